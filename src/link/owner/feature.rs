//! The evidence for an owner: named features, each a small rule that says yes or no.

use std::fmt;

use super::nearness::ClauseReach;
use super::rule::OwnerRule;
use crate::link::features::{self, listed};
use crate::link::sentence::Role;

listed! {
    /// Evidence that stands alone.
    Sign {
        /// It is some organisation of the story.
        Entity,
        /// The text names no owner.
        LeftOpen,
        /// No organisation's figure.
        Nobody,

        // How its nearest mention stands to the figure.
        /// "Fenwick's revenue", "der Umsatz von Ford": it has the metric's noun.
        Possessor,
        /// "its revenue", "the group's revenue": what stands for it has the metric's noun.
        PossessorMeans,
        /// "the £3m failure of Fenwick": the figure's own noun is its.
        BelongsTo,
        /// "Ryanair (180 million passengers in 2023)", "GM's 5 million", "Opel mit 3 Millionen".
        BesideFigure,
        /// "Siemens and Lufthansa increased revenue by 4 and 7 percent respectively".
        EachItsOwn,
        /// "Italy's budget deficit": the state or government next to a phrase for states' figures.
        StateFigure,
        /// "a gap of €12bn in all": in a story of a state's figures where no firm is spoken of.
        StateAgain,
        /// "Italy owns 5 percent": a place that does what states do.
        PlaceActs,
        /// "Nissan, which sold 5 million": the aside that the figure stands in speaks of it.
        Antecedent,
        /// "Ford sold 5 million": before the figure, at most two tokens between.
        BeforeTouching,
        /// Before the figure, at most five tokens between.
        BeforeNear,
        /// At most ten.
        BeforeApart,
        /// At most twenty.
        BeforeFar,
        /// More.
        BeforeFarther,
        /// "400 jobs at Fenwick Motors": behind the figure, at most two tokens between.
        BehindTouching,
        /// Behind the figure, at most six tokens between.
        BehindNear,
        /// More.
        BehindFar,
        /// No organisation is named in the sentence before it.
        FirstName,
        /// None but it is named in the sentence.
        OnlyName,
        /// None but it is named in the figure's clause.
        OnlyInClause,
        /// The first name of the headline that the figure stands in.
        HeadlineFirst,
        /// The last name before the figure.
        LastBefore,
        /// The first name behind the figure.
        FirstBehind,
        /// Of the sentence's names, the one nearest by clause and role.
        NearestName,
        /// Nearest by clause and role, and no pronoun or noun that stands for a name is nearer.
        NearestWord,
        /// Named more than once in the sentence.
        NamedTwice,
        /// Another figure stands between it and this one.
        FigureBetween,
        /// Another name stands between it and the figure.
        NameBetween,
        /// A verb of its own stands behind it, with the figure in the clause that follows: "Fenwick Motors announced 300
        /// redundancies".
        Announces,
        /// "Ford rechnet mit", "Fenwick Motors expects revenue of $800Mn": forecasts, as analysts do too.
        Forecasts,
        /// "the association reports": a body that counts others says so.
        BodySays,
        /// "A report by Fenwick Motors", "nach einer Umfrage der Orvano AG".
        ReportBy,
        /// "the 500 jobs that Ford promised": subject of the clause that tells what is counted.
        RelativeSubject,
        /// "das zur Orvano-Gruppe gehörende Institut", "Orvano-owned": it has the one that is spoken of.
        HasAnother,
        /// "a supplier of Ford": kin of it does.
        KinOf,
        /// "its rival Harrow Motors": named right behind what it is to another.
        KinNamed,
        /// Its phrase goes on to a noun that is another thing: "the LinkedIn account", "Xiaomi's plant".
        HeadIsOther,
        /// "a LinkedIn post": it only tells which, and what is measured is told elsewhere.
        OnlyTellsWhich,
        /// It is not named here, but another is, in the figure's clause.
        OtherInClause,
        /// It is not named here, but another is the subject of the figure's clause.
        OtherIsSubject,
        /// A pronoun or noun that stands for a name is nearer than its own name.
        StandInNearer,

        // What stands for it.
        /// "it" stands for it by the order of names.
        PronounMeans,
        /// "the company" stands for it by kind and order.
        GeneralMeans,
        /// "the carmaker" stands for it by kind and order.
        SpecialMeans,
        /// "we" stands for it: named beside the speaker.
        SpeakerMeans,
        /// "the subsidiary": the one named last as such.
        ArmMeans,
        /// "the carmaker", which it was called before.
        CalledSo,
        /// "the carmaker", as which another was introduced.
        OtherCalledSo,
        /// "the bank" for a carmaker.
        SortMisfits,
        /// "the club" for a club: of a sort of its own.
        SortFits,
        /// Of those that the story names, the only one that "the club" fits.
        OnlyFit,
        /// The subject of the figure's clause: "[Ford] sold 5 million".
        ClauseSubject,
        /// The subject of the clause that the figure's hangs on: "[Ford] said it sold 5 million".
        OuterSubject,
        /// The object of the figure's clause: "bought [Ford] for 5 million".
        ClauseObject,
        /// Behind a preposition in the figure's clause.
        ClauseOblique,
        /// Belongs to another phrase of the figure's clause.
        ClauseGenitive,
        /// Does it, in the passive.
        ClauseAgent,
        /// The subject of a clause in the passive.
        PassiveSubject,
        /// In one phrase with the figure.
        SamePhrase,
        /// Outside the quotation that the figure stands in: whoever speaks.
        OutsideQuotation,
        /// In the quotation that the figure stands in.
        InsideQuotation,
        /// In a quotation, and the figure is not.
        QuotedApart,

        /// "its rival GM": brought in as another's rival, when what follows names nobody.
        InPassing,

        // What it is in the story.
        /// Analysts, pollsters: they report on others.
        Outsider,
        /// A medium, while the story is about another.
        Medium,
        /// A ministry, court or authority, while the story is about another.
        PublicBody,
        /// An association, party or school, while the story is about another.
        OtherBody,
        /// An exchange or club, while the story is about another.
        ExchangeOrClub,
        /// A bank or insurer.
        Financial,
        /// "Goldman Sachs expects": tells of others.
        TellsOfOthers,
        /// A government, of those added for states' figures.
        Government,
        /// A place.
        Place,
        /// A brand or product whose maker is known.
        Brand,
        /// Half of all mentions are its.
        MostMentions,
        /// A quarter.
        ManyMentions,
        /// A tenth.
        SomeMentions,
        /// Named once.
        NamedOnce,
        /// The most-named of the story.
        FirstRank,
        /// The next.
        SecondRank,
        /// The first organisation that the story names.
        FirstOfStory,
        /// Named in a headline.
        InHeadline,
        /// The first name of a headline.
        FirstOfHeadline,
        /// Named in the two sentences that open the story.
        InOpening,
        /// Only named where it is cited.
        OnlyCited,
        /// The only organisation of the story.
        OnlyOfStory,

        // Where nobody is named, or nobody should be.
        /// "inflation of 2 percent": a figure of no organisation.
        Statistic,
        /// "Exports rose 3%": of a country or industry, unless an organisation has them.
        Trade,
        /// Nothing tells what is measured.
        NoMetricWord,
        /// Nothing tells what is measured, and no organisation is named in the sentence.
        Unsaid,
        /// Nothing tells what is measured, and no organisation is named in the story so far.
        NothingSaid,
        /// "We shipped 5,000": somebody's, though no one is named.
        WeSay,
        /// "a supplier of Ford": kin without a name.
        KinUnnamed,
        /// No organisation is named in the sentence.
        NoName,
        /// None is named in the story so far.
        NoNameYet,
        /// "he", "she": a person does it.
        PersonActs,
        /// The figure's clause has a subject that is neither an organisation nor what is measured.
        OtherActs,
    }
}

