//! What is sold, and for how much.

use crate::claim::Metric::{Deliveries, MarketShare, OrderBacklog, Orders, Revenue, SalesVolume};
use crate::language::pack::{Kinds, MetricList, nouns, predicates, verbs, weak_nouns, weak_verbs};

pub(super) static SALES: &[MetricList] = &[
    predicates(Revenue, Kinds::PERCENT, "flächenbereinigt|e|en|er|es"),
    nouns(Revenue, Kinds::SUM, "erlösseitig, umsatzmäßig, umsatzseitig"),
    nouns(Revenue, Kinds::SUM, "
        abgegrenzte prämien, abonnementeinnahmen, auslandsumsatz|es, außenhandelsumsatz, außenumsatz|es,
        bauleistung|en, beitragsaufkommen|s, beitragseinnahmen, beitragsvolumen|s, bestehender fläche,
        betriebserträge|n, betriebsleistung|en, bruttobeiträge|n, bruttoertrag, bruttoerträge|n,
        bruttoprämie|n, bruttoumsatz|es, bruttoverkaufserlöse, bruttowarenwert, durchschnittserlös|e|en,
        einnahmenseite, einnahmequelle|n, einnahme|n, eintrittsgelder, erfolg aus dem handelsgeschäft,
        erfolg aus dem kommissionsgeschäft, erfolg aus dem zinsengeschäft, erfolg im kommissionsgeschäft,
        erfolg im zinsengeschäft, erlös|es|e|en, ertragslage, exporteinnahmen, exporterlöse|n, exportumsatz,
        exportumsätze|n, fernsehgelder|n, flächenbereinigte umsatz, flächenbereinigtem umsatz,
        flächenbereinigten umsatz, flächenbereinigter umsatz, fördereinnahmen, gebühreneinnahmen,
        gesamterträge|n, gesamtleistung|en, gesamtumsatz|es, geschäftsvolumen|s, handelserfolg|s,
        handelsergebnis|ses, handelserträge|n, handelsumsatz, honorareinnahmen, inlandsumsatz|es,
        innenumsatz, jahresbauleistung, jahresumsatz|es, kinoerlöse, kommissionserfolg|s, konzernumsatz|es,
        lizenzeinnahmen, lizenzerlöse|n, lizenzerträge|n, mieteinnahmen, mieterlöse|n, mieterträge|n,
        mitgliedsbeiträge|n, netto erfolg im zinsengeschäft, nettoerfolg im zinsengeschäft, nettoerlös|e,
        nettoerträge|n, nettoumsatz|es, nettozinserfolg|s, onlineumsatz|es, organische wachstum,
        organischem wachstum, organischen wachstum, organisches wachstum, produktionswert|s|es, provisionseinnahmen,
        provisionsergebnis|ses, provisionserträge|n, provisionsüberschuss|es, prämien, prämienaufkommen|s,
        prämieneinnahme|n, prämienvolumen|s, rundfunkgebühren, spendeneinnahmen, spieltagseinnahmen,
        sponsoreneinnahmen, tageseinnahmen, ticketeinnahmen, ticketerlöse, tv einnahmen, tv gelder|n,
        umsatzerlös|e|en, umsatzvolumen|s, umsatzwachstum|s, umsatzziel|e, umsatz|es, umsätze|n,
        vergleichbare fläche, vergleichbaren fläche, vergleichbarer fläche, verkaufserlös|e|en,
        verrechnete prämien, verrechneten prämien, verrechneter prämien, vertriebserlöse|n, warenumsatz|es,
        werbeeinnahmen, werbeerlöse|n, werbeumsatz|es, werbeumsätze|n, wirtschaftsleistung des konzerns,
        zimmererlös|es|e, zinseinkommen, zinserfolg|s, zinsergebnis|ses, zinserträge|n, zinsspanne,
        zinsüberschuss|es, zuschauereinnahmen, überseeumsätze"),
    weak_nouns(Revenue, Kinds::SUM, "
        abonnement|s, abo|s, beitrag|s, beiträge|n, eingespielt, ertrag|s, erträge|n,
        geschäft|s|e|en, honorar|e, provision|en, wachstum|s"),
    weak_nouns(Revenue, Kinds::MONEY, "
        aufkommen|s, verkaufsvolumen|s"),
    verbs(Revenue, Kinds::MONEY, "
        ein|nehmen/nimmt/nahm/genommen, ein|spielen, erlösen, kassieren, um|setzen, vereinnahmen"),
    weak_verbs(Revenue, Kinds::PERCENT, "ein|nehmen/nimmt/nahm/genommen, erlösen, um|setzen"),
    weak_verbs(Revenue, Kinds::MONEY, "
        ein|bringen/bringt/brachte/gebracht, erwirtschaften, erzielen, generieren, lukrieren,
        um|schlagen/schlägt/schlug/geschlagen"),
    nouns(SalesVolume, Kinds::VOLUME, "
        absatzmenge|n, absatzminus, absatzplus, absatzvolumen|s, absatzzahl|en, absatz|es, absätze|n,
        abverkauf|s, abverkäufe|n, auflage|n, ausstoß an fahrzeugen, autoabsatz, autoverkäufe|n,
        besitzumschreibungen, druckauflage, fahrzeugverkäufe|n, gesamtabsatz, hausverkäufe|n, kartenverkauf,
        neuwagenverkäufe|n, neuwagenzulassungen, neuzulassung|en, pkw absatz, pkw neuzulassungen,
        stückzahl|en, ticketverkauf, ticketverkäufe|n, verkaufserfolg|e, verkaufsmenge|n, verkaufsvolumen|s,
        verkaufszahl|en, verkaufte auflage, verkaufte exemplare, verkauften auflage, verkauften exemplare,
        verkaufter auflage, verkaufter exemplare, verkauf|s, verkäufe|n, vorverkauf|s, weltabsatz,
        wohnungsverkäufe|n, zulassungszahl|en, zulassung|en"),
    weak_nouns(MarketShare, Kinds::PERCENT, "
        automarkt|s|es, biermarkt|s|es, computermarkt|s|es, gasmarkt|s|es, gesamtmarkt|s|es,
        handymarkt|s|es, heimatmarkt|s|es, heimmarkt|s|es, inlandsmarkt|s|es, lebensmittelmarkt|s|es,
        markt|s|es, mobilfunkmarkt|s|es, pc markt|s|es, pharmamarkt|s|es, pkw markt|s|es, segment|s,
        smartphonemarkt|s|es, strommarkt|s|es, suchmaschinenmarkt|s|es, telekommarkt|s|es, werbemarkt|s|es,
        zeitungsmarkt|s|es"),
    verbs(SalesVolume, Kinds::VOLUME, "
        ab|setzen, ab|verkaufen, los|werden/wird/wurde/geworden, verkaufen, vermarkten,
        vertreiben/vertreibt/vertrieb/vertrieben, veräußern, zu|lassen/lässt/ließ/gelassen"),
    nouns(Deliveries, Kinds::VOLUME, "
        ablieferung|en, auslieferungszahl|en, auslieferung|en, belieferung|en, briefaufkommen, briefmenge|n,
        fahrzeugauslieferungen, frachtaufkommen|s, frachtmenge|n, frachtvolumen, gasexporte,
        gaslieferung|en, gütermenge|n, güterumschlag, ladung|en, liefermenge|n, lieferung|en,
        liefervolumen|s, paketmenge|n, paketvolumen, sendungen, sendungsmenge|n, sendungsvolumen,
        transportleistung|en, transportvolumen|s, versand|s, verschiffung|en, ölexporte, öllieferung|en,
        übergabe|n"),
    verbs(Deliveries, Kinds::VOLUME, "
        ab|liefern, aus|händigen, aus|liefern, beliefern, exportieren, liefern, transportieren, verschicken,
        verschiffen, versenden/versendet/versandte/versandt, übergeben/übergibt/übergab/übergeben"),
    weak_verbs(Deliveries, Kinds::VOLUME, "
        aus|führen, aus|geben/gibt/gab/gegeben, ein|führen, importieren, zu|stellen"),
    nouns(Orders, Kinds::ANY, "
        auftragseingang|s, auftragseingänge|n, auftragserteilung|en, auftragslage, auftragsvolumen|s,
        auftragswert|s, auftragszuwachs|es, auftrag|s, aufträge|n, auslandsaufträge|n, bestelleingang|s,
        bestelleingänge|n, bestellung|en, bestellvolumen|s, bestellwert, bestellzahl|en, buchungsaufkommen,
        buchungseingang|s, buchungsumsatz, buchungsumsätze, buchungszahl|en, buchung|en, eingang an aufträgen,
        eingang neuer aufträge, eingang von aufträgen, eingang von bestellungen, eingang von ordern, exportauftrag,
        exportaufträge|n, festbestellung|en, folgeauftrag|s, folgeaufträge|n, großauftrag|s, großaufträge|n,
        großbestellung|en, inlandsaufträge|n, kaufoption|en, lieferauftrag, lieferaufträge|n, neuauftrag|s,
        neuaufträge|n, neubestellung|en, neugeschäft|s, ordereingang|s, ordervolumen|s, order|s,
        rahmenauftrag|s, reservierung|en, vorbestellung|en, vormerkung|en"),
    verbs(Orders, Kinds::ANY, "
        beauftragen, bestellen, buchen, nach|bestellen, ordern, reservieren, vor|bestellen, vor|merken"),
    nouns(OrderBacklog, Kinds::ANY, "
        auftragsbestand|es|s, auftragsbestände|n, auftragsbuch|s, auftragsbücher|n, auftragspipeline,
        auftragspolster|s, auftragsreichweite, auftragsreserve|n, auftragsrückstand|s, auftragsstand|es,
        auftragsstau|s, auftragsvorrat|s, auftragsüberhang|s, auslastung der werke, backlog|s,
        bestand an aufträgen, bestand an bestellungen, bestellbestand, bestellüberhang, orderbestand|es, orderbuch|s,
        orderbücher|n, projektpipeline, vertragsbestand, wartelist|e|en"),
    nouns(MarketShare, Kinds::PERCENT, "
        aller neuzulassungen, aller verkäufe, am gesamtmarkt, am weltmarkt, anteil am deutschen markt,
        anteil am gesamtmarkt, anteil am markt, anteil am verkauf, anteil am weltmarkt, anteil an den neuzulassungen, der neuzulassungen,
        der stimmen, der verkauften autos, der verkauften fahrzeuge, des gesamtmarktes, des marktes,
        des weltmarktes, einschaltquote|n, hörermarktanteil, marktabdeckung, marktanteil|s|e|en,
        marktbeherrschung, marktdurchdringung, marktführerschaft, marktposition, marktquote, penetration,
        penetrationsrate, quotenanteil, stimmenanteil|s|e|en, weltmarktanteil|s|e|en, zuschaueranteil|s|e,
        zuschauermarktanteil|e"),
    verbs(MarketShare, Kinds::PERCENT, "beherrschen, dominieren, entfallen/entfällt/entfiel/entfallen"),
];
