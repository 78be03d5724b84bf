//! The atoms of a sentence as rules look at them.

use std::cell::Cell;
use std::ops::Range;

use super::atom::{Atom, AtomJoint, Is};
use crate::language::Reading;
use crate::language::lexicon::{Classes, Sense};
use crate::language::pack::{Grammar, Grammars, Lead, Preposition};
use crate::text::token::{Kind, Token, WordId};

pub(super) struct Scan<'r, 't> {
    pub(super) reading: &'r Reading<'t>,
    /// The sentence.
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) atoms: &'r [Atom],
    /// The last view, for several rules look at the same.
    seen: Cell<(usize, [Is; VIEW])>,
}

/// How many atoms a rule sees at most.
pub(super) const VIEW: usize = 7;

impl<'r, 't> Scan<'r, 't> {
    pub(super) fn new(reading: &'r Reading<'t>, sentence: Range<usize>, atoms: &'r [Atom]) -> Self {
        Self {
            reading,
            start: sentence.start,
            end: sentence.end,
            atoms,
            seen: Cell::new((usize::MAX, [Is::Gap; VIEW])),
        }
    }

    pub(super) fn atom(&self, k: usize) -> Option<&Atom> {
        self.atoms.get(k)
    }

    pub(super) fn is(&self, k: usize) -> Is {
        self.atoms.get(k).map_or(Is::Gap, |atom| atom.is)
    }

    pub(super) fn lead(&self, k: usize) -> Option<Lead> {
        self.atoms.get(k)?.lead
    }

    pub(super) fn joint(&self, k: usize) -> AtomJoint {
        self.atoms.get(k).map_or(AtomJoint::Apart, |atom| atom.joint)
    }

    /// Atom `k` and those that follow it as one expression: joined by no more than articles, "of" and "in", a
    /// hyphen, or a comma where `comma` allows.
    fn view_with(&self, k: usize, comma: bool) -> [Is; VIEW] {
        let mut seen = [Is::Gap; VIEW];
        for (offset, seen) in seen.iter_mut().enumerate() {
            let Some(atom) = self.atoms.get(k + offset) else {
                break;
            };
            if offset > 0 && !flows(atom, comma) {
                break;
            }
            *seen = atom.is;
        }
        seen
    }

    pub(super) fn view(&self, k: usize) -> [Is; VIEW] {
        let (at, seen) = self.seen.get();
        if at == k {
            return seen;
        }
        let view = self.view_with(k, false);
        self.seen.set((k, view));
        view
    }

    pub(super) fn view_over_commas(&self, k: usize) -> [Is; VIEW] {
        self.view_with(k, true)
    }

