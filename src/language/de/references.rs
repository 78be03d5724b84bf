//! Phrases that refer to a period without naming it, and verbs of what lasts.

use crate::language::pack::Reference::{Account, Budget, Half, Kept, Lasting, Now, Period, Quarter, Scope, SinceThen, Then, Year};
use crate::language::pack::{Reference, Row, rows};

pub(super) static REFERENCES: &[Row<Reference>] = rows![
    Year =>
        "gesamtjahr|s|es", "im ganzen jahr", "im gesamten jahr", "das gesamte jahr", "das ganze jahr", "übers jahr",
        "gesamten geschäftsjahr", "berichtsjahr|s|es", "jahresumsatz|es", "jahresgewinn|s|es",
        "jahresüberschuss|es", "jahresfehlbetrag|s|es", "jahresverlust|s|es", "jahresergebnis|ses",
        "jahresbilanz", "jahresabschluss|es", "ganzjährig|e|en|er|es", "im jahresverlauf", "jahresprognose|n", "jahresziel|e|en|s",
        "ganzjahresprognose|n", "ganzjahresziel|e|en|s", "gesamtjahresprognose|n", "gesamtjahresziel|e|en|s";
    Account =>
        "abschluss|es", "bericht für", "bilanz", "bilanzpressekonferenz", "ergebnis für", "ergebnisse für", "geschäftsbericht|s|es",
        "geschäftszahlen", "jahresbericht|s|es",
        "jahreszahlen", "jahresrechnung", "rechnung", "stiftungsabschluss|es", "zahlen für";
    Budget =>
        "budget|s", "doppelhaushalt|s|es", "etat|s", "haushalt|s|es", "haushaltsentwurf|s|es", "haushaltsplan|s|es",
        "wirtschaftsplan|s|es";
    Half =>
        "im halbjahr", "das halbjahr", "des halbjahres", "halbjahresgewinn|s|es", "halbjahresumsatz|es",
        "halbjahresergebnis|ses", "halbjahresverlust|s|es", "halbjahresbilanz", "berichtshalbjahr|s|es";
    Quarter =>
        "im quartal", "das quartal", "des quartals", "berichtsquartal|s", "quartalsgewinn|s|es",
        "quartalsumsatz|es", "quartalsergebnis|ses", "quartalsverlust|s|es", "quartalsbilanz",
        "quartalsüberschuss|es";
    Period =>
        "im selben zeitraum", "in diesem zeitraum", "in dem zeitraum", "in derselben zeit", "in dieser zeit",
        "in der gleichen zeit", "im gleichen zeitraum", "berichtszeitraum|s|es", "berichtsperiode",
        "im selben quartal", "in diesem quartal", "in diesen monaten", "in jenem jahr", "im selben jahr",
        "im gleichen jahr", "in demselben jahr", "in jenem geschäftsjahr", "in jenem quartal", "in jener zeit",
        "in jenem zeitraum", "in demselben zeitraum", "im gleichen quartal", "in demselben quartal";
    Now =>
        "derzeit", "zurzeit", "zur zeit", "momentan", "gegenwärtig", "im moment", "im augenblick", "mittlerweile",
        "inzwischen", "heutzutage", "aktuell", "gibt es nun", "hat nun", "haben nun", "nunmehr", "sind nun", "zählt nun", "bis dato", "nach derzeitigem stand", "nach aktuellem stand";
    SinceThen => "seither", "seitdem";
    Then =>
        "damals", "seinerzeit", "zu diesem zeitpunkt", "zu dem zeitpunkt", "zu jenem zeitpunkt", "zu der zeit",
        "bis dahin", "dann insgesamt", "dann noch", "dann nur noch", "zu jener zeit", "zum damaligen zeitpunkt", "zur damaligen zeit";
    Scope =>
        "ausland", "bereich|s|es", "bereinigt|e|en|er|es", "flächenbereinigt|e|en|er|es", "geschäftsbereich|s|es",
        "geschäftsfeld|s|es", "inland", "online", "organisch|e|en|er|es", "segment|s|es", "sparte|n", "tochter",
        "vergleichbar|e|en|er|es", "währungsbereinigt|e|en|er|es";
    Lasting =>
        "bedient", "beliefert", "beschäftigt", "beschäftigen", "besitzt", "besitzen", "besteht aus", "beträgt",
        "betreibt", "betreiben", "betreut", "erzeugt", "fertigt", "gehört", "gehören", "hat", "haben", "hält",
        "halten", "ist", "sind", "kontrolliert", "kostet", "kosten", "liegt bei", "liegt", "macht", "machen", "produziert", "stellt her",
        "umfasst", "unterhält", "unterhalten", "verfügt", "verfügen", "verwaltet", "verwalten", "vertreibt",
        "zählt", "zählen", "zahlt";
    Kept =>
        "behalten", "behält", "behielt|en", "beibehalten", "beibehaltung", "bewahren", "bewahrt|e|en", "bewahrung", "erhalt|s|es",
        "erhalten", "erhält", "erhielt|en", "erhaltung", "fortbestand|s", "gerettet", "geschützt", "gesichert", "rette|n|t|te|ten",
        "rettung", "schützen", "schützt|e|en", "sichern", "sichert|e|en", "sicherung";
];
