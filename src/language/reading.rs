//! A text as the recognisers see it: tokens whose words the lexicon knows.

use std::borrow::Cow;
use std::ops::Range;

use super::Language;
use super::lexicon::{Classes, Lexicon, PhraseInText, Sense};
use super::pack::{Grammars, Pack};
use crate::text::Span;
use crate::text::fold;
use crate::text::reused::{Reused, kept};
use crate::text::sentence;
use crate::text::token::{Token, WordId, tokenise};

kept!(Token, PhraseInText);

pub(crate) struct Reading<'t> {
    pub(crate) text: &'t str,
    pub(crate) tokens: Reused<Token>,
    pub(crate) lexicon: &'t Lexicon,
    /// The phrases of several words that stand in the text, in order, the longest at a token first.
    phrases: Reused<PhraseInText>,
    /// The clean forms of words with marks or unseen characters, by token.
    cleaned: Vec<(u32, Box<str>)>,
}

impl<'t> Reading<'t> {
    pub(crate) fn new(text: &'t str, lexicon: &'t Lexicon) -> Self {
        let mut tokens = tokenise(text, |hash| lexicon.id(hash));
        let mut phrases = Reused::default();
        let mut cleaned = Vec::new();
        for i in 0..tokens.len() {
            if tokens[i].take_mark() {
                cleaned.push((i as u32, fold::cleaned(&text[tokens[i].span()]).into()));
            }
            let before = phrases.len();
            lexicon.phrases_at(&tokens, i, &mut phrases);
            if phrases.len() > before {
                tokens[i].set_opens_phrase();
            }
        }
        Self {
            text,
            tokens,
            lexicon,
            phrases,
            cleaned,
        }
    }

    pub(crate) fn in_language(text: &'t str, language: Language) -> Self {
        Self::new(text, language.lexicon())
    }

