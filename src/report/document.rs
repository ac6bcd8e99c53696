//! A document for print: headings, paragraphs, tables, nested lines, a chart. What a letter says, apart
//! from how PDF and HTML write it.

/// A whole document.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    pub title: String,
    /// What stands at the foot of every page, beside its number.
    pub foot: String,
    /// Of the language of the words, such as `uz-Cyrl`.
    pub lang: String,
    pub blocks: Vec<Block>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// Level 1 stands once, at the top.
    Heading(u8, String),
    Text(Vec<Run>),
    Table(Table),
    /// One below the other, each so far inside.
    Lines(Vec<Item>),
    Chart(Chart),
}

/// Words of one tone.
#[derive(Clone, Debug, PartialEq)]
pub struct Run {
    pub text: String,
    pub tone: Tone,
    pub link: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tone {
    Plain,
    Strong,
    Weak,
    Figure,
}

impl Tone {
    /// Whether it is printed in the bold weight.
    pub const fn is_bold(self) -> bool {
        matches!(self, Tone::Strong | Tone::Figure)
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    pub depth: usize,
    pub runs: Vec<Run>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    pub columns: Vec<Align>,
    /// Empty where the columns speak for themselves.
    pub head: Vec<String>,
    pub rows: Vec<Row>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Align {
    Left,
    /// Figures, under one another.
    Right,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Fewer than columns where the last of them takes the rest.
    pub cells: Vec<Vec<Run>>,
    /// Whether it belongs to the row before and is not parted from it.
    pub is_below: bool,
}

/// Bars, one a year, of amounts stacked; what costs stands below the line.
#[derive(Clone, Debug, PartialEq)]
pub struct Chart {
    /// The whole chart in words.
    pub alt: String,
    pub years: Vec<String>,
    pub series: Vec<Series>,
    /// What the signs beside the years mean, where there are any.
    pub note: Option<String>,
}

/// What one colour means, and its amount of each year, in whole minor units.
#[derive(Clone, Debug, PartialEq)]
pub struct Series {
    pub name: String,
    pub beneficiary: &'static str,
    /// Filled where it is by right, else hatched.
    pub is_by_right: bool,
    pub amounts: Vec<i128>,
}

impl Run {
    pub fn plain(text: impl Into<String>) -> Run {
        Run { text: text.into(), tone: Tone::Plain, link: None }
    }

    pub fn strong(text: impl Into<String>) -> Run {
        Run { tone: Tone::Strong, ..Run::plain(text) }
    }

    pub fn weak(text: impl Into<String>) -> Run {
        Run { tone: Tone::Weak, ..Run::plain(text) }
    }

    pub fn figure(text: impl Into<String>) -> Run {
        Run { tone: Tone::Figure, ..Run::plain(text) }
    }

    pub fn linked(self, link: Option<&str>) -> Run {
        Run { link: link.map(str::to_owned), ..self }
    }
}

impl Block {
    pub fn plain(text: impl Into<String>) -> Block {
        Block::Text(vec![Run::plain(text)])
    }

    pub fn weak(text: impl Into<String>) -> Block {
        Block::Text(vec![Run::weak(text)])
    }

    pub fn strong(text: impl Into<String>) -> Block {
        Block::Text(vec![Run::strong(text)])
    }
}

impl Row {
    pub fn new(cells: Vec<Vec<Run>>) -> Row {
        Row { cells, is_below: false }
    }

    pub fn plain<const N: usize>(cells: [String; N]) -> Row {
        Row::new(cells.into_iter().map(|cell| vec![Run::plain(cell)]).collect())
    }

    /// A row of the one before.
    pub fn below(cells: Vec<Vec<Run>>) -> Row {
        Row { cells, is_below: true }
    }
}

impl Document {
    /// Every text that is printed, in no order that matters.
    pub fn texts(&self) -> Vec<&str> {
        let mut texts = vec![self.foot.as_str()];
        for block in &self.blocks {
            match block {
                Block::Heading(_, text) => texts.push(text),
                Block::Text(runs) => texts.extend(runs.iter().map(|run| run.text.as_str())),
                Block::Table(table) => {
                    texts.extend(table.head.iter().map(String::as_str));
                    let cells = table.rows.iter().flat_map(|row| &row.cells);
                    texts.extend(cells.flatten().map(|run| run.text.as_str()));
                }
                Block::Lines(items) => {
                    texts.extend(items.iter().flat_map(|item| &item.runs).map(|run| run.text.as_str()))
                }
                Block::Chart(chart) => texts.extend(chart.series.iter().map(|series| series.name.as_str())),
            }
        }
        texts
    }

    /// Every run of words.
    pub fn runs_mut(&mut self) -> impl Iterator<Item = &mut Run> {
        self.blocks.iter_mut().flat_map(|block| -> Box<dyn Iterator<Item = &mut Run>> {
            match block {
                Block::Text(runs) => Box::new(runs.iter_mut()),
                Block::Table(table) => Box::new(table.rows.iter_mut().flat_map(|row| row.cells.iter_mut().flatten())),
                Block::Lines(items) => Box::new(items.iter_mut().flat_map(|item| item.runs.iter_mut())),
                Block::Heading(..) | Block::Chart(_) => Box::new(std::iter::empty()),
            }
        })
    }
}

impl Chart {
    /// The highest stack and the lowest, in whole minor units.
    pub fn ends(&self) -> (i128, i128) {
        let sums = (0..self.years.len()).map(|year| {
            let amounts = self.series.iter().filter_map(move |series| series.amounts.get(year).copied());
            amounts.fold((0_i128, 0_i128), |(up, down), amount| {
                (up.saturating_add(amount.max(0)), down.saturating_add(amount.min(0)))
            })
        });
        sums.fold((0, 0), |(most, least), (up, down)| (most.max(up), least.min(down)))
    }
}
