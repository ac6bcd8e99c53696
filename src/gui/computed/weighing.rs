//! What each choice of a merge comes to, worked out beside the window.

use crate::explain::Speaker;
use crate::gui::computed::worker::Worker;
use crate::gui::context::Context;
use crate::gui::state::merging::Merging;
use crate::plan::Conflict;
use crate::report::merge_worth;
use eframe::egui;
use std::sync::Arc;

/// What each choice of a conflict comes to, by the conflict's place.
pub type Weighing = Worker<(usize, [Option<String>; 2])>;

/// Works out what each choice comes to, beside the window: copies without a common past differ in much.
pub fn weigh(ctx: &egui::Context, law: &Context, merging: &Merging) -> Weighing {
    let (book, words) = (Arc::clone(&law.book), Arc::clone(&law.words));
    let (own, other, merged) = (merging.own.clone(), merging.other.clone(), merging.merged.clone());
    let conflicts: Vec<Conflict> = merging.conflicts.iter().map(|asked| asked.conflict.clone()).collect();
    Worker::begin(ctx, move |listener| {
        let speaker = Speaker::new(&words, &book);
        for (place, conflict) in conflicts.iter().enumerate() {
            let worth = [0, 1].map(|copy| merge_worth(&merged, [&own, &other], conflict, copy, &speaker));
            if !listener.tell((place, worth)) {
                return;
            }
        }
    })
}
