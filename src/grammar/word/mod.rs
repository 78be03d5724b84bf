//! Word classes: what each word of a sentence is, by the pack's data, its form and the words around it.

mod ahead;
mod content;

use super::Word;
use crate::language::Reading;
use crate::language::lexicon::Classes;
use crate::language::pack::{Auxiliary, Grammars, VerbForms};
use crate::text::TokenRange;
use crate::text::reused::Reused;
use crate::text::token::{Kind, WordId};

/// What a word is in its sentence.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum WordClass {
    /// Punctuation.
    #[default]
    Mark,
    /// A number or a symbol.
    Number,
    Noun,
    /// Stands between a determiner and its noun.
    Adjective,
    /// the, its, this, der, sein, diese.
    Determiner,
    Pronoun,
    /// which, who; ", die".
    Relative,
    Preposition,
    /// and, or, but.
    Conjunction,
    /// Opens a subordinate clause: because, that, dass.
    Subordinator,
    /// to, zu before an infinitive.
    InfinitiveMark,
    /// A verb that agrees with its subject: sold, hat, verkaufte.
    Finite,
    /// Also one with its mark inside: auszubauen.
    Infinitive,
    /// (has) sold, geliefert.
    Participle,
    /// selling.
    PresentParticiple,
    /// What is left of a separable verb at the end of its clause: "lieferte … aus".
    Particle,
    /// The clitic 's.
    Possessive,
    /// not, also, nur: any other small word.
    Adverb,
}

impl WordClass {
    /// Neither opens a clause, nor is a verb or a part of one.
    pub(super) const fn parts_no_clauses(self) -> bool {
        matches!(
            self,
            Self::Number
                | Self::Noun
                | Self::Adjective
                | Self::Determiner
                | Self::Pronoun
                | Self::Preposition
                | Self::Possessive
                | Self::Adverb
        )
    }

    /// A noun or what stands for one, an adverb behind it included: a verb may follow.
    const fn may_end_subject(self) -> bool {
        matches!(self, Self::Noun | Self::Pronoun | Self::Relative | Self::Adverb)
    }

    /// What opens a clause whose subject is left out or told before: "and [sold]", "…, [sold]".
    const fn opens_predicate(self) -> bool {
        matches!(
            self,
            Self::Conjunction | Self::Mark | Self::Number | Self::Subordinator
        )
    }

    pub(crate) const fn is_verb(self) -> bool {
        matches!(
            self,
            Self::Finite | Self::Infinitive | Self::Participle | Self::PresentParticiple
        )
    }
}

/// Words that the tables know as verbs.
const VERBS: Classes = Classes::MOVEMENT_VERB
    .or(Classes::METRIC_VERB)
    .or(Classes::ORGANISATION_VERB);

/// Words that the tables know as verbs, of grammar too.
pub(super) const KNOWN_VERBS: Classes = VERBS.or(Classes::VERB);

pub(super) struct Classifier<'r, 't> {
    reading: &'r Reading<'t>,
    sentence: TokenRange,
    /// The class of the word before.
    before: WordClass,
    /// The auxiliary that still waits for its verb.
    open: Option<Auxiliary>,
    /// The clause has its finite verb, as far as marks and conjunctions tell.
    stated: bool,
    verb_last: bool,
    nouns_by_capital: bool,
}

impl<'r, 't> Classifier<'r, 't> {
    pub(super) fn new(reading: &'r Reading<'t>, sentence: TokenRange) -> Self {
        Self {
            reading,
            sentence,
            before: WordClass::Mark,
            open: None,
            stated: false,
            verb_last: reading.has_verb_last_clauses(),
            nouns_by_capital: reading.capital_tells_noun(),
        }
    }

    /// The words of the sentence, each with its class.
    pub(super) fn words(mut self) -> Reused<Word> {
        let words = self.sentence.into_iter().map(|i| Word {
            class: self.next(i),
            ..Word::default()
        });
        words.collect()
    }

    /// The class of token `i`; tokens are asked for in order.
    fn next(&mut self, i: usize) -> WordClass {
        let class = self.class(i);
        match class {
            WordClass::Mark | WordClass::Relative | WordClass::Subordinator => {
                self.stated = false;
                // What a German auxiliary waits for closes the clause, whatever is put in between.
                if !self.verb_last {
                    self.open = None;
                }
            }
            WordClass::Conjunction => self.stated = false,
            // What is said states something of its own: "it said | it expects".
            WordClass::Finite => self.stated = self.verb_last || !self.reading.is(i, Grammars::SPEECH),
            _ => {}
        }
        self.before = class;
        class
    }

