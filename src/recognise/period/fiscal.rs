//! Business years that a story names once and counts elsewhere.

use super::value::{Origin, TimeValue, When};
use crate::date::Written;
use crate::language::pack::TimeUnit;
use crate::recognise::Found;

/// The year by whose name the business year goes that was the last one when the text was written: "im vergangenen
/// Geschäftsjahr 2015/16" says so outright, and so does any "2015/16" in a text of 2016.
pub(crate) fn last_fiscal_year(times: &[Found<TimeValue>], written: Option<Written>) -> Option<i16> {
    let fiscal = times.iter().map(|time| &time.value).filter(|value| value.fiscal);
    let told = fiscal.clone().filter(|value| value.told == Some(-1));
    let ended = fiscal.filter(|value| {
        let spans = value.start.is_some_and(|start| value.year() == Some(start + 1));
        spans
            && value.told.is_none()
            && written.is_some_and(|written| value.year().map(i32::from) == Some(written.year))
    });
    told.chain(ended).find_map(TimeValue::year)
}

/// "im abgelaufenen Geschäftsjahr" is the one of that name.
pub(crate) fn name_last_fiscal(value: &mut TimeValue, year: i16) {
    let last = matches!(
        value.when,
        When::Counted {
            from: Origin::Writing,
            months: -12,
            unit: TimeUnit::Fiscal,
            ..
        }
    );
    if last {
        value.when = When::Year(year);
    }
}
