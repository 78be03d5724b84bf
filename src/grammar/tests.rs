//! Sentences read aloud: what the grammar tells of each, against what it is to tell.

use super::*;
use crate::language::Language;

fn read(text: &str, language: Language, told: impl Fn(&Reading<'_>, &Syntax) -> String) -> String {
    let reading = Reading::in_language(text, language);
    let syntax = Syntax::new(&reading, reading.all().into());
    told(&reading, &syntax)
}

fn words(reading: &Reading<'_>, tokens: TokenRange) -> String {
    reading.text[reading.span(tokens)].to_owned()
}

/// The clauses of a sentence, parted by bars where one gives way to another.
fn clauses(text: &str, language: Language) -> String {
    read(text, language, |reading, syntax| {
        let mut told = String::new();
        for i in reading.all() {
            if i > 0 {
                let parted = !syntax.same_clause(i - 1, i);
                told.push_str(if parted {
                    " | "
                } else if reading.tokens[i].spaced() {
                    " "
                } else {
                    ""
                });
            }
            told.push_str(reading.str(i));
        }
        told
    })
}

/// Of each clause with a verb: "subject: finite … lexical+particle (passive)".
fn verbs(text: &str, language: Language) -> Vec<String> {
    let reading = Reading::in_language(text, language);
    let syntax = Syntax::new(&reading, reading.all().into());
    let ids = (0..syntax.clauses.len()).map(|id| ClauseId(id as u8));
    let told = |id: ClauseId| {
        let verbs = syntax.verb_group(id);
        let word = |i: Option<u32>| i.map_or("-", |i| reading.str(i as usize)).to_owned();
        let subject = syntax
            .subject(id)
            .map_or("-".to_owned(), |tokens| words(&reading, tokens));
        let particle = verbs
            .particle
            .map_or(String::new(), |i| format!("+{}", reading.str(i as usize)));
        let passive = if verbs.passive { " passive" } else { "" };
        format!(
            "{subject}: {} {}{particle}{passive}",
            word(verbs.finite),
            word(verbs.lexical)
        )
    };
    ids.filter(|id| syntax.verb_group(*id).lexical.is_some())
        .map(told)
        .collect()
}

#[track_caller]
fn has_verbs(language: Language, cases: &[(&str, &[&str])]) {
    for (text, expected) in cases {
        assert_eq!(&verbs(text, language), expected, "{text}");
    }
}

#[test]
fn german_verbs_and_their_brackets() {
    has_verbs(
        Language::German,
        &[
            (
                "Die Varnholt AG lieferte im Mai 500 Autos aus.",
                &["Die Varnholt AG: lieferte lieferte+aus"],
            ),
            (
                "Das Unternehmen hat 500 Autos geliefert.",
                &["Das Unternehmen: hat geliefert"],
            ),
            (
                "Der Konzern will 500 Stellen streichen.",
                &["Der Konzern: will streichen"],
            ),
            (
                "Im Mai wurden 500 Stellen gestrichen.",
                &["500 Stellen: wurden gestrichen passive"],
            ),
            (
                "Das Werk soll geschlossen werden.",
                &["Das Werk: soll geschlossen passive"],
            ),
            (
                "Der Vorstand erklärte, dass der Umsatz um 5 Prozent gestiegen ist.",
                &["Der Vorstand: erklärte erklärte", "der Umsatz: ist gestiegen"],
            ),
            (
                "Weil der Absatz zurückging, sank der geplante Gewinn.",
                &[
                    "der geplante Gewinn: sank sank",
                    "der Absatz: zurückging zurückging",
                ],
            ),
            (
                "Die Bank, die 500 Filialen betreibt, verdiente 3 Millionen Euro.",
                &["Die Bank: verdiente verdiente", "-: betreibt betreibt"],
            ),
            (
                "Die Werke, die der Konzern betreibt, schließen.",
                &["Die Werke: schließen schließen", "der Konzern: betreibt betreibt"],
            ),
        ],
    );
}

#[test]
fn english_verbs() {
    has_verbs(
        Language::English,
        &[
            ("Varnholt sold 500 cars in May.", &["Varnholt: sold sold"]),
            (
                "The company has not yet sold 500 cars.",
                &["The company: has sold"],
            ),
            ("Varnholt plans to cut 500 jobs.", &["Varnholt: plans cut"]),
            (
                "The carmaker will have sold its plant.",
                &["The carmaker: will sold"],
            ),
            (
                "In May 500 shops were closed by the retailer.",
                &["500 shops: were closed passive"],
            ),
            (
                "Varnholt, which employs 500 people, posted a loss.",
                &["Varnholt: posted posted", "-: employs employs"],
            ),
            (
                "Brenning said it expects sales of £5m.",
                &["Brenning: said said", "it: expects expects"],
            ),
            (
                "Brenning cut its forecast and Varnholt raised its own.",
                &["Brenning: cut cut", "Varnholt: raised raised"],
            ),
            (
                "Because sales fell, the company closed 5 shops.",
                &["the company: closed closed", "sales: fell fell"],
            ),
        ],
    );
}

#[test]
fn clauses_open_and_close() {
    for (text, expected) in [
        (
            "Varnholt, the second-largest carmaker, sold 5 cars.",
            "Varnholt, | the second-largest carmaker, | sold 5 cars.",
        ),
        (
            "Sales (including cars) rose 5%; profit fell.",
            "Sales | (including cars | ) rose 5% | ; profit fell.",
        ),
        (
            "Sales - mainly of cars - rose.",
            "Sales | - mainly of cars | - rose.",
        ),
        ("Sales rose, he said.", "Sales rose, | he said."),
    ] {
        assert_eq!(clauses(text, Language::English), expected);
    }
    for (text, expected) in [
        (
            "Der Konzern plant, 500 Stellen zu streichen.",
            "Der Konzern plant, | 500 Stellen zu streichen.",
        ),
        (
            "Die Varnholt AG, der größte Anbieter, verkaufte 5 Autos, und der Gewinn stieg.",
            "Die Varnholt AG, | der größte Anbieter, | verkaufte 5 Autos, | und der Gewinn stieg.",
        ),
    ] {
        assert_eq!(clauses(text, Language::German), expected);
    }
}

#[test]
fn phrases_and_their_parts() {
    let told = |text: &str, language| {
        read(text, language, |reading, syntax| {
            let phrases = syntax.phrases.iter();
            let told = phrases.map(|phrase| {
                let head = reading.str(phrase.head as usize);
                format!("{} [{head}, {:?}]", words(reading, phrase.tokens), phrase.role)
            });
            told.collect::<Vec<_>>().join("; ")
        })
    };
    assert_eq!(
        told("Der Chef der Bank sprach mit den neuen Kunden.", Language::German),
        "Der Chef [Chef, Subject]; der Bank [Bank, Genitive]; mit den neuen Kunden [Kunden, Oblique]"
    );
    assert_eq!(
        told(
            "The head of the bank sold its 5 shops to Brenning.",
            Language::English
        ),
        "The head [head, Subject]; of the bank [bank, Genitive]; its 5 shops [shops, Object]; to Brenning [Brenning, Oblique]"
    );
    assert_eq!(
        told("Das Werk wurde von der Varnholt AG verkauft.", Language::German),
        "Das Werk [Werk, Subject]; von der Varnholt AG [AG, Agent]"
    );
}

#[test]
fn distances_and_quotations() {
    let text = "Varnholt, which employs 500 people, said: \"We sold 5 cars in all of May.\"";
    let reading = Reading::in_language(text, Language::English);
    let syntax = Syntax::new(&reading, reading.all().into());
    let at = |word: &str| reading.all().find(|i| reading.str(*i) == word).unwrap();
    let steps = |a: &str, b: &str| syntax.steps(syntax.clause_of(at(a)), syntax.clause_of(at(b)));
    assert_eq!(steps("employs", "500"), (0, 0));
    assert_eq!(steps("Varnholt", "500"), (0, 1));
    assert_eq!(steps("500", "said"), (1, 0));
    assert_eq!(syntax.aside(at("500")), Some(1));
    assert_eq!(syntax.aside(at("said")), None);
    let quotation = syntax.quotation(at("sold")).unwrap();
    assert!(quotation.contains(at("cars")) && !quotation.contains(at("said")));
    assert!(syntax.quotation(at("said")).is_none());
}

#[test]
fn any_run_of_tokens_is_read() {
    for text in [
        "",
        "\"",
        ", , , and (",
        "– – –",
        "der, die, das",
        "to to to to",
        ")))(((",
    ] {
        for language in [Language::English, Language::German] {
            read(text, language, |reading, syntax| {
                for i in 0..reading.tokens.len() + 2 {
                    syntax.clause_of(i);
                    syntax.phrase_at(i);
                    syntax.quotation(i);
                }
                String::new()
            });
        }
    }
}
