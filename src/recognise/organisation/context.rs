//! What stands around a candidate.

use std::cell::OnceCell;
use std::ops::Range;

use super::candidate::NameCandidate;
use super::traits::{Traits, is_acronym};
use super::words::{Words, kind_at};
use crate::language::lexicon::{Classes, Sense};
use crate::language::pack::{Grammars, OrganisationCue, OwnerCue, Reach, Sort, WordCues};
use crate::text::token::{Case, Kind, WordId};

/// A candidate where it stands.
#[derive(Clone)]
pub(super) struct Context<'s, 't> {
    pub(super) reading: &'s Words<'s, 't>,
    pub(super) candidate: &'s NameCandidate,
    /// Where the words before the candidate end: quotes that open right before it are passed over.
    before: usize,
    /// The first token after the candidate, past closing quotes.
    after: usize,
    /// The cues of the phrases that end right before the candidate.
    cues_before: WordCues,
    /// The cues of the phrases that end before an article there.
    cues_before_article: WordCues,
    /// The cues of the phrases that begin at `after`.
    cues_after: WordCues,
    /// Where the place begins that owns the candidate.
    owning_place: Option<usize>,
    /// What is asked by several rules, and looked at once.
    kind_before: OnceCell<Option<KindFound>>,
    kind_apposed: OnceCell<Option<KindFound>>,
    noun_of_before: OnceCell<Traits>,
}

/// Words for a kind of organisation: where they stand, and what they say.
pub(super) type KindFound = (Range<usize>, Sort, Reach);

/// No parenthesis that is passed over is longer.
const PARENTHESIS: usize = 12;

impl<'s, 't> Context<'s, 't> {
    pub(super) fn new(reading: &'s Words<'s, 't>, candidate: &'s NameCandidate) -> Self {
        let (start, end) = (candidate.sentence.start, candidate.sentence.end);
        let (mut before, mut after) = (candidate.tokens.start, candidate.tokens.end);
        while before > start && reading.is_punct(before - 1, b'"') {
            before -= 1;
        }
        while after < end && reading.is_punct(after, b'"') {
            after += 1;
        }
        after = past_parenthesis(reading, after, end);
        let mut name = Self {
            reading,
            candidate,
            before,
            after,
            cues_before: reading.cues_before(start, before),
            cues_before_article: WordCues::NONE,
            cues_after: reading.cues_at(after, end),
            owning_place: None,
            kind_before: OnceCell::new(),
            kind_apposed: OnceCell::new(),
            noun_of_before: OnceCell::new(),
        };
        name.owning_place = name.find_owning_place();
        if let Some(place) = name.owning_place {
            name.cues_before_article = reading.cues_before(start, place);
        } else if name.article_before() {
            name.cues_before_article = reading.cues_before(start, before - 1);
        }
        name
    }

    pub(super) const fn before(&self) -> usize {
        self.before
    }

    pub(super) const fn after(&self) -> usize {
        self.after
    }

    pub(super) fn start(&self) -> usize {
        self.candidate.sentence.start
    }

    pub(super) fn end(&self) -> usize {
        self.candidate.sentence.end
    }

    fn traits(&self, i: usize) -> Traits {
        self.reading.traits(i)
    }

    #[inline]
    pub(super) fn last_before(&self) -> Option<usize> {
        self.before().checked_sub(1).filter(|last| *last >= self.start())
    }

    #[inline]
    pub(super) fn traits_before(&self) -> Traits {
        self.last_before()
            .map_or(Traits::default(), |last| self.traits(last))
    }

    /// What the word at `i` does in the sentence.
    #[inline]
    pub(super) fn grammar(&self, i: usize) -> Grammars {
        if i < self.end() {
            self.reading.grammar(i)
        } else {
            Grammars::NONE
        }
    }

    /// Whether the word at `i` does any of these in the sentence.
    #[inline]
    pub(super) fn is(&self, i: usize, any_of: Grammars) -> bool {
        self.grammar(i).has(any_of)
    }

