//! What is known of a metric besides its name.

use super::Metric;

/// How large its sums of money are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sums {
    /// Of one share: never great ("earnings of $1.20").
    OfShare,
    /// Of a ware, a fine or a company: small or great.
    Any,
    /// Of a business: nobody earns or borrows what a ware costs.
    Large,
}

/// What a metric may be. Each is a question that some rule asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Property {
    /// Its figures are percentages: one is an amount, unless something moved by it.
    Rate,
    /// Had at a time, rather than done over one: a stock, not a flow.
    Stock,
    /// Reported for a business period.
    Result,
    /// A result counted in goods or people, which is told at any time, not only when results are.
    Tally,
    /// Its figures are amounts though something grew or shrank by them: "cut 500 jobs".
    Event,
    /// Agreed on first, and carried out later.
    Project,
    /// Announced before it takes effect: "announced 500 job cuts".
    TakesEffect,
    /// About people employed.
    Staff,
    /// What may be done with vehicles, aircraft and other goods: "ordered 30 buses".
    Handled,
    /// A profit or loss that a tax may stand with: "Ergebnis nach Steuern".
    BottomLine,
    /// Paid, once it is told what for.
    Paid,
    /// Paid because it is owed: "agreed on a settlement and paid £19m".
    Owed,
    /// Won or struck: a sum is the contract's, though words of rising stand with it ("wins $6bn order").
    Contract,
    /// Asked for something: its sums go with "for", which in German may be the "um" of differences.
    Asked,
    /// Has a counterpart: what is dealt in is not its owner's ("a stake in Volvo").
    Dealt,
    /// Its nouns go with a preposition that elsewhere means "more than": "ein Kredit über 5 Mio. Euro".
    Overall,
    /// Told of one share of a company: "21.50 euros a share".
    PerShare,
    /// A state's own account, which belongs to its government: "France's deficit".
    StateOwn,
    /// States may have figures of it.
    StateMay,
    /// What a state does where its name stands as the subject: holds, lends, borrows, buys.
    StateDeals,
    /// A number above zero by nature, however it is printed: a loss, jobs cut, a fine.
    Unsigned,
    /// A target of it is met by less rather than more.
    LessIsBetter,
}

const _: () = assert!(
    (Property::LessIsBetter as u32) < u32::BITS,
    "more properties than bits"
);

impl Property {
    const fn bit(self) -> u32 {
        1 << self as u32
    }
}

/// A metric's row: see [`super::table`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Facts {
    pub(crate) sums: Sums,
    traits: u32,
}

impl Facts {
    pub(super) const fn new(sums: Sums, traits: &[Property]) -> Self {
        let (mut set, mut i) = (0, 0);
        while i < traits.len() {
            set |= traits[i].bit();
            i += 1;
        }
        Self { sums, traits: set }
    }

    const fn has(self, property: Property) -> bool {
        self.traits & property.bit() != 0
    }
}

impl Metric {
    /// Whether its row names `property`.
    pub(crate) const fn is(self, property: Property) -> bool {
        self.facts().has(property)
    }

    /// Whether a target of this metric is met by less rather than more: costs, losses, debt, fines, taxes, emissions
    /// and jobs cut.
    ///
    /// ```
    /// use sollist::Metric;
    /// assert!(Metric::Emissions.less_is_better() && !Metric::Revenue.less_is_better());
    /// ```
    #[must_use]
    pub const fn less_is_better(self) -> bool {
        self.is(Property::LessIsBetter)
    }
}

/// What follows from another property is named beside it.
const _: () = {
    const IMPLIED: [(Property, Property); 4] = [
        (Property::Tally, Property::Result),
        (Property::Owed, Property::Paid),
        (Property::StateOwn, Property::StateMay),
        (Property::StateOwn, Property::StateDeals),
    ];
    let mut i = 0;
    while i < Metric::ALL.len() * IMPLIED.len() {
        let (metric, (this, that)) = (Metric::ALL[i / IMPLIED.len()], IMPLIED[i % IMPLIED.len()]);
        assert!(
            !metric.is(this) || metric.is(that),
            "a row lacks what follows from it"
        );
        i += 1;
    }
};
