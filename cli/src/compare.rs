//! `sollist compare`: targets beside the actuals that answer them.

use std::io;

use serde::Serialize;
use sollist::{Claim, Comparison, Counter, Dated, Figure, Outcome, Period, Written, organisation_key};

use crate::args::{Compare, Format};
use crate::end::End;
use crate::human;
use crate::output::{self, Look, Output};
use crate::record;
use crate::run::{Reading, Run};
use crate::sheet;
use crate::terminal::{self, Tone};

/// A claim that is kept for comparing, with the sentence to quote: the rest of its text is let go.
struct Kept {
    claim: Claim,
    written: Option<Written>,
    id: String,
    quote: String,
    metric_id: Option<String>,
}

impl Kept {
    fn new(reading: &Reading, claim: &Claim, counter: &Counter<'_>) -> Self {
        Self {
            claim: record::counted(claim, counter),
            written: reading.extraction.written(),
            id: reading.text.id.clone(),
            quote: reading.quote(claim),
            metric_id: reading.own.metric_id(claim.metric).map(str::to_owned),
        }
    }

    fn organisation_id(&self) -> Option<&str> {
        self.claim.organisation.as_ref()?.id.as_deref()
    }
}

pub(crate) fn run(options: &Compare) -> io::Result<End> {
    let run = Run {
        inputs: &options.inputs,
        claims: Some(&options.claims),
        // A target is nothing without its actuals, and what has no owner meets nothing.
        only: None,
        unowned: false,
        what: "claim",
    };
    let mut kept = Vec::new();
    let offsets = options.printing.offsets.unwrap_or_default();
    let (stopped, progress) = run.each(
        move |reading| {
            let counter = Counter::new(reading.str(), offsets.into());
            let claims = reading.claims.iter();
            let kept: Vec<_> = claims.map(|claim| Kept::new(&reading, claim, &counter)).collect();
            let count = kept.len();
            (kept, count)
        },
        |claims, _| {
            kept.extend(claims);
            Ok(())
        },
        || Ok(()),
    )?;
    let comparisons = sollist::compare(
        kept.iter()
            .map(|kept| Dated::new(&kept.claim).written(kept.written)),
    );
    let output = Output::new();
    let look = Look::here();
    match output::format(options.printing.format) {
        Format::Table => output.whole(table(&comparisons, &kept, look).as_bytes())?,
        Format::Jsonl => {
            for comparison in &comparisons {
                output.whole(&output::json_line(&ComparisonLine::new(comparison, &kept)))?;
            }
        }
        Format::Csv => {
            output.whole(&sheet::heads(HEADS, options.printing.bom))?;
            for comparison in &comparisons {
                output.whole(&sheet::lines(rows(comparison, &kept)))?;
            }
        }
    }
    output.flush()?;
    Ok(progress.finish(stopped, run.what))
}

fn table(comparisons: &[Comparison], kept: &[Kept], look: Look) -> String {
    let mut heads = vec![
        "Organisation",
        "Metric",
        "Period",
        "Target",
        "Actual",
        "Difference",
        "Outcome",
        "",
    ];
    let ids = kept.iter().any(|kept| kept.organisation_id().is_some());
    if ids {
        heads.insert(1, "Id");
    }
    if comparisons.is_empty() {
        return "No targets.\n".to_owned();
    }
    let rows = comparisons.iter().map(|comparison| {
        let mut row = row(comparison);
        if ids {
            let id = first(comparison, kept).and_then(Kept::organisation_id);
            row.insert(1, (terminal::clean(id.unwrap_or("-")), Tone::Plain));
        }
        row
    });
    let rows: Vec<_> = rows.collect();
    format!(
        "{}\n{}\n",
        terminal::table(&heads, &rows, look.columns, look.colour),
        sums(comparisons)
    )
}

fn sums(comparisons: &[Comparison]) -> String {
    let count = |outcome: Outcome| comparisons.iter().filter(|c| c.outcome() == outcome).count();
    let sums = Outcome::ALL
        .iter()
        .map(|outcome| format!("{} {outcome}", count(*outcome)));
    sums.collect::<Vec<_>>().join(", ")
}

fn row(comparison: &Comparison) -> Vec<(String, Tone)> {
    let figure = |figure: &Figure| human::quantity(&figure.quantity, comparison.measure);
    let tone = match comparison.outcome() {
        Outcome::Met => Tone::Good,
        Outcome::Missed => Tone::Bad,
        _ => Tone::Faint,
    };
    let difference = comparison.difference();
    let difference = difference.map_or_else(String::new, |way| human::difference(&way, comparison.unit));
    vec![
        (terminal::clean(&comparison.organisation), Tone::Plain),
        (terminal::clean(&human::subject(comparison)), Tone::Plain),
        (human::period(&period(comparison)), Tone::Plain),
        (figure(&comparison.target().figure), Tone::Target),
        (
            comparison.actual().map_or_else(|| "-".to_owned(), figure),
            Tone::Actual,
        ),
        (difference, tone),
        (comparison.outcome().to_string(), tone),
        (revisions(comparison), Tone::Faint),
    ]
}

