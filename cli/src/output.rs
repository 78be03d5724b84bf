//! Standard output: whole lines, held back no longer than until nothing waits.

use std::cell::RefCell;
use std::io::{self, BufWriter, IsTerminal, Stdout, Write};

use crate::args::Format;
use crate::progress::Progress;
use crate::terminal;

pub(crate) struct Output {
    to: RefCell<BufWriter<Stdout>>,
    terminal: bool,
}

impl Output {
    pub(crate) fn new() -> Self {
        Self {
            to: RefCell::new(BufWriter::with_capacity(1 << 16, io::stdout())),
            terminal: io::stdout().is_terminal(),
        }
    }

    /// Writes whole lines.
    pub(crate) fn lines(&self, lines: &[u8], progress: &Progress) -> io::Result<()> {
        if self.terminal && !lines.is_empty() {
            progress.aside(|| {
                self.to.borrow_mut().write_all(lines)?;
                self.flush()
            })
        } else {
            self.to.borrow_mut().write_all(lines)
        }
    }

    /// Writes where no bar can stand: before or after all texts.
    pub(crate) fn whole(&self, lines: &[u8]) -> io::Result<()> {
        self.to.borrow_mut().write_all(lines)
    }

    pub(crate) fn flush(&self) -> io::Result<()> {
        self.to.borrow_mut().flush()
    }
}

/// The format that was asked for, or the one that suits where the output goes.
pub(crate) fn format(asked: Option<Format>) -> Format {
    asked.unwrap_or(if io::stdout().is_terminal() {
        Format::Table
    } else {
        Format::Jsonl
    })
}

/// How a table looks here.
#[derive(Clone, Copy)]
pub(crate) struct Look {
    pub(crate) columns: usize,
    pub(crate) colour: bool,
}

impl Look {
    pub(crate) fn here() -> Self {
        Self {
            columns: terminal::columns(),
            colour: terminal::in_colour(),
        }
    }
}

/// A line of JSON.
pub(crate) fn json_line(value: &impl serde::Serialize) -> Vec<u8> {
    // Maps with string keys and finite numbers can always be written.
    let mut line = serde_json::to_vec(value).unwrap_or_default();
    line.push(b'\n');
    line
}

/// Records of CSV.
pub(crate) fn csv_lines<R: serde::Serialize>(records: impl IntoIterator<Item = R>, heads: bool) -> Vec<u8> {
    let mut writer = csv::WriterBuilder::new()
        .has_headers(heads)
        .from_writer(Vec::new());
    for record in records {
        // Records of one type have one length, and memory takes them all.
        let _ = writer.serialize(record);
    }
    writer.into_inner().unwrap_or_default()
}
