//! Log-odds of rules; see `confidence`.

pub(super) const BIAS: f32 = 0.16;

/// Slot, rule or value, log-odds; sorted.
pub(super) static ODDS: &[(&str, &str, f32)] = &[
    ("basis", "inferred", -0.24),
    ("basis", "relative", 0.12),
    ("basis", "stated", 0.18),
    ("bound", "-", -0.12),
    ("bound", "bound_word", 0.17),
    ("kind", "money", 0.11),
    ("kind", "percent", -0.16),
    ("kind", "physical", 0.10),
    ("measure", "-", -0.11),
    ("measure", "change", 0.17),
    ("measure", "level", -0.11),
    ("measure", "movement", 0.16),
    ("metric", "-", -0.18),
    ("metric", "counted_noun", 0.41),
    ("metric", "metric_carried_over", -0.42),
    ("metric", "metric_verb", 0.22),
    ("metric", "other", -0.75),
    ("organisation", "named_after", 0.21),
    ("organisation", "named_before", -0.44),
    ("organisation", "owner_of_sentence_before", 0.31),
    ("organisation", "owner_of_story", -0.27),
    ("organisation", "possessor", 0.36),
    ("quantity", "bare_number", -0.17),
    ("quantity", "currency_before_number", 0.18),
    ("status", "-", 0.42),
    ("status", "planned", -0.13),
    ("year", "-", -0.24),
    ("year", "none", 0.39),
    ("year", "part_alone", 0.12),
    ("year", "part_of_year", -0.22),
    ("year", "year", 0.56),
];
