//! Files, folders and pipes to texts, one at a time.

mod archive;
pub(crate) mod charset;
mod day;
mod fields;
mod files;
pub(crate) mod http;
mod lines;
#[cfg(test)]
mod promises;
pub(crate) mod row;
mod values;

use std::borrow::Cow;
use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, Cursor, Read};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use encoding_rs::Encoding;
use encoding_rs_io::DecodeReaderBytesBuilder;
use flate2::bufread::MultiGzDecoder;
use sollist::Date;

use archive::{Archive, ArchiveEntry};
use charset::Decoded;
pub(crate) use fields::{Fields, string};
pub(crate) use files::Skipped;
use files::{Files, Kind};
use lines::{Line, read_line};
use values::{Cut, Values, fill};

/// How a text is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// As readers see it; if it turns out to be the source of a page, it is read as one.
    Plain,
    Html,
}

/// One page to read.
#[derive(Debug)]
pub(crate) struct Text {
    /// The page's own id; else its file, and its line where a file has several.
    pub(crate) id: String,
    pub(crate) text: String,
    pub(crate) form: Form,
    pub(crate) published: Option<Date>,
    /// What else is known of it: url, title and whatever its row holds.
    pub(crate) fields: Fields,
    /// Where it comes from, for messages.
    pub(crate) place: String,
    /// What was amiss and could be read all the same.
    pub(crate) warnings: Vec<String>,
}

impl Text {
    /// A text of which nothing is known but its place.
    pub(crate) fn of(place: &str, form: Form, decoded: Decoded) -> Self {
        Self {
            id: place.to_owned(),
            text: decoded.text,
            form,
            published: None,
            fields: Fields::default(),
            place: place.to_owned(),
            warnings: decoded.warning.into_iter().collect(),
        }
    }
}

/// Something that could not be read, and where.
#[derive(Clone, Debug)]
pub(crate) struct Failure {
    pub(crate) id: String,
    pub(crate) place: String,
    pub(crate) message: String,
    pub(crate) fields: Fields,
    /// The code of the language that it is in, where that is the reason.
    pub(crate) language: Option<String>,
    pub(crate) warnings: Vec<String>,
}

impl Failure {
    pub(crate) fn at(place: &str, message: String) -> Box<Self> {
        Box::new(Self {
            id: place.to_owned(),
            place: place.to_owned(),
            message,
            fields: Fields::default(),
            language: None,
            warnings: Vec::new(),
        })
    }
}

pub(crate) type Input = Result<Text, Box<Failure>>;

/// The files of a command line, found but not yet read.
pub(crate) struct Source {
    files: Files,
    /// In bytes; `None` with standard input.
    pub(crate) size: Option<u64>,
    /// Bytes read so far.
    pub(crate) read: Arc<AtomicU64>,
    /// What is not read in archives.
    passed: Arc<Mutex<Skipped>>,
    longest: usize,
}

impl Source {
    /// The files of `paths`, those of folders in the order of their names.
    pub(crate) fn find(paths: &[PathBuf], longest: usize) -> Self {
        let files = Files::of(paths);
        let sizes = files.found.iter().flatten().map(|path| match fs::metadata(path) {
            Ok(found) if found.is_file() => Some(found.len()),
            Ok(_) => None,
            Err(_) => (!is_pipe(path)).then_some(0),
        });
        Self {
            size: sizes.sum(),
            files,
            read: Arc::default(),
            passed: Arc::default(),
            longest,
        }
    }

    /// The entries of folders that are not read.
    pub(crate) const fn skipped(&self) -> &Skipped {
        &self.files.skipped
    }

    /// The records of archives that are not read, counted while they are passed.
    pub(crate) fn passed(&self) -> Arc<Mutex<Skipped>> {
        Arc::clone(&self.passed)
    }

    /// Calls `give` with each text, until it wants no more.
    pub(crate) fn each(self, give: &mut dyn FnMut(Input) -> bool) {
        for file in &self.files.found {
            let goes_on = match file {
                Ok(path) => self.file(path, give),
                Err(failure) => give(Err(failure.clone())),
            };
            if !goes_on {
                return;
            }
        }
    }

    fn file(&self, path: &Path, give: &mut dyn FnMut(Input) -> bool) -> bool {
        let (place, stream): (_, io::Result<Box<dyn Read>>) = if is_pipe(path) {
            ("standard input".into(), Ok(Box::new(io::stdin())))
        } else {
            let file = File::open(path).map(|file| Box::new(file) as Box<dyn Read>);
            (path.display().to_string(), file)
        };
        let done = stream.and_then(|stream| self.stream(path, &place, stream, give));
        done.unwrap_or_else(|error| give(Err(Failure::at(&place, error.to_string()))))
    }

