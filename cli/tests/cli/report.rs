//! The report, without a browser: its data. `report_browser` works it.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use super::common::folder;
use super::helpers::{run, stderr, stdout};

fn report(folder: &Path, code: i32) -> String {
    let page = folder.join("report.html");
    let output = run(&[
        "report",
        folder.to_str().expect("UTF-8"),
        "-o",
        page.to_str().expect("UTF-8"),
    ]);
    assert_eq!(output.status.code(), Some(code), "{}", stderr(&output));
    fs::read_to_string(page).expect("a report")
}

fn report_of(name: &str, texts: &[(&str, &str)]) -> String {
    let folder = folder(name);
    for (file, text) in texts {
        fs::write(folder.join(file), text).expect("written");
    }
    report(&folder, 0)
}

/// What stands in an element of data.
fn data(page: &str, id: &str) -> Value {
    let opening = format!("<script type=\"application/json\" id=\"{id}\">");
    let (_, rest) = page.split_once(&opening).expect(id);
    let (json, _) = rest.split_once("</script>").expect("an end");
    serde_json::from_str(json).expect("JSON")
}

const PLAN: &str = "Kestra Mobility aims to sell 60,000 vans in 2022.\n\nKestra Mobility sold 48,000 vans in 2021.\n\nLeave a Reply";

const RESULT: &str = "Kestra Mobility AG sold 61,500 vans in 2022.";

#[test]
fn the_index_has_articles_organisations_and_claims() {
    let page = report_of("report_index", &[("a.txt", PLAN), ("b.txt", RESULT)]);
    let index = data(&page, "index");
    assert_eq!(index["articles"][1]["title"], "b.txt");
    assert_eq!(index["organisations"].as_array().map(Vec::len), Some(1));
    assert_eq!(index["organisations"][0]["name"], "Kestra Mobility");
    let claim = &index["claims"][0];
    for (field, value) in [
        ("article", json!(0)),
        ("subject", json!("sales volume")),
        ("figure", json!("60,000")),
        ("period", json!("2022")),
        ("status", json!("target")),
        ("outcome", json!("met")),
        ("difference", json!("+2.5%")),
        (
            "quote",
            json!("Kestra Mobility aims to sell 60,000 vans in 2022."),
        ),
    ] {
        assert_eq!(claim[field], value, "{field}");
    }
    assert!(index["claims"][1].get("outcome").is_none());
}

#[test]
fn a_series_has_targets_beside_actuals() {
    let page = report_of(
        "report_series",
        &[
            ("a.txt", PLAN),
            ("b.txt", RESULT),
            ("c.txt", "Kestra Mobility sold 48,500 vans in 2021."),
            ("d.txt", "Kestra Mobility sold 48,000 vans in 2021."),
        ],
    );
    let index = data(&page, "index");
    let rows = json!([
        {"period": "2021", "target": null, "earlier": [], "actual": 4, "others": [3],
         "outcome": null, "difference": null},
        {"period": "2022", "target": 0, "earlier": [], "actual": 2, "others": [], "outcome": "met", "difference": "+2.5%"},
    ]);
    assert_eq!(
        index["series"],
        json!([{"organisation": 0, "subject": "sales volume", "rows": rows}])
    );
}

#[test]
fn an_article_has_blocks_and_marks() {
    let page = report_of("report_article", &[("a.txt", PLAN)]);
    let article = data(&page, "article-0");
    assert_eq!(article["figures"], json!([[0], [1]]));
    let blocks = article["blocks"].as_array().expect("blocks");
    assert_eq!(
        (blocks.len(), &blocks[2]["kind"], &blocks[2]["read"]),
        (3, &json!("comments"), &json!(false))
    );
    for piece in [
        json!({"text": "Kestra Mobility", "organisation": [0]}),
        json!({"text": "sell", "metric": [0]}),
        json!({"text": "60,000", "figure": 0}),
        json!({"text": "2022", "year": [0]}),
    ] {
        let pieces = blocks[0]["pieces"].as_array().expect("pieces");
        assert!(pieces.contains(&piece), "{piece}: {pieces:#?}");
    }
}

