//! Just enough of a Rust reader for `layers.rs`: tokens, the code that ships, and the paths it names.

/// A path as its segments: `["crate", "text", "Span"]`.
pub(crate) type Path = Vec<String>;

#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Kind {
    /// An identifier, a keyword or a number.
    Word,
    /// `::`, or any other single character.
    Sign,
    /// A string literal, as written.
    Text,
    /// A character literal, as written.
    Letter,
}

#[derive(Clone)]
pub(crate) struct Token {
    pub(crate) kind: Kind,
    pub(crate) text: String,
    pub(crate) line: usize,
}

/// A source in tokens. Comments are left out.
pub(crate) fn tokens(source: &str) -> Vec<Token> {
    let (mut found, mut rest, mut line) = (Vec::new(), source, 1);
    while !rest.is_empty() {
        let (kind, length) = next_token(rest);
        let (text, after) = rest.split_at(length);
        if let Some(kind) = kind {
            found.push(Token {
                kind,
                text: text.to_owned(),
                line,
            });
        }
        line += text.matches('\n').count();
        rest = after;
    }
    found
}

/// What stands first in `rest` (`None`: nothing to keep), and its length in bytes.
fn next_token(rest: &str) -> (Option<Kind>, usize) {
    let word = rest
        .find(|c: char| !c.is_alphanumeric() && c != '_')
        .unwrap_or(rest.len());
    let first = rest.chars().next().unwrap_or(' ');
    if rest.starts_with("//") {
        (None, rest.find('\n').unwrap_or(rest.len()))
    } else if rest.starts_with("/*") {
        (None, block_comment(rest))
    } else if let Some(length) = string_literal(rest) {
        (Some(Kind::Text), length)
    } else if let Some(length) = char_literal(rest) {
        (Some(Kind::Letter), length)
    } else if word > 0 {
        (Some(Kind::Word), word)
    } else if first.is_whitespace() {
        (None, first.len_utf8())
    } else if rest.starts_with("::") {
        (Some(Kind::Sign), 2)
    } else {
        (Some(Kind::Sign), first.len_utf8())
    }
}

/// The length of a block comment; they nest.
fn block_comment(rest: &str) -> usize {
    let (mut at, mut depth) = (2, 1);
    while depth > 0 {
        let Some(next) = rest[at..].find(['/', '*']) else {
            return rest.len();
        };
        at += next;
        let step = match rest.get(at..at + 2) {
            Some("/*") => 1,
            Some("*/") => -1,
            _ => 0,
        };
        depth += step;
        at += if step == 0 { 1 } else { 2 };
    }
    at
}

/// The length of a string literal at the start: plain, byte, C or raw.
fn string_literal(rest: &str) -> Option<usize> {
    let prefix = rest.len() - rest.trim_start_matches(['b', 'c', 'r']).len();
    let raw = rest[..prefix].contains('r');
    let marked = &rest[prefix..];
    let hashes = if raw {
        marked.len() - marked.trim_start_matches('#').len()
    } else {
        0
    };
    let body = marked[hashes..].strip_prefix('"')?;
    let length = if raw {
        let close = format!("\"{}", "#".repeat(hashes));
        body.find(&close)? + close.len()
    } else {
        escaped_end(body)
    };
    Some(rest.len() - body.len() + length)
}

/// Past the quote that closes a string whose inside is `body`.
fn escaped_end(body: &str) -> usize {
    let mut escaped = false;
    for (at, c) in body.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return at + 1,
            _ => {}
        }
    }
    body.len()
}

/// The length of a character literal at the start; a lifetime is none.
fn char_literal(rest: &str) -> Option<usize> {
    let body = rest.strip_prefix('b').unwrap_or(rest).strip_prefix('\'')?;
    let first = body.chars().next()?;
    let inside = if first == '\\' {
        2 + body.get(2..)?.find('\'')?
    } else {
        first.len_utf8()
    };
    body[inside..]
        .starts_with('\'')
        .then_some(rest.len() - body.len() + inside + 1)
}

/// The code that ships, without attributes; and apart from it what a `#[cfg(test)]` stands on.
pub(crate) fn shipped(tokens: &[Token]) -> (Vec<Token>, Vec<Token>) {
    let (mut ships, mut tests, mut at) = (Vec::new(), Vec::new(), 0);
    while at < tokens.len() {
        let Some(end) = attribute_end(tokens, at) else {
            ships.push(tokens[at].clone());
            at += 1;
            continue;
        };
        let attribute: String = tokens[at..end].iter().map(|token| token.text.as_str()).collect();
        at = end;
        if attribute.starts_with("#![cfg(test)]") {
            return (Vec::new(), tokens.to_vec());
        }
        if attribute.starts_with("#[cfg(test") || attribute.starts_with("#[cfg(all(test") {
            at = item_end(tokens, end);
            tests.extend_from_slice(&tokens[end..at]);
        }
    }
    (ships, tests)
}

