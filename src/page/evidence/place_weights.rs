//! What each feature counts: made by `fit/` from `fit/data/place.tsv`, which a test there makes again.

pub(super) const WEIGHTS: &[f32] = &[
    -0.13, // Bias
    0.56,  // Own
    0.16,  // AboveNext
    0.34,  // Above
    0.24,  // Below
    0.13,  // BelowNext
    0.65,  // Dense
    0.10,  // DenseShort
    -1.71, // Late
    0.39,  // LogWords
    0.36,  // EndsLong
    -2.50, // Gallery
    -0.30, // Captioned
    0.80,  // Listed
    -4.00, // Teased
    -4.00, // Standing
    2.50,  // Posted
    0.16,  // Between
    -0.51, // Repeated
    -1.30, // Credit
    -0.67, // Agency
    -0.40, // Address
    -0.29, // LongAddress
    -0.88, // Navigation
    -0.78, // Related
    -0.62, // Advertisement
];
