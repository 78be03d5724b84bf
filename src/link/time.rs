//! The year of a figure.

use std::ops::Range;

use super::clause::CLAUSE;
use super::measure::preposition;
use super::scene::{Scene, Sentence};
use crate::claim::{Basis, Metric, Part, Period, Status};
use crate::date::Written;
use crate::language::lexicon::Sense;
use crate::language::pack::{Edge, Grammar, Intent, Preposition};
use crate::recognise::Found;
use crate::recognise::period::{self, Role, TimeValue};
use crate::recognise::quantity::Figure;

/// The time found for a figure.
#[derive(Clone, Debug)]
pub(super) struct Timing {
    pub(super) period: Period,
    pub(super) tokens: Option<Range<usize>>,
    /// It is the end of a year, half or quarter.
    pub(super) at_end: bool,
    pub(super) rule: &'static str,
}

/// The period the sentences so far are about.
#[derive(Clone, Debug, Default)]
pub(super) struct Topic {
    pub(super) period: Option<Period>,
    /// Sentences since it was said.
    age: u32,
}

/// A time no farther than this belongs to the figure as closely as its unit.
const ATTACHED: usize = 2;
/// The time of an old value may stand farther behind it: "from 66m in the same period of 2003".
const ATTACHED_TO_OLD: usize = 6;
const BARRIER_COST: u32 = 6;
/// A period said this many sentences before no longer holds.
const LASTS: u32 = 1;
/// Times farther back than this are history, not a figure's.
const HISTORY: i32 = 40;

/// The time that the words of the sentence give `figure`, before anything is inferred.
pub(super) fn stated(
    scene: &Scene<'_, '_>,
    sentence: &Sentence,
    figure: &Found<Figure>,
    measured: Measured,
    topic: &Topic,
) -> Option<Timing> {
    let Measured { old, change } = measured;
    let best = cheapest(scene, sentence, figure, |time| {
        old || !(is_base(scene, figure, time) || change && is_compared(scene, figure, time))
            || !change && is_attached(sentence, figure, time, ATTACHED)
    })?;
    let main = || cheapest(scene, sentence, figure, |time| !time.value.is_base());
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
    let apart = !is_attached(sentence, figure, best, ATTACHED_TO_OLD);
    if old && !best.value.is_base() && apart {
        period.year = period.year.map(|year| year - 1);
        return Some(Timing {
            period,
            tokens: Some(best.tokens()),
            at_end: false,
            rule: "year_before",
        });
    }
    Some(Timing {
        period,
        tokens: Some(best.tokens()),
        at_end: best.value.edge == Some(Edge::End),
        rule: best.rule,
    })
}

/// What of a figure bears on its time.
#[derive(Clone, Copy)]
pub(super) struct Measured {
    /// It is the value before this year's.
    pub(super) old: bool,
    /// It is a difference.
    pub(super) change: bool,
}

/// The time of what the figure is measured against.
fn is_base(scene: &Scene<'_, '_>, figure: &Found<Figure>, time: &Found<TimeValue>) -> bool {
    time.value.is_base() || is_compared(scene, figure, time) && !time.value.is_future()
}

/// "up 27% from its 2003 performance": a word of comparison stands between the figure and the time.
fn is_compared(scene: &Scene<'_, '_>, figure: &Found<Figure>, time: &Found<TimeValue>) -> bool {
    let between = figure.after as usize..time.first as usize;
    between.len() <= 6
        && between.into_iter().any(|i| {
            scene
                .reading
                .lexicon
                .senses_of(scene.reading.word(i))
                .any(|sense| {
                    matches!(
                        sense,
                        Sense::Grammar(Grammar::Preposition(Preposition::From | Preposition::Against))
                    ) && !matches!(sense, Sense::Grammar(Grammar::Preposition(Preposition::Of)))
                })
        })
}

