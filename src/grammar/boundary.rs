//! Where clauses and phrases begin and end, as far as single marks and small words tell. For those who look at a few
//! tokens, or before the grammar of a sentence is read; [`Syntax`](super::Syntax) has the tree.

use crate::language::Reading;
use crate::language::pack::Grammars;
use crate::text::token::{Kind, WordId};

/// "and", "or", "but".
pub(crate) fn joins(reading: &Reading<'_>, i: usize) -> bool {
    reading.is(i, Grammars::AND.or(Grammars::BUT))
}

/// A comma, semicolon, colon or free dash, behind which another phrase or clause begins.
pub(crate) fn parts_phrases(reading: &Reading<'_>, i: usize) -> bool {
    let token = &reading.tokens[i];
    let dash = token.is_punct(b'-') && token.spaced();
    dash || [b',', b';', b':'].iter().any(|mark| token.is_punct(*mark))
}

/// "because", "dass", "if", "but": opens a clause. "während" does, the auxiliary "sei" does not.
pub(crate) fn opens_clause(reading: &Reading<'_>, i: usize) -> bool {
    const OPENS: Grammars = Grammars::SUBORDINATOR
        .or(Grammars::COMPLEMENTISER)
        .or(Grammars::CONDITION)
        .or(Grammars::BUT);
    let grammar = reading.grammar(i);
    grammar.has(OPENS) && !grammar.has(Grammars::AUXILIARY)
}

/// ", als …", ", as …": what compares or leads in a phrase elsewhere opens a clause right behind a comma.
pub(crate) fn subordinates_behind_comma(reading: &Reading<'_>, i: usize) -> bool {
    i > 0 && reading.is_punct(i - 1, b',') && reading.is(i, Grammars::SUBORDINATOR)
}

/// Where the clause that token `i` stands in begins, looked for no farther back than token `from`.
pub(crate) fn clause_start(reading: &Reading<'_>, from: usize, i: usize) -> usize {
    let bounds = |i: &usize| parts_phrases(reading, *i) || opens_clause(reading, *i);
    (from..i).rev().find(bounds).map_or(from, |bound| bound + 1)
}

/// Whether a clause has ended before token `i`: the sentence does, a mark or a joint follows, or the auxiliary of a
/// clause around it ("wer sparen will, [muss] …").
pub(crate) fn has_ended(reading: &Reading<'_>, i: usize, end: usize) -> bool {
    i >= end
        || reading.tokens[i].kind == Kind::Punct
        || joins(reading, i)
        || reading.is(i, Grammars::AUXILIARY)
}

/// Whether a main clause may begin behind the mark `i`; behind a comma the one before may go on.
pub(crate) fn opens_main_clause(reading: &Reading<'_>, i: usize) -> bool {
    const MARKS: [u8; 5] = [b':', b'-', b'"', b')', b'('];
    const OTHERS: [WordId; 3] = [WordId::UNKNOWN, WordId::ELLIPSIS, WordId::BULLET];
    let token = &reading.tokens[i];
    let opens = MARKS.iter().any(|mark| token.is_punct(*mark)) || OTHERS.contains(&token.word);
    token.kind == Kind::Punct && opens
}
