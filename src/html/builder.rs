//! Builds the text of a page from its tags and pieces of text: a line a block.

use std::collections::HashMap;

use super::attributes::{Attribute, Attributes};
use super::container::{Boxes, PAGE};
use super::element::{self, Display, Element};
use super::metadata::Metadata;
use super::names::{NamesMet, TagNames};
use super::source_map::SourceMap;
use super::tokens::Events;
use crate::page::{LineMarkup, LineRole};
use crate::text::Span;
use crate::text::fold;

/// What stands between two pieces of text, the strongest last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum LineGap {
    None,
    Space,
    /// Between cells.
    Tab,
    Line,
    Paragraph,
}

/// An element that is open.
#[derive(Clone, Copy, Debug)]
struct Open {
    name: u64,
    display: Display,
    /// It, or one around it, is not shown.
    hidden: bool,
    /// It is in a link.
    linked: bool,
    /// White space counts in it.
    preformatted: bool,
    role: LineRole,
    /// Its box, or the one that it stands in.
    in_box: u32,
}

/// Around everything.
const OUTSIDE: Open = Open {
    name: 0,
    display: Display::Block,
    hidden: false,
    linked: false,
    preformatted: false,
    role: LineRole::Plain,
    in_box: PAGE,
};

/// A line that is being read.
#[derive(Clone, Copy, Debug)]
struct LineDraft {
    start: usize,
    /// The element that it begins in.
    of: Open,
    bytes: usize,
    linked: usize,
}

impl LineDraft {
    fn linked_percent(&self) -> u8 {
        (100 * self.linked / self.bytes.max(1)) as u8
    }
}

/// Text that is not shown but tells something of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Aside {
    Title,
    JsonLd,
}

#[derive(Debug)]
pub(super) struct TextBuilder {
    text: String,
    map: SourceMap,
    /// The elements that are open, the outermost first.
    open: Vec<Open>,
    /// How many of each name are open: an end tag that closes none costs nothing.
    open_names: HashMap<u64, u32>,
    boxes: Boxes,
    names: NamesMet,
    gap: LineGap,
    /// Whether a `span` began or ended since the last word.
    at_span: bool,
    /// Where the white space stands that the gap is.
    space: Span,
    lines: Vec<LineDraft>,
    aside: Option<Aside>,
    metadata: Metadata,
}

/// What was built.
#[derive(Debug)]
pub(super) struct Built {
    pub(super) text: String,
    pub(super) map: SourceMap,
    pub(super) lines: Vec<LineMarkup>,
    pub(super) metadata: Metadata,
}

impl TextBuilder {
    pub(super) fn new() -> Self {
        Self {
            text: String::new(),
            map: SourceMap::default(),
            open: Vec::new(),
            open_names: HashMap::new(),
            boxes: Boxes::new(),
            names: NamesMet::default(),
            gap: LineGap::Paragraph,
            at_span: false,
            space: Span::new(0, 0),
            lines: Vec::new(),
            aside: None,
            metadata: Metadata::default(),
        }
    }

    pub(super) fn finish(mut self) -> Built {
        let ends = self.lines.iter().skip(1).map(|line| line.start);
        for (line, end) in self.lines.iter().zip(ends.chain([self.text.len()])) {
            let text = &self.text[line.start..end];
            let of = &line.of;
            self.boxes.add(of.in_box, line.linked_percent(), text);
            if of.role == LineRole::Title {
                self.boxes.add_title(of.in_box);
                self.metadata.heading(text);
            }
        }
        let places = self.boxes.places();
        let lines = self.lines.iter().map(|line| LineMarkup {
            start: line.start as u32,
            role: line.of.role,
            landmarks: places[line.of.in_box as usize].landmarks,
            inside: places[line.of.in_box as usize].inside,
            pictured: places[line.of.in_box as usize].pictured,
            linked: line.linked_percent(),
        });
        Built {
            lines: lines.collect(),
            text: self.text,
            map: self.map,
            metadata: self.metadata,
        }
    }

    fn innermost(&self) -> Open {
        self.open.last().copied().unwrap_or(OUTSIDE)
    }

    /// Opens an element that has content.
    fn enter(&mut self, name: &[u8], element: Element, attributes: &Attributes, names: TagNames) {
        let around = self.innermost();
        let whole_page = matches!(name, b"body" | b"html");
        let own_box = matches!(element.display, Display::Block | Display::Line | Display::Cell);
        let named = Some(names).filter(|_| own_box && !whole_page);
        let landmark = element.landmark.or_else(|| {
            let names = named?;
            element::landmark(attributes).or_else(|| names.landmark())
        });
        let role = match named {
            Some(names) if names.caption => LineRole::Caption,
            _ => role(around.role, name, element.role),
        };
        let hidden = element.display == Display::Hidden || !whole_page && is_unseen(attributes, names);
        let name_hash = fold::hash_ascii(name);
        *self.open_names.entry(name_hash).or_default() += 1;
        self.open.push(Open {
            name: name_hash,
            display: element.display,
            hidden: around.hidden || hidden,
            linked: around.linked || name == b"a",
            preformatted: around.preformatted || name == b"pre",
            role,
            in_box: if own_box {
                self.boxes.open(around.in_box, landmark)
            } else {
                around.in_box
            },
        });
    }