    /// What the word right before the candidate does in the sentence.
    #[inline]
    pub(super) fn grammar_before(&self) -> Grammars {
        self.last_before()
            .map_or(Grammars::NONE, |last| self.reading.grammar(last))
    }

    pub(super) fn article_before(&self) -> bool {
        self.grammar_before().has(ARTICLES)
    }

    pub(super) fn definite_before(&self) -> bool {
        self.grammar_before().has(Grammars::DEFINITE)
    }

    /// "X's": a genitive right before the candidate.
    pub(super) fn possessor_before(&self) -> bool {
        self.last_before()
            .is_some_and(|last| self.reading.word(last) == WordId::CLITIC_S)
    }

    /// A phrase with one of these cues begins right after the candidate.
    pub(super) const fn has_cue_after(&self, any_of: Traits) -> bool {
        Traits::of_word(self.cues_after).has(any_of)
    }

    /// "South Korea's X": where the place begins that the candidate is of.
    pub(super) const fn owning_place(&self) -> Option<usize> {
        self.owning_place
    }

    fn find_owning_place(&self) -> Option<usize> {
        let last = self.last_before()?;
        let clitic = self.reading.word(last) == WordId::CLITIC_S;
        let declined = !clitic
            && self.traits(last).has(Traits::PLACE)
            && self
                .reading
                .pack()
                .names
                .genitive_of(self.reading.str(last))
                .is_some();
        if !clitic && !declined {
            return None;
        }
        let end = last + usize::from(declined);
        let place = self.reading.cue_before(self.start(), end, Traits::PLACE, |cue| {
            (cue == OrganisationCue::Place).then_some(())
        });
        place.map(|(from, ())| from)
    }

    /// The verb after the candidate, an adverb passed over, if only firms do what it says.
    pub(super) fn firm_verb_after(&self) -> Option<usize> {
        let after = self.after();
        let adverb = self.is(after, Grammars::OTHER);
        [after, after + 1]
            .into_iter()
            .take(1 + usize::from(adverb))
            .find(|at| self.cue_after(*at, OrganisationCue::FirmVerb))
            .filter(|_| !self.is_common_subject())
    }

    /// The token behind an adverb at `i`, or `i` itself: "Zelton now sees", "Zelton reportedly sold".
    pub(super) fn past_adverb(&self, i: usize) -> usize {
        let names = &self.reading.pack().names;
        let adverb = i < self.end()
            && self.reading.tokens[i].case() == Case::Lower
            && !self.is_verb(i)
            && (self.is(i, Grammars::OTHER)
                || self.reading.has(i, Classes::TIME)
                || names.may_be_adverb(self.reading.str(i)));
        i + usize::from(adverb)
    }

    /// May be a plural noun that has its capital from the sentence's begin: "Farmers sold".
    fn is_common_subject(&self) -> bool {
        let shape = &self.candidate.shape;
        shape.initial
            && self.candidate.words == 1
            && !shape.acronym
            && self.reading.capital_tells_name()
            && self
                .reading
                .pack()
                .names
                .is_plural(self.reading.str(self.candidate.tokens.start))
    }

    /// A small word that is neither of grammar nor a verb right before the candidate, as adjectives are.
    pub(super) fn adjective_before(&self) -> bool {
        self.last_before().is_some_and(|last| {
            let token = &self.reading.tokens[last];
            token.is_word()
                && token.case() == Case::Lower
                && !self.reading.has(last, Classes::GRAMMAR)
                && !self.is_verb(last)
                && self.reading.pack().names.is_inflected(self.reading.str(last))
        })
    }

    /// A phrase with this cue ends right before the candidate, or before an article there.
    pub(super) const fn phrase_before(&self, wanted: OrganisationCue) -> bool {
        self.cues_before.or(self.cues_before_article).has(wanted.set())
    }

    /// A phrase with this cue ends right before the candidate.
    pub(super) const fn right_before(&self, wanted: OrganisationCue) -> bool {
        self.cues_before.has(wanted.set())
    }

