use crate::claim::{Currency, Unit};

/// What a word or symbol says of a figure's unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum UnitWord {
    /// A unit: Euro, percent, MW.
    Measure(UnitSense),
    /// Opens the denominator of a rate: per, je, pro.
    Per,
    /// Opens it too, but is also an article: "a barrel", "das Barrel".
    WeakPer,
    /// Makes a rate by itself, after a figure or before it: daily, monatlich.
    Every(Unit),
    /// Closes a figure per year, and adds nothing: annually, p. a.
    Yearly,
}

/// A unit as a word or symbol writes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct UnitSense {
    pub(crate) unit: Unit,
    /// Ten to this power of the unit: -2 for cents, 3 for TEUR.
    pub(crate) power: i8,
    pub(crate) place: UnitPlace,
    pub(crate) spelling: Spelling,
    pub(crate) kind: MeasureKind,
}

/// Where a unit stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum UnitPlace {
    /// Only after its number.
    After,
    /// Before its number or after it: € and USD.
    Either,
    /// Only before a large amount, in one word with it: R318.9bn.
    Joined,
}

/// How a unit must be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Spelling {
    Any,
    /// In capitals, without a gap: codes of currencies, W.
    Capitals,
    /// In small letters: m, which M is not.
    Small,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum MeasureKind {
    Plain,
    /// An everyday word too: "a point", "ein Fuß".
    Everyday,
    /// Years, hours.
    Duration,
    /// "35 years old", "35-jährig".
    Age,
}

const fn after(unit: Unit, kind: MeasureKind) -> UnitWord {
    UnitWord::Measure(UnitSense {
        unit,
        power: 0,
        place: UnitPlace::After,
        spelling: Spelling::Any,
        kind,
    })
}

/// Changes a field of a measure in a constant.
macro_rules! changed {
    ($word:expr, $field:ident: $value:expr) => {{
        let UnitWord::Measure(mut measure) = $word else {
            return $word;
        };
        measure.$field = $value;
        UnitWord::Measure(measure)
    }};
}

impl UnitWord {
    /// A unit by its word: tonnes, Prozent.
    pub(crate) const fn of(symbol: &str) -> Self {
        after(Unit::constant(symbol), MeasureKind::Plain)
    }

    /// A unit whose word is an everyday one.
    pub(crate) const fn everyday(symbol: &str) -> Self {
        after(Unit::constant(symbol), MeasureKind::Everyday)
    }

    /// A unit of time.
    pub(crate) const fn duration(symbol: &str) -> Self {
        after(Unit::constant(symbol), MeasureKind::Duration)
    }

    /// An age in units of time.
    pub(crate) const fn age(symbol: &str) -> Self {
        after(Unit::constant(symbol), MeasureKind::Age)
    }

    /// A rate with a word of its own: mph.
    pub(crate) const fn rate(symbol: &str, per: &str) -> Self {
        after(
            Unit::constant(symbol).per_unit(Unit::constant(per)),
            MeasureKind::Plain,
        )
    }

    /// A unit whose symbol is written in small letters.
    pub(crate) const fn small(symbol: &str) -> Self {
        changed!(Self::of(symbol), spelling: Spelling::Small)
    }

    /// A unit whose symbol is written in capitals.
    pub(crate) const fn capitals(symbol: &str) -> Self {
        changed!(Self::of(symbol), spelling: Spelling::Capitals)
    }

    /// A currency by name: euros.
    pub(crate) const fn money(currency: Currency) -> Self {
        after(Unit::money(currency), MeasureKind::Plain)
    }

    /// A currency by a sign or short form that may stand before the number too: €.
    pub(crate) const fn sign(currency: Currency) -> Self {
        changed!(Self::money(currency), place: UnitPlace::Either)
    }

    /// A currency by its ISO code.
    pub(crate) const fn code(currency: Currency) -> Self {
        changed!(Self::sign(currency), spelling: Spelling::Capitals)
    }

    /// A currency by a letter, which alone is none.
    pub(crate) const fn joined(currency: Currency) -> Self {
        changed!(Self::code(currency), place: UnitPlace::Joined)
    }

    /// Hundredths of a currency by a small letter: p.
    pub(crate) const fn small_hundredths(currency: Currency) -> Self {
        changed!(Self::hundredths(currency), spelling: Spelling::Small)
    }

    /// Hundredths of a currency: cents.
    pub(crate) const fn hundredths(currency: Currency) -> Self {
        changed!(Self::money(currency), power: -2)
    }

    /// Thousands or millions of a currency in one word: TEUR, kEUR.
    pub(crate) const fn many(currency: Currency, power: i8) -> Self {
        changed!(Self::sign(currency), power: power)
    }
}
