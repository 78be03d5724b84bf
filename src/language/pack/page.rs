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
    /// You, du: the line speaks to its reader.
    Reader,
    /// Sie, Ihr: so too, where it has a capital amid a sentence.
    PoliteReader,
    /// Save, join, jetzt: what an offer begins with.
    Urge,
    /// Cancel anytime, jederzeit kündbar: the line speaks for the page itself, whatever else it says.
    Offer,
    /// Contributed to this report, dieser Text erschien zuerst: whom an article is from.
    Origin,
    /// File photo, Symbolbild: what stands in brackets at the end of a caption.
    StockPicture,
}

impl PageCue {
    /// Every kind that may take most of a line; of two that say as much of it, the first is believed.
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
