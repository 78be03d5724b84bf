//! Days: of the month, of the week, in figures, and clock times.

use super::AtomsTaken;
use super::part::{dated, part_alone, part_of_year, recurring, year_behind};
use super::shift::shifted;
use crate::claim::Part;
use crate::language::pack::TimeUnit;
use crate::recognise::period::atom::{AtomJoint, Is};
use crate::recognise::period::digits::date_of;
use crate::recognise::period::scan::Scan;
use crate::recognise::period::term;
use crate::recognise::period::value::{Origin, TimeValue, When};
use crate::recognise::period::year::Hold;
use crate::rule_list::patterns;
use crate::text::token::Kind;

fn day_of(is: Is) -> Option<u8> {
    match is {
        Is::Ordinal(day) => Some(day),
        Is::Count(day) => u8::try_from(day).ok(),
        _ => None,
    }
    .filter(|day| (1..=31).contains(day))
}

/// "15 June 2016", "Dienstag, den 3. Mai 2017", "January 12, 2016", "9. Juni", "the 8th of next month".
pub(super) fn day_of_month(scan: &Scan<'_, '_>, k: usize) -> Option<AtomsTaken> {
    let weekday = usize::from(matches!(scan.is(k), Is::Weekday(_)));
    let at = k + weekday;
    let view = scan.view_over_commas(k);
    let (used, day, month) = match (view[weekday], view[weekday + 1], view[weekday + 2]) {
        (day, Is::Month { number, .. }, _) if day_of(day).is_some() && leads_month(scan, at) => {
            (2, day_of(day), number)
        }
        (Is::Month { number, .. }, day, _) if day_of(day).is_some() && names_day(scan, at + 1) => {
            (2, day_of(day), number)
        }
        (Is::Ordinal(day), Is::Ordinal(month @ 1..=12), Is::Four(_)) => (2, day_of(Is::Ordinal(day)), month),
        (Is::Ordinal(day), Is::Shift(n), Is::Unit(TimeUnit::Month)) => {
            let value = TimeValue {
                day: day_of(Is::Ordinal(day)),
                ..TimeValue::counted(Origin::Writing, TimeUnit::Month, n.into())
            };
            return Some((weekday + 3, value));
        }
        (Is::Ordinal(day), _, _) if weekday > 0 => {
            return Some((2, weekday_value(view[0], day_of(Is::Ordinal(day))?)?));
        }
        _ => return None,
    };
    let taken = weekday + used;
    match year_behind(scan, k + taken) {
        Some((more, year)) => Some((
            taken + more,
            TimeValue {
                part: Part::month(month),
                day,
                ..year
            },
        )),
        None => Some((taken, dated(None, month, day))),
    }
}

fn weekday_value(is: Is, day: u8) -> Option<TimeValue> {
    let Is::Weekday(weekday) = is else { return None };
    Some(TimeValue {
        day: Some(day),
        ..TimeValue::new(When::Weekday {
            day: weekday,
            shift: None,
        })
    })
}

/// The number before a month is its day: an ordinal, or digits right before it.
fn leads_month(scan: &Scan<'_, '_>, k: usize) -> bool {
    let ordinal = matches!(scan.is(k), Is::Ordinal(_));
    scan.joint(k + 1) != AtomJoint::Comma && (ordinal || scan.is_digits(k) && scan.adjoins(k + 1))
}

/// The number behind a month is its day ("March 15", "Feb 1st"), not the start of an amount ("in March 15 percent").
fn names_day(scan: &Scan<'_, '_>, k: usize) -> bool {
    if matches!(scan.is(k), Is::Ordinal(_)) {
        return !scan.reading.pack().ordinal_stops;
    }
    scan.reading.pack().month_first
        && scan.joint(k) == AtomJoint::Near
        && scan.lead(k).is_none()
        && scan.is_digits(k)
        && !scan.is_amount(k)
}

/// "23.04.2024", "2015/08/12", "21-04-2016", "05/2016", "2016-11".
pub(super) fn date_in_figures(scan: &Scan<'_, '_>, k: usize) -> Option<AtomsTaken> {
    if let Is::Date { year, month, day } = scan.is(k) {
        return Some((1, dated(year, month, Some(day))));
    }
    let joins = |at: usize| {
        matches!(scan.joint(at), AtomJoint::Dash | AtomJoint::Slash)
            && scan.lead(at).is_none()
            && scan.is_digits(at)
    };
    let field = |at: usize| match scan.is(at) {
        Is::Four(value) => Some((value, 4)),
        Is::Count(value) if scan.is_digits(at) => Some((value as i16, scan.digits(at))),
        Is::Ordinal(value) if scan.joint(at) != AtomJoint::Near => Some((value.into(), 2)),
        _ => None,
    };
    if scan.in_path(k) {
        return None;
    }
    if !scan.is_digits(k) || !joins(k + 1) {
        return iso_with_name(scan, k);
    }
    let (a, b) = (field(k)?, field(k + 1)?);
    if joins(k + 2) && scan.joint(k + 1) == scan.joint(k + 2) {
        let c = field(k + 2)?;
        let Is::Date { year, month, day } = date_of([a, b, c], scan.reading.pack().month_first)? else {
            return None;
        };
        return Some((3, dated(year, month, Some(day))));
    }
    let (year, month) = match (a, b) {
        ((year, 4), (month, 1 | 2)) | ((month, 1 | 2), (year, 4)) => (year, u8::try_from(month).ok()?),
        _ => return None,
    };
    let pair = year + 1;
    let follows = (b.1 == 2 && pair % 100 == b.0) || (b.1 == 1 && pair % 10 == b.0);
    if a.1 == 4 && follows {
        return None;
    }
    let fits = (1..=12).contains(&month) && (1900..2101).contains(&year) && !scan.is_amount(k + 1);
    fits.then(|| (2, dated(Some(year), month, None)))
}

