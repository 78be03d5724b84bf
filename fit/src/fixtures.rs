//! The repository's own cases as annotated articles: sentences with invented names, many of them for constructions
//! that no hundred articles have. How they are written stands in `tests/claims/`.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use sollist::{Claim, Date, Document, Extractor, Language};

use crate::gold::Article;
use crate::key::Key;

/// The day that the times of lines count from.
const WRITTEN: &str = "2024-04-23";

/// What stands for the file of all cases.
pub const FILE: &str = "fixtures";

/// A text with the lines of its claims.
struct Case {
    language: Language,
    published: Option<Date>,
    text: String,
    lines: Vec<String>,
}

/// All cases under a folder, each counting `weight`.
///
/// # Errors
/// Those of reading files, and of the library.
pub fn read(folder: &Path, weight: f64) -> Result<Vec<Article>, String> {
    let mut cases = Vec::new();
    for language in Language::ALL {
        let folder = folder.join(language.as_str());
        for file in files(&folder.join("claims"), "txt")? {
            cases.extend(lines(*language, &text(&file)?));
        }
        for file in files(&folder.join("pages"), "txt")? {
            cases.push(page(
                *language,
                text(&file)?,
                &text(&file.with_extension("claims"))?,
            ));
        }
    }
    cases.into_iter().map(|case| article(case, weight)).collect()
}

fn files(folder: &Path, extension: &str) -> Result<Vec<PathBuf>, String> {
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let paths = entries.filter_map(|entry| Some(entry.ok()?.path()));
    let mut files: Vec<PathBuf> = paths
        .filter(|path| path.extension().is_some_and(|e| e == extension))
        .collect();
    files.sort();
    Ok(files)
}

fn text(file: &Path) -> Result<String, String> {
    fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))
}

/// Lines of text, each with its claims indented below.
fn lines(language: Language, text: &str) -> Vec<Case> {
    let mut cases: Vec<Case> = Vec::new();
    for line in text
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with("# "))
    {
        match (line.strip_prefix("    "), cases.last_mut()) {
            (Some(claim), Some(case)) => case.lines.push(claim.to_owned()),
            _ => {
                let dated = line.strip_prefix('@').and_then(|dated| dated.split_once(' '));
                let (day, text) = dated.unwrap_or((WRITTEN, line));
                cases.push(Case {
                    language,
                    published: day.parse().ok(),
                    text: text.replace(" ¶ ", "\n\n"),
                    lines: Vec::new(),
                });
            }
        }
    }
    cases
}

fn page(language: Language, text: String, claims: &str) -> Case {
    let day = claims.lines().find_map(|line| line.strip_prefix("# published "));
    let lines = claims
        .lines()
        .filter(|line| !line.starts_with('#') && !line.trim().is_empty());
    Case {
        language,
        published: day.and_then(|day| day.trim().parse().ok()),
        text,
        lines: lines.map(str::to_owned).collect(),
    }
}

fn article(case: Case, weight: f64) -> Result<Article, String> {
    let mut document = Document::new(&case.text).language(case.language);
    if let Some(published) = case.published {
        document = document.published(published);
    }
    let extractor = Extractor::builder()
        .unowned(true)
        .build()
        .map_err(|error| error.to_string())?;
    let mut found = extractor
        .extract(document)
        .map_err(|error| error.to_string())?
        .into_claims();
    let wanted = case.lines.iter().filter(|line| !line.starts_with("+ "));
    let claims = wanted
        .filter_map(|line| annotation(line, &case.text, &mut found))
        .collect();
    Ok(Article {
        key: Key::of(FILE),
        file: FILE.to_owned(),
        weight,
        trust: 0.0,
        text: case.text,
        language: case.language,
        published: case.published,
        claims,
    })
}

/// What a line says, at the places of the claim that it speaks of, which is taken out of those found.
fn annotation(line: &str, text: &str, found: &mut Vec<Claim>) -> Option<Value> {
    let optional = line.starts_with("? ");
    let line = line.trim_start_matches("? ").trim_start_matches("~ ");
    let fields: Vec<&str> = line.split(" | ").map(str::trim).collect();
    let [owner, metric, measure, quantity, _, status, ..] = fields[..] else {
        return None;
    };
    let mention = |claim: &Claim| &text[claim.mentions[0].figure.start..claim.mentions[0].figure.end];
    let said = |claim: &Claim| {
        fields
            .get(6)
            .is_none_or(|said| said.split("; ").any(|one| one == mention(claim)))
    };
    let amount = quantity.split(' ').rev().take(2).collect::<Vec<_>>();
    let same = |claim: &Claim| {
        let printed = claim.quantity.to_string();
        printed.split(' ').rev().take(2).eq(amount.iter().copied())
    };
    let agreeing = |claim: &Claim| {
        let metric = metric.split(" / ").any(|one| one == claim.metric.as_str());
        usize::from(metric) + usize::from(measure == claim.measure.as_str())
    };
    let fitting = (0..found.len()).filter(|i| said(&found[*i]) && (same(&found[*i]) || fields.len() > 6));
    let best = fitting.max_by_key(|i| (agreeing(&found[*i]), usize::MAX - i))?;
    let claim = found.remove(best);
    let names: Vec<&str> = owner.split(" / ").filter(|name| *name != "-").collect();
    let mentions = claim
        .mentions
        .iter()
        .map(|mention| json!([mention.figure.start, mention.figure.end]));
    Some(json!({
        "organisation": if names.is_empty() { Value::Null } else { json!(names) },
        "metric": metric.split(" / ").collect::<Vec<_>>(),
        "measure": measure,
        "status": status,
        "optional": optional,
        "mentions": mentions.collect::<Vec<_>>(),
    }))
}
