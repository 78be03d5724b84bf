//! Cuts a sentence into atoms of time. Articles, prepositions and stops are dealt with once, here.

use std::ops::Range;

use super::atom::{Atom, AtomJoint, Is};
use super::digits::{joined_year, marked_part, number, two_digit_year};
use super::value::Direction;
use crate::language::Reading;
use crate::language::lexicon::{Classes, Sense};
use crate::language::pack::{Lead, NumberWord, TimeWord};
use crate::text::token::{Kind, Token, WordId};

/// How many small words and marks may stand between two atoms that belong together.
const MOST_BETWEEN: usize = 4;

/// Puts the atoms of a sentence into `found`, in order.
pub(super) fn atoms(reading: &Reading<'_>, sentence: Range<usize>, found: &mut Vec<Atom>) {
    found.clear();
    let mut cutter = Cutter {
        reading,
        end: sentence.end,
        found,
        joint: AtomJoint::Apart,
        lead: None,
        between: 0,
    };
    const NONE_OF: Classes = Classes::TIME.or(Classes::NUMBER);
    let tokens = &reading.tokens[..sentence.end];
    let mut i = sentence.start;
    while let Some(token) = tokens.get(i) {
        let classes = reading.lexicon.classes(token.word);
        i = if token.is_word() && !classes.has(NONE_OF) && !token.has_digit() {
            cutter.gap(i)
        } else {
            cutter.step(i, token, classes)
        };
    }
}

struct Cutter<'r, 't> {
    reading: &'r Reading<'t>,
    end: usize,
    found: &'r mut Vec<Atom>,
    joint: AtomJoint,
    lead: Option<Lead>,
    between: usize,
}

impl Cutter<'_, '_> {
    /// Takes what stands at token `i`; the token to go on with.
    fn step(&mut self, i: usize, token: &Token, classes: Classes) -> usize {
        match token.kind {
            Kind::Number => self.number(i),
            Kind::Punct => self.mark(i),
            _ if classes.has(Classes::TIME) => self.word(i),
            _ if classes.has(Classes::NUMBER) => self.numeral(i),
            Kind::Word if token.has_digit() => match joined_year(self.reading, i) {
                Some(is) => self.push(i, i + 1, is),
                None => self.gap(i),
            },
            _ => self.gap(i),
        }
    }

    fn number(&mut self, i: usize) -> usize {
        let Some((part, year)) = marked_part(self.reading, i, self.end) else {
            let (after, is) = number(self.reading, i, self.end);
            return self.push(i, after, is);
        };
        let Some(year) = year else {
            return self.push(i, i + 2, Is::Part(part));
        };
        self.push(i, i + 1, Is::Part(part));
        self.push(i + 1, i + 2, Is::Four(year))
    }

    fn push(&mut self, first: usize, after: usize, is: Is) -> usize {
        self.found.push(Atom {
            first,
            after,
            is,
            joint: self.joint,
            lead: self.lead.take(),
        });
        self.joint = AtomJoint::Near;
        self.between = 0;
        after
    }

    #[inline]
    fn gap(&mut self, i: usize) -> usize {
        self.joint = AtomJoint::Apart;
        self.lead = None;
        i + 1
    }

    fn between(&mut self, after: usize) -> usize {
        self.between += 1;
        if self.between > MOST_BETWEEN {
            self.joint = AtomJoint::Apart;
        }
        after
    }

    fn mark(&mut self, i: usize) -> usize {
        let token = &self.reading.tokens[i];
        let joint = match token.word {
            comma if comma == WordId::punct(b',') => AtomJoint::Comma,
            dash if dash == WordId::punct(b'-') => AtomJoint::Dash,
            slash if slash == WordId::punct(b'/') => AtomJoint::Slash,
            paren if paren == WordId::punct(b'(') => AtomJoint::Paren,
            stop if stop == WordId::punct(b'.') && token.glued() => return self.between(i + 1),
            apostrophe if apostrophe == WordId::punct(b'\'') => return self.short_year(i),
            _ => return self.gap(i),
        };
        if joint == AtomJoint::Paren {
            self.lead = None;
        }
        if self.joint != AtomJoint::Apart {
            // "October-to-December"
            let goes_on =
                self.joint == AtomJoint::Dash && joint == AtomJoint::Dash && self.lead == Some(Lead::To);
            self.joint = if self.joint == AtomJoint::Near || goes_on {
                joint
            } else {
                AtomJoint::Apart
            };
        }
        self.between(i + 1)
    }