/// 2019-sep-1
fn iso_with_name(scan: &Scan<'_, '_>, k: usize) -> Option<AtomsTaken> {
    patterns!(match scan.view(k) {
        [Is::Four(year), Is::Month { number, .. }, day, ..]
            if scan.joint(k + 1) == AtomJoint::Dash && scan.joint(k + 2) == AtomJoint::Dash =>
        {
            Some((3, dated(Some(year), number, Some(day_of(day)?))))
        }
        _ => None,
    })
}

/// "yesterday", "heute", "morgen", "Vortag", "the week after next", "Monatsende".
pub(super) fn day_word(scan: &Scan<'_, '_>, k: usize) -> Option<AtomsTaken> {
    let value = match scan.is(k) {
        Is::Side(unit, side) => TimeValue {
            side: Some(side),
            ..TimeValue::counted(Origin::Writing, unit, 0)
        },
        Is::Now(unit, n) if unit != TimeUnit::Year => TimeValue::counted(Origin::Writing, unit, n.into()),
        Is::Topic(unit, n) if unit != TimeUnit::Year => TimeValue::counted(Origin::Topic, unit, n.into()),
        _ => return None,
    };
    Some((1, value))
}

/// "on Friday", "third Tuesday", "der vergangene Sonntag"; "Wochenende".
pub(super) fn day_of_week(scan: &Scan<'_, '_>, k: usize) -> Option<AtomsTaken> {
    patterns!(match scan.view(k) {
        [Is::Weekday(_), ..] if scan.in_compound(k, false) => None,
        [Is::Weekday(day), ..] => Some((1, TimeValue::new(When::Weekday { day, shift: None }))),
        [Is::Unit(TimeUnit::Weekend), ..] => Some((1, TimeValue::counted(Origin::Writing, TimeUnit::Day, 0))),
        [Is::Ordinal(_), Is::Weekday(day), ..] => {
            let month = month_behind(scan, k + 2);
            let weekday = TimeValue::new(When::Weekday { day, shift: None });
            Some(month.map_or((2, weekday), |(used, value)| (2 + used, value)))
        }
        [Is::Ordinal(_), Is::Unit(TimeUnit::Week), ..] => {
            month_behind(scan, k + 2).map(|(used, value)| (2 + used, value))
        }
        _ => None,
    })
}

/// "… of next month", "… of this year", "… of May 2005".
fn month_behind(scan: &Scan<'_, '_>, k: usize) -> Option<AtomsTaken> {
    if !scan.flows(k) {
        return None;
    }
    shifted(scan, k)
        .or_else(|| part_of_year(scan, k))
        .or_else(|| term::year(scan, k, Hold::Firm))
        .or_else(|| part_alone(scan, k))
        .or_else(|| day_alone(scan, k))
}

/// "until the 25th", "the week of the 18th": a day of the month of writing.
pub(super) fn day_alone(scan: &Scan<'_, '_>, k: usize) -> Option<AtomsTaken> {
    let day = match scan.is(k) {
        Is::Ordinal(day @ 1..=31) if scan.is_digits(k) && scan.lead(k).is_some() => day,
        _ => return None,
    };
    let after = scan.atom(k)?.after;
    let alone = scan
        .token(after)
        .is_none_or(|next| !next.is_word() || scan.is_small_word(after) && !next.capitalised());
    let value = TimeValue {
        day: Some(day),
        ..TimeValue::counted(Origin::Writing, TimeUnit::Month, 0)
    };
    (alone && !scan.reading.pack().ordinal_stops).then_some((1, value))
}

/// "week 31", "Kalenderwoche 23".
pub(super) fn week_number(scan: &Scan<'_, '_>, k: usize) -> Option<AtomsTaken> {
    patterns!(match scan.view(k) {
        [Is::Unit(TimeUnit::Week), Is::Count(week @ 1..=53), ..]
            if scan.adjoins(k + 1) && scan.is_digits(k + 1) =>
        {
            let month = (week * 12 / 53 + 1).min(12) as u8;
            Some((2, recurring(None, month, Some(0))))
        }
        _ => None,
    })
}

/// "9.30 Uhr", "10 am".
pub(super) fn clock(scan: &Scan<'_, '_>, k: usize) -> Option<AtomsTaken> {
    let number = matches!(scan.is(k), Is::Count(0..=24) | Is::Number | Is::Four(0..=2400));
    let time = number && scan.is(k + 1) == Is::Clock && scan.adjoins(k + 1);
    let digits = scan
        .atom(k)
        .is_some_and(|atom| scan.reading.tokens[atom.first].kind == Kind::Number);
    (time && digits).then(|| (2, TimeValue::new(When::Clock)))
}
