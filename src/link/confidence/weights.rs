//! What each feature counts: made by `fit/` from `fit/data/claim.tsv`, which a test there makes again.

pub(super) const WEIGHTS: &[f32] = &[
    -0.36, // Claim
    0.18, // OwnerHalf
    0.33, // Owner70
    0.54, // Owner80
    0.10, // Owner90
    0.56, // Owner95
    0.26, // Owner98
    -1.69, // OwnerOpen
    0.00, // OwnerElsewhere
    -0.56, // OwnerFar
    -0.46, // MetricSilent
    -0.38, // MetricOther
    0.39, // MetricTouching
    0.24, // MetricNear
    0.08, // MetricApart
    -0.61, // MetricFar
    -0.20, // MetricCounted
    -0.39, // MetricVerb
    -0.09, // MetricCarried
    0.48, // ChangeSaid
    -0.37, // ChangeUnsaid
    0.22, // LevelMoved
    0.09, // YearStated
    0.03, // YearRelative
    -0.48, // YearInferred
    -0.20, // PartTold
    -0.50, // Target
    0.24, // TargetUndated
    0.06, // StatusSaid
    -0.07, // Money
    -0.29, // Percent
    -0.20, // Count
    -0.21, // SmallCount
    0.30, // Bounded
    0.12, // SeveralMentions
    -0.13, // AloneInSentence
    0.31, // CrowdedSentence
    -1.35, // PackedSentence
    -0.34, // OnlyOwner
    -0.13, // ManyOwners
    0.26, // FewClaims
    0.13, // ManyClaims
];
