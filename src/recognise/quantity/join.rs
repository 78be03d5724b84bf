//! Neighbouring figures that belong together: ranges, lists and changes that share a unit or scale.

use std::ops::Range;

use super::draft::{Draft, FoundUnit};
use super::gap::{Gap, LONGEST_GAP, gap};
use super::hundredths::{with_hundredths, with_lower_scale};
use super::{FigureKind, QuantityScan, bound};
use crate::claim::{Bound, Unit};
use crate::language::lexicon::Classes;
use crate::language::pack::{Grammar, Grammars, Joint, Preposition};
use crate::recognise::number::{Decimal, Form, Number};
use crate::rule_list::{RuleList, rule_list};

/// Two neighbours and what stands between them.
struct Neighbours<'a> {
    left: &'a Draft,
    right: &'a Draft,
    gap: Gap,
}

/// What a rule makes of a pair: both anew, one figure in the place of the right one, or none.
#[derive(Default)]
struct Joined {
    left: Option<Draft>,
    right: Option<Draft>,
}

type JoinRule = fn(&QuantityScan<'_, '_>, &Neighbours<'_>) -> Option<Joined>;

static RULES: RuleList<JoinRule> = rule_list![
    range_between,
    range_until,
    no_office_hours,
    range_to,
    range_of_alternatives,
    range_of_bounds,
    range_of_neighbours,
    old_and_new,
    list,
];

/// The drafts with neighbours joined, without what is no figure alone: `drafts` or, where any are near each other,
/// `done`.
pub(super) fn all<'d>(
    scan: &QuantityScan<'_, '_>,
    drafts: &'d mut Vec<Draft>,
    done: &'d mut Vec<Draft>,
) -> &'d [Draft] {
    if !drafts.windows(2).any(|pair| are_near(&pair[0], &pair[1])) {
        drafts.retain(|draft| !draft.is_one());
        return drafts;
    }
    done.clear();
    for left in drafts.drain(..).rev() {
        match done.last().and_then(|right| join(scan, &left, right)) {
            Some(joined) => {
                done.pop();
                done.extend(joined.right);
                done.extend(joined.left);
            }
            None => done.push(left),
        }
    }
    done.reverse();
    done.retain(|draft| !draft.is_one());
    done
}

/// Not too far from each other to be joined.
fn are_near(left: &Draft, right: &Draft) -> bool {
    // An abbreviated scale has its stop.
    right.tokens.start.saturating_sub(left.tokens.end) <= LONGEST_GAP + 1
}

fn join(scan: &QuantityScan<'_, '_>, left: &Draft, right: &Draft) -> Option<Joined> {
    if !are_near(left, right) {
        return None;
    }
    if let Some(right) = with_hundredths(scan, left, right) {
        return Some(Joined {
            left: None,
            right: Some(right),
        });
    }
    if let Some(right) = with_lower_scale(scan, left, right) {
        return Some(Joined {
            left: None,
            right: Some(right),
        });
    }
    let gap = gap(scan, left, right)?;
    if is_year(scan, left, gap) && !is_year(scan, right, gap) {
        return None;
    }
    let pair = Neighbours { left, right, gap };
    RULES.first(|rule| rule(scan, &pair))
}

/// "rose in 2016 to 3.5 million": a plain number after a word of time, or a preposition that opens no range.
fn is_year(scan: &QuantityScan<'_, '_>, draft: &Draft, gap: Gap) -> bool {
    const YEARS: Range<f64> = 1800.0..2100.0;
    let value = || draft.number.value.value();
    let year =
        draft.is_bare() && draft.number.is_plain() && value().is_some_and(|value| YEARS.contains(&value));
    if !year {
        return false;
    }
    let Some(before) = draft
        .tokens
        .start
        .checked_sub(1)
        .filter(|before| *before >= scan.start)
    else {
        return false;
    };
    let preposition = Grammar::Preposition(Preposition::Other).set();
    (scan.reading.has(before, Classes::TIME) || scan.reading.is(before, preposition))
        && gap != Gap::Dash
        && !opened_by(scan, draft, Joint::Between)
}

// Ranges

/// "between 5 and 7 percent", "zwischen 5 und 7 Prozent".
fn range_between(scan: &QuantityScan<'_, '_>, pair: &Neighbours<'_>) -> Option<Joined> {
    let joins = matches!(pair.gap, Gap::And | Gap::To | Gap::Until | Gap::Dash);
    (joins && opened_by(scan, pair.left, Joint::Between))
        .then(|| range(pair, true, "range_between"))
        .flatten()
}

