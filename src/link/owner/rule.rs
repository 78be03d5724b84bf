//! The rules of ownership, as the user sees them.

/// How a rule of ownership is named in a claim's evidence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum OwnerRule {
    /// "Fenwick's revenue": it has what is measured.
    Possessor,
    /// "5 million customers of Vodafone": it has what is counted.
    BelongsTo,
    /// "Ryanair (180 million passengers": it stands right beside the figure.
    BesideFigure,
    /// "Siemens and Lufthansa increased revenue by 4 and 7 percent respectively".
    EachItsOwn,
    /// "The budget deficit of Germany".
    StateFigure,
    /// "Fenwick Motors sold 5,000".
    Subject,
    /// Any other place before the figure.
    NamedBefore,
    /// A place behind the figure.
    NamedAfter,
    /// "It employs 900 people", "We sold 5,000 vans".
    Pronoun,
    /// "The company sold 5,000 vans".
    DefiniteNoun,
    /// No words in the sentence: it goes on about the one before.
    SentenceBefore,
    /// No words in the sentence: the story is about it.
    Story,
}

impl OwnerRule {
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::Possessor => "possessor",
            Self::BelongsTo => "belongs_to",
            Self::BesideFigure => "beside_figure",
            Self::EachItsOwn => "each_its_own",
            Self::StateFigure => "state_figure",
            Self::Subject => "subject",
            Self::NamedBefore => "named_before",
            Self::NamedAfter => "named_after",
            Self::Pronoun => "pronoun",
            Self::DefiniteNoun => "definite_noun",
            Self::SentenceBefore => "owner_of_sentence_before",
            Self::Story => "owner_of_story",
        }
    }
}
