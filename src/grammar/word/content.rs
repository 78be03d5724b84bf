//! Nouns, adjectives and verbs: the words that are none of grammar.

use super::{Classifier, KNOWN_VERBS, VERBS, WordClass};
use crate::language::lexicon::Classes;
use crate::language::pack::{Auxiliary, Grammars, VerbForms};
use crate::text::token::Kind;

impl Classifier<'_, '_> {
    /// A word that is none of grammar.
    pub(super) fn content(&mut self, i: usize) -> WordClass {
        let class = if self.nouns_by_capital {
            self.content_by_capital(i)
        } else {
            self.content_by_place(i)
        };
        if class.is_verb() {
            self.open = None;
        }
        class
    }

    /// Where nouns are written with capitals, a small word is an adjective, an adverb or a verb.
    fn content_by_capital(&mut self, i: usize) -> WordClass {
        let token = &self.reading.tokens[i];
        let opens = i == self.sentence.start() || self.before == WordClass::Mark;
        if token.has_capital() && !(opens && self.reading.means(i, VERBS)) {
            return WordClass::Noun;
        }
        let lower = self.lower(i);
        let forms = (self.reading.pack().verb_forms)(lower.as_deref().unwrap_or(self.reading.str(i)));
        if forms == VerbForms::NONE {
            return if self.noun_follows(i) {
                WordClass::Adjective
            } else {
                WordClass::Adverb
            };
        }
        if self.describes_noun(i, forms) {
            return WordClass::Adjective;
        }
        let closes = self.ends_clause(i + 1);
        match () {
            () if forms.has(VerbForms::MARKED_INFINITIVE) => WordClass::Infinitive,
            () if self.before == WordClass::InfinitiveMark => WordClass::Infinitive,
            () if forms.has(VerbForms::PRESENT_PARTICIPLE) => WordClass::Adverb,
            () if closes && forms.has(VerbForms::PARTICIPLE) && self.takes_participle() => {
                WordClass::Participle
            }
            () if closes && forms.has(VerbForms::INFINITIVE) && self.stated => WordClass::Infinitive,
            () if forms.has(VerbForms::FINITE) && !self.stated => WordClass::Finite,
            () if forms.has(VerbForms::PARTICIPLE) => WordClass::Participle,
            () if forms.has(VerbForms::INFINITIVE) && self.auxiliary_follows(i + 1) => WordClass::Infinitive,
            () if forms.has(VerbForms::FINITE) => WordClass::Finite,
            () => WordClass::Infinitive,
        }
    }

    /// "hat … verkauft", "dass er … verkauft hat": not the present of the same spelling.
    fn takes_participle(&self) -> bool {
        self.stated
            || matches!(
                self.open,
                Some(Auxiliary::Passive | Auxiliary::Perfect | Auxiliary::Copula)
            )
    }

    /// "der geplante Umsatz", "mit neuen Produkten": before a noun, and behind what leads one in.
    fn describes_noun(&self, i: usize, forms: VerbForms) -> bool {
        let led = matches!(
            self.before,
            WordClass::Determiner
                | WordClass::Preposition
                | WordClass::Adjective
                | WordClass::Number
                | WordClass::Possessive
        );
        let inflected = (self.reading.pack().is_attributive)(self.reading.str(i));
        let verb = forms.has(VerbForms::FINITE) && self.reading.means(i, VERBS) && !led;
        inflected && self.noun_follows(i) && !verb && (led || !forms.has(VerbForms::FINITE) || self.stated)
    }

