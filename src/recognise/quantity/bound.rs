//! The last step: bound words, conversions, ages; drafts become figures.

use std::ops::Range;

use super::draft::Draft;
use super::{FigureKind, FigureValue, QuantityScan, unit};
use crate::claim::{Amount, Bound, Property, Quantity, Unit};
use crate::language::lexicon::{Classes, Sense};
use crate::language::pack::{CueRole, Joint, MetricCue, Preposition};
use crate::recognise::Found;
use crate::recognise::number::{Form, is_article, joint};
use crate::text::token::{Kind, Token};

/// No bound phrase has more words.
const LONGEST: usize = 6;

/// The bound phrase that ends right before token `start`, or before an article, "another" or a year there.
pub(super) fn before(scan: &QuantityScan<'_, '_>, start: usize) -> Option<(Range<usize>, Bound)> {
    let previous = start.checked_sub(1).filter(|previous| *previous >= scan.start)?;
    if !scan.has_bounds {
        return None;
    }
    ending_at(scan, start).or_else(|| {
        let filler = is_article(scan.reading, previous, true)
            || joint(scan.reading, previous, start, Joint::More).is_some();
        let exceeds = |(_, bound): &(Range<usize>, Bound)| filler || *bound == Bound::MoreThan;
        (filler || is_year(scan, previous))
            .then(|| ending_at(scan, previous))
            .flatten()
            .filter(exceeds)
    })
}

/// "überstieg 2023 700 Millionen": a year between the verb and its object.
fn is_year(scan: &QuantityScan<'_, '_>, i: usize) -> bool {
    scan.reading.tokens[i].kind == Kind::Number
        && scan.reading.tokens[i].span().len() == 4
        && matches!(scan.reading.str(i).parse(), Ok(1900_u16..=2100))
}

fn ending_at(scan: &QuantityScan<'_, '_>, end: usize) -> Option<(Range<usize>, Bound)> {
    let from = end.saturating_sub(LONGEST).max(scan.start).min(end);
    let tokens = &scan.reading.tokens[from..end];
    let bounds = |(_, token): &(usize, &Token)| scan.reading.lexicon.classes(token.word).has(Classes::BOUND);
    (from..)
        .zip(tokens)
        .filter(bounds)
        .find_map(|(first, _)| {
            let mut phrases = scan.reading.senses(first, end);
            phrases.find_map(|(after, sense)| match sense {
                Sense::Bound { bound, after: false } if after == end => Some((first..end, *bound)),
                _ => None,
            })
        })
        .filter(|(tokens, bound)| {
            let against = *bound == Bound::MoreThan && measures_against(scan, tokens.start);
            !tells_sum(scan, tokens) && !belongs_to_verb(scan, tokens.start) && !against
        })
}

/// "a 10 percent increase | over the 15 million of the year before": behind a movement that has its own figure "over"
/// tells what it is measured against.
fn measures_against(scan: &QuantityScan<'_, '_>, first: usize) -> bool {
    first >= scan.start + 2
        && scan.reading.means(first - 1, Classes::MOVEMENT)
        && scan.reading.means(first - 2, Classes::UNIT)
}

/// "goes up to 5 percent": the word at `first` is the particle of a verb of movement before it.
fn belongs_to_verb(scan: &QuantityScan<'_, '_>, first: usize) -> bool {
    let Some(verb) = first.checked_sub(1).filter(|verb| *verb >= scan.start) else {
        return false;
    };
    scan.reading.has(verb, Classes::MOVEMENT)
        && scan
            .reading
            .senses(verb, first + 1)
            .any(|(after, sense)| after == first + 1 && matches!(sense, Sense::Movement(_)))
}

/// "ein Kredit über 5 Mio. Euro": the sum it is for, not more than that.
fn tells_sum(scan: &QuantityScan<'_, '_>, bound: &Range<usize>) -> bool {
    let reading = scan.reading;
    let is_sum = |cue: &MetricCue| cue.role == CueRole::Noun && cue.metric.is(Property::Overall);
    bound.start > scan.start
        && reading.has(bound.start - 1, Classes::METRIC)
        && joint(reading, bound.start, bound.end, Joint::Amounting) == Some(bound.end)
        && reading
            .lexicon
            .senses_of(reading.word(bound.start - 1))
            .any(|sense| matches!(sense, Sense::Metric(cue) if is_sum(cue)))
}

