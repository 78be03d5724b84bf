//! What the crate promises its users, beyond the answers themselves.

use sollist::language::Detection;
use sollist::{Claim, Date, Document, Error, Extractor, Language, Metric, Span, Unit, extract_claims};

const PAGE: &str = include_str!("../fixtures/en/pages/van-maker-sales-target-second-story-airport.txt");

#[test]
fn an_unsupported_language_says_what_was_detected() {
    let french = "Le constructeur a livré plus de 300 000 voitures l'année dernière, a déclaré mardi son directeur général, \
                  et il veut en livrer 400 000 cette année.";
    match extract_claims(french) {
        Err(Error::UnsupportedLanguage { detected, .. }) => assert_eq!(detected, "fr"),
        other => panic!("{other:?}"),
    }
}

#[test]
fn too_little_evidence_is_no_error() {
    for text in ["", " ", "12 %", "\n\n\n", "2024", "–"] {
        assert_eq!(extract_claims(text), Ok(Vec::new()), "{text:?}");
    }
}

#[test]
fn a_text_beyond_the_limit_is_not_read() {
    let extractor = Extractor::builder().max_bytes(10).build().expect("a sound setup");
    match extractor.extract("eleven byte") {
        Err(Error::TooLarge { bytes, limit, .. }) => assert_eq!((bytes, limit), (11, 10)),
        other => panic!("{other:?}"),
    }
}

/// In JSON, both ways; the key follows from the name.
#[cfg(feature = "serde")]
#[test]
fn an_organisation_has_a_key_and_the_callers_id() {
    let extractor = Extractor::builder()
        .organisation_with_id("Brand New Mobility", &["BNM"], "BNM.DE")
        .build()
        .expect("a sound setup");
    let text = "BNM sold 1,200 vans in 2023. Kestra Mobility AG sold 900 vans in 2023.";
    let claims = extractor.extract(text).expect("English").into_claims();
    let json = serde_json::to_value(&claims).expect("JSON");
    assert_eq!(
        (&json[0]["organisation_key"], &json[0]["organisation_id"]),
        (&"brandnewmobility".into(), &"BNM.DE".into())
    );
    assert_eq!(json[1]["organisation_key"], "kestramobility");
    assert!(json[1].get("organisation_id").is_none());
    assert_eq!(
        serde_json::from_value::<Vec<Claim>>(json).expect("claims"),
        claims
    );
}

#[test]
fn names_and_figures_are_no_evidence_of_another_language() {
    for text in [
        "Banco de Lorca (ISIN ES000A1B2C3) sold 5,000 cars in 2023.",
        "Ad firm QLX's profits surge 15%",
        "Die Brenlau AG verdiente 2023 4 Mio. Euro, die Kastor GmbH 5 Mio. Euro.",
    ] {
        let claims = Extractor::new()
            .extract(text)
            .expect("a language of ours")
            .into_claims();
        assert!(!claims.is_empty(), "{text}");
    }
}

#[test]
fn a_given_language_is_not_detected_again() {
    let text = "Brenlow S.p.A. e Kastor nel mondo con i più di tutti gli altri: sold 5,000 cars in 2023.";
    let given = Document::new(text).language(Language::English);
    let claims = Extractor::new()
        .extract(given)
        .expect("not detected")
        .into_claims();
    assert_eq!(claims.len(), 1);
}

#[test]
fn a_language_left_out_is_an_error() {
    let extractor = Extractor::builder()
        .languages(&[Language::German])
        .build()
        .expect("a sound setup");
    let result = extractor.extract(PAGE);
    assert!(
        matches!(result, Err(Error::UnsupportedLanguage { ref detected, .. }) if detected == "en"),
        "{result:?}"
    );
}

#[test]
fn mistakes_in_the_setup_are_found_by_build() {
    let builders = [
        Extractor::builder().languages(&[]),
        Extractor::builder().organisation("", &[]),
        Extractor::builder().organisation("Acme", &["–"]),
        Extractor::builder().metric("revenue", Language::English, &["takings"]),
        Extractor::builder().metric("Test Drives", Language::English, &["test drives"]),
        Extractor::builder().metric("test_drives", Language::English, &[""]),
        Extractor::builder().metric_words(Metric::Orders, Language::German, &["a|b"]),
    ];
    for (i, builder) in builders.into_iter().enumerate() {
        let error = builder.build().expect_err(&format!("setup {i}"));
        assert!(!error.to_string().is_empty());
    }
}

#[test]
fn a_metric_of_ones_own_is_found() {
    let extractor = Extractor::builder()
        .metric("test_drives", Language::English, &["test drives"])
        .build()
        .expect("a sound setup");
    let text = "Volkswagen said customers booked 1,200 test drives in 2023.";
    let claims = extractor.extract(text).expect("English").into_claims();
    assert_eq!(claims.len(), 1, "{claims:?}");
    assert_eq!(claims[0].metric.as_str(), "test_drives");
}