    /// The texts of a stream, read as a file of that name.
    pub(crate) fn stream(
        &self,
        name: &Path,
        place: &str,
        stream: Box<dyn Read>,
        give: &mut dyn FnMut(Input) -> bool,
    ) -> io::Result<bool> {
        let (kind, mut reader) = kind(name, self.uncompressed(stream)?)?;
        match kind {
            Kind::Lines => self.lines(place, Rows::of(reader)?, give),
            Kind::Values => self.values(place, Rows::of(reader)?, give),
            Kind::Archive => self.archive(place, reader, give),
            Kind::Html => self.page(place, Form::Html, &mut reader).map(give),
            Kind::Plain => self.page(place, Form::Plain, &mut reader).map(give),
        }
    }

    /// The bytes of a stream without its compression.
    fn uncompressed(&self, stream: Box<dyn Read>) -> io::Result<Box<dyn BufRead>> {
        let reader = Box::new(BufReader::new(self.counted(stream)));
        let (begin, reader) = peek(reader, |begin| begin.len() >= GZIP.len())?;
        Ok(if begin.starts_with(GZIP) {
            Box::new(BufReader::new(MultiGzDecoder::new(reader)))
        } else {
            reader
        })
    }

    fn counted<R: Read>(&self, inner: R) -> Counted<R> {
        Counted {
            inner,
            read: Arc::clone(&self.read),
        }
    }

    fn page(&self, place: &str, form: Form, reader: &mut dyn BufRead) -> io::Result<Input> {
        let mut bytes = Vec::new();
        reader.take(one_more(self.longest)).read_to_end(&mut bytes)?;
        let decoded = if bytes.len() > self.longest {
            Err(too_long(self.longest))
        } else {
            charset::decode(bytes)
        };
        let input = decoded.map(|decoded| Text::of(place, form, decoded));
        Ok(input.map_err(|message| Failure::at(place, message)))
    }