    pub(crate) fn pack(&self) -> &'static Pack {
        self.lexicon.pack()
    }

    /// Whether a capital inside a sentence makes a name likely: not where all nouns have one.
    pub(crate) fn capital_tells_name(&self) -> bool {
        !self.pack().capital_nouns
    }

    /// Whether a capital tells a noun, and a small letter a verb, an adjective or a small word.
    pub(crate) fn capital_tells_noun(&self) -> bool {
        self.pack().capital_nouns
    }

    /// Whether articles tell the case of their noun, so that a genitive needs no preposition ("der Chef der Bank") and
    /// a subject may stand behind its verb.
    pub(crate) fn has_case_articles(&self) -> bool {
        self.pack().article_cases.is_some()
    }

    /// Whether subordinate clauses end in their finite verb, and main clauses in what belongs to theirs.
    pub(crate) fn has_verb_last_clauses(&self) -> bool {
        self.pack().verb_last
    }

    /// Whether names take case endings without an apostrophe: "Siemens", "der Deutschen Bank", "Xiaomis".
    pub(crate) fn declines_names(&self) -> bool {
        self.pack().declined_names
    }

    pub(crate) fn all(&self) -> Range<usize> {
        0..self.tokens.len()
    }

    /// The tokens of `range`, each with its place.
    #[inline]
    pub(crate) fn each(&self, range: Range<usize>) -> impl Iterator<Item = (usize, &Token)> {
        let start = range.start;
        let tokens = self.tokens[range].iter().enumerate();
        tokens.map(move |(place, token)| (start + place, token))
    }

    /// The token's text; of a word, as one would type it.
    pub(crate) fn str(&self, i: usize) -> &str {
        if !self.cleaned.is_empty() {
            if let Some(clean) = self.clean(i) {
                return clean;
            }
        }
        self.tokens.get(i).map_or("", |token| &self.text[token.span()])
    }

    /// The token's text in small letters.
    pub(crate) fn lower(&self, i: usize) -> Cow<'_, str> {
        let small = self.tokens.get(i).is_none_or(|token| !token.has_capital());
        let text = self.str(i);
        if small {
            text.into()
        } else {
            text.to_lowercase().into()
        }
    }

    #[cold]
    fn clean(&self, i: usize) -> Option<&str> {
        let place = self
            .cleaned
            .binary_search_by_key(&i, |(token, _)| *token as usize);
        Some(&self.cleaned[place.ok()?].1)
    }

    /// The bytes from the first token of `range` to its last; an empty range is an empty span.
    pub(crate) fn span(&self, range: impl Into<Range<usize>>) -> Span {
        match self.tokens.get(range.into()) {
            Some([first, .., last]) => Span::new(first.start as usize, last.end()),
            Some([only]) => only.span(),
            _ => Span::default(),
        }
    }

    /// The tokens that lie in `span`, by binary search.
    pub(crate) fn tokens_in(&self, span: Span) -> Range<usize> {
        let first = self
            .tokens
            .partition_point(|token| (token.start as usize) < span.start);
        let last = self.tokens.partition_point(|token| token.end() <= span.end);
        first..last.max(first)
    }

    /// The kinds of phrase that token `i` begins.
    #[inline]
    pub(crate) fn classes(&self, i: usize) -> Classes {
        self.lexicon.classes(self.word(i))
    }

    #[inline]
    pub(crate) fn has(&self, i: usize, any_of: Classes) -> bool {
        self.classes(i).has(any_of)
    }

    /// The first token of `range` that begins a phrase of one of these kinds.
    #[inline]
    pub(crate) fn first_with(&self, range: Range<usize>, any_of: Classes) -> Option<usize> {
        let start = range.start;
        let begins = |token: &Token| self.lexicon.classes(token.word).has(any_of);
        self.tokens[range]
            .iter()
            .position(begins)
            .map(|place| start + place)
    }

    /// What token `i`, standing alone, does in a sentence.
    #[inline]
    pub(crate) fn grammar(&self, i: usize) -> Grammars {
        self.lexicon.grammar(self.word(i))
    }

    /// Whether token `i`, standing alone, does any of these in a sentence.
    #[inline]
    pub(crate) fn is(&self, i: usize, any_of: Grammars) -> bool {
        self.grammar(i).has(any_of)
    }

    /// Whether token `i`, standing alone, has a sense of one of these kinds.
    #[inline]
    pub(crate) fn means(&self, i: usize, any_of: Classes) -> bool {
        self.lexicon.alone_classes(self.word(i)).has(any_of)
    }

    /// Whether a phrase of one of these kinds begins at token `i` and may be all there: what [`has`](Self::has) tells
    /// of the first word alone.
    #[inline]
    pub(crate) fn opens(&self, i: usize, any_of: Classes) -> bool {
        self.means(i, any_of) || self.opens_phrase(i) && self.has(i, any_of)
    }

    /// The phrases that begin at `i` and end by `end`, longest first: the token after each, and its sense.
    #[inline]
    pub(crate) fn senses(&self, i: usize, end: usize) -> impl Iterator<Item = (usize, &Sense)> {
        let alone = self.lexicon.senses_of(self.word(i));
        self.phrases(i, end).chain(alone.map(move |sense| (i + 1, sense)))
    }

    /// What the longest phrase of grammar at `i` does: "as much as" is no "as".
    #[inline]
    pub(crate) fn longest_grammar(&self, i: usize, end: usize) -> Grammars {
        if !self.opens_phrase(i) {
            return self.grammar(i);
        }
        let mut phrases = self.grammar_phrases(i, end);
        let Some((longest, first)) = phrases.next() else {
            return self.grammar(i);
        };
        let same = phrases.take_while(|(after, _)| *after == longest);
        same.fold(first, |set, (_, grammar)| set.or(grammar))
    }

    /// What phrases of two or three words that end with token `i` do: "compared [with]".
    #[inline]
    pub(crate) fn grammar_ending(&self, i: usize) -> Grammars {
        const WORDS_BEFORE: usize = 2;
        let from = i.saturating_sub(WORDS_BEFORE);
        let before = self.tokens.get(from..i).unwrap_or_default();
        if !before.iter().any(Token::opens_phrase) {
            return Grammars::NONE;
        }
        (from..i)
            .flat_map(|first| self.grammar_phrases(first, i + 1))
            .filter(|(after, _)| *after == i + 1)
            .fold(Grammars::NONE, |set, (_, grammar)| set.or(grammar))
    }

    /// Whether token `i` or a phrase that it begins does any of these.
    #[inline]
    pub(crate) fn begins(&self, i: usize, end: usize, any_of: Grammars) -> bool {
        let in_phrase = |(_, grammar): (usize, Grammars)| grammar.has(any_of);
        self.is(i, any_of) || self.opens_phrase(i) && self.grammar_phrases(i, end).any(in_phrase)
    }

    /// The phrases of grammar of several words at `i`, the longest first.
    #[inline]
    fn grammar_phrases(&self, i: usize, end: usize) -> impl Iterator<Item = (usize, Grammars)> {
        self.phrases(i, end).filter_map(|(after, sense)| match sense {
            Sense::Grammar(grammar) => Some((after, grammar.set())),
            _ => None,
        })
    }

    /// Those of several words.
    #[inline]
    pub(crate) fn phrases(&self, i: usize, end: usize) -> impl Iterator<Item = (usize, &Sense)> {
        let within = self
            .phrases_at(i)
            .iter()
            .filter(move |phrase| phrase.after() <= end);
        within.map(|phrase| (phrase.after(), self.lexicon.sense(phrase)))
    }

    /// The phrases of several words that begin in `range`, in order: the first token of each, the one after it, and its
    /// sense.
    pub(crate) fn phrases_in(&self, range: Range<usize>) -> impl Iterator<Item = (usize, usize, &Sense)> {
        let place = |i: usize| self.phrases.partition_point(|phrase| (phrase.first as usize) < i);
        self.phrases[place(range.start)..place(range.end)]
            .iter()
            .map(|phrase| {
                let sense = self.lexicon.sense(phrase);
                (phrase.first as usize, phrase.after(), sense)
            })
    }

    /// The phrases of several words that begin at token `i`.
    #[inline]
    fn phrases_at(&self, i: usize) -> &[PhraseInText] {
        if !self.opens_phrase(i) {
            return &[];
        }
        let from = self.phrases.partition_point(|phrase| (phrase.first as usize) < i);
        let same = self.phrases[from..]
            .iter()
            .take_while(|phrase| phrase.first as usize == i);
        &self.phrases[from..from + same.count()]
    }

    /// The longest phrase at `i` whose sense `pick` takes.
    pub(crate) fn longest<T>(
        &self,
        i: usize,
        end: usize,
        pick: impl Fn(&Sense) -> Option<T>,
    ) -> Option<(usize, T)> {
        let mut phrases = self.phrases(i, end);
        phrases
            .find_map(|(after, sense)| Some((after, pick(sense)?)))
            .or_else(|| Some((i + 1, self.lexicon.senses_of(self.word(i)).find_map(pick)?)))
    }

    pub(crate) fn is_punct(&self, i: usize, byte: u8) -> bool {
        self.tokens.get(i).is_some_and(|token| token.is_punct(byte))
    }

    /// "Zelton-Aktie": a hyphen right behind a word.
    pub(crate) fn is_hyphen(&self, i: usize) -> bool {
        self.is_punct(i, b'-') && self.tokens[i].glued()
    }

    /// "Ford's", "Coles'": the mark of a genitive.
    pub(crate) fn is_genitive_mark(&self, i: usize) -> bool {
        self.word(i) == WordId::CLITIC_S || self.is_punct(i, b'\'')
    }

    /// The word of token `i`; beyond the last there is none that is known, so that rules may look a step too far.
    #[inline]
    pub(crate) fn word(&self, i: usize) -> WordId {
        self.tokens.get(i).map_or(WordId::UNKNOWN, |token| token.word)
    }

    #[inline]
    fn opens_phrase(&self, i: usize) -> bool {
        self.tokens.get(i).is_some_and(Token::opens_phrase)
    }

    /// "to $4bn. Online sales", "auf 4,8 Mrd. Die Zuwächse": whether the stop of the abbreviated amount before it ends
    /// the sentence too, by the capital after it; where nouns have capitals, that of a function word.
    fn amount_ends_sentence(&self, i: usize) -> bool {
        self.has(i, Classes::NUMBER.or(Classes::UNIT))
            && self
                .tokens
                .get(i + 2)
                .is_some_and(|next| next.is_word() && next.capitalised())
            && (!self.capital_tells_noun() || self.has(i + 2, Classes::FUNCTION))
    }

    /// The sentences of `range`, in order.
    pub(crate) fn sentences(&self, range: Range<usize>, found: impl FnMut(Range<usize>)) {
        // "Acme Inc. The company": a small word with a capital begins a sentence all the same.
        let opens =
            |i: usize| self.tokens.get(i).is_some_and(Token::capitalised) && self.has(i, Classes::FUNCTION);
        let abbreviates = |i: usize| {
            self.has(i, Classes::ABBREVIATION) && !self.amount_ends_sentence(i) && !opens(i + 2)
                || self.pack().ordinal_stops && self.tokens[i].has_digit()
        };
        sentence::sentences(&self.tokens, range, abbreviates, found);
    }
}
