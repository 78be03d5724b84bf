//! Number words, the words between figures, and bound words.

use crate::claim::Bound;
use crate::language::pack::{Joint, NumberWord, Row, Sure, ScaleWhen, rows};

const fn scale(power: i16) -> NumberWord {
    NumberWord::Scale { power, alone: false }
}

const fn short(power: i16, when: ScaleWhen) -> NumberWord {
    NumberWord::Abbreviated { power, when }
}

const fn part(over: u16) -> NumberWord {
    NumberWord::Part {
        over,
        sure: Sure::Beside,
    }
}

pub(super) static NUMBERS: &[Row<NumberWord>] = rows![
    NumberWord::Cardinal(0) => "zero", "nought", "nil";
    NumberWord::One => "one";
    NumberWord::Cardinal(2) => "two";
    NumberWord::Cardinal(3) => "three";
    NumberWord::Cardinal(4) => "four";
    NumberWord::Cardinal(5) => "five";
    NumberWord::Cardinal(6) => "six";
    NumberWord::Cardinal(7) => "seven";
    NumberWord::Cardinal(8) => "eight";
    NumberWord::Cardinal(9) => "nine";
    NumberWord::Cardinal(10) => "ten";
    NumberWord::Cardinal(11) => "eleven";
    NumberWord::Cardinal(12) => "twelve";
    NumberWord::Cardinal(13) => "thirteen";
    NumberWord::Cardinal(14) => "fourteen";
    NumberWord::Cardinal(15) => "fifteen";
    NumberWord::Cardinal(16) => "sixteen";
    NumberWord::Cardinal(17) => "seventeen";
    NumberWord::Cardinal(18) => "eighteen";
    NumberWord::Cardinal(19) => "nineteen";
    NumberWord::Cardinal(20) => "twenty";
    NumberWord::Cardinal(30) => "thirty";
    NumberWord::Cardinal(40) => "forty", "fourty";
    NumberWord::Cardinal(50) => "fifty";
    NumberWord::Cardinal(60) => "sixty";
    NumberWord::Cardinal(70) => "seventy";
    NumberWord::Cardinal(80) => "eighty";
    NumberWord::Cardinal(90) => "ninety";
    scale(2) => "hundred";
    scale(3) => "thousand";
    scale(6) => "million", "millions";
    scale(9) => "billion", "billions";
    scale(12) => "trillion", "trillions";
    scale(15) => "quadrillion";
    scale(18) => "quintillion";
    scale(5) => "lakh|s";
    scale(7) => "crore|s";
    short(3, ScaleWhen::Always) => "k";
    short(6, ScaleWhen::Joined) => "m";
    short(9, ScaleWhen::Joined) => "b";
    short(12, ScaleWhen::Money) => "t";
    short(6, ScaleWhen::Always) => "mn", "mln", "mill", "mio", "mm";
    short(6, ScaleWhen::Money) => "mil";
    short(9, ScaleWhen::Always) => "bn", "bln", "bil";
    short(12, ScaleWhen::Always) => "tn", "trn", "tln";
    short(7, ScaleWhen::Joined) => "cr";
    NumberWord::Group(12) => "dozen|s", "doz", "dozs";
    NumberWord::Half => "half";
    NumberWord::Part { over: 2, sure: Sure::Yes } => "half", "halves";
    part(3) => "third|s";
    part(4) => "quarter|s", "fourth|s";
    part(5) => "fifth|s";
    part(6) => "sixth|s";
    part(7) => "seventh|s";
    part(8) => "eighth|s";
    part(9) => "ninth|s";
    part(10) => "tenth|s";
    part(12) => "twelfth|s";
    part(20) => "twentieth|s";
    part(100) => "hundredth|s";
    part(1000) => "thousandth|s";
    NumberWord::Nth(2) => "second";
    NumberWord::Nth(3) => "third";
    NumberWord::Nth(4) => "fourth";
    NumberWord::Nth(5) => "fifth";
    NumberWord::Nth(6) => "sixth";
    NumberWord::Nth(7) => "seventh";
    NumberWord::Nth(8) => "eighth";
    NumberWord::Nth(9) => "ninth";
    NumberWord::Nth(10) => "tenth";
    NumberWord::Nth(20) => "twentieth";
    NumberWord::Point => "point";
    NumberWord::Minus => "minus", "negative";
    NumberWord::Times(2) => "twice", "twofold";
    NumberWord::Times(3) => "thrice", "threefold";
    NumberWord::Times(4) => "fourfold";
    NumberWord::Times(5) => "fivefold";
    NumberWord::Times(6) => "sixfold";
    NumberWord::Times(7) => "sevenfold";
    NumberWord::Times(8) => "eightfold";
    NumberWord::Times(9) => "ninefold";
    NumberWord::Times(10) => "tenfold";
    NumberWord::Times(20) => "twentyfold";
    NumberWord::Times(100) => "hundredfold";
    NumberWord::TimesAfter => "times", "fold", "x";
    NumberWord::Changed(100) => "double|s|d", "doubling";
    NumberWord::Changed(200) => "triple|s|d", "tripling", "treble|s|d", "trebling";
    NumberWord::Changed(300) => "quadruple|s|d", "quadrupling";
    NumberWord::Changed(400) => "quintuple|s|d", "quintupling";
    NumberWord::Compared(100) => "twice as many", "twice as much", "twice as high", "twice as large", "twice as big";
    NumberWord::Changed(-50) => "halve|s|d", "halving";
];

