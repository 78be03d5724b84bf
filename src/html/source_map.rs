//! Where each byte of a page's text stands in its HTML.

use crate::text::Span;

/// A stretch of the text that was copied from one place of the HTML, or written in its stead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Run {
    /// Where it begins in the text; it ends where the next one begins.
    text: u32,
    html: u32,
    html_length: u32,
}

/// The runs of a text, in order. Breaks between lines, which no byte of the HTML stands for, belong to none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct SourceMap {
    runs: Vec<Run>,
    text_length: u32,
}

impl SourceMap {
    /// The next `length` bytes of the text stand for `html`.
    pub(super) fn push(&mut self, length: usize, html: Span) {
        let verbatim = length == html.len();
        if let Some(last) = self.runs.last_mut() {
            let grows = last.is_verbatim(self.text_length) && last.html_end() == html.start;
            if verbatim && grows {
                last.html_length += length as u32;
                self.text_length += length as u32;
                return;
            }
        }
        self.runs.push(Run {
            text: self.text_length,
            html: html.start as u32,
            html_length: html.len() as u32,
        });
        self.text_length += length as u32;
    }

    /// The next `length` bytes of the text stand for nothing in the HTML.
    pub(super) fn skip(&mut self, length: usize) {
        let end = self.runs.last().map_or(0, Run::html_end);
        self.runs.push(Run {
            text: self.text_length,
            html: end as u32,
            html_length: 0,
        });
        self.text_length += length as u32;
    }

    /// The places in the HTML that `span` of the text stands for, in order, those that touch joined.
    pub(super) fn source(&self, span: Span) -> Vec<Span> {
        let mut places: Vec<Span> = Vec::new();
        if span.is_empty() {
            return places;
        }
        let first = self
            .runs
            .partition_point(|run| run.text as usize <= span.start)
            .saturating_sub(1);
        for (i, run) in self.runs.iter().enumerate().skip(first) {
            if run.text as usize >= span.end {
                break;
            }
            let end = self.runs.get(i + 1).map_or(self.text_length, |next| next.text);
            let place = run.part(end, span);
            match places.last_mut() {
                _ if place.is_empty() => {}
                Some(last) if last.end == place.start => last.end = place.end,
                _ => places.push(place),
            }
        }
        places
    }
}

impl Run {
    const fn html_end(&self) -> usize {
        self.html as usize + self.html_length as usize
    }

    /// Whether each of its bytes, up to `end` of the text, stands for one of the HTML.
    const fn is_verbatim(&self, end: u32) -> bool {
        end - self.text == self.html_length
    }

    /// The place of its part that lies in `span`: of a run that is not verbatim, the whole.
    fn part(&self, end: u32, span: Span) -> Span {
        let html = self.html as usize;
        if !self.is_verbatim(end) {
            return Span::new(html, self.html_end());
        }
        let text = self.text as usize;
        let from = span.start.max(text) - text;
        let to = span.end.min(end as usize) - text;
        Span::new(html + from, html + to)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `Profit &amp; loss` with a break before it.
    fn map() -> SourceMap {
        let mut map = SourceMap::default();
        map.push(4, Span::new(3, 7));
        map.skip(1);
        map.push(7, Span::new(20, 27));
        map.push(1, Span::new(27, 32));
        map.push(5, Span::new(32, 37));
        map
    }

    #[test]
    fn verbatim_runs_map_byte_by_byte() {
        assert_eq!(map().source(Span::new(1, 3)), [Span::new(4, 6)]);
        assert_eq!(map().source(Span::new(13, 18)), [Span::new(32, 37)]);
    }

    #[test]
    fn a_reference_maps_whole_and_joins_its_neighbours() {
        assert_eq!(map().source(Span::new(12, 13)), [Span::new(27, 32)]);
        assert_eq!(map().source(Span::new(5, 18)), [Span::new(20, 37)]);
    }

    #[test]
    fn a_break_stands_for_nothing() {
        assert_eq!(map().source(Span::new(4, 5)), []);
        assert_eq!(
            map().source(Span::new(2, 7)),
            [Span::new(5, 7), Span::new(20, 22)]
        );
        assert_eq!(map().source(Span::new(18, 18)), []);
    }
}
