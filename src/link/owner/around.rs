//! The words around a figure that may tell its owner.

use std::ops::Range;

use super::OwnerQuery;
use super::feature::Anchor;
use super::nearness::cost;
use super::role::Role;
use crate::grammar::ClauseId;
use crate::link::sentence::{Owner, Who};
use crate::text::TokenRange;

/// So many names before a figure, and after it, are considered.
const BEFORE: usize = 24;
const AFTER: usize = 8;
/// A word this dear to reach says little of the figure.
const TOO_DEAR: u32 = 26;

/// The members of `range` that there are.
pub(super) fn window(owners: &[Owner], range: Range<usize>) -> &[Owner] {
    &owners[range.start..range.end.min(owners.len())]
}

/// A word of the sentence that names an organisation or stands for one, and how dear it is to reach.
#[derive(Clone, Copy)]
pub(super) struct Near<'c> {
    pub(super) owner: &'c Owner,
    pub(super) cost: u32,
}

/// The words around a figure that may tell its owner.
pub(super) struct Around<'c> {
    pub(super) words: Vec<Near<'c>>,
    pub(super) anchor: Anchor,
    pub(super) frame: ActorsAround,
}

/// Who acts where the figure stands.
#[derive(Clone, Copy, Default)]
pub(super) struct ActorsAround {
    /// The clause of the figure.
    pub(super) clause: ClauseId,
    /// Its subject.
    pub(super) subject: Option<TokenRange>,
    /// The subject of the clause that it hangs on.
    pub(super) outer: Option<TokenRange>,
    pub(super) quotation: Option<TokenRange>,
}

impl ActorsAround {
    fn of(case: &OwnerQuery<'_, '_, '_>) -> Self {
        let syntax = case.sentence.syntax;
        let figure = case.figure.start();
        let clause = syntax.clause_of(figure);
        let parent = syntax.clause(clause).parent;
        Self {
            clause,
            subject: syntax.subject(clause),
            outer: (parent != clause).then(|| syntax.subject(parent)).flatten(),
            quotation: syntax.quotation(figure),
        }
    }
}

impl<'c> Around<'c> {
    pub(super) fn of(case: &OwnerQuery<'c, '_, '_>) -> Self {
        let f = case.tokens();
        let owners = &case.sentence.owners;
        let at = owners.partition_point(|owner| owner.tokens.start < f.start);
        let near = window(owners, at.saturating_sub(BEFORE)..at + AFTER).iter();
        let words: Vec<Near<'c>> = near
            .filter_map(|owner| {
                Some(Near {
                    owner,
                    cost: cost(case.scene, case.sentence, owner, &f)?,
                })
            })
            .collect();
        let nearest = words.iter().min_by_key(|near| near.cost).copied();
        Self {
            words,
            anchor: nearest.map_or(Anchor::Nothing, anchor),
            frame: ActorsAround::of(case),
        }
    }

    /// The nearest word that stands for a name, if no more than [`TOO_DEAR`].
    pub(super) fn stand_in(&self) -> Option<&'c Owner> {
        let stands_alone = |near: &&Near<'_>| !is_name(near.owner) && near.owner.role != Role::Modifier;
        let nearest = self
            .words
            .iter()
            .filter(stands_alone)
            .min_by_key(|near| near.cost)?;
        (nearest.cost < TOO_DEAR).then_some(nearest.owner)
    }

    /// The cost of the nearest name.
    pub(super) fn nearest_name(&self) -> Option<u32> {
        let names = self.words.iter().filter(|near| is_name(near.owner));
        names.map(|near| near.cost).min()
    }
}

pub(super) fn is_name(owner: &Owner) -> bool {
    matches!(owner.who, Who::Named(_))
}

fn anchor(near: Near<'_>) -> Anchor {
    match &near.owner.who {
        _ if near.cost >= TOO_DEAR => Anchor::FarName,
        Who::It => Anchor::Pronoun,
        Who::We => Anchor::Speaker,
        Who::StandIn(kind) if kind.general => Anchor::General,
        Who::StandIn(_) => Anchor::Special,
        Who::Named(_) | Who::Place(_) => Anchor::Name,
    }
}
