//! The period of a figure in the end.

use super::attach::lasting_verb;
use super::candidate::candidates;
use super::near::Pair;
use super::resolve::{Claimed, Setting, before_value, resolve};
use super::topic::{is_result, is_tally};
use super::{Dated, Timing};
use crate::claim::{Basis, Metric, Period, Property, Status};
use crate::grammar::CLAUSE;
use crate::language::lexicon::Classes;
use crate::language::pack::{Grammars, Reference, Role};
use crate::link::dating::{Said, Taken};
use crate::link::figure::FigureInSentence;
use crate::link::scene::{Scene, Sentence};
use crate::recognise::Found;
use crate::recognise::period::{self, Direction, Role as TimeRole, TimeValue, When};
use crate::recognise::quantity::Figure;

/// The period of a figure: what is stated, else what the sentence before is about, else the period that the story's
/// results are for, else the year in which it was written; a target without a time of its own has none.
pub(in crate::link) fn settle(
    figure: &FigureInSentence<'_, '_, '_>,
    taken: Option<&Taken>,
    claimed: &Claimed,
    setting: &Setting<'_>,
) -> Timing {
    let FigureInSentence {
        scene,
        sentence,
        figure,
        ..
    } = *figure;
    let taken = taken.filter(|taken| !is_beyond(scene, sentence, figure, taken, claimed));
    let stated = taken.and_then(|taken| resolve(scene, sentence, figure, taken, claimed, setting));
    if let Some(timing) = stated {
        return timing;
    }
    if is_untold(scene, sentence, taken) {
        return Timing {
            period: Period::UNKNOWN,
            tokens: None,
            dated: if claimed.status == Status::Target {
                Dated::NotAtAll
            } else {
                Dated::WhenWritten
            },
        };
    }
    let (period, dated) = if claimed.status == Status::Target {
        target(scene, sentence, figure, claimed, setting)
    } else {
        fact(scene, sentence, figure, claimed, setting)
    };
    let period = if claimed.old {
        before_value(scene, period)
    } else {
        period
    };
    Timing {
        period: Period {
            basis: Basis::Inferred,
            ..period
        },
        tokens: None,
        dated,
    }
}

/// "By 2030 we will: – open 40 shops": the time that the lead of a list tells for its items.
fn list_period(scene: &Scene<'_, '_>, sentence: &Sentence<'_>) -> Option<Period> {
    let lead = candidates(scene, scene.list_lead(sentence)?);
    let periods = lead.iter().filter_map(|candidate| candidate.time.stated(scene));
    periods.into_iter().find(|period| period.year.is_some())
}

/// "fell last year, but a recovery during 2005 is on the way": where the text does not tell when it was written, a year
/// that its sentence sets against another is not that one.
fn is_untold(scene: &Scene<'_, '_>, sentence: &Sentence<'_>, taken: Option<&Taken>) -> bool {
    let dated = |value: &TimeValue| period::resolve(value, None).year.is_some();
    let value = taken.and_then(Taken::value);
    scene.written.is_none()
        && value.is_some_and(|value| !dated(value) && value.direction().is_some())
        && sentence.times.iter().any(|time| dated(&time.value))
}

/// What a target without a time of its own belongs to: a period ahead that is being spoken of.
fn target(
    scene: &Scene<'_, '_>,
    sentence: &Sentence<'_>,
    figure: &Found<Figure>,
    claimed: &Claimed,
    setting: &Setting<'_>,
) -> (Period, Dated) {
    if let Some(period) = list_period(scene, sentence) {
        return (period, Dated::InList);
    }
    if claimed.judged {
        let outcome = [
            setting.before,
            setting.forecast,
            setting.topic,
            results(claimed, setting),
        ];
        if let Some(period) = outcome.into_iter().flatten().next() {
            return (period, Dated::LikeOutcome);
        }
    }
    if let Some(period) = results(claimed, setting).filter(|_| claimed.metric == Metric::Dividend) {
        return (Period { part: None, ..period }, Dated::LikeResults);
    }
    if let Some(period) = setting.forecast.filter(|_| is_result(claimed.metric)) {
        return (period, Dated::LikeForecast);
    }
    let written = scene.written.map(|written| written.year);
    let ahead = |period: &Period| period.year > written && written.is_some();
    if let Some(period) = day_ahead(scene, sentence, figure) {
        return (period, Dated::DayAhead);
    }
    let here = setting
        .stated
        .filter(|period| written.is_some() && !is_over(scene, period));
    let spoken = [setting.before, setting.topic].into_iter().flatten();
    if let Some(period) = spoken.into_iter().find(ahead) {
        return (period, Dated::LikeSentenceBefore);
    }
    match here {
        Some(period) => (period, Dated::LikeSentence),
        None => (Period::UNKNOWN, Dated::NotAtAll),
    }
}

