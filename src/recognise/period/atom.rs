//! Atoms of time: numbers and words of time, each with how it joins the one before. Rules match runs of atoms.

use super::value::Direction;
use crate::claim::Part;
use crate::language::pack::{Edge, Lead, TimeUnit};

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
    Season {
        month: u8,
        doubtful: bool,
    },
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
pub(super) struct AtomKinds(u16);

impl AtomKinds {
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
    pub(super) const ALL: usize = Self::DECADE.0.trailing_zeros() as usize + 1;

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
pub(super) enum AtomJoint {
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
    pub(super) joint: AtomJoint,
    /// The small word before it.
    pub(super) lead: Option<Lead>,
}

impl Is {
    pub(super) const fn month(number: u8, doubtful: bool) -> Self {
        Self::Month { number, doubtful }
    }

    pub(super) const fn season(month: u8, doubtful: bool) -> Self {
        Self::Season { month, doubtful }
    }

    /// The unit that a number counts: "one year", "three years".
    pub(super) fn counted(self) -> Option<TimeUnit> {
        match self {
            Self::Unit(unit) | Self::Units(unit) => Some(unit),
            _ => None,
        }
    }

    pub(super) const fn kind(self) -> AtomKinds {
        match self {
            Self::Four(_) => AtomKinds::FOUR,
            Self::Count(_) => AtomKinds::COUNT,
            Self::Ordinal(_) => AtomKinds::ORDINAL,
            Self::Date { .. } => AtomKinds::DATE,
            Self::Number => AtomKinds::NUMBER,
            Self::Month { .. } => AtomKinds::MONTH,
            Self::Weekday(_) => AtomKinds::WEEKDAY,
            Self::Season { .. } | Self::Part(_) => AtomKinds::PART,
            Self::Unit(_) | Self::Units(_) | Self::Share(_) => AtomKinds::UNIT,
            Self::Each => AtomKinds::EACH,
            Self::Now(..) | Self::Side(..) | Self::Topic(..) | Self::InYear | Self::YearEnd => AtomKinds::NOW,
            Self::Shift(_) | Self::TopicShift(_) => AtomKinds::SHIFT,
            Self::Edge(_) => AtomKinds::EDGE,
            Self::Fiscal | Self::FiscalYear(_) => AtomKinds::FISCAL,
            Self::Decade(_) => AtomKinds::DECADE,
            Self::Gap | Self::Thousand | Self::Ago | Self::Hence | Self::Beside(_) | Self::Clock => {
                AtomKinds::NONE
            }
        }
    }

    /// A year or years.
    pub(super) fn is_years(self) -> bool {
        matches!(self.counted(), Some(TimeUnit::Year | TimeUnit::Fiscal))
    }
}
