//! How much a line reads like article text, in log odds: first by what can be seen in it, then by its neighbours too.
//! The weights are those of a logistic regression over lines of news pages, rounded.

use super::facts::LineFacts;
use super::line::PageLine;
use super::marks::Mark;
use super::{insert, markup, ticker, wording};
use crate::language::pack::PageCue;

/// The evidence that each line is article text, its neighbours taken into account.
pub(super) fn article_evidence(lines: &[PageLine], capital_tells_noun: bool) -> Vec<f32> {
    let own: Vec<f32> = lines
        .iter()
        .map(|line| own(&line.facts, capital_tells_noun) + line.markup.map_or(0.0, markup::evidence))
        .collect();
    let mut neighbourhood = Neighbourhood::of(lines, &own);
    let of_line = |i: usize| match neighbourhood.move_to(i) {
        Some(around) => in_context(lines, own[i], i, &around),
        None => OF_ASIDE,
    };
    let mut evidence: Vec<f32> = (0..lines.len()).map(of_line).collect();
    for entry in ticker::tickers(lines).into_iter().flatten() {
        evidence[entry] = evidence[entry].max(TICKED);
    }
    evidence
}

/// An aside may stand anywhere: it speaks for no region.
const OF_ASIDE: f32 = 0.0;

/// The least evidence of a line in a live ticker: its entries are short, and stand apart.
const TICKED: f32 = 1.5;

/// How long a page is, from 0 to 1: where there are few lines, hardly any is boilerplate.
pub(super) fn length(lines: &[PageLine]) -> f32 {
    (lines.len() as f32 / LONG_PAGE).min(1.0)
}

/// In lines: a page with everything that surrounds an article has no fewer.
const LONG_PAGE: f32 = 60.0;

const BIAS: f32 = -4.65;

const OF_MARKS: &[(Mark, f32)] = &[
    (Mark::Ends, 0.5),
    (Mark::Bullet, 0.88),
    (Mark::Address, -1.3),
    (Mark::Credit, -0.36),
    (Mark::Copyright, -1.77),
    (Mark::Trails, -0.66),
    (Mark::Colon, 1.32),
    (Mark::Verb, 0.17),
    (Mark::Quote, 0.76),
    (Mark::Paragraph, 0.16),
    (Mark::Repeated, -1.4),
    (Mark::Tabbed, 0.64),
    (Mark::Agency, -0.4),
    (Mark::Signature, 0.86),
    (Mark::Small, -0.47),
    (Mark::Dated, -0.61),
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
        // These mark a line, and never take most of it.
        PageCue::Reader | PageCue::PoliteReader | PageCue::Urge | PageCue::Offer | PageCue::StockPicture => {
            (0.0, 0.0)
        }
    }
}

/// In words: in longer lines, the phrase that they begin with says nothing.
const CUE_FIRST_WITHIN: u16 = 40;

fn own(facts: &LineFacts, capital_tells_noun: bool) -> f32 {
    let small = facts.share(facts.small);
    let mut score = BIAS + 0.64 * log_words(facts) + 0.42 * facts.share(facts.function);
    score += (1.08 + when(capital_tells_noun, 1.2)) * small + 1.4 * facts.number_share();
    score += when(facts.words <= 4, 0.36) + when(ends_long(facts), 1.09);
    score += when(facts.has(Mark::Colon) && facts.words <= 6, -0.87);
    score += when(facts.has(Mark::Credit) && facts.words > 12, -0.42);
    score += when(facts.has(Mark::Address) && facts.words >= 15, -1.12);
    let marked = OF_MARKS.iter().filter(|(mark, _)| facts.has(*mark));
    score += marked.map(|(_, weight)| weight).sum::<f32>();
    score += when(wording::is_notice(facts), -3.0);
    if let Some(cue) = facts.cue {
        let (share, first) = of_cue(cue);
        let begins = facts.has(Mark::CueFirst) && facts.words < CUE_FIRST_WITHIN;
        score += share * facts.cue_share(cue) + when(begins, first);
    }
    score
}

fn when(holds: bool, weight: f32) -> f32 {
    if holds { weight } else { 0.0 }
}

fn log_words(facts: &LineFacts) -> f32 {
    f32::from(facts.words.saturating_add(1)).log2().min(7.0)
}

fn ends_long(facts: &LineFacts) -> bool {
    facts.has(Mark::Ends) && facts.words >= 12
}

/// Evidence beyond this says no more.
const CLIP: f32 = 3.0;

/// That of a line of which the markup tells too.
const MARKED_CLIP: f32 = 5.0;

/// What surrounds a line.
struct Surroundings {
    /// The share of prose in the lines around.
    dense: f32,
    /// The share of the page's evidence that stands above, less on short pages.
    above: f32,
    /// The evidence of the two lines above and the two below, asides left out.
    near: [f32; 4],
}

/// The surroundings of one line after another.
struct Neighbourhood<'l> {
    own: &'l [f32],
    /// The lines that are no asides.
    opaque: Vec<usize>,
    /// How many of them stand above.
    rank: usize,
    /// The sum of the evidence above, and of all.
    above: f32,
    all: f32,
    length: f32,
    window: ProseWindow,
}

impl<'l> Neighbourhood<'l> {
    /// That of the first line.
    fn of(lines: &[PageLine], own: &'l [f32]) -> Self {
        Self {
            own,
            opaque: (0..lines.len())
                .filter(|i| !wording::is_aside(&lines[*i].facts))
                .collect(),
            rank: 0,
            above: 0.0,
            all: own.iter().map(|score| score.max(0.0)).sum(),
            length: length(lines),
            window: ProseWindow::default(),
        }
    }