/// "von 5 bis 7 Prozent", "20 through 100", "10-15%".
fn range_until(_: &QuantityScan<'_, '_>, pair: &Neighbours<'_>) -> Option<Joined> {
    matches!(pair.gap, Gap::Until | Gap::Dash)
        .then(|| range(pair, true, "range_until"))
        .flatten()
}

/// "from nine to five": hours, not figures, unless something falls.
fn no_office_hours(scan: &QuantityScan<'_, '_>, pair: &Neighbours<'_>) -> Option<Joined> {
    const NOON: f64 = 12.0;
    let (left, right) = (pair.left.value()?.value()?, pair.right.value()?.value()?);
    let hours = pair.left.is_bare() && pair.right.is_bare() && left <= NOON && right < left && right > 0.0;
    (pair.gap == Gap::To && hours && !movement_near(scan, pair)).then(Joined::default)
}

/// "5 to 7 percent", "homes from $5m to $7m"; but not "rose from 5 to 7 percent", nor "rose $5m to $7m".
fn range_to(scan: &QuantityScan<'_, '_>, pair: &Neighbours<'_>) -> Option<Joined> {
    let from = opened_by(scan, pair.left, Joint::From) && movement_near(scan, pair);
    let ranging = opened_by(scan, pair.left, Joint::RangeFrom);
    let moved = follows_movement(scan, pair.left) && (pair.left.unit.is_some() || far_apart(pair));
    (pair.gap == Gap::To && (ranging || !from && !moved))
        .then(|| range(pair, true, "range_to"))
        .flatten()
}

/// "rose by 200,000 to 3.4 million": a difference, and what it leads to.
fn far_apart(pair: &Neighbours<'_>) -> bool {
    const TIMES: f64 = 4.0;
    let ends = pair
        .left
        .number
        .value
        .value()
        .zip(pair.right.number.value.value());
    ends.is_some_and(|(low, high)| low > 0.0 && high >= TIMES * low)
}

/// "three or four months": neighbours among the small numbers; but not "7- or 8-inch".
fn range_of_alternatives(scan: &QuantityScan<'_, '_>, pair: &Neighbours<'_>) -> Option<Joined> {
    const LARGEST: f64 = 12.0;
    let ends = pair
        .left
        .number
        .unscaled()
        .value()
        .zip(pair.right.number.unscaled().value());
    let next = ends.is_some_and(|(low, high)| low + 1.0 == high && high <= LARGEST);
    let hyphen = scan.reading.is_punct(pair.left.tokens.end, b'-');
    (pair.gap == Gap::Or && pair.left.is_bare() && next && !hyphen)
        .then(|| range(pair, true, "range_of_alternatives"))
        .flatten()
}

/// "more than 5 but less than 10", "at most 100 and at least 20".
fn range_of_bounds(scan: &QuantityScan<'_, '_>, pair: &Neighbours<'_>) -> Option<Joined> {
    let bound = |draft: &Draft| bound::before(scan, draft.tokens.start).map(|(_, bound)| bound);
    let is_low = |bound| matches!(bound, Bound::MoreThan | Bound::AtLeast);
    let is_high = |bound| matches!(bound, Bound::LessThan | Bound::AtMost);
    let (left, right) = (bound(pair.left)?, bound(pair.right)?);
    let joins = matches!(pair.gap, Gap::And | Gap::But);
    let ordered = is_low(left) && is_high(right);
    if !joins || !(ordered || is_high(left) && is_low(right)) {
        return None;
    }
    let mut joined = range(pair, ordered, "range_of_bounds")?;
    if let Some(range) = joined.right.as_mut() {
        range.bounded = false;
    }
    Some(joined)
}

/// "30, 40 Prozent", "zwei, drei Jahre".
fn range_of_neighbours(scan: &QuantityScan<'_, '_>, pair: &Neighbours<'_>) -> Option<Joined> {
    let (left, right) = (pair.left, pair.right);
    let alone = left.tokens.start <= scan.start || !scan.reading.is_punct(left.tokens.start - 1, b',');
    let measured = right.unit.as_ref().is_some_and(|unit| !unit.leads);
    (pair.gap == Gap::Comma && alone && left.is_bare() && measured && !right.listed && close(pair))
        .then(|| range(pair, true, "range_of_neighbours"))
        .flatten()
}

