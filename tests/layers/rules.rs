//! The layers of the house as rules: functions from the sources to their breaches.

use crate::source::{self, Kind, Path, Token};
use std::collections::{BTreeMap, BTreeSet};

/// The modules right under `src/`, lowest layer first. Two modules of one layer do not see each other. A new module
/// needs its place here.
const LAYERS: &[&[&str]] = &[
    &["text", "date", "rules", "rule_list"],
    &["claim"],
    &["error"],
    &["language"],
    &["grammar"],
    &["page", "recognise"],
    &["link", "compare"],
    &["json"],
    &["extract"],
    &["html"],
    &["lib"],
];

/// The modules of `recognise` that the others may use.
const SHARED_RECOGNISERS: &[&str] = &["number"];

pub(crate) const MAX_LINES: usize = 500;

pub(crate) const MAX_FUNCTION_LINES: usize = 60;

/// One file, read.
pub(crate) struct Source {
    pub(crate) file: String,
    pub(crate) lines: usize,
    pub(crate) tokens: Vec<Token>,
    /// What its code names, resolved where it lies in this crate.
    pub(crate) names: Vec<Name>,
}

pub(crate) struct Name {
    /// The module that names it.
    from: Path,
    pub(crate) path: Path,
    /// What a `use` calls it there.
    alias: Option<String>,
    line: usize,
}

// Reading

pub(crate) fn house(files: &[(String, String)]) -> Vec<Source> {
    let read: Vec<_> = files
        .iter()
        .map(|(file, text)| (file, text, source::shipped(&source::tokens(text))))
        .collect();
    let mut known = BTreeSet::new();
    let mut tests = BTreeSet::new();
    for (file, _, (shipped, dropped)) in &read {
        let own = module_of(file);
        known.extend(source::modules(&own, shipped).into_iter().map(|(path, _)| path));
        tests.extend(declared(dropped).map(|name| [own.as_slice(), &[name]].concat()));
    }
    let ships = |file: &str| !tests.iter().any(|test| module_of(file).starts_with(test));
    read.into_iter()
        .filter(|(file, ..)| ships(file))
        .map(|(file, text, (tokens, _))| {
            let names = names(file, &tokens, &known);
            Source {
                file: file.clone(),
                lines: text.lines().count(),
                tokens,
                names,
            }
        })
        .collect()
}

/// `src/recognise/number.rs` → `crate::recognise::number`.
pub(crate) fn module_of(file: &str) -> Path {
    let inside = file.trim_start_matches("src/").trim_end_matches(".rs");
    let segments = inside
        .split('/')
        .filter(|part| !matches!(*part, "lib" | "main" | "mod"));
    std::iter::once("crate")
        .chain(segments)
        .map(str::to_owned)
        .collect()
}

/// The names of the modules that `mod name;` declares.
fn declared(tokens: &[Token]) -> impl Iterator<Item = String> {
    let declarations = tokens
        .windows(3)
        .filter(|three| three[0].text == "mod" && three[2].text == ";");
    declarations.map(|three| three[1].text.clone())
}

fn names(file: &str, tokens: &[Token], known: &BTreeSet<Path>) -> Vec<Name> {
    let mut found = Vec::new();
    for (from, tokens) in source::modules(&module_of(file), tokens) {
        let named = source::named(&tokens);
        let mut aliases = BTreeMap::new();
        for import in &named {
            if let Some(alias) = &import.alias {
                let path = resolve(&import.path, &from, known, &aliases);
                aliases.insert(alias.clone(), path);
            }
        }
        found.extend(named.into_iter().map(|name| Name {
            path: resolve(&name.path, &from, known, &aliases),
            from: from.clone(),
            alias: name.alias,
            line: name.line,
        }));
    }
    found
}

/// The path from the crate's root; as it is where it leads out of the crate.
fn resolve(
    path: &[String],
    from: &[String],
    known: &BTreeSet<Path>,
    aliases: &BTreeMap<String, Path>,
) -> Path {
    let child = [from, &path[..1]].concat();
    let (base, rest) = match path[0].as_str() {
        "self" | "super" => {
            let ups = path.iter().take_while(|segment| *segment == "super").count();
            let skip = path
                .iter()
                .take_while(|segment| matches!(segment.as_str(), "self" | "super"))
                .count();
            (from[..from.len().saturating_sub(ups).max(1)].to_vec(), skip)
        }
        name if path.len() > 1 && aliases.contains_key(name) => (aliases[name].clone(), 1),
        _ if known.contains(&child) => (child, 1),
        _ => return path.to_vec(),
    };
    [&base, &path[rest..]].concat()
}

