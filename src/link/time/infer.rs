//! The period of a figure in the end.

use super::attach::belongs_to_old_value;
use super::base::starts_from;
use super::candidate::candidates;
use super::choice::{Undated, choose};
use super::near::Pair;
use super::old_value::old_values;
use super::relative::told_by_clause;
use super::resolve::{Claimed, MONTHS, Setting, before_value, is_over, resolve};
use super::standing::VerbAspect;
use super::topic::{LAST_MONTH_OF_RESULTS, is_result, is_tally};
use super::{DatedBy, Inferred, Timing};
use crate::claim::{Basis, Metric, Part, Period, Property, Status};
use crate::grammar::CLAUSE;
use crate::language::pack::{Grammars, Preposition, Reference, TimeUnit};
use crate::link::dating::{Said, Taken, TimeCandidate};
use crate::link::figure::FigureInSentence;
use crate::link::scene::{Scene, Sentence};
use crate::recognise::Found;
use crate::recognise::period::{self, Direction, Origin, TimeRole, TimeValue, When};
use crate::recognise::quantity::FigureValue;

/// The period of a figure: what is stated, else what the sentence before is about, else the period that the story's
/// results are for, else the year in which it was written; a target without a time of its own has none.
pub(in crate::link) fn settle(
    figure: &FigureInSentence<'_, '_, '_>,
    taken: Option<&Taken>,
    claimed: &Claimed,
    setting: &Setting<'_>,
) -> Timing {
    let here = figure;
    let FigureInSentence {
        scene,
        sentence,
        figure,
        ..
    } = *here;
    if let Some(timing) = told_by_clause(scene, sentence, figure) {
        return timing;
    }
    let taken = taken.filter(|taken| !is_beyond(scene, sentence, figure, taken, claimed));
    let taken = taken.filter(|taken| setting.budget.is_none() || !names_budget(sentence, taken));
    let stated = taken.and_then(|taken| resolve(scene, sentence, figure, taken, claimed, setting));
    let part = stated.as_ref().and_then(|timing| timing.period.part);
    if let Some(timing) = stated.filter(|timing| timing.period.year.is_some()) {
        return timing;
    }
    let counted = taken.and_then(|taken| years_from_writing(scene, taken));
    if counted.is_none() && is_untold(scene, sentence, taken) {
        return untold(claimed.status);
    }
    // "im Vorjahr", of a year that the words do not tell: the one before that of the others.
    let claimed = &Claimed {
        old: claimed.old || taken.is_some_and(Taken::is_year_before),
        ..*claimed
    };
    let case = Undated::new(here, claimed, setting, counted);
    let Inferred {
        period,
        dated,
        likely,
    } = if let Some(period) = told_beside(&case, part) {
        Inferred::settled(period, DatedBy::LikeSentenceBefore)
    } else if counted.is_some() {
        choose(&case)
    } else if claimed.status == Status::Target {
        target(&case)
    } else {
        fact(&case)
    };
    // "im zweiten Quartal", "last year", of a year that the story tells.
    let own = taken.filter(|_| part.is_some() || counted.is_some() && period.year.is_some());
    Timing {
        period: Period {
            basis: Basis::Inferred,
            part: part.or(period.part),
            ..period
        },
        tokens: own.map(Taken::tokens),
        dated: own.map_or(dated, |taken| DatedBy::ByWords(taken.rule)),
        likely,
    }
}

/// "fell last year, after growth in 2020": last year is the one after.
fn after_aside(figure: &FigureInSentence<'_, '_, '_>) -> Option<Period> {
    let asides = candidates(figure.scene, figure.sentence).iter();
    let mut asides = asides.filter(|candidate| candidate.aside.is_some());
    let year = asides.find_map(|aside| aside.time.value()?.year())?;
    Some(Period::new(Some(i32::from(year) + 1), None, Basis::Inferred))
}

