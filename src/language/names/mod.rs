//! The built-in table of well-known organisation names: general knowledge, by region and sector.
//!
//! Names stand as they are written, without legal form. Rows of one file are in byte order; a name
//! stands in one file only.

use once_cell::sync::Lazy;

use super::Language;
use super::pack::lines;

/// A table of names: rows `(name, S or A, whole)` for sure and ambiguous ones, as one text with a line for each. So
/// they take a third of the room that an array with its pointers would.
macro_rules! names {
    (@S) => { "S" };
    (@A) => { "A" };
    (@whole "") => { "" };
    (@whole $whole:literal) => { concat!("\t", $whole) };
    ($(($name:literal, $sureness:tt, $whole:tt)),+ $(,)?) => {
        concat!($(names!(@$sureness), $name, names!(@whole $whole), "\n"),+)
    };
}
pub(crate) use names;

mod australia_canada;
mod austria_switzerland;
mod brands;
mod cars;
mod china_taiwan;
mod east_europe;
mod energy_industry;
mod finance;
mod food;
mod france_benelux;
mod germany;
mod germany_private;
mod india_asia;
mod japan_korea;
mod latin_america;
mod media;
mod middle_east_africa;
mod nordics;
mod pharma;
mod press;
mod public;
mod retail_fashion;
mod south_europe;
mod sport;
mod tech;
mod transport;
mod uk;
mod usa_1;
mod usa_2;

/// How sure a bare name is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sureness {
    /// The name alone is evidence enough.
    Sure,
    /// Also a common word (English or German), a place, a first name or a surname: needs second
    /// evidence.
    Ambiguous,
}

/// A row: a name as written, how sure it is, and the organisation it is short for or belongs to
/// (a plain alias, or the maker of a brand), or `""` for itself.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Name {
    /// Where the row begins.
    at: u32,
    table: NameTable,
}

impl Name {
    pub(crate) fn written(self) -> &'static str {
        written(self.rest())
    }

    pub(crate) fn whole(self) -> &'static str {
        let rest = self.rest();
        let behind_name = &rest[1 + written(rest).len()..];
        behind_name
            .strip_prefix('\t')
            .and_then(|whole| lines(whole).next())
            .unwrap_or_default()
    }

    pub(crate) fn sureness(self) -> Sureness {
        if self.rest().starts_with('S') {
            Sureness::Sure
        } else {
            Sureness::Ambiguous
        }
    }

    fn row(self) -> &'static str {
        lines(self.rest()).next().unwrap_or_default()
    }

    /// The table from the row on.
    fn rest(self) -> &'static str {
        &self.table.text()[self.at as usize..]
    }
}

impl std::fmt::Debug for Name {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Name").field(&self.row()).finish()
    }
}

/// The name of a row as it is written, behind how sure it is; more rows may follow.
fn written(row: &str) -> &str {
    let name = &row[1..];
    let end = name.bytes().position(|byte| matches!(byte, b'\t' | b'\n'));
    &name[..end.unwrap_or(name.len())]
}

/// A table of names, by its place among all: those of organisations, that of brands, those of each language's bodies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct NameTable(u16);

impl NameTable {
    /// Product brands and lines, each with its maker; a figure said of one is also its maker's.
    pub(crate) const BRANDS: Self = Self(TABLES.len() as u16);

    /// The names of organisations.
    pub(crate) fn organisations() -> impl Iterator<Item = Self> {
        (0..TABLES.len() as u16).map(Self)
    }

    /// The wordings of public bodies in a language.
    pub(crate) fn bodies(language: Language) -> impl Iterator<Item = Self> {
        let before = Language::ALL.iter().take_while(move |other| **other != language);
        let first = before.map(|other| other.pack().bodies.len()).sum::<usize>() + TABLES.len() + 1;
        (first..first + language.pack().bodies.len()).map(|place| Self(place as u16))
    }

    pub(crate) fn text(self) -> &'static str {
        let bodies = || Language::ALL.iter().flat_map(|language| language.pack().bodies);
        let place = usize::from(self.0);
        match place.checked_sub(TABLES.len()) {
            None => TABLES[place],
            Some(0) => BRANDS,
            Some(place) => bodies().nth(place - 1).copied().unwrap_or_default(),
        }
    }

    pub(crate) const fn row(self, at: usize) -> Name {
        Name {
            at: at as u32,
            table: self,
        }
    }

    fn rows(self) -> impl Iterator<Item = Name> {
        let text = self.text();
        lines(text).map(move |line| self.row(line.as_ptr() as usize - text.as_ptr() as usize))
    }
}

