//! What speaks for a candidate being an organisation's name, and what against.
//!
//! Each reason has a weight in points; a name is an organisation's where they add up to six. Twelve and more decide
//! alone, six to eleven where nothing speaks against it, three to five beside one more, one and two tip the scale. A
//! story counts each reason once for a name, however often it holds.

mod against;
mod bare;
mod figures;
mod form;
mod frame;
mod needs;

use self::needs::Aspect::{self, *};
use self::needs::Aspects;
use super::context::Context;
use crate::rule_list;

/// One reason for a name, or against it.
struct ReasonRule {
    reason: Reason,
    name: &'static str,
    weight: i32,
    /// Whether it holds in lines whose words all have capitals too.
    in_titles: bool,
    /// Where one of these is missing, the rule does not hold.
    needs: &'static [Aspect],
    holds: fn(&Context<'_, '_>) -> bool,
}

/// For rules that hold where all is there that they need.
const fn always(_: &Context<'_, '_>) -> bool {
    true
}

/// Declares the reasons with their rules, as `Reason = "name", weight, where, [needs], holds`.
macro_rules! reasons {
    (@in_titles anywhere) => { true };
    (@in_titles text) => { false };
    ($($(#[$doc:meta])* $reason:ident = $name:literal, $weight:literal, $place:ident, [$($need:ident),*], $holds:expr;)+) => {
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(super) enum Reason {
            $($(#[$doc])* $reason),+
        }

        /// The rules in the order of their reasons.
        static RULES: &[ReasonRule] = &[$(ReasonRule {
            reason: Reason::$reason,
            name: $name,
            weight: $weight,
            in_titles: reasons!(@in_titles $place),
            needs: &[$($need),*],
            holds: $holds,
        }),+];

        const NAMES: rule_list::List = rule_list::list!($($name),+);
    };
}

reasons! {
    // What the name itself says
    /// The user has named it.
    OwnName = "own_name", 30, anywhere, [Listed], form::is_own;
    /// The tables hold it, and it is nothing else: "Siemens".
    WellKnown = "well_known", 12, anywhere, [Listed], form::is_sure;
    /// The tables hold it, and it is a word too: "Orange".
    WellKnownAmbiguous = "well_known_ambiguous", 3, anywhere, [Listed], form::is_ambiguous;
    /// "Zelton AG".
    LegalForm = "legal_form", 12, anywhere, [LegalForm], always;
    /// "Fenby Glass".
    Head = "head", 7, text, [Head], always;
    /// "Universität Kiel".
    HeadWithPlace = "head_with_place", 7, text, [Seat], always;
    /// "Ministry of Rural Affairs".
    HeadWithJoiner = "head_with_joiner", 8, anywhere, [HeadOf], always;
    /// "Farrow & Plimm".
    Ampersand = "ampersand", 6, text, [Ampersand], always;
    /// "BVQX".
    Acronym = "acronym", 3, text, [Acronym], form::is_uncommon_acronym;
    /// "Zibbly.com".
    Domain = "domain", 6, anywhere, [Domain], always;
    /// "eZorb".
    OddCase = "odd_case", 4, text, [OddCase], always;
    /// A capital inside a sentence, where only names have one.
    Capital = "capital", 1, text, [SmallNouns, Inside], always;
    /// "Shares in Orange rose": the tables hold it, and its capital is a name's.
    CapitalAmbiguous = "capital_ambiguous", 2, text, [SmallNouns, Inside, Listed, NoArticle], form::is_capital_ambiguous;
    // What stands beside it
    /// "The chipmaker Fabrinor".
    KindBefore = "kind_before", 7, text, [KindBefore], frame::kind_before;
    /// "Fabrinor, a maker of chips".
    KindApposed = "kind_apposed", 6, text, [Comma], frame::kind_apposed;
    /// "Brovask is the largest bus company in the region".
    KindPredicated = "kind_predicated", 6, text, [After, NoPerson, NoArticle], frame::kind_predicated;
    /// "DOLWICK", above "The retailer is to cut 400 jobs".
    HeadsKind = "heads_kind", 7, anywhere, [Unlisted], frame::heads_kind;
    /// "the Zelton group".
    KindAfter = "kind_after", 5, text, [SmallNouns, KindAfter], frame::kind_after;
    /// "The company's leasing arm, Zelton Rent, serves".
    KindComma = "kind_comma", 5, text, [Before, Comma, NoPerson], frame::kind_comma;
    /// "a takeover of Zelton".
    NounBefore = "noun_before", 5, text, [NounBefore], always;
    /// "They walked with Zelton".
    Near = "near", 2, text, [Near], always;
    /// "Analysts at Brandywell".
    AnalystBefore = "analyst_before", 5, text, [Tied], frame::analyst_before;
    /// "shares in Zelton".
    BelongingBefore = "belonging_before", 4, text, [Tied], frame::belonging_before;
    /// "chief executive of Zelton".
    RoleOf = "role_of", 4, text, [Tied, NoPerson], frame::role_of;
    /// "Die Dividende von Torvak", "Operating profit at Torvik".
    MetricOf = "metric_of", 6, text, [PrepositionBefore, Inside, NoCompound, Coined], frame::metric_of;
    /// "Zelton shares", "Zelton-Aktie".
    BelongingAfter = "belonging_after", 5, text, [After, NounAfter], frame::belonging_after;
    /// "Zelton chief executive", "Zelton-Chefin".
    RoleAfter = "role_after", 5, text, [After, NounAfter, NoPerson], frame::role_after;
        /// "Norvana sold 5m shares".
    CoinedSubject = "coined_subject", 6, text, [SmallNouns, After, Unlisted, Coined], frame::coined_subject;
    /// "Blue Norvana sold 5m shares": common words are no part of people's names.
    PhraseSubject = "phrase_subject", 5, text, [SmallNouns, After, Unlisted, NoPerson, NoPlace], frame::phrase_subject;
    /// "Value Point announced that": common words with the capitals of a name, and a verb of who decides.
    CommonSubject = "common_subject", 6, text, [SmallNouns, After, Unlisted, Plain], frame::common_subject;
    /// "Norvana's revenue rose 5%", "The Zelton chief executive".
    CoinedOwner = "coined_owner", 4, text, [SmallNouns, After, Unlisted], frame::coined_owner;
    /// "Profit fell 5% at Brinvale".
    FigureAt = "figure_at", 4, text, [Near, PrepositionBefore, Single, Coined], frame::figure_at;
    /// "Insgesamt betreibt Torvak 300 Filialen".
    InvertedSubject = "inverted_subject", 6, text, [CapitalNouns, Before, Single, Coined], bare::inverted_subject;
    /// "Norvana's revenue".
    MetricAfter = "metric_after", 2, text, [After, NounAfter, NoPerson, NoPlace], frame::metric_after;
    /// "sank Brevanos Umsatz": a genitive without an apostrophe.
    GenitiveOfMetric = "genitive_of_metric", 6, text, [CapitalNouns, After, Unlisted, Unknown, NoArticle], frame::genitive_of_metric;
    /// "Zelton sold".
    VerbAfter = "verb_after", 3, text, [SmallNouns, Verb], always;
    /// "Tarvelby have won promotion": a verb in the plural.
    CollectiveVerb = "collective_verb", 6, text, [SmallNouns, After, Unlisted, NoPerson, NoPlace, NoArticle, Coined], frame::collective_verb;
    /// A verb of firms, an adverb before it or not.
    FirmVerb = "firm_verb", 2, text, [After, FirmVerb], frame::firm_verb;
    /// "Weltweit verkaufte Samsung": no article, where common nouns need one.
    FirmVerbBefore = "firm_verb_before", 2, text, [CapitalNouns, FirmVerbBefore, NoPlace], always;
    /// "Castor Valves cuts 900 jobs".
    FirmFigure = "firm_figure", 2, text, [After, FirmVerb], frame::firm_figure;
    /// "Operating profit at Torvik fell 7%".
    MovesByFigure = "moves_by_figure", 3, text, [SmallNouns, After, Unlisted, Inside, Coined], frame::moves_by_figure;
    /// "Zelton says it now has": only an organisation is "it" to itself.
    SpeaksOfItself = "speaks_of_itself", 6, text, [SmallNouns, After, NoPerson, NoPlace], frame::speaks_of_itself;
        /// "The Management Board lowers its guidance".
    RefersToItself = "refers_to_itself", 4, text, [SmallNouns, After, Unlisted, NoPerson, NoPlace], frame::refers_to_itself;
        /// "Brinvale saw its profits fall".
    ItsMetric = "its_metric", 3, text, [SmallNouns, After, Unlisted, NoPerson, NoPlace], frame::its_metric;
    /// "Torvale sold 300,000 cars, Norvick 280,000".
    OwnFigure = "own_figure", 6, text, [After, Single, Coined], figures::own_figure;
    /// "According to Norvick, sales rose 5%".
    SourceOfFigure = "source_of_figure", 6, text, [Before, Single, Coined], figures::source_of_figure;
    /// "Während Torvak 3 Millionen Euro verlor".
    SubordinateSubject = "subordinate_subject", 6, text, [CapitalNouns, Before, Single, Coined], figures::subordinate_subject;
    /// "compared with 280 for Norvick".
    FigureFor = "figure_for", 5, text, [SmallNouns, Near, Single, Coined], figures::figure_for;
    /// "while Norvick's fell to 8 percent".
    ElidedMetric = "elided_metric", 6, text, [After, Single, Coined], figures::elided_metric;
    /// "Torvak und Norvick verkauften 30.000 Autos".
    RowSubject = "row_subject", 6, text, [CapitalNouns, After, Single, Coined], figures::row_subject;
    /// "Norvick, valued at £3m, has".
    ParticipleApposed = "participle_apposed", 6, text, [Comma, SmallNouns, Single, Coined], figures::participle_apposed;
    /// "South Korea's Zelton".
    PlacePossessive = "place_possessive", 5, text, [Owner, NoPerson], frame::place_possessive;
    /// "Norvana, which makes trucks".
    WhichAfter = "which_after", 6, text, [CommaAfter, NoPerson], frame::which_after;
    /// "Zelton streicht".
    BareSubject = "bare_subject", 3, text, [CapitalNouns, After, NoPlace], bare::bare_subject;
    /// "Norvaxo verkauft 300 Geräte".
    SingularSubject = "singular_subject", 3, text, [CapitalNouns, After, Single, Unknown, NoPlace], bare::singular_subject;
    /// "bei Zelton", "von Zelton".
    BareGoverned = "bare_governed", 2, text, [CapitalNouns, Before, Single, Coined, NoCompound], bare::bare_governed;
    /// "Die Allianz verkaufte 2023 5 Millionen Policen".
    KnownSubject = "known_subject", 3, text, [Listed, Verb], bare::known_subject;
    /// "Radwerk Leipzig will".
    BareSubjectWords = "bare_subject_words", 4, text, [Subject], always;
    /// "die Firma „Build Your House“", "Bergbahn-Aktiengesellschaft Zelt".
    NamePlace = "name_place", 7, text, [NamePlace], always;
    /// "folgt Zelton mit 5 Milliarden".
    WithFigure = "with_figure", 4, text, [CapitalNouns, Before, PrepositionAfter], bare::with_figure;
    /// "wurde von Torvak gebaut".
    Agent = "agent", 3, text, [CapitalNouns, PrepositionBefore, NoArticle], bare::agent;
    /// "Zelton-Aktie".
    Compound = "compound", 3, text, [CapitalNouns, Compound], frame::belonging_after;
    /// "Bureau of Vintage Xylophones (BVX)".
    AcronymAfter = "acronym_after", 4, text, [Bracket], frame::acronym_after;
    /// "the BVQX said".
    Definite = "definite", 3, text, [Article, Inside], frame::definite;
        /// "die IQ Zelvar": letters and a word that nothing is known of.
    AcronymFirst = "acronym_first", 3, text, [CapitalNouns, Article, Unlisted], form::begins_with_acronym;
    /// "(NYSE: ZLTX)": the exchange.
    Exchange = "exchange", 8, anywhere, [Colon], frame::is_exchange;
    /// "Zelton (NYSE: ZLTX)".
    TickerAfter = "ticker_after", 8, text, [Bracket], frame::ticker_after;
    // What makes it a person, a place or a common word
    /// "Mr Zelton".
    TitleBefore = "title_before", -14, text, [TitleBefore, NoHead], against::title_before;
    /// "Chairman Zelton".
    RoleBefore = "role_before", -8, text, [RoleBefore, NoHead], against::role_before;
    /// "Anna Quint".
    FirstName = "first_name", -10, text, [Person, Unlisted], always;
    /// "Zorba Quint, 54,".
    AgeAfter = "age_after", -10, text, [Comma], against::age_after;
    /// "Ida Quint, chief executive of".
    RoleApposed = "role_apposed", -7, text, [Comma], against::role_apposed;
    /// "Zorba Quint, who bought shares".
    WhoAfter = "who_after", -7, text, [After], against::who_after;
    /// "Kiel".
    Place = "place", -12, anywhere, [Place], against::is_place;
    /// "French".
    Nationality = "nationality", -12, anywhere, [Nationality], against::is_nationality;
    /// "Sales".
    Plain = "plain", -20, anywhere, [Plain, Unlisted], against::is_plain;
    /// "the Volkswagen QX7".
    Model = "model", -20, text, [Digits, Unlisted, OneWord], against::is_model;
    /// "GDR6X", "FY25": letters and digits that name a thing or a time.
    Code = "code", -5, text, [Digits, Unlisted, NoLegalForm, NoHead], against::is_code;
    /// "A walk in Brinly".
    InBefore = "in_before", -4, text, [In, Unlisted, NoHead], against::in_before;
    /// "The town Grubly".
    PlaceNounBefore = "place_noun_before", -9, text, [PlaceNounBefore], always;
    /// "Anna".
    FirstNameAlone = "first_name_alone", -6, text, [FirstName, Single], always;
    /// "Zelton Holdings's Quint said".
    SpeakerOf = "speaker_of", -6, text, [Owner, Unlisted], against::speaker_of;
    /// "S&P 500".
    Index = "index", -5, text, [Ampersand], against::counts;
    /// "der Zelton".
    ArticleBefore = "article_before", -6, text, [CapitalNouns, Article, Single, NoCompound, NoSlot], against::common_article;
    /// "the Zelton".
    TheSingle = "the_single", -5, text, [SmallNouns, Article, Single], against::the_single;
    /// "Die angeschlagene Zelton AG".
    AdjectiveBefore = "adjective_before", -5, text, [CapitalNouns, Before, Single, NoSlot], against::adjective_before;
    /// "READ MORE": capitals all over the line tell nothing.
    Shout = "shout", -6, text, [Acronym, Unlisted], against::in_shout;
    /// "its Field Report", "the Advisory Board".
    Organ = "organ", -14, text, [Organ, Unlisted, NoLegalForm], against::is_organ;
    /// "Rural Lending Act", "Zelton Literature Prize": a thing by its last word.
    ThingHead = "thing_head", -12, anywhere, [ThingHead, Unlisted, NoLegalForm], against::is_thing_by_head;
    /// "Total assets": a common word that a firm is called by opens the sentence.
    PlainOpener = "plain_opener", -9, text, [SmallNouns, Listed, OneWord, Opening], against::is_plain_opener;
    /// "eine Zeit": one of many is no firm.
    OneOfMany = "one_of_many", -9, text, [CapitalNouns, Article, Listed, OneWord], against::is_one_of_many;
    /// "LATEST NEWS: Tarvel Inc": common words and a colon open a line.
    Label = "label", -9, anywhere, [Colon, Unlisted, Opening, NoLegalForm], against::is_label;
        /// "Norvana teilte das mit", "sagte Torvak": people do so too.
    Speech = "speech", 0, text, [Single, Unknown], frame::speech;
    // Given by the story
    /// "Zur Zelvade", "die Zelvade": it has an article more often than not, as common nouns do.
    OftenArticle = "often_article", -8, text, [Story], always;
    /// "The plan came from Anekra Dolmen on Monday. Dolmen sold 300 boats": people are called by their last word.
    CalledByLastWord = "called_by_last_word", -14, text, [Story], always;
    /// "Sales of QVRG chips rose": the letters only ever describe a noun.
    Attribute = "attribute", -14, text, [Story], always;
    /// "The average (QVRG)": the letters are short for a common noun.
    Abbreviates = "abbreviates", -14, text, [Story], always;
    /// "Wexlow Council met in Wexlow": what councils and schools are named after and things are in, is their place.
    Namesake = "namesake", -20, text, [Story], always;
    /// Someone of this surname is named in full, or has a title.
    Surname = "surname", -14, text, [Story], always;
    /// It is named again, and nothing is known of its word.
    Again = "again", 1, text, [Story], always;
        /// It speaks twice, and is never named in full as people are.
    Speaker = "speaker", 6, text, [Story], always;
        /// It is named three times and acts, and is never named in full as people are.
    Often = "often", 3, text, [Story], always;
    /// "Zelton, Siemens and Toyota": it stands in a row with an organisation.
    InRow = "in_row", 6, text, [Story], always;
    /// No organisation is named for certain, and it is what most speaks for.
    Protagonist = "protagonist", 6, text, [Story], always;
}

const _: () = assert!(
    RULES.len() <= u128::BITS as usize,
    "a set of reasons has a bit for each rule"
);

/// A set of reasons.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Reasons(u128);

impl Reasons {
    const NONE: Self = Self(0);
    const ALL: Self = Self(!0);

    /// With the rule at this place, if it holds.
    const fn with_rule(self, place: usize, holds: bool) -> Self {
        Self(self.0 | (holds as u128) << place)
    }

    const fn except(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    pub(super) const fn has(self, reason: Reason) -> bool {
        self.0 >> reason as u32 & 1 != 0
    }

    pub(super) fn has_any_of(self, reasons: &[Reason]) -> bool {
        reasons.iter().any(|reason| self.has(*reason))
    }

    pub(super) fn withdraw(&mut self, reason: Reason) {
        self.0 &= !(1 << reason as u32);
    }

    pub(super) fn add(&mut self, reason: Reason) {
        rule_list::met(&NAMES, RULES[reason as usize].name);
        self.0 |= 1 << reason as u32;
    }

    pub(super) const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Their rules, in order.
    fn rules(self) -> impl Iterator<Item = &'static ReasonRule> {
        let (mut left, mut rest, mut from) = (self.0 as u64, (self.0 >> u64::BITS) as u64, 0);
        std::iter::from_fn(move || {
            if left == 0 {
                (left, rest, from) = (rest, 0, u64::BITS);
            }
            let first = from + left.trailing_zeros();
            left &= left.wrapping_sub(1);
            RULES.get(first as usize)
        })
    }

    /// What they weigh together, in points.
    pub(super) fn weight(self) -> i32 {
        self.rules().map(|rule| rule.weight).sum()
    }

    /// The name of the weightiest rule, the first of equals.
    pub(super) fn main_rule(self) -> &'static str {
        let heavier = |best: &'static ReasonRule, rule: &'static ReasonRule| {
            if rule.weight > best.weight { rule } else { best }
        };
        self.rules()
            .reduce(heavier)
            .map_or("short_form", |rule| rule.name)
    }

    /// With those that hold for a candidate where it stands; what is held already is not asked again.
    pub(super) fn with(self, name: &Context<'_, '_>) -> Self {
        rule_list::asked(&NAMES);
        let there = needs::of(name);
        let titled = name.candidate.shape.titled;
        let mut asked = if titled { IN_TITLES } else { Reasons::ALL }.except(self);
        for (group, refused) in REFUSED.iter().enumerate() {
            asked = asked.except(refused[there.of_group(group)]);
        }
        let mut held = self;
        for rule in asked.rules().filter(|rule| (rule.holds)(name)) {
            held.add(rule.reason);
        }
        held
    }
}

/// The rules that hold where a line's words all have capitals too.
const IN_TITLES: Reasons = {
    let (mut rules, mut i) = (Reasons::NONE, 0);
    while i < RULES.len() {
        rules = rules.with_rule(i, RULES[i].in_titles);
        i += 1;
    }
    rules
};

/// For each group of aspects, and each set of these, the rules that need more of them.
static REFUSED: [[Reasons; Aspects::SETS]; Aspects::GROUPS] = {
    let mut refused = [[Reasons::NONE; Aspects::SETS]; Aspects::GROUPS];
    let mut i = 0;
    while i < RULES.len() {
        let mut needs = RULES[i].needs;
        while let [first, rest @ ..] = needs {
            let need = *first as usize;
            let (group, bit) = (need / Aspects::AT_ONCE, need % Aspects::AT_ONCE);
            let mut set = 0;
            while set < Aspects::SETS {
                let lacks = set >> bit & 1 == 0;
                refused[group][set] = refused[group][set].with_rule(i, lacks);
                set += 1;
            }
            needs = rest;
        }
        i += 1;
    }
    refused
};
