//! The marks of a line: what can be seen in it whatever its words say.

/// One mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(super) enum Mark {
    /// A sentence ends at the line's end.
    Ends,
    /// It ends in a question or exclamation mark.
    Asks,
    /// It begins with a small letter.
    Small,
    Bullet,
    /// A date or time of day in digits; a year where hardly anything else stands.
    Dated,
    /// A time of day: 12:30.
    Clock,
    /// A web or e-mail address, a handle.
    Address,
    /// A credit with its label: "Photo: Jane Doe".
    Credit,
    /// A credit with its label ends the line.
    CreditLast,
    /// A credit that names an agency and a photographer: REUTERS/Jane Doe.
    Agency,
    /// ©.
    Copyright,
    /// It ends in an ellipsis.
    Trails,
    /// It ends in a colon.
    Colon,
    /// Somebody says something in the lines to come: "Jane says:".
    Says,
    /// An auxiliary or a verb of saying.
    Verb,
    Quote,
    /// The first after an empty line.
    Paragraph,
    /// Printed more than once on the page.
    Repeated,
    /// The line begins with a phrase of the kind that takes most of its words.
    CueFirst,
    /// Cells, with tabulators between them.
    Tabbed,
    /// Under the text of a post: "— Jane Doe (@jane) May 3, 2024".
    Signature,
    /// Many words, all in capitals.
    Shouts,
    /// Nothing but words in capitals: the title of a part of an article, or of a page.
    Capitals,
    /// It begins or ends with an arrow: "→ Read also".
    Arrow,
    /// It ends in an abbreviation, whose full stop need not end a sentence: "About Torvell Inc."
    Abbreviated,
    /// It ends with the name of a stock picture in brackets: "(file picture)".
    StockPicture,
    /// It begins with a picture's number: "Bild 1 von 12".
    PictureOfMany,
    /// It speaks to the reader.
    Addressed,
    /// It begins with what offers urge to: "Save 50%", "Jetzt testen".
    Urges,
    /// It invites the reader politely: "Testen Sie".
    Invites,
    /// It offers the page itself: "cancel anytime".
    Offer,
    /// It says whom the article is from: "contributed to this report".
    Origin,
    /// It tells an age: "2 hours ago", "vor 2 Stunden".
    Aged,
    /// A word for something that is measured.
    Measured,
    /// A number to the cent: 43.14.
    Cents,
    /// A percentage with its sign: -0.6%.
    Moves,
    /// Another number.
    Amount,
}

/// The marks of a line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct LineMarks(u64);

const _: () = assert!((Mark::Amount as u32) < u64::BITS, "more marks than bits");

impl LineMarks {
    pub(super) const fn none() -> Self {
        Self(0)
    }

    pub(super) const fn has(self, mark: Mark) -> bool {
        self.0 & Self::bit(mark) != 0
    }

    pub(super) const fn has_any(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// Adds the mark if the condition holds.
    pub(super) fn add_if(&mut self, holds: bool, mark: Mark) {
        self.0 |= if holds { Self::bit(mark) } else { 0 };
    }

    pub(super) const fn and(self, mark: Mark) -> Self {
        Self(self.0 | Self::bit(mark))
    }

    pub(super) const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    const fn bit(mark: Mark) -> u64 {
        1 << mark as u32
    }
}
