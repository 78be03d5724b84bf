//! Files, folders and pipes: what cannot be read is told by its place, and the run goes on.

use std::fs;
use std::io::{BufRead, BufReader, Write};

use serde_json::Value;

use super::common::folder;
use super::helpers::{
    FRENCH, GERMAN, SENTENCE, claims, gzip, json_lines, latin_1, piped, piped_bytes, run, spawn, stderr,
    utf_16, vans,
};

#[test]
fn bad_lines_are_reported_and_the_run_goes_on() {
    let input = format!("{}not json\n\n{{\"id\": 1}}\n{}", vans(7, 1), vans(8, 2));
    let output = piped(&["extract", "-"], &input);
    assert_eq!(output.status.code(), Some(1));
    let lines = json_lines(&output);
    let ids: Vec<&Value> = lines.iter().map(|line| &line["id"]).collect();
    assert_eq!(ids, ["7", "standard input:2", "1", "8"]);
    assert_eq!(lines[2]["error"], "has neither `text` nor `html`");
    let complaints = stderr(&output);
    assert!(
        complaints.contains("standard input:2: ") && complaints.contains("standard input:4: "),
        "{complaints}"
    );
    assert!(!complaints.contains("standard input:3"), "{complaints}");
    assert!(complaints.contains("2 texts, 2 claims, 2 failed"), "{complaints}");
}

#[test]
fn a_bad_line_is_told_by_its_number() {
    let bad = "{\"id\": 2, \"text\": oops}";
    for (ends, name) in [("\n", "lf"), ("\r\n", "crlf")] {
        for mark in ["", "\u{feff}"] {
            // Line 1 is good, 2 and 3 are blank, 4 and 6 are bad; the last one has no end.
            let good = vans(1, 1);
            let lines = [good.trim_end(), "", "  ", bad, good.trim_end(), bad];
            let input = format!("{mark}{}", lines.join(ends));
            let file = folder(&format!("bad_line_{name}_{}", mark.len())).join("feed.jsonl");
            fs::write(&file, &input).expect("written");
            let file = file.to_str().expect("UTF-8");
            for (output, place) in [
                (piped(&["extract", "-"], &input), "standard input"),
                (run(&["extract", file]), file),
            ] {
                assert_eq!(claims(&output).len(), 2, "{}", stderr(&output));
                let complaints = stderr(&output);
                let places: Vec<&str> = complaints
                    .lines()
                    .filter_map(|line| line.strip_suffix(": expected value (byte 19 of the line)"))
                    .collect();
                let told = |number: usize| format!("sollist: {place}:{number}: can't be read as JSON");
                assert_eq!(places, [told(4), told(6)], "{complaints}");
            }
        }
    }
}

#[test]
fn blank_lines_before_the_first_are_counted() {
    let output = piped(&["extract", "-"], &format!("\n\r\n{{\"id\": 3}}\n{}", vans(4, 1)));
    assert!(
        stderr(&output).starts_with("sollist: standard input:3: "),
        "{}",
        stderr(&output)
    );
    assert!(!stderr(&output).contains("line 1"), "{}", stderr(&output));
    assert_eq!(claims(&output).len(), 1);
}