/// "revised from 60,000".
fn revisions(comparison: &Comparison) -> String {
    if !comparison.is_revised() {
        return String::new();
    }
    let mut before: Vec<String> = Vec::new();
    for target in &comparison.targets[..comparison.targets.len() - 1] {
        let text = human::quantity(&target.figure.quantity, comparison.measure);
        if before.last() != Some(&text) {
            before.push(text);
        }
    }
    format!("revised from {}", before.join(", "))
}

fn period(comparison: &Comparison) -> Period {
    Period {
        year: comparison.year,
        part: comparison.part,
        ..Period::UNKNOWN
    }
}

/// A comparison as a line of JSON, with the ids of the texts that its figures stand in, and the sentences there.
#[derive(Serialize)]
struct ComparisonLine<'c> {
    #[serde(flatten)]
    comparison: &'c Comparison,
    organisation_key: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    organisation_id: Option<&'c str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    metric_id: Option<&'c str>,
    target_ids: Vec<&'c str>,
    target_quotes: Vec<&'c str>,
    actual_ids: Vec<&'c str>,
    actual_quotes: Vec<&'c str>,
}

impl<'c> ComparisonLine<'c> {
    fn new(comparison: &'c Comparison, kept: &'c [Kept]) -> Self {
        let targets = || comparison.targets.iter().map(|target| &target.figure);
        let actuals = || comparison.actuals.iter();
        Self {
            comparison,
            organisation_key: organisation_key(&comparison.organisation),
            organisation_id: first(comparison, kept).and_then(Kept::organisation_id),
            metric_id: first(comparison, kept).and_then(|kept| kept.metric_id.as_deref()),
            target_ids: targets().map(|figure| id(figure, kept)).collect(),
            target_quotes: targets().map(|figure| quote(figure, kept)).collect(),
            actual_ids: actuals().map(|figure| id(figure, kept)).collect(),
            actual_quotes: actuals().map(|figure| quote(figure, kept)).collect(),
        }
    }
}

/// The first claim of a comparison.
fn first<'k>(comparison: &Comparison, kept: &'k [Kept]) -> Option<&'k Kept> {
    kept.get(comparison.targets.first()?.figure.position)
}

fn id<'k>(figure: &Figure, kept: &'k [Kept]) -> &'k str {
    kept.get(figure.position).map_or("", |kept| kept.id.as_str())
}

fn quote<'k>(figure: &Figure, kept: &'k [Kept]) -> &'k str {
    kept.get(figure.position).map_or("", |kept| kept.quote.as_str())
}

/// The columns of CSV.
#[rustfmt::skip]
const HEADS: &[&str] = &[
    "organisation", "organisation_key", "organisation_id", "metric", "metric_id", "measure", "noun", "unit", "year", "part",
    "target", "target_bound", "target_written", "target_id", "target_quote", "actual", "actual_bound", "actual_written",
    "actual_id", "actual_quote", "difference", "difference_percent", "outcome",
];

/// A row for each target, with its actual.
fn rows(comparison: &Comparison, kept: &[Kept]) -> impl Iterator<Item = Vec<String>> {
    let first = first(comparison, kept);
    let text = |text: Option<&str>| text.unwrap_or_default().to_owned();
    let of_all = [
        comparison.organisation.clone(),
        organisation_key(&comparison.organisation),
        text(first.and_then(Kept::organisation_id)),
        comparison.metric.as_str().to_owned(),
        text(first.and_then(|kept| kept.metric_id.as_deref())),
        comparison.measure.to_string(),
        text(comparison.noun.as_deref()),
        comparison.unit.to_string(),
        comparison.year.map_or_else(String::new, |year| year.to_string()),
        text(comparison.part.as_ref().map(|part| part.as_str())),
    ];
    let actual = comparison
        .actual()
        .map_or_else(Default::default, |figure| cells(figure, kept));
    comparison.targets.iter().map(move |target| {
        let difference = target.difference;
        let absolute = difference.map(|way| way.absolute);
        let percent = difference.and_then(|way| way.percent);
        let number = |number: Option<f64>| number.map_or_else(String::new, |number| number.to_string());
        let answer = [number(absolute), number(percent), target.outcome.to_string()];
        let target = cells(&target.figure, kept);
        [&of_all[..], &target, &actual, &answer].concat()
    })
}

/// A figure, and where it stands.
fn cells(figure: &Figure, kept: &[Kept]) -> [String; 5] {
    [
        figure.quantity.amount.to_string(),
        figure.quantity.bound.to_string(),
        figure
            .written
            .map_or_else(String::new, |written| written.to_string()),
        id(figure, kept).to_owned(),
        quote(figure, kept).to_owned(),
    ]
}
