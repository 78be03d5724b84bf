//! Builds a lexicon: every row of the tables under the ids of its words. What no language owns, the names above all, is
//! indexed once, and each language adds its own rows. A user waits for this at the first text, so rows
//! are split without the tokeniser where they are plain, and nothing is allocated per row.

use once_cell::sync::Lazy;

use super::phrases::Phrases;
use super::words::Words;
use super::{Index, Lexicon, OwnRow, Sense};
use crate::claim::Currency;
use crate::language::endings::Endings;
use crate::language::names::{self, Name};
use crate::language::pack::{MetricCue, Motion, MovementCue, Pack, Row, UnitWord, phrases};
use crate::language::table::Table;
use crate::language::{Language, common};
use crate::text::fold::FoldHash;
use crate::text::token::{Token, WordId, tokenise_into};

/// The lexicon of a language with the user's own rows.
pub(super) fn lexicon(language: Language, own: &[OwnRow]) -> Lexicon {
    let mut builder = Builder::on(&SHARED);
    builder.add_pack(language.pack());
    own.iter().for_each(|(phrase, sense)| builder.add(phrase, *sense));
    Lexicon {
        language,
        shared: &SHARED,
        own: builder.index,
        endings: Endings::new(language.pack().endings),
        own_names: Vec::new(),
        own_metrics: Vec::new(),
    }
}

/// The currencies by their codes, in the order of [`Currency::ALL`].
static CODES: [UnitWord; Currency::ALL.len()] = {
    let mut codes = [UnitWord::Per; Currency::ALL.len()];
    let mut i = 0;
    while i < codes.len() {
        codes[i] = UnitWord::code(Currency::ALL[i]);
        i += 1;
    }
    codes
};

/// The names and words of organisations that all languages share.
static SHARED: Lazy<Index> = Lazy::new(|| {
    let mut builder = Builder::new();
    builder.add_shared();
    builder.index
});

struct Builder {
    index: Index,
    /// What the index comes on top of.
    shared: Option<&'static Index>,
    /// The row at hand: its tokens, and the ids of its words.
    tokens: Vec<Token>,
    words: Vec<WordId>,
}

/// About so many words and rows are shared, and a language's own.
const SHARED_WORDS: usize = 26_000;
const SHARED_ROWS: usize = 27_000;
const OWN_WORDS: usize = 12_000;
const OWN_ROWS: usize = 10_000;

impl Builder {
    fn new() -> Self {
        Self {
            index: Index {
                table: Table::with_room_for(SHARED_WORDS),
                words: Words::with_room_for(SHARED_WORDS),
                phrases: Phrases::with_room_for(SHARED_ROWS / 2),
                senses: Vec::with_capacity(SHARED_ROWS),
            },
            shared: None,
            tokens: Vec::new(),
            words: Vec::new(),
        }
    }

    /// A builder of rows that come on top of these.
    fn on(shared: &'static Index) -> Self {
        Self {
            index: Index {
                table: Table::with_room_for(OWN_WORDS),
                words: shared.words.extended(OWN_WORDS),
                phrases: Phrases::with_room_for(OWN_ROWS / 2),
                senses: Vec::with_capacity(OWN_ROWS),
            },
            shared: Some(shared),
            ..Self::new()
        }
    }

