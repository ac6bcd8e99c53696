//! What a plan came to when it was saved, and which figures moved since under another rulebook, by which
//! act.

use crate::assess::{Assessment, Depth, assess, split};
use crate::explain::{Speaker, group_name};
use crate::law::{Difference, Op, ProgrammeId, Rulebook, Source};
use crate::plan::{Inputs, Plan, RulebookName, Saved, SavedTotal, Variant};
use crate::quantity::{Currency, Money, Problem, parse_date, parse_decimal};

/// A plan as it is to be saved: under this rulebook, with what it comes to, remembering what was before.
pub fn as_saved(plan: &Plan, before: &Plan, book: &Rulebook) -> Plan {
    let mut saved = plan.clone();
    if saved.rulebook.id == book.id {
        saved.rulebook = RulebookName { id: book.id.clone(), version: book.version.to_string() };
    }
    saved.remember(before);
    // What was put right in reading it is as it should be in its file.
    saved.doubts.clear();
    saved.set_saved(&totals(plan, book));
    saved.forget_what_is_too_much();
    saved
}

fn totals(plan: &Plan, book: &Rulebook) -> Saved {
    let mut saved = Saved {
        rulebook: format!("{} {}", book.id, book.version),
        currency: book.currency.code().to_owned(),
        totals: Vec::new(),
    };
    for variant in &plan.variants {
        let Some(assessment) = assessed(plan, variant, book, book.currency) else { continue };
        saved.totals.extend(assessment.totals.iter().map(|total| {
            SavedTotal {
                variant: variant.name.clone(),
                kind: total.id.kind.word().to_owned(),
                beneficiary: total.id.beneficiary.word().to_owned(),
                certainty: total.id.certainty.word().to_owned(),
                amount: Money { minor: total.amount, currency: book.currency }.major_text(),
                unknown: total
                    .lacking
                    .programmes()
                    .map(|id| &book.programmes[*id])
                    .map(|programme| programme.id.clone())
                    .collect(),
            }
        }));
    }
    saved
}

/// `None` where the variant has a mistake.
fn assessed(plan: &Plan, variant: &Variant, book: &Rulebook, currency: Currency) -> Option<Assessment> {
    let inputs = Inputs::checked(book, plan, variant).ok()?;
    assess(book, &inputs, currency, Depth::Figures).ok()
}

/// A total of a plan when it was saved: its kind, beneficiary and certainty; its amount and what was missing from it.
type Then<'a> = ((&'a str, &'a str, &'a str), (&'a str, &'a [String]));

/// A variant has no more kinds of totals than these.
const MOST_TOTALS: usize = 64;

/// Which totals of a variant moved since the plan was saved under another rulebook, and the acts of
/// this rulebook that are newer and that the moved figures rest on; as warnings, one a total. `saved` is
/// what the plan says it came to.
pub fn moved_since(plan: &Plan, saved: &Saved, variant: &Variant, speaker: &Speaker<'_>) -> Vec<Problem> {
    let book = speaker.book;
    if saved.rulebook == format!("{} {}", book.id, book.version) {
        return Vec::new();
    }
    let Some(currency) = Currency::from_code(&saved.currency) else { return Vec::new() };
    let Some(now) = assessed(plan, variant, book, currency) else { return Vec::new() };
    let own = saved.totals.iter().filter(|known| known.variant == variant.name).take(MOST_TOTALS);
    let mut then: Vec<Then<'_>> = own
        .map(|known| ((&*known.kind, &*known.beneficiary, &*known.certainty), (&*known.amount, &*known.unknown)))
        .collect();
    let added =
        now.totals.iter().map(|total| total.id.words()).filter(|total| !then.iter().any(|(known, _)| known == total));
    let added: Vec<(&str, &str, &str)> = added.collect();
    then.extend(added.into_iter().map(|total| (total, ("0.00", &[][..]))));
    let mut warnings = Vec::new();
    let mut moved: Vec<ProgrammeId> = Vec::new();
    for ((kind, beneficiary, certainty), (before, unknown)) in then {
        let total = now.totals.iter().find(|total| total.id.words() == (kind, beneficiary, certainty));
        let minor = total.map_or(0, |total| total.amount);
        let lacking = total.map(|total| total.lacking.clone()).unwrap_or_default();
        let is_lacking = |id: &ProgrammeId| book.programmes.find(*id).is_some_and(|own| unknown.contains(&own.id));
        // The same known part is no sign of the same sum, unless the same is missing from it.
        let is_alike = lacking.programmes().count() == unknown.len() && lacking.programmes().all(is_lacking);
        if before == (Money { minor, currency }).major_text() && is_alike {
            continue;
        }
        let before = told(before, currency, speaker);
        let before = match unknown {
            [] => before,
            _ if is_alike => speaker.known_part(before, &lacking),
            ids => {
                let names: Vec<String> = ids.iter().map(|id| speaker.text(&format!("programme-{id}"))).collect();
                speaker.with("sum-without", &[("amount", &before), ("what", &names.join(", "))])
            }
        };
        warnings.push(
            Problem::warning("warning-total-moved")
                .arg("variant", &variant.name)
                .arg("total", name(kind, beneficiary, speaker))
                .arg("before", before)
                .arg("now", speaker.total(minor, &lacking, currency)),
        );
        let in_it = now.programmes.iter().filter(|result| total.is_some_and(|total| total.id == result.total()));
        moved.extend(in_it.map(|result| result.programme));
    }
    let acts = newer_acts(book, &saved.rulebook, &moved, speaker);
    if !warnings.is_empty() && !acts.is_empty() {
        warnings.push(Problem::warning("warning-acts-since").arg("acts", acts.join("; ")));
    }
    warnings
}

