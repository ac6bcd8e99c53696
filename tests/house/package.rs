//! What the desktop is told of the program: one id, one MIME type, one icon, and a package that
//! has them all. Reads the files only; `cargo deb` builds the package itself.

use std::fs;
use std::path::Path;

const MIME: &str = "application/x-imtiyoz-plan";
const SIZES: [u32; 5] = [16, 32, 48, 128, 256];

fn read(path: &str) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The value of a key of the desktop file.
fn entry<'a>(desktop: &'a str, key: &str) -> &'a str {
    let value = desktop.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix('='));
    value.unwrap_or_else(|| panic!("no {key} in the desktop file"))
}

/// From and to of each asset of the package.
fn assets() -> Vec<(String, String)> {
    let text = read("Cargo.toml");
    let deb = text.split("[package.metadata.deb]").nth(1).unwrap();
    let list = deb.split("assets = [").nth(1).unwrap().split("\n]").next().unwrap();
    let rows = list.lines().filter(|line| line.trim().starts_with('['));
    rows.map(|line| {
        let quoted: Vec<&str> = line.split('"').skip(1).step_by(2).collect();
        (quoted[0].to_owned(), quoted[1].to_owned())
    })
    .collect()
}

/// Width and height, which stand in the first chunk of a PNG.
fn png_size(path: &str) -> (u32, u32) {
    let bytes = fs::read(path).unwrap();
    assert!(bytes.starts_with(b"\x89PNG\r\n\x1a\n"), "{path} is no PNG");
    let number = |at: usize| u32::from_be_bytes(bytes[at..at + 4].try_into().unwrap());
    (number(16), number(20))
}

#[test]
fn the_desktop_file_names_what_the_window_and_the_package_have() {
    let desktop = read("packaging/imtiyoz.desktop");
    let window = read("src/gui/app/open_window.rs");
    assert!(window.contains("const APP_ID: &str = \"imtiyoz\";") && window.contains(".with_app_id(APP_ID)"));
    for key in ["Icon", "StartupWMClass", "TryExec"] {
        assert_eq!(entry(&desktop, key), "imtiyoz", "{key}");
    }
    assert_eq!(entry(&desktop, "Exec"), "imtiyoz open %f");
    assert_eq!(entry(&desktop, "MimeType"), format!("{MIME};"));
    for key in ["GenericName", "Comment", "Keywords"] {
        for language in ["", "[ru]", "[uz]", "[uz@cyrillic]"] {
            assert!(!entry(&desktop, &format!("{key}{language}")).is_empty());
        }
    }
}

#[test]
fn the_command_of_the_desktop_file_opens_with_a_plan_and_without() {
    use imtiyoz::cli::{Run, run};
    let opened = |arguments: &[&str]| match run(arguments.iter().map(Into::into)) {
        Run::Window { plan, .. } => plan,
        Run::Printed(outcome) => panic!("{}", outcome.err),
    };
    assert_eq!(opened(&["imtiyoz", "open"]), None);
    assert_eq!(opened(&["imtiyoz", "open", "a.plan.ron"]).as_deref(), Some(Path::new("a.plan.ron")));
}

#[test]
fn whatever_a_dependency_is_trimmed_of_is_said_and_why() {
    let text = read("Cargo.toml");
    let lines: Vec<&str> = text.lines().collect();
    let trimmed = lines.iter().enumerate().filter(|(_, line)| line.contains("default-features = false"));
    for (place, line) in trimmed {
        let above: Vec<&str> = lines[..place].iter().rev().take_while(|line| line.starts_with('#')).copied().collect();
        assert!(above.iter().any(|line| line.starts_with("# Off: ")), "it is not said why: {line}");
    }
    // Clipboard, links, dialogs before their window, the zone of time: all are features of these.
    for name in ["eframe = ", "jiff = ", "rfd = "] {
        let line = lines.iter().find(|line| line.starts_with(name)).unwrap();
        assert!(!line.contains("default-features"), "{line}");
    }
}

#[test]
fn plans_have_their_type_by_name() {
    let mime = read("packaging/imtiyoz-plan.xml");
    assert!(mime.contains(&format!("<mime-type type=\"{MIME}\">")));
    assert!(mime.contains("<glob pattern=\"*.plan.ron\""));
    for language in ["ru", "uz", "uz@cyrillic"] {
        assert!(mime.contains(&format!("<comment xml:lang=\"{language}\">")), "{language}");
    }
}

#[test]
fn the_icon_has_the_accent_and_is_drawn_in_each_size() {
    let theme = read("assets/theme.ron");
    let light = theme.split("light: (").nth(1).unwrap();
    let accent = light.split("accent: \"").nth(1).unwrap().split('"').next().unwrap();
    assert!(read("assets/icon/imtiyoz.svg").contains(accent), "the icon lacks the accent {accent}");
    for size in SIZES {
        assert_eq!(png_size(&format!("assets/icon/imtiyoz-{size}.png")), (size, size));
    }
}

#[test]
fn the_package_has_only_what_there_is_and_all_that_is_needed() {
    let assets = assets();
    for (from, _) in &assets {
        let is_there = match from.split_once('*') {
            _ if from.starts_with("target/") => true,
            Some((before, after)) => {
                let folder = fs::read_dir(before).unwrap();
                folder.flatten().any(|entry| entry.path().to_string_lossy().ends_with(after))
            }
            None => Path::new(from).is_file(),
        };
        assert!(is_there, "{from} is in the package and not in the repository");
    }
    assert!(read("Cargo.toml").contains("\nlicense-file = [\"packaging/copyright\", \"0\"]\n"));
    assert!(read("packaging/copyright").contains("Inter-app.ttf"));
    let has = |to: &str| assets.iter().any(|(from, into)| into == to || format!("{into}{}", name(from)) == to);
    let mut needed = vec![
        "usr/bin/imtiyoz".to_owned(),
        "usr/share/applications/imtiyoz.desktop".to_owned(),
        "usr/share/mime/packages/imtiyoz-plan.xml".to_owned(),
        "usr/share/icons/hicolor/scalable/apps/imtiyoz.svg".to_owned(),
        "usr/share/doc/imtiyoz/LICENSE-Inter.txt".to_owned(),
    ];
    needed.extend(SIZES.map(|size| format!("usr/share/icons/hicolor/{size}x{size}/apps/imtiyoz.png")));
    for path in needed {
        assert!(has(&path), "the package lacks {path}");
    }
}

fn name(path: &str) -> String {
    Path::new(path).file_name().unwrap().to_string_lossy().into_owned()
}
