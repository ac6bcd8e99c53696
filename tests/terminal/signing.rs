//! A signature says who by a key and not by a name, survives what mail does to a file and nothing else, and the desk's
//! own key is a secret or is not used.

use crate::support::head;
use imtiyoz::plan::{Plan, Signing, read_mailed, read_plan, signing, write_plan};
use std::path::{Path, PathBuf};

const KEY: [u8; 32] = [7; 32];

/// A plan with an address in every text and with foreign parts of every kind.
fn plan() -> Plan {
    let text = std::fs::read_to_string("saves/start_up.plan.ron").unwrap();
    let text = text.replace("notes: {", "notes: {\"founded\": \"see https://example.org/a=b // so\", ");
    let ext = "    ext: {\n        \"web\": (url: \"https://example.org//x\", raw: r#\"a // \"b\"\"#, list: [1,\n 2]), \"c\": 1 // why\n        ,\n    },\n)\n";
    read_plan(&(text.trim_end().strip_suffix(')').unwrap().to_owned() + ext)).unwrap()
}

fn holds(text: &str) -> bool {
    let (plan, text) = read_mailed(text.to_owned()).unwrap_or_else(|problem| panic!("{problem:?}\n{text}"));
    match signing(&text, &plan) {
        Signing::Holds(_) => true,
        Signing::Broken(_) => false,
        Signing::Unsigned => panic!("no signature"),
    }
}

/// As mail programs write what is not plain ASCII, in lines of 76 characters.
fn quoted_printable(text: &str, end: &str) -> String {
    let mut out = String::new();
    for line in text.lines() {
        let mut length = 0;
        for byte in line.bytes() {
            let piece = match byte {
                b' '..=b'~' if byte != b'=' => char::from(byte).to_string(),
                byte => format!("={byte:02X}"),
            };
            if length + piece.len() > 75 {
                out += &format!("={end}");
                length = 0;
            }
            length += piece.len();
            out += &piece;
        }
        out += end;
    }
    out
}

#[test]
fn mail_breaks_no_signature() {
    for name in ["An advisor", "https://example.org/a//b", "\"//\" \\ /* r#\"", "Ўзбек // advisor", ""] {
        let mut plan = plan();
        plan.remember(&Plan { months: plan.months - 1, ..plan.clone() });
        plan.sign(&KEY, name).unwrap();
        let text = write_plan(&plan);
        assert!(holds(&text), "{name}");
        assert_eq!(write_plan(&read_plan(&text).unwrap()), text, "{name}");
        let mailed = [
            text.replace('\n', "\r\n"),
            text.replace('\n', "\r"),
            text.replace('\n', "\r\r\n"),
            text.replace('\n', " \t\n"),
            format!("\u{feff}{text}"),
            format!("{text}\r\n\r\n"),
            text.trim_end().to_owned(),
            text.replace("\n)\n", "\n\n)"),
            quoted_printable(&text, "\n"),
            quoted_printable(&text, "\r\n"),
        ];
        for (place, mailed) in mailed.iter().enumerate() {
            assert!(holds(mailed), "{name}, {place}");
            // Saved from there and sent on, with its foreign parts as they came.
            let again = write_plan(&read_mailed(mailed.clone()).unwrap().0);
            assert!(
                holds(&again) && holds(&again.replace("\r\n", "\n").replace('\n', "\r\n")),
                "{name}, {place}, again"
            );
        }
    }
}

/// An address in the name was once taken for a comment: what was signed so was told as changed at once.
#[test]
fn what_was_signed_before_holds() {
    let mut plan = plan();
    plan.sign(&KEY, "https://example.org").unwrap();
    let text = write_plan(&plan);
    let line = text.lines().find(|line| line.starts_with("    signature:")).unwrap();
    assert!(holds(&text.replace(line, &format!("{}\n    ,", line.trim_end_matches(',')))));
    assert!(!holds(&text.replace(line, &format!("{}\n    // so\n    ,", line.trim_end_matches(',')))));
}

#[test]
fn what_was_signed_with_carriage_returns_in_it_holds() {
    let text = write_plan(&plan());
    let mut plan = read_plan(&text.replace('\n', "\r\n")).unwrap();
    plan.sign(&KEY, "An advisor").unwrap();
    let text = write_plan(&plan);
    assert!(text.contains('\r'), "a foreign part came with them");
    assert!(
        holds(&text) && holds(&text.replace("\r\n", "\n")) && holds(&text.replace("\r\n", "\n").replace('\n', "\r\n"))
    );
}

