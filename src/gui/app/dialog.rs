//! What stands before the window until it is answered.

use crate::gui::app::window::App;
use crate::gui::context::Context;
use crate::gui::state::command::{Command, MENUS};
use crate::gui::state::dialog::Dialog;
use crate::gui::state::document::Document;
use crate::gui::state::purpose::Purpose;
use crate::gui::state::view::View;
use crate::gui::views::merging::{changed_ui, merge_ui, moved_ui, paste_ui, sign_ui};
use crate::gui::views::palette::palette_ui;
use crate::gui::views::recovery::recover_ui;
use crate::gui::widgets::dialog::{Answer, First, buttons_ui, line_ui};
use crate::gui::widgets::shapes::{apart_ui, heading, strong, weak};
use crate::plan::LONGEST_NAME;
use crate::quantity::Problem;
use crate::store;
use eframe::egui::{self, Id, Modal};

/// Paints the dialog that is open, and does what was answered.
pub fn dialog_ui(ui: &egui::Ui, app: &mut App) {
    let Some(mut dialog) = app.view.dialog.take() else {
        app.view.had_dialog = false;
        return_focus(ui, &mut app.view);
        return;
    };
    let is_new = !std::mem::replace(&mut app.view.had_dialog, true);
    if is_new {
        app.view.focus_before = ui.memory(|memory| memory.focused()).or(app.view.focus_before);
    }
    let law = &app.law;
    let modal = Modal::new(Id::unique("dialog"))
        .backdrop_color(law.theme.palette(ui).shade.0)
        .frame(egui::Frame::popup(ui.style()).inner_margin(law.theme.sizes.section))
        .show(ui, |ui| {
            ui.set_width(law.theme.sizes.dialog.min(ui.content_rect().width() * 0.8));
            ui.spacing_mut().item_spacing.y = law.theme.sizes.gap * 1.5;
            match &mut dialog {
                Dialog::Path { purpose, text } => path_ui(ui, law, *purpose, text, is_new),
                Dialog::Unsaved(_) => unsaved_ui(ui, law, &app.document.plan().company.name, is_new),
                Dialog::Recover => recover_ui(ui, law, &app.recovery.left, is_new),
                Dialog::Rename(name) => rename_ui(ui, law, &app.document, name, is_new),
                Dialog::Palette(text, place) => palette_ui(ui, law, &app.settings, (text, place), is_new),
                Dialog::Problem(problem) => problem_ui(ui, law, problem, is_new),
                Dialog::Moved(moved) => moved_ui(ui, law, moved, is_new),
                Dialog::Merge(merging) => merge_ui(ui, law, merging, is_new),
                Dialog::ChangedElsewhere => changed_ui(ui, law, is_new),
                Dialog::Paste(text) => paste_ui(ui, law, text, is_new),
                Dialog::Sign(name) => sign_ui(ui, law, name, is_new),
                Dialog::Glossary(text) => glossary_ui(ui, law, text, is_new),
                Dialog::Keys => keys_ui(ui, law, is_new),
                Dialog::About => about_ui(ui, law, is_new),
            }
        });
    let answer = if modal.should_close() { Some(Answer::Cancel) } else { modal.inner };
    match answer {
        None => app.view.dialog = Some(dialog),
        Some(answer) => {
            // One that follows at once gets the focus as well.
            app.view.had_dialog = false;
            ui.memory_mut(|memory| memory.stop_text_input());
            answered(app, dialog, answer, ui.ctx());
        }
    }
}

/// Back to what had the focus before the dialog, unless its answer led elsewhere. Only in the frame
/// after it: until then nothing below a dialog can have it.
fn return_focus(ui: &egui::Ui, view: &mut View) {
    if let Some(before) = view.focus_before.take()
        && ui.memory(|memory| memory.focused()).is_none()
    {
        ui.memory_mut(|memory| memory.request_focus(before));
        ui.request_repaint();
    }
}

fn answered(app: &mut App, dialog: Dialog, answer: Answer, ctx: &egui::Context) {
    match (dialog, answer) {
        (Dialog::Path { purpose, text }, Answer::Yes) => {
            app.picked(purpose, &store::typed_path(&text), ctx);
        }
        (Dialog::Path { .. }, _) => app.not_picked(),
        (Dialog::Unsaved(then), Answer::Yes) => app.save_then(then, ctx),
        (Dialog::Unsaved(then), Answer::Discard) => app.go_on(then, ctx),
        (Dialog::Recover, answer) => app.unsaved_answered(answer),
        (Dialog::Palette(text, place), Answer::Yes) => app.take_from_palette(&text, place, ctx),
        (Dialog::Rename(name), Answer::Yes) => {
            let active = app.document.active();
            app.document.change(|plan| {
                plan.rename_variant(active, &name);
            });
        }
        (Dialog::Merge(merging), Answer::Yes) => app.merge(&merging),
        (Dialog::ChangedElsewhere, Answer::Yes) => app.merge_with_file(ctx),
        (Dialog::ChangedElsewhere, Answer::Discard) => app.save_anyway(ctx),
        (Dialog::ChangedElsewhere, Answer::Cancel) => app.not_picked(),
        (Dialog::Paste(text), Answer::Yes) => app.open_pasted(&text, ctx),
        (Dialog::Sign(name), Answer::Yes) => app.sign_as(name.trim(), ctx),
        _ => {}
    }
    ctx.request_repaint();
}

