//! The figures of one organisation and metric, period by period.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use sollist::{Claim, Comparison, Measure, Metric, Outcome, Part, Period, Quantity, Status, Unit};

use super::index::{ends, figures};
use super::{ClaimEntry, Contents};
use crate::human;

/// The figures for one period, by the numbers of their claims.
#[derive(Serialize)]
struct SeriesRow {
    period: String,
    #[serde(skip)]
    when: When,
    /// Of its largest figure.
    #[serde(skip)]
    size: f64,
    target: Option<usize>,
    /// Targets that a later one took the place of.
    earlier: Vec<usize>,
    actual: Option<usize>,
    /// Actuals that were told before, with another figure.
    others: Vec<usize>,
    outcome: Option<Outcome>,
    difference: Option<String>,
}

/// Periods in order; those of unknown year come last.
type When = (bool, Option<i32>, Option<Part>);

#[derive(Serialize)]
pub(super) struct Series {
    /// Its place among the organisations.
    organisation: usize,
    /// What is measured, in words, with the unit: "revenue in EUR".
    subject: String,
    rows: Vec<SeriesRow>,
}

/// What the figures of a series have in common.
type Key = (usize, Metric, Measure, Unit, String);

/// How many times as large as the next smaller one a figure may be to be drawn beside it.
const ONE_SCALE: f64 = 25.0;

impl Series {
    fn new(organisation: usize, claim: &Claim) -> Self {
        let subject = human::metric(claim.metric.as_str(), claim.measure, claim.noun.as_deref());
        Self {
            organisation,
            subject: match claim.quantity.unit.to_string().as_str() {
                "count" | "percent" => subject,
                unit => match unit.strip_prefix("count/") {
                    Some(each) => format!("{subject} per {each}"),
                    None => format!("{subject} in {}", human::words(unit)),
                },
            },
            rows: Vec::new(),
        }
    }

    /// Figures of very different size (phones and cars, say, both delivered) apart, for on one scale the small ones
    /// could not be seen.
    fn by_size(mut self) -> Vec<Self> {
        self.rows.sort_by(|row, other| row.size.total_cmp(&other.size));
        let mut parts: Vec<Self> = Vec::new();
        let mut before = 0.0;
        for row in self.rows {
            let size = row.size;
            if parts.is_empty() || before > 0.0 && size > before * ONE_SCALE {
                parts.push(Self {
                    subject: self.subject.clone(),
                    rows: Vec::new(),
                    ..self
                });
            }
            before = size;
            if let Some(part) = parts.last_mut() {
                part.rows.push(row);
            }
        }
        for part in &mut parts {
            part.rows.sort_by_key(|row| (row.when, row.target.is_none()));
        }
        parts
    }

    /// What is worth looking at first: decided targets, then targets with actuals of other years, then long series.
    fn rank(&self) -> (usize, usize, usize) {
        let count = |counts: fn(&SeriesRow) -> bool| self.rows.iter().filter(|row| counts(row)).count();
        let decided = count(|row| matches!(row.outcome, Some(Outcome::Met | Outcome::Missed)));
        let (targets, actuals) = (
            count(|row| row.target.is_some()),
            count(|row| row.actual.is_some()),
        );
        (decided, targets.min(actuals), self.rows.len())
    }
}

