//! Words of currencies and units.

use crate::claim::{Currency, Unit};
use crate::language::pack::{Row, UnitWord, rows};

const fn money(currency: Currency) -> UnitWord {
    UnitWord::money(currency)
}

const fn cents(currency: Currency) -> UnitWord {
    UnitWord::hundredths(currency)
}

const fn of(symbol: &str) -> UnitWord {
    UnitWord::of(symbol)
}

pub(super) static UNITS: &[Row<UnitWord>] = rows![
    UnitWord::Per => "je", "pro", "per", "/", "für jede", "für jeden", "für jedes", "jede", "jeden", "jedes";
    UnitWord::WeakPer => "das", "die", "der", "den", "am", "im", "in der", "ein", "eine";
    UnitWord::Yearly => "jährlich", "pro jahr", "im jahr", "p.a", "p.a.", "per annum", "pro anno", "je jahr", "jedes jahr", "p a";
    UnitWord::Every(Unit::constant("h")) => "stündlich";
    UnitWord::Every(Unit::constant("d")) => "täglich";
    UnitWord::Every(Unit::constant("week")) => "wöchentlich";
    UnitWord::Every(Unit::constant("month")) => "monatlich", "mtl";
    // Money
    UnitWord::sign(Currency::EUR) => "euro";
    money(Currency::EUR) => "euros", "teuro";
    cents(Currency::EUR) => "cent|s", "eurocent|s", "euro cent|s", "ct";
    UnitWord::sign(Currency::USD) => "us dollar";
    money(Currency::USD) => "dollar|s", "us dollars", "amerikanische dollar", "amerikanischer dollar", "amerikanischen dollar";
    cents(Currency::USD) => "us cent|s", "dollarcent|s", "dollar cent|s";
    money(Currency::GBP) =>
        "pfund", "pfund sterling", "britische pfund", "britisches pfund", "britischen pfund", "brit. pfund", "sterling";
    cents(Currency::GBP) => "pence", "penny";
    money(Currency::JPY) => "yen", "japanische yen", "japanischer yen";
    money(Currency::CNY) => "yuan", "renminbi", "chinesische yuan", "chinesischer yuan", "yuan renminbi";
    money(Currency::CHF) =>
        "franken", "schweizer franken", "schweizerfranken", "stutz", "schweizer fränkli", "franken stutz";
    UnitWord::sign(Currency::CHF) => "fr", "fr.";
    cents(Currency::CHF) => "rappen", "räppli";
    money(Currency::FRF) => "französische francs", "franc|s", "französischer franc", "französischen francs";
    money(Currency::BEF) => "belgische francs", "belgische franken";
    money(Currency::CAD) => "kanadische dollar", "kanadischer dollar", "kanadischen dollar", "kanada dollar";
    money(Currency::AUD) => "australische dollar", "australischer dollar", "australischen dollar", "australische dollars", "australien dollar";
    money(Currency::NZD) => "neuseeland dollar", "neuseeländische dollar", "neuseeländischer dollar", "neuseeländischen dollar";
    money(Currency::HKD) => "hongkong dollar", "hong kong dollar";
    money(Currency::SGD) => "singapur dollar", "singapore dollar", "singapurische dollar", "singapurischer dollar";
    money(Currency::TWD) => "taiwan dollar", "neue taiwan dollar", "taiwanesische dollar";
    money(Currency::INR) => "rupie|n", "indische rupie|n", "indischen rupien", "indischer rupie|n";
    money(Currency::PKR) => "pakistanische rupie|n", "pakistanischen rupien";
    money(Currency::LKR) => "sri lankische rupie|n";
    money(Currency::IDR) => "rupiah", "indonesische rupiah", "indonesische rupie|n";
    money(Currency::RUB) => "rubel|n|s", "russische rubel", "russischer rubel", "russischen rubel";
    money(Currency::BYN) => "belarussische rubel", "weißrussische rubel";
    money(Currency::UAH) => "hrywnja", "hryvnia", "griwna", "hrywnia", "griwnja", "ukrainische hrywnja";
    money(Currency::PLN) => "zloty|s", "złoty", "polnische zloty", "polnischer zloty", "polnischen zloty";
    money(Currency::CZK) => "tschechische krone|n", "tschechischen kronen", "tschechischer kronen";
    money(Currency::SKK) => "slowakische krone|n", "slowakischen kronen";
    money(Currency::HUF) => "forint|s", "ungarische forint", "ungarischer forint", "ungarischen forint";
    money(Currency::RON) => "lei", "leu", "rumänische lei", "rumänischer leu";
    money(Currency::BGN) => "lew|a", "leva", "bulgarische lew|a", "bulgarischer lew";
    money(Currency::RSD) => "dinar", "serbische dinar", "serbischer dinar", "serbischen dinar";
    money(Currency::HRK) => "kuna", "kroatische kuna", "kroatischen kuna";
    money(Currency::BAM) => "konvertible mark", "konvertibler mark";
    money(Currency::KHR) => "riel", "kambodschanische riel", "kambodschanischer riel", "kambodschanischen riel";
    money(Currency::LEK) => "lek", "albanische lek";
    money(Currency::DKK) => "dänische krone|n", "dänischen kronen", "dänischer kronen";
    money(Currency::NOK) => "norwegische krone|n", "norwegischen kronen", "norwegischer kronen";
    money(Currency::SEK) => "schwedische krone|n", "schwedischen kronen", "schwedischer kronen", "krone|n";
    money(Currency::ISK) => "isländische krone|n", "isländischen kronen";
    money(Currency::TRY) => "lira", "türkische lira", "türkischen lira", "türkischer lira";
    money(Currency::ITL) => "italienische lira", "italienische lire", "lire", "italienischen lire";
    money(Currency::BRL) => "real", "reais", "brasilianische real", "brasilianischer real", "brasilianische reais";
    money(Currency::MXN) => "peso|s", "mexikanische peso|s", "mexikanischer peso", "mexikanischen peso|s";
    money(Currency::ARS) => "argentinische peso|s", "argentinischen peso|s";
    money(Currency::CLP) => "chilenische peso|s";
    money(Currency::COP) => "kolumbianische peso|s";
    money(Currency::PHP) => "philippinische peso|s";
    money(Currency::VES) => "bolivar|es", "venezolanische bolivar";
    money(Currency::KRW) => "won", "südkoreanische won", "koreanische won", "südkoreanischen won";
    money(Currency::THB) => "baht", "thailändische baht", "thailändischen baht";
    money(Currency::VND) => "dong", "vietnamesische dong";
    money(Currency::MYR) => "ringgit", "malaysische ringgit";
    money(Currency::KZT) => "tenge", "kasachische tenge";
    money(Currency::GEL) => "lari", "georgische lari";
    money(Currency::AZN) => "manat";
    money(Currency::ILS) => "schekel", "israelische schekel", "neue schekel", "israelischer schekel", "shekel";
    money(Currency::SAR) => "riyal", "rial", "saudische riyal", "saudi riyal", "saudische rial";
    money(Currency::IRR) => "iranische rial";
    money(Currency::AED) => "dirham", "vae dirham", "emiratische dirham";
    money(Currency::MAD) => "marokkanische dirham";
    money(Currency::KWD) => "kuwait dinar", "kuwaitische dinar";
    money(Currency::EGP) => "ägyptische pfund", "ägyptisches pfund", "ägyptischen pfund";
    money(Currency::LBP) => "libanesische pfund", "libanesisches pfund";
    money(Currency::ZAR) => "rand", "südafrikanische rand", "südafrikanischer rand", "südafrikanischen rand";
    money(Currency::NGN) => "naira";
    money(Currency::GHS) => "cedi";
    money(Currency::KES) => "kenianische schilling", "kenia schilling";
    money(Currency::DEM) => "mark", "d mark", "deutsche mark", "deutschmark", "dmark";
    cents(Currency::DEM) => "pfennig|e";
    money(Currency::ATS) => "schilling|e|en", "österreichische schilling", "österreichischer schilling", "ös", "öschilling";
    cents(Currency::ATS) => "groschen";
    money(Currency::ESP) => "peseta|s", "pesete|n";
    money(Currency::PTE) => "escudo|s";
    money(Currency::NLG) => "gulden", "niederländische gulden", "holländische gulden";
    money(Currency::GRD) => "drachme|n";
    money(Currency::FIM) => "finnmark", "finnische mark";
    money(Currency::XDR) => "sonderziehungsrechte";
    of("BTC") => "bitcoin|s";
    of("ETH") => "ether";
    // Shares and rates
    of("percent") => "prozent|e|en|s", "proz", "proz.", "vh", "v.h", "v.h.", "prozentig|e|er|es|en|em", "%ig|e|er|es|en|em";
    of("percentage_points") => "prozentpunkt|e|en|s", "prozent punkte", "prozentpkt", "% punkten";
    of("basis_points") => "basispunkt|e|en";
    of("permille") => "promille";
    UnitWord::everyday("points") => "punkt|e|en", "zähler|n", "indexpunkt|e|en";
    // Length
    of("m") => "meter|n|s";
    of("km") => "kilometer|n|s";
    of("cm") => "zentimeter|n|s";
    of("mm") => "millimeter|n|s";
    of("dm") => "dezimeter|n|s";
    of("µm") => "mikrometer|n|s";
    of("nm") => "nanometer|n|s";
    of("mi") => "meile|n";
    of("nmi") => "seemeile|n";
    UnitWord::everyday("ft") => "fuß";
    UnitWord::everyday("in") => "zoll";
    of("yd") => "yard|s";
    of("ly") => "lichtjahr|e|en";
    // Area and volume
    of("m2") => "quadratmeter|n|s", "qm";
    of("km2") => "quadratkilometer|n|s", "qkm";
    of("cm2") => "quadratzentimeter|n|s";
    of("mi2") => "quadratmeile|n";
    of("ft2") => "quadratfuß";
    of("ha") => "hektar|n|s|en";
    of("acre") => "acre|s";
    of("m3") => "kubikmeter|n|s", "festmeter|n", "raummeter|n";
    of("km3") => "kubikkilometer|n";
    of("cm3") => "kubikzentimeter|n|s";
    of("l") => "liter|n|s";
    of("ml") => "milliliter|n|s";
    of("cl") => "zentiliter|n|s";
    of("hl") => "hektoliter|n|s";
    of("gal") => "gallone|n";
    of("bbl") => "barrel|s", "fass", "fass öl", "barrel öl", "fass rohöl", "barrel rohöl";
    of("bushel") => "scheffel";
    of("tbsp") => "esslöffel|n";
    of("tsp") => "teelöffel|n";
    // Mass
    of("t") => "tonne|n", "jato";
    of("kt") => "kilotonne|n";
    of("Mt") => "megatonne|n";
    of("Gt") => "gigatonne|n";
    of("kg") => "kilogramm|s", "kilo|s";
    of("g") => "gramm|s";
    of("mg") => "milligramm";
    of("µg") => "mikrogramm";
    of("oz") => "unze|n", "feinunze|n";
    of("ct") => "karat";
    of("lb") => "lbs";
    // Power and energy
    of("W") => "watt|s";
    of("kW") => "kilowatt|s";
    of("MW") => "megawatt|s";
    of("GW") => "gigawatt|s";
    of("TW") => "terawatt|s";
    of("kWp") => "kilowatt peak", "kilowattpeak";
    of("MWp") => "megawatt peak", "megawattpeak";
    of("GWp") => "gigawatt peak", "gigawattpeak";
    of("Wh") => "wattstunde|n";
    of("kWh") => "kilowattstunde|n";
    of("MWh") => "megawattstunde|n";
    of("GWh") => "gigawattstunde|n";
    of("TWh") => "terawattstunde|n";
    of("J") => "joule";
    of("kJ") => "kilojoule";
    of("MJ") => "megajoule";
    of("PJ") => "petajoule";
    of("cal") => "kalorie|n";
    of("kcal") => "kilokalorie|n";
    of("hp") => "pferdestärke|n";
    UnitWord::capitals("hp") => "ps";
    of("V") => "volt";
    of("kV") => "kilovolt";
    of("A") => "ampere";
    of("Hz") => "hertz";
    of("kHz") => "kilohertz";
    of("MHz") => "megahertz";
    of("GHz") => "gigahertz";
    of("dB") => "dezibel";
    of("bar") => "bar";
    of("Pa") => "pascal";
    of("Nm") => "newtonmeter";
    // Temperature and angle. A bare "Grad" in the news is one of Celsius.
    of("°C") => "grad", "grad celsius", "celsius", "grad c";
    of("°F") => "grad fahrenheit", "fahrenheit", "grad f";
    of("°") => "grad winkel|s", "grad drehung", "grad kurve", "grad kehre", "grad wende", "grad neigung", "grad steigung", "grad nord", "grad süd", "grad ost", "grad west";
    of("K") => "kelvin";
    of("rad") => "radiant";
    // Data
    of("bit") => "bit|s";
    of("Mbit") => "megabit|s";
    of("Gbit") => "gigabit|s";
    UnitWord::rate("Mbit", "s") => "megabit pro sekunde";
    UnitWord::rate("Gbit", "s") => "gigabit pro sekunde";
    of("B") => "byte|s";
    of("kB") => "kilobyte|s";
    of("MB") => "megabyte|s";
    of("GB") => "gigabyte|s";
    of("TB") => "terabyte|s";
    of("PB") => "petabyte|s";
    of("EB") => "exabyte|s";
    of("MP") => "megapixel|n";
    // Speed
    UnitWord::rate("km", "h") => "stundenkilometer|n", "kilometer pro stunde", "kilometer in der stunde", "km pro stunde", "kilometern pro stunde";
    of("mph") => "meilen pro stunde";
    of("kn") => "knoten";
    UnitWord::rate("m", "s") => "meter pro sekunde";
    // Freight and pieces
    of("TEU") => "standardcontainer|n";
    of("count") => "stück", "stk", "stk.", "stück";
    // Time
    UnitWord::duration("s") => "sekunde|n", "sek", "sek.";
    UnitWord::duration("ms") => "millisekunde|n", "ms";
    UnitWord::duration("min") => "minute|n", "min", "min.", "minütig|e|er|es|en|em";
    UnitWord::duration("h") => "stunde|n", "std", "std.", "stündig|e|er|es|en|em", "h";
    UnitWord::duration("d") => "tag|e|en|es", "tägig|e|er|es|en|em";
    UnitWord::duration("week") => "woche|n", "wöchig|e|er|es|en|em";
    UnitWord::duration("month") => "monat|e|en|s|es", "monatig|e|er|es|en|em";
    UnitWord::duration("year") => "jahr|e|en|es|s";
    UnitWord::duration("decade") => "jahrzehnt|e|en";
    UnitWord::duration("century") => "jahrhundert|e|en";
    UnitWord::age("year") => "jahre alt", "jahr alt", "jährig|e|er|es|en|em", "jahre alte", "jahre alter", "jahre alten", "lebensjahre|n";
    UnitWord::age("month") => "monate alt", "monate alte|r|n";
    UnitWord::age("week") => "wochen alt";
    UnitWord::age("d") => "tage alt";
];
