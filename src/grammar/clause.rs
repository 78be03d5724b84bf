//! The clauses of a sentence, as a tree: what opens and closes them is read word by word.

use super::tree::{Clause, ClauseId, ClauseKind};
use super::{Word, WordClass};
use crate::language::Reading;
use crate::language::pack::{Auxiliary, Grammars, OrganisationCue, Reach, Sort, WordCues};
use crate::text::TokenRange;
use crate::text::reused::Reused;
use crate::text::sentence::LONGEST;
use crate::text::token::Case;

/// A sentence seldom has more clauses.
const USUAL: usize = 4;
/// Clauses deeper than this are taken as one.
const DEEPEST: u8 = 12;
/// A name at the head of a main clause has fewer words than this.
const NAME: usize = 5;
/// An apposition is at most this many tokens long.
const APPOSITION: usize = 16;
/// A quotation of more words than this is a clause.
const TITLE: usize = 4;
/// How far ahead the end of an aside, a quotation or an infinitive is looked for.
const AHEAD: usize = 40;

const _: () = assert!(LONGEST < u8::MAX as usize, "a clause's number is a byte");

pub(super) struct Walk<'r, 't> {
    reading: &'r Reading<'t>,
    sentence: TokenRange,
    words: Reused<Word>,
    clauses: Reused<Clause>,
    top: ClauseId,
}

impl<'r, 't> Walk<'r, 't> {
    /// A walk over the words of `sentence`, whose classes are known.
    pub(super) fn new(reading: &'r Reading<'t>, sentence: TokenRange, words: Reused<Word>) -> Self {
        let mut clauses = Reused::with_capacity(USUAL);
        clauses.push(Clause::outermost(sentence.start()));
        Self {
            reading,
            sentence,
            words,
            clauses,
            top: ClauseId::OUTERMOST,
        }
    }

    /// The words, each with its clause, and the clauses.
    pub(super) fn clauses(mut self) -> (Reused<Word>, Reused<Clause>) {
        for (place, i) in self.sentence.into_iter().enumerate() {
            self.words[place].clause = self.next(i);
        }
        (self.words, self.clauses)
    }

    /// The clause of token `i`; tokens are asked for in order.
    fn next(&mut self, i: usize) -> ClauseId {
        let class = self.class(i);
        if class == WordClass::Mark {
            let stands = self.top;
            self.mark(i);
            return if self.reading.is_punct(i, b',') {
                stands
            } else {
                self.top
            };
        }
        if class.parts_no_clauses() {
            return self.top;
        }
        // What stands behind a comma was looked at with it.
        if i == self.sentence.start() || !self.reading.is_punct(i - 1, b',') {
            self.word(i, class);
        }
        let stands = self.top;
        self.note_verb(i, class);
        if class.is_verb() && self.reading.is(i, Grammars::SPEECH) && self.reports(i) {
            self.open(ClauseKind::Reported, i + 1, 0);
        }
        stands
    }

    /// A clause that begins without a mark.
    fn word(&mut self, i: usize, class: WordClass) {
        match class {
            WordClass::Subordinator if i == self.sentence.start() => {
                self.open(ClauseKind::Subordinate, i, b',');
            }
            WordClass::Subordinator => self.open(ClauseKind::Subordinate, i, 0),
            WordClass::Relative => self.open(ClauseKind::Relative, i, b','),
            WordClass::Conjunction if self.states() && self.joins_clause(i) => self.open_beside(i),
            WordClass::Finite if self.ends_relative(i) => self.close_top(),
            _ => {}
        }
    }

    /// "The unit that made £3m | sold 5 shops": a second verb that nothing joins belongs to the clause around.
    fn ends_relative(&self, i: usize) -> bool {
        let top = &self.clauses[self.top.place()];
        if top.kind != ClauseKind::Relative || self.reading.has_verb_last_clauses() {
            return false;
        }
        let outer = &self.clauses[top.parent.place()];
        let second = top.verbs.finite.is_some() && outer.verbs.finite.is_none();
        second
            && !matches!(
                self.class_before(i),
                Some(WordClass::Conjunction | WordClass::Finite)
            )
    }

