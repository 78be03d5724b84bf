//! The function words of English, and abbreviations that end in a full stop.

use crate::language::pack::Grammar::{
    And, Article, Auxiliary, But, Complementiser, Condition, Demonstrative, InfinitiveMark, Negation, Other, Possessive, Preposition, Pronoun,
    Relative, Speech, Subordinator, When,
};
use crate::language::pack::{Grammar, Preposition as Before, Pronoun as For, Row, rows};

pub(super) static GRAMMAR: &[Row<Grammar>] = rows![
    Article { definite: true } => "the";
    Article { definite: false } => "a", "an";

    Pronoun(For::It) => "it", "itself", "it'll", "it'd";
    Pronoun(For::We) => "we", "us", "ourselves", "we're", "we've", "we'll", "we'd";
    Pronoun(For::They) =>
        "they", "them", "themselves", "they're", "they've", "they'll", "they'd";
    Pronoun(For::Person) =>
        "he", "him", "himself", "he'll", "he'd", "she", "her", "herself", "she'll", "she'd", "i", "me",
        "myself", "i'm", "i've", "i'll", "i'd", "you", "yourself", "yourselves", "you're", "you've",
        "you'll", "you'd", "someone", "somebody", "anyone", "anybody", "everyone", "everybody", "nobody",
        "one", "oneself", "each other", "one another";

    Possessive(For::It) => "its";
    Possessive(For::We) => "our", "ours";
    Possessive(For::They) => "their", "theirs";
    Possessive(For::Person) => "his", "her", "hers", "my", "mine", "your", "yours";

    Demonstrative => "this", "that", "these", "those", "such", "the same";

    Preposition(Before::To) => "to", "as much as", "as many as", "as high as", "as low as";
    Preposition(Before::From) => "from", "up from", "down from";
    Preposition(Before::By) => "by";
    Preposition(Before::Of) => "of";
    Preposition(Before::Against) =>
        "against", "versus", "vs", "than", "compared with", "compared to", "in comparison with",
        "in comparison to", "relative to", "as opposed to", "on top of", "instead of", "rather than",
        "year on year", "year over year", "quarter on quarter", "quarter over quarter", "on a quarterly basis",
        "on a sequential basis", "on a yearly basis", "on an annual basis";
    Preposition(Before::Source) =>
        "according to", "citing", "quoting", "in the words of", "in the opinion of", "in the view of";
    Preposition(Before::For) => "for";
    Preposition(Before::Other) =>
        "in", "into", "inside", "within", "on", "onto", "upon", "at", "with", "without", "about", "above",
        "across", "after", "ahead of", "along", "alongside", "amid", "amidst", "among", "amongst", "around",
        "as", "as of", "as for", "as well as", "aside from", "apart from", "because of", "before", "behind",
        "below", "beneath", "beside", "besides", "between", "beyond", "close to", "concerning",
        "contrary to", "despite", "down", "due to", "during", "except", "except for", "excluding",
        "following", "given", "including", "in addition to", "in favour of", "in favor of", "in front of",
        "in line with", "in spite of", "in terms of", "in view of", "like", "near", "next to",
        "notwithstanding", "off", "on account of", "on behalf of", "opposite", "out", "out of", "outside",
        "over", "owing to", "past", "pending", "prior to", "regarding", "regardless of", "since",
        "subject to", "thanks to", "through", "throughout", "till", "towards", "toward", "under",
        "underneath", "unlike", "until", "up", "via", "with regard to", "with respect to", "worth", "per";

    And => "and", "or", "nor", "both", "either", "as well as", "plus", "along with", "together with";
    But =>
        "but", "yet", "however", "nevertheless", "nonetheless", "still", "while", "whereas", "although",
        "though", "even though", "even so", "on the other hand", "by contrast", "in contrast", "instead",
        "conversely", "meanwhile", "despite this";
    Subordinator =>
        "because", "that", "since", "as", "when", "whenever", "where", "wherever", "while", "whereas",
        "although", "though", "even though", "after", "before", "until", "till", "once", "so that",
        "in order that", "in order to", "whether", "how", "why", "now that", "as soon as", "as long as",
        "as though", "lest", "given that", "considering that", "the fact that", "inasmuch as", "insofar as";
    When => "when";
    Complementiser => "that", "whether";
    InfinitiveMark => "to";
    Condition =>
        "if", "unless", "provided", "provided that", "providing", "in case", "in the event of",
        "in the event that", "as long as", "so long as", "assuming", "assuming that", "suppose",
        "supposing", "otherwise", "even if", "only if", "were it", "had it", "on condition that",
        "in which case";
    Relative =>
        "which", "who", "whom", "whose", "that", "where", "what", "whichever", "whoever", "whatever",
        "whereby", "wherein";

    Auxiliary =>
        "is", "are", "was", "were", "be", "been", "being", "am", "isn't", "aren't", "wasn't", "weren't",
        "has", "have", "had", "having", "hasn't", "haven't", "hadn't", "do", "does", "did", "doing", "done",
        "don't", "doesn't", "didn't", "will", "won't", "would", "wouldn't", "shall", "shan't", "should",
        "shouldn't", "can", "can't", "cannot", "could", "couldn't", "may", "might", "mightn't", "must",
        "mustn't", "ought", "need", "needn't", "let", "let's", "used to", "ain't", "it'll", "it'd", "we're",
        "we've", "we'll", "we'd", "they're", "they've", "they'll", "they'd", "he'll", "he'd", "she'll",
        "she'd", "i'm", "i've", "i'll", "i'd", "you're", "you've", "you'll", "you'd", "that'll", "there'll",
        "who've", "who'll", "would've", "could've", "should've", "gets", "get", "got", "getting", "gotten",
        "become|s", "became", "becoming";
    Negation =>
        "not", "no", "never", "none", "neither", "nor", "nothing", "nowhere", "nobody", "without",
        "no longer", "no more", "hardly", "barely", "scarcely", "cannot", "can't", "won't", "don't",
        "doesn't", "didn't", "isn't", "aren't", "wasn't", "weren't", "hasn't", "haven't", "hadn't",
        "wouldn't", "shouldn't", "couldn't", "mightn't", "mustn't", "needn't", "shan't", "ain't";

    Speech =>
        "say|s", "said", "saying", "tell|s", "told", "telling", "announce|s|d", "announcing",
        "report|s|ed|ing", "state|s|d", "stating", "declare|s|d", "declaring", "claim|s|ed|ing",
        "confirm|s|ed|ing", "explain|s|ed|ing", "add|s|ed|ing", "note|s|d", "noting", "warn|s|ed|ing",
        "argue|s|d", "arguing", "insist|s|ed|ing", "deny", "denies", "denied", "denying",
        "admit|s|ted|ting", "reveal|s|ed|ing", "disclose|s|d", "disclosing", "comment|s|ed|ing",
        "point out", "points out", "pointed out", "pointing out", "stress|es|ed|ing", "emphasise|s|d",
        "emphasising", "emphasize|s|d", "emphasizing", "write|s", "wrote", "written", "writing",
        "post|s|ed|ing", "tweet|s|ed|ing", "quote|s|d", "cite|s|d", "acknowledge|s|d", "acknowledging",
        "mention|s|ed|ing", "reply", "replies", "replied", "respond|s|ed|ing", "inform|s|ed|ing",
        "assert|s|ed|ing", "concede|s|d", "remark|s|ed|ing", "recall|s|ed", "recount|s|ed",
        "suggest|s|ed|ing", "indicate|s|d", "indicating", "testify", "testifies", "testified",
        "caution|s|ed", "reiterate|s|d", "proclaim|s|ed", "allege|s|d", "maintain|s|ed", "observe|s|d",
        "conclude|s|d", "describe|s|d", "speak|s", "spoke", "spoken", "speaking", "talk|s|ed|ing",
        "ask|s|ed|ing", "answer|s|ed", "read|s", "believe|s|d", "think|s", "thought", "reckon|s|ed",
        "stated in", "went on to say", "in a statement", "in an interview", "in a press release",
        "in a news release", "in a blog post", "in a filing", "in a regulatory filing";

    Other =>
        "there", "here", "then", "now", "today", "yesterday", "tomorrow", "just", "only", "also", "too",
        "even", "very", "so", "thus", "therefore", "hence", "again", "already", "always", "often",
        "sometimes", "usually", "ever", "than ever", "than ever before", "soon", "later", "earlier", "ago", "recently", "currently",
        "previously", "currently", "meanwhile", "moreover", "furthermore", "additionally", "indeed",
        "perhaps", "maybe", "quite", "rather", "almost", "nearly", "about", "around", "roughly",
        "approximately", "some", "any", "all", "every", "each", "many", "much", "more", "most", "few",
        "fewer", "less", "least", "several", "another", "other", "others", "own", "same", "such", "enough",
        "first", "last", "next", "new", "well", "back", "away", "together", "especially", "particularly",
        "mainly", "mostly", "on average", "largely", "simply", "really", "actually", "finally", "however", "elsewhere",
        "everything", "something", "anything", "further", "likely", "long", "once", "twice", "like",
        "because", "when", "where", "how", "why", "what", "one", "two", "good", "yes", "way", "people",
        "there's", "that's", "what's", "up", "down", "off", "out", "over", "under", "between", "part",
        "lot", "per";
];

