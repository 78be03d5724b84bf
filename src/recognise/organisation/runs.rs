//! Cuts sentences into runs: stretches of words that look like one name each.

use std::ops::Range;

use super::words::{Key, KeyBuilder, Traits, cue, cue_before, has_name_shape, is_acronym, kind_at, traits};
use crate::language::Reading;
use crate::language::lexicon::{Classes, Sense};
use crate::language::names::{Name, Sureness};
use crate::language::pack::{OrganisationCue, Sort};
use crate::text::token::{Case, Kind, Token};

/// A name that tables hold.
#[derive(Clone, Copy, Debug)]
pub(super) enum Known {
    Name(&'static Name),
    Brand(&'static Name),
    /// The user's own.
    Own(u16),
}

/// What the words of a run say by themselves.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Shape {
    pub(super) legal_form: bool,
    /// Ends in a word such as "Airlines".
    pub(super) head: Option<Sort>,
    /// Begins with a word such as "Bank" and goes on with a joiner.
    pub(super) head_of: Option<Sort>,
    /// Two words with an ampersand between them.
    pub(super) ampersand: bool,
    pub(super) acronym: bool,
    /// Written as no common word is: eBay, O2.
    pub(super) odd_case: bool,
    /// First of its sentence, where every word has a capital.
    pub(super) initial: bool,
    /// In a line where most words have capitals.
    pub(super) titled: bool,
    /// All its words are common ones, or places, or of nations.
    pub(super) plain: bool,
    pub(super) place: bool,
    pub(super) nationality: bool,
    /// Ends as addresses on the web do.
    pub(super) domain: bool,
    /// First name and more.
    pub(super) person: bool,
    /// A hyphen and a noun follow: "X-Chef".
    pub(super) compound: bool,
}

/// Words that may be a name.
#[derive(Clone, Debug)]
pub(super) struct Run {
    pub(super) sentence: Range<usize>,
    /// With its legal form.
    pub(super) tokens: Range<usize>,
    /// Where the legal form begins, or the end.
    pub(super) core_end: usize,
    /// How many words stand before the legal form.
    pub(super) words: usize,
    pub(super) key: Key,
    /// The key without a genitive s, where the name may end in one.
    pub(super) bare_key: Option<Key>,
    pub(super) known: Option<Known>,
    pub(super) shape: Shape,
}

/// No name has more tokens.
const LONGEST: usize = 16;

/// The runs of a story's blocks, in order.
pub(super) fn of_blocks(reading: &Reading<'_>, blocks: &[Range<usize>]) -> Vec<Run> {
    let mut runs = Vec::new();
    for block in blocks {
        reading.sentences(block.clone(), |sentence| {
            of_sentence(reading, sentence, &mut runs)
        });
    }
    runs
}

fn of_sentence(reading: &Reading<'_>, sentence: Range<usize>, runs: &mut Vec<Run>) {
    let titled = is_titled(reading, sentence.clone());
    let mut i = sentence.start;
    while i < sentence.end {
        let cutter = Cutter {
            reading,
            sentence: sentence.clone(),
            first: i,
        };
        i = match cutter.cut() {
            Some(mut run) => {
                run.shape.titled = titled && run.known.is_none();
                let after = run.tokens.end;
                runs.push(run);
                after
            }
            None => cutter.skip(),
        };
    }
}

/// Most words of some length have a capital: a headline in English style, or shouting.
fn is_titled(reading: &Reading<'_>, sentence: Range<usize>) -> bool {
    let (mut words, mut capitals) = (0, 0);
    for token in reading.tokens[sentence].iter().filter(|token| token.is_word()) {
        if token.span().len() >= 4 {
            words += 1;
            capitals += usize::from(token.case() != Case::Lower);
        }
    }
    words >= 4 && capitals * 4 > words * 3
}

/// Cuts the run that begins at a token.
struct Cutter<'r, 't> {
    reading: &'r Reading<'t>,
    sentence: Range<usize>,
    first: usize,
}

impl Cutter<'_, '_> {
    fn token(&self, i: usize) -> Option<&Token> {
        self.reading.tokens[..self.sentence.end].get(i)
    }

    fn traits(&self, i: usize) -> Traits {
        traits(self.reading, i)
    }

