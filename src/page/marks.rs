//! Marks of a line that no language is needed for: dates, addresses, credits, separators.

use std::ops::Range;

use super::line::{begins_small, ends_sentence};
use crate::language::Reading;
use crate::language::lexicon::{Classes, Sense};
use crate::language::pack::{Grammars, PageCue};
use crate::text::token::{Case, Kind, Token, WordId};

/// A set of marks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Marks(pub(super) u32);

impl Marks {
    /// A sentence ends at the line's end.
    pub(super) const ENDS: Self = Self(1);
    /// It begins with a small letter.
    pub(super) const SMALL: Self = Self(1 << 1);
    pub(super) const BULLET: Self = Self(1 << 2);
    /// `|`, `›`, `»`: parts of a menu or breadcrumb.
    pub(super) const SEPARATED: Self = Self(1 << 3);
    /// A date or time of day in digits; a year where hardly anything else stands.
    pub(super) const DATED: Self = Self(1 << 4);
    /// A web or e-mail address, a handle.
    pub(super) const ADDRESS: Self = Self(1 << 5);
    /// A credit with its label: "Photo: Jane Doe".
    pub(super) const CREDIT: Self = Self(1 << 6);
    /// ©.
    pub(super) const COPYRIGHT: Self = Self(1 << 7);
    /// It ends in an ellipsis.
    pub(super) const TRAILS: Self = Self(1 << 8);
    pub(super) const COLON: Self = Self(1 << 9);
    /// An auxiliary or a verb of saying.
    pub(super) const VERB: Self = Self(1 << 10);
    pub(super) const QUOTE: Self = Self(1 << 11);
    /// The first after an empty line.
    pub(super) const PARAGRAPH: Self = Self(1 << 12);
    /// Printed more than once on the page.
    pub(super) const REPEATED: Self = Self(1 << 13);
    /// A phrase of the kind that takes most of its words stands first.
    pub(super) const CUE_FIRST: Self = Self(1 << 14);
    /// It stands in brackets.
    pub(super) const BRACKETED: Self = Self(1 << 15);

    /// Somebody says something, in the lines to come: "Jane says:".
    pub(super) const SAYS: Self = Self(1 << 16);
    /// Cells, with tabulators between them.
    pub(super) const TABBED: Self = Self(1 << 17);

    /// A credit that ends the line: REUTERS/Jane Doe.
    pub(super) const AGENCY: Self = Self(1 << 18);
    /// Under the text of a post: "— Jane Doe (@jane) May 3, 2024".
    pub(super) const SIGNATURE: Self = Self(1 << 19);

    /// A credit with its label ends the line.
    pub(super) const CREDIT_LAST: Self = Self(1 << 20);

    /// A time of day: 12:30.
    pub(super) const CLOCK: Self = Self(1 << 21);

    /// Many words, all in capitals.
    pub(super) const SHOUTS: Self = Self(1 << 22);

    pub(super) const fn has(self, any_of: Self) -> bool {
        self.0 & any_of.0 != 0
    }

    pub(super) const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub(super) fn set(&mut self, mark: Self, holds: bool) {
        self.0 |= if holds { mark.0 } else { 0 };
    }
}

/// What the first and the last tokens of a line tell.
pub(super) fn of_ends(reading: &Reading<'_>, tokens: &Range<usize>) -> Marks {
    let all = &reading.tokens;
    let (first, last) = (&all[tokens.start], &all[tokens.end - 1]);
    let mut marks = Marks::default();
    marks.set(Marks::ENDS, ends_sentence(all, tokens.start, tokens.end));
    marks.set(Marks::SMALL, begins_small(first));
    marks.set(
        Marks::BULLET,
        first.word == WordId::BULLET || first.is_punct(b'-') || first.is_punct(b'*'),
    );
    marks.set(Marks::TRAILS, last.word == WordId::ELLIPSIS);
    marks.set(Marks::COLON, last.is_punct(b':'));
    marks.set(
        Marks::SAYS,
        last.is_punct(b':') && tokens.len() > 1 && reading.is(tokens.end - 2, Grammars::SPEECH),
    );
    marks.set(Marks::PARAGRAPH, first.starts_paragraph());
    marks.set(
        Marks::BRACKETED,
        first.is_punct(b'(') && last.is_punct(b')') || first.is_punct(b'[') && last.is_punct(b']'),
    );
    marks.set(
        Marks::SHOUTS,
        shouts(&all[tokens.start..tokens.end.min(tokens.start + HEAD)]),
    );
    marks
}

fn shouts(head: &[Token]) -> bool {
    let (mut loud, mut calm) = (0, 0);
    for token in head.iter().filter(|token| token.is_word()) {
        if token.case() == Case::Upper {
            loud += 1;
        } else {
            calm += 1;
            if calm > CALM {
                return false;
            }
        }
    }
    loud + calm >= LOUD && calm * 4 <= loud
}

/// More words that are not in capitals are more than a fifth of any such line's head.
const CALM: usize = HEAD / 5;

/// So many tokens tell whether a line is in capitals.
const HEAD: usize = 16;

/// Titles inside an article may be in capitals: they are short.
const LOUD: usize = 6;