pub(super) static ABBREVIATIONS: &[&str] = &[
    // Titles and forms of address
    "mr", "mrs", "ms", "messrs", "dr", "drs", "prof", "rev", "fr", "hon", "pres", "gov", "sen", "sens", "rep", "reps",
    "gen", "col", "lt", "maj", "capt", "cmdr", "sgt", "cpl", "adm", "supt", "insp", "det", "amb", "treas",
    "jr", "sr", "esq", "phd", "ph", "msgr", "st", "ste",
    // Companies
    "inc", "incl", "corp", "co", "cos", "ltd", "llc", "llp", "lp", "plc", "bros", "assn", "assoc", "dept", "dist",
    "div", "univ", "inst", "intl", "natl", "mfg", "mgmt", "gmbh", "pty", "pte", "pvt",
    // Amounts
    "mn", "mln", "bn", "bln", "tn", "trn", "approx", "est", "avg", "max", "min", "no", "nos", "vol", "vols", "pp",
    "pg", "fig", "figs", "ed", "eds", "sq", "cu", "ft", "yd", "yds", "mi", "lb", "lbs", "oz", "gal", "hr", "hrs", "mins",
    "secs", "ca", "cf", "vs", "viz", "etc", "al", "ie", "eg", "resp", "tel",
    // Months and days
    "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
    "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri",
    // Places
    "ave", "blvd", "rd", "mt", "ft", "hwy", "pkwy", "sq", "calif", "fla", "conn", "ariz", "colo",
    "penn", "tenn", "tex", "wis", "minn", "mich", "okla", "nev", "neb", "kan", "ky", "vt",
    "ala", "md",
];
