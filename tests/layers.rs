//! Reads the crate's sources and fails where the layers of the house are broken:
//! `text`, `date` ← `claim` ← `error` ← `language` ← `grammar` ← `page`, `recognise` ← `link` ← `extract` ← `html` ← `lib`.
//!
//! The layers and the rules stand in `layers/rules.rs`; below, each rule is also shown breaches that it must see.

#[path = "layers/inside.rs"]
mod inside;
#[path = "layers/rules.rs"]
mod rules;
#[path = "layers/source.rs"]
mod source;

use rules::{
    MAX_FUNCTION_LINES, MAX_LINES, Source, circular_imports, each_name, house, languages, long_files,
    long_functions, named_languages, packs_that_meet, recognisers_that_meet, unplaced_modules,
    upward_imports, words_outside_packs,
};
use std::path::Path;
use std::sync::LazyLock;
use std::{fs, io};

// The crate itself

fn rust_files(root: &Path, folder: &Path, found: &mut Vec<(String, String)>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            rust_files(root, &path, found)?;
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let parts = path.strip_prefix(root).unwrap_or(&path).iter();
            let parts: Vec<_> = parts.map(|part| part.to_string_lossy()).collect();
            found.push((parts.join("/"), fs::read_to_string(&path)?));
        }
    }
    Ok(())
}

/// The files under `src/` of the package in `folder`.
fn package(folder: &str) -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let mut files = Vec::new();
    rust_files(&root, &root.join("src"), &mut files).expect("src/ can be read");
    files.sort();
    files
}

fn this_crate() -> Vec<(String, String)> {
    package("")
}

fn the_command() -> Vec<(String, String)> {
    package("cli")
}

/// Read once for all tests.
static HOUSE: LazyLock<Vec<Source>> = LazyLock::new(|| house(&this_crate()));

#[track_caller]
fn holds(rule: fn(&[Source]) -> Vec<String>) {
    let breaches = rule(&HOUSE);
    assert!(breaches.is_empty(), "\n{}\n", breaches.join("\n"));
}

#[test]
fn the_sources_are_found() {
    let sources = &*HOUSE;
    assert!(sources.len() >= 20, "only {} sources found", sources.len());
    let named = each_name(sources)
        .filter(|(_, name)| name.path[0] == "crate")
        .count();
    assert!(
        named >= sources.len(),
        "only {named} paths within the crate found"
    );
    assert!(
        languages(sources).len() >= 2,
        "no `languages! {{ English => en, … }}` in src/language/mod.rs"
    );
}

#[test]
fn no_module_uses_a_higher_one() {
    holds(upward_imports);
}

#[test]
fn no_modules_of_the_command_use_each_other() {
    let command = house(&the_command());
    assert!(command.len() >= 10, "only {} sources found", command.len());
    let circles = circular_imports(&command);
    assert!(circles.is_empty(), "\n{}\n", circles.join("\n"));
}

#[test]
fn every_module_has_a_layer() {
    holds(unplaced_modules);
}

#[test]
fn packs_never_meet() {
    holds(packs_that_meet);
}

#[test]
fn no_language_is_named_outside_its_folder() {
    holds(named_languages);
}

#[test]
fn no_word_stands_outside_a_pack() {
    holds(words_outside_packs);
}

#[test]
fn recognisers_do_not_see_each_other() {
    holds(recognisers_that_meet);
}

#[test]
fn files_of_a_stage_do_not_need_each_other() {
    holds(inside::circles);
}

#[test]
fn no_ending_stands_outside_a_pack() {
    holds(inside::endings_outside_packs);
}

#[test]
fn capitals_are_asked_for_by_meaning() {
    holds(inside::capitals_outside_packs);
}

#[test]
fn names_of_rules_steer_nothing() {
    holds(inside::compared_rules);
}

#[test]
fn rules_stand_in_lists_that_tests_see() {
    holds(inside::unseen_rule_tables);
}

/// The packages of this repository, by their folders.
const PACKAGES: [&str; 7] = [
    "",
    "cli",
    "fit",
    "integrations/arrow",
    "integrations/ballista",
    "integrations/datafusion",
    "python",
];

