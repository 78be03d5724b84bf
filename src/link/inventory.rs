//! What the recognisers find in a story, sentence by sentence.

use std::ops::Range;

use super::sentence::{Owner, Place, Who};
use crate::date::{Date, Written};
use crate::grammar::{self, Syntax};
use crate::language::Reading;
use crate::language::lexicon::{Classes, Sense};
use crate::language::pack::{
    Grammar, Grammars, Intent, MetricCue, OwnerCue, Pronoun, Reference, Role as CueRole,
};
use crate::page::{BlockKind, Page, Story};
use crate::recognise::metric::{self, Cues};
use crate::recognise::period::{self, Direction, TimeValue};
use crate::recognise::quantity::{self, Figure, FigureKind, Heading};
use crate::recognise::{Found, settle};
use crate::text::token::{Case, Token, WordId};

/// What stands in a story.
#[derive(Default)]
pub(super) struct Inventory {
    pub(super) sentences: Vec<Extent>,
    pub(super) mentions: Mentions,
    pub(super) written: Option<Written>,
}

/// Where a sentence stands.
pub(super) struct Extent {
    pub(super) tokens: Range<usize>,
    pub(super) place: Place,
    /// It opens a paragraph.
    pub(super) opens: bool,
    pub(super) syntax: Syntax,
}

/// Mentions of every kind, each kind in one list, in order.
#[derive(Default)]
pub(super) struct Mentions {
    pub(super) figures: Vec<Found<Figure>>,
    pub(super) times: Vec<Found<TimeValue>>,
    pub(super) cues: Cues,
    pub(super) intents: Vec<Found<Intent>>,
    pub(super) references: Vec<Found<Reference>>,
    pub(super) owner_cues: Vec<Found<OwnerCue>>,
    /// Those of sentences with figures.
    pub(super) pronouns: Vec<Owner>,
    /// Auxiliaries.
    verbs: Vec<usize>,
}

impl Inventory {
    /// `None` where the story has no figure at all.
    pub(super) fn of(
        reading: &Reading<'_>,
        page: &Page,
        story: &Story,
        published: Option<Date>,
    ) -> Option<Self> {
        let mut inventory = Self::default();
        inventory.sentences.reserve(story.blocks.len() * IN_BLOCK);
        inventory.mentions.reserve(story.blocks.len() * IN_BLOCK);
        let mut here = Mentions::default();
        let mut heading = None;
        let blocks = story.blocks.iter().map(|block| &page.blocks[*block]);
        for block in blocks.filter(|block| block.kind.has_claims() && block.first_print().is_none()) {
            let place = match block.kind {
                BlockKind::Headline => Place::Headline,
                BlockKind::ListItem => Place::Item,
                _ => Place::Body,
            };
            let row = block.kind == BlockKind::TableRow;
            let told = Heading::read(reading, reading.tokens_in(block.span));
            heading = told.or(heading.filter(|_| row));
            let mut opens = true;
            reading.sentences(reading.tokens_in(block.span), |tokens| {
                inventory.sentences.push(Extent {
                    syntax: here.find(reading, tokens.clone()),
                    tokens,
                    place,
                    opens: std::mem::take(&mut opens),
                });
                if let Some(heading) = heading.filter(|_| row) {
                    heading.apply(&mut here.figures);
                }
                inventory.mentions.take(&mut here);
            });
        }
        if inventory.mentions.figures.is_empty() {
            return None;
        }
        let times = &mut inventory.mentions.times;
        let written = period::written(times, published.or_else(|| byline(reading, page, story)));
        if let Some(year) = period::last_fiscal_year(times, written) {
            for time in times {
                period::name_last_fiscal(&mut time.value, year);
            }
        }
        inventory.written = written;
        Some(inventory)
    }
}

/// The day that a byline of the story tells.
fn byline(reading: &Reading<'_>, page: &Page, story: &Story) -> Option<Date> {
    let blocks = story.blocks.iter().map(|block| &page.blocks[*block]);
    let mut times = Vec::new();
    blocks
        .filter(|block| block.kind == BlockKind::Byline)
        .find_map(|block| {
            period::find(reading, reading.tokens_in(block.span), &mut times);
            times.iter().find_map(|time| period::day(&time.value))
        })
}

