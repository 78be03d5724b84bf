//! Number words, the words between figures, and bound words.

use crate::claim::Bound;
use crate::language::pack::{Joint, NumberWord, Row, Sure, ScaleWhen, rows};

const fn scale(power: i16) -> NumberWord {
    NumberWord::Scale { power, alone: false }
}

const fn short(power: i16, when: ScaleWhen) -> NumberWord {
    NumberWord::Abbreviated { power, when }
}

const fn part(over: u16) -> NumberWord {
    NumberWord::Part { over, sure: Sure::Yes }
}

// Compounds such as "siebenundzwanzig" are read by `one_word`.
pub(super) static NUMBERS: &[Row<NumberWord>] = rows![
    NumberWord::Cardinal(0) => "null";
    NumberWord::Cardinal(1) => "eins";
    NumberWord::Cardinal(2) => "zwei", "zwo", "zweier";
    NumberWord::Cardinal(3) => "drei", "dreier";
    NumberWord::Cardinal(4) => "vier";
    NumberWord::Cardinal(5) => "fünf";
    NumberWord::Cardinal(6) => "sechs";
    NumberWord::Cardinal(7) => "sieben";
    NumberWord::Cardinal(8) => "acht";
    NumberWord::Cardinal(9) => "neun";
    NumberWord::Cardinal(10) => "zehn";
    NumberWord::Cardinal(11) => "elf";
    NumberWord::Cardinal(12) => "zwölf";
    NumberWord::Cardinal(13) => "dreizehn";
    NumberWord::Cardinal(14) => "vierzehn";
    NumberWord::Cardinal(15) => "fünfzehn";
    NumberWord::Cardinal(16) => "sechzehn";
    NumberWord::Cardinal(17) => "siebzehn";
    NumberWord::Cardinal(18) => "achtzehn";
    NumberWord::Cardinal(19) => "neunzehn";
    NumberWord::Cardinal(20) => "zwanzig";
    NumberWord::Cardinal(30) => "dreißig";
    NumberWord::Cardinal(40) => "vierzig";
    NumberWord::Cardinal(50) => "fünfzig";
    NumberWord::Cardinal(60) => "sechzig";
    NumberWord::Cardinal(70) => "siebzig";
    NumberWord::Cardinal(80) => "achtzig";
    NumberWord::Cardinal(90) => "neunzig";
    NumberWord::Scale { power: 2, alone: true } => "hundert";
    NumberWord::Scale { power: 3, alone: true } => "tausend";
    scale(6) => "million|en";
    scale(9) => "milliarde|n";
    scale(12) => "billion|en";
    scale(15) => "billiarde|n";
    scale(18) => "trillion|en";
    short(3, ScaleWhen::Always) => "tsd";
    short(6, ScaleWhen::Always) => "mio", "mill", "mn";
    short(9, ScaleWhen::Always) => "mrd", "mia", "mlrd", "milld", "md", "bn";
    short(12, ScaleWhen::Always) => "bio", "bill";
    short(3, ScaleWhen::Joined) => "k";
    short(6, ScaleWhen::Money) => "m";
    short(9, ScaleWhen::Money) => "b";
    NumberWord::Group(12) => "dutzend|e";
    NumberWord::Tenths(15) => "anderthalb", "eineinhalb", "einundeinhalb", "einundhalb";
    NumberWord::Tenths(25) => "zweieinhalb", "zweiundeinhalb";
    NumberWord::Tenths(35) => "dreieinhalb", "dreiundeinhalb";
    NumberWord::Tenths(45) => "viereinhalb", "vierundeinhalb";
    NumberWord::Tenths(55) => "fünfeinhalb";
    NumberWord::Tenths(65) => "sechseinhalb";
    NumberWord::Tenths(75) => "siebeneinhalb";
    NumberWord::Tenths(85) => "achteinhalb";
    NumberWord::Tenths(95) => "neuneinhalb";
    NumberWord::Tenths(105) => "zehneinhalb";
    NumberWord::Tenths(2_500_000) => "viertelmillion";
    NumberWord::Tenths(5_000_000) => "halbmillion";
    NumberWord::Tenths(7_500_000) => "dreiviertelmillion";
    NumberWord::Half => "halb|e|en|er|es|em";
    part(2) => "hälfte";
    part(3) => "drittel|n|s";
    part(4) => "viertel|n|s";
    part(5) => "fünftel|n|s";
    part(6) => "sechstel|n|s";
    part(7) => "siebtel|n|s";
    part(8) => "achtel|n|s";
    part(9) => "neuntel|n|s";
    part(10) => "zehntel|n|s";
    part(12) => "zwölftel";
    part(20) => "zwanzigstel";
    part(100) => "hundertstel";
    part(1000) => "tausendstel";
    NumberWord::Nth(2) => "zweite|r|n|s|m";
    NumberWord::Nth(3) => "dritte|r|n|s|m";
    NumberWord::Nth(4) => "vierte|r|n|s|m";
    NumberWord::Nth(5) => "fünfte|r|n|s|m";
    NumberWord::Nth(6) => "sechste|r|n|s|m";
    NumberWord::Nth(7) => "siebte|r|n|s|m", "siebente|r|n|s|m";
    NumberWord::Nth(8) => "achte|r|n|s|m";
    NumberWord::Nth(9) => "neunte|r|n|s|m";
    NumberWord::Nth(10) => "zehnte|r|n|s|m";
    NumberWord::Nth(20) => "zwanzigste|r|n|s|m";
    NumberWord::Nth(100) => "hundertste|r|n|s|m";
    NumberWord::Point => "komma";
    NumberWord::Minus => "minus";
    NumberWord::Times(2) => "doppelt", "zweimal", "zweifach|e|en|er|es", "doppelte|n|r|s", "das doppelte";
    NumberWord::Times(3) => "dreimal", "dreifach|e|en|er|es";
    NumberWord::Times(4) => "viermal", "vierfach|e|en|er|es";
    NumberWord::Times(5) => "fünfmal", "fünffach|e|en|er|es";
    NumberWord::TimesAfter => "mal", "fach|e|en|er|es";
    NumberWord::Changed(100) => "verdoppel|n|t|te|ten|nd|ung", "verdopple", "verdoppelung";
    NumberWord::Changed(200) => "verdreifach|en|t|te|ten|end|ung";
    NumberWord::Changed(300) => "vervierfach|en|t|te|ten|end|ung";
    NumberWord::Changed(400) => "verfünffach|en|t|te|ten|end|ung";
    NumberWord::Changed(500) => "versechsfach|en|t|te|ten|ung";
    NumberWord::Changed(600) => "versiebenfach|en|t|te|ten|ung";
    NumberWord::Changed(700) => "verachtfach|en|t|te|ten|ung";
    NumberWord::Changed(800) => "verneunfach|en|t|te|ten|ung";
    NumberWord::Changed(900) => "verzehnfach|en|t|te|ten|ung";
    NumberWord::Changed(9900) => "verhundertfach|en|t|te|ten|ung";
    NumberWord::Compared(100) => "doppelt so viel|e", "doppelt so hoch|e|en", "doppelt so groß|e|en";
    NumberWord::Changed(-50) => "halbier|en|t|te|ten|end|ung";
];

