//! Names, metrics and options of the user's own.

use super::common::folder;
use super::helpers::{claims, json_lines, latin_1, piped, run, sollist, stderr, stdout, written};

const TEXT: &str = "BNM sold 61,000 vans in 2022 and aims to sell 90,000 vans in 2023.";

#[test]
fn names_and_ids_stand_in_every_output() {
    let folder = folder("own_names");
    for (i, names) in [
        "name,aliases,id\nBrand New Mobility,BNM;New Mobility,LEI-5493\n",
        "\u{feff}Name;Aliases;ISIN\nBrand New Mobility;BNM|New Mobility;LEI-5493\n",
        "lei,name,aliases\nLEI-5493,\"Brand New Mobility\",\"BNM\"\n",
    ]
    .iter()
    .enumerate()
    {
        let file = written(&folder, &format!("names{i}.csv"), names);
        let output = piped(&["extract", "-", "--names", &file], TEXT);
        let lines = json_lines(&output);
        assert_eq!(lines.len(), 2, "{}", stderr(&output));
        for line in &lines {
            assert_eq!(
                (
                    &line["organisation"],
                    &line["organisation_key"],
                    &line["organisation_id"]
                ),
                (
                    &"Brand New Mobility".into(),
                    &"brandnewmobility".into(),
                    &"LEI-5493".into()
                )
            );
        }
        let csv = piped(&["extract", "-", "--names", &file, "--format", "csv"], TEXT);
        assert!(
            stdout(&csv).contains(",Brand New Mobility,brandnewmobility,LEI-5493,sales_volume,"),
            "{}",
            stdout(&csv)
        );
        for command in ["extract", "compare"] {
            let table = piped(&[command, "-", "--names", &file, "--format", "table"], TEXT);
            assert!(
                stdout(&table).contains("Brand New Mobility  LEI-5493  "),
                "{}",
                stdout(&table)
            );
        }
        let compared = json_lines(&piped(&["compare", "-", "--names", &file], TEXT));
        assert_eq!(
            (&compared[0]["organisation_key"], &compared[0]["organisation_id"]),
            (&"brandnewmobility".into(), &"LEI-5493".into())
        );
        let csv = piped(&["compare", "-", "--names", &file, "--format", "csv"], TEXT);
        assert!(
            stdout(&csv).contains("Brand New Mobility,brandnewmobility,LEI-5493,"),
            "{}",
            stdout(&csv)
        );
    }
}

#[test]
fn a_table_in_another_charset_is_told() {
    let names = latin_1("name,aliases\nBränd New Mobility,BNM\n");
    let file = written(&folder("own_charset"), "names.csv", names);
    let output = piped(&["extract", "-", "--names", &file], TEXT);
    assert_eq!(json_lines(&output)[0]["organisation"], "Bränd New Mobility");
    let told = format!("sollist: {file}: warning: is not UTF-8; read as Latin-1 (windows-1252)\n");
    assert!(stderr(&output).starts_with(&told), "{}", stderr(&output));
    assert!(stderr(&output).contains(", 1 warning;"), "{}", stderr(&output));
}

#[test]
fn metrics_of_ones_own_are_read() {
    let folder = folder("own_metrics");
    let metrics =
        "metric,language,phrases,id\ntest_drives,,test drives;Probefahrten,KPI-7\nsales_volume,,,KPI-1\n";
    let file = written(&folder, "metrics.csv", metrics);
    let names = written(&folder, "names.csv", "name,aliases\nBrand New Mobility,BNM\n");
    let arguments = ["extract", "-", "--names", &names, "--metrics", &file];
    let text = &format!("{TEXT} BNM counted 1,200 test drives in 2022.");
    let lines = json_lines(&piped(&arguments, text));
    let found: Vec<_> = lines
        .iter()
        .map(|line| (&line["metric"], &line["metric_id"]))
        .collect();
    assert_eq!(
        found,
        [
            (&"sales_volume".into(), &"KPI-1".into()),
            (&"sales_volume".into(), &"KPI-1".into()),
            (&"test_drives".into(), &"KPI-7".into())
        ]
    );
    let only = claims(&piped(
        &[&arguments[..], &["--metric", "test_drives"]].concat(),
        text,
    ));
    assert_eq!(only.len(), 1);
}

