//! Files, folders and pipes: what cannot be read is told by its place, and the run goes on.

use std::fs;

use serde_json::Value;

use super::{folder, json_lines, piped, run, stderr, vans};

#[test]
fn bad_lines_are_reported_and_the_run_goes_on() {
    let input = format!("{}not json\n\n{{\"id\": 1}}\n{}", vans(7, 1), vans(8, 2));
    let output = piped(&["extract", "-"], &input);
    assert_eq!(output.status.code(), Some(1));
    let ids: Vec<Value> = json_lines(&output)
        .iter()
        .map(|line| line["id"].clone())
        .collect();
    assert_eq!(ids, ["7", "8"]);
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
                assert_eq!(json_lines(&output).len(), 2, "{}", stderr(&output));
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
    assert_eq!(json_lines(&output).len(), 1);
}

#[test]
fn bad_files_are_reported_and_the_run_goes_on() {
    let folder = folder("bad_files");
    fs::write(folder.join("a.txt"), b"\xff\xfe").expect("written");
    fs::write(folder.join("b.txt"), "Kestra Mobility sold 61,000 vans in 2022.").expect("written");
    fs::write(folder.join("c.txt"), "Le constructeur a livré plus de 300 000 voitures l'année dernière, a déclaré mardi son directeur, et il veut en livrer 400 000 cette année.").expect("written");
    fs::write(folder.join("d.html"), "not read").expect("written");
    let output = run(&["extract", folder.to_str().expect("UTF-8"), "missing.txt"]);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(json_lines(&output).len(), 1);
    let complaints = stderr(&output);
    for told in [
        "a.txt: is not UTF-8",
        "c.txt: is in a language without a pack (detected: fr)",
        "missing.txt: ",
    ] {
        assert!(complaints.contains(told), "{told}: {complaints}");
    }
    assert!(!complaints.contains("d.html"), "{complaints}");
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
    assert_eq!((output.status.code(), json_lines(&output).len()), (Some(1), 2));
    assert!(
        stderr(&output).contains("standard input:2: has more than 1000 bytes"),
        "{}",
        stderr(&output)
    );
}
