//! `sollist serve` on this machine: its answers, its limits, and how it ends.

use std::io::{BufReader, Read, Write};
use std::net::TcpStream;
use std::process::Command;
use std::time::{Duration, Instant};
use std::{fs, thread};

use super::common::folder;
use super::helpers::{FRENCH, GERMAN, SENTENCE, gzip, json_lines, latin_1, piped, sollist, written};
use super::server::{Answer, Server, request};

#[test]
fn texts_give_claims() {
    let server = Server::start(&[]);
    let text = server.post("text/plain", SENTENCE.as_bytes());
    assert_eq!(text.status, 200);
    // A claim is the same as in a line of the command.
    let line = &json_lines(&piped(&["extract", "-"], SENTENCE))[0];
    for (name, value) in text.json["claims"][0].as_object().expect("a claim") {
        assert_eq!(&line[name], value, "{name}");
    }
    assert_eq!(
        (&text.json["language"], text.json.get("id")),
        (&"en".into(), None)
    );
    let none = server.post("text/plain", b"Nothing.");
    assert_eq!(none.json["claims"].as_array().map(Vec::len), Some(0));
    // Three megabytes are no more than a text may have.
    let long = format!(
        "{SENTENCE}\n\n{}",
        "The vans are made in Bristol. ".repeat(100_000)
    );
    let long = server.post("text/plain", long.as_bytes());
    assert_eq!(
        (long.status, &long.json["claims"][0]["value"]),
        (200, &61_000.into())
    );
    let health = server.ask("GET /health HTTP/1.1\r\n", b"");
    assert_eq!((health.status, &health.json["status"]), (200, &"ok".into()));
}

#[test]
fn pages_and_rows_give_claims_and_what_they_tell() {
    let server = Server::start(&[]);
    let page = format!("<html><title>Vans</title><meta name=date content=2024-04-23><p>{SENTENCE}</html>");
    let html = server.post("text/html; charset=utf-8", page.as_bytes());
    assert_eq!(
        (&html.json["title"], &html.json["written"]),
        (&"Vans".into(), &"2024-04-23".into())
    );
    assert_eq!(html.json["claims"][0]["quote"], SENTENCE);
    // What is plainly HTML is read as such.
    assert_eq!(server.post("text/plain", page.as_bytes()).json, html.json);
    let row = format!(
        "{{\"id\": 7, \"text\": \"{SENTENCE}\", \"url\": \"x\", \"date\": \"2024-04-23\", \"claims\": 1.10}}"
    );
    let json = server.post("application/json", row.as_bytes());
    assert_eq!((&json.json["id"], &json.json["url"]), (&"7".into(), &"x".into()));
    assert_eq!(
        (&json.json["written"], &json.json["input_claims"]),
        (&"2024-04-23".into(), &1.1.into())
    );
    assert_eq!(json.json["claims"].as_array().map(Vec::len), Some(1));
}

#[test]
fn charsets_are_told_or_guessed() {
    let server = Server::start(&[]);
    let latin = latin_1(GERMAN);
    let told = server.post("text/plain; charset=ISO-8859-1", &latin);
    assert_eq!(told.json["claims"][0]["quote"], GERMAN);
    assert_eq!(told.json.get("warnings"), None);
    let guessed = server.post("text/plain", &latin);
    assert_eq!(
        guessed.json["warnings"][0],
        "is not UTF-8; read as Latin-1 (windows-1252)"
    );
}

