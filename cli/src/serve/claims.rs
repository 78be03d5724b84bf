//! `POST /claims`: a text in, its claims out.

use std::sync::Arc;
use std::time::Duration;

use axum::extract::{Request, State};
use serde::Serialize;
use sollist::{Counter, Written};
use tokio::sync::Semaphore;
use tokio::task;
use tokio::time::{Instant, timeout_at};

use super::body::{self, Content};
use super::reply::{Json, Refusal};
use crate::args::Offsets;
use crate::input::Fields;
use crate::record::{self, ClaimPart};
use crate::run::{Reader, Reading};
use crate::terminal;

/// How many texts wait or are read, for each thread.
const WAITING: usize = 4;

/// What all requests share.
pub(super) struct Service {
    reader: Arc<Reader>,
    offsets: Offsets,
    /// A text has one of these while it waits and is read.
    places: Arc<Semaphore>,
    max_body: usize,
    limit: Duration,
}

impl Service {
    pub(super) fn new(
        reader: Reader,
        offsets: Offsets,
        threads: usize,
        max_body: usize,
        limit: Duration,
    ) -> Self {
        Self {
            reader: Arc::new(reader),
            offsets,
            places: Arc::new(Semaphore::new(threads * WAITING)),
            max_body,
            limit,
        }
    }
}

/// Reads the body, and its text on another thread, both within the limit of time.
pub(super) async fn answer(State(service): State<Arc<Service>>, request: Request) -> Result<Json, Refusal> {
    let deadline = Instant::now() + service.limit;
    let (head, body) = request.into_parts();
    let content = match Content::of(&head.headers) {
        Ok(content) => content,
        Err(refusal) => {
            // Many clients see an answer only when all is sent. Nothing of it is kept.
            let _ = timeout_at(deadline, body::read(&head.headers, body, 0)).await;
            return Err(refusal);
        }
    };
    let bytes = timeout_at(deadline, body::read(&head.headers, body, service.max_body)).await;
    let bytes = bytes.map_err(|_| Refusal::timeout("the body took too long"))??;
    let Ok(place) = Arc::clone(&service.places).try_acquire_owned() else {
        return Err(Refusal::busy("all places are taken"));
    };
    let (reader, offsets) = (Arc::clone(&service.reader), service.offsets);
    let work = task::spawn_blocking(move || {
        let answer = in_time(deadline, || read(&reader, offsets, content, bytes));
        drop(place);
        answer
    });
    match timeout_at(deadline, work).await {
        Ok(Ok(answer)) => answer,
        Ok(Err(_)) => {
            terminal::complain("a text could not be read: a fault of sollist, please report it");
            Err(Refusal::fault("the text could not be read: a fault of sollist"))
        }
        Err(_) => Err(late()),
    }
}

/// Does no work that nobody waits for: while a text waited for a thread, its client may have been told that it is late.
fn in_time<T>(deadline: Instant, work: impl FnOnce() -> Result<T, Refusal>) -> Result<T, Refusal> {
    if Instant::now() < deadline {
        work()
    } else {
        Err(late())
    }
}

fn late() -> Refusal {
    Refusal::busy("the text could not be read in time")
}

/// A text with its claims.
#[derive(Serialize)]
struct Answer<'r> {
    #[serde(skip_serializing_if = "str::is_empty")]
    id: &'r str,
    #[serde(flatten)]
    fields: &'r Fields,
    language: Option<&'r str>,
    written: Option<Written>,
    claims: Vec<ClaimPart<'r>>,
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    warnings: &'r [String],
}

fn read(reader: &Reader, offsets: Offsets, content: Content, bytes: Vec<u8>) -> Result<Json, Refusal> {
    let input = content.text(bytes)?;
    match reader.read(input) {
        Ok(reading) => Ok(Json::of(&of_reading(&reading, offsets))),
        Err(failure) => Err(Refusal::unreadable(&failure)),
    }
}

fn of_reading(reading: &Reading, offsets: Offsets) -> Answer<'_> {
    let counter = Counter::new(reading.str(), offsets.into());
    let claims = reading.claims.iter();
    Answer {
        id: &reading.text.id,
        fields: &reading.text.fields,
        language: record::language(reading),
        written: reading.extraction.written(),
        claims: claims
            .map(|claim| ClaimPart::new(reading, claim, &counter, false))
            .collect(),
        warnings: &reading.text.warnings,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_work_begins_behind_its_deadline() {
        let now = Instant::now();
        assert!(in_time(now + Duration::from_secs(60), || Ok(())).is_ok());
        let late = in_time(now, || -> Result<(), _> { panic!("nobody waits for it") });
        assert!(late.is_err());
    }
}
