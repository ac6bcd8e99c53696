//! Unsaved work, kept so that neither a kill nor a power cut takes it.
//!
//! Each running window owns a place in the folder: a number, whose empty file `7.lock` it holds
//! locked while it runs, and whose copy is `7.plan.ron`. The system lets go of the lock however the
//! program ends, so that a copy whose lock is free was left behind. The empty files stay: were one
//! deleted, two windows could hold the same place, each by a lock on another file of that name.

use super::kept::{self, Kept, Unsaved};
use super::plans::io_problem;
use super::regular;
use crate::quantity::Problem;
use std::collections::BTreeSet;
use std::fs::{DirBuilder, File};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::JoinHandle;

const EXTENSION: &str = ".plan.ron";
/// More windows than this do not run at once.
const MOST_PLACES: u32 = 1000;

/// Where the window keeps what is not saved; `None` where there is no folder of one's own.
pub fn recovery_folder() -> Option<PathBuf> {
    let dirs = directories::ProjectDirs::from("", "", "imtiyoz")?;
    Some(dirs.state_dir().unwrap_or_else(|| dirs.data_local_dir()).join("recovery"))
}

/// Unsaved work that a window left behind. While it is held, no other window is offered it.
pub struct Left {
    pub kept: Kept,
    place: Place,
}

/// Keeps a copy of what is not saved, and finds what others left.
pub struct Keeper {
    folder: PathBuf,
    /// Taken when there is something to keep for the first time.
    place: Option<Place>,
    writing: Option<JoinHandle<()>>,
    failures: (Sender<Problem>, Receiver<Problem>),
}

/// A number in the folder that is this process's own.
struct Place {
    copy: PathBuf,
    /// Held for its lock alone.
    _lock: File,
}

impl Place {
    /// `None` if another window has it, or something that can bear no lock stands there.
    fn take(folder: &Path, number: u32) -> Result<Option<Place>, Problem> {
        let path = folder.join(format!("{number}.lock"));
        let lock = match regular::open_lock(&path) {
            Err(problem) if matches!(problem.id, "error-file-special" | "error-file-folder") => return Ok(None),
            other => other?,
        };
        match lock.try_lock() {
            Ok(()) => Ok(Some(Place { copy: folder.join(format!("{number}{EXTENSION}")), _lock: lock })),
            Err(std::fs::TryLockError::WouldBlock) => Ok(None),
            Err(std::fs::TryLockError::Error(e)) => Err(io_problem(&e, &path, "write")),
        }
    }

    /// The first that nobody has and where nobody left anything.
    fn free(folder: &Path) -> Result<Place, Problem> {
        make_folder(folder).map_err(|e| io_problem(&e, folder, "write"))?;
        for number in 1..=MOST_PLACES {
            match Place::take(folder, number)? {
                Some(place) if !place.copy.exists() => return Ok(place),
                _ => {}
            }
        }
        Err(Problem::error("error-too-many").arg("what", "files").arg("most", MOST_PLACES))
    }
}

/// What is kept is nobody else's business.
pub(super) fn make_folder(folder: &Path) -> std::io::Result<()> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

impl Keeper {
    pub fn new(folder: PathBuf) -> Keeper {
        Keeper { folder, place: None, writing: None, failures: channel() }
    }

    /// Writes the copy in a thread of its own, whole or not at all. Where that fails, `failed` is
    /// called, and [`Keeper::failure`] says why.
    pub fn keep(&mut self, work: Unsaved<'_>, failed: impl FnOnce() + Send + 'static) {
        self.settle();
        let sender = self.failures.0.clone();
        let tell = move |problem| {
            // Nobody hears it where the window is gone.
            let _ = sender.send(problem);
            failed();
        };
        let copy = match self.own_copy() {
            Ok(copy) => copy,
            Err(problem) => return tell(problem),
        };
        let text = work.as_copy();
        let write = move || {
            if let Err(problem) = kept::write(&copy, &text) {
                tell(problem);
            }
        };
        match std::thread::Builder::new().name("recovery".to_owned()).spawn(write) {
            Ok(writing) => self.writing = Some(writing),
            Err(e) => {
                let _ = self.failures.0.send(io_problem(&e, &self.folder, "write"));
            }
        }
    }

    fn own_copy(&mut self) -> Result<PathBuf, Problem> {
        let place = match self.place.take() {
            Some(place) => place,
            None => Place::free(&self.folder)?,
        };
        Ok(self.place.insert(place).copy.clone())
    }

    /// Nothing is unsaved any more.
    pub fn forget(&mut self) {
        self.settle();
        if let Some(place) = &self.place {
            // What cannot be removed is as in its file by now, or offered once more.
            let _ = std::fs::remove_file(&place.copy);
        }
    }

    /// Why no copy could be written, once.
    pub fn failure(&self) -> Option<Problem> {
        self.failures.1.try_recv().ok()
    }

