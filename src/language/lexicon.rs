//! The index over a pack: from a word's folded hash to all that its phrases mean, in one look-up per token.

mod build;

use super::Language;
use super::endings::Endings;
use super::names::Name;
use super::pack::{
    CompoundWord, Ending, Grammar, Grammars, Intent, Joint, Joints, MetricCue, MetricId, Motion, MovementCue,
    NumberWord, OrganisationCue, OwnerCue, Pack, PageCue, Place, Reference, Role, TimeWord, UnitWord,
};
use super::table::Table;
use crate::claim::{Bound, CustomMetric, Metric};
use crate::text::token::{Token, WordId};

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
    Unit(&'static UnitWord),
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
    /// A unit that may stand before its number.
    pub(crate) const SIGN: Self = Self(1 << 23);
    /// A word of time that an expression needs one of: not those that only count, place or join it.
    pub(crate) const CALENDAR: Self = Self(1 << 24);
    /// What stands before a number that is no year, or seldom one.
    pub(crate) const NO_YEAR: Self = Self(1 << 25);
    /// Tells whose figures stand beside it: a state's, or nobody's.
    pub(crate) const PUBLIC: Self = Self(1 << 26);
    /// Stands for the state it belongs to.
    pub(crate) const GOVERNMENT: Self = Self(1 << 27);
    pub(crate) const PLACE: Self = Self(1 << 28);
    /// A verb that names a metric, that tells of rising or falling, whose subject is an organisation.
    pub(crate) const METRIC_VERB: Self = Self(1 << 29);
    pub(crate) const MOVEMENT_VERB: Self = Self(1 << 30);
    pub(crate) const ORGANISATION_VERB: Self = Self(1 << 31);

    pub(crate) const fn is_empty(self) -> bool {
        self.0 == 0
    }

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
            Self::Unit(UnitWord::Measure(measure)) if matches!(measure.place, Place::Either) => {
                Classes::UNIT.or(Classes::SIGN)
            }
            Self::Unit(_) => Classes::UNIT,
            Self::Joint(_) => Classes::JOINT,
            Self::Time(TimeWord::NoYear | TimeWord::SeldomYear) => Classes::TIME.or(Classes::NO_YEAR),
            Self::Time(word) if word.is_calendar() => Classes::TIME.or(Classes::CALENDAR),
            Self::Time(_) => Classes::TIME,
            Self::Organisation(OrganisationCue::Verb) => Classes::ORGANISATION.or(Classes::ORGANISATION_VERB),
            Self::Organisation(OrganisationCue::Place) => Classes::ORGANISATION.or(Classes::PLACE),
            Self::Organisation(_) => Classes::ORGANISATION,
            Self::Name(_) | Self::Brand(_) | Self::OwnName(_) => Classes::NAME,
            Self::Metric(cue) if matches!(cue.role, Role::Verb) => Classes::METRIC.or(Classes::METRIC_VERB),
            Self::Metric(_) | Self::Compound(_) => Classes::METRIC,
            Self::Movement(cue) if matches!(cue.motion, Motion::Verb) => {
                Classes::MOVEMENT.or(Classes::MOVEMENT_VERB)
            }
            Self::Movement(_) => Classes::MOVEMENT,
            Self::Intent(_) => Classes::INTENT,
            Self::Owner(OwnerCue::State | OwnerCue::Statistic | OwnerCue::Trade) => {
                Classes::OWNER.or(Classes::PUBLIC)
            }
            Self::Owner(OwnerCue::Government) => Classes::OWNER.or(Classes::GOVERNMENT),
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
#[derive(Clone, Copy, Default)]
struct Entry {
    /// The first word of the tail; unknown where there is none.
    second: WordId,
    tail: (u32, u8),
    /// The place of its sense, which all forms of a row share.
    sense: u32,
}

/// A phrase of several words that stands in a text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Phrase {
    pub(crate) first: u32,
    /// The token after it.
    pub(crate) after: u32,
    sense: u32,
}

#[derive(Clone, Copy, Default)]
struct Word {
    classes: Classes,
    /// Those of the word standing alone.
    alone_classes: Classes,
    /// Where its entries begin; they end where the next word's begin. Those of several words come first, by their
    /// second word and then the longest first.
    entries: u32,
    /// How many of its entries have several words.
    phrases: u32,
    /// See [`Lexicon::alone`].
    alone: u32,
    /// What the word standing alone does in a sentence.
    grammar: Grammars,
    /// What the phrases that it begins do between figures.
    joints: Joints,
    /// What the word standing alone says of time.
    time: Option<TimeWord>,
}

/// Pairs of words, of which most that are not among them are told so by one bit.
struct Pairs(Vec<u64>);

impl Pairs {
    /// As many as the first level of a processor's cache holds easily.
    const BITS: u32 = 17;

    fn new() -> Self {
        Self(vec![0; 1 << (Self::BITS - 6)])
    }

