//! A document as one HTML file: no scripts, nothing fetched.

use super::document::{Align, Block, Chart, Document, Item, Row, Run, Table, Tone};
use super::print::Print;
use crate::quantity::steers;

/// Writes the document.
pub fn html(document: &Document, print: &Print) -> String {
    let body: String = document.blocks.iter().map(|block| self::block(block, print)).collect();
    format!(
        "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <title>{}</title>\n<style>\n{}</style>\n</head>\n<body>\n<main>\n{body}</main>\n\
         <footer>{}</footer>\n</body>\n</html>\n",
        escaped(&document.lang),
        escaped(&document.title),
        style(print),
        escaped(&document.foot),
    )
}

/// Text that is nothing but text. What steers the direction falls away.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\n' | '\t' | '\u{2028}' | '\u{2029}' => out.push(' '),
            letter if steers(letter) => {}
            letter => out.push(letter),
        }
    }
    out
}

fn style(print: &Print) -> String {
    let [ink, weak, line, accent] = [print.ink, print.weak, print.line, print.accent].map(|colour| colour.text());
    format!(
        "body {{ font: 15px/1.45 Inter, \"Segoe UI\", \"Noto Sans\", sans-serif; color: {ink}; margin: 0; \
         overflow-wrap: break-word; font-variant-numeric: tabular-nums; }}\n\
         main, footer {{ max-width: 54rem; margin: 0 auto; padding: 1.5rem; }}\n\
         h1 {{ font-size: 1.9rem; line-height: 1.2; }}\nh2 {{ color: {accent}; margin-top: 2.2rem; }}\n\
         h3 {{ margin-top: 1.6rem; }}\n.weak, footer {{ color: {weak}; }}\n.figure {{ color: {accent}; \
         font-weight: 600; }}\na {{ color: {accent}; }}\n\
         table {{ border-collapse: collapse; width: 100%; margin: 0.6rem 0 1rem; }}\n\
         td, th {{ text-align: left; vertical-align: top; padding: 0.2rem 0.7rem 0.2rem 0; \
         overflow-wrap: break-word; }}\na {{ overflow-wrap: anywhere; }}\n\
         th {{ color: {weak}; font-weight: 400; }}\n.right {{ text-align: right; white-space: nowrap; padding-right: 0; }}\n\
         tr.parted > * {{ border-top: 1px solid {line}; }}\n\
         ul {{ list-style: none; margin: 0.2rem 0; padding-left: 1.1rem; font-size: 0.9rem; }}\n\
         svg {{ width: 100%; height: auto; }}\n\
         @media print {{ h2, h3 {{ break-after: avoid; }} tr {{ break-inside: avoid; }} }}\n"
    )
}

fn block(block: &Block, print: &Print) -> String {
    match block {
        Block::Heading(level, text) => format!("<h{level}>{}</h{level}>\n", escaped(text)),
        Block::Text(runs) => format!("<p>{}</p>\n", written(runs)),
        Block::Table(table) => self::table(table),
        Block::Lines(items) => lines(items),
        Block::Chart(drawn) => chart(drawn, print),
    }
}

fn written(runs: &[Run]) -> String {
    runs.iter().map(run).collect()
}

fn run(run: &Run) -> String {
    let text = escaped(&run.text);
    let toned = match run.tone {
        _ if text.is_empty() => text,
        Tone::Plain => text,
        Tone::Strong => format!("<strong>{text}</strong>"),
        Tone::Weak => format!("<span class=\"weak\">{text}</span>"),
        Tone::Figure => format!("<span class=\"figure\">{text}</span>"),
    };
    // Only addresses of the web lead anywhere.
    match run.link.as_deref().filter(|link| link.starts_with("https://") || link.starts_with("http://")) {
        Some(link) => format!("<a href=\"{}\" rel=\"noreferrer\">{toned}</a>", escaped(link)),
        None => toned,
    }
}

fn table(table: &Table) -> String {
    let mut out = String::from("<table>\n");
    if !table.head.is_empty() {
        let cells = table.head.iter().zip(&table.columns);
        let cells: String =
            cells.map(|(text, align)| format!("<th scope=\"col\"{}>{}</th>", class(*align), escaped(text))).collect();
        out.push_str(&format!("<thead><tr>{cells}</tr></thead>\n"));
    }
    out.push_str("<tbody>\n");
    out.extend(table.rows.iter().map(|row| self::row(row, &table.columns)));
    out.push_str("</tbody>\n</table>\n");
    out
}

