//! Units beside a number, and what they are counted per.

use std::ops::Range;

use super::draft::FoundUnit;
use super::{FigureKind, QuantityScan};
use crate::claim::Unit;
use crate::language::dollar_of;
use crate::language::lexicon::{Classes, Sense};
use crate::language::pack::{MeasureKind, Spelling, UnitPlace, UnitSense, UnitWord};
use crate::recognise::number::{self, Form, Number, past_hyphen};
use crate::text::token::Kind;

impl From<MeasureKind> for FigureKind {
    fn from(kind: MeasureKind) -> Self {
        match kind {
            MeasureKind::Plain | MeasureKind::Everyday => Self::Amount,
            MeasureKind::Duration => Self::Duration,
            MeasureKind::Age => Self::Age,
        }
    }
}

impl FoundUnit {
    fn new(tokens: Range<usize>, measure: UnitSense, leads: bool) -> Self {
        Self {
            tokens,
            unit: measure.unit,
            power: i16::from(measure.power),
            kind: measure.kind.into(),
            leads,
        }
    }
}

/// The measure at token `i`, spelled as it must be.
pub(super) fn measure(scan: &QuantityScan<'_, '_>, i: usize) -> Option<(usize, UnitSense)> {
    if !scan.begins_unit(i) {
        return None;
    }
    let measured = |after: usize, sense: &Sense| match sense {
        Sense::Unit(UnitWord::Measure(measure))
            if measure.place != UnitPlace::Joined && spelled(scan, i..after, measure.spelling) =>
        {
            Some((after, *measure))
        }
        _ => None,
    };
    let mut phrases = scan.reading.phrases(i, scan.end);
    phrases
        .find_map(|(after, sense)| measured(after, sense))
        .or_else(|| {
            let mut alone = scan.reading.lexicon.senses_of(scan.reading.word(i));
            alone.find_map(|sense| measured(i + 1, sense))
        })
}

/// Bytes of "HK $".
const LONG_SIGN: usize = 4;

fn spelled(scan: &QuantityScan<'_, '_>, tokens: Range<usize>, spelling: Spelling) -> bool {
    if spelling == Spelling::Any {
        return true;
    }
    let text = &scan.reading.text[scan.reading.span(tokens).range()];
    match spelling {
        Spelling::Any => true,
        // "HK $5m" is Hong Kong's, but "A $5m deal" begins with an article.
        Spelling::Capitals => {
            !text.contains(char::is_lowercase)
                && !text.split_whitespace().skip(1).any(|_| text.len() < LONG_SIGN)
        }
        Spelling::Small => !text.contains(char::is_uppercase),
    }
}

