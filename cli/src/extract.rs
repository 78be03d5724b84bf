//! `sollist extract`: the claims of texts.

use std::collections::BTreeMap;
use std::io;

use serde::Serialize;
use sollist::{Amount, Claim};

use crate::args::{Extract, Format};
use crate::end::End;
use crate::explain;
use crate::heading::heading;
use crate::human;
use crate::output::{self, Look, Output};
use crate::run::{Reading, Run};
use crate::terminal::{self, Tone};

pub(crate) fn run(options: &Extract) -> io::Result<End> {
    let run = Run {
        inputs: &options.inputs,
        claims: Some(&options.claims),
        only: options.only,
        unowned: options.unowned,
        what: "claim",
    };
    let output = Output::new();
    let format = output::format(options.format);
    let (look, explain) = (Look::here(), options.explain);
    if format == Format::Csv {
        print_heads(&output)?;
    }
    let end = run.stream(
        move |reading| (render(&reading, format, look, explain), reading.claims.len()),
        |lines: Vec<u8>, progress| output.lines(&lines, progress),
        || output.flush(),
    )?;
    output.flush()?;
    Ok(end)
}

fn render(reading: &Reading, format: Format, look: Look, explain: bool) -> Vec<u8> {
    match format {
        Format::Table if explain => explain::page(reading, look).into_bytes(),
        Format::Table => table(reading, look).into_bytes(),
        Format::Jsonl => {
            let lines = reading
                .claims
                .iter()
                .map(|claim| ClaimLine::new(reading, claim, explain));
            lines.flat_map(|line| output::json_line(&line)).collect()
        }
        Format::Csv => output::csv_lines(
            reading
                .claims
                .iter()
                .map(|claim| ClaimRecord::new(reading, claim)),
            false,
        ),
    }
}

fn table(reading: &Reading, look: Look) -> String {
    const HEADS: [&str; 7] = [
        "Organisation",
        "Metric",
        "Figure",
        "Period",
        "Status",
        "Sure",
        "Sentence",
    ];
    let rows: Vec<_> = reading.claims.iter().map(|claim| row(reading, claim)).collect();
    let table = match rows.len() {
        0 => String::new(),
        _ => terminal::table(&HEADS, &rows, look.columns, look.colour),
    };
    format!("{}{table}\n", heading(reading, look))
}

fn row(reading: &Reading, claim: &Claim) -> Vec<(String, Tone)> {
    const LONGEST_NAME: usize = 28;
    let owner = claim.organisation.as_ref().map_or("-", |owner| &owner.name);
    let metric = human::metric(claim.metric.as_str(), claim.measure, claim.noun.as_deref());
    let cell = |text: &str| (terminal::cut(&terminal::clean(text), LONGEST_NAME), Tone::Plain);
    vec![
        cell(owner),
        cell(&metric),
        (
            human::quantity(&claim.quantity, claim.measure),
            claim.status.into(),
        ),
        cell(&human::period(&claim.period)),
        (claim.status.to_string(), claim.status.into()),
        (format!("{:.0}%", claim.confidence * 100.0), Tone::Faint),
        (reading.quote(claim), Tone::Faint),
    ]
}

/// A claim as a line of JSON.
#[derive(Serialize)]
struct ClaimLine<'r> {
    id: &'r str,
    #[serde(flatten)]
    claim: &'r Claim,
    quote: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    words: Option<BTreeMap<&'static str, &'r str>>,
}

impl<'r> ClaimLine<'r> {
    fn new(reading: &'r Reading, claim: &'r Claim, explain: bool) -> Self {
        let proofs = claim.evidence.slots().into_iter();
        let words = proofs.filter_map(|(slot, proof)| Some((slot, &reading.str()[proof.span?])));
        Self {
            id: &reading.text.id,
            claim,
            quote: reading.quote(claim),
            words: explain.then(|| words.collect()),
        }
    }
}

/// A claim as a record of CSV.
#[derive(Serialize)]
struct ClaimRecord<'r> {
    id: &'r str,
    organisation: Option<&'r str>,
    metric: &'r str,
    measure: &'static str,
    noun: Option<&'r str>,
    value: Option<String>,
    low: Option<String>,
    high: Option<String>,
    unit: String,
    bound: &'static str,
    year: Option<i32>,
    part: Option<&'static str>,
    basis: &'static str,
    status: &'static str,
    confidence: f32,
    start: Option<usize>,
    end: Option<usize>,
    quote: String,
}

const HEADS: &str = "id,organisation,metric,measure,noun,value,low,high,unit,bound,year,part,basis,status,confidence,\
                     start,end,quote\n";

fn print_heads(output: &Output) -> io::Result<()> {
    output.whole(HEADS.as_bytes())
}

impl<'r> ClaimRecord<'r> {
    fn new(reading: &'r Reading, claim: &'r Claim) -> Self {
        let (value, low, high) = match claim.quantity.amount {
            Amount::Value(value) => (Some(value.to_string()), None, None),
            Amount::Range { low, high } => (None, Some(low.to_string()), Some(high.to_string())),
            _ => (None, None, None),
        };
        let figure = claim.mentions.first().map(|mention| mention.figure);
        Self {
            id: &reading.text.id,
            organisation: claim.organisation.as_ref().map(|owner| owner.name.as_str()),
            metric: claim.metric.as_str(),
            measure: claim.measure.as_str(),
            noun: claim.noun.as_deref(),
            value,
            low,
            high,
            unit: claim.quantity.unit.to_string(),
            bound: claim.quantity.bound.as_str(),
            year: claim.period.year,
            part: claim.period.part.as_ref().map(|part| part.as_str()),
            basis: claim.period.basis.as_str(),
            status: claim.status.as_str(),
            confidence: claim.confidence,
            start: figure.map(|figure| figure.start),
            end: figure.map(|figure| figure.end),
            quote: reading.quote(claim),
        }
    }
}
