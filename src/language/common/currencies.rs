//! Signs and short forms of currencies. (ISO 4217 codes are added from [`Currency::ALL`].)

use crate::claim::Currency;
use crate::language::pack::{Row, UnitSense, UnitWord, rows};

const fn code(currency: Currency) -> UnitWord {
    UnitWord::code(currency)
}

const fn sign(currency: Currency) -> UnitWord {
    UnitWord::sign(currency)
}

pub(super) static SIGNS: &[Row<UnitWord>] = rows![
    // Codes in small letters, where they are no words
    sign(Currency::EUR) => "eur";
    sign(Currency::USD) => "usd";
    sign(Currency::GBP) => "gbp";
    sign(Currency::CHF) => "chf";
    sign(Currency::JPY) => "jpy", "円";
    sign(Currency::CNY) => "cny", "rmb", "元", "人民币";
    sign(Currency::CAD) => "cad";
    sign(Currency::AUD) => "aud";
    sign(Currency::NZD) => "nzd";
    sign(Currency::HKD) => "hkd";
    sign(Currency::SGD) => "sgd";
    sign(Currency::INR) => "inr";
    sign(Currency::KRW) => "krw", "원";
    sign(Currency::EUR) => "€";
    sign(Currency::USD) => "$", "＄";
    code(Currency::USD) => "us$", "$us", "u.s.$";
    sign(Currency::USD) => "usd$";
    sign(Currency::GBP) => "£", "₤";
    sign(Currency::JPY) => "¥", "￥";
    code(Currency::JPY) => "jp¥";
    code(Currency::CNY) => "rmb", "cn¥", "cnh";
    sign(Currency::CHF) => "sfr", "sfr.";
    sign(Currency::INR) => "₹", "rs", "rs.";
    sign(Currency::IDR) => "rp", "rp.";
    sign(Currency::RUB) => "₽";
    sign(Currency::KRW) => "₩";
    sign(Currency::ILS) => "₪";
    sign(Currency::TRY) => "₺";
    sign(Currency::VND) => "₫";
    sign(Currency::UAH) => "₴";
    sign(Currency::THB) => "฿";
    sign(Currency::NGN) => "₦";
    sign(Currency::CRC) => "₡";
    sign(Currency::PHP) => "₱";
    sign(Currency::GHS) => "₵";
    sign(Currency::KZT) => "₸";
    sign(Currency::LAK) => "₭";
    sign(Currency::MNT) => "₮";
    sign(Currency::PYG) => "₲";
    sign(Currency::AZN) => "₼";
    sign(Currency::GEL) => "₾";
    code(Currency::CAD) => "c$", "ca$", "can$", "$ca";
    sign(Currency::CAD) => "cad$", "cdn$";
    code(Currency::AUD) => "a$", "au$", "$au";
    sign(Currency::AUD) => "aud$";
    code(Currency::NZD) => "nz$";
    sign(Currency::NZD) => "nzd$";
    code(Currency::HKD) => "hk$";
    sign(Currency::HKD) => "hkd$";
    code(Currency::SGD) => "s$", "sg$";
    sign(Currency::SGD) => "sgd$";
    code(Currency::TWD) => "nt$", "ntd";
    code(Currency::BRL) => "r$";
    code(Currency::MXN) => "mx$", "mex$";
    sign(Currency::MXN) => "mxn$";
    code(Currency::NAD) => "n$";
    code(Currency::JMD) => "j$";
    code(Currency::TTD) => "tt$";
    code(Currency::FJD) => "fj$";
    code(Currency::MYR) => "rm";
    code(Currency::DEM) => "dm";
    UnitWord::joined(Currency::ZAR) => "r";
    UnitWord::joined(Currency::PHP) => "p";
    UnitWord::joined(Currency::NGN) => "n";
    // A shilling of no country told is Kenya's, as a dollar is America's.
    sign(Currency::KES) => "sh", "sh.", "shs", "shs.", "ksh", "ksh.", "kshs", "kshs.";
    sign(Currency::TZS) => "tsh", "tsh.", "tshs";
    sign(Currency::UGX) => "ush", "ush.", "ushs";
    code(Currency::GHS) => "gh¢", "gh₵", "ghc";
    code(Currency::AED) => "dh", "dhs";
    sign(Currency::AED) => "dh.", "dhs.";
    code(Currency::SAR) => "sr";
    code(Currency::BHD) => "bd";
    code(Currency::KWD) => "kd";
    code(Currency::OMR) => "ro";
    code(Currency::QAR) => "qr";
    sign(Currency::PLN) => "zł";
    sign(Currency::CZK) => "kč";
    // Thousands, millions and milliards of a currency in one word
    UnitWord::many(Currency::EUR, 3) => "teur", "keur", "t€", "k€";
    UnitWord::many(Currency::EUR, 6) => "meur", "mneur", "mioeur", "eurm", "eur m", "eurmn", "m€";
    UnitWord::many(Currency::EUR, 9) => "bneur", "mrdeur", "eurbn";
    UnitWord::many(Currency::USD, 3) => "tusd", "kusd", "t$", "k$";
    UnitWord::many(Currency::USD, 6) => "musd", "mnusd", "miousd", "usdm", "usd m", "usdmn", "m$";
    UnitWord::many(Currency::USD, 9) => "bnusd", "mrdusd", "usdbn";
    UnitWord::many(Currency::GBP, 3) => "tgbp", "kgbp", "t£", "k£";
    UnitWord::many(Currency::GBP, 6) => "mgbp", "mngbp", "miogbp", "gbpm", "gbp m", "gbpmn", "m£";
    UnitWord::many(Currency::GBP, 9) => "bngbp", "mrdgbp", "gbpbn";
    UnitWord::many(Currency::CHF, 3) => "tchf", "kchf";
    UnitWord::many(Currency::CHF, 6) => "mchf", "mnchf", "miochf", "chfm", "chf m", "chfmn";
    UnitWord::many(Currency::CHF, 9) => "bnchf", "mrdchf", "chfbn";
    UnitWord::many(Currency::SEK, 3) => "tsek", "ksek";
    UnitWord::many(Currency::SEK, 6) => "msek", "mnsek", "miosek", "sekm", "sek m", "sekmn";
    UnitWord::many(Currency::SEK, 9) => "bnsek", "mrdsek", "sekbn";
    UnitWord::many(Currency::NOK, 3) => "tnok", "knok";
    UnitWord::many(Currency::NOK, 6) => "mnok", "mnnok", "mionok", "nokm", "nok m", "nokmn";
    UnitWord::many(Currency::NOK, 9) => "bnnok", "mrdnok", "nokbn";
    UnitWord::many(Currency::DKK, 3) => "tdkk", "kdkk";
    UnitWord::many(Currency::DKK, 6) => "mdkk", "mndkk", "miodkk", "dkkm", "dkk m", "dkkmn";
    UnitWord::many(Currency::DKK, 9) => "bndkk", "mrddkk", "dkkbn";
    UnitWord::many(Currency::ISK, 3) => "tisk", "kisk";
    UnitWord::many(Currency::ISK, 6) => "misk", "mnisk", "mioisk", "iskm", "isk m", "iskmn";
    UnitWord::many(Currency::ISK, 9) => "bnisk", "mrdisk", "iskbn";
    UnitWord::many(Currency::PLN, 3) => "tpln", "kpln";
    UnitWord::many(Currency::PLN, 6) => "mpln", "mnpln", "miopln", "plnm", "pln m", "plnmn";
    UnitWord::many(Currency::PLN, 9) => "bnpln", "mrdpln", "plnbn";
    UnitWord::many(Currency::CZK, 3) => "tczk", "kczk";
    UnitWord::many(Currency::CZK, 6) => "mczk", "mnczk", "mioczk", "czkm", "czk m", "czkmn";
    UnitWord::many(Currency::CZK, 9) => "bnczk", "mrdczk", "czkbn";
    UnitWord::hundredths(Currency::USD) => "¢", "us¢";
    crypto("BTC") => "btc", "₿";
    crypto("ETH") => "eth";
];

/// Money without an ISO code.
const fn crypto(symbol: &str) -> UnitWord {
    UnitWord::capitals(symbol)
}

/// Whose dollar it is, by the letters behind its sign: "$A", "$US".
pub(crate) fn dollar_of(letters: &str) -> Option<UnitSense> {
    let currency = match letters {
        "US" => Currency::USD,
        "A" | "AU" => Currency::AUD,
        "C" | "CA" | "CAN" => Currency::CAD,
        "HK" => Currency::HKD,
        "NT" => Currency::TWD,
        "NZ" => Currency::NZD,
        "S" | "SG" => Currency::SGD,
        _ => return None,
    };
    match code(currency) {
        UnitWord::Measure(measure) => Some(measure),
        _ => None,
    }
}
