use crate::claim::{Claim, Measure, Mention, Metric, Part, Quantity, Unit, named};
use crate::date::Written;
use crate::error::parsed_by_name;

/// A claim, and when its article was written, as far as that is known: what [`compare`](crate::compare) takes.
///
/// ```
/// use sollist::{Dated, Document, Extractor, compare};
/// let extractor = Extractor::new();
/// let mut articles = Vec::new();
/// for (day, text) in [
///     ("2022-08-01", "Kestra Mobility now aims to sell 55,000 vans in 2022."),
///     ("2022-01-10", "Kestra Mobility aims to sell 60,000 vans in 2022."),
/// ] {
///     articles.push(extractor.extract(Document::new(text).published(day.parse()?))?);
/// }
/// let dated = articles.iter().flat_map(|article| {
///     article.claims().iter().map(|claim| Dated::new(claim).written(article.written()))
/// });
/// let comparisons = compare(dated);
/// assert!(comparisons[0].is_revised());
/// assert_eq!(comparisons[0].target().figure.quantity.to_string(), "55000 count");
/// # Ok::<(), sollist::Error>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Dated<'c> {
    pub(super) claim: &'c Claim,
    pub(super) written: Option<Written>,
}

impl<'c> Dated<'c> {
    /// A claim of an article of unknown date.
    #[must_use]
    pub const fn new(claim: &'c Claim) -> Self {
        Self { claim, written: None }
    }

    /// When the article was written: [`Extraction::written`](crate::Extraction::written), or a date of the caller's.
    #[must_use]
    pub fn written(mut self, written: impl Into<Option<Written>>) -> Self {
        self.written = written.into();
        self
    }
}

impl<'c> From<&'c Claim> for Dated<'c> {
    fn from(claim: &'c Claim) -> Self {
        Self::new(claim)
    }
}

/// A figure in a comparison.
///
/// ```
/// let claims = sollist::extract_claims("Kestra Mobility sold 61,500 vans in 2022, beating its target of 60,000.")?;
/// let comparisons = sollist::compare(&claims);
/// let actual = comparisons[0].actual().unwrap();
/// assert_eq!((actual.quantity, actual.written), (claims[actual.position].quantity, None));
/// # Ok::<(), sollist::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct Figure {
    /// The claim it comes from: its place among the claims that were given to [`compare`](crate::compare), from 0.
    pub position: usize,
    /// How much.
    pub quantity: Quantity,
    /// When its article was written, if that was given.
    pub written: Option<Written>,
    /// Where it stands first in its article: the figure, and the sentence to quote.
    pub mention: Mention,
}

/// A target, held against the latest actual.
///
/// ```
/// use sollist::Outcome;
/// let claims = sollist::extract_claims("Kestra Mobility sold 61,500 vans in 2022, beating its target of 60,000.")?;
/// let comparisons = sollist::compare(&claims);
/// let target = comparisons[0].target();
/// assert_eq!(target.figure.quantity.to_string(), "60000 count");
/// assert_eq!((target.outcome, target.difference.unwrap().absolute), (Outcome::Met, 1500.0));
/// # Ok::<(), sollist::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct Target {
    /// The target itself.
    pub figure: Figure,
    /// How far the latest actual lies from it; `None` where there is no actual.
    pub difference: Option<Difference>,
    /// Whether the latest actual meets it.
    pub outcome: Outcome,
    /// The article itself puts another target in its place.
    pub replaced: bool,
}

/// The way from a target to an actual, as the figures are printed: bounds aside, and of ranges from the nearer ends.
///
/// ```
/// let claims = sollist::extract_claims("Kestra Mobility sold 54,000 vans in 2022, missing its target of 60,000.")?;
/// let difference = sollist::compare(&claims)[0].difference().unwrap();
/// assert_eq!((difference.absolute, difference.percent), (-6000.0, Some(-10.0)));
/// # Ok::<(), sollist::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct Difference {
    /// Actual less target, in their unit; 0 where a range holds the other figure.
    pub absolute: f64,
    /// The same in percent of the target; `None` for a target of 0.
    pub percent: Option<f64>,
}

/// What became of a target.
///
/// ```
/// use sollist::Outcome;
/// let claims = sollist::extract_claims("Kestra Mobility sold 54,000 vans in 2022, missing its target of 60,000.")?;
/// assert_eq!(sollist::compare(&claims)[0].outcome(), Outcome::Missed);
/// # Ok::<(), sollist::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Outcome {
    /// The actual meets it.
    Met,
    /// The actual falls short of it, or goes beyond it where less is better.
    Missed,
    /// There is no actual yet, or the bounds of the figures leave it open.
    Open,
    /// The target is given up.
    Withdrawn,
}

named!(Outcome, {
    Met => "met", Missed => "missed", Open => "open", Withdrawn => "withdrawn",
});
parsed_by_name!(Outcome: "an outcome: met, missed, open or withdrawn");

/// The targets and actuals of one organisation, metric, measure, unit and period.
///
/// ```
/// let claims = sollist::extract_claims("Kestra Mobility sold 54,000 vans in 2022, missing its target of 60,000.")?;
/// let comparison = &sollist::compare(&claims)[0];
/// assert_eq!((comparison.organisation.as_str(), comparison.year), ("Kestra Mobility", Some(2022)));
/// assert_eq!((comparison.targets.len(), comparison.actuals.len()), (1, 1));
/// assert!(!comparison.is_revised());
/// # Ok::<(), sollist::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Comparison {
    /// The longest name that the claims have for the organisation.
    pub organisation: String,
    /// What is measured.
    pub metric: Metric,
    /// Amount or difference.
    pub measure: Measure,
    /// The words that name what is measured, of the first claim that has them.
    pub noun: Option<String>,
    /// The unit of all the figures.
    pub unit: Unit,
    /// The year that the figures are for; `None` where the target names none.
    pub year: Option<i32>,
    /// The part of that year.
    pub part: Option<Part>,
    /// The targets, oldest first; never empty.
    pub targets: Vec<Target>,
    /// The actuals, oldest first.
    pub actuals: Vec<Figure>,
}

impl Comparison {
    /// The latest target.
    ///
    /// # Panics
    /// If [`targets`](Self::targets) were emptied.
    #[must_use]
    pub fn target(&self) -> &Target {
        self.targets.last().expect("a comparison has a target")
    }

    /// The latest actual.
    #[must_use]
    pub fn actual(&self) -> Option<&Figure> {
        self.actuals.last()
    }

    /// What became of the latest target.
    #[must_use]
    pub fn outcome(&self) -> Outcome {
        self.target().outcome
    }

    /// The way from the latest target to the latest actual.
    #[must_use]
    pub fn difference(&self) -> Option<Difference> {
        self.target().difference
    }

    /// Whether the target was moved: one differs from another that it replaces, in the same article or a later one.
    #[must_use]
    pub fn is_revised(&self) -> bool {
        let mut pairs = self.targets.windows(2);
        pairs.any(|two| {
            let later = two[0].figure.written != two[1].figure.written;
            two[0].figure.quantity != two[1].figure.quantity && (later || two[0].replaced)
        })
    }
}
