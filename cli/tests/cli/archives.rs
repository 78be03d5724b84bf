//! Archives of a crawl (WARC): their pages, and what is told of the rest.

use std::fs;
use std::io::Write;
use std::process::Output;

use serde_json::Value;

use super::common::folder;
use super::helpers::{
    GERMAN, SENTENCE, claims, gzip, json_lines, latin_1, piped_bytes, run, spawn, stderr, written,
};

fn record(kind: &str, fields: &str, block: &[u8]) -> Vec<u8> {
    let head = format!(
        "WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Record-ID: <urn:uuid:{kind}>\r\nWARC-Date: 2024-04-23T09:00:00Z\r\n\
         {fields}Content-Length: {}\r\n\r\n",
        block.len()
    );
    [head.as_bytes(), block, b"\r\n\r\n"].concat()
}

fn response(url: &str, fields: &str, body: &[u8]) -> Vec<u8> {
    let block = [b"HTTP/1.1 200 OK\r\n", fields.as_bytes(), b"\r\n", body].concat();
    let fields = format!("WARC-Target-URI: {url}\r\nContent-Type: application/http; msgtype=response\r\n");
    record("response", &fields, &block)
}

fn page(sentence: &str) -> String {
    format!("<html><head><title>Vans</title></head><body><p>{sentence}</p></body></html>")
}

/// A crawl as CC-NEWS has it: a page, one in Latin-1, one packed, and what goes with them.
fn crawl() -> Vec<Vec<u8>> {
    vec![
        record(
            "warcinfo",
            "Content-Type: application/warc-fields\r\n",
            b"software: x",
        ),
        record(
            "request",
            "Content-Type: application/http; msgtype=request\r\n",
            b"GET / HTTP/1.1\r\n\r\n",
        ),
        response(
            "https://example.org/a",
            "Content-Type: text/html\r\n",
            page(SENTENCE).as_bytes(),
        ),
        response(
            "https://example.org/b",
            "Content-Type: text/html; charset=ISO-8859-1\r\n",
            &latin_1(&page(GERMAN)),
        ),
        response(
            "https://example.org/c.png",
            "Content-Type: image/png\r\n",
            b"\x89PNG\0\0",
        ),
        response(
            "https://example.org/d",
            "Content-Type: text/html; charset=utf-8\r\nContent-Encoding: gzip\r\n",
            &gzip(page(SENTENCE).as_bytes()),
        ),
        record("metadata", "", b"fetchTimeMs: 5"),
    ]
}

#[test]
fn pages_of_an_archive_are_read() {
    let folder = folder("archive");
    let plain = crawl().concat();
    let members: Vec<u8> = crawl().iter().flat_map(|record| gzip(record)).collect();
    for bytes in [&plain, &members] {
        are_of_the_crawl(&piped_bytes(&["extract", "-"], bytes));
    }
    for (name, bytes) in [
        ("a.warc", &plain),
        ("b.warc.gz", &members),
        ("c.warc.gz", &gzip(&plain)),
    ] {
        are_of_the_crawl(&run(&["extract", &written(&folder, name, bytes)]));
    }
    let folder = run(&["extract", folder.to_str().expect("UTF-8")]);
    assert_eq!(claims(&folder).len(), 9, "{}", stderr(&folder));
}

/// The lines are those of the pages of a [`crawl`], and the rest is counted.
fn are_of_the_crawl(output: &Output) {
    assert_eq!(output.status.code(), Some(0), "{}", stderr(output));
    let lines = json_lines(output);
    let found: Vec<_> = lines.iter().map(|line| (&line["url"], &line["quote"])).collect();
    assert_eq!(
        found,
        [
            (&"https://example.org/a".into(), &SENTENCE.into()),
            (&"https://example.org/b".into(), &GERMAN.into()),
            (&"https://example.org/d".into(), &SENTENCE.into())
        ]
    );
    assert_eq!(
        (&lines[0]["id"], &lines[0]["title"]),
        (&"urn:uuid:response".into(), &"Vans".into())
    );
    assert_eq!(lines[0]["crawl_date"], "2024-04-23T09:00:00Z");
    assert!(
        stderr(output).starts_with(
            "3 texts, 3 claims, 4 skipped in archives (1 image/png, 1 metadata, 1 request, 1 warcinfo); "
        ),
        "{}",
        stderr(output)
    );
}

