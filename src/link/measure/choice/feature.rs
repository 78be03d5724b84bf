//! The evidence for what a figure measures: what tells a candidate, where its word stands, and how it goes with the
//! figure.

use crate::claim::{Metric, Property};
use crate::language::pack::{CueRole, Kinds, MetricCue};
use crate::link::features::{self, listed};
use crate::link::measure::Told;

listed! {
    /// What told the metric that the rules say.
    ToldBy {
        /// A noun.
        Noun,
        /// A verb.
        Verb,
        /// What is counted, or described by a sum.
        Counted,
        /// A verb with its arguments.
        Frame,
        /// A noun that names none of the metrics.
        OwnNoun,
        /// The figure before.
        Carried,
        /// No word: the figure itself, or nothing.
        Unsaid,
    }
}

listed! {
    /// On which side of the figure a word stands.
    Side {
        /// Before it.
        Left,
        /// Behind it.
        Right,
    }
}

listed! {
    /// How many tokens part a word from the figure.
    WordGap {
        /// None.
        Touching,
        /// One.
        One,
        /// Two.
        Two,
        /// Three or four.
        Few,
        /// Up to seven.
        Several,
        /// Up to twelve.
        Many,
        /// More.
        More,
    }
}

listed! {
    /// How many words that go with the figure stand nearer on the same side.
    Rank {
        /// None.
        First,
        /// One.
        Second,
        /// Two.
        Third,
        /// Three.
        Fourth,
    }
}

listed! {
    /// What kind of word names the metric.
    WordKind {
        /// A noun that means hardly anything else.
        StrongNoun,
        /// A noun that may mean something else.
        WeakNoun,
        /// A verb.
        StrongVerb,
        /// A verb of general meaning.
        WeakVerb,
        /// What is counted.
        CountedNoun,
        /// Goods.
        Goods,
    }
}

listed! {
    /// What the rules would pay to take the word for the figure.
    Price {
        /// It is attached to it.
        Attached,
        /// Hardly anything.
        Low,
        /// Some tokens.
        Fair,
        /// More.
        Dear,
        /// Still more.
        High,
        /// Hardly ever.
        Highest,
        /// It is out of reach, or another figure has taken it.
        Beyond,
    }
}

listed! {
    /// The kind of the figure.
    UnitKind {
        /// A sum.
        Money,
        /// A percentage.
        Percent,
        /// A number of things.
        Count,
        /// Anything else that is measured.
        Physical,
    }
}

listed! {
    /// What else may turn the balance.
    MetricSign {
        /// The word stands in the figure's clause.
        SameClause,
        /// It is the subject of the figure's clause.
        SubjectHere,
        /// It is what a verb of movement moves.
        MovedSubject,
        /// Another figure stands between.
        FigureBetween,
        /// It stands right before its figure, or with "of" between them.
        Takes,
        /// A preposition governs it.
        InPhrase,
        /// It speaks of something else.
        Silent,
        /// The words name several metrics.
        Ambiguous,
        /// The figure is a part of what follows.
        PartOf,
        /// Something moves.
        Moved,
        /// The figure before has it.
        LikeBefore,
        /// It is that which costs least to reach.
        Cheapest,
    }
}

listed! {
    /// Where the figure before stands, whose metric is a candidate.
    Earlier {
        /// In the same sentence.
        SameSentence,
        /// Outside it, but not far before.
        NotFarBefore,
        /// Far before.
        LongBefore,
    }
}

listed! {
    /// What kind of metric a candidate is.
    MetricClass {
        /// None that is known.
        Open,
        /// A share or rate.
        Rate,
        /// Told of one share.
        PerShare,
        /// A profit or loss.
        Profit,
        /// A contract or deal.
        Contract,
        /// People employed.
        Staff,
        /// Counted over a period.
        Tally,
        /// What is paid.
        Paid,
        /// Done once.
        Event,
        /// Reported for a period.
        Result,
        /// Had at a time.
        Stock,
        /// Planned and carried out.
        Project,
        /// Anything else.
        Thing,
    }
}

