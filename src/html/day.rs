//! Days as pages and feeds write them for machines and readers.

use crate::date::Date;
use crate::language::Language;
use crate::language::lexicon::Sense;
use crate::language::pack::TimeWord;
use crate::text::fold;

/// The day that `text` tells: ISO 8601, with slashes or without any mark between, RFC 2822, `05.03.2019`, and days with
/// the name of the month in a language that there is a pack for. A time after it is left aside. Seconds or milliseconds
/// since 1970 are read too. What could be two days is none: between slashes the month may stand first.
pub(super) fn read(text: &str) -> Option<Date> {
    let text = text.trim();
    if let Some(day) = epoch(text) {
        return Some(day);
    }
    let (parts, dotted): (Vec<&str>, Vec<bool>) = parts(text).take(MOST_PARTS).unzip();
    for i in 0..parts.len() {
        if let Some((date, month, year)) = numbers(&parts[i..]) {
            // Behind them stands a time, which is no day.
            return match dotted[i] {
                true => day(year, month, date),
                false if is_doubtful(date, month) => None,
                false => day(year, month, date).or_else(|| day(year, date, month)),
            };
        }
        if let Some(day) = of_parts(&parts[i..]) {
            return Some(day);
        }
    }
    None
}

/// A weekday, words such as "Published on", a day, month, year.
const MOST_PARTS: usize = 12;

/// Words and numbers, each with whether a dot stands behind it. A number ends where letters begin: `2019-03-05T07:00`.
fn parts(text: &str) -> impl Iterator<Item = (&str, bool)> {
    let mut rest = text;
    std::iter::from_fn(move || {
        rest = rest.trim_start_matches(|ch: char| !ch.is_alphanumeric());
        let digits = rest.chars().next()?.is_ascii_digit();
        let end = rest.find(|ch: char| !ch.is_alphanumeric() || ch.is_ascii_digit() != digits);
        let (part, behind) = rest.split_at(end.unwrap_or(rest.len()));
        rest = behind;
        Some((part, behind.starts_with('.')))
    })
}

/// Day, month and year, all in figures.
fn numbers<'t>(parts: &[&'t str]) -> Option<(&'t str, &'t str, &'t str)> {
    let [date, month, year, ..] = *parts else {
        return None;
    };
    let short = |part: &str| part.len() <= 2 && is_number(part);
    (short(date) && short(month) && year.len() == 4 && is_number(year)).then_some((date, month, year))
}

/// "03/04/2024": the third of April in London, the fourth of March in New York.
fn is_doubtful(date: &str, month: &str) -> bool {
    let number = |part: &str| part.parse::<u8>().ok().filter(|number| *number <= 12);
    matches!((number(date), number(month)), (Some(date), Some(month)) if date != month)
}

fn of_parts(parts: &[&str]) -> Option<Date> {
    if let [whole, ..] = parts {
        if whole.len() == 8 && is_number(whole) {
            return day(&whole[..4], &whole[4..6], &whole[6..]);
        }
    }
    match parts {
        [year, month, date, ..] if year.len() == 4 && is_number(month) => day(year, month, date),
        [year, month, date, ..] if year.len() == 4 => named(year, month, date),
        [date, month, year, ..] if year.len() == 4 && is_number(date) => named(year, month, date),
        [month, date, year, ..] if year.len() == 4 => named(year, month, date),
        // "5th March 2019"
        [date, _, month, year, ..] if year.len() == 4 && is_number(date) && !is_number(month) => {
            named(year, month, date)
        }
        // "March 5th, 2019"
        [month, date, _, year, ..] if year.len() == 4 && !is_number(month) => named(year, month, date),
        _ => None,
    }
}

fn is_number(part: &str) -> bool {
    part.bytes().all(|byte| byte.is_ascii_digit())
}

fn day(year: &str, month: &str, date: &str) -> Option<Date> {
    let year = is_number(year).then(|| year.parse().ok()).flatten()?;
    let (month, date) = (month.parse().ok()?, date.parse().ok()?);
    // No edition is older than the printing press; what lies outside is no year.
    (FIRST_YEAR..=LAST_YEAR)
        .contains(&year)
        .then(|| Date::new(year, month, date))
        .flatten()
}

const FIRST_YEAR: i32 = 1600;
const LAST_YEAR: i32 = 2199;

/// A day whose month has a name, in the language of any pack: pages for the world's readers name it in theirs.
fn named(year: &str, month: &str, date: &str) -> Option<Date> {
    let month = Language::ALL
        .iter()
        .find_map(|language| number_of(month, *language))?;
    day(year, &month.to_string(), date)
}

/// The number of the month that has this name in the language.
fn number_of(month: &str, language: Language) -> Option<u8> {
    let lexicon = language.lexicon();
    lexicon
        .senses_of(lexicon.id(fold::hash(month)))
        .find_map(|sense| match sense {
            Sense::Time(TimeWord::Month(number) | TimeWord::DoubtfulMonth(number)) => Some(*number),
            _ => None,
        })
}

/// Seconds since 1970, or milliseconds.
fn epoch(text: &str) -> Option<Date> {
    let seconds: i64 = match text.len() {
        9 | 10 if is_number(text) => text.parse().ok()?,
        12 | 13 if is_number(text) => text.parse::<i64>().ok()? / 1000,
        _ => return None,
    };
    Date::new(1970, 1, 1)?.plus_days((seconds / SECONDS_OF_A_DAY) as i32)
}

const SECONDS_OF_A_DAY: i64 = 86_400;

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn days_in_many_forms() {
        for text in [
            "2019-03-05",
            "2019-03-05T07:00:00+01:00",
            "2019/03/05 07:00",
            "20190305",
            "20190305T0700",
            "Tue, 05 Mar 2019 07:00:00 GMT",
            "Tuesday, March 5, 2019 7:00 am",
            "March 5th, 2019",
            "5th March 2019",
            "Published on 5 March 2019 at 7pm",
            "5. März 2019, 7 Uhr",
            "05.03.2019 07:00",
            "05. 03. 2019",
            "5. Maerz 2019",
            "Dienstag, 05. Mrz. 2019",
            "1551769200",
            "1551769200000",
        ] {
            assert_eq!(
                read(text).map(|day| day.to_string()).as_deref(),
                Some("2019-03-05"),
                "{text}"
            );
        }
    }

    #[test]
    fn no_day_is_guessed() {
        for text in [
            "",
            "2019",
            "March 2019",
            "2019-13-05",
            "yesterday",
            "0000-00-00",
            "12:30",
            "{{ date }}",
            "31.02.2019",
            "31.02.2019 10:30",
            "02.31.2019",
            "04.23.2019",
            "02/31/2019",
            "31/02/2019",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn what_could_be_two_days_is_none() {
        for text in [
            "03/05/2019",
            "5/3/2019",
            "03-05-2019",
            "03 05 2019",
            "03/05/2019 10:30",
            "Published 03/05/2019",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
        for (text, day) in [
            ("03.05.2019", "2019-05-03"),
            ("05/05/2019", "2019-05-05"),
            ("5/05/2019 10:30", "2019-05-05"),
            ("13/05/2019", "2019-05-13"),
            ("04/23/2024", "2024-04-23"),
            ("4-23-2024 10:30", "2024-04-23"),
            ("2019/03/05", "2019-03-05"),
        ] {
            assert_eq!(
                read(text).map(|day| day.to_string()).as_deref(),
                Some(day),
                "{text}"
            );
        }
    }
}
