//! What all commands do: read inputs, extract, keep some claims.

use std::io;
use std::num::NonZeroUsize;
use std::sync::Arc;

use sollist::html::Page;
use sollist::{Claim, Document, Error, Extraction, Extractor, Language, Status, organisation_key};

use crate::args::{Claims, Inputs};
use crate::end::{self, End, Signal, Usage};
use crate::input::{Failure, Form, Input, Source, Text};
use crate::own::Own;
use crate::progress::Progress;
use crate::queue::{self, Sink};
use crate::terminal;

/// A text that was read.
pub(crate) struct Reading {
    /// Of a page as HTML, `text` is what a reader of the page sees.
    pub(crate) text: Text,
    pub(crate) extraction: Extraction,
    /// The claims that the filter keeps.
    pub(crate) claims: Vec<Claim>,
    /// The names and ids of the user's own.
    pub(crate) own: Arc<Own>,
}

impl Reading {
    /// The text as it was read: what spans index.
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
    /// `work` makes something of each text that could be read, and counts what it found.
    pub(crate) fn each<R: Send + 'static>(
        &self,
        work: impl Fn(Reading) -> (R, usize) + Send + Sync + 'static,
        mut print: impl FnMut(R, &Progress) -> io::Result<()>,
        idle: impl FnMut() -> io::Result<()>,
    ) -> io::Result<(Option<Signal>, Progress)> {
        self.each_text(
            move |read| match read {
                Ok(reading) => {
                    let (made, found) = work(reading);
                    (Some(made), found)
                }
                Err(_) => (None, 0),
            },
            move |made, progress| made.map_or(Ok(()), |made| print(made, progress)),
            idle,
        )
    }

    /// As [`each`](Self::each), also of texts that could not be read.
    pub(crate) fn each_text<R: Send + 'static>(
        &self,
        work: impl Fn(Result<Reading, Box<Failure>>) -> (R, usize) + Send + Sync + 'static,
        print: impl FnMut(R, &Progress) -> io::Result<()>,
        idle: impl FnMut() -> io::Result<()>,
    ) -> io::Result<(Option<Signal>, Progress)> {
        end::watch_for_signals()?;
        let reader = Reader::new(self.claims, self.inputs.work.language, self.only, self.unowned)?;
        let source = Source::find(&self.inputs.paths, self.inputs.max_bytes());
        let mut taker = Taker {
            print,
            idle,
            progress: Progress::new(&source, self.inputs.quiet),
        };
        for warning in reader.warnings() {
            taker.progress.warning(warning);
        }
        let stopped = queue::in_order(
            self.inputs.work.threads.map_or(0, NonZeroUsize::get),
            move |give| source.each(give),
            move |input: Input| {
                let read = reader.read(input);
                let told = Told::of(&read);
                let (made, found) = work(read);
                Done { made, found, told }
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

/// What became of a text.
struct Done<R> {
    made: R,
    found: usize,
    told: Told,
}

/// What is said of a text on standard error.
struct Told {
    warnings: Vec<String>,
    failure: Option<String>,
}

impl Told {
    fn of(read: &Result<Reading, Box<Failure>>) -> Self {
        let (place, warnings, failure) = match read {
            Ok(reading) => (&reading.text.place, &reading.text.warnings, None),
            Err(failure) => (&failure.place, &failure.warnings, Some(&failure.message)),
        };
        Self {
            warnings: warnings
                .iter()
                .map(|warning| format!("{place}: warning: {warning}"))
                .collect(),
            failure: failure.map(|message| format!("{place}: {message}")),
        }
    }
}

struct Taker<P, I> {
    print: P,
    idle: I,
    progress: Progress,
}

impl<R, P, I> Sink<Done<R>> for Taker<P, I>
where
    P: FnMut(R, &Progress) -> io::Result<()>,
    I: FnMut() -> io::Result<()>,
{
    fn take(&mut self, result: Option<Done<R>>) -> io::Result<()> {
        let Some(done) = result else {
            self.progress
                .failure("a text could not be read: a fault of sollist, please report it");
            return Ok(());
        };
        for warning in &done.told.warnings {
            self.progress.warning(warning);
        }
        (self.print)(done.made, &self.progress)?;
        match done.told.failure {
            Some(message) => self.progress.failure(&message),
            None => self.progress.text(done.found),
        }
        Ok(())
    }

    fn idle(&mut self) -> io::Result<()> {
        (self.idle)()
    }
}

/// Texts to readings. Shared by all cores.
pub(crate) struct Reader {
    extractor: Extractor,
    language: Option<Language>,
    claims: Option<Claims>,
    only: Option<Status>,
    /// Keys of the organisations to keep; all if there are none.
    organisations: Vec<String>,
    own: Arc<Own>,
}

impl Reader {
    /// `claims` are `None` where none are asked for.
    pub(crate) fn new(
        claims: Option<&Claims>,
        language: Option<Language>,
        only: Option<Status>,
        unowned: bool,
    ) -> Result<Self, Usage> {
        let own = claims.map_or_else(|| Ok(Own::default()), Own::read)?;
        let wanted = claims.map_or(&[][..], |claims| &claims.metric);
        if let Some(unknown) = wanted.iter().find(|metric| !own.knows(metric)) {
            return Err(Usage(format!(
                "no metric has the id `{unknown}`; README.md lists them, and --metrics FILE names more"
            )));
        }
        let names = claims.map_or(&[][..], |claims| &claims.organisation);
        Ok(Self {
            extractor: own.extractor(unowned)?,
            language,
            claims: claims.cloned(),
            only,
            organisations: names.iter().map(|name| organisation_key(name)).collect(),
            own: Arc::new(own),
        })
    }

    /// What was amiss in the files of the user's own.
    pub(crate) fn warnings(&self) -> &[String] {
        self.own.warnings()
    }

    pub(crate) fn read(&self, input: Input) -> Result<Reading, Box<Failure>> {
        let mut text = input?;
        match self.extract(&mut text) {
            Ok(extraction) => {
                if text.text.trim().is_empty() {
                    text.warnings.push("has no text".to_owned());
                }
                let claims = extraction.claims().iter().filter(|claim| self.keeps(claim));
                Ok(Reading {
                    claims: claims.cloned().collect(),
                    text,
                    extraction,
                    own: Arc::clone(&self.own),
                })
            }
            Err(error) => Err(Self::failure(text, &error)),
        }
    }

    /// Of HTML, what a reader of the page sees takes the place of the source.
    fn extract(&self, text: &mut Text) -> Result<Extraction, Error> {
        if text.form == Form::Plain {
            let document = self.document(Document::new(&text.text), text);
            match self.extractor.extract(document) {
                Err(Error::LooksLikeHtml) => text.form = Form::Html,
                result => return result,
            }
        }
        let page = Page::read(&text.text);
        text.published = text.published.or(page.published());
        if let Some(title) = page.title() {
            text.fields.add("title", title);
        }
        let extraction = self.extractor.extract(self.document(Document::from(&page), text));
        page.text().clone_into(&mut text.text);
        extraction
    }

    /// With what the row, the page or the command line tells.
    fn document<'t>(&self, mut document: Document<'t>, text: &Text) -> Document<'t> {
        let given = self.claims.as_ref().and_then(|claims| claims.date);
        if let Some(date) = text.published.or(given) {
            document = document.published(date);
        }
        match self.language {
            Some(language) => document.language(language),
            None => document,
        }
    }

    fn failure(text: Text, error: &Error) -> Box<Failure> {
        let (message, language) = match error {
            Error::UnsupportedLanguage { detected, .. } => (
                format!(
                    "is in a language without a pack (detected: {detected}); --language names it if that is wrong"
                ),
                Some(detected.clone()),
            ),
            error => (error.to_string(), None),
        };
        Box::new(Failure {
            id: text.id,
            place: text.place,
            message,
            fields: text.fields,
            language,
            warnings: text.warnings,
        })
    }

    fn keeps(&self, claim: &Claim) -> bool {
        let Some(wanted) = &self.claims else {
            return true;
        };
        let named = || {
            let name = claim.organisation.as_ref();
            name.is_some_and(|owner| self.organisations.contains(&organisation_key(&owner.name)))
        };
        claim.confidence >= wanted.min_confidence()
            && self.only.is_none_or(|status| claim.status == status)
            && (wanted.metric.is_empty() || wanted.metric.contains(&claim.metric))
            && (self.organisations.is_empty() || named())
    }
}