#[test]
fn what_cannot_be_read_is_told_as_json() {
    let server = Server::start(&[]);
    for (kind, body, status, told) in [
        (
            "text/plain",
            FRENCH.as_bytes(),
            422,
            "is in a language without a pack (detected: fr)",
        ),
        ("text/plain", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 422, "is no text"),
        (
            "application/json",
            b"{\"id\": 1}",
            422,
            "has neither `text` nor `html`",
        ),
        (
            "application/json",
            b"{\"text\": oops}",
            400,
            "can't be read as JSON: expected value (byte 10",
        ),
        (
            "application/json",
            b"{\"text\": \"cut",
            400,
            "can't be read as JSON",
        ),
        ("application/json", b"[]", 400, "can't be read as JSON"),
        ("application/json", b"", 400, "can't be read as JSON"),
    ] {
        let answer = server.post(kind, body);
        assert_eq!(answer.status, status, "{kind}: {answer:?}");
        assert!(answer.error().1.starts_with(told), "{kind}: {answer:?}");
    }
    let row = format!("{{\"id\": \"7\", \"url\": \"x\", \"text\": \"{FRENCH}\"}}");
    let json = server.post("application/json", row.as_bytes()).json;
    assert_eq!(
        (&json["id"], &json["url"], &json["language"]),
        (&"7".into(), &"x".into(), &"fr".into())
    );
    assert_eq!(server.ask("GET /claims HTTP/1.1\r\n", b"").status, 405);
    assert_eq!(server.ask("GET / HTTP/1.1\r\n", b"").status, 404);
    // It still answers.
    assert_eq!(server.post("text/plain", SENTENCE.as_bytes()).status, 200);
}

#[test]
fn bodies_of_other_kinds_are_refused() {
    let server = Server::start(&[]);
    for (kind, body) in [
        ("application/x-www-form-urlencoded", &b"a=b"[..]),
        // Longer than what the system holds between both: it is read before the answer.
        ("image/png", &vec![b'x'; 9_000_000]),
    ] {
        let answer = server.post(kind, body);
        assert_eq!(
            answer.error(),
            (
                415,
                &*format!("the content type must be text/plain, text/html or application/json, not `{kind}`")
            )
        );
    }
    let packed = "POST /claims HTTP/1.1\r\nContent-Type: text/plain\r\nContent-Encoding: gzip\r\n";
    assert_eq!(
        server.ask(packed, &gzip(b"x")).error(),
        (415, "bodies are not read in the coding `gzip`")
    );
    assert_eq!(server.ask("POST /claims HTTP/1.1\r\n", b"x").status, 415);
}

#[test]
fn bodies_that_are_too_long_are_refused() {
    let server = Server::start(&["--max-body", "1000"]);
    let told = (413, "the body has more than 1000 bytes");
    for length in [1001, 900_000] {
        assert_eq!(server.post("text/plain", &vec![b'x'; length]).error(), told);
    }
    // In chunks, nothing tells how long it is.
    let mut stream = server.connect();
    let head =
        "POST /claims HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nTransfer-Encoding: chunked\r\n\r\n";
    stream.write_all(head.as_bytes()).expect("written");
    stream
        .write_all(format!("7D0\r\n{}\r\n0\r\n\r\n", "x".repeat(2000)).as_bytes())
        .expect("written");
    let answer = Answer::read(&mut BufReader::new(stream)).expect("an answer");
    assert_eq!(answer.error(), told);
}

#[test]
fn what_is_no_http_has_a_status_alone() {
    let server = Server::start(&[]);
    let fields = "X: x\r\n".repeat(1000);
    let address = "x".repeat(70_000);
    for (head, status) in [
        ("nonsense\r\n\r\n".to_owned(), "400"),
        (format!("GET /{address} HTTP/1.1\r\n\r\n"), "414"),
        (format!("GET /health HTTP/1.1\r\n{fields}\r\n"), "431"),
    ] {
        let mut stream = server.connect();
        stream.write_all(head.as_bytes()).expect("written");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).expect("UTF-8");
        assert_eq!(answer.get(9..12), Some(status), "{answer}");
        assert!(answer.ends_with("\r\n\r\n"), "{answer}");
    }
}

