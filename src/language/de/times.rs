//! Words of time.

use crate::claim::Part::{H1, H2, NineMonths, Q1, Q2, Q3, Q4};
use crate::language::pack::TimeUnit::{
    Century, Day, Decade as Decades, Fiscal as FiscalYear, Half, Hour, Month as Months, Quarter, Week,
    Weekend, Year,
};
use crate::language::pack::TimeWord::{
    self, Ago, Beside, Clock, Count, Decade, DecadeEnding, DoubtfulMonth, Each, Earlier, Edge, Fiscal, Founding, Hence, InYear, Later, Lead, Level,
    Month, NoYear, Now, Ordinal, Part, PartMark, Season, SeldomYear, Share, Shift, Topic, TopicShift, Unit, Units, Weekday, YearEnd,
};
use crate::language::pack::{Edge as E, Lead as L, Row, rows};

pub(super) static TIMES: &[Row<TimeWord>] = rows![
    // Months
    Month(1) => "januar|s", "jänner|s", "jän";
    DoubtfulMonth(1) => "jan";
    Month(2) => "februar|s", "feber|s", "feb";
    Month(3) => "märz|es", "mär", "mrz";
    Month(4) => "april|s", "apr";
    Month(5) => "mai|s";
    Month(6) => "juni|s", "juno", "jun";
    Month(7) => "juli|s", "julei", "jul";
    Month(8) => "august|s", "aug";
    Month(9) => "september|s", "sep|t";
    Month(10) => "oktober|s", "okt";
    Month(11) => "november|s", "nov";
    Month(12) => "dezember|s", "dez";

    // Days of the week
    Weekday(1) => "montag|s|abend|abends|morgen|morgens|vormittag|nachmittag|mittag|nacht|früh";
    Weekday(2) => "dienstag|s|abend|abends|morgen|morgens|vormittag|nachmittag|mittag|nacht|früh";
    Weekday(3) => "mittwoch|s|abend|abends|morgen|morgens|vormittag|nachmittag|mittag|nacht|früh";
    Weekday(4) => "donnerstag|s|abend|abends|morgen|morgens|vormittag|nachmittag|mittag|nacht|früh";
    Weekday(5) => "freitag|s|abend|abends|morgen|morgens|vormittag|nachmittag|mittag|nacht|früh";
    Weekday(6) =>
        "samstag|s|abend|abends|morgen|morgens|vormittag|nachmittag|mittag|nacht|früh", "sonnabend|s";
    Weekday(7) => "sonntag|s|abend|abends|morgen|morgens|vormittag|nachmittag|mittag|nacht|früh";

    // Seasons
    Season(4) => "frühling|s", "frühjahr|s|es";
    Season(7) => "sommer|s", "sommermonate|n", "hochsommer|s";
    Season(10) => "herbst|es|s", "herbstmonate|n";
    Season(11) => "spätherbst|es|s";
    Season(1) => "winter|s", "wintermonate|n";
    Season(9) => "spätsommer|s";
    Season(6) => "frühsommer|s";
    // The year that begins next, or has just begun
    Season(1) => "neues jahr", "neuen jahr|s|es", "neue jahr", "neujahr|s";

    // Parts of a year
    Part(Q1) =>
        "q1", "auftaktquartal|s|es", "startquartal|s|es", "eröffnungsquartal|s|es", "anfangsquartal|s|es",
        "jahresauftaktquartal|s|es";
    Part(Q2) => "q2", "frühjahrsquartal|s|es";
    Part(Q3) => "q3", "sommerquartal|s|es";
    Part(Q4) =>
        "q4", "herbstquartal|s|es", "schlussquartal|s|es", "abschlussquartal|s|es",
        "jahresschlussquartal|s|es", "weihnachtsquartal|s|es";
    Part(H1) => "h1", "hj1", "jahreshälfte eins";
    Part(H2) => "h2", "hj2";
    Part(NineMonths) =>
        "neunmonatszeitraum|s|es", "neunmonatsperiode", "neun monats zeitraum|s|es", "neunmonatsergebnis|ses",
        "neunmonatsgewinn|s|es", "neunmonatsumsatz|es", "neunmonatszahlen", "neunmonatsbilanz";

    PartMark(Quarter) => "q";
    PartMark(Half) => "h";
    PartMark(Months) => "m";
    Share(Half) => "hälfte";

    // Lengths
    Unit(Hour) => "sekunde", "minute", "stunde", "std";
    Units(Hour) => "sekunden", "minuten", "stunden";
    Unit(Day) =>
        "tag|es|s", "werktag|es|s", "arbeitstag|es|s", "handelstag|es|s", "börsentag|es|s", "nacht",
        "abend|s|e";
    Units(Day) => "tage|n", "werktage|n", "arbeitstage|n", "handelstage|n", "börsentage|n";
    Unit(Week) => "woche", "kalenderwoche";
    Units(Week) => "wochen", "kalenderwochen";
    Unit(Weekend) => "wochenende|s";
    Units(Weekend) => "wochenenden";
    Unit(Months) => "monat|s|es", "kalendermonat|s|es", "trimester|s|n";
    Units(Months) => "monate|n", "kalendermonate|n";
    Unit(Quarter) =>
        "quartal|s|es", "jahresviertel|s|n", "vierteljahr|s|es", "geschäftsquartal|s|es",
        "fiskalquartal|s|es";
    Units(Quarter) => "quartale|n", "vierteljahre|n", "geschäftsquartale|n", "fiskalquartale|n";
    Unit(Half) => "halbjahr|s|es", "geschäftshalbjahr|s|es", "jahreshälfte", "semester|s|n", "hj", "hbj";
    Units(Half) => "halbjahre|n", "geschäftshalbjahre|n", "jahreshälften";
    Unit(Year) =>
        "jahr|s|es", "kalenderjahr|s|es", "gesamtjahr|s|es", "jubiläumsjahr|s|es", "wahljahr|s|es",
        "krisenjahr|s|es", "rekordjahr|s|es", "vereinsjahr|s|es";
    Units(Year) =>
        "jahre|n", "kalenderjahre|n", "gesamtjahre|n", "jubiläumsjahre|n", "wahljahre|n", "krisenjahre|n",
        "rekordjahre|n", "vereinsjahre|n";
    Unit(FiscalYear) =>
        "geschäftsjahr|s|es", "rechnungsjahr|s|es", "wirtschaftsjahr|s|es", "bilanzjahr|s|es",
        "finanzjahr|s|es", "fiskaljahr|s|es", "berichtsjahr|s|es", "haushaltsjahr|s|es", "budgetjahr|s|es",
        "steuerjahr|s|es", "schuljahr|s|es", "handelsjahr|s|es",
        "rumpfgeschäftsjahr|s|es", "rumpfwirtschaftsjahr|s|es";
    Units(FiscalYear) =>
        "geschäftsjahre|n", "rechnungsjahre|n", "wirtschaftsjahre|n", "bilanzjahre|n", "finanzjahre|n",
        "fiskaljahre|n", "berichtsjahre|n", "haushaltsjahre|n", "budgetjahre|n", "steuerjahre|n",
        "schuljahre|n", "handelsjahre|n", "rumpfgeschäftsjahre|n", "rumpfwirtschaftsjahre|n";
    Unit(Decades) => "jahrzehnt|s|es", "dekade";
    Units(Decades) => "jahrzehnte|n", "dekaden";
    Unit(Century) => "jahrhundert|s|es";
    Units(Century) => "jahrhunderte|n";

    // Counted from now
    Now(Day, 0) => "heute", "heutigentags";
    Now(Day, -1) => "gestern";
    Now(Day, -2) => "vorgestern";
    Now(Day, 1) => "morgen";
    Now(Day, 2) => "übermorgen";
    Now(Year, 0) =>
        "heuer", "heurige|n|r|s|m", "diesjährige|n|r|s|m";
    InYear =>
        "jahreswechsel|s", "jahresmitte", "jahresanfang|s", "jahresbeginn|s", "jahresauftakt|s", "jahresstart|s",
        "jahresverlauf|s", "mitte des jahres", "anfang des jahres", "beginn des jahres", "rest des jahres";
    Later(Year) => "noch heuer", "später im jahr", "im weiteren jahresverlauf", "weiteren jahresverlauf";
    Earlier(Year) => "früher im jahr";
    Earlier(Months) => "anfang des monats", "anfang dieses monats", "beginn des monats", "beginn dieses monats";
    YearEnd => "jahresende|s", "jahresultimo|s", "jahresschluss|es", "ende des jahres", "ende jahr";
    Now(Year, -1) => "letztjährige|n|r|s|m", "vorjährige|n|r|s|m";
    Now(Year, 1) => "nächstjährige|n|r|s|m";
    Topic(Year, -1) => "jahresfrist";
    Now(Quarter, 0) => "quartalsende|s";
    Now(Months, 0) => "monatsende|s", "monatsanfang|s", "monatsbeginn|s", "monatsmitte", "rest des monats";
    Now(Week, 0) => "wochenanfang|s", "wochenbeginn|s", "wochenmitte", "rest der woche";

    // Counted from the time spoken of
    Topic(Year, -1) =>
        "vorjahr|e|en|s|es", "vj", "vorjahreszeitraum|s|es", "vorjahreszeit", "vorjahresperiode",
        "vorjahresquartal|s|es", "vorjahresmonat|s|es", "vorjahreshalbjahr|s|es", "vorjahreswert|s|es|e|en",
        "vorjahresniveau|s", "vorjahresergebnis|ses", "vorjahreszahl|en", "vorjahresstand|s|es",
        "vorjahresmarke", "vorjahresumsatz|es", "vorjahresgewinn|s|es", "vorjahresverlust|s|es",
        "vorjahresvergleich|s", "vergleichszeitraum|s|es", "vergleichsquartal|s|es", "vergleichsmonat|s|es",
        "vergleichsperiode", "jahr zuvor", "jahr davor", "jahr vorher", "gleicher zeitraum des vorjahres",
        "gleichen zeitraum des vorjahres", "gleiche zeit des vorjahres", "gleichen quartal des vorjahres", "vorsaison",
        "vorspielzeit";
    Topic(Year, -2) => "vorvorjahr|e|en|s|es";
    Topic(Year, 1) => "folgejahr|s|es", "jahr danach", "jahr darauf";
    Topic(Quarter, -1) => "vorquartal|s|es";
    Topic(Quarter, 1) => "folgequartal|s|es";
    Topic(Months, -1) => "vormonat|s|es";
    Topic(Months, 1) => "folgemonat|s|es";
    Topic(Week, -1) => "vorwoche";
    Topic(Week, 1) => "folgewoche";
    Topic(Day, -1) => "vortag|s|es|e", "tag zuvor", "tag davor", "tags zuvor";
    Topic(Day, 1) => "tags darauf", "tag darauf", "tag danach";

    // Before a unit, month, season or day of the week
    Shift(-1) =>
        "letzte|n|r|s|m", "vergangene|n|r|s|m", "vorige|n|r|s|m", "verwichene|n|r|s|m", "abgelaufene|n|r|s|m",
        "verflossene|n|r|s|m", "zurückliegende|n|r|s|m", "abgeschlossene|n|r|s|m";
    Shift(-2) => "vorletzte|n|r|s|m", "vorvergangene|n|r|s|m";
    Shift(0) =>
        "diese|n|r|s|m", "laufende|n|r|s|m", "aktuelle|n|r|s|m", "heutige|n|r|s|m", "gegenwärtige|n|r|s|m",
        "angelaufene|n|r|s|m", "angebrochene|n|r|s|m";
    Shift(1) => "kommende|n|r|s|m", "nächste|n|r|s|m", "bevorstehende|n|r|s|m", "anstehende|n|r|s|m";
    Shift(2) => "übernächste|n|r|s|m";
    TopicShift(-1) =>
        "vorangegangene|n|r|s|m", "vorangehende|n|r|s|m", "vorausgegangene|n|r|s|m", "vorherige|n|r|s|m",
        "davorliegende|n|r|s|m";
    TopicShift(1) => "darauffolgende|n|r|s|m", "folgende|n|r|s|m", "anschließende|n|r|s|m";
    TopicShift(0) => "selb|en", "gleiche|n|r|s|m", "jene|n|r|s|m";

    // Ordinals
    Ordinal(1) => "erste|n|r|s|m";
    Ordinal(2) => "zweite|n|r|s|m";
    Ordinal(3) => "dritte|n|r|s|m";
    Ordinal(4) => "vierte|n|r|s|m";
    Ordinal(5) => "fünfte|n|r|s|m";
    Ordinal(6) => "sechste|n|r|s|m";
    Ordinal(7) => "siebte|n|r|s|m", "siebente|n|r|s|m";
    Ordinal(8) => "achte|n|r|s|m";
    Ordinal(9) => "neunte|n|r|s|m";
    Ordinal(10) => "zehnte|n|r|s|m";
    Ordinal(11) => "elfte|n|r|s|m";
    Ordinal(12) => "zwölfte|n|r|s|m";
    Ordinal(13) => "dreizehnte|n|r|s|m";
    Ordinal(14) => "vierzehnte|n|r|s|m";
    Ordinal(15) => "fünfzehnte|n|r|s|m";
    Ordinal(16) => "sechzehnte|n|r|s|m";
    Ordinal(17) => "siebzehnte|n|r|s|m";
    Ordinal(18) => "achtzehnte|n|r|s|m";
    Ordinal(19) => "neunzehnte|n|r|s|m";
    Ordinal(20) => "zwanzigste|n|r|s|m";
    Ordinal(21) => "einundzwanzigste|n|r|s|m";
    Ordinal(22) => "zweiundzwanzigste|n|r|s|m";
    Ordinal(23) => "dreiundzwanzigste|n|r|s|m";
    Ordinal(24) => "vierundzwanzigste|n|r|s|m";
    Ordinal(25) => "fünfundzwanzigste|n|r|s|m";
    Ordinal(26) => "sechsundzwanzigste|n|r|s|m";
    Ordinal(27) => "siebenundzwanzigste|n|r|s|m";
    Ordinal(28) => "achtundzwanzigste|n|r|s|m";
    Ordinal(29) => "neunundzwanzigste|n|r|s|m";
    Ordinal(30) => "dreißigste|n|r|s|m";
    Ordinal(31) => "einunddreißigste|n|r|s|m";
    Ordinal(TimeWord::LAST) => "abschließende|n|r|s|m";

    // Small numbers that are no numerals
    Count(1) => "ein|e|em|en|er|es";
    Count(2) => "beide|n|r";
    Count(0) => "paar", "ein paar", "wenige|n|r", "einige|n|r", "mehrere|n|r", "etliche|n|r";

    // Ends of a period
    Edge(E::Start) => "anfang", "beginn", "anfang des", "beginn des";
    Edge(E::Middle) => "mitte", "mitte des", "verlauf des", "lauf des", "laufe des";
    Edge(E::End) => "ende", "ende des", "ablauf des", "rest des";

    // No single time
    Each => "jede|n|r|s|m", "alle|n|r", "jährlich|e|en|er";

    // Behind a length
    Ago => "her", "zurück";
    Beside(-1) => "zuvor", "davor", "vorher", "früher";
    Beside(1) => "später", "danach", "darauf";
    Hence => "ab heute", "von heute an";

    // Business years
    Fiscal => "fiskalische|n|r|s|m", "gj", "fy";

    // Clock times
    Clock => "uhr", "mez", "mesz";

    // Decades
    Decade(20) => "zwanziger";
    Decade(30) => "dreißiger";
    Decade(40) => "vierziger";
    Decade(50) => "fünfziger";
    Decade(60) => "sechziger";
    Decade(70) => "siebziger";
    Decade(80) => "achtziger";
    Decade(90) => "neunziger";
    DecadeEnding => "er", "ern";

    // Before a time
    Lead(L::In) => "in", "im", "während", "geboren";
    Lead(L::Within) => "binnen", "innerhalb", "innerhalb von", "innert", "über";
    Lead(L::On) => "am", "an", "um", "zu", "zur", "mit";
    Lead(L::Beyond) => "unter", "unter dem", "unter der", "unter denen", "über dem", "über der", "über denen";
    Lead(L::The) => "den", "der", "die", "das", "dem";
    Lead(L::Of) => "des";
    Lead(L::Since) => "seit";
    Lead(L::From) => "ab", "von", "vom";
    Lead(L::Between) => "zwischen";
    Lead(L::Until) => "bis", "bis zum", "bis zur", "bis in", "bis ins", "bis einschließlich", "spätestens";
    Lead(L::Ended) => "zum", "per";
    Lead(L::And) => "und", "oder", "sowie", "beziehungsweise", "bzw";
    Lead(L::Back) => "vor";
    Lead(L::For) => "für", "fürs", "auf";
    Lead(L::After) => "nach";
    Lead(L::Against) =>
        "gegenüber", "gegenüber dem", "verglichen mit", "verglichen zu", "verglichen zum", "verglichen zur", "im vergleich zu", "im vergleich zum", "im vergleich zur",
        "im vergleich mit", "vergleich zu", "vergleich zum", "als im", "als in", "als noch", "wie im", "denen von", "denen aus", "jenen von", "jenen aus", "jenem von",
        "dem von";
    Lead(L::Named) => "anno", "jahrgang", "baujahr", "modelljahr";

    Level =>
        "ausgangsjahr|s|es", "ausgangsniveau|s", "basisjahr|s|es", "niveau|s", "referenzjahr|s|es", "vergleichsjahr|s|es",
        "vorjahresergebnis|ses", "vorjahresgewinn|s|es", "vorjahresmarke", "vorjahresniveau|s", "vorjahresumsatz|es",
        "vorjahresverlust|s|es", "vorjahreswert|s|es|e|en";

    Founding =>
        "gegründet|e|en|er|es|em", "gründete|n", "gründung|s", "gründungsjahr|s|es", "neugegründet|e|en|er|es|em";

    // Before a number that is no year
    NoYear =>
        "windows", "office", "seite|n", "nr", "nummer|n", "zimmer", "raum", "flug", "boeing", "artikel",
        "art", "paragraf", "paragraph", "absatz", "ziffer", "kapitel", "typ", "version", "russell", "nikkei",
        "tel", "telefon", "fax", "postfach", "plz", "isbn", "issn", "din", "iso", "a", "ch", "agenda";
    SeldomYear =>
        "rund", "etwa", "circa", "ca", "zirka", "ungefähr", "knapp", "gut", "fast", "nahezu", "beinahe",
        "über", "mehr als", "weniger als", "mindestens", "höchstens", "maximal", "bis zu", "nur",
        "weitere|n|r", "insgesamt", "jeweils", "je";
];
