//! Columns of spans.

use std::sync::Arc;

use arrow_array::{ArrayRef, Int64Array, ListArray, StructArray};
use arrow_buffer::{NullBufferBuilder, OffsetBuffer, ScalarBuffer};
use arrow_schema::{DataType, Field, Fields};
use sollist::Span;

/// A column of structs `{start, end}`. Signed, for some engines have no other numbers.
pub(crate) struct Spans {
    start: Vec<i64>,
    end: Vec<i64>,
    known: NullBufferBuilder,
}

impl Spans {
    pub(crate) fn new() -> Self {
        Self {
            start: Vec::new(),
            end: Vec::new(),
            known: NullBufferBuilder::new(0),
        }
    }

    pub(crate) fn push(&mut self, span: Option<Span>) {
        let place = |offset: usize| i64::try_from(offset).unwrap_or(i64::MAX);
        let Span { start, end } = span.unwrap_or_default();
        self.start.push(place(start));
        self.end.push(place(end));
        self.known.append(span.is_some());
    }

    pub(crate) fn finish(mut self) -> ArrayRef {
        let field = |name| Field::new(name, DataType::Int64, false);
        let columns: Vec<ArrayRef> = vec![
            Arc::new(Int64Array::from(self.start)),
            Arc::new(Int64Array::from(self.end)),
        ];
        let fields = Fields::from(vec![field("start"), field("end")]);
        Arc::new(StructArray::new(fields, columns, self.known.finish()))
    }
}

/// A column of lists of spans.
pub(crate) struct SpanLists {
    ends: Vec<i32>,
    spans: Spans,
}

impl SpanLists {
    pub(crate) fn new() -> Self {
        Self {
            ends: vec![0],
            spans: Spans::new(),
        }
    }

    pub(crate) fn push(&mut self, spans: impl Iterator<Item = Span>) {
        for span in spans {
            self.spans.push(Some(span));
        }
        self.ends.push(as_offset(self.spans.start.len()));
    }

    pub(crate) fn finish(self) -> ArrayRef {
        Arc::new(list(self.ends, self.spans.finish(), None))
    }
}

/// Lists of the items of a column, from where each ends.
pub(crate) fn list(ends: Vec<i32>, items: ArrayRef, known: Option<arrow_buffer::NullBuffer>) -> ListArray {
    let field = Arc::new(Field::new_list_field(items.data_type().clone(), false));
    ListArray::new(field, OffsetBuffer::new(ScalarBuffer::from(ends)), items, known)
}

/// Lists of a batch hold fewer items than its texts have bytes, and no batch has 2 GB.
pub(crate) fn as_offset(items: usize) -> i32 {
    i32::try_from(items).expect("fewer than 2^31 items in a batch")
}
