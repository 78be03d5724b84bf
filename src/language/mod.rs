//! Languages: what each knows of its words (`en`, `de`), the form that this knowledge takes (`pack`), and the
//! index that finds a word's meanings (`lexicon`). A language is a folder and a line below.

#[cfg(test)]
mod check;
mod codes;
mod common;
mod detect;
mod detection;
mod endings;
mod heads;
pub(crate) mod identity;
pub(crate) mod lexicon;
pub(crate) mod names;
pub(crate) mod pack;
mod reading;
mod rivals;
mod table;

pub(crate) use common::{BEFORE_SAINTS, SURNAME_BEGINNINGS, dollar_of};
pub use detect::detect;
pub(crate) use detect::glance;
pub use detection::Detection;
pub(crate) use reading::Reading;

use lexicon::Lexicon;
use once_cell::sync::Lazy;
use pack::Pack;

macro_rules! languages {
    ($($(#[doc = $doc:literal])+ $variant:ident => $module:ident),+ $(,)?) => {
        $(mod $module;)+

        /// A language that the crate reads.
        ///
        /// Parsed from its ISO 639-1 code, alone or with a region, or its English name, in any case; printed as the code.
        ///
        /// ```
        /// use sollist::Language;
        /// for text in ["de", "DE", "de-AT", "de_CH", "German", "german"] {
        ///     assert_eq!(text.parse::<Language>()?, Language::German);
        /// }
        /// assert_eq!(Language::German.to_string(), "de");
        /// assert!("fr".parse::<Language>().is_err());
        /// # Ok::<(), sollist::Error>(())
        /// ```
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

            /// The English name.
            const fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => stringify!($variant)),+
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
    ///
    /// ```
    /// assert_eq!(sollist::Language::German.as_str(), "de");
    /// ```
    #[must_use]
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

    /// Reads an ISO 639-1 code, alone or with a region ("de-AT"), or an English name ("German"), in any case.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let code = text.split(['-', '_']).next().unwrap_or(text);
        let is_meant = |language: &Self| {
            language.as_str().eq_ignore_ascii_case(code) || language.name().eq_ignore_ascii_case(text)
        };
        Self::ALL.iter().copied().find(is_meant).ok_or_else(|| {
            crate::error::Error::parse(
                "a supported language, by its ISO 639-1 code or English name",
                text,
            )
        })
    }
}

#[cfg(feature = "serde")]
crate::claim::serial::as_string!(Language);
