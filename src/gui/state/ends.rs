//! The ends of answers as they were typed.

use crate::law::FactId;
use std::collections::BTreeMap;

/// The ends of an answer as they were typed.
pub type Ends = BTreeMap<FactId, [String; 2]>;

pub type Pair = Option<(FactId, FactId)>;