    #[inline]
    fn place(first: WordId, second: WordId) -> (usize, u64) {
        let mixed = (u64::from(first.0) << 32 | u64::from(second.0)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        let bit = mixed >> (64 - Self::BITS);
        ((bit >> 6) as usize, 1 << (bit & 63))
    }

    fn add(&mut self, first: WordId, second: WordId) {
        let (part, bit) = Self::place(first, second);
        self.0[part] |= bit;
    }

    #[inline]
    fn may_hold(&self, first: WordId, second: WordId) -> bool {
        let (part, bit) = Self::place(first, second);
        self.0[part] & bit != 0
    }
}

/// The words of a language, of names, and of the user.
pub(crate) struct Lexicon {
    pub(crate) language: Language,
    table: Table,
    words: Vec<Word>,
    entries: Vec<Entry>,
    tails: Vec<WordId>,
    /// The first two words of phrases.
    pairs: Pairs,
    /// The senses of rows that languages share, which come first, and of its own.
    shared_senses: &'static [Sense],
    senses: Vec<Sense>,
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
        Self {
            own_names: names.to_vec(),
            own_metrics: metrics.to_vec(),
            ..build::lexicon(language, own)
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

    /// The kinds of phrase that the word is by itself.
    #[inline]
    pub(crate) fn alone_classes(&self, word: WordId) -> Classes {
        self.words[word.0 as usize].alone_classes
    }

    /// What `word`, standing alone, does in a sentence.
    #[inline]
    pub(crate) fn grammar(&self, word: WordId) -> Grammars {
        self.words[word.0 as usize].grammar
    }

    /// What `word`, standing alone, says of time.
    #[inline]
    pub(crate) fn time(&self, word: WordId) -> Option<TimeWord> {
        self.words[word.0 as usize].time
    }

    /// What the phrases that `word` begins do between figures.
    #[inline]
    pub(crate) fn joints(&self, word: WordId) -> Joints {
        self.words[word.0 as usize].joints
    }

    /// The senses of `word` standing alone.
    #[inline]
    pub(crate) fn senses_of(&self, word: WordId) -> impl Iterator<Item = &Sense> {
        let phrases = self.words[word.0 as usize].phrases as usize;
        self.entries_of(word)[phrases..]
            .iter()
            .map(|entry| sense_at(self.shared_senses, &self.senses, entry.sense))
    }

    pub(crate) fn sense(&self, phrase: &Phrase) -> &Sense {
        sense_at(self.shared_senses, &self.senses, phrase.sense)
    }

    /// What `word` is when it stands alone, as bits: see [`alone`].
    #[inline]
    pub(crate) fn alone(&self, word: WordId) -> u32 {
        self.words[word.0 as usize].alone
    }

    /// Calls `found` with the phrases of several words that begin at token `i`, longest first.
    #[inline]
    pub(crate) fn phrases_at(&self, tokens: &[Token], i: usize, found: &mut impl FnMut(Phrase)) {
        let word = &self.words[tokens[i].word.0 as usize];
        if word.phrases == 0 || i + 1 >= tokens.len() {
            return;
        }
        let skipped = is_joining_hyphen(&tokens[i + 1]) || tokens[i + 1].is_punct(b',');
        let Some(next) = tokens.get(i + 1 + usize::from(skipped)) else {
            return;
        };
        if self.pairs.may_hold(tokens[i].word, next.word) {
            let from = word.entries as usize;
            let phrases = &self.entries[from..from + word.phrases as usize];
            for entry in with_second(phrases, next.word) {
                if let Some(after) = self.match_tail(entry, tokens, i + 1) {
                    found(Phrase {
                        first: i as u32,
                        after: after as u32,
                        sense: entry.sense,
                    });
                }
            }
        }
    }

    fn entries_of(&self, word: WordId) -> &[Entry] {
        let from = self.words[word.0 as usize].entries as usize;
        let to = self
            .words
            .get(word.0 as usize + 1)
            .map_or(self.entries.len(), |next| next.entries as usize);
        &self.entries[from..to]
    }

    fn match_tail(&self, entry: &Entry, tokens: &[Token], mut i: usize) -> Option<usize> {
        let (from, len) = entry.tail;
        let end = tokens.len();
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

/// The sense at `place`, of two lists as if they were one.
#[inline]
fn sense_at<'s>(shared: &'s [Sense], own: &'s [Sense], place: u32) -> &'s Sense {
    let place = place as usize;
    match place.checked_sub(shared.len()) {
        Some(place) => &own[place],
        None => &shared[place],
    }
}

/// Those of the phrases of one word whose second word is `second`.
fn with_second(phrases: &[Entry], second: WordId) -> &[Entry] {
    let from = phrases.partition_point(|entry| entry.second < second);
    let same = phrases[from..].partition_point(|entry| entry.second == second);
    &phrases[from..from + same]
}

fn is_joining_hyphen(token: &Token) -> bool {
    token.is_punct(b'-') && token.glued()
}

/// Phrases of more words than this after the first may be lists: "earnings before interest, tax, depreciation and
/// amortisation".
const MOST_WITHOUT_COMMA: u8 = 4;
