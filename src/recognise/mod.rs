//! Recognisers: what stands where in a text. Each finds mentions over token ranges and knows nothing of the others;
//! this module settles what two of them claim. What is found of a kind goes into a list that the next sentence uses
//! again, in place of what it held.

pub(crate) mod metric;
pub(crate) mod number;
pub(crate) mod organisation;
pub(crate) mod period;
pub(crate) mod quantity;

use std::borrow::Cow;
use std::ops::Range;

use crate::claim::{Amount, Metric, Period, Quantity};
use crate::date::Date;
use crate::language::pack::{CueRole, Intent, MetricCue, MovementCue, OwnerCue, Reference};
use crate::language::{Language, Reading};
use crate::text::reused::kept;
use crate::text::{Span, TokenRange};
use quantity::FigureValue;

/// Something found: the tokens it takes, what it is, and the rule that found it.
#[derive(Clone, Debug)]
pub(crate) struct Found<T> {
    pub(crate) tokens: TokenRange,
    pub(crate) value: T,
    pub(crate) rule: &'static str,
}

kept!(
    Found<FigureValue>,
    Found<period::TimeValue>,
    Found<MetricCue>,
    Found<MovementCue>,
    Found<Intent>,
    Found<Reference>,
    Found<OwnerCue>,
);

impl<T> Found<T> {
    pub(crate) fn new(tokens: impl Into<TokenRange>, value: T, rule: &'static str) -> Self {
        Self {
            tokens: tokens.into(),
            value,
            rule,
        }
    }

    /// Its first token.
    pub(crate) const fn start(&self) -> usize {
        self.tokens.start()
    }

    /// One past its last token.
    pub(crate) const fn end(&self) -> usize {
        self.tokens.end()
    }

    pub(crate) const fn tokens(&self) -> Range<usize> {
        self.tokens.range()
    }

    pub(crate) fn span(&self, reading: &Reading<'_>) -> Span {
        reading.span(self.tokens)
    }
}

/// A figure in a text.
///
/// ```
/// use sollist::{Language, recognise};
/// let text = "Sales rose by more than 5 percent.";
/// let found = &recognise::quantities(text, Language::English)[0];
/// assert_eq!((&text[found.span], found.quantity.to_string().as_str()), ("5 percent", "more_than 5 percent"));
/// ```
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct QuantityMention {
    /// Number, scale and unit; the bound word stands outside.
    pub span: Span,
    /// What the figure says.
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub quantity: Quantity,
    /// The rule that read it.
    pub rule: Cow<'static, str>,
}

/// A time expression in a text.
///
/// ```
/// use sollist::{Language, recognise};
/// let text = "Sales rose in the second quarter of 2023.";
/// let found = &recognise::periods(text, Language::English, None)[0];
/// assert_eq!((&text[found.span], found.period.to_string().as_str()), ("second quarter of 2023", "2023 Q2"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct PeriodMention {
    /// The words of time.
    pub span: Span,
    /// What they say.
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub period: Period,
    /// The rule that read them.
    pub rule: Cow<'static, str>,
}

/// An organisation's name in a text.
///
/// ```
/// use sollist::{Language, recognise};
/// let text = "Shares in Fabrinor Semiconductors rose.";
/// let found = &recognise::organisations(text, Language::English)[0];
/// assert_eq!((&text[found.span], found.name.as_str()), ("Fabrinor Semiconductors", "Fabrinor Semiconductors"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct OrganisationMention {
    /// The name.
    pub span: Span,
    /// The fullest name that the text uses for the organisation.
    pub name: String,
    /// The rule that found it.
    pub rule: Cow<'static, str>,
}

/// Words that name a metric.
///
/// ```
/// use sollist::{Language, Metric, recognise};
/// let text = "The order backlog grew.";
/// let found = &recognise::metrics(text, Language::English)[0];
/// assert_eq!((&text[found.span], found.metric), ("order backlog", Metric::OrderBacklog));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct MetricMention {
    /// The words.
    pub span: Span,
    /// The metric they name.
    pub metric: Metric,
    /// The rule that read them.
    pub rule: Cow<'static, str>,
}

/// The figures of `text`, in order.
///
/// ```
/// use sollist::{Language, recognise};
/// let text = "Der Umsatz stieg auf rund 5 Mrd. Euro.";
/// let found = recognise::quantities(text, Language::German);
/// assert_eq!(found[0].quantity.to_string(), "about 5000000000 EUR");
/// assert_eq!(&text[found[0].span], "5 Mrd. Euro");
/// ```
#[must_use]
pub fn quantities(text: &str, language: Language) -> Vec<QuantityMention> {
    let reading = Reading::in_language(text, language);
    let mut found = Vec::new();
    let (mut figures, mut times) = (Vec::new(), Vec::new());
    let (mut of_figures, mut of_times) = (quantity::QuantityFinder::default(), period::Finder::default());
    reading.sentences(reading.all(), |sentence| {
        of_times.find(&reading, sentence.clone(), &mut times);
        of_figures.find(&reading, sentence, &mut figures);
        settle(&mut figures, &times);
        found.append(&mut figures);
    });
    found
        .into_iter()
        .map(|figure| QuantityMention {
            span: figure.span(&reading),
            quantity: figure.value.quantity,
            rule: figure.rule.into(),
        })
        .collect()
}

