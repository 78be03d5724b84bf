//! Reads JSON lines `{"id", "text", "published"?, "lang"?}` from standard input and writes
//! `{"id", "language", "claims", "error"?}` lines. With the feature `html`, `html` may stand for `text`.
//!
//! `--layers` adds `blocks`, `organisations`, `quantities` and `periods` of the whole text, and of HTML its `text`,
//! `title` and `published`; `--trust-lang` takes
//! `lang` instead of detecting it; `--unowned` reports figures without an owner too.

use std::error::Error;
use std::io::{self, BufRead, BufWriter, Write};

use serde_json::{Map, Value, json};
use sollist::language::Detection;
use sollist::page::Block;
use sollist::recognise;
use sollist::{Amount, Date, Document, Extraction, Extractor, Language, Quantity, Span};

struct Options {
    layers: bool,
    trust_language: bool,
    extractor: Extractor,
}

fn main() -> Result<(), Box<dyn Error>> {
    let flags: Vec<String> = std::env::args().skip(1).collect();
    if let Some(unknown) = flags
        .iter()
        .find(|flag| !["--layers", "--trust-lang", "--unowned"].contains(&flag.as_str()))
    {
        eprintln!("unknown option {unknown}\nusage: jsonl [--layers] [--trust-lang] [--unowned] < LINES");
        std::process::exit(2);
    }
    let has = |flag: &str| flags.iter().any(|given| given == flag);
    let options = Options {
        layers: has("--layers"),
        trust_language: has("--trust-lang"),
        extractor: Extractor::builder().unowned(has("--unowned")).build()?,
    };
    match answers(&options) {
        // Whoever read the output wants no more of it.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        done => Ok(done?),
    }
}

/// A line for each that is read.
fn answers(options: &Options) -> io::Result<()> {
    let mut out = BufWriter::new(io::stdout().lock());
    for (number, line) in io::stdin().lock().split(b'\n').enumerate() {
        let line = line?;
        if line.iter().all(u8::is_ascii_whitespace) {
            continue;
        }
        let answer = match serde_json::from_slice::<Value>(&line) {
            Ok(row) => answer(&row, options),
            Err(error) => json!({ "error": format!("line {}: {error}", number + 1) }),
        };
        writeln!(out, "{answer}")?;
    }
    out.flush()
}

/// The answer to a line; what can't be read gives one with `error`.
fn answer(row: &Value, options: &Options) -> Value {
    let mut answer = Map::from_iter([("id".to_owned(), row["id"].clone())]);
    if let Err(error) = extract(&mut answer, row, options) {
        if let Some(sollist::Error::UnsupportedLanguage { detected, .. }) = error.downcast_ref() {
            answer.insert("language".into(), json!(detected));
        }
        answer.insert("claims".into(), json!([]));
        answer.insert("error".into(), json!(error.to_string()));
    }
    Value::Object(answer)
}

fn extract(answer: &mut Map<String, Value>, row: &Value, options: &Options) -> Result<(), Box<dyn Error>> {
    let published = published(row)?;
    if let Some(html) = row["html"].as_str() {
        return extract_html(answer, html, published, row, options);
    }
    let text = row["text"].as_str().ok_or("`text` is missing or no string")?;
    read(answer, Document::new(text), published, text, row, options)
}

#[cfg(feature = "html")]
fn extract_html(
    answer: &mut Map<String, Value>,
    html: &str,
    published: Option<Date>,
    row: &Value,
    options: &Options,
) -> Result<(), Box<dyn Error>> {
    let page = sollist::html::Page::read(html);
    if options.layers {
        answer.insert("text".into(), json!(page.text()));
        answer.insert("title".into(), json!(page.title()));
        answer.insert(
            "published".into(),
            json!(page.published().map(|day| day.to_string())),
        );
    }
    let published = published.or(page.published());
    let document = Document::from(&page);
    let done = read(answer, document, published, page.text(), row, options);
    // Where the language is none that is read, there is no extraction to have them.
    if done.is_err() && options.layers {
        answer.insert("blocks".into(), blocks(&page.split().blocks));
    }
    done
}

#[cfg(not(feature = "html"))]
fn extract_html(
    _: &mut Map<String, Value>,
    _: &str,
    _: Option<Date>,
    _: &Value,
    _: &Options,
) -> Result<(), Box<dyn Error>> {
    Err("`html` is read with the feature `html`".into())
}

fn read(
    answer: &mut Map<String, Value>,
    mut document: Document<'_>,
    published: Option<Date>,
    text: &str,
    row: &Value,
    options: &Options,
) -> Result<(), Box<dyn Error>> {
    if let Some(date) = published {
        document = document.published(date);
    }
    let given = row["lang"]
        .as_str()
        .and_then(|code| code.parse::<Language>().ok())
        .filter(|_| options.trust_language);
    if let Some(language) = given {
        document = document.language(language);
    }
    let extraction = options.extractor.extract(document)?;
    let language = match extraction.language() {
        Detection::Supported(language) => Some(*language),
        _ => None,
    };
    answer.insert(
        "language".into(),
        json!(language.map(|language| language.as_str())),
    );
    answer.insert("claims".into(), serde_json::to_value(extraction.claims())?);
    if options.layers {
        layers(
            answer,
            text,
            language.unwrap_or(Language::English),
            published,
            &extraction,
        );
    }
    Ok(())
}

fn published(row: &Value) -> Result<Option<Date>, sollist::Error> {
    row["published"]
        .as_str()
        .or(row["reference_date"].as_str())
        .map(str::parse)
        .transpose()
}

fn layers(
    answer: &mut Map<String, Value>,
    text: &str,
    language: Language,
    published: Option<Date>,
    extraction: &Extraction,
) {
    let with = |span: Span, more: Value| merged(place(span), more);
    answer.insert("blocks".into(), blocks(extraction.blocks()));
    let organisations = recognise::organisations(text, language);
    answer.insert(
        "organisations".into(),
        organisations
            .iter()
            .map(|found| with(found.span, json!({ "name": found.name })))
            .collect(),
    );
    let quantities = recognise::quantities(text, language);
    answer.insert(
        "quantities".into(),
        quantities
            .iter()
            .map(|found| with(found.span, quantity(&found.quantity)))
            .collect(),
    );
    let periods = recognise::periods(text, language, published);
    let period = |found: &recognise::PeriodMention| {
        with(
            found.span,
            json!({ "year": found.period.year, "part": found.period.part.map(|part| part.as_str()) }),
        )
    };
    answer.insert("periods".into(), periods.iter().map(period).collect());
}

fn place(span: Span) -> Value {
    json!({ "start": span.start, "end": span.end })
}

fn blocks(blocks: &[Block]) -> Value {
    let block = |block: &Block| {
        let told = json!({ "kind": block.kind.as_str(), "story": block.story });
        merged(place(block.span), told)
    };
    blocks.iter().map(block).collect()
}

fn quantity(quantity: &Quantity) -> Value {
    let amount = match quantity.amount {
        Amount::Value(value) => json!({ "value": value }),
        Amount::Range { low, high } => json!({ "low": low, "high": high }),
        _ => json!({}),
    };
    merged(
        amount,
        json!({ "unit": quantity.unit.to_string(), "bound": quantity.bound.as_str() }),
    )
}

fn merged(mut object: Value, more: Value) -> Value {
    if let (Value::Object(object), Value::Object(more)) = (&mut object, more) {
        object.extend(more);
    }
    object
}
