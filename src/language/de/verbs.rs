//! The forms of German verbs.

use crate::language::pack::VerbForm;

/// Verbs are written "liefern", "aus|liefern", "steigen/steigt/stieg/gestiegen", "ab|bauen": a separable particle
/// before a bar; third person, past and participle where they are irregular.
pub(super) fn conjugate(verb: &'static str, found: &mut dyn FnMut(VerbForm<'_>)) {
    let (particle, parts) = match verb.split_once('|') {
        Some((particle, parts)) => (Some(particle), parts),
        None => (None, verb),
    };
    let parts = Parts::of(parts);
    let front = particle.unwrap_or_default();
    let mut written = String::new();
    let mut give = |pieces: [&str; 4], particle| {
        written.clear();
        pieces.iter().for_each(|piece| written.push_str(piece));
        found(VerbForm {
            form: &written,
            particle,
        });
    };
    let plural = if parts.past.ends_with('e') { "n" } else { "en" };
    for (form, ending) in [
        (parts.infinitive, ""),
        (&parts.third_person, ""),
        (&parts.past, ""),
        (&parts.past, plural),
        (&parts.subjunctive, ""),
    ] {
        if particle.is_some() {
            give([form, ending, "", ""], particle);
        }
        give([front, form, ending, ""], None);
    }
    if particle.is_some() {
        give([front, "zu", parts.infinitive, ""], None);
    }
    give([front, &parts.participle, "", CASES], None);
    give([front, parts.infinitive, "d", CASES], None);
}

/// The endings of participles, as rows write them.
const CASES: &str = "|e|en|er|es|em";

/// The principal parts of a verb, without its particle.
struct Parts {
    infinitive: &'static str,
    third_person: String,
    past: String,
    participle: String,
    /// Reported speech: "der Konzern streiche", "der Umsatz steige".
    subjunctive: String,
}

impl Parts {
    fn of(verb: &'static str) -> Self {
        let mut irregular = verb.split('/');
        let infinitive = irregular.next().unwrap_or_default();
        let stem = stem(infinitive);
        let link = if needs_link(stem) { "e" } else { "" };
        let mut part = |regular: String| irregular.next().map_or(regular, str::to_owned);
        Self {
            infinitive,
            third_person: part([stem, link, "t"].concat()),
            past: part([stem, link, "te"].concat()),
            participle: part(regular_participle(stem, link)),
            subjunctive: [stem, "e"].concat(),
        }
    }
}

fn stem(infinitive: &str) -> &str {
    infinitive
        .strip_suffix("en")
        .or_else(|| infinitive.strip_suffix('n'))
        .unwrap_or(infinitive)
}

/// "arbeitet", "eröffnet": an e before the ending.
fn needs_link(stem: &str) -> bool {
    stem.ends_with(['t', 'd']) || ["chn", "ckn", "ffn", "gn", "tm"].iter().any(|end| stem.ends_with(end))
}

fn regular_participle(stem: &str, link: &str) -> String {
    const UNSTRESSED: [&str; 11] = [
        "be", "emp", "ent", "er", "ge", "miss", "ver", "zer", "über", "unter", "wider",
    ];
    let bare = stem.ends_with("ier") || UNSTRESSED.iter().any(|front| stem.starts_with(front));
    let front = if bare { "" } else { "ge" };
    [front, stem, link, "t"].concat()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::pack::inflected;

    fn forms(verb: &'static str) -> Vec<String> {
        let mut all = Vec::new();
        conjugate(verb, &mut |verb| match verb.particle {
            Some(particle) => all.push(format!("{} … {particle}", verb.form)),
            None => all.extend(inflected(verb.form)),
        });
        all
    }

    #[track_caller]
    fn has(verb: &'static str, expected: &[&str]) {
        let all = forms(verb);
        for form in expected {
            assert!(all.iter().any(|known| known == form), "{form} is not in {all:?}");
        }
    }

    #[test]
    fn regular_verbs() {
        has("liefern", &["liefern", "liefert", "lieferte", "lieferten", "geliefert", "gelieferten", "liefere"]);
        has("eröffnen", &["eröffnet", "eröffnete", "eröffneten"]);
        has("investieren", &["investiert", "investierte", "investierten"]);
        has("verkaufen", &["verkauft", "verkauften", "verkaufend"]);
    }

    #[test]
    fn separable_verbs() {
        has(
            "her|stellen",
            &["stellt … her", "stelle … her", "stellten … her", "herstellte", "hergestellt", "herzustellen"],
        );
        has("zurück|gehen/geht/ging/gegangen", &["ging … zurück", "gingen … zurück", "zurückgegangen"]);
    }

    #[test]
    fn irregular_verbs() {
        has("steigen/steigt/stieg/gestiegen", &["stieg", "stiegen", "gestiegene", "steigende"]);
        has("bringen/bringt/brachte/gebracht", &["brachten"]);
    }
}
