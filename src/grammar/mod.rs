//! The grammar of a sentence, told once for all who ask: word classes, clauses and their verbs, noun phrases,
//! quotations. No parser: a few passes over the tokens, each of which reads what the words and marks around tell.

pub(crate) mod boundary;
mod clause;
mod gap;
mod particle;
mod phrase;
mod tree;
mod word;

#[cfg(test)]
mod tests;

use std::cell::OnceCell;
use std::ops::Deref;

use crate::language::Reading;
use crate::language::pack::{Cases, Grammars};
use crate::text::TokenRange;
use crate::text::reused::{Reused, kept};

pub(crate) use gap::CLAUSE;
pub(crate) use particle::has_particle;
pub(crate) use phrase::{Phrase, PhraseRole};
pub(crate) use tree::{Clause, ClauseId, ClauseKind, VerbGroup};
pub(crate) use word::WordClass;

/// The grammar of one sentence, in flat lists.
#[derive(Debug, Default)]
pub(crate) struct Syntax {
    sentence: TokenRange,
    /// Its tokens.
    words: Reused<Word>,
    clauses: Reused<Clause>,
    /// In order; none overlaps another.
    phrases: Reused<Phrase>,
    /// What stands between quotation marks, in order.
    quotations: Reused<TokenRange>,
}

/// The grammar of a sentence, read when somebody asks for it: most sentences with neither a figure that may be a claim
/// nor a time are never asked.
pub(crate) struct LazySyntax<'r> {
    reading: &'r Reading<'r>,
    sentence: TokenRange,
    read: OnceCell<Syntax>,
}

impl<'r> LazySyntax<'r> {
    pub(crate) fn new(reading: &'r Reading<'r>, sentence: TokenRange) -> Self {
        Self {
            reading,
            sentence,
            read: OnceCell::new(),
        }
    }
}

impl Deref for LazySyntax<'_> {
    type Target = Syntax;

    fn deref(&self) -> &Syntax {
        self.read.get_or_init(|| Syntax::new(self.reading, self.sentence))
    }
}

/// What a token is in its sentence.
#[derive(Clone, Copy, Debug, Default)]
struct Word {
    class: WordClass,
    clause: ClauseId,
    /// See [`gap`].
    sum: gap::Sum,
}

kept!(Word, Clause, Phrase);

impl Syntax {
    /// Reads a sentence; linear in its length.
    pub(crate) fn new(reading: &Reading<'_>, sentence: TokenRange) -> Self {
        let words = word::Classifier::new(reading, sentence).words();
        let (mut words, clauses) = clause::Walk::new(reading, sentence, words).clauses();
        gap::add_sums(reading, sentence, &mut words);
        let mut syntax = Self {
            sentence,
            phrases: phrase::PhraseBuilder::new(reading, sentence, &words).build(),
            words,
            clauses,
            quotations: quotations(reading, sentence),
        };
        syntax.find_subjects(reading);
        syntax
    }

    /// What the word is; a mark beyond the sentence.
    pub(crate) fn class(&self, i: usize) -> WordClass {
        self.word(i).class
    }

    /// Whether the word is a verb that agrees with a subject.
    pub(crate) fn is_finite(&self, i: usize) -> bool {
        self.class(i) == WordClass::Finite
    }

    /// A verb that the tables know: form and place alone make one of "diluted earnings" too.
    pub(crate) fn has_known_verb(&self, reading: &Reading<'_>, i: usize) -> bool {
        self.class(i).is_verb() && reading.means(i, word::KNOWN_VERBS)
    }

    fn word(&self, i: usize) -> Word {
        let place = i.wrapping_sub(self.sentence.start());
        self.words.get(place).copied().unwrap_or_default()
    }

    // Clauses

    /// The clause that the token stands in.
    pub(crate) fn clause_of(&self, i: usize) -> ClauseId {
        self.word(i).clause
    }

    pub(crate) fn clause(&self, id: ClauseId) -> &Clause {
        self.clauses.get(id.place()).unwrap_or(&Clause::OUTERMOST)
    }

    pub(crate) fn same_clause(&self, a: usize, b: usize) -> bool {
        self.clause_of(a) == self.clause_of(b)
    }

    /// How many clauses are left, and how many entered, on the way between two.
    pub(crate) fn steps(&self, from: ClauseId, to: ClauseId) -> (usize, usize) {
        let (mut from, mut to) = (from, to);
        let (mut up, mut down) = (0, 0);
        // A clause has a greater number than the one that it stands in.
        while from != to {
            if from > to {
                from = self.clause(from).parent;
                up += 1;
            } else {
                to = self.clause(to).parent;
                down += 1;
            }
        }
        (up, down)
    }

    pub(crate) fn verb_group(&self, id: ClauseId) -> VerbGroup {
        self.clause(id).verbs
    }

    /// The words that what the clause says is said of.
    pub(crate) fn subject(&self, id: ClauseId) -> Option<TokenRange> {
        let subject = self.clause(id).subject?;
        Some(self.phrases[subject as usize].tokens)
    }

