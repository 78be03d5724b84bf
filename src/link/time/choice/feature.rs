//! The evidence for a year: where it is told, how far it lies back, and what kind of figure asks for it.

use std::fmt;

use crate::link::features::{self, listed};

listed! {
    /// Where a candidate for the year of a figure is told.
    YearSource {
        /// A figure before in the sentence has it by words of its own.
        Stated,
        /// The figure before in the sentence has it.
        Before,
        /// The sentence says it, though not of this figure.
        Sentence,
        /// The sentence before is about it.
        Topic,
        /// The sentence before says it, though it lies far back.
        Spoken,
        /// The last that was said, two or three sentences before.
        Near,
        /// The last that was said, more sentences before.
        Far,
        /// The last figure that was told has it.
        Figure,
        /// The headline or the opening says it.
        Lead,
        /// An account or report is named by it: "the annual report for 2018".
        Report,
        /// No other is said as often.
        Often,
        /// Most results of the story are for it.
        Results,
        /// It is the first ahead that was spoken of last.
        Plan,
        /// The story was written in it.
        Writing,
        /// None: the text does not tell.
        Nothing,
    }
}

listed! {
    /// How a candidate lies to the year of writing.
    Age {
        /// It is that year.
        Now,
        /// The year before.
        LastYear,
        /// Further back.
        Older,
        /// Ahead.
        Ahead,
        /// Some year, of a story of which it is not known when it was written.
        SomeYear,
        /// There is no year.
        NoYear,
    }
}

listed! {
    /// What kind of figure asks.
    AskedFigure {
        /// Money that is reported for a business period.
        Result,
        /// Goods or people counted over a period.
        Tally,
        /// What is had at a time.
        Stock,
        /// What is done once: "cut 500 jobs", "paid 5m for it".
        Event,
        /// Anything else.
        Thing,
        /// The price of a share, which is of today.
        Quote,
        /// A goal or forecast, whatever it measures.
        Target,
    }
}

listed! {
    /// What the figure's clause says of time by its verb.
    Frame {
        /// Nothing.
        Plain,
        /// It lasts: "employs", "hat".
        Lasting,
        /// A stock, of which no verb says that it moved.
        Standing,
        /// It has just come about: "has ordered".
        Just,
        /// It is over: "had", "verkaufte".
        Past,
        /// Something rose or fell.
        Moved,
        /// It stands in the headline.
        Headline,
    }
}

listed! {
    /// What else may turn the balance.
    YearSign {
        /// The sentence names a day or a week: news.
        Day,
        /// Results of the year before come out until April.
        Early,
        /// The figure stands in the story's opening.
        Opening,
        /// It is an old value, beside a new one.
        Old,
        /// It is a change, not an amount.
        Change,
        /// It is not known when the story was written.
        Undated,
        /// Its own words count it back from a writing that is not told: "last year".
        LastYear,
        /// Its own words count it as of the year of a writing that is not told, or as ahead of it: "this year".
        ThisYear,
    }
}

/// A feature by its number: sources alone, then sources and ages crossed with what is known of the figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct YearFeature(u16);

const SOURCES: usize = YearSource::ALL.len();
const AGES: usize = Age::ALL.len();
const KINDS: usize = AskedFigure::ALL.len();
const FRAMES: usize = Frame::ALL.len();
const SIGNS: usize = YearSign::ALL.len();

const AGED: usize = SOURCES;
const SOURCE_KIND: usize = AGED + AGES;
const SOURCE_FRAME: usize = SOURCE_KIND + SOURCES * KINDS;
const SOURCE_SIGN: usize = SOURCE_FRAME + SOURCES * FRAMES;
const AGE_KIND: usize = SOURCE_SIGN + SOURCES * SIGNS;
const AGE_FRAME: usize = AGE_KIND + AGES * KINDS;
const AGE_SIGN: usize = AGE_FRAME + AGES * FRAMES;
/// How many there are.
pub(super) const COUNT: usize = AGE_SIGN + AGES * SIGNS;

impl YearFeature {
    const fn of(number: usize) -> Self {
        Self(number as u16)
    }

    pub(super) const fn source(source: YearSource) -> Self {
        Self::of(source as usize)
    }

    pub(super) const fn age(age: Age) -> Self {
        Self::of(AGED + age as usize)
    }

