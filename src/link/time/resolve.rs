//! Time words, counted from what the text is about.

use super::attach::takes_part_of_topic;
use super::candidate::{DECEMBER, candidates, is_month, lies_ahead};
use super::near::Pair;
use super::old_value::apposed_to;
use super::story::{StoryTime, ToldYear};
use super::topic::{Reporting, is_result, is_tally};
use super::{DatedBy, Timing};
use crate::claim::{Basis, Metric, Part, Period, Status};
use crate::language::pack::{Edge, Reference, TimeUnit};
use crate::link::dating::{Said, Taken};
use crate::link::scene::{Scene, Sentence};
use crate::recognise::Found;
use crate::recognise::period::{self, Direction, Origin, TimeRole, TimeValue, When};
use crate::recognise::quantity::FigureValue;

/// What is known of a figure when its period is settled.
#[derive(Clone, Copy)]
pub(in crate::link) struct Claimed {
    pub(in crate::link) status: Status,
    pub(in crate::link) metric: Metric,
    pub(in crate::link) old: bool,
    /// Something rose or fell to make it what it is.
    pub(in crate::link) moved: bool,
    /// It is a change, not an amount.
    pub(in crate::link) changed: bool,
    /// A target that the sentence compares with what came of it.
    pub(in crate::link) judged: bool,
}

/// What time words are counted from.
#[derive(Clone, Copy, Debug)]
pub(in crate::link) struct Setting<'s> {
    /// The calendar time that the figure's clause is about, of the words of its sentence.
    pub(in crate::link) main: Option<&'s Taken>,
    /// The period of the figure before in the sentence.
    pub(in crate::link) before: Option<Period>,
    /// The last period that a figure before in the sentence has by words of its own.
    pub(in crate::link) stated: Option<Period>,
    /// The period that the sentence before is about.
    pub(in crate::link) topic: Option<Period>,
    /// The period that was spoken of last, however long ago it was.
    pub(in crate::link) spoken: Option<Period>,
    /// The period ahead that was spoken of last.
    pub(in crate::link) plan: Option<Period>,
    /// The period that results were forecast for last.
    pub(in crate::link) forecast: Option<Period>,
    /// The period of the budget that the text goes on about.
    pub(in crate::link) budget: Option<Period>,
    /// The last period that was told, in whatever sentence.
    pub(in crate::link) last: Option<ToldYear>,
    /// The period of the last figure.
    pub(in crate::link) figure: Option<Period>,
    pub(in crate::link) reporting: &'s Reporting,
    pub(in crate::link) story: &'s StoryTime,
}

impl Setting<'_> {
    /// The calendar time of the figure's clause.
    fn main(&self, scene: &Scene<'_, '_>) -> Option<Period> {
        let value = self.main?.value()?;
        Some(period::resolve(value, scene.written))
    }

    /// The periods that the sentence itself speaks of.
    fn here(&self, scene: &Scene<'_, '_>) -> impl Iterator<Item = Period> {
        [self.main(scene), self.stated, self.before].into_iter().flatten()
    }

    /// The periods that words may refer to, the nearest first.
    fn near(&self, scene: &Scene<'_, '_>) -> impl Iterator<Item = Period> {
        self.here(scene).chain(self.topic)
    }

    /// "Im Jahr darauf waren es 5": the year spoken of last, however long ago it was.
    fn last_told(&self) -> Option<Period> {
        let last = self.last.filter(ToldYear::is_near).map(|last| last.period);
        self.spoken.or(last)
    }

    /// The quarter that the text reports on, whatever the words of the sentence itself say.
    fn quarter_told(&self) -> Option<Period> {
        let told = self.stated.into_iter().chain(self.topic);
        told.chain(self.reporting.parts())
            .find(|period| period.year.is_some() && period.part.is_some_and(is_quarter))
    }

    /// The part of a year that the text is about, of those that `wanted` takes.
    fn part(&self, scene: &Scene<'_, '_>, wanted: impl Fn(Part) -> bool) -> Option<Period> {
        let near = self.near(scene).chain(self.reporting.parts());
        near.into_iter()
            .find(|period| period.year.is_some() && period.part.is_some_and(&wanted))
    }
}

/// Whether the time is later than the text: `None` where that can't be told.
pub(in crate::link) fn is_ahead(
    scene: &Scene<'_, '_>,
    sentence: &Sentence<'_>,
    taken: &Taken,
) -> Option<bool> {
    let then = || time_before(scene, sentence, taken);
    let referred = matches!(taken.said, Said::Refers(Reference::Then))
        .then(then)
        .flatten();
    let value = referred
        .or(taken.value())
        .filter(|value| !value.is_beside_topic())?;
    scene.written.map(|_| lies_ahead(scene, value))
}

