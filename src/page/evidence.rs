//! How much a line reads like article text: log odds from what is to be seen in it, then from its neighbours too.
//! The weights are those of a logistic regression over lines of news pages, rounded.

use super::facts::Facts;
use super::line::Line;
use super::marks::Marks;
use crate::language::pack::PageCue;

/// The evidence of each line, its neighbourhood taken in.
pub(super) fn of(lines: &[Line], capital_nouns: bool) -> Vec<f32> {
    let own: Vec<f32> = lines.iter().map(|line| own(&line.facts, capital_nouns)).collect();
    let mut prose_near = Window::default();
    (0..lines.len())
        .map(|i| {
            let dense = prose_near.share(&own, i);
            in_context(lines, &own, i, dense)
        })
        .collect()
}

const BIAS: f32 = -4.53;

const OF_MARKS: &[(Marks, f32)] = &[
    (Marks::ENDS, 0.38),
    (Marks::BULLET, 0.78),
    (Marks::ADDRESS, -2.23),
    (Marks::CREDIT, -0.49),
    (Marks::COPYRIGHT, -1.66),
    (Marks::TRAILS, -0.51),
    (Marks::COLON, 1.16),
    (Marks::VERB, 0.22),
    (Marks::QUOTE, 0.7),
    (Marks::PARAGRAPH, 0.15),
    (Marks::REPEATED, -1.65),
    (Marks::TABBED, 0.64),
    (Marks::SMALL, -0.35),
];

/// For a line that is nothing but such a phrase, and for one that begins with it.
const fn of_cue(cue: PageCue) -> (f32, f32) {
    match cue {
        PageCue::Related => (-1.97, -1.08),
        PageCue::Comments => (-1.1, -0.92),
        PageCue::Legal => (-1.55, -2.01),
        PageCue::Sharing => (-0.43, -0.73),
        PageCue::Advertisement => (-1.24, -1.54),
        PageCue::Navigation => (-2.4, -0.15),
        PageCue::Byline => (-0.85, 0.22),
        PageCue::Profile => (-0.3, 0.0),
        PageCue::Caption => (0.0, -0.41),
    }
}

/// In longer lines, the phrase that they begin with says nothing.
const CUE_FIRST_WITHIN: u16 = 40;

fn own(facts: &Facts, capital_nouns: bool) -> f32 {
    let marks = facts.marks;
    let when = |holds: bool, weight: f32| if holds { weight } else { 0.0 };
    let small = facts.share(facts.small);
    let mut score = BIAS + 0.63 * log_words(facts) + 0.37 * facts.share(facts.function);
    score += (1.03 + when(capital_nouns, 1.2)) * small + 1.02 * facts.number_share();
    score += when(facts.words <= 4, 0.31) + when(ends_long(facts), 1.16);
    score += when(marks.has(Marks::COLON) && facts.words <= 6, -0.92);
    score += when(marks.has(Marks::CREDIT) && facts.words > 12, -0.24);
    let marked = OF_MARKS.iter().filter(|(mark, _)| marks.has(*mark));
    score += marked.map(|(_, weight)| weight).sum::<f32>();
    if let Some(cue) = facts.cue {
        let (share, first) = of_cue(cue);
        let begins = marks.has(Marks::CUE_FIRST) && facts.words < CUE_FIRST_WITHIN;
        score += share * facts.cue_share(cue) + when(begins, first);
    }
    score
}

fn log_words(facts: &Facts) -> f32 {
    f32::from(facts.words.saturating_add(1)).log2().min(7.0)
}

fn ends_long(facts: &Facts) -> bool {
    facts.marks.has(Marks::ENDS) && facts.words >= 12
}

/// Evidence beyond this says no more.
const CLIP: f32 = 3.0;

fn in_context(lines: &[Line], own: &[f32], i: usize, dense: f32) -> f32 {
    let facts = &lines[i].facts;
    let at = |distance: isize| {
        let near = i.checked_add_signed(distance).and_then(|j| own.get(j));
        near.map_or(-CLIP, |score| score.clamp(-CLIP, CLIP))
    };
    let when = |holds: bool, weight: f32| if holds { weight } else { 0.0 };
    let short = facts.words <= 12 && !facts.marks.has(Marks::ENDS);
    let after_caption = i > 0 && lines[i - 1].facts.cue_share(PageCue::Caption) > 0.4;
    let mut score = -1.32 + 0.6 * at(0) + 0.07 * at(-2) + 0.28 * at(-1) + 0.29 * at(1) + 0.22 * at(2);
    score += (0.96 + when(short, 0.32)) * dense + 0.42 * log_words(facts);
    score += when(ends_long(facts), 0.5) + when(after_caption, -0.31);
    score += when(short && at(1) > 1.0 && at(-1) > 1.0, 0.43);
    score += when(facts.marks.has(Marks::REPEATED), -0.5);
    score += when(facts.marks.has(Marks::CREDIT), -1.13);
    score += when(facts.marks.has(Marks::ADDRESS), -0.82);
    score -= 0.66 * facts.cue_share(PageCue::Navigation);
    score -= 0.79 * facts.cue_share(PageCue::Related);
    score - 0.61 * facts.cue_share(PageCue::Advertisement)
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
