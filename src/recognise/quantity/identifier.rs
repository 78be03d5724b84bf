//! Numbers that identify and measure nothing: of telephones, accounts and books.

use once_cell::sync::Lazy;
use regex::Regex;

use super::QuantityScan;
use super::draft::Draft;
use crate::text::token::{Kind, Token};

/// The shapes of identifiers that are printed in groups of digits. They are tried on short rows of such groups alone.
static SHAPES: Lazy<Option<Regex>> = Lazy::new(|| Regex::new(SHAPE).ok());

const SHAPE: &str = r"(?x-u)^(?:
    \(?\+[0-9]{1,3}\)?[\ /-]*(?:\(0\))?[0-9(][0-9\ ()/-]{3,}    # +44 20 7946 0018, +49 (0)221 1234
  | \(?0[0-9]{1,5}\)?(?:[\ /-]+[0-9]{2,})+(?:-[0-9])?            # 0800 123 456, (01) 53 170-0
  | [0-9]+(?:-[0-9]+){2,}                                        # 555-123-4567, 978-3-16-148410-0
  | [A-Z]{2}[0-9]{2}(?:\ ?[0-9A-Z]{4}){3,7}(?:\ ?[0-9A-Z]{1,3})? # an IBAN
)\)?$";

/// A row has no more tokens on either side of a figure.
const LONGEST: usize = 12;

/// Whether the figure is a group of an identifier.
pub(super) fn is_part(scan: &QuantityScan<'_, '_>, draft: &Draft) -> bool {
    let (start, after) = (draft.number.tokens.start, draft.tokens.end);
    let alone =
        (start <= scan.start || !is_group(scan, start - 1)) && (after >= scan.end || !is_group(scan, after));
    if alone && after - start == 1 {
        return false;
    }
    let from = (start.saturating_sub(LONGEST).max(scan.start)..start)
        .rev()
        .take_while(|i| is_group(scan, *i))
        .last()
        .unwrap_or(start);
    let to = (after..(after + LONGEST).min(scan.end))
        .take_while(|i| is_group(scan, *i))
        .last()
        .map_or(after, |last| last + 1);
    let row = &scan.reading.text[scan.reading.span(from..to)];
    let row = row.trim_end_matches(['/', '-', '(', ' ']);
    to - from > 1 && may_fit(row) && SHAPES.as_ref().is_some_and(|shapes| shapes.is_match(row))
}

/// Whether a row begins as telephone numbers and accounts do, or has two hyphens: the shapes cost more to try.
fn may_fit(row: &str) -> bool {
    let row = row.strip_prefix('(').unwrap_or(row).as_bytes();
    matches!(row.first(), Some(b'+' | b'0' | b'A'..=b'Z'))
        || row.iter().filter(|byte| **byte == b'-').nth(1).is_some()
}

/// Digits, or a mark that may stand between groups of them.
fn is_group(scan: &QuantityScan<'_, '_>, i: usize) -> bool {
    let token: &Token = &scan.reading.tokens[i];
    match token.kind {
        Kind::Number => true,
        Kind::Word => token.has_digit() && token.span().len() == 4,
        _ => scan.reading.str(i).bytes().all(|byte| b"+()/-".contains(&byte)),
    }
}
