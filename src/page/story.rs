//! Stories: runs of article lines, each with its headline.

use std::ops::Range;

use super::copy::Copy;
use super::line::Line;
use super::marks::Marks;
use super::path::Part;
use super::words::Words;
use super::{facts, kind, path, ticker};
use crate::language::lexicon::Classes;
use crate::language::pack::PageCue;
use crate::language::{Reading, glance};

/// The lines of a story: from its first article line to its last, and its headline's.
#[derive(Clone, Debug)]
pub(super) struct Run {
    pub(super) lines: Range<usize>,
    pub(super) headline: Option<usize>,
    /// What reads like more of the article, but is comments or a standing profile.
    pub(super) tail: Range<usize>,
    /// Two sentences or more; less is a teaser.
    pub(super) whole: bool,
}

/// What the lines of a page tell of its stories.
pub(super) struct Told<'p> {
    pub(super) reading: &'p Reading<'p>,
    pub(super) lines: &'p [Line],
    pub(super) parts: &'p [Part],
    /// Second prints, left out of the lines.
    pub(super) copies: &'p [Copy],
}

impl Told<'_> {
    pub(super) fn is_article(&self, i: usize) -> bool {
        self.parts[i] == Part::Article && self.lines[i].facts.plain.is_none()
    }

    /// Whether a paragraph is in another language than the page's. Only what has strikingly few function words of
    /// the page's language is looked at.
    pub(super) fn is_foreign(&self, i: usize) -> bool {
        let facts = &self.lines[i].facts;
        let strange = facts.words >= 10 && facts.share(facts.function) < 0.2;
        strange
            && match glance(&self.reading.text[self.lines[i].span(self.reading)]) {
                Some(language) => language != Some(self.reading.lexicon.language),
                None => false,
            }
    }

    /// Article text that is no title: between two such lines, another story may begin.
    fn is_solid(&self, i: usize) -> bool {
        self.is_article(i) && !kind::is_title_like(&self.lines[i].facts)
    }

    /// The runs of article lines, in order. What lies between two solid lines parts two stories if enough speaks
    /// for it.
    pub(super) fn runs(&self) -> Vec<Run> {
        let mut runs: Vec<Run> = Vec::new();
        let mut names = Names::from(0);
        let mut after = 0;
        for i in (0..self.lines.len()).filter(|i| self.is_solid(*i)) {
            let gap = after..i;
            after = i + 1;
            let parts = runs.is_empty() || self.may_part(&gap);
            let headline = parts.then(|| self.headline(gap.clone(), i)).flatten();
            match runs.last_mut() {
                Some(run) if !self.begins_story(&gap, headline, &mut names, i) => run.lines.end = i + 1,
                before => {
                    self.take_titles(before, gap.start..headline.unwrap_or(i));
                    names = Names::from(i);
                    runs.push(Run {
                        lines: i..i + 1,
                        headline,
                        tail: i..i,
                        whole: false,
                    });
                }
            }
        }
        self.take_titles(runs.last_mut(), after..self.lines.len());
        for run in &mut runs {
            let end = self.end_of_article(&run.lines);
            run.tail = end..run.lines.end;
            run.lines.end = end;
            run.whole = self.is_whole(run.lines.clone());
        }
        runs
    }

    /// Gives a story the titles and items below its last solid line.
    fn take_titles(&self, run: Option<&mut Run>, mut below: Range<usize>) {
        if let (Some(run), Some(last)) = (run, below.rfind(|i| self.is_article(*i))) {
            run.lines.end = last + 1;
        }
    }

    /// Where comments or a standing profile begin that read like the article above them.
    fn end_of_article(&self, lines: &Range<usize>) -> usize {
        let mut below = 0;
        let mut end = lines.end;
        for i in lines.clone().skip(1).rev() {
            if below <= LONGEST_PROFILE && path::is_profile(&self.lines[i].facts) || self.opens_comments(i) {
                end = i;
            }
            below += u32::from(self.is_solid(i));
        }
        end
    }

    /// A title of comments with the name of who wrote the first one close below.
    fn opens_comments(&self, i: usize) -> bool {
        let below = &self.lines[i + 1..self.lines.len().min(i + 4)];
        let signed =
            |line: &Line| line.facts.marks.has(Marks::SAYS.or(Marks::DATED)) && line.facts.words <= 8;
        path::is_comments(&self.lines[i].facts) && below.iter().any(signed)
    }

    fn is_whole(&self, lines: Range<usize>) -> bool {
        let article = lines
            .filter(|i| self.is_article(*i))
            .map(|i| &self.lines[i].facts);
        let (mut sentences, mut words) = (0, 0);
        for facts in article {
            sentences += u32::from(facts.sentences);
            words += u32::from(facts.words);
        }
        sentences >= 2 && words >= 15
    }

    /// Whether the article line `i` opens another story than the one before `gap`.
    fn begins_story(&self, gap: &Range<usize>, headline: Option<usize>, names: &mut Names, i: usize) -> bool {
        let Some(headline) = headline else {
            return false;
        };
        let hash = self.lines[headline].facts.hash;
        let twice = gap.clone().filter(|j| self.lines[*j].facts.hash == hash).count() > 1;
        let signed = (headline + 1..gap.end).any(|j| self.is_byline(j));
        let ended = gap
            .clone()
            .any(|j| self.parts[j].is_below() || path::opens_related(&self.lines[j].facts));
        let weight = |holds: bool, weight: f32| if holds { weight } else { 0.0 };
        let speaks = weight(twice, 3.0) + weight(signed, 1.5) + weight(ended, 1.0);
        speaks >= 2.0 && speaks + names.strangeness(self, i) >= 3.0
    }

    /// Whether anything in `gap` speaks for another story below it.
    fn may_part(&self, gap: &Range<usize>) -> bool {
        let repeated = |i: usize| self.lines[i].facts.marks.has(Marks::REPEATED);
        gap.clone().any(|i| repeated(i) || self.is_byline(i))
    }

    pub(super) fn is_byline(&self, i: usize) -> bool {
        let facts = &self.lines[i].facts;
        facts.words <= 20
            && (facts.marks.has(Marks::DATED) && !facts.marks.has(Marks::ENDS)
                || facts.cue == Some(PageCue::Byline) && facts.marks.has(Marks::CUE_FIRST))
    }

    /// The line of `gap` that is most likely the headline of the article line `i` after it.
    fn headline(&self, gap: Range<usize>, i: usize) -> Option<usize> {
        let gap = gap.start.max(i.saturating_sub(FARTHEST_HEADLINE))..gap.end;
        let near = if gap.len() <= 6 { 6 } else { 2 };
        let mut candidates = gap.filter(|j| self.may_be_headline(*j));
        let (first, second) = (candidates.next()?, candidates.next());
        if second.is_none() && i - first <= near {
            return Some(first);
        }
        let body = self.body_words(i);
        let scored = [Some(first), second]
            .into_iter()
            .flatten()
            .chain(candidates)
            .map(|j| {
                let facts = &self.lines[j].facts;
                let twice = if facts.marks.has(Marks::REPEATED) {
                    1.0
                } else {
                    0.0
                };
                let mut below = j + 1..i.min(j + 4);
                let signed = if below.any(|k| self.is_byline(k) && !ticker::is_time(&self.lines[k].facts)) {
                    0.8
                } else {
                    0.0
                };
                let far = (i - j) as f32 * 0.05;
                (j, twice + signed + 3.0 * self.share_in(j, &body) - far)
            });
        let best = scored.max_by(|a, b| a.1.total_cmp(&b.1));
        best.filter(|(j, score)| *score > 0.6 || i - j <= near)
            .map(|(j, _)| j)
    }

    fn may_be_headline(&self, i: usize) -> bool {
        let facts = &self.lines[i].facts;
        (3..=30).contains(&facts.words)
            && facts.sentences <= 1
            && !facts.marks.has(Marks::ADDRESS)
            && !facts.marks.has(Marks::CREDIT)
            && facts.plain.is_none()
            && kind::title_of(facts).is_none()
            && !self.is_byline(i)
    }

    /// The content words of the first lines of an article.
    fn body_words(&self, i: usize) -> Words {
        let from = self.lines[i].tokens().start;
        let to = self.opening(from);
        let mut words = Words::new();
        words.extend((from..to).filter_map(|token| self.content_word(token)));
        words
    }

    /// Where the opening ends of what begins at token `from`: before any second print.
    fn opening(&self, from: usize) -> usize {
        let next = self.copies.partition_point(|copy| copy.first_token <= from);
        let print = self.copies.get(next).map(|copy| copy.first_token);
        print.unwrap_or(self.reading.tokens.len()).min(from + OPENING)
    }

    fn share_in(&self, line: usize, words: &Words) -> f32 {
        let mut all = 0;
        let mut known = 0;
        for word in self.lines[line]
            .tokens()
            .filter_map(|token| self.content_word(token))
        {
            all += 1;
            known += u32::from(words.has(word));
        }
        known as f32 / all.max(3) as f32
    }

    /// What tells a word that is no function word.
    fn content_word(&self, i: usize) -> Option<u64> {
        let token = &self.reading.tokens[i];
        let content = token.is_word() && token.span().len() > 2 && !self.reading.has(i, Classes::GRAMMAR);
        content.then(|| facts::fingerprint(self.reading, token, i))
    }
}

