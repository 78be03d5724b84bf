use std::fmt;

use super::Language;

/// What language a text is in; printed as its code, or `unknown`.
///
/// ```
/// use sollist::language::{Detection, detect};
/// let danish = detect("Selskabet solgte flere biler i fjor, og det venter en endnu større fremgang i år, siger direktøren.");
/// assert_eq!(danish, Detection::Other("da".to_owned()));
/// assert_eq!(danish.to_string(), "da");
/// assert_eq!(Detection::Unknown.to_string(), "unknown");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Detection {
    /// One that the crate reads.
    Supported(Language),
    /// Another: its ISO 639-1 code where there is one, else ISO 639-3.
    Other(String),
    /// Too little evidence.
    Unknown,
}

impl fmt::Display for Detection {
    /// `de`, `fr`, or `unknown`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Supported(language) => language.as_str(),
            Self::Other(code) => code,
            Self::Unknown => "unknown",
        })
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Detection {
    /// The code, or nothing where the language is unknown.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Unknown => serializer.serialize_none(),
            known => serializer.serialize_some(&known.to_string()),
        }
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for Detection {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let code = <Option<String>>::deserialize(deserializer)?;
        Ok(code.map_or(Self::Unknown, |code| {
            let supported = Language::ALL.iter().find(|language| language.as_str() == code);
            supported.map_or(Self::Other(code), |language| Self::Supported(*language))
        }))
    }
}
