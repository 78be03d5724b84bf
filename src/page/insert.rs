//! Inserts: pointers to other articles amid an article or at its end, told by their shape and place. A list stands
//! below a line of its own that announces it; links begin with an arrow, and stand after prose. Share prices stand in
//! rows, one below the other.

use super::block::BlockKind;
use super::facts::LineFacts;
use super::line::PageLine;
use super::marks::Mark;
use super::wording;

/// Marks the lines of inserts by what they are.
pub(super) fn mark(lines: &mut [PageLine]) {
    let mut place = InsertPlace::Above;
    for i in 0..lines.len() {
        place = place.after(lines, i);
        let insert = if is_next_share_price(lines, i) {
            Some(BlockKind::Other)
        } else {
            let teaser = place.is_insert() || is_cut_off_teaser(lines, i) || is_listed_by_time(lines, i);
            teaser.then_some(BlockKind::Teaser)
        };
        let line = &mut lines[i];
        line.by_wording = line.by_wording.or(insert);
    }
}

/// The text of a teaser that breaks off, or the title above one, in a list of them.
fn is_cut_off_teaser(lines: &[PageLine], i: usize) -> bool {
    is_teaser_text(lines, i, is_cut_off) || is_teaser_text(lines, i + 1, is_cut_off)
}

/// The text of a teaser that breaks off: "Oil fell on Monday after the producers …".
fn is_cut_off(facts: &LineFacts) -> bool {
    facts.words >= SHORTEST_TEXT && facts.has(Mark::Trails)
}

/// In words: a title may break off too.
const SHORTEST_TEXT: u16 = 8;

/// Whether line `i` is such a text below a title, with two more pairs of the kind beside.
pub(super) fn is_teaser_text(lines: &[PageLine], i: usize, text: fn(&LineFacts) -> bool) -> bool {
    let is = |distance: isize, kind: fn(&LineFacts) -> bool| {
        let line = i.checked_add_signed(distance).and_then(|j| lines.get(j));
        line.is_some_and(|line| kind(&line.facts))
    };
    let pair = |distance: isize| is(distance, text) && is(distance - 1, wording::is_title_of_teaser);
    pair(0) && (pair(2) && (pair(4) || pair(-2)) || pair(-2) && pair(-4))
}

/// A text that breaks off, or the title above it, in a list with the time of day of each.
fn is_listed_by_time(lines: &[PageLine], i: usize) -> bool {
    let cut_off = |line: &PageLine| is_cut_off(&line.facts);
    let timed = |line: &&PageLine| line.facts.has(Mark::Clock) && line.facts.words <= LONGEST_TIME;
    let below = lines.get(i + 1).is_some_and(cut_off) && wording::is_title_of_teaser(&lines[i].facts);
    if !cut_off(&lines[i]) && !below {
        return false;
    }
    let around = &lines[i.saturating_sub(LONGEST_ENTRIES)..lines.len().min(i + 1 + LONGEST_ENTRIES)];
    around.iter().filter(|line| cut_off(line)).count() >= FEWEST_ENTRIES
        && around.iter().filter(timed).count() >= FEWEST_ENTRIES
}

/// In words: "4:56 PM", "Updated at 16:48 CET".
const LONGEST_TIME: u16 = 4;

/// In lines, above and below: two entries of a list with times, topics, titles and texts.
const LONGEST_ENTRIES: usize = 11;

/// In entries: fewer are no list.
const FEWEST_ENTRIES: usize = 3;

/// A row below a share price, where a name may also be what is measured: "Kestra Group 31.95 +0.16%".
fn is_next_share_price(lines: &[PageLine], i: usize) -> bool {
    let above = i.checked_sub(1).and_then(|above| lines[above].by_wording);
    above == Some(BlockKind::Other) && wording::is_like_share_price(&lines[i].facts)
}

/// Where a line stands, by the lines above it.
#[derive(Clone, Copy, PartialEq)]
enum InsertPlace {
    /// Above the first paragraph: what stands here may be the page's own headline.
    Above,
    /// After a paragraph.
    Prose,
    /// After something else: a title, an item of a list.
    Other,
    /// In a list of other articles, at whose title it began.
    List { title: usize },
    /// In a row of links with arrows.
    Links,
}

impl InsertPlace {
    const fn is_insert(self) -> bool {
        matches!(self, Self::List { .. } | Self::Links)
    }

    /// The place of line `i`, this being that of the line before it.
    fn after(self, lines: &[PageLine], i: usize) -> Self {
        let facts = &lines[i].facts;
        let below = self != Self::Above;
        match self {
            Self::Above if !wording::is_paragraph(facts) => Self::Above,
            _ if below && wording::announces_articles(facts) => Self::List { title: i },
            Self::List { title } if i == title + 1 && wording::is_run_of_titles(facts) => self,
            Self::List { title } if i - title <= LONGEST_LIST && is_other_title(lines, i) => self,
            _ if lines[i].by_wording.is_some() => self,
            Self::Prose | Self::Links if is_link(lines, i) => Self::Links,
            _ if wording::is_paragraph(facts) => Self::Prose,
            _ => Self::Other,
        }
    }
}

/// In lines, blank ones left out: lists of other articles are seldom longer amid an article.
const LONGEST_LIST: usize = 12;

/// A line of a list of other articles: a title that no name or date below makes the headline of the next story.
fn is_other_title(lines: &[PageLine], i: usize) -> bool {
    let facts = &lines[i].facts;
    let signed = |line: &PageLine| wording::is_byline(&line.facts) && !wording::is_time(&line.facts);
    // What stands below a title is that title's.
    let mut below = lines[i + 1..].iter().take(2);
    let is_title = |line: &PageLine| wording::is_title_of_article(&line.facts);
    let headline = below
        .next()
        .is_some_and(|next| signed(next) || !is_title(next) && below.any(signed));
    wording::is_title_of_article(facts) && !facts.has(Mark::Repeated) && !headline
}

fn is_link(lines: &[PageLine], i: usize) -> bool {
    let facts = &lines[i].facts;
    facts.has(Mark::Arrow) && wording::is_title_of_article(facts)
}
