//! Soll and Ist: targets beside the actuals that answer them, over any number of articles.

mod figure;
mod name;
#[cfg(feature = "serde")]
mod serial;
mod verdict;

use std::collections::BTreeMap;

pub use figure::{Comparison, Dated, Difference, Figure, Outcome, Target};
pub use name::organisation_key;

use crate::claim::{Claim, Measure, Metric, Part, Status, Unit};
use crate::text::fold::fold;
use name::Identities;

/// What a target and its actual have in common, in the order in which comparisons are given.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Subject {
    organisation: String,
    metric: Metric,
    /// What is measured, where the metric does not say.
    noun: String,
    measure: Measure,
    unit: Unit,
    year: Option<i32>,
    part: Option<Part>,
}

/// Sets targets beside the actuals that answer them: those of the same organisation, metric, measure, unit, year and
/// part of the year (and of the same noun, for [`Metric::Other`]).
///
/// `claims` are those of any number of articles, in the order of the articles; [`Dated`] claims are put in the order
/// of their dates. There is one [`Comparison`] for each subject that has a target, ordered by organisation, metric
/// and period; actuals that no target asks for are left out.
///
/// - *Same organisation*: the same [`organisation_key`]; an acronym of three letters or more also stands for the one
///   name among the claims that it abbreviates. Claims without an organisation are left out.
/// - *Same year*: a target that names no year is [`Outcome::Open`], for no actual is known to answer it.
/// - *Met or missed*: more is met, but for those metrics of which less is better ([`Metric::less_is_better`]). Bounds and
///   ranges count: "more than 52,000" meets a target of 50,000, and leaves one of 60,000 open; a range is met from
///   its nearer end on; "about" gives way by 2.5 percent; "up to 500" can be met, but hardly missed.
/// - *The latest counts*: each target is held against the latest actual, and [`Comparison::outcome`] is that of the
///   latest target. Earlier ones stay in the list, so that a revision can be seen.
///
/// ```
/// use sollist::{Outcome, compare, extract_claims};
///
/// let mut claims = extract_claims("Kestra Mobility aims to sell 60,000 vans in 2022.")?;
/// claims.extend(extract_claims("Kestra Mobility AG sold 61,500 vans in 2022.")?);
///
/// let comparisons = compare(&claims);
/// assert_eq!(comparisons.len(), 1);
/// assert_eq!(comparisons[0].outcome(), Outcome::Met);
/// let difference = comparisons[0].difference().unwrap();
/// assert_eq!((difference.absolute, difference.percent), (1500.0, Some(2.5)));
/// # Ok::<(), sollist::Error>(())
/// ```
#[must_use]
pub fn compare<'c, I>(claims: I) -> Vec<Comparison>
where
    I: IntoIterator,
    I::Item: Into<Dated<'c>>,
{
    let claims: Vec<Dated<'c>> = claims.into_iter().map(Into::into).collect();
    let identities = Identities::of(claims.iter().filter_map(|dated| name_of(dated.claim)));
    let mut groups: BTreeMap<Subject, Vec<(usize, Dated<'c>)>> = BTreeMap::new();
    for (position, dated) in claims.into_iter().enumerate() {
        if let Some(name) = name_of(dated.claim) {
            let subject = subject(dated.claim, identities.key(name));
            groups.entry(subject).or_default().push((position, dated));
        }
    }
    let groups = groups.into_iter();
    groups
        .filter_map(|(subject, group)| comparison(&subject, group))
        .collect()
}

fn name_of(claim: &Claim) -> Option<&str> {
    claim
        .organisation
        .as_ref()
        .map(|organisation| organisation.name.as_str())
}

fn subject(claim: &Claim, organisation: String) -> Subject {
    let noun = match claim.metric {
        Metric::Other => fold(claim.noun.as_deref().unwrap_or_default()),
        _ => String::new(),
    };
    Subject {
        organisation,
        metric: claim.metric,
        noun,
        measure: claim.measure,
        unit: claim.quantity.unit,
        year: claim.period.year,
        part: claim.period.part,
    }
}

/// The comparison of a subject, if it has a target.
fn comparison(subject: &Subject, mut group: Vec<(usize, Dated<'_>)>) -> Option<Comparison> {
    in_order_of_dates(&mut group);
    let of = |status: Status| {
        let figures = group
            .iter()
            .filter(move |(_, dated)| dated.claim.status == status);
        figures.map(|(position, dated)| Figure {
            position: *position,
            quantity: dated.claim.quantity,
            written: dated.written,
        })
    };
    let mut actuals: Vec<Figure> = of(Status::Actual).collect();
    let mut unanswered = Vec::new();
    // That two figures of unknown years are of one year is not known either.
    let answers = if subject.year.is_some() {
        &mut actuals
    } else {
        &mut unanswered
    };
    let latest = answers.last();
    let targets: Vec<Target> = of(Status::Target)
        .map(|figure| Target {
            figure,
            difference: latest.map(|actual| verdict::difference(&figure.quantity, &actual.quantity)),
            outcome: latest.map_or(Outcome::Open, |actual| {
                verdict::outcome(
                    &figure.quantity,
                    &actual.quantity,
                    subject.metric.less_is_better(),
                )
            }),
        })
        .collect();
    let names = group.iter().filter_map(|(_, dated)| name_of(dated.claim));
    let fullest = names.fold("", |best, name| if name.len() > best.len() { name } else { best });
    let noun = group.iter().find_map(|(_, dated)| dated.claim.noun.clone());
    (!targets.is_empty()).then(|| Comparison {
        organisation: fullest.to_owned(),
        metric: subject.metric,
        measure: subject.measure,
        noun,
        unit: subject.unit,
        year: subject.year,
        part: subject.part,
        targets,
        actuals: std::mem::take(answers),
    })
}

/// Orders claims by their dates; one without a date goes with the one before it.
fn in_order_of_dates(group: &mut Vec<(usize, Dated<'_>)>) {
    let mut latest = None;
    let mut keyed: Vec<_> = group
        .drain(..)
        .map(|(position, dated)| {
            latest = dated.written.or(latest);
            (latest, position, dated)
        })
        .collect();
    keyed.sort_by_key(|(written, position, _)| (*written, *position));
    group.extend(keyed.into_iter().map(|(_, position, dated)| (position, dated)));
}
