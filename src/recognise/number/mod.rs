//! Numbers in digits and in words, with their scales: "1.234,5", "7½", "half a million", "zweieinhalb Milliarden".

mod compose;
mod decimal;
mod digits;
mod look;

use std::ops::Range;

pub(crate) use decimal::Decimal;

use crate::language::Reading;
use crate::language::lexicon::{Classes, Sense};
use crate::language::pack::{Grammar, Joint, NumberWord};
use crate::text::token::{Kind, WordId};

/// A number in a text.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Number {
    pub(crate) tokens: Range<usize>,
    /// The value, scale applied.
    pub(crate) value: Decimal,
    /// The power of ten that its scale words stand for; 0 without one.
    pub(crate) power: i16,
    pub(crate) form: Form,
    /// What a word says behind the number in it: "prozentig" of "zehnprozentig".
    pub(crate) tail: Option<WordId>,
}

/// How a number is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    Digits {
        grouped: bool,
        decimals: bool,
    },
    /// In words, or digits with a scale word.
    Words,
    /// A lone "one", which may be a pronoun.
    One,
    /// "half" before what is halved: a number only with a unit.
    Half,
    /// Some parts of a whole: "two thirds", "¾".
    Part,
}

impl Number {
    /// The value before its scale.
    pub(crate) fn unscaled(&self) -> Decimal {
        self.value.scaled(-self.power).unwrap_or(self.value)
    }

    /// Digits without marks or scale: what names and years look like too.
    pub(crate) fn is_plain(&self) -> bool {
        let plain = Form::Digits {
            grouped: false,
            decimals: false,
        };
        self.form == plain && self.power == 0
    }
}

/// Whether a number may begin at token `i`.
#[inline]
pub(crate) fn may_begin(reading: &Reading<'_>, i: usize) -> bool {
    reading.tokens[i].kind == Kind::Number || reading.opens(i, Classes::NUMBER) || begins_word(reading, i)
}

/// Whether the word at token `i`, which is in no table, begins with a number.
#[inline]
pub(crate) fn begins_word(reading: &Reading<'_>, i: usize) -> bool {
    look::number_in_word(reading, i).is_some()
}

/// The number that begins at token `i` and ends by `end`, with an article that stands for "one" before it.
/// `money`: a currency stands before it.
pub(crate) fn read(reading: &Reading<'_>, i: usize, end: usize, money: bool) -> Option<Number> {
    let minus = word(reading, i, end, |word| {
        matches!(word, NumberWord::Minus).then_some(())
    });
    if let Some((after, ())) = minus {
        let first = past_hyphen(reading, after, end);
        let number =
            compose::read(reading, first, end, money).filter(|number| number.tokens.start == first)?;
        return Some(Number {
            tokens: i..number.tokens.end,
            value: number.value.negated(),
            ..number
        });
    }
    compose::read(reading, i, end, money)
}

/// The number that begins at byte `from`, inside the word at token `i`: "50m" of "EUR50m".
pub(crate) fn read_joined(reading: &Reading<'_>, i: usize, from: usize, end: usize) -> Option<Number> {
    compose::read_joined(reading, i, from, end)
}

/// The longest number phrase at `i` that `pick` takes.
#[inline]
pub(crate) fn word<T>(
    reading: &Reading<'_>,
    i: usize,
    end: usize,
    pick: impl Fn(NumberWord) -> Option<T>,
) -> Option<(usize, T)> {
    if i >= end || !reading.opens(i, Classes::NUMBER) {
        return None;
    }
    longest_word(reading, i, end, pick)
}

fn longest_word<T>(
    reading: &Reading<'_>,
    i: usize,
    end: usize,
    pick: impl Fn(NumberWord) -> Option<T>,
) -> Option<(usize, T)> {
    reading.longest(i, end, |sense| match sense {
        Sense::Number(word) => pick(*word),
        _ => None,
    })
}

/// The scale at token `i` that stands apart from its number, and the token after it: "EUR | Mio. | 125".
pub(crate) fn scale(reading: &Reading<'_>, i: usize, end: usize) -> Option<(usize, i16)> {
    const LEAST: i16 = 3;
    let (after, power) = word(reading, i, end, |word| match word {
        NumberWord::Scale { power, .. } | NumberWord::Abbreviated { power, .. } => Some(power),
        _ => None,
    })?;
    let stop = after < end && reading.is_punct(after, b'.') && reading.tokens[after].glued();
    let abbreviated = stop && reading.has(after - 1, Classes::ABBREVIATION);
    (power >= LEAST).then_some((after + usize::from(abbreviated), power))
}

/// The token after `joint` at `i`, and after the stop of one that is abbreviated: "bzw.".
#[inline]
pub(crate) fn joint(reading: &Reading<'_>, i: usize, end: usize, joint: Joint) -> Option<usize> {
    if i >= end || !reading.lexicon.joints(reading.word(i)).has(joint) {
        return None;
    }
    longest_joint(reading, i, end, joint)
}

fn longest_joint(reading: &Reading<'_>, i: usize, end: usize, joint: Joint) -> Option<usize> {
    let found = reading.longest(i, end, |sense| {
        matches!(sense, Sense::Joint(found) if *found == joint).then_some(())
    });
    found.map(|(after, ())| {
        let stop = after < end && reading.is_punct(after, b'.') && reading.tokens[after].glued();
        after + usize::from(stop)
    })
}

/// Whether token `i` is "a", "eine": it may stand for one.
#[inline]
pub(crate) fn is_article(reading: &Reading<'_>, i: usize, definite: bool) -> bool {
    reading.is(i, Grammar::Article { definite }.set())
}

/// The token after a hyphen that joins token `i` - 1 to the word after it ("twenty-one"), or `i`.
#[inline]
pub(crate) fn past_hyphen(reading: &Reading<'_>, i: usize, end: usize) -> usize {
    let joined = i + 1 < end && reading.is_hyphen(i) && reading.tokens[i + 1].glued();
    if joined { i + 1 } else { i }
}
