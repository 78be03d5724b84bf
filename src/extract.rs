//! The extractor: runs the stages in order.

mod builder;
mod own;
mod setup;

use std::collections::HashMap;
use std::sync::Arc;

pub use builder::{ExtractorBuilder, Phrases};

use crate::claim::Claim;
use crate::date::{Date, Written};
use crate::error::Error;
use crate::language::lexicon::Lexicon;
use crate::language::{Detection, Language, Reading, detect};
use crate::link;
use crate::page::{self, Block, LineMarkup, Page, PageLanguages, Story};
use crate::text::markup;

/// A text to read, and what the caller knows of it.
///
/// ```
/// use sollist::{Document, Language};
/// let document = Document::new("Umsatz 2023: 5 Mrd. Euro").published("2024-04-23".parse()?).language(Language::German);
/// # Ok::<(), sollist::Error>(())
/// ```
///
/// Whatever holds a string is a document too, by reference: `&str`, `&String`, `&Cow<str>`.
///
/// ```
/// use sollist::Extractor;
/// let text = String::from("Kestra Mobility sold 61,000 vans in 2022.");
/// assert_eq!(Extractor::new().extract(&text)?.claims().len(), 1);
/// # Ok::<(), sollist::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Document<'t> {
    text: &'t str,
    published: Option<Date>,
    language: Option<Language>,
    /// What the markup tells of the lines, for a text that was read from HTML; else empty.
    markup: &'t [LineMarkup],
}

impl<'t> Document<'t> {
    /// A text of which nothing else is known.
    #[must_use]
    pub const fn new(text: &'t str) -> Self {
        Self {
            text,
            published: None,
            language: None,
            markup: &[],
        }
    }

    /// The day the article appeared: relative years ("last year") are counted from it.
    #[must_use]
    pub const fn published(mut self, date: Date) -> Self {
        self.published = Some(date);
        self
    }

    /// The language of the text, which is then not detected.
    #[must_use]
    pub const fn language(mut self, language: Language) -> Self {
        self.language = Some(language);
        self
    }
}

#[cfg(feature = "html")]
impl<'t> Document<'t> {
    /// With what the markup tells of the lines of the text.
    pub(crate) const fn marked_up(mut self, markup: &'t [LineMarkup]) -> Self {
        self.markup = markup;
        self
    }
}

impl<'t, T: AsRef<str> + ?Sized> From<&'t T> for Document<'t> {
    fn from(text: &'t T) -> Self {
        Self::new(text.as_ref())
    }
}

/// What was read from a document.
///
/// ```
/// use sollist::{Document, Extractor, Language, language::Detection};
/// let text = "Van maker sells more\n\nKestra Mobility sold 61,000 vans in 2022. It had sold 48,000 the year before.\n\nLeave a Reply";
/// let extraction = Extractor::new().extract(Document::new(text).published("2023-02-14".parse()?))?;
/// assert_eq!(extraction.language(), &Detection::Supported(Language::English));
/// assert_eq!(extraction.written().unwrap().to_string(), "2023-02-14");
/// assert_eq!(&text[extraction.stories()[0].headline.unwrap()], "Van maker sells more\n\n");
/// assert_eq!(extraction.blocks().len(), 3);
/// assert_eq!(extraction.claims().len(), 2);
/// # Ok::<(), sollist::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Extraction {
    language: Detection,
    written: Option<Written>,
    #[cfg_attr(feature = "serde", serde(flatten))]
    page: Page,
    claims: Vec<Claim>,
}

impl Extraction {
    /// The language that was detected, or given.
    #[must_use]
    pub const fn language(&self) -> &Detection {
        &self.language
    }

    /// When the main story was written: the day the caller gave, else what the text itself implies.
    #[must_use]
    pub const fn written(&self) -> Option<Written> {
        self.written
    }

    /// The stories of the page, in order.
    #[must_use]
    pub fn stories(&self) -> &[Story] {
        &self.page.stories
    }

    /// The blocks of the page, in order; they tile the text.
    #[must_use]
    pub fn blocks(&self) -> &[Block] {
        &self.page.blocks
    }

    /// The claims, in the order of their first mentions.
    #[must_use]
    pub fn claims(&self) -> &[Claim] {
        &self.claims
    }

