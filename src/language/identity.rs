//! What of an organisation's name tells it from others.

use std::collections::HashMap;

use once_cell::sync::Lazy;

use super::common::{LEGAL_FORMS, LOOSE_WORDS};
use super::names;
use super::pack::lines;
use crate::text::fold::fold;

/// Phrases as lists of folded words, the longest first.
type FormLists = Vec<Vec<String>>;

static ENDS: Lazy<FormLists> = Lazy::new(|| {
    let forms = LEGAL_FORMS.iter().flat_map(|(forms, _)| lines(forms).map(words));
    let loose = LOOSE_WORDS.behind.iter().map(|word| words(word));
    let mut ends: FormLists = forms.chain(loose).collect();
    ends.sort_by_key(|end| std::cmp::Reverse(end.len()));
    ends
});

/// Short forms of the tables, and what they are short for.
static SHORT_FORMS: Lazy<HashMap<String, &'static str>> = Lazy::new(|| {
    names::all()
        .filter(|name| !name.whole().is_empty())
        .map(|name| (words_of_name(name.written()).concat(), name.whole()))
        .collect()
});

/// The folded words of a name, without article, "and" and legal form.
pub(crate) fn words_of_name(name: &str) -> Vec<String> {
    let mut words = words(name);
    let is = |list: &[&str], word: &String| list.contains(&word.as_str());
    while words.len() > 1 && is(LOOSE_WORDS.before, &words[0]) {
        words.remove(0);
    }
    let shorter = |words: &[String]| {
        let end = ENDS
            .iter()
            .find(|end| words.ends_with(end) && words.len() > end.len())?;
        Some(words.len() - end.len())
    };
    while let Some(length) = shorter(&words) {
        words.truncate(length);
    }
    if words.len() > 2 {
        words.retain(|word| !is(LOOSE_WORDS.within, word));
    }
    words
}

/// The full name that the tables know these words to be short for.
pub(crate) fn canonical(words: &[String]) -> Option<&'static str> {
    SHORT_FORMS.get(&words.concat()).copied()
}

fn words(name: &str) -> Vec<String> {
    let folded = fold(name);
    let words = folded.split(|c: char| !c.is_alphanumeric());
    words.filter(|word| !word.is_empty()).map(str::to_owned).collect()
}
