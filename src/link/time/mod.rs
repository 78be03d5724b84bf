//! The year of a figure.
//!
//! First every figure takes the time words of its sentence that are its own ([`attach`]); then, once all are known,
//! they are counted from what the sentences before are about and from the period that the story reports on
//! ([`topic`]), and what has no time of its own is inferred ([`infer`]).

mod attach;
mod base;
mod candidate;
mod choice;
mod infer;
mod near;
mod old_value;
mod resolve;
mod standing;
mod story;
mod topic;

use std::ops::Range;

use crate::claim::Period;

pub(super) use attach::{main_time, take};
#[cfg(feature = "fit")]
pub(super) use choice::described;
pub(super) use infer::settle;
pub(super) use old_value::is_old_value;
pub(super) use resolve::{Claimed, Setting, is_ahead};
pub(super) use story::StoryTime;
pub(super) use topic::{Reporting, Topic, is_result};

/// The time found for a figure.
#[derive(Clone, Debug)]
pub(super) struct Timing {
    pub(super) period: Period,
    pub(super) tokens: Option<Range<usize>>,
    pub(super) rule: &'static str,
}