/// The names of organisations, file by file.
static TABLES: &[&str] = &[
    australia_canada::NAMES,
    austria_switzerland::NAMES,
    cars::NAMES,
    china_taiwan::NAMES,
    east_europe::NAMES,
    energy_industry::NAMES,
    finance::NAMES,
    food::NAMES,
    france_benelux::NAMES,
    germany::NAMES,
    germany_private::NAMES,
    india_asia::NAMES,
    japan_korea::NAMES,
    latin_america::NAMES,
    media::NAMES,
    middle_east_africa::NAMES,
    nordics::NAMES,
    pharma::NAMES,
    press::NAMES,
    public::NAMES,
    retail_fashion::NAMES,
    south_europe::NAMES,
    sport::NAMES,
    tech::NAMES,
    transport::NAMES,
    uk::NAMES,
    usa_1::NAMES,
    usa_2::NAMES,
];

use brands::BRANDS;

/// The names of organisations.
pub(crate) fn all() -> impl Iterator<Item = Name> {
    NameTable::organisations().flat_map(NameTable::rows)
}

/// Whether a row is one of the media: news agencies, newspapers, broadcasters.
pub(crate) fn is_medium(name: Name) -> bool {
    static MEDIA: Lazy<[Vec<&str>; 2]> =
        Lazy::new(|| [media::NAMES, press::NAMES].map(|rows| lines(rows).map(written).collect()));
    let written = name.written();
    MEDIA.iter().any(|names| names.binary_search(&written).is_ok())
}

/// Whether the name is that of a bank whose analysts follow other firms.
pub(crate) fn is_broker(name: &str) -> bool {
    finance::BROKERS.binary_search(&name).is_ok()
}

/// Whether a row is of those who tell the figures of others.
pub(crate) fn is_reporter(name: Name) -> bool {
    finance::REPORTERS.binary_search(&full(name)).is_ok()
}

/// A union: it speaks of those who employ its members.
pub(crate) fn is_union(name: Name) -> bool {
    public::UNIONS.binary_search(&full(name)).is_ok()
}

/// The name in full.
fn full(name: Name) -> &'static str {
    if name.whole().is_empty() {
        name.written()
    } else {
        name.whole()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::{Language, NameTable, all};

    #[test]
    fn rows_are_sorted_unique_and_clean() {
        let mut seen = HashSet::new();
        for table in NameTable::organisations().chain([NameTable::BRANDS]) {
            let names: Vec<&str> = table.rows().map(|name| name.written()).collect();
            assert!(names.windows(2).all(|pair| pair[0] < pair[1]));
            for row in table.rows() {
                let (name, of) = (row.written(), row.whole());
                assert!(!name.is_empty() && name == name.trim(), "{name:?}");
                assert!(of == of.trim() && of != name, "{name}: {of:?}");
                assert!(seen.insert(name), "{name} stands twice");
            }
        }
    }

    #[test]
    fn what_is_searched_by_halves_is_sorted() {
        assert!(super::finance::BROKERS.windows(2).all(|pair| pair[0] < pair[1]));
        assert!(super::finance::REPORTERS.windows(2).all(|pair| pair[0] < pair[1]));
        assert!(super::public::UNIONS.windows(2).all(|pair| pair[0] < pair[1]));
        for language in Language::ALL {
            let bodies = language.pack().names.local_bodies;
            assert!(bodies.windows(2).all(|pair| pair[0] < pair[1]), "{language:?}");
        }
    }

    #[test]
    fn aliases_lead_to_a_row_of_their_own() {
        let own: HashSet<&str> = all()
            .filter(|row| row.whole().is_empty())
            .map(|row| row.written())
            .collect();
        for row in all() {
            assert!(
                row.whole().is_empty() || own.contains(row.whole()),
                "{row:?} leads to no row"
            );
        }
        for row in NameTable::BRANDS.rows() {
            assert!(own.contains(row.whole()), "{row:?} leads to no row");
        }
    }
}
