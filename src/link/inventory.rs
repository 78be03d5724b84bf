//! What the recognisers find in a story, sentence by sentence.

use std::ops::Range;

use super::sentence::{Owner, Place, Who};
use crate::date::{Date, Written};
use crate::grammar::{self, LazySyntax};
use crate::language::Reading;
use crate::language::lexicon::{Classes, Sense};
use crate::language::pack::{CueRole, Grammar, Grammars, Intent, MetricCue, OwnerCue, Pronoun, Reference};
use crate::page::{BlockKind, Page, Story};
use crate::recognise::metric::{self, Cues};
use crate::recognise::period::{self, Direction, TimeValue};
use crate::recognise::quantity::{self, FigureKind, FigureValue, Heading};
use crate::recognise::{Found, settle};
use crate::text::TokenRange;
use crate::text::token::{Case, Token, WordId};

/// What stands in a story.
#[derive(Default)]
pub(super) struct Inventory<'r> {
    pub(super) sentences: Vec<Extent<'r>>,
    pub(super) mentions: Mentions,
    pub(super) written: Option<Written>,
}

/// Where a sentence stands.
pub(super) struct Extent<'r> {
    pub(super) tokens: Range<usize>,
    pub(super) place: Place,
    /// It opens a paragraph.
    pub(super) opens: bool,
    pub(super) syntax: LazySyntax<'r>,
}

/// Mentions of every kind, each kind in one list, in order.
#[derive(Default)]
pub(super) struct Mentions {
    pub(super) figures: Vec<Found<FigureValue>>,
    pub(super) times: Vec<Found<TimeValue>>,
    pub(super) cues: Cues,
    pub(super) intents: Vec<Found<Intent>>,
    pub(super) references: Vec<Found<Reference>>,
    pub(super) owner_cues: Vec<Found<OwnerCue>>,
    /// Those of sentences with figures.
    pub(super) pronouns: Vec<Owner>,
    find_times: period::Finder,
    find_figures: quantity::QuantityFinder,
    /// Auxiliaries.
    verbs: Vec<usize>,
}

impl<'r> Inventory<'r> {
    /// `None` where the story has no figure at all.
    pub(super) fn of(
        reading: &'r Reading<'r>,
        page: &Page,
        story: &Story,
        published: Option<Date>,
    ) -> Option<Self> {
        let mut inventory = Self::with_room_for(story);
        inventory.read_blocks(reading, page, story);
        if inventory.mentions.figures.is_empty() {
            return None;
        }
        inventory.date(published.or_else(|| byline(reading, page, story)));
        Some(inventory)
    }

    fn with_room_for(story: &Story) -> Self {
        let mut inventory = Self::default();
        inventory.sentences.reserve(story.blocks.len() * IN_BLOCK);
        inventory.mentions.reserve(story.blocks.len() * IN_BLOCK);
        inventory
    }

    fn read_blocks(&mut self, reading: &'r Reading<'r>, page: &Page, story: &Story) {
        let mut here = Mentions::default();
        let (mut heading, mut above) = (None, None);
        let blocks = story.blocks.iter().map(|block| &page.blocks[*block]);
        for block in blocks.filter(|block| block.kind.has_claims() && block.first_print().is_none()) {
            let tokens = reading.tokens_in(block.span);
            // The heading of a table says what the figures of its rows are in.
            let row = block.kind == BlockKind::TableRow;
            if row {
                let led = above
                    .take()
                    .map_or(heading, |above| Heading::read(reading, above));
                heading = Heading::read(reading, tokens.clone()).or(led);
            } else {
                above = Some(tokens.clone());
            }
            let heading = heading.filter(|_| row);
            let mut opens = true;
            reading.sentences(tokens, |tokens| {
                self.sentences.push(Extent {
                    syntax: here.find(reading, tokens.clone()),
                    tokens,
                    place: place(block.kind),
                    opens: std::mem::take(&mut opens),
                });
                if let Some(heading) = heading {
                    heading.apply(&mut here.figures);
                }
                self.mentions.take(&mut here);
            });
        }
    }

