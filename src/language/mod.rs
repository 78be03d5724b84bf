//! Languages: what each knows of its words (`en`, `de`), the form that this knowledge takes (`pack`), and the
//! index that finds a word's meanings (`lexicon`). A language is a folder and a line below.

#[cfg(test)]
mod check;
mod codes;
mod common;
mod detect;
mod endings;
mod heads;
pub(crate) mod identity;
pub(crate) mod lexicon;
pub(crate) mod names;
pub(crate) mod pack;
mod reading;
mod rivals;
mod table;

pub(crate) use common::SURNAME_BEGINNINGS;
pub(crate) use detect::glance;
pub use detect::{Detection, detect};
pub(crate) use reading::Reading;

use lexicon::Lexicon;
use once_cell::sync::Lazy;
use pack::Pack;

macro_rules! languages {
    ($($(#[doc = $doc:literal])+ $variant:ident => $module:ident),+ $(,)?) => {
        $(mod $module;)+

        /// A language that the crate reads.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Language {
            $($(#[doc = $doc])+ $variant),+
        }

        impl Language {
            /// Every language, in order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            pub(crate) fn pack(self) -> &'static Pack {
                match self {
                    $(Self::$variant => &$module::PACK),+
                }
            }

            /// The index over the pack, built at the first call.
            pub(crate) fn lexicon(self) -> &'static Lexicon {
                match self {
                    $(Self::$variant => {
                        static INDEX: Lazy<Lexicon> = Lazy::new(|| Lexicon::new(Language::$variant, &[], &[], &[]));
                        &INDEX
                    })+
                }
            }
        }
    };
}

languages! {
    /// English of all countries.
    English => en,
    /// German of Germany, Austria and Switzerland.
    German => de,
}

impl Language {
    /// The ISO 639-1 code.
    pub fn as_str(&self) -> &'static str {
        self.pack().code
    }
}

impl std::fmt::Display for Language {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for Language {
    type Err = crate::error::Error;

    /// Reads an ISO 639-1 code.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let known = Self::ALL.iter().find(|language| language.as_str() == text);
        known
            .copied()
            .ok_or_else(|| crate::error::Error::parse("the code of a supported language", text))
    }
}
