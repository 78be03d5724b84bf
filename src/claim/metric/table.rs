//! The table of metrics: a row for each, with all that is known of it.

use super::CustomMetric;
use super::facts::{Facts, Property, Sums};

/// Makes [`Metric`] of its rows: `Variant => "id", sums, [traits];`. A metric without its facts does not compile.
macro_rules! metrics {
    ($($(#[$doc:meta])* $variant:ident => $id:literal, $sums:ident, [$($trait:ident),*];)+) => {
        /// What a figure measures. The names are those of the annotation guidelines.
        ///
        /// ```
        /// use sollist::Metric;
        /// assert_eq!("order_backlog".parse::<Metric>()?, Metric::OrderBacklog);
        /// assert_eq!(Metric::OrderBacklog.to_string(), "order_backlog");
        /// assert!(matches!("test_drives".parse::<Metric>()?, Metric::Custom(_)));
        /// # Ok::<(), sollist::Error>(())
        /// ```
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Metric {
            $($(#[$doc])* $variant,)+
            /// A metric of the user's own, by the name given to
            /// [`ExtractorBuilder::metric`](crate::ExtractorBuilder::metric).
            Custom(CustomMetric),
        }

        enum TablePlace {
            $($variant),+
        }

        impl Metric {
            /// Every built-in metric, in the order of the guidelines.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The metric's place in [`Metric::ALL`]; stops the build, or panics, for a custom one.
            pub(crate) const fn index(self) -> u8 {
                match self {
                    Self::Custom(_) => panic!("a custom metric has no fixed place"),
                    $(Self::$variant => TablePlace::$variant as u8,)+
                }
            }

            /// The metric's id, as in JSON.
            ///
            /// ```
            /// assert_eq!(sollist::Metric::OrderBacklog.as_str(), "order_backlog");
            /// ```
            #[must_use]
            pub const fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $id,)+
                    Self::Custom(name) => name.as_str(),
                }
            }

            /// What is known of the metric; of one of the user's own nothing is.
            pub(crate) const fn facts(self) -> Facts {
                match self {
                    $(Self::$variant => Facts::new(Sums::$sums, &[$(Property::$trait),*]),)+
                    Self::Custom(_) => Facts::new(Sums::Any, &[]),
                }
            }
        }
    };
}

metrics! {
    /// Goods handed over or shipped.
    Deliveries => "deliveries", Large, [Result, Tally, Handled];
    /// Units sold.
    SalesVolume => "sales_volume", Large, [Result, Tally, Handled];
    /// Orders, bookings, pre-orders (count or money).
    Orders => "orders", Large, [Result, Tally, Handled, Contract, Dealt, Overall];
    /// Orders not yet filled.
    OrderBacklog => "order_backlog", Large, [];
    /// Output made.
    Production => "production", Large, [Project, Handled];
    /// What could be made, carried or stored.
    Capacity => "capacity", Large, [Stock, Project];
    /// People carried.
    Passengers => "passengers", Large, [Result, Tally];
    /// Customers, users, subscribers, members, readers, visitors.
    Customers => "customers", Large, [Stock];
    /// Downloads, page views, messages, traffic, trades handled.
    Usage => "usage", Large, [];
    /// Share of a market.
    MarketShare => "market_share", Large, [Rate, Stock];
    /// Stores, branches, plants, sites, countries or cities served.
    Locations => "locations", Large, [Stock, Event, Project, TakesEffect, Unsigned];
    /// Vehicles, aircraft or ships owned or run.
    Fleet => "fleet", Large, [Stock];
    /// People employed.
    Headcount => "headcount", Large, [Stock, Staff];
    /// Jobs lost or cut.
    JobCuts => "job_cuts", Large, [Event, Project, TakesEffect, Staff, LessIsBetter, Unsigned];
    /// Jobs created, people taken on.
    Hires => "hires", Large, [Event, Project, TakesEffect, Staff, Unsigned];
    /// Sales in money.
    Revenue => "revenue", Large, [Result, StateMay];
    /// Gross profit.
    GrossProfit => "gross_profit", Large, [Result];
    /// Operating profit, EBIT.
    OperatingProfit => "operating_profit", Large, [Result, BottomLine];
    /// EBITDA.
    Ebitda => "ebitda", Large, [Result];
    /// Profit before tax.
    PretaxProfit => "pretax_profit", Large, [Result, BottomLine];
    /// Net profit, or "profit" and "earnings" unqualified.
    NetProfit => "net_profit", Large, [Result, BottomLine];
    /// Any loss.
    Loss => "loss", Large, [Result, BottomLine, StateOwn, StateMay, StateDeals, LessIsBetter, Unsigned];
    /// Earnings per share.
    Eps => "eps", OfShare, [Result, PerShare];
    /// Dividend.
    Dividend => "dividend", Any, [Result, Paid];
    /// Any margin.
    Margin => "margin", Large, [Rate, Result];
    /// Costs, expenses, charges, write-downs, subsidies paid.
    Costs => "costs", Any, [StateMay, LessIsBetter, Unsigned];
    /// Cost savings, synergies.
    Savings => "savings", Large, [Event, Project, Unsigned];
    /// Capital or R&D spending.
    Investment => "investment", Large, [Project, Dealt, StateMay];
    /// Money raised, lent, granted or donated.
    Funding => "funding", Large, [Dealt, Overall, StateMay, StateDeals];
    /// Debt owed.
    Debt => "debt", Large, [Paid, Owed, Overall, StateOwn, StateMay, StateDeals, LessIsBetter, Unsigned];
    /// Assets, cash, reserves, deposits, portfolio.
    Assets => "assets", Large, [Stock, StateMay];
    /// Equity, capital ratio.
    Equity => "equity", Large, [Rate];
    /// Price of a purchase, sale, bid or contract.
    DealValue => "deal_value", Any, [Paid, Contract, Asked, Dealt, Overall, StateDeals];
    /// Share owned in another organisation.
    Stake => "stake", Large, [Rate, Stock, Dealt, PerShare, StateDeals];
    /// Market capitalisation, valuation.
    MarketValue => "market_value", Large, [Stock];
    /// Share price and its moves.
    SharePrice => "share_price", OfShare, [PerShare];
    /// Price of goods, services or tickets.
    Price => "price", Any, [Stock, TakesEffect, Asked];
    /// Pay, salary, wage rises.
    Wages => "wages", Any, [Paid];
    /// Fines, damages, settlements.
    Fine => "fine", Any, [Paid, Owed, Dealt, Overall, LessIsBetter, Unsigned];
    /// Tax paid or owed.
    Tax => "tax", Any, [Rate, Paid, Owed, StateMay, LessIsBetter];
    /// Interest rates, yields.
    InterestRate => "interest_rate", Large, [Rate, Stock];
    /// Public spending or budget, box office, prize money.
    Budget => "budget", Large, [StateOwn, StateMay, StateDeals];
    /// Greenhouse-gas and other emissions.
    Emissions => "emissions", Large, [LessIsBetter];
    /// Energy generated or used.
    Energy => "energy", Large, [];
    /// Anything else; the claim's noun says what.
    Other => "other", Large, [Handled, Asked, StateMay];
}
