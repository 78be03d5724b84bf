//! Years and their parts.

use super::AtomsTaken;
use crate::claim::Part;
use crate::language::lexicon::Classes;
use crate::language::pack::{Edge, Lead, TimeUnit};
use crate::recognise::period::atom::{AtomJoint, Is};
use crate::recognise::period::digits::two_digit_year;
use crate::recognise::period::scan::Scan;
use crate::recognise::period::term::{self, PartTerm, last_months, shows_month};
use crate::recognise::period::value::{Direction, Origin, TimeValue, When};
use crate::recognise::period::year::Hold;
use crate::rule_list::patterns;
use crate::text::token::Kind;

pub(super) fn recurring(part: Option<Part>, month: u8, shift: Option<i8>) -> TimeValue {
    TimeValue {
        part,
        ..TimeValue::new(When::Recurring { month, shift })
    }
}

pub(super) fn dated(year: Option<i16>, month: u8, day: Option<u8>) -> TimeValue {
    TimeValue {
        day,
        ..match year {
            Some(year) => TimeValue {
                part: Part::month(month),
                ..TimeValue::new(When::Year(year))
            },
            None => recurring(Part::month(month), month, None),
        }
    }
}

pub(super) fn edge_of(is: Is) -> Option<Edge> {
    match is {
        Is::Edge(edge) => Some(edge),
        _ => None,
    }
}

/// `part` of the year that `year` tells.
pub(super) fn of_year(term: PartTerm, year: TimeValue) -> TimeValue {
    TimeValue {
        part: term.part,
        fiscal: year.fiscal || term.fiscal,
        ..year
    }
}

/// A year right behind a day or month, also after a comma.
pub(super) fn year_behind(scan: &Scan<'_, '_>, k: usize) -> Option<AtomsTaken> {
    if !matches!(
        scan.joint(k),
        AtomJoint::Near | AtomJoint::Comma | AtomJoint::Slash | AtomJoint::Dash
    ) {
        return None;
    }
    if !matches!(scan.lead(k), None | Some(Lead::Of | Lead::In | Lead::The)) {
        return None;
    }
    let comma = scan.joint(k) == AtomJoint::Comma;
    match scan.is(k) {
        Is::Four(_) | Is::FiscalYear(_) | Is::Count(_) => term::year(scan, k, Hold::Firm),
        _ if comma || scan.joint(k) == AtomJoint::Slash => None,
        _ => term::year(scan, k, Hold::Firm),
    }
}

/// "im zweiten Quartal 2024", "Q3 of fiscal 2005", "Ende März 2008", "summer of 2016", "june next year", "August 99".
pub(super) fn part_of_year(scan: &Scan<'_, '_>, k: usize) -> Option<AtomsTaken> {
    let edge = usize::from(matches!(scan.is(k), Is::Edge(_)));
    let Some((used, term)) = term::part(scan, k + edge) else {
        return months_of_year(scan, k);
    };
    let at = k + edge + used;
    if let Some((more, year)) = year_behind(scan, at) {
        return Some((
            edge + used + more,
            ended_then(term, year).unwrap_or(of_year(term, year)),
        ));
    }
    // August '99 without the apostrophe; a day of the month is smaller.
    let near = matches!(scan.is(at), Is::Count(32..))
        && !term.doubtful
        && scan.joint(at) == AtomJoint::Near
        && scan.lead(at).is_none();
    // Q1/23, H1/22.
    let slashed =
        matches!(scan.is(at - 1), Is::Part(_)) && scan.in_path(at) && scan.joint(at) == AtomJoint::Slash;
    let short = near || slashed;
    let year = two_digit_year(scan.text(at)).filter(|_| short && !scan.is_amount(at) && !counts(scan, at))?;
    Some((edge + used + 1, of_year(term, TimeValue::new(When::Year(year)))))
}

/// "during the three quarters of last year", "in den neun Monaten des Vorjahres", not "in three quarters of 2023 cases".
fn months_of_year(scan: &Scan<'_, '_>, k: usize) -> Option<AtomsTaken> {
    let (used, term) = term::months_of_year(scan, k).filter(|_| scan.is_definite(k))?;
    let of = scan.lead(k + used) == Some(Lead::Of);
    let (more, year) = year_behind(scan, k + used).filter(|_| of)?;
    Some((used + more, of_year(term, year)))
}

/// "im Ende März abgelaufenen Geschäftsjahr": the year that ended in the last such month.
fn ended_then(term: PartTerm, year: TimeValue) -> Option<TimeValue> {
    let last = matches!(
        year.when,
        When::Counted {
            from: Origin::Writing,
            months: -12,
            unit: TimeUnit::Fiscal,
            ..
        }
    );
    let month = term.part.filter(|part| (Part::M01..=Part::M12).contains(part));
    month.filter(|_| last).map(|_| TimeValue {
        fiscal: true,
        tense: Some(Direction::Past),
        ..recurring(None, term.month, None)
    })
}

