//! What the recognisers find in a story, sentence by sentence.

use std::ops::Range;

use super::sentence::{Owner, Place, Who};
use crate::date::{Date, Written};
use crate::grammar::{self, LazySyntax};
use crate::language::Reading;
use crate::language::lexicon::{Classes, Sense};
use crate::language::pack::{
    Grammar, Grammars, Intent, MetricCue, MovementCue, OwnerCue, Pronoun, Reference,
};
use crate::page::{BlockKind, Page, Story};
use crate::recognise::metric::{self, Cues};
use crate::recognise::period::{self, Direction, TimeValue};
use crate::recognise::quantity::{FigureKind, FigureValue, Heading, QuantityFinder};
use crate::recognise::{Found, settle};
use crate::text::TokenRange;
use crate::text::reused::Reused;
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
    /// What its table says that its figures are in.
    heading: Option<Heading>,
    pub(super) syntax: LazySyntax<'r>,
}

/// Mentions of every kind, each kind in one list, in order.
#[derive(Default)]
pub(super) struct Mentions {
    pub(super) figures: Reused<Found<FigureValue>>,
    pub(super) times: Reused<Found<TimeValue>>,
    pub(super) cues: Cues,
    pub(super) intents: Reused<Found<Intent>>,
    pub(super) references: Reused<Found<Reference>>,
    pub(super) owner_cues: Reused<Found<OwnerCue>>,
    /// Those of sentences with figures.
    pub(super) pronouns: Reused<Owner>,
    /// Auxiliaries.
    verbs: Reused<usize>,
}

impl<'r> Inventory<'r> {
    /// `None` where the story has no figure at all.
    ///
    /// Each recogniser reads all sentences before the next begins, so that what it needs stays at hand. Where a sentence
    /// has neither figures nor times nobody asks for the rest: most sentences cost no more than two recognisers.
    pub(super) fn of(
        reading: &'r Reading<'r>,
        page: &Page,
        story: &Story,
        published: Option<Date>,
    ) -> Option<Self> {
        let mut inventory = Self::with_room_for(story);
        inventory.part(reading, page, story);
        inventory.find_times(reading);
        inventory.find_figures(reading);
        if inventory.mentions.figures.is_empty() {
            return None;
        }
        inventory.see_words(reading);
        inventory.find_metrics(reading);
        inventory.tell_past(reading);
        inventory.date(published.or_else(|| byline(reading, page, story)));
        Some(inventory)
    }

    fn with_room_for(story: &Story) -> Self {
        let mut inventory = Self::default();
        inventory.sentences.reserve(story.blocks.len() * IN_BLOCK);
        inventory.mentions.reserve(story.blocks.len() * IN_BLOCK);
        inventory
    }

    /// Parts the blocks into sentences.
    fn part(&mut self, reading: &'r Reading<'r>, page: &Page, story: &Story) {
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
                    syntax: LazySyntax::new(reading, TokenRange::default()),
                    tokens,
                    place: place(block.kind),
                    opens: std::mem::take(&mut opens),
                    heading,
                });
            });
        }
    }

    fn find_times(&mut self, reading: &Reading<'_>) {
        let (mut finder, mut here) = (period::Finder::default(), Reused::default());
        for sentence in &self.sentences {
            finder.find(reading, sentence.tokens.clone(), &mut here);
            self.mentions.times.append(&mut here);
        }
    }

    fn find_figures(&mut self, reading: &'r Reading<'r>) {
        let (mut finder, mut here) = (QuantityFinder::default(), Reused::default());
        let mut times = &self.mentions.times[..];
        for sentence in &mut self.sentences {
            finder.find(reading, sentence.tokens.clone(), &mut here);
            let times = split(&mut times, &sentence.tokens);
            settle(&mut here, times);
            here.truncate(MOST_FIGURES);
            if let Some(heading) = sentence.heading {
                heading.apply(&mut here);
            }
            if !here.is_empty() || !times.is_empty() {
                sentence.syntax = LazySyntax::new(reading, sentence.tokens.clone().into());
            }
            self.mentions.figures.append(&mut here);
        }
    }

    /// All that single words tell.
    fn see_words(&mut self, reading: &Reading<'_>) {
        let mut here = SingleWords::default();
        let Mentions { figures, times, .. } = &self.mentions;
        let (mut figures, mut times) = (&figures[..], &times[..]);
        for sentence in &self.sentences {
            let figures = split(&mut figures, &sentence.tokens);
            let times = split(&mut times, &sentence.tokens);
            if !figures.is_empty() || !times.is_empty() {
                here.see(reading, sentence.tokens.clone(), times, !figures.is_empty());
            }
        }
        let all = &mut self.mentions;
        all.intents = here.intents;
        all.references = here.references;
        all.owner_cues = here.owner_cues;
        all.pronouns = here.pronouns;
        all.verbs = here.verbs;
    }

    /// Metrics and movements, of sentences with a figure.
    fn find_metrics(&mut self, reading: &Reading<'_>) {
        let mut here = Cues::default();
        let Mentions { figures, cues, .. } = &mut self.mentions;
        let mut figures = &figures[..];
        for sentence in &self.sentences {
            if !split(&mut figures, &sentence.tokens).is_empty() {
                metric::find(reading, sentence.tokens.clone(), &mut here);
                cues.metrics.append(&mut here.metrics);
                cues.movements.append(&mut here.movements);
            }
        }
    }

    /// Times beside a verb in the past, with nothing planned, lie behind.
    fn tell_past(&mut self, reading: &Reading<'_>) {
        let Mentions {
            times, cues, verbs, ..
        } = &mut self.mentions;
        let mut times = &mut times[..];
        let (mut metrics, mut movements) = (&cues.metrics[..], &cues.movements[..]);
        let mut verbs = &verbs[..];
        for Extent { tokens, syntax, .. } in &self.sentences {
            let inside = |time: &&Found<TimeValue>| tokens.contains(&time.start());
            let count = times.iter().take_while(inside).count();
            let (here, behind) = times.split_at_mut(count);
            times = behind;
            let metrics = split(&mut metrics, tokens);
            let movements = split(&mut movements, tokens);
            let (auxiliaries, behind) = verbs.split_at(verbs.partition_point(|verb| *verb < tokens.end));
            verbs = behind;
            if here.iter().any(|time| time.value.tense.is_none()) {
                let all = verb_forms(metrics, movements, auxiliaries).take(MOST_VERBS);
                tell_past(reading, syntax, all, here);
            }
        }
    }

    /// Tells when the story was written, and what "last fiscal year" is in it.
    fn date(&mut self, told: Option<Date>) {
        let times = &mut self.mentions.times;
        self.written = period::written(times, told);
        if let Some(year) = period::last_fiscal_year(times, self.written) {
            for time in times.iter_mut() {
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
    let (mut finder, mut times) = (period::Finder::default(), Reused::default());
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
    /// Makes room for `number` mentions of each kind.
    fn reserve(&mut self, number: usize) {
        self.figures.reserve(number);
        self.times.reserve(number);
        self.cues.metrics.reserve(number);
        self.cues.movements.reserve(number);
    }
}

/// Splits off the mentions of a sentence, the first of those that are left.
pub(super) fn split<'s, T>(left: &mut &'s [Found<T>], sentence: &Range<usize>) -> &'s [Found<T>] {
    let inside = |found: &&Found<T>| sentence.contains(&found.start());
    let (here, behind) = left.split_at(left.iter().take_while(inside).count());
    *left = behind;
    here
}

