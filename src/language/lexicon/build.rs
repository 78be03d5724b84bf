//! Builds a lexicon: every row of the tables under the ids of its words. What no language owns, the names above all, is
//! indexed once and copied for each language, which adds its own rows. A user waits for this at the first text, so rows
//! are split without the tokeniser where they are plain, and nothing is allocated per row.

use once_cell::sync::Lazy;

use super::{Entry, Lexicon, OwnRow, Sense, Word, alone};
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
    let mut builder = COMMON.clone();
    builder.add_pack(language.pack());
    own.iter().for_each(|(phrase, sense)| builder.add(phrase, *sense));
    builder.finish(language)
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
static COMMON: Lazy<Builder> = Lazy::new(|| {
    let mut builder = Builder::new();
    builder.add_common();
    builder
});

/// Letters with single spaces between them, as most rows are: no tokeniser is needed to split it.
fn is_plain(stem: &str) -> bool {
    let mut between = true;
    for byte in stem.bytes() {
        let space = byte == b' ';
        if !(byte.is_ascii_alphabetic() || space && !between) {
            return false;
        }
        between = space;
    }
    !between
}

#[derive(Clone)]
struct Builder {
    table: Table,
    found: Vec<(WordId, Entry)>,
    tails: Vec<WordId>,
    senses: Vec<Sense>,
    next: u32,
    /// The row at hand: its tokens, and the ids of its words.
    tokens: Vec<Token>,
    words: Vec<WordId>,
}

/// About so many words and phrases are in a lexicon; more only cost a copy.
const WORDS: usize = 1 << 15;
const PHRASES: usize = 3 << 14;

impl Builder {
    fn new() -> Self {
        Self {
            table: Table::with_room_for(WORDS),
            found: Vec::with_capacity(PHRASES),
            tails: Vec::with_capacity(PHRASES),
            senses: Vec::with_capacity(PHRASES),
            next: WordId::FIRST_WORD,
            tokens: Vec::new(),
            words: Vec::new(),
        }
    }

    fn add_common(&mut self) {
        common::ORGANISATIONS
            .iter()
            .for_each(|rows| self.add_rows(rows, Sense::Organisation));
        names::TABLES.iter().for_each(|names| self.add_names(names));
        names::BRANDS
            .iter()
            .for_each(|name| self.add(name.0, Sense::Brand(name)));
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
        self.add_names(pack.bodies);
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

    fn add_names(&mut self, names: &'static [Name]) {
        names.iter().for_each(|name| self.add(name.0, Sense::Name(name)));
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
        let bar = phrase
            .bytes()
            .position(|byte| byte == b'|')
            .unwrap_or(phrase.len());
        let (stem, endings) = phrase.split_at(bar);
        self.words.clear();
        let last = if is_plain(stem) {
            self.split_plain(stem)
        } else {
            self.split(stem)
        };
        self.senses.push(sense);
        self.add_form();
        for ending in endings.split('|').skip(1) {
            let mut hash = last;
            ending.chars().for_each(|ch| hash.char(ch));
            let id = self.table.intern(hash.finish(), &mut self.next);
            if let Some(word) = self.words.last_mut() {
                *word = id;
            }
            self.add_form();
        }
    }

    /// Takes the words of a plain row, and gives the hash of the last.
    fn split_plain(&mut self, stem: &str) -> FoldHash {
        let mut hash = FoldHash::new();
        for byte in stem.bytes() {
            if byte == b' ' {
                self.push_word(std::mem::replace(&mut hash, FoldHash::new()));
            } else {
                hash.ascii(byte);
            }
        }
        self.push_word(hash);
        hash
    }

    fn push_word(&mut self, hash: FoldHash) {
        let id = self.table.intern(hash.finish(), &mut self.next);
        self.words.push(id);
    }

    /// The same for any row.
    fn split(&mut self, stem: &str) -> FoldHash {
        let (table, next) = (&mut self.table, &mut self.next);
        tokenise_into(&mut self.tokens, stem, |folded| table.intern(folded, next));
        let words = self.tokens.iter().filter(|token| !token.is_punct(b'-'));
        self.words.extend(words.map(|token| token.word));
        let mut hash = FoldHash::new();
        if let Some(last) = self.tokens.last() {
            stem[last.span()].chars().for_each(|ch| hash.char(ch));
        }
        hash
    }

    /// Adds the words of the row at hand, with the sense that was added last.
    fn add_form(&mut self) {
        if let Some((first, tail)) = self.words.split_first() {
            let entry = Entry {
                second: tail.first().copied().unwrap_or(WordId::UNKNOWN),
                tail: (self.tails.len() as u32, tail.len() as u8),
                sense: self.senses.len() as u32 - 1,
            };
            self.tails.extend_from_slice(tail);
            self.found.push((*first, entry));
        }
    }

    fn finish(self, language: Language) -> Lexicon {
        let mut words = vec![Word::default(); self.next as usize + 1];
        for (word, entry) in &self.found {
            let sense = &self.senses[entry.sense as usize];
            let several = entry.tail.1 > 0;
            let word = &mut words[word.0 as usize];
            word.classes = word.classes.or(sense.class());
            word.phrases += u32::from(several);
            word.entries += 1;
            if several {
                words[entry.second.0 as usize].follows = true;
            } else {
                word.alone |= alone(sense);
                word.alone_classes = word.alone_classes.or(sense.class());
            }
        }
        Lexicon {
            language,
            entries: by_word(&mut words, &self.found),
            table: self.table,
            words,
            tails: self.tails,
            senses: self.senses,
            endings: Endings::new(language.pack().endings),
            own_names: Vec::new(),
            own_metrics: Vec::new(),
        }
    }
}

/// The entries in the order of their words, which hold how many each has and then where its own begin.
fn by_word(words: &mut [Word], found: &[(WordId, Entry)]) -> Vec<Entry> {
    let mut from = 0;
    for word in words.iter_mut() {
        from += std::mem::replace(&mut word.entries, from);
    }
    let Some((_, any)) = found.first() else {
        return Vec::new();
    };
    let mut entries = vec![*any; found.len()];
    for (word, entry) in found {
        let place = &mut words[word.0 as usize].entries;
        entries[*place as usize] = *entry;
        *place += 1;
    }
    // Each word's place is where the next one's begin now.
    let mut from = 0;
    for word in words.iter_mut() {
        let after = std::mem::replace(&mut word.entries, from);
        if word.phrases > 0 {
            entries[from as usize..after as usize]
                .sort_by_key(|entry| (entry.tail.1 == 0, entry.second, std::cmp::Reverse(entry.tail.1)));
        }
        from = after;
    }
    entries
}
