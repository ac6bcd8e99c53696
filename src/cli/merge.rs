//! `merge [BASE] A B -o OUT`, `sign FILE`, `verify FILE`: files that went between two desks.

use super::plans::files;
use super::{Exit, Outcome, Setting, failed, option};
use crate::explain::Arg;
use crate::plan::{Fields, Merged, Plan, Signing, fields, fingerprint, merge as merged_plan, public_key, signing};
use crate::quantity::Problem;
use crate::report::{as_saved, merge_worth};
use crate::store::{self, Opened};
use clap::ArgMatches;
use std::path::PathBuf;

/// `merge [BASE] A B -o OUT`
pub fn merge(setting: &Setting, matches: &ArgMatches) -> Outcome {
    match merged(setting, matches) {
        Ok(out) => super::printed(out),
        Err(problem) => failed(&setting.words, &[problem], Exit::Input),
    }
}

fn merged(setting: &Setting, matches: &ArgMatches) -> Result<String, Problem> {
    let opened = files(matches).iter().map(|file| store::load_plan(file)).collect::<Result<Vec<Opened>, Problem>>()?;
    let plans: Vec<&Plan> = opened.iter().map(|opened| &opened.plan).collect();
    let (base, copies): (Option<Fields>, [&Plan; 2]) = match plans.as_slice() {
        [base, one, other] => (Some(fields(base)), [one, other]),
        [one, other] => (one.common(other), [one, other]),
        _ => return Err(Problem::error("error-merge")),
    };
    let take = match option(matches, "take") {
        "a" => Some(0),
        "b" => Some(1),
        _ => None,
    };
    let merged = merged_plan(base.as_ref(), copies, &|_| take).ok_or_else(|| Problem::error("error-merge"))?;
    let out = matches.get_one::<PathBuf>("out").cloned().unwrap_or_default();
    let plan = as_saved(&merged.plan, &merged.plan, &setting.book);
    store::save_plan_over(&out, &plan, super::over(matches))?;
    Ok(told(setting, &merged, base.as_ref(), copies, &out.to_string_lossy()))
}

fn told(setting: &Setting, merged: &Merged, base: Option<&Fields>, copies: [&Plan; 2], out: &str) -> String {
    let speaker = setting.speaker();
    let args = [
        ("file", Arg::from(out.to_owned())),
        ("taken", Arg::from(merged.taken)),
        ("conflicts", Arg::from(merged.conflicts.len())),
    ];
    let mut lines = vec![setting.words.text("merge-written", &args)];
    if base.is_none() {
        lines.push(speaker.text("merge-no-common"));
    }
    for conflict in &merged.conflicts {
        lines.push(format!("\n{}", speaker.field(&conflict.field)));
        let before = speaker.field_value(&conflict.field, conflict.before.as_deref());
        lines.push(format!("  {}", speaker.with("merge-before", &[("value", &before)])));
        for (number, copy) in ["A", "B"].into_iter().enumerate() {
            let value = conflict.values.get(number).and_then(Option::as_deref);
            let value = speaker.field_value(&conflict.field, value);
            let id = if conflict.chosen == number { "merge-taken" } else { "merge-left" };
            let worth = merge_worth(base, copies, conflict, number, &speaker);
            let worth = worth.unwrap_or_else(|| speaker.text("outcome-unknown"));
            lines.push(format!("  {}", speaker.with(id, &[("copy", copy), ("value", &value), ("total", &worth)])));
        }
    }
    lines.join("\n") + "\n"
}

/// `sign FILE`: signs the plan with the key of this desk, made on first use.
pub fn sign(setting: &Setting, matches: &ArgMatches) -> Outcome {
    let signed = || -> Result<String, Problem> {
        let file = files(matches).into_iter().next().unwrap_or_default();
        let mut opened = store::load_plan(&file)?;
        let key = store::signing_key()?;
        opened.plan.sign(&key, option(matches, "name"));
        store::save_plan_over(&file, &opened.plan, super::over(matches))?;
        let (file, key) = (file.to_string_lossy().into_owned(), fingerprint(&public_key(&key)));
        Ok(format!("{}\n", setting.speaker().with("sign-done", &[("file", &file), ("key", &key)])))
    };
    match signed() {
        Ok(out) => super::printed(out),
        Err(problem) => failed(&setting.words, &[problem], Exit::Input),
    }
}

/// `verify FILE`: whether anything was changed since it was signed, and by whom it was.
pub fn verify(setting: &Setting, matches: &ArgMatches) -> Outcome {
    let file = files(matches).into_iter().next().unwrap_or_default();
    let opened = match store::load_plan(&file) {
        Ok(opened) => opened,
        Err(problem) => return failed(&setting.words, &[problem], Exit::Input),
    };
    let own = store::known_signing_key().map(|key| public_key(&key));
    let (id, signature) = match signing(&opened.text, &opened.plan) {
        Signing::Unsigned => ("sign-none", None),
        Signing::Holds(signature) => ("sign-holds", Some(signature)),
        Signing::Broken(signature) => ("sign-broken", Some(signature)),
    };
    let (name, key) = signature.map(|signature| (signature.name, signature.key)).unwrap_or_default();
    let whose = if own.as_ref() == Some(&key) { "sign-own-key" } else { "sign-other-key" };
    let whose = setting.speaker().text(whose);
    let args = [("name", name.as_str()), ("key", &fingerprint(&key)), ("whose", &whose)];
    let told = format!("{}\n", setting.speaker().with(id, &args));
    if id == "sign-holds" {
        return super::printed(told);
    }
    Outcome { out: told, err: String::new(), exit: Exit::Input }
}
