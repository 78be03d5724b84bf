//! What each feature counts: made by `fit/` from `fit/data/claim.tsv`, which a test there makes again.

pub(super) const WEIGHTS: &[f32] = &[
    -0.39, // Claim
    0.32,  // OwnerHalf
    0.18,  // Owner70
    0.55,  // Owner80
    -0.07, // Owner90
    0.73,  // Owner95
    0.36,  // Owner98
    -1.68, // OwnerOpen
    0.18,  // OwnerElsewhere
    -0.49, // OwnerFar
    -0.33, // MetricSilent
    -0.66, // MetricOther
    0.32,  // MetricTouching
    0.23,  // MetricNear
    0.12,  // MetricApart
    -0.73, // MetricFar
    -0.16, // MetricCounted
    -0.38, // MetricVerb
    0.01,  // MetricCarried
    0.51,  // ChangeSaid
    -0.38, // ChangeUnsaid
    0.24,  // LevelMoved
    0.11,  // YearStated
    -0.01, // YearRelative
    -0.49, // YearInferred
    -0.22, // PartTold
    -0.55, // Target
    0.42,  // TargetUndated
    -0.04, // StatusSaid
    -0.07, // Money
    -0.27, // Percent
    -0.16, // Count
    -0.27, // SmallCount
    0.24,  // Bounded
    0.05,  // SeveralMentions
    -0.18, // AloneInSentence
    0.23,  // CrowdedSentence
    -1.30, // PackedSentence
    -0.41, // OnlyOwner
    0.33,  // ManyOwners
    0.33,  // FewClaims
    0.11,  // ManyClaims
];
