use super::named;

/// Whether a figure is a fact or an intention: *Ist* or *Soll*.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Status {
    /// It has happened, or holds now.
    Actual,
    /// A goal, plan, guidance, forecast, commitment or offer: it had not happened yet at the time spoken of.
    Target,
}

named!(Status, "a status: actual or target", { Actual => "actual", Target => "target" });
