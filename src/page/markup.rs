//! What the markup of a page tells of its lines, for texts that were read from HTML.

use super::block::BlockKind;

/// What a line is by its element.
#[cfg_attr(not(feature = "html"), expect(dead_code, reason = "only HTML has markup"))]
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
#[cfg_attr(not(feature = "html"), expect(dead_code, reason = "only HTML has markup"))]
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
    /// Pictures, recordings and what plays them.
    Media,
    /// What the page does not show at first, or not to all.
    Concealed,
}

impl Landmark {
    pub(crate) const COUNT: usize = 12;
}

/// The parts of the page that a line stands in, all around each other.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct Landmarks(u16);

const _: () = assert!(Landmark::COUNT <= u16::BITS as usize, "more parts than bits");

#[cfg(feature = "html")]
impl Landmarks {
    pub(crate) const NONE: Self = Self(0);

    #[must_use]
    pub(crate) const fn with(self, landmark: Landmark) -> Self {
        Self(self.0 | 1 << landmark as u16)
    }
}

impl Landmarks {
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
    /// Whether it stands in a small box with a picture.
    pub(crate) pictured: bool,
    /// How much of it is links, in percent.
    pub(crate) linked: u8,
}

impl LineMarkup {
    /// Whether so much of it is links that it leads elsewhere.
    pub(super) const fn is_linked(self) -> bool {
        self.linked > LINKED
    }

    /// What it may be between a headline and the article: another headline, or a summary.
    pub(super) fn kind_of_deck(self) -> Option<BlockKind> {
        match self.role {
            _ if self.is_linked() => None,
            LineRole::Heading => Some(BlockKind::Headline),
            LineRole::Paragraph | LineRole::Plain => Some(BlockKind::Lead),
            _ => None,
        }
    }
}

/// In percent: a line with more links leads elsewhere.
const LINKED: u8 = 30;

/// What a line is by its markup alone, wherever its text seems to stand. `ends`: it ends like a sentence.
pub(super) fn kind(line: LineMarkup, ends: bool) -> Option<BlockKind> {
    let is_prose = line.role == LineRole::Paragraph && ends;
    let is_in = |landmark: Landmark| line.landmarks.has(landmark);
    match line.role {
        LineRole::Title => None,
        LineRole::Caption => Some(BlockKind::Caption),
        _ if is_in(Landmark::Comments) => Some(BlockKind::Comments),
        _ if line.linked >= ALL_LINKED && !is_prose => Some(BlockKind::Teaser),
        _ if is_in(Landmark::Navigation) => Some(BlockKind::Navigation),
        _ if is_in(Landmark::Related) && !line.inside => Some(BlockKind::Teaser),
        _ if NEVER_ARTICLE.iter().any(|landmark| is_in(*landmark)) => Some(BlockKind::Other),
        _ => None,
    }
}

/// What stands in them is no article text, not even where an article is all around them: boxes of facts, the foot of a
/// box, what the page does not show.
const NEVER_ARTICLE: [Landmark; 3] = [Landmark::Aside, Landmark::Footer, Landmark::Concealed];

/// In percent: a line that is but a link.
const ALL_LINKED: u8 = 75;

/// What a line of an article is by its element.
pub(super) fn kind_inside(line: LineMarkup) -> Option<BlockKind> {
    match line.role {
        LineRole::Paragraph => Some(BlockKind::Body),
        LineRole::Heading => Some(BlockKind::Subheading),
        LineRole::Item => Some(BlockKind::ListItem),
        LineRole::Cell => Some(BlockKind::TableRow),
        LineRole::Plain | LineRole::Title | LineRole::Caption => None,
    }
}
