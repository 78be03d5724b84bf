//! What each feature counts: made by `fit/` from `fit/data/claim.tsv`, which a test there makes again.

pub(super) const WEIGHTS: &[f32] = &[
    -0.39, // Claim
    0.40, // OwnerHalf
    0.10, // Owner70
    0.51, // Owner80
    -0.06, // Owner90
    0.84, // Owner95
    0.25, // Owner98
    -1.75, // OwnerOpen
    0.14, // OwnerElsewhere
    -0.50, // OwnerFar
    -0.35, // MetricSilent
    -0.68, // MetricOther
    0.30, // MetricTouching
    0.20, // MetricNear
    0.12, // MetricApart
    -0.66, // MetricFar
    -0.18, // MetricCounted
    -0.42, // MetricVerb
    -0.04, // MetricCarried
    0.52, // ChangeSaid
    -0.40, // ChangeUnsaid
    0.26, // LevelMoved
    0.13, // YearStated
    -0.06, // YearRelative
    -0.46, // YearInferred
    -0.12, // PartTold
    -0.49, // Target
    0.24, // TargetUndated
    0.03, // StatusSaid
    -0.04, // Money
    -0.28, // Percent
    -0.17, // Count
    -0.30, // SmallCount
    0.31, // Bounded
    0.12, // SeveralMentions
    -0.15, // AloneInSentence
    0.24, // CrowdedSentence
    -1.31, // PackedSentence
    -0.38, // OnlyOwner
    0.08, // ManyOwners
    0.27, // FewClaims
    0.11, // ManyClaims
];
