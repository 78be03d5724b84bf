//! Builds a number from its words: cardinals, scales, groups, halves and parts.

use super::digits::Digits;
use super::look::{measures_length, number_in_word, slashed};
use super::{Decimal, Form, Number, digits, is_article, joint, past_hyphen, word};
use crate::language::Reading;
use crate::language::lexicon::{Classes, Sense};
use crate::language::pack::{Joint, NumberWord, ScaleWhen, Sure};
use crate::text::token::{Case, Kind, WordId};

/// No number has more words.
const LONGEST: usize = 24;

pub(super) fn read(reading: &Reading<'_>, i: usize, end: usize, money: bool) -> Option<Number> {
    let mut composer = Composer::new(reading, i, end, money);
    composer.head()?;
    while composer.tail.is_none() && composer.step().is_some() {}
    composer.finish()
}

/// The number inside the word at token `i` that begins at byte `from`.
pub(super) fn read_joined(reading: &Reading<'_>, i: usize, from: usize, end: usize) -> Option<Number> {
    let mut composer = Composer::new(reading, i, end, true);
    let (after, found, suffix) = digits::read_joined(reading, i, from, end)?;
    composer.take_digits(after, &found);
    if !suffix.is_empty() {
        let word = reading.lexicon.word(suffix);
        let mut senses = reading.lexicon.senses_of(word);
        let power = senses.find_map(|sense| match sense {
            Sense::Number(NumberWord::Abbreviated { power, .. }) => Some(*power),
            _ => None,
        })?;
        composer.scale(power)?;
    }
    while composer.step().is_some() {}
    composer.finish()
}

struct Composer<'r, 't> {
    reading: &'r Reading<'t>,
    end: usize,
    start: usize,
    /// The token to read next.
    at: usize,
    money: bool,
    /// The sum of the groups that a scale has closed.
    total: Option<Decimal>,
    /// The group being read.
    current: Option<Decimal>,
    /// Its value while it is made of cardinals alone.
    small: u64,
    /// The power of the last scale; the next must be lower, or follow directly.
    last_power: i16,
    /// The power of all scales, where there is one group.
    power: i16,
    form: Form,
    tail: Option<WordId>,
}

impl<'r, 't> Composer<'r, 't> {
    fn new(reading: &'r Reading<'t>, i: usize, end: usize, money: bool) -> Self {
        Self {
            reading,
            end: end.min(i + LONGEST),
            start: i,
            at: i,
            money,
            total: None,
            current: None,
            small: 0,
            last_power: i16::MAX,
            power: 0,
            form: Form::Words,
            tail: None,
        }
    }

    #[inline]
    fn word<T>(&self, i: usize, pick: impl Fn(NumberWord) -> Option<T>) -> Option<(usize, T)> {
        word(self.reading, i, self.end, pick)
    }

    fn any_word(&self, i: usize) -> Option<(usize, NumberWord)> {
        self.word(i, Some)
    }

    // The beginning

    fn head(&mut self) -> Option<()> {
        if let Some((after, found)) = digits::read(self.reading, self.at, self.end) {
            self.take_digits(after, &found);
            self.fraction_in_digits();
            return Some(());
        }
        if self.reading.tokens.get(self.at)?.kind == Kind::Number {
            return None;
        }
        match self.any_word(self.at) {
            Some((after, found)) => self.head_word(after, found),
            None => self.one_word(),
        }
    }

    fn take_digits(&mut self, after: usize, found: &Digits) {
        self.start -= usize::from(found.point_first);
        self.at = after;
        self.current = Some(found.value);
        self.form = Form::Digits {
            grouped: found.grouped,
            decimals: found.decimals,
        };
    }

    fn head_word(&mut self, after: usize, found: NumberWord) -> Option<()> {
        match found {
            NumberWord::Cardinal(value) => {
                self.begin(after, Decimal::integer(u64::from(value)), u64::from(value))
            }
            NumberWord::One => {
                self.form = Form::One;
                self.begin(after, Decimal::integer(1), 1)
            }
            NumberWord::Tenths(tenths) => self.begin(after, Decimal::tenths(u64::from(tenths)), 0),
            NumberWord::Vulgar { over, of } => {
                self.form = Form::Part;
                self.begin(after, Decimal::integer(u64::from(over)).over(u64::from(of))?, 0)
            }
            NumberWord::Scale { .. } | NumberWord::Group(_) | NumberWord::Part { .. } | NumberWord::Half => {
                self.implied_one(found)
            }
            _ => None,
        }
    }

