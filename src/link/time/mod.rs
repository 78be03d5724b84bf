//! The year of a figure.
//!
//! First every figure takes the time words of its sentence that are its own ([`attach`]); then, once all are known,
//! they are counted from what the sentences before are about and from the period that the story reports on
//! ([`topic`]), and what has no time of its own is inferred ([`infer`]): by what the language settles, else by the
//! likeliest of the years that the story tells ([`choice`]).

mod aside;
mod attach;
mod base;
mod candidate;
mod choice;
mod infer;
mod near;
mod old_value;
mod relative;
mod resolve;
mod standing;
mod story;
mod topic;

use std::ops::Range;

use crate::claim::Period;

pub(super) use attach::{main_time, take};
pub(super) use candidate::stands_aside;
#[cfg(feature = "fit")]
pub(super) use choice::described;
pub(super) use infer::settle;
pub(super) use old_value::is_old_value;
pub(super) use resolve::{Claimed, Setting, is_ahead};
pub(super) use story::StoryTime;
pub(super) use topic::{Reporting, Topic, is_result};

/// From what a figure has its period. Its name is the rule that the user sees.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum DatedBy {
    /// By words of its own, which the rule of that name read.
    ByWords(&'static str),
    /// By those of the value that replaced it: it is of the year before.
    YearBefore,
    /// By that of what it is compared with: it is of the year after.
    YearAfterBase,
    /// By a day or week to come that the sentence names.
    DayAhead,
    /// By the sentence's time that goes on until now.
    UpToNow,
    /// What has no end holds when the text is written.
    Lasting,
    InList,
    LikeOutcome,
    LikeForecast,
    LikeResults,
    LikeSentence,
    LikeSentenceBefore,
    LikeStory,
    WhenWritten,
    NotAtAll,
}

impl DatedBy {
    pub(super) const fn rule(self) -> &'static str {
        match self {
            Self::ByWords(rule) => rule,
            Self::YearBefore => "year_before",
            Self::YearAfterBase => "year_after_base",
            Self::DayAhead => "day_ahead",
            Self::UpToNow => "time_up_to_now",
            Self::Lasting => "lasting_fact",
            Self::InList => "period_of_list",
            Self::LikeOutcome => "period_of_outcome",
            Self::LikeForecast => "period_of_forecast",
            Self::LikeResults => "period_of_results",
            Self::LikeSentence => "period_of_sentence",
            Self::LikeSentenceBefore => "period_of_sentence_before",
            Self::LikeStory => "period_of_story",
            Self::WhenWritten => "year_of_writing",
            Self::NotAtAll => "target_without_year",
        }
    }
}

/// The time found for a figure.
#[derive(Clone, Debug)]
pub(super) struct Timing {
    pub(super) period: Period,
    pub(super) tokens: Option<Range<usize>>,
    pub(super) dated: DatedBy,
    /// How likely the year is, where weights chose it.
    pub(super) likely: Option<f32>,
}

/// A period that no words of the figure's own tell.
#[derive(Clone, Copy, Debug)]
struct Inferred {
    period: Period,
    dated: DatedBy,
    /// How likely the year is, where weights chose it.
    likely: Option<f32>,
}

impl Inferred {
    /// What the language settles.
    const fn settled(period: Period, dated: DatedBy) -> Self {
        Self {
            period,
            dated,
            likely: None,
        }
    }
}
