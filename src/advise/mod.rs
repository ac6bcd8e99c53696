//! Advice: what would change an outcome, and what reaches a goal.
//!
//! Asks the engine many times, and nothing else: no clock, no chance, no words. A search goes on
//! in small parts, so that whoever runs it may show how far it is, or leave it.

mod best;
mod change;
mod choice;
mod curve;
mod edit;
mod effect;
mod figure;
mod goal;
mod idle;
mod jumps;
mod lever;
mod point;
mod range;
mod risk;
mod rule;
mod scale;
mod suggested;
mod sweep;
mod tables;
mod tornado;
mod walk;

pub use best::{Best, BestPlan, Candidate, Picks, Proof, Weighed, weighed};
pub use change::{Advice, Opening, Search, Way};
pub use choice::Choice;
pub use curve::Curve;
pub use edit::{Edit, applied};
pub use effect::{Advised, Effect, Offer, advised, effect, sought};
pub use figure::Figure;
pub use goal::{Found, Goal, Hit, conditions_between, seek};
pub use idle::Idle;
pub use jumps::Jump;
pub use lever::{Between, Lever, Values, any_lever, lever, levers};
pub use point::Point;
pub use range::{Measure, Range};
pub use risk::{Chance, Risk, Spread};
pub use rule::is_advised;
pub use scale::Scale;
pub use suggested::suggested;
pub use sweep::Sweep;
pub use tornado::{Bar, Heat, heat, tornado};
pub use walk::{At, Reached, Walk};
