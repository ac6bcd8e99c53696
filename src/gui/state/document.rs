//! What is saved: the plan, where it came from, and every state it went through.

use crate::gui::context::Context;
use crate::plan::{Mark, Plan, RulebookName, Signing, Variant, read_plan, signing, write_plan};
use crate::quantity::Month;
use crate::store::{Opened, Unsaved};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// More steps back than this are forgotten.
const MOST_STEPS: usize = 300;

/// A plan that is open.
#[derive(Clone, Debug)]
pub struct Document {
    plan: Plan,
    active: usize,
    /// The file; `None` until it is saved for the first time.
    path: Option<PathBuf>,
    /// The sample that it is an unsaved copy of.
    is_sample: bool,
    /// The plan as text, now and when it was last opened or saved.
    text: String,
    clean: String,
    /// What its signature is worth.
    signing: Signing,
    /// What an advisor noted on its answers, by variant and question.
    marks: BTreeMap<String, BTreeMap<String, Mark>>,
    /// Counts every change, so that nothing is computed twice.
    revision: u64,
    undo: Vec<Snapshot>,
    redo: Vec<Snapshot>,
    /// The field that was last typed in: typing on in it is the same step.
    typing: Option<String>,
}

#[derive(Clone, Debug)]
struct Snapshot {
    plan: Plan,
    active: usize,
}

impl Document {
    pub fn new(plan: Plan, path: Option<PathBuf>) -> Document {
        let text = write_plan(&plan);
        Document {
            signing: signing(&text, &plan),
            marks: by_variant(plan.all_marks()),
            plan,
            active: 0,
            path,
            is_sample: false,
            clean: text.clone(),
            text,
            revision: 1,
            undo: Vec::new(),
            redo: Vec::new(),
            typing: None,
        }
    }

    /// A plan as its file has it, whose very text the signature is of.
    pub fn opened(opened: Opened, path: &Path) -> Document {
        let signing = signing(&opened.text, &opened.plan);
        Document { signing, ..Document::new(opened.plan, Some(path.to_path_buf())) }
    }

    /// An unsaved copy of a sample, named as such.
    pub fn sample(plan: Plan) -> Document {
        Document { is_sample: true, ..Document::new(plan, None) }
    }

    /// A plan that is not as its file says, or in no file yet: `clean` is what the file says.
    pub fn unsaved(plan: Plan, path: Option<PathBuf>, is_sample: bool, clean: String) -> Document {
        Document { is_sample, clean, ..Document::new(plan, path) }
    }

    pub fn plan(&self) -> &Plan {
        &self.plan
    }

    /// The plan as it was last saved; as it stands where it never was.
    pub fn before(&self) -> Plan {
        let saved = self.path.as_ref().and_then(|_| read_plan(&self.clean).ok());
        saved.unwrap_or_else(|| self.plan.clone())
    }

    /// The marks on answers of the variant shown.
    pub fn marks(&self) -> impl Iterator<Item = &Mark> {
        self.variant().and_then(|variant| self.marks.get(&variant.name)).into_iter().flat_map(BTreeMap::values)
    }

    /// The mark on the answer to a question of the variant shown.
    pub fn mark(&self, fact: &str) -> Option<&Mark> {
        self.marks.get(&self.variant()?.name)?.get(fact)
    }

    pub fn signing(&self) -> &Signing {
        &self.signing
    }

    pub fn active(&self) -> usize {
        self.active
    }

    pub fn variant(&self) -> Option<&Variant> {
        self.plan.variants.get(self.active)
    }

    pub fn path(&self) -> Option<&Path> {
        self.path.as_deref()
    }

    pub fn is_sample(&self) -> bool {
        self.is_sample
    }

    pub fn revision(&self) -> u64 {
        self.revision
    }

