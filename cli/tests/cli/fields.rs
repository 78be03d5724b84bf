//! What a text brings along comes out as it went in; days are read in many forms; each text has a record.

use serde_json::Value;

use super::helpers::{FRENCH, SENTENCE, claims, json_lines, piped, run, stderr, stdout};

const ROW: &str = r#"{"id": "a", "url": "https://kestra.example/1", "title": "Vans, again", "text": "Kestra Mobility sold 61,000 vans last year.", "date": "Tue, 23 Apr 2024 09:00:00 GMT", "score": 0.10, "big": 12345678901234567890123, "tags": ["x", {"y": null}], "year": 1999}"#;

#[test]
fn fields_pass_through_to_json_lines() {
    let output = piped(&["extract", "-"], ROW);
    let line = stdout(&output);
    for part in [
        r#""url":"https://kestra.example/1""#,
        r#""title":"Vans, again""#,
        r#""date":"Tue, 23 Apr 2024 09:00:00 GMT""#,
        r#""score":0.10,"#,
        r#""big":12345678901234567890123,"#,
        r#""tags":["x", {"y": null}]"#,
        r#""input_year":1999"#,
        r#""language":"en""#,
        r#""written":"2024-04-23""#,
        r#""year":2023"#,
    ] {
        assert!(line.contains(part), "{part}: {line}");
    }
}

#[test]
fn fields_pass_through_to_csv() {
    let more = "{\"text\": \"Nothing.\", \"author\": \"=cmd()\"}";
    let output = piped(&["extract", "-", "--format", "csv"], &format!("{ROW}\n{more}\n"));
    let mut reader = csv::Reader::from_reader(output.stdout.as_slice());
    let heads = reader.headers().expect("heads").clone();
    let rows: Vec<csv::StringRecord> = reader.records().map(|row| row.expect("a row")).collect();
    let cell = |row: usize, head: &str| {
        let column = heads.iter().position(|known| known == head);
        &rows[row][column.unwrap_or_else(|| panic!("{head}: {heads:?}"))]
    };
    assert_eq!(rows.len(), 2);
    for (head, value) in [
        ("id", "a"),
        ("url", "https://kestra.example/1"),
        ("title", "Vans, again"),
        ("score", "0.10"),
        ("big", "12345678901234567890123"),
        ("tags", "[\"x\", {\"y\": null}]"),
        ("input_year", "1999"),
        ("year", "2023"),
        ("value", "61000"),
        ("language", "en"),
        ("written", "2024-04-23"),
        ("organisation_key", "kestramobility"),
        ("author", ""),
        ("error", ""),
    ] {
        assert_eq!(cell(0, head), value, "{head}");
    }
    assert_eq!(
        (cell(1, "id"), cell(1, "metric"), cell(1, "author")),
        ("standard input:2", "", "'=cmd()")
    );
}

#[test]
fn the_output_has_no_name_twice() {
    let names = json_lines(&piped(&["extract", "-", "--explain"], ROW));
    let own: Vec<String> = names[0].as_object().expect("an object").keys().cloned().collect();
    let all: serde_json::Map<String, Value> =
        own.iter().map(|name| (name.clone(), Value::from("x"))).collect();
    let mut row = all;
    row.insert(
        "text".to_owned(),
        "Kestra Mobility cut its target of 61,000 vans for 2022 to 50,000.".into(),
    );
    let output = piped(&["extract", "-", "--explain"], &Value::Object(row).to_string());
    for line in stdout(&output).lines() {
        let object: Value = serde_json::from_str(line).expect("JSON");
        let names = object.as_object().expect("an object").keys();
        for name in names {
            assert_eq!(
                line.matches(&format!("\"{name}\":")).count(),
                1 + nested(&object, name),
                "{name}: {line}"
            );
        }
    }
    let heads = piped(&["extract", "-", "--format", "csv"], ROW);
    let heads: Vec<&str> = stdout(&heads).lines().next().expect("heads").split(',').collect();
    let mut unique = heads.clone();
    unique.sort_unstable();
    unique.dedup();
    assert_eq!(unique.len(), heads.len(), "{heads:?}");
}