    /// Tells when the story was written, and what "last fiscal year" is in it.
    fn date(&mut self, told: Option<Date>) {
        let times = &mut self.mentions.times;
        self.written = period::written(times, told);
        if let Some(year) = period::last_fiscal_year(times, self.written) {
            for time in times {
                period::name_last_fiscal(&mut time.value, year);
            }
        }
    }
}

const fn place(kind: BlockKind) -> Place {
    match kind {
        BlockKind::Headline => Place::Headline,
        BlockKind::ListItem => Place::Item,
        _ => Place::Body,
    }
}

/// The day that a byline of the story tells.
fn byline(reading: &Reading<'_>, page: &Page, story: &Story) -> Option<Date> {
    let blocks = story.blocks.iter().map(|block| &page.blocks[*block]);
    let (mut finder, mut times) = (period::Finder::default(), Vec::new());
    blocks
        .filter(|block| block.kind == BlockKind::Byline)
        .find_map(|block| {
            finder.find(reading, reading.tokens_in(block.span), &mut times);
            times.iter().find_map(|time| period::day(&time.value))
        })
}

/// A block seldom has more sentences, or more mentions of a kind: the lists seldom grow after they are made.
const IN_BLOCK: usize = 2;

/// At most this many figures of a sentence are read. One with more is a table or a list; a text of nothing but numbers
/// would otherwise take a hundred times its size in memory.
pub(super) const MOST_FIGURES: usize = 80;

/// At most this many verbs of a sentence are asked for their tense, each beside all times: enough for any sentence
/// that is one, and linear for a text without full stops.
const MOST_VERBS: usize = 48;

impl Mentions {
    /// Finds all that stands in a sentence, and its grammar. Where there are neither figures nor times nobody asks for
    /// the rest, so most sentences cost no more than two recognisers.
    fn find<'r>(&mut self, reading: &'r Reading<'r>, sentence: Range<usize>) -> LazySyntax<'r> {
        self.find_times.find(reading, sentence.clone(), &mut self.times);
        self.find_figures
            .find(reading, sentence.clone(), &mut self.figures);
        settle(&mut self.figures, &self.times);
        self.figures.truncate(MOST_FIGURES);
        if self.figures.is_empty() && self.times.is_empty() {
            return LazySyntax::new(reading, TokenRange::default());
        }
        self.see_words(reading, sentence.clone());
        let syntax = LazySyntax::new(reading, sentence.clone().into());
        if !self.figures.is_empty() {
            metric::find(reading, sentence, &mut self.cues);
        }
        self.tell_past(reading, &syntax);
        syntax
    }

    /// Makes room for `number` mentions of each kind.
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

    /// All that single words tell, in one look at each: auxiliaries, words of intention, those that refer to another
    /// figure, those that tell whose one is, and pronouns.
    fn see_words(&mut self, reading: &Reading<'_>, sentence: Range<usize>) {
        const PHRASES: Classes = Classes::INTENT.or(Classes::REFERENCE).or(Classes::PUBLIC);
        const TELLING: Classes = PHRASES.or(Classes::VERB);
        let end = sentence.end;
        for (i, token) in reading.each(sentence) {
            let pronouns = reading.lexicon.grammar(token.word).and(WE.or(IT));
            let classes = reading.lexicon.classes(token.word);
            if pronouns == Grammars::NONE && !classes.has(TELLING) {
                continue;
            }
            if classes.has(Classes::VERB) && classes.has(Classes::FUNCTION) {
                self.verbs.push(i);
            }
            if pronouns != Grammars::NONE && !is_acronym(token) {
                self.see_pronoun(i, pronouns);
            }
            if classes.has(PHRASES) && reading.opens(i, PHRASES) {
                self.see_phrases(reading, i..end, classes);
            }
        }
        let times = &self.times;
        self.intents.retain_mut(|intent| {
            is_settled(reading, intent, end)
                && !is_in_time(times, intent)
                && !is_month_of_clitic(reading, intent)
        });
    }

