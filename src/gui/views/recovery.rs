//! The dialog that offers unsaved work that was left behind.

use crate::gui::context::Context;
use crate::gui::widgets::dialog::{Answer, First, buttons_ui};
use crate::gui::widgets::shapes::{heading, weak};
use crate::store::{Left, OnDisk};
use eframe::egui::{RichText, Ui};
use std::collections::VecDeque;

/// Asks what is to become of the first of what was left behind.
pub fn recover_ui(ui: &mut Ui, law: &Context, left: &VecDeque<Left>, is_new: bool) -> Option<Answer> {
    let Some(Left { kept, .. }) = left.front() else { return Some(Answer::Cancel) };
    let speaker = law.speaker();
    ui.label(heading(law, speaker.with("recovery-title", &[("company", &kept.plan.company.name)])));
    ui.label(match &kept.path {
        Some(path) => path.to_string_lossy().into_owned(),
        None => law.text("recovery-no-file"),
    });
    let (date, time) = (law.words.date(kept.at.date()), kept.at.strftime("%H:%M").to_string());
    ui.label(weak(ui, speaker.with("recovery-kept", &[("date", &date), ("time", &time)])));
    let warning = match kept.on_disk {
        OnDisk::Changed => Some("recovery-changed"),
        OnDisk::Gone => Some("recovery-gone"),
        OnDisk::Never | OnDisk::AsItWas => None,
    };
    if let Some(id) = warning {
        ui.label(RichText::new(law.text(id)).color(law.theme.palette(ui).warn.0));
    }
    ui.label(weak(ui, law.text("recovery-help")));
    let more = left.len() - 1;
    if more > 0 {
        ui.label(weak(ui, law.words.text("recovery-more", &[("count", more.into())])));
    }
    let all =
        [("recovery-restore", Answer::Yes), ("recovery-discard", Answer::Discard), ("recovery-later", Answer::Cancel)];
    buttons_ui(ui, law, &all, First::Alone { is_new })
}
