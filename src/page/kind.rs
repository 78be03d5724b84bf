//! What kind of block a line is, once it is known whether it stands in an article.

use super::BlockKind;
use super::facts::Facts;
use super::line::Line;
use super::marks::Marks;
use super::path::Part;
use super::ticker;
use crate::language::pack::PageCue;

/// What a line is by its own words, wherever it stands: "Advertisement", "Read more: …", "By Jane Doe, 3 May".
pub(super) fn plain(facts: &Facts) -> Option<BlockKind> {
    let marks = facts.marks;
    if is_credited(facts) {
        return Some(BlockKind::Caption);
    }
    if ticker::is_time(facts) {
        return Some(BlockKind::Byline);
    }
    if is_notice(facts) {
        return facts.cue.map(of_cue);
    }
    if let Some(cue @ (PageCue::Related | PageCue::Sharing | PageCue::Advertisement)) = facts.label {
        if facts.words < 25 {
            return Some(of_cue(cue));
        }
    }
    if marks.has(Marks::COPYRIGHT) && facts.words < 40 {
        return Some(BlockKind::Legal);
    }
    let cue = facts.cue?;
    let share = facts.cue_share(cue);
    let begins = marks.has(Marks::CUE_FIRST);
    let ends = marks.has(Marks::ENDS);
    let says_so = match cue {
        PageCue::Related => share >= 0.6 || begins && share >= 0.12 && !ends && facts.words < 20,
        PageCue::Byline => {
            let dated = begins && marks.has(Marks::DATED) && !marks.has(Marks::VERB);
            let credits = begins && facts.cue_words >= 4 && facts.words < 40;
            facts.words < 14 && !ends && (share >= 0.5 || dated) || credits
        }
        PageCue::Caption => {
            facts.words < 14 && (share >= 0.3 || begins && share >= 0.25)
                || facts.words < 40 && begins && marks.has(Marks::CREDIT)
        }
        PageCue::Profile => false,
        _ => facts.words < 12 && share >= 0.7,
    };
    says_so.then_some(of_cue(cue))
}

/// A paragraph with several phrases of the law or of offers: "We and our partners use cookies …".
pub(super) fn is_notice(facts: &Facts) -> bool {
    let much = match facts.cue {
        Some(PageCue::Legal) => 4,
        Some(PageCue::Advertisement) => 6,
        _ => return false,
    };
    facts.cue_words >= much && facts.words >= 12
}

/// A credit and nothing else: "(Image credit: Jane Doe)".
pub(super) fn is_credit(facts: &Facts) -> bool {
    facts.words <= 8 && facts.marks.has(Marks::CREDIT) && facts.marks.has(Marks::CUE_FIRST)
}

/// What may stand amid an article and says nothing of what is beside it: a caption with its credit, a pointer with
/// its label.
pub(super) fn is_aside(facts: &Facts) -> bool {
    is_credited(facts) || facts.label == Some(PageCue::Related) && facts.words < 25
}

/// A caption with its credit. Who cites a source in a long paragraph writes no caption.
fn is_credited(facts: &Facts) -> bool {
    let longest = match facts.marks {
        marks if marks.has(Marks::AGENCY) => 60,
        marks if marks.has(Marks::CREDIT_LAST) => 30,
        marks if marks.has(Marks::CREDIT) => 8,
        _ => 0,
    };
    facts.words < longest
}

const fn of_cue(cue: PageCue) -> BlockKind {
    match cue {
        PageCue::Related => BlockKind::Teaser,
        PageCue::Comments => BlockKind::Comments,
        PageCue::Legal => BlockKind::Legal,
        PageCue::Sharing => BlockKind::Sharing,
        PageCue::Advertisement => BlockKind::Advertisement,
        PageCue::Navigation => BlockKind::Navigation,
        PageCue::Byline => BlockKind::Byline,
        PageCue::Caption => BlockKind::Caption,
        PageCue::Profile => BlockKind::Other,
    }
}

