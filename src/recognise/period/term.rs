//! What expressions of time are made of: a year, or a part of one.

use super::atom::{AtomJoint, Is};
use super::digits::{first_months, numbered, two_digit_year};
use super::scan::Scan;
use super::value::{Origin, TimeValue, When};
use super::year::{Hold, counts_on, held, is_year};
use crate::claim::Part;
use crate::language::pack::{Edge, Lead, TimeUnit, TimeWord};
use crate::rule_list::patterns;

/// A year, told or counted, and how many atoms it takes.
pub(super) fn year(scan: &Scan<'_, '_>, k: usize, hold: Hold) -> Option<(usize, TimeValue)> {
    told_year(scan, k, hold)
        .or_else(|| counted_year(scan, k))
        .or_else(|| this_year(scan, k, hold))
}

fn counted(from: Origin, unit: TimeUnit, number: i8) -> TimeValue {
    TimeValue {
        fiscal: unit == TimeUnit::Fiscal,
        ..TimeValue::counted(from, unit, number.into())
    }
}

/// A printed year, with the words that go before or after it.
fn told_year(scan: &Scan<'_, '_>, k: usize, hold: Hold) -> Option<(usize, TimeValue)> {
    let (before, fiscal, told) = patterns!(match scan.view(k) {
        [Is::FiscalYear(year), ..] => {
            return Some((1, fiscal_value(year)));
        }
        [Is::Fiscal, Is::Unit(TimeUnit::Year), Is::Four(_), ..] => (2, true, None),
        [
            Is::Shift(n),
            Is::Fiscal,
            Is::Unit(TimeUnit::Year),
            Is::Four(_),
            ..,
        ] => (3, true, Some(n)),
        [Is::Fiscal, Is::Four(_), ..] => (1, true, None),
        [Is::Fiscal, Is::Count(_), ..] => return short_fiscal(scan, k + 1).map(|value| (2, value)),
        [unit, Is::Four(_), ..] if unit.is_years() => (1, unit.counted() == Some(TimeUnit::Fiscal), None),
        [
            Is::Shift(n),
            Is::Unit(unit @ (TimeUnit::Year | TimeUnit::Fiscal)),
            Is::Four(_),
            ..,
        ] => (2, unit == TimeUnit::Fiscal, Some(n)),
        [Is::Now(TimeUnit::Year, n), Is::Four(_), ..] => (1, false, Some(n)),
        [Is::InYear | Is::YearEnd, Is::Four(_), ..] => (1, false, None),
        [Is::Topic(TimeUnit::Year, _), Is::Four(_), ..] if scan.joint(k + 1) != AtomJoint::Dash => {
            (1, false, None)
        }
        [Is::Four(_), ..] => (0, false, None),
        [Is::Count(_), ..] => return year_in_words(scan, k, hold),
        _ => return None,
    });
    let hold = if before > 0 { Hold::Firm } else { hold };
    let (used, first, last) = pair_of_years(scan, k + before, hold)?;
    let after = behind_year(scan, k + before + used);
    let value = TimeValue {
        fiscal: fiscal || after > 0 || scan.joint(k + before + used - 1) == AtomJoint::Slash && used > 1,
        told,
        start: first,
        ..TimeValue::new(When::Year(last))
    };
    Some((before + used + after, value))
}

fn fiscal_value(year: i16) -> TimeValue {
    TimeValue {
        fiscal: true,
        ..TimeValue::new(When::Year(year))
    }
}

/// "nineteen ninety nine", "two thousand and eighteen", "twenty twenty-five": only where a year is due.
fn year_in_words(scan: &Scan<'_, '_>, k: usize, hold: Hold) -> Option<(usize, TimeValue)> {
    if scan.is_digits(k) || scan.atom(k + 1).is_none() || hold.max(held(scan, k)) < Hold::Sound {
        return None;
    }
    let number = |at: usize| match scan.is(at) {
        Is::Count(number) if !scan.is_digits(at) && scan.joint(at) != AtomJoint::Apart => {
            i16::try_from(number).ok()
        }
        _ => None,
    };
    let joined = |at: usize| matches!(scan.lead(at), None | Some(Lead::And));
    let (century, used) = match (scan.is(k), scan.is(k + 1)) {
        (Is::Count(thousands @ 1..=2), Is::Thousand) if scan.adjoins(k + 1) => (thousands as i16 * 1000, 2),
        (Is::Count(hundreds @ 15..=20), Is::Count(_)) if scan.adjoins(k + 1) => (hundreds as i16 * 100, 1),
        _ => return None,
    };
    let tens = number(k + used).filter(|tens| *tens < 100 && joined(k + used));
    let ones = number(k + used + 1).filter(|ones| *ones < 10 && scan.adjoins(k + used + 1));
    let (rest, more) = match (tens, ones) {
        (Some(tens), Some(ones)) if tens % 10 == 0 && tens != 10 => (tens + ones, 2),
        (Some(tens), _) => (tens, 1),
        (None, _) => (0, 0),
    };
    let whole = used == 2 || rest >= 10 || more == 2;
    let used = used + more;
    let counts = scan
        .atom(k + used - 1)
        .is_some_and(|last| counts_on(scan, last.after));
    (whole && !counts).then(|| (used, TimeValue::new(When::Year(century + rest))))
}

