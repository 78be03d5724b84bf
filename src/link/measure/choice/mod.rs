//! What a figure measures, chosen by weighted evidence among what the rules say of it, the words around it, and the
//! figure before.
//!
//! The candidates are the verdict of the rules, what each of the nearest words that name a metric says of a figure of
//! its kind, and what the figure before measures. Their features say where the word stands, what kind of word it is, and
//! how it goes with the figure ([`feature`]); the sum of their weights decides.

mod feature;
#[cfg(feature = "fit")]
mod record;
mod weights;

use super::FigureBefore;
use super::attach::takes;
use super::cue::{cost, fits, in_phrase, speaks_here, subject_of_movement};
use super::meaning::metric_of;
use super::silent::tells_before_what;
use super::told::{Question, Source};
use crate::claim::Metric;
use crate::language::pack::{Kinds, MetricCue};
use crate::link::figure::FigureInSentence;
use crate::recognise::Found;
use feature::{
    Crossing, Earlier, MetricClass, MetricFeatures, MetricSign, Price, Rank, Side, ToldBy, UnitKind, WordGap,
    WordKind,
};

#[cfg(feature = "fit")]
pub(in crate::link) use record::described;

/// So many words are asked on each side.
const WORDS: usize = Rank::ALL.len();

/// A word that names a metric, as the figure sees it.
#[derive(Clone, Copy)]
struct MetricWord<'s> {
    cue: &'s Found<MetricCue>,
    kind: WordKind,
    metric: Metric,
    side: Side,
    rank: Rank,
}

impl MetricWord<'_> {
    fn is_cheapest(&self, question: &Question<'_, '_, '_, '_>) -> bool {
        question.cue.is_some_and(|best| std::ptr::eq(best, self.cue))
    }
}

/// What a candidate comes from.
enum MetricOrigin<'s> {
    Rules,
    Word(&'s Found<MetricCue>),
    Before,
}

/// A metric that the figure may have.
struct MetricCandidate<'s> {
    metric: Metric,
    origin: MetricOrigin<'s>,
    features: MetricFeatures,
}

/// The likeliest candidate: what the rules say, where none is likelier.
pub(super) fn choose(question: &Question<'_, '_, '_, '_>, verdict: Source) -> Source {
    if verdict.measure.is_some() || matches!(verdict.metric, Metric::Custom(_)) {
        return verdict;
    }
    let (words, found) = words(question);
    let words = &words[..found];
    let before = question.before.filter(|before| lends(question, before));
    let before = before.map(|before| (before, Source::carried(question.site, before)));
    let other = |metric: Metric| metric != verdict.metric && !matches!(metric, Metric::Custom(_));
    let contested = words.iter().flatten().any(|word| other(word.metric))
        || before.as_ref().is_some_and(|(_, carried)| other(carried.metric));
    if !contested {
        return verdict;
    }
    let candidates = gather(question, &verdict, words, before.as_ref());
    #[cfg(feature = "fit")]
    crate::link::record::note(|| record::recorded(question.site, &candidates));
    let stands = candidates[0].features.sum(weight);
    let others = candidates
        .iter()
        .skip(1)
        .filter(|candidate| other(candidate.metric));
    let weighed = others.map(|candidate| (candidate.features.sum(weight), &candidate.origin));
    let likelier = weighed.filter(|(sum, _)| *sum > stands);
    match likelier.max_by(|a, b| a.0.total_cmp(&b.0)) {
        Some((_, MetricOrigin::Word(cue))) => Source::of_cue(question.site, cue),
        Some((_, MetricOrigin::Before)) => before.map_or(verdict, |(_, carried)| carried),
        Some((_, MetricOrigin::Rules)) | None => verdict,
    }
}

/// Whether the figure before tells what this one may measure.
fn lends(question: &Question<'_, '_, '_, '_>, before: &FigureBefore<'_>) -> bool {
    let site = question.site;
    !before.naming.told.is_open() && (site.kind == Kinds::PERCENT || before.naming.kinds.has(site.kind))
}

