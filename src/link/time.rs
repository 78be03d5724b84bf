//! The year of a figure.

use std::ops::Range;

use super::measure::preposition;
use super::scene::{Scene, Sentence};
use crate::claim::{Basis, Metric, Period, Status};
use crate::language::pack::Preposition;
use crate::recognise::Found;
use crate::recognise::period::{self, Role, TimeValue};
use crate::recognise::quantity::Figure;

/// The time found for a figure.
#[derive(Clone, Debug)]
pub(super) struct Timing {
    pub(super) period: Period,
    pub(super) tokens: Option<Range<usize>>,
    pub(super) rule: &'static str,
}

/// The period the sentences so far are about.
#[derive(Clone, Debug, Default)]
pub(super) struct Topic {
    period: Option<Period>,
    /// Sentences since it was said.
    age: u32,
}

/// A time no farther than this belongs to the figure as closely as its unit.
const ATTACHED: usize = 2;
const BARRIER_COST: u32 = 6;
/// A period said this many sentences before no longer holds.
const LASTS: u32 = 1;

/// The time that the words of the sentence give `figure`, before anything is inferred.
pub(super) fn stated(
    scene: &Scene<'_, '_>,
    sentence: &Sentence,
    figure: &Found<Figure>,
    old: bool,
    topic: &Topic,
) -> Option<Timing> {
    let best = cheapest(sentence, figure, |time| {
        old || !time.value.is_base() || gap(figure, time) <= ATTACHED
    })?;
    let main = || cheapest(sentence, figure, |time| !time.value.is_base());
    let mut period = if best.value.is_beside_topic() {
        let now = main()
            .map(|time| period::resolve(&time.value, scene.written))
            .or(topic.period);
        let period = period::resolve_beside(&best.value, now.and_then(|now| now.year), scene.written);
        Period {
            part: period.part.or(now.and_then(|now| now.part)),
            ..period
        }
    } else {
        period::resolve(&best.value, scene.written)
    };
    if period.year.is_none() && period.part.is_none() {
        return None;
    }
    if old && !best.value.is_base() && gap(figure, best) > ATTACHED {
        period.year = period.year.map(|year| year - 1);
        return Some(Timing {
            period,
            tokens: Some(best.tokens()),
            rule: "year_before",
        });
    }
    Some(Timing {
        period,
        tokens: Some(best.tokens()),
        rule: best.rule,
    })
}

/// The time that is cheapest to take for `figure`.
fn cheapest<'s>(
    sentence: &'s Sentence,
    figure: &Found<Figure>,
    takes: impl Fn(&Found<TimeValue>) -> bool,
) -> Option<&'s Found<TimeValue>> {
    let fitting = sentence
        .times
        .iter()
        .filter(|time| dates_figures(&time.value) && takes(time));
    fitting.min_by_key(|time| cost(sentence, figure, time))
}

/// Whether a time can be that of a figure: days of the week, clock times, lengths of time and "since 2003" can't.
fn dates_figures(time: &TimeValue) -> bool {
    !time.is_point() && !time.is_vague() && time.role != Role::Since && !time.dateline
}

fn gap(figure: &Found<Figure>, time: &Found<TimeValue>) -> usize {
    let (f, t) = (figure.tokens(), time.tokens());
    if t.end <= f.start {
        f.start - t.end
    } else {
        t.start.saturating_sub(f.end)
    }
}

/// What it costs to take `time` for `figure`: least right behind it, more with what stands between.
fn cost(sentence: &Sentence, figure: &Found<Figure>, time: &Found<TimeValue>) -> u32 {
    let (f, t) = (figure.tokens(), time.tokens());
    let gap = gap(figure, time) as u32;
    let barrier = sentence.barriers.between(&f, &t);
    let attached = t.start >= f.end && gap <= ATTACHED as u32 && barrier == 0;
    if attached {
        gap
    } else {
        4 + gap + BARRIER_COST * barrier
    }
}

/// "to 5bn from 4.5bn", "auf 5 nach 4,5 Milliarden", "compared with 4.5bn": the figure before this year's.
pub(super) fn is_old_value(scene: &Scene<'_, '_>, sentence: &Sentence, figure: &Found<Figure>) -> bool {
    let unit = figure.value.quantity.unit;
    let role = |other: &Found<Figure>| preposition(scene.reading, sentence, other);
    let fellow = |other: &&Found<Figure>| other.first != figure.first && other.value.quantity.unit == unit;
    match role(figure) {
        Some(Preposition::From) => {
            let mut fellows = sentence.figures.iter().filter(fellow);
            let to = |other: &Found<Figure>| role(other) == Some(Preposition::To);
            let moved = sentence.movements.iter().any(|movement| {
                movement.after as usize + 4 >= figure.first as usize && movement.first < figure.first
            });
            moved
                || fellows.any(|other| {
                    to(other) && other.first.abs_diff(figure.first) < 16 || other.first < figure.first
                })
        }
        Some(Preposition::Against) => true,
        _ => false,
    }
}

/// The period of `figure` in the end: what is stated, else what the sentence before is about, else the year in
/// which the story was written for facts, and none for targets.
pub(super) fn settle(
    scene: &Scene<'_, '_>,
    stated: Option<Timing>,
    old: bool,
    status: Status,
    metric: Metric,
    topic: &Topic,
) -> Timing {
    if let Some(timing) = stated {
        return timing;
    }
    let back = |period: Period| Period {
        year: period.year.map(|year| year - i32::from(old)),
        basis: Basis::Inferred,
        ..period
    };
    let written = scene.written.map(|written| i32::from(written.year));
    if let Some(period) = topic
        .period
        .filter(|period| status == Status::Actual || period.year > written)
    {
        return Timing {
            period: back(period),
            tokens: None,
            rule: "period_of_sentence_before",
        };
    }
    let _ = metric;
    if status == Status::Target {
        return Timing {
            period: Period::UNKNOWN,
            tokens: None,
            rule: "target_without_year",
        };
    }
    let period = Period::new(written, None, Basis::Inferred);
    Timing {
        period: back(period),
        tokens: None,
        rule: "year_of_writing",
    }
}

impl Topic {
    /// Takes in the period of a sentence, if it says one.
    pub(super) fn pass(&mut self, scene: &Scene<'_, '_>, sentence: &Sentence) {
        if sentence.opens {
            self.age += 1;
        }
        let said = sentence
            .times
            .iter()
            .filter(|time| dates_figures(&time.value) && !time.value.is_base());
        let said = said
            .map(|time| period::resolve(&time.value, scene.written))
            .find(|period| period.year.is_some());
        match said {
            Some(period) => {
                *self = Self {
                    period: Some(period),
                    age: 0,
                }
            }
            None => self.age += 1,
        }
        if self.age > LASTS {
            self.period = None;
        }
    }
}