    /// "and sold 5 cars", "and Ford sold": a verb of its own follows.
    fn joins_clause(&self, i: usize) -> bool {
        let end = self.sentence.end().min(i + 1 + NAME);
        for next in i + 1..end {
            match self.class(next) {
                WordClass::Finite => return true,
                WordClass::Noun
                | WordClass::Pronoun
                | WordClass::Determiner
                | WordClass::Adjective
                | WordClass::Adverb
                | WordClass::Possessive => {}
                _ => return false,
            }
        }
        false
    }

    fn mark(&mut self, i: usize) {
        let token = &self.reading.tokens[i];
        let (spaced, next) = (token.spaced(), i + 1);
        match u8::try_from(token.word.0).unwrap_or(0) {
            b'(' => self.open(ClauseKind::Parenthesis, i, b')'),
            b')' => self.close(b')'),
            b'-' if spaced && self.is_open(b'-') => self.close(b'-'),
            b'-' if spaced && self.closing(next, b'-').is_some() => {
                self.open(ClauseKind::Parenthesis, i, b'-');
            }
            b'-' if !spaced => {}
            b'"' if self.is_open(b'"') => self.close(b'"'),
            b'"' if self.closing(next, b'"').is_some_and(|close| close - next > TITLE) => {
                self.open(ClauseKind::Quotation, i, b'"');
            }
            b',' => self.comma(i),
            b';' | b':' | b'-' => self.open_statement(i),
            _ => {}
        }
    }

    fn comma(&mut self, i: usize) {
        let next = i + 1;
        let complete =
            self.is_complete() && self.clauses[self.top.place()].until == b',' && !self.goes_on(next);
        if complete || self.resumes(next) {
            self.close(b',');
        }
        let kind = match self.class_at(next) {
            // ", die Kosten zu senken"
            Some(WordClass::Relative) if !self.leads_to_infinitive(next) => Some(ClauseKind::Relative),
            Some(WordClass::Preposition) if self.class_at(next + 1) == Some(WordClass::Relative) => {
                Some(ClauseKind::Relative)
            }
            Some(WordClass::Subordinator) => Some(ClauseKind::Subordinate),
            Some(WordClass::PresentParticiple) => Some(ClauseKind::Infinitive),
            _ if self.leads_to_infinitive(next) => Some(ClauseKind::Infinitive),
            _ if self.is_apposition(next) => Some(ClauseKind::Apposition),
            _ => None,
        };
        match kind {
            Some(kind) => self.open(kind, i, b','),
            None if self.states() && (self.is_main_clause(next) || self.leaves_out_verb(next)) => {
                self.open_beside(i);
            }
            None => {}
        }
    }

    fn states(&self) -> bool {
        self.clauses[self.top.place()].verbs.finite.is_some()
    }

    /// A clause with a verb may end at a comma; one whose verb is still to come only lists something.
    fn is_complete(&self) -> bool {
        let top = &self.clauses[self.top.place()];
        match top.kind {
            ClauseKind::Relative | ClauseKind::Subordinate => top.verbs.finite.is_some(),
            _ => true,
        }
    }

    /// "Profit, after restructuring costs, | was £5m": what has no verb is over where that of the clause around comes.
    fn resumes(&self, i: usize) -> bool {
        let top = &self.clauses[self.top.place()];
        let outer = &self.clauses[top.parent.place()];
        matches!(top.kind, ClauseKind::Relative | ClauseKind::Subordinate)
            && self.class_at(i) == Some(WordClass::Finite)
            && !self.reading.has_verb_last_clauses()
            && top.until == b','
            && top.verbs.finite.is_none()
            && outer.verbs.finite.is_none()
    }

