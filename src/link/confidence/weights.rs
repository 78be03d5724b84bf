//! What each feature counts: made by `fit/` from `fit/data/claim.tsv`, which a test there makes again.

pub(super) const WEIGHTS: &[f32] = &[
    -0.47, // Claim
    0.19,  // OwnerHalf
    0.30,  // Owner70
    0.23,  // Owner80
    0.28,  // Owner90
    0.07,  // Owner95
    0.12,  // Owner98
    -0.95, // OwnerOpen
    -0.14, // OwnerElsewhere
    -0.01, // OwnerFar
    -0.70, // MetricSilent
    -0.40, // MetricOther
    0.40,  // MetricTouching
    0.15,  // MetricNear
    -0.02, // MetricApart
    -0.31, // MetricFar
    -0.11, // MetricCounted
    -0.70, // MetricVerb
    -0.06, // MetricCarried
    -0.06, // ChangeSaid
    -0.33, // ChangeUnsaid
    -0.05, // LevelMoved
    -0.03, // YearStated
    -0.10, // YearRelative
    -0.34, // YearInferred
    0.07,  // PartTold
    -0.10, // Target
    -0.13, // TargetUndated
    0.02,  // StatusSaid
    -0.32, // Money
    -0.27, // Percent
    -0.01, // Count
    -0.29, // SmallCount
    0.03,  // Bounded
    0.09,  // SeveralMentions
    0.00,  // AloneInSentence
    0.17,  // CrowdedSentence
    -0.47, // PackedSentence
    -0.06, // OnlyOwner
    0.36,  // ManyOwners
    0.06,  // FewClaims
    0.50,  // ManyClaims
];
