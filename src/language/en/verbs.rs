//! The forms of English verbs.

use crate::language::pack::{Auxiliary, VerbForm, VerbForms, WordList};

/// Verbs are written "deliver", "sell/sold", "take/took/taken on": infinitive, past and participle where they are
/// irregular, and the words that follow every form.
pub(super) fn conjugate(verb: &'static str, found: &mut dyn FnMut(VerbForm<'_>)) {
    let (parts, rest) = match verb.find(' ') {
        Some(space) => verb.split_at(space),
        None => (verb, ""),
    };
    let mut give = |[first, second, last]: FormPieces| {
        found(VerbForm {
            pieces: &[first, second, last, rest],
            particle: None,
        });
    };
    let mut irregular = parts.split('/');
    let infinitive = irregular.next().unwrap_or_default();
    give([infinitive, "", ""]);
    give(third_person(infinitive));
    give(joined(infinitive, "ing"));
    match irregular.next() {
        Some(past) => std::iter::once(past)
            .chain(irregular)
            .filter(|form| *form != infinitive)
            .for_each(|form| give([form, "", ""])),
        None => give(joined(infinitive, "ed")),
    }
    if doubles_in_britain(infinitive) {
        ["led", "ling"].iter().for_each(|ending| give([infinitive, ending, ""]));
    }
}

/// "channelled", "totalling": American has "channeled", and both are written.
fn doubles_in_britain(infinitive: &str) -> bool {
    let stem = infinitive.strip_suffix("el").or(infinitive.strip_suffix("al"));
    stem.is_some_and(|stem| stem.contains(is_vowel) && !stem.ends_with(is_vowel))
}

