//! `sollist report`: one self-contained page of HTML, to look at, filter and print.

mod article;
mod claims;
mod escape;
mod plot;
mod series;
mod verdicts;

use std::fs::File;
use std::io::{self, Write};

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use serde::Serialize;
use sha2::{Digest, Sha256};
use sollist::{Claim, Comparison, Dated, Outcome, Status};

use crate::args::Report;
use crate::end::End;
use crate::human::counted;
use crate::input;
use crate::run::{Reading, Run};
use escape::{json, text};

const STYLE: &str = include_str!("page.css");
const SCRIPT: &str = include_str!("page.js");

pub(crate) fn run(options: &Report) -> io::Result<End> {
    let run = Run {
        inputs: &options.inputs,
        claims: Some(&options.claims),
        only: None,
        unowned: options.unowned,
        what: "claim",
    };
    let mut readings = Vec::new();
    let (stopped, progress) = run.each(
        |reading| {
            let count = reading.claims.len();
            (reading, count)
        },
        |reading, _| {
            readings.push(reading);
            Ok(())
        },
        || Ok(()),
    )?;
    if stopped.is_none() {
        let page = Page::new(&options.title, &readings).html();
        if input::is_pipe(&options.output) {
            io::stdout().lock().write_all(page.as_bytes())?;
        } else {
            let named = |error: io::Error| {
                io::Error::new(error.kind(), format!("{}: {error}", options.output.display()))
            };
            let mut file = File::create(&options.output).map_err(named)?;
            file.write_all(page.as_bytes()).map_err(named)?;
        }
    }
    Ok(progress.finish(stopped, run.what))
}

/// A claim of the report: its number is its place among all.
struct Entry<'r> {
    number: usize,
    article: usize,
    reading: &'r Reading,
    claim: &'r Claim,
}

impl Entry<'_> {
    /// The text of `span`.
    fn said(&self, span: sollist::Span) -> &str {
        &self.reading.str()[span]
    }
}

/// All that a report shows.
struct Page<'r> {
    title: &'r str,
    readings: &'r [Reading],
    entries: Vec<Entry<'r>>,
    comparisons: Vec<Comparison>,
}

impl<'r> Page<'r> {
    fn new(title: &'r str, readings: &'r [Reading]) -> Self {
        let of_article = |(article, reading): (usize, &'r Reading)| {
            reading.claims.iter().map(move |claim| (article, reading, claim))
        };
        let claims = readings.iter().enumerate().flat_map(of_article);
        let entries: Vec<Entry<'r>> = claims
            .enumerate()
            .map(|(number, (article, reading, claim))| Entry {
                number,
                article,
                reading,
                claim,
            })
            .collect();
        let dated = entries.iter().map(|entry| {
            let written = entry.reading.extraction.written();
            Dated::new(entry.claim).written(written)
        });
        Self {
            comparisons: sollist::compare(dated),
            title,
            readings,
            entries,
        }
    }

    fn html(&self) -> String {
        let mut page = format!(
            "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta http-equiv=\"Content-Security-Policy\" content=\"{}\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <meta name=\"color-scheme\" content=\"light dark\">\n\
             <meta name=\"generator\" content=\"sollist {}\">\n\
             <title>{}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n",
            policy(),
            env!("CARGO_PKG_VERSION"),
            text(self.title)
        );
        page.push_str(&self.top());
        page.push_str("<main>\n");
        page.push_str(&plot::overview(self));
        page.push_str(&verdicts::section(self));
        page.push_str("<div class=\"desk\">\n<section id=\"articles\" aria-labelledby=\"articles-head\">\n<h2 id=\"articles-head\">Articles</h2>\n");
        for article in 0..self.readings.len() {
            page.push_str(&article::article(self, article));
        }
        page.push_str("</section>\n");
        page.push_str(&claims::section(self));
        page.push_str("</div>\n</main>\n");
        page.push_str(&format!(
            "<script type=\"application/json\" id=\"data\">{}</script>\n<script>{SCRIPT}</script>\n</body>\n</html>\n",
            json(&self.data())
        ));
        page
    }

    fn top(&self) -> String {
        let of = |status: Status| {
            self.entries
                .iter()
                .filter(|entry| entry.claim.status == status)
                .count()
        };
        let ended = |outcome: Outcome| self.comparisons.iter().filter(|c| c.outcome() == outcome).count();
        let mut sums = vec![
            text(&counted(self.readings.len() as u64, "article")),
            format!(
                "<span class=\"key target\">{}</span>",
                counted(of(Status::Target) as u64, "target")
            ),
            format!(
                "<span class=\"key actual\">{}</span>",
                counted(of(Status::Actual) as u64, "actual")
            ),
        ];
        for outcome in Outcome::ALL {
            if ended(*outcome) > 0 {
                sums.push(format!(
                    "<span class=\"{outcome}\">{} {outcome}</span>",
                    ended(*outcome)
                ));
            }
        }
        format!(
            "<a class=\"skip\" href=\"#claims\">Skip to the claims</a>\n<header class=\"top\">\n<h1>{}</h1>\n\
             <ul class=\"sums\">{}</ul>\n</header>\n",
            text(self.title),
            sums.iter()
                .map(|sum| format!("<li>{sum}</li>"))
                .collect::<String>()
        )
    }

    /// The claims for other programs, and for the button that saves them.
    fn data(&self) -> Vec<Datum<'_>> {
        let datum = |entry: &'_ Entry<'r>| Datum {
            id: &entry.reading.text.id,
            claim: entry.claim,
        };
        self.entries.iter().map(datum).collect()
    }
}

/// The last part of a path or address.
fn short(id: &str) -> &str {
    let parts = id.rsplit(['/', '\\']);
    parts.map(str::trim).find(|part| !part.is_empty()).unwrap_or(id)
}

#[derive(Serialize)]
struct Datum<'r> {
    id: &'r str,
    #[serde(flatten)]
    claim: &'r Claim,
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
