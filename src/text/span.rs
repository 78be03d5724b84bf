use std::ops::{Index, Range};

/// A stretch of the input: byte offsets into the text exactly as it was given, end exclusive.
///
/// Spans that come from this crate always lie on character boundaries, so `&text[span]` works:
///
/// ```
/// use sollist::Span;
/// let text = "rund 5 Mrd. Euro";
/// let span = Span { start: 5, end: 16 };
/// assert_eq!(&text[span], "5 Mrd. Euro");
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// Offset of the first byte.
    pub start: usize,
    /// Offset just past the last byte.
    pub end: usize,
}

impl Span {
    /// A span from `start` to `end`.
    ///
    /// ```
    /// use sollist::Span;
    /// let span = Span::new(5, 16);
    /// assert_eq!((span.len(), span.is_empty(), span.range()), (11, false, 5..16));
    /// assert!(span.overlaps(Span::new(15, 20)) && !span.overlaps(Span::new(16, 20)));
    /// assert_eq!(span.cover(Span::new(0, 4)), Span::new(0, 16));
    /// ```
    #[must_use]
    pub const fn new(start: usize, end: usize) -> Self {
        Self { start, end }
    }

    /// Length in bytes.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.end.saturating_sub(self.start)
    }

    /// Whether the span holds no byte.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.end <= self.start
    }

    /// The span as a range, for slicing.
    #[must_use]
    pub const fn range(&self) -> Range<usize> {
        self.start..self.end
    }

    /// Whether the two spans share a byte.
    #[must_use]
    pub const fn overlaps(&self, other: Span) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// The smallest span that holds both.
    #[must_use]
    pub fn cover(self, other: Span) -> Span {
        Span::new(self.start.min(other.start), self.end.max(other.end))
    }

    /// The same stretch counted in characters (Unicode scalar values) of `text`, as Python counts.
    ///
    /// Takes time linear in `span.end`.
    ///
    /// # Panics
    /// If the span is not one of `text`.
    ///
    /// ```
    /// use sollist::Span;
    /// assert_eq!(Span::new(5, 7).to_chars("über 5%"), Span::new(4, 6));
    /// ```
    #[must_use]
    pub fn to_chars(self, text: &str) -> Span {
        let start = text[..self.start].chars().count();
        Span::new(start, start + text[self.range()].chars().count())
    }

    /// The same stretch counted in UTF-16 code units of `text`, as JavaScript, Java and C# count.
    ///
    /// Takes time linear in `span.end`.
    ///
    /// # Panics
    /// If the span is not one of `text`.
    ///
    /// ```
    /// use sollist::Span;
    /// assert_eq!(Span::new(5, 7).to_utf16("🚗 5%"), Span::new(3, 5));
    /// ```
    #[must_use]
    pub fn to_utf16(self, text: &str) -> Span {
        let start = text[..self.start].encode_utf16().count();
        Span::new(start, start + text[self.range()].encode_utf16().count())
    }
}

impl From<Range<usize>> for Span {
    fn from(range: Range<usize>) -> Self {
        Self::new(range.start, range.end)
    }
}

impl From<Span> for Range<usize> {
    fn from(span: Span) -> Self {
        span.range()
    }
}

impl Index<Span> for str {
    type Output = str;

    fn index(&self, span: Span) -> &str {
        &self[span.range()]
    }
}

impl Index<Span> for String {
    type Output = str;

    fn index(&self, span: Span) -> &str {
        &self[span.range()]
    }
}
