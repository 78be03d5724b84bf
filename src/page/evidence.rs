//! How much a line reads like article text: log odds from what is to be seen in it, then from its neighbours too.
//! The weights are those of a logistic regression over lines of news pages, rounded.

use super::facts::Facts;
use super::line::Line;
use super::marks::Marks;
use super::{kind, ticker};
use crate::language::pack::PageCue;

/// The evidence of each line, its neighbourhood taken in.
pub(super) fn of(lines: &[Line], capital_nouns: bool) -> Vec<f32> {
    let own: Vec<f32> = lines.iter().map(|line| own(&line.facts, capital_nouns)).collect();
    let mut window = Window::default();
    let all: f32 = own.iter().map(|score| score.max(0.0)).sum();
    let mut above = 0.0;
    let long = length(lines);
    let opaque: Vec<usize> = (0..lines.len())
        .filter(|i| !kind::is_aside(&lines[*i].facts))
        .collect();
    let mut rank = 0;
    let mut of_line = |i: usize| {
        let aside = opaque.get(rank) != Some(&i);
        let near = |before: usize, after: usize| {
            let j = (rank + after).checked_sub(before);
            let near = j.and_then(|j| opaque.get(j)).map_or(BEYOND, |j| own[*j]);
            near.clamp(-CLIP, CLIP)
        };
        let around = Around {
            dense: window.share(&own, i),
            above: above / all.max(1.0) * long,
            near: [near(2, 0), near(1, 0), near(0, 1), near(0, 2)],
        };
        rank += usize::from(!aside);
        above += own[i].max(0.0);
        if aside {
            0.0
        } else {
            in_context(lines, own[i], i, &around)
        }
    };
    let mut evidence: Vec<f32> = (0..lines.len()).map(&mut of_line).collect();
    for entry in ticker::find(lines).into_iter().flatten() {
        evidence[entry] = evidence[entry].max(TICKED);
    }
    evidence
}

/// The least evidence of a line in a live ticker.
const TICKED: f32 = 1.5;

/// How long a page is, from 0 to 1: of few lines, hardly any is boilerplate.
pub(super) fn length(lines: &[Line]) -> f32 {
    (lines.len() as f32 / LONG_PAGE).min(1.0)
}

/// So many lines are a page with all that surrounds an article.
const LONG_PAGE: f32 = 60.0;

const BIAS: f32 = -4.65;

const OF_MARKS: &[(Marks, f32)] = &[
    (Marks::ENDS, 0.5),
    (Marks::BULLET, 0.88),
    (Marks::ADDRESS, -1.3),
    (Marks::CREDIT, -0.36),
    (Marks::COPYRIGHT, -1.77),
    (Marks::TRAILS, -0.66),
    (Marks::COLON, 1.32),
    (Marks::VERB, 0.17),
    (Marks::QUOTE, 0.76),
    (Marks::PARAGRAPH, 0.16),
    (Marks::REPEATED, -1.4),
    (Marks::TABBED, 0.64),
    (Marks::AGENCY, -0.4),
    (Marks::SIGNATURE, 0.86),
    (Marks::SMALL, -0.47),
    (Marks::DATED, -0.61),
];

/// For a line that is nothing but such a phrase, and for one that begins with it.
const fn of_cue(cue: PageCue) -> (f32, f32) {
    match cue {
        PageCue::Related => (-2.0, -1.06),
        PageCue::Comments => (-1.13, -0.95),
        PageCue::Legal => (-1.67, -2.03),
        PageCue::Sharing => (-0.55, -0.73),
        PageCue::Advertisement => (-1.12, -1.33),
        PageCue::Navigation => (-2.47, -0.26),
        PageCue::Byline => (-0.89, 0.08),
        PageCue::Profile => (-0.43, 0.0),
        PageCue::Caption => (0.0, -0.52),
    }
}

/// In longer lines, the phrase that they begin with says nothing.
const CUE_FIRST_WITHIN: u16 = 40;

fn own(facts: &Facts, capital_nouns: bool) -> f32 {
    let marks = facts.marks;
    let small = facts.share(facts.small);
    let mut score = BIAS + 0.64 * log_words(facts) + 0.42 * facts.share(facts.function);
    score += (1.08 + when(capital_nouns, 1.2)) * small + 1.4 * facts.number_share();
    score += when(facts.words <= 4, 0.36) + when(ends_long(facts), 1.09);
    score += when(marks.has(Marks::COLON) && facts.words <= 6, -0.87);
    score += when(marks.has(Marks::CREDIT) && facts.words > 12, -0.42);
    score += when(marks.has(Marks::ADDRESS) && facts.words >= 15, -1.12);
    let marked = OF_MARKS.iter().filter(|(mark, _)| marks.has(*mark));
    score += marked.map(|(_, weight)| weight).sum::<f32>();
    score += when(kind::is_notice(facts), -3.0);
    if let Some(cue) = facts.cue {
        let (share, first) = of_cue(cue);
        let begins = marks.has(Marks::CUE_FIRST) && facts.words < CUE_FIRST_WITHIN;
        score += share * facts.cue_share(cue) + when(begins, first);
    }
    score
}

fn when(holds: bool, weight: f32) -> f32 {
    if holds { weight } else { 0.0 }
}

fn log_words(facts: &Facts) -> f32 {
    f32::from(facts.words.saturating_add(1)).log2().min(7.0)
}

fn ends_long(facts: &Facts) -> bool {
    facts.marks.has(Marks::ENDS) && facts.words >= 12
}

