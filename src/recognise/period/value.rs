//! What a time expression says, and what it comes to once it is known when the text was written.

use crate::claim::{Basis, Part, Period};
use crate::date::{Date, Written};
use crate::language::pack::{Edge, TimeUnit};

/// What a time expression says before it is counted from an anchor.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct TimeValue {
    pub(crate) when: When,
    /// The part of the year, where it is told by name.
    pub(crate) part: Option<Part>,
    /// The day of the month, where it is told.
    pub(crate) day: Option<u8>,
    /// Start, middle or end of it ("Ende 1998").
    pub(crate) edge: Option<Edge>,
    /// It is a business year or a part of one.
    pub(crate) fiscal: bool,
    pub(crate) role: TimeRole,
    /// The first year of a span of years that ends here ("2003 to 2005", "2004/05").
    pub(crate) start: Option<i16>,
    /// How many years from now a printed year is said to be ("this year 2024" is 0).
    pub(crate) told: Option<i8>,
    /// What the words of its sentence say: planning or fact.
    pub(crate) tense: Option<Direction>,
    /// Only what lies before or after the writing is meant: earlier this year, later in the month.
    pub(crate) side: Option<Direction>,
    /// A length behind a preposition, which may lie ahead or go up to now: "in five years".
    pub(crate) window: bool,
    /// A date that stands where articles say when they were written.
    pub(crate) dateline: bool,
    /// A whole date on which somebody said something.
    pub(crate) said: bool,
    /// The first token of its sentence.
    pub(crate) sentence: u32,
}

/// Where a time lies.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum When {
    /// A printed year.
    Year(i16),
    /// So many months and days from an origin, as exactly as `unit`. `through`: all the time between.
    Counted {
        from: Origin,
        months: i32,
        days: i32,
        unit: TimeUnit,
        through: bool,
    },
    /// A part of an unnamed year, by the month in its middle; `shift` moves it ("last June").
    Recurring { month: u8, shift: Option<i8> },
    /// A day of the week, 1 to 7; `shift` counts weeks.
    Weekday { day: u8, shift: Option<i8> },
    /// A time of day.
    Clock,
    /// Many times: read only so that no other rule takes it for one.
    Each,
    /// The decade that begins with this year.
    Decade(i16),
    /// A time without a place on the calendar: a century, a length of years.
    Vague,
}

/// What relative words are counted from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Origin {
    /// When the text was written: last year.
    Writing,
    /// The time that the sentence speaks of: a year earlier.
    Topic,
}

/// What a time does for its figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TimeRole {
    /// When it is so.
    Point,
    /// By when it is to be so: by 2030.
    Deadline,
    /// Since when it has been so: since 2003.
    Since,
    /// From when on it is so: ab Juli, from 2003.
    From,
    /// The first of a span whose other end follows: [from 2003] to 2005.
    Start,
    /// What is measured against: compared with 2003.
    Base,
    /// When an organisation came to be: founded in 1987. No figure is for it.
    Founding,
}

/// Before or after the time of writing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Direction {
    Past,
    Future,
}

impl TimeValue {
    pub(crate) const fn new(when: When) -> Self {
        Self {
            when,
            part: None,
            day: None,
            edge: None,
            fiscal: false,
            role: TimeRole::Point,
            start: None,
            told: None,
            tense: None,
            side: None,
            window: false,
            dateline: false,
            said: false,
            sentence: 0,
        }
    }

    pub(crate) const fn counted(from: Origin, unit: TimeUnit, number: i32) -> Self {
        let (months, days) = unit_steps(unit, number);
        Self::new(When::Counted {
            from,
            months,
            days,
            unit,
            through: false,
        })
    }

    /// The printed year.
    pub(crate) const fn year(&self) -> Option<i16> {
        match self.when {
            When::Year(year) => Some(year),
            _ => None,
        }
    }

    /// By when something is to be so: "by 2030", "bis Jahresende".
    pub(crate) fn is_deadline(&self) -> bool {
        self.role == TimeRole::Deadline
    }

    /// The time of an older figure that another is measured against, or of the start of a span.
    pub(crate) fn is_base(&self) -> bool {
        matches!(self.role, TimeRole::Base | TimeRole::Start)
            || matches!(self.when, When::Counted { from: Origin::Topic, months, .. } if months < 0)
    }

    /// "at the end of the quarter": the one that is reported on, or that runs.
    pub(crate) fn ends_quarter(&self) -> bool {
        const QUARTER: TimeUnit = TimeUnit::Quarter;
        let this = matches!(
            self.when,
            When::Counted {
                unit: QUARTER,
                months: 0,
                ..
            }
        );
        this && self.edge == Some(Edge::End)
    }