/// "this year's budget", which was named by its year before.
fn names_budget(sentence: &Sentence<'_>, taken: &Taken) -> bool {
    /// The genitive's mark.
    const MARK: usize = 1;
    let this_year = |value: &TimeValue| match value.when {
        When::Counted { months, days, .. } => months == 0 && days == 0,
        _ => false,
    };
    let behind = taken.end()..=taken.end() + MARK;
    let mut references = sentence.references.iter();
    taken.value().is_some_and(this_year)
        && references.any(|found| found.value == Reference::Budget && behind.contains(&found.start()))
}

/// "The 2015 budget … includes £3m for parks": what a budget plans is for its year.
fn of_budget(case: &Undated<'_, '_, '_>) -> Option<Period> {
    let (claimed, setting, scene) = (case.claimed, case.setting, case.figure.scene);
    let period = setting.budget.filter(|_| setting.stated.is_none())?;
    let metric = claimed.metric;
    let spent = metric.is(Property::Result)
        || matches!(
            metric,
            Metric::Budget
                | Metric::Debt
                | Metric::Funding
                | Metric::Investment
                | Metric::Savings
                | Metric::Tax
        );
    match claimed.status {
        Status::Target => !is_over(scene, &period),
        _ => spent,
    }
    .then(|| match claimed.old {
        true => before_value(scene, period),
        false => period,
    })
}

/// What a figure's own words leave open where it is not known when the text was written: "600 last year, up from 500 in
/// 2013", "im zweiten Quartal" after "im ersten Halbjahr 2016".
fn told_beside(case: &Undated<'_, '_, '_>, part: Option<Part>) -> Option<Period> {
    let setting = case.setting;
    if case.figure.scene.written.is_some() {
        return None;
    }
    if case.counted == Some(-1) {
        return after_base(case).or_else(|| after_aside(case.figure));
    }
    // "The report for 2016 … This year it expects": reports on a year come out in the next.
    if case.counted == Some(0) && case.claimed.status == Status::Target {
        let reported = setting.reporting.year().filter(|_| setting.story.is_annual);
        return reported.map(|period| Period {
            year: period.year.map(|year| year + 1),
            ..period
        });
    }
    let business = |part: &Part| *part < Part::M01 || *part == Part::NineMonths;
    let told = [setting.stated, setting.topic].into_iter().flatten();
    let mut told = told.filter(|period| period.year.is_some() && period.part.as_ref().is_some_and(business));
    part.filter(business)
        .and(told.next())
        .filter(|_| !case.claimed.old)
}

/// No year, where the text does not tell from when it is counted.
const fn untold(status: Status) -> Timing {
    Timing {
        period: Period::UNKNOWN,
        tokens: None,
        dated: match status {
            Status::Target => DatedBy::NotAtAll,
            _ => DatedBy::WhenWritten,
        },
        likely: None,
    }
}

/// "By 2030 we will: – open 40 shops": the time that the lead of a list tells for its items.
fn list_period(scene: &Scene<'_, '_>, sentence: &Sentence<'_>) -> Option<Period> {
    let lead = candidates(scene, scene.list_lead(sentence)?).iter();
    let lead = lead.filter(|candidate| !candidate.is_base() && !candidate.is_history);
    let mut periods = lead.filter_map(|candidate| candidate.time.stated(scene));
    periods.find(|period| period.year.is_some())
}

/// "last year", "in diesem Jahr": how many years its words count from a writing that the text does not tell.
fn years_from_writing(scene: &Scene<'_, '_>, taken: &Taken) -> Option<i32> {
    // "at year end": that of the year which is reported on.
    match taken.value().filter(|value| value.edge.is_none())?.when {
        When::Counted {
            from: Origin::Writing,
            months,
            days: 0,
            unit: TimeUnit::Year | TimeUnit::Fiscal,
            through: false,
        } => scene.written.is_none().then_some(months / MONTHS),
        _ => None,
    }
}

/// "fell last week", "in 14 Tagen": where the text does not tell when it was written, no year of its story is the one
/// that is counted from then; nor is any other that its sentence sets against it.
fn is_untold(scene: &Scene<'_, '_>, sentence: &Sentence<'_>, taken: Option<&Taken>) -> bool {
    let dated = |value: &TimeValue| period::resolve(value, None).year.is_some();
    let counted = |value: &TimeValue| {
        matches!(
            value.when,
            When::Counted {
                from: Origin::Writing,
                months,
                days,
                ..
            } if months != 0 || days != 0
        )
    };
    let against = |value: &TimeValue| {
        !matches!(value.when, When::Recurring { shift: None, .. })
            && !dated(value)
            && value.direction().is_some()
            && sentence.times.iter().any(|time| dated(&time.value))
    };
    let value = taken.and_then(Taken::value);
    scene.written.is_none() && value.is_some_and(|value| counted(value) || against(value))
}

