//! JSON of claims: one flat object, the same both ways.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{
    Amount, Basis, Claim, Currency, CustomMetric, Evidence, Measure, Mention, Metric, Organisation, Part,
    Period, Proof, Quantity, Status, Unit,
};
use crate::date::{Date, Written};
use crate::text::Span;

/// Types that are strings in JSON.
macro_rules! as_string {
    ($($type:ty),+) => {$(
        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
                text.parse().map_err(serde::de::Error::custom)
            }
        }
    )+};
}
pub(crate) use as_string;

as_string!(Metric, CustomMetric, Unit, Currency, Date, Written);

impl Serialize for Span {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        [self.start, self.end].serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Span {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let [start, end] = <[usize; 2]>::deserialize(deserializer)?;
        if end < start {
            return Err(D::Error::custom(format!(
                "a span must not end before it starts: [{start}, {end}]"
            )));
        }
        Ok(Self { start, end })
    }
}

/// Whole numbers without ".0"; the others as they are.
#[derive(Clone, Copy, Deserialize)]
#[serde(transparent)]
pub(crate) struct JsonNumber(pub(crate) f64);

/// Up to here every whole number is an `f64` of its own.
const LARGEST_WHOLE: f64 = 9_007_199_254_740_992.0;

impl Serialize for JsonNumber {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.0.fract() == 0.0
            && self.0.abs() <= LARGEST_WHOLE
            && !(self.0 == 0.0 && self.0.is_sign_negative())
        {
            serializer.serialize_i64(self.0 as i64)
        } else {
            serializer.serialize_f64(self.0)
        }
    }
}

/// An amount: `value`, or `low` and `high`.
#[derive(Serialize, Deserialize)]
pub(super) struct Ends {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    value: Option<JsonNumber>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    low: Option<JsonNumber>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    high: Option<JsonNumber>,
}

impl From<Amount> for Ends {
    fn from(amount: Amount) -> Self {
        let (value, low, high) = match amount {
            Amount::Value(value) => (Some(JsonNumber(value)), None, None),
            Amount::Range { low, high } => (None, Some(JsonNumber(low)), Some(JsonNumber(high))),
        };
        Self { value, low, high }
    }
}

impl TryFrom<Ends> for Amount {
    type Error = &'static str;

    fn try_from(ends: Ends) -> Result<Self, Self::Error> {
        match (ends.value, ends.low, ends.high) {
            (Some(value), None, None) => Ok(Self::Value(value.0)),
            (None, Some(low), Some(high)) => Ok(Self::Range {
                low: low.0,
                high: high.0,
            }),
            _ => Err("an amount is either `value`, or `low` and `high`"),
        }
    }
}

#[derive(Serialize, Deserialize)]
struct FlatClaim<'a> {
    organisation: Option<Cow<'a, str>>,
    #[serde(default)]
    organisation_span: Option<Span>,
    metric: Metric,
    measure: Measure,
    #[serde(default)]
    noun: Option<Cow<'a, str>>,
    #[serde(flatten)]
    quantity: Quantity,
    year: Option<i32>,
    part: Option<Part>,
    basis: Basis,
    status: Status,
    #[serde(default, skip_serializing_if = "is_false")]
    withdrawn: bool,
    #[serde(default, skip_serializing_if = "is_false")]
    replaced: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    scope: Option<Cow<'a, str>>,
    mentions: Vec<Span>,
    sentences: Vec<Span>,
    #[serde(default)]
    evidence: BTreeMap<Cow<'a, str>, Span>,
    #[serde(default)]
    rules: BTreeMap<Cow<'a, str>, Cow<'a, str>>,
    confidence: f32,
    #[serde(default)]
    story: usize,
}

/// What is written only where it is so.
#[allow(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde passes fields by reference"
)]
pub(crate) const fn is_false(value: &bool) -> bool {
    !*value
}

impl Serialize for Claim {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let proofs = || {
            let slots = self.evidence.slots().into_iter();
            slots.map(|(slot, proof)| (Cow::Borrowed(slot), proof))
        };
        FlatClaim {
            organisation: self.organisation.as_ref().map(|o| Cow::Borrowed(o.name.as_str())),
            organisation_span: self.organisation.as_ref().map(|o| o.span),
            metric: self.metric,
            measure: self.measure,
            noun: self.noun.as_deref().map(Cow::Borrowed),
            quantity: self.quantity,
            year: self.period.year,
            part: self.period.part,
            basis: self.period.basis,
            status: self.status,
            withdrawn: self.withdrawn,
            replaced: self.replaced,
            scope: self.scope.as_deref().map(Cow::Borrowed),
            mentions: self.mentions.iter().map(|m| m.figure).collect(),
            sentences: self.mentions.iter().map(|m| m.sentence).collect(),
            evidence: proofs()
                .filter_map(|(slot, proof)| Some((slot, proof.span?)))
                .collect(),
            rules: proofs()
                .filter(|(_, proof)| !proof.rule.is_empty())
                .map(|(slot, proof)| (slot, Cow::Borrowed(proof.rule.as_ref())))
                .collect(),
            confidence: self.confidence,
            story: self.story,
        }
        .serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Claim {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        FlatClaim::deserialize(deserializer)?
            .into_claim()
            .map_err(D::Error::custom)
    }
}

impl FlatClaim<'_> {
    fn into_claim(mut self) -> Result<Claim, &'static str> {
        let organisation = match (self.organisation.take(), self.organisation_span) {
            (Some(name), Some(span)) => Some(Organisation::new(name, span)),
            (None, None) => None,
            _ => return Err("`organisation` and `organisation_span` go together"),
        };
        if self.mentions.is_empty() || self.mentions.len() != self.sentences.len() {
            return Err("a claim has at least one mention, and as many `sentences` as `mentions`");
        }
        let mentions = self
            .mentions
            .iter()
            .zip(&self.sentences)
            .map(|(m, s)| Mention::new(*m, *s))
            .collect();
        Ok(Claim {
            organisation,
            metric: self.metric,
            measure: self.measure,
            noun: self.noun.take().map(Cow::into_owned),
            quantity: self.quantity,
            period: Period::new(self.year, self.part, self.basis),
            status: self.status,
            withdrawn: self.withdrawn,
            replaced: self.replaced,
            scope: self.scope.take().map(Cow::into_owned),
            mentions,
            confidence: self.confidence,
            story: self.story,
            evidence: self.evidence(),
        })
    }

    fn evidence(&mut self) -> Evidence {
        let mut proof = |slot: &str| {
            let rule = self.rules.remove(slot).unwrap_or_default();
            Proof::new(self.evidence.get(slot).copied(), rule.into_owned())
        };
        Evidence {
            organisation: proof("organisation"),
            metric: proof("metric"),
            measure: proof("measure"),
            quantity: proof("quantity"),
            bound: proof("bound"),
            year: proof("year"),
            status: proof("status"),
        }
    }
}
