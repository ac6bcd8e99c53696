//! The engine: what a rulebook says of a variant, month by month, with the reason for each figure.
//!
//! Pure: no clock, no file, no locale.

mod answers;
mod apply;
mod assessment;
mod batch;
mod between;
mod bounds;
pub mod cases;
mod causes;
mod check;
mod derive;
mod difference;
mod distance;
mod duties;
mod evaluate;
mod headroom;
mod known;
mod lack;
mod missing;
mod nodes;
mod outcome;
mod payment;
mod rests;
mod series;
mod signs;
mod spans;
mod split;
mod stakes;
mod status;
mod step;
mod thresholds;
mod totals;

pub use assessment::{
    Assessment, Bounds, Depth, ProgrammeResult, Unmet, WINDOW, YearResult, amounts, assess, assess_one,
};
pub use batch::Batch;
pub use between::{Kept, Lines, MONTHS};
pub use causes::{Cause, split_answers};
pub use check::{Counts, Report, check};
pub use derive::{Derivations, assess_explained};
pub use difference::{Side, difference, moved};
pub use distance::Distance;
pub use duties::{DutyEntry, DutyStake, DutyWhat, duties};
pub use evaluate::Evaluation;
pub use headroom::{HeadroomRun, Threshold, Whose};
pub use lack::{Lack, Lacking, Sum};
pub use outcome::{MonthResult, Outcome};
pub use payment::{Trace, adds_up};
pub use series::{Run, Series, Value};
pub use split::{Move, Moves, Split, Standing, TotalMove, split, total_difference};
pub use stakes::StakePart;
pub use status::rule_at;
pub use step::{Operation, Part, Step, StepValue, What};
pub use totals::{Total, TotalId};
