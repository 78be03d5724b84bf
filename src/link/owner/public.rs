//! Figures of states, and figures of no organisation: the phrases that tell them.

use std::ops::Range;

use super::evidence;
use super::state::{is_public, told_by};
use super::{OwnerQuery, around::window};
use crate::claim::{Metric, Property};
use crate::language::pack::{OwnerCue, Sort};
use crate::link::sentence::{Owner, Who};
use crate::recognise::Found;
use crate::recognise::organisation::Polity;

/// How many names of a sentence are considered.
const NAMES: usize = 16;

impl<'c> OwnerQuery<'c, '_, '_> {
    fn told_by(&self, wanted: OwnerCue) -> Option<&'c Found<OwnerCue>> {
        told_by(
            self.scene.reading,
            self.sentence,
            self.figure,
            self.naming,
            wanted,
        )
    }

    /// "budget deficit", "Staatsschulden": the state whose figure it is, with the words that name it.
    pub(super) fn state(&self) -> Option<(usize, Range<usize>)> {
        let cue = self.told_by(OwnerCue::State)?.tokens();
        is_public(self.naming.metric).then_some(())?;
        match self.state_near(&cue) {
            Some(owner) => match owner.who {
                Who::Place(group) | Who::Named(group) => Some((group, owner.tokens.clone())),
                _ => None,
            },
            None => self.first_mention(self.focus.state?),
        }
    }

    fn first_mention(&self, group: usize) -> Option<(usize, Range<usize>)> {
        let mention = self.scene.groups[group].mentions.first()?;
        Some((group, mention.tokens.clone()))
    }

    /// The place or public body nearest to the phrase that tells a state's figure; before it rather than after.
    fn state_near(&self, cue: &Range<usize>) -> Option<&'c Owner> {
        let groups = &self.scene.groups;
        let can_own = |owner: &&Owner| match owner.who {
            Who::Place(_) => true,
            Who::Named(group) => groups[group].polity == Some(Polity::Government),
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
        let near = window(owners, at.saturating_sub(NAMES)..at + NAMES).iter();
        near.filter(can_own).min_by_key(gap)
    }

    /// "… a gap of €12bn in all": in a story of a state's figures, where no firm is spoken of.
    pub(super) fn state_again(&self) -> Option<(usize, Range<usize>)> {
        let group = self.focus.state_figures?;
        let owed = self.naming.metric.is(Property::StateOwn);
        let is_firm = |owner: &Owner| match &owner.who {
            Who::Named(group) => self.scene.groups[*group].sort != Some(Sort::PublicBody),
            Who::StandIn(kind) => kind.sort != Sort::PublicBody,
            _ => false,
        };
        let firm = self.sentence.owners.iter().take(NAMES).any(is_firm);
        (owed && !firm).then_some(())?;
        self.first_mention(group)
    }

    /// "inflation of 2 percent", "unemployment".
    pub(super) fn is_statistic(&self) -> bool {
        let cue = self.told_by(OwnerCue::Statistic);
        cue.is_some_and(|cue| cue.start() < self.figure.end() || self.naming.metric == Metric::Other)
    }

    /// "Exports rose 3%", "the market grew": of a country or industry, where no organisation is their owner.
    pub(super) fn is_trade(&self) -> bool {
        let Some(cue) = self.told_by(OwnerCue::Trade) else {
            return false;
        };
        let named = self.naming.cue.as_ref();
        let shared = named.is_none_or(|named| named.start < cue.end() && cue.start() < named.end);
        shared && !evidence::subject_before(self, cue.tokens())
    }
}
