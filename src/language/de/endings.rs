//! Endings that tell what a noun is, so that compounds need no rows.

use crate::language::pack::{Ending, Row, Sort, rows};

pub(super) static ENDINGS: &[Row<Ending>] = rows![
    Ending::Plain =>
        "ung", "ungen", "heit", "heiten", "keit", "keiten", "schaft", "schaften", "tion", "tionen", "sion",
        "sionen", "tät", "täten", "nis", "nisse", "nissen", "tum", "ismus", "chen", "lein", "ling", "linge",
        "lingen", "ik", "iker", "ikern", "ierung", "eur", "eure", "euren", "enz", "enzen", "anz", "anzen",
        "ment", "mente", "ur", "uren", "erei", "ereien", "eier", "ner", "nern", "ler", "lern", "erin",
        "innen", "ität", "itäten", "ologie", "ologien", "logen", "nomie", "grafie", "graphie", "ieren",
        "zeit", "zeiten", "preis", "preise", "preisen", "preises", "kosten", "zahl", "zahlen", "markt",
        "markts", "marktes", "märkte", "märkten", "jahr", "jahre", "jahren", "jahres", "tag", "tage",
        "tagen", "tages", "woche", "wochen", "monat", "monate", "monaten", "plan", "plans", "pläne",
        "plänen", "ziel", "ziele", "zielen", "geld", "gelder", "geldes", "wert", "werte", "werten",
        "wertes", "recht", "rechte", "rechts", "gesetz", "gesetze", "gesetzes", "vertrag", "verträge",
        "vertrags", "platz", "plätze", "plätzen", "platzes", "land", "länder", "ländern", "landes", "leute",
        "leuten", "mann", "männer", "frau", "frauen", "kind", "kinder", "kindern", "haus", "häuser",
        "häusern", "weg", "wege", "wegen", "wagen", "fahrzeug", "fahrzeuge", "fahrzeugen", "zug", "züge",
        "zügen", "arbeit", "arbeiten", "arbeiter", "arbeitern", "nehmer", "nehmern", "geber", "gebern",
        "stelle", "stellen", "stand", "stände", "ständen", "stück", "stücke", "stücken", "teil", "teile",
        "teilen", "weise", "weisen", "kraft", "kräfte", "kräften", "lage", "lagen", "kurs", "kurse",
        "kursen", "kurses", "gewinn", "gewinne", "gewinnen", "gewinns", "verlust", "verluste", "verlusten",
        "umsatz", "umsätze", "umsatzes", "steuer", "steuern", "zins", "zinsen", "schuld", "schulden",
        "krise", "krisen", "problem", "probleme", "problemen", "frage", "fragen", "grund", "gründe",
        "gründen", "kampf", "kämpfe", "spiel", "spiele", "spielen", "schritt", "schritte", "punkt",
        "punkte", "punkten", "prozess", "prozesse", "system", "systeme", "systemen", "projekt", "projekte",
        "projekten", "programm", "programme", "produkt", "produkte", "produkten", "geschäft", "geschäfte",
        "geschäften", "geschäfts", "handel", "handels", "wirtschaft", "industrie", "branche", "branchen",
        "netz", "netze", "netzen", "technik", "dienst", "dienste", "diensten", "werk", "werke", "werken",
        "bau", "baus", "bauten", "raum", "räume", "räumen", "form", "formen", "art", "arten", "fall",
        "fälle", "fällen", "falls", "gang", "gangs", "gänge", "stieg", "stiegs", "bruch", "bruchs", "druck",
        "schlag", "schläge", "satz", "sätze", "satzes", "stoff", "stoffe", "stoffen", "mittel", "mitteln",
        "material", "papier", "papiere", "papieren", "schein", "scheine", "scheinen", "karte", "karten",
        "buch", "bücher", "blatt", "blätter", "bild", "bilder", "bildern", "film", "filme", "filmen",
        "name", "namen", "thema", "themen", "abend", "abends", "nacht", "morgen", "sommer", "winter",
        "saison", "welt", "stadt", "städte", "städten", "straße", "straßen", "gebiet", "gebiete",
        "gebieten", "region", "regionen", "grenze", "grenzen", "seite", "seiten", "linie", "linien",
        "strecke", "strecken", "höhe", "höhen", "größe", "größen", "menge", "mengen", "quote", "quoten",
        "rate", "raten", "summe", "summen", "anteil", "anteile", "anteilen", "aktie", "aktien", "anleihe",
        "anleihen", "kredit", "kredite", "krediten", "fonds", "bahn", "bahnen", "auto", "autos", "rad",
        "räder", "motor", "motoren", "maschine", "maschinen", "anlage", "anlagen", "gerät", "geräte",
        "geräten", "energie", "energien", "strom", "stroms", "wasser", "öl", "gas", "stahl", "licht",
        "luft", "feuer", "sport", "ball", "sieg", "siege", "siegen", "sieger", "meister", "spieler",
        "spielern", "trainer", "trainern", "schule", "schulen", "lehrer", "lehrern", "schüler", "schülern",
        "student", "studenten", "patient", "patienten", "kunde", "kunden", "käufer", "käufern", "händler",
        "händlern", "nutzer", "nutzern", "anleger", "anlegern", "gast", "gäste", "gästen", "opfer",
        "opfern", "täter", "tätern", "fahrer", "fahrern", "leiter", "leitern", "führer", "führern",
        "macher", "machern", "träger", "trägern", "berater", "beratern", "mitarbeiter", "mitarbeitern",
        "politik", "politiker", "politikern", "wahl", "wahlen", "minister", "ministern", "präsident",
        "präsidenten", "chef", "chefs", "rat", "rats", "räte", "räten", "treffen", "reise", "reisen",
        "flug", "flüge", "flügen", "hafen", "häfen", "spitze", "spitzen", "reihe", "reihen", "gruppe",
        "gruppen", "kreis", "kreise", "kreisen", "angebot", "angebote", "angeboten", "nachfrage", "auftrag",
        "aufträge", "aufträgen", "verkauf", "verkäufe", "kauf", "käufe", "preisanstieg", "abbau", "ausbau",
        "aufbau", "rückgang", "zuwachs", "wachstum", "beginn", "ende", "anfang", "start", "schluss",
        "folge", "folgen", "ergebnis", "erfolg", "erfolge", "erfolgen", "rekord", "rekorde", "bericht",
        "berichte", "berichten", "meldung", "studie", "studien", "kritik", "streit", "streik", "streiks",
        "verfahren", "urteil", "urteile", "strafe", "strafen", "klage", "klagen", "schutz", "gefahr",
        "gefahren", "risiko", "risiken", "hilfe", "hilfen", "pflicht", "pflichten", "wesen", "leben", "tod",
        "liebe", "hoffnung", "angst", "vorsorge", "fürsorge", "nachsorge", "wende", "wenden", "wandel", "wandels",
        "betrieb", "betriebs", "aufwand", "aufwands", "bestand", "bestands", "ertrag", "erträge", "erträgen", "bedarf",
        "bedarfs", "pflege", "miete", "mieten", "abgabe", "abgaben", "gebühr", "gebühren", "reserve", "reserven", "team", "teams",
        "zuwächse", "zuwächsen", "rückgänge", "rückgängen", "hoch", "hochs", "tief", "tiefs", "schnitt", "schnitte",
        "schnitten", "standort", "standorte", "standorten", "kantone", "kantonen", "komponente",
        "komponenten", "bestände", "beständen", "umfrage", "umfragen", "debatte", "debatten", "verbot", "verbote",
        "versuch", "versuche", "vergleich", "vergleiche", "verkehr", "verkehrs", "zustand", "wunsch", "wünsche",
        "sorge", "sorgen", "chance", "chancen", "pleite", "pleiten", "bilanz", "bilanzen", "betrag", "beträge",
        "beträgen", "einbruch", "einbrüche", "sprung", "sprünge", "schub", "schübe", "boom", "booms", "flaute",
        "rabatt", "rabatte", "rabatten", "bonus", "boni", "filiale", "filialen", "laden", "läden";
    Ending::Kind(Sort::Company) =>
        "konzern", "konzerns", "konzerne", "konzernen", "hersteller", "herstellers", "herstellern",
        "anbieter", "anbieters", "anbietern", "unternehmen", "unternehmens", "firma", "firmen", "bauer",
        "bauers", "bauern", "betreiber", "betreibers", "betreibern", "produzent", "produzenten", "riese",
        "riesen", "zulieferer", "zulieferers", "zulieferern", "ausrüster", "ausrüsters", "ausrüstern",
        "dienstleister", "dienstleisters", "dienstleistern", "versorger", "versorgers", "versorgern",
        "händler", "händlers", "kette", "ketten", "gesellschaft", "gesellschaften", "discounter",
        "discounters", "diskonter", "diskonters", "entwickler", "entwicklers", "spezialist", "spezialisten", "vermarkter",
        "vermarkters", "verwerter", "reederei", "reedereien", "brauerei", "brauereien", "molkerei", "werft",
        "werften", "airline", "airlines", "fluglinie", "fluggesellschaft", "flieger", "gruppe", "tochter",
        "mutter", "holding", "startup", "portal", "portals", "primus", "filialist", "filialisten",
        "finanzierer", "vermieter", "veranstalter", "veranstalters", "entsorger", "verarbeiter",
        "verarbeiters", "lieferant", "lieferanten", "kanzlei", "agentur", "röster", "rösters", "multi",
        "multis", "gigant", "giganten", "konkurrent", "konkurrenten", "rivale", "rivalen", "logistiker",
        "optiker", "plattform", "plattformen", "marktplatz",
        "fertiger", "fertigers", "fertigern", "brauer", "brauers", "rösterei", "käserei", "bäckerei", "spediteur",
        "spediteurs", "dienstleisterin", "bergwerk", "mitbewerber", "mitbewerbers", "wettbewerber",
        "wettbewerbers", "förderer", "erzeuger", "erzeugers", "verleiher", "verleihers", "vermittler",
        "vermittlers", "zusteller", "zustellers", "schmiede", "schneider", "caterer", "filialkette",
        "schwester", "ableger", "ablegers", "abfüller", "züchter", "züchters", "veredler", "konfektionär";
    Ending::Kind(Sort::Finance) =>
        "bank", "banken", "versicherer", "versicherers", "versicherern", "versicherung", "versicherungen",
        "sparkasse", "sparkassen", "kasse", "kassen", "institut", "instituts", "institute", "investor",
        "investors", "investoren", "verwalter", "verwalters", "broker", "brokers", "kreditinstitut",
        "geldhaus", "geldhauses";
    Ending::Kind(Sort::PublicBody) =>
        "ministerium", "ministeriums", "ministerien", "behörde", "behörden", "amt", "amts", "amtes",
        "ämter", "ämtern", "gericht", "gerichts", "gerichte", "gerichten", "regierung", "regierungen",
        "kommission", "aufsicht", "parlament", "parlaments", "polizei", "agentur", "anwaltschaft",
        "verwaltung", "feuerwehr", "feuerwehren", "forste", "forsten";
    Ending::Kind(Sort::Media) =>
        "zeitung", "zeitungen", "magazin", "magazins", "magazine", "sender", "senders", "sendern", "verlag",
        "verlags", "verlages", "verlage", "verlagen", "blatt", "blatts", "blattes", "zeitschrift",
        "zeitschriften", "agentur", "rundfunk", "rundfunks";
    Ending::Kind(Sort::Association) =>
        "verband", "verbands", "verbandes", "verbände", "verbänden", "verein", "vereins", "vereine",
        "vereinen", "vereinigung", "gewerkschaft", "gewerkschaften", "organisation", "organisationen",
        "stiftung", "stiftungen", "kammer", "kammern", "bündnis", "initiative", "verbund", "verbunds", "kirche", "bistum", "diözese",
        "genossenschaft";
    Ending::Kind(Sort::Party) =>
        "partei", "parteien", "fraktion", "fraktionen";
    Ending::Kind(Sort::Education) =>
        "universität", "universitäten", "klinik", "kliniken", "klinikum",
        "museum", "museums", "institut", "akademie", "theater", "theaters", "krankenhaus", "festspiele", "festspielen",
        "spital", "spitals", "schule", "schulen", "bibliothek", "orchester", "festival", "festivals", "archiv";
    Ending::Kind(Sort::Club) =>
        "club", "clubs", "klub", "klubs", "ligist", "ligisten", "verein";
    Ending::Role =>
        "chef", "chefs", "chefin", "sprecher", "sprechers", "sprecherin", "vorstand", "vorstands",
        "präsident", "präsidenten", "präsidentin", "minister", "ministers", "ministerin", "direktor",
        "direktors", "direktorin", "leiter", "leiters", "leiterin", "experte", "experten", "expertin",
        "analyst", "analysten", "analystin", "ökonom", "ökonomen", "ökonomin", "manager", "managers",
        "managerin", "gründer", "gründers", "gründerin", "vorsitzender", "vorsitzenden", "vorsitzende",
        "kommissar", "kommissars", "kommissarin", "politiker", "politikers", "politikerin", "sekretär",
        "sekretärs", "sekretärin", "meister", "meisterin", "meisters", "trainer", "trainers", "trainerin",
        "forscher", "forschers", "forscherin", "berater", "beraters", "beraterin", "stratege", "strategen",
        "händler", "redakteur", "redakteurin", "korrespondent", "korrespondentin", "abgeordneter",
        "abgeordneten", "abgeordnete", "anwalt", "anwalts", "anwältin", "richter", "richters", "richterin",
        "professor", "professors", "professorin", "verwalter", "verwalters", "kanzler", "kanzlers",
        "kanzlerin", "mitglied", "mitglieds", "vertreter", "vertreters", "vertreterin", "autor", "autors",
        "autorin", "spieler", "spielers", "spielerin", "stürmer", "stürmers", "verteidiger", "verteidigers",
        "torwart", "schauspieler", "schauspielers", "schauspielerin", "regisseur", "regisseurs", "sänger",
        "sängers", "sängerin", "unternehmer", "unternehmers", "unternehmerin", "historiker", "historikerin",
        "wissenschaftler", "wissenschaftlerin", "kandidat", "kandidaten", "kandidatin";
];
