//! Pages and the blocks that they are cut into: `fixtures/<code>/blocks/NAME.txt` is a page, `NAME.blocks` beside it
//! has a line for each of its blocks: its kind, its story or `-`, and how its text begins. `BLESS=1 cargo test`
//! writes those files anew, to be read before they are committed.

use sollist::page::{self, BlockKind, Page};
use std::fs;
use std::path::{Path, PathBuf};

fn pages() -> Vec<PathBuf> {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures");
    let folders = fs::read_dir(fixtures).expect("fixtures/ can be read");
    let mut found: Vec<PathBuf> = folders
        .filter_map(|folder| fs::read_dir(folder.ok()?.path().join("blocks")).ok())
        .flatten()
        .filter_map(|file| Some(file.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|extension| extension == "txt"))
        .collect();
    found.sort();
    found
}

/// The blocks of a page, a line each.
fn listed(text: &str, page: &Page) -> String {
    let line = |block: &page::Block| {
        let story = block.story.map_or("-".to_owned(), |story| story.to_string());
        let begin: String = text[block.span]
            .lines()
            .next()
            .unwrap_or_default()
            .chars()
            .take(50)
            .collect();
        format!("{} {story} {begin}", block.kind).trim_end().to_owned() + "\n"
    };
    page.blocks.iter().map(line).collect()
}

