//! Exact quantities: rational numbers, money, months, and the neutral form of a mistake.
//!
//! Imports nothing of ours. No floating point number exists here.

mod exact;
mod index;
mod money;
mod month;
mod placed;
mod problem;
mod ron_problem;
mod shown;

pub use exact::Exact;
pub(crate) use index::ids;
pub use index::{Id, IdSet, IndexVec};
pub use money::{Currency, Money, parse_decimal, parse_money, parse_share};
pub use month::{FIRST_MONTH, HORIZON, LAST_MONTH, Month, parse_date};
pub use placed::{Origin, Placed, read_ron, unique};
pub use problem::{LineStarts, MOST_TOLD, Place, Problem, Problems, Severity, did_you_mean, few};
pub use shown::{harmless, harmless_lines, is_unseen, shortened, steers};
