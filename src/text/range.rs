use std::ops::Range;

/// A run of tokens: places in a text's list of tokens, end exclusive. All arithmetic on such places is done here, so
/// that a rule says what it means ("covers", "before") and no place is cast.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct TokenRange {
    start: u32,
    end: u32,
}

impl TokenRange {
    /// From token `start` up to `end`; empty where `end` lies before.
    pub(crate) fn new(start: usize, end: usize) -> Self {
        let place = |i: usize| u32::try_from(i).unwrap_or(u32::MAX);
        Self {
            start: place(start),
            end: place(end.max(start)),
        }
    }

    /// The one token `i`.
    pub(crate) fn only(i: usize) -> Self {
        Self::new(i, i + 1)
    }

    /// The first token.
    pub(crate) const fn start(self) -> usize {
        self.start as usize
    }

    /// One past the last token.
    pub(crate) const fn end(self) -> usize {
        self.end as usize
    }

    pub(crate) const fn range(self) -> Range<usize> {
        self.start()..self.end()
    }

    pub(crate) const fn len(self) -> usize {
        (self.end - self.start) as usize
    }

    pub(crate) const fn contains(self, i: usize) -> bool {
        self.start() <= i && i < self.end()
    }

    /// Whether `other` lies within.
    pub(crate) const fn covers(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    pub(crate) const fn overlaps(self, other: Self) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// Whether it ends before `other` begins; a token between is not needed.
    pub(crate) const fn before(self, other: Self) -> bool {
        self.end <= other.start
    }

    /// Whether it begins behind `other`.
    pub(crate) const fn after(self, other: Self) -> bool {
        other.before(self)
    }

    /// How many tokens stand between the two, whichever comes first; none if they overlap.
    pub(crate) const fn gap_to(self, other: Self) -> usize {
        if self.before(other) {
            (other.start - self.end) as usize
        } else {
            self.start.saturating_sub(other.end) as usize
        }
    }

    /// The smallest range that holds both.
    pub(crate) fn cover(self, other: Self) -> Self {
        Self {
            start: self.start.min(other.start),
            end: self.end.max(other.end),
        }
    }

    /// Up to `most` tokens right before it, none before token `from`.
    pub(crate) fn lead(self, most: usize, from: usize) -> Self {
        let start = self.start().saturating_sub(most).max(from);
        Self::new(start.min(self.start()), self.start())
    }

    /// Up to `most` tokens right behind it, none from token `to` on.
    pub(crate) fn tail(self, most: usize, to: usize) -> Self {
        Self::new(self.end(), (self.end() + most).min(to))
    }
}

impl From<Range<usize>> for TokenRange {
    fn from(range: Range<usize>) -> Self {
        Self::new(range.start, range.end)
    }
}

impl From<TokenRange> for Range<usize> {
    fn from(tokens: TokenRange) -> Self {
        tokens.range()
    }
}

impl IntoIterator for TokenRange {
    type Item = usize;
    type IntoIter = Range<usize>;

    fn into_iter(self) -> Range<usize> {
        self.range()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tokens(start: usize, end: usize) -> TokenRange {
        TokenRange::new(start, end)
    }

    #[test]
    fn order_and_distance() {
        let (a, b) = (tokens(2, 5), tokens(7, 9));
        assert!(a.before(b) && b.after(a) && !b.before(a));
        assert_eq!((a.gap_to(b), b.gap_to(a)), (2, 2));
        assert_eq!(a.gap_to(tokens(4, 9)), 0);
    }

    #[test]
    fn what_lies_in_it() {
        let a = tokens(2, 5);
        assert!(a.contains(2) && !a.contains(5));
        assert!(a.covers(tokens(3, 5)) && !a.covers(tokens(4, 6)));
        assert!(a.overlaps(tokens(4, 9)) && !a.overlaps(tokens(5, 9)));
        assert_eq!(a.into_iter().collect::<Vec<_>>(), [2, 3, 4]);
        assert_eq!(a.cover(tokens(7, 9)), tokens(2, 9));
        assert!(tokens(5, 2).len() == 0);
    }

    #[test]
    fn what_stands_beside_it() {
        let a = tokens(4, 6);
        assert_eq!(a.lead(3, 0), tokens(1, 4));
        assert_eq!(a.lead(9, 2), tokens(2, 4));
        assert!(a.lead(3, 5).len() == 0);
        assert_eq!(a.tail(3, 7), tokens(6, 7));
        assert!(a.tail(3, 5).len() == 0);
    }
}
