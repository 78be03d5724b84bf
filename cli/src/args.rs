//! The command line, and its help.

#[cfg(feature = "serve")]
use std::num::NonZeroU16;
use std::num::NonZeroUsize;
use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::error::ErrorKind;
use clap::{Args, CommandFactory, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;
use serde::Deserialize;
use sollist::{Date, Language, Metric, Status};

/// Reads English and German news text and returns its claims: which organisation, which metric, how much, for which
/// year, target or actual.
#[derive(Parser)]
#[command(version, after_help = GENERAL_EXAMPLES, subcommand_required = true, arg_required_else_help = true)]
pub(crate) struct Sollist {
    #[command(subcommand)]
    pub(crate) command: Command,
    /// Options for every run, in TOML [default: sollist.toml in the working folder, if there is one]
    #[arg(long, global = true, value_name = "FILE")]
    pub(crate) config: Option<PathBuf>,
}

#[derive(Subcommand)]
pub(crate) enum Command {
    /// Print the claims of texts
    #[command(after_help = EXTRACT_EXAMPLES)]
    Extract(Extract),
    /// Show how a page is read: its language, stories and blocks
    #[command(after_help = SPLIT_EXAMPLES)]
    Split(Split),
    /// Write one page of HTML that shows texts with their claims
    #[command(after_help = REPORT_EXAMPLES)]
    Report(Report),
    /// Set targets beside the actuals that answer them, over all texts
    #[command(after_help = COMPARE_EXAMPLES)]
    Compare(Compare),
    /// Answer claims over HTTP
    #[cfg(feature = "serve")]
    #[command(after_help = SERVE_EXAMPLES)]
    Serve(Serve),
    /// Print a script that completes this command in a shell
    #[command(after_help = COMPLETIONS_EXAMPLES)]
    Completions {
        /// The shell
        shell: Shell,
    },
}

const GENERAL_EXAMPLES: &str = "\
Examples:
  sollist extract article.txt                 claims as a table
  sollist extract news/ > claims.jsonl        every page and feed under news/, as JSON lines
  sollist report news/ -o report.html         one page to look at
  sollist compare news/                       targets beside actuals

Options in a file (sollist.toml, or --config):
  language, max-bytes, threads, quiet, date, min-confidence, organisation, metric, names,
  metrics, only, unowned, claims-only, format, offsets and bom, by these names. Each
  command takes those that it has, and what its command line gives comes first; but
  quiet, unowned, claims-only and bom, once true in the file, hold for every run.

Exit codes: 0 everything was read, 1 some inputs failed or there were none, 2 wrong
usage, 130 Ctrl-C, 143 SIGTERM.";

const EXTRACT_EXAMPLES: &str = "\
Inputs:
  .txt .text .md      a page of plain text
  .html .htm .xhtml   a page as it was saved: its day and title are read too
  .jsonl .ndjson      a page a line: {\"text\": \"…\", \"id\": \"7\", \"published\": \"2024-04-23\"}
  .json               one such object, or an array of them
  .warc               the pages of a crawl: responses in HTML, with `url` and `crawl_date`
  .gz of each, and standard input, which tells what it is by how it begins. Folders are
  read with all folders in them; other files, hidden files and folders, and links to
  folders are passed over there and counted. Text that is plainly HTML is read as HTML.
  What is not UTF-8 is read as its byte order mark or head tells, else as Latin-1, with
  a warning.
  A row has its page as `text`, or else as `html`. Its day stands under `published`,
  `date`, `publish_date`, `pubDate`, `datePublished` or the like, as ISO 8601, RFC 2822,
  DD.MM.YYYY, or seconds or milliseconds since 1970. All its other fields come out as
  they went in; where the output needs a name for itself (`year`), as `input_year`. The
  title of a page as HTML comes out as `title`, if its row has none.

Output:
  A table on a terminal, else JSON lines: one claim a line, as the library writes it,
  with what is known of its text and its sentence as `quote`. A text without claims has
  a line too, and one that could not be read tells why as `error`. Spans are bytes of
  the text, of a page as HTML those of what its reader sees; --offsets counts them
  otherwise. CSV has the same in columns, fields of rows last: those of the first 100
  texts that it has rows of (or 16 MiB), and under `more` what later ones bring. A cell
  that a spreadsheet would take for a formula begins with an apostrophe. With --explain
  a table shows which words decided each claim, and a line of JSON has them as `words`.

Names and metrics of your own:
  --names has a line of heads and the columns `name`, `aliases` (or `alias`; several in
  a cell between semicolons or bars) and `id`, which may be called anything: an LEI, an
  ISIN, a ticker. --metrics has `metric` (an id of this command or a new one), `phrases`
  (likewise), `language` (de, en; all if empty) and your own `id`. Ids stand in the
  output as `organisation_id` and `metric_id`.

Examples:
  sollist extract article.txt --date 2024-04-23
  curl -s https://example.org/feed.jsonl | sollist extract - --only target --min-confidence 0.8
  sollist extract news/ --metric revenue --metric net_profit --format csv --bom > results.csv
  sollist extract crawl.jsonl.gz --names companies.csv --offsets chars > claims.jsonl
  sollist extract crawl.warc.gz --claims-only > claims.jsonl
  sollist extract article.txt --organisation Siemens --explain";

const SPLIT_EXAMPLES: &str = "\
Examples:
  sollist split article.txt
  sollist split article.txt --format jsonl | jq -r 'select(.story == null) | .kind'";

const REPORT_EXAMPLES: &str = "\
The page needs no network and no server: open it from disk, mail it, print it.

Examples:
  sollist report article.txt -o report.html
  sollist report 2023/ 2024/ --metric deliveries --title Deliveries -o deliveries.html";

const COMPARE_EXAMPLES: &str = "\
Texts are put in the order of their dates, where they have one, else in the order
given: the latest of several targets counts. Organisations meet under any spelling:
\"Siemens AG\" is \"SIEMENS\".

Examples:
  sollist compare 2023/ 2024/
  sollist compare news.jsonl --format csv > soll-ist.csv";

#[cfg(feature = "serve")]
const SERVE_EXAMPLES: &str = "\
Requests:
  POST /claims   a text as text/plain, a page as text/html, or as application/json an object
                 with the fields of a line of JSON (see sollist extract --help)
  GET /health    {\"status\":\"ok\"}

Answers:
  200 with an object: what is known of the text, and its `claims` as `extract` has them in
  lines of JSON; what was amiss stands under `warnings`. Else an object that has `error`:
  400 a body that is cut or no JSON, 404 another path, 405 another method, 408 a body that
  took too long, 413 one that is too long, 415 one of another kind, 422 another language or
  no text, 500 a fault of sollist, 503 with Retry-After where all places are taken or the
  text was not read in time. What is no HTTP has 400, 414 or 431 without an object, and a
  head that takes too long has no answer. Ctrl-C and SIGTERM take no more connections,
  answer the requests that have come, and end with exit code 0; with 1, if some are open
  after --timeout seconds.

Connections:
  There are at most 256 at once, others wait. Each may hold a body of --max-body bytes:
  1 GiB of bodies in all, unless told otherwise. One that is a minute old is closed after
  the answer it waits for, or at once if it waits for none.

Options in a file (sollist.toml): those of extract that it has, and listen, max-body,
timeout.

Examples:
  sollist serve --names companies.csv
  curl -s --data-binary @article.txt -H 'Content-Type: text/plain' localhost:8080/claims";

const COMPLETIONS_EXAMPLES: &str = "\
Examples:
  sollist completions bash > ~/.local/share/bash-completion/completions/sollist
  sollist completions zsh > ~/.zfunc/_sollist
  sollist completions fish > ~/.config/fish/completions/sollist.fish";

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Format {
    /// Aligned columns, for eyes
    Table,
    /// One JSON object a line
    Jsonl,
    /// Comma-separated values with a line of heads
    Csv,
}

/// What spans count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Offsets {
    /// Bytes of UTF-8, as in Rust and Go
    #[default]
    Bytes,
    /// Characters, as in Python
    Chars,
    /// Units of UTF-16, as in JavaScript and Java
    Utf16,
}

impl From<Offsets> for sollist::Offsets {
    fn from(offsets: Offsets) -> Self {
        match offsets {
            Offsets::Bytes => Self::Bytes,
            Offsets::Chars => Self::Characters,
            Offsets::Utf16 => Self::Utf16,
        }
    }
}

/// How results are printed.
#[derive(Args, Clone)]
pub(crate) struct Printing {
    /// How to print [default: table on a terminal, else jsonl]
    #[arg(long, value_enum)]
    pub(crate) format: Option<Format>,
    /// What spans count [default: bytes]
    #[arg(long, value_enum)]
    pub(crate) offsets: Option<Offsets>,
    /// Begin CSV with a byte order mark, by which spreadsheets know UTF-8; only with --format csv
    #[arg(long)]
    pub(crate) bom: bool,
}

impl Printing {
    /// What the command line can't tell by itself.
    pub(crate) fn check(&self) -> Result<(), clap::Error> {
        if self.bom && self.format != Some(Format::Csv) {
            let message = "the argument '--bom' can only be used with '--format csv'";
            return Err(Sollist::command().error(ErrorKind::ArgumentConflict, message));
        }
        Ok(())
    }
}

/// What to read, and how.
#[derive(Args, Clone)]
pub(crate) struct Inputs {
    /// Texts: plain text, HTML, JSON, JSON lines, WARC, each also as .gz, folders of them, or - for standard input
    #[arg(value_name = "FILES|DIRS|-", required = true)]
    pub(crate) paths: Vec<PathBuf>,
    #[command(flatten)]
    pub(crate) work: Work,
    /// The longest text that is read, in bytes; longer ones fail [default: 16777216]
    #[arg(long, value_name = "N")]
    pub(crate) max_bytes: Option<NonZeroUsize>,
    /// No progress bar and no summary
    #[arg(short, long)]
    pub(crate) quiet: bool,
}

/// 16 MiB: no article is longer. The help names it too.
const MAX_BYTES: usize = 16_777_216;

impl Inputs {
    pub(crate) fn max_bytes(&self) -> usize {
        self.max_bytes.map_or(MAX_BYTES, NonZeroUsize::get)
    }
}

/// How texts are read, wherever they come from.
#[derive(Args, Clone)]
pub(crate) struct Work {
    /// The language of all texts, which is then not detected
    #[arg(long, value_name = "CODE", value_parser = language())]
    pub(crate) language: Option<Language>,
    /// How many texts are read at once [default: one for each core]
    #[arg(long, value_name = "N")]
    pub(crate) threads: Option<NonZeroUsize>,
}

/// How claims are read, and which of them are kept.
#[derive(Args, Clone)]
pub(crate) struct Claims {
    /// The day the texts appeared, where they don't tell: relative years ("last year") count from it
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub(crate) date: Option<Date>,
    /// Only claims at least so sure, from 0 to 1
    #[arg(long, value_name = "P", value_parser = confidence)]
    pub(crate) min_confidence: Option<f32>,
    /// Only claims of this organisation, in any spelling; may be given several times
    #[arg(long, value_name = "NAME")]
    pub(crate) organisation: Vec<String>,
    /// Only this metric, by its id (revenue, deliveries, …); may be given several times
    #[arg(long, value_name = "ID")]
    pub(crate) metric: Vec<Metric>,
    /// Organisations of your own: CSV with the columns name, aliases, id
    #[arg(long, value_name = "FILE")]
    pub(crate) names: Option<PathBuf>,
    /// Metrics of your own, and more words for others: CSV with the columns metric, language, phrases, id
    #[arg(long, value_name = "FILE")]
    pub(crate) metrics: Option<PathBuf>,
}

impl Claims {
    pub(crate) fn min_confidence(&self) -> f32 {
        self.min_confidence.unwrap_or_default()
    }
}

/// Which claims are kept, where each is printed by itself.
#[derive(Args, Clone, Copy)]
pub(crate) struct Selection {
    /// Only targets, or only actuals
    #[arg(long, value_name = "target|actual", value_parser = status())]
    pub(crate) only: Option<Status>,
    #[command(flatten)]
    pub(crate) owners: Owners,
}

/// Whose figures are kept.
#[derive(Args, Clone, Copy)]
pub(crate) struct Owners {
    /// Also figures that have no owner: those of countries, surveys and the like
    #[arg(long)]
    pub(crate) unowned: bool,
}

#[derive(Args)]
pub(crate) struct Extract {
    #[command(flatten)]
    pub(crate) inputs: Inputs,
    #[command(flatten)]
    pub(crate) claims: Claims,
    #[command(flatten)]
    pub(crate) selection: Selection,
    #[command(flatten)]
    pub(crate) printing: Printing,
    /// No lines for texts without claims
    #[arg(long)]
    pub(crate) claims_only: bool,
    /// Show which words decided each claim; not with CSV
    #[arg(long)]
    pub(crate) explain: bool,
}

impl Extract {
    /// What the command line can't tell by itself: that two options exclude each other by their values.
    pub(crate) fn check(&self) -> Result<(), clap::Error> {
        if self.explain && self.printing.format == Some(Format::Csv) {
            let message = "the argument '--explain' cannot be used with '--format csv'";
            return Err(Sollist::command().error(ErrorKind::ArgumentConflict, message));
        }
        self.printing.check()
    }
}

#[derive(Args)]
pub(crate) struct Split {
    #[command(flatten)]
    pub(crate) inputs: Inputs,
    #[command(flatten)]
    pub(crate) printing: Printing,
}

#[derive(Args)]
pub(crate) struct Report {
    #[command(flatten)]
    pub(crate) inputs: Inputs,
    #[command(flatten)]
    pub(crate) claims: Claims,
    #[command(flatten)]
    pub(crate) owners: Owners,
    /// The file to write; - for standard output
    #[arg(short, long, value_name = "FILE", default_value = "report.html")]
    pub(crate) output: PathBuf,
    /// The title of the page
    #[arg(long, default_value = "Soll/Ist")]
    pub(crate) title: String,
}

#[derive(Args)]
pub(crate) struct Compare {
    #[command(flatten)]
    pub(crate) inputs: Inputs,
    #[command(flatten)]
    pub(crate) claims: Claims,
    #[command(flatten)]
    pub(crate) printing: Printing,
}

#[cfg(feature = "serve")]
#[derive(Args)]
pub(crate) struct Serve {
    /// Where to listen [default: 127.0.0.1:8080]
    #[arg(long, value_name = "ADDRESS:PORT")]
    pub(crate) listen: Option<String>,
    /// The longest body that is read, in bytes [default: 4194304]
    #[arg(long, value_name = "N")]
    pub(crate) max_body: Option<NonZeroUsize>,
    /// How many seconds a request may take [default: 30]
    #[arg(long, value_name = "SECONDS")]
    pub(crate) timeout: Option<NonZeroU16>,
    #[command(flatten)]
    pub(crate) work: Work,
    #[command(flatten)]
    pub(crate) claims: Claims,
    #[command(flatten)]
    pub(crate) selection: Selection,
    /// What spans count [default: bytes]
    #[arg(long, value_enum)]
    pub(crate) offsets: Option<Offsets>,
}

fn language() -> impl TypedValueParser<Value = Language> {
    named(Language::ALL.iter().map(Language::as_str))
}

fn status() -> impl TypedValueParser<Value = Status> {
    named(Status::ALL.iter().map(Status::as_str))
}

/// Values known by their names.
fn named<T>(names: impl Iterator<Item = &'static str>) -> impl TypedValueParser<Value = T>
where
    T: std::str::FromStr<Err = sollist::Error> + Clone + Send + Sync + 'static,
{
    PossibleValuesParser::new(names.collect::<Vec<_>>()).try_map(|name| name.parse::<T>())
}

fn confidence(text: &str) -> Result<f32, String> {
    match text.parse::<f32>() {
        Ok(value) if (0.0..=1.0).contains(&value) => Ok(value),
        _ => Err("expected a number from 0 to 1".to_owned()),
    }
}
