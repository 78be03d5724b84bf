use std::borrow::Cow;
use std::fmt;

use super::{Measure, Metric, Period, Quantity, Status};
use crate::text::Span;

/// One figure that an article reports about an organisation.
///
/// Owns its data: a claim outlives the text it was read from. All spans are byte spans of that text. Tests of one's own
/// code make theirs with [`Claim::builder`].
///
/// ```
/// use sollist::{Amount, Metric, Status, Unit};
/// let text = "Kestra Mobility aims to sell more than 90,000 vans in 2025.";
/// let claim = &sollist::extract_claims(text)?[0];
/// assert_eq!(claim.organisation.as_ref().unwrap().name, "Kestra Mobility");
/// assert_eq!((claim.metric, claim.status), (Metric::SalesVolume, Status::Target));
/// assert_eq!((claim.quantity.amount, claim.quantity.unit), (Amount::Value(90_000.0), Unit::COUNT));
/// assert_eq!(claim.period.year, Some(2025));
/// assert_eq!(&text[claim.mentions[0].figure], "90,000");
/// assert_eq!(claim.to_string(), "Kestra Mobility: sales_volume level more_than 90000 count, 2025, target");
/// # Ok::<(), sollist::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Claim {
    /// Whose figure it is; `None` where the text names no owner.
    pub organisation: Option<Organisation>,
    /// What is measured.
    pub metric: Metric,
    /// Amount or difference.
    pub measure: Measure,
    /// The words of the text that name what is measured: "cars", "Auslieferungen".
    pub noun: Option<String>,
    /// How much, of what unit, how bounded.
    pub quantity: Quantity,
    /// The time the figure is for.
    pub period: Period,
    /// Fact or intention.
    pub status: Status,
    /// A target that is given up: "scraps its goal of 5,000 vans". Its status stays [`Status::Target`].
    pub withdrawn: bool,
    /// A target that the same text replaces by another: the 5,000 of "cut its target to 4,000 from 5,000".
    pub replaced: bool,
    /// What the figure covers where that is not all that the organisation has or does, in the words of the text:
    /// "in China", "cloud unit", "opened".
    pub scope: Option<String>,
    /// Every place where the article gives the figure, in order; never empty.
    pub mentions: Vec<Mention>,
    /// What decided each slot.
    pub evidence: Evidence,
    /// How likely the claim is right in every slot, from 0 to 1.
    pub confidence: f32,
    /// The story of the page that the claim comes from: an index into
    /// [`Extraction::stories`](crate::Extraction::stories).
    pub story: usize,
}

/// The owner of a figure.
///
/// ```
/// use sollist::{Organisation, Span};
/// let text = "Kestra Mobility sold 61,000 vans in 2022.";
/// let claims = sollist::extract_claims(text)?;
/// assert_eq!(claims[0].organisation, Some(Organisation::new("Kestra Mobility", Span::new(0, 15))));
/// # Ok::<(), sollist::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Organisation {
    /// The fullest name that the article uses.
    pub name: String,
    /// Where the article has that name, or stands for it ("the company"), nearest to the figure.
    pub span: Span,
    /// The caller's own id of it, where one was given with
    /// [`organisation_with_id`](crate::ExtractorBuilder::organisation_with_id): an LEI, an ISIN, a ticker, anything.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub id: Option<String>,
}

/// By name alone, for claims made by hand: its place is the empty span at 0.
///
/// ```
/// use sollist::{Organisation, Span};
/// assert_eq!(Organisation::from("Kestra Mobility"), Organisation::new("Kestra Mobility", Span::new(0, 0)));
/// ```
impl From<&str> for Organisation {
    fn from(name: &str) -> Self {
        Self::new(name, Span::default())
    }
}

/// By name alone, as from a `&str`.
impl From<String> for Organisation {
    fn from(name: String) -> Self {
        Self::new(name, Span::default())
    }
}

impl Organisation {
    /// An owner from its name and place.
    pub fn new(name: impl Into<String>, span: Span) -> Self {
        Self {
            name: name.into(),
            span,
            id: None,
        }
    }

    /// With an id of the caller's own.
    ///
    /// ```
    /// use sollist::Organisation;
    /// let owner = Organisation::from("Kestra Mobility").with_id("KES.DE".to_owned());
    /// assert_eq!(owner.id.as_deref(), Some("KES.DE"));
    /// ```
    #[must_use]
    pub fn with_id(mut self, id: impl Into<Option<String>>) -> Self {
        self.id = id.into();
        self
    }
}