#[test]
fn pages_are_cut_as_expected() {
    let pages = pages();
    assert!(pages.len() >= 16, "only {} pages found", pages.len());
    let mut wrong = String::new();
    for path in pages {
        let text = fs::read_to_string(&path).expect("a page");
        let got = listed(&text, &page::split(&text));
        let beside = path.with_extension("blocks");
        if std::env::var_os("BLESS").is_some() {
            fs::write(&beside, &got).expect("can be written");
        }
        let wanted = fs::read_to_string(&beside).unwrap_or_default();
        if got != wanted {
            wrong += &format!("{}\nwanted:\n{wanted}\ngot:\n{got}\n", path.display());
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[track_caller]
fn tiles(text: &str) {
    let page = page::split(text);
    let mut at = 0;
    for block in &page.blocks {
        assert_eq!(block.span.start, at, "a gap or overlap in {text:?}");
        assert!(
            block.span.end > at && text.is_char_boundary(block.span.end),
            "{text:?}"
        );
        assert!(
            block.story.is_none_or(|story| story < page.stories.len()),
            "{text:?}"
        );
        at = block.span.end;
    }
    assert_eq!(at, text.len(), "the end of {text:?} is in no block");
    for story in &page.stories {
        assert!(!story.blocks.is_empty() && story.blocks.iter().all(|i| *i < page.blocks.len()));
        let spans = story.headline.iter().chain(&story.dateline);
        assert!(
            spans.into_iter().all(|span| text.get(span.range()).is_some()),
            "{text:?}"
        );
    }
}

/// Numbers that look random and are the same in every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, n: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % n as u64) as usize
    }
}

const PIECES: &[&str] = &[
    "\n",
    "\n\n",
    "\r\n",
    " ",
    "\t",
    "  ",
    "\u{2028}",
    "\u{a0}",
    "\u{feff}",
    "\u{301}",
    "\u{200b}",
    "(",
    ")",
    "„",
    "“",
    "»",
    "|",
    "•",
    "- ",
    "— ",
    "…",
    ":",
    ".",
    "!",
    "@",
    "/",
    "//",
    "©",
    "€",
    "ß",
    "小米",
    "🙂",
    "2019",
    "12.05.2019",
    "09:30",
    "5,4",
    "REUTERS/Jane Doe",
    "Von Karin Wolters",
    "Read more:",
    "Lesen Sie auch",
    "Leave a Reply",
    "All rights reserved",
    "About Fenwick",
    "Über",
    "says:",
    "Foto: dpa",
    "Menu",
    "Home",
    "Mehr zum Thema",
    "The company sold 5 million vans in 2019, more than in any year before, and it wants to sell more.",
    "Der Konzern hat im vergangenen Jahr 5 Millionen Autos verkauft, so viele wie nie zuvor.",
    "Le groupe a vendu cinq millions de voitures dans le monde.",
    "Harbour Motors lifts target",
];

#[test]
fn blocks_tile_whatever_text() {
    let mut dice = Dice(0x5eed);
    for text in [
        "", " ", "\n", "\n\n \n", "a", "é", "\u{301}", "小", "…", "-", "- \n", "1", "\u{200b}",
    ] {
        tiles(text);
    }
    for _ in 0..1500 {
        let text: String = (0..dice.below(40))
            .map(|_| PIECES[dice.below(PIECES.len())])
            .collect();
        tiles(&text);
    }
    for path in pages() {
        let text = fs::read_to_string(&path).expect("a page");
        for _ in 0..20 {
            let cut = dice.below(text.len());
            if let Some(rest) = text.get(cut..) {
                tiles(rest);
            }
        }
    }
}

#[test]
fn monstrous_texts_end() {
    for text in [
        "\n".repeat(200_000),
        "ab c\n".repeat(30_000),
        "Leave a Reply\n".repeat(8_000),
        "The firm sold 5 vans. ".repeat(8_000),
        "x".repeat(200_000),
        "(".repeat(50_000),
        "小".repeat(10_000),
    ] {
        tiles(&text);
    }
}

#[test]
fn no_figure_of_one_story_stands_in_the_other() {
    for name in ["en/blocks/two-stories", "de/blocks/zwei-meldungen"] {
        let path = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("fixtures")
            .join(name)
            .with_extension("txt");
        let text = fs::read_to_string(path).expect("a page");
        let page = page::split(&text);
        assert_eq!(page.stories.len(), 2, "{name}");
        let figure = text
            .find("12,000")
            .or_else(|| text.find("12.000"))
            .expect("the figure");
        let block = page
            .blocks
            .iter()
            .find(|block| block.span.range().contains(&figure))
            .expect("its block");
        assert!(block.kind.has_claims() && block.story == Some(1), "{name}");
    }
}

#[test]
fn a_lone_line_is_a_story() {
    for text in [
        "Umsatz 5 Mrd. Euro",
        "Sales rose by 5% in 2023.",
        "Xiaomi liefert 100.000 Autos aus",
        "12 %",
    ] {
        let page = page::split(text);
        assert_eq!(page.stories.len(), 1, "{text}");
        assert!(
            page.blocks
                .iter()
                .all(|block| block.kind.has_claims() && block.story == Some(0)),
            "{text}"
        );
    }
}

#[test]
fn an_article_begins_with_its_place() {
    let place = |text: &str| {
        let page = page::split(text);
        page.stories[0].dateline.map(|span| text[span].to_owned())
    };
    let rest = "Harbour Motors sold 5,000 vans in May. The company wants to sell more of them next year.";
    for (begin, wanted) in [
        (
            "LEEDS, May 4 (Northern News) - ",
            Some("LEEDS, May 4 (Northern News)"),
        ),
        ("PORTSEA – ", Some("PORTSEA")),
        ("", None),
        ("The van – a small one – sells well. ", None),
    ] {
        let text = format!("Harbour Motors sells more vans\n\n{begin}{rest}\n\n{rest}");
        assert_eq!(place(&text).as_deref(), wanted, "{begin}");
    }
    let german = "Hafenbahn kauft ein\n\nHEIDELBERG (wnd) - Die Hafenbahn hat 2019 zwölf Lokomotiven gekauft. \
                  Das teilte sie am Montag mit.";
    assert_eq!(place(german).as_deref(), Some("HEIDELBERG (wnd)"));
}

#[test]
fn kinds_have_names() {
    for kind in BlockKind::ALL {
        assert_eq!(kind.as_str().parse::<BlockKind>().as_ref(), Ok(kind));
    }
}
