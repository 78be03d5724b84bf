//! Roles and titles of people.

use crate::language::pack::OrganisationCue::{self, In, PersonRole, Title, Who};
use crate::language::pack::{EndingList, NameForms, Row, rows};

pub(super) const NAMES: NameForms = NameForms {
    genitives: EndingList::new(&[]),
    sibilants: EndingList::new(&["s", "x", "z"]),
    adjectives: EndingList::new(&[]),
    adjective_of_tables: "",
    noun_cases: EndingList::new(&["es", "en", "s", "n", "e"]),
    noun_genitives: EndingList::new(&[]),
    plurals: EndingList::new(&["s"]),
    letter_plurals: EndingList::new(&["s"]),
    openers: EndingList::new(&[
        "tion", "sion", "ment", "ing", "ship", "ism", "ness", "ity", "ance", "ence", "ers", "ies", "ed", "ly", "ous",
        "ive", "ful", "less", "ure", "age", "dom", "hood", "ency", "ancy", "ants", "ents", "tial", "cial", "onal", "ical", "ural", "able", "ible", "while",
        "where", "ever", "ward", "wards",
    ]),
    plural_verbs: EndingList::new(&["have", "are", "were"]),
    neuters: EndingList::new(&[]),
    adverbs: EndingList::new(&["ly", "wide", "wise", "ing", "ed", "ment", "tion", "sion", "ness", "ity", "ous", "ive", "fold"]),
    verbs: EndingList::new(&["ed", "ing", "s"]),
    institutions: EndingList::new(&[]),
    place_openers: &[],
    site_joiners: &[],
    local_bodies: &[
        "airport", "board", "brigade", "college", "constabulary", "council", "department", "district", "hospital", "library", "museum", "police",
        "service", "university", "zoo",
    ],
    completed: (EndingList::new(&[]), ""),
};

