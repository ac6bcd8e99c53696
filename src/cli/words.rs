//! The words of a run: the program's own in a language, and those of the rulebook that it speaks of.

use super::Failure;
use crate::explain::Words;
use crate::law::{SourceFile, read_source};
use crate::quantity::Problem;
use crate::store;
use std::path::Path;

/// The words of a language and the files of a rulebook, with the words that come with it and with
/// the others named.
pub fn words_and_files(
    rulebook: Option<&Path>,
    language: &str,
    words_of: &[&Path],
) -> Result<(Words, Vec<SourceFile>), Failure> {
    let mut words = program_words(language)?;
    let embedded = rulebook.is_none().then(store::embedded_rulebook);
    if let Some(law) = &embedded {
        add_built_in(&mut words, law);
    }
    let mut add = |folder: &Path| -> Result<Vec<SourceFile>, Vec<Problem>> {
        let files = store::rulebook_folder(folder).map_err(|problem| vec![problem])?;
        // A changed copy of the rulebook built in says anew only what it changed.
        add_built_in(&mut words, &files.law);
        words.add_rulebook(&files.words)?;
        Ok(files.law)
    };
    let of_others = words_of.iter().try_for_each(|folder| add(folder).map(drop));
    match of_others.and_then(|()| rulebook.map(add).transpose()) {
        Ok(law) => Ok((words, law.or(embedded).unwrap_or_default())),
        Err(problems) => Err(Box::new((words, problems))),
    }
}

/// Adds what is built in of the words of a rulebook with this law's id: none of another park's.
fn add_built_in(words: &mut Words, law: &[SourceFile]) {
    let Ok(source) = read_source(law.to_vec()) else { return };
    // They are tested to be without mistakes.
    let _ = words.add_rulebook(&store::built_in_rulebook(&source.header.id).words);
}

/// The program's words in a language; those of English where it is unknown or broken, with the problems.
pub fn program_words(language: &str) -> Result<Words, Failure> {
    let english = store::texts("en");
    let in_english = |problems: Vec<Problem>| {
        let words = Words::new("en", &english, &[]).unwrap_or_else(|_| Words::empty());
        Box::new((words, problems))
    };
    Words::new(language, &store::texts(language), &english).map_err(in_english)
}