impl ToldBy {
    pub(super) const fn of(told: Told) -> Self {
        match told {
            Told::Noun => Self::Noun,
            Told::Verb => Self::Verb,
            Told::Counted | Told::DescribedSum => Self::Counted,
            Told::Frame => Self::Frame,
            Told::OwnNoun => Self::OwnNoun,
            Told::CarriedOver => Self::Carried,
            Told::HourlySum | Told::SmallSum | Told::HadFor | Told::Unit | Told::Share | Told::Nothing => {
                Self::Unsaid
            }
        }
    }
}

impl WordGap {
    pub(super) const fn of(tokens: usize) -> Self {
        match tokens {
            0 => Self::Touching,
            1 => Self::One,
            2 => Self::Two,
            3..=4 => Self::Few,
            5..=7 => Self::Several,
            8..=12 => Self::Many,
            _ => Self::More,
        }
    }
}

impl WordKind {
    /// `None` for a word that names no metric by itself.
    pub(super) const fn of(cue: &MetricCue) -> Option<Self> {
        Some(match cue.role {
            CueRole::Noun if cue.weak => Self::WeakNoun,
            CueRole::Noun => Self::StrongNoun,
            CueRole::Verb if cue.weak => Self::WeakVerb,
            CueRole::Verb => Self::StrongVerb,
            CueRole::Counted => Self::CountedNoun,
            CueRole::Goods => Self::Goods,
            CueRole::Works | CueRole::Frame(_) => return None,
        })
    }
}

impl Price {
    pub(super) const fn of(cost: Option<i32>) -> Self {
        match cost {
            None => Self::Beyond,
            Some(..=-3) => Self::Attached,
            Some(-2..=1) => Self::Low,
            Some(2..=5) => Self::Fair,
            Some(6..=10) => Self::Dear,
            Some(11..=18) => Self::High,
            Some(19..) => Self::Highest,
        }
    }
}

impl UnitKind {
    pub(super) const fn of(kind: Kinds) -> Self {
        if kind.has(Kinds::MONEY) {
            Self::Money
        } else if kind.has(Kinds::PERCENT) {
            Self::Percent
        } else if kind.has(Kinds::COUNT) {
            Self::Count
        } else {
            Self::Physical
        }
    }
}

impl MetricClass {
    pub(super) fn of(metric: Metric) -> Self {
        const CLASSES: [(Property, MetricClass); 11] = [
            (Property::PerShare, MetricClass::PerShare),
            (Property::Rate, MetricClass::Rate),
            (Property::BottomLine, MetricClass::Profit),
            (Property::Contract, MetricClass::Contract),
            (Property::Staff, MetricClass::Staff),
            (Property::Tally, MetricClass::Tally),
            (Property::Paid, MetricClass::Paid),
            (Property::Event, MetricClass::Event),
            (Property::Result, MetricClass::Result),
            (Property::Stock, MetricClass::Stock),
            (Property::Project, MetricClass::Project),
        ];
        if metric == Metric::Other {
            return Self::Open;
        }
        let mut classes = CLASSES.iter();
        classes
            .find(|(property, _)| metric.is(*property))
            .map_or(Self::Thing, |(_, class)| *class)
    }
}

/// What is crossed with what: a block of features, with a row for each of the one and a column for each of the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Crossing {
    Told,
    ToldKind,
    ToldClass,
    Before,
    BeforeKind,
    GapWord,
    Rank,
    Price,
    Sign,
    ClassKind,
    ClassSide,
}

const SIDES: usize = Side::ALL.len();

impl Crossing {
    const ALL: [Self; 11] = [
        Self::Told,
        Self::ToldKind,
        Self::ToldClass,
        Self::Before,
        Self::BeforeKind,
        Self::GapWord,
        Self::Rank,
        Self::Price,
        Self::Sign,
        Self::ClassKind,
        Self::ClassSide,
    ];

