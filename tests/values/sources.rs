//! What the sources of the crate make public, read line by line. `unreachable_pub` is on: what says `pub` is public.

use std::fs;
use std::path::{Path, PathBuf};

/// A public item or method, and the documentation above it.
#[derive(Debug)]
pub(crate) struct Item {
    pub(crate) file: String,
    pub(crate) line: usize,
    /// `struct`, `enum`, `trait` or `fn`.
    pub(crate) kind: String,
    pub(crate) name: String,
    /// Whether it stands in an `impl`, a trait or a macro, so that a function is a method.
    pub(crate) inner: bool,
    pub(crate) doc: String,
}

impl Item {
    /// The lines of the examples in the documentation.
    pub(crate) fn examples(&self) -> String {
        self.doc.split("```").skip(1).step_by(2).collect()
    }
}

/// Kinds of item that are counted.
const KINDS: &[&str] = &["struct", "enum", "trait", "fn"];

fn read(folder: &Path, found: &mut Vec<(PathBuf, String)>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            read(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(&path).expect("a source");
            found.push((path, text));
        }
    }
}

/// The module files that a source declares behind a feature that is hidden from users: `fit` is for the package that
/// makes the weights, and no part of what the crate promises.
fn hidden_modules(path: &Path, text: &str) -> Vec<PathBuf> {
    let folder = match path.file_stem().and_then(|stem| stem.to_str()) {
        Some("mod" | "lib") | None => path.with_file_name(""),
        Some(stem) => path.with_file_name(stem),
    };
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    let behind = lines
        .windows(2)
        .filter(|pair| pair[0] == "#[cfg(feature = \"fit\")]");
    let names = behind.filter_map(|pair| pair[1].split_once("mod ")?.1.strip_suffix(';'));
    names.map(|name| folder.join(name).with_extension("rs")).collect()
}

/// Adds the public items of a file.
pub(crate) fn items(file: &str, text: &str, found: &mut Vec<Item>) {
    let mut doc = String::new();
    let mut in_attribute = false;
    for (number, line) in text.lines().enumerate() {
        let code = line.trim_start();
        if let Some(words) = code.strip_prefix("///") {
            doc += words;
            doc += "\n";
            continue;
        }
        in_attribute |= code.starts_with("#[");
        if in_attribute {
            in_attribute = !code.ends_with(']');
            continue;
        }
        if let Some((kind, name)) = public(code) {
            found.push(Item {
                file: file.to_owned(),
                line: number + 1,
                kind: kind.to_owned(),
                name: name.to_owned(),
                inner: line.starts_with(' '),
                doc: doc.clone(),
            });
        }
        doc.clear();
    }
}

fn public(code: &str) -> Option<(&str, &str)> {
    let code = code.strip_prefix("pub ")?;
    let code = code.strip_prefix("const ").unwrap_or(code);
    let (kind, rest) = code.split_once(' ')?;
    let name = rest.split(|c: char| !c.is_alphanumeric() && c != '_').next()?;
    (KINDS.contains(&kind) && !name.is_empty()).then_some((kind, name))
}

/// Everything public in the library, with its documentation.
pub(crate) fn public_items() -> Vec<Item> {
    let mut sources = Vec::new();
    read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut sources);
    let hidden: Vec<PathBuf> = { sources.iter() }
        .flat_map(|(path, text)| hidden_modules(path, text))
        .collect();
    let mut found = Vec::new();
    for (path, text) in sources.iter().filter(|(path, _)| !hidden.contains(path)) {
        items(&path.display().to_string(), text, &mut found);
    }
    assert!(found.len() > 100, "only {} public items found", found.len());
    found
}

/// The names of the public structs and enums.
pub(crate) fn public_types() -> Vec<String> {
    let items = public_items().into_iter();
    items
        .filter(|item| item.kind == "struct" || item.kind == "enum")
        .map(|item| item.name)
        .collect()
}
