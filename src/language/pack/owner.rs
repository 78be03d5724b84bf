/// What a word says of whose figure one beside it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum OwnerCue {
    /// subsidiary, parent, rival, Tochter: another organisation than the one named with it.
    Kin,
    /// rival, Konkurrent: who is named with it only in passing, beside the organisation that the text is about.
    Rival,
    /// subsidiary, division, Tochter: a part of the organisation that is named with it.
    Arm,
    /// respectively, beziehungsweise: the figures in a row are those of the names in a row, each of its own.
    Each,
    /// is, remains: the name after it is whom the noun before it means.
    Copula,
    /// expects, forecasts: what a bank's analysts do for others.
    Forecast,
    /// court, prosecutors, police: what they tell is of others.
    Justice,
    /// post, tweet: what stands on the platform that is named before it.
    Post,
    /// report, survey, Umfrage: what it tells is of others than the one who made it.
    Report,
    /// at, bei: the organisation after it is where a figure was counted.
    Site,
    /// owned, gehörend: what belongs to the organisation named with it is another.
    Belonging,
    /// such as, including, wie: names after it are examples.
    Example,
    /// ahead of, unlike: names after it are what one is measured against.
    Aside,
    /// budget deficit, public debt, Staatsschulden: a state's own figure.
    State,
    /// government, Bund, Staat: after an article it stands for the state it belongs to.
    Government,
    /// inflation, population, Arbeitslosigkeit: of no organisation, whoever tells it.
    Statistic,
    /// exports, imports, growth: of a country or industry, unless an organisation is named with it.
    Trade,
}
