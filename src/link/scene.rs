//! All that stands in a story, sentence by sentence, before anything is linked.

use std::ops::Range;

use super::dating::DatingCache;
use super::inventory::{Inventory, may_claim, split};
use crate::claim::Currency;
use crate::date::Written;
use crate::language::Reading;
use crate::recognise::Found;
use crate::recognise::organisation::{self, OrganisationGroup};
use crate::recognise::quantity::FigureValue;
use crate::text::reused::{Reused, kept};

pub(super) use super::sentence::{Owner, Place, Sentence, Who};

/// A story with its mentions.
pub(super) struct Scene<'r, 't> {
    pub(super) reading: &'r Reading<'t>,
    pub(super) sentences: Vec<Sentence<'r>>,
    pub(super) groups: Reused<OrganisationGroup>,
    /// The group that the story is about: the one named most, headline and first sentence above all.
    pub(super) topic: Option<usize>,
    /// Named at least twice as much as any other.
    pub(super) dominant: bool,
    pub(super) written: Option<Written>,
    /// The first that it tells.
    pub(super) currency: Option<Currency>,
}

impl<'r, 't> Scene<'r, 't> {
    pub(super) fn new(reading: &'r Reading<'t>, inventory: &'r Inventory<'r>) -> Self {
        let mut sentences = sentences(inventory);
        let ranges: Reused<Range<usize>> = sentences.iter().map(|sentence| sentence.tokens.clone()).collect();
        // Nobody asks whose they are where no figure may be a claim.
        let mut figures = inventory.mentions.figures.iter();
        let groups = if figures.any(|figure| may_claim(&figure.value)) {
            organisation::find(reading, &ranges)
        } else {
            Reused::default()
        };
        place_owners(reading, &mut sentences, &groups, &inventory.mentions.pronouns);
        Self {
            reading,
            sentences,
            groups,
            topic: None,
            dominant: false,
            written: inventory.written,
            currency: currency(&inventory.mentions.figures),
        }
    }
}

fn currency(figures: &[Found<FigureValue>]) -> Option<Currency> {
    let mut figures = figures.iter();
    figures.find_map(|figure| figure.value.quantity.unit.currency())
}

/// The sentences of a story, each with the mentions that stand in it.
fn sentences<'r>(inventory: &'r Inventory<'r>) -> Vec<Sentence<'r>> {
    let all = &inventory.mentions;
    let (mut figures, mut times) = (&all.figures[..], &all.times[..]);
    let (mut cues, mut movements) = (&all.cues.metrics[..], &all.cues.movements[..]);
    let (mut intents, mut references) = (&all.intents[..], &all.references[..]);
    let mut owner_cues = &all.owner_cues[..];
    let extents = inventory.sentences.iter();
    let sentences = extents.map(|extent| Sentence {
        figures: split(&mut figures, &extent.tokens),
        times: split(&mut times, &extent.tokens),
        cues: split(&mut cues, &extent.tokens),
        movements: split(&mut movements, &extent.tokens),
        intents: split(&mut intents, &extent.tokens),
        references: split(&mut references, &extent.tokens),
        owner_cues: split(&mut owner_cues, &extent.tokens),
        owners: Reused::default(),
        asked: DatingCache::default(),
        tokens: extent.tokens.clone(),
        place: extent.place,
        opens: extent.opens,
        syntax: &extent.syntax,
    });
    sentences.collect()
}

impl<'r> Scene<'r, '_> {
    /// The line that leads in the list which `sentence` is an item of: "By 2030 we will:".
    pub(super) fn list_lead(&self, sentence: &Sentence<'_>) -> Option<&Sentence<'r>> {
        /// At most this many items are read with the lead of their list; a longer list has left it behind.
        const MOST: usize = 30;
        if sentence.place != Place::Item {
            return None;
        }
        let at = self
            .sentences
            .partition_point(|other| other.tokens.start < sentence.tokens.start);
        let before = self.sentences[..at].iter().rev().take(MOST);
        let lead = before.into_iter().find(|other| other.place != Place::Item)?;
        self.reading.is_punct(lead.tokens.end - 1, b':').then_some(lead)
    }

    /// Who makes the product or brand of a group, if the story names it too; else the group itself.
    pub(super) fn maker(&self, group: usize) -> usize {
        let Some(maker) = self.groups[group].maker else {
            return group;
        };
        let is_maker = |other: &OrganisationGroup| {
            other
                .name
                .strip_prefix(maker)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
        };
        self.groups.iter().position(is_maker).unwrap_or(group)
    }
}

/// The first token of a name, its group, and the token after it.
type PlacedName = (usize, usize, usize);

kept!(PlacedName);

/// Gives each sentence the mentions of organisations that stand in it, with the words that stand for one.
fn place_owners(
    reading: &Reading<'_>,
    sentences: &mut [Sentence<'_>],
    groups: &[OrganisationGroup],
    pronouns: &[Owner],
) {
    let mentions = groups.iter().enumerate().flat_map(|(group, found)| {
        let mentions = found.mentions.iter();
        mentions.map(move |mention| (mention.tokens.start, group, mention.tokens.end))
    });
    let mut named: Reused<PlacedName> = mentions.collect();
    named.sort_unstable();
    let mut named = named.iter().copied().peekable();
    let mut pronouns = pronouns.iter().peekable();
    for sentence in sentences {
        while named
            .next_if(|(start, ..)| *start < sentence.tokens.start)
            .is_some()
        {}
        while let Some((start, group, end)) = named.next_if(|(start, ..)| *start < sentence.tokens.end) {
            sentence.owners.push(Owner::new(start..end, Who::Named(group)));
        }
        let names = sentence.owners.len();
        add_stand_ins(reading, sentence);
        while let Some(pronoun) = pronouns.next_if(|owner| sentence.tokens.contains(&owner.tokens.start)) {
            sentence.owners.push(pronoun.clone());
        }
        if sentence.owners.len() > names {
            sentence.owners.sort_by_key(|owner| owner.tokens.start);
        }
    }
}

fn add_stand_ins(reading: &Reading<'_>, sentence: &mut Sentence<'_>) {
    for found in organisation::stand_ins(reading, sentence.tokens.clone()) {
        let tokens = found.tokens();
        // "Die Tochter Tarnow Strom": a noun right before a name only tells what that one is.
        let mut owners = sentence.owners.iter();
        let named = owners.any(|owner| owner.tokens.start <= tokens.end && tokens.start < owner.tokens.end);
        if !named {
            sentence
                .owners
                .push(Owner::new(tokens, Who::StandIn(found.value.kind)));
        }
    }
}
