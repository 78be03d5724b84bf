//! The attributes that tell something of text: of each tag only these are kept.

/// An attribute of which the value is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Attribute {
    Class,
    Content,
    Datetime,
    Hidden,
    Id,
    Itemprop,
    Lang,
    Name,
    Property,
    Role,
    Style,
    Type,
}

impl Attribute {
    const ALL: [(&'static [u8], Self); 12] = [
        (b"class", Self::Class),
        (b"content", Self::Content),
        (b"datetime", Self::Datetime),
        (b"hidden", Self::Hidden),
        (b"id", Self::Id),
        (b"itemprop", Self::Itemprop),
        (b"lang", Self::Lang),
        (b"name", Self::Name),
        (b"property", Self::Property),
        (b"role", Self::Role),
        (b"style", Self::Style),
        (b"type", Self::Type),
    ];

    fn named(name: &[u8]) -> Option<Self> {
        let row = Self::ALL.iter().find(|(known, _)| *known == name);
        row.map(|(_, attribute)| *attribute)
    }
}

/// Those of one tag. The buffers are kept for the next.
#[derive(Clone, Debug, Default)]
pub(super) struct Attributes {
    values: [Vec<u8>; Attribute::ALL.len()],
    given: u16,
    /// The one whose name was read last.
    current: Option<Attribute>,
}

const _: () = assert!(
    Attribute::ALL.len() <= u16::BITS as usize,
    "more attributes than bits"
);

impl Attributes {
    pub(super) fn clear(&mut self) {
        self.given = 0;
        self.current = None;
    }

    /// The name of the next attribute; of two with one name the first counts.
    pub(super) fn name(&mut self, name: &[u8]) {
        self.current = Attribute::named(name).filter(|attribute| !self.has(*attribute));
        if let Some(attribute) = self.current {
            self.given |= 1 << attribute as u16;
            self.values[attribute as usize].clear();
        }
    }

    /// The value of the attribute that was named last.
    pub(super) fn value(&mut self, value: &[u8]) {
        if let Some(attribute) = self.current {
            self.values[attribute as usize].extend(value);
        }
    }

    pub(super) const fn has(&self, attribute: Attribute) -> bool {
        self.given & 1 << attribute as u16 != 0
    }

    /// The value, empty where there is none.
    pub(super) fn get(&self, attribute: Attribute) -> &[u8] {
        if self.has(attribute) {
            &self.values[attribute as usize]
        } else {
            &[]
        }
    }

    /// The value as text; bytes that are none are replaced.
    pub(super) fn text(&self, attribute: Attribute) -> String {
        String::from_utf8_lossy(self.get(attribute)).trim().to_owned()
    }

    /// Whether a word of the value begins with one of `words`.
    pub(super) fn mentions(&self, attribute: Attribute, words: &[&str]) -> bool {
        mentions(self.get(attribute), words)
    }
}

/// Whether a word of the value begins with one of `words`: `share` in `social-share` and `articleShare`, not in `newshare`;
/// a capital after a small letter begins a word, so `pager` is not in `pageRow`.
pub(super) fn mentions(value: &[u8], words: &[&str]) -> bool {
    let opens = |at: usize| {
        at == 0 || !value[at - 1].is_ascii_alphanumeric() || ends_in_next_word(&value[at - 1..=at])
    };
    let begins = |at: usize, word: &str| {
        let part = value.get(at..at + word.len());
        part.is_some_and(|part| part.eq_ignore_ascii_case(word.as_bytes()) && !ends_in_next_word(part))
    };
    let mut starts = (0..value.len()).filter(|at| opens(*at));
    starts.any(|at| words.iter().any(|word| begins(at, word)))
}

/// Whether the last letter begins a word of its own, as in `pageR`.
fn ends_in_next_word(part: &[u8]) -> bool {
    matches!(part, [.., small, last] if small.is_ascii_lowercase() && last.is_ascii_uppercase())
}
