//! What stands between two figures, and joins them.

use std::ops::Range;

use super::draft::Draft;
use super::{QuantityScan, bound};
use crate::language::Reading;
use crate::language::lexicon::Classes;
use crate::language::pack::{Grammars, Joint, Preposition};
use crate::recognise::number::joint;

/// What stands between two figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Gap {
    And,
    Or,
    To,
    Until,
    Onto,
    From,
    But,
    /// "instead of", "gegenüber".
    Against,
    Comma,
    /// A dash, joined on both sides or on none.
    Dash,
}

/// More tokens than this between two figures never join them.
pub(super) const LONGEST_GAP: usize = 6;

const JOINTS: [(Joint, Gap); 6] = [
    (Joint::And, Gap::And),
    (Joint::Or, Gap::Or),
    (Joint::To, Gap::To),
    (Joint::Until, Gap::Until),
    (Joint::Onto, Gap::Onto),
    (Joint::From, Gap::From),
];

/// What stands between the two, if it is nothing but what joins them.
pub(super) fn gap(scan: &QuantityScan<'_, '_>, left: &Draft, right: &Draft) -> Option<Gap> {
    let reading = scan.reading;
    let (mut at, start) = (left.tokens.end, right.tokens.start);
    // "von 440 Mio. | auf 175 Mio. Euro"
    if left.number.power > 0 && reading.is_punct(at, b'.') && reading.tokens[at].glued() {
        at += 1;
    }
    if at >= start || start - at > LONGEST_GAP || left.high.is_some() {
        return None;
    }
    if start == at + 1 && reading.is_punct(at, b'-') {
        let even = reading.tokens[at].spaced() == reading.tokens[start].spaced();
        let money = |draft: &Draft| draft.unit.as_ref().and_then(|unit| unit.unit.currency());
        let both = money(left).is_some() && money(left) == money(right);
        return (even || both).then_some(Gap::Dash);
    }
    // "zehn- bis zwölfmal"
    if reading.is_hyphen(at) {
        at += 1;
    }
    // "3,1 (Nord) und 4,6 Prozent"
    if reading.is_punct(at, b'(') {
        at = (at + 1..start)
            .find(|i| reading.is_punct(*i, b')'))
            .map_or(at, |close| close + 1);
    }
    if joins_phrases(scan, left, at..start) {
        return Some(Gap::And);
    }
    let comma = reading.is_punct(at, b',');
    if comma && start == at + 1 {
        return Some(Gap::Comma);
    }
    let at = at + usize::from(comma);
    let bounded = bound::before(scan, start).map_or(start, |(tokens, _)| tokens.start);
    if is_against(reading, at, bounded) {
        return Some(Gap::Against);
    }
    if reading.is(at, Grammars::BUT) && bounded == at + 1 {
        return Some(Gap::But);
    }
    JOINTS.iter().find_map(|&(word, gap)| {
        let after = joint(reading, at, start, word)?;
        (after == start || after == bounded || bounded == at).then_some(gap)
    })
}

/// "17 [statt] 25 Millionen", "17 [instead of the planned] 25 million".
fn is_against(reading: &Reading<'_>, at: usize, right: usize) -> bool {
    /// Tokens of the preposition, and of all.
    const PREPOSITION: usize = 2;
    const LONGEST: usize = 5;
    let ends = |i: &usize| {
        let phrase = reading.grammar_ending(*i).or(reading.grammar(*i));
        phrase.has(Preposition::Against.set()) && !reading.is(*i, Grammars::SUBORDINATOR)
    };
    let Some(last) = (at..right.min(at + PREPOSITION)).find(ends) else {
        return false;
    };
    let plain = |i: usize| {
        let token = &reading.tokens[i];
        token.is_word() && !token.capitalised() && !reading.opens(i, Classes::NUMBER)
    };
    right - at <= LONGEST && (last + 1..right).all(plain)
}

/// "mit Karten 6,5 [und mit Rechten] 31,4 Millionen", "income of 14.2 [and costs of] 15.1 million": a decimal fraction
/// before "and" and another noun has the unit of that noun's figure.
fn joins_phrases(scan: &QuantityScan<'_, '_>, left: &Draft, gap: Range<usize>) -> bool {
    const LONGEST: usize = 4;
    let reading = scan.reading;
    let fraction = left.is_bare()
        && left.number.power == 0
        && left
            .number
            .value
            .value()
            .is_some_and(|value| value.fract() != 0.0);
    let word = |i: usize| reading.tokens[i].is_word() && !reading.opens(i, Classes::NUMBER);
    fraction
        && (2..=LONGEST).contains(&gap.len())
        && reading.is(gap.start, Grammars::AND)
        && gap.into_iter().skip(1).all(word)
}
