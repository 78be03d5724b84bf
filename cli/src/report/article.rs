//! An article as it was read: blocks, and in them the figures and the words that decided them.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use sollist::page::{Block, BlockKind};
use sollist::{Span, Status};

use super::escape::text;
use super::{Entry, Page};
use crate::human;
use crate::human::counted;

/// Articles beyond these are folded up.
const UNFOLDED: usize = 8;

pub(super) fn article(page: &Page<'_>, number: usize) -> String {
    let reading = &page.readings[number];
    let entries: Vec<&Entry<'_>> = page
        .entries
        .iter()
        .filter(|entry| entry.article == number)
        .collect();
    let marks = Marks::of(&entries);
    let mut told = None;
    let mut blocks = String::new();
    for block in reading.extraction.blocks() {
        let begins = block.story.is_some() && told.is_some() && block.story != told;
        told = block.story.or(told);
        blocks.push_str(&one_block(reading.str(), block, begins, &marks));
    }
    let language = match reading.extraction.language() {
        sollist::language::Detection::Supported(language) => format!(" lang=\"{language}\""),
        _ => String::new(),
    };
    let mut known: Vec<String> = reading
        .extraction
        .written()
        .map(|at| format!("written {at}"))
        .into_iter()
        .collect();
    known.push(counted(entries.len() as u64, "claim"));
    let open = if page.readings.len() <= UNFOLDED || number == 0 {
        " open"
    } else {
        ""
    };
    format!(
        "<article id=\"a{number}\" aria-labelledby=\"h{number}\">\n<details{open}><summary><h3 id=\"h{number}\" title=\"{}\">{}</h3> \
         <span class=\"known\">{}</span></summary>\n<div class=\"text\"{language}>\n{blocks}</div></details>\n</article>\n",
        text(&reading.text.id),
        text(super::short(&reading.text.id)),
        text(&known.join(", "))
    )
}

/// `begins`: another story than the one above.
fn one_block(all: &str, block: &Block, begins: bool, marks: &Marks) -> String {
    let raw = &all[block.span];
    let start = block.span.start + (raw.len() - raw.trim_start().len());
    let trimmed = Span::new(start, start + raw.trim().len());
    if trimmed.is_empty() {
        return String::new();
    }
    let read = block.story.is_some() && block.kind.has_claims();
    let side = if read { "in" } else { "out" };
    let begins = if begins { " begins" } else { "" };
    let words = marks.write(all, trimmed);
    let label = format!(
        "<span class=\"kind\">{}</span>",
        human::words(block.kind.as_str())
    );
    let element = if block.kind == BlockKind::Headline && read {
        "h4"
    } else {
        "p"
    };
    format!(
        "<div class=\"block {side} {}{begins}\">{label}<{element} class=\"words\" dir=\"auto\">{words}</{element}></div>\n",
        block.kind
    )
}

/// What words say of a claim.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Role {
    Organisation,
    Metric,
    Year,
    /// Bound, measure or status.
    Other,
}

impl Role {
    fn of(slot: &str) -> Option<Self> {
        match slot {
            "organisation" => Some(Self::Organisation),
            "metric" => Some(Self::Metric),
            "year" => Some(Self::Year),
            "bound" | "measure" | "status" => Some(Self::Other),
            _ => None,
        }
    }

    /// The data attribute that holds the claims.
    const fn attribute(self) -> &'static str {
        match self {
            Self::Organisation => "data-o",
            Self::Metric => "data-m",
            Self::Year => "data-y",
            Self::Other => "data-w",
        }
    }
}