/// A form in pieces, so that none is put together that is not asked for.
type FormPieces = [&'static str; 3];

fn third_person(infinitive: &'static str) -> FormPieces {
    match consonant_y(infinitive) {
        Some(stem) => [stem, "ies", ""],
        None if infinitive.ends_with(['s', 'x', 'z', 'o'])
            || infinitive.ends_with("ch")
            || infinitive.ends_with("sh") =>
        {
            [infinitive, "es", ""]
        }
        None => [infinitive, "s", ""],
    }
}

/// The infinitive with "ed" or "ing": "produced", "supplied", "shipping".
fn joined(infinitive: &'static str, ending: &'static str) -> FormPieces {
    if let Some(stem) = infinitive.strip_suffix('e') {
        return [stem, ending, ""];
    }
    match consonant_y(infinitive) {
        Some(stem) if ending == "ed" => [stem, "ied", ""],
        None if doubles(infinitive) => {
            let last = &infinitive[infinitive.len() - 1..];
            [infinitive, last, ending]
        }
        _ => [infinitive, ending, ""],
    }
}

fn consonant_y(infinitive: &str) -> Option<&str> {
    let stem = infinitive.strip_suffix('y')?;
    (!stem.ends_with(is_vowel)).then_some(stem)
}

/// One short syllable before a single consonant: ship, cut, plan.
fn doubles(infinitive: &str) -> bool {
    let vowels = infinitive.chars().filter(|letter| is_vowel(*letter)).count();
    let mut back = infinitive.chars().rev();
    vowels == 1
        && back.next().is_some_and(|last| last.is_ascii_alphabetic() && !is_vowel(last) && !matches!(last, 'w' | 'x' | 'y'))
        && back.next().is_some_and(is_vowel)
}

const fn is_vowel(letter: char) -> bool {
    matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u')
}

/// Whether a verb may be an infinitive: what has no ending of another form and is no irregular past.
pub(super) fn may_be_infinitive(verb: &str) -> bool {
    let ended = verb.ends_with("ing") && !matches!(verb, "bring" | "ring" | "swing")
        || verb.ends_with('s') && !verb.ends_with("ss") && !matches!(verb, "focus" | "bus");
    !ended && !is_past(verb)
}

/// Whether a verb's form is that of the past.
pub(super) fn is_past(verb: &str) -> bool {
    let regular = verb.ends_with("ed")
        && !matches!(verb, "need" | "feed" | "exceed" | "succeed" | "proceed" | "speed" | "shed");
    regular || IRREGULAR.has(verb)
}

/// Past forms that no ending tells.
static IRREGULAR: WordList = WordList::new(&[
    "ate", "became", "began", "begun", "bent", "bore", "bought", "broke", "brought", "built", "came", "caught", "chose",
    "cost", "dealt", "did", "done", "drew", "driven", "drove", "earnt", "fallen", "fell", "felt", "flew", "fought",
    "found", "froze", "gave", "given", "gone", "got", "grew", "grown", "had", "heard", "held", "hung", "kept",
    "knew", "laid", "learnt", "led", "left", "lent", "lost", "made", "meant", "met", "paid", "ran", "risen", "rose",
    "said", "sank", "sat", "saw", "seen", "sent", "shook", "shot", "shrank", "sold", "sought", "spent", "spoke",
    "stood", "strove", "struck", "sunk", "swelled", "taken", "taught", "thought", "threw", "told", "took", "understood",
    "was", "went", "were", "withdrew", "woke", "won", "wore", "wrote",
]);

/// The forms that a word may have, if it is a verb.
pub(super) fn forms(verb: &str) -> VerbForms {
    use VerbForms as Forms;
    const BASE: VerbForms = Forms::INFINITIVE.or(Forms::PRESENT);
    if has_apostrophe(verb) || matches!(verb, "can" | "cannot" | "could" | "may" | "might" | "must" | "should") {
        return Forms::PRESENT;
    }
    match verb {
        "be" => return Forms::INFINITIVE,
        "is" | "are" | "am" | "will" | "would" | "shall" | "does" | "ought" => return Forms::PRESENT,
        "been" => return Forms::PARTICIPLE,
        "become" => return BASE.or(Forms::PARTICIPLE),
        _ => {}
    }
    if UNCHANGED.has(verb) {
        BASE.or(Forms::PAST).or(Forms::PARTICIPLE)
    } else if verb.ends_with("ing") && !matches!(verb, "bring" | "ring" | "swing") {
        Forms::PRESENT_PARTICIPLE
    } else if PAST_ONLY.has(verb) {
        Forms::PAST
    } else if PARTICIPLE_ONLY.has(verb) {
        Forms::PARTICIPLE
    } else if is_past(verb) {
        Forms::PAST.or(Forms::PARTICIPLE)
    } else if verb.ends_with('s') && !verb.ends_with("ss") && !matches!(verb, "focus" | "bus") {
        Forms::PRESENT
    } else {
        BASE
    }
}

fn has_apostrophe(verb: &str) -> bool {
    verb.as_bytes().contains(&b'\'') || !verb.is_ascii() && verb.contains('’')
}

/// Verbs of one form for all.
static UNCHANGED: WordList = WordList::new(&["beat", "bid", "cost", "cut", "hit", "hurt", "let", "put", "quit", "set", "shed", "shut", "split", "spread"]);

/// Irregular forms that are no participle, and those that are nothing else.
static PAST_ONLY: WordList = WordList::new(&[
    "ate", "became", "began", "bore", "broke", "came", "chose", "did", "drew", "drove", "fell", "flew", "froze", "gave",
    "grew", "knew", "ran", "rose", "sank", "saw", "shook", "shrank", "spoke", "strove", "threw", "took", "was", "went",
    "were", "withdrew", "woke", "wore", "wrote",
]);
static PARTICIPLE_ONLY: WordList = WordList::new(&[
    "begun", "done", "driven", "fallen", "given", "gone", "grown", "risen", "seen", "sunk", "taken",
]);

/// What the auxiliary makes of its verb.
pub(super) fn auxiliary(verb: &str) -> Option<Auxiliary> {
    Some(match verb {
        "is" | "are" | "was" | "were" | "be" | "been" | "being" | "am" | "isn't" | "aren't" | "wasn't" | "weren't"
        | "get" | "gets" | "got" | "getting" | "gotten" => Auxiliary::Passive,
        "become" | "becomes" | "became" | "becoming" => Auxiliary::Copula,
        "has" | "have" | "had" | "having" | "hasn't" | "haven't" | "hadn't" => Auxiliary::Perfect,
        _ => Auxiliary::Modal,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn forms(verb: &'static str) -> String {
        let mut all = Vec::new();
        conjugate(verb, &mut |verb| all.push(verb.pieces.concat()));
        all.join(", ")
    }

    #[test]
    fn regular_and_irregular_verbs() {
        assert_eq!(forms("deliver"), "deliver, delivers, delivering, delivered");
        assert_eq!(forms("produce"), "produce, produces, producing, produced");
        assert_eq!(forms("supply"), "supply, supplies, supplying, supplied");
        assert_eq!(forms("ship"), "ship, ships, shipping, shipped");
        assert_eq!(forms("employ"), "employ, employs, employing, employed");
        assert_eq!(forms("sell/sold"), "sell, sells, selling, sold");
        assert_eq!(
            forms("take/took/taken on"),
            "take on, takes on, taking on, took on, taken on"
        );
    }

    #[test]
    fn forms_by_spelling() {
        assert!(super::forms("sold").has(VerbForms::PARTICIPLE) && super::forms("sold").has(VerbForms::PAST));
        assert_eq!(super::forms("rose"), VerbForms::PAST);
        assert_eq!(super::forms("taken"), VerbForms::PARTICIPLE);
        assert!(super::forms("cut").has(VerbForms::INFINITIVE) && super::forms("cut").has(VerbForms::PAST));
        assert_eq!(super::forms("selling"), VerbForms::PRESENT_PARTICIPLE);
        assert!(!super::forms("sells").has(VerbForms::INFINITIVE));
    }
}
