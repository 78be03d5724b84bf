//! Time expressions.

use std::ops::Range;

use super::Found;
use crate::claim::Period;
use crate::date::{Date, Written};
use crate::language::Reading;

/// What a time expression says before it is counted from an anchor.
#[derive(Clone, Debug)]
pub(crate) struct TimeValue;

/// The time expressions of a sentence, in order.
pub(crate) fn find(reading: &Reading<'_>, sentence: Range<usize>) -> Vec<Found<TimeValue>> {
    let _ = (reading, sentence);
    Vec::new()
}

/// When a story was written: `published` if given, else what its time expressions imply together.
pub(crate) fn written(mentions: &[Found<TimeValue>], published: Option<Date>) -> Option<Written> {
    let _ = mentions;
    published.map(Written::from)
}

/// The period that an expression means, counted from when the text was written.
pub(crate) fn resolve(value: &TimeValue, written: Option<Written>) -> Period {
    let _ = (value, written);
    Period::UNKNOWN
}
