use super::named;

/// Whether a figure is a fact or an intention: *Ist* or *Soll*.
///
/// ```
/// use sollist::{Status, extract_claims};
/// let claims = extract_claims("Kestra Mobility sold 61,000 vans in 2022, missing its target of 65,000.")?;
/// assert_eq!((claims[0].status, claims[1].status), (Status::Actual, Status::Target));
/// # Ok::<(), sollist::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Status {
    /// It has happened, or holds now.
    Actual,
    /// A goal, plan, guidance, forecast, commitment or offer: it had not happened yet at the time spoken of.
    Target,
}

named!(Status, { Actual => "actual", Target => "target" });
