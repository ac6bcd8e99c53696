//! One field that finds commands, questions, programmes and acts.

use crate::gui::context::Context;
use crate::gui::state::command::{Command, MENUS};
use crate::gui::state::menu::{command_name, offered};
use crate::gui::widgets::dialog::{Answer, line_ui};
use crate::gui::widgets::shapes::{apart_ui, row_ui, weak};
use crate::law::{FactId, ProgrammeId};
use crate::store::Settings;
use eframe::egui::{Key, Label, Modifiers, ScrollArea, Ui};

/// What a line of the palette leads to.
#[derive(Clone, Debug, PartialEq)]
pub enum Target {
    Command(Command),
    Question(FactId),
    Programme(ProgrammeId),
    /// Where an act can be read.
    Act(String),
}

/// One line: what it is called, what it is, where it leads.
pub struct Found {
    name: String,
    what: String,
    pub target: Target,
}

/// Everything whose name has all the words typed, commands first.
pub fn found(law: &Context, settings: &Settings, text: &str) -> Vec<Found> {
    let words: Vec<String> = text.to_lowercase().split_whitespace().map(str::to_owned).collect();
    let mut all = everything(law, settings);
    all.retain(|found| {
        let name = found.name.to_lowercase();
        words.iter().all(|word| name.contains(word))
    });
    all
}

fn everything(law: &Context, settings: &Settings) -> Vec<Found> {
    let speaker = law.speaker();
    let of = |id: &str, name: String, target: Target| Found { name, what: law.text(id), target };
    let commands = MENUS.iter().flat_map(|(_, commands)| offered(settings, commands));
    let commands = commands.filter(|command| *command != Command::Palette).map(|command| {
        let name = command_name(law, settings, command);
        of("palette-command", name, Target::Command(command))
    });
    let facts = law.book.facts.enumerated();
    let questions = facts.map(|(id, _)| of("palette-question", speaker.fact(id), Target::Question(id)));
    let programmes =
        law.book.programmes.ids().map(|id| of("palette-programme", speaker.programme(id), Target::Programme(id)));
    let acts = law.book.acts.iter().filter_map(|act| {
        let name = law.text(&format!("act-{}", act.id));
        Some(of("palette-act", name, Target::Act(act.link.clone()?)))
    });
    commands.chain(questions).chain(programmes).chain(acts).collect()
}

/// Paints the field and what it finds; arrows choose, Enter and a click take.
pub fn palette_ui(
    ui: &mut Ui,
    law: &Context,
    settings: &Settings,
    (text, place): (&mut String, &mut usize),
    is_new: bool,
) -> Option<Answer> {
    let pressed = |ui: &mut Ui, key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let (is_down, is_up) = (pressed(ui, Key::ArrowDown), pressed(ui, Key::ArrowUp));
    let before = text.clone();
    let is_done = line_ui(ui, text, &law.text("palette-name"), is_new);
    if *text != before {
        *place = 0;
    }
    let all = found(law, settings, text);
    *place = (*place + usize::from(is_down)).saturating_sub(usize::from(is_up)).min(all.len().saturating_sub(1));
    let mut answer = (is_done && !all.is_empty()).then_some(Answer::Yes);
    if all.is_empty() {
        ui.label(weak(ui, law.text("palette-nothing")));
    }
    let height = law.theme.sizes.dialog * 0.8;
    let area = ScrollArea::vertical().max_height(height).min_scrolled_height(height);
    area.auto_shrink([false, true]).show(ui, |ui| {
        // The bar for scrolling floats over what is widest.
        ui.set_max_width(ui.available_width() - law.theme.sizes.scroll_bar * 2.0);
        for (number, line) in all.iter().enumerate() {
            let is_chosen = number == *place;
            let name = law.speaker().with("palette-line", &[("name", &line.name), ("what", &line.what)]);
            let row = row_ui(ui, law, ("palette", number), &name, is_chosen, |ui| {
                apart_ui(
                    ui,
                    |ui| {
                        ui.add(Label::new(line.name.as_str()).truncate());
                    },
                    |ui| {
                        ui.label(weak(ui, line.what.as_str()));
                    },
                );
            });
            if is_chosen && (is_down || is_up) {
                row.scroll_to_me(None);
            }
            if row.clicked() {
                *place = number;
                answer = Some(Answer::Yes);
            }
        }
    });
    answer
}
