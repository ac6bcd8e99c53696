//! What the letter is to bear.

/// What the letter is asked to bear beside the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asked {
    /// Today's date, from which on it also says what to do next.
    pub date: bool,
    /// What would change the outcome.
    pub advice: bool,
}

impl Default for Asked {
    /// Who sends a letter from the window sends it today; the terminal's bears a date only where one is
    /// named, so that the same plan gives the same bytes.
    fn default() -> Asked {
        Asked { date: true, advice: false }
    }
}