/// fiscal '05, FY 05
fn short_fiscal(scan: &Scan<'_, '_>, k: usize) -> Option<TimeValue> {
    two_digit_year(scan.reading.str(scan.atom(k)?.first)).map(fiscal_value)
}

/// "2005", "2015/16", "2004-05", "2005/2006": atoms, first year of a pair, last year.
fn pair_of_years(scan: &Scan<'_, '_>, k: usize, hold: Hold) -> Option<(usize, Option<i16>, i16)> {
    let Is::Four(first) = scan.is(k) else { return None };
    let next = k + 1;
    if matches!(scan.joint(next), AtomJoint::Slash | AtomJoint::Dash) && scan.lead(next).is_none() {
        let last = match scan.is(next) {
            Is::Four(last) if scan.joint(next) == AtomJoint::Slash && last == first + 1 => Some(last),
            // "2017/18." ends its sentence like an ordinal; "2008-9" is written so of budgets.
            Is::Count(_) | Is::Ordinal(_) => short_year(scan.text(next), first).and_then(|last| {
                let dash = scan.joint(next) == AtomJoint::Dash && last.rem_euclid(100) > 12;
                (last == first + 1 || last > first && dash).then_some(last)
            }),
            _ => None,
        };
        if let Some(last) = last.filter(|_| (1800..2101).contains(&first)) {
            return Some((2, Some(first), last));
        }
    }
    is_year(scan, k, hold).then_some((1, None, first))
}

/// The year that one or two digits behind `first` mean: 2004/05, 2008-9.
fn short_year(text: &str, first: i16) -> Option<i16> {
    let short: i16 = text.parse().ok()?;
    let century = match text.len() {
        1 => 10,
        2 => 100,
        _ => return None,
    };
    let last = first - first.rem_euclid(century) + short;
    // 1999/00
    let last = if last < first { last + century } else { last };
    (century == 100 || last == first + 1).then_some(last)
}

/// "2004/05 fiscal year", "2005 fiscal".
fn behind_year(scan: &Scan<'_, '_>, k: usize) -> usize {
    if scan.lead(k).is_some() || scan.joint(k) != AtomJoint::Near {
        return 0;
    }
    patterns!(match scan.view(k) {
        [Is::Unit(TimeUnit::Fiscal), ..] => 1,
        _ => 0,
    })
}

/// last year, im kommenden Geschäftsjahr, the previous year, heuer, Vorjahr.
fn counted_year(scan: &Scan<'_, '_>, k: usize) -> Option<(usize, TimeValue)> {
    let (used, value) = patterns!(match scan.view(k) {
        [Is::Shift(n), Is::Fiscal, Is::Unit(TimeUnit::Year), ..] => {
            (3, counted(Origin::Writing, TimeUnit::Fiscal, n))
        }
        [
            Is::Shift(n),
            Is::Unit(unit @ (TimeUnit::Year | TimeUnit::Fiscal)),
            ..,
        ] => (2, counted(Origin::Writing, unit, n)),
        [
            Is::TopicShift(n),
            Is::Unit(unit @ (TimeUnit::Year | TimeUnit::Fiscal)),
            ..,
        ] if n != 0 => (2, counted(Origin::Topic, unit, n)),
        [Is::Now(TimeUnit::Year, n), ..] => (1, counted(Origin::Writing, TimeUnit::Year, n)),
        [Is::InYear, ..] => (1, counted(Origin::Writing, TimeUnit::Year, 0)),
        [Is::YearEnd, ..] => {
            let value = TimeValue {
                edge: Some(Edge::End),
                ..counted(Origin::Writing, TimeUnit::Year, 0)
            };
            (1, value)
        }
        [Is::Topic(TimeUnit::Year, n), ..] => (1, counted(Origin::Topic, TimeUnit::Year, n)),
        _ => return None,
    });
    Some((used, value))
}

/// "the year" behind a part of it: "the end of the year".
fn this_year(scan: &Scan<'_, '_>, k: usize, hold: Hold) -> Option<(usize, TimeValue)> {
    let unit = match scan.is(k) {
        Is::Unit(unit @ (TimeUnit::Year | TimeUnit::Fiscal)) => unit,
        _ => return None,
    };
    let singular = scan.lead(k).is_some() || k > 0 && matches!(scan.is(k - 1), Is::Edge(_));
    (hold == Hold::Firm && singular).then(|| (1, counted(Origin::Writing, unit, 0)))
}

/// A part of a year by name.
#[derive(Clone, Copy, Debug)]
pub(super) struct PartTerm {
    /// None for seasons.
    pub(super) part: Option<Part>,
    /// The month in its middle.
    pub(super) month: u8,
    pub(super) fiscal: bool,
    /// It needs another word of time beside it: a name that is a common word too.
    pub(super) doubtful: bool,
}

