//! The region of the page that each line stands in: the best path through a small state machine, a state for each
//! region. Lines give evidence for or against article text; moving between regions costs. All in log odds.

use super::evidence;
use super::facts::LineFacts;
use super::line::PageLine;
use super::marks::Mark;
use super::wording;
use crate::text::reused::{Reused, kept};

/// The regions of a page, in the order in which they usually come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(super) enum Region {
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
    Appendix,
}

impl Region {
    const ALL: [Self; 6] = [
        Self::Before,
        Self::Article,
        Self::Gap,
        Self::After,
        Self::Related,
        Self::Appendix,
    ];

    /// Whether it stands below an article.
    pub(super) const fn is_below(self) -> bool {
        matches!(self, Self::After | Self::Related | Self::Appendix)
    }
}

kept!(Region);

const REGIONS: usize = Region::ALL.len();

/// More than any path can make up for.
const NEVER: f32 = 1e9;

/// The region of each line.
pub(super) fn regions(lines: &[PageLine], article_evidence: &[f32]) -> Reused<Region> {
    let mut scores = [-NEVER; REGIONS];
    scores[Region::Before as usize] = 0.0;
    scores[Region::Article as usize] = 0.0;
    let mut from = Reused::with_capacity(lines.len());
    let mut seen = 0.0;
    let short = LEAN_IF_SHORT * (1.0 - evidence::length(lines));
    for (i, (line, evidence)) in lines.iter().zip(article_evidence).enumerate() {
        let lean = LEAN
            + if wording::is_title(&line.facts) {
                0.0
            } else {
                short
            };
        let evidence = (evidence + lean).clamp(-CLIP, CLIP);
        let gates = Gates::of(&line.facts, lines.get(i + 1), seen);
        from.push(step(&mut scores, evidence, &gates));
        seen += evidence.max(0.0);
    }
    traced(&scores, &from)
}

/// Added to the evidence of every line: in doubt, it is article text.
const LEAN: f32 = 1.0;

/// Added to that of what may be a paragraph, on the shortest of pages.
const LEAN_IF_SHORT: f32 = 1.5;

/// No single line outweighs several moves between regions.
const CLIP: f32 = 4.0;

/// So much evidence of an article must have been seen before one can be over: two or three paragraphs.
const ARTICLE_SEEN: f32 = 6.0;

/// What it costs to enter the regions that open with a line that says so.
struct Gates {
    related: f32,
    appendix: f32,
}

impl Gates {
    fn of(facts: &LineFacts, next: Option<&PageLine>, seen: f32) -> Self {
        let early = (ARTICLE_SEEN - seen).max(0.0);
        let open = |opens: bool, cost: f32| if opens { cost } else { NEVER };
        Self {
            related: open(wording::opens_related(facts), 0.3 + early / 2.0),
            appendix: open(opens_appendix(facts, next), early - 1.0),
        }
    }
}

fn opens_appendix(facts: &LineFacts, next: Option<&PageLine>) -> bool {
    let dated = next.is_some_and(|line| line.facts.has(Mark::Dated));
    facts.has(Mark::Copyright)
        || wording::opens_legal(facts)
        || wording::opens_post(facts) && dated
        || wording::opens_profile(facts)
        || wording::opens_comments(facts)
}

/// For each region the one before it on its best path, in three bits each.
type Origins = u32;

const _: () = assert!(
    REGIONS <= 8 && 3 * REGIONS as u32 <= Origins::BITS,
    "more regions than bits"
);

/// A region that a line may go on from, and what that costs.
type Way = (Region, f32);

const TO_ARTICLE: &[Way] = &[
    (Region::Before, 0.0),
    (Region::Article, 0.0),
    (Region::Gap, 0.5),
    (Region::After, 2.0),
    (Region::Related, 3.0),
    (Region::Appendix, 4.0),
];
const TO_AFTER: &[Way] = &[
    (Region::Article, 0.1),
    (Region::Gap, 0.1),
    (Region::After, 0.0),
    (Region::Related, 0.1),
    (Region::Appendix, 2.1),
];

/// Moves all scores on by a line.
fn step(scores: &mut [f32; REGIONS], evidence: f32, gates: &Gates) -> Origins {
    use Region::{After, Appendix, Article, Before, Gap, Related};
    let before = *scores;
    let mut origins = 0;
    let mut enter = |to: Region, ways: &[Way]| {
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
    enter(Article, TO_ARTICLE);
    enter(Gap, &[(Article, 0.5), (Gap, 0.2)]);
    enter(After, TO_AFTER);
    let Gates { related, appendix } = *gates;
    enter(
        Related,
        &[
            (Article, related),
            (Gap, related),
            (After, related),
            (Related, 0.0),
            (Appendix, related + 1.0),
        ],
    );
    enter(
        Appendix,
        &[
            (Article, appendix),
            (Gap, appendix),
            (After, appendix),
            (Related, appendix),
            (Appendix, 0.0),
        ],
    );
    origins
}

/// How well a line of this evidence fits the region.
fn fit(region: Region, evidence: f32) -> f32 {
    let half = evidence / 2.0;
    match region {
        Region::Article => half,
        Region::Before | Region::Gap | Region::After => -half,
        Region::Related => -half * if half > 0.0 { 0.5 } else { 1.0 },
        Region::Appendix => -half.min(0.0),
    }
}

fn traced(scores: &[f32; REGIONS], from: &[Origins]) -> Reused<Region> {
    let best = Region::ALL
        .into_iter()
        .max_by(|a, b| scores[*a as usize].total_cmp(&scores[*b as usize]));
    let mut region = best.unwrap_or(Region::Before);
    let mut regions: Reused<Region> = from
        .iter()
        .rev()
        .map(|origins| {
            let here = region;
            region = Region::ALL[(origins >> (3 * here as u32) & 7) as usize % REGIONS];
            here
        })
        .collect();
    regions.reverse();
    regions
}
