//! JSON of comparisons: one flat object each, in the manner of claims.

use serde::ser::{Serialize, Serializer};

use super::figure::{Comparison, Figure, Target};
use crate::claim::serial::Number;
use crate::claim::{Amount, Bound, Measure, Metric, Part, Unit};

use super::Outcome;

#[derive(serde::Serialize)]
struct FlatFigure {
    #[serde(skip_serializing_if = "Option::is_none")]
    value: Option<Number>,
    #[serde(skip_serializing_if = "Option::is_none")]
    low: Option<Number>,
    #[serde(skip_serializing_if = "Option::is_none")]
    high: Option<Number>,
    bound: Bound,
    written: Option<String>,
    position: usize,
}

impl From<&Figure> for FlatFigure {
    fn from(figure: &Figure) -> Self {
        let (value, low, high) = match figure.quantity.amount {
            Amount::Value(value) => (Some(Number(value)), None, None),
            Amount::Range { low, high } => (None, Some(Number(low)), Some(Number(high))),
        };
        Self {
            value,
            low,
            high,
            bound: figure.quantity.bound,
            written: figure.written.map(|written| written.to_string()),
            position: figure.position,
        }
    }
}

#[derive(serde::Serialize)]
struct FlatTarget {
    #[serde(flatten)]
    figure: FlatFigure,
    difference: Option<Number>,
    difference_percent: Option<Number>,
    outcome: Outcome,
}

impl From<&Target> for FlatTarget {
    fn from(target: &Target) -> Self {
        Self {
            figure: (&target.figure).into(),
            difference: target.difference.map(|difference| Number(difference.absolute)),
            difference_percent: target
                .difference
                .and_then(|difference| difference.percent)
                .map(Number),
            outcome: target.outcome,
        }
    }
}

#[derive(serde::Serialize)]
struct Flat<'c> {
    organisation: &'c str,
    metric: Metric,
    measure: Measure,
    noun: Option<&'c str>,
    unit: Unit,
    year: Option<i32>,
    part: Option<Part>,
    outcome: Outcome,
    targets: Vec<FlatTarget>,
    actuals: Vec<FlatFigure>,
}

impl Serialize for Comparison {
    /// `{"organisation", "metric", "measure", "noun", "unit", "year", "part", "outcome", "targets": […], "actuals":
    /// […]}`; a figure has `value` or `low` and `high`, `bound`, `written` and `position`, a target also
    /// `difference`, `difference_percent` and `outcome`.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Flat {
            organisation: &self.organisation,
            metric: self.metric,
            measure: self.measure,
            noun: self.noun.as_deref(),
            unit: self.unit,
            year: self.year,
            part: self.part,
            outcome: self.outcome(),
            targets: self.targets.iter().map(Into::into).collect(),
            actuals: self.actuals.iter().map(Into::into).collect(),
        }
        .serialize(serializer)
    }
}
