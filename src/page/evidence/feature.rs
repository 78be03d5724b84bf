//! What speaks for or against article text in a line: by itself and by its markup, then among its neighbours.

/// A list of features: an enum, and its names in order.
macro_rules! features {
    ($(#[doc = $about:literal])+ $name:ident { $($(#[doc = $doc:literal])+ $variant:ident,)+ }) => {
        $(#[doc = $about])+
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(super) enum $name {
            $($(#[doc = $doc])+ $variant,)+
        }

        impl $name {
            pub(super) const NAMES: &[&str] = &[$(stringify!($variant)),+];
        }
    };
}

features! {
    /// What a line says by itself.
    LineFeature {
        /// Every line has it.
        Bias,
        /// The logarithm of its words.
        LogWords,
        /// The share of function words.
        Function,
        /// The share of words with no capital.
        Small,
        /// The same where nouns have capitals.
        SmallBesideNouns,
        /// The share of figures.
        Numbers,
        /// Four words or less.
        Few,
        /// A sentence of some length ends with it.
        EndsLong,
        /// A few words and a colon.
        Heading,
        /// A credit in a longer line.
        LongCredit,
        /// An address in a longer line.
        LongAddress,
        /// A paragraph of the law or of offers.
        Notice,

        // Its marks.
        /// A sentence ends with it.
        Ends,
        /// "- One of three".
        Bullet,
        /// A web or e-mail address.
        Address,
        /// "Photo: Jane Doe".
        Credit,
        /// ©.
        Copyright,
        /// "Sales rose …".
        Trails,
        /// "What we know:".
        Colon,
        /// An auxiliary or a verb of saying.
        Verb,
        /// Quotation marks.
        Quote,
        /// It stands below an empty line.
        Paragraph,
        /// Printed more than once.
        Repeated,
        /// Cells.
        Tabbed,
        /// "— Jane Doe (@jane)".
        Signature,
        /// It begins with a small letter.
        SmallFirst,
        /// A date or time of day.
        Dated,

        // The share of phrases of a kind, and that it begins with one.
        /// "Read more".
        Related,
        /// "Read more: …".
        RelatedFirst,
        /// "Leave a reply".
        Comments,
        /// "Comments by …".
        CommentsFirst,
        /// "All rights reserved".
        Legal,
        /// "Cookies help us …".
        LegalFirst,
        /// "Share".
        Sharing,
        /// "Share this with …".
        SharingFirst,
        /// "Newsletter".
        Advertisement,
        /// "Sign up for …".
        AdvertisementFirst,
        /// "Home".
        Navigation,
        /// "News from …".
        NavigationFirst,
        /// "By Jane Doe".
        Byline,
        /// "Published in …".
        BylineFirst,
        /// "Is a leading provider of".
        Profile,
        /// "Pictured: …".
        CaptionFirst,

        // Of a line that was read from HTML.
        /// It was.
        Marked,
        /// Text in a box.
        Plain,
        /// `p`.
        ParagraphElement,
        /// `h1`.
        TitleElement,
        /// `h2` and below.
        HeadingElement,
        /// `li`.
        ItemElement,
        /// `td`.
        CellElement,
        /// `figcaption`.
        CaptionElement,
        /// It stands in the container of the article.
        Inside,
        /// A good part of it is links.
        Linked,
        /// In the part that its page calls the text of the article.
        InBody,
        /// In a header.
        InHeader,
        /// In navigation.
        InNavigation,
        /// In an aside.
        InAside,
        /// In a footer.
        InFooter,
        /// In a form or dialog.
        InForm,
        /// In a list of other articles.
        InRelated,
        /// Among comments.
        InComments,
        /// Beside a picture, in a box with little else.
        Pictured,
        /// Among pictures or recordings.
        InMedia,
    }
}

features! {
    /// What a line says among its neighbours.
    PlaceFeature {
        /// Every line has it.
        Bias,
        /// What it says by itself.
        Own,
        /// What the second line above says by itself.
        AboveNext,
        /// What the line above says.
        Above,
        /// What the line below says.
        Below,
        /// What the second line below says.
        BelowNext,
        /// The share of prose around.
        Dense,
        /// The same of a short line.
        DenseShort,
        /// The share of the article above it.
        Late,
        /// The logarithm of its words.
        LogWords,
        /// A sentence of some length ends with it.
        EndsLong,
        /// Between the captions of a gallery.
        Gallery,
        /// Below a caption.
        Captioned,
        /// An item of a list that was announced.
        Listed,
        /// In a list of teasers: the share of the article above.
        Teased,
        /// A profile of the author or company: the share of the article above.
        Standing,
        /// Part of a post that is quoted.
        Posted,
        /// Short, between paragraphs.
        Between,
        /// Printed more than once.
        Repeated,
        /// "Photo: Jane Doe".
        Credit,
        /// A web or e-mail address.
        Address,
        /// An address in a longer line.
        LongAddress,
        /// The share of phrases of menus.
        Navigation,
        /// Of phrases that lead to other articles.
        Related,
        /// Of phrases of offers.
        Advertisement,
    }
}
