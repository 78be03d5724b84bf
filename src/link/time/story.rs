//! The years that a story as a whole tells: what it opens with, and what it says most.

use super::attach::belongs_to_old_value;
use super::candidate::{candidates, is_month};
use crate::claim::Period;
use crate::language::pack::Reference;
use crate::link::dating::TimeCandidate;
use crate::link::scene::{Scene, Sentence};
use crate::recognise::period::{self, Direction};

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
    /// The one that is said most, if more than once.
    pub(super) often: Option<Period>,
    /// The year of all that are said, if they are of one and a business part of it is among them.
    pub(super) only: Option<i32>,
}

/// So many sentences open a story.
const OPENING: usize = 4;
/// Stories tell their time early, and the work stays small.
const MOST_COUNTED: usize = 64;

impl StoryTime {
    pub(in crate::link) fn new(scene: &Scene<'_, '_>) -> Self {
        let opening = scene.sentences.iter().take(OPENING);
        let mut told = Vec::new();
        for sentence in &scene.sentences {
            let here = candidates(scene, sentence).iter();
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
            report: report(scene),
            often: often(&told),
            only: only(&told),
        }
    }

    /// A period that `sentence` says of something.
    pub(super) fn sentence(&self, scene: &Scene<'_, '_>, sentence: &Sentence<'_>) -> Option<Period> {
        candidates(scene, sentence)
            .iter()
            .find_map(|candidate| said(scene, sentence, candidate))
    }
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
/// before a noun for an account.
fn report(scene: &Scene<'_, '_>) -> Option<Period> {
    /// What may stand between: "die Bilanz für das Jahr 2017".
    const BETWEEN: usize = 2;
    let beside = |sentence: &Sentence<'_>| {
        let accounts = sentence.references.iter();
        let accounts = accounts.filter(|found| matches!(found.value, Reference::Account | Reference::Year));
        let near = |candidate: &&TimeCandidate| {
            let time = candidate.time.tokens();
            accounts.clone().any(|account| {
                let behind = account.end() <= time.start && time.start - account.end() <= BETWEEN;
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
    scene.sentences.iter().find_map(beside)
}

fn only(told: &[Period]) -> Option<i32> {
    let year = told.first()?.year?;
    let same = told.iter().all(|period| period.year == Some(year));
    let reported = |period: &Period| period.part.is_some_and(|part| !is_month(part));
    (same && told.iter().any(reported)).then_some(year)
}

/// The period whose year is told most, if more than once.
fn often(told: &[Period]) -> Option<Period> {
    let count = |period: &Period| told.iter().filter(|other| other.year == period.year).count();
    let most = told.iter().max_by_key(|period| (count(period), period.year))?;
    (count(most) > 1).then_some(Period { part: None, ..*most })
}
