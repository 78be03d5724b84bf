//! What a story and its sentences are about.

use std::ops::Range;

use super::attach::belongs_to_old_value;
use super::candidate::{candidates, is_month, lies_ahead};
use super::story::ToldYear;
use crate::claim::{Basis, Metric, Part, Period, Property};
use crate::language::pack::Reference;
use crate::link::dating::TimeCandidate;
use crate::link::scene::{Place, Scene, Sentence};
use crate::recognise::period::{self, Direction, TimeValue};

/// The periods that the sentences so far are about.
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::link) struct Topic {
    /// What has been.
    pub(in crate::link) period: Option<Period>,
    /// What was spoken of last, however long ago it was.
    pub(in crate::link) spoken: Option<Period>,
    /// What is to come.
    pub(in crate::link) plan: Option<Period>,
    /// What is forecast, though its year may be over.
    pub(in crate::link) forecast: Option<Period>,
    /// The last that was told.
    pub(in crate::link) last: Option<ToldYear>,
    /// Sentences since a budget was spoken of.
    budget_age: Option<u32>,
    /// Sentences since each was said.
    age: u32,
    spoken_age: u32,
    plan_age: u32,
    forecast_age: u32,
}

/// A period said more sentences before no longer holds; a new paragraph counts as one.
const LASTS: u32 = 1;

impl Topic {
    /// A figure's words refer to a period: the text goes on about it.
    pub(in crate::link) fn note(&mut self, period: Period) {
        (self.period, self.age) = (Some(period), 0);
    }

    /// The text goes on about the same period.
    pub(in crate::link) fn renew(&mut self) {
        self.age = 0;
    }

    /// The text goes on about a budget.
    pub(in crate::link) fn is_of_budget(&self) -> bool {
        /// The sentences that tell what is in it.
        const GOES_ON: u32 = 3;
        self.budget_age.is_some_and(|age| age <= GOES_ON)
    }

    /// Results of a period are forecast: the forecasts that follow are for it.
    pub(in crate::link) fn forecast(&mut self, period: Period) {
        // "expects £80m in 2025, after £75m in 2024": the last year of a sentence.
        let later = |known: Period| known.year > period.year;
        if self.forecast_age > 0 || !self.forecast.is_some_and(later) {
            (self.forecast, self.forecast_age) = (Some(period), 0);
        }
    }

    /// Takes in the periods of a sentence, if it says any.
    pub(in crate::link) fn pass(&mut self, scene: &Scene<'_, '_>, sentence: &Sentence<'_>) {
        let mut said = SpokenPeriods::default();
        for candidate in candidates(scene, sentence) {
            said.note(scene, sentence, candidate);
        }
        self.last = match (said.spoken, self.last) {
            (Some(period), _) => Some(ToldYear { period, age: 0 }),
            (None, last) => last.map(ToldYear::older),
        };
        let mut references = sentence.references.iter();
        self.budget_age = if references.any(|found| found.value == Reference::Budget) {
            Some(0)
        } else {
            // All items of a list are of what leads in the list.
            let next = u32::from(sentence.place != Place::Item);
            self.budget_age.map(|age| age.saturating_add(next))
        };
        keep(&mut self.spoken, &mut self.spoken_age, said.spoken);
        // "In 2017 it had been 780": by the way, what is far back is set beside what the text is about.
        if said.period.is_some() || said.spoken.is_none() {
            keep(&mut self.period, &mut self.age, said.period);
        }
        keep(&mut self.plan, &mut self.plan_age, said.plan);
        keep(&mut self.forecast, &mut self.forecast_age, None);
    }
}

/// The first periods that a sentence says of itself.
#[derive(Default)]
struct SpokenPeriods {
    spoken: Option<Period>,
    period: Option<Period>,
    plan: Option<Period>,
}

impl SpokenPeriods {
    fn note(&mut self, scene: &Scene<'_, '_>, sentence: &Sentence<'_>, candidate: &TimeCandidate) {
        // "at the end of the quarter": of the one that is spoken of already.
        let says = |value: &&TimeValue| !value.is_deadline() && !value.ends_quarter();
        let Some(value) = candidate.time.value().filter(says) else {
            return;
        };
        let period = told(scene, value);
        let recent = is_recent(scene, period);
        let planned = speaks_of_plans(scene, sentence, value, &candidate.time.tokens());
        let open = if planned {
            self.plan.is_none() && recent
        } else {
            self.spoken.is_none() || self.period.is_none() && recent
        };
        // No time of what is measured against, nor of an old value.
        let own = || {
            !candidate.in_bracket
                && candidate.aside.is_none()
                && !candidate.is_base()
                && !belongs_to_old_value(scene, sentence, None, &candidate.time)
        };
        if period.year.is_none() || !open || !own() {
            return;
        }
        if planned {
            self.plan = Some(period);
        } else {
            self.spoken = self.spoken.or(Some(period));
            self.period = self.period.or(Some(period).filter(|_| recent));
        }
    }
}

/// The period that a time makes its sentence speak of; a day or the end of a month dates only what stands with it.
fn told(scene: &Scene<'_, '_>, value: &TimeValue) -> Period {
    let mut period = period::resolve(value, scene.written);
    if value.day.is_some() || value.edge.is_some() {
        period.part = None;
    }
    period
}

