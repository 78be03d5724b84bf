//! The report in a browser: what its script does, and that nothing from an article runs. Needs Chromium, and passes
//! with a notice where there is none.
//!
//! A page of the test's own holds the report in a frame, works it, and writes what it saw into itself; Chromium
//! prints that page.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

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
    places.into_iter().find(|place| place.is_file())
}

/// Two plain pages, and one that tries all it can to run something.
const PAGES: &[(&str, &str)] = &[
    (
        "plan.txt",
        "Kestra Mobility aims to sell 60,000 vans in 2022. Nordvik plc had revenue of 5 million euros in 2021.",
    ),
    ("result.txt", "Kestra Mobility AG sold 61,500 vans in 2022."),
    (
        "hostile.txt",
        "<script>top.ran = true</script> </script><script>top.ran = true</script>\n\
         <img src=x onerror=\"top.ran = true\"> \"><svg onload=top.ran=true> Kestra <b onclick=x>Mobility</b>\n\
         Kestra Mobility sold 48,000 <iframe src=\"javascript:top.ran=true\"> vans in 2021. <style>*{display:none}</style>\n\
         </textarea></title></option></select><!-- <base href=\"http://192.0.2.1/\"> --> Kestra sold 9 vans in 2020.",
    ),
];

const HARNESS: &str = r##"<!doctype html><meta charset="utf-8"><iframe src="report.html" width="1400" height="900"></iframe>
<pre id="seen">nothing</pre>
<script>
const frame = document.querySelector("iframe");
const wait = () => new Promise((done) => setTimeout(done, 50));
frame.addEventListener("load", async () => {
  const seen = [];
  try {
    const page = frame.contentDocument, look = frame.contentWindow;
    const one = (selector) => page.querySelector(selector);
    const all = (selector) => Array.from(page.querySelectorAll(selector));
    const visible = () => all("#claims tbody tr").filter((row) => row.getClientRects().length > 0).length;
    const say = (name, value) => seen.push(`${name}=${value}`);
    const fire = (element, type) => element.dispatchEvent(new look.Event(type, { bubbles: true }));
    const rows = all("#claims tbody tr").length;
    say("all rows", visible() === rows && rows >= 4);

    one("select[name=status]").value = "target";
    fire(one("select[name=status]"), "input");
    say("targets", visible());
    say("told", one("#count").textContent === `1 of ${rows} claims`);
    say("dimmed", one("a.fig.actual").classList.contains("dim") && !one("a.fig.target").classList.contains("dim"));
    one("button[type=reset]").click();
    await wait();
    say("reset", visible() === rows);

    one("input[name=find]").value = "nordvik";
    fire(one("input[name=find]"), "input");
    say("found", visible());
    one("button[type=reset]").click();
    await wait();

    const head = all("#claims thead th")[2];
    head.querySelector("button").click();
    const numbers = all("#claims tbody tr").map((row) => Number(row.cells[2].dataset.k));
    say("sorted", numbers.every((n, i) => i === 0 || numbers[i - 1] <= n) && head.getAttribute("aria-sort") === "ascending");
    head.querySelector("button").click();
    say("turned", head.getAttribute("aria-sort") === "descending");

    const figure = one("a.fig.target");
    figure.focus();
    const lit = all(".words [data-lit]").map((e) => `${e.dataset.lit}:${e.textContent}`);
    say("lit", ["figure:60,000", "organisation:Kestra Mobility", "metric:sell", "year:2022"].every((m) => lit.includes(m)));
    figure.blur();
    say("dark again", all("[data-lit]").length === 0);
    figure.click();
    say("focus went to the row", page.activeElement.closest("tr")?.id === figure.getAttribute("href").slice(1));
    page.activeElement.click();
    say("and back", page.activeElement === figure);

    say("plots", all(".plot svg a").length);
    say("plot says", one(".plot svg a[aria-label*='met, +2.5%']") !== null);
    say("data", JSON.parse(one("#data").textContent).length === rows);
    say("styled", look.getComputedStyle(one("table")).borderCollapse);
    say("foreign elements", all("img, iframe, base, svg[onload], [onclick]").length);
    say("scripts", all("script").length);
    say("ran", window.ran === true);
  } catch (error) {
    seen.push(`error=${error}`);
  }
  document.querySelector("#seen").textContent = seen.join("\n");
});
</script>"##;

const EXPECTED: &[&str] = &[
    "all rows=true",
    "targets=1",
    "told=true",
    "dimmed=true",
    "reset=true",
    "found=1",
    "sorted=true",
    "turned=true",
    "lit=true",
    "dark again=true",
    "focus went to the row=true",
    "and back=true",
    "plot says=true",
    "data=true",
    "styled=collapse",
    "foreign elements=0",
    "scripts=2",
    "ran=false",
];

#[test]
fn the_report_works_and_nothing_foreign_runs() {
    let Some(browser) = browser() else {
        eprintln!("NOT CHECKED: no Chromium on this machine");
        return;
    };
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("report_browser");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(folder.join("pages")).expect("a folder");
    for (name, text) in PAGES {
        fs::write(folder.join("pages").join(name), text).expect("written");
    }
    fs::write(folder.join("harness.html"), HARNESS).expect("written");
    let mut report = Command::new(env!("CARGO_BIN_EXE_sollist"));
    report
        .current_dir(&folder)
        .args(["report", "pages", "-q", "-o", "report.html"]);
    assert!(report.status().expect("the command starts").success());

    let output = Command::new(browser)
        .args([
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--no-first-run",
            "--disable-background-networking",
        ])
        .args([
            "--disable-component-update",
            "--disable-sync",
            "--allow-file-access-from-files",
        ])
        .args(["--virtual-time-budget=20000", "--dump-dom"])
        .arg(format!("--user-data-dir={}", folder.join("profile").display()))
        .arg(format!("file://{}", folder.join("harness.html").display()))
        .output()
        .expect("the browser starts");
    let printed = String::from_utf8_lossy(&output.stdout);
    let seen = printed
        .split("<pre id=\"seen\">")
        .nth(1)
        .and_then(|rest| rest.split("</pre>").next());
    let seen: Vec<&str> = seen.unwrap_or_default().lines().collect();
    for expected in EXPECTED {
        assert!(seen.contains(expected), "{expected} is missing: {seen:#?}");
    }
}
