//! What a line is by its own wording, wherever it stands.

use super::block::BlockKind;
use super::facts::LineFacts;
use super::marks::{LineMarks, Mark};
use crate::language::pack::PageCue;

/// What a line says it is: "Advertisement", "Read more: …", "By Jane Doe, 3 May".
pub(super) fn kind(facts: &LineFacts) -> Option<BlockKind> {
    if is_credited(facts) {
        return Some(BlockKind::Caption);
    }
    if is_time(facts) || is_origin(facts) {
        return Some(BlockKind::Byline);
    }
    if is_notice(facts) {
        return facts.cue.map(of_cue);
    }
    if is_offer(facts) {
        let legal = facts.cue == Some(PageCue::Legal);
        return Some(of_cue(if legal { PageCue::Legal } else { PageCue::Offer }));
    }
    if is_membership(facts) {
        return Some(BlockKind::Comments);
    }
    if is_share_price(facts) {
        return Some(BlockKind::Other);
    }
    if let Some(cue) = facts.label.filter(|cue| is_pointed_with(facts, *cue)) {
        return Some(of_cue(cue));
    }
    if facts.has(Mark::Copyright) && facts.words < 40 {
        return Some(BlockKind::Legal);
    }
    facts.cue.filter(|cue| is_all(facts, *cue)).map(of_cue)
}

/// Whether the line is labelled as something that leads away from the article: "Related: …", "Sponsored: …".
fn is_pointed_with(facts: &LineFacts, label: PageCue) -> bool {
    let leads_away = matches!(
        label,
        PageCue::Related | PageCue::Sharing | PageCue::Advertisement
    );
    leads_away && facts.words < LONGEST_POINTER
}

/// In words: a label and a headline.
const LONGEST_POINTER: u16 = 25;

/// Whether the phrases of this kind take so much of the line that it is hardly anything else.
fn is_all(facts: &LineFacts, cue: PageCue) -> bool {
    let share = facts.cue_share(cue);
    let begins = facts.has(Mark::CueFirst);
    let ends = facts.has(Mark::Ends);
    match cue {
        PageCue::Related => share >= 0.6 || begins && share >= 0.12 && !ends && facts.words < 20,
        PageCue::Byline => is_byline_of_author(facts, share),
        PageCue::Caption => {
            facts.words < 14 && (share >= 0.3 || begins && share >= 0.25)
                || facts.words < 40 && begins && facts.has(Mark::Credit)
        }
        PageCue::Profile => false,
        _ => facts.words < 12 && share >= 0.7,
    }
}

/// "Published on 3 May", "By Jane Doe, May 3, 2024", or who helped to write it: "Reporting by Jane Doe; Editing by …".
fn is_byline_of_author(facts: &LineFacts, share: f32) -> bool {
    let begins = facts.has(Mark::CueFirst);
    let dated = begins && facts.has(Mark::Dated) && !facts.has(Mark::Verb);
    let short = facts.words < 14 && !facts.has(Mark::Ends);
    let credits = begins && facts.cue_words >= 4 && facts.words < 40;
    short && (share >= 0.5 || dated) || credits
}

/// A paragraph with several phrases of the law or of offers: "We and our partners use cookies …".
pub(super) fn is_notice(facts: &LineFacts) -> bool {
    let much = match facts.cue {
        Some(PageCue::Legal) => 4,
        Some(PageCue::Advertisement) => 6,
        _ => return false,
    };
    facts.cue_words >= much && facts.words >= 12 && !is_article_with_notice(facts)
}

/// A whole article in one line, at whose end a form or a notice stands.
fn is_article_with_notice(facts: &LineFacts) -> bool {
    const LONGEST_NOTICE: u16 = 150;
    facts.words > LONGEST_NOTICE && facts.cue.is_none_or(|cue| facts.cue_share(cue) < 0.05)
}

/// A line that sells the page to its reader: "$4 for your first 4 weeks", "We and our 182 partners store your data".
/// Reports seldom speak to their readers, and quote those who do.
fn is_offer(facts: &LineFacts) -> bool {
    let speaks = (facts.has(Mark::Addressed) || facts.has(Mark::Urges)) && !facts.has(Mark::Quote);
    let offers = facts.has(Mark::Offer) || urges_for_a_time(facts) || sells(facts, speaks);
    facts.words < LONGEST_OFFER && offers
}

