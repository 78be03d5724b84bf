//! The report, without a browser: its structure. `report_browser.rs` works it.

use std::fs;

use super::{folder, run, stderr};

fn report(name: &str, pages: &[(&str, &str)]) -> String {
    let folder = folder(name);
    for (file, text) in pages {
        fs::write(folder.join(file), text).expect("written");
    }
    let page = folder.join("report.html");
    let output = run(&[
        "report",
        folder.to_str().expect("UTF-8"),
        "-o",
        page.to_str().expect("UTF-8"),
    ]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    fs::read_to_string(page).expect("a report")
}

const PLAN: &str = "Kestra Mobility aims to sell 60,000 vans in 2022.\n\nKestra Mobility sold 48,000 vans in 2021.\n\nLeave a Reply";

#[test]
fn a_report_holds_articles_claims_and_plots() {
    let page = report(
        "report",
        &[
            ("a.txt", PLAN),
            ("b.txt", "Kestra Mobility AG sold 61,500 vans in 2022."),
        ],
    );
    for part in [
        "<article id=\"a0\"",
        "<span class=\"kind\">comments</span>",
        "class=\"fig target short\" id=\"f0\" href=\"#r0\"",
        "<tr id=\"r0\"",
        "data-status=\"target\"",
        "<figure class=\"plot\"><figcaption><strong>Kestra Mobility AG</strong>",
        "aria-label=\"Kestra Mobility AG, sales volume, 2022: actual 61,500 against target 60,000, met, +2.5%\"",
        "role=\"status\" aria-live=\"polite\">3 of 3 claims",
        "1 met",
    ] {
        assert!(page.contains(part), "{part}");
    }
}

#[test]
fn a_report_quotes_both_sides_of_a_verdict() {
    let page = report(
        "report_verdicts",
        &[
            ("a.txt", PLAN),
            ("b.txt", "Kestra Mobility AG sold 61,500 vans in 2022."),
        ],
    );
    let (_, verdicts) = page.split_once("<section id=\"verdicts\"").expect("verdicts");
    for part in [
        "<span class=\"met\">met +2.5%</span>",
        "href=\"#f0\">60,000</a> Kestra Mobility aims to sell 60,000 vans in 2022. <cite>a.txt",
        "href=\"#f2\">61,500</a> Kestra Mobility AG sold 61,500 vans in 2022. <cite>b.txt",
    ] {
        assert!(verdicts.contains(part), "{part}");
    }
}

#[test]
fn every_link_in_a_report_leads_somewhere() {
    let page = report(
        "report_links",
        &[
            ("a.txt", PLAN),
            ("b.txt", "Nordvik plc made 5 boats in 2020 and 2021."),
        ],
    );
    let attribute = |name: &str| -> Vec<String> {
        let opening = format!(" {name}=\"");
        let parts = page.split(&opening).skip(1);
        parts
            .filter_map(|part| Some(part.split('"').next()?.to_owned()))
            .collect()
    };
    let ids = attribute("id");
    let mut unique = ids.clone();
    unique.sort();
    unique.dedup();
    assert_eq!(unique.len(), ids.len(), "an id stands twice");
    let links = attribute("href")
        .into_iter()
        .map(|link| link.trim_start_matches('#').to_owned());
    let labels = ["aria-labelledby", "aria-describedby"]
        .into_iter()
        .flat_map(attribute);
    for target in links.chain(labels) {
        assert!(ids.contains(&target), "{target}");
    }
}

#[test]
fn a_report_needs_nothing_from_elsewhere_and_runs_nothing_foreign() {
    let hostile = "</script><script>alert(1)</script> <img src=x onerror=alert(1)>\n\
                   Kestra Mobility sold 48,000 \"vans\" & <b>more</b> in 2021. http://example.org/ <!--";
    let page = report("report_hostile", &[("<i>.txt", hostile)]);
    assert_eq!(page.matches("<script").count(), 2);
    assert_eq!(page.matches("</script>").count(), 2);
    for foreign in [
        "<img",
        "<b>",
        "<i>",
        "<!--",
        "src=\"",
        "href=\"http",
        "@import",
        "url(",
    ] {
        assert!(!page.contains(foreign), "{foreign}");
    }
    assert!(page.contains("&lt;script&gt;alert(1)"));
    assert!(page.contains("default-src 'none'; script-src 'sha256-"));
}

#[test]
fn a_report_of_nothing_is_a_page_too() {
    let page = report("report_empty", &[("a.txt", "Nothing happened.")]);
    assert!(page.contains("0 of 0 claims") && !page.contains("id=\"overview\""));
}
