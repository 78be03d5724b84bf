//! The boxes of a page: which parts of it they make, and which one holds its article, where most of the prose stands.

use crate::page::{Landmark, Landmarks};

/// A box: an element with lines of its own.
#[derive(Clone, Copy, Debug)]
struct PageBox {
    parent: u32,
    landmark: Option<Landmark>,
    /// Whether a title stands in it.
    titled: bool,
    /// Whether a picture does.
    pictured: bool,
    /// All words in it.
    words: u32,
    /// Words of prose in its own lines.
    own: u32,
    /// The same with those of the boxes in it.
    prose: u32,
}

/// Where a box stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct BoxPlace {
    /// The parts of the page that it is in.
    pub(super) landmarks: Landmarks,
    /// Whether it lies in the one that holds the article.
    pub(super) inside: bool,
    /// Whether it lies in a small one with a picture.
    pub(super) pictured: bool,
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

/// In words: what stands beside a picture and is no longer tells of the picture, or of another article.
const SMALL: u32 = 60;

/// The parts of a page whose prose is not the article's.
const BESIDE: [Landmark; 7] = [
    Landmark::Navigation,
    Landmark::Aside,
    Landmark::Footer,
    Landmark::Form,
    Landmark::Related,
    Landmark::Comments,
    Landmark::Concealed,
];

impl Boxes {
    pub(super) fn new() -> Self {
        let mut boxes = Self { boxes: Vec::new() };
        boxes.open(PAGE, None);
        boxes
    }

    /// A box in `parent`.
    pub(super) fn open(&mut self, parent: u32, landmark: Option<Landmark>) -> u32 {
        self.boxes.push(PageBox {
            parent,
            landmark,
            titled: false,
            pictured: false,
            words: 0,
            own: 0,
            prose: 0,
        });
        self.boxes.len() as u32 - 1
    }

    /// A line of the box.
    pub(super) fn add(&mut self, of: u32, linked: u8, line: &str) {
        let words = line.split_ascii_whitespace().count();
        let of = &mut self.boxes[of as usize];
        of.words += words as u32;
        if words >= SHORT && linked <= LINKED {
            of.own += words as u32;
        }
    }

    /// The box has a picture.
    pub(super) fn add_picture(&mut self, of: u32) {
        self.boxes[of as usize].pictured = true;
    }

    /// The box has a title.
    pub(super) fn add_title(&mut self, of: u32) {
        self.boxes[of as usize].titled = true;
    }

    /// Where each box stands.
    pub(super) fn places(mut self) -> Vec<BoxPlace> {
        self.sum_up_all();
        self.sum_up();
        self.disown();
        let mut places: Vec<BoxPlace> = Vec::with_capacity(self.boxes.len());
        for one in &mut self.boxes {
            let around = places.get(one.parent as usize);
            let pictured = one.pictured && one.words <= SMALL || around.is_some_and(|place| place.pictured);
            let around = around.map_or(Landmarks::NONE, |place| place.landmarks);
            let landmarks = one.landmark.map_or(around, |landmark| around.with(landmark));
            if BESIDE.iter().any(|landmark| landmarks.has(*landmark)) {
                one.own = 0;
            }
            let inside = false;
            places.push(BoxPlace {
                landmarks,
                inside,
                pictured,
            });
        }
        self.sum_up();
        let container = self.named().unwrap_or_else(|| self.deepest());
        for (i, one) in self.boxes.iter().enumerate() {
            places[i].inside = i as u32 == container || i > 0 && places[one.parent as usize].inside;
        }
        places
    }

    /// Adds the words, titles and pictures of each box to those of the one around it.
    fn sum_up_all(&mut self) {
        for i in (1..self.boxes.len()).rev() {
            let one = self.boxes[i];
            let parent = &mut self.boxes[one.parent as usize];
            parent.words += one.words;
            parent.titled |= one.titled;
            parent.pictured |= one.pictured;
        }
    }

    /// Adds the prose of each box to that of the one around it. Boxes come after those that hold them.
    fn sum_up(&mut self) {
        for one in &mut self.boxes {
            one.prose = one.own;
        }
        for i in (1..self.boxes.len()).rev() {
            let PageBox { parent, prose, .. } = self.boxes[i];
            self.boxes[parent as usize].prose += prose;
        }
    }

    /// A part beside the article, or one of pictures, is none if it holds most of the page's prose: names tell what
    /// programmers made it for ("paywall", "modal", "slider"). Readers may write more than there was to read, but not
    /// around its title.
    fn disown(&mut self) {
        let all = self.boxes[PAGE as usize].prose as f32;
        for one in &mut self.boxes {
            let most = one.prose as f32 > MOST * all;
            let wrong = |landmark: &Landmark| match landmark {
                Landmark::Comments => most && one.titled,
                Landmark::Media => most,
                beside => most && BESIDE.contains(beside),
            };
            one.landmark = one.landmark.filter(|landmark| !wrong(landmark));
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
const MOST: f32 = 0.5;
const NAMED_BODY: f32 = 0.35;
const NAMED_ARTICLE: f32 = 0.35;
const NEARLY_ALL: f32 = 0.7;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_holds_most_of_the_prose_is_no_gallery() {
        let mut boxes = Boxes::new();
        let article = boxes.open(PAGE, Some(Landmark::Media));
        let gallery = boxes.open(PAGE, Some(Landmark::Media));
        boxes.add(article, 0, &"Kestra Mobility sold more vans. ".repeat(20));
        boxes.add(
            gallery,
            0,
            "A van of Kestra Mobility in the north, where it was built",
        );
        let places = boxes.places();
        let is_media = |one: u32| places[one as usize].landmarks.has(Landmark::Media);
        assert!(!is_media(article) && is_media(gallery));
    }

    #[test]
    fn a_small_box_with_a_picture_is_all_beside_it() {
        let mut boxes = Boxes::new();
        let article = boxes.open(PAGE, None);
        let shown = boxes.open(article, None);
        let below = boxes.open(shown, None);
        boxes.add_picture(shown);
        boxes.add(below, 0, "A van of Kestra Mobility in the north");
        boxes.add(article, 0, &"Kestra Mobility sold more vans. ".repeat(20));
        let places = boxes.places();
        let pictured = |one: u32| places[one as usize].pictured;
        assert!(pictured(shown) && pictured(below) && !pictured(article) && !pictured(PAGE));
    }
}
