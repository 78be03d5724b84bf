//! The year of a figure.
//!
//! First every figure takes the time words of its sentence that are its own ([`attach`]); then, once all are known,
//! they are counted from what the sentences before are about and from the period that the story reports on
//! ([`topic`]), and what has no time of its own is inferred ([`infer`]).

mod attach;
mod base;
mod candidate;
mod infer;
mod near;
mod old_value;
mod resolve;
mod topic;

use std::cell::OnceCell;
use std::ops::Range;

use crate::claim::Period;

pub(super) use attach::{main_time, take};
use candidate::Candidate;
pub(super) use candidate::Taken;
pub(super) use infer::{Claimed, settle};
pub(super) use old_value::is_old_value;
pub(super) use resolve::{Setting, is_ahead};
pub(super) use topic::{Reporting, Topic, is_result};

/// What is told of the times and figures of a sentence when it is first asked.
#[derive(Debug, Default)]
pub(super) struct Asked {
    candidates: OnceCell<Vec<Candidate>>,
    /// Which of the figures are old values: a bit for each.
    old: OnceCell<u128>,
}

/// The time found for a figure.
#[derive(Clone, Debug)]
pub(super) struct Timing {
    pub(super) period: Period,
    pub(super) tokens: Option<Range<usize>>,
    pub(super) rule: &'static str,
}
