//! The view of the clients: a line for each plan of a folder.

use crate::assess::Lack;
use crate::gui::computed::clients::Clients;
use crate::gui::context::Context;
use crate::gui::state::command::Command;
use crate::gui::state::view::View;
use crate::gui::widgets::field::search_ui;
use crate::gui::widgets::shapes::{apart_ui, link_button, main_button, row_ui, strong, weak};
use crate::report::{Client, ClientFigures, Day, SortBy};
use eframe::egui::{self, Button, Label, Margin, RichText, ScrollArea, Ui};

/// Paints the view.
pub fn clients_ui(ui: &mut Ui, margin: Margin, law: &Context, view: &mut View, clients: &Clients) {
    egui::Frame::new().inner_margin(Margin { bottom: 4, ..margin }).show(ui, |ui| {
        head_ui(ui, law, view, clients);
        if clients.folder.is_some() {
            filters_ui(ui, law, view);
        }
    });
    if clients.folder.is_none() {
        return;
    }
    let looked_for = view.clients.search.trim().to_lowercase();
    let shown: Vec<&Client> = clients.found.iter().filter(|client| is_found(client, &looked_for)).collect();
    // Every row has two lines, so that only those in sight are laid out.
    let height = law.theme.sizes.line * 2.0 + 16.0;
    let area = ScrollArea::vertical().auto_shrink(false).id_salt("clients");
    area.show_rows(ui, height, shown.len(), |ui, rows| {
        egui::Frame::new().inner_margin(Margin { top: 0, bottom: 0, ..margin }).show(ui, |ui| {
            for client in shown.get(rows).unwrap_or(&[]) {
                client_ui(ui, law, view, client, height);
            }
        });
    });
}

fn is_found(client: &Client, looked_for: &str) -> bool {
    let company = client.found.as_ref().map(|found| found.company.as_str()).unwrap_or_default();
    looked_for.is_empty() || [company, &client.file].iter().any(|text| text.to_lowercase().contains(looked_for))
}

/// Which folder, how much of it was read, and where it goes.
fn head_ui(ui: &mut Ui, law: &Context, view: &mut View, clients: &Clients) {
    let Some(folder) = &clients.folder else {
        ui.add(Label::new(weak(ui, law.text("clients-help"))).wrap());
        ui.add_space(law.theme.sizes.gap);
        if ui.add(main_button(ui, law, law.text(Command::OpenFolder.id()))).clicked() {
            view.commands.push(Command::OpenFolder);
        }
        return;
    };
    let wrong = clients.found.iter().filter(|client| client.is_wrong()).count();
    ui.horizontal_wrapped(|ui| {
        ui.label(strong(law, folder.to_string_lossy()));
        let args = [("read", clients.found.len().into()), ("files", clients.files.into()), ("wrong", wrong.into())];
        let id = if clients.is_reading() { "clients-reading" } else { "clients-read" };
        ui.label(weak(ui, law.words.text(id, &args)));
        for command in [Command::OpenFolder, Command::ExportClients] {
            if ui.add(link_button(ui, law, law.text(command.id()))).clicked() {
                view.commands.push(command);
            }
        }
    });
}

/// The orders of the table that need no second rulebook.
const ORDERS: [SortBy; 4] = [SortBy::Gain, SortBy::Stake, SortBy::Duty, SortBy::Cliff];

fn filters_ui(ui: &mut Ui, law: &Context, view: &mut View) {
    ui.horizontal_wrapped(|ui| {
        let width = law.theme.sizes.value * 1.5;
        search_ui(ui, law, "find a client", &mut view.clients.search, &law.text("clients-find"), width);
        for order in ORDERS {
            let is_chosen = view.clients.sort.unwrap_or(SortBy::Gain) == order;
            let name = law.text(&format!("clients-by-{}", order.word()));
            let text = if is_chosen { strong(law, name) } else { RichText::new(name) };
            if ui.add(Button::selectable(is_chosen, text)).clicked() {
                view.clients.sort = Some(order);
            }
        }
    });
}

/// A client in two lines; a click opens the file.
fn client_ui(ui: &mut Ui, law: &Context, view: &mut View, client: &Client, height: f32) {
    let (name, value, told) = match &client.found {
        Ok(found) => (found.company.clone(), law.speaker().sum(&found.gain(), view.currency), told(law, view, found)),
        Err(problem) => (client.file.clone(), "×".to_owned(), law.words.problem_text(problem)),
    };
    let said = format!("{name}: {value}. {told}");
    let top = ui.cursor().top();
    let row = row_ui(ui, law, ("client", &client.file), &said, false, |ui| {
        ui.spacing_mut().item_spacing.y = 1.0;
        apart_ui(
            ui,
            |ui| {
                ui.add(Label::new(strong(law, name.as_str())).truncate());
                ui.add(Label::new(weak(ui, client.file.as_str())).truncate());
            },
            |ui| {
                ui.label(value.as_str());
            },
        );
        let text = weak(ui, told.as_str());
        let text = if client.found.is_err() { text.color(law.theme.palette(ui).bad.0) } else { text };
        ui.add(Label::new(text).truncate());
    });
    if row.clicked() {
        view.clients.open = Some(client.file.clone());
    }
    // The room of a row, whatever its text.
    ui.add_space((height - ui.spacing().item_spacing.y - (ui.cursor().top() - top)).max(0.0));
}

/// What is at stake, and what comes next.
fn told(law: &Context, view: &View, found: &ClientFigures) -> String {
    let speaker = law.speaker();
    let mut parts = Vec::new();
    if found.at_stake.amount > 0 || found.at_stake.lack != Lack::Nothing {
        let amount = speaker.stake_amount(found.at_stake.amount, found.at_stake.lack, view.currency);
        parts.push(speaker.with("clients-stake", &[("amount", &amount)]));
    }
    let day = |day: &Day, id: &str| {
        speaker.with(id, &[("date", &law.words.date(day.date)), ("what", &speaker.duty(day.what))])
    };
    parts.extend(found.next_duty.as_ref().map(|found| day(found, "clients-duty")));
    parts.extend(found.next_cliff.as_ref().map(|found| day(found, "clients-cliff")));
    if found.waiting > 0 {
        parts.push(law.words.text("clients-waiting", &[("count", found.waiting.into())]));
    }
    parts.join(" · ")
}