/// The bound phrase after a figure that ends before token `end`: "or more", "+"; a noun or two may come between.
fn behind(scan: &QuantityScan<'_, '_>, end: usize) -> Option<(Range<usize>, Bound)> {
    const NOUNS: usize = 2;
    for i in end..(end + NOUNS + 1).min(scan.end) {
        if scan.reading.has(i, Classes::BOUND) {
            let found = scan.reading.longest(i, scan.end, |sense| match sense {
                Sense::Bound { bound, after: true } => Some(*bound),
                _ => None,
            });
            let near = |after: usize| i == end || after > i + 1;
            if let Some((after, bound)) =
                found.filter(|(after, _)| near(*after) && !belongs_to_next(scan, *after))
            {
                return Some((i..after, bound));
            }
        }
        if !scan.reading.tokens[i].is_word() {
            return None;
        }
    }
    None
}

/// "34 ships and more | than 90 planes", "5, plus | 3 more": what ends before token `i` goes with a figure behind it.
fn belongs_to_next(scan: &QuantityScan<'_, '_>, i: usize) -> bool {
    i < scan.end
        && (scan.reading.tokens[i].has_digit()
            || scan.reading.has(i, Classes::NUMBER)
            || scan.reading.is(i, Preposition::Against.set()))
}

/// Puts the figures that the drafts are into `found`.
pub(super) fn figures(scan: &QuantityScan<'_, '_>, drafts: &[Draft], found: &mut Vec<Found<FigureValue>>) {
    for draft in drafts {
        if let Some(mut figure) = figure(scan, draft) {
            figure.conversion = found
                .last()
                .is_some_and(|before| converts(scan, &before.value, before.end(), draft, &figure));
            found.push(Found::new(draft.tokens.clone(), figure, draft.rule));
        }
    }
}

fn figure(scan: &QuantityScan<'_, '_>, draft: &Draft) -> Option<FigureValue> {
    let value = draft.value()?.value()?;
    let amount = match draft.high {
        Some(high) => Amount::Range {
            low: value,
            high: high.value()?,
        },
        None => Amount::Value(value),
    };
    let beside = || before(scan, draft.tokens.start).or_else(|| behind(scan, draft.tokens.end));
    // "starting from 450 up to 900": the range says it all.
    let said = |(_, bound): &(Range<usize>, Bound)| draft.high.is_none() || *bound != Bound::AtLeast;
    let bound = draft.bounded.then(beside).flatten().filter(said);
    let start = bound.as_ref().map_or(draft.tokens.start, |(tokens, _)| {
        tokens.start.min(draft.tokens.start)
    });
    let kind = if is_age(scan, draft) {
        FigureKind::Age
    } else {
        draft.kind
    };
    Some(FigureValue {
        quantity: Quantity::new(
            amount,
            unit_of(scan, draft, kind, start),
            bound.as_ref().map_or(Bound::Exact, |(_, bound)| *bound),
        ),
        number: draft.number.tokens.clone().into(),
        unit: draft.unit.as_ref().map(|unit| unit.tokens.clone().into()),
        bound: bound.map(|(tokens, _)| tokens.into()),
        kind,
        bare: draft.is_bare(),
        in_words: draft.is_bare()
            && !matches!(draft.number.form, Form::Digits { .. })
            && draft.number.power == 0,
        conversion: false,
    })
}

/// The unit, with what it is counted per even where that does not stand right behind it.
fn unit_of(scan: &QuantityScan<'_, '_>, draft: &Draft, kind: FigureKind, start: usize) -> Unit {
    const YEAR: Unit = Unit::constant("year");
    let end = draft.tokens.end;
    let unit = draft.unit.as_ref().map_or(Unit::COUNT, |found| found.unit);
    if kind == FigureKind::Age {
        return if draft.unit.is_some() { unit } else { YEAR };
    }
    let behind = || {
        let near = unit::rate(scan, unit, end).map(|(_, rate)| rate);
        near.or_else(|| unit::late_rate(scan, unit, end))
    };
    let early = unit::early_rate(scan, unit, start);
    let counts = draft.unit.is_none();
    early.or_else(|| counts.then(behind).flatten()).unwrap_or(unit)
}

/// "aged 35", and a number in apposition to a name.
fn is_age(scan: &QuantityScan<'_, '_>, draft: &Draft) -> bool {
    const AGES: std::ops::RangeInclusive<f64> = 1.0..=110.0;
    let (start, after) = (draft.tokens.start, draft.tokens.end);
    let age = || {
        draft
            .value()
            .and_then(|value| value.value())
            .is_some_and(|value| AGES.contains(&value))
    };
    if !draft.is_bare() || !age() {
        return false;
    }
    let is = |i: usize, mark: u8| scan.reading.is_punct(i, mark);
    let name = |i: usize| scan.reading.tokens[i].is_word() && scan.reading.tokens[i].capitalised();
    let between = || is(start - 1, b',') && (is(after, b',') || is(after, b'-'));
    let apposed = || {
        between()
            || is(start - 1, b',') && ends_sentence(scan, after)
            || is(start - 1, b'(') && (is(after, b')') || is(after, b','))
    };
    let told = draft.number.is_plain()
        && start >= scan.start + 2
        && name(start - 2)
        && (name_before(scan, start - 2) && apposed() || is_surname(scan, start - 2, after) && between());
    told || scan.joint_before(start, Joint::Age)
}