    /// Where the relative clause, apposition or bracket that the token stands in begins.
    pub(crate) fn aside(&self, i: usize) -> Option<usize> {
        let clause = self.clause(self.clause_of(i));
        clause.kind.is_aside().then_some(clause.first as usize)
    }

    // Phrases

    pub(crate) fn phrase_at(&self, i: usize) -> Option<&Phrase> {
        let place = self.phrases.partition_point(|phrase| phrase.tokens.end() <= i);
        self.phrases.get(place).filter(|phrase| phrase.tokens.contains(i))
    }

    pub(crate) fn is_subject(&self, i: usize) -> bool {
        self.role(i) == Some(PhraseRole::Subject)
    }

    pub(crate) fn is_object(&self, i: usize) -> bool {
        self.role(i) == Some(PhraseRole::Object)
    }

    pub(crate) fn role(&self, i: usize) -> Option<PhraseRole> {
        self.phrase_at(i).map(|phrase| phrase.role)
    }

    // Quotations

    /// The quotation that the token stands in.
    pub(crate) fn quotation(&self, i: usize) -> Option<TokenRange> {
        let place = self.quotations.partition_point(|quotation| quotation.end() <= i);
        self.quotations
            .get(place)
            .copied()
            .filter(|quotation| quotation.contains(i))
    }

    /// Tells the subject of each clause, and who does what is done in the passive.
    fn find_subjects(&mut self, reading: &Reading<'_>) {
        let free_order = reading.has_case_articles();
        for place in 0..self.phrases.len() {
            let id = self.clause_of(self.phrases[place].head as usize);
            // What is joined to another clause is in no list with its words.
            let alone = place > 0 && id != self.clause_of(self.phrases[place - 1].head as usize);
            self.phrases[place].listed &= !alone;
            let phrase = self.phrases[place];
            let clause = *self.clause(id);
            if phrase.role == PhraseRole::Oblique && clause.verbs.passive && is_agent(reading, &phrase) {
                self.phrases[place].role = PhraseRole::Agent;
            }
            if phrase.role != PhraseRole::Object || !phrase.cases.has(Cases::NOMINATIVE) {
                continue;
            }
            let before = clause.verbs.finite.is_none_or(|verb| phrase.head < verb);
            let free = if free_order {
                clause.subject.is_none() && !self.has_relative_subject(reading, id, &phrase)
            } else {
                before && !phrase.listed || clause.subject.is_none() && is_inverted(reading, &clause, &phrase)
            };
            if free {
                if let Some(earlier) = self.clauses[id.place()].subject.replace(place as u32) {
                    self.phrases[earlier as usize].role = PhraseRole::Object;
                }
                self.phrases[place].role = PhraseRole::Subject;
            }
        }
    }

    /// "der 5 Werke betreibt", but "die der Konzern betreibt": the pronoun is the subject, unless the phrase can be
    /// nothing else.
    fn has_relative_subject(&self, reading: &Reading<'_>, id: ClauseId, phrase: &Phrase) -> bool {
        const OPENING: usize = 3;
        let clause = self.clause(id);
        let first = clause.first as usize;
        let opening = first..self.sentence.end().min(first + OPENING);
        let pronoun = opening
            .into_iter()
            .find(|i| self.class(*i) == WordClass::Relative);
        let Some(pronoun) = pronoun.filter(|_| clause.kind == ClauseKind::Relative) else {
            return false;
        };
        let cases = reading
            .pack()
            .article_cases
            .map_or(Cases::ANY, |cases| cases(reading.str(pronoun)));
        let governed = pronoun > first && self.class(pronoun - 1) == WordClass::Preposition;
        !governed && cases.has(Cases::NOMINATIVE) && phrase.cases.has(Cases::ACCUSATIVE)
    }
}

/// "…", said Ford; "nor has Ford sold": the phrase right behind a verb that opens its clause.
fn is_inverted(reading: &Reading<'_>, clause: &Clause, phrase: &Phrase) -> bool {
    let states = matches!(
        clause.kind,
        ClauseKind::Main | ClauseKind::Reported | ClauseKind::Quotation
    );
    let speaks = |verb: u32| reading.is(verb as usize, Grammars::SPEECH.or(Grammars::AUXILIARY));
    let behind = |verb: u32| phrase.tokens.start() == verb as usize + 1;
    states
        && clause
            .verbs
            .finite
            .is_some_and(|verb| speaks(verb) && behind(verb))
}

/// "by Ford", "von Ford", "durch Ford": does what is done in the passive.
fn is_agent(reading: &Reading<'_>, phrase: &Phrase) -> bool {
    let agents = reading.pack().agents;
    phrase
        .preposition
        .is_some_and(|i| agents.contains(&reading.str(i as usize)))
}

/// What stands between two quotation marks.
fn quotations(reading: &Reading<'_>, sentence: TokenRange) -> Reused<TokenRange> {
    let mut found = Reused::default();
    let mut opened = None;
    for i in sentence {
        if reading.is_punct(i, b'"') {
            match opened.take() {
                Some(start) => found.push(TokenRange::new(start, i)),
                None => opened = Some(i + 1),
            }
        }
    }
    // A quotation may go on in the next sentence.
    found.extend(opened.map(|start| TokenRange::new(start, sentence.end())));
    found
}
