//! Stories: runs of article lines, each with its headline.

use std::ops::Range;

use super::headline::headline;
use super::layout::Layout;
use super::marks::Mark;
use super::word_set::WordSet;
use super::wording;
use crate::text::reused::{Reused, kept};

/// The lines of a story, from its first article line to its last, and its headline's.
#[derive(Clone, Debug)]
pub(super) struct StoryRun {
    pub(super) lines: Range<usize>,
    pub(super) headline: Option<usize>,
    /// What reads like more of the article, but is comments or a standing profile.
    pub(super) tail: Range<usize>,
    /// Two sentences or more; less is a teaser.
    pub(super) whole: bool,
}

impl StoryRun {
    /// One of a single line so far.
    const fn from(line: usize, headline: Option<usize>) -> Self {
        Self {
            lines: line..line + 1,
            headline,
            tail: line..line,
            whole: false,
        }
    }
}

kept!(StoryRun);

/// The runs of article lines, in order. What lies between two solid lines parts two stories if enough speaks for it.
pub(super) fn runs(layout: &Layout<'_>) -> Reused<StoryRun> {
    let mut runs: Reused<StoryRun> = Reused::default();
    let mut names = StoryNames::from(0);
    let mut after = 0;
    for i in (0..layout.lines.len()).filter(|i| layout.is_solid(*i)) {
        let gap = after..i;
        after = i + 1;
        let parts = runs.is_empty() || may_part(layout, &gap);
        let headline = parts.then(|| headline(layout, gap.clone(), i)).flatten();
        match runs.last_mut() {
            Some(run) if !begins_story(layout, &gap, headline, &mut names, i) => run.lines.end = i + 1,
            before => {
                take_titles(layout, before, gap.start..headline.unwrap_or(i));
                names = StoryNames::from(i);
                runs.push(StoryRun::from(i, headline));
            }
        }
    }
    take_titles(layout, runs.last_mut(), after..layout.lines.len());
    for run in runs.iter_mut() {
        let end = end_of_article(layout, &run.lines);
        run.tail = end..run.lines.end;
        run.lines.end = end;
        run.whole = is_whole(layout, run.lines.clone());
    }
    runs
}

/// Gives a story the titles and items below its last solid line.
fn take_titles(layout: &Layout<'_>, run: Option<&mut StoryRun>, mut below: Range<usize>) {
    if let (Some(run), Some(last)) = (run, below.rfind(|i| layout.is_article(*i))) {
        run.lines.end = last + 1;
    }
}

/// Where comments or a standing profile begin that read like the article above them.
fn end_of_article(layout: &Layout<'_>, lines: &Range<usize>) -> usize {
    let mut below = 0;
    let mut end = lines.end;
    for i in lines.clone().skip(1).rev() {
        let facts = &layout.lines[i].facts;
        let appended = wording::opens_profile(facts) || wording::opens_note(facts);
        let stands = below == 0 && wording::is_long_profile(facts);
        if stands || below <= LONGEST_PROFILE && appended || opens_signed_comments(layout, i) {
            end = i;
        }
        below += u32::from(layout.is_solid(i));
    }
    end
}

/// In paragraphs: below more of them, a title that reads like a profile's is one of the article's own.
const LONGEST_PROFILE: u32 = 5;

/// A title of comments with the name of who wrote the first one close below.
fn opens_signed_comments(layout: &Layout<'_>, i: usize) -> bool {
    let below = &layout.lines[i + 1..layout.lines.len().min(i + 4)];
    wording::opens_comments(&layout.lines[i].facts)
        && below.iter().any(|line| wording::signs_post(&line.facts))
}

fn is_whole(layout: &Layout<'_>, lines: Range<usize>) -> bool {
    let article = lines
        .filter(|i| layout.is_article(*i))
        .map(|i| &layout.lines[i].facts);
    let (mut sentences, mut words) = (0, 0);
    for facts in article {
        sentences += u32::from(facts.sentences);
        words += u32::from(facts.words);
    }
    sentences >= 2 && words >= 15
}

/// Whether the article line `i` opens another story than the one before `gap`.
fn begins_story(
    layout: &Layout<'_>,
    gap: &Range<usize>,
    headline: Option<usize>,
    names: &mut StoryNames,
    i: usize,
) -> bool {
    let Some(headline) = headline else {
        return false;
    };
    let hash = |j: usize| layout.lines[j].facts.hash;
    let opens_related = |j: usize| wording::opens_related(&layout.lines[j].facts);
    let twice = gap.clone().filter(|j| hash(*j) == hash(headline)).count() > 1;
    let signed = (headline + 1..gap.end).any(|j| layout.is_byline(j));
    let ended = gap
        .clone()
        .any(|j| layout.regions[j].is_below() || opens_related(j));
    let weight = |holds: bool, weight: f32| if holds { weight } else { 0.0 };
    let speaks = weight(twice, 3.0) + weight(signed, 1.5) + weight(ended, 1.0);
    speaks >= 2.0 && speaks + names.strangeness(layout, i) >= 3.0
}

/// Whether anything in `gap` speaks for another story below it.
fn may_part(layout: &Layout<'_>, gap: &Range<usize>) -> bool {
    let repeated = |i: usize| layout.lines[i].facts.has(Mark::Repeated);
    gap.clone().any(|i| repeated(i) || layout.is_byline(i))
}

/// Words with a capital in a story so far: whom and what it is about.
struct StoryNames {
    known: WordSet,
    /// Lines before this one have been looked at.
    seen: usize,
}

impl StoryNames {
    /// More do not make it clearer.
    const MOST: usize = 300;

    /// None yet, of a story that begins at this line.
    const fn from(line: usize) -> Self {
        Self {
            known: WordSet::new(),
            seen: line,
        }
    }

    /// Takes in the lines of the story before `end`: few are ever asked for.
    fn see(&mut self, layout: &Layout<'_>, end: usize) {
        for line in (self.seen..end).filter(|line| layout.is_solid(*line)) {
            if self.known.len() >= Self::MOST {
                break;
            }
            let names = layout.names(layout.lines[line].tokens());
            self.known.extend(names.take(Self::MOST));
        }
        self.seen = self.seen.max(end);
    }

    /// How much the names in the article from `line` on speak for another story.
    fn strangeness(&mut self, layout: &Layout<'_>, line: usize) -> f32 {
        self.see(layout, line);
        match self.share_of(layout, line) {
            share if share < 0.1 => 1.0,
            share if share > 0.35 => -1.5,
            _ => 0.0,
        }
    }

    /// The share of the names in the article from `line` on that are known.
    fn share_of(&self, layout: &Layout<'_>, line: usize) -> f32 {
        let (mut all, mut known) = (0, 0);
        for name in layout.names(layout.opening(line)) {
            all += 1;
            known += u32::from(self.known.has(name));
        }
        known as f32 / all.max(4) as f32
    }
}