/// Drops figures whose numbers are parts of times: a date is no quantity. Spans of time and ages are quantities all
/// the same.
pub(crate) fn settle(figures: &mut Vec<Found<FigureValue>>, times: &[Found<period::TimeValue>]) {
    if times.is_empty() {
        return;
    }
    let timed = |token: usize| {
        let next = times.partition_point(|time| time.end() <= token);
        times.get(next).is_some_and(|time| time.tokens.contains(token))
    };
    figures.retain(|figure| {
        let number = figure.value.number;
        let (opens, closes) = (timed(number.start()), timed(number.end() - 1));
        let days = figure.value.bare && matches!(figure.value.quantity.amount, Amount::Range { .. });
        figure.value.kind.is_time() || !(opens && closes || days && (opens || closes))
    });
}

/// The time expressions of `text`, in order; relative ones are counted from `written`.
///
/// ```
/// use sollist::{Language, recognise};
/// let text = "Im zweiten Quartal des vergangenen Jahres";
/// let found = recognise::periods(text, Language::German, Some("2024-04-23".parse()?));
/// assert_eq!(found[0].period.to_string(), "2023 Q2");
/// # Ok::<(), sollist::Error>(())
/// ```
#[must_use]
pub fn periods(text: &str, language: Language, written: Option<Date>) -> Vec<PeriodMention> {
    let reading = Reading::in_language(text, language);
    let (mut found, mut here) = (Vec::new(), Vec::new());
    let mut finder = period::Finder::default();
    reading.sentences(reading.all(), |sentence| {
        finder.find(&reading, sentence, &mut here);
        found.append(&mut here);
    });
    let written = period::written(&found, written);
    found
        .into_iter()
        .map(|time| PeriodMention {
            span: time.span(&reading),
            period: period::resolve(&time.value, written),
            rule: time.rule.into(),
        })
        .collect()
}

/// The organisations of `text`, in order of their mentions.
///
/// ```
/// use sollist::{Language, recognise};
/// let text = "Shares in the chipmaker Fabrinor Semiconductors rose. Fabrinor cut its forecast.";
/// let found = recognise::organisations(text, Language::English);
/// assert_eq!(&text[found[1].span], "Fabrinor");
/// assert_eq!(found[1].name, "Fabrinor Semiconductors");
/// ```
#[must_use]
pub fn organisations(text: &str, language: Language) -> Vec<OrganisationMention> {
    let reading = Reading::in_language(text, language);
    let mut sentences = Vec::new();
    reading.sentences(reading.all(), |sentence| sentences.push(sentence));
    let groups = organisation::find(&reading, &sentences);
    let mut found: Vec<OrganisationMention> = groups
        .iter()
        .filter(|group| group.maker.is_none())
        .flat_map(|group| group.mentions.iter().map(move |mention| (group, mention)))
        .map(|(group, mention)| OrganisationMention {
            span: reading.span(mention.tokens.clone()),
            name: group.name.clone(),
            rule: group.rule.into(),
        })
        .collect();
    found.sort_by_key(|mention| (mention.span.start, mention.span.end));
    found
}

/// The words of `text` that name metrics, in order. Goods ("cars") and general words ("result"), which name one only
/// together with others, are not among them. A word that may be a noun or a verb is taken for a noun.
///
/// ```
/// use sollist::{Language, Metric, recognise};
/// let text = "Der Rekordumsatz freut die Anleger.";
/// let found = recognise::metrics(text, Language::German);
/// assert_eq!(found[0].metric, Metric::Revenue);
/// assert_eq!(&text[found[0].span], "Rekordumsatz");
/// ```
#[must_use]
pub fn metrics(text: &str, language: Language) -> Vec<MetricMention> {
    let reading = Reading::in_language(text, language);
    let (mut found, mut cues) = (Vec::new(), metric::Cues::default());
    reading.sentences(reading.all(), |sentence| {
        metric::find(&reading, sentence, &mut cues);
        found.append(&mut cues.metrics);
    });
    found.retain(|cue| {
        !matches!(
            cue.value.role,
            CueRole::Goods | CueRole::Frame(_) | CueRole::Works
        ) && !cue.value.weak
    });
    found.sort_by_key(|cue| (cue.start(), cue.value.is_verb()));
    found.dedup_by_key(|cue| cue.start());
    found
        .into_iter()
        .map(|cue| MetricMention {
            span: cue.span(&reading),
            metric: reading.lexicon.metric(cue.value.metric),
            rule: cue.rule.into(),
        })
        .collect()
}
