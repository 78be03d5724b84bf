//! What each feature counts: made by `fit/` from `fit/data/place.tsv`, which a test there makes again.

pub(super) const WEIGHTS: &[f32] = &[
    0.13,  // Bias
    0.81,  // Own
    0.11,  // AboveNext
    0.30,  // Above
    0.22,  // Below
    0.10,  // BelowNext
    0.97,  // Dense
    0.19,  // DenseShort
    -1.78, // Late
    0.28,  // LogWords
    -0.05, // EndsLong
    -2.87, // Gallery
    -0.88, // Captioned
    0.33,  // Listed
    -4.38, // Teased
    -4.35, // Standing
    2.14,  // Posted
    1.16,  // Between
    0.10,  // Repeated
    -1.89, // Credit
    0.00,  // Agency
    -0.21, // Address
    -0.03, // LongAddress
    -2.32, // Navigation
    -2.49, // Related
    -2.09, // Advertisement
];
