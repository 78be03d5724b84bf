//! What each feature counts: made by `fit/` from `fit/data/claim.tsv`, which a test there makes again.

pub(super) const WEIGHTS: &[f32] = &[
    -0.26, // Claim
    0.06,  // OwnerHalf
    0.35,  // Owner70
    0.35,  // Owner80
    0.29,  // Owner90
    0.20,  // Owner95
    0.60,  // Owner98
    0.00,  // OwnerOpen
    0.05,  // OwnerElsewhere
    -0.55, // OwnerFar
    -0.37, // MetricSilent
    -0.38, // MetricOther
    0.42,  // MetricTouching
    0.24,  // MetricNear
    0.14,  // MetricApart
    -0.69, // MetricFar
    -0.14, // MetricCounted
    -0.38, // MetricVerb
    0.10,  // MetricCarried
    0.54,  // ChangeSaid
    -0.39, // ChangeUnsaid
    0.26,  // LevelMoved
    0.11,  // YearStated
    0.07,  // YearRelative
    -0.44, // YearInferred
    -0.22, // PartTold
    -0.34, // Target
    0.35,  // TargetUndated
    -0.24, // StatusSaid
    -0.07, // Money
    -0.24, // Percent
    -0.17, // Count
    -0.29, // SmallCount
    0.27,  // Bounded
    0.20,  // SeveralMentions
    -0.17, // AloneInSentence
    0.30,  // CrowdedSentence
    -1.36, // PackedSentence
    -0.37, // OnlyOwner
    0.03,  // ManyOwners
    0.42,  // FewClaims
    0.08,  // ManyClaims
];