/// Whether phrases of offers or of the law take enough of a line: less is enough where it speaks to the reader.
fn sells(facts: &LineFacts, speaks: bool) -> bool {
    let (share, words) = match facts.cue {
        Some(PageCue::Advertisement) if facts.has(Mark::Invites) => (0.0, 1),
        Some(PageCue::Advertisement) if facts.has(Mark::Urges) => (0.0, 1 + u8::from(facts.has(Mark::Ends))),
        Some(PageCue::Advertisement) => (0.15, 4),
        Some(PageCue::Legal) => (0.1, 2),
        _ => return false,
    };
    let all = facts.cue.map_or(0.0, |cue| facts.cue_share(cue));
    let hardly_else = facts.cue == Some(PageCue::Advertisement) && facts.cue_words >= 4 && all >= 0.3;
    hardly_else || speaks && facts.cue_words >= words && all >= share
}

/// Below an article: "Jane Doe in Leeds contributed to this report."
fn is_origin(facts: &LineFacts) -> bool {
    facts.has(Mark::Origin) && facts.words < LONGEST_ORIGIN
}

/// In words: several names, with their places and agencies.
const LONGEST_ORIGIN: u16 = 60;

/// "Jetzt lesen: 4 Wochen für 1 Euro", "Try 6 weeks for $6".
fn urges_for_a_time(facts: &LineFacts) -> bool {
    let urges = facts.has(Mark::Urges) || facts.has(Mark::Invites);
    let for_a_time = urges && facts.has(Mark::Aged) && !facts.has(Mark::Measured);
    for_a_time && !facts.has(Mark::Ends) && facts.words <= 12
}

/// In words.
const LONGEST_OFFER: u16 = 60;

/// "Joined: Mar 2009", "Beiträge: 1.234": what forums print beside the name of who wrote a post.
fn is_membership(facts: &LineFacts) -> bool {
    facts.label == Some(PageCue::Comments) && facts.numbers > 0 && facts.words <= 8 && !facts.has(Mark::Ends)
}

/// "Torvell Inc. 43.14 -0.6%": a name, prices to the cent, and by how much they moved. The rows of a firm's own tables
/// name what they measure.
fn is_share_price(facts: &LineFacts) -> bool {
    is_like_share_price(facts) && !facts.has(Mark::Measured)
}

/// The same with a name that may also be what is measured: "Kestra Group 31.95 +0.16%".
pub(super) fn is_like_share_price(facts: &LineFacts) -> bool {
    let priced = facts.has(Mark::Cents) && facts.has(Mark::Moves) && !facts.has(Mark::Amount);
    priced && facts.words <= 6 && !facts.has(Mark::Ends)
}

/// A credit and nothing else: "(Image credit: Jane Doe)".
pub(super) fn is_credit(facts: &LineFacts) -> bool {
    facts.words <= 8 && facts.has(Mark::Credit) && facts.has(Mark::CueFirst)
}

/// What may stand amid an article and says nothing about what is beside it: a caption with its credit, a pointer with
/// its label.
pub(super) fn is_aside(facts: &LineFacts) -> bool {
    is_credited(facts) || facts.label == Some(PageCue::Related) && facts.words < LONGEST_POINTER
}

/// A caption with its credit. A long paragraph that cites a source is no caption: the surer the credit, the longer the
/// caption may be.
fn is_credited(facts: &LineFacts) -> bool {
    let captioned = facts.has(Mark::StockPicture) || facts.has(Mark::PictureOfMany);
    let longest = if facts.has(Mark::Agency) || captioned {
        60
    } else if facts.has(Mark::CreditLast) {
        30
    } else if facts.has(Mark::Credit) {
        8
    } else {
        0
    };
    facts.words < longest
}

