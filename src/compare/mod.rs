//! Soll and Ist: targets beside the actuals that answer them, over any number of articles.

mod figure;
mod likeness;
mod name;
#[cfg(feature = "serde")]
mod serial;
mod verdict;

use std::collections::BTreeMap;

pub use figure::{Comparison, Dated, Difference, Figure, Outcome, Target};
pub use name::organisation_key;

use crate::claim::{Bound, Claim, Measure, Metric, Part, Status, Unit};
use crate::date::Written;
use likeness::Thing;
use name::Identities;

/// What a target and its actual have in common, in the order in which comparisons are given.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Subject {
    organisation: String,
    metric: Metric,
    measure: Measure,
    unit: Unit,
    year: Option<i32>,
    part: Option<Part>,
}

/// A claim among all that were given.
struct DatedClaim<'c> {
    position: usize,
    dated: Dated<'c>,
    thing: Thing<'c>,
}

/// Sets targets beside the actuals that answer them: those of the same organisation, metric, measure, unit, year and
/// part of the year, that measure the same thing. Where any of it is in doubt, there is no verdict.
///
/// `claims` are those of any number of articles, in the order of the articles; [`Dated`] claims are put in the order
/// of their dates. There is one [`Comparison`] for each subject that has a target, ordered by organisation, metric
/// and period; actuals that no target asks for are left out.
///
/// - *Same organisation*: the same [`organisation_key`]; an acronym of three letters or more also stands for the one
///   name among the claims that it abbreviates. Claims without an organisation are left out.
/// - *Same thing*: the same noun, whatever its ending ("vans" and "trucks" are two things; words of two languages may
///   be one), and the same [scope](Claim::scope): a division is not set against the group, openings not against a
///   stock. Prices, deals, investments and all that is of one object need its name on both sides.
/// - *Same year*: a target that names no year is [`Outcome::Open`], for no actual is known to answer it. Nor does one
///   that was told before its period was over: "40,000 so far this year".
/// - *Met or missed*: more is met, but for those metrics of which less is better ([`Metric::less_is_better`]). Bounds and
///   ranges count: "more than 52,000" meets a target of 50,000, and leaves one of 60,000 open; a range is met from
///   its nearer end on; "about" gives way by 2.5 percent; "up to 500" can be met, but hardly missed; a sum that is
///   printed round ("5 billion") leaves open what its rounding may hide.
/// - *Exact before rounded*: an exact actual answers rather than one told with "about"; exact ones that would answer
///   differently leave it open.
/// - *The latest counts*: [`Comparison::outcome`] is that of the latest target. Earlier ones stay in the list, so that
///   a revision can be seen, and one that was given up is [`Outcome::Withdrawn`].
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
    let mut groups: BTreeMap<Subject, Vec<DatedClaim<'c>>> = BTreeMap::new();
    let mut articles = Articles::default();
    for (position, dated) in claims.into_iter().enumerate() {
        let article = articles.of(&dated);
        if let Some(name) = name_of(dated.claim) {
            let subject = subject(dated.claim, identities.key(name));
            groups.entry(subject).or_default().push(DatedClaim {
                position,
                thing: Thing::of(dated.claim, article),
                dated,
            });
        }
    }
    let groups = groups.into_iter();
    groups
        .flat_map(|(subject, group)| comparisons(&subject, group))
        .collect()
}

/// Tells the articles of claims apart, which come in the order of their places: one that stands before the last, or
/// is dated otherwise, is of another article.
#[derive(Default)]
struct Articles {
    last: Option<(Option<Written>, usize)>,
    count: usize,
}

impl Articles {
    fn of(&mut self, dated: &Dated<'_>) -> usize {
        let first = dated
            .claim
            .mentions
            .first()
            .map_or(0, |mention| mention.figure.start);
        let same = |(written, place): (Option<Written>, usize)| written == dated.written && place < first;
        if !self.last.is_some_and(same) {
            self.count += 1;
        }
        self.last = Some((dated.written, first));
        self.count
    }
}

fn name_of(claim: &Claim) -> Option<&str> {
    claim
        .organisation
        .as_ref()
        .map(|organisation| organisation.name.as_str())
}

fn subject(claim: &Claim, organisation: String) -> Subject {
    Subject {
        organisation,
        metric: claim.metric,
        measure: claim.measure,
        unit: claim.quantity.unit,
        year: claim.period.year,
        part: claim.period.part,
    }
}