/// "baut bis 2026 Stellen ab und beschäftigt [dann noch] 2.050": the time of its sentence that a word goes back to.
fn time_before<'s>(
    scene: &Scene<'_, '_>,
    sentence: &'s Sentence<'_>,
    taken: &Taken,
) -> Option<&'s TimeValue> {
    let before = candidates(scene, sentence).iter().rev();
    before
        .filter(|candidate| candidate.time.end() <= taken.start() && !candidate.is_base())
        .find_map(|candidate| candidate.time.value())
}

/// The period of `taken`.
pub(super) fn resolve(
    scene: &Scene<'_, '_>,
    sentence: &Sentence<'_>,
    figure: &Found<FigureValue>,
    taken: &Taken,
    claimed: &Claimed,
    setting: &Setting<'_>,
) -> Option<Timing> {
    let &Claimed { old, status, .. } = claimed;
    let mut period = match &taken.said {
        Said::Refers(Reference::Year) if !is_result(claimed.metric) => return None,
        Said::Refers(reference) => match time_before(scene, sentence, taken) {
            Some(value) if *reference == Reference::Then => period::resolve(value, scene.written),
            _ => referred(scene, *reference, setting, status)?,
        },
        Said::Time(value) if value.is_beside_topic() => beside(scene, value, taken, old, setting)?,
        Said::Time(value) if value.ends_quarter() && status == Status::Actual => setting
            .quarter_told()
            .unwrap_or_else(|| period::resolve(value, scene.written)),
        Said::Time(value) => {
            let mut period = period::resolve(value, scene.written);
            if is_of_year_before(scene, sentence, taken, value) {
                period.year = period.year.map(|year| year - 1);
            }
            if period.part.is_none() && takes_part_of_topic(sentence, taken) {
                period.part = setting.part(scene, |_| true).and_then(|period| period.part);
            }
            if taken.is_year_before() {
                let year = period.year.map(|year| year + 1);
                let base = setting.near(scene).find(|base| base.year == year);
                period.part = period.part.or(base.and_then(|base| base.part));
            }
            match status {
                Status::Actual => not_ahead(scene, period, value),
                _ if tells_past(scene, sentence, figure) => period,
                _ => not_over(scene, period, value, claimed),
            }
        }
    };
    if period.year.is_none() && period.part.is_none() {
        return None;
    }
    let year_before = old && is_of_new(scene, sentence, figure, taken, status);
    if year_before {
        period = before_taken(scene, period, taken);
    }
    Some(Timing {
        period,
        tokens: Some(taken.tokens()),
        dated: match year_before {
            true => DatedBy::YearBefore,
            false => DatedBy::ByWords(taken.rule),
        },
        likely: None,
    })
}

/// The period before the one of `taken`; "from 480 to 415 between 2016 and 2022": a span begins with the old value.
fn before_taken(scene: &Scene<'_, '_>, period: Period, taken: &Taken) -> Period {
    let start = taken.value().and_then(|value| value.start);
    match start.filter(|_| period.part.is_none()) {
        Some(start) => Period {
            year: Some(start.into()),
            ..period
        },
        None => before_value(scene, period),
    }
}

/// Whether the time that an old value took is that of the new one.
fn is_of_new(
    scene: &Scene<'_, '_>,
    sentence: &Sentence<'_>,
    figure: &Found<FigureValue>,
    taken: &Taken,
    status: Status,
) -> bool {
    // "from 4m to 9m by 31 March": the day on which it changes, if that is to come.
    let ahead = || status == Status::Actual && taken.value().is_some_and(|value| lies_ahead(scene, value));
    // "from $5m, or 98 cents per share, in 2017": the time of both.
    let shared = || apposed_to(scene, sentence, figure).is_some() && taken.start() >= figure.end();
    // "from 480 to 415 between [2016] and 2022": the first year of the span is its own.
    let starts = taken.value().is_some_and(|value| value.role == TimeRole::Start);
    !taken.is_year_before()
        && !starts
        && !matches!(taken.said, Said::Refers(Reference::Now))
        && (!taken.is_day() || ahead())
        && !Pair::new(scene.reading, sentence, figure, taken).is_own_of_old()
        && !shared()
}

