//! Logistic regression: how likely something is right, by the sum of its features' weights. Fitted by maximum likelihood
//! with a normal prior around what each feature counts before any text is asked.

/// What teaches: a line, a claim.
#[derive(Clone, Debug, PartialEq)]
pub struct Lesson {
    /// How much it counts.
    pub weight: f64,
    pub right: bool,
    /// Its features by number, with how much of each there is.
    pub seen: Vec<(usize, f32)>,
}

/// So many steps are taken at most; each halves what is left many times over.
const STEPS: usize = 40;

/// A step smaller than this is the last.
const SMALL: f64 = 1e-7;

/// The weights of `prior.len()` features, by Newton's way down; `hold` is one over the variance of the prior.
pub fn fit(lessons: &[Lesson], prior: &[f64], hold: f64) -> Vec<f64> {
    let count = prior.len();
    let mut weights = prior.to_vec();
    for _ in 0..STEPS {
        let mut slope: Vec<f64> = weights.iter().zip(prior).map(|(w, p)| hold * (w - p)).collect();
        let mut curve = vec![vec![0.0; count]; count];
        for (i, row) in curve.iter_mut().enumerate() {
            row[i] = hold;
        }
        for lesson in lessons {
            let p = likelihood(&lesson.seen, &weights);
            let pull = lesson.weight * (p - f64::from(u8::from(lesson.right)));
            let bend = lesson.weight * p * (1.0 - p);
            for (i, x) in &lesson.seen {
                slope[*i] += pull * f64::from(*x);
                for (j, y) in &lesson.seen {
                    curve[*i][*j] += bend * f64::from(*x) * f64::from(*y);
                }
            }
        }
        let step = solved(curve, slope);
        weights.iter_mut().zip(&step).for_each(|(w, s)| *w -= s);
        if step.iter().all(|s| s.abs() < SMALL) {
            break;
        }
    }
    weights
}

/// How likely what has these features is right.
fn likelihood(seen: &[(usize, f32)], weights: &[f64]) -> f64 {
    let sum: f64 = seen.iter().map(|(i, x)| weights[*i] * f64::from(*x)).sum();
    1.0 / (1.0 + (-sum).exp())
}

/// Solves the equations of a matrix that is symmetric and positive, by elimination.
fn solved(mut matrix: Vec<Vec<f64>>, mut right: Vec<f64>) -> Vec<f64> {
    let count = right.len();
    for i in 0..count {
        for below in i + 1..count {
            let share = matrix[below][i] / matrix[i][i];
            if share == 0.0 {
                continue;
            }
            let (above, rest) = matrix.split_at_mut(below);
            let pairs = rest[0][i..].iter_mut().zip(&above[i][i..]);
            pairs.for_each(|(x, y)| *x -= share * y);
            right[below] -= share * right[i];
        }
    }
    for i in (0..count).rev() {
        let known: f64 = (i + 1..count).map(|j| matrix[i][j] * right[j]).sum();
        right[i] = (right[i] - known) / matrix[i][i];
    }
    right
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weights_are_the_log_odds_of_what_was_seen() {
        let lesson = |weight: f64, right: bool, seen: &[usize]| Lesson {
            weight,
            right,
            seen: seen.iter().map(|i| (*i, 1.0)).collect(),
        };
        let lessons = [
            lesson(3.0, true, &[0]),
            lesson(1.0, false, &[0]),
            lesson(1.0, true, &[0, 1]),
            lesson(1.0, false, &[0, 1]),
        ];
        let weights = fit(&lessons, &[0.0, 0.0], 1e-9);
        assert!((weights[0] - 3.0_f64.ln()).abs() < 1e-4, "{weights:?}");
        assert!((weights[1] + 3.0_f64.ln()).abs() < 1e-4, "{weights:?}");
        assert_eq!(fit(&[], &[0.5], 1.0), [0.5]);
    }
}