fn path_ui(ui: &mut egui::Ui, law: &Context, purpose: Purpose, text: &mut String, is_new: bool) -> Option<Answer> {
    let (title, yes) = match purpose {
        Purpose::Open => ("dialog-open", "button-open"),
        Purpose::Compare => ("dialog-compare", "button-open"),
        Purpose::Merge => ("command-merge", "button-open"),
        Purpose::Folder => ("command-open-folder", "button-open"),
        Purpose::Save => ("dialog-save", "button-save"),
        Purpose::Export(form) => (Command::Export(form).id(), "button-save"),
        Purpose::ExportClients => ("command-export-clients", "button-save"),
    };
    ui.label(heading(law, law.text(title)));
    let is_done = line_ui(ui, text, &law.text("dialog-path"), is_new);
    let target = purpose.target(&store::typed_path(text));
    let replaces = purpose.is_written() && !text.trim().is_empty() && store::exists(&target);
    ui.label(weak(ui, law.text(if replaces { "dialog-replaces" } else { "dialog-path-help" })));
    let first = First::WithField { can: !text.trim().is_empty(), is_done };
    buttons_ui(ui, law, &[(yes, Answer::Yes), ("button-cancel", Answer::Cancel)], first)
}

fn unsaved_ui(ui: &mut egui::Ui, law: &Context, company: &str, is_new: bool) -> Option<Answer> {
    ui.label(heading(law, law.speaker().with("dialog-unsaved", &[("company", company)])));
    ui.label(weak(ui, law.text("dialog-unsaved-help")));
    let all = [("button-save", Answer::Yes), ("button-discard", Answer::Discard), ("button-cancel", Answer::Cancel)];
    buttons_ui(ui, law, &all, First::Alone { is_new })
}

fn rename_ui(ui: &mut egui::Ui, law: &Context, document: &Document, name: &mut String, is_new: bool) -> Option<Answer> {
    ui.label(heading(law, law.text("dialog-rename")));
    let is_done = line_ui(ui, name, &law.text("dialog-rename-name"), is_new);
    let is_taken = document.plan().has_other(document.active(), name.trim());
    let is_long = name.trim().chars().count() > LONGEST_NAME;
    let can = !name.trim().is_empty() && !is_taken && !is_long;
    if is_taken {
        ui.label(weak(ui, law.text("dialog-rename-taken")));
    } else if is_long {
        ui.label(weak(ui, law.words.text("dialog-rename-long", &[("most", LONGEST_NAME.into())])));
    }
    let first = First::WithField { can, is_done };
    buttons_ui(ui, law, &[("button-rename", Answer::Yes), ("button-cancel", Answer::Cancel)], first)
}

fn problem_ui(ui: &mut egui::Ui, law: &Context, problem: &Problem, is_new: bool) -> Option<Answer> {
    ui.label(heading(law, law.words.problem_text(problem)));
    if let Some(help) = law.words.problem_help(problem) {
        ui.label(help);
    }
    let mut place = problem.file.clone().unwrap_or_default();
    if let Some(at) = problem.place {
        let (line, column) = (at.line.to_string(), at.column.to_string());
        place = law.speaker().with("dialog-place", &[("file", &place), ("line", &line), ("column", &column)]);
    }
    if !place.is_empty() {
        ui.label(weak(ui, place));
    }
    buttons_ui(ui, law, &[("button-close", Answer::Cancel)], First::Alone { is_new })
}

/// The words of the program and what they mean.
fn glossary_ui(ui: &mut egui::Ui, law: &Context, text: &mut String, is_new: bool) -> Option<Answer> {
    ui.label(heading(law, law.text("dialog-glossary")));
    line_ui(ui, text, &law.text("find-glossary"), is_new);
    let looked_for = text.trim().to_lowercase();
    let height = ui.content_rect().height() * 0.5;
    egui::ScrollArea::vertical().max_height(height).min_scrolled_height(height).auto_shrink([false, true]).show(
        ui,
        |ui| {
            for id in law.words.ids().iter().filter(|id| id.starts_with("glossary-")) {
                let (word, meaning) = (law.text(id), law.words.attribute(id, "text", &[]).unwrap_or_default());
                if [&word, &meaning].iter().any(|text| text.to_lowercase().contains(&looked_for)) {
                    ui.label(strong(law, word));
                    ui.add(egui::Label::new(meaning).wrap());
                }
            }
        },
    );
    buttons_ui(ui, law, &[("button-close", Answer::Cancel)], First::Alone { is_new: false })
}

/// Every command that has keys, and its keys.
fn keys_ui(ui: &mut egui::Ui, law: &Context, is_new: bool) -> Option<Answer> {
    ui.label(heading(law, law.text("dialog-keys")));
    ui.spacing_mut().item_spacing.y = law.theme.sizes.gap * 0.5;
    let commands = MENUS.iter().flat_map(|(_, commands)| commands.iter());
    for (command, shortcut) in commands.filter_map(|command| Some((command, command.shortcut()?))) {
        apart_ui(
            ui,
            |ui| {
                ui.label(law.text(command.id()));
            },
            |ui| {
                ui.label(weak(ui, ui.ctx().format_shortcut(&shortcut)));
            },
        );
    }
    buttons_ui(ui, law, &[("button-close", Answer::Cancel)], First::Alone { is_new })
}

fn about_ui(ui: &mut egui::Ui, law: &Context, is_new: bool) -> Option<Answer> {
    ui.label(heading(law, law.text("program-name")));
    ui.label(law.text("about-what"));
    let date = law.words.date(law.book.version);
    for line in [
        law.speaker().with("about-version", &[("version", env!("CARGO_PKG_VERSION"))]),
        law.speaker().with("about-law", &[("rulebook", &law.speaker().rulebook()), ("date", &date)]),
        law.text("about-assessment"),
        law.text("about-private"),
    ] {
        ui.label(weak(ui, line));
    }
    buttons_ui(ui, law, &[("button-close", Answer::Cancel)], First::Alone { is_new })
}
