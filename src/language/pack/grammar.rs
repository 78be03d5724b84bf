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
