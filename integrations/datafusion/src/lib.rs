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

use arrow_array::{ArrayRef, new_empty_array};
use arrow_schema::{ArrowError, DataType};
use datafusion_common::{Result, ScalarValue, plan_datafusion_err};
use datafusion_expr::{
    ColumnarValue, ScalarFunctionArgs, ScalarUDF, ScalarUDFImpl, Signature, TypeSignature, Volatility,
};
use sollist::{Extractor, Offsets};
use sollist_arrow::{Column, Published};

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

    /// Tells of arguments of other types before anything is read.
    fn return_type(&self, arguments: &[DataType]) -> Result<DataType> {
        let empty: Vec<ArrayRef> = arguments.iter().map(new_empty_array).collect();
        column(&empty).map_err(|error| plan_datafusion_err!("extract_claims: {error}"))?;
        Ok(sollist_arrow::data_type())
    }

    fn invoke_with_args(&self, call: ScalarFunctionArgs) -> Result<ColumnarValue> {
        let texts = column(&ColumnarValue::values_to_arrays(&call.args)?)?;
        let claims = texts.extract(&self.extractor, 0..texts.len(), Offsets::Characters);
        let one_for_all_rows = |argument| matches!(argument, &ColumnarValue::Scalar(_));
        if call.args.iter().all(one_for_all_rows) {
            return ScalarValue::try_from_array(&claims, 0).map(ColumnarValue::Scalar);
        }
        Ok(ColumnarValue::Array(Arc::new(claims)))
    }
}

/// The texts of a call, with the days on which they appeared.
fn column(arguments: &[ArrayRef]) -> std::result::Result<Column, ArrowError> {
    match arguments {
        [texts] => Column::new(texts, Published::default()),
        [texts, published] => Column::new(texts, Published::column(published)?),
        _ => Err(ArrowError::InvalidArgumentError(
            "give a text, or a text and a day".to_owned(),
        )),
    }
}