    pub(super) fn token(&self, i: usize) -> Option<&'r Token> {
        self.reading.tokens.get(i).filter(|_| i < self.end)
    }

    /// The token before `i` in the sentence.
    pub(super) fn before(&self, i: usize) -> Option<usize> {
        (i > self.start).then(|| i - 1)
    }

    /// The atom that begins at token `i`; atoms lie in order.
    pub(super) fn atom_at(&self, i: usize) -> Option<&Atom> {
        let k = self.atoms.partition_point(|atom| atom.first < i);
        self.atoms.get(k).filter(|atom| atom.first == i)
    }

    /// Atom `k` stands alone in parentheses, or with other numbers only.
    pub(super) fn in_parentheses(&self, k: usize) -> bool {
        let Some(atom) = self.atoms.get(k) else {
            return false;
        };
        let opened = self
            .before(atom.first)
            .is_some_and(|i| self.reading.is_punct(i, b'('));
        let closed = self.token(atom.after).is_some_and(|token| token.is_punct(b')'));
        opened && (closed || self.follows_in_parentheses(atom.after))
    }

    /// (2005/2010), (1898-1976), (2004, …
    fn follows_in_parentheses(&self, after: usize) -> bool {
        let mark = |token: &Token| {
            [b'-', b'/', b',', b':', b';']
                .iter()
                .any(|mark| token.is_punct(*mark))
        };
        self.token(after).is_some_and(mark)
    }

    /// Atom `k` follows the one before it without a space.
    pub(super) fn is_glued(&self, k: usize) -> bool {
        self.atoms
            .get(k)
            .is_some_and(|atom| self.reading.tokens[atom.first].glued())
    }

    /// Atom `k` goes on with the expression before it.
    pub(super) fn flows(&self, k: usize) -> bool {
        self.atoms.get(k).is_some_and(|atom| flows(atom, false))
    }

    /// Nothing at all stands between atom `k` and the one before.
    pub(super) fn adjoins(&self, k: usize) -> bool {
        self.atoms.get(k).is_some_and(|atom| {
            atom.lead.is_none() && matches!(atom.joint, AtomJoint::Near | AtomJoint::Dash)
        })
    }

    /// The text of atom `k`.
    pub(super) fn text(&self, k: usize) -> &'r str {
        self.atoms.get(k).map_or("", |atom| self.reading.str(atom.first))
    }

    /// Atom `k` is written in digits.
    pub(super) fn is_digits(&self, k: usize) -> bool {
        self.atoms
            .get(k)
            .is_some_and(|atom| self.reading.tokens[atom.first].kind == Kind::Number)
    }

    /// How many digits it has.
    pub(super) fn digits(&self, k: usize) -> usize {
        self.text(k).len()
    }

    /// "than" follows atom `k`: "five years earlier than expected" is no time.
    pub(super) fn compares(&self, k: usize) -> bool {
        let against =
            |sense: &Sense| matches!(sense, Sense::Grammar(Grammar::Preposition(Preposition::Against)));
        let after = self.atoms.get(k).map_or(self.end, |atom| atom.after);
        after < self.end
            && self.reading.opens(after, Classes::GRAMMAR)
            && self
                .reading
                .senses(after, self.end)
                .any(|(_, sense)| against(sense))
    }

    /// A slash is glued before atom `k`, as in a web address.
    pub(super) fn in_path(&self, k: usize) -> bool {
        self.atoms.get(k).is_some_and(|atom| {
            let slash = self
                .before(atom.first)
                .is_some_and(|i| self.reading.is_punct(i, b'/'));
            slash && self.reading.tokens[atom.first].glued()
        })
    }

    /// Digits that nothing marks as an ordinal.
    pub(super) fn is_bare_number(&self, k: usize) -> bool {
        matches!(self.is(k), Is::Count(_)) && self.is_digits(k)
    }

    pub(super) fn is_capital(&self, k: usize) -> bool {
        self.atoms
            .get(k)
            .is_some_and(|atom| self.reading.tokens[atom.first].capitalised())
    }

    /// Atom `k` is tied by a hyphen to a word before it ("Herz-Jesu-Sonntag"), or, if `after` counts too, to one
    /// after it ("Winter-Biathlon").
    pub(super) fn in_compound(&self, k: usize, after: bool) -> bool {
        let Some(atom) = self.atoms.get(k) else {
            return false;
        };
        let goes_on = k > 0 && self.atoms[k - 1].after + 1 == atom.first;
        let before = !goes_on && atom.first >= self.start + 2 && self.is_tied_to_word_before(atom.first);
        before || after && atom.after + 1 < self.end && self.is_tied_to_word_behind(atom.after)
    }

    /// "Herz-[Sonntag]", but not "vor-[Sonntag]".
    fn is_tied_to_word_before(&self, first: usize) -> bool {
        let (mark, word) = (first - 1, first - 2);
        let hyphened = self.reading.is_hyphen(mark) && self.reading.tokens[first].glued();
        hyphened && self.reading.tokens[word].is_word() && !self.reading.has(word, Classes::FUNCTION)
    }

    /// "[Winter]-Biathlon".
    fn is_tied_to_word_behind(&self, mark: usize) -> bool {
        let word = |token: &Token| token.glued() && token.is_word();
        self.reading.is_hyphen(mark) && self.reading.tokens.get(mark + 1).is_some_and(word)
    }

    /// "[the] nine months", "[den] neun Monaten": a definite article right before atom `k`.
    pub(super) fn is_definite(&self, k: usize) -> bool {
        let before = self.atoms.get(k).and_then(|atom| self.before(atom.first));
        before.is_some_and(|i| self.reading.is(i, Grammars::DEFINITE))
    }

    /// Atom `k` follows right behind a genitive's `'s`.
    pub(super) fn is_genitive_before(&self, k: usize) -> bool {
        let Some([before, atom]) = k.checked_sub(1).and_then(|j| self.atoms.get(j..=k)) else {
            return false;
        };
        atom.first == before.after + 1 && self.reading.tokens[before.after].word == WordId::CLITIC_S
    }
}

fn flows(atom: &Atom, comma: bool) -> bool {
    let joint =
        matches!(atom.joint, AtomJoint::Near | AtomJoint::Dash) || comma && atom.joint == AtomJoint::Comma;
    joint
        && matches!(
            atom.lead,
            None | Some(Lead::In | Lead::Of | Lead::The | Lead::On | Lead::At)
        )
}
