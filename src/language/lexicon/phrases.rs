//! Phrases of several words, found by their first two.

use super::super::table::Table;
use super::PhraseInText;
use crate::text::token::{Token, WordId};

pub(super) struct PhraseTable {
    /// The last row of each pair of words.
    pairs: Table,
    rows: Vec<PhraseRow>,
    /// The words of all rows from the third.
    words: Vec<WordId>,
}

/// A phrase behind its first two words.
#[derive(Clone, Copy)]
struct PhraseRow {
    from: u32,
    words: u16,
    sense: u32,
    /// The row before with the same two words: its place, and one more; 0 for none.
    before: u32,
}

/// Two words that may open a phrase: those of a token and of the next, but for a hyphen or comma between them.
pub(super) struct WordPair {
    i: usize,
    first: WordId,
    pub(super) second: WordId,
    comma: bool,
    /// The token behind.
    after: usize,
}

impl WordPair {
    /// The pair at token `i`.
    #[inline]
    pub(super) fn at(tokens: &[Token], i: usize) -> Option<Self> {
        let next = tokens.get(i + 1)?;
        let comma = next.is_punct(b',');
        let second = i + 1 + usize::from(comma || is_joining_hyphen(next));
        Some(Self {
            i,
            first: tokens[i].word,
            second: tokens.get(second)?.word,
            comma,
            after: second + 1,
        })
    }
}

impl PhraseTable {
    pub(super) fn with_room_for(phrases: usize) -> Self {
        Self {
            pairs: Table::with_room_for(phrases),
            rows: Vec::with_capacity(phrases),
            words: Vec::new(),
        }
    }

    pub(super) fn add(&mut self, [first, second]: [WordId; 2], rest: &[WordId], sense: u32) {
        let mut before = 0;
        let place = self.rows.len() as u32 + 1;
        self.pairs.replace(hash(first, second), |last| {
            before = last;
            place
        });
        self.rows.push(PhraseRow {
            from: self.words.len() as u32,
            words: rest.len() as u16,
            sense,
            before,
        });
        self.words.extend_from_slice(rest);
    }

    /// Adds those that begin with a pair to `found`, in no order.
    #[inline]
    pub(super) fn find(&self, tokens: &[Token], pair: &WordPair, found: &mut Vec<PhraseInText>) {
        let WordPair { i, comma, .. } = *pair;
        let mut place = self.pairs.get(hash(pair.first, pair.second)).0;
        while place > 0 {
            let row = &self.rows[place as usize - 1];
            if let Some(after) = self
                .after(row, tokens, pair.after)
                .filter(|after| after - i <= PhraseInText::LONGEST && (!comma || row.may_be_list()))
            {
                found.push(PhraseInText::new(i..after, row.sense));
            }
            place = row.before;
        }
    }

    /// The token after the rest of a row, if it stands at `i`.
    fn after(&self, row: &PhraseRow, tokens: &[Token], mut i: usize) -> Option<usize> {
        let from = row.from as usize;
        for word in &self.words[from..from + usize::from(row.words)] {
            let skipped =
                |token: &Token| is_joining_hyphen(token) || row.may_be_list() && token.is_punct(b',');
            i += usize::from(tokens.get(i).is_some_and(skipped));
            if tokens.get(i)?.word != *word {
                return None;
            }
            i += 1;
        }
        Some(i)
    }
}

impl PhraseRow {
    /// Phrases of many words may be lists: "earnings before interest, tax, depreciation and amortisation".
    const fn may_be_list(&self) -> bool {
        self.words > 3
    }
}

fn is_joining_hyphen(token: &Token) -> bool {
    token.is_punct(b'-') && token.glued()
}

#[inline]
fn hash(first: WordId, second: WordId) -> u64 {
    (u64::from(first.0) << 32 | u64::from(second.0)).wrapping_mul(0x9e37_79b9_7f4a_7c15)
}