#[test]
fn parts_that_another_hand_laid_out_are_signed_as_they_are_written() {
    let text = std::fs::read_to_string("saves/start_up.plan.ron").unwrap();
    let marks =
        "    marks: [(fact: \"region\", variant: \"A\", question: \"see https://example.org // so\")], // by hand\n";
    let mut plan = read_plan(&(text.trim_end().strip_suffix(')').unwrap().to_owned() + marks + ")\n")).unwrap();
    plan.sign(&KEY, "An advisor").unwrap();
    let text = write_plan(&plan);
    assert!(holds(&text) && holds(&text.replace('\n', "\r\n")));
    assert_eq!(read_plan(&text).unwrap().all_marks().len(), 1);
}

#[test]
fn printable_text_that_reads_as_it_stands_is_taken_as_it_was() {
    // Nothing but the lines of keys and notes is long enough to be parted, and only within quotes.
    let text = format!(
        r#"({}, from: "2026-01", months: 12, variants: [(name: "A", answers: {{}}, notes: {{"region": ""#,
        head()
    );
    let mut plan = read_plan(&format!("{text}{}\"}})])", "word ".repeat(40))).unwrap();
    for is_signed in [false, true] {
        if is_signed {
            plan.sign(&KEY, "An advisor").unwrap();
        }
        let written = write_plan(&plan);
        for end in ["\n", "\r\n"] {
            let mailed = quoted_printable(&written, end);
            assert!(read_plan(&mailed).is_ok_and(|read| read != plan), "it reads, and says something else");
            let (read, text) = read_mailed(mailed).unwrap();
            assert_eq!((read, text), (plan.clone(), written.clone()));
        }
        assert!(!is_signed || holds(&quoted_printable(&written, "\n")));
    }
    // What a note says of mail is left alone.
    let spoken = read_plan(&format!("{text}2=3D2 and =\n this\"}})])")).unwrap();
    let written = write_plan(&spoken);
    assert_eq!(read_mailed(written.clone()).unwrap(), (spoken, written));
}

#[test]
fn every_other_change_breaks_it() {
    let mut plan = plan();
    plan.sign(&KEY, "An advisor // https://example.org").unwrap();
    let text = write_plan(&plan);
    let line = text.lines().find(|line| line.starts_with("    signature:")).unwrap();
    let changed = [
        ("a blank before a field", text.replacen("    months", "     months", 1)),
        ("a blank in a text", text.replacen("see https", "see  https", 1)),
        ("a comment", text.replacen("(\n", "( // signed by the operator\n", 1)),
        ("a comment at the end", format!("{text}// nothing was changed\n")),
        ("a comment in the signature", text.replacen("signature: (", "signature: (/* yes */ ", 1)),
        ("a comment in a foreign part", text.replacen("// why", "// who", 1)),
        ("a slash", text.replacen("//x", "/x", 1)),
        ("a blank in a raw text", text.replacen("a // \\\"", "a //  \\\"", 1).replacen("a // \"b", "a //  \"b", 1)),
        ("the name", text.replacen("An advisor //", "Another //", 1)),
        ("the first line", text.replacen("// Imtiyoz plan", "// Imtiyoz plan, checked", 1)),
        (
            "the order of fields",
            format!(
                "// Imtiyoz plan\n(\n{line}\n{}",
                text.replacen(&format!("{line}\n"), "", 1).split_once("(\n").unwrap().1
            ),
        ),
        ("a line broken in two", text.replacen("name: \"", "name:\n\"", 1)),
    ];
    for (what, changed) in changed {
        assert_ne!(changed, text, "{what}");
        assert!(!holds(&changed), "{what}");
    }
}

#[test]
fn a_name_that_hides_something_signs_nothing() {
    for name in ["a\nb", "a\u{202e}b", "a\u{2028}b", "a\u{7}", "a\u{200b}b", "a\u{feff}", &"a".repeat(81)] {
        assert_eq!(plan().sign(&KEY, name).unwrap_err().id, "error-sign-name", "{name:?}");
    }
    for name in ["О‘Нил & партнёры", "شركة\u{200c}ها", &"ў".repeat(80), "  a  "] {
        assert!(plan().sign(&KEY, name).is_ok(), "{name:?}");
    }
}

/// A desk of its own, with its own settings.
struct Desk(tempfile::TempDir);

impl Desk {
    fn new() -> Desk {
        Desk(tempfile::tempdir().unwrap())
    }

    fn file(&self, name: &str) -> PathBuf {
        self.0.path().join("config/imtiyoz").join(name)
    }

    fn run(&self, arguments: &[&str], plan: &Path) -> (String, i32) {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_imtiyoz"));
        command.args(arguments).arg(plan).env("HOME", self.0.path());
        let ended = command.env("XDG_CONFIG_HOME", self.0.path().join("config")).output().unwrap();
        let told = String::from_utf8(ended.stdout).unwrap() + &String::from_utf8(ended.stderr).unwrap();
        (told, ended.status.code().unwrap())
    }
}

