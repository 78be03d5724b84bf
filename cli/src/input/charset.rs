//! Bytes to text, whatever they were written in.

use encoding_rs::{Encoding, REPLACEMENT, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// A text, and what had to be guessed or replaced to read it.
pub(crate) struct Decoded {
    pub(crate) text: String,
    pub(crate) warning: Option<String>,
}

/// Reads UTF-8; else what a byte order mark or the head of a page names; else Latin-1 as browsers read it, or UTF-8 with
/// bad bytes replaced. Fails on what is no text at all.
///
/// What is sound UTF-8 is taken for it, whatever the page says: pages are often saved anew and keep their old head.
pub(crate) fn decode(bytes: Vec<u8>) -> Result<Decoded, String> {
    decode_told(bytes, None)
}

/// As [`decode`], of bytes that came with the name of their charset.
pub(crate) fn decode_told(bytes: Vec<u8>, told: Option<&'static Encoding>) -> Result<Decoded, String> {
    let told = told.filter(|encoding| ![UTF_8, REPLACEMENT].contains(encoding));
    // In UTF-16 ASCII is sound UTF-8 too, between NULs.
    let wide = told.filter(|encoding| [UTF_16LE, UTF_16BE].contains(encoding));
    let bytes = match String::from_utf8(bytes) {
        Ok(text) if wide.is_some() && text.contains('\0') => text.into_bytes(),
        Ok(mut text) => {
            if text.starts_with('\u{feff}') {
                text.drain(..'\u{feff}'.len_utf8());
            }
            return Ok(Decoded { text, warning: None });
        }
        Err(error) => error.into_bytes(),
    };
    let marked = Encoding::for_bom(&bytes).map(|(encoding, _)| encoding);
    if marked.or(wide).is_none() && bytes.iter().take(BINARY).any(|byte| *byte == 0) {
        return Err("is no text: it has NUL bytes, and no byte order mark of UTF-16".to_owned());
    }
    let named = marked.or(told).or_else(|| named_in_head(&bytes));
    let encoding = named.filter(|encoding| *encoding != UTF_8);
    let encoding = encoding.unwrap_or_else(|| guess(&bytes));
    // It looks for a byte order mark before all else.
    let (text, encoding, bad) = encoding.decode(&bytes);
    if marked.or(wide).is_some_and(is_wide) && is_chance(&text) {
        return Err("is no text: it begins like UTF-16, but is none".to_owned());
    }
    let warning = if encoding == UTF_8 || bad {
        Some(replaced(encoding))
    } else if named != Some(encoding) {
        Some("is not UTF-8; read as Latin-1 (windows-1252)".to_owned())
    } else {
        None
    };
    Ok(Decoded {
        text: text.into_owned(),
        warning,
    })
}

/// The warning of bytes that are none of their encoding.
pub(super) fn replaced(encoding: &'static Encoding) -> String {
    format!(
        "has bytes that are not {}; each is replaced by \u{fffd}",
        encoding.name()
    )
}

/// The encoding of UTF-16 whose byte order mark a text begins with.
pub(super) fn wide(begin: &[u8]) -> Option<&'static Encoding> {
    let (encoding, _) = Encoding::for_bom(begin)?;
    Some(encoding).filter(|encoding| is_wide(encoding))
}

fn is_wide(encoding: &'static Encoding) -> bool {
    encoding != UTF_8
}

/// Whether what was read as UTF-16 is a file of another kind that begins as such texts do: it has NULs, or is full of
/// halves of pairs.
fn is_chance(text: &str) -> bool {
    let (mut count, mut bad) = (0, 0);
    for ch in text.chars().take(BINARY / 2) {
        if ch == '\0' {
            return true;
        }
        count += 1;
        bad += usize::from(ch == char::REPLACEMENT_CHARACTER);
    }
    bad > 1 + count / TEXT_FOR_ONE_BAD
}

/// What is no text has a NUL among so many bytes.
const BINARY: usize = 8192;

/// A text has fewer bad characters than one in so many; of units made by chance, one in 32 is half of a pair.
const TEXT_FOR_ONE_BAD: usize = 64;

