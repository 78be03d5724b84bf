//! The worst inputs cost little more than an article, and twice as much text costs twice as much time.

use std::hint::black_box;
use std::time::{Duration, Instant};

use sollist::{Document, Extractor, Language, language, page, recognise};

use super::pages;

/// A byte of the worst text may cost so many times what one of an article costs. Ample, as the tests run without
/// optimisation too, and beside each other.
const MOST: f64 = 12.0;

/// Twice the text may take so many times as long. Quadratic would be 4.
const DOUBLE: f64 = 3.2;

const SIZE: usize = if cfg!(debug_assertions) {
    32 << 10
} else {
    128 << 10
};

/// Names and what is repeated until a text is long enough.
const PATTERNS: &[(&str, &str)] = &[
    ("one letter", "a"),
    ("one capital", "A"),
    ("capitals", "A "),
    ("digits", "7"),
    ("numbers", "7 "),
    ("grouped digits", "1.234.567,8 "),
    ("one number of thousands", "123."),
    ("thousands with spaces", "123 456 789 "),
    ("years", "2023 "),
    ("dates", "23.04.2024 "),
    ("year ranges", "2019-2021/22-"),
    (
        "times",
        "in the first quarter of last year of the year to May 2023 since ",
    ),
    (
        "Zeiten",
        "im ersten Halbjahr des vergangenen Jahres bis Ende 2023 seit ",
    ),
    ("full stops", "."),
    ("commas", ", "),
    ("quotes", "\"“„’'"),
    ("brackets", "(("),
    ("closed brackets", "()[]"),
    ("hyphens", "-"),
    ("hyphened words", "Foto-Voltaik-Anlagen-"),
    ("slashes", "1/2/"),
    ("line breaks", "\n"),
    ("windows line breaks", "\r\n\r\n"),
    ("blanks", " "),
    ("tabs", "\t|"),
    ("short lines", "a\n"),
    ("spaced short lines", "News\n\n"),
    ("unseen", "\u{200b}\u{ad}"),
    ("marks on nothing", "\u{301}\u{308}"),
    ("soft hyphens in words", "Um\u{ad}satz\u{ad}"),
    ("NUL", "\0"),
    ("Han", "小米汽车公司"),
    ("Thai", "บริษัทรถยนต์"),
    ("emoji", "👨‍👩‍👧‍👦🇩🇪"),
    ("currency signs", "€$£"),
    ("percent signs", "%"),
    ("units", "Euro percent MW t "),
    ("amounts", "€5m "),
    ("amounts joined", "EUR5m5m"),
    ("scales", "million milliard billion "),
    ("number words", "one hundred and twenty-one thousand "),
    ("Zahlwörter", "zweihunderteinundzwanzigtausend"),
    ("a compound", "Donaudampfschifffahrtsgesellschaftskapitäns"),
    ("compounds", "Konzernumsatzrückgangsprognose "),
    ("ranges", "5 to 7 bis 9 - 11 und 13 and "),
    ("bounds", "more than up to at least about rund mehr als "),
    ("organisations", "Acme Corp. and Siemens AG und "),
    ("one name", "Siemens "),
    ("acronyms", "BMW (Bayerische Motoren Werke) ABB "),
    ("names of names", "Bank of America of Bank of "),
    ("possessives", "Acme's Siemens’ "),
    ("stand-ins", "the company its maker der Konzern es "),
    ("pronouns", "it its they wir uns "),
    ("metrics", "revenue sales profit Umsatz Gewinn jobs "),
    ("movements", "rose fell stieg sank um by "),
    ("intents", "plans to wants to will expects soll "),
    ("negations", "not no never nicht kein "),
    (
        "claims in one sentence",
        "Acme sold 5 cars and 7 vans for 9 million euros, ",
    ),
    (
        "Angaben in einem Satz",
        "Acme verkaufte 5 Autos und 7 Lkw für 9 Millionen Euro, ",
    ),
    ("separable verbs", "legte um 5 Prozent legte "),
    ("sentences of a word", "Umsatz. Revenue. 5. "),
    ("clauses", "die, der, which, that, who, und, "),
    (
        "headlines",
        "Acme sells 5 cars\n\nAcme sold 5 cars. It sold 7 vans.\n\n",
    ),
    ("bylines", "By Jane Doe, 23 April 2024\nVon Max Müller\n"),
    ("datelines", "LONDON (Reuters) - Wien (APA). "),
    ("lists", "- 5 cars\n* 7 cars\n"),
    ("tables", "2023\t5\t7\n"),
    ("comments", "3 Kommentare\nLeave a Reply\nReply\n"),
    ("captions", "Picture: Reuters\nFoto: dpa\n"),
    ("legal", "© 2024 All rights reserved. Alle Rechte vorbehalten.\n"),
    ("a ticker", "12:30 Acme sold 5 cars. It rose.\n\n"),
    ("mojibake", "Â£600m â€™ Ã¤ "),
    ("entities", "&nbsp;&amp;&#8364;<br/>"),
    ("markup", "<div><p class=\"a\">"),
    ("addresses", "https://example.com/a?b=c&d=1.234 "),
];

