//! Builds a lexicon: every row of the tables under the ids of its words. What no language owns, the names above all, is
//! indexed once, and each language adds its own rows. A user waits for this at the first text, so rows
//! are split without the tokeniser where they are plain, and nothing is allocated per row.

use std::ops::Range;

use once_cell::sync::Lazy;

use super::phrases::Phrases;
use super::words::{Meaning, Words};
use super::{Index, Lexicon, OwnRow, Sense};
use crate::claim::Currency;
use crate::language::endings::Endings;
use crate::language::heads::Heads;
use crate::language::names::{self, Name};
use crate::language::pack::{MetricCue, Motion, MovementCue, Pack, Row, UnitWord, lines, phrases};
use crate::language::table::Table;
use crate::language::{Language, common};
use crate::text::fold::{self, FoldHash};
use crate::text::token::{Token, WordId, tokenise_into};

/// The lexicon of a language with the user's own rows.
pub(super) fn lexicon(language: Language, own: &[OwnRow]) -> Lexicon {
    let pack = language.pack();
    let mut builder = Builder::on(&SHARED, pack.words);
    builder.compounds = pack.compounds;
    builder.add_pack(pack);
    for (phrase, sense) in own {
        builder.add_all(std::iter::once(phrase.as_str()), *sense);
    }
    Lexicon {
        language,
        shared: &SHARED,
        own: builder.index,
        endings: Endings::new(pack.endings),
        heads: builder.heads,
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
    /// About so many words and names there are.
    const WORDS: usize = 19_000;
    const NAMES: usize = 25_000;
    let mut builder = Builder::new(Words::with_room_for(WORDS), None, WORDS);
    builder.index.senses.reserve(NAMES);
    builder.add_shared();
    builder.index
});

/// About so many phrases of several words are shared, and a language's own.
const PHRASES: usize = 10_000;

struct Builder {
    index: Index,
    /// What the index comes on top of.
    shared: Option<&'static Index>,
    /// Whether the language joins words, and the words that may be heads of such.
    compounds: bool,
    heads: Heads,
    /// The row at hand: its tokens, and the ids of its words.
    tokens: Vec<Token>,
    words: Vec<WordId>,
}

impl Builder {
    /// A builder of rows with about `room` words, which come on top of the shared ones.
    fn on(shared: &'static Index, room: usize) -> Self {
        Self::new(shared.words.extended(room), Some(shared), room)
    }

    fn new(words: Words, shared: Option<&'static Index>, room: usize) -> Self {
        Self {
            index: Index {
                table: Table::with_room_for(room),
                words,
                phrases: Phrases::with_room_for(PHRASES),
                senses: Vec::new(),
            },
            shared,
            compounds: false,
            heads: Heads::default(),
            tokens: Vec::new(),
            words: Vec::new(),
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
        self.add_all(pack.abbreviations.iter().copied(), Sense::Abbreviation);
        self.add_rows(pack.numbers, Sense::Number);
        self.add_rows(pack.bounds, |(bound, after)| Sense::Bound { bound, after });
        self.add_units(pack.units);
        self.add_rows(pack.joints, Sense::Joint);
        common::UNITS.iter().for_each(|rows| self.add_units(rows));
        for (currency, code) in Currency::ALL.iter().zip(&CODES) {
            self.add_all(std::iter::once(currency.as_str()), Sense::Unit(code));
        }
        self.add_all(common::ABBREVIATIONS.iter().copied(), Sense::Abbreviation);
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
            self.add_all(phrases(list), Sense::Compound(*word));
        }
        self.add_rows(pack.intents, Sense::Intent);
        self.add_rows(pack.owners, Sense::Owner);
        self.add_rows(pack.references, Sense::Reference);
        self.add_rows(pack.page, Sense::Page);
    }

    fn add_rows<T: Copy>(&mut self, rows: &[Row<T>], sense: impl Fn(T) -> Sense) {
        for (phrases, meaning) in rows {
            self.add_all(lines(phrases), sense(*meaning));
        }
    }

    fn add_units(&mut self, rows: &'static [Row<UnitWord>]) {
        for (phrases, unit) in rows {
            self.add_all(lines(phrases), Sense::Unit(unit));
        }
    }

