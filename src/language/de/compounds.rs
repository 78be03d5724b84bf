//! Words with a part of their own in compounds.

use crate::language::pack::{CompoundForms, CompoundWord};

pub(super) const FORMS: CompoundForms = CompoundForms {
    links: &["", "s", "es", "n", "en", "e", "er"],
    lost: "e",
    any_sex: "innen",
};

pub(super) static WORDS: &[(CompoundWord, &str)] = &[
    (CompoundWord::Carrier, "
        anzahl, anzahl an, anzahl der, anzahl von, aufkommen|s, ausblick, auszahlung|en, basis, betrag|s, beträge|n, bilanz,
        dynamik, effekt|e, erwartung|en, grenze, größe, höhe, index, kennzahl|en, kurve, marke, niveau|s,
        obergrenze, paket|s|e, pfad, planung|en, plan|s, pläne|n, potential|s, potenzial|s, prognose|n,
        programm|s|e, quote|n, rekord|s|e, schnitt|s, schwelle, schätzung|en, stand|s, statistik, summe|n,
        trend|s, untergrenze, verlauf, volumen|s, vorgabe|n, vorschau, warnung|en, wert|s|e|en, zahl an,
        zahl der, zahl ihrer, zahl seiner, zahl unserer, zahl von, zahlung|en, zahl|en, zielsetzung,
        ziel|s|e|en, ziffer|n"),
    // Metric words that mean something else, or too many things, as heads. What is meant stands in the lists.
    (CompoundWord::Whole, "
        angebot|s|e|en, anlage|n, anteil|s|e|en, antrag, anträge|n, arbeitsplatz, ausgabe, beteiligung|en,
        block|s, börse|n, büro|s, fahrer|n, fahrt|en, flug|s, flüge|n, forderung|en, gehalt|s|es, gemeinden,
        gespräch|s|e|en, hilfe|n, häuser|n, karten, kurs|es|e|en, köpfe|n, laden, lager,
        land, leistung, läden, länder|n, markt, masse, mehrheit, menschen, minuten, märkte|n, nachricht|en,
        netz, papier|s|e|en, personen, posten, punkte|n, sitze|n, spieler|n, staaten, stellen, stelle|n,
        städte|n, titel|n, verkehr|s, vertrag|s|es, verträge|n, werk|s|e|en|es, zimmer|n, zug,
        zusammenschluss, zähler|n, züge|n, übernahme|n"),
    // Words whose ending only looks like a metric or a movement, or that measure nothing.
    (CompoundWord::Whole, "
        abrechnung|en, abschnitt|s|e|en, abstand|s, abstieg|s, aktienmarkt, aktionsplan|s, altersvorsorge,
        an wert, anerkennung, anschlagsziel|e, antwort|en, anzahl, arbeitgeber|n, arbeitseinsatz,
        aufforderung|en, aufgebot|s|e, aufsichtsratsmitglied|er|ern, aufstand|s, ausbruch|s, ausflugsziel|e,
        ausflüge|n, ausschnitt|s|e, ausverkauf|s, auszahl, bandbreite|n, bauplan|s, bebauungsplan|s,
        befreiung, beispiel|s|e|en, bekundung, belohnung|en, berechnung|en, bestand|s, betriebsklima,
        betriebsratsmitglied|er|ern, bewährungsstrafe|n, blutspende|n, buchpreis|es, bundesländer|n,
        businessplan|s, bühnenbild, daseinsvorsorge, denkmal, dissident|en, durchschnitt|s|es, ehebruch,
        einkauf|s|es, einkäufe|n, einzahl, eisenbahn, entwicklungsländer|n, erkundung, fachmann, fahrplan|s,
        familienmitglied|er|ern, fernsehprogramm|s|e, filmpreis|es, finanzplan, fortschritt|s|e,
        freiheitsstrafe|n, friedenspreis|es, förderpreis|es, gefängnisstrafe|n, gegenstand|s, gegenwert|s|e,
        gesamtsumme der gelder, geschäftsplan|s, gesundheitsvorsorge, grenzwert|e|en|es, haarschnitt, haftstrafe|n, haushalt führen,
        hausmeister, herausforderung|en, hilfswerk, hintergrund|es, hochrechnung|en, humankapital|s,
        höchststrafe, höchstwert|e, höhe der gelder, höhepunkt|s|e, im durchschnitt, im vergleich, in summe,
        innovationspreis|es, interessent|en, jahresvergleich|s|e, jahreszahl|en, kabinettsmitglied|er|ern,
        kapitalismus, konkurrent|en, kostprobe|n, krebsvorsorge, kulturpreis|es, kundgebung|en,
        kunstpreis|es, literaturpreis|es, lohnarbeit, mannschaft|en, masterplan|s, mehrheitswahl,
        mehrwert|s|es, mehrzahl, merkmal|e, messwert|e|en, mietwagen, mindeststrafe, misskredit, mitschuld,
        mittelpunkt, mittelstand|s, monatsvergleich|s, nachhilfe, nachrichtenagentur|en,
        nationalmannschaft|en, nobelpreis|es, notstand|s, organspende|n, parteiprogramm|s|e,
        postleitzahl|en, programm|s|e, prozentpunkte|n, publikumspreis, punkt|es, quartalsvergleich|s,
        ratschlag, ratsmitglied|er|ern, raumschiff|s|e|en, rechenzentrum, regierungsmitglied|er|ern,
        reiseziel|e|en, rezensent|en, ruhestand|s, rückstand|s, schlussverkauf|s, schneefall,
        schwerpunkt|s|e, sekunde|n, sendeprogramm, sorte|n, spielplan, stadtplan, standpunkt|e,
        stellenwert|s|es, sterbehilfe, stillstand|s, stimmabgabe, stundenplan, stückwerk, summe der gelder, tatbestand|s,
        telefonnummer, todesstrafe, tv programm, um jeden preis, um kosten, umbruch|s, umsetzung, umstand|s,
        umzug|s, unter druck, untergrund, unzahl, urlaubsziel|e, verstand|s, vielzahl, vordergrund,
        vorjahresvergleich|s, vorort|s|e|en, vorruhestand, vorschlag|s, vorschläge|n, vorsprung|s,
        vorsprünge|n, vorstandsmitglied|er|ern, vorstand|s|es, waffenstillstand|s, wahlprogramm|s|e,
        wettbewerb|s, widerstand|s|es, wiederaufbau|s, wohlstand|s, wohnungsmarkt, wohnung|en,
        zahlungsziel|e, zeitplan|s, zeitpunkt|s, zeitspanne|n, zukunftsvorsorge, zum preis der,
        zum vergleich, zuschlag|s, zustand|s|es, zweck, überlieferung|en"),
];
