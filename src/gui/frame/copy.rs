//! A figure with its reason, as text for a letter.

use crate::gui::computed::everything::Computed;
use crate::gui::context::Context;
use crate::gui::state::document::Document;
use crate::gui::state::page::Period;
use crate::gui::state::subject::Subject;
use crate::report::lines_text;

/// Deeper lines are for the screen, where they open one by one.
const DEEPEST: usize = 3;

/// What stands at the right: whose figure, how much, how it came about, as which law; `None` where
/// nothing stands there.
pub fn figure_text(law: &Context, document: &Document, live: &Computed) -> Option<String> {
    let (good, detail) = (live.good.as_ref()?, live.detail.as_ref()?);
    let speaker = law.speaker();
    let title = match detail.subject {
        Subject::Programme(programme) => speaker.programme(programme),
        Subject::Total(total) => {
            let certainty = law.text(&format!("certainty-{}", total.certainty.word()));
            speaker.with("middle-legend", &[("what", &law.speaker().total_name(total)), ("certainty", &certainty)])
        }
    };
    let period = match detail.period {
        Period::Plan => law.text("right-whole-plan"),
        Period::Year(year) => year.to_string(),
        Period::Month(month) => law.words.month(month),
    };
    let shallow = detail.lines_to(law, DEEPEST);
    let amount = detail.amount_text(law, good);
    let outcome = detail.outcome.map(|outcome| law.text(&format!("outcome-{}", outcome.word())));
    let variant = document.variant().map(|variant| variant.name.clone());
    let head = [Some(period), outcome, amount].into_iter().flatten().collect::<Vec<String>>().join(" · ");
    let whose = std::iter::once(document.plan().company.name.clone()).chain(variant).collect::<Vec<String>>();
    let mut out = format!("{}\n{title}\n{head}\n\n", whose.join(" · "));
    if !live.is_current {
        out.push_str(&format!("{}\n\n", law.text("middle-old-figures")));
    }
    out.push_str(&lines_text(&shallow, &speaker, 0));
    for (programme, amount) in &detail.parts {
        let (name, amount) = (speaker.programme(*programme), speaker.amount(*amount, good.assessment.currency));
        out.push_str(&format!("{name}: {amount}\n"));
    }
    out.extend(match detail.subject {
        Subject::Total(..) => speaker.lacking(&detail.lacking).map(|line| format!("{line}\n")),
        Subject::Programme(_) => None,
    });
    for worth in &detail.readings {
        out.push_str(&format!(
            "{}: {}\n",
            speaker.reading(worth.reading),
            speaker.reading_option(worth.reading, worth.chosen)
        ));
    }
    let date = law.words.date(law.book.version);
    out.push_str(&format!("\n{}\n", speaker.with("middle-footer", &[("date", &date)])));
    Some(out)
}
