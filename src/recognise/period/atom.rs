//! A sentence cut into atoms of time: numbers and words of time, each with how it joins the one before. Rules match
//! runs of atoms, so that articles, prepositions and stops are dealt with once, here.

use std::ops::Range;

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
    /// Several of the unit.
    Units(TimeUnit),
    Each,
    Now(TimeUnit, i8),
    /// earlier this, later this
    Side(TimeUnit, Direction),
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
            Self::Unit(_) | Self::Units(_) => Kinds::UNIT,
            Self::Each => Kinds::EACH,
            Self::Now(..) | Self::Side(..) | Self::Topic(..) | Self::YearEnd => Kinds::NOW,
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
            Kind::Number => {
                let (after, is) = number(self.reading, i, self.end);
                self.push(i, after, is)
            }
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
            TimeWord::Units(unit) => Is::Units(unit),
            TimeWord::Each => Is::Each,
            TimeWord::Now(unit, number) => Is::Now(unit, number),
            TimeWord::Earlier(unit) => Is::Side(unit, Direction::Past),
            TimeWord::Later(unit) => Is::Side(unit, Direction::Future),
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
            TimeWord::DecadeEnding | TimeWord::OrdinalEnding | TimeWord::NoYear | TimeWord::SeldomYear => {
                return self.gap(i);
            }
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

/// The number at token `i`, with the stop or ending that belongs to it.
fn number(reading: &Reading<'_>, i: usize, end: usize) -> (usize, Is) {
    let text = reading.str(i);
    if !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return (i + 1, dotted_date(text).unwrap_or(Is::Number));
    }
    let value: i16 = match text.parse() {
        Ok(value) if text.len() <= 4 => value,
        _ => return (i + 1, Is::Number),
    };
    let glued = |at: usize| at < end && reading.tokens[at].glued();
    let ended = glued(i + 1) && reading.tokens[i + 1].is_word();
    if ended && reading.word(i + 1) != WordId::CLITIC_S {
        return ending(reading, i, value, text.len());
    }
    match text.len() {
        4 => (i + 1, Is::Four(value)),
        3 => (i + 1, Is::Count(value as u16)),
        _ => {
            let stop = glued(i + 1) && reading.is_punct(i + 1, b'.') && i + 2 < end;
            if stop
                && (1..=31).contains(&value)
                && (reading.pack().ordinal_stops || is_month(reading, i + 2, end))
            {
                return (i + 2, Is::Ordinal(value as u8));
            }
            (i + 1, Is::Count(value as u16))
        }
    }
}

fn is_month(reading: &Reading<'_>, i: usize, end: usize) -> bool {
    let month = |sense: &Sense| match sense {
        Sense::Time(TimeWord::Month(_) | TimeWord::DoubtfulMonth(_)) => Some(()),
        _ => None,
    };
    reading.has(i, Classes::TIME) && reading.longest(i, end, month).is_some()
}

/// A number with a word glued to it: 21st, 1990s, 3Q, 9am.
fn ending(reading: &Reading<'_>, i: usize, value: i16, digits: usize) -> (usize, Is) {
    let word = reading
        .lexicon
        .senses_of(reading.word(i + 1))
        .find_map(|sense| match sense {
            Sense::Time(word @ (TimeWord::OrdinalEnding | TimeWord::DecadeEnding | TimeWord::Clock)) => {
                Some(*word)
            }
            Sense::Time(word @ (TimeWord::Unit(_) | TimeWord::Units(_))) => Some(*word),
            _ => None,
        });
    match word {
        Some(TimeWord::OrdinalEnding) if (1..=31).contains(&value) => (i + 2, Is::Ordinal(value as u8)),
        Some(TimeWord::DecadeEnding) if value % 10 == 0 && digits == 4 => (i + 2, Is::Decade(value)),
        Some(TimeWord::DecadeEnding) if value % 10 == 0 && digits == 2 => (i + 2, Is::Decade(1900 + value)),
        Some(TimeWord::Clock | TimeWord::Unit(_) | TimeWord::Units(_)) if value < 1000 => {
            (i + 1, Is::Count(value as u16))
        }
        _ => (i + 1, Is::Number),
    }
}

/// 23.04.2024, 2024.4.23, 23.4.24.
fn dotted_date(text: &str) -> Option<Is> {
    if text.bytes().filter(|byte| *byte == b'.').count() != 2 {
        return None;
    }
    let mut fields = text
        .split('.')
        .map(|field| Some((field.parse::<i16>().ok()?, field.len())));
    let (a, b, c) = (fields.next()??, fields.next()??, fields.next()??);
    date_of([a, b, c], false)
}

/// A date from three numbers and how many digits each has.
pub(super) fn date_of([a, b, c]: [(i16, usize); 3], month_first: bool) -> Option<Is> {
    let (year, month, day) = match (a.1, c.1) {
        (4, _) => (a.0, b.0, c.0),
        (_, 4) => (c.0, b.0, a.0),
        (_, 2) => (century(c.0), b.0, a.0),
        _ => return None,
    };
    let (month, day) = if a.1 != 4 && (month_first && day <= 12 || month > 12) {
        (day, month)
    } else {
        (month, day)
    };
    let (month, day) = (u8::try_from(month).ok()?, u8::try_from(day).ok()?);
    crate::date::Date::new(year.into(), month, day).filter(|_| (1000..2200).contains(&year))?;
    Some(Is::Date {
        year: Some(year),
        month,
        day,
    })
}

/// The full year of two digits: up to 50 of this century, else of the last.
fn century(short: i16) -> i16 {
    short + if short <= 50 { 2000 } else { 1900 }
}

pub(super) fn two_digit_year(text: &str) -> Option<i16> {
    let value = text.parse().ok().filter(|_| text.len() == 2)?;
    Some(century(value))
}

/// FY2005, FY05: a year glued to a word of business years. The lexicon knows the letters.
fn joined_year(reading: &Reading<'_>, i: usize) -> Option<Is> {
    let text = reading.str(i);
    let at = text
        .find(|ch: char| ch.is_ascii_digit())
        .filter(|at| (1..=4).contains(at))?;
    let (letters, digits) = text.split_at(at);
    let year = match digits.len() {
        2 => two_digit_year(digits)?,
        4 => digits.parse().ok().filter(|year| (1900..2100).contains(year))?,
        _ => return None,
    };
    let fiscal = |sense: &Sense| matches!(sense, Sense::Time(TimeWord::Fiscal));
    let word = reading.lexicon.word(letters);
    reading
        .lexicon
        .senses_of(word)
        .any(fiscal)
        .then_some(Is::FiscalYear(year))
}
