//! Log-linear choice: the probability of a candidate is the softmax of the sums of its features' weights. Weights are
//! fitted by maximum likelihood with a normal prior around what each feature counts before any text is asked.

use crate::data::Choice;

/// What is known of the weights before any text is asked.
#[derive(Clone, Debug)]
pub struct Prior {
    /// What each feature counts.
    pub weights: Vec<f64>,
    /// How firmly each is held to that: one over its variance.
    pub hold: f64,
}

/// The probability of each candidate.
pub fn probabilities(choice: &Choice, weights: &[f64]) -> Vec<f64> {
    let sum = |features: &[usize]| features.iter().map(|feature| weights[*feature]).sum();
    softmax(
        choice
            .candidates
            .iter()
            .map(|candidate| sum(&candidate.features))
            .collect(),
    )
}

fn softmax(mut sums: Vec<f64>) -> Vec<f64> {
    let most = sums.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    sums.iter_mut().for_each(|sum| *sum = (*sum - most).exp());
    let all: f64 = sums.iter().sum();
    sums.iter_mut().for_each(|sum| *sum /= all);
    sums
}

/// So many steps are taken, whatever the data.
const STEPS: usize = 150;
/// So many of the last steps tell how the ground curves.
const MEMORY: usize = 8;

/// The weights that make the right candidates likeliest: of several right ones, any may be chosen.
pub fn fit(choices: &[&Choice], prior: &Prior) -> Vec<f64> {
    let mut weights = prior.weights.clone();
    let (mut loss, mut slope) = descent(choices, prior, &weights);
    let mut past: Vec<(Vec<f64>, Vec<f64>)> = Vec::new();
    for _ in 0..STEPS {
        let way = direction(&slope, &past);
        let Some((next, next_loss, next_slope)) = step(choices, prior, &weights, &way, (loss, &slope)) else {
            break;
        };
        let moved = less(&next, &weights);
        let turned = less(&next_slope, &slope);
        if dot(&moved, &turned) > 1e-12 {
            past.push((moved, turned));
            past.drain(..past.len().saturating_sub(MEMORY));
        }
        (weights, loss, slope) = (next, next_loss, next_slope);
    }
    weights
}

/// As far that way as it goes down, at most once its length; `None` where it does not.
fn step(
    choices: &[&Choice],
    prior: &Prior,
    weights: &[f64],
    way: &[f64],
    (loss, slope): (f64, &[f64]),
) -> Option<(Vec<f64>, f64, Vec<f64>)> {
    /// Each time half as far.
    const HALVINGS: usize = 30;
    let steep = dot(way, slope);
    let mut length = 1.0;
    for _ in 0..HALVINGS {
        let next: Vec<f64> = weights.iter().zip(way).map(|(w, d)| w + length * d).collect();
        let (next_loss, next_slope) = descent(choices, prior, &next);
        if next_loss <= loss + 1e-4 * length * steep {
            return Some((next, next_loss, next_slope));
        }
        length /= 2.0;
    }
    None
}

/// The way down by the last steps' curvature (L-BFGS).
fn direction(slope: &[f64], past: &[(Vec<f64>, Vec<f64>)]) -> Vec<f64> {
    let mut way: Vec<f64> = slope.iter().map(|s| -s).collect();
    let mut shares = Vec::with_capacity(past.len());
    for (moved, turned) in past.iter().rev() {
        let share = dot(moved, &way) / dot(moved, turned);
        way.iter_mut().zip(turned).for_each(|(w, t)| *w -= share * t);
        shares.push(share);
    }
    let scale = past.last().map_or_else(
        || 1.0 / dot(slope, slope).sqrt().max(1.0),
        |(moved, turned)| dot(moved, turned) / dot(turned, turned),
    );
    way.iter_mut().for_each(|w| *w *= scale);
    for ((moved, turned), share) in past.iter().zip(shares.iter().rev()) {
        let back = dot(turned, &way) / dot(moved, turned);
        way.iter_mut()
            .zip(moved)
            .for_each(|(w, m)| *w += (share - back) * m);
    }
    way
}

fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

fn less(a: &[f64], b: &[f64]) -> Vec<f64> {
    a.iter().zip(b).map(|(a, b)| a - b).collect()
}

/// How badly the weights do, and in which way that grows.
fn descent(choices: &[&Choice], prior: &Prior, weights: &[f64]) -> (f64, Vec<f64>) {
    let off = less(weights, &prior.weights);
    let mut loss = 0.5 * prior.hold * dot(&off, &off);
    let mut slope: Vec<f64> = off.iter().map(|off| prior.hold * off).collect();
    for choice in choices {
        let probabilities = probabilities(choice, weights);
        let chosen = || choice.candidates.iter().zip(&probabilities);
        let right: f64 = chosen()
            .filter(|(candidate, _)| candidate.right)
            .map(|(_, p)| p)
            .sum();
        if right <= 0.0 {
            continue;
        }
        loss -= choice.weight * right.ln();
        for (candidate, p) in chosen() {
            let wanted = if candidate.right { p / right } else { 0.0 };
            let pull = choice.weight * (p - wanted);
            candidate
                .features
                .iter()
                .for_each(|feature| slope[*feature] += pull);
        }
    }
    (loss, slope)
}
