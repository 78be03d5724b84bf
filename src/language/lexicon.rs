//! The index over a pack: from a word's folded hash to all that its phrases mean, in one look-up per token.

use super::endings::Endings;
use super::names::{self, Name};
use super::pack::{
    CompoundWord, Ending, Grammar, Intent, Joint, MetricCue, MetricId, Motion, MovementCue, NumberWord,
    OrganisationCue, OwnerCue, Pack, PageCue, Reference, Row, TimeWord, UnitWord, phrases,
};
use super::table::Table;
use super::{Language, common};
use crate::claim::{Bound, Currency, CustomMetric, Metric};
use crate::text::fold::FoldHash;
use crate::text::token::{Token, WordId, tokenise};

/// What a phrase means.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Sense {
    Grammar(Grammar),
    Abbreviation,
    Number(NumberWord),
    Bound {
        bound: Bound,
        after: bool,
    },
    Unit(UnitWord),
    Joint(Joint),
    Time(TimeWord),
    Organisation(OrganisationCue),
    Name(&'static Name),
    /// A product or brand, and who makes it.
    Brand(&'static Name),
    /// The user's own name: its place in the builder's list.
    OwnName(u16),
    Metric(MetricCue),
    Movement(MovementCue),
    Compound(CompoundWord),
    Intent(Intent),
    Owner(OwnerCue),
    Reference(Reference),
    Page(PageCue),
}

/// A set of kinds of sense: those of all phrases that a word begins.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Classes(u32);

impl Classes {
    pub(crate) const GRAMMAR: Self = Self(1);
    pub(crate) const ABBREVIATION: Self = Self(1 << 1);
    pub(crate) const NUMBER: Self = Self(1 << 2);
    pub(crate) const BOUND: Self = Self(1 << 3);
    pub(crate) const UNIT: Self = Self(1 << 4);
    pub(crate) const TIME: Self = Self(1 << 5);
    pub(crate) const ORGANISATION: Self = Self(1 << 6);
    pub(crate) const NAME: Self = Self(1 << 7);
    pub(crate) const METRIC: Self = Self(1 << 8);
    pub(crate) const MOVEMENT: Self = Self(1 << 9);
    pub(crate) const INTENT: Self = Self(1 << 10);
    pub(crate) const PAGE: Self = Self(1 << 11);
    pub(crate) const JOINT: Self = Self(1 << 12);
    pub(crate) const OWNER: Self = Self(1 << 13);
    pub(crate) const REFERENCE: Self = Self(1 << 16);
    /// A function word: grammar other than verbs of saying.
    pub(crate) const FUNCTION: Self = Self(1 << 14);
    /// An auxiliary or a verb of saying.
    pub(crate) const VERB: Self = Self(1 << 15);

    pub(crate) const fn has(self, any_of: Self) -> bool {
        self.0 & any_of.0 != 0
    }

    pub(crate) const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

impl Sense {
    pub(crate) const fn class(&self) -> Classes {
        match self {
            Self::Grammar(Grammar::Speech) => Classes::GRAMMAR.or(Classes::VERB),
            Self::Grammar(Grammar::Auxiliary) => Classes::GRAMMAR.or(Classes::FUNCTION).or(Classes::VERB),
            Self::Grammar(_) => Classes::GRAMMAR.or(Classes::FUNCTION),
            Self::Abbreviation => Classes::ABBREVIATION,
            Self::Number(_) => Classes::NUMBER,
            Self::Bound { .. } => Classes::BOUND,
            Self::Unit(_) => Classes::UNIT,
            Self::Joint(_) => Classes::JOINT,
            Self::Time(_) => Classes::TIME,
            Self::Organisation(_) => Classes::ORGANISATION,
            Self::Name(_) | Self::Brand(_) | Self::OwnName(_) => Classes::NAME,
            Self::Metric(_) | Self::Compound(_) => Classes::METRIC,
            Self::Movement(_) => Classes::MOVEMENT,
            Self::Intent(_) => Classes::INTENT,
            Self::Owner(_) => Classes::OWNER,
            Self::Reference(_) => Classes::REFERENCE,
            Self::Page(_) => Classes::PAGE,
        }
    }
}

/// The word is a name of the tables when it stands alone.
pub(crate) const NAMES: u32 = 1 << 30;
/// The word is one of grammar, time, number, unit, metric or the like.
pub(crate) const COMMON: u32 = 1 << 29;

/// What a word with this sense is when it stands alone: the bits of its organisation cues, [`NAMES`] or [`COMMON`].
fn alone(sense: &Sense) -> u32 {
    match sense {
        Sense::Organisation(cue) => cue.bit(),
        Sense::Name(_) | Sense::OwnName(_) | Sense::Brand(_) => NAMES,
        Sense::Abbreviation | Sense::Page(_) | Sense::Owner(_) => 0,
        _ => COMMON,
    }
}

/// One phrase: the words after its first, and its meaning.
struct Entry {
    /// The first word of the tail; unknown where there is none.
    second: WordId,
    tail: (u32, u8),
    sense: Sense,
}

#[derive(Clone, Copy, Default)]
struct Word {
    classes: Classes,
    /// Where its entries begin; they end where the next word's begin. Those of several words come first, by their
    /// second word and then the longest first.
    entries: u32,
    /// Whether any phrase has it as its second word.
    follows: bool,
    /// How many of its entries have several words.
    phrases: u32,
    /// See [`Lexicon::alone`].
    alone: u32,
}

/// The words of a language, of names, and of the user.
pub(crate) struct Lexicon {
    pub(crate) language: Language,
    table: Table,
    words: Vec<Word>,
    entries: Vec<Entry>,
    tails: Vec<WordId>,
    endings: Endings,
    /// The user's own organisations, by [`Sense::OwnName`].
    own_names: Vec<String>,
    own_metrics: Vec<CustomMetric>,
}

impl std::fmt::Debug for Lexicon {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Lexicon({}, {} phrases)", self.language, self.entries.len())
    }
}

/// A row of the user's own.
pub(crate) type OwnRow = (String, Sense);

impl Lexicon {
    pub(crate) fn new(
        language: Language,
        own: &[OwnRow],
        names: &[String],
        metrics: &[CustomMetric],
    ) -> Self {
        let mut builder = Builder::new();
        builder.add_pack(language.pack());
        own.iter().for_each(|(phrase, sense)| builder.add(phrase, *sense));
        Self {
            own_names: names.to_vec(),
            own_metrics: metrics.to_vec(),
            ..builder.finish(language)
        }
    }

    /// What the ending of `word` tells: that of the longest ending in the pack's table.
    pub(crate) fn ending(&self, word: &str) -> Option<Ending> {
        self.endings.of(word)
    }

    /// The full name of one of the user's own organisations.
    pub(crate) fn own_name(&self, place: u16) -> &str {
        &self.own_names[usize::from(place)]
    }

    pub(crate) fn metric(&self, id: MetricId) -> Metric {
        id.metric(&self.own_metrics)
    }

    pub(crate) fn pack(&self) -> &'static Pack {
        self.language.pack()
    }

    /// The id of the word with this folded hash.
    #[inline]
    pub(crate) fn id(&self, hash: u64) -> WordId {
        self.table.get(hash)
    }

    /// The id of `word`, for looking at pieces of words.
    pub(crate) fn word(&self, word: &str) -> WordId {
        self.id(crate::text::fold::hash(word))
    }

    #[inline]
    pub(crate) fn classes(&self, word: WordId) -> Classes {
        self.words[word.0 as usize].classes
    }

    /// The senses of `word` standing alone.
    pub(crate) fn senses_of(&self, word: WordId) -> impl Iterator<Item = &Sense> {
        let phrases = self.words[word.0 as usize].phrases as usize;
        self.entries_of(word)[phrases..].iter().map(|entry| &entry.sense)
    }

    /// What `word` is when it stands alone, as bits: see [`alone`].
    #[inline]
    pub(crate) fn alone(&self, word: WordId) -> u32 {
        self.words[word.0 as usize].alone
    }

    /// The phrases that begin at token `i` and end before `end`, longest first: the token after the phrase, and
    /// its sense.
    pub(crate) fn senses_at<'l>(
        &'l self,
        tokens: &'l [Token],
        i: usize,
        end: usize,
    ) -> impl Iterator<Item = (usize, &'l Sense)> {
        let word = tokens[i].word;
        let (phrases, alone) = self
            .entries_of(word)
            .split_at(self.words[word.0 as usize].phrases as usize);
        self.going_on(phrases, tokens, i + 1, end)
            .iter()
            .chain(alone)
            .filter_map(move |entry| {
                let after = self.match_tail(entry, tokens, i + 1, end)?;
                Some((after, &entry.sense))
            })
    }

    /// Those of the `phrases` of one word whose second word stands at token `i`.
    fn going_on<'l>(&self, phrases: &'l [Entry], tokens: &[Token], i: usize, end: usize) -> &'l [Entry] {
        if phrases.is_empty() || i >= end {
            return &[];
        }
        let skipped = is_joining_hyphen(&tokens[i]) || tokens[i].is_punct(b',');
        let Some(next) = tokens[..end].get(i + usize::from(skipped)) else {
            return &[];
        };
        if !self.words[next.word.0 as usize].follows {
            return &[];
        }
        let from = phrases.partition_point(|entry| entry.second < next.word);
        let to = from + phrases[from..].partition_point(|entry| entry.second == next.word);
        &phrases[from..to]
    }

    fn entries_of(&self, word: WordId) -> &[Entry] {
        let from = self.words[word.0 as usize].entries as usize;
        let to = self
            .words
            .get(word.0 as usize + 1)
            .map_or(self.entries.len(), |next| next.entries as usize);
        &self.entries[from..to]
    }

    fn match_tail(&self, entry: &Entry, tokens: &[Token], mut i: usize, end: usize) -> Option<usize> {
        let (from, len) = entry.tail;
        for word in &self.tails[from as usize..from as usize + usize::from(len)] {
            if i < end
                && (is_joining_hyphen(&tokens[i]) || len > MOST_WITHOUT_COMMA && tokens[i].is_punct(b','))
            {
                i += 1;
            }
            if i >= end || tokens[i].word != *word {
                return None;
            }
            i += 1;
        }
        Some(i)
    }
}

