//! Bodies of requests: what they hold, and their bytes within the limits.

use axum::body::{Body, HttpBody};
use axum::http::HeaderMap;
use axum::http::header::{CONTENT_ENCODING, CONTENT_TYPE, EXPECT};
use encoding_rs::Encoding;
use http_body_util::BodyExt;

use super::reply::Refusal;
use crate::input::http::{charset_of, is_html};
use crate::input::row::Row;
use crate::input::{Failure, Form, Input, Text, charset};

/// What a body holds, by its content type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Content {
    Text(Form, Option<&'static Encoding>),
    Json,
}

impl Content {
    pub(super) fn of(heads: &HeaderMap) -> Result<Self, Refusal> {
        let named = |name| {
            let value = heads.get(name)?;
            Some(String::from_utf8_lossy(value.as_bytes()).trim().to_lowercase())
        };
        if let Some(coding) = named(CONTENT_ENCODING).filter(|coding| coding != "identity") {
            return Err(Refusal::media_type(format!(
                "bodies are not read in the coding `{coding}`"
            )));
        }
        let kind = named(CONTENT_TYPE).unwrap_or_default();
        let essence = kind.split(';').next().unwrap_or_default().trim();
        match essence {
            "application/json" => Ok(Self::Json),
            "text/plain" | "text/markdown" => Ok(Self::Text(Form::Plain, charset_of(&kind))),
            html if is_html(html) => Ok(Self::Text(Form::Html, charset_of(&kind))),
            other => Err(Refusal::media_type(format!(
                "the content type must be text/plain, text/html or application/json, not `{other}`"
            ))),
        }
    }

    /// The text of a body. Without an id of its own it has none.
    pub(super) fn text(self, bytes: Vec<u8>) -> Result<Input, Refusal> {
        const NOWHERE: &str = "";
        match self {
            Self::Json => match Row::read(&bytes, NOWHERE) {
                Ok(row) => Ok(row.text(NOWHERE)),
                Err(failure) => Err(Refusal::bad(failure.message)),
            },
            Self::Text(form, told) => {
                let decoded = charset::decode_told(bytes, told);
                let text = decoded.map(|decoded| Text::of(NOWHERE, form, decoded));
                Ok(text.map_err(|message| Failure::at(NOWHERE, message)))
            }
        }
    }
}

/// 16 MiB: a body that is too long is read on so far, for many clients see the answer only when all is sent.
const PASSED_OVER: u64 = 1 << 24;

/// The bytes of a body that has no more than `most`; of a longer one none are held.
pub(super) async fn read(heads: &HeaderMap, mut body: Body, most: usize) -> Result<Vec<u8>, Refusal> {
    let too_long = || Refusal::too_long(format!("the body has more than {most} bytes"));
    let most = most as u64;
    let told = body.size_hint().lower();
    // Who asks first has sent nothing yet.
    if told > most && (told > PASSED_OVER || heads.contains_key(EXPECT)) {
        return Err(too_long());
    }
    let (mut bytes, mut seen) = (Vec::new(), 0);
    while let Some(frame) = body.frame().await {
        let frame = frame.map_err(|error| Refusal::bad(format!("the body is cut: {error}")))?;
        let Ok(data) = frame.into_data() else {
            continue;
        };
        seen += data.len() as u64;
        if seen <= most {
            bytes.extend_from_slice(&data);
        } else if seen <= PASSED_OVER {
            bytes = Vec::new();
        } else {
            return Err(too_long());
        }
    }
    if seen > most { Err(too_long()) } else { Ok(bytes) }
}
