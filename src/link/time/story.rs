//! The years that a story as a whole tells: what it opens with, and what it says most.

use std::ops::Range;

use super::attach::belongs_to_old_value;
use super::candidate::{candidates, is_month};
use crate::claim::Period;
use crate::language::pack::Reference;
use crate::link::dating::TimeCandidate;
use crate::link::scene::{Scene, Sentence};
use crate::recognise::period::{self, Direction};
use crate::text::reused::Reused;

/// A period that was said, with how many sentences ago.
#[derive(Clone, Copy, Debug)]
pub(in crate::link) struct ToldYear {
    pub(in crate::link) period: Period,
    pub(in crate::link) age: u32,
}

impl ToldYear {
    /// So many sentences ago is near.
    const NEAR: u32 = 3;

    pub(super) const fn is_near(&self) -> bool {
        self.age <= Self::NEAR
    }

    /// As the next sentence sees it.
    pub(super) fn older(self) -> Self {
        Self {
            age: self.age.saturating_add(1),
            ..self
        }
    }
}

/// What a story says of its time.
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::link) struct StoryTime {
    /// The first period of its headline or opening.
    pub(in crate::link) lead: Option<Period>,
    /// The first that an account or report is named by.
    pub(super) report: Option<Period>,
    /// The first that a budget is named by.
    pub(in crate::link) budget: Option<Period>,
    /// The one that is said most, if more than once.
    pub(super) often: Option<Period>,
    /// The year of all that are said, if they are of one that opens the story, or a business part of it is among them.
    pub(super) only: Option<i32>,
    /// It says no year but one, and no part of it.
    pub(super) is_annual: bool,
    /// The year after the latest that others are measured against, if no later one is said.
    pub(super) after_base: Option<i32>,
}

/// So many sentences open a story.
const OPENING: usize = 4;
/// Stories tell their time early, and the work stays small.
const MOST_COUNTED: usize = 64;

impl StoryTime {
    pub(in crate::link) fn new(scene: &Scene<'_, '_>) -> Self {
        let opening = scene.sentences.iter().take(OPENING);
        let mut told = Reused::default();
        let mut base: Option<i32> = None;
        for sentence in &scene.sentences {
            let here = candidates(scene, sentence).iter();
            if !sentence.intents.iter().any(|intent| intent.value.points_ahead()) {
                let against = |candidate| measured_against(scene, sentence, candidate);
                base = base.max(here.clone().filter_map(against).max());
            }
            told.extend(here.filter_map(|candidate| said(scene, sentence, candidate)));
            if told.len() >= MOST_COUNTED {
                break;
            }
        }
        let lead = opening
            .flat_map(|sentence| candidates(scene, sentence).iter().map(move |one| (sentence, one)))
            .find_map(|(sentence, candidate)| said(scene, sentence, candidate));
        Self {
            lead,
            report: beside(scene, |found| {
                matches!(found, Reference::Account | Reference::Budget | Reference::Year)
            }),
            budget: beside(scene, |found| found == Reference::Budget),
            often: often(&told),
            is_annual: !told.is_empty()
                && told
                    .iter()
                    .all(|period| period.part.is_none() && period.year == told[0].year),
            only: only(&told, lead),
            after_base: base
                .filter(|base| !lead.is_some_and(|lead| is_business(&lead) && lead.year == Some(*base)))
                .map(|base| base + 1)
                .filter(|after| told.iter().all(|period| period.year <= Some(*after))),
        }
    }

    /// A period that `sentence` says of something.
    pub(super) fn sentence(&self, scene: &Scene<'_, '_>, sentence: &Sentence<'_>) -> Option<Period> {
        candidates(scene, sentence)
            .iter()
            .find_map(|candidate| said(scene, sentence, candidate))
    }
}

/// "£40m, compared with £37m in 2013": the year that others are measured against.
fn measured_against(
    scene: &Scene<'_, '_>,
    sentence: &Sentence<'_>,
    candidate: &TimeCandidate,
) -> Option<i32> {
    let value = candidate.time.value().filter(|_| !candidate.is_history)?;
    let year = value.year().filter(|_| value.start.is_none())?;
    let base = candidate.is_base()
        || candidate.in_bracket
        || belongs_to_old_value(scene, sentence, None, &candidate.time);
    base.then_some(i32::from(year))
}

/// The period that words of time say by themselves, if it has been: no limit, no plan, nothing that is compared with.
fn said(scene: &Scene<'_, '_>, sentence: &Sentence<'_>, candidate: &TimeCandidate) -> Option<Period> {
    let value = candidate.time.value()?;
    let ahead = |period: &Period| {
        value.direction() == Some(Direction::Future)
            || scene
                .written
                .is_some_and(|written| period.year > Some(written.year))
    };
    let own = !value.is_deadline()
        && !value.is_beside_topic()
        && !candidate.is_history
        && !candidate.in_bracket
        && candidate.aside.is_none()
        && !candidate.is_base()
        && !belongs_to_old_value(scene, sentence, None, &candidate.time);
    let period = own.then(|| period::resolve(value, scene.written))?;
    let business = value.day.is_none() && value.edge.is_none();
    let period = Period {
        part: period.part.filter(|_| business),
        ..period
    };
    (period.year.is_some() && !ahead(&period)).then_some(period)
}

/// "the annual report for 2018", "bei der Präsentation der Rechnung 2017": the period that stands right behind or
/// before a noun for an account or budget.
fn beside(scene: &Scene<'_, '_>, names: fn(Reference) -> bool) -> Option<Period> {
    /// What may stand between: "die Bilanz für das Jahr 2017", "the budget of the city for fiscal 2017".
    const BETWEEN: usize = 2;
    const BETWEEN_NAMES: usize = 6;
    let led = |sentence: &Sentence<'_>, words: Range<usize>| {
        let plain = |i: usize| scene.reading.tokens[i].is_word() && !sentence.syntax.is_finite(i);
        words.len() <= BETWEEN || words.len() <= BETWEEN_NAMES && words.into_iter().all(plain)
    };
    let in_sentence = |sentence: &Sentence<'_>| {
        let accounts = sentence.references.iter();
        let accounts = accounts.filter(|found| names(found.value));
        let near = |candidate: &&TimeCandidate| {
            let time = candidate.time.tokens();
            accounts.clone().any(|account| {
                let behind = account.end() <= time.start && led(sentence, account.end()..time.start);
                behind || time.end == account.start()
            }) && !candidate.is_base()
                && !candidate.is_history
        };
        accounts.clone().next()?;
        let mut times = candidates(scene, sentence).iter().filter(near);
        times
            .find_map(|candidate| candidate.time.stated(scene))
            .filter(|period| period.year.is_some())
    };
    scene.sentences.iter().find_map(in_sentence)
}

/// No single month.
fn is_business(period: &Period) -> bool {
    !period.part.is_some_and(is_month)
}

fn only(told: &[Period], lead: Option<Period>) -> Option<i32> {
    let year = told.first()?.year?;
    let same = told.iter().all(|period| period.year == Some(year));
    let reported = |period: &Period| period.part.is_some() && is_business(period);
    let opens = || lead.is_some_and(|lead| is_business(&lead));
    (same && (told.iter().any(reported) || opens())).then_some(year)
}

/// The period whose year is told most, if more than once.
fn often(told: &[Period]) -> Option<Period> {
    let count = |period: &Period| told.iter().filter(|other| other.year == period.year).count();
    let most = told.iter().max_by_key(|period| (count(period), period.year))?;
    (count(most) > 1).then_some(Period { part: None, ..*most })
}
