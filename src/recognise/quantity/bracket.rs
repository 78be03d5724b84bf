//! Brackets in a figure: what is below zero, and the value of a year before.

use super::draft::{Draft, FoundUnit};
use super::{QuantityScan, unit};
use crate::language::lexicon::Classes;
use crate::recognise::number::{self, Form, Number};
use crate::text::token::Kind;

/// "a net loss of ($12.4) million": the scale stands behind the bracket that tells a sum below zero.
pub(super) fn scaled_behind_bracket(scan: &QuantityScan<'_, '_>, draft: &Draft) -> Option<Draft> {
    let (open, close) = (draft.tokens.start.checked_sub(1)?, draft.tokens.end);
    let bracketed = open >= scan.start
        && scan.reading.is_punct(open, b'(')
        && close < scan.end
        && scan.reading.is_punct(close, b')')
        && draft.number.power == 0;
    let (after, power) = bracketed
        .then(|| number::scale(scan.reading, close + 1, scan.end))
        .flatten()?;
    let number = Number {
        tokens: draft.number.tokens.start..after,
        value: draft.number.value.scaled(power)?.negated(),
        power,
        ..draft.number.clone()
    };
    Some(Draft {
        tokens: open..after,
        number,
        ..draft.clone()
    })
}

/// "$(12.4) million": accountants put what is below zero into brackets.
pub(super) fn currency_before_brackets(scan: &QuantityScan<'_, '_>, i: usize) -> Option<Draft> {
    let unit = unit::leading(scan, i)?;
    let open = unit.tokens.end;
    let bracket =
        |i: usize, mark| i < scan.end && scan.reading.is_punct(i, mark) && scan.reading.tokens[i].glued();
    let number = bracket(open, b'(')
        .then(|| number::read(scan.reading, open + 1, scan.end, true))
        .flatten()
        .filter(|number| number.tokens.start == open + 1 && bracket(number.tokens.end, b')'))?;
    let (after, power) =
        number::scale(scan.reading, number.tokens.end + 1, scan.end).unwrap_or((number.tokens.end + 1, 0));
    let number = Number {
        tokens: open..after,
        value: number.value.scaled(power)?.negated(),
        power: number.power + power,
        form: Form::Words,
        ..number
    };
    Some(Draft::with_unit(number, unit, "currency_before_brackets"))
}

/// "30,3 (33,8) Mrd. Euro", "30,3 (Vorjahr: 33,8) Mrd. Euro": a value and that of the year before, with the scale and the unit of both behind the bracket.
pub(super) fn unit_behind_bracket(scan: &QuantityScan<'_, '_>, number: &Number) -> Option<Draft> {
    let close = closing(scan, number)?;
    let (end, power) = number::scale(scan.reading, close + 1, scan.end).unwrap_or((close + 1, 0));
    let scaled = Number {
        tokens: number.tokens.start..end,
        value: number.value.scaled(power)?,
        power,
        ..number.clone()
    };
    let unit = unit::following(scan, &scaled)?;
    let draft = Draft::with_unit(scaled, unit, "unit_behind_bracket");
    Some(Draft {
        tokens: number.tokens.clone(),
        number: Number {
            tokens: number.tokens.clone(),
            ..draft.number
        },
        ..draft
    })
}

/// The bracket that closes behind the second of two numbers, if `number` is one of the two.
fn closing(scan: &QuantityScan<'_, '_>, number: &Number) -> Option<usize> {
    let is = |i: usize, mark| (scan.start..scan.end).contains(&i) && scan.reading.is_punct(i, mark);
    let plain = |number: &Number| number.power == 0 && matches!(number.form, Form::Digits { .. });
    let (start, end) = (number.tokens.start, number.tokens.end);
    if !plain(number) {
        None
    } else if is(end, b'(') {
        let old = (end + 1..scan.end.min(end + 1 + LABEL))
            .filter(|i| scan.reading.tokens[*i].has_digit())
            .filter_map(|i| {
                number::read(scan.reading, i, scan.end, false).filter(|old| old.tokens.start == i)
            });
        let mut old = old.filter(|old| plain(old) && is(old.tokens.end, b')'));
        old.next().map(|old| old.tokens.end)
    } else {
        let label = start.saturating_sub(LABEL).max(scan.start)..start;
        let open = label.rev().find(|i| is(*i, b'('))?;
        let value = open.checked_sub(1).filter(|value| *value >= scan.start)?;
        (scan.reading.tokens[value].has_digit() && is(end, b')')).then_some(end)
    }
}

