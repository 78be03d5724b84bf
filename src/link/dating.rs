//! The words of a sentence that can date its figures, and what holds of them whichever figure takes them.

use std::cell::OnceCell;
use std::ops::Range;

use crate::claim::Period;
use crate::language::pack::Reference;
use crate::recognise::Found;
use crate::recognise::period::{TimeRole, TimeValue};
use crate::text::TokenRange;
use crate::text::reused::{Reused, kept};

/// Time words that date a figure, before they are counted from anything.
#[derive(Clone, Copy, Debug)]
pub(super) struct Taken {
    pub(super) tokens: TokenRange,
    pub(super) said: Said,
    pub(super) rule: &'static str,
}

#[derive(Clone, Copy, Debug)]
pub(super) enum Said {
    /// A time.
    Time(TimeValue),
    /// What points to a period told elsewhere.
    Refers(Reference),
}

/// Words of time of a sentence, with all that can be told of them whatever figure may take them.
#[derive(Debug)]
pub(super) struct TimeCandidate {
    pub(super) time: Taken,
    /// A word of comparison stands before it.
    pub(super) is_base_word: bool,
    /// It is so far back that no figure takes it.
    pub(super) is_history: bool,
    /// The time right behind says more.
    pub(super) opens_time: bool,
    /// It leads in a figure in a bracket.
    pub(super) in_bracket: bool,
    /// The words on something else that it stands in: "[after a loss in 2022], it made £3m".
    pub(super) aside: Option<TokenRange>,
}

impl TimeCandidate {
    /// The time of what is measured against.
    pub(super) fn is_base(&self) -> bool {
        self.is_base_word || self.time.value().is_some_and(TimeValue::is_base)
    }
}

impl Taken {
    pub(super) fn time(found: &Found<TimeValue>) -> Self {
        Self {
            tokens: found.tokens,
            said: Said::Time(found.value),
            rule: found.rule,
        }
    }

    pub(super) fn refers(found: &Found<Reference>) -> Self {
        Self {
            tokens: found.tokens,
            said: Said::Refers(found.value),
            rule: found.rule,
        }
    }

    /// Their first token.
    pub(super) const fn start(&self) -> usize {
        self.tokens.start()
    }

    /// One past their last token.
    pub(super) const fn end(&self) -> usize {
        self.tokens.end()
    }

    pub(super) const fn tokens(&self) -> Range<usize> {
        self.tokens.range()
    }

    pub(super) fn value(&self) -> Option<&TimeValue> {
        match &self.said {
            Said::Time(value) => Some(value),
            Said::Refers(_) => None,
        }
    }

    /// "a year earlier", "im Vorjahr": counted back from the time spoken of, which may have been done already.
    pub(super) fn is_year_before(&self) -> bool {
        self.value()
            .is_some_and(|time| time.is_base() && time.role != TimeRole::Start)
    }

    /// A single day: what changed on it was so until then.
    pub(super) fn is_day(&self) -> bool {
        self.value().is_some_and(|time| time.day.is_some())
    }

    /// "in the quarter", "in this period", "since then".
    pub(super) fn refers_to_period(&self) -> bool {
        matches!(
            self.said,
            Said::Refers(
                Reference::Year
                    | Reference::Quarter
                    | Reference::Half
                    | Reference::Period
                    | Reference::SinceThen
                    | Reference::Then
            )
        )
    }

    /// Its place on the calendar depends on what else the text says.
    pub(super) fn is_beside_topic(&self) -> bool {
        self.value().is_none_or(TimeValue::is_beside_topic)
    }
}

kept!(TimeCandidate, Period);

/// What several figures of a sentence ask of its times and figures, worked out at the first question.
#[derive(Debug, Default)]
pub(super) struct DatingCache {
    pub(super) candidates: OnceCell<Reused<TimeCandidate>>,
    /// Which of the figures are old values: a bit for each.
    pub(super) old: OnceCell<u128>,
}
