//! How what was clicked came about: its derivation, its thresholds, and what each reading of the law
//! is worth to it.

use crate::assess::{
    Depth, Lack, Lacking, MonthResult, Outcome, ProgrammeResult, Step, Threshold, adds_up, assess, assess_explained,
};
use crate::explain::{Line, headroom_lines, opened_lines};
use crate::gui::computed::figures::Figures;
use crate::gui::computed::outline::Outline;
use crate::gui::context::Context;
use crate::gui::state::page::Period;
use crate::gui::state::subject::Subject;
use crate::gui::state::view::View;
use crate::law::{ProgrammeId, ReadingId};

/// How what was clicked came about.
pub struct Detail {
    pub subject: Subject,
    pub period: Period,
    pub outcome: Option<Outcome>,
    pub amount: Option<i128>,
    /// What the amount lacks.
    pub lacking: Lacking,
    /// How many months of a programme that is.
    months_lacking: usize,
    /// The derivation, and its open lines.
    step: Option<Step>,
    pub outline: Outline,
    shows_all: bool,
    /// How far the plan is from each threshold of the programme.
    pub headroom: Vec<Line>,
    /// The same as numbers, for the timeline.
    pub thresholds: Vec<Threshold>,
    /// For a total: the programmes in it and what each adds.
    pub parts: Vec<(ProgrammeId, i128)>,
    pub readings: Vec<ReadingWorth>,
}

/// The outcome, the amount, and what that lacks, with how many months.
pub type Worth = (Outcome, Option<i128>, (Lack, usize));

/// An open question of law and what each answer to it is worth to the programme shown.
pub struct ReadingWorth {
    pub reading: ReadingId,
    pub chosen: usize,
    pub options: Vec<Worth>,
}

impl Detail {
    pub fn new(law: &Context, good: &Figures, subject: Subject, period: Period) -> Detail {
        let mut found = Detail {
            subject,
            period,
            outcome: None,
            amount: None,
            lacking: Lacking::default(),
            months_lacking: 0,
            step: None,
            outline: Outline::default(),
            shows_all: false,
            headroom: Vec::new(),
            thresholds: Vec::new(),
            parts: Vec::new(),
            readings: Vec::new(),
        };
        match subject {
            Subject::Programme(programme) => found.explain(law, good, programme),
            Subject::Total(total) => {
                let parts = good.parts_of(total).filter_map(|result| {
                    good.in_period(result.programme, period).amount.map(|amount| (result.programme, amount))
                });
                found.parts = parts.collect();
                for result in good.parts_of(total).filter(|result| adds_up(result.kind)) {
                    found.lacking.add(&result.programme, good.lack_in(result.programme, period).0);
                }
                let whole = found.parts.iter().map(|(_, amount)| *amount).reduce(i128::saturating_add);
                found.amount = whole.or((!found.lacking.is_empty()).then_some(0));
            }
        }
        found
    }

    fn explain(&mut self, law: &Context, good: &Figures, programme: ProgrammeId) {
        let MonthResult { outcome, amount } = good.in_period(programme, self.period);
        (self.outcome, self.amount) = (Some(outcome), amount);
        let (lack, months) = good.lack_in(programme, self.period);
        self.lacking.add(&programme, lack);
        self.months_lacking = months;
        // The figures stand on the screen already, so this fails no more than they did.
        if let Ok((_, derivations)) = assess_explained(&law.book, &good.inputs, good.assessment.currency) {
            let step = match self.period {
                Period::Plan => derivations.span(programme, None),
                Period::Year(year) => derivations.span(programme, Some(year)),
                Period::Month(month) => derivations.month(programme, month),
            };
            self.step = Some(step);
            let (from, end) = self.period.months(&good.inputs);
            self.thresholds = derivations.headroom(programme);
            self.headroom = headroom_lines(&self.thresholds, from, end, &law.speaker());
        }
        self.readings = readings(law, good, programme);
    }

    /// The amount with what it lacks.
    pub fn amount_text(&self, law: &Context, good: &Figures) -> Option<String> {
        let (speaker, amount, currency) = (law.speaker(), self.amount?, good.assessment.currency);
        Some(match self.subject {
            Subject::Programme(_) => speaker.of_months(amount, (self.lacking.lack(), self.months_lacking), currency),
            Subject::Total(..) => speaker.total(amount, &self.lacking, currency),
        })
    }

    /// Writes the open lines, where they are not written or were turned since.
    pub fn follow(&mut self, law: &Context, view: &View) {
        let Some(step) = &self.step else { return };
        let is_current = self.outline.is_current(&view.opened_lines) && self.shows_all == view.shows_all_lines;
        if self.outline.rows.is_empty() || !is_current {
            self.shows_all = view.shows_all_lines;
            self.outline = Outline::new(step, &law.speaker(), self.shows_all, &view.opened_lines);
        }
    }

    /// The lines down to a depth, whether or not they are open.
    pub fn lines_to(&self, law: &Context, depth: usize) -> Vec<Line> {
        let opens = |_: &Line, line: &Line| line.depth < depth;
        self.step.iter().flat_map(|step| opened_lines(step, &law.speaker(), self.shows_all, &opens)).collect()
    }
}

/// The programme assessed again with every option of every reading that it names, the others as
/// they are chosen.
fn readings(law: &Context, good: &Figures, programme: ProgrammeId) -> Vec<ReadingWorth> {
    let named = law.book.programmes.find(programme).map_or(0, |programme| programme.readings);
    let named_here = law.book.readings.iter().enumerate().filter(|(id, _)| named & (1 << id) != 0);
    named_here
        .map(|(reading, known)| {
            let chosen = good.inputs.readings.get(reading).copied().unwrap_or(0);
            let options = (0..known.options.len()).map(|option| {
                let result = good.result(programme).filter(|_| option == chosen);
                match result {
                    Some(result) => worth(result),
                    None => with_option(law, good, programme, reading, option),
                }
            });
            ReadingWorth { reading, chosen, options: options.collect() }
        })
        .collect()
}

fn with_option(law: &Context, good: &Figures, programme: ProgrammeId, reading: ReadingId, option: usize) -> Worth {
    let mut inputs = good.inputs.clone();
    if let Some(place) = inputs.readings.get_mut(reading) {
        *place = option;
    }
    let assessed = assess(&law.book, &inputs, good.assessment.currency, Depth::Figures);
    let assessed = assessed.ok();
    assessed.map_or((Outcome::Unknown, None, (Lack::Nothing, 0)), |assessment| worth(&assessment.programmes[programme]))
}

fn worth(result: &ProgrammeResult) -> Worth {
    (result.outcome, result.amount, (result.lack(), result.lacks.len()))
}
