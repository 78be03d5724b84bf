//! Word classes: what each word of a sentence is, by the pack's data, its form and the words around it.

use crate::language::Reading;
use crate::language::lexicon::Classes;
use crate::language::pack::{Auxiliary, Grammars, OrganisationCue, VerbForms};
use crate::text::TokenRange;
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
    pub(crate) const fn is_verb(self) -> bool {
        matches!(
            self,
            Self::Finite | Self::Infinitive | Self::Participle | Self::PresentParticiple
        )
    }
}

/// Words that the tables know as verbs.
pub(super) const VERBS: Classes = Classes::MOVEMENT_VERB
    .or(Classes::METRIC_VERB)
    .or(Classes::ORGANISATION_VERB);

const SMALL: Grammars = Grammars::PREPOSITION
    .or(Grammars::OTHER)
    .or(Grammars::NEGATION)
    .or(Grammars::BUT)
    .or(Grammars::AND);

/// How far ahead a clause's end is looked for.
const AHEAD: usize = 40;
/// Adverbs that may stand between an auxiliary and its verb, or adjectives before a noun.
const BETWEEN: usize = 3;

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
}

impl<'r, 't> Classifier<'r, 't> {
    pub(super) fn new(reading: &'r Reading<'t>, sentence: TokenRange) -> Self {
        Self {
            reading,
            sentence,
            before: WordClass::Mark,
            open: None,
            stated: false,
            verb_last: reading.pack().verb_last,
        }
    }

    /// The class of token `i`; tokens are asked for in order.
    pub(super) fn next(&mut self, i: usize) -> WordClass {
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
            && (self.verb_last || self.reading.means(i, Classes::TIME))
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
        let word = self.reading.str(i);
        let lower = self.lower(i);
        let pack = self.reading.pack();
        let forms = (pack.verb_forms)(lower.as_deref().unwrap_or(word));
        let kind = (pack.auxiliary)(lower.as_deref().unwrap_or(word));
        if grammar.has(Grammars::POSSESSIVE) && self.noun_follows(i) {
            return None;
        }
        let governed = self.before == WordClass::InfinitiveMark
            || self.open.is_some()
                && !self.verb_last
                && forms.has(VerbForms::INFINITIVE.or(VerbForms::PARTICIPLE));
        let closes = self.verb_last && self.is_mark_or_end(i + 1);
        let class = if governed && self.open == Some(Auxiliary::Modal)
            || self.before == WordClass::InfinitiveMark
        {
            WordClass::Infinitive
        } else if governed {
            WordClass::Participle
        } else if self.verb_last && self.before.is_verb() && self.stated && forms.has(VerbForms::INFINITIVE) {
            // "soll … verkauft werden"
            WordClass::Infinitive
        } else if forms.has(VerbForms::FINITE) && !(closes && self.stated && forms.has(VerbForms::INFINITIVE))
        {
            WordClass::Finite
        } else if forms.has(VerbForms::INFINITIVE) {
            WordClass::Infinitive
        } else if forms.has(VerbForms::PARTICIPLE) {
            WordClass::Participle
        } else if forms.has(VerbForms::PRESENT_PARTICIPLE) {
            WordClass::PresentParticiple
        } else {
            WordClass::Finite
        };
        self.open = kind;
        Some(class)
    }

    /// A word that is none of grammar.
    fn content(&mut self, i: usize) -> WordClass {
        let class = if self.verb_last {
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
        let inflected = !self.reading.str(i).ends_with('t');
        let verb = forms.has(VerbForms::FINITE) && self.reading.means(i, VERBS) && !led;
        inflected && self.noun_follows(i) && !verb && (led || !forms.has(VerbForms::FINITE) || self.stated)
    }

    /// Where any word may be written small, the words before tell nouns from verbs.
    fn content_by_place(&mut self, i: usize) -> WordClass {
        let token = &self.reading.tokens[i];
        // "Citing …", "Bringing the total …", but "Harding said": what opens a sentence is a name unless it leads on.
        let leads = i == self.sentence.start() && self.reading.is(i + 1, Grammars::DETERMINER);
        if token.has_capital() && !leads && !self.reading.means(i, VERBS.or(Classes::VERB)) {
            return WordClass::Noun;
        }
        let lower = self.lower(i);
        let forms = (self.reading.pack().verb_forms)(lower.as_deref().unwrap_or(self.reading.str(i)));
        let known = self.reading.means(i, VERBS.or(Classes::VERB).or(Classes::INTENT));
        match self.before {
            WordClass::InfinitiveMark => return WordClass::Infinitive,
            WordClass::Determiner | WordClass::Possessive | WordClass::Adjective | WordClass::Number => {
                return self.in_noun_phrase(i, forms);
            }
            WordClass::Preposition if !forms.has(VerbForms::PRESENT_PARTICIPLE) => {
                return self.in_noun_phrase(i, forms);
            }
            _ => {}
        }
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
        let preposition = self.reading.is(i + 1, Grammars::PREPOSITION)
            && !self.reading.is(i + 1, Grammars::INFINITIVE_MARK);
        if self.stated || self.before == WordClass::Mark && preposition && i > self.sentence.start() {
            return WordClass::Participle;
        }
        let subject = matches!(
            self.before,
            WordClass::Noun
                | WordClass::Pronoun
                | WordClass::Relative
                | WordClass::Adverb
                | WordClass::Conjunction
                | WordClass::Mark
                | WordClass::Number
                | WordClass::Subordinator
        );
        if subject || known {
            WordClass::Finite
        } else {
            WordClass::Adjective
        }
    }

    /// A present or a noun: "sells 5 cars", "they sell", but "car sales".
    fn present(&self, i: usize, forms: VerbForms, known: bool) -> WordClass {
        let subject = matches!(
            self.before,
            WordClass::Noun | WordClass::Pronoun | WordClass::Relative | WordClass::Adverb
        );
        let object = self.reading.tokens.get(i + 1).is_some_and(|next| {
            next.kind == Kind::Number
                || next.has_capital()
                || self.reading.is(
                    i + 1,
                    Grammars::DETERMINER
                        .or(Grammars::PREPOSITION)
                        .or(Grammars::PRONOUN),
                )
                || self.reading.means(i + 1, Classes::BOUND.or(Classes::NUMBER))
        });
        let sure = self.before == WordClass::Pronoun || self.before == WordClass::Relative;
        let third = !forms.has(VerbForms::INFINITIVE);
        if known && !self.stated && subject && (sure || third && object || forms.has(VerbForms::PAST)) {
            return WordClass::Finite;
        }
        if sure && !self.stated && object {
            WordClass::Finite
        } else {
            self.in_noun_phrase(i, forms)
        }
    }

    fn in_noun_phrase(&self, i: usize, forms: VerbForms) -> WordClass {
        let participle = forms.has(VerbForms::PARTICIPLE) && !forms.has(VerbForms::INFINITIVE);
        if participle && self.noun_follows(i) {
            WordClass::Adjective
        } else {
            WordClass::Noun
        }
    }

    /// "to sell 5 cars", "zu verkaufen"; not "to shareholders", "zu hohen Preisen".
    fn marks_infinitive(&self, i: usize) -> bool {
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
        ) || self.reading.lexicon.alone(token.word) & NOUNS != 0;
        grammar == Grammars::NONE && (verb || !noun) || verb
    }

