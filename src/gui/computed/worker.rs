//! Work on a thread of its own, which ends when nobody wants it any more.

use eframe::egui;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};

/// Work under way; it is told to stop when this is dropped, and nobody waits for it.
pub struct Worker<T> {
    stop: Arc<AtomicBool>,
    found: Receiver<T>,
}

impl<T> Drop for Worker<T> {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
    }
}

/// Whom the work tells what it found.
pub struct Listener<T> {
    stop: Arc<AtomicBool>,
    found: Sender<T>,
    ctx: egui::Context,
}

impl<T: Send + 'static> Worker<T> {
    pub fn begin(ctx: &egui::Context, work: impl FnOnce(&Listener<T>) + Send + 'static) -> Worker<T> {
        let (sender, found) = channel();
        let stop = Arc::new(AtomicBool::new(false));
        let listener = Listener { stop: Arc::clone(&stop), found: sender, ctx: ctx.clone() };
        std::thread::spawn(move || on_fewer_cores(|| work(&listener)));
        Worker { stop, found }
    }

    /// What was found since this was last asked.
    pub fn found(&self) -> impl Iterator<Item = T> {
        self.found.try_iter()
    }
}

impl<T> Listener<T> {
    /// Tells something; whether anybody still wants more.
    pub fn tell(&self, found: T) -> bool {
        let is_heard = self.found.send(found).is_ok() && self.is_wanted();
        self.ctx.request_repaint();
        is_heard
    }

    pub fn is_wanted(&self) -> bool {
        !self.stop.load(Ordering::Relaxed)
    }
}

/// Leaves one core to the window.
fn on_fewer_cores(work: impl FnOnce() + Send) {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    match rayon::ThreadPoolBuilder::new().num_threads((cores - 1).max(1)).build() {
        Ok(pool) => pool.install(work),
        Err(_) => work(),
    }
}
