//! Goods: what is delivered, sold, made or ordered. Only a verb or noun tells which.

use crate::claim::Metric::{Energy, Headcount, Production, SalesVolume};
use crate::language::pack::{Kinds, MetricList, goods};

pub(super) static GOODS: &[MetricList] = &[
    goods(Headcount, Kinds::TALLY, "arbeitsplatz|es, arbeitsplätze|n, job|s, posten, stelle|n"),
    goods(SalesVolume, Kinds::TALLY, "
        akkus, alben, armbanduhren, artikel|n, aufzüge|n, auto|s, batterien, batteriezellen, becher|n,
        betonfertigteile, bilder|n, burger|n, bücher|n, cds, chips, computer|n, dauerkarten, digitalkameras,
        dosen, dosen impfstoff, dosis, drohnen, drucker|n, dvds, e auto|s, e bikes, einheit, einheiten,
        eintrittskarten, elektroauto|s, elektrofahrzeug|e|en, elektromobile, endgeräte|n, exemplar|e|en,
        fahrräder|n, fahrzeug|s|e|en, fernseher|n, fernsehgeräte|n, flachbildfernseher|n, flasche, flaschen,
        gebrauchtwagen, geländewagen, gemälde|n, gerät|s|e|en, getriebe|n, gewehre|n, güter|n, halbleiter|n,
        handy|s, hausgeräte|n, haushaltsgeräte|n, headsets, hefte|n, heizkessel|n, heizungen, hemden,
        hybridautos, hybridfahrzeuge|n, impfdosen, impfstoff, jahreskarten, kamera, kameras, karten, kisten,
        kleidungsstücke|n, kleintransporter, kleinwagen, kombis, konsolen, kräne|n, küchen, kühlschränke|n,
        landmaschinen, laptops, lieferwagen, limousinen, lizenzen, magazine|n, mahlzeiten, maschinen,
        masken, medikamente|n, mobilgeräte|n, mobiltelefon|e|en, modelle|n, module|n, motoren, motorrad|s,
        motorräder|n, mp3 player, musikplayer, möbelstücke|n, neuwagen, notebooks, nutzfahrzeug|e|en, paar,
        paar ski, paare|n, packungen, pcs, pillen, pizzen, pkw, pkws, platten, player, plug in hybride,
        portionen, produkte|n, prozessoren, puppen, raketen, rechner|n, reifen, roboter|n, roller|n,
        rolltreppen, router|n, räder|n, saisonkarten, schuhe|n, schutzmasken, server|n, sets, singles, ski,
        skier|n, smart meter, smartphone|s, softwarelizenzen, solarmodule|n, solarzellen, spielekonsolen,
        spiele|n, spielkonsolen, spielzeuge|n, sportwagen, stromer|n, stück|e|en, suv, suvs, tablets,
        taschen, tassen, teile|n, ticket|s, titel, tonträger|n, traktoren, transporter|n, trikots, turbinen,
        uhren, verpackungen, videospiele|n, waffen, wagen, waren, waschmaschinen, werke der kunst,
        werkzeugmaschinen, wärmepumpen, zeitungen, zellen, zigaretten"),
    goods(Production, Kinds::PHYSICAL.or(Kinds::COUNT), "
        aluminium|s, ammoniak|s, barrel|s, baumwolle, benzin|s, beton|s, bier|s|es, biodiesel|s,
        bioethanol|s, braunkohle, brot|s, butter, diamanten, diesel|s, düngemittel|n, dünger|s, eier|n, eis,
        eisenerz|es, erdgas|es, erdäpfel|n, erdöl|s, erz|es, ethanol|s, fass, fisch|s|es, fleisch|es,
        flüssiggas|es, fracht, fässer|n, gas|es, geflügel|s, gemüse|s, gerste, getreide|s, glas, gold|es,
        güter auf der schiene, hektoliter|n, holz|es, hühner|n, kaffee|s, kakao|s, kali|s, kartoffeln,
        kautschuk|s, kerosin|s, kohle, koks, kunststoff|s|e|en, kupfer|s, käse|s, lithium|s, lng, mais|es,
        milch, mineralwasser|s, nickel|s, obst|es, olivenöl, palmöl|s, papier aus, raps, reis|es, rinder|n,
        rindfleisch|es, roggen, rohmilch, rohstahl|s, rohöl|s, rundholz, rüben, salz|es, sand|s,
        schnittholz, schokolade, schotter|s, schweinefleisch|es, schweine|n, sekt|s, seltene erden,
        silber|s, soja, stahl|s, steinkohle, titan|s, trauben, treibstoff|s, wasser|s, wein|s|es, weizen|s,
        zellstoff|s, zement|s, ziegel|n, zink|s, zinn|s, zuckerrüben, zucker|s, äpfel|n, öl|s"),
    goods(Energy, Kinds::PHYSICAL, "elektrizität, energie|n, strom|s|es, wärme"),
];