    fn begin(&mut self, after: usize, value: Decimal, small: u64) -> Option<()> {
        self.at = after;
        self.current = Some(value);
        self.small = small;
        Some(())
    }

    /// A scale, group or part with an article for its one, or none: "a million", "tausend", "ein Drittel".
    fn implied_one(&mut self, found: NumberWord) -> Option<()> {
        let article = self.start > 0 && is_article(self.reading, self.start - 1, false);
        let token = &self.reading.tokens[self.at];
        let alone = match found {
            NumberWord::Scale { alone, .. } => alone && (token.case() == Case::Lower || token.starts_line()),
            NumberWord::Part { over, sure } => over == 2 && sure == Sure::Yes || self.scale_follows(),
            NumberWord::Half => true,
            _ => false,
        };
        if !article && !alone {
            return None;
        }
        if article {
            self.start -= 1;
        }
        self.current = Some(Decimal::integer(1));
        self.small = 1;
        self.step()
    }

    /// "quarter million".
    fn scale_follows(&self) -> bool {
        let scale = |word| matches!(word, NumberWord::Scale { alone: false, .. }).then_some(());
        self.word(self.at + 1, scale).is_some()
    }

    /// A word that is in no table, but begins with a number: "zweihundertfünfzig", "zehnprozentig".
    fn one_word(&mut self) -> Option<()> {
        let (value, tail) = number_in_word(self.reading, self.at)?;
        self.tail = tail;
        self.begin(self.at + 1, Decimal::integer(value), value)
    }

    /// "zwei Millionen | dreihunderttausend".
    fn more_in_one_word(&mut self) -> Option<()> {
        if self.current.is_some() || self.last_power < 6 || self.at >= self.end {
            return None;
        }
        let (value, tail) = number_in_word(self.reading, self.at)?;
        if tail.is_some() || value >= 1_000_000 {
            return None;
        }
        self.current = Some(Decimal::integer(value));
        self.at += 1;
        Some(())
    }

    /// "7½", "1 1/4", "3/4".
    fn fraction_in_digits(&mut self) {
        let Form::Digits {
            decimals: false,
            grouped,
        } = self.form
        else {
            return;
        };
        let vulgar = self.word(self.at, |word| match word {
            NumberWord::Vulgar { over, of } => Some((u64::from(over), u64::from(of))),
            _ => None,
        });
        if let Some((after, (over, of))) = vulgar {
            self.add_fraction(after, over, of);
        } else if let Some((over, of)) = slashed(self.reading, self.at, self.end) {
            self.add_fraction(self.at + 3, over, of);
        } else if let (false, Some((over, of))) = (grouped, slashed(self.reading, self.at - 1, self.end)) {
            self.current = Decimal::integer(over).over(of);
            self.form = Form::Part;
            self.at += 2;
        }
    }

    fn add_fraction(&mut self, after: usize, over: u64, of: u64) {
        let more = Decimal::integer(over).over(of);
        if let Some(sum) = self.current.zip(more).and_then(|(whole, part)| whole.plus(part)) {
            self.current = Some(sum);
            self.at = after;
            self.form = Form::Words;
        }
    }

    // One step further

    /// Reads the next word of the number, if there is one.
    fn step(&mut self) -> Option<()> {
        if self.current.is_some() && !self.may_go_on() {
            return None;
        }
        let at = past_hyphen(self.reading, self.at, self.end);
        if let Some((after, found)) = self.word(at, |word| self.continues(word, at).then_some(word)) {
            return self.take(after, found);
        }
        self.more_in_one_word().or_else(|| self.and_more(at))
    }

    /// Whether what stands next is a word of numbers, or joins one to those before.
    #[inline]
    fn may_go_on(&self) -> bool {
        let Some(token) = self.reading.tokens[..self.end].get(self.at) else {
            return false;
        };
        let lexicon = self.reading.lexicon;
        token.kind == Kind::Punct
            || lexicon.classes(token.word).has(Classes::NUMBER)
            || lexicon.joints(token.word).has(Joint::And)
    }

