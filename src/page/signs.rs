//! Reads the marks of a line off its tokens: dates, addresses, credits, separators, bullets, capitals.

use std::ops::Range;

use super::edges::{begins_small, ends_sentence};
use super::marks::{LineMarks, Mark};
use crate::language::Reading;
use crate::language::lexicon::{Classes, Sense};
use crate::language::pack::{Grammars, PageCue};
use crate::text::token::{Case, Kind, Token, WordId};

/// The marks that the first and the last tokens of a line give it.
pub(super) fn at_edges(reading: &Reading<'_>, tokens: &Range<usize>) -> LineMarks {
    let all = &reading.tokens;
    let (first, last) = (&all[tokens.start], &all[tokens.end - 1]);
    let head = &all[tokens.start..tokens.end.min(tokens.start + HEAD)];
    let mut marks = LineMarks::default();
    marks.add_if(ends_sentence(all, tokens.start, tokens.end), Mark::Ends);
    marks.add_if(last.is_punct(b'?') || last.is_punct(b'!'), Mark::Asks);
    marks.add_if(begins_small(first), Mark::Small);
    marks.add_if(is_bullet(first), Mark::Bullet);
    marks.add_if(trails(reading, tokens), Mark::Trails);
    marks.add_if(last.is_punct(b':'), Mark::Colon);
    marks.add_if(says(reading, tokens), Mark::Says);
    marks.add_if(first.starts_paragraph(), Mark::Paragraph);
    marks.add_if(shouts(head), Mark::Shouts);
    marks.add_if(is_in_capitals(head), Mark::Capitals);
    let arrow = begins_with_arrow(reading, tokens) || ends_with_arrow(reading, tokens);
    marks.add_if(arrow, Mark::Arrow);
    marks.add_if(begins_with_count(reading, tokens), Mark::PictureOfMany);
    marks.add_if(ends_abbreviated(reading, tokens), Mark::Abbreviated);
    marks
}

/// "…", or "..." as three full stops.
fn trails(reading: &Reading<'_>, tokens: &Range<usize>) -> bool {
    let last = tokens.end - 1;
    let dots = last > tokens.start && reading.is_punct(last, b'.') && reading.is_punct(last - 1, b'.');
    dots || reading.word(last) == WordId::ELLIPSIS
}

fn is_bullet(first: &Token) -> bool {
    first.word == WordId::BULLET || first.is_punct(b'-') || first.is_punct(b'*')
}

/// "→ Read also", ">> Lesen Sie auch", "» Kestra cuts jobs", but no quotation: »Wir wachsen«, "-> more", "=> more".
fn begins_with_arrow(reading: &Reading<'_>, tokens: &Range<usize>) -> bool {
    let first = tokens.start;
    if reading.tokens[first].is_word() || tokens.len() < 2 {
        return false;
    }
    let drawn = matches!(reading.str(first), "-" | "–" | "=") && reading.str(first + 1) == ">";
    match reading.str(first).chars().next() {
        Some('»' | '›') => !tokens.clone().skip(1).any(|i| reading.is_punct(i, b'"')),
        Some(first) => drawn || ARROWS.contains(&first),
        None => false,
    }
}

/// "Kestra cuts jobs →"
fn ends_with_arrow(reading: &Reading<'_>, tokens: &Range<usize>) -> bool {
    let last = tokens.end - 1;
    !reading.tokens[last].is_word()
        && reading
            .str(last)
            .chars()
            .next()
            .is_some_and(|last| ARROWS.contains(&last))
}

/// "1 of 9 | …", "3/12: …": the number of a picture among many, and a mark before its caption.
fn begins_with_count(reading: &Reading<'_>, tokens: &Range<usize>) -> bool {
    let first = tokens.start;
    let number = |i: usize| {
        reading
            .tokens
            .get(i)
            .is_some_and(|token| token.kind == Kind::Number)
    };
    let joins = |i: usize| reading.is_punct(i, b'/') || reading.has(i, Classes::GRAMMAR);
    let parted = |i: usize| reading.is_punct(i, b':') || reading.str(i) == "|";
    tokens.len() > 4 && number(first) && joins(first + 1) && number(first + 2) && parted(first + 3)
}

