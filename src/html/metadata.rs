//! What the head of a page tells: its title, its language and the day it appeared.

use super::attributes::{Attribute, Attributes};
use super::element::{self, Display};
use super::tokens::{self, Events};
use super::{day, json_ld};
use crate::date::Date;
use crate::language::Language;
use crate::text::Span;

/// Where a day of publication is told, the most reliable first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum DaySource {
    /// Of an article, in JSON-LD.
    JsonLd,
    /// A `meta` that names the publication of an article.
    MetaPublished,
    Itemprop,
    /// A `meta` that names a date, not which.
    MetaDate,
    /// The first `time` that is marked as the day of publication, or stands alone.
    Time,
}

#[derive(Clone, Debug, Default)]
pub(super) struct Metadata {
    /// Of the article, in JSON-LD.
    headline: Option<String>,
    og_title: Option<String>,
    site_name: Option<String>,
    heading: Option<String>,
    title: Vec<u8>,
    language: Option<Language>,
    published: Option<(DaySource, Date)>,
    json_ld: Vec<u8>,
}

/// Names of `meta` tags that tell the day of publication.
const PUBLISHED: &[&str] = &[
    "article:published_time",
    "article:published",
    "og:published_time",
    "og:article:published_time",
    "og:pubdate",
    "datepublished",
    "date.published",
    "publication_date",
    "publicationdate",
    "published_time",
    "published-date",
    "publisheddate",
    "publish-date",
    "publish_date",
    "publishdate",
    "pubdate",
    "pub_date",
    "article_date_original",
    "article.published",
    "cxenseparse:recs:publishtime",
    "cxenseparse:publishtime",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.created",
    "dc.date.created",
    "parsely-pub-date",
    "rnews:datepublished",
    "sailthru.date",
    "citation_publication_date",
    "originalpublicationdate",
];

/// Names of `meta` tags that tell a date of the page.
const DATED: &[&str] = &[
    "date",
    "dc.date",
    "dcterms.date",
    "dc.terms.date",
    "created",
    "article:date",
    "last-modified",
];

impl Metadata {
    /// Reads a start tag.
    pub(super) fn tag(&mut self, name: &[u8], attributes: &Attributes) {
        match name {
            b"html" => self.language = language(&attributes.text(Attribute::Lang)),
            b"meta" => self.meta(attributes),
            b"time" => self.told(DaySource::Time, attributes.get(Attribute::Datetime)),
            _ => {}
        }
        if attributes.mentions(Attribute::Itemprop, &["datePublished"]) {
            for value in [Attribute::Content, Attribute::Datetime] {
                self.told(DaySource::Itemprop, attributes.get(value));
            }
        }
    }

    fn meta(&mut self, attributes: &Attributes) {
        let content = attributes.get(Attribute::Content);
        for key in [Attribute::Property, Attribute::Name] {
            let key = attributes.text(key).to_ascii_lowercase();
            match key.as_str() {
                "og:title" if self.og_title.is_none() => self.og_title = cleaned(content),
                "og:site_name" if self.site_name.is_none() => self.site_name = cleaned(content),
                key if PUBLISHED.contains(&key) => self.told(DaySource::MetaPublished, content),
                key if DATED.contains(&key) => self.told(DaySource::MetaDate, content),
                _ => {}
            }
        }
    }

    /// A day that is told there, if it is one: of two from like sources the first counts.
    fn told(&mut self, source: DaySource, text: &[u8]) {
        if text.is_empty() || self.published.is_some_and(|(better, _)| better <= source) {
            return;
        }
        if let Some(day) = day::read(&String::from_utf8_lossy(text)) {
            self.published = Some((source, day));
        }
    }

    /// A piece of the `title` element.
    pub(super) fn title(&mut self, text: &[u8]) {
        self.title.extend(text);
    }

    /// The text of an `h1`.
    pub(super) fn heading(&mut self, text: &str) {
        if self.heading.is_none() {
            self.heading = cleaned(text.as_bytes());
        }
    }

    /// A piece of a script of linked data.
    pub(super) fn json_ld(&mut self, text: &[u8]) {
        self.json_ld.extend(text);
    }