/// One place where a figure stands.
///
/// ```
/// use sollist::{Mention, Span};
/// let text = "Kestra Mobility sold 61,000 vans in 2022.";
/// let claims = sollist::extract_claims(text)?;
/// assert_eq!(claims[0].mentions, [Mention::new(Span::new(21, 27), Span::new(0, 41))]);
/// assert_eq!(&text[claims[0].mentions[0].figure], "61,000");
/// # Ok::<(), sollist::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Mention {
    /// The figure: number, scale and unit ("5 Mrd. Euro").
    pub figure: Span,
    /// The sentence it stands in.
    pub sentence: Span,
}

impl Mention {
    /// A mention from its spans.
    #[must_use]
    pub const fn new(figure: Span, sentence: Span) -> Self {
        Self { figure, sentence }
    }
}

/// The rule that decided a slot, and the words that it read.
///
/// ```
/// use sollist::{Proof, Span};
/// let text = "Kestra Mobility sold 61,000 vans in 2022.";
/// let evidence = &sollist::extract_claims(text)?[0].evidence;
/// assert_eq!(evidence.year, Proof::new(Span::new(36, 40), "year"));
/// assert_eq!(evidence.bound, Proof::new(None, "exact_by_default"));
/// # Ok::<(), sollist::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Proof {
    /// The deciding words; `None` where none did, as of a default or a year that was inferred.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub span: Option<Span>,
    /// The rule's name, one of [`rules::ALL`](crate::rules::ALL); empty in a claim made by hand. Names are stable within
    /// a minor version.
    pub rule: Cow<'static, str>,
}

impl Proof {
    /// A proof from its rule and the words that it read, if any.
    pub fn new(span: impl Into<Option<Span>>, rule: impl Into<Cow<'static, str>>) -> Self {
        Self {
            span: span.into(),
            rule: rule.into(),
        }
    }
}

/// Why a claim says what it says: for every slot the rule that decided it, and the words that the rule read.
///
/// ```
/// let text = "Kestra Mobility aims to sell more than 90,000 vans in 2025.";
/// let claim = &sollist::extract_claims(text)?[0];
/// let words = |proof: &sollist::Proof| proof.span.map(|span| &text[span]);
/// assert_eq!(words(&claim.evidence.status), Some("aims"));
/// assert_eq!(words(&claim.evidence.bound), Some("more than"));
/// assert_eq!(words(&claim.evidence.year), Some("2025"));
/// assert_eq!((words(&claim.evidence.measure), &*claim.evidence.measure.rule), (None, "level_by_default"));
/// # Ok::<(), sollist::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(default))]
#[non_exhaustive]
#[allow(missing_docs, reason = "the fields are the slots of a claim")]
pub struct Evidence {
    /// Whose the figure is, or why its owner is left open.
    pub organisation: Proof,
    pub metric: Proof,
    pub measure: Proof,
    pub quantity: Proof,
    pub bound: Proof,
    /// The year and the part of it.
    pub year: Proof,
    pub status: Proof,
}

impl Evidence {
    /// The slots with their names, in the order of the fields.
    ///
    /// ```
    /// let claims = sollist::extract_claims("Kestra Mobility aims to sell more than 90,000 vans in 2025.")?;
    /// let said = claims[0].evidence.slots().into_iter().filter(|(_, proof)| proof.span.is_some());
    /// assert!(said.map(|(slot, _)| slot).eq(["organisation", "metric", "quantity", "bound", "year", "status"]));
    /// # Ok::<(), sollist::Error>(())
    /// ```
    #[must_use]
    pub fn slots(&self) -> [(&'static str, &Proof); 7] {
        [
            ("organisation", &self.organisation),
            ("metric", &self.metric),
            ("measure", &self.measure),
            ("quantity", &self.quantity),
            ("bound", &self.bound),
            ("year", &self.year),
            ("status", &self.status),
        ]
    }
}

impl fmt::Display for Claim {
    /// `Xiaomi: deliveries level more_than 135000 count, 2024, actual`; an owner left open is `-`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let owner = self
            .organisation
            .as_ref()
            .map_or("-", |organisation| organisation.name.as_str());
        let Self {
            metric,
            measure,
            quantity,
            period,
            status,
            withdrawn,
            ..
        } = self;
        write!(f, "{owner}: {metric} {measure} {quantity}, {period}, {status}")?;
        if *withdrawn {
            f.write_str(", withdrawn")?;
        }
        Ok(())
    }
}
