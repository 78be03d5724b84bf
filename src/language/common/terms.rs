//! Abbreviations that both languages' business pages write in capitals, and that name no organisation: terms of
//! accounting, law, technology, energy, medicine and trade.

use crate::language::pack::OrganisationCue::{self, Plain};
use crate::language::pack::{Row, rows};

pub(super) static TERMS: &[Row<OrganisationCue>] = rows![
    Plain =>
        // The books
        "gaap", "non gaap", "us gaap", "uk gaap", "ifrs", "ias", "hgb", "ebit", "ebitda", "ebita", "ebt", "ebitdax",
        "ebitdar", "ebiat", "nopat", "noi", "ffo", "affo", "roi", "roe", "roa", "roc", "roce", "roic", "rote", "eps",
        "dps", "arpu", "arpa", "arppu", "arr", "mrr", "acv", "tcv", "gmv", "gtv", "ttv", "tpv", "nav", "nta", "aum",
        "aua", "capex", "opex", "cogs", "sga", "sg&a", "r&d", "f&e", "fcf", "dcf", "cagr", "yoy", "qoq", "ytd", "ltm",
        "ttm", "p&l", "guv", "kgv", "kbv", "kuv", "pe", "peg", "wacc", "irr", "npv", "ltv", "lcr", "cet1", "rwa",
        "npl|s", "npa|s", "nim", "gwp", "sbc", "psu", "rsu|s", "esop", "espp", "agm", "egm", "ipo|s", "spac|s", "lbo",
        "mbo", "mbi", "m&a", "q&a", "vc", "lp|s", "gp|s", "hnwi|s", "sme|s", "kmu", "ppp|s", "spv|s", "spe|s", "jv",
        "jvs", "mou|s", "nda|s", "kpi|s", "okr|s", "esg", "csr", "csrd", "dei", "hr", "pr", "ir", "it", "ict",
        "rfp|s", "bot", "boo", "boot", "epc", "esco", "b2b", "b2c", "d2c", "dtc", "p2p", "otc", "fmcg", "cpg", "oem|s",
        "sku|s", "pos", "epos", "etf|s", "etc|s", "etn|s", "reit|s", "adr|s", "gdr|s", "cfd|s", "mtn|s", "abs", "mbs",
        "clo|s", "cdo|s", "cds", "isin", "wkn", "iban", "bic", "sepa", "iva", "cva", "vat", "gst", "hst",
        "tva", "mwst", "ust", "ucits", "mifid", "psd2", "dsgvo", "gdpr", "sox", "aml", "kyc", "gdp", "gnp", "bip", "cpi",
        "ppi", "pmi", "fdi", "bnp", "fx", "usp", "roas", "cpm", "cpc", "ctr", "seo", "crm", "erp",
        "working capital", "net working capital", "cash flow|s", "free cash flow", "private equity",
        "venture capital", "corporate governance", "due diligence", "e commerce", "e-commerce", "e business", "big data",
        "smart city", "smart home", "smart grid", "supply chain|s", "value at risk", "return on equity", "high yield",
        "human resources", "customer relations", "investor relations", "public relations", "corporate finance",
        "market maker|s", "artificial intelligence", "machine learning",
        "cloud computing", "blockchain", "start up|s", "spin off|s", "lock up", "call center", "outsourcing", "offshoring",
        // Energy and engineering
        "fit|s", "ppa|s", "eeg", "kwkg", "lng", "lpg", "cng", "ngl|s", "gtl", "ccs", "ccus", "ccgt", "chp", "kwk", "pv",
        "csp", "hvdc", "hgü", "smr|s", "bev|s", "phev|s", "hev|s", "fcev|s", "ev|s", "suv|s", "icev|s", "mpv|s", "lcv|s",
        "hgv|s", "lkw|s", "pkw|s", "evtol|s", "uav|s", "co2", "ghg|s", "nox", "lcoe", "rec|s", "rego|s", "boe", "fpso|s",
        "flng", "dfs", "pfs", "jorc", "wte", "hvac", "led|s", "oled|s", "lcd|s", "cctv", "rfid", "nfc", "plc|s", "cnc",
        // Computers and networks
        "voip", "ip", "iptv", "isp|s", "vpn|s", "sms", "mms", "api|s", "sdk|s", "saas", "paas", "iaas", "ai", "ki", "ml",
        "llm|s", "gpu|s", "cpu|s", "ssd|s", "hdd|s", "dram", "nand", "ram", "soc|s", "asic|s", "fpga|s", "mcu|s", "iot",
        "iiot", "ar", "vr", "xr", "nft|s", "dsl", "ftth", "fttb", "fttx", "lte", "umts", "gsm", "cdma", "mvno|s", "mno|s",
        "ott", "svod", "avod", "vod", "dtt", "dvb", "hdtv", "pdf|s", "html", "url|s", "usb", "gps", "rss", "faq|s",
        "smp", "llu",
        // Health, schools and offices
        "a&e", "dgh|s", "icu|s", "mri", "ct", "dna", "rna", "mrna", "hiv", "aids", "copd", "adhd",
        "nda", "bla", "anda", "ind", "api", "gmp", "rct|s", "qaly|s", "drg|s", "rae", "ref", "tef", "ucas", "gcse|s",
        "gpa", "phd|s", "mba|s", "stem", "mooc|s", "foi", "foia", "tif", "cip", "rfq|s", "tbd", "tba", "fte|s", "vzä",
        "tv", "uhd", "dvd|s", "cd|s", "pc|s", "atm|s", "faq", "diy", "vip|s", "ceo|s", "cfo|s", "coo|s", "cto|s", "cio|s",
        "cmo|s", "ciso|s", "svp|s", "evp|s";
];
