//! The source of a page is told from an article, whatever the article quotes.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use sollist::{Error, Extractor};

use super::made_up::check;

fn looks_like_html(text: &str) -> bool {
    Extractor::new().extract(text) == Err(Error::LooksLikeHtml)
}

fn sentence() -> impl Strategy<Value = String> {
    select(
        &[
            "Kestra Mobility sold 61,000 vans in 2022, more than ever before.",
            "Das Unternehmen steigerte den Umsatz um 5 Prozent auf 2 Mrd. Euro.",
            "Is 3 < 5 & 5 > 3? That a<b holds, nobody doubts.",
            "It plans to teach its staff how pages are written.",
        ][..],
    )
    .prop_map(str::to_owned)
}

/// Tags as an article on the web's own matters quotes them.
fn quoted() -> impl Strategy<Value = String> {
    select(
        &[
            "<p>",
            "</p>",
            "<br>",
            "<!doctype html>",
            "<html>",
            "<b>bold</b>",
            "<a href=\"/\">Home</a>",
            "<ul>\n<li>One</li>\n</ul>\n",
            "<script>alert(1)</script>",
            "<!-- note -->",
            "if (a < b) { return; }\n",
        ][..],
    )
    .prop_map(str::to_owned)
}

fn prose() -> impl Strategy<Value = String> {
    vec(sentence(), 3..8).prop_map(|sentences| sentences.join(" "))
}

#[test]
fn an_article_that_quotes_tags_is_text() {
    let article = (prose(), vec(prop_oneof![quoted(), sentence()], 0..40));
    check(128, article, |(lead, rest)| {
        let text = format!("{lead}\n{}", rest.join(" "));
        assert!(!looks_like_html(&text), "{text}");
    });
}

/// Half of its words in prose are enough for a text, although it begins with a tag.
#[test]
fn an_article_that_begins_with_a_tag_is_text() {
    check(128, (quoted(), prose()), |(tag, prose)| {
        let text = format!("{tag} is what a page may hold. {prose}");
        assert!(!looks_like_html(&text), "{text}");
    });
}

#[test]
fn paragraphs_in_tags_are_html() {
    let blank = select(&["", "\n", "\u{feff}", "  \n\n", "<!-- saved -->\n"][..]);
    let element = select(&["p", "P", "div", "li", "section"][..]);
    let attributes = select(&["", " class=\"lead\"", " id=x data-n='1'"][..]);
    let page = (blank, vec((element, attributes, sentence()), 1..20));
    check(128, page, |(blank, paragraphs)| {
        let paragraphs: Vec<_> = paragraphs
            .iter()
            .map(|(element, attributes, words)| format!("<{element}{attributes}>{words}</{element}>"))
            .collect();
        let text = format!("{blank}{}\n", paragraphs.join("\n"));
        assert!(looks_like_html(&text), "{text}");
    });
}

#[test]
fn a_document_is_html_whatever_its_words() {
    check(128, (prose(), quoted()), |(prose, tag)| {
        let text = format!("<!DOCTYPE html>\n<html lang=\"en\">\n<body>{prose} {tag} {prose}");
        assert!(looks_like_html(&text), "{text}");
    });
}