/// The time that is cheapest to take for `figure`, of those that can be its.
fn cheapest<'s>(
    scene: &Scene<'_, '_>,
    sentence: &'s Sentence,
    figure: &Found<Figure>,
    takes: impl Fn(&Found<TimeValue>) -> bool,
) -> Option<&'s Found<TimeValue>> {
    let fitting = sentence.times.iter().filter(|time| {
        dates_figures(&time.value)
            && takes(time)
            && reaches(sentence, figure, time)
            && !is_history(scene, time)
            && !belongs_to_old_value(scene, sentence, figure, time)
    });
    fitting.min_by_key(|time| cost(sentence, figure, time))
}

/// Whether a time can be that of a figure: days of the week, clock times, lengths of time and "since 2003" can't.
fn dates_figures(time: &TimeValue) -> bool {
    !time.is_point() && !time.is_vague() && time.role != Role::Since && !time.dateline
}

/// A time governs its own clause and the ones after it, not the ones before: "profits fell 3%, and it warned that 2005
/// may be worse".
fn reaches(sentence: &Sentence, figure: &Found<Figure>, time: &Found<TimeValue>) -> bool {
    let (f, t) = (figure.tokens(), time.tokens());
    let barrier = sentence.barriers.between(&f, &t);
    barrier < if t.start >= f.end { CLAUSE } else { 2 * CLAUSE }
}

fn is_history(scene: &Scene<'_, '_>, time: &Found<TimeValue>) -> bool {
    let year = period::resolve(&time.value, scene.written).year;
    matches!((year, scene.written), (Some(year), Some(written)) if year < i32::from(written.year) - HISTORY)
}

/// Right behind the figure, with nothing between that parts them.
fn is_attached(sentence: &Sentence, figure: &Found<Figure>, time: &Found<TimeValue>, within: usize) -> bool {
    let (f, t) = (figure.tokens(), time.tokens());
    t.start >= f.end && t.start - f.end <= within && sentence.barriers.between(&f, &t) == 0
}