/// A tabulator stands right before the token, between two cells.
pub(super) fn follows_tab(reading: &Reading<'_>, line: &Range<usize>, i: usize) -> bool {
    let token = &reading.tokens[i];
    i > line.start && token.spaced() && reading.text.as_bytes()[token.start as usize - 1] == b'\t'
}

pub(super) fn of_number(reading: &Reading<'_>, line: &Range<usize>, i: usize, marks: &mut Marks) {
    let clock = is_clock(reading, line, i);
    marks.set(Marks::CLOCK, clock);
    marks.set(Marks::DATED, clock || is_date(reading, line, i));
}

pub(super) fn of_symbol(symbol: &str, marks: &mut Marks) {
    match symbol {
        "|" | "→" | "›" => marks.set(Marks::SEPARATED, true),
        "©" => marks.set(Marks::COPYRIGHT, true),
        _ => {}
    }
}

pub(super) fn of_punctuation(reading: &Reading<'_>, line: &Range<usize>, i: usize, marks: &mut Marks) {
    match u8::try_from(reading.tokens[i].word.0).unwrap_or_default() {
        b'"' => marks.set(Marks::QUOTE, true),
        b'@' => {
            let signs = begins_with_dash(reading, line) && i > 0 && reading.is_punct(i - 1, b'(');
            marks.set(if signs { Marks::SIGNATURE } else { Marks::ADDRESS }, true);
        }
        b'/' => {
            marks.set(Marks::ADDRESS, reading.is_punct(i + 1, b'/'));
            marks.set(Marks::AGENCY, is_agency(reading, line, i));
        }
        b'.' => marks.set(Marks::ADDRESS, is_inside_word(reading, line, i)),
        _ => {}
    }
}

fn begins_with_dash(reading: &Reading<'_>, line: &Range<usize>) -> bool {
    reading.is_punct(line.start, b'-')
}

/// 12:30
fn is_clock(reading: &Reading<'_>, line: &Range<usize>, i: usize) -> bool {
    reading.tokens[i].span().len() <= 2 && joined(reading, line, i, b':')
}

/// 23.04.2024, 4/23/2024, or a year after a day and a month by name in a line of hardly more: May 3, 2024.
fn is_date(reading: &Reading<'_>, line: &Range<usize>, i: usize) -> bool {
    let digits = reading.str(i);
    let stops = || digits.bytes().filter(|byte| *byte == b'.').count();
    let before = |far: usize, is: &dyn Fn(usize) -> bool| (i.saturating_sub(far).max(line.start)..i).any(is);
    let month = |j: usize| reading.has(j, Classes::TIME) && reading.tokens[j].capitalised();
    let day = |j: usize| reading.tokens[j].kind == Kind::Number;
    let year = digits.len() == 4 && (digits.starts_with("19") || digits.starts_with("20"));
    let in_full = year && line.len() <= LONGEST_DATE && before(3, &month) && before(4, &day);
    in_full || stops() == 2 || joined(reading, line, i, b'/')
}

/// A line with a date that is of hardly anything else has no more tokens.
const LONGEST_DATE: usize = 16;

/// Whether another number follows the number `i`, with nothing but the mark between them.
fn joined(reading: &Reading<'_>, line: &Range<usize>, i: usize, mark: u8) -> bool {
    i + 2 < line.end
        && reading.is_punct(i + 1, mark)
        && reading.tokens[i + 1].glued()
        && reading.tokens[i + 2].has_digit()
        && reading.tokens[i + 2].glued()
}

/// A slash between an agency and a photographer, near the line's end: REUTERS/Jane Doe, dpa/Jane Doe,
/// Jane Doe / AP.
fn is_agency(reading: &Reading<'_>, line: &Range<usize>, i: usize) -> bool {
    let near_end = line.end - i <= 5;
    let agency = |j: usize| {
        let token = &reading.tokens[j];
        token.is_word() && (token.case() == Case::Upper && token.span().len() > 1 || is_source(reading, j))
    };
    let name = |j: usize| {
        let token = &reading.tokens[j];
        token.is_word() && matches!(token.case(), Case::Capital | Case::Mixed)
    };
    let inside = near_end && i > line.start && i + 1 < line.end;
    inside && (agency(i - 1) && name(i + 1) || name(i - 1) && is_source(reading, i + 1))
}

/// A word of credits: dpa, Getty Images.
fn is_source(reading: &Reading<'_>, i: usize) -> bool {
    let mut senses = reading.lexicon.senses_of(reading.word(i));
    reading.means(i, Classes::PAGE)
        && senses.any(|sense| matches!(sense, Sense::Page(PageCue::Caption | PageCue::Byline)))
}

/// A full stop between small letters with no space: an address.
fn is_inside_word(reading: &Reading<'_>, line: &Range<usize>, i: usize) -> bool {
    i > line.start
        && i + 1 < line.end
        && reading.tokens[i].glued()
        && reading.tokens[i + 1].glued()
        && begins_small(&reading.tokens[i + 1])
        && reading.tokens[i - 1].is_word()
        && reading.tokens[i + 1].span().len() > 1
}
