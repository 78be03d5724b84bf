//! The record of a text, or of one of its claims, as a line of JSON.

use std::collections::BTreeMap;

use serde::Serialize;
use sollist::language::Detection;
use sollist::{Claim, Counter, Written};

use crate::input::{Failure, Fields};
use crate::output;
use crate::run::Reading;

/// What the lines of a text begin with: its id and the fields of its row, written once for all of them.
pub(crate) struct TextHead(Vec<u8>);

impl TextHead {
    pub(crate) fn new(id: &str, fields: &Fields) -> Self {
        #[derive(Serialize)]
        struct IdAndFields<'r> {
            id: &'r str,
            #[serde(flatten)]
            fields: &'r Fields,
        }
        let mut head = output::json_line(&IdAndFields { id, fields });
        head.truncate(head.len() - "}\n".len());
        Self(head)
    }

    /// A line with the head and the record.
    pub(crate) fn line(&self, record: &Record<'_>) -> Vec<u8> {
        let rest = output::json_line(record);
        [self.0.as_slice(), b",", &rest["{".len()..]].concat()
    }
}

/// What is known of a text behind its fields, and one of its claims.
#[derive(Serialize)]
pub(crate) struct Record<'r> {
    language: Option<&'r str>,
    written: Option<Written>,
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<&'r str>,
    #[serde(flatten)]
    claim: Option<ClaimPart<'r>>,
}

/// A claim as lines of JSON and answers of the server have it.
#[derive(Serialize)]
pub(crate) struct ClaimPart<'r> {
    #[serde(flatten)]
    claim: Claim,
    #[serde(skip_serializing_if = "Option::is_none")]
    metric_id: Option<&'r str>,
    quote: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    words: Option<BTreeMap<&'static str, &'r str>>,
}

impl<'r> Record<'r> {
    /// A text without claims.
    pub(crate) fn of_text(reading: &'r Reading) -> Self {
        Self {
            language: language(reading),
            written: reading.extraction.written(),
            error: None,
            claim: None,
        }
    }

    /// A text that could not be read.
    pub(crate) fn of_failure(failure: &'r Failure) -> Self {
        Self {
            language: failure.language.as_deref(),
            written: None,
            error: Some(&failure.message),
            claim: None,
        }
    }

    pub(crate) fn of_claim(
        reading: &'r Reading,
        claim: &'r Claim,
        counter: &Counter<'_>,
        explain: bool,
    ) -> Self {
        Self {
            claim: Some(ClaimPart::new(reading, claim, counter, explain)),
            ..Self::of_text(reading)
        }
    }
}

impl<'r> ClaimPart<'r> {
    pub(crate) fn new(reading: &'r Reading, claim: &'r Claim, counter: &Counter<'_>, explain: bool) -> Self {
        let proofs = claim.evidence.slots().into_iter();
        let words = proofs.filter_map(|(slot, proof)| Some((slot, &reading.str()[proof.span?])));
        Self {
            claim: counted(claim, counter),
            metric_id: reading.own.metric_id(claim.metric),
            quote: reading.quote(claim),
            words: explain.then(|| words.collect()),
        }
    }
}

/// A claim whose spans are as the output counts them.
pub(crate) fn counted(claim: &Claim, counter: &Counter<'_>) -> Claim {
    let mut counted = claim.clone();
    counter.claim(&mut counted);
    counted
}

/// The code of the language that a text was read in.
pub(crate) fn language(reading: &Reading) -> Option<&str> {
    match reading.extraction.language() {
        Detection::Supported(language) => Some(language.as_str()),
        _ => None,
    }
}