/// What single words tell: auxiliaries, words of intention, those that refer to another figure, those that tell whose
/// one is, and pronouns.
#[derive(Default)]
struct SingleWords {
    intents: Reused<Found<Intent>>,
    /// Those of the sentence that is read.
    intents_here: Reused<Found<Intent>>,
    references: Reused<Found<Reference>>,
    owner_cues: Reused<Found<OwnerCue>>,
    pronouns: Reused<Owner>,
    verbs: Reused<usize>,
}

impl SingleWords {
    /// Takes in the words of a sentence, in one look at each. What may own figures is needed only where there are some.
    fn see(
        &mut self,
        reading: &Reading<'_>,
        sentence: Range<usize>,
        times: &[Found<TimeValue>],
        owned: bool,
    ) {
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
            if owned && pronouns != Grammars::NONE && !is_acronym(token) {
                let who = if pronouns.has(WE) { Who::We } else { Who::It };
                self.pronouns.push(Owner::new(i..i + 1, who));
            }
            if classes.has(PHRASES) && reading.opens(i, PHRASES) {
                self.see_phrases(reading, i..end, classes, owned);
            }
        }
        self.intents_here.retain_mut(|intent| {
            is_settled(reading, intent, end)
                && !is_in_time(times, intent)
                && !is_month_of_clitic(reading, intent)
        });
        self.intents.append(&mut self.intents_here);
    }

    /// The phrases that begin with `tokens`, whose first word is of `classes`.
    fn see_phrases(&mut self, reading: &Reading<'_>, tokens: Range<usize>, classes: Classes, owned: bool) {
        if classes.has(Classes::INTENT) {
            see(reading, tokens.clone(), &INTENTS, &mut self.intents_here);
        }
        if classes.has(Classes::REFERENCE) {
            see(reading, tokens.clone(), &REFERENCES, &mut self.references);
        }
        if classes.has(Classes::PUBLIC) && owned {
            see(reading, tokens, &OWNER_CUES, &mut self.owner_cues);
        }
    }
}

/// Lets the times of a sentence that stand beside a verb in the past lie behind.
fn tell_past(
    reading: &Reading<'_>,
    syntax: &LazySyntax<'_>,
    verbs: impl Iterator<Item = Range<usize>>,
    times: &mut [Found<TimeValue>],
) {
    for verb in verbs.filter(|verb| (reading.pack().is_past)(reading.str(verb.start))) {
        let open = times.iter_mut().filter(|time| time.value.tense.is_none());
        for time in open.filter(|time| syntax.are_together(&verb, &time.tokens())) {
            time.value.tense = Some(Direction::Past);
        }
    }
}

/// The verbs of metrics, of movement, and auxiliaries.
fn verb_forms<'c>(
    metrics: &'c [Found<MetricCue>],
    movements: &'c [Found<MovementCue>],
    auxiliaries: &'c [usize],
) -> impl Iterator<Item = Range<usize>> + use<'c> {
    let is_verb = |cue: &&Found<MetricCue>| cue.value.is_verb();
    let metrics = metrics.iter().filter(is_verb).map(Found::tokens);
    let movements = movements.iter().map(Found::tokens);
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
        Intent::SettledWith(particle) if closed(particle) => Intent::Settled,
        Intent::PlanWith(_) | Intent::OfferWithout(_) | Intent::DropWith(_) | Intent::SettledWith(_) => {
            return false;
        }
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
