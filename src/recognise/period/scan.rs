//! The atoms of a sentence as rules look at them.

use std::ops::Range;

use super::atom::{Atom, Is, Joint, atoms};
use crate::language::Reading;
use crate::language::pack::Lead;
use crate::text::token::{Kind, Token, WordId};

pub(super) struct Scan<'r, 't> {
    pub(super) reading: &'r Reading<'t>,
    /// The sentence.
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) atoms: Vec<Atom>,
}

/// How many atoms a rule sees at most.
pub(super) const VIEW: usize = 7;

impl<'r, 't> Scan<'r, 't> {
    /// The atoms of `tokens`, in a sentence that begins at `start`.
    pub(super) fn new(reading: &'r Reading<'t>, tokens: Range<usize>, start: usize) -> Self {
        Self {
            reading,
            start,
            end: tokens.end,
            atoms: atoms(reading, tokens),
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

    pub(super) fn joint(&self, k: usize) -> Joint {
        self.atoms.get(k).map_or(Joint::Apart, |atom| atom.joint)
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
        self.view_with(k, false)
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
        self.atoms
            .get(k)
            .is_some_and(|atom| atom.lead.is_none() && matches!(atom.joint, Joint::Near | Joint::Dash))
    }

    /// The text of atom `k`.
    pub(super) fn text(&self, k: usize) -> &'t str {
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

    pub(super) fn is_capital(&self, k: usize) -> bool {
        self.atoms
            .get(k)
            .is_some_and(|atom| self.reading.tokens[atom.first].capitalised())
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
    let joint = matches!(atom.joint, Joint::Near | Joint::Dash) || comma && atom.joint == Joint::Comma;
    joint && matches!(atom.lead, None | Some(Lead::In | Lead::Of | Lead::The | Lead::On))
}