pub(super) static PEOPLE: &[Row<OrganisationCue>] = rows![
    // What a person is in an organisation; stands between the two names.
    PersonRole =>
        "ceo|s", "cfo", "coo", "cto", "cio", "chief executive|s", "chief executive officer",
        "chief financial officer", "chief operating officer", "chief technology officer",
        "chief information officer", "chief marketing officer", "chief economist", "chief strategist",
        "chief analyst", "chief investment officer", "chief investment strategist", "chief scientist",
        "chief of staff", "chief", "chief operating", "chief market strategist", "chairman", "chairwoman",
        "chairperson", "chair", "co chairman", "vice chairman", "deputy chairman", "executive chairman",
        "non executive chairman", "president", "co president", "vice president", "vice-president",
        "senior vice president", "executive vice president", "managing director", "executive director",
        "finance director", "sales director", "marketing director", "commercial director",
        "general manager", "general counsel", "general secretary", "secretary general", "director general",
        "director-general", "deputy director", "executive|s", "boss", "bosses", "head", "director|s",
        "board member", "founder|s", "co founder|s", "cofounder", "owner", "spokesman", "spokeswoman",
        "spokesperson", "spokesmen", "analyst|s", "senior analyst", "equity analyst", "economist|s",
        "senior economist", "strategist|s", "currency strategist", "trader|s", "fund manager",
        "portfolio manager", "manager", "senior manager", "governor", "deputy governor", "treasurer",
        "senior partner", "managing partner", "professor", "associate professor", "assistant professor",
        "lecturer", "researcher|s", "engineer", "editor", "editor in chief", "senior editor",
        "correspondent", "reporter", "journalist", "columnist", "commissioner", "lawyer|s", "attorney",
        "auditor", "consultant", "senior consultant", "adviser", "advisor", "senior adviser", "leader",
        "minister|s", "prime minister", "deputy prime minister", "finance minister", "foreign minister",
        "economy minister", "trade minister", "defence minister", "chancellor", "premier",
        "treasury secretary", "trade secretary", "secretary of state", "senator", "congressman",
        "congresswoman", "lawmaker|s", "mp|s", "mayor", "ambassador", "envoy", "mep", "chief negotiator",
        "investigator", "midfielder", "defender", "goalkeeper", "quarterback", "actor", "actress", "singer",
        "director", "author", "lobbyist", "candidate", "pm", "first minister", "taoiseach",
        // Councils, offices of state and courts
        "council member|s", "councilmember|s", "councilman", "councilwoman", "councillor|s", "councilor|s",
        "alderman", "alderwoman", "city manager", "city attorney", "city administrator", "town manager",
        "county executive", "county judge", "county clerk", "city clerk", "selectman", "selectwoman",
        "deputy mayor", "vice mayor", "lord mayor", "assemblyman", "assemblywoman", "assembly member",
        "state senator", "lieutenant governor", "attorney general", "solicitor general", "surgeon general",
        "inspector general", "postmaster general", "comptroller", "auditor general", "permanent secretary",
        "under secretary", "sheriff|s", "undersecretary", "junior minister", "shadow chancellor", "home secretary",
        "foreign secretary", "health secretary", "transport secretary", "education secretary",
        "business secretary", "energy secretary", "health minister", "transport minister", "energy minister",
        "education minister", "tourism minister", "interior minister", "justice minister",
        "agriculture minister", "environment minister", "planning minister", "tánaiste", "chief justice",
        "magistrate", "prosecutor|s", "district attorney", "coroner", "deputy sheriff", "police chief",
        "fire chief", "chief constable", "chief superintendent", "detective",
        // Schools, hospitals, churches
        "vice chancellor", "vice-chancellor", "deputy vice-chancellor", "deputy vice chancellor",
        "pro vice-chancellor", "provost", "rector", "headteacher", "headmaster", "headmistress", "head teacher",
        "registrar", "bursar", "vc", "research fellow", "senior lecturer", "emeritus professor",
        "professor emeritus", "scientist|s", "historian", "sociologist", "psychologist", "physicist",
        "biologist", "geologist", "curator", "librarian", "head coach", "medical director", "chief nurse",
        "archbishop", "rabbi",
        // Firms, unions, associations
        "chief commercial officer", "chief people officer", "chief legal officer", "chief medical officer",
        "chief product officer", "chief revenue officer", "chief risk officer", "chief sustainability officer",
        "chief digital officer", "chief data officer", "chief communications officer", "chief growth officer",
        "chief creative officer", "chief security officer", "chief innovation officer", "group chief executive",
        "interim chief executive", "deputy chief executive", "regional director", "operations director",
        "operations manager", "plant manager", "store manager", "site manager", "project manager",
        "product manager", "project director", "area manager", "country manager", "branch manager",
        "account manager", "hr director", "communications director", "technical director",
        "development director", "investment director", "non executive director", "company secretary",
        "secretary treasurer", "union leader", "regional officer", "national officer", "organiser", "organizer",
        "campaigner", "activist", "co chair", "co ceo", "co-ceo", "co-chair", "co-founder|s", "co owner",
        "part owner", "proprietor", "entrepreneur", "billionaire", "tycoon", "magnate", "rapper", "novelist",
        "filmmaker", "presenter", "blogger", "youtuber", "commentator", "pundit", "spokespeople",
        "insolvency practitioner", "barrister", "statistician", "technologist";
    Title =>
        "mr", "mrs", "ms", "miss", "messrs", "sir", "dame", "lord", "lady", "baron", "baroness", "dr",
        "prof", "rev", "reverend", "sen", "rep", "gov", "gen", "lt", "capt", "sgt", "sheikh", "ayatollah",
        "imam", "pope", "herr", "frau", "monsieur", "madame", "mme", "signor", "hon", "cllr",
        "councillor", "dato", "datuk", "shri", "smt", "engr", "dpm", "lt gov", "cmdr", "supt", "mx", "msgr";
    Who =>
        "who", "whom";
    In =>
        "in", "near", "outside", "throughout", "across", "northern", "southern", "eastern", "western",
        "downtown", "central";
];
