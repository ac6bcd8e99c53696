//! Imtiyoz: plans the incentives of an IT company in Uzbekistan.

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
