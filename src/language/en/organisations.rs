//! What English calls organisations, and the words that are part of their names.

use crate::language::pack::OrganisationCue::{self, Head, HeadOf, Joiner, Kind, WeakJoiner};
use crate::language::pack::{Row, rows};
use crate::language::pack::Reach::{General, Special};
use crate::language::pack::Sort::{Association, Club, Company, Education, Exchange, Finance, Media, Party, PublicBody, Research};

pub(super) static ORGANISATIONS: &[Row<OrganisationCue>] = rows![
    // What an organisation can be called in place of its name: any company.
    Kind(Company, General) =>
        "company|'s", "companies", "firm|s", "group|s", "business", "businesses", "corporation|s",
        "enterprise|s", "concern", "giant|s", "conglomerate|s", "organisation|s", "organization|s",
        "multinational|s", "startup|s", "start up", "start ups", "market leader", "blue chip", "plc",
        "heavyweight|s", "powerhouse", "outfit|s", "titan|s", "behemoth", "juggernaut", "incumbent",
        "newcomer", "employer|s", "issuer|s", "franchise", "joint venture", "parent company", "parent",
        "subsidiary", "subsidiaries", "unit", "division", "arm", "affiliate|s", "spinoff", "spin off",
        "holding company", "rival|s", "competitor|s", "supplier|s", "contractor|s", "operator|s",
        "provider|s", "manufacturer|s", "maker|s", "producer|s", "developer|s", "vendor|s", "owner|s",
        "bidder|s", "acquirer", "suitor|s", "buyer", "target company", "partner", "family business",
        "unicorn", "player";
    // Companies by what they do.
    Kind(Company, Special) =>
        "automaker|s", "auto maker|s", "carmaker|s", "car maker|s", "car manufacturer|s", "car company",
        "truckmaker|s", "truck maker|s", "motorcycle maker|s", "planemaker|s", "plane maker|s",
        "aircraft maker|s", "aircraft manufacturer|s", "aerospace company", "aerospace group",
        "defence company", "defense company", "defence group", "defense contractor|s", "arms maker",
        "engine maker|s", "shipbuilder|s", "shipyard|s", "train maker|s", "tyre maker|s", "tire maker|s",
        "tyremaker|s", "chipmaker|s", "chip maker|s", "chip designer|s", "semiconductor maker|s",
        "semiconductor company", "phone maker|s", "handset maker|s", "smartphone maker|s",
        "mobile phone maker|s", "computer maker|s", "pc maker|s", "console maker", "electronics maker|s",
        "electronics company", "electronics giant", "electronics group", "software maker|s",
        "software company", "software firm|s", "software giant", "software group", "tech company",
        "tech firm|s", "tech giant|s", "technology company", "technology firm|s", "technology group",
        "internet company", "internet firm", "internet giant", "web portal", "search engine",
        "search giant", "search firm", "social network|s", "social network operator",
        "social media company", "video game maker|s", "game maker|s", "games maker|s", "games publisher",
        "drugmaker|s", "drug maker|s", "drug company", "drug firm|s", "drugs company", "drug giant",
        "pharmaceutical company", "pharmaceutical companies", "pharmaceutical group", "pharma company",
        "pharma giant", "biotech|s", "biotech company", "biotech firm|s", "biotechnology company",
        "vaccine maker|s", "device maker|s", "medical device maker|s", "retailer|s", "supermarket|s",
        "supermarket chain|s", "supermarket group", "grocer|s", "grocery chain", "department store|s",
        "discounter|s", "fashion chain", "fashion group", "fashion house", "fashion retailer|s",
        "clothing retailer|s", "online retailer|s", "e commerce company", "e tailer", "wholesaler|s",
        "chain", "restaurant chain|s", "coffee chain|s", "fast food chain|s", "burger chain", "pizza chain",
        "pub chain", "hotel chain|s", "hotel group", "hotel operator|s", "cinema chain", "theatre chain",
        "bookseller|s", "furniture retailer|s", "furniture maker", "toymaker|s", "toy maker|s",
        "sportswear maker|s", "sporting goods maker", "shoe maker|s", "shoemaker|s", "luxury group",
        "luxury goods maker", "jeweller", "cosmetics maker|s", "cosmetics group", "consumer goods maker|s",
        "consumer goods group", "consumer goods company", "food company", "food group", "food maker|s",
        "food giant", "foodmaker", "confectioner", "chocolate maker|s", "brewer|s", "brewery", "breweries",
        "beer maker", "distiller|s", "drinks company", "drinks group", "drinks giant", "drinks maker",
        "beverage company", "winemaker|s", "tobacco company", "tobacco companies", "tobacco firm|s",
        "cigarette maker|s", "dairy", "airline|s", "air carrier|s", "carrier|s", "low cost carrier|s",
        "budget airline|s", "flag carrier|s", "airport operator|s", "airport|s", "railway|s", "railroad|s",
        "rail operator|s", "rail company", "train operator|s", "bus operator|s", "shipping company",
        "shipping line|s", "shipping group", "cruise line|s", "cruise operator|s", "ferry operator",
        "logistics company", "logistics group", "parcel service", "courier", "haulier", "tour operator|s",
        "travel company", "travel group", "travel agent", "ride hailing company", "ride hailing firm",
        "taxi app", "oil company", "oil companies", "oil firm|s", "oil major|s", "oil giant|s", "oil group",
        "oil producer|s", "oil and gas company", "energy company", "energy companies", "energy firm|s",
        "energy giant", "energy group", "energy supplier|s", "gas company", "gas producer|s", "utility",
        "utilities", "power company", "power companies", "power producer|s", "power supplier|s",
        "electricity company", "electricity supplier", "grid operator|s", "water company",
        "water supplier|s", "solar company", "wind turbine maker|s", "turbine maker|s", "battery maker|s",
        "refiner|s", "driller|s", "pipeline operator|s", "miner|s", "mining company", "mining companies",
        "mining firm", "mining giant", "mining group", "coal miner|s", "gold miner|s", "gold producer|s",
        "steelmaker|s", "steel maker|s", "steel company", "steel producer|s", "aluminium producer",
        "aluminum producer", "copper producer", "chemical company", "chemical companies",
        "chemicals company", "chemicals group", "chemicals maker", "cement maker|s",
        "building materials group", "building materials company", "glassmaker", "papermaker",
        "packaging company", "engineering company", "engineering firm|s", "engineering group",
        "industrial group", "industrial conglomerate", "machinery maker|s", "equipment maker|s",
        "toolmaker", "robot maker", "elevator maker", "printer maker", "builder|s", "housebuilder|s",
        "homebuilder|s", "home builder|s", "construction company", "construction firm|s",
        "construction group", "property company", "property developer|s", "property group",
        "real estate company", "real estate developer|s", "landlord|s", "telecom company",
        "telecoms company", "telecoms group", "telecoms firm", "telecoms giant", "telecoms operator|s",
        "telecom operator|s", "telecommunications company", "telecommunications group", "phone company",
        "mobile operator|s", "mobile phone operator|s", "mobile network operator|s", "wireless carrier|s",
        "cable company", "cable operator|s", "cable provider", "internet provider|s",
        "internet service provider|s", "network operator", "satellite operator|s",
        "satellite broadcaster|s", "video service|s", "music service|s", "streaming platform|s", "video platform|s",
        "online platform|s", "trading platform|s", "payment platform|s", "online marketplace|s",
        "marketplace|s", "delivery service|s", "delivery company", "delivery firm", "food delivery company",
        "taxi service|s", "cloud company", "data company", "space company", "rocket maker|s", "drone maker|s",
        "van maker|s", "bus maker|s", "lorry maker|s", "bike maker|s", "bicycle maker|s", "scooter maker|s",
        "boat builder|s", "yacht builder|s", "bakery", "bakery chain", "roaster|s", "coffee roaster|s",
        "winery", "pharmacy chain", "drugstore chain", "department store chain", "diy chain",
        "home improvement chain", "electronics retailer|s", "food retailer|s", "fashion label|s", "winegrower",
        "staffing company", "outsourcing company", "outsourcing firm",
        "telco|s", "services company", "security firm|s", "security company", "consultancy", "consultancies",
        "consulting firm|s", "consulting group", "law firm|s", "accountancy firm|s", "accounting firm|s",
        "auditor|s", "advertising group", "advertising agency", "ad agency", "advertising company",
        "pr firm", "betting company", "betting firm", "bookmaker|s", "casino operator|s", "gaming company",
        "gambling company", "toll operator", "hospital operator|s", "hospital group", "health insurer|s",
        "health group", "healthcare company", "healthcare group", "care home operator", "waste company",
        "fund supermarket", "agribusiness", "seed company", "fertiliser maker", "car rental company",
        "car dealer|s", "auto parts maker", "auto supplier", "parts supplier|s", "car parts maker",
        "wineries", "vineyard|s", "distillery", "distilleries", "cidery", "cideries", "creamery", "creameries",
        "dairies", "bakeries", "cannery", "canneries", "tannery", "tanneries", "refinery", "refineries", "foundry",
        "foundries", "smelter|s", "sawmill|s", "steel mill|s", "paper mill|s", "sugar mill|s", "textile mill|s",
        "steelworks", "ironworks", "brickworks", "gasworks", "glassworks", "waterworks", "quarry", "quarries",
        "ranch", "ranches", "orchard|s", "garden centre|s", "garden center|s", "boatyard|s", "fishery", "fisheries",
        "hatchery", "hatcheries", "roastery", "roasteries", "marina|s", "ski resort|s", "ski area|s", "racecourse|s",
        "racetrack|s", "speedway|s", "arena|s", "theme parks", "amusement park|s", "water park|s", "golf club|s",
        "health club|s", "hostel|s", "bookshop|s", "bookstore|s", "coffee shop|s", "bus company", "bus companies",
        "bus line|s", "ferry company", "ferry line|s", "port", "seaport|s", "cemetery", "cemeteries",
        "medical practice|s", "dental practice|s", "gp practice|s", "gp surgery", "gp surgeries", "pharmacies",
        "hotel|s", "resort|s", "casino|s", "theme park", "dealership|s", "dealer|s", "pharmacy", "restaurant|s",
        "cinema";
    Kind(Finance, Special) =>
        "bank|s", "lender|s", "investment bank|s", "merchant bank", "savings bank|s", "state bank",
        "landesbank", "commercial bank|s", "building society", "building societies", "mortgage lender|s",
        "mortgage bank", "credit union|s", "insurer|s", "insurance company", "insurance companies",
        "insurance firm|s", "insurance group", "insurance giant", "reinsurer|s", "life insurer|s",
        "broker|s", "brokerage|s", "brokerage firm|s", "stockbroker|s", "broker dealer|s",
        "asset manager|s", "fund manager|s", "fund|s", "hedge fund|s", "pension fund|s",
        "investment fund|s", "sovereign wealth fund|s", "wealth manager|s", "private equity firm|s",
        "private equity group", "private equity fund", "private equity company", "buyout firm|s",
        "venture capital firm|s", "venture capital fund", "investment firm|s", "investment company",
        "investment group", "investment trust|s", "investor group", "financial services group",
        "financial services company", "financial services firm", "financial group", "credit card company",
        "card issuer", "payments company", "payments group", "payments firm", "payment service",
        "money manager|s", "mortgage giant", "trust company", "fintech", "buyout group", "credit insurer",
        "real estate investment trust";
    Kind(PublicBody, Special) =>
        "government|s", "administration", "cabinet", "ministry", "ministries", "agency", "agencies",
        "authority", "authorities", "regulator|s", "watchdog|s", "commission", "central bank|s",
        "finance ministry", "foreign ministry", "defence ministry", "defense ministry", "health ministry",
        "interior ministry", "justice ministry", "economy ministry", "transport ministry", "trade ministry",
        "education ministry", "energy ministry", "treasury", "parliament", "senate", "congress",
        "council|s", "city council", "county council", "local authority", "court|s", "supreme court",
        "high court", "appeals court", "constitutional court", "tribunal", "police", "army", "navy",
        "military", "air force", "statistics office", "labour office", "tax office", "patent office",
        "competition authority", "competition watchdog", "antitrust authority", "financial regulator|s",
        "market regulator", "securities regulator", "telecoms regulator", "energy regulator",
        "health regulator", "drug regulator", "space agency", "health agency", "aid agency",
        "environment agency", "intelligence agency", "world body", "district", "borough", "township",
        "municipality", "school district", "school board", "board of education", "housing authority", "port authority",
        "transit agency", "state government", "city government", "county government",
        "county", "fire department", "fire service", "fire brigade", "police force", "police department",
        "transit authority", "transport authority", "health authority", "health board", "health service",
        "constabulary", "city hall", "county board", "parish council", "water district", "park district",
        "school system", "bureau", "borough council", "district council", "town council", "village council",
        "community council", "regional council", "health department", "sheriff department", "ambulance service", "fire and rescue service";
    Kind(Media, Special) =>
        "newspaper|s", "daily", "tabloid", "weekly", "magazine|s", "news agency", "news agencies",
        "newswire", "broadcaster|s", "public broadcaster", "television station|s", "tv station|s",
        "radio station|s", "tv channel", "television channel", "channel", "network", "tv network",
        "television network", "media company", "media group", "media giant", "publisher|s",
        "publishing house", "publishing group", "record company", "record label|s", "music company",
        "film studio|s", "movie studio|s", "studio|s", "film company", "news website", "news site",
        "website", "journal", "blog", "streaming service";
    Kind(Research, Special) =>
        "research firm|s", "market research firm|s", "market researcher|s", "research company",
        "research group", "analysts", "rating agency", "ratings agency", "credit rating agency",
        "ratings firm", "think tank|s", "pollster|s", "institute", "research institute",
        "economic institute", "consultants", "analysis firm";
    Kind(Association, Special) =>
        "association|s", "industry association", "trade association", "trade body", "industry body",
        "industry group", "lobby group", "lobby", "trade group", "federation", "union|s", "trade union|s",
        "labour union", "labor union", "pressure group", "campaign group", "charity", "charities",
        "foundation", "nonprofit", "non profit", "ngo", "aid group", "alliance", "chamber", "consortium",
        "cartel", "environmental group", "consumer group", "rights group", "human rights group",
        "society", "cooperative|s", "co operative|s", "co op|s", "church", "churches", "diocese", "archdiocese",
        "food bank|s", "charitable trust|s", "community foundation|s", "chamber of commerce", "housing association|s", "housing trust", "guild";
    Kind(Party, Special) =>
        "party", "parties", "opposition party", "ruling party", "coalition";
    Kind(Education, Special) =>
        "university", "universities", "college|s", "school|s", "business school", "academy", "museum",
        "hospital|s", "clinic", "library",
        "trust|s", "nhs trust|s", "nhs foundation trust|s", "foundation trust|s", "hospital trust|s", "hospitals trust|s",
        "health trust|s", "medical center", "medical centre",
        "health system|s", "clinics", "zoo", "theatre", "theater", "orchestra", "symphony", "gallery", "festival",
        "aquarium", "hospice", "nursing home|s", "care home|s", "museums", "libraries", "galleries", "theatres",
        "theaters", "orchestras", "zoos", "aquariums", "hospices", "academies", "preschool|s", "kindergarten|s",
        "seminary", "conservatory", "conservatoire", "opera house|s", "opera company", "ballet company",
        "theatre company", "theater company", "health center|s", "health centre|s", "cancer center|s",
        "cancer centre|s", "arts center|s", "arts centre|s";
    Kind(Club, Special) =>
        "club|s", "football club|s", "team|s", "league", "football association", "premiership club";
    Kind(Exchange, Special) =>
        "exchange|s", "stock exchange|s", "bourse|s", "exchange operator|s", "stock market operator";
    // Last or later words of names.
    Head(Company) =>
        "group", "holding", "holdings", "partners", "enterprises", "industries", "international",
        "worldwide", "motors", "motor", "motor company", "automotive", "airlines", "airline", "airways",
        "aviation", "aerospace", "aircraft", "railways", "railroad", "rail", "lines", "shipping", "cruises",
        "express", "logistics", "freight", "technologies", "technology", "systems", "solutions", "services",
        "software", "semiconductor", "semiconductors", "microsystems", "electronics", "electric", "devices",
        "instruments", "robotics", "networks", "wireless", "telecom", "telecoms", "telecommunications",
        "communications", "communication", "mobile", "cable", "interactive", "games", "gaming",
        "entertainment", "pictures", "studios", "records", "brands", "stores", "supermarkets", "markets",
        "foods", "beverages", "bottling", "breweries", "brewery", "brewing", "distillers", "tobacco",
        "cosmetics", "pharma", "pharmaceuticals", "pharmaceutical", "biosciences", "bioscience", "biotech",
        "biopharma", "biotherapeutics", "therapeutics", "laboratories", "labs", "laboratory", "healthcare",
        "medical", "diagnostics", "biologics", "oncology", "energy", "oil", "gas", "oil & gas", "petroleum",
        "petrochemical", "refining", "power", "power & light", "utilities", "nuclear", "solar",
        "renewables", "resources", "minerals", "mining", "mines", "metals", "steel", "iron", "gold", "coal",
        "copper", "aluminium", "aluminum", "uranium", "lithium", "chemicals", "chemical", "materials",
        "plastics", "paper", "packaging", "cement", "construction", "builders", "homes", "properties",
        "property", "property group", "realty", "land", "developments", "development corporation", "hotels",
        "resorts", "casinos", "restaurants", "hospitality", "leisure", "sports", "apparel", "footwear",
        "fashion", "clothing", "jewellers", "furniture", "home", "electricals", "dairy", "farms", "seeds",
        "agriculture", "consulting", "consultants", "advisors", "advisers", "associates", "staffing",
        "security", "outsourcing", "engineering", "manufacturing", "manufacturers", "machinery", "tools",
        "mobility", "robots", "biologics", "genetics", "genomics", "photonics", "optics", "orbital",
        "space", "cycles", "bikes", "vans", "trucks", "buses", "cars", "coaches", "wings", "jets", "ferries",
        "terminals", "transit", "rapid transit", "metro", "transport", "harbour", "ports", "lease", "leasing", "rentals", "coffee", "roasters", "bakers", "bakeries", "wines",
        "vineyards", "spirits", "kitchens", "textiles", "toys", "optical", "eyewear", "interiors", "glass",
        "ceramics", "timber", "offshore", "wind", "hydro", "hydrogen", "fuel", "fuels", "grid", "charging",
        "works", "shipyards", "shipyard", "shipbuilding", "heavy industries", "marine", "engines",
        "turbines", "batteries", "trading", "imports", "exports", "ventures", "media group", "online",
        "digital", "data", "cloud", "analytics", "intelligence", "innovations", "dynamics", "concepts",
        "products", "global", "airport", "airports", "port authority", "waste management", "water", "sons",
        "projects", "health", "farmers", "growers", "bakery", "kitchen|s", "studio", "fiber", "fibre", "dairies",
        "infrastructure", "developers", "constructions", "infra", "mills", "sugar", "spices", "cements", "paints",
        "tyres", "polymers", "fertilisers", "fertilizers", "agro", "cargo", "couriers", "lifesciences",
        "advisory", "estates", "housing", "learning", "ai", "sciences", "creations", "jewels", "diamonds",
        "nickel", "zinc", "exploration", "drilling", "boats", "yachts", "tractors", "equipment", "hardware",
        "castings", "forgings", "alloys", "tubes", "pipes", "cables", "wires", "lighting", "rubber", "printing",
        "fitness", "wellness", "shoes", "vision", "dental", "pharmacy", "nutrition", "snacks", "drinks",
        "distillery", "meats", "poultry", "seafood", "fisheries", "organics", "plantations", "mart", "pizza",
        "burgers", "grill", "cafe", "inns", "tours", "winery", "wineries", "vineyard", "creamery", "cidery", "cannery",
        "tannery", "foundry", "foundries", "sawmill", "mill", "ironworks", "steelworks", "glassworks", "brickworks",
        "nursery", "nurseries", "quarry", "quarries", "ranch", "ranches", "orchard", "orchards", "boatyard",
        "roastery", "fishery", "hatchery", "marina", "racecourse", "raceway", "speedway", "ferry", "railway", "resort",
        "port", "operations",
        // Trades by who plies them or what they ply
        "movers", "outfitters", "butchers", "grocers", "florists", "jewelers", "opticians", "chemists", "solicitors",
        "architects", "surveyors", "accountants", "brokers", "traders", "dealers", "distributors", "wholesalers",
        "merchants", "suppliers", "contractors", "haulage", "removals", "trucking", "roofing", "plumbing", "heating",
        "landscaping", "flooring", "recycling", "autos", "trains", "cabs", "taxis", "gyms", "broadband", "storage", "parking", "milk", "auto parts", "components", "bearings", "valves", "pumps", "boilers",
        "cranes", "elevators", "motorcycles", "confectionery", "creameries", "seafoods", "skincare", "outdoors",
        "cinemas", "betting", "attractions", "charters", "marinas", "motels", "tires", "waste", "bio", "garden centre",
        "garden center", "garden centres", "garden centers", "light and power", "power and light", "gas and electric",
        "gas & electric", "oil and gas", "water and sewer", "water and power", "shipping line", "shipping lines",
        "lumber", "defense", "defence";
    Head(Finance) =>
        "bank", "banks", "bancorp", "bancshares", "banc", "banking", "banco", "banca", "banque", "bankers",
        "bank corp", "capital", "capital partners", "capital management", "asset management",
        "investment management", "wealth management", "fund management", "investments", "investment",
        "investors", "securities", "brokerage", "financial", "financial group", "financial services",
        "finance", "fund", "funds", "trust", "trust company", "savings", "savings bank", "loan", "mortgage",
        "credit", "credit union", "building society", "insurance", "assurance", "reinsurance", "mutual",
        "life", "life insurance", "equity partners", "private equity", "venture partners", "ventures",
        "pensions", "superannuation", "payments", "card", "cu", "fcu", "cooperative bank", "co operative bank";
    Head(PublicBody) =>
        "commission", "committee", "council", "city council", "county council", "agency", "authority",
        "department", "ministry", "office", "bureau", "board", "court", "supreme court", "tribunal",
        "treasury", "parliament", "senate", "assembly", "administration", "service", "inspectorate",
        "police", "army", "navy", "air force", "coast guard", "guard", "reserve", "reserve bank",
        "central bank", "regulator", "ombudsman", "government", "cabinet", "fire department",
        "police department", "regulatory authority", "house of representatives", "embassy", "customs",
        "secretariat", "mission", "summit", "legislature", "coastguard", "fire and rescue service", "fire and rescue",
        "parks and recreation", "water and sewer authority", "constabulary", "township", "fire protection district",
        "fire district", "utility district", "public utility district", "irrigation district", "hospital district",
        "library district", "park district", "conservation district", "improvement district", "transit district",
        "water district";
    Head(Media) =>
        "times", "post", "journal", "tribune", "herald", "gazette", "chronicle", "observer", "telegraph",
        "guardian", "mirror", "daily", "weekly", "mail", "news", "press", "newspapers", "magazine",
        "review", "today", "globe", "sun", "star", "sentinel", "examiner", "inquirer", "dispatch",
        "courier", "argus", "echo", "tv", "television", "radio", "broadcasting", "media", "network",
        "channel", "news agency", "newswire", "wire", "publishing", "publishers", "publications", "books",
        "press association", "podcast";
    HeadOf(Media) =>
        "news agency";
    Head(Research) =>
        "research", "economics", "institute", "ratings", "insights", "analysts", "forecasts",
        "intelligence unit", "forecasting";
    Head(Association) =>
        "association", "federation", "confederation", "union", "workers", "alliance", "society",
        "foundation", "chamber", "chamber of commerce", "league", "forum", "network", "coalition",
        "congress", "movement", "initiative", "campaign", "trust", "charity", "organisation",
        "organization", "consortium", "club", "partnership", "cooperative", "co operative", "guild", "fund",
        "endowment", "watch", "co op", "food bank", "church";
    Head(Party) =>
        "party", "democrats", "front";
    Head(Education) =>
        "university", "college", "school", "business school", "academy", "polytechnic",
        "institute of technology", "museum", "gallery", "library", "hospital", "clinic", "medical center",
        "medical centre", "research center", "research centre", "innovation center", "innovation centre",
        "technology center", "technology centre", "health center", "health centre", "science center", "science centre", "observatory", "orchestra", "opera",
        "theatre", "theater", "zoo", "hospitals", "schools", "nhs trust", "nhs foundation trust", "hospital trust",
        "hospitals trust", "health trust", "academy trust", "schools trust", "hospice", "infirmary", "aquarium",
        "conservatory", "symphony", "philharmonic", "ballet", "playhouse", "arts center", "arts centre",
        "cancer center", "cancer centre", "heart center", "heart centre", "eye center", "eye centre", "care center",
        "care centre", "cancer institute", "clinics", "colleges", "medical practice", "dental practice",
        "veterinary practice", "surgery", "opera house", "theatre royal", "red cross", "botanical garden", "botanical gardens", "botanic garden", "botanic gardens",
        "space center", "space centre";
    Head(Club) =>
        "fc", "f.c", "afc", "united", "rovers", "wanderers", "athletic", "albion", "rfc", "rugby",
        "yankees", "giants", "lakers", "premier league";
    Head(Exchange) =>
        "exchange", "stock exchange", "mercantile exchange", "metal exchange", "board of trade", "futures";
    // First words of names that go on with "of", "for" or "on".
    HeadOf(PublicBody) =>
        "ministry", "department", "office", "bureau", "agency", "board", "commission", "committee",
        "council", "county", "borough", "royal borough", "court", "house", "directorate", "secretariat", "administration", "institute",
        "institutes", "central bank", "reserve bank", "city", "republic", "organisation", "organization",
        "inspectorate", "authority", "parliament", "us department", "state department", "town", "village", "township",
        "municipality", "state", "province", "shire";
    HeadOf(Company) =>
        "port", "ports";
    HeadOf(Finance) =>
        "bank", "royal bank", "national bank", "industrial bank", "industrial and commercial bank",
        "commercial bank", "state bank", "development bank", "bank of new york";
    HeadOf(Education) =>
        "university", "school", "college", "academy", "institute", "massachusetts institute", "faculty",
        "museum|s", "center", "centre", "national institute", "national institutes", "hospital|s",
        "university hospital|s", "royal hospital", "library";
    HeadOf(Association) =>
        "association", "federation", "confederation", "union", "society", "chamber", "league",
        "organisation", "organization", "alliance", "institute", "institution", "council", "campaign",
        "campaign group", "community", "friends", "international union", "national association", "center",
        "centre", "brotherhood", "church", "diocese", "royal society", "coalition", "congress", "fund", "foundation", "ymca", "ywca", "rotary club";
    // What joins the words of such names.
    Joiner =>
        "of", "for", "on";
    WeakJoiner =>
        "and", "the";
];
