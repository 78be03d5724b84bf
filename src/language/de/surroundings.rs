//! What stands beside the name of an organisation.

use crate::language::pack::OrganisationCue::{
    self, Analyst, Before, Belonging, Epithet, FirmVerb, Former, Near, Organ, Thing, Verb,
};
use crate::language::pack::{Row, rows};

pub(super) static SURROUNDINGS: &[Row<OrganisationCue>] = rows![
    // Verbs that stand after the name of an organisation that is their subject; a common noun there would need an article.
    Verb =>
        // Places in a ranking
        "liegt", "liegen", "folgt", "folgen", "landet", "landete", "rangiert", "rangieren", "belegt",
        "belegte", "kommen", "stehen", "kehrt", "kehrte", "rückt", "rückte", "überholt", "überholte",
        // Frames of several words
        "kehrt auf", "kehrte auf", "kehrt in die", "kehrte in die", "kehrt zu", "kehrte zu",
        "rutscht in die", "rutschte in die", "schreibt schwarze", "schrieb schwarze", "schreibt rote",
        "schrieb rote", "bleibt auf wachstumskurs", "setzt auf", "nimmt in betrieb",
        "übernimmt", "übernahm", "kauft", "kaufte", "verkauft", "verkaufte", "streicht", "strich", "baut",
        "baute", "plant", "plante", "meldet", "meldete", "steigert", "steigerte", "senkt", "senkte",
        "erhöht", "erhöhte", "kürzt", "kürzte", "investiert", "investierte", "produziert", "produzierte",
        "beschäftigt", "beschäftigte", "erzielt", "erzielte", "erwirtschaftet", "erwirtschaftete",
        "verdient", "verdiente", "verbucht", "verbuchte", "verzeichnet", "verzeichnete", "schreibt",
        "schrieb", "erwartet", "erwartete", "rechnet", "rechnete", "peilt", "peilte", "prognostiziert",
        "startet", "startete", "bringt", "brachte", "stellt", "stellte", "ruft", "rief", "zahlt", "zahlte",
        "bietet", "bot", "liefert", "lieferte", "entwickelt", "entwickelte", "betreibt", "betrieb",
        "eröffnet", "eröffnete", "schließt", "schloss", "expandiert", "expandierte", "wächst", "wuchs",
        "profitiert", "profitierte", "leidet", "litt", "kooperiert", "kooperierte", "fusioniert",
        "fusionierte", "verhandelt", "verhandelte", "verklagt", "verklagte", "dementiert", "bestätigt",
        "bestätigte", "kündigt", "kündigte", "gibt", "gab", "hält", "hielt", "besitzt", "besaß", "gehört",
        "gehörte", "sucht", "suchte", "testet", "testete", "setzt", "setzte", "verliert", "verlor",
        "gewinnt", "gewann", "legt", "legte", "macht", "machte", "will", "wollte", "hat", "hatte", "ist",
        "war", "wird", "wurde", "soll", "sollte", "kann", "konnte", "muss", "musste", "darf", "durfte",
        "dürfte", "könnte", "möchte", "bleibt", "blieb", "steht", "stand", "sieht", "sah", "geht", "ging",
        "kommt", "kam", "nimmt", "nahm", "sagt", "teilt", "teilte", "zufolge", "berichtet", "berichtete",
        "warnt", "warnte", "fordert", "forderte", "lehnt", "lehnte", "reagiert", "reagierte", "verzichtet",
        "verzichtete", "trennt", "trennte", "verlagert", "verlagerte", "zieht", "zog", "entlässt",
        "entließ", "vertreibt", "vertrieb", "stoppt", "stoppte", "droht", "drohte", "feiert", "feierte",
        "überrascht", "überraschte", "enttäuscht", "enttäuschte", "notiert", "notierte", "notierten",
        "stieg", "stiegen", "fiel", "fielen", "sank", "sanken", "kletterte", "kletterten", "rutschte",
        "gewannen", "verloren", "legten", "zogen", "büßt", "büßte", "büßten", "veröffentlicht",
        "veröffentlichte", "präsentiert", "präsentierte", "erklärt", "erklärte", "hofft", "hoffte", "klagt",
        "klagte", "schafft", "schaffte", "schuf", "halbiert", "verdoppelt", "verdoppelte", "verfehlt",
        "verfehlte", "übertrifft", "übertraf", "erreicht", "erreichte", "einigt", "einigte", "einigten",
        "schluckt", "schnappt", "greift", "treibt", "spart", "sparte", "drosselt", "drosselte", "prüft",
        "prüfte", "erwägt", "erwog", "weist", "wies",
        "sammelt", "sammelte", "fördert", "förderte", "erlöst", "erlöste", "fertigt", "fertigte", "befördert", "beförderte", "steckt",
        "steckte", "hebt", "hob", "wollen", "planen", "bestellt", "bestellte", "versorgt", "versorgte",
        "vermietet", "vermietete", "zählt", "zählte", "gliedert", "mietet", "exportiert", "exportierte",
        "importiert", "importierte", "verschiebt", "verschob", "verdreifacht", "verdreifachte", "fliegt", "flog",
        "fährt", "fuhr",
        // In reported speech
        "wolle", "habe", "solle", "sei", "werde", "könne", "müsse", "dürfe", "plane", "rechne", "erwarte";
    // Verbs of trade and of the books: what stands before them sells, makes, employs or reports.
    FirmVerb =>
        // Frames of several words
        "kehrt auf", "kehrte auf", "kehrt in die", "kehrte in die", "kehrt zu", "kehrte zu",
        "rutscht in die", "rutschte in die", "schreibt schwarze", "schrieb schwarze", "schreibt rote",
        "schrieb rote", "bleibt auf wachstumskurs", "setzt auf", "nimmt in betrieb",
        "verkauft", "verkaufte", "beschäftigt", "beschäftigte", "produziert", "produzierte", "fertigt",
        "fertigte", "steigert", "steigerte", "übernimmt", "übernahm", "liefert", "lieferte",
        "erwirtschaftet", "erwirtschaftete", "erzielt", "erzielte", "erlöst", "erlöste", "verbucht",
        "verbuchte", "investiert", "investierte", "fördert", "förderte", "streicht", "expandiert",
        "expandierte", "fusioniert", "fusionierte", "betreibt", "betrieb", "vertreibt", "vertrieb",
        "entlässt", "entließ", "peilt", "peilte", "prognostiziert", "prognostizierte", "hebt", "senkt",
        "senkte", "erhöht", "erhöhte", "kürzt", "kürzte", "plant", "plante", "eröffnet", "eröffnete",
        "befördert", "beförderte", "steckt", "versorgt", "versorgte", "vermietet", "exportiert", "importiert",
        "drosselt", "drosselte", "verlagert", "verlagerte", "will", "wollen", "wächst", "wuchs", "rechnet",
        "rechnete", "verdient", "verdiente", "baut", "halbiert", "halbierte", "verdoppelt", "verdoppelte",
        "verdreifacht", "verdreifachte", "notiert", "notierte", "kooperiert", "bestellt", "bestellte";
    // What belongs to an organisation, as the second part of a compound: "X-Aktie", "X-Werk".
    Belonging =>
        "aktie|n", "aktienkurs|es", "aktionär|e|en|in", "anleger|n", "papier|e|en|s", "anleihe|n",
        "anteil|e|en|s", "anteilsschein|e|en", "konzern|s|e", "gruppe", "tochter", "töchter",
        "tochtergesellschaft", "töchtern", "mutter", "mutterkonzern", "sparte|n", "chef|s|in|etage",
        "vorstand|s", "vorstände", "vorstandschef|s|in", "vorstandsvorsitzender|n",
        "vorstandsvorsitzende|n|r", "vorstandsmitglied|s", "aufsichtsrat|s", "aufsichtsräte",
        "aufsichtsratschef|s", "betriebsrat|s", "betriebsratschef|s", "sprecher|s|in", "manager|s|n|in",
        "management|s", "führung", "geschäftsführer|s|in", "gründer|s|in", "eigentümer|s", "eigner|s",
        "großaktionär|s", "mitarbeiter|s|n|in", "beschäftigte|n|r", "belegschaft", "werk|s|e|en|es",
        "fabrik|en", "standort|s|e|en", "zentrale|n", "filiale|n", "niederlassung|en", "jet|s",
        "flugzeug|e|en", "umsatz|es", "gewinn|s|e", "verlust|e", "bilanz|en", "zahlen", "ergebnis|se",
        "quartalszahlen", "übernahme", "kauf|s", "verkauf|s", "deal|s", "fusion", "beteiligung|en",
        "vertrag|s", "skandal|s", "affäre", "pleite", "insolvenz", "analyst|en|in", "expertin", "ökonom|en",
        "chefvolkswirt|s", "chefökonom|en", "volkswirt|s|e", "bericht|s|e", "prognose|n", "angaben",
        "mitteilung", "kreise|n", "dividende", "börsengang|s", "kurs|es|e", "rivale|n", "konkurrent|en",
        "zulieferer|s|n", "händler|s|n", "kasse", "fraktion", "politiker|s|n|in", "parteitag|s",
        "vorsitzender|n", "vorsitzende|n|r", "präsident|en|in", "generalsekretär|s|in", "kommission",
        "kommissar|s", "ministerium", "ratspräsident", "bank|en", "versicherung|en", "airline", "flotte",
        "passagiere|n", "pilot|en", "werke|n", "zentralbank", "holding", "sprecherin",
        "anwälte|n", "anwalt|s", "vize", "gläubiger|n", "investor|en|s", "mehrheit", "vertreter|s|n",
        "insider|n", "führungskräfte", "topmanager|s", "jobs", "stellen", "clan|s", "imperium|s",
        "betriebsräte", "verwaltungsrat", "lobby", "delegation", "chefin";
    // What organisations have and much else too: tells nothing as the second part of a compound, "Web-Projekt".
    Thing =>
        "spitze", "personal|s", "kunde|n", "nutzer|s|n", "produkt|e|en|s", "modell|e|en|s", "marke|n",
        "fahrzeug|e|en|s", "auto|s", "maschine|n", "handy|s", "smartphone|s", "gerät|e|en|s", "software",
        "dienst|e|s", "app|s", "seite", "website", "plattform", "netz|es", "angebot|s", "geschäft|s|e",
        "krise", "studie|n", "experte|n", "analyse|n", "umfrage|n", "partner|s|n", "mitglied|er|ern", "basis",
        "kandidat|en|in", "trainer|s", "spieler|s|n", "fans", "profi|s", "patent|e", "markt|es", "laden",
        "läden", "shop|s", "store|s", "restaurant|s", "hotel|s", "entwickler|s|n", "ingenieur|e|en",
        "forscher|s|n", "experten", "team|s", "projekt|s|e", "programm|s", "system|s|e", "technologie|n",
        "technik", "motor|en|s", "reaktor|en", "kraftwerk|s|e", "interessen", "familie", "erbe|n", "reich|s",
        "gipfel|s", "länder|n", "staat|en", "mitgliedstaaten", "richtlinie|n", "verordnung|en", "daten",
        "informationen";
    // What stands right before the name of an organisation.
    Before =>
        "start up namens", "start up mit namen", "start up mit dem namen", "startup namens",
        "startup mit namen", "startup mit dem namen", "firma namens", "firma mit namen", "firma mit dem namen",
        "unternehmen namens", "unternehmen mit namen", "unternehmen mit dem namen", "tochterfirma namens",
        "tochterfirma mit namen", "tochterfirma mit dem namen", "tochtergesellschaft namens",
        "tochtergesellschaft mit namen", "tochtergesellschaft mit dem namen", "tochter namens",
        "tochter mit namen", "tochter mit dem namen", "gesellschaft namens", "gesellschaft mit namen",
        "gesellschaft mit dem namen", "app namens", "app mit namen", "app mit dem namen", "plattform namens",
        "plattform mit namen", "plattform mit dem namen", "kette namens", "kette mit namen",
        "kette mit dem namen", "marke namens", "marke mit namen", "marke mit dem namen", "gruppe namens",
        "gruppe mit namen", "gruppe mit dem namen", "konzern namens", "konzern mit namen",
        "konzern mit dem namen", "verein namens", "verein mit namen", "verein mit dem namen", "dienst namens",
        "dienst mit namen", "dienst mit dem namen", "fonds namens", "fonds mit namen", "fonds mit dem namen",
        "bank namens", "bank mit namen", "bank mit dem namen",
        "aktien von", "aktien der", "anteile an", "anteil an", "beteiligung an", "einstieg bei",
        "übernahme von", "übernahme durch", "kauf von", "verkauf von", "zukauf von", "fusion mit",
        "fusion von", "zusammenschluss mit", "zusammenarbeit mit", "kooperation mit", "partnerschaft mit",
        "vertrag mit", "verhandlungen mit", "gespräche mit", "tochter von", "chef von", "vorstand von",
        "vorstandschef von", "vorstandsvorsitzender von", "vorstandsvorsitzende von", "geschäftsführer von",
        "geschäftsführer der", "sprecher von", "sprecher der", "präsident der", "vorsitzender der",
        "analyst von", "analyst bei", "analystin von", "analysten von", "experten von", "experte von",
        "ökonom bei", "ökonom von", "händler von", "mitarbeiter von", "produkte von", "aktie von",
        "konkurrenz von", "konkurrenten wie", "unternehmen wie", "konzerne wie", "firmen wie",
        "anbieter wie", "hersteller wie", "großkonzerne wie", "marken wie", "banken wie", "händler wie",
        "autobauer wie", "autohersteller wie", "zahlen von", "ergebnisse von", "insolvenz von",
        "pleite von", "filialen von", "werk von", "zentrale von", "angebot von", "dienst von", "studie von",
        "daten von", "angaben von", "berechnungen von", "umfrage von", "konkurrent", "rivale", "tochter",
        "strafe gegen", "bußgeld gegen", "verhängte gegen", "verhängt gegen", "kartellstrafe gegen", "mutter", "jobs bei", "beschäftigten bei", "stellen bei", "kunden von";
    Analyst =>
        "analyst|en|in|innen", "chefanalyst|en", "aktienanalyst|en", "chefvolkswirt|s|in",
        "volkswirt|s|e|in", "chefökonom|en|in", "ökonom|en|in", "marktstratege|n", "stratege|n",
        "aktienstratege|n", "experte|n", "marktexperte|n", "branchenexperte|n", "händler|s",
        "marktforscher|s|n", "researchabteilung";
    // What stands before a name and is never its first word.
    Epithet =>
        "angeschlagene|r|s|n", "kriselnde|r|s|n", "insolvente|r|s|n", "ehemalige|r|s|n", "frühere|r|s|n",
        "einstige|r|s|n", "börsennotierte|r|s|n", "staatliche|r|s|n", "chinesische|r|s|n",
        "amerikanische|r|s|n", "japanische|r|s|n", "französische|r|s|n", "britische|r|s|n",
        "italienische|r|s|n", "schwedische|r|s|n", "niederländische|r|s|n", "koreanische|r|s|n",
        "indische|r|s|n", "russische|r|s|n", "familiengeführte|r|s|n", "traditionsreiche|r|s|n",
        "notleidende|r|s|n", "wachsende|r|s|n", "boomende|r|s|n", "hochverschuldete|r|s|n",
        "verschuldete|r|s|n", "krisengeschüttelte|r|s|n", "strauchelnde|r|s|n", "verlustreiche|r|s|n",
        "bisherige|r|s|n", "damalige|r|s|n", "heutige|r|s|n", "jetzige|r|s|n", "unser|e|er|es|en|em";
    Former =>
        "vormals", "ehemals", "früher", "zuvor", "ehedem", "früherer name", "vorher", "bis dahin", "einst";
    // Bodies within an organisation.
    Organ =>
        "aufsichtsrat|s", "verwaltungsrat|s", "betriebsrat|s", "vorstand|s", "hauptversammlung",
        "geschäftsführung", "geschäftsleitung", "beirat|s", "lenkungsausschuss|es", "prüfungsausschuss|es",
        "aufsichtsgremium|s", "gesellschafterversammlung", "vertriebsabteilung", "rechtsabteilung";
    Near =>
        "bei", "laut", "gegenüber", "seitens", "namens", "neben", "zufolge", "foto", "quelle",
        "firmen", "gegen";
];
