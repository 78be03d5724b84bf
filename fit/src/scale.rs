//! What the product of the slots is worth: brought to the share of claims that are right, language by language.

use std::fmt::Write;

use crate::answer::{self, Answer};
use crate::logistic::{self, Lesson};
use crate::model::Prior;
use crate::train::FOLDS;

/// In log odds, the product of a claim's slots is stretched and shifted: what is likelier stays so.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scale {
    pub shift: f64,
    pub stretch: f64,
}

/// A claim as weights that had not seen it tell it.
#[derive(Clone, Debug)]
pub struct Product {
    pub fold: usize,
    language: String,
    weight: f64,
    product: f64,
    right: bool,
}

impl Scale {
    /// As it is.
    pub const PLAIN: Scale = Scale {
        shift: 0.0,
        stretch: 1.0,
    };

    /// The product, brought to scale.
    pub fn of(self, product: f64) -> f64 {
        1.0 / (1.0 + (-(self.shift + self.stretch * log_odds(product))).exp())
    }
}

fn log_odds(product: f64) -> f64 {
    /// Further out nothing is told apart.
    const LEAST: f64 = 1e-6;
    let product = product.clamp(LEAST, 1.0 - LEAST);
    (product / (1.0 - product)).ln()
}

/// The product of every claim, by weights that the other folds teach.
pub fn products(answers: &[&Answer], prior: &Prior) -> Vec<Product> {
    let mut products = Vec::with_capacity(answers.len());
    for fold in 0..FOLDS {
        let (here, others): (Vec<&Answer>, Vec<&Answer>) =
            answers.iter().partition(|answer| answer.article.fold() == fold);
        let weights = answer::fit(&others, prior);
        products.extend(here.into_iter().map(|answer| Product {
            fold,
            language: answer.language.clone(),
            weight: answer.weight,
            product: answer::confidence(&answer.traits, &weights),
            right: answer.is_right(),
        }));
    }
    products
}

/// The scale of each language, in order.
pub fn fit(products: &[&Product]) -> Vec<(String, Scale)> {
    let mut languages: Vec<&str> = products.iter().map(|one| one.language.as_str()).collect();
    languages.sort_unstable();
    languages.dedup();
    let scale = |language: &str| {
        let here = products.iter().filter(|one| one.language == language);
        (language.to_owned(), fitted(&here.copied().collect::<Vec<_>>()))
    };
    languages.into_iter().map(scale).collect()
}

/// By logistic regression on the log odds, held to the plain scale by a claim's weight.
fn fitted(products: &[&Product]) -> Scale {
    const HOLD: f64 = 1.0;
    const SHIFT: usize = 0;
    const STRETCH: usize = 1;
    let lesson = |one: &&Product| Lesson {
        weight: one.weight,
        right: one.right,
        seen: vec![(SHIFT, 1.0), (STRETCH, log_odds(one.product) as f32)],
    };
    let lessons: Vec<Lesson> = products.iter().map(lesson).collect();
    let weights = logistic::fit(&lessons, &[Scale::PLAIN.shift, Scale::PLAIN.stretch], HOLD);
    Scale {
        shift: weights[SHIFT],
        stretch: weights[STRETCH].max(0.0),
    }
}

/// The scale of a language among `scales`; plain where it has none.
pub fn of(scales: &[(String, Scale)], language: &str) -> Scale {
    let mut scales = scales.iter().filter(|(named, _)| named == language);
    scales.next().map_or(Scale::PLAIN, |(_, scale)| *scale)
}

/// The constant of the library's source that holds the scales.
pub fn source(scales: &[(String, Scale)]) -> String {
    let mut source = "
/// What each language adds to the log odds of the product, and how far it stretches them.
pub(super) const SCALES: &[(&str, [f32; 2])] = &[
"
    .to_owned();
    for (language, Scale { shift, stretch }) in scales {
        writeln!(source, "    (\"{language}\", [{shift:.2}, {stretch:.2}]),").expect("memory");
    }
    source + "];\n"
}

/// The scales in such a file.
pub fn read(source: &str) -> Vec<(String, Scale)> {
    let (_, scales) = source.split_once("SCALES").unwrap_or_default();
    let scale = |row: &str| {
        let (language, numbers) = row.split_once('"')?;
        let (numbers, _) = numbers.trim_start_matches([' ', ',', '[']).split_once(']')?;
        let (shift, stretch) = numbers.split_once(", ")?;
        let (shift, stretch) = (shift.parse().ok()?, stretch.parse().ok()?);
        Some((language.to_owned(), Scale { shift, stretch }))
    };
    scales.split("(\"").skip(1).filter_map(scale).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn products(shares: &[(f64, usize, usize)]) -> Vec<Product> {
        let one = |product, right| Product {
            fold: 0,
            language: "en".to_owned(),
            weight: 1.0,
            product,
            right,
        };
        let told = |&(product, right, wrong): &(f64, usize, usize)| {
            let right = std::iter::repeat_n(one(product, true), right);
            right.chain(std::iter::repeat_n(one(product, false), wrong))
        };
        shares.iter().flat_map(told).collect()
    }

    #[test]
    fn timid_products_are_stretched() {
        let all = products(&[(0.3, 100, 900), (0.5, 500, 500), (0.7, 900, 100)]);
        let scales = fit(&all.iter().collect::<Vec<_>>());
        let scale = of(&scales, "en");
        assert!((scale.of(0.7) - 0.9).abs() < 0.02, "{scale:?}");
        assert!((scale.of(0.5) - 0.5).abs() < 0.02, "{scale:?}");
    }

    #[test]
    fn products_that_are_right_as_often_as_they_say_stay() {
        let all = products(&[(0.2, 200, 800), (0.8, 800, 200)]);
        let scale = of(&fit(&all.iter().collect::<Vec<_>>()), "en");
        assert!((scale.of(0.8) - 0.8).abs() < 0.01, "{scale:?}");
        assert_eq!(of(&[], "de"), Scale::PLAIN);
    }

    #[test]
    fn a_file_gives_back_the_scales_that_were_written() {
        let scale = Scale {
            shift: -0.25,
            stretch: 1.5,
        };
        let scales = vec![("de".to_owned(), scale), ("en".to_owned(), Scale::PLAIN)];
        assert_eq!(read(&source(&scales)), scales);
    }
}