    fn lines(&self, place: &str, mut rows: Rows, give: &mut dyn FnMut(Input) -> bool) -> io::Result<bool> {
        let mut line = Vec::new();
        for number in 1.. {
            let place = format!("{place}:{number}");
            let input = match read_line(&mut rows.reader, self.longest, &mut line)? {
                Line::End => break,
                Line::Whole if line.iter().all(u8::is_ascii_whitespace) => continue,
                Line::TooLong => Err(Failure::at(&place, too_long(self.longest))),
                Line::Whole => row_of(&line, &place, rows.wide),
            };
            if !give(input) {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// An object has the place of its file, and its number behind it where it is one of several.
    fn values(&self, place: &str, mut rows: Rows, give: &mut dyn FnMut(Input) -> bool) -> io::Result<bool> {
        let mut values = Values::new(&mut rows.reader, self.longest);
        let mut value = Vec::new();
        for number in 0.. {
            let found = values.next(&mut value)?;
            let place = if number > 0 || values.in_array() {
                format!("{place}[{number}]")
            } else {
                place.to_owned()
            };
            let input = match found {
                Cut::End => break,
                Cut::TooLong => Err(Failure::at(&place, too_long(self.longest))),
                Cut::Whole => row_of(&value, &place, rows.wide),
                Cut::Torn => Err(Failure::at(&place, "has a line end within a string".to_owned())),
                Cut::Broken => Err(Failure::at(&place, "ends in the midst of its JSON".to_owned())),
            };
            if !give(input) {
                return Ok(false);
            }
            if found == Cut::Broken {
                break;
            }
        }
        Ok(true)
    }

    /// A page has its number among what the archive has, whatever that is.
    fn archive(
        &self,
        place: &str,
        reader: Box<dyn BufRead>,
        give: &mut dyn FnMut(Input) -> bool,
    ) -> io::Result<bool> {
        let mut archive = Archive::new(reader, self.longest);
        for number in 0.. {
            match archive.next(&format!("{place}[{number}]"))? {
                ArchiveEntry::End => break,
                ArchiveEntry::Other(what) => {
                    let mut passed = self.passed.lock().unwrap_or_else(PoisonError::into_inner);
                    passed.count(what);
                }
                ArchiveEntry::Page(input) => {
                    if !give(*input) {
                        return Ok(false);
                    }
                }
            }
        }
        Ok(true)
    }
}

/// So many bytes are read, for the last of them tells what is too long.
fn one_more(longest: usize) -> u64 {
    (longest as u64).saturating_add(1)
}

fn too_long(longest: usize) -> String {
    format!("has more than {longest} bytes; raise --max-bytes to read it")
}

/// A stream of JSON in UTF-8, without a byte order mark.
struct Rows {
    reader: Box<dyn BufRead>,
    /// The encoding of UTF-16 that it was read from.
    wide: Option<&'static Encoding>,
}

impl Rows {
    fn of(reader: Box<dyn BufRead>) -> io::Result<Self> {
        let (begin, reader) = peek(reader, |begin| begin.len() >= LONGEST_MARK)?;
        let unmarked = DecodeReaderBytesBuilder::new()
            .utf8_passthru(true)
            .strip_bom(true)
            .build(reader);
        Ok(Self {
            reader: Box::new(BufReader::new(unmarked)),
            wide: charset::wide(&begin),
        })
    }
}

/// The text of a row, with a warning where its UTF-16 was not sound: as UTF-8 it is.
fn row_of(json: &[u8], place: &str, wide: Option<&'static Encoding>) -> Input {
    let mut input = row::text(json, place);
    let sign = char::REPLACEMENT_CHARACTER.to_string();
    let is_bad = |_: &_| json.windows(sign.len()).any(|part| part == sign.as_bytes());
    if let Some(encoding) = wide.filter(is_bad) {
        let warnings = match &mut input {
            Ok(text) => &mut text.warnings,
            Err(failure) => &mut failure.warnings,
        };
        warnings.push(charset::replaced(encoding));
    }
    input
}

pub(crate) fn is_pipe(path: &Path) -> bool {
    path.as_os_str() == "-"
}

/// What every gzip file begins with.
pub(crate) const GZIP: &[u8] = &[0x1f, 0x8b];

/// The byte order mark of UTF-8.
const UTF_8_MARK: &[u8] = b"\xef\xbb\xbf";

/// No other is longer.
const LONGEST_MARK: usize = UTF_8_MARK.len();

/// So much of a stream is looked at before it is read.
const MOST_PEEKED: usize = 1 << 16;

/// What a stream begins with, as much as is `enough`, and the stream from its beginning.
fn peek(
    mut reader: Box<dyn BufRead>,
    enough: impl Fn(&[u8]) -> bool,
) -> io::Result<(Vec<u8>, Box<dyn BufRead>)> {
    let mut begin = Vec::new();
    while begin.len() < MOST_PEEKED && !enough(&begin) {
        let buffer = fill(&mut *reader)?;
        if buffer.is_empty() {
            break;
        }
        let count = buffer.len();
        begin.extend_from_slice(buffer);
        reader.consume(count);
    }
    Ok((begin.clone(), Box::new(Cursor::new(begin).chain(reader))))
}

/// What a file holds: by its name, and where that does not tell, by what it begins with.
fn kind(path: &Path, reader: Box<dyn BufRead>) -> io::Result<(Kind, Box<dyn BufRead>)> {
    let named = Kind::of(path);
    if !matches!(named, None | Some(Kind::Values)) {
        return Ok((named.unwrap_or(Kind::Plain), reader));
    }
    let (begin, reader) = peek(reader, |begin| {
        begin.len() >= LONGEST_MARK && tells_kind(in_utf8(begin).trim_ascii_start(), named)
    })?;
    let begin = in_utf8(&begin);
    let begin = begin.trim_ascii_start();
    let end = begin.iter().position(|byte| *byte == b'\n');
    let (line, rest) = begin.split_at(end.unwrap_or(begin.len()));
    let kind = match begin.first() {
        // A file named .json may hold JSON lines; a pipe does, unless its first line is but a part of an object. One that
        // ends within a string is a line that was cut.
        Some(b'{') if named.is_some() && rest.trim_ascii().is_empty() => Kind::Values,
        Some(b'{') if end.is_none() || values::is_line(line) => Kind::Lines,
        Some(b'{') => Kind::Values,
        Some(b'W') if begin.starts_with(archive::BEGIN) => Kind::Archive,
        // "[Berlin] Kestra …" is text.
        Some(b'[') if matches!(begin[1..].trim_ascii_start().first(), Some(b'{' | b']')) => Kind::Values,
        _ => named.unwrap_or(Kind::Plain),
    };
    Ok((kind, reader))
}

/// What a stream begins with, without its byte order mark.
fn in_utf8(begin: &[u8]) -> Cow<'_, [u8]> {
    match charset::wide(begin) {
        // The last unit may not be there as a whole.
        Some(encoding) => {
            let (text, ..) = encoding.decode(&begin[..begin.len() & !1]);
            Cow::Owned(text.into_owned().into_bytes())
        }
        None => Cow::Borrowed(begin.strip_prefix(UTF_8_MARK).unwrap_or(begin)),
    }
}

/// Whether so much of a stream tells what it is.
fn tells_kind(begin: &[u8], named: Option<Kind>) -> bool {
    match begin.first() {
        None => false,
        Some(b'[') => !begin[1..].trim_ascii_start().is_empty(),
        Some(b'W') => begin.len() >= archive::BEGIN.len(),
        Some(b'{') => {
            let line = begin.iter().position(|byte| *byte == b'\n');
            line.is_some_and(|end| named.is_none() || !begin[end..].trim_ascii().is_empty())
        }
        Some(_) => true,
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
