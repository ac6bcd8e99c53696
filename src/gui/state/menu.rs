//! The commands of a menu as they stand now, and their names.

use crate::gui::context::Context;
use crate::gui::state::command::Command;
use crate::gui::state::purpose::file_name;
use crate::store::Settings;

/// A menu's commands as they stand now: the recent files below "open".
pub fn offered(settings: &Settings, commands: &[Command]) -> Vec<Command> {
    let mut offered = Vec::new();
    for command in commands {
        offered.push(*command);
        if *command == Command::Open {
            offered.extend((0..settings.recent.len()).map(Command::Recent));
        }
    }
    offered
}

/// What a command is called; a recent file by its name and its folder.
pub fn command_name(law: &Context, settings: &Settings, command: Command) -> String {
    let Command::Recent(place) = command else { return law.text(command.id()) };
    let Some(path) = settings.recent.get(place) else { return String::new() };
    let folder = path.parent().map(file_name).unwrap_or_default();
    law.speaker().with(command.id(), &[("file", &file_name(path)), ("folder", &folder)])
}
