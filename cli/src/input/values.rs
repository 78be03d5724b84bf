//! Streams of JSON cut into values, so that no more than one of them is ever held.

use std::io::{self, BufRead};

/// Follows JSON byte by byte: how deep it is, and whether in a string.
#[derive(Clone, Copy, Default)]
struct Depth {
    open: usize,
    string: bool,
    escaped: bool,
}

impl Depth {
    fn take(&mut self, byte: u8) {
        match byte {
            _ if self.escaped => self.escaped = false,
            b'\\' if self.string => self.escaped = true,
            b'"' => self.string = !self.string,
            b'{' | b'[' if !self.string => self.open += 1,
            b'}' | b']' if !self.string => self.open = self.open.saturating_sub(1),
            _ => {}
        }
    }

    const fn is_outside(self) -> bool {
        self.open == 0 && !self.string
    }
}

/// Whether `json`, which a line end follows, is a line by itself: all that it opens is closed, or it was cut within a
/// string, for no string has a line end.
pub(super) fn is_line(json: &[u8]) -> bool {
    let mut depth = Depth::default();
    json.iter().for_each(|byte| depth.take(*byte));
    depth.is_outside() || depth.string
}

/// What [`Values::next`] came upon.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Cut {
    Whole,
    /// Longer than what may be held: it was skipped.
    TooLong,
    /// A line ends within a string of it.
    Torn,
    /// The stream ends in the midst of it.
    Broken,
    End,
}

/// The elements of an array, or values one after another.
pub(super) struct Values<'r> {
    reader: &'r mut dyn BufRead,
    longest: usize,
    array: bool,
    begun: bool,
    torn: bool,
}

impl<'r> Values<'r> {
    pub(super) fn new(reader: &'r mut dyn BufRead, longest: usize) -> Self {
        Self {
            reader,
            longest,
            array: false,
            begun: false,
            torn: false,
        }
    }

    /// Whether the values are elements of an array; known after the first.
    pub(super) const fn in_array(&self) -> bool {
        self.array
    }

    /// Reads the next value into `value`.
    pub(super) fn next(&mut self, value: &mut Vec<u8>) -> io::Result<Cut> {
        value.clear();
        if std::mem::take(&mut self.torn) {
            self.skip_rest()?;
        }
        let Some(mut byte) = self.skip(|byte| byte.is_ascii_whitespace() || byte == b',')? else {
            return Ok(if self.array { Cut::Broken } else { Cut::End });
        };
        if byte == b'[' && !self.begun {
            (self.array, self.begun) = (true, true);
            self.reader.consume(1);
            match self.skip(|byte| byte.is_ascii_whitespace() || byte == b',')? {
                Some(first) => byte = first,
                None => return Ok(Cut::Broken),
            }
        }
        self.begun = true;
        if byte == b']' && self.array {
            self.reader.consume(1);
            // Whatever follows the array is read as what it is.
            self.array = false;
            return self.next(value);
        }
        self.read(value)
    }

    /// The first byte that is not to be passed over, not yet consumed.
    fn skip(&mut self, passed: impl Fn(u8) -> bool) -> io::Result<Option<u8>> {
        loop {
            let buffer = fill(self.reader)?;
            if buffer.is_empty() {
                return Ok(None);
            }
            let count = buffer.iter().take_while(|byte| passed(**byte)).count();
            let found = buffer.get(count).copied();
            self.reader.consume(count);
            if found.is_some() {
                return Ok(found);
            }
        }
    }

    /// Passes over lines that can't begin a value: the rest of one that was torn.
    fn skip_rest(&mut self) -> io::Result<()> {
        loop {
            match self.skip(|byte| byte.is_ascii_whitespace() || byte == b',')? {
                None | Some(b'{' | b']') => return Ok(()),
                Some(_) => self.skip(|byte| byte != b'\n')?,
            };
        }
    }

