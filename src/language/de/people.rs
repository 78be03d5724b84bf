//! Roles and titles of people.

use crate::language::pack::OrganisationCue::{self, In, PersonRole, Title};
use crate::language::pack::{NameForms, Row, rows};

pub(super) const NAMES: NameForms = NameForms {
    genitives: &["s"],
    adjectives: &["en", "er", "es", "em", "e"],
    adjective_of_tables: "e",
    noun_cases: &["es", "en", "s", "n", "e"],
    plurals: &["en", "ern", "eln"],
    letter_plurals: &["s"],
    openers: &["weise", "falls", "dessen", "lich", "lings", "mals", "wärts", "seits", "maßen", "her", "hin", "isch"],
    plural_verbs: &["en"],
    adverbs: &["weise", "lich", "ig", "isch", "end", "los", "sam"],
    verbs: &["te", "ten", "en", "t", "e"],
    institutions: &[
        "werke", "betriebe", "genossenschaft", "sparkasse", "volksbank", "brauerei", "kliniken", "hütte", "bahnen",
        "straßenbahn", "bergbahn", "seilbahn", "verkehrsgesellschaft", "verkehrsverbund", "wohnungsgesellschaft",
        "wohnbaugesellschaft", "wohnungsbaugesellschaft", "siedlungsgesellschaft", "messegesellschaft",
        "hafengesellschaft", "flughafengesellschaft", "wasserverband", "bauernverband",
        "verband", "universität", "hochschule", "akademie", "klinikum", "krankenhaus", "museum", "theater", "kammer",
        "stiftung", "orchester", "philharmonie", "molkerei", "käserei", "heimstätte",
    ],
    completed: (&["gesellschaft"], "mbH"),
};

