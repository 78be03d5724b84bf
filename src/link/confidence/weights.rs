//! What each feature counts: made by `fit/` from `fit/data/claim.tsv`, which a test there makes again.

pub(super) const WEIGHTS: &[f32] = &[
    -0.68, // Claim
    0.28,  // OwnerHalf
    0.26,  // Owner70
    0.50,  // Owner80
    0.14,  // Owner90
    0.13,  // Owner95
    0.39,  // Owner98
    -0.61, // OwnerOpen
    0.24,  // OwnerElsewhere
    -0.16, // OwnerFar
    -0.55, // MetricSilent
    -0.35, // MetricOther
    0.26,  // MetricTouching
    -0.03, // MetricNear
    -0.15, // MetricApart
    -0.21, // MetricFar
    0.11,  // MetricCounted
    -0.64, // MetricVerb
    -0.15, // MetricCarried
    0.29,  // ChangeSaid
    -0.12, // ChangeUnsaid
    0.25,  // LevelMoved
    -0.12, // YearStated
    -0.22, // YearRelative
    -0.34, // YearInferred
    0.12,  // PartTold
    -0.24, // Target
    -0.07, // TargetUndated
    -0.18, // StatusSaid
    0.00,  // Money
    -0.23, // Percent
    -0.29, // Count
    0.19,  // SmallCount
    0.26,  // Bounded
    0.02,  // SeveralMentions
    -0.02, // AloneInSentence
    0.01,  // CrowdedSentence
    -0.41, // PackedSentence
    -0.18, // OnlyOwner
    0.48,  // ManyOwners
    -0.06, // FewClaims
    0.13,  // ManyClaims
];
