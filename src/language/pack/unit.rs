use crate::claim::Unit;

/// What a word or symbol says of a figure's unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum UnitWord {
    /// A unit: Euro, percent, MW.
    Unit(Unit),
    /// Opens the denominator of a rate: per, je, pro, a.
    Per,
}
