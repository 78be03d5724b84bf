//! What the names say that pages give to their parts, in `class` and `id`.

use std::collections::HashMap;

use super::attributes::{Attribute, Attributes, mentions};
use crate::page::Landmark;

/// What the names of a tag say of it.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct TagNames {
    part: Option<usize>,
    /// Only those come to know of it to whom the page is read out.
    pub(super) hidden: bool,
    concealed: bool,
    pub(super) caption: bool,
    /// Words above a headline, which are none of it.
    pub(super) kicker: bool,
}

impl TagNames {
    fn of(names: &[u8]) -> Self {
        let text = String::from_utf8_lossy(names).to_ascii_lowercase();
        Self {
            part: part_of(names),
            hidden: is_for_screen_readers(&text),
            concealed: is_concealed(&text),
            caption: mentions(names, CAPTIONS),
            kicker: mentions(names, KICKERS),
        }
    }

    /// The part of the page that it is.
    pub(super) fn landmark(self) -> Option<Landmark> {
        if self.concealed {
            return Some(Landmark::Concealed);
        }
        self.part.map(|part| NAMED_PARTS[part].0)
    }
}

/// The part of the page that the names are of: its place in the list.
fn part_of(names: &[u8]) -> Option<usize> {
    NAMED_PARTS.iter().position(|(_, words)| mentions(names, words))
}

/// What classes say that were met before: a page gives the same ones again and again. They are told apart by their
/// capitals too, which begin words in them.
#[derive(Debug, Default)]
pub(super) struct NamesMet {
    met: HashMap<Box<[u8]>, TagNames>,
}

impl NamesMet {
    /// What the classes of a tag say, and its `id`, which only names a part.
    pub(super) fn of(&mut self, attributes: &Attributes) -> TagNames {
        let mut names = self.of_classes(attributes.get(Attribute::Class));
        let id = attributes.get(Attribute::Id);
        // Each is of one tag alone: nothing is gained by keeping it.
        let part = if id.is_empty() { None } else { part_of(id) };
        names.part = names.part.into_iter().chain(part).min();
        names
    }

    fn of_classes(&mut self, classes: &[u8]) -> TagNames {
        if classes.is_empty() {
            return TagNames::default();
        }
        if let Some(names) = self.met.get(classes) {
            return *names;
        }
        let names = TagNames::of(classes);
        self.met.insert(classes.into(), names);
        names
    }
}

/// Whether style sheets hide it at first: scripts may show it to some readers.
fn is_concealed(names: &str) -> bool {
    let classes = || names.split_ascii_whitespace();
    // "hidden md:block", "d-none d-lg-block": shown on wide screens.
    let shows = |class: &str| class.contains(':') || class.starts_with("d-") && class != "d-none";
    classes().any(|class| CONCEALED.contains(&class)) && !classes().any(shows)
}

/// The classes that common style sheets have for it.
const CONCEALED: &[&str] = &["hidden", "d-none", "is-hidden", "u-hidden", "hide"];

/// Whether only those hear it to whom the page is read out. It may be so on small screens alone ("sr-only md:not-sr-only");
/// what shows only to who comes to it by keyboard ("sr-only focus:not-sr-only") is hidden.
fn is_for_screen_readers(names: &str) -> bool {
    let classes = || names.split_ascii_whitespace();
    let shows = |class: &str| class.rsplit(':').next() == Some("not-sr-only") && !class.contains("focus");
    classes().any(hides_from_sight) && !classes().any(shows)
}

/// Whether a class by itself hides text from all but those to whom the page is read out, for whatever part of the page it
/// was made: "sr-only", "header__visually-hidden", "Footer_sr-only__x3". One with a colon ("max-sm:sr-only") does so at
/// times.
fn hides_from_sight(class: &str) -> bool {
    const TAILS: [&str; 4] = ["", "-text", "-only", "-focusable"];
    let hides = |name: &&str| {
        class.match_indices(*name).any(|(at, _)| {
            let (before, rest) = (&class[..at], &class[at + name.len()..]);
            let of_its_own = !before.ends_with(|ch: char| ch.is_ascii_alphanumeric()) && before != "not-";
            let tail = |tail: &&str| {
                let rest = rest.strip_prefix(*tail);
                rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('_'))
            };
            of_its_own && TAILS.iter().any(tail)
        })
    };
    !class.contains(':') && FOR_SCREEN_READERS.iter().any(hides)
}

