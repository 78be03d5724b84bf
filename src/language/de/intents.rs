//! Words that tell intention from fact.

use crate::language::pack::Intent::{
    Ahead, AheadWithInfinitive, Drop, Estimate, Expectation, Forecaster, Goal, Instead, Maybe, Offer, Outcome, Plan, Previous,
    Result, Settled,
};
use crate::language::pack::{Intent, Particle, Row, rows};

const fn plan_with(particle: &str) -> Intent {
    Intent::PlanWith(Particle::new(particle))
}

const fn offer_without(particle: &str) -> Intent {
    Intent::OfferWithout(Particle::new(particle))
}

const fn drop_with(particle: &str) -> Intent {
    Intent::DropWith(Particle::new(particle))
}

const fn settled_with(particle: &str) -> Intent {
    Intent::SettledWith(Particle::new(particle))
}

pub(super) static INTENTS: &[Row<Intent>] = rows![
    // Verbs, adjectives and turns of planning, forecasting, promising
    Plan =>
        "abzielen", "angedacht", "angekündigt|e|en|er|es|em", "angepeilt|e|en|er|es", "angestrebt|e|en|er|es",
        "ankündigt|e|en", "ankündigen", "ankündigung|en", "ausgegangen", "ausgeht", "anpeilen", "anpeilt|e|en", "anstreben", "anstrebt|e|en",
        "anvisiert|e|en|er|es", "anzupeilen", "anzustreben", "auf kurs", "avisiert|e|en|er|es", "beabsichtige|n",
        "beabsichtigt|e|en|er|es", "benötigen", "benötigt", "braucht", "brauchen", "budgetiert|e|en|er|es",
        "davon aus", "eingeplant|e|en|er|es|em", "einplanen", "entschlossen", "erhoffe|n", "erhofft|e|en|er|es",
        "erwarte|n", "erwartet|e|en|er|es|em", "erwägt|e|en", "erwägen", "geplant|e|en|er|es|em", "gerechnet",
        "baugenehmigung für", "genehmigung für", "grünes licht für", "im blick", "im visier", "kurz vor baubeginn", "kurz vor dem bau",
        "kurz vor dem baubeginn", "kurz vor dem start",
        "hoffe|n", "hofft|e|en", "im gespräch", "in aussicht", "in aussicht gestellt", "in planung", "möchte|n",
        "optimistisch", "peilen", "plane|n", "plant|e|en", "prognostizieren", "prognostiziert|e|en|er|es", "vorausgesagt|e|en|er|es", "vorhergesagt|e|en|er|es",
        "rechne|n", "rechnen damit", "rechnet|e|en", "rechnet damit", "rechnete damit", "schwebt vor",
        "stehen vor", "steht vor", "traut sich", "trauen sich", "veranschlagt|e|en|er|es", "verpflichten sich",
        "verpflichtet", "verpflichtete sich", "verpflichteten sich", "versprach|en", "versuch|e|en|t|te|ten", "versprechen", "verspricht",
        "versprochen", "voraussagen", "voraussichtlich|e|en|er|es", "vorgenommen", "vorgesehen|e|en|er|es",
        "vorhersagen", "vorsehen", "vorsieht", "will", "wolle|n", "wollte|n", "zielen auf", "zielt",
        "zugesagt|e|en|er|es", "zur kündigung angemeldet", "zuversichtlich";
    // Separable verbs, by their particle
    plan_with("an") =>
        "kündig|e|t|en|te|ten", "peil|e|t|en|te|ten", "streb|e|t|en|te|ten", "visier|e|t|en|te|ten";
    plan_with("vor") =>
        "nimmt sich", "nehmen sich", "nahm sich", "nahmen sich", "schlagen", "schlug|en", "schlägt", "sieht", "sehen", "sah", "sahen", "bereite|t|n",
        "bereitet sich";
    plan_with("voraus") => "sag|t|en|te|ten", "sieht", "sehen";
    plan_with("aus") => "geht", "gehe|n", "ging", "gingen";
    plan_with("aussicht") => "stell|t|en|te|ten";
    plan_with("ein") => "plan|t|en|te|ten";
    plan_with("zu") => "sag|t|en|te|ten";
    // Nouns that name what lies ahead
    Goal =>
        "absatzerwartung|en", "absatzprognose|n", "absatzziel|e|en|s", "absicht|en", "analystenerwartung|en",
        "analystenkonsens|es", "ausbauziel|e|en|s", "ausblick|s|e", "aussicht",
        "einsparziel|e|en|s", "einsparungsziel|e|en|s", "ergebniserwartung|en", "ergebnisprognose|n", "ergebnisziel|e|en|s", "erwartung|en",
        "gewinnerwartung|en", "gewinnprognose|n", "gewinnziel|e|en|s", "höchstgrenze",
        "jahresprognose|n", "jahresziel|e|en|s", "klimaziel|e|en|s", "konsens|es", "konsensprognose|n", "konsensschätzung|en",
        "konzernziel|e|en|s",
        "lieferziel|e|en|s", "margenziel|e|en|s", "markterwartung|en", "mittelfristziel|e|en|s", "obergrenze|n", "plan|s|es", "planung|en",
        "planwert|e|en|s", "planziel|e|en|s", "prognose|n", "pläne|n", "produktionsziel|e|en|s", "renditeziel|e|en|s",
        "schätzung für", "schätzungen für", "sparziel|e|en|s", "umsatzerwartung|en", "umsatzprognose|n",
        "umsatzziel|e|en|s", "verkaufsziel|e|en|s", "voraussage|n", "vorgabe|n", "vorhaben|s", "vorhersage|n",
        "wachstumsprognose|n", "wachstumsziel|e|en|s", "ziel|e|en|s|es", "zielmarke|n", "zielsetzung|en",
        "szenario|s", "zielspanne|n", "zielvorgabe|n", "zielwert|e|en|s", "zusage|n";
    // Modals and futures
    Ahead =>
        "dürfte|n", "müssen", "muss", "muß", "soll|en|e|te|ten", "werde", "würde|n";
    AheadWithInfinitive => "werden", "wird";
    Maybe => "könnte|n", "möglicherweise", "könne", "denkbar";
    // Offers, proposals, demands
    Offer =>
        "angebot|e|en|s|es", "beantragen", "beantragt|e|en|er|es", "entwurf|s|es", "fordern", "fordert|e|en", "forderung|en", "gebot|e|en|s|es",
        "gefordert|e|en|er|es", "geboten", "klage", "kaufangebot|e|en|s|es", "lohnforderung|en", "offerte|n",
        "schadenersatzforderung|en", "schadenersatzklage", "übernahmeangebot|e|en|s|es", "übernahmeofferte",
        "unterbreitet|e|en", "verklagt|e|en", "verlangen", "verlangt|e|en", "vorgeschlagen|e|en|er|es", "vorschlag|s|es",
        "vorschlagen", "vorschläge|n", "vorschlägt", "dividendenvorschlag|s|es";
    offer_without("an") => "bieten", "bietet", "bot", "boten";
    // What stands, though it may be carried out later
    Settled =>
        "beigelegt|e|en", "den zuschlag", "durchgesetzt", "einigte sich", "einigten sich", "geeinigt", "ersteigert|e|en", "gewährt", "muss strafe", "vereinbart|e|en", "verhängt|e|en", "verurteilt|e|en",
        "zugesprochen", "musste|n";
    settled_with("bei") => "leg|t|en|te|ten";
    // How a target came out, and what was only measured against one
    Outcome =>
        "als angesetzt", "als befürchtet", "als budgetiert", "als erhofft", "als erwartet", "als kalkuliert", "als veranschlagt", "als vorhergesagt", "als gedacht", "als geplant", "als prognostiziert", "als vorgesehen",
        "als angenommen", "als analysten erwartet", "erreicht|e|en", "erwartungsgemäß", "getroffen", "planmäßig",
        "treffen", "traf|en", "überraschend", "übertraf|en", "übertreffen", "übertrifft", "übertroffen", "unerwartet|e|en|er|es",
        "verfehlen", "verfehlt|e|en", "wie angekündigt", "wie befürchtet", "wie budgetiert", "wie erwartet", "wie geplant",
        "wie prognostiziert", "wie vorgesehen";
    // How it came out in the end
    Result =>
        "am ende waren es", "brachte es auf", "brachten es auf", "es wurden", "kam auf", "kamen auf", "landete bei",
        "landeten bei", "schaffte|n", "tatsächlich", "wurden es", "wurden es nur";
    // What an outcome is measured against
    Expectation =>
        "hinter den erwartungen", "hinter den prognosen", "über den erwartungen", "über den prognosen",
        "über den schätzungen", "unter den erwartungen", "unter den prognosen", "unter den schätzungen";
    Estimate =>
        "analystenschätzung|en", "hochrechnung|en", "schätzung|en";
    Forecaster =>
        "analyst|en", "analystin|nen", "beobachter|n", "börsianer|n", "experte|n", "fachleute|n", "finanzmarkt",
        "kapitalmarkt", "markt", "marktbeobachter|n", "ökonom|en", "volkswirt|e|en";
    // How a target is given up
    Drop =>
        "aufgeben", "aufgegeben", "aufgibt", "beerdigt|e|en", "begräbt", "kassier|t|en|te|ten", "kipp|t|en|te|ten",
        "nicht länger", "nicht mehr", "verabschiedet sich", "verabschiedete sich", "verwarf|en", "verwirft",
        "verworfen", "zurückgenommen", "zurückgezogen", "zurückziehen", "zurückzieht";
    drop_with("auf") => "gab|en", "geben", "gibt";
    drop_with("zurück") => "nahm|en", "nehmen", "nimmt", "zieh|t|en", "zog|en";
    drop_with("ab") => "rück|t|en|te|ten", "sag|t|en|te|ten";
    Previous =>
        "bisher", "bislang", "bisherig|e|en|er|es|em", "ursprünglich", "vorher", "zunächst", "zuvor";
    Instead => "anstatt", "anstelle von", "statt";
];