const ARROWS: [char; 13] = ['>', '→', '➔', '➜', '➞', '➡', '➤', '➥', '⇒', '▶', '▸', '►', '☞'];

/// "About Torvell Inc."
fn ends_abbreviated(reading: &Reading<'_>, tokens: &Range<usize>) -> bool {
    let last = tokens.end - 1;
    let abbreviation =
        |i: usize| reading.has(i, Classes::ABBREVIATION) || reading.has(i, Classes::ORGANISATION);
    last > tokens.start && reading.is_punct(last, b'.') && abbreviation(last - 1)
}

/// "Jane Doe says:"
fn says(reading: &Reading<'_>, tokens: &Range<usize>) -> bool {
    tokens.len() > 1 && reading.is_punct(tokens.end - 1, b':') && reading.is(tokens.end - 2, Grammars::SPEECH)
}

fn is_in_capitals(head: &[Token]) -> bool {
    let mut words = head.iter().filter(|token| token.is_word()).peekable();
    words.peek().is_some() && words.all(|token| token.case() == Case::Upper)
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

/// In tokens. They tell whether a line is in capitals, however long it is.
const HEAD: usize = 16;

/// In words. With more of them in small letters, no head has four in capitals to each of these.
const CALM: usize = HEAD / 5;

/// In words. A title inside an article may be in capitals, but is shorter.
const LOUD: usize = 6;

/// Whether a tabulator parts the token from a cell before it.
pub(super) fn follows_tab(reading: &Reading<'_>, line: &Range<usize>, i: usize) -> bool {
    let token = &reading.tokens[i];
    i > line.start && token.spaced() && reading.text.as_bytes()[token.start as usize - 1] == b'\t'
}

/// The marks that the number `i` gives its line.
pub(super) fn at_number(reading: &Reading<'_>, line: &Range<usize>, i: usize, marks: &mut LineMarks) {
    let clock = is_clock(reading, line, i);
    marks.add_if(clock, Mark::Clock);
    marks.add_if(clock || is_date(reading, line, i), Mark::Dated);
    // Ages and share prices stand in short lines.
    if line.len() <= LONGEST_DATE {
        marks.add_if(i + 1 < line.end && reading.has(i + 1, Classes::TIME), Mark::Aged);
        marks.add_if(true, amount(reading, i));
    }
}

/// The marks that a symbol gives its line.
pub(super) fn at_symbol(symbol: &str, marks: &mut LineMarks) {
    marks.add_if(symbol == "©", Mark::Copyright);
}

/// The marks that the punctuation `i` gives its line.
pub(super) fn at_punctuation(reading: &Reading<'_>, line: &Range<usize>, i: usize, marks: &mut LineMarks) {
    match u8::try_from(reading.tokens[i].word.0).unwrap_or_default() {
        b'"' => marks.add_if(true, Mark::Quote),
        b'@' if is_signed_handle(reading, line, i) => marks.add_if(true, Mark::Signature),
        b'@' => marks.add_if(true, Mark::Address),
        b'/' => {
            marks.add_if(reading.is_punct(i + 1, b'/'), Mark::Address);
            marks.add_if(is_agency(reading, line, i), Mark::Agency);
        }
        b'.' => marks.add_if(is_inside_word(reading, line, i), Mark::Address),
        _ => {}
    }
}

/// The handle of "— Jane Doe (@jane)", which signs the post above it.
fn is_signed_handle(reading: &Reading<'_>, line: &Range<usize>, at: usize) -> bool {
    reading.is_punct(line.start, b'-') && at > 0 && reading.is_punct(at - 1, b'(')
}

/// 12:30
fn is_clock(reading: &Reading<'_>, line: &Range<usize>, i: usize) -> bool {
    reading.tokens[i].span().len() <= 2 && joined(reading, line, i, b':')
}

/// What kind of amount the number `i` is, as far as its digits and signs tell.
fn amount(reading: &Reading<'_>, i: usize) -> Mark {
    let signed = i > 0 && (reading.is_punct(i - 1, b'-') || reading.str(i - 1) == "+");
    let digits = reading.str(i).as_bytes();
    let to_the_cent = matches!(digits, [.., b'.' | b',', b'0'..=b'9', b'0'..=b'9']);
    if signed && reading.str(i + 1) == "%" {
        Mark::Moves
    } else if to_the_cent {
        Mark::Cents
    } else {
        Mark::Amount
    }
}

/// 23.04.2024, 4/23/2024, May 3, 2024.
fn is_date(reading: &Reading<'_>, line: &Range<usize>, i: usize) -> bool {
    let stops = || reading.str(i).bytes().filter(|byte| *byte == b'.').count();
    ends_date_in_full(reading, line, i) || stops() == 2 || joined(reading, line, i, b'/')
}

/// The year of a day with its month by name, in a line of hardly anything else: prose names days too.
fn ends_date_in_full(reading: &Reading<'_>, line: &Range<usize>, i: usize) -> bool {
    let digits = reading.str(i);
    let year = digits.len() == 4 && (digits.starts_with("19") || digits.starts_with("20"));
    let before = |far: usize, is: &dyn Fn(usize) -> bool| (i.saturating_sub(far).max(line.start)..i).any(is);
    let month = |j: usize| reading.has(j, Classes::TIME) && reading.tokens[j].capitalised();
    let day = |j: usize| reading.tokens[j].kind == Kind::Number;
    year && line.len() <= LONGEST_DATE && before(3, &month) && before(4, &day)
}

/// In tokens: a date, a time and a name.
const LONGEST_DATE: usize = 16;

/// Whether another number follows the number `i`, with nothing but the mark between them.
fn joined(reading: &Reading<'_>, line: &Range<usize>, i: usize, mark: u8) -> bool {
    i + 2 < line.end
        && reading.is_punct(i + 1, mark)
        && reading.tokens[i + 1].glued()
        && reading.tokens[i + 2].has_digit()
        && reading.tokens[i + 2].glued()
}

/// A slash near the line's end between an agency and a photographer, or between two agencies: REUTERS/Jane Doe,
/// Jane Doe / AP, dpa/AFP.
fn is_agency(reading: &Reading<'_>, line: &Range<usize>, i: usize) -> bool {
    let near_end = line.end - i <= LONGEST_CREDIT_TAIL;
    let inside = near_end && i > line.start && i + 1 < line.end;
    let agency = |j: usize| {
        is_acronym(&reading.tokens[j]) || reading.tokens[j].is_word() && is_source(reading, line, j)
    };
    let of_agencies = |j: usize| is_source(reading, line, j) && is_acronym(&reading.tokens[j + 2]);
    inside
        && (agency(i - 1) && is_name(&reading.tokens[i + 1])
            || reading.tokens[i - 1].is_word() && of_agencies(i - 1)
            || is_name(&reading.tokens[i - 1]) && is_source(reading, line, i + 1))
}

/// In tokens, from the slash on: a name of two words and a bracket.
const LONGEST_CREDIT_TAIL: usize = 5;

fn is_acronym(token: &Token) -> bool {
    token.is_word() && token.case() == Case::Upper && token.span().len() > 1
}

fn is_name(token: &Token) -> bool {
    token.is_word() && matches!(token.case(), Case::Capital | Case::Mixed)
}

/// Whether token `i` begins what credits end with: dpa, Getty Images, Associated Press.
fn is_source(reading: &Reading<'_>, line: &Range<usize>, i: usize) -> bool {
    let source =
        |sense: &Sense| matches!(sense, Sense::Page(PageCue::Caption | PageCue::Byline)).then_some(());
    reading.has(i, Classes::PAGE) && reading.longest(i, line.end, source).is_some()
}

/// A full stop between small letters, with no space: example.com.
fn is_inside_word(reading: &Reading<'_>, line: &Range<usize>, i: usize) -> bool {
    i > line.start
        && i + 1 < line.end
        && reading.tokens[i].glued()
        && reading.tokens[i + 1].glued()
        && begins_small(&reading.tokens[i + 1])
        && reading.tokens[i - 1].is_word()
        && reading.tokens[i + 1].span().len() > 1
}
