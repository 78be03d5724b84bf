//! JSON of comparisons: one flat object each, in the manner of claims.

use std::borrow::Cow;

use serde::de::{Deserialize, Deserializer, Error};
use serde::ser::{Serialize, Serializer};

use super::figure::{Comparison, Difference, Figure, Outcome, Target};
use crate::claim::serial::{JsonNumber, is_false};
use crate::claim::{Amount, Bound, Measure, Mention, Metric, Part, Quantity, Unit};
use crate::date::Written;
use crate::text::Span;

/// A figure; in a comparison without the unit that all its figures share.
#[derive(serde::Serialize, serde::Deserialize)]
struct FlatFigure {
    #[serde(flatten)]
    amount: Amount,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    unit: Option<Unit>,
    bound: Bound,
    written: Option<Written>,
    position: usize,
    #[serde(default)]
    span: Span,
    #[serde(default)]
    sentence: Span,
}

impl FlatFigure {
    fn of(figure: &Figure, shared: Option<Unit>) -> Self {
        let Quantity { amount, unit, bound } = figure.quantity;
        Self {
            amount,
            unit: Some(unit).filter(|_| shared != Some(unit)),
            bound,
            written: figure.written,
            position: figure.position,
            span: figure.mention.figure,
            sentence: figure.mention.sentence,
        }
    }

    fn figure<E: Error>(self, shared: Option<Unit>) -> Result<Figure, E> {
        let unit = self.unit.or(shared).ok_or_else(|| E::missing_field("unit"))?;
        Ok(Figure {
            position: self.position,
            quantity: Quantity::new(self.amount, unit, self.bound),
            written: self.written,
            mention: Mention::new(self.span, self.sentence),
        })
    }
}

impl Serialize for Figure {
    /// `{"value" or "low"+"high", "unit", "bound", "written", "position", "span", "sentence"}`.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        FlatFigure::of(self, None).serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Figure {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        FlatFigure::deserialize(deserializer)?.figure(None)
    }
}

#[derive(serde::Serialize, serde::Deserialize)]
struct FlatTarget {
    #[serde(flatten)]
    figure: FlatFigure,
    difference: Option<JsonNumber>,
    difference_percent: Option<JsonNumber>,
    outcome: Outcome,
    #[serde(default, skip_serializing_if = "is_false")]
    replaced: bool,
}

impl FlatTarget {
    fn of(target: &Target, shared: Option<Unit>) -> Self {
        let difference = target.difference;
        Self {
            figure: FlatFigure::of(&target.figure, shared),
            difference: difference.map(|difference| JsonNumber(difference.absolute)),
            difference_percent: difference
                .and_then(|difference| difference.percent)
                .map(JsonNumber),
            outcome: target.outcome,
            replaced: target.replaced,
        }
    }

    fn target<E: Error>(self, shared: Option<Unit>) -> Result<Target, E> {
        let percent = self.difference_percent.map(|percent| percent.0);
        Ok(Target {
            figure: self.figure.figure(shared)?,
            difference: self.difference.map(|absolute| Difference {
                absolute: absolute.0,
                percent,
            }),
            outcome: self.outcome,
            replaced: self.replaced,
        })
    }
}

impl Serialize for Target {
    /// As a figure, with `difference`, `difference_percent` and `outcome`.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        FlatTarget::of(self, None).serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Target {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        FlatTarget::deserialize(deserializer)?.target(None)
    }
}

#[derive(serde::Serialize, serde::Deserialize)]
struct FlatComparison<'c> {
    organisation: Cow<'c, str>,
    metric: Metric,
    measure: Measure,
    noun: Option<Cow<'c, str>>,
    unit: Unit,
    year: Option<i32>,
    part: Option<Part>,
    /// Follows from the targets.
    #[serde(skip_deserializing)]
    outcome: Option<Outcome>,
    targets: Vec<FlatTarget>,
    actuals: Vec<FlatFigure>,
}

impl Serialize for Comparison {
    /// `{"organisation", "metric", "measure", "noun", "unit", "year", "part", "outcome", "targets": […], "actuals":
    /// […]}`; a figure has `value` or `low` and `high`, `bound`, `written`, `position`, and where it stands
    /// (`span`, `sentence`), a target also `difference`, `difference_percent`, `outcome` and, where it is so, `replaced`.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let shared = Some(self.unit);
        let targets = self.targets.iter().map(|target| FlatTarget::of(target, shared));
        let actuals = self.actuals.iter().map(|actual| FlatFigure::of(actual, shared));
        FlatComparison {
            organisation: Cow::Borrowed(&self.organisation),
            metric: self.metric,
            measure: self.measure,
            noun: self.noun.as_deref().map(Cow::Borrowed),
            unit: self.unit,
            year: self.year,
            part: self.part,
            outcome: Some(self.outcome()),
            targets: targets.collect(),
            actuals: actuals.collect(),
        }
        .serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Comparison {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let flat = FlatComparison::deserialize(deserializer)?;
        if flat.targets.is_empty() {
            return Err(D::Error::custom("a comparison has at least one target"));
        }
        let shared = Some(flat.unit);
        let targets = flat.targets.into_iter().map(|target| target.target(shared));
        let actuals = flat.actuals.into_iter().map(|actual| actual.figure(shared));
        Ok(Self {
            organisation: flat.organisation.into_owned(),
            metric: flat.metric,
            measure: flat.measure,
            noun: flat.noun.map(Cow::into_owned),
            unit: flat.unit,
            year: flat.year,
            part: flat.part,
            targets: targets.collect::<Result<_, _>>()?,
            actuals: actuals.collect::<Result<_, _>>()?,
        })
    }
}

#[derive(serde::Serialize, serde::Deserialize)]
struct FlatDifference {
    absolute: JsonNumber,
    percent: Option<JsonNumber>,
}

impl Serialize for Difference {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        FlatDifference {
            absolute: JsonNumber(self.absolute),
            percent: self.percent.map(JsonNumber),
        }
        .serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Difference {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let flat = FlatDifference::deserialize(deserializer)?;
        Ok(Self {
            absolute: flat.absolute.0,
            percent: flat.percent.map(|percent| percent.0),
        })
    }
}
