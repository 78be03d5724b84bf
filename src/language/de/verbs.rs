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
    let mut give = |front: &str, [first, second, third, last]: PartPieces, ending: &str, particle| {
        found(VerbForm {
            pieces: &[front, first, second, third, last, ending],
            particle,
        });
    };
    let plural = if ends_in_e(&parts.past) { "n" } else { "en" };
    for (form, ending) in [
        (parts.infinitive, ""),
        (parts.third_person, ""),
        (parts.past, ""),
        (parts.past, plural),
        (parts.subjunctive, ""),
    ] {
        if particle.is_some() {
            give("", form, ending, particle);
        }
        give(front, form, ending, None);
    }
    if particle.is_some() {
        give(front, whole("zu"), parts.infinitive[0], None);
    }
    give(front, parts.participle, CASES, None);
    give(front, parts.infinitive, PRESENT_CASES, None);
}

/// The endings of participles, as rows write them.
const CASES: &str = "|e|en|er|es|em";
const PRESENT_CASES: &str = "d|e|en|er|es|em";

/// A form in pieces, so that none is put together that is not asked for.
type PartPieces = [&'static str; 4];

const fn whole(form: &'static str) -> PartPieces {
    [form, "", "", ""]
}

fn ends_in_e(form: &PartPieces) -> bool {
    let last = form.iter().rev().find(|piece| !piece.is_empty());
    last.is_some_and(|piece| piece.ends_with('e'))
}

/// The principal parts of a verb, without its particle.
struct Parts {
    infinitive: PartPieces,
    third_person: PartPieces,
    past: PartPieces,
    participle: PartPieces,
    /// Reported speech: "der Konzern streiche", "der Umsatz steige".
    subjunctive: PartPieces,
}

impl Parts {
    fn of(verb: &'static str) -> Self {
        let mut irregular = verb.split('/');
        let infinitive = irregular.next().unwrap_or_default();
        let stem = stem(infinitive);
        let link = if needs_link(stem) { "e" } else { "" };
        let mut part = |regular: PartPieces| irregular.next().map_or(regular, whole);
        Self {
            infinitive: whole(infinitive),
            third_person: part([stem, link, "t", ""]),
            past: part([stem, link, "te", ""]),
            participle: part([participle_front(stem), stem, link, "t"]),
            subjunctive: [stem, "e", "", ""],
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

/// What a regular participle begins with.
fn participle_front(stem: &str) -> &'static str {
    const UNSTRESSED: [&str; 11] = [
        "be", "emp", "ent", "er", "ge", "miss", "ver", "zer", "über", "unter", "wider",
    ];
    let bare = stem.ends_with("ier") || UNSTRESSED.iter().any(|front| stem.starts_with(front));
    if bare { "" } else { "ge" }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::pack::inflected;

    fn forms(verb: &'static str) -> Vec<String> {
        let mut all = Vec::new();
        conjugate(verb, &mut |verb| match verb.particle {
            Some(particle) => all.push(format!("{} … {particle}", verb.pieces.concat())),
            None => all.extend(inflected(&verb.pieces.concat())),
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
