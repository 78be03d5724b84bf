//! Lines of which no more than a limit is ever held.

use std::io::{self, BufRead};

use super::values::fill;

/// What [`read_line`] came upon.
pub(super) enum Line {
    Whole,
    /// Only its end is missing from memory: it was skipped.
    TooLong,
    End,
}

/// Reads a line of at most `longest` bytes into `line`; of a longer one no more than that is ever held.
pub(super) fn read_line(reader: &mut dyn BufRead, longest: usize, line: &mut Vec<u8>) -> io::Result<Line> {
    line.clear();
    let mut seen = 0;
    loop {
        let buffer = fill(reader)?;
        let end = buffer.iter().position(|byte| *byte == b'\n');
        let part = &buffer[..end.unwrap_or(buffer.len())];
        let room = longest.saturating_sub(line.len()).min(part.len());
        line.extend_from_slice(&part[..room]);
        seen += part.len();
        let (ended, taken) = (
            end.is_some() || buffer.is_empty(),
            part.len() + usize::from(end.is_some()),
        );
        reader.consume(taken);
        if ended {
            return Ok(match seen {
                0 if taken == 0 => Line::End,
                _ if seen > longest => Line::TooLong,
                _ => Line::Whole,
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::BufReader;

    use super::*;

    #[test]
    fn long_lines_are_skipped_and_never_held() {
        let mut reader = BufReader::with_capacity(3, &b"abcdefgh\n\nabcd\nrest"[..]);
        let mut line = Vec::new();
        let mut next = || {
            let found = read_line(&mut reader, 4, &mut line).expect("memory can be read");
            assert!(line.capacity() < 64);
            match found {
                Line::Whole => String::from_utf8(line.clone()).expect("ASCII"),
                Line::TooLong => "too long".to_owned(),
                Line::End => "end".to_owned(),
            }
        };
        assert_eq!(
            [next(), next(), next(), next(), next()],
            ["too long", "", "abcd", "rest", "end"]
        );
    }
}
