use crate::claim::Part;

/// What a word says of time. Small words may be given too where they join or open time expressions
/// ([`TimeWord::Lead`]): alone they never make one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TimeWord {
    /// A month by name, 1 to 12.
    Month(u8),
    /// A month's name that is as well another word: may, march, Jan.
    DoubtfulMonth(u8),
    /// A day of the week, 1 (Monday) to 7.
    Weekday(u8),
    /// A season, by the month in its middle.
    Season(u8),
    /// One whose word means something else more often: fall.
    DoubtfulSeason(u8),
    /// A quarter, half or nine months in a word: Q1, Auftaktquartal.
    Part(Part),
    /// Glued behind a number, it makes a part of a year: 1H23, 3Q, 9M24.
    PartMark(TimeUnit),
    /// Of a year it is a half, of all else a share: [erste] Hälfte [des Jahres].
    Share(TimeUnit),
    /// year, Quartal, week.
    Unit(TimeUnit),
    /// years, Quartale, weeks.
    Units(TimeUnit),
    /// So many units from now in a word: heuer, tomorrow, Jahresende.
    Now(TimeUnit, i8),
    /// The part of the unit that is over, or that is to come, in a phrase: earlier this month, later this year.
    Earlier(TimeUnit),
    Later(TimeUnit),
    /// Some time of the year in a word: Jahresmitte, Jahresbeginn.
    InYear,
    /// The end of the year in a word: Jahresende, year-end.
    YearEnd,
    /// So many units from the time that the text speaks of: Vorjahr, a year earlier.
    Topic(TimeUnit, i8),
    /// Moves the unit, month, season or weekday after it, counted from now: last, next, vergangene.
    Shift(i8),
    /// Moves the unit after it, counted from the time spoken of: previous, following, darauffolgende.
    TopicShift(i8),
    /// first, zweites. [`TimeWord::LAST`] is the last one: final, viertes und letztes.
    Ordinal(u8),
    /// A small number in words: a, three, couple of; 0 is several.
    Count(u8),
    /// thousand, where it may be part of a year in words.
    Thousand,
    /// Start, middle or end of what follows: early, Mitte, end of.
    Edge(Edge),
    /// Stands behind a length of time and counts it back from now: ago, her.
    Ago,
    /// Stands behind a length of time and counts it on from now: from now, hence.
    Hence,
    /// Stands behind a length of time and counts it from the time spoken of: earlier (-1), später (1).
    Beside(i8),
    /// Of a business year: fiscal, FY.
    Fiscal,
    /// Makes a clock time of the number before: Uhr, pm.
    Clock,
    /// A decade by name, by the last digits of its first year: nineties.
    Decade(u8),
    /// What is glued to a year to name its decade: 1990s, 90er.
    DecadeEnding,
    /// What is glued to a number to make it an ordinal: 21st.
    OrdinalEnding,
    /// every, jeden: what follows is no single time.
    Each,
    /// A small word before a time.
    Lead(Lead),
    /// Beside a year, tells when something began to exist: founded [in 1987], [1987] gegründet.
    Founding,
    /// Beside a year, what others are measured by: [2015] levels, Niveau [von 2015].
    Level,
    /// A word before a number that is therefore no year: Windows, page, Nr.
    NoYear,
    /// A word of size before a number, which is then seldom a year: about, nearly, rund.
    SeldomYear,
}

impl TimeWord {
    /// The last of several: final quarter.
    pub(crate) const LAST: u8 = u8::MAX;

    /// Whether it may be what an expression of time is about; the others only count, move, join or end it.
    pub(crate) const fn is_calendar(self) -> bool {
        // Larger numbers in words may be years.
        const SMALL: u8 = 14;
        !matches!(
            self,
            Self::Lead(_)
                | Self::Count(..=SMALL)
                | Self::Ordinal(_)
                | Self::Shift(_)
                | Self::TopicShift(_)
                | Self::Edge(_)
                | Self::Ago
                | Self::Hence
                | Self::Beside(_)
                | Self::Fiscal
                | Self::Clock
                | Self::Each
                | Self::DecadeEnding
                | Self::OrdinalEnding
                | Self::PartMark(_)
                | Self::Founding
                | Self::Level
                | Self::NoYear
                | Self::SeldomYear
        )
    }
}

/// A length of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TimeUnit {
    /// Hours and less: no matter for a period.
    Hour,
    Day,
    Week,
    Weekend,
    Month,
    Quarter,
    Half,
    Year,
    /// A business year.
    Fiscal,
    Decade,
    Century,
}

/// Which end of a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Edge {
    Start,
    Middle,
    End,
}

/// What a small word before a time says of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Lead {
    /// The time is when it happens: in, im, during.
    In,
    /// on, am: of days and hours, and of what a change is measured from.
    On,
    /// at, as of: of days and hours.
    At,
    /// above, unter: of what is measured against.
    Beyond,
    /// Says nothing by itself: the, dem, about a year of so and so.
    The,
    /// of, des: joins a part to its year.
    Of,
    /// since, seit.
    Since,
    /// from, von, ab: where a span begins, or the old value's time.
    From,
    /// between, zwischen.
    Between,
    /// to: where a span ends.
    To,
    /// by, until, bis: a deadline, or where a span ends.
    Until,
    /// and, or, und.
    And,
    /// before a length of time: it lies so far back ("vor drei Jahren").
    Back,
    /// for, für.
    For,
    /// over, within, binnen: a length of time from now.
    Within,
    /// after, nach.
    After,
    /// compared with, gegenüber: what is measured against.
    Against,
    /// ended, ending, per: a business period up to a day.
    Ended,
    /// Names a year outright: Jahrgang, anno.
    Named,
}
