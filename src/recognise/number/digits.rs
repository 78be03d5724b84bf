//! Numbers printed in digits: which marks group and which one is the decimal mark.

use super::Decimal;
use crate::language::Reading;
use crate::text::token::Kind;

/// A number in digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Digits {
    pub(super) value: Decimal,
    /// Has marks between thousands.
    pub(super) grouped: bool,
    /// Has decimals.
    pub(super) decimals: bool,
    /// Begins with its point, the token before: ".75".
    pub(super) point_first: bool,
}

/// The marks in a number, as its shape shows them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum DigitShape {
    /// No mark.
    Plain,
    /// Marks that all group.
    Grouped,
    /// The last mark is the decimal mark, with this many digits behind it.
    Decimals(usize),
    /// One mark before three digits: either.
    Open(u8),
}

/// The number at token `i`, and the token after it.
pub(super) fn read(reading: &Reading<'_>, i: usize, end: usize) -> Option<(usize, Digits)> {
    if i >= end || reading.tokens[i].kind != Kind::Number {
        return None;
    }
    let text = reading.str(i).as_bytes();
    if text.len() <= 3 && !starts_with_zero(text) {
        if let Some(grouped) = spaced_groups(reading, i, end) {
            return Some(grouped);
        }
    }
    if let Some(parted) = parted_decimal(reading, i, end) {
        return Some(parted);
    }
    let point_before = i > 0 && reading.is_punct(i - 1, b'.') && reading.tokens[i].glued();
    let bare_decimals = point_before && (i < 2 || reading.tokens[i - 1].spaced() || opens(reading, i - 2));
    if bare_decimals && text.iter().all(u8::is_ascii_digit) {
        let value = Decimal::from_digits(text, text.len())?;
        return Some((
            i + 1,
            Digits {
                value,
                grouped: false,
                decimals: true,
                point_first: true,
            },
        ));
    }
    Some((
        i + 1,
        single(text, reading.pack().decimal_mark, || foreign_marks(reading, i))?,
    ))
}

/// The number at byte `from`, inside the word at token `i`; the token after it, and letters left in the word.
pub(super) fn read_joined<'t>(
    reading: &Reading<'t>,
    i: usize,
    from: usize,
    end: usize,
) -> Option<(usize, Digits, &'t str)> {
    const LONGEST: usize = 24;
    let bytes = reading.text.as_bytes().get(from..)?;
    let digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let inside = |at: &usize| digit(*at) || (matches!(bytes.get(*at), Some(b'.' | b',')) && digit(*at + 1));
    let len = (0..LONGEST).take_while(inside).count();
    let stop = from + len;
    let last = (i..end.min(i + LONGEST)).find(|at| reading.tokens[*at].end() >= stop)?;
    let suffix = reading.text.get(stop..reading.tokens[last].end())?;
    let found = single(&bytes[..len], reading.pack().decimal_mark, || {
        foreign_marks(reading, i)
    })?;
    Some((last + 1, found, suffix))
}

/// A currency sign may stand right before a number that begins with its point: "$.75".
fn opens(reading: &Reading<'_>, i: usize) -> bool {
    reading.tokens[i].kind == Kind::Symbol || reading.is_punct(i, b'-') || reading.is_punct(i, b'(')
}

/// The value of one token.
fn single(text: &[u8], decimal_mark: u8, foreign: impl Fn() -> bool) -> Option<Digits> {
    let digits = |grouped, decimals| {
        Some(Digits {
            value: Decimal::from_digits(text, decimals)?,
            grouped,
            decimals: decimals > 0,
            point_first: false,
        })
    };
    if let Some(value) = plain(text) {
        let value = Decimal::integer(value);
        let padded = starts_with_zero(text) && text.len() > 1;
        return (!padded).then_some(Digits {
            value,
            grouped: false,
            decimals: false,
            point_first: false,
        });
    }
    match shape(text)? {
        DigitShape::Plain if starts_with_zero(text) && text.len() > 1 => None,
        DigitShape::Plain => digits(false, 0),
        DigitShape::Grouped => digits(true, 0),
        DigitShape::Decimals(count) => digits(false, count),
        DigitShape::Open(mark) if starts_with_zero(text) || (mark == decimal_mark) != foreign() => {
            digits(false, 3)
        }
        DigitShape::Open(_) => digits(true, 0),
    }
}