/// What a target without a time of its own belongs to: a period ahead that is being spoken of.
fn target(case: &Undated<'_, '_, '_>) -> Inferred {
    let FigureInSentence {
        scene,
        sentence,
        figure,
        ..
    } = *case.figure;
    let (claimed, setting) = (case.claimed, case.setting);
    if let Some(period) = list_period(scene, sentence) {
        return Inferred::settled(period, DatedBy::InList);
    }
    if let Some(period) = of_budget(case) {
        return Inferred::settled(period, DatedBy::LikeStory);
    }
    if claimed.judged {
        let outcome = [
            setting.before,
            setting.forecast,
            setting.topic,
            results(claimed, setting),
        ];
        if let Some(period) = outcome.into_iter().flatten().next() {
            return Inferred::settled(period, DatedBy::LikeOutcome);
        }
    }
    if let Some(period) = after_old(case.figure) {
        return Inferred::settled(period, DatedBy::LikeForecast);
    }
    if let Some(period) = after_base(case) {
        return Inferred::settled(period, DatedBy::YearAfterBase);
    }
    if let Some(period) = results(claimed, setting).filter(|_| claimed.metric == Metric::Dividend) {
        return Inferred::settled(Period { part: None, ..period }, DatedBy::LikeResults);
    }
    let forecast = setting.forecast.filter(|period| period.year.is_some());
    if let Some(period) = forecast.filter(|_| is_result(claimed.metric)) {
        return Inferred::settled(period, DatedBy::LikeForecast);
    }
    if let Some(period) = day_ahead(scene, sentence, figure) {
        return Inferred::settled(period, DatedBy::DayAhead);
    }
    choose(case)
}

/// "von 9 Mio. Euro im zweiten Quartal 2023 auf 6 Mio. Euro": the same part of the year after, which is compared with it.
fn after_old(figure: &FigureInSentence<'_, '_, '_>) -> Option<Period> {
    let FigureInSentence {
        scene,
        sentence,
        figure,
        role,
        ..
    } = *figure;
    let before = old_values(scene, sentence).take_while(|old| old.end() <= figure.start());
    let old = before.last().filter(|_| role == Some(Preposition::To))?;
    let own = |time: &&Taken| Pair::new(scene.reading, sentence, old, time).is_attached_to_old();
    let mut times = candidates(scene, sentence)
        .iter()
        .map(|candidate| &candidate.time);
    let period = period::resolve(times.find(own)?.value()?, scene.written);
    let part = period.part.filter(|part| *part < Part::M01)?;
    Some(Period::new(Some(period.year? + 1), Some(part), Basis::Inferred))
}

/// "when the board votes next week", "tomorrow": a day or week to come, after the figure.
fn day_ahead(scene: &Scene<'_, '_>, sentence: &Sentence<'_>, figure: &Found<FigureValue>) -> Option<Period> {
    /// How far behind the figure it may stand.
    const REACH: usize = 10;
    let ahead = |time: &&Found<TimeValue>| {
        let days = matches!(time.value.when, When::Counted { days: 1.., .. });
        let week = matches!(time.value.when, When::Weekday { shift: Some(1..), .. });
        (days || week)
            && time.value.is_point()
            && (figure.end()..figure.end() + REACH).contains(&time.start())
    };
    let time = sentence.times.iter().find(ahead)?;
    let period = period::resolve(&time.value, scene.written);
    Some(Period { part: None, ..period }).filter(|period| period.year.is_some())
}

