//! Advice: what would change an outcome, and what reaches a goal.
//!
//! Asks the engine many times, and nothing else: no clock, no chance, no words. A search goes on
//! in small parts, so that whoever runs it may show how far it is, or leave it.

mod best;
mod change;
mod edit;
mod effect;
mod goal;
mod lever;
mod range;
mod risk;
mod scale;
mod tables;
mod tornado;

pub use best::{Best, BestPlan, Candidate, Choice, Picks, Proof, Weighed, weighed};
pub use change::{Advice, Search, Way};
pub use edit::{Edit, applied};
pub use effect::{Advised, Effect, Offer, advised, effect, sought};
pub use goal::{Figure, Goal, Reached, Side, conditions_between, reached, seek};
pub use lever::{Between, Lever, Values, any_lever, lever, levers};
pub use range::{Measure, Range};
pub use risk::{Chance, Risk, Spread};
pub use scale::Scale;
pub use tornado::{At, Bar, Heat, heat, tornado};
