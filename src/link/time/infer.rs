//! The period of a figure in the end.

use super::candidate::candidates;
use super::choice::{Undated, choose};
use super::near::{ATTACHED_TO_OLD, Pair};
use super::old_value::old_values;
use super::resolve::{Claimed, MONTHS, Setting, before_value, is_over, resolve};
use super::standing::VerbAspect;
use super::topic::is_result;
use super::{DatedBy, Timing};
use crate::claim::{Basis, Metric, Part, Period, Status};
use crate::language::pack::{Preposition, TimeUnit};
use crate::link::dating::{Said, Taken};
use crate::link::figure::FigureInSentence;
use crate::link::scene::{Scene, Sentence};
use crate::recognise::Found;
use crate::recognise::period::{self, Direction, Origin, TimeRole, TimeValue, When};
use crate::recognise::quantity::FigureValue;

/// The period of a figure: what is stated, else what the sentence before is about, else the period that the story's
/// results are for, else the year in which it was written; a target without a time of its own has none.
pub(in crate::link) fn settle(
    figure: &FigureInSentence<'_, '_, '_>,
    taken: Option<&Taken>,
    claimed: &Claimed,
    setting: &Setting<'_>,
) -> Timing {
    let here = figure;
    let FigureInSentence {
        scene,
        sentence,
        figure,
        ..
    } = *here;
    let taken = taken.filter(|taken| !is_beyond(scene, sentence, figure, taken, claimed));
    let stated = taken.and_then(|taken| resolve(scene, sentence, figure, taken, claimed, setting));
    let part = stated.as_ref().and_then(|timing| timing.period.part);
    if let Some(timing) = stated.filter(|timing| timing.period.year.is_some()) {
        return timing;
    }
    let counted = taken.and_then(|taken| years_from_writing(scene, taken));
    if counted.is_none() && is_untold(scene, sentence, taken) {
        return Timing {
            period: Period::UNKNOWN,
            tokens: None,
            dated: if claimed.status == Status::Target {
                DatedBy::NotAtAll
            } else {
                DatedBy::WhenWritten
            },
        };
    }
    // "im Vorjahr", of a year that the words do not tell: the one before that of the others.
    let claimed = &Claimed {
        old: claimed.old || taken.is_some_and(Taken::is_year_before),
        ..*claimed
    };
    let case = Undated::new(here, claimed, setting, counted);
    let (period, dated) = if counted.is_some() {
        choose(&case)
    } else if claimed.status == Status::Target {
        target(&case)
    } else {
        fact(&case)
    };
    // "im zweiten Quartal", "last year", of a year that the story tells.
    let own = taken.filter(|_| part.is_some() || counted.is_some() && period.year.is_some());
    Timing {
        period: Period {
            basis: Basis::Inferred,
            part: part.or(period.part),
            ..period
        },
        tokens: own.map(Taken::tokens),
        dated: own.map_or(dated, |taken| DatedBy::ByWords(taken.rule)),
    }
}

/// "By 2030 we will: – open 40 shops": the time that the lead of a list tells for its items.
fn list_period(scene: &Scene<'_, '_>, sentence: &Sentence<'_>) -> Option<Period> {
    let lead = candidates(scene, scene.list_lead(sentence)?);
    let periods = lead.iter().filter_map(|candidate| candidate.time.stated(scene));
    periods.into_iter().find(|period| period.year.is_some())
}

/// "last year", "in diesem Jahr": how many years its words count from a writing that the text does not tell.
fn years_from_writing(scene: &Scene<'_, '_>, taken: &Taken) -> Option<i32> {
    match taken.value()?.when {
        When::Counted {
            from: Origin::Writing,
            months,
            days: 0,
            unit: TimeUnit::Year | TimeUnit::Fiscal,
            through: false,
        } => scene.written.is_none().then_some(months / MONTHS),
        _ => None,
    }
}

/// "fell last week", "in 14 Tagen": where the text does not tell when it was written, no year of its story is the one
/// that is counted from then; nor is any other that its sentence sets against it.
fn is_untold(scene: &Scene<'_, '_>, sentence: &Sentence<'_>, taken: Option<&Taken>) -> bool {
    let dated = |value: &TimeValue| period::resolve(value, None).year.is_some();
    let counted = |value: &TimeValue| {
        matches!(
            value.when,
            When::Counted {
                from: Origin::Writing,
                months,
                days,
                ..
            } if months != 0 || days != 0
        )
    };
    let against = |value: &TimeValue| {
        !matches!(value.when, When::Recurring { shift: None, .. })
            && !dated(value)
            && value.direction().is_some()
            && sentence.times.iter().any(|time| dated(&time.value))
    };
    let value = taken.and_then(Taken::value);
    scene.written.is_none() && value.is_some_and(|value| counted(value) || against(value))
}