fn fact(case: &Undated<'_, '_, '_>) -> Inferred {
    let FigureInSentence {
        scene,
        sentence,
        figure,
        ..
    } = *case.figure;
    if reaches_now(scene, sentence, figure) {
        let written = scene.written.map(|written| written.year);
        let now = Period::new(written, None, Basis::Inferred);
        let now = if case.claimed.old {
            before_value(scene, now)
        } else {
            now
        };
        return Inferred::settled(now, DatedBy::UpToNow);
    }
    if let Some(period) = of_budget(case) {
        return Inferred::settled(period, DatedBy::LikeStory);
    }
    if let Some(restated) = restated(case).filter(|restated| restated.period.year.is_some()) {
        let after = after_base(case);
        return after.map_or(restated, |after| Inferred::settled(after, DatedBy::YearAfterBase));
    }
    if case.aspect() == VerbAspect::Lasts {
        let written = scene.written.map(|written| written.year);
        return Inferred::settled(Period::new(written, None, Basis::Inferred), DatedBy::Lasting);
    }
    if let Some(period) = list_period(scene, sentence).filter(|_| !case.claimed.old) {
        return Inferred::settled(period, DatedBy::InList);
    }
    if let Some(period) = after_base(case) {
        return Inferred::settled(period, DatedBy::YearAfterBase);
    }
    let chosen = choose(case);
    let open = |year: &i32| {
        let measured = chosen.dated == DatedBy::LikeStory && chosen.period.year == Some(year - 1);
        chosen.period.year.is_none() || measured && case.setting.story.after_base == Some(*year)
    };
    match only_year(case).filter(open) {
        Some(year) => {
            let period = Period {
                year: Some(year),
                ..chosen.period
            };
            Inferred::settled(period, DatedBy::LikeStory)
        }
        None => chosen,
    }
}

/// "That is 3 percent more than the year before", "640 Betten, das sind 48 mehr als ein Jahr zuvor": what says in
/// other terms what the sentence before, or the clause, told has its time.
fn restated(case: &Undated<'_, '_, '_>) -> Option<Inferred> {
    let FigureInSentence {
        scene,
        sentence,
        figure,
        ..
    } = *case.figure;
    let (reading, syntax, setting) = (scene.reading, &sentence.syntax, case.setting);
    let first = syntax.clause(syntax.clause_of(figure.start())).first as usize;
    let opens = first + usize::from(!reading.tokens[first].is_word());
    // A German article stands for its noun where a verb follows.
    let points = Grammars::DEMONSTRATIVE.or(Grammars::DEFINITE);
    let told = opens + 1 < figure.start()
        && reading.is(opens, points)
        && syntax.is_finite(opens + 1)
        && !case.claimed.old;
    let (period, dated) = match setting.before {
        Some(before) => (
            Some(before).filter(|_| opens > sentence.tokens.start),
            DatedBy::LikeSentence,
        ),
        None => (setting.figure, DatedBy::LikeSentenceBefore),
    };
    Some(Inferred::settled(period.filter(|_| told)?, dated))
}

/// Results of a story that tells no year but one, and not when it was written, are of that year, or of the one after that
/// which they are measured against.
fn only_year(case: &Undated<'_, '_, '_>) -> Option<i32> {
    let undated = case.figure.scene.written.is_none() && case.counted.is_none();
    let story = case.setting.story;
    let year = story.only.or(story.after_base).filter(|_| undated);
    let reported = case.setting.reporting.year().and_then(|period| period.year);
    let done = |year: &i32| case.aspect() == VerbAspect::Over && reported == Some(*year);
    let year = year.filter(|year| is_result(case.claimed.metric) || case.claimed.moved || done(year));
    year.map(|year| year - i32::from(case.claimed.old))
}

