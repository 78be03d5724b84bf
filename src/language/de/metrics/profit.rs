//! Profit and loss.

use crate::claim::Metric::{Dividend, Ebitda, Eps, GrossProfit, Loss, Margin, NetProfit, OperatingProfit, PretaxProfit};
use crate::language::pack::{Kinds, MetricList, nouns, predicates, verbs, weak_nouns, weak_verbs};

pub(super) static PROFIT: &[MetricList] = &[
    predicates(OperatingProfit, Kinds::MONEY, "operativ"),
    nouns(GrossProfit, Kinds::SUM, "
        bruttoergebnis vom umsatz, bruttoergebnisse, bruttoergebnis|ses, bruttogewinnsumme,
        bruttogewinn|s|e|en, bruttoüberschuss|es, rohergebnis|ses, rohertrag|s, rohgewinn|s, rohüberschuss"),
    nouns(OperatingProfit, Kinds::SUM, "
        bereinigte ebit, bereinigten betriebsgewinn, bereinigter betriebsgewinn,
        bereinigter operativer gewinn, bereinigtes betriebsergebnis, bereinigtes ebit,
        bereinigtes operatives ergebnis, betrieblicher gewinn, betriebserfolg|s|e, betriebsergebnis|ses|se,
        betriebsgewinn|s|e|en, betriebsüberschuss|es, ebit, ebita, ergebnis aus dem laufenden geschäft,
        ergebnis der betrieblichen tätigkeit, ergebnis der gewöhnlichen betriebstätigkeit vor zinsen,
        ergebnis vor steuern und zinsen, ergebnis vor zinsen, ergebnis vor zinsen und steuern,
        geschäftsergebnis|ses, gewinn aus dem laufenden geschäft, gewinn vor steuern und zinsen,
        gewinn vor zinsen, gewinn vor zinsen und steuern, kernbetriebsgewinn|s, kernergebnis,
        operating income, operating profit, operativ verdient, operativ verdiente,
        operative betriebsergebnis, operative ergebnis, operative gewinn, operativem ergebnis,
        operativem gewinn, operativen ergebnisses, operativen ertrag, operativen gewinn|s,
        operativen überschuss, operativer ertrag, operativer gewinn, operativer überschuss,
        operatives betriebsergebnis, operatives ergebnis, segmentergebnis|ses, technisches ergebnis,
        versicherungstechnische ergebnis, versicherungstechnischer gewinn, versicherungstechnisches ergebnis"),
    nouns(Ebitda, Kinds::SUM, "
        bereinigte ebitda, bereinigtes ebitda, betriebsergebnis vor abschreibungen,
        betriebsergebnis vor zinsen steuern und abschreibungen, betriebsgewinn vor abschreibungen,
        betriebsgewinn vor zinsen steuern und abschreibungen, cash ebitda, cashgewinn, ebidta, ebitda,
        ebitda ergebnis, ebitdaal, ebitdar, ergebnis vor abschreibungen,
        ergebnis vor steuern zinsen und abschreibungen, ergebnis vor zinsen steuern und abschreibungen,
        gewinn vor abschreibungen, gewinn vor steuern zinsen und abschreibungen,
        gewinn vor zinsen steuern und abschreibungen, kern ebitda, konzern ebitda,
        operativen gewinn vor abschreibungen, operativer gewinn vor abschreibungen,
        operatives ergebnis vor abschreibungen"),
    nouns(PretaxProfit, Kinds::SUM, "
        bruttobetriebsergebnis, ebt, egt, ergebnis aus gewöhnlicher geschäftstätigkeit,
        ergebnis der gewöhnlichen geschäftstätigkeit, ergebnis vor ertragssteuern,
        ergebnis vor ertragsteuern, ergebnis vor steuern, gewinn vor ertragsteuern, gewinn vor steuern,
        gewinne vor steuern, jahresüberschuss vor steuern, konzernergebnis vor steuern,
        periodenüberschuss vor steuern, quartalsgewinn vor steuern, vor steuern, vorsteuerergebnis|ses|se,
        vorsteuergewinn|s|e|en, vorsteuerplus, vorsteuerprofit, vorsteuerüberschuss, überschuss vor steuern"),
    nouns(NetProfit, Kinds::SUM, "
        anteilseignern zurechenbares ergebnis, bereinigte ergebnis, bereinigten gewinn, bereinigter gewinn,
        bereinigtes ergebnis, bilanzgewinn|s|e, buchgewinn|s|e, budgetüberschuss|es, einnahmenüberschuss,
        ergebnis nach anteilen dritter, ergebnis nach minderheiten, ergebnis nach steuern,
        ergebnisbeitrag|s, ergebnisplus, erlösüberschuss, ertragskraft, exportüberschussgewinn, ffo, ffo i,
        finanzierungsüberschuss|es, funds from operations, gesamtergebnis|ses, geschäftserfolg,
        gewinn nach steuern, gewinnbeitrag, gewinnplus, gewinn|s|e|en|es, halbjahresgewinn|s,
        halbjahresüberschuss, haushaltsüberschuss|es, jahresabschlussgewinn, jahresergebnis|ses,
        jahresgewinn|s, jahresnettogewinn, jahresüberschuss|es, konzernergebnis|ses, konzerngewinn|s,
        konzernjahresüberschuss|es, konzernnettogewinn|s, konzernprofit, konzernreingewinn|s,
        konzernüberschuss|es, nach steuern, nachsteuerergebnis|ses, nachsteuergewinn|s, nettoergebnis|ses,
        nettogewinn|s|e|en, nettoprofit|s, nettoüberschuss|es, periodenergebnis|ses, periodenüberschuss|es,
        profit|s|e|en, quartalsgewinn|s, quartalsüberschuss|es, reinerlös|es, reinertrag|s,
        reingewinn|s|e|en, sondergewinn|s|e, unterm strich, unternehmenserfolg, unternehmensgewinn|s|e,
        veräußerungsgewinn|s|e, zufallsgewinn|e|en, übergewinn|e|en, überschuss nach steuern, überschuss|es,
        überschüsse|n"),
    weak_nouns(NetProfit, Kinds::SUM, "
        bilanz, erfolg|s|es, ergebnis|ses|se|sen, finanzergebnis|ses, gewinnanstieg, jahresabschluss,
        resultat|s|e|en, schwarze zahlen, schwarzen zahlen, unter dem strich"),
    weak_nouns(NetProfit, Kinds::MONEY, "plus"),
    weak_nouns(Loss, Kinds::MONEY, "minus"),
    verbs(NetProfit, Kinds::MONEY, "verdienen"),
    weak_verbs(NetProfit, Kinds::MONEY, "
        ab|werfen/wirft/warf/geworfen, aus|weisen/weist/wies/gewiesen, ein|fahren/fährt/fuhr/gefahren,
        schreiben/schreibt/schrieb/geschrieben"),
    // What is missing may be told in any measure, and stays missing.
    nouns(Loss, Kinds::SUM.or(Kinds::PHYSICAL), "
        budgetdefizit|s, budgetloch|s, deckungslücke|n, defizit|s|e|en, etatloch|s, etatlücke|n,
        fehlbetrag|s|es, fehlbeträge|n, fehlsumme, finanzierungsdefizit|s, finanzierungslücke|n,
        finanzloch|s, finanzlücke|n, haushaltsdefizit|s, haushaltsfehlbetrag, haushaltsloch|s,
        haushaltslücke|n, haushaltsminus, jahresdefizit|s, jahresfehlbetrag|s, konzernfehlbetrag|s,
        maastricht defizit, milliardenloch|s, nettoneuverschuldung, neuverschuldung, nulldefizit,
        staatsdefizit|s, strukturelle defizit, strukturelles defizit, unterdeckung|en"),
    nouns(Loss, Kinds::SUM, "
        betriebsabgang|s, betriebsverlust|s|e|en, bilanzverlust|s, einbußen, einnahmeausfall|s,
        einnahmeausfälle|n, ertragsausfälle, forderungsausfall|s, forderungsausfälle|n, gesamtverlust|e,
        halbjahresverlust, handelsverlust|e, jahresverlust|s|e, konzernverlust|s|e, kreditausfall|s,
        kreditausfälle|n, milliardenverlust|s, mindereinnahme|n, nettoverlust|s|es|e|en, operativen verlust,
        operativer verlust, quartalsverlust|s|e, reinverlust|s, rote zahlen, roten zahlen, schadenssumme,
        steuerausfall|s, steuerausfälle|n, umsatzausfall, verlustvortrag|s, verlust|s|es|e|en,
        vermögensverlust, vorsteuerverlust|s|e, zahlungsausfall|s"),
    weak_nouns(Loss, Kinds::MONEY, "loch|s|es, lücke|n"),
    verbs(Loss, Kinds::MONEY, "
        ein|büßen, fehlen, verbrennen/verbrennt/verbrannte/verbrannt, verlieren/verliert/verlor/verloren,
        verpulvern, verspekulieren, verzocken"),
    nouns(Eps, Kinds::SUM, "
        bereinigter gewinn je aktie, bereinigtes ergebnis je aktie, eps, ergebnis je aktie,
        ergebnis pro aktie, gewinn je aktie, gewinn je anteilschein, gewinn je anteilsschein,
        gewinn pro aktie, gewinns je aktie, je titel, nettogewinn je aktie, reingewinn je aktie,
        reingewinn pro aktie, verlust je aktie, verlust pro aktie, überschuss je aktie, überschuss pro aktie"),
    weak_nouns(Eps, Kinds::MONEY, "
        je aktie, je anteilschein, je anteilsschein, je papier, je stammaktie, je vorzugsaktie, pro aktie,
        pro anteilsschein"),
    nouns(Dividend, Kinds::SUM, "
        ausschüttungsquote, ausschüttungssumme, ausschüttung|en, barausschüttung|en, bardividende|n,
        basisdividende, dividende je aktie, dividende pro aktie, dividendenausschüttung|en,
        dividendenrendite, dividendensumme, dividendenvorschlag, dividendenzahlung|en, dividende|n,
        gewinnausschüttung|en, gewinnbeteiligung der aktionäre, jahresdividende|n, schlussdividende|n,
        sonderausschüttung|en, sonderdividende|n, stockdividende, zwischendividende|n"),
    verbs(Dividend, Kinds::MONEY, "aus|schütten"),
    nouns(Margin, Kinds::SUM, "
        aufwand ertrag relation, aufwand ertrags relation, betriebsmarge|n, betriebsrendite, bruttomarge|n,
        bruttospanne, combined ratio, cost income quote, cost income ratio, deckungsbeitrag|s, ebit marge|n,
        ebitda marge|n, ebitdamarge|n, ebitmarge|n, eigenkapitalrendite|n, eigenkapitalrentabilität,
        gesamtkapitalrendite, gewinnmarge|n, gewinnspanne|n, handelsmarge|n, handelsspanne|n,
        kapitalrendite|n, kapitalverzinsung, kombinierte schaden kosten quote, kosten ertrags quote,
        kosten ertrags relation, margenziel, marge|n, nettomarge|n, operative marge, operative rendite,
        operative umsatzrendite, operativen marge, operativen rendite, operativen umsatzrendite,
        raffineriemarge|n, rendite|n, rentabilität, roce, roe, rohertragsmarge, rohmarge,
        schaden kosten quote, schadenkostenquote, spanne|n, umsatzrendite|n, umsatzrentabilität,
        vorsteuermarge, zinsmarge|n"),
];
