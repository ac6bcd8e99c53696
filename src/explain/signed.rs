//! What a signature is worth, in words: the key first, which nobody can choose, and the name last and in quotes, which
//! anybody can.

use super::Speaker;
use crate::plan::{Met, Signature, Signing, fingerprint};

/// A name longer than this has no room on one line beside its key, in letters.
const MOST_IN_A_LINE: usize = 24;

impl Speaker<'_> {
    /// What the signature of a file is worth; `met` is what this desk knows of its key, where it holds.
    pub fn signing(&self, signing: &Signing, met: Option<&Met>) -> String {
        match signing {
            Signing::Unsigned => self.text("sign-none"),
            Signing::Holds(signature) => self.of_key("sign-holds", signature, &self.whose(met)),
            Signing::Broken(signature) => self.of_key("sign-broken", signature, ""),
        }
    }

    /// Words a signature in a line; nothing where there is none.
    pub fn signed_shortly(&self, signing: &Signing, met: Option<&Met>) -> Option<String> {
        let (id, signature) = match signing {
            Signing::Unsigned => return None,
            Signing::Holds(signature) => ("bottom-signed", signature),
            Signing::Broken(signature) => ("bottom-sign-broken", signature),
        };
        let whose = match met {
            Some(Met::Own) => self.text("bottom-key-own"),
            Some(Met::Before(day, _)) => self.with("bottom-key-before", &[("date", &self.words.date(*day))]),
            Some(Met::OtherKey(_)) => self.text("bottom-key-other"),
            Some(Met::First) | None => self.text("bottom-key-first"),
        };
        let name = signature.shown_name();
        let name = crate::quantity::shortened(&name, MOST_IN_A_LINE);
        Some(self.with(id, &[("key", &fingerprint(&signature.key)), ("whose", &whose), ("name", &name)]))
    }

    fn of_key(&self, id: &str, signature: &Signature, whose: &str) -> String {
        let args =
            [("key", fingerprint(&signature.key)), ("whose", whose.to_owned()), ("name", signature.shown_name())];
        let args: Vec<(&str, &str)> = args.iter().map(|(name, text)| (*name, text.as_str())).collect();
        self.with(id, &args)
    }

    /// How well the key is known.
    fn whose(&self, met: Option<&Met>) -> String {
        match met {
            Some(Met::Own) => self.text("sign-own-key"),
            Some(Met::Before(day, name)) => {
                self.with("sign-key-before", &[("date", &self.words.date(*day)), ("name", name)])
            }
            Some(Met::OtherKey(day)) => self.with("sign-key-other", &[("date", &self.words.date(*day))]),
            Some(Met::First) | None => self.text("sign-key-first"),
        }
    }
}