#[test]
fn functions_stay_short() {
    for folder in PACKAGES {
        let long = long_functions(&house(&package(folder)));
        assert!(long.is_empty(), "\n{}\n", long.join("\n"));
    }
}

#[test]
fn files_stay_short() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    for folder in [
        "src",
        "tests",
        "examples",
        "benches",
        "cli",
        "fit/src",
        "fit/tests",
        "integrations",
        "python/src",
    ] {
        rust_files(root, &root.join(folder), &mut files).expect("a folder of sources");
    }
    let files = files.into_iter().map(|(file, text)| Source {
        file,
        lines: text.lines().count(),
        tokens: Vec::new(),
        names: Vec::new(),
    });
    let long = long_files(&files.collect::<Vec<_>>());
    assert!(long.is_empty(), "\n{}\n", long.join("\n"));
}

#[test]
fn types_have_names_of_their_own() {
    holds(inside::types_of_one_name);
    let several = inside::types_of_one_name(&house(&the_command()));
    assert!(several.is_empty(), "\n{}\n", several.join("\n"));
}

// The rules see what they should: a small sound house, and one breach at a time

const SOUND: &[(&str, &str)] = &[
    (
        "src/lib.rs",
        "pub mod text; mod claim; pub mod language; pub use crate::claim::Claim; use text::Span;",
    ),
    ("src/text/mod.rs", "pub mod span; pub use span::Span;"),
    (
        "src/text/span.rs",
        "use std::ops::Range; // crate::extract::Up\n/* crate::link::Up /* */ */",
    ),
    (
        "src/claim.rs",
        "use crate::text::{Span, span::{self, Spans as S}}; const UP: &str = \"crate::link::Up\";",
    ),
    ("src/error.rs", "use crate::claim::Claim;"),
    (
        "src/language/mod.rs",
        "mod en; mod de; mod common; languages! { /// doc\n English => en, German => de }",
    ),
    (
        "src/language/common.rs",
        "pub const EURO: &str = \"€\"; fn f() { super::Language::German; }",
    ),
    ("src/language/en/mod.rs", "use super::common::EURO; mod units;"),
    (
        "src/language/en/units.rs",
        "use crate::claim::Unit; use super::super::common;",
    ),
    (
        "src/language/de/mod.rs",
        "const WORDS: &[&str] = &[\"Stückzahl\"]; use crate::language::{common, Pack};",
    ),
    (
        "src/page/mod.rs",
        "#[cfg(test)] mod tests; const SHARP: char = 'ß'; const QUOTE: char = '\"';",
    ),
    (
        "src/page/tests.rs",
        "use crate::extract::Extractor; const WORD: &str = \"für\"; fn f() { crate::Language::German; }",
    ),
    (
        "src/recognise/mod.rs",
        "mod number; mod period; mod quantity; pub use quantity::Quantity;",
    ),
    ("src/recognise/number.rs", "use crate::text::Span;"),
    (
        "src/recognise/period.rs",
        "use super::{Context, number}; use std::fmt;",
    ),
    (
        "src/recognise/quantity.rs",
        "use super::number::Number; #[cfg(test)] mod tests { use super::super::period::*; use crate::link; }",
    ),
    (
        "src/link/mod.rs",
        "fn f<'t>(x: &'t str) -> crate::page::Page { crate::recognise::Quantity::new(x) }",
    ),
    (
        "src/extract.rs",
        "use crate::{link, page, recognise, language::Language}; fn f() { Language::ALL; }",
    ),
];

/// The sound house, with `code` added at the top of `file`.
fn with(file: &str, code: &str) -> Vec<Source> {
    let files = SOUND.iter().map(|(name, text)| {
        let added = if *name == file { code } else { "" };
        ((*name).to_owned(), format!("{added}\n{text}"))
    });
    house(&files.collect::<Vec<_>>())
}

#[track_caller]
fn sees(rule: fn(&[Source]) -> Vec<String>, file: &str, breaches: &[&str]) {
    assert_eq!(rule(&with("", "")), [""; 0], "the sound house breaks the rule");
    for code in breaches {
        let found = rule(&with(file, code));
        assert!(!found.is_empty(), "unseen in {file}: {code}");
        assert!(found.iter().all(|breach| breach.starts_with(file)), "{found:?}");
    }
}