// Rules

fn breach(source: &Source, name: &Name, rule: &str) -> String {
    format!("{}:{}: {rule} ({})", source.file, name.line, name.path.join("::"))
}

pub(crate) fn each_name(sources: &[Source]) -> impl Iterator<Item = (&Source, &Name)> {
    sources
        .iter()
        .flat_map(|source| source.names.iter().map(move |name| (source, name)))
}

fn rank(module: &str) -> Option<usize> {
    LAYERS.iter().position(|layer| layer.contains(&module))
}

/// The module under `src/` that a path lies in. An item at the root counts as `lib`, re-exports too.
fn top(path: &[String], tops: &BTreeSet<String>) -> String {
    path.get(1)
        .filter(|name| tops.contains(*name))
        .cloned()
        .unwrap_or_else(|| "lib".to_owned())
}

fn tops(sources: &[Source]) -> BTreeSet<String> {
    sources
        .iter()
        .filter_map(|source| module_of(&source.file).get(1).cloned())
        .collect()
}

pub(crate) fn upward_imports(sources: &[Source]) -> Vec<String> {
    let tops = tops(sources);
    each_name(sources)
        .filter(|(_, name)| name.path[0] == "crate")
        .filter_map(|(source, name)| {
            let (from, to) = (top(&name.from, &tops), top(&name.path, &tops));
            let (own, other) = (rank(&from)?, rank(&to)?);
            let allowed = from == to || other < own;
            (!allowed).then(|| breach(source, name, &format!("`{from}` must not use `{to}`")))
        })
        .collect()
}

/// Modules right under `src/` that use each other, over others or not: for a package without layers.
pub(crate) fn circular_imports(sources: &[Source]) -> Vec<String> {
    let tops = tops(sources);
    let within = each_name(sources).filter(|(_, name)| name.path[0] == "crate");
    let mut uses: BTreeSet<(String, String)> = within
        .map(|(_, name)| (top(&name.from, &tops), top(&name.path, &tops)))
        .filter(|(from, to)| from != to)
        .collect();
    // A use by a module that none uses, or of one that uses none, is in no circle.
    loop {
        let (using, used): (BTreeSet<_>, BTreeSet<_>) = uses.iter().cloned().unzip();
        let before = uses.len();
        uses.retain(|(from, to)| used.contains(from) && using.contains(to));
        if uses.len() == before {
            let told = uses
                .iter()
                .map(|(from, to)| format!("`{from}` uses `{to}`, in a circle"));
            return told.collect();
        }
    }
}

pub(crate) fn unplaced_modules(sources: &[Source]) -> Vec<String> {
    let unplaced = tops(sources).into_iter().filter(|top| rank(top).is_none());
    unplaced
        .map(|top| format!("src/{top}: give it a place in LAYERS of tests/layers.rs"))
        .collect()
}

/// `languages! { English => en }` → `("English", "en")`.
pub(crate) fn languages(sources: &[Source]) -> Vec<(String, String)> {
    let Some(list) = sources.iter().find(|source| source.file == "src/language/mod.rs") else {
        return Vec::new();
    };
    let words: Vec<&str> = list.tokens.iter().map(|token| token.text.as_str()).collect();
    let Some(start) = words.windows(2).position(|two| two == ["languages", "!"]) else {
        return Vec::new();
    };
    let body = words[start + 3..]
        .split(|word| matches!(*word, "}" | ")"))
        .next()
        .unwrap_or_default();
    let rows = body.split(|word| *word == ",").filter_map(|row| match row {
        [variant, "=", ">", pack] => Some(((*variant).to_owned(), (*pack).to_owned())),
        _ => None,
    });
    rows.collect()
}

/// The pack that a path lies in, if it does.
fn pack<'p>(path: &'p [String], languages: &[(String, String)]) -> Option<&'p str> {
    match path {
        [_, language, pack, ..] if language == "language" => languages
            .iter()
            .any(|(_, known)| known == pack)
            .then_some(pack.as_str()),
        _ => None,
    }
}

pub(crate) fn packs_that_meet(sources: &[Source]) -> Vec<String> {
    let languages = languages(sources);
    each_name(sources)
        .filter_map(|(source, name)| {
            let (from, to) = (pack(&name.from, &languages), pack(&name.path, &languages)?);
            let outside = name.from.get(1).is_none_or(|top| top != "language");
            let breaks = outside || from.is_some_and(|from| from != to);
            breaks.then(|| breach(source, name, &format!("the pack `{to}` is not to be used here")))
        })
        .collect()
}