/// The series of a report, the most telling first. `keys` are those of the claims' organisations, `places` their
/// places in the list.
pub(super) fn all(
    contents: &Contents<'_>,
    keys: &[Option<String>],
    places: &BTreeMap<&str, usize>,
) -> Vec<Series> {
    let place = |number: usize| {
        keys.get(number)?
            .as_ref()
            .and_then(|key| places.get(key.as_str()))
            .copied()
    };
    let mut series: BTreeMap<Key, Series> = BTreeMap::new();
    let mut used = BTreeSet::new();
    for comparison in &contents.comparisons {
        used.extend(figures(comparison).map(|figure| figure.position));
        let first = comparison.target().figure.position;
        if let (Some(owner), Some(entry)) = (place(first), contents.entries.get(first)) {
            own(&mut series, owner, entry.claim)
                .rows
                .push(compared(contents, comparison));
        }
    }
    // Actuals that no target asked for: those of one period in a row, the latest last.
    let mut alone: BTreeMap<(Key, When), Vec<&ClaimEntry<'_>>> = BTreeMap::new();
    for entry in contents
        .entries
        .iter()
        .filter(|entry| !used.contains(&entry.number))
    {
        let claim = entry.claim;
        if claim.status == Status::Actual && claim.period.year.is_some() {
            if let Some(owner) = place(entry.number) {
                let when = when(claim.period.year, claim.period.part);
                alone.entry((key(owner, claim), when)).or_default().push(entry);
            }
        }
    }
    for (((owner, ..), _), mut entries) in alone {
        entries.sort_by_key(|entry| entry.reading.extraction.written());
        if let Some(last) = entries.last() {
            own(&mut series, owner, last.claim)
                .rows
                .push(told(contents, &entries));
        }
    }
    let mut seen: Vec<Series> = series.into_values().flat_map(Series::by_size).collect();
    seen.sort_by_key(|series| std::cmp::Reverse(series.rank()));
    seen
}

fn own<'s>(series: &'s mut BTreeMap<Key, Series>, owner: usize, claim: &Claim) -> &'s mut Series {
    series
        .entry(key(owner, claim))
        .or_insert_with(|| Series::new(owner, claim))
}

fn compared(contents: &Contents<'_>, comparison: &Comparison) -> SeriesRow {
    let targets = comparison.targets.iter().map(|target| target.figure.position);
    let actuals = comparison.actuals.iter().map(|figure| figure.position);
    let (target, earlier) = latest(contents, targets.collect());
    let (actual, others) = latest(contents, actuals.collect());
    let period = Period {
        year: comparison.year,
        part: comparison.part,
        ..Period::UNKNOWN
    };
    let way = comparison.difference();
    SeriesRow {
        period: human::period(&period),
        when: when(comparison.year, comparison.part),
        size: figures(comparison)
            .map(|figure| size(&figure.quantity))
            .fold(0.0, f64::max),
        target,
        earlier,
        actual,
        others,
        outcome: Some(comparison.outcome()),
        difference: way.map(|way| human::difference(&way, comparison.unit)),
    }
}

/// Actuals of one period.
fn told(contents: &Contents<'_>, entries: &[&ClaimEntry<'_>]) -> SeriesRow {
    let (actual, others) = latest(contents, entries.iter().map(|entry| entry.number).collect());
    let period = entries.last().map_or(Period::UNKNOWN, |entry| entry.claim.period);
    SeriesRow {
        period: human::period(&period),
        when: when(period.year, period.part),
        size: entries
            .iter()
            .map(|entry| size(&entry.claim.quantity))
            .fold(0.0, f64::max),
        target: None,
        earlier: Vec::new(),
        actual,
        others,
        outcome: None,
        difference: None,
    }
}

/// The last of these claims, and before it those with other figures, each once.
fn latest(contents: &Contents<'_>, mut numbers: Vec<usize>) -> (Option<usize>, Vec<usize>) {
    let of = |number: usize| contents.entries.get(number).map(|entry| entry.claim.quantity);
    let last = numbers.pop();
    let mut seen: Vec<Option<Quantity>> = last.into_iter().map(of).collect();
    numbers.retain(|number| {
        let quantity = of(*number);
        let new = !seen.contains(&quantity);
        if new {
            seen.push(quantity);
        }
        new
    });
    (last, numbers)
}

fn size(quantity: &Quantity) -> f64 {
    let (low, high) = ends(quantity);
    low.abs().max(high.abs())
}

fn when(year: Option<i32>, part: Option<Part>) -> When {
    (year.is_none(), year, part)
}

fn key(owner: usize, claim: &Claim) -> Key {
    let noun = match claim.metric {
        Metric::Other => claim.noun.clone().unwrap_or_default(),
        _ => String::new(),
    };
    (owner, claim.metric, claim.measure, claim.quantity.unit, noun)
}
