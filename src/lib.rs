//! Imtiyoz: plans the incentives of an IT company in Uzbekistan, month by month, exact and cited.
//!
//! A rulebook is the law of a park as data, a plan is what one company says, and an assessment is what
//! the first says of the second:
//!
//! ```
//! use imtiyoz::assess::{Depth, assess};
//! use imtiyoz::quantity::{Money, Problem};
//! use imtiyoz::{law, plan, store};
//!
//! # fn first(problems: Vec<Problem>) -> Problem { problems.into_iter().next().unwrap() }
//! # fn main() -> Result<(), Problem> {
//! // The rulebook that the program brings; any folder of the same layout does.
//! let source = law::read_source(store::embedded_rulebook()).map_err(first)?;
//! let book = law::compile(&source).map_err(first)?;
//!
//! // A plan is a text file; its answers are typed by the rulebook's facts.
//! let text = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/saves/samarkand.plan.ron"));
//! let plan = plan::read_plan(text)?;
//! let inputs = plan::Inputs::checked(&book, &plan, &plan.variants[0])?;
//!
//! let assessment = assess(&book, &inputs, book.currency, Depth::Figures)?;
//! let wages = &assessment.programmes[book.programme("wage_compensation").unwrap()];
//! let money = Money { minor: wages.amount.unwrap_or(0), currency: assessment.currency };
//! println!("wage compensation: {} {}", money.major_text(), money.currency);
//! # assert_eq!(money.major_text(), "1088640000.00");
//! # Ok(())
//! # }
//! ```
//!
//! Modules, from the bottom up: `quantity`, `law`, `plan`, `assess`, `advise`, `explain`, `report`; `store`
//! touches files, `cli` and `gui` are the two faces. Each imports only what stands before it.

pub mod advise;
pub mod assess;
pub mod cli;
pub mod explain;
#[cfg(feature = "gui")]
pub mod gui;
pub mod law;
pub mod plan;
pub mod quantity;
pub mod report;
pub mod store;
