//! Files, folders and pipes to texts, one at a time.

use std::borrow::Cow;
use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use serde::Deserialize;
use serde_json::Value;
use sollist::Date;

/// One page to read.
pub(crate) struct Text {
    /// The page's own id; else its file, and its line where a file has several.
    pub(crate) id: String,
    pub(crate) text: String,
    pub(crate) published: Option<Date>,
    /// Where it comes from, for messages.
    pub(crate) place: String,
}

/// Something that could not be read, and where.
pub(crate) struct Failure {
    pub(crate) place: String,
    pub(crate) message: String,
}

pub(crate) type Input = Result<Text, Failure>;

/// The files of a command line, found but not yet read.
pub(crate) struct Source {
    files: Vec<Result<PathBuf, Failure>>,
    /// In bytes; `None` with standard input.
    pub(crate) size: Option<u64>,
    /// Bytes read so far.
    pub(crate) read: Arc<AtomicU64>,
    longest: usize,
}

const TEXT: &[&str] = &["txt", "text"];
const LINES: &[&str] = &["jsonl", "ndjson"];

impl Source {
    /// The files of `paths`, those of folders in the order of their names.
    pub(crate) fn find(paths: &[PathBuf], longest: usize) -> Self {
        let mut files = Vec::new();
        for path in paths {
            if path.is_dir() {
                walk(path, &mut files);
            } else {
                files.push(Ok(path.clone()));
            }
        }
        let sizes = files.iter().flatten().map(|path| match fs::metadata(path) {
            Ok(found) if found.is_file() => Some(found.len()),
            Ok(_) => None,
            Err(_) => (!is_pipe(path)).then_some(0),
        });
        Self {
            size: sizes.sum(),
            files,
            read: Arc::default(),
            longest,
        }
    }

    /// Calls `give` with each text, until it wants no more.
    pub(crate) fn each(self, give: &mut dyn FnMut(Input) -> bool) {
        for file in &self.files {
            let goes_on = match file {
                Ok(path) => self.file(path, give),
                Err(failure) => give(Err(Failure {
                    place: failure.place.clone(),
                    message: failure.message.clone(),
                })),
            };
            if !goes_on {
                return;
            }
        }
    }

    fn file(&self, path: &Path, give: &mut dyn FnMut(Input) -> bool) -> bool {
        let place = if is_pipe(path) {
            "standard input".into()
        } else {
            path.display().to_string()
        };
        let opened: io::Result<Box<dyn BufRead>> = if is_pipe(path) {
            Ok(Box::new(BufReader::new(self.counted(io::stdin()))))
        } else {
            File::open(path).map(|file| Box::new(BufReader::new(self.counted(file))) as _)
        };
        let done = opened.and_then(|mut reader| {
            if has_extension(path, LINES) || is_pipe(path) && begins_with_brace(&mut reader)? {
                self.lines(&place, &mut reader, give)
            } else {
                self.page(&place, &mut reader).map(&mut *give)
            }
        });
        done.unwrap_or_else(|error| {
            give(Err(Failure {
                place,
                message: error.to_string(),
            }))
        })
    }

    fn counted<R: Read>(&self, inner: R) -> Counted<R> {
        Counted {
            inner,
            read: Arc::clone(&self.read),
        }
    }

    fn page(&self, place: &str, reader: &mut dyn BufRead) -> io::Result<Input> {
        let mut bytes = Vec::new();
        reader.take(self.longest as u64 + 1).read_to_end(&mut bytes)?;
        let text = if bytes.len() > self.longest {
            Err(self.too_long())
        } else {
            String::from_utf8(bytes).map_err(|error| {
                let at = error.utf8_error().valid_up_to();
                format!("is not UTF-8 text (byte {at}); convert it first")
            })
        };
        Ok(match text {
            Ok(text) => Ok(Text {
                id: place.to_owned(),
                text,
                published: None,
                place: place.to_owned(),
            }),
            Err(message) => Err(Failure {
                place: place.to_owned(),
                message,
            }),
        })
    }

    fn lines(
        &self,
        place: &str,
        reader: &mut dyn BufRead,
        give: &mut dyn FnMut(Input) -> bool,
    ) -> io::Result<bool> {
        skip_mark(reader)?;
        let mut line = Vec::new();
        for number in 1.. {
            let place = format!("{place}:{number}");
            match read_line(reader, self.longest, &mut line)? {
                Line::End => break,
                Line::Whole if line.iter().all(u8::is_ascii_whitespace) => {}
                found => {
                    let input = match found {
                        Line::TooLong => Err(self.too_long()),
                        _ => parse(&line, &place),
                    };
                    if !give(input.map_err(|message| Failure { place, message })) {
                        return Ok(false);
                    }
                }
            }
        }
        Ok(true)
    }

