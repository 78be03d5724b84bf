//! Lengths of time counted from now or up to a day; decades and centuries.

use super::AtomsTaken;
use super::day::day_of_month;
use super::part::{of_year, recurring, year_behind};
use crate::claim::Part;
use crate::language::pack::{Lead, TimeUnit};
use crate::recognise::period::atom::{AtomJoint, Is};
use crate::recognise::period::scan::Scan;
use crate::recognise::period::term;
use crate::recognise::period::value::{Direction, Origin, TimeValue, When, unit_steps};
use crate::rule_list::patterns;

/// "the three months to March", "the 52 weeks to 28 March", "nine months ended 30 September 2016", "Quartal zum 31. März", "year to March 2005".
pub(super) fn months_to(scan: &Scan<'_, '_>, k: usize) -> Option<AtomsTaken> {
    // "the fourth quarter ended June 30, 2021": named by the firm, and of the year that it ends in.
    let named = term::part(scan, k).filter(|(_, term)| term.part.is_some_and(|part| part < Part::M01));
    if let Some((used, term)) = named {
        let end = ends_behind(scan, k + used).filter(|(_, end)| end.year().is_some());
        return end.map(|(more, end)| {
            let value = TimeValue {
                part: term.part,
                day: None,
                fiscal: true,
                tense: Some(Direction::Past),
                ..end
            };
            (used + more, value)
        });
    }
    let (used, months) = patterns!(match scan.view(k) {
        [Is::Count(count), unit, ..] if unit.counted() == Some(TimeUnit::Month) => (2, count),
        [Is::Count(weeks @ 11..=53), unit, ..] if unit.counted() == Some(TimeUnit::Week) =>
            (2, months_of_weeks(weeks)?),
        [Is::Unit(TimeUnit::Quarter), ..] => (1, 3),
        [Is::Unit(TimeUnit::Half), ..] => (1, 6),
        [Is::Unit(TimeUnit::Year | TimeUnit::Fiscal), ..] => (1, 12),
        [Is::Fiscal, Is::Unit(TimeUnit::Year), ..] => (2, 12),
        _ => return None,
    });
    let (more, end) = ends_behind(scan, k + used)?;
    let part = match end.part.and_then(month_number) {
        Some(month) => ending_part(months, month),
        None => None,
    };
    let value = TimeValue {
        part,
        day: None,
        fiscal: months == 12 || end.fiscal,
        // Accounts are closed before anybody tells of them.
        tense: Some(Direction::Past),
        ..end
    };
    Some((used + more, value))
}

/// "the 52 weeks to 28 March": the months that whole quarters of weeks come to.
const fn months_of_weeks(weeks: u16) -> Option<u16> {
    match weeks {
        12..=14 => Some(3),
        25..=27 => Some(6),
        38..=40 => Some(9),
        51..=53 => Some(12),
        _ => None,
    }
}

/// "ended 30 September 2016", "to the end of March": the day or month that a period goes up to.
fn ends_behind(scan: &Scan<'_, '_>, at: usize) -> Option<AtomsTaken> {
    let ended = matches!(scan.lead(at), Some(Lead::Ended | Lead::To | Lead::Until));
    if !ended || scan.joint(at) != AtomJoint::Near {
        return None;
    }
    let edge = usize::from(matches!(scan.is(at), Is::Edge(_)));
    let (more, end) = day_of_month(scan, at + edge).or_else(|| month_and_year(scan, at + edge))?;
    Some((edge + more, end))
}

fn month_number(part: Part) -> Option<u8> {
    (1..=12).find(|number| Part::month(*number) == Some(part))
}

/// The part of the calendar year that `months` months up to the end of `month` make.
fn ending_part(months: u16, month: u8) -> Option<Part> {
    match (months, month) {
        (1, _) => Part::month(month),
        (3, 3 | 6 | 9 | 12) => Part::quarter(month / 3),
        (6, 6) => Some(Part::H1),
        (6, 12) => Some(Part::H2),
        (9, 9) => Some(Part::NineMonths),
        _ => None,
    }
}

fn month_and_year(scan: &Scan<'_, '_>, k: usize) -> Option<AtomsTaken> {
    let (used, term) = term::part(scan, k).filter(|(_, term)| term.part.and_then(month_number).is_some())?;
    match year_behind(scan, k + used) {
        Some((more, year)) => Some((used + more, of_year(term, year))),
        None => Some((used, recurring(term.part, term.month, None))),
    }
}

/// Lengths in a row: "1 month, 2 years and 21 days": atoms, months, days, smallest unit.
fn length(scan: &Scan<'_, '_>, k: usize) -> Option<(usize, i32, i32, TimeUnit)> {
    let (mut used, mut months, mut days, mut unit) = (0, 0, 0, TimeUnit::Decade);
    while used < 6 {
        let at = k + used;
        let joined = used == 0
            || matches!(scan.joint(at), AtomJoint::Near | AtomJoint::Comma)
                && matches!(scan.lead(at), None | Some(Lead::And));
        let (Is::Count(count), Some(next)) = (scan.is(at), scan.is(at + 1).counted()) else {
            break;
        };
        if !joined || !scan.adjoins(at + 1) || count > 300 {
            break;
        }
        let (more_months, more_days) = unit_steps(next, count.into());
        (months, days) = (months + more_months, days + more_days);
        unit = smaller(unit, next);
        used += 2;
    }
    (used > 0).then_some((used, months, days, unit))
}