    fn capital(&self, i: usize) -> bool {
        i < self.sentence.end && has_name_shape(self.reading, i)
    }

    /// The token to go on from where no run begins.
    fn skip(&self) -> usize {
        self.first + 1
    }

    fn initial(&self) -> bool {
        let before = self.reading.tokens[self.sentence.start..self.first].iter();
        before
            .clone()
            .all(|token| !token.is_word() && token.kind != Kind::Number)
            || self.first > 0
                && (self.reading.is_punct(self.first - 1, b'"')
                    || self.reading.is_punct(self.first - 1, b':'))
    }

    fn cut(&self) -> Option<Run> {
        let known = self.known_at(self.first);
        let end = match known {
            Some((after, _)) => after,
            None if self.may_begin() => self.place_end().unwrap_or(self.first + 1),
            None => self.number_led()?,
        };
        let grown = self.grow(end);
        let grown = match (known, self.tail_names(end, grown)) {
            (Some((after, _)), false) => after,
            _ => grown,
        };
        Some(self.run(
            grown,
            known.filter(|(after, _)| *after == grown).map(|(_, known)| known),
        ))
    }

    /// A name of the tables at `i`, written as names are.
    fn known_at(&self, i: usize) -> Option<(usize, Known)> {
        if !self.reading.has(i, Classes::NAME) {
            return self.declined(i);
        }
        let senses = self.reading.senses(i, self.sentence.end);
        let mut names = senses.filter_map(|(after, sense)| {
            let known = match sense {
                Sense::Name(name) => Known::Name(name),
                Sense::Brand(name) => Known::Brand(name),
                Sense::OwnName(place) => Known::Own(*place),
                _ => return None,
            };
            self.written_as(known, i, after).then_some((after, known))
        });
        names.next().or_else(|| self.declined(i))
    }

    /// The name has capitals where the table's form has them.
    fn written_as(&self, known: Known, i: usize, after: usize) -> bool {
        let form = match known {
            Known::Name(name) | Known::Brand(name) => name.0,
            Known::Own(place) => self.reading.lexicon.own_name(place),
        };
        let numbers = self.reading.tokens[i..after].iter().any(|token| token.kind == Kind::Number);
        // To the lexicon all numbers are one word.
        if numbers && Key::of(form) != Key::of(&self.reading.text[self.reading.span(i..after)]) {
            return false;
        }
        let first = self.reading.str(i);
        let shouted = form.len() <= 4
            && form.chars().all(|ch| !ch.is_lowercase())
            && form.chars().any(char::is_uppercase);
        if shouted && after == i + 1 {
            return first == form || self.reading.tokens[i].case() == Case::Upper;
        }
        let small = form.chars().next().is_some_and(char::is_lowercase);
        small && (first.len() > 3 || form.starts_with(first))
            || !first.chars().next().is_some_and(char::is_lowercase)
    }

    /// A name of the tables whose adjective has another case ending: "der Deutschen Bank".
    fn declined(&self, i: usize) -> Option<(usize, Known)> {
        let word = self.reading.str(i);
        let stem = word.get(..word.len().checked_sub(1)?)?;
        if let Some(genitive) = self.genitive(i, word) {
            return Some(genitive);
        }
        if !self.reading.pack().declined_names
            || !stem.ends_with('e')
            || !self.capital(i)
            || !self.capital(i + 1)
        {
            return None;
        }
        let mut tokens = [self.reading.tokens[i]; 4];
        let end = self.sentence.end.min(i + tokens.len());
        tokens[..end - i].copy_from_slice(&self.reading.tokens[i..end]);
        tokens[0].word = self.reading.lexicon.word(stem);
        let mut senses = self.reading.lexicon.senses_at(&tokens, 0, end - i);
        senses.find_map(|(after, sense)| match sense {
            Sense::Name(name) if after > 1 => Some((i + after, Known::Name(name))),
            _ => None,
        })
    }

    /// A name of one word with a genitive s: "Xiaomis".
    fn genitive(&self, i: usize, word: &str) -> Option<(usize, Known)> {
        let stem = word
            .strip_suffix('s')
            .filter(|_| self.reading.pack().declined_names && self.capital(i))?;
        let mut senses = self.reading.lexicon.senses_of(self.reading.lexicon.word(stem));
        senses.find_map(|sense| match sense {
            Sense::Name(name) if name.1 == Sureness::Sure && stem.len() > 3 => {
                Some((i + 1, Known::Name(name)))
            }
            _ => None,
        })
    }