    fn is_relative(&self, i: usize, grammar: Grammars) -> bool {
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

    fn subordinates(&self, i: usize, grammar: Grammars) -> bool {
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

    /// Whether the clause from token `i` on is closed by its verb: ", der 5 Werke betreibt,".
    fn verb_closes(&self, i: usize) -> bool {
        let end = self.sentence.end().min(i + AHEAD);
        let close = (i..end).find(|i| self.is_clause_mark(*i)).unwrap_or(end);
        let Some(last) = close.checked_sub(1).filter(|last| *last >= i) else {
            return false;
        };
        let token = &self.reading.tokens[last];
        token.is_word() && !token.has_capital() && self.may_be_verb(last)
    }

    /// Whether a verb that states stands before the next mark.
    fn finite_ahead(&self, i: usize) -> bool {
        let end = self.sentence.end().min(i + AHEAD);
        (i..end).take_while(|i| !self.is_clause_mark(*i)).any(|i| {
            let sure = self.reading.is(i, Grammars::AUXILIARY) && !self.reading.is(i, Grammars::PREPOSITION);
            let forms = || (self.reading.pack().verb_forms)(self.reading.str(i));
            sure || self.reading.means(i, VERBS.or(Classes::VERB))
                && !self
                    .reading
                    .is(i - 1, Grammars::DETERMINER.or(Grammars::PREPOSITION))
                && forms().has(VerbForms::FINITE)
        })
    }

    fn may_be_verb(&self, i: usize) -> bool {
        self.reading.is(i, Grammars::AUXILIARY.or(Grammars::SPEECH))
            || self.reading.means(i, VERBS)
            || self.reading.grammar(i) == Grammars::NONE
                && (self.reading.pack().verb_forms)(self.reading.str(i)) != VerbForms::NONE
    }

    /// "lieferte 5 Autos aus.": a small word that could not stand at the end otherwise.
    fn closes_as_particle(&self, i: usize, grammar: Grammars) -> bool {
        self.verb_last
            && grammar.has(SMALL.or(Grammars::ARTICLE))
            && !grammar.has(Grammars::PRONOUN.or(Grammars::AUXILIARY))
            && grammar.has(Grammars::PREPOSITION.or(Grammars::ARTICLE).or(Grammars::OTHER))
            && self.stated
            && self.ends_clause(i + 1)
    }

    /// Whether a noun comes next, past adjectives and numbers.
    fn noun_follows(&self, i: usize) -> bool {
        for next in i + 1..self.sentence.end().min(i + 2 + BETWEEN) {
            let token = &self.reading.tokens[next];
            if token.kind == Kind::Number {
                continue;
            }
            if !token.is_word() {
                return token.kind == Kind::Symbol;
            }
            if self.verb_last {
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

    fn auxiliary_follows(&self, i: usize) -> bool {
        i < self.sentence.end() && self.reading.is(i, Grammars::AUXILIARY)
    }

    fn ends_clause(&self, i: usize) -> bool {
        const JOINS: Grammars = Grammars::AND.or(Grammars::BUT);
        self.is_mark_or_end(i) || self.reading.is(i, JOINS) || self.auxiliary_follows(i)
    }

    fn is_mark_or_end(&self, i: usize) -> bool {
        i >= self.sentence.end() || self.reading.tokens[i].kind == Kind::Punct
    }

    fn is_clause_mark(&self, i: usize) -> bool {
        let token = &self.reading.tokens[i];
        token.kind == Kind::Punct && !(token.is_punct(b'-') && token.glued()) && !token.is_punct(b'"')
    }

    /// A word that opens the sentence, in small letters: spelling tells the form of a verb.
    fn lower(&self, i: usize) -> Option<String> {
        let opens = i == self.sentence.start() || self.before == WordClass::Mark;
        (opens && self.reading.tokens[i].capitalised()).then(|| self.reading.str(i).to_lowercase())
    }
}

/// What names something by its table.
const NOUNS: u32 = OrganisationCue::Plain.bit()
    | OrganisationCue::Belonging.bit()
    | OrganisationCue::PersonRole.bit()
    | OrganisationCue::LegalForm.bit();
