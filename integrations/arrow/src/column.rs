//! A column of texts, read row by row.

use std::ops::Range;

use arrow_array::{ArrayRef, ListArray};
use arrow_schema::ArrowError;
use sollist::{Claim, Counter, Document, Error, Extractor, Offsets};

use crate::claims::ClaimLists;
use crate::published::{Published, a_day_for_each};
use crate::texts::Texts;

/// A column of texts, with the days on which they appeared.
///
/// ```
/// use std::sync::Arc;
/// use arrow_array::{Array, ArrayRef, StringArray};
/// use sollist::Offsets;
/// use sollist_arrow::{Column, Published};
///
/// let texts: ArrayRef = Arc::new(StringArray::from(vec![Some("Kestra Mobility sold 61,000 vans in 2022."), None]));
/// let column = Column::new(&texts, Published::default())?;
/// let claims = column.extract(&sollist::Extractor::new(), 0..2, Offsets::Characters);
/// assert_eq!(claims.value(0).len(), 1);
/// assert!(claims.is_null(1));
/// # Ok::<(), arrow_schema::ArrowError>(())
/// ```
#[derive(Clone, Debug)]
pub struct Column {
    texts: Texts,
    published: Published,
}

/// A row that could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// Which, from 0.
    pub row: usize,
    /// Why.
    pub error: Error,
}

impl Column {
    /// Texts and their days.
    ///
    /// # Errors
    /// [`ArrowError::SchemaError`] for a column of other things than strings, and
    /// [`ArrowError::InvalidArgumentError`] for days that are not as many as the texts.
    pub fn new(texts: &ArrayRef, published: Published) -> Result<Self, ArrowError> {
        let texts = Texts::new(texts, "texts")?;
        if let Some(days) = published.rows() {
            a_day_for_each(days, texts.len())?;
        }
        Ok(Self { texts, published })
    }

    /// How many texts there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.texts.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The claims of some rows; null where a text is null or can't be read.
    #[must_use]
    pub fn extract(&self, extractor: &Extractor, rows: Range<usize>, offsets: Offsets) -> ListArray {
        let mut lists = ClaimLists::new();
        for row in rows {
            let claims = self.claims(extractor, row, offsets).unwrap_or_default();
            lists.push(claims.as_deref());
        }
        lists.finish()
    }

    /// The claims of some rows; null where a text is null.
    ///
    /// # Errors
    /// The first row that can't be read.
    pub fn extract_strictly(
        &self,
        extractor: &Extractor,
        rows: Range<usize>,
        offsets: Offsets,
    ) -> Result<ListArray, Refused> {
        let mut lists = ClaimLists::new();
        for row in rows {
            let claims = self.claims(extractor, row, offsets);
            let claims = claims.map_err(|error| Refused { row, error })?;
            lists.push(claims.as_deref());
        }
        Ok(lists.finish())
    }

    fn claims(
        &self,
        extractor: &Extractor,
        row: usize,
        offsets: Offsets,
    ) -> Result<Option<Vec<Claim>>, Error> {
        let Some(text) = self.texts.get(row) else {
            return Ok(None);
        };
        let document = Document::new(text);
        let document = match self.published.get(row)? {
            Some(day) => document.published(day),
            None => document,
        };
        let mut claims = extractor.extract(document)?.into_claims();
        if !claims.is_empty() {
            let counter = Counter::new(text, offsets);
            claims.iter_mut().for_each(|claim| counter.claim(claim));
        }
        Ok(Some(claims))
    }
}