    /// What was left behind by windows that did not close, the last kept first. What is broken or
    /// foreign in the folder stays there untouched.
    pub fn left(&self) -> Vec<Left> {
        let Ok(entries) = std::fs::read_dir(&self.folder) else { return Vec::new() };
        let names = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
        let numbers: BTreeSet<u32> = names.filter_map(|name| name.strip_suffix(EXTENSION)?.parse().ok()).collect();
        let mut found: Vec<Left> = numbers.into_iter().filter_map(|number| self.left_at(number)).collect();
        found.sort_by_key(|left| std::cmp::Reverse(left.kept.at));
        found
    }

    fn left_at(&self, number: u32) -> Option<Left> {
        let place = Place::take(&self.folder, number).ok()??;
        let kept = Kept::read(&place.copy)?;
        if kept.is_saved() {
            // Only this copy outlived the window.
            let _ = std::fs::remove_file(&place.copy);
            return None;
        }
        Some(Left { kept, place })
    }

    /// Work left behind is this window's own from now on, in place of what it kept before.
    pub fn adopt(&mut self, left: Left) {
        self.forget();
        self.place = Some(left.place);
    }

    fn settle(&mut self) {
        if let Some(writing) = self.writing.take() {
            // A thread that panicked wrote nothing, and atomically so.
            let _ = writing.join();
        }
    }
}

impl Drop for Keeper {
    /// The lock is let go of only when nothing is being written any more.
    fn drop(&mut self) {
        self.settle();
    }
}

