//! From the files of a rulebook's folder to its source.

use super::source::{Definition, Duties, Fact, Header, Parameter, Programme, Reading, Source, SourceFile};
use crate::quantity::{Problem, read_ron};
use serde::de::DeserializeOwned;

/// Reads all files of a rulebook; cases are left to whoever runs them.
///
/// # Errors
/// A file is missing or does not read; every such file is reported.
pub fn read_source(files: Vec<SourceFile>) -> Result<Source, Vec<Problem>> {
    let mut problems = Vec::new();
    let header: Option<Header> = read_one(&files, "rulebook.ron", &mut problems);
    let facts: Option<Vec<Fact>> = read_one(&files, "facts.ron", &mut problems);
    let parameters: Option<Vec<Parameter>> = read_one(&files, "parameters.ron", &mut problems);
    let definitions: Option<Vec<Definition>> = read_one(&files, "definitions.ron", &mut problems);
    let readings: Option<Vec<Reading>> = read_one(&files, "readings.ron", &mut problems);
    // A rulebook may be without duties, as those of before had none.
    let has_duties = files.iter().any(|file| file.name == "duties.ron");
    let duties = if has_duties { read_one(&files, "duties.ron", &mut problems) } else { Some(Duties::default()) };
    let mut programmes = Vec::new();
    for (number, file) in files.iter().enumerate() {
        if file.is_programme() {
            match read_ron::<Programme>(&file.text, number) {
                Ok(programme) => programmes.push(programme),
                Err(problem) => problems.push(problem.in_file(&file.name)),
            }
        }
    }
    // By kind, then by name: the order in which people meet them, whatever the folder's.
    programmes.sort_by(|a, b| (a.kind, &a.id.text).cmp(&(b.kind, &b.id.text)));
    match (header, facts, parameters, definitions, readings, duties) {
        (Some(header), Some(facts), Some(parameters), Some(definitions), Some(readings), Some(duties))
            if problems.is_empty() =>
        {
            Ok(Source {
                header,
                facts: facts.into(),
                parameters: parameters.into(),
                definitions: definitions.into(),
                readings,
                programmes: programmes.into(),
                duties,
                files,
            })
        }
        _ => Err(problems),
    }
}

fn read_one<T: DeserializeOwned>(files: &[SourceFile], name: &str, problems: &mut Vec<Problem>) -> Option<T> {
    let found = files.iter().enumerate().find(|(_, file)| file.name == name);
    let Some((number, file)) = found else {
        problems.push(Problem::error("error-rulebook-file-missing").arg("file", name));
        return None;
    };
    match read_ron(&file.text, number) {
        Ok(value) => Some(value),
        Err(problem) => {
            problems.push(problem.in_file(&file.name));
            None
        }
    }
}

impl SourceFile {
    /// Whether this file holds a programme (and not its cases).
    pub fn is_programme(&self) -> bool {
        self.name.starts_with("programmes/") && self.name.ends_with(".ron") && !self.is_cases()
    }

    /// Whether this file holds the worked cases of a programme.
    pub fn is_cases(&self) -> bool {
        self.name.ends_with(".cases.ron")
    }
}

impl Source {
    /// Gives a problem its file, line and column.
    pub fn placed(&self, problem: Problem) -> Problem {
        match problem.origin.and_then(|origin| self.files.get(origin.file)) {
            Some(file) => problem.in_file(&file.name).placed_in(&file.text),
            None => problem,
        }
    }
}
