//! Pages of the web, shown by the person's own browser: the one place that starts another program.

#[cfg(all(unix, not(target_os = "macos")))]
use super::Stopwatch;
use crate::quantity::Problem;
#[cfg(all(unix, not(target_os = "macos")))]
use std::time::Duration;

/// Shows a page in the browser. Waits until that went well or not, some seconds at most: not for the
/// thread that paints.
///
/// # Errors
/// It is no page of the web, or no program took it; the problem bears its address.
pub fn show_page(link: &str) -> Result<(), Problem> {
    // What else an address may start is nobody's wish: the links come from rulebooks, which strangers write.
    let is_web = ["https://", "http://"].into_iter().any(|scheme| is_of(link, scheme));
    if is_web && (desktop_took(link) || webbrowser::open(link).is_ok()) {
        return Ok(());
    }
    Err(Problem::error("error-page-not-shown").arg("link", link))
}

/// A scheme is the same in large letters, and a rulebook may write it so.
fn is_of(link: &str, scheme: &str) -> bool {
    link.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme))
}

/// Whether the desktop's own opener took the page. It knows sandboxes and the person's choice of a
/// browser; `webbrowser`, which looks for browsers itself, never asks it.
#[cfg(all(unix, not(target_os = "macos")))]
fn desktop_took(link: &str) -> bool {
    use std::process::{Command, Stdio};
    let quiet = Stdio::null;
    let opener = Command::new("xdg-open").arg(link).stdin(quiet()).stdout(quiet()).stderr(quiet()).spawn();
    let Ok(mut opener) = opener else { return false };
    let watch = Stopwatch::start();
    while watch.elapsed() < PATIENCE {
        match opener.try_wait() {
            Ok(Some(status)) => return status.success(),
            Ok(None) => std::thread::sleep(LOOK),
            Err(_) => return false,
        }
    }
    // It has become the browser, which will be closed some time.
    std::thread::spawn(move || opener.wait());
    true
}

#[cfg(not(all(unix, not(target_os = "macos"))))]
fn desktop_took(_link: &str) -> bool {
    false
}

/// An opener that finds no browser says so sooner.
#[cfg(all(unix, not(target_os = "macos")))]
const PATIENCE: Duration = Duration::from_secs(5);
#[cfg(all(unix, not(target_os = "macos")))]
const LOOK: Duration = Duration::from_millis(50);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_told_by_its_scheme_in_any_letters() {
        assert!(is_of("HTTPS://x.uz", "https://") && is_of("https://x.uz", "https://"));
        assert!(!is_of("https:/x.uz", "https://") && !is_of("ж://x.uz", "http://"));
    }

    #[test]
    fn what_is_no_page_of_the_web_starts_nothing() {
        for link in ["javascript:alert(1)", "file:///etc/passwd", "--help", "", "HTTPS:/x", "data:text/html,x"] {
            let problem = show_page(link).unwrap_err();
            assert_eq!(problem.id, "error-page-not-shown");
        }
    }
}