    /// How many rows and columns it has.
    const fn size(self) -> (usize, usize) {
        match self {
            Self::Told => (ToldBy::ALL.len(), 1),
            Self::ToldKind => (ToldBy::ALL.len(), UnitKind::ALL.len()),
            Self::ToldClass => (ToldBy::ALL.len(), MetricClass::ALL.len()),
            Self::Before => (Earlier::ALL.len(), 1),
            Self::BeforeKind => (Earlier::ALL.len(), UnitKind::ALL.len()),
            Self::GapWord => (WordGap::ALL.len() * SIDES, WordKind::ALL.len()),
            Self::Rank => (Rank::ALL.len(), SIDES),
            Self::Price => (Price::ALL.len(), SIDES),
            Self::Sign => (MetricSign::ALL.len(), SIDES),
            Self::ClassKind => (MetricClass::ALL.len(), UnitKind::ALL.len()),
            Self::ClassSide => (MetricClass::ALL.len(), SIDES),
        }
    }

    /// The number of its feature in a row and a column.
    pub(super) const fn number(self, row: usize, column: usize) -> usize {
        STARTS[self as usize] + row * self.size().1 + column
    }
}

/// The number of each block's first feature, and of all features.
const STARTS: [usize; Crossing::ALL.len() + 1] = {
    let mut starts = [0; Crossing::ALL.len() + 1];
    let mut i = 0;
    while i < Crossing::ALL.len() {
        let (rows, columns) = Crossing::ALL[i].size();
        starts[i + 1] = starts[i] + rows * columns;
        i += 1;
    }
    starts
};

/// How many there are.
pub(super) const COUNT: usize = STARTS[Crossing::ALL.len()];

/// A set of features.
pub(super) type MetricFeatures = features::NumberedSet<{ features::words_for(COUNT) }>;

/// The names of all features, by number, each with what it counts before any text is asked: the rules are right, where
/// nothing speaks against them.
#[cfg(feature = "fit")]
pub(super) fn all() -> Vec<(String, f32)> {
    const VERDICT: f32 = 3.0;
    let mut all = Vec::with_capacity(COUNT);
    for crossing in Crossing::ALL {
        let (rows, columns) = crossing.size();
        let prior = if crossing == Crossing::Told { VERDICT } else { 0.0 };
        all.extend(
            (0..rows * columns).map(|place| (name(crossing, place / columns, place % columns), prior)),
        );
    }
    all
}

#[cfg(feature = "fit")]
fn name(crossing: Crossing, row: usize, column: usize) -> String {
    let gap = WordGap::ALL[row % WordGap::ALL.len()];
    match crossing {
        Crossing::Told => format!("Told{:?}", ToldBy::ALL[row]),
        Crossing::ToldKind => format!("Told{:?}-{:?}", ToldBy::ALL[row], UnitKind::ALL[column]),
        Crossing::ToldClass => format!("Told{:?}-{:?}", ToldBy::ALL[row], MetricClass::ALL[column]),
        Crossing::Before => format!("Before{:?}", Earlier::ALL[row]),
        Crossing::BeforeKind => format!("Before{:?}-{:?}", Earlier::ALL[row], UnitKind::ALL[column]),
        Crossing::GapWord => {
            let side = Side::ALL[row / WordGap::ALL.len()];
            format!("{side:?}{gap:?}-{:?}", WordKind::ALL[column])
        }
        Crossing::Rank => format!("Rank{:?}-{:?}", Rank::ALL[row], Side::ALL[column]),
        Crossing::Price => format!("Price{:?}-{:?}", Price::ALL[row], Side::ALL[column]),
        Crossing::Sign => format!("{:?}-{:?}", MetricSign::ALL[row], Side::ALL[column]),
        Crossing::ClassKind => format!("{:?}-{:?}", MetricClass::ALL[row], UnitKind::ALL[column]),
        Crossing::ClassSide => format!("{:?}-{:?}", MetricClass::ALL[row], Side::ALL[column]),
    }
}