/// A page names its charset within so many bytes.
const HEAD: usize = 4096;

/// The charset in `<meta charset="…">`, `<meta … content="text/html; charset=…">` or `<?xml … encoding="…"?>`, else in
/// whatever else the head has, say a script's.
fn named_in_head(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = &bytes[..bytes.len().min(HEAD)];
    let first = head.iter().find(|byte| !byte.is_ascii_whitespace())?;
    if *first != b'<' {
        return None;
    }
    tags(head, b"<meta")
        .find_map(|tag| named(tag, b"charset"))
        .or_else(|| tags(head, b"<?xml").find_map(|tag| named(tag, b"encoding")))
        .or_else(|| named(head, b"charset"))
        .or_else(|| named(head, b"encoding"))
}

/// The tags that begin so, up to their ends.
fn tags<'h>(head: &'h [u8], name: &'static [u8]) -> impl Iterator<Item = &'h [u8]> {
    behind(head, name).map(|tag| {
        let end = tag.iter().position(|byte| *byte == b'>');
        &tag[..end.unwrap_or(tag.len())]
    })
}

/// What follows each place where the word stands, in any case.
fn behind<'h>(text: &'h [u8], word: &'static [u8]) -> impl Iterator<Item = &'h [u8]> {
    let places = text.windows(word.len()).enumerate();
    places
        .filter(|(_, part)| part.eq_ignore_ascii_case(word))
        .map(|(at, _)| &text[at + word.len()..])
}