/// A block seldom has more sentences, or more mentions of a kind.
const IN_BLOCK: usize = 2;

/// A sentence of more figures is a table or a list, of which no more are read: a text of nothing but numbers would
/// take a hundred times its size.
pub(super) const MOST_FIGURES: usize = 80;

/// How many verbs of a sentence are asked for their tense.
const MOST_VERBS: usize = 48;

impl Mentions {
    /// Finds all that stands in a sentence, and what parts its clauses: nobody asks for either where there are
    /// neither figures nor times.
    fn find(&mut self, reading: &Reading<'_>, sentence: Range<usize>) -> Syntax {
        period::find(reading, sentence.clone(), &mut self.times);
        quantity::find(reading, sentence.clone(), &mut self.figures);
        settle(&mut self.figures, &self.times);
        self.figures.truncate(MOST_FIGURES);
        if self.figures.is_empty() && self.times.is_empty() {
            return Syntax::default();
        }
        self.see_words(reading, sentence.clone());
        let syntax = Syntax::new(reading, sentence.clone().into());
        if !self.figures.is_empty() {
            metric::find(reading, sentence, &mut self.cues);
        }
        self.tell_past(reading, &syntax);
        syntax
    }

    /// Makes room for so many of each kind.
    fn reserve(&mut self, number: usize) {
        self.figures.reserve(number);
        self.times.reserve(number);
        self.cues.metrics.reserve(number);
        self.cues.movements.reserve(number);
        self.intents.reserve(number);
        self.references.reserve(number);
        self.pronouns.reserve(number);
    }

    /// Adds those of the next sentence, and leaves nothing of them.
    fn take(&mut self, next: &mut Self) {
        if next.figures.is_empty() && next.times.is_empty() {
            return;
        }
        self.figures.append(&mut next.figures);
        self.times.append(&mut next.times);
        self.cues.metrics.append(&mut next.cues.metrics);
        self.cues.movements.append(&mut next.cues.movements);
        self.intents.append(&mut next.intents);
        self.references.append(&mut next.references);
        self.owner_cues.append(&mut next.owner_cues);
        self.pronouns.append(&mut next.pronouns);
        next.verbs.clear();
    }

    /// All that single words tell, in one look at each: what parts clauses, words of intention, those that refer to
    /// another figure, those that tell whose one is, and pronouns.
    fn see_words(&mut self, reading: &Reading<'_>, sentence: Range<usize>) {
        const SEEN: Classes = Classes::INTENT.or(Classes::REFERENCE).or(Classes::PUBLIC);
        const TELLING: Classes = SEEN.or(Classes::VERB);
        const SMALL: Grammars = WE.or(IT);
        let (figures, end) = (!self.figures.is_empty(), sentence.end);
        for (i, token) in reading.each(sentence) {
            let grammar = reading.lexicon.grammar(token.word);
            let classes = reading.lexicon.classes(token.word);
            if !grammar.has(SMALL) && !classes.has(TELLING) {
                continue;
            }
            if classes.has(Classes::VERB) && classes.has(Classes::FUNCTION) {
                self.verbs.push(i);
            }
            if figures && grammar.has(WE.or(IT)) && !is_acronym(token) {
                let who = if grammar.has(WE) { Who::We } else { Who::It };
                self.pronouns.push(Owner::new(i..i + 1, who));
            }
            if !classes.has(SEEN) || !reading.opens(i, SEEN) {
                continue;
            }
            if classes.has(Classes::INTENT) {
                see(reading, i..end, &INTENTS, &mut self.intents);
            }
            if classes.has(Classes::REFERENCE) {
                see(reading, i..end, &REFERENCES, &mut self.references);
            }
            if figures && classes.has(Classes::PUBLIC) {
                see(reading, i..end, &OWNER_CUES, &mut self.owner_cues);
            }
        }
        // "May" is a month where a time holds it, or something is said to be its: "May's sales".
        let times = &self.times;
        let is_time = |found: &Found<Intent>| {
            let holds = |time: &Found<TimeValue>| time.start() <= found.start() && found.end() <= time.end();
            times.iter().any(holds)
                || found.value == Intent::Maybe && reading.word(found.end()) == WordId::CLITIC_S
        };
        self.intents
            .retain_mut(|found| is_settled(reading, found, end) && !is_time(found));
    }

