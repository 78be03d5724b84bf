//! Live tickers: short entries, each below the time of day at which it was written.

use std::ops::Range;

use super::facts::Facts;
use super::line::Line;
use super::marks::Marks;

/// A ticker has so many entries or more.
const FEWEST: usize = 4;

/// An entry has no more lines, its time counted.
const LONGEST: usize = 7;

/// The lines of the tickers on a page.
pub(super) fn find(lines: &[Line]) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut ticker = Ticker::default();
    for (i, line) in lines.iter().enumerate() {
        let facts = &line.facts;
        if is_time(facts) {
            ticker.enter(i, &mut found);
        } else if i < ticker.last + LONGEST && is_prose(facts) {
            ticker.tell(i);
        }
    }
    found.extend(ticker.ended());
    found
}

/// Nothing but a time of day: "10:40", "16:48 Uhr", "4:17 pm".
pub(super) fn is_time(facts: &Facts) -> bool {
    facts.marks.has(Marks::CLOCK) && facts.words <= 1 && facts.numbers <= 2
}

fn is_prose(facts: &Facts) -> bool {
    facts.words >= 5 && facts.marks.has(Marks::ENDS)
}

/// A ticker as far as it has been read.
#[derive(Default)]
struct Ticker {
    lines: Range<usize>,
    /// The time of the last entry.
    last: usize,
    entries: usize,
    /// Entries that have a sentence.
    told: usize,
}

impl Ticker {
    fn enter(&mut self, i: usize, found: &mut Vec<Range<usize>>) {
        if self.entries == 0 || i >= self.last + LONGEST {
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
        (self.entries >= FEWEST && self.told * 2 > self.entries).then_some(self.lines)
    }
}
