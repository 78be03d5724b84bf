//! Neighbouring figures that belong together: ranges, lists and changes that share a unit or scale, and amounts of
//! a currency and its hundredths.

use super::draft::{Draft, FoundUnit};
use super::{FigureKind, Scan, bound};
use crate::language::lexicon::{Classes, Sense};
use crate::language::pack::{Grammar, Joint, Preposition};
use crate::recognise::number::{Decimal, Form, joint};

/// What stands between two figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Gap {
    And,
    Or,
    To,
    Until,
    Onto,
    From,
    Comma,
    /// A dash, joined on both sides or on none.
    Dash,
}

/// Two neighbours and what stands between them.
struct Pair<'a> {
    left: &'a Draft,
    right: &'a Draft,
    gap: Gap,
}

enum Joined {
    One(Draft),
    Two(Draft, Draft),
}

type Rule = fn(&Scan<'_, '_>, &Pair<'_>) -> Option<Joined>;

const RULES: &[Rule] = &[
    range_between,
    range_until,
    range_to,
    range_of_alternatives,
    range_of_neighbours,
    old_and_new,
    list,
];

/// The drafts with neighbours joined, without what is no figure alone.
pub(super) fn all(scan: &Scan<'_, '_>, drafts: Vec<Draft>) -> Vec<Draft> {
    let mut done: Vec<Draft> = Vec::with_capacity(drafts.len());
    for left in drafts.into_iter().rev() {
        match done.last_mut().and_then(|right| join(scan, &left, right)) {
            Some(Joined::One(one)) => {
                done.pop();
                done.push(one);
            }
            Some(Joined::Two(left, right)) => {
                done.pop();
                done.extend([right, left]);
            }
            None => done.push(left),
        }
    }
    done.reverse();
    done.retain(|draft| !draft.is_one());
    done
}

fn join(scan: &Scan<'_, '_>, left: &Draft, right: &Draft) -> Option<Joined> {
    if let Some(sum) = with_hundredths(scan, left, right) {
        return Some(Joined::One(sum));
    }
    let gap = gap(scan, left, right)?;
    let pair = Pair { left, right, gap };
    RULES.iter().find_map(|rule| rule(scan, &pair))
}

/// What stands between the two, if it is nothing but what joins them.
fn gap(scan: &Scan<'_, '_>, left: &Draft, right: &Draft) -> Option<Gap> {
    const LONGEST: usize = 6;
    let reading = scan.reading;
    let (mut at, start) = (left.tokens.end, right.tokens.start);
    if at >= start || start - at > LONGEST || left.high.is_some() {
        return None;
    }
    if start == at + 1 && reading.is_punct(at, b'-') {
        let even = reading.tokens[at].spaced() == reading.tokens[start].spaced();
        return even.then_some(Gap::Dash);
    }
    // "zehn- bis zwölfmal"
    if reading.is_punct(at, b'-') && reading.tokens[at].glued() {
        at += 1;
    }
    let comma = reading.is_punct(at, b',');
    if comma && start == at + 1 {
        return Some(Gap::Comma);
    }
    let joints = [
        (Joint::And, Gap::And),
        (Joint::Or, Gap::Or),
        (Joint::To, Gap::To),
        (Joint::Until, Gap::Until),
        (Joint::Onto, Gap::Onto),
        (Joint::From, Gap::From),
    ];
    let bounded = bound::before(scan, start).map_or(start, |(tokens, _)| tokens.start);
    let at = at + usize::from(comma);
    joints.into_iter().find_map(|(word, gap)| {
        let after = joint(reading, at, start, word)?;
        (after == start || after == bounded || bounded == at).then_some(gap)
    })
}

// Ranges

/// "between 5 and 7 percent", "zwischen 5 und 7 Prozent".
fn range_between(scan: &Scan<'_, '_>, pair: &Pair<'_>) -> Option<Joined> {
    let joins = matches!(pair.gap, Gap::And | Gap::To | Gap::Until | Gap::Dash);
    (joins && opened_by(scan, pair.left, Joint::Between))
        .then(|| range(pair, "range_between"))
        .flatten()
}

/// "von 5 bis 7 Prozent", "20 through 100", "10-15%".
fn range_until(_: &Scan<'_, '_>, pair: &Pair<'_>) -> Option<Joined> {
    matches!(pair.gap, Gap::Until | Gap::Dash)
        .then(|| range(pair, "range_until"))
        .flatten()
}

/// "5 to 7 percent", "ranging from 5 to 7 percent"; but not "from 5 to 7 percent", nor "rose $5m to $7m".
fn range_to(scan: &Scan<'_, '_>, pair: &Pair<'_>) -> Option<Joined> {
    let from = opened_by(scan, pair.left, Joint::From);
    let ranging = opened_by(scan, pair.left, Joint::RangeFrom);
    let moved = pair.left.unit.as_ref().is_some_and(|unit| !unit.leads) && follows_movement(scan, pair.left);
    (pair.gap == Gap::To && (ranging || !from && !moved))
        .then(|| range(pair, "range_to"))
        .flatten()
}

/// "5 or 6 percent", "zwei oder drei".
fn range_of_alternatives(_: &Scan<'_, '_>, pair: &Pair<'_>) -> Option<Joined> {
    (pair.gap == Gap::Or && pair.left.is_bare() && close(pair))
        .then(|| range(pair, "range_of_alternatives"))
        .flatten()
}

/// "30, 40 Prozent", "zwei, drei Jahre".
fn range_of_neighbours(scan: &Scan<'_, '_>, pair: &Pair<'_>) -> Option<Joined> {
    let (left, right) = (pair.left, pair.right);
    let alone = left.tokens.start <= scan.start || !scan.reading.is_punct(left.tokens.start - 1, b',');
    let measured = right.unit.as_ref().is_some_and(|unit| !unit.leads);
    (pair.gap == Gap::Comma && alone && left.is_bare() && measured && !right.listed && close(pair))
        .then(|| range(pair, "range_of_neighbours"))
        .flatten()
}

/// The right figure is larger, by no more than its half.
fn close(pair: &Pair<'_>) -> bool {
    let values = pair
        .left
        .number
        .unscaled()
        .value()
        .zip(pair.right.number.unscaled().value());
    values.is_some_and(|(low, high)| low < high && high <= 2.0 * low)
}

fn range(pair: &Pair<'_>, rule: &'static str) -> Option<Joined> {
    let (left, right) = shared(pair.left, pair.right);
    let (low, high) = (left.value()?, right.value()?);
    let alike = left.unit_name() == right.unit_name() && left.kind == right.kind && right.high.is_none();
    let score = left.is_bare() && pair.left.number.form == Form::One && pair.gap == Gap::Dash;
    if !alike || score || low.value()? >= high.value()? {
        return None;
    }
    let mut number = left.number.clone();
    number.tokens.end = right.number.tokens.end;
    number.value = low;
    number.power = 0;
    let unit = if pair.right.unit.is_some() {
        right.unit
    } else {
        left.unit
    };
    Some(Joined::One(Draft {
        tokens: left.tokens.start..right.tokens.end,
        number,
        high: Some(high),
        unit: unit.map(|unit| FoundUnit { power: 0, ..unit }),
        kind: right.kind,
        rule,
        listed: false,
    }))
}

// Two figures that share

/// "from 4.5 to 5bn", "von 5 auf 7 Prozent", "to 7 from 5 percent".
fn old_and_new(scan: &Scan<'_, '_>, pair: &Pair<'_>) -> Option<Joined> {
    let rise = matches!(pair.gap, Gap::To | Gap::Onto) && opened_by(scan, pair.left, Joint::From);
    let onto = || opened_by(scan, pair.left, Joint::To) || opened_by(scan, pair.left, Joint::Onto);
    let back = pair.gap == Gap::From && onto();
    (rise || back).then(|| two(pair))
}

/// "5 und 7 Prozent", "2, 3 and 4 million".
fn list(_: &Scan<'_, '_>, pair: &Pair<'_>) -> Option<Joined> {
    let listed = matches!(pair.gap, Gap::And | Gap::Or) || (pair.gap == Gap::Comma && pair.right.listed);
    (listed && pair.left.is_bare()).then(|| two(pair))
}

fn two(pair: &Pair<'_>) -> Joined {
    let (mut left, right) = shared(pair.left, pair.right);
    left.listed = true;
    Joined::Two(left, right)
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

/// "15 dollars and 50 cents".
fn with_hundredths(scan: &Scan<'_, '_>, left: &Draft, right: &Draft) -> Option<Draft> {
    let (main, cents) = (left.unit.as_ref()?, right.unit.as_ref()?);
    let start = right.tokens.start;
    let next = joint(scan.reading, left.tokens.end, start, Joint::And).unwrap_or(left.tokens.end);
    let same = main.unit.currency().is_some() && main.power == 0 && cents.power == -2 && !main.leads;
    let currency = main.unit == cents.unit || scan.may_be_cents_of(main, cents);
    if next != start || !same || !currency {
        return None;
    }
    let mut sum = left.clone();
    sum.number.value = left.number.value.plus(right.number.value.scaled(-2)?)?;
    sum.number.tokens.end = right.number.tokens.end;
    sum.tokens.end = right.tokens.end;
    sum.rule = "with_hundredths";
    Some(sum)
}

impl Scan<'_, '_> {
    /// "Cent" is said of many currencies.
    fn may_be_cents_of(&self, main: &FoundUnit, cents: &FoundUnit) -> bool {
        let plain = cents.tokens.len() == 1;
        plain && main.unit.per().is_none() && cents.unit.per().is_none()
    }
}

impl Draft {
    /// Its value in its unit.
    pub(super) fn value(&self) -> Option<Decimal> {
        let power = self.unit.as_ref().map_or(0, |unit| unit.power);
        self.number.value.scaled(power)
    }

    fn unit_name(&self) -> Option<crate::claim::Unit> {
        self.unit.as_ref().map(|unit| unit.unit)
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
fn opened_by(scan: &Scan<'_, '_>, draft: &Draft, word: Joint) -> bool {
    let start = draft.tokens.start;
    let bounded = bound::before(scan, start).map_or(start, |(tokens, _)| tokens.start);
    scan.joint_before(start, word) || (bounded < start && scan.joint_before(bounded, word))
}

/// Whether a word of rising or falling, or "by", stands right before the figure.
fn follows_movement(scan: &Scan<'_, '_>, draft: &Draft) -> bool {
    let Some(before) = draft
        .tokens
        .start
        .checked_sub(1)
        .filter(|before| *before >= scan.start)
    else {
        return false;
    };
    let mut senses = scan.reading.lexicon.senses_of(scan.reading.word(before));
    scan.reading.has(before, Classes::MOVEMENT)
        || senses.any(|sense| matches!(sense, Sense::Grammar(Grammar::Preposition(Preposition::By))))
}