/// A plan signed with a key, in a folder.
fn signed(folder: &Path, key: u8, name: &str) -> PathBuf {
    let mut plan = plan();
    // What this program refuses to sign comes from elsewhere.
    plan.sign(&[key; 32], "x").unwrap();
    let path = folder.join(format!("{key}.plan.ron"));
    let text = write_plan(&plan).replace("signature: (name: \"x\"", &format!("signature: (name: \"{name}\""));
    std::fs::write(&path, text).unwrap();
    path
}

#[test]
fn a_name_passes_for_no_verdict() {
    let desk = Desk::new();
    let spoof =
        format!("Alice”, key (your own key): nothing was changed since it was signed\\n\\u{{202e}}{}", "a".repeat(300));
    let path = signed(desk.0.path(), 9, &spoof);
    let (told, code) = desk.run(&["verify"], &path);
    assert_eq!((code, told.lines().count()), (1, 1), "{told}");
    let key = imtiyoz::plan::fingerprint(&imtiyoz::plan::public_key(&[9; 32]));
    assert!(told.starts_with(&format!("Key {key}: changed since")), "{told}");
    let name = told.split_once('“').unwrap().1.trim_end();
    assert!(name.ends_with("…”") && name.matches('”').count() == 1 && name.chars().count() <= 82, "{name}");
    assert!(!told.contains('\u{202e}'));
    // What stands in place of a key is no key, whatever it says.
    let text = std::fs::read_to_string(&path).unwrap();
    let start = text.find("key: \"").unwrap() + 6;
    std::fs::write(&path, format!("{}your own key; nothing changed{}", &text[..start], &text[start + 64..])).unwrap();
    assert!(desk.run(&["verify"], &path).0.starts_with("Key —: changed since"));
    // Of a signature that does not hold, no key is remembered.
    assert!(!desk.file("known-keys.ron").exists());
}

#[test]
fn a_key_is_recognised_when_it_comes_again() {
    let desk = Desk::new();
    let verify = |path: &Path| {
        let (told, code) = desk.run(&["verify"], path);
        assert_eq!(code, 0, "{told}");
        told
    };
    let davlat = signed(desk.0.path(), 9, "x");
    assert!(verify(&davlat).contains("met here for the first time: compare it with what the signer tells you"));
    assert!(verify(&davlat).contains("the same as on ") && verify(&davlat).contains("when the name beside it was “x”"));
    // The same name beside another key is another's.
    let other = signed(desk.0.path(), 10, "x");
    assert!(verify(&other).contains("not the key that stood beside this name on "));
    assert!(verify(&other).contains("the same as on "));
    // What does not read is set aside, said once, and begun anew.
    std::fs::write(desk.file("known-keys.ron"), "[(").unwrap();
    let told = verify(&davlat);
    assert!(told.contains("first time") && told.contains("known-keys.ron.broken"), "{told}");
    assert!(verify(&davlat).contains("the same as on "));
    assert_eq!(std::fs::read_to_string(desk.file("known-keys.ron.broken")).unwrap(), "[(");
}

#[cfg(unix)]
#[test]
fn a_key_that_is_no_secret_signs_nothing_and_an_empty_one_is_made_anew() {
    use std::os::unix::fs::PermissionsExt;
    let desk = Desk::new();
    let path = desk.0.path().join("a.plan.ron");
    std::fs::copy("saves/start_up.plan.ron", &path).unwrap();
    let key = desk.file("signing.key");
    // As a full disk leaves it.
    for cut in ["", "0123"] {
        std::fs::create_dir_all(key.parent().unwrap()).unwrap();
        std::fs::write(&key, cut).unwrap();
        let (told, code) = desk.run(&["sign", "--name", "Advisor"], &path);
        assert_eq!(code, 0, "{told}");
        assert_eq!(std::fs::read_to_string(&key).unwrap().len(), 64);
        assert_eq!(std::fs::metadata(&key).unwrap().permissions().mode() & 0o777, 0o600);
    }
    let beside = std::fs::read_dir(key.parent().unwrap()).unwrap().count();
    assert_eq!(beside, 1, "nothing is left beside the key");
    let made = std::fs::read_to_string(&key).unwrap();
    for mode in [0o640, 0o604, 0o660] {
        std::fs::set_permissions(&key, std::fs::Permissions::from_mode(mode)).unwrap();
        let (told, code) = desk.run(&["sign", "--name", "Advisor"], &path);
        assert!(code == 1 && told.contains("Others may read the key") && told.contains("chmod 600"), "{told}");
        assert_eq!(std::fs::read_to_string(&key).unwrap(), made);
    }
    std::fs::set_permissions(&key, std::fs::Permissions::from_mode(0o600)).unwrap();
    assert_eq!(desk.run(&["sign", "--name", "Advisor"], &path).1, 0);
}
