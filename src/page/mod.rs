//! A page: lines to blocks, blocks to stories.
//!
//! Each line is described by its marks and cue phrases (`facts`), and judged by its own wording (`wording`) and as part
//! of an insert (`insert`). Then it is weighed as article text by itself and beside its neighbours (`evidence`), and put
//! into a region of the page by the cheapest path through all of them (`region`). Article regions make stories
//! (`story`), every line then gets the kind of its block (`judge`), and lines of one kind make blocks (`assemble`).

mod assemble;
mod block;
mod cues;
mod dateline;
mod edges;
mod evidence;
mod facts;
mod headline;
mod insert;
mod judge;
mod kind;
mod layout;
mod line;
mod marks;
mod markup;
mod region;
mod reprint;
mod signs;
mod story;
mod ticker;
mod word_set;
mod wording;

pub use block::{Block, BlockKind, Page, Story};
#[cfg(feature = "fit")]
pub(crate) use evidence::record;
pub(crate) use markup::LineMarkup;
#[cfg(feature = "html")]
pub(crate) use markup::{Landmark, Landmarks, LineRole};

use crate::language::{Detection, Language, Reading, detect};

/// Cuts a page into blocks and stories.
///
/// ```
/// use sollist::page::{BlockKind, split};
/// let page = split("Carmaker sells more\n\nSales rose by 5% in 2023. Profit fell.\n\nLeave a Reply");
/// let kinds: Vec<BlockKind> = page.blocks.iter().map(|block| block.kind).collect();
/// assert_eq!(kinds, [BlockKind::Headline, BlockKind::Body, BlockKind::Comments]);
/// ```
#[must_use]
pub fn split(text: &str) -> Page {
    split_marked_up(text, &[])
}

/// The same of a text that was read from HTML.
pub(crate) fn split_marked_up(text: &str, markup: &[LineMarkup]) -> Page {
    let (language, languages) = match detect(text) {
        Detection::Supported(language) => (language, PageLanguages::Several),
        Detection::Unknown => (Language::ALL[0], PageLanguages::Several),
        // The pack is that of another language: it tells no foreign paragraph from the page's own.
        Detection::Other(_) => (Language::ALL[0], PageLanguages::One),
    };
    split_reading(&Reading::in_language(text, language), languages, markup)
}

/// Whether parts of a page may be in another language than the one it is read in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PageLanguages {
    /// No part is taken for another: the caller gave the language, or no pack reads it.
    One,
    /// The text was asked for its language: a paragraph may be in another.
    Several,
}

/// Cuts a page whose tokens are known; `markup` tells of its lines if it was read from HTML, and is empty if not.
pub(crate) fn split_reading(reading: &Reading<'_>, languages: PageLanguages, markup: &[LineMarkup]) -> Page {
    let mut lines = line::lines(reading, markup);
    let mut repeats = line::repeats(&lines);
    let reprinted = reprint::take_out(reading, &mut lines, &repeats);
    if !reprinted.is_empty() {
        repeats = line::repeats(&lines);
    }
    line::mark_repeated(&mut lines, &repeats);
    drop(repeats);
    insert::mark(&mut lines);
    let evidence = evidence::article_evidence(reading, &lines);
    let regions = region::regions(&lines, &evidence);
    let layout = layout::Layout {
        reading,
        lines: &lines,
        regions: &regions,
        reprinted: &reprinted,
        may_be_foreign: languages == PageLanguages::Several && may_be_mixed(&lines),
    };
    assemble::page(&layout)
}

/// Whether a page has enough paragraphs for one to be in another language than the rest: a lone sentence or two are
/// what the language was told by.
fn may_be_mixed(lines: &[line::PageLine]) -> bool {
    let paragraphs = lines.iter().filter(|line| !wording::is_title_like(&line.facts));
    paragraphs.take(FEWEST_PARAGRAPHS).count() == FEWEST_PARAGRAPHS
}

const FEWEST_PARAGRAPHS: usize = 3;