    /// ", and the Netherlands": the list within a clause goes on.
    fn goes_on(&self, i: usize) -> bool {
        self.class_at(i) == Some(WordClass::Conjunction) && !self.joins_clause(i)
    }

    /// ", 500 Stellen zu streichen", ", das Werk auszubauen".
    fn leads_to_infinitive(&self, i: usize) -> bool {
        if !self.reading.has_verb_last_clauses() {
            return false;
        }
        let end = self.sentence.end().min(i + AHEAD);
        let clause = (i..end).take_while(|i| !self.reading.is_punct(*i, b','));
        let mut last = None;
        for word in clause.filter(|i| self.class(*i) != WordClass::Mark) {
            match self.class(word) {
                WordClass::Finite => return false,
                class => last = Some((word, class)),
            }
        }
        last.is_some_and(|(word, class)| {
            class == WordClass::Infinitive
                && (self.class_before(word) == Some(WordClass::InfinitiveMark)
                    || (self.reading.pack().holds_infinitive_mark)(self.reading.str(word)))
        })
    }

    /// ", Ford sold 5 million": a name and its verb, with nothing to join them to what stands before the comma.
    fn is_main_clause(&self, i: usize) -> bool {
        let named = |i: usize| {
            self.class_at(i) == Some(WordClass::Noun) && self.reading.tokens[i].case() != Case::Lower
        };
        let skip = matches!(self.class_at(i), Some(WordClass::Adverb | WordClass::Conjunction));
        let first = i + usize::from(skip);
        if self.class_at(first) == Some(WordClass::Pronoun)
            || skip && self.class_at(i) == Some(WordClass::Conjunction)
        {
            return self.joins_clause(i.max(1) - usize::from(!skip));
        }
        let after = (first..self.sentence.end().min(first + NAME)).find(|i| !named(*i));
        after.is_some_and(|verb| {
            verb > first
                && self.class_at(verb) == Some(WordClass::Finite)
                && !self.reading.is(verb, Grammars::SPEECH)
        })
    }

    /// "Der Umsatz lag bei 5 Millionen, der Gewinn bei 2": a subject and a figure of their own, with the verb before.
    fn leaves_out_verb(&self, i: usize) -> bool {
        let end = self.sentence.end().min(i + APPOSITION);
        let figure = |i: usize| matches!(self.class(i), WordClass::Number);
        self.class_at(i) == Some(WordClass::Determiner)
            && self.reading.has_case_articles()
            && (i..end)
                .take_while(|i| !self.reading.is_punct(*i, b','))
                .any(figure)
    }

    /// ", the second-largest carmaker,": closed by a comma or the sentence, and without a verb.
    fn is_apposition(&self, i: usize) -> bool {
        const KIND: WordCues = OrganisationCue::Kind(Sort::Company, Reach::General).set();
        let determined = self.class_at(i) == Some(WordClass::Determiner);
        let kind = i < self.sentence.end() && self.reading.lexicon.alone(self.reading.word(i)).has(KIND);
        (determined || kind)
            && (i..self.sentence.end().min(i + APPOSITION))
                .take_while(|i| self.class(*i) != WordClass::Finite)
                .any(|i| self.reading.is_punct(i, b','))
    }

    /// What stands behind a verb of speech is what is said, if it states something.
    fn reports(&self, i: usize) -> bool {
        let begins = matches!(
            self.class_at(i + 1),
            Some(
                WordClass::Noun
                    | WordClass::Pronoun
                    | WordClass::Determiner
                    | WordClass::Adjective
                    | WordClass::Number
            )
        );
        if !begins {
            return false;
        }
        let end = self.sentence.end().min(i + 1 + AHEAD);
        (i + 1..end)
            .take_while(|i| self.class(*i) != WordClass::Mark && self.class(*i) != WordClass::Subordinator)
            .any(|i| self.class(i) == WordClass::Finite)
    }

