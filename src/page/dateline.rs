//! Finds the line that tells where and when a story was written.

use super::block::BlockKind;
use super::judge::Judged;
use super::layout::Layout;
use super::story::StoryRun;
use crate::language::lexicon::Classes;
use crate::text::Span;

/// The byline near a story's beginning, else what its text begins with: "BERLIN, 3 May (Reuters) – ".
pub(super) fn dateline(layout: &Layout<'_>, judged: &[Judged], run: &StoryRun) -> Option<Span> {
    let from = run.headline.unwrap_or(run.lines.start);
    let mut opening = from..layout.lines.len().min(run.lines.start + 1);
    let byline = opening.find(|i| layout.is_byline(*i) && Some(*i) != run.headline);
    let is_text = |i: &usize| matches!(judged[*i].kind, BlockKind::Lead | BlockKind::Body);
    match byline {
        Some(line) => Some(layout.lines[line].span(layout.reading)),
        None => place_line(layout, run.lines.clone().find(is_text)?),
    }
}

/// What an article begins with where it tells its place, day and agency: "BERLIN, 3 May (Reuters) – ".
fn place_line(layout: &Layout<'_>, first: usize) -> Option<Span> {
    let reading = layout.reading;
    let tokens = layout.lines.get(first)?.tokens();
    let mut head = tokens.start + 1..tokens.end.min(tokens.start + LONGEST_PLACE_LINE);
    let is_dash = |i: usize| reading.is_punct(i, b'-') && reading.tokens[i].spaced();
    let place = tokens.start..head.find(|i| is_dash(*i))?;
    let of_place = |i: usize| {
        let token = &reading.tokens[i];
        let agency = reading.has(i, Classes::PAGE) || i > 0 && reading.is_punct(i - 1, b'(');
        !token.is_word() || token.capitalised() || agency
    };
    let words = place.clone().filter(|i| reading.tokens[*i].is_word()).count();
    let tells = (1..=MOST_PLACE_WORDS).contains(&words) && place.clone().all(of_place);
    tells.then(|| reading.span(place))
}

/// In tokens.
const LONGEST_PLACE_LINE: usize = 18;

/// A place of two words, a date and an agency of two.
const MOST_PLACE_WORDS: usize = 8;