/// A part of a year, and how many atoms it takes.
pub(super) fn part(scan: &Scan<'_, '_>, k: usize) -> Option<(usize, PartTerm)> {
    if scan.is(k) != Is::Fiscal {
        return plain_part(scan, k);
    }
    let (used, term) = plain_part(scan, k + 1).filter(|_| scan.lead(k + 1).is_none())?;
    Some((used + 1, PartTerm { fiscal: true, ..term }))
}

impl PartTerm {
    /// The part by its name, or by its number in the year.
    fn named(part: Part) -> Self {
        Self {
            part: Some(part),
            month: middle(part),
            fiscal: false,
            doubtful: false,
        }
    }
}

/// "Q3", "März", "autumn", "the third quarter".
fn plain_part(scan: &Scan<'_, '_>, k: usize) -> Option<(usize, PartTerm)> {
    let term = match scan.is(k) {
        Is::Part(part) => PartTerm::named(part),
        Is::Month { number, doubtful } => PartTerm {
            doubtful,
            ..PartTerm::named(Part::month(number)?)
        },
        Is::Season { month, doubtful } => PartTerm {
            part: None,
            month,
            fiscal: false,
            doubtful,
        },
        _ => return counted_part(scan, k),
    };
    Some((1, term))
}

/// "the third fiscal quarter", "2. Halbjahr", "the first nine months", "quarter 3", "3Q".
fn counted_part(scan: &Scan<'_, '_>, k: usize) -> Option<(usize, PartTerm)> {
    let (used, part) = patterns!(match scan.view(k) {
        [
            Is::Ordinal(n),
            Is::Fiscal,
            Is::Unit(unit @ (TimeUnit::Quarter | TimeUnit::Half)),
            ..,
        ] => {
            let term = PartTerm::named(numbered(unit, n)?);
            return Some((3, PartTerm { fiscal: true, ..term }));
        }
        [Is::Ordinal(n), unit, ..] if matches!(unit.counted(), Some(TimeUnit::Quarter | TimeUnit::Half)) => {
            (2, numbered(unit.counted()?, n)?)
        }
        // "the first half of the year", but not of the match.
        [Is::Ordinal(n), Is::Share(unit), next, ..] if is_year_or_this(next) => (2, numbered(unit, n)?),
        [Is::Ordinal(1), Is::Count(count), Is::Units(TimeUnit::Month), ..] => (3, first_months(count)?),
        [Is::Ordinal(1), Is::Count(count), Is::Units(TimeUnit::Quarter), ..] => {
            (3, first_months(count.checked_mul(3)?)?)
        }
        [
            Is::Ordinal(TimeWord::LAST),
            Is::Count(count),
            Is::Units(TimeUnit::Month),
            ..,
        ] => (3, last_months(count)?),
        [
            Is::Unit(unit @ (TimeUnit::Quarter | TimeUnit::Half)),
            Is::Count(n),
            ..,
        ] if scan.joint(k + 1) == AtomJoint::Near && scan.lead(k + 1).is_none() && scan.is_digits(k + 1) => {
            (2, numbered(unit, u8::try_from(n).ok()?)?)
        }
        _ => return None,
    });
    Some((used, PartTerm::named(part)))
}

/// A printed year, or what a phrase for one begins with.
fn is_year_or_this(is: Is) -> bool {
    matches!(
        is,
        Is::Four(_) | Is::FiscalYear(_) | Is::Fiscal | Is::Shift(_) | Is::TopicShift(_)
    ) || is.is_years()
}

pub(super) fn last_months(count: u16) -> Option<Part> {
    match count {
        3 => Some(Part::Q4),
        6 => Some(Part::H2),
        _ => None,
    }
}

/// "the nine months [of 2023]", "der drei Quartale [des Vorjahres]": counted from the start of the year behind them.
pub(super) fn months_of_year(scan: &Scan<'_, '_>, k: usize) -> Option<(usize, PartTerm)> {
    let months = patterns!(match scan.view(k) {
        [Is::Count(count), Is::Units(TimeUnit::Month), ..] => count,
        [Is::Count(count), Is::Units(TimeUnit::Quarter), ..] => count.checked_mul(3)?,
        _ => return None,
    });
    Some((2, PartTerm::named(first_months(months)?)))
}

/// The month in the middle of a part.
pub(super) fn middle(part: Part) -> u8 {
    match part {
        Part::Q1 => 2,
        Part::Q2 | Part::NineMonths => 5,
        Part::Q3 => 8,
        Part::Q4 => 11,
        Part::H1 => 3,
        Part::H2 => 9,
        month => (1..=12)
            .find(|number| Part::month(*number) == Some(month))
            .unwrap_or(1),
    }
}

/// Words before a month's name that show that it is one.
pub(super) fn shows_month(lead: Option<Lead>) -> bool {
    matches!(
        lead,
        Some(
            Lead::In
                | Lead::Since
                | Lead::From
                | Lead::Between
                | Lead::To
                | Lead::Until
                | Lead::Ended
                | Lead::Of
                | Lead::For
                | Lead::After
                | Lead::And
                | Lead::Against
        )
    )
}
