//! Names and metrics of the user's own, with their ids, from files of CSV.

use std::collections::HashMap;
use std::fs;
use std::path::Path;

use sollist::{Error, Extractor, Language, Metric};

use crate::args::Claims;
use crate::end::Usage;
use crate::input::charset::{self, Decoded};

/// What `--names` and `--metrics` give.
#[derive(Debug, Default)]
pub(crate) struct Own {
    organisations: Vec<OwnName>,
    metrics: Vec<OwnMetric>,
    metric_ids: HashMap<Metric, String>,
    /// What was amiss in the files and could be read all the same.
    warnings: Vec<String>,
}

#[derive(Debug)]
struct OwnName {
    name: String,
    aliases: Vec<String>,
    id: Option<String>,
}

#[derive(Debug)]
struct OwnMetric {
    metric: Metric,
    languages: Vec<Language>,
    phrases: Vec<String>,
}

impl Own {
    pub(crate) fn read(claims: &Claims) -> Result<Self, Usage> {
        let mut own = Self::default();
        if let Some(file) = &claims.names {
            let table = own.table(file)?;
            own.names(&table)?;
        }
        if let Some(file) = &claims.metrics {
            let table = own.table(file)?;
            own.metrics(&table)?;
        }
        Ok(own)
    }

    fn table(&mut self, file: &Path) -> Result<Table, Usage> {
        let (table, warning) = Table::read(file)?;
        let warning = warning.map(|warning| format!("{}: warning: {warning}", table.place));
        self.warnings.extend(warning);
        Ok(table)
    }

    fn names(&mut self, table: &Table) -> Result<(), Usage> {
        let name = table.column("name")?;
        let aliases = table.find("aliases").or_else(|| table.find("alias"));
        let id = table.id(&[Some(name), aliases])?;
        for (line, row) in table.rows() {
            if row[name].is_empty() {
                return Err(table.mistake(line, "has no name"));
            }
            let aliases = aliases.map_or_else(Vec::new, |column| list(&row[column]));
            self.organisations.push(OwnName {
                name: row[name].clone(),
                aliases,
                id: id.map(|column| row[column].clone()).filter(|id| !id.is_empty()),
            });
        }
        Ok(())
    }

    fn metrics(&mut self, table: &Table) -> Result<(), Usage> {
        let metric = table.column("metric")?;
        let phrases = table.column("phrases")?;
        let language = table.find("language");
        let id = table.id(&[Some(metric), Some(phrases), language])?;
        for (line, row) in table.rows() {
            let told = |error: Error| table.mistake(line, &error.to_string());
            let metric: Metric = row[metric].parse().map_err(told)?;
            let languages = match language.map(|column| row[column].as_str()).unwrap_or_default() {
                "" => Language::ALL.to_vec(),
                named => vec![named.parse().map_err(told)?],
            };
            if let Some(id) = id.map(|column| &row[column]).filter(|id| !id.is_empty()) {
                let first = self.metric_ids.entry(metric).or_insert_with(|| id.clone());
                if first != id {
                    let message = format!("gives `{metric}` the id {id}, which has the id {first} already");
                    return Err(table.mistake(line, &message));
                }
            }
            let phrases = list(&row[phrases]);
            // A row with nothing but an id is for a metric that needs no more words.
            if phrases.is_empty() && Metric::ALL.contains(&metric) {
                continue;
            }
            self.metrics.push(OwnMetric {
                metric,
                languages,
                phrases,
            });
        }
        Ok(())
    }

    /// An extractor that knows them all.
    pub(crate) fn extractor(&self, unowned: bool) -> Result<Extractor, Usage> {
        let mut builder = Extractor::builder().unowned(unowned);
        for own in &self.organisations {
            builder = match &own.id {
                Some(id) => builder.organisation_with_id(&own.name, &own.aliases, id),
                None => builder.organisation(&own.name, &own.aliases),
            };
        }
        for own in &self.metrics {
            for language in &own.languages {
                builder = match own.metric {
                    Metric::Custom(custom) => builder.metric(custom.as_str(), *language, &own.phrases),
                    metric => builder.metric_words(metric, *language, &own.phrases),
                };
            }
        }
        builder.build().map_err(|error| Usage(error.to_string()))
    }