pub(super) static JOINTS: &[Row<Joint>] = rows![
    Joint::And => "and", "&";
    Joint::Or => "or";
    Joint::To => "to", "up to";
    Joint::Until => "through", "thru";
    Joint::From => "from";
    Joint::RangeFrom =>
        "range from", "ranges from", "ranged from", "ranging from", "vary from", "varies from", "varied from",
        "varying from", "anywhere from", "in a range of", "in the range of", "a range of", "the range of",
        "range is from", "range of from";
    Joint::Between => "between", "ranging between", "anywhere between", "somewhere between";
    Joint::OutOf => "in", "out of", "in every", "out of every", "of";
    Joint::Every => "every", "each";
    Joint::Of => "of";
    Joint::Converted =>
        "equivalent to", "the equivalent of", "equal to about", "equals", "worth about", "or about", "or roughly",
        "converted", "or around";
    Joint::Vague =>
        "several", "a few", "few", "many", "some few", "a couple of", "couple of", "countless", "tens of", "hundreds of",
        "thousands of", "millions of", "billions of", "multiple", "various", "numerous", "a couple", "double digit";
    Joint::More => "another", "further", "additional", "a further", "an additional", "the", "an extra", "extra", "a";
    Joint::Label =>
        "no", "no.", "nos", "nos.", "number", "numbers", "chapter", "section", "sections", "page", "pages", "pp", "p", "article",
        "paragraph", "para", "clause", "rule", "regulation", "resolution", "schedule", "act", "annex", "appendix",
        "figure", "fig", "table", "volume", "vol", "issue", "edition", "episode", "season", "series", "part", "step",
        "round", "lap", "stage", "game", "week", "day", "top", "group of", "highway", "flight", "room", "gate",
        "platform", "terminal", "pier", "grade", "class", "category", "tier", "mark", "zone", "area", "district",
        "ward", "block", "unit", "suite", "floor", "apartment", "rank", "ranked", "ranks", "seed", "seeded", "lot",
        "line", "bus", "train", "psalm", "verse", "opus", "symphony", "concerto", "interstate", "exit", "pin",
        "extension", "phone", "call", "dial", "box", "building", "hall", "proposition", "amendment", "title",
        "question", "exhibit", "bulletin", "serial", "patent", "article number", "item", "key stage", "tour",
        "update", "car", "tram", "route", "tel", "telephone", "radio", "image", "photo", "picture", "slide", "bbc", "itv", "storm", "war", "warehouse", "camp", "bottom", "zip", "postcode",
        "zip code", "postal code", "iso", "din", "soc", "windows", "type", "form", "bill", "order number", "boeing";
    Joint::LabelAfter =>
        "st", "nd", "rd", "th", "am", "pm", "a.m", "p.m", "o'clock", "gmt", "est", "edt", "cet", "bst", "utc", "hrs",
        "ad", "bc", "bce", "zip code", "digit|s", "notch", "notches", "rung|s", "spots";
    Joint::Model => "model", "series";
    Joint::New => "additional", "extra", "further", "more", "net new", "new";
    Joint::Event =>
        "collapse", "crash", "crisis", "debut", "downturn", "election", "flotation", "founding", "inception", "ipo",
        "launch", "merger", "olympics", "privatisation", "recession", "referendum", "takeover";
    Joint::Score => "beat", "beats", "beaten", "won", "win", "wins", "lost", "lose", "loses", "drew", "draw", "score", "scored";
    Joint::Street =>
        "road", "street", "avenue", "lane", "drive", "boulevard", "square", "court", "close", "terrace", "crescent", "rd", "st",
        "ave", "blvd", "parkway", "broadway", "highway", "quay", "mews", "wharf";
    Joint::Extent =>
        "long", "high", "tall", "wide", "deep", "away", "thick", "race", "sprint", "freestyle", "dash", "hurdles", "butterfly",
        "backstroke", "relay", "apart", "above", "below", "north", "south", "east", "west", "radius", "run", "swim";
    Joint::Able => "can";
    Joint::Age => "aged", "age", "ages";
    Joint::NoShare =>
        "first", "second", "latter", "other", "last", "next", "previous", "opening", "closing", "early", "later", "final", "half",
        "this", "that", "each", "better", "worse", "top", "bottom", "upper", "lower", "northern", "southern", "eastern",
        "western", "in";
    Joint::Rank => "first", "last", "top", "past", "previous", "next", "bottom", "preceding", "following";
    Joint::Thereof => "including", "of that", "of this", "of which";
    Joint::Basis => "basis", "level", "terms";
    Joint::Reason =>
        "amid", "amidst", "because of", "despite", "due to", "in spite of", "in the face of", "notwithstanding", "on account of",
        "owing to", "thanks to";
    Joint::Superlative =>
        "largest", "biggest", "most", "richest", "best", "leading", "top", "greatest", "strongest", "fastest", "worst",
        "smallest", "poorest", "highest", "lowest", "cheapest", "oldest", "youngest", "newest", "wealthiest",
        "least", "busiest", "longest", "tallest", "finest", "hottest", "priciest", "safest";
];

