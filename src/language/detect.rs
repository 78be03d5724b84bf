//! Tells a text's language. Function words decide, on windows spread over the text, since the first lines of a
//! page are often navigation; where they leave it open, the packs' other words and a statistical detector are asked.

mod words;

use once_cell::sync::Lazy;

use self::words::{SeenWord, WINDOW, words_in};

use super::codes::two_letters;
use super::lexicon::Classes;
use super::pack::{Grammar, Pack, lines};
use super::table::Table;
use super::{Detection, Language, rivals};
use crate::text::fold::{self, FoldHash};

/// Tells the language of `text`.
///
/// ```
/// use sollist::language::{Detection, detect};
/// use sollist::Language;
/// assert_eq!(detect("Das Unternehmen hat im vergangenen Jahr mehr verdient als erwartet."), Detection::Supported(Language::German));
/// assert_eq!(detect("12 %"), Detection::Unknown);
/// ```
#[must_use]
pub fn detect(text: &str) -> Detection {
    let evidence = FunctionWordCounts::of(text);
    match evidence.verdict() {
        Verdict::Settled(language) => Detection::Supported(language),
        verdict => ask_statistics(text, &evidence, verdict),
    }
}

/// The language of a piece of text by its function words alone: `Some(None)` is another language than the packs',
/// `None` too little evidence. Costs about a microsecond.
pub(crate) fn glance(text: &str) -> Option<Option<Language>> {
    match FunctionWordCounts::of(text).verdict() {
        Verdict::Settled(language) => Some(Some(language)),
        Verdict::Foreign => Some(None),
        Verdict::Leaning(_) | Verdict::Open => None,
    }
}

/// At most so many windows are read of a text.
const MOST_WINDOWS: usize = 64;

/// A lead of so many function words ends the reading.
const CLEAR_LEAD: u32 = 6;

/// A lead of so many settles a text that is read to the end.
const LEAD: u32 = 2;

/// So many different function words of other languages make a sentence.
const FOREIGN_WORDS: u32 = 3;

const LANGUAGES: usize = Language::ALL.len();
const RIVALS: usize = rivals::FUNCTION_WORDS.len();

/// A word stands for the languages that it is a function word of: a bit for each pack, then one for each row of rivals.
const OF_RIVALS: u32 = ((1 << RIVALS) - 1) << LANGUAGES;

const _: () = assert!(
    LANGUAGES + RIVALS <= Table::ID_BITS as usize,
    "more languages than bits"
);

/// Function words met, by language.
#[derive(Clone, Copy, Debug, Default)]
struct FunctionWordCounts {
    met: [u32; LANGUAGES + RIVALS],
    /// A bit for each of the rivals' words, whichever has it, so far as it is not of a name: how many were met.
    rival_words: u64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Verdict {
    Settled(Language),
    /// Ahead, but not enough.
    Leaning(Language),
    /// Clearly none of the packs'.
    Foreign,
    Open,
}

impl FunctionWordCounts {
    fn of(text: &str) -> Self {
        let mut evidence = Self::default();
        let windows = text.len().div_ceil(WINDOW).min(MOST_WINDOWS);
        for i in 0..windows.next_power_of_two() {
            let place = spread(i, windows.next_power_of_two());
            if place >= windows {
                continue;
            }
            // In 128 bits, as lengths may be near the largest.
            let start = (place as u128 * text.len() as u128 / windows as u128) as usize;
            words_in(text, start, &mut |word| evidence.add(word));
            if evidence.is_clear() {
                break;
            }
        }
        evidence
    }

    fn add(&mut self, word: SeenWord) {
        let mut of = match FUNCTION_WORDS.get(word.hash).0 {
            _ if word.foreign => OF_RIVALS,
            of if word.doubtful => of & !OF_RIVALS,
            of => of,
        };
        if of & OF_RIVALS != 0 && (word.foreign || !word.before_name) {
            self.rival_words |= 1 << (word.hash >> 32 & 63);
        }
        while of != 0 {
            self.met[of.trailing_zeros() as usize] += 1;
            of &= of - 1;
        }
    }

