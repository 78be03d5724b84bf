//! What stands ahead of a word, and what it is by that.

use super::{Classifier, KNOWN_VERBS, VERBS, WordClass};
use crate::language::lexicon::{Classes, Sense};
use crate::language::pack::{CompoundWord, Grammars, OrganisationCue, VerbForms, WordCues};
use crate::text::token::Kind;

/// How far ahead a clause's end is looked for.
const AHEAD: usize = 40;
/// Adverbs that may stand between an auxiliary and its verb, or adjectives before a noun.
const BETWEEN: usize = 3;

impl Classifier<'_, '_> {
    /// "to sell 5 cars", "zu verkaufen"; not "to shareholders", "zu hohen Preisen".
    pub(super) fn marks_infinitive(&self, i: usize) -> bool {
        let next = i + 1;
        let Some(token) = self.reading.tokens.get(next) else {
            return false;
        };
        if !token.is_word() || token.capitalised() || next >= self.sentence.end() {
            return false;
        }
        let grammar = self.reading.grammar(next);
        let forms = (self.reading.pack().verb_forms)(self.reading.str(next));
        if !forms.has(VerbForms::INFINITIVE) {
            return false;
        }
        if self.verb_last {
            return !self.noun_follows(next) || self.is_mark_or_end(next + 1);
        }
        let verb = grammar.has(Grammars::AUXILIARY.or(Grammars::SPEECH))
            || self.reading.means(next, VERBS.or(Classes::INTENT));
        let noun = self.reading.means(
            next,
            Classes::METRIC
                .or(Classes::UNIT)
                .or(Classes::NUMBER)
                .or(Classes::TIME),
        ) || self.reading.lexicon.alone(token.word).has(NOUNS);
        verb || grammar == Grammars::NONE && !noun
    }

    pub(super) fn is_relative(&self, i: usize, grammar: Grammars) -> bool {
        let behind_comma = i > self.sentence.start()
            && (self.reading.is_punct(i - 1, b',')
                || self.before == WordClass::Preposition && i > 1 && self.reading.is_punct(i - 2, b','));
        if self.verb_last {
            return behind_comma && self.verb_closes(i + 1);
        }
        if grammar.has(Grammars::COMPLEMENTISER.or(Grammars::DEMONSTRATIVE)) {
            // "the unit that sells", but "said that", "that unit".
            return self.before == WordClass::Noun && !self.reading.is(i + 1, Grammars::DETERMINER);
        }
        behind_comma
            || matches!(
                self.before,
                WordClass::Noun | WordClass::Preposition | WordClass::Conjunction
            )
    }

    pub(super) fn subordinates(&self, i: usize, grammar: Grammars) -> bool {
        if self.names_together(i) {
            return false;
        }
        let opens = matches!(self.before, WordClass::Mark | WordClass::Conjunction);
        let other = Grammars::PREPOSITION
            .or(Grammars::OTHER)
            .or(Grammars::BUT)
            .or(Grammars::DEMONSTRATIVE);
        if self.verb_last {
            return !grammar.has(Grammars::AUXILIARY)
                && (!grammar.has(other) || opens && self.verb_closes(i + 1));
        }
        !grammar.has(other)
            || grammar.has(Grammars::COMPLEMENTISER) && !self.noun_follows(i)
            || self.finite_ahead(i + 1)
    }

    /// "profit | before exceptional items": a small word inside a fixed phrase opens no clause.
    fn names_together(&self, i: usize) -> bool {
        let mut phrases = self.reading.phrases(i, self.sentence.end());
        phrases.any(|(_, sense)| matches!(sense, Sense::Compound(CompoundWord::Whole)))
    }

    /// Whether the clause from token `i` on is closed by its verb: ", der 5 Werke betreibt,".
    pub(super) fn verb_closes(&self, i: usize) -> bool {
        let end = self.sentence.end().min(i + AHEAD);
        let close = (i..end).find(|i| self.is_clause_mark(*i)).unwrap_or(end);
        let Some(last) = close.checked_sub(1).filter(|last| *last >= i) else {
            return false;
        };
        let token = &self.reading.tokens[last];
        // A participle closes a main clause: "… und wurde gesenkt".
        let forms = || (self.reading.pack().verb_forms)(self.reading.str(last));
        let small = self.reading.is(last, Grammars::AUXILIARY);
        token.is_word()
            && !token.has_capital()
            && self.may_be_verb(last)
            && (small || forms().has(VerbForms::FINITE))
    }

