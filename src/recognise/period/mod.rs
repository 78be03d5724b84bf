//! Time expressions: found as words first, counted from when the text was written later.

mod atom;
mod context;
mod cut;
mod digits;
mod fiscal;
mod rules;
mod scan;
mod term;
mod value;
mod written;
mod year;

use std::ops::Range;

pub(crate) use fiscal::{last_fiscal_year, name_last_fiscal};
#[allow(unused_imports, reason = "linking uses them")]
pub(crate) use value::{Direction, Origin, TimeRole, TimeValue, When, resolve, resolve_beside};
pub(crate) use written::{day, written};

use super::Found;
use crate::language::Reading;
use crate::language::lexicon::Classes;
use crate::text::reused::{Reused, kept};
use crate::text::token::{Kind, WordId};
use atom::Atom;
use context::Placed;
use scan::Scan;

kept!(Atom, Placed);

/// Finds the time expressions of one sentence after the other, in the same lists.
#[derive(Default)]
pub(crate) struct Finder {
    atoms: Reused<Atom>,
    placed: Reused<Placed>,
}

impl Finder {
    /// Puts the time expressions of a sentence into `times`, in order.
    pub(crate) fn find(
        &mut self,
        reading: &Reading<'_>,
        sentence: Range<usize>,
        times: &mut Vec<Found<TimeValue>>,
    ) {
        times.clear();
        if !may_tell_time(reading, sentence.clone()) {
            return;
        }
        cut::atoms(reading, sentence.clone(), &mut self.atoms);
        let scan = Scan::new(reading, sentence, &self.atoms);
        read(&scan, &mut self.placed);
        context::settle(&scan, &mut self.placed, times);
    }
}

/// Puts the expressions that the atoms make into `placed`.
fn read(scan: &Scan<'_, '_>, placed: &mut Vec<Placed>) {
    placed.clear();
    let mut k = 0;
    while k < scan.atoms.len() {
        match rules::read(scan, k) {
            Some((rule, (used, value))) if used > 0 => {
                let tokens = scan.atoms[k].first..scan.atoms[k + used - 1].after;
                let one = Placed {
                    found: Found::new(tokens, value, rule),
                    atoms: k..k + used,
                };
                context::place(scan, one, placed);
                k += used;
            }
            _ => k += 1,
        }
    }
}

/// Whether there is anything in the sentence that an expression of time could be about: a word of the calendar, digits
/// that may be a year or a date, a word that makes a time of any digits, or a year in words.
fn may_tell_time(reading: &Reading<'_>, sentence: Range<usize>) -> bool {
    let mut classes = Classes::default();
    let (mut number, mut joined, mut words) = (false, false, 0);
    let mut before = WordId::UNKNOWN;
    for token in &reading.tokens[sentence] {
        let word = reading.lexicon.classes(token.word);
        if word.has(Classes::CALENDAR) {
            return true;
        }
        classes = classes.or(word);
        if token.kind == Kind::Number {
            if token.span().len() >= YEAR || DATE_MARKS.contains(&before) {
                return true;
            }
            number = true;
        } else {
            joined |= token.has_digit();
            words += u8::from(word.has(Classes::NUMBER) && words < YEAR_IN_WORDS);
        }
        before = token.word;
    }
    number && (joined || classes.has(Classes::TIMES_DIGITS))
        || classes.has(Classes::TIME) && (joined || words == YEAR_IN_WORDS)
}

/// "nineteen eighty" has this many words of numbers; a longer year has more.
const YEAR_IN_WORDS: u8 = 2;

/// Digits of a year; whole dates have more.
const YEAR: usize = 4;

/// What stands between the numbers of a date, and before a short year.
const DATE_MARKS: [WordId; 3] = [WordId::punct(b'-'), WordId::punct(b'/'), WordId::punct(b'\'')];