listed! {
    /// What an organisation was to the text so far.
    Link {
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
    Trait {
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

const STANDING: usize = Sign::ALL.len();
const LINKED: usize = STANDING + ROLES.len() * ClauseReach::ALL.len();
const TRAITED: usize = LINKED + Link::ALL.len() * Anchor::ALL.len();
/// How many features there are.
pub(super) const COUNT: usize = TRAITED + Trait::ALL.len() * ROLES.len();

impl Feature {
    pub(super) const fn sign(sign: Sign) -> Self {
        Self(sign as u16)
    }

    /// What a mention does in the sentence, by the clause it does it in.
    pub(super) const fn standing(role: Role, reach: ClauseReach) -> Self {
        Self((STANDING + role as usize * ClauseReach::ALL.len() + reach as usize) as u16)
    }

    /// What an organisation was before, by what stands here for the owner.
    pub(super) const fn link(link: Link, anchor: Anchor) -> Self {
        Self((LINKED + link as usize * Anchor::ALL.len() + anchor as usize) as u16)
    }

    /// What is measured, by what the mention does in the sentence.
    pub(super) const fn metric(metric: Trait, role: Role) -> Self {
        Self((TRAITED + metric as usize * ROLES.len() + role as usize) as u16)
    }

    #[cfg(feature = "fit")]
    pub(super) fn all() -> impl Iterator<Item = Self> {
        (0..COUNT as u16).map(Self)
    }

    #[cfg(feature = "fit")]
    /// What it counts before any text is asked: the weight that it keeps where texts say nothing of it.
    pub(super) fn prior(self) -> f32 {
        match Sign::ALL.get(self.number()) {
            Some(Sign::EachItsOwn | Sign::StateFigure | Sign::Statistic) => 6.0,
            Some(Sign::KinUnnamed) => 4.0,
            Some(Sign::NothingSaid | Sign::RelativeSubject) => 3.5,
            Some(Sign::Possessor | Sign::BelongsTo | Sign::BesideFigure | Sign::StateAgain | Sign::Trade) => {
                3.0
            }
            Some(Sign::PlaceActs | Sign::CalledSo | Sign::WeSay | Sign::KinNamed) => 2.0,
            Some(Sign::LeftOpen) => -2.5,
            Some(Sign::Nobody | Sign::KinOf) => -3.0,
            Some(
                Sign::TellsOfOthers
                | Sign::Outsider
                | Sign::OnlyTellsWhich
                | Sign::BodySays
                | Sign::ReportBy
                | Sign::HasAnother,
            ) => -2.0,
            Some(Sign::SortMisfits | Sign::OtherCalledSo) => -1.0,
            Some(Sign::SortFits | Sign::OnlyFit | Sign::PossessorMeans) => 1.0,
            Some(_) => 0.0,
            None => self.prior_of_crossing(),
        }
    }

    /// A stake belongs to its owner, not to that in which it is held; what stands below a heading is of whom it names.
    #[cfg(feature = "fit")]
    fn prior_of_crossing(self) -> f32 {
        let stake = [Role::Oblique, Role::Genitive].map(|role| Self::metric(Trait::Stake, role));
        let heading = [Anchor::Nothing, Anchor::General].map(|anchor| Self::link(Link::Heading, anchor));
        if stake.contains(&self) {
            -2.0
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
        match Sign::ALL.get(number)? {
            Sign::Possessor | Sign::PossessorMeans => Some(OwnerRule::Possessor),
            Sign::BelongsTo => Some(OwnerRule::BelongsTo),
            Sign::BesideFigure => Some(OwnerRule::BesideFigure),
            Sign::EachItsOwn => Some(OwnerRule::EachItsOwn),
            Sign::StateFigure | Sign::StateAgain => Some(OwnerRule::StateFigure),
            _ => None,
        }
    }
}

impl fmt::Display for Feature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let number = self.number();
        let of = |from: usize, width: usize| ((number - from) / width, (number - from) % width);
        if let Some(sign) = Sign::ALL.get(number) {
            write!(f, "{sign:?}")
        } else if number < LINKED {
            let (role, reach) = of(STANDING, ClauseReach::ALL.len());
            write!(f, "{:?}-{:?}", ROLES[role], ClauseReach::ALL[reach])
        } else if number < TRAITED {
            let (link, anchor) = of(LINKED, Anchor::ALL.len());
            write!(f, "{:?}-{:?}", Link::ALL[link], Anchor::ALL[anchor])
        } else {
            let (metric, role) = of(TRAITED, ROLES.len());
            write!(f, "{:?}-{:?}", Trait::ALL[metric], ROLES[role])
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

    pub(super) fn sign(&mut self, sign: Sign) {
        self.add(Feature::sign(sign));
    }

    /// Adds `sign` where it is said.
    pub(super) fn sign_if(&mut self, said: bool, sign: Sign) {
        if said {
            self.sign(sign);
        }
    }

    pub(super) fn has(&self, sign: Sign) -> bool {
        self.0.has(Feature::sign(sign).number())
    }

    pub(super) fn join(&mut self, other: &Self) {
        self.0.join(&other.0);
    }

    /// Those of the set, in order.
    pub(super) fn each(&self) -> impl Iterator<Item = Feature> + '_ {
        self.0.each().map(|number| Feature(number as u16))
    }
}