/// What a target without a time of its own belongs to: a period ahead that is being spoken of.
fn target(case: &Undated<'_, '_, '_>) -> (Period, DatedBy) {
    let FigureInSentence {
        scene,
        sentence,
        figure,
        ..
    } = *case.figure;
    let (claimed, setting) = (case.claimed, case.setting);
    if let Some(period) = list_period(scene, sentence) {
        return (period, DatedBy::InList);
    }
    if claimed.judged {
        let outcome = [
            setting.before,
            setting.forecast,
            setting.topic,
            results(claimed, setting),
        ];
        if let Some(period) = outcome.into_iter().flatten().next() {
            return (period, DatedBy::LikeOutcome);
        }
    }
    if let Some(period) = after_old(case.figure) {
        return (period, DatedBy::LikeForecast);
    }
    if let Some(period) = results(claimed, setting).filter(|_| claimed.metric == Metric::Dividend) {
        return (Period { part: None, ..period }, DatedBy::LikeResults);
    }
    let forecast = setting.forecast.filter(|period| period.year.is_some());
    if let Some(period) = forecast.filter(|_| is_result(claimed.metric)) {
        return (period, DatedBy::LikeForecast);
    }
    if let Some(period) = day_ahead(scene, sentence, figure) {
        return (period, DatedBy::DayAhead);
    }
    choose(case)
}

/// "von 9 Mio. Euro im zweiten Quartal 2023 auf 6 Mio. Euro": the same part of the year after, which is compared with it.
fn after_old(figure: &FigureInSentence<'_, '_, '_>) -> Option<Period> {
    let FigureInSentence {
        scene,
        sentence,
        figure,
        role,
        ..
    } = *figure;
    let before = old_values(scene, sentence).take_while(|old| old.end() <= figure.start());
    let old = before.last().filter(|_| role == Some(Preposition::To))?;
    let own = |time: &&Taken| Pair::new(scene.reading, sentence, old, time).is_attached(ATTACHED_TO_OLD);
    let mut times = candidates(scene, sentence)
        .iter()
        .map(|candidate| &candidate.time);
    let period = period::resolve(times.find(own)?.value()?, scene.written);
    let part = period.part.filter(|part| *part < Part::M01)?;
    Some(Period::new(Some(period.year? + 1), Some(part), Basis::Inferred))
}

/// "when the board votes next week", "tomorrow": a day or week to come, after the figure.
fn day_ahead(scene: &Scene<'_, '_>, sentence: &Sentence<'_>, figure: &Found<FigureValue>) -> Option<Period> {
    /// How far behind the figure it may stand.
    const REACH: usize = 10;
    let ahead = |time: &&Found<TimeValue>| {
        let days = matches!(time.value.when, When::Counted { days: 1.., .. });
        let week = matches!(time.value.when, When::Weekday { shift: Some(1..), .. });
        (days || week)
            && time.value.is_point()
            && (figure.end()..figure.end() + REACH).contains(&time.start())
    };
    let time = sentence.times.iter().find(ahead)?;
    let period = period::resolve(&time.value, scene.written);
    Some(Period { part: None, ..period }).filter(|period| period.year.is_some())
}

fn fact(case: &Undated<'_, '_, '_>) -> (Period, DatedBy) {
    let FigureInSentence {
        scene,
        sentence,
        figure,
        ..
    } = *case.figure;
    if reaches_now(scene, sentence, figure) {
        let written = scene.written.map(|written| written.year);
        let now = Period::new(written, None, Basis::Inferred);
        let now = if case.claimed.old {
            before_value(scene, now)
        } else {
            now
        };
        return (now, DatedBy::UpToNow);
    }
    if case.aspect() == VerbAspect::Lasts {
        let written = scene.written.map(|written| written.year);
        return (Period::new(written, None, Basis::Inferred), DatedBy::Lasting);
    }
    choose(case)
}

/// The period that the story's results are for.
fn results(claimed: &Claimed, setting: &Setting<'_>) -> Option<Period> {
    setting.reporting.period(claimed.metric)
}

/// "has added 200,000 customers since January", "seit 2003 … 300 Filialen": a time that goes on until now, in the
/// figure's clause.
fn reaches_now(scene: &Scene<'_, '_>, sentence: &Sentence<'_>, figure: &Found<FigureValue>) -> bool {
    /// "since January, taking the total to 12 million": a mark may stand between.
    const MARK: u32 = 1;
    let since = |time: &Found<TimeValue>| time.value.role == TimeRole::Since && time.value.dates_figures();
    sentence
        .times
        .iter()
        .filter(|time| since(time))
        .any(|time| Pair::new(scene.reading, sentence, figure, &Taken::time(time)).barrier <= MARK)
}

/// A target takes no past time of another clause; a fact none that "now" does not date.
fn is_beyond(
    scene: &Scene<'_, '_>,
    sentence: &Sentence<'_>,
    figure: &Found<FigureValue>,
    taken: &Taken,
    claimed: &Claimed,
) -> bool {
    let Said::Time(value) = taken.said else {
        return false;
    };
    let apart = sentence.syntax.between(&figure.tokens(), &taken.tokens()) > 0;
    let period = period::resolve(&value, scene.written);
    let over = value.side == Some(Direction::Past) || is_over(scene, &period) && apart;
    claimed.status == Status::Target && over && !claimed.judged
}
