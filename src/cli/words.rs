//! The words of a run: the program's own in a language, and those of the rulebook that it speaks of.

use super::Failure;
use crate::explain::Words;
use crate::law::{SourceFile, read_source};
use crate::quantity::Problem;
use crate::store;
use std::collections::BTreeSet;
use std::path::Path;

/// The words of a language and the files of a rulebook, with the words that come with it and with
/// the others named.
pub fn words_and_files(
    rulebook: Option<&Path>,
    language: &str,
    words_of: &[&Path],
) -> Result<(Words, Vec<SourceFile>), Failure> {
    let mut words = program_words(language)?;
    let mut files = store::embedded_rulebook();
    if rulebook.is_none() {
        built_in(&mut words, &files, language);
    }
    for folder in words_of.iter().copied().chain(rulebook) {
        let found = store::rulebook_folder(folder).map_err(|problem| vec![problem]);
        let added = found.and_then(|(of_folder, texts)| {
            // A changed copy of the rulebook built in says anew only what it changed.
            built_in(&mut words, &of_folder, language);
            files = of_folder;
            texts.iter().try_for_each(|(name, text)| match name.strip_suffix(".ftl") {
                Some(own) if own == language => words.add(name, text),
                Some("en") => words.add_fallback(name, text),
                _ => Ok(()),
            })
        });
        if let Err(problems) = added {
            return Err(Box::new((words, problems)));
        }
    }
    let files = if rulebook.is_none() { store::embedded_rulebook() } else { files };
    Ok((words, files))
}

/// Adds what is built in of the words of a rulebook with this id: none of another park's.
fn built_in(words: &mut Words, files: &[SourceFile], language: &str) {
    let Ok(source) = read_source(files.to_vec()) else { return };
    let of = |language: &str| store::rulebook_texts(language, &source.header.id);
    // They are tested to be without mistakes.
    of(language).iter().for_each(|(name, text)| _ = words.add(name, text));
    of("en").iter().for_each(|(name, text)| _ = words.add_fallback(name, text));
}

/// The program's words in a language; those of English where it is unknown or broken, with the problems.
pub fn program_words(language: &str) -> Result<Words, Failure> {
    let english = store::program_texts("en");
    let in_english = |problems: Vec<Problem>| {
        let words = Words::new("en", &english, &[]).unwrap_or_else(|_| Words::empty());
        Box::new((words, problems))
    };
    let known = store::languages();
    if !known.iter().any(|known| known == language) {
        let problem = Problem::error("error-language").arg("found", language).arg("known", known.join(", "));
        return Err(in_english(vec![problem]));
    }
    Words::new(language, &store::program_texts(language), &english).map_err(in_english)
}

/// The languages that a folder brings words in.
pub fn spoken(folder: &Path) -> BTreeSet<String> {
    let texts = store::rulebook_folder(folder).map(|(_, texts)| texts).unwrap_or_default();
    texts.iter().filter_map(|(name, _)| name.strip_suffix(".ftl").map(str::to_owned)).collect()
}
