//! Files that go between two desks: merging a copy that came back, a plan in the text of a mail, signing,
//! and what moved since a plan was saved.

use super::app::{App, Law};
use super::dialog::{Answer, Dialog, First, Then, buttons_ui, line_ui};
use super::document::Document;
use super::files::file_name;
use super::look::{heading, strong, weak};
use super::worker::Worker;
use crate::explain::Speaker;
use crate::plan::{Conflict, Fields, Merged, Met, Plan, Signature, Signing, merge, pasted_plan, signer, write_plan};
use crate::quantity::Problem;
use crate::report::{as_saved, merge_worth, moved_since};
use crate::store;
use eframe::egui::{self, Label, RichText, ScrollArea, TextEdit, Ui};
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

/// More figures than this are not told one by one.
const MOST_MOVED: usize = 60;

/// A copy to be merged, and what is chosen where both changed a field.
#[derive(Clone, Debug)]
pub struct Merging {
    /// The name of the other file.
    file: String,
    /// Whether that is the file of the plan that is open, changed by somebody else.
    is_own_file: bool,
    own: Plan,
    other: Plan,
    base: Option<Fields>,
    /// As it comes without a choice.
    merged: Merged,
    /// The first conflicts, which are asked one by one.
    conflicts: Vec<Choice>,
    /// What becomes of the others.
    rest: Rest,
}

/// Where conflicts beyond those asked are taken from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Rest {
    Proposed,
    Own,
    Other,
}

/// More conflicts than this nobody goes through one by one.
const MOST_ASKED: usize = 200;

/// A conflict, what each choice comes to once that is known, and the choice.
#[derive(Clone, Debug)]
struct Choice {
    conflict: Conflict,
    /// `None` within where no figure rests on it.
    worth: Option<[Option<String>; 2]>,
    chosen: usize,
}

/// What each choice of a conflict comes to, by the conflict's place.
pub type Weighing = Worker<(usize, [Option<String>; 2])>;

impl App {
    /// Opens the choice between the plan that is open and a copy of it; without one there is nothing to ask.
    pub(super) fn merge_with(&mut self, path: &Path, ctx: &egui::Context) {
        let merging = self.load_of_park(path).and_then(|opened| {
            let file = file_name(path);
            let is_own_file = self.document.path() == Some(path);
            Merging::new(&self.law, &self.document, opened.plan, (file, is_own_file))
        });
        match merging {
            Ok(merging) if merging.merged.conflicts.is_empty() => self.merge(&merging),
            Ok(merging) => {
                self.files.weighing = Some(merging.weigh(ctx, &self.law));
                self.view.dialog = Some(Dialog::Merge(Box::new(merging)));
            }
            Err(problem) => self.view.dialog = Some(Dialog::Problem(problem)),
        }
    }

    /// Takes what was worked out of the choices that are being asked.
    pub(super) fn weighing_goes_on(&mut self) {
        let Some(Dialog::Merge(merging)) = &mut self.view.dialog else {
            self.files.weighing = None;
            return;
        };
        for (place, worth) in self.files.weighing.iter().flat_map(Worker::found) {
            if let Some(asked) = merging.conflicts.get_mut(place) {
                asked.worth = Some(worth);
            }
        }
    }

    /// Takes the merged plan in place of the one that is open: one step, not saved yet.
    pub(super) fn merge(&mut self, merging: &Merging) {
        let plan = match merging.plan() {
            Ok(plan) => plan,
            Err(problem) => {
                self.view.dialog = Some(Dialog::Problem(problem));
                return;
            }
        };
        let args = [
            ("file", merging.file.as_str().into()),
            ("taken", merging.merged.taken.into()),
            ("conflicts", merging.merged.conflicts.len().into()),
        ];
        self.view.message = Some(self.law.words.text("message-merged", &args));
        self.document.change(|own| *own = plan);
        if merging.is_own_file {
            self.document.file_says(write_plan(&merging.other));
        }
    }

    /// Opens the plan that stands in the text of a mail; it is in no file yet.
    pub(super) fn open_pasted(&mut self, text: &str, ctx: &egui::Context) {
        let pasted = pasted_plan(text).and_then(|plan| plan.is_of_park(&self.law.book).map(|()| plan));
        match pasted {
            Ok(plan) => self.unless_unsaved(Then::Pasted(Box::new(plan)), ctx),
            Err(problem) => self.view.dialog = Some(Dialog::Problem(problem)),
        }
    }

    /// Says which figures moved since the plan was saved under another rulebook, and what newer acts
    /// they rest on.
    pub(super) fn tell_what_moved(&mut self) {
        let (plan, speaker) = (self.document.plan(), self.law.speaker());
        let saved = plan.saved_totals();
        let of_variants = plan.variants.iter().flat_map(|variant| {
            saved.as_ref().map(|saved| moved_since(plan, saved, variant, &speaker)).unwrap_or_default()
        });
        let moved: Vec<Problem> = of_variants.take(MOST_MOVED).collect();
        if !moved.is_empty() {
            self.view.dialog = Some(Dialog::Moved(moved));
        }
    }

