//! Annotated pages, and which of their lines are article text.

use std::collections::HashSet;
use std::ops::Range;

use serde_json::Value;
use sollist::{Document, Language, html};

use crate::key::Key;
use crate::rows::{self, text, text_if_given};

/// A page, with what is known of its article.
#[derive(Clone, Debug)]
pub struct AnnotatedPage {
    /// The file it stands in.
    pub file: String,
    /// Pages of one host have one, so that folds never part them.
    pub host: Key,
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

/// The pages of files of JSON lines.
///
/// # Errors
/// Tells the line that is none, and why.
pub fn read(files: &[String]) -> Result<Vec<AnnotatedPage>, String> {
    let pages = files.iter().map(|path| rows::json(path, page));
    Ok(pages.collect::<Result<Vec<_>, _>>()?.concat())
}

fn page(row: &Value, file: &str) -> Result<AnnotatedPage, String> {
    let source = match text_if_given(row, "html")? {
        Some(html) => PageSource::Html(Box::new(html::Page::read(html))),
        None => PageSource::Text(text(row, "text")?.to_owned()),
    };
    let article = match text_if_given(row, "article")? {
        Some(article) => Article::Whole(article.to_owned()),
        None => Article::Parts {
            with: ranges(row, "with", source.text())?,
            without: ranges(row, "without", source.text())?,
        },
    };
    Ok(AnnotatedPage {
        file: file.to_owned(),
        host: Key::of(text(row, "host")?),
        language: text(row, "lang")?.parse().map_err(|error| format!("{error}"))?,
        source,
        article,
    })
}

/// A field that lists ranges of bytes in `text`.
fn ranges(row: &Value, field: &str, text: &str) -> Result<Vec<Range<usize>>, String> {
    let all = row[field].as_array().ok_or(format!("no `{field}`"))?;
    let range = |value: &Value| {
        let [start, end] = value.as_array()?.as_slice() else {
            return None;
        };
        let range = start.as_u64()? as usize..end.as_u64()? as usize;
        text.get(range.clone())
            .filter(|part| !part.is_empty())
            .map(|_| range)
    };
    let ranges = all.iter().map(|value| {
        let range = range(value);
        range.ok_or_else(|| format!("{value} in `{field}` is no range of bytes in the text"))
    });
    ranges.collect()
}

impl PageSource {
    /// Of HTML, what a reader sees.
    fn text(&self) -> &str {
        match self {
            Self::Text(text) => text,
            Self::Html(page) => page.text(),
        }
    }
}

impl AnnotatedPage {
    pub fn text(&self) -> &str {
        self.source.text()
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_that_say_too_little_are_refused() {
        let row = |article: &str| {
            let row =
                format!(r#"{{"host": "a.example", "lang": "en", "text": "Menu\nVans sold well."{article}}}"#);
            page(&serde_json::from_str(&row).expect("JSON"), "pages")
        };
        assert!(row(r#", "article": "Vans sold well.""#).is_ok());
        assert!(row(r#", "with": [[5, 20]], "without": [[0, 4]]"#).is_ok());
        for wrong in [
            "",
            r#", "article": 5"#,
            r#", "with": [[5, 20]]"#,
            r#", "with": [[5]], "without": []"#,
            r#", "with": [[5, "20"]], "without": []"#,
            r#", "with": [[20, 5]], "without": []"#,
            r#", "with": [[5, 5]], "without": []"#,
            r#", "with": [[5, 200]], "without": []"#,
            r#", "with": [5, 20], "without": []"#,
        ] {
            assert!(row(wrong).is_err(), "{wrong}");
        }
    }
}
