//! When a text was written, from the text itself.
//!
//! A text that prints years and also says "last year" or "this year" may tell its own year. A year printed beside a
//! relative word is most often its neighbour ("made 40 boats in 2019 and plans 60 for next year"), and the one year
//! that a text plans for is the one that "next year" means. One such sign is enough. That a relative word means some
//! year printed elsewhere is a weak sign, and needs another of a different wording. Years of founding, of comparison,
//! since when and by when something is so lie anywhere, and are no signs. Words in apposition ("this year, 2024")
//! settle it. Every candidate year is scored by these signs; if none leads clearly, nothing is said: a wrong year
//! costs a reader more than none.

use super::value::{Direction, Origin, TimeRole, TimeValue, When};
use crate::date::{Date, Written};
use crate::language::pack::TimeUnit;
use crate::recognise::Found;
use crate::text::reused::{Reused, kept};

/// When a story was written: `published` if given, else what its time expressions imply together.
pub(crate) fn written(mentions: &[Found<TimeValue>], published: Option<Date>) -> Option<Written> {
    published
        .map(Written::from)
        .or_else(|| dateline(mentions))
        .or_else(|| last_said(mentions))
        .or_else(|| implied(mentions))
}

/// The first whole date that stands where datelines and bylines do.
fn dateline(mentions: &[Found<TimeValue>]) -> Option<Written> {
    let value = mentions
        .iter()
        .map(|found| &found.value)
        .find(|value| value.dateline)?;
    day(value).map(Written::from)
}

/// The last day on which somebody said something, if all are of one year and nothing is told of a later one.
fn last_said(mentions: &[Found<TimeValue>]) -> Option<Written> {
    let values = mentions.iter().map(|found| &found.value);
    let last = values.clone().filter(|value| value.said).filter_map(day).max()?;
    let agrees = |value: &TimeValue| {
        let year = printed(value)
            .filter(Printed::is_past)
            .map(|printed| printed.year);
        let later = year.is_some_and(|year| year > last.year());
        !later && (!value.said || year == Some(last.year()))
    };
    values.clone().all(agrees).then(|| Written::from(last))
}

/// The day of a whole date.
pub(crate) fn day(value: &TimeValue) -> Option<Date> {
    let month = (1..=12).find(|month| crate::claim::Part::month(*month) == value.part)?;
    Date::new(value.year()?.into(), month, value.day?)
}

/// A printed year.
struct Printed {
    year: i32,
    direction: Option<Direction>,
    /// By when something is to be so: a year that may lie far ahead.
    deadline: bool,
    sentence: u32,
}

/// A year counted from now.
struct Relative {
    shift: i32,
    ahead: bool,
    sentence: u32,
}

/// How many of each kind are weighed: stories tell their year early, and the work stays small.
const MOST_WEIGHED: usize = 24;
/// What the signs for the best year must come to, and how far it has to lead: one strong sign, or two that agree.
const ENOUGH: i32 = 4;
const CLEAR_LEAD: i32 = 2;
/// A sign that settles the year where nothing speaks against it.
const STRONG: i32 = 4;
/// A sign that needs another.
const WEAK: i32 = 2;
/// What is told as done lies ahead, or the reverse: no other sign outweighs it.
const IMPOSSIBLE: i32 = -100;

/// How well the times agree with a year, and the year.
type ScoredYear = (i32, i32);

kept!(Relative, Printed, ScoredYear, i32);

fn implied(mentions: &[Found<TimeValue>]) -> Option<Written> {
    if let Some(year) = mentions.iter().find_map(|found| apposition(&found.value)) {
        return Some(Written::in_year(year.into()));
    }
    let values = mentions.iter().map(|found| &found.value);
    let relative: Reused<Relative> = values.clone().filter_map(relative).take(MOST_WEIGHED).collect();
    // Printed years alone never come to enough.
    if relative.is_empty() {
        return None;
    }
    let printed: Reused<Printed> = values.filter_map(printed).take(MOST_WEIGHED).collect();
    let candidates = candidates(&printed, &relative);
    let scores = candidates
        .iter()
        .map(|year| (score(*year, &printed, &relative), *year));
    let mut scores: Reused<ScoredYear> = scores.collect();
    scores.sort_unstable_by(|a, b| b.cmp(a));
    let (best, year) = *scores.first()?;
    let clear = scores
        .get(1)
        .is_none_or(|(second, _)| best - second >= CLEAR_LEAD);
    (clear && best >= ENOUGH && (1..=9999).contains(&year)).then(|| Written::in_year(year))
}

