//! Builds a lexicon: every row of the tables under the ids of its words. What no language owns, the names above all, is
//! indexed once; a language takes its words over, and adds its own rows. A user waits for this at the first text, so rows
//! are split without the tokeniser where they are plain, and nothing is allocated per row.

use once_cell::sync::Lazy;

use super::phrases::PhraseTable;
use super::words::{WordMeaning, WordTable};
use super::{Index, Lexicon, OwnRow, Sense};
use crate::claim::Currency;
use crate::language::endings::Endings;
use crate::language::heads::Heads;
use crate::language::names::{self, Name};
use crate::language::pack::{MetricCue, Motion, MovementCue, Pack, Particle, Row, UnitWord, phrases};
use crate::language::table::Table;
use crate::language::{Language, common};
use crate::text::fold::FoldHash;
use crate::text::token::{Token, WordId, tokenise_into};

/// The lexicon of a language with the user's own rows.
pub(super) fn lexicon(language: Language, pack: &'static Pack, own: &[OwnRow]) -> Lexicon {
    let mut builder = Builder::on(&SHARED, pack);
    builder.compounds = pack.compounds.is_some();
    builder.add_pack(language, pack);
    for (phrase, sense) in own {
        builder.add_all(std::iter::once(phrase.as_str()), *sense);
    }
    Lexicon {
        language,
        shared: &SHARED,
        index: builder.index,
        endings: Endings::new(pack.endings),
        heads: builder.heads,
        own_names: Vec::new(),
        own_metrics: Vec::new(),
        pack,
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
    /// About so many words, phrases of several words and names there are.
    const WORDS: usize = 22_500;
    const PHRASES: usize = 12_500;
    const NAMES: usize = 23_500;
    let index = Index {
        table: Table::with_room_for(WORDS),
        words: WordTable::with_room_for(WORDS),
        phrases: PhraseTable::with_room_for(PHRASES),
        senses: Vec::with_capacity(NAMES),
    };
    let mut builder = Builder::new(index, 0);
    builder.add_shared();
    builder.index
});

struct Builder {
    index: Index,
    /// How many senses come before those of the index.
    senses_before: usize,
    /// Whether the language joins words, and the words that may be heads of such.
    compounds: bool,
    heads: Heads,
    /// The row at hand: its tokens, and the ids of its words.
    tokens: Vec<Token>,
    words: Vec<WordId>,
}

impl Builder {
    /// A builder of the rows of a pack, which come on top of the shared ones.
    fn on(shared: &Index, pack: &Pack) -> Self {
        let index = Index {
            table: shared.table.with_more_room(pack.words),
            words: shared.words.copy(pack.words),
            phrases: PhraseTable::with_room_for(pack.phrases),
            senses: Vec::new(),
        };
        Self::new(index, shared.senses.len())
    }

