//! What pages are cut into: blocks of a kind each, and the stories that they belong to.

use crate::claim::named;
use crate::error::parsed_by_name;
use crate::text::Span;

/// What a block of a page is.
///
/// ```
/// use sollist::page::BlockKind;
/// assert_eq!("list_item".parse::<BlockKind>()?, BlockKind::ListItem);
/// assert!(BlockKind::ListItem.is_article() && !BlockKind::Teaser.has_claims());
/// # Ok::<(), sollist::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BlockKind {
    /// The title of a story.
    Headline,
    /// The summary under a headline.
    Lead,
    /// A paragraph of an article.
    Body,
    /// A title inside an article.
    Subheading,
    /// An item of a list inside an article.
    ListItem,
    /// A row of a table inside an article.
    TableRow,
    /// A picture's caption or credit.
    Caption,
    /// Author, place, date, source.
    Byline,
    /// A pointer to another article.
    Teaser,
    /// Menus, breadcrumbs, buttons.
    Navigation,
    /// Share buttons.
    Sharing,
    /// Comments and the form for them.
    Comments,
    /// Copyright, terms, cookie notices.
    Legal,
    /// Advertisements and offers.
    Advertisement,
    /// Anything else.
    Other,
}

named!(BlockKind, {
    Headline => "headline", Lead => "lead", Body => "body", Subheading => "subheading", ListItem => "list_item",
    TableRow => "table_row", Caption => "caption", Byline => "byline", Teaser => "teaser", Navigation => "navigation",
    Sharing => "sharing", Comments => "comments", Legal => "legal", Advertisement => "advertisement", Other => "other",
});
parsed_by_name!(BlockKind: "a kind of block");

impl BlockKind {
    /// Whether the block is article text: lead, body, subheading or list item.
    #[must_use]
    pub const fn is_article(self) -> bool {
        matches!(self, Self::Lead | Self::Body | Self::Subheading | Self::ListItem)
    }

    /// Whether claims are read from the block when it belongs to a story.
    #[must_use]
    pub const fn has_claims(self) -> bool {
        self.is_article() || matches!(self, Self::Headline | Self::TableRow)
    }
}

/// A stretch of a page that is one thing.
///
/// ```
/// let text = "Carmaker sells more\n\nSales rose by 5% in 2023. Profit fell.\n\nLeave a Reply";
/// let block = &sollist::page::split(text).blocks[1];
/// assert_eq!(&text[block.span], "Sales rose by 5% in 2023. Profit fell.\n\n");
/// assert_eq!((block.kind.as_str(), block.story), ("body", Some(0)));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Block {
    /// Where it stands; the blocks of a page tile its text.
    pub span: Span,
    /// What it is.
    pub kind: BlockKind,
    /// The story it belongs to: an index into the page's stories.
    pub story: Option<usize>,
    /// Where the first print stands, of a block that is printed twice. Offsets in a text are 32 bits wide.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub(super) first_print: Option<(u32, u32)>,
}

impl Block {
    /// Where the same block stands in the first print, if the article is printed twice.
    pub(crate) fn first_print(&self) -> Option<Span> {
        let (start, end) = self.first_print?;
        Some(Span::new(start as usize, end as usize))
    }
}

/// An article on a page.
///
/// ```
/// let text = "Carmaker sells more\n\nSales rose by 5% in 2023. Profit fell.\n\nLeave a Reply";
/// let story = &sollist::page::split(text).stories[0];
/// assert_eq!(&text[story.headline.unwrap()], "Carmaker sells more\n\n");
/// assert_eq!(story.blocks, [0, 1, 2]);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Story {
    /// Its headline, where it has one.
    pub headline: Option<Span>,
    /// Its date and place line, where it has one.
    pub dateline: Option<Span>,
    /// Its blocks: indices into the page's blocks, in order.
    pub blocks: Vec<usize>,
}

/// A page cut into blocks and stories.
///
/// ```
/// let text = "Carmaker sells more\n\nSales rose by 5% in 2023. Profit fell.\n\nLeave a Reply";
/// let page = sollist::page::split(text);
/// assert_eq!((page.blocks.len(), page.stories.len()), (3, 1));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Page {
    /// The blocks: every byte of the text is in exactly one, in order.
    pub blocks: Vec<Block>,
    /// The stories, in order.
    pub stories: Vec<Story>,
}
