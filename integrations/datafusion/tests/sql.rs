//! As many claims come out of SQL as out of the library.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use datafusion::arrow::array::{ArrayRef, Int64Array, RecordBatch, StringArray};
use datafusion::arrow::datatypes::DataType;
use datafusion::dataframe::DataFrameWriteOptions;
use datafusion::error::Result;
use datafusion::prelude::{ParquetReadOptions, SessionContext};
use sollist::{Document, Extractor};

const DAY: &str = "2024-04-23";

/// The pages of the repository.
fn pages() -> Vec<String> {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures");
    let folders = ["en", "de"].map(|language| fixtures.join(language).join("pages"));
    let files = folders
        .iter()
        .flat_map(|folder| folder.read_dir().expect("a folder of pages"))
        .map(|file| file.expect("a page").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "txt"));
    files
        .map(|path| std::fs::read_to_string(path).expect("text"))
        .collect()
}

fn count(pages: &[String], day: Option<&str>) -> usize {
    let extractor = Extractor::new();
    let claims = pages.iter().map(|page| {
        let document = match day {
            Some(day) => Document::new(page).published(day.parse().expect("a day")),
            None => Document::new(page),
        };
        extractor
            .extract(document)
            .expect("English or German")
            .claims()
            .len()
    });
    claims.sum()
}

/// A file of Parquet with the pages, in a folder of its own.
async fn news(folder: &str) -> Result<PathBuf> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(folder);
    let path = folder.join("news.parquet");
    let _ = std::fs::remove_file(&path);
    let pages = pages();
    let columns: [(&str, ArrayRef); 3] = [
        (
            "id",
            Arc::new(Int64Array::from_iter_values(0..pages.len() as i64)),
        ),
        ("published", Arc::new(StringArray::from(vec![DAY; pages.len()]))),
        ("text", Arc::new(StringArray::from(pages))),
    ];
    let batch = RecordBatch::try_from_iter(columns)?;
    let write = SessionContext::new().read_batch(batch)?;
    write
        .write_parquet(&path.to_string_lossy(), DataFrameWriteOptions::new(), None)
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
    let pages = pages();

    let undated = "SELECT id, unnest(extract_claims(text)) AS claim FROM news";
    assert_eq!(rows(&ctx, undated).await?, count(&pages, None));
    let dated = "SELECT id, unnest(extract_claims(text, published)) AS claim FROM news";
    assert_eq!(rows(&ctx, dated).await?, count(&pages, Some(DAY)));
    let as_date = "SELECT unnest(extract_claims(text, CAST(published AS DATE))) FROM news";
    assert_eq!(rows(&ctx, as_date).await?, count(&pages, Some(DAY)));

    let targets = format!("SELECT claim['metric'] FROM ({undated}) WHERE claim['status'] = 'target'");
    assert!(rows(&ctx, &targets).await? > 0);
    Ok(())
}

/// The code in the row of README.md's table that begins with DataFusion; spaces are the formatter's.
fn three_lines() -> Vec<String> {
    let readme = include_str!("../../../README.md");
    let row = readme.lines().find(|line| line.starts_with("| DataFusion |"));
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

    assert_eq!(claims.count().await?, count(&pages(), None));
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