pub(super) static BOUNDS: &[Row<(Bound, bool)>] = rows![
    (Bound::About, false) =>
        "about", "around", "roughly", "approximately", "approx", "approx.", "some", "nearly", "almost", "close to",
        "near", "an estimated", "estimated", "circa", "ca", "ca.", "just about", "near to", "nearing", "approaching",
        "in the region of", "in the order of", "on the order of", "in the neighbourhood of",
        "in the neighborhood of", "something like", "more or less", "all but", "virtually", "practically",
        "close on", "a rough", "near enough", "very nearly", "very close to",
        "at around", "at about", "at approximately", "approximately about", "towards";
    (Bound::MoreThan, false) =>
        "more than", "over", "above", "in excess of", "greater than", "upwards of", "upward of", "exceeding", "exceed",
        "exceeds", "exceeded", "topping", "tops", "topped", "surpassing", "surpass", "surpasses",
        "surpassed", "beyond", "well over", "well above", "just over", "just above", "slightly more than",
        "slightly over", "a little more than", "a little over", "north of", "higher than", "larger than",
        "bigger than", "well more than", "far more than", "much more than", "longer than", "older than",
        "better than", "to over", "to more than";
    (Bound::AtLeast, false) =>
        "at least", "a minimum of", "minimum of", "minimum", "no less than", "no fewer than", "not less than",
        "not fewer than", "starting at", "starting from", "starts at", "starts from", "start at", "start from",
        "as little as", "as few as", "greater than or equal to", "more than or equal to", "bigger or equal than",
        "greater or equal than", "larger than or equal to", "equal to or greater than", "equal to or more than",
        "from as little as", "no lower than", "at the very least";
    (Bound::LessThan, false) =>
        "less than", "fewer than", "under", "below", "lower than", "smaller than", "well under", "well below",
        "slightly less than", "slightly under", "slightly below", "a little less than", "a little under",
        "short of", "shy of", "just shy of", "just short of", "south of", "younger than", "shorter than",
        "not even", "just below", "much less than", "far less than", "far fewer than", "little less than",
        "just less than", "just under";
    (Bound::AtMost, false) =>
        "up to", "as much as", "as many as", "at most", "no more than", "not more than", "a maximum of", "maximum of",
        "maximum", "a maximum", "as high as", "less than or equal to", "equal to or less than", "no greater than",
        "no higher than", "not exceeding", "capped at", "limited to", "at the most", "a peak of", "to as much as",
        "to as many as", "to up to", "by up to", "as far as", "as long as", "as large as", "no longer than",
        "smaller than or equal to";
    (Bound::AtLeast, true) =>
        "or more", "and more", "or above", "and above", "or higher", "and higher", "or over", "and over", "or greater",
        "or better", "plus", "and up", "or older", "upwards", "at least", "minimum", "or longer", "and older",
        "or larger";
    (Bound::AtMost, true) =>
        "or less", "or fewer", "or below", "and below", "or under", "and under", "or lower", "at most", "maximum", "max",
        "or younger", "or smaller", "tops";
    (Bound::About, true) =>
        "or so", "or thereabouts", "approximately", "or thereabout", "give or take", "odd",
        "more or less";
];
