//! Variants side by side: what is computed of them, and which of them are shown.

use crate::assess::{Assessment, Cause, Depth, Moves, ProgrammeResult, Split, assess, split_answers};
use crate::gui::context::Context;
use crate::gui::state::document::Document;
use crate::gui::state::view::View;
use crate::law::{Fact, FactId, FactKind, ProgrammeId};
use crate::plan::{Answer, Inputs, Plan, Variant, parse_answer};
use crate::quantity::{Currency, Month, Problem};

/// One variant.
pub struct Column {
    pub name: String,
    /// Its place in the plan that is open.
    pub variant: Option<usize>,
    /// The place of its plan among those added.
    pub file: Option<usize>,
    pub inputs: Inputs,
    pub assessment: Result<Assessment, Problem>,
    /// Each answer in words, by fact; then each reading's option.
    pub answers: Vec<String>,
    /// What is no mistake and yet should be known of a plan added.
    pub warnings: Vec<Problem>,
}

type Key = (u64, Currency, String, u64, usize, usize);

/// Everything computed for the view.
#[derive(Default)]
pub struct Compared {
    key: Option<Key>,
    pub columns: Vec<Column>,
    /// Why the column explained differs from the base.
    pub split: Option<(Vec<Cause>, Split)>,
}

impl Compared {
    /// Computes what has changed.
    pub fn update(&mut self, law: &Context, document: &Document, view: &View) {
        let compare = &view.compare;
        let key = |this: &Compared| {
            let chosen = (this.base(view), this.explained(view));
            (document.revision(), view.currency, law.words.lang().to_owned(), compare.revision, chosen.0, chosen.1)
        };
        if self.key.as_ref() == Some(&key(self)) {
            return;
        }
        let own = document.plan();
        let mut columns: Vec<Column> = own
            .variants
            .iter()
            .enumerate()
            .map(|(place, variant)| {
                let made = column(law, view.currency, (own, variant), variant.name.clone());
                Column { variant: Some(place), ..made }
            })
            .collect();
        for (file, (name, plan)) in compare.others.iter().enumerate() {
            columns.extend(plan.variants.iter().map(|variant| {
                let name = law.speaker().with("compare-column", &[("plan", name), ("variant", &variant.name)]);
                let mut made = column(law, view.currency, (plan, variant), name);
                made.warnings.extend(plan.doubts.iter().cloned());
                made.warnings.extend(plan.other_rulebook(&law.book));
                Column { file: Some(file), ..made }
            }));
        }
        self.columns = columns;
        // What cannot be assessed is not compared as if the wrong answer were missing.
        let sound = |place: usize| self.columns.get(place).filter(|column| column.assessment.is_ok());
        self.split = sound(self.base(view))
            .zip(sound(self.explained(view)))
            .and_then(|(base, other)| split_answers(&law.book, &base.inputs, &other.inputs, view.currency).ok());
        self.key = Some(key(self));
    }

    /// The column that the others are compared with: the one chosen while it is shown, else the
    /// first that is.
    pub fn base(&self, view: &View) -> usize {
        let shown = self.shown(view);
        let chosen = shown.iter().find(|place| **place == view.compare.base);
        chosen.or(shown.first()).copied().unwrap_or(0)
    }

    /// The column whose difference is explained.
    pub fn explained(&self, view: &View) -> usize {
        let base = self.base(view);
        let shown = self.shown(view);
        let is_other = |place: &usize| *place != base && shown.contains(place);
        let first = || shown.iter().copied().find(is_other);
        view.compare.explained.filter(is_other).or_else(first).unwrap_or(base)
    }

    /// The places of the columns that are shown.
    pub fn shown(&self, view: &View) -> Vec<usize> {
        (0..self.columns.len()).filter(|place| !view.compare.hidden.contains(place)).collect()
    }

    /// What the whole difference is, and what makes it.
    pub fn whole(&self) -> Option<(&Moves, impl Iterator<Item = (&Cause, &Moves)>)> {
        let (causes, split) = self.split.as_ref()?;
        Some((&split.whole, causes.iter().zip(&split.parts)))
    }
}

impl Column {
    pub fn result(&self, programme: ProgrammeId) -> Option<&ProgrammeResult> {
        self.assessment.as_ref().ok()?.programme(programme)
    }
}

fn column(law: &Context, currency: Currency, (plan, variant): (&Plan, &Variant), name: String) -> Column {
    let (inputs, problems) = Inputs::read(&law.book, plan, variant);
    let (mistakes, warnings): (Vec<Problem>, Vec<Problem>) = problems.into_iter().partition(Problem::is_error);
    let assessment =
        mistakes.into_iter().next().map_or_else(|| assess(&law.book, &inputs, currency, Depth::Figures), Err);
    let facts = law.book.facts.enumerated();
    let mut answers: Vec<String> = facts.map(|(id, fact)| answer_text(law, plan, variant, (id, fact))).collect();
    let speaker = law.speaker();
    answers.extend(inputs.readings.iter().enumerate().map(|(id, option)| speaker.reading_option(id, *option)));
    Column { name, variant: None, file: None, inputs, assessment, answers, warnings }
}

/// `40; from Jul 2026 60`, as the variant has it.
fn answer_text(law: &Context, plan: &Plan, variant: &Variant, (id, fact): (FactId, &Fact)) -> String {
    let Some(answers) = variant.answers.get(fact.id.as_str()) else { return law.text("answer-none") };
    if answers.is_empty() {
        return law.text("answer-no-costs");
    }
    let said = |answer: &Answer| {
        let value = parse_answer(fact, &answer.value).map(|datum| law.speaker().datum(id, datum));
        let value = value.unwrap_or_else(|_| answer.value.text.clone());
        let needs_month = fact.kind != FactKind::Date && answer.month.text != plan.from.text;
        if !needs_month && fact.kind != FactKind::Costs {
            return value;
        }
        let month = Month::parse(&answer.month).map_or(answer.month.text.clone(), |month| law.words.month(month));
        law.speaker().with("compare-answer", &[("month", &month), ("value", &value)])
    };
    answers.iter().map(said).collect::<Vec<String>>().join("; ")
}