#[test]
fn organisations_of_ones_own_are_found() {
    let cases = [
        (
            Language::English,
            "UTC sold 5,000 cakes in 2023. Under The Clock employs 40 people.",
        ),
        (
            Language::German,
            "UTC verkaufte 2023 5.000 Torten. Under The Clock beschäftigt 40 Leute.",
        ),
    ];
    let extractor = Extractor::builder()
        .organisation("Under The Clock", &["UTC"])
        .build()
        .expect("a sound setup");
    for (language, text) in cases {
        let extraction = extractor.extract(Document::new(text).language(language));
        let claims = extraction.expect("a language of ours").into_claims();
        let owners: Vec<Option<&str>> = claims
            .iter()
            .map(|claim| claim.organisation.as_ref().map(|owner| owner.name.as_str()))
            .collect();
        assert_eq!(owners, [Some("Under The Clock"); 2], "{text}");
    }
}

#[test]
fn spans_lie_in_the_text_and_blocks_tile_it() {
    let extraction = Extractor::new().extract(PAGE).expect("English");
    assert_eq!(extraction.language(), &Detection::Supported(Language::English));
    let mut at = 0;
    for block in extraction.blocks() {
        assert_eq!(block.span.start, at);
        at = block.span.end;
    }
    assert_eq!(at, PAGE.len());
    for claim in extraction.claims() {
        for mention in &claim.mentions {
            assert!(
                PAGE.get(mention.figure.range())
                    .is_some_and(|figure| !figure.is_empty())
            );
            assert!(
                mention.sentence.start <= mention.figure.start && mention.figure.end <= mention.sentence.end
            );
        }
        for (slot, proof) in claim.evidence.slots() {
            assert!(proof.span.is_none_or(|words| PAGE.get(words.range()).is_some()));
            assert!(!proof.rule.is_empty(), "{slot}");
        }
        assert!(claim.story < extraction.stories().len());
        assert!((0.0..=1.0).contains(&claim.confidence));
    }
}

#[test]
fn a_date_says_what_last_year_is() {
    let text = "Siemens increased its revenue by 5 percent last year.";
    let read = |date: &str| {
        let document = Document::new(text).published(date.parse::<Date>().expect("a date"));
        Extractor::new().extract(document).expect("English").into_claims()[0]
            .period
            .year
    };
    assert_eq!((read("2024-04-23"), read("2020-01-02")), (Some(2023), Some(2019)));
}

#[test]
fn an_extractor_is_shared_by_threads() {
    fn shared<T: Send + Sync>(_: &T) {}
    let extractor = Extractor::new();
    shared(&extractor);
    let once = extractor.extract(PAGE).expect("English");
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| assert_eq!(extractor.extract(PAGE).expect("English"), once));
        }
    });
}

#[cfg(feature = "serde")]
#[test]
fn claims_survive_json() {
    let claims = extract_claims(PAGE).expect("English");
    assert!(!claims.is_empty());
    let json = serde_json::to_string(&claims).expect("JSON");
    assert!(
        json.contains("\"value\":90000,"),
        "whole numbers have no decimals: {json}"
    );
    let back: Vec<Claim> = serde_json::from_str(&json).expect("claims");
    assert_eq!(back, claims);
}

#[cfg(feature = "serde")]
#[test]
fn unsound_json_is_refused() {
    for json in ["{}", r#"{"organisation":"A"}"#] {
        assert!(serde_json::from_str::<Claim>(json).is_err());
    }
    assert!(serde_json::from_str::<Span>("[5,2]").is_err());
}

#[test]
fn values_print_as_they_are_read() {
    for unit in ["EUR", "percent", "EUR/t", "bbl/d", "km2", "USD/1000m3"] {
        assert_eq!(unit.parse::<Unit>().expect("a unit").to_string(), unit);
    }
    for unit in ["", "/", "EUR/", "a b", "an-absurdly-long-unit-name"] {
        assert!(unit.parse::<Unit>().is_err(), "{unit:?}");
    }
    for metric in Metric::ALL {
        assert_eq!(metric.as_str().parse(), Ok(*metric));
    }
    assert!("no such metric!".parse::<Metric>().is_err());
}

/// Crawls that keep no line breaks: the article is read, though the line ends in what a comment form says.
#[test]
fn an_article_in_one_line_with_a_form_is_read() {
    let article =
        "Kestra Mobility sold 61,000 vans in 2022, the company said, and people at its plant were glad. "
            .repeat(12);
    let form = "Leave a Reply Your email address will not be published. Required fields are marked * \
                This site is protected by reCAPTCHA and the Google Privacy Policy and Terms of Service apply.";
    let found = extract_claims(&format!("{article}{form}")).expect("English");
    assert!(!found.is_empty(), "one line is no notice for what it ends with");
}
