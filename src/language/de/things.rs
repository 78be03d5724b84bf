//! Nouns at the end of names of things that are no organisation.

use crate::language::pack::OrganisationCue::{self, ThingHead};
use crate::language::pack::{Row, rows};

pub(super) static THINGS: &[Row<OrganisationCue>] = rows![
    ThingHead =>
        // Laws and what they set
        "act", "gesetz|es", "verordnung|en", "richtlinie|n", "abkommen|s", "vertrag|s", "verträge", "novelle", "charta",
        "verfassung", "vereinbarung|en", "norm|en", "tarif|e|s", "steuer|n", "abgabe|n", "zulage|n", "förderung|en",
        "anleihe|n", "kredit|e|s", "patent|e|s", "lizenz|en", "urteil|e|s", "deal|s", "brexit",
        // Measures and tables
        "index", "indizes", "ranking|s", "rating|s", "barometer|s", "bilanz|en", "quote|n", "rate|n", "marge|n",
        "statistik|en", "studie|n", "umfrage|n", "bericht|s|e", "report|s", "ergebnis|se", "prognose|n", "ausblick|s",
        "bewertung|en", "data", "city",
        // Prizes and events
        "preis|es|e", "award|s", "medaille|n", "pokal|s", "meisterschaft|en", "marathon|s", "festival|s", "kongress|es",
        "konferenz|en", "gipfel|s", "ausstellung|en", "tagung|en", "symposium|s", "jubiläum|s", "wahl|en", "krieg|s",
        "krise|n", "days", "summit|s", "wochen", "tage|n",
        // Plans
        "plan|s", "strategie|n", "programm|s|e", "kampagne|n", "projekt|s|e", "offensive", "agenda",
        // Works and goods
        "edition|en", "serie|n", "modell|s|e", "version|en", "app|s", "smartphone|s", "medikament|s|e|en",
        "impfstoff|s|e|en", "konto", "konten", "karte|n", "ticket|s", "abo|s", "paket|s|e",
        // Buildings and roads
        "tempel|s", "kirche|n", "dom|s", "kathedrale", "moschee|n", "kapelle|n", "stadion|s", "brücke|n", "tunnel|s",
        "turm|s", "tower|s", "straße|n", "allee|n", "ring|s", "autobahn|en", "platz|es", "gebäude|s", "campus";
];