pub(crate) fn named_languages(sources: &[Source]) -> Vec<String> {
    let languages = languages(sources);
    let variant = |name: &str| name == "*" || languages.iter().any(|(variant, _)| variant == name);
    each_name(sources)
        .filter(|(_, name)| name.from.get(1).is_none_or(|top| top != "language"))
        .filter(|(_, name)| {
            name.path
                .windows(2)
                .any(|two| two[0] == "Language" && variant(&two[1]))
        })
        .map(|(source, name)| breach(source, name, "only src/language may name a language"))
        .collect()
}

/// The module of `recognise` that a path lies in, if it does.
fn recogniser(path: &[String]) -> Option<&str> {
    match path {
        [_, top, child, ..] if top == "recognise" => Some(child),
        _ => None,
    }
}

pub(crate) fn recognisers_that_meet(sources: &[Source]) -> Vec<String> {
    let files: Vec<Path> = sources.iter().map(|source| module_of(&source.file)).collect();
    let children: BTreeSet<&str> = files.iter().filter_map(|path| recogniser(path)).collect();
    let in_parent = each_name(sources).filter(|(_, name)| name.from == ["crate", "recognise"]);
    let reexported: BTreeMap<&str, &str> = in_parent
        .filter_map(|(_, name)| Some((name.alias.as_deref()?, recogniser(&name.path)?)))
        .collect();
    each_name(sources)
        .filter_map(|(source, name)| {
            let (from, to) = (recogniser(&name.from)?, recogniser(&name.path)?);
            let to = if children.contains(to) {
                to
            } else {
                reexported.get(to).copied().unwrap_or(to)
            };
            let shared = !children.contains(to) && to != "*";
            let allowed = shared || from == to || SHARED_RECOGNISERS.contains(&to);
            (!allowed).then(|| breach(source, name, &format!("`{from}` must not use its sibling `{to}`")))
        })
        .collect()
}

/// A word with an umlaut is a German word, and German words live in their pack.
pub(crate) fn words_outside_packs(sources: &[Source]) -> Vec<String> {
    let outside = sources
        .iter()
        .filter(|source| !source.file.starts_with("src/language/"));
    let literals = outside.flat_map(|source| source.tokens.iter().map(move |token| (source, token)));
    literals
        .filter(|(_, token)| {
            token.kind == Kind::Text && token.text.contains(['ä', 'ö', 'ü', 'Ä', 'Ö', 'Ü', 'ß', 'ẞ'])
        })
        .map(|(source, token)| {
            format!(
                "{}:{}: a language's word: {}",
                source.file, token.line, token.text
            )
        })
        .collect()
}

pub(crate) fn long_files(sources: &[Source]) -> Vec<String> {
    let long = sources.iter().filter(|source| source.lines > MAX_LINES);
    long.map(|source| format!("{}: {} lines, {MAX_LINES} at most", source.file, source.lines))
        .collect()
}

/// Functions of too many lines, from `fn` to the bracket that closes the body.
pub(crate) fn long_functions(sources: &[Source]) -> Vec<String> {
    let functions = sources.iter().flat_map(|source| {
        let places = (0..source.tokens.len()).filter(|i| source.tokens[*i].text == "fn");
        places.filter_map(move |i| Some((source, &source.tokens[i + 1], body_end(&source.tokens[i..])?)))
    });
    functions
        .map(|(source, name, end)| (source, name, end + 1 - name.line))
        .filter(|(_, _, lines)| *lines > MAX_FUNCTION_LINES)
        .map(|(source, name, lines)| {
            let Token { text, line, .. } = name;
            format!(
                "{}:{line}: {text} has {lines} lines, {MAX_FUNCTION_LINES} at most",
                source.file
            )
        })
        .collect()
}

/// The line on which the body of the function at the first token ends; `None` for a type, or where there is no body.
fn body_end(tokens: &[Token]) -> Option<usize> {
    tokens.get(1).filter(|name| name.text != "(")?;
    let (mut open, mut braces) = (0_usize, 0_usize);
    for token in tokens {
        match token.text.as_str() {
            "(" | "[" => open += 1,
            ")" | "]" => open = open.checked_sub(1)?,
            ";" if open == 0 && braces == 0 => return None,
            "{" => braces += 1,
            "}" => {
                braces = braces.checked_sub(1)?;
                if braces == 0 {
                    return Some(token.line);
                }
            }
            _ => {}
        }
    }
    None
}
