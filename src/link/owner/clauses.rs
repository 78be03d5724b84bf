//! The clauses of a sentence, found without a parser: what opens and closes them is read word by word.

use std::ops::Range;

use crate::language::Reading;
use crate::language::lexicon::{Classes, Sense};
use crate::language::pack::{self, Grammars, Motion, OrganisationCue, Sort};
use crate::text::token::{Case, Kind, Token};

/// How a clause goes with the one it stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Bond {
    /// Stands beside it, or is the first.
    Beside,
    /// Speaks of the words right before it: a relative clause, an apposition, what stands in parentheses.
    Aside,
    /// Hangs on it: "because …", "that …", what is said after a verb of speech.
    Under,
}

#[derive(Clone, Copy, Debug)]
struct Clause {
    bond: Bond,
    parent: usize,
    /// Its first token.
    first: usize,
    /// The punctuation that closes it; 0 where the sentence does.
    until: u8,
}

impl Clause {
    /// The one that a sentence begins with.
    const OUTERMOST: Self = Self {
        bond: Bond::Beside,
        parent: 0,
        first: 0,
        until: 0,
    };
}

/// The clause of this number.
fn at(opened: &[Clause], clause: usize) -> Clause {
    clause
        .checked_sub(1)
        .map_or(Clause::OUTERMOST, |place| opened[place])
}

/// Which clause each token of a sentence stands in.
#[derive(Debug, Default)]
pub(in crate::link) struct Clauses {
    end: usize,
    /// The tokens at which one clause gives way to another, and which that is.
    turns: Vec<(usize, usize)>,
    /// All but the one that the sentence begins with, which is clause 0.
    opened: Vec<Clause>,
}

/// Where a clause stands as seen from another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reach {
    Same,
    /// The one that it hangs on, or that one's.
    Outer,
    /// "While Ford …, GM …": a clause that leads up to this one.
    Leading,
    Earlier,
    Later,
    Aside,
}

impl Reach {
    pub(super) const ALL: &'static [Self] = &[
        Self::Same,
        Self::Outer,
        Self::Leading,
        Self::Earlier,
        Self::Later,
        Self::Aside,
    ];
}

/// Clauses deeper than this are taken as one.
const DEEPEST: usize = 12;

impl Clauses {
    pub(in crate::link) fn new(reading: &Reading<'_>, sentence: Range<usize>) -> Self {
        let mut walk = Walk {
            reading,
            end: sentence.end,
            opened: Vec::new(),
            top: 0,
        };
        let mut turns = Vec::new();
        let mut last = 0;
        for (i, token) in reading.each(sentence.clone()) {
            let clause = walk.step(i, token, sentence.start);
            if clause != last {
                turns.push((i, clause));
                last = clause;
            }
        }
        Self {
            end: sentence.end,
            turns,
            opened: walk.opened,
        }
    }

    fn at(&self, i: usize) -> usize {
        if i >= self.end {
            return 0;
        }
        let turn = self.turns.partition_point(|(from, _)| *from <= i).checked_sub(1);
        turn.map_or(0, |turn| self.turns[turn].1)
    }

    /// Where the clause of token `there` stands as seen from that of token `here`, and how many clauses lie between.
    pub(super) fn reach(&self, here: usize, there: usize) -> (Reach, u32) {
        let (from, to) = (self.at(here), self.at(there));
        let mut clause = from;
        for step in 0..DEEPEST as u32 {
            if clause == to {
                let reach = if step == 0 { Reach::Same } else { Reach::Outer };
                return (reach, step);
            }
            if clause == 0 {
                break;
            }
            clause = at(&self.opened, clause).parent;
        }
        let reach = match at(&self.opened, to).bond {
            Bond::Aside => Reach::Aside,
            Bond::Under if there < here && to > from => Reach::Leading,
            _ if to < from => Reach::Earlier,
            _ => Reach::Later,
        };
        (reach, from.abs_diff(to).min(4) as u32)
    }

