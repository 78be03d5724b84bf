//! The extractor: runs the stages in order.

use crate::claim::{Claim, CustomMetric, Metric};
use crate::date::{Date, Written};
use crate::error::Error;
use crate::language::lexicon::{Lexicon, OwnRow, Sense};
use crate::language::pack::{Kinds, MetricCue, MetricId, Role};
use crate::language::{Detection, Language, Reading, detect};
use crate::link;
use crate::page::{self, Block, LanguageSource, Page, Story};

/// A text to read, and what the caller knows of it.
///
/// ```
/// use sollist::{Document, Language};
/// let document = Document::new("Umsatz 2023: 5 Mrd. Euro").published("2024-04-23".parse()?).language(Language::German);
/// # Ok::<(), sollist::Error>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Document<'t> {
    text: &'t str,
    published: Option<Date>,
    language: Option<Language>,
}

impl<'t> Document<'t> {
    /// A text of which nothing else is known.
    pub const fn new(text: &'t str) -> Self {
        Self {
            text,
            published: None,
            language: None,
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

impl<'t> From<&'t str> for Document<'t> {
    fn from(text: &'t str) -> Self {
        Self::new(text)
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
pub struct Extraction {
    language: Detection,
    written: Option<Written>,
    page: Page,
    claims: Vec<Claim>,
}

impl Extraction {
    /// The language that was detected, or given.
    pub const fn language(&self) -> &Detection {
        &self.language
    }

    /// When the main story was written: the day the caller gave, else what the text itself implies.
    pub const fn written(&self) -> Option<Written> {
        self.written
    }

    /// The stories of the page, in order.
    pub fn stories(&self) -> &[Story] {
        &self.page.stories
    }

    /// The blocks of the page, in order; they tile the text.
    pub fn blocks(&self) -> &[Block] {
        &self.page.blocks
    }

    /// The claims, in the order of their first mentions.
    pub fn claims(&self) -> &[Claim] {
        &self.claims
    }

    /// The claims, without the rest.
    pub fn into_claims(self) -> Vec<Claim> {
        self.claims
    }
}

/// Reads claims from documents. Built once, shared by threads.
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
#[derive(Debug)]
pub struct Extractor {
    languages: Vec<Language>,
    /// Indexes with the user's own words, by language; none where the packs suffice.
    own: Vec<Lexicon>,
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
    pub fn new() -> Self {
        Self {
            languages: Language::ALL.to_vec(),
            own: Vec::new(),
            unowned: false,
            max_bytes: LARGEST_TEXT,
        }
    }

    /// An extractor with names, words or limits of the user's own.
    pub fn builder() -> ExtractorBuilder {
        ExtractorBuilder {
            made: Self::new(),
            names: Vec::new(),
            words: Vec::new(),
            metrics: Vec::new(),
        }
    }

    /// Reads a document: a `&str`, or a [`Document`] with what is known of it.
    ///
    /// # Errors
    /// [`Error::UnsupportedLanguage`] on positive evidence that the text is in another language than the
    /// extractor's; [`Error::TooLarge`] beyond its limit.
    pub fn extract<'t>(&self, document: impl Into<Document<'t>>) -> Result<Extraction, Error> {
        let document = document.into();
        if document.text.len() > self.max_bytes {
            return Err(Error::TooLarge {
                bytes: document.text.len(),
                limit: self.max_bytes,
            });
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
        let source = document
            .language
            .map_or(LanguageSource::Detected, |_| LanguageSource::Given);
        let page = page::split_reading(&reading, source);
        let linked = link::claims(&reading, &page, document.published, self.unowned);
        Ok(Extraction {
            language: detection,
            written: linked.written,
            page,
            claims: linked.claims,
        })
    }

    fn lexicon(&self, language: Language) -> &Lexicon {
        self.own
            .iter()
            .find(|lexicon| lexicon.language == language)
            .unwrap_or_else(|| language.lexicon())
    }
}

/// Sets up an [`Extractor`]. Mistakes are found by [`build`](Self::build).
#[derive(Debug)]
#[must_use]
pub struct ExtractorBuilder {
    made: Extractor,
    /// Canonical name and phrase.
    names: Vec<(String, Vec<String>)>,
    words: Vec<(Metric, Language, Vec<String>)>,
    metrics: Vec<(String, Language, Vec<String>)>,
}

fn owned(phrases: &[&str]) -> Vec<String> {
    phrases.iter().map(|phrase| (*phrase).to_owned()).collect()
}

impl ExtractorBuilder {
    /// An organisation by its full name and its other names.
    ///
    /// Claims have the full name, whichever the text uses; such a name needs no further evidence.
    ///
    /// ```
    /// let extractor = sollist::Extractor::builder().organisation("Brand New Mobility", &["BNM"]).build()?;
    /// let extraction = extractor.extract("BNM sold 1,200 scooters in 2023.")?;
    /// assert_eq!(extraction.claims()[0].organisation.as_ref().unwrap().name, "Brand New Mobility");
    /// # Ok::<(), sollist::Error>(())
    /// ```
    pub fn organisation(mut self, name: &str, aliases: &[&str]) -> Self {
        self.names.push((name.to_owned(), owned(aliases)));
        self
    }

    /// More words that name a built-in metric.
    ///
    /// Phrases are compared without regard to case; other forms of a word (plurals, cases) are given as phrases of their own.
    ///
    /// ```
    /// use sollist::{Extractor, Language, Metric};
    /// let extractor = Extractor::builder()
    ///     .metric_words(Metric::Orders, Language::English, &["waiting list entries"])
    ///     .build()?;
    /// let extraction = extractor.extract("Kestra Mobility counted 1,200 waiting list entries in 2023.")?;
    /// assert_eq!(extraction.claims()[0].metric, Metric::Orders);
    /// # Ok::<(), sollist::Error>(())
    /// ```
    pub fn metric_words(mut self, metric: Metric, language: Language, phrases: &[&str]) -> Self {
        self.words.push((metric, language, owned(phrases)));
        self
    }

    /// A metric of one's own: its claims have [`Metric::Custom`] with this id of small letters, digits and `_`.
    /// May be called once per language.
    ///
    /// ```
    /// use sollist::{Extractor, Language};
    /// let extractor = Extractor::builder().metric("test_drives", Language::English, &["test drives"]).build()?;
    /// let extraction = extractor.extract("Kestra Mobility counted 1,200 test drives in 2023.")?;
    /// assert_eq!(extraction.claims()[0].metric.as_str(), "test_drives");
    /// # Ok::<(), sollist::Error>(())
    /// ```
    pub fn metric(mut self, id: &str, language: Language, phrases: &[&str]) -> Self {
        self.metrics.push((id.to_owned(), language, owned(phrases)));
        self
    }

    /// The languages to read; all by default. A text in another one is an error.
    ///
    /// ```
    /// use sollist::{Error, Extractor, Language};
    /// let german = Extractor::builder().languages(&[Language::German]).build()?;
    /// let refused = german.extract("The company sold more cars than it had planned for the year.");
    /// assert!(matches!(refused, Err(Error::UnsupportedLanguage { .. })));
    /// # Ok::<(), Error>(())
    /// ```
    pub fn languages(mut self, languages: &[Language]) -> Self {
        self.made.languages = languages.to_vec();
        self
    }

    /// Whether figures that have no owner of their own (a country's exports, a survey) are reported too, with
    /// `organisation: None`.
    pub fn unowned(mut self, report: bool) -> Self {
        self.made.unowned = report;
        self
    }

    /// The longest text that is read, in bytes; 4 GiB by default and at most.
    ///
    /// ```
    /// let extractor = sollist::Extractor::builder().max_bytes(10).build()?;
    /// assert!(matches!(extractor.extract("eleven byte"), Err(sollist::Error::TooLarge { bytes: 11, .. })));
    /// # Ok::<(), sollist::Error>(())
    /// ```
    pub fn max_bytes(mut self, limit: usize) -> Self {
        self.made.max_bytes = limit.min(LARGEST_TEXT);
        self
    }

    /// The extractor.
    ///
    /// # Errors
    /// [`Error::Setup`] or [`Error::Parse`]: no language, an empty name or phrase, a metric id that is a built-in
    /// one or not of small letters, digits and `_`.
    ///
    /// ```
    /// use sollist::{Extractor, Language};
    /// let mistake = Extractor::builder().metric("revenue", Language::English, &["takings"]).build().unwrap_err();
    /// assert!(mistake.to_string().contains("use `metric_words`"));
    /// ```
    pub fn build(self) -> Result<Extractor, Error> {
        if self.made.languages.is_empty() {
            return Err(Error::setup("an extractor needs at least one language"));
        }
        let customs = self.custom_metrics()?;
        let names: Vec<String> = self.names.iter().map(|(name, _)| name.clone()).collect();
        let own = if self.names.is_empty() && self.words.is_empty() && self.metrics.is_empty() {
            Vec::new()
        } else {
            let languages = self.made.languages.iter();
            languages
                .map(|language| {
                    Ok(Lexicon::new(
                        *language,
                        &self.rows(*language, &customs)?,
                        &names,
                        &customs,
                    ))
                })
                .collect::<Result<_, Error>>()?
        };
        Ok(Extractor { own, ..self.made })
    }

    fn custom_metrics(&self) -> Result<Vec<CustomMetric>, Error> {
        let mut customs: Vec<CustomMetric> = Vec::new();
        for (id, _, _) in &self.metrics {
            if Metric::ALL.iter().any(|metric| metric.as_str() == id) {
                return Err(Error::setup(format!(
                    "`{id}` is a built-in metric; use `metric_words` to give it more words"
                )));
            }
            let custom = id.parse()?;
            if !customs.contains(&custom) {
                customs.push(custom);
            }
        }
        if customs.len() > MetricId::MOST_CUSTOM {
            return Err(Error::setup(format!(
                "an extractor holds at most {} metrics of one's own",
                MetricId::MOST_CUSTOM
            )));
        }
        Ok(customs)
    }

    fn rows(&self, language: Language, customs: &[CustomMetric]) -> Result<Vec<OwnRow>, Error> {
        let mut rows = Vec::new();
        for (i, (name, aliases)) in self.names.iter().enumerate() {
            let place = u16::try_from(i)
                .map_err(|_| Error::setup("an extractor holds at most 65,536 names of one's own"))?;
            for phrase in std::iter::once(name).chain(aliases) {
                rows.push((checked(phrase)?, Sense::OwnName(place)));
            }
        }
        let built_in = self
            .words
            .iter()
            .map(|(metric, language, phrases)| (MetricId::of(*metric, customs), *language, phrases));
        let own = self.metrics.iter().map(|(id, language, phrases)| {
            let metric = id
                .parse()
                .ok()
                .and_then(|custom| MetricId::of(Metric::Custom(custom), customs));
            (metric, *language, phrases)
        });
        for (metric, _, phrases) in built_in.chain(own).filter(|(_, of, _)| *of == language) {
            let metric = metric.ok_or_else(|| {
                Error::setup("`metric_words` takes a built-in metric, or one that `metric` names")
            })?;
            for phrase in phrases {
                rows.push((
                    checked(phrase)?,
                    Sense::Metric(MetricCue::of(metric, Role::Noun, Kinds::ANY)),
                ));
            }
        }
        Ok(rows)
    }
}

/// A phrase that can be found in a text: it has a letter or digit, and none of the bars that rows use.
fn checked(phrase: &str) -> Result<String, Error> {
    if !phrase.contains(char::is_alphanumeric) || phrase.contains('|') {
        return Err(Error::setup(format!(
            "{phrase:?} is no phrase: it needs a letter or digit, and no `|`"
        )));
    }
    Ok(phrase.to_owned())
}