    fn new(index: Index, senses_before: usize) -> Self {
        Self {
            index,
            senses_before,
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
        self.add_names(names::NameTable::organisations(), Sense::Name);
        self.add_names(std::iter::once(names::NameTable::BRANDS), Sense::Brand);
    }

    fn add_pack(&mut self, language: Language, pack: &'static Pack) {
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
        self.add_names(names::NameTable::bodies(language), Sense::Name);
        self.add_metrics(pack);
        self.add_movements(pack);
        for (word, list) in pack.compound_words {
            self.add_list(list, Sense::Compound(*word));
        }
        self.add_rows(pack.intents, Sense::Intent);
        self.add_rows(pack.owners, Sense::Owner);
        self.add_rows(pack.references, Sense::Reference);
        self.add_rows(pack.page, Sense::Page);
    }

    fn add_rows<T: Copy>(&mut self, rows: &[Row<T>], sense: impl Fn(T) -> Sense) {
        for (lines, meaning) in rows {
            self.add_lines(lines, sense(*meaning));
        }
    }

    fn add_units(&mut self, rows: &'static [Row<UnitWord>]) {
        for (lines, unit) in rows {
            self.add_lines(lines, Sense::Unit(unit));
        }
    }

    /// Adds rows that all have one sense, a line each.
    fn add_lines(&mut self, lines: &str, sense: Sense) {
        let meaning = self.meaning(sense);
        let mut rest = lines;
        while !rest.is_empty() {
            let length = self.add(rest, b'\n', &meaning);
            rest = rest.get(length + 1..).unwrap_or_default();
        }
    }

    /// Adds the rows of tables of names. Their senses differ in the row alone.
    fn add_names(&mut self, tables: impl Iterator<Item = names::NameTable>, sense: impl Fn(Name) -> Sense) {
        for table in tables {
            let text = table.text();
            let mut meaning = WordMeaning::of(&sense(table.row(0)), self.next_sense());
            let mut at = 0;
            while at < text.len() {
                self.index.senses.push(sense(table.row(at)));
                let rest = &text[at + 1..];
                let written = self.add(rest, b'\n', &meaning);
                let whole = rest.bytes().skip(written).take_while(|byte| *byte != b'\n');
                meaning = meaning.with_next_place();
                at += 1 + written + whole.count() + 1;
            }
        }
    }

    fn add_metrics(&mut self, pack: &'static Pack) {
        for list in pack.metrics.iter().copied().flatten() {
            let sense = |particle| Sense::Metric(MetricCue { particle, ..list.cue });
            if list.conjugated {
                self.add_verbs(pack, list.phrases, sense);
            } else {
                self.add_list(list.phrases, sense(None));
            }
        }
    }

    fn add_movements(&mut self, pack: &'static Pack) {
        for list in pack.movements {
            let sense = |particle| Sense::Movement(MovementCue { particle, ..list.cue });
            if list.cue.motion == Motion::Verb {
                self.add_verbs(pack, list.phrases, sense);
            } else {
                self.add_list(list.phrases, sense(None));
            }
        }
    }

    /// Adds all forms of the verbs of a list; those whose particle stands apart have a sense of their own.
    fn add_verbs(&mut self, pack: &Pack, list: &'static str, sense: impl Fn(Option<Particle>) -> Sense) {
        let whole = self.meaning(sense(None));
        for verb in phrases(list) {
            let mut parted = None;
            (pack.conjugate)(verb, &mut |verb| {
                let meaning = match verb.particle.map(Particle::new) {
                    None => &whole,
                    particle => parted.get_or_insert_with(|| self.meaning(sense(particle))),
                };
                self.add_in_pieces(verb.pieces, meaning);
            });
        }
    }

    /// Adds rows that all have one sense.
    fn add_all<'p>(&mut self, phrases: impl Iterator<Item = &'p str>, sense: Sense) {
        let meaning = self.meaning(sense);
        for phrase in phrases {
            self.add(phrase, END_OF_TEXT, &meaning);
        }
    }

    /// Adds the phrases of a list, parted by commas, that all have one sense.
    fn add_list(&mut self, list: &str, sense: Sense) {
        let meaning = self.meaning(sense);
        let mut rest = list.trim_ascii();
        while !rest.is_empty() {
            let length = self.add(rest, b',', &meaning);
            rest = rest.get(length + 1..).unwrap_or_default().trim_ascii_start();
        }
    }

    fn meaning(&mut self, sense: Sense) -> WordMeaning {
        let place = self.next_sense();
        self.index.senses.push(sense);
        WordMeaning::of(&sense, place)
    }

    /// The place of the sense that is added next.
    fn next_sense(&self) -> u32 {
        (self.senses_before + self.index.senses.len()) as u32
    }

    /// Adds the row at the head of a text, which goes up to `end` or a tab: its phrase as it stands before the first
    /// bar, and once with each ending after one. How long the row is.
    fn add(&mut self, text: &str, end: u8, meaning: &WordMeaning) -> usize {
        let (stem, mut at) = match self.split_plain(text, end) {
            Some(plain) => plain,
            None => self.split(&text[..end_of(text, end)]),
        };
        let is_head = self.compounds && meaning.is_head() && self.words.len() == 1;
        if is_head {
            self.heads.add(&text[..at], "");
        }
        self.add_form(meaning);
        let stem_end = at;
        while text.as_bytes().get(at) == Some(&b'|') {
            let ending = at + 1;
            at = ending + self.add_ending(stem, &text.as_bytes()[ending..], end, meaning);
            if is_head {
                self.heads.add(&text[..stem_end], &text[ending..at]);
            }
        }
        at
    }