#[test]
fn an_upward_import_is_seen() {
    let ways = [
        "use crate::extract::Extractor;",
        "use crate::claim::Claim;",
        "use crate::{claim::Claim, link};",
        "use super::super::language::Language as L;",
        "use super::super::{language::*};",
        "fn f(x: &crate::page::Page) {}",
        "fn f() { [0, ..crate::link::MANY]; Vec::<super::super::page::Page>::new() }",
        "use crate::claim; pub(super) use crate::Extractor;",
        "mod inner { use super::super::super::recognise::quantities; }",
        "macro_rules! m { () => { $crate::link::owner() } }",
        "const C: char = '\"'; use crate::link; const D: &str = r#\"\"#;",
    ];
    sees(upward_imports, "src/text/span.rs", &ways);
    sees(
        upward_imports,
        "src/claim.rs",
        &[
            "use crate::error::Error;",
            "macro_rules! m { () => { crate::error::Error::parse() } }",
        ],
    );
    sees(
        upward_imports,
        "src/page/mod.rs",
        &["use crate::recognise::Quantity;", "use super::recognise;"],
    );
    sees(
        upward_imports,
        "src/recognise/number.rs",
        &["use super::super::page::Page;"],
    );
    sees(
        upward_imports,
        "src/language/de/mod.rs",
        &["use super::super::recognise::number::Number;"],
    );
    sees(
        upward_imports,
        "src/link/mod.rs",
        &[
            "#[cfg(not(test))] use crate::extract::Extractor;",
            "use crate::Claim;",
        ],
    );
}

#[test]
fn a_circle_is_seen() {
    let circles = |code: &str| {
        let files = [
            ("src/main.rs", "mod a; mod b; mod c; use a::A; use c::C;"),
            ("src/a.rs", "use crate::b::B; use std::fmt;"),
            ("src/b.rs", "use crate::c::C;"),
            ("src/c.rs", code),
        ];
        circular_imports(&house(
            &files.map(|(name, text)| (name.to_owned(), text.to_owned())),
        ))
    };
    assert_eq!(circles("use std::io;"), [""; 0]);
    assert_eq!(
        circles("use crate::b::B;"),
        ["`b` uses `c`, in a circle", "`c` uses `b`, in a circle"]
    );
    assert_eq!(circles("use crate::a;").len(), 3);
}

#[test]
fn a_breach_is_told_with_its_place() {
    let house = with(
        "src/text/span.rs",
        "// first line\n\"\n\";use crate::extract::Extractor;",
    );
    let told = "src/text/span.rs:3: `text` must not use `extract` (crate::extract::Extractor)";
    assert_eq!(upward_imports(&house), [told]);
}

#[test]
fn a_module_without_a_layer_is_seen() {
    let stray = [("src/util.rs".to_owned(), String::new())];
    assert_eq!(unplaced_modules(&house(&stray)).len(), 1);
}

#[test]
fn a_meeting_of_packs_is_seen() {
    let ways = [
        "use super::super::de::WORDS;",
        "use crate::language; fn f() { language::de::WORDS; }",
    ];
    sees(packs_that_meet, "src/language/en/units.rs", &ways);
    sees(packs_that_meet, "src/extract.rs", &["use crate::language::en;"]);
}

#[test]
fn a_named_language_is_seen() {
    let ways = [
        "fn f() -> Language { Language::German }",
        "fn f() { crate::language::Language::English; }",
        "use crate::language::Language::{self, German};",
        "use crate::language::Language as L; fn f() { L::German; }",
        "use crate::language::Language; use Language::*;",
    ];
    sees(named_languages, "src/link/mod.rs", &ways);
}

#[test]
fn a_meeting_of_recognisers_is_seen() {
    let ways = [
        "use super::period::Period;",
        "use crate::recognise::{number, period};",
        "use super::*;",
    ];
    sees(recognisers_that_meet, "src/recognise/quantity.rs", &ways);
    sees(
        recognisers_that_meet,
        "src/recognise/number.rs",
        &["fn f() { super::quantity::read(); }"],
    );
    sees(
        recognisers_that_meet,
        "src/recognise/period.rs",
        &["use super::Quantity;"],
    );
}