    /// '99
    fn short_year(&mut self, i: usize) -> usize {
        let tokens = &self.reading.tokens;
        let next = tokens.get(i + 1).filter(|next| {
            i + 1 < self.end && next.kind == Kind::Number && next.glued() && tokens[i].spaced()
        });
        match next.and_then(|_| two_digit_year(self.reading.str(i + 1))) {
            Some(year) => self.push(i, i + 2, Is::Four(year)),
            None => self.gap(i),
        }
    }

    fn word(&mut self, i: usize) -> usize {
        let time = |(after, sense): (usize, &Sense)| match sense {
            Sense::Time(word) => Some((after, *word)),
            _ => None,
        };
        let phrase = self.reading.phrases(i, self.end).find_map(time);
        let alone = || Some((i + 1, self.reading.lexicon.time(self.reading.word(i))?));
        let sense = phrase.or_else(alone);
        let Some((after, word)) = sense else {
            return self.numeral(i);
        };
        let is = match word {
            TimeWord::Lead(lead) => {
                self.lead = Some(stronger(self.lead, lead));
                return self.between(after);
            }
            TimeWord::Month(number) => Is::month(number, false),
            TimeWord::DoubtfulMonth(number) => Is::month(number, true),
            TimeWord::Weekday(day) => Is::Weekday(day),
            TimeWord::Season(month) => Is::season(month, false),
            TimeWord::DoubtfulSeason(month) => Is::season(month, true),
            TimeWord::Part(part) => Is::Part(part),
            TimeWord::Unit(unit) => Is::Unit(unit),
            TimeWord::Share(unit) => Is::Share(unit),
            TimeWord::Units(unit) => Is::Units(unit),
            TimeWord::Each => Is::Each,
            TimeWord::Now(unit, number) => Is::Now(unit, number),
            TimeWord::Earlier(unit) => Is::Side(unit, Direction::Past),
            TimeWord::Later(unit) => Is::Side(unit, Direction::Future),
            TimeWord::InYear => Is::InYear,
            TimeWord::YearEnd => Is::YearEnd,
            TimeWord::Topic(unit, number) => Is::Topic(unit, number),
            TimeWord::Shift(number) => Is::Shift(number),
            TimeWord::TopicShift(number) => Is::TopicShift(number),
            TimeWord::Ordinal(number) => Is::Ordinal(number),
            TimeWord::Count(number) => Is::Count(number.into()),
            TimeWord::Thousand => Is::Thousand,
            TimeWord::Edge(edge) => Is::Edge(edge),
            TimeWord::Ago => Is::Ago,
            TimeWord::Hence => Is::Hence,
            TimeWord::Beside(number) => Is::Beside(number),
            TimeWord::Fiscal => Is::Fiscal,
            TimeWord::Clock => Is::Clock,
            TimeWord::Decade(digits) => Is::Decade(1900 + i16::from(digits)),
            TimeWord::DecadeEnding
            | TimeWord::OrdinalEnding
            | TimeWord::PartMark(_)
            | TimeWord::Founding
            | TimeWord::Level
            | TimeWord::NoYear
            | TimeWord::SeldomYear => return self.gap(i),
        };
        self.push(i, after, is)
    }

    fn numeral(&mut self, i: usize) -> usize {
        let value = self.reading.longest(i, self.end, |sense| match sense {
            Sense::Number(NumberWord::Cardinal(value)) => Some(u16::from(*value)),
            Sense::Number(NumberWord::One) => Some(1),
            _ => None,
        });
        match value {
            Some((after, value)) => self.push(i, after, Is::Count(value)),
            None => self.gap(i),
        }
    }
}

/// Of two small words in a row ("compared with in"), the one that says more.
fn stronger(before: Option<Lead>, lead: Lead) -> Lead {
    match (before, lead) {
        (Some(before), Lead::The | Lead::In | Lead::Of | Lead::On | Lead::At) if before != Lead::The => {
            before
        }
        (Some(Lead::Against), _) => Lead::Against,
        (Some(Lead::Until), Lead::Ended) => Lead::Until,
        (Some(before @ (Lead::Since | Lead::Back | Lead::Until)), Lead::Within) => before,
        _ => lead,
    }
}
