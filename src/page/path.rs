//! Which part of the page each line belongs to: the best path through a small machine whose states are the parts
//! that pages have. Lines give evidence for or against article text; moving between parts costs.

use super::facts::Facts;
use super::line::Line;
use super::marks::Marks;
use super::{evidence, kind};
use crate::language::pack::PageCue;

/// The parts of a page, in the order in which they usually come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(super) enum Part {
    /// What stands above the first article.
    Before,
    Article,
    /// A short interruption of an article.
    Gap,
    /// What stands below one.
    After,
    /// A list of other articles: prose in it says little.
    Related,
    /// Comments, legal notes, standing profiles: prose in it says nothing.
    Section,
}

impl Part {
    const ALL: [Self; 6] = [
        Self::Before,
        Self::Article,
        Self::Gap,
        Self::After,
        Self::Related,
        Self::Section,
    ];

    /// Whether it stands below an article.
    pub(super) const fn is_below(self) -> bool {
        matches!(self, Self::After | Self::Related | Self::Section)
    }
}

const STATES: usize = Part::ALL.len();

/// More than any path can make up for.
const NEVER: f32 = 1e9;

/// The part of each line.
pub(super) fn parts(lines: &[Line], evidence: &[f32]) -> Vec<Part> {
    let mut scores = [-NEVER; STATES];
    scores[Part::Before as usize] = 0.0;
    scores[Part::Article as usize] = 0.0;
    let mut from = Vec::with_capacity(lines.len());
    let mut seen = 0.0;
    let short = LEAN_IF_SHORT * (1.0 - evidence::length(lines));
    for (i, (line, evidence)) in lines.iter().zip(evidence).enumerate() {
        let lean = LEAN + if kind::is_title(&line.facts) { 0.0 } else { short };
        let evidence = (evidence + lean).clamp(-CLIP, CLIP);
        let gates = Gates::of(&line.facts, lines.get(i + 1), seen);
        from.push(step(&mut scores, evidence, &gates));
        seen += evidence.max(0.0);
    }
    traced(&scores, &from)
}

/// Added to the evidence of every line: in doubt, it is article text.
const LEAN: f32 = 0.4;
/// Added to that of what may be a paragraph, on the shortest of pages.
const LEAN_IF_SHORT: f32 = 1.5;
const CLIP: f32 = 4.0;

/// So much evidence for an article must have been seen before a section below one is expected.
const ARTICLE_SEEN: f32 = 6.0;

/// What it costs to enter the parts that are told by their first line.
struct Gates {
    related: f32,
    section: f32,
}

impl Gates {
    fn of(facts: &Facts, next: Option<&Line>, seen: f32) -> Self {
        let early = (ARTICLE_SEEN - seen).max(0.0);
        Self {
            related: if opens_related(facts) {
                0.3 + early / 2.0
            } else {
                NEVER
            },
            section: if opens_section(facts, next) {
                early - 1.0
            } else {
                NEVER
            },
        }
    }
}

pub(super) fn opens_related(facts: &Facts) -> bool {
    title(facts, PageCue::Related) >= 0.6
}

fn opens_section(facts: &Facts, next: Option<&Line>) -> bool {
    let marks = facts.marks;
    let dated = next.is_some_and(|line| line.facts.marks.has(Marks::DATED));
    marks.has(Marks::COPYRIGHT)
        || marks.has(Marks::SAYS) && facts.words <= 6 && dated
        || is_profile(facts)
        || is_comments(facts)
        || title(facts, PageCue::Legal) >= 0.8
}

/// "About Harbour Motors": the title of a standing profile.
pub(super) fn is_profile(facts: &Facts) -> bool {
    let begins = facts.cue == Some(PageCue::Profile) && facts.marks.has(Marks::CUE_FIRST);
    begins && !facts.marks.has(Marks::ENDS) && (2..=7).contains(&facts.words)
}

/// "34 Comments", "Leave a Reply".
pub(super) fn is_comments(facts: &Facts) -> bool {
    title(facts, PageCue::Comments) >= 0.5
}

/// How much a short line is a title of that kind.
fn title(facts: &Facts, cue: PageCue) -> f32 {
    if facts.words > 14 {
        return 0.0;
    }
    facts.cue_share(cue)
        * if facts.marks.has(Marks::CUE_FIRST) {
            1.0
        } else {
            0.7
        }
}

/// For each state the one before it on its best path, three bits each.
type Origins = u32;

/// Moves all scores on by a line.
fn step(scores: &mut [f32; STATES], evidence: f32, gates: &Gates) -> Origins {
    use Part::{After, Article, Before, Gap, Related, Section};
    let before = *scores;
    let mut origins = 0;
    let mut enter = |to: Part, ways: &[(Part, f32)]| {
        let mut best = (-f32::INFINITY, Before);
        for (from, cost) in ways {
            let score = before[*from as usize] - cost;
            if score > best.0 {
                best = (score, *from);
            }
        }
        scores[to as usize] = best.0 + fit(to, evidence);
        origins |= (best.1 as u32) << (3 * to as u32);
    };
    enter(Before, &[(Before, 0.0)]);
    enter(
        Article,
        &[
            (Before, 0.0),
            (Article, 0.0),
            (Gap, 0.5),
            (After, 2.0),
            (Related, 3.0),
            (Section, 4.0),
        ],
    );
    enter(Gap, &[(Article, 0.5), (Gap, 0.2)]);
    enter(
        After,
        &[
            (Article, 0.1),
            (Gap, 0.1),
            (After, 0.0),
            (Related, 0.1),
            (Section, 2.1),
        ],
    );
    let Gates { related, section } = *gates;
    enter(
        Related,
        &[
            (Article, related),
            (Gap, related),
            (After, related),
            (Related, 0.0),
            (Section, related + 1.0),
        ],
    );
    enter(
        Section,
        &[
            (Article, section),
            (Gap, section),
            (After, section),
            (Related, section),
            (Section, 0.0),
        ],
    );
    origins
}

/// How well a line of this evidence fits the part.
fn fit(part: Part, evidence: f32) -> f32 {
    let half = evidence / 2.0;
    match part {
        Part::Article => half,
        Part::Before | Part::Gap | Part::After => -half,
        Part::Related => -half * if half > 0.0 { 0.5 } else { 1.0 },
        Part::Section => -half.min(0.0),
    }
}

fn traced(scores: &[f32; STATES], from: &[Origins]) -> Vec<Part> {
    let best = Part::ALL
        .into_iter()
        .max_by(|a, b| scores[*a as usize].total_cmp(&scores[*b as usize]));
    let mut part = best.unwrap_or(Part::Before);
    let mut parts: Vec<Part> = from
        .iter()
        .rev()
        .map(|origins| {
            let here = part;
            part = Part::ALL[(origins >> (3 * here as u32) & 7) as usize % STATES];
            here
        })
        .collect();
    parts.reverse();
    parts
}
