//! The built-in table of well-known organisation names: general knowledge, by region and sector.
//!
//! Names stand as they are written, without legal form. Rows of one file are in byte order; a name
//! stands in one file only.

use once_cell::sync::Lazy;

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
#[derive(Clone, Copy, Debug)]
pub(crate) struct Name(&'static str);

impl Name {
    pub(crate) fn written(self) -> &'static str {
        self.parts().0
    }

    pub(crate) fn whole(self) -> &'static str {
        self.parts().1
    }

    pub(crate) fn sureness(self) -> Sureness {
        if self.0.starts_with('S') {
            Sureness::Sure
        } else {
            Sureness::Ambiguous
        }
    }

    fn parts(self) -> (&'static str, &'static str) {
        let row = &self.0[1..];
        let tab = row.bytes().position(|byte| byte == b'\t').unwrap_or(row.len());
        (&row[..tab], row.get(tab + 1..).unwrap_or_default())
    }
}

/// The names of organisations, file by file.
pub(crate) static TABLES: &[&str] = &[
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

/// Product brands and lines, each with its maker; a figure said of one is also its maker's.
pub(crate) use brands::BRANDS;

/// The rows of a table.
pub(crate) fn rows(table: &'static str) -> impl Iterator<Item = Name> {
    lines(table).map(Name)
}

/// The names of organisations.
pub(crate) fn all() -> impl Iterator<Item = Name> {
    TABLES.iter().flat_map(|table| rows(table))
}

/// Whether a row is one of the media: news agencies, newspapers, broadcasters.
pub(crate) fn is_medium(name: Name) -> bool {
    static MEDIA: Lazy<Vec<&str>> = Lazy::new(|| rows(media::NAMES).map(Name::written).collect());
    MEDIA.binary_search(&name.written()).is_ok()
}

/// Whether the name is that of a bank whose analysts follow other firms.
pub(crate) fn is_broker(name: &str) -> bool {
    finance::BROKERS.binary_search(&name).is_ok()
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::{BRANDS, TABLES, all, rows};

    #[test]
    fn rows_are_sorted_unique_and_clean() {
        let mut seen = HashSet::new();
        for table in TABLES.iter().chain([&BRANDS]) {
            let names: Vec<&str> = rows(table).map(|name| name.written()).collect();
            assert!(names.windows(2).all(|pair| pair[0] < pair[1]));
            for row in rows(table) {
                let (name, of) = (row.written(), row.whole());
                assert!(!name.is_empty() && name == name.trim(), "{name:?}");
                assert!(of == of.trim() && of != name, "{name}: {of:?}");
                assert!(seen.insert(name), "{name} stands twice");
            }
        }
    }

    #[test]
    fn brokers_are_sorted() {
        assert!(super::finance::BROKERS.windows(2).all(|pair| pair[0] < pair[1]));
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
        for row in rows(BRANDS) {
            assert!(own.contains(row.whole()), "{row:?} leads to no row");
        }
    }
}
