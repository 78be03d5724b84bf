//! The function words of German, and abbreviations that end in a full stop.

use crate::language::pack::Grammar::{
    And, Article, Auxiliary, But, Complementiser, Condition, Demonstrative, InfinitiveMark, Negation, Other,
    Perfect, Possessive, Preposition, Pronoun, Relative, Speech, Subordinator, When,
};
use crate::language::pack::{Grammar, Preposition as Before, Pronoun as For, Row, rows};

pub(super) static GRAMMAR: &[Row<Grammar>] = rows![
    Article { definite: true } => "der", "die", "das", "den", "dem", "des";
    Article { definite: false } => "ein", "eine", "einen", "einem", "einer", "eines";

    Pronoun(For::It) => "es", "er", "sie", "ihm", "ihn", "ihr";
    Pronoun(For::We) => "wir", "uns";
    Pronoun(For::They) => "sie", "ihnen";
    Pronoun(For::Person) =>
        "ich", "mich", "mir", "du", "dich", "dir", "euch", "er", "sie", "ihm", "ihn", "man", "jemand|en|em",
        "niemand|en|em", "selbst", "selber", "einander", "jedermann";

    Possessive(For::It) =>
        "sein|e|en|em|er|es", "ihr|e|en|em|er|es", "dessen", "deren";
    Possessive(For::We) => "unser|e|en|em|er|es", "unsre|n|m|r|s";
    Possessive(For::They) => "ihr|e|en|em|er|es", "deren";
    Possessive(For::Person) =>
        "sein|e|en|em|er|es", "ihr|e|en|em|er|es", "mein|e|en|em|er|es", "dein|e|en|em|er|es", "euer",
        "eure|n|m|r|s";

    Demonstrative =>
        "dies", "diese|n|m|r|s", "jene|n|m|r|s", "solch", "solche|n|m|r|s", "derselbe", "dieselbe|n",
        "dasselbe", "derselben", "demselben", "denselben", "desselben", "derjenige", "diejenige|n",
        "dasjenige", "derartige|n|r|s", "das", "denen";

    Preposition(Before::To) => "auf", "bis auf", "hin zu";
    Preposition(Before::From) => "von", "nach", "vom";
    Preposition(Before::By) => "um";
    Preposition(Before::Of) => "von", "vom", "der", "des", "aus", "aller", "sämtlicher";
    Preposition(Before::Against) =>
        "gegenüber", "gegen", "als", "verglichen mit", "verglichen zu", "verglichen zum", "verglichen zur", "im vergleich zu", "im vergleich zum",
        "im vergleich zur", "im vergleich mit", "anstatt", "statt", "anstelle", "versus",
        "im jahresvergleich", "im vorjahresvergleich", "binnen jahresfrist", "gemessen an";
    Preposition(Before::Source) =>
        "laut", "zufolge", "nach", "gemäß", "so", "nach angaben", "nach eigenen angaben",
        "eigenen angaben zufolge", "nach aussage", "nach aussagen", "nach informationen",
        "nach einschätzung", "nach ansicht", "nach meinung", "nach darstellung", "nach auskunft",
        "nach worten", "unter berufung auf", "unter verweis auf", "unter hinweis auf", "aus sicht";
    Preposition(Before::For) => "für", "fürs";
    Preposition(Before::Other) =>
        "gegen", "in", "im", "ins", "an", "am", "ans", "aufs", "bei", "beim", "mit", "zu", "zum", "zur", "aus",
        "vor", "vorm", "vors", "hinter", "über", "übers", "unter", "unterm", "neben", "zwischen", "durch",
        "durchs", "ohne", "seit", "bis", "ab", "während", "wegen", "trotz", "dank", "innerhalb",
        "außerhalb", "oberhalb", "unterhalb", "entlang", "entgegen", "mittels", "mithilfe", "mit hilfe",
        "aufgrund", "auf grund", "infolge", "hinsichtlich", "bezüglich", "angesichts", "anhand",
        "anlässlich", "außer", "binnen", "diesseits", "jenseits", "inklusive", "exklusive", "inkl", "exkl",
        "einschließlich", "ausschließlich", "abzüglich", "zuzüglich", "pro", "je", "per", "samt", "nebst",
        "mitsamt", "seitens", "ungeachtet", "zugunsten", "zulasten", "zuliebe", "nahe", "rund um", "ums",
        "wider", "via", "kraft", "halber", "im rahmen", "im zuge", "in bezug auf", "mit blick auf",
        "im hinblick auf", "zwecks", "überm";

    And =>
        "und", "oder", "sowie", "wie auch", "sowohl", "als auch", "beziehungsweise", "bzw", "weder",
        "entweder", "zusammen mit", "gemeinsam mit", "plus", "u";
    But =>
        "aber", "jedoch", "doch", "sondern", "dagegen", "hingegen", "während", "allerdings", "dennoch",
        "trotzdem", "gleichwohl", "indes", "indessen", "nichtsdestotrotz", "obwohl", "obgleich", "obschon",
        "wenngleich", "zwar", "andererseits", "anderseits", "demgegenüber", "im gegensatz", "unterdessen",
        "wohingegen", "stattdessen";
    Subordinator =>
        "dass", "daß", "weil", "da", "wenn", "als", "nachdem", "bevor", "ehe", "bis", "seit", "seitdem",
        "sobald", "solange", "sofern", "soweit", "sooft", "damit", "indem", "sodass", "so dass", "obwohl",
        "obgleich", "obschon", "wenngleich", "während", "ob", "wie", "wo", "wohin", "woher", "warum",
        "weshalb", "wieso", "wobei", "wodurch", "womit", "wonach", "woraus", "worauf", "worin", "wofür",
        "wogegen", "wovon", "wozu", "zumal", "als ob", "um zu";
    When => "als", "wo";
    Complementiser => "dass", "daß", "ob";
    InfinitiveMark => "zu";
    Perfect =>
        "haben", "worden sein", "gewesen sein", "geworden sein", "gestiegen sein", "gesunken sein", "gefallen sein",
        "gewachsen sein", "geschrumpft sein", "eingebrochen sein", "zurückgegangen sein", "entstanden sein",
        "geflossen sein", "gegangen sein", "gekommen sein", "verschwunden sein", "gestorben sein";
    Condition =>
        "wenn", "falls", "sofern", "sollte", "sollten", "im falle", "im fall", "für den fall",
        "vorausgesetzt", "unter der bedingung", "unter der voraussetzung", "angenommen", "es sei denn",
        "andernfalls", "ansonsten", "sonst", "würde", "würden", "wäre", "wären", "hätte", "hätten",
        "solange", "soweit", "selbst wenn", "nur wenn", "auch wenn", "vorbehaltlich";
    Relative =>
        "der", "die", "das", "den", "dem", "denen", "deren", "dessen", "welch", "welche|n|m|r|s", "wer",
        "wen", "wem", "wessen", "was", "wo";

    Auxiliary =>
        "ist", "sind", "war", "waren", "sei", "seien", "wäre", "wären", "bin", "bist", "seid", "sein",
        "gewesen", "hat", "haben", "hatte", "hatten", "habe", "hätte", "hätten", "hast", "habt", "gehabt",
        "wird", "werden", "wurde", "wurden", "werde", "würde", "würden", "worden", "geworden", "wirst",
        "werdet", "kann", "können", "konnte", "konnten", "könne", "könnte", "könnten", "gekonnt", "muss",
        "muß", "müssen", "musste", "mussten", "müsse", "müsste", "müssten", "soll", "sollen", "sollte",
        "sollten", "solle", "will", "wollen", "wollte", "wollten", "wolle", "darf", "dürfen", "durfte",
        "durften", "dürfe", "dürfte", "dürften", "mag", "mögen", "mochte", "mochten", "möge", "möchte",
        "möchten", "lässt", "lassen", "ließ", "ließen", "gibt", "geben", "gab", "gaben", "gebe", "bleibt",
        "bleiben", "blieb", "blieben", "geht", "gehen", "ging", "gingen", "kommt", "kommen", "kam", "kamen",
        "macht", "machen", "steht", "stehen", "liegt", "liegen", "lag", "lagen", "brauch|t|en|te|ten";
    Negation =>
        "nicht", "kein", "keine|n|m|r|s", "nie", "niemals", "nichts", "niemand", "weder", "ohne", "kaum",
        "nirgends", "keinesfalls", "keineswegs", "nicht mehr", "noch nicht", "keinerlei";

    Speech =>
        "sag|t|en|te|ten|e", "gesagt", "erklär|t|en|te|ten|e", "teilt", "teilte|n", "mitteil|te|t|en|ten",
        "mitgeteilt", "mitzuteilen", "berichte|t|n|te|ten", "melde|t|n|te|ten", "gemeldet",
        "vermelde|t|n|te|ten", "betone|n", "beton|t|te|ten", "kündig|t|en|te|ten", "angekündigt",
        "ankündig|t|en|te|ten", "gab bekannt", "gibt bekannt", "gaben bekannt", "bekanntgegeben",
        "bekannt gegeben", "bekanntgab", "bekannt gab", "bekanntgibt", "äußer|t|n|te|ten", "geäußert",
        "behaupte|t|n|te|ten", "bestätig|t|en|te|ten", "dementier|t|en|te|ten", "fügt hinzu", "fügte|n",
        "fügte hinzu", "fügten hinzu", "hinzugefügt", "schreib|t|en", "schrieb|en", "geschrieben",
        "erläuter|t|n|te|ten", "unterstreich|t|en", "unterstrich|en", "unterstrichen",
        "versicher|t|n|te|ten", "verkünde|t|n|te|ten", "verlaute|t|n|te|ten", "verwies|en", "verweis|t|en",
        "warn|t|en|te|ten", "gewarnt", "zitier|t|en|te|ten", "räumt ein", "räumte|n", "eingeräumt",
        "beteuer|t|n|te|ten", "kommentier|t|en|te|ten", "stellt fest", "stellte fest", "stellten fest",
        "festgestellt", "bekräftig|t|en|te|ten", "begründe|t|n|te|ten", "mein|t|te|ten", "gemeint",
        "bilanzier|t|en|te|ten", "resümier|t|en|te|ten", "konstatier|t|en|te|ten", "ergänz|t|en|te|ten",
        "heißt es", "hieß es", "sprach|en", "sprich|t", "sprechen", "gesprochen", "erzähl|t|en|te|ten",
        "informier|t|en|te|ten", "antworte|t|n|te|ten", "entgegne|t|n|te|ten", "erwähn|t|en|te|ten",
        "kritisier|t|en|te|ten", "beklag|t|en|te|ten", "forder|t|n|te|ten", "lobt|e|en",
        "argumentier|t|en|te|ten", "ließ wissen", "ließ mitteilen", "rechnet vor", "rechnete vor",
        "räsonier|t|te", "twitter|t|n|te|ten", "getwittert", "legte dar", "legt dar", "führte aus",
        "führt aus", "gibt an", "gab an", "gaben an", "geben an", "angegeben", "nannte|n", "nenn|t|en",
        "genannt";

    Other =>
        "als je", "als je zuvor", "als jemals", "als jemals zuvor",
        "sich", "auch", "nur", "noch", "schon", "bereits", "so", "dann", "nun", "jetzt", "heute", "gestern",
        "morgen", "hier", "dort", "da", "dabei", "dafür", "dagegen", "daher", "dahin", "damals", "damit",
        "danach", "daneben", "daran", "darauf", "daraus", "darin", "darüber", "darum", "darunter", "davon",
        "davor", "dazu", "dadurch", "durchschnittlich", "im schnitt", "im durchschnitt", "demnach", "deshalb", "deswegen", "denn", "doch", "eben", "ebenfalls",
        "ebenso", "etwa", "etwas", "fast", "ganz", "gar", "gegenwärtig", "genau", "gerade", "gerne", "gern",
        "gleich", "gleichzeitig", "immer", "inzwischen", "ja", "nein", "jeweils", "knapp", "künftig",
        "lange", "leicht", "mal", "mehr", "meist", "meistens", "mindestens", "mittlerweile", "nämlich",
        "nahezu", "natürlich", "nochmals", "nunmehr", "oft", "rund", "sehr", "seither", "sogar", "somit",
        "sonst", "sowieso", "später", "früher", "stets", "überhaupt", "übrigens", "vielleicht", "viel",
        "viele|n|r|m|s", "vor allem", "wahrscheinlich", "weiter", "weitere|n|r|m|s", "weiterhin", "weniger",
        "wenige|n|r|m|s", "wenig", "wieder", "wohl", "ziemlich", "zudem", "zuerst", "zuletzt", "zunächst",
        "zurzeit", "derzeit", "zusammen", "zusätzlich", "zuvor", "außerdem", "ferner", "darüber hinaus",
        "bislang", "bisher", "bald", "besonders", "insbesondere", "insgesamt", "erst", "erstmals",
        "alle|n|r|m|s", "alles", "allein", "jede|n|m|r|s", "jeder", "einige|n|m|r|s", "mehrere|n|m|r",
        "manche|n|m|r|s", "beide|n|m|r|s", "andere|n|m|r|s", "ander", "anders", "sämtliche|n|r|m|s", "hin",
        "her", "zurück", "weg", "los", "drei", "zwei", "neu|e|en|er|es|em", "gut|e|en|er|es|em",
        "groß|e|en|er|es|em", "erste|n|r|s|m", "letzte|n|r|s|m", "eigene|n|r|s|m", "wie", "was", "warum",
        "unterdessen", "ungefähr", "circa", "ca", "vergangene|n|r|s|m", "freilich", "eigentlich", "einmal",
        "einst", "statt", "trotz", "dazu", "dessen", "nachher", "vorher", "jährlich", "täglich",
        "monatlich", "teils", "teilweise", "kürzlich", "jüngst", "ohnehin", "nichtsdestoweniger",
        "immerhin", "demzufolge", "infolgedessen", "nebenbei", "dahinter", "dazwischen", "hieraus",
        "hierbei", "hierfür", "hierin", "hiermit", "hierunter", "hiervon", "hierzu", "obendrein", "überdies",
        "mitunter", "nirgends", "überall", "woanders", "allerorten", "weltweit", "europaweit", "bundesweit",
        "landesweit", "österreichweit", "deutschlandweit", "schweizweit", "konzernweit", "gruppenweit", "branchenweit",
        "unternehmensweit", "flächendeckend", "mittelfristig", "langfristig", "kurzfristig", "vorbörslich",
        "nachbörslich", "umgerechnet", "hochgerechnet", "bereinigt", "unbereinigt", "rechnerisch", "währungsbereinigt",
        "organisch", "inflationsbereinigt", "preisbereinigt", "rückwirkend", "künftig",
        "gleichzeitig", "parallel", "schätzungsweise", "branchenüblich", "traditionell", "offiziell", "inoffiziell",
        "ursprünglich", "anfangs", "schließlich", "letztlich", "unverändert";
];

