//! Bytes to text, whatever they were written in.

use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};

/// A text, and what had to be guessed or replaced to read it.
pub(crate) struct Decoded {
    pub(crate) text: String,
    pub(crate) warning: Option<String>,
}

/// Reads UTF-8; else what a byte order mark, `told` (the label of a charset, as servers send it) or the head of a page
/// names; else Latin-1 as browsers read it, or UTF-8 with bad bytes replaced. Fails on what is no text at all.
///
/// What is sound UTF-8 is taken for it, whatever the page says: pages are often saved anew and keep their old head.
pub(crate) fn decode(bytes: Vec<u8>, told: Option<&str>) -> Result<Decoded, String> {
    let bytes = match String::from_utf8(bytes) {
        Ok(mut text) => {
            if text.starts_with('\u{feff}') {
                text.drain(..'\u{feff}'.len_utf8());
            }
            return Ok(Decoded { text, warning: None });
        }
        Err(error) => error.into_bytes(),
    };
    let marked = Encoding::for_bom(&bytes).map(|(encoding, _)| encoding);
    if marked.is_none() && bytes.iter().take(BINARY).any(|byte| *byte == 0) {
        return Err("is no text: it has NUL bytes, and no byte order mark of UTF-16".to_owned());
    }
    let named = told.or_else(|| named_in_head(&bytes));
    let named = named.and_then(|label| Encoding::for_label(label.as_bytes()));
    let encoding = marked.or(named).filter(|encoding| *encoding != UTF_8);
    let encoding = encoding.unwrap_or_else(|| guess(&bytes));
    let (text, _, bad) = encoding.decode(&bytes);
    let warning = if encoding == UTF_8 {
        Some("has bytes that are not UTF-8; each is replaced by \u{fffd}".to_owned())
    } else if bad {
        Some(format!(
            "has bytes that are not {}; each is replaced by \u{fffd}",
            encoding.name()
        ))
    } else if marked.or(named) != Some(encoding) {
        Some("is not UTF-8; read as Latin-1 (windows-1252)".to_owned())
    } else {
        None
    };
    Ok(Decoded {
        text: text.into_owned(),
        warning,
    })
}

/// What is no text has a NUL early.
const BINARY: usize = 8192;

/// A page names its charset within so many bytes.
const HEAD: usize = 4096;

/// The charset in `<meta charset="…">`, `<meta … content="text/html; charset=…">` or `<?xml … encoding="…"?>`.
fn named_in_head(bytes: &[u8]) -> Option<&str> {
    let head = &bytes[..bytes.len().min(HEAD)];
    let first = head.iter().find(|byte| !byte.is_ascii_whitespace())?;
    if *first != b'<' {
        return None;
    }
    let after = |word: &[u8]| {
        let at = head
            .windows(word.len())
            .position(|part| part.eq_ignore_ascii_case(word))?;
        let label = head[at + word.len()..].trim_ascii_start().strip_prefix(b"=")?;
        let label = label.trim_ascii_start();
        let label = label
            .strip_prefix(b"\"")
            .or_else(|| label.strip_prefix(b"'"))
            .unwrap_or(label);
        let end = label
            .iter()
            .position(|byte| !(byte.is_ascii_alphanumeric() || b"-_:.".contains(byte)))?;
        std::str::from_utf8(&label[..end]).ok()
    };
    after(b"charset").or_else(|| after(b"encoding"))
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
        let decoded = decode(bytes.to_vec(), None).expect("text");
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
    fn what_a_server_tells_counts() {
        let decoded = decode(b"\xe1".to_vec(), Some("iso-8859-7")).expect("text");
        assert_eq!((decoded.text.as_str(), decoded.warning), ("α", None));
    }

    #[test]
    fn what_is_no_text_is_refused() {
        assert!(decode(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec(), None).is_err());
    }
}
