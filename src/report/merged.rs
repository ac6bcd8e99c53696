//! What a choice between two merged copies comes to.

use crate::assess::{Evaluation, assess_evaluated};
use crate::explain::Speaker;
use crate::law::Beneficiary;
use crate::plan::{Conflict, Inputs, Merged, Plan};
use crate::quantity::Problem;

/// What the company has in all in the variant of a conflict, in the law's currency, where the field is
/// taken from one copy and all others are as in the merged plan. `None` where that has a mistake, or no
/// figure rests on the choice.
pub fn merge_worth(
    merged: &Merged,
    copies: [&Plan; 2],
    conflict: &Conflict,
    copy: usize,
    speaker: &Speaker<'_>,
) -> Option<String> {
    let (plan, variant) = merged.with_choice(copies, conflict, copy)?;
    let (inputs, problems) = Inputs::read(speaker.book, &plan, &variant);
    if problems.iter().any(Problem::is_error) {
        return None;
    }
    let assessment = assess_evaluated(&mut Evaluation::new(speaker.book, &inputs)).ok()?;
    Some(speaker.sum(&assessment.all_of(Beneficiary::Company), speaker.book.currency))
}