/// "when the board votes next week", "tomorrow": a day or week to come, after the figure.
fn day_ahead(scene: &Scene<'_, '_>, sentence: &Sentence<'_>, figure: &Found<Figure>) -> Option<Period> {
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

fn fact(
    scene: &Scene<'_, '_>,
    sentence: &Sentence<'_>,
    figure: &Found<Figure>,
    claimed: &Claimed,
    setting: &Setting<'_>,
) -> (Period, Dated) {
    let written = scene.written.map(|written| written.year);
    let now = Period::new(written, None, Basis::Inferred);
    if reaches_now(scene, sentence, figure) {
        return (now, Dated::UpToNow);
    }
    if lasts(scene, sentence, figure, claimed) {
        return (now, Dated::Lasting);
    }
    if let Some(period) = setting.stated {
        return (period, Dated::LikeSentence);
    }
    if let Some(period) = setting.topic {
        return (period, Dated::LikeSentenceBefore);
    }
    let period = results(claimed, setting)
        .filter(|_| !(is_tally(claimed.metric) && has_just(scene, sentence, figure)));
    if let Some(period) = period {
        return (period, Dated::LikeResults);
    }
    (now, Dated::WhenWritten)
}

/// "has ordered 30 jets": news of now, not a result of the year reported on.
fn has_just(scene: &Scene<'_, '_>, sentence: &Sentence<'_>, figure: &Found<Figure>) -> bool {
    let f = figure.tokens();
    sentence.references.iter().any(|found| {
        let tokens = found.tokens();
        found.value == Reference::Lasting
            && scene.reading.is(tokens.start, Grammars::AUXILIARY)
            && tokens.end <= f.start
            && f.start - tokens.end <= REACH
            && sentence.syntax.between(&tokens, &f) == 0
    })
}

/// The period that the story's results are for.
fn results(claimed: &Claimed, setting: &Setting<'_>) -> Option<Period> {
    setting.reporting.period(claimed.metric)
}

/// "has added 200,000 customers since January", "seit 2003 … 300 Filialen": a time that goes on until now, in the
/// figure's clause.
fn reaches_now(scene: &Scene<'_, '_>, sentence: &Sentence<'_>, figure: &Found<Figure>) -> bool {
    /// "since January, taking the total to 12 million": a mark may stand between.
    const MARK: u32 = 1;
    let since = |time: &Found<TimeValue>| time.value.role == TimeRole::Since && time.value.dates_figures();
    sentence
        .times
        .iter()
        .filter(|time| since(time))
        .any(|time| Pair::new(scene.reading, sentence, figure, &Taken::time(time)).barrier <= MARK)
}

/// A standing fact: a stock that nothing moved, or what a verb in the present says.
fn lasts(scene: &Scene<'_, '_>, sentence: &Sentence<'_>, figure: &Found<Figure>, claimed: &Claimed) -> bool {
    !claimed.old
        && (is_stock(claimed.metric) || is_lasting(scene, sentence, figure, claimed.metric))
        && (!claimed.moved && !is_past(scene, sentence, figure)
            || lasting_verb(scene.reading, sentence, figure).is_some())
}

/// "had 3.7 GW", "beschäftigte 5000 Menschen": a verb in the past in the figure's clause.
fn is_past(scene: &Scene<'_, '_>, sentence: &Sentence<'_>, figure: &Found<Figure>) -> bool {
    let f = figure.tokens();
    let reading = scene.reading;
    let near =
        f.start.saturating_sub(REACH).max(sentence.tokens.start)..(f.end + REACH).min(sentence.tokens.end);
    let verb = |i: usize| {
        let classes = reading.classes(i);
        classes.has(Classes::FUNCTION) && classes.has(Classes::VERB)
            || sentence
                .cues
                .iter()
                .any(|cue| cue.value.role == Role::Verb && cue.start() == i)
    };
    near.into_iter().any(|i| {
        verb(i)
            && (reading.pack().is_past)(reading.str(i))
            && sentence.syntax.same_clause(i, f.start)
            && sentence.syntax.between(&(i..i + 1), &f) == 0
    })
}

/// "employs 5,000 people", "hat 300 Filialen": a verb of what lasts in the figure's clause. Auxiliaries do so only
/// where no other verb goes with them.
fn is_lasting(
    scene: &Scene<'_, '_>,
    sentence: &Sentence<'_>,
    figure: &Found<Figure>,
    metric: Metric,
) -> bool {
    let f = figure.tokens();
    sentence.references.iter().any(|found| {
        let tokens = found.tokens();
        found.value == Reference::Lasting
            && tokens.start.abs_diff(f.start) <= REACH
            && sentence.syntax.between(&tokens, &f) < CLAUSE
            && !(scene.reading.is(tokens.start, Grammars::AUXILIARY)
                && (is_result(metric) || has_verb(sentence, &tokens, &f)))
    })
}

/// How far from its verb a figure is looked for.
const REACH: usize = 10;

/// A verb stands in the clause of the auxiliary at `tokens`.
fn has_verb(
    sentence: &Sentence<'_>,
    tokens: &std::ops::Range<usize>,
    figure: &std::ops::Range<usize>,
) -> bool {
    let near = |other: std::ops::Range<usize>| {
        other.start > tokens.start
            && other.start < figure.end + REACH
            && sentence.syntax.between(tokens, &other) == 0
    };
    let verbs = sentence.cues.iter().filter(|cue| cue.value.role == Role::Verb);
    verbs.map(Found::tokens).any(near)
        || sentence.movements.iter().map(Found::tokens).any(near)
        || sentence
            .intents
            .iter()
            .any(|intent| intent.value.may_be_verb() && near(intent.tokens()))
}

/// Metrics of what an organisation has at a time, rather than of what it did over one.
fn is_stock(metric: Metric) -> bool {
    metric.is(Property::Stock)
}

/// A target takes no past time of another clause; a fact none that "now" does not date.
fn is_beyond(
    scene: &Scene<'_, '_>,
    sentence: &Sentence<'_>,
    figure: &Found<Figure>,
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

/// The period ended before the text was written.
fn is_over(scene: &Scene<'_, '_>, period: &Period) -> bool {
    let (Some(year), Some(written)) = (period.year, scene.written) else {
        return false;
    };
    let now = written.year;
    let ended =
        || matches!((period.part, written.month), (Some(part), Some(month)) if part.last_month() < month);
    year < now || year == now && ended()
}
