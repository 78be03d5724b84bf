//! [`sollist`] in SQL: a function of Apache DataFusion that reads the claims of a text.
//!
//! ```
//! # use datafusion::error::Result;
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<()> {
//! use datafusion::prelude::SessionContext;
//!
//! let ctx = SessionContext::new();
//! ctx.register_udf(sollist_datafusion::extract_claims());
//! let claims = ctx
//!     .sql(
//!         "SELECT claim['organisation'], claim['value'], claim['year'] FROM (
//!             SELECT unnest(extract_claims('Kestra Mobility sold 61,000 vans last year.', '2023-02-14')) AS claim)",
//!     )
//!     .await?;
//! assert_eq!(claims.count().await?, 1);
//! # Ok(())
//! # }
//! ```

use std::hash::{Hash, Hasher};
use std::sync::Arc;

use arrow_schema::DataType;
use datafusion::common::{Result, exec_datafusion_err, plan_err};
use datafusion::logical_expr::{
    ColumnarValue, ScalarFunctionArgs, ScalarUDF, ScalarUDFImpl, Signature, TypeSignature, Volatility,
};
use sollist::Extractor;
use sollist_arrow::{Column, Offsets, Published};

/// The function `extract_claims(text)` or `extract_claims(text, published)`.
///
/// It gives a list of structs with the fields of a claim ([`sollist_arrow::data_type`]), null where a text is null or
/// can't be read. `published` is the day the text appeared: a date, a timestamp, or a string in ISO form. Spans count
/// characters, as `substr` does, from 0.
#[must_use]
pub fn extract_claims() -> ScalarUDF {
    extract_claims_with(Extractor::new())
}

/// The same with names, words or limits of the user's own.
///
/// ```
/// let extractor = sollist::Extractor::builder().organisation("Brand New Mobility", &["BNM"]).build()?;
/// assert_eq!(sollist_datafusion::extract_claims_with(extractor).name(), "extract_claims");
/// # Ok::<(), sollist::Error>(())
/// ```
#[must_use]
pub fn extract_claims_with(extractor: Extractor) -> ScalarUDF {
    ScalarUDF::from(ExtractClaims {
        signature: Signature::one_of(
            vec![TypeSignature::Any(1), TypeSignature::Any(2)],
            Volatility::Immutable,
        ),
        extractor: Arc::new(extractor),
    })
}

#[derive(Debug)]
struct ExtractClaims {
    signature: Signature,
    extractor: Arc<Extractor>,
}

/// The same where the extractor is the same: extractors can't be compared.
impl PartialEq for ExtractClaims {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.extractor, &other.extractor)
    }
}

impl Eq for ExtractClaims {}

impl Hash for ExtractClaims {
    fn hash<H: Hasher>(&self, state: &mut H) {
        Arc::as_ptr(&self.extractor).hash(state);
    }
}

impl ScalarUDFImpl for ExtractClaims {
    fn name(&self) -> &str {
        "extract_claims"
    }

    fn signature(&self) -> &Signature {
        &self.signature
    }

    fn return_type(&self, arguments: &[DataType]) -> Result<DataType> {
        match arguments {
            [text] | [text, _] if !Column::reads(text) => {
                plan_err!("extract_claims reads strings, not {text}")
            }
            [_, published] if !Published::reads(published) => plan_err!(
                "extract_claims takes a date, a timestamp or a string in ISO form as day of publication, not {published}"
            ),
            _ => Ok(sollist_arrow::data_type()),
        }
    }

    fn invoke_with_args(&self, call: ScalarFunctionArgs) -> Result<ColumnarValue> {
        let columns = ColumnarValue::values_to_arrays(&call.args)?;
        let [texts, published @ ..] = columns.as_slice() else {
            return Err(exec_datafusion_err!("extract_claims needs a text"));
        };
        let published = match published {
            [days, ..] => Published::column(days)?,
            [] => Published::default(),
        };
        let texts = Column::new(texts, published)?;
        let claims = texts.extract(&self.extractor, 0..texts.len(), Offsets::Characters);
        Ok(ColumnarValue::Array(Arc::new(claims)))
    }
}