    /// Counted from the time that the sentence speaks of, not from the day of writing.
    pub(crate) fn is_beside_topic(&self) -> bool {
        matches!(
            self.when,
            When::Counted {
                from: Origin::Topic,
                ..
            }
        )
    }

    /// Only tells when something was said or happened ("on Tuesday", "at 9.30", "yesterday"): no figure's year.
    pub(crate) fn is_point(&self) -> bool {
        match self.when {
            When::Weekday { .. } | When::Clock => true,
            When::Counted { unit, through, .. } => {
                !through
                    && matches!(
                        unit,
                        TimeUnit::Hour | TimeUnit::Day | TimeUnit::Week | TimeUnit::Weekend
                    )
            }
            _ => false,
        }
    }

    /// Can be the time that a figure is for.
    pub(crate) fn dates_figures(&self) -> bool {
        !self.is_point() && !self.is_vague() && self.role != TimeRole::Founding
    }

    /// A length of years, a decade, a century: no single year.
    pub(crate) const fn is_vague(&self) -> bool {
        match self.when {
            When::Vague => true,
            When::Decade(_) => self.edge.is_none(),
            _ => false,
        }
    }

    /// Whether the words point to before or after the time of writing.
    /// "ab Februar", "zum 1. Januar", "from January": where something may begin, unless its verb is in the past.
    pub(crate) fn may_begin(&self) -> bool {
        (self.role == TimeRole::From || self.day == Some(1)) && self.tense != Some(Direction::Past)
    }

    pub(crate) fn direction(&self) -> Option<Direction> {
        let side = |n: i32| match n {
            1.. => Some(Direction::Future),
            0 => None,
            _ => Some(Direction::Past),
        };
        let said = match (self.when, self.told) {
            (_, Some(told)) => side(told.into()),
            (When::Counted { months, days, .. }, _) => side(months.saturating_mul(31).saturating_add(days)),
            (When::Recurring { shift, .. } | When::Weekday { shift, .. }, _) => {
                side(shift.unwrap_or(0).into())
            }
            _ => None,
        };
        self.side.or(said).or(self.tense)
    }

    /// Points ahead of the time of writing.
    pub(crate) fn is_future(&self) -> bool {
        self.direction() == Some(Direction::Future)
    }
}

/// How many months and days `number` units are.
pub(super) const fn unit_steps(unit: TimeUnit, number: i32) -> (i32, i32) {
    match unit {
        TimeUnit::Hour => (0, 0),
        TimeUnit::Day => (0, number),
        TimeUnit::Week | TimeUnit::Weekend => (0, number.saturating_mul(7)),
        TimeUnit::Month => (number, 0),
        TimeUnit::Quarter => (number.saturating_mul(3), 0),
        TimeUnit::Half => (number.saturating_mul(6), 0),
        TimeUnit::Year | TimeUnit::Fiscal => (number.saturating_mul(12), 0),
        TimeUnit::Decade => (number.saturating_mul(120), 0),
        TimeUnit::Century => (number.saturating_mul(1200), 0),
    }
}

/// The period that an expression means, counted from when the text was written.
pub(crate) fn resolve(value: &TimeValue, written: Option<Written>) -> Period {
    resolve_beside(value, None, written)
}

/// Like [`resolve`], where the sentence speaks of the year `topic`: "a year earlier" is counted from that.
pub(crate) fn resolve_beside(value: &TimeValue, topic: Option<i32>, written: Option<Written>) -> Period {
    // Who counts on from the first years of all, or the last that dates have, may leave them: no year that a text means.
    let relative =
        |place: Option<(i32, Option<Part>)>| match place.filter(|(year, _)| (1..=9999).contains(year)) {
            Some((year, part)) => Period::new(Some(year), value.part.or(part), Basis::Relative),
            None => Period::new(None, value.part, Basis::Relative),
        };
    match value.when {
        When::Year(year) => Period::new(Some(year.into()), value.part, Basis::Stated),
        When::Counted {
            unit: TimeUnit::Decade,
            months,
            ..
        } if value.edge.is_some() => {
            let edge = value.edge.unwrap_or(Edge::Start);
            let first = |year: i32| (year + months / 12).div_euclid(10) * 10;
            relative(written.map(|written| (in_decade(first(written.year), edge, 10), None)))
        }
        When::Counted { .. } => relative(counted(value.when, topic, written)),
        When::Recurring { month, shift } => {
            relative(written.and_then(|written| Some((recurring(value, month, shift, written)?, None))))
        }
        When::Weekday { day, shift } => {
            let date = written
                .and_then(Written::date)
                .and_then(|written| weekday(day, shift, value.tense, written));
            relative(date.map(|date| (date.year(), Part::month(date.month()))))
        }
        When::Decade(first) => match value.edge {
            Some(edge) => Period::new(Some(in_decade(first.into(), edge, 9)), None, Basis::Stated),
            None => Period::UNKNOWN,
        },
        When::Clock | When::Each | When::Vague => Period::UNKNOWN,
    }
}

