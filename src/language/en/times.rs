//! Words of time.

use crate::claim::Part::{H1, H2, NineMonths, Q1, Q2, Q3, Q4};
use crate::language::pack::TimeUnit::{
    Century, Day, Decade as Decades, Fiscal as FiscalYear, Half, Hour, Month as Months, Quarter, Week,
    Weekend, Year,
};
use crate::language::pack::TimeWord::{
    self, Ago, Beside, Clock, Count, Decade, DecadeEnding, DoubtfulMonth, DoubtfulSeason, Each, Earlier, Edge, Fiscal, Founding, Hence, Later, Lead, Level,
    Month, NoYear, Now, Ordinal, OrdinalEnding, Part, PartMark, Season, SeldomYear, Shift, Thousand, Topic, TopicShift,
    Unit, Units, Weekday, YearEnd,
};
use crate::language::pack::{Edge as E, Lead as L, Row, rows};

pub(super) static TIMES: &[Row<TimeWord>] = rows![
    // Months
    Month(1) => "january";
    DoubtfulMonth(1) => "jan";
    Month(2) => "february", "feb";
    DoubtfulMonth(3) => "march", "mar";
    Month(4) => "april", "apr";
    DoubtfulMonth(5) => "may";
    Month(6) => "june";
    DoubtfulMonth(6) => "jun";
    Month(7) => "july", "jul";
    Month(8) => "august", "aug";
    Month(9) => "september", "sep|t";
    Month(10) => "october", "oct";
    Month(11) => "november", "nov";
    Month(12) => "december", "dec";

    // Days of the week
    Weekday(1) => "monday";
    Weekday(2) => "tuesday", "tue";
    Weekday(3) => "wednesday";
    Weekday(4) => "thursday", "thu|r|rs";
    Weekday(5) => "friday", "fri";
    Weekday(6) => "saturday";
    Weekday(7) => "sunday";

    // Seasons
    Season(4) => "spring", "springtime";
    Season(7) => "summer|time";
    Season(10) => "autumn";
    DoubtfulSeason(10) => "fall";
    Season(1) => "winter|time";
    // The year that begins next, or has just begun
    Season(1) => "new year";

    // Parts of a year
    Part(Q1) => "q1";
    Part(Q2) => "q2";
    Part(Q3) => "q3";
    Part(Q4) => "q4";
    Part(H1) => "h1";
    Part(H2) => "h2";
    Part(NineMonths) =>
        "nine month period", "nine months period", "nine month results", "nine month profit|s", "nine month sales",
        "nine month revenue|s", "nine month earnings", "nine month net";

    PartMark(Quarter) => "q";
    PartMark(Half) => "h";
    PartMark(Months) => "m";

    // Lengths
    Unit(Hour) => "half hour", "sec", "minute", "min", "hour", "hr";
    Units(Hour) => "seconds", "secs", "minutes", "mins", "hours", "hrs";
    Unit(Day) => "day", "working day", "business day", "trading day", "night";
    Units(Day) => "days", "working days", "business days", "trading days", "nights";
    Unit(Week) => "week", "fortnight";
    Units(Week) => "weeks", "fortnights";
    Unit(Weekend) => "weekend";
    Units(Weekend) => "weekends";
    Unit(Months) => "month", "mth", "calendar month";
    Units(Months) => "months", "mths", "calendar months";
    Unit(Quarter) => "quarter", "q", "fiscal quarter", "financial quarter", "calendar quarter";
    Units(Quarter) => "quarters", "fiscal quarters", "financial quarters", "calendar quarters";
    Unit(Half) => "half", "half year", "fiscal half", "financial half";
    Units(Half) => "halves", "half years";
    Unit(Year) => "year", "yr", "calendar year", "full year", "whole year";
    Units(Year) => "years", "yrs", "calendar years";
    Unit(FiscalYear) =>
        "fiscal year", "financial year", "business year", "budget year", "reporting year", "trading year",
        "tax year";
    Units(FiscalYear) =>
        "fiscal years", "financial years", "business years", "budget years", "reporting years",
        "trading years", "tax years";
    Unit(Decades) => "decade";
    Units(Decades) => "decades";
    Unit(Century) => "century";
    Units(Century) => "centuries";

    // Counted from now
    Now(Day, 0) => "today", "tonight";
    Now(Day, -1) => "yesterday", "last night";
    Now(Day, -2) => "day before yesterday", "the day before yesterday";
    Now(Day, 1) => "tomorrow";
    Now(Day, 2) => "day after tomorrow";
    Now(Week, 2) => "week after next", "week after the next";
    Now(Week, -2) => "week before last";
    Now(Months, 2) => "month after next", "month after the next";
    Now(Months, -2) => "month before last";
    Now(Quarter, 2) => "quarter after next";
    Now(Quarter, -2) => "quarter before last";
    Now(Year, 2) => "year after next", "the year after next", "year after the next";
    Now(Year, -2) => "year before last";
    Now(Year, 0) =>
        "so far this year", "year to date", "rest of the year", "remainder of the year", "year as a whole";
    YearEnd => "year end", "year's end";
    Now(Months, 0) => "month end", "rest of the month";
    Now(Week, 0) => "rest of the week";
    Earlier(Year) => "earlier this year", "earlier in the year";
    Earlier(Months) => "earlier this month", "earlier in the month";
    Earlier(Week) => "earlier this week", "earlier in the week";
    Later(Year) => "later this year", "later in the year";
    Later(Months) => "later this month", "later in the month";
    Later(Week) => "later this week", "later in the week";
    Now(Quarter, 0) => "rest of the quarter";

    // Counted from the time spoken of
    Topic(Year, -1) =>
        "year earlier", "year ago", "year before", "year previously", "prior year", "season before", "season earlier",
        "previous season",
        "prior year's", "preceding year", "year earlier period", "year ago period", "year earlier quarter", "year ago quarter",
        "prior year period", "prior year quarter", "same period last year", "same period of last year",
        "same period in the previous year", "same period of the previous year",
        "same period the previous year", "same period a year ago", "same period a year earlier",
        "same period the year before", "same quarter last year", "same quarter of last year",
        "same quarter a year ago", "same quarter a year earlier", "same quarter the previous year",
        "same quarter the year before", "same time last year", "same time a year ago", "same month last year",
        "same month of last year", "same month a year ago", "same month a year earlier",
        "corresponding period last year", "corresponding quarter last year", "corresponding period a year ago",
        "corresponding period of last year", "corresponding period of the previous year",
        "comparable period last year", "comparable quarter last year", "comparable period a year ago",
        "similar period last year", "similar period of last year", "similar period a year ago",
        "similar quarter last year", "similar period in the previous year", "similar period the previous year";
    Topic(Year, 1) => "the year after";
    Topic(Year, -2) => "two years earlier";
    Topic(Quarter, -1) => "quarter earlier", "quarter before";
    Topic(Months, -1) => "month earlier", "month before";
    Topic(Day, -1) => "the day before", "a day earlier";
    Topic(Day, 1) => "the day after";

    // Before a unit, month, season or day of the week
    Shift(-1) => "last", "past", "latest", "just ended", "just gone", "this past";
    Shift(0) => "this", "current", "ongoing", "present", "my";
    Shift(1) => "next", "coming", "upcoming", "this coming";
    TopicShift(-1) => "previous", "preceding", "prior";
    TopicShift(1) => "following", "subsequent";
    TopicShift(0) => "same", "that";

    // Ordinals
    Ordinal(1) => "first", "opening";
    Ordinal(2) => "second";
    Ordinal(3) => "third";
    Ordinal(4) => "fourth";
    Ordinal(5) => "fifth";
    Ordinal(6) => "sixth";
    Ordinal(7) => "seventh";
    Ordinal(8) => "eighth";
    Ordinal(9) => "ninth";
    Ordinal(10) => "tenth";
    Ordinal(11) => "eleventh";
    Ordinal(12) => "twelfth";
    Ordinal(13) => "thirteenth";
    Ordinal(14) => "fourteenth";
    Ordinal(15) => "fifteenth";
    Ordinal(16) => "sixteenth";
    Ordinal(17) => "seventeenth";
    Ordinal(18) => "eighteenth";
    Ordinal(19) => "nineteenth";
    Ordinal(20) => "twentieth";
    Ordinal(21) => "twenty first";
    Ordinal(22) => "twenty second";
    Ordinal(23) => "twenty third";
    Ordinal(24) => "twenty fourth";
    Ordinal(25) => "twenty fifth";
    Ordinal(26) => "twenty sixth";
    Ordinal(27) => "twenty seventh";
    Ordinal(28) => "twenty eighth";
    Ordinal(29) => "twenty ninth";
    Ordinal(30) => "thirtieth";
    Ordinal(31) => "thirty first";
    Ordinal(TimeWord::LAST) => "final", "closing";
    OrdinalEnding => "st", "nd", "rd", "th";

    // Small numbers that are no numerals
    Count(1) => "a", "an";
    Count(2) => "couple of", "a couple of";
    Count(0) => "few", "a few", "several", "many", "some";
    Thousand => "thousand";

    // Ends of a period
    Edge(E::Start) => "early", "early in", "start of", "beginning of", "outset of";
    Edge(E::Middle) => "mid", "middle of", "all of", "whole of", "course of";
    Edge(E::End) => "late", "later in", "late in", "end", "end of", "close of", "rest", "rest of", "remainder of";

    // No single time
    Each => "every", "each", "any";

    Units(Week) =>
        "mondays", "tuesdays", "wednesdays", "thursdays", "fridays", "saturdays", "sundays";

    // Behind a length
    Ago => "ago", "back";
    Hence => "from now", "from today", "hence";
    Beside(-1) => "earlier", "before", "previously";
    Beside(1) => "later", "afterwards";

    // Business years
    Fiscal => "fiscal", "financial", "fy";

    // Clock times
    Clock => "am", "pm", "a.m", "p.m", "o'clock", "gmt", "bst", "cet", "cest", "et", "edt", "utc", "noon";

    // Decades
    Decade(20) => "twenties";
    Decade(30) => "thirties";
    Decade(40) => "forties";
    Decade(50) => "fifties";
    Decade(60) => "sixties";
    Decade(70) => "seventies";
    Decade(80) => "eighties";
    Decade(90) => "nineties";
    DecadeEnding => "s";

    // Before a time
    Lead(L::In) => "in", "during", "throughout", "born";
    Lead(L::On) => "on";
    Lead(L::At) => "at", "as of", "dated";
    Lead(L::Beyond) => "above", "below", "beneath", "shy of", "short of";
    Lead(L::The) => "the";
    Lead(L::Of) => "of";
    Lead(L::Since) => "since";
    Lead(L::From) => "from";
    Lead(L::Between) => "between";
    Lead(L::To) => "to", "through";
    Lead(L::Until) => "till", "until", "up until", "by", "before", "no later than";
    Lead(L::And) => "and", "or", "as well as";
    Lead(L::For) => "for";
    Lead(L::Within) => "over", "within", "inside";
    Lead(L::After) => "after";
    Lead(L::Against) =>
        "against", "compared with", "compared to", "compared with those in", "in comparison with", "versus",
        "vs", "prior to", "than in", "those of", "those in", "that of", "up from", "down from", "up on", "down on";
    Lead(L::Ended) =>
        "ended", "ending", "ended in", "ending in", "ended on", "ending on", "ends", "that ended", "that ended in",
        "that ended on", "which ended", "which ended in", "which ended on";
    Lead(L::Named) => "anno";

    Level => "baseline|s", "level|s";

    Founding => "founded", "founding", "founding in", "established", "incorporated", "set up";

    // Before a number that is no year
    NoYear =>
        "windows", "office", "page|s", "room", "number|s", "no", "nos", "nr", "flight", "boeing", "route",
        "highway", "article", "section", "paragraph", "model", "type", "version", "russell", "nikkei",
        "topix", "ftse", "euronext", "tel", "phone", "fax", "isbn", "issn", "postcode", "zip", "chapter",
        "verse", "iso", "fortune", "forbes", "class";
    SeldomYear =>
        "some", "another", "only", "just", "over", "nearly", "almost", "around", "about", "approximately",
        "roughly", "more than", "less than", "fewer than", "at least", "at most", "up to", "as many as",
        "as much as";
];