/// "this year 2024", "heuer 2015": a printed year that is also counted.
fn apposition(value: &TimeValue) -> Option<i16> {
    value.year()?.checked_sub(i16::from(value.told?))
}

/// A printed year that may be near the writing: not since when something is so, when it was founded, or what it is
/// measured against.
fn printed(value: &TimeValue) -> Option<Printed> {
    let year = value.year().filter(|year| (1950..2100).contains(year))?;
    let anchors =
        matches!(value.role, TimeRole::Point | TimeRole::Start | TimeRole::Deadline) && value.start.is_none();
    anchors.then_some(Printed {
        year: year.into(),
        direction: value.tense,
        deadline: value.is_deadline(),
        sentence: value.sentence,
    })
}

fn relative(value: &TimeValue) -> Option<Relative> {
    match value.when {
        When::Counted {
            from: Origin::Writing,
            months,
            unit: TimeUnit::Year | TimeUnit::Fiscal,
            through: false,
            ..
        } => Some(Relative {
            shift: months / 12,
            ahead: value.is_future(),
            sentence: value.sentence,
        }),
        _ => None,
    }
}

/// The years that a printed and a relative one together could mean.
fn candidates(printed: &[Printed], relative: &[Relative]) -> Reused<i32> {
    let mut years: Reused<i32> = printed
        .iter()
        .flat_map(|printed| {
            let meant = relative.iter().map(|relative| printed.year - relative.shift);
            meant.chain([printed.year - 1, printed.year, printed.year + 1])
        })
        .collect();
    years.sort_unstable();
    years.dedup();
    years
}

/// How well the story's times agree with its having been written in `year`.
fn score(year: i32, printed: &[Printed], relative: &[Relative]) -> i32 {
    let contradicted = printed.iter().any(|printed| contradicts(printed, year));
    let against = if contradicted { IMPOSSIBLE } else { 0 };
    // Each wording counts once: "this year" said three times is no more than said once.
    let signs = SHIFTS.map(|shift| {
        let alike = relative.iter().filter(|relative| relative.shift == shift);
        alike.map(|relative| sign(relative, year, printed)).max()
    });
    let framed = if is_framed(year, printed) { WEAK } else { 0 };
    let mut last = relative.iter().filter(|relative| relative.shift == -1);
    let framed = match last.any(|last| leaves_out(year - 1, last.sentence, printed)) {
        true => STRONG,
        false => framed,
    };
    against + framed + signs.into_iter().flatten().sum::<i32>()
}

/// "won orders of $1bn in 2017 and aims for 2bn in 2018": the last year that was and the first that is planned follow
/// each other.
fn is_framed(year: i32, printed: &[Printed]) -> bool {
    let past = printed
        .iter()
        .filter(|other| other.is_past())
        .map(|other| other.year);
    let planned = printed
        .iter()
        .filter(|other| other.is_planned())
        .map(|other| other.year);
    past.max() == Some(year) && planned.min() == Some(year + 1)
}

/// "lost £4m last year. In 2017 it was £2m. For 2019 it plans": the year that is told of in `sentence` lies between the
/// last that was, which is told beside it, and the first that is planned.
fn leaves_out(year: i32, sentence: u32, printed: &[Printed]) -> bool {
    /// In tokens: a sentence and its neighbours.
    const BESIDE: u32 = 60;
    let past = printed.iter().filter(|other| other.is_past());
    let last = past.max_by_key(|other| other.year);
    let planned = printed.iter().filter(|other| other.is_planned());
    planned.map(|other| other.year).min() == Some(year + 1)
        && last.is_some_and(|last| last.year == year - 1 && last.sentence.abs_diff(sentence) <= BESIDE)
}

/// Last year, this year, next year, and their neighbours.
const SHIFTS: [i32; 5] = [-2, -1, 0, 1, 2];

/// A printed year told as done lies not after the writing, one told as to come not before.
fn contradicts(printed: &Printed, year: i32) -> bool {
    match printed.direction {
        Some(Direction::Future) => printed.year < year,
        Some(Direction::Past) => printed.year > year,
        None => false,
    }
}

