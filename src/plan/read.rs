//! From the text of a plan file to a plan. The text may come from a stranger: everything is bounded.

use super::file::{Plan, Variant};
use super::variants::{LONGEST_NAME, free_name};
use crate::quantity::{LineStarts, Origin, Placed, Problem, read_ron};
use ron::value::RawValue;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

/// The largest file that is read.
pub const MOST_BYTES: usize = 4 * 1024 * 1024;
/// The most variants of one plan.
pub const MOST_VARIANTS: usize = 200;
/// The most answers of one variant, all facts together.
pub const MOST_ANSWERS: usize = 50_000;
/// The most questions answered, readings chosen and notes made, all variants together, and parts that other
/// programs keep there: three times what the largest plan of the largest rulebook could have.
pub const MOST_NAMES: usize = 60_000;
/// The most letters in the name of a question or of a reading.
pub const LONGEST_ID: usize = 200;
/// The most letters in the name of a company, which stands over every table and before every line.
pub const LONGEST_COMPANY: usize = 300;

/// The newest format that is known.
const FORMAT: u32 = 1;

/// The part of any format that says which one it is.
#[derive(Deserialize)]
struct AnyFormat {
    format: u64,
}

/// Reads a plan file's text; a byte order mark is skipped. Of two variants of one name the second is named
/// apart, and names that are too long are shortened, which is among the plan's doubts.
///
/// ```
/// let text = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/saves/samarkand.plan.ron"));
/// let plan = imtiyoz::plan::read_plan(text).unwrap();
/// assert_eq!(plan.company.name, "Zarafshan Code");
/// // What is written reads back as the same plan.
/// assert!(plan.is_same(&imtiyoz::plan::read_plan(&imtiyoz::plan::write_plan(&plan)).unwrap()));
/// ```
///
/// # Errors
/// The text is empty, too large, no plan, cut off, or of a newer format, each with its place.
pub fn read_plan(text: &str) -> Result<Plan, Problem> {
    if text.len() > MOST_BYTES {
        return Err(Problem::error("error-plan-size").arg("most", MOST_BYTES / 1024 / 1024));
    }
    let body = text.strip_prefix('\u{feff}').unwrap_or(text);
    if body.trim().is_empty() {
        return Err(Problem::error("error-plan-empty").at(Some(Origin { file: 0, offset: 0 })).placed_in(body));
    }
    let mut plan: Plan = match read_ron(body, 0) {
        Ok(plan) => plan,
        Err(problem) => {
            // What is amiss may be that it is of a format to come.
            let newer = read_ron::<AnyFormat>(body, 0).ok().filter(|any| any.format > u64::from(FORMAT));
            return Err(newer.map_or(problem, |any| wrong_format(body, any.format)));
        }
    };
    if plan.format != FORMAT {
        return Err(wrong_format(body, u64::from(plan.format)));
    }
    bounded(&plan).map_err(|problem| problem.placed_in(body))?;
    shorten_company(&mut plan, body);
    name_apart(&mut plan, body);
    Ok(plan)
}

/// Whether a plan is within the bounds of a file, its size apart.
///
/// # Errors
/// No variant, too many of something, or too long a name.
pub fn bounded(plan: &Plan) -> Result<(), Problem> {
    let too_many = |what: &str, most: usize| Err(Problem::error("error-too-many").arg("what", what).arg("most", most));
    if plan.variants.is_empty() {
        return Err(Problem::error("error-plan-no-variant"));
    }
    if plan.variants.len() > MOST_VARIANTS {
        return too_many("variants", MOST_VARIANTS);
    }
    let names = |variant: &Variant| variant.answers.len() + variant.readings.len() + variant.notes.len();
    let foreign = plan.ext.as_ref().map_or(0, |parts| parts.len());
    if plan.variants.iter().map(names).sum::<usize>() + foreign > MOST_NAMES {
        return too_many("names", MOST_NAMES);
    }
    for variant in &plan.variants {
        if variant.answers.values().map(Vec::len).sum::<usize>() > MOST_ANSWERS {
            return too_many("answers", MOST_ANSWERS);
        }
        let is_long = |name: &str| name.chars().nth(LONGEST_ID).is_some();
        let long = variant.answers.keys().chain(variant.readings.keys()).find(|name| is_long(name)).cloned();
        let long = long.or_else(|| variant.notes.keys().find(|name| is_long(name)).map(|name| name.as_str().into()));
        if let Some(Placed { text, origin }) = long {
            return Err(Problem::error("error-name-long").arg("found", text).arg("most", LONGEST_ID).at(origin));
        }
    }
    Ok(())
}