/// Past the attribute that starts at `at`, if one does.
fn attribute_end(tokens: &[Token], at: usize) -> Option<usize> {
    let sign = |at: usize| tokens.get(at).map_or("", |token| token.text.as_str());
    let open = if sign(at + 1) == "!" { at + 2 } else { at + 1 };
    (sign(at) == "#" && sign(open) == "[").then(|| group_end(tokens, open))
}

/// Past the item that starts at `at`: its `;`, or the end of its first `{}`.
fn item_end(tokens: &[Token], mut at: usize) -> usize {
    while let Some(token) = tokens.get(at) {
        match token.text.as_str() {
            ";" => return at + 1,
            "{" => return group_end(tokens, at),
            "(" | "[" => at = group_end(tokens, at),
            _ => at += 1,
        }
    }
    at
}

/// Past the bracket that closes the one at `open`.
fn group_end(tokens: &[Token], open: usize) -> usize {
    let mut depth = 0_usize;
    for (at, token) in tokens.iter().enumerate().skip(open) {
        match token.text.as_str() {
            "(" | "[" | "{" => depth += 1,
            ")" | "]" | "}" => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 {
            return at + 1;
        }
    }
    tokens.len()
}

/// The modules of a file, each with its own tokens: the file's own, and those written inside it.
pub(crate) fn modules(own: &[String], tokens: &[Token]) -> Vec<(Path, Vec<Token>)> {
    let (mut outside, mut inside, mut at) = (Vec::new(), Vec::new(), 0);
    while at < tokens.len() {
        match &tokens[at..] {
            [word, name, brace, ..] if word.text == "mod" && brace.text == "{" => {
                let end = group_end(tokens, at + 2);
                let body = &tokens[at + 3..end - 1];
                inside.extend(modules(&[own, std::slice::from_ref(&name.text)].concat(), body));
                at = end;
            }
            _ => {
                outside.push(tokens[at].clone());
                at += 1;
            }
        }
    }
    inside.insert(0, (own.to_vec(), outside));
    inside
}

/// A path that code names, with the name a `use` gives it.
pub(crate) struct Named {
    pub(crate) alias: Option<String>,
    pub(crate) path: Path,
    pub(crate) line: usize,
}

/// Every path in the tokens: `use` trees laid flat, and paths of two segments or more inside code.
pub(crate) fn named(tokens: &[Token]) -> Vec<Named> {
    let (mut found, mut at) = (Vec::new(), 0);
    let sign = |at: usize| tokens.get(at).map_or("", |token| token.text.as_str());
    while at < tokens.len() {
        if sign(at) == "use" && sign(at + 1) != "<" {
            at = use_tree(tokens, at + 1, &[], &mut found);
        } else if tokens[at].kind == Kind::Word && sign(at + 1) == "::" {
            at = inline_path(tokens, at, &mut found);
        } else {
            // What goes on after a `::` here (`::std::fmt`, `<T as A>::B::c`) is no path of its own.
            at += if sign(at) == "::" && sign(at + 2) == "::" {
                2
            } else {
                1
            };
        }
    }
    found
}

fn use_tree(tokens: &[Token], mut at: usize, prefix: &[String], found: &mut Vec<Named>) -> usize {
    let (mut path, mut alias) = (prefix.to_vec(), None);
    let line = tokens.get(at).map_or(0, |token| token.line);
    while let Some(token) = tokens.get(at) {
        match token.text.as_str() {
            "," | "}" | ";" => break,
            "{" => return use_group(tokens, at, &path, found),
            "as" => {
                alias = tokens.get(at + 1).map(|token| token.text.clone());
                at += 1;
            }
            "::" | "$" => {}
            segment => path.push(segment.to_owned()),
        }
        at += 1;
    }
    if path.len() > 1 && path.last().is_some_and(|last| last == "self") {
        path.pop();
    }
    let alias = alias.or_else(|| path.last().cloned());
    found.push(Named { alias, path, line });
    at
}

fn use_group(tokens: &[Token], open: usize, path: &[String], found: &mut Vec<Named>) -> usize {
    let end = group_end(tokens, open);
    let mut at = open + 1;
    while at + 1 < end {
        at = use_tree(&tokens[..end], at, path, found) + 1;
    }
    end
}

fn inline_path(tokens: &[Token], start: usize, found: &mut Vec<Named>) -> usize {
    let mut path = vec![tokens[start].text.clone()];
    let mut at = start + 1;
    while let [colons, next, ..] = &tokens[at..] {
        if colons.text != "::" || next.kind != Kind::Word {
            break;
        }
        path.push(next.text.clone());
        at += 2;
    }
    if path.len() > 1 {
        found.push(Named {
            alias: None,
            path,
            line: tokens[start].line,
        });
    }
    at
}
