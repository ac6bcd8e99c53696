//! Going where a line of the palette leads.

use crate::gui::app::window::App;
use crate::gui::state::subject::Subject;
use crate::gui::views::palette::{Target, found};
use eframe::egui;

impl App {
    /// Goes where the chosen line of the palette leads.
    pub(super) fn take_from_palette(&mut self, text: &str, place: usize, ctx: &egui::Context) {
        let Some(line) = found(&self.law, &self.settings, text).into_iter().nth(place) else { return };
        match line.target {
            Target::Command(command) => self.view.commands.push(command),
            Target::Question(fact) => {
                let group = self.law.book.facts.find(fact).map(|fact| fact.group.clone()).unwrap_or_default();
                self.view.go_to(fact, &group);
            }
            Target::Programme(programme) => self.view.look_at(Subject::Programme(programme), self.view.period),
            Target::Act(link) => ctx.open_url(egui::OpenUrl::new_tab(link)),
        }
    }
}