/// The evidence of lines that are not there, above the first and below the last.
const BEYOND: f32 = 0.0;

/// Evidence beyond this says no more.
const CLIP: f32 = 3.0;

/// What a line's surroundings are to it.
struct Around {
    /// The share of prose in the lines around.
    dense: f32,
    /// The share of the page's evidence that stands above, less on short pages.
    above: f32,
    /// The evidence of the two lines above and the two below, asides left out.
    near: [f32; 4],
}

fn in_context(lines: &[Line], own: f32, i: usize, around: &Around) -> f32 {
    let facts = &lines[i].facts;
    let [above_next, above, below, below_next] = around.near;
    let short = facts.words <= 12 && !facts.marks.has(Marks::ENDS);
    let gallery = i > 0 && lines[i - 1].facts.cue_share(PageCue::Caption) >= 0.25;
    let after_caption = i > 0 && lines[i - 1].facts.cue_share(PageCue::Caption) > 0.4;
    let neighbours = 0.16 * above_next + 0.34 * above + 0.24 * below + 0.13 * below_next;
    let mut score = -0.13 + 0.56 * own.clamp(-CLIP, CLIP) + neighbours;
    score += (0.65 + when(short, 0.1)) * around.dense;
    score += -1.71 * around.above;
    score += 0.39 * log_words(facts) + when(ends_long(facts), 0.36);
    let credit_below = lines.get(i + 1).is_some_and(|line| kind::is_credit(&line.facts));
    score += when(credit_below && gallery, -2.5);
    score += when(after_caption, -0.3) + when(is_listed(lines, i), 0.8);
    score += when(is_teased(lines, i), TEASED * around.above);
    score += when(is_standing(facts), STANDING * around.above) + when(is_posted(lines, i), 2.5);
    score += when(short && below > 1.0 && above > 1.0, 0.16);
    score += when(facts.marks.has(Marks::REPEATED), -0.51);
    score += when(facts.marks.has(Marks::CREDIT), -1.3);
    score += when(facts.marks.has(Marks::AGENCY), -0.67);
    score += when(
        facts.marks.has(Marks::ADDRESS),
        -0.4 + when(facts.words >= 15, -0.29),
    );
    score
        + -0.88 * facts.cue_share(PageCue::Navigation)
        + -0.78 * facts.cue_share(PageCue::Related)
        + -0.62 * facts.cue_share(PageCue::Advertisement)
}

/// For what says who the author or the company is, if all else stands above it.
const STANDING: f32 = -4.0;

/// "Acme is a leading provider of …", with no title above it.
fn is_standing(facts: &Facts) -> bool {
    facts.cue == Some(PageCue::Profile) && facts.cue_words >= 4
}

/// Whether line `i` is part of a post that an article quotes: its signature, or text close above that.
fn is_posted(lines: &[Line], i: usize) -> bool {
    let signs = |line: &Line| line.facts.marks.has(Marks::SIGNATURE);
    lines[i..lines.len().min(i + LONGEST_POST)].iter().any(signs)
}

/// A post has hardly more lines, its signature counted.
const LONGEST_POST: usize = 3;

/// For a line of a list of teasers, if all else stands above it.
const TEASED: f32 = -4.0;

/// Whether line `i` is the short text of a teaser in a list of them: titles and short texts by turns, two more pairs
/// of them beside this one.
fn is_teased(lines: &[Line], i: usize) -> bool {
    let facts = |distance: isize| {
        let line = i.checked_add_signed(distance).and_then(|j| lines.get(j));
        line.map(|line| &line.facts)
    };
    let text = |distance| {
        facts(distance)
            .is_some_and(|facts| (8..45).contains(&facts.words) && (1..=2).contains(&facts.sentences))
    };
    let title = |distance| {
        facts(distance).is_some_and(|facts| (4..20).contains(&facts.words) && facts.sentences == 0)
    };
    let pair = |distance: isize| title(distance - 1) && text(distance);
    pair(0) && (pair(2) && (pair(4) || pair(-2)) || pair(-2) && pair(-4))
}

/// A list stands no longer below the line that announces it with a colon.
const LONGEST_LIST: usize = 6;

/// Whether line `i` is one of the items that a line ending in a colon announced.
fn is_listed(lines: &[Line], i: usize) -> bool {
    let item = |facts: &Facts| facts.words <= 25 && !facts.marks.has(Marks::ENDS);
    if !item(&lines[i].facts) {
        return false;
    }
    let above = lines[i.saturating_sub(LONGEST_LIST)..i]
        .iter()
        .rev()
        .map(|line| &line.facts);
    let announces = |facts: &Facts| facts.marks.has(Marks::COLON) && facts.words >= 4;
    let mut above = above.skip_while(|facts| item(facts) && !announces(facts));
    above.next().is_some_and(announces)
}

/// The share of prose in the lines around one, which moves on.
#[derive(Default)]
struct Window {
    prose: usize,
    /// Lines before this one have been counted.
    counted: usize,
}

impl Window {
    const REACH: usize = 6;

    fn share(&mut self, own: &[f32], i: usize) -> f32 {
        let prose = |j: usize| usize::from(own[j] > 1.0);
        let end = (i + Self::REACH + 1).min(own.len());
        while self.counted < end {
            self.prose += prose(self.counted);
            self.counted += 1;
        }
        if let Some(left) = i.checked_sub(Self::REACH + 1) {
            self.prose -= prose(left);
        }
        self.prose as f32 / (end - i.saturating_sub(Self::REACH)) as f32
    }
}