    /// The language ahead, its count, and that of the next. Rivals need no telling apart: the one that has most words
    /// of the text stands for all of them.
    fn leader(&self) -> (Option<Language>, u32, u32) {
        let (packs, rivals) = self.met.split_at(LANGUAGES);
        let rival = rivals.iter().copied().max().unwrap_or(0);
        let mut leader = (None, rival, 0);
        for (language, met) in Language::ALL.iter().zip(packs) {
            if *met > leader.1 {
                leader = (Some(*language), *met, leader.1);
            } else {
                leader.2 = leader.2.max(*met);
            }
        }
        leader
    }

    /// Whether there are whole sentences of another language. Names have few function words, and repeat them
    /// ("Banco de Lorca"); sentences have many.
    fn has_foreign_sentences(&self) -> bool {
        let enough = if self.has_no_pack_words() {
            LEAD
        } else {
            FOREIGN_WORDS
        };
        self.rival_words.count_ones() >= enough
    }

    /// Whether no function word of a pack was met.
    fn has_no_pack_words(&self) -> bool {
        self.met[..LANGUAGES].iter().all(|met| *met == 0)
    }

    fn has_no_rival(&self) -> bool {
        self.rival_words == 0
    }

    fn is_clear(&self) -> bool {
        let (_, first, second) = self.leader();
        first >= second + CLEAR_LEAD && 2 * first >= 3 * second
    }

