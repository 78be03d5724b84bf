//! When a text was written, from the text itself.
//!
//! A text that prints years and also says "last year" or "this year" tells its own year. Each printed year is a fact
//! of which one of two things holds: it is told as done (then the text is no older than it) or as to come (then it is
//! no younger). Each relative word means some year, and stories speak of few years: where the year it would mean is
//! one that the story also prints, the two support each other ("will open 100 shops in 2018 … next year they should
//! be 200" was written in 2017). Within one sentence the opposite holds: a writer who puts "2024" and "next year" side
//! by side contrasts them, and most often neighbours ("made 40 boats in 2019 and plans 60 for next year"). Words in
//! apposition ("this year, 2024") settle it. Every candidate year is scored by these signs; if none leads clearly,
//! nothing is said.

use super::value::{Direction, Origin, TimeValue, When};
use crate::date::{Date, Written};
use crate::language::pack::TimeUnit;
use crate::recognise::Found;

/// When a story was written: `published` if given, else what its time expressions imply together.
pub(crate) fn written(mentions: &[Found<TimeValue>], published: Option<Date>) -> Option<Written> {
    published
        .map(Written::from)
        .or_else(|| dateline(mentions))
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

/// The day of a whole date.
pub(crate) fn day(value: &TimeValue) -> Option<Date> {
    let month = (1..=12).find(|month| crate::claim::Part::month(*month) == value.part)?;
    Date::new(value.year()?.into(), month, value.day?)
}

/// A printed year.
struct Printed {
    year: i32,
    direction: Option<Direction>,
    sentence: u32,
}

/// A year counted from now.
struct Relative {
    shift: i32,
    sentence: u32,
}

/// How many of each kind are weighed: stories tell their year early, and the work stays small.
const MOST_WEIGHED: usize = 24;
/// How far the best candidate has to lead.
const CLEAR_LEAD: i32 = 2;

fn implied(mentions: &[Found<TimeValue>]) -> Option<Written> {
    if let Some(year) = mentions.iter().find_map(|found| apposition(&found.value)) {
        return Some(Written::in_year(year.into()));
    }
    let values = mentions.iter().map(|found| &found.value);
    let printed: Vec<Printed> = values.clone().filter_map(printed).take(MOST_WEIGHED).collect();
    let relative: Vec<Relative> = values.filter_map(relative).take(MOST_WEIGHED).collect();
    if relative.is_empty() || printed.is_empty() {
        return None;
    }
    let candidates = candidates(&printed, &relative);
    let scores = candidates
        .iter()
        .map(|year| (score(*year, &printed, &relative), *year));
    let mut scores: Vec<(i32, i32)> = scores.collect();
    scores.sort_unstable_by(|a, b| b.cmp(a));
    let (best, year) = *scores.first()?;
    let clear = scores
        .get(1)
        .is_none_or(|(second, _)| best - second >= CLEAR_LEAD);
    (clear && best > 0 && (1..=9999).contains(&year)).then(|| Written::in_year(year))
}

/// "this year 2024", "heuer 2015": a printed year that is also counted.
fn apposition(value: &TimeValue) -> Option<i16> {
    value.year()?.checked_sub(i16::from(value.told?))
}

fn printed(value: &TimeValue) -> Option<Printed> {
    let year = value.year().filter(|year| (1950..2100).contains(year))?;
    Some(Printed {
        year: year.into(),
        direction: if value.is_deadline() {
            value.tense.or(Some(Direction::Future))
        } else {
            value.tense
        },
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
            sentence: value.sentence,
        }),
        _ => None,
    }
}

/// The years that a printed and a relative one together could mean.
fn candidates(printed: &[Printed], relative: &[Relative]) -> Vec<i32> {
    let mut years: Vec<i32> = printed
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
    let told: i32 = printed.iter().map(|printed| fit(printed, year)).sum();
    let meant: i32 = relative
        .iter()
        .map(|relative| agreement(relative, year, printed))
        .sum();
    told + meant + recency(year, printed)
}

/// A printed year told as done lies not after the writing, one told as to come not before.
fn fit(printed: &Printed, year: i32) -> i32 {
    match printed.direction {
        Some(Direction::Future) if printed.year < year => -4,
        Some(Direction::Future) if printed.year == year => 0,
        Some(Direction::Past) if printed.year > year => -4,
        Some(_) => 1,
        None => 0,
    }
}

/// What a relative year says for `year`: it is one that the story prints elsewhere, or stands beside one.
fn agreement(relative: &Relative, year: i32, printed: &[Printed]) -> i32 {
    let meant = year + relative.shift;
    let beside = |other: &&Printed| other.sentence == relative.sentence;
    let all_ahead = printed
        .iter()
        .all(|other| other.direction == Some(Direction::Future));
    let side = |other: &Printed| match other.direction {
        Some(Direction::Future) => relative.shift > 0 || relative.shift == 0 && all_ahead,
        Some(Direction::Past) => relative.shift <= 0,
        None => true,
    };
    let mut score = 0;
    if printed
        .iter()
        .any(|other| !beside(&other) && other.year == meant && side(other))
    {
        score += match relative.shift {
            0 if !all_ahead => 2,
            _ => 5,
        };
    }
    // What was in 2017, and what is planned for next year.
    let this_year = |other: &&Printed| other.year == year && other.direction == Some(Direction::Past);
    if relative.shift == 1 && printed.iter().any(|other| this_year(&other)) {
        score += 2;
    }
    for other in printed.iter().filter(beside) {
        score += match other.year - meant {
            // The same year twice in a sentence, in two wordings, is not how one writes.
            0 => -2,
            -1 if relative.shift >= 0 => 3,
            -1 | 1 => 2,
            _ => 0,
        };
    }
    score
}

/// News speaks of what is near: the latest printed year is most often this one or the last.
fn recency(year: i32, printed: &[Printed]) -> i32 {
    let past = printed
        .iter()
        .filter(|printed| printed.direction != Some(Direction::Future));
    match past.map(|printed| printed.year).max() {
        Some(latest) => match year - latest {
            0 | 1 => 1,
            -1 => 0,
            _ => -1,
        },
        None => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::super::find;
    use super::*;
    use crate::language::{Language, Reading};

    /// When the text was written, by its own words.
    fn told(language: &str, text: &str) -> Option<String> {
        let language: Language = language.parse().expect("a language");
        let reading = Reading::in_language(text, language);
        let (mut found, mut here) = (Vec::new(), Vec::new());
        reading.sentences(reading.all(), |sentence| {
            find(&reading, sentence, &mut here);
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
    fn this_year_is_the_year_told_elsewhere() {
        tells(
            "en",
            "The target for the year 2024 is 5 units. So far this year it sold 3.",
            "2024",
        );
        tells(
            "de",
            "Das Ziel für 2024 sind 5 Stück. In diesem Jahr wurden erst 3 verkauft.",
            "2024",
        );
    }

    #[test]
    fn last_year_is_the_year_told_elsewhere() {
        tells(
            "en",
            "Sales rose 5% in 2022. Last year was the best ever, the firm said.",
            "2023",
        );
    }

    #[test]
    fn without_both_kinds_nothing_is_said() {
        tells_nothing("en", "Sales rose in 2019.");
        tells_nothing("en", "Sales rose last year.");
        tells_nothing("de", "Im Vorjahr waren es 5 Stück, 2019 dagegen 4.");
        tells_nothing("en", "The firm was founded in 1900. Sales rose by 5%.");
    }
}
