//! What each feature counts: made by `fit/` from `fit/data/claim.tsv`, which a test there makes again.

pub(super) const WEIGHTS: &[f32] = &[
    -0.57, // Claim
    0.52,  // OwnerHalf
    0.21,  // Owner70
    0.58,  // Owner80
    0.26,  // Owner90
    0.04,  // Owner95
    0.67,  // Owner98
    -1.73, // OwnerOpen
    0.02,  // OwnerElsewhere
    -0.49, // OwnerFar
    -0.32, // MetricSilent
    -0.43, // MetricOther
    0.37,  // MetricTouching
    0.15,  // MetricNear
    -0.04, // MetricApart
    -0.74, // MetricFar
    -0.17, // MetricCounted
    -0.37, // MetricVerb
    -0.10, // MetricCarried
    0.47,  // ChangeSaid
    -0.32, // ChangeUnsaid
    0.26,  // LevelMoved
    0.05,  // YearStated
    -0.12, // YearRelative
    -0.50, // YearInferred
    0.01,  // PartTold
    -0.48, // Target
    0.32,  // TargetUndated
    0.02,  // StatusSaid
    -0.14, // Money
    -0.32, // Percent
    -0.28, // Count
    -0.03, // SmallCount
    0.28,  // Bounded
    0.08,  // SeveralMentions
    -0.10, // AloneInSentence
    0.19,  // CrowdedSentence
    -1.13, // PackedSentence
    -0.14, // OnlyOwner
    0.20,  // ManyOwners
    0.12,  // FewClaims
    0.04,  // ManyClaims
];