/// "By Jane Doe", "By Jane Doe @jane City reporter".
fn is_signature(facts: &Facts) -> bool {
    let begins = facts.cue == Some(PageCue::Byline) && facts.marks.has(Marks::CUE_FIRST);
    let longest = if facts.marks.has(Marks::ADDRESS) { 12 } else { 6 };
    begins && (2..=longest).contains(&facts.words) && !facts.marks.has(Marks::ENDS)
}

/// The kind of section that a line is the title of, half of its words at least being such a phrase.
pub(super) fn title_of(facts: &Facts) -> Option<BlockKind> {
    facts
        .cue
        .filter(|cue| facts.words <= 8 && facts.cue_share(*cue) >= 0.5)
        .map(of_cue)
}

/// The kind of a section of the page by its first line.
pub(super) fn section(facts: &Facts) -> BlockKind {
    match facts.cue {
        _ if facts.marks.has(Marks::SAYS) => BlockKind::Comments,
        _ if facts.marks.has(Marks::COPYRIGHT) => BlockKind::Legal,
        Some(cue) => of_cue(cue),
        None => BlockKind::Other,
    }
}

/// The kind of a line inside an article.
pub(super) fn inside(lines: &[Line], i: usize, article: impl Fn(usize) -> bool) -> BlockKind {
    let facts = &lines[i].facts;
    if let Some(kind) = facts.plain {
        return kind;
    }
    if is_table_row(facts) {
        return BlockKind::TableRow;
    }
    if facts.marks.has(Marks::BULLET) {
        return BlockKind::ListItem;
    }
    if facts.marks.has(Marks::SHOUTS) && !facts.marks.has(Marks::ENDS) && i > 0 && article(i - 1) {
        return BlockKind::Teaser;
    }
    if !is_title_like(facts) {
        return BlockKind::Body;
    }
    let prose = |j: Option<usize>| {
        j.is_some_and(|j| j < lines.len() && article(j) && !is_title_like(&lines[j].facts))
    };
    if prose(Some(i + 1)) {
        BlockKind::Subheading
    } else {
        BlockKind::ListItem
    }
}

/// Cells, or figures with few words.
pub(super) fn is_table_row(facts: &Facts) -> bool {
    let tabbed = facts.marks.has(Marks::TABBED) && facts.numbers > 0;
    let figures = facts.numbers >= 2 && facts.numbers >= facts.words && !facts.marks.has(Marks::ENDS);
    tabbed || figures && !facts.marks.has(Marks::DATED)
}

/// A sentence or two, as stand between a headline and the author's name.
pub(super) fn is_summary(facts: &Facts) -> bool {
    let marks = facts.marks;
    facts.words >= 10 && marks.has(Marks::ENDS) && !marks.has(Marks::CREDIT) && !marks.has(Marks::ADDRESS)
}

/// Short, with no end of a sentence.
pub(super) fn is_title_like(facts: &Facts) -> bool {
    facts.words <= 15 && !facts.marks.has(Marks::ENDS) && !facts.marks.has(Marks::COLON)
}

/// A title, as other articles are pointed to with: no item of a list, no row of a table.
pub(super) fn is_title(facts: &Facts) -> bool {
    is_title_like(facts) && !facts.marks.has(Marks::BULLET) && !is_table_row(facts)
}

/// The kind of a line outside of articles; `section` is that of the part of the page it stands in, if that has one.
pub(super) fn outside(facts: &Facts, part: Part, section: BlockKind) -> BlockKind {
    let marks = facts.marks;
    match facts.plain.or_else(|| title_of(facts)) {
        Some(kind) => kind,
        None if part == Part::Section => section,
        None if marks.has(Marks::COPYRIGHT) => BlockKind::Legal,
        None if part == Part::Related => BlockKind::Teaser,
        None if marks.has(Marks::CREDIT) => BlockKind::Caption,
        None if marks.has(Marks::DATED) && facts.words <= 8 => BlockKind::Byline,
        None if is_signature(facts) => BlockKind::Byline,
        None if facts.words <= 3 && !marks.has(Marks::ENDS) => BlockKind::Navigation,
        None if part == Part::After => BlockKind::Teaser,
        None => facts
            .cue
            .filter(|cue| facts.cue_share(*cue) >= 0.3)
            .map_or(BlockKind::Other, of_cue),
    }
}