fn smaller(a: TimeUnit, b: TimeUnit) -> TimeUnit {
    if (a as u8) < (b as u8) { a } else { b }
}

/// "two years ago", "zwei Jahre zuvor", "three weeks from tomorrow", "a month later".
pub(super) fn length_from_now(scan: &Scan<'_, '_>, k: usize) -> Option<AtomsTaken> {
    let (used, months, days, unit) = length(scan, k)?;
    let at = k + used;
    let comma = scan.joint(at) == AtomJoint::Comma && scan.is(at) == Is::Hence;
    if scan.joint(at) != AtomJoint::Near && !comma {
        return None;
    }
    let (from, sign) = match (scan.is(at), scan.lead(at)) {
        (Is::Ago, None) => (Origin::Writing, -1),
        (Is::Hence, None) => (Origin::Writing, 1),
        (Is::Beside(_), None) if scan.compares(at) => return Some((used + 1, TimeValue::new(When::Vague))),
        (Is::Beside(sign), None) => (Origin::Topic, i32::from(sign)),
        (Is::Now(TimeUnit::Day, n), Some(Lead::From | Lead::After)) => {
            let value = counted(Origin::Writing, months, days + i32::from(n), unit);
            return Some((used + 1, value));
        }
        _ => return None,
    };
    Some((used + 1, counted(from, sign * months, sign * days, unit)))
}

fn counted(from: Origin, months: i32, days: i32, unit: TimeUnit) -> TimeValue {
    match unit {
        TimeUnit::Hour => TimeValue::new(When::Clock),
        TimeUnit::Century => TimeValue::new(When::Vague),
        _ => TimeValue::new(When::Counted {
            from,
            months,
            days,
            unit,
            through: false,
        }),
    }
}

/// "in five years", "vor drei Jahren", "within two weeks", "over eight years", "seit zehn Jahren".
pub(super) fn length_after_lead(scan: &Scan<'_, '_>, k: usize) -> Option<AtomsTaken> {
    let (used, months, days, unit) = length(scan, k)?;
    if scan.joint(k + 1) == AtomJoint::Dash {
        return None;
    }
    let several = matches!(scan.is(k), Is::Count(0));
    let value = match scan.lead(k)? {
        _ if several => TimeValue::new(When::Vague),
        Lead::Back => counted(Origin::Writing, -months, -days, unit),
        Lead::In => TimeValue {
            window: true,
            ..counted(Origin::Writing, months, days, unit)
        },
        Lead::Within if unit != TimeUnit::Hour => TimeValue {
            window: true,
            ..TimeValue::new(When::Counted {
                from: Origin::Writing,
                months,
                days,
                unit,
                through: true,
            })
        },
        Lead::Since => TimeValue::new(When::Vague),
        _ => return None,
    };
    Some((used, value))
}

/// "the 1990s", "neunziger Jahre".
pub(super) fn decade(scan: &Scan<'_, '_>, k: usize) -> Option<AtomsTaken> {
    patterns!(match scan.view(k) {
        [Is::Decade(first), Is::Units(TimeUnit::Year), ..] => Some((2, TimeValue::new(When::Decade(first)))),
        [Is::Decade(_), ..] if scan.in_compound(k, true) => None,
        [Is::Decade(first), ..] => Some((1, TimeValue::new(When::Decade(first)))),
        _ => None,
    })
}

/// "Mitte des Jahrzehnts", "the end of the next decade", "the late 2020s": the year at that end.
pub(super) fn edge_of_decade(scan: &Scan<'_, '_>, k: usize) -> Option<AtomsTaken> {
    let Is::Edge(edge) = scan.is(k) else { return None };
    let (used, value) = patterns!(match scan.view(k + 1) {
        [Is::Unit(TimeUnit::Decade), ..] => (1, TimeValue::counted(Origin::Writing, TimeUnit::Decade, 0)),
        [Is::Shift(n), Is::Unit(TimeUnit::Decade), ..] => {
            (2, TimeValue::counted(Origin::Writing, TimeUnit::Decade, n.into()))
        }
        [Is::Decade(_), ..] => decade(scan, k + 1)?,
        _ => return None,
    });
    let value = TimeValue {
        edge: Some(edge),
        ..value
    };
    scan.flows(k + 1).then_some((used + 1, value))
}

/// "every Monday", "jeden dritten Mittwoch": no single time.
pub(super) fn each(scan: &Scan<'_, '_>, k: usize) -> Option<AtomsTaken> {
    let timed = |is: Is| {
        is.counted().is_some() || matches!(is, Is::Weekday(_) | Is::Month { .. } | Is::Season { .. })
    };
    let used = patterns!(match scan.view(k) {
        [Is::Each, next, ..] if timed(next) => 2,
        [Is::Each, Is::Ordinal(_) | Is::Count(_), next, ..] if timed(next) => 3,
        _ => return None,
    });
    Some((used, TimeValue::new(When::Each)))
}

/// "20. Jahrhundert", "the 19th century".
pub(super) fn century(scan: &Scan<'_, '_>, k: usize) -> Option<AtomsTaken> {
    patterns!(match scan.view(k) {
        [Is::Ordinal(_), unit, ..]
            if matches!(unit.counted(), Some(TimeUnit::Century | TimeUnit::Decade)) =>
        {
            Some((2, TimeValue::new(When::Vague)))
        }
        _ => None,
    })
}
