use crate::claim::{CustomMetric, Metric};

/// A metric as rows name it: a built-in one by its place in [`Metric::ALL`], the user's own ones after them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct MetricId(pub(crate) u8);

impl MetricId {
    /// How many metrics of their own users may have.
    pub(crate) const MOST_CUSTOM: usize = 255 - Metric::ALL.len();

    /// The id of `metric`; `customs` are the user's own. `None` for a custom one that is not among them.
    pub(crate) fn of(metric: Metric, customs: &[CustomMetric]) -> Option<Self> {
        match metric {
            Metric::Custom(name) => customs
                .iter()
                .position(|custom| *custom == name)
                .map(|i| Self((Metric::ALL.len() + i) as u8)),
            built_in => Some(Self(built_in.index())),
        }
    }

    pub(crate) fn metric(self, customs: &[CustomMetric]) -> Metric {
        let place = usize::from(self.0);
        Metric::ALL
            .get(place)
            .copied()
            .unwrap_or_else(|| Metric::Custom(customs[place - Metric::ALL.len()]))
    }
}

/// What part a phrase plays in naming a metric.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// A noun that names it: revenue, Auftragseingang.
    Noun,
    /// A verb that does it: delivered, investiert. For separable German verbs, the stem that stands apart
    /// ("lieferte") is a row "lieferte … aus".
    Verb,
    /// What is counted, which alone tells the metric: employees, stores.
    Counted,
    /// What is counted but needs a verb or noun to tell what of it: cars, tonnes of steel.
    Goods,
}

/// Which kinds of figure a cue goes with: a set of bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Kinds(pub(crate) u8);

impl Kinds {
    pub(crate) const MONEY: Self = Self(1);
    pub(crate) const PERCENT: Self = Self(2);
    pub(crate) const COUNT: Self = Self(4);
    pub(crate) const PHYSICAL: Self = Self(8);
    pub(crate) const ANY: Self = Self(15);

    pub(crate) const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub(crate) const fn has(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}

/// A phrase that speaks of a metric.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct MetricCue {
    pub(crate) metric: MetricId,
    pub(crate) role: Role,
    pub(crate) kinds: Kinds,
}

impl MetricCue {
    /// Stops the build for a custom metric: packs name built-in ones.
    pub(crate) const fn new(metric: Metric, role: Role, kinds: Kinds) -> Self {
        Self {
            metric: MetricId(metric.index()),
            role,
            kinds,
        }
    }
}

/// A word of rising or falling.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Movement {
    /// rose, Zuwachs, more: the difference is positive.
    Up,
    /// fell, Rückgang, fewer: the difference is negative.
    Down,
    /// changed: the figure's own sign, or the context, decides.
    Either,
    /// doubled, halbiert: a change of so many percent by itself.
    Percent(f64),
}
