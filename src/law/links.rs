//! What a rulebook's texts may hold: they come to stand in a terminal, a letter, a calendar and, as links,
//! under a click.

use super::compile::Compiler;
use crate::quantity::{Placed, Problem};

/// No address of a page is longer than this.
const MOST_LETTERS: usize = 2000;

impl Compiler<'_> {
    /// The address of a page. `near` stands in for the place of a text with escapes, which has none.
    pub(super) fn link(&mut self, link: &Placed, near: &Placed) -> Option<String> {
        if is_link(link) {
            return Some(link.text.clone());
        }
        self.wrong(Problem::error("error-link").arg("found", link).at(link.origin), near);
        None
    }

    /// A text that is shown as it stands, on one line.
    pub(super) fn line(&mut self, text: &Placed, near: &Placed) -> String {
        if text.chars().any(|c| c.is_control() || turns_direction(c)) {
            self.wrong(Problem::error("error-control").arg("found", text).at(text.origin), near);
        }
        text.text.clone()
    }
}

/// Whether a text is the address of a page of the web, and nothing but that.
fn is_link(text: &str) -> bool {
    let starts = |scheme: &str| text.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme));
    let Some(scheme) = ["https://", "http://"].into_iter().find(|scheme| starts(scheme)) else { return false };
    let rest = text.get(scheme.len()..).unwrap_or("");
    let host = rest.split(['/', '?', '#']).next().unwrap_or("");
    // Before an @ stands a name that looks like a host and is none.
    let is_host = host.starts_with(|c: char| c.is_alphanumeric() || c == '[') && !host.contains('@');
    let is_plain = |c: char| {
        let is_visible = !c.is_control() && !c.is_whitespace() && !turns_direction(c);
        is_visible && !matches!(c, '"' | '<' | '>' | '\\' | '^' | '`' | '{' | '|' | '}')
    };
    is_host && text.chars().all(is_plain) && text.chars().nth(MOST_LETTERS).is_none()
}

/// Characters that turn the direction of writing, or cannot be seen.
fn turns_direction(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{61c}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_pages_of_the_web_are_links() {
        for link in ["https://lex.uz/docs/-4674902", "HTTP://x.uz", "https://x.uz/a?b=c&d=%20#e", "https://почта.uz/я"]
        {
            assert!(is_link(link), "{link}");
        }
        let long = format!("https://x.uz/{}", "a".repeat(3000));
        for text in [
            "javascript:alert(1)",
            "JavaScript://x.uz/%0aalert(1)",
            "file:///etc/passwd",
            "data:text/html,x",
            "//x.uz",
            "x.uz",
            "https://",
            "https:///x",
            "https://lex.uz@evil.example/",
            "https://x.uz/\r\nATTACH:x",
            "https://x.uz/a b",
            "https://x.uz/\u{202e}a",
            "https://x.uz/\u{7f}",
            "https://x.uz/\u{85}",
            "https://evil.example/?a=\"><b>",
            " https://x.uz",
            "",
            &long,
        ] {
            assert!(!is_link(text), "{text}");
        }
    }
}
