//! The public values: a claim and all that is in it.

mod builder;
mod currency;
mod metric;
mod offsets;
mod period;
mod quantity;
mod record;
#[cfg(feature = "serde")]
pub(crate) mod serial;
mod status;
mod unit;

pub use builder::ClaimBuilder;
pub use currency::Currency;
pub use metric::{CustomMetric, Measure, Metric};
pub(crate) use metric::{Property, Sums};
pub use offsets::{Counter, Offsets};
pub use period::{Basis, Part, Period};
pub use quantity::{Amount, Bound, Quantity};
pub use record::{Claim, Evidence, Mention, Organisation, Proof};
pub use status::Status;
pub use unit::Unit;

/// `as_str`, `ALL` and `Display` of an enum whose values have fixed names; `parsed_by_name!` adds `FromStr`.
macro_rules! named {
    ($type:ident, { $($variant:ident => $name:literal),+ $(,)? }) => {
        impl $type {
            /// Every value, in order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The value's name, as in JSON.
            ///
            /// ```
            /// use sollist::{page::*, *};
            #[doc = concat!("for value in ", stringify!($type), "::ALL {")]
            ///     assert_eq!(value.as_str().parse(), Ok(*value));
            /// }
            /// ```
            #[must_use]
            pub const fn as_str(&self) -> &'static str {
                match self {
                    $(Self::$variant => $name),+
                }
            }

            pub(crate) fn of_name(name: &str) -> Option<Self> {
                match name {
                    $($name => Some(Self::$variant),)+
                    _ => None,
                }
            }
        }

        impl std::fmt::Display for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        #[cfg(feature = "serde")]
        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        #[cfg(feature = "serde")]
        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
                text.parse().map_err(serde::de::Error::custom)
            }
        }
    };
}
pub(crate) use named;