/// The longest phrase of units at token `i` that `pick` takes.
fn unit_word<T>(
    scan: &QuantityScan<'_, '_>,
    i: usize,
    pick: impl Fn(&'static UnitWord) -> Option<T>,
) -> Option<(usize, T)> {
    if !scan.begins_unit(i) {
        return None;
    }
    scan.reading.longest(i, scan.end, |sense| match sense {
        Sense::Unit(word) => pick(word),
        _ => None,
    })
}

impl QuantityScan<'_, '_> {
    /// Whether a unit, or what makes a rate of one, begins at token `i`.
    #[inline]
    fn begins_unit(&self, i: usize) -> bool {
        i < self.end && self.reading.opens(i, Classes::UNIT)
    }
}

/// A unit at token `i` that may stand before its number: €, USD.
pub(super) fn leading(scan: &QuantityScan<'_, '_>, i: usize) -> Option<FoundUnit> {
    let (after, measure) = measure(scan, i)?;
    // "ALL 5 firms": a code that is also a small word.
    let word =
        measure.spelling == Spelling::Capitals && scan.reading.has(i, Classes::GRAMMAR) && after == i + 1;
    (measure.place == UnitPlace::Either && !word).then(|| FoundUnit::new(i..after, measure, true))
}

/// The dollar whose sign at token `i` these letters follow.
pub(super) fn dollar(letters: &str, i: usize) -> Option<FoundUnit> {
    Some(FoundUnit::new(i..i + 1, dollar_of(letters)?, true))
}

/// The currency with this letter, which the word at token `i` begins with.
pub(super) fn letter(scan: &QuantityScan<'_, '_>, letter: &str, i: usize) -> Option<FoundUnit> {
    let word = scan.reading.lexicon.word(letter);
    let mut senses = scan.reading.lexicon.senses_of(word);
    senses.find_map(|sense| match sense {
        Sense::Unit(UnitWord::Measure(measure)) if measure.place == UnitPlace::Joined => {
            Some(FoundUnit::new(i..i + 1, *measure, true))
        }
        _ => None,
    })
}

/// The currency with this code or sign, which the word at token `i` begins with.
pub(super) fn code(scan: &QuantityScan<'_, '_>, code: &str, i: usize) -> Option<FoundUnit> {
    let word = scan.reading.lexicon.word(code);
    let mut senses = scan.reading.lexicon.senses_of(word);
    senses.find_map(|sense| match sense {
        Sense::Unit(UnitWord::Measure(measure))
            if measure.place == UnitPlace::Either
                && (measure.spelling != Spelling::Capitals || !code.contains(char::is_lowercase)) =>
        {
            Some(FoundUnit::new(i..i + 1, *measure, true))
        }
        _ => None,
    })
}

/// The unit after `number`: "5 Mrd. | Euro", "half | an hour", "10 | -percent".
pub(super) fn following(scan: &QuantityScan<'_, '_>, number: &Number) -> Option<FoundUnit> {
    if let Some(word) = number.tail {
        let mut senses = scan.reading.lexicon.senses_of(word);
        let place = number.tokens.end - 1..number.tokens.end;
        return senses.find_map(|sense| match sense {
            Sense::Unit(UnitWord::Measure(measure)) => Some(FoundUnit::new(place.clone(), *measure, false)),
            _ => None,
        });
    }
    let at = past_mark(scan, number);
    let at = past_hyphen(scan.reading, at, scan.end);
    let parted = matches!(number.form, Form::Half | Form::Part);
    let decimals = matches!(number.form, Form::Digits { decimals: true, .. });
    if scan.begins_unit(at) && may_be_year(number) && leads_next(scan, at) {
        return None;
    }
    let found = unit_at(scan, at)
        .filter(|found| parted <= !found.kind.is_time() || begins_with_article(scan, number));
    found.or_else(|| (parted || decimals).then(|| part_of_unit(scan, at)).flatten())
}

/// "EUR Mio. | 125", "$ million | 125": the scale stands with the currency, before the digits.
pub(super) fn scaled_before_number(scan: &QuantityScan<'_, '_>, unit: &FoundUnit) -> Option<FoundUnit> {
    let (after, power) = number::scale(scan.reading, unit.tokens.end, scan.end)?;
    let digits = after < scan.end && scan.reading.tokens[after].kind == Kind::Number;
    (digits && unit.unit.currency().is_some()).then(|| FoundUnit {
        tokens: unit.tokens.start..after,
        power: unit.power + power,
        ..unit.clone()
    })
}

/// "125 | USD million", "125 | € Mio.": the scale stands behind the currency, and no number of its own after it.
pub(super) fn scaled_behind_number(
    scan: &QuantityScan<'_, '_>,
    number: &Number,
    unit: &FoundUnit,
) -> Option<FoundUnit> {
    let (after, power) = number::scale(scan.reading, unit.tokens.end, scan.end)?;
    let digits = after < scan.end && scan.reading.tokens[after].kind == Kind::Number;
    let spaced = scan.reading.tokens[unit.tokens.end].spaced();
    let money = unit.unit.currency().is_some() && unit.power == 0;
    (money && spaced && !digits && number.power == 0).then(|| FoundUnit {
        tokens: unit.tokens.start..after,
        power,
        ..unit.clone()
    })
}

fn may_be_year(number: &Number) -> bool {
    let years = 1900.0..2100.0;
    number.is_plain() && number.value.value().is_some_and(|value| years.contains(&value))
}

/// "im Jahr 2023 EUR 8 Mio.": a sign that may stand on either side belongs to the digits behind it.
fn leads_next(scan: &QuantityScan<'_, '_>, at: usize) -> bool {
    let Some((after, measure)) = measure(scan, at) else {
        return false;
    };
    let digits = after < scan.end && scan.reading.tokens[after].kind == Kind::Number;
    measure.place == UnitPlace::Either && digits && scan.reading.tokens[at].spaced()
}

fn unit_at(scan: &QuantityScan<'_, '_>, at: usize) -> Option<FoundUnit> {
    let (after, measure) = measure(scan, at)?;
    Some(FoundUnit::new(at..after, measure, false))
}

fn begins_with_article(scan: &QuantityScan<'_, '_>, number: &Number) -> bool {
    number::is_article(scan.reading, number.tokens.start, false)
}

/// "half | an hour", "three quarters | of a percentage point".
fn part_of_unit(scan: &QuantityScan<'_, '_>, at: usize) -> Option<FoundUnit> {
    use crate::language::pack::Joint;
    let of = number::joint(scan.reading, at, scan.end, Joint::Of).unwrap_or(at);
    if of >= scan.end || !number::is_article(scan.reading, of, false) {
        return None;
    }
    unit_at(scan, of + 1)
}

/// The token after the full stop of an abbreviated scale ("Mrd.") or the dash for no cents ("99,-").
fn past_mark(scan: &QuantityScan<'_, '_>, number: &Number) -> usize {
    let at = number.tokens.end;
    let mark =
        |i: usize, byte| i < scan.end && scan.reading.is_punct(i, byte) && scan.reading.tokens[i].glued();
    if number.power > 0 && mark(at, b'.') {
        at + 1
    } else if (mark(at, b',') || mark(at, b'.')) && mark(at + 1, b'-') {
        at + 2
    } else {
        at
    }
}

/// What `unit` is counted per, if it is said right after token `at`: the rate and the token after it.
pub(super) fn rate(scan: &QuantityScan<'_, '_>, unit: Unit, at: usize) -> Option<(usize, Unit)> {
    let at = past_hyphen(scan.reading, at, scan.end);
    if !scan.begins_unit(at) || unit.per().is_some() {
        return None;
    }
    if let Some((after, per)) = every(scan, at).filter(|_| unit != Unit::PERCENT) {
        return Some((after, unit.per_unit(per)));
    }
    let (after, per) = strong_denominator(scan, at).or_else(|| weak_denominator(scan, unit, at))?;
    let yearly = is_yearly(per.unit);
    let rate = if yearly { unit } else { unit.per_unit(per.unit) };
    (per.unit.per().is_none() && per.unit.currency().is_none() && !yearly).then_some((after, rate))
}

/// Figures are per year anyhow.
fn is_yearly(per: Unit) -> bool {
    const YEARS: [Unit; 3] = [
        Unit::constant("year"),
        Unit::constant("decade"),
        Unit::constant("century"),
    ];
    YEARS.contains(&per)
}

/// "daily", "monatlich" at token `i`.
fn every(scan: &QuantityScan<'_, '_>, i: usize) -> Option<(usize, Unit)> {
    let found = unit_word(scan, i, |word| match word {
        UnitWord::Every(per) => Some(*per),
        _ => None,
    });
    found.filter(|(after, _)| !opens_counted(scan, i, *after))
}

/// "20 million [monthly active users]": the word belongs to the name of those counted.
fn opens_counted(scan: &QuantityScan<'_, '_>, i: usize, after: usize) -> bool {
    let named = |sense: &Sense| matches!(sense, Sense::Metric(_)).then_some(());
    scan.reading.has(i, Classes::METRIC)
        && scan
            .reading
            .longest(i, scan.end, named)
            .is_some_and(|(end, ())| end > after)
}

/// The rate of `unit` that a word before token `start` makes it: "monatlich | 12 Euro".
pub(super) fn early_rate(scan: &QuantityScan<'_, '_>, unit: Unit, start: usize) -> Option<Unit> {
    let before = start.checked_sub(1).filter(|before| *before >= scan.start)?;
    let (_, per) = every(scan, before)?;
    (unit.per().is_none() && unit != Unit::PERCENT).then(|| unit.per_unit(per))
}

fn strong_denominator(scan: &QuantityScan<'_, '_>, at: usize) -> Option<(usize, UnitSense)> {
    let (after, ()) = unit_word(scan, at, |word| matches!(word, UnitWord::Per).then_some(()))?;
    let at = past_hyphen(scan.reading, after, scan.end);
    denominator(scan, at).or_else(|| many_of_unit(scan, at))
}

/// "per | 1,000 cubic metres": a round number belongs to the denominator.
fn many_of_unit(scan: &QuantityScan<'_, '_>, at: usize) -> Option<(usize, UnitSense)> {
    const LARGEST: f64 = 1_000_000.0;
    let digits = at < scan.end && scan.reading.tokens[at].kind == Kind::Number;
    let number = digits
        .then(|| number::read(scan.reading, at, scan.end, false))
        .flatten()?;
    let (after, measure) = denominator(scan, past_hyphen(scan.reading, number.tokens.end, scan.end))?;
    let many = number
        .value
        .value()
        .filter(|many| (10.0..=LARGEST).contains(many) && many % 10.0 == 0.0)?;
    let unit = format!("{many}{}", measure.unit.base()).parse().ok()?;
    Some((after, UnitSense { unit, ..measure }))
}

/// What something is counted per: "pound" is a weight there, no currency.
fn denominator(scan: &QuantityScan<'_, '_>, i: usize) -> Option<(usize, UnitSense)> {
    unit_word(scan, i, |word| match word {
        UnitWord::Measure(measure) if measure.unit.currency().is_none() => Some(*measure),
        _ => None,
    })
}

/// After an article only where it can be no new noun phrase: money per weight, anything per day.
fn weak_denominator(scan: &QuantityScan<'_, '_>, unit: Unit, at: usize) -> Option<(usize, UnitSense)> {
    let (after, ()) = unit_word(scan, at, |word| matches!(word, UnitWord::WeakPer).then_some(()))?;
    let (end, per) = denominator(scan, past_hyphen(scan.reading, after, scan.end))?;
    let definite = number::is_article(scan.reading, at, true);
    let fits = match per.kind {
        MeasureKind::Duration => !definite && unit != Unit::PERCENT,
        MeasureKind::Plain => unit.currency().is_some(),
        _ => false,
    };
    fits.then_some((end, per))
}

/// A time that the counted things stand before: "500 flights a day", "5 Mio. Tonnen CO2 pro Monat".
pub(super) fn late_rate(scan: &QuantityScan<'_, '_>, unit: Unit, at: usize) -> Option<Unit> {
    const REACH: usize = 3;
    if unit.per().is_some() {
        return None;
    }
    for i in at..(at + REACH + 1).min(scan.end) {
        if i > at && scan.begins_unit(i) {
            if let Some((_, per)) = every(scan, i) {
                return Some(unit.per_unit(per));
            }
            let denominator = strong_denominator(scan, i).or_else(|| weak_denominator(scan, unit, i));
            if let Some((_, per)) = denominator {
                let short = per.kind == MeasureKind::Duration && !is_yearly(per.unit);
                return short.then(|| unit.per_unit(per.unit));
            }
        }
        let token = &scan.reading.tokens[i];
        let noun = token.kind == Kind::Word && !scan.reading.has(i, Classes::NUMBER.or(Classes::MOVEMENT));
        if !noun {
            return None;
        }
    }
    None
}