    /// Where the aside that token `i` stands in begins; `None` if it stands in none.
    pub(super) fn aside(&self, i: usize) -> Option<usize> {
        let clause = at(&self.opened, self.at(i));
        (clause.bond == Bond::Aside).then_some(clause.first)
    }
}

struct Walk<'r, 't> {
    reading: &'r Reading<'t>,
    end: usize,
    opened: Vec<Clause>,
    /// The clause that the walk stands in.
    top: usize,
}

/// What opens a clause that hangs on another.
const SUBORDINATORS: Grammars = Grammars::SUBORDINATOR.or(Grammars::CONDITION);
const JOINTS: Grammars = Grammars::AND.or(Grammars::BUT);
const KIND: u32 = OrganisationCue::Kind(Sort::Company, pack::Reach::General).bit();

impl Walk<'_, '_> {
    /// Goes over token `i`: the clause it stands in.
    #[inline]
    fn step(&mut self, i: usize, token: &Token, start: usize) -> usize {
        if let Some(mark) = mark(token) {
            let stands = self.top;
            self.punctuation(i, mark);
            return if mark == b',' { stands } else { self.top };
        }
        let grammar = self.reading.lexicon.grammar(token.word);
        if grammar.has(SUBORDINATORS.or(JOINTS).or(Grammars::SPEECH)) {
            self.small_word(i, start)
        } else {
            self.top
        }
    }

    fn small_word(&mut self, i: usize, start: usize) -> usize {
        let subordinates = self.subordinates(i);
        if subordinates && i == start {
            self.open(Bond::Under, i, b',');
        } else if subordinates && !self.reading.is_punct(i - 1, b',') {
            self.open(Bond::Under, i, 0);
        } else if self.is(i, JOINTS) && self.is_verb(i + 1) {
            self.open_beside(i);
        }
        let stands = self.top;
        if self.is(i, Grammars::SPEECH) {
            self.open(Bond::Under, i + 1, 0);
        }
        stands
    }

    fn punctuation(&mut self, i: usize, mark: u8) {
        match mark {
            b'(' => self.open(Bond::Aside, i, b')'),
            b')' => self.close(b')'),
            b'-' if at(&self.opened, self.top).until == b'-' => self.close(b'-'),
            b'-' => self.open(Bond::Aside, i, b'-'),
            b',' => self.comma(i),
            _ => self.open_beside(i),
        }
    }

    fn comma(&mut self, i: usize) {
        let next = i + 1;
        if at(&self.opened, self.top).until == b',' && !self.goes_on(next) {
            self.close(b',');
        }
        if self.is_relative(next) || self.is_apposition(i) {
            self.open(Bond::Aside, i, b',');
        } else if self.subordinates(next) {
            self.open(Bond::Under, i, 0);
        } else if self.is_main_clause(next) {
            self.open_beside(i);
        }
    }

    /// ", Ford sold 5 million", ", sogar Toyota verkaufte": a name and its verb, with nothing to join them to what stands before the comma.
    fn is_main_clause(&self, i: usize) -> bool {
        let reading = self.reading;
        let named = |i: usize| {
            i < self.end
                && reading.tokens[i].is_word()
                && reading.tokens[i].case() != Case::Lower
                && !reading.has(i, Classes::GRAMMAR)
        };
        let first = i + usize::from(self.is(i, Grammars::OTHER.or(Grammars::BUT)));
        let after = (first..self.end.min(first + NAME)).find(|i| !named(*i));
        after.filter(|verb| *verb > first).is_some_and(|verb| {
            verb < self.end
                && reading.tokens[verb].case() == Case::Lower
                && self.is_verb(verb)
                && !self.is(verb, Grammars::SPEECH)
        })
    }

    /// "…, up 5%", "…, as well as": what follows a comma still belongs to an aside.
    fn goes_on(&self, i: usize) -> bool {
        self.moves(i) && !self.is_verb(i) || self.is(i, Grammars::AND) && !self.is_verb(i + 1)
    }