    /// Moves on to line `i`, which follows the last one: its surroundings, unless it is an aside.
    fn move_to(&mut self, i: usize) -> Option<Surroundings> {
        let around = Surroundings {
            dense: self.window.share(self.own, i),
            above: self.above / self.all.max(1.0) * self.length,
            near: [self.near(2, 0), self.near(1, 0), self.near(0, 1), self.near(0, 2)],
        };
        let opaque = self.opaque.get(self.rank) == Some(&i);
        self.rank += usize::from(opaque);
        self.above += self.own[i].max(0.0);
        opaque.then_some(around)
    }

    /// The evidence of the line that stands `above` lines higher or `below` lines lower; none where the page ends.
    fn near(&self, above: usize, below: usize) -> f32 {
        let place = (self.rank + below).checked_sub(above);
        let line = place.and_then(|place| self.opaque.get(place));
        line.map_or(0.0, |line| self.own[*line].clamp(-CLIP, CLIP))
    }
}

fn in_context(lines: &[PageLine], own: f32, i: usize, around: &Surroundings) -> f32 {
    let facts = &lines[i].facts;
    let [above_next, above, below, below_next] = around.near;
    let neighbours = 0.16 * above_next + 0.34 * above + 0.24 * below + 0.13 * below_next;
    let short = facts.words <= 12 && !facts.has(Mark::Ends);
    let clip = if lines[i].markup.is_some() {
        MARKED_CLIP
    } else {
        CLIP
    };
    let mut score = -0.13 + 0.56 * own.clamp(-clip, clip) + neighbours;
    score += (0.65 + when(short, 0.1)) * around.dense;
    score += -1.71 * around.above;
    score += 0.39 * log_words(facts) + when(ends_long(facts), 0.36);
    score += when(is_in_gallery(lines, i), -2.5);
    score += when(caption_above(lines, i) > 0.4, -0.3) + when(is_listed(lines, i), 0.8);
    score += when(is_teased(lines, i), TEASED * around.above);
    score += when(wording::is_profile(facts), STANDING * around.above) + when(is_posted(lines, i), 2.5);
    score += when(short && below > 1.0 && above > 1.0, 0.16);
    score += when(facts.has(Mark::Repeated), -0.51);
    score += when(facts.has(Mark::Credit), -1.3);
    score += when(facts.has(Mark::Agency), -0.67);
    score += when(facts.has(Mark::Address), -0.4 + when(facts.words >= 15, -0.29));
    score
        + -0.88 * facts.cue_share(PageCue::Navigation)
        + -0.78 * facts.cue_share(PageCue::Related)
        + -0.62 * facts.cue_share(PageCue::Advertisement)
}

/// How much of the line above is a caption.
fn caption_above(lines: &[PageLine], i: usize) -> f32 {
    let above = i.checked_sub(1).map(|above| &lines[above].facts);
    above.map_or(0.0, |facts| facts.cue_share(PageCue::Caption))
}

/// Between the caption or credit of one picture and the credit of the next: what tells of the picture.
fn is_in_gallery(lines: &[PageLine], i: usize) -> bool {
    let credit_below = lines
        .get(i + 1)
        .is_some_and(|line| wording::is_credit(&line.facts));
    credit_below && caption_above(lines, i) >= 0.25
}

/// For a line that says who the author or the company is, if the whole article stands above it.
const STANDING: f32 = -4.0;

/// Whether line `i` is part of a post that an article quotes: its signature, or text close above that.
fn is_posted(lines: &[PageLine], i: usize) -> bool {
    let signs = |line: &PageLine| line.facts.has(Mark::Signature);
    lines[i..lines.len().min(i + LONGEST_POST)].iter().any(signs)
}

/// In lines, the signature counted.
const LONGEST_POST: usize = 3;

/// For a line in a list of teasers, if the whole article stands above it.
const TEASED: f32 = -4.0;

/// Whether line `i` is the short text of a teaser in a list of them: titles and short texts by turns.
fn is_teased(lines: &[PageLine], i: usize) -> bool {
    let short = |facts: &LineFacts| (8..45).contains(&facts.words) && (1..=2).contains(&facts.sentences);
    insert::is_teaser_text(lines, i, short)
}

/// In lines: items of a list are looked for so far below the line that announces it.
const LONGEST_LIST: usize = 6;

/// Whether line `i` is one of the items that a line ending in a colon announced, or one with a figure below a title in
/// capitals.
fn is_listed(lines: &[PageLine], i: usize) -> bool {
    let item = |facts: &LineFacts| facts.words <= 25 && !facts.has(Mark::Ends);
    let facts = &lines[i].facts;
    if !item(facts) || is_title_of_list(facts) {
        return false;
    }
    let announces = |facts: &LineFacts| facts.has(Mark::Colon) && facts.words >= 4 || is_title_of_list(facts);
    let above = lines[i.saturating_sub(LONGEST_LIST)..i]
        .iter()
        .rev()
        .map(|line| &line.facts);
    let mut above = above.skip_while(|facts| item(facts) && !announces(facts));
    above
        .next()
        .is_some_and(|title| announces(title) && (title.has(Mark::Colon) || facts.numbers > 0))
}

/// A title in capitals that is none of what pages say around their articles.
fn is_title_of_list(facts: &LineFacts) -> bool {
    facts.has(Mark::Capitals) && facts.cue.is_none() && facts.words >= 1 && !facts.has(Mark::Ends)
}

/// The share of prose in the lines around one, which moves on.
#[derive(Default)]
struct ProseWindow {
    prose: usize,
    /// Lines before this one have been counted.
    counted: usize,
}

impl ProseWindow {
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
