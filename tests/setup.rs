//! What an extractor may be set up with, and every mistake that `build` refuses.

use sollist::{
    Claim, Document, Error, Extractor, ExtractorBuilder, Language, Metric, SetupError, extract_claims,
};

const ENGLISH: Language = Language::English;
const GERMAN: Language = Language::German;

#[track_caller]
fn mistake(builder: ExtractorBuilder) -> (SetupError, String) {
    match builder.build() {
        Err(Error::Setup(mistake)) => {
            let message = Error::from(mistake.clone()).to_string();
            assert_eq!(message, mistake.to_string());
            assert!(message.contains("; "), "what is wrong, and what to do: {message}");
            (mistake, message)
        }
        other => panic!("{other:?}"),
    }
}

/// That the setup is refused with such a mistake, whose message has all these words.
macro_rules! refused {
    ($builder:expr, $mistake:pat, [$($word:literal),*]) => {
        let (mistake, message) = mistake($builder);
        assert!(matches!(mistake, $mistake), "{mistake:?}");
        for word in [$($word),*] {
            assert!(message.contains(word), "{word:?} is not in {message:?}");
        }
    };
}

#[test]
fn limits_that_refuse_everything_are_mistakes() {
    let builder = Extractor::builder;
    refused!(builder().languages(&[]), SetupError::NoLanguage, ["languages"]);
    refused!(builder().max_bytes(0), SetupError::NoBytes, ["max_bytes(0)"]);
    assert!(builder().max_bytes(1).build().is_ok());
}

#[test]
fn what_no_text_has_is_a_mistake() {
    for nothing in ["", "  ", "–", "a|b"] {
        for builder in [
            Extractor::builder().organisation(nothing, &[]),
            Extractor::builder().organisation("Kestra", &[nothing]),
            Extractor::builder().metric("test_drives", ENGLISH, &["test drives", nothing]),
            Extractor::builder().metric_words(Metric::Orders, GERMAN, &[nothing]),
        ] {
            refused!(builder, SetupError::NoPhrase { .. }, ["without `|`"]);
        }
    }
}

#[test]
fn small_words_are_mistakes() {
    let of = |alias: &str| Extractor::builder().organisation("Kestra Mobility", &[alias]);
    for word in ["the", "The", "die", "On", "IT", "und", "«Der»"] {
        refused!(
            of(word),
            SetupError::FunctionWord { .. },
            ["`Kestra Mobility`", "longer"]
        );
    }
    refused!(
        Extractor::builder().metric("test_drives", ENGLISH, &["of"]),
        SetupError::FunctionWord { .. },
        ["\"of\"", "test_drives"]
    );
    // Of a language that is not read, and of names of several words, they are none.
    assert!(of("Und").languages(&[ENGLISH]).build().is_ok());
    for name in ["The Who", "On Running", "KM"] {
        assert!(of(name).build().is_ok(), "{name}");
    }
}

#[test]
fn one_name_for_two_organisations_is_a_mistake() {
    let builder = Extractor::builder()
        .organisation("Kestra Mobility", &["KM"])
        .organisation("Kelmar Metals", &["km"]);
    refused!(
        builder,
        SetupError::SharedName { .. },
        ["\"km\"", "`Kestra Mobility`", "`Kelmar Metals`"]
    );
    let twice = Extractor::builder()
        .organisation("Kestra Mobility", &["KM", "KM"])
        .organisation("Kestra Mobility", &["Kestra", "KM"]);
    assert!(twice.build().is_ok());
}

#[test]
fn two_ids_of_one_organisation_are_a_mistake() {
    let builder = |second: &str| {
        Extractor::builder()
            .organisation_with_id("Kestra Mobility", &["KM"], "KES.DE")
            .organisation_with_id("Kestra Mobility", &["Kestra"], second)
    };
    assert!(builder("KES.DE").build().is_ok());
    refused!(
        builder("529900"),
        SetupError::SeveralIds { .. },
        ["\"Kestra Mobility\"", "`KES.DE`", "`529900`"]
    );
}

#[test]
fn one_phrase_for_two_metrics_is_a_mistake() {
    let builder = |second: &'static str| {
        Extractor::builder()
            .metric("test_drives", ENGLISH, &["test drives"])
            .metric("trials", ENGLISH, &[second])
    };
    for second in ["test drives", "Test  Drives", "test-drives"] {
        refused!(
            builder(second),
            SetupError::SharedPhrase { .. },
            ["`test_drives`", "`trials`"]
        );
    }
    assert!(builder("trial rides").build().is_ok());
    let mixed = Extractor::builder()
        .metric_words(Metric::Orders, ENGLISH, &["waiting list entries"])
        .metric("waiting", ENGLISH, &["waiting list entries"]);
    refused!(mixed, SetupError::SharedPhrase { .. }, ["`orders`", "`waiting`"]);
    let in_two_languages = Extractor::builder()
        .metric("apps", ENGLISH, &["app starts"])
        .metric("app_starts", GERMAN, &["app starts"]);
    assert!(in_two_languages.build().is_ok());
}

