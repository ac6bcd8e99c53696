//! What a choice between two merged copies comes to.

use crate::assess::{Depth, assess};
use crate::explain::Speaker;
use crate::law::Beneficiary;
use crate::plan::{Conflict, Inputs, Merged, Plan};

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
    let inputs = Inputs::checked(speaker.book, &plan, &variant).ok()?;
    let assessment = assess(speaker.book, &inputs, speaker.book.currency, Depth::Figures).ok()?;
    Some(speaker.sum(&assessment.all_of(Beneficiary::Company), speaker.book.currency))
}
