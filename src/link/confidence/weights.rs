//! What each feature counts: made by `fit/` from `fit/data/claim.tsv`, which a test there makes again.

pub(super) const WEIGHTS: &[f32] = &[
    -0.47, // Claim
    0.18, // OwnerHalf
    0.31, // Owner70
    0.23, // Owner80
    0.26, // Owner90
    0.04, // Owner95
    0.17, // Owner98
    -0.94, // OwnerOpen
    -0.11, // OwnerElsewhere
    0.00, // OwnerFar
    -0.69, // MetricSilent
    -0.39, // MetricOther
    0.41, // MetricTouching
    0.15, // MetricNear
    -0.01, // MetricApart
    -0.33, // MetricFar
    -0.12, // MetricCounted
    -0.64, // MetricVerb
    -0.05, // MetricCarried
    -0.05, // ChangeSaid
    -0.33, // ChangeUnsaid
    -0.05, // LevelMoved
    -0.02, // YearStated
    -0.10, // YearRelative
    -0.35, // YearInferred
    0.07, // PartTold
    -0.11, // Target
    -0.15, // TargetUndated
    0.01, // StatusSaid
    -0.30, // Money
    -0.26, // Percent
    -0.02, // Count
    -0.27, // SmallCount
    0.05, // Bounded
    0.10, // SeveralMentions
    0.02, // AloneInSentence
    0.17, // CrowdedSentence
    -0.46, // PackedSentence
    -0.10, // OnlyOwner
    0.35, // ManyOwners
    0.07, // FewClaims
    0.48, // ManyClaims
];
