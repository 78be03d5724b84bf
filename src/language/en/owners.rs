//! Words that tell whose figure one is.

use crate::language::pack::OwnerCue::{
    self, Arm, Aside, Belonging, Copula, Each, Example, Forecast, Government, Justice, Kin, Post, Report, Rival, Site, State,
    Statistic, Trade,
};
use crate::language::pack::{Row, rows};

pub(super) static OWNERS: &[Row<OwnerCue>] = rows![
    Arm =>
        "subsidiary", "subsidiaries", "unit|s", "arm|s", "division|s", "affiliate|s", "offshoot|s", "spinoff|s",
        "spin off|s", "brand|s", "business unit";
    Each => "respectively", "respective", "apiece";
    Site => "at";
    Belonging => "owned", "controlled", "backed", "led", "funded", "operated", "belonging";
    Report =>
        "report|s", "survey|s", "study", "studies", "poll|s", "analysis", "research", "ranking|s", "statistics",
        "investigation", "index", "estimate|s", "data";
    Copula => "is", "are", "was", "were", "remains", "remained", "became", "being";
    Justice =>
        "court|s", "high court", "supreme court", "appeals court", "prosecutor|s", "police", "judge|s", "tribunal|s",
        "jury", "grand jury", "investigators", "audit office", "auditor general";
    Forecast =>
        "expects", "expected", "expect", "forecasts", "forecast", "estimates", "estimated", "predicts", "predicted",
        "reckons", "reckoned", "projects", "projected", "sees", "anticipates", "anticipated";
    Kin =>
        "parent", "parent company", "parent firm", "parent group", "holding company", "owner|s",
        "rival|s", "arch rival|s", "competitor|s", "partner|s", "joint venture", "supplier|s", "customer|s",
        "client|s", "shareholder|s", "investor|s", "backer|s", "creditor|s", "stakeholder|s", "suitor|s",
        "bidder|s", "buyer|s", "acquirer", "distributor|s", "franchisee|s", "contractor|s", "maker",
        "sister company", "stablemate", "predecessor", "successor", "operator", "developer", "publisher",
        "competitors like", "rivals like", "peer|s";
    Post => "post|s", "posting|s", "tweet|s", "blog post|s";
    Rival => "rival|s", "archrival|s", "arch rival|s", "competitor|s", "challenger|s", "peer|s";
    Example =>
        "such as", "including", "like", "among them", "e.g", "for example", "for instance", "notably";
    Aside =>
        "unlike", "ahead of", "behind", "rivalling", "next to", "alongside", "compared with", "compared to", "than", "versus", "against",
        "similar to", "instead of", "rather than", "apart from", "followed by", "outpacing", "overtaking",
        "overtook", "surpassing", "trailing", "outselling", "whether", "told", "tells", "telling";
    State =>
        "budget deficit|s", "budget surplus|es", "budget gap|s", "budget shortfall|s", "fiscal deficit|s",
        "fiscal surplus", "fiscal gap", "public deficit|s", "federal deficit", "government deficit",
        "federal budget", "state budget", "national budget", "public debt|s", "national debt|s",
        "government debt|s", "federal debt", "sovereign debt", "state debt|s", "foreign debt|s",
        "external debt|s", "government borrowing", "public borrowing", "public sector borrowing",
        "public sector net borrowing", "public spending", "government spending", "federal spending",
        "state spending", "defence spending", "defense spending", "military spending", "defence budget",
        "defense budget", "military budget", "tax revenue|s", "tax receipts", "tax take", "tax income",
        "public finances", "debt ratio", "deficit to gdp", "treasury bonds", "government bonds", "bailout",
        "stimulus package", "stimulus plan", "stimulus programme", "rescue package", "aid package",
        "spending plan|s", "spending package", "infrastructure plan", "tax cuts", "cash reserves of the state",
        "foreign reserves", "foreign exchange reserves", "currency reserves";
    Government =>
        "government|s", "administration", "cabinet", "treasury", "state", "federal government", "state government",
        "finance ministry", "exchequer", "taxpayer|s", "city", "town", "village", "municipality", "province";
    Statistic =>
        "inflation", "inflation rate", "core inflation", "consumer prices", "consumer price index", "cpi",
        "producer prices", "wholesale prices", "house prices", "home prices", "property prices", "gdp",
        "gross domestic product", "national income", "unemployment", "unemployment rate", "jobless rate",
        "jobless", "unemployed", "jobless claims", "nonfarm payrolls", "non farm payrolls",
        "industrial production", "industrial output", "factory orders", "factory output", "retail sales",
        "consumer spending", "consumer confidence", "business confidence", "house building",
        "housing starts", "trade deficit", "trade surplus", "trade gap", "trade balance",
        "current account deficit", "current account surplus", "current account", "population", "inhabitants",
        "life expectancy", "birth rate", "savings rate", "household|s", "household income", "respondents",
        "of those surveyed", "of those questioned", "of those polled", "of people", "of adults",
        "of consumers", "of voters", "of americans", "of britons", "of germans", "of europeans", "of women",
        "of men", "of children", "of young people", "of internet users", "of executives", "of managers",
        "of businesses", "of companies", "of firms", "of investors", "of economists", "poverty rate",
        "minimum wage", "purchasing managers index", "turnout", "voter turnout";
    Trade =>
        "export|s", "import|s", "economic growth", "economy", "economies", "growth rate", "car market",
        "global market", "world market", "market", "global sales", "worldwide sales", "global demand",
        "demand", "world demand", "industry", "sector", "new car registrations", "registrations",
        "new registrations", "foreign direct investment", "foreign investment", "survey", "poll", "tourism",
        "tourists", "harvest", "crop";
];