/// `pattern` to `size` bytes.
fn repeated(pattern: &str, size: usize) -> String {
    pattern.repeat(size / pattern.len() + 1)
}

/// Text that repeats nothing: every line a new name, number and word.
fn all_new(size: usize) -> String {
    let mut text = String::new();
    let mut n: u64 = 1;
    while text.len() < size {
        n = n
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        let word: String = (0..7)
            .map(|i| char::from(b'a' + ((n >> (8 * i)) % 26) as u8))
            .collect();
        let (name, number) = (word[..1].to_uppercase() + &word[1..], n >> 44);
        text += &format!(
            "{name} AG sold {number} {word} and {name} Corp. said {word}er rose {}%. ",
            number % 97
        );
        if n >> 62 == 0 {
            text += &format!("\n\n{name} {word}\n\n");
        }
    }
    text
}

/// How long this thread has run; where the system does not tell, how long it is since `start`. What else the machine
/// does is not counted so.
fn ran(start: Instant) -> Duration {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok();
    let nanos = told.and_then(|line| line.split(' ').next()?.parse().ok());
    nanos.map_or_else(|| start.elapsed(), Duration::from_nanos)
}

/// The system's clock of threads ticks every few milliseconds.
const LEAST: Duration = Duration::from_millis(15);

/// Seconds that `work` takes, over as many rounds as can be measured.
fn cost(work: impl Fn()) -> f64 {
    let start = Instant::now();
    let before = ran(start);
    let mut rounds = 0.0;
    loop {
        work();
        rounds += 1.0;
        let time = ran(start).saturating_sub(before);
        if time >= LEAST {
            return time.as_secs_f64() / rounds;
        }
    }
}

/// The whole way, and each stage by itself.
fn read(text: &str, language: Language) {
    let extractor = Extractor::new();
    let document = Document::new(text).language(language);
    black_box(extractor.extract(document).map(|found| found.claims().len()))
        .expect("a text of a known language");
}

fn stages(text: &str, language: Language) {
    black_box(language::detect(text));
    black_box(page::split(text));
    black_box(recognise::quantities(text, language));
    black_box(recognise::periods(text, language, None));
    black_box(recognise::organisations(text, language));
    black_box(recognise::metrics(text, language));
}

/// What a byte of ordinary articles costs, in seconds.
fn ordinary(language: Language, work: fn(&str, Language)) -> f64 {
    let folder = format!("fixtures/{language}/pages");
    let articles: Vec<String> = super::texts(&folder).into_iter().map(|(_, text)| text).collect();
    let bytes: usize = articles.iter().map(String::len).sum();
    let time = || cost(|| articles.iter().for_each(|text| work(text, language)));
    (0..3).map(|_| time()).fold(f64::INFINITY, f64::min) / bytes as f64
}

/// The texts of `worst` whose bytes cost too much. A text that seems to is measured again, more often.
fn too_slow(work: fn(&str, Language)) -> Vec<String> {
    let mut slow = Vec::new();
    for language in Language::ALL {
        work(&pages()[0].1, *language);
        let mut yardstick = ordinary(*language, work);
        let made = PATTERNS
            .iter()
            .map(|(name, pattern)| (*name, repeated(pattern, SIZE)));
        for (name, text) in made.chain([("all new", all_new(SIZE))]) {
            let mut ratio = f64::INFINITY;
            for _ in 0..4 {
                let time = cost(|| work(&text, *language));
                ratio = ratio.min(time / text.len() as f64 / yardstick);
                if ratio < MOST {
                    break;
                }
                yardstick = yardstick.max(ordinary(*language, work));
            }
            if std::env::var_os("SOLLIST_TELL_TIMES").is_some() {
                println!("{ratio:6.2} {language} {name}");
            }
            if ratio >= MOST {
                slow.push(format!("{language}, {name}: {ratio:.1} times an article's byte"));
            }
        }
    }
    slow
}

#[test]
fn no_text_costs_much_more_than_an_article() {
    let slow = too_slow(read);
    assert!(slow.is_empty(), "{slow:#?}");
}

#[test]
fn no_stage_costs_much_more_than_on_an_article() {
    let slow = too_slow(stages);
    assert!(slow.is_empty(), "{slow:#?}");
}

#[test]
fn twice_the_text_costs_twice_the_time() {
    let mut slow = Vec::new();
    for (n, language) in Language::ALL.iter().enumerate() {
        // Each pattern in one of the languages.
        let own = PATTERNS.iter().skip(n).step_by(Language::ALL.len());
        for (name, pattern) in own.copied().chain([("all new", "")]) {
            let text = |size: usize| match pattern {
                "" => all_new(size),
                pattern => repeated(pattern, size),
            };
            let (one, two) = (text(SIZE), text(2 * SIZE));
            let mut growth = f64::INFINITY;
            for _ in 0..5 {
                let first = cost(|| read(&one, *language));
                growth = growth.min(cost(|| read(&two, *language)) / first);
                if growth < DOUBLE {
                    break;
                }
            }
            if growth >= DOUBLE {
                slow.push(format!("{language}, {name}: {growth:.1} times as long"));
            }
        }
    }
    assert!(slow.is_empty(), "{slow:#?}");
}