fn is_joining_hyphen(token: &Token) -> bool {
    token.is_punct(b'-') && token.glued()
}

/// Phrases of more words than this after the first may be lists: "earnings before interest, tax, depreciation and
/// amortisation".
const MOST_WITHOUT_COMMA: u8 = 4;

struct Builder {
    table: Table,
    found: Vec<(WordId, Entry)>,
    tails: Vec<WordId>,
    next: u32,
}

impl Builder {
    fn new() -> Self {
        Self {
            table: Table::with_room_for(1 << 14),
            found: Vec::with_capacity(1 << 14),
            tails: Vec::new(),
            next: WordId::FIRST_WORD,
        }
    }

    fn add_pack(&mut self, pack: &'static Pack) {
        self.add_rows(pack.grammar, Sense::Grammar);
        pack.abbreviations
            .iter()
            .for_each(|phrase| self.add(phrase, Sense::Abbreviation));
        self.add_rows(pack.numbers, Sense::Number);
        self.add_rows(pack.bounds, |(bound, after)| Sense::Bound { bound, after });
        self.add_rows(pack.units, Sense::Unit);
        self.add_rows(pack.joints, Sense::Joint);
        common::UNITS
            .iter()
            .for_each(|rows| self.add_rows(rows, Sense::Unit));
        Currency::ALL
            .iter()
            .for_each(|currency| self.add(currency.as_str(), Sense::Unit(UnitWord::code(*currency))));
        common::ABBREVIATIONS
            .iter()
            .for_each(|phrase| self.add(phrase, Sense::Abbreviation));
        self.add_rows(common::NUMBERS, Sense::Number);
        self.add_rows(common::JOINTS, Sense::Joint);
        self.add_rows(common::BOUNDS, |(bound, after)| Sense::Bound { bound, after });
        self.add_rows(pack.times, Sense::Time);
        let organisations = common::ORGANISATIONS.iter().chain(pack.organisations);
        organisations.for_each(|rows| self.add_rows(rows, Sense::Organisation));
        let names = names::TABLES.iter().copied().chain([pack.bodies]);
        names
            .flatten()
            .for_each(|name| self.add(name.0, Sense::Name(name)));
        names::BRANDS
            .iter()
            .for_each(|name| self.add(name.0, Sense::Brand(name)));
        self.add_metrics(pack);
        self.add_movements(pack);
        for (word, list) in pack.compound_words {
            phrases(list).for_each(|phrase| self.add(phrase, Sense::Compound(*word)));
        }
        self.add_rows(pack.intents, Sense::Intent);
        self.add_rows(pack.owners, Sense::Owner);
        self.add_rows(pack.references, Sense::Reference);
        self.add_rows(pack.page, Sense::Page);
    }

