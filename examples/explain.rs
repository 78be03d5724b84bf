//! Says why each claim is what it is: prints its sentence with the deciding words marked, and for each slot the words,
//! or where no words decided it what it is, and the rule.
//!
//! `cargo run --release --example explain -- "Kestra Mobility aims to sell about 90,000 vans in 2025."`; without an
//! argument the text comes from standard input.

use std::error::Error;
use std::io::{self, Read, Write};

use sollist::{Claim, Period, Span, extract_claims};

fn main() -> Result<(), Box<dyn Error>> {
    let mut text = std::env::args().skip(1).collect::<Vec<_>>().join(" ");
    if text.is_empty() {
        io::stdin().read_to_string(&mut text)?;
    }
    match explain(&text, &extract_claims(&text)?) {
        // Whoever read the output wants no more of it.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        done => Ok(done?),
    }
}

fn explain(text: &str, claims: &[Claim]) -> io::Result<()> {
    let mut out = io::stdout().lock();
    for claim in claims {
        writeln!(out, "{claim}")?;
        for line in marked(text, claim) {
            writeln!(out, "  {line}")?;
        }
        for (slot, proof) in claim.evidence.slots() {
            let decided = match proof.span {
                Some(words) => format!("{:?}", &text[words]),
                None => value(claim, slot),
            };
            writeln!(out, "  {slot:<13}{decided} ({})", proof.rule)?;
        }
        writeln!(out)?;
    }
    Ok(())
}

/// What the claim says in a slot.
fn value(claim: &Claim, slot: &str) -> String {
    match slot {
        "organisation" => claim
            .organisation
            .as_ref()
            .map_or("-", |owner| &owner.name)
            .to_owned(),
        "metric" => claim.metric.to_string(),
        "measure" => claim.measure.to_string(),
        "quantity" => claim.quantity.to_string(),
        "bound" => claim.quantity.bound.to_string(),
        "year" if claim.period == Period::UNKNOWN => "-".to_owned(),
        "year" => format!("{} {}", claim.period, claim.period.basis),
        _ => claim.status.to_string(),
    }
}

/// The sentence of the claim's first mention, and below it a line that underlines the deciding words.
fn marked(text: &str, claim: &Claim) -> [String; 2] {
    let sentence = claim.mentions[0].sentence;
    let decides = |at: usize| {
        let slots = claim.evidence.slots();
        slots
            .iter()
            .filter_map(|(_, proof)| proof.span)
            .any(|span| holds(span, at))
    };
    let characters = text[sentence].char_indices().map(|(i, c)| match c {
        _ if c.is_whitespace() => (' ', decides(sentence.start + i)),
        _ => (c, decides(sentence.start + i)),
    });
    let (words, marks): (String, Vec<bool>) = characters.unzip();
    let marks: String = marks
        .into_iter()
        .map(|decides| if decides { '^' } else { ' ' })
        .collect();
    [words, marks.trim_end().to_owned()]
}

fn holds(span: Span, at: usize) -> bool {
    span.start <= at && at < span.end
}
