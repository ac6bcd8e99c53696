//! What an expression stands in, and what it yields.

use super::node::Reach;
use super::unit::Unit;
use crate::quantity::Currency;

/// What an expression stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Context {
    /// The currency that every amount below is converted to where it is read.
    pub currency: Currency,
    pub reach: Reach,
    /// Whether there is an item to speak of.
    pub has_item: bool,
}

impl Context {
    pub fn plain(currency: Currency) -> Context {
        Context { currency, reach: Reach::Answered, has_item: false }
    }

    pub fn extended(self) -> Context {
        Context { reach: Reach::Extended, ..self }
    }
}

/// What an expression yields.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Type {
    Truth,
    Number(Unit),
    /// Reported already.
    Broken,
}

impl Type {
    /// A word for messages.
    pub fn word(&self) -> String {
        match self {
            Type::Truth => "condition".to_owned(),
            Type::Number(unit) => unit.to_string(),
            Type::Broken => String::new(),
        }
    }
}
