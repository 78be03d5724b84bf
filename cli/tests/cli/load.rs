//! The server under load: a thousand requests a second for a minute, with clients among them that are slow or send what
//! is no request, and a signal in the midst of it. Tells its figures:
//!
//! `cargo test --release -p sollist-cli --test cli -- --ignored --nocapture a_thousand_requests`

use std::fmt::Write as _;
use std::io::{BufReader, Write};
use std::net::TcpStream;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use super::helpers::{FRENCH, SENTENCE};
use super::server::{Answer, Server, request};

/// Requests a second, of all clients.
const RATE: u32 = 1000;

/// Clients that send one request after another over a connection of their own.
const CLIENTS: u32 = 40;

/// Clients that send a byte a second, and begin anew once they are cut.
const SLOW: u32 = 20;

/// How long the load lasts before the signal comes, and how much longer the clients go on.
const LASTS: Duration = Duration::from_secs(60);
const GOES_ON: Duration = Duration::from_secs(2);

/// By then the server has all the memory that the load needs.
const WARM: Duration = Duration::from_secs(15);

/// What it may take beyond, in KiB. Were a body kept for each request it would be a hundred times as much.
const MOST_GROWTH: u64 = 16 << 10;

/// The longest body that is read.
const MAX_BODY: usize = 1 << 16;

/// What became of a client's requests.
#[derive(Default)]
struct Told {
    /// From when each was due to the end of its answer.
    latencies: Vec<Duration>,
    busy: usize,
    /// Sent before the signal, and without an answer.
    lost: usize,
    /// Sent behind the signal, on a connection that was closed.
    closed: usize,
}

/// The requests, by their number: mostly a page, and some that are refused; with the status that each is answered with.
fn requests() -> Vec<(Vec<u8>, u16)> {
    let page =
        std::fs::read_to_string("../fixtures/en/pages/van-maker-sales-target-second-story-airport.txt")
            .expect("the fixture");
    let mut html = String::new();
    for line in page.lines() {
        let _ = write!(html, "<p>{line}</p>");
    }
    let row = serde_json::json!({ "id": "7", "text": page, "published": "2024-04-23" }).to_string();
    let post = |kind: &str, body: &[u8], status: u16| {
        let head = format!("POST /claims HTTP/1.1\r\nContent-Type: {kind}\r\n");
        (request(&head, body), status)
    };
    let mut all = vec![
        post("text/plain", &vec![b'x'; MAX_BODY + 1], 413),
        post("application/json", b"{\"text\": \"Kestra", 400),
        post("application/json", b"\xff\xfe{", 400),
        post("application/pdf", SENTENCE.as_bytes(), 415),
        post("text/plain", FRENCH.as_bytes(), 422),
    ];
    while all.len() < 100 {
        all.push(post("text/plain", page.as_bytes(), 200));
        all.push(post("text/html", html.as_bytes(), 200));
        all.push(post("application/json", row.as_bytes(), 200));
        all.push(post("text/plain", SENTENCE.as_bytes(), 200));
    }
    all
}

/// Sends every request when it is due, however long the one before took, until the server closes the door.
fn client(
    server: &Server,
    first: u32,
    begun: Instant,
    requests: &[(Vec<u8>, u16)],
    stopped: &AtomicBool,
) -> Told {
    let mut told = Told::default();
    let mut stream = BufReader::new(server.connect());
    for number in (first..).step_by(CLIENTS as usize) {
        let due = begun + Duration::from_secs(1) * number / RATE;
        if due > begun + LASTS + GOES_ON {
            break;
        }
        thread::sleep(due.saturating_duration_since(Instant::now()));
        let (request, status) = &requests[number as usize % requests.len()];
        let sent = stream.get_mut().write_all(request);
        let late = stopped.load(Ordering::SeqCst);
        let Some(answer) = sent.ok().and_then(|()| Answer::read(&mut stream)) else {
            told.lost += usize::from(!late);
            told.closed += usize::from(late);
            match TcpStream::connect(server.address) {
                // A connection is closed behind an answer when it is a minute old.
                Ok(again) if !late => stream = BufReader::new(again),
                _ => break,
            }
            continue;
        };
        let busy = answer.status == 503;
        assert!(busy || answer.status == *status, "{answer:?}, not {status}");
        told.busy += usize::from(busy);
        told.latencies.push(due.elapsed());
        if answer.head.contains("connection: close\r\n") {
            match TcpStream::connect(server.address) {
                Ok(again) => stream = BufReader::new(again),
                Err(_) => break,
            }
        }
    }
    told
}

