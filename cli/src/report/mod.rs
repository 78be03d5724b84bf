//! `sollist report`: one self-contained page of HTML, to look at, filter, link to and print.

mod article;
mod escape;
mod index;
mod page;
mod saved;
mod series;

use std::fs::File;
use std::io;

use sollist::{Claim, Comparison, Dated, organisation_key};

use crate::args::Report;
use crate::end::End;
use crate::input::{self, Failure};
use crate::run::{Reading, Run};
use saved::Saved;

pub(crate) fn run(options: &Report) -> io::Result<End> {
    let run = Run {
        inputs: &options.inputs,
        claims: Some(&options.claims),
        only: None,
        unowned: options.owners.unowned,
        what: "claim",
    };
    let mut read = Vec::new();
    let mut unread = Vec::new();
    let (stopped, progress) = run.each_text(
        |read| {
            let count = read.as_ref().map_or(0, |reading| reading.claims.len());
            (read, count)
        },
        |text, _| {
            match text {
                Ok(reading) => read.push(reading),
                Err(failure) => unread.push(failure),
            }
            Ok(())
        },
        || Ok(()),
    )?;
    if stopped.is_none() {
        let contents = Contents::new(&options.title, &read, &unread);
        let written = if input::is_pipe(&options.output) {
            page::write(&contents, &mut io::stdout().lock())
        } else {
            File::create(&options.output).and_then(|mut file| page::write(&contents, &mut file))
        };
        written.map_err(|error| match input::is_pipe(&options.output) {
            true => error,
            false => io::Error::new(error.kind(), format!("{}: {error}", options.output.display())),
        })?;
    }
    Ok(progress.finish(stopped, run.what))
}

/// A claim of the report: its number is its place among all.
struct ClaimEntry<'r> {
    number: usize,
    article: usize,
    reading: &'r Reading,
    claim: &'r Claim,
}

/// All that a report shows.
struct Contents<'r> {
    title: &'r str,
    readings: &'r [Reading],
    unread: &'r [Box<Failure>],
    entries: Vec<ClaimEntry<'r>>,
    comparisons: Vec<Comparison>,
    saved: Saved,
}

impl<'r> Contents<'r> {
    fn new(title: &'r str, readings: &'r [Reading], unread: &'r [Box<Failure>]) -> Self {
        let of_article = |(article, reading): (usize, &'r Reading)| {
            reading.claims.iter().map(move |claim| (article, reading, claim))
        };
        let claims = readings.iter().enumerate().flat_map(of_article);
        let entries: Vec<ClaimEntry<'r>> = claims
            .enumerate()
            .map(|(number, (article, reading, claim))| ClaimEntry {
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
            saved: Saved::of(readings),
            title,
            readings,
            unread,
            entries,
        }
    }

    /// The claims of an article.
    fn of_article(&self, article: usize) -> &[ClaimEntry<'r>] {
        let from = self.entries.partition_point(|entry| entry.article < article);
        let to = self.entries.partition_point(|entry| entry.article <= article);
        &self.entries[from..to]
    }
}

/// Whom a claim is of.
fn owner_key(claim: &Claim) -> Option<String> {
    claim
        .organisation
        .as_ref()
        .map(|owner| organisation_key(&owner.name))
}
