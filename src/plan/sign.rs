//! Signing a plan file: Ed25519 over the text of the file without the line of the signature, so that any
//! change of it is seen but what mail does at the ends of its lines.

use super::file::Plan;
use super::mail::{before_mail, says_the_same, write_own_parts};
use super::parts::{Signature, part, raw};
use super::write::{parted, write_plan};
use crate::quantity::{Problem, harmless, is_unseen, shortened, steers};
use ed25519_dalek::{Signature as Signed, Signer, SigningKey, VerifyingKey};
use jiff::civil::Date;

/// No name beside a signature is longer, in letters: a longer one has room for a sentence.
const MOST_OF_A_SIGNER: usize = 80;

/// What a file's signature is worth.
#[derive(Clone, Debug, PartialEq)]
pub enum Signing {
    /// It bears none.
    Unsigned,
    /// Nothing was changed since this was signed.
    Holds(Signature),
    /// Something was changed since, or the signature is none.
    Broken(Signature),
}

/// What this desk knows of a key that signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Met {
    /// It is the desk's own.
    Own,
    /// It was met on that day for the first time, beside that name.
    Before(Date, String),
    /// It was never met, but another key was, beside the same name, on that day.
    OtherKey(Date),
    /// Neither the key nor the name was met before.
    First,
}

impl Plan {
    /// Signs the plan as its file will be written.
    ///
    /// # Errors
    /// The name is too long, or holds what cannot be seen.
    pub fn sign(&mut self, key: &[u8; 32], name: &str) -> Result<(), Problem> {
        let name = signer(name)?;
        self.signature = None;
        // What is signed is what stands in the file afterwards: marks that another hand wrote are laid out anew.
        write_own_parts(self);
        let key = SigningKey::from_bytes(key);
        let signed = key.sign(&message(&before_mail(self), name));
        let hex = |bytes: &[u8]| super::fields::hex(bytes.iter().copied());
        let signature = Signature {
            name: name.to_owned(),
            key: hex(key.verifying_key().as_bytes()),
            signature: hex(&signed.to_bytes()),
        };
        self.signature = raw(signature.written());
        Ok(())
    }
}

/// A name as it may stand beside a signature.
///
/// # Errors
/// It is too long, or holds what cannot be seen.
pub fn signer(name: &str) -> Result<&str, Problem> {
    let name = name.trim();
    // Both joiners change how letters of some scripts join, and hide nothing.
    let is_hidden = |letter: char| steers(letter) || (is_unseen(letter) && !matches!(letter, '\u{200C}' | '\u{200D}'));
    if name.chars().count() > MOST_OF_A_SIGNER || name.contains(is_hidden) {
        return Err(Problem::error("error-sign-name").arg("most", MOST_OF_A_SIGNER));
    }
    Ok(name)
}

impl Signature {
    /// The name as it is shown, in quotes: anybody may write anything there. It is cut, cannot steer what shows it, and
    /// ends no quotes.
    pub fn shown_name(&self) -> String {
        let quotes = |letter| {
            matches!(
                letter,
                '"' | '“'
                    | '”'
                    | '„'
                    | '‟'
                    | '«'
                    | '»'
                    | '〝'
                    | '〞'
                    | '〟'
                    | '＂'
                    | '❝'
                    | '❞'
                    | '″'
                    | '‶'
                    | '״'
                    | 'ʺ'
                    | '˝'
                    | 'ˮ'
                    | '⹂'
            )
        };
        let seen: String = harmless(&self.name).chars().filter(|letter| !is_unseen(*letter)).collect();
        shortened(&seen.replace(quotes, "'"), MOST_OF_A_SIGNER).into_owned()
    }
}

/// The public key of a secret one, in hexadecimal digits.
pub fn public_key(key: &[u8; 32]) -> String {
    super::fields::hex(SigningKey::from_bytes(key).verifying_key().as_bytes().iter().copied())
}

/// What the signature in a file's text is worth; mail may have changed the ends of its lines.
pub fn signing(text: &str, plan: &Plan) -> Signing {
    if plan.signature.is_none() {
        return Signing::Unsigned;
    }
    let signature: Signature = part(plan.signature.as_deref()).unwrap_or_default();
    match verified(text, plan, &signature) {
        Some(()) => Signing::Holds(signature),
        None => Signing::Broken(signature),
    }
}

fn verified(text: &str, plan: &Plan, signature: &Signature) -> Option<()> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let key = VerifyingKey::from_bytes(&hex_bytes(&signature.key)?).ok()?;
    let signed = Signed::from_bytes(&hex_bytes(&signature.signature)?);
    let unsigned = Plan { signature: None, ..plan.clone() };
    // Letter for letter what this program writes of the plan: a comment, another order, a blank is not what was signed.
    let is_written = |unsigned: &Plan| {
        let line = signature.written();
        let written = write_plan(&Plan { signature: raw(line.clone()), ..unsigned.clone() });
        // A web address in the name was once taken for a comment, and the comma written behind it.
        says_the_same(text, &written) || says_the_same(text, &written.replacen(&line, &parted(&line), 1))
    };
    if !is_written(&unsigned) {
        return None;
    }
    let is_signed = |unsigned: &Plan| key.verify_strict(&message(unsigned, &signature.name), &signed).is_ok();
    let before = before_mail(&unsigned);
    // Foreign parts were once signed just as they stood.
    let holds = (is_signed(&before) && is_written(&before)) || is_signed(&unsigned);
    holds.then_some(())
}

/// What is signed: the text, and the name beside the signature, which stands in the line left out.
fn message(unsigned: &Plan, name: &str) -> Vec<u8> {
    [write_plan(unsigned).as_bytes(), b"\0", name.as_bytes()].concat()
}

/// Bytes of hexadecimal digits, written small as this program writes them.
pub fn hex_bytes<const N: usize>(hex: &str) -> Option<[u8; N]> {
    let is_small = |digit: u8| digit.is_ascii_digit() || (b'a'..=b'f').contains(&digit);
    if hex.len() != N * 2 || !hex.bytes().all(is_small) {
        return None;
    }
    let mut bytes = [0; N];
    for (place, byte) in bytes.iter_mut().enumerate() {
        *byte = u8::from_str_radix(hex.get(place * 2..place * 2 + 2)?, 16).ok()?;
    }
    Some(bytes)
}

/// A key as people compare it: groups of four digits, the first half; a sign for what is no key, whatever stands there.
pub fn fingerprint(key: &str) -> String {
    if hex_bytes::<32>(key).is_none() {
        return "—".to_owned();
    }
    let digits: Vec<char> = key.chars().take(32).collect();
    digits.chunks(4).map(|four| four.iter().collect::<String>()).collect::<Vec<String>>().join(" ")
}