    /// Asks once of each signature that holds what this desk knows of its key. A window that nobody looks at remembers
    /// none.
    pub(super) fn meet_signer(&mut self) {
        let Signing::Holds(signature) = self.document.signing() else { return };
        let is_same = |known: &Signature| (&known.key, &known.name) == (&signature.key, &signature.name);
        if self.view.met.as_ref().is_some_and(|(known, _)| is_same(known)) {
            return;
        }
        let (met, problem) = store::met(signature, self.files.holds.is_some());
        if let Some(problem) = problem {
            self.view.message = Some(self.law.words.problem_text(&problem));
        }
        self.view.met = Some((signature.clone(), met));
    }

    /// The plan as it goes into its file: with what it comes to, what it was before, and signed where that
    /// was asked for.
    ///
    /// # Errors
    /// The key of this desk cannot be read or made.
    pub(super) fn to_save(&self, signed_by: Option<&str>) -> Result<Plan, Problem> {
        let mut plan = as_saved(self.document.plan(), &self.document.before(), &self.law.book);
        if let Some(name) = signed_by {
            plan.sign(&store::signing_key()?, name)?;
        }
        Ok(plan)
    }
}

impl Merging {
    fn new(
        law: &Law,
        document: &Document,
        other: Plan,
        (file, is_own_file): (String, bool),
    ) -> Result<Merging, Problem> {
        // What is not saved yet is remembered as well, so that both find what they have in common.
        let own = as_saved(document.plan(), &document.before(), &law.book);
        let base = own.common(&other);
        let merged = merge(base.as_ref(), [&own, &other], &|_| None)?;
        let asked = merged.conflicts.iter().take(MOST_ASKED).cloned();
        let conflicts = asked.map(|conflict| Choice { worth: None, chosen: conflict.chosen, conflict }).collect();
        Ok(Merging { file, is_own_file, own, other, base, merged, conflicts, rest: Rest::Proposed })
    }

    /// Works out what each choice comes to, beside the window: copies without a common past differ in much.
    fn weigh(&self, ctx: &egui::Context, law: &Law) -> Weighing {
        let (book, words) = (Arc::clone(&law.book), Arc::clone(&law.words));
        let (own, other, merged) = (self.own.clone(), self.other.clone(), self.merged.clone());
        let conflicts: Vec<Conflict> = self.conflicts.iter().map(|asked| asked.conflict.clone()).collect();
        Worker::begin(ctx, move |listener| {
            let speaker = Speaker::new(&words, &book);
            for (place, conflict) in conflicts.iter().enumerate() {
                let worth = [0, 1].map(|copy| merge_worth(&merged, [&own, &other], conflict, copy, &speaker));
                if !listener.tell((place, worth)) {
                    return;
                }
            }
        })
    }

    /// # Errors
    /// The choices made do not come to a plan.
    fn plan(&self) -> Result<Plan, Problem> {
        let asked: BTreeMap<&[String], usize> =
            self.conflicts.iter().map(|asked| (&*asked.conflict.field, asked.chosen)).collect();
        let rest = match self.rest {
            Rest::Proposed => None,
            Rest::Own => Some(0),
            Rest::Other => Some(1),
        };
        let chosen = |conflict: &Conflict| asked.get(&*conflict.field).copied().or(rest);
        merge(self.base.as_ref(), [&self.own, &self.other], &chosen).map(|merged| merged.plan)
    }
}

/// Asks of each field that both copies changed which of them is to stand.
pub(super) fn merge_ui(ui: &mut Ui, law: &Law, merging: &mut Merging, is_new: bool) -> Option<Answer> {
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
fn rest_ui(ui: &mut Ui, law: &Law, more: usize, rest: &mut Rest) {
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

fn conflict_ui(ui: &mut Ui, law: &Law, asked: &mut Choice) {
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
pub(super) fn changed_ui(ui: &mut Ui, law: &Law, is_new: bool) -> Option<Answer> {
    ui.label(heading(law, law.text("dialog-changed")));
    ui.add(Label::new(weak(ui, law.text("dialog-changed-help"))).wrap());
    let all = [("button-merge", Answer::Yes), ("button-replace", Answer::Discard), ("button-cancel", Answer::Cancel)];
    buttons_ui(ui, law, &all, First::Alone { is_new })
}

/// Asks for the text of a mail.
pub(super) fn paste_ui(ui: &mut Ui, law: &Law, text: &mut String, is_new: bool) -> Option<Answer> {
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
pub(super) fn sign_ui(ui: &mut Ui, law: &Law, name: &mut String, is_new: bool) -> Option<Answer> {
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
pub(super) fn moved_ui(ui: &mut Ui, law: &Law, moved: &[Problem], is_new: bool) -> Option<Answer> {
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
pub(super) fn signature_ui(ui: &mut Ui, law: &Law, document: &Document, met: Option<&Met>) {
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
