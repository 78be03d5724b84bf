//! What each element of HTML means for the text in it.

use super::attributes::{Attribute, Attributes};
use crate::page::{Landmark, LineRole};

/// How an element stands among others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Display {
    /// Within a line.
    Inline,
    /// A paragraph or a box: lines of its own, with a gap around them.
    Block,
    /// A line of its own among others like it: an item, a row.
    Line,
    /// One of several in a line: a cell.
    Cell,
    /// Ends a line, has no content.
    Break,
    /// Has no content that shows in a line.
    Void,
    /// Nothing in it is shown.
    Hidden,
}

/// What an element is, by its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Element {
    pub(super) display: Display,
    /// What lines in it are.
    pub(super) role: Option<LineRole>,
    /// The part of the page that it makes.
    pub(super) landmark: Option<Landmark>,
}

const fn shown(display: Display) -> Element {
    Element {
        display,
        role: None,
        landmark: None,
    }
}

const fn with_role(display: Display, role: LineRole) -> Element {
    Element {
        display,
        role: Some(role),
        landmark: None,
    }
}

const fn part_of_page(landmark: Landmark) -> Element {
    Element {
        display: Display::Block,
        role: None,
        landmark: Some(landmark),
    }
}

/// The element of this name, in small letters; one that is unknown stands within a line, as in a browser.
pub(super) fn named(name: &[u8]) -> Element {
    use Display::{Block, Break, Cell, Hidden, Inline, Line, Void};
    match name {
        b"p" => with_role(Block, LineRole::Paragraph),
        b"h1" => with_role(Block, LineRole::Title),
        b"h2" | b"h3" | b"h4" | b"h5" | b"h6" => with_role(Block, LineRole::Heading),
        b"figcaption" | b"caption" | b"figure" => with_role(Block, LineRole::Caption),
        b"blockquote" | b"pre" => with_role(Block, LineRole::Paragraph),
        b"li" | b"dd" | b"dt" => with_role(Line, LineRole::Item),
        b"tr" => with_role(Line, LineRole::Cell),
        b"td" | b"th" => with_role(Cell, LineRole::Cell),
        b"nav" | b"menu" => part_of_page(Landmark::Navigation),
        b"footer" => part_of_page(Landmark::Footer),
        b"aside" => part_of_page(Landmark::Aside),
        b"header" => part_of_page(Landmark::Header),
        b"form" | b"dialog" => part_of_page(Landmark::Form),
        b"article" => part_of_page(Landmark::Article),
        b"main" => part_of_page(Landmark::Main),
        b"address" | b"body" | b"center" | b"details" | b"dir" | b"div" | b"dl" | b"fieldset" | b"hgroup"
        | b"html" | b"legend" | b"ol" | b"search" | b"section" | b"summary" | b"table" | b"tbody"
        | b"tfoot" | b"thead" | b"ul" => shown(Block),
        b"button" | b"label" => shown(Line),
        b"br" => shown(Break),
        b"hr" => shown(Break),
        b"area" | b"base" | b"col" | b"embed" | b"img" | b"input" | b"link" | b"meta" | b"param"
        | b"source" | b"track" | b"wbr" => shown(Void),
        b"audio" | b"canvas" | b"datalist" | b"head" | b"iframe" | b"math" | b"noembed" | b"noframes"
        | b"noscript" | b"object" | b"script" | b"select" | b"style" | b"svg" | b"template" | b"textarea"
        | b"title" | b"video" => shown(Hidden),
        _ => shown(Inline),
    }
}

/// Whether the tag says that nothing in it is shown.
pub(super) fn is_hidden(attributes: &Attributes) -> bool {
    let until_found = attributes.get(Attribute::Hidden) == b"until-found";
    attributes.has(Attribute::Hidden) && !until_found || hides(attributes.get(Attribute::Style))
}

fn hides(style: &[u8]) -> bool {
    let style: Vec<u8> = style
        .iter()
        .filter(|byte| !byte.is_ascii_whitespace() && **byte != b',')
        .map(u8::to_ascii_lowercase)
        .collect();
    let says = |rule: &&[u8]| style.windows(rule.len()).any(|part| part == *rule);
    HIDING.iter().any(says)
}

/// What styles say of things that nobody sees, the last ones of what is read out all the same: of a crop with an area
/// something is seen.
const HIDING: &[&[u8]] = &[
    b"display:none",
    b"visibility:hidden",
    b"clip:rect(0000)",
    b"clip:rect(0px0px0px0px)",
    b"clip:rect(1px1px1px1px)",
    b"clip-path:inset(50%)",
    b"clip-path:inset(100%)",
];

/// The part of the page that the tag says it is, by its role and properties.
pub(super) fn landmark(attributes: &Attributes) -> Option<Landmark> {
    if attributes.mentions(Attribute::Itemprop, &["articleBody"]) {
        return Some(Landmark::Body);
    }
    match attributes.get(Attribute::Role) {
        b"navigation" | b"menu" | b"menubar" => Some(Landmark::Navigation),
        b"complementary" => Some(Landmark::Aside),
        b"contentinfo" => Some(Landmark::Footer),
        b"banner" => Some(Landmark::Header),
        b"search" | b"dialog" | b"alertdialog" => Some(Landmark::Form),
        b"main" => Some(Landmark::Main),
        b"article" => Some(Landmark::Article),
        _ => None,
    }
}
