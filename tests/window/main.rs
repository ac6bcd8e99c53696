//! The window, driven through the accessibility tree, without a screen.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::disallowed_methods)]

mod screen;
#[path = "../support/mod.rs"]
mod support;

mod basics;
mod commands;
mod compare;
mod consultation;
mod form;
mod idle;
mod names;
mod out;
mod outside;
mod over;
mod overnight;
mod recovery;
mod rows;
mod views;
mod what_if;
