//! Signing a plan file: Ed25519 over the text of the file without the line of the signature, so that any
//! changed byte of it is seen.

use super::file::Plan;
use super::parts::{Signature, part, raw};
use super::write::write_plan;
use ed25519_dalek::{Signature as Signed, Signer, SigningKey, VerifyingKey};

/// What a file's signature is worth.
#[derive(Clone, Debug, PartialEq)]
pub enum Standing {
    /// It bears none.
    Unsigned,
    /// Nothing was changed since this was signed.
    Holds(Signature),
    /// Something was changed since, or the signature is none.
    Broken(Signature),
}

impl Plan {
    /// Signs the plan as its file will be written.
    pub fn sign(&mut self, key: &[u8; 32], name: &str) {
        self.signature = None;
        let key = SigningKey::from_bytes(key);
        let signed = key.sign(&message(&write_plan(self), name));
        let hex = |bytes: &[u8]| super::fields::hex(bytes.iter().copied());
        let signature = Signature {
            name: name.to_owned(),
            key: hex(key.verifying_key().as_bytes()),
            signature: hex(&signed.to_bytes()),
        };
        self.signature = raw(signature.written());
    }
}

/// The public key of a secret one, in hexadecimal digits.
pub fn public_key(key: &[u8; 32]) -> String {
    super::fields::hex(SigningKey::from_bytes(key).verifying_key().as_bytes().iter().copied())
}

/// What the signature in a file's text is worth; line ends may have changed on the way.
pub fn standing(text: &str, plan: &Plan) -> Standing {
    if plan.signature.is_none() {
        return Standing::Unsigned;
    }
    let signature: Signature = part(plan.signature.as_deref()).unwrap_or_default();
    match verified(text, &signature) {
        Some(()) => Standing::Holds(signature),
        None => Standing::Broken(signature),
    }
}

fn verified(text: &str, signature: &Signature) -> Option<()> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text).replace("\r\n", "\n");
    // Exactly the line that this program writes, once: anything else is not what was signed.
    let line = format!("    signature: {},\n", signature.written());
    let (before, after) = text.split_once(&line)?;
    let key = VerifyingKey::from_bytes(&bytes(&signature.key)?).ok()?;
    let signed = Signed::from_bytes(&bytes(&signature.signature)?);
    key.verify_strict(&message(&format!("{before}{after}"), &signature.name), &signed).ok()
}

/// What is signed: the text, and the name beside the signature, which stands in the line left out.
fn message(text: &str, name: &str) -> Vec<u8> {
    [text.as_bytes(), b"\0", name.as_bytes()].concat()
}

/// Bytes of hexadecimal digits, written small as this program writes them.
pub fn bytes<const N: usize>(hex: &str) -> Option<[u8; N]> {
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

/// A key as people compare it: groups of four digits, the first half.
pub fn fingerprint(key: &str) -> String {
    let digits: Vec<char> = key.chars().take(32).collect();
    digits.chunks(4).map(|four| four.iter().collect::<String>()).collect::<Vec<String>>().join(" ")
}