    fn note_verb(&mut self, i: usize, class: WordClass) {
        let (reading, word) = (self.reading, Some(i as u32));
        let auxiliary = || {
            let small = reading.is(i, Grammars::AUXILIARY);
            small
                .then(|| (reading.pack().auxiliary)(&reading.lower(i)))
                .flatten()
        };
        let verbs = &mut self.clauses[self.top.place()].verbs;
        match class {
            WordClass::Finite if verbs.finite.is_none() => {
                verbs.finite = word;
                verbs.auxiliary = auxiliary();
                if verbs.lexical.is_none() {
                    verbs.lexical = word;
                } else if verbs.auxiliary == Some(Auxiliary::Passive) {
                    verbs.passive = true;
                }
            }
            WordClass::Participle | WordClass::Infinitive => {
                let open = verbs.lexical.is_none() || verbs.lexical == verbs.finite;
                match auxiliary() {
                    // "soll verkauft [werden]", "has [been] sold".
                    Some(Auxiliary::Passive) if open => verbs.auxiliary = Some(Auxiliary::Passive),
                    Some(Auxiliary::Passive) => verbs.passive = true,
                    Some(_) => {}
                    None if open => {
                        verbs.lexical = word;
                        verbs.passive =
                            class == WordClass::Participle && verbs.auxiliary == Some(Auxiliary::Passive);
                    }
                    None => {}
                }
            }
            WordClass::Particle => verbs.particle = word,
            _ => {}
        }
    }

    // The tree

    fn open(&mut self, kind: ClauseKind, first: usize, until: u8) {
        let parent = if self.clauses[self.top.place()].depth >= DEEPEST {
            ClauseId::OUTERMOST
        } else {
            self.top
        };
        let (Ok(id), depth) = (
            u8::try_from(self.clauses.len()),
            self.clauses[parent.place()].depth + 1,
        ) else {
            return;
        };
        self.clauses.push(Clause {
            kind,
            parent,
            until,
            depth,
            ..Clause::outermost(first)
        });
        self.top = ClauseId(id);
    }

    /// The next clause of the same rank.
    fn open_beside(&mut self, first: usize) {
        let Clause {
            kind, parent, until, ..
        } = self.clauses[self.top.place()];
        self.top = parent;
        self.open(kind, first, until);
    }

    /// A new statement, within the brackets or quotation marks that are open: the clauses beneath are over.
    fn open_statement(&mut self, first: usize) {
        while self.top != ClauseId::OUTERMOST && matches!(self.clauses[self.top.place()].until, 0 | b',') {
            self.close_top();
        }
        self.open(ClauseKind::Main, first, 0);
    }

    fn close_top(&mut self) {
        self.top = self.clauses[self.top.place()].parent;
    }

    /// Closes the clause that `mark` closes, and those within.
    fn close(&mut self, mark: u8) {
        let mut clause = self.top;
        while clause != ClauseId::OUTERMOST {
            let Clause { parent, until, .. } = self.clauses[clause.place()];
            clause = parent;
            if until == mark {
                self.top = parent;
                return;
            }
        }
    }

    fn is_open(&self, mark: u8) -> bool {
        let mut clause = self.top;
        while clause != ClauseId::OUTERMOST {
            if self.clauses[clause.place()].until == mark {
                return true;
            }
            clause = self.clauses[clause.place()].parent;
        }
        false
    }

    fn closing(&self, from: usize, mark: u8) -> Option<usize> {
        let end = self.sentence.end().min(from + AHEAD);
        (from..end)
            .find(|i| self.reading.is_punct(*i, mark) && (mark != b'-' || self.reading.tokens[*i].spaced()))
    }

    // Words

    fn class(&self, i: usize) -> WordClass {
        self.words[i - self.sentence.start()].class
    }

    fn class_at(&self, i: usize) -> Option<WordClass> {
        self.sentence.contains(i).then(|| self.class(i))
    }

    fn class_before(&self, i: usize) -> Option<WordClass> {
        (i > self.sentence.start()).then(|| self.class(i - 1))
    }
}
