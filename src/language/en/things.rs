//! Nouns at the end of names of things that are no organisation.

use crate::language::pack::OrganisationCue::{self, ThingHead};
use crate::language::pack::{Row, rows};

pub(super) static THINGS: &[Row<OrganisationCue>] = rows![
    ThingHead =>
        // Laws, treaties and what they set
        "act", "acts", "law|s", "bill", "treaty", "accord|s", "directive|s", "regulation|s", "ordinance|s", "statute|s",
        "amendment|s", "convention", "protocol", "charter", "constitution", "code", "rule|s", "decree", "mandate|s",
        "agreement|s", "pact", "memorandum", "lawsuit|s", "standard|s", "principles", "guideline|s", "patent|s",
        "licence", "license", "permit|s", "tariff|s", "levy", "tax", "taxes", "duty", "subsidy", "subsidies", "grant|s",
        "pension|s", "benefit|s", "bond|s", "notes", "loan|s", "mortgage|s", "sukuk",
        // Measures, rates and tables
        "index", "indices", "average", "ranking|s", "rating|s", "benchmark", "rate|s", "ratio|s", "margin|s", "score",
        "census", "survey|s", "study", "report|s", "statement|s", "results", "earnings", "ebitda", "income", "expenses",
        "revenue|s", "sales", "profit|s", "assets", "liabilities", "costs", "guidance", "outlook", "highlights",
        "dividend|s", "budget|s", "metrics", "forecast|s",
        // Prizes and events
        "award|s", "prize|s", "medal|s", "trophy", "championship|s", "tournament|s", "marathon", "olympics", "festival|s",
        "conference|s", "summit|s", "expo", "exhibition|s", "symposium", "convention|s", "congress centre", "webinar|s",
        "seminar|s", "workshop|s", "gala", "parade", "concert|s", "tour", "anniversary", "ceremony", "election|s",
        "referendum", "war", "crisis", "revolution", "pandemic", "hurricane", "earthquake",
        // Plans
        "plan", "plans", "strategy", "roadmap", "framework|s", "scheme", "schemes", "policy", "policies", "project|s",
        "campaign|s", "agenda", "pledge|s", "challenge", "strike|s", "merger", "acquisition|s", "deal|s", "day",
        "week", "month", "year", "season|s", "weekend",
        // Works and goods
        "edition|s", "version|s", "series", "episode|s", "album", "movie", "model|s",
        "smartphone|s", "app|s", "handset|s", "tablet|s", "console|s", "suv|s", "sedan|s", "vaccine|s", "drug|s",
        "trial|s", "mine|s", "deposit|s", "oilfield|s", "pipeline|s", "refinery", "smelter", "reactor|s", "windfarm|s",
        "package|s", "subscription|s", "membership|s", "ticket|s", "card|s",
        // Buildings and roads
        "temple|s", "church", "churches", "cathedral", "mosque|s", "synagogue", "chapel", "abbey", "shrine", "stadium",
        "tower|s", "bridge|s", "tunnel|s", "building|s", "boulevard", "avenue", "highway", "motorway", "freeway",
        "expressway", "turnpike", "roundabout", "street", "road", "airstrip", "campus", "dam", "interchange";
];
