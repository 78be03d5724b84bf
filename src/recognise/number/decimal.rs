//! Exact decimal numbers: digits and the place of the point. Only at the end do they become the nearest `f64`.

/// `digits` times ten to the power of `exponent`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Decimal {
    digits: u128,
    exponent: i16,
    negative: bool,
}

/// More digits than any figure has; their products still fit.
const MOST_DIGITS: u128 = 10_u128.pow(30);
const LARGEST_POWER: i16 = 300;
/// The powers of ten that an `f64` holds exactly.
static TENS: [f64; 23] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18,
    1e19, 1e20, 1e21, 1e22,
];

impl Decimal {
    pub(crate) const fn integer(digits: u64) -> Self {
        Self::new(digits as u128, 0)
    }

    pub(crate) const fn tenths(digits: u64) -> Self {
        Self::new(digits as u128, -1)
    }

    const fn new(digits: u128, exponent: i16) -> Self {
        Self {
            digits,
            exponent,
            negative: false,
        }
    }

    /// From ASCII digits, the last `decimals` of them behind the point; other bytes are passed over.
    pub(crate) fn from_digits(text: &[u8], decimals: usize) -> Option<Self> {
        const SMALL: usize = 19;
        let exponent = i16::try_from(decimals).ok()?;
        let mut figures = text
            .iter()
            .filter(|byte| byte.is_ascii_digit())
            .map(|byte| byte - b'0');
        // Few have more than fit into a machine word.
        let head = figures.by_ref().take(SMALL);
        let head = head.fold(0_u64, |head, figure| head * 10 + u64::from(figure));
        let mut digits = u128::from(head);
        for figure in figures {
            digits = digits * 10 + u128::from(figure);
            if digits >= MOST_DIGITS {
                return None;
            }
        }
        Some(Self::new(digits, -exponent))
    }

    /// Ten to this `power` times it.
    pub(crate) fn scaled(self, power: i16) -> Option<Self> {
        let exponent = self.exponent.checked_add(power)?;
        (exponent.abs() <= LARGEST_POWER).then_some(Self { exponent, ..self })
    }

    pub(crate) fn times(self, factor: u64) -> Option<Self> {
        let digits = self.digits.checked_mul(u128::from(factor))?;
        (digits < MOST_DIGITS).then_some(Self { digits, ..self })
    }

    /// A part of it, exact or to more digits than an `f64` has.
    pub(crate) fn over(self, divisor: u64) -> Option<Self> {
        const PRECISION: u32 = 24;
        let divisor = u128::from(divisor);
        if divisor == 0 {
            return None;
        }
        if self.digits % divisor == 0 {
            let digits = self.digits / divisor;
            return Some(Self { digits, ..self });
        }
        let digits = self.digits.checked_mul(10_u128.pow(PRECISION))? / divisor;
        let exact = Self { digits, ..self };
        exact.scaled(-(PRECISION as i16))
    }

    pub(crate) fn plus(self, other: Self) -> Option<Self> {
        let exponent = self.exponent.min(other.exponent);
        let aligned = |one: Self| {
            let power = u32::try_from(one.exponent - exponent).ok()?;
            one.digits.checked_mul(10_u128.checked_pow(power)?)
        };
        let digits = aligned(self)?.checked_add(aligned(other)?)?;
        Some(Self {
            digits,
            exponent,
            negative: self.negative,
        })
    }

    /// One less, if it is a whole number.
    pub(crate) fn less_one(self) -> Option<Self> {
        let digits = self.digits.checked_sub(1).filter(|_| self.exponent == 0)?;
        Some(Self { digits, ..self })
    }

    pub(crate) const fn negated(self) -> Self {
        Self {
            negative: !self.negative,
            ..self
        }
    }

    /// The nearest `f64`.
    pub(crate) fn value(self) -> Option<f64> {
        let size = self.small().map_or_else(|| self.parsed(), Some)?;
        Some(if self.negative && self.digits != 0 {
            -size
        } else {
            size
        })
    }

    /// Where digits and power of ten are both exact as `f64`, one operation rounds but once.
    fn small(self) -> Option<f64> {
        const EXACT: u64 = 1 << 53;
        let digits = u64::try_from(self.digits).ok().filter(|digits| *digits < EXACT)?;
        let digits = digits as f64;
        let ten = TENS.get(usize::from(self.exponent.unsigned_abs()))?;
        Some(if self.exponent < 0 {
            digits / ten
        } else {
            digits * ten
        })
    }

    fn parsed(self) -> Option<f64> {
        let value: f64 = format!("{}e{}", self.digits, self.exponent).parse().ok()?;
        value.is_finite().then_some(value)
    }
}

#[cfg(test)]
mod tests {
    use super::Decimal;

    fn printed(digits: &str, decimals: usize) -> Decimal {
        Decimal::from_digits(digits.as_bytes(), decimals).expect("short enough")
    }

    #[test]
    fn the_point_moves_and_nothing_is_rounded_twice() {
        let value = |number: Option<Decimal>| number.and_then(Decimal::value);
        assert_eq!(value(printed("41", 1).scaled(6)), Some(4_100_000.0));
        assert_eq!(
            value(printed("1", 0).over(3).and_then(|third| third.scaled(2))),
            Some(100.0 / 3.0)
        );
        assert_eq!(value(printed("11", 1).plus(Decimal::tenths(22))), Some(3.3));
        assert_eq!(value(Some(printed("5", 0).negated())), Some(-5.0));
        assert_eq!(
            value(Some(Decimal::integer(0).negated())).map(f64::to_bits),
            Some(0)
        );
        assert_eq!(Decimal::from_digits(&[b'9'; 40], 0), None);
        for (digits, decimals, power) in [
            ("123456789012345678", 9, 0),
            ("7", 1, 9),
            ("35", 2, 2),
            ("1", 0, 24),
        ] {
            let one = printed(digits, decimals).scaled(power);
            assert_eq!(value(one), one.and_then(Decimal::parsed), "{digits}");
        }
    }
}
