//! How far the run is, on standard error: a bar on a terminal, a line of sums at the end.

use std::io::{self, IsTerminal};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use indicatif::{BinaryBytes, ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::end::{End, Signal};
use crate::human;
use crate::input::{Skipped, Source};
use crate::terminal;

/// Files below this size are read before a bar could be seen.
const WORTH_A_BAR: u64 = 256 * 1024;

pub(crate) struct Progress {
    bar: ProgressBar,
    read: Arc<AtomicU64>,
    start: Instant,
    quiet: bool,
    skipped: Skipped,
    passed: Arc<Mutex<Skipped>>,
    texts: u64,
    failed: u64,
    warnings: u64,
    found: u64,
}

impl Progress {
    pub(crate) fn new(source: &Source, quiet: bool) -> Self {
        let seen = !quiet && io::stderr().is_terminal() && source.size.is_none_or(|size| size > WORTH_A_BAR);
        let target = if seen {
            ProgressDrawTarget::stderr_with_hz(10)
        } else {
            ProgressDrawTarget::hidden()
        };
        let (bar, form) = match source.size {
            Some(size) => (
                ProgressBar::with_draw_target(Some(size), target),
                "{wide_bar} {percent}%  {binary_bytes}/{binary_total_bytes}  {binary_bytes_per_sec}  {eta} left  {msg}",
            ),
            None => (
                ProgressBar::with_draw_target(None, target),
                "{spinner} {binary_bytes}  {binary_bytes_per_sec}  {elapsed}  {msg}",
            ),
        };
        if let Ok(style) = ProgressStyle::with_template(form) {
            bar.set_style(style);
        }
        if seen {
            bar.enable_steady_tick(Duration::from_millis(200));
        }
        Self {
            bar,
            read: Arc::clone(&source.read),
            start: Instant::now(),
            quiet,
            skipped: source.skipped().clone(),
            passed: source.passed(),
            texts: 0,
            failed: 0,
            warnings: 0,
            found: 0,
        }
    }

    /// Counts a text and what was found in it.
    pub(crate) fn text(&mut self, found: usize) {
        self.texts += 1;
        self.found += found as u64;
        self.step();
    }

    /// Reports what could not be read.
    pub(crate) fn failure(&mut self, message: &str) {
        self.failed += 1;
        self.bar.suspend(|| terminal::complain(message));
        self.step();
    }

    /// Tells what was amiss in a text that was read all the same.
    pub(crate) fn warning(&mut self, message: &str) {
        self.warnings += 1;
        self.bar.suspend(|| terminal::complain(message));
    }

    fn step(&self) {
        self.bar.set_position(self.read.load(Ordering::Relaxed));
        self.bar
            .set_message(format!("{} texts", self.texts + self.failed));
    }

    /// Writes while the bar stands aside.
    pub(crate) fn aside<T>(&self, write: impl FnOnce() -> T) -> T {
        self.bar.suspend(write)
    }

    /// Clears the bar and prints the sums; `stopped` is what ended the run early, `what` is what was counted.
    pub(crate) fn finish(self, stopped: Option<Signal>, what: &str) -> End {
        self.bar.finish_and_clear();
        let none = self.texts + self.failed == 0 && stopped.is_none();
        if none {
            terminal::complain("warning: there was no text to read");
        }
        if !self.quiet {
            terminal::say(&self.sums(what, stopped));
        }
        match (stopped, self.failed) {
            (Some(signal), _) => End::Stopped(signal),
            (None, 0) if !none => End::Done,
            (None, _) => End::SomeFailed,
        }
    }

    fn sums(&self, what: &str, stopped: Option<Signal>) -> String {
        let seconds = self.start.elapsed().as_secs_f64().max(1e-3);
        let bytes = self.read.load(Ordering::Relaxed);
        let mut aside = String::new();
        if self.failed > 0 {
            aside += &format!(", {} failed", self.failed);
        }
        if self.warnings > 0 {
            aside += &format!(", {}", human::counted(self.warnings, "warning"));
        }
        let passed = self.passed.lock().unwrap_or_else(PoisonError::into_inner);
        for skipped in [self.skipped.told("folders"), passed.told("archives")]
            .into_iter()
            .flatten()
        {
            aside += &format!(", {skipped}");
        }
        let stopped = stopped.map_or_else(String::new, |signal| format!("; stopped by {signal}"));
        format!(
            "{}, {}{aside}; {} in {seconds:.2} s{stopped}",
            human::counted(self.texts, "text"),
            human::counted(self.found, what),
            BinaryBytes(bytes),
        )
    }
}
