//! The table of the claims, with its filter.

use std::collections::BTreeSet;

use super::escape::text;
use super::plot::in_words;
use super::{Entry, Page};
use crate::human;

pub(super) fn section(page: &Page<'_>) -> String {
    let several = page.readings.len() > 1;
    let rows: String = page.entries.iter().map(|entry| row(entry, several)).collect();
    let count = page.entries.len();
    format!(
        "<section id=\"claims\" aria-labelledby=\"claims-head\">\n<h2 id=\"claims-head\">Claims</h2>\n{}\n\
         <p id=\"count\" role=\"status\" aria-live=\"polite\">{count} of {count} claims</p>\n\
         <div class=\"scroll\" role=\"region\" aria-labelledby=\"claims-head\" tabindex=\"0\">\n<table>\n<thead><tr>{}</tr></thead>\n\
         <tbody>\n{rows}</tbody>\n</table>\n</div>\n</section>\n",
        filter(page, several),
        heads(several)
    )
}

/// A head that sorts; plain text until the script makes it a button.
fn heads(several: bool) -> String {
    let mut heads = vec!["Organisation", "Metric", "Figure", "Period", "Status", "Sure"];
    if several {
        heads.push("Article");
    }
    let head = |name: &&str| {
        format!("<th scope=\"col\" aria-sort=\"none\"><button type=\"button\">{name}</button></th>")
    };
    heads.iter().map(head).collect()
}

fn row(entry: &Entry<'_>, several: bool) -> String {
    let claim = entry.claim;
    let number = entry.number;
    let owner = claim
        .organisation
        .as_ref()
        .map_or("–", |owner| owner.name.as_str());
    let metric = human::metric(claim.metric.as_str(), claim.measure, claim.noun.as_deref());
    let period = human::period(&claim.period);
    let sentence = claim
        .mentions
        .first()
        .map_or("", |mention| entry.said(mention.sentence));
    let found = format!(
        "{owner} {metric} {period} {} {sentence} {}",
        claim.status, entry.reading.text.id
    );
    let article = if several {
        format!(
            "<td data-k=\"{a}\"><a href=\"#a{a}\" title=\"{}\">{}</a></td>",
            text(&entry.reading.text.id),
            entry.article + 1,
            a = entry.article
        )
    } else {
        String::new()
    };
    format!(
        "<tr id=\"r{number}\" tabindex=\"-1\" data-c=\"{number}\" data-status=\"{status}\" data-metric=\"{id}\" \
         data-owner=\"{owner}\" data-article=\"{}\" data-sure=\"{sure:.3}\" data-find=\"{}\">\
         <th scope=\"row\"><a href=\"#f{number}\">{owner}</a></th><td>{}</td>\
         <td class=\"num\" data-k=\"{}\"><span class=\"key {status}\" title=\"{}\">{}</span></td>\
         <td class=\"num\" data-k=\"{}\">{}</td><td>{status}</td>\
         <td class=\"num\" data-k=\"{sure:.3}\">{:.0}%</td>{article}</tr>\n",
        entry.article,
        text(&found.to_lowercase()),
        text(&metric),
        claim.quantity.amount.midpoint(),
        text(&in_words(&claim.quantity, claim.measure)),
        text(&human::quantity(&claim.quantity, claim.measure)),
        sortable(entry),
        text(&period),
        claim.confidence * 100.0,
        owner = text(owner),
        id = claim.metric,
        status = claim.status,
        sure = claim.confidence,
    )
}

/// Periods as numbers: the year, and within it the place of the part.
fn sortable(entry: &Entry<'_>) -> f64 {
    let year = entry.claim.period.year.map_or(0.0, f64::from);
    let part = entry.claim.period.part.map_or(0, |part| 1 + part as u8);
    year + f64::from(part) / 100.0
}

fn filter(page: &Page<'_>, several: bool) -> String {
    let owners = page
        .entries
        .iter()
        .filter_map(|entry| entry.claim.organisation.as_ref());
    let owners: BTreeSet<&str> = owners.map(|owner| owner.name.as_str()).collect();
    let metrics: BTreeSet<&str> = page
        .entries
        .iter()
        .map(|entry| entry.claim.metric.as_str())
        .collect();
    let same = |value: &str| (text(value), text(value));
    let owners = select("owner", "Organisation", owners.iter().map(|name| same(name)));
    let metrics = select(
        "metric",
        "Metric",
        metrics.iter().map(|id| (text(id), text(&human::words(id)))),
    );
    let statuses = select("status", "Status", [same("target"), same("actual")].into_iter());
    let articles = page.readings.iter().enumerate();
    let articles = articles.map(|(i, reading)| {
        (
            i.to_string(),
            text(&format!("{} {}", i + 1, super::short(&reading.text.id))),
        )
    });
    let articles = if several {
        select("article", "Article", articles)
    } else {
        String::new()
    };
    format!(
        "<form id=\"filter\" role=\"search\" aria-label=\"Claims\">\n\
         <label class=\"wide\">Find <input type=\"search\" name=\"find\" autocomplete=\"off\" spellcheck=\"false\"></label>\n\
         {statuses}{metrics}{owners}{articles}\
         <label>Sure <input type=\"range\" name=\"sure\" min=\"0\" max=\"100\" step=\"5\" value=\"0\"> <output>0%</output></label>\n\
         <span class=\"buttons\"><button type=\"reset\">Reset</button> <button type=\"button\" id=\"save\">Save as JSON</button></span>\n\
         </form>"
    )
}

fn select(name: &str, label: &str, options: impl Iterator<Item = (String, String)>) -> String {
    let options: String = options
        .map(|(value, words)| format!("<option value=\"{value}\">{words}</option>"))
        .collect();
    format!(
        "<label>{label} <select name=\"{name}\"><option value=\"\">all</option>{options}</select></label>\n"
    )
}
