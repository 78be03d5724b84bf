//! The evidence for an owner: named features, each a small rule that says yes or no.

use std::fmt;

use super::nearness::ClauseReach;
use super::rule::OwnerRule;
use super::sign::OwnerSign;
use crate::link::features::{self, listed};
use crate::link::sentence::Role;

listed! {
    /// What an organisation was to the text so far.
    OwnerLink {
        /// The subject of the sentences before.
        Subject,
        /// The subject by name of the very sentence before.
        FreshSubject,
        /// What the story is about.
        Topic,
        /// What the story is about, named twice as often as any other.
        DominantTopic,
        /// The organisation named last.
        NamedLast,
        /// The one before.
        NamedLastButOne,
        /// Named within the last two sentences.
        Recent,
        /// Not named for six sentences.
        LongAgo,
        /// Owner of the last figure in a sentence before.
        LastOwner,
        /// Owner of the last figure of the very sentence before.
        OwnerJustBefore,
        /// Owner of the figure before, in the same sentence.
        OwnerBefore,
        /// Named in this sentence.
        Here,
        /// "3. Voltaro": the heading of the lines that follow.
        Heading,
        /// The first organisation that acts in the paragraph so far.
        ActsInParagraph,
        /// The firm of the one who spoke last.
        SpeakersFirm,
    }
}

listed! {
    /// The words of a sentence that stand nearest to the figure as its owner.
    Anchor {
        /// None.
        Nothing,
        /// A name.
        Name,
        /// A name far off: another clause, or something that is cited.
        FarName,
        /// it, its.
        Pronoun,
        /// the company.
        General,
        /// the carmaker.
        Special,
        /// we, our.
        Speaker,
    }
}

listed! {
    /// Kinds of metric whose owners stand in places of their own.
    MetricTrait {
        /// Takeovers, contracts: buyer or seller.
        Deal,
        /// A stake, of the one who holds it.
        Stake,
        /// Fines and damages, of the one who pays.
        Fine,
        /// Loans, grants, rounds of funding.
        Funding,
        /// Prices and shares of a market, told "at" or "of" a firm.
        Rate,
        /// People: employed, hired, dismissed.
        People,
        /// No metric that is known.
        Unknown,
    }
}

/// What a mention does in its sentence, in the order of the enum.
const ROLES: [Role; 9] = [
    Role::Subject,
    Role::Genitive,
    Role::Oblique,
    Role::Modifier,
    Role::Kin,
    Role::Agent,
    Role::Example,
    Role::Source,
    Role::Aside,
];

/// A feature by its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Feature(u16);

const STANDING: usize = OwnerSign::ALL.len();
const LINKED: usize = STANDING + ROLES.len() * ClauseReach::ALL.len();
const TRAITED: usize = LINKED + OwnerLink::ALL.len() * Anchor::ALL.len();
/// How many features there are.
pub(super) const COUNT: usize = TRAITED + MetricTrait::ALL.len() * ROLES.len();

impl Feature {
    pub(super) const fn sign(sign: OwnerSign) -> Self {
        Self(sign as u16)
    }

    /// What a mention does in the sentence, by the clause it does it in.
    pub(super) const fn standing(role: Role, reach: ClauseReach) -> Self {
        Self((STANDING + role as usize * ClauseReach::ALL.len() + reach as usize) as u16)
    }

    /// What an organisation was before, by what stands here for the owner.
    pub(super) const fn link(link: OwnerLink, anchor: Anchor) -> Self {
        Self((LINKED + link as usize * Anchor::ALL.len() + anchor as usize) as u16)
    }

    /// What is measured, by what the mention does in the sentence.
    pub(super) const fn metric(metric: MetricTrait, role: Role) -> Self {
        Self((TRAITED + metric as usize * ROLES.len() + role as usize) as u16)
    }

    #[cfg(feature = "fit")]
    pub(super) fn all() -> impl Iterator<Item = Self> {
        (0..COUNT as u16).map(Self)
    }

