//! Words for a kind of organisation in the phrases beside a candidate.

use super::context::{Context, KindFound};
use super::traits::Traits;
use super::words::kind_at;
use crate::language::pack::Grammars;
use crate::text::token::{Kind, WordId};

/// How far an apposition is followed.
const APPOSITION: usize = 14;

impl Context<'_, '_> {
    pub(super) fn find_kind_apposed(&self) -> Option<KindFound> {
        let comma = self.candidate.tokens.end;
        if !self.reading.is_punct(comma, b',') || comma + 1 >= self.end() {
            return None;
        }
        let from = comma + 1;
        let owner = self.reading.has_name_shape(from)
            && self
                .reading
                .tokens
                .get(from + 1)
                .is_some_and(|token| token.word == WordId::CLITIC_S);
        let place = self.reading.capital_tells_noun() && self.reading.traits(from).has(Traits::PLACE);
        let opens = place
            || self.is(from, Grammars::DETERMINER)
            || self.reading.traits(from).has(Traits::NATIONALITY);
        // "Zelton, maker of pumps": no article, and what it is a maker of.
        let bare = || {
            let kind = kind_at(self.reading, from, self.end())
                .filter(|_| !self.reading.traits(from).has(Traits::ROLE));
            kind.is_some_and(|(after, ..)| self.is(after, Grammars::PREPOSITION))
        };
        (opens || owner || bare())
            .then(|| self.kind_of_phrase(from))
            .flatten()
    }

    /// "X is the largest carmaker", "Mit 300 Filialen ist X der größte Händler": the words for a kind, which is no person's
    /// role, behind a copula and an article, or the name between the two.
    pub(super) fn kind_predicated(&self) -> Option<KindFound> {
        /// "ist mit 300 Filialen der größte Händler": so many tokens may stand before the article.
        const PHRASE: usize = 6;
        let copula = self.after();
        let turned = || {
            self.last_before()
                .is_some_and(|verb| verb > self.start() && self.is_copula(verb))
        };
        if self.reading.has_verb_last_clauses() && self.is(copula, Grammars::ARTICLE) && turned() {
            return self.kind_but_role(copula);
        }
        if !self.is_copula(copula) {
            return None;
        }
        let with = self.reading.has_verb_last_clauses() && self.is(copula + 1, Grammars::PREPOSITION);
        let limit = self.end().min(copula + 2 + if with { PHRASE } else { 0 });
        let mut words = copula + 1 + usize::from(with)..limit;
        let article = words.find(|i| self.is(*i, Grammars::ARTICLE))?;
        self.kind_but_role(article)
    }

    /// The words for a kind that end the phrase at `article`, but for a person's role.
    fn kind_but_role(&self, article: usize) -> Option<KindFound> {
        self.kind_of_phrase(article)
            .filter(|(kind, ..)| !self.reading.traits(kind.end - 1).has(Traits::ROLE))
    }

    /// The words for a kind that end the phrase at `from`.
    fn kind_of_phrase(&self, from: usize) -> Option<KindFound> {
        let limit = self.end().min(from + APPOSITION);
        let clause = |i: usize| self.is(i, CLAUSE) && !self.is(i, Grammars::ARTICLE);
        let kinds =
            (from..limit).take_while(|i| *i == from || !self.reading.is_punct(*i, b',') && !clause(*i));
        let mut kinds = kinds.filter_map(|i| {
            let (after, sort, reach) = kind_at(self.reading, i, limit)?;
            self.ends_phrase(after).then_some((i..after, sort, reach))
        });
        kinds.next()
    }

    /// Nothing that the noun before `i` could be part of goes on at `i`. Where nouns have capitals, a place there says
    /// whose or where it is: "einer der größten Hersteller Chinas".
    fn ends_phrase(&self, i: usize) -> bool {
        let other = || self.reading.capital_tells_name() || self.reading.traits(i).has(Traits::PLACE);
        i >= self.end()
            || self.reading.tokens[i].kind == Kind::Punct
            || self.is(i, AFTER_PHRASE)
            || self.reading.has_name_shape(i) && other()
    }

    /// Words for a kind of organisation end before `end`.
    pub(super) fn kind_ends_at(&self, end: usize) -> bool {
        self.reading.kind_before(self.start(), end).is_some()
    }

    /// "The maker of the Orb[,]": a noun for a kind, a preposition and what they tell of lead up to the mark at `comma`.
    pub(super) fn kind_leads(&self, comma: usize) -> bool {
        const PHRASE: usize = 8;
        let from = self.start().max(comma.saturating_sub(PHRASE));
        let inside = |i: &usize| {
            let clause = self.is(*i, CLAUSE) && !self.is(*i, Grammars::ARTICLE);
            !clause && (self.reading.tokens[*i].kind != Kind::Punct || self.reading.is_hyphen(*i))
        };
        let mut phrase = (from..comma).rev().take_while(inside);
        phrase.any(|i| {
            let kind = kind_at(self.reading, i, comma);
            // "The Hospital of Zelt, Oak Hill": part of a name.
            let named = || self.reading.capital_tells_name() && self.reading.has_name_shape(i);
            kind.is_some_and(|(after, ..)| after + 1 < comma && self.is(after, Grammars::PREPOSITION))
                && !named()
        })
    }
}

/// What opens another clause, or is its verb.
const CLAUSE: Grammars = Grammars::RELATIVE
    .or(Grammars::AUXILIARY)
    .or(Grammars::SPEECH)
    .or(Grammars::SUBORDINATOR);

/// What may follow on a phrase that is complete.
const AFTER_PHRASE: Grammars = Grammars::PREPOSITION
    .or(Grammars::RELATIVE)
    .or(Grammars::AND)
    .or(Grammars::ARTICLE)
    .or(Grammars::SUBORDINATOR);
