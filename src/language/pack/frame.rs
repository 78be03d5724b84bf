//! Frames of verbs: what a verb says of a figure by the places that its sentence fills.
//!
//! A pack lists the verbs of each class; what a class says is the same in every language and stands here.

use crate::claim::Measure::{self, Change, Level};
use crate::claim::Metric;
use crate::claim::Metric::{
    Capacity, Costs, Customers, DealValue, Debt, Deliveries, Dividend, Energy, Fine, Fleet, Funding,
    Headcount, Hires, Investment, JobCuts, Locations, Loss, NetProfit, Orders, Other, Passengers, Price,
    Production, Revenue, SalesVolume, Savings, Stake, Usage, Wages,
};

/// What a figure, or the phrase it stands in, must be to fill a place of a frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Argument {
    /// The object counts, or is a part of, those employed or their jobs: "cut 3.5 percent of its workforce".
    Staff,
    /// The object counts those employed, where the sentence tells that jobs or sites are given up.
    Redundant,
    /// The object counts jobs, not those who have them: "announced 500 jobs".
    Jobs,
    /// The object counts customers, users or members: "lost 12,000 customers".
    Customers,
    /// The subject or object itself counts customers or members: "2,300 members left", not "it went well with 2,300".
    Members,
    /// What is sold or built counts homes: "sold 880 homes", not "sold power to 3 million homes".
    Homes,
    /// The object counts shops, plants or offices: "opened 12 stores".
    Sites,
    /// What is sold or built counts them: "sold nine shops", not "sold its vans in 300 shops".
    Premises,
    /// The object counts vehicles, ships or aircraft: "ordered 30 trains".
    Vehicles,
    /// The object counts wares of any kind: "sold 5,000 boilers".
    Wares,
    /// The object counts people of any kind: "carried 5 million people".
    People,
    /// The object is a power: "built 300 MW".
    Power,
    /// The object is an amount of energy.
    Energy,
    /// The object is freight, told by what it weighs or fills: "moved 5 million tonnes".
    Freight,
    /// "with", "mit" governs the sum: "supports the project with $5m".
    WithSum,
    /// "on", "für" governs those employed: "spent £9m on temporary staff".
    OnStaff,
    /// The subject holds an office, and the sum is its own: "the chief executive earned $8m".
    ToOfficer,
    /// A sum of a business, told by where it comes from: "earned £2m from parking fees".
    Takings,
    /// "for", "für" governs what is built: "spends $5m for the upgrade", "legt 40 Mio. für den Umbau zurück".
    ForWorks,
    /// "for", "für" governs what is lost or owed: "set aside $5m for bad loans".
    ForBurden,
    /// The object is a part of sales or of a profit: "spends 5 percent of its sales on research".
    OfResult,
    /// The subject is those employed, and the sum no more than they may earn: "nurses get £300 more".
    ToStaff,
    /// Places that there are for people, and no preposition before them: "cut 40 beds".
    Room,
    /// A sum told of one share of a company: "pays $31 a share".
    PerShare,
    /// The subject is a ware, and a ware may cost the sum: "the car will cost €45,000".
    Ware,
    /// "for", "für" governs a company or a share of one: "paid $5bn for Belmont", "zahlt 40 Mio. für den Anteil".
    ForCompany,
    /// The object is a part of an organisation: "bought 30 percent of Belmont".
    OfCompany,
    /// The subject or object is what is built: "the plant cost $2bn".
    Works,
    /// A sum of a business, and no noun in the clause says of what: "earned $40 million".
    Sum,
    /// A sum that one ware may cost.
    SmallSum,
}

/// A place of a frame, and what is said of the figure that fills it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Filling {
    pub(crate) argument: Argument,
    pub(crate) metric: Metric,
    pub(crate) measure: Measure,
    /// -1 where the figure falls.
    pub(crate) sign: i8,
}

const fn fills(argument: Argument, metric: Metric) -> Filling {
    Filling {
        argument,
        metric,
        measure: Level,
        sign: 1,
    }
}

const fn changes(argument: Argument, metric: Metric, sign: i8) -> Filling {
    Filling {
        argument,
        metric,
        measure: Change,
        sign,
    }
}

