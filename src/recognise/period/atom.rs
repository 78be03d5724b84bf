//! A sentence cut into atoms of time: numbers and words of time, each with how it joins the one before. Rules match
//! runs of atoms, so that articles, prepositions and stops are dealt with once, here.

use std::ops::Range;

use super::digits::{joined_year, marked_part, number, two_digit_year};
use super::value::Direction;
use crate::claim::Part;
use crate::language::Reading;
use crate::language::lexicon::{Classes, Sense};
use crate::language::pack::{Edge, Lead, NumberWord, TimeUnit, TimeWord};
use crate::text::token::{Kind, Token, WordId};

/// What an atom is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Is {
    /// Nothing that a rule could take: the end of a run.
    Gap,
    /// A number of four digits: a year, or not.
    Four(i16),
    /// A number up to three digits, or in words.
    Count(u16),
    Ordinal(u8),
    /// thousand, in a year in words.
    Thousand,
    /// A date in figures with full stops.
    Date {
        year: Option<i16>,
        month: u8,
        day: u8,
    },
    /// Any other number.
    Number,
    Month {
        number: u8,
        doubtful: bool,
    },
    Weekday(u8),
    Season(u8),
    Part(Part),
    Unit(TimeUnit),
    /// A half if it is a year's.
    Share(TimeUnit),
    /// Several of the unit.
    Units(TimeUnit),
    Each,
    Now(TimeUnit, i8),
    /// earlier this, later this
    Side(TimeUnit, Direction),
    InYear,
    YearEnd,
    Topic(TimeUnit, i8),
    Shift(i8),
    TopicShift(i8),
    Edge(Edge),
    Ago,
    Hence,
    Beside(i8),
    Fiscal,
    /// FY05.
    FiscalYear(i16),
    Clock,
    Decade(i16),
}

/// A set of kinds of atom: those that a rule may begin with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Kinds(u16);

impl Kinds {
    /// Never begins anything.
    const NONE: Self = Self(0);
    pub(super) const FOUR: Self = Self(1);
    pub(super) const COUNT: Self = Self(1 << 1);
    pub(super) const ORDINAL: Self = Self(1 << 2);
    pub(super) const DATE: Self = Self(1 << 3);
    pub(super) const NUMBER: Self = Self(1 << 4);
    pub(super) const MONTH: Self = Self(1 << 5);
    pub(super) const WEEKDAY: Self = Self(1 << 6);
    /// A season, or a part of the year by name.
    pub(super) const PART: Self = Self(1 << 7);
    /// One of a unit, or several.
    pub(super) const UNIT: Self = Self(1 << 8);
    pub(super) const EACH: Self = Self(1 << 9);
    /// Counted from now or from the topic, in a word.
    pub(super) const NOW: Self = Self(1 << 10);
    pub(super) const SHIFT: Self = Self(1 << 11);
    pub(super) const EDGE: Self = Self(1 << 12);
    pub(super) const FISCAL: Self = Self(1 << 13);
    pub(super) const DECADE: Self = Self(1 << 14);

    /// What says nothing of time unless something follows that it counts or moves.
    pub(super) const LEADING: Self = Self::COUNT.or(Self::NUMBER).or(Self::SHIFT).or(Self::EACH);

    pub(super) const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub(super) const fn has(self, any_of: Self) -> bool {
        self.0 & any_of.0 != 0
    }

    /// How many there are.
    pub(super) const ALL: usize = 15;

    pub(super) const fn at(place: usize) -> Self {
        Self(1 << place)
    }

    /// The place of a single kind.
    pub(super) fn place(self) -> Option<usize> {
        (self != Self::NONE).then(|| self.0.trailing_zeros() as usize)
    }
}

/// How an atom joins the one before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Joint {
    /// Other words stand between.
    Apart,
    /// Only a space and small words.
    Near,
    Comma,
    Dash,
    Slash,
    Paren,
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Atom {
    pub(super) first: usize,
    pub(super) after: usize,
    pub(super) is: Is,
    pub(super) joint: Joint,
    /// The small word before it.
    pub(super) lead: Option<Lead>,
}

/// How many small words and marks may stand between two atoms that belong together.
const MOST_BETWEEN: usize = 4;

/// Most sentences have no more atoms.
const FEW: usize = 8;