    fn add_rows<T: Copy>(&mut self, rows: &[Row<T>], sense: impl Fn(T) -> Sense) {
        rows.iter()
            .for_each(|(phrase, meaning)| self.add(phrase, sense(*meaning)));
    }

    fn add_metrics(&mut self, pack: &'static Pack) {
        for list in pack.metrics.iter().copied().flatten() {
            for phrase in phrases(list.phrases) {
                if list.conjugated {
                    (pack.conjugate)(phrase, &mut |verb| {
                        let particle = verb.particle;
                        self.add(verb.form, Sense::Metric(MetricCue { particle, ..list.cue }));
                    });
                } else {
                    self.add(phrase, Sense::Metric(list.cue));
                }
            }
        }
    }

    fn add_movements(&mut self, pack: &'static Pack) {
        for list in pack.movements {
            for phrase in phrases(list.phrases) {
                if list.cue.motion == Motion::Verb {
                    (pack.conjugate)(phrase, &mut |verb| {
                        let particle = verb.particle;
                        self.add(verb.form, Sense::Movement(MovementCue { particle, ..list.cue }));
                    });
                } else {
                    self.add(phrase, Sense::Movement(list.cue));
                }
            }
        }
    }

    /// Adds a row: its phrase as it stands before the first bar, and once with each ending after one.
    fn add(&mut self, phrase: &str, sense: Sense) {
        let mut forms = phrase.split('|');
        let stem = forms.next().unwrap_or_default();
        let mut next = self.next;
        let table = &mut self.table;
        let tokens = tokenise(stem, |folded| {
            let id = table.intern(folded, next);
            next += u32::from(id.0 == next);
            id
        });
        self.next = next;
        let words: Vec<WordId> = tokens
            .iter()
            .filter(|token| !token.is_punct(b'-'))
            .map(|token| token.word)
            .collect();
        self.add_form(&words, sense);
        for ending in forms {
            self.add_ending(&words, &stem[tokens[tokens.len() - 1].span()], ending, sense);
        }
    }