    fn add_shared(&mut self) {
        common::ORGANISATIONS
            .iter()
            .for_each(|rows| self.add_rows(rows, Sense::Organisation));
        self.add_names(names::TABLES, Sense::Name);
        self.add_names(&[names::BRANDS], Sense::Brand);
    }
    fn add_pack(&mut self, pack: &'static Pack) {
        self.add_rows(pack.grammar, Sense::Grammar);
        pack.abbreviations
            .iter()
            .for_each(|phrase| self.add(phrase, Sense::Abbreviation));
        self.add_rows(pack.numbers, Sense::Number);
        self.add_rows(pack.bounds, |(bound, after)| Sense::Bound { bound, after });
        self.add_units(pack.units);
        self.add_rows(pack.joints, Sense::Joint);
        common::UNITS.iter().for_each(|rows| self.add_units(rows));
        for (currency, code) in Currency::ALL.iter().zip(&CODES) {
            self.add(currency.as_str(), Sense::Unit(code));
        }
        common::ABBREVIATIONS
            .iter()
            .for_each(|phrase| self.add(phrase, Sense::Abbreviation));
        self.add_rows(common::NUMBERS, Sense::Number);
        self.add_rows(common::JOINTS, Sense::Joint);
        self.add_rows(common::BOUNDS, |(bound, after)| Sense::Bound { bound, after });
        self.add_rows(pack.times, Sense::Time);
        pack.organisations
            .iter()
            .for_each(|rows| self.add_rows(rows, Sense::Organisation));
        self.add_names(pack.bodies, Sense::Name);
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

    fn add_units(&mut self, rows: &'static [Row<UnitWord>]) {
        rows.iter()
            .for_each(|(phrase, unit)| self.add(phrase, Sense::Unit(unit)));
    }

    fn add_names(&mut self, tables: &[&'static str], sense: impl Fn(Name) -> Sense) {
        for name in tables.iter().flat_map(|table| names::rows(table)) {
            self.add(name.written(), sense(name));
        }
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
        let (last, bar) = match self.split_plain(phrase) {
            Some(split) => split,
            None => self.split(phrase),
        };
        self.add_form(&sense);
        if bar < phrase.len() {
            for ending in phrase[bar + 1..].split('|') {
                let mut hash = last;
                ending.chars().for_each(|ch| hash.char(ch));
                let id = self.intern(hash.finish());
                if let Some(word) = self.words.last_mut() {
                    *word = id;
                }
                self.add_form(&sense);
            }
        }
        self.index.senses.push(sense);
    }

    /// Takes the words of a row that is of letters with single spaces between them up to its first bar, as most are,
    /// without the tokeniser: the hash of the last, and where the bar stands.
    fn split_plain(&mut self, phrase: &str) -> Option<(FoldHash, usize)> {
        self.words.clear();
        let mut hash = FoldHash::new();
        let mut length = 0;
        for (at, byte) in phrase.bytes().enumerate() {
            match byte {
                b'a'..=b'z' | b'A'..=b'Z' => {
                    hash.ascii(byte);
                    length += 1;
                }
                b' ' if length > 0 => {
                    self.push_word(std::mem::replace(&mut hash, FoldHash::new()));
                    length = 0;
                }
                b'|' if length > 0 => {
                    self.push_word(hash);
                    return Some((hash, at));
                }
                _ => return None,
            }
        }
        if length == 0 {
            return None;
        }
        self.push_word(hash);
        Some((hash, phrase.len()))
    }

    fn push_word(&mut self, hash: FoldHash) {
        let id = self.intern(hash.finish());
        self.words.push(id);
    }

    fn intern(&mut self, hash: u64) -> WordId {
        intern(&mut self.index, self.shared, hash)
    }

    /// The same for any row.
    fn split(&mut self, phrase: &str) -> (FoldHash, usize) {
        let bar = phrase.find('|').unwrap_or(phrase.len());
        let stem = &phrase[..bar];
        let (index, shared) = (&mut self.index, self.shared);
        tokenise_into(&mut self.tokens, stem, |hash| intern(index, shared, hash));
        self.words.clear();
        let words = self.tokens.iter().filter(|token| !token.is_punct(b'-'));
        self.words.extend(words.map(|token| token.word));
        let mut hash = FoldHash::new();
        if let Some(last) = self.tokens.last() {
            stem[last.span()].chars().for_each(|ch| hash.char(ch));
        }
        (hash, bar)
    }

    /// Adds the words of the row at hand, whose sense will be the next.
    fn add_form(&mut self, sense: &Sense) {
        let place = (self.shared.map_or(0, |shared| shared.senses.len()) + self.index.senses.len()) as u32;
        match *self.words.as_slice() {
            [] => {}
            [word] => self.index.words.add_sense(word, sense, place),
            [first, second, ref rest @ ..] => {
                self.index.words.add_phrase(first, sense);
                self.index.phrases.add([first, second], rest, place);
            }
        }
    }
}

/// The id of the word with this hash, which the shared words give if they hold it.
fn intern(index: &mut Index, shared: Option<&Index>, hash: u64) -> WordId {
    let words = &mut index.words;
    index.table.intern(hash, || {
        let known = shared.map_or(WordId::UNKNOWN, |shared| shared.table.get(hash));
        if known == WordId::UNKNOWN {
            words.add()
        } else {
            known
        }
    })
}