fn keep(period: &mut Option<Period>, age: &mut u32, said: Option<Period>) {
    if said.is_some() {
        (*period, *age) = (said, 0);
    } else {
        *age += 1;
        if *age > LASTS {
            *period = None;
        }
    }
}

/// It is to come, or beside words of planning.
fn speaks_of_plans(
    scene: &Scene<'_, '_>,
    sentence: &Sentence<'_>,
    value: &TimeValue,
    tokens: &Range<usize>,
) -> bool {
    value.side != Some(Direction::Past)
        && (value.is_future() || lies_ahead(scene, value) || is_planned(sentence, tokens))
}

fn is_planned(sentence: &Sentence<'_>, time: &Range<usize>) -> bool {
    sentence
        .intents
        .iter()
        .any(|intent| intent.value.points_ahead() && sentence.syntax.are_together(&intent.tokens(), time))
}

/// What lies further back is told in passing.
fn is_recent(scene: &Scene<'_, '_>, period: Period) -> bool {
    /// In years: no goal is set for later.
    const AHEAD: i32 = 9;
    match (period.year, scene.written) {
        (Some(year), Some(written)) => (written.year - 1..=written.year + AHEAD).contains(&year),
        (year, _) => year.is_some(),
    }
}

/// Metrics that are reported for a business period.
pub(in crate::link) fn is_result(metric: Metric) -> bool {
    metric.is(Property::Result)
}

/// Goods and people, which are counted at any time, not only when results are told.
pub(super) fn is_tally(metric: Metric) -> bool {
    metric.is(Property::Tally)
}

/// The periods that a story reports results for.
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::link) struct Reporting {
    year: Option<Period>,
    quarter: Option<Period>,
    half: Option<Period>,
    other: Option<Period>,
    /// The business period that the story tells first.
    main: Option<Period>,
    /// No results are told yet.
    awaited: bool,
}

/// Until April the results that appear are those of the year before.
pub(super) const LAST_MONTH_OF_RESULTS: u8 = 4;

impl Reporting {
    /// `results`: the periods of the story's results; `facts`: those of all its facts.
    /// `lead`: the first that the story opens with.
    pub(in crate::link) fn new(
        scene: &Scene<'_, '_>,
        results: &[Period],
        facts: &[Period],
        lead: Option<Period>,
    ) -> Self {
        let latest = || results.iter().chain(&lead).filter_map(|period| period.year).max();
        let Some(now) = scene.written.map(|written| written.year).or_else(latest) else {
            return Self::default();
        };
        let month = scene.written.and_then(|written| written.month);
        let early = || {
            let early = month.is_some_and(|month| month <= LAST_MONTH_OF_RESULTS);
            early.then(|| Period::new(Some(now - 1), None, Basis::Inferred))
        };
        let year = commonest(results, now, |part| part.is_none_or(|part| !is_month(part)))
            .or(lead.filter(|period| is_business(period, now)))
            .or_else(|| commonest(results, now, |_| true))
            .map(|period| Period { part: None, ..period });
        let part = |wanted| commonest(facts, now, wanted);
        Self {
            awaited: year.is_none(),
            year: year.or_else(early),
            quarter: part(|part| matches!(part, Some(Part::Q1 | Part::Q2 | Part::Q3 | Part::Q4))),
            half: part(|part| matches!(part, Some(Part::H1 | Part::H2))),
            other: part(|part| part.is_some()),
            main: lead.filter(|period| is_business(period, now)),
        }
    }

    /// The year that most of them are for, else for early months the year before.
    pub(in crate::link) fn year(&self) -> Option<Period> {
        self.year
    }

    /// The period of results that tell none: the one that the story told first, if most are of its year. Counts need
    /// one that was told.
    pub(in crate::link) fn period(&self, metric: Metric) -> Option<Period> {
        let year = self.year.filter(|_| !is_tally(metric) || !self.awaited);
        self.main
            .filter(|main| self.year.is_none_or(|year| year.year == main.year))
            .or(year)
            .filter(|_| is_result(metric))
    }

    /// The year before in early months, where its results are still to come.
    pub(super) fn awaited(&self) -> Option<Period> {
        self.year.filter(|_| self.awaited)
    }

    pub(super) fn parts(&self) -> impl Iterator<Item = Period> + use<> {
        [self.quarter, self.half, self.other].into_iter().flatten()
    }
}

/// Of the periods of the year `now` and the one before that `wanted` takes, one of the year that most are of.
fn commonest(periods: &[Period], now: i32, wanted: fn(Option<Part>) -> bool) -> Option<Period> {
    let past = periods.iter().filter(|period| {
        period.year.is_some_and(|year| (now - 1..=now).contains(&year)) && wanted(period.part)
    });
    let count = |period: &Period| {
        let recent = periods.iter().take(MOST_COUNTED);
        recent.filter(|other| other.year == period.year).count()
    };
    past.take(MOST_COUNTED)
        .max_by_key(|period| (count(period), period.year))
        .copied()
}

/// A year, half-year, quarter or nine months up to `now`, no single month.
fn is_business(period: &Period, now: i32) -> bool {
    !period.part.is_some_and(is_month) && period.year.is_some_and(|year| (now - 1..=now).contains(&year))
}

/// Stories say early what they report on, and the work stays small.
const MOST_COUNTED: usize = 64;
