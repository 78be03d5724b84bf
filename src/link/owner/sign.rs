//! Evidence that stands alone: a yes or no that speaks for or against a candidate.

use crate::link::features::listed;

listed! {
    /// Evidence that stands alone.
    OwnerSign {
        /// It is some organisation of the story.
        Entity,
        /// The text names no owner.
        LeftOpen,
        /// No organisation's figure.
        Nobody,

        // How its nearest mention stands to the figure.
        /// "Fenwick's revenue", "the revenue of Fenwick Motors": it has the metric's noun.
        Possessor,
        /// "Fenwick sales": its name stands right before the metric's noun.
        PossessorBeside,
        /// "its revenue", "the group's revenue": what stands for it has the metric's noun.
        PossessorMeans,
        /// "the £3m sales of Fenwick": the figure's own noun is its.
        BelongsTo,
        /// "Ryanair (180 million passengers", "Fenwick Motors' 3% slip".
        BesideFigure,
        /// "Siemens and Lufthansa increased revenue by 4 and 7 percent respectively", "the £3bn Fenwick Bank".
        EachItsOwn,
        /// "The budget deficit of Germany": the state or government next to a phrase for states' figures.
        StateFigure,
        /// "a gap of €12bn in all": in a story of a state's figures where no firm is spoken of.
        StateAgain,
        /// "Italy owns 5 percent": a place that does what states do.
        PlaceActs,
        /// "Fenwick Motors, which sold 5,000": the aside that the figure stands in speaks of it.
        Antecedent,
        /// "Fenwick Motors sold 5,000": before the figure, at most two tokens between.
        BeforeTouching,
        /// Before the figure, at most five tokens between.
        BeforeNear,
        /// At most ten.
        BeforeApart,
        /// At most twenty.
        BeforeFar,
        /// More.
        BeforeFarther,
        /// "5,000 customers at Fenwick Motors": behind the figure, at most two tokens between.
        BehindTouching,
        /// Behind the figure, at most six tokens between.
        BehindNear,
        /// More.
        BehindFar,
        /// "a gain of 9 percent at Harrow Motors": behind the figure, where it was counted.
        ToldAt,
        /// "the £40m-asset lender Fenwick Bank": the figure tells of the name that ends its phrase.
        FigureLeads,
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
        /// A verb of its own stands behind it: "Fenwick Motors announced", with the figure in the clause that follows.
        Announces,
        /// "Goldman Sachs erwartet", "Goldman Sachs expects": forecasts, as analysts do too.
        Forecasts,
        /// "the Office for National Statistics said": a body that counts others says so.
        BodySays,
        /// "a report by Fenwick Motors", "nach einer Umfrage der Orvano AG".
        ReportBy,
        /// "the 5,000 jobs that Fenwick Motors cut": subject of the clause that tells what is counted.
        RelativeSubject,
        /// "das zur Orvano-Gruppe gehörende Institut", "Orvano-owned": it has the one that is spoken of.
        HasAnother,
        /// "a supplier of Fenwick Motors": kin of it does.
        KinOf,
        /// "The purchase of Harrow Engines": it is bought or sold, and the figure is of something else.
        Bought,
        /// "£20m loss for Harrow Transit": no other name stands in the item of a list.
        OnlyOfItem,
        /// "its rival Harrow Motors": named right behind what it is to another.
        KinNamed,
        /// Its phrase goes on to a noun that is another thing: "a LinkedIn post".
        HeadIsOther,
        /// "Fenwick Motors's new plant": what the phrase goes on to is its own.
        HasHead,
        /// "die Tarnow-Anteile": first part of a compound that is another thing than what is measured.
        CompoundPart,
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
        /// "the company" for an exchange, a club or a newspaper that the story is not about.
        SortDoubtful,
        /// "the club" for a club: of a sort of its own.
        SortFits,
        /// Of those that the story names, the only one that "the club" fits.
        OnlyFit,
        /// The subject of the figure's clause: "Fenwick Motors sold 5,000".
        ClauseSubject,
        /// The subject of the clause that the figure's hangs on: "Fenwick Motors said it sold 5,000".
        OuterSubject,
        /// The object of the figure's clause: "bought Fenwick Bank for £5m".
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

        /// "its rival Lufthansa": brought in as another's rival, when what follows names nobody.
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
        /// It is bought or sold, and acts in no sentence.
        OnlyBought,
        /// The only organisation of the story.
        OnlyOfStory,
        /// The subject of a headline, or of a sentence that opens the story.
        ActsInOpening,
        /// The subject of no sentence.
        NeverActs,
        /// The story is about it, but it is an authority, medium, exchange, association or club.
        BodyIsTopic,
        /// Nothing tells what sort of organisation it is.
        Unsorted,
        /// "the winery", where nothing names it.
        KindForName,
        /// "QVRG": letters that no longer name explains.
        Unexplained,
        /// "QVRG chips": it only ever tells which.
        OnlyModifies,
        /// The subject of a sentence with figures.
        ActsWithFigures,
        /// The subject of more sentences with figures than any other.
        ActsWithMostFigures,

        // Where nobody is named, or nobody should be.
        /// "prices rose 2.3 percent": a figure of no organisation.
        Statistic,
        /// "exports rose 3 percent": of a country or industry, unless an organisation has them.
        Trade,
        /// Nothing tells what is measured.
        NoMetricWord,
        /// Nothing tells what is measured, and no organisation is named in the sentence.
        Unsaid,
        /// Nothing tells what is measured, and no organisation is named in the story so far.
        NothingSaid,
        /// "We shipped 5,000": somebody's, though no one is named.
        WeSay,
        /// "a supplier of Fenwick Motors": kin without a name.
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

#[cfg(feature = "fit")]
impl OwnerSign {
    /// What it counts before any text is asked: the weight that it keeps where texts say nothing of it.
    pub(super) const fn prior(self) -> f32 {
        match self {
            Self::EachItsOwn | Self::StateFigure | Self::Statistic => 6.0,
            Self::KinUnnamed => 4.0,
            Self::NothingSaid | Self::RelativeSubject => 3.5,
            Self::Possessor | Self::BelongsTo | Self::BesideFigure | Self::StateAgain | Self::Trade => 3.0,
            Self::PlaceActs | Self::CalledSo | Self::WeSay | Self::KinNamed => 2.0,
            Self::ToldAt => 2.5,
            Self::FigureLeads | Self::ArmMeans | Self::PossessorBeside => 1.5,
            Self::OnlyFit | Self::OnlyOfItem => 2.0,
            Self::SortFits | Self::PossessorMeans => 1.0,
            Self::SortMisfits | Self::OtherCalledSo | Self::SortDoubtful | Self::CompoundPart => -1.0,
            Self::TellsOfOthers
            | Self::Outsider
            | Self::OnlyTellsWhich
            | Self::BodySays
            | Self::ReportBy
            | Self::Bought
            | Self::HasAnother => -2.0,
            Self::OnlyBought => -1.0,
            Self::InPassing => -2.5,
            Self::LeftOpen => -2.5,
            Self::Nobody | Self::KinOf => -3.0,
            _ => 0.0,
        }
    }
}
