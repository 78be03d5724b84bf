use super::EndingList;

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
    /// struggling, angeschlagen: stands before a name and is never part of one.
    Epithet,
    /// formerly, vormals: the name after it is one that the organisation has no longer.
    Former,
    /// board, Aufsichtsrat: a body within an organisation, which is its own only with a name.
    Organ,
    /// Projekt, Produkt: what organisations have, and much else.
    Thing,
    /// FTSE, DAX: an index of prices, whoever computes it.
    Index,
    /// Act, Award, Tariff: the last word of the name of a thing, which is no organisation.
    ThingHead,
}

impl OrganisationCue {
    /// The cue as a set of one.
    pub(crate) const fn set(self) -> WordCues {
        WordCues(1 << self.place())
    }

    /// Its place in sets; the parameters of a cue have none.
    const fn place(self) -> u32 {
        match self {
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
            Self::Epithet => 23,
            Self::Former => 24,
            Self::Organ => 25,
            Self::Index => 26,
            Self::Thing => 27,
            Self::ThingHead => 31,
        }
    }
}

/// What a word standing alone is to those who read names: a set of cues, and whether the tables have the word as a name
/// or as something else.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct WordCues(u32);

impl WordCues {
    pub(crate) const NONE: Self = Self(0);
    /// The word begins a name of the tables.
    pub(crate) const BEGINS_NAME: Self = Self(1 << 28);
    /// The word is one of grammar, time, number, unit, metric or the like.
    pub(crate) const COMMON: Self = Self(1 << 29);
    /// The word is a name of the tables when it stands alone.
    pub(crate) const NAME: Self = Self(1 << 30);
    /// All cues, and nothing that the tables have besides.
    pub(crate) const CUES: Self = Self(!(Self::BEGINS_NAME.0 | Self::COMMON.0 | Self::NAME.0));

    pub(crate) const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// What both have.
    pub(crate) const fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    pub(crate) const fn has(self, any_of: Self) -> bool {
        self.0 & any_of.0 != 0
    }

    /// The set in the low half of a larger one.
    pub(crate) const fn widened(self) -> u64 {
        self.0 as u64
    }
}

/// No two cues share a bit, nor a cue one with what the tables have.
const _: () = {
    use OrganisationCue as C;
    const ALL: [OrganisationCue; 29] = [
        C::LegalForm,
        C::Kind(Sort::Company, Reach::General),
        C::Head(Sort::Company),
        C::HeadOf(Sort::Company),
        C::Joiner,
        C::PersonRole,
        C::Title,
        C::FirstName,
        C::Place,
        C::Nationality,
        C::Verb,
        C::Belonging,
        C::Before,
        C::Analyst,
        C::Break,
        C::Plain,
        C::Particle,
        C::Who,
        C::In,
        C::Near,
        C::PlaceNoun,
        C::WeakJoiner,
        C::FirmVerb,
        C::Epithet,
        C::Former,
        C::Organ,
        C::Index,
        C::Thing,
        C::ThingHead,
    ];
    let mut seen = WordCues::CUES.0 ^ u32::MAX;
    let mut i = 0;
    while i < ALL.len() {
        assert!(seen & ALL[i].set().0 == 0, "two cues share a bit");
        seen |= ALL[i].set().0;
        i += 1;
    }
};

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

