//! Numbers, and words glued to them, as atoms of time: 23.04.2024, 21st, 1990s, FY05, 1H23.

use super::atom::Is;
use crate::claim::Part;
use crate::language::Reading;
use crate::language::lexicon::{Classes, Sense};
use crate::language::pack::{TimeUnit, TimeWord};
use crate::text::token::WordId;

/// The number at token `i`, with the stop or ending that belongs to it.
pub(super) fn number(reading: &Reading<'_>, i: usize, end: usize) -> (usize, Is) {
    let text = reading.str(i);
    if !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return (i + 1, dotted_date(text).unwrap_or(Is::Number));
    }
    let value: i16 = match text.parse() {
        Ok(value) if text.len() <= 4 => value,
        _ => return (i + 1, Is::Number),
    };
    let glued = |at: usize| at < end && reading.tokens[at].glued();
    let ended = glued(i + 1) && reading.tokens[i + 1].is_word();
    if ended && reading.word(i + 1) != WordId::CLITIC_S {
        return ending(reading, i, value, text.len());
    }
    match text.len() {
        4 => (i + 1, Is::Four(value)),
        3 => (i + 1, Is::Count(value as u16)),
        _ => {
            let stop = glued(i + 1) && reading.is_punct(i + 1, b'.') && i + 2 < end;
            if stop
                && (1..=31).contains(&value)
                && (reading.pack().ordinal_stops || is_month(reading, i + 2, end))
            {
                return (i + 2, Is::Ordinal(value as u8));
            }
            (i + 1, Is::Count(value as u16))
        }
    }
}

fn is_month(reading: &Reading<'_>, i: usize, end: usize) -> bool {
    let month = |sense: &Sense| match sense {
        Sense::Time(TimeWord::Month(_) | TimeWord::DoubtfulMonth(_)) => Some(()),
        _ => None,
    };
    reading.has(i, Classes::TIME) && reading.longest(i, end, month).is_some()
}

/// A number with a word glued to it: 21st, 1990s, 3Q, 9am.
fn ending(reading: &Reading<'_>, i: usize, value: i16, digits: usize) -> (usize, Is) {
    let word = reading
        .lexicon
        .senses_of(reading.word(i + 1))
        .find_map(|sense| match sense {
            Sense::Time(word @ (TimeWord::OrdinalEnding | TimeWord::DecadeEnding | TimeWord::Clock)) => {
                Some(*word)
            }
            Sense::Time(word @ (TimeWord::Unit(_) | TimeWord::Units(_))) => Some(*word),
            _ => None,
        });
    match word {
        Some(TimeWord::OrdinalEnding) if (1..=31).contains(&value) => (i + 2, Is::Ordinal(value as u8)),
        Some(TimeWord::DecadeEnding) if value % 10 == 0 && digits == 4 => (i + 2, Is::Decade(value)),
        Some(TimeWord::DecadeEnding) if value % 10 == 0 && digits == 2 => (i + 2, Is::Decade(1900 + value)),
        Some(TimeWord::Clock | TimeWord::Unit(_) | TimeWord::Units(_)) if value < 1000 => {
            (i + 1, Is::Count(value as u16))
        }
        _ if opens_time(reading.str(i + 1)) && digits == 2 => (i + 1, Is::Count(value as u16)),
        _ => (i + 1, Is::Number),
    }
}

/// 2024-04-23[T09]:30: the hour behind a day, as ISO 8601 writes it.
pub(super) fn opens_time(text: &str) -> bool {
    matches!(text.as_bytes(), [b'T', b'0'..=b'2', b'0'..=b'9'])
}

/// 23.04.2024, 2024.4.23, 23.4.24.
fn dotted_date(text: &str) -> Option<Is> {
    if text.bytes().filter(|byte| *byte == b'.').count() != 2 {
        return None;
    }
    let mut fields = text
        .split('.')
        .map(|field| Some((field.parse::<i16>().ok()?, field.len())));
    let (a, b, c) = (fields.next()??, fields.next()??, fields.next()??);
    date_of([a, b, c], false)
}

