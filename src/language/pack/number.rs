/// What a word does in a number.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum NumberWord {
    /// three, zwölf, ninety: a number below a hundred.
    Cardinal(u8),
    /// one, eins: a number only where what stands beside it says so, for it is a pronoun too.
    One,
    /// hundred, thousand, Millionen: ten to this power. Alone it is no number ("millions of"), but see `alone`.
    Scale {
        power: i16,
        /// Stands for one of it by itself: "tausend Stellen".
        alone: bool,
    },
    /// k, bn, Mio.: ten to this power, only after digits.
    Abbreviated { power: i16, when: ScaleWhen },
    /// dozen, Dutzend: so many at a time.
    Group(u8),
    /// Ready numbers with a half, in tenths: anderthalb, zweieinhalb, Viertelmillion.
    Tenths(u32),
    /// half, halbe: before a scale, a group or a unit.
    Half,
    /// half, Hälfte as nouns; third, quarter, Drittel: one over so many.
    Part { over: u16, sure: Sure },
    /// ½, ⅔.
    Vulgar { over: u8, of: u8 },
    /// fifth, fünfte, as in "every fifth", "jeder fünfte": one over so many.
    Nth(u16),
    /// point, Komma: decimals follow as words.
    Point,
    /// minus, negative.
    Minus,
    /// twice, dreimal, eightfold, Achtfache: so many times something.
    Times(u16),
    /// times, mal, fold: makes the number before it a multiple.
    TimesAfter,
    /// doubled, halbiert, verdreifachen: a change of so many percent.
    Changed(i16),
    /// twice as many, doppelt so viel: grown by so many percent, where it is held against a time.
    Compared(u16),
}

/// Where an abbreviated scale is one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ScaleWhen {
    /// Everywhere: bn, Mio.
    Always,
    /// Joined to the digits ("5m"), or after a currency ("$5 m").
    Joined,
    /// Only with a currency before the digits ("€ 5 m").
    Money,
}

/// How surely a word is a fraction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sure {
    /// Drittel: nothing else.
    Yes,
    /// quarter: only with a number or article before it and "of" or the like after it.
    Beside,
}

/// What a word does between or beside figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Joint {
    /// and, und.
    And,
    /// or, oder.
    Or,
    /// to: the upper end follows, or a new value.
    To,
    /// bis, through: the upper end follows.
    Until,
    /// auf: the new value follows, no range.
    Onto,
    /// from, von: the lower end follows, or an old value.
    From,
    /// ranging from: the lower end and nothing else follows.
    RangeFrom,
    /// between, zwischen.
    Between,
    /// in, out of, von: a whole of so many follows ("one in five").
    OutOf,
    /// every, jeder.
    Every,
    /// of, der: what a fraction is of.
    Of,
    /// umgerechnet, equivalent to: the amount before in another currency follows.
    Converted,
    /// several, a few, einige: what follows is no number ("several thousand").
    Vague,
    /// another, weitere: may stand between a bound word and its figure.
    More,
    /// über: after a loan or an order it tells the sum, and is no bound.
    Amounting,
    /// No., version, Platz, Boeing: the number after it is a name, a rank or a place in a list.
    Label,
    /// pm, Uhr, st: the number before it is a time or an ordinal.
    LabelAfter,
    /// model, series: the number before it may be its name.
    Model,
    /// won, beat, lost: what follows may be a score.
    Score,
    /// Road, Avenue: ends an address that a number begins.
    Street,
    /// long, high, race: the number before it is a length, so that "m" between them means metres.
    Extent,
    /// aged: the number after it is an age.
    Age,
    /// first, zweite: a half after it is one of time or place, no share.
    NoShare,
    /// first, letzte: a small number after it is of ranks or turns.
    Rank,
    /// new, weitere: those counted behind it came on top.
    New,
    /// can, kann: what is told in the figure's clause is what there is room or power for.
    Able,
    /// founding, crisis: four digits beside it are the year in which it happened.
    Event,
    /// largest, wertvollsten: the number before it is the length of a ranking.
    Superlative,
    /// of which, davon: what follows is a part of the amount before.
    Thereof,
    /// despite, wegen: what follows only tells why, or in spite of what.
    Reason,
    /// basis, level, Ebene: the noun before it, or within it, tells what is counted.
    Basis,
}

/// A set of what words do between or beside figures.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Joints(u32);

const _: () = assert!((Joint::Basis as u32) < u32::BITS, "more joints than bits");

impl Joints {
    pub(crate) const fn with(self, joint: Joint) -> Self {
        Self(self.0 | 1 << joint as u32)
    }

    pub(crate) const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub(crate) const fn has(self, joint: Joint) -> bool {
        self.0 & 1 << joint as u32 != 0
    }
}
