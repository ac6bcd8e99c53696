//! The dialogs of files that go between two desks: merging, pasting, signing, what moved.

use crate::gui::context::Context;
use crate::gui::state::document::Document;
use crate::gui::state::merging::{Choice, Merging, Rest};
use crate::gui::widgets::dialog::{Answer, First, buttons_ui, line_ui};
use crate::gui::widgets::shapes::{heading, strong, weak};
use crate::plan::{Met, Signing, signer};
use crate::quantity::Problem;
use eframe::egui::{Label, RichText, ScrollArea, TextEdit, Ui};

/// Asks of each field that both copies changed which of them is to stand.
pub fn merge_ui(ui: &mut Ui, law: &Context, merging: &mut Merging, is_new: bool) -> Option<Answer> {
    let speaker = law.speaker();
    ui.label(heading(law, speaker.with("dialog-merge", &[("file", &merging.file)])));
    let args = [("taken", merging.merged.taken.into()), ("conflicts", merging.merged.conflicts.len().into())];
    ui.add(Label::new(weak(ui, law.words.text("dialog-merge-help", &args))).wrap());
    if merging.base.is_none() {
        let text = RichText::new(law.text("dialog-merge-no-common")).color(law.theme.palette(ui).warn.0);
        ui.add(Label::new(text).wrap());
    }
    let height = ui.content_rect().height() * 0.5;
    ScrollArea::vertical().max_height(height).min_scrolled_height(height).auto_shrink([false, true]).show(ui, |ui| {
        for asked in &mut merging.conflicts {
            conflict_ui(ui, law, asked);
        }
        let more = merging.merged.conflicts.len() - merging.conflicts.len();
        if more > 0 {
            rest_ui(ui, law, more, &mut merging.rest);
        }
    });
    let all = [("button-merge", Answer::Yes), ("button-cancel", Answer::Cancel)];
    buttons_ui(ui, law, &all, First::Alone { is_new })
}

/// Asks where all conflicts are taken from that are not asked one by one.
fn rest_ui(ui: &mut Ui, law: &Context, more: usize, rest: &mut Rest) {
    ui.add_space(law.theme.sizes.gap);
    let name = law.words.text("dialog-merge-more", &[("count", more.into())]);
    ui.label(strong(law, name.as_str()));
    for (choice, id) in [
        (Rest::Proposed, "dialog-merge-more-proposed"),
        (Rest::Own, "dialog-merge-more-own"),
        (Rest::Other, "dialog-merge-more-other"),
    ] {
        let text = law.text(id);
        let said = format!("{name}: {text}");
        ui.radio_value(rest, choice, text).accessible_name(said);
    }
}

fn conflict_ui(ui: &mut Ui, law: &Context, asked: &mut Choice) {
    let speaker = law.speaker();
    let field = speaker.field(&asked.conflict.field);
    ui.add_space(law.theme.sizes.gap);
    ui.label(strong(law, field.as_str()));
    if let Some(before) = asked.conflict.before.as_deref().filter(|before| !before.is_empty()) {
        let before = speaker.field_value(&asked.conflict.field, Some(before));
        ui.add(Label::new(weak(ui, speaker.with("merge-before", &[("value", &before)]))).wrap());
    }
    let ids = [("dialog-merge-own", "dialog-merge-own-plain"), ("dialog-merge-other", "dialog-merge-other-plain")];
    for (copy, (with_total, plain)) in ids.into_iter().enumerate() {
        let value = asked.conflict.values.get(copy).and_then(Option::as_deref);
        let value = speaker.field_value(&asked.conflict.field, value);
        // Until it is known, there may be one.
        let worth = asked.worth.as_ref().map_or(Some("…"), |worth| worth.get(copy).and_then(Option::as_deref));
        let text = match worth {
            Some(total) => speaker.with(with_total, &[("value", &value), ("total", total)]),
            None => speaker.with(plain, &[("value", &value)]),
        };
        let said = format!("{field}: {text}");
        ui.radio_value(&mut asked.chosen, copy, text).accessible_name(said);
    }
}