    /// Whether a name that no table holds may begin here.
    fn may_begin(&self) -> bool {
        let i = self.first;
        if !self.capital(i) {
            return false;
        }
        let traits = self.traits(i);
        if traits.has(Traits::FIRST_NAME) && self.capital(i + 1) {
            return true;
        }
        if traits.has(Traits::BREAK | Traits::TITLE | Traits::ROLE)
            && !traits.has(Traits::HEAD_OF | Traits::NAME)
        {
            return false;
        }
        if self.reading.has(i, Classes::GRAMMAR) && !is_acronym(self.reading, i) {
            return false;
        }
        if self.reading.pack().capital_nouns {
            return self.nameable(i) || self.joined_of(i + 1).is_some();
        }
        !self.role_at(i)
    }

    /// "St. Louis", "New York": the end of a place that begins here.
    fn place_end(&self) -> Option<usize> {
        let place = |cue| (cue == OrganisationCue::Place).then_some(());
        cue(self.reading, self.first, self.sentence.end, place).map(|(after, ())| after)
    }

    /// "3D Systems", "20th Century": the end of a first word that begins with digits, if a capital follows.
    fn number_led(&self) -> Option<usize> {
        let i = self.first;
        let number = self.token(i)?.kind == Kind::Number && self.token(i)?.span().len() <= 4;
        let letters = self
            .token(i + 1)
            .is_some_and(|next| next.is_word() && next.glued() && next.span().len() <= 2);
        (number && letters && self.capital(i + 2) && self.reading.tokens[i + 2].spaced() && self.joins(i + 2))
            .then_some(i + 2)
    }

    /// A role of several words begins at `i`.
    fn role_at(&self, i: usize) -> bool {
        cue(self.reading, i, self.sentence.end, |cue| {
            (cue == OrganisationCue::PersonRole).then_some(())
        })
        .is_some()
    }

    /// Where every noun has a capital: the word is no common noun.
    fn nameable(&self, i: usize) -> bool {
        let traits = self.traits(i);
        let odd = is_acronym(self.reading, i) || self.reading.tokens[i].case() == Case::Mixed;
        let part = Traits::NAME | Traits::FIRST_NAME | Traits::PLACE | Traits::NATIONALITY;
        odd && !traits.has(Traits::PLAIN)
            || traits.has(part)
            || traits.has(Traits::UNKNOWN) && !traits.has(Traits::COMMON)
    }

    /// Whether the word at `j` goes on the name.
    fn joins(&self, j: usize) -> bool {
        if !self.capital(j) {
            return false;
        }
        let traits = self.traits(j);
        if traits.has(Traits::HEAD | Traits::HEAD_OF) {
            return true;
        }
        if traits.has(Traits::BREAK | Traits::ROLE) || self.role_at(j) {
            return false;
        }
        if self.reading.pack().capital_nouns {
            return self.nameable(j);
        }
        !self.reading.has(j, Classes::GRAMMAR) || is_acronym(self.reading, j)
    }

    /// The end of the name whose first words end at `end`.
    fn grow(&self, mut end: usize) -> usize {
        let limit = self.sentence.end.min(self.first + LONGEST);
        if let Some(after) = self.joined_of(end) {
            end = after;
        }
        while end < limit && !self.sure_name_at(end) {
            end = match self.next(end) {
                Some(after) if after <= limit => after,
                _ => break,
            };
        }
        end
    }

    /// A well-known name begins at `i`, so that the words before it are none of its own.
    fn sure_name_at(&self, i: usize) -> bool {
        let spaced = self
            .token(i)
            .is_some_and(|token| token.spaced() && token.is_word());
        spaced && matches!(self.known_at(i), Some((_, Known::Own(_))))
            || spaced && matches!(self.known_at(i), Some((_, Known::Name(name))) if name.1 == Sureness::Sure)
    }