    /// A noun that `of` takes, then a preposition, then perhaps an article, then the candidate: "shares in X".
    pub(super) fn noun_of_before(&self, of: Traits) -> bool {
        self.noun_of_before
            .get_or_init(|| self.find_noun_of_before().unwrap_or_default())
            .has(of)
    }

    fn find_noun_of_before(&self) -> Option<Traits> {
        let mut last = self.last_before()?;
        if let Some(place) = self.owning_place() {
            last = place.checked_sub(1).filter(|i| *i >= self.start())?;
        } else if self.is(last, ARTICLES) && last > self.start() {
            last -= 1;
            if self.traits(last).has(Traits::ANALYST) {
                return Some(self.traits(last));
            }
        }
        (self.is(last, Grammars::PREPOSITION) && last > self.start()).then(|| self.traits(last - 1))
    }

    /// "is", "remains": what stands behind it says what the subject is.
    pub(super) fn is_copula(&self, i: usize) -> bool {
        let mut senses = self.reading.lexicon.senses_of(self.reading.word(i));
        self.reading.means(i, Classes::OWNER)
            && senses.any(|sense| matches!(sense, Sense::Owner(OwnerCue::Copula)))
    }

    /// The candidate's own genitive and a noun that it has: "X's shares".
    #[inline]
    pub(super) fn possessed(&self) -> Option<usize> {
        let after = self.after();
        let clitic = self.reading.tokens.get(after)?.word == WordId::CLITIC_S;
        let bare = self.reading.is_punct(after, b'\'') && self.reading.tokens[after].glued();
        (after < self.end() && (clitic || bare)).then_some(after + 1)
    }

    /// The word after the candidate, its genitive or hyphen passed over.
    #[inline]
    pub(super) fn noun_after(&self) -> usize {
        let after = self.possessed().unwrap_or_else(|| self.after());
        let hyphen = self.reading.is_hyphen(after);
        after + usize::from(hyphen)
    }

    pub(super) fn cue_after(&self, at: usize, wanted: OrganisationCue) -> bool {
        let cues = if at == self.after {
            self.cues_after
        } else {
            self.reading.cues_at(at, self.end())
        };
        cues.has(wanted.set())
    }

    /// "carmaker Ford": the words for a kind right before the candidate.
    pub(super) fn kind_before(&self) -> Option<KindFound> {
        let find = || {
            let end = self.before();
            let (from, sort, reach) = self.reading.kind_before(self.start(), end)?;
            Some((from..end, sort, reach))
        };
        self.kind_before.get_or_init(find).clone()
    }

    /// "X, a maker of chips": the words for a kind in an apposition after the candidate, or "X is a carmaker".
    pub(super) fn kind_apposed(&self) -> Option<KindFound> {
        self.kind_apposed.get_or_init(|| self.find_kind_apposed()).clone()
    }

    /// See [`NameCandidate::is_single`].
    pub(super) fn is_single(&self) -> bool {
        self.candidate.is_single()
    }

    /// See [`NameCandidate::is_unknown`].
    pub(super) fn is_unknown(&self) -> bool {
        self.candidate.is_unknown(self.reading)
    }

    /// See [`NameCandidate::is_coined`].
    pub(super) fn is_coined(&self) -> bool {
        self.candidate.is_coined(self.reading)
    }

    /// "Zukünftig", "Währenddessen": an unknown word that has its capital from the sentence's begin, and ends as
    /// adverbs do.
    pub(super) fn opens_as_adverb(&self) -> bool {
        let names = &self.reading.pack().names;
        let word = self.reading.str(self.candidate.tokens.start);
        self.candidate.shape.initial
            && self.is_single()
            && (names.may_be_opener(word) || names.may_be_adverb(word))
    }

    /// Another word with a capital follows on the name.
    pub(super) fn precedes_capital(&self) -> bool {
        let after = self.candidate.tokens.end;
        self.reading.capital_tells_name() && after < self.end() && self.reading.has_name_shape(after)
    }

