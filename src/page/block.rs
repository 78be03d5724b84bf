//! Lines to blocks: each line gets a kind and a story, and neighbours that are one thing become one block.

use super::marks::Marks;
use super::path::Part;
use super::story::{Run, Told};
use super::{Block, BlockKind, Page, Story, kind};
use crate::language::lexicon::Classes;
use crate::text::Span;

/// What a line was judged to be.
#[derive(Clone, Copy, PartialEq)]
struct Judged {
    kind: BlockKind,
    story: Option<u32>,
}

/// The blocks and stories of a page.
pub(super) fn page(told: &Told<'_>) -> Page {
    let mut runs = told.runs();
    let any_whole = runs.iter().any(|run| run.whole);
    let mut judged = outside(told, &runs);
    if any_whole {
        for run in runs.iter().filter(|run| !run.whole) {
            run.lines
                .clone()
                .filter(|i| told.is_article(*i))
                .for_each(|i| judged[i].kind = BlockKind::Teaser);
        }
        runs.retain(|run| run.whole);
    } else {
        runs = vec![lone(told, &runs)];
    }
    for (story, run) in (0..).zip(&runs) {
        tell(told, run, story, !any_whole, &mut judged);
    }
    assemble(told, &judged, &runs)
}

/// Every line as it would be if it stood in no story.
fn outside(told: &Told<'_>, runs: &[Run]) -> Vec<Judged> {
    let mut parts = told.parts.to_vec();
    for run in runs {
        parts[run.tail.clone()].fill(Part::Section);
    }
    let mut section = BlockKind::Other;
    let mut before = Part::Before;
    let lines = told.lines.iter().zip(parts);
    lines
        .map(|(line, part)| {
            if part == Part::Section && before != Part::Section {
                section = kind::section(&line.facts);
            }
            before = part;
            Judged {
                kind: kind::outside(&line.facts, part, section),
                story: None,
            }
        })
        .collect()
}

/// A text with no whole story is one story.
fn lone(told: &Told<'_>, runs: &[Run]) -> Run {
    Run {
        lines: 0..told.lines.len(),
        headline: runs.first().and_then(|run| run.headline),
        tail: 0..0,
        whole: true,
    }
}

/// Gives the lines of a story their kinds.
fn tell(told: &Told<'_>, run: &Run, story: u32, lone: bool, judged: &mut [Judged]) {
    let first = run.lines.start;
    let none_article = lone && !run.lines.clone().any(|i| told.is_article(i));
    let below_headline = |i: usize| i < first && run.headline.is_some_and(|headline| i <= headline + 2);
    let article = |i: usize| none_article || told.is_article(i);
    let begin = run.headline.unwrap_or(first).min(first);
    for (i, line) in judged.iter_mut().enumerate().take(run.lines.end).skip(begin) {
        let facts = &told.lines[i].facts;
        let near = matches!(line.kind, BlockKind::Caption | BlockKind::Byline);
        if article(i) && i >= first {
            line.kind = kind::inside(told.lines, i, article);
        } else if line.kind == BlockKind::Other && below_headline(i) && kind::is_summary(facts) {
            line.kind = BlockKind::Lead;
        } else if kind::is_table_row(facts) && i > first {
            line.kind = BlockKind::TableRow;
        } else if !near && !lone {
            continue;
        }
        if line.kind.is_article() && told.is_foreign(i) {
            line.kind = BlockKind::Other;
        }
        line.story = Some(story);
    }
    open(told, run, story, judged);
}

/// Names the headline and the lead.
fn open(told: &Told<'_>, run: &Run, story: u32, judged: &mut [Judged]) {
    let headline = run.headline.or_else(|| first_line_as_headline(told, run, judged));
    if let Some(headline) = headline {
        let hash = told.lines[headline].facts.hash;
        let same = (headline.saturating_sub(REPEATS_WITHIN)..run.lines.start.max(headline + 1))
            .filter(|i| told.lines[*i].facts.hash == hash);
        for i in same {
            judged[i] = Judged {
                kind: BlockKind::Headline,
                story: Some(story),
            };
        }
    }
    let mut article = run.lines.clone().filter(|i| judged[*i].kind == BlockKind::Body);
    if let (Some(lead), Some(next), Some(_)) = (article.next(), article.next(), article.next()) {
        if next > lead + 1 {
            judged[lead].kind = BlockKind::Lead;
        }
    }
}

/// The same headline may stand so many lines above.
const REPEATS_WITHIN: usize = 40;

