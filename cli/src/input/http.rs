//! Answers of HTTP as archives keep them: a head, and a body in its codings.

use std::io::{self, BufRead, Read};

use encoding_rs::Encoding;
use flate2::read::{DeflateDecoder, MultiGzDecoder, ZlibDecoder};

use super::lines::{Line, read_line};
use super::{GZIP, UTF_8_MARK, one_more};

/// Fields of a head: their names and values.
#[derive(Debug)]
pub(super) struct Head(Vec<(String, String)>);

/// No head has so many bytes.
pub(super) const LONGEST_HEAD: usize = 1 << 16;

/// Why there is no head.
#[derive(Debug)]
pub(super) enum NoHead {
    /// Nothing is one, or it has no end.
    Missing,
    TooLong,
}

impl Head {
    /// The fields up to a blank line.
    pub(super) fn read(reader: &mut impl BufRead) -> io::Result<Result<Self, NoHead>> {
        let mut fields: Vec<(String, String)> = Vec::new();
        let (mut line, mut seen) = (Vec::new(), 0);
        while seen < LONGEST_HEAD {
            match read_line(reader, LONGEST_HEAD, &mut line)? {
                Line::Whole => {}
                Line::TooLong => break,
                Line::End => return Ok(Err(NoHead::Missing)),
            }
            seen += line.len() + 1;
            let text = String::from_utf8_lossy(&line);
            let field = text.trim();
            if field.is_empty() {
                return Ok(Ok(Self(fields)));
            }
            if text.starts_with([' ', '\t']) {
                // A value that goes on.
                if let Some((_, value)) = fields.last_mut() {
                    *value = format!("{value} {field}").trim().to_owned();
                }
            } else if let Some((name, value)) = field.split_once(':') {
                fields.push((name.trim().to_owned(), value.trim().to_owned()));
            }
        }
        Ok(Err(NoHead::TooLong))
    }

    /// The head of an answer, with its status.
    pub(super) fn read_response(reader: &mut impl BufRead) -> io::Result<Result<(u16, Self), NoHead>> {
        let mut line = Vec::new();
        let Line::Whole = read_line(reader, LONGEST_HEAD, &mut line)? else {
            return Ok(Err(NoHead::Missing));
        };
        let line = String::from_utf8_lossy(&line);
        let mut words = line.split_ascii_whitespace();
        let version = words.next().filter(|word| word.starts_with("HTTP/"));
        let status = words.next().and_then(|word| word.parse().ok());
        match (version, status) {
            (Some(_), Some(status)) => Ok(Self::read(reader)?.map(|head| (status, head))),
            _ => Ok(Err(NoHead::Missing)),
        }
    }

    pub(super) fn get(&self, name: &str) -> Option<&str> {
        let mut named = self
            .0
            .iter()
            .filter(|(known, _)| known.eq_ignore_ascii_case(name));
        named.next().map(|(_, value)| value.as_str())
    }

    /// What the content is, without its parameters.
    pub(super) fn media_type(&self) -> Option<&str> {
        let kind = self.get("Content-Type")?.split(';').next()?.trim();
        Some(kind).filter(|kind| !kind.is_empty())
    }

    /// The charset that the content is said to be in.
    pub(super) fn charset(&self) -> Option<&'static Encoding> {
        charset_of(self.get("Content-Type")?)
    }

    /// Whether a field lists this word.
    fn lists(&self, name: &str, word: &str) -> bool {
        let words = self.get(name).into_iter().flat_map(|value| value.split(','));
        words.map(str::trim).any(|known| known.eq_ignore_ascii_case(word))
    }
}

/// The charset that a media type names.
pub(crate) fn charset_of(media_type: &str) -> Option<&'static Encoding> {
    let mut parameters = media_type.split(';').skip(1);
    let label = parameters.find_map(|parameter| {
        let (name, value) = parameter.split_once('=')?;
        name.trim()
            .eq_ignore_ascii_case("charset")
            .then(|| value.trim().trim_matches(['"', '\'']))
    })?;
    Encoding::for_label(label.as_bytes())
}

/// Whether a media type is that of a page.
pub(crate) fn is_html(media_type: &str) -> bool {
    ["text/html", "application/xhtml+xml"]
        .iter()
        .any(|html| media_type.eq_ignore_ascii_case(html))
}

