//! Whose figure it is.

mod candidate;
mod clauses;
mod possessor;
mod resolve;
mod role;
mod series;
mod state;

use std::ops::Range;

use super::figure::FigureInSentence;
use super::measure::Naming;
use super::scene::{Owner, Place, Scene, Sentence, Who};
use crate::claim::{Metric, Property};
use crate::language::pack::{OwnerCue, Sort};
use crate::recognise::Found;
use crate::recognise::quantity::Figure;

pub(super) use clauses::Clauses;
pub(super) use resolve::{Focus, is_outsider, reports};
pub(super) use role::{Role, assign};
pub(super) use state::{CUES, add};

/// Whose a figure was found to be.
#[derive(Clone, Debug)]
pub(super) enum Ownership {
    Named(Named),
    /// Some organisation's that the text does not name.
    LeftOpen,
    /// No organisation's: a country's exports, a survey's share, a person's.
    NoOwner,
}

/// The owner found for a figure.
#[derive(Clone, Debug)]
pub(super) struct Named {
    /// The organisation's group in the story.
    pub(super) group: usize,
    /// The words that name it or stand for it.
    pub(super) tokens: Range<usize>,
    pub(super) rule: &'static str,
}

impl Ownership {
    pub(super) fn named(&self) -> Option<&Named> {
        match self {
            Self::Named(named) => Some(named),
            _ => None,
        }
    }
}

/// What the search for an owner looks at.
#[derive(Clone, Copy)]
struct Case<'c, 'r, 't> {
    scene: &'c Scene<'r, 't>,
    sentence: &'c Sentence<'c>,
    figure: &'c Found<Figure>,
    naming: &'c Naming,
    focus: &'c Focus,
}

/// The owner of `figure`, which measures `naming`.
pub(super) fn find(figure: &FigureInSentence<'_, '_, '_>, naming: &Naming, focus: &Focus) -> Ownership {
    let FigureInSentence {
        scene,
        sentence,
        figure,
        ..
    } = *figure;
    let case = Case {
        scene,
        sentence,
        figure,
        naming,
        focus,
    };
    if let Some(settled) = case.public() {
        return settled;
    }
    let found = series::find(&case)
        .or_else(|| candidate::of_noun(&case))
        .or_else(|| possessor::find(&case))
        .or_else(|| case.state_again())
        .or_else(|| case.no_organisation())
        .or_else(|| candidate::best(&case))
        .or_else(|| case.carried());
    found.unwrap_or_else(|| case.open())
}

/// So many names of a sentence are looked at.
const NAMES: usize = 16;

impl Case<'_, '_, '_> {
    fn clauses(&self) -> &Clauses {
        self.sentence.clauses(self.scene.reading)
    }

    fn own(&self, owner: &Owner, rule: &'static str) -> Option<Ownership> {
        let group = resolve::group(self.scene, self.sentence, owner, self.focus)?;
        Some(Ownership::Named(Named {
            group,
            tokens: owner.tokens.clone(),
            rule,
        }))
    }

    /// A state's budget, deficit and debt are its government's, inflation and unemployment nobody's.
    fn public(&self) -> Option<Ownership> {
        if let Some(cue) = self.told_by(OwnerCue::State) {
            let public = state::is_public(self.naming.metric);
            return public.then(|| self.state(&cue.tokens())).flatten();
        }
        let cue = self.told_by(OwnerCue::Statistic)?;
        let share = cue.start() >= self.figure.end() && self.naming.metric != Metric::Other;
        (!share).then_some(Ownership::NoOwner)
    }

    fn told_by(&self, wanted: OwnerCue) -> Option<&Found<OwnerCue>> {
        state::told_by(
            self.scene.reading,
            self.sentence,
            self.figure,
            self.naming,
            wanted,
        )
    }

    /// The place or public body nearest to the phrase that tells a state's figure; before it rather than after.
    fn state(&self, cue: &Range<usize>) -> Option<Ownership> {
        let groups = &self.scene.groups;
        let can_own = |owner: &&Owner| match owner.who {
            Who::Place(_) => true,
            Who::Named(group) => matches!(groups[group].rule, "government"),
            _ => false,
        };
        let gap = |owner: &&Owner| {
            let before = owner.tokens.end <= cue.start;
            if before {
                cue.start - owner.tokens.end
            } else {
                owner.tokens.start.saturating_sub(cue.end) * 2 + 2
            }
        };
        let owners = &self.sentence.owners;
        let at = owners.partition_point(|owner| owner.tokens.start < cue.start);
        let near = owners[at.saturating_sub(NAMES)..owners.len().min(at + NAMES)].iter();
        let nearest = near.filter(can_own).min_by_key(gap);
        let (group, tokens) = match nearest {
            Some(owner) => match owner.who {
                Who::Place(group) | Who::Named(group) => (group, owner.tokens.clone()),
                _ => return None,
            },
            None => {
                let group = self.focus.state?;
                (group, groups[group].mentions.first()?.tokens.clone())
            }
        };
        Some(Ownership::Named(Named {
            group,
            tokens,
            rule: "state_figure",
        }))
    }

    /// "… a gap of €12bn in all": in a story of a state's figures, where no firm is spoken of.
    fn state_again(&self) -> Option<Ownership> {
        let group = self.focus.state_figures?;
        if !self.naming.metric.is(Property::StateOwn) {
            return None;
        }
        let firm = self
            .sentence
            .owners
            .iter()
            .take(NAMES)
            .any(|owner| match &owner.who {
                Who::Named(group) => self.scene.groups[*group].sort != Some(Sort::PublicBody),
                Who::StandIn(kind) => kind.sort != Sort::PublicBody,
                _ => false,
            });
        let tokens = self.scene.groups[group].mentions.first()?.tokens.clone();
        (!firm).then_some(Ownership::Named(Named {
            group,
            tokens,
            rule: "state_figure",
        }))
    }

    /// "Exports rose 3%", "the market grew": of a country or industry, where no organisation is their owner.
    fn no_organisation(&self) -> Option<Ownership> {
        let cue = self.told_by(OwnerCue::Trade)?;
        let shared = self
            .naming
            .cue
            .as_ref()
            .is_none_or(|named| named.start < cue.end() && cue.start() < named.end);
        let owned = candidate::subject_before(self, cue.tokens());
        (shared && !owned).then_some(Ownership::NoOwner)
    }

    /// No owner in the sentence: that of the sentences before, else the one the story is about.
    fn carried(&self) -> Option<Ownership> {
        let passing = |group: &usize| self.focus.is_in_passing(self.scene, *group, self.naming.metric);
        let focus = self.focus.subject.filter(|group| !passing(group));
        let (group, rule) = match (self.sentence.place, focus, self.scene.topic) {
            (Place::Body | Place::Item, Some(group), _) => (group, "owner_of_sentence_before"),
            (_, _, Some(group)) => (group, "owner_of_story"),
            _ => return None,
        };
        let tokens = self.scene.groups[group].mentions.first()?.tokens.clone();
        Some(Ownership::Named(Named { group, tokens, rule }))
    }

    /// The text names no owner: where words tell what is measured, it is somebody's.
    fn open(&self) -> Ownership {
        let ours = self
            .sentence
            .owners
            .iter()
            .take(NAMES)
            .any(|owner| owner.who == Who::We);
        if ours || self.naming.cue.is_some() {
            Ownership::LeftOpen
        } else {
            Ownership::NoOwner
        }
    }
}
