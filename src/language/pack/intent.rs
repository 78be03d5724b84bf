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
    /// Settles only with this particle at the end of its clause: "legt … bei".
    SettledWith(Particle),
    /// Tells how a target came out; what it governs happened, the target beside it stays one: reached, missed,
    /// übertraf.
    Outcome,
    /// A verb of how it came out in the end, whose object happened: ended up, schaffte.
    Result,
    /// The expectations that an outcome is measured against, with the word that does so: above expectations.
    Expectation,
    /// A noun of reckoning, which looks ahead where it is that of a forecaster: estimate, Schätzung.
    Estimate,
    /// Those who reckon what an organisation will report: analysts, Experten.
    Forecaster,
    /// Tells that a value held before: previously, bisher.
    Previous,
    /// Sets a value against the one that held before: instead of, statt.
    Instead,
    /// A verb or turn by which a target is given up: scraps, no longer.
    Drop,
    /// Gives up only with this particle at the end of its clause: "zieht … zurück".
    DropWith(Particle),
}

impl Intent {
    /// Whether what stands with it lies ahead, or did when it was said.
    pub(crate) const fn points_ahead(self) -> bool {
        matches!(
            self,
            Self::Plan
                | Self::Goal
                | Self::Ahead
                | Self::AheadWithInfinitive
                | Self::Maybe
                | Self::Offer
                | Self::PlanWith(_)
                | Self::OfferWithout(_)
        )
    }

    /// Whether it may be the verb of a clause.
    pub(crate) const fn may_be_verb(self) -> bool {
        !matches!(
            self,
            Self::Expectation | Self::Estimate | Self::Forecaster | Self::Previous | Self::Instead
        )
    }
}