/// "Swift, 29, said": a capitalised word that means nothing else, and no list of numbers behind.
fn is_surname(scan: &QuantityScan<'_, '_>, name: usize, after: usize) -> bool {
    let other = Classes::GRAMMAR
        .or(Classes::TIME)
        .or(Classes::UNIT)
        .or(Classes::METRIC)
        .or(Classes::ORGANISATION);
    let listed = after + 1 < scan.end && scan.reading.tokens[after + 1].has_digit();
    scan.reading.capital_tells_name() && !scan.reading.has(name, other) && !listed
}

/// `Ayşe Demir, 49.`: nothing but marks follows.
fn ends_sentence(scan: &QuantityScan<'_, '_>, at: usize) -> bool {
    at >= scan.end || scan.reading.is_punct(at, b'.')
}

/// A first name or another part of a name stands before token `i`.
fn name_before(scan: &QuantityScan<'_, '_>, i: usize) -> bool {
    i > scan.start && scan.reading.tokens[i - 1].is_word() && scan.reading.tokens[i - 1].capitalised()
}

/// Whether the draft repeats the amount before it, which ends before token `end`, in another currency or unit.
fn converts(
    scan: &QuantityScan<'_, '_>,
    earlier: &FigureValue,
    end: usize,
    draft: &Draft,
    figure: &FigureValue,
) -> bool {
    const REACH: usize = 4;
    let start = figure
        .bound
        .map_or(draft.tokens.start, |bound| bound.start().min(draft.tokens.start));
    let measured = |figure: &FigureValue| figure.unit.is_some() && figure.kind == FigureKind::Amount;
    let (old, new) = (earlier.quantity.unit, figure.quantity.unit);
    let comparable = || old.currency().is_some() == new.currency().is_some();
    if !measured(earlier)
        || !measured(figure)
        || old.has_base_of(new)
        || !comparable()
        || is_rate(old)
        || is_rate(new)
    {
        return false;
    }
    let said = scan.joint_before(start, Joint::Converted) && start <= end + REACH;
    let parenthesised =
        start > end && scan.reading.is_punct(start - 1, b'(') && only_period(scan, end..start - 1);
    let money = old.currency().is_some() && new.currency().is_some();
    let beside_noun = money && is_beside_noun(scan, end, start, draft.tokens.end);
    let slashed = end + 1 == start && scan.reading.is_punct(end, b'/');
    // "(£21m; $39m)": what follows a conversion is one too.
    let listed = earlier.conversion
        && end + 1 == start
        && [b';', b','].iter().any(|mark| scan.reading.is_punct(end, *mark));
    said || parenthesised || beside_noun || slashed || listed
}

/// "a €175m | fund ($182m)", "80 Mio. Pfund | (aktuell ca. 94 Mio. Euro)": a bracket behind the noun holds the sum in
/// another currency, and nothing but small words.
fn is_beside_noun(scan: &QuantityScan<'_, '_>, end: usize, start: usize, after: usize) -> bool {
    const NOUNS: usize = 2;
    const SMALL_WORDS: usize = 3;
    let small = |i: usize| {
        scan.reading
            .has(i, Classes::GRAMMAR.or(Classes::BOUND).or(Classes::TIME))
    };
    let from = start.saturating_sub(SMALL_WORDS + 1).max(end);
    let open = (from..start).rev().find(|i| scan.reading.is_punct(*i, b'('));
    open.is_some_and(|open| {
        open - end <= NOUNS
            && (end..open).all(|i| scan.reading.tokens[i].is_word())
            && (open + 1..start).all(small)
            && scan.reading.is_punct(after, b')')
    })
}

/// "3m euros | a year | (£2m)": nothing but what the amount before is counted per.
fn only_period(scan: &QuantityScan<'_, '_>, gap: Range<usize>) -> bool {
    const LONGEST_PERIOD: usize = 2;
    gap.len() <= LONGEST_PERIOD
        && gap.into_iter().all(|i| {
            scan.reading.has(i, Classes::UNIT.or(Classes::TIME)) || is_article(scan.reading, i, false)
        })
}

/// A share or its difference, which is never another unit's conversion.
fn is_rate(unit: Unit) -> bool {
    [
        Unit::PERCENT,
        Unit::PERCENTAGE_POINTS,
        Unit::BASIS_POINTS,
        Unit::COUNT,
    ]
    .contains(&unit)
}