/// "in the third quarter [a year ago]", "im dritten Quartal [vor einem Jahr]": what stands right behind a part of no
/// year counts it back.
fn is_of_year_before(
    scene: &Scene<'_, '_>,
    sentence: &Sentence<'_>,
    taken: &Taken,
    value: &TimeValue,
) -> bool {
    /// "vor einem".
    const SMALL: usize = 2;
    let ago = |value: &TimeValue| match value.when {
        When::Counted { months, unit, .. } => months == -MONTHS && unit == TimeUnit::Year,
        _ => false,
    };
    let behind = taken.end()..=taken.end() + SMALL;
    let mut times = candidates(scene, sentence).iter();
    matches!(value.when, When::Recurring { shift: None, .. })
        && times.any(|next| {
            let said = next.time.value().filter(|_| behind.contains(&next.time.start()));
            said.is_some_and(|value| ago(value) && value.role == TimeRole::Point) && !next.is_base_word
        })
}

/// The period of a value that was replaced: the year before; of a plan, what holds now.
pub(super) fn before_value(scene: &Scene<'_, '_>, period: Period) -> Period {
    let written = scene.written.map(|written| written.year);
    let year = period
        .year
        .map(|year| written.map_or(year - 1, |written| (year - 1).min(written)));
    Period { year, ..period }
}

/// "in the quarter", "for the year", "in derselben Zeit", "derzeit".
fn referred(
    scene: &Scene<'_, '_>,
    reference: Reference,
    setting: &Setting<'_>,
    status: Status,
) -> Option<Period> {
    let whole = |period: Period| Period {
        part: None,
        basis: Basis::Relative,
        ..period
    };
    match reference {
        Reference::Quarter => setting.part(scene, is_quarter),
        Reference::Half => setting.part(scene, |part| matches!(part, Part::H1 | Part::H2)),
        Reference::Period => setting
            .near(scene)
            .next()
            .or_else(|| setting.part(scene, |_| true))
            .or(setting.spoken),
        Reference::Year if status == Status::Target => setting
            .main(scene)
            .or_else(|| {
                setting
                    .plan
                    .or_else(|| setting.near(scene).next())
                    .filter(|period| is_open(scene, period))
            })
            .or_else(|| setting.reporting.awaited())
            .or_else(|| this_year(scene))
            .or_else(|| setting.reporting.year())
            .map(whole),
        Reference::Year => setting
            .main(scene)
            .or(setting.stated)
            .or(setting.reporting.year())
            .or(setting.topic)
            .map(whole),
        Reference::Now | Reference::SinceThen if status == Status::Actual => this_year(scene),
        Reference::Then => {
            let last = setting.last.filter(ToldYear::is_near).map(|last| last.period);
            setting.main(scene).or(setting.spoken).or(setting.before).or(last)
        }
        Reference::Now
        | Reference::SinceThen
        | Reference::Scope
        | Reference::Lasting
        | Reference::Kept
        | Reference::Account
        | Reference::Budget => None,
    }
}

/// The period ended before the text was written.
pub(super) fn is_over(scene: &Scene<'_, '_>, period: &Period) -> bool {
    let (Some(year), Some(written)) = (period.year, scene.written) else {
        return false;
    };
    let now = written.year;
    let ended =
        || matches!((period.part, written.month), (Some(part), Some(month)) if part.last_month() < month);
    year < now || year == now && ended()
}

/// Not over yet.
fn is_open(scene: &Scene<'_, '_>, period: &Period) -> bool {
    period.year >= scene.written.map(|written| written.year)
}

fn this_year(scene: &Scene<'_, '_>) -> Option<Period> {
    scene
        .written
        .map(|written| Period::new(Some(written.year), None, Basis::Relative))
}

fn is_quarter(part: Part) -> bool {
    matches!(part, Part::Q1 | Part::Q2 | Part::Q3 | Part::Q4)
}

/// How far before a time its bracket may open: "(i. Vj. 5 Mio.)".
const BRACKET: usize = 3;