fn class(align: Align) -> &'static str {
    if align == Align::Right { " class=\"right\"" } else { "" }
}

fn row(row: &Row, columns: &[Align]) -> String {
    let last = row.cells.len().saturating_sub(1);
    let cells = row.cells.iter().enumerate().map(|(place, runs)| {
        let spanned = if place == last { columns.len().saturating_sub(last).max(1) } else { 1 };
        let align = columns.get(place);
        let span = if spanned > 1 { format!(" colspan=\"{spanned}\"") } else { String::new() };
        format!("<td{span}{}>{}</td>", class(align.copied().unwrap_or(Align::Left)), written(runs))
    });
    let cells: String = cells.collect();
    let class = if row.is_below { "" } else { " class=\"parted\"" };
    format!("<tr{class}>{cells}</tr>\n")
}

/// Lists in lists, as deep as the lines are.
fn lines(items: &[Item]) -> String {
    let mut out = String::new();
    let mut depth = 0;
    for item in items {
        let wanted = item.depth.min(depth) + 1;
        if wanted > depth {
            out.push_str("<ul>\n");
            depth += 1;
        } else {
            out.push_str("</li>\n");
        }
        while depth > wanted {
            out.push_str("</ul>\n</li>\n");
            depth -= 1;
        }
        out.push_str(&format!("<li>{}", written(&item.runs)));
    }
    for _ in 0..depth {
        out.push_str("</li>\n</ul>\n");
    }
    out
}

/// The chart as a picture of lines, in whole thousandths of its height and width.
fn chart(chart: &Chart, print: &Print) -> String {
    const WIDTH: i128 = 1000;
    const HEIGHT: i128 = 300;
    let (most, least) = chart.ends();
    let span = most.saturating_sub(least).max(1);
    // Halved until it can be multiplied: a picture needs no more.
    let shift = (0..100).find(|shift| (span >> shift) < (1 << 100)).unwrap_or(100);
    let units = |amount: i128| (amount >> shift) * HEIGHT / (span >> shift).max(1);
    let zero = units(most);
    let room = WIDTH / i128::try_from(chart.years.len().max(1)).unwrap_or(1);
    let bar = (room * 6 / 10).min(90);
    let mut out = format!(
        "<figure>\n<svg viewBox=\"0 0 {WIDTH} {}\" role=\"img\" aria-label=\"{}\">\n",
        HEIGHT + 24,
        escaped(&chart.alt)
    );
    let mut x = (room - bar) / 2;
    for (place, year) in chart.years.iter().enumerate() {
        let (mut up, mut down) = (zero, zero);
        for series in &chart.series {
            let amount = series.amounts.get(place).copied().unwrap_or(0);
            let height = units(amount.saturating_abs());
            if height == 0 {
                continue;
            }
            let y = if amount < 0 { down } else { up - height };
            if amount < 0 {
                down += height
            } else {
                up -= height
            }
            let colour = print.series(series.beneficiary).text();
            let paint = if series.is_by_right {
                format!("fill=\"{colour}\"")
            } else {
                format!("fill=\"none\" stroke=\"{colour}\" stroke-width=\"2\"")
            };
            out.push_str(&format!("<rect x=\"{x}\" y=\"{y}\" width=\"{bar}\" height=\"{height}\" {paint}/>\n"));
        }
        out.push_str(&format!(
            "<text x=\"{}\" y=\"{}\" text-anchor=\"middle\" font-size=\"16\">{}</text>\n",
            x + bar / 2,
            HEIGHT + 18,
            escaped(year)
        ));
        x += room;
    }
    let line = print.line.text();
    out.push_str(&format!("<line x1=\"0\" x2=\"{WIDTH}\" y1=\"{zero}\" y2=\"{zero}\" stroke=\"{line}\"/>\n</svg>\n"));
    let legend = chart.series.iter().map(|series| {
        let colour = print.series(series.beneficiary).text();
        let paint = if series.is_by_right {
            format!("background:{colour}")
        } else {
            format!("box-shadow:inset 0 0 0 2px {colour}")
        };
        let square = format!("<span style=\"display:inline-block;width:.8em;height:.8em;{paint}\"></span>");
        format!("<li>{square} {}</li>\n", escaped(&series.name))
    });
    let note = chart.note.as_ref().map(|note| format!("<p>{}</p>", escaped(note))).unwrap_or_default();
    out.push_str(&format!("<figcaption><ul>\n{}</ul>{note}</figcaption>\n</figure>\n", legend.collect::<String>()));
    out
}
