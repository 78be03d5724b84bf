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

/// Words in their order, held in place.
pub(super) struct NearWords<'c> {
    places: [Option<Near<'c>>; BEFORE + AFTER],
    /// How many of the places hold one.
    held: usize,
}

impl<'c> NearWords<'c> {
    fn of(words: impl Iterator<Item = Near<'c>>) -> Self {
        let mut near = Self {
            places: [None; BEFORE + AFTER],
            held: 0,
        };
        for (place, word) in near.places.iter_mut().zip(words) {
            *place = Some(word);
            near.held += 1;
        }
        near
    }

    pub(super) fn get(&self, place: usize) -> Option<&Near<'c>> {
        self.places.get(place)?.as_ref()
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &Near<'c>> {
        self.places[..self.held].iter().flatten()
    }

    /// What the nearest costs of those that are `wanted`.
    fn least_cost(&self, wanted: impl Fn(&Owner) -> bool) -> Option<u32> {
        let wanted = self.iter().filter(|near| wanted(near.owner));
        wanted.map(|near| near.cost).min()
    }

    /// The nearest that stands for a name, if no more than [`TOO_DEAR`].
    fn stand_in(&self) -> Option<&'c Owner> {
        let stands_alone = |near: &&Near<'_>| !is_name(near.owner) && near.owner.role != Role::Modifier;
        let nearest = self.iter().filter(stands_alone).min_by_key(|near| near.cost)?;
        (nearest.cost < TOO_DEAR).then_some(nearest.owner)
    }
}

/// The words around a figure that may tell its owner.
pub(super) struct Around<'c> {
    pub(super) words: NearWords<'c>,
    /// What the nearest name costs.
    pub(super) nearest_name: Option<u32>,
    /// What the nearest word costs that is no name.
    pub(super) nearest_other: Option<u32>,
    /// The nearest word that stands for a name, if no more than [`TOO_DEAR`].
    pub(super) stand_in: Option<&'c Owner>,
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
        let words = NearWords::of(near.filter_map(|owner| {
            Some(Near {
                owner,
                cost: cost(case.scene, case.sentence, owner, &f)?,
            })
        }));
        let nearest = words.iter().min_by_key(|near| near.cost).copied();
        Self {
            nearest_name: words.least_cost(is_name),
            nearest_other: words.least_cost(|owner| !is_name(owner)),
            stand_in: words.stand_in(),
            words,
            anchor: nearest.map_or(Anchor::Nothing, anchor),
            frame: ActorsAround::of(case),
        }
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
