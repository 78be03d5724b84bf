//! A short string held in place, so that the values that carry one stay `Copy`.

use std::fmt;

/// Up to `N` bytes of UTF-8, padded with zeros.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Inline<const N: usize> {
    bytes: [u8; N],
    len: u8,
}

impl<const N: usize> Inline<N> {
    /// `None` if `text` has more than `N` bytes.
    pub(crate) const fn new(text: &str) -> Option<Self> {
        let source = text.as_bytes();
        if source.len() > N {
            return None;
        }
        let mut bytes = [0; N];
        let mut i = 0;
        while i < source.len() {
            bytes[i] = source[i];
            i += 1;
        }
        Some(Self {
            bytes,
            len: source.len() as u8,
        })
    }

    /// For constants: too long a text stops the build.
    pub(crate) const fn constant(text: &str) -> Self {
        match Self::new(text) {
            Some(inline) => inline,
            None => panic!("text too long to be held in place"),
        }
    }

    pub(crate) const fn as_bytes(&self) -> &[u8] {
        self.bytes.split_at(self.len as usize).0
    }

    pub(crate) const fn as_str(&self) -> &str {
        match std::str::from_utf8(self.as_bytes()) {
            Ok(text) => text,
            Err(_) => "",
        }
    }
}

impl<const N: usize> fmt::Debug for Inline<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}