    /// Whether a verb that states stands before the next mark.
    pub(super) fn finite_ahead(&self, i: usize) -> bool {
        let end = self.sentence.end().min(i + AHEAD);
        (i..end).take_while(|i| !self.is_clause_mark(*i)).any(|i| {
            let sure = self.reading.is(i, Grammars::AUXILIARY) && !self.reading.is(i, Grammars::PREPOSITION);
            let forms = || (self.reading.pack().verb_forms)(self.reading.str(i));
            sure || self.reading.means(i, KNOWN_VERBS)
                && !self
                    .reading
                    .is(i - 1, Grammars::DETERMINER.or(Grammars::PREPOSITION))
                && forms().has(VerbForms::FINITE)
        })
    }

    pub(super) fn may_be_verb(&self, i: usize) -> bool {
        self.reading.is(i, Grammars::AUXILIARY.or(Grammars::SPEECH))
            || self.reading.means(i, VERBS)
            || self.reading.grammar(i) == Grammars::NONE
                && (self.reading.pack().verb_forms)(self.reading.str(i)) != VerbForms::NONE
    }

    /// "lieferte 5 Autos aus.": a small word that could not stand at the end otherwise.
    pub(super) fn closes_as_particle(&self, i: usize, grammar: Grammars) -> bool {
        const PARTICLE: Grammars = Grammars::PREPOSITION.or(Grammars::ARTICLE).or(Grammars::OTHER);
        let other = grammar.has(Grammars::PRONOUN.or(Grammars::AUXILIARY));
        let particle = grammar.has(PARTICLE) && !other;
        particle && self.verb_last && self.stated && self.ends_clause(i + 1)
    }

    /// Whether a noun comes next, past adjectives and numbers.
    pub(super) fn noun_follows(&self, i: usize) -> bool {
        for next in i + 1..self.sentence.end().min(i + 2 + BETWEEN) {
            let token = &self.reading.tokens[next];
            if token.kind == Kind::Number {
                continue;
            }
            if !token.is_word() {
                return token.kind == Kind::Symbol;
            }
            if self.nouns_by_capital {
                if token.has_capital() {
                    return true;
                }
                if self.reading.is(
                    next,
                    Grammars::DETERMINER
                        .or(Grammars::AUXILIARY)
                        .or(Grammars::PREPOSITION),
                ) {
                    return false;
                }
            } else {
                return self.reading.grammar(next) == Grammars::NONE
                    || self.reading.is(next, Grammars::OTHER);
            }
        }
        false
    }

    pub(super) fn auxiliary_follows(&self, i: usize) -> bool {
        i < self.sentence.end() && self.reading.is(i, Grammars::AUXILIARY)
    }

    pub(super) fn ends_clause(&self, i: usize) -> bool {
        const JOINS: Grammars = Grammars::AND.or(Grammars::BUT);
        self.is_mark_or_end(i) || self.reading.is(i, JOINS) || self.auxiliary_follows(i)
    }

    pub(super) fn is_mark_or_end(&self, i: usize) -> bool {
        i >= self.sentence.end() || self.reading.tokens[i].kind == Kind::Punct
    }

    pub(super) fn is_clause_mark(&self, i: usize) -> bool {
        const MARKS: &[u8] = b",;:()!?";
        let token = &self.reading.tokens[i];
        if token.kind != Kind::Punct {
            return false;
        }
        let dash = token.is_punct(b'-') && token.spaced();
        dash || i + 1 == self.sentence.end() || MARKS.iter().any(|mark| token.is_punct(*mark))
    }

    /// A word that opens the sentence, in small letters: spelling tells the form of a verb.
    pub(super) fn lower(&self, i: usize) -> Option<String> {
        let opens = i == self.sentence.start() || self.before == WordClass::Mark;
        (opens && self.reading.tokens[i].capitalised()).then(|| self.reading.str(i).to_lowercase())
    }
}

/// What names something by its table.
const NOUNS: WordCues = OrganisationCue::Plain
    .set()
    .or(OrganisationCue::Belonging.set())
    .or(OrganisationCue::PersonRole.set())
    .or(OrganisationCue::LegalForm.set());
