//! One claim per fact: mentions of the same figure become one claim.

use super::fact::Fact;
use crate::claim::{Amount, Basis, Bound, Metric, Part, Period, Quantity, Unit};

/// Adds a fact to those of its story, which are in the order of their first mentions; one that is known already is
/// another mention of that.
pub(super) fn add(facts: &mut Vec<Fact>, fact: Fact) {
    let from = facts.len().saturating_sub(REMEMBERED);
    match facts[from..].iter_mut().find(|known| same(known, &fact)) {
        Some(known) => known.absorb(fact),
        None => facts.push(fact),
    }
}

/// How many facts back one is looked for, so that the cost stays linear however long a text is.
const REMEMBERED: usize = 200;

/// Whether two mentions report one fact.
fn same(a: &Fact, b: &Fact) -> bool {
    let figure = same_amount(a.quantity.amount, b.quantity.amount)
        && a.measure == b.measure
        && a.quantity.unit == b.quantity.unit;
    if !figure || !same_period(a.period, b.period) {
        return false;
    }
    let owner = a.owner_group() == b.owner_group() || a.owner.is_none() || b.owner.is_none();
    let metric = a.metric == b.metric || a.metric == Metric::Other || b.metric == Metric::Other;
    let inferred = a.period.basis == Basis::Inferred || b.period.basis == Basis::Inferred;
    let status = a.status == b.status || inferred;
    let headline = a.headline || b.headline;
    owner && metric && status || (owner || headline) && is_telling(a.quantity)
}

/// An amount that no story has twice by chance: money, or a large or odd number.
fn is_telling(quantity: Quantity) -> bool {
    let amount = quantity.amount.midpoint().abs();
    quantity.unit.currency().is_some_and(|_| amount > 100.0)
        || (quantity.unit == Unit::COUNT && amount >= 100.0)
}

fn same_amount(a: Amount, b: Amount) -> bool {
    match (a, b) {
        (Amount::Value(a), Amount::Value(b)) => a == b,
        (Amount::Range { low, high }, Amount::Range { low: l, high: h }) => low == l && high == h,
        _ => false,
    }
}

/// Years that are only inferred give way to stated ones.
fn same_period(a: Period, b: Period) -> bool {
    let years = a.year == b.year || a.basis == Basis::Inferred || b.basis == Basis::Inferred;
    let parts = a.part == b.part || a.part.is_none() || b.part.is_none();
    years && parts
}

impl Fact {
    /// Takes in another mention of the same fact; what is better known wins.
    fn absorb(&mut self, other: Fact) {
        if self.owner_group() == other.owner_group() {
            self.owned = self.owned.max(other.owned);
        }
        self.mentions.extend(other.mentions);
        if self.quantity.bound == Bound::Exact && other.quantity.bound != Bound::Exact {
            self.quantity.bound = other.quantity.bound;
            self.evidence.bound = other.evidence.bound;
        }
        // The body of a story says more than its headline.
        let better = self.headline && !other.headline;
        if self.metric == Metric::Other || better && other.metric != Metric::Other {
            self.metric = other.metric;
            self.told = other.told;
            self.noun = other.noun;
            self.evidence.metric = other.evidence.metric;
        }
        if self.owner.is_none() || better && other.owner.is_some() {
            self.owner = other.owner;
            self.owned = other.owned;
            self.evidence.organisation = other.evidence.organisation;
        }
        let stated = self.period.basis == Basis::Inferred && other.period.basis != Basis::Inferred;
        if better && !stated {
            self.status = other.status;
            self.evidence.status = other.evidence.status.clone();
        }
        // A month is the day on which a figure was told; a quarter or half is what it is for.
        let business = other
            .period
            .part
            .is_some_and(|part| part < Part::M01 || part == Part::NineMonths);
        let finer = self.period.year == other.period.year && self.period.part.is_none() && business;
        if stated || finer {
            if stated {
                self.status = other.status;
                self.evidence.status = other.evidence.status;
            }
            self.period = other.period;
            self.evidence.year = other.evidence.year;
        }
        self.withdrawn |= other.withdrawn;
        self.replaced |= other.replaced;
        self.scope = self.scope.or(other.scope);
        self.headline &= other.headline;
    }
}
