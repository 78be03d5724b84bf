//! Claims as columns: a list of structs for each text.

use std::sync::Arc;

use arrow_array::builder::StringBuilder;
use arrow_array::{
    Array, ArrayRef, BooleanArray, Float32Array, Float64Array, Int32Array, Int64Array, ListArray, StructArray,
};
use arrow_buffer::NullBufferBuilder;
use arrow_schema::{DataType, Field, Fields};
use sollist::{Amount, Claim, Evidence, Proof, organisation_key};

use crate::spans::{SpanLists, Spans, as_offset, list};

/// The type of a column of claims: a list of structs, whose fields are those of a claim's JSON.
///
/// `evidence` and `rules` are structs with a field for each slot; a span is `{start, end}`. Fields that JSON leaves out
/// are null, or false.
#[must_use]
pub fn data_type() -> DataType {
    ClaimLists::new().finish().data_type().clone()
}

/// An amount as flat fields have it.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Ends {
    /// How much; none of a range.
    pub value: Option<f64>,
    /// The lower end of a range.
    pub low: Option<f64>,
    /// The upper end of a range.
    pub high: Option<f64>,
}

/// The value of an amount, or the two ends of a range.
///
/// ```
/// let ends = sollist_arrow::ends(sollist::Amount::Range { low: 5.0, high: 7.0 });
/// assert_eq!((ends.value, ends.low, ends.high), (None, Some(5.0), Some(7.0)));
/// ```
#[must_use]
pub fn ends(amount: Amount) -> Ends {
    match amount {
        Amount::Value(value) => Ends {
            value: Some(value),
            ..Ends::default()
        },
        Amount::Range { low, high } => Ends {
            value: None,
            low: Some(low),
            high: Some(high),
        },
        _ => Ends::default(),
    }
}

/// Builds a column of claims, a row for each text.
pub(crate) struct ClaimLists {
    ends: Vec<i32>,
    read: NullBufferBuilder,
    columns: Columns,
}

impl ClaimLists {
    pub(crate) fn new() -> Self {
        Self {
            ends: vec![0],
            read: NullBufferBuilder::new(0),
            columns: Columns::new(),
        }
    }

    /// The claims of a text; none where it could not be read.
    pub(crate) fn push(&mut self, claims: Option<&[Claim]>) {
        for claim in claims.unwrap_or_default() {
            self.columns.push(claim);
        }
        self.ends.push(as_offset(self.columns.story.len()));
        self.read.append(claims.is_some());
    }

    pub(crate) fn finish(mut self) -> ListArray {
        list(self.ends, self.columns.finish(), self.read.finish())
    }
}

struct Columns {
    organisation: StringBuilder,
    organisation_span: Spans,
    organisation_key: StringBuilder,
    organisation_id: StringBuilder,
    metric: StringBuilder,
    measure: StringBuilder,
    noun: StringBuilder,
    value: Vec<Option<f64>>,
    low: Vec<Option<f64>>,
    high: Vec<Option<f64>>,
    unit: StringBuilder,
    bound: StringBuilder,
    year: Vec<Option<i32>>,
    part: StringBuilder,
    basis: StringBuilder,
    status: StringBuilder,
    withdrawn: Vec<bool>,
    replaced: Vec<bool>,
    scope: StringBuilder,
    mentions: SpanLists,
    sentences: SpanLists,
    proofs: Vec<Proofs>,
    confidence: Vec<f32>,
    story: Vec<i64>,
}

/// What the claims have for one slot.
struct Proofs {
    slot: &'static str,
    words: Spans,
    rule: StringBuilder,
}

impl Proofs {
    fn new(slot: &'static str) -> Self {
        Self {
            slot,
            words: Spans::new(),
            rule: StringBuilder::new(),
        }
    }

    fn push(&mut self, proof: &Proof) {
        self.words.push(proof.span);
        self.rule
            .append_option(Some(&proof.rule).filter(|rule| !rule.is_empty()));
    }
}

impl Columns {
    fn new() -> Self {
        let slots = Evidence::default();
        let slots = slots.slots().map(|(slot, _)| Proofs::new(slot));
        Self {
            organisation: StringBuilder::new(),
            organisation_span: Spans::new(),
            organisation_key: StringBuilder::new(),
            organisation_id: StringBuilder::new(),
            metric: StringBuilder::new(),
            measure: StringBuilder::new(),
            noun: StringBuilder::new(),
            value: Vec::new(),
            low: Vec::new(),
            high: Vec::new(),
            unit: StringBuilder::new(),
            bound: StringBuilder::new(),
            year: Vec::new(),
            part: StringBuilder::new(),
            basis: StringBuilder::new(),
            status: StringBuilder::new(),
            withdrawn: Vec::new(),
            replaced: Vec::new(),
            scope: StringBuilder::new(),
            mentions: SpanLists::new(),
            sentences: SpanLists::new(),
            proofs: slots.into(),
            confidence: Vec::new(),
            story: Vec::new(),
        }
    }

