//! One claim per fact: mentions of the same figure become one claim.

use super::fact::Fact;
use crate::claim::{Amount, Basis, Bound, Metric, Part, Period, Quantity, Unit};

/// Adds a fact to those of its story, which are in the order of their first mentions; one that is known already is
/// another mention of that.
pub(super) fn add(facts: &mut Vec<Fact>, fact: Fact) {
    let from = facts.len().saturating_sub(REMEMBERED);
    match facts[from..].iter_mut().find(|known| tell_the_same(known, &fact)) {
        Some(known) => known.absorb(fact),
        None => facts.push(fact),
    }
}

/// How many facts back one is looked for, so that the cost stays linear however long a text is.
const REMEMBERED: usize = 200;

/// Whether two mentions report one fact: the same figure, with no slot that speaks against it. A figure that no story
/// has twice by chance may differ in one of owner, metric and status, where one of the two is a guess.
fn tell_the_same(a: &Fact, b: &Fact) -> bool {
    if !(have_same_figure(a, b) && may_be_of_one_period(a.period, b.period)) {
        return false;
    }
    let same_owner = may_have_one_owner(a, b);
    let same_claim = same_owner && may_be_of_one_metric(a, b) && may_have_one_status(a, b);
    let one_is_guessed = same_owner || a.headline || b.headline;
    same_claim || one_is_guessed && is_telling(a.quantity)
}

fn have_same_figure(a: &Fact, b: &Fact) -> bool {
    a.quantity.unit == b.quantity.unit
        && a.measure == b.measure
        && are_equal(a.quantity.amount, b.quantity.amount)
}

fn are_equal(a: Amount, b: Amount) -> bool {
    match (a, b) {
        (Amount::Value(a), Amount::Value(b)) => a == b,
        (Amount::Range { low, high }, Amount::Range { low: l, high: h }) => low == l && high == h,
        _ => false,
    }
}

/// What one mention leaves open, the other may tell.
fn agree<T: PartialEq>(a: T, b: T, is_open: impl Fn(&T) -> bool) -> bool {
    a == b || is_open(&a) || is_open(&b)
}

fn may_have_one_owner(a: &Fact, b: &Fact) -> bool {
    agree(a.owner_group(), b.owner_group(), Option::is_none)
}

fn may_be_of_one_metric(a: &Fact, b: &Fact) -> bool {
    agree(a.metric, b.metric, |metric| *metric == Metric::Other)
}

/// An inferred year may be inferred because the status was misread.
fn may_have_one_status(a: &Fact, b: &Fact) -> bool {
    a.status == b.status || is_inferred(a.period) || is_inferred(b.period)
}

/// Years that are only inferred give way to stated ones.
fn may_be_of_one_period(a: Period, b: Period) -> bool {
    agree(a.part, b.part, Option::is_none) && (a.year == b.year || is_inferred(a) || is_inferred(b))
}

fn is_inferred(period: Period) -> bool {
    period.basis == Basis::Inferred
}

/// An amount that no story has twice by chance: a sum of money, or a large count.
fn is_telling(quantity: Quantity) -> bool {
    /// In units of any currency, and in things counted: smaller figures are common by chance.
    const LARGE: f64 = 100.0;
    let amount = quantity.amount.midpoint().abs();
    match quantity.unit {
        Unit::COUNT => amount >= LARGE,
        unit => unit.currency().is_some() && amount > LARGE,
    }
}

/// What the period of another mention adds.
#[derive(Clone, Copy, PartialEq)]
enum PeriodNews {
    None,
    /// The year, which was only inferred so far.
    Year,
    /// The quarter or half of the same year.
    Part,
}

impl PeriodNews {
    fn of(known: Period, other: Period) -> Self {
        let finer = known.year == other.year && known.part.is_none() && other.part.is_some_and(is_business);
        match is_inferred(known) && !is_inferred(other) {
            true => Self::Year,
            false if finer => Self::Part,
            false => Self::None,
        }
    }
}

/// A month is the day on which a figure was told; a quarter or half is what it is for.
fn is_business(part: Part) -> bool {
    part < Part::M01 || part == Part::NineMonths
}

impl Fact {
    /// Takes in another mention of the same fact; what is better known wins.
    fn absorb(&mut self, other: Fact) {
        // The body of a story says more than its headline.
        let better = self.headline && !other.headline;
        let period = PeriodNews::of(self.period, other.period);
        self.take_bound(&other);
        if self.metric == Metric::Other || better && other.metric != Metric::Other {
            self.take_metric(&other);
        }
        self.take_owner(&other, better);
        self.mentions.extend(other.mentions);
        if better || period == PeriodNews::Year {
            self.status = other.status;
            self.evidence.status = other.evidence.status;
        }
        if period != PeriodNews::None {
            self.period = other.period;
            self.dated = other.dated;
            self.evidence.year = other.evidence.year;
        }
        self.withdrawn |= other.withdrawn;
        self.replaced |= other.replaced;
        self.scope = self.scope.or(other.scope);
        self.headline &= other.headline;
    }

    fn take_bound(&mut self, other: &Fact) {
        if self.quantity.bound == Bound::Exact && other.quantity.bound != Bound::Exact {
            self.quantity.bound = other.quantity.bound;
            self.evidence.bound = other.evidence.bound.clone();
        }
    }

    fn take_metric(&mut self, other: &Fact) {
        self.metric = other.metric;
        self.told = other.told;
        self.noun = other.noun;
        self.evidence.metric = other.evidence.metric.clone();
    }

    fn take_owner(&mut self, other: &Fact, better: bool) {
        if self.owner_group() == other.owner_group() {
            self.owned = self.owned.max(other.owned);
        }
        if self.owner.is_none() || better && other.owner.is_some() {
            self.owner = other.owner;
            self.owned = other.owned;
            self.evidence.organisation = other.evidence.organisation.clone();
        }
    }
}
