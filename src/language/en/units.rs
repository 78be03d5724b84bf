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
    UnitWord::Per => "per", "each", "every", "for each", "for every", "/";
    UnitWord::WeakPer => "a", "an", "the";
    UnitWord::Yearly => "annually", "yearly", "p.a", "p.a.", "pa", "per annum", "a year", "per year", "each year", "every year";
    UnitWord::Every(Unit::constant("h")) => "hourly";
    UnitWord::Every(Unit::constant("lb")) => "a pound", "per pound";
    UnitWord::Every(Unit::constant("d")) => "daily";
    UnitWord::Every(Unit::constant("week")) => "weekly";
    UnitWord::Every(Unit::constant("month")) => "monthly";
    // Money
    UnitWord::sign(Currency::EUR) => "euro";
    money(Currency::EUR) => "euros";
    cents(Currency::EUR) => "euro cent|s", "eurocent|s";
    money(Currency::USD) =>
        "dollar|s", "us dollar|s", "u.s. dollar|s", "american dollar|s", "buck|s", "greenback|s",
        "united states dollar|s", "dollars us";
    UnitWord::small_hundredths(Currency::USD) => "c", "cps";
    cents(Currency::USD) => "cent|s", "us cent|s", "u.s. cent|s", "american cent|s";
    money(Currency::GBP) =>
        "pound sterling", "pounds sterling", "pound|s", "british pound|s", "quid", "sterling", "pounds sterling", "uk pound|s";
    cents(Currency::GBP) => "pence", "penny", "pennies";
    UnitWord::small_hundredths(Currency::GBP) => "p";
    money(Currency::JPY) => "yen", "japanese yen";
    money(Currency::CNY) => "yuan", "renminbi", "chinese yuan", "chinese renminbi", "yuan renminbi";
    money(Currency::CHF) => "swiss franc|s", "franc|s", "swissie";
    money(Currency::FRF) => "french franc|s";
    money(Currency::BEF) => "belgian franc|s";
    money(Currency::XOF) => "cfa franc|s";
    money(Currency::CAD) => "canadian dollar|s", "loonie|s";
    money(Currency::AUD) => "australian dollar|s", "aussie dollar|s";
    money(Currency::NZD) => "new zealand dollar|s", "kiwi dollar|s";
    money(Currency::HKD) => "hong kong dollar|s";
    money(Currency::SGD) => "singapore dollar|s", "singaporean dollar|s", "sing dollar|s";
    money(Currency::TWD) => "taiwan dollar|s", "new taiwan dollar|s", "taiwanese dollar|s";
    money(Currency::JMD) => "jamaican dollar|s";
    money(Currency::INR) => "indian rupee|s", "rupee|s";
    cents(Currency::INR) => "paise";
    money(Currency::PKR) => "pakistani rupee|s", "pakistan rupee|s";
    money(Currency::LKR) => "sri lankan rupee|s", "sri lanka rupee|s";
    money(Currency::NPR) => "nepalese rupee|s";
    money(Currency::MUR) => "mauritian rupee|s";
    money(Currency::IDR) => "rupiah|s", "indonesian rupiah|s";
    money(Currency::RUB) => "rouble|s", "ruble|s", "russian rouble|s", "russian ruble|s";
    money(Currency::BYN) => "belarusian rouble|s", "belarusian ruble|s";
    money(Currency::UAH) => "hryvnia|s", "hryvnya|s", "ukrainian hryvnia|s";
    money(Currency::PLN) => "zloty|s", "zlotys", "polish zloty|s", "zloties";
    money(Currency::CZK) => "czech crown|s", "czech koruna|s", "koruna|s", "koruny";
    money(Currency::SKK) => "slovak crown|s", "slovak koruna|s";
    money(Currency::HUF) => "forint|s", "hungarian forint|s";
    money(Currency::RON) => "romanian leu", "romanian lei", "lei";
    money(Currency::MDL) => "moldovan leu", "moldovan lei";
    money(Currency::BGN) => "bulgarian lev", "bulgarian leva", "leva";
    money(Currency::RSD) => "serbian dinar|s";
    money(Currency::HRK) => "kuna|s", "croatian kuna|s";
    money(Currency::LEK) => "albanian lek", "lek";
    money(Currency::DKK) => "krone", "kroner", "danish crown|s", "danish krone", "danish kroner";
    money(Currency::NOK) => "norwegian crown|s", "norwegian krone", "norwegian kroner";
    money(Currency::SEK) => "swedish crown|s", "swedish krona", "swedish kronor", "crown|s", "krona", "kronor";
    money(Currency::ISK) => "icelandic krona", "icelandic kronur", "icelandic crown|s";
    money(Currency::TRY) => "lira|s", "turkish lira|s";
    money(Currency::ITL) => "italian lira", "italian lire", "lire";
    money(Currency::BRL) => "reals", "reais", "brazilian real|s", "brazilian reais";
    money(Currency::MXN) => "mexican peso|s", "peso|s";
    money(Currency::ARS) => "argentine peso|s", "argentinian peso|s";
    money(Currency::CLP) => "chilean peso|s";
    money(Currency::COP) => "colombian peso|s";
    money(Currency::PHP) => "philippine peso|s", "filipino peso|s";
    money(Currency::UYU) => "uruguayan peso|s";
    money(Currency::CUP) => "cuban peso|s";
    money(Currency::DOP) => "dominican peso|s";
    money(Currency::PEN) => "peruvian sol|es", "nuevo sol|es";
    money(Currency::VES) => "bolivar|s", "venezuelan bolivar|s";
    money(Currency::BOB) => "boliviano|s";
    money(Currency::PYG) => "guarani|s";
    money(Currency::CRC) => "colones", "costa rican colon|es", "costa rican colón|es";
    money(Currency::GTQ) => "quetzal|s", "quetzales";
    money(Currency::HNL) => "lempira|s";
    money(Currency::KRW) => "won", "korean won", "south korean won";
    money(Currency::KPW) => "north korean won";
    money(Currency::THB) => "baht|s", "thai baht|s";
    money(Currency::VND) => "dong", "vietnamese dong";
    money(Currency::MYR) => "ringgit|s", "malaysian ringgit|s";
    cents(Currency::MYR) => "sen";
    money(Currency::KHR) => "riel|s", "cambodian riel|s";
    money(Currency::LAK) => "kip", "lao kip", "laotian kip";
    money(Currency::MMK) => "kyat|s", "myanmar kyat|s";
    money(Currency::BDT) => "taka", "bangladeshi taka";
    money(Currency::MNT) => "tugrik|s";
    money(Currency::KZT) => "tenge", "kazakh tenge", "kazakhstani tenge";
    money(Currency::UZS) => "uzbek som", "uzbekistani som";
    money(Currency::AZN) => "manat|s", "azerbaijani manat|s";
    money(Currency::GEL) => "lari|s", "georgian lari|s";
    money(Currency::AMD) => "armenian dram|s";
    money(Currency::ILS) => "shekel|s", "israeli shekel|s", "new shekel|s", "israeli new shekel|s", "new israeli shekel|s";
    money(Currency::SAR) => "riyal|s", "saudi riyal|s", "saudi arabian riyal|s";
    money(Currency::QAR) => "qatari riyal|s", "qatar riyal|s";
    money(Currency::OMR) => "omani rial|s";
    money(Currency::IRR) => "rial|s", "iranian rial|s";
    money(Currency::YER) => "yemeni rial|s";
    money(Currency::AED) => "dirham|s", "uae dirham|s", "emirati dirham|s", "united arab emirates dirham|s";
    money(Currency::MAD) => "moroccan dirham|s";
    money(Currency::KWD) => "kuwaiti dinar|s", "dinar|s";
    money(Currency::BHD) => "bahraini dinar|s", "bahrain dinar|s";
    money(Currency::JOD) => "jordanian dinar|s";
    money(Currency::IQD) => "iraqi dinar|s";
    money(Currency::DZD) => "algerian dinar|s";
    money(Currency::TND) => "tunisian dinar|s";
    money(Currency::LYD) => "libyan dinar|s";
    money(Currency::LBP) => "lebanese pound|s", "lebanese lira|s";
    money(Currency::SYP) => "syrian pound|s";
    money(Currency::EGP) => "egyptian pound|s";
    money(Currency::SDG) => "sudanese pound|s";
    money(Currency::IEP) => "irish pound|s", "punt|s";
    money(Currency::ZAR) => "rand|s", "south african rand|s";
    money(Currency::NGN) => "naira|s", "nigerian naira|s";
    cents(Currency::NGN) => "kobo";
    money(Currency::GHS) => "cedi|s", "ghanaian cedi|s";
    money(Currency::KES) => "shilling|s", "kenyan shilling|s", "kenya shilling|s";
    money(Currency::TZS) => "tanzanian shilling|s";
    money(Currency::UGX) => "ugandan shilling|s";
    money(Currency::ETB) => "birr", "ethiopian birr";
    money(Currency::ZMW) => "kwacha|s", "zambian kwacha|s";
    money(Currency::AOA) => "kwanza|s", "angolan kwanza|s";
    money(Currency::MZN) => "metical", "meticais";
    money(Currency::BWP) => "pula";
    money(Currency::DEM) => "deutschmark|s", "deutsche mark|s", "d mark|s", "german mark|s", "mark|s";
    money(Currency::ATS) => "austrian schilling|s", "schilling|s";
    money(Currency::ESP) => "peseta|s", "spanish peseta|s";
    money(Currency::PTE) => "escudo|s", "portuguese escudo|s";
    money(Currency::NLG) => "guilder|s", "dutch guilder|s";
    money(Currency::GRD) => "drachma|s", "greek drachma|s";
    money(Currency::FIM) => "markka|s", "finnish markka|s", "markkaa";
    money(Currency::XDR) => "special drawing right|s";
    of("BTC") => "bitcoin|s";
    of("ETH") => "ether";
    // Shares and rates
    of("percent") => "percent|s", "per cent", "percentage", "per cents", "pct.", "pc";
    of("percentage_points") => "percentage point|s", "percent point|s", "per cent point|s", "percentage pt|s", "pct points", "pct point";
    of("basis_points") => "basis point|s", "basis pt|s";
    of("permille") => "per mille", "per mil", "permille";
    UnitWord::everyday("points") => "point|s", "pt|s", "index points";
    // Length
    of("m") => "metre|s", "meter|s";
    of("km") => "kilometre|s", "kilometer|s", "klick|s";
    of("cm") => "centimetre|s", "centimeter|s";
    of("mm") => "millimetre|s", "millimeter|s";
    of("dm") => "decimetre|s", "decimeter|s";
    of("µm") => "micrometre|s", "micrometer|s", "micron|s";
    of("nm") => "nanometre|s", "nanometer|s";
    of("pm") => "picometre|s", "picometer|s";
    of("mi") => "mile|s", "mi";
    of("nmi") => "nautical mile|s";
    UnitWord::everyday("ft") => "foot", "feet", "ft", "ft.";
    UnitWord::everyday("in") => "inch", "inches";
    UnitWord::everyday("yd") => "yard|s", "yd|s";
    of("ly") => "light year|s", "lightyear|s";
    // Area and volume
    of("m2") => "square metre|s", "square meter|s", "sq metre|s", "sq meter|s", "sq m", "sq. m", "metres squared", "meters squared";
    of("km2") => "square kilometre|s", "square kilometer|s", "sq kilometre|s", "sq kilometer|s";
    of("cm2") => "square centimetre|s", "square centimeter|s";
    of("mi2") => "square mile|s", "sq mi", "sq mile|s", "sq. mile|s";
    of("ft2") => "square foot", "square feet", "sq ft", "sq. ft", "sq. ft.", "sqft", "sq foot", "sq feet", "sf";
    of("in2") => "square inch", "square inches";
    of("yd2") => "square yard|s";
    of("ha") => "hectare|s";
    of("acre") => "acre|s";
    of("m3") => "cubic metre|s", "cubic meter|s", "cu m", "cu. m";
    of("km3") => "cubic kilometre|s", "cubic kilometer|s";
    of("ft3") => "cubic foot", "cubic feet", "cu ft", "cu. ft";
    of("cm3") => "cubic centimetre|s", "cubic centimeter|s", "cc";
    of("in3") => "cubic inch", "cubic inches";
    of("l") => "litre|s", "liter|s";
    of("ml") => "millilitre|s", "milliliter|s";
    of("cl") => "centilitre|s", "centiliter|s";
    of("hl") => "hectolitre|s", "hectoliter|s";
    of("gal") => "gallon|s", "gal", "us gallon|s";
    of("pt") => "pint|s";
    of("qt") => "quart|s";
    of("bbl") => "barrel|s", "barrel of oil", "barrels of oil", "barrels of oil equivalent", "barrels of crude";
    of("bushel") => "bushel|s";
    UnitWord::everyday("cup") => "cup|s";
    of("tbsp") => "tablespoon|s", "tbsp";
    of("tsp") => "teaspoon|s", "tsp";
    // Mass
    of("t") => "tonne|s", "ton|s", "metric ton|s", "metric tonne|s", "short ton|s", "long ton|s";
    of("kt") => "kilotonne|s", "kiloton|s";
    of("Mt") => "megatonne|s", "megaton|s";
    of("Gt") => "gigatonne|s", "gigaton|s";
    of("kg") => "kilogram|s", "kilogramme|s", "kilo|s";
    of("g") => "gram|s", "gramme|s";
    of("mg") => "milligram|s", "milligramme|s";
    of("µg") => "microgram|s", "mcg";
    of("oz") => "ounce|s", "oz", "troy ounce|s", "fluid ounce|s", "fl oz";
    of("lb") => "pound", "lb|s", "lbs.", "lb.", "pounds of weight";
    of("st") => "stone of weight";
    of("ct") => "carat|s";
    of("dram") => "dram|s";
    // Power and energy
    of("W") => "watt|s";
    of("kW") => "kilowatt|s";
    of("MW") => "megawatt|s";
    of("GW") => "gigawatt|s";
    of("TW") => "terawatt|s";
    of("Wh") => "watt hour|s";
    of("kWh") => "kilowatt hour|s", "kilowatthour|s";
    of("MWh") => "megawatt hour|s", "megawatthour|s";
    of("GWh") => "gigawatt hour|s", "gigawatthour|s";
    of("TWh") => "terawatt hour|s", "terawatthour|s";
    of("J") => "joule|s";
    of("kJ") => "kilojoule|s";
    of("MJ") => "megajoule|s";
    of("cal") => "calorie|s";
    of("kcal") => "kilocalorie|s";
    of("BTU") => "btu|s", "british thermal unit|s";
    of("MMBTU") => "mmbtu", "million btu", "million british thermal units";
    of("hp") => "horsepower", "brake horsepower";
    of("V") => "volt|s";
    of("kV") => "kilovolt|s";
    of("A") => "amp|s", "ampere|s";
    of("mAh") => "milliamp hour|s", "milliampere hour|s";
    of("Hz") => "hertz";
    of("kHz") => "kilohertz";
    of("MHz") => "megahertz";
    of("GHz") => "gigahertz", "ghz.";
    of("dB") => "decibel|s";
    of("Pa") => "pascal|s";
    of("MPa") => "megapascal|s";
    of("psi") => "psi", "pounds per square inch";
    of("ksi") => "ksi";
    of("Nm") => "newton metre|s", "newton meter|s";
    of("lb-ft") => "lb ft", "pound feet", "pound foot", "foot pounds", "ft lb", "ft lbs";
    // Temperature and angle
    of("°C") => "degree celsius", "degrees celsius", "degree centigrade", "degrees centigrade", "degree c", "degrees c", "celsius", "centigrade", "deg c", "degc";
    of("°F") => "degree fahrenheit", "degrees fahrenheit", "degree f", "degrees f", "fahrenheit", "deg f", "degf";
    of("K") => "kelvin|s", "degrees kelvin";
    of("°") => "degree|s", "deg";
    of("rad") => "radian|s";
    // Data
    of("bit") => "bit|s";
    of("Mbit") => "megabit|s";
    of("Gbit") => "gigabit|s";
    UnitWord::rate("Mbit", "s") => "megabits per second", "megabit per second", "megabits a second";
    UnitWord::rate("Gbit", "s") => "gigabits per second", "gigabit per second", "gigabits a second";
    of("B") => "byte|s";
    of("kB") => "kilobyte|s";
    of("MB") => "megabyte|s", "meg";
    of("GB") => "gigabyte|s", "gig|s";
    of("TB") => "terabyte|s";
    of("PB") => "petabyte|s";
    of("EB") => "exabyte|s";
    of("MP") => "megapixel|s";
    // Speed
    of("mph") => "mph", "m.p.h", "miles per hour", "miles an hour", "mile per hour", "mile an hour";
    UnitWord::rate("km", "h") => "kilometres per hour", "kilometers per hour", "kilometres an hour", "kilometers an hour", "k.p.h", "km per hour";
    of("mpg") => "mpg", "miles per gallon", "miles to the gallon", "miles a gallon";
    of("kn") => "knot|s", "kt|s";
    of("rpm") => "revolutions per minute";
    // Freight
    of("TEU") => "twenty foot equivalent unit|s";
    // Concentration
    of("ppm") => "parts per million", "part per million";
    of("ppb") => "parts per billion", "part per billion";
    // Time
    UnitWord::duration("s") => "second|s", "sec|s", "sec.";
    UnitWord::duration("ms") => "millisecond|s", "ms";
    UnitWord::duration("min") => "minute|s", "min|s", "min.";
    UnitWord::duration("h") => "hour|s", "hr|s", "h";
    UnitWord::duration("d") => "day|s";
    UnitWord::duration("week") => "week|s", "wk|s";
    UnitWord::duration("month") => "month|s", "mo";
    UnitWord::duration("year") => "year|s", "yr|s", "yr.";
    UnitWord::duration("decade") => "decade|s";
    UnitWord::duration("century") => "century", "centuries";
    UnitWord::age("year") => "year old", "years old", "year olds", "years olds", "year of age", "years of age", "yr old", "y o";
    UnitWord::age("month") => "month old", "months old", "month olds", "months olds", "month of age", "months of age";
    UnitWord::age("week") => "week old", "weeks old", "week olds", "weeks olds";
    UnitWord::age("d") => "day old", "days old", "day olds", "days olds";
];
