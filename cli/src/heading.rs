//! The line above the claims of a text.

use sollist::language::Detection;

use crate::human;
use crate::output::Look;
use crate::run::Reading;
use crate::terminal::{self, Tone};

/// Which text it is, and what is known of it.
pub(crate) fn heading(reading: &Reading, look: Look) -> String {
    let mut known = vec![match reading.extraction.language() {
        Detection::Supported(language) => language.to_string(),
        _ => "language unknown".to_owned(),
    }];
    known.extend(
        reading
            .extraction
            .written()
            .map(|written| format!("written {written}")),
    );
    known.push(match reading.claims.len() {
        0 => "no claims".to_owned(),
        count => human::counted(count as u64, "claim"),
    });
    let id = terminal::clean(&reading.text.id);
    let known = format!("  {}", known.join(", "));
    format!(
        "{}{}\n",
        Tone::Head.paint(&id, look.colour),
        Tone::Faint.paint(&known, look.colour)
    )
}
