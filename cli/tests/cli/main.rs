//! The command `sollist` as scripts see it: output, errors, exit codes.

mod archives;
#[path = "../common/mod.rs"]
mod common;
mod fields;
mod helpers;
mod inputs;
#[cfg(all(feature = "serve", target_os = "linux"))]
mod load;
mod own;
mod report;
#[cfg(feature = "serve")]
mod serve;
#[cfg(feature = "serve")]
mod server;
mod whole;

use std::fs;

use helpers::{SENTENCE, claims, json_lines, piped, run, stderr, stdout, vans};

#[test]
fn a_pipe_gets_json_lines_with_the_sentence() {
    let output = piped(&["extract", "-"], SENTENCE);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    let lines = json_lines(&output);
    assert_eq!(lines.len(), 1);
    assert_eq!(lines[0]["organisation"], "Kestra Mobility");
    assert_eq!(lines[0]["value"], 61_000);
    assert_eq!(lines[0]["quote"], SENTENCE);
    assert!(lines[0].get("words").is_none());
    assert!(
        stderr(&output).starts_with("1 text, 1 claim;"),
        "{}",
        stderr(&output)
    );
}

#[test]
fn explaining_gives_the_deciding_words_and_rules() {
    let text = "Kestra Mobility plans to sell 61,000 vans in 2030.";
    let lines = json_lines(&piped(&["extract", "-", "--explain"], text));
    assert_eq!(lines[0]["words"]["status"], "plans");
    let table = piped(&["extract", "-", "--explain", "--format", "table"], text);
    assert!(stdout(&table).contains("[plans]"), "{}", stdout(&table));
    for line in [
        "    year          2030 (year)\n",
        "    measure       level (level_by_default)\n",
        "    bound         exact (exact_by_default)\n",
    ] {
        assert!(stdout(&table).contains(line), "{}", stdout(&table));
    }
    let undated = "Kestra Mobility opened 30 stores.";
    let dated = [
        "extract",
        "-",
        "--explain",
        "--format",
        "table",
        "--date",
        "2024-04-23",
    ];
    let table = piped(&dated, undated);
    for line in [
        "    year          2024 inferred (year_of_writing)\n",
        "    status        actual (reported_as_fact)\n",
    ] {
        assert!(stdout(&table).contains(line), "{}", stdout(&table));
    }
}

#[test]
fn tables_are_aligned() {
    let text = "小米 Ltd sold 61,000 vans in 2022. Kestra Mobility plc aims to sell 2 million vans in 2025.";
    let output = piped(&["extract", "-", "--format", "table"], text);
    let lines: Vec<&str> = stdout(&output).lines().collect();
    assert!(lines[0].starts_with("standard input  en"), "{lines:?}");
    assert!(lines[1].starts_with("Organisation"), "{lines:?}");
    assert!(
        lines
            .iter()
            .any(|line| line.contains("2m") && line.contains("target")),
        "{lines:?}"
    );
}

#[test]
fn csv_has_heads_and_plain_numbers() {
    let output = piped(&["extract", "-", "--format", "csv"], SENTENCE);
    let mut lines = stdout(&output).lines();
    assert!(
        lines.next().is_some_and(
            |heads| heads.starts_with("id,organisation,organisation_key,organisation_id,metric,")
        )
    );
    let row = lines.next().expect("a claim");
    assert!(
        row.contains(",61000,") && row.ends_with(&format!("\"{SENTENCE}\",en,,")),
        "{row}"
    );
}

#[test]
fn filters_keep_what_was_asked_for() {
    let text = "Kestra Mobility AG sold 61,000 vans in 2022 and aims to sell 90,000 next year. \
                Nordvik plc had revenue of 5 million euros in 2022.";
    let count = |filter: &[&str]| claims(&piped(&[&["extract", "-"], filter].concat(), text)).len();
    assert_eq!(count(&[]), 3);
    assert_eq!(count(&["--only", "target"]), 1);
    assert_eq!(count(&["--organisation", "KESTRA MOBILITY"]), 2);
    assert_eq!(count(&["--metric", "revenue"]), 1);
    assert_eq!(count(&["--metric", "revenue", "--metric", "sales_volume"]), 3);
    assert_eq!(count(&["--min-confidence", "1"]), 0);
}

