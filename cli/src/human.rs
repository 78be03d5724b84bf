//! Figures as people read them.

use sollist::{Amount, Bound, Comparison, Difference, Measure, Period, Quantity, Unit};

/// "> 135,000", "~ 77.8bn EUR", "+12%": a quantity in as few characters as say the same.
pub(crate) fn quantity(quantity: &Quantity, measure: Measure) -> String {
    let signed = measure == Measure::Change;
    let amount = match quantity.amount {
        Amount::Value(value) => number(value, signed),
        Amount::Range { low, high } => range(&number(low, signed), &number(high, signed)),
        _ => "?".to_owned(),
    };
    format!("{}{}", bound(quantity), with_unit(&amount, quantity.unit))
}

/// "195–205m": the letters of a scale stand once.
fn range(low: &str, high: &str) -> String {
    let letters = high.trim_start_matches(|c: char| !c.is_ascii_lowercase());
    let low = low.strip_suffix(letters).unwrap_or(low);
    format!("{low}–{high}")
}

/// The sign of a bound. It speaks of the size of the figure: "down more than 4%" is less than -4.
fn bound(quantity: &Quantity) -> &'static str {
    let negative = quantity.amount.midpoint() < 0.0;
    match (quantity.bound, negative) {
        (Bound::About, _) => "~",
        (Bound::MoreThan, false) | (Bound::LessThan, true) => ">",
        (Bound::LessThan, false) | (Bound::MoreThan, true) => "<",
        (Bound::AtLeast, false) | (Bound::AtMost, true) => "≥",
        (Bound::AtMost, false) | (Bound::AtLeast, true) => "≤",
        _ => "",
    }
}

/// "12%", "5bn EUR", "40 EUR/t", "500/week"; nothing behind plain counts.
pub(crate) fn with_unit(amount: &str, unit: Unit) -> String {
    match unit.to_string().as_str() {
        "count" => amount.to_owned(),
        "percent" => format!("{amount}%"),
        "percentage_points" => format!("{amount} pp"),
        "basis_points" => format!("{amount} bp"),
        "permille" => format!("{amount}‰"),
        other => match other.strip_prefix("count/") {
            Some(each) => format!("{amount}/{each}"),
            None => format!("{amount} {other}"),
        },
    }
}

/// 135,000; 4.1m; 77.8bn; 1.25tn; every digit that the value has, up to eight.
pub(crate) fn number(value: f64, signed: bool) -> String {
    let sign = match value {
        _ if value < 0.0 => "−",
        _ if signed && value > 0.0 => "+",
        _ => "",
    };
    format!("{sign}{}", size(value.abs()))
}

fn size(value: f64) -> String {
    const SCALES: [(f64, &str); 3] = [(1e12, "tn"), (1e9, "bn"), (1e6, "m")];
    let scale = SCALES.iter().find(|(scale, _)| value >= *scale);
    let Some((scale, letters)) = scale else {
        return grouped(value);
    };
    let scaled = trimmed(value / scale);
    // "1.234567m" is no easier to read than "1,234,567".
    if scaled.len() > 6 && value < 1e9 {
        grouped(value)
    } else {
        format!("{scaled}{letters}")
    }
}

/// "1 text", "2,000 texts".
pub(crate) fn counted(count: u64, what: &str) -> String {
    let plural = if count == 1 { "" } else { "s" };
    format!("{} {what}{plural}", number(count as f64, false))
}

/// At most three decimals, and none that say nothing.
fn trimmed(value: f64) -> String {
    let text = format!("{value:.6}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// With commas between thousands.
fn grouped(value: f64) -> String {
    let text = trimmed(value);
    let (whole, rest) = text.split_at(text.find('.').unwrap_or(text.len()));
    let mut with_commas = String::new();
    for (i, digit) in whole.chars().enumerate() {
        if i > 0 && (whole.len() - i) % 3 == 0 {
            with_commas.push(',');
        }
        with_commas.push(digit);
    }
    with_commas + rest
}

/// "2024", "Q2 2024", "open" years as nothing.
pub(crate) fn period(period: &Period) -> String {
    let part = period.part.map(|part| part.to_string());
    let year = period.year.map(|year| year.to_string());
    [part, year].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// An id in words: "sales volume".
pub(crate) fn words(id: &str) -> String {
    id.replace('_', " ")
}

/// What is compared: "deliveries", "change of revenue".
pub(crate) fn subject(comparison: &Comparison) -> String {
    metric(
        comparison.metric.as_str(),
        comparison.measure,
        comparison.noun.as_deref(),
    )
}

/// "deliveries"; "change of revenue"; the noun where the metric is none.
pub(crate) fn metric(id: &str, measure: Measure, noun: Option<&str>) -> String {
    let name = match (id, noun) {
        ("other", Some(noun)) => noun.to_owned(),
        _ => words(id),
    };
    match measure {
        Measure::Change => format!("change of {name}"),
        _ => name,
    }
}

/// "−5%"; in the unit itself where the figures are percentages or there is no percent.
pub(crate) fn difference(difference: &Difference, unit: Unit) -> String {
    let share = matches!(
        unit.base(),
        "percent" | "percentage_points" | "basis_points" | "permille"
    );
    match difference.percent {
        Some(percent) if !share => {
            let rounded = (percent * 10.0).round() / 10.0;
            format!("{}%", number(rounded, true))
        }
        _ if unit.base() == "percent" => format!("{} pp", number(difference.absolute, true)),
        _ => with_unit(&number(difference.absolute, true), unit),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_keep_their_digits() {
        for (value, text) in [
            (0.0, "0"),
            (12.5, "12.5"),
            (999.0, "999"),
            (135_000.0, "135,000"),
            (1_234_567.0, "1,234,567"),
            (4_100_000.0, "4.1m"),
            (77_800_000_000.0, "77.8bn"),
            (1.25e12, "1.25tn"),
            (-4.0, "−4"),
        ] {
            assert_eq!(number(value, false), text);
        }
        assert_eq!(number(70.0, true), "+70");
    }

    #[test]
    fn bounds_speak_of_the_size() {
        let read = |amount, bound, unit: &str, measure| {
            quantity(
                &Quantity::new(Amount::Value(amount), unit.parse().expect("a unit"), bound),
                measure,
            )
        };
        assert_eq!(read(-4.0, Bound::MoreThan, "percent", Measure::Change), "<−4%");
        assert_eq!(read(135e3, Bound::MoreThan, "count", Measure::Level), ">135,000");
        assert_eq!(read(5e9, Bound::About, "EUR", Measure::Level), "~5bn EUR");
        let both = Amount::Range { low: 5.0, high: 7.0 };
        assert_eq!(
            quantity(&Quantity::new(both, Unit::PERCENT, Bound::Exact), Measure::Level),
            "5–7%"
        );
        assert_eq!(range("4.5bn", "5.2bn"), "4.5–5.2bn");
        assert_eq!(range("950m", "1.1bn"), "950m–1.1bn");
    }
}
