//! What all languages share: signs of currencies, units and bounds, and names that belong to no language.

mod currencies;
mod first_names;
mod legal_forms;
mod loose;
mod measures;
mod particles;
mod places;
mod terms;

pub(crate) use currencies::dollar_of;
pub(super) use legal_forms::LEGAL_FORMS;
pub(super) use loose::LOOSE_WORDS;

use super::pack::{Joint, NumberWord, OrganisationCue, Row, UnitWord, rows};
use crate::claim::Bound;

pub(super) static UNITS: &[&[Row<UnitWord>]] = &[currencies::SIGNS, measures::SYMBOLS];

const fn vulgar(over: u8, of: u8) -> NumberWord {
    NumberWord::Vulgar { over, of }
}

pub(super) static NUMBERS: &[Row<NumberWord>] = rows![
    vulgar(1, 2) => "½";
    vulgar(1, 3) => "⅓";
    vulgar(2, 3) => "⅔";
    vulgar(1, 4) => "¼";
    vulgar(3, 4) => "¾";
    vulgar(1, 5) => "⅕";
    vulgar(2, 5) => "⅖";
    vulgar(3, 5) => "⅗";
    vulgar(4, 5) => "⅘";
    vulgar(1, 6) => "⅙";
    vulgar(5, 6) => "⅚";
    vulgar(1, 8) => "⅛";
    vulgar(3, 8) => "⅜";
    vulgar(5, 8) => "⅝";
    vulgar(7, 8) => "⅞";
];

/// Words after which a full stop ends no sentence.
pub(super) static ABBREVIATIONS: &[&str] = &["sfr", "rs", "rp", "sdn", "pvt", "pte"];

pub(super) static JOINTS: &[Row<Joint>] = rows![
    // Names that hold a number
    Joint::Label =>
        "§", "#", "s&p", "s & p", "dow jones", "stoxx", "eurostoxx", "nasdaq", "nikkei", "russell", "ftse", "dax",
        "mdax", "tecdax", "sdax", "cac", "smi", "atx", "ibex", "topix", "csi", "ta", "asx", "fortune",
        "boeing", "airbus", "windows", "xbox", "playstation", "iphone", "ipad", "galaxy", "pixel", "office",
        "android", "ios", "chatgpt", "gpt", "llama", "gemini", "covid", "sars cov", "apollo", "falcon",
        "starship", "model", "audi", "golf", "macos", "usb", "wifi", "bluetooth", "isbn", "issn", "iban", "ean",
        "wkn", "isin", "tel", "fax", "g", "cop", "agenda", "pentium", "geforce", "ryzen", "snapdragon",
        "world cup", "euro stoxx", "web", "industrie", "hartz", "formula", "level", "phase", "artemis", "ariane",
        "gen", "version", "versions", "beta", "alpha", "type", "route", "studio", "magnum", "channel";
];

pub(super) static BOUNDS: &[Row<(Bound, bool)>] = rows![
    (Bound::About, false) => "~", "≈", "±";
    (Bound::MoreThan, false) => ">";
    (Bound::LessThan, false) => "<";
    (Bound::AtLeast, false) => "≥", ">=";
    (Bound::AtMost, false) => "≤", "<=";
    (Bound::AtLeast, true) => "+";
];

/// Indices of prices, whose numbers belong to them.
static INDICES: &[Row<OrganisationCue>] = rows![
    OrganisationCue::Index =>
        "aex", "asx", "atx", "bse", "cac", "csi", "dax", "ftse", "hdax", "ibex", "msci", "nse", "s&p", "s & p",
        "smi", "stoxx", "tsx";
];

/// How surnames begin that have a capital inside.
pub(crate) static SURNAME_BEGINNINGS: &[&str] = &[
    "Mc", "Mac", "O'", "O’", "De", "Di", "La", "Le", "D'", "D’", "Van", "Fitz",
];

/// The words before the name of a saint, as they are written in names.
pub(crate) const BEFORE_SAINTS: &[&str] = &["St", "Saint", "Sankt"];

/// What organisations, people and places are called everywhere.
pub(super) static ORGANISATIONS: &[&[Row<OrganisationCue>]] = &[
    first_names::FIRST_NAMES,
    terms::TERMS,
    INDICES,
    LEGAL_FORMS,
    particles::PARTICLES,
    places::PLACES,
];