/// How often a name stands in the objects of a line's fields.
fn nested(object: &Value, name: &str) -> usize {
    let values = object.as_object().into_iter().flat_map(|object| object.values());
    values.filter(|value| value.get(name).is_some()).count()
}

#[test]
fn a_day_that_cannot_be_read_is_told_and_the_text_is_read() {
    let row = format!("{{\"text\": \"{SENTENCE}\", \"published\": \"the day after\"}}");
    let output = piped(&["extract", "-"], &row);
    assert_eq!((output.status.code(), claims(&output).len()), (Some(0), 1));
    let complaints = stderr(&output);
    assert!(
        complaints.contains(
            "standard input:1: warning: has a day in `published` that can't be read: \"the day after\""
        ),
        "{complaints}"
    );
    let dated = piped(&["extract", "-", "--date", "2024-04-23"], &row);
    assert_eq!(json_lines(&dated)[0]["written"], "2024-04-23");
}

#[test]
fn what_could_be_two_days_is_told() {
    for (day, form) in [
        (
            "\"date\": \"03/04/2024\"",
            "`date` that can't be read: \"03/04/2024\"\n",
        ),
        (
            "\"date\": \"2024-04-23\", \"published\": \"03-04-2024 10:30\"",
            "`published` that can't be read: \"03-04-2024 10:30\"; `date` is taken\n",
        ),
    ] {
        let row = format!("{{\"text\": \"{SENTENCE}\", {day}}}");
        let complaints = stderr(&piped(&["extract", "-"], &row));
        let told = format!("sollist: standard input:1: warning: has a day in {form}");
        assert!(complaints.starts_with(&told), "{complaints}");
    }
    let page = "<html><head><meta name=date content='03/04/2024'></head><body><p>Kestra Mobility sold 61,000 vans last year.</p></body></html>";
    assert_eq!(
        json_lines(&piped(&["extract", "-"], page))[0]["written"],
        Value::Null
    );
}

#[test]
fn halves_of_pairs_are_replaced_with_a_warning() {
    let row = r#"{"text": "Kestra Mobility sold 61,000\ud83d vans in 2022.", "id": 1, "url": "\ud83d"}"#;
    let output = piped(&["extract", "-"], row);
    assert!(
        stderr(&output).starts_with(
            "sollist: standard input:1: warning: has halves of surrogate pairs; each is replaced by \u{fffd}\n"
        ),
        "{}",
        stderr(&output)
    );
    let line = &json_lines(&output)[0];
    assert_eq!(line["quote"], "Kestra Mobility sold 61,000\u{fffd} vans in 2022.");
    assert_eq!(line["url"], "\u{fffd}");
    let span = line["mentions"][0].as_array().expect("a span");
    assert_eq!((&span[0], &span[1]), (&21.into(), &27.into()));
}

/// A row of many fields is read in time that grows with their number.
#[test]
fn many_fields_are_no_burden() {
    let fields: String = (0..100_000).map(|i| format!(", \"f{i}\": {i}")).collect();
    let row = format!("{{\"text\": \"{SENTENCE}\"{fields}}}\n");
    for format in ["jsonl", "csv"] {
        let start = std::time::Instant::now();
        let output = piped(&["extract", "-", "--format", format], &row.repeat(3));
        assert_eq!(output.status.code(), Some(0), "{format}");
        assert!(start.elapsed().as_secs() < 20, "{format}: {:?}", start.elapsed());
    }
}

#[test]
fn days_have_many_names_and_forms() {
    for field in [
        r#""published": "2024-04-23""#,
        r#""date": "2024-04-23T10:00:00+02:00""#,
        r#""reference_date": "23.04.2024""#,
        r#""publish_date": "Tue, 23 Apr 2024 10:00:00 GMT""#,
        r#""publishing_date": 1713862800"#,
        r#""pubDate": "1713862800000""#,
        r#""date_publish": "2024-04-23 10:00:00""#,
        r#""datePublished": 1713862800000"#,
        r#""published_at": "2024/04/23""#,
    ] {
        let row = format!("{{\"text\": \"Kestra Mobility sold 61,000 vans last year.\", {field}}}");
        let line = &json_lines(&piped(&["extract", "-"], &row))[0];
        assert_eq!(
            (&line["written"], &line["year"]),
            (&"2024-04-23".into(), &2023.into()),
            "{field}"
        );
    }
}