#[test]
fn a_built_in_word_taken_over_is_a_mistake() {
    for (language, phrase) in [
        (ENGLISH, "revenue"),
        (ENGLISH, "Net Profit"),
        (ENGLISH, "delivered"),
        (GERMAN, "Umsatz"),
        (GERMAN, "Umsätze"),
    ] {
        let builder = Extractor::builder().metric("takings", language, &[phrase]);
        refused!(builder, SetupError::BuiltInPhrase { .. }, ["`takings`", "longer"]);
    }
    let moved = Extractor::builder().metric_words(Metric::Orders, ENGLISH, &["revenue"]);
    refused!(
        moved,
        SetupError::BuiltInPhrase { .. },
        ["`orders`", "`revenue`", "\"revenue\""]
    );
    // Its own metric may have it once more, another language's word is free, and a longer phrase is another one.
    let sound = Extractor::builder()
        .metric_words(Metric::Revenue, ENGLISH, &["revenue"])
        .metric("takings", ENGLISH, &["umsatz", "revenue at the till"]);
    assert!(sound.build().is_ok());
}

#[test]
fn a_metric_without_words_is_a_mistake() {
    let builder = Extractor::builder;
    refused!(
        builder().metric("test_drives", ENGLISH, &[]),
        SetupError::NoPhrases { .. },
        ["`test_drives`"]
    );
    refused!(
        builder().metric_words(Metric::Orders, GERMAN, &[]),
        SetupError::NoPhrases { .. },
        ["`orders`"]
    );
}

#[test]
fn ids_that_name_no_metric_of_ones_own_are_mistakes() {
    let metric = |id: &str| Extractor::builder().metric(id, ENGLISH, &["test drives"]);
    refused!(
        metric("revenue"),
        SetupError::BuiltInMetric { .. },
        ["`revenue`", "metric_words"]
    );
    for id in ["Test Drives", "", "a_name_of_more_than_31_characters"] {
        refused!(metric(id), SetupError::MetricId { .. }, ["31"]);
    }
    let unknown = "test_drives".parse().expect("a metric");
    refused!(
        Extractor::builder().metric_words(unknown, ENGLISH, &["trial rides"]),
        SetupError::UnknownMetric { .. },
        ["`test_drives`", "`metric`"]
    );
    let known = metric("test_drives").metric_words(unknown, GERMAN, &["probefahrten"]);
    assert!(known.build().is_ok());
}

#[test]
fn there_is_an_end_to_ones_own() {
    let metrics = (0..300).fold(Extractor::builder(), |builder, i| {
        builder.metric(format!("m{i}"), ENGLISH, [format!("marvel number {i}")])
    });
    refused!(metrics, SetupError::TooManyMetrics { .. }, ["at most"]);
    let organisations = (0..=65_536).fold(Extractor::builder(), |builder, i| {
        builder.organisation(format!("Kestra Works {i}"), &[])
    });
    refused!(
        organisations,
        SetupError::TooManyOrganisations { .. },
        ["at most 65536"]
    );
}

#[test]
fn lists_come_as_users_hold_them() {
    let owned: Vec<String> = vec!["BNM".to_owned()];
    let borrowed: Vec<&str> = vec!["BNM"];
    let named = |builder: ExtractorBuilder| {
        let extractor = builder.build().expect("a sound setup");
        let text = String::from("BNM sold 1,200 scooters in 2023.");
        let extraction = extractor.extract(&text).expect("English");
        assert_eq!(extraction.claims().len(), 1);
        let owner = extraction.into_claims().remove(0).organisation.expect("an owner");
        assert_eq!(owner.name, "Brand New Mobility");
    };
    let (name, full) = ("Brand New Mobility", String::from("Brand New Mobility"));
    named(Extractor::builder().organisation(name, &["BNM"]));
    named(Extractor::builder().organisation(&full, &owned));
    named(Extractor::builder().organisation(full.clone(), owned.as_slice()));
    named(Extractor::builder().organisation(name, &borrowed));
    named(Extractor::builder().organisation(name, borrowed.as_slice()));
    named(Extractor::builder().organisation(name, [owned[0].clone()]));
    named(Extractor::builder().organisation(name, borrowed));
    named(
        Extractor::builder()
            .organisation(full, owned)
            .organisation("Kestra", &[]),
    );
}

#[test]
fn documents_come_as_users_hold_them() {
    let text = String::from("Kestra Mobility sold 61,000 vans in 2022.");
    let expected = extract_claims(&text).expect("English");
    assert_eq!(expected.len(), 1);
    let extractor = Extractor::new();
    let boxed: Box<str> = text.clone().into();
    let cow = std::borrow::Cow::from(text.as_str());
    let read: [Result<Vec<Claim>, Error>; 5] = [
        extractor.extract(&text),
        extractor.extract(text.as_str()),
        extractor.extract(&boxed),
        extractor.extract(&cow),
        extractor.extract(Document::new(&text)),
    ]
    .map(|read| read.map(sollist::Extraction::into_claims));
    assert!(read.into_iter().all(|read| read.as_ref() == Ok(&expected)));
}

#[test]
fn a_clone_reads_as_its_original_does() {
    let extractor = Extractor::builder()
        .organisation("Brand New Mobility", &["BNM"])
        .build()
        .expect("a sound setup");
    let clone = extractor.clone();
    let text = "BNM sold 1,200 scooters in 2023.";
    assert_eq!(clone.extract(text), extractor.extract(text));
    drop(extractor);
    assert_eq!(clone.extract(text).expect("English").claims().len(), 1);
}