/// A date from three numbers and how many digits each has.
pub(super) fn date_of([a, b, c]: [(i16, usize); 3], month_first: bool) -> Option<Is> {
    let (year, month, day) = match (a.1, c.1) {
        (4, _) => (a.0, b.0, c.0),
        (_, 4) => (c.0, b.0, a.0),
        (_, 2) => (century(c.0), b.0, a.0),
        _ => return None,
    };
    let (month, day) = if a.1 != 4 && (month_first && day <= 12 || month > 12) {
        (day, month)
    } else {
        (month, day)
    };
    let (month, day) = (u8::try_from(month).ok()?, u8::try_from(day).ok()?);
    crate::date::Date::new(year.into(), month, day).filter(|_| (1000..2200).contains(&year))?;
    Some(Is::Date {
        year: Some(year),
        month,
        day,
    })
}

/// The full year of two digits: up to 50 of this century, else of the last.
fn century(short: i16) -> i16 {
    short + if short <= 50 { 2000 } else { 1900 }
}

pub(super) fn two_digit_year(text: &str) -> Option<i16> {
    let value = text.parse().ok().filter(|_| text.len() == 2)?;
    Some(century(value))
}

/// FY2005, FY05: a year glued to a word of business years. The lexicon knows the letters.
pub(super) fn joined_year(reading: &Reading<'_>, i: usize) -> Option<Is> {
    let (letters, digits) = letters_and_digits(reading.str(i))?;
    let year = glued_year(digits)?;
    let fiscal = |sense: &Sense| matches!(sense, Sense::Time(TimeWord::Fiscal));
    let word = reading.lexicon.word(letters);
    reading
        .lexicon
        .senses_of(word)
        .any(fiscal)
        .then_some(Is::FiscalYear(year))
}

/// How many letters a word of business years has that a year is glued to.
const GLUED_LETTERS: usize = 4;

/// The letters that a word begins with, and the digits that end it.
fn letters_and_digits(text: &str) -> Option<(&str, &str)> {
    let at = text
        .find(|ch: char| ch.is_ascii_digit())
        .filter(|at| (1..=GLUED_LETTERS).contains(at))?;
    Some(text.split_at(at))
}

/// A year of two or four digits behind letters.
fn glued_year(digits: &str) -> Option<i16> {
    match digits.len() {
        2 => two_digit_year(digits),
        4 => digits.parse().ok().filter(|year| (1900..2100).contains(year)),
        _ => None,
    }
}

/// 1H23, 3Q 2024, 9M24: a digit with the letter of a part of the year, and the year glued to it, if any. The lexicon
/// knows the letters; small ones are hours and metres, and months need a year beside them, for "9M" is as well nine
/// million.
pub(super) fn marked_part(reading: &Reading<'_>, i: usize, end: usize) -> Option<(Part, Option<i16>)> {
    let mark = reading.tokens.get(i + 1).filter(|_| i + 1 < end)?;
    if !mark.is_word() || !mark.glued() || !mark.capitalised() || reading.tokens[i].span().len() > 2 {
        return None;
    }
    let text = reading.str(i + 1);
    let (letters, year) = match letters_and_digits(text) {
        Some((letters, digits)) => (letters, Some(glued_year(digits)?)),
        None => (text, None),
    };
    let unit = |sense: &Sense| match sense {
        Sense::Time(TimeWord::PartMark(unit)) => Some(*unit),
        _ => None,
    };
    let word = reading.lexicon.word(letters);
    let unit = reading.lexicon.senses_of(word).find_map(unit)?;
    let number: u8 = reading.str(i).parse().ok()?;
    let beside = || glued_year(reading.str(i + 2)).filter(|year| i + 2 < end && *year >= 1900);
    let part = match unit {
        TimeUnit::Month if year.or_else(beside).is_some() => first_months(number.into()),
        TimeUnit::Month => None,
        unit => numbered(unit, number),
    };
    Some((part?, year))
}

/// "2. Quartal", "second half", "last quarter".
pub(super) fn numbered(unit: TimeUnit, number: u8) -> Option<Part> {
    match (unit, number) {
        (TimeUnit::Quarter, TimeWord::LAST) => Some(Part::Q4),
        (TimeUnit::Quarter, _) => Part::quarter(number),
        (_, 1) => Some(Part::H1),
        (_, 2 | TimeWord::LAST) => Some(Part::H2),
        _ => None,
    }
}

/// "the first nine months".
pub(super) fn first_months(count: u16) -> Option<Part> {
    match count {
        3 => Some(Part::Q1),
        6 => Some(Part::H1),
        9 => Some(Part::NineMonths),
        _ => None,
    }
}
