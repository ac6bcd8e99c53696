//! What a choice between two merged copies comes to.

use crate::assess::{Evaluation, assess_evaluated};
use crate::explain::Speaker;
use crate::law::Beneficiary;
use crate::plan::{Conflict, FieldKind, Fields, Inputs, Plan, field_kind, merge};
use crate::quantity::Problem;

/// What the company has in all in the variant of a conflict, in the law's currency, where the field is
/// taken from one copy and all others as they are merged by themselves. `None` where that has a mistake.
pub fn merge_worth(
    base: Option<&Fields>,
    copies: [&Plan; 2],
    conflict: &Conflict,
    copy: usize,
    speaker: &Speaker<'_>,
) -> Option<String> {
    let choose = |other: &Conflict| (other.field == conflict.field).then_some(copy);
    let plan = merge(base, copies, &choose)?.plan;
    let variant = match field_kind(&conflict.field) {
        FieldKind::Answer(name, _)
        | FieldKind::Reading(name, _)
        | FieldKind::Note(name, _)
        | FieldKind::Variant(name) => plan.variant(name)?,
        _ => plan.variants.first()?,
    };
    let (inputs, problems) = Inputs::read(speaker.book, &plan, variant);
    if problems.iter().any(Problem::is_error) {
        return None;
    }
    let assessment = assess_evaluated(&mut Evaluation::new(speaker.book, &inputs)).ok()?;
    Some(speaker.sum(&assessment.all_of(Beneficiary::Company), speaker.book.currency))
}
