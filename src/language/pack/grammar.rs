/// What a small word does in a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Grammar {
    /// the, der; `definite` or a, ein.
    Article {
        definite: bool,
    },
    /// Stands for a noun.
    Pronoun(Pronoun),
    /// its, sein: whose owner the pronoun would be.
    Possessive(Pronoun),
    /// this, diese.
    Demonstrative,
    Preposition(Preposition),
    /// Joins equals: and, or, sowie.
    And,
    /// Sets against: but, while, aber, während.
    But,
    /// Opens a subordinate clause: because, that, weil, dass, wenn.
    Subordinator,
    /// Opens a clause that is the object of the verb before: that, dass.
    Complementiser,
    /// Stands before an infinitive: to, zu.
    InfinitiveMark,
    /// Forms a perfect with the participle before it: haben, sein.
    Perfect,
    /// if, unless, falls: what follows is not said to be so.
    Condition,
    /// which, der (after a comma), who.
    Relative,
    /// is, was, wird, hat.
    Auxiliary,
    /// not, kein.
    Negation,
    /// said, reported, sagte, teilte mit: its subject is a speaker.
    Speech,
    /// Any other frequent word: adverbs, particles, quantifiers.
    Other,
    /// when, als: behind a time, opens a clause that tells more of it.
    When,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Pronoun {
    /// it, es, er, sie: may be a company.
    It,
    /// we, wir: the speaker's organisation.
    We,
    /// they.
    They,
    /// he, she, I, you.
    Person,
}

/// What a preposition says of the figure after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Preposition {
    /// to, auf: the new value.
    To,
    /// from, von, nach: the old value.
    From,
    /// by, um: the difference.
    By,
    /// of, von: belongs to the noun before.
    Of,
    /// compared with, gegenüber: what is measured against.
    Against,
    /// according to, laut, nach: a speaker follows.
    Source,
    /// for, für.
    For,
    /// in, at, bei, mit …
    Other,
}

impl Preposition {
    /// The set of this alone.
    pub(crate) const fn set(self) -> Grammars {
        Grammar::Preposition(self).set()
    }
}

/// A set of what small words do: of a word that does several things, or of those that a rule asks for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Grammars(u32);

impl Grammars {
    pub(crate) const NONE: Self = Self(0);
    pub(crate) const ANY: Self = Self(u32::MAX);
    pub(crate) const DEFINITE: Self = Grammar::Article { definite: true }.set();
    pub(crate) const INDEFINITE: Self = Grammar::Article { definite: false }.set();
    pub(crate) const ARTICLE: Self = Self::DEFINITE.or(Self::INDEFINITE);
    pub(crate) const PRONOUN: Self = Self::of(&[
        Grammar::Pronoun(Pronoun::It),
        Grammar::Pronoun(Pronoun::We),
        Grammar::Pronoun(Pronoun::They),
        Grammar::Pronoun(Pronoun::Person),
    ]);
    pub(crate) const POSSESSIVE: Self = Self::of(&[
        Grammar::Possessive(Pronoun::It),
        Grammar::Possessive(Pronoun::We),
        Grammar::Possessive(Pronoun::They),
        Grammar::Possessive(Pronoun::Person),
    ]);
    pub(crate) const DEMONSTRATIVE: Self = Grammar::Demonstrative.set();
    /// What stands before a noun and tells which: the, its, this.
    pub(crate) const DETERMINER: Self = Self::ARTICLE.or(Self::POSSESSIVE).or(Self::DEMONSTRATIVE);
    pub(crate) const PREPOSITION: Self = Self::of(&[
        Grammar::Preposition(Preposition::To),
        Grammar::Preposition(Preposition::From),
        Grammar::Preposition(Preposition::By),
        Grammar::Preposition(Preposition::Of),
        Grammar::Preposition(Preposition::Against),
        Grammar::Preposition(Preposition::Source),
        Grammar::Preposition(Preposition::For),
        Grammar::Preposition(Preposition::Other),
    ]);
    pub(crate) const AND: Self = Grammar::And.set();
    pub(crate) const BUT: Self = Grammar::But.set();
    pub(crate) const SUBORDINATOR: Self = Grammar::Subordinator.set();
    pub(crate) const COMPLEMENTISER: Self = Grammar::Complementiser.set();
    pub(crate) const INFINITIVE_MARK: Self = Grammar::InfinitiveMark.set();
    pub(crate) const CONDITION: Self = Grammar::Condition.set();
    pub(crate) const RELATIVE: Self = Grammar::Relative.set();
    pub(crate) const AUXILIARY: Self = Grammar::Auxiliary.set();
    pub(crate) const NEGATION: Self = Grammar::Negation.set();
    pub(crate) const SPEECH: Self = Grammar::Speech.set();
    pub(crate) const OTHER: Self = Grammar::Other.set();
    pub(crate) const WHEN: Self = Grammar::When.set();

