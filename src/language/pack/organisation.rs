/// What a word says of a name beside it, or of itself as part of one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum OrganisationCue {
    /// AG, Inc, plc: ends a name.
    LegalForm,
    /// carmaker, Chiphersteller, company: a kind of organisation; stands beside its name or for it.
    Kind,
    /// Airlines, Bank, Universität: part of the name itself.
    Head,
    /// CEO, Vorstandschef: a person's role in an organisation.
    PersonRole,
}
