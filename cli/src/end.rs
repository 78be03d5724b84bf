//! How a run ends: its exit code, and the signals that end it early.

use std::process::{self, ExitCode};
use std::sync::atomic::{AtomicBool, Ordering};

static INTERRUPTED: AtomicBool = AtomicBool::new(false);

/// The exit code of a program that Ctrl-C ended.
const CTRL_C: u8 = 130;

/// What the command tells scripts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum End {
    /// Everything was read.
    Done,
    /// Some inputs could not be read.
    SomeFailed,
    /// Ctrl-C.
    Interrupted,
}

impl From<End> for ExitCode {
    fn from(end: End) -> Self {
        match end {
            End::Done => Self::SUCCESS,
            End::SomeFailed => Self::FAILURE,
            End::Interrupted => Self::from(CTRL_C),
        }
    }
}

/// From here on Ctrl-C only raises a flag, so that no line is cut; a second one ends the program at once.
pub(crate) fn watch_for_interrupt() {
    // A handler that is already there does the same.
    let _ = ctrlc::set_handler(|| {
        if INTERRUPTED.swap(true, Ordering::Relaxed) {
            process::exit(CTRL_C.into());
        }
    });
}

pub(crate) fn interrupted() -> bool {
    INTERRUPTED.load(Ordering::Relaxed)
}