impl Left {
    /// It is not wanted any more.
    pub fn discard(self) {
        let _ = std::fs::remove_file(&self.place.copy);
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::plan::{Plan, write_plan};
    use crate::store::{self, OnDisk};

    const OTHER: &str = "Somebody Else";

    struct Room {
        folder: tempfile::TempDir,
    }

    impl Room {
        fn new() -> Room {
            Room { folder: tempfile::tempdir().unwrap() }
        }

        fn keeper(&self) -> Keeper {
            Keeper::new(self.folder.path().join("recovery"))
        }

        fn file(&self, name: &str) -> PathBuf {
            self.folder.path().join("recovery").join(name)
        }

        /// The sample in a file, and a changed copy of it kept and left behind.
        fn left_behind(&self) -> (PathBuf, Plan) {
            let path = self.folder.path().join("mine.plan.ron");
            let plan = store::sample("samarkand").unwrap().plan;
            store::save_plan(&path, &plan).unwrap();
            let changed = other(&plan);
            keep(&mut self.keeper(), &changed, Some((&path, &plan)));
            (path, changed)
        }
    }

    fn other(plan: &Plan) -> Plan {
        let mut plan = plan.clone();
        plan.company.name = OTHER.to_owned();
        plan
    }

    fn keep(keeper: &mut Keeper, plan: &Plan, file: Option<(&Path, &Plan)>) {
        let (text, clean) = (write_plan(plan), file.map(|(_, plan)| write_plan(plan)).unwrap_or_default());
        let work = Unsaved { text: &text, clean: &clean, path: file.map(|(path, _)| path), is_sample: false };
        keeper.keep(work, || {});
        keeper.settle();
    }

    #[test]
    fn what_was_left_behind_is_found_with_its_file() {
        let room = Room::new();
        let (path, changed) = room.left_behind();
        let left = room.keeper().left();
        assert_eq!(left.len(), 1);
        assert_eq!((left[0].kept.path.as_deref(), left[0].kept.on_disk), (Some(path.as_path()), OnDisk::AsItWas));
        assert_eq!(write_plan(&left[0].kept.plan), write_plan(&changed));
        assert_ne!(left[0].kept.clean, write_plan(&changed));
        // The copy can be opened by hand, too.
        assert_eq!(store::load_plan(&room.file("1.plan.ron")).unwrap().plan.company.name, OTHER);
    }

    #[test]
    fn what_a_running_window_keeps_is_its_own() {
        let room = Room::new();
        let plan = store::sample("dushanbe").unwrap().plan;
        let (mut first, mut second) = (room.keeper(), room.keeper());
        keep(&mut first, &plan, None);
        assert!(second.left().is_empty() && first.left().is_empty());
        keep(&mut second, &other(&plan), None);
        assert!(room.file("1.plan.ron").exists() && room.file("2.plan.ron").exists());
        second.forget();
        assert!(room.file("1.plan.ron").exists() && !room.file("2.plan.ron").exists());
        drop(first);
        let left = second.left();
        assert_eq!((left.len(), left[0].kept.on_disk), (1, OnDisk::Never));
        assert!(room.keeper().left().is_empty(), "who is offered it holds it");
        drop(left);
        assert_eq!(room.keeper().left().len(), 1);
    }

    #[test]
    fn a_place_where_something_was_left_is_not_written_over() {
        let room = Room::new();
        let (_, changed) = room.left_behind();
        let mut keeper = room.keeper();
        keep(&mut keeper, &store::sample("dushanbe").unwrap().plan, None);
        let left = keeper.left();
        assert_eq!(write_plan(&left[0].kept.plan), write_plan(&changed));
    }

    #[test]
    fn what_is_adopted_takes_the_place_of_the_own() {
        let room = Room::new();
        room.left_behind();
        let mut keeper = room.keeper();
        keep(&mut keeper, &store::sample("dushanbe").unwrap().plan, None);
        let left = keeper.left().pop().unwrap();
        keeper.adopt(left);
        assert!(room.file("1.plan.ron").exists() && !room.file("2.plan.ron").exists());
        keeper.forget();
        assert!(!room.file("1.plan.ron").exists());
    }

    #[test]
    fn what_became_of_the_file_is_told() {
        let room = Room::new();
        let (path, changed) = room.left_behind();
        store::save_plan(&path, &store::sample("dushanbe").unwrap().plan).unwrap();
        assert_eq!(room.keeper().left()[0].kept.on_disk, OnDisk::Changed);
        std::fs::write(&path, "no plan").unwrap();
        assert_eq!(room.keeper().left()[0].kept.on_disk, OnDisk::Changed);
        std::fs::remove_file(&path).unwrap();
        assert_eq!(room.keeper().left()[0].kept.on_disk, OnDisk::Gone);
        // Saved after all: nothing would be lost, and nothing is offered.
        store::save_plan(&path, &changed).unwrap();
        assert!(room.keeper().left().is_empty() && !room.file("1.plan.ron").exists());
    }

    #[test]
    fn what_is_broken_or_foreign_is_skipped_and_stays() {
        let room = Room::new();
        room.left_behind();
        let whole = std::fs::read_to_string(room.file("1.plan.ron")).unwrap();
        let broken = [
            ("2.plan.ron", whole[..whole.len() / 2].to_owned()),
            ("3.plan.ron", String::new()),
            ("4.plan.ron", whole.replacen("kept:\"", "kept:\"x", 1)),
            ("5.plan.ron", write_plan(&store::sample("dushanbe").unwrap().plan)),
            ("notes.plan.ron", whole.clone()),
            ("-7.plan.ron", "x".to_owned()),
        ];
        for (name, text) in &broken {
            std::fs::write(room.file(name), text).unwrap();
        }
        std::fs::write(room.file("6.plan.ron"), [0xff, 0xfe]).unwrap();
        std::fs::create_dir(room.file("8.plan.ron")).unwrap();
        assert_eq!(room.keeper().left().len(), 1);
        for (name, text) in &broken {
            assert_eq!(&std::fs::read_to_string(room.file(name)).unwrap(), text, "{name}");
        }
        assert!(room.file("6.plan.ron").exists() && room.file("8.plan.ron").exists());
    }

    #[cfg(unix)]
    #[test]
    fn what_is_no_file_is_waited_for_by_nobody() {
        use rustix::fs::{CWD, FileType, Mode, mknodat};
        let room = Room::new();
        room.left_behind();
        let pipe = |name: &str| mknodat(CWD, room.file(name), FileType::Fifo, Mode::RWXU, 0).unwrap();
        for name in ["2.plan.ron", "3.lock", "3.plan.ron", "4.lock"] {
            pipe(name);
        }
        std::os::unix::fs::symlink("/dev/zero", room.file("5.plan.ron")).unwrap();
        assert_eq!(room.keeper().left().len(), 1);
        // What is taken by none of ours is passed over.
        let mut keeper = room.keeper();
        keep(&mut keeper, &store::sample("dushanbe").unwrap().plan, None);
        assert!(keeper.failure().is_none() && room.file("6.plan.ron").is_file());
    }

    #[test]
    fn a_copy_that_could_not_be_read_again_is_told_of_and_the_one_before_stays() {
        let room = Room::new();
        let mut plan = store::sample("dushanbe").unwrap().plan;
        let mut keeper = room.keeper();
        keep(&mut keeper, &plan, None);
        let before = std::fs::read(room.file("1.plan.ron")).unwrap();
        plan.company.note = "x".repeat(crate::plan::MOST_BYTES);
        keep(&mut keeper, &plan, None);
        assert_eq!(keeper.failure().map(|problem| problem.id), Some("error-not-saved"));
        assert_eq!(std::fs::read(room.file("1.plan.ron")).unwrap(), before);
    }

    #[test]
    fn a_copy_that_cannot_be_written_is_told_of_from_its_thread() {
        let room = Room::new();
        let plan = store::sample("dushanbe").unwrap().plan;
        let mut keeper = room.keeper();
        keep(&mut keeper, &plan, None);
        keeper.forget();
        std::fs::create_dir(room.file("1.plan.ron")).unwrap();
        let (sender, receiver) = channel();
        let text = write_plan(&plan);
        let work = Unsaved { text: &text, clean: "", path: None, is_sample: false };
        keeper.keep(work, move || sender.send(()).unwrap());
        receiver.recv().unwrap();
        assert!(keeper.failure().is_some());
    }

    #[test]
    fn a_folder_that_cannot_be_made_is_told_of() {
        let room = Room::new();
        std::fs::write(room.folder.path().join("recovery"), "a file in its way").unwrap();
        let mut keeper = room.keeper();
        keep(&mut keeper, &store::sample("dushanbe").unwrap().plan, None);
        assert!(keeper.failure().is_some() && keeper.failure().is_none());
        assert!(keeper.left().is_empty());
        keeper.forget();
    }
}
