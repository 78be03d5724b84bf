//! Runs the pages and line cases of `fixtures/` that tell the claims expected of them, and asks that they cover every
//! value, rule and ruling in each language.
//!
//! How a case is written stands in `claims/{expected,pages,lines}.rs`. `MARK=1 cargo test --test pages_with_claims`
//! writes the marks of what is not yet read right anew; read the difference before you commit it.

#[path = "claims/coverage.rs"]
mod coverage;
#[path = "claims/expected.rs"]
mod expected;
#[path = "claims/lines.rs"]
mod lines;
#[path = "claims/pages.rs"]
mod pages;
#[path = "claims/rules.rs"]
mod rules;

use std::fmt::Write as _;

use expected::{Case, Mark, differences};
use sollist::Extractor;

/// At least so many pages carry no mark.
const EXACT: usize = 26;

/// What is wrong with the cases, as one text; empty if nothing is.
fn faults<'c>(cases: impl Iterator<Item = &'c Case>) -> String {
    let extractor = Extractor::new();
    let mut report = String::new();
    for case in cases {
        let differences = differences(case, &extractor);
        if !differences.is_empty() {
            let _ = writeln!(report, "\n{}\n{}", case.name, differences.join("\n"));
        }
    }
    report
}

fn marking() -> bool {
    std::env::var_os("MARK").is_some()
}

#[test]
fn pages_give_the_claims_expected_of_them() {
    if marking() {
        return pages::mark(&Extractor::new());
    }
    let cases = pages::cases();
    assert!(cases.len() >= 12, "only {} fixture pages", cases.len());
    let report = faults(cases.iter());
    assert!(report.is_empty(), "pages differ (- expected, + found):\n{report}");
    let exact = cases.iter().filter(|case| {
        case.expected
            .iter()
            .all(|e| matches!(e.mark, Mark::Right | Mark::Optional))
    });
    assert!(
        exact.count() >= EXACT,
        "fewer than {EXACT} pages are read without a fault"
    );
}

#[test]
fn lines_give_the_claims_expected_of_them() {
    if marking() {
        return lines::mark(&Extractor::new());
    }
    let cases = lines::cases();
    let report = faults(cases.iter().map(|line| &line.case));
    assert!(report.is_empty(), "lines differ (- expected, + found):\n{report}");
}