#[test]
fn mistakes_in_usage_have_their_own_code() {
    for arguments in [
        &["extract"][..],
        &["extract", "-", "--only", "someday"],
        &["extract", "-", "--metric", "happiness"],
        &["extract", "-", "--date", "tomorrow"],
        &["extract", "-", "--min-confidence", "80"],
        &["extract", "-", "--threads", "0"],
        &["extract", "-", "--max-bytes", "0"],
        &["extract", "-", "--explain", "--format", "csv"],
        &["fly"],
    ] {
        let output = run(arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(output.stdout.is_empty() && !output.stderr.is_empty());
    }
}

/// A comparison needs targets and actuals, and owners; the page of a report filters by itself; a split reads no claims.
#[test]
fn options_that_make_no_sense_are_refused() {
    for (command, options) in [
        ("extract", &["--title", "--output"][..]),
        ("compare", &["--only", "--unowned", "--explain"]),
        ("report", &["--only", "--explain", "--format"]),
        (
            "split",
            &[
                "--date",
                "--min-confidence",
                "--only",
                "--organisation",
                "--metric",
                "--unowned",
                "--explain",
            ],
        ),
    ] {
        for option in options {
            let output = run(&[command, "-", option]);
            let complaint = format!("unexpected argument '{option}'");
            assert!(
                stderr(&output).contains(&complaint),
                "{command} {option}: {}",
                stderr(&output)
            );
            assert_eq!(output.status.code(), Some(2), "{command} {option}");
        }
    }
}

#[test]
fn output_is_in_the_order_of_the_input() {
    let input: String = (0..2000).map(|i| vans(i, i % 90 + 1)).collect();
    let output = piped(&["extract", "-", "--threads", "8", "--quiet"], &input);
    let ids: Vec<String> = json_lines(&output)
        .iter()
        .map(|line| line["id"].as_str().unwrap_or("").into())
        .collect();
    let expected: Vec<String> = (0..2000).map(|i| i.to_string()).collect();
    assert_eq!(ids, expected);
    assert!(output.stderr.is_empty(), "{}", stderr(&output));
}

#[test]
fn split_shows_stories_and_blocks() {
    let page = "../fixtures/en/pages/van-maker-sales-target-second-story-airport.txt";
    let table = run(&["split", page, "--format", "table"]);
    assert!(
        stdout(&table).contains("language  en") && stdout(&table).contains("story 1"),
        "{}",
        stdout(&table)
    );
    let text = fs::read_to_string(page).expect("the fixture");
    let blocks = json_lines(&run(&["split", page]));
    let joined: String = blocks
        .iter()
        .map(|block| block["text"].as_str().expect("text"))
        .collect();
    assert_eq!(joined, text);
}

#[test]
fn compare_sets_targets_beside_actuals() {
    let input = "{\"text\": \"Kestra Mobility aims to sell 60,000 vans in 2022.\", \"published\": \"2022-01-05\", \"id\": \"a\"}\n\
                 {\"text\": \"Kestra Mobility AG sold 57,000 vans in 2022.\", \"published\": \"2023-01-05\", \"id\": \"b\"}\n";
    let lines = json_lines(&piped(&["compare", "-"], input));
    assert_eq!(lines.len(), 1);
    assert_eq!(
        (&lines[0]["outcome"], &lines[0]["actual_ids"][0]),
        (&"missed".into(), &"b".into())
    );
    assert_eq!(lines[0]["targets"][0]["difference_percent"], -5);
    assert_eq!(
        (&lines[0]["target_quotes"][0], &lines[0]["actual_quotes"][0]),
        (
            &"Kestra Mobility aims to sell 60,000 vans in 2022.".into(),
            &"Kestra Mobility AG sold 57,000 vans in 2022.".into()
        )
    );
    let table = piped(&["compare", "-", "--format", "table"], input);
    assert!(
        stdout(&table).contains("−5%") && stdout(&table).contains("0 met, 1 missed, 0 open"),
        "{}",
        stdout(&table)
    );
    let csv = piped(&["compare", "-", "--format", "csv"], input);
    assert!(
        stdout(&csv).contains(",60000,exact,2022-01-05,a,\"Kestra Mobility aims to sell 60,000 vans in 2022.\",57000,exact,2023-01-05,b,\"Kestra Mobility AG sold 57,000 vans in 2022.\",-3000"),
        "{}",
        stdout(&csv)
    );
    assert_eq!(
        stdout(&piped(&["compare", "-", "--format", "table"], "Nothing.")),
        "No targets.\n"
    );
    let none = piped(&["compare", "-", "--format", "csv"], "Nothing.");
    assert_eq!(
        stdout(&none),
        "organisation,organisation_key,organisation_id,metric,metric_id,measure,noun,unit,year,part,target,\
         target_bound,target_written,target_id,target_quote,actual,actual_bound,actual_written,actual_id,\
         actual_quote,difference,difference_percent,outcome\n"
    );
    assert_eq!(stdout(&csv).lines().next(), stdout(&none).lines().next());
}

#[test]
fn compare_shows_targets_that_are_given_up() {
    let input = "{\"text\": \"Kestra Mobility aims to sell 60,000 vans in 2022.\", \"published\": \"2022-01-05\", \"id\": \"a\"}\n\
                 {\"text\": \"Kestra Mobility withdrew its target of 60,000 vans sold in 2022.\", \"published\": \"2022-08-05\", \"id\": \"b\"}\n";
    let lines = json_lines(&piped(&["compare", "-"], input));
    assert_eq!(lines[0]["outcome"], "withdrawn");
    assert_eq!(
        lines[0]["target_quotes"][1],
        "Kestra Mobility withdrew its target of 60,000 vans sold in 2022."
    );
    let table = piped(&["compare", "-", "--format", "table"], input);
    assert!(stdout(&table).contains("1 withdrawn"), "{}", stdout(&table));
    let csv = piped(&["compare", "-", "--format", "csv"], input);
    assert!(stdout(&csv).contains(",withdrawn"), "{}", stdout(&csv));
}

#[test]
fn shells_can_complete() {
    for shell in ["bash", "zsh", "fish"] {
        let output = run(&["completions", shell]);
        assert!(
            output.status.success() && stdout(&output).contains("min-confidence"),
            "{shell}"
        );
    }
    let help = run(&["--help"]);
    assert!(stdout(&help).contains("Examples:") && stdout(&help).contains("Exit codes:"));
}