    /// Times beside a verb in the past, with nothing planned, lie behind.
    fn tell_past(&mut self, reading: &Reading<'_>, syntax: &Syntax) {
        let times = &mut self.times;
        if times.iter().all(|time| time.value.tense.is_some()) {
            return;
        }
        let Cues { metrics, movements } = &self.cues;
        let is_verb = |cue: &&Found<MetricCue>| cue.value.role == CueRole::Verb;
        let verbs = metrics.iter().filter(is_verb).map(Found::tokens);
        let moves = movements.iter().map(Found::tokens);
        let small = self.verbs.iter().map(|i| *i..i + 1);
        for verb in verbs.chain(moves).chain(small).take(MOST_VERBS) {
            let beside = |time: &Found<TimeValue>| {
                time.value.tense.is_none() && syntax.are_together(&verb, &time.tokens())
            };
            if times.iter().any(beside) && (reading.pack().is_past)(reading.str(verb.start)) {
                let past = times.iter_mut().filter(|time| beside(time));
                past.for_each(|time| time.value.tense = Some(Direction::Past));
            }
        }
    }
}

const WE: Grammars = Grammars::of(&[Grammar::Pronoun(Pronoun::We), Grammar::Possessive(Pronoun::We)]);
const IT: Grammars = Grammars::of(&[
    Grammar::Pronoun(Pronoun::It),
    Grammar::Possessive(Pronoun::It),
    Grammar::Pronoun(Pronoun::They),
    Grammar::Possessive(Pronoun::They),
]);

/// "US", "IT": no pronouns.
fn is_acronym(token: &Token) -> bool {
    token.case() == Case::Upper && token.span().len() > 1
}

/// Phrases of one kind, of which the longest counts at each place.
struct Wanted<T> {
    class: Classes,
    rule: &'static str,
    pick: fn(&Sense) -> Option<T>,
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

const OWNER_CUES: Wanted<OwnerCue> = Wanted {
    class: Classes::PUBLIC,
    rule: "owner_cue",
    pick: |sense| match sense {
        Sense::Owner(cue @ (OwnerCue::State | OwnerCue::Statistic | OwnerCue::Trade)) => Some(*cue),
        _ => None,
    },
};

/// Takes the wanted phrase that begins with `tokens`, unless its first word belongs to the one before.
fn see<T>(reading: &Reading<'_>, tokens: Range<usize>, wanted: &Wanted<T>, found: &mut Vec<Found<T>>) {
    let i = tokens.start;
    let free = found.last().is_none_or(|last| last.end() <= i);
    if free && reading.opens(i, wanted.class) {
        if let Some((after, meaning)) = reading.longest(i, tokens.end, wanted.pick) {
            found.push(Found::new(i..after, meaning, wanted.rule));
        }
    }
}

/// Of separable verbs the intention counts only where their particle closes the clause, or does not.
fn is_settled(reading: &Reading<'_>, found: &mut Found<Intent>, end: usize) -> bool {
    let closed = |particle| grammar::has_particle(reading, found.end()..end, particle);
    found.value = match found.value {
        Intent::PlanWith(particle) if closed(particle) => Intent::Plan,
        Intent::OfferWithout(particle) if !closed(particle) => Intent::Offer,
        Intent::DropWith(particle) if closed(particle) => Intent::Drop,
        Intent::PlanWith(_) | Intent::OfferWithout(_) | Intent::DropWith(_) => return false,
        intent => intent,
    };
    true
}

/// "downloaded 2 million times": so many times is a count where nothing can be so many times as large.
const COUNTED_TIMES: f64 = 1000.0;

/// Lengths of time, ages, temperatures, conversions and multiples are figures, and no claims.
pub(super) fn may_claim(figure: &Figure) -> bool {
    const HEAT: [&[u8]; 2] = ["°C".as_bytes(), "°F".as_bytes()];
    let heat = || HEAT.contains(&figure.quantity.unit.symbol());
    let multiple =
        figure.kind == FigureKind::Multiple && figure.quantity.amount.midpoint().abs() < COUNTED_TIMES;
    !figure.kind.is_time() && !multiple && !figure.conversion && !heat()
}
