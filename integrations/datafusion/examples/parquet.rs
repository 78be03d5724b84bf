//! The targets in Parquet files of news, by metric:
//!
//! ```sh
//! cargo run --release --example parquet -- news.parquet
//! ```
//!
//! The file, or the folder of files, has the columns `id`, `text` and `published`.

use datafusion::error::Result;
use datafusion::prelude::{ParquetReadOptions, SessionContext};

#[tokio::main]
async fn main() -> Result<()> {
    let Some(path) = std::env::args().nth(1) else {
        eprintln!("usage: parquet NEWS.parquet");
        std::process::exit(2);
    };
    let ctx = SessionContext::new();
    ctx.register_udf(sollist_datafusion::extract_claims());
    ctx.register_parquet("news", &path, ParquetReadOptions::default())
        .await?;
    let targets = ctx
        .sql(
            "SELECT claim['metric'] AS metric, count(*) AS targets
             FROM (SELECT unnest(extract_claims(text, published)) AS claim FROM news)
             WHERE claim['status'] = 'target' GROUP BY metric ORDER BY targets DESC, metric",
        )
        .await?;
    targets.show().await
}
