//! The report in a browser: what its script does, that nothing from an article runs, and how fast it opens. Needs
//! Chromium, and passes with a notice where there is none.
//!
//! Pages of the test's own hold the report in frames, work it, and write what they saw into themselves; Chromium
//! prints them.

#[path = "../common/mod.rs"]
mod common;

use std::fmt::Write;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs, thread};

use serde_json::json;

use common::folder;

const BROWSERS: &[&str] = &[
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
];

fn browser() -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    let folders: Vec<PathBuf> = env::split_paths(&path).collect();
    let places = BROWSERS
        .iter()
        .flat_map(|name| folders.iter().map(move |folder| folder.join(name)));
    let found = places.into_iter().find(|place| place.is_file());
    if found.is_none() {
        eprintln!("NOT CHECKED: no Chromium on this machine");
    }
    found
}

/// What the command prints, run in `folder`. Of what it can't read it complains, and goes on.
fn sollist(folder: &Path, arguments: &[&str]) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_sollist"));
    let output = command.current_dir(folder).args(arguments).output();
    String::from_utf8(output.expect("the command runs").stdout).expect("UTF-8")
}

/// The lines that the page writes into itself while it loads.
fn seen(browser: &Path, folder: &Path, page: &str) -> Vec<String> {
    let mut command = Command::new(browser);
    command.args(["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic"]);
    command.args(["--no-first-run", "--disable-background-networking"]);
    command.args(["--disable-component-update", "--disable-sync"]);
    command.args(["--allow-file-access-from-files", "--dump-dom", "--timeout=300000"]);
    let output = command
        .arg(format!("--user-data-dir={}", folder.join("profile").display()))
        .arg(format!("file://{}", folder.join(page).display()))
        .output()
        .expect("the browser starts");
    let printed = String::from_utf8_lossy(&output.stdout);
    let seen = printed.split("<pre id=\"seen\">").nth(1);
    let seen = seen.and_then(|rest| rest.split("</pre>").next());
    seen.unwrap_or_default().lines().map(str::to_owned).collect()
}

/// Plain articles, one without claims, one that is in no language of the command, and two that try all they can to run
/// something.
fn feed() -> String {
    let hostile = "<script>top.ran = true</script> </script><script>top.ran = true</script>\n\
         <img src=x onerror=\"top.ran = true\"> \"><svg onload=top.ran=true> Kestra <b onclick=x>Mobility</b>\n\
         Kestra Mobility sold 48,500 <iframe src=\"javascript:top.ran=true\"> vans in 2019. <style>*{display:none}</style>\n\
         </textarea></title></option></select><!-- <base href=\"http://192.0.2.1/\"> --> Kestra Mobility sold 9 vans in 2020.";
    let rows = [
        json!({
            "id": "plan", "url": "https://news.example/1?a=b&c=\"d\"", "published": "2021-12-10", "n": 1,
            "text": "Kestra Mobility aims to sell 60,000 vans in 2022.\n\nKestra Mobility sold 48,000 vans in 2021.",
        }),
        json!({
            "id": "result", "url": "javascript:top.ran=true", "published": "2023-01-20", "n": "=1+1",
            "text": "Kestra Mobility sold 61,500 vans in 2022, said \"the\" chief.\nNordvik plc had revenue of 5 million euros in 2021.",
        }),
        json!({ "id": "fair", "text": "The fair was opened on a sunny morning, and the children of the town were the first to come." }),
        json!({ "id": "other", "text": "Le constructeur a annoncé une hausse de ses ventes pour cette année et les suivantes." }),
        json!({ "id": "</script><b>&amp;", "title": "<img src=x onerror=top.ran=true>", "url": " JavaScript:top.ran=true", "text": hostile }),
        json!({ "id": "data:text/html,<script>top.ran=true</script>", "url": "data:text/html,x", "title": ["</script>"], "text": hostile }),
    ];
    rows.iter().fold(String::new(), |mut feed, row| {
        let _ = writeln!(feed, "{row}");
        feed
    })
}

