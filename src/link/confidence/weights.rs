//! What each feature counts: made by `fit/` from `fit/data/claim.tsv`, which a test there makes again.

pub(super) const WEIGHTS: &[f32] = &[
    -0.59, // Claim
    0.61,  // OwnerHalf
    0.16,  // Owner70
    0.04,  // Owner80
    0.42,  // Owner90
    0.25,  // Owner95
    -0.10, // Owner98
    -0.75, // OwnerOpen
    -0.17, // OwnerElsewhere
    -0.20, // OwnerFar
    -0.62, // MetricSilent
    -0.64, // MetricOther
    0.25,  // MetricTouching
    0.18,  // MetricNear
    -0.07, // MetricApart
    -0.33, // MetricFar
    -0.03, // MetricCounted
    -0.70, // MetricVerb
    0.02,  // MetricCarried
    0.07,  // ChangeSaid
    -0.31, // ChangeUnsaid
    -0.15, // LevelMoved
    -0.08, // YearStated
    -0.16, // YearRelative
    -0.35, // YearInferred
    -0.01, // PartTold
    -0.19, // Target
    -0.16, // TargetUndated
    0.06,  // StatusSaid
    -0.15, // Money
    -0.31, // Percent
    -0.10, // Count
    -0.33, // SmallCount
    0.18,  // Bounded
    0.10,  // SeveralMentions
    0.05,  // AloneInSentence
    0.18,  // CrowdedSentence
    -0.87, // PackedSentence
    -0.11, // OnlyOwner
    0.21,  // ManyOwners
    0.08,  // FewClaims
    0.47,  // ManyClaims
];
