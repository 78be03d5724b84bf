//! All that stands in a story, sentence by sentence, before anything is linked.

use std::cell::OnceCell;
use std::ops::Range;

use super::clause::Barriers;
use super::may_claim;
use super::owner::{self, Clauses, Role};
use super::time::Asked;
use crate::date::{Date, Written};
use crate::language::Reading;
use crate::language::lexicon::{Classes, Sense};
use crate::language::pack::{
    Grammar, Grammars, Intent, MetricCue, Movement, OwnerCue, Pronoun, Reference, Role as CueRole, Sort,
};
use crate::page::{BlockKind, Page, Story};
use crate::recognise::metric::{self, Cues};
use crate::recognise::organisation::{self, KindCue, OrganisationGroup};
use crate::recognise::period::{self, Direction, TimeValue};
use crate::recognise::quantity::{self, Figure};
use crate::recognise::{Found, settled};
use crate::text::token::{Case, Token};

/// A story with its mentions.
pub(super) struct Scene<'r, 't> {
    pub(super) reading: &'r Reading<'t>,
    pub(super) sentences: Vec<Sentence>,
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
}

/// A sentence with what stands in it, each list in order.
pub(super) struct Sentence {
    pub(super) tokens: Range<usize>,
    pub(super) place: Place,
    pub(super) barriers: Barriers,
    pub(super) figures: Vec<Found<Figure>>,
    pub(super) times: Vec<Found<TimeValue>>,
    pub(super) asked: Asked,
    pub(super) owners: Vec<Owner>,
    pub(super) owner_cues: Vec<Found<OwnerCue>>,
    /// Told when they are first asked for.
    clauses: OnceCell<Clauses>,
    pub(super) cues: Vec<Found<MetricCue>>,
    pub(super) movements: Vec<Found<Movement>>,
    pub(super) intents: Vec<Found<Intent>>,
    pub(super) references: Vec<Found<Reference>>,
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

/// A sentence seldom has less words.
const SENTENCE: usize = 16;

impl<'r, 't> Scene<'r, 't> {
    /// `None` where the story has no figure at all.
    pub(super) fn new(
        reading: &'r Reading<'t>,
        page: &Page,
        story: &Story,
        published: Option<Date>,
    ) -> Option<Self> {
        let blocks: Vec<(Range<usize>, BlockKind)> = story
            .blocks
            .iter()
            .map(|block| &page.blocks[*block])
            .filter(|block| block.kind.has_claims() && block.copy_of.is_none())
            .map(|block| (reading.tokens_in(block.span), block.kind))
            .collect();
        let words: usize = blocks.iter().map(|(tokens, _)| tokens.len()).sum();
        let mut sentences = Vec::with_capacity(words / SENTENCE + blocks.len());
        for (tokens, kind) in &blocks {
            reading.sentences(tokens.clone(), |range| {
                sentences.push(Sentence::new(reading, range, *kind))
            });
        }
        if sentences.iter().all(|sentence| sentence.figures.is_empty()) {
            return None;
        }
        let ranges: Vec<Range<usize>> = sentences.iter().map(|sentence| sentence.tokens.clone()).collect();
        // Nobody asks whose they are where no figure may be a claim.
        let mut figures = sentences.iter().flat_map(|sentence| &sentence.figures);
        let mut groups = if figures.any(|figure| may_claim(&figure.value)) {
            organisation::find(reading, &ranges)
        } else {
            Vec::new()
        };
        place_owners(reading, &mut sentences, &groups);
        owner::add(reading, &mut sentences, &mut groups);
        let cited = cited(&sentences, &groups);
        for sentence in &mut sentences {
            owner::assign(reading, sentence.tokens.clone(), &mut sentence.owners, &cited);
        }
        let times: Vec<Found<TimeValue>> = sentences
            .iter()
            .flat_map(|sentence| sentence.times.iter().cloned())
            .collect();
        let (topic, dominant) = topic(&sentences, &groups);
        let written = period::written(&times, published.or_else(|| byline(reading, page, story)));
        if let Some(year) = period::last_fiscal_year(&times, written) {
            let all = sentences.iter_mut().flat_map(|sentence| &mut sentence.times);
            all.for_each(|time| period::name_last_fiscal(&mut time.value, year));
        }
        Some(Self {
            reading,
            sentences,
            groups,
            topic,
            dominant,
            written,
        })
    }
}

impl Scene<'_, '_> {
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

/// The day that a byline of the story tells.
fn byline(reading: &Reading<'_>, page: &Page, story: &Story) -> Option<Date> {
    let blocks = story.blocks.iter().map(|block| &page.blocks[*block]);
    blocks
        .filter(|block| block.kind == BlockKind::Byline)
        .flat_map(|block| period::find(reading, reading.tokens_in(block.span)))
        .find_map(|time| period::day(&time.value))
}

impl Sentence {
    fn new(reading: &Reading<'_>, tokens: Range<usize>, kind: BlockKind) -> Self {
        let times = period::find(reading, tokens.clone());
        let mut figures = settled(quantity::find(reading, tokens.clone()), &times);
        if figures.len() > MOST_FIGURES {
            figures.truncate(MOST_FIGURES);
            figures.shrink_to_fit();
        }
        let mut sentence = Self {
            place: if kind == BlockKind::Headline {
                Place::Headline
            } else {
                Place::Body
            },
            tokens,
            barriers: Barriers::default(),
            figures,
            times,
            asked: Asked::default(),
            owners: Vec::new(),
            owner_cues: Vec::new(),
            clauses: OnceCell::new(),
            cues: Vec::new(),
            movements: Vec::new(),
            intents: Vec::new(),
            references: Vec::new(),
        };
        if !sentence.figures.is_empty() || !sentence.times.is_empty() {
            sentence.barriers = Barriers::new(reading, sentence.tokens.clone());
            sentence.see_words(reading);
        }
        if !sentence.figures.is_empty() {
            let Cues { metrics, movements } = metric::find(reading, sentence.tokens.clone());
            (sentence.cues, sentence.movements) = (metrics, movements);
        }
        sentence.tell_past(reading);
        sentence
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

    /// Words of intention, those that refer to another figure, and those that tell whose one is: in one look at each
    /// word.
    fn see_words(&mut self, reading: &Reading<'_>) {
        const SEEN: Classes = Classes::INTENT.or(Classes::REFERENCE).or(Classes::PUBLIC);
        let end = self.tokens.end;
        for (i, token) in reading.each(self.tokens.clone()) {
            let classes = reading.lexicon.classes(token.word);
            if !classes.has(SEEN) || !reading.opens(i, SEEN) {
                continue;
            }
            if classes.has(Classes::INTENT) {
                see(reading, i..end, &INTENTS, &mut self.intents);
            }
            if classes.has(Classes::REFERENCE) {
                see(reading, i..end, &REFERENCES, &mut self.references);
            }
            if classes.has(Classes::PUBLIC) && !self.figures.is_empty() {
                see(reading, i..end, &owner::CUES, &mut self.owner_cues);
            }
        }
        // "May" is a month where a time holds it.
        let times = &self.times;
        let is_time = |found: &Found<Intent>| {
            times
                .iter()
                .any(|time| time.first <= found.first && found.after <= time.after)
        };
        self.intents
            .retain_mut(|found| is_settled(reading, found, end) && !is_time(found));
    }

    /// Times beside a verb in the past, with nothing planned, lie behind.
    fn tell_past(&mut self, reading: &Reading<'_>) {
        if self.times.iter().all(|time| time.value.tense.is_some()) {
            return;
        }
        let Self { barriers, times, .. } = self;
        let cues = self.cues.iter();
        let verbs = cues
            .filter(|cue| cue.value.role == CueRole::Verb)
            .map(Found::tokens);
        let moves = self.movements.iter().map(Found::tokens);
        let small = reading.each(self.tokens.clone()).filter(|(_, token)| {
            let classes = reading.lexicon.classes(token.word);
            classes.has(Classes::FUNCTION) && classes.has(Classes::VERB)
        });
        let small = small.map(|(i, _)| i..i + 1);
        for verb in verbs.chain(moves).chain(small).take(MOST_VERBS) {
            let beside = |time: &Found<TimeValue>| {
                time.value.tense.is_none() && barriers.same_clause(&verb, &time.tokens())
            };
            if times.iter().any(beside) && (reading.pack().is_past)(reading.str(verb.start)) {
                let past = times.iter_mut().filter(|time| beside(time));
                past.for_each(|time| time.value.tense = Some(Direction::Past));
            }
        }
    }
}

/// A sentence of more figures is a table or a list, of which no more are read: a text of nothing but numbers would
/// take a hundred times its size.
const MOST_FIGURES: usize = 80;

/// How many verbs of a sentence are asked for their tense.
const MOST_VERBS: usize = 48;

/// Phrases of one kind, of which the longest counts at each place.
pub(super) struct Wanted<T> {
    pub(super) class: Classes,
    pub(super) rule: &'static str,
    pub(super) pick: fn(&Sense) -> Option<T>,
}

const INTENTS: Wanted<Intent> = Wanted {
    class: Classes::INTENT,
    rule: "intent",
    pick: |sense| match sense {
        Sense::Intent(intent) => Some(*intent),
        _ => None,
    },
};

const REFERENCES: Wanted<Reference> = Wanted {
    class: Classes::REFERENCE,
    rule: "reference",
    pick: |sense| match sense {
        Sense::Reference(reference) => Some(*reference),
        _ => None,
    },
};

/// Takes the wanted phrase that begins with `tokens`, unless its first word belongs to the one before.
fn see<T>(reading: &Reading<'_>, tokens: Range<usize>, wanted: &Wanted<T>, found: &mut Vec<Found<T>>) {
    let i = tokens.start;
    let free = found.last().is_none_or(|last| last.after as usize <= i);
    if free && reading.opens(i, wanted.class) {
        if let Some((after, meaning)) = reading.longest(i, tokens.end, wanted.pick) {
            found.push(Found::new(i..after, meaning, wanted.rule));
        }
    }
}

/// Of separable verbs the intention counts only where their particle closes the clause, or does not.
fn is_settled(reading: &Reading<'_>, found: &mut Found<Intent>, end: usize) -> bool {
    let closed = |particle| metric::has_particle(reading, found.after as usize..end, particle);
    found.value = match found.value {
        Intent::PlanWith(particle) if closed(particle) => Intent::Plan,
        Intent::OfferWithout(particle) if !closed(particle) => Intent::Offer,
        Intent::PlanWith(_) | Intent::OfferWithout(_) => return false,
        intent => intent,
    };
    true
}

/// Gives each sentence the mentions of organisations that stand in it, with the words that stand for one.
fn place_owners(reading: &Reading<'_>, sentences: &mut [Sentence], groups: &[OrganisationGroup]) {
    let mentions = groups.iter().enumerate().flat_map(|(group, found)| {
        let mentions = found.mentions.iter();
        mentions.map(move |mention| (mention.tokens.start, group, mention.tokens.end))
    });
    let mut named: Vec<(usize, usize, usize)> = mentions.collect();
    named.sort_unstable();
    let mut named = named.into_iter().peekable();
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
        if !sentence.figures.is_empty() {
            add_pronouns(reading, sentence);
        }
        if sentence.owners.len() > names {
            sentence.owners.sort_by_key(|owner| owner.tokens.start);
        }
    }
}

fn add_stand_ins(reading: &Reading<'_>, sentence: &mut Sentence) {
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

fn add_pronouns(reading: &Reading<'_>, sentence: &mut Sentence) {
    const WE: Grammars = Grammars::of(&[Grammar::Pronoun(Pronoun::We), Grammar::Possessive(Pronoun::We)]);
    const IT: Grammars = Grammars::of(&[
        Grammar::Pronoun(Pronoun::It),
        Grammar::Possessive(Pronoun::It),
        Grammar::Pronoun(Pronoun::They),
        Grammar::Possessive(Pronoun::They),
    ]);
    for (i, token) in reading.each(sentence.tokens.clone()) {
        let grammar = reading.lexicon.grammar(token.word);
        if grammar.has(WE.or(IT)) && !is_acronym(token) {
            let who = if grammar.has(WE) { Who::We } else { Who::It };
            sentence.owners.push(Owner::new(i..i + 1, who));
        }
    }
}

/// "US", "IT": no pronouns.
fn is_acronym(token: &Token) -> bool {
    token.case() == Case::Upper && token.span().len() > 1
}

/// Which groups are media that no headline names: what they say is of others.
fn cited(sentences: &[Sentence], groups: &[OrganisationGroup]) -> Vec<bool> {
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

fn topic(sentences: &[Sentence], groups: &[OrganisationGroup]) -> (Option<usize>, bool) {
    let mut weights = vec![0u32; groups.len()];
    let opening = sentences
        .iter()
        .position(|sentence| sentence.place == Place::Body);
    for (i, sentence) in sentences.iter().enumerate() {
        let weight = match sentence.place {
            Place::Headline => HEADLINE_WEIGHT,
            Place::Body if Some(i) == opening => OPENING_WEIGHT,
            Place::Body => 1,
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
