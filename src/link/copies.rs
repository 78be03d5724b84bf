//! Mentions in the second print of an article.

use crate::claim::{Claim, Mention};
use crate::page::Page;
use crate::text::Span;

/// Adds to the claims the mentions that stand where an article is printed again.
pub(super) fn add_mentions(page: &Page, claims: &mut [Claim]) {
    // Where the first print stands, and the second.
    let mut copies: Vec<(Span, usize)> = page
        .blocks
        .iter()
        .filter(|block| block.kind.has_claims())
        .filter_map(|block| Some((block.first_print()?, block.span.start)))
        .collect();
    if copies.is_empty() {
        return;
    }
    copies.sort_unstable();
    for claim in claims {
        let again: Vec<Mention> = claim
            .mentions
            .iter()
            .flat_map(|mention| {
                let from = copies.partition_point(|(first, _)| first.end <= mention.figure.start);
                let prints = copies[from..]
                    .iter()
                    .take_while(|(first, _)| first.start <= mention.figure.start);
                prints.map(|(first, second)| shifted(mention, first.start, *second))
            })
            .collect();
        claim.mentions.extend(again);
        claim.mentions.sort_by_key(|mention| mention.figure);
    }
}

fn shifted(mention: &Mention, from: usize, to: usize) -> Mention {
    let shift = |span: Span| Span::new(span.start + (to - from), span.end + (to - from));
    Mention::new(shift(mention.figure), shift(mention.sentence))
}
