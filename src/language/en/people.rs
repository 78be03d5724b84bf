//! Roles and titles of people.

use crate::language::pack::OrganisationCue::{self, In, PersonRole, Title, Who};
use crate::language::pack::{NameForms, Row, rows};

pub(super) const NAMES: NameForms = NameForms {
    genitives: &[],
    adjectives: &[],
    adjective_of_tables: "",
    noun_cases: &["es", "en", "s", "n", "e"],
    plurals: &["s"],
    letter_plurals: &["s"],
    openers: &[
        "tion", "sion", "ment", "ing", "ship", "ism", "ness", "ity", "ance", "ence", "ers", "ies", "ed", "ly", "ous",
        "ive", "ful", "less", "ure", "age", "dom", "hood", "ency", "ancy", "ants", "ents", "tial", "cial", "while",
        "where", "ever", "ward", "wards",
    ],
    plural_verbs: &[],
    adverbs: &["ly", "wide", "wise"],
    verbs: &["ed", "ing", "s"],
    institutions: &[],
    completed: (&[], ""),
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
        "director", "author", "lobbyist", "candidate", "pm", "first minister", "taoiseach";
    Title =>
        "mr", "mrs", "ms", "miss", "messrs", "sir", "dame", "lord", "lady", "baron", "baroness", "dr",
        "prof", "rev", "reverend", "sen", "rep", "gov", "gen", "lt", "capt", "sgt", "sheikh", "ayatollah",
        "imam", "pope", "herr", "frau", "monsieur", "madame", "mme", "signor", "hon";
    Who =>
        "who", "whom";
    In =>
        "in", "near", "outside", "throughout", "across", "northern", "southern", "eastern", "western",
        "downtown", "central";
];