/// A figure in the text, and the claims that it belongs to.
struct FigureMark {
    span: Span,
    claims: BTreeMap<usize, Status>,
    /// Claims that have their first mention here.
    first: BTreeSet<usize>,
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
    fn of(entries: &[&Entry<'_>]) -> Self {
        let mut marks = Self {
            figures: figures(entries),
            words: Vec::new(),
            borders: Vec::new(),
        };
        for entry in entries {
            let owner = entry
                .claim
                .organisation
                .as_ref()
                .map(|owner| (owner.span, Role::Organisation));
            let proofs = entry.claim.evidence.slots().into_iter();
            let proofs = proofs.filter_map(|(slot, proof)| Some((proof.span?, Role::of(slot)?)));
            let mut words: Vec<_> = owner.into_iter().chain(proofs).collect();
            words.sort();
            words.dedup();
            let words = words.into_iter().filter(|(span, _)| !span.is_empty());
            marks
                .words
                .extend(words.map(|(span, role)| (span, role, entry.number)));
        }
        marks.words.sort();
        let spans = marks.words.iter().map(|(span, ..)| *span);
        let spans = spans.chain(marks.figures.iter().map(|figure| figure.span));
        marks.borders = spans.flat_map(|span| [span.start, span.end]).collect();
        marks.borders.sort_unstable();
        marks.borders.dedup();
        marks
    }

    /// The text of `within` with its marks.
    fn write(&self, all: &str, within: Span) -> String {
        let from = self.borders.partition_point(|border| *border <= within.start);
        let to = self.borders.partition_point(|border| *border < within.end);
        let inner = self.borders[from..to.max(from)].iter().copied();
        let borders = std::iter::once(within.start).chain(inner).chain([within.end]);
        let borders: Vec<usize> = borders.collect();
        let mut html = String::new();
        let mut open = None;
        for piece in borders.windows(2) {
            let piece = Span::new(piece[0], piece[1]);
            let figure = self.figure_at(piece);
            if open != figure {
                html.push_str(if open.is_some() { "</a>" } else { "" });
                if let Some(figure) = figure {
                    html.push_str(&self.figures[figure].begin(within));
                }
                open = figure;
            }
            self.piece(&mut html, all, piece);
        }
        html + if open.is_some() { "</a>" } else { "" }
    }

    /// The figure that holds `piece`.
    fn figure_at(&self, piece: Span) -> Option<usize> {
        let at = self
            .figures
            .partition_point(|figure| figure.span.end <= piece.start);
        (self.figures.get(at)?.span.start <= piece.start).then_some(at)
    }

    /// A stretch without a border inside.
    fn piece(&self, html: &mut String, all: &str, piece: Span) {
        let before = self.words.partition_point(|(span, ..)| span.start <= piece.start);
        let mut roles: BTreeMap<Role, BTreeSet<usize>> = BTreeMap::new();
        for (_, role, claim) in self.words[..before]
            .iter()
            .rev()
            .take(FURTHEST)
            .filter(|w| w.0.end >= piece.end)
        {
            roles.entry(*role).or_default().insert(*claim);
        }
        let words = text(&all[piece]);
        if roles.is_empty() {
            return html.push_str(&words);
        }
        html.push_str("<span");
        for (role, claims) in roles {
            let _ = write!(html, " {}=\"{}\"", role.attribute(), numbers(claims.iter()));
        }
        let _ = write!(html, ">{words}</span>");
    }
}

/// So many marks may lie between the beginning of one and its end.
const FURTHEST: usize = 4000;

/// Figures of up to so many bytes are not broken at the end of a line.
const LONGEST_IN_A_LINE: usize = 30;

impl FigureMark {
    fn begin(&self, within: Span) -> String {
        let has = |status: Status| self.claims.values().any(|of| *of == status);
        let class = match (has(Status::Target), has(Status::Actual)) {
            (true, true) => "target actual",
            (true, false) => "target",
            _ => "actual",
        };
        let shown = self.claims.keys().next().copied().unwrap_or_default();
        // A figure may be cut by the border of a block: its ids stand where it begins.
        let mut ids = self.first.iter().filter(|_| self.span.start >= within.start);
        let own = ids
            .next()
            .map_or_else(String::new, |claim| format!(" id=\"f{claim}\""));
        let mut html: String = ids
            .map(|claim| format!("<span id=\"f{claim}\"></span>"))
            .collect();
        let length = if self.span.len() <= LONGEST_IN_A_LINE {
            " short"
        } else {
            ""
        };
        let _ = write!(
            html,
            "<a class=\"fig {class}{length}\"{own} href=\"#r{shown}\" data-c=\"{}\" aria-describedby=\"r{shown}\">",
            numbers(self.claims.keys())
        );
        html
    }
}

fn numbers<'n>(numbers: impl Iterator<Item = &'n usize>) -> String {
    numbers.map(ToString::to_string).collect::<Vec<_>>().join(" ")
}

/// The figures of all mentions; those that overlap are one.
fn figures(entries: &[&Entry<'_>]) -> Vec<FigureMark> {
    let mut mentions: Vec<(Span, usize, Status, bool)> = Vec::new();
    for entry in entries {
        for (i, mention) in entry.claim.mentions.iter().enumerate() {
            mentions.push((mention.figure, entry.number, entry.claim.status, i == 0));
        }
    }
    mentions.sort();
    let mut figures: Vec<FigureMark> = Vec::new();
    for (span, claim, status, first) in mentions {
        let joins = figures.last().is_some_and(|last| last.span.overlaps(span));
        if !joins {
            figures.push(FigureMark {
                span,
                claims: BTreeMap::new(),
                first: BTreeSet::new(),
            });
        }
        if let Some(figure) = figures.last_mut() {
            figure.span = figure.span.cover(span);
            figure.claims.insert(claim, status);
            if first {
                figure.first.insert(claim);
            }
        }
    }
    figures
}