/// The kind of block that phrases of a kind stand in.
pub(super) const fn of_cue(cue: PageCue) -> BlockKind {
    match cue {
        PageCue::Related => BlockKind::Teaser,
        PageCue::Comments => BlockKind::Comments,
        PageCue::Legal => BlockKind::Legal,
        PageCue::Sharing => BlockKind::Sharing,
        PageCue::Advertisement | PageCue::Offer | PageCue::Urge => BlockKind::Advertisement,
        PageCue::Navigation => BlockKind::Navigation,
        PageCue::Byline | PageCue::Origin => BlockKind::Byline,
        PageCue::Caption | PageCue::StockPicture => BlockKind::Caption,
        PageCue::Profile | PageCue::Reader | PageCue::PoliteReader => BlockKind::Other,
    }
}

/// "By Jane Doe", "By Jane Doe @jane City reporter".
pub(super) fn is_author(facts: &LineFacts) -> bool {
    let longest = if facts.has(Mark::Address) { 12 } else { 6 };
    facts.begins_with(PageCue::Byline) && (2..=longest).contains(&facts.words) && !facts.has(Mark::Ends)
}

/// A line with the author's name or the day of the article, alone or with little else.
pub(super) fn is_byline(facts: &LineFacts) -> bool {
    let dated = facts.has(Mark::Dated) && !facts.has(Mark::Ends);
    facts.words <= 20 && (dated || facts.begins_with(PageCue::Byline))
}

/// The kind of section that a line is the title of: half of its words at least are such a phrase.
pub(super) fn titled(facts: &LineFacts) -> Option<BlockKind> {
    facts
        .cue
        .filter(|cue| facts.words <= 8 && facts.cue_share(*cue) >= 0.5)
        .map(of_cue)
}

/// "More on this topic", "Mehr zum Thema": a list of other articles begins.
pub(super) fn opens_related(facts: &LineFacts) -> bool {
    title_share(facts, PageCue::Related) >= 0.6
}

/// A line of its own that announces other articles, amid an article: "Mehr zum Thema", "Related:".
pub(super) fn announces_articles(facts: &LineFacts) -> bool {
    let labelled = facts.begins_with(PageCue::Related) && facts.has(Mark::Colon);
    (opens_related(facts) || labelled) && facts.words <= 8 && !facts.has(Mark::Ends)
}

/// The title of another article, as links and lists of them have it.
pub(super) fn is_title_of_article(facts: &LineFacts) -> bool {
    let asks = facts.has(Mark::Asks) && facts.sentences <= 3;
    let title = facts.sentences == 0 || asks;
    let longest = if asks { LONGEST_QUESTION } else { LONGEST_TITLE };
    (2..=longest).contains(&facts.words) && title && !facts.has(Mark::Colon) && !is_table_row(facts)
}

/// In words.
const LONGEST_TITLE: u16 = 20;

/// In words: a title may tell a story before it asks.
const LONGEST_QUESTION: u16 = 32;

/// Titles that run on in one line, where the page has a list: many words, and no sentence ends.
pub(super) fn is_run_of_titles(facts: &LineFacts) -> bool {
    facts.words > LONGEST_TITLE && facts.sentences == 0 && !facts.has(Mark::Colon)
}

/// The title of a teaser with a text below, which may break off as the text does.
pub(super) fn is_title_of_teaser(facts: &LineFacts) -> bool {
    (SHORTEST_TEASED..LONGEST_TITLE).contains(&facts.words)
        && (facts.sentences == 0 || facts.has(Mark::Trails))
}

/// In words: names of topics and buttons are shorter than titles.
const SHORTEST_TEASED: u16 = 4;

/// Prose: long enough, and with the end of a sentence.
pub(super) fn is_paragraph(facts: &LineFacts) -> bool {
    facts.words >= 10 && facts.sentences > 0
}

/// "About Harbour Motors": the title of a standing profile, or the profile itself behind it.
pub(super) fn opens_profile(facts: &LineFacts) -> bool {
    let told = facts.begins_with(PageCue::Profile) && facts.cue_words >= OF_OPENING;
    let title = !facts.has(Mark::Ends) || facts.has(Mark::Abbreviated);
    let name = (1..=7).contains(&facts.words) && facts.numbers == 0;
    facts.begins_with(PageCue::Profile) && title && name || told
}

