//! A figure while it is being read: its number still exact, its unit still apart.

use std::ops::Range;

use super::FigureKind;
use crate::claim::Unit;
use crate::recognise::number::{Decimal, Form, Number};

#[derive(Clone, Debug)]
pub(super) struct Draft {
    /// Number, scale and unit.
    pub(super) tokens: Range<usize>,
    pub(super) number: Number,
    /// The upper end of a range.
    pub(super) high: Option<Decimal>,
    pub(super) unit: Option<FoundUnit>,
    pub(super) kind: FigureKind,
    pub(super) rule: &'static str,
    /// Shares with the figure after it, so that one before a comma may share too.
    pub(super) listed: bool,
    /// The bound word beside it speaks of it: not of one end of a range only.
    pub(super) bounded: bool,
}

/// A unit in a text.
#[derive(Clone, Debug)]
pub(super) struct FoundUnit {
    pub(super) tokens: Range<usize>,
    pub(super) unit: Unit,
    /// Ten to this power of it: cents are -2.
    pub(super) power: i16,
    pub(super) kind: FigureKind,
    /// Printed before the number.
    pub(super) leads: bool,
}

impl Draft {
    pub(super) fn new(number: Number, rule: &'static str) -> Self {
        Self {
            tokens: number.tokens.clone(),
            number,
            high: None,
            unit: None,
            kind: FigureKind::Amount,
            rule,
            listed: false,
            bounded: true,
        }
    }

    /// With a unit printed beside the number.
    pub(super) fn with_unit(number: Number, unit: FoundUnit, rule: &'static str) -> Self {
        let tokens = number.tokens.start.min(unit.tokens.start)..number.tokens.end.max(unit.tokens.end);
        Self {
            tokens,
            number,
            high: None,
            kind: unit.kind,
            unit: Some(unit),
            rule,
            listed: false,
            bounded: true,
        }
    }

    /// A number with no unit of its own.
    pub(super) fn is_bare(&self) -> bool {
        self.unit.is_none() && self.kind == FigureKind::Amount
    }

    /// A lone "one".
    pub(super) fn is_one(&self) -> bool {
        self.is_bare() && self.number.form == Form::One && self.high.is_none()
    }
}

pub(super) fn percent(number: Number, kind: FigureKind, rule: &'static str) -> Draft {
    let unit = FoundUnit {
        tokens: number.tokens.clone(),
        unit: Unit::PERCENT,
        power: 0,
        kind,
        leads: false,
    };
    Draft::with_unit(number, unit, rule)
}
