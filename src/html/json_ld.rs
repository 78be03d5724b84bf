//! Linked data in scripts: `{"@type": "NewsArticle", "datePublished": "2024-03-05T07:00:00+01:00"}`.

use serde_json::{Map, Value};

/// What a script tells of an article, or else of the page that it is on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct LinkedData {
    pub(super) headline: Option<String>,
    /// The day of publication, as it is written there.
    pub(super) published: Option<String>,
}

/// Reads a script of linked data.
pub(super) fn read(script: &str) -> LinkedData {
    match serde_json::from_str::<Value>(unwrapped(script)) {
        Ok(value) => {
            let mut found = FoundData::default();
            found.walk(&value);
            LinkedData {
                headline: found.article.headline.or(found.other.headline),
                published: found.article.published.or(found.other.published),
            }
        }
        // Scripts are often no JSON: with line breaks in strings, or cut off.
        Err(_) => LinkedData {
            headline: None,
            published: after_key(script),
        },
    }
}

/// Without a comment or a section of characters around it.
fn unwrapped(script: &str) -> &str {
    let script = script.trim().trim_start_matches("<!--").trim_end_matches("-->");
    let script = script.trim().trim_start_matches("//").trim();
    script
        .trim_start_matches("<![CDATA[")
        .trim_end_matches("]]>")
        .trim()
        .trim_end_matches("//")
        .trim_end_matches(';')
}

#[derive(Default)]
struct FoundData {
    article: LinkedData,
    other: LinkedData,
}

const KEY: &str = "datePublished";

impl FoundData {
    /// `serde_json` reads no more than 128 levels.
    fn walk(&mut self, value: &Value) {
        match value {
            Value::Array(values) => values.iter().for_each(|value| self.walk(value)),
            Value::Object(fields) => {
                match fields.get("@type") {
                    Some(kind) if is_part(kind) => return,
                    Some(kind) if is_article(kind) => self.article.take(fields),
                    _ => self.other.take(fields),
                }
                fields.values().for_each(|value| self.walk(value));
            }
            _ => {}
        }
    }
}

impl LinkedData {
    /// What the first thing of a kind tells stays.
    fn take(&mut self, fields: &Map<String, Value>) {
        let text = |key: &str| fields.get(key).and_then(Value::as_str).map(str::to_owned);
        self.headline = self.headline.take().or_else(|| text("headline"));
        self.published = self.published.take().or_else(|| text(KEY));
    }
}

/// The names of a type, one or several.
fn names(kind: &Value) -> impl Iterator<Item = &str> {
    let list = kind.as_array().map(Vec::as_slice).unwrap_or_default();
    kind.as_str()
        .into_iter()
        .chain(list.iter().filter_map(Value::as_str))
}

fn is_article(kind: &Value) -> bool {
    names(kind).any(|name| {
        ["Article", "Posting", "Report"]
            .iter()
            .any(|end| name.ends_with(end))
    })
}

/// What has a day of its own on the page of an article.
fn is_part(kind: &Value) -> bool {
    let part = [
        "Comment",
        "Review",
        "VideoObject",
        "ImageObject",
        "AudioObject",
        "MediaObject",
    ];
    names(kind).any(|name| part.contains(&name))
}

/// The string that follows the key, in what is no JSON.
fn after_key(script: &str) -> Option<String> {
    let rest = script.split_once(KEY)?.1.trim_start_matches(['"', '\'']);
    let rest = rest
        .trim_start()
        .strip_prefix(':')?
        .trim_start()
        .strip_prefix(['"', '\''])?;
    rest.split_once(['"', '\'']).map(|(day, _)| day.to_owned())
}

#[cfg(test)]
mod tests {
    use super::read;

    #[track_caller]
    fn is(script: &str, day: Option<&str>) {
        assert_eq!(read(script).published.as_deref(), day, "{script}");
    }

    #[test]
    fn an_articles_day_comes_first() {
        is(
            r#"{"@graph": [{"@type": "WebPage", "datePublished": "2019-01-01"},
                {"@type": ["NewsArticle"], "datePublished": "2019-03-05", "video": {"@type": "VideoObject", "datePublished": "2018-01-01"}}]}"#,
            Some("2019-03-05"),
        );
        is(
            r#"[{"@type": "WebPage", "datePublished": "2019-01-01"}]"#,
            Some("2019-01-01"),
        );
        is(r#"{"@type": "Comment", "datePublished": "2019-01-01"}"#, None);
    }

    #[test]
    fn what_is_no_json_is_still_read() {
        is(
            "{\"headline\": \"two\nlines\", \"datePublished\" : \"2019-03-05\"",
            Some("2019-03-05"),
        );
        is(
            "//<![CDATA[\n{\"datePublished\": \"2019-03-05\"}\n//]]>",
            Some("2019-03-05"),
        );
        is("", None);
    }
}
