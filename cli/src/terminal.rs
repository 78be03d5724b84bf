//! What terminals show.

use std::io::{self, IsTerminal, Write};

use sollist::Status;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// A line on standard error that begins with the program's name. Nothing is done if nobody can read it.
pub(crate) fn complain(message: &str) {
    let _ = writeln!(io::stderr().lock(), "sollist: {}", clean(message));
}

/// A line on standard error. Nothing is done if nobody can read it.
pub(crate) fn say(line: &str) {
    let _ = writeln!(io::stderr().lock(), "{}", clean(line));
}

/// Whether standard output is a terminal that may be written to in colour.
pub(crate) fn in_colour() -> bool {
    io::stdout().is_terminal()
        && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
        && std::env::var_os("TERM").is_none_or(|term| term != "dumb")
}

/// The columns of the terminal; 100 where there is none.
pub(crate) fn columns() -> usize {
    terminal_size::terminal_size().map_or(100, |(width, _)| usize::from(width.0))
}

/// `text` in one line that does nothing to a terminal: white space as single spaces, no control characters.
pub(crate) fn clean(text: &str) -> String {
    let words = text.split(|c: char| c.is_whitespace() || c.is_control());
    words
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// The columns that `text` takes.
pub(crate) fn width(text: &str) -> usize {
    text.width()
}

/// `text`, cut so that it takes at most `columns`.
pub(crate) fn cut(text: &str, columns: usize) -> String {
    if width(text) <= columns {
        return text.to_owned();
    }
    let mut taken = 0;
    let fits = text.char_indices().find(|(_, c)| {
        taken += c.width().unwrap_or(0);
        taken >= columns
    });
    let end = fits.map_or(text.len(), |(at, _)| at);
    format!("{}…", &text[..end])
}

/// Colours by their meaning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tone {
    Plain,
    Head,
    Faint,
    Target,
    Actual,
    Good,
    Bad,
}

impl From<Status> for Tone {
    fn from(status: Status) -> Self {
        match status {
            Status::Target => Self::Target,
            _ => Self::Actual,
        }
    }
}

impl Tone {
    /// `text` in this tone, if `colour`.
    pub(crate) fn paint(self, text: &str, colour: bool) -> String {
        let code = match self {
            Self::Plain => return text.to_owned(),
            Self::Head => "1",
            Self::Faint => "2",
            Self::Target => "35",
            Self::Actual => "36",
            Self::Good => "32",
            Self::Bad => "31",
        };
        if colour {
            format!("\x1b[{code}m{text}\x1b[0m")
        } else {
            text.to_owned()
        }
    }
}

/// Rows of cells as aligned columns. Cells are clean; the last column may be cut so that a row fits.
pub(crate) fn table(heads: &[&str], rows: &[Vec<(String, Tone)>], columns: usize, colour: bool) -> String {
    const LEAST: usize = 24;
    let last = heads.len() - 1;
    let mut widths: Vec<usize> = heads.iter().map(|head| width(head)).collect();
    for row in rows {
        for (widest, (cell, _)) in widths.iter_mut().zip(row) {
            *widest = width(cell).max(*widest);
        }
    }
    let before: usize = widths[..last].iter().map(|width| width + 2).sum();
    widths[last] = columns.saturating_sub(before).max(LEAST);
    let heads: Vec<_> = heads
        .iter()
        .map(|head| ((*head).to_owned(), Tone::Head))
        .collect();
    let mut text = String::new();
    for row in std::iter::once(&heads).chain(rows) {
        for (i, (cell, tone)) in row.iter().enumerate() {
            let cell = cut(cell, widths[i]);
            text.push_str(&tone.paint(&cell, colour));
            if i < last {
                text.push_str(&" ".repeat(widths[i] + 2 - width(&cell)));
            }
        }
        text.push('\n');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_counted_as_a_terminal_shows_them() {
        assert_eq!(cut("小米汽车交付", 7), "小米汽…");
        assert_eq!(width(&cut("小米汽车交付", 7)), 7);
        assert_eq!(cut("short", 5), "short");
        assert_eq!(cut("longer", 5), "long…");
    }

    #[test]
    fn text_does_nothing_to_a_terminal() {
        assert_eq!(clean("a\x1b[31mb\n\r c\u{9b}2J"), "a [31mb c 2J");
    }
}
