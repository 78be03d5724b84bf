use crate::claim::Part;

/// What a word says of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TimeWord {
    /// A month, quarter or half by name.
    Part(Part),
    /// A whole year relative to the anchor: last year is -1.
    Year(i8),
}