#[test]
fn a_cut_archive_is_read_as_far_as_it_goes() {
    let pages = |count: usize| {
        (0..count).map(|i| {
            response(
                &format!("https://example.org/{i}"),
                "Content-Type: text/html\r\n",
                page(SENTENCE).as_bytes(),
            )
        })
    };
    let plain: Vec<u8> = pages(3).flatten().collect();
    let members: Vec<u8> = pages(3).flat_map(|record| gzip(&record)).collect();
    for (bytes, url, told) in [
        (
            &plain[..plain.len() - 50],
            Some("\"https://example.org/2\""),
            "sollist: standard input[2]: ends in the midst of a record\n",
        ),
        // Its last member gave nothing, so that nothing is known of its record.
        (&members[..members.len() - 50], None, "sollist: standard input: "),
    ] {
        let output = piped_bytes(&["extract", "-"], bytes);
        assert_eq!((output.status.code(), claims(&output).len()), (Some(1), 2));
        let last = json_lines(&output).pop().expect("a line");
        assert!(last["error"].is_string(), "{last}");
        assert_eq!(last.get("url").map(Value::to_string).as_deref(), url, "{last}");
        assert!(stderr(&output).starts_with(told), "{}", stderr(&output));
        assert!(
            stderr(&output).contains("2 texts, 2 claims, 1 failed;"),
            "{}",
            stderr(&output)
        );
    }
}

#[test]
fn what_a_crawler_cut_or_packed_is_told() {
    let cut = record(
        "response",
        "Content-Type: application/http\r\nWARC-Truncated: length\r\nWARC-Target-URI: <https://example.org/>\r\n",
        format!("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>{SENTENCE}").as_bytes(),
    );
    let packed = response(
        "https://example.org/br",
        "Content-Type: text/html\r\nContent-Encoding: br\r\n",
        b"\x1b\x0a\x05",
    );
    let output = piped_bytes(&["extract", "-"], &[cut, packed].concat());
    let lines = json_lines(&output);
    assert_eq!(
        (lines.len(), &lines[0]["url"]),
        (2, &"https://example.org/".into())
    );
    assert_eq!(lines[1]["error"], "is compressed with `br`, which is not read");
    assert_eq!(
        (&lines[1]["url"], &lines[1]["crawl_date"]),
        (&"https://example.org/br".into(), &"2024-04-23T09:00:00Z".into())
    );
    assert!(
        stderr(&output).contains("[0]: warning: was cut by its crawler (length)\n"),
        "{}",
        stderr(&output)
    );
}

#[test]
fn an_archive_without_pages_is_told() {
    let output = piped_bytes(&["extract", "-"], &record("warcinfo", "", b"x"));
    assert_eq!(output.status.code(), Some(1));
    assert!(
        stderr(&output).contains("warning: there was no text to read"),
        "{}",
        stderr(&output)
    );
    assert!(
        stderr(&output).contains("1 skipped in archives (1 warcinfo)"),
        "{}",
        stderr(&output)
    );
}

/// A film of any length passes through, and so does a page that is too long.
#[cfg(target_os = "linux")]
#[test]
fn no_record_is_held_longer_than_a_page() {
    const LENGTH: usize = 200 << 20;
    let mut child = spawn(&["extract", "-", "--threads", "1", "--max-bytes", "1000000"]);
    let mut stdin = child.stdin.take().expect("a pipe");
    for kind in ["video/mp4", "text/html"] {
        let http = format!("HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\n\r\n");
        write!(
            stdin,
            "WARC/1.0\r\nWARC-Type: response\r\nContent-Type: application/http\r\nContent-Length: {}\r\n\r\n{http}",
            http.len() + LENGTH
        )
        .expect("written");
        for _ in 0..LENGTH >> 20 {
            stdin.write_all(&vec![b'x'; 1 << 20]).expect("written");
        }
        stdin.write_all(b"\r\n\r\n").expect("written");
    }
    stdin
        .write_all(&response(
            "https://example.org/",
            "Content-Type: text/html\r\n",
            page(SENTENCE).as_bytes(),
        ))
        .expect("written");
    let status = fs::read_to_string(format!("/proc/{}/status", child.id())).expect("/proc");
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let peak = peak.and_then(|peak| peak.split_whitespace().next()?.parse::<usize>().ok());
    assert!(peak.expect("a peak") < 100 << 10, "{peak:?} kB");
    drop(stdin);
    let output = child.wait_with_output().expect("the command ends");
    assert_eq!(claims(&output).len(), 1);
    assert!(
        stderr(&output).contains("[1]: has more than 1000000 bytes"),
        "{}",
        stderr(&output)
    );
    assert!(
        stderr(&output).contains("1 skipped in archives (1 video/mp4)"),
        "{}",
        stderr(&output)
    );
}