#[test]
fn names_offsets_and_config_hold_here_too() {
    let folder = folder("serve_config");
    written(&folder, "names.csv", "name,lei\nKestra Mobility,5299001\n");
    written(&folder, "metrics.csv", "metric,phrases,id\nvan_count,vans,M1\n");
    let config = written(
        &folder,
        "sollist.toml",
        "names = \"names.csv\"\nmetrics = \"metrics.csv\"\noffsets = \"chars\"\nmax-body = 200\ntimeout = 5\nthreads = 1\n",
    );
    let server = Server::start(&["--config", &config]);
    let text = format!("€ {SENTENCE}");
    let claim = &server.post("text/plain", text.as_bytes()).json["claims"][0];
    assert_eq!(claim["organisation_id"], "5299001");
    let figure = text.find("61,000").map(|at| text[..at].chars().count());
    assert_eq!(claim["mentions"][0][0], figure.expect("the figure"));
    assert_eq!(server.post("text/plain", &[b'x'; 201]).status, 413);
    let wrong = sollist(&["serve", "--listen", "nowhere:at:all"])
        .output()
        .expect("the command starts");
    assert_eq!(wrong.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&wrong.stderr).starts_with("sollist: can't listen at nowhere:at:all: "));
}

/// More threads than any machine has are as many as there may be.
#[test]
fn any_number_of_threads_serves() {
    let server = Server::start(&["--threads", &usize::MAX.to_string()]);
    assert_eq!(server.post("text/plain", SENTENCE.as_bytes()).status, 200);
}

/// More clients than threads and places: each has its claims, or is told to come back.
#[test]
fn many_clients_at_once_are_answered() {
    let server = Server::start(&["--threads", "1"]);
    let text: String = (0..400)
        .map(|i| format!("Kestra Mobility sold {i},500 vans in 2022.\n\n"))
        .collect();
    let answers: Vec<(u16, usize)> = thread::scope(|scope| {
        let clients: Vec<_> = (0..24)
            .map(|_| {
                scope.spawn(|| {
                    let mut reader = BufReader::new(server.connect());
                    let answers = (0..4).map(|_| {
                        let head = "POST /claims HTTP/1.1\r\nContent-Type: text/plain\r\n";
                        reader
                            .get_mut()
                            .write_all(&request(head, text.as_bytes()))
                            .expect("written");
                        let answer = Answer::read(&mut reader).expect("an answer");
                        let busy = answer.status == 503;
                        assert_eq!(busy, answer.head.contains("\r\nretry-after: 1\r\n"));
                        assert!(!busy || answer.error().1 == "all places are taken");
                        (
                            answer.status,
                            answer.json["claims"].as_array().map_or(0, Vec::len),
                        )
                    });
                    answers.collect::<Vec<_>>()
                })
            })
            .collect();
        clients
            .into_iter()
            .flat_map(|client| client.join().expect("answers"))
            .collect()
    });
    let found = answers.iter().map(|(_, claims)| *claims).max();
    let (mut read, mut busy) = (0, 0);
    for (status, claims) in &answers {
        match status {
            200 => {
                assert_eq!(Some(*claims), found);
                read += 1;
            }
            503 => busy += 1,
            other => panic!("{other}"),
        }
    }
    assert!(
        read >= 4 && busy >= 1 && found > Some(10),
        "{read} {busy} {found:?}"
    );
}

/// Who is slow is told so in time, and keeps no one else from an answer.
#[test]
fn slow_clients_keep_nobody_waiting() {
    let server = Server::start(&["--timeout", "1", "--threads", "1"]);
    let begun = Instant::now();
    let mut heads: Vec<TcpStream> = (0..30).map(|_| server.connect()).collect();
    for stream in &mut heads {
        stream
            .write_all(b"POST /claims HTTP/1.1\r\nHost:")
            .expect("written");
    }
    let mut bodies: Vec<TcpStream> = (0..30).map(|_| server.connect()).collect();
    for stream in &mut bodies {
        stream
            .write_all(b"POST /claims HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nContent-Length: 50\r\n\r\nhalf")
            .expect("written");
    }
    assert_eq!(server.post("text/plain", SENTENCE.as_bytes()).status, 200);
    for stream in bodies {
        let answer = Answer::read(&mut BufReader::new(stream)).expect("an answer");
        assert_eq!(answer.error(), (408, "the body took too long"));
    }
    for mut stream in heads {
        let mut rest = Vec::new();
        // It is closed without an answer.
        let _ = stream.read_to_end(&mut rest);
        assert!(rest.is_empty(), "{}", String::from_utf8_lossy(&rest));
    }
    assert!(begun.elapsed() < Duration::from_secs(30), "{:?}", begun.elapsed());
    // One that leaves in the midst of its body harms nobody.
    let mut leaving = server.connect();
    leaving
        .write_all(
            b"POST /claims HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nContent-Length: 50\r\n\r\nhalf",
        )
        .expect("written");
    drop(leaving);
    assert_eq!(server.post("text/plain", SENTENCE.as_bytes()).status, 200);
}

