//! Words that tell intention from fact.

use crate::language::pack::Intent::{
    Ahead, Announced, Drop, Estimate, Expectation, Forecaster, Goal, Instead, Maybe, Offer, Outcome, Plan, Previous, Result,
    Settled,
};
use crate::language::pack::{Intent, Row, rows};

pub(super) static INTENTS: &[Row<Intent>] = rows![
    // Verbs, adjectives and turns of planning, forecasting, promising, needing
    Plan =>
        "about to", "ahead with the construction of", "aim|s|ed|ing", "aimed at", "anticipate|s|d", "anticipating", "are to", "assume|s|d",
        "authorise|s|d", "authorize|s|d", "believes it can", "budgeted", "capped at", "commit|s|ted|ting",
        "are considering", "be considering", "been considering", "confident", "consider|s|ed", "considering a", "considering an", "considering whether", "is considering", "contemplate|s|d", "contemplating", "decided to", "decides to",
        "decide to", "deciding to", "decision to", "due to be", "due to begin", "due to close", "due to open",
        "due to reach", "due to start", "earmark|s|ed", "effort to", "efforts to", "envisage|s|d", "envision|s|ed", "estimates that it will",
        "expect|s|ed|ing", "eye|s|d", "eyeing", "forecast|s|ed|ing", "foresaw", "foresee|s|n", "guided for",
        "guided to", "guides for", "guides to", "guiding for", "hope|s|d", "hoping", "in talks to", "intend|s|ed|ing",
        "is to", "likely", "look|ed for", "look to", "looking for", "looking to", "looks to", "looks set to", "mull|s|ed|ing", "need|s",
        "needed", "needed to", "on course", "on schedule to", "on target to", "on the verge of", "on track", "optimistic",
        "peg|s|ged", "pencilled in", "plan|s|ned|ning", "pledge|s|d", "pledging", "poised to", "predict|s|ed|ing", "prepared to",
        "preparing to", "prepares to", "projected", "projecting", "projects a", "projects an", "projects earnings", "projects growth",
        "projects its", "projects net", "projects revenue", "projects sales", "projects that", "promise|s|d", "promising to",
        "raising the possibility", "ready to", "reckons it will", "reiterate|s|d", "require|s", "schedule|d", "scheduled to",
        "see growth", "sees", "set to", "set its sights on", "slated to", "supposed to", "target|s|ed|ing",
        "thinks it will", "to be cut",
        "approved construction of", "approved the construction of", "approves construction of", "go ahead for",
        "go ahead to", "green light for", "green light to", "permission to build", "planning permission for",
        "race|s to", "racing to", "strategies to", "strategy to",
        "vow|s|ed|ing", "wait|s|ing for", "want|s|ed", "wanting", "was to", "were to",
        "tried to", "tries to", "trying to", "attempted to", "attempting to", "wishes to", "working towards";
    // Nouns that name what lies ahead
    Goal =>
        "ambition|s", "ambitions of", "aspiration|s", "by the end of the decade", "cap of", "commitment|s", "consensus",
        "consensus forecast", "deadline|s", "estimates for next year", "expectation|s", "forecast of", "forecasts of",
        "forecast for", "forecasts for", "goal|s", "guidance", "in the pipeline", "intention|s", "limit of",
        "objective|s", "outlook", "plan for", "plans for", "prediction|s", "projection|s", "scenario|s", "target for", "target of",
        "targets of", "upper limit of";
    // Modals and futures
    Ahead =>
        "going to", "it'll", "must", "shall", "should", "they'll", "we'll", "will", "won't", "would", "wouldn't";
    Maybe => "could", "couldn't", "may", "might", "potentially", "reserves the right";
    // Offers, proposals, demands
    Offer =>
        "ask for", "asked for", "asking for", "asking price", "asks for", "bid|s", "bid for", "bidding", "call for",
        "called for", "calling for", "calls for", "claim for", "claiming damages", "claims for", "compensation claim",
        "demand a", "demand an", "demand that", "demanded", "demanding", "demands", "lawsuit", "lawsuits",
        "offer|s|ed|ing", "proposal|s", "propose|s|d", "proposing", "recommended a", "recommended an", "recommended the payment",
        "recommending", "recommends a", "recommends an", "seek|s|ing", "sought", "sue|s|d", "suing",
        "takeover approach";
    Announced => "announce|s|d", "announcing", "announcement", "unveil|s|ed|ing";
    // What stands, though it may be carried out later
    Settled =>
        "agree|s|d", "agreeing to", "agreement to", "award|ed|s", "completed", "concluded", "could have", "decide|d|s", "fined",
        "may have", "might have", "must have", "ordered to", "should have", "settle|s|d", "settlement|s", "was forced to",
        "were forced to", "winning", "won", "won approval", "would have", "has had to", "had to", "have had to";
    // How a target came out, and what was only measured against one
    Outcome =>
        "as expected", "as forecast", "as planned", "as predicted", "beat|s|ing", "beaten", "exceed|s|ed|ing", "fall short of",
        "falling short of", "falls short of", "fell short of", "hit its", "meet its", "meets its", "met its", "miss|es|ed|ing",
        "outperformed", "reached its", "surpass|es|ed|ing", "than analysts expected", "than analysts had expected",
        "than anticipated", "than budgeted", "than expected", "than forecast", "than had been expected", "than hoped", "than planned",
        "than predicted", "than previously expected", "than previously thought", "than was expected", "top|s|ped",
        "undershot", "unexpected", "unexpectedly", "ahead of", "short of", "better than", "worse than", "below",
        "reaching its", "achieved its", "achieving its";
    // How it came out in the end
    Result =>
        "came in at", "came out at", "coming in at", "comes in at", "end up with", "ended at", "ended the year with",
        "ended up", "ended up with", "ended with", "ending up with", "finished with", "in fact", "managed only",
        "managed", "only managed", "turned out to be", "wound up with";
    // What an outcome is measured against
    Expectation =>
        "above budget", "above consensus", "above estimates", "above expectations", "above forecasts", "above guidance",
        "above plan", "ahead of budget", "ahead of plan", "behind plan", "below budget", "below plan", "ahead of estimates", "ahead of expectations", "ahead of forecasts", "beat estimates", "beat expectations",
        "beat forecasts", "beating estimates", "beating expectations", "beating forecasts", "below consensus",
        "below estimates", "below expectations", "below forecasts", "exceeded estimates", "exceeded expectations",
        "exceeded forecasts", "in line with estimates", "in line with expectations", "in line with forecasts",
        "missed estimates", "missed expectations", "missed forecasts", "missing estimates", "missing expectations",
        "missing forecasts", "short of estimates", "short of expectations", "short of forecasts",
        "surpassed estimates", "surpassed expectations", "surpassing estimates", "surpassing expectations",
        "than estimates", "topped estimates", "topped expectations", "topped forecasts", "topping estimates",
        "topping expectations", "topping forecasts";
    Estimate => "estimate|s", "estimate of", "estimates of";
    Forecaster =>
        "analyst|s", "brokers", "city", "economist|s", "forecasters", "investors", "market", "market watchers",
        "street", "strategists", "the city", "wall street";
    // How a target is given up
    Drop =>
        "abandon|s|ed|ing", "axe|s|d", "axing", "back away from", "backed away from", "backs away from",
        "call off", "called off", "calls off", "cancel|s|led|ling", "ditch|es|ed|ing", "drop|s|ped|ping", "gave up",
        "gave up on", "give up", "give up on", "given up", "given up on", "gives up", "gives up on", "giving up",
        "giving up on", "no longer", "pulled its", "scrap|s|ped|ping", "shelve|s|d", "shelving", "suspend|s|ed|ing",
        "walked away from", "walks away from", "withdraw|s|ing", "withdrawn", "withdrew";
    Previous =>
        "before that", "earlier", "formerly", "hitherto", "initially", "originally", "previous", "previously",
        "until now";
    Instead => "instead of", "rather than";
];
