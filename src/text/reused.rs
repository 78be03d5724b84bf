//! Lists that are used again: where one text has made room, the next one finds it, and nothing is allocated.

use std::cell::RefCell;
use std::fmt;
use std::ops::{Deref, DerefMut};
use std::thread::LocalKey;

/// At most so many empty lists of a kind does a thread keep, none with more room than so many bytes: those of some
/// stories at once, not those of a text without end.
const MOST: usize = 32;
const LARGEST: usize = 8_192;

/// A list whose room is kept for the next of its kind once it is dropped.
pub(crate) struct Reused<T: Kept>(Vec<T>);

/// The empty lists of one kind that a thread keeps.
pub(crate) type Spare<T> = RefCell<Vec<Vec<T>>>;

/// What lists are kept of; see [`kept`].
pub(crate) trait Kept: Sized + 'static {
    fn spare() -> &'static LocalKey<Spare<Self>>;
}

/// Lets threads keep empty lists of these types.
macro_rules! kept {
    ($($kind:ty),+ $(,)?) => {
        $(impl $crate::text::reused::Kept for $kind {
            fn spare() -> &'static std::thread::LocalKey<$crate::text::reused::Spare<Self>> {
                thread_local! {
                    static SPARE: $crate::text::reused::Spare<$kind> = const { std::cell::RefCell::new(Vec::new()) };
                }
                &SPARE
            }
        })+
    };
}
pub(crate) use kept;

kept!(bool, u32, usize, f32, std::ops::Range<usize>, super::TokenRange);

impl<T: Kept> Reused<T> {
    pub(crate) fn with_capacity(room: usize) -> Self {
        let mut list = Self::default();
        list.0.reserve(room);
        list
    }
}

impl<T: Kept> Default for Reused<T> {
    fn default() -> Self {
        // A thread that ends keeps nothing.
        let spare = T::spare().try_with(|spare| spare.borrow_mut().pop());
        Self(spare.ok().flatten().unwrap_or_default())
    }
}

impl<T: Kept> Drop for Reused<T> {
    fn drop(&mut self) {
        let room = self.0.capacity() * size_of::<T>();
        if room == 0 || room > LARGEST {
            return;
        }
        let mut list = std::mem::take(&mut self.0);
        list.clear();
        let _ = T::spare().try_with(|spare| {
            let mut spare = spare.borrow_mut();
            if spare.len() < MOST {
                spare.push(list);
            }
        });
    }
}

impl<T: Kept> Deref for Reused<T> {
    type Target = Vec<T>;

    #[inline]
    fn deref(&self) -> &Vec<T> {
        &self.0
    }
}

impl<T: Kept> DerefMut for Reused<T> {
    #[inline]
    fn deref_mut(&mut self) -> &mut Vec<T> {
        &mut self.0
    }
}

impl<T: Kept> FromIterator<T> for Reused<T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        let mut list = Self::default();
        list.0.extend(items);
        list
    }
}

impl<'l, T: Kept> IntoIterator for &'l Reused<T> {
    type Item = &'l T;
    type IntoIter = std::slice::Iter<'l, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

impl<T: Kept + Clone> Clone for Reused<T> {
    fn clone(&self) -> Self {
        self.iter().cloned().collect()
    }
}

impl<T: Kept + fmt::Debug> fmt::Debug for Reused<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::{LARGEST, Reused};

    #[test]
    fn room_is_used_again_and_empty() {
        let mut list = Reused::<f32>::default();
        list.extend([1.0; 100]);
        let room = list.capacity();
        drop(list);
        let again = Reused::<f32>::default();
        assert!(again.is_empty() && again.capacity() == room);
        drop(Reused::<f32>::with_capacity(LARGEST));
        assert!(Reused::<f32>::default().capacity() < LARGEST);
    }
}