    fn class(&mut self, i: usize) -> WordClass {
        let token = &self.reading.tokens[i];
        match token.kind {
            Kind::Punct => return WordClass::Mark,
            Kind::Number | Kind::Symbol => return WordClass::Number,
            Kind::Word => {}
        }
        if token.word == WordId::CLITIC_S {
            return WordClass::Possessive;
        }
        let grammar = self.reading.grammar(i);
        if grammar == Grammars::NONE || self.is_capital_noun(i) {
            if self.reading.means(i, Classes::NUMBER) {
                return WordClass::Number;
            }
            return self.content(i);
        }
        self.function(i, grammar)
    }

    /// Where nouns have capitals, one inside a sentence ("das Können"); else the name of a time ("in May").
    fn is_capital_noun(&self, i: usize) -> bool {
        i > self.sentence.start()
            && self.before != WordClass::Mark
            && self.reading.tokens[i].capitalised()
            && (self.nouns_by_capital || self.reading.means(i, Classes::TIME))
    }

    fn function(&mut self, i: usize, grammar: Grammars) -> WordClass {
        if grammar.has(Grammars::AUXILIARY) {
            if let Some(class) = self.auxiliary(i, grammar) {
                return class;
            }
        }
        if grammar.has(Grammars::INFINITIVE_MARK) && self.marks_infinitive(i) {
            return WordClass::InfinitiveMark;
        }
        if grammar.has(Grammars::RELATIVE) && self.is_relative(i, grammar) {
            return WordClass::Relative;
        }
        if grammar.has(Grammars::SUBORDINATOR.or(Grammars::CONDITION)) && self.subordinates(i, grammar) {
            return WordClass::Subordinator;
        }
        if self.closes_as_particle(i, grammar) {
            return WordClass::Particle;
        }
        if grammar.has(Grammars::DETERMINER) {
            let alone = grammar.has(Grammars::PRONOUN.or(Grammars::DEMONSTRATIVE)) && !self.noun_follows(i);
            return if alone {
                WordClass::Pronoun
            } else {
                WordClass::Determiner
            };
        }
        if grammar.has(Grammars::PRONOUN) {
            return WordClass::Pronoun;
        }
        if grammar.has(Grammars::SPEECH) {
            return self.content(i);
        }
        if grammar.has(Grammars::PREPOSITION) && !self.is_mark_or_end(i + 1) {
            return WordClass::Preposition;
        }
        if grammar.has(Grammars::AND.or(Grammars::BUT)) {
            return WordClass::Conjunction;
        }
        WordClass::Adverb
    }

    fn auxiliary(&mut self, i: usize, grammar: Grammars) -> Option<WordClass> {
        let lower = self.lower(i);
        let word = lower.as_deref().unwrap_or(self.reading.str(i));
        let forms = (self.reading.pack().verb_forms)(word);
        let kind = (self.reading.pack().auxiliary)(word);
        // "sein neues Werk": the possessive of the same spelling.
        if grammar.has(Grammars::POSSESSIVE) && self.noun_follows(i) {
            return None;
        }
        let class = self.auxiliary_class(i, forms);
        self.open = kind;
        Some(class)
    }

    fn auxiliary_class(&self, i: usize, forms: VerbForms) -> WordClass {
        let infinitive = forms.has(VerbForms::INFINITIVE);
        match () {
            () if self.before == WordClass::InfinitiveMark => WordClass::Infinitive,
            () if self.is_governed(forms) && self.open == Some(Auxiliary::Modal) => WordClass::Infinitive,
            () if self.is_governed(forms) => WordClass::Participle,
            () if infinitive && self.closes_verb_group(i) => WordClass::Infinitive,
            () if forms.has(VerbForms::FINITE) => WordClass::Finite,
            () if infinitive => WordClass::Infinitive,
            () if forms.has(VerbForms::PARTICIPLE) => WordClass::Participle,
            () if forms.has(VerbForms::PRESENT_PARTICIPLE) => WordClass::PresentParticiple,
            () => WordClass::Finite,
        }
    }

    /// "will [have]", "has [been]": right behind an auxiliary that waits for its verb, which a German one does not.
    fn is_governed(&self, forms: VerbForms) -> bool {
        let governed = VerbForms::INFINITIVE.or(VerbForms::PARTICIPLE);
        !self.verb_last && self.open.is_some() && forms.has(governed)
    }

    /// "soll … verkauft [werden]", "müssen … bezahlt [haben].": behind the verb that it helps, or at the end of a clause
    /// that has its finite verb already.
    fn closes_verb_group(&self, i: usize) -> bool {
        self.verb_last && self.stated && (self.before.is_verb() || self.is_mark_or_end(i + 1))
    }
}
