//! Spans counted in what other languages count their strings in.

use std::borrow::Cow;

use sollist::{Claim, Span};

use crate::args::Offsets;

/// Counts of characters at every so many bytes.
const STEP: usize = 1024;

/// Bytes of a text to places in it.
pub(crate) struct Ruler<'t> {
    text: &'t [u8],
    offsets: Offsets,
    /// What is counted before each step.
    marks: Vec<usize>,
}

impl<'t> Ruler<'t> {
    pub(crate) fn new(text: &'t str, offsets: Offsets) -> Self {
        let text = text.as_bytes();
        let mut marks = Vec::new();
        if offsets != Offsets::Bytes {
            let mut before = 0;
            for step in text.chunks(STEP) {
                marks.push(before);
                before += count(step, offsets);
            }
        }
        Self { text, offsets, marks }
    }

    fn place(&self, byte: usize) -> usize {
        if self.offsets == Offsets::Bytes || self.marks.is_empty() {
            return byte;
        }
        let step = (byte / STEP).min(self.marks.len() - 1);
        self.marks[step] + count(&self.text[step * STEP..byte], self.offsets)
    }

    pub(crate) fn span(&self, span: Span) -> Span {
        Span::new(self.place(span.start), self.place(span.end))
    }

    /// The claim with all its spans so counted.
    pub(crate) fn claim<'c>(&self, claim: &'c Claim) -> Cow<'c, Claim> {
        if self.offsets == Offsets::Bytes {
            return Cow::Borrowed(claim);
        }
        let mut claim = claim.clone();
        if let Some(owner) = &mut claim.organisation {
            owner.span = self.span(owner.span);
        }
        for mention in &mut claim.mentions {
            mention.figure = self.span(mention.figure);
            mention.sentence = self.span(mention.sentence);
        }
        let evidence = &mut claim.evidence;
        for proof in [
            &mut evidence.organisation,
            &mut evidence.metric,
            &mut evidence.measure,
            &mut evidence.quantity,
            &mut evidence.bound,
            &mut evidence.year,
            &mut evidence.status,
        ] {
            proof.span = proof.span.map(|span| self.span(span));
        }
        Cow::Owned(claim)
    }
}

/// How many characters, or units of UTF-16, begin in these bytes.
fn count(bytes: &[u8], offsets: Offsets) -> usize {
    let begins = bytes.iter().filter(|byte| **byte & 0xc0 != 0x80).count();
    match offsets {
        Offsets::Bytes => bytes.len(),
        Offsets::Chars => begins,
        // What takes four bytes is a pair there.
        Offsets::Utf16 => begins + bytes.iter().filter(|byte| **byte >= 0xf0).count(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_those_of_strings() {
        let text = "für 5 € 😀 ".repeat(700);
        let (chars, units) = (
            Ruler::new(&text, Offsets::Chars),
            Ruler::new(&text, Offsets::Utf16),
        );
        for (at, _) in text.char_indices().step_by(37).chain([(text.len(), ' ')]) {
            assert_eq!(chars.place(at), text[..at].chars().count());
            assert_eq!(units.place(at), text[..at].encode_utf16().count());
        }
        assert_eq!(Ruler::new("", Offsets::Chars).place(0), 0);
    }

    /// A slot that evidence gets is not forgotten here.
    #[test]
    fn every_slot_is_counted() {
        let text = "€ Kestra Mobility plans to sell more than 61,000 vans in 2030.";
        let claims = sollist::extract_claims(text).expect("an English text");
        let ruler = Ruler::new(text, Offsets::Chars);
        let counted = ruler.claim(&claims[0]);
        let slots = claims[0]
            .evidence
            .slots()
            .into_iter()
            .zip(counted.evidence.slots());
        let mut seen = 0;
        for ((slot, bytes), (_, chars)) in slots {
            assert_eq!(chars.span, bytes.span.map(|span| ruler.span(span)), "{slot}");
            seen += usize::from(bytes.span.is_some());
        }
        assert_eq!(seen, 6);
    }
}