    /// The end of one more piece of the name at `end`.
    fn next(&self, end: usize) -> Option<usize> {
        let token = self.token(end)?;
        if token.is_word() && token.spaced() {
            if self.joins(end) {
                return Some(end + 1);
            }
            return self.over_particles(end);
        }
        let (glued, both) = (token.glued(), self.token(end + 1).is_some_and(Token::glued));
        match () {
            () if token.is_punct(b'&') || token.is_punct(b'+') => {
                let name = self.capital(end + 1)
                    || self
                        .token(end + 1)
                        .is_some_and(|next| next.kind == Kind::Number && next.glued());
                name.then_some(end + 2)
            }
            () if token.is_punct(b'-') && glued && both => self.over_hyphen(end + 1),
            () if token.is_punct(b'.') && glued && self.is_initial(end - 1) => {
                (self.capital(end + 1) && !self.reading.has(end + 1, Classes::GRAMMAR)).then_some(end + 2)
            }
            () if token.is_punct(b'.') && glued && both => {
                (self.capital(end + 1) || self.is_domain(end + 1)).then_some(end + 2)
            }
            _ => None,
        }
    }

    /// The last part of an address: "Amazon.com".
    fn is_domain(&self, i: usize) -> bool {
        let whole = !self
            .token(i + 1)
            .is_some_and(|next| next.glued() && (next.is_word() || next.is_punct(b'/')));
        self.token(i)
            .is_some_and(|token| token.is_word() && (2..=3).contains(&token.span().len()))
            && whole
    }

    /// The end of a word joined by a hyphen, unless it is a common noun: "Net-a-Porter", but "X-Chef".
    fn over_hyphen(&self, i: usize) -> Option<usize> {
        if self.reading.pack().capital_nouns {
            let name =
                self.capital(i) && (self.nameable(i) || self.traits(i).has(Traits::HEAD | Traits::HEAD_OF));
            return name.then_some(i + 1);
        }
        let inner = self.reading.is_punct(i + 1, b'-')
            && self.reading.tokens[i + 1].glued()
            && self.capital(i + 2)
            && self.reading.tokens[i + 2].glued();
        if self.capital(i) {
            Some(i + 1)
        } else {
            inner.then_some(i + 3)
        }
    }

    fn is_initial(&self, i: usize) -> bool {
        self.reading.tokens[i].is_word() && self.reading.str(i).chars().count() == 1
    }

    /// "Banco de Chile": small words of other languages, then a capital.
    fn over_particles(&self, end: usize) -> Option<usize> {
        let person = self.traits(self.first).has(Traits::FIRST_NAME);
        let mut after = end;
        while after < end + 2 && self.particle(after, person) {
            after += 1;
        }
        (after > end && self.joins(after) && !self.reading.has(after, Classes::GRAMMAR)).then_some(after + 1)
    }

    fn particle(&self, i: usize, person: bool) -> bool {
        self.token(i)
            .is_some_and(|token| token.is_word() && token.case() == Case::Lower)
            && self.traits(i).has(Traits::PARTICLE)
            && (person || !self.reading.has(i, Classes::GRAMMAR))
    }

    /// "Ministry of Food and Agriculture": the end of what a head word and joiners open, if `end` is after such a
    /// head and a capital follows.
    fn joined_of(&self, end: usize) -> Option<usize> {
        let from = cue(self.reading, self.first, self.sentence.end, |cue| {
            matches!(cue, OrganisationCue::HeadOf(_)).then_some(())
        })
        .map(|(after, ())| after)
        .or_else(|| (end > self.first && self.traits(end - 1).has(Traits::HEAD_OF)).then_some(end))?;
        let mut after = self.over_joiners(from, self.opens_weakly(from))?;
        while let Some(next) = self.more_of(after) {
            after = next;
        }
        Some(after)
    }

    fn more_of(&self, end: usize) -> Option<usize> {
        if end > self.first + LONGEST || self.role_at(end) {
            return None;
        }
        if self.capital(end) && self.reading.tokens[end].spaced() && !self.traits(end).has(Traits::BREAK) {
            let noun_chain = self.reading.pack().capital_nouns && !self.nameable(end);
            return (!noun_chain).then_some(end + 1);
        }
        if self.reading.is_punct(end, b'&') && self.capital(end + 1) {
            return Some(end + 2);
        }
        let noun = self.token(end)?.is_word() && !self.traits(end - 1).has(Traits::PLACE);
        noun.then(|| self.over_joiners(end, true)).flatten()
    }

