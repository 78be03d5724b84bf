//! Standard output: whole lines, held back no longer than until nothing waits.

use std::cell::RefCell;
use std::io::{self, IsTerminal};

use crate::args::Format;
use crate::progress::Progress;
use crate::terminal;

/// So many bytes are written at once.
const WRITTEN_AT_ONCE: usize = 1 << 16;

pub(crate) struct Output {
    waiting: RefCell<Waiting>,
    terminal: bool,
}

/// What is not written yet.
#[derive(Default)]
struct Waiting {
    bytes: Vec<u8>,
    /// Where lines that belong together end.
    ends: Vec<usize>,
}

impl Output {
    pub(crate) fn new() -> Self {
        Self {
            waiting: RefCell::default(),
            terminal: io::stdout().is_terminal(),
        }
    }

    /// Takes whole lines, those of a text together.
    pub(crate) fn lines(&self, lines: &[u8], progress: &Progress) -> io::Result<()> {
        if self.terminal && !lines.is_empty() {
            progress.aside(|| {
                self.whole(lines)?;
                self.flush()
            })
        } else {
            self.whole(lines)
        }
    }

    /// Takes them where no bar stands, as before or after all texts.
    pub(crate) fn whole(&self, lines: &[u8]) -> io::Result<()> {
        let mut waiting = self.waiting.borrow_mut();
        waiting.bytes.extend_from_slice(lines);
        let end = waiting.bytes.len();
        waiting.ends.push(end);
        drop(waiting);
        if end >= WRITTEN_AT_ONCE {
            self.flush()
        } else {
            Ok(())
        }
    }

    pub(crate) fn flush(&self) -> io::Result<()> {
        let Waiting { bytes, ends } = self.waiting.take();
        write_whole(&bytes, &ends)
    }
}

/// Writes `bytes`. Where a disk is full before the end, the file is cut after the last of `ends` that it took: no line
/// is left in half.
#[cfg(unix)]
fn write_whole(bytes: &[u8], ends: &[usize]) -> io::Result<()> {
    use std::fs::File;
    use std::io::Write;
    use std::os::fd::AsFd;

    if bytes.is_empty() {
        return Ok(());
    }
    let mut file = File::from(io::stdout().as_fd().try_clone_to_owned()?);
    let mut written = 0;
    while written < bytes.len() {
        match file.write(&bytes[written..]) {
            Ok(0) => return Err(io::ErrorKind::WriteZero.into()),
            Ok(count) => written += count,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => {
                let whole = ends.iter().copied().take_while(|end| *end <= written).last();
                cut(&mut file, written - whole.unwrap_or(0));
                return Err(error);
            }
        }
    }
    Ok(())
}

/// Cuts `count` bytes off the end of a file, if it is one and they stand there.
#[cfg(unix)]
fn cut(file: &mut std::fs::File, count: usize) {
    use std::io::{Seek, SeekFrom};

    let end = file
        .metadata()
        .ok()
        .filter(std::fs::Metadata::is_file)
        .map(|known| known.len());
    if count == 0 || end.is_none() || file.stream_position().ok() != end {
        return;
    }
    // The write has failed already, and its error is what is told.
    let whole = end.unwrap_or_default().saturating_sub(count as u64);
    if file.set_len(whole).is_ok() {
        let _ = file.seek(SeekFrom::Start(whole));
    }
}

#[cfg(not(unix))]
fn write_whole(bytes: &[u8], _: &[usize]) -> io::Result<()> {
    use std::io::Write;

    let mut out = io::stdout().lock();
    out.write_all(bytes)?;
    out.flush()
}

/// The format that was asked for, or the one that suits where the output goes.
pub(crate) fn format(asked: Option<Format>) -> Format {
    asked.unwrap_or(if io::stdout().is_terminal() {
        Format::Table
    } else {
        Format::Jsonl
    })
}

/// How a table looks here.
#[derive(Clone, Copy)]
pub(crate) struct Look {
    pub(crate) columns: usize,
    pub(crate) colour: bool,
}

impl Look {
    pub(crate) fn here() -> Self {
        Self {
            columns: terminal::columns(),
            colour: terminal::in_colour(),
        }
    }
}

/// A line of JSON.
pub(crate) fn json_line(value: &impl serde::Serialize) -> Vec<u8> {
    // Maps with string keys and finite numbers can always be written.
    let mut line = serde_json::to_vec(value).unwrap_or_default();
    line.push(b'\n');
    line
}