    pub(crate) const fn of(grammars: &[Grammar]) -> Self {
        let mut set = Self::NONE;
        let mut i = 0;
        while i < grammars.len() {
            set = set.or(grammars[i].set());
            i += 1;
        }
        set
    }

    pub(crate) const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub(crate) const fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    pub(crate) const fn except(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    pub(crate) const fn has(self, any_of: Self) -> bool {
        self.0 & any_of.0 != 0
    }
}

impl Grammar {
    /// The set of this alone.
    pub(crate) const fn set(self) -> Grammars {
        Grammars(match self {
            Self::Article { definite: true } => 1,
            Self::Article { definite: false } => 1 << 1,
            Self::Pronoun(pronoun) => 1 << (2 + pronoun as u32),
            Self::Possessive(pronoun) => 1 << (6 + pronoun as u32),
            Self::Preposition(preposition) => 1 << (10 + preposition as u32),
            Self::Demonstrative => 1 << 18,
            Self::And => 1 << 19,
            Self::But => 1 << 20,
            Self::Subordinator => 1 << 21,
            Self::Complementiser => 1 << 22,
            Self::InfinitiveMark => 1 << 23,
            Self::Perfect => 1 << 24,
            Self::Condition => 1 << 25,
            Self::Relative => 1 << 26,
            Self::Auxiliary => 1 << 27,
            Self::Negation => 1 << 28,
            Self::Speech => 1 << 29,
            Self::Other => 1 << 30,
            Self::When => 1 << 31,
        })
    }
}

/// Every kind has a bit of its own: a variant that is added without room for it does not compile.
const _: () = {
    use Preposition as Before;
    const ALL: [Grammar; 32] = [
        Grammar::Article { definite: true },
        Grammar::Article { definite: false },
        Grammar::Pronoun(Pronoun::It),
        Grammar::Pronoun(Pronoun::We),
        Grammar::Pronoun(Pronoun::They),
        Grammar::Pronoun(Pronoun::Person),
        Grammar::Possessive(Pronoun::It),
        Grammar::Possessive(Pronoun::We),
        Grammar::Possessive(Pronoun::They),
        Grammar::Possessive(Pronoun::Person),
        Grammar::Preposition(Before::To),
        Grammar::Preposition(Before::From),
        Grammar::Preposition(Before::By),
        Grammar::Preposition(Before::Of),
        Grammar::Preposition(Before::Against),
        Grammar::Preposition(Before::Source),
        Grammar::Preposition(Before::For),
        Grammar::Preposition(Before::Other),
        Grammar::Demonstrative,
        Grammar::And,
        Grammar::But,
        Grammar::Subordinator,
        Grammar::Complementiser,
        Grammar::InfinitiveMark,
        Grammar::Perfect,
        Grammar::Condition,
        Grammar::Relative,
        Grammar::Auxiliary,
        Grammar::Negation,
        Grammar::Speech,
        Grammar::Other,
        Grammar::When,
    ];
    let (mut seen, mut i) = (Grammars::NONE, 0);
    while i < ALL.len() {
        assert!(!seen.has(ALL[i].set()), "two kinds of small word share a bit");
        seen = seen.or(ALL[i].set());
        i += 1;
    }
    // A pronoun, possessive or preposition more would take the bits of the next kind.
    assert!(Pronoun::Person as u32 + 1 == 4 && Before::Other as u32 + 1 == 8);
};
