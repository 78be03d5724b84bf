//! Archives of a crawl (WARC): records cut out of their stream, and of those the pages as HTML.
//!
//! No crate: those that read WARC hold whole records of any length or end at the first that is damaged.

use std::io::{self, BufRead, Read, Take};

use super::http::{Body, Head, LONGEST_HEAD, NoHead, is_html};
use super::lines::{Line, read_line};
use super::{Failure, Fields, Form, Input, Text, charset};

/// What [`Archive::next`] came upon.
pub(super) enum ArchiveEntry {
    Page(Box<Input>),
    /// Something else, by what tells so.
    Other(String),
    End,
}

/// The records of an archive.
pub(super) struct Archive {
    /// Limited to the block of a record while it is read.
    stream: Take<Box<dyn BufRead>>,
    longest: usize,
    line: Vec<u8>,
    /// The first line of a record that is already read.
    begun: bool,
}

impl Archive {
    pub(super) fn new(reader: Box<dyn BufRead>, longest: usize) -> Self {
        Self {
            stream: reader.take(u64::MAX),
            longest,
            line: Vec::new(),
            begun: false,
        }
    }

    /// The next record, of which no more is held than a page may have.
    pub(super) fn next(&mut self, place: &str) -> io::Result<ArchiveEntry> {
        let failed = |message: &str| Ok(unread(Failure::at(place, message.to_owned())));
        if !std::mem::take(&mut self.begun) {
            match self.find_record()? {
                Begin::End => return Ok(ArchiveEntry::End),
                Begin::Behind => return failed("has bytes that are no record of WARC"),
                Begin::Here => {}
            }
        }
        let head = match Head::read(&mut self.stream)? {
            Ok(head) => head,
            Err(NoHead::Missing) => return failed(CUT),
            Err(NoHead::TooLong) => return failed(&head_too_long()),
        };
        let failed = |message: &str| Ok(unread(failure(&head, place, message.to_owned())));
        let length = head.get("Content-Length").and_then(|length| length.parse().ok());
        let Some(length) = length else {
            return failed("has no length: its `Content-Length` is no number");
        };
        self.stream.set_limit(length);
        let entry = page(&head, &mut self.stream, self.longest, place);
        io::copy(&mut self.stream, &mut io::sink())?;
        let cut = self.stream.limit() > 0;
        self.stream.set_limit(u64::MAX);
        if cut { failed(CUT) } else { entry }
    }

    /// Passes over line ends before a record, and over whatever is none.
    fn find_record(&mut self) -> io::Result<Begin> {
        let mut passed = false;
        loop {
            match read_line(&mut self.stream, LONGEST_VERSION, &mut self.line)? {
                Line::End if passed => return Ok(Begin::Behind),
                Line::End => return Ok(Begin::End),
                Line::Whole if self.line.trim_ascii().is_empty() => {}
                Line::Whole if self.line.starts_with(BEGIN) => {
                    self.begun = passed;
                    return Ok(if passed { Begin::Behind } else { Begin::Here });
                }
                _ => passed = true,
            }
        }
    }
}

/// Where the next record begins.
enum Begin {
    Here,
    /// Behind bytes that are none.
    Behind,
    End,
}

/// What every record begins with.
pub(super) const BEGIN: &[u8] = b"WARC/";

/// "WARC/1.1" and its line end.
const LONGEST_VERSION: usize = 32;

const CUT: &str = "ends in the midst of a record";

/// The page of a record, read from its block.
fn page(record: &Head, block: &mut impl BufRead, longest: usize, place: &str) -> io::Result<ArchiveEntry> {
    let other = |what: &str| Ok(ArchiveEntry::Other(what.to_lowercase()));
    match record.get("WARC-Type") {
        Some(kind) if kind.eq_ignore_ascii_case("response") => {}
        kind => return other(kind.unwrap_or("without type")),
    }
    match record.media_type() {
        Some(kind) if kind.eq_ignore_ascii_case("application/http") => {}
        kind => return other(kind.unwrap_or("without type")),
    }
    let text = match Head::read_response(block)? {
        Err(NoHead::Missing) => Err("has no head of HTTP".to_owned()),
        Err(NoHead::TooLong) => Err(head_too_long()),
        Ok((status, _)) if !(200..300).contains(&status) => {
            return Ok(ArchiveEntry::Other(format!("of status {status}")));
        }
        Ok((_, head)) => {
            let identified = record.get("WARC-Identified-Payload-Type");
            match head.media_type().or(identified) {
                Some(kind) if is_html(kind) => {}
                kind => return other(kind.unwrap_or("without type")),
            }
            Body::read(&head, block, longest)?.and_then(|body| text(record, &head, body, place))
        }
    };
    let input = text.map_err(|message| failure(record, place, message));
    Ok(ArchiveEntry::Page(Box::new(input)))
}

fn head_too_long() -> String {
    format!("has a head of more than {LONGEST_HEAD} bytes")
}

fn unread(failure: Box<Failure>) -> ArchiveEntry {
    ArchiveEntry::Page(Box::new(Err(failure)))
}

/// A failure with what is known of its record.
fn failure(record: &Head, place: &str, message: String) -> Box<Failure> {
    Box::new(Failure {
        id: id(record, place),
        fields: fields(record),
        ..*Failure::at(place, message)
    })
}

