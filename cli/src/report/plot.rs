//! The overview: for each organisation and metric a small plot, a row for each period. A target is a hollow bar, an
//! actual a solid one inside it, as controllers draw plan and actual.

use std::fmt::Write;

use sollist::{Amount, Bound, Measure, Outcome, Quantity};

use super::Page;
use super::escape::text;
use super::series::{self, Point, Series, SeriesRow};
use crate::human;

/// Plots that are shown at once; the others can be opened.
const SHOWN: usize = 12;

pub(super) fn overview(page: &Page<'_>) -> String {
    let all = series::all(page);
    if all.is_empty() {
        return String::new();
    }
    let plots: Vec<String> = all.iter().map(plot).collect();
    let (shown, more) = plots.split_at(plots.len().min(SHOWN));
    let mut section = format!(
        "<section id=\"overview\" aria-labelledby=\"overview-head\">\n\
         <h2 id=\"overview-head\">Targets against actuals</h2>\n\
         <p class=\"legend\"><span class=\"key target\">target</span> <span class=\"key actual\">actual</span> \
         <span class=\"met\">met</span> <span class=\"missed\">missed</span></p>\n\
         <div class=\"plots\">\n{}</div>\n",
        shown.concat()
    );
    if !more.is_empty() {
        let _ = write!(
            section,
            "<details class=\"more\"><summary>{} more</summary><div class=\"plots\">\n{}</div></details>\n",
            more.len(),
            more.concat()
        );
    }
    section + "</section>\n"
}

// Measures of a plot, in pixels.
const WIDTH: f64 = 400.0;
const BARS: f64 = 92.0;
const LENGTH: f64 = 190.0;
const VALUES: f64 = BARS + LENGTH + 14.0;
const ROW: f64 = 48.0;

/// From figures to pixels along a bar.
struct Scale {
    low: f64,
    high: f64,
}

impl Scale {
    fn of(series: &Series) -> Self {
        let mut scale = Self { low: 0.0, high: 0.0 };
        for (_, row) in series.rows() {
            for point in row.points() {
                let (low, high) = ends(&point.quantity);
                scale.low = scale.low.min(low);
                scale.high = scale.high.max(high);
            }
        }
        scale
    }

    fn x(&self, value: f64) -> f64 {
        let whole = self.high - self.low;
        if whole > 0.0 && whole.is_finite() {
            BARS + (value - self.low) / whole * LENGTH
        } else {
            BARS
        }
    }
}

fn ends(quantity: &Quantity) -> (f64, f64) {
    match quantity.amount {
        Amount::Range { low, high } => (low.min(high), low.max(high)),
        amount => (amount.midpoint(), amount.midpoint()),
    }
}

fn plot(series: &Series) -> String {
    let scale = Scale::of(series);
    let height = ROW * series.len() as f64;
    let mut rows = String::new();
    for (i, (period, row)) in series.rows().enumerate() {
        rows.push_str(&one_row(series, &scale, ROW * i as f64, &period, row));
    }
    let zero = scale.x(0.0);
    format!(
        "<figure class=\"plot\"><figcaption><strong>{}</strong> {}</figcaption>\n\
         <svg viewBox=\"0 0 {WIDTH} {height}\" width=\"{WIDTH}\" height=\"{height}\" role=\"list\">\n{rows}\
         <line class=\"zero\" x1=\"{zero:.1}\" x2=\"{zero:.1}\" y1=\"2\" y2=\"{:.1}\"/></svg></figure>\n",
        text(&series.organisation),
        text(&with_unit(series)),
        height - 2.0
    )
}

/// "deliveries", "revenue in EUR".
fn with_unit(series: &Series) -> String {
    match series.unit.to_string().as_str() {
        "count" | "percent" => series.subject.clone(),
        unit => format!("{} in {}", series.subject, human::words(unit)),
    }
}

fn one_row(series: &Series, scale: &Scale, top: f64, period: &str, row: &SeriesRow) -> String {
    let middle = top + ROW / 2.0;
    let period = if period.is_empty() { "no year" } else { period };
    let label = spoken(series, period, row);
    let place = row.actual.or(row.target).map_or(0, |point| point.claim);
    let mut drawn = format!(
        "<g role=\"listitem\"><a href=\"#f{place}\" aria-label=\"{label}\"><title>{label}</title>\
         <rect class=\"hit\" x=\"0\" y=\"{:.1}\" width=\"{WIDTH}\" height=\"{:.1}\" rx=\"4\"/>",
        top + 1.0,
        ROW - 2.0,
        label = text(&label)
    );
    if let Some(target) = &row.target {
        bar(&mut drawn, scale, "target", &target.quantity, middle, 24.0);
    }
    if let Some(actual) = &row.actual {
        bar(&mut drawn, scale, "actual", &actual.quantity, middle, 12.0);
    }
    for earlier in &row.earlier {
        let x = scale.x(earlier.quantity.amount.midpoint());
        let _ = write!(
            drawn,
            "<line class=\"earlier\" x1=\"{x:.1}\" x2=\"{x:.1}\" y1=\"{:.1}\" y2=\"{:.1}\"/>",
            middle - 16.0,
            middle + 16.0
        );
    }
    labels(&mut drawn, series, period, row, middle);
    drawn + "</a></g>\n"
}