/// "im dritten Quartal 38 Millionen", "im August 85 Filialen": two digits that what follows makes an amount.
fn counts(scan: &Scan<'_, '_>, at: usize) -> bool {
    let Some(next) = scan.atom(at).map(|atom| atom.after) else {
        return true;
    };
    scan.token(next)
        .is_some_and(|token| token.kind != Kind::Punct && !scan.reading.has(next, Classes::FUNCTION))
}

/// "2023 fourth-quarter", "2005 Q1", "next year's first half".
pub(super) fn year_and_part(scan: &Scan<'_, '_>, k: usize) -> Option<AtomsTaken> {
    // Another atom must follow, and close.
    scan.atom(k + 1)?;
    if scan.joint(k + 1) == AtomJoint::Apart && !scan.is_genitive_before(k + 1) {
        return None;
    }
    let (used, year) = term::year(scan, k, Hold::Firm)?;
    let at = k + used;
    let joined = matches!(scan.joint(at), AtomJoint::Near | AtomJoint::Dash)
        && matches!(scan.lead(at), None | Some(Lead::The))
        || scan.is_genitive_before(at);
    let (more, term) = term::part(scan, at).filter(|_| joined)?;
    // "2004 may", "2005 Im April": only where the month ends the run or figures stand around.
    (!term.doubtful).then(|| (used + more, of_year(term, year)))
}

/// "the last three months of 2022", "letztes Quartal 2003".
pub(super) fn last_months_of_year(scan: &Scan<'_, '_>, k: usize) -> Option<AtomsTaken> {
    let (used, part) = patterns!(match scan.view(k) {
        [Is::Shift(-1), Is::Count(count), Is::Units(TimeUnit::Month), ..] => (3, last_months(count)),
        [Is::Shift(-1), Is::Unit(TimeUnit::Quarter), ..] => (2, Some(Part::Q4)),
        [Is::Shift(-1), Is::Unit(TimeUnit::Half), ..] => (2, Some(Part::H2)),
        _ => return None,
    });
    let (more, year) = year_behind(scan, k + used)?;
    Some((used + more, TimeValue { part, ..year }))
}

/// "in the first quarter", "im Dezember", "last September", "dieses Frühjahr".
pub(super) fn part_alone(scan: &Scan<'_, '_>, k: usize) -> Option<AtomsTaken> {
    let (edge, shift) = match (scan.is(k), scan.is(k + 1)) {
        (Is::Shift(n), _) => (1, Some(n)),
        (Is::TopicShift(_), _) => (1, None),
        (Is::Edge(_), Is::Shift(n)) => (2, Some(n)),
        (Is::Edge(_), _) => (1, None),
        _ => (0, None),
    };
    if (1..=edge).any(|offset| !scan.flows(k + offset)) {
        return None;
    }
    // "that as of April 20": a preposition between opens a time of its own.
    let opens = |lead| !matches!(lead, Lead::The | Lead::Of | Lead::In);
    if edge > 0 && scan.lead(k + edge).is_some_and(opens) {
        return None;
    }
    let (used, term) = term::part(scan, k + edge)?;
    let month = matches!(scan.is(k + edge), Is::Month { .. });
    let shown = edge > 0 || shows_month(scan.lead(k));
    // "last fall"
    let season = shift.is_some() && term.part.is_none();
    if term.doubtful && !season && !(shown && scan.is_capital(k + edge)) {
        return None;
    }
    // "Winter-Biathlon" is no time; "Q3-Ergebnis" and "third-quarter profit" tell one.
    if scan.in_compound(k + edge, edge == 0 && term.part.is_none()) {
        return None;
    }
    let is_named = month || term.part.is_some() || shift.is_some() || shows_month(scan.lead(k)) || edge > 0;
    is_named.then(|| {
        let value = TimeValue {
            fiscal: term.fiscal,
            edge: edge_of(scan.is(k)).filter(|_| month),
            ..recurring(term.part, term.month, shift)
        };
        (edge + used, value)
    })
}

/// "2005", "Ende 1998", "late 2004", "fiscal 2005", "next year", "the end of the year", "Vorjahr".
pub(super) fn year(scan: &Scan<'_, '_>, k: usize) -> Option<AtomsTaken> {
    let Is::Edge(edge) = scan.is(k) else {
        return term::year(scan, k, Hold::Bare);
    };
    if !scan.flows(k + 1) {
        return None;
    }
    let (used, value) = term::year(scan, k + 1, Hold::Firm)?;
    Some((
        used + 1,
        TimeValue {
            edge: Some(edge),
            ..value
        },
    ))
}