    #[cfg(feature = "fit")]
    /// What it counts before any text is asked: the weight that it keeps where texts say nothing of it.
    pub(super) fn prior(self) -> f32 {
        OwnerSign::ALL
            .get(self.number())
            .map_or_else(|| self.prior_of_crossing(), |sign| sign.prior())
    }

    /// A stake belongs to its owner, not to that in which it is held; what stands below a heading is of whom it
    /// names; "the Ford subsidiary" is not Ford.
    #[cfg(feature = "fit")]
    fn prior_of_crossing(self) -> f32 {
        let stake = [Role::Oblique, Role::Genitive].map(|role| Self::metric(MetricTrait::Stake, role));
        let heading = [Anchor::Nothing, Anchor::General].map(|anchor| Self::link(OwnerLink::Heading, anchor));
        let kin = [ClauseReach::Same, ClauseReach::Outer].map(|reach| Self::standing(Role::Kin, reach));
        if stake.contains(&self) {
            -2.0
        } else if kin.contains(&self) {
            -1.5
        } else if heading.contains(&self) {
            1.0
        } else {
            0.0
        }
    }

    pub(super) const fn number(self) -> usize {
        self.0 as usize
    }

    /// The rule that it names where it decides; `None` where another has the name.
    pub(super) fn rule(self) -> Option<OwnerRule> {
        let number = self.number();
        if number >= LINKED {
            return None;
        }
        match OwnerSign::ALL.get(number)? {
            OwnerSign::Possessor | OwnerSign::PossessorBeside | OwnerSign::PossessorMeans => {
                Some(OwnerRule::Possessor)
            }
            OwnerSign::BelongsTo => Some(OwnerRule::BelongsTo),
            OwnerSign::BesideFigure => Some(OwnerRule::BesideFigure),
            OwnerSign::EachItsOwn => Some(OwnerRule::EachItsOwn),
            OwnerSign::StateFigure | OwnerSign::StateAgain => Some(OwnerRule::StateFigure),
            _ => None,
        }
    }
}

impl fmt::Display for Feature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let number = self.number();
        let of = |from: usize, width: usize| ((number - from) / width, (number - from) % width);
        if let Some(sign) = OwnerSign::ALL.get(number) {
            write!(f, "{sign:?}")
        } else if number < LINKED {
            let (role, reach) = of(STANDING, ClauseReach::ALL.len());
            write!(f, "{:?}-{:?}", ROLES[role], ClauseReach::ALL[reach])
        } else if number < TRAITED {
            let (link, anchor) = of(LINKED, Anchor::ALL.len());
            write!(f, "{:?}-{:?}", OwnerLink::ALL[link], Anchor::ALL[anchor])
        } else {
            let (metric, role) = of(TRAITED, ROLES.len());
            write!(f, "{:?}-{:?}", MetricTrait::ALL[metric], ROLES[role])
        }
    }
}

/// A set of features.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Features(features::NumberedSet<{ features::words_for(COUNT) }>);

impl Features {
    pub(super) fn add(&mut self, feature: Feature) {
        self.0.add(feature.number());
    }

    pub(super) fn sign(&mut self, sign: OwnerSign) {
        self.add(Feature::sign(sign.told()));
    }

    /// Adds `sign` where it is said.
    pub(super) fn sign_if(&mut self, said: bool, sign: OwnerSign) {
        if said {
            self.sign(sign);
        }
    }

    pub(super) fn has(&self, sign: OwnerSign) -> bool {
        self.0.has(Feature::sign(sign).number())
    }

    pub(super) fn join(&mut self, other: &Self) {
        self.0.join(&other.0);
    }

    /// What their weights add up to.
    pub(super) fn sum(&self, weight: impl Fn(Feature) -> f32) -> f32 {
        self.0.sum(|number| weight(Feature(number as u16)))
    }

    /// Those of the set, in order.
    pub(super) fn each(&self) -> impl Iterator<Item = Feature> + '_ {
        self.0.each().map(|number| Feature(number as u16))
    }
}