pub(super) static JOINTS: &[Row<Joint>] = rows![
    Joint::And => "und", "u", "sowie";
    Joint::Or => "oder", "beziehungsweise", "bzw", "respektive";
    Joint::Until => "bis", "bis zu";
    Joint::Onto => "auf";
    Joint::Amounting => "über";
    Joint::From => "von";
    Joint::RangeFrom =>
        "reicht von", "reichen von", "reichte von", "reichten von", "reicht dabei von", "schwankt von",
        "schwanken von", "in einer spanne von", "bandbreite von", "spanne von", "im bereich von", "korridor von";
    Joint::Between => "zwischen";
    Joint::OutOf => "von", "aus";
    Joint::Every => "jede|r|n|s|m";
    Joint::Of => "der", "des", "von", "aller", "seiner", "ihrer";
    Joint::Converted => "umgerechnet", "entspricht", "dies entspricht", "das sind", "also", "oder umgerechnet",
        "umgerechnet derzeit", "umgerechnet aktuell", "derzeit umgerechnet", "aktuell umgerechnet";
    Joint::Vague =>
        "einige", "einigen", "einiger", "mehrere", "mehreren", "mehrerer", "ein paar", "paar", "viele", "vielen", "wenige",
        "wenigen", "etliche", "etlichen", "zig", "abertausend", "manche", "unzählige";
    Joint::More => "weitere", "weiteren", "weiterer", "zusätzliche", "zusätzlichen", "die", "der", "den", "das", "dem", "eine";
    Joint::Label =>
        "stand", "nr", "nr.", "nummer", "platz", "plätze", "plätzen", "rang", "ränge", "rängen", "positionen", "seite", "seiten", "kapitel", "abschnitt", "artikel", "art", "art.", "absatz",
        "abs", "abs.", "paragraf", "paragraph", "paragrafen", "paragraphen", "ziffer", "satz", "anhang", "anlage",
        "top", "klasse", "stufe", "teil", "band", "folge", "staffel", "gruppe", "linie", "zimmer", "raum", "gate",
        "gleis", "halle", "tor", "kanal", "formel", "liga", "bundesstraße", "autobahn", "tag", "woche", "runde", "spiel",
        "etappe", "startnummer", "postfach", "telefon", "rufnummer", "telefonnummer", "modell", "typ", "serie",
        "resolution", "tabelle", "abbildung", "position", "punkt", "listenplatz", "hausnummer", "block", "zone",
        "bezirk", "wien", "kategorie", "ausgabe", "jahrgang", "heft", "akt", "opus", "sinfonie", "kammer", "senat", "etage",
        "stock", "bus", "zug", "flug", "version", "gebäude", "pin", "plz", "kennziffer", "aktenzeichen", "az",
        "größe", "straße", "gasse", "weg", "allee", "platzierung", "lektion", "aufgabe", "gruppe der", "industrie", "kanzlei", "u", "sektion", "bild", "foto", "update", "tel", "tram", "wagen",
        "din", "en", "hörsaal", "iso", "postleitzahl", "saal", "formular";
    Joint::LabelAfter => "uhr", "h", "mez", "mesz", "n. chr", "v. chr";
    Joint::Model => "modell|s", "baureihe", "variante";
    Joint::New => "neue|n|r|s", "weitere|n|r", "zusätzliche|n|r";
    Joint::Event =>
        "abspaltung", "betriebsübergabe", "börsengang|s", "börsenstart", "eröffnung", "finanzkrise", "firmengründung",
        "fusion", "geburtsjahr", "gründung", "gründungsjahr", "insolvenz", "krise", "markteintritt", "marktstart",
        "neugründung", "pleite", "privatisierung", "start", "unternehmensgründung", "verstaatlichung", "wende",
        "wiedereröffnung", "wiedervereinigung", "übernahme";
    Joint::Score =>
        "gewann", "gewannen", "gewinnt", "gewonnen", "verlor", "verloren", "siegte", "siegten", "besiegte",
        "schlug", "schlugen", "unterlag", "unterlagen", "endstand", "sieg", "niederlage", "remis", "führte",
        "führten", "spielten", "spielte";
    Joint::Extent => "lauf", "sprint", "staffel";
    Joint::Able => "kann", "können";
    Joint::Age => "alter von", "im alter von";
    Joint::NoShare =>
        "erste|n|r", "zweite|n|r", "andere|n|r", "letzte|n|r|s", "obere|n|r", "untere|n|r", "bessere|n|r", "schönere",
        "nördliche|n", "südliche|n", "jeder", "beide|n", "dieser", "diese";
    Joint::Rank =>
        "erste|n|r", "letzte|n|r", "nächste|n|r", "vorderste|n|r", "oberste|n|r", "vergangene|n|r", "vorige|n|r",
        "kommende|n|r", "folgende|n|r", "top";
    Joint::Thereof => "darunter", "davon", "einschließlich", "hiervon", "inklusive", "wovon";
    Joint::Basis => "basis", "ebene", "niveau", "sicht", "stufe";
    Joint::Reason => "angesichts", "aufgrund", "dank", "durch", "infolge", "trotz", "wegen";
    Joint::Superlative =>
        "größte|n|r", "wertvollste|n|r", "wichtigste|n|r", "beste|n|r", "reichste|n|r", "mächtigste|n|r",
        "teuerste|n|r", "billigste|n|r", "günstigste|n|r", "stärkste|n|r", "schwächste|n|r", "kleinste|n|r",
        "erfolgreichste|n|r", "beliebteste|n|r", "bekannteste|n|r", "meistverkaufte|n|r", "meistgenutzte|n|r",
        "meistbesuchte|n|r", "führende|n|r", "vorderste|n|r", "umsatzstärkste|n|r", "ertragsstärkste|n|r",
        "einflussreichste|n|r", "schnellste|n|r", "innovativste|n|r", "profitabelste|n|r", "ärmste|n|r",
        "höchste|n|r", "niedrigste|n|r", "älteste|n|r", "jüngste|n|r", "bedeutendste|n|r", "häufigste|n|r",
        "schlechteste|n|r", "bestbezahlte|n|r", "bestverdienende|n|r", "attraktivste|n|r", "erstplatzierte|n|r",
        "bestplatzierte|n|r", "schwerste|n|r", "längste|n|r", "neueste|n|r", "gefragteste|n|r";
];

