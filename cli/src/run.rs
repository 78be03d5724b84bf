//! What all commands do: read inputs, extract, keep some claims.

use std::io;
use std::num::NonZeroUsize;

use sollist::{Claim, Document, Error, Extraction, Extractor, Language, Status, organisation_key};

use crate::args::{Claims, Inputs};
use crate::end::{self, End, Signal};
use crate::input::{Input, Source, Text};
use crate::progress::Progress;
use crate::queue::{self, Sink};
use crate::terminal;

/// A text that was read.
pub(crate) struct Reading {
    pub(crate) text: Text,
    pub(crate) extraction: Extraction,
    /// The claims that the filter keeps.
    pub(crate) claims: Vec<Claim>,
}

impl Reading {
    /// The text as it was given: what spans index.
    pub(crate) fn str(&self) -> &str {
        &self.text.text
    }

    /// The sentence of a claim's first mention, in one line.
    pub(crate) fn quote(&self, claim: &Claim) -> String {
        let sentence = claim.mentions.first().map(|mention| mention.sentence);
        sentence.map_or_else(String::new, |span| terminal::clean(&self.str()[span]))
    }
}

/// A run over all inputs: `work` makes something of each reading, on any core; `print` takes it, in order.
pub(crate) struct Run<'o> {
    pub(crate) inputs: &'o Inputs,
    /// `None` where no claims are asked for.
    pub(crate) claims: Option<&'o Claims>,
    pub(crate) only: Option<Status>,
    pub(crate) unowned: bool,
    /// What is counted at the end.
    pub(crate) what: &'static str,
}

impl Run<'_> {
    pub(crate) fn each<R: Send + 'static>(
        &self,
        work: impl Fn(Reading) -> (R, usize) + Send + Sync + 'static,
        print: impl FnMut(R, &Progress) -> io::Result<()>,
        idle: impl FnMut() -> io::Result<()>,
    ) -> io::Result<(Option<Signal>, Progress)> {
        end::watch_for_signals()?;
        let source = Source::find(&self.inputs.paths, self.inputs.max_bytes.get());
        let reader = Reader::new(self).map_err(io::Error::other)?;
        let mut taker = Taker {
            print,
            idle,
            progress: Progress::new(&source, self.inputs.quiet),
        };
        let stopped = queue::in_order(
            self.inputs.threads.map_or(0, NonZeroUsize::get),
            move |give| source.each(give),
            move |input: Input| match reader.read(input) {
                Ok(reading) => Ok(work(reading)),
                Err(message) => Err(message),
            },
            &mut taker,
        )?;
        Ok((stopped, taker.progress))
    }

    /// The whole of a command whose output goes along with its input.
    pub(crate) fn stream<R: Send + 'static>(
        &self,
        work: impl Fn(Reading) -> (R, usize) + Send + Sync + 'static,
        print: impl FnMut(R, &Progress) -> io::Result<()>,
        idle: impl FnMut() -> io::Result<()>,
    ) -> io::Result<End> {
        let (stopped, progress) = self.each(work, print, idle)?;
        Ok(progress.finish(stopped, self.what))
    }
}

struct Taker<P, I> {
    print: P,
    idle: I,
    progress: Progress,
}

impl<R, P, I> Sink<Result<(R, usize), String>> for Taker<P, I>
where
    P: FnMut(R, &Progress) -> io::Result<()>,
    I: FnMut() -> io::Result<()>,
{
    fn take(&mut self, result: Option<Result<(R, usize), String>>) -> io::Result<()> {
        match result {
            Some(Ok((made, found))) => {
                (self.print)(made, &self.progress)?;
                self.progress.text(found);
            }
            Some(Err(message)) => self.progress.failure(&message),
            None => self
                .progress
                .failure("a text could not be read: a fault of sollist, please report it"),
        }
        Ok(())
    }

    fn idle(&mut self) -> io::Result<()> {
        (self.idle)()
    }
}

/// Texts to readings. Shared by all cores.
struct Reader {
    extractor: Extractor,
    language: Option<Language>,
    claims: Option<Claims>,
    only: Option<Status>,
    /// Keys of the organisations to keep; all if there are none.
    organisations: Vec<String>,
}

impl Reader {
    fn new(run: &Run<'_>) -> Result<Self, Error> {
        let names = run.claims.map_or(&[][..], |claims| &claims.organisation);
        Ok(Self {
            extractor: Extractor::builder().unowned(run.unowned).build()?,
            language: run.inputs.language,
            claims: run.claims.cloned(),
            only: run.only,
            organisations: names.iter().map(|name| organisation_key(name)).collect(),
        })
    }

    fn read(&self, input: Input) -> Result<Reading, String> {
        let mut text = input.map_err(|failure| format!("{}: {}", failure.place, failure.message))?;
        text.published = text.published.or_else(|| self.claims.as_ref()?.date);
        let mut document = Document::new(&text.text);
        if let Some(date) = text.published {
            document = document.published(date);
        }
        if let Some(language) = self.language {
            document = document.language(language);
        }
        match self.extractor.extract(document) {
            Ok(extraction) => {
                let claims = extraction.claims().iter().filter(|claim| self.keeps(claim));
                Ok(Reading {
                    claims: claims.cloned().collect(),
                    text,
                    extraction,
                })
            }
            Err(Error::UnsupportedLanguage { detected, .. }) => Err(format!(
                "{}: is in a language without a pack (detected: {detected}); --language names it if that is wrong",
                text.place
            )),
            Err(error) => Err(format!("{}: {error}", text.place)),
        }
    }

    fn keeps(&self, claim: &Claim) -> bool {
        let Some(wanted) = &self.claims else {
            return true;
        };
        let named = || {
            let name = claim.organisation.as_ref();
            name.is_some_and(|owner| self.organisations.contains(&organisation_key(&owner.name)))
        };
        claim.confidence >= wanted.min_confidence
            && self.only.is_none_or(|status| claim.status == status)
            && (wanted.metric.is_empty() || wanted.metric.contains(&claim.metric))
            && (self.organisations.is_empty() || named())
    }
}
