//! What the names say that pages give to their parts, in `class` and `id`.

use std::collections::HashMap;

use super::attributes::{Attribute, Attributes, mentions};
use crate::page::Landmark;
use crate::text::fold;

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
            part: NAMED_PARTS.iter().position(|(_, words)| mentions(names, words)),
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

/// What names say that were met before: a page gives the same ones again and again.
#[derive(Debug, Default)]
pub(super) struct NamesMet {
    met: HashMap<u64, TagNames>,
}

impl NamesMet {
    /// What the classes of a tag say, and its `id`, which only names a part.
    pub(super) fn of(&mut self, attributes: &Attributes) -> TagNames {
        let mut names = self.look_up(attributes.get(Attribute::Class));
        let id = self.look_up(attributes.get(Attribute::Id)).part;
        names.part = names.part.into_iter().chain(id).min();
        names
    }

    fn look_up(&mut self, names: &[u8]) -> TagNames {
        if names.is_empty() {
            return TagNames::default();
        }
        let met = self.met.entry(fold::hash_ascii(names));
        *met.or_insert_with(|| TagNames::of(names))
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
            "wall",
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

/// What the words above a headline are called: "<span class=kicker>Premier League</span>".
const KICKERS: &[&str] = &[
    "kicker",
    "topline",
    "overline",
    "eyebrow",
    "roofline",
    "overhead",
    "supertitle",
    "pretitle",
    "dachzeile",
    "spitzmarke",
    "headline-intro",
    "headline__intro",
];

/// The names of captions, and of quotations that are set like them and repeat what the article says.
const CAPTIONS: &[&str] = &["caption", "pullquote", "pull-quote", "pull_quote"];