    /// Adds the words of the row at hand with another ending of the last, the one at the head of a text: how long it is.
    #[inline]
    fn add_ending(&mut self, stem: FoldHash, text: &[u8], end: u8, meaning: &WordMeaning) -> usize {
        let mut hash = stem;
        let mut at = hash.letters(text);
        while let Some(byte) = text
            .get(at)
            .filter(|byte| !matches!(**byte, b'|' | b'\t') && **byte != end)
        {
            hash.ascii(*byte);
            at += 1;
            at += hash.letters(&text[at..]);
        }
        let id = self.intern(hash.finish());
        if let Some(word) = self.words.last_mut() {
            *word = id;
        }
        self.add_form(meaning);
        at
    }

    /// Adds a row that stands in pieces. Most are letters, and no head, and need not be put together.
    fn add_in_pieces(&mut self, pieces: &[&str], meaning: &WordMeaning) {
        let mut whole = self.compounds && meaning.is_head();
        let mut stem = FoldHash::new();
        let mut endings: &[u8] = &[];
        for (i, piece) in pieces.iter().enumerate().filter(|(_, piece)| !piece.is_empty()) {
            let rest = &piece.as_bytes()[stem.letters(piece.as_bytes())..];
            match rest {
                [] => {}
                [b'|', ..] if i + 1 == pieces.len() => endings = rest,
                _ => whole = true,
            }
        }
        if whole {
            self.add(&pieces.concat(), END_OF_TEXT, meaning);
            return;
        }
        self.words.clear();
        let id = self.intern(stem.finish());
        self.words.push(id);
        self.add_form(meaning);
        while let [b'|', ending @ ..] = endings {
            endings = &ending[self.add_ending(stem, ending, END_OF_TEXT, meaning)..];
        }
    }

    /// Takes the words of a row that is of letters with single spaces or hyphens between them up to its first bar, as
    /// most are, without the tokeniser: the last of them, and where it ends.
    #[inline]
    fn split_plain(&mut self, text: &str, end: u8) -> Option<(FoldHash, usize)> {
        self.words.clear();
        let bytes = text.as_bytes();
        let mut at = 0;
        loop {
            let (mut stem, mut length) = FoldHash::of_letters(&bytes[at..]);
            let mut next = bytes.get(at + length).copied().unwrap_or(end);
            if !next.is_ascii() {
                length += stem.letters(&bytes[at + length..]);
                next = bytes.get(at + length).copied().unwrap_or(end);
            }
            at += length;
            let ends = next == end || matches!(next, b'|' | b'\t');
            if length == 0 || !ends && !matches!(next, b' ' | b'-') {
                return None;
            }
            let id = self.intern(stem.finish());
            self.words.push(id);
            if ends {
                return Some((stem, at));
            }
            at += 1;
        }
    }

    /// The id of the word with this hash.
    #[inline]
    fn intern(&mut self, hash: u64) -> WordId {
        let words = &mut self.index.words;
        self.index.table.intern(hash, || words.add())
    }

    /// The same for any row.
    #[cold]
    fn split(&mut self, phrase: &str) -> (FoldHash, usize) {
        let bar = phrase.find('|').unwrap_or(phrase.len());
        let mut tokens = std::mem::take(&mut self.tokens);
        tokenise_into(&mut tokens, &phrase[..bar], |hash| self.intern(hash));
        self.words.clear();
        let words = tokens.iter().filter(|token| !token.is_punct(b'-'));
        self.words.extend(words.map(|token| token.word));
        let last = tokens.last().map_or(bar, |last| last.start as usize);
        self.tokens = tokens;
        let mut stem = FoldHash::new();
        stem.str(&phrase[last..bar]);
        (stem, bar)
    }

    /// Adds the words of the row at hand.
    fn add_form(&mut self, meaning: &WordMeaning) {
        match *self.words.as_slice() {
            [] => {}
            [word] => self.index.words.add_sense(word, meaning),
            [first, second, ref rest @ ..] => {
                self.index.words.add_phrase(first, second, meaning);
                self.index.phrases.add([first, second], rest, meaning.place());
            }
        }
    }
}

/// Ends a row that its text ends with: no phrase has this byte.
const END_OF_TEXT: u8 = 0;

/// How long the row at the head of a text is.
fn end_of(text: &str, end: u8) -> usize {
    let ends = |byte: u8| byte == end || byte == b'\t';
    text.bytes().position(ends).unwrap_or(text.len())
}
