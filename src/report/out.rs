//! A plan as it goes out: which forms there are, and what is made for each.

use super::{Assessed, Document, Letter, Print, PrintedPage, Wording};
use super::{assessments_csv, calendar, html, letter, pages, pdf, workbook, xlsx};
use crate::advise::sought;
use crate::assess::{Assessment, Depth, assess};
use crate::explain::Speaker;
use crate::plan::{Inputs, Plan};
use crate::quantity::{Currency, Month, Problem};
use jiff::civil::Date;
use std::path::Path;

/// The forms of a report, and what they stand for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    Pdf,
    Html,
    Workbook,
    Csv,
    Calendar,
}

/// The ending of a file's name, in small letters.
pub fn ending(path: &Path) -> String {
    path.extension().map(|ending| ending.to_string_lossy().to_lowercase()).unwrap_or_default()
}

impl Form {
    pub const ALL: [Form; 5] = [Form::Pdf, Form::Html, Form::Workbook, Form::Csv, Form::Calendar];

    /// The ending of its files.
    pub const fn ending(self) -> &'static str {
        match self {
            Form::Pdf => "pdf",
            Form::Html => "html",
            Form::Workbook => "xlsx",
            Form::Csv => "csv",
            Form::Calendar => "ics",
        }
    }

    /// The form that a file's name asks for.
    ///
    /// # Errors
    /// The ending stands for no form.
    pub fn of(path: &Path) -> Result<Form, Problem> {
        let found = ending(path);
        let form = Form::ALL.into_iter().find(|form| form.ending() == found || (*form == Form::Html && found == "htm"));
        form.ok_or_else(|| {
            let known = Form::ALL.map(Form::ending).join(", ");
            Problem::error("error-report-form").arg("found", found).arg("known", known)
        })
    }
}

/// What is to go out.
pub struct Order<'a> {
    pub plan: &'a Plan,
    /// The place of the variant that it is about.
    pub variant: usize,
    pub currency: Currency,
    /// The date on the letter, if it bears one.
    pub date: Option<Date>,
    /// The month from which on the letter says what would change the outcome, if it says that.
    pub advice_from: Option<Month>,
    /// What is to be known of the plan and of the law's age.
    pub warnings: &'a [String],
}

/// A report as the bytes of its file, and what is to be known of it.
pub struct Written {
    pub bytes: Vec<u8>,
    pub warnings: Vec<Problem>,
}

/// A plan as a file of a form.
///
/// # Errors
/// A mistake in the variant; a workbook in another currency than the law's; a number too large.
pub fn written_out(
    order: &Order<'_>,
    form: Form,
    speaker: &Speaker<'_>,
    (print, font): (&Print, &'static [u8]),
) -> Result<Written, Problem> {
    let mut warnings = Vec::new();
    let bytes = match form {
        Form::Calendar => {
            calendar(&assessed(order, order.currency, speaker)?, order.plan.revision(), speaker)?.into_bytes()
        }
        Form::Csv => assessments_csv(&[assessed(order, order.currency, speaker)?], speaker.book).into_bytes(),
        Form::Workbook => {
            let own = speaker.book.currency;
            if order.currency != own {
                return Err(Problem::error("error-report-currency").arg("currency", own));
            }
            let one = assessed(order, own, speaker)?;
            let title = speaker.with("letter-title", &[("plan", &one.plan)]);
            xlsx(&workbook(&one, speaker)?, &title, speaker.book.version, print)?
        }
        Form::Html => html(&composed(order, speaker)?, print).into_bytes(),
        Form::Pdf => {
            let (bytes, unprinted) = worded(speaker, |wording| pdf(&composed(order, speaker)?, print, font, wording))?;
            if !unprinted.is_empty() {
                let letters = shown_letters(&unprinted, char::to_string);
                warnings.push(Problem::warning("warning-unprinted").arg("letters", letters));
            }
            bytes
        }
    };
    Ok(Written { bytes, warnings })
}

/// The most letters without a shape that are named.
const MOST_LETTERS: usize = 12;

fn shown_letters(letters: &[char], shown: impl Fn(&char) -> String) -> String {
    let mut named: Vec<String> = letters.iter().take(MOST_LETTERS).map(shown).collect();
    if letters.len() > MOST_LETTERS {
        named.push("…".to_owned());
    }
    named.join(" ")
}

/// What the pages say beside the letter, to whoever writes them. Letters that no page can show are named by number.
fn worded<T>(speaker: &Speaker<'_>, write: impl FnOnce(&Wording<'_>) -> T) -> T {
    let code = |letter: &char| format!("U+{:04X}", u32::from(*letter));
    write(&Wording {
        page_of: &|page, pages| speaker.page_of(page, pages),
        unprinted: &|letters| speaker.with("letter-unprinted", &[("letters", &shown_letters(letters, code))]),
    })
}

/// The pages of the letter, as they are to be shown.
///
/// # Errors
/// As [`written_out`].
pub fn preview(
    order: &Order<'_>,
    speaker: &Speaker<'_>,
    (print, font): (&Print, &'static [u8]),
) -> Result<Vec<PrintedPage>, Problem> {
    worded(speaker, |wording| pages(&composed(order, speaker)?, print, font, wording))
}

/// The inputs of a variant.
///
/// # Errors
/// Its first mistake, or that there is no such variant.
fn inputs(order: &Order<'_>, place: usize, speaker: &Speaker<'_>) -> Result<Inputs, Problem> {
    let variant = order.plan.variants.get(place).ok_or_else(|| Problem::error("error-variant"))?;
    Inputs::checked(speaker.book, order.plan, variant)
}

fn assessed(order: &Order<'_>, currency: Currency, speaker: &Speaker<'_>) -> Result<Assessed, Problem> {
    let inputs = inputs(order, order.variant, speaker)?;
    let assessment = assess(speaker.book, &inputs, currency, Depth::Whole)?;
    let variant = order.plan.variants.get(order.variant).map(|variant| variant.name.clone()).unwrap_or_default();
    Ok(Assessed { plan: order.plan.company.name.clone(), variant, inputs, assessment })
}

/// The letter about the variant, the others that have no mistake beside it.
fn composed(order: &Order<'_>, speaker: &Speaker<'_>) -> Result<Document, Problem> {
    let inputs = inputs(order, order.variant, speaker)?;
    let book = speaker.book;
    let assessment = assess(book, &inputs, order.currency, Depth::Whole)?;
    let mut others: Vec<(&str, Assessment)> = Vec::new();
    for (place, variant) in order.plan.variants.iter().enumerate().filter(|(place, _)| *place != order.variant) {
        if let Ok(inputs) = self::inputs(order, place, speaker) {
            others.push((&variant.name, assess(book, &inputs, order.currency, Depth::Whole)?));
        }
    }
    let others: Vec<(&str, &Assessment)> = others.iter().map(|(name, assessment)| (*name, assessment)).collect();
    let advised = match order.advice_from {
        Some(from) => sought(book, &inputs, &assessment, (None, from), &[])?,
        None => Vec::new(),
    };
    let variant = order.plan.variants.get(order.variant).ok_or_else(|| Problem::error("error-variant"))?;
    let subject = Letter {
        plan: order.plan,
        variant,
        inputs: &inputs,
        assessment: &assessment,
        others: &others,
        advised: &advised,
        date: order.date,
        warnings: order.warnings,
    };
    letter(&subject, speaker)
}