#[test]
fn a_german_word_is_seen() {
    let ways = [
        "const W: &str = \"für\";",
        "const W: &str = r#\"\"größer\"\"#;",
        "fn f<'a>(x: &'a str) { x == \"Ärger\" }",
    ];
    sees(words_outside_packs, "src/page/mod.rs", &ways);
}

#[test]
fn a_long_file_is_seen() {
    sees(long_files, "src/claim.rs", &["\n".repeat(MAX_LINES).as_str()]);
}

#[test]
fn a_long_function_is_seen() {
    let of = |lines: usize| format!("fn read(all: [u8; 2]) {{\n{}}}", "step();\n".repeat(lines));
    let told = |code: &str| long_functions(&with("src/claim.rs", code));
    assert_eq!(told(&of(MAX_FUNCTION_LINES - 2)), [""; 0]);
    let long = "src/claim.rs:1: read has 61 lines, 60 at most";
    assert_eq!(told(&of(MAX_FUNCTION_LINES - 1)), [long]);
}

#[test]
fn a_circle_within_a_stage_is_seen() {
    let ways = [
        "use crate::recognise::period::Period; mod inner { use crate::recognise::number; }",
        "use super::period;",
    ];
    let circle = |code: &str| inside::circles(&with("src/recognise/number.rs", code));
    for code in ways {
        let told = "src/recognise/number.rs: these need each other: src/recognise/number.rs, src/recognise/period.rs";
        assert_eq!(circle(code), [told]);
    }
    assert_eq!(circle("use super::Context;"), [""; 0], "what the parent holds");
}

#[test]
fn an_ending_is_seen() {
    let ways = [
        "fn f(x: &str) -> bool { x.ends_with('s') }",
        "fn f(x: &str) { x.strip_suffix(\"en\"); }",
        "fn f(x: &str) { x.starts_with(\"über\"); }",
        "fn f(x: &str) -> String { format!(\"{x}en\") }",
        "const LINKS: [&str; 2] = [\"s\", \"es\"];",
    ];
    sees(inside::endings_outside_packs, "src/extract.rs", &ways);
    let sound = "fn f(x: &str) { x.ends_with(' '); x.starts_with(\"19\"); x.strip_prefix('('); }";
    assert_eq!(
        inside::endings_outside_packs(&with("src/extract.rs", sound)),
        [""; 0]
    );
}

#[test]
fn a_flag_for_a_language_is_seen() {
    let ways = ["fn f(r: &Reading) -> bool { r.pack().capital_nouns }"];
    sees(inside::capitals_outside_packs, "src/extract.rs", &ways);
}

#[test]
fn a_compared_rule_is_seen() {
    let ways = [
        "fn f(x: &Found) -> bool { x.rule == \"noun\" }",
        "fn f(x: &Found) -> bool { x.rule != NOUN }",
        "fn f(x: &Found) -> bool { matches!(x.rule, \"noun\") }",
        "fn f(x: &Found) -> bool { x.rule() == \"noun\" }",
        "fn f(x: &Found) -> bool { NOUN == x.rule }",
        "fn f(x: &Found) -> u8 { match x.rule { _ => 0 } }",
    ];
    sees(inside::compared_rules, "src/extract.rs", &ways);
}

#[test]
fn a_table_of_rules_that_no_test_sees_is_seen() {
    let ways = ["type Rule = fn(u8) -> bool; const RULES: &[Rule] = &[is_odd];"];
    sees(inside::unseen_rule_tables, "src/extract.rs", &ways);
}

#[test]
fn a_second_type_of_a_name_is_seen() {
    let told = |code: &str| inside::types_of_one_name(&with("src/claim.rs", code));
    assert_eq!(
        told("pub struct Claim; impl Deref for Claim { type Target = u8; }"),
        [""; 0]
    );
    let twice = "pub struct Claim; mod inner { } enum Claim {}";
    assert_eq!(told(twice), ["src/claim.rs: Claim is also in src/claim.rs"]);
}
