use std::fmt;
use std::str::FromStr;

use super::named;
use crate::error::Error;
use crate::text::inline::Inline;

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
    /// Goods handed over or shipped.
    Deliveries,
    /// Units sold.
    SalesVolume,
    /// Orders, bookings, pre-orders (count or money).
    Orders,
    /// Orders not yet filled.
    OrderBacklog,
    /// Output made.
    Production,
    /// What could be made, carried or stored.
    Capacity,
    /// People carried.
    Passengers,
    /// Customers, users, subscribers, members, readers, visitors.
    Customers,
    /// Downloads, page views, messages, traffic, trades handled.
    Usage,
    /// Share of a market.
    MarketShare,
    /// Stores, branches, plants, sites, countries or cities served.
    Locations,
    /// Vehicles, aircraft or ships owned or run.
    Fleet,
    /// People employed.
    Headcount,
    /// Jobs lost or cut.
    JobCuts,
    /// Jobs created, people taken on.
    Hires,
    /// Sales in money.
    Revenue,
    /// Gross profit.
    GrossProfit,
    /// Operating profit, EBIT.
    OperatingProfit,
    /// EBITDA.
    Ebitda,
    /// Profit before tax.
    PretaxProfit,
    /// Net profit, or "profit" and "earnings" unqualified.
    NetProfit,
    /// Any loss.
    Loss,
    /// Earnings per share.
    Eps,
    /// Dividend.
    Dividend,
    /// Any margin.
    Margin,
    /// Costs, expenses, charges, write-downs, subsidies paid.
    Costs,
    /// Cost savings, synergies.
    Savings,
    /// Capital or R&D spending.
    Investment,
    /// Money raised, lent, granted or donated.
    Funding,
    /// Debt owed.
    Debt,
    /// Assets, cash, reserves, deposits, portfolio.
    Assets,
    /// Equity, capital ratio.
    Equity,
    /// Price of a purchase, sale, bid or contract.
    DealValue,
    /// Share owned in another organisation.
    Stake,
    /// Market capitalisation, valuation.
    MarketValue,
    /// Share price and its moves.
    SharePrice,
    /// Price of goods, services or tickets.
    Price,
    /// Pay, salary, wage rises.
    Wages,
    /// Fines, damages, settlements.
    Fine,
    /// Tax paid or owed.
    Tax,
    /// Interest rates, yields.
    InterestRate,
    /// Public spending or budget, box office, prize money.
    Budget,
    /// Greenhouse-gas and other emissions.
    Emissions,
    /// Energy generated or used.
    Energy,
    /// Anything else; the claim's noun says what.
    Other,
    /// A metric of the user's own, by the name given to
    /// [`ExtractorBuilder::metric`](crate::ExtractorBuilder::metric).
    Custom(CustomMetric),
}

macro_rules! metrics {
    ($($variant:ident => $name:literal),+ $(,)?) => {
        enum Place {
            $($variant),+
        }

        impl Metric {
            /// Every built-in metric, in the order of the guidelines.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The metric's place in [`Metric::ALL`]; stops the build, or panics, for a custom one.
            pub(crate) const fn index(self) -> u8 {
                match self {
                    Self::Custom(_) => panic!("a custom metric has no fixed place"),
                    $(Self::$variant => Place::$variant as u8,)+
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
                    $(Self::$variant => $name,)+
                    Self::Custom(name) => name.as_str(),
                }
            }
        }
    };
}

metrics! {
    Deliveries => "deliveries",
    SalesVolume => "sales_volume",
    Orders => "orders",
    OrderBacklog => "order_backlog",
    Production => "production",
    Capacity => "capacity",
    Passengers => "passengers",
    Customers => "customers",
    Usage => "usage",
    MarketShare => "market_share",
    Locations => "locations",
    Fleet => "fleet",
    Headcount => "headcount",
    JobCuts => "job_cuts",
    Hires => "hires",
    Revenue => "revenue",
    GrossProfit => "gross_profit",
    OperatingProfit => "operating_profit",
    Ebitda => "ebitda",
    PretaxProfit => "pretax_profit",
    NetProfit => "net_profit",
    Loss => "loss",
    Eps => "eps",
    Dividend => "dividend",
    Margin => "margin",
    Costs => "costs",
    Savings => "savings",
    Investment => "investment",
    Funding => "funding",
    Debt => "debt",
    Assets => "assets",
    Equity => "equity",
    DealValue => "deal_value",
    Stake => "stake",
    MarketValue => "market_value",
    SharePrice => "share_price",
    Price => "price",
    Wages => "wages",
    Fine => "fine",
    Tax => "tax",
    InterestRate => "interest_rate",
    Budget => "budget",
    Emissions => "emissions",
    Energy => "energy",
    Other => "other",
}

impl fmt::Display for Metric {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for Metric {
    type Err = Error;

    /// Reads an id; any other name that a metric can have is a [`Metric::Custom`].
    fn from_str(text: &str) -> Result<Self, Error> {
        match Self::ALL.iter().find(|metric| metric.as_str() == text) {
            Some(metric) => Ok(*metric),
            None => text.parse().map(Self::Custom),
        }
    }
}

/// The name of a metric of the user's own: 1 to 31 bytes of small ASCII letters, digits and `_`.
///
/// ```
/// use sollist::CustomMetric;
/// assert_eq!("test_drives".parse::<CustomMetric>()?.as_str(), "test_drives");
/// assert!("Test Drives".parse::<CustomMetric>().is_err());
/// # Ok::<(), sollist::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CustomMetric(Inline<31>);

impl CustomMetric {
    /// The name.
    #[must_use]
    pub const fn as_str(&self) -> &str {
        self.0.as_str()
    }
}

impl fmt::Display for CustomMetric {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for CustomMetric {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let sound = !text.is_empty()
            && text
                .bytes()
                .all(|b| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'_'));
        sound
            .then(|| Inline::new(text))
            .flatten()
            .map(Self)
            .ok_or_else(|| Error::parse("a metric id of 1 to 31 small letters, digits and `_`", text))
    }
}

/// Whether a figure is an amount or a difference.
///
/// ```
/// use sollist::{Measure, extract_claims};
/// let claims = extract_claims("Siemens increased its revenue by 5% to 77.8 billion euros in 2023.")?;
/// assert_eq!((claims[0].measure, claims[1].measure), (Measure::Change, Measure::Level));
/// # Ok::<(), sollist::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Measure {
    /// An amount: "revenue of €5bn", "45% market share", "opened 200 stores".
    Level,
    /// A difference or growth: "up 12%", "an increase of 500 cars"; negative where it falls.
    Change,
}

named!(Measure, "a measure: level or change", { Level => "level", Change => "change" });