    fn verdict(&self) -> Verdict {
        let (language, first, second) = self.leader();
        let lead = first - second;
        match language {
            Some(language) if lead >= LEAD && 2 * first >= 3 * second => Verdict::Settled(language),
            Some(language) if lead > 0 => Verdict::Leaning(language),
            None if lead >= LEAD => Verdict::Foreign,
            _ => Verdict::Open,
        }
    }
}

/// The `i`-th of `n` places, a power of two, so that the first few lie far apart: the bits of `i` reversed.
fn spread(i: usize, n: usize) -> usize {
    let bits = n.trailing_zeros();
    i.reverse_bits().checked_shr(usize::BITS - bits).unwrap_or(0)
}

static FUNCTION_WORDS: Lazy<Table> = Lazy::new(|| {
    let mut masks = Table::with_room_for(1 << 13);
    for (i, language) in Language::ALL.iter().enumerate() {
        for hash in function_words(language.pack()) {
            masks.replace(hash, |mask| mask | 1 << i);
        }
    }
    for (i, row) in rivals::FUNCTION_WORDS.iter().enumerate() {
        for word in row.split_whitespace() {
            masks.replace(fold::hash(word), |mask| mask | 1 << (LANGUAGES + i));
        }
    }
    masks
});

/// The forms of a pack's function words of one word each. Verbs of saying are too often shared to tell anything.
fn function_words(pack: &'static Pack) -> impl Iterator<Item = u64> {
    let rows = pack
        .grammar
        .iter()
        .filter(|(_, grammar)| *grammar != Grammar::Speech);
    rows.flat_map(|(phrases, _)| lines(phrases))
        .filter(|phrase| !phrase.contains([' ', '\'']))
        .flat_map(|phrase| {
            let stem = phrase.split('|').next().unwrap_or_default();
            let endings = phrase.split('|').skip(1);
            std::iter::once("").chain(endings).map(move |ending| {
                let mut hash = FoldHash::new();
                stem.chars().chain(ending.chars()).for_each(|ch| hash.char(ch));
                hash.finish()
            })
        })
}

/// For texts of few function words: all other words of the packs, and the statistical detector, which costs the most.
/// Both are given no more than a sample. Where the detector is not sure, the words overrule it; that a text is in none
/// of the packs' languages, it can't tell alone.
fn ask_statistics(text: &str, evidence: &FunctionWordCounts, verdict: Verdict) -> Detection {
    let sample = middle(text, SAMPLE);
    if let Verdict::Leaning(language) = verdict {
        if is_borne_out(language, sample) {
            return Detection::Supported(language);
        }
    }
    let Some(guess) = whatlang::detect(sample) else {
        return Detection::Unknown;
    };
    let guessed = Language::ALL
        .iter()
        .find(|language| language.pack().detector == guess.lang())
        .copied();
    let told = match (verdict, guessed) {
        (Verdict::Foreign, None) if evidence.has_foreign_sentences() => {
            return Detection::Other(two_letters(guess.lang().code()).to_owned());
        }
        (Verdict::Foreign, _) => None,
        (Verdict::Leaning(language), Some(guessed)) if language == guessed => Some(language),
        (_, None) if guess.is_reliable() && evidence.has_no_pack_words() => None,
        (_, Some(guessed)) if guess.is_reliable() => Some(guessed),
        (Verdict::Leaning(language), _) if evidence.has_no_rival() => Some(language),
        _ => by_vocabulary(sample).or(guessed),
    };
    told.map_or(Detection::Unknown, Detection::Supported)
}

/// The detector's sample, in bytes.
const SAMPLE: usize = 2000;

/// At most `most` bytes from the middle of `text`.
fn middle(text: &str, most: usize) -> &str {
    let boundary = |from: usize| {
        (from..text.len())
            .find(|at| text.is_char_boundary(*at))
            .unwrap_or(text.len())
    };
    let start = boundary(text.len().saturating_sub(most) / 2);
    &text[start..boundary(start + most.min(text.len()))]
}

/// Whether the pack to which the function words lean knows a good part of all words, if there are some, and more of them
/// than any other.
fn is_borne_out(language: Language, text: &str) -> bool {
    let (mut known, mut words) = ([0_u32; LANGUAGES], 0);
    each_word(text, |hash| {
        words += 1;
        if !is_of_rivals(hash) {
            for (known, pack) in known.iter_mut().zip(Language::ALL) {
                *known += u32::from(knows(*pack, hash));
            }
        }
    });
    let (mut own, mut others) = (0, 0);
    for (known, pack) in known.iter().zip(Language::ALL) {
        let most = if *pack == language { &mut own } else { &mut others };
        *most = (*most).max(*known);
    }
    words >= FEWEST_WORDS && KNOWN_SHARE * own >= words && own > others
}

/// One word in so many must be in the pack.
const KNOWN_SHARE: u32 = 3;

const FEWEST_WORDS: u32 = 5;

fn each_word(text: &str, mut found: impl FnMut(u64)) {
    for start in (0..text.len()).step_by(WINDOW) {
        words_in(text, start, &mut |word| found(word.hash));
    }
}

fn is_of_rivals(hash: u64) -> bool {
    FUNCTION_WORDS.get(hash).0 & OF_RIVALS != 0
}

/// The pack that alone knows most words of `text`, names aside, if it knows a good part of them.
fn by_vocabulary(text: &str) -> Option<Language> {
    let mut own = [0_u32; LANGUAGES];
    let mut words = 0;
    each_word(text, |hash| {
        words += 1;
        if let Some(language) = only_knower(hash) {
            own[language] += 1;
        }
    });
    let most = *own.iter().max()?;
    let mut ahead = own.iter().enumerate().filter(|(_, count)| **count == most);
    let (first, alone) = (ahead.next()?.0, ahead.next().is_none());
    (alone && VOCABULARY_SHARE * most >= words).then(|| Language::ALL[first])
}

/// One word in so many must be a pack's own.
const VOCABULARY_SHARE: u32 = 14;

/// The one pack that knows the word, which is no function word of another language.
fn only_knower(hash: u64) -> Option<usize> {
    if is_of_rivals(hash) {
        return None;
    }
    let mut knowing = Language::ALL
        .iter()
        .enumerate()
        .filter(|(_, language)| knows(**language, hash));
    let (first, alone) = (knowing.next()?.0, knowing.next().is_none());
    alone.then_some(first)
}

fn knows(language: Language, hash: u64) -> bool {
    const VOCABULARY: Classes = Classes::GRAMMAR
        .or(Classes::NUMBER)
        .or(Classes::BOUND)
        .or(Classes::UNIT)
        .or(Classes::TIME)
        .or(Classes::ORGANISATION)
        .or(Classes::METRIC)
        .or(Classes::MOVEMENT)
        .or(Classes::INTENT);
    let lexicon = language.lexicon();
    lexicon.classes(lexicon.id(hash)).has(VOCABULARY)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn is(text: &str, code: &str) {
        let detected = match detect(text) {
            Detection::Supported(language) => language.as_str().to_owned(),
            Detection::Other(_) => "other".to_owned(),
            Detection::Unknown => "unknown".to_owned(),
        };
        assert_eq!(detected, code, "{text}");
    }

    #[test]
    fn sentences_by_their_function_words() {
        is(
            "The company said that it had sold more vans than in any year before.",
            "en",
        );
        is(
            "Der Konzern hat im vergangenen Jahr so viele Autos verkauft wie nie zuvor.",
            "de",
        );
        is(
            "D Firma huet gesot, datt si am leschte Joer méi Autoe verkaf huet wéi jee.",
            "other",
        );
        is(
            "Het bedrijf heeft vorig jaar meer auto's verkocht dan ooit tevoren.",
            "other",
        );
        is(
            "Die maatskappy het verlede jaar meer motors verkoop as ooit tevore.",
            "other",
        );
        is(
            "Selskabet solgte flere biler sidste år end nogensinde før, og det vil sælge endnu flere.",
            "other",
        );
        is(
            "Le groupe a vendu plus de voitures l'an dernier que jamais auparavant.",
            "other",
        );
        is(
            "小米去年交付了超过十三万五千辆汽车，今年的目标是三十万辆。",
            "other",
        );
        is("وسلمت الشركة أكثر من مئة ألف سيارة في العام الماضي", "other");
    }

    #[test]
    fn little_evidence_is_no_other_language() {
        for text in ["", "12 %", "2019 2020 2021\n1,5 1,7 2,0", "---", "\u{301}"] {
            is(text, "unknown");
        }
    }

    #[test]
    fn the_article_outweighs_its_surroundings() {
        let menu = "Home\nMarkets\nRead more about the news of the day\nSign in\n".repeat(8);
        let article =
            "Der Konzern hat im vergangenen Jahr mehr verkauft, und er will auch in diesem Jahr wachsen. "
                .repeat(20);
        is(&(menu + &article), "de");
    }

    #[test]
    fn the_first_windows_lie_far_apart() {
        let places: Vec<usize> = (0..8).map(|i| spread(i, 8)).collect();
        assert_eq!(places, [0, 4, 2, 6, 1, 5, 3, 7]);
        assert_eq!(spread(0, 1), 0);
    }

    #[test]
    fn a_glance_needs_no_statistics() {
        let german = Language::ALL
            .iter()
            .copied()
            .find(|language| language.as_str() == "de");
        assert_eq!(
            glance("Das sagte er am Montag, und so ist es auch."),
            Some(german)
        );
        assert_eq!(glance("Il n'est pas dans la maison avec les autres."), Some(None));
        assert_eq!(glance("5 Mio. Euro"), None);
    }

    #[test]
    fn names_and_figures_are_no_other_language() {
        for text in [
            "Harbour Post's revenue was $5m (€4.6m; £3.9m).",
            "Ad firm QLX's shares surge 15%",
            "Banco de Madera (ISIN ES000A1B2C3) sold 5,000 cars in 2023.",
            "Torvell Inc. net profit: €40m; revenue: €400m",
            "Fenwick's staff remain optimistic due to strong demand.",
            "Week ahead: U.S. retail sales, jobless claims, Fed Chair Doe speech.",
        ] {
            is(text, "en");
        }
        for text in [
            "Cloud Computing und Customer Success treiben Torvell AG: Umsatz plus 12 Prozent",
            "Die Torvell AG verdiente 2023 4 Mio. Euro, die Kestra GmbH 5 Mio. Euro.",
            "Der Umsatz der Torvell AG stieg. Auch die Kestra AG legte zu.",
        ] {
            is(text, "de");
        }
    }

    #[test]
    fn a_name_with_foreign_words_is_no_foreign_sentence() {
        for text in [
            "Banco de Lorca: 5,000 cars",
            "Van der Molen als Vorstand?",
            "Société de Bourse de Vannes: €40m",
        ] {
            assert!(!matches!(detect(text), Detection::Other(_)), "{text}");
        }
    }
}