/// The value of a few digits without marks, as most numbers are.
fn plain(text: &[u8]) -> Option<u64> {
    const FEW: usize = 19;
    if text.len() > FEW {
        return None;
    }
    text.iter().try_fold(0, |value, byte| {
        byte.is_ascii_digit().then(|| value * 10 + u64::from(byte - b'0'))
    })
}

fn starts_with_zero(text: &[u8]) -> bool {
    text.first() == Some(&b'0')
}

/// What the marks of a number say by themselves; `None` if it is no number (a date, a version).
fn shape(text: &[u8]) -> Option<DigitShape> {
    let mut marks = Marks::default();
    let mut rest = text;
    let mut run = 0;
    while let Some((&byte, after)) = rest.split_first() {
        rest = after;
        match byte {
            b'0'..=b'9' => run += 1,
            // The bytes of a typographic apostrophe after its first.
            0x80..=0xbf => {}
            _ => {
                marks.add(if byte == 0xe2 { b'\'' } else { byte }, run)?;
                run = 0;
            }
        }
    }
    marks.shape(run)
}

/// The marks met from left to right.
#[derive(Default)]
struct Marks {
    count: usize,
    /// The first mark, which groups if another follows.
    first: u8,
    /// A mark unlike the first: the decimal mark, after which nothing may follow.
    other: Option<u8>,
    /// Digits before the first mark.
    head: usize,
    /// A group of two, as India writes lakhs.
    pairs: bool,
}

impl Marks {
    /// A mark after a run of digits; `None` if no number has it there.
    fn add(&mut self, mark: u8, run: usize) -> Option<()> {
        if self.other.is_some() {
            return None;
        }
        if self.count == 0 {
            self.first = mark;
            self.head = run;
        } else {
            self.group(run)?;
            if mark != self.first {
                self.other = Some(mark);
            }
        }
        self.count += 1;
        Some(())
    }

    /// A group between two marks.
    fn group(&mut self, run: usize) -> Option<()> {
        self.pairs |= run == 2;
        let sound = (run == 3 || (run == 2 && self.first == b',')) && self.head <= 3;
        sound.then_some(())
    }

    fn shape(&self, last: usize) -> Option<DigitShape> {
        match self.count {
            0 => Some(DigitShape::Plain),
            _ if self.other.is_some() => Some(DigitShape::Decimals(last)),
            1 if self.first == b'\'' => (last == 3 && self.head <= 3).then_some(DigitShape::Grouped),
            1 if last == 3 && self.head <= 3 => Some(DigitShape::Open(self.first)),
            1 => Some(DigitShape::Decimals(last)),
            _ => (last == 3).then_some(DigitShape::Grouped),
        }
    }
}

/// "58, 4 Millionen": a space has slipped in behind the decimal comma, where a scale follows that no list of so unlike
/// numbers would share.
fn parted_decimal(reading: &Reading<'_>, i: usize, end: usize) -> Option<(usize, Digits)> {
    const WHOLE: std::ops::RangeInclusive<usize> = 2..=3;
    let mark = reading.pack().decimal_mark;
    let (comma, tenth, scale) = (i + 1, i + 2, i + 3);
    if mark != b',' || scale >= end || !reading.is_punct(comma, mark) || !reading.tokens[comma].glued() {
        return None;
    }
    let plain = |i: usize| reading.str(i).bytes().all(|byte| byte.is_ascii_digit());
    let parted = WHOLE.contains(&reading.str(i).len())
        && plain(i)
        && plain(tenth)
        && reading.str(tenth).len() == 1
        && one_space_before(reading, tenth)
        && super::scale(reading, scale, end).is_some();
    let span = reading.span(i..scale);
    let value = parted.then(|| Decimal::from_digits(reading.text[span.range()].as_bytes(), 1))??;
    Some((
        scale,
        Digits {
            value,
            grouped: false,
            decimals: true,
            point_first: false,
        },
    ))
}

