//! As many claims come out of SQL as out of the library.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use datafusion::arrow::array::{ArrayRef, Int64Array, RecordBatch, StringArray};
use datafusion::arrow::datatypes::DataType;
use datafusion::assert_batches_eq;
use datafusion::common::config::TableParquetOptions;
use datafusion::dataframe::DataFrameWriteOptions;
use datafusion::error::Result;
use datafusion::prelude::{ParquetReadOptions, SessionContext};
use sollist::{Document, Extractor};

const DAY: &str = "2024-04-23";

const TEXTS: usize = 2000;

/// So that a cluster can part the file among its executors.
const ROW_GROUP: usize = 125;

/// The pages of the repository, over and over, as `make_news.py` has them.
fn texts() -> Vec<String> {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures");
    let mut pages = Vec::new();
    for folder in ["de/pages", "en/pages"] {
        for file in fixtures.join(folder).read_dir().expect("a folder of pages") {
            pages.push(file.expect("a page").path());
        }
    }
    pages.retain(|path| path.extension().is_some_and(|extension| extension == "txt"));
    pages.sort();
    let read = |path| std::fs::read_to_string(path).expect("text");
    pages.iter().map(read).cycle().take(TEXTS).collect()
}

fn count(texts: &[String], day: Option<&str>) -> usize {
    let extractor = Extractor::new();
    let claims = texts.iter().map(|text| {
        let document = match day {
            Some(day) => Document::new(text).published(day.parse().expect("a day")),
            None => Document::new(text),
        };
        extractor
            .extract(document)
            .expect("English or German")
            .claims()
            .len()
    });
    claims.sum()
}

/// A file of Parquet with the texts, in a folder of its own.
async fn news(folder: &str) -> Result<PathBuf> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(folder);
    let path = folder.join("news.parquet");
    let _ = std::fs::remove_file(&path);
    let columns: [(&str, ArrayRef); 3] = [
        ("id", Arc::new(Int64Array::from_iter_values(0..TEXTS as i64))),
        ("published", Arc::new(StringArray::from(vec![DAY; TEXTS]))),
        ("text", Arc::new(StringArray::from(texts()))),
    ];
    let batch = RecordBatch::try_from_iter(columns)?;
    let mut groups = TableParquetOptions::default();
    groups.global.max_row_group_size = ROW_GROUP;
    let write = SessionContext::new().read_batch(batch)?;
    write
        .write_parquet(
            &path.to_string_lossy(),
            DataFrameWriteOptions::new(),
            Some(groups),
        )
        .await?;
    Ok(path)
}

async fn rows(ctx: &SessionContext, sql: &str) -> Result<usize> {
    ctx.sql(sql).await?.count().await
}

#[tokio::test]
async fn claims_are_counted_as_the_library_counts() -> Result<()> {
    let path = news("counted").await?;
    let ctx = SessionContext::new();
    ctx.register_udf(sollist_datafusion::extract_claims());
    ctx.register_parquet("news", path.to_string_lossy(), ParquetReadOptions::default())
        .await?;
    let texts = texts();

    let undated = "SELECT id, unnest(extract_claims(text)) AS claim FROM news";
    let found = rows(&ctx, undated).await?;
    println!("{found} claims in {TEXTS} texts");
    assert_eq!(found, count(&texts, None));

    let with_days = count(&texts, Some(DAY));
    let dated = "SELECT id, unnest(extract_claims(text, published)) AS claim FROM news";
    assert_eq!(rows(&ctx, dated).await?, with_days);
    let as_date = "SELECT unnest(extract_claims(text, CAST(published AS DATE))) FROM news";
    assert_eq!(rows(&ctx, as_date).await?, with_days);

    let targets = format!("SELECT claim['metric'] FROM ({undated}) WHERE claim['status'] = 'target'");
    assert!(rows(&ctx, &targets).await? > 0);
    Ok(())
}

