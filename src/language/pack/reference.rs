/// What a phrase that dates figures without naming a time refers to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reference {
    /// The whole year that the text reports on: full year, annual, Gesamtjahr.
    Year,
    /// What tells a period's figures: annual report, results for, Bilanz. The year beside it is the one reported on.
    Account,
    /// A plan of spending: budget, Haushalt. What it plans is for the year beside it.
    Budget,
    /// The half-year that it reports on.
    Half,
    /// The quarter that it reports on: in the quarter, im Berichtsquartal.
    Quarter,
    /// The period just spoken of, whatever it is: in this period, in derselben Zeit.
    Period,
    /// The time of writing: currently, derzeit.
    Now,
    /// From the time just spoken of to that of writing: since then, seither.
    SinceThen,
    /// The time just spoken of: at that point, damals.
    Then,
    /// A part of an organisation or of what it does, or another way to reckon: division, Sparte, adjusted, online.
    Scope,
    /// A verb in the present of what lasts: employs, owns, besitzt. Its figures hold when the text is written.
    Lasting,
    /// A verb or noun of keeping, whose object is there already: save, retain, retten, Erhalt.
    Kept,
}
