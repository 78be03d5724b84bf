//! JSON of claims: one flat object, the same both ways.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::claim::serial::is_false;
use crate::claim::{
    Basis, Claim, Evidence, Measure, Mention, Metric, Organisation, Part, Period, Proof, Quantity, Status,
};
use crate::compare::organisation_key;
use crate::text::Span;

#[derive(Serialize, Deserialize)]
struct FlatClaim<'a> {
    organisation: Option<Cow<'a, str>>,
    #[serde(default)]
    organisation_span: Option<Span>,
    /// Follows from the name.
    #[serde(skip_deserializing)]
    organisation_key: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    organisation_id: Option<Cow<'a, str>>,
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

impl Serialize for Claim {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let proofs = || {
            let slots = self.evidence.slots().into_iter();
            slots.map(|(slot, proof)| (Cow::Borrowed(slot), proof))
        };
        let owner = self.organisation.as_ref();
        FlatClaim {
            organisation: owner.map(|owner| Cow::Borrowed(owner.name.as_str())),
            organisation_span: owner.map(|owner| owner.span),
            organisation_key: owner.map(|owner| organisation_key(&owner.name)),
            organisation_id: owner.and_then(|owner| owner.id.as_deref().map(Cow::Borrowed)),
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
            (Some(name), Some(span)) => {
                let id = self.organisation_id.take().map(Cow::into_owned);
                Some(Organisation::new(name, span).with_id(id))
            }
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