pub(super) static ABBREVIATIONS: &[&str] = &[
    // Amounts and measures
    "mio", "mrd", "mill", "milld", "tsd", "bio", "bill", "trill", "ca", "zzgl", "abzgl", "inkl", "exkl", "einschl",
    "max", "min", "mind", "durchschn", "rd", "stk", "stck", "pkt", "proz", "qm", "std", "sek", "jh", "jhdt", "mtl", "jährl",
    "geb", "gest", "kl", "gr", "hj", "hbj", "vol", "bd", "bde", "aufl", "jg", "kw",
    // Titles
    "dr", "prof", "hr", "hrn", "fr", "frl", "dipl", "ing", "mag", "jun", "jr", "st", "hl", "med", "jur", "phil", "rer",
    "nat", "habil", "hc", "h", "c", "univ", "priv", "doz", "msc", "bsc", "mba", "ddr", "lic",
    // Companies and bodies
    "ges", "fa", "gebr", "co", "corp", "inc", "ltd", "abt", "dir", "verl", "vors", "stv", "stellv",
    "gen", "obl", "min", "bdkl", "insg",
    // In running text
    "z", "b", "u", "a", "d", "h", "i", "e", "s", "o", "v", "vgl", "vj", "bzw", "usw", "etc", "evtl", "ggf", "ggfs", "gem", "sog",
    "ua", "zb", "uvm", "uä", "dgl", "lt", "mw", "nr", "nrn", "no", "abs", "ziff", "anm", "abb",
    "tab", "kap", "fig", "hrsg", "hg", "red", "bsp", "bspw", "betr", "bez", "bzgl", "entspr", "erg", "ev", "exempl", "ff",
    "f", "p", "pp", "pa", "t", "resp", "spez", "tel", "urspr", "verh", "wg", "zit", "zt", "allg", "ausschl", "bes", "bisl",
    "ehem", "eigtl", "engl", "dt", "dtsch", "franz", "ital", "österr", "schweiz", "schw", "jhrl", "vorauss",
    "wirtsch", "wiss", "zus", "kfm", "kath", "staatl", "städt", "öff", "öffentl", "amtl", "ugs", "versch", "einschl",
    // Months and days
    "jan", "feb", "febr", "jän", "mär", "mrz", "apr", "jun", "jul", "aug", "sep", "sept", "okt", "nov", "dez",
    "mo", "fr", "sa",
    // Places
    "str", "pl", "bhf", "hbf", "bgm", "kt",
];