/// "a year earlier", "im Vorjahresquartal", "the same quarter", "im Folgejahr".
fn beside(
    scene: &Scene<'_, '_>,
    value: &TimeValue,
    taken: &Taken,
    old: bool,
    setting: &Setting<'_>,
) -> Option<Period> {
    // "beschäftigte 2.314 Mitarbeiter (Vj. 2.180)": of the figure before.
    let first = taken.start().saturating_sub(BRACKET)..taken.start();
    let bracketed = first.into_iter().any(|i| scene.reading.is_punct(i, b'('));
    let before = setting.before.filter(|_| bracketed && taken.is_year_before());
    let told = before
        .into_iter()
        .chain(setting.near(scene))
        .find(|period| period.year.is_some());
    let base = told
        .or_else(|| setting.last_told().filter(|_| months(value) > 0))
        .or_else(|| setting.reporting.year().filter(|_| old));
    match unit(value) {
        TimeUnit::Year | TimeUnit::Fiscal | TimeUnit::Decade => {
            let mut period = period::resolve_beside(value, base.and_then(|base| base.year), scene.written);
            if taken.is_year_before() {
                period.part = period.part.or(base.and_then(|base| base.part));
            }
            Some(period)
        }
        TimeUnit::Quarter => {
            let base = setting.part(scene, is_quarter);
            Some(base.map_or_else(
                || period::resolve(value, scene.written),
                |base| shifted(base, months(value) / OF_QUARTER),
            ))
        }
        TimeUnit::Half => setting
            .part(scene, |part| matches!(part, Part::H1 | Part::H2))
            .or_else(|| Some(period::resolve(value, scene.written))),
        _ => Some(period::resolve(value, scene.written)),
    }
}

fn unit(value: &TimeValue) -> TimeUnit {
    match value.when {
        When::Counted { unit, .. } => unit,
        _ => TimeUnit::Year,
    }
}

fn months(value: &TimeValue) -> i32 {
    match value.when {
        When::Counted {
            months,
            from: Origin::Topic,
            ..
        } => months,
        _ => 0,
    }
}

/// Of a year.
pub(super) const MONTHS: i32 = 12;
const QUARTERS: i32 = 4;
/// The months of a quarter.
const OF_QUARTER: i32 = MONTHS / QUARTERS;

/// The quarter that lies `quarters` after the one of `period`.
fn shifted(period: Period, quarters: i32) -> Period {
    let now = period
        .part
        .map_or(0, |part| i32::from(part.first_month()) / OF_QUARTER);
    let count = now.saturating_add(quarters);
    let part = u8::try_from(count.rem_euclid(QUARTERS) + 1)
        .ok()
        .and_then(Part::quarter);
    Period {
        year: period
            .year
            .map(|year| year.saturating_add(count.div_euclid(QUARTERS))),
        part,
        basis: Basis::Relative,
    }
}

/// "Im November hatte sie angekündigt": its clause has a verb in the past.
fn tells_past(scene: &Scene<'_, '_>, sentence: &Sentence<'_>, figure: &Found<FigureValue>) -> bool {
    let verbs = sentence
        .syntax
        .verb_group(sentence.syntax.clause_of(figure.start()));
    let past = |verb: u32| (scene.reading.pack().is_past)(scene.reading.str(verb as usize));
    verbs.finite.is_some_and(past)
}

/// "Im November streicht sie 300 Stellen", "from January a ticket will cost £4": what is to be done in a month of no year
/// is done in the next. What was forecast may be over.
fn not_over(scene: &Scene<'_, '_>, mut period: Period, value: &TimeValue, claimed: &Claimed) -> Period {
    let month =
        matches!(value.when, When::Recurring { shift: None, .. }) && period.part.is_some_and(is_month);
    let forecast = claimed.judged || is_result(claimed.metric) || is_tally(claimed.metric);
    let past = value.direction() == Some(Direction::Past);
    if month && !forecast && !past && is_over(scene, &period) {
        period.year = period.year.map(|year| year + 1);
    }
    period
}

/// A fact can't lie ahead: "the twelve months to June" in a text of February end in the June before, "the end of the
/// year" is that of the year before.
fn not_ahead(scene: &Scene<'_, '_>, mut period: Period, value: &TimeValue) -> Period {
    let Some((written, now)) = scene
        .written
        .and_then(|written| Some((written.year, written.month?)))
    else {
        return period;
    };
    if let (When::Recurring { shift: None, .. }, true) = (value.when, period.year > Some(written)) {
        period.year = Some(written);
        return period;
    }
    let last = match period.part {
        Some(part) => (1..=DECEMBER).find(|month| Part::month(*month) == Some(part)),
        None if value.edge == Some(Edge::End) => Some(DECEMBER),
        None => match value.when {
            When::Recurring { month, shift: None } => Some(month),
            _ => None,
        },
    };
    let ahead = period.year == Some(written) && last.is_some_and(|month| month > now);
    if ahead && period.basis == Basis::Relative {
        period.year = period.year.map(|year| year - 1);
    }
    period
}
