//! Answers as sliders, and studies of what they do.

pub mod best_plan;
pub mod curve;
pub mod goal;
pub mod heat;
pub mod sliders;
pub mod tornado;
