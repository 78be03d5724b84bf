//! Mentions in the second print of an article.

use crate::claim::{Claim, Mention};
use crate::page::Page;
use crate::text::Span;

/// A block that is printed twice: where it stands first, and where again.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct SecondPrint {
    first: Span,
    second: Span,
}

/// Adds to the claims the mentions that stand where an article is printed again.
pub(super) fn add_mentions(page: &Page, claims: &mut [Claim]) {
    let reprints = reprints(page);
    if reprints.is_empty() {
        return;
    }
    for Claim { mentions, .. } in claims {
        let again: Vec<Mention> = mentions
            .iter()
            .flat_map(|mention| {
                let holding = holding(&reprints, mention.figure.start);
                holding.iter().map(|reprint| reprint.mention(mention))
            })
            .collect();
        mentions.extend(again);
        mentions.sort_by_key(|mention| mention.figure);
    }
}

/// The blocks of claims that are printed twice, in the order of their first prints.
fn reprints(page: &Page) -> Vec<SecondPrint> {
    let blocks = page.blocks.iter().filter(|block| block.kind.has_claims());
    let mut reprints: Vec<SecondPrint> = blocks
        .filter_map(|block| {
            let (first, second) = (block.first_print()?, block.span);
            Some(SecondPrint { first, second })
        })
        .collect();
    reprints.sort_unstable();
    reprints
}

/// Those whose first print holds the byte at `place`.
fn holding(reprints: &[SecondPrint], place: usize) -> &[SecondPrint] {
    let from = reprints.partition_point(|reprint| reprint.first.end <= place);
    let count = reprints[from..].partition_point(|reprint| reprint.first.start <= place);
    &reprints[from..from + count]
}

impl SecondPrint {
    /// The mention as it stands in the second print.
    fn mention(&self, mention: &Mention) -> Mention {
        let by = self.second.start - self.first.start;
        let shift = |span: Span| Span::new(span.start + by, span.end + by);
        Mention::new(shift(mention.figure), shift(mention.sentence))
    }
}
