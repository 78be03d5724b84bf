//! What the head of a page tells: its title, its language and the day it appeared.

use super::attributes::{Attribute, Attributes};
use super::{day, json_ld};
use crate::date::Date;
use crate::language::Language;

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

    /// The title of the page: what linked data say, what it gives to those who link to it, its heading, or the title of its
    /// window.
    pub(super) fn best_title(&self) -> Option<String> {
        let given = [&self.headline, &self.og_title, &self.heading];
        let given = given.into_iter().flatten().next().cloned();
        given.or_else(|| cleaned(&self.title))
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

/// In one line, without white space around it; `None` if there is nothing else.
fn cleaned(text: &[u8]) -> Option<String> {
    let text = String::from_utf8_lossy(text);
    let words: Vec<&str> = text.split_whitespace().collect();
    (!words.is_empty()).then(|| words.join(" "))
}
