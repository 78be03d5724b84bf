//! Small words that stand in one spelling of a name and not in another.

/// Words that tell no name from another, by where they stand in it.
pub(in crate::language) struct LooseWords {
    pub(in crate::language) before: &'static [&'static str],
    pub(in crate::language) within: &'static [&'static str],
    pub(in crate::language) behind: &'static [&'static str],
}

/// All folded.
pub(in crate::language) static LOOSE_WORDS: LooseWords = LooseWords {
    before: &["the", "der", "die", "das"],
    within: &["and", "und", "et"],
    behind: &[
        "group",
        "gruppe",
        "groupe",
        "gruppo",
        "grupo",
        "konzern",
        "holding",
        "holdings",
        "international group",
    ],
};
