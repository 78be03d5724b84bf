//! German numbers written as one word: "zweihundertfünfzigtausend".

const ONES: &[(&str, u64)] = &[
    ("eins", 1),
    ("ein", 1),
    ("zwei", 2),
    ("zwo", 2),
    ("drei", 3),
    ("vier", 4),
    ("fuenf", 5),
    ("sechs", 6),
    ("sieben", 7),
    ("acht", 8),
    ("neun", 9),
];

const TEENS: &[(&str, u64)] = &[
    ("zehn", 10),
    ("elf", 11),
    ("zwoelf", 12),
    ("dreizehn", 13),
    ("vierzehn", 14),
    ("fuenfzehn", 15),
    ("sechzehn", 16),
    ("siebzehn", 17),
    ("achtzehn", 18),
    ("neunzehn", 19),
];

const TENS: &[(&str, u64)] = &[
    ("zwanzig", 20),
    ("dreissig", 30),
    ("vierzig", 40),
    ("fuenfzig", 50),
    ("sechzig", 60),
    ("siebzig", 70),
    ("achtzig", 80),
    ("neunzig", 90),
];

fn strip<'w>(word: &'w str, table: &[(&str, u64)]) -> Option<(u64, &'w str)> {
    table
        .iter()
        .find_map(|(name, value)| Some((*value, word.strip_prefix(name)?)))
}

/// How numbers begin: most words are told apart by that.
const HEADS: [&[u8; 3]; 15] = [
    b"ein", b"zwe", b"zwo", b"dre", b"vie", b"fue", b"sec", b"sie", b"ach", b"neu", b"zeh", b"elf", b"zwa", b"hun",
    b"tau",
];

/// Whether a word as it is written may begin with a number.
pub(super) fn begins(word: &[u8]) -> bool {
    let Some(head) = word.first_chunk::<3>() else {
        return false;
    };
    // A letter with a mark is folded into several.
    let same = |(known, byte): (&u8, &u8)| *known == byte.to_ascii_lowercase() || !byte.is_ascii();
    HEADS.iter().any(|known| known.iter().zip(head).all(same))
}

/// The number at the head of the folded `word`, and what follows it.
pub(super) fn number(word: &str) -> Option<(u64, &str)> {
    if !HEADS.iter().any(|head| word.as_bytes().starts_with(*head)) {
        return None;
    }
    let head = below_thousand(word);
    let (number, rest) = head.unwrap_or((1, word));
    let Some(rest) = rest.strip_prefix("tausend") else {
        return head;
    };
    let rest = rest.strip_prefix("und").unwrap_or(rest);
    let (more, rest) = below_thousand(rest).unwrap_or((0, rest));
    Some((number * 1000 + more, rest))
}

fn below_thousand(word: &str) -> Option<(u64, &str)> {
    let (hundreds, rest) = strip(word, TEENS).or_else(|| strip(word, ONES)).unwrap_or((1, word));
    let Some(rest) = rest.strip_prefix("hundert") else {
        return below_hundred(word);
    };
    let rest = rest.strip_prefix("und").unwrap_or(rest);
    let (more, rest) = below_hundred(rest).unwrap_or((0, rest));
    Some((hundreds * 100 + more, rest))
}

fn below_hundred(word: &str) -> Option<(u64, &str)> {
    // "siebzehn" and "siebzig" before "sieben".
    if let Some(found) = strip(word, TEENS).or_else(|| strip(word, TENS)) {
        return Some(found);
    }
    let (ones, rest) = strip(word, ONES)?;
    let tens = rest.strip_prefix("und").and_then(|rest| strip(rest, TENS));
    Some(tens.map_or((ones, rest), |(tens, rest)| (tens + ones, rest)))
}

#[cfg(test)]
mod tests {
    use super::{begins, number};

    #[test]
    fn whole_words() {
        for (word, value) in [
            ("zweihundertfuenfzigtausend", 250_000),
            ("dreihundertneunundneunzigtausendfuenfhundertneunundvierzig", 399_549),
            ("hundertfuenfzig", 150),
            ("tausendundeins", 1001),
            ("elfhundert", 1100),
            ("siebzehn", 17),
            ("siebenundsiebzig", 77),
        ] {
            assert_eq!(number(word), Some((value, "")), "{word}");
        }
        assert_eq!(number("zehnprozentig"), Some((10, "prozentig")));
        assert_eq!(number("einigung"), Some((1, "igung")));
        assert_eq!(number("umsatz"), None);
        assert!(["Fünfzig", "zwölfjährig", "fuenfzig", "ZWEI"].iter().all(|word| begins(word.as_bytes())));
        assert!(!begins(b"umsatz"));
    }
}
