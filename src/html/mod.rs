//! Pages as HTML: their text, and what their markup tells of it (feature `html`).
//!
//! All that a reader sees is kept, a line a block. What the markup knows of each line (the element it stands in, the
//! part of the page, the container of the article) is evidence for the cut into blocks, beside that of the text.

mod attributes;
mod builder;
mod container;
mod day;
mod element;
mod json_ld;
mod metadata;
mod names;
mod source_map;
mod tokens;

use crate::date::Date;
use crate::extract::Document;
use crate::language::Language;
use crate::page::{self, LineMarkup};
use crate::text::Span;
use builder::TextBuilder;
use source_map::SourceMap;

/// An HTML page that was read.
///
/// ```
/// use sollist::{Extractor, html::Page};
/// let html = r#"<html lang="en"><head><meta property="article:published_time" content="2024-03-05T07:00:00Z">
///     <title>Kestra sells more | Harbour News</title></head>
///     <body><nav><a href="/">Home</a></nav><h1>Kestra sells more</h1>
///     <p>Kestra Mobility sold 61,000 vans last year &ndash; more than ever.</p></body></html>"#;
/// let page = Page::read(html);
/// assert_eq!(page.title(), Some("Kestra sells more"));
/// assert_eq!(page.published(), Some("2024-03-05".parse()?));
/// assert_eq!(page.text(), "Home\n\nKestra sells more\n\nKestra Mobility sold 61,000 vans last year – more than ever.");
///
/// let claims = Extractor::new().extract(&page)?.into_claims();
/// assert_eq!(claims[0].to_string(), "Kestra Mobility: sales_volume level 61000 count, 2023, actual");
/// let place = page.source(claims[0].mentions[0].figure)[0];
/// assert_eq!(&html[place], "61,000");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    text: String,
    map: SourceMap,
    lines: Vec<LineMarkup>,
    title: Option<String>,
    published: Option<Date>,
    language: Option<Language>,
}

impl Page {
    /// Reads a page, whatever the bytes: markup that is broken is read as browsers do, and bytes that are no UTF-8 are
    /// replaced. Pages in other encodings want to be decoded first.
    ///
    /// At most 4 GiB are read: what stands behind is left out.
    #[must_use]
    pub fn read(html: impl AsRef<[u8]>) -> Self {
        let html = html.as_ref();
        let html = &html[..html.len().min(LARGEST_PAGE)];
        let mut builder = TextBuilder::new();
        tokens::read(html, &mut builder);
        let built = builder.finish();
        Self {
            title: built.metadata.best_title(),
            published: built.metadata.published(),
            language: built.metadata.language(),
            text: built.text,
            map: built.map,
            lines: built.lines,
        }
    }

    /// What a reader sees: a line a block, white space within a line joined. Scripts, styles, forms' contents and
    /// whatever the markup hides are left out. Spans of claims are bytes of it.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The title of the article: the headline in linked data, `og:title`, the first `h1`, or the title of the window; without
    /// the name of the site behind it, where that is told elsewhere.
    #[must_use]
    pub fn title(&self) -> Option<&str> {
        self.title.as_deref()
    }

    /// The day it appeared, as linked data, `meta`, `itemprop` or `time` tell, in this order; the day as printed, in
    /// whatever time zone.
    #[must_use]
    pub const fn published(&self) -> Option<Date> {
        self.published
    }

    /// The language that the page says it is in, if there is a pack for it. The text's language is detected all the
    /// same, for templates often lie.
    ///
    /// ```
    /// use sollist::{Language, html::Page};
    /// assert_eq!(Page::read(r#"<html lang="de-AT">"#).language(), Some(Language::German));
    /// assert_eq!(Page::read(r#"<html lang="fr">"#).language(), None);
    /// ```
    #[must_use]
    pub const fn language(&self) -> Option<Language> {
        self.language
    }

    /// Cuts the page into blocks and stories, whatever its language: claims are read with [`Extractor::extract`], which
    /// cuts it in the same way.
    ///
    /// ```
    /// use sollist::{html::Page, page::BlockKind};
    /// let page = Page::read("<nav><a href=/>Accueil</a></nav><h1>Kestra vend plus</h1><p>Le groupe a vendu 5 000 voitures.");
    /// let kinds: Vec<BlockKind> = page.split().blocks.iter().map(|block| block.kind).collect();
    /// assert_eq!(kinds, [BlockKind::Teaser, BlockKind::Headline, BlockKind::Body]);
    /// ```
    ///
    /// [`Extractor::extract`]: crate::Extractor::extract
    #[must_use]
    pub fn split(&self) -> page::Page {
        page::split_marked_up(&self.text, &self.lines)
    }

    /// The byte ranges of the HTML that a span of the text stands for, in order; several where tags stand between.
    ///
    /// ```
    /// let html = "<p>Kestra &amp; <b>Sons</b> AG</p>";
    /// let page = sollist::html::Page::read(html);
    /// let places = page.source(sollist::Span::new(0, page.text().len()));
    /// let parts: Vec<&str> = places.iter().map(|place| &html[*place]).collect();
    /// assert_eq!(parts, ["Kestra &amp; ", "Sons", " AG"]);
    /// ```
    #[must_use]
    pub fn source(&self, span: Span) -> Vec<Span> {
        self.map.source(span)
    }
}

/// The day in a string as pages and feeds write it: ISO 8601, RFC 2822, `23.04.2024`, "April 23, 2024", "23. April 2024",
/// seconds or milliseconds since 1970. The time of day is left aside, in whatever time zone. Two numbers up to 12 that
/// differ, with another mark than a dot ("03/04/2024"), are no day: which of them is the month is told by nothing.
///
/// ```
/// use sollist::{Date, html::read_day};
/// for text in ["2024-04-23T07:00:00Z", "Tue, 23 Apr 2024 07:00:00 GMT", "23. April 2024", "1713855600"] {
///     assert_eq!(read_day(text), Date::new(2024, 4, 23));
/// }
/// assert_eq!(read_day("yesterday"), None);
/// assert_eq!((read_day("03/04/2024"), read_day("03.04.2024")), (None, Date::new(2024, 4, 3)));
/// ```
#[must_use]
pub fn read_day(text: &str) -> Option<Date> {
    day::read(text)
}

/// Places in the HTML are 32 bits wide.
const LARGEST_PAGE: usize = u32::MAX as usize;

/// The page's text and the day it appeared; [`Document::published`] sets another.
impl<'p> From<&'p Page> for Document<'p> {
    fn from(page: &'p Page) -> Self {
        let document = Document::new(&page.text).marked_up(&page.lines);
        match page.published {
            Some(day) => document.published(day),
            None => document,
        }
    }
}
