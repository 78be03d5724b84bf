use std::fmt;

/// A currency: its ISO 4217 code.
///
/// ```
/// use sollist::Currency;
/// let franc: Currency = "CHF".parse()?;
/// assert_eq!(franc, Currency::CHF);
/// # Ok::<(), sollist::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Currency([u8; 3]);

macro_rules! currencies {
    (@iso $code:ident) => { stringify!($code) };
    (@iso $code:ident $iso:literal) => { $iso };
    ($($code:ident $(= $iso:literal)?)+) => {
        #[allow(missing_docs, reason = "the constants are the codes of ISO 4217")]
        impl Currency {
            $(pub const $code: Self = Self::constant(currencies!(@iso $code $($iso)?));)+

            /// The codes of ISO 4217 in use, units of account and metals included, and those of the currencies
            /// that the euro replaced, in order. (The code of the lek is `ALL` too: its constant is
            /// [`LEK`](Self::LEK).)
            pub const ALL: &'static [Self] = &[$(Self::$code),+];
        }
    };
}

currencies! {
    AED AFN LEK = "ALL" AMD ANG AOA ARS ATS AUD AWG AZN BAM BBD BDT BEF BGN BHD BIF BMD BND BOB BOV BRL BSD BTN BWP BYN
    BZD CAD CDF CHE CHF CHW CLF CLP CNY COP COU CRC CUC CUP CVE CYP CZK DEM DJF DKK DOP DZD EEK EGP ERN ESP ETB EUR FIM
    FJD FKP FRF GBP GEL GHS GIP GMD GNF GRD GTQ GYD HKD HNL HRK HTG HUF IDR IEP ILS INR IQD IRR ISK ITL JMD JOD JPY KES
    KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LTL LUF LVL LYD MAD MDL MGA MKD MMK MNT MOP MRU MTL MUR MVR MWK
    MXN MXV MYR MZN NAD NGN NIO NLG NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PTE PYG QAR RON RSD RUB RWF SAR SBD SCR SDG
    SEK SGD SHP SIT SKK SLE SLL SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD USN UYI UYU
    UYW UZS VED VES VND VUV WST XAF XAG XAU XCD XCG XDR XOF XPD XPF XPT XSU XUA YER ZAR ZMW ZWG ZWL
}

const LETTERS: usize = 26;

/// One bit for every three capitals: whether they are a code.
static IN_USE: [u64; LETTERS.pow(3).div_ceil(64)] = {
    let mut codes = [0; LETTERS.pow(3).div_ceil(64)];
    let mut i = 0;
    while i < Currency::ALL.len() {
        if let Some(place) = Currency::ALL[i].place() {
            codes[place / 64] |= 1 << (place % 64);
        }
        i += 1;
    }
    codes
};

impl Currency {
    const fn constant(name: &str) -> Self {
        let bytes = name.as_bytes();
        Self([bytes[0], bytes[1], bytes[2]])
    }

    /// The currency of a code in capitals.
    #[inline]
    pub(crate) fn of_code(code: &[u8]) -> Option<Self> {
        let wanted = Self(code.try_into().ok()?);
        let place = wanted.place()?;
        (IN_USE[place / 64] & 1 << (place % 64) != 0).then_some(wanted)
    }

    /// The place of its three capitals among all that there might be.
    const fn place(self) -> Option<usize> {
        let mut place = 0;
        let mut i = 0;
        while i < self.0.len() {
            if !self.0[i].is_ascii_uppercase() {
                return None;
            }
            place = place * LETTERS + (self.0[i] - b'A') as usize;
            i += 1;
        }
        Some(place)
    }

    /// How many of its units are worth about as much as a euro, to the power of ten: what is a small sum in one
    /// currency is a great one in another.
    pub(crate) const fn units_per_euro(self) -> f64 {
        match self {
            Self::ATS | Self::BEF | Self::CNY | Self::CZK | Self::DKK | Self::EGP | Self::FIM | Self::FRF => {
                10.0
            }
            Self::HKD | Self::MXN | Self::NOK | Self::PHP | Self::SEK | Self::THB | Self::TRY => 10.0,
            Self::TWD | Self::UAH | Self::ZAR => 10.0,
            Self::BDT | Self::ESP | Self::GRD | Self::HUF | Self::INR | Self::ISK | Self::JPY => 100.0,
            Self::KES | Self::KZT | Self::LKR | Self::PKR | Self::PTE | Self::RSD | Self::RUB => 100.0,
            Self::CLP | Self::COP | Self::IQD | Self::ITL | Self::KRW | Self::NGN => 1_000.0,
            Self::IDR | Self::IRR | Self::LBP | Self::UZS | Self::VND => 10_000.0,
            _ => 1.0,
        }
    }

    /// The three letters.
    ///
    /// ```
    /// assert_eq!(sollist::Currency::CHF.as_str(), "CHF");
    /// ```
    #[must_use]
    pub const fn as_str(&self) -> &str {
        match std::str::from_utf8(&self.0) {
            Ok(code) => code,
            Err(_) => "",
        }
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_sorted_and_unique() {
        assert!(Currency::ALL.windows(2).all(|pair| pair[0] < pair[1]));
        assert_eq!("EUR".parse(), Ok(Currency::EUR));
        assert_eq!("ALL".parse(), Ok(Currency::LEK));
        assert!("EURO".parse::<Currency>().is_err());
        assert!("EUS".parse::<Currency>().is_err());
        assert!(
            Currency::ALL
                .iter()
                .all(|code| code.as_str().parse() == Ok(*code))
        );
    }
}