/// What a relative year says for `year`: it stands beside its neighbour, or means one that the story prints elsewhere.
fn sign(relative: &Relative, year: i32, printed: &[Printed]) -> i32 {
    let meant = year + relative.shift;
    let beside = || printed.iter().filter(|other| other.sentence == relative.sentence);
    let elsewhere = || printed.iter().filter(|other| other.sentence != relative.sentence);
    // The same year twice in a sentence, in two wordings, is not how one writes.
    if beside().any(|other| other.year == meant) {
        return -WEAK;
    }
    // "40 boats in 2024 and 60 next year", "2023 waren es 5, in diesem Jahr 6".
    let mut neighbours = beside().filter(|other| other.year == meant - 1);
    let neighbour = neighbours.any(|other| relative.shift > 0 || relative.shift == 0 && !other.is_planned());
    // "will open 100 shops in 2018. Next year it also plans …": one year ahead, in two wordings, and the only one.
    let may_be_planned = |other: &Printed| {
        other.is_planned() || relative.shift > 0 && is_lone(printed) && other.direction.is_none()
    };
    let mut plans = printed.iter().filter(|other| may_be_planned(other));
    let planned = relative.ahead
        && relative.shift >= 0
        && elsewhere().any(may_be_planned)
        && plans.all(|other| other.year == meant);
    if neighbour || planned {
        return STRONG;
    }
    if is_lone(printed) {
        return 0;
    }
    // "rose 5% in 2022. Last year …": the same year, if another sign says so too.
    let told = elsewhere().any(|other| {
        let same_side = if relative.shift > 0 {
            other.deadline
        } else {
            other.is_past()
        };
        other.year == meant && same_side
    });
    // The last year that was, where next year is spoken of too.
    let past = elsewhere().filter(|other| other.is_past());
    let last = relative.shift == 1 && past.map(|other| other.year).max() == Some(year);
    WEAK * (i32::from(told) + i32::from(last))
}

/// No more than one year is printed: it may lie anywhere.
fn is_lone(printed: &[Printed]) -> bool {
    printed.windows(2).all(|pair| pair[0].year == pair[1].year)
}

impl Printed {
    /// Neither planned nor a limit.
    fn is_past(&self) -> bool {
        !self.deadline && !self.is_planned()
    }

    /// A year that words of planning speak of, other than as a limit.
    fn is_planned(&self) -> bool {
        self.direction == Some(Direction::Future) && !self.deadline
    }
}

#[cfg(test)]
mod tests {
    use super::super::Finder;
    use super::*;
    use crate::language::{Language, Reading};

    /// When the text was written, by its own words.
    fn told(language: &str, text: &str) -> Option<String> {
        let language: Language = language.parse().expect("a language");
        let reading = Reading::in_language(text, language);
        let (mut found, mut here) = (Vec::new(), Vec::new());
        reading.sentences(reading.all(), |sentence| {
            Finder::default().find(&reading, sentence, &mut here);
            found.append(&mut here);
        });
        written(&found, None).map(|written| written.to_string())
    }

    #[track_caller]
    fn tells(language: &str, text: &str, year: &str) {
        assert_eq!(told(language, text).as_deref(), Some(year), "{text}");
    }

    #[track_caller]
    fn tells_nothing(language: &str, text: &str) {
        assert_eq!(told(language, text), None, "{text}");
    }

    #[test]
    fn the_day_given_wins() {
        let day = Date::new(2024, 4, 23);
        assert_eq!(written(&[], day), day.map(Written::from));
    }

    #[test]
    fn a_dateline_tells_the_day() {
        tells(
            "en",
            "London, 23 April 2024 – Sales rose by 5% last year.",
            "2024-04-23",
        );
        tells(
            "de",
            "23.04.2024\nDer Umsatz stieg im vergangenen Jahr.",
            "2024-04-23",
        );
        tells(
            "de",
            "Der Umsatz stieg im vergangenen Jahr um 5 Prozent. (APA/red, 7.8.2015)",
            "2015-08-07",
        );
        tells(
            "en",
            "By Ann Lee 2024-04-23T22:05:36Z Boats\nSales rose by 5% last year.",
            "2024-04-23",
        );
        tells_nothing(
            "de",
            "Der Vertrag endet bald (zuletzt verlängert am 7.8.2015). Danach ist alles offen.",
        );
        tells_nothing(
            "en",
            "The firm was founded on 23 April 1987 in a garage near London by two of its owners.",
        );
    }