    /// Words for a kind of organisation stand at `i`.
    pub(super) fn kind_at(&self, i: usize) -> bool {
        kind_at(self.reading, i, self.end()).is_some()
    }

    /// Words for a kind stand at `i`, and no name that they would belong to follows: "the Zelton group", but not
    /// "budget carrier Skelvik".
    pub(super) fn kind_ends_before_small(&self, i: usize) -> bool {
        let kind = kind_at(self.reading, i, self.end());
        kind.is_some_and(|(after, ..)| {
            !self.candidate.shape.initial || after >= self.end() || !self.reading.has_name_shape(after)
        })
    }

    /// Like [`has_metric`](Self::has_metric), before or behind.
    pub(super) fn has_metric_around(&self, i: usize) -> bool {
        const BEFORE: usize = 12;
        self.has_metric(i.saturating_sub(BEFORE).max(self.start())) || self.has_metric(i)
    }

    pub(super) fn has_number(&self, mut range: Range<usize>) -> bool {
        range.any(|i| self.reading.tokens[i].kind == Kind::Number)
    }

    /// A small word that may be the verb of a subject before it.
    pub(super) fn is_verb(&self, i: usize) -> bool {
        const VERB: Classes = Classes::METRIC_VERB.or(Classes::VERB).or(Classes::INTENT);
        let verb = || self.reading.is_predicate(i, self.end()) || self.reading.means(i, VERB);
        i < self.end() && !self.reading.tokens[i].has_capital() && verb()
    }

    /// A word for what is measured or counted stands within a dozen tokens from `i` on.
    pub(super) fn has_metric(&self, from: usize) -> bool {
        const WITHIN: usize = 12;
        let small_nouns = !self.reading.capital_tells_noun();
        let word = |i: usize| {
            small_nouns || self.reading.has_name_shape(i) || self.reading.has(i, Classes::METRIC_VERB)
        };
        (from..self.end().min(from + WITHIN)).any(|i| self.reading.has(i, Classes::METRIC) && word(i))
    }

    /// "its leasing arm, Zelton Lease", "die Tochter Zelton Leasing": said to be a part of another.
    pub(super) fn is_arm(&self) -> bool {
        let comma = self
            .last_before()
            .filter(|last| self.reading.is_punct(*last, b','));
        let noun = comma.unwrap_or_else(|| self.before()).checked_sub(1);
        noun.filter(|noun| *noun >= self.start()).is_some_and(|noun| {
            let mut senses = self.reading.lexicon.senses_of(self.reading.word(noun));
            self.reading.means(noun, Classes::OWNER)
                && senses.any(|sense| matches!(sense, Sense::Owner(OwnerCue::Arm)))
        })
    }

    /// The name after "formerly" is one that the organisation before it has no longer.
    pub(super) fn is_former(&self) -> bool {
        self.right_before(OrganisationCue::Former)
            || self.article_before() && self.phrase_before(OrganisationCue::Former)
    }
}

/// The token after a word in parentheses that only says more of the name before it: where it sits, its letters in
/// another script, its ticker; or `i` itself.
fn past_parenthesis(reading: &Words<'_, '_>, i: usize, end: usize) -> usize {
    let limit = end.min(i + PARENTHESIS);
    if i + 1 >= limit || !reading.is_punct(i, b'(') || reading.has(i + 1, Classes::NAME) {
        return i;
    }
    let Some(close) = (i + 2..limit).find(|at| reading.is_punct(*at, b')')) else {
        return i;
    };
    let script = reading.str(i + 1).starts_with(|ch: char| ch > '\u{2e80}');
    let said = script
        || close == i + 2 && reading.traits(i + 1).has(Traits::PLACE)
        || close == i + 2 && is_acronym(reading, i + 1);
    if said { close + 1 } else { i }
}

/// The articles, and words that point as they do: this, diese.
pub(super) const ARTICLES: Grammars = Grammars::ARTICLE.or(Grammars::DEMONSTRATIVE);