/// Asks what is to become of what somebody else wrote into the file.
pub fn changed_ui(ui: &mut Ui, law: &Context, is_new: bool) -> Option<Answer> {
    ui.label(heading(law, law.text("dialog-changed")));
    ui.add(Label::new(weak(ui, law.text("dialog-changed-help"))).wrap());
    let all = [("button-merge", Answer::Yes), ("button-replace", Answer::Discard), ("button-cancel", Answer::Cancel)];
    buttons_ui(ui, law, &all, First::Alone { is_new })
}

/// Asks for the text of a mail.
pub fn paste_ui(ui: &mut Ui, law: &Context, text: &mut String, is_new: bool) -> Option<Answer> {
    ui.label(heading(law, law.text("dialog-paste")));
    ui.add(Label::new(weak(ui, law.text("dialog-paste-help"))).wrap());
    let height = ui.content_rect().height() * 0.4;
    ScrollArea::vertical().max_height(height).min_scrolled_height(height).show(ui, |ui| {
        let field = TextEdit::multiline(text).desired_rows(8).desired_width(f32::INFINITY);
        let response = ui.add(field).accessible_name(law.text("dialog-paste-text"));
        if is_new {
            response.request_focus();
        }
    });
    let all = [("button-open", Answer::Yes), ("button-cancel", Answer::Cancel)];
    buttons_ui(ui, law, &all, First::WithField { can: !text.trim().is_empty(), is_done: false })
}

/// Asks in whose name the plan is signed.
pub fn sign_ui(ui: &mut Ui, law: &Context, name: &mut String, is_new: bool) -> Option<Answer> {
    ui.label(heading(law, law.text("dialog-sign")));
    ui.add(Label::new(weak(ui, law.text("dialog-sign-help"))).wrap());
    let is_done = line_ui(ui, name, &law.text("dialog-sign-name"), is_new);
    let signer = signer(name);
    if let Err(problem) = &signer {
        let text = RichText::new(law.mistake(problem)).small().color(law.theme.palette(ui).bad.0);
        ui.add(Label::new(text).wrap());
    }
    let first = First::WithField { can: signer.is_ok_and(|name| !name.is_empty()), is_done };
    buttons_ui(ui, law, &[("button-sign", Answer::Yes), ("button-cancel", Answer::Cancel)], first)
}

/// Says what moved, a figure a line.
pub fn moved_ui(ui: &mut Ui, law: &Context, moved: &[Problem], is_new: bool) -> Option<Answer> {
    ui.label(heading(law, law.text("dialog-moved")));
    let height = ui.content_rect().height() * 0.5;
    ScrollArea::vertical().max_height(height).min_scrolled_height(height).auto_shrink([false, true]).show(ui, |ui| {
        for problem in moved {
            ui.add(Label::new(law.words.problem_text(problem)).wrap());
        }
    });
    buttons_ui(ui, law, &[("button-close", Answer::Cancel)], First::Alone { is_new })
}

/// What the signature of the plan is worth, for the bar at the bottom; nothing where there is none. The key is never cut:
/// it is what people compare.
pub fn signature_ui(ui: &mut Ui, law: &Context, document: &Document, met: Option<&Met>) {
    let (speaker, palette) = (law.speaker(), law.theme.palette(ui));
    let Some(text) = speaker.signed_shortly(document.signing(), met) else { return };
    let colour = match (document.signing(), met) {
        (Signing::Broken(_), _) => palette.bad.0,
        (_, Some(Met::OtherKey(_))) => palette.warn.0,
        _ => palette.accent.0,
    };
    let text = RichText::new(text).small().color(colour);
    ui.add(Label::new(text).extend()).on_hover_ui(|ui| {
        ui.add(Label::new(speaker.signing(document.signing(), met)).wrap());
    });
    ui.add_space(law.theme.sizes.section);
}