fn slow_client(server: &Server, stopped: &AtomicBool) {
    let request = request(
        "POST /claims HTTP/1.1\r\nContent-Type: text/plain\r\n",
        SENTENCE.as_bytes(),
    );
    while !stopped.load(Ordering::SeqCst) {
        let mut stream = server.connect();
        for byte in &request {
            if stopped.load(Ordering::SeqCst) || stream.write_all(&[*byte]).is_err() {
                break;
            }
            thread::sleep(Duration::from_secs(1));
        }
    }
}

#[test]
#[ignore = "takes a minute, and the machine for itself"]
fn a_thousand_requests_a_second() {
    let limit = MAX_BODY.to_string();
    let server = Server::start(&["--timeout", "5", "--max-body", &limit]);
    let requests = requests();
    let (stopping, stopped) = (AtomicBool::new(false), AtomicBool::new(false));
    let begun = Instant::now();
    let (told, warm, end) = thread::scope(|scope| {
        for _ in 0..SLOW {
            scope.spawn(|| slow_client(&server, &stopping));
        }
        let clients: Vec<_> = (0..CLIENTS)
            .map(|first| {
                scope.spawn({
                    let (server, requests, stopped) = (&server, &requests, &stopped);
                    move || client(server, first, begun, requests, stopped)
                })
            })
            .collect();
        thread::sleep(WARM);
        let warm = server.memory();
        // Those who are slow have left when the signal comes, so that the server waits for none of them.
        thread::sleep((LASTS - Duration::from_secs(2)).saturating_sub(begun.elapsed()));
        stopping.store(true, Ordering::SeqCst);
        thread::sleep(LASTS.saturating_sub(begun.elapsed()));
        let end = server.memory();
        stopped.store(true, Ordering::SeqCst);
        server.signal("TERM");
        let told: Vec<Told> = clients
            .into_iter()
            .map(|client| client.join().expect("it ends"))
            .collect();
        (told, warm, end)
    });
    let (status, complaints) = server.wait();
    let sum = |count: fn(&Told) -> usize| told.iter().map(count).sum::<usize>();
    let (answered, busy) = (sum(|told| told.latencies.len()), sum(|told| told.busy));
    let (lost, closed) = (sum(|told| told.lost), sum(|told| told.closed));
    let mut latencies: Vec<_> = told.into_iter().flat_map(|told| told.latencies).collect();
    latencies.sort_unstable();
    let share = |part: usize| latencies[(latencies.len() - 1) * part / 1000];
    println!(
        "{answered} answers, {busy} of them 503; {lost} lost, {closed} connections closed behind the signal; half within \
         {:?}, 99% within {:?}, 99.9% within {:?}, all within {:?}; {warm} KiB after {WARM:?}, {end} KiB at the end",
        share(500),
        share(990),
        share(999),
        share(1000),
    );
    assert_eq!(
        (status.code(), complaints.as_str()),
        (Some(0), "all requests are answered\n")
    );
    assert_eq!(lost, 0, "a request that was sent has no answer");
    assert!(
        answered as u128 * 1000 >= u128::from(RATE) * LASTS.as_millis() * 99 / 100,
        "{answered}"
    );
    // How many are told to come back hangs on the machine, and on how the command was built.
    assert!(busy * 2 <= answered, "{busy} of {answered}");
    assert!(end <= warm + MOST_GROWTH, "{warm} KiB, then {end}");
}
