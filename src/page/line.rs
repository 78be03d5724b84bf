//! Lines: the pieces of a page that are judged. A line of the text, or several where one paragraph was wrapped.

use std::ops::Range;

use super::facts::Facts;
use super::marks::Marks;
use crate::language::Reading;
use crate::language::lexicon::{Classes, Sense};
use crate::language::pack::PageCue;
use crate::text::Span;
use crate::text::token::{Kind, Token};

/// A line, its tokens, and what is to be seen in it.
#[derive(Clone, Debug)]
pub(super) struct Line {
    first: u32,
    after: u32,
    pub(super) facts: Facts,
}

impl Line {
    pub(super) fn tokens(&self) -> Range<usize> {
        self.first as usize..self.after as usize
    }

    /// From its first token to its last.
    pub(super) fn span(&self, reading: &Reading<'_>) -> Span {
        reading.span(self.tokens())
    }
}

/// The lines of a page, empty ones left out.
pub(super) fn lines(reading: &Reading<'_>) -> Vec<Line> {
    let tabs = reading.text.contains('\t');
    let mut lines = Vec::new();
    let mut first = 0;
    while first < reading.tokens.len() {
        let after = end_of_line(reading, first);
        lines.push(Line {
            first: first as u32,
            after: after as u32,
            facts: Facts::of(reading, first..after, tabs),
        });
        first = after;
    }
    lines
}

/// Where the line ends that begins at token `first`.
fn end_of_line(reading: &Reading<'_>, first: usize) -> usize {
    let mut wrap = Wrap::default();
    let mut after = first;
    loop {
        let rest = &reading.tokens[after + 1..];
        after += 1 + rest.iter().position(Token::starts_line).unwrap_or(rest.len());
        if after == reading.tokens.len() || wrap.breaks(reading, first, after) {
            return after;
        }
    }
}

/// Where a wrapped paragraph goes on.
#[derive(Default)]
struct Wrap {
    /// The first token of the last printed line, if the paragraph has more than one.
    last: usize,
}

/// Wrapped lines have about this width in bytes.
const WIDTH: Range<usize> = 40..140;

impl Wrap {
    /// Whether a new line of the page begins at token `i`, the first of a printed line.
    fn breaks(&mut self, reading: &Reading<'_>, first: usize, i: usize) -> bool {
        let begin = self.last.max(first);
        let width = reading.span(begin..i).len();
        let tokens = &reading.tokens;
        let goes_on = WIDTH.contains(&width)
            && !tokens[i].starts_paragraph()
            && !ends_sentence(tokens, first, i)
            && (begins_small(&tokens[i]) || is_open(reading, i - 1))
            && !is_signed(reading, i);
        if goes_on {
            self.last = i;
        }
        !goes_on
    }
}

/// Whether the printed line that begins at `i` names who wrote the article, and when: "by Jane on 3 May 2024".
fn is_signed(reading: &Reading<'_>, i: usize) -> bool {
    let names = |sense: &Sense| matches!(sense, Sense::Page(PageCue::Byline)).then_some(());
    let tokens = &reading.tokens;
    let end = tokens.len().min(i + LONGEST_BYLINE);
    let after = (i + 1..end).find(|j| tokens[*j].starts_line()).unwrap_or(end);
    reading.has(i, Classes::PAGE)
        && reading.longest(i, after, names).is_some()
        && tokens[i..after].iter().any(|token| token.kind == Kind::Number)
        && (after == tokens.len() || tokens[after].starts_line())
        && !ends_sentence(tokens, i, after)
}

/// In tokens.
const LONGEST_BYLINE: usize = 24;

/// Nobody ends a headline or menu entry at a comma, a hyphen or a small joining word.
fn is_open(reading: &Reading<'_>, i: usize) -> bool {
    let token = &reading.tokens[i];
    token.is_punct(b',')
        || token.is_punct(b'-') && token.glued()
        || begins_small(token) && reading.has(i, Classes::GRAMMAR)
}

pub(super) fn begins_small(token: &Token) -> bool {
    token.is_word() && token.case() == crate::text::token::Case::Lower
}

/// Whether a sentence ends at the end of tokens `first..after`; closing quotes and brackets may follow.
pub(super) fn ends_sentence(tokens: &[Token], first: usize, after: usize) -> bool {
    let last = tokens[first..after]
        .iter()
        .rev()
        .take(3)
        .find(|token| ![b'"', b'\'', b')'].iter().any(|mark| token.is_punct(*mark)));
    last.is_some_and(|token| [b'.', b'!', b'?'].iter().any(|mark| token.is_punct(*mark)))
}

/// A line that is printed again further below.
#[derive(Clone, Copy, Debug)]
pub(super) struct Repeat {
    pub(super) first: u32,
    pub(super) again: u32,
}

/// The lines that are printed more than once, each with the first like it.
pub(super) fn repeats(lines: &[Line]) -> Vec<Repeat> {
    let mut order: Vec<(u32, u32)> = lines
        .iter()
        .zip(0..)
        .map(|(line, i)| (line.facts.hash, i))
        .collect();
    order.sort_unstable();
    let mut first = 0;
    let mut repeats = Vec::new();
    for (i, line) in order.iter().enumerate().skip(1) {
        if line.0 == order[first].0 {
            repeats.push(Repeat {
                first: order[first].1,
                again: line.1,
            });
        } else {
            first = i;
        }
    }
    repeats
}

pub(super) fn mark_repeated(lines: &mut [Line], repeats: &[Repeat]) {
    for repeat in repeats {
        for i in [repeat.first, repeat.again] {
            lines[i as usize].facts.marks.set(Marks::REPEATED, true);
        }
    }
}
