//! What probabilities are worth.

/// The chance that a right answer has a higher probability than a wrong one: (probability, right).
pub fn auc(told: &[(f64, bool)]) -> f64 {
    let mut sorted = told.to_vec();
    sorted.sort_by(|a, b| a.0.total_cmp(&b.0));
    let (mut below, mut pairs) = (0.0, 0.0);
    for same in sorted.chunk_by(|a, b| a.0 == b.0) {
        let right = same.iter().filter(|told| told.1).count() as f64;
        let wrong = same.len() as f64 - right;
        pairs += right * (below + wrong / 2.0);
        below += wrong;
    }
    let right = told.len() as f64 - below;
    if right * below > 0.0 {
        pairs / (right * below)
    } else {
        f64::NAN
    }
}

/// How far what is said lies from what is right, as the mean over five parts of equal count.
pub fn calibration_error(told: &[(f64, bool)]) -> f64 {
    const PARTS: usize = 5;
    let mut sorted = told.to_vec();
    sorted.sort_by(|a, b| a.0.total_cmp(&b.0));
    let part = |i: usize| &sorted[sorted.len() * i / PARTS..sorted.len() * (i + 1) / PARTS];
    let off = |told: &[(f64, bool)]| {
        let said: f64 = told.iter().map(|(p, _)| p).sum();
        (said - told.iter().filter(|told| told.1).count() as f64).abs()
    };
    (0..PARTS).map(|i| off(part(i))).sum::<f64>() / told.len().max(1) as f64
}

/// The share of those that say at least `least`, and how many of them are right.
pub fn share(told: &[(f64, bool)], least: f64) -> (f64, f64) {
    let sure = told.iter().filter(|(p, _)| *p >= least);
    let (count, right) = (
        sure.clone().count() as f64,
        sure.filter(|told| told.1).count() as f64,
    );
    (count / told.len().max(1) as f64, right / count.max(1.0))
}
