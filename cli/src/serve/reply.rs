//! Answers: objects of JSON, also where a request is refused.

use axum::http::StatusCode;
use axum::http::header::{CONTENT_TYPE, RETRY_AFTER};
use axum::response::{IntoResponse, Response};
use serde::Serialize;

use crate::input::{Failure, Fields};
use crate::output;

/// An object of JSON, with a line end.
pub(super) struct Json(Vec<u8>);

impl Json {
    pub(super) fn of(value: &impl Serialize) -> Self {
        Self(output::json_line(value))
    }
}

impl IntoResponse for Json {
    fn into_response(self) -> Response {
        ([(CONTENT_TYPE, "application/json")], self.0).into_response()
    }
}

pub(super) async fn health() -> Json {
    #[derive(Serialize)]
    struct Health {
        status: &'static str,
    }
    Json::of(&Health { status: "ok" })
}

/// Why a request has no claims for its answer.
pub(super) struct Refusal {
    status: StatusCode,
    json: Json,
}

#[derive(Serialize)]
struct Reason<'r> {
    error: &'r str,
}

/// What is known of a text that could not be read.
#[derive(Serialize)]
struct Unread<'r> {
    #[serde(skip_serializing_if = "str::is_empty")]
    id: &'r str,
    #[serde(flatten)]
    fields: &'r Fields,
    language: Option<&'r str>,
    error: &'r str,
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    warnings: &'r [String],
}

impl Refusal {
    fn new(status: StatusCode, error: &str) -> Self {
        let json = Json::of(&Reason { error });
        Self { status, json }
    }

    pub(super) fn bad(error: String) -> Self {
        Self::new(StatusCode::BAD_REQUEST, &error)
    }

    pub(super) fn not_found(error: &str) -> Self {
        Self::new(StatusCode::NOT_FOUND, error)
    }

    pub(super) fn method(error: &str) -> Self {
        Self::new(StatusCode::METHOD_NOT_ALLOWED, error)
    }

    pub(super) fn timeout(error: &str) -> Self {
        Self::new(StatusCode::REQUEST_TIMEOUT, error)
    }

    pub(super) fn too_long(error: String) -> Self {
        Self::new(StatusCode::PAYLOAD_TOO_LARGE, &error)
    }

    pub(super) fn media_type(error: String) -> Self {
        Self::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, &error)
    }

    pub(super) fn unreadable(failure: &Failure) -> Self {
        Self {
            status: StatusCode::UNPROCESSABLE_ENTITY,
            json: Json::of(&Unread {
                id: &failure.id,
                fields: &failure.fields,
                language: failure.language.as_deref(),
                error: &failure.message,
                warnings: &failure.warnings,
            }),
        }
    }

    pub(super) fn busy(error: &str) -> Self {
        Self::new(StatusCode::SERVICE_UNAVAILABLE, error)
    }

    pub(super) fn fault(error: &str) -> Self {
        Self::new(StatusCode::INTERNAL_SERVER_ERROR, error)
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let mut response = (self.status, self.json).into_response();
        if self.status == StatusCode::SERVICE_UNAVAILABLE {
            let seconds = axum::http::HeaderValue::from_static("1");
            response.headers_mut().insert(RETRY_AFTER, seconds);
        }
        response
    }
}