    /// Whether the head before `end` goes on with any joiner, as those of associations do: "Verband der".
    fn opens_weakly(&self, end: usize) -> bool {
        cue_before(self.reading, self.first, end, |cue| {
            matches!(cue, OrganisationCue::HeadOf(Sort::Association)).then_some(())
        })
        .is_some()
    }

    /// Past one to three joiners and the capitalised word after them. The first is a strong one ("of", "für")
    /// unless weak ones ("and", "der") may open too.
    fn over_joiners(&self, from: usize, weak: bool) -> Option<usize> {
        let joiner = |i: usize, of: u32| {
            self.token(i).is_some_and(|token| token.case() == Case::Lower) && self.traits(i).has(of)
        };
        if !joiner(
            from,
            if weak {
                Traits::JOINER | Traits::WEAK_JOINER
            } else {
                Traits::JOINER
            },
        ) {
            return None;
        }
        let mut after = from + 1;
        while after < from + 3 && joiner(after, Traits::JOINER | Traits::WEAK_JOINER) {
            after += 1;
        }
        self.capital(after).then_some(after + 1)
    }

    /// Whether the words that grew behind a known name make a longer name of it.
    fn tail_names(&self, known_end: usize, end: usize) -> bool {
        end > known_end && (self.head_of_range(self.first, end).is_some() || self.legal_form(end).is_some())
    }

    fn head_of_range(&self, first: usize, end: usize) -> Option<Sort> {
        cue_before(self.reading, first + 1, end, |cue| match cue {
            OrganisationCue::Head(sort) => Some(sort),
            _ => None,
        })
        .map(|(_, sort)| sort)
    }

    /// The end of the legal form at `i`, a comma before it or not.
    fn legal_form(&self, i: usize) -> Option<usize> {
        let at = i + usize::from(self.reading.is_punct(i, b','));
        let (mut after, ()) = cue(self.reading, at, self.sentence.end, |cue| {
            (cue == OrganisationCue::LegalForm).then_some(())
        })?;
        let length = self.reading.str(at).len();
        let small = after == at + 1 && (3..=4).contains(&length) && !self.reading.has(at, Classes::GRAMMAR);
        let written = has_name_shape(self.reading, at) || after > at + 1 || small;
        let stop = self.reading.is_punct(after, b'.') && self.reading.tokens[after].glued();
        if stop && after + 1 < self.sentence.end {
            after += 1;
        }
        written.then_some(after)
    }

    fn run(&self, grown: usize, known: Option<Known>) -> Run {
        let (first, core_end) = if known.is_some() {
            (self.first, grown)
        } else {
            self.trimmed(grown)
        };
        let legal = self.legal_in(first, core_end);
        let core_end = legal.map_or(core_end, |(at, _)| at);
        let mut builder = KeyBuilder::new();
        builder.add(&self.reading.text[self.reading.span(first..core_end)]);
        let shape = Shape {
            legal_form: legal.is_some(),
            ..self.shape(first, core_end, known.is_some())
        };
        Run {
            sentence: self.sentence.clone(),
            tokens: first..legal.map_or(core_end, |(_, after)| after),
            core_end,
            words: self.reading.tokens[first..core_end]
                .iter()
                .filter(|token| token.is_word())
                .count(),
            key: builder.key(),
            bare_key: self.bare_key(first, core_end),
            known,
            shape,
        }
    }

    /// A legal form in or right behind the core: where it begins and ends.
    fn legal_in(&self, first: usize, core_end: usize) -> Option<(usize, usize)> {
        if let Some((at, ())) = cue_before(self.reading, first + 1, core_end, |cue| {
            (cue == OrganisationCue::LegalForm).then_some(())
        }) {
            return Some((at, self.legal_form(at).unwrap_or(core_end)));
        }
        self.legal_form(core_end).map(|after| (core_end, after))
    }

