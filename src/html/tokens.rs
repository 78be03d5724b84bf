//! The HTML as a row of events, each with the place where it stands.

use std::convert::Infallible;

use html5gum::emitters::callback::{Callback, CallbackEmitter, CallbackEvent};
use html5gum::{Emitter, ForwardingEmitter, Span as Place, Tokenizer};

use super::attributes::Attributes;
use crate::text::Span;

/// What takes the events.
pub(super) trait Events {
    fn start(&mut self, name: &[u8], attributes: &Attributes);
    fn end(&mut self, name: &[u8]);
    /// A piece of decoded text, and the place that it was read from.
    fn text(&mut self, text: &[u8], place: Span);
}

/// Reads all of `html`.
pub(super) fn read(html: &[u8], events: &mut impl Events) {
    let mut inner = CallbackEmitter::new(Handler {
        events,
        name: Vec::new(),
        attributes: Attributes::default(),
    });
    inner.naively_switch_states(true);
    let emitter = WithPlaces {
        html,
        inner,
        position: 0,
        told: 0,
        begun: Span::new(0, 0),
    };
    let Ok(()) = Tokenizer::new_with_emitter(html, emitter).finish();
}

/// Puts the tags together.
struct Handler<'e, E> {
    events: &'e mut E,
    /// Of the tag that is being read.
    name: Vec<u8>,
    attributes: Attributes,
}

impl<E: Events> Callback<Infallible, usize> for Handler<'_, E> {
    fn handle_event(&mut self, event: CallbackEvent<'_>, _: Place<usize>) -> Option<Infallible> {
        match event {
            CallbackEvent::OpenStartTag { name } => {
                self.name.clear();
                self.name.extend(name);
                self.attributes.clear();
            }
            CallbackEvent::AttributeName { name } => self.attributes.name(name),
            CallbackEvent::AttributeValue { value } => self.attributes.value(value),
            CallbackEvent::CloseStartTag { .. } => self.events.start(&self.name, &self.attributes),
            CallbackEvent::EndTag { name } => self.events.end(name),
            _ => {}
        }
        None
    }
}

/// Hands on text as soon as it is decoded, for only then it is known where it stands: character references are read one
/// by one, and their text would later be joined to its surroundings.
struct WithPlaces<'h, 'e, E: Events> {
    html: &'h [u8],
    inner: CallbackEmitter<Handler<'e, E>, Infallible, usize>,
    position: usize,
    /// Where the last piece of text ends: the next stands behind it.
    told: usize,
    /// The first bytes of a character, which the reader may hand on one by one.
    begun: Span,
}

/// In bytes: no named character reference is longer.
const LONGEST_REFERENCE: usize = 40;

impl<E: Events> WithPlaces<'_, '_, E> {
    /// Where the piece of text stands that was read last.
    fn place(&self, text: &[u8]) -> Span {
        let end = self.position.min(self.html.len());
        let start = end.saturating_sub(text.len());
        if self.html[start..end] == *text {
            Span::new(start, end)
        } else {
            self.reference(text, end)
        }
    }

    /// The character reference that `text` was read from, or what else was written for it, like a line end of another kind.
    /// The reader may have looked a byte or two ahead of it, to `end`.
    fn reference(&self, text: &[u8], end: usize) -> Span {
        let from = end.saturating_sub(LONGEST_REFERENCE).max(self.told).min(end);
        let Some(at) = self.html[from..end].iter().rposition(|byte| *byte == b'&') else {
            return Span::new(end.saturating_sub(1), end);
        };
        let start = from + at;
        let written = &self.html[start..end];
        let name = 1 + written[1..]
            .iter()
            .take_while(|byte| is_of_reference(**byte))
            .count();
        if written.get(name) == Some(&b';') {
            Span::new(start, start + name + 1)
        } else if self.html[start..].starts_with(text) {
            Span::new(start, start + text.len())
        } else {
            Span::new(start, start + name)
        }
    }
}

const fn is_of_reference(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'#'
}

impl<E: Events> ForwardingEmitter for WithPlaces<'_, '_, E> {
    type Token = Infallible;

    fn inner(&mut self) -> &mut impl Emitter<Token = Infallible> {
        &mut self.inner
    }

    fn should_emit_errors(&mut self) -> bool {
        false
    }

    fn move_position(&mut self, offset: isize) {
        self.position = self.position.saturating_add_signed(offset);
    }

    fn emit_string(&mut self, text: &[u8]) {
        let mut place = self.place(text);
        self.told = place.end;
        if self.html[place.range()] != *text {
            self.inner.callback_mut().events.text(text, place);
            return;
        }
        if self.begun.end == place.start {
            place.start = self.begun.start;
        }
        let whole = place.start + whole_characters(&self.html[place.range()]);
        self.begun = Span::new(whole, place.end);
        let place = Span::new(place.start, whole);
        let text = &self.html[place.range()];
        if !text.is_empty() {
            self.inner.callback_mut().events.text(text, place);
        }
    }
}

/// How many of the bytes are whole characters, or none at all: the rest begins a character.
fn whole_characters(bytes: &[u8]) -> usize {
    match std::str::from_utf8(bytes) {
        Err(error) if error.error_len().is_none() => error.valid_up_to(),
        _ => bytes.len(),
    }
}