    /// The claims, without the rest.
    ///
    /// ```
    /// use sollist::{Claim, Extractor};
    /// let claims: Vec<Claim> = Extractor::new().extract("Kestra Mobility sold 61,000 vans in 2022.")?.into_claims();
    /// assert_eq!(claims.len(), 1);
    /// # Ok::<(), sollist::Error>(())
    /// ```
    #[must_use]
    pub fn into_claims(self) -> Vec<Claim> {
        self.claims
    }
}

/// Reads claims from documents. Built once, shared by threads; a clone is cheap and shares what was built.
///
/// ```
/// use sollist::{Extractor, Language, Metric};
/// let extractor = Extractor::builder()
///     .organisation("Brand New Mobility", &["BNM"])
///     .metric_words(Metric::Orders, Language::German, &["vormerkungen"])
///     .metric("test_drives", Language::English, &["test drives"])
///     .build()?;
/// let extraction = extractor.extract("BNM counted 1,200 test drives in 2023.")?;
/// assert_eq!(extraction.claims().len(), 1);
/// # Ok::<(), sollist::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct Extractor {
    languages: Vec<Language>,
    /// Indexes with the user's own words, by language; none where the packs suffice.
    own: Vec<Arc<Lexicon>>,
    /// The user's ids by the full names of organisations.
    ids: Arc<HashMap<String, String>>,
    unowned: bool,
    max_bytes: usize,
}

/// Offsets of tokens are 32 bits wide.
const LARGEST_TEXT: usize = u32::MAX as usize;

impl Default for Extractor {
    fn default() -> Self {
        Self::new()
    }
}

impl Extractor {
    /// The extractor with every default.
    #[must_use]
    pub fn new() -> Self {
        Self {
            languages: Language::ALL.to_vec(),
            own: Vec::new(),
            ids: Arc::default(),
            unowned: false,
            max_bytes: LARGEST_TEXT,
        }
    }

    /// An extractor with names, words or limits of the user's own.
    pub fn builder() -> ExtractorBuilder {
        ExtractorBuilder::default()
    }

    /// Reads a document: a `&str` or `&String`, or a [`Document`] with what is known of it.
    ///
    /// # Errors
    /// [`Error::UnsupportedLanguage`] on positive evidence that the text is in another language than the
    /// extractor's; [`Error::LooksLikeHtml`] for the source of a page instead of its text; [`Error::TooLarge`] beyond
    /// its limit.
    pub fn extract<'t>(&self, document: impl Into<Document<'t>>) -> Result<Extraction, Error> {
        let document = document.into();
        if document.text.len() > self.max_bytes {
            return Err(Error::TooLarge {
                bytes: document.text.len(),
                limit: self.max_bytes,
            });
        }
        // What was read from HTML is text, whatever it quotes.
        if document.markup.is_empty() && markup::is_html(document.text) {
            return Err(Error::LooksLikeHtml);
        }
        let detection = document
            .language
            .map_or_else(|| detect(document.text), Detection::Supported);
        let language = match &detection {
            Detection::Supported(language) if self.languages.contains(language) => *language,
            Detection::Supported(other) => {
                return Err(Error::UnsupportedLanguage {
                    detected: other.to_string(),
                });
            }
            Detection::Other(code) => {
                return Err(Error::UnsupportedLanguage {
                    detected: code.clone(),
                });
            }
            Detection::Unknown => self.languages[0],
        };
        let reading = Reading::new(document.text, self.lexicon(language));
        let languages = document
            .language
            .map_or(PageLanguages::Several, |_| PageLanguages::One);
        let page = page::split_reading(&reading, languages, document.markup);
        let mut linked = link::claims(&reading, &page, document.published, self.unowned);
        self.add_ids(&mut linked.claims);
        Ok(Extraction {
            language: detection,
            written: linked.written,
            page,
            claims: linked.claims,
        })
    }

    /// Claims of the user's organisations have their full names.
    fn add_ids(&self, claims: &mut [Claim]) {
        if self.ids.is_empty() {
            return;
        }
        for owner in claims.iter_mut().filter_map(|claim| claim.organisation.as_mut()) {
            owner.id = self.ids.get(&owner.name).cloned();
        }
    }

    fn lexicon(&self, language: Language) -> &Lexicon {
        self.own
            .iter()
            .find(|lexicon| lexicon.language == language)
            .map_or_else(|| language.lexicon(), Arc::as_ref)
    }
}