/// The words on both sides of the figure that go with its kind, the nearest first, and how many places they take.
fn words<'s>(question: &Question<'_, 's, '_, '_>) -> ([Option<MetricWord<'s>>; 2 * WORDS], usize) {
    let site = question.site;
    // "a profit of | $4m, compared with a loss of $2m": what has a noun of its own has none of another figure
    let own = |cue: &Found<MetricCue>| cue.value.is_noun() && takes(site, cue) == Some(site.start);
    let owned = question.cue.is_some_and(own);
    let of_other = |cue: &Found<MetricCue>| {
        owned && cue.value.is_noun() && takes(site, cue).is_some_and(|taken| taken != site.start)
    };
    let cues = site.sentence.cues;
    let figure = site.figure.tokens();
    let at = cues.partition_point(|cue| cue.start() < figure.start);
    let mut words = [None; 2 * WORDS];
    let mut found = 0;
    let mut ask = |side: Side, cues: &mut dyn Iterator<Item = &'s Found<MetricCue>>| {
        let fitting = cues.filter_map(|cue| {
            let kind = WordKind::of(&cue.value)?;
            let apart = cue.end() <= figure.start || cue.start() >= figure.end;
            let fitting = apart && cue.value.kinds.has(site.kind) && fits(site, cue);
            (fitting && !of_other(cue) && !tells_before_what(site, cue)).then_some((cue, kind))
        });
        for (rank, (cue, kind)) in Rank::ALL.iter().zip(fitting) {
            let metric = metric_of(site, cue);
            words[found] = Some(MetricWord {
                cue,
                kind,
                metric,
                side,
                rank: *rank,
            });
            found += 1;
        }
    };
    ask(Side::Left, &mut cues[..at].iter().rev());
    ask(Side::Right, &mut cues[at..].iter());
    (words, found)
}

/// All candidates, each with its features: the verdict of the rules first, and words here before what an earlier figure
/// tells, for candidates of one metric stand on the first of them.
fn gather<'s>(
    question: &Question<'_, 's, '_, '_>,
    verdict: &Source,
    words: &[Option<MetricWord<'s>>],
    before: Option<&(&FigureBefore<'_>, Source)>,
) -> Vec<MetricCandidate<'s>> {
    let kind = UnitKind::of(question.site.kind).told() as usize;
    let mut candidates = Vec::with_capacity(words.len() + 2);
    candidates.push(MetricCandidate {
        metric: verdict.metric,
        origin: MetricOrigin::Rules,
        features: of_verdict(verdict, kind),
    });
    for word in words.iter().flatten() {
        let features = of_word(question, word, before.map(|(_, carried)| carried.metric));
        add(
            &mut candidates,
            word.metric,
            MetricOrigin::Word(word.cue),
            &features,
        );
    }
    if let Some((before, carried)) = before {
        let earlier = earlier(question.site, before).told() as usize;
        let mut features = MetricFeatures::default();
        features.add(Crossing::Before.number(earlier, 0));
        features.add(Crossing::BeforeKind.number(earlier, kind));
        add(&mut candidates, carried.metric, MetricOrigin::Before, &features);
    }
    for candidate in &mut candidates {
        let class = MetricClass::of(candidate.metric).told() as usize;
        candidate.features.add(Crossing::ClassKind.number(class, kind));
    }
    candidates
}

/// Candidates of one metric are one.
fn add<'s>(
    candidates: &mut Vec<MetricCandidate<'s>>,
    metric: Metric,
    origin: MetricOrigin<'s>,
    features: &MetricFeatures,
) {
    match candidates.iter_mut().find(|known| known.metric == metric) {
        Some(known) => known.features.join(features),
        None => candidates.push(MetricCandidate {
            metric,
            origin,
            features: *features,
        }),
    }
}

fn of_verdict(verdict: &Source, kind: usize) -> MetricFeatures {
    let told = ToldBy::of(verdict.told).told() as usize;
    let mut features = MetricFeatures::default();
    features.add(Crossing::Told.number(told, 0));
    features.add(Crossing::ToldKind.number(told, kind));
    features.add(Crossing::ToldClass.number(told, MetricClass::of(verdict.metric) as usize));
    features
}

