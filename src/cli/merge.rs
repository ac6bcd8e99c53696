//! `merge [BASE] A B -o OUT`, `sign FILE`, `verify FILE`: files that went between two desks.

use super::plans::{files, with_problems};
use super::{Exit, Output, Setting, failed, option, problem_lines};
use crate::explain::{Arg, Speaker};
use crate::plan::{
    Conflict, Fields, Merged, Met, Plan, Signing, fingerprint, merge as merged_plan, public_key, signing, whole,
};
use crate::quantity::Problem;
use crate::report::{as_saved, merge_worth};
use crate::store::{self, Opened};
use clap::ArgMatches;
use std::path::PathBuf;

/// The most conflicts told with what each choice comes to; of the others their fields and values.
const MOST_WEIGHED: usize = 20;
/// The most conflicts told with both values; the others are counted.
const MOST_WHOLE: usize = 200;

/// `merge [BASE] A B -o OUT`
pub fn merge(setting: &Setting, matches: &ArgMatches) -> Output {
    let mut doubts = Vec::new();
    match merged(setting, matches, &mut doubts) {
        Ok(out) => with_problems(setting, out, &doubts),
        Err(problem) => {
            doubts.push(problem);
            failed(&setting.words, &doubts, Exit::Input)
        }
    }
}

fn merged(setting: &Setting, matches: &ArgMatches, doubts: &mut Vec<Problem>) -> Result<String, Problem> {
    let named = files(matches);
    let opened = named.iter().map(|file| store::load_plan(file)).collect::<Result<Vec<Opened>, Problem>>()?;
    for (file, opened) in named.iter().zip(&opened) {
        let told = opened.plan.doubts.iter().cloned();
        doubts.extend(told.map(|doubt| doubt.in_file(&file.to_string_lossy())));
    }
    let plans: Vec<&Plan> = opened.iter().map(|opened| &opened.plan).collect();
    let (base, copies): (Option<Fields>, [&Plan; 2]) = match plans.as_slice() {
        [base, one, other] => (Some(whole(base)), [one, other]),
        [one, other] => (one.common(other), [one, other]),
        _ => return Err(Problem::error("error-merge")),
    };
    let take = match option(matches, "take") {
        "a" => Some(0),
        "b" => Some(1),
        _ => None,
    };
    let out = matches.get_one::<PathBuf>("out").cloned().unwrap_or_default();
    let mut merged = merged_plan(base.as_ref(), copies, &|_| take).map_err(|p| p.in_file(&out.to_string_lossy()))?;
    let has_base = base.is_some();
    drop(base);
    // One copy may have been turned into another park's, whose figures under this law would mean nothing.
    merged.plan.is_of_park(&setting.book).map_err(|p| p.in_file(&out.to_string_lossy()))?;
    merged.plan = as_saved(&merged.plan, &merged.plan, &setting.book);
    store::save_plan_over(&out, &merged.plan, super::over(matches))?;
    Ok(told(setting, &merged, has_base, copies, &out.to_string_lossy()))
}

fn told(setting: &Setting, merged: &Merged, has_base: bool, copies: [&Plan; 2], out: &str) -> String {
    let speaker = setting.speaker();
    let args = [
        ("file", Arg::from(out.to_owned())),
        ("taken", Arg::from(merged.taken)),
        ("conflicts", Arg::from(merged.conflicts.len())),
    ];
    let mut lines = vec![setting.words.text("merge-written", &args)];
    if !has_base {
        lines.push(speaker.text("merge-no-common"));
    }
    if merged.was_signed {
        lines.push(speaker.text("merge-unsigned"));
    }
    for (number, conflict) in merged.conflicts.iter().enumerate() {
        let worth = |copy: usize| {
            (number < MOST_WEIGHED).then(|| merge_worth(merged, copies, conflict, copy, &speaker)).flatten()
        };
        lines.extend(conflict_lines(conflict, worth, number < MOST_WHOLE, &speaker));
    }
    lines.join("\n") + "\n"
}

/// A field that both copies changed: what it was, what each copy says and what that comes to; in one line
/// where there are many.
fn conflict_lines(
    conflict: &Conflict,
    worth: impl Fn(usize) -> Option<String>,
    is_whole: bool,
    speaker: &Speaker<'_>,
) -> Vec<String> {
    let field = speaker.field(&conflict.field);
    let value = |copy: usize| {
        let value = conflict.values.get(copy).and_then(Option::as_deref);
        speaker.field_value(&conflict.field, value)
    };
    if !is_whole {
        let left = 1 - conflict.chosen;
        let copy = if left == 0 { "A" } else { "B" };
        let args = [("field", field.as_str()), ("copy", copy), ("value", &value(left))];
        return vec![speaker.with("merge-left-line", &args)];
    }
    let mut lines = vec![format!("\n{}", speaker.with("merge-field", &[("field", &field)]))];
    if let Some(before) = conflict.before.as_ref().filter(|before| !before.is_empty()) {
        let before = speaker.field_value(&conflict.field, Some(before));
        lines.push(format!("  {}", speaker.with("merge-before", &[("value", &before)])));
    }
    for (number, copy) in ["A", "B"].into_iter().enumerate() {
        let (value, is_taken) = (value(number), conflict.chosen == number);
        let line = match worth(number) {
            Some(total) => {
                let id = if is_taken { "merge-taken" } else { "merge-left" };
                speaker.with(id, &[("copy", copy), ("value", &value), ("total", &total)])
            }
            None => {
                let id = if is_taken { "merge-taken-plain" } else { "merge-left-plain" };
                speaker.with(id, &[("copy", copy), ("value", &value)])
            }
        };
        lines.push(format!("  {line}"));
    }
    lines
}

/// `sign FILE`: signs the plan with the key of this desk, made on first use.
pub fn sign(setting: &Setting, matches: &ArgMatches) -> Output {
    let signed = || -> Result<(String, Vec<Problem>), Problem> {
        let file = files(matches).into_iter().next().unwrap_or_default();
        let mut opened = store::load_plan(&file)?;
        let key = store::signing_key()?;
        let doubts = opened.plan.doubts.drain(..).map(|doubt| doubt.in_file(&file.to_string_lossy())).collect();
        opened.plan.sign(&key, option(matches, "name"))?;
        store::save_plan_over(&file, &opened.plan, super::over(matches))?;
        let (file, key) = (file.to_string_lossy().into_owned(), fingerprint(&public_key(&key)));
        let done = format!("{}\n", setting.speaker().with("sign-done", &[("file", &file), ("key", &key)]));
        Ok((done, doubts))
    };
    match signed() {
        Ok((out, doubts)) => with_problems(setting, out, &doubts),
        Err(problem) => failed(&setting.words, &[problem], Exit::Input),
    }
}

/// `verify FILE`: whether anything was changed since it was signed, and by whom it was.
pub fn verify(setting: &Setting, matches: &ArgMatches) -> Output {
    let file = files(matches).into_iter().next().unwrap_or_default();
    let opened = match store::load_plan(&file) {
        Ok(opened) => opened,
        Err(problem) => return failed(&setting.words, &[problem], Exit::Input),
    };
    let signing = signing(&opened.text, &opened.plan);
    let (met, problem) = match &signing {
        Signing::Holds(signature) => store::met(signature, true),
        _ => (Met::First, None),
    };
    let told = format!("{}\n", setting.speaker().signing(&signing, Some(&met)));
    let exit = if matches!(signing, Signing::Holds(_)) { Exit::Done } else { Exit::Input };
    Output { out: told, err: problem_lines(&setting.words, problem.as_slice()), exit }
}
