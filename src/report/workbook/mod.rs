//! A variant as a workbook with live formulas: who changes a number sees what it does. The formulas
//! come from the rulebook's own nodes; where a spreadsheet cannot follow, values stand and say so.

mod cell;
mod formula;
mod items;
mod months;
mod pay;
mod tabs;
mod xlsx;

pub use cell::{Cell, Look, Tab};
pub use tabs::workbook;
pub use xlsx::xlsx;