/// "rose 9 percent compared with May 2017", "fell to 207m (2013: 220m)", "a billion after 890m in 2016": what is
/// set against a year is of the one after, if the story may be about that.
fn after_base(case: &Undated<'_, '_, '_>) -> Option<Period> {
    let FigureInSentence {
        scene,
        sentence,
        figure,
        ..
    } = *case.figure;
    let setting = case.setting;
    if case.claimed.old || setting.stated.is_some() {
        return None;
    }
    let against = |candidate: &&TimeCandidate| is_set_against(scene, sentence, figure, candidate);
    let base = candidates(scene, sentence).iter().find(against)?;
    let period = period::resolve(base.time.value()?, scene.written);
    let (next, metric) = (period.year? + 1, case.claimed.metric);
    let story = setting.story;
    let told = [story.lead, story.report, story.often, setting.spoken];
    let mut told = told.into_iter().flatten().filter_map(|told| told.year);
    let fits = match scene.written {
        // Until April it is mostly the year before that is told of.
        Some(written) => {
            let ahead = case.claimed.status == Status::Target && next == written.year + 1;
            let early = written.month.is_some_and(|month| month <= LAST_MONTH_OF_RESULTS);
            let yearly = || is_result(metric) && !is_tally(metric) && period.part.is_none();
            next == written.year || ahead || (early || yearly()) && next + 1 == written.year
        }
        None => told.clone().all(|year| year < next) || told.any(|year| year == next),
    };
    fits.then(|| Period::new(Some(next), period.part, Basis::Inferred))
}

/// It names the year that `figure`, in its clause or right before its bracket, is compared with.
fn is_set_against(
    scene: &Scene<'_, '_>,
    sentence: &Sentence<'_>,
    figure: &Found<FigureValue>,
    candidate: &TimeCandidate,
) -> bool {
    /// How far behind a figure its bracket may open: "gingen auf 5 Mio. Euro zurück (2013: 6 Mio.)".
    const BRACKET: usize = 3;
    let time = &candidate.time;
    let named = |value: &TimeValue| {
        value.year().is_some() && value.day.is_none() && value.start.is_none() && value.edge.is_none()
    };
    if !time.value().is_some_and(named) {
        return false;
    }
    let pair = || Pair::new(scene.reading, sentence, figure, time);
    // "Compared with 2013, revenue rose 8 percent".
    if time.end() <= figure.start() {
        let base = time.value().is_some_and(|value| value.role == TimeRole::Base);
        let comma = u32::from(scene.reading.is_punct(time.end(), b','));
        return pair().barrier <= comma
            && (base || belongs_to_old_value(scene, sentence, Some(figure), time));
    }
    let based = || {
        candidate.is_base_word
            || starts_from(&pair())
            || time.value().is_some_and(|value| value.role == TimeRole::Base)
    };
    let bracketed = || {
        let mut before = figure.end()..time.start();
        candidate.in_bracket
            && before.len() <= BRACKET + 1
            && before
                .next_back()
                .is_some_and(|i| scene.reading.is_punct(i, b'('))
    };
    let near = || pair().barrier < CLAUSE;
    bracketed() || near() && (based() || belongs_to_old_value(scene, sentence, Some(figure), time))
}

/// The period that the story's results are for.
fn results(claimed: &Claimed, setting: &Setting<'_>) -> Option<Period> {
    setting.reporting.period(claimed.metric)
}

/// "has added 200,000 customers since January", "seit 2003 … 300 Filialen": a time that goes on until now, in the
/// figure's clause.
fn reaches_now(scene: &Scene<'_, '_>, sentence: &Sentence<'_>, figure: &Found<FigureValue>) -> bool {
    /// "since January, taking the total to 12 million": a mark may stand between.
    const MARK: u32 = 1;
    let since = |time: &Found<TimeValue>| time.value.role == TimeRole::Since && time.value.dates_figures();
    sentence
        .times
        .iter()
        .filter(|time| since(time))
        .any(|time| Pair::new(scene.reading, sentence, figure, &Taken::time(time)).barrier <= MARK)
}

/// A target takes no past time of another clause; a fact none that "now" does not date.
fn is_beyond(
    scene: &Scene<'_, '_>,
    sentence: &Sentence<'_>,
    figure: &Found<FigureValue>,
    taken: &Taken,
    claimed: &Claimed,
) -> bool {
    let Said::Time(value) = taken.said else {
        return false;
    };
    let apart = sentence.syntax.between(&figure.tokens(), &taken.tokens()) > 0;
    let period = period::resolve(&value, scene.written);
    let over = value.side == Some(Direction::Past) || is_over(scene, &period) && apart;
    claimed.status == Status::Target && over && !claimed.judged
}
