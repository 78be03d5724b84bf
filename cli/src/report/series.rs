//! The overview's data: the figures of one organisation and metric, period by period.

use std::collections::{BTreeMap, BTreeSet};

use sollist::{Difference, Measure, Metric, Outcome, Part, Period, Quantity, Status, Unit, organisation_key};

use super::{Entry, Page};
use crate::human;

/// A figure and the number of its claim.
#[derive(Clone, Copy)]
pub(super) struct Point {
    pub(super) quantity: Quantity,
    pub(super) claim: usize,
}

/// The figures for one period.
#[derive(Default)]
pub(super) struct SeriesRow {
    pub(super) target: Option<Point>,
    /// Targets that a later one took the place of.
    pub(super) earlier: Vec<Point>,
    pub(super) actual: Option<Point>,
    pub(super) outcome: Option<Outcome>,
    pub(super) difference: Option<Difference>,
}

impl SeriesRow {
    pub(super) fn is_decided(&self) -> bool {
        matches!(self.outcome, Some(Outcome::Met | Outcome::Missed))
    }

    /// The size of its largest figure.
    fn size(&self) -> f64 {
        let sizes = self.points().map(|point| point.quantity.amount.midpoint().abs());
        sizes.fold(0.0, f64::max)
    }

    pub(super) fn points(&self) -> impl Iterator<Item = &Point> {
        self.target.iter().chain(&self.earlier).chain(&self.actual)
    }
}

/// How many times as large as the next smaller one a figure may be to be drawn beside it.
const ONE_SCALE: f64 = 25.0;

/// Periods in order; those of unknown year come last.
type When = (bool, Option<i32>, Option<Part>);

pub(super) struct Series {
    pub(super) organisation: String,
    /// What is measured, in words.
    pub(super) subject: String,
    pub(super) measure: Measure,
    pub(super) unit: Unit,
    rows: BTreeMap<When, SeriesRow>,
}

/// What the figures of a series have in common.
type Key = (String, Metric, Measure, Unit, String);

impl Series {
    /// The rows with their periods, oldest first.
    pub(super) fn rows(&self) -> impl Iterator<Item = (String, &SeriesRow)> {
        self.rows.iter().map(|((_, year, part), row)| {
            let period = Period {
                year: *year,
                part: *part,
                ..Period::UNKNOWN
            };
            (human::period(&period), row)
        })
    }

    pub(super) fn len(&self) -> usize {
        self.rows.len()
    }

    /// Figures of very different size (phones and cars, say, both delivered) apart, for on one scale the small ones
    /// could not be seen.
    fn by_size(self) -> Vec<Self> {
        let mut rows: Vec<(When, SeriesRow)> = self.rows.into_iter().collect();
        rows.sort_by(|(_, row), (_, other)| row.size().total_cmp(&other.size()));
        let mut parts: Vec<Self> = Vec::new();
        let mut before = 0.0;
        for (when, row) in rows {
            let size = row.size();
            if parts.is_empty() || before > 0.0 && size > before * ONE_SCALE {
                parts.push(Self {
                    organisation: self.organisation.clone(),
                    subject: self.subject.clone(),
                    rows: BTreeMap::new(),
                    ..self
                });
            }
            before = size;
            if let Some(part) = parts.last_mut() {
                part.rows.insert(when, row);
            }
        }
        parts
    }

    /// What is worth looking at first: decided targets, then targets with actuals of other years, then long series.
    fn rank(&self) -> (usize, usize, usize) {
        let count = |counts: fn(&SeriesRow) -> bool| self.rows.values().filter(|row| counts(row)).count();
        let (decided, targets) = (count(SeriesRow::is_decided), count(|row| row.target.is_some()));
        let actuals = count(|row| row.actual.is_some());
        (decided, targets.min(actuals), self.len())
    }

    /// A lone figure is no picture.
    fn is_seen(&self) -> bool {
        let answered = |row: &SeriesRow| row.target.is_some() && row.actual.is_some();
        self.len() > 1 || self.rows.values().any(answered)
    }
}

/// The series of a report, the most telling first.
pub(super) fn all(page: &Page<'_>) -> Vec<Series> {
    let mut series: BTreeMap<Key, Series> = BTreeMap::new();
    let mut used = BTreeSet::new();
    for comparison in &page.comparisons {
        let point = |figure: &sollist::Figure| Point {
            quantity: figure.quantity,
            claim: figure.position,
        };
        let targets = comparison.targets.iter().map(|target| &target.figure);
        used.extend(
            targets
                .clone()
                .chain(&comparison.actuals)
                .map(|figure| figure.position),
        );
        let Some(entry) = page.entries.get(comparison.target().figure.position) else {
            continue;
        };
        let own = series
            .entry(key(&comparison.organisation, entry))
            .or_insert_with(|| empty(entry));
        own.organisation.clone_from(&comparison.organisation);
        let mut earlier: Vec<Point> = targets.map(point).collect();
        let row = SeriesRow {
            target: earlier.pop(),
            actual: comparison.actual().map(point),
            outcome: Some(comparison.outcome()),
            difference: comparison.difference(),
            earlier,
        };
        own.rows.insert(when(comparison.year, comparison.part), row);
    }
    for entry in page.entries.iter().filter(|entry| !used.contains(&entry.number)) {
        let Some(owner) = &entry.claim.organisation else {
            continue;
        };
        if entry.claim.status != Status::Actual || entry.claim.period.year.is_none() {
            continue;
        }
        let own = series
            .entry(key(&owner.name, entry))
            .or_insert_with(|| empty(entry));
        let Period { year, part, .. } = entry.claim.period;
        own.rows.entry(when(year, part)).or_default().actual = Some(Point {
            quantity: entry.claim.quantity,
            claim: entry.number,
        });
    }
    let mut seen: Vec<Series> = series
        .into_values()
        .flat_map(Series::by_size)
        .filter(Series::is_seen)
        .collect();
    seen.sort_by_key(|series| std::cmp::Reverse(series.rank()));
    seen
}

fn when(year: Option<i32>, part: Option<Part>) -> When {
    (year.is_none(), year, part)
}

fn key(organisation: &str, entry: &Entry<'_>) -> Key {
    let claim = entry.claim;
    let noun = match claim.metric {
        Metric::Other => claim.noun.clone().unwrap_or_default(),
        _ => String::new(),
    };
    (
        organisation_key(organisation),
        claim.metric,
        claim.measure,
        claim.quantity.unit,
        noun,
    )
}

fn empty(entry: &Entry<'_>) -> Series {
    let claim = entry.claim;
    Series {
        organisation: claim
            .organisation
            .as_ref()
            .map_or_else(String::new, |owner| owner.name.clone()),
        subject: human::metric(claim.metric.as_str(), claim.measure, claim.noun.as_deref()),
        measure: claim.measure,
        unit: claim.quantity.unit,
        rows: BTreeMap::new(),
    }
}