/// "47 Mio. Euro (VJ: 44)", "£47m (2018: 44)": the value of another year has the scale and the unit of the one before its
/// bracket.
pub(super) fn share_unit_before(scan: &QuantityScan<'_, '_>, drafts: &mut [Draft]) {
    for at in 1..drafts.len() {
        let shared = of_unit_before(scan, &drafts[..at], &drafts[at])
            .or_else(|| of_bracket_before(scan, &drafts[at - 1], &drafts[at]));
        if let Some(draft) = shared {
            drafts[at] = draft;
        }
    }
}

fn of_unit_before(scan: &QuantityScan<'_, '_>, before: &[Draft], old: &Draft) -> Option<Draft> {
    /// Values of two years are no farther apart.
    const TIMES: f64 = 20.0;
    let reading = scan.reading;
    let plain = old.is_bare() && old.number.power == 0 && matches!(old.number.form, Form::Digits { .. });
    let (start, end) = (old.tokens.start, old.tokens.end);
    if !plain || end >= scan.end || !reading.is_punct(end, b')') {
        return None;
    }
    let label = start.saturating_sub(LABEL).max(scan.start)..start;
    let open = label.rev().find(|i| reading.is_punct(*i, b'('))?;
    let mut label = open + 1..start;
    let times = |i: usize| reading.has(i, Classes::TIME) || reading.tokens[i].kind == Kind::Number;
    let timed = label.clone().any(times);
    let closes = label.next_back().is_some_and(|i| {
        reading.is_punct(i, b':') || reading.tokens[i].is_word() && reading.has(i, Classes::TIME)
    });
    // The full stop of "Mio." is not yet part of its figure.
    let stop = usize::from(open > scan.start && reading.is_punct(open - 1, b'.'));
    let new = before.iter().rev().find(|new| new.tokens.end <= open)?;
    let beside = timed && closes && new.tokens.end + stop >= open;
    beside.then(|| in_unit_of(new, old, TIMES)).flatten()
}

/// `bare` in the unit and scale of `told`, if neither is more than so many times the other.
fn in_unit_of(told: &Draft, bare: &Draft, times: f64) -> Option<Draft> {
    let unit = FoundUnit {
        tokens: bare.tokens.clone(),
        ..told.unit.clone()?
    };
    let number = Number {
        value: bare.number.value.scaled(told.number.power)?,
        power: told.number.power,
        ..bare.number.clone()
    };
    let (value, other) = (number.value.value()?.abs(), told.number.value.value()?.abs());
    let alike = value <= other * times && other <= value * times;
    alike.then(|| Draft::with_unit(number, unit, "unit_before_bracket"))
}

/// "Rechte (31,4 Mio. Euro), Karten (6,5)": a decimal fraction alone in its bracket is of the unit of the sum in the
/// bracket before.
fn of_bracket_before(scan: &QuantityScan<'_, '_>, before: &Draft, draft: &Draft) -> Option<Draft> {
    /// Tokens between the two brackets, and how much larger one sum of a list may be.
    const GAP: usize = 10;
    const TIMES: f64 = 100.0;
    let reading = scan.reading;
    let bracketed = |draft: &Draft| {
        let (start, end) = (draft.tokens.start, draft.tokens.end);
        start > scan.start
            && end < scan.end
            && reading.is_punct(start - 1, b'(')
            && (reading.is_punct(end, b')') || reading.is_punct(end, b'.') && reading.is_punct(end + 1, b')'))
    };
    let plain = draft.is_bare() && draft.number.power == 0;
    let fraction = draft
        .number
        .value
        .value()
        .is_some_and(|value| value.fract() != 0.0);
    let money = before
        .unit
        .as_ref()
        .is_some_and(|unit| unit.unit.currency().is_some());
    let near = draft.tokens.start.saturating_sub(before.tokens.end) <= GAP;
    let listed = money && plain && fraction && near && bracketed(before) && bracketed(draft);
    listed.then(|| in_unit_of(before, draft, TIMES)).flatten()
}

/// The older value is looked for in so many tokens of the bracket: "(Vorjahr: 33,8)".
const LABEL: usize = 4;