#[test]
fn every_text_has_a_record() {
    let input = &format!(
        "{{\"id\": 1, \"url\": \"u\", \"text\": \"Nothing happened to the company on the day.\", \"date\": \"2024-04-23\"}}\n\
         {{\"id\": 2, \"url\": \"v\", \"text\": \"{FRENCH}\"}}\n"
    );
    let output = piped(&["extract", "-"], input);
    let lines = json_lines(&output);
    assert_eq!(lines.len(), 2);
    assert_eq!(
        lines[0],
        serde_json::json!({ "id": "1", "url": "u", "date": "2024-04-23", "language": "en", "written": "2024-04-23" })
    );
    assert_eq!(
        (&lines[1]["id"], &lines[1]["url"], &lines[1]["language"]),
        (&"2".into(), &"v".into(), &"fr".into())
    );
    assert!(
        lines[1]["error"]
            .as_str()
            .is_some_and(|error| error.contains("language without a pack"))
    );
    let csv = piped(&["extract", "-", "--format", "csv"], input);
    assert_eq!(stdout(&csv).lines().count(), 3);
    for format in ["jsonl", "csv"] {
        let only = piped(&["extract", "-", "--claims-only", "--format", format], input);
        assert_eq!(stdout(&only).lines().count(), usize::from(format == "csv"));
    }
}

#[test]
fn spans_count_bytes_characters_or_units() {
    let text = &format!("😀 Für Käufer: {SENTENCE}");
    let at = text.find("61,000").expect("the figure");
    let before = &text[..at];
    for (offsets, start) in [
        ("bytes", before.len()),
        ("chars", before.chars().count()),
        ("utf16", before.encode_utf16().count()),
    ] {
        let line = &json_lines(&piped(
            &["extract", "-", "--language", "en", "--offsets", offsets],
            text,
        ))[0];
        assert_eq!(
            line["mentions"][0],
            serde_json::json!([start, start + 6]),
            "{offsets}"
        );
        assert_eq!(line["evidence"]["quantity"][0], start, "{offsets}");
        let csv = piped(
            &[
                "extract",
                "-",
                "--language",
                "en",
                "--offsets",
                offsets,
                "--format",
                "csv",
            ],
            text,
        );
        assert!(
            stdout(&csv).contains(&format!(",{start},{},{start}..{},", start + 6, start + 6)),
            "{offsets}"
        );
    }
    let blocks = json_lines(&piped(&["split", "-", "--offsets", "chars"], text));
    assert_eq!(blocks[0]["end"], text.chars().count());
}

#[test]
fn csv_has_all_mentions_and_a_mark_if_asked() {
    let text = &format!("{SENTENCE} The 61,000 vans that it sold in 2022 were a record.");
    let csv = piped(&["extract", "-", "--format", "csv", "--bom"], text);
    assert!(stdout(&csv).starts_with("\u{feff}id,organisation,organisation_key,organisation_id,metric,"));
    assert!(stdout(&csv).contains("21..27 46..52"), "{}", stdout(&csv));
    for arguments in [
        &["extract", "-", "--bom", "--format", "jsonl"][..],
        &["split", "-", "--bom", "--format", "table"],
        &["compare", "-", "--bom"],
    ] {
        assert_eq!(run(arguments).status.code(), Some(2), "{arguments:?}");
    }
    for command in ["split", "compare"] {
        let csv = piped(&[command, "-", "--format", "csv", "--bom"], text);
        assert!(csv.stdout.starts_with("\u{feff}".as_bytes()), "{command}");
    }
    let cells = "\u{feff}id,kind,story,start,end,text\n=a,body,0,0,26,=Vans are made in Bristol.\n";
    let split = piped(
        &["split", "-", "--format", "csv", "--bom", "--language", "en"],
        r#"{"id": "=a", "text": "=Vans are made in Bristol."}"#,
    );
    assert_eq!(stdout(&split).replace('\'', ""), cells);
    assert_eq!(stdout(&split).matches('\'').count(), 2);
}