    /// Pronouns may own figures; where there are none, nobody needs them.
    fn see_pronoun(&mut self, i: usize, pronouns: Grammars) {
        if self.figures.is_empty() {
            return;
        }
        let who = if pronouns.has(WE) { Who::We } else { Who::It };
        self.pronouns.push(Owner::new(i..i + 1, who));
    }

    /// The phrases that begin with `tokens`, whose first word is of `classes`.
    fn see_phrases(&mut self, reading: &Reading<'_>, tokens: Range<usize>, classes: Classes) {
        if classes.has(Classes::INTENT) {
            see(reading, tokens.clone(), &INTENTS, &mut self.intents);
        }
        if classes.has(Classes::REFERENCE) {
            see(reading, tokens.clone(), &REFERENCES, &mut self.references);
        }
        if classes.has(Classes::PUBLIC) && !self.figures.is_empty() {
            see(reading, tokens, &OWNER_CUES, &mut self.owner_cues);
        }
    }

    /// Times beside a verb in the past, with nothing planned, lie behind.
    fn tell_past(&mut self, reading: &Reading<'_>, syntax: &LazySyntax<'_>) {
        if self.times.iter().all(|time| time.value.tense.is_some()) {
            return;
        }
        let Self {
            times, cues, verbs, ..
        } = self;
        for verb in verb_forms(cues, verbs).take(MOST_VERBS) {
            let beside = |time: &Found<TimeValue>| {
                time.value.tense.is_none() && syntax.are_together(&verb, &time.tokens())
            };
            if (reading.pack().is_past)(reading.str(verb.start)) && times.iter().any(beside) {
                let past = times.iter_mut().filter(|time| beside(time));
                past.for_each(|time| time.value.tense = Some(Direction::Past));
            }
        }
    }
}

/// The verbs of metrics, of movement, and auxiliaries.
fn verb_forms<'c>(cues: &'c Cues, auxiliaries: &'c [usize]) -> impl Iterator<Item = Range<usize>> + use<'c> {
    let is_verb = |cue: &&Found<MetricCue>| cue.value.role == CueRole::Verb;
    let metrics = cues.metrics.iter().filter(is_verb).map(Found::tokens);
    let movements = cues.movements.iter().map(Found::tokens);
    metrics
        .chain(movements)
        .chain(auxiliaries.iter().map(|i| *i..i + 1))
}

/// "in [May]": what looks like a modal is the month that a time names.
fn is_in_time(times: &[Found<TimeValue>], intent: &Found<Intent>) -> bool {
    times.iter().any(|time| time.tokens.covers(intent.tokens))
}

/// "[May]'s sales": nothing is said to be a modal's.
fn is_month_of_clitic(reading: &Reading<'_>, intent: &Found<Intent>) -> bool {
    intent.value == Intent::Maybe && reading.word(intent.end()) == WordId::CLITIC_S
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

/// Lengths of time, ages, temperatures, conversions and multiples are figures, and no claims.
pub(super) fn may_claim(figure: &FigureValue) -> bool {
    !(figure.kind.is_time() || figure.conversion || is_multiple(figure) || is_temperature(figure))
}

/// "three times as many", but not "downloaded 2 million times", which counts.
fn is_multiple(figure: &FigureValue) -> bool {
    /// Nothing grows a thousandfold in the news, while what is done a thousand times is counted.
    const COUNTED: f64 = 1000.0;
    figure.kind == FigureKind::Multiple && figure.quantity.amount.midpoint().abs() < COUNTED
}

fn is_temperature(figure: &FigureValue) -> bool {
    const DEGREES: [&[u8]; 2] = ["°C".as_bytes(), "°F".as_bytes()];
    DEGREES.contains(&figure.quantity.unit.symbol())
}
