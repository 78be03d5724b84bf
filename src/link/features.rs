//! Named evidence as numbered features, for choices that are made by the sum of their weights.

/// An enum whose variants count from 0, with a list of them all. A unit test fails for a variant that no case of
/// `fixtures/` gives: `told` notes those that are given, in test builds alone.
macro_rules! listed {
    ($(#[doc = $about:literal])+ $name:ident { $($(#[doc = $doc:literal])+ $variant:ident,)+ }) => {
        $(#[doc = $about])+
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(super) enum $name {
            $($(#[doc = $doc])+ $variant,)+
        }

        impl $name {
            pub(super) const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// Itself; test builds note that it was given.
            #[inline]
            pub(super) fn told(self) -> Self {
                const ROWS: $crate::rule_list::List = $crate::rule_list::list!($(stringify!($variant)),+);
                $crate::rule_list::asked(&ROWS);
                $crate::rule_list::met(&ROWS, match self { $(Self::$variant => stringify!($variant)),+ });
                self
            }
        }
    };
}

pub(super) use listed;

/// How many features one word of a set holds.
const WORD: usize = u64::BITS as usize;

/// How many words a set of `features` has.
pub(super) const fn words_for(features: usize) -> usize {
    features.div_ceil(WORD)
}

/// A set of features, by their numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct NumberedSet<const WORDS: usize>([u64; WORDS]);

impl<const WORDS: usize> Default for NumberedSet<WORDS> {
    fn default() -> Self {
        Self([0; WORDS])
    }
}

impl<const WORDS: usize> NumberedSet<WORDS> {
    pub(super) fn add(&mut self, number: usize) {
        self.0[number / WORD] |= 1 << (number % WORD);
    }

    pub(super) fn has(&self, number: usize) -> bool {
        self.0[number / WORD] >> (number % WORD) & 1 != 0
    }

    pub(super) fn join(&mut self, other: &Self) {
        for (mine, more) in self.0.iter_mut().zip(other.0) {
            *mine |= more;
        }
    }

    /// The numbers of those in the set, in order.
    pub(super) fn each(&self) -> impl Iterator<Item = usize> + '_ {
        self.0.iter().enumerate().flat_map(|(word, bits)| {
            let mut left = *bits;
            std::iter::from_fn(move || {
                let bit = left.trailing_zeros() as usize;
                left &= left.wrapping_sub(1);
                (bit < WORD).then_some(word * WORD + bit)
            })
        })
    }

    /// What their weights add up to, in their order.
    pub(super) fn sum(&self, weight: impl Fn(usize) -> f32) -> f32 {
        let mut sum = 0.0;
        for (word, bits) in self.0.iter().enumerate() {
            let mut left = *bits;
            while left != 0 {
                sum += weight(word * WORD + left.trailing_zeros() as usize);
                left &= left - 1;
            }
        }
        sum
    }
}

#[cfg(test)]
mod tests {
    use super::NumberedSet;

    #[test]
    fn a_set_gives_what_it_was_given() {
        let (mut some, mut more) = (NumberedSet::<3>::default(), NumberedSet::<3>::default());
        [0, 63, 64, 191].into_iter().for_each(|number| some.add(number));
        more.add(7);
        some.join(&more);
        assert_eq!(some.each().collect::<Vec<_>>(), [0, 7, 63, 64, 191]);
        assert!(some.has(64) && !some.has(65));
        assert_eq!(some.sum(|number| number as f32), 325.0);
    }
}
