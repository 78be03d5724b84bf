//! How well blocks tell articles, as two public sets of pages count it.

use std::collections::HashMap;

use sollist::page::Block;

use super::gold::{AnnotatedPage, Article, runs};

/// Sums over pages.
#[derive(Clone, Copy, Debug, Default)]
pub struct PageScore {
    pub pages: usize,
    /// Of pages whose whole article is known.
    precision: Mean,
    recall: Mean,
    /// Of the others: how many parts were rightly kept, wrongly kept, wrongly left out.
    kept: usize,
    wrong: usize,
    missed: usize,
}

/// Of shares.
#[derive(Clone, Copy, Debug, Default)]
struct Mean {
    sum: f64,
    count: f64,
}

impl Mean {
    /// Takes in a share; one of nothing is none.
    fn add(&mut self, part: f64, of: f64) {
        if of > 0.0 {
            self.sum += part / of;
            self.count += 1.0;
        }
    }

    fn value(self) -> f64 {
        self.sum / self.count.max(1.0)
    }
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
                let right = with.iter().filter(|part| holds(part)).count();
                self.kept += right;
                self.missed += with.len() - right;
                self.wrong += without.iter().filter(|part| holds(part)).count();
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
        self.precision.add(hits, mine);
        self.recall.add(hits, all);
    }

    /// The harmonic mean of precision and recall.
    pub fn f1(&self) -> f64 {
        let parts = 2 * self.kept + self.wrong + self.missed;
        if parts > 0 {
            return 2.0 * self.kept as f64 / parts as f64;
        }
        let (precision, recall) = (self.precision.value(), self.recall.value());
        2.0 * precision * recall / f64::max(precision + recall, f64::MIN_POSITIVE)
    }
}