#[test]
fn claims_are_saved_as_extract_prints_them() {
    let folder = folder("report_saved");
    let rows = [
        json!({"id": "1", "n": 1, "text": PLAN}),
        json!({"id": "2", "text": "Nothing happened in the old town on that day."}),
        json!({"id": "=3", "title": "-\"x\"\n,y", "text": RESULT}),
    ];
    let feed: Vec<String> = rows.iter().map(Value::to_string).collect();
    fs::write(
        folder.join("feed.jsonl"),
        feed.join("\n").replace("\"n\":1,", "\"n\":1.10,"),
    )
    .expect("written");
    let page = report(&folder, 0);
    let saved = |kind: &str| {
        let articles = (0..3).map(|article| data(&page, &format!("article-{article}")));
        let lines = articles.flat_map(|article| article[kind].as_array().expect("lines").clone());
        lines.fold(String::new(), |all, line| {
            all + line.as_str().expect("a line") + "\n"
        })
    };
    let printed = |options: &[&str]| {
        let folder = folder.to_str().expect("UTF-8");
        stdout(&run(&[
            &["extract", folder, "--claims-only", "--format"],
            options,
        ]
        .concat()))
        .to_owned()
    };
    let json = saved("json");
    assert!(json.contains("\"n\":1.10"));
    assert_eq!(json, printed(&["jsonl"]));
    let index = data(&page, "index");
    let heads = index["heads"].as_str().expect("heads");
    let csv = format!("{heads}\n{}", saved("csv"));
    assert!(csv.contains("\n'=3,") && csv.contains("\"'-\"\"x\"\"\n,y\""));
    assert_eq!(csv, printed(&["csv", "--bom"]));
}

#[test]
fn only_addresses_of_the_web_are_sources() {
    let folder = folder("report_sources");
    let urls = [
        "https://news.example/a?b=\"c\"",
        "javascript:alert(1)",
        "data:text/html,x",
        "//x",
    ];
    let rows = urls.map(|url| json!({"id": "x", "url": url, "text": RESULT}).to_string());
    fs::write(folder.join("feed.jsonl"), rows.join("\n")).expect("written");
    let index = data(&report(&folder, 0), "index");
    let found: Vec<&Value> = index["articles"]
        .as_array()
        .expect("articles")
        .iter()
        .map(|of| &of["url"])
        .collect();
    assert_eq!(found, [&json!(urls[0]), &Value::Null, &Value::Null, &Value::Null]);
}

#[test]
fn what_could_not_be_read_is_told() {
    let folder = folder("report_unread");
    fs::write(
        folder.join("feed.jsonl"),
        "{\"id\": 7, \"url\": \"https://news.example\"}\n",
    )
    .expect("written");
    let index = data(&report(&folder, 1), "index");
    assert_eq!(
        index["unread"],
        json!([{"id": "7", "url": "https://news.example", "message": "has neither `text` nor `html`"}])
    );
}

#[test]
fn a_report_needs_nothing_from_elsewhere_and_runs_nothing_foreign() {
    let hostile = "</script><script>alert(1)</script> <img src=x onerror=alert(1)>\n\
                   Kestra Mobility sold 48,000 \"vans\" & <b>more</b> in 2021. http://example.org/ <!-- {{script}}";
    let page = report_of("report_hostile", &[("<i>.txt", hostile)]);
    // The index, the article, and the script of the page.
    assert_eq!(page.matches("<script").count(), 3);
    assert_eq!(page.matches("</script>").count(), 3);
    for foreign in [
        "<img",
        "<b>",
        "<i>",
        "<!--",
        "src=\"",
        "href=\"http",
        "@import",
        "url(",
        "innerHTML",
        "eval(",
    ] {
        assert!(!page.contains(foreign), "{foreign}");
    }
    assert!(page.contains("{{script}}") && page.contains("\\u003cscript\\u003ealert(1)"));
    assert!(page.contains("default-src 'none'; script-src 'sha256-"));
}

#[test]
fn a_report_of_nothing_is_a_page_too() {
    let page = report_of("report_empty", &[("a.txt", "Nothing happened.")]);
    let index = data(&page, "index");
    assert_eq!((&index["claims"], &index["series"]), (&json!([]), &json!([])));
}
