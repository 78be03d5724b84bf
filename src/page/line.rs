//! Lines: the pieces of a page that are judged. A printed line, or several where one paragraph was wrapped.

use std::ops::Range;

use super::block::BlockKind;
use super::edges::{begins_small, ends_sentence};
use super::facts::LineFacts;
use super::marks::Mark;
use super::markup::{self, LineMarkup, LineRole};
use super::wording;
use crate::language::Reading;
use crate::language::lexicon::{Classes, Sense};
use crate::language::pack::PageCue;
use crate::text::reused::{Reused, kept};
use crate::text::token::{Kind, Token};
use crate::text::{Span, TokenRange};

/// A line, its tokens, and what can be seen in it.
#[derive(Clone, Debug)]
pub(super) struct PageLine {
    pub(super) tokens: TokenRange,
    pub(super) facts: LineFacts,
    /// What it is by its own wording, wherever it stands.
    pub(super) by_wording: Option<BlockKind>,
    /// What its markup tells, in a text that was read from HTML.
    pub(super) markup: Option<LineMarkup>,
}

impl PageLine {
    pub(super) fn tokens(&self) -> Range<usize> {
        self.tokens.range()
    }

    /// From its first token to its last.
    pub(super) fn span(&self, reading: &Reading<'_>) -> Span {
        reading.span(self.tokens)
    }
}

/// A short page has no more lines.
const USUAL: usize = 16;

/// The lines of a page, empty ones left out.
pub(super) fn lines(reading: &Reading<'_>, markup: &[LineMarkup]) -> Reused<PageLine> {
    let tabs = reading.text.contains('\t');
    let mut lines = Reused::with_capacity(USUAL);
    let mut first = 0;
    let mut walk = MarkupWalk { left: markup };
    while first < reading.tokens.len() {
        let of_line = walk.move_to(reading.span(first..first + 1).start);
        let after = end_of_line(reading, first, &walk);
        let facts = LineFacts::of(reading, first..after, tabs);
        lines.push(PageLine {
            tokens: TokenRange::new(first, after),
            by_wording: of_line
                .and_then(|line| markup::kind(line, facts.has(Mark::Ends)))
                .or_else(|| wording::kind(&facts)),
            facts,
            markup: of_line,
        });
        first = after;
    }
    lines
}

/// Where the line ends that begins at token `first`.
fn end_of_line(reading: &Reading<'_>, first: usize, markup: &MarkupWalk<'_>) -> usize {
    let mut wrap = Wrap::default();
    let mut after = first;
    loop {
        let rest = &reading.tokens[after + 1..];
        after += 1 + rest.iter().position(Token::starts_line).unwrap_or(rest.len());
        if after == reading.tokens.len()
            || markup.parts(reading.span(after..after + 1).start)
            || wrap.breaks(reading, first, after)
        {
            return after;
        }
    }
}

/// What the markup tells of one line after another.
struct MarkupWalk<'m> {
    /// From the current line on.
    left: &'m [LineMarkup],
}

impl MarkupWalk<'_> {
    /// Moves on to the line that holds byte `at`.
    fn move_to(&mut self, at: usize) -> Option<LineMarkup> {
        while let [_, next, ..] = self.left {
            if next.start as usize > at {
                break;
            }
            self.left = &self.left[1..];
        }
        self.left.first().copied()
    }

    /// Whether an element of a list, a table or a heading begins at byte `at` of the next line: no paragraph goes on there.
    fn parts(&self, at: usize) -> bool {
        let of_prose = |line: &LineMarkup| matches!(line.role, LineRole::Plain | LineRole::Paragraph);
        let after = self
            .left
            .iter()
            .skip(1)
            .take_while(|line| line.start as usize <= at);
        after.last().is_some_and(|line| !of_prose(line))
    }
}

/// Where a wrapped paragraph goes on.
#[derive(Default)]
struct Wrap {
    /// The first token of the last printed line, if the paragraph has more than one.
    last: usize,
}

/// In bytes: lines of plain text are wrapped at about 70, and seldom much wider.
const WIDTH: Range<usize> = 40..140;

impl Wrap {
    /// Whether a new line of the page begins at token `i`, the first of a printed line.
    fn breaks(&mut self, reading: &Reading<'_>, first: usize, i: usize) -> bool {
        let begin = self.last.max(first);
        let width = reading.span(begin..i).len();
        let tokens = &reading.tokens;
        let unfinished = !tokens[i].starts_paragraph() && !ends_sentence(tokens, first, i);
        let continued = begins_small(&tokens[i]) || is_open(reading, i - 1);
        let goes_on = WIDTH.contains(&width) && unfinished && continued && !is_signed(reading, i);
        if goes_on {
            self.last = i;
        }
        !goes_on
    }
}

/// Whether the printed line that begins at `i` tells who wrote the article, and when: "by Jane on 3 May 2024".
fn is_signed(reading: &Reading<'_>, i: usize) -> bool {
    if !reading.has(i, Classes::PAGE) {
        return false;
    }
    let tokens = &reading.tokens;
    let end = tokens.len().min(i + LONGEST_BYLINE);
    let after = (i + 1..end).find(|j| tokens[*j].starts_line()).unwrap_or(end);
    let whole = after == tokens.len() || tokens[after].starts_line();
    let byline = |sense: &Sense| matches!(sense, Sense::Page(PageCue::Byline)).then_some(());
    let dated = |tokens: &[Token]| tokens.iter().any(|token| token.kind == Kind::Number);
    whole
        && reading.longest(i, after, byline).is_some()
        && dated(&tokens[i..after])
        && !ends_sentence(tokens, i, after)
}

/// In tokens: a name, a trade, a place and a date.
const LONGEST_BYLINE: usize = 24;

/// Whether a line that ends at token `i` must go on: no headline or menu entry ends at a comma, a hyphen or a small
/// joining word.
fn is_open(reading: &Reading<'_>, i: usize) -> bool {
    let token = &reading.tokens[i];
    token.is_punct(b',')
        || token.is_punct(b'-') && token.glued()
        || begins_small(token) && reading.has(i, Classes::GRAMMAR)
}

/// The hash of a line, and its place.
type LinePlace = (u32, u32);

kept!(PageLine, Repeat, LinePlace);

/// A line that is printed again further below.
#[derive(Clone, Copy, Debug)]
pub(super) struct Repeat {
    pub(super) first: u32,
    pub(super) again: u32,
}

/// The lines that are printed more than once, each with the first like it.
pub(super) fn repeats(lines: &[PageLine]) -> Reused<Repeat> {
    let mut order: Reused<LinePlace> = lines
        .iter()
        .zip(0..)
        .map(|(line, i)| (line.facts.hash, i))
        .collect();
    order.sort_unstable();
    let mut first = 0;
    let mut repeats = Reused::default();
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

pub(super) fn mark_repeated(lines: &mut [PageLine], repeats: &[Repeat]) {
    for repeat in repeats {
        for i in [repeat.first, repeat.again] {
            lines[i as usize].facts.marks.add_if(true, Mark::Repeated);
        }
    }
}
