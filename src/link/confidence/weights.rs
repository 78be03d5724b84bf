//! What each feature counts: made by `fit/` from `fit/data/claim.tsv`, which a test there makes again.

pub(super) const WEIGHTS: &[f32] = &[
    -0.80, // Claim
    0.32,  // OwnerHalf
    0.44,  // Owner70
    0.50,  // Owner80
    -0.01, // Owner90
    0.25,  // Owner95
    0.38,  // Owner98
    -0.58, // OwnerOpen
    0.23,  // OwnerElsewhere
    -0.13, // OwnerFar
    -0.49, // MetricSilent
    -0.26, // MetricOther
    0.24,  // MetricTouching
    -0.05, // MetricNear
    -0.27, // MetricApart
    -0.23, // MetricFar
    0.09,  // MetricCounted
    -0.62, // MetricVerb
    -0.27, // MetricCarried
    0.23,  // ChangeSaid
    -0.11, // ChangeUnsaid
    0.21,  // LevelMoved
    -0.17, // YearStated
    -0.20, // YearRelative
    -0.44, // YearInferred
    0.12,  // PartTold
    -0.22, // Target
    -0.06, // TargetUndated
    -0.12, // StatusSaid
    -0.04, // Money
    -0.23, // Percent
    -0.30, // Count
    0.22,  // SmallCount
    0.27,  // Bounded
    -0.01, // SeveralMentions
    0.01,  // AloneInSentence
    0.14,  // CrowdedSentence
    -0.42, // PackedSentence
    -0.10, // OnlyOwner
    0.56,  // ManyOwners
    -0.10, // FewClaims
    0.10,  // ManyClaims
];
