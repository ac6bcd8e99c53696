//! How large a rulebook may be: it may come from a stranger, and whatever loads must also be computed,
//! explained and checked in a bounded time.

/// A bound on time: sets of facts and programmes have no limit of their own.
pub const MOST_FACTS: usize = 128;
pub const MOST_PROGRAMMES: usize = 128;
pub const MOST_DUTIES: usize = 128;
/// Readings and the options of a choice, by those of 64.
pub const MOST_READINGS: usize = 64;
pub const MOST_OPTIONS: usize = 64;
/// The name of anything, as plans allow it too.
pub const MOST_OF_A_NAME: usize = 80;
pub const MOST_ACTS: usize = 500;
pub const MOST_PARAMETERS: usize = 500;
pub const MOST_DEFINITIONS: usize = 1000;
/// Of one programme, definition or parameter: rules, versions, values; of one rule: conditions, limits.
pub const MOST_INSIDE: usize = 100;
/// All expressions together, as they are compiled.
pub const MOST_NODES: usize = 20_000;
/// How far an expression reaches down, through definitions and through other programmes: each step of it
/// is a call within a call, and some threads have little room.
pub const MOST_DEPTH: usize = 100;
/// The places that one expression looks at, in all months that it looks at, up to the definitions in it.
pub const MOST_PLACES: usize = 1000;
/// What the explanation of one month may show of a programme at most.
pub const MOST_EXPLAINED: usize = 1200;
/// Low and high compute a programme again under every combination of the readings that it names.
pub const MOST_COMBINATIONS: usize = 2048;
