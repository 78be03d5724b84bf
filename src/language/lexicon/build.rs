//! Builds a lexicon: every row of the tables under the ids of its words. What no language owns, the names above all, is
//! indexed once, and each language adds its own rows. A user waits for this at the first text, so rows
//! are split without the tokeniser where they are plain, and nothing is allocated per row.

use once_cell::sync::Lazy;

use super::{Entry, Lexicon, OwnRow, Pairs, Sense, Word, alone, sense_at};
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
    let mut builder = COMMON.extended();
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

struct Builder {
    table: Table,
    found: Vec<(WordId, Entry)>,
    tails: Vec<WordId>,
    senses: Vec<Sense>,
    /// The place of the first of them, after those that are shared.
    first_sense: u32,
    next: u32,
    /// The row at hand: its tokens, and the ids of its words.
    tokens: Vec<Token>,
    words: Vec<WordId>,
}

/// About so many words are in a lexicon, and so many phrases are shared or a language's own; more only cost a copy.
const WORDS: usize = 1 << 15;
const PHRASES: usize = 1 << 15;

impl Builder {
    fn new() -> Self {
        Self {
            table: Table::with_room_for(WORDS),
            found: Vec::with_capacity(PHRASES),
            tails: Vec::new(),
            senses: Vec::with_capacity(PHRASES),
            first_sense: 0,
            next: WordId::FIRST_WORD,
            tokens: Vec::new(),
            words: Vec::new(),
        }
    }

    /// A builder of rows that come on top of these.
    fn extended(&self) -> Self {
        Self {
            table: self.table.clone(),
            tails: self.tails.clone(),
            next: self.next,
            first_sense: self.senses.len() as u32,
            ..Self::new()
        }
    }

    fn add_common(&mut self) {
        common::ORGANISATIONS
            .iter()
            .for_each(|rows| self.add_rows(rows, Sense::Organisation));
        self.add_names(names::all());
        names::brands()
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
        let (last, bar) = match self.split_plain(phrase) {
            Some(split) => split,
            None => self.split(phrase),
        };
        self.senses.push(sense);
        self.add_form();
        if bar < phrase.len() {
            for ending in phrase[bar + 1..].split('|') {
                let mut hash = last;
                ending.chars().for_each(|ch| hash.char(ch));
                let id = self.table.intern(hash.finish(), &mut self.next);
                if let Some(word) = self.words.last_mut() {
                    *word = id;
                }
                self.add_form();
            }
        }
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
        let id = self.table.intern(hash.finish(), &mut self.next);
        self.words.push(id);
    }

    /// The same for any row.
    fn split(&mut self, phrase: &str) -> (FoldHash, usize) {
        let bar = phrase.find('|').unwrap_or(phrase.len());
        let stem = &phrase[..bar];
        let (table, next) = (&mut self.table, &mut self.next);
        tokenise_into(&mut self.tokens, stem, |folded| table.intern(folded, next));
        self.words.clear();
        let words = self.tokens.iter().filter(|token| !token.is_punct(b'-'));
        self.words.extend(words.map(|token| token.word));
        let mut hash = FoldHash::new();
        if let Some(last) = self.tokens.last() {
            stem[last.span()].chars().for_each(|ch| hash.char(ch));
        }
        (hash, bar)
    }

    /// Adds the words of the row at hand, with the sense that was added last.
    fn add_form(&mut self) {
        if let Some((first, tail)) = self.words.split_first() {
            let entry = Entry {
                second: tail.first().copied().unwrap_or(WordId::UNKNOWN),
                tail: (self.tails.len() as u32, tail.len() as u8),
                sense: self.first_sense + self.senses.len() as u32 - 1,
            };
            self.tails.extend_from_slice(tail);
            self.found.push((*first, entry));
        }
    }

    fn finish(self, language: Language) -> Lexicon {
        let mut words = vec![Word::default(); self.next as usize + 1];
        let mut pairs = Pairs::new();
        for (first, entry) in COMMON.found.iter().chain(&self.found) {
            let sense = sense_at(&COMMON.senses, &self.senses, entry.sense);
            let several = entry.tail.1 > 0;
            let word = &mut words[first.0 as usize];
            word.classes = word.classes.or(sense.class());
            if let Sense::Joint(joint) = sense {
                word.joints = word.joints.with(*joint);
            }
            word.phrases += u32::from(several);
            word.entries += 1;
            if several {
                pairs.add(*first, entry.second);
            } else {
                word.alone |= alone(sense);
                word.alone_classes = word.alone_classes.or(sense.class());
                match sense {
                    Sense::Grammar(grammar) => word.grammar = word.grammar.or(grammar.set()),
                    Sense::Time(time) => word.time = word.time.or(Some(*time)),
                    _ => {}
                }
            }
        }
        Lexicon {
            language,
            entries: by_word(&mut words, &[&COMMON.found, &self.found]),
            table: self.table,
            words,
            tails: self.tails,
            pairs,
            shared_senses: &COMMON.senses,
            senses: self.senses,
            endings: Endings::new(language.pack().endings),
            own_names: Vec::new(),
            own_metrics: Vec::new(),
        }
    }
}

/// The entries in the order of their words, which hold how many each has and then where its own begin.
fn by_word(words: &mut [Word], found: &[&[(WordId, Entry)]]) -> Vec<Entry> {
    let mut from = 0;
    for word in words.iter_mut() {
        from += std::mem::replace(&mut word.entries, from);
    }
    let mut entries = vec![Entry::default(); from as usize];
    for (word, entry) in found.iter().copied().flatten() {
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