    /// Whether `word` may come next.
    fn continues(&self, word: NumberWord, at: usize) -> bool {
        let digits = matches!(self.form, Form::Digits { .. });
        match word {
            NumberWord::Cardinal(value) => !digits && self.fits(u64::from(value)),
            NumberWord::One => !digits && self.fits(1),
            NumberWord::Scale { .. } => self.form != Form::Part || self.current.is_none(),
            // "fünf Mrd. Euro"
            NumberWord::Abbreviated {
                when: ScaleWhen::Always,
                power: 6..,
            } if !digits => self.current.is_some() && self.total.is_none() && self.unit_follows(at + 1),
            NumberWord::Abbreviated { when, .. } => {
                let joined = || self.reading.tokens[at].glued() && at == self.at;
                let length = || measures_length(self.reading, at + 1, self.end);
                match when {
                    _ if !digits => false,
                    ScaleWhen::Always => true,
                    ScaleWhen::Joined => self.money || joined() && !length(),
                    ScaleWhen::Money => self.money,
                }
            }
            NumberWord::Group(_) | NumberWord::Half => self.current.is_some(),
            NumberWord::Part { over: 2, .. } if self.form == Form::One => false,
            NumberWord::Part { .. } => self.total.is_none() && (self.small > 0 || digits),
            NumberWord::Point => !digits && self.current.is_some(),
            _ => false,
        }
    }

    /// Whether a unit stands at `i`, or behind the full stop there.
    fn unit_follows(&self, i: usize) -> bool {
        let i = i + usize::from(i < self.end && self.reading.is_punct(i, b'.'));
        i < self.end && self.reading.has(i, Classes::UNIT)
    }

    /// Whether a cardinal adds to the group: "twenty | one", "two hundred | twelve".
    fn fits(&self, value: u64) -> bool {
        match self.current {
            None => self.total.is_some() && self.last_power >= 2,
            Some(_) if self.small == 0 => false,
            Some(_) => match self.small % 100 {
                0 => true,
                tens @ 20.. if tens % 10 == 0 => (1..10).contains(&value),
                _ => false,
            },
        }
    }

    fn take(&mut self, after: usize, found: NumberWord) -> Option<()> {
        match found {
            NumberWord::Cardinal(value) => self.add(u64::from(value))?,
            NumberWord::One => self.add(1)?,
            NumberWord::Scale { power: 2, .. } => self.hundred()?,
            NumberWord::Scale { power, .. } | NumberWord::Abbreviated { power, .. } => self.scale(power)?,
            NumberWord::Group(size) => {
                self.current = Some(self.current?.times(u64::from(size))?);
                self.small = 0;
                self.form = Form::Words;
            }
            NumberWord::Half => return self.half(after),
            NumberWord::Part { over, .. } => return self.part(after, over),
            NumberWord::Point => return self.decimals(after),
            _ => return None,
        }
        self.at = after;
        Some(())
    }

    fn add(&mut self, value: u64) -> Option<()> {
        let more = Decimal::integer(value);
        self.current = Some(match self.current {
            Some(current) => current.plus(more)?,
            None => more,
        });
        self.small += value;
        self.form = Form::Words;
        Some(())
    }

    fn hundred(&mut self) -> Option<()> {
        let current = self.current?;
        let small = std::mem::take(&mut self.small);
        self.current = Some(current.scaled(2)?);
        self.small = if small < 100 { small * 100 } else { 0 };
        self.form = Form::Words;
        Some(())
    }

    fn scale(&mut self, power: i16) -> Option<()> {
        self.total = Some(match (self.total, self.current) {
            (None, Some(current)) => {
                self.power = power;
                current.scaled(power)?
            }
            (Some(total), Some(current)) if power < self.last_power => {
                self.power = 0;
                total.plus(current.scaled(power)?)?
            }
            // "hundred thousand million", "lakh crore"
            (Some(total), None) if self.reading.tokens[self.at].spaced() => {
                self.power += power;
                total.scaled(power)?
            }
            _ => return None,
        });
        self.current = None;
        self.small = 0;
        self.last_power = power;
        self.form = Form::Words;
        Some(())
    }

