//! Units of time moved from now or from the topic: last month, the next two weeks.

use super::AtomsTaken;
use super::part::edge_of;
use crate::language::pack::TimeUnit;
use crate::recognise::period::atom::Is;
use crate::recognise::period::scan::Scan;
use crate::recognise::period::value::{Origin, TimeValue, When, unit_steps};
use crate::rule_list::patterns;

/// "last month", "diese Woche", "next quarter", "the following day", "end of the month".
pub(super) fn shifted(scan: &Scan<'_, '_>, k: usize) -> Option<AtomsTaken> {
    let edge = usize::from(matches!(scan.is(k), Is::Edge(_)) && scan.flows(k + 1));
    let view = scan.view(k + edge);
    let (used, from, n, unit) = patterns!(match view {
        [Is::Shift(n), Is::Weekday(_), Is::Ordinal(_), ..] | [Is::Shift(n), Is::Weekday(_), ..] => {
            let Is::Weekday(day) = view[1] else { return None };
            let value = TimeValue::new(When::Weekday { day, shift: Some(n) });
            return Some((edge + 2, value));
        }
        [Is::Shift(n), Is::Unit(unit), Is::Weekday(_), ..] if unit == TimeUnit::Week => {
            (3, Origin::Writing, n, unit)
        }
        [Is::Shift(_) | Is::TopicShift(_), Is::Units(_), ..] => {
            return Some((edge + 2, TimeValue::new(When::Vague)));
        }
        [Is::Shift(n), Is::Unit(unit), ..] => (2, Origin::Writing, n, unit),
        [Is::TopicShift(n), Is::Unit(unit), ..] => (2, Origin::Topic, n, unit),
        [
            Is::Unit(unit @ (TimeUnit::Month | TimeUnit::Quarter | TimeUnit::Week)),
            ..,
        ] if edge > 0 => (1, Origin::Writing, 0, unit),
        _ => return None,
    });
    let plain = !matches!(unit, TimeUnit::Hour | TimeUnit::Year | TimeUnit::Fiscal);
    let value = match unit {
        TimeUnit::Decade | TimeUnit::Century => TimeValue::new(When::Vague),
        _ => TimeValue {
            edge: edge_of(scan.is(k)).filter(|_| unit == TimeUnit::Quarter),
            ..TimeValue::counted(from, unit, n.into())
        },
    };
    plain.then_some((edge + used, value))
}

/// "the past three years", "in den nächsten zwei Wochen", "the next few months".
pub(super) fn shifted_length(scan: &Scan<'_, '_>, k: usize) -> Option<AtomsTaken> {
    let (n, count, unit) = patterns!(match scan.view(k) {
        [Is::Shift(n) | Is::TopicShift(n), Is::Count(count), unit, ..] => (n, count, unit.counted()?),
        _ => return None,
    });
    let several = count == 0 && matches!(unit, TimeUnit::Year | TimeUnit::Fiscal | TimeUnit::Decade);
    let number = i32::from(n.signum()) * i32::from(count);
    Some((
        3,
        if several {
            TimeValue::new(When::Vague)
        } else {
            through(unit, number)
        },
    ))
}

fn through(unit: TimeUnit, number: i32) -> TimeValue {
    let (months, days) = unit_steps(unit, number);
    match unit {
        TimeUnit::Century | TimeUnit::Hour => TimeValue::new(When::Vague),
        _ => TimeValue::new(When::Counted {
            from: Origin::Writing,
            months,
            days,
            unit,
            through: true,
        }),
    }
}