/// A signal closes the door; who is inside is served.
#[cfg(unix)]
#[test]
fn a_signal_lets_requests_end() {
    for signal in ["INT", "TERM"] {
        let server = Server::start(&["--timeout", "20"]);
        let mut idle = BufReader::new(server.connect());
        let head = "GET /health HTTP/1.1\r\n";
        idle.get_mut().write_all(&request(head, b"")).expect("written");
        assert_eq!(Answer::read(&mut idle).map(|answer| answer.status), Some(200));
        // Half of its body is sent when the signal comes.
        let head = "POST /claims HTTP/1.1\r\nContent-Type: text/plain\r\n";
        let whole = request(head, SENTENCE.as_bytes());
        let (first, second) = whole.split_at(whole.len() - 10);
        let mut stream = server.connect();
        stream.write_all(first).expect("written");
        thread::sleep(Duration::from_millis(300));
        server.signal(signal);
        // The idle connection is closed when the signal was seen.
        assert!(Answer::read(&mut idle).is_none());
        stream.write_all(second).expect("written");
        let answer = Answer::read(&mut BufReader::new(stream)).expect("an answer");
        assert_eq!(
            (answer.status, &answer.json["claims"][0]["value"]),
            (200, &61_000.into())
        );
        let address = server.address;
        let (status, told) = server.wait();
        assert_eq!(
            (status.code(), told.as_str()),
            (Some(0), "all requests are answered\n"),
            "{signal}"
        );
        assert!(TcpStream::connect(address).is_err());
    }
}

/// Who never ends is not waited for beyond the limit.
#[cfg(unix)]
#[test]
fn a_signal_waits_no_longer_than_the_limit() {
    let server = Server::start(&["--timeout", "1"]);
    let mut stream = server.connect();
    stream
        .write_all(b"POST /claims HTTP/1.1\r\nHost:")
        .expect("written");
    thread::sleep(Duration::from_millis(200));
    let begun = Instant::now();
    server.signal("TERM");
    let (status, _) = server.wait();
    assert!(status.code().is_some_and(|code| code <= 1), "{status}");
    assert!(begun.elapsed() < Duration::from_secs(20), "{:?}", begun.elapsed());
}

/// The call in README.md, as it stands there.
#[cfg(unix)]
#[test]
fn the_call_in_the_readme_works() {
    if Command::new("curl").arg("--version").output().is_err() {
        eprintln!("NOT CHECKED: there is no curl.");
        return;
    }
    let readme = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../README.md")).expect("README.md");
    let block = readme
        .split("```")
        .find(|block| block.contains("\ncurl "))
        .expect("a block with curl");
    let calls = block
        .trim_start_matches("sh\n")
        .lines()
        .filter(|line| !line.starts_with("sollist serve"));
    let server = Server::start(&[]);
    let script = calls.collect::<Vec<_>>().join("\n");
    assert!(script.contains("127.0.0.1:8080"), "{script}");
    let output = Command::new("sh")
        .args([
            "-euc",
            &script.replace("127.0.0.1:8080", &server.address.to_string()),
        ])
        .current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
        .output()
        .expect("sh");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let answers = json_lines(&output);
    assert!(!answers.is_empty());
    for answer in answers {
        assert!(
            answer["claims"]
                .as_array()
                .is_some_and(|claims| !claims.is_empty()),
            "{answer}"
        );
    }
}
