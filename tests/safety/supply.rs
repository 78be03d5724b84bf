//! What the crate brings into a program: few packages, no build script, no procedural macro but those of serde and
//! jiff, no unsafe code of its own. All is read from the manifest and `Cargo.lock`: nothing need be fetched or run.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

const MANIFEST: &str = include_str!("../../Cargo.toml");
const LOCK: &str = include_str!("../../Cargo.lock");

/// Who brings whom, over all platforms and features. A package that is new here should be worth it.
const BROUGHT: &[(&str, &[&str])] = &[
    ("once_cell", &["once_cell"]),
    (
        "regex",
        &[
            "aho-corasick",
            "memchr",
            "regex",
            "regex-automata",
            "regex-syntax",
        ],
    ),
    ("unicode-segmentation", &["unicode-segmentation"]),
    (
        "whatlang",
        &[
            "allocator-api2",
            "equivalent",
            "foldhash",
            "hashbrown",
            "whatlang",
        ],
    ),
    (
        "serde",
        &[
            "proc-macro2",
            "quote",
            "serde",
            "serde_core",
            "serde_derive",
            "syn",
            "unicode-ident",
        ],
    ),
    ("chrono", &["autocfg", "chrono", "num-traits"]),
    ("html5gum", &["html5gum"]),
    (
        "serde_json",
        &[
            "itoa",
            "memchr",
            "proc-macro2",
            "quote",
            "serde",
            "serde_core",
            "serde_derive",
            "serde_json",
            "syn",
            "unicode-ident",
            "zmij",
        ],
    ),
    (
        "jiff",
        &[
            "jiff",
            "jiff-core",
            "jiff-static",
            "log",
            "portable-atomic",
            "portable-atomic-util",
            "proc-macro2",
            "quote",
            "syn",
            "unicode-ident",
        ],
    ),
];

/// The lines of a table of the manifest.
fn table(head: &str) -> Vec<&'static str> {
    let lines = MANIFEST.lines().skip_while(|line| *line != head).skip(1);
    lines.take_while(|line| !line.starts_with('[')).collect()
}

fn keys(table: &[&'static str]) -> BTreeSet<&'static str> {
    let keys = table
        .iter()
        .filter_map(|line| Some(line.split_once('=')?.0.trim()));
    keys.filter(|key| !key.starts_with('#')).collect()
}

/// The packages of `Cargo.lock`, each with those that it depends on.
fn locked() -> BTreeMap<&'static str, BTreeSet<&'static str>> {
    let mut locked: BTreeMap<_, BTreeSet<_>> = BTreeMap::new();
    for package in LOCK.split("[[package]]").skip(1) {
        let strings: Vec<&str> = package.split('"').skip(1).step_by(2).collect();
        let dependencies = package
            .split_once("dependencies = [")
            .map_or("", |(_, list)| list);
        // `"name"`, or `"name version"` where there are several.
        let names = dependencies.split('"').skip(1).step_by(2);
        let names = names.filter_map(|name| name.split(' ').next());
        locked.entry(strings[0]).or_default().extend(names);
    }
    locked
}

/// `package` and all that it depends on.
fn brought(package: &'static str, locked: &BTreeMap<&str, BTreeSet<&'static str>>) -> BTreeSet<&'static str> {
    let mut found = BTreeSet::new();
    let mut open = vec![package];
    while let Some(name) = open.pop() {
        if found.insert(name) {
            open.extend(&locked[name]);
        }
    }
    found
}

#[test]
fn the_crate_brings_few_packages() {
    let direct = keys(&table("[dependencies]"));
    let named: BTreeSet<&str> = BROUGHT.iter().map(|(name, _)| *name).collect();
    assert_eq!(direct, named);
    let locked = locked();
    for (name, packages) in BROUGHT {
        let expected: BTreeSet<&str> = packages.iter().copied().collect();
        assert_eq!(brought(name, &locked), expected, "brought by {name}");
    }
}

/// Whoever writes a procedural macro needs `proc-macro2`.
#[test]
fn no_procedural_macro_but_those_of_serde_and_jiff() {
    let locked = locked();
    let brought: BTreeSet<&str> = BROUGHT
        .iter()
        .flat_map(|(_, packages)| *packages)
        .copied()
        .collect();
    let macros: Vec<&str> = brought
        .into_iter()
        .filter(|name| !["quote", "syn"].contains(name) && locked[name].contains("proc-macro2"))
        .collect();
    assert_eq!(macros, ["jiff-static", "serde_derive"]);
}

#[test]
fn no_build_script() {
    assert!(!keys(&table("[package]")).contains("build"));
    assert!(!Path::new(env!("CARGO_MANIFEST_DIR")).join("build.rs").exists());
}

#[test]
fn unsafe_code_is_forbidden() {
    assert!(table("[workspace.lints.rust]").contains(&"unsafe_code = \"forbid\""));
    assert!(table("[lints]").contains(&"workspace = true"));
}
