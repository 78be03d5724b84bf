//! Live tickers: short entries, each below the time of day at which it was written.

use std::ops::Range;

use super::facts::LineFacts;
use super::line::PageLine;
use super::marks::Mark;
use super::wording;

/// In entries: fewer times of day stand on any page.
const FEWEST_ENTRIES: usize = 4;

/// In lines, the time of day counted.
const LONGEST_ENTRY: usize = 7;

/// The lines of the tickers on a page.
pub(super) fn tickers(lines: &[PageLine]) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut ticker = Ticker::default();
    for (i, line) in lines.iter().enumerate() {
        let facts = &line.facts;
        if wording::is_time(facts) {
            ticker.enter(i, &mut found);
        } else if i < ticker.last + LONGEST_ENTRY && is_prose(facts) {
            ticker.tell(i);
        }
    }
    found.extend(ticker.ended());
    found
}

fn is_prose(facts: &LineFacts) -> bool {
    facts.words >= 5 && facts.has(Mark::Ends)
}

/// A ticker as far as it has been read.
#[derive(Default)]
struct Ticker {
    lines: Range<usize>,
    /// The line of the last entry's time.
    last: usize,
    entries: usize,
    /// Entries that have a sentence.
    told: usize,
}

impl Ticker {
    fn enter(&mut self, i: usize, found: &mut Vec<Range<usize>>) {
        if self.entries == 0 || i >= self.last + LONGEST_ENTRY {
            found.extend(std::mem::take(self).ended());
            self.lines = i..i;
        }
        self.last = i;
        self.entries += 1;
    }

    fn tell(&mut self, i: usize) {
        if self.entries > 0 {
            self.told += usize::from(self.lines.end <= self.last);
            self.lines.end = i + 1;
        }
    }

    /// Headlines with their times are no ticker: most entries tell something.
    fn ended(self) -> Option<Range<usize>> {
        (self.entries >= FEWEST_ENTRIES && self.told * 2 > self.entries).then_some(self.lines)
    }
}
