//! Annotated pages, and which of their lines are article text.

use std::collections::HashSet;
use std::fs;
use std::ops::Range;
use std::path::Path;

use serde_json::Value;
use sollist::{Document, Language, html};

/// A page, with what is known of its article.
#[derive(Clone, Debug)]
pub struct AnnotatedPage {
    /// The file it stands in.
    pub file: String,
    /// Pages of one host are never parted by the folds.
    pub fold: usize,
    pub language: Language,
    pub source: PageSource,
    pub article: Article,
}

/// What the page is given as.
#[derive(Clone, Debug)]
pub enum PageSource {
    Text(String),
    Html(Box<html::Page>),
}

/// What is known of a page's article.
#[derive(Clone, Debug)]
pub enum Article {
    /// Its text.
    Whole(String),
    /// Bytes that are part of it, and bytes that are not.
    Parts {
        with: Vec<Range<usize>>,
        without: Vec<Range<usize>>,
    },
}

/// Hosts are dealt into so many folds.
pub const FOLDS: usize = 10;

/// The pages of files of JSON lines.
///
/// # Errors
/// Tells the line that is none, and why.
pub fn read(files: &[String]) -> Result<Vec<AnnotatedPage>, String> {
    let mut pages = Vec::new();
    for path in files {
        let text = fs::read_to_string(path).map_err(|error| format!("{path}: {error}"))?;
        let file = Path::new(path).file_name();
        let file = file.map_or(path.into(), |name| name.to_string_lossy());
        for (line, row) in (1..).zip(text.lines()).filter(|(_, row)| !row.trim().is_empty()) {
            let page = page(row, &file).map_err(|error| format!("{path}:{line}: {error}"))?;
            pages.push(page);
        }
    }
    Ok(pages)
}

fn page(row: &str, file: &str) -> Result<AnnotatedPage, String> {
    let row: Value = serde_json::from_str(row).map_err(|error| error.to_string())?;
    let field = |name: &str| row[name].as_str().ok_or(format!("no `{name}`"));
    let source = match row["html"].as_str() {
        Some(html) => PageSource::Html(Box::new(html::Page::read(html))),
        None => PageSource::Text(field("text")?.to_owned()),
    };
    let article = match row["article"].as_str() {
        Some(article) => Article::Whole(article.to_owned()),
        None => Article::Parts {
            with: ranges(&row["with"]),
            without: ranges(&row["without"]),
        },
    };
    Ok(AnnotatedPage {
        file: file.to_owned(),
        fold: fold(field("host")?),
        language: field("lang")?.parse().map_err(|error| format!("{error}"))?,
        source,
        article,
    })
}

fn ranges(value: &Value) -> Vec<Range<usize>> {
    let at = |range: &Value, place: usize| range[place].as_u64().unwrap_or(0) as usize;
    let all = value.as_array().into_iter().flatten();
    all.map(|range| at(range, 0)..at(range, 1)).collect()
}

/// Whatever other hosts there are, a host is in the same fold.
fn fold(host: &str) -> usize {
    let bytes = host.bytes().map(u64::from);
    let hash = bytes.fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ byte).wrapping_mul(0x0100_0000_01b3)
    });
    (hash >> 32) as usize % FOLDS
}

impl AnnotatedPage {
    pub fn text(&self) -> &str {
        match &self.source {
            PageSource::Text(text) => text,
            PageSource::Html(page) => page.text(),
        }
    }

    /// What the library is given.
    pub fn document(&self) -> Document<'_> {
        let document = match &self.source {
            PageSource::Text(text) => Document::new(text),
            PageSource::Html(page) => Document::from(&**page),
        };
        document.language(self.language)
    }

    /// The same page as text alone, where it is HTML.
    pub fn as_text(&self) -> Option<Self> {
        match &self.source {
            PageSource::Text(_) => None,
            PageSource::Html(page) => Some(Self {
                source: PageSource::Text(page.text().to_owned()),
                ..self.clone()
            }),
        }
    }

    /// Who tells which lines are article text.
    pub fn judge(&self) -> Judge<'_> {
        let mut judge = Judge {
            page: self,
            runs: HashSet::new(),
            lines: HashSet::new(),
        };
        if let Article::Whole(article) = &self.article {
            judge.runs.extend(runs(article));
            judge.lines.extend(article.lines().map(words));
        }
        judge
    }
}

/// In words: what a text shares with another in so many is no chance.
const RUN: usize = 4;

pub fn words(text: &str) -> Vec<&str> {
    let parts = text.split(|ch: char| !(ch.is_alphanumeric() || ch == '_'));
    parts.filter(|word| !word.is_empty()).collect()
}

/// The words of a text, four by four.
pub fn runs(text: &str) -> Vec<Vec<&str>> {
    let words = words(text);
    if words.len() < RUN {
        return if words.is_empty() { Vec::new() } else { vec![words] };
    }
    words.windows(RUN).map(<[_]>::to_vec).collect()
}

pub struct Judge<'p> {
    page: &'p AnnotatedPage,
    runs: HashSet<Vec<&'p str>>,
    lines: HashSet<Vec<&'p str>>,
}

impl Judge<'_> {
    /// Whether the line at these bytes is article text; `None` where nothing is said of it.
    pub fn is_article(&self, line: &Range<usize>) -> Option<bool> {
        match &self.page.article {
            Article::Parts { with, without } => {
                let holds = |parts: &[Range<usize>]| {
                    parts
                        .iter()
                        .any(|part| part.start < line.end && line.start < part.end)
                };
                match (holds(with), holds(without)) {
                    (true, false) => Some(true),
                    (false, true) => Some(false),
                    _ => None,
                }
            }
            Article::Whole(_) => {
                let text = &self.page.text()[line.clone()];
                let all = runs(text);
                let shared = all.iter().filter(|run| self.runs.contains(*run)).count();
                let short = all.first().is_some_and(|run| run.len() < RUN);
                Some(if short {
                    self.lines.contains(&words(text))
                } else {
                    shared * 2 > all.len()
                })
            }
        }
    }
}