    /// What is to be kept of it in case the program ends without being closed.
    pub fn work(&self) -> Unsaved<'_> {
        Unsaved { text: &self.text, clean: &self.clean, path: self.path.as_deref(), is_sample: self.is_sample }
    }

    /// The plan as its file says it, as text.
    pub fn clean(&self) -> &str {
        &self.clean
    }

    /// The file says this by now.
    pub fn file_says(&mut self, clean: String) {
        self.clean = clean;
    }

    /// Whether something would be lost by closing.
    pub fn is_changed(&self) -> bool {
        self.text != self.clean
    }

    pub fn can_undo(&self) -> bool {
        !self.undo.is_empty()
    }

    pub fn can_redo(&self) -> bool {
        !self.redo.is_empty()
    }

    /// Shows another variant; no change of the plan.
    pub fn choose_variant(&mut self, variant: usize) {
        self.active = variant.min(self.plan.variants.len().saturating_sub(1));
        self.typing = None;
    }

    /// Changes the plan: one step back undoes it.
    pub fn change(&mut self, change: impl FnOnce(&mut Plan)) {
        self.typing = None;
        self.changed(change);
    }

    /// Changes the plan by typing in `field`: typing on is the same step.
    pub fn typed(&mut self, field: &str, change: impl FnOnce(&mut Plan)) {
        let goes_on = self.typing.as_deref() == Some(field);
        if goes_on {
            change(&mut self.plan);
            self.redo.clear();
            self.touched();
        } else {
            self.changed(change);
            self.typing = Some(field.to_owned());
        }
    }

    /// What is typed from now on is a new step.
    pub fn pause(&mut self) {
        self.typing = None;
    }

    /// The same for the variant shown.
    pub fn change_variant(&mut self, change: impl FnOnce(&mut Variant)) {
        let active = self.active;
        self.change(|plan| {
            if let Some(variant) = plan.variants.get_mut(active) {
                change(variant);
            }
        });
    }

    pub fn typed_in_variant(&mut self, field: &str, change: impl FnOnce(&mut Variant)) {
        let active = self.active;
        self.typed(&format!("{active}:{field}"), |plan| {
            if let Some(variant) = plan.variants.get_mut(active) {
                change(variant);
            }
        });
    }

    fn changed(&mut self, change: impl FnOnce(&mut Plan)) {
        self.undo.push(Snapshot { plan: self.plan.clone(), active: self.active });
        if self.undo.len() > MOST_STEPS {
            self.undo.remove(0);
        }
        self.redo.clear();
        change(&mut self.plan);
        self.touched();
    }

    fn touched(&mut self) {
        self.active = self.active.min(self.plan.variants.len().saturating_sub(1));
        self.derive();
        self.revision += 1;
    }

    /// What rests on the plan alone.
    fn derive(&mut self) {
        self.text = write_plan(&self.plan);
        self.signing = signing(&self.text, &self.plan);
        self.marks = by_variant(self.plan.all_marks());
    }

    pub fn undo(&mut self) {
        if let Some(before) = self.undo.pop() {
            let now = self.take(before);
            self.redo.push(now);
        }
    }

    pub fn redo(&mut self) {
        if let Some(after) = self.redo.pop() {
            let now = self.take(after);
            self.undo.push(now);
        }
    }

    fn take(&mut self, other: Snapshot) -> Snapshot {
        let plan = std::mem::replace(&mut self.plan, other.plan);
        let active = std::mem::replace(&mut self.active, other.active);
        self.typing = None;
        self.touched();
        Snapshot { plan, active }
    }

    /// The plan is in this file now, with what was noted in saving it; no figure rests on that.
    pub fn saved_as(&mut self, path: &Path, saved: Plan) {
        self.plan = saved;
        self.derive();
        self.path = Some(path.to_path_buf());
        self.clean = self.text.clone();
        self.is_sample = false;
        self.typing = None;
    }

    /// The file's name, or what the plan would be saved as.
    pub fn file_name(&self) -> String {
        match self.path.as_deref().and_then(Path::file_name) {
            Some(name) => name.to_string_lossy().into_owned(),
            None => {
                let name: String = self.plan.company.name.chars().map(plain).collect();
                format!("{}.plan.ron", name.trim_matches('-').to_lowercase())
            }
        }
    }
}

/// Marks as they are looked for; of several on one answer the first, as for the plan.
fn by_variant(marks: Vec<Mark>) -> BTreeMap<String, BTreeMap<String, Mark>> {
    let mut found: BTreeMap<String, BTreeMap<String, Mark>> = BTreeMap::new();
    for mark in marks {
        found.entry(mark.variant.clone()).or_default().entry(mark.fact.clone()).or_insert(mark);
    }
    found
}

/// A letter that every file system takes.
fn plain(c: char) -> char {
    if c.is_alphanumeric() { c } else { '-' }
}

/// The name of what is open, with a star where something is not saved.
pub fn file_label(law: &Context, document: &Document) -> String {
    let name = if document.is_sample() {
        law.text("file-sample")
    } else if document.path().is_some() {
        document.file_name()
    } else {
        law.text("file-new")
    };
    if document.is_changed() { format!("{name} *") } else { name }
}

/// A plan without answers, from the next January or this one on.
pub fn empty_plan(law: &Context) -> Plan {
    let rulebook = RulebookName { id: law.book.id.clone(), version: law.book.version.to_string() };
    let from = Month::new(i32::from(law.book.version.year()), 1);
    Plan::new(rulebook, &law.text("new-company"), from, 36, &law.text("new-variant"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store;

    fn document() -> Document {
        Document::sample(store::sample("samarkand").unwrap().plan)
    }

    #[test]
    fn typing_on_in_one_field_is_one_step() {
        let mut document = document();
        let name = document.plan().company.name.clone();
        for text in ["A", "Ab", "Abc"] {
            document.typed("name", |plan| plan.company.name = text.to_owned());
        }
        document.typed("note", |plan| plan.company.note = "n".to_owned());
        assert!(document.is_changed());
        document.undo();
        assert_eq!(document.plan().company.name, "Abc");
        document.undo();
        assert_eq!(document.plan().company.name, name);
        assert!(!document.is_changed() && !document.can_undo());
        document.redo();
        assert_eq!(document.plan().company.name, "Abc");
    }

    #[test]
    fn the_variant_shown_is_always_there() {
        let mut document = document();
        let last = document.plan().variants.len() - 1;
        document.choose_variant(last);
        document.change(|plan| plan.variants.truncate(1));
        assert_eq!(document.active(), 0);
        document.undo();
        assert_eq!(document.active(), last);
    }

    #[test]
    fn a_plan_without_a_file_has_a_name_to_save_it_under() {
        assert_eq!(document().file_name(), "zarafshan-code.plan.ron");
    }
}