    fn read(&mut self, value: &mut Vec<u8>) -> io::Result<Cut> {
        let (mut depth, mut seen) = (Depth::default(), 0);
        loop {
            let buffer = fill(self.reader)?;
            if buffer.is_empty() {
                return Ok(if depth.is_outside() {
                    self.held(seen)
                } else {
                    Cut::Broken
                });
            }
            let mut taken = 0;
            let mut ended = false;
            for &byte in buffer {
                if byte == b'\n' && depth.string {
                    (self.torn, ended) = (true, true);
                    break;
                }
                let plain = depth.is_outside() && !matches!(byte, b'{' | b'[' | b'"');
                if plain && (byte.is_ascii_whitespace() || matches!(byte, b',' | b']' | b'}')) {
                    // A stray bracket must be consumed, or nothing ever is.
                    taken += usize::from(seen + taken == 0);
                    ended = true;
                    break;
                }
                depth.take(byte);
                taken += 1;
                if depth.is_outside() && matches!(byte, b'}' | b']') {
                    ended = true;
                    break;
                }
            }
            let room = self.longest.saturating_sub(value.len()).min(taken);
            value.extend_from_slice(&buffer[..room]);
            seen += taken;
            self.reader.consume(taken);
            if self.torn {
                return Ok(Cut::Torn);
            }
            if ended {
                return Ok(self.held(seen));
            }
        }
    }

    const fn held(&self, seen: usize) -> Cut {
        if seen > self.longest {
            Cut::TooLong
        } else {
            Cut::Whole
        }
    }
}

/// What can be read now; empty at the end.
pub(super) fn fill(reader: &mut dyn BufRead) -> io::Result<&[u8]> {
    loop {
        match reader.fill_buf() {
            Ok(_) => break,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    reader.fill_buf()
}

#[cfg(test)]
mod tests {
    use std::io::BufReader;

    use super::*;

    /// The values of `json`, read a few bytes at a time and held up to ten bytes.
    fn cut(json: &str) -> Vec<String> {
        let mut reader = BufReader::with_capacity(3, json.as_bytes());
        let mut values = Values::new(&mut reader, 10);
        let (mut found, mut value) = (Vec::new(), Vec::new());
        loop {
            let what = match values.next(&mut value).expect("memory can be read") {
                Cut::End => return found,
                Cut::Whole => String::from_utf8(value.clone()).expect("ASCII"),
                other => format!("{other:?}"),
            };
            assert!(value.capacity() < 64);
            let broken = what == "Broken";
            found.push(what);
            if broken {
                return found;
            }
        }
    }

    #[test]
    fn arrays_and_rows_of_values() {
        assert_eq!(
            cut("[{\"a\": 1}, {\"b\":\n[2]}]\n"),
            ["{\"a\": 1}", "{\"b\":\n[2]}"]
        );
        assert_eq!(cut("{}\n{\"a\":{}}"), ["{}", "{\"a\":{}}"]);
        assert_eq!(cut("[\"]\\\"\", 1,true]"), ["\"]\\\"\"", "1", "true"]);
        assert_eq!(cut("[[1], [2]]"), ["[1]", "[2]"]);
        assert_eq!(cut(" "), [""; 0]);
        assert_eq!(cut("[]"), [""; 0]);
    }

    #[test]
    fn bad_values_are_told_and_passed() {
        assert_eq!(cut("[{\"a\": \"long long\"}, 1]"), ["TooLong", "1"]);
        assert_eq!(cut("[1, {\"a\":"), ["1", "Broken"]);
        assert_eq!(cut("[1, "), ["1", "Broken"]);
        assert_eq!(cut("[1] }{}"), ["1", "}", "{}"]);
        assert_eq!(cut("{oops} [2]"), ["{oops}", "[2]"]);
    }

    #[test]
    fn no_string_goes_on_in_the_next_line() {
        assert_eq!(cut("{\"a\": \"x\n{}\n"), ["Torn", "{}"]);
        assert_eq!(cut("{\"a\": \"x\\\n{}\n[1]"), ["Torn", "{}", "[1]"]);
        assert_eq!(
            cut("[{\"a\": \"long long\nlong\", \"b\"\n: 1},\n{}\n,\n{}, 1]"),
            ["Torn", "{}", "{}", "1"]
        );
        assert_eq!(cut("[{\"a\": \"x\n\"}\n]"), ["Torn"]);
        assert_eq!(cut("[{\"a\": \"x\n"), ["Torn", "Broken"]);
    }

    #[test]
    fn lines_are_told_from_parts() {
        assert!(is_line(b"{\"a\": \"}\"}") && is_line(b"{\"a\": oops}"));
        assert!(is_line(b"{\"a\": \"x") && is_line(b"{\"a\": \"x\\"));
        assert!(!is_line(b"{") && !is_line(b"{\"a\": \"x\","));
    }
}
