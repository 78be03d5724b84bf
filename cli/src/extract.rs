//! `sollist extract`: the claims of texts.

use std::io;

use sollist::{Amount, Claim, Counter, Span, organisation_key};

use crate::args::{Extract, Format, Offsets};
use crate::end::End;
use crate::explain;
use crate::heading::heading;
use crate::human;
use crate::input::Failure;
use crate::output::{self, Look, Output};
use crate::record::{self, Record, TextHead};
use crate::run::{Reading, Run};
use crate::sheet::{Sheet, TextRows};
use crate::terminal::{self, Tone};

pub(crate) fn run(options: &Extract) -> io::Result<End> {
    let run = Run {
        inputs: &options.inputs,
        claims: Some(&options.claims),
        only: options.selection.only,
        unowned: options.selection.owners.unowned,
        what: "claim",
    };
    let output = Output::new();
    let mut sheet = Sheet::new(HEADS, options.printing.bom);
    let style = Style {
        format: output::format(options.printing.format),
        offsets: options.printing.offsets.unwrap_or_default(),
        look: Look::here(),
        explain: options.explain,
        claims_only: options.claims_only,
    };
    let (stopped, progress) = run.each_text(
        move |read| {
            let found = read.as_ref().map_or(0, |reading| reading.claims.len());
            (render(read, style), found)
        },
        |rendered, progress| match rendered {
            Rendered::Lines(lines) => output.lines(&lines, progress),
            Rendered::Rows(rows) => output.lines(&sheet.add(rows), progress),
        },
        || output.flush(),
    )?;
    if style.format == Format::Csv {
        output.whole(&sheet.end())?;
    }
    output.flush()?;
    Ok(progress.finish(stopped, run.what))
}

/// How claims are written.
#[derive(Clone, Copy)]
struct Style {
    format: Format,
    offsets: Offsets,
    look: Look,
    explain: bool,
    claims_only: bool,
}

enum Rendered {
    Lines(Vec<u8>),
    Rows(TextRows),
}

fn render(read: Result<Reading, Box<Failure>>, style: Style) -> Rendered {
    match (style.format, read) {
        (Format::Table, Ok(reading)) if style.explain => {
            Rendered::Lines(explain::page(&reading, style.look).into_bytes())
        }
        (Format::Table, Ok(reading)) => Rendered::Lines(table(&reading, style.look).into_bytes()),
        // What failed is told on standard error.
        (Format::Table, Err(_)) => Rendered::Lines(Vec::new()),
        (Format::Jsonl, read) => Rendered::Lines(lines(&read, style)),
        (Format::Csv, read) => Rendered::Rows(rows(read, style)),
    }
}

/// A line for each claim; one for a text without claims.
fn lines(read: &Result<Reading, Box<Failure>>, style: Style) -> Vec<u8> {
    let reading = match read {
        Ok(reading) => reading,
        Err(_) if style.claims_only => return Vec::new(),
        Err(failure) => {
            let head = TextHead::new(&failure.id, &failure.fields);
            return head.line(&Record::of_failure(failure));
        }
    };
    if reading.claims.is_empty() && style.claims_only {
        return Vec::new();
    }
    if reading.claims.is_empty() {
        let head = TextHead::new(&reading.text.id, &reading.text.fields);
        return head.line(&Record::of_text(reading));
    }
    claim_lines(reading, style.offsets, style.explain)
}

/// A line for each claim.
pub(crate) fn claim_lines(reading: &Reading, offsets: Offsets, explain: bool) -> Vec<u8> {
    let head = TextHead::new(&reading.text.id, &reading.text.fields);
    let counter = Counter::new(reading.str(), offsets.into());
    let lines = reading.claims.iter();
    lines
        .flat_map(|claim| head.line(&Record::of_claim(reading, claim, &counter, explain)))
        .collect()
}

fn table(reading: &Reading, look: Look) -> String {
    let mut heads = vec![
        "Organisation",
        "Metric",
        "Figure",
        "Period",
        "Status",
        "Sure",
        "Sentence",
    ];
    if reading.own.has_ids() {
        heads.insert(1, "Id");
    }
    let rows: Vec<_> = reading.claims.iter().map(|claim| row(reading, claim)).collect();
    let table = match rows.len() {
        0 => String::new(),
        _ => terminal::table(&heads, &rows, look.columns, look.colour),
    };
    format!("{}{table}\n", heading(reading, look))
}

fn row(reading: &Reading, claim: &Claim) -> Vec<(String, Tone)> {
    const LONGEST_NAME: usize = 28;
    let owner = claim.organisation.as_ref();
    let metric = human::metric(claim.metric.as_str(), claim.measure, claim.noun.as_deref());
    let cell = |text: &str| (terminal::cut(&terminal::clean(text), LONGEST_NAME), Tone::Plain);
    let mut row = vec![
        cell(owner.map_or("-", |owner| &owner.name)),
        cell(&metric),
        (
            human::quantity(&claim.quantity, claim.measure),
            claim.status.into(),
        ),
        cell(&human::period(&claim.period)),
        (claim.status.to_string(), claim.status.into()),
        (format!("{:.0}%", claim.confidence * 100.0), Tone::Faint),
        (reading.quote(claim), Tone::Faint),
    ];
    if reading.own.has_ids() {
        let id = owner.and_then(|owner| owner.id.as_deref());
        row.insert(1, cell(id.unwrap_or("-")));
    }
    row
}

