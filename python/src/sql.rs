//! The type of a column of claims, as engines of SQL write it.

use arrow_schema::{DataType, Field, Fields};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;

/// How an engine writes its types.
struct Dialect {
    string: &'static str,
    long: &'static str,
    int: &'static str,
    double: &'static str,
    float: &'static str,
    boolean: &'static str,
    list: fn(String) -> String,
    structure: fn(Vec<(&str, String)>) -> String,
}

const DUCKDB: Dialect = Dialect {
    string: "VARCHAR",
    long: "BIGINT",
    int: "INTEGER",
    double: "DOUBLE",
    float: "FLOAT",
    boolean: "BOOLEAN",
    list: |item| format!("{item}[]"),
    structure: |fields| {
        let fields = fields.iter().map(|(name, of)| format!("\"{name}\" {of}"));
        format!("STRUCT({})", fields.collect::<Vec<_>>().join(", "))
    },
};

const SPARK: Dialect = Dialect {
    string: "string",
    long: "bigint",
    int: "int",
    double: "double",
    float: "float",
    boolean: "boolean",
    list: |item| format!("array<{item}>"),
    structure: |fields| {
        let fields = fields.iter().map(|(name, of)| format!("`{name}`:{of}"));
        format!("struct<{}>", fields.collect::<Vec<_>>().join(","))
    },
};

/// The type of a column of claims, for a function that is registered with an engine: "duckdb" or "spark".
///
/// >>> sollist.sql_type("spark")[:41]
/// 'array<struct<`organisation`:string,`organ'
#[pyfunction]
pub(crate) fn sql_type(engine: &str) -> PyResult<String> {
    let dialect = match engine {
        "duckdb" => &DUCKDB,
        "spark" => &SPARK,
        _ => {
            return Err(PyValueError::new_err(format!(
                "the engine is \"duckdb\" or \"spark\", not {engine:?}"
            )));
        }
    };
    Ok(dialect.name(&sollist_arrow::data_type()))
}

impl Dialect {
    fn name(&self, of: &DataType) -> String {
        match of {
            DataType::List(item) => (self.list)(self.name(item.data_type())),
            DataType::Struct(fields) => (self.structure)(self.fields(fields)),
            DataType::Int64 => self.long.to_owned(),
            DataType::Int32 => self.int.to_owned(),
            DataType::Float64 => self.double.to_owned(),
            DataType::Float32 => self.float.to_owned(),
            DataType::Boolean => self.boolean.to_owned(),
            _ => self.string.to_owned(),
        }
    }

    fn fields<'f>(&self, fields: &'f Fields) -> Vec<(&'f str, String)> {
        let named = |field: &'f std::sync::Arc<Field>| (field.name().as_str(), self.name(field.data_type()));
        fields.iter().map(named).collect()
    }
}
