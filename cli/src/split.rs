//! `sollist split`: how a page is read.

use std::io;

use serde::Serialize;
use sollist::language::Detection;
use sollist::page::Block;
use sollist::{Counter, Span};

use crate::args::{Format, Offsets, Split};
use crate::end::End;
use crate::output::{self, Look, Output};
use crate::run::{Reading, Run};
use crate::sheet;
use crate::terminal::{self, Tone};

pub(crate) fn run(options: &Split) -> io::Result<End> {
    let run = Run {
        inputs: &options.inputs,
        claims: None,
        only: None,
        unowned: false,
        what: "block",
    };
    let output = Output::new();
    let printing = options.printing.clone();
    let (format, look) = (output::format(printing.format), Look::here());
    if format == Format::Csv {
        output.whole(&sheet::heads(HEADS, printing.bom))?;
    }
    let offsets = printing.offsets.unwrap_or_default();
    let end = run.stream(
        move |reading| {
            let count = reading.extraction.blocks().len();
            (render(&reading, format, offsets, look), count)
        },
        |lines: Vec<u8>, progress| output.lines(&lines, progress),
        || output.flush(),
    )?;
    output.flush()?;
    Ok(end)
}

/// The columns of CSV.
const HEADS: &[&str] = &["id", "kind", "story", "start", "end", "text"];

/// A block as a line of JSON.
#[derive(Serialize)]
struct BlockLine<'r> {
    id: &'r str,
    kind: &'static str,
    story: Option<usize>,
    start: usize,
    end: usize,
    text: &'r str,
}

impl BlockLine<'_> {
    /// In the columns of CSV.
    fn cells(&self) -> Vec<String> {
        vec![
            self.id.to_owned(),
            self.kind.to_owned(),
            self.story.map_or_else(String::new, |story| story.to_string()),
            self.start.to_string(),
            self.end.to_string(),
            self.text.to_owned(),
        ]
    }
}

fn render(reading: &Reading, format: Format, offsets: Offsets, look: Look) -> Vec<u8> {
    let counter = Counter::new(reading.str(), offsets.into());
    let line = |block: &Block| {
        let place = counter.span(block.span);
        BlockLine {
            id: &reading.text.id,
            kind: block.kind.as_str(),
            story: block.story,
            start: place.start,
            end: place.end,
            text: &reading.str()[block.span],
        }
    };
    let lines = reading.extraction.blocks().iter().map(line);
    match format {
        Format::Table => table(reading, look).into_bytes(),
        Format::Jsonl => lines.flat_map(|line| output::json_line(&line)).collect(),
        Format::Csv => sheet::lines(lines.map(|line| line.cells())),
    }
}

fn table(reading: &Reading, look: Look) -> String {
    let text = reading.str();
    let line = |span: Span| terminal::clean(&text[span]);
    let faint = |text: String| (text, Tone::Faint);
    let mut page = format!(
        "{}\n",
        Tone::Head.paint(&terminal::clean(&reading.text.id), look.colour)
    );
    let language = match reading.extraction.language() {
        Detection::Supported(language) => language.to_string(),
        _ => "unknown".to_owned(),
    };
    page.push_str(&format!("language  {language}\n"));
    if let Some(written) = reading.extraction.written() {
        page.push_str(&format!("written   {written}\n"));
    }
    for (i, story) in reading.extraction.stories().iter().enumerate() {
        let headline = story.headline.map_or_else(|| "(no headline)".to_owned(), line);
        let dateline = story
            .dateline
            .map_or_else(String::new, |span| format!("  ({})", line(span)));
        page.push_str(&format!(
            "story {i}   {}{}\n",
            terminal::cut(&headline, look.columns),
            dateline
        ));
    }
    let rows: Vec<_> = reading
        .extraction
        .blocks()
        .iter()
        .map(|block| {
            let of_story = block
                .story
                .map_or_else(|| "-".to_owned(), |story| story.to_string());
            let tone = if block.story.is_some() {
                Tone::Plain
            } else {
                Tone::Faint
            };
            vec![
                (of_story, tone),
                (block.kind.to_string(), tone),
                faint(format!("{}..{}", block.span.start, block.span.end)),
                (line(block.span), tone),
            ]
        })
        .collect();
    let table = terminal::table(
        &["Story", "Block", "Bytes", "Text"],
        &rows,
        look.columns,
        look.colour,
    );
    format!("{page}\n{table}\n")
}
