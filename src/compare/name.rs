//! Whether two names are of one organisation.

use std::collections::{HashMap, HashSet};

use crate::language::identity::{canonical, words_of_name};

/// The form of an organisation's name under which names in different articles meet.
///
/// Case, accents, spaces, hyphens and stops don't count, nor do an article before the name, "and" in it, and legal
/// forms and words such as "Group" behind it; a short form of the crate's table of well-known names is its full name:
///
/// ```
/// use sollist::organisation_key;
/// assert_eq!(organisation_key("Kestra Mobility AG"), organisation_key("KESTRA-MOBILITY Group, Inc."));
/// assert_eq!(organisation_key("VW"), organisation_key("Volkswagen AG"));
/// assert_ne!(organisation_key("Siemens"), organisation_key("Siemens Energy"));
/// ```
///
/// A name inside another ("Siemens", "Siemens Energy") is another organisation. The form itself may change between
/// minor versions.
#[must_use]
pub fn organisation_key(name: &str) -> String {
    let words = words_of_name(name);
    canonical(&words).map_or_else(|| words.concat(), |full| words_of_name(full).concat())
}

/// The keys of the names of a set of claims, with the acronyms in it resolved.
pub(super) struct Identities {
    acronyms: HashMap<String, String>,
}

impl Identities {
    pub(super) fn of<'n>(names: impl Iterator<Item = &'n str>) -> Self {
        let names: HashSet<&str> = names.collect();
        let mut abbreviated: HashMap<String, Option<String>> = HashMap::new();
        for name in &names {
            let initials: String = words_of_name(name)
                .iter()
                .filter_map(|word| word.chars().next())
                .collect();
            let key = organisation_key(name);
            let full = abbreviated.entry(initials).or_insert_with(|| Some(key.clone()));
            // An acronym of two names stands for neither.
            if full.as_ref() != Some(&key) {
                *full = None;
            }
        }
        let acronyms = names.iter().filter(|name| is_acronym(name)).filter_map(|name| {
            let key = organisation_key(name);
            let full = abbreviated.get(&key)?.clone()?;
            Some((key, full))
        });
        Self {
            acronyms: acronyms.collect(),
        }
    }

    pub(super) fn key(&self, name: &str) -> String {
        let key = organisation_key(name);
        self.acronyms.get(&key).cloned().unwrap_or(key)
    }
}

/// Three capitals or more, in one word: shorter ones abbreviate too much.
fn is_acronym(name: &str) -> bool {
    name.len() >= 3 && name.chars().all(char::is_uppercase)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_one_name_meet() {
        for [one, other] in [
            ["Société Générale", "Societe Generale SA"],
            ["Müller GmbH & Co. KG", "MUELLER"],
            ["Johnson & Johnson", "Johnson and Johnson"],
            ["Coca-Cola Co", "The Coca Cola Company"],
            ["Kestra-Konzern", "Kestra"],
            ["Kestra Holding", "Kestra N.V."],
            ["GM", "General Motors Corp"],
        ] {
            assert_eq!(organisation_key(one), organisation_key(other), "{one}, {other}");
        }
    }

    #[test]
    fn other_names_do_not() {
        for [one, other] in [
            ["Kestra", "Kestra Vans"],
            ["Deutsche Bank", "Deutsche Bahn"],
            ["AG", "SE"],
            ["小米", "比亚迪"],
        ] {
            assert_ne!(organisation_key(one), organisation_key(other), "{one}, {other}");
        }
        assert_eq!(organisation_key(""), "");
    }

    #[test]
    fn an_acronym_stands_for_the_one_name_it_abbreviates() {
        let names = Identities::of(["BNM", "Brand New Mobility AG"].into_iter());
        assert_eq!(names.key("BNM"), names.key("Brand New Mobility"));
        let two = Identities::of(["BNM", "Brand New Mobility", "Bank Nordmark Mitte"].into_iter());
        assert_eq!(two.key("BNM"), "bnm");
        let alone = Identities::of(["Bnm", "Brand New Mobility"].into_iter());
        assert_eq!(alone.key("Bnm"), "bnm");
    }
}