#[test]
fn bad_files_are_reported_and_the_run_goes_on() {
    let folder = folder("bad_files");
    fs::write(folder.join("a.txt"), b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR").expect("written");
    fs::write(folder.join("b.txt"), SENTENCE).expect("written");
    fs::write(folder.join("c.txt"), FRENCH).expect("written");
    fs::write(folder.join("d.pdf"), "not read").expect("written");
    let output = run(&["extract", folder.to_str().expect("UTF-8"), "missing.txt"]);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(claims(&output).len(), 1);
    let lines = json_lines(&output);
    assert_eq!((lines.len(), &lines[2]["language"]), (4, &"fr".into()));
    assert!(lines[3]["id"] == "missing.txt" && lines[3]["error"].is_string());
    let complaints = stderr(&output);
    for told in [
        "a.txt: is no text",
        "c.txt: is in a language without a pack (detected: fr)",
        "missing.txt: ",
    ] {
        assert!(complaints.contains(told), "{told}: {complaints}");
    }
    assert!(
        complaints.contains("1 text, 1 claim, 3 failed, 1 skipped in folders (1 .pdf)"),
        "{complaints}"
    );
}

#[test]
fn what_is_too_long_is_skipped() {
    let input = format!(
        "{}{{\"text\": \"{}\"}}\n{}",
        vans(1, 1),
        "x".repeat(500_000),
        vans(3, 3)
    );
    let output = piped(&["extract", "-", "--max-bytes", "1000"], &input);
    assert_eq!((output.status.code(), claims(&output).len()), (Some(1), 2));
    assert!(
        stderr(&output).contains("standard input:2: has more than 1000 bytes"),
        "{}",
        stderr(&output)
    );
}

/// Every kind of file, plain and compressed, alone, in a folder and as standard input.
#[test]
fn every_kind_of_file_is_read() {
    let row = format!("{{\"text\": \"{SENTENCE}\"}}");
    let page = format!("<!doctype html><html><body><p>{SENTENCE}</p></body></html>");
    let files = [
        ("a.txt", SENTENCE.to_owned()),
        ("a.md", format!("# Vans\n\n{SENTENCE}\n")),
        ("a.html", page.clone()),
        ("a.htm", page.clone()),
        ("one.json", row.clone()),
        (
            "pretty.json",
            format!(
                "{{\n  \"html\": {},\n  \"n\": [\n1]\n}}\n",
                Value::from(page.clone())
            ),
        ),
        ("array.json", format!("[\n{row}\n]\n")),
        ("lines.json", format!("{row}\n")),
        ("a.jsonl", format!("\u{feff}{row}\n")),
        ("a.ndjson", row),
    ];
    let folder = folder("kinds");
    for (name, content) in &files {
        let compressed = gzip(content.as_bytes());
        fs::write(folder.join(name), content).expect("written");
        fs::write(folder.join(format!("{name}.gz")), &compressed).expect("written");
        let alone = run(&["extract", folder.join(name).to_str().expect("UTF-8")]);
        for output in [
            alone,
            piped(&["extract", "-"], content),
            piped_bytes(&["extract", "-"], &compressed),
        ] {
            assert_eq!(output.status.code(), Some(0), "{name}: {}", stderr(&output));
            let lines = json_lines(&output);
            assert_eq!((lines.len(), &lines[0]["quote"]), (1, &SENTENCE.into()), "{name}");
        }
    }
    let all = run(&["extract", folder.to_str().expect("UTF-8")]);
    assert_eq!(claims(&all).len(), 2 * files.len(), "{}", stderr(&all));
}

#[test]
fn arrays_and_objects_are_told_by_their_places() {
    let folder = folder("arrays");
    let file = folder.join("news.json");
    let row = vans(1, 1);
    fs::write(&file, format!("[{row}, {{\"id\": 2}}, oops, {row}] trailing")).expect("written");
    let output = run(&["extract", file.to_str().expect("UTF-8")]);
    assert_eq!((output.status.code(), claims(&output).len()), (Some(1), 2));
    let complaints = stderr(&output);
    for place in [
        "news.json[1]: has neither",
        "news.json[2]: can't be read",
        "news.json[4]: can't be read",
    ] {
        assert!(complaints.contains(place), "{place}: {complaints}");
    }
    fs::write(&file, format!("[{row}, {{\"id\": 2,")).expect("written");
    let cut = run(&["extract", file.to_str().expect("UTF-8")]);
    assert!(
        stderr(&cut).contains("news.json[1]: ends in the midst of its JSON"),
        "{}",
        stderr(&cut)
    );
    assert_eq!((cut.status.code(), claims(&cut).len()), (Some(1), 1));
}

/// An array of any length passes through; the first results are seen before its end.
#[test]
fn arrays_are_streamed() {
    let mut child = spawn(&["extract", "-", "--threads", "1"]);
    let mut stdin = child.stdin.take().expect("a pipe");
    let row = vans(1, 1);
    stdin.write_all(format!("[{row}").as_bytes()).expect("written");
    for _ in 0..20 {
        stdin.write_all(format!(",{row}").as_bytes()).expect("written");
    }
    let mut reader = BufReader::new(child.stdout.take().expect("a pipe"));
    let mut first = String::new();
    reader.read_line(&mut first).expect("a line");
    assert!(first.contains("Kestra"), "{first}");
    stdin.write_all(b"]").expect("written");
    drop(stdin);
    assert_eq!(reader.lines().count(), 20);
    assert!(child.wait().expect("the command ends").success());
}

#[test]
fn a_truncated_gzip_is_read_as_far_as_it_goes() {
    let lines: String = (0..2000).map(|i| vans(i, i % 90 + 1)).collect();
    let compressed = gzip(lines.as_bytes());
    let output = piped_bytes(&["extract", "-"], &compressed[..compressed.len() / 2]);
    assert_eq!(output.status.code(), Some(1));
    assert!(claims(&output).len() > 100, "{}", stderr(&output));
    assert!(
        stderr(&output).contains("standard input: "),
        "{}",
        stderr(&output)
    );
}

#[test]
fn charsets_are_told_or_guessed() {
    let latin = latin_1(GERMAN);
    let page = [
        b"<html><head><meta charset=iso-8859-1></head><p>",
        latin.as_slice(),
        b"</p></html>",
    ]
    .concat();
    let row = [b"{\"text\": \"", latin.as_slice(), b"\"}\n"].concat();
    for (name, bytes, warned) in [
        ("latin-1", latin, true),
        ("UTF-16", utf_16(GERMAN), false),
        ("a page", page, false),
        ("a row", row, true),
    ] {
        let output = piped_bytes(&["extract", "-"], &bytes);
        assert_eq!(output.status.code(), Some(0), "{name}: {}", stderr(&output));
        assert_eq!(json_lines(&output)[0]["quote"], GERMAN, "{name}");
        let complaints = stderr(&output);
        assert_eq!(
            complaints.contains(": warning: is not UTF-8; read as Latin-1"),
            warned,
            "{name}: {complaints}"
        );
        assert_eq!(
            complaints.contains(", 1 warning;"),
            warned,
            "{name}: {complaints}"
        );
    }
}

/// No string of JSON has a line end: what is cut there ends with its line.
#[test]
fn a_line_that_is_cut_costs_no_other() {
    let cut = format!(
        "{{\"id\": 1, \"text\": \"Kestra Mob\n{}{}",
        vans(2, 1),
        vans(3, 2)
    );
    let later = format!("{}{cut}", vans(7, 3));
    let array = format!("[{}]", cut.replace("}\n{", "},\n{"));
    let folder = folder("cut_line");
    for (name, content, told, found) in [
        ("a.jsonl", &cut, "a.jsonl:1: can't be read as JSON: ", 2),
        ("first.json", &cut, "first.json:1: can't be read as JSON: ", 2),
        ("later.json", &later, "later.json:2: can't be read as JSON: ", 3),
        (
            "array.json",
            &array,
            "array.json[0]: has a line end within a string\n",
            2,
        ),
    ] {
        fs::write(folder.join(name), content).expect("written");
        let file = run(&["extract", folder.join(name).to_str().expect("UTF-8")]);
        assert!(stderr(&file).contains(told), "{name}: {}", stderr(&file));
        for output in [file, piped(&["extract", "-"], content)] {
            assert_eq!(
                (output.status.code(), claims(&output).len()),
                (Some(1), found),
                "{name}"
            );
            assert!(
                stderr(&output).contains(", 1 failed;"),
                "{name}: {}",
                stderr(&output)
            );
        }
    }
}

#[test]
fn utf_16_that_is_not_sound_is_told() {
    let row = vans(1, 1);
    let pretty = row.replace("{\"id\"", "{\n\"id\"");
    for (name, text, good) in [
        ("a page", format!("{SENTENCE} #"), SENTENCE),
        (
            "lines",
            row.replace("2022.", "2022. #"),
            "Kestra Mobility sold 1,500 vans in 2022.",
        ),
        (
            "a value",
            pretty.replace("2022.", "2022. #"),
            "Kestra Mobility sold 1,500 vans in 2022.",
        ),
    ] {
        let sound = utf_16(&text);
        // The sign becomes half of a pair.
        let bad: Vec<u8> = sound
            .chunks(2)
            .flat_map(|unit| {
                if unit == b"#\0" {
                    [0, 0xd8]
                } else {
                    [unit[0], unit[1]]
                }
            })
            .collect();
        for (bytes, warned) in [(sound, false), (bad, true)] {
            let output = piped_bytes(&["extract", "-"], &bytes);
            assert_eq!(
                json_lines(&output)[0]["quote"],
                good,
                "{name}: {}",
                stderr(&output)
            );
            let told =
                stderr(&output).contains("has bytes that are not UTF-16LE; each is replaced by \u{fffd}\n");
            assert_eq!(told, warned, "{name}: {}", stderr(&output));
        }
    }
    let binary = piped_bytes(&["extract", "-"], b"\xff\xfe\x12\x01\0\0\x40\x20");
    assert_eq!(binary.status.code(), Some(1));
    assert!(
        stderr(&binary)
            .starts_with("sollist: standard input: is no text: it begins like UTF-16, but is none\n"),
        "{}",
        stderr(&binary)
    );
}

#[test]
fn a_bad_byte_is_replaced_with_a_warning() {
    let output = piped_bytes(
        &["extract", "-"],
        b"Kestra Mobility \xe2\x80\x93 a maker of vans \xe2\x80\x93 sold 61,000 vans in 2022. \xff",
    );
    assert_eq!((output.status.code(), claims(&output).len()), (Some(0), 1));
    assert!(
        stderr(&output).contains("warning: has bytes that are not UTF-8"),
        "{}",
        stderr(&output)
    );
}

#[test]
fn no_text_is_a_warning_and_an_error() {
    let empty = folder("no_text");
    fs::write(empty.join("a.docx"), "x").expect("written");
    fs::create_dir_all(empty.join(".hidden")).expect("a folder");
    fs::write(empty.join(".hidden/a.txt"), "x").expect("written");
    fs::write(empty.join(".b.txt"), "x").expect("written");
    let output = run(&["extract", empty.to_str().expect("UTF-8")]);
    assert_eq!(output.status.code(), Some(1));
    let complaints = stderr(&output);
    assert!(
        complaints.contains("warning: there was no text to read"),
        "{complaints}"
    );
    assert!(
        complaints.contains("0 texts, 0 claims, 3 skipped in folders (1 .docx, 2 hidden)"),
        "{complaints}"
    );
    assert_eq!(
        piped(&["extract", "-", "--format", "jsonl"], "[]").status.code(),
        Some(1)
    );
    let blank = piped(&["extract", "-"], " \n");
    assert!(
        blank.status.success() && stderr(&blank).contains("warning: has no text"),
        "{}",
        stderr(&blank)
    );
}

/// Text that is plainly HTML is read as HTML, wherever it stands, with its own day and title.
#[test]
fn text_that_is_html_is_read_as_html() {
    let page = "<html><head><title>Vans</title><meta property=\"article:published_time\" content=\"2023-02-14\"></head>\
                <body><p>Kestra Mobility sold <b>61,000</b> vans last year.</p></body></html>";
    let folder = folder("html_as_text");
    fs::write(folder.join("a.txt"), page).expect("written");
    let row = serde_json::json!({ "text": page, "id": 1 }).to_string();
    for output in [
        run(&["extract", folder.join("a.txt").to_str().expect("UTF-8")]),
        piped(&["extract", "-"], page),
        piped(&["extract", "-"], &row),
    ] {
        let line = &json_lines(&output)[0];
        assert_eq!(
            (&line["year"], &line["written"], &line["title"], &line["quote"]),
            (
                &2022.into(),
                &"2023-02-14".into(),
                &"Vans".into(),
                &"Kestra Mobility sold 61,000 vans last year.".into()
            )
        );
    }
    let quoting = piped(
        &["extract", "-"],
        "<b>Note:</b> Kestra Mobility sold 61,000 vans in 2022, and its site runs on <html>.",
    );
    assert_eq!(claims(&quoting).len(), 1);
    assert!(
        json_lines(&quoting)[0]["quote"]
            .as_str()
            .is_some_and(|quote| quote.contains("<html>"))
    );
}