    pub(crate) fn warnings(&self) -> &[String] {
        &self.warnings
    }

    pub(crate) fn knows(&self, metric: &Metric) -> bool {
        Metric::ALL.contains(metric) || self.metrics.iter().any(|own| own.metric == *metric)
    }

    /// Whether organisations have ids of the user's.
    pub(crate) fn has_ids(&self) -> bool {
        self.organisations.iter().any(|own| own.id.is_some())
    }

    /// The user's id of a metric.
    pub(crate) fn metric_id(&self, metric: Metric) -> Option<&str> {
        self.metric_ids.get(&metric).map(String::as_str)
    }
}

/// Several values in a cell stand between semicolons or bars.
fn list(cell: &str) -> Vec<String> {
    let parts = cell.split([';', '|']).map(str::trim);
    parts.filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

/// A file of CSV with a line of heads.
struct Table {
    place: String,
    heads: Vec<String>,
    rows: Vec<(u64, Vec<String>)>,
}

impl Table {
    /// The table, and what was amiss in how it is written.
    fn read(path: &Path) -> Result<(Self, Option<String>), Usage> {
        let place = path.display().to_string();
        let told = |error: &dyn std::fmt::Display| Usage(format!("{place}: {error}"));
        let bytes = fs::read(path).map_err(|error| told(&error))?;
        let Decoded { text, warning } = charset::decode(bytes).map_err(|error| told(&error))?;
        let first = text.lines().next().unwrap_or_default();
        // As spreadsheets write it where the comma stands before decimals.
        let delimiter = if first.contains(';') && !first.contains(',') {
            b';'
        } else {
            b','
        };
        let mut reader = csv::ReaderBuilder::new()
            .delimiter(delimiter)
            .trim(csv::Trim::All)
            .from_reader(text.as_bytes());
        let cells = |record: &csv::StringRecord| record.iter().map(str::to_owned).collect::<Vec<_>>();
        let heads = cells(reader.headers().map_err(|error| told(&error))?);
        let heads = heads.iter().map(|head| head.to_lowercase()).collect();
        let mut rows = Vec::new();
        for record in reader.records() {
            let record = record.map_err(|error| told(&error))?;
            let line = record.position().map_or(0, csv::Position::line);
            if record.iter().any(|cell| !cell.is_empty()) {
                rows.push((line, cells(&record)));
            }
        }
        Ok((Self { place, heads, rows }, warning))
    }

    fn rows(&self) -> impl Iterator<Item = (u64, &Vec<String>)> {
        self.rows.iter().map(|(line, row)| (*line, row))
    }

    fn find(&self, head: &str) -> Option<usize> {
        self.heads.iter().position(|known| known == head)
    }

    fn column(&self, head: &str) -> Result<usize, Usage> {
        self.find(head).ok_or_else(|| {
            let heads = self.heads.join(", ");
            Usage(format!(
                "{}: has no column `{head}` (its heads: {heads})",
                self.place
            ))
        })
    }

    /// The column of the user's ids: `id`, or whichever is left beside those that are `taken`.
    fn id(&self, taken: &[Option<usize>]) -> Result<Option<usize>, Usage> {
        if let Some(id) = self.find("id") {
            return Ok(Some(id));
        }
        let left: Vec<usize> = (0..self.heads.len())
            .filter(|column| !taken.contains(&Some(*column)))
            .collect();
        match left[..] {
            [] => Ok(None),
            [id] => Ok(Some(id)),
            _ => {
                let heads: Vec<&str> = left.iter().map(|column| self.heads[*column].as_str()).collect();
                let heads = heads.join(", ");
                Err(Usage(format!(
                    "{}: several columns may hold the id ({heads}); name one of them `id`",
                    self.place
                )))
            }
        }
    }

    fn mistake(&self, line: u64, message: &str) -> Usage {
        Usage(format!("{}:{line}: {message}", self.place))
    }
}