fn text(record: &Head, head: &Head, body: Body, place: &str) -> Result<Text, String> {
    let mut warnings = Vec::new();
    if let Some(reason) = record.get("WARC-Truncated") {
        warnings.push(format!("was cut by its crawler ({reason})"));
    } else if body.cut {
        warnings.push("is cut: its last bytes are missing".to_owned());
    }
    let mut text = Text::of(
        place,
        Form::Html,
        charset::decode_told(body.bytes, head.charset())?,
    );
    warnings.append(&mut text.warnings);
    Ok(Text {
        id: id(record, place),
        fields: fields(record),
        warnings,
        ..text
    })
}

fn id(record: &Head, place: &str) -> String {
    let id = record.get("WARC-Record-ID").map(unbracketed);
    id.unwrap_or(place).to_owned()
}

/// What the archive tells of a page.
fn fields(record: &Head) -> Fields {
    let mut fields = Fields::default();
    if let Some(date) = record.get("WARC-Date") {
        fields.add("crawl_date", date);
    }
    if let Some(url) = record.get("WARC-Target-URI") {
        fields.add("url", unbracketed(url));
    }
    fields
}

/// An address without the angle brackets that some archives set about it.
fn unbracketed(address: &str) -> &str {
    address
        .strip_prefix('<')
        .and_then(|address| address.strip_suffix('>'))
        .unwrap_or(address)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(head: &str, block: &str) -> String {
        let length = block.len();
        format!("WARC/1.0\r\n{head}Content-Length: {length}\r\n\r\n{block}\r\n\r\n")
    }

    fn response(head: &str, body: &str) -> String {
        record(
            "WARC-Type: response\r\nContent-Type: application/http; msgtype=response\r\n",
            &format!("HTTP/1.1 200 OK\r\n{head}\r\n{body}"),
        )
    }

    fn entries(archive: &[u8]) -> Vec<String> {
        let mut archive = Archive::new(Box::new(io::Cursor::new(archive.to_owned())), 100);
        let mut found = Vec::new();
        loop {
            found.push(match archive.next("a[0]").expect("memory can be read") {
                ArchiveEntry::End => return found,
                ArchiveEntry::Other(what) => what,
                ArchiveEntry::Page(input) => match *input {
                    Ok(text) => text.text,
                    Err(failure) => failure.message,
                },
            });
        }
    }

    #[test]
    fn pages_are_told_from_other_records() {
        let archive = [
            record("WARC-Type: warcinfo\r\n", "software: x"),
            record("WARC-Type: request\r\n", "GET /"),
            response("Content-Type: text/html; charset=UTF-8\r\n", "<p>one"),
            response("Content-Type: image/png\r\n", &"x".repeat(1000)),
            response("", "<p>two"),
            record(
                "WARC-Type: response\r\nContent-Type: text/dns\r\n",
                "20240423090000",
            ),
            response("content-TYPE:\r\n application/xhtml+xml\r\n", "<p>three"),
            record(
                "WARC-Type: response\r\nContent-Type: application/http\r\n",
                "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n<p>gone",
            ),
        ];
        assert_eq!(
            entries(archive.concat().as_bytes()),
            [
                "warcinfo",
                "request",
                "<p>one",
                "image/png",
                "without type",
                "text/dns",
                "<p>three",
                "of status 404",
            ]
        );
    }

    #[test]
    fn a_head_that_is_too_long_is_told() {
        let long = format!("X: {}\r\n", "x".repeat(LONGEST_HEAD));
        let several = "X: x\r\n".repeat(LONGEST_HEAD / 5);
        for head in [long, several] {
            let archive = [
                record(&head, ""),
                response(&head, "<p>none"),
                response("Content-Type: text/html\r\n", "<p>one"),
            ]
            .concat();
            let mut told = entries(archive.as_bytes());
            // What is left of the first is none of a record.
            told.retain(|told| told != "has bytes that are no record of WARC");
            let too_long = "has a head of more than 65536 bytes";
            assert_eq!(told, [too_long, too_long, "<p>one"]);
        }
    }

    #[test]
    fn what_is_damaged_costs_no_other_record() {
        let html = |body: &str| response("Content-Type: text/html\r\n", body);
        let archive = [
            html("<p>one"),
            "junk\r\nmore junk\r\n".to_owned(),
            html("<p>two"),
            html(&"x".repeat(101)),
            "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: many\r\n\r\n".to_owned(),
            record(
                "WARC-Type: response\r\nContent-Type: application/http\r\n",
                "no head",
            ),
            html("<p>three"),
        ]
        .concat();
        let mut told = vec![
            "<p>one",
            "has bytes that are no record of WARC",
            "<p>two",
            "has more than 100 bytes; raise --max-bytes to read it",
            "has no length: its `Content-Length` is no number",
            "has no head of HTTP",
            "<p>three",
        ];
        assert_eq!(entries(archive.as_bytes()), told);
        told[6] = CUT;
        for cut in [5, 60, 120] {
            assert_eq!(entries(&archive.as_bytes()[..archive.len() - cut]), told, "{cut}");
        }
    }
}
