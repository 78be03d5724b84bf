//! How a run ends: its exit code, and the signals that end it early.

use std::process::ExitCode;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, LazyLock};
use std::{fmt, io};

use signal_hook::consts::{SIGINT, SIGTERM};
use signal_hook::flag;

/// A mistake in what the user gave that no text has a part in.
#[derive(Debug)]
pub(crate) struct Usage(pub(crate) String);

impl fmt::Display for Usage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Usage {}

impl From<Usage> for io::Error {
    fn from(mistake: Usage) -> Self {
        Self::other(mistake)
    }
}

/// What the command tells scripts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum End {
    /// Everything was read.
    Done,
    /// Some inputs could not be read.
    SomeFailed,
    /// A signal came before everything was read.
    Stopped(Signal),
}

impl From<End> for ExitCode {
    fn from(end: End) -> Self {
        match end {
            End::Done => Self::SUCCESS,
            End::SomeFailed => Self::FAILURE,
            End::Stopped(signal) => Self::from(signal.exit_code()),
        }
    }
}

/// A signal that ends a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Signal {
    Interrupt,
    Terminate,
}

impl Signal {
    const ALL: [Self; 2] = [Self::Interrupt, Self::Terminate];

    const fn number(self) -> i32 {
        match self {
            Self::Interrupt => SIGINT,
            Self::Terminate => SIGTERM,
        }
    }

    /// As shells tell it.
    const fn exit_code(self) -> u8 {
        match self {
            Self::Interrupt => 130,
            Self::Terminate => 143,
        }
    }
}

impl fmt::Display for Signal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Interrupt => "Ctrl-C",
            Self::Terminate => "SIGTERM",
        })
    }
}

/// The number of the signal that came last; 0 while none has.
static CAME: LazyLock<Arc<AtomicUsize>> = LazyLock::new(Arc::default);

/// From here on a signal only raises a flag, so that no line is cut; a second one ends the program at once.
pub(crate) fn watch_for_signals() -> io::Result<()> {
    let second = Arc::new(AtomicBool::new(false));
    for signal in Signal::ALL {
        let number = signal.number();
        // In this order: the first signal arms the exit only after it was passed.
        flag::register_conditional_shutdown(number, signal.exit_code().into(), Arc::clone(&second))?;
        flag::register(number, Arc::clone(&second))?;
        flag::register_usize(number, Arc::clone(&CAME), number as usize)?;
    }
    Ok(())
}

/// The signal that asks the run to end, if one came.
pub(crate) fn signal() -> Option<Signal> {
    let number = CAME.load(Ordering::Relaxed);
    Signal::ALL
        .into_iter()
        .find(|signal| signal.number() as usize == number)
}
