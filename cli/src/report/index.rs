//! What the page knows from its opening on: articles, organisations, claims and series, without the texts.

use std::collections::BTreeMap;

use serde::Serialize;
use sollist::{Amount, Comparison, Figure, Measure, Quantity, Written, organisation_key};

use super::series::{self, Series};
use super::{ClaimEntry, Contents, owner_key};
use crate::human;
use crate::input::{Failure, Fields, string};
use crate::record;

#[derive(Serialize)]
pub(super) struct Index<'r> {
    articles: Vec<ArticleHead<'r>>,
    unread: Vec<UnreadText<'r>>,
    organisations: Vec<Owner<'r>>,
    claims: Vec<ClaimHead<'r>>,
    series: Vec<Series>,
    /// The first line of CSV.
    heads: &'r str,
}

#[derive(Serialize)]
struct ArticleHead<'r> {
    id: &'r str,
    title: String,
    url: Option<String>,
    written: Option<Written>,
    language: Option<&'r str>,
}

#[derive(Serialize)]
struct UnreadText<'r> {
    id: &'r str,
    url: Option<String>,
    message: &'r str,
}

/// An organisation, under the name that most claims have for it.
#[derive(Serialize)]
struct Owner<'r> {
    key: String,
    name: &'r str,
    id: Option<&'r str>,
}

#[derive(Serialize)]
struct ClaimHead<'r> {
    article: usize,
    /// Its place in the list.
    organisation: Option<usize>,
    metric: &'r str,
    /// What is measured, in words: "change of revenue".
    subject: String,
    figure: String,
    /// The figure with its bound as a word.
    spoken: String,
    low: f64,
    high: f64,
    bound: &'static str,
    period: String,
    year: Option<i32>,
    part: u8,
    status: &'static str,
    confidence: f32,
    quote: String,
    #[serde(flatten)]
    verdict: Option<Verdict>,
}

/// What became of the target that a claim is, or answers.
#[derive(Clone, Serialize)]
struct Verdict {
    outcome: &'static str,
    difference: Option<String>,
}

impl<'r> Index<'r> {
    pub(super) fn of(contents: &'r Contents<'r>) -> Self {
        let keys = keys(contents);
        let owners = owners(contents, &keys);
        let places: BTreeMap<&str, usize> = owners
            .iter()
            .enumerate()
            .map(|(place, owner)| (owner.key.as_str(), place))
            .collect();
        let mut claims: Vec<ClaimHead<'r>> = contents
            .entries
            .iter()
            .zip(&keys)
            .map(|(entry, key)| {
                claim(
                    entry,
                    key.as_ref().and_then(|key| places.get(key.as_str())).copied(),
                )
            })
            .collect();
        for comparison in &contents.comparisons {
            give_verdicts(comparison, &mut claims);
        }
        let heads = contents.readings.iter().map(|reading| ArticleHead {
            id: &reading.text.id,
            title: title(&reading.text.id, &reading.text.fields),
            url: address(&reading.text.id, &reading.text.fields),
            written: reading.extraction.written(),
            language: record::language(reading),
        });
        let articles = heads.collect();
        let series = series::all(contents, &keys, &places);
        Self {
            articles,
            unread: contents.unread.iter().map(|failure| unread(failure)).collect(),
            series,
            organisations: owners,
            claims,
            heads: &contents.saved.heads,
        }
    }
}

/// Of each claim, the key of its organisation; an acronym has the key of the name that it was compared under.
fn keys(contents: &Contents<'_>) -> Vec<Option<String>> {
    let mut keys: Vec<Option<String>> = contents
        .entries
        .iter()
        .map(|entry| owner_key(entry.claim))
        .collect();
    let mut same: BTreeMap<String, String> = BTreeMap::new();
    for comparison in &contents.comparisons {
        let own = organisation_key(&comparison.organisation);
        for figure in figures(comparison) {
            if let Some(key) = keys[figure.position].as_ref().filter(|key| **key != own) {
                same.insert(key.clone(), own.clone());
            }
        }
    }
    for key in keys.iter_mut().flatten() {
        if let Some(own) = same.get(key) {
            key.clone_from(own);
        }
    }
    keys
}

pub(super) fn figures(comparison: &Comparison) -> impl Iterator<Item = &Figure> {
    let targets = comparison.targets.iter().map(|target| &target.figure);
    targets.chain(&comparison.actuals)
}

/// All organisations, by name.
fn owners<'r>(contents: &Contents<'r>, keys: &[Option<String>]) -> Vec<Owner<'r>> {
    let mut names: BTreeMap<&str, BTreeMap<&'r str, usize>> = BTreeMap::new();
    let mut ids: BTreeMap<&str, &'r str> = BTreeMap::new();
    for (entry, key) in contents.entries.iter().zip(keys) {
        if let (Some(owner), Some(key)) = (&entry.claim.organisation, key) {
            *names.entry(key).or_default().entry(&owner.name).or_default() += 1;
            if let Some(id) = &owner.id {
                ids.insert(key, id);
            }
        }
    }
    let named = names.into_iter().map(|(key, names)| Owner {
        name: names
            .into_iter()
            .max_by_key(|(name, count)| (*count, name.len()))
            .map_or("", |(name, _)| name),
        id: ids.get(key).copied(),
        key: key.to_owned(),
    });
    let mut owners: Vec<Owner<'r>> = named.collect();
    owners.sort_by_cached_key(|owner| owner.name.to_lowercase());
    owners
}

