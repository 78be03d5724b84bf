//! The box of the page that holds its article: where most of the prose stands.

use crate::page::{Landmark, Landmarks};

/// A box: an element with lines of its own.
#[derive(Clone, Copy, Debug)]
struct PageBox {
    parent: u32,
    landmark: Option<Landmark>,
    /// Words of prose, of the boxes in it too once they are summed up.
    prose: u32,
}

/// The boxes of a page in the order of their start tags. The first is the page itself.
#[derive(Clone, Debug)]
pub(super) struct Boxes {
    boxes: Vec<PageBox>,
}

pub(super) const PAGE: u32 = 0;

/// In words: a shorter line is seldom prose.
const SHORT: usize = 9;

/// In percent: a line with more links leads elsewhere.
const LINKED: u8 = 30;

/// The parts of a page whose prose is not the article's.
const BESIDE: [Landmark; 6] = [
    Landmark::Navigation,
    Landmark::Aside,
    Landmark::Footer,
    Landmark::Form,
    Landmark::Related,
    Landmark::Comments,
];

impl Boxes {
    pub(super) fn new() -> Self {
        let page = PageBox {
            parent: PAGE,
            landmark: None,
            prose: 0,
        };
        Self { boxes: vec![page] }
    }

    /// A box in `parent`.
    pub(super) fn open(&mut self, parent: u32, landmark: Option<Landmark>) -> u32 {
        self.boxes.push(PageBox {
            parent,
            landmark,
            prose: 0,
        });
        self.boxes.len() as u32 - 1
    }

    /// A line of the box.
    pub(super) fn add(&mut self, of: u32, landmarks: Landmarks, linked: u8, line: &str) {
        if linked > LINKED || BESIDE.iter().any(|landmark| landmarks.has(*landmark)) {
            return;
        }
        let words = line.split_ascii_whitespace().count();
        if words >= SHORT {
            self.boxes[of as usize].prose += words as u32;
        }
    }

    /// Whether each box lies in the one that holds the article.
    pub(super) fn in_container(mut self) -> Vec<bool> {
        self.sum_up();
        let container = self.named().unwrap_or_else(|| self.deepest());
        let mut inside = vec![false; self.boxes.len()];
        for (i, one) in self.boxes.iter().enumerate() {
            inside[i] = i as u32 == container || i > 0 && inside[one.parent as usize];
        }
        inside
    }

    /// Adds the prose of each box to that of the one around it. Boxes come after those that hold them.
    fn sum_up(&mut self) {
        for i in (1..self.boxes.len()).rev() {
            let PageBox { parent, prose, .. } = self.boxes[i];
            self.boxes[parent as usize].prose += prose;
        }
    }

    /// The part that the page itself calls its article, if it holds a good part of the prose: the innermost of those.
    fn named(&self) -> Option<u32> {
        let enough =
            |one: &PageBox, share: f32| one.prose as f32 >= share * self.boxes[0].prose.max(1) as f32;
        let of = |landmark: Landmark, share: f32| {
            let named = (0..)
                .zip(&self.boxes)
                .filter(|(_, one)| one.landmark == Some(landmark));
            named
                .filter(|(_, one)| enough(one, share))
                .max_by_key(|(_, one)| one.prose)
                .map(|(i, _): (u32, _)| i)
        };
        of(Landmark::Body, NAMED_BODY).or_else(|| of(Landmark::Article, NAMED_ARTICLE))
    }

    /// From the page inwards, as long as one box holds nearly all prose.
    fn deepest(&self) -> u32 {
        let mut heaviest = vec![PAGE; self.boxes.len()];
        for (i, one) in (0..).zip(&self.boxes).skip(1) {
            let best = &mut heaviest[one.parent as usize];
            if *best == PAGE || self.boxes[*best as usize].prose < one.prose {
                *best = i;
            }
        }
        let mut container = PAGE;
        loop {
            let inner = heaviest[container as usize];
            let prose = |i: u32| self.boxes[i as usize].prose as f32;
            if inner == PAGE || prose(inner) < NEARLY_ALL * prose(container) || prose(inner) == 0.0 {
                return container;
            }
            container = inner;
        }
    }
}

/// Shares of the page's prose.
const NAMED_BODY: f32 = 0.35;
const NAMED_ARTICLE: f32 = 0.35;
const NEARLY_ALL: f32 = 0.7;