    fn moves(&self, i: usize) -> bool {
        let adverb = |sense: &Sense| matches!(sense, Sense::Movement(cue) if matches!(cue.motion, Motion::Adverb | Motion::Adjective));
        let reading = self.reading;
        i < self.end
            && reading.means(i, Classes::MOVEMENT)
            && reading.lexicon.senses_of(reading.word(i)).any(adverb)
    }

    /// ", which", ", in dem".
    fn is_relative(&self, i: usize) -> bool {
        self.is(i, Grammars::RELATIVE)
            || self.is(i, Grammars::PREPOSITION) && self.is(i + 1, Grammars::RELATIVE)
    }

    /// ", the second-largest carmaker,": closed by a comma, and without a verb.
    fn is_apposition(&self, comma: usize) -> bool {
        let limit = self.end.min(comma + 1 + APPOSITION);
        let opens = self.is(comma + 1, Grammars::ARTICLE) || self.is_kind(comma + 1);
        opens
            && (comma + 1..limit)
                .take_while(|i| !self.is_verb(*i))
                .any(|i| self.reading.is_punct(i, b','))
    }

    fn is_kind(&self, i: usize) -> bool {
        i < self.end && self.reading.lexicon.alone(self.reading.word(i)) & KIND != 0
    }

    fn subordinates(&self, i: usize) -> bool {
        self.is(i, SUBORDINATORS) && !self.is(i, Grammars::AUXILIARY)
    }

    fn is(&self, i: usize, any_of: Grammars) -> bool {
        i < self.end && self.reading.is(i, any_of)
    }

    /// A word that a clause has for its verb.
    fn is_verb(&self, i: usize) -> bool {
        const VERBS: Classes = Classes::MOVEMENT_VERB
            .or(Classes::METRIC_VERB)
            .or(Classes::ORGANISATION_VERB);
        self.is(i, Grammars::AUXILIARY.or(Grammars::SPEECH)) || i < self.end && self.reading.means(i, VERBS)
    }

    fn open(&mut self, bond: Bond, first: usize, until: u8) {
        let depth = std::iter::successors(Some(self.top), |clause| {
            (*clause != 0).then(|| at(&self.opened, *clause).parent)
        });
        if depth.take(DEEPEST).count() >= DEEPEST {
            self.top = 0;
        }
        self.opened.push(Clause {
            bond,
            parent: self.top,
            first,
            until,
        });
        self.top = self.opened.len();
    }

    /// The next clause of the same rank: those beneath are over.
    fn open_beside(&mut self, first: usize) {
        let held = at(&self.opened, self.top).until;
        self.open(Bond::Beside, first, held);
    }

    /// Closes the clause that `mark` closes, and those within.
    fn close(&mut self, mark: u8) {
        let mut clause = self.top;
        for _ in 0..DEEPEST {
            if at(&self.opened, clause).until == mark {
                let mut outer = at(&self.opened, clause).parent;
                while at(&self.opened, clause).bond == Bond::Beside
                    && at(&self.opened, outer).until == mark
                    && outer != 0
                {
                    clause = outer;
                    outer = at(&self.opened, clause).parent;
                }
                self.top = outer;
                return;
            }
            if clause == 0 {
                return;
            }
            clause = at(&self.opened, clause).parent;
        }
    }
}

/// The punctuation that may part clauses.
#[inline]
fn mark(token: &Token) -> Option<u8> {
    if token.kind != Kind::Punct {
        return None;
    }
    match token.word.0 as u8 {
        b'-' if !token.spaced() => None,
        mark @ (b',' | b';' | b':' | b'(' | b')' | b'-') => Some(mark),
        _ => None,
    }
}

/// A name at the head of a main clause has less words than this.
const NAME: usize = 4;
/// An apposition is at most this many tokens long.
const APPOSITION: usize = 16;
