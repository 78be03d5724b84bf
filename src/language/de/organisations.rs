//! What German calls organisations, and the words that are part of their names.

use crate::language::pack::OrganisationCue::{self, Head, HeadOf, Joiner, Kind, WeakJoiner};
use crate::language::pack::{Row, rows};
use crate::language::pack::Reach::{General, Special};
use crate::language::pack::Sort::{Association, Club, Company, Education, Exchange, Finance, Media, Party, PublicBody, Research};

pub(super) static ORGANISATIONS: &[Row<OrganisationCue>] = rows![
    // What an organisation can be called in place of its name: any company.
    Kind(Company, General) =>
        "unternehmen|s", "firma", "firmen", "konzern|s|e|en", "gruppe|n", "gesellschaft|en",
        "betrieb|s|e|en", "hersteller|s|n", "anbieter|s|n", "riese|n", "marktführer|s|n",
        "weltmarktführer|s|n", "branchenprimus", "branchenriese|n", "primus", "platzhirsch|en",
        "traditionsunternehmen|s", "traditionsfirma", "familienunternehmen|s", "mittelständler|s|n",
        "tochter", "töchter", "tochtergesellschaft|en", "tochterunternehmen|s", "tochterfirma",
        "mutterkonzern|s", "muttergesellschaft", "mutterunternehmen|s", "holding|s", "sparte|n",
        "konkurrent|en|in|innen", "rivale|n", "rivalin|nen", "anbieterin", "betreiberin", "herstellerin",
        "marktführerin", "eigentümerin", "mitbewerberin", "lieferantin", "spezialistin", "wettbewerber|s|n", "mitbewerber|s|n", "zulieferer|s|n",
        "lieferant|en", "betreiber|s|n", "dienstleister|s|n", "produzent|en", "entwickler|s|n",
        "arbeitgeber|s|n", "start up|s", "startup|s", "jungunternehmen|s", "spezialist|en", "newcomer",
        "partner|s|n", "käufer|s", "investor|s|en", "großaktionär|s|e|en", "hauptaktionär|s",
        "mehrheitsaktionär|s", "bieter|s", "erwerber|s", "emittent|en", "übernahmekandidat|en",
        "dax konzern|s|e|en", "mdax konzern|s", "sdax konzern", "tecdax konzern", "dax unternehmen|s",
        "us konzern|s|e", "us unternehmen|s", "us firma", "us tochter", "us rivale|n", "us hersteller|s",
        "us anbieter|s", "us riese|n", "gemeinschaftsunternehmen|s", "joint venture|s", "filialist|en",
        "label|s", "marke|n", "aktiengesellschaft|en", "multi|s", "global player|s", "gigant|en",
        "branchenführer|s", "schwergewicht|s", "kette|n";
    Kind(Company, Special) =>
        "autobauer|s|n", "autohersteller|s|n", "autokonzern|s|e|en", "automobilhersteller|s|n",
        "automobilkonzern|s", "automobilbauer|s", "autozulieferer|s|n", "automobilzulieferer|s|n",
        "us autobauer|s", "fahrzeugbauer|s", "lkw bauer|s", "lkw hersteller|s", "lastwagenbauer|s",
        "nutzfahrzeughersteller|s", "motorradhersteller|s", "motorradbauer|s", "sportwagenbauer|s",
        "sportwagenhersteller|s", "e autobauer|s", "elektroautobauer|s", "elektroautohersteller|s",
        "flugzeugbauer|s|n", "flugzeughersteller|s", "triebwerkshersteller|s", "triebwerkbauer|s",
        "schiffbauer|s", "werft|en", "reederei|en", "maschinenbauer|s|n", "anlagenbauer|s|n",
        "druckmaschinenhersteller|s", "chiphersteller|s|n", "chipkonzern|s", "chipproduzent|en",
        "halbleiterhersteller|s|n", "halbleiterkonzern|s", "softwarehersteller|s", "softwarekonzern|s",
        "softwarefirma", "softwareunternehmen|s", "softwarehaus|es", "softwareriese|n", "it konzern|s",
        "it dienstleister|s", "it unternehmen|s", "internetkonzern|s", "internetunternehmen|s",
        "internetfirma", "internetriese|n", "internetportal|s", "internetdienst|es", "online händler|s",
        "onlinehändler|s", "online netzwerk|s", "soziales netzwerk", "suchmaschine|n",
        "suchmaschinenbetreiber|s", "suchmaschinenkonzern|s", "technologiekonzern|s",
        "technologieunternehmen|s", "tech konzern|s|e", "tech riese|n", "elektronikkonzern|s",
        "elektrokonzern|s", "elektronikhersteller|s", "elektronikhändler|s", "elektronikkette",
        "handyhersteller|s", "smartphone hersteller|s", "smartphonehersteller|s", "computerhersteller|s",
        "computerkonzern|s", "pharmakonzern|s|e", "pharmaunternehmen|s", "pharmahersteller|s",
        "pharmariese|n", "arzneimittelhersteller|s", "biotechfirma", "biotechunternehmen|s",
        "biotech unternehmen|s", "biotech firma", "medizintechnikhersteller|s", "medizintechnikkonzern|s",
        "chemiekonzern|s|e", "chemieunternehmen|s", "chemieriese|n", "spezialchemiekonzern|s",
        "lackhersteller|s", "stahlkonzern|s", "stahlhersteller|s", "stahlkocher|s", "stahlriese|n",
        "aluminiumkonzern|s", "kupferhütte", "bergbaukonzern|s", "rohstoffkonzern|s", "minenkonzern|s",
        "minenbetreiber|s", "salzkonzern|s", "düngerhersteller|s", "energiekonzern|s|e|en",
        "energieversorger|s|n", "energieunternehmen|s", "energieriese|n", "stromkonzern|s|e|en",
        "stromversorger|s", "stromanbieter|s", "versorger|s|n", "gasversorger|s", "gaskonzern|s",
        "ölkonzern|s|e|en", "ölmulti|s", "ölriese|n", "mineralölkonzern|s", "raffineriebetreiber|s",
        "netzbetreiber|s|n", "übertragungsnetzbetreiber|s", "kraftwerksbetreiber|s", "windanlagenbauer|s",
        "windkraftanlagenbauer|s", "windparkbetreiber|s", "solarkonzern|s", "solarfirma",
        "solarunternehmen|s", "solarhersteller|s", "wasserversorger|s", "stadtwerke|n", "handelskonzern|s",
        "handelskette|n", "handelsriese|n", "handelsunternehmen|s", "händler|s", "einzelhändler|s|n",
        "einzelhandelskonzern|s", "lebensmittelhändler|s", "lebensmittelkonzern|s",
        "lebensmittelhersteller|s", "nahrungsmittelkonzern|s", "supermarktkette|n", "discounter|s|n", "diskonter|s|n",
        "lebensmitteldiskonter|s|n", "lebensmitteldiscounter|s|n", "textildiskonter|s",
        "drogeriekette|n", "drogeriemarktkette|n", "baumarktkette|n", "warenhauskette|n", "kaufhauskette|n",
        "warenhauskonzern|s", "möbelhändler|s", "möbelhauskette", "möbelhaus", "möbelkette",
        "versandhändler|s", "versandhaus|es", "modekette|n", "modekonzern|s", "modehändler|s",
        "modehaus|es", "modeunternehmen|s", "textilkette|n", "textildiscounter|s", "bekleidungskette",
        "sportartikelhersteller|s", "sportartikelkonzern|s", "sportartikler", "luxusgüterkonzern|s",
        "luxuskonzern|s", "kosmetikkonzern|s", "konsumgüterkonzern|s", "konsumgüterhersteller|s",
        "spielzeughersteller|s", "spielwarenhersteller|s", "süßwarenhersteller|s",
        "schokoladenhersteller|s", "brauerei|en", "brauereikonzern|s", "bierbrauer|s", "getränkekonzern|s",
        "getränkehersteller|s", "tabakkonzern|s|e", "molkerei|en", "fleischkonzern|s", "schlachtbetrieb|s",
        "agrarkonzern|s", "zuckerkonzern|s", "fluggesellschaft|en", "fluglinie|n", "airline|s",
        "billigflieger|s|n", "billigfluglinie|n", "billigairline|s", "luftfahrtkonzern|s",
        "luftfahrtunternehmen|s", "flughafenbetreiber|s", "flughafen", "ferienflieger|s",
        "rüstungskonzern|s", "rüstungsunternehmen|s", "raumfahrtkonzern|s", "bahn", "bahnbetreiber|s",
        "bahnkonzern|s", "bahntechnikkonzern|s", "bahnunternehmen|s", "eisenbahn", "verkehrsbetriebe|n",
        "verkehrsunternehmen|s", "verkehrsverbund|es", "fernbusanbieter|s", "fahrdienst|es",
        "fahrdienstvermittler|s", "logistikkonzern|s", "logistiker|s", "logistikunternehmen|s",
        "paketdienst|es", "spedition|en", "postkonzern|s", "reisekonzern|s", "reiseveranstalter|s",
        "reiseanbieter|s", "touristikkonzern|s", "kreuzfahrtreederei", "hotelkette|n", "hotelkonzern|s",
        "hotelgruppe", "hotel", "restaurantkette|n", "schnellrestaurantkette", "fast food kette",
        "fastfoodkette", "kaffeehauskette", "kaffeeröster|s", "lieferdienst|es", "baukonzern|s",
        "bauunternehmen|s", "baufirma", "baustoffkonzern|s", "baustoffhersteller|s", "zementkonzern|s",
        "zementhersteller|s", "immobilienkonzern|s", "immobilienunternehmen|s", "immobiliengesellschaft",
        "immobilienfirma", "wohnungskonzern|s", "wohnungsunternehmen|s", "wohnungsbaugesellschaft|en",
        "projektentwickler|s", "vermieter|s", "telekomkonzern|s", "telekommunikationskonzern|s",
        "telekommunikationsunternehmen|s", "telekomanbieter|s", "telefonkonzern|s",
        "telefongesellschaft|en", "mobilfunkanbieter|s", "mobilfunkbetreiber|s", "mobilfunker|s",
        "mobilfunkkonzern|s", "kabelnetzbetreiber|s", "kabelanbieter|s", "netzwerkausrüster|s",
        "netzausrüster|s", "telekomausrüster|s", "industriekonzern|s", "industrieunternehmen|s",
        "mischkonzern|s", "technikkonzern|s", "roboterhersteller|s", "roboterbauer|s",
        "werkzeughersteller|s", "küchenhersteller|s", "möbelhersteller|s", "hausgerätehersteller|s",
        "haushaltsgerätehersteller|s", "papierhersteller|s", "verpackungshersteller|s",
        "reifenhersteller|s", "gabelstaplerhersteller|s", "gabelstaplerbauer|s",
        "landmaschinenhersteller|s", "aufzughersteller|s", "optikkonzern|s", "optikerkette",
        "wettanbieter|s", "glücksspielkonzern|s", "spielehersteller|s", "spieleentwickler|s",
        "spielekonzern|s", "werbekonzern|s", "werbeagentur", "werbevermarkter|s", "agentur|en",
        "personaldienstleister|s", "zeitarbeitsfirma", "sicherheitsfirma", "sicherheitsdienst|es",
        "beratungsunternehmen|s", "beratungsfirma", "beratungsgesellschaft|en", "unternehmensberatung|en",
        "wirtschaftsprüfer|s", "wirtschaftsprüfungsgesellschaft|en", "kanzlei|en", "anwaltskanzlei",
        "rechtsanwaltskanzlei", "klinikkonzern|s", "klinikbetreiber|s", "krankenhauskonzern|s",
        "krankenhausbetreiber|s", "pflegeheimbetreiber|s", "entsorger|s", "recyclingkonzern|s",
        "vergleichsportal|s", "onlineportal|s", "portal|s", "plattform", "kurznachrichtendienst|es",
        "streamingdienst|es", "streamingportal|s", "videoportal|s", "videoplattform", "messenger dienst|es",
        "kinokette", "fitnesskette", "buchhandelskette", "buchhändler|s", "autovermieter|s",
        "autohändler|s", "autohandelskette", "bäckereikette", "verwertungsgesellschaft",
        "freizeitpark|s", "therme|n", "messe", "hafen|s", "seilbahn|en",
        "bergbahn|en", "weingut|s", "ziegelei", "sägewerk|s", "stahlwerk|s", "gärtnerei", "bäckerei|en", "metzgerei",
        "druckerei", "gießerei", "rösterei", "kellerei", "apotheke|n", "kaufhaus|es", "warenhaus|es", "autohaus|es",
        "reisebüro|s", "kino|s", "gemeindewerke|n", "elektrizitätswerk|s|e", "wasserwerk|s|e", "spielbank|en",
        "schlachthof|s";
    Kind(Finance, Special) =>
        "bank|en", "kreditinstitut|s|e|en", "geldinstitut|s|e|en", "geldhaus|es", "geldhäuser|n",
        "institut|s|e|en", "großbank|en", "privatbank|en", "investmentbank|en", "notenbank|en",
        "landesbank|en", "direktbank|en", "onlinebank", "online bank", "genossenschaftsbank|en",
        "volksbank|en", "sparkasse|n", "bausparkasse|n", "hypothekenbank", "immobilienfinanzierer|s",
        "staatsbank", "förderbank", "abwicklungsanstalt", "bad bank", "versicherer|s|n", "versicherung|en",
        "versicherungskonzern|s|e", "versicherungsunternehmen|s", "versicherungsgesellschaft|en",
        "versicherungsgruppe", "rückversicherer|s|n", "lebensversicherer|s", "krankenversicherer|s",
        "krankenversicherung", "krankenkasse|n", "kasse|n", "kreditversicherer|s", "finanzkonzern|s",
        "finanzdienstleister|s|n", "finanzvertrieb|s", "finanzinvestor|s|en", "finanzunternehmen|s",
        "vermögensverwalter|s|n", "fondsgesellschaft|en", "fondsanbieter|s", "fonds", "hedgefonds",
        "pensionsfonds", "staatsfonds", "investmentfonds", "pensionskasse", "beteiligungsgesellschaft|en",
        "beteiligungsfirma", "investmentgesellschaft|en", "investmentfirma",
        "kapitalverwaltungsgesellschaft", "private equity firma", "private equity gesellschaft",
        "private equity haus", "wagniskapitalgeber|s", "leasinggesellschaft", "online broker|s", "broker|s",
        "brokerhaus|es", "wertpapierhändler|s", "wertpapierhandelsbank", "zahlungsdienstleister|s",
        "zahlungsabwickler|s", "bezahldienst|es", "kreditkartenanbieter|s", "kreditkartenkonzern|s",
        "fintech|s", "inkassounternehmen|s", "us bank|en", "us investmentbank", "us notenbank",
        "us finanzinvestor|s|en", "us investor|s", "us hedgefonds";
    Kind(PublicBody, Special) =>
        "regierung|en", "bundesregierung", "landesregierung|en", "staatsregierung", "us regierung",
        "ministerium|s", "ministerien", "behörde|n", "amt|s|es", "ämter|n", "aufsicht",
        "aufsichtsbehörde|n", "regulierungsbehörde", "finanzaufsicht", "bankenaufsicht", "börsenaufsicht",
        "us börsenaufsicht", "kartellamt|s", "kartellbehörde", "wettbewerbsbehörde|n", "wettbewerbshüter|n",
        "kartellwächter|n", "regulierer|s", "zentralbank|en", "kommission", "parlament|s", "rat|s|es",
        "senat|s", "kabinett|s", "gericht|s|e|en", "landgericht|s", "oberlandesgericht|s", "amtsgericht|s",
        "arbeitsgericht|s", "verwaltungsgericht|s", "finanzgericht|s", "bundesgericht|s",
        "verfassungsgericht|s", "staatsanwaltschaft|en", "polizei", "zoll", "bundeswehr", "bundesamt|s",
        "landesamt|s", "bundesanstalt", "bundesagentur", "arbeitsagentur", "gesundheitsamt|s",
        "finanzamt|s", "statistikamt|s", "statistikbehörde", "patentamt|s", "umweltbehörde|n",
        "us umweltbehörde", "gesundheitsbehörde|n", "arzneimittelbehörde", "us arzneimittelbehörde",
        "zulassungsbehörde", "verkehrsbehörde", "luftfahrtbehörde", "netzagentur", "raumfahrtbehörde",
        "raumfahrtagentur", "us raumfahrtbehörde", "weltraumbehörde", "geheimdienst|es",
        "nachrichtendienst|es", "rechnungshof|s", "währungsfonds", "weltbank", "verwaltung",
        "stadtverwaltung", "magistrat|s", "bezirksamt|s", "landratsamt|s", "finanzministerium|s",
        "wirtschaftsministerium|s", "verteidigungsministerium|s", "innenministerium|s",
        "außenministerium|s", "gesundheitsministerium|s", "verkehrsministerium|s", "umweltministerium|s",
        "arbeitsministerium|s", "justizministerium|s", "sozialministerium|s",
        "landwirtschaftsministerium|s", "bildungsministerium|s", "kultusministerium|s",
        "energieministerium|s", "handelsministerium|s", "kriminalpolizei", "kripo", "bundespolizei",
        "feuerwehr|en", "landkreis|es", "kanton|s", "gemeinde|n", "kommune|n", "stadt", "kreisverwaltung",
        "gemeindeverwaltung", "gemeinderat|s", "stadtrat|s", "kreistag|s", "regierungsrat|s", "forstbetrieb|s",
        "bezirk|s", "kreis|es", "freistaat|es|s", "bundesland|es|s", "ortsgemeinde|n", "marktgemeinde|n",
        "stadtgemeinde|n", "kirchgemeinde|n", "bürgerschaft", "kämmerei", "rathaus|es", "landtag|s", "kantonsrat|s",
        "rettungsdienst|es", "wehr|en", "ortswehr|en", "stadtwehr|en", "werkswehr|en", "bundesheer|s", "armee|n";
    Kind(Media, Special) =>
        "zeitung|en", "tageszeitung|en", "wochenzeitung", "sonntagszeitung", "boulevardzeitung",
        "boulevardblatt|s", "blatt|s|es", "wirtschaftszeitung", "finanzzeitung", "magazin|s|e",
        "nachrichtenmagazin|s", "wirtschaftsmagazin|s", "wochenmagazin|s", "fachmagazin|s",
        "fachzeitschrift", "satiremagazin|s", "zeitschrift|en", "nachrichtenagentur|en", "presseagentur",
        "agentur|en", "sender|s|n", "fernsehsender|s", "tv sender|s", "nachrichtensender|s",
        "radiosender|s", "rundfunksender|s", "privatsender|s", "rundfunkanstalt", "rundfunk|s",
        "medienkonzern|s", "medienunternehmen|s", "medienhaus|es", "mediengruppe", "tv konzern|s",
        "fernsehkonzern|s", "bezahlsender|s", "pay tv sender|s", "verlag|s|es|e", "verlagshaus|es",
        "verlagsgruppe", "zeitungsverlag|s", "musikkonzern|s", "plattenfirma", "filmstudio|s",
        "unterhaltungskonzern|s", "branchendienst|es", "fachblatt|s", "nachrichtenportal|s",
        "wirtschaftsdienst|es", "nachrichtendienst|es", "onlinemagazin|s", "wirtschaftsblatt|s",
        "informationsdienst|es", "börsenbrief|s";
    Kind(Research, Special) =>
        "marktforscher|s|n", "marktforschungsunternehmen|s", "marktforschungsinstitut|s",
        "marktforschungsfirma", "forschungsinstitut|s|e", "wirtschaftsforschungsinstitut|s|e",
        "konjunkturforschungsinstitut", "meinungsforschungsinstitut|s", "umfrageinstitut|s",
        "analysehaus|es", "analysefirma", "ratingagentur|en", "researchhaus", "denkfabrik", "thinktank|s",
        "forscher";
    Kind(Association, Special) =>
        "verband|s|es", "verbände|n", "bundesverband|s|es", "branchenverband|s|es", "industrieverband|s|es",
        "wirtschaftsverband|s", "dachverband|s|es", "fachverband|s", "arbeitgeberverband|s|es",
        "berufsverband|s", "interessenverband|s", "einzelhandelsverband|s", "handelsverband|s",
        "bankenverband|s", "automobilverband|s", "lobbyverband", "verein|s|e|en", "vereinigung|en",
        "gewerkschaft|en", "dienstleistungsgewerkschaft", "industriegewerkschaft", "bahngewerkschaft",
        "pilotengewerkschaft", "polizeigewerkschaft", "lokführergewerkschaft", "organisation|en",
        "umweltorganisation|en", "umweltschutzorganisation|en", "hilfsorganisation|en",
        "menschenrechtsorganisation|en", "nichtregierungsorganisation|en", "stiftung|en", "kammer|n",
        "handelskammer|n", "ärztekammer", "innung", "initiative", "bürgerinitiative", "allianz",
        "bündnis|ses", "kartell|s", "genossenschaft|en", "bistum|s", "diözese|n", "kirche|n", "verbraucherzentrale|n", "verbraucherschützer|n",
        "autoclub|s", "automobilclub|s", "naturschutzverband|s", "umweltverband|s", "tarifgemeinschaft",
        "konsortium|s", "arbeitsgemeinschaft",
        "kirchengemeinde|n", "pfarrei|en", "landeskirche|n", "erzbistum|s", "hilfswerk|s|e";
    Kind(Party, Special) =>
        "partei|en", "regierungspartei", "oppositionspartei", "volkspartei", "fraktion|en", "koalition",
        "koalitionspartner|s", "bundestagsfraktion", "landtagsfraktion";
    Kind(Education, Special) =>
        "universität|en", "uni|s", "hochschule|n", "fachhochschule|n", "technische universität",
        "akademie|n", "schule|n", "gymnasium|s", "museum|s", "klinik|en", "klinikum|s", "uniklinik",
        "universitätsklinikum|s", "krankenhaus|es", "krankenhäuser|n", "festspiele|n", "theater|s", "oper", "bibliothek",
        "spital|s", "spitäler|n", "kantonsspital|s", "pflegeheim|e|s", "altersheim|e|s", "seniorenheim|e|s",
        "kunsthalle", "kunsthaus|es", "galerie|n", "orchester|s", "philharmonie", "festival|s", "opernhaus|es",
        "schauspielhaus|es", "gedenkstätte|n", "musikschule|n", "zoo|s", "tierpark|s", "tiergarten|s";
    Kind(Club, Special) =>
        "club|s", "klub|s", "fußballclub|s", "fußballklub|s", "verein|s", "sportverein|s",
        "bundesligist|en", "fußball bundesligist|en", "zweitligist|en", "drittligist|en",
        "regionalligist|en", "erstligist|en", "oberligist|en", "landesligist|en", "bezirksligist|en",
        "verbandsligist|en", "rekordmeister|s", "aufsteiger|s", "absteiger|s", "tabellenführer|s", "team|s",
        "mannschaft|en", "rennstall|s", "liga", "rugby klub", "handballklub", "basketballklub",
        "traditionsverein|s", "traditionsklub|s", "kultclub", "elf";
    Kind(Exchange, Special) =>
        "börse|n", "börsenbetreiber|s", "wertpapierbörse", "handelsplatz|es", "terminbörse", "strombörse";
    // Last or later words of names.
    Head(Company) =>
        "group|s", "gruppe|s", "holding|s", "holdings", "motors", "motor|s", "motoren|s", "motorenwerke|s",
        "werke|s", "stahlwerke|s", "automobile", "automotive|s", "airlines", "airline", "airways",
        "aviation", "aerospace|s", "air|s", "technologies", "technology", "technologie", "technik",
        "systems", "systeme|s", "systemtechnik", "solutions", "services", "software|s", "semiconductor|s",
        "semiconductors", "electronics", "elektronik", "electric|s", "networks", "wireless", "telecom|s",
        "telekom|s", "communications", "mobile", "interactive|s", "games", "entertainment|s", "pictures",
        "studios", "records", "brands", "foods", "brauerei", "brauhaus", "pharma|s", "pharmaceuticals",
        "biotech|s", "therapeutics", "laboratories", "labs", "healthcare|s", "medical|s",
        "energy", "energie", "energien|s", "strom|s", "oil|s", "gas", "petroleum|s", "power", "solar|s",
        "wind|s", "resources", "minerals", "mining|s", "metals", "metall|s", "steel|s", "stahl|s", "gold|s",
        "chemicals", "chemie", "cement|s", "zement|s", "bau|s", "hochbau|s", "tiefbau|s", "immobilien|s",
        "wohnen|s", "properties", "property", "real estate", "realty", "hotels", "resorts", "reisen|s",
        "touristik", "tours", "reederei", "verlag|s", "verlage", "verkehrsbetriebe", "stadtwerke|s",
        "wasserwerke|s", "consulting|s", "partners", "partner", "associates", "international|s",
        "industries", "industrie", "industrietechnik", "logistics", "logistik", "express", "spedition",
        "maschinenbau|s", "maschinenfabrik", "anlagenbau|s", "fahrzeugbau|s", "gerätebau|s",
        "apparatebau|s", "möbel|s", "mode", "moden|s", "fashion", "sports", "sportswear|s",
        "dienstleistungen|s", "enterprises", "digital|s", "online", "data|s", "analytics", "engineering|s",
        "manufacturing|s", "products", "stores", "supermarkets", "baumarkt|s", "apotheke|s", "bäckerei",
        "flughafen|s", "hafen|s", "airport|s", "werft", "shipyard|s", "sons", "söhne", "gebrüder", "brothers", "bros";
    Head(Company) =>
        "trucks", "charge", "mobility|s", "cargo|s", "labs", "windkraft", "wasserkraft", "kernkraft", "solartechnik",
        "druckmaschinen", "baumaschinen", "landmaschinen", "werkzeugmaschinen", "werkzeuge", "medizintechnik",
        "messtechnik", "energietechnik", "umwelttechnik", "bahntechnik", "antriebstechnik", "fördertechnik",
        "optik", "haustechnik", "küchen", "backwaren", "feinkost", "fleischwaren", "lebensmittel", "getränke",
        "papier", "glas", "textil", "schuhe", "spielwaren", "pharma", "diagnostik", "arzneimittel", "impfstoffe",
        "halbleiter", "mikroelektronik", "sensorik", "robotik", "robotics", "batterien", "mobilfunk", "kabel",
        "kabelwerke", "verpackungen", "kunststoffe", "baustoffe", "fertighaus", "fertigbau", "schiffahrt",
        "schifffahrt", "touristik", "lines", "leasing", "bikes", "fahrräder", "solarenergie", "windenergie",
        "erneuerbare", "biogas", "offshore", "netze", "wohnbau", "tiefkühlkost", "credit";
    Head(Finance) =>
        "kantonalbank", "regionalbank", "genossenschaftsbank", "direktbank", "bausparkasse", "vorsorge",
        "pensionskasse", "betriebskrankenkasse", "stadtsparkasse", "kreissparkasse",
        "bank|s", "bancorp|s", "banking|s", "banco|s", "banca|s", "banque|s", "capital|s",
        "capital partners", "asset management", "investment management", "wealth management",
        "management|s", "investments", "invest|s", "investment|s", "investors", "securities", "financial|s",
        "finance|s", "finanz|s", "finanzberatung", "finanzservice|s", "fund|s", "funds", "fonds", "trust|s",
        "versicherung", "versicherungen|s", "versicherungsgruppe|s", "assurance|s", "insurance|s",
        "assekuranz|s", "leben|s", "lebensversicherung", "krankenversicherung", "krankenkasse", "rück|s",
        "rückversicherung", "sparkasse", "landesbank|s", "volksbank|s", "raiffeisenbank|s", "bausparkasse",
        "kreditbank|s", "privatbank|s", "hypothekenbank|s", "handelsbank|s", "beteiligungen|s",
        "vermögensverwaltung", "equity", "private equity", "ventures", "kasse", "landesbausparkasse";
    Head(PublicBody) =>
        "commission", "council|s", "agency", "authority", "department|s", "office|s", "court|s", "amt|s",
        "ministerium|s", "behörde", "agentur|s", "polizei", "gericht|s", "kommission", "parlament|s",
        "reserve|s", "administration", "zentralbank|s", "nationalbank|s", "bundesbank|s", "notenbank|s",
        "senat|s", "rat|s", "bundesgericht|s", "landgericht|s", "amtsgericht|s", "oberlandesgericht|s",
        "landeskriminalamt|s", "kreis|es", "landkreis|es";
    Head(Media) =>
        "zeitung", "nachrichten|s", "tageblatt|s", "tagblatt|s", "anzeiger", "kurier", "allgemeine",
        "rundschau|s", "post|s", "presse", "morgenpost|s", "abendblatt|s", "abendzeitung", "morgen|s",
        "merkur|s", "bote", "kreisblatt|s", "blatt|s", "magazin|s", "online", "times", "journal|s",
        "tribune", "herald|s", "gazette", "chronicle", "observer", "telegraph|s", "guardian|s", "mirror|s",
        "news", "press", "magazine", "tv|s", "television", "radio|s", "rundfunk|s", "fernsehen|s",
        "broadcasting|s", "media|s", "network|s", "verlag|s", "neueste nachrichten", "neue nachrichten",
        "volksblatt|s", "volkszeitung", "volksstimme|s", "generalanzeiger", "general anzeiger",
        "börsenzeitung", "sonntagszeitung", "handelsblatt|s";
    Head(Research) =>
        "research|s", "economics", "institut|s", "institute", "ratings", "insights", "consult|s",
        "forschungsinstitut|s";
    Head(Association) =>
        "association", "federation", "union", "society", "foundation", "league|s", "alliance|s",
        "verband|s", "verein|s", "bund|s", "stiftung", "gewerkschaft", "kammer", "gesellschaft",
        "vereinigung", "handelskammer", "bündnis", "allianz|s", "initiative|s", "verbraucherzentrale",
        "forum|s", "werkstatt|s", "network|s", "kirche", "tafel";
    Head(Party) =>
        "partei", "party", "union", "front|s";
    Head(Education) =>
        "uni", "universität", "university", "hochschule", "fachhochschule", "akademie", "college", "school|s",
        "gymnasium|s", "realschule", "gesamtschule", "museum|s", "theater", "klinikum|s", "klinik",
        "kliniken|s", "krankenhaus", "hospital|s", "schule", "oper", "philharmonie", "philharmoniker",
        "symphoniker", "orchester", "chor|s", "bibliothek|s";
    Head(Club) =>
        "united|s", "city", "rovers", "wanderers", "athletic|s", "fc|s", "sv|s", "sc|s", "vfb|s", "vfl|s",
        "tsv|s", "tus", "fsv|s", "spvgg|s", "sg|s", "tv|s", "bv|s", "bvb|s", "ev|s", "hc|s", "ec|s",
        "ehc|s", "rb|s", "eintracht|s", "borussia|s", "fortuna|s", "hertha|s", "hansa|s", "arminia|s",
        "kickers", "dynamo|s", "lokomotive|s", "lok|s", "olympia|s", "real|s", "atletico|s", "inter",
        "ac|s", "as", "ssc|s", "rcd|s", "cf|s";
    Head(Exchange) =>
        "exchange", "stock exchange", "börse", "metal exchange";
    // First words of names that go on: "Universität zu Köln", "Bundesamt für Statistik", "Bank of America".
    HeadOf(Company) =>
        "rösterei", "kaffeerösterei", "molkerei", "käserei", "brauerei", "privatbrauerei", "bäckerei",
        "großbäckerei", "konditorei", "metzgerei", "fleischerei", "kellerei", "sektkellerei", "weinkellerei",
        "brennerei", "destillerie", "gärtnerei", "druckerei", "gießerei", "schreinerei", "tischlerei",
        "spedition", "stahlhütte", "kupferhütte", "glashütte", "zuckerfabrik", "papierfabrik", "maschinenfabrik",
        "möbelhaus", "autohaus", "modehaus", "kaufhaus", "solarpark", "windpark", "bürgerwindpark", "stadtwerke|n",
        "gemeindewerke|n", "kreiswerke|n", "wasserwerke|n", "verkehrsbetriebe|n", "bergbahnen", "seilbahnen", "weingut",
        "brauhaus", "schlachthof", "sägewerk", "stahlwerk", "walzwerk", "kraftwerk", "möbel", "erdöl", "optik",
        "fahrrad", "schuhhaus", "elektro", "bauunternehmen", "reisebüro", "messe", "therme",
        "flughafen|s", "hafen|s", "genossenschaft", "baugenossenschaft", "wohnungsgenossenschaft",
        "energiegenossenschaft", "winzergenossenschaft", "agrargenossenschaft", "bergbahn", "seilbahn", "straßenbahn",
        "ziegelei", "kelterei", "weberei", "färberei", "mosterei", "sektkellerei", "winzerverein", "skigebiet|s", "molkereigenossenschaft",
        "spielbank", "kurbetrieb|s", "bürgerbräu";
    HeadOf(PublicBody) =>
        "polizeipräsidium|s", "polizeidirektion", "polizeiinspektion", "landgericht|s", "amtsgericht|s",
        "oberlandesgericht|s", "verwaltungsgericht|s", "oberverwaltungsgericht|s", "arbeitsgericht|s",
        "landesarbeitsgericht|s", "sozialgericht|s", "finanzgericht|s", "staatsanwaltschaft",
        "kriminalpolizei", "polizei", "feuerwehr", "stadtverwaltung", "stadtrat|s", "landesregierung",
        "landtag|s", "industrie und handelskammer", "handwerkskammer", "ihk", "arbeitsagentur",
        "jugendamt|s", "finanzamt|s", "landratsamt|s", "regierungspräsidium|s", "olg", "bundesamt|es|s",
        "landesamt|es|s", "amt|es|s", "bundesministerium|s", "ministerium|s", "landesministerium|s",
        "bundesanstalt", "bundesagentur", "bundesinstitut|s", "bundeszentrale", "agentur", "behörde",
        "department", "ministry", "office", "kommission", "europäischer gerichtshof", "gerichtshof|s",
        "hochkommissariat|s", "bundesverwaltungsamt", "statistisches amt", "statistischen amt|es",
        "landesanstalt", "landesbetrieb|s", "landesbehörde", "rat|s|es", "council", "commission",
        "eidgenössisches departement", "departement|s", "staatssekretariat|s", "verbandsgemeinde", "samtgemeinde",
        "städteregion", "metropolregion", "landschaftsverband|s|es", "regionalverband|s|es", "kommunalverband|s|es",
        "bezirksverband|s|es", "planungsverband|s|es", "ortsgemeinde", "einheitsgemeinde", "marktgemeinde", "stadtgemeinde", "verwaltungsgemeinschaft",
        "kreisverwaltung", "gemeindeverwaltung", "landkreis|es",
        "zweckverband|s|es", "abwasserverband|s|es", "wasserverband|s|es", "schulverband|s|es", "jobcenter|s",
        "freiwillige feuerwehr", "freiwilligen feuerwehr", "forstamt|s", "hauptzollamt|s", "gesundheitsamt|s";
    HeadOf(Finance) =>
        "wertpapierbörse", "börse", "bank", "royal bank", "sparkasse", "kreissparkasse", "stadtsparkasse",
        "volksbank", "raiffeisenbank", "landesbank", "bezirkssparkasse", "raiffeisenkasse",
        "raiffeisen bank", "vr bank", "sparda bank", "psd bank", "genossenschaftsbank", "ersparniskasse";
    HeadOf(Education) =>
        "th", "tu", "fh", "ph", "eth", "realschule", "gesamtschule", "grundschule", "gymnasium|s",
        "krankenhaus", "kreiskrankenhaus", "stadtbibliothek", "landesmuseum", "staatstheater",
        "stadttheater", "schauspielhaus", "staatsoper", "opernhaus|es", "konzerthaus|es", "festspielhaus|es",
        "festspiele|n", "burgfestspiele|n", "freilichtspiele|n", "freilichtbühne", "zoo", "tierpark", "volkshochschule",
        "vhs", "musikschule",
        "universität", "technische universität", "technischen universität", "hochschule", "fachhochschule",
        "akademie", "institut|s", "university", "college", "institute", "museum|s", "zentrum|s",
        "forschungszentrum|s", "forschungsinstitut|s", "max planck institut|s", "fraunhofer institut|s",
        "leibniz institut|s", "helmholtz zentrum|s", "klinikum|s", "universitätsklinikum|s", "school", "klinik",
        "kliniken", "uniklinik", "universitätsmedizin", "universitätsklinik", "kunsthalle", "kunsthaus|es", "galerie", "stadtmuseum|s",
        "theater|s", "kunsthochschule", "musikhochschule", "philharmonie", "tierheim|s", "seniorenheim|s", "pflegeheim|s";
    HeadOf(Research) =>
        "institut|s", "wirtschaftsforschungsinstitut|s", "ifo institut|s", "zentrum|s";
    HeadOf(Association) =>
        "caritas", "diakonie", "diakonisches werk", "arbeiterwohlfahrt", "awo", "lebenshilfe", "tafel|n", "kirchengemeinde",
        "bistum|s", "erzbistum|s", "diözese", "erzdiözese", "dekanat|s", "kreisverband|s|es",
        "ortsverband|s|es", "bezirksverband|s|es", "förderverein|s", "verbraucherzentrale", "caritasverband|s|es", "landessportbund|es", "bund|es", "verband|s|es",
        "bundesverband|s|es", "bundesvereinigung", "landesverband|s|es", "fachverband|s|es",
        "zentralverband|s|es", "hauptverband|s|es", "gesamtverband|s|es", "dachverband|s|es",
        "wirtschaftsverband|s", "arbeitgeberverband|s", "vereinigung", "verein|s", "gesellschaft",
        "deutsche gesellschaft", "gewerkschaft", "industriegewerkschaft", "arbeitsgemeinschaft",
        "industrie und handelskammer", "handelskammer", "association", "federation", "society",
        "zentralrat|s", "deutscher bund", "reichsvereinigung", "internationale vereinigung",
        "dachorganisation", "konferenz", "tarifgemeinschaft", "bündnis", "stiftung", "initiative", "wirtschaftskammer",
        "arbeiterkammer", "landwirtschaftskammer", "ärztekammer", "kreishandwerkerschaft", "bauernverband|s|es",
        "tierschutzverein|s", "sportverein|s", "turnverein|s", "musikverein|s", "heimatverein|s";
    // What joins the words of such names.
    Joiner =>
        "für", "zur", "zu", "of", "for";
    WeakJoiner =>
        "der", "des", "die", "und", "and", "the", "on";
];
