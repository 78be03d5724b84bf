//! Goods: what is delivered, sold, made or ordered. Only a verb or noun tells which.

use crate::claim::Metric::{Deliveries, Energy, Headcount, Production, SalesVolume};
use crate::language::pack::{Kinds, MetricList, goods};

pub(super) static GOODS: &[MetricList] = &[
    goods(Headcount, Kinds::TALLY, "arbeitsplatz|es, arbeitsplätze|n, job|s, posten, stelle|n"),
    goods(SalesVolume, Kinds::TALLY, "
        akkus, alben, anzüge|n, armbanduhren, artikel|n, aufzüge|n, auto|s, backöfen, batterien,
        batteriezellen, becher|n, betonfertigteile, bilder|n, brillen, brote|n, burger|n, bücher|n, cds,
        chips, computer|n, dauerkarten, defibrillatoren, digitalkameras, dosen, dosen impfstoff, dosis,
        drohnen, drucker|n, dvds, e auto|s, e bikes, einheit, einheiten, eintrittskarten, elektroauto|s,
        elektrofahrzeug|e|en, elektromobile, endgeräte|n, exemplar|e|en, fahrräder|n, fahrzeug|s|e|en,
        fenster|n, fernseher|n, fernsehgeräte|n, flachbildfernseher|n, flasche, flaschen, gabelstapler|n,
        gebrauchtwagen, geländewagen, gemälde|n, gerät|s|e|en, geschirrspüler|n, getriebe|n, gewehre|n,
        gläser|n, halbleiter|n, handy|s, hausgeräte|n, haushaltsgeräte|n, headsets, hefte|n, heizkessel|n,
        heizungen, hemden, herzschrittmacher|n, hybridautos, hybridfahrzeuge|n, hörgeräte|n, impfdosen,
        impfstoff, implantate|n, jacken, jahreskarten, kamera, kameras, karten, kartons, kinderwagen,
        kisten, klaviere|n, kleider|n, kleidungsstücke|n, kleintransporter, kleinwagen, klimageräte|n,
        kombis, konsolen, kräne|n, küchen, kühlschränke|n, landmaschinen, laptops, lautsprecher|n,
        lieferwagen, limousinen, lizenzen, magazine|n, mahlzeiten, maschinen, masken, matratzen,
        medikamente|n, mikrochips, mobilgeräte|n, mobiltelefon|e|en, modelle|n, module|n, mopeds, motoren,
        motorrad|s, motorräder|n, mp3 player, musikplayer, mäntel|n, möbelstücke|n, neuwagen, notebooks,
        nutzfahrzeug|e|en, nähmaschinen, paar, paar ski, paare|n, packungen, pcs, pillen, pizzen, pkw, pkws,
        platten, player, plug in hybride, portionen, produkte|n, prozessoren, pumpen, puppen, raketen,
        rasenmäher|n, rasierer|n, rechner|n, reifen, roboter|n, roller|n, rolltreppen, router|n, räder|n,
        saisonkarten, schrauben, schränke|n, schuhe|n, schutzmasken, semmeln, server|n, sessel|n, sets,
        singles, ski, skier|n, smart meter, smartphone|s, sofas, softwarelizenzen, solarmodule|n,
        solarzellen, spielekonsolen, spiele|n, spielkonsolen, spielzeuge|n, sportwagen, spritzen,
        staubsauger|n, stromer|n, stück|e|en, stühle|n, suv, suvs, tablets, tabletten, taschen, tassen,
        teile|n, ticket|s, titel, tonträger|n, traktoren, transformatoren, transporter|n, trikots, turbinen,
        uhren, verpackungen, videospiele|n, waffen, wagen, waren, waschmaschinen, wechselrichter|n,
        werke der kunst, werkzeugmaschinen, wohnmobile|n, wohnwagen, wärmepumpen, würste|n, zeitungen,
        zellen, zelte|n, zigaretten"),
    goods(Production, Kinds::PHYSICAL.or(Kinds::COUNT), "
        aluminium|s, ammoniak|s, apfelsaft, asphalt|s, barrel|s, baumwolle, bauxit|s, benzin|s, beton|s,
        bier|s|es, biodiesel|s, bioethanol|s, braunkohle, brot|s, buntmetall|s, butter, diamanten, diesel|s,
        düngemittel|n, dünger|s, eier|n, eis, eisenerz|es, erdbeeren, erdgas|es, erdäpfel|n, erdöl|s,
        erz|es, ethanol|s, fass, fisch|s|es, flachstahl|s, fleisch|es, flüssiggas|es, futtermittel|n,
        fässer|n, gas|es, geflügel|s, gemüse|s, gerste, getreide|s, glas, gold|es, grafit, hafer|s,
        hektoliter|n, hering|s|e|en, holz|es, honig|s, hopfen|s, hühner|n, kabeljau|s, kaffee|s, kakao|s,
        kali|s, kalkstein|s, kalk|s, kartoffeln, kautschuk|s, kerosin|s, kobalt|s, kohle, koks,
        kunststoff|s|e|en, kupfer|s, käse|s, lachs|es, lammfleisch|es, lithium|s, lng, mais|es, mangan|s,
        methanol|s, milch, mineralwasser|s, nickel|s, obst|es, olivenöl, palladium|s, palmöl|s, papier aus,
        platin|s, polysilizium|s, raps, reis|es, rinder|n, rindfleisch|es, roggen, rohmilch, rohstahl|s,
        rohöl|s, rundholz, rüben, saatgut|s, salz|es, sand|s, sauerstoff|s, schnittholz, schokolade,
        schotter|s, schwefel|s, schweinefleisch|es, schweine|n, sekt|s, seltene erden, silber|s, soja,
        stahl|s, steinkohle, tabak|s, thunfisch|s, titan|s, tomaten, trauben, treibstoff|s, trinkwasser|s,
        uran|s, wafer|n, wasser|s, wein|s|es, weizen|s, wolle, zellstoff|s, zement|s, ziegel|n, zink|s,
        zinn|s, zitrusfrüchte|n, zuckerrüben, zucker|s, äpfel|n, öl|s"),
    goods(Energy, Kinds::PHYSICAL, "elektrizität, energie|n, strom|s|es, wärme"),
    goods(Deliveries, Kinds::PHYSICAL.or(Kinds::TALLY), "
        briefe|n, fracht, fracht auf der schiene, güter auf der schiene, güter|n, pakete|n, päckchen"),
];