pub(super) static PEOPLE: &[Row<OrganisationCue>] = rows![
    // What a person is in an organisation; stands between the two names.
    PersonRole =>
        "chef|s|in|innen", "ceo|s", "cfo", "coo", "cto", "vorstand|s", "vorständin", "vorstandschef|s|in",
        "vorstandsvorsitzender|n", "vorstandsvorsitzende|n|r", "vorstandsmitglied|s|er",
        "vorstandssprecher|s|in", "finanzvorstand|s", "finanzchef|s|in", "finanzdirektor|s|in",
        "konzernchef|s|in", "unternehmenschef|s|in", "firmenchef|s|in", "vertriebschef|s",
        "vertriebsvorstand", "personalvorstand", "personalchef|s", "technikchef|s", "technikvorstand",
        "produktionschef", "produktionsvorstand", "entwicklungschef", "einkaufschef", "markenchef",
        "bankchef|s|in", "bahnchef|s", "notenbankchef|s|in", "notenbankpräsident|en|in",
        "zentralbankchef|s|in", "aufsichtsratschef|s|in", "aufsichtsratsvorsitzender|n",
        "aufsichtsratsvorsitzende|n|r", "aufsichtsrat|s", "chefaufseher|s",
        "verwaltungsratspräsident|en|in", "verwaltungsrat", "betriebsratschef|s|in",
        "betriebsratsvorsitzender|n", "betriebsratsvorsitzende|n|r", "betriebsrat|s",
        "gesamtbetriebsratschef", "geschäftsführer|s|in", "hauptgeschäftsführer|s|in", "geschäftsleiter|s",
        "direktor|s|en|in", "generaldirektor|s|in", "präsident|en|in", "vizepräsident|en|in",
        "vorsitzender|n", "vorsitzende|n|r", "vize", "vizechef|s|in", "stellvertreter|s|in", "leiter|s|in",
        "manager|s|in|n", "managerin", "managing director", "spitzenmanager|s", "sprecher|s|in|n",
        "pressesprecher|s|in", "firmensprecher|s|in", "unternehmenssprecher|s|in", "konzernsprecher|s|in",
        "banksprecher", "behördensprecher", "ministeriumssprecher", "polizeisprecher|s|in",
        "regierungssprecher|s|in", "gründer|s|in", "mitgründer|s|in", "firmengründer|s|in",
        "unternehmensgründer|s", "eigentümer|s|in", "inhaber|s|in", "eigner|s", "mehrheitseigner|s",
        "großaktionär|s|in", "patriarch|en", "gesellschafter|s|in", "analyst|en|in", "chefanalyst|en",
        "aktienanalyst|en", "chefvolkswirt|s|in", "chefökonom|en|in", "ökonom|en|in", "volkswirt|s|in",
        "marktstratege|n", "stratege|n", "marktexperte|n", "experte|n", "expertin", "fachmann|s",
        "händler|s|in", "aktienhändler|s", "fondsmanager|s|in", "portfoliomanager|s", "investor|s|in",
        "forscher|s|in", "professor|s|in", "wissenschaftler|s|in", "historiker|s|in", "soziologe|n",
        "politologe|n", "jurist|en|in", "anwalt|s", "anwältin", "rechtsanwalt|s", "rechtsanwältin",
        "richter|s|in", "staatsanwalt|s", "insolvenzverwalter|s|in", "berater|s|in", "partner|s",
        "mitarbeiter|s|in", "angestellter|n", "minister|s|in", "bundesminister|s|in", "finanzminister|s|in",
        "bundesfinanzminister|s|in", "wirtschaftsminister|s|in", "bundeswirtschaftsminister|s|in",
        "verkehrsminister|s|in", "bundesverkehrsminister|s|in", "umweltminister|s|in",
        "bundesumweltminister|s|in", "arbeitsminister|s|in", "bundesarbeitsminister|s|in",
        "innenminister|s|in", "bundesinnenminister|s|in", "außenminister|s|in", "bundesaußenminister|s|in",
        "verteidigungsminister|s|in", "justizminister|s|in", "gesundheitsminister|s|in",
        "bundesgesundheitsminister|s|in", "landwirtschaftsminister|s|in", "bildungsminister|s|in",
        "kulturminister|s|in", "sozialminister|s|in", "premierminister|s|in", "premier|s",
        "ministerpräsident|en|in", "kanzler|s|in", "bundeskanzler|s|in", "altkanzler|s", "vizekanzler|s",
        "bundespräsident|en", "us präsident|en", "staatspräsident|en", "staatschef|s",
        "regierungschef|s|in", "parteichef|s|in", "fraktionschef|s|in", "fraktionsvorsitzender",
        "parteivorsitzender", "generalsekretär|s|in", "staatssekretär|s|in", "us finanzminister|s",
        "us außenminister|s", "senator|s|in", "abgeordneter|n", "abgeordnete|n|r",
        "bundestagsabgeordneter|n", "politiker|s|in", "oppositionsführer|s", "bürgermeister|s|in",
        "oberbürgermeister|s|in", "landrat|s", "landeshauptmann|s", "stadtrat|s", "kommissar|s|in",
        "eu kommissar|s|in", "kommissionspräsident|en|in", "kommissionschef|s|in",
        "wettbewerbskommissar|s|in", "botschafter|s|in", "könig|s|in", "prinz|en", "prinzessin", "papst|es",
        "bischof|s", "kardinal|s", "pfarrer|s|in", "trainer|s|in", "cheftrainer|s", "coach|s", "manager",
        "sportdirektor|s", "sportchef|s", "stürmer|s|in", "torwart|s", "torhüter|s", "mittelfeldspieler|s",
        "verteidiger|s", "abwehrspieler|s", "nationalspieler|s", "kapitän|s", "spieler|s|in", "profi|s",
        "teamchef|s", "bundestrainer|s", "schiedsrichter|s", "regisseur|s|in", "schauspieler|s|in",
        "sänger|s|in", "autor|s|en|in", "schriftsteller|s|in", "künstler|s|in", "komponist|en",
        "dirigent|en", "architekt|en|in", "fotograf|en|in", "musiker|s|in", "maler|s|in", "intendant|en|in",
        "moderator|s|in", "redakteur|s|in", "chefredakteur|s|in", "journalist|en|in", "korrespondent|en|in",
        "reporter|s|in", "designer|s|in", "ingenieur|s|in", "arzt|es", "ärztin", "chefarzt",
        "unternehmer|s|in", "milliardär|s|in", "banker|s|in", "kunde|n", "kundin", "witwe", "sohn|es",
        "vater|s", "bruder|s", "schwester", "ehefrau", "ehemann", "freund|es|in", "kollege|n", "kollegin",
        "nachfolger|s|in", "vorgänger|s|in", "general|s", "oberst", "leutnant", "kommandeur|s";
    Title =>
        "herr|n", "frau", "dr", "prof", "doktor", "professor|in", "sir", "lord", "lady", "mr", "mrs", "ms",
        "monsieur", "madame", "don", "scheich|s", "graf", "gräfin", "freiherr|n", "baron", "prinz",
        "prinzessin", "könig", "königin", "kaiser", "papst", "sankt", "st", "heilige|r|n", "dipl", "ing",
        "mag";
    In =>
        "in", "nahe", "nördlich", "südlich", "östlich", "westlich", "unweit", "richtung";
];