/// The content of an answer, without its codings.
#[derive(Debug)]
pub(super) struct Body {
    pub(super) bytes: Vec<u8>,
    /// Whether its coding tells that its end is missing.
    pub(super) cut: bool,
}

impl Body {
    /// At most `longest` bytes, out of their codings. Archives often keep the head as it was sent and the body without its
    /// codings, so the body is believed.
    pub(super) fn read(
        head: &Head,
        block: &mut impl BufRead,
        longest: usize,
    ) -> io::Result<Result<Self, String>> {
        let mut bytes = Vec::new();
        block.take(one_more(longest)).read_to_end(&mut bytes)?;
        if bytes.len() > longest {
            return Ok(Err(super::too_long(longest)));
        }
        let chunks = head.lists("Transfer-Encoding", "chunked");
        let sent = chunks.then(|| unchunked(&bytes)).flatten();
        let sent = sent.unwrap_or(Self { bytes, cut: false });
        Ok(match Coding::of(head, &sent.bytes) {
            Coding::None => Ok(sent),
            Coding::Gzip => Self::expanded(MultiGzDecoder::new(&sent.bytes[..]), longest),
            Coding::Zlib => Self::expanded(ZlibDecoder::new(&sent.bytes[..]), longest),
            Coding::Deflate => Self::expanded(DeflateDecoder::new(&sent.bytes[..]), longest),
            Coding::Unknown(name) => Err(format!("is compressed with `{name}`, which is not read")),
        })
    }

    fn expanded(coded: impl Read, longest: usize) -> Result<Self, String> {
        let mut bytes = Vec::new();
        let end = coded.take(one_more(longest)).read_to_end(&mut bytes);
        match end {
            _ if bytes.len() > longest => Err(super::too_long(longest)),
            Err(error) if bytes.is_empty() => Err(format!("can't be decompressed: {error}")),
            end => Ok(Self {
                bytes,
                cut: end.is_err(),
            }),
        }
    }
}

/// How a body is compressed.
enum Coding {
    None,
    Gzip,
    /// What is called "deflate" is mostly this.
    Zlib,
    Deflate,
    /// By its name in small letters.
    Unknown(String),
}

impl Coding {
    fn of(head: &Head, bytes: &[u8]) -> Self {
        let unmarked = bytes.strip_prefix(UTF_8_MARK).unwrap_or(bytes);
        let is_markup = unmarked.trim_ascii_start().starts_with(b"<");
        let name = head.get("Content-Encoding").unwrap_or_default().to_lowercase();
        match name.as_str() {
            _ if bytes.starts_with(GZIP) => Self::Gzip,
            "" | "identity" | "none" => Self::None,
            _ if is_markup || bytes.is_empty() => Self::None,
            "gzip" | "x-gzip" => Self::None,
            "deflate" => match bytes {
                [0x78, ..] => Self::Zlib,
                _ => Self::Deflate,
            },
            _ => Self::Unknown(name),
        }
    }
}