/// What such classes are called.
const FOR_SCREEN_READERS: &[&str] = &[
    "sr-only",
    "visually-hidden",
    "visuallyhidden",
    "hidden-visually",
    "screen-reader",
    "screenreader",
];

/// What the names that pages give to their parts begin with, or a word in them, and what stands there. Names are English
/// on pages of all languages, for programmers write them.
const NAMED_PARTS: &[(Landmark, &[&str])] = &[
    (
        Landmark::Comments,
        &["comment", "disqus", "discussion", "replies"],
    ),
    (
        Landmark::Related,
        &[
            "related",
            "recommend",
            "teaser",
            "more-",
            "read-next",
            "outbrain",
            "taboola",
            "trending",
            "popular",
            "most-read",
            "similar",
            "latest",
            "promo",
            "sponsor",
            "read-more",
            "readmore",
            "see-also",
            "widget",
            "ticker",
        ],
    ),
    (
        Landmark::Navigation,
        &[
            "nav",
            "menu",
            "breadcrumb",
            "pagination",
            "pager",
            "toolbar",
            "skip",
        ],
    ),
    (Landmark::Footer, &["footer", "copyright", "colophon", "imprint"]),
    (
        Landmark::Aside,
        &[
            "sidebar", "side-bar", "infobox", "info-box", "factbox", "fact-box",
        ],
    ),
    (
        Landmark::Form,
        &[
            "newsletter",
            "subscri",
            "signup",
            "sign-up",
            "sign-in",
            "login",
            "register",
            "registration",
            "paywall",
            "regwall",
            "reg-wall",
            "login-wall",
            "membership",
            "donat",
            "upsell",
            "cookie",
            "consent",
            "gdpr",
            "popup",
            "modal",
            "overlay",
            "share",
            "social",
            "advert",
            "banner",
            "byline",
            "author",
            "tags",
        ],
    ),
    (
        Landmark::Body,
        &[
            "article-body",
            "articlebody",
            "article__body",
            "article-content",
            "articlecontent",
            "article__content",
            "article-text",
            "entry-content",
            "post-content",
            "story-body",
            "storybody",
            "post-body",
            "article-detail",
            "richtext",
            "body-content",
        ],
    ),
    (
        Landmark::Media,
        &[
            "video",
            "audio",
            "podcast",
            "player",
            "gallery",
            "slideshow",
            "carousel",
            "slider",
            "media",
            "image",
            "picture",
            "photo",
        ],
    ),
];

/// What the words above a headline are called: "<span class=kicker>Road freight</span>". Newsrooms have their own terms for
/// it, and German ones write theirs into classes that are else in English.
const KICKERS: &[&str] = &[
    "kicker",
    "topline",
    "overline",
    "eyebrow",
    "roofline",
    "supertitle",
    "pretitle",
    "dachzeile",
    "spitzmarke",
    "headline-intro",
    "headline__intro",
];

/// The names of captions, and of quotations that are set like them and repeat what the article says.
const CAPTIONS: &[&str] = &["caption", "pullquote", "pull-quote", "pull_quote"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn capitals_tell_classes_apart_that_were_met() {
        let mut met = NamesMet::default();
        let mut landmark = |attribute: &[u8], names: &[u8]| {
            let mut attributes = Attributes::default();
            attributes.name(attribute);
            attributes.value(names);
            met.of(&attributes).landmark()
        };
        for attribute in [b"class".as_slice(), b"id"] {
            assert_eq!(landmark(attribute, b"pagerow"), Some(Landmark::Navigation));
            assert_eq!(landmark(attribute, b"pageRow"), None);
            assert_eq!(landmark(attribute, b"articleShare"), Some(Landmark::Form));
            assert_eq!(landmark(attribute, b"articleshare"), None);
        }
    }

    #[test]
    fn walls_ask_for_something_and_wallpapers_do_not() {
        let landmark = |names: &[u8]| TagNames::of(names).landmark();
        for wall in ["paywall", "regwall-box", "reg-wall", "login-wall"] {
            assert_eq!(landmark(wall.as_bytes()), Some(Landmark::Form), "{wall}");
        }
        for other in ["wallpaper", "wallet", "page-wall"] {
            assert_eq!(landmark(other.as_bytes()), None, "{other}");
        }
    }
}