/// The atoms of a sentence, in order.
pub(super) fn atoms(reading: &Reading<'_>, sentence: Range<usize>) -> Vec<Atom> {
    let mut cutter = Cutter {
        reading,
        end: sentence.end,
        found: Vec::with_capacity(FEW),
        joint: Joint::Apart,
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
    cutter.found
}

struct Cutter<'r, 't> {
    reading: &'r Reading<'t>,
    end: usize,
    found: Vec<Atom>,
    joint: Joint,
    lead: Option<Lead>,
    between: usize,
}

impl Is {
    /// The unit that a number counts: "one year", "three years".
    pub(super) fn counted(self) -> Option<TimeUnit> {
        match self {
            Self::Unit(unit) | Self::Units(unit) => Some(unit),
            _ => None,
        }
    }

    pub(super) const fn kind(self) -> Kinds {
        match self {
            Self::Four(_) => Kinds::FOUR,
            Self::Count(_) => Kinds::COUNT,
            Self::Ordinal(_) => Kinds::ORDINAL,
            Self::Date { .. } => Kinds::DATE,
            Self::Number => Kinds::NUMBER,
            Self::Month { .. } => Kinds::MONTH,
            Self::Weekday(_) => Kinds::WEEKDAY,
            Self::Season(_) | Self::Part(_) => Kinds::PART,
            Self::Unit(_) | Self::Units(_) | Self::Share(_) => Kinds::UNIT,
            Self::Each => Kinds::EACH,
            Self::Now(..) | Self::Side(..) | Self::Topic(..) | Self::InYear | Self::YearEnd => Kinds::NOW,
            Self::Shift(_) | Self::TopicShift(_) => Kinds::SHIFT,
            Self::Edge(_) => Kinds::EDGE,
            Self::Fiscal | Self::FiscalYear(_) => Kinds::FISCAL,
            Self::Decade(_) => Kinds::DECADE,
            Self::Gap | Self::Thousand | Self::Ago | Self::Hence | Self::Beside(_) | Self::Clock => {
                Kinds::NONE
            }
        }
    }

    /// A year or years.
    pub(super) fn is_years(self) -> bool {
        matches!(self.counted(), Some(TimeUnit::Year | TimeUnit::Fiscal))
    }
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
        self.joint = Joint::Near;
        self.between = 0;
        after
    }

    #[inline]
    fn gap(&mut self, i: usize) -> usize {
        self.joint = Joint::Apart;
        self.lead = None;
        i + 1
    }

    fn between(&mut self, after: usize) -> usize {
        self.between += 1;
        if self.between > MOST_BETWEEN {
            self.joint = Joint::Apart;
        }
        after
    }

    fn mark(&mut self, i: usize) -> usize {
        let token = &self.reading.tokens[i];
        let joint = match token.word {
            comma if comma == WordId::punct(b',') => Joint::Comma,
            dash if dash == WordId::punct(b'-') => Joint::Dash,
            slash if slash == WordId::punct(b'/') => Joint::Slash,
            paren if paren == WordId::punct(b'(') => Joint::Paren,
            stop if stop == WordId::punct(b'.') && token.glued() => return self.between(i + 1),
            apostrophe if apostrophe == WordId::punct(b'\'') => return self.short_year(i),
            _ => return self.gap(i),
        };
        if joint == Joint::Paren {
            self.lead = None;
        }
        if self.joint != Joint::Apart {
            // "October-to-December"
            let goes_on = self.joint == Joint::Dash && joint == Joint::Dash && self.lead == Some(Lead::To);
            self.joint = if self.joint == Joint::Near || goes_on {
                joint
            } else {
                Joint::Apart
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
            TimeWord::Month(number) => Is::Month {
                number,
                doubtful: false,
            },
            TimeWord::DoubtfulMonth(number) => Is::Month {
                number,
                doubtful: true,
            },
            TimeWord::Weekday(day) => Is::Weekday(day),
            TimeWord::Season(month) => Is::Season(month),
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
        (Some(before), Lead::The | Lead::In | Lead::Of | Lead::On) if before != Lead::The => before,
        (Some(Lead::Against), _) => Lead::Against,
        (Some(Lead::Until), Lead::Ended) => Lead::Until,
        (Some(before @ (Lead::Since | Lead::Back | Lead::Until)), Lead::Within) => before,
        _ => lead,
    }
}
