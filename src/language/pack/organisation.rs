/// What kind of organisation a word speaks of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Sort {
    Company,
    /// Banks, insurers, funds.
    Finance,
    /// Governments, ministries, authorities, courts, central banks.
    PublicBody,
    Media,
    /// Those who study and rate others.
    Research,
    /// Associations, unions, foundations.
    Association,
    Party,
    /// Universities, schools, hospitals, museums.
    Education,
    Club,
    Exchange,
}

/// How much a word for a kind of organisation says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reach {
    /// company, Konzern: any of its sort.
    General,
    /// carmaker, Chiphersteller: only some.
    Special,
}

/// What a word says of a name beside it, or of itself as part of one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum OrganisationCue {
    /// AG, Inc, plc: ends a name.
    LegalForm,
    /// carmaker, Chiphersteller, company: a kind of organisation; stands beside its name or for it.
    Kind(Sort, Reach),
    /// Airlines, Bank, Zeitung: part of the name itself, its last word or one of its last.
    Head(Sort),
    /// Bank, Ministry, Universität: first word of a name that goes on with a joiner.
    HeadOf(Sort),
    /// of, for, für: joins a head and the words after it.
    Joiner,
    /// and, the, der: goes on such a name, or opens that of an association.
    WeakJoiner,
    /// de, van, di: joins the words of names of its own language.
    Particle,
    /// CEO, Vorstandschef: a person's role in an organisation.
    PersonRole,
    /// Mr, Frau: a person's name follows.
    Title,
    FirstName,
    /// who: a person stands before it.
    Who,
    /// in, near: a place follows.
    In,
    /// Countries, regions, cities.
    Place,
    /// city, Gemeinde: the name of a place follows.
    PlaceNoun,
    /// French, Berliner: of a place, or one who lives there.
    Nationality,
    /// acquires, streicht: its subject is an organisation.
    Verb,
    /// employs, beschäftigt: its subject is hardly ever a person.
    FirmVerb,
    /// shares, Werk: what organisations have; stands after the name.
    Belonging,
    /// takeover of, Beteiligung an: stands before the name.
    Before,
    /// at, bei: a name may follow, but so may much else.
    Near,
    /// analyst, Volkswirt: the organisation beside it speaks of others.
    Analyst,
    /// Monday, GMT: capitalised, and part of no name.
    Break,
    /// Capitalised, and no name by itself.
    Plain,
}

impl OrganisationCue {
    /// The bits of all cues.
    pub(crate) const ALL: u32 = (1 << 23) - 1;

    /// The cue as one bit of a set.
    pub(crate) const fn bit(self) -> u32 {
        1 << match self {
            Self::LegalForm => 0,
            Self::Kind(..) => 1,
            Self::Head(_) => 2,
            Self::HeadOf(_) => 3,
            Self::Joiner => 4,
            Self::PersonRole => 5,
            Self::Title => 6,
            Self::FirstName => 7,
            Self::Place => 8,
            Self::Nationality => 9,
            Self::Verb => 10,
            Self::Belonging => 11,
            Self::Before => 12,
            Self::Analyst => 13,
            Self::Break => 14,
            Self::Plain => 15,
            Self::Particle => 16,
            Self::Who => 17,
            Self::In => 18,
            Self::Near => 19,
            Self::PlaceNoun => 20,
            Self::WeakJoiner => 21,
            Self::FirmVerb => 22,
        }
    }
}

/// What a word's ending tells of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ending {
    /// -hersteller: a kind of organisation.
    Kind(Sort),
    /// -chef: a person's role.
    Role,
    /// -ung: some other common noun.
    Plain,
}