/// The comparisons of a subject: one for each thing that it has targets for.
fn comparisons(subject: &Subject, mut group: Vec<DatedClaim<'_>>) -> Vec<Comparison> {
    in_order_of_dates(&mut group);
    let (targets, actuals): (Vec<_>, Vec<_>) = group
        .iter()
        .partition(|entry| entry.dated.claim.status == Status::Target);
    let mut things: Vec<Vec<&DatedClaim<'_>>> = Vec::new();
    for target in targets {
        match things
            .iter_mut()
            .find(|known| known[0].thing.is_like(&target.thing))
        {
            Some(known) => known.push(target),
            None => things.push(vec![target]),
        }
    }
    let things = things.iter();
    things
        .map(|targets| comparison(subject, targets, &actuals))
        .collect()
}

/// The comparison of the targets of one thing with the actuals that answer them.
fn comparison(subject: &Subject, targets: &[&DatedClaim<'_>], actuals: &[&DatedClaim<'_>]) -> Comparison {
    let answers = |entry: &&DatedClaim<'_>| {
        subject.year.is_some()
            && is_over(entry.dated.written, subject)
            && targets.iter().any(|target| target.thing.is_like(&entry.thing))
    };
    let answers: Vec<&DatedClaim<'_>> = actuals.iter().copied().filter(answers).collect();
    let about = |entry: &DatedClaim<'_>| entry.dated.claim.quantity.bound == Bound::About;
    let exact = answers.iter().any(|entry| !about(entry));
    let answers = answers.into_iter().filter(|entry| !(exact && about(entry)));
    let answers: Vec<&DatedClaim<'_>> = answers.collect();
    let entries = || targets.iter().chain(&answers).map(|entry| entry.dated.claim);
    let fullest = entries().filter_map(name_of);
    let fullest = fullest.fold("", |best, name| if name.len() > best.len() { name } else { best });
    Comparison {
        organisation: fullest.to_owned(),
        metric: subject.metric,
        measure: subject.measure,
        noun: entries().find_map(|claim| claim.noun.clone()),
        unit: subject.unit,
        year: subject.year,
        part: subject.part,
        targets: targets.iter().map(|entry| target(entry, &answers)).collect(),
        actuals: answers.iter().map(|entry| entry.figure()).collect(),
    }
}

/// A target, held against its actuals.
fn target(entry: &DatedClaim<'_>, actuals: &[&DatedClaim<'_>]) -> Target {
    let claim = entry.dated.claim;
    let latest = actuals.last().filter(|_| !claim.withdrawn);
    let less = claim.metric.less_is_better();
    let outcome =
        |actual: &&DatedClaim<'_>| verdict::outcome(&claim.quantity, &actual.dated.claim.quantity, less);
    let first = actuals.first().map_or(Outcome::Open, outcome);
    let agreed = actuals.iter().all(|actual| outcome(actual) == first);
    Target {
        figure: entry.figure(),
        difference: latest.map(|actual| verdict::difference(&claim.quantity, &actual.dated.claim.quantity)),
        outcome: match () {
            () if claim.withdrawn => Outcome::Withdrawn,
            () if agreed => first,
            () => Outcome::Open,
        },
        replaced: claim.replaced,
    }
}

impl DatedClaim<'_> {
    fn figure(&self) -> Figure {
        Figure {
            position: self.position,
            quantity: self.dated.claim.quantity,
            written: self.dated.written,
            mention: self.dated.claim.mentions.first().copied().unwrap_or_default(),
        }
    }
}

/// Whether the period was over when the article was written, as far as that is known: until then a figure is an
/// interim one.
fn is_over(written: Option<Written>, subject: &Subject) -> bool {
    let (Some(written), Some(year)) = (written, subject.year) else {
        return true;
    };
    let ended = || {
        let last = subject.part.map(Part::last_month);
        matches!((last, written.month), (Some(last), Some(month)) if month > last)
    };
    written.year > year || written.year == year && ended()
}

/// Orders claims by their dates; one without a date goes with the one before it, and a target that its own article
/// replaces before the others.
fn in_order_of_dates(group: &mut [DatedClaim<'_>]) {
    let mut latest = None;
    for entry in group.iter_mut() {
        latest = entry.dated.written.or(latest);
        entry.dated.written = entry.dated.written.or(latest);
    }
    group.sort_by_key(|entry| (entry.dated.written, !entry.dated.claim.replaced, entry.position));
}
