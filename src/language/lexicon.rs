//! The index over a pack: from a word's folded hash to all that its phrases mean, in one look-up per token.

mod build;
mod phrases;
mod words;

use std::cmp::Reverse;
use std::ops::Range;

use phrases::{PhraseTable, WordPair};
use words::{WordEntry, WordTable};

use super::Language;
use super::endings::Endings;
use super::heads::Heads;
use super::names::Name;
use super::pack::{
    CompoundWord, CueRole, Ending, Grammar, Grammars, Intent, Joint, Joints, MetricCue, MetricId, Motion,
    MovementCue, NumberWord, OrganisationCue, OwnerCue, Pack, PageCue, Reference, Sort, TimeWord, UnitPlace,
    UnitWord, WordCues,
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
    Name(Name),
    /// A product or brand, and who makes it.
    Brand(Name),
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

/// There are many.
const _: () = assert!(size_of::<Sense>() == 16);

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
    pub(crate) const SIGN: Self = Self(1 << 22);
    /// Begins a phrase of several words.
    const PHRASE: Self = Self(1 << 23);
    /// Stands second in one: most pairs of words open none, and need no look at the tables.
    const SECOND: Self = Self(1 << 18);
    /// A word of time that an expression needs one of: not those that only count, place or join it.
    pub(crate) const CALENDAR: Self = Self(1 << 24);
    /// Makes a time of the digits beside it: o'clock, fiscal, the endings of ordinals and decades.
    pub(crate) const TIMES_DIGITS: Self = Self(1 << 17);
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

/// No two classes share a bit.
const _: () = {
    use Classes as C;
    const ALL: [Classes; 29] = [
        C::GRAMMAR,
        C::ABBREVIATION,
        C::NUMBER,
        C::BOUND,
        C::UNIT,
        C::TIME,
        C::ORGANISATION,
        C::NAME,
        C::METRIC,
        C::MOVEMENT,
        C::INTENT,
        C::PAGE,
        C::JOINT,
        C::OWNER,
        C::REFERENCE,
        C::FUNCTION,
        C::VERB,
        C::SIGN,
        C::PHRASE,
        C::SECOND,
        C::CALENDAR,
        C::TIMES_DIGITS,
        C::NO_YEAR,
        C::PUBLIC,
        C::GOVERNMENT,
        C::PLACE,
        C::METRIC_VERB,
        C::MOVEMENT_VERB,
        C::ORGANISATION_VERB,
    ];
    let (mut seen, mut i) = (C(0), 0);
    while i < ALL.len() {
        assert!(!seen.has(ALL[i]) && !ALL[i].is_empty());
        seen = seen.or(ALL[i]);
        i += 1;
    }
};

impl Sense {
    pub(crate) const fn class(&self) -> Classes {
        match self {
            Self::Grammar(Grammar::Speech) => Classes::GRAMMAR.or(Classes::VERB),
            Self::Grammar(Grammar::Auxiliary) => Classes::GRAMMAR.or(Classes::FUNCTION).or(Classes::VERB),
            Self::Grammar(_) => Classes::GRAMMAR.or(Classes::FUNCTION),
            Self::Abbreviation => Classes::ABBREVIATION,
            Self::Number(_) => Classes::NUMBER,
            Self::Bound { .. } => Classes::BOUND,
            Self::Unit(UnitWord::Measure(measure)) if !matches!(measure.place, UnitPlace::After) => {
                Classes::UNIT.or(Classes::SIGN)
            }
            Self::Unit(_) => Classes::UNIT,
            Self::Joint(_) => Classes::JOINT,
            Self::Time(TimeWord::NoYear | TimeWord::SeldomYear) => Classes::TIME.or(Classes::NO_YEAR),
            Self::Time(
                TimeWord::Clock
                | TimeWord::Fiscal
                | TimeWord::OrdinalEnding
                | TimeWord::DecadeEnding
                | TimeWord::PartMark(_),
            ) => Classes::TIME.or(Classes::TIMES_DIGITS),
            Self::Time(word) if word.is_calendar() => Classes::TIME.or(Classes::CALENDAR),
            Self::Time(_) => Classes::TIME,
            Self::Organisation(OrganisationCue::Verb) => Classes::ORGANISATION.or(Classes::ORGANISATION_VERB),
            Self::Organisation(OrganisationCue::Place) => Classes::ORGANISATION.or(Classes::PLACE),
            Self::Organisation(_) => Classes::ORGANISATION,
            Self::Name(_) | Self::Brand(_) | Self::OwnName(_) => Classes::NAME,
            Self::Metric(cue) if matches!(cue.role, CueRole::Verb) => {
                Classes::METRIC.or(Classes::METRIC_VERB)
            }
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

/// What a word with this sense is to names when it stands alone.
fn alone(sense: &Sense) -> WordCues {
    match sense {
        Sense::Organisation(cue) => cue.set(),
        Sense::Name(_) | Sense::OwnName(_) | Sense::Brand(_) => WordCues::NAME.or(WordCues::BEGINS_NAME),
        Sense::Abbreviation | Sense::Page(_) | Sense::Owner(_) => WordCues::NONE,
        _ => WordCues::COMMON,
    }
}

/// A phrase of several words that stands in a text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct PhraseInText {
    pub(crate) first: u32,
    /// The place of its sense in 24 bits, below how many tokens it takes: texts are full of phrases.
    rest: u32,
}

impl PhraseInText {
    /// In tokens; a user's own name that is longer is not found.
    const LONGEST: usize = 255;

    fn new(tokens: Range<usize>, sense: u32) -> Self {
        Self {
            first: tokens.start as u32,
            rest: (tokens.len() as u32) << 24 | sense,
        }
    }

    /// The token after it.
    pub(crate) const fn after(self) -> usize {
        (self.first + (self.rest >> 24)) as usize
    }

    const fn sense(self) -> u32 {
        self.rest & ((1 << 24) - 1)
    }
}

/// What is known of words and phrases.
struct Index {
    table: Table,
    words: WordTable,
    phrases: PhraseTable,
    senses: Vec<Sense>,
}

/// The words of a language, of names, and of the user.
pub(crate) struct Lexicon {
    pub(crate) language: Language,
    /// The rows that no language owns, the names above all. The places of their senses come before those of the others.
    shared: &'static Index,
    /// The words of all rows; the phrases and senses of the language's and of the user's.
    index: Index,
    endings: Endings,
    heads: Heads,
    /// The user's own organisations, by [`Sense::OwnName`].
    own_names: Vec<String>,
    own_metrics: Vec<CustomMetric>,
    pack: &'static Pack,
}

impl std::fmt::Debug for Lexicon {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let rows = self.shared.senses.len() + self.index.senses.len();
        write!(f, "Lexicon({}, {rows} rows)", self.language)
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
            ..build::lexicon(language, language.pack(), own)
        }
    }

    /// The lexicon of a pack that is none of the crate's, in the place of `language`.
    #[cfg(test)]
    pub(crate) fn with_pack(language: Language, pack: &'static Pack) -> Self {
        build::lexicon(language, pack, &[])
    }

    /// What the ending of `word` tells: that of the longest ending in the pack's table.
    pub(crate) fn ending(&self, word: &str) -> Option<Ending> {
        self.endings.of(word)
    }

    /// Whether `letters` may end in the head of a compound: what names a metric, a movement, or carries one.
    pub(crate) fn may_end_in_head(&self, letters: &[u8]) -> bool {
        self.heads.may_end(letters)
    }

    /// The kind of organisation that the ending of `word` tells.
    pub(crate) fn kind_by_ending(&self, word: &str) -> Option<Sort> {
        self.endings.kind_of(word)
    }

    /// The full name of one of the user's own organisations.
    pub(crate) fn own_name(&self, place: u16) -> &str {
        &self.own_names[usize::from(place)]
    }

    pub(crate) fn metric(&self, id: MetricId) -> Metric {
        id.metric(&self.own_metrics)
    }

    pub(crate) fn pack(&self) -> &'static Pack {
        self.pack
    }

    /// The id of the word with this folded hash.
    #[inline]
    pub(crate) fn id(&self, hash: u64) -> WordId {
        self.index.table.get(hash)
    }

    /// The id of `word`, for looking at pieces of words.
    pub(crate) fn word(&self, word: &str) -> WordId {
        self.id(crate::text::fold::hash(word))
    }

    #[inline]
    fn known(&self, word: WordId) -> &WordEntry {
        self.index.words.at(word)
    }

    #[inline]
    pub(crate) fn classes(&self, word: WordId) -> Classes {
        self.known(word).classes
    }

    /// The kinds of phrase that the word is by itself.
    #[inline]
    pub(crate) fn alone_classes(&self, word: WordId) -> Classes {
        self.known(word).alone_classes
    }

    /// What `word`, standing alone, does in a sentence.
    #[inline]
    pub(crate) fn grammar(&self, word: WordId) -> Grammars {
        self.known(word).grammar
    }

    /// What `word`, standing alone, says of time.
    #[inline]
    pub(crate) fn time(&self, word: WordId) -> Option<TimeWord> {
        self.known(word).time
    }

    /// What the phrases that `word` begins do between figures.
    #[inline]
    pub(crate) fn joints(&self, word: WordId) -> Joints {
        self.known(word).joints
    }

    /// What `word` is to names when it stands alone.
    #[inline]
    pub(crate) fn alone(&self, word: WordId) -> WordCues {
        self.known(word).alone
    }

    /// The senses of `word` standing alone.
    #[inline]
    pub(crate) fn senses_of(&self, word: WordId) -> impl Iterator<Item = &Sense> {
        let chain = self.known(word).senses;
        let places = self.index.words.senses(chain);
        places.map(|place| self.sense_at(place))
    }

    #[inline]
    pub(crate) fn sense(&self, phrase: &PhraseInText) -> &Sense {
        self.sense_at(phrase.sense())
    }

    #[inline]
    fn sense_at(&self, place: u32) -> &Sense {
        let place = place as usize;
        match place.checked_sub(self.shared.senses.len()) {
            Some(own) => &self.index.senses[own],
            None => &self.shared.senses[place],
        }
    }

    /// Adds the phrases of several words that begin at token `i` to `found`, longest first.
    #[inline]
    pub(crate) fn phrases_at(&self, tokens: &[Token], i: usize, found: &mut Vec<PhraseInText>) {
        if !self.classes(tokens[i].word).has(Classes::PHRASE) {
            return;
        }
        let Some(pair) = WordPair::at(tokens, i) else {
            return;
        };
        if !self.classes(pair.second).has(Classes::SECOND) {
            return;
        }
        let before = found.len();
        for index in [&self.index, self.shared] {
            index.phrases.find(tokens, &pair, found);
        }
        if found.len() > before + 1 {
            found[before..].sort_unstable_by_key(|phrase| (Reverse(phrase.after()), phrase.sense()));
        }
    }
}
