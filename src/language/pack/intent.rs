/// What a word says of whether a figure is fact or intention.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Intent {
    /// A verb, adjective or noun of planning, forecasting, promising: aims, geplant, outlook.
    Target,
    /// A modal or tense that points ahead: will, would, should, soll, wird (with an infinitive).
    Ahead,
    /// Turns a target into a fact: reached, exceeded, erreichte (its goal).
    Reached,
    /// Falls short of a target that stays one: missed, verfehlte.
    Missed,
    /// States a fact whatever stands around: reported, bilanzierte.
    Actual,
}
