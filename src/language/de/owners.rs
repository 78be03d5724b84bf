//! Words that tell whose figure one is.

use crate::language::pack::OwnerCue::{
    self, Arm, Aside, Belonging, Copula, Each, Example, Forecast, Government, Justice, Kin, Report, Rival, Site, State,
    Statistic, Trade,
};
use crate::language::pack::{Row, rows};

pub(super) static OWNERS: &[Row<OwnerCue>] = rows![
    Arm =>
        "tochter", "töchter|n", "tochtergesellschaft|en", "tochterfirma", "tochterfirmen", "tochterunternehmen|s",
        "tochterbank|en", "tochtermarke|n", "tochterkonzern|s", "banktochter", "auslandstochter", "kernmarke",
        "hauptmarke", "stammmarke", "zweitmarke", "billigmarke", "premiummarke", "luxusmarke", "billigtochter",
        "regionaltochter", "vertriebstochter", "finanztochter", "enkel", "enkelin", "ableger|s|n", "sparte|n",
        "division|en", "unternehmensbereich|s|e", "geschäftsbereich|s|e", "unternehmenssparte", "konzernsparte",
        "konzerntochter", "konzernmarke", "marke|n", "abspaltung", "ausgründung", "landesgesellschaft|en",
        "niederlassung|en";
    Kin =>
        "mutter", "muttergesellschaft", "mutterkonzern|s",
        "mutterunternehmen|s", "mutterfirma", "schwester", "schwestergesellschaft", "schwesterfirma",
        "schwesterunternehmen|s", "beteiligung|en", "rivale|n",
        "rivalin", "konkurrent|en|in", "konkurrenten|s", "wettbewerber|s|n", "mitbewerber|s|n", "partner|s|n",
        "zulieferer|s|n", "lieferant|en", "kunde|n", "eigentümer|s|n", "eigner|s|n", "besitzer|s|n",
        "aktionär|e|en|s", "großaktionär|e|en|s", "hauptaktionär|e|en|s", "anteilseigner|s|n", "investor|en",
        "gläubiger|s|n", "nachfolger|s|n", "vorgänger|s|n", "käufer|s|n", "bieter|s|n", "interessent|en",
        "hersteller|s", "betreiber|s", "entwickler|s", "joint venture", "gemeinschaftsunternehmen|s";
    Rival =>
        "rivale|n", "rivalin", "erzrivale|n", "konkurrent|en|in", "konkurrenten|s", "wettbewerber|s|n", "mitbewerber|s|n",
        "herausforderer|s|n", "verfolger|s|n";
    Belonging =>
        "gehörend|e|er|es|en|em", "gehörig|e|er|es|en|em", "zugehörig|e|er|es|en|em", "gehaltene|r|s|n|m",
        "kontrollierte|r|s|n|m", "geführte|r|s|n|m", "betriebene|r|s|n|m";
    Report =>
        "bericht|s|es|e|en", "studie|n", "umfrage|n", "erhebung|en", "analyse|n", "untersuchung|en", "auswertung|en",
        "statistik|en", "ranking|s", "rangliste|n", "schätzung|en", "prognose|n", "daten";
    Site => "bei", "beim";
    Each => "beziehungsweise", "bzw", "respektive", "jeweils";
    Copula =>
        "ist", "sind", "war", "waren", "bleibt", "bleiben", "blieb", "blieben", "heißt", "hieß", "wurde", "wird";
    Justice =>
        "staatsanwaltschaft|en", "generalstaatsanwaltschaft", "bundesanwaltschaft", "wksta", "gericht|s|e|en",
        "landgericht|s|es", "amtsgericht|s|es", "oberlandesgericht|s|es", "landesgericht|s|es", "bezirksgericht|s|es",
        "handelsgericht|s|es", "arbeitsgericht|s|es", "sozialgericht|s|es", "verwaltungsgericht|s|es",
        "verwaltungsgerichtshof|s", "finanzgericht|s|es", "bundesgericht|s|es", "bundesgerichtshof|s", "bgh", "olg",
        "verfassungsgericht|s|es", "verfassungsgerichtshof|s", "gerichtshof|s|es", "eugh", "ogh", "justiz",
        "polizei", "kriminalpolizei", "bundespolizei", "zollfahndung", "steuerfahndung", "ermittler|n",
        "insolvenzgericht|s|es", "konkursgericht|s|es", "rechnungshof|s|es", "bundesrechnungshof|s|es";
    Forecast =>
        "erwartet|e", "erwarten", "erwarteten", "rechnet", "rechnete", "rechnen", "rechneten", "prognostiziert|e",
        "prognostizieren", "schätzt|e", "schätzen", "schätzten", "taxiert|e", "taxieren", "veranschlagt|e",
        "sieht", "sehen", "sagt", "traut", "traute", "kalkuliert|e", "beziffert|e";
    Example =>
        "wie", "wie etwa", "wie zum beispiel", "etwa", "zum beispiel", "beispielsweise", "darunter",
        "unter anderem", "inklusive";
    Aside =>
        "vor", "hinter", "gegenüber", "gegen", "im vergleich zu", "verglichen mit",
        "im gegensatz zu", "anders als", "ähnlich wie", "neben", "statt", "anstelle von", "außer", "als",
        "gefolgt von", "nicht";
    State =>
        "budgetdefizit|s|e", "haushaltsdefizit|s|e", "staatsdefizit|s", "haushaltsloch|s", "haushaltslücke",
        "budgetloch", "haushaltsüberschuss|es", "budgetüberschuss|es", "haushaltsplus", "haushaltsminus",
        "neuverschuldung", "nettoneuverschuldung", "nettokreditaufnahme", "kreditaufnahme des bundes",
        "staatsverschuldung", "staatsschulden", "staatsschuld", "schuldenquote", "staatsschuldenquote",
        "defizitquote", "maastricht defizit", "öffentliche schulden", "öffentlichen schulden",
        "öffentliche verschuldung", "auslandsschulden", "bundeshaushalt|s|es", "bundesbudget|s",
        "landeshaushalt|s|es", "landesbudget|s", "staatshaushalt|s|es", "staatsbudget|s", "staatsausgaben",
        "verteidigungshaushalt|s|es", "verteidigungsetat|s", "wehretat|s", "verteidigungsausgaben",
        "rüstungsausgaben", "militärausgaben", "steuereinnahmen", "steueraufkommen|s", "steuermehreinnahmen",
        "steuerausfall|s", "steuerausfälle", "einnahmenausfall|s", "mindereinnahmen", "konjunkturpaket|s|e",
        "rettungspaket|s|e", "hilfspaket|s|e", "entlastungspaket|s", "sparpaket|s|e", "konjunkturprogramm|s|e",
        "strukturelles defizit", "strukturelle defizit", "währungsreserven", "devisenreserven", "staatshilfe|n",
        "steuerreform", "steuersenkung|en", "pendlerpauschale";
    Government =>
        "regierung|en", "kabinett|s", "bund|es", "staat|s|es", "land|es", "landesregierung", "finanzministerium|s",
        "gemeinde", "stadt", "fiskus", "freistaat|s", "kanton|s";
    Statistic =>
        "inflation", "inflationsrate|n", "kerninflation", "teuerung", "teuerungsrate|n", "verbraucherpreise|n",
        "konsumentenpreise|n", "erzeugerpreise|n", "großhandelspreise|n", "preisindex", "verbraucherpreisindex",
        "bruttoinlandsprodukt|s|es", "bip", "wirtschaftsleistung", "bruttosozialprodukt|s|es", "arbeitslosigkeit",
        "arbeitslosenquote|n", "arbeitslosenrate|n", "jugendarbeitslosigkeit", "arbeitslosenzahl|en",
        "arbeitslose|n|r", "beschäftigungsquote", "erwerbslosenquote", "industrieproduktion", "einzelhandelsumsätze|n",
        "handelsdefizit|s", "handelsbilanzdefizit|s", "handelsüberschuss|es", "handelsbilanzüberschuss|es",
        "leistungsbilanzdefizit|s", "leistungsbilanzüberschuss|es", "handelsbilanz", "leistungsbilanz",
        "bevölkerung", "einwohner|n|s", "einwohnerzahl", "lebenserwartung", "geburtenrate", "sparquote",
        "privathaushalte|n", "der haushalte", "der befragten", "befragten", "befragte", "umfrageteilnehmer|n",
        "der menschen", "der bürger", "der deutschen", "der österreicher", "der schweizer", "der bevölkerung",
        "der verbraucher", "der konsumenten", "der wähler", "der frauen", "der männer", "der kinder",
        "der jugendlichen", "der unternehmen", "der firmen", "der betriebe", "der manager", "der anleger",
        "der internetnutzer", "der arbeitnehmer", "mindestlohn|s", "wahlbeteiligung", "pro kopf",
        "geschäftsklimaindex", "ifo index", "armutsquote", "immobilienpreise|n", "hauspreise|n", "mietpreise|n";
    Trade =>
        "export|e|en|s", "exporte|n", "ausfuhr|en", "import|e|en|s", "einfuhr|en", "wirtschaftswachstum|s",
        "konjunktur", "wirtschaft", "volkswirtschaft|en", "automarkt|s", "gesamtmarkt|s|es", "weltmarkt|s|es",
        "markt|s|es", "branche|n", "nachfrage", "neuzulassungen", "neuwagenzulassungen", "zulassungen",
        "pkw neuzulassungen", "direktinvestitionen", "umfrage|n", "tourismus", "nächtigungen", "übernachtungen",
        "ernte|n", "industrie";
];
