//! What the window is looking at and what is open in it: plain data that other rooms read and change.
//!
//! May import `widgets` and what stands before it.

pub mod clients;
pub mod command;
pub mod compare;
pub mod dialog;
pub mod document;
pub mod duties;
pub mod ends;
pub mod law;
pub mod letter;
pub mod may_change;
pub mod menu;
pub mod merging;
pub mod opened;
pub mod page;
pub mod purpose;
pub mod subject;
pub mod timeline;
pub mod view;
pub mod what_if;