/// "34 Comments", "Leave a Reply".
pub(super) fn opens_comments(facts: &LineFacts) -> bool {
    title_share(facts, PageCue::Comments) >= 0.5
}

/// "Terms of use", "Forward-Looking Statements".
pub(super) fn opens_legal(facts: &LineFacts) -> bool {
    title_share(facts, PageCue::Legal) >= 0.8
}

/// "Forward-Looking Statements": a note below an article. One word may also be the title of a part of it.
pub(super) fn opens_note(facts: &LineFacts) -> bool {
    opens_legal(facts) && facts.cue_words >= 2
}

/// "Jane Doe says:", as forums and blogs print it above what a reader wrote.
pub(super) fn opens_post(facts: &LineFacts) -> bool {
    facts.has(Mark::Says) && facts.words <= 6
}

/// Above or below what a reader wrote: the name and "says:", or the name and when: "annh 2 hours ago".
pub(super) fn signs_post(facts: &LineFacts) -> bool {
    const SIGNS: LineMarks = LineMarks::none().and(Mark::Says).and(Mark::Dated);
    let ago = facts.has(Mark::Aged) && !facts.begins_with(PageCue::Byline) && !facts.has(Mark::Ends);
    facts.words <= 8 && facts.marks.has_any(SIGNS) || facts.words <= 6 && ago
}

/// How much of a short line is a title of that kind.
fn title_share(facts: &LineFacts, cue: PageCue) -> f32 {
    if facts.words > 14 {
        return 0.0;
    }
    // A phrase further inside may belong to a headline.
    let begins = if facts.has(Mark::CueFirst) { 1.0 } else { 0.7 };
    facts.cue_share(cue) * begins
}

/// "Acme is a leading provider of …", with no title above it.
pub(super) fn is_profile(facts: &LineFacts) -> bool {
    facts.cue == Some(PageCue::Profile) && facts.cue_words >= OF_PROFILE
}

/// In words of the phrases of profiles: "is a leading provider" is not said by chance. The more of them there are, the less
/// else must tell of a profile.
const OF_PROFILE: u8 = 4;
const OF_OPENING: u8 = 5;
const OF_LONG_PROFILE: u8 = 6;

/// Nothing but a time of day: "10:40", "16:48 Uhr", "4:17 pm".
pub(super) fn is_time(facts: &LineFacts) -> bool {
    facts.has(Mark::Clock) && facts.words <= 1 && facts.numbers <= 2
}

/// A profile so full of its phrases that the last paragraph of an article is nothing else.
pub(super) fn is_long_profile(facts: &LineFacts) -> bool {
    is_profile(facts) && facts.cue_words >= OF_LONG_PROFILE
}

/// Cells, or figures with few words.
pub(super) fn is_table_row(facts: &LineFacts) -> bool {
    let tabbed = facts.has(Mark::Tabbed) && facts.numbers > 0;
    let figures = facts.numbers >= 2 && facts.numbers >= facts.words && !facts.has(Mark::Ends);
    tabbed || figures && !facts.has(Mark::Dated)
}

/// A sentence or two, as stand between a headline and the author's name.
pub(super) fn is_summary(facts: &LineFacts) -> bool {
    facts.words >= 10 && facts.has(Mark::Ends) && !facts.has(Mark::Credit) && !facts.has(Mark::Address)
}

/// A title that says more of what the one above it says, and is nobody's name.
pub(super) fn is_second_headline(facts: &LineFacts) -> bool {
    let marked = facts.has(Mark::Credit) || facts.has(Mark::Address) || facts.has(Mark::Dated);
    facts.words >= 5 && !marked && facts.cue.is_none_or(|cue| facts.cue_share(cue) < 0.3)
}

/// Short, with no end of a sentence.
pub(super) fn is_title_like(facts: &LineFacts) -> bool {
    facts.words <= 15 && !facts.has(Mark::Ends) && !facts.has(Mark::Colon)
}

/// A title, as other articles are pointed to with: no item of a list, no row of a table.
pub(super) fn is_title(facts: &LineFacts) -> bool {
    is_title_like(facts) && !facts.has(Mark::Bullet) && !is_table_row(facts)
}
