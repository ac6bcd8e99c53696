//! Work on what is wanted now: begun a moment after that changed, and left as soon as it changes again.

use crate::gui::computed::worker::{Listener, Worker};
use eframe::egui;

/// The newest wish and the work on it; older work is left.
pub struct Latest<K, T> {
    wanted: Option<K>,
    /// When the work begins, in seconds of the window's time; `None` once it has begun.
    due: Option<f64>,
    work: Option<Worker<T>>,
}

impl<K, T> Default for Latest<K, T> {
    fn default() -> Self {
        Latest { wanted: None, due: None, work: None }
    }
}

impl<K: PartialEq, T: Send + 'static> Latest<K, T> {
    /// Wants this from now on; work on anything else is left. It begins `delay` seconds later, so that typing on begins
    /// nothing. Returns whether it was not wanted yet.
    pub fn want(&mut self, ctx: &egui::Context, key: K, delay: f64) -> bool {
        if self.wants(&key) {
            return false;
        }
        *self = Latest { wanted: Some(key), due: Some(time(ctx) + delay), work: None };
        ctx.request_repaint_after_secs(delay as f32);
        true
    }

    /// Whether this is what is wanted.
    pub fn wants(&self, key: &K) -> bool {
        self.wanted.as_ref() == Some(key)
    }

    pub fn wanted(&self) -> Option<&K> {
        self.wanted.as_ref()
    }

    /// Begins the work once its moment has come.
    pub fn begin_if_due<W>(&mut self, ctx: &egui::Context, work: impl FnOnce() -> W)
    where
        W: FnOnce(&Listener<T>) + Send + 'static,
    {
        let Some(due) = self.due else { return };
        let left = due - time(ctx);
        if left > 0.0 {
            ctx.request_repaint_after_secs(left as f32);
            return;
        }
        self.due = None;
        self.work = Some(Worker::begin(ctx, work()));
    }

    /// What was found since this was last asked.
    pub fn found(&self) -> Vec<T> {
        self.work.iter().flat_map(Worker::found).collect()
    }

    /// Whether more may be found.
    pub fn is_running(&self) -> bool {
        self.due.is_some() || self.work.is_some()
    }

    /// Leaves the work: all that was wanted is found.
    pub fn stop(&mut self) {
        (self.due, self.work) = (None, None);
    }
}

fn time(ctx: &egui::Context) -> f64 {
    ctx.input(|input| input.time)
}
