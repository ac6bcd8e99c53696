//! `portfolio DIR -o OUT`: many plan files in one table, on every core.

use super::rulebook::built_in;
use super::{Exit, Output, Setting, failed, option, problem_lines};
use crate::quantity::{Currency, Problem};
use crate::report::{Client, Print, Question, SortBy, client, ending, portfolio_file, sort_portfolio};
use crate::store;
use clap::ArgMatches;
use rayon::prelude::*;
use std::path::{Path, PathBuf};

/// `portfolio DIR -o OUT`; with another rulebook, what it does to all of them.
pub fn portfolio(setting: &Setting, rulebook: Option<&Path>, matches: &ArgMatches) -> Output {
    match written(setting, rulebook, matches) {
        Ok(outcome) => outcome,
        Err(problem) => failed(&setting.words, &[problem], Exit::Input),
    }
}

fn written(setting: &Setting, rulebook: Option<&Path>, matches: &ArgMatches) -> Result<Output, Problem> {
    let path = |name: &str| matches.get_one::<PathBuf>(name).cloned().unwrap_or_default();
    let (folder, out) = (path("DIR"), path("out"));
    let ending = ending(&out);
    if ending != "xlsx" && ending != "csv" {
        return Err(Problem::error("error-report-form").arg("found", ending).arg("known", "xlsx, csv"));
    }
    let before = rulebook.map(|_| built_in()).transpose()?.map(|(_, book)| book);
    let question = Question {
        book: &setting.book,
        before: before.as_ref(),
        currency: Currency::from_code(option(matches, "currency")).unwrap_or(setting.book.currency),
        today: store::today(),
    };
    let mut clients = clients(&question, &folder)?;
    let word = option(matches, "sort");
    let default = if before.is_some() { SortBy::Moved } else { SortBy::Gain };
    sort_portfolio(&mut clients, SortBy::ALL.into_iter().find(|order| order.word() == word).unwrap_or(default));
    let speaker = setting.speaker();
    let bytes = portfolio_file(&clients, &question, &speaker, &Print::read(store::theme())?, ending == "csv")?;
    store::save_report(&out, &bytes, super::over(matches))?;
    let mut told: Vec<Problem> = clients.iter().filter_map(|client| client.found.as_ref().err()).cloned().collect();
    let read = clients.len() - told.len();
    let args = [
        ("file", crate::explain::Arg::from(out.to_string_lossy().into_owned())),
        ("read", crate::explain::Arg::from(read)),
        ("wrong", crate::explain::Arg::from(clients.iter().filter(|client| client.is_wrong()).count())),
    ];
    let written = format!("{}\n", setting.words.text("portfolio-written", &args));
    if clients.is_empty() {
        told.push(Problem::error("error-folder-no-plan").in_file(&folder.to_string_lossy()));
    }
    // A table without a row of figures is no answer.
    let exit = if read == 0 { Exit::Input } else { Exit::Done };
    Ok(Output { out: written, err: problem_lines(&setting.words, &told), exit })
}

/// Each file is read, assessed and forgotten again but for its row.
fn clients(question: &Question<'_>, folder: &Path) -> Result<Vec<Client>, Problem> {
    let files = store::plan_files(folder)?;
    let one = |found: Result<PathBuf, Problem>| {
        let (file, opened) = store::opened_below(folder, found);
        client(question, file, opened.map(|opened| (opened.plan, opened.text)))
    };
    Ok(files.into_par_iter().map(one).collect())
}
