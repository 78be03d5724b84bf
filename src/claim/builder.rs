use super::{Basis, Claim, Evidence, Measure, Mention, Metric, Organisation, Period, Quantity, Status};

/// Makes a [`Claim`] by hand, for tests of one's own code: what is not said has its default.
///
/// A claim is by default a level, actual, of no known owner and time, in the first story, with confidence 1 and one
/// mention, the empty span at 0.
///
/// ```
/// use sollist::{Amount, Bound, Claim, Currency, Mention, Metric, Quantity, Span, Status, Unit};
/// let quantity = Quantity::new(Amount::Value(5e9), Unit::money(Currency::EUR), Bound::AtLeast);
/// let claim = Claim::builder(Metric::Revenue, quantity)
///     .organisation("Kestra Mobility")
///     .year(2025)
///     .status(Status::Target)
///     .mention(Mention::new(Span::new(42, 53), Span::new(0, 54)))
///     .build();
/// assert_eq!(claim.to_string(), "Kestra Mobility: revenue level at_least 5000000000 EUR, 2025, target");
/// assert_eq!(claim.mentions.len(), 1);
/// ```
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct ClaimBuilder {
    made: Claim,
}

impl Claim {
    /// Begins a claim made by hand; what is read from texts comes from an [`Extractor`](crate::Extractor).
    ///
    /// ```
    /// use sollist::{Amount, Bound, Claim, Metric, Quantity, Unit, compare};
    /// let quantity = Quantity::new(Amount::Value(61_000.0), Unit::COUNT, Bound::Exact);
    /// let claim = Claim::builder(Metric::SalesVolume, quantity).build();
    /// assert_eq!(claim.to_string(), "-: sales_volume level 61000 count, -, actual");
    /// assert!(compare([&claim]).is_empty());
    /// ```
    pub fn builder(metric: Metric, quantity: Quantity) -> ClaimBuilder {
        ClaimBuilder {
            made: Claim {
                organisation: None,
                metric,
                measure: Measure::Level,
                noun: None,
                quantity,
                period: Period::UNKNOWN,
                status: Status::Actual,
                withdrawn: false,
                replaced: false,
                scope: None,
                mentions: Vec::new(),
                evidence: Evidence::default(),
                confidence: 1.0,
                story: 0,
            },
        }
    }
}

impl ClaimBuilder {
    /// Whose figure it is: an [`Organisation`], or a name alone.
    pub fn organisation(mut self, organisation: impl Into<Organisation>) -> Self {
        self.made.organisation = Some(organisation.into());
        self
    }

    /// Amount or difference.
    pub fn measure(mut self, measure: Measure) -> Self {
        self.made.measure = measure;
        self
    }

    /// The words that name what is measured.
    pub fn noun(mut self, noun: impl Into<String>) -> Self {
        self.made.noun = Some(noun.into());
        self
    }

    /// The time the figure is for.
    pub fn period(mut self, period: Period) -> Self {
        self.made.period = period;
        self
    }

    /// The whole of a year that is stated: short for a [`period`](Self::period).
    pub fn year(self, year: i32) -> Self {
        self.period(Period::new(Some(year), None, Basis::Stated))
    }

    /// Fact or intention.
    pub fn status(mut self, status: Status) -> Self {
        self.made.status = status;
        self
    }

    /// A target that is given up.
    pub fn withdrawn(mut self, withdrawn: bool) -> Self {
        self.made.withdrawn = withdrawn;
        self
    }

    /// A target that the same text replaces by another.
    pub fn replaced(mut self, replaced: bool) -> Self {
        self.made.replaced = replaced;
        self
    }

    /// What the figure covers where that is not all that the organisation has or does.
    pub fn scope(mut self, scope: impl Into<String>) -> Self {
        self.made.scope = Some(scope.into());
        self
    }

    /// One more place where the figure stands.
    pub fn mention(mut self, mention: Mention) -> Self {
        self.made.mentions.push(mention);
        self
    }

    /// What decided each slot; by default nothing did, neither words nor a rule.
    pub fn evidence(mut self, evidence: Evidence) -> Self {
        self.made.evidence = evidence;
        self
    }

    /// How likely the claim is right, from 0 to 1.
    pub fn confidence(mut self, confidence: f32) -> Self {
        self.made.confidence = confidence;
        self
    }

    /// The story it comes from.
    pub fn story(mut self, story: usize) -> Self {
        self.made.story = story;
        self
    }

    /// The claim.
    ///
    /// ```
    /// use sollist::{Amount, Basis, Bound, Claim, Evidence, Measure, Metric, Part, Period, Proof, Quantity, Span, Unit};
    /// let mut evidence = Evidence::default();
    /// evidence.measure = Proof::new(Span::new(0, 2), "movement");
    /// let claim = Claim::builder(Metric::Orders, Quantity::new(Amount::Value(-4.0), Unit::PERCENT, Bound::MoreThan))
    ///     .measure(Measure::Change)
    ///     .noun("orders")
    ///     .scope("in China")
    ///     .withdrawn(false)
    ///     .replaced(false)
    ///     .period(Period::new(Some(2024), Some(Part::Q2), Basis::Relative))
    ///     .evidence(evidence)
    ///     .confidence(0.8)
    ///     .story(1)
    ///     .build();
    /// assert_eq!(claim.to_string(), "-: orders change more_than -4 percent, 2024 Q2, actual");
    /// ```
    #[must_use]
    pub fn build(mut self) -> Claim {
        if self.made.mentions.is_empty() {
            self.made.mentions.push(Mention::default());
        }
        self.made
    }
}
