//! Finds the headline of an article among the lines above it.

use std::ops::Range;

use super::layout::Layout;
use super::marks::Mark;
use super::markup::LineRole;
use super::word_set::WordSet;
use super::wording;

/// The line of `gap` that is most likely the headline of the article that begins at line `i` below it.
pub(super) fn headline(layout: &Layout<'_>, gap: Range<usize>, i: usize) -> Option<usize> {
    let mut titles = gap.clone().rev();
    if let Some(title) = titles.find(|j| is_title_of_page(layout, *j)) {
        return Some(title);
    }
    let gap = gap.start.max(i.saturating_sub(FARTHEST))..gap.end;
    let near = if gap.len() <= 6 { 6 } else { 2 };
    let mut candidates = gap.filter(|j| may_be_headline(layout, *j));
    let (first, second) = (candidates.next()?, candidates.next());
    if second.is_none() && i - first <= near {
        return Some(first);
    }
    let opening = layout.opening_words(i);
    let scored = [Some(first), second]
        .into_iter()
        .flatten()
        .chain(candidates)
        .map(|j| (j, score(layout, j, i, &opening)));
    let best = scored.max_by(|a, b| a.1.total_cmp(&b.1));
    best.filter(|(j, score)| *score > 0.6 || i - j <= near)
        .map(|(j, _)| j)
}

/// In lines: a headline stands no further above its article.
const FARTHEST: usize = 40;

/// How much speaks for line `j` as the headline of the article at line `i`: it is printed twice, an author's name or a
/// date stands below it, and its words come again in the article's first paragraphs.
fn score(layout: &Layout<'_>, j: usize, i: usize, opening: &WordSet) -> f32 {
    let twice = layout.lines[j].facts.has(Mark::Repeated);
    let mut below = j + 1..i.min(j + 4);
    let signed = below.any(|k| layout.is_byline(k) && !wording::is_time(&layout.lines[k].facts));
    let far = (i - j) as f32 * 0.05;
    let weight = |holds: bool, weight: f32| if holds { weight } else { 0.0 };
    weight(twice, 1.0) + weight(signed, 0.8) + 3.0 * share_in(layout, j, opening) - far
}

/// By its markup.
fn is_title_of_page(layout: &Layout<'_>, i: usize) -> bool {
    let line = &layout.lines[i];
    line.facts.words >= FEWEST_OF_TITLE && line.markup.is_some_and(|markup| markup.role == LineRole::Title)
}

/// In words: the name of a site has fewer.
const FEWEST_OF_TITLE: u16 = 3;

fn may_be_headline(layout: &Layout<'_>, i: usize) -> bool {
    let line = &layout.lines[i];
    let facts = &line.facts;
    let title = (3..=30).contains(&facts.words) && facts.sentences <= 1;
    let marked = facts.has(Mark::Address) || facts.has(Mark::Credit);
    let surrounds = line.by_wording.is_some() || wording::titled(facts).is_some() || layout.is_byline(i);
    title && !marked && !surrounds
}

/// The share of a line's content words that are among `words`.
fn share_in(layout: &Layout<'_>, line: usize, words: &WordSet) -> f32 {
    let (mut all, mut known) = (0, 0);
    let tokens = layout.lines[line].tokens();
    for word in tokens.filter_map(|token| layout.content_word(token)) {
        all += 1;
        known += u32::from(words.has(word));
    }
    known as f32 / all.max(FEWEST_WORDS) as f32
}

/// Of fewer words, chance shares too many.
const FEWEST_WORDS: u32 = 3;
