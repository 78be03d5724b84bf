//! The inside of the stages: files that need each other, words of a language in disguise, names of rules as logic.

use crate::rules::{Source, each_name, module_of};
use crate::source::{Kind, Token};
use std::collections::{BTreeMap, BTreeSet};

// Circles

/// What each file of a stage imports from others of its stage. Children may use what the module that holds them has for
/// them all, so that only the way down counts.
type Imports<'s> = BTreeMap<&'s str, BTreeSet<&'s str>>;

fn imports(sources: &[Source]) -> Imports<'_> {
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

/// Whether `parent` is the module of a folder that `file` lies in.
fn holds(parent: &str, file: &str) -> bool {
    let folder = parent.strip_suffix("/mod.rs").or(parent.strip_suffix(".rs"));
    folder.is_some_and(|folder| {
        file.strip_prefix(folder)
            .is_some_and(|rest| rest.starts_with('/'))
    })
}

/// Files of a stage that need each other.
pub(crate) fn circles(sources: &[Source]) -> Vec<String> {
    let found = groups(sources).into_iter();
    found
        .map(|circle| format!("{}: these need each other: {}", circle[0], circle.join(", ")))
        .collect()
}

/// The groups of files that need each other, each in order.
fn groups(sources: &[Source]) -> Vec<Vec<String>> {
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

// What only a language's folder may hold

/// "s", "en": the methods that ask for an ending or a front, of a literal of letters; what adds one, and lists of them.
pub(crate) fn endings_outside_packs(sources: &[Source]) -> Vec<String> {
    const ASKING: [&str; 6] = [
        "ends_with",
        "starts_with",
        "strip_suffix",
        "strip_prefix",
        "trim_end_matches",
        "trim_start_matches",
    ];
    let asks = |three: &[Token]| {
        ASKING.contains(&three[0].text.as_str()) && three[1].text == "(" && is_of_letters(&three[2])
    };
    let adds = |one: &[Token]| one[0].kind == Kind::Text && adds_letters(&one[0].text);
    const RULE: &str = "an ending that a language's pack should know";
    let outside = sources.iter().filter(|source| is_outside_packs(source));
    let lists = outside.flat_map(|source| {
        let places = 0..source.tokens.len();
        let lists = places.filter(|i| lists_endings(&source.tokens[*i..]));
        lists.map(|i| format!("{}:{}: {RULE}", source.file, source.tokens[i].line))
    });
    let found = [breaches(sources, 3, asks, RULE), breaches(sources, 1, adds, RULE)];
    found.concat().into_iter().chain(lists).collect()
}

/// "{stem}en": letters right behind what is put in, to the end; "\u{e4}h" puts in nothing.
fn adds_letters(literal: &str) -> bool {
    let added = literal.trim_matches('"').rsplit_once('}').map(|(_, added)| added);
    let letters = |added: &str| !added.is_empty() && added.chars().all(char::is_alphabetic);
    !literal.contains("\\u{") && added.is_some_and(letters)
}

/// `["", "s", "es"]`: several literals of small letters, none longer than endings are.
fn lists_endings(tokens: &[Token]) -> bool {
    let [open, inside @ ..] = tokens else {
        return false;
    };
    let ending = |token: &Token| {
        let letters = token.text.trim_matches('"');
        token.kind == Kind::Text && letters.len() <= 2 && letters.chars().all(char::is_lowercase)
    };
    if open.text != "[" {
        return false;
    }
    let mut items = inside.iter().filter(|token| token.text != ",").peekable();
    let mut endings = 0;
    while items.next_if(|token| ending(token)).is_some() {
        endings += 1;
    }
    endings > 1 && items.next().is_some_and(|token| token.text == "]")
}

fn is_of_letters(token: &Token) -> bool {
    let inside = token.text.trim_matches(['"', '\'']);
    matches!(token.kind, Kind::Text | Kind::Letter)
        && !inside.is_empty()
        && inside.chars().all(char::is_alphabetic)
}

/// What capitals tell is asked of a reading, by what it is asked for.
pub(crate) fn capitals_outside_packs(sources: &[Source]) -> Vec<String> {
    let asks = |one: &[Token]| one[0].text == "capital_nouns";
    breaches(sources, 1, asks, "ask the reading what its capitals tell")
}

/// Names of rules are for users to see, and steer nothing: `x.rule == y`, `y != x.rule()`, `match x.rule {`.
pub(crate) fn compared_rules(sources: &[Source]) -> Vec<String> {
    let compares = |tokens: &[Token]| {
        let text = |i: usize| tokens.get(i).map_or("", |token| token.text.as_str());
        let rule = |i: usize| text(i) == "." && text(i + 1) == "rule";
        let equals = |i: usize| matches!(text(i), "=" | "!") && text(i + 1) == "=";
        let called = if text(2) == "(" && text(3) == ")" { 2 } else { 0 };
        let on_the_left = rule(0) && equals(2 + called);
        let on_the_right = equals(0) && rule(3);
        let matched = text(0) == "match" && rule(2) && text(4) == "{";
        let asked = rule(0) && text(2 + called) == "," && text(3 + called).starts_with('"');
        on_the_left || on_the_right || matched || asked
    };
    let outside = sources.iter().filter(|source| is_outside_packs(source));
    let found = outside.flat_map(|source| {
        let places = 0..source.tokens.len();
        let compared = places.filter(|i| compares(&source.tokens[*i..]));
        compared.map(|i| {
            format!(
                "{}:{}: a rule's name is compared",
                source.file, source.tokens[i].line
            )
        })
    });
    found.collect()
}

/// `const RULES: &[Rule]` with `type Rule = fn(…)`: rules that no test sees idle.
pub(crate) fn unseen_rule_tables(sources: &[Source]) -> Vec<String> {
    let tables = sources.iter().flat_map(|source| {
        let tokens = source.tokens.windows(4);
        let functions: BTreeSet<&str> = tokens
            .clone()
            .filter(|four| four[0].text == "type" && four[2].text == "=" && four[3].text == "fn")
            .map(|four| four[1].text.as_str())
            .collect();
        let table = move |four: &&[Token]| {
            let list = four[0].text == "&" && four[1].text == "[" && four[3].text == "]";
            list && functions.contains(four[2].text.as_str())
        };
        tokens.filter(table).map(move |four| (source, four[0].line))
    });
    tables
        .map(|(source, line)| format!("{}:{line}: make it with `rule_list!`", source.file))
        .collect()
}

/// Users read a page of HTML and see a text cut as a page: both are called so, in modules of their own.
const PUBLIC_TWICE: &str = "Page";

/// Types of one name: what a reader looks up must be one thing.
pub(crate) fn types_of_one_name(sources: &[Source]) -> Vec<String> {
    let mut found: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for source in sources {
        for name in types(&source.tokens) {
            found.entry(name).or_default().push(&source.file);
        }
    }
    let several = found
        .into_iter()
        .filter(|(name, files)| files.len() > 1 && *name != PUBLIC_TWICE);
    several
        .map(|(name, files)| format!("{}: {name} is also in {}", files[0], files[1..].join(", ")))
        .collect()
}

/// The types that a file declares outside of functions and implementations, those of `listed!` too.
fn types(tokens: &[Token]) -> impl Iterator<Item = &str> {
    const LISTED: [&str; 3] = ["listed", "!", "{"];
    let mut depth = 0_usize;
    let places = (0..tokens.len()).filter(move |at| {
        let outside = depth == 0;
        match tokens[*at].text.as_str() {
            "{" => depth += 1,
            "}" => depth = depth.saturating_sub(1),
            _ => {}
        }
        outside
    });
    places.filter_map(|at| {
        let declares = matches!(
            tokens[at].text.as_str(),
            "struct" | "enum" | "union" | "trait" | "type"
        );
        let listed = tokens[at..]
            .iter()
            .zip(LISTED)
            .filter(|(token, text)| token.text == *text);
        let name = at + if declares { 1 } else { LISTED.len() };
        let told = declares || listed.count() == LISTED.len();
        let name = tokens.get(name).filter(|name| told && name.kind == Kind::Word)?;
        Some(name.text.as_str())
    })
}

fn breaches(sources: &[Source], length: usize, breaks: impl Fn(&[Token]) -> bool, rule: &str) -> Vec<String> {
    let outside = sources.iter().filter(|source| is_outside_packs(source));
    let found = outside.flat_map(|source| {
        let places = source.tokens.windows(length).filter(|tokens| breaks(tokens));
        places.map(move |tokens| (source, tokens))
    });
    found
        .map(|(source, tokens)| format!("{}:{}: {rule}", source.file, tokens[0].line))
        .collect()
}

fn is_outside_packs(source: &Source) -> bool {
    !source.file.starts_with("src/language/")
}
