//! The words of a sentence that can date its figures.

use std::ops::Range;

use super::base::is_base_word;
use crate::claim::{Part, Period};
use crate::language::pack::{Edge, Reference};
use crate::link::scene::{Scene, Sentence};
use crate::recognise::Found;
use crate::recognise::period::{self, Direction, Role, TimeValue, When};
use crate::text::TokenRange;

/// Time words that date a figure, before they are counted from anything.
#[derive(Clone, Copy, Debug)]
pub(in crate::link) struct Taken {
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
pub(in crate::link) struct Candidate {
    pub(super) time: Taken,
    /// A word of comparison stands before it.
    pub(super) is_base_word: bool,
    /// It is so far back that no figure takes it.
    pub(super) is_history: bool,
    /// The time right behind says more.
    pub(super) opens_time: bool,
}

impl Candidate {
    fn new(scene: &Scene<'_, '_>, sentence: &Sentence<'_>, time: Taken) -> Self {
        Self {
            is_base_word: is_base_word(scene.reading, sentence, &time),
            is_history: is_history(scene, &time),
            opens_time: opens_time(sentence, &time),
            time,
        }
    }

    /// The time of what is measured against.
    pub(super) fn is_base(&self) -> bool {
        self.is_base_word || self.time.value().is_some_and(TimeValue::is_base)
    }
}

/// All of a sentence that can date figures; told when it is first asked.
pub(super) fn candidates<'s>(scene: &Scene<'_, '_>, sentence: &'s Sentence<'_>) -> &'s [Candidate] {
    sentence.asked.candidates.get_or_init(|| {
        let times = sentence.times.iter();
        let times = times.filter(|time| dates_figures(scene, &time.value));
        let refers = sentence.references.iter();
        let refers = refers.filter(|found| !matches!(found.value, Reference::Lasting | Reference::Scope));
        times
            .map(Taken::time)
            .chain(refers.map(Taken::refers))
            .map(|time| Candidate::new(scene, sentence, time))
            .collect()
    })
}

/// Times farther back than this are history, not a figure's.
const HISTORY: i32 = 40;

impl Taken {
    pub(super) fn time(found: &Found<TimeValue>) -> Self {
        Self {
            tokens: found.tokens,
            said: Said::Time(found.value),
            rule: found.rule,
        }
    }

    fn refers(found: &Found<Reference>) -> Self {
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
            .is_some_and(|time| time.is_base() && time.role != Role::Start)
    }

    /// A single day: what changed on it was so until then.
    pub(super) fn is_day(&self) -> bool {
        self.value().is_some_and(|time| time.day.is_some())
    }

    /// The period, where it stands by itself.
    pub(in crate::link) fn stated(&self, scene: &Scene<'_, '_>) -> Option<Period> {
        let value = self
            .value()
            .filter(|value| !value.is_beside_topic() && !value.is_base())?;
        Some(period::resolve(value, scene.written))
    }

    /// "in the quarter", "in this period", "since then".
    pub(in crate::link) fn refers_to_period(&self) -> bool {
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
    fn is_beside_topic(&self) -> bool {
        self.value().is_none_or(TimeValue::is_beside_topic)
    }
}

/// "the [same quarter] of 2003", "[annual] 2003 …": the time right behind says more.
fn opens_time(sentence: &Sentence<'_>, time: &Taken) -> bool {
    time.is_beside_topic()
        && sentence.times.iter().any(|next| {
            let (first, after) = (next.start(), next.end());
            let meets = first < time.end() && time.start() < after;
            first >= time.end() && first - time.end() <= 1 && next.value.dates_figures()
                || meets && (first, after) != (time.start(), time.end())
        })
}

/// Whether a time can be that of a figure: days of the week, clock times, lengths of time and "since 2003" can't.
fn dates_figures(scene: &Scene<'_, '_>, time: &TimeValue) -> bool {
    !time.is_point()
        && !time.is_vague()
        && !time.dateline
        && time.role != Role::Founding
        && time.role != Role::Since
        && (time.role != Role::From || time.is_future() || lies_ahead(scene, time))
}

/// Whether a time begins after the text was written.
pub(super) fn lies_ahead(scene: &Scene<'_, '_>, time: &TimeValue) -> bool {
    let period = period::resolve(time, scene.written);
    let (Some(year), Some(written)) = (period.year, scene.written) else {
        return false;
    };
    // Where a business year begins, only the firm knows.
    if time.fiscal && period.part.is_some() && year <= written.year {
        return false;
    }
    // Which January is meant, only plans and beginnings tell.
    if time.side.is_some() {
        return time.is_future();
    }
    // "streicht bis Jahresende 85 Stellen"
    let deadline =
        time.role == Role::Deadline && time.edge == Some(Edge::End) && time.tense != Some(Direction::Past);
    let nearest = matches!(time.when, When::Recurring { shift: None, .. });
    if nearest && time.direction() == Some(Direction::Past) {
        return false;
    }
    let sure = !nearest || time.is_future() || time.role == Role::From;
    let month = match time.when {
        When::Recurring { month, .. } if period.part.is_none() => Some(month),
        _ if deadline && period.part.is_none() => Some(12),
        _ => period.part.map(Part::first_month),
    };
    let now = written.year;
    let later = || matches!((month, written.month), (Some(month), Some(now)) if month > now);
    year > now && sure || year == now && later()
}

fn is_history(scene: &Scene<'_, '_>, time: &Taken) -> bool {
    let year = time
        .value()
        .and_then(|value| period::resolve(value, scene.written).year);
    matches!((year, scene.written), (Some(year), Some(written)) if year < written.year - HISTORY)
}
