//! What stands beside the name of an organisation.

use crate::language::pack::OrganisationCue::{
    self, Analyst, Before, Belonging, Epithet, FirmVerb, Former, Near, Organ, Thing, Verb,
};
use crate::language::pack::{Row, rows};

pub(super) static SURROUNDINGS: &[Row<OrganisationCue>] = rows![
    // Verbs whose subject is an organisation, seldom a person.
    Verb =>
        // Frames of several words
        "to report", "to post", "to earn", "to sell", "to employ", "to make", "to produce", "to deliver",
        "to ship", "to lose", "to spend", "to pay", "to offer", "now employs", "now has", "is cutting",
        "is hiring", "is closing", "is opening", "is building", "is investing", "is raising",
        "is launching", "is expanding", "made a profit", "made a loss", "had sales", "had revenue",
        "had revenues", "returned to profit", "returned to growth", "swung to", "slipped to", "aims for",
        "plans for",
        "acquire|s|d", "has acquired", "buys", "bought", "sells", "sold", "reported", "posted", "posts",
        "launches", "launched", "unveils", "unveiled", "operates", "operated", "employs", "employed",
        "manufactures", "manufactured", "makes", "produces", "produced", "supplies", "supplied", "owns",
        "owned", "recalls", "recalled", "recalling", "merges", "merged", "files for", "filed for", "issued",
        "issues", "raised its", "cut its", "cuts", "lowered its", "slashed", "slashes", "hires", "laid off",
        "lays off", "announced", "announces", "expects", "forecasts", "forecast", "plans to", "reports",
        "reported a", "recorded", "records", "generates", "generated", "earned", "earns", "lost", "trades",
        "traded", "listed", "floated", "floats", "closed its", "closes", "opened", "opens", "rolled out",
        "rolls out", "released", "releases", "signed", "invests", "invested", "develops", "developed",
        "ships", "shipped", "delivers", "delivered", "distributes", "markets", "charges", "offers",
        "provides", "provided", "competes", "specialises", "specializes", "licenses", "declined to comment",
        "has agreed", "agreed to buy", "agreed to acquire", "agreed to sell", "is buying", "is selling",
        "is acquiring", "is headquartered", "is based", "was founded", "was acquired", "is a", "which owns",
        "which makes", "which operates", "which is", "whose", "warned on", "regulates", "rated", "upgraded",
        "downgraded", "led with", "leads with", "accounted for", "accounts for", "overtook", "overtakes", "outsold", "outsells", "acquires", "outsources", "outperformed", "underperformed", "gained", "fell", "rose",
        "climbed", "slid", "tumbled", "jumped", "surged", "soared", "slumped", "plunged", "dropped",
        "advanced", "added", "shed", "ended", "closed",
        "adds", "shipped", "aims to", "carried", "carries", "serves", "served", "is valued at",
        "is now valued at", "was valued at", "wants to", "hopes to", "intends to", "handled", "handles",
        "tripled", "doubled", "halved", "quadrupled", "collected", "collects",
        "employ", "booked", "books", "targets", "targeted", "builds", "built", "is building", "raised",
        "raises", "boosted", "boosts", "attracted", "generate", "will open", "will close", "will cut",
        "will build", "will invest", "will sell", "will launch", "plans", "was founded in", "said it", "to cut", "to open", "to close", "to build", "to invest", "to sell", "to buy", "to launch", "to hire",
        "to acquire", "to raise", "to shed", "to expand", "to double", "cuts", "slashes", "slashed", "shuts",
        "will cut", "will open", "will close", "will build", "will invest", "will sell", "will launch",
        "will hire", "said its", "said it had", "said it has", "said it will", "said it would", "said it plans",
        "said it planned", "said it expects", "said it expected", "said it sold", "said it aims", "said it made",
        "says it has", "says it will", "says it had", "now expects", "has agreed to buy", "has raised", "has sold",
        "has agreed to sell", "has launched", "has opened", "has cut", "has acquired";
    // Verbs of trade and of the books: what stands before them sells, makes, employs or reports.
    FirmVerb =>
        // Frames of several words
        "to report", "to post", "to earn", "to sell", "to employ", "to make", "to produce", "to deliver",
        "to ship", "to lose", "to spend", "to pay", "to offer", "now employs", "now has", "is cutting",
        "is hiring", "is closing", "is opening", "is building", "is investing", "is raising",
        "is launching", "is expanding", "made a profit", "made a loss", "had sales", "had revenue",
        "had revenues", "returned to profit", "returned to growth", "swung to", "slipped to", "aims for",
        "plans for",
        "employs", "employed", "manufactures", "manufactured", "produces", "produced", "ships", "shipped",
        "sells", "sold", "supplies", "supplied", "operates", "operated", "recalls", "recalled", "distributes",
        "posted", "posts", "reported", "reports", "lays off", "laid off", "unveiled", "unveils", "launched",
        "launches", "acquired", "acquires", "rolls out", "rolled out", "delivered", "delivers", "carried",
        "handled", "serves", "plans to", "aims to", "forecasts", "tripled",
        "doubled", "halved", "collected", "invests", "invested", "generated", "generates", "booked",
        "is valued at", "is now valued at", "was valued at", "raised", "opened", "opens", "builds", "built",
        "has agreed", "agreed to buy", "wants to", "owns", "exports", "valued at", "based in", "headquartered in", "founded in",
        "imports", "brews", "brewed", "refines", "mines", "wholesales", "to cut", "to open", "to close", "to build", "to invest", "to sell", "to buy", "to launch", "to hire",
        "to acquire", "to raise", "to shed", "to expand", "to double", "cuts", "slashes", "slashed", "shuts",
        "will cut", "will open", "will close", "will build", "will invest", "will sell", "will launch",
        "will hire", "said its", "said it had", "said it has", "said it will", "said it would", "said it plans",
        "said it planned", "said it expects", "said it expected", "said it sold", "said it aims", "said it made",
        "says it has", "says it will", "says it had", "now expects", "has agreed to buy", "has raised", "has sold",
        "has agreed to sell", "has launched", "has opened", "has cut", "has acquired";
    // What belongs to an organisation: stands after its name.
    Belonging =>
        "share|s", "stock", "shareholder|s", "shareholders'", "investor|s", "headquarters", "subsidiary",
        "unit|s", "division", "brand|s", "plant|s", "factory", "factories", "store|s", "profit|s",
        "revenue|s", "sales", "earnings", "results", "turnover", "net income", "quarterly", "board",
        "management", "customer|s", "product|s", "website", "market cap", "market value", "ipo", "takeover",
        "acquisition", "merger", "bid", "offer", "deal", "spokesman", "spokeswoman", "executive|s",
        "employee|s", "workers", "staff", "staffers", "workforce", "bonds", "debt", "dividend", "business",
        "operations", "balance sheet", "stake", "report", "index", "analyst|s", "economist|s", "survey",
        "poll", "statement", "portfolio", "subscribers", "users", "app", "fleet", "aircraft", "jets",
        "cars", "vehicles", "dealers", "contract", "contracts", "outlets", "branches", "network", "lawyers",
        "boss", "chairman", "ceo", "chief executive", "founder", "shareholder vote", "products", "services",
        "platform", "software", "unit's", "phones", "devices", "smartphones", "orders", "output",
        "production", "members", "boardroom";
    // What organisations have and much else too.
    Thing =>
        "report", "survey", "poll", "index", "deal", "statement", "contract", "contracts", "network", "platform", "app",
        "software", "offer", "bid", "website";
    // What stands before an organisation's name.
    Before =>
        "company called", "company named", "company dubbed", "company known as", "firm called", "firm named",
        "firm dubbed", "firm known as", "startup called", "startup named", "startup dubbed",
        "startup known as", "start up called", "start up named", "start up dubbed", "start up known as",
        "group called", "group named", "group dubbed", "group known as", "business called", "business named",
        "business dubbed", "business known as", "app called", "app named", "app dubbed", "app known as",
        "platform called", "platform named", "platform dubbed", "platform known as", "retailer called",
        "retailer named", "retailer dubbed", "retailer known as", "chain called", "chain named",
        "chain dubbed", "chain known as", "brand called", "brand named", "brand dubbed", "brand known as",
        "bank called", "bank named", "bank dubbed", "bank known as", "airline called", "airline named",
        "airline dubbed", "airline known as", "service called", "service named", "service dubbed",
        "service known as", "subsidiary called", "subsidiary named", "subsidiary dubbed",
        "subsidiary known as", "unit called", "unit named", "unit dubbed", "unit known as", "fund called",
        "fund named", "fund dubbed", "fund known as", "venture called", "venture named", "venture dubbed",
        "venture known as", "joint venture called", "joint venture named", "joint venture dubbed",
        "joint venture known as", "maker called", "maker named", "maker dubbed", "maker known as",
        "operator called", "operator named", "operator dubbed", "operator known as", "developer called",
        "developer named", "developer dubbed", "developer known as", "studio called", "studio named",
        "studio dubbed", "studio known as", "agency called", "agency named", "agency dubbed",
        "agency known as", "site called", "site named", "site dubbed", "site known as", "website called",
        "website named", "website dubbed", "website known as", "software called", "software named",
        "software dubbed", "software known as", "outfit called", "outfit named", "outfit dubbed",
        "outfit known as",
        "share of", "shares of", "share in", "shares in", "stock of", "stake in", "stakes in",
        "interest in", "owner of", "owned by", "maker of", "parent of", "parent company of",
        "parent company", "subsidiary of", "unit of", "division of", "arm of", "part of", "acquisition of",
        "takeover of", "takeover bid for", "merger with", "merge with", "bid for", "purchase of", "sale of",
        "acquire", "buy", "buys", "bought", "acquires", "acquired", "acquiring", "acquired by", "made by", "produced by", "published by",
        "developed by", "bought by", "backed by", "founded by", "employees of", "employees at",
        "customers of", "clients of", "analyst at", "analysts at", "analyst with", "analysts with",
        "analyst for", "economist at", "economists at", "strategist at", "strategists at", "trader at",
        "traders at", "dealer at", "dealers at", "director of", "head of", "chief of", "ceo of", "ceo at",
        "cfo of", "chairman of", "president of", "chief executive of", "chief executive officer of",
        "spokesman for", "spokeswoman for", "spokesperson for", "spokesman at", "founder of",
        "co founder of", "partner at", "partner with", "partnership with", "deal with", "contract with",
        "agreement with", "joint venture with", "joint venture between", "collaboration with", "data from",
        "figures from", "report from", "report by", "survey by", "study by", "research by",
        "statement from", "investor in", "invest in", "invested in", "investment in", "competitors such as",
        "rivals such as", "companies such as", "companies like", "firms like", "firms such as",
        "retailers such as", "banks such as", "rival", "competitor", "listed on", "traded on",
        "provided by", "sued by", "lawsuit against", "complaint against", "sponsored by", "supplied by",
        "subsidiaries of", "profits at", "sales at", "shares at", "headquarters of", "brands such as",
        "website of", "board of", "professor at", "researcher at", "researchers at", "fellow at",
        "director at", "manager at", "vice president at", "vice president of", "editor of",
        "contributed by", "powered by", "courtesy of",
        "fined", "fines", "values", "valued", "valuing", "overtook", "overtaking", "outsold", "outselling";
    Analyst =>
        "analyst|s", "economist|s", "chief economist|s", "senior economist", "strategist|s", "researcher|s",
        "broker|s", "commodity analyst", "forecaster|s";
    // What stands before a name and is never its first word.
    Epithet =>
        "struggling", "ailing", "embattled", "troubled", "beleaguered", "former", "ousted", "indebted",
        "cash strapped", "debt laden", "loss making", "lossmaking", "listed", "unlisted", "bankrupt",
        "insolvent", "defunct", "fellow", "rival", "smaller", "larger", "bigger", "fast growing", "scandal hit",
        "crisis hit", "hard hit", "once mighty", "state owned", "state run", "state controlled",
        "family owned", "family run", "employee owned", "privately held", "privately owned", "publicly traded",
        "publicly listed", "london listed", "german listed", "nasdaq listed", "us listed", "newly listed",
        "newly formed", "recently listed", "cult", "upmarket", "unprofitable", "profitable", "stricken",
        "teetering", "flailing", "floundering", "resurgent", "buoyant", "bitter", "longtime", "chinese owned",
        "german owned", "us based", "uk based", "london based", "new york based", "berlin based",
        "munich based", "paris based", "zurich based", "california based", "texas based", "swiss based";
    Former =>
        "formerly", "formerly known as", "previously", "previously known as", "once known as", "originally",
        "originally called", "formerly called", "until recently", "known until", "f/k/a", "née", "nee";
    // Bodies within an organisation.
    Organ =>
        "supervisory board", "management board", "executive board", "advisory board", "board of directors",
        "board of management", "executive committee", "audit committee", "steering committee",
        "remuneration committee", "governing council", "annual general meeting", "general meeting",
        "leadership team", "management team", "works council", "finance department", "sales department",
        "legal department", "human resources", "finance committee", "budget committee", "planning committee",
        "nominating committee", "compensation committee", "risk committee", "investment committee",
        "health committee", "education committee", "city staff";
    Near =>
        "according to", "via", "told", "copyright", "source", "joined", "joins", "work at", "worked at",
        "working at", "works for", "worked for", "working for", "quoted by", "member of", "members of",
        "jobs at", "by", "with", "at", "from", "between", "against", "for", "like", "including", "such as",
        "called";
];
