//! Whatever ends a run early leaves whole lines: a reader who leaves, a signal, a full disk.

use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Command, Stdio};
use std::{fs, thread};

use serde_json::Value;

use super::common::folder;
use super::helpers::{signal, sollist, spawn, stderr, vans};

#[test]
fn a_reader_who_leaves_is_no_error() {
    let mut child = spawn(&["extract", "-", "--quiet"]);
    let mut stdin = child.stdin.take().expect("a pipe");
    let writer = thread::spawn(move || {
        for i in 0..200_000 {
            if stdin.write_all(vans(i, 1).as_bytes()).is_err() {
                return;
            }
        }
    });
    let mut reader = BufReader::new(child.stdout.take().expect("a pipe"));
    let mut line = String::new();
    reader.read_line(&mut line).expect("a line");
    drop(reader);
    let status = child.wait().expect("the command ends");
    let mut complaints = String::new();
    child
        .stderr
        .take()
        .expect("a pipe")
        .read_to_string(&mut complaints)
        .expect("UTF-8");
    writer.join().expect("the writer ends");
    assert_eq!((status.code(), complaints.as_str()), (Some(0), ""));
}

#[cfg(unix)]
#[test]
fn ctrl_c_leaves_whole_lines() {
    is_stopped_by("INT", 130, "; stopped by Ctrl-C\n");
}

#[cfg(unix)]
#[test]
fn sigterm_leaves_whole_lines_and_says_so() {
    is_stopped_by("TERM", 143, "; stopped by SIGTERM\n");
}

/// A signal in the midst of a stream leaves whole lines, an exit code and a message of its own.
#[cfg(unix)]
fn is_stopped_by(name: &str, code: i32, said: &str) {
    let mut child = spawn(&["extract", "-"]);
    let mut stdin = child.stdin.take().expect("a pipe");
    for i in 0..50 {
        stdin.write_all(vans(i, 1).as_bytes()).expect("written");
    }
    stdin.write_all(b"{\"id\": \"half a li").expect("written");
    let mut reader = BufReader::new(child.stdout.take().expect("a pipe"));
    // Results are seen while the input is still open.
    let mut first = String::new();
    reader.read_line(&mut first).expect("a line");
    signal(&child, name);
    let mut rest = String::new();
    reader.read_to_string(&mut rest).expect("UTF-8");
    assert_eq!(child.wait().expect("the command ends").code(), Some(code));
    drop(stdin);
    let mut complaints = String::new();
    let mut told = child.stderr.take().expect("a pipe");
    told.read_to_string(&mut complaints).expect("UTF-8");
    assert!(complaints.ends_with(said), "{complaints}");
    assert!(rest.is_empty() || rest.ends_with('\n'));
    for line in first.lines().chain(rest.lines()) {
        serde_json::from_str::<Value>(line).expect("a whole line");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_told() {
    for format in ["jsonl", "csv", "table"] {
        let file = folder("full_disk").join("feed.jsonl");
        let lines: String = (0..50).map(|i| vans(i, i % 90 + 1)).collect();
        fs::write(&file, lines).expect("written");
        let full = fs::OpenOptions::new()
            .write(true)
            .open("/dev/full")
            .expect("/dev/full");
        let output = sollist(&["extract", file.to_str().expect("UTF-8"), "--format", format])
            .stdout(full)
            .output()
            .expect("the command starts");
        assert_eq!(output.status.code(), Some(1), "{format}");
        assert!(
            stderr(&output).contains("No space left"),
            "{format}: {}",
            stderr(&output)
        );
    }
}

/// Whatever a command writes, a full disk fails it and a reader who leaves does not.
#[cfg(target_os = "linux")]
#[test]
fn every_command_tells_a_full_disk() {
    let file = folder("full_disk_of_all").join("feed.jsonl");
    let target = "{\"text\": \"Kestra Mobility plans to sell 61,000 vans in 2022.\"}\n";
    fs::write(&file, format!("{target}{}", vans(1, 50))).expect("written");
    let file = file.to_str().expect("UTF-8");
    for arguments in [
        &["extract", file, "--explain", "--format", "table"][..],
        &["split", file, "--format", "jsonl"],
        &["split", file, "--format", "csv"],
        &["compare", file, "--format", "table"],
        &["compare", file, "--format", "jsonl"],
        &["compare", file, "--format", "csv"],
        &["report", file, "-o", "-"],
        &["completions", "bash"],
    ] {
        let full = fs::OpenOptions::new().write(true).open("/dev/full");
        let output = sollist(arguments).stdout(full.expect("/dev/full")).output();
        let output = output.expect("the command starts");
        assert_eq!(output.status.code(), Some(1), "{arguments:?}");
        let told = stderr(&output);
        assert!(
            told.contains("sollist: No space left") && !told.contains("panicked"),
            "{arguments:?}: {told}"
        );
        let mut child = sollist(arguments)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the command starts");
        drop(child.stdout.take());
        let output = child.wait_with_output().expect("the command ends");
        assert_eq!(
            output.status.code(),
            Some(0),
            "{arguments:?}: {}",
            stderr(&output)
        );
    }
}

/// A file that may grow no further stands for a disk that fills up in the midst of a line.
#[cfg(target_os = "linux")]
#[test]
fn a_disk_that_fills_up_leaves_whole_lines() {
    let folder = folder("filling_disk");
    let feed = folder.join("feed.jsonl");
    let lines: String = (0..2000).map(|i| vans(i, i % 90 + 1)).collect();
    fs::write(&feed, lines).expect("written");
    for (format, redirect) in [("jsonl", ">"), ("jsonl", ">>"), ("csv", ">")] {
        let out = folder.join("out");
        fs::write(&out, "before\n").expect("written");
        let script = format!(
            "trap '' XFSZ; ulimit -f 300; exec \"$0\" extract \"$1\" --format {format} {redirect} \"$2\""
        );
        let output = Command::new("bash")
            .args(["-c", &script, env!("CARGO_BIN_EXE_sollist")])
            .args([&feed, &out])
            .output()
            .expect("bash");
        assert_eq!(output.status.code(), Some(1), "{}", stderr(&output));
        let written = fs::read_to_string(&out).expect("UTF-8");
        assert!(written.len() > 100_000 && written.len() < 300 * 1024 && written.ends_with('\n'));
        let kept = written.strip_prefix("before\n");
        assert_eq!(kept.is_some(), redirect == ">>");
        let columns = 28;
        for line in kept.unwrap_or(&written).lines() {
            let whole = match format {
                "csv" => csv::Reader::from_reader(line.as_bytes())
                    .headers()
                    .is_ok_and(|cells| cells.len() >= columns),
                _ => serde_json::from_str::<Value>(line).is_ok(),
            };
            assert!(whole, "{line}");
        }
    }
}

/// Standard error that nobody can read is no reason to fail.
#[cfg(target_os = "linux")]
#[test]
fn complaints_that_cannot_be_written_are_let_go() {
    let full = fs::OpenOptions::new()
        .write(true)
        .open("/dev/full")
        .expect("/dev/full");
    let output = sollist(&[
        "extract",
        "missing.txt",
        "../fixtures/en/pages/van-maker-sales-target-second-story-airport.txt",
    ])
    .stderr(full)
    .output()
    .expect("the command starts");
    assert_eq!(output.status.code(), Some(1));
    assert!(output.stdout.ends_with(b"\n"));
}