/// The chunks of a body, one behind another; `None` where it does not begin with one. What is cut is read as far as it
/// goes.
fn unchunked(mut bytes: &[u8]) -> Option<Body> {
    let mut content = Vec::new();
    let (mut first, mut cut) = (true, true);
    while !bytes.is_empty() {
        let end = bytes.iter().position(|byte| *byte == b'\n');
        let (line, rest) = bytes.split_at(end.map_or(bytes.len(), |end| end + 1));
        let digits = line.split(|byte| *byte == b';').next()?.trim_ascii();
        let digits = std::str::from_utf8(digits).ok();
        let size = digits.and_then(|digits| usize::from_str_radix(digits, 16).ok());
        match size {
            None if first => return None,
            None => break,
            Some(0) => {
                cut = false;
                break;
            }
            Some(size) => {
                let (chunk, behind) = rest.split_at(size.min(rest.len()));
                content.extend_from_slice(chunk);
                bytes = behind.strip_prefix(b"\r\n").unwrap_or(behind);
            }
        }
        first = false;
    }
    Some(Body { bytes: content, cut })
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use flate2::Compression;
    use flate2::write::{DeflateEncoder, GzEncoder, ZlibEncoder};

    use super::*;

    const PAGE: &[u8] = b"<p>Kestra Mobility sold 61,000 vans in 2022.";

    fn read(fields: &str, body: &[u8]) -> Result<(Vec<u8>, bool), String> {
        let answer = [b"HTTP/1.1 200 OK\r\n", fields.as_bytes(), b"\r\n", body].concat();
        let mut block = &answer[..];
        let (_, head) = Head::read_response(&mut block)
            .expect("memory can be read")
            .expect("a head");
        let body = Body::read(&head, &mut block, 1000).expect("memory can be read")?;
        Ok((body.bytes, body.cut))
    }

    fn gzip() -> Vec<u8> {
        let mut writer = GzEncoder::new(Vec::new(), Compression::fast());
        writer.write_all(PAGE).expect("written");
        writer.finish().expect("written")
    }

    fn chunked(body: &[u8]) -> Vec<u8> {
        let mut chunks: Vec<u8> = Vec::new();
        for chunk in body.chunks(20) {
            chunks.extend(format!("{:X};x=y\r\n", chunk.len()).as_bytes());
            chunks.extend(chunk);
            chunks.extend(b"\r\n");
        }
        chunks.extend(b"0\r\n\r\n");
        chunks
    }

    #[test]
    fn bodies_come_out_of_their_codings() {
        let mut zlib = ZlibEncoder::new(Vec::new(), Compression::fast());
        zlib.write_all(PAGE).expect("written");
        let mut deflate = DeflateEncoder::new(Vec::new(), Compression::fast());
        deflate.write_all(PAGE).expect("written");
        let marked = [UTF_8_MARK, PAGE].concat();
        assert_eq!(
            read("Content-Encoding: br\r\n", &marked),
            Ok((marked.clone(), false))
        );
        for (fields, body) in [
            ("", PAGE.to_vec()),
            ("Transfer-Encoding: chunked\r\n", chunked(PAGE)),
            // Archives keep the head of what they have unpacked.
            (
                "Transfer-Encoding: chunked\r\nContent-Encoding: br\r\n",
                PAGE.to_vec(),
            ),
            ("Content-Encoding: gzip\r\n", PAGE.to_vec()),
            ("Content-Encoding: Identity\r\n", PAGE.to_vec()),
            ("Content-Encoding: NONE\r\n", PAGE.to_vec()),
            ("Content-Encoding: gzip\r\n", gzip()),
            ("X-Crawler-Content-Encoding: gzip\r\n", gzip()),
            (
                "Content-Encoding: GZIP\r\nTransfer-Encoding: Chunked\r\n",
                chunked(&gzip()),
            ),
            ("Content-Encoding: deflate\r\n", zlib.finish().expect("written")),
            (
                "Content-Encoding: deflate\r\n",
                deflate.finish().expect("written"),
            ),
        ] {
            assert_eq!(read(fields, &body), Ok((PAGE.to_vec(), false)), "{fields}");
        }
    }

    #[test]
    fn what_is_cut_or_foreign_is_told() {
        let cut = gzip();
        let (bytes, told) = read("Content-Encoding: gzip\r\n", &cut[..cut.len() - 8]).expect("a part");
        assert!(PAGE.starts_with(&bytes) && told);
        let chunks = chunked(PAGE);
        assert_eq!(
            read("Transfer-Encoding: chunked\r\n", &chunks[..40]),
            Ok((PAGE[..22].to_vec(), true))
        );
        assert_eq!(
            read("Content-Encoding: br\r\n", b"\x1b\x0a").expect_err("br"),
            "is compressed with `br`, which is not read"
        );
        let mut bomb = GzEncoder::new(Vec::new(), Compression::fast());
        bomb.write_all(&vec![b'x'; 100_000]).expect("written");
        let bomb = bomb.finish().expect("written");
        assert_eq!(
            read("", &bomb).expect_err("too long"),
            "has more than 1000 bytes; raise --max-bytes to read it"
        );
    }

    #[test]
    fn charsets_are_named_by_media_types() {
        for (kind, name) in [
            ("text/html; charset=iso-8859-15", Some("ISO-8859-15")),
            ("text/html;level=1; CHARSET=\"utf-8\"", Some("UTF-8")),
            ("text/html; charset=klingon", None),
            ("text/html", None),
        ] {
            assert_eq!(charset_of(kind).map(Encoding::name), name, "{kind}");
        }
    }
}