/// Groups set apart by one space each: "1 234 567,89".
fn spaced_groups(reading: &Reading<'_>, i: usize, end: usize) -> Option<(usize, Digits)> {
    const MOST_GROUPS: usize = 6;
    let mut after = i + 1;
    let mut decimals = 0;
    let followed = after < end && reading.tokens[after].kind == Kind::Number;
    if !followed || !reading.str(i).bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    while after < end.min(i + MOST_GROUPS) && decimals == 0 && one_space_before(reading, after) {
        let text = reading.str(after).as_bytes();
        match text {
            [a, b, c] if [a, b, c].iter().all(|byte| byte.is_ascii_digit()) => {}
            [_, _, _, b',' | b'.', ..]
                if matches!(shape(text), Some(DigitShape::Decimals(_) | DigitShape::Open(_))) =>
            {
                decimals = text.len() - 4;
            }
            _ => break,
        }
        after += 1;
    }
    if after == i + 1 {
        return None;
    }
    let span = reading.span(i..after);
    let value = Decimal::from_digits(reading.text[span.range()].as_bytes(), decimals)?;
    Some((
        after,
        Digits {
            value,
            grouped: true,
            decimals: decimals > 0,
            point_first: false,
        },
    ))
}

/// Just one space stands before the number at `i`: a plain or unbreakable one, or one of those of typesetters.
fn one_space_before(reading: &Reading<'_>, i: usize) -> bool {
    let token = &reading.tokens[i];
    let mut gap = reading.text[reading.tokens[i - 1].end()..token.start as usize].chars();
    let space = matches!(
        gap.next(),
        Some(' ' | '\u{a0}' | '\u{2004}'..='\u{200a}' | '\u{202f}')
    );
    space && gap.next().is_none() && token.kind == Kind::Number
}

/// Whether the numbers around token `i` show that the page writes them the other way than its language does.
fn foreign_marks(reading: &Reading<'_>, i: usize) -> bool {
    const REACH: usize = 100;
    const SHORTEST_MARKED: usize = 3;
    let own = reading.pack().decimal_mark;
    let around = i.saturating_sub(REACH)..(i + REACH).min(reading.tokens.len());
    let votes = reading.tokens[around]
        .iter()
        .filter(|token| token.kind == Kind::Number && token.span().len() >= SHORTEST_MARKED)
        .map(|token| foreign_vote(reading.text[token.span().range()].as_bytes(), own));
    votes.sum::<i32>() > 0
}

/// What one number says for marks that are not the language's own (1) or against them (-1).
fn foreign_vote(text: &[u8], own: u8) -> i32 {
    let mut marks = text.iter().rev().filter(|byte| matches!(byte, b'.' | b','));
    let Some(last) = marks.next() else { return 0 };
    let foreign = if *last == own { -1 } else { 1 };
    match shape(text) {
        // Dates look like decimals with a point.
        Some(DigitShape::Decimals(1 | 2)) if *last == b'.' && own == b',' && marks.next().is_none() => 0,
        Some(DigitShape::Decimals(_)) => foreign,
        Some(DigitShape::Grouped) => -foreign,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::single;

    fn value(text: &str, mark: u8) -> Option<f64> {
        single(text.as_bytes(), mark, || false).and_then(|digits| digits.value.value())
    }

    #[test]
    fn the_shape_decides_and_else_the_language() {
        for (text, point, comma) in [
            ("1234", Some(1234.0), Some(1234.0)),
            ("1,234.5", Some(1234.5), Some(1234.5)),
            ("1.234,5", Some(1234.5), Some(1234.5)),
            ("1.234", Some(1.234), Some(1234.0)),
            ("1,234", Some(1234.0), Some(1.234)),
            ("0.123", Some(0.123), Some(0.123)),
            ("1.234.567", Some(1_234_567.0), Some(1_234_567.0)),
            ("1'234", Some(1234.0), Some(1234.0)),
            ("1’234’567.5", Some(1_234_567.5), Some(1_234_567.5)),
            ("1,50,000", Some(150_000.0), Some(150_000.0)),
            ("12.5", Some(12.5), Some(12.5)),
            ("23.04.2024", None, None),
            ("2.0.1", None, None),
            ("1.23,4.5", None, None),
            ("007", None, None),
            ("0", Some(0.0), Some(0.0)),
        ] {
            assert_eq!((value(text, b'.'), value(text, b',')), (point, comma), "{text}");
        }
    }
}