/// The columns of CSV.
#[rustfmt::skip]
pub(crate) const HEADS: &[&str] = &[
    "id", "organisation", "organisation_key", "organisation_id", "metric", "metric_id", "measure", "noun", "value", "low",
    "high", "unit", "bound", "year", "part", "basis", "status", "withdrawn", "replaced", "scope", "confidence", "start",
    "end", "mentions", "quote", "language", "written", "error",
];

/// The columns before those of a claim: `id`.
const BEFORE_CLAIM: usize = 1;

/// The columns behind those of a claim: `language`, `written` and `error`.
const BEHIND_CLAIM: usize = 3;

/// A row for each claim; one for a text without claims.
fn rows(read: Result<Reading, Box<Failure>>, style: Style) -> TextRows {
    let no_claim = || vec![String::new(); HEADS.len() - BEFORE_CLAIM - BEHIND_CLAIM];
    let reading = match read {
        Ok(reading) if reading.claims.is_empty() && style.claims_only => return TextRows::default(),
        Ok(reading) => reading,
        Err(_) if style.claims_only => return TextRows::default(),
        Err(failure) => {
            let of_text = [
                failure.language.unwrap_or_default(),
                String::new(),
                failure.message,
            ];
            return TextRows {
                rows: vec![with_text(&failure.id, no_claim(), &of_text)],
                fields: failure.fields,
            };
        }
    };
    let mut rows = claim_rows(&reading, style.offsets);
    if rows.is_empty() {
        rows.push(with_text(&reading.text.id, no_claim(), &behind_claim(&reading)));
    }
    TextRows {
        rows,
        fields: reading.text.fields,
    }
}

/// A row for each claim, without the fields of its text.
pub(crate) fn claim_rows(reading: &Reading, offsets: Offsets) -> Vec<Vec<String>> {
    let counter = Counter::new(reading.str(), offsets.into());
    let of_text = behind_claim(reading);
    let claims = reading.claims.iter();
    claims
        .map(|claim| with_text(&reading.text.id, cells(reading, claim, &counter), &of_text))
        .collect()
}

fn behind_claim(reading: &Reading) -> [String; BEHIND_CLAIM] {
    let written = reading.extraction.written();
    [
        record::language(reading).unwrap_or_default().to_owned(),
        written.map_or_else(String::new, |written| written.to_string()),
        String::new(),
    ]
}

fn with_text(id: &str, mut claim: Vec<String>, of_text: &[String; BEHIND_CLAIM]) -> Vec<String> {
    claim.insert(0, id.to_owned());
    claim.extend_from_slice(of_text);
    claim
}

/// A claim in the columns between `id` and `language`.
fn cells(reading: &Reading, claim: &Claim, counter: &Counter<'_>) -> Vec<String> {
    let (value, low, high) = match claim.quantity.amount {
        Amount::Value(value) => (value.to_string(), String::new(), String::new()),
        Amount::Range { low, high } => (String::new(), low.to_string(), high.to_string()),
        _ => Default::default(),
    };
    let owner = claim.organisation.as_ref();
    let places: Vec<_> = claim
        .mentions
        .iter()
        .map(|mention| counter.span(mention.figure))
        .collect();
    let first = |end: fn(&Span) -> usize| {
        places
            .first()
            .map_or_else(String::new, |place| end(place).to_string())
    };
    let all: Vec<_> = places
        .iter()
        .map(|place| format!("{}..{}", place.start, place.end))
        .collect();
    let text = |text: Option<&str>| text.unwrap_or_default().to_owned();
    let flag = |said: bool| if said { "true".to_owned() } else { String::new() };
    vec![
        text(owner.map(|owner| owner.name.as_str())),
        owner.map_or_else(String::new, |owner| organisation_key(&owner.name)),
        text(owner.and_then(|owner| owner.id.as_deref())),
        claim.metric.as_str().to_owned(),
        text(reading.own.metric_id(claim.metric)),
        claim.measure.to_string(),
        text(claim.noun.as_deref()),
        value,
        low,
        high,
        claim.quantity.unit.to_string(),
        claim.quantity.bound.to_string(),
        claim
            .period
            .year
            .map_or_else(String::new, |year| year.to_string()),
        text(claim.period.part.as_ref().map(|part| part.as_str())),
        claim.period.basis.to_string(),
        claim.status.to_string(),
        flag(claim.withdrawn),
        flag(claim.replaced),
        text(claim.scope.as_deref()),
        claim.confidence.to_string(),
        first(|place| place.start),
        first(|place| place.end),
        all.join(" "),
        reading.quote(claim),
    ]
}
