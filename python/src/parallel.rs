//! Many rows on several threads.

use std::iter;
use std::ops::Range;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread::{self, Builder};
use std::time::{Duration, Instant};

use arrow_array::{Array, ArrayRef, ListArray, new_empty_array};
use arrow_select::concat::concat;
use pyo3::prelude::*;
use sollist::Extractor;
use sollist_arrow::{Column, Refused};

use crate::arrow::Options;
use crate::error::{column_error, exception_in_row};

/// Rows that a thread takes at a time, at most.
const MOST_ROWS: usize = 64;

/// How often it is looked whether the user has pressed Ctrl-C.
const PATIENCE: Duration = Duration::from_millis(100);

/// Some rows of one of the columns.
struct Job<'c> {
    column: &'c Column,
    /// Which of the columns.
    chunk: usize,
    /// The number of the column's first row among all.
    first: usize,
    rows: Range<usize>,
}

type Answer = (usize, Result<ListArray, Refused>);

/// The claims of columns, each as one array.
pub(crate) fn extract(
    py: Python<'_>,
    extractor: &Extractor,
    columns: &[Column],
    options: Options,
) -> PyResult<Vec<ArrayRef>> {
    let jobs = jobs(columns, options.threads.get());
    let mut done = run(py, extractor, &jobs, options)?;
    done.sort_by_key(|(job, _)| *job);
    let mut parts: Vec<Vec<ListArray>> = iter::repeat_with(Vec::new).take(columns.len()).collect();
    for (job, answer) in done {
        let claims = answer.map_err(|refused| exception_in_row(py, &refused.error, refused.row))?;
        parts[jobs[job].chunk].push(claims);
    }
    py.detach(|| parts.iter().map(|parts| joined(parts)).collect())
}

fn joined(parts: &[ListArray]) -> PyResult<ArrayRef> {
    if parts.is_empty() {
        return Ok(new_empty_array(&sollist_arrow::data_type()));
    }
    let parts: Vec<&dyn Array> = parts.iter().map(|part| part as &dyn Array).collect();
    concat(&parts).map_err(column_error)
}

/// Pieces small enough for all threads to end at about the same time.
fn jobs(columns: &[Column], threads: usize) -> Vec<Job<'_>> {
    let total: usize = columns.iter().map(Column::len).sum();
    let size = (total / (threads * 8)).clamp(1, MOST_ROWS);
    let mut jobs = Vec::new();
    let mut first = 0;
    for (chunk, column) in columns.iter().enumerate() {
        let starts = (0..column.len()).step_by(size);
        jobs.extend(starts.map(|start| Job {
            column,
            chunk,
            first,
            rows: start..(start + size).min(column.len()),
        }));
        first += column.len();
    }
    jobs
}

/// The answers to the jobs, in whatever order: all of them, or those up to one that failed.
fn run(py: Python<'_>, extractor: &Extractor, jobs: &[Job<'_>], options: Options) -> PyResult<Vec<Answer>> {
    let next = AtomicUsize::new(0);
    let stopped = AtomicBool::new(false);
    py.detach(|| {
        let (sender, answers) = channel();
        thread::scope(|scope| {
            for started in 0..options.threads.get().min(jobs.len()) {
                let sender = sender.clone();
                let work = || work(extractor, jobs, options, &next, &stopped, sender);
                match Builder::new().spawn_scoped(scope, work) {
                    Ok(_) => {}
                    Err(error) if started == 0 => return Err(error.into()),
                    // Those that could be started do it all.
                    Err(_) => break,
                }
            }
            drop(sender);
            collect(&answers).inspect_err(|_| stopped.store(true, Ordering::Relaxed))
        })
    })
}

/// Takes one job after the other. Jobs are taken in order, so that those before one that fails are answered too.
fn work(
    extractor: &Extractor,
    jobs: &[Job<'_>],
    options: Options,
    next: &AtomicUsize,
    stopped: &AtomicBool,
    answers: Sender<Answer>,
) {
    while !stopped.load(Ordering::Relaxed) {
        let number = next.fetch_add(1, Ordering::Relaxed);
        let Some(job) = jobs.get(number) else { return };
        let answer = job.answer(extractor, options);
        if answer.is_err() {
            stopped.store(true, Ordering::Relaxed);
        }
        if answers.send((number, answer)).is_err() {
            return;
        }
    }
}

impl Job<'_> {
    fn answer(&self, extractor: &Extractor, options: Options) -> Result<ListArray, Refused> {
        let rows = self.rows.clone();
        if !options.strict {
            return Ok(self.column.extract(extractor, rows, options.offsets));
        }
        let claims = self.column.extract_strictly(extractor, rows, options.offsets);
        claims.map_err(|refused| Refused {
            row: self.first + refused.row,
            ..refused
        })
    }
}

/// The answers until all threads are done, or the user has had enough.
fn collect(answers: &Receiver<Answer>) -> PyResult<Vec<Answer>> {
    let mut done = Vec::new();
    let mut looked = Instant::now();
    loop {
        match answers.recv_timeout(PATIENCE) {
            Ok(answer) => done.push(answer),
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => return Ok(done),
        }
        if looked.elapsed() >= PATIENCE {
            Python::attach(|py| py.check_signals())?;
            looked = Instant::now();
        }
    }
}