    /// Where any word may be written small, the words before tell nouns from verbs.
    fn content_by_place(&mut self, i: usize) -> WordClass {
        let token = &self.reading.tokens[i];
        // "Citing …", "Bringing the total …", but "Harding said": what opens a sentence is a name unless it leads on.
        let leads = i == self.sentence.start() && self.reading.is(i + 1, Grammars::DETERMINER);
        if token.has_capital() && !leads && !self.reading.means(i, KNOWN_VERBS) {
            return WordClass::Noun;
        }
        let lower = self.lower(i);
        // Spelling out the forms costs most here: only where the place does not tell the class.
        let forms = || (self.reading.pack().verb_forms)(lower.as_deref().unwrap_or(self.reading.str(i)));
        // "in 2023 gestegen is": what belongs to the verb closes the clause.
        let closes = self.verb_last && self.ends_clause(i + 1);
        if closes && (self.stated || self.auxiliary_follows(i + 1)) && forms() == VerbForms::PARTICIPLE {
            return WordClass::Participle;
        }
        match self.before {
            WordClass::InfinitiveMark => return WordClass::Infinitive,
            WordClass::Determiner | WordClass::Possessive | WordClass::Adjective | WordClass::Number => {
                return self.in_noun_phrase(i, forms);
            }
            _ => {}
        }
        let forms = forms();
        if self.before == WordClass::Preposition && !forms.has(VerbForms::PRESENT_PARTICIPLE) {
            return self.in_noun_phrase(i, || forms);
        }
        let known = self.reading.means(i, KNOWN_VERBS.or(Classes::INTENT));
        if let Some(class) = self.after_auxiliary(forms) {
            return class;
        }
        if forms.has(VerbForms::PRESENT_PARTICIPLE) {
            return WordClass::PresentParticiple;
        }
        if forms == VerbForms::PAST {
            return WordClass::Finite;
        }
        if forms == VerbForms::PARTICIPLE {
            return WordClass::Participle;
        }
        if forms.has(VerbForms::PAST) {
            return self.past_or_participle(i, known);
        }
        self.present(i, forms, known)
    }

    /// "will sell", "has sold", "was sold", "is selling".
    fn after_auxiliary(&self, forms: VerbForms) -> Option<WordClass> {
        match self.open? {
            Auxiliary::Modal => forms.has(VerbForms::INFINITIVE).then_some(WordClass::Infinitive),
            Auxiliary::Perfect | Auxiliary::Passive | Auxiliary::Copula => {
                if forms.has(VerbForms::PARTICIPLE) {
                    Some(WordClass::Participle)
                } else {
                    forms
                        .has(VerbForms::PRESENT_PARTICIPLE)
                        .then_some(WordClass::PresentParticiple)
                }
            }
        }
    }

    /// "sales generated by", "based in Leeds": a participle behind the verb or before a preposition; else the verb.
    fn past_or_participle(&self, i: usize, known: bool) -> WordClass {
        match () {
            () if self.stated || self.opens_reduced_clause(i) => WordClass::Participle,
            () if known || self.before.may_end_subject() || self.before.opens_predicate() => {
                WordClass::Finite
            }
            () => WordClass::Adjective,
        }
    }

    /// ", based in Leeds": a participle between a mark and a preposition.
    fn opens_reduced_clause(&self, i: usize) -> bool {
        let next = self.reading.grammar(i + 1);
        let preposition = next.has(Grammars::PREPOSITION) && !next.has(Grammars::INFINITIVE_MARK);
        preposition && self.before == WordClass::Mark && i > self.sentence.start()
    }

    /// A present or a noun: "sells 5 cars", "they sell", but "car sales".
    fn present(&self, i: usize, forms: VerbForms, known: bool) -> WordClass {
        let behind_pronoun = matches!(self.before, WordClass::Pronoun | WordClass::Relative);
        // "sells" can be told from the plural of a noun by its object alone, "sell" by its subject.
        let verb = match () {
            () if self.stated => false,
            () if known && behind_pronoun => true,
            () if known && self.before.may_end_subject() => {
                let third_person = !forms.has(VerbForms::INFINITIVE);
                forms.has(VerbForms::PAST) || third_person && self.object_follows(i)
            }
            () => behind_pronoun && self.object_follows(i),
        };
        if verb {
            WordClass::Finite
        } else {
            self.in_noun_phrase(i, || forms)
        }
    }

    /// A number, a name or a small word that leads in a phrase comes next.
    fn object_follows(&self, i: usize) -> bool {
        const LEADS: Grammars = Grammars::DETERMINER
            .or(Grammars::PREPOSITION)
            .or(Grammars::PRONOUN);
        let Some(next) = self.reading.tokens.get(i + 1) else {
            return false;
        };
        next.kind == Kind::Number
            || next.has_capital()
            || self.reading.is(i + 1, LEADS)
            || self.reading.means(i + 1, Classes::BOUND.or(Classes::NUMBER))
    }

    fn in_noun_phrase(&self, i: usize, forms: impl Fn() -> VerbForms) -> WordClass {
        let participle =
            |forms: VerbForms| forms.has(VerbForms::PARTICIPLE) && !forms.has(VerbForms::INFINITIVE);
        if self.noun_follows(i) && participle(forms()) {
            WordClass::Adjective
        } else {
            WordClass::Noun
        }
    }
}
