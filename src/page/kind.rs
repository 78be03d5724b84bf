//! What kind of block a line is, once it is known whether it stands in an article.

use super::block::BlockKind;
use super::facts::LineFacts;
use super::line::PageLine;
use super::marks::Mark;
use super::markup;
use super::region::Region;
use super::wording;

/// The kind of the lines of an appendix, by its first line.
pub(super) fn of_appendix(facts: &LineFacts) -> BlockKind {
    match facts.cue {
        _ if facts.has(Mark::Says) => BlockKind::Comments,
        _ if facts.has(Mark::Copyright) => BlockKind::Legal,
        Some(cue) => wording::of_cue(cue),
        None => BlockKind::Other,
    }
}

/// The kind of line `i` inside an article.
pub(super) fn inside(lines: &[PageLine], i: usize, is_article: impl Fn(usize) -> bool) -> BlockKind {
    let facts = &lines[i].facts;
    if let Some(kind) = lines[i].by_wording {
        return kind;
    }
    if let Some(kind) = lines[i].markup.and_then(markup::kind_inside) {
        return kind;
    }
    if wording::is_table_row(facts) {
        return BlockKind::TableRow;
    }
    if facts.has(Mark::Bullet) {
        return BlockKind::ListItem;
    }
    let below = |is: fn(&LineFacts) -> bool| {
        let below = lines.get(i + 1).filter(|_| is_article(i + 1));
        below.is_some_and(|line| is(&line.facts))
    };
    if is_shouted(facts) && i > 0 && is_article(i - 1) && !below(wording::is_title_like) {
        return BlockKind::Teaser;
    }
    if !wording::is_title_like(facts) {
        return BlockKind::Body;
    }
    if is_shouted(facts) || below(|facts| !wording::is_title_like(facts)) {
        BlockKind::Subheading
    } else {
        BlockKind::ListItem
    }
}

/// A headline in capitals, amid an article: another article is pointed to, unless a list stands below.
fn is_shouted(facts: &LineFacts) -> bool {
    facts.has(Mark::Shouts) && !facts.has(Mark::Ends)
}

/// The kind of a line outside of articles; `appendix` is that of the appendix it stands in, if it stands in one.
pub(super) fn outside(line: &PageLine, region: Region, appendix: BlockKind) -> BlockKind {
    let facts = &line.facts;
    match line.by_wording.or_else(|| wording::titled(facts)) {
        Some(kind) => kind,
        None if region == Region::Appendix => appendix,
        None if facts.has(Mark::Copyright) => BlockKind::Legal,
        None if region == Region::Related => BlockKind::Teaser,
        None if facts.has(Mark::Credit) => BlockKind::Caption,
        None if facts.has(Mark::Dated) && facts.words <= 8 => BlockKind::Byline,
        None if wording::is_author(facts) => BlockKind::Byline,
        None if facts.words <= 3 && !facts.has(Mark::Ends) => BlockKind::Navigation,
        None if region == Region::After => BlockKind::Teaser,
        None => facts
            .cue
            .filter(|cue| facts.cue_share(*cue) >= 0.3)
            .map_or(BlockKind::Other, wording::of_cue),
    }
}