    /// Without the words before the name that have a capital for other reasons.
    fn trimmed(&self, grown: usize) -> (usize, usize) {
        let mut first = self.first;
        let named = self.head_of_range(first, grown).is_some() || self.legal_form(grown).is_some();
        while first + 1 < grown {
            let traits = self.traits(first);
            let opens = first == self.first
                && self.initial()
                && traits.has(Traits::PLAIN | Traits::COMMON | Traits::KIND)
                && !self.reading.pack().capital_nouns;
            let nation = traits.has(Traits::NATIONALITY) && !named;
            let before_known = self.known_at(first + 1).is_some()
                && traits.has(Traits::NATIONALITY | Traits::PLAIN | Traits::KIND);
            if !(opens && !named || nation || before_known) {
                break;
            }
            first += 1;
            if self.reading.is_punct(first, b'-') {
                first += 1;
            }
        }
        (first.min(grown - 1), grown)
    }

    fn shape(&self, first: usize, core_end: usize, known: bool) -> Shape {
        let words = || (first..core_end).filter(|i| self.reading.tokens[*i].is_word());
        let all = |of: u32| words().all(|i| self.traits(i).has(of));
        let single = words().nth(1).is_none();
        let opening = cue(self.reading, first, core_end, |cue| match cue {
            OrganisationCue::HeadOf(sort) => Some(sort),
            _ => None,
        });
        let joined = opening
            .filter(|(after, _)| *after < core_end && self.reading.tokens[*after].case() == Case::Lower);
        let common = Traits::PLAIN
            | Traits::COMMON
            | Traits::NATIONALITY
            | Traits::PLACE
            | Traits::KIND
            | Traits::ROLE
            | Traits::BREAK;
        Shape {
            legal_form: false,
            head: self.head_of_range(first, core_end),
            head_of: joined.map(|(_, sort)| sort),
            ampersand: (first..core_end).any(|i| self.reading.is_punct(i, b'&')),
            acronym: single && is_acronym(self.reading, first),
            odd_case: single && self.reading.tokens[first].case() == Case::Mixed && !self.scottish(first),
            initial: first == self.first && self.initial(),
            titled: false,
            plain: !known
                && (all(common)
                    || single && all(common | Traits::HEAD | Traits::HEAD_OF | Traits::LEGAL_FORM)),
            domain: core_end > first + 2
                && self.reading.is_punct(core_end - 2, b'.')
                && self.is_domain(core_end - 1),
            place: self.is_place(first, core_end),
            nationality: all(Traits::NATIONALITY),
            person: !single && self.traits(first).has(Traits::FIRST_NAME),
            compound: self.is_compound(core_end),
        }
    }

    /// A capital inside that surnames have too: McKay, O'Neill, DeVries.
    fn scottish(&self, i: usize) -> bool {
        let word = self.reading.str(i);
        [
            "Mc", "Mac", "O'", "O’", "De", "Di", "La", "Le", "D'", "Van", "Fitz",
        ]
        .iter()
        .any(|prefix| word.starts_with(prefix))
    }

    /// All of it is one place, or a list of them.
    fn is_place(&self, first: usize, end: usize) -> bool {
        let mut i = first;
        while i < end {
            let place = cue(self.reading, i, end, |cue| {
                (cue == OrganisationCue::Place).then_some(())
            });
            match place {
                Some((after, ())) => i = after,
                None if self.reading.tokens[i].kind == Kind::Punct && i > first => i += 1,
                None => return false,
            }
        }
        true
    }

    fn is_compound(&self, end: usize) -> bool {
        let hyphen = self.reading.is_punct(end, b'-') && self.reading.tokens[end].glued();
        let word = self.token(end + 1).filter(|next| next.is_word() && next.glued());
        hyphen && word.is_some() && (!self.reading.pack().capital_nouns || self.capital(end + 1))
    }

    fn bare_key(&self, first: usize, end: usize) -> Option<Key> {
        if !self.reading.pack().declined_names {
            return None;
        }
        let text = &self.reading.text[self.reading.span(first..end)];
        let stem = text.strip_suffix('s')?;
        (stem.len() > 2).then(|| Key::of(stem))
    }
}

/// A kind right after a run belongs to it: "the X Group", "X group".
pub(super) fn kind_after(reading: &Reading<'_>, run: &Run) -> Option<(usize, Sort)> {
    kind_at(reading, run.tokens.end, run.sentence.end).map(|(after, sort, _)| (after, sort))
}
