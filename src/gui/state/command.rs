//! Everything that a menu or a key can ask for.

use crate::gui::state::page::Page;
use crate::report::Form;
use eframe::egui::{Key, KeyboardShortcut, Modifiers};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Command {
    New,
    Open,
    /// A recent file, by its place.
    Recent(usize),
    /// Unsaved work that was left behind.
    Recover,
    Save,
    SaveAs,
    Quit,
    /// A report of the plan, in a form.
    Export(Form),
    /// The table of the clients.
    ExportClients,
    /// The plans of a folder as a table.
    OpenFolder,
    /// A copy of the plan that came back.
    Merge,
    /// A plan in the text of a mail.
    Paste,
    Sign,
    Undo,
    Redo,
    AddVariant,
    RenameVariant,
    DeleteVariant,
    /// The figure at the right with its reason.
    CopyFigure,
    FindQuestion,
    /// Finds commands, questions, programmes and acts.
    Palette,
    /// Another view in the middle.
    Show(Page),
    /// Another plan to set beside this one.
    CompareFile,
    /// Shows or hides the questions, and the why.
    Questions,
    Why,
    Light,
    Dark,
    System,
    ZoomIn,
    ZoomOut,
    ZoomReset,
    /// By its tag.
    Language(&'static str),
    /// What the words of the program mean.
    Glossary,
    /// The sheet of shortcuts.
    Keys,
    About,
}

/// The menus: the id of the name, and their commands.
pub const MENUS: [(&str, &[Command]); 5] = [
    (
        "menu-file",
        &[
            Command::New,
            Command::Open,
            Command::Paste,
            Command::OpenFolder,
            Command::Recover,
            Command::Save,
            Command::SaveAs,
            Command::Quit,
        ],
    ),
    (
        "menu-edit",
        &[
            Command::Undo,
            Command::Redo,
            Command::AddVariant,
            Command::RenameVariant,
            Command::DeleteVariant,
            Command::CopyFigure,
            Command::FindQuestion,
            Command::Palette,
        ],
    ),
    (
        "menu-view",
        &[
            Command::Show(Page::Overview),
            Command::Show(Page::Timeline),
            Command::Show(Page::WhatIf),
            Command::Show(Page::Compare),
            Command::Show(Page::Duties),
            Command::Show(Page::Law),
            Command::Show(Page::Letter),
            Command::Show(Page::Clients),
            Command::CompareFile,
            Command::Questions,
            Command::Why,
            Command::Light,
            Command::Dark,
            Command::System,
            Command::ZoomIn,
            Command::ZoomOut,
            Command::ZoomReset,
            Command::Language("en"),
            Command::Language("ru"),
            Command::Language("uz"),
            Command::Language("uz-Cyrl"),
        ],
    ),
    (
        "menu-share",
        &[
            Command::Export(Form::Pdf),
            Command::Export(Form::Html),
            Command::Export(Form::Workbook),
            Command::Export(Form::Csv),
            Command::Export(Form::Calendar),
            Command::ExportClients,
            Command::Merge,
            Command::Sign,
        ],
    ),
    ("menu-help", &[Command::Glossary, Command::Keys, Command::About]),
];

const CTRL: Modifiers = Modifiers::COMMAND;

const CTRL_SHIFT: Modifiers = Modifiers::COMMAND.plus(Modifiers::SHIFT);

/// The keys; those with more modifiers first, since fewer would match them too.
pub const KEYS: [(Modifiers, Key, Command); 29] = [
    (CTRL_SHIFT, Key::S, Command::SaveAs),
    (CTRL_SHIFT, Key::Z, Command::Redo),
    (CTRL, Key::N, Command::New),
    (CTRL, Key::O, Command::Open),
    (CTRL, Key::S, Command::Save),
    (CTRL, Key::Q, Command::Quit),
    (CTRL, Key::Z, Command::Undo),
    (CTRL, Key::Y, Command::Redo),
    (CTRL, Key::D, Command::AddVariant),
    // With C, a system takes it for a copy of the text that is chosen.
    (CTRL, Key::E, Command::CopyFigure),
    (CTRL, Key::F, Command::FindQuestion),
    (CTRL, Key::K, Command::Palette),
    (CTRL, Key::Num1, Command::Show(Page::Overview)),
    (CTRL, Key::Num2, Command::Show(Page::Timeline)),
    (CTRL, Key::Num3, Command::Show(Page::WhatIf)),
    (CTRL, Key::Num4, Command::Show(Page::Compare)),
    (CTRL, Key::Num5, Command::Show(Page::Duties)),
    (CTRL, Key::Num6, Command::Show(Page::Law)),
    (CTRL, Key::Num7, Command::Show(Page::Letter)),
    (CTRL, Key::Num8, Command::Show(Page::Clients)),
    (CTRL, Key::P, Command::Export(Form::Pdf)),
    (CTRL, Key::B, Command::Questions),
    (CTRL, Key::I, Command::Why),
    (CTRL, Key::Plus, Command::ZoomIn),
    (CTRL, Key::Equals, Command::ZoomIn),
    (CTRL, Key::Minus, Command::ZoomOut),
    (CTRL, Key::Num0, Command::ZoomReset),
    (CTRL, Key::Slash, Command::Keys),
    (Modifiers::NONE, Key::F1, Command::About),
];

impl Command {
    /// The id of its name in the menu.
    pub fn id(self) -> &'static str {
        match self {
            Command::New => "command-new",
            Command::Open => "command-open",
            Command::Recent(_) => "command-recent",
            Command::Recover => "command-recover",
            Command::Save => "command-save",
            Command::SaveAs => "command-save-as",
            Command::Quit => "command-quit",
            Command::Export(Form::Pdf) => "command-export-pdf",
            Command::Export(Form::Html) => "command-export-html",
            Command::Export(Form::Workbook) => "command-export-workbook",
            Command::Export(Form::Csv) => "command-export-csv",
            Command::Export(Form::Calendar) => "command-export-calendar",
            Command::ExportClients => "command-export-clients",
            Command::OpenFolder => "command-open-folder",
            Command::Merge => "command-merge",
            Command::Paste => "command-paste",
            Command::Sign => "command-sign",
            Command::Undo => "command-undo",
            Command::Redo => "command-redo",
            Command::AddVariant => "command-add-variant",
            Command::RenameVariant => "command-rename-variant",
            Command::DeleteVariant => "command-delete-variant",
            Command::CopyFigure => "command-copy-figure",
            Command::FindQuestion => "command-find-question",
            Command::Palette => "command-palette",
            Command::Show(page) => page.id(),
            Command::CompareFile => "command-compare-file",
            Command::Questions => "command-questions",
            Command::Why => "command-why",
            Command::Light => "command-light",
            Command::Dark => "command-dark",
            Command::System => "command-system",
            Command::ZoomIn => "command-zoom-in",
            Command::ZoomOut => "command-zoom-out",
            Command::ZoomReset => "command-zoom-reset",
            Command::Language("ru") => "language-ru",
            Command::Language("uz") => "language-uz",
            Command::Language("uz-Cyrl") => "language-uz-Cyrl",
            Command::Language(_) => "language-en",
            Command::Glossary => "command-glossary",
            Command::Keys => "command-keys",
            Command::About => "command-about",
        }
    }

    /// The keys that the menu shows beside it.
    pub fn shortcut(self) -> Option<KeyboardShortcut> {
        let found = KEYS.iter().find(|(_, _, command)| *command == self);
        found.map(|(modifiers, key, _)| KeyboardShortcut::new(*modifiers, *key))
    }

    /// Whether a line stands above it in the menu.
    pub fn begins_part(self) -> bool {
        matches!(
            self,
            Command::Recent(0)
                | Command::Save
                | Command::ExportClients
                | Command::Merge
                | Command::Paste
                | Command::Quit
                | Command::AddVariant
                | Command::CopyFigure
                | Command::CompareFile
                | Command::Questions
                | Command::Light
                | Command::ZoomIn
                | Command::Language("en")
        )
    }
}
