//! Which of the time words of its sentence a figure takes.

use std::ops::Range;

use super::base::{is_base, is_base_word, is_compared};
use super::near::{
    ATTACHED, ATTACHED_TO_OLD, barrier, closes_infinitive, cost, has_figure_in, is_and, is_attached,
    is_attached_before,
};
use super::old_value::is_old_value;
use crate::claim::Period;
use crate::language::lexicon::Classes;
use crate::language::pack::{Edge, Grammars, Preposition, Reference, Role as CueRole};
use crate::link::clause::CLAUSE;
use crate::link::measure::start;
use crate::link::scene::{Scene, Sentence};
use crate::recognise::Found;
use crate::recognise::period::{self, Direction, Role, TimeValue, When};
use crate::recognise::quantity::Figure;
use crate::text::token::WordId;

/// Time words that date a figure, before they are counted from anything.
#[derive(Clone, Copy, Debug)]
pub(in crate::link) struct Taken {
    pub(super) first: usize,
    pub(super) after: usize,
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

/// What of a figure bears on its time.
#[derive(Clone, Copy)]
pub(in crate::link) struct Measured {
    /// It is the value before this year's.
    pub(in crate::link) old: bool,
    /// It is a difference.
    pub(in crate::link) change: bool,
}

/// Times farther back than this are history, not a figure's.
const HISTORY: i32 = 40;

impl Taken {
    pub(super) fn time(found: &Found<TimeValue>) -> Self {
        Self {
            first: found.first as usize,
            after: found.after as usize,
            said: Said::Time(found.value),
            rule: found.rule,
        }
    }

    fn refers(found: &Found<Reference>) -> Self {
        Self {
            first: found.first as usize,
            after: found.after as usize,
            said: Said::Refers(found.value),
            rule: found.rule,
        }
    }