    /// "half a million", "ein halbes Dutzend", "drei halbe": half of what was read.
    fn half(&mut self, after: usize) -> Option<()> {
        self.current = Some(self.current?.over(2)?);
        let whole = self.small == 1;
        self.small = 0;
        self.form = if whole { Form::Half } else { Form::Words };
        self.at = after;
        let past_article = after + usize::from(after < self.end && is_article(self.reading, after, false));
        let larger = |word| matches!(word, NumberWord::Scale { .. } | NumberWord::Group(_)).then_some(word);
        let next = past_hyphen(self.reading, past_article, self.end);
        if let Some((after, found)) = self.word(next, larger) {
            self.take(after, found)?;
        }
        Some(())
    }

    /// "two thirds", "three quarters of a million".
    fn part(&mut self, after: usize, over: u16) -> Option<()> {
        self.current = Some(self.current?.over(u64::from(over))?);
        self.form = Form::Part;
        self.small = 0;
        self.at = after;
        let of = joint(self.reading, after, self.end, Joint::Of).unwrap_or(after);
        let article = of < self.end && is_article(self.reading, of, false);
        let scale = |word| matches!(word, NumberWord::Scale { alone: false, .. }).then_some(word);
        if article || of == after {
            if let Some((after, found)) = self.word(of + usize::from(article), scale) {
                self.take(after, found)?;
            }
        }
        Some(())
    }

    /// "point zero three", "Komma fünf".
    fn decimals(&mut self, mut after: usize) -> Option<()> {
        let mut digits = String::new();
        let mut tens = 0;
        while let Some((next, value)) = self.word(past_hyphen(self.reading, after, self.end), digit) {
            if tens > 0 && (1..10).contains(&value) {
                digits.pop();
            }
            digits += &value.to_string();
            tens = if value >= 20 && value % 10 == 0 { value } else { 0 };
            after = next;
        }
        if digits.is_empty() {
            return None;
        }
        let more = Decimal::from_digits(digits.as_bytes(), digits.len())?;
        self.current = Some(self.current?.plus(more)?);
        self.small = 0;
        self.form = Form::Words;
        self.at = after;
        Some(())
    }

    /// "three hundred and | five", "two and a | half", "one million and a quarter".
    fn and_more(&mut self, at: usize) -> Option<()> {
        let after = past_hyphen(
            self.reading,
            joint(self.reading, at, self.end, Joint::And)?,
            self.end,
        );
        let open = self.small >= 100 && self.small % 100 == 0;
        let closed = self.current.is_none() && self.total.is_some();
        if open || closed {
            if let Some((after, value)) = self.word(after, cardinal) {
                let more = closed && !self.fits(u64::from(value));
                return if more {
                    None
                } else {
                    self.take(after, NumberWord::Cardinal(value))
                };
            }
        }
        let article = after < self.end && is_article(self.reading, after, false);
        let one = |word| matches!(word, NumberWord::One).then_some(());
        let one = self.word(after, one).map(|(after, ())| after);
        let after = past_hyphen(
            self.reading,
            one.unwrap_or(after + usize::from(article)),
            self.end,
        );
        let (after, over) = self.word(after, |word| match word {
            NumberWord::Half => Some(2),
            NumberWord::Part { over, .. } => Some(over),
            _ => None,
        })?;
        if !article && one.is_none() {
            return None;
        }
        let part = Decimal::integer(1).over(u64::from(over))?;
        match (self.current, self.total) {
            (Some(current), _) => self.current = Some(current.plus(part)?),
            (None, Some(total)) => self.total = Some(total.plus(part.scaled(self.last_power)?)?),
            _ => return None,
        }
        self.small = 0;
        self.form = Form::Words;
        self.at = after;
        Some(())
    }

    fn finish(self) -> Option<Number> {
        let value = match (self.total, self.current) {
            (Some(total), Some(current)) => total.plus(current)?,
            (Some(one), None) | (None, Some(one)) => one,
            (None, None) => return None,
        };
        Some(Number {
            tokens: self.start..self.at,
            value,
            power: if self.current.is_none() { self.power } else { 0 },
            form: self.form,
            tail: self.tail,
        })
    }
}

fn cardinal(word: NumberWord) -> Option<u8> {
    match word {
        NumberWord::Cardinal(value) => Some(value),
        NumberWord::One => Some(1),
        _ => None,
    }
}

fn digit(word: NumberWord) -> Option<u64> {
    cardinal(word).map(u64::from)
}