    fn add_names(&mut self, tables: &[&'static str], sense: impl Fn(Name) -> Sense) {
        for name in tables.iter().flat_map(|table| names::rows(table)) {
            let meaning = self.meaning(sense(name));
            self.add(name.written(), &meaning);
        }
    }

    fn add_metrics(&mut self, pack: &'static Pack) {
        for list in pack.metrics.iter().copied().flatten() {
            let sense = |particle| Sense::Metric(MetricCue { particle, ..list.cue });
            if list.conjugated {
                self.add_verbs(pack, list.phrases, sense);
            } else {
                self.add_all(phrases(list.phrases), sense(None));
            }
        }
    }

    fn add_movements(&mut self, pack: &'static Pack) {
        for list in pack.movements {
            let sense = |particle| Sense::Movement(MovementCue { particle, ..list.cue });
            if list.cue.motion == Motion::Verb {
                self.add_verbs(pack, list.phrases, sense);
            } else {
                self.add_all(phrases(list.phrases), sense(None));
            }
        }
    }

    /// Adds all forms of the verbs of a list; those whose particle stands apart have a sense of their own.
    fn add_verbs(&mut self, pack: &Pack, list: &'static str, sense: impl Fn(Option<&'static str>) -> Sense) {
        let whole = self.meaning(sense(None));
        for verb in phrases(list) {
            let mut parted = None;
            (pack.conjugate)(verb, &mut |verb| {
                let meaning = match verb.particle {
                    None => &whole,
                    particle => parted.get_or_insert_with(|| self.meaning(sense(particle))),
                };
                self.add(verb.form, meaning);
            });
        }
    }

    /// Adds rows that all have one sense.
    fn add_all<'p>(&mut self, phrases: impl Iterator<Item = &'p str>, sense: Sense) {
        let meaning = self.meaning(sense);
        phrases.for_each(|phrase| self.add(phrase, &meaning));
    }

    fn meaning(&mut self, sense: Sense) -> Meaning {
        let shared = self.shared.map_or(0, |shared| shared.senses.len());
        let place = (shared + self.index.senses.len()) as u32;
        self.index.senses.push(sense);
        Meaning::of(&sense, place)
    }

    /// Adds a row: its phrase as it stands before the first bar, and once with each ending after one.
    fn add(&mut self, phrase: &str, meaning: &Meaning) {
        let last = match self.split_plain(phrase) {
            Some(last) => last,
            None => self.split(phrase),
        };
        let bar = last.end;
        if self.compounds && meaning.is_head() && self.words.len() == 1 {
            let forms = std::iter::once("").chain(phrase[bar..].split('|').skip(1));
            forms.for_each(|ending| self.heads.add(&phrase[last.clone()], ending));
        }
        self.add_form(meaning);
        if bar == phrase.len() {
            return;
        }
        let mut stem = FoldHash::new();
        stem.str(&phrase[last]);
        let mut hash = stem;
        let endings = phrase[bar + 1..].chars().chain(['|']);
        for ch in endings {
            if ch != '|' {
                hash.char(ch);
                continue;
            }
            let id = self.intern(std::mem::replace(&mut hash, stem).finish());
            if let Some(word) = self.words.last_mut() {
                *word = id;
            }
            self.add_form(meaning);
        }
    }

    /// Takes the words of a row that is of letters with single spaces or hyphens between them up to its first bar, as
    /// most are, without the tokeniser: where the last of them stands.
    fn split_plain(&mut self, phrase: &str) -> Option<Range<usize>> {
        self.words.clear();
        let bytes = phrase.as_bytes();
        let mut from = 0;
        loop {
            let letters = bytes[from..]
                .iter()
                .position(|byte| !OF_LETTER[usize::from(*byte)]);
            let after = letters.map_or(bytes.len(), |letters| from + letters);
            let next = bytes.get(after);
            if after == from || next.is_some_and(|byte| !matches!(byte, b' ' | b'-' | b'|')) {
                return None;
            }
            let id = self.intern(fold::hash(&phrase[from..after]));
            self.words.push(id);
            if next.is_none_or(|byte| *byte == b'|') {
                return Some(from..after);
            }
            from = after + 1;
        }
    }

    fn intern(&mut self, hash: u64) -> WordId {
        intern(&mut self.index, self.shared, hash)
    }

    /// The same for any row.
    fn split(&mut self, phrase: &str) -> Range<usize> {
        let bar = phrase.find('|').unwrap_or(phrase.len());
        let (index, shared) = (&mut self.index, self.shared);
        tokenise_into(&mut self.tokens, &phrase[..bar], |hash| {
            intern(index, shared, hash)
        });
        self.words.clear();
        let words = self.tokens.iter().filter(|token| !token.is_punct(b'-'));
        self.words.extend(words.map(|token| token.word));
        self.tokens.last().map_or(bar, |last| last.start as usize)..bar
    }

    /// Adds the words of the row at hand.
    fn add_form(&mut self, meaning: &Meaning) {
        match *self.words.as_slice() {
            [] => {}
            [word] => self.index.words.add_sense(word, meaning),
            [first, second, ref rest @ ..] => {
                self.index.words.add_phrase(first, meaning);
                self.index.phrases.add([first, second], rest, meaning.place());
            }
        }
    }
}

/// Whether a byte is a letter of ASCII, or of one that is Latin with a mark.
static OF_LETTER: [bool; 256] = {
    let mut of_letter = [false; 256];
    let mut byte = 0;
    while byte < of_letter.len() {
        of_letter[byte] = matches!(byte as u8, b'a'..=b'z' | b'A'..=b'Z' | 0x80..=0xbf | 0xc3..=0xc9);
        byte += 1;
    }
    of_letter
};

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