    /// Whether a word that begins with `next` is not that which the text ends with: "<span>Road freight</span>Kestra sells".
    fn parts_words(&self, next: &[u8]) -> bool {
        let next = next
            .utf8_chunks()
            .next()
            .and_then(|chunk| chunk.valid().chars().next());
        self.text.ends_with(char::is_lowercase) && next.is_some_and(char::is_uppercase)
    }

    fn is_in_heading(&self) -> bool {
        matches!(self.innermost().role, LineRole::Title | LineRole::Heading)
    }

    /// Closes the innermost element of this name, and all in it that were left open.
    fn leave(&mut self, name: u64) {
        if self.open_names.get(&name).is_none_or(|open| *open == 0) {
            return;
        }
        while let Some(open) = self.open.pop() {
            self.widen(gap_around(open.display));
            if let Some(count) = self.open_names.get_mut(&open.name) {
                *count -= 1;
            }
            if open.name == name {
                break;
            }
        }
    }

    /// Closes the paragraph, item, row or cell that ends where the next one begins, though no tag says so.
    fn leave_implied(&mut self, name: &[u8], display: Display) {
        const PARAGRAPH: &[u8] = b"p";
        if matches!(display, Display::Block | Display::Line) {
            self.leave_innermost(PARAGRAPH);
        }
        let alike: &[&[u8]] = match name {
            b"li" => &[b"li"],
            b"dd" | b"dt" => &[b"dd", b"dt"],
            b"td" | b"th" => &[b"td", b"th"],
            b"tr" => &[b"td", b"th", b"tr"],
            b"option" => &[b"option"],
            _ => &[],
        };
        for other in alike {
            self.leave_innermost(other);
        }
    }

    /// Closes the innermost element if it has this name.
    fn leave_innermost(&mut self, name: &[u8]) {
        let name = fold::hash_ascii(name);
        if self.open.last().is_some_and(|open| open.name == name) {
            self.leave(name);
        }
    }

    fn widen(&mut self, gap: LineGap) {
        self.gap = self.gap.max(gap);
    }

    /// A piece of white space.
    fn space(&mut self, white: &[u8], place: Span) {
        let breaks = white.iter().filter(|byte| **byte == b'\n').count();
        let gap = match breaks {
            _ if !self.innermost().preformatted => LineGap::Space,
            0 => LineGap::Space,
            1 => LineGap::Line,
            _ => LineGap::Paragraph,
        };
        if self.gap == LineGap::None {
            self.space = place;
        } else if self.space.end == place.start {
            self.space.end = place.end;
        }
        self.widen(gap);
    }

    /// Writes the gap, and begins a line where it ends one.
    fn close_gap(&mut self) {
        let at_start = self.text.is_empty();
        match self.gap {
            LineGap::None => {}
            LineGap::Space => {
                self.text.push(' ');
                self.map.push(1, self.space);
            }
            LineGap::Tab => self.write_break("\t"),
            LineGap::Line if !at_start => self.write_break("\n"),
            LineGap::Paragraph if !at_start => self.write_break("\n\n"),
            LineGap::Line | LineGap::Paragraph => {}
        }
        if self.gap >= LineGap::Line {
            self.lines.push(LineDraft {
                start: self.text.len(),
                of: self.innermost(),
                bytes: 0,
                linked: 0,
            });
        }
        self.gap = LineGap::None;
    }

    fn write_break(&mut self, text: &str) {
        self.text.push_str(text);
        self.map.skip(text.len());
    }

    /// A piece of text with no white space in it.
    fn word(&mut self, bytes: &[u8], place: Span) {
        if std::mem::take(&mut self.at_span) && self.gap == LineGap::None && self.parts_words(bytes) {
            self.write_break(" ");
        }
        self.close_gap();
        if let Some(line) = self.lines.last_mut() {
            line.bytes += bytes.len();
            line.linked += if self.open.last().is_some_and(|open| open.linked) {
                bytes.len()
            } else {
                0
            };
        }
        if place.len() != bytes.len() {
            let text = String::from_utf8_lossy(bytes);
            self.text.push_str(&text);
            self.map.push(text.len(), place);
            return;
        }
        let mut at = place.start;
        for chunk in bytes.utf8_chunks() {
            let valid = chunk.valid();
            self.text.push_str(valid);
            self.map.push(valid.len(), Span::new(at, at + valid.len()));
            at += valid.len();
            let invalid = chunk.invalid().len();
            if invalid > 0 {
                self.text.push(char::REPLACEMENT_CHARACTER);
                self.map.push(
                    char::REPLACEMENT_CHARACTER.len_utf8(),
                    Span::new(at, at + invalid),
                );
                at += invalid;
            }
        }
    }
}

