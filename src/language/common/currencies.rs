//! Signs and short forms of currencies. (ISO 4217 codes are added from [`Currency::ALL`].)

use crate::claim::Currency;
use crate::language::pack::{Row, UnitWord, rows};

const fn code(currency: Currency) -> UnitWord {
    UnitWord::code(currency)
}

const fn sign(currency: Currency) -> UnitWord {
    UnitWord::sign(currency)
}

pub(super) static SIGNS: &[Row<UnitWord>] = rows![
    sign(Currency::EUR) => "€";
    sign(Currency::USD) => "$", "＄";
    code(Currency::USD) => "us$", "usd$", "$us", "u.s.$";
    sign(Currency::GBP) => "£", "₤";
    sign(Currency::JPY) => "¥", "￥";
    code(Currency::JPY) => "jp¥";
    code(Currency::CNY) => "rmb", "cn¥", "cnh";
    sign(Currency::CHF) => "sfr", "sfr.";
    sign(Currency::INR) => "₹", "rs", "rs.";
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
    code(Currency::CAD) => "c$", "ca$", "cad$", "cdn$", "can$", "$ca";
    code(Currency::AUD) => "a$", "au$", "aud$", "$au";
    code(Currency::NZD) => "nz$", "nzd$";
    code(Currency::HKD) => "hk$", "hkd$";
    code(Currency::SGD) => "s$", "sg$", "sgd$";
    code(Currency::TWD) => "nt$", "ntd";
    code(Currency::BRL) => "r$";
    code(Currency::MXN) => "mx$", "mex$";
    code(Currency::NAD) => "n$";
    code(Currency::JMD) => "j$";
    code(Currency::TTD) => "tt$";
    code(Currency::FJD) => "fj$";
    code(Currency::MYR) => "rm";
    code(Currency::DEM) => "dm";
    sign(Currency::PLN) => "zł";
    sign(Currency::CZK) => "kč";
    UnitWord::many(Currency::EUR, 3) => "teur", "t€", "keur", "k€";
    UnitWord::many(Currency::EUR, 6) => "meur", "m€";
    UnitWord::many(Currency::EUR, 9) => "bneur";
    UnitWord::many(Currency::USD, 3) => "tusd", "kusd", "t$", "k$";
    UnitWord::many(Currency::USD, 6) => "musd", "m$";
    UnitWord::many(Currency::CHF, 3) => "tchf";
    UnitWord::many(Currency::CHF, 6) => "mchf";
    UnitWord::hundredths(Currency::USD) => "¢", "us¢";
    crypto("BTC") => "btc", "₿";
    crypto("ETH") => "eth";
];

/// Money without an ISO code.
const fn crypto(symbol: &str) -> UnitWord {
    UnitWord::capitals(symbol)
}
