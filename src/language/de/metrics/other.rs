//! What is measured besides, mostly of countries: named so that no word nearby takes its figures.

use crate::claim::Metric::Other;
use crate::language::pack::{Kinds, MetricList, counted, nouns, predicates, verbs, weak_counted, weak_verbs};

pub(super) static OTHER: &[MetricList] = &[
    nouns(Other, Kinds::SUM, "
        arbeitsproduktivität, ausfuhr|en, außenhandelsdefizit, außenhandelsüberschuss|es, außenhandel|s,
        beitragsbemessungsgrenze, bestechungsgeld|er|ern, betrug|s, bip, bruttoinlandsprodukt|s|es,
        bruttosozialprodukt, bruttowertschöpfung, cash flow|s, cashflow|s, einfuhr|en, exportvolumen|s,
        export|s|e|en, free cash flow, free cashflow, freie cashflow, freien cashflow, freier cashflow,
        geldmenge, geschäftsklimaindex, handelsbilanz, handelsbilanzdefizit|s, handelsbilanzsaldo,
        handelsbilanzüberschuss|es, handelsdefizit|s, handelsüberschuss|es, import|s|e|en, inflation,
        inflationsrate|n, kaufkraft, kaufkraftverlust, kerninflation, konjunktur, konsumausgaben,
        konsumklima, konsum|s, korruption, leistungsbilanz, leistungsbilanzdefizit|s,
        leistungsbilanzüberschuss|es, operative cashflow, operativem cashflow, operativen cashflow,
        operativer cashflow, privatkonsum, produktivität, schmiergeld|er|ern, schwarzarbeit, sparquote,
        teuerung, teuerungsrate, verbraucherpreisindex, volkswirtschaft, wahlbeteiligung, wechselkurs|es|e,
        wertschöpfung, wirtschaftsleistung, wirtschaftswachstum|s"),
    nouns(Other, Kinds::TALLY, "
        akademikerquote, arbeitslosenquote|n, arbeitslosenrate|n, arbeitslosenzahl|en, arbeitslosigkeit,
        armutsgefährdungsquote, armutsquote, ausländeranteil|s, beschäftigungsquote, bevölkerung,
        bevölkerungszahl, der befragten, der befragten unternehmen, der beschäftigten in, der betriebe,
        der bevölkerung, der bürger, der frauen, der haushalte, der jugendlichen, der kinder, der menschen,
        der männer, der unternehmen, der wähler, einwohnerzahl|en, erststimmen, erwerbslosenquote,
        erwerbsquote, erwerbstätigenquote, firmengründungen, firmeninsolvenzen, firmenpleiten,
        frauenanteil|s, frauenquote|n, geburten, geburtenrate, gründungen, hochrechnung|en, impfquote,
        infektionen, insolvenz|en, inzidenz, jugendarbeitslosigkeit, kriminalität, neuinfektionen, pleiten,
        privatkonkurse, punkte im ranking, pünktlichkeit, pünktlichkeitsquote, rezensionen, rückholaktion,
        rückrufaktion|en, rückruf|s|e|en, straftaten, streiktage, streik|s, todesfälle|n, todesopfer|n,
        umfragewert|e|en, umfrage|n, unfälle|n, unternehmensgründungen, unternehmensinsolvenzen,
        unternehmenspleiten, unterschriften, verdächtige, verfügbarkeit, weiterempfehlungsrate,
        zufriedenheit, zustimmung, zustimmungswerte, zweitstimmen"),
    weak_counted(Other, "firmen, unternehmen"),
    counted(Other, "
        arbeitslose|n|r, asylbewerber|n, asylwerber|n, befragte|n, delegierte|n, demonstranten, einwohner|n,
        erwerbslose|n|r, erwerbstätige|n|r, flüchtlinge|n, gesetze, häftlinge|n, infizierte|n, mandate|n,
        medaillen, migranten, opfer|n, preisträger|n, seiten, stimmen, studien, tore|n, tote und verletzte,
        tote|n, verletzte|n, zeugen"),
    predicates(Other, Kinds::PERCENT, "
        abgedeckt, abgesichert, besichert, gedeckt, gezeichnet, pünktlich, unpünktlich, verspätet,
        überzeichnet"),
    verbs(Other, Kinds::COUNT, "zurück|rufen/ruft/rief/gerufen"),
    verbs(Other, Kinds::MONEY, "
        betrügen/betrügt/betrog/betrogen, erbeuten, ergaunern, erschwindeln,
        hinterziehen/hinterzieht/hinterzog/hinterzogen, prellen, stehlen/stiehlt/stahl/gestohlen,
        unterschlagen/unterschlägt/unterschlug/unterschlagen, veruntreuen"),
    weak_verbs(Other, Kinds::COUNT, "
        befragen, evakuieren, fest|nehmen/nimmt/nahm/genommen, streiken, verhaften, verletzen"),
    verbs(Other, Kinds::VOLUME, "
        beschlagnahmen, konfiszieren, sicher|stellen"),
];