/// A bar from zero to the figure; that part of a range that may be is hatched, and an open end is dashed.
fn bar(drawn: &mut String, scale: &Scale, class: &str, quantity: &Quantity, middle: f64, height: f64) {
    let (low, high) = ends(quantity);
    let (near, far) = if low < 0.0 { (high, low) } else { (low, high) };
    let (zero, sure, end) = (scale.x(0.0), scale.x(near), scale.x(far));
    let mut rect = |class: &str, from: f64, to: f64| {
        let _ = write!(
            drawn,
            "<rect class=\"{class}\" x=\"{:.1}\" y=\"{:.1}\" width=\"{:.1}\" height=\"{height}\" rx=\"1.5\"/>",
            from.min(to),
            middle - height / 2.0,
            (to - from).abs().max(1.5)
        );
    };
    rect(class, zero, sure);
    if far != near {
        rect(&format!("{class} maybe"), sure, end);
    }
    let onward: f64 = match quantity.bound {
        Bound::MoreThan | Bound::AtLeast => 9.0,
        Bound::LessThan | Bound::AtMost => -9.0,
        _ => return,
    };
    let onward = if far < 0.0 { -onward } else { onward };
    let _ = write!(
        drawn,
        "<path class=\"{class} open\" d=\"M{end:.1} {y:.1}h{onward}m{back} -3.5l{tip} 3.5l{tip_back} 3.5\"/>",
        y = middle,
        back = -onward.signum() * 4.0,
        tip = onward.signum() * 4.0,
        tip_back = -onward.signum() * 4.0
    );
}

fn labels(drawn: &mut String, series: &Series, period: &str, row: &SeriesRow, middle: f64) {
    let result = result(series, row);
    let lift = if result.is_some() { -3.0 } else { 4.0 };
    let _ = write!(
        drawn,
        "<text class=\"period\" x=\"6\" y=\"{:.1}\">{}</text>",
        middle + lift,
        text(period)
    );
    if let Some((class, words)) = result {
        let _ = write!(
            drawn,
            "<text class=\"{class}\" x=\"6\" y=\"{:.1}\">{}</text>",
            middle + 13.0,
            text(&words)
        );
    }
    let said = |point: &Point| text(&human::quantity(&point.quantity, series.measure));
    let both = row.actual.is_some() && row.target.is_some();
    if let Some(actual) = &row.actual {
        let y = middle + if both { -3.0 } else { 4.0 };
        let _ = write!(
            drawn,
            "<text class=\"value is\" x=\"{VALUES}\" y=\"{y:.1}\">{}</text>",
            said(actual)
        );
    }
    if let Some(target) = &row.target {
        let y = middle + if both { 13.0 } else { 4.0 };
        let _ = write!(
            drawn,
            "<text class=\"value shall\" x=\"{VALUES}\" y=\"{y:.1}\">{}</text>",
            said(target)
        );
    }
}

/// "▲ +35%" and the class that colours it.
fn result(series: &Series, row: &SeriesRow) -> Option<(&'static str, String)> {
    let way = row.difference.map(|way| human::difference(&way, series.unit));
    let (class, sign) = match row.outcome? {
        Outcome::Met => ("met", "✓"),
        Outcome::Missed => ("missed", "✗"),
        Outcome::Withdrawn => ("open", "withdrawn"),
        _ if row.actual.is_some() => ("open", "?"),
        _ => return None,
    };
    Some((class, format!("{sign} {}", way.unwrap_or_default())))
}

/// The row in words.
fn spoken(series: &Series, period: &str, row: &SeriesRow) -> String {
    let said = |point: &Point| in_words(&point.quantity, series.measure);
    let mut words = format!("{}, {}, {period}:", series.organisation, series.subject);
    if let Some(actual) = &row.actual {
        let _ = write!(words, " actual {}", said(actual));
    }
    if let Some(target) = &row.target {
        let joint = if row.actual.is_some() { " against" } else { "" };
        let _ = write!(words, "{joint} target {}", said(target));
    }
    if let Some(outcome) = row.outcome {
        let _ = write!(words, ", {outcome}");
    }
    if let Some(way) = &row.difference {
        let _ = write!(words, ", {}", human::difference(way, series.unit));
    }
    if !row.earlier.is_empty() {
        let earlier: Vec<String> = row.earlier.iter().map(said).collect();
        let _ = write!(words, "; before: {}", earlier.join(", "));
    }
    words
}

/// A quantity with its bound as a word.
pub(super) fn in_words(quantity: &Quantity, measure: Measure) -> String {
    let bare = Quantity {
        bound: Bound::Exact,
        ..*quantity
    };
    let figure = human::quantity(&bare, measure);
    match quantity.bound {
        Bound::Exact => figure,
        bound => format!("{} {figure}", human::words(bound.as_str())),
    }
}