/// A total's name; words that this program does not know stay as the file has them.
fn name(kind: &str, beneficiary: &str, speaker: &Speaker<'_>) -> String {
    let known = |id: String, word: &str| if speaker.words.has(&id) { speaker.text(&id) } else { word.to_owned() };
    let kind = known(format!("kind-{kind}"), kind);
    let beneficiary = known(format!("beneficiary-{beneficiary}"), beneficiary);
    speaker.with("letter-total", &[("kind", &kind), ("beneficiary", &beneficiary)])
}

/// An amount of the file in the digits of the language; as it is where it is none.
fn told(text: &str, currency: Currency, speaker: &Speaker<'_>) -> String {
    let minor = parse_decimal(text).ok().and_then(|amount| amount.checked_mul(rust_decimal::Decimal::ONE_HUNDRED));
    let minor = minor.filter(|minor| minor.is_integer()).and_then(|minor| i128::try_from(minor).ok());
    minor.map_or_else(|| text.to_owned(), |minor| speaker.amount(minor, currency))
}

/// The acts dated after the rulebook that a plan was saved under, as far as moved programmes cite them.
fn newer_acts(book: &Rulebook, saved: &str, moved: &[ProgrammeId], speaker: &Speaker<'_>) -> Vec<String> {
    let version = saved.split_whitespace().next_back().and_then(|date| parse_date(date).ok());
    let Some(version) = version else { return Vec::new() };
    let mut acts: Vec<usize> = Vec::new();
    for programme in moved.iter().map(|id| &book.programmes[*id]) {
        for rule in &programme.rules {
            let mut cited = vec![rule.citation];
            cited.extend(rule.conditions.iter().map(|condition| condition.citation));
            let mut nodes: Vec<usize> = rule.roots().collect();
            nodes.push(rule.all);
            while let Some(node) = nodes.pop().and_then(|node| book.node(node)) {
                match &node.op {
                    Op::Definition { versions, .. } => cited.extend(versions.iter().map(|version| version.citation)),
                    Op::Parameter(parameter) => {
                        let values = &book.parameters[*parameter].values;
                        cited.extend(values.iter().map(|value| value.citation));
                    }
                    _ => {}
                }
                nodes.extend(node.op.parts());
            }
            acts.extend(cited.into_iter().filter_map(|citation| book.citations.get(citation)).map(|cited| cited.act));
        }
    }
    acts.sort_unstable();
    acts.dedup();
    let newer = acts.into_iter().filter_map(|act| book.acts.get(act));
    let newer = newer.filter(|act| act.date.is_some_and(|date| date > version));
    newer.map(|act| speaker.words.cited(&act.id, act.date, None)).collect()
}

/// Where the rulebook that a plan was made with is at hand: what each act moved in a variant, as
/// warnings, the parts adding up to the whole.
///
/// # Errors
/// As the assessment.
pub fn moved_by_act(
    (before, after): (&Source, &Source),
    (older, newer): (&Rulebook, &Rulebook),
    plan: &Plan,
    variant: &Variant,
    speaker: &Speaker<'_>,
) -> Result<Vec<Problem>, Vec<Problem>> {
    let difference = Difference::new(before, after);
    let stages = difference.stages()?;
    let books: Vec<&Rulebook> = std::iter::once(older).chain(stages.iter().map(|stage| &stage.book)).collect();
    let inputs: Vec<Inputs> = books.iter().map(|book| Inputs::read(book, plan, variant).0).collect();
    let steps: Vec<(&Rulebook, &Inputs)> = books.into_iter().zip(&inputs).collect();
    let split = split(&steps, newer.currency).map_err(|problem| vec![problem])?;
    let mut warnings = Vec::new();
    for (stage, part) in stages.iter().zip(&split.parts) {
        let names: Vec<String> =
            stage.groups.iter().map(|group| group_name(&difference, group, speaker.words)).collect();
        for total in &part.totals {
            let amount = speaker.amount(total.difference, newer.currency);
            warnings.push(
                Problem::warning("warning-moved-by-act")
                    .arg("variant", &variant.name)
                    .arg("total", name(total.id.kind.word(), total.id.beneficiary.word(), speaker))
                    .arg("amount", speaker.known_part_of(amount, &total.lacking))
                    .arg("act", names.join("; ")),
            );
        }
    }
    Ok(warnings)
}
