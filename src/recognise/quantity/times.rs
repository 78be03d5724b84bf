//! Words that say how many times as much something is: "twice", "doubled", "dreimal so viele".

use super::draft::{Draft, percent};
use super::{FigureKind, FigureStart, QuantityScan};
use crate::language::lexicon::{Classes, Sense};
use crate::language::pack::NumberWord;
use crate::recognise::number::{self, Decimal, Form, Number};
use crate::text::token::WordId;

/// "twice", "dreimal so viele", "three times", "zehnfach".
pub(super) fn multiple(place: &FigureStart<'_, '_, '_>) -> Option<Draft> {
    let scan = place.scan;
    let ready = number::word(scan.reading, place.i, scan.end, |word| match word {
        NumberWord::Times(times) => Some(times),
        _ => None,
    });
    let number = match ready {
        Some((after, times)) => Number {
            tokens: place.i..after,
            value: Decimal::integer(u64::from(times)),
            power: 0,
            form: Form::Words,
            tail: None,
        },
        None => number_of_times(place)?,
    };
    // Beyond four times it is hardly meant as a figure.
    let told = |more: &Decimal| more.value().is_some_and(|more| more <= 3.0);
    let moves = multiplies_movement(place, number.tokens.end);
    if let Some(more) = number.value.less_one().filter(told).filter(|_| moves) {
        let value = more.scaled(2)?;
        return Some(percent(Number { value, ..number }, FigureKind::Change, "change"));
    }
    let kind = FigureKind::Multiple;
    Some(Draft {
        kind,
        ..Draft::new(number, "multiple")
    })
}

/// "a fourfold [increase]", "ein dreifacher [Anstieg]": it says by how much, as "quadrupled" does.
fn multiplies_movement(place: &FigureStart<'_, '_, '_>, after: usize) -> bool {
    let scan = place.scan;
    after < scan.end
        && scan.reading.has(after, Classes::MOVEMENT)
        && place.i > scan.start
        && number::is_article(scan.reading, place.i - 1, false)
}

/// A number before "times" or "fold", or in one word with it.
fn number_of_times(place: &FigureStart<'_, '_, '_>) -> Option<Number> {
    let scan = place.scan;
    let number = place.number.as_ref()?;
    if let Some(tail) = number.tail {
        return is_times(scan, tail).then(|| number.clone());
    }
    let at = number::past_hyphen(scan.reading, number.tokens.end, scan.end);
    let (after, ()) = number::word(scan.reading, at, scan.end, |word| {
        matches!(word, NumberWord::TimesAfter).then_some(())
    })?;
    Some(Number {
        tokens: number.tokens.start..after,
        ..number.clone()
    })
}

fn is_times(scan: &QuantityScan<'_, '_>, word: WordId) -> bool {
    let mut senses = scan.reading.lexicon.senses_of(word);
    senses.any(|sense| matches!(sense, Sense::Number(NumberWord::TimesAfter)))
}

/// "doubled", "halbiert", "Verdreifachung".
pub(super) fn change(place: &FigureStart<'_, '_, '_>) -> Option<Draft> {
    let scan = place.scan;
    let (after, by) = number::word(scan.reading, place.i, scan.end, |word| match word {
        NumberWord::Changed(by) => Some(by),
        _ => None,
    })?;
    // "double-digit", "a double room"
    let article = place.i > scan.start && number::is_article(scan.reading, place.i - 1, false);
    let hyphen = scan.reading.is_hyphen(after);
    let noun = after < scan.end
        && scan.reading.tokens[after].is_word()
        && !scan.reading.has(after, Classes::GRAMMAR);
    let adjective = hyphen || (article && noun);
    let size = Decimal::integer(u64::from(by.unsigned_abs()));
    let number = Number {
        tokens: place.i..after,
        value: if by < 0 { size.negated() } else { size },
        power: 0,
        form: Form::Words,
        tail: None,
    };
    (!adjective).then(|| percent(number, FigureKind::Change, "change"))
}

/// "twice as many as a year earlier", "doppelt so hoch wie im Vorjahr": how much more than at a time before.
pub(super) fn compared(place: &FigureStart<'_, '_, '_>) -> Option<Draft> {
    /// So near stands the time that it is compared with.
    const REACH: usize = 10;
    let scan = place.scan;
    let (after, by) = number::word(scan.reading, place.i, scan.end, |word| match word {
        NumberWord::Compared(by) => Some(by),
        _ => None,
    })?;
    let calendar = |sense: &Sense| matches!(sense, Sense::Time(word) if word.is_calendar()).then_some(());
    let time = (after..scan.end.min(after + REACH))
        .filter(|i| scan.reading.has(*i, Classes::TIME))
        .any(|i| scan.reading.longest(i, scan.end, calendar).is_some());
    let number = Number {
        tokens: place.i..after,
        value: Decimal::integer(u64::from(by)),
        power: 0,
        form: Form::Words,
        tail: None,
    };
    time.then(|| percent(number, FigureKind::Change, "compared"))
}