pub(super) static BOUNDS: &[Row<(Bound, bool)>] = rows![
    (Bound::About, false) =>
        "rund", "etwa", "circa", "ca", "ca.", "zirka", "cirka", "ungefähr", "annähernd", "knapp", "fast", "nahezu",
        "beinahe", "schätzungsweise", "geschätzt", "geschätzte", "geschätzten", "in etwa", "um die", "an die",
        "so um die", "gut und gerne", "grob", "rd", "rd.", "plus minus", "so etwa", "so rund", "bei rund", "näherungsweise", "quasi", "praktisch",
        "in der größenordnung von", "nicht ganz", "überschlägig";
    (Bound::MoreThan, false) =>
        "über", "mehr als", "gut", "etwas mehr als", "etwas über", "weit über", "deutlich über", "deutlich mehr als",
        "weit mehr als", "wesentlich mehr als", "knapp über", "leicht über", "größer als", "höher als", "jenseits von",
        "jenseits der", "oberhalb von", "übersteigt", "überstieg", "überschritt", "überschreitet", "übertrifft",
        "weitaus mehr als", "älter als", "länger als", "mehr denn", "schon über", "viel mehr als", "noch mehr als";
    (Bound::AtLeast, false) =>
        "mindestens", "mindestens aber", "mindestens jedoch", "zumindest", "wenigstens", "nicht weniger als", "ab", "mind", "mind.", "minimal", "nicht unter",
        "minimum", "größer oder gleich", "größer gleich";
    (Bound::LessThan, false) =>
        "unter", "weniger als", "etwas weniger als", "knapp unter", "deutlich unter", "deutlich weniger als",
        "weit unter", "weit weniger als", "nicht einmal", "kleiner als", "niedriger als", "geringer als",
        "unterhalb von", "leicht unter", "jünger als", "kürzer als", "etwas unter", "keine", "nicht mal", "viel weniger als";
    (Bound::AtMost, false) =>
        "bis zu", "höchstens", "maximal", "nicht mehr als", "max", "max.", "allerhöchstens", "längstens", "nicht über",
        "bis maximal", "maximum", "höchstens noch", "kleiner oder gleich", "kleiner gleich", "bis", "auf bis zu",
        "maximal bis zu";
    (Bound::AtLeast, true) =>
        "oder mehr", "und mehr", "oder darüber", "und darüber", "aufwärts", "oder höher", "und höher", "plus", "mindestens",
        "oder älter", "und älter";
    (Bound::AtMost, true) =>
        "oder weniger", "und weniger", "oder darunter", "und darunter", "maximal", "höchstens", "oder niedriger",
        "abwärts", "oder jünger";
    (Bound::About, true) => "oder so", "ungefähr", "etwa", "in etwa", "plus minus";
];
