//! Says why each claim is what it is: prints its sentence with the deciding words marked, and for each slot the words
//! and the rule.
//!
//! `cargo run --release --example explain -- "Kestra Mobility aims to sell about 90,000 vans in 2025."`; without an
//! argument the text comes from standard input.

use std::error::Error;
use std::io::Read;

use sollist::{Claim, Span, extract_claims};

fn main() -> Result<(), Box<dyn Error>> {
    let mut text = std::env::args().skip(1).collect::<Vec<_>>().join(" ");
    if text.is_empty() {
        std::io::stdin().read_to_string(&mut text)?;
    }
    for claim in extract_claims(&text)? {
        println!("{claim}");
        for line in marked(&text, &claim) {
            println!("  {line}");
        }
        for (slot, proof) in claim.evidence.slots() {
            match proof {
                Some(proof) => println!("  {slot:<13}{:?} ({})", &text[proof.span], proof.rule),
                None => println!("  {slot:<13}by default"),
            }
        }
        println!();
    }
    Ok(())
}

/// The sentence of the claim's first mention, and below it a line that underlines the deciding words.
fn marked(text: &str, claim: &Claim) -> [String; 2] {
    let sentence = claim.mentions[0].sentence;
    let decides = |at: usize| {
        let mut proofs = claim.evidence.slots().into_iter().filter_map(|(_, proof)| proof);
        proofs.any(|proof| holds(proof.span, at))
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
