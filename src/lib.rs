//! Imtiyoz: plans the incentives of an IT company in Uzbekistan.

pub mod assess;
pub mod explain;
pub mod law;
pub mod plan;
pub mod quantity;
pub mod store;