fn claim<'r>(entry: &ClaimEntry<'r>, organisation: Option<usize>) -> ClaimHead<'r> {
    let claim = entry.claim;
    let (low, high) = ends(&claim.quantity);
    ClaimHead {
        article: entry.article,
        organisation,
        metric: claim.metric.as_str(),
        subject: human::metric(claim.metric.as_str(), claim.measure, claim.noun.as_deref()),
        figure: human::quantity(&claim.quantity, claim.measure),
        spoken: in_words(&claim.quantity, claim.measure),
        low,
        high,
        bound: claim.quantity.bound.as_str(),
        period: human::period(&claim.period),
        year: claim.period.year,
        part: claim.period.part.map_or(0, |part| 1 + part as u8),
        status: claim.status.as_str(),
        confidence: claim.confidence,
        quote: entry.reading.quote(claim),
        verdict: None,
    }
}

/// A quantity with its bound as a word.
fn in_words(quantity: &Quantity, measure: Measure) -> String {
    let bare = Quantity {
        bound: sollist::Bound::Exact,
        ..*quantity
    };
    let figure = human::quantity(&bare, measure);
    match quantity.bound {
        sollist::Bound::Exact => figure,
        bound => format!("{} {figure}", human::words(bound.as_str())),
    }
}

pub(super) fn ends(quantity: &Quantity) -> (f64, f64) {
    match quantity.amount {
        Amount::Range { low, high } => (low.min(high), low.max(high)),
        amount => (amount.midpoint(), amount.midpoint()),
    }
}

/// Each target has its own; the actuals, that of the latest target.
fn give_verdicts(comparison: &Comparison, claims: &mut [ClaimHead<'_>]) {
    let latest = comparison.target();
    let targets = comparison.targets.iter().map(|target| (&target.figure, target));
    let actuals = comparison.actuals.iter().map(|figure| (figure, latest));
    for (figure, target) in targets.chain(actuals) {
        let difference = target.difference;
        claims[figure.position].verdict = Some(Verdict {
            outcome: target.outcome.as_str(),
            difference: difference.map(|way| human::difference(&way, comparison.unit)),
        });
    }
}

fn unread(failure: &Failure) -> UnreadText<'_> {
    UnreadText {
        id: &failure.id,
        url: address(&failure.id, &failure.fields),
        message: &failure.message,
    }
}

fn title(id: &str, fields: &Fields) -> String {
    let given = fields.get("title").and_then(string);
    let given = given.map(|title| crate::terminal::clean(&title));
    given
        .filter(|title| !title.is_empty())
        .unwrap_or_else(|| short(id).to_owned())
}

/// The last part of a path or address.
fn short(id: &str) -> &str {
    let parts = id.rsplit(['/', '\\']);
    parts.map(str::trim).find(|part| !part.is_empty()).unwrap_or(id)
}

/// Where the article stands on the web: its field `url`, or its id. Other schemes could run something.
fn address(id: &str, fields: &Fields) -> Option<String> {
    let url = fields.get("url").and_then(string);
    let is_web = |url: &str| {
        let scheme = url
            .split_once("://")
            .map(|(scheme, _)| scheme.to_ascii_lowercase());
        matches!(scheme.as_deref(), Some("http" | "https"))
            && !url.contains(|c: char| c.is_whitespace() || c.is_control())
    };
    let candidates = [url.as_deref().map(str::trim), Some(id)];
    candidates
        .into_iter()
        .flatten()
        .find(|url| is_web(url))
        .map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_addresses_of_the_web_are_links() {
        let of = |url: &str| {
            let fields = serde_json::json!({ "url": url }).to_string();
            address("id", &serde_json::from_str(&fields).expect("fields"))
        };
        for url in [
            "https://news.example/a?b=c&d=\"e\"",
            "HTTP://news.example",
            " https://news.example ",
        ] {
            assert_eq!(of(url).as_deref(), Some(url.trim()));
        }
        for url in [
            "javascript:alert(1)",
            "JavaScript://x/%0aalert(1)",
            "java\nscript://x",
            "data:text/html,x",
            "file:///etc/passwd",
            "//news.example",
            "https://a b",
            "https://a\u{0}b",
            "",
        ] {
            assert_eq!(of(url), None, "{url}");
        }
        assert_eq!(
            address("https://news.example/1", &Fields::default()).as_deref(),
            Some("https://news.example/1")
        );
    }

    #[test]
    fn titles_are_those_of_the_row_or_the_last_part_of_the_id() {
        let fields = serde_json::from_str("{\"title\": \" More\\n vans \"}").expect("fields");
        assert_eq!(title("a/b.txt", &fields), "More vans");
        assert_eq!(title("a/b.txt", &Fields::default()), "b.txt");
        assert_eq!(title("https://news.example/vans/", &Fields::default()), "vans");
    }
}