/// The right figure is larger, by no more than its half.
fn close(pair: &Neighbours<'_>) -> bool {
    let values = pair
        .left
        .number
        .unscaled()
        .value()
        .zip(pair.right.number.unscaled().value());
    values.is_some_and(|(low, high)| low < high && high <= 2.0 * low)
}

fn range(pair: &Neighbours<'_>, ordered: bool, rule: &'static str) -> Option<Joined> {
    let (left, right) = shared(pair.left, pair.right);
    let (mut low, mut high) = (left.value()?, right.value()?);
    if !ordered {
        std::mem::swap(&mut low, &mut high);
    }
    let score = left.is_bare() && pair.left.number.form == Form::One && pair.gap == Gap::Dash;
    if score || right.high.is_some() || left.kind != right.kind || low.value()? >= high.value()? {
        return None;
    }
    let unit = common_unit(left.unit, right.unit)?;
    let same_scale = left.number.power == right.number.power;
    let right = Draft {
        tokens: left.tokens.start..right.tokens.end,
        number: Number {
            tokens: left.number.tokens.start..right.number.tokens.end,
            value: low,
            power: if same_scale { left.number.power } else { 0 },
            ..left.number
        },
        high: Some(high),
        unit,
        kind: right.kind,
        rule,
        listed: false,
        bounded: true,
    };
    Some(Joined {
        left: None,
        right: Some(right),
    })
}

/// The unit of both ends: the one printed last, or the one that says what it is per. `None` if they differ.
fn common_unit(left: Option<FoundUnit>, right: Option<FoundUnit>) -> Option<Option<FoundUnit>> {
    let (left, right) = match (left, right) {
        (Some(left), Some(right)) => (left, right),
        (None, None) => return Some(None),
        _ => return None,
    };
    let (l, r) = (left.unit, right.unit);
    let alike = left.power == right.power
        && l.has_base_of(r)
        && (l.per() == r.per() || l.per().is_none() || r.per().is_none());
    let unit = if r.per().is_some() || l.per().is_none() {
        right
    } else {
        left
    };
    alike.then_some(Some(FoundUnit { power: 0, ..unit }))
}

// Two figures that share

/// "from 7 to 5 percent", "von 5 auf 7 Prozent", "to 7 from 5 percent", "um 2 auf 17 Mio. Euro".
fn old_and_new(scan: &QuantityScan<'_, '_>, pair: &Neighbours<'_>) -> Option<Joined> {
    let onwards = matches!(pair.gap, Gap::To | Gap::Onto);
    let rise = onwards && (opened_by(scan, pair.left, Joint::From) || opened_by_difference(scan, pair.left));
    let onto = || opened_by(scan, pair.left, Joint::To) || opened_by(scan, pair.left, Joint::Onto);
    let back = pair.gap == Gap::From && onto();
    let mut joined = (rise || back).then(|| two(pair))?;
    // "fell by 0.6 percent to 19.9 million": a share of change is no unit of the new value.
    let share = opened_by_difference(scan, pair.left)
        && pair
            .left
            .unit
            .as_ref()
            .is_some_and(|unit| unit.unit == Unit::PERCENT);
    if share {
        return None;
    }
    if let (Some(right), true) = (joined.right.as_mut(), counts_nothing(scan, pair.right)) {
        take_unit(pair.left, right);
    }
    Some(joined)
}

/// "from 5 percent | to 7", "von 4,76 Mrd. Euro | auf 5,79 Mrd.": the new value repeats no unit.
fn take_unit(left: &Draft, right: &mut Draft) {
    if right.is_bare() && left.shares() {
        right.unit.clone_from(&left.unit);
        right.kind = left.kind;
    }
}

/// No noun that it may count follows the number.
fn counts_nothing(scan: &QuantityScan<'_, '_>, draft: &Draft) -> bool {
    let after = draft.tokens.end;
    if after >= scan.end || !scan.reading.tokens[after].is_word() {
        return true;
    }
    const JOIN: Grammars = Grammars::PREPOSITION
        .or(Grammars::AND)
        .or(Grammars::BUT)
        .or(Grammars::SUBORDINATOR)
        .or(Grammars::RELATIVE)
        .or(Grammars::AUXILIARY);
    scan.reading.is(after, JOIN) || scan.reading.means(after, Classes::TIME)
}

