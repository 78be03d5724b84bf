//! What must hold of every file that is read, whatever its bytes. The fuzz targets `readers` and `warc` share it: each is
//! a function of the same name.

use std::io::{Cursor, Read, Write};
use std::path::Path;

use flate2::Compression;
use flate2::write::GzEncoder;

use crate::input::{Fields, GZIP, Input, Source};

/// No text may have more bytes: so few that many files come to it.
const LONGEST: usize = 300;

/// In UTF-8, a byte takes so many at most: one of Latin-1, and one that is replaced.
const GROWTH: usize = 3;

/// Files of each kind, and one whose kind nothing but its bytes tells.
const NAMES: [&str; 5] = ["page", "page.txt", "page.html", "rows.json", "rows.jsonl"];

/// Any bytes as a file of each kind.
pub(crate) fn readers(data: &[u8]) {
    NAMES.iter().for_each(|name| file(name, data));
}

/// Any bytes as an archive of a crawl.
pub(crate) fn warc(data: &[u8]) {
    file("crawl.warc", data);
}

fn file(name: &str, data: &[u8]) {
    let whole = Told::of(name, Box::new(Cursor::new(data.to_owned())), usize::MAX);
    whole.sound();
    let one = Told::of(name, Box::new(Cursor::new(data.to_owned())), 1);
    assert!(one.inputs.len() <= 1, "nothing is given once nothing is wanted");
    let pieces = Trickle {
        bytes: Cursor::new(data.to_owned()),
        most: data.len() % 7 + 1,
    };
    let pieces = Told::of(name, Box::new(pieces), usize::MAX);
    pieces.sound();
    // Of what is packed, and damaged, some bytes before the damage may be lost: how many hangs on the pieces.
    if !whole.failed && !pieces.failed {
        assert_eq!(format!("{whole:#?}"), format!("{pieces:#?}"), "{name}");
    }
    if !data.starts_with(GZIP) {
        assert!(!whole.failed, "{name}");
        // Each has what a file of a byte has, and the line or record that each byte may be.
        let count = whole.inputs.len();
        assert!(count <= data.len() + 1, "{count} of {data:?}");
        let packed = [packed(&data[..data.len() / 2]), packed(&data[data.len() / 2..])].concat();
        let packed = Told::of(name, Box::new(Cursor::new(packed)), usize::MAX);
        assert_eq!(format!("{whole:#?}"), format!("{packed:#?}"), "{name}");
    }
}

/// What is told of a file.
#[derive(Debug)]
struct Told {
    inputs: Vec<Input>,
    /// Whether its bytes could not be read to the end.
    failed: bool,
}

impl Told {
    /// As many texts as are wanted.
    fn of(name: &str, stream: Box<dyn Read>, wanted: usize) -> Self {
        let mut inputs = Vec::new();
        let source = Source::find(&[], LONGEST);
        let done = source.stream(Path::new(name), name, stream, &mut |input| {
            inputs.push(input);
            inputs.len() < wanted
        });
        let failed = done.is_err();
        Self { inputs, failed }
    }

    /// Texts are within bounds, and what could not be read tells why.
    fn sound(&self) {
        for input in &self.inputs {
            match input {
                Ok(text) => {
                    assert!(text.text.len() <= GROWTH * LONGEST, "{text:?}");
                    assert!(text.warnings.iter().all(|warning| !warning.is_empty()));
                    assert!(!text.place.is_empty());
                    survive_json(&text.fields);
                }
                Err(failure) => {
                    assert!(
                        !failure.message.is_empty() && !failure.place.is_empty(),
                        "{failure:?}"
                    );
                    survive_json(&failure.fields);
                }
            }
        }
    }
}

/// Fields come out as they went in.
fn survive_json(fields: &Fields) {
    let json = serde_json::to_string(fields).expect("fields have a JSON form");
    let back: Fields = serde_json::from_str(&json).unwrap_or_else(|error| panic!("{error}: {json}"));
    assert_eq!(format!("{back:?}"), format!("{fields:?}"), "{json}");
}

fn packed(data: &[u8]) -> Vec<u8> {
    let mut writer = GzEncoder::new(Vec::new(), Compression::none());
    writer.write_all(data).expect("memory takes it");
    writer.finish().expect("memory takes it")
}

/// Gives its bytes a few at a time, as pipes may.
struct Trickle {
    bytes: Cursor<Vec<u8>>,
    most: usize,
}

impl Read for Trickle {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let most = buffer.len().min(self.most);
        self.bytes.read(&mut buffer[..most])
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    /// What fuzzing kept: the files that take the most different ways through the readers, and all that ever failed.
    #[test]
    fn kept_corpus() {
        type Promise = fn(&[u8]);
        let targets: [(&str, Promise); 2] = [("readers", readers), ("warc", warc)];
        for (target, promise) in targets {
            let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
                .join("../fuzz/corpus")
                .join(target);
            let files = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
            let mut kept = 0;
            for file in files {
                let path = file.expect("the folder can be read").path();
                promise(&fs::read(path).expect("the file can be read"));
                kept += 1;
            }
            assert!(kept > 0, "nothing is kept of {target}");
        }
    }
}
