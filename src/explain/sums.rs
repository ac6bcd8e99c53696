//! Sums in words: what is known of them, and what they lack. Every face words a sum here.

use super::speak::Speaker;
use crate::assess::{Lack, Lacking, ProgrammeResult, Sum, TotalId, YearResult};
use crate::quantity::{Currency, Exact};

/// The most programmes named beside a figure; of more it is said how many others there are.
const MOST_NAMES: usize = 2;

impl Speaker<'_> {
    /// An amount and what it lacks: `at least UZS 5`, `UZS 5 without Social tax`.
    pub fn total(&self, amount: i128, lacking: &Lacking, currency: Currency) -> String {
        self.known_part(self.amount(amount, currency), lacking)
    }

    /// The kind and the beneficiary of a total: `Company, cash`.
    pub fn total_name(&self, total: TotalId) -> String {
        let [kind, beneficiary, _] = self.total_words(total);
        self.with("middle-total-name", &[("kind", &kind), ("beneficiary", &beneficiary)])
    }

    /// The kind, the beneficiary and the certainty of a total, in words.
    pub fn total_words(&self, TotalId { kind, beneficiary, certainty }: TotalId) -> [String; 3] {
        let ids = [("kind", kind.word()), ("beneficiary", beneficiary.word()), ("certainty", certainty.word())];
        ids.map(|(what, word)| self.text(&format!("{what}-{word}")))
    }

    /// A total's name where several stand side by side: all three of its words.
    pub fn full_total_name(&self, id: TotalId) -> String {
        let [kind, beneficiary, certainty] = self.total_words(id);
        self.with("compare-total", &[("kind", &kind), ("beneficiary", &beneficiary), ("certainty", &certainty)])
    }

    /// A sum with what it lacks.
    pub fn sum(&self, sum: &Sum, currency: Currency) -> String {
        self.total(sum.amount, &sum.lacking, currency)
    }

    /// Words a sum where a line is short: what is missing stands on one of its own.
    pub fn sum_lines(&self, sum: &Sum, currency: Currency) -> String {
        if sum.lacking.lack() != Lack::Unsure {
            return self.sum(sum, currency);
        }
        let missing = self.with("sum-missing", &[("what", &self.names(&sum.lacking))]);
        format!("{}\n{missing}", self.amount(sum.amount, currency))
    }

    /// Words a sum with its sign, for what is more or less than another.
    pub fn signed_sum(&self, sum: &Sum, currency: Currency) -> String {
        self.known_part(self.signed(sum.amount, currency), &sum.lacking)
    }

    /// An amount with its sign.
    pub fn signed(&self, more: i128, currency: Currency) -> String {
        let amount = self.amount(more, currency);
        if more > 0 { format!("+{amount}") } else { amount }
    }

    /// The known part of a sum, worded already, with what the sum lacks.
    pub fn known_part(&self, amount: String, lacking: &Lacking) -> String {
        self.with_lack(amount, lacking.lack(), || self.names(lacking))
    }

    fn names(&self, lacking: &Lacking) -> String {
        self.few(lacking.programmes().map(|programme| self.programme(*programme)).collect())
    }

    /// Words the known part of a sum that lacks programmes known by their ids.
    pub fn known_part_of(&self, amount: String, lacking: &Lacking<String>) -> String {
        let names = || self.few(lacking.programmes().map(|id| self.text(&format!("programme-{id}"))).collect());
        self.with_lack(amount, lacking.lack(), names)
    }

    /// An amount of one programme, and how many of its months it lacks.
    pub fn of_months(&self, amount: i128, (lack, months): (Lack, usize), currency: Currency) -> String {
        let what = || self.counted(Exact::whole(months as i128), "month");
        self.with_lack(self.amount(amount, currency), lack, what)
    }

    /// What a programme comes to over the plan; `None` where no month is granted.
    pub fn result_amount(&self, result: &ProgrammeResult, currency: Currency) -> Option<String> {
        Some(self.of_months(result.amount?, (result.lack(), result.lacks.len()), currency))
    }

    /// Words a programme's amount of one year; `None` where no month is granted.
    pub fn year_amount(&self, year: &YearResult, currency: Currency) -> Option<String> {
        Some(self.of_months(year.amount?, (year.lack, year.months_lacking), currency))
    }

    fn with_lack(&self, amount: String, lack: Lack, what: impl FnOnce() -> String) -> String {
        match lack {
            Lack::Nothing => amount,
            Lack::Adds => self.with("sum-at-least", &[("amount", &amount)]),
            Lack::Unsure => self.with("sum-without", &[("amount", &amount), ("what", &what())]),
        }
    }

    /// A short text, such as a year below its bar, with a sign where something of it is not known.
    pub fn marked(&self, text: &str, lack: Lack) -> String {
        match lack {
            Lack::Nothing => text.to_owned(),
            Lack::Adds => format!("{text}\u{a0}+"),
            Lack::Unsure => format!("{text}\u{a0}?"),
        }
    }

    /// Words an amount at stake, and that there may be more.
    pub fn stake_amount(&self, amount: i128, lack: Lack, currency: Currency) -> String {
        let amount = self.amount(amount, currency);
        match lack {
            Lack::Nothing => amount,
            Lack::Adds => self.with("sum-at-least", &[("amount", &amount)]),
            Lack::Unsure => self.with("lost-part-without", &[("part", &amount)]),
        }
    }

    /// All that a sum lacks, by name; `None` where it is whole.
    pub fn lacking(&self, lacking: &Lacking) -> Option<String> {
        self.not_counted(lacking.programmes().map(|programme| self.programme(*programme)).collect())
    }

    /// Names all that a sum lacks, by the programmes' ids; `None` where it is whole.
    pub fn lacking_of(&self, lacking: &Lacking<String>) -> Option<String> {
        self.not_counted(lacking.programmes().map(|id| self.text(&format!("programme-{id}"))).collect())
    }

    fn not_counted(&self, names: Vec<String>) -> Option<String> {
        (!names.is_empty()).then(|| self.with("sum-lacking", &[("what", &names.join(", "))]))
    }

    fn few(&self, mut names: Vec<String>) -> String {
        // One more takes no more room than saying so.
        if names.len() <= MOST_NAMES + 1 {
            return names.join(", ");
        }
        let more = (names.len() - MOST_NAMES).to_string();
        names.truncate(MOST_NAMES);
        self.with("sum-and-more", &[("what", &names.join(", ")), ("count", &more)])
    }
}
