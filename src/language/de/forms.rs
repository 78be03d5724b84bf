//! What the spelling of German verbs and articles tells.

use crate::language::pack::{Auxiliary, Cases, VerbForms, WordList};

/// The forms that a word may have, if it is a verb.
pub(super) fn verb_forms(verb: &str) -> VerbForms {
    use VerbForms as Forms;
    const PLURAL: VerbForms = Forms::INFINITIVE.or(Forms::PRESENT);
    match verb {
        "sein" => return Forms::INFINITIVE,
        "gewesen" | "worden" | "geworden" | "gehabt" | "gekonnt" => return Forms::PARTICIPLE,
        _ => {}
    }
    if holds_infinitive_mark(verb) {
        return Forms::MARKED_INFINITIVE;
    }
    if verb.ends_with("end") {
        return Forms::PRESENT_PARTICIPLE;
    }
    if is_strong_past(verb) || behind_prefixes(verb).any(is_strong_past) {
        return Forms::PAST;
    }
    let plural = ends_as_infinitive(verb);
    if let Some(rest) = GE_VERBS.beginning_like(verb).iter().find_map(|stem| verb.strip_prefix(stem)) {
        return match rest {
            "en" => PLURAL,
            "t" | "et" => Forms::PRESENT.or(Forms::PARTICIPLE),
            "te" | "ten" | "ete" | "eten" => Forms::PAST,
            _ => Forms::NONE,
        };
    }
    let bare = || UNSTRESSED.beginning_like(verb).iter().any(|front| verb.starts_with(front));
    if is_participle(verb) || behind_prefixes(verb).any(is_participle) {
        Forms::PARTICIPLE
    } else if plural {
        let past = if verb.ends_with("ten") && verb.len() > LONGEST_STEM { Forms::PAST } else { Forms::NONE };
        let participle = if bare() { Forms::PARTICIPLE } else { Forms::NONE };
        PLURAL.or(past).or(participle)
    } else if verb.ends_with("te") {
        Forms::PAST
    } else if verb.ends_with('t') {
        if bare() || verb.ends_with("iert") {
            Forms::PRESENT.or(Forms::PARTICIPLE)
        } else {
            Forms::PRESENT
        }
    } else {
        Forms::NONE
    }
}

/// "bieten" is no past, "lieferten" may be one.
const LONGEST_STEM: usize = 6;

/// Prefixes that take no "ge" in the participle: verkauft, erhalten.
static UNSTRESSED: WordList =
    WordList::new(&["be", "emp", "ent", "er", "miss", "unter", "ver", "wider", "zer", "über"]);

/// Verbs whose stem begins with "ge", so that it tells no participle.
static GE_VERBS: WordList = WordList::new(&[
    "gefährd", "gehör", "geling", "gelt", "genehmig", "genieß", "gestalt", "gewinn", "gewähr", "gewöhn", "geb", "geh",
]);

/// "geliefert", "gestiegen".
fn is_participle(verb: &str) -> bool {
    verb.starts_with("ge") && verb.len() > 5 && (verb.ends_with('t') || verb.ends_with("en"))
}

/// Participles begin with "ge", have it after their prefix, or end in "t".
pub(super) fn is_infinitive(verb: &str) -> bool {
    let participle = || verb.starts_with("ge") || behind_prefixes(verb).any(|rest| rest.starts_with("ge"));
    ends_as_infinitive(verb) && !participle()
}

fn ends_as_infinitive(verb: &str) -> bool {
    verb.ends_with("en") || verb.ends_with("ern") || verb.ends_with("eln")
}

/// Weak pasts end in "te", participles begin with "ge" or have it after their prefix; strong pasts are listed.
pub(super) fn is_past(verb: &str) -> bool {
    verb.ends_with("te")
        || matches!(verb, "hatten" | "wurde" | "wurden")
        || verb.ends_with("ten") && verb.len() > LONGEST_STEM
        || is_participle(verb)
        || is_strong_past(verb)
        || behind_prefixes(verb).any(|rest| is_participle(rest) || is_strong_past(rest))
}

fn is_strong_past(verb: &str) -> bool {
    let stem = verb.strip_suffix("en").unwrap_or(verb);
    STRONG_PASTS.has(stem)
}

/// Stems of strong pasts in business news.
static STRONG_PASTS: WordList = WordList::new(&[
    "bekam", "belief", "betrieb", "betrug", "blieb", "bot", "brach", "brachte", "erhielt", "erlitt", "fand",
    "fiel", "flog", "gab", "galt", "gewann", "ging", "gingen", "half", "hielt", "hing", "kam", "lag",
    "lief", "ließ", "nahm", "riss", "sank", "schied", "schloss", "schnitt", "schob", "schoss", "schrieb",
    "schrumpfte", "sprang", "stand", "stieg", "stieß", "strich", "traf", "trat", "trieb", "trug",
    "unterschrieb", "verband", "verblieb", "verbot", "verfiel", "vergab", "verlor", "verschwand",
    "versprach", "vertrieb", "verwarf", "war", "warb", "warf", "wich", "wies", "wuchs", "wurd", "zog", "zwang",
    "übernahm", "überstieg",
]);