#[tokio::test]
async fn fields_of_a_claim_are_columns() -> Result<()> {
    let ctx = SessionContext::new();
    ctx.register_udf(sollist_datafusion::extract_claims());
    let sql = "
        SELECT claim['organisation'] AS organisation, claim['metric'] AS metric, claim['value'] AS value,
            claim['year'] AS year, claim['status'] AS status, claim['organisation_span']['end'] AS until
        FROM (SELECT unnest(extract_claims(text, DATE '2023-02-14')) AS claim FROM
            (VALUES ('Kestra Mobility sold 61,000 vans last year.'),
                    ('Größen Mobility will 2025 rund 70.000 Transporter verkaufen.')) AS news(text))
        ORDER BY value";
    let found = ctx.sql(sql).await?.collect().await?;
    assert_batches_eq!(
        [
            "+-----------------+--------------+---------+------+--------+-------+",
            "| organisation    | metric       | value   | year | status | until |",
            "+-----------------+--------------+---------+------+--------+-------+",
            "| Kestra Mobility | sales_volume | 61000.0 | 2022 | actual | 15    |",
            "| Größen Mobility | sales_volume | 70000.0 | 2025 | target | 15    |",
            "+-----------------+--------------+---------+------+--------+-------+",
        ],
        &found
    );
    Ok(())
}

/// The code in the row of README.md's table that begins with DataFusion; spaces are the formatter's.
fn three_lines() -> Vec<String> {
    let readme = include_str!("../../../README.md");
    let row = readme.lines().find(|line| line.starts_with("| DataFusion, "));
    let code = row.expect("a row").split('`').skip(1).step_by(2);
    code.map(without_spaces).collect()
}

fn without_spaces(code: &str) -> String {
    code.split_whitespace().collect()
}

#[tokio::test]
async fn the_three_lines_of_the_readme() -> Result<()> {
    let path = news("readme").await?;
    std::env::set_current_dir(path.parent().expect("a folder"))?;
    let ctx = SessionContext::new();

    ctx.register_udf(sollist_datafusion::extract_claims());
    ctx.register_parquet("news", "news.parquet", ParquetReadOptions::default())
        .await?;
    let claims = ctx
        .sql("SELECT id, unnest(extract_claims(text)) AS claim FROM news")
        .await?;

    assert_eq!(claims.count().await?, count(&texts(), None));
    let lines = three_lines();
    assert_eq!(lines.len(), 3);
    let code = without_spaces(include_str!("sql.rs"));
    assert!(code.contains(&lines.concat()), "{lines:#?}");
    Ok(())
}

#[tokio::test]
async fn what_can_not_be_read_is_null() -> Result<()> {
    let ctx = SessionContext::new();
    ctx.register_udf(sollist_datafusion::extract_claims());
    let french =
        "La société a livré 300 000 voitures en 2024, a déclaré son directeur général mardi à Paris.";
    let sql = format!(
        "SELECT * FROM (VALUES (extract_claims('{french}')), (extract_claims(NULL)),
         (extract_claims('Kestra sold 7 vans in 2022.', 'soon')), (extract_claims('12 %'))) AS t(claims)
         WHERE claims IS NULL"
    );
    assert_eq!(rows(&ctx, &sql).await?, 3);
    Ok(())
}

#[tokio::test]
async fn other_types_are_refused_before_anything_is_read() {
    let ctx = SessionContext::new();
    ctx.register_udf(sollist_datafusion::extract_claims());
    for (sql, why) in [
        (
            "SELECT extract_claims(7)",
            "texts must be a column of strings, not of Int64",
        ),
        ("SELECT extract_claims('7 vans', 2022)", "not of Int64"),
        ("SELECT extract_claims()", "extract_claims"),
    ] {
        let error = ctx.sql(sql).await.expect_err(sql).to_string();
        assert!(error.contains(why), "{error}");
    }
}

#[tokio::test]
async fn an_extractor_of_ones_own() -> Result<()> {
    let extractor = Extractor::builder().unowned(true).build().expect("a sound setup");
    let ctx = SessionContext::new();
    ctx.register_udf(sollist_datafusion::extract_claims_with(extractor));
    let sql = "SELECT unnest(extract_claims('Exports of the country rose by 5 percent in 2023.')) AS claim";
    let found = ctx.sql(sql).await?;
    let of = found.schema().field(0).data_type().clone();
    assert!(matches!(of, DataType::Struct(_)), "{of}");
    assert_eq!(found.count().await?, 1);
    Ok(())
}
