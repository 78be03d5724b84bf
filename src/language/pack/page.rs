/// What a phrase says of the block it stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PageCue {
    /// Read more, Lesen Sie auch: leads to other articles.
    Related,
    /// Leave a reply, Kommentar schreiben.
    Comments,
    /// All rights reserved, Impressum, cookies.
    Legal,
    /// Share, Teilen.
    Sharing,
}