#[test]
fn the_report_works_and_nothing_foreign_runs() {
    let Some(browser) = browser() else { return };
    let folder = folder("report_browser");
    fs::write(folder.join("feed.jsonl"), feed()).expect("written");
    fs::write(
        folder.join("names.csv"),
        "name,aliases,id\n\"Nordvik <img src=x onerror=top.ran=true>\",Nordvik plc,\"=\"\"x\"\"\"\n",
    )
    .expect("written");
    let title = "Vans </title><script>top.ran=true</script> {{texts}}";
    let read = ["feed.jsonl", "--names", "names.csv", "-q"];
    sollist(&folder, &[&["report", "--title", title], &read[..]].concat());
    let print = |more: &[&str]| {
        sollist(
            &folder,
            &[&["extract", "--claims-only"], &read[..], more].concat(),
        )
    };
    let (all, targets) = (
        print(&["--format", "jsonl"]),
        print(&["--format", "jsonl", "--only", "target"]),
    );
    let csv = print(&["--format", "csv", "--bom"]);
    // No cell of these texts has a line's end.
    let of_targets = csv.lines().enumerate();
    let of_targets = of_targets.filter(|(i, line)| *i == 0 || line.contains(",target,"));
    let of_targets = of_targets.map(|(_, line)| format!("{line}\n"));
    let printed = json!({
        "allJson": all,
        "targetsJson": targets,
        "targetsCsv": of_targets.collect::<String>(),
        "allCsv": csv,
    });
    let counts = (all.lines().count(), targets.lines().count());
    let script = format!(
        "const PRINTED = {printed}, ALL = {}, TARGETS = {}, ARTICLES = 5;",
        counts.0, counts.1
    );
    fs::write(folder.join("printed.js"), script).expect("written");
    fs::write(folder.join("checks.js"), include_str!("checks.js")).expect("written");
    fs::write(folder.join("harness.html"), include_str!("harness.html")).expect("written");
    let seen = seen(&browser, &folder, "harness.html");
    assert!(seen.len() == 1 && seen[0].starts_with("checked="), "{seen:#?}");
}

/// So many articles, of which each seventh has no claims.
const MANY: usize = 2000;

fn many() -> String {
    const WORDS: &str = "The board met in the old harbour and heard the reports of its members. Analysts had asked for \
                         more detail on the plans of the group, and were told to wait until the fair was over. ";
    let firms = [
        "Kestra", "Nordvik", "Halvion", "Brenta", "Velura", "Quintar", "Sarnen", "Tolvex",
    ];
    let kinds = ["Mobility", "Energy", "Systems", "Foods", "Logistics", "Works"];
    (0..MANY).fold(String::new(), |mut feed, i| {
        let firm = format!("{} {}", firms[i % firms.len()], kinds[i % kinds.len()]);
        let (year, count) = (2015 + i % 10, 20 + i % 70);
        let told = match i % 7 {
            0 => String::new(),
            _ => format!(
                "{firm} aims to sell {count},000 vans in {}.\n\n{WORDS}\n\n{firm} sold {},000 vans in {year}.\n\n\
                 {firm} had revenue of {count}.5 billion euros in {year}.\n\n{firm} employed {count},500 people at the end of {year}.",
                year + 1,
                count - 2
            ),
        };
        let text = format!("{firm} tells of its year\n\n{}\n\n{told}\n\n{}", WORDS.repeat(3), WORDS.repeat(3));
        let row = json!({ "id": i, "url": format!("https://news.example/{i}"), "published": format!("{}-02-10", year + 1), "text": text });
        let _ = writeln!(feed, "{row}");
        feed
    })
}

#[test]
fn two_thousand_articles_open_in_three_seconds() {
    let Some(browser) = browser() else { return };
    let folder = folder("report_opening");
    fs::write(folder.join("feed.jsonl"), many()).expect("written");
    sollist(&folder, &["report", "feed.jsonl", "-q"]);
    fs::write(folder.join("opening.html"), include_str!("opening.html")).expect("written");
    let mut openings = (0..3).map(|_| {
        let seen = seen(&browser, &folder, "opening.html");
        assert!(seen.contains(&"rows=200".to_owned()), "{seen:#?}");
        let busy = busy();
        eprintln!("{MANY} articles, in milliseconds: {seen:?} ({busy:.1} programs to a core)");
        let taken = seen
            .iter()
            .find_map(|line| line.strip_prefix("whole=")?.parse::<f64>().ok());
        taken.expect("a time") / busy
    });
    assert!(openings.any(|taken| taken < 3000.0), "each opening took longer");
}

/// How many programs share a core of this machine: so many times slower is each of them.
fn busy() -> f64 {
    let load = fs::read_to_string("/proc/loadavg").unwrap_or_default();
    let load = load.split(' ').next().and_then(|load| load.parse::<f64>().ok());
    let cores = thread::available_parallelism().map_or(1, NonZeroUsize::get);
    (load.unwrap_or_default() / cores as f64).max(1.0)
}
