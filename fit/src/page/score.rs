//! How well blocks tell articles, as two public sets of pages count it.

use std::collections::HashMap;

use sollist::page::Block;

use super::gold::{AnnotatedPage, Article, runs};

/// Sums over pages.
#[derive(Clone, Copy, Debug, Default)]
pub struct PageScore {
    pub pages: usize,
    /// Of pages whose whole article is known: sums of shares, and of how many pages.
    precision: (f64, f64),
    recall: (f64, f64),
    /// Of the others: parts that were rightly kept, wrongly kept, wrongly left out.
    parts: [f64; 3],
}

impl PageScore {
    /// Takes in a page.
    pub fn add(&mut self, page: &AnnotatedPage, blocks: &[Block]) {
        self.pages += 1;
        let text = page.text();
        let kept = blocks.iter().filter(|block| block.kind.is_article());
        let kept: Vec<&str> = kept.map(|block| &text[block.span]).collect();
        match &page.article {
            Article::Whole(article) => self.add_whole(article, &kept.join("\n")),
            Article::Parts { with, without } => {
                let single = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
                let kept = single(&kept.join("\n"));
                let holds = |part: &std::ops::Range<usize>| kept.contains(&single(&text[part.clone()]));
                for part in with {
                    self.parts[if holds(part) { 0 } else { 2 }] += 1.0;
                }
                self.parts[1] += without.iter().filter(|part| holds(part)).count() as f64;
            }
        }
    }

    fn add_whole(&mut self, article: &str, kept: &str) {
        let mut left: HashMap<Vec<&str>, i64> = HashMap::new();
        let (wanted, found) = (runs(article), runs(kept));
        let (all, mine) = (wanted.len() as f64, found.len() as f64);
        wanted
            .into_iter()
            .for_each(|run| *left.entry(run).or_default() += 1);
        let mut hits = 0.0;
        for run in found {
            if let Some(count) = left.get_mut(&run).filter(|count| **count > 0) {
                *count -= 1;
                hits += 1.0;
            }
        }
        for (share, of) in [(&mut self.precision, mine), (&mut self.recall, all)] {
            if of > 0.0 {
                share.0 += hits / of;
                share.1 += 1.0;
            }
        }
    }

    /// The harmonic mean of precision and recall.
    pub fn f1(&self) -> f64 {
        let [kept, wrong, missed] = self.parts;
        if kept + wrong + missed > 0.0 {
            return 2.0 * kept / (2.0 * kept + wrong + missed);
        }
        let mean = |(sum, count): (f64, f64)| sum / f64::max(count, 1.0);
        let (precision, recall) = (mean(self.precision), mean(self.recall));
        2.0 * precision * recall / f64::max(precision + recall, f64::MIN_POSITIVE)
    }
}
