//! Judged lines to blocks that tile the page: neighbours that are one thing become one block.

use super::block::{Block, BlockKind, Page, Story};
use super::dateline::dateline;
use super::judge::{self, Judged};
use super::layout::Layout;
use crate::text::Span;

/// The blocks and stories of a page.
pub(super) fn page(layout: &Layout<'_>) -> Page {
    let (judged, runs) = judge::judge(layout);
    let mut page = Page {
        blocks: blocks(layout, &judged),
        stories: vec![Story::default(); runs.len()],
    };
    if let [only] = &mut page.stories[..] {
        only.blocks.reserve(page.blocks.len());
    }
    for (i, block) in page.blocks.iter().enumerate() {
        if let Some(story) = block.story {
            page.stories[story].blocks.push(i);
        }
    }
    page.stories.retain(|story| !story.blocks.is_empty());
    let Page { blocks, stories } = &mut page;
    for (story, run) in stories.iter_mut().zip(&runs) {
        let mut own = story.blocks.iter().map(|i| &blocks[*i]);
        let headline = own.find(|block| block.kind == BlockKind::Headline);
        story.headline = headline.map(|block| block.span);
        story.dateline = dateline(layout, &judged, run);
    }
    page
}

/// The blocks of a page, which tile its text.
fn blocks(layout: &Layout<'_>, judged: &[Judged]) -> Vec<Block> {
    let text = layout.reading.text;
    let mut blocks: Vec<Block> = Vec::with_capacity(judged.len());
    let mut last = None;
    for (span, judged, first_print) in printed(layout, judged) {
        let thing = (judged, first_print.is_some());
        if last == Some(thing) && joins(judged.kind) {
            continue;
        }
        last = Some(thing);
        let start = blocks.last_mut().map_or(0, |before| {
            before.span.end = span.start;
            span.start
        });
        blocks.push(Block {
            span: Span::new(start, text.len()),
            kind: judged.kind,
            story: judged.story.map(|story| story as usize),
            first_print: first_print.map(|first| (first.start as u32, first.end as u32)),
        });
    }
    if blocks.is_empty() && !text.is_empty() {
        blocks.push(Block {
            span: Span::new(0, text.len()),
            kind: BlockKind::Other,
            story: None,
            first_print: None,
        });
    }
    blocks
}

/// All lines of the page in order with what they are; those of a second print are what they are in the first, whose
/// place comes with them.
fn printed(layout: &Layout<'_>, judged: &[Judged]) -> impl Iterator<Item = (Span, Judged, Option<Span>)> {
    let span = move |i: usize| layout.lines[i].span(layout.reading);
    let first = (0..layout.lines.len()).map(move |i| (span(i), judged[i], None));
    let again = layout.reprinted.iter();
    let again = again.map(move |line| {
        let of = line.of as usize;
        (layout.reading.span(line.tokens), judged[of], Some(span(of)))
    });
    // Both are in order: a merged list would be longer than the text where lines are short.
    let (mut first, mut again) = (first.peekable(), again.peekable());
    std::iter::from_fn(move || {
        let next = first.peek().map_or(usize::MAX, |(span, ..)| span.start);
        let reprinted = again.next_if(|(span, ..)| span.start < next);
        reprinted.or_else(|| first.next())
    })
}

/// Kinds whose lines are of no interest one by one.
const fn joins(kind: BlockKind) -> bool {
    !kind.has_claims() && !matches!(kind, BlockKind::Caption | BlockKind::Byline | BlockKind::Teaser)
}