/// The role of what stands in an element, by that around it: a paragraph of a caption is a caption. A `figure` may also
/// hold a quotation or a listing.
fn role(around: LineRole, name: &[u8], own: Option<LineRole>) -> LineRole {
    match own {
        Some(own) if matches!(name, b"blockquote" | b"pre") => own,
        Some(LineRole::Paragraph | LineRole::Item) if matches!(around, LineRole::Caption) => {
            LineRole::Caption
        }
        Some(own) => own,
        None => around,
    }
}

/// The gap that an element makes before and after it.
const fn gap_around(display: Display) -> LineGap {
    match display {
        Display::Inline | Display::Void | Display::Hidden => LineGap::None,
        Display::Block => LineGap::Paragraph,
        Display::Line | Display::Break => LineGap::Line,
        Display::Cell => LineGap::Tab,
    }
}

/// Whether a tag says that nobody sees what is in it.
fn is_unseen(attributes: &Attributes, names: TagNames) -> bool {
    names.hidden || element::is_hidden(attributes)
}

/// Elements that show something that is no text.
const PICTURES: [&[u8]; 5] = [b"img", b"picture", b"video", b"audio", b"iframe"];

impl Events for TextBuilder {
    fn start(&mut self, name: &[u8], attributes: &Attributes) {
        let mut element = element::named(name);
        // In running text it is a word of it, say one that opens a note; elsewhere it is a line of a menu or form.
        if matches!(name, b"button" | b"label") && self.innermost().role == LineRole::Paragraph {
            element.display = Display::Inline;
        }
        let names = self.names.of(attributes);
        if names.kicker && element.display == Display::Inline && self.is_in_heading() {
            element = Element {
                display: Display::Line,
                role: Some(LineRole::Plain),
                landmark: None,
            };
        }
        // Pages count their readers with pictures that nobody sees.
        if PICTURES.contains(&name) && !self.innermost().hidden && !is_unseen(attributes, names) {
            self.boxes.add_picture(self.innermost().in_box);
        }
        self.metadata.tag(name, attributes);
        self.at_span |= name == b"span";
        self.leave_implied(name, element.display);
        self.widen(gap_around(element.display));
        if matches!(element.display, Display::Void | Display::Break) {
            return;
        }
        self.aside = match name {
            b"title" => Some(Aside::Title),
            b"script" if attributes.mentions(Attribute::Type, &["ld+json"]) => Some(Aside::JsonLd),
            _ => None,
        };
        self.enter(name, element, attributes, names);
    }

    fn end(&mut self, name: &[u8]) {
        if matches!(name, b"script" | b"title") && self.aside.take() == Some(Aside::JsonLd) {
            self.metadata.end_of_json_ld();
        }
        if name == b"br" {
            self.widen(LineGap::Line);
        }
        self.at_span |= name == b"span";
        self.leave(fold::hash_ascii(name));
    }

    fn text(&mut self, text: &[u8], place: Span) {
        match self.aside {
            Some(Aside::Title) => self.metadata.title(text),
            Some(Aside::JsonLd) => self.metadata.json_ld(text),
            None if self.innermost().hidden => {}
            None => self.visible(text, place),
        }
    }
}

impl TextBuilder {
    fn visible(&mut self, text: &[u8], place: Span) {
        if text.len() != place.len() {
            // A character reference: of white space only the line breaks are no characters of their own.
            if text.iter().all(u8::is_ascii_whitespace) {
                self.space(text, place);
            } else {
                self.word(text, place);
            }
            return;
        }
        let mut at = place.start;
        for piece in text.chunk_by(|a, b| a.is_ascii_whitespace() == b.is_ascii_whitespace()) {
            let span = Span::new(at, at + piece.len());
            if piece[0].is_ascii_whitespace() {
                self.space(piece, span);
            } else {
                self.word(piece, span);
            }
            at = span.end;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::tokens;
    use super::*;

    #[test]
    fn pictures_that_nobody_sees_are_none() {
        let pictured = |html: &str| {
            let mut builder = TextBuilder::new();
            tokens::read(html.as_bytes(), &mut builder);
            builder.finish().lines.iter().any(|line| line.pictured)
        };
        for seen in ["<img src=van.jpg>", "<video src=van.mp4></video>"] {
            assert!(pictured(&format!("<p>Kestra{seen}")), "{seen}");
        }
        for unseen in [
            "<noscript><img src=count.gif></noscript>",
            "<img src=count.gif hidden>",
            "<img src=count.gif style='display: none'>",
            "<div hidden><img src=van.jpg></div>",
        ] {
            assert!(!pictured(&format!("<p>Kestra{unseen}")), "{unseen}");
        }
    }
}