    pub(super) fn tokens(&self) -> Range<usize> {
        self.first..self.after
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

/// The time words that `figure` takes.
pub(in crate::link) fn take(
    scene: &Scene<'_, '_>,
    sentence: &Sentence,
    figure: &Found<Figure>,
    measured: Measured,
) -> Option<Taken> {
    let within = if measured.old { ATTACHED_TO_OLD } else { ATTACHED };
    let taken = cheapest(scene, sentence, figure, within, |time| {
        fits(scene, sentence, figure, time, measured)
    })?;
    Some(first_of_list(scene, sentence, taken))
}

/// The calendar time that the figure's clause is about, which "a year earlier" is counted from.
pub(in crate::link) fn main_time(
    scene: &Scene<'_, '_>,
    sentence: &Sentence,
    figure: &Found<Figure>,
) -> Option<Taken> {
    cheapest(scene, sentence, figure, ATTACHED, |time| {
        !time.is_beside_topic()
            && time.value().is_some_and(|value| value.role == Role::Point)
            && !is_base(scene, sentence, time)
    })
}

/// All of a sentence that can date figures.
fn candidates<'s>(scene: &'s Scene<'_, '_>, sentence: &'s Sentence) -> impl Iterator<Item = Taken> + use<'s> {
    let times = sentence
        .times
        .iter()
        .filter(|time| dates_figures(scene, &time.value));
    let refers = sentence
        .references
        .iter()
        .filter(|found| found.value != Reference::Lasting);
    times
        .map(Taken::time)
        .chain(refers.map(Taken::refers))
        .filter(|time| !opens_time(sentence, time))
}

/// "the [same quarter] of 2003", "[annual] 2003 …": the time right behind says more.
fn opens_time(sentence: &Sentence, time: &Taken) -> bool {
    time.is_beside_topic()
        && sentence.times.iter().any(|next| {
            let (first, after) = (next.first as usize, next.after as usize);
            let meets = first < time.after && time.first < after;
            first >= time.after && first - time.after <= 1 && next.value.dates_figures()
                || meets && (first, after) != (time.first, time.after)
        })
}

/// Whether a time can be that of a figure: days of the week, clock times, lengths of time and "since 2003" can't.
pub(super) fn dates_figures(scene: &Scene<'_, '_>, time: &TimeValue) -> bool {
    !time.is_point()
        && !time.is_vague()
        && !time.dateline
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
    if time.fiscal && period.part.is_some() && year <= i32::from(written.year) {
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
        _ => period.part.map(super::first_month),
    };
    let now = i32::from(written.year);
    let later = || matches!((month, written.month), (Some(month), Some(now)) if month > now);
    year > now && sure || year == now && later()
}

/// Whether these words can be the time of this figure, wherever they stand.
fn fits(
    scene: &Scene<'_, '_>,
    sentence: &Sentence,
    figure: &Found<Figure>,
    time: &Taken,
    measured: Measured,
) -> bool {
    if measured.old {
        return true;
    }
    if is_compared(scene, figure, time)
        || lasts_beside(scene, sentence, figure, time)
        || closes_infinitive(scene, figure, time)
    {
        return false;
    }
    if time.is_year_before() && holds(scene, sentence, figure, time) {
        return true;
    }
    if time.is_year_before() && !is_base_word(scene, sentence, time) {
        let own = has_own(scene, sentence, figure, time)
            && !(measured.change && time.first >= figure.after as usize);
        return own || opens(sentence, figure, time);
    }
    !is_base(scene, sentence, time)
}

/// "which carried 4m passengers last year, has a fleet of 35", "employs 500 people, will close in June": what lasts
/// has no time of another clause.
fn lasts_beside(scene: &Scene<'_, '_>, sentence: &Sentence, figure: &Found<Figure>, time: &Taken) -> bool {
    let t = time.tokens();
    sentence.barriers.between(&figure.tokens(), &t) > 0
        && lasting_verb(scene, sentence, figure).is_some_and(|verb| sentence.barriers.between(&verb, &t) > 0)
}

/// The verb of what lasts that the figure is the object of: "has a fleet of 35", "employs 500".
pub(super) fn lasting_verb(
    scene: &Scene<'_, '_>,
    sentence: &Sentence,
    figure: &Found<Figure>,
) -> Option<Range<usize>> {
    /// How far before its figure the verb may stand.
    const REACH: usize = 6;
    let f = figure.tokens();
    let lasting = |found: &&Found<Reference>| {
        let verb = found.tokens();
        found.value == Reference::Lasting
            && verb.end <= f.start
            && f.start - verb.end <= REACH
            && sentence.barriers.between(&verb, &f) <= 1
            && !verb_follows(scene, sentence, verb.end..f.start)
    };
    sentence.references.iter().rev().find(lasting).map(Found::tokens)
}

/// A verb stands in `range`: the one before it only helps.
fn verb_follows(scene: &Scene<'_, '_>, sentence: &Sentence, range: Range<usize>) -> bool {
    let verb = |i: usize| {
        scene.reading.has(i, Classes::VERB)
            || sentence.movements.iter().any(|found| found.first as usize == i)
            || sentence.intents.iter().any(|found| found.first as usize == i)
            || sentence
                .cues
                .iter()
                .any(|cue| cue.value.role == CueRole::Verb && cue.first as usize == i)
    };
    range.into_iter().any(verb)
}

/// "gegenüber dem Vorjahr mit 33 Mio.", "the previous year's 33m": the figure is the time's own, whatever is compared.
fn holds(scene: &Scene<'_, '_>, sentence: &Sentence, figure: &Found<Figure>, time: &Taken) -> bool {
    const JOINS: Grammars = Grammars::ARTICLE
        .or(Preposition::Of.set())
        .or(Preposition::Other.set());
    let first = start(figure);
    let joins = |i: usize| scene.reading.word(i) == WordId::CLITIC_S || scene.reading.is(i, JOINS);
    time.after < first
        && first - time.after <= ATTACHED
        && (time.after..first).all(joins)
        && !has_figure_in(sentence, time.after..first)
}

/// It stands right behind the figure or right before it.
fn has_own(scene: &Scene<'_, '_>, sentence: &Sentence, figure: &Found<Figure>, time: &Taken) -> bool {
    is_attached(scene, sentence, figure, time, ATTACHED) || is_attached_before(scene, sentence, figure, time)
}

/// It stands before the figure, in its clause, with no other figure between.
fn opens(sentence: &Sentence, figure: &Found<Figure>, time: &Taken) -> bool {
    let f = figure.tokens();
    time.after <= f.start
        && sentence.barriers.between(&time.tokens(), &f) == 0
        && !has_figure_in(sentence, time.after..f.start)
}

/// The words of time that are cheapest to take for `figure`, of those that can be its.
fn cheapest(
    scene: &Scene<'_, '_>,
    sentence: &Sentence,
    figure: &Found<Figure>,
    within: usize,
    fits: impl Fn(&Taken) -> bool,
) -> Option<Taken> {
    candidates(scene, sentence)
        .filter(|time| {
            reaches(scene, sentence, figure, time)
                && fits(time)
                && !is_history(scene, time)
                && !belongs_to_old_value(scene, sentence, Some(figure), time)
        })
        .min_by_key(|time| cost(scene, sentence, figure, time, within))
}

/// A time governs its own clause and the ones after it, not the ones before: "profits fell 3%, and it warned that 2005
/// may be worse".
fn reaches(scene: &Scene<'_, '_>, sentence: &Sentence, figure: &Found<Figure>, time: &Taken) -> bool {
    let behind = time.first >= figure.after as usize;
    barrier(scene, sentence, figure, time) < if behind { CLAUSE } else { 2 * CLAUSE }
}

fn is_history(scene: &Scene<'_, '_>, time: &Taken) -> bool {
    let year = time
        .value()
        .and_then(|value| period::resolve(value, scene.written).year);
    matches!((year, scene.written), (Some(year), Some(written)) if year < i32::from(written.year) - HISTORY)
}

/// "5bn, up from 4.5bn in 2003": the year is that of the old value, not of any other figure.
pub(super) fn belongs_to_old_value(
    scene: &Scene<'_, '_>,
    sentence: &Sentence,
    figure: Option<&Found<Figure>>,
    time: &Taken,
) -> bool {
    let others = sentence
        .figures
        .iter()
        .filter(|other| figure.is_none_or(|figure| other.first != figure.first));
    others
        .filter(|other| is_attached(scene, sentence, other, time, ATTACHED_TO_OLD))
        .any(|other| is_old_value(scene, sentence, other))
}

/// "in both 2012 and 2013", "2014 und 2015 jeweils": of years told together the first is the figure's, but of the ends
/// of a span ("between 2012 and 2014") the last.
fn first_of_list(scene: &Scene<'_, '_>, sentence: &Sentence, taken: Taken) -> Taken {
    let joined = |before: &Taken| {
        before.after + 1 == taken.first
            && is_and(scene, before.after)
            && before.value().is_some_and(|value| value.year().is_some())
    };
    if taken
        .value()
        .is_some_and(|value| value.year().is_some() && value.start.is_none())
    {
        candidates(scene, sentence).find(joined).unwrap_or(taken)
    } else {
        taken
    }
}

/// The period that "2003" stands for in "the same quarter of 2003" is the quarter spoken of.
pub(super) fn takes_part_of_topic(sentence: &Sentence, taken: &Taken) -> bool {
    let near = |after: u32| (after as usize) <= taken.first && taken.first - after as usize <= 1;
    let same = sentence
        .times
        .iter()
        .any(|time| near(time.after) && time.value.is_beside_topic() && !time.value.is_base());
    let refers = sentence.references.iter().any(|found| {
        near(found.after)
            && matches!(
                found.value,
                Reference::Quarter | Reference::Half | Reference::Period
            )
    });
    same || refers
}
