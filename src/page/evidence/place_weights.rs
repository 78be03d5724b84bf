//! What each feature counts: made by `fit/` from `fit/data/place.tsv`, which a test there makes again.

pub(super) const WEIGHTS: &[f32] = &[
    0.03,  // Bias
    0.78,  // Own
    0.10,  // AboveNext
    0.31,  // Above
    0.22,  // Below
    0.10,  // BelowNext
    1.04,  // Dense
    0.24,  // DenseShort
    -1.80, // Late
    0.30,  // LogWords
    -0.02, // EndsLong
    -2.91, // Gallery
    -0.89, // Captioned
    0.34,  // Listed
    -4.33, // Teased
    -4.32, // Standing
    2.14,  // Posted
    1.20,  // Between
    0.12,  // Repeated
    -1.97, // Credit
    -0.26, // Address
    -0.08, // LongAddress
    -2.32, // Navigation
    -2.55, // Related
    -2.15, // Advertisement
];