macro_rules! frames {
    ($($(#[$doc:meta])* $class:ident: $default:ident, [$($filling:expr),* $(,)?];)+) => {
        /// A class of verbs with one frame.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub(crate) enum Frame {
            $($(#[$doc])* $class),+
        }

        impl Frame {
            /// Every class.
            #[cfg(test)]
            pub(crate) const ALL: &'static [Self] = &[$(Self::$class),+];

            /// The places of the class, those that ask for most first.
            pub(crate) const fn fillings(self) -> &'static [Filling] {
                match self {
                    $(Self::$class => const { &[$($filling),*] },)+
                }
            }

            /// The metric that a figure of such a verb mostly is of.
            pub(super) const fn metric(self) -> Metric {
                match self {
                    $(Self::$class => Metric::$default,)+
                }
            }
        }
    };
}

frames! {
    /// cut, lay off, streichen, entlassen.
    Cut: JobCuts, [
        fills(Argument::Staff, JobCuts),
        changes(Argument::Members, Customers, -1),
        changes(Argument::Room, Capacity, -1),
    ];
    /// go, disappear, wegfallen, gehen müssen: said of jobs and of those who lose them.
    Vanish: JobCuts, [fills(Argument::Staff, JobCuts), changes(Argument::Members, Customers, -1)];
    /// hire, recruit, einstellen.
    Hire: Hires, [fills(Argument::Staff, Hires)];
    /// create, schaffen.
    Create: Hires, [fills(Argument::Staff, Hires), fills(Argument::Power, Capacity)];
    /// employ, beschäftigen.
    Employ: Headcount, [fills(Argument::Staff, Headcount), fills(Argument::People, Headcount)];
    /// lose, verlieren.
    Lose: Loss, [
        changes(Argument::Customers, Customers, -1),
        fills(Argument::Staff, JobCuts),
        fills(Argument::Sum, Loss),
    ];
    /// win, gain, gewinnen.
    Win: Customers, [changes(Argument::Customers, Customers, 1)];
    /// add, hinzufügen.
    Add: Customers, [
        changes(Argument::Customers, Customers, 1),
        fills(Argument::Staff, Hires),
        fills(Argument::Sites, Locations),
        fills(Argument::Power, Capacity),
    ];
    /// earn, verdienen: a noun says what, else a profit.
    Earn: NetProfit, [
        fills(Argument::ToOfficer, Wages),
        fills(Argument::ToStaff, Wages),
        fills(Argument::Takings, Revenue),
        fills(Argument::Sum, NetProfit),
    ];
    /// make: a noun says what, else goods are made and sums earned.
    Make: Production, [
        fills(Argument::Vehicles, Production),
        fills(Argument::Takings, Revenue),
        fills(Argument::Sum, NetProfit),
    ];
    /// pay, zahlen.
    Pay: Costs, [fills(Argument::ForCompany, DealValue), fills(Argument::PerShare, DealValue)];
    /// spend, ausgeben.
    Spend: Investment, [
        fills(Argument::ForWorks, Investment),
        fills(Argument::ForCompany, DealValue),
        fills(Argument::OnStaff, Costs),
        fills(Argument::OfResult, Investment),
        fills(Argument::Sum, Investment),
    ];
    /// distribute, ausschütten: a part of the profit is a dividend.
    Distribute: Dividend, [fills(Argument::OfResult, Dividend)];
    /// set aside, zurücklegen: for works it is an investment, and else a burden.
    SetAside: Costs, [fills(Argument::ForWorks, Investment), fills(Argument::ForBurden, Costs)];
    /// buy, acquire, kaufen.
    Buy: DealValue, [
        fills(Argument::OfCompany, Stake),
        fills(Argument::ForCompany, DealValue),
        fills(Argument::Vehicles, Orders),
    ];
    /// sell, verkaufen.
    Sell: SalesVolume, [
        fills(Argument::OfCompany, Stake),
        fills(Argument::Homes, SalesVolume),
        fills(Argument::Premises, SalesVolume),
        fills(Argument::Vehicles, SalesVolume),
        fills(Argument::Wares, SalesVolume),
    ];
    /// offer, bid, bieten.
    Offer: DealValue, [fills(Argument::ForCompany, DealValue), fills(Argument::PerShare, DealValue)];
    /// get, receive, erhalten: a noun says what, else it is given.
    Receive: Funding, [
        fills(Argument::ToStaff, Wages),
        fills(Argument::ToOfficer, Wages),
        fills(Argument::ForCompany, DealValue),
        fills(Argument::Sum, Funding),
    ];
    /// collect, gross, einnehmen.
    Collect: Revenue, [fills(Argument::ForCompany, DealValue), fills(Argument::Sum, Revenue)];
    /// flow into, go towards, fließen.
    Flow: Investment, [fills(Argument::Sum, Investment)];
    /// raise, borrow, einsammeln.
    Raise: Funding, [fills(Argument::Sum, Funding)];
    /// announce, promise, bring, versprechen: said of jobs alone.
    Promise: Hires, [fills(Argument::Jobs, Hires)];
    /// cost, kosten: jobs are lost, a ware has a price, works are an investment, and else it is a burden.
    Cost: Costs, [
        fills(Argument::Jobs, JobCuts),
        fills(Argument::Works, Investment),
        fills(Argument::Ware, Price),
        fills(Argument::SmallSum, Price),
        fills(Argument::Sum, Costs),
    ];
    /// charge, verlangen.
    Charge: Price, [fills(Argument::SmallSum, Price)];
    /// fine, verurteilen zu.
    Punish: Fine, [fills(Argument::Sum, Fine)];
    /// save, einsparen: jobs that are saved are there, those that are *eingespart* are cut.
    Save: Savings, [fills(Argument::Sum, Savings)];
    /// owe, schulden.
    Owe: Debt, [fills(Argument::Sum, Debt)];
    /// own, operate, betreiben.
    Operate: Fleet, [
        fills(Argument::OfCompany, Stake),
        fills(Argument::Vehicles, Fleet),
        fills(Argument::Sites, Locations),
        fills(Argument::Power, Capacity),
    ];
    /// open, close, eröffnen, schließen.
    Open: Locations, [fills(Argument::Sites, Locations)];
    /// build, bauen.
    Build: Investment, [
        fills(Argument::Homes, Locations),
        fills(Argument::Vehicles, Production),
        fills(Argument::Sites, Locations),
        fills(Argument::Power, Capacity),
        fills(Argument::Sum, Investment),
    ];
    /// order, bestellen.
    Order: Orders, [fills(Argument::Vehicles, Orders), fills(Argument::Wares, Orders)];
    /// carry, befördern.
    Carry: Passengers, [
        fills(Argument::People, Passengers),
        fills(Argument::Customers, Passengers),
        fills(Argument::Freight, Deliveries),
    ];
    /// complete, fertigstellen: homes and halls too are made.
    Complete: Production, [
        fills(Argument::Homes, Production),
        fills(Argument::Premises, Production),
        fills(Argument::Vehicles, Production),
        fills(Argument::Wares, Production),
    ];
    /// lend, verleihen: what is lent to customers is used.
    Lend: Usage, [fills(Argument::Vehicles, Usage), fills(Argument::Wares, Usage)];
    /// seat, house, fassen, "Platz für": how many there is room for.
    Accommodate: Capacity, [fills(Argument::Customers, Capacity), fills(Argument::People, Capacity)];
    /// serve, supply, versorgen.
    Serve: Customers, [fills(Argument::Customers, Customers), fills(Argument::People, Customers)];
    /// attract, welcome, anlocken.
    Attract: Customers, [fills(Argument::Customers, Customers), fills(Argument::People, Customers)];
    /// generate, erzeugen.
    Generate: Energy, [fills(Argument::Energy, Energy), fills(Argument::Sum, Revenue)];
    /// affect, betreffen: who is affected by a closure loses the job; goods are recalled.
    Affect: JobCuts, [
        fills(Argument::Redundant, JobCuts),
        fills(Argument::Customers, Customers),
        fills(Argument::People, Customers),
        fills(Argument::Vehicles, Other),
        fills(Argument::Wares, Other),
    ];
    /// buy back, recall, zurückrufen: goods that come back are affected, whatever they were before.
    Recall: Other, [fills(Argument::Vehicles, Other), fills(Argument::Wares, Other)];
    /// refit, umrüsten: done to so many, it is what is made.
    Refit: Production, [fills(Argument::Vehicles, Production), fills(Argument::Wares, Production)];
    /// contribute, beisteuern: "to" tells the sum that it is a part of.
    Contribute: Funding, [];
    /// support, unterstützen, with a sum.
    Support: Funding, [fills(Argument::WithSum, Funding)];
    /// grow, wachsen: said of a company, of its sales.
    Grow: Revenue, [];
    /// equal, entsprechen: the figure before is told once more.
    Equal: Other, [];
}
