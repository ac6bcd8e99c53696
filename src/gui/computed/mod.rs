//! Figures and studies of the plan, and the threads that work on them beside the window. Paints nothing.
//!
//! May import `state` and what stands before it.

pub mod advice;
pub mod best_plan;
pub mod cases_run;
pub mod clients;
pub mod compare;
pub mod detail;
pub mod drawn;
pub mod everything;
pub mod figures;
pub mod goal;
pub mod latest;
pub mod letter;
pub mod outgoing;
pub mod outline;
pub mod studies;
pub mod sweeps;
pub mod weighing;
pub mod worker;
