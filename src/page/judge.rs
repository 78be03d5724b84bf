//! Gives each line of a page the kind of its block, and the story it belongs to.

use super::block::BlockKind;
use super::kind;
use super::layout::Layout;
use super::marks::Mark;
use super::region::Region;
use super::story::{self, StoryRun};
use super::wording;
use crate::text::reused::{Reused, kept};

/// What a line was judged to be.
#[derive(Clone, Copy, PartialEq)]
pub(super) struct Judged {
    pub(super) kind: BlockKind,
    pub(super) story: Option<u32>,
}

kept!(Judged);

/// What the lines of a page are, and its stories.
pub(super) fn judge(layout: &Layout<'_>) -> (Reused<Judged>, Reused<StoryRun>) {
    let mut runs = story::runs(layout);
    let any_whole = runs.iter().any(|run| run.whole);
    let mut judged = outside(layout, &runs);
    if any_whole {
        let short = runs.iter().filter(|run| !run.whole);
        let short = short.flat_map(|run| run.lines.clone());
        short
            .filter(|i| layout.is_article(*i))
            .for_each(|i| judged[i].kind = BlockKind::Teaser);
        runs.retain(|run| run.whole);
    } else {
        runs = std::iter::once(lone(layout, &runs)).collect();
    }
    for (story, run) in (0..).zip(&runs) {
        let teller = Teller {
            layout,
            run,
            story,
            lone: !any_whole,
        };
        teller.judge_lines(&mut judged);
        teller.judge_opening(&mut judged);
    }
    (judged, runs)
}

/// Every line as it would be if it stood in no story.
fn outside(layout: &Layout<'_>, runs: &[StoryRun]) -> Reused<Judged> {
    let mut regions: Reused<Region> = layout.regions.iter().copied().collect();
    for run in runs {
        regions[run.tail.clone()].fill(Region::Appendix);
    }
    let mut appendix = BlockKind::Other;
    let mut before = Region::Before;
    let lines = layout.lines.iter().zip(regions.iter().copied());
    lines
        .map(|(line, region)| {
            if region == Region::Appendix && before != Region::Appendix {
                appendix = kind::of_appendix(&line.facts);
            }
            before = region;
            Judged {
                kind: kind::outside(line, region, appendix),
                story: None,
            }
        })
        .collect()
}

/// A text with no whole story is one story, up to the comments or profile below it.
fn lone(layout: &Layout<'_>, runs: &[StoryRun]) -> StoryRun {
    let tails = runs.iter().map(|run| run.tail.clone());
    let end = tails.filter(|tail| !tail.is_empty()).map(|tail| tail.start).min();
    let end = end.unwrap_or(layout.lines.len());
    StoryRun {
        lines: 0..end,
        headline: runs.first().and_then(|run| run.headline),
        tail: end..layout.lines.len(),
        whole: true,
    }
}

/// Judges the lines of one story.
struct Teller<'p, 'r> {
    layout: &'p Layout<'p>,
    run: &'r StoryRun,
    story: u32,
    /// No story of the page is whole: what there is, is this one.
    lone: bool,
}

impl Teller<'_, '_> {
    fn judge_lines(&self, judged: &mut [Judged]) {
        let lines = &self.run.lines;
        let all_article = self.lone && !lines.clone().any(|i| self.layout.is_article(i));
        let is_article =
            |i: usize| all_article || self.layout.is_article(i) || self.lone && self.layout.is_sentence(i);
        let begin = self.run.headline.unwrap_or(lines.start).min(lines.start);
        for (i, line) in judged.iter_mut().enumerate().take(lines.end).skip(begin) {
            let kind = if is_article(i) && i >= lines.start {
                Some(kind::inside(self.layout.lines, i, is_article))
            } else {
                self.beside_article(i, line.kind)
            };
            if let Some(kind) = kind {
                let foreign = kind.is_article() && self.layout.is_foreign(i);
                *line = Judged {
                    kind: if foreign { BlockKind::Other } else { kind },
                    story: Some(self.story),
                };
            }
        }
    }

    /// The kind of a line among those of the story that is no article text, where it belongs to the story.
    fn beside_article(&self, i: usize, outside: BlockKind) -> Option<BlockKind> {
        let line = &self.layout.lines[i];
        let facts = &line.facts;
        let first = self.run.lines.start;
        let below_headline = i < first && self.run.headline.is_some_and(|headline| i <= headline + 2);
        let belongs = self.lone || matches!(outside, BlockKind::Caption | BlockKind::Byline);
        let summary = outside == BlockKind::Other && below_headline && wording::is_summary(facts);
        if summary {
            Some(BlockKind::Lead)
        } else if let Some(deck) = self.deck(i, outside) {
            Some(deck)
        } else if line.by_wording.is_none() && wording::is_table_row(facts) && i > first {
            Some(BlockKind::TableRow)
        } else {
            belongs.then_some(outside)
        }
    }

    /// What the markup tells of line `i`, close below the headline, that leads nowhere: another headline, or the summary.
    fn deck(&self, i: usize, outside: BlockKind) -> Option<BlockKind> {
        let line = &self.layout.lines[i];
        let headline = self.run.headline?;
        let below = (headline + 1..=headline + FARTHEST_DECK).contains(&i) && i < self.run.lines.start;
        let plain = matches!(outside, BlockKind::Other | BlockKind::Teaser);
        let kind = line.markup.filter(|_| below && plain)?.kind_of_deck()?;
        let told = match kind {
            BlockKind::Lead => wording::is_summary(&line.facts),
            _ => wording::is_second_headline(&line.facts),
        };
        told.then_some(kind)
    }

    /// Names the headline and the lead.
    fn judge_opening(&self, judged: &mut [Judged]) {
        let lines = &self.run.lines;
        let headline = self.run.headline.or_else(|| self.first_line_as_headline(judged));
        if let Some(headline) = headline {
            let hash = |i: usize| self.layout.lines[i].facts.hash;
            let above = headline.saturating_sub(REPEATED_WITHIN)..lines.start.max(headline + 1);
            for i in above.filter(|i| hash(*i) == hash(headline)) {
                judged[i] = Judged {
                    kind: BlockKind::Headline,
                    story: Some(self.story),
                };
            }
        }
        let mut body = lines.clone().filter(|i| judged[*i].kind == BlockKind::Body);
        if let (Some(lead), Some(next), Some(_)) = (body.next(), body.next(), body.next()) {
            if next > lead + 1 {
                judged[lead].kind = BlockKind::Lead;
            }
        }
    }

    /// Where nothing above an article is its headline, its first line may be: a title with text below.
    fn first_line_as_headline(&self, judged: &[Judged]) -> Option<usize> {
        let has_claims = |i: &usize| judged[*i].kind.has_claims();
        let first = self.run.lines.clone().find(has_claims)?;
        let facts = &self.layout.lines[first].facts;
        let title = (1..=25).contains(&facts.words) && !facts.has(Mark::Ends) && !facts.has(Mark::Bullet);
        let text_below = (first + 1..self.run.lines.end).any(|i| has_claims(&i));
        let alone = self.layout.lines.len() == 1;
        (title && (text_below || alone) && !wording::is_table_row(facts)).then_some(first)
    }
}

/// In lines: names, dates and buttons may stand between a headline and what says more of it.
const FARTHEST_DECK: usize = 8;

/// In lines: the same headline may stand so far above, as the title of the page.
const REPEATED_WITHIN: usize = 40;