    #[test]
    fn apposition_settles_it() {
        tells("de", "Dieses Jahr 2024 soll der Umsatz steigen.", "2024");
        tells("de", "Im laufenden Geschäftsjahr 2023 stieg der Umsatz.", "2023");
        tells("en", "It will spend more next year 2025 on shops.", "2024");
    }

    #[test]
    fn a_year_to_come_is_next_year() {
        tells(
            "de",
            "Der Konzern will 2018 hundert Läden eröffnen. Im kommenden Jahr sollen es mehr werden.",
            "2017",
        );
        tells(
            "en",
            "It will open 100 shops in 2018. Next year it also plans a factory.",
            "2017",
        );
    }

    #[test]
    fn neighbours_in_a_sentence_are_this_year_and_next() {
        tells(
            "en",
            "It built 40 boats in 2024 and plans to build 60 next year.",
            "2024",
        );
        tells(
            "en",
            "Yard plans 60 boats in 2025\n\nIt built 40 boats in 2024 and plans to build 60 next year.",
            "2024",
        );
    }

    #[test]
    fn plans_for_one_year_in_two_wordings_agree() {
        tells(
            "en",
            "The yard aims to build 60 boats this year. The target for the year 2024 was announced on Monday.",
            "2024",
        );
        tells_nothing(
            "en",
            "Sales rose this year. It will open 100 shops in 2025 and a plant in 2027.",
        );
    }

    #[test]
    fn times_that_agree_tell_the_year() {
        tells(
            "en",
            "Sales rose 5% in 2022. Last year was the best ever, the firm said. In 2023, so far, little is sold. \
             This year is slow.",
            "2023",
        );
    }

    #[test]
    fn last_year_lies_between_what_was_and_what_is_planned() {
        tells(
            "en",
            "The yard lost 4m last year. In 2017 the deficit had been 2m. For 2019 it plans to lose 3m.",
            "2019",
        );
        tells(
            "de",
            "Die Werft verlor im vergangenen Jahr 4 Millionen. 2017 waren es 2 Millionen. Für 2019 plant sie 3 Millionen.",
            "2019",
        );
    }

    #[test]
    fn a_day_on_which_somebody_spoke_tells_the_year() {
        tells(
            "en",
            "The yard announced on 3 March 2015 that it had sold 40 boats last year.",
            "2015-03-03",
        );
        tells(
            "de",
            "Wie die Werft am 12. März 2015 mitteilte, verkaufte sie im vergangenen Jahr 40 Boote.",
            "2015-03-12",
        );
        tells_nothing(
            "en",
            "The yard announced on 3 March 2015 that it had sold 40 boats. In 2018 it sold 50, and fewer last year.",
        );
    }

    #[test]
    fn a_lone_past_year_tells_nothing() {
        tells_nothing(
            "en",
            "Sales rose 5% in 2022. Last year was the best ever, the firm said.",
        );
        tells_nothing(
            "de",
            "Das Ziel für 2024 waren 5 Stück. In diesem Jahr wurden erst 3 verkauft.",
        );
    }

    #[test]
    fn years_of_founding_records_and_comparison_are_no_anchors() {
        tells_nothing(
            "de",
            "Die 1998 gegründete Werft steigerte den Umsatz im vergangenen Jahr.",
        );
        tells_nothing("en", "The yard, founded in 1998, sold 40 boats last year.");
        tells_nothing("en", "It sold 40 boats last year, the most since 2008.");
        tells_nothing(
            "en",
            "It sold 40 boats this year. Sales were below those of 2018.",
        );
        tells_nothing(
            "en",
            "It wants 60 by the end of 2031. It sold 40 boats this year.",
        );
        tells_nothing("de", "Zur Jahresmitte 2015 waren es 40 Boote.");
    }

    #[test]
    fn without_both_kinds_nothing_is_said() {
        tells_nothing("en", "Sales rose in 2019.");
        tells_nothing("en", "Sales rose last year.");
        tells_nothing("de", "Im Vorjahr waren es 5 Stück, 2019 dagegen 4.");
        tells_nothing("en", "The firm was founded in 1900. Sales rose by 5%.");
    }
}
