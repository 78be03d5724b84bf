//! What became of each target, with the sentences of both sides.

use sollist::{Comparison, Figure, Outcome, Period};

use super::escape::text;
use super::{Entry, Page};
use crate::human;

/// Nothing where no target has been answered or given up.
pub(super) fn section(page: &Page<'_>) -> String {
    let settled = page
        .comparisons
        .iter()
        .filter(|comparison| is_settled(comparison));
    let items: String = settled.map(|comparison| item(page, comparison)).collect();
    if items.is_empty() {
        return items;
    }
    format!(
        "<section id=\"verdicts\" aria-labelledby=\"verdicts-head\">\n<h2 id=\"verdicts-head\">Targets and what became of them</h2>\n\
         <ul>\n{items}</ul>\n</section>\n"
    )
}

fn is_settled(comparison: &Comparison) -> bool {
    comparison.actual().is_some() || comparison.outcome() == Outcome::Withdrawn
}

fn item(page: &Page<'_>, comparison: &Comparison) -> String {
    let outcome = comparison.outcome();
    let period = Period {
        year: comparison.year,
        part: comparison.part,
        ..Period::UNKNOWN
    };
    let way = comparison
        .difference()
        .map(|way| human::difference(&way, comparison.unit));
    let head = [
        comparison.organisation.clone(),
        human::subject(comparison),
        human::period(&period),
    ];
    let targets = comparison
        .targets
        .iter()
        .map(|target| quote(page, &target.figure, "target"));
    let actual = comparison.actual().map(|figure| quote(page, figure, "actual"));
    format!(
        "<li><p><strong>{}</strong> <span class=\"{outcome}\">{outcome} {}</span></p>\n{}</li>\n",
        text(&head.join(", ")),
        text(&way.unwrap_or_default()),
        targets.chain(actual).collect::<String>()
    )
}

/// The sentence that a figure stands in, with the article it is from; the figure leads to its place there.
fn quote(page: &Page<'_>, figure: &Figure, side: &str) -> String {
    let Some(entry) = page.entries.get(figure.position) else {
        return String::new();
    };
    let Entry { number, reading, .. } = entry;
    let written = figure.written.map(|written| format!(", {written}"));
    format!(
        "<blockquote><a class=\"key {side}\" href=\"#f{number}\">{}</a> {} <cite>{}{}</cite></blockquote>\n",
        text(&human::quantity(&figure.quantity, entry.claim.measure)),
        text(&reading.quote(entry.claim)),
        text(super::short(&reading.text.id)),
        text(&written.unwrap_or_default())
    )
}