    fn add_ending(&mut self, words: &[WordId], last: &str, ending: &str, sense: Sense) {
        let mut hash = FoldHash::new();
        last.chars().chain(ending.chars()).for_each(|ch| hash.char(ch));
        let id = self.table.intern(hash.finish(), self.next);
        self.next += u32::from(id.0 == self.next);
        let mut words = words.to_vec();
        if let Some(word) = words.last_mut() {
            *word = id;
        }
        self.add_form(&words, sense);
    }

    fn add_form(&mut self, words: &[WordId], sense: Sense) {
        if let Some((first, tail)) = words.split_first() {
            let from = self.tails.len() as u32;
            self.tails.extend_from_slice(tail);
            self.found.push((
                *first,
                Entry {
                    second: tail.first().copied().unwrap_or(WordId::UNKNOWN),
                    tail: (from, tail.len() as u8),
                    sense,
                },
            ));
        }
    }

    fn finish(mut self, language: Language) -> Lexicon {
        self.found.sort_by_key(|(word, entry)| {
            (
                *word,
                entry.tail.1 == 0,
                entry.second,
                std::cmp::Reverse(entry.tail.1),
            )
        });
        let mut words = vec![Word::default(); self.next as usize + 1];
        for (word, entry) in &self.found {
            let word = &mut words[word.0 as usize];
            word.classes = word.classes.or(entry.sense.class());
            word.phrases += u32::from(entry.tail.1 > 0);
            word.alone |= if entry.tail.1 == 0 { alone(&entry.sense) } else { 0 };
            word.entries += 1;
        }
        for (_, entry) in self.found.iter().filter(|(_, entry)| entry.tail.1 > 0) {
            words[entry.second.0 as usize].follows = true;
        }
        let mut from = 0;
        for word in &mut words {
            from += std::mem::replace(&mut word.entries, from);
        }
        let entries = self.found.into_iter().map(|(_, entry)| entry).collect();
        Lexicon {
            language,
            table: self.table,
            words,
            entries,
            tails: self.tails,
            endings: Endings::new(language.pack().endings),
            own_names: Vec::new(),
            own_metrics: Vec::new(),
        }
    }
}
