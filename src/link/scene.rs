//! All that stands in a story, sentence by sentence, before anything is linked.

use std::cell::OnceCell;
use std::ops::Range;

use super::inventory::Inventory;
use super::may_claim;
use super::owner::{self, Clauses, Role};
use super::time::Asked;
use crate::date::Written;
use crate::grammar::{Barriers, Syntax};
use crate::language::Reading;
use crate::language::pack::{Intent, MetricCue, Movement, OwnerCue, Reference, Sort};
use crate::recognise::Found;
use crate::recognise::organisation::{self, KindCue, OrganisationGroup};
use crate::recognise::period::TimeValue;
use crate::recognise::quantity::Figure;

/// A story with its mentions.
pub(super) struct Scene<'r, 't> {
    pub(super) reading: &'r Reading<'t>,
    pub(super) sentences: Vec<Sentence<'r>>,
    pub(super) groups: Vec<OrganisationGroup>,
    /// The group that the story is about: the one named most, headline and first sentence above all.
    pub(super) topic: Option<usize>,
    /// Named at least twice as much as any other.
    pub(super) dominant: bool,
    pub(super) written: Option<Written>,
}

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
    pub(super) barriers: &'s Barriers,
    pub(super) figures: &'s [Found<Figure>],
    pub(super) times: &'s [Found<TimeValue>],
    pub(super) cues: &'s [Found<MetricCue>],
    pub(super) movements: &'s [Found<Movement>],
    pub(super) intents: &'s [Found<Intent>],
    pub(super) references: &'s [Found<Reference>],
    pub(super) owner_cues: &'s [Found<OwnerCue>],
    pub(super) owners: Vec<Owner>,
    pub(super) asked: Asked,
    /// Told when they are first asked for.
    clauses: OnceCell<Clauses>,
    syntax: OnceCell<Syntax>,
}

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

impl<'r, 't> Scene<'r, 't> {
    pub(super) fn new(reading: &'r Reading<'t>, inventory: &'r Inventory) -> Self {
        let mut sentences = sentences(inventory);
        let ranges: Vec<Range<usize>> = sentences.iter().map(|sentence| sentence.tokens.clone()).collect();
        // Nobody asks whose they are where no figure may be a claim.
        let mut figures = inventory.mentions.figures.iter();
        let mut groups = if figures.any(|figure| may_claim(&figure.value)) {
            organisation::find(reading, &ranges)
        } else {
            Vec::new()
        };
        place_owners(reading, &mut sentences, &groups, &inventory.mentions.pronouns);
        owner::add(reading, &mut sentences, &mut groups);
        let cited = cited(&sentences, &groups);
        for sentence in &mut sentences {
            owner::assign(reading, sentence.tokens.clone(), &mut sentence.owners, &cited);
        }
        let (topic, dominant) = topic(&sentences, &groups);
        Self {
            reading,
            sentences,
            groups,
            topic,
            dominant,
            written: inventory.written,
        }
    }
}

/// The sentences of a story, each with the mentions that stand in it.
fn sentences(inventory: &Inventory) -> Vec<Sentence<'_>> {
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
        owners: Vec::new(),
        asked: Asked::default(),
        clauses: OnceCell::new(),
        syntax: OnceCell::new(),
        tokens: extent.tokens.clone(),
        place: extent.place,
        barriers: &extent.barriers,
    });
    sentences.collect()
}

/// Splits off the mentions of a sentence, the first of those that are left.
fn split<'s, T>(left: &mut &'s [Found<T>], sentence: &Range<usize>) -> &'s [Found<T>] {
    let inside = |found: &&Found<T>| sentence.contains(&found.start());
    let (here, behind) = left.split_at(left.iter().take_while(inside).count());
    *left = behind;
    here
}

impl<'r> Scene<'r, '_> {
    /// The line that leads in the list which `sentence` is an item of: "By 2030 we will:".
    pub(super) fn list_lead(&self, sentence: &Sentence<'_>) -> Option<&Sentence<'r>> {
        /// So many items of a list are read with its lead.
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

impl Sentence<'_> {
    /// Its grammar; told when it is first asked for.
    pub(super) fn syntax(&self, reading: &Reading<'_>) -> &Syntax {
        let tokens = || self.tokens.clone().into();
        self.syntax.get_or_init(|| Syntax::new(reading, tokens()))
    }

    /// The clauses of a sentence with figures; another is taken as one clause.
    pub(super) fn clauses(&self, reading: &Reading<'_>) -> &Clauses {
        self.clauses.get_or_init(|| {
            if self.figures.is_empty() {
                Clauses::default()
            } else {
                Clauses::new(reading, self.tokens.clone())
            }
        })
    }
}

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
    let mut named: Vec<(usize, usize, usize)> = mentions.collect();
    named.sort_unstable();
    let mut named = named.into_iter().peekable();
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
        let named = sentence
            .owners
            .iter()
            .any(|owner| owner.tokens.start < tokens.end && tokens.start < owner.tokens.end);
        if !named {
            sentence
                .owners
                .push(Owner::new(tokens, Who::StandIn(found.value.kind)));
        }
    }
}

/// Which groups are media that no headline names: what they say is of others.
fn cited(sentences: &[Sentence<'_>], groups: &[OrganisationGroup]) -> Vec<bool> {
    let mut cited: Vec<bool> = groups
        .iter()
        .map(|group| group.sort == Some(Sort::Media))
        .collect();
    let headlines = sentences
        .iter()
        .filter(|sentence| sentence.place == Place::Headline);
    for owner in headlines.flat_map(|sentence| &sentence.owners) {
        if let Who::Named(group) = owner.who {
            cited[group] = false;
        }
    }
    cited
}

/// How much more a name counts in a headline, and in the sentence that opens the story.
const HEADLINE_WEIGHT: u32 = 3;
const OPENING_WEIGHT: u32 = 2;
/// Those who report on others are seldom what a story is about, however often it cites them.
const REPORTERS: u32 = 3;

fn topic(sentences: &[Sentence<'_>], groups: &[OrganisationGroup]) -> (Option<usize>, bool) {
    let mut weights = vec![0u32; groups.len()];
    let opening = sentences
        .iter()
        .position(|sentence| sentence.place == Place::Body);
    for (i, sentence) in sentences.iter().enumerate() {
        let weight = match sentence.place {
            Place::Headline => HEADLINE_WEIGHT,
            Place::Body if Some(i) == opening => OPENING_WEIGHT,
            Place::Body | Place::Item => 1,
        };
        for owner in &sentence.owners {
            if let (Who::Named(group), false) = (&owner.who, owner.role == Role::Source) {
                weights[*group] += weight;
            }
        }
    }
    for (weight, group) in weights.iter_mut().zip(groups) {
        if owner::reports(group) || group.rule == "government" {
            *weight /= REPORTERS;
        }
    }
    let topic = (0..groups.len())
        .filter(|group| weights[*group] > 0)
        .max_by_key(|group| (weights[*group], usize::MAX - group));
    let others = (0..groups.len()).filter(|group| Some(*group) != topic);
    let second = others.map(|group| weights[group]).max().unwrap_or(0);
    (topic, topic.is_some_and(|group| weights[group] >= 2 * second))
}