fn earlier(site: &FigureInSentence<'_, '_, '_>, before: &FigureBefore<'_>) -> Earlier {
    const NEAR: usize = 30;
    if before.after > site.sentence.tokens.start {
        Earlier::SameSentence
    } else if site.start.saturating_sub(before.after) <= NEAR {
        Earlier::NotFarBefore
    } else {
        Earlier::LongBefore
    }
}

/// What speaks for the metric of a word.
fn of_word(
    question: &Question<'_, '_, '_, '_>,
    word: &MetricWord<'_>,
    before: Option<Metric>,
) -> MetricFeatures {
    let (site, cue) = (question.site, word.cue);
    let side = word.side.told() as usize;
    let gap = match word.side {
        Side::Left => site.start.saturating_sub(cue.end()),
        Side::Right => cue.start().saturating_sub(site.end),
    };
    let gap = side * WordGap::ALL.len() + WordGap::of(gap).told() as usize;
    let mut features = MetricFeatures::default();
    features.add(Crossing::GapWord.number(gap, word.kind.told() as usize));
    features.add(Crossing::Rank.number(word.rank.told() as usize, side));
    let weighed = question.cost.filter(|_| word.is_cheapest(question));
    let price = Price::of(weighed.or_else(|| cost(site, cue)));
    features.add(Crossing::Price.number(price.told() as usize, side));
    features.add(Crossing::ClassSide.number(MetricClass::of(word.metric) as usize, side));
    let speaks = weighed.is_some() || speaks_here(site, cue);
    for sign in signs(question, word, before, speaks).into_iter().flatten() {
        features.add(Crossing::Sign.number(sign.told() as usize, side));
    }
    features
}

/// What else is said of a word.
fn signs(
    question: &Question<'_, '_, '_, '_>,
    word: &MetricWord<'_>,
    before: Option<Metric>,
    speaks: bool,
) -> [Option<MetricSign>; MetricSign::ALL.len()] {
    let (site, cue) = (question.site, word.cue);
    let syntax = site.syntax();
    let figure = site.figure.start();
    let here = syntax.same_clause(cue.start(), figure);
    let gap = cue.end().min(site.end)..cue.start().max(site.start);
    let between = site
        .sentence
        .figures
        .iter()
        .any(|other| gap.contains(&other.start()) && other.start() != figure);
    let twin =
        |other: &Found<MetricCue>| other.tokens() == cue.tokens() && other.value.metric != cue.value.metric;
    let noun = cue.value.is_noun();
    let signs = [
        (here, MetricSign::SameClause),
        (here && syntax.is_subject(cue.end() - 1), MetricSign::SubjectHere),
        (subject_of_movement(site, cue) > 0, MetricSign::MovedSubject),
        (between, MetricSign::FigureBetween),
        (takes(site, cue) == Some(site.start), MetricSign::Takes),
        (noun && in_phrase(site, cue), MetricSign::InPhrase),
        (!speaks, MetricSign::Silent),
        (site.sentence.cues.iter().any(twin), MetricSign::Ambiguous),
        (site.is_part(), MetricSign::PartOf),
        (question.movement.is_some(), MetricSign::Moved),
        (before == Some(word.metric), MetricSign::LikeBefore),
        (word.is_cheapest(question), MetricSign::Cheapest),
    ];
    signs.map(|(said, sign)| said.then_some(sign))
}

/// What a feature counts.
fn weight(feature: usize) -> f32 {
    #[cfg(feature = "fit")]
    if let Some(weight) = crate::link::record::weight(record::METRIC, feature) {
        return weight;
    }
    weights::WEIGHTS.get(feature).copied().unwrap_or(0.0)
}

/// A new feature needs its weight; only the program that makes it may run without.
#[cfg(not(feature = "fit"))]
const _: () = assert!(weights::WEIGHTS.len() == feature::COUNT);