/// Standing profiles have no more paragraphs.
const LONGEST_PROFILE: u32 = 5;

/// A headline stands no more lines above its article.
const FARTHEST_HEADLINE: usize = 40;

/// So many tokens of an article are looked at for the words of its headline.
const OPENING: usize = 150;

/// Words with a capital in a story so far: whom and what it is about.
struct Names {
    known: Words,
    /// Lines before this one have been looked at.
    seen: usize,
}

impl Names {
    /// More do not make it clearer.
    const MOST: usize = 300;

    /// None yet, of a story that begins at this line.
    const fn from(line: usize) -> Self {
        Self {
            known: Words::new(),
            seen: line,
        }
    }

    /// Takes in the lines of the story before `end`: few are ever asked for.
    fn see(&mut self, page: &Told<'_>, end: usize) {
        for line in (self.seen..end).filter(|line| page.is_solid(*line)) {
            if self.known.len() >= Self::MOST {
                break;
            }
            self.known
                .extend(Self::of(page, page.lines[line].tokens()).take(Self::MOST));
        }
        self.seen = self.seen.max(end);
    }

    fn of<'p>(page: &'p Told<'_>, tokens: Range<usize>) -> impl Iterator<Item = u64> + use<'p> {
        tokens
            .filter(|i| page.reading.tokens[*i].capitalised())
            .filter_map(|i| page.content_word(i))
    }

    /// How much the names in the article from `line` on speak for another story.
    fn strangeness(&mut self, page: &Told<'_>, line: usize) -> f32 {
        self.see(page, line);
        match self.share_of(page, line) {
            share if share < 0.1 => 1.0,
            share if share > 0.35 => -1.5,
            _ => 0.0,
        }
    }

    /// The share of the names in the article from `line` on that are known.
    fn share_of(&self, page: &Told<'_>, line: usize) -> f32 {
        let from = page.lines[line].tokens().start;
        let to = page.opening(from);
        let (mut all, mut known) = (0, 0);
        for name in Self::of(page, from..to) {
            all += 1;
            known += u32::from(self.known.has(name));
        }
        known as f32 / all.max(4) as f32
    }
}
