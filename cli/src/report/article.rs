//! An article as it was read: blocks, and in them the figures and the words that decided them.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use sollist::Span;
use sollist::page::{Block, BlockKind};

use super::{ClaimEntry, Contents};
use crate::human;

#[derive(Serialize)]
pub(super) struct ArticleText<'r> {
    blocks: Vec<TextBlock<'r>>,
    /// The claims of each figure, in the order of the text.
    figures: Vec<Vec<usize>>,
    /// Its claims, as they are saved.
    json: &'r [String],
    csv: &'r [String],
}

#[derive(Serialize)]
struct TextBlock<'r> {
    kind: &'static str,
    label: String,
    /// Whether claims are looked for in it.
    read: bool,
    headline: bool,
    /// Whether another story begins here than that of the block above.
    begins: bool,
    pieces: Vec<Piece<'r>>,
}

/// A stretch of text in which no mark begins or ends.
#[derive(Serialize)]
struct Piece<'r> {
    text: &'r str,
    /// The place of the figure that it is of.
    #[serde(skip_serializing_if = "Option::is_none")]
    figure: Option<usize>,
    /// The claims of which its words say something.
    #[serde(flatten)]
    says: BTreeMap<Role, BTreeSet<usize>>,
}

/// What words say of a claim.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
enum Role {
    Organisation,
    Metric,
    Year,
    /// Bound, measure or status.
    Why,
}

impl Role {
    fn of(slot: &str) -> Option<Self> {
        match slot {
            "organisation" => Some(Self::Organisation),
            "metric" => Some(Self::Metric),
            "year" => Some(Self::Year),
            "bound" | "measure" | "status" => Some(Self::Why),
            _ => None,
        }
    }
}

impl<'r> ArticleText<'r> {
    pub(super) fn of(contents: &'r Contents<'r>, article: usize) -> Self {
        let entries = contents.of_article(article);
        let reading = &contents.readings[article];
        let marks = Marks::of(entries);
        let mut told = None;
        let mut blocks = Vec::new();
        for block in reading.extraction.blocks() {
            let begins = block.story.is_some() && told.is_some() && block.story != told;
            told = block.story.or(told);
            blocks.extend(one_block(reading.str(), block, begins, &marks));
        }
        let first = entries.first().map_or(0, |entry| entry.number);
        let numbers = first..first + entries.len();
        let claims = |figure: &FigureMark| figure.claims.iter().copied().collect();
        Self {
            blocks,
            figures: marks.figures.iter().map(claims).collect(),
            json: &contents.saved.json[numbers.clone()],
            csv: &contents.saved.csv[numbers],
        }
    }
}

/// `begins`: another story than the one above.
fn one_block<'r>(all: &'r str, block: &Block, begins: bool, marks: &Marks) -> Option<TextBlock<'r>> {
    let raw = &all[block.span];
    let start = block.span.start + (raw.len() - raw.trim_start().len());
    let trimmed = Span::new(start, start + raw.trim().len());
    let read = block.story.is_some() && block.kind.has_claims();
    (!trimmed.is_empty()).then(|| TextBlock {
        kind: block.kind.as_str(),
        label: human::words(block.kind.as_str()),
        read,
        headline: read && block.kind == BlockKind::Headline,
        begins,
        pieces: marks.pieces(all, trimmed),
    })
}

/// A figure in the text, and the claims that it belongs to.
struct FigureMark {
    span: Span,
    claims: BTreeSet<usize>,
}

/// The marks of an article.
struct Marks {
    /// In order; none overlaps the next.
    figures: Vec<FigureMark>,
    words: Vec<(Span, Role, usize)>,
    /// All places where a mark begins or ends, in order.
    borders: Vec<usize>,
}

impl Marks {
    fn of(entries: &[ClaimEntry<'_>]) -> Self {
        let mut marks = Self {
            figures: figures(entries),
            words: entries.iter().flat_map(words).collect(),
            borders: Vec::new(),
        };
        marks.words.sort();
        let spans = marks.words.iter().map(|(span, ..)| *span);
        let spans = spans.chain(marks.figures.iter().map(|figure| figure.span));
        marks.borders = spans.flat_map(|span| [span.start, span.end]).collect();
        marks.borders.sort_unstable();
        marks.borders.dedup();
        marks
    }

    /// The text of `within` in pieces.
    fn pieces<'r>(&self, all: &'r str, within: Span) -> Vec<Piece<'r>> {
        let from = self.borders.partition_point(|border| *border <= within.start);
        let to = self.borders.partition_point(|border| *border < within.end);
        let inner = self.borders[from..to.max(from)].iter().copied();
        let borders = std::iter::once(within.start).chain(inner).chain([within.end]);
        let borders: Vec<usize> = borders.collect();
        let pieces = borders.windows(2).map(|ends| {
            let span = Span::new(ends[0], ends[1]);
            Piece {
                text: &all[span],
                figure: self.figure_at(span),
                says: self.said_by(span),
            }
        });
        pieces.collect()
    }

    /// The figure that holds `piece`.
    fn figure_at(&self, piece: Span) -> Option<usize> {
        let at = self
            .figures
            .partition_point(|figure| figure.span.end <= piece.start);
        (self.figures.get(at)?.span.start <= piece.start).then_some(at)
    }

    fn said_by(&self, piece: Span) -> BTreeMap<Role, BTreeSet<usize>> {
        let before = self.words.partition_point(|(span, ..)| span.start <= piece.start);
        let mut roles: BTreeMap<Role, BTreeSet<usize>> = BTreeMap::new();
        let near = self.words[..before].iter().rev().take(FURTHEST);
        for (_, role, claim) in near.filter(|(span, ..)| span.end >= piece.end) {
            roles.entry(*role).or_default().insert(*claim);
        }
        roles
    }
}

/// So many marks may lie between the beginning of one and its end.
const FURTHEST: usize = 4000;

/// The words that decided a claim.
fn words(entry: &ClaimEntry<'_>) -> Vec<(Span, Role, usize)> {
    let owner = entry.claim.organisation.as_ref();
    let owner = owner.map(|owner| (owner.span, Role::Organisation));
    let proofs = entry.claim.evidence.slots().into_iter();
    let proofs = proofs.filter_map(|(slot, proof)| Some((proof.span?, Role::of(slot)?)));
    let words = owner.into_iter().chain(proofs);
    let mut words: Vec<_> = words
        .filter(|(span, _)| !span.is_empty())
        .map(|(span, role)| (span, role, entry.number))
        .collect();
    words.sort();
    words.dedup();
    words
}

/// The figures of all mentions; those that overlap are one.
fn figures(entries: &[ClaimEntry<'_>]) -> Vec<FigureMark> {
    let mut mentions: Vec<(Span, usize)> = Vec::new();
    for entry in entries {
        let own = entry.claim.mentions.iter();
        mentions.extend(own.map(|mention| (mention.figure, entry.number)));
    }
    mentions.sort_unstable();
    let mut figures: Vec<FigureMark> = Vec::new();
    for (span, claim) in mentions {
        match figures.last_mut() {
            Some(last) if last.span.overlaps(span) => {
                last.span = last.span.cover(span);
                last.claims.insert(claim);
            }
            _ => figures.push(FigureMark {
                span,
                claims: [claim].into(),
            }),
        }
    }
    figures
}
