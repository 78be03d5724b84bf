//! Circles of imports: files of one stage that need each other.

use crate::rules::{Source, each_name, module_of};
use std::collections::{BTreeMap, BTreeSet};

/// What each file of a stage imports from others of the stage. A folder's `mod.rs` may show what its children make, and
/// children may use what it holds for them all: of the two only the way down counts, or that up where there is no other.
type Imports<'s> = BTreeMap<&'s str, BTreeSet<&'s str>>;

pub(crate) fn imports(sources: &[Source]) -> Imports<'_> {
    let files: BTreeMap<_, _> = sources
        .iter()
        .map(|source| (module_of(&source.file), source.file.as_str()))
        .collect();
    let file_of = |path: &[String]| {
        let known = (2..=path.len())
            .rev()
            .find_map(|length| files.get(&path[..length]));
        known.copied()
    };
    let mut imports = Imports::new();
    for (source, name) in each_name(sources) {
        let (from, Some(to)) = (source.file.as_str(), file_of(&name.path)) else {
            continue;
        };
        if from != to && stage(from) == stage(to) && !holds(to, from) {
            imports.entry(from).or_default().insert(to);
        }
    }
    imports
}

/// `src/link/owner/role.rs` → `link`.
fn stage(file: &str) -> &str {
    let inside = file.trim_start_matches("src/");
    inside.split(['/', '.']).next().unwrap_or_default()
}

/// Whether `parent` is the `mod.rs` of a folder that `file` lies in.
fn holds(parent: &str, file: &str) -> bool {
    let folder = parent.strip_suffix("mod.rs");
    folder.is_some_and(|folder| file.starts_with(folder))
}

/// The groups of files that need each other, each in order.
pub(crate) fn circles(sources: &[Source]) -> Vec<Vec<String>> {
    let imports = imports(sources);
    let reached: BTreeMap<&str, BTreeSet<&str>> = imports
        .keys()
        .map(|file| (*file, reach(&imports, file)))
        .collect();
    let needs = |a: &str, b: &str| reached.get(a).is_some_and(|files| files.contains(b));
    let mut found: Vec<Vec<String>> = Vec::new();
    for file in imports.keys().filter(|file| needs(file, file)) {
        match found
            .iter_mut()
            .find(|circle| needs(file, &circle[0]) && needs(&circle[0], file))
        {
            Some(circle) => circle.push((*file).to_owned()),
            None => found.push(vec![(*file).to_owned()]),
        }
    }
    found
}

/// All that a file needs, straight or by way of others.
fn reach<'s>(imports: &Imports<'s>, file: &str) -> BTreeSet<&'s str> {
    let mut found = BTreeSet::new();
    let mut open: Vec<&str> = imports.get(file).into_iter().flatten().copied().collect();
    while let Some(next) = open.pop() {
        if found.insert(next) {
            open.extend(imports.get(next).into_iter().flatten());
        }
    }
    found
}
