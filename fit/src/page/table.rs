//! What the weights of lines are made from, as a table: right or wrong, how much a line counts, and its features.
//! Lines that say the same are one row. No words of any page.

use std::collections::BTreeMap;
use std::fmt::Write;

use crate::logistic::Lesson;
use crate::rows;

/// Features and weights are kept in hundredths.
const SCALE: f32 = 100.0;

/// Lessons as the table has them.
pub fn kept(lessons: Vec<Lesson>) -> Vec<Lesson> {
    let mut alike: BTreeMap<(Vec<(usize, i32)>, bool), f64> = BTreeMap::new();
    for lesson in lessons {
        let seen = lesson.seen.iter().map(|(i, x)| (*i, (x * SCALE).round() as i32));
        let seen = seen.filter(|(_, x)| *x != 0).collect();
        *alike.entry((seen, lesson.right)).or_default() += lesson.weight;
    }
    let rows = alike.into_iter().map(|((seen, right), weight)| Lesson {
        weight: (weight * f64::from(SCALE)).round() / f64::from(SCALE),
        right,
        seen: seen.into_iter().map(|(i, x)| (i, x as f32 / SCALE)).collect(),
    });
    rows.filter(|lesson| lesson.weight > 0.0).collect()
}

/// The table: its first line names the features.
pub fn write(features: &[&str], lessons: &[Lesson]) -> String {
    let mut table = format!("right\tweight\t{}\n", features.join(" "));
    for Lesson { weight, right, seen } in lessons {
        let seen: Vec<String> = seen
            .iter()
            .map(|(i, x)| {
                if *x == 1.0 {
                    i.to_string()
                } else {
                    format!("{i}:{x}")
                }
            })
            .collect();
        writeln!(table, "{}\t{weight}\t{}", u8::from(*right), seen.join(" ")).expect("memory");
    }
    table
}

/// Reads what [`write`] wrote: the names of the features, and the lessons.
///
/// # Errors
/// Tells the line that is none.
pub fn read(table: &str) -> Result<(Vec<String>, Vec<Lesson>), String> {
    rows::table(table, row)
}

fn row(line: &str) -> Option<Lesson> {
    let mut fields = line.split('\t');
    let right = fields.next()? == "1";
    let weight = fields.next()?.parse().ok()?;
    let seen = fields.next()?.split_whitespace().map(|feature| {
        let (number, much) = feature.split_once(':').unwrap_or((feature, "1"));
        Some((number.parse().ok()?, much.parse().ok()?))
    });
    Some(Lesson {
        weight,
        right,
        seen: seen.collect::<Option<_>>()?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_gives_back_what_was_kept() {
        let lesson = |weight: f64, right: bool, much: f32| Lesson {
            weight,
            right,
            seen: vec![(0, 1.0), (3, much), (4, 0.0)],
        };
        let all = kept(vec![
            lesson(1.0, true, 0.251),
            lesson(0.5, true, 0.249),
            lesson(1.0, false, -2.0),
        ]);
        assert_eq!(all.len(), 2);
        let (names, read) = read(&write(&["Bias", "Long"], &all)).expect("a table");
        assert_eq!(names, ["Bias", "Long"]);
        assert_eq!(read, all);
    }
}