/// "5bn, up from 4.5bn in 2003": the year is that of the old value, not of the figure before it.
fn belongs_to_old_value(
    scene: &Scene<'_, '_>,
    sentence: &Sentence,
    figure: &Found<Figure>,
    time: &Found<TimeValue>,
) -> bool {
    let between = sentence
        .figures
        .iter()
        .filter(|other| other.first >= figure.after && other.after <= time.first);
    between
        .filter(|other| is_attached(sentence, other, time, ATTACHED_TO_OLD))
        .any(|other| is_old_value(scene, sentence, other))
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
    if is_attached(sentence, figure, time, ATTACHED) {
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

/// What is known of a figure when its period is settled.
pub(super) struct Claimed {
    pub(super) status: Status,
    pub(super) metric: Metric,
    pub(super) old: bool,
    /// Something rose or fell to make it what it is.
    pub(super) moved: bool,
}

/// The period of a figure in the end: what is stated, else what the sentence before is about, else the period that the
/// story's results are for, else the year in which it was written; a target without a time of its own has none.
pub(super) fn settle(
    scene: &Scene<'_, '_>,
    stated: Option<Timing>,
    claimed: &Claimed,
    topic: &Topic,
    reporting: Option<Period>,
) -> Timing {
    let infer = |period: Period, rule| {
        let year = period.year.map(|year| year - i32::from(claimed.old));
        let basis = Basis::Inferred;
        Timing {
            period: Period {
                year,
                basis,
                ..period
            },
            tokens: None,
            at_end: false,
            rule,
        }
    };
    if let Some(timing) = stated {
        return if claimed.status == Status::Actual {
            not_ahead(scene, timing)
        } else {
            timing
        };
    }
    let written = scene.written.map(|written| i32::from(written.year));
    if claimed.status == Status::Target {
        return match topic.period.filter(|period| period.year > written) {
            Some(period) => infer(period, "period_of_sentence_before"),
            None => infer(Period::UNKNOWN, "target_without_year"),
        };
    }
    let standing = is_stock(claimed.metric) && !claimed.moved;
    if let Some(period) = topic.period.filter(|_| !standing) {
        return infer(period, "period_of_sentence_before");
    }
    if let Some(period) = reporting.filter(|_| is_result(claimed.metric)) {
        return infer(period, "period_of_results");
    }
    infer(Period::new(written, None, Basis::Inferred), "year_of_writing")
}

/// A fact can't lie ahead: "the twelve months to June" in a text of February end in the June before, "the end of the
/// year" is that of the year before.
fn not_ahead(scene: &Scene<'_, '_>, mut timing: Timing) -> Timing {
    let Some(Written {
        year,
        month: Some(now),
        ..
    }) = scene.written
    else {
        return timing;
    };
    let last = match timing.period.part {
        Some(part) => (1..=12).find(|month| Part::month(*month) == Some(part)),
        None if timing.at_end => Some(12),
        None => None,
    };
    let ahead = timing.period.year == Some(year.into()) && last.is_some_and(|month| month > now);
    if ahead && timing.period.basis == Basis::Relative {
        timing.period.year = timing.period.year.map(|year| year - 1);
    }
    timing
}

/// Metrics of what an organisation has at a time, rather than of what it did over one.
fn is_stock(metric: Metric) -> bool {
    matches!(
        metric,
        Metric::Headcount
            | Metric::Locations
            | Metric::Fleet
            | Metric::Stake
            | Metric::Customers
            | Metric::Capacity
            | Metric::MarketShare
            | Metric::MarketValue
            | Metric::Assets
            | Metric::Price
            | Metric::InterestRate
    )
}

/// Metrics that are reported for a business period.
pub(super) fn is_result(metric: Metric) -> bool {
    matches!(
        metric,
        Metric::Revenue
            | Metric::GrossProfit
            | Metric::OperatingProfit
            | Metric::Ebitda
            | Metric::PretaxProfit
            | Metric::NetProfit
            | Metric::Loss
            | Metric::Eps
            | Metric::Dividend
            | Metric::Margin
            | Metric::SalesVolume
            | Metric::Deliveries
            | Metric::Orders
            | Metric::Passengers
    )
}

/// The period that a story reports results for: the one most of its results state, else for early months the year
/// before. `stated` holds the periods of its results.
pub(super) fn reporting(scene: &Scene<'_, '_>, stated: &[Period]) -> Option<Period> {
    let written = scene.written?;
    let past = stated
        .iter()
        .filter(|period| period.year.is_some_and(|year| year <= i32::from(written.year)));
    let count = |period: &Period| stated.iter().filter(|other| other.year == period.year).count();
    if let Some(period) = past.max_by_key(|period| (count(period), period.year)) {
        return Some(Period {
            part: None,
            ..*period
        });
    }
    let early = written.month.is_some_and(|month| month <= LAST_MONTH_OF_RESULTS);
    early.then(|| Period::new(Some(i32::from(written.year) - 1), None, Basis::Inferred))
}

/// Until April the results that appear are those of the year before.
const LAST_MONTH_OF_RESULTS: u8 = 4;

impl Topic {
    /// Takes in the period of a sentence, if it says one.
    pub(super) fn pass(&mut self, scene: &Scene<'_, '_>, sentence: &Sentence) {
        if sentence.opens {
            self.age += 1;
        }
        let said = sentence
            .times
            .iter()
            .filter(|time| dates_figures(&time.value) && speaks_of_now(sentence, time));
        let said = said
            .map(|time| period::resolve(&time.value, scene.written))
            .find(|period| is_recent(scene, *period));
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

/// Neither a base of comparison, nor a deadline, nor beside words of planning.
fn speaks_of_now(sentence: &Sentence, time: &Found<TimeValue>) -> bool {
    let planned = || {
        sentence.intents.iter().any(|intent| {
            !matches!(intent.value, Intent::Settled | Intent::Outcome)
                && sentence.barriers.same_clause(&intent.tokens(), &time.tokens())
        })
    };
    !time.value.is_base() && !time.value.is_deadline() && !time.value.is_future() && !planned()
}

/// What lies further back is told in passing.
fn is_recent(scene: &Scene<'_, '_>, period: Period) -> bool {
    match (period.year, scene.written) {
        (Some(year), Some(written)) => {
            (i32::from(written.year) - 1..=i32::from(written.year) + 1).contains(&year)
        }
        (year, _) => year.is_some(),
    }
}