/// The first encoding that is named behind the word and a `=`.
fn named(text: &[u8], word: &'static [u8]) -> Option<&'static Encoding> {
    behind(text, word).find_map(|rest| {
        let label = rest.trim_ascii_start().strip_prefix(b"=")?.trim_ascii_start();
        let label = label
            .strip_prefix(b"\"")
            .or_else(|| label.strip_prefix(b"'"))
            .unwrap_or(label);
        let end = label
            .iter()
            .position(|byte| !(byte.is_ascii_alphanumeric() || b"-_:.".contains(byte)));
        let encoding = Encoding::for_label(&label[..end.unwrap_or(label.len())])?;
        // What tells its charset in ASCII is not written in UTF-16, nor in what browsers refuse to read.
        Some(encoding).filter(|encoding| encoding.output_encoding() == *encoding)
    })
}

/// UTF-8 where more characters of several bytes are whole than broken, else Latin-1: where nothing is marked, both
/// seldom stand together.
fn guess(bytes: &[u8]) -> &'static Encoding {
    let (mut whole, mut broken) = (0, 0);
    for part in bytes.utf8_chunks() {
        whole += part.valid().chars().filter(|ch| !ch.is_ascii()).count();
        broken += usize::from(!part.invalid().is_empty());
    }
    if whole > broken { UTF_8 } else { WINDOWS_1252 }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(bytes: &[u8]) -> (String, bool) {
        let decoded = decode(bytes.to_vec()).expect("text");
        (decoded.text, decoded.warning.is_some())
    }

    #[test]
    fn charsets_are_told_or_guessed() {
        let cases: &[(&[u8], &str, bool)] = &[
            ("für 5 €".as_bytes(), "für 5 €", false),
            (b"\xef\xbb\xbfKestra", "Kestra", false),
            (b"\xff\xfeK\0e\0", "Ke", false),
            (b"f\xfcr 5 \x80", "für 5 €", true),
            (b"f\xc3\xbcr, f\xc3\xbcr, \xff", "für, für, \u{fffd}", true),
            (
                b"<meta charset=iso-8859-1><p>f\xfcr",
                "<meta charset=iso-8859-1><p>für",
                false,
            ),
            (
                b"<?xml version='1.0' encoding='ISO-8859-15'?><p>\xa4",
                "<?xml version='1.0' encoding='ISO-8859-15'?><p>€",
                false,
            ),
            (
                "<meta charset=\"latin1\">für".as_bytes(),
                "<meta charset=\"latin1\">für",
                false,
            ),
            (b"<meta charset=utf-8>f\xfcr", "<meta charset=utf-8>für", true),
        ];
        for (bytes, text, warned) in cases {
            assert_eq!(read(bytes), ((*text).to_owned(), *warned), "{text}");
        }
    }

    #[test]
    fn a_head_names_what_can_be() {
        let cases: &[(&[u8], &str, bool)] = &[
            (b"<meta charset=utf-16><p>f\xfcr", "für", true),
            (b"<meta charset=iso-2022-kr><p>f\xfcr", "für", true),
            (
                b"<meta charset=utf-16><meta charset=iso-8859-15><p>\xa4",
                "€",
                false,
            ),
            (
                b"<meta name=x content='the charset'><META content='text/html; charset=iso-8859-15'><p>\xa4",
                "€",
                false,
            ),
            (
                b"<script charset=iso-8859-2 src=x></script><meta charset = 'iso-8859-15'><p>\xa4",
                "€",
                false,
            ),
            (
                b"<!-- charset --><script charset=iso-8859-15></script><p>\xa4",
                "€",
                false,
            ),
            (b"<p>charset=iso-8859-15", "charset=iso-8859-15", false),
        ];
        for (bytes, end, warned) in cases {
            let (text, warning) = read(bytes);
            let shown = String::from_utf8_lossy(bytes);
            assert_eq!(text.rsplit_once('>').map(|(_, text)| text), Some(*end), "{shown}");
            assert_eq!(warning, *warned, "{shown}");
        }
    }

    #[test]
    fn what_came_with_its_charset() {
        let cases: &[(&str, &[u8], &str, bool)] = &[
            ("iso-8859-15", b"f\xfcr 5 \xa4", "für 5 €", false),
            (
                "iso-8859-15",
                b"<meta charset=latin2>\xa4",
                "<meta charset=latin2>€",
                false,
            ),
            ("iso-8859-15", "für 5 €".as_bytes(), "für 5 €", false),
            ("utf-8", b"f\xfcr", "für", true),
            (
                "utf-8",
                b"<meta charset=latin1>f\xfcr",
                "<meta charset=latin1>für",
                false,
            ),
            ("utf-16le", b"K\0e\0", "Ke", false),
            ("utf-16be", b"Ke", "Ke", false),
            ("iso-2022-kr", b"f\xfcr", "für", true),
        ];
        for (label, bytes, text, warned) in cases {
            let told = Encoding::for_label(label.as_bytes());
            let decoded = decode_told(bytes.to_vec(), told).expect("text");
            assert_eq!(
                (decoded.text.as_str(), decoded.warning.is_some()),
                (*text, *warned),
                "{label}"
            );
        }
    }

    #[test]
    fn bad_parts_behind_a_mark_are_told() {
        let decoded = decode(b"\xef\xbb\xbff\xfcr".to_vec()).expect("text");
        assert_eq!(
            (decoded.text.as_str(), decoded.warning.as_deref()),
            (
                "f\u{fffd}r",
                Some("has bytes that are not UTF-8; each is replaced by \u{fffd}")
            )
        );
    }

    #[test]
    fn bad_parts_of_utf_16_are_told() {
        let decoded = decode(b"\xff\xfeK\0\x00\xd8e\0".to_vec()).expect("text");
        assert_eq!(
            (decoded.text.as_str(), decoded.warning.as_deref()),
            (
                "K\u{fffd}e",
                Some("has bytes that are not UTF-16LE; each is replaced by \u{fffd}")
            )
        );
        assert_eq!(read(b"\xfe\xff\0K\0e\0"), ("Ke\u{fffd}".to_owned(), true));
    }

    #[test]
    fn what_is_no_text_is_refused() {
        for bytes in [
            &b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"[..],
            b"\xff\xfe\x12\x01\0\0\x40\x20",
            b"\xff\xfeK\0\0\0e\0\0\0",
            b"\xff\xfe\x00\xd8\x12\xd8\x34\xdc\x12\xd8\x00\xd8",
        ] {
            assert!(decode(bytes.to_vec()).is_err(), "{bytes:?}");
        }
    }
}