    fn too_long(&self) -> String {
        format!(
            "has more than {} bytes; raise --max-bytes to read it",
            self.longest
        )
    }
}

pub(crate) fn is_pipe(path: &Path) -> bool {
    path.as_os_str() == "-"
}

fn has_extension(path: &Path, known: &[&str]) -> bool {
    let extension = path
        .extension()
        .map(|extension| extension.to_string_lossy().to_lowercase());
    extension.is_some_and(|extension| known.contains(&extension.as_str()))
}

/// The texts under `folder`, in the order of their names; hidden files and links to folders are passed over.
fn walk(folder: &Path, files: &mut Vec<Result<PathBuf, Failure>>) {
    let entries = fs::read_dir(folder).and_then(Iterator::collect::<io::Result<Vec<_>>>);
    let mut entries = match entries {
        Ok(entries) => entries,
        Err(error) => {
            return files.push(Err(Failure {
                place: folder.display().to_string(),
                message: error.to_string(),
            }));
        }
    };
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let path = entry.path();
        if entry.file_name().to_string_lossy().starts_with('.') {
            continue;
        }
        if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            walk(&path, files);
        } else if has_extension(&path, TEXT) || has_extension(&path, LINES) {
            files.push(Ok(path));
        }
    }
}

/// The byte order mark that some programs write before UTF-8.
const MARK: &[u8] = "\u{feff}".as_bytes();

fn skip_mark(reader: &mut dyn BufRead) -> io::Result<()> {
    if reader.fill_buf()?.starts_with(MARK) {
        reader.consume(MARK.len());
    }
    Ok(())
}

/// Whether the first thing to read is an object of JSON, after white space.
fn begins_with_brace(reader: &mut dyn BufRead) -> io::Result<bool> {
    let buffer = reader.fill_buf()?;
    let buffer = buffer.strip_prefix(MARK).unwrap_or(buffer);
    let first = buffer.iter().find(|byte| !byte.is_ascii_whitespace());
    Ok(first == Some(&b'{'))
}

#[derive(Deserialize)]
struct Row<'l> {
    #[serde(borrow)]
    text: Cow<'l, str>,
    #[serde(default)]
    id: Option<Value>,
    #[serde(borrow, default)]
    published: Option<Cow<'l, str>>,
    #[serde(borrow, default)]
    reference_date: Option<Cow<'l, str>>,
}

fn parse(line: &[u8], place: &str) -> Result<Text, String> {
    let row: Row<'_> = serde_json::from_slice(line).map_err(|error| not_json(&error))?;
    let published = row.published.or(row.reference_date);
    let published = published.map(|date| day(&date)).transpose();
    Ok(Text {
        id: match row.id {
            Some(Value::String(id)) => id,
            Some(Value::Null) | None => place.to_owned(),
            Some(other) => other.to_string(),
        },
        text: row.text.into_owned(),
        published: published.map_err(|error| format!("has a bad `published`: {error}"))?,
        place: place.to_owned(),
    })
}

/// `serde_json` sees one line only, and calls each "line 1".
fn not_json(error: &serde_json::Error) -> String {
    let (message, column) = (error.to_string(), error.column());
    let place = format!(" at line {} column {column}", error.line());
    let what = message.strip_suffix(&place).unwrap_or(&message);
    format!("can't be read as JSON: {what} (byte {column} of the line)")
}

/// A date, or the date of a time such as `2024-04-23T09:00:00Z`.
fn day(text: &str) -> Result<Date, sollist::Error> {
    let day = text.split_once(['T', ' ']).map_or(text, |(day, _)| day);
    day.parse()
}

/// What [`read_line`] came upon.
enum Line {
    Whole,
    /// Only its end is missing from memory: it was skipped.
    TooLong,
    End,
}

/// Reads a line of at most `longest` bytes into `line`; of a longer one no more than that is ever held.
fn read_line(reader: &mut dyn BufRead, longest: usize, line: &mut Vec<u8>) -> io::Result<Line> {
    line.clear();
    let mut seen = 0;
    loop {
        let buffer = match reader.fill_buf() {
            Ok(buffer) => buffer,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(error),
        };
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

/// Counts the bytes that are read through it.
struct Counted<R> {
    inner: R,
    read: Arc<AtomicU64>,
}

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.inner.read(buffer)?;
        self.read.fetch_add(count as u64, Ordering::Relaxed);
        Ok(count)
    }
}

#[cfg(test)]
mod tests {
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

    #[test]
    fn days_may_have_times() {
        assert_eq!(day("2024-04-23T09:00:00Z"), "2024-04-23".parse());
        assert!(day("23.04.2024").is_err());
    }
}
