//! The page: its template, filled, and behind it the data that its script shows.

use std::io::{self, BufWriter, Write};

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest, Sha256};

use super::Contents;
use super::article::ArticleText;
use super::escape::{json, text};
use super::index::Index;

const TEMPLATE: &str = include_str!("page/page.html");

const STYLE: &str = include_str!("page/page.css");

/// One script, in files by what they do; what a file declares, those behind it see.
const SCRIPT: &str = concat!(
    "\"use strict\";\n(() => {\n",
    include_str!("page/elements.js"),
    include_str!("page/data.js"),
    include_str!("page/view.js"),
    include_str!("page/save.js"),
    include_str!("page/table.js"),
    include_str!("page/chart.js"),
    include_str!("page/claims.js"),
    include_str!("page/targets.js"),
    include_str!("page/organisations.js"),
    include_str!("page/articles.js"),
    include_str!("page/article.js"),
    include_str!("page/main.js"),
    "})();\n"
);

pub(super) fn write(contents: &Contents<'_>, to: &mut impl Write) -> io::Result<()> {
    let mut to = BufWriter::new(to);
    // What a hole is filled with is never searched for holes itself.
    let mut rest = TEMPLATE;
    while let Some((before, (hole, after))) = rest
        .split_once("{{")
        .and_then(|(before, behind)| Some((before, behind.split_once("}}")?)))
    {
        to.write_all(before.as_bytes())?;
        match hole {
            "policy" => to.write_all(policy().as_bytes())?,
            "version" => to.write_all(env!("CARGO_PKG_VERSION").as_bytes())?,
            "title" => to.write_all(text(contents.title).as_bytes())?,
            "style" => to.write_all(STYLE.as_bytes())?,
            "index" => element("index", &json(&Index::of(contents)), &mut to)?,
            "texts" => texts(contents, &mut to)?,
            "script" => to.write_all(SCRIPT.as_bytes())?,
            unknown => unreachable!("the template has a hole {unknown}"),
        }
        rest = after;
    }
    to.write_all(rest.as_bytes())?;
    to.flush()
}

/// Behind the script, which shows the index while the texts are still on their way. A text is read when it is looked at
/// or saved.
fn texts(contents: &Contents<'_>, to: &mut impl Write) -> io::Result<()> {
    for article in 0..contents.readings.len() {
        let text = json(&ArticleText::of(contents, article));
        element(&format!("article-{article}"), &text, to)?;
    }
    Ok(())
}

fn element(id: &str, json: &str, to: &mut impl Write) -> io::Result<()> {
    writeln!(
        to,
        "<script type=\"application/json\" id=\"{id}\">{json}</script>"
    )
}

/// Nothing may be loaded, and no script or style but the page's own may run, whatever stands in an article.
fn policy() -> String {
    let hash = |source: &str| BASE64_STANDARD.encode(Sha256::digest(source.as_bytes()));
    format!(
        "default-src 'none'; script-src 'sha256-{}'; style-src 'sha256-{}'; base-uri 'none'; form-action 'none'",
        hash(SCRIPT),
        hash(STYLE)
    )
}