    fn push(&mut self, claim: &Claim) {
        let organisation = claim.organisation.as_ref();
        self.organisation.append_option(organisation.map(|o| &o.name));
        self.organisation_span.push(organisation.map(|o| o.span));
        self.organisation_key
            .append_option(organisation.map(|o| organisation_key(&o.name)));
        self.organisation_id
            .append_option(organisation.and_then(|o| o.id.as_ref()));
        self.metric.append_value(claim.metric.as_str());
        self.measure.append_value(claim.measure.as_str());
        self.noun.append_option(claim.noun.as_ref());
        self.push_amount(claim.quantity.amount);
        self.unit.append_value(claim.quantity.unit.to_string());
        self.bound.append_value(claim.quantity.bound.as_str());
        self.year.push(claim.period.year);
        self.part
            .append_option(claim.period.part.map(|part| part.as_str()));
        self.basis.append_value(claim.period.basis.as_str());
        self.status.append_value(claim.status.as_str());
        self.withdrawn.push(claim.withdrawn);
        self.replaced.push(claim.replaced);
        self.scope.append_option(claim.scope.as_ref());
        self.mentions.push(claim.mentions.iter().map(|m| m.figure));
        self.sentences.push(claim.mentions.iter().map(|m| m.sentence));
        for (column, (_, proof)) in self.proofs.iter_mut().zip(claim.evidence.slots()) {
            column.push(proof);
        }
        self.confidence.push(claim.confidence);
        self.story.push(i64::try_from(claim.story).unwrap_or(i64::MAX));
    }

    fn push_amount(&mut self, amount: Amount) {
        let Ends { value, low, high } = ends(amount);
        self.value.push(value);
        self.low.push(low);
        self.high.push(high);
    }

    fn finish(self) -> ArrayRef {
        let (evidence, rules) = proofs(self.proofs);
        structs(vec![
            open("organisation", strings(self.organisation)),
            open("organisation_span", self.organisation_span.finish()),
            open("organisation_key", strings(self.organisation_key)),
            open("organisation_id", strings(self.organisation_id)),
            always("metric", strings(self.metric)),
            always("measure", strings(self.measure)),
            open("noun", strings(self.noun)),
            open("value", Arc::new(Float64Array::from(self.value))),
            open("low", Arc::new(Float64Array::from(self.low))),
            open("high", Arc::new(Float64Array::from(self.high))),
            always("unit", strings(self.unit)),
            always("bound", strings(self.bound)),
            open("year", Arc::new(Int32Array::from(self.year))),
            open("part", strings(self.part)),
            always("basis", strings(self.basis)),
            always("status", strings(self.status)),
            always("withdrawn", Arc::new(BooleanArray::from(self.withdrawn))),
            always("replaced", Arc::new(BooleanArray::from(self.replaced))),
            open("scope", strings(self.scope)),
            always("mentions", self.mentions.finish()),
            always("sentences", self.sentences.finish()),
            always("evidence", evidence),
            always("rules", rules),
            always("confidence", Arc::new(Float32Array::from(self.confidence))),
            always("story", Arc::new(Int64Array::from(self.story))),
        ])
    }
}

/// The columns `evidence` and `rules`.
fn proofs(slots: Vec<Proofs>) -> (ArrayRef, ArrayRef) {
    let mut evidence = Vec::new();
    let mut rules = Vec::new();
    for Proofs { slot, words, rule } in slots {
        evidence.push(open(slot, words.finish()));
        rules.push(open(slot, strings(rule)));
    }
    (structs(evidence), structs(rules))
}

type Column = (Field, ArrayRef);

/// A column that has a value for every claim.
fn always(name: &str, column: ArrayRef) -> Column {
    (Field::new(name, column.data_type().clone(), false), column)
}

/// A column that may have none.
fn open(name: &str, column: ArrayRef) -> Column {
    (Field::new(name, column.data_type().clone(), true), column)
}

fn strings(mut column: StringBuilder) -> ArrayRef {
    Arc::new(column.finish())
}

fn structs(columns: Vec<Column>) -> ArrayRef {
    let (fields, columns): (Vec<Field>, Vec<ArrayRef>) = columns.into_iter().unzip();
    Arc::new(StructArray::new(Fields::from(fields), columns, None))
}
