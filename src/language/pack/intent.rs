use super::Particle;

/// What a word says of whether a figure is fact or intention.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Intent {
    /// A verb or adjective of planning, forecasting, promising, whose object lies ahead: aims, plans, geplant.
    Plan,
    /// A noun that names what lies ahead: target, forecast, Prognose, Jahresziel.
    Goal,
    /// A modal or tense that points ahead: will, shall, soll, würde.
    Ahead,
    /// Points ahead with an infinitive, and is a passive or present otherwise: wird, werden.
    AheadWithInfinitive,
    /// A possibility: could, might, könnte.
    Maybe,
    /// Offers, proposals, demands, which bind nobody yet: bid, proposed, fordert.
    Offer,
    /// Plans only with this particle at the end of its clause: "peilt … an".
    PlanWith(Particle),
    /// Offers only without this particle: "bietet fünf Euro", not "bietet … an".
    OfferWithout(Particle),
    /// Announced: cuts of jobs, closures and prices are still to come then, results are not.
    Announced,
    /// What was struck, decided or imposed stands, though its execution lies ahead: agreed, vereinbart.
    Settled,
    /// Tells how a target came out; what it governs happened, the target beside it stays one: reached, missed,
    /// übertraf.
    Outcome,
}
