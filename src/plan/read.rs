//! From the text of a plan file to a plan. The text may come from a stranger: everything is bounded.

use super::file::Plan;
use crate::quantity::{Origin, Problem, read_ron};
use serde::Deserialize;

/// The largest file that is read.
pub const MOST_BYTES: usize = 4 * 1024 * 1024;
/// The most variants of one plan.
pub const MOST_VARIANTS: usize = 200;
/// The most answers of one variant, all facts together.
pub const MOST_ANSWERS: usize = 50_000;

/// The newest format that is known.
const FORMAT: u32 = 1;

/// The part of any format that says which one it is.
#[derive(Deserialize)]
struct AnyFormat {
    format: u64,
}

/// Reads a plan file's text; a byte order mark is skipped.
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
    if let Ok(any) = read_ron::<AnyFormat>(body, 0)
        && any.format > u64::from(FORMAT)
    {
        return Err(wrong_format(body, any.format));
    }
    let plan: Plan = read_ron(body, 0)?;
    if plan.format != FORMAT {
        return Err(wrong_format(body, u64::from(plan.format)));
    }
    if plan.variants.is_empty() {
        return Err(Problem::error("error-plan-no-variant"));
    }
    if plan.variants.len() > MOST_VARIANTS {
        return Err(Problem::error("error-too-many").arg("what", "variants").arg("most", MOST_VARIANTS));
    }
    for variant in &plan.variants {
        if variant.answers.values().map(Vec::len).sum::<usize>() > MOST_ANSWERS {
            return Err(Problem::error("error-too-many").arg("what", "answers").arg("most", MOST_ANSWERS));
        }
    }
    Ok(plan)
}

fn wrong_format(text: &str, found: u64) -> Problem {
    let problem = Problem::error("error-plan-format").arg("found", found).arg("known", FORMAT);
    let offset = text.find("format").unwrap_or(0);
    problem.at(Some(Origin { file: 0, offset })).placed_in(text)
}
