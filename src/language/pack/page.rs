/// What a phrase says of the line it stands in: the more of a short line it takes, the more it says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PageCue {
    /// Read more, Lesen Sie auch: leads to other articles, often as the title of a list of them.
    Related,
    /// Leave a reply, Kommentar schreiben.
    Comments,
    /// All rights reserved, Impressum, cookies.
    Legal,
    /// Share, Teilen.
    Sharing,
    /// Advertisement, newsletters, subscriptions, appeals to the reader.
    Advertisement,
    /// Menu, Home, names of sections.
    Navigation,
    /// By, Von, Reporting by, Published: who wrote it and when.
    Byline,
    /// Photo by, Foto, Quelle: credits and captions.
    Caption,
    /// About the author, Über das Unternehmen: a standing profile.
    Profile,
}

impl PageCue {
    /// Every kind; of two that say as much of a line, the first is believed.
    pub(crate) const ALL: [Self; 9] = [
        Self::Comments,
        Self::Related,
        Self::Legal,
        Self::Advertisement,
        Self::Profile,
        Self::Caption,
        Self::Byline,
        Self::Sharing,
        Self::Navigation,
    ];
}
