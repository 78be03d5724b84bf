//! Symbols of percentages and physical units.

use crate::language::pack::{Row, UnitWord, rows};

const fn of(symbol: &str) -> UnitWord {
    UnitWord::of(symbol)
}

const fn small(symbol: &str) -> UnitWord {
    UnitWord::small(symbol)
}

const fn capitals(symbol: &str) -> UnitWord {
    UnitWord::capitals(symbol)
}

pub(super) static SYMBOLS: &[Row<UnitWord>] = rows![
    of("percent") => "%", "pct", "٪", "％";
    of("percentage_points") => "% points", "% punkte", "%p", "ppt", "ppts";
    small("percentage_points") => "pp";
    small("basis_points") => "bp", "bps";
    of("permille") => "‰";
    of("ppm") => "ppm";
    of("ppb") => "ppb";
    // Length
    small("m") => "m";
    of("km") => "km", "kms";
    of("cm") => "cm";
    small("mm") => "mm";
    of("µm") => "µm", "μm";
    of("nm") => "nm";
    of("nmi") => "nmi";
    // Area and volume
    small("m2") => "m²", "m2", "m^2";
    of("m2") => "sqm";
    of("km2") => "km²", "km2", "km^2", "sq km", "sqkm", "sq. km";
    of("cm2") => "cm²", "cm2";
    small("ha") => "ha";
    small("m3") => "m³", "m3", "m^3";
    of("m3") => "cbm";
    of("cm3") => "cm³", "cm3", "ccm";
    of("km3") => "km³", "km3";
    capitals("l") => "l";
    small("l") => "l";
    of("ml") => "ml";
    of("cl") => "cl";
    of("hl") => "hl";
    of("bbl") => "bbl", "bbls", "boe";
    UnitWord::rate("bbl", "d") => "bpd", "b/d", "bbl/d", "boepd";
    // Mass
    small("g") => "g";
    of("kg") => "kg", "kgs";
    of("mg") => "mg";
    of("µg") => "µg", "μg";
    small("t") => "t";
    of("kt") => "kt";
    of("Mt") => "mt";
    of("Gt") => "gt";
    // Power and energy
    capitals("W") => "w";
    of("kW") => "kw";
    of("MW") => "mw";
    of("GW") => "gw";
    of("TW") => "tw";
    of("Wp") => "wp";
    of("kWp") => "kwp";
    of("MWp") => "mwp";
    of("GWp") => "gwp";
    of("MWe") => "mwe";
    of("Wh") => "wh";
    of("kWh") => "kwh";
    of("MWh") => "mwh";
    of("GWh") => "gwh";
    of("TWh") => "twh";
    of("PWh") => "pwh";
    capitals("J") => "j";
    of("kJ") => "kj";
    of("MJ") => "mj";
    of("GJ") => "gj";
    of("TJ") => "tj";
    of("PJ") => "pj";
    of("hp") => "hp", "bhp";
    capitals("V") => "v";
    of("kV") => "kv";
    of("mAh") => "mah";
    capitals("A") => "a";
    of("Nm") => "nm";
    of("Hz") => "hz";
    of("kHz") => "khz";
    of("MHz") => "mhz";
    of("GHz") => "ghz";
    of("dB") => "db";
    of("hPa") => "hpa";
    of("kPa") => "kpa";
    of("MPa") => "mpa";
    of("kcal") => "kcal";
    of("rpm") => "rpm";
    // Temperature
    of("°C") => "°c", "° c", "°celsius", "° celsius", "℃", "ºc", "º c";
    of("°F") => "°f", "° f", "°fahrenheit", "° fahrenheit", "℉", "ºf", "º f";
    of("°") => "°", "º";
    // Data and speed
    of("kB") => "kb";
    of("MB") => "mb";
    of("GB") => "gb";
    of("TB") => "tb";
    of("PB") => "pb";
    of("EB") => "eb";
    of("ZB") => "zb";
    UnitWord::rate("bit", "s") => "bit/s";
    UnitWord::rate("kbit", "s") => "kbit/s", "kbps", "kb/s";
    UnitWord::rate("Mbit", "s") => "mbit/s", "mbps", "mbit";
    UnitWord::rate("Gbit", "s") => "gbit/s", "gbps", "gbit";
    UnitWord::rate("km", "h") => "km/h", "kmh", "kph", "km/std";
    of("mph") => "mph";
    UnitWord::rate("m", "s") => "m/s";
    // Freight
    of("TEU") => "teu", "teus";
    of("dwt") => "dwt";
];
