//! The same of pages as HTML: how their source is written changes no claim, nor what a site puts around the article.

use proptest::prelude::*;
use proptest::sample::subsequence;
use sollist::html::Page;
use sollist::{Document, Language};
use unicode_normalization::UnicodeNormalization;

use super::invariance::{DAY, article, furniture, same_of_all, told_of};
use super::made_up::check;
use super::texts;

fn claims(html: &str) -> Vec<String> {
    let page = Page::read(html);
    told_of(Document::from(&page).published(DAY.parse().expect("a day")))
}

/// Each line a paragraph, the first that has words the title.
fn body(text: &str) -> String {
    let mut lines = text.lines().filter(|line| !line.trim().is_empty()).map(escaped);
    let title = lines.next().unwrap_or_default();
    let paragraphs = lines.map(|line| format!("<p>{line}</p>\n"));
    format!("<h1>{title}</h1>\n{}", paragraphs.collect::<String>())
}

fn escaped(line: &str) -> String {
    line.replace('&', "&amp;").replace('<', "&lt;")
}

fn page(body: &str) -> String {
    format!("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"></head>\n<body>\n{body}</body></html>\n")
}

/// Fails with all pages that read differently when their source is changed so.
#[track_caller]
fn unchanged(change: impl Fn(&str) -> String) {
    same_of_all(|text| {
        let html = page(&body(text));
        (claims(&html), claims(&change(&html)))
    });
}

#[test]
fn line_ends_of_windows() {
    unchanged(|html| html.replace('\n', "\r\n"));
}

#[test]
fn decomposed_letters() {
    unchanged(|html| html.nfd().collect());
}

#[test]
fn letters_as_references() {
    unchanged(|html| {
        let letter = |ch: char| match ch {
            '\0'..='\u{7f}' => ch.to_string(),
            other => format!("&#x{:x};", u32::from(other)),
        };
        html.chars().map(letter).collect()
    });
}

#[test]
fn other_ways_to_write_tags() {
    unchanged(|html| {
        html.replace("<p>", "<P CLASS=\"text\" data-x='<p>'>")
            .replace("</p>", "</P >")
    });
    unchanged(|html| html.replace("</p>", ""));
    unchanged(|html| {
        html.replace("<p>", "\n\n   <p>\t\n")
            .replace("</p>", "\n <!-- <p>Acme sold 5 vans. --> </p>")
    });
}

/// What runs, and what nobody sees.
#[test]
fn scripts_and_what_is_hidden() {
    unchanged(|html| {
        html.replace(
            "</h1>",
            "</h1>\n<script>let text = \"Acme sold 5,000 vans in 2023.\";</script>\n<style>p { margin: 50%; }</style>\n\
             <p hidden>Acme sold 6,000 vans in 2023.</p>\n<template><p>Acme sold 7,000 vans in 2023.</p></template>\n",
        )
    });
}

#[test]
fn doubled() {
    same_of_all(|text| {
        let body = body(text);
        (claims(&page(&body)), claims(&page(&format!("{body}{body}"))))
    });
}

#[test]
fn boilerplate_around_the_article() {
    for language in Language::ALL {
        let articles: Vec<String> = texts(&format!("fixtures/{language}/pages"))
            .iter()
            .filter_map(|(_, text)| article(text))
            .collect();
        let (above, below) = furniture(*language);
        let around = (
            any::<prop::sample::Index>(),
            subsequence(above, 0..=above.len()),
            subsequence(below, 0..=below.len()),
        );
        check(64, around, |(place, above, below)| {
            let article: &String = place.get(&articles);
            let links = |lines: &[&str]| {
                let links = lines
                    .iter()
                    .map(|line| format!("<li><a href=\"/\">{line}</a></li>\n"));
                format!("<ul>{}</ul>\n", links.collect::<String>())
            };
            let main = format!("<main><article>\n{}</article></main>\n", body(article));
            let (above, below) = (links(&above), links(&below));
            let around = format!("<header><nav>{above}</nav></header>\n{main}<footer>{below}</footer>\n");
            assert_eq!(claims(&page(&main)), claims(&page(&around)), "{around}");
        });
    }
}
