//! Phrases that refer to a period without naming it, and verbs of what lasts.

use crate::language::pack::Reference::{Account, Budget, Half, Kept, Lasting, Now, Period, Quarter, Scope, SinceThen, Then, Year};
use crate::language::pack::{Reference, Row, rows};

pub(super) static REFERENCES: &[Row<Reference>] = rows![
    Year =>
        "annual", "full year", "the full year", "the whole year", "the entire year", "for the year", "over the year",
        "in the year", "during the year", "year's", "the year's", "yearly", "financial year", "the financial year";
    Account =>
        "accounts", "annual report", "annual results", "balance sheet", "earnings report", "financial report",
        "financial results", "financial statements", "full year results", "interim report", "operating results",
        "report for", "results for";
    Budget => "budget|s", "spending plan|s";
    Half =>
        "the half", "the half year", "in the half", "half yearly", "half year", "interim profits", "interim profit";
    Quarter =>
        "the quarter", "quarterly", "the three month period", "the quarter's", "the reporting quarter";
    Period =>
        "this period", "that period", "the period", "the same period", "the same time", "that year",
        "that same year", "the same year", "that quarter", "that same quarter", "in that time",
        "the reporting period", "those months", "the nine month period", "the six month period";
    Now =>
        "at present", "at the moment", "currently", "presently", "has now", "have now", "is now", "are now", "now has",
        "now have", "now attract|s", "now count|s", "now cover|s", "now draw|s", "now employ|s", "now generate|s",
        "now handle|s", "now hold|s", "now make|s", "now operate|s", "now own|s", "now pay|s", "now produce|s",
        "now reach|es", "now run|s", "now sell|s", "now serve|s", "now share|s", "now spend|s", "now stand|s at",
        "now supply", "now supplies", "now use|s", "to date", "at the time of writing", "right now", "as of today", "as of now",
        "these days", "nowadays";
    SinceThen => "since then", "since that time", "has since", "have since", "had since";
    Then => "at this stage", "by that date", "by that year", "then still", "at that point", "at that time", "at the time", "at this point", "by then", "by that time";
    Scope =>
        "adjusted", "arm", "arms", "business", "comparable", "digital", "division|s", "domestic", "excluding",
        "international", "like for like", "online", "organic", "overseas", "segment|s", "subsidiary", "underlying",
        "unit", "units of", "wholesale";
    Lasting =>
        "account|s for", "amounts to", "belong|s to", "boasts", "comprises", "consist|s of", "contains", "controls",
        "costs", "covers", "employ|s", "generates", "has", "have", "holds", "houses", "includes", "is", "are", "lists",
        "maintains", "makes up", "manages", "manufactures", "operates", "owes", "own|s", "pays", "produces",
        "provides", "represents", "runs", "sells", "serves", "spans", "stands at", "supplies", "supports",
        "trades in", "uses";
    Kept =>
        "hang|s on to", "hung on to", "keep|s|ing", "kept", "preservation", "preserve|s|d", "preserving", "protect|s|ed|ing",
        "protection", "rescue|s|d", "rescuing", "retain|s|ed|ing", "retention", "safeguard|s|ed|ing", "save|s|d", "saving",
        "secure|s|d", "securing";
];
