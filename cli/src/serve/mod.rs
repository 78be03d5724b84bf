//! `sollist serve`: claims over HTTP.

mod body;
mod claims;
mod reply;

use std::io;
use std::num::{NonZeroU16, NonZeroUsize};
use std::pin::pin;
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use axum::Router;
use axum::routing::{get, post};
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime;
use tokio::sync::{OwnedSemaphorePermit, Semaphore, watch};
use tokio::time::{sleep, timeout};

use crate::args::Serve;
use crate::end::{self, End};
use crate::run::Reader;
use crate::terminal;
use claims::Service;
use reply::Refusal;

/// Where it listens, unless told otherwise: to this machine alone. The help names it too.
const LISTEN: &str = "127.0.0.1:8080";

/// 4 MiB: more than pages have. The help names it too.
const MAX_BODY: usize = 4_194_304;

/// In seconds. The help names it too.
const TIMEOUT: u16 = 30;

/// More connections than these wait until one of them ends. Each may hold a body, so that their number bounds the memory;
/// the help names it too.
const MOST_CONNECTIONS: u16 = 256;

/// A connection is closed after its next answer when it is so old, so that none keeps its place for ever: also none of a
/// client who does not read, for its answer then has twice the limit of a request to be sent. Such clients would keep all
/// places so much longer as this is longer; and who connects anew once a minute hardly feels it.
const LONGEST_CONNECTION: Duration = Duration::from_secs(60);

/// How often a wait looks whether a signal came.
const LOOK: Duration = Duration::from_millis(50);

pub(crate) fn run(options: &Serve) -> io::Result<End> {
    end::watch_for_signals()?;
    let reader = Reader::new(
        Some(&options.claims),
        options.work.language,
        options.selection.only,
        options.selection.owners.unowned,
    )?;
    for warning in reader.warnings() {
        terminal::complain(warning);
    }
    let threads = options.work.threads;
    let threads = threads.or_else(|| thread::available_parallelism().ok());
    // More have no text to read, for each comes over a connection of its own.
    let threads = threads.map_or(1, NonZeroUsize::get).min(MOST_CONNECTIONS.into());
    let limit = options.timeout.map_or(TIMEOUT, NonZeroU16::get);
    let limit = Duration::from_secs(limit.into());
    let max_body = options.max_body.map_or(MAX_BODY, NonZeroUsize::get);
    let service = Service::new(
        reader,
        options.offsets.unwrap_or_default(),
        threads,
        max_body,
        limit,
    );
    let runtime = runtime::Builder::new_multi_thread()
        // The threads that texts are read in.
        .max_blocking_threads(threads)
        .enable_all()
        .build()?;
    let end = runtime.block_on(listen(
        options.listen.as_deref().unwrap_or(LISTEN),
        router(service),
        limit,
    ));
    // What still runs then has nobody who waits for it.
    runtime.shutdown_background();
    end
}

fn router(service: Service) -> Router {
    let nothing = || async { Refusal::not_found("there is only POST /claims and GET /health") };
    let other_method = || async { Refusal::method("the methods are POST /claims and GET /health") };
    Router::new()
        .route("/claims", post(claims::answer))
        .route("/health", get(reply::health))
        .fallback(nothing)
        .method_not_allowed_fallback(other_method)
        .with_state(Arc::new(service))
}

/// Serves until a signal comes, and then until all requests that came are answered.
async fn listen(address: &str, router: Router, limit: Duration) -> io::Result<End> {
    let told = |error: io::Error| io::Error::new(error.kind(), format!("can't listen at {address}: {error}"));
    let listener = TcpListener::bind(address).await.map_err(told)?;
    terminal::say(&format!("listening at http://{}", listener.local_addr()?));
    let places = Arc::new(Semaphore::new(MOST_CONNECTIONS.into()));
    let (stop, stopped) = watch::channel(());
    let serve = |connection: Connection| {
        tokio::spawn(connection.serve(router.clone(), limit, stopped.clone()));
    };
    let mut signal = pin!(signal());
    loop {
        tokio::select! {
            connection = Connection::accept(&listener, &places) => serve(connection),
            () = &mut signal => break,
        }
    }
    // Who is in the queue of the system has connected too.
    while let Ok(connection) = timeout(Duration::ZERO, Connection::accept(&listener, &places)).await {
        serve(connection);
    }
    drop(listener);
    let _ = stop.send(());
    let all = timeout(limit, places.acquire_many(MOST_CONNECTIONS.into())).await;
    let open = usize::from(MOST_CONNECTIONS) - places.available_permits();
    Ok(if all.is_ok() {
        terminal::say("all requests are answered");
        End::Done
    } else {
        terminal::complain(&format!(
            "connections that are cut, for they took too long: {open}"
        ));
        End::SomeFailed
    })
}

async fn signal() {
    while end::signal().is_none() {
        sleep(LOOK).await;
    }
}

/// Whether an error concerns only the connection that was about to be taken.
fn is_of_one(error: &io::Error) -> bool {
    use io::ErrorKind::{ConnectionAborted, ConnectionRefused, ConnectionReset, Interrupted};
    matches!(
        error.kind(),
        ConnectionAborted | ConnectionRefused | ConnectionReset | Interrupted
    )
}

/// A connection, and its place among those that there may be.
struct Connection {
    stream: TcpStream,
    place: OwnedSemaphorePermit,
}

impl Connection {
    async fn accept(listener: &TcpListener, places: &Arc<Semaphore>) -> Self {
        loop {
            if let Ok(place) = Arc::clone(places).acquire_owned().await {
                match listener.accept().await {
                    Ok((stream, _)) => return Self { stream, place },
                    Err(error) if is_of_one(&error) => continue,
                    // The system has no more files: some will be closed.
                    Err(error) => terminal::complain(&format!("can't take a connection: {error}")),
                }
            }
            sleep(Duration::from_secs(1)).await;
        }
    }

    /// Answers its requests; when all shall stop, or it is old, only the one that has come.
    async fn serve(self, router: Router, limit: Duration, mut stopped: watch::Receiver<()>) {
        let connection = http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(limit)
            .serve_connection(TokioIo::new(self.stream), TowerToHyperService::new(router));
        let mut connection = pin!(connection);
        // Who leaves has no interest in an error.
        tokio::select! {
            _ = connection.as_mut() => return,
            _ = stopped.changed() => {}
            () = sleep(LONGEST_CONNECTION) => {}
        }
        connection.as_mut().graceful_shutdown();
        let _ = timeout(2 * limit, connection).await;
        drop(self.place);
    }
}
