//! What the markup of a page tells of its lines, for texts that were read from HTML.

/// What a line is by its element.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) enum LineRole {
    /// Text in a box with no meaning of its own.
    #[default]
    Plain,
    Paragraph,
    /// The heading of the page: `h1`.
    Title,
    /// A heading below it.
    Heading,
    Item,
    Cell,
    Caption,
}

/// A part of a page, by the element it is or the name that the page gives it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Landmark {
    Main,
    Article,
    /// The text of an article.
    Body,
    Header,
    Navigation,
    Aside,
    Footer,
    /// What asks for something: forms, dialogs, buttons to share; who wrote it.
    Form,
    Related,
    Comments,
}

impl Landmark {
    pub(crate) const COUNT: usize = 10;
}

/// The parts of the page that a line stands in, all around each other.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct Landmarks(u16);

const _: () = assert!(Landmark::COUNT <= u16::BITS as usize, "more parts than bits");

impl Landmarks {
    pub(crate) const NONE: Self = Self(0);

    #[must_use]
    pub(crate) const fn with(self, landmark: Landmark) -> Self {
        Self(self.0 | 1 << landmark as u16)
    }

    pub(crate) const fn has(self, landmark: Landmark) -> bool {
        self.0 & 1 << landmark as u16 != 0
    }
}

/// What the markup tells of one line of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct LineMarkup {
    /// Where the line begins in the text.
    pub(crate) start: u32,
    pub(crate) role: LineRole,
    pub(crate) landmarks: Landmarks,
    /// Whether it stands in the container of the article.
    pub(crate) inside: bool,
    /// How much of it is links, in percent.
    pub(crate) linked: u8,
}

/// How much the markup of a line speaks for article text, in log odds.
pub(super) fn evidence(_: LineMarkup) -> f32 {
    0.0
}