/// How a language forms names and the words beside them: each list of endings has the longest first.
#[derive(Clone, Copy)]
pub(crate) struct NameForms {
    /// Of the genitive of a name, where it takes no apostrophe: "Zeltons".
    pub(crate) genitives: EndingList,
    /// Of names whose genitive is an apostrophe alone: "Coles'", "Linz'".
    pub(crate) sibilants: EndingList,
    /// Of adjectives before their noun: "Bremer", "deutsche".
    pub(crate) adjectives: EndingList,
    /// How adjectives in names end where the tables hold them: "Deutsche Bank".
    pub(crate) adjective_of_tables: &'static str,
    /// That nouns have in other cases and in the plural.
    pub(crate) noun_cases: EndingList,
    /// That nouns have in the genitive: "des Landkreises".
    pub(crate) noun_genitives: EndingList,
    /// Of nouns in the plural, which may open a sentence without an article.
    pub(crate) plurals: EndingList,
    /// Of letters that are short for things: "ETFs".
    pub(crate) letter_plurals: EndingList,
    /// Of common nouns and other words that open a sentence without an article, where only names have capitals inside.
    pub(crate) openers: EndingList,
    /// Of verbs whose subject is in the plural.
    pub(crate) plural_verbs: EndingList,
    /// Of adjectives in the neuter, which look like the genitive of a name: "Operatives Ergebnis".
    pub(crate) neuters: EndingList,
    /// Of adverbs and adjectives, which no name in small letters is taken for.
    pub(crate) adverbs: EndingList,
    /// Of verbs, which none is taken for where the sentence has no other verb.
    pub(crate) verbs: EndingList,
    /// Of compounds that are part of a name beside them: "Lichtwerke Zelt AG", "Bremer Lichtwerke". They stand alone too.
    pub(crate) institutions: EndingList,
    /// What names of places begin with, apart from the name: "Bad Zelt", "St. Zelt".
    pub(crate) place_openers: &'static [&'static [&'static str]],
    /// What joins a place to its river, or a house to its site: "am", "an der", in their words.
    pub(crate) site_joiners: &'static [&'static [&'static str]],
    /// Nouns for bodies of which a place has one, in order: with its name before them they are a name in small letters too.
    pub(crate) local_bodies: &'static [&'static str],
    /// Of the noun that a legal form behind the name completes, and that form: "Messegesellschaft Zelt mbH".
    pub(crate) completed: (EndingList, &'static str),
}

impl NameForms {
    /// A word that loses an ending keeps so many bytes.
    const STEM: usize = 3;

    /// The name whose genitive `word` may be; capitals may be few: "TWGs".
    pub(crate) fn genitive_of<'w>(&self, word: &'w str) -> Option<&'w str> {
        let letters = |stem: &&str| stem.len() > 1 && stem.chars().all(char::is_uppercase);
        without(word, &self.genitives).or_else(|| self.genitives.stems(word).find(letters))
    }

    /// Whether an apostrophe behind the name makes its genitive.
    pub(crate) fn ends_in_sibilant(&self, name: &str) -> bool {
        self.sibilants.end(name)
    }

    /// A noun without what its cases add: "Hafen", "Häfen" apart, but "Hafen", "Hafens" give one stem.
    pub(crate) fn noun_stem<'w>(&self, word: &'w str) -> &'w str {
        let shorter = without(word, &self.noun_cases).unwrap_or(word);
        without(shorter, &self.noun_cases).unwrap_or(shorter)
    }

    /// "Dunmarsh police": a noun for a body of which a place has one.
    pub(crate) fn is_local_body(&self, noun: &str) -> bool {
        self.local_bodies.binary_search(&noun).is_ok()
    }

    /// A noun in the genitive as it stands for itself: "Landkreis" for "Landkreises".
    pub(crate) fn nominative_of<'w>(&self, genitive: &'w str) -> &'w str {
        without(genitive, &self.noun_genitives).unwrap_or(genitive)
    }

    /// Whether the word ends as adjectives before nouns do.
    pub(crate) fn is_inflected(&self, word: &str) -> bool {
        self.adjectives.end(word)
    }

    pub(crate) fn is_plural(&self, noun: &str) -> bool {
        self.plurals.end(noun)
    }

    pub(crate) fn may_be_opener(&self, word: &str) -> bool {
        self.openers.end(word)
    }

    /// The letters whose plural `word` may be.
    pub(crate) fn letters_of<'w>(&self, word: &'w str) -> Option<&'w str> {
        self.letter_plurals.stems(word).next()
    }

    pub(crate) fn is_plural_verb(&self, verb: &str) -> bool {
        self.plural_verbs.end(verb)
    }

    pub(crate) fn may_be_neuter(&self, word: &str) -> bool {
        self.neuters.end(word)
    }

    pub(crate) fn may_be_adverb(&self, word: &str) -> bool {
        self.adverbs.end(word)
    }

    /// An adjective by its ending, declined or not: "köpfig", "köpfiger".
    pub(crate) fn may_be_adjective(&self, word: &str) -> bool {
        let stem = without(word, &self.adjectives);
        self.may_be_adverb(word) || stem.is_some_and(|stem| self.may_be_adverb(stem))
    }

    pub(crate) fn may_be_verb(&self, word: &str) -> bool {
        self.verbs.end(word)
    }

    /// Whether the compound belongs to the name behind it.
    pub(crate) fn is_institution(&self, noun: &str) -> bool {
        self.institutions.end_or_are(noun)
    }

    pub(crate) fn opens_place(&self, word: &str) -> bool {
        self.place_openers.iter().any(|openers| openers.contains(&word))
    }

    /// Whether the compound belongs to the name behind it where a form behind that [completes](Self::completes) it.
    pub(crate) fn may_be_completed(&self, noun: &str) -> bool {
        self.completed.0.end(noun)
    }

    pub(crate) fn completes(&self, form: &str) -> bool {
        form == self.completed.1
    }
}

fn without<'w>(word: &'w str, endings: &EndingList) -> Option<&'w str> {
    endings.stems(word).find(|stem| stem.len() > NameForms::STEM)
}
