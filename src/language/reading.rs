//! A text as the recognisers see it: tokens whose words the lexicon knows.

use std::ops::Range;

use super::Language;
use super::lexicon::{Classes, Lexicon, Sense};
use super::pack::Pack;
use crate::text::Span;
use crate::text::fold;
use crate::text::sentence;
use crate::text::token::{Token, WordId, tokenise};

pub(crate) struct Reading<'t> {
    pub(crate) text: &'t str,
    pub(crate) tokens: Vec<Token>,
    pub(crate) lexicon: &'t Lexicon,
    /// The clean forms of words with marks or unseen characters, by token.
    cleaned: Vec<(u32, Box<str>)>,
}

impl<'t> Reading<'t> {
    pub(crate) fn new(text: &'t str, lexicon: &'t Lexicon) -> Self {
        let tokens = tokenise(text, |hash| lexicon.id(hash));
        let cleaned = (0..)
            .zip(&tokens)
            .filter(|(_, token)| token.is_marked())
            .map(|(i, token)| (i, fold::cleaned(&text[token.span()]).into()))
            .collect();
        Self {
            text,
            tokens,
            lexicon,
            cleaned,
        }
    }

    pub(crate) fn in_language(text: &'t str, language: Language) -> Self {
        Self::new(text, language.lexicon())
    }

    pub(crate) fn pack(&self) -> &'static Pack {
        self.lexicon.pack()
    }

    pub(crate) fn all(&self) -> Range<usize> {
        0..self.tokens.len()
    }

    /// The token's text; of a word, as one would type it.
    pub(crate) fn str(&self, i: usize) -> &str {
        let token = &self.tokens[i];
        if token.is_marked() {
            self.clean(i)
        } else {
            &self.text[token.span()]
        }
    }

    #[cold]
    fn clean(&self, i: usize) -> &str {
        let place = self
            .cleaned
            .binary_search_by_key(&i, |(token, _)| *token as usize);
        place.map_or("", |place| &self.cleaned[place].1)
    }

    /// The bytes from the first token of `range` to its last; an empty range is an empty span.
    pub(crate) fn span(&self, range: Range<usize>) -> Span {
        match self.tokens.get(range.clone()) {
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
        self.lexicon.classes(self.tokens[i].word)
    }

    #[inline]
    pub(crate) fn has(&self, i: usize, any_of: Classes) -> bool {
        self.classes(i).has(any_of)
    }

    /// The phrases that begin at `i` and end by `end`, longest first: the token after each, and its sense.
    pub(crate) fn senses(&self, i: usize, end: usize) -> impl Iterator<Item = (usize, &Sense)> {
        self.lexicon.senses_at(&self.tokens, i, end)
    }

    /// The longest phrase at `i` whose sense `pick` takes.
    pub(crate) fn longest<T>(
        &self,
        i: usize,
        end: usize,
        pick: impl Fn(&Sense) -> Option<T>,
    ) -> Option<(usize, T)> {
        self.senses(i, end)
            .find_map(|(after, sense)| Some((after, pick(sense)?)))
    }

    pub(crate) fn is_punct(&self, i: usize, byte: u8) -> bool {
        self.tokens.get(i).is_some_and(|token| token.is_punct(byte))
    }

    pub(crate) fn word(&self, i: usize) -> WordId {
        self.tokens[i].word
    }

    /// "to $4bn. Online sales", "auf 4,8 Mrd. Die Zuwächse": whether the stop of the abbreviated amount before it ends
    /// the sentence too, by the capital after it; where nouns have capitals, that of a function word.
    fn amount_ends_sentence(&self, i: usize) -> bool {
        self.has(i, Classes::NUMBER.or(Classes::UNIT))
            && self
                .tokens
                .get(i + 2)
                .is_some_and(|next| next.is_word() && next.capitalised())
            && (!self.pack().capital_nouns || self.has(i + 2, Classes::FUNCTION))
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
