//! A sentence of a story, with all that stands in it.

use std::ops::Range;

use super::dating::DatingCache;
use crate::grammar::LazySyntax;
use crate::language::pack::{Intent, MetricCue, MovementCue, OwnerCue, Reference};
use crate::recognise::Found;
use crate::recognise::organisation::KindCue;
use crate::recognise::period::TimeValue;
use crate::recognise::quantity::FigureValue;
use crate::text::reused::{Reused, kept};

/// Where in a story a sentence stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    Headline,
    Body,
    /// In an item of a list.
    Item,
}

/// A sentence with what stands in it, each list in order.
pub(super) struct Sentence<'s> {
    pub(super) tokens: Range<usize>,
    pub(super) place: Place,
    /// It opens a paragraph.
    pub(super) opens: bool,
    /// Empty where the sentence has neither figures nor times.
    pub(super) syntax: &'s LazySyntax<'s>,
    pub(super) figures: &'s [Found<FigureValue>],
    pub(super) times: &'s [Found<TimeValue>],
    pub(super) cues: &'s [Found<MetricCue>],
    pub(super) movements: &'s [Found<MovementCue>],
    pub(super) intents: &'s [Found<Intent>],
    pub(super) references: &'s [Found<Reference>],
    pub(super) owner_cues: &'s [Found<OwnerCue>],
    pub(super) owners: Reused<Owner>,
    pub(super) asked: DatingCache,
}

impl Sentence<'_> {
    /// A verb that names a metric begins at token `i`.
    pub(super) fn has_metric_verb(&self, i: usize) -> bool {
        let mut cues = self.cues.iter();
        cues.any(|cue| cue.start() == i && cue.value.is_verb())
    }

    /// A word of movement begins at token `i`, whatever its class.
    pub(super) fn has_movement(&self, i: usize) -> bool {
        self.movements.iter().any(|movement| movement.start() == i)
    }

    /// A verb of intention begins at token `i`.
    pub(super) fn has_verb_of_intention(&self, i: usize) -> bool {
        let mut intents = self.intents.iter();
        intents.any(|intent| intent.start() == i && intent.value.may_be_verb())
    }
}

kept!(Owner);

/// Words that name an organisation or stand for one.
#[derive(Clone, Debug)]
pub(super) struct Owner {
    pub(super) tokens: Range<usize>,
    pub(super) who: Who,
    pub(super) role: Role,
}

impl Owner {
    pub(super) fn new(tokens: Range<usize>, who: Who) -> Self {
        Self {
            tokens,
            who,
            role: Role::default(),
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Who {
    /// A name: the place of its group in the story.
    Named(usize),
    /// A country, region or city, which may own a state's figures: its group.
    Place(usize),
    /// the company, der Autobauer: the kind of organisation it names.
    StandIn(KindCue),
    /// it, its, they.
    It,
    /// we, our.
    We,
}

/// What a name does in its sentence.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Role {
    /// Nothing speaks against its being the subject.
    #[default]
    Subject,
    /// Belongs to a noun before it: "der Chef der Deutschen Bank".
    Genitive,
    /// Stands after a preposition.
    Oblique,
    /// Belongs to a name or noun that follows: "Ford rival GM", "VW-Anteile".
    Modifier,
    /// "die RBI-Tochter": another organisation, told by its kin.
    Kin,
    /// Does it, in the passive: "by Ford".
    Agent,
    /// "brands such as Dove".
    Example,
    /// Says so: "according to Ford".
    Source,
    /// Is compared with: "ahead of GM".
    Aside,
}