#[test]
fn mistakes_in_tables_are_told() {
    let folder = folder("own_mistakes");
    for (i, (option, table, told)) in [
        (
            "--names",
            "company,id\nKestra,1\n",
            "has no column `name` (its heads: company, id)",
        ),
        (
            "--names",
            "name,lei,isin\nKestra,1,2\n",
            "several columns may hold the id (lei, isin); name one of them `id`",
        ),
        ("--names", "name,id\n,1\n", ":2: has no name"),
        (
            "--names",
            "name,id\nKestra,1\nKestra,2\n",
            "\"Kestra\" is given two ids, `1` and `2`",
        ),
        (
            "--names",
            "name,aliases\nKestra,KM\nKastor,KM\n",
            "is given for two organisations",
        ),
        ("--names", "name\nThe\n", "a small word"),
        (
            "--metrics",
            "metric,phrases\nTest Drives,x\n",
            ":2: expected a metric id",
        ),
        (
            "--metrics",
            "metric,phrases,language\ntests,x,fr\n",
            ":2: expected",
        ),
        ("--metrics", "metric,phrases\ntests,\n", "has no words"),
    ]
    .iter()
    .enumerate()
    {
        let file = written(&folder, &format!("table{i}.csv"), table);
        let output = piped(&["extract", "-", option, &file], TEXT);
        assert_eq!(output.status.code(), Some(2), "{told}: {}", stderr(&output));
        assert!(stderr(&output).contains(told), "{told}: {}", stderr(&output));
        assert!(output.stdout.is_empty());
    }
    let missing = run(&["extract", "-", "--names", "missing.csv"]);
    assert!(missing.status.code() == Some(2) && stderr(&missing).contains("missing.csv: "));
}

#[test]
fn a_config_gives_options_and_the_command_line_comes_first() {
    let folder = folder("config");
    written(
        &folder,
        "names.csv",
        "name,aliases,id\nBrand New Mobility,BNM,7\n",
    );
    written(
        &folder,
        "sollist.toml",
        "# for all runs\nnames = \"names.csv\"\nformat = \"csv\"\nbom = true\nonly = \"target\"\ndate = 2024-04-23\n\
         offsets = \"chars\"\nmin-confidence = 0.0\nmetric = [\"sales_volume\"]\nquiet = true\n",
    );
    let page = written(&folder, "a.txt", TEXT);
    let found = sollist(&["extract", "a.txt"])
        .current_dir(&folder)
        .output()
        .expect("the command starts");
    let csv = stdout(&found);
    assert!(
        csv.starts_with("\u{feff}id,") && csv.contains(",7,sales_volume,") && csv.lines().count() == 2,
        "{csv}"
    );
    assert!(found.stderr.is_empty(), "{}", stderr(&found));
    let config = folder.join("sollist.toml");
    let config = config.to_str().expect("UTF-8");
    for arguments in [
        [
            "--config", config, "extract", &page, "--format", "jsonl", "--only", "actual",
        ],
        [
            "extract", &page, "--config", config, "--format", "jsonl", "--only", "actual",
        ],
    ] {
        let lines = json_lines(&run(&arguments));
        assert_eq!((lines.len(), &lines[0]["organisation_id"]), (1, &"7".into()));
        assert_eq!(lines[0]["written"], "2024-04-23");
    }
    for command in ["compare", "split"] {
        let output = run(&[command, &page, "--config", config]);
        assert!(
            output.status.success() && output.stdout.starts_with("\u{feff}".as_bytes()),
            "{command}"
        );
    }
}

/// `--explain` has no CSV: where it is asked for, the file's format is none.
#[test]
fn a_config_stands_back_where_it_does_not_fit() {
    let folder = folder("config_explain");
    let config = written(
        &folder,
        "sollist.toml",
        "format = \"csv\"\nbom = true\noffsets = \"chars\"\n",
    );
    let text = format!("€ {TEXT}");
    let output = piped(&["extract", "-", "--explain", "--config", &config], &text);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    let line = &json_lines(&output)[0];
    let figure = text.find("61,000").map(|at| text[..at].chars().count());
    assert_eq!(line["mentions"][0][0], figure.expect("the figure"));
    assert_eq!(line["words"]["quantity"], "61,000");
    let asked = piped(
        &[
            "extract",
            "-",
            "--explain",
            "--format",
            "csv",
            "--config",
            &config,
        ],
        &text,
    );
    assert_eq!(asked.status.code(), Some(2));
}

#[test]
fn mistakes_in_a_config_are_told() {
    let folder = folder("config_mistakes");
    for (content, told) in [
        (
            "quiet = true\ncolour = 1\n",
            "sollist.toml:2: unknown key `colour`, expected one of `language`, `max-bytes`",
        ),
        ("format = \"xml\"\n", "sollist.toml:1: unknown variant `xml`"),
        (
            "date = \"soon\"\n",
            "sollist.toml:1: expected a date as YYYY-MM-DD",
        ),
        (
            "min-confidence = 80.0\n",
            "`min-confidence` must be a number from 0 to 1",
        ),
        ("metric = [\"happiness\"]\n", "no metric has the id `happiness`"),
        ("quiet = \n", "sollist.toml:1: "),
    ] {
        let config = written(&folder, "sollist.toml", content);
        let output = piped(&["extract", "-", "--config", &config], TEXT);
        assert_eq!(output.status.code(), Some(2), "{told}: {}", stderr(&output));
        assert!(stderr(&output).contains(told), "{told}: {}", stderr(&output));
    }
    let missing = run(&["extract", "-", "--config", "missing.toml"]);
    assert!(missing.status.code() == Some(2) && stderr(&missing).contains("missing.toml: "));
}