    pub(super) fn end_of_json_ld(&mut self) {
        let script = std::mem::take(&mut self.json_ld);
        let told = json_ld::read(&String::from_utf8_lossy(&script));
        if let Some(published) = told.published {
            self.told(DaySource::JsonLd, published.as_bytes());
        }
        if let (None, Some(headline)) = (&self.headline, told.headline) {
            self.headline = cleaned(headline.as_bytes());
        }
    }

    /// The title of the article: what linked data say, what the page gives to those who link to it, its heading, or the
    /// title of its window.
    pub(super) fn best_title(&self) -> Option<String> {
        let window = cleaned(&self.title);
        let told = [&self.headline, &self.og_title, &self.heading, &window];
        let title = told.into_iter().flatten().next()?;
        Some(self.without_site(title).to_owned())
    }

    /// A title without the name of the site that stands behind it: "Kestra sells more | Harbour News".
    fn without_site<'t>(&self, title: &'t str) -> &'t str {
        let parted = BEFORE_SITE.iter().filter_map(|mark| title.rsplit_once(mark));
        let Some((head, site)) = parted.min_by_key(|(_, site)| site.len()) else {
            return title;
        };
        let is_site = self
            .site_name
            .as_deref()
            .is_some_and(|name| name.eq_ignore_ascii_case(site.trim()));
        let is_told = self.heading.as_deref() == Some(head.trim());
        if is_site || is_told { head.trim() } else { title }
    }

    pub(super) const fn language(&self) -> Option<Language> {
        self.language
    }

    pub(super) fn published(&self) -> Option<Date> {
        self.published.map(|(_, day)| day)
    }
}

/// The language of a code, "de-AT", if there is a pack for it.
fn language(code: &str) -> Option<Language> {
    let code = code.get(..2)?;
    let mut languages = Language::ALL.iter();
    languages
        .find(|language| code.eq_ignore_ascii_case(language.as_str()))
        .copied()
}

/// What stands between a title and the name of the site.
const BEFORE_SITE: [&str; 6] = [" | ", " - ", " – ", " — ", " · ", " :: "];

/// In one line, without markup, and without white space around it; `None` if there is nothing else. Templates write
/// references for characters also where nobody resolves them: `&#039;` in linked data, `&amp;#039;` in attributes.
fn cleaned(text: &[u8]) -> Option<String> {
    let mut plain = Plain::default();
    let text = if text.iter().any(|byte| matches!(byte, b'&' | b'<')) {
        tokens::read(text, &mut plain);
        &plain.text
    } else {
        text
    };
    let text = String::from_utf8_lossy(text);
    let words: Vec<&str> = text.split_whitespace().collect();
    (!words.is_empty()).then(|| words.join(" "))
}

/// The text of a piece of HTML, with a space where a box or line begins or ends.
#[derive(Default)]
struct Plain {
    text: Vec<u8>,
}

impl Events for Plain {
    fn start(&mut self, name: &[u8], _: &Attributes) {
        self.part(name);
    }

    fn end(&mut self, name: &[u8]) {
        self.part(name);
    }

    fn text(&mut self, text: &[u8], _: Span) {
        self.text.extend(text);
    }
}

impl Plain {
    fn part(&mut self, name: &[u8]) {
        match element::named(name).display {
            Display::Block | Display::Line | Display::Cell | Display::Break => self.text.push(b' '),
            Display::Inline | Display::Void | Display::Hidden => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::cleaned;

    #[test]
    fn tags_part_words_only_where_a_page_would() {
        for (html, plain) in [
            ("Kestra<br>sells more", "Kestra sells more"),
            ("<p>Kestra</p><p>sells</p>", "Kestra sells"),
            ("<b>e</b>Van of Kestra", "eVan of Kestra"),
            ("Kestra &amp; Sons", "Kestra & Sons"),
        ] {
            assert_eq!(cleaned(html.as_bytes()).as_deref(), Some(plain), "{html}");
        }
        assert_eq!(cleaned(b"<br> "), None);
    }
}