/// Says of a plan that is to be written why it could not be opened again, where reading says it of one that was.
pub fn not_saved(problem: Problem) -> Problem {
    let why = match problem.id {
        "error-plan-size" => "size",
        "error-plan-no-variant" => "none",
        "error-too-many" => "many",
        _ => "other",
    };
    let told = problem.args.into_iter().filter(|(name, _)| matches!(*name, "most" | "what"));
    told.fold(Problem::error("error-not-saved").arg("why", why), |problem, (name, value)| problem.arg(name, value))
}

/// Shortens a company's name that is none; the whole of it is the beginning of the company's note.
fn shorten_company(plan: &mut Plan, text: &str) {
    let company = &mut plan.company;
    let Some((end, _)) = company.name.char_indices().nth(LONGEST_COMPANY) else { return };
    let whole = company.name.clone();
    company.name.truncate(end);
    company.note = if company.note.is_empty() { whole } else { format!("{whole}\n{}", company.note) };
    let offset = text.find("company").unwrap_or(0);
    let doubt = Problem::warning("warning-company-long").arg("most", LONGEST_COMPANY).arg("now", &company.name);
    plan.doubts.push(doubt.at(Some(Origin { file: 0, offset })).placed_in(text));
}

/// Names each variant apart from those before it, and shortens what is too long for a name. Everything else
/// that speaks of a variant does so by its name.
fn name_apart(plan: &mut Plan, text: &str) {
    let is_long = |name: &str| name.chars().nth(LONGEST_NAME).is_some();
    let names: BTreeSet<String> = plan.variants.iter().map(|variant| variant.name.clone()).collect();
    if names.len() == plan.variants.len() && !names.iter().any(|name| is_long(name)) {
        return;
    }
    let places = places_of_names(text);
    let mut first: BTreeMap<String, usize> = BTreeMap::new();
    let mut taken = names;
    let mut doubts = Vec::new();
    for (number, variant) in plan.variants.iter_mut().enumerate() {
        let before = variant.name.clone();
        let known = first.get(&before).copied();
        if known.is_none() {
            first.insert(before.clone(), number);
            if !is_long(&before) {
                continue;
            }
        }
        variant.name = free_name(&before, |name| taken.contains(name));
        taken.insert(variant.name.clone());
        let id = if known.is_some() { "warning-variant-twice" } else { "warning-variant-long" };
        let place = |number: usize| places.get(number).copied();
        let line = |number: usize| place(number).map_or(0, |place| place.line);
        let mut doubt = Problem::warning(id).arg("found", before).arg("now", &variant.name).arg("most", LONGEST_NAME);
        doubt = doubt.arg("first", line(known.unwrap_or(number))).arg("second", line(number));
        doubt.place = place(number);
        doubts.push(doubt);
    }
    plan.doubts.extend(doubts);
}

/// Where the names of the variants stand in the text, in their order.
fn places_of_names(text: &str) -> Vec<crate::quantity::Place> {
    #[derive(Deserialize)]
    struct Name<'a> {
        #[serde(borrow)]
        name: &'a RawValue,
    }
    #[derive(Deserialize)]
    struct Names<'a> {
        #[serde(borrow)]
        variants: Vec<Name<'a>>,
    }
    let lines = LineStarts::new(text);
    let read: Result<Names<'_>, _> = ron::from_str(text);
    let names = read.map(|names| names.variants).unwrap_or_default();
    let place = |name: &Name<'_>| {
        let raw = name.name.get_ron();
        let at = (raw.as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
        lines.place(at + raw.len() - raw.trim_start().len())
    };
    names.iter().map(place).collect()
}

