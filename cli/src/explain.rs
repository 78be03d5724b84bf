//! `sollist extract --explain`: which words and rules decided each claim.

use sollist::{Claim, Period, Span};

use crate::heading::heading;
use crate::human;
use crate::output::Look;
use crate::run::Reading;
use crate::terminal::{self, Tone};

/// The claims of a text, each with its sentence, in which the deciding words are marked, and its slots.
pub(crate) fn page(reading: &Reading, look: Look) -> String {
    let mut page = heading(reading, look);
    for claim in &reading.claims {
        page.push_str(&explained(reading.str(), claim, look));
    }
    page.push('\n');
    page
}

fn explained(text: &str, claim: &Claim, look: Look) -> String {
    let said = terminal::clean(&claim.to_string());
    let sure = format!("{:.0}% sure", claim.confidence * 100.0);
    let mut lines = format!(
        "\n  {}  {}\n",
        Tone::from(claim.status).paint(&said, look.colour),
        Tone::Faint.paint(&sure, look.colour)
    );
    let spans = spans(claim);
    if let Some(sentence) = telling(claim, &spans) {
        lines.push_str(&format!("  {}\n", marked(text, sentence, &spans, look)));
    }
    for (slot, proof) in claim.evidence.slots() {
        let decided = proof
            .span
            .map_or_else(|| value(claim, slot), |span| text[span].to_owned());
        let rule = format!("({})", terminal::clean(&proof.rule));
        let rule = Tone::Faint.paint(&rule, look.colour);
        lines.push_str(&format!("    {slot:<13} {} {rule}\n", terminal::clean(&decided)));
    }
    lines
}

/// What the claim says in a slot that no words decided.
fn value(claim: &Claim, slot: &str) -> String {
    match slot {
        "organisation" => claim
            .organisation
            .as_ref()
            .map_or("-", |owner| &owner.name)
            .to_owned(),
        "metric" => human::words(claim.metric.as_str()),
        "measure" => claim.measure.to_string(),
        "quantity" => human::quantity(&claim.quantity, claim.measure),
        "bound" => claim.quantity.bound.to_string(),
        "year" if claim.period == Period::UNKNOWN => "-".to_owned(),
        "year" => format!("{} {}", human::period(&claim.period), claim.period.basis),
        _ => claim.status.to_string(),
    }
}

/// The sentence of a mention that holds most of the deciding words; of several such, the first.
fn telling(claim: &Claim, spans: &[Span]) -> Option<Span> {
    let held = |sentence: &Span| spans.iter().filter(|span| holds(*sentence, **span)).count();
    let sentences = claim.mentions.iter().map(|mention| mention.sentence).rev();
    sentences.max_by_key(held)
}

const fn holds(sentence: Span, span: Span) -> bool {
    sentence.start <= span.start && span.end <= sentence.end
}

/// The spans that decided the claim, and its figures.
fn spans(claim: &Claim) -> Vec<Span> {
    let words = claim
        .evidence
        .slots()
        .into_iter()
        .filter_map(|(_, proof)| proof.span);
    let figures = claim.mentions.iter().map(|mention| mention.figure);
    let mut spans: Vec<Span> = words.chain(figures).collect();
    spans.sort();
    spans
}

/// The sentence with brackets around the spans, or those in bold.
fn marked(text: &str, sentence: Span, spans: &[Span], look: Look) -> String {
    let mut line = String::new();
    let mut at = sentence.start;
    for span in spans.iter().filter(|span| holds(sentence, **span)) {
        // Of spans that overlap, the first is marked.
        if span.start < at || span.is_empty() {
            continue;
        }
        line.push_str(&spaced(&text[at..span.start]));
        let words = terminal::clean(&text[*span]);
        let words = if look.colour {
            Tone::Head.paint(&words, true)
        } else {
            format!("[{words}]")
        };
        line.push_str(&words);
        at = span.end;
    }
    line.push_str(&spaced(&text[at..sentence.end]));
    line
}

/// Like [`terminal::clean`], but a space at an end stays one.
fn spaced(text: &str) -> String {
    let ends = |at_end: bool| {
        if at_end && !text.trim().is_empty() {
            " "
        } else {
            ""
        }
    };
    let clean = terminal::clean(text);
    if clean.is_empty() && !text.is_empty() {
        return " ".to_owned();
    }
    format!(
        "{}{clean}{}",
        ends(text.starts_with(char::is_whitespace)),
        ends(text.ends_with(char::is_whitespace))
    )
}
