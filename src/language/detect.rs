use super::Language;

/// What language a text is in.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Detection {
    /// One that the crate reads.
    Supported(Language),
    /// Another: its ISO 639-1 code where there is one, else ISO 639-3.
    Other(String),
    /// Too little evidence.
    Unknown,
}

/// Tells the language of `text`.
///
/// ```
/// use sollist::language::{Detection, detect};
/// use sollist::Language;
/// assert_eq!(detect("Das Unternehmen hat im vergangenen Jahr mehr verdient als erwartet."), Detection::Supported(Language::German));
/// assert_eq!(detect("12 %"), Detection::Unknown);
/// ```
pub fn detect(text: &str) -> Detection {
    let Some(info) = whatlang::detect(text).filter(whatlang::Info::is_reliable) else {
        return Detection::Unknown;
    };
    match Language::ALL
        .iter()
        .find(|language| language.pack().detector == info.lang())
    {
        Some(language) => Detection::Supported(*language),
        None => Detection::Other(info.lang().code().to_owned()),
    }
}
