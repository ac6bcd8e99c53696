//! What goes to other programs: text to the clipboard, pages to the browser. Neither is said to have
//! happened before it has.

use crate::gui::app::window::App;
use crate::gui::computed::worker::Worker;
use crate::gui::state::dialog::Dialog;
use crate::quantity::Problem;
use eframe::egui::{self, Event, OutputCommand, RawInput, ViewportCommand};

/// So long, in seconds, the clipboard may take to give back what was put there.
const PATIENCE: f64 = 2.0;

/// Shows a page in the browser, or says why not.
pub type ShowPage = fn(&str) -> Result<(), Problem>;

/// What is on its way to other programs.
#[derive(Default)]
pub struct Outside {
    /// Shows the pages of links; without it they stay with egui, for a window that nobody looks at.
    pub shows_page: Option<ShowPage>,
    /// Whether there is a clipboard to look into.
    pub has_clipboard: bool,
    showing: Vec<Worker<Result<(), Problem>>>,
    copied: Option<Copied>,
}

/// A text that was copied, until the clipboard is seen to hold it: egui itself does not tell when
/// copying fails.
struct Copied {
    text: String,
    /// What is said once it is there.
    told: String,
    /// When the clipboard was asked; the frame that copied must be over first.
    asked: Option<f64>,
}

impl App {
    /// Copies a text for other programs, and says that it was copied, or that it was not.
    pub(super) fn copy(&mut self, ctx: &egui::Context, text: String, told: String) {
        ctx.copy_text(text.clone());
        if self.outside.has_clipboard {
            self.outside.copied = Some(Copied { text, told, asked: None });
            self.view.message = None;
        } else {
            self.view.message = Some(told);
        }
    }

    /// Asks what the clipboard holds, once the frame that copied is over.
    pub(super) fn copy_goes_on(&mut self, ctx: &egui::Context) {
        let time = ctx.input(|input| input.time);
        let Some(copied) = &mut self.outside.copied else { return };
        match copied.asked {
            None => {
                copied.asked = Some(time);
                ctx.send_viewport_cmd(ViewportCommand::RequestPaste);
                ctx.request_repaint();
            }
            Some(asked) if time > asked + PATIENCE => self.end_copy(false),
            Some(_) => ctx.request_repaint_after(std::time::Duration::from_millis(200)),
        }
    }

    /// Takes the clipboard's answer, before any field takes it for something pasted.
    pub fn take_clipboard(&mut self, input: &mut RawInput) {
        let Some(copied) = self.outside.copied.as_ref().filter(|copied| copied.asked.is_some()) else { return };
        let is_answer = |event: &Event| matches!(event, Event::Paste(_) | Event::PasteImage(_));
        let Some(place) = input.events.iter().position(is_answer) else { return };
        let is_there = matches!(input.events.remove(place), Event::Paste(held) if held == copied.text);
        self.end_copy(is_there);
    }

    fn end_copy(&mut self, is_there: bool) {
        let Some(copied) = self.outside.copied.take() else { return };
        self.view.message = Some(if is_there { copied.told } else { self.law.text("message-not-copied") });
    }

    /// Takes the links that were followed in this frame, wherever they stand, and has their pages shown.
    pub(super) fn show_pages(&mut self, ctx: &egui::Context) {
        let Some(show) = self.outside.shows_page else { return };
        let is_link = |command: &mut OutputCommand| matches!(command, OutputCommand::OpenUrl(_));
        let followed: Vec<OutputCommand> = ctx.output_mut(|output| output.commands.extract_if(.., is_link).collect());
        for command in followed {
            let OutputCommand::OpenUrl(page) = command else { continue };
            self.outside.showing.push(Worker::begin(ctx, move |listener| {
                listener.tell(show(&page.url));
            }));
        }
    }

    /// Says of pages what became of them.
    pub(super) fn pages_go_on(&mut self) {
        let mut ended = Vec::new();
        self.outside.showing.retain(|showing| {
            let found: Vec<Result<(), Problem>> = showing.found().collect();
            let goes_on = found.is_empty();
            ended.extend(found);
            goes_on
        });
        for end in ended {
            match end {
                Ok(()) => self.view.message = Some(self.law.text("message-page-shown")),
                Err(problem) => self.view.dialog = Some(Dialog::Problem(problem)),
            }
        }
    }
}
