//! How much a line reads like article text, in log odds: first by what can be seen in it and by its markup, then by its
//! neighbours too. The weights are those of logistic regressions over lines of news pages, which `fit/` makes.

mod feature;
mod line_weights;
mod place_weights;
#[cfg(feature = "fit")]
pub(crate) mod record;
mod weights;

use self::feature::{LineFeature, PlaceFeature};
use super::facts::LineFacts;
use super::line::PageLine;
use super::marks::Mark;
use super::markup::{Landmark, LineMarkup, LineRole};
use super::{insert, ticker, wording};
use crate::language::Reading;
use crate::language::pack::PageCue;
use crate::text::reused::Reused;

/// The evidence that each line is article text, its neighbours taken into account.
pub(super) fn article_evidence(reading: &Reading<'_>, lines: &[PageLine]) -> Reused<f32> {
    let capital_tells_noun = reading.capital_tells_noun();
    let own: Reused<f32> = lines.iter().map(|line| own(line, capital_tells_noun)).collect();
    let mut neighbourhood = Neighbourhood::of(lines, &own);
    let of_line = |i: usize| {
        let Some(around) = neighbourhood.move_to(i) else {
            return OF_ASIDE;
        };
        #[cfg(feature = "fit")]
        record::note(reading, lines, own[i], i, &around);
        let mut score = 0.0;
        of_place(lines, own[i], i, &around, &mut |feature, much| {
            score += weights::of_place(feature) * much;
        });
        score
    };
    let mut evidence: Reused<f32> = (0..lines.len()).map(of_line).collect();
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

/// The line features of each mark.
const OF_MARKS: &[(Mark, LineFeature)] = &[
    (Mark::Ends, LineFeature::Ends),
    (Mark::Bullet, LineFeature::Bullet),
    (Mark::Address, LineFeature::Address),
    (Mark::Credit, LineFeature::Credit),
    (Mark::Copyright, LineFeature::Copyright),
    (Mark::Trails, LineFeature::Trails),
    (Mark::Colon, LineFeature::Colon),
    (Mark::Verb, LineFeature::Verb),
    (Mark::Quote, LineFeature::Quote),
    (Mark::Paragraph, LineFeature::Paragraph),
    (Mark::Repeated, LineFeature::Repeated),
    (Mark::Tabbed, LineFeature::Tabbed),
    (Mark::Signature, LineFeature::Signature),
    (Mark::Small, LineFeature::SmallFirst),
    (Mark::Dated, LineFeature::Dated),
];

/// The features of a line that is nothing but such a phrase, and of one that begins with it.
const fn of_cue(cue: PageCue) -> (Option<LineFeature>, Option<LineFeature>) {
    use LineFeature as Of;
    match cue {
        PageCue::Related => (Some(Of::Related), Some(Of::RelatedFirst)),
        PageCue::Comments => (Some(Of::Comments), Some(Of::CommentsFirst)),
        PageCue::Legal => (Some(Of::Legal), Some(Of::LegalFirst)),
        PageCue::Sharing => (Some(Of::Sharing), Some(Of::SharingFirst)),
        PageCue::Advertisement => (Some(Of::Advertisement), Some(Of::AdvertisementFirst)),
        PageCue::Navigation => (Some(Of::Navigation), Some(Of::NavigationFirst)),
        PageCue::Byline => (Some(Of::Byline), Some(Of::BylineFirst)),
        PageCue::Profile => (Some(Of::Profile), None),
        PageCue::Caption => (None, Some(Of::CaptionFirst)),
        // These mark a line, and never take most of it.
        PageCue::Reader
        | PageCue::PoliteReader
        | PageCue::Urge
        | PageCue::Offer
        | PageCue::Origin
        | PageCue::StockPicture => (None, None),
    }
}

/// In words: in longer lines, the phrase that they begin with says nothing.
const CUE_FIRST_WITHIN: u16 = 40;

/// Shows all that a line says by itself, with how much of it there is.
fn of_line(line: &PageLine, capital_tells_noun: bool, see: &mut impl FnMut(LineFeature, f32)) {
    use LineFeature as Of;
    let facts = &line.facts;
    let small = facts.share(facts.small);
    see(Of::Bias, 1.0);
    see(Of::LogWords, log_words(facts));
    see(Of::Function, facts.share(facts.function));
    see(Of::Small, small);
    see(Of::SmallBesideNouns, when(capital_tells_noun, small));
    see(Of::Numbers, facts.number_share());
    let short = facts.words <= 6;
    see(Of::Few, when(facts.words <= 4, 1.0));
    see(Of::EndsLong, when(ends_long(facts), 1.0));
    see(Of::Heading, when(facts.has(Mark::Colon) && short, 1.0));
    let credited = facts.has(Mark::Credit) && facts.words > 12;
    see(Of::LongCredit, when(credited, 1.0));
    see(Of::LongAddress, when(has_long_address(facts), 1.0));
    see(Of::Notice, when(wording::is_notice(facts), 1.0));
    let marked = OF_MARKS.iter().filter(|(mark, _)| facts.has(*mark));
    marked.for_each(|(_, feature)| see(*feature, 1.0));
    if let Some(cue) = facts.cue {
        let (share, first) = of_cue(cue);
        let begins = facts.has(Mark::CueFirst) && facts.words < CUE_FIRST_WITHIN;
        if let Some(share) = share {
            see(share, facts.cue_share(cue));
        }
        if let Some(first) = first.filter(|_| begins) {
            see(first, 1.0);
        }
    }
    if let Some(markup) = line.markup {
        of_markup(markup, see);
    }
}

/// What its markup says of a line.
fn of_markup(line: LineMarkup, see: &mut impl FnMut(LineFeature, f32)) {
    use LineFeature as Of;
    see(Of::Marked, 1.0);
    let role = match line.role {
        LineRole::Plain => Of::Plain,
        LineRole::Paragraph => Of::ParagraphElement,
        LineRole::Title => Of::TitleElement,
        LineRole::Heading => Of::HeadingElement,
        LineRole::Item => Of::ItemElement,
        LineRole::Cell => Of::CellElement,
        LineRole::Caption => Of::CaptionElement,
    };
    see(role, 1.0);
    see(Of::Inside, when(line.inside, 1.0));
    see(Of::Pictured, when(line.pictured, 1.0));
    see(Of::Linked, when(line.is_linked(), 1.0));
    let parts = OF_LANDMARKS
        .iter()
        .filter(|(landmark, _)| line.landmarks.has(*landmark));
    parts.for_each(|(_, feature)| see(*feature, 1.0));
}

const OF_LANDMARKS: &[(Landmark, LineFeature)] = &[
    (Landmark::Body, LineFeature::InBody),
    (Landmark::Header, LineFeature::InHeader),
    (Landmark::Navigation, LineFeature::InNavigation),
    (Landmark::Aside, LineFeature::InAside),
    (Landmark::Footer, LineFeature::InFooter),
    (Landmark::Form, LineFeature::InForm),
    (Landmark::Related, LineFeature::InRelated),
    (Landmark::Comments, LineFeature::InComments),
    (Landmark::Media, LineFeature::InMedia),
];

fn own(line: &PageLine, capital_tells_noun: bool) -> f32 {
    let mut score = 0.0;
    of_line(line, capital_tells_noun, &mut |feature, much| {
        score += weights::of_line(feature) * much;
    });
    score
}

fn has_long_address(facts: &LineFacts) -> bool {
    facts.has(Mark::Address) && facts.words >= 15
}

fn when(holds: bool, much: f32) -> f32 {
    if holds { much } else { 0.0 }
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
    opaque: Reused<usize>,
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

/// Shows all that line `i` says among its neighbours, with how much of it there is.
fn of_place(
    lines: &[PageLine],
    own: f32,
    i: usize,
    around: &Surroundings,
    see: &mut impl FnMut(PlaceFeature, f32),
) {
    use PlaceFeature as Of;
    let facts = &lines[i].facts;
    let [above_next, above, below, below_next] = around.near;
    let short = facts.words <= 12 && !facts.has(Mark::Ends);
    let marked = lines[i].markup.is_some();
    let clip = if marked { MARKED_CLIP } else { CLIP };
    see(Of::Bias, 1.0);
    see(Of::Own, own.clamp(-clip, clip));
    see(Of::AboveNext, above_next);
    see(Of::Above, above);
    see(Of::Below, below);
    see(Of::BelowNext, below_next);
    see(Of::Dense, around.dense);
    see(Of::DenseShort, when(short, around.dense));
    see(Of::Late, around.above);
    see(Of::LogWords, log_words(facts));
    see(Of::EndsLong, when(ends_long(facts), 1.0));
    see(Of::Gallery, when(is_in_gallery(lines, i), 1.0));
    see(Of::Captioned, when(caption_above(lines, i) > 0.4, 1.0));
    see(Of::Listed, when(is_listed(lines, i), 1.0));
    see(Of::Teased, when(is_teased(lines, i), around.above));
    see(Of::Standing, when(wording::is_profile(facts), around.above));
    see(Of::Posted, when(is_posted(lines, i), 1.0));
    see(Of::Between, when(short && below > 1.0 && above > 1.0, 1.0));
    see(Of::Repeated, when(facts.has(Mark::Repeated), 1.0));
    see(Of::Credit, when(facts.has(Mark::Credit), 1.0));
    see(Of::Address, when(facts.has(Mark::Address), 1.0));
    see(Of::LongAddress, when(has_long_address(facts), 1.0));
    see(Of::Navigation, facts.cue_share(PageCue::Navigation));
    see(Of::Related, facts.cue_share(PageCue::Related));
    see(Of::Advertisement, facts.cue_share(PageCue::Advertisement));
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

/// Whether line `i` is part of a post that an article quotes: its signature, or text close above that.
fn is_posted(lines: &[PageLine], i: usize) -> bool {
    let signs = |line: &PageLine| line.facts.has(Mark::Signature);
    lines[i..lines.len().min(i + LONGEST_POST)].iter().any(signs)
}

/// In lines, the signature counted.
const LONGEST_POST: usize = 3;

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