/// Where nothing above an article is its headline, its first line may be: a title with text below.
fn first_line_as_headline(told: &Told<'_>, run: &Run, judged: &[Judged]) -> Option<usize> {
    let first = run.lines.clone().find(|i| judged[*i].kind.has_claims())?;
    let facts = &told.lines[first].facts;
    let title = facts.words <= 25
        && !facts.marks.has(Marks::ENDS)
        && !facts.marks.has(Marks::BULLET)
        && facts.words > 0;
    let text_below = (first + 1..run.lines.end).any(|i| judged[i].kind.has_claims());
    (title && (text_below || told.lines.len() == 1) && !kind::is_table_row(facts)).then_some(first)
}

/// All lines of the page in order with what they are; those of a second print are what they are in the first.
fn printed(told: &Told<'_>, judged: &[Judged]) -> impl Iterator<Item = (Span, Judged, Option<Span>)> {
    let span = move |i: usize| told.lines[i].span(told.reading);
    let first = (0..told.lines.len()).map(move |i| (span(i), judged[i], None));
    let again = told.copies.iter();
    let again = again.map(move |copy| (copy.span, judged[copy.of], Some(span(copy.of))));
    // Both are in order: they need no list, which would be longer than the text where lines are short.
    let (mut first, mut again) = (first.peekable(), again.peekable());
    std::iter::from_fn(move || {
        let next = first.peek().map_or(usize::MAX, |(span, ..)| span.start);
        let copy = again.next_if(|(span, ..)| span.start < next);
        copy.or_else(|| first.next())
    })
}

/// Joins lines to blocks that tile the text, and blocks to stories.
fn assemble(told: &Told<'_>, judged: &[Judged], runs: &[Run]) -> Page {
    let text = told.reading.text;
    let mut page = Page {
        blocks: Vec::new(),
        stories: vec![Story::default(); runs.len()],
    };
    let mut last = None;
    for (span, judged, copy_of) in printed(told, judged) {
        if last == Some((judged, copy_of.is_some())) && joins(judged.kind) {
            continue;
        }
        last = Some((judged, copy_of.is_some()));
        let start = page.blocks.last_mut().map_or(0, |before: &mut Block| {
            before.span.end = span.start;
            span.start
        });
        page.blocks.push(Block {
            span: Span::new(start, text.len()),
            kind: judged.kind,
            story: judged.story.map(|story| story as usize),
            copy_of: copy_of.map(|first| (first.start as u32, first.end as u32)),
        });
    }
    if page.blocks.is_empty() && !text.is_empty() {
        page.blocks.push(Block {
            span: Span::new(0, text.len()),
            kind: BlockKind::Other,
            story: None,
            copy_of: None,
        });
    }
    for (i, block) in page.blocks.iter().enumerate() {
        if let Some(story) = block.story {
            page.stories[story].blocks.push(i);
        }
    }
    page.stories.retain(|story| !story.blocks.is_empty());
    for (story, run) in page.stories.iter_mut().zip(runs) {
        let line = |i: usize| told.lines[i].span(told.reading);
        let headline = story
            .blocks
            .iter()
            .find(|i| page.blocks[**i].kind == BlockKind::Headline);
        story.headline = headline.map(|i| page.blocks[*i].span);
        let from = run.headline.unwrap_or(run.lines.start);
        let is_text = |i: usize| matches!(judged[i].kind, BlockKind::Lead | BlockKind::Body);
        story.dateline = (from..run.lines.start + 1)
            .find(|i| told.is_byline(*i) && Some(*i) != run.headline && *i < told.lines.len())
            .map(line)
            .or_else(|| place_line(told, run.lines.clone().find(|i| is_text(*i))?));
    }
    page
}

/// What an article begins with where it tells its place, day and agency: "BERLIN, 3 May (Reuters) – ".
fn place_line(told: &Told<'_>, first: usize) -> Option<Span> {
    let reading = told.reading;
    let tokens = told.lines.get(first)?.tokens();
    let head = tokens.start..tokens.end.min(tokens.start + LONGEST_PLACE_LINE);
    let is_dash = |i: usize| {
        let token = &reading.tokens[i];
        token.is_punct(b'-') && token.spaced() && i > tokens.start
    };
    let dash = head.clone().find(|i| is_dash(*i))?;
    let of_place = |i: usize| {
        let token = &reading.tokens[i];
        let agency = reading.has(i, Classes::PAGE) || i > 0 && reading.is_punct(i - 1, b'(');
        !token.is_word() || token.capitalised() || agency
    };
    let words = (head.start..dash)
        .filter(|i| reading.tokens[*i].is_word())
        .count();
    let tells = (1..=8).contains(&words) && (head.start..dash).all(of_place);
    tells.then(|| reading.span(head.start..dash))
}

/// In tokens.
const LONGEST_PLACE_LINE: usize = 18;

/// Kinds whose lines are of no interest one by one.
const fn joins(kind: BlockKind) -> bool {
    !kind.has_claims() && !matches!(kind, BlockKind::Caption | BlockKind::Byline | BlockKind::Teaser)
}
