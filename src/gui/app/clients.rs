//! Opening a folder of clients, and a client of it.

use crate::explain::Speaker;
use crate::gui::app::window::App;
use crate::gui::state::dialog::Dialog;
use crate::report::{Question, ending, portfolio_file};
use crate::store;
use eframe::egui;
use std::path::Path;
use std::sync::Arc;

impl App {
    /// Writes the table as it stands.
    pub(super) fn export_clients_to(&mut self, path: &Path, ctx: &egui::Context) {
        let clients = Arc::clone(&self.live.clients.found);
        let (book, words) = (Arc::clone(&self.law.book), Arc::clone(&self.law.words));
        let (print, currency, today) = (self.law.theme.print.clone(), self.view.currency, self.law.today());
        let wanted = if ending(path) == "csv" { "csv" } else { "xlsx" };
        self.write_beside(path, wanted, ctx, move |path| {
            let question = Question { book: &book, before: None, currency, today };
            let speaker = Speaker::new(&words, &book);
            let bytes = portfolio_file(&clients, &question, &speaker, &print, wanted == "csv")?;
            store::save_report(path, &bytes, store::Over::Same)?;
            Ok(Vec::new())
        });
    }

    /// Opens the client that was clicked, and shows why a folder cannot be read.
    pub(super) fn clients_go_on(&mut self, ctx: &egui::Context) {
        if let Some(problem) = self.live.clients.go_on(ctx, &self.law, &self.view) {
            self.view.dialog = Some(Dialog::Problem(problem));
        }
        if let (Some(file), Some(folder)) = (self.view.clients.open.take(), &self.live.clients.folder) {
            let path = folder.join(file);
            self.open_file(path, ctx);
        }
    }
}
