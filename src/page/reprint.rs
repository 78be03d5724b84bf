//! Articles printed twice on their page, as for another screen or for paper: the second print says nothing new, and
//! must pass neither for boilerplate nor for another story.

use std::ops::Range;

use super::line::{PageLine, Repeat};
use crate::language::Reading;
use crate::text::TokenRange;

/// A line of a second print.
#[derive(Clone, Debug)]
pub(super) struct ReprintedLine {
    pub(super) tokens: TokenRange,
    /// The line that it repeats: its index among those of first prints.
    pub(super) of: u32,
}

/// Lines that stand in the same order further above.
struct Reprint {
    lines: Range<usize>,
    /// The first of those above.
    source: usize,
}

/// Takes the lines of second prints out of `lines`.
pub(super) fn take_out(
    reading: &Reading<'_>,
    lines: &mut Vec<PageLine>,
    repeats: &[Repeat],
) -> Vec<ReprintedLine> {
    if repeats.is_empty() {
        return Vec::new();
    }
    let mut runs = runs(reading, lines, repeats);
    runs.retain(|run| is_article(&lines[run.lines.clone()]));
    let words = |lines: &[PageLine]| {
        lines
            .iter()
            .map(|line| usize::from(line.facts.words))
            .sum::<usize>()
    };
    let copied: usize = runs.iter().map(|run| words(&lines[run.lines.clone()])).sum();
    if copied == 0 || SHARE * copied < words(lines) {
        return Vec::new();
    }
    cut(lines, &runs)
}

/// At least one word in this many is reprinted: less is a teaser or quote that stands twice.
const SHARE: usize = 4;

/// Two sentences or more, and more words in sentences than outside.
fn is_article(lines: &[PageLine]) -> bool {
    let (mut sentences, mut prose, mut words) = (0, 0, 0);
    for facts in lines.iter().map(|line| &line.facts) {
        sentences += u32::from(facts.sentences);
        words += u32::from(facts.words);
        prose += if facts.sentences > 0 {
            u32::from(facts.words)
        } else {
            0
        };
    }
    sentences >= 2 && prose >= 15 && 2 * prose >= words
}

fn runs(reading: &Reading<'_>, lines: &[PageLine], repeats: &[Repeat]) -> Vec<Reprint> {
    let mut first: Vec<Option<u32>> = vec![None; lines.len()];
    for repeat in repeats {
        first[repeat.again as usize] = Some(repeat.first);
    }
    let text = |i: usize| &reading.text[lines[i].span(reading)];
    let same = |a: usize, b: usize| lines[a].facts.hash == lines[b].facts.hash && text(a) == text(b);
    let mut runs: Vec<Reprint> = Vec::new();
    for (i, first) in first.into_iter().enumerate() {
        if let Some(run) = runs.last_mut().filter(|run| run.lines.end == i) {
            let source = run.source + run.lines.len();
            if source < run.lines.start && same(source, i) {
                run.lines.end = i + 1;
                continue;
            }
        }
        let Some(source) = first
            .map(|source| source as usize)
            .filter(|source| same(*source, i))
        else {
            continue;
        };
        // Its first lines may also stand further above, as a title does in a menu.
        let before = runs.last().map_or(0, |run| run.lines.end);
        let mut run = Reprint {
            lines: i..i + 1,
            source,
        };
        let room = |run: &Reprint| run.lines.start > before.max(run.source + run.lines.len());
        while run.source > 0 && room(&run) && same(run.source - 1, run.lines.start - 1) {
            run.source -= 1;
            run.lines.start -= 1;
        }
        runs.push(run);
    }
    runs
}

fn cut(lines: &mut Vec<PageLine>, runs: &[Reprint]) -> Vec<ReprintedLine> {
    // The index of each line among those that stay; for a reprinted line, that of its source.
    let mut indices = Vec::with_capacity(lines.len());
    let mut reprinted = Vec::new();
    let mut kept = 0;
    let mut runs = runs.iter().peekable();
    for (i, line) in lines.iter().enumerate() {
        while runs.next_if(|run| run.lines.end <= i).is_some() {}
        match runs.peek().filter(|run| run.lines.contains(&i)) {
            Some(run) => {
                let of = indices[run.source + i - run.lines.start];
                indices.push(of);
                reprinted.push(ReprintedLine {
                    tokens: line.tokens,
                    of,
                });
            }
            None => {
                indices.push(kept);
                kept += 1;
            }
        }
    }
    let mut left = reprinted.iter().peekable();
    lines.retain(|line| {
        let copied = left.next_if(|copy| copy.tokens == line.tokens);
        copied.is_none()
    });
    // Their room is wanted for blocks.
    lines.shrink_to_fit();
    reprinted
}
