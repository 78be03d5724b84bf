//! Pages that are made up at random, but look like news: sentences from templates, figures in all notations, menus
//! and captions, and whatever scraping leaves in a text.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use unicode_normalization::UnicodeNormalization;

use crate::words::{DIRT, DOES, FURNITURE, UNITS_AFTER, UNITS_BEFORE, WHAT, WHEN, WHO, WORDS};

/// Runs `test` on values of `strategy`: the same few each time, so that what passes once passes again, or as many new
/// ones as `SOLLIST_CASES` says.
#[track_caller]
pub(crate) fn check<S: Strategy>(few: u32, strategy: S, test: impl Fn(S::Value)) {
    let more = std::env::var("SOLLIST_CASES")
        .ok()
        .and_then(|number| number.parse().ok());
    let config = Config {
        cases: more.unwrap_or(few),
        failure_persistence: None,
        ..Config::default()
    };
    let mut runner = match more {
        Some(_) => TestRunner::new(config),
        None => TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha)),
    };
    let result = runner.run(&strategy, |value| {
        test(value);
        Ok(())
    });
    if let Err(failure) = result {
        panic!("{failure}");
    }
}

/// A number in digits, grouped and marked in any way.
fn digits() -> impl Strategy<Value = String> {
    let marks = select(&[",", ".", "'", "’", " ", "\u{a0}", "\u{202f}", "", "\u{ad}"][..]);
    let decimals = prop_oneof![3 => Just(String::new()), 2 => "[.,][0-9]{1,3}", 1 => "[.,:/-][0-9]{1,9}"];
    let grouped =
        (1..1000_u32, vec("[0-9]{3}", 0..4), marks, decimals).prop_map(|(head, groups, mark, rest)| {
            let mut text = head.to_string();
            for group in groups {
                text.push_str(mark);
                text.push_str(&group);
            }
            text + &rest
        });
    prop_oneof![8 => grouped, 2 => (1900..2100_u32).prop_map(|year| year.to_string()), 1 => "0{0,3}[0-9]{1,40}", 1 => "[0-9][0-9.,']{0,12}"]
}

fn amount() -> impl Strategy<Value = String> {
    let unit = |units: &'static [&'static str]| prop_oneof![1 => Just(""), 2 => select(units)];
    let in_digits = (unit(UNITS_BEFORE), digits(), unit(UNITS_AFTER), unit(UNITS_AFTER))
        .prop_map(|(before, digits, after, more)| format!("{before}{digits}{after}{more}"));
    let in_words = (select(WORDS), unit(UNITS_AFTER)).prop_map(|(words, unit)| format!("{words}{unit}"));
    prop_oneof![5 => in_digits, 1 => in_words]
}

fn piece() -> impl Strategy<Value = String> {
    let one_of = |words: &'static [&'static str]| select(words).prop_map(str::to_owned);
    prop_oneof![
        3 => one_of(WHO), 4 => one_of(DOES), 4 => amount(), 4 => one_of(WHAT), 2 => one_of(WHEN),
        1 => "\\PC{1,6}", 1 => one_of(DIRT),
    ]
}

/// Pieces in no order, or in that of a sentence.
fn sentence() -> impl Strategy<Value = String> {
    let gap = || prop_oneof![12 => Just(" "), 1 => Just(""), 1 => select(DIRT)];
    let loose = vec((piece(), gap()), 0..14).prop_map(|pieces| {
        pieces
            .into_iter()
            .map(|(piece, gap)| piece + gap)
            .collect::<String>()
    });
    let sound = (select(WHO), select(DOES), amount(), select(WHAT), select(WHEN))
        .prop_map(|(who, does, amount, what, when)| format!("{who} {does} {amount} {what} {when}"));
    let end = prop_oneof![8 => Just("."), 1 => Just("!"), 1 => Just("?\""), 1 => Just("")];
    (prop_oneof![loose, sound], end).prop_map(|(words, end)| words + end)
}

fn line() -> impl Strategy<Value = String> {
    let prose = vec(sentence(), 1..5).prop_map(|sentences| sentences.join(" "));
    prop_oneof![
        5 => prose,
        2 => select(FURNITURE).prop_map(str::to_owned),
        1 => Just(String::new()),
        1 => sentence(),
    ]
}

/// What may have happened to a whole text.
#[derive(Clone, Copy, Debug)]
enum Fate {
    Nothing,
    Decomposed,
    Mojibake,
    FullWidth,
    ArabicIndic,
    Capitals,
    NoSpaces,
    NoLines,
    Doubled,
    Marked,
}

fn befallen(text: String, fate: Fate) -> String {
    let digits = |zero: u32| {
        let shift = move |digit: char| char::from_u32(zero + digit as u32 - '0' as u32).unwrap_or(digit);
        text.chars()
            .map(|ch| if ch.is_ascii_digit() { shift(ch) } else { ch })
            .collect()
    };
    match fate {
        Fate::Nothing => text,
        Fate::Decomposed => text.nfd().collect(),
        // UTF-8 taken for Latin-1.
        Fate::Mojibake => text.bytes().map(char::from).collect(),
        Fate::FullWidth => digits('０' as u32),
        Fate::ArabicIndic => digits('٠' as u32),
        Fate::Capitals => text.to_uppercase(),
        Fate::NoSpaces => text.replace(' ', ""),
        Fate::NoLines => text.replace('\n', " "),
        Fate::Doubled => format!("{text}\n{text}"),
        Fate::Marked => text.chars().flat_map(|ch| [ch, '\u{ad}']).collect(),
    }
}

/// A page.
pub(crate) fn page() -> impl Strategy<Value = String> {
    use Fate::*;
    let fate = prop_oneof![
        6 => Just(Nothing),
        4 => select(&[Decomposed, Mojibake, FullWidth, ArabicIndic, Capitals, NoSpaces, NoLines, Doubled, Marked][..]),
    ];
    let dirt = prop_oneof![
        12 => select(DIRT).prop_map(str::to_owned),
        1 => (select(DIRT), 1..400_usize).prop_map(|(dirt, times)| dirt.repeat(times)),
        1 => ("[a-z0-9]", 1..400_usize).prop_map(|(letter, times)| letter.repeat(times)),
    ];
    let breaks = select(&["\n", "\n\n", "\r\n", "\n \n", "\u{2028}"][..]);
    (
        vec(line(), 0..24),
        breaks,
        vec((any::<Index>(), dirt), 0..10),
        fate,
    )
        .prop_map(|(lines, breaks, dirt, fate)| {
            let mut text = lines.join(breaks);
            for (place, dirt) in dirt {
                let mut at = place.index(text.len() + 1);
                while !text.is_char_boundary(at) {
                    at -= 1;
                }
                text.insert_str(at, &dirt);
            }
            befallen(text, fate)
        })
}
