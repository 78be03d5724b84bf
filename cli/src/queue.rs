//! Work on all cores with the results in the order of the inputs, and no more than a few inputs at a time in memory.

use std::io;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, sync_channel};
use std::thread;
use std::time::Duration;

use rayon::ThreadPoolBuilder;

use crate::end::{self, Signal};

/// How many inputs wait or are worked on, for each thread.
const WAITING: usize = 4;

/// How often a wait for input looks whether a signal came.
const LOOK: Duration = Duration::from_millis(50);

/// What happens to the results, in order.
pub(crate) trait Sink<R> {
    /// Takes the next result; `None` where the work on it panicked.
    fn take(&mut self, result: Option<R>) -> io::Result<()>;

    /// Nothing waits: what was taken should be seen.
    fn idle(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Runs `source` in a thread of its own, `work` on what it gives in `threads` others (0: one for each core), and
/// `sink` here. Returns the signal that stopped it, if one did.
pub(crate) fn in_order<T, R>(
    threads: usize,
    source: impl FnOnce(&mut dyn FnMut(T) -> bool) + Send + 'static,
    work: impl Fn(T) -> R + Send + Sync + 'static,
    sink: &mut impl Sink<R>,
) -> io::Result<Option<Signal>>
where
    T: Send + 'static,
    R: Send + 'static,
{
    let pool = ThreadPoolBuilder::new()
        .num_threads(threads)
        // The result of a piece of work that panics is never sent, and so is seen to be missing.
        .panic_handler(|_| ())
        .build()
        .map_err(io::Error::other)?;
    let (line_up, lined_up) = sync_channel(pool.current_num_threads() * WAITING);
    let work = Arc::new(work);
    thread::spawn(move || {
        source(&mut |input| {
            let (done, result) = sync_channel(1);
            // Blocks while the queue is full, and fails when nobody waits for results any more.
            if line_up.send(result).is_err() {
                return false;
            }
            let work = Arc::clone(&work);
            pool.spawn(move || {
                let _ = done.send(work(input));
            });
            true
        });
    });
    drain(&lined_up, sink)
}

fn drain<R>(lined_up: &Receiver<Receiver<R>>, sink: &mut impl Sink<R>) -> io::Result<Option<Signal>> {
    let mut idle = false;
    loop {
        let signal = end::signal();
        if signal.is_some() {
            return Ok(signal);
        }
        match lined_up.recv_timeout(if idle { LOOK } else { Duration::ZERO }) {
            Ok(result) => {
                idle = false;
                sink.take(result.recv().ok())?;
            }
            Err(RecvTimeoutError::Disconnected) => return Ok(None),
            Err(RecvTimeoutError::Timeout) if idle => {}
            Err(RecvTimeoutError::Timeout) => {
                idle = true;
                sink.idle()?;
            }
        }
    }
}