pub(super) fn holds_infinitive_mark(verb: &str) -> bool {
    ends_as_infinitive(verb)
        && behind_prefixes(verb).any(|rest| rest.starts_with("zu") && rest.len() > 5)
        && is_infinitive(verb)
}

/// What stands behind each prefix that `verb` may have.
fn behind_prefixes(verb: &str) -> impl Iterator<Item = &str> {
    let prefixes = PREFIXES.beginning_like(verb).iter();
    prefixes.filter_map(|prefix| verb.strip_prefix(prefix))
}

/// Prefixes of separable verbs.
static PREFIXES: WordList = WordList::new(&[
    "ab", "an", "auf", "aus", "auseinander", "bei", "bekannt", "bereit", "dar", "durch", "ein", "empor", "entgegen",
    "entlang", "fest", "fort", "frei", "gut", "her", "herab", "heran", "heraus", "herbei", "herum", "herunter",
    "hervor", "hin", "hinauf", "hinaus", "hinein", "hinzu", "hoch", "klar", "los", "mit", "nach", "nieder", "offen",
    "ruhig", "sicher", "statt", "still", "teil", "um", "unter", "voran", "voraus", "vor", "vorbei", "vorweg",
    "weg", "weiter", "wieder", "zu", "zufrieden", "zurück", "zusammen", "zuvor", "über",
]);

/// What the auxiliary makes of its verb.
pub(super) fn auxiliary(verb: &str) -> Option<Auxiliary> {
    Some(match verb {
        "wird" | "werden" | "wurde" | "wurden" | "werde" | "würde" | "würden" | "worden" | "werdet" | "wirst" => {
            Auxiliary::Passive
        }
        "ist" | "sind" | "war" | "waren" | "sei" | "seien" | "wäre" | "wären" | "bin" | "bist" | "seid" | "sein"
        | "gewesen" | "bleibt" | "bleiben" | "blieb" | "blieben" => Auxiliary::Copula,
        "hat" | "haben" | "hatte" | "hatten" | "habe" | "hätte" | "hätten" | "hast" | "habt" | "gehabt" => {
            Auxiliary::Perfect
        }
        "kann" | "können" | "konnte" | "konnten" | "könne" | "könnte" | "könnten" | "muss" | "muß" | "müssen"
        | "musste" | "mussten" | "müsse" | "müsste" | "müssten" | "soll" | "sollen" | "sollte" | "sollten" | "solle"
        | "will" | "wollen" | "wollte" | "wollten" | "wolle" | "darf" | "dürfen" | "durfte" | "durften" | "dürfe"
        | "dürfte" | "dürften" | "mag" | "mögen" | "mochte" | "mochten" | "möge" | "möchte" | "möchten" | "lässt"
        | "lassen" | "ließ" | "ließen" => Auxiliary::Modal,
        _ => return None,
    })
}

/// The cases that an article may stand for.
pub(super) fn cases(article: &str) -> Cases {
    const DIRECT: Cases = Cases::NOMINATIVE.or(Cases::ACCUSATIVE);
    let ending = |ending| article.ends_with(ending);
    match () {
        () if matches!(article, "der" | "dieser" | "jener" | "welcher") => {
            Cases::NOMINATIVE.or(Cases::GENITIVE).or(Cases::DATIVE)
        }
        () if ending("em") => Cases::DATIVE,
        () if ending("en") => Cases::ACCUSATIVE.or(Cases::DATIVE),
        () if ending("es") && article != "dieses" || article == "des" => Cases::GENITIVE,
        () if ending("er") && !matches!(article, "unser" | "euer") => Cases::GENITIVE.or(Cases::DATIVE),
        () => DIRECT,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn may_be(forms: VerbForms, verbs: &[&str]) {
        for verb in verbs {
            assert!(verb_forms(verb).has(forms), "{verb}: {:?}", verb_forms(verb));
        }
    }

    #[test]
    fn forms_by_spelling() {
        may_be(VerbForms::PARTICIPLE, &["geliefert", "gestiegen", "ausgebaut", "verkauft", "erhalten", "investiert"]);
        may_be(VerbForms::INFINITIVE, &["liefern", "streichen", "geben", "gewinnen", "sammeln"]);
        may_be(VerbForms::PAST, &["lieferte", "stiegen", "übernahm", "zurückging", "plante"]);
        may_be(VerbForms::PRESENT, &["liefert", "plant", "gehört", "erwarten"]);
        may_be(VerbForms::MARKED_INFINITIVE, &["auszubauen", "einzustellen"]);
        assert!(!verb_forms("geliefert").has(VerbForms::FINITE));
        assert!(!verb_forms("geben").has(VerbForms::PARTICIPLE));
        assert_eq!(verb_forms("groß"), VerbForms::NONE);
    }

    #[test]
    fn cases_by_article() {
        assert!(cases("der").has(Cases::GENITIVE) && !cases("der").has(Cases::ACCUSATIVE));
        assert_eq!(cases("einem"), Cases::DATIVE);
        assert_eq!(cases("eines"), Cases::GENITIVE);
        assert!(cases("die").has(Cases::NOMINATIVE) && !cases("die").has(Cases::DATIVE));
        assert!(!cases("den").has(Cases::NOMINATIVE));
        assert!(cases("seiner").has(Cases::DATIVE) && cases("ihre").has(Cases::NOMINATIVE));
    }
}
