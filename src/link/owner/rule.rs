//! The rules of ownership, as the user sees them.

/// How a rule of ownership is named in a claim's evidence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum OwnerRule {
    /// "Xiaomi's revenue": it has what is measured.
    Possessor,
    /// "5 million customers of Vodafone": it has what is counted.
    BelongsTo,
    /// "Ford (5 million)": it stands right beside the figure.
    BesideFigure,
    /// "Ford and GM sold 4 and 7 million respectively".
    EachItsOwn,
    /// "Italy's budget deficit".
    StateFigure,
    /// "Ford sold 5 million".
    Subject,
    /// Any other place before the figure.
    NamedBefore,
    /// A place behind the figure.
    NamedAfter,
    /// "It sold 5 million", "we sold 5 million".
    Pronoun,
    /// "The carmaker sold 5 million".
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