/// The year at an end of the decade that begins with `first`; what is to be reached by the end of a decade is so when
/// the next begins.
fn in_decade(first: i32, edge: Edge, last: i32) -> i32 {
    first
        + match edge {
            Edge::Start => 0,
            Edge::Middle => 5,
            Edge::End => last,
        }
}

fn counted(when: When, topic: Option<i32>, written: Option<Written>) -> Option<(i32, Option<Part>)> {
    let When::Counted {
        from,
        months,
        days,
        unit,
        through,
    } = when
    else {
        return None;
    };
    let topic = topic.filter(|_| from == Origin::Topic);
    match unit {
        TimeUnit::Hour | TimeUnit::Century => None,
        TimeUnit::Year | TimeUnit::Fiscal | TimeUnit::Decade => {
            let year = topic.or(written.map(|written| written.year))?;
            // "two years earlier" than what, only the text could tell.
            if from == Origin::Topic && topic.is_none() && months.abs() > 12 {
                return None;
            }
            let ahead = if through { months.max(0) } else { months };
            Some((year.checked_add(ahead / 12)?, None))
        }
        TimeUnit::Half | TimeUnit::Quarter | TimeUnit::Month => {
            let written = written?;
            let ahead = if through { months.max(0) } else { months };
            let count = (written.year * 12 + i32::from(written.month?) - 1).checked_add(ahead)?;
            let month = count.rem_euclid(12) as u8;
            let part = match unit {
                _ if through => None,
                TimeUnit::Month => Part::month(month + 1),
                TimeUnit::Quarter => Part::quarter(month / 3 + 1),
                _ => Some(if month < 6 { Part::H1 } else { Part::H2 }),
            };
            Some((count.div_euclid(12), part))
        }
        TimeUnit::Day | TimeUnit::Week | TimeUnit::Weekend => {
            let now = written?.date()?;
            let then = now.plus_months(months)?.plus_days(days)?;
            let part = Part::month(then.month()).filter(|_| !through || now.month() == then.month());
            let year = if through {
                then.year().max(now.year())
            } else {
                then.year()
            };
            Some((year, part))
        }
    }
}

/// The year of a part whose year is not told: the one that lies nearest, where results look back and plans ahead.
fn recurring(value: &TimeValue, month: u8, shift: Option<i8>, written: Written) -> Option<i32> {
    let year = written.year;
    let Some(now) = written.month else {
        return Some(year + i32::from(shift.unwrap_or(0)));
    };
    let (month, now) = (i32::from(month), i32::from(now));
    match shift {
        Some(0) => return Some(year),
        Some(1) => return Some(year + i32::from(month <= now)),
        // "das abgelaufene dritte Quartal": the last that is over.
        Some(-1) if value.part.is_some_and(|part| part < Part::M01) => {
            let last = value.part.map_or(12, Part::last_month);
            return Some(year - i32::from(i32::from(last) >= now));
        }
        Some(shift) => return Some(year + i32::from(shift)),
        None => {}
    }
    let ahead = month - now;
    let future = value.tense == Some(Direction::Future);
    // How far ahead a time may lie and still be this year's, where nothing says that it is to come.
    let reach = match value.part {
        Some(Part::NineMonths) => return Some(year - i32::from(now < 9 && !future)),
        Some(Part::Q1 | Part::Q2 | Part::Q3 | Part::Q4) => 3,
        Some(Part::H1 | Part::H2) => 6,
        _ if value.tense == Some(Direction::Past) => 0,
        _ => 4,
    };
    Some(match ahead {
        _ if ahead > reach && !future => year - 1,
        _ if ahead < -9 || (ahead < -5 && (future || value.may_begin())) => year + 1,
        _ => year,
    })
}

fn weekday(day: u8, shift: Option<i8>, tense: Option<Direction>, written: Date) -> Option<Date> {
    let ahead = i32::from(day) - i32::from(written.weekday());
    written.plus_days(match (shift, tense) {
        (Some(weeks), _) => ahead + 7 * i32::from(weeks),
        (None, Some(Direction::Future)) => ahead.rem_euclid(7),
        (None, _) => ahead.rem_euclid(7) - if ahead == 0 { 0 } else { 7 },
    })
}