fn wrong_format(text: &str, found: u64) -> Problem {
    let problem = Problem::error("error-plan-format").arg("found", found).arg("known", FORMAT);
    let offset = text.find("format").unwrap_or(0);
    problem.at(Some(Origin { file: 0, offset })).placed_in(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::write_plan;

    fn text(variants: &str) -> String {
        format!(
            "(format: 1, rulebook: (id: \"x\", version: \"1\"), company: (name: \"Test\"), from: \"2026-01\", \
             months: 12, variants: [\n{variants}])"
        )
    }

    #[test]
    fn variants_of_one_name_are_told_apart_with_both_places() {
        let twice = text(
            "(name: \"A\", answers: {}),\n  (name: \"B\", answers: {}),\n(name: \"A (2)\", answers: {}),\n\
             (answers: {}, name:  \"\\u{41}\", notes: {\"x\": \"y\"})",
        );
        let plan = read_plan(&twice).unwrap();
        let names: Vec<&str> = plan.variants.iter().map(|variant| variant.name.as_str()).collect();
        assert_eq!(names, ["A", "B", "A (2)", "A (3)"]);
        assert_eq!(plan.variants[3].notes["x"], "y");
        let [doubt] = &plan.doubts[..] else { panic!("{:?}", plan.doubts) };
        let place = doubt.place.unwrap();
        assert_eq!((doubt.id, place.line, place.column), ("warning-variant-twice", 5, 22));
        assert!(doubt.args.contains(&("first", "2".into())) && doubt.args.contains(&("now", "A (3)".into())));
        // Once written it is told no more.
        let again = read_plan(&write_plan(&plan)).unwrap();
        assert!(again.doubts.is_empty());
        assert_eq!(again, plan);
    }

    #[test]
    fn names_have_a_length() {
        let named = |length: usize| text(&format!("(name: \"{}\", answers: {{}})", "x".repeat(length)));
        assert!(read_plan(&named(LONGEST_NAME)).unwrap().doubts.is_empty());
        let long = read_plan(&named(LONGEST_NAME + 1)).unwrap();
        assert_eq!((long.doubts[0].id, long.variants[0].name.len()), ("warning-variant-long", LONGEST_NAME));
        for (open, close) in [("answers: {\"", "\": []}"), ("answers: {}, notes: {\"", "\": \"\"}")] {
            let asked = |length: usize| text(&format!("(name: \"A\", {open}{}{close})", "x".repeat(length)));
            assert!(read_plan(&asked(LONGEST_ID)).is_ok());
            assert_eq!(read_plan(&asked(LONGEST_ID + 1)).unwrap_err().id, "error-name-long");
        }
    }

    #[test]
    fn a_company_s_long_name_is_cut_and_stays_whole_in_its_note() {
        let named = |length: usize, note: &str| {
            text("(name: \"A\", answers: {})")
                .replace("name: \"Test\"", &format!("name: \"{}\", note: \"{note}\"", "я".repeat(length)))
        };
        assert!(read_plan(&named(LONGEST_COMPANY, "")).unwrap().doubts.is_empty());
        let long = read_plan(&named(LONGEST_COMPANY + 1, "a")).unwrap();
        assert_eq!((long.doubts.len(), long.doubts[0].id), (1, "warning-company-long"));
        assert!(long.doubts[0].place.is_some());
        assert_eq!(long.company.name, "я".repeat(LONGEST_COMPANY));
        assert_eq!(long.company.note, format!("{}\na", "я".repeat(LONGEST_COMPANY + 1)));
        let again = read_plan(&write_plan(&long)).unwrap();
        assert!(again.doubts.is_empty() && again == long);
    }

    #[test]
    fn names_are_counted() {
        let many = |count: usize| {
            let names: String = (0..count).map(|number| format!("\"{number}\":[],")).collect();
            text(&format!("(name: \"A\", answers: {{{names}}})"))
        };
        assert!(read_plan(&many(MOST_NAMES)).is_ok());
        assert_eq!(read_plan(&many(MOST_NAMES + 1)).unwrap_err().id, "error-too-many");
        let parts: String = (0..MOST_NAMES).map(|number| format!("\"{number}\": 1,")).collect();
        let foreign = |answers: &str| {
            let plan = text(&format!("(name: \"A\", answers: {{{answers}}})"));
            plan.strip_suffix(')').unwrap().to_owned() + &format!(", ext: {{{parts}}})")
        };
        assert!(read_plan(&foreign("")).is_ok());
        assert_eq!(read_plan(&foreign("\"a\": []")).unwrap_err().id, "error-too-many");
    }
}
