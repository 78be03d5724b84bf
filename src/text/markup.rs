//! Whether a text is plainly the source of a page, and not what a reader of the page sees.
//!
//! An article may quote a tag or a listing, also at its beginning; it is prose around them. So a text is markup only
//! where it begins with a tag, and either declares itself a document or has nearly all of its words inside of elements
//! that are closed again.

/// Whether `text` is plainly HTML. Only a text that begins with a tag is looked at any further.
pub(crate) fn is_html(text: &str) -> bool {
    let text = after_preamble(text);
    match Tag::at(text) {
        Some((tag, rest)) if tag.declares_document() => {
            Tag::begins(after_preamble(rest)) || mostly_held(text)
        }
        Some(_) => mostly_held(text),
        None => false,
    }
}

/// So many bytes tell enough of what a text is.
const LOOKED_AT: usize = 1 << 16;

/// Elements within each other, beyond which a page is no deeper.
const DEEPEST: usize = 64;

/// Without the marks, comments and instructions that may stand before the first tag.
fn after_preamble(text: &str) -> &str {
    let mut rest = text.trim_start_matches('\u{feff}').trim_start();
    loop {
        let end = match rest {
            _ if rest.starts_with("<!--") => "-->",
            _ if rest.starts_with("<?xml") => "?>",
            _ => return rest,
        };
        match rest.split_once(end) {
            Some((_, after)) => rest = after.trim_start(),
            None => return rest,
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum TagKind {
    Opening,
    Closing,
    /// `<!doctype html>`
    Doctype,
}

/// A tag of an element of HTML.
struct Tag {
    kind: TagKind,
    /// The place of its element in the list; for a doctype, that of the element it names.
    element: usize,
}

impl Tag {
    /// The tag with which `text` begins, and what stands behind it.
    fn at(text: &str) -> Option<(Self, &str)> {
        let inside = text.strip_prefix('<')?;
        let (kind, inside) = match inside.as_bytes().first()? {
            b'/' => (TagKind::Closing, &inside[1..]),
            b'!' => (
                TagKind::Doctype,
                inside[1..].trim_start_matches(|ch: char| ch.is_ascii_alphabetic()),
            ),
            _ => (TagKind::Opening, inside),
        };
        if kind == TagKind::Doctype && !text[..text.len() - inside.len()].eq_ignore_ascii_case("<!doctype") {
            return None;
        }
        let inside = if kind == TagKind::Doctype {
            inside.trim_start()
        } else {
            inside
        };
        let end = inside.find(|ch: char| !ch.is_ascii_alphanumeric())?;
        let name = &inside[..end];
        let element = ELEMENTS
            .iter()
            .position(|known| name.eq_ignore_ascii_case(known))?;
        let behind = inside.as_bytes()[end];
        if !(behind == b'>' || behind == b'/' || behind.is_ascii_whitespace()) {
            return None;
        }
        // Where another tag begins before this one ends, it is none.
        let close = end + inside[end..].find(['<', '>'])?;
        let rest = inside[close..].strip_prefix('>')?;
        Some((Self { kind, element }, rest))
    }

    fn begins(text: &str) -> bool {
        Self::at(text).is_some()
    }

    /// Nothing but a page begins with `html`, or with what only a page has at its beginning.
    fn declares_document(&self) -> bool {
        self.kind != TagKind::Closing && ["html", "head", "body"].contains(&ELEMENTS[self.element])
    }
}

/// Whether nearly all words, measured by their bytes, stand in elements that are closed again.
fn mostly_held(text: &str) -> bool {
    let mut held = Held::new();
    let mut rest = &text[..floor(text, LOOKED_AT)];
    while let Some(at) = rest.find('<') {
        held.text += written(&rest[..at]);
        rest = match Tag::at(&rest[at..]) {
            Some((tag, after)) => {
                held.take(&tag);
                after
            }
            None => {
                held.text += 1;
                &rest[at + 1..]
            }
        };
    }
    // What the end of the window cut off belongs to nothing.
    held.text += if text.len() > LOOKED_AT { 0 } else { written(rest) };
    held.inside > 0 && held.inside * 100 >= held.text * HELD
}

/// In percent of a text's bytes without white space: so many of a page's stand inside of its elements. Writers leave an
/// end tag out, so it is not all of them; prose around a tag or listing has most of its words outside.
const HELD: usize = 90;

/// How many bytes of a text stand inside of elements.
struct Held {
    text: usize,
    inside: usize,
    /// The elements that are open: each with `text` and `inside` where it began.
    open: [(usize, usize, usize); DEEPEST],
    depth: usize,
}

impl Held {
    const fn new() -> Self {
        Self {
            text: 0,
            inside: 0,
            open: [(0, 0, 0); DEEPEST],
            depth: 0,
        }
    }

    fn take(&mut self, tag: &Tag) {
        match tag.kind {
            TagKind::Opening if self.depth < DEEPEST => {
                self.open[self.depth] = (tag.element, self.text, self.inside);
                self.depth += 1;
            }
            TagKind::Closing => {
                let open = &self.open[..self.depth];
                let Some(at) = open.iter().rposition(|(element, ..)| *element == tag.element) else {
                    return;
                };
                let (_, text, inside) = open[at];
                self.inside = inside + (self.text - text);
                self.depth = at;
            }
            _ => {}
        }
    }
}

/// The bytes that are no white space.
fn written(text: &str) -> usize {
    text.bytes().filter(|byte| !byte.is_ascii_whitespace()).count()
}

/// The largest border of characters at or below `at`.
fn floor(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// The elements that texts of pages are written with; others tell nothing.
#[rustfmt::skip]
const ELEMENTS: &[&str] = &[
    "a", "abbr", "address", "article", "aside", "b", "blockquote", "body", "br", "button", "caption", "center", "cite",
    "code", "dd", "del", "div", "dl", "dt", "em", "figcaption", "figure", "font", "footer", "form", "h1", "h2", "h3",
    "h4", "h5", "h6", "head", "header", "hr", "html", "i", "iframe", "img", "input", "ins", "label", "li", "link",
    "main", "mark", "meta", "nav", "noscript", "ol", "p", "picture", "pre", "q", "s", "script", "section", "small",
    "source", "span", "strong", "style", "sub", "summary", "sup", "svg", "table", "tbody", "td", "template", "tfoot",
    "th", "thead", "time", "title", "tr", "u", "ul", "video",
];

#[cfg(test)]
mod tests {
    use super::is_html;

    #[test]
    fn pages_and_their_parts_are_html() {
        for text in [
            "<!DOCTYPE html><html><body>Kestra",
            "\u{feff}\n<!-- saved --> <!doctype html>\n<title>Kestra</title><p>Kestra sold 9 vans.",
            "<?xml version=\"1.0\"?>\n<html xmlns=\"http://www.w3.org/1999/xhtml\"><head>",
            "<html><script>if (a < b) { }</script>Kestra",
            "<p>Kestra sold 9 vans.</p>",
            "<P CLASS=lead>Kestra sold <b>9 vans</b>.</P>\n<p>It will sell 10.</p>",
            "<div><p>Kestra sold 9 vans.<p>It will sell 10.<br>More.</div>",
            "<ul>\n<li>9 vans</li>\n<li>8 lorries</li>\n</ul>\n",
        ] {
            assert!(is_html(text), "{text}");
        }
    }

    #[test]
    fn prose_about_or_with_tags_is_text() {
        for text in [
            "",
            "<",
            "<3 for Kestra",
            "< 5 percent",
            "<p",
            "Kestra sold <b>9 vans</b>.",
            "<html> is the first tag of a page. Kestra sold 9 vans.",
            "<!doctype html> is what a page begins with. Kestra sold 9 vans.",
            "<p> opens a paragraph, </p> closes it. Kestra sold 9 vans and taught its staff to write pages.",
            "<b>Breaking:</b> Kestra sold 9 vans, and will sell 10 in the year to come.",
            "<p>How to write a paragraph</p> is what Kestra taught its staff, and it took all of them a year to learn it.",
            "How to write a list\n<ul>\n<li>One</li>\n<li>Two</li>\n</ul>\n",
            "<jane@kestra.example> wrote: Kestra sold 9 vans.",
            "<rss><channel><title>Kestra</title></channel></rss>",
            "<https://kestra.example/> Kestra sold 9 vans.",
        ] {
            assert!(!is_html(text), "{text}");
        }
    }

    #[test]
    fn what_is_never_closed_costs_no_more() {
        for part in ["<p>", "<p ", "<", "</p>", "<!--", "<?xml", "<div>x", "<b></i>"] {
            let text = part.repeat(3_000_000 / part.len());
            // Minutes, if a tag were looked for to the end of the text each time.
            let _ = is_html(&text);
        }
    }
}