/// "5 und 7 Prozent", "2, 3 and 4 million", but not "um 5 Millionen oder 4 Prozent", which are two measures of one thing.
fn list(_: &QuantityScan<'_, '_>, pair: &Neighbours<'_>) -> Option<Joined> {
    let percent = |draft: &Draft| draft.unit.as_ref().is_some_and(|unit| unit.unit == Unit::PERCENT);
    if pair.left.number.power > 0 && percent(pair.right) {
        return None;
    }
    let listed = matches!(pair.gap, Gap::And | Gap::Or | Gap::Against)
        || (pair.gap == Gap::Comma && pair.right.listed);
    (listed && pair.left.is_bare()).then(|| two(pair))
}

fn two(pair: &Neighbours<'_>) -> Joined {
    let (mut left, right) = shared(pair.left, pair.right);
    left.listed = true;
    Joined {
        left: Some(left),
        right: Some(right),
    }
}

/// Both with the unit and scale that only one of them prints.
fn shared(left: &Draft, right: &Draft) -> (Draft, Draft) {
    let (mut left, mut right) = (left.clone(), right.clone());
    share_scale(&mut left, &right);
    match (&left.unit, &right.unit) {
        (None, Some(unit)) if !unit.leads && left.is_bare() && right.shares() => {
            left.kind = right.kind;
            left.unit = Some(unit.clone());
        }
        (None, None) if left.is_bare() && right.kind == FigureKind::Multiple => left.kind = right.kind,
        (Some(unit), None) if unit.leads && right.is_bare() => right.unit = Some(unit.clone()),
        _ => {}
    }
    (left, right)
}

/// "4.5 to 5bn", "$5 to $7 billion".
fn share_scale(left: &mut Draft, right: &Draft) {
    const LARGEST: f64 = 1000.0;
    let power = right.number.power;
    let values = left.number.value.value().zip(right.number.unscaled().value());
    let smaller = values.is_some_and(|(left, right)| left < right);
    let small = values.is_some_and(|(left, _)| left < LARGEST);
    let may = match &left.unit {
        None => left.kind == FigureKind::Amount && left.number.power == 0,
        Some(unit) => unit.leads && left.number.power == 0 && smaller,
    };
    if power > 0 && small && may {
        if let Some(value) = left.number.value.scaled(power) {
            left.number.value = value;
            left.number.power = power;
        }
    }
}

impl Draft {
    /// Its value in its unit.
    pub(super) fn value(&self) -> Option<Decimal> {
        let power = self.unit.as_ref().map_or(0, |unit| unit.power);
        self.number.value.scaled(power)
    }

    /// Whether a number before it may have its unit.
    fn shares(&self) -> bool {
        matches!(
            self.kind,
            FigureKind::Amount | FigureKind::Duration | FigureKind::Age
        )
    }
}

/// Whether `word` stands right before the figure, or before its bound word.
fn opened_by(scan: &QuantityScan<'_, '_>, draft: &Draft, word: Joint) -> bool {
    let start = draft.tokens.start;
    let bounded = bound::before(scan, start).map_or(start, |(tokens, _)| tokens.start);
    scan.joint_before(start, word) || (bounded < start && scan.joint_before(bounded, word))
}

/// "by", "um" right before the figure, or before its bound word: it is a difference.
fn opened_by_difference(scan: &QuantityScan<'_, '_>, draft: &Draft) -> bool {
    let start = draft.tokens.start;
    let bounded = bound::before(scan, start).map_or(start, |(tokens, _)| tokens.start);
    bounded > scan.start && is_by(scan, bounded - 1)
}

fn is_by(scan: &QuantityScan<'_, '_>, i: usize) -> bool {
    scan.reading.is(i, Grammar::Preposition(Preposition::By).set())
}

/// Whether a word of rising or falling stands a few words before the figures, so that the first is an old value.
fn movement_near(scan: &QuantityScan<'_, '_>, pair: &Neighbours<'_>) -> bool {
    const REACH: usize = 10;
    let first = pair.left.tokens.start;
    (first.saturating_sub(REACH).max(scan.start)..first).any(|i| scan.reading.has(i, Classes::MOVEMENT))
}

/// Whether a word of rising or falling, or "by", stands right before the figure.
fn follows_movement(scan: &QuantityScan<'_, '_>, draft: &Draft) -> bool {
    let Some(before) = draft
        .tokens
        .start
        .checked_sub(1)
        .filter(|before| *before >= scan.start)
    else {
        return false;
    };
    scan.reading.means(before, Classes::MOVEMENT) || is_by(scan, before)
}
