//! What each feature counts: made by `fit/` from `fit/data/claim.tsv`, which a test there makes again.

pub(super) const WEIGHTS: [f32; 42] = [
    -0.20, // Claim
    -0.05, // OwnerHalf
    0.38,  // Owner70
    0.44,  // Owner80
    0.14,  // Owner90
    0.35,  // Owner95
    0.41,  // Owner98
    0.00,  // OwnerOpen
    0.03,  // OwnerElsewhere
    -0.49, // OwnerFar
    -0.32, // MetricSilent
    -0.33, // MetricOther
    0.34,  // MetricTouching
    0.22,  // MetricNear
    0.10,  // MetricApart
    -0.54, // MetricFar
    -0.08, // MetricCounted
    -0.31, // MetricVerb
    0.07,  // MetricCarried
    0.45,  // ChangeSaid
    -0.13, // ChangeUnsaid
    0.24,  // LevelMoved
    0.08,  // YearStated
    0.10,  // YearRelative
    -0.37, // YearInferred
    -0.22, // PartTold
    -0.34, // Target
    0.20,  // TargetUndated
    -0.11, // StatusSaid
    -0.08, // Money
    -0.14, // Percent
    -0.17, // Count
    -0.16, // SmallCount
    0.22,  // Bounded
    0.11,  // SeveralMentions
    -0.15, // AloneInSentence
    0.17,  // CrowdedSentence
    -0.55, // PackedSentence
    -0.30, // OnlyOwner
    -0.14, // ManyOwners
    0.24,  // FewClaims
    0.09,  // ManyClaims
];