    pub(super) const fn source_kind(source: YearSource, kind: AskedFigure) -> Self {
        Self::of(SOURCE_KIND + source as usize * KINDS + kind as usize)
    }

    pub(super) const fn source_frame(source: YearSource, frame: Frame) -> Self {
        Self::of(SOURCE_FRAME + source as usize * FRAMES + frame as usize)
    }

    pub(super) const fn source_sign(source: YearSource, sign: YearSign) -> Self {
        Self::of(SOURCE_SIGN + source as usize * SIGNS + sign as usize)
    }

    pub(super) const fn age_kind(age: Age, kind: AskedFigure) -> Self {
        Self::of(AGE_KIND + age as usize * KINDS + kind as usize)
    }

    pub(super) const fn age_frame(age: Age, frame: Frame) -> Self {
        Self::of(AGE_FRAME + age as usize * FRAMES + frame as usize)
    }

    pub(super) const fn age_sign(age: Age, sign: YearSign) -> Self {
        Self::of(AGE_SIGN + age as usize * SIGNS + sign as usize)
    }

    pub(super) const fn number(self) -> usize {
        self.0 as usize
    }

    /// What it counts before any text is asked: the nearer a year is told, the likelier; what lasts is so now, and a
    /// target without a year of its own has none.
    #[cfg(feature = "fit")]
    pub(super) fn prior(self) -> f32 {
        let known = [
            (Self::source(YearSource::Stated), 4.0),
            (Self::source(YearSource::Topic), 3.0),
            (Self::source(YearSource::Results), 2.0),
            (Self::source(YearSource::Lead), 1.5),
            (Self::source(YearSource::Writing), 1.0),
            (Self::source(YearSource::Report), 1.0),
            (Self::source(YearSource::Near), 0.5),
            (Self::source(YearSource::Often), 0.5),
            (Self::source_frame(YearSource::Writing, Frame::Lasting), 6.0),
            (Self::source_frame(YearSource::Writing, Frame::Standing), 3.0),
            (Self::source_kind(YearSource::Writing, AskedFigure::Quote), 4.0),
            (Self::source_kind(YearSource::Nothing, AskedFigure::Target), 4.0),
            (Self::source_kind(YearSource::Nothing, AskedFigure::Quote), 4.0),
            (Self::source_frame(YearSource::Nothing, Frame::Lasting), 6.0),
            (Self::source_frame(YearSource::Nothing, Frame::Standing), 3.0),
        ];
        known
            .iter()
            .find(|(feature, _)| *feature == self)
            .map_or(0.0, |(_, weight)| *weight)
    }

    #[cfg(feature = "fit")]
    pub(super) fn all() -> impl Iterator<Item = Self> {
        (0..COUNT).map(Self::of)
    }
}

impl fmt::Display for YearFeature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let number = self.number();
        let of = |from: usize, width: usize| ((number - from) / width, (number - from) % width);
        let mut crossed = |first: &dyn fmt::Debug, second: &dyn fmt::Debug| write!(f, "{first:?}-{second:?}");
        if number < AGED {
            write!(f, "{:?}", YearSource::ALL[number])
        } else if number < SOURCE_KIND {
            write!(f, "{:?}", Age::ALL[number - AGED])
        } else if number < SOURCE_FRAME {
            let (source, kind) = of(SOURCE_KIND, KINDS);
            crossed(&YearSource::ALL[source], &AskedFigure::ALL[kind])
        } else if number < SOURCE_SIGN {
            let (source, frame) = of(SOURCE_FRAME, FRAMES);
            crossed(&YearSource::ALL[source], &Frame::ALL[frame])
        } else if number < AGE_KIND {
            let (source, sign) = of(SOURCE_SIGN, SIGNS);
            crossed(&YearSource::ALL[source], &YearSign::ALL[sign])
        } else if number < AGE_FRAME {
            let (age, kind) = of(AGE_KIND, KINDS);
            crossed(&Age::ALL[age], &AskedFigure::ALL[kind])
        } else if number < AGE_SIGN {
            let (age, frame) = of(AGE_FRAME, FRAMES);
            crossed(&Age::ALL[age], &Frame::ALL[frame])
        } else {
            let (age, sign) = of(AGE_SIGN, SIGNS);
            crossed(&Age::ALL[age], &YearSign::ALL[sign])
        }
    }
}

/// A set of features.
pub(super) type YearFeatures = features::NumberedSet<{ features::words_for(COUNT) }>;
