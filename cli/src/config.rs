//! `sollist.toml`: options for every run in a folder.

use std::fs;
use std::io;
#[cfg(feature = "serve")]
use std::num::NonZeroU16;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use sollist::{Date, Language, Metric, Status};

#[cfg(feature = "serve")]
use crate::args::Serve;
use crate::args::{
    Claims, Compare, Extract, Format, Inputs, Offsets, Owners, Printing, Report, Selection, Split, Work,
};
use crate::end::Usage;

/// Options of the command line that suit many runs, by the same names. A command takes those that it has. What the
/// command line gives comes first, but for flags: it can add to them, and take none back.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub(crate) struct Config {
    language: Option<Language>,
    max_bytes: Option<NonZeroUsize>,
    threads: Option<NonZeroUsize>,
    quiet: bool,
    date: Option<Day>,
    min_confidence: Option<f32>,
    organisation: Vec<String>,
    metric: Vec<Metric>,
    names: Option<PathBuf>,
    metrics: Option<PathBuf>,
    only: Option<Status>,
    unowned: bool,
    claims_only: bool,
    format: Option<Format>,
    offsets: Option<Offsets>,
    bom: bool,
    #[cfg(feature = "serve")]
    listen: Option<String>,
    #[cfg(feature = "serve")]
    max_body: Option<NonZeroUsize>,
    #[cfg(feature = "serve")]
    timeout: Option<NonZeroU16>,
}

/// A day, with quotes or without.
#[derive(Debug, Deserialize)]
#[serde(try_from = "toml::Value")]
struct Day(Date);

impl TryFrom<toml::Value> for Day {
    type Error = String;

    fn try_from(value: toml::Value) -> Result<Self, String> {
        let text = match value {
            toml::Value::String(text) => text,
            toml::Value::Datetime(day) => day.to_string(),
            _ => return Err("expected a date as YYYY-MM-DD".to_owned()),
        };
        text.parse()
            .map(Self)
            .map_err(|error: sollist::Error| error.to_string())
    }
}

/// The name of the file, where none is given.
const NAME: &str = "sollist.toml";

impl Config {
    /// From the file given, else from that in the working folder, if there is one.
    pub(crate) fn find(given: Option<&Path>) -> Result<Self, Usage> {
        let path = given.unwrap_or_else(|| Path::new(NAME));
        let text = match fs::read_to_string(path) {
            Ok(text) => text,
            Err(error) if given.is_none() && error.kind() == io::ErrorKind::NotFound => {
                return Ok(Self::default());
            }
            Err(error) => return Err(Usage(format!("{}: {error}", path.display()))),
        };
        let mut config: Self = toml::from_str(&text).map_err(|error| mistake(path, &text, &error))?;
        if config
            .min_confidence
            .is_some_and(|least| !(0.0..=1.0).contains(&least))
        {
            let place = path.display();
            return Err(Usage(format!(
                "{place}: `min-confidence` must be a number from 0 to 1"
            )));
        }
        // Files beside it are found wherever the command runs.
        let folder = path.parent().unwrap_or_else(|| Path::new(""));
        for file in [&mut config.names, &mut config.metrics].into_iter().flatten() {
            *file = folder.join(&*file);
        }
        Ok(config)
    }
}

/// In one line, with the place in the file.
fn mistake(path: &Path, text: &str, error: &toml::de::Error) -> Usage {
    let before = error.span().and_then(|span| text.get(..span.start));
    let line = before.map_or(1, |before| before.matches('\n').count() + 1);
    let message = error.message().replace("unknown field", "unknown key");
    Usage(format!("{}:{line}: {message}", path.display()))
}

impl Inputs {
    fn fill(&mut self, config: &Config) {
        self.work.fill(config);
        self.max_bytes = self.max_bytes.or(config.max_bytes);
        self.quiet |= config.quiet;
    }
}

impl Work {
    fn fill(&mut self, config: &Config) {
        self.language = self.language.or(config.language);
        self.threads = self.threads.or(config.threads);
    }
}

impl Selection {
    fn fill(&mut self, config: &Config) {
        self.only = self.only.or(config.only);
        self.owners.fill(config);
    }
}

impl Owners {
    fn fill(&mut self, config: &Config) {
        self.unowned |= config.unowned;
    }
}

impl Claims {
    fn fill(&mut self, config: Config) {
        self.date = self.date.or(config.date.map(|day| day.0));
        self.min_confidence = self.min_confidence.or(config.min_confidence);
        if self.organisation.is_empty() {
            self.organisation = config.organisation;
        }
        if self.metric.is_empty() {
            self.metric = config.metric;
        }
        self.names = self.names.take().or(config.names);
        self.metrics = self.metrics.take().or(config.metrics);
    }
}

impl Printing {
    fn fill(&mut self, config: &Config) {
        self.format = self.format.or(config.format);
        self.offsets = self.offsets.or(config.offsets);
        self.bom |= config.bom && self.format == Some(Format::Csv);
    }
}

impl Extract {
    pub(crate) fn fill(&mut self, mut config: Config) {
        if self.explain && config.format == Some(Format::Csv) {
            // What the command line asks for is not refused for a format that it does not.
            config.format = None;
        }
        self.inputs.fill(&config);
        self.printing.fill(&config);
        self.selection.fill(&config);
        self.claims_only |= config.claims_only;
        self.claims.fill(config);
    }
}

impl Compare {
    pub(crate) fn fill(&mut self, config: Config) {
        self.inputs.fill(&config);
        self.printing.fill(&config);
        self.claims.fill(config);
    }
}

impl Split {
    pub(crate) fn fill(&mut self, config: Config) {
        self.inputs.fill(&config);
        self.printing.fill(&config);
    }
}

impl Report {
    pub(crate) fn fill(&mut self, config: Config) {
        self.inputs.fill(&config);
        self.owners.fill(&config);
        self.claims.fill(config);
    }
}

#[cfg(feature = "serve")]
impl Serve {
    pub(crate) fn fill(&mut self, config: Config) {
        self.listen = self.listen.take().or_else(|| config.listen.clone());
        self.max_body = self.max_body.or(config.max_body);
        self.timeout = self.timeout.or(config.timeout);
        self.work.fill(&config);
        self.selection.fill(&config);
        self.offsets = self.offsets.or(config.offsets);
        self.claims.fill(config);
    }
}
