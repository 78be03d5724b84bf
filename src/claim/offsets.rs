//! Spans in the units in which a program counts its strings.

use super::{Claim, Evidence, named};
use crate::text::Span;

/// What a span counts.
///
/// ```
/// use sollist::Offsets;
/// assert_eq!("utf16".parse(), Ok(Offsets::Utf16));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Offsets {
    /// Bytes of UTF-8, as Rust and Go count; so do all spans that come from this crate.
    Bytes,
    /// Characters (Unicode scalar values), as Python and SQL count.
    Characters,
    /// UTF-16 code units, as JavaScript, Java and C# count.
    Utf16,
}

named!(Offsets, { Bytes => "bytes", Characters => "characters", Utf16 => "utf16" });

/// How many bytes lie between two marks.
const STRIDE: usize = 128;

/// Counts the places of one text: it is passed over once, whatever the number of spans.
///
/// ```
/// use sollist::{Counter, Offsets, Span, extract_claims};
/// let text = "Für 2030 plant die Kestra Mobility AG einen Umsatz von 5 Mrd. Euro.";
/// let mut claims = extract_claims(text)?;
/// let figure = claims[0].mentions[0].figure;
/// let counter = Counter::new(text, Offsets::Characters);
/// counter.claim(&mut claims[0]);
/// let counted = claims[0].mentions[0].figure;
/// assert_eq!(counted, Span::new(figure.start - 1, figure.end - 1));
/// assert_eq!((counter.span(figure), counter.bytes(counted)), (counted, figure));
/// # Ok::<(), sollist::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct Counter<'t> {
    text: &'t [u8],
    offsets: Offsets,
    /// The count at every [`STRIDE`]th byte; none where every unit is a byte.
    marks: Vec<usize>,
}

impl<'t> Counter<'t> {
    /// Counts in `text`.
    #[must_use]
    pub fn new(text: &'t str, offsets: Offsets) -> Self {
        let mut marks = Vec::new();
        if offsets != Offsets::Bytes && !text.is_ascii() {
            let strides = text.as_bytes().chunks(STRIDE);
            marks.extend(strides.scan(0, |passed, stride| {
                let before = *passed;
                *passed += units(stride, offsets);
                Some(before)
            }));
        }
        Self {
            text: text.as_bytes(),
            offsets,
            marks,
        }
    }

    fn place(&self, byte: usize) -> usize {
        let Some(last) = self.marks.len().checked_sub(1) else {
            return byte;
        };
        let stride = (byte / STRIDE).min(last);
        let passed = self.text.get(stride * STRIDE..byte);
        self.marks[stride] + units(passed.unwrap_or_default(), self.offsets)
    }

    /// The byte at which the unit of this number begins: of [`span`](Self::span) the way back.
    fn byte(&self, place: usize) -> usize {
        let Some(last) = self.marks.partition_point(|mark| *mark <= place).checked_sub(1) else {
            return place.min(self.text.len());
        };
        let mut passed = self.marks[last];
        let mut byte = last * STRIDE;
        while byte < self.text.len() && (passed < place || self.text[byte] & 0xC0 == 0x80) {
            passed += units(&self.text[byte..=byte], self.offsets);
            byte += 1;
        }
        byte
    }

    /// A span of bytes, counted. It must be one of the text, or the result means nothing.
    #[must_use]
    pub fn span(&self, span: Span) -> Span {
        Span::new(self.place(span.start), self.place(span.end))
    }

    /// The bytes of a span that was counted; what lies past the end of the text is cut off.
    #[must_use]
    pub fn bytes(&self, span: Span) -> Span {
        let start = self.byte(span.start);
        Span::new(start, self.byte(span.end).max(start))
    }

    /// Counts every span of a claim.
    pub fn claim(&self, claim: &mut Claim) {
        if self.marks.is_empty() {
            return;
        }
        if let Some(organisation) = &mut claim.organisation {
            organisation.span = self.span(organisation.span);
        }
        for mention in &mut claim.mentions {
            mention.figure = self.span(mention.figure);
            mention.sentence = self.span(mention.sentence);
        }
        let Evidence {
            organisation,
            metric,
            measure,
            quantity,
            bound,
            year,
            status,
        } = &mut claim.evidence;
        for proof in [organisation, metric, measure, quantity, bound, year, status] {
            proof.span = proof.span.map(|span| self.span(span));
        }
    }
}

/// The units that begin in `bytes`: a character by its first byte, of which those from 0xF0 on take two in UTF-16.
fn units(bytes: &[u8], offsets: Offsets) -> usize {
    let begins = |byte: &u8| match offsets {
        Offsets::Bytes => 1,
        Offsets::Characters => usize::from(byte & 0xC0 != 0x80),
        Offsets::Utf16 => usize::from(byte & 0xC0 != 0x80) + usize::from(*byte >= 0xF0),
    };
    bytes.iter().map(begins).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_as_spans_do() {
        let text = "Über 5 % 🚗 für 7 Mio. €, ".repeat(40);
        let places: Vec<usize> = text
            .char_indices()
            .map(|(at, _)| at)
            .chain([text.len()])
            .collect();
        for offsets in Offsets::ALL {
            let counter = Counter::new(&text, *offsets);
            for pair in places.windows(2) {
                let span = Span::new(pair[0], pair[1]);
                let counted = match offsets {
                    Offsets::Characters => span.to_chars(&text),
                    Offsets::Bytes => span,
                    Offsets::Utf16 => span.to_utf16(&text),
                };
                assert_eq!(counter.span(span), counted, "{offsets}");
                assert_eq!(counter.bytes(counted), span, "{offsets}");
            }
        }
    }

    #[test]
    fn what_lies_past_the_end_is_cut_off() {
        for text in ["plain", "größer", ""] {
            let counter = Counter::new(text, Offsets::Characters);
            assert_eq!(
                counter.bytes(Span::new(90, 99)),
                Span::new(text.len(), text.len())
            );
            assert_eq!(counter.bytes(Span::new(0, 99)), Span::new(0, text.len()));
        }
    }
}
