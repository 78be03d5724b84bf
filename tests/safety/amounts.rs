//! The span of a figure: what stands alone parses back to its value, and a number too large is none.

use proptest::prelude::*;
use sollist::recognise::{QuantityMention, quantities};
use sollist::{Amount, Language};

use super::made_up::check;

/// How a language prints amounts.
struct Style {
    language: Language,
    /// A sentence around the amount.
    around: (&'static str, &'static str),
    groups: &'static [&'static str],
    point: char,
    /// Scale words with their powers of ten, before a unit word.
    scales: &'static [(&'static str, u32)],
    /// Before the number, after it, and what both are.
    units: &'static [(&'static str, &'static str, &'static str)],
}

const STYLES: &[Style] = &[
    Style {
        language: Language::English,
        around: ("The new plant in the north cost ", " in all."),
        groups: &[",", "\u{a0}", "\u{202f}", "\u{2005}", "\u{2009}", "'"],
        point: '.',
        scales: &[
            ("", 0),
            (" thousand", 3),
            (" million", 6),
            (" billion", 9),
            (" trillion", 12),
        ],
        units: &[
            ("", " euros", "EUR"),
            ("", " percent", "percent"),
            ("", " tonnes", "t"),
            ("", " dollars", "USD"),
            ("$", "", "USD"),
            ("€", "", "EUR"),
            ("£", "", "GBP"),
        ],
    },
    Style {
        language: Language::German,
        around: ("Das neue Werk im Norden kostete ", " insgesamt."),
        groups: &[".", " ", "\u{a0}", "\u{202f}", "\u{2005}", "\u{2009}", "'", "’"],
        point: ',',
        scales: &[
            ("", 0),
            (" Tausend", 3),
            (" Millionen", 6),
            (" Mio.", 6),
            (" Mrd.", 9),
            (" Milliarden", 9),
            (" Billionen", 12),
        ],
        units: &[
            ("", " Euro", "EUR"),
            ("", " Prozent", "percent"),
            ("", " Tonnen", "t"),
            ("", " Dollar", "USD"),
            ("", " Franken", "CHF"),
            ("", " €", "EUR"),
        ],
    },
];

/// The digits of a number, three at a time from the right.
fn grouped(digits: &str, mark: &str) -> String {
    let mut text = String::new();
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i) % 3 == 0 {
            text.push_str(mark);
        }
        text.push(digit);
    }
    text
}

fn only(text: &str, language: Language) -> QuantityMention {
    let mut found = quantities(text, language);
    assert_eq!(found.len(), 1, "{text:?}: {found:?}");
    found.remove(0)
}

#[test]
fn a_printed_amount_is_found_whole_and_parses_back() {
    let whole = "[1-9][0-9]{0,8}";
    let parts = (
        0..STYLES.len(),
        whole,
        "[0-9]{0,2}",
        any::<[prop::sample::Index; 3]>(),
    );
    check(384, parts, |(style, whole, decimals, [group, scale, unit])| {
        let style = &STYLES[style];
        let (scale, power) = scale.get(style.scales);
        let (before, after, unit) = unit.get(style.units);
        let mut number = grouped(&whole, style.groups[group.index(style.groups.len())]);
        if !decimals.is_empty() {
            number.push(style.point);
            number.push_str(&decimals);
        }
        let printed = format!("{before}{number}{scale}{after}");
        let text = format!("{}{printed}{}", style.around.0, style.around.1);
        let value: f64 = format!("{whole}.{decimals}e{power}").parse().expect("a number");

        let found = only(&text, style.language);
        assert_eq!(&text[found.span], printed, "{text:?}");
        assert_eq!(found.quantity.amount, Amount::Value(value), "{text:?}");
        assert_eq!(found.quantity.unit.to_string(), *unit, "{text:?}");

        let alone = only(&text[found.span], style.language);
        assert_eq!(alone.quantity, found.quantity, "{printed:?} alone");
    });
}

/// What a span says by itself, and what its surroundings add, as the documentation of `QuantityMention` has it.
#[test]
fn what_the_surroundings_add() {
    let (en, de) = (Language::English, Language::German);
    for (text, language, said) in [
        // A scale or unit that stands once for two amounts.
        (
            "between 5 and 7 million euros",
            en,
            &[("5 and 7 million euros", "5000000..7000000 EUR")][..],
        ),
        (
            "von 5 auf 7 Millionen Euro",
            de,
            &[("5", "5000000 EUR"), ("7 Millionen Euro", "7000000 EUR")],
        ),
        // The bound stands outside.
        ("rund 5 Mrd. Euro", de, &[("5 Mrd. Euro", "about 5000000000 EUR")]),
        // Number words, in one word with a unit or not.
        (
            "a zehnprozentiger Anteil",
            de,
            &[("zehnprozentiger", "10 percent")],
        ),
        (
            "half a million euros",
            en,
            &[("half a million euros", "500000 EUR")],
        ),
    ] {
        let found: Vec<_> = quantities(text, language)
            .into_iter()
            .map(|found| (text[found.span].to_owned(), found.quantity.to_string()))
            .collect();
        let said: Vec<_> = said
            .iter()
            .map(|(span, value)| ((*span).to_owned(), (*value).to_owned()))
            .collect();
        assert_eq!(found, said, "{text}");
    }
}

#[test]
fn a_number_too_large_is_no_quantity() {
    for language in Language::ALL {
        for number in [
            "9".repeat(400),
            "1".repeat(32_001),
            format!("1{}", "000".repeat(200)),
            format!("9{}", " million".repeat(200)),
            format!("9{}", " Millionen".repeat(200)),
            format!("9{}", ",999".repeat(300)),
            format!("9{}", ".999".repeat(300)),
            format!("0,{}", "0".repeat(400)),
        ] {
            let text = format!("Acme sold {number} euros of it.");
            for found in quantities(&text, *language) {
                let finite = match found.quantity.amount {
                    Amount::Value(value) => value.is_finite(),
                    _ => false,
                };
                assert!(finite, "{found:?} of {text:?}");
            }
        }
    }
}
