//! What several kinds of rulebook text share: who says so, who has it, for how long.

use crate::quantity::Placed;
use serde::Deserialize;

/// A place in an act.
#[derive(Clone, Debug, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct Citation {
    pub act: Placed,
    /// Numbers alone, without words of any language: `1(a)` or `2-3` of an act counted by
    /// paragraphs; of one counted by articles `337` or, with the parts of the article, `337, 7, 13`;
    /// several stand with a semicolon between them, `382; 483, 27`.
    #[serde(default)]
    pub at: Option<Placed>,
    /// Where this place is less sure than its act as a whole.
    #[serde(default)]
    pub confidence: Option<Confidence>,
}

/// How sure a source is, from the act itself down to an assumption.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
#[serde(rename_all = "snake_case")]
pub enum Confidence {
    /// The act, or an official reproduction of it.
    Primary,
    /// An official site or the president's press service.
    Official,
    /// The programme's operator or a branch, on its own site.
    Operator,
    /// Press, law firm, secondary text.
    Secondary,
    /// Our inference or arithmetic.
    Inference,
    /// No source.
    Assumption,
}

impl Confidence {
    /// The word of the file formats and of the text ids.
    pub const fn word(self) -> &'static str {
        match self {
            Confidence::Primary => "primary",
            Confidence::Official => "official",
            Confidence::Operator => "operator",
            Confidence::Secondary => "secondary",
            Confidence::Inference => "inference",
            Confidence::Assumption => "assumption",
        }
    }
}

/// Who has it.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
#[serde(rename_all = "snake_case")]
pub enum Beneficiary {
    Company,
    Staff,
    Owner,
    Vendor,
}

impl Beneficiary {
    pub const fn word(self) -> &'static str {
        match self {
            Beneficiary::Company => "company",
            Beneficiary::Staff => "staff",
            Beneficiary::Owner => "owner",
            Beneficiary::Vendor => "vendor",
        }
    }
}

#[derive(Clone, Debug, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct Window {
    pub months: Placed,
    pub citation: Citation,
}
