"""Types of what sollist takes and gives, for annotations."""

from __future__ import annotations

from datetime import date
from typing import Literal, Protocol, TypeAlias, TypedDict

Span: TypeAlias = tuple[int, int]
"""A stretch of a text: where it starts, and where it ends."""

Offsets: TypeAlias = Literal["characters", "bytes", "utf16"]
"""What spans count."""

Bound: TypeAlias = Literal["exact", "about", "more_than", "at_least", "less_than", "at_most"]
"""How the number that stands there bounds the figure."""

Day: TypeAlias = date | str
"""A date or datetime, or a string in ISO form."""

Outcome: TypeAlias = Literal["met", "missed", "open", "withdrawn"]
"""What became of a target."""


class ArrowArray(Protocol):
    """A column in one piece."""

    def __arrow_c_array__(self, requested_schema: object | None = None) -> tuple[object, object]: ...


class ArrowStream(Protocol):
    """A column in chunks."""

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object: ...


class _ClaimFields(TypedDict):
    organisation: str | None
    organisation_span: Span | None
    organisation_key: str | None
    metric: str
    measure: str
    noun: str | None
    unit: str
    bound: Bound
    year: int | None
    part: str | None
    basis: str
    status: str
    mentions: list[Span]
    sentences: list[Span]
    evidence: dict[str, Span]
    rules: dict[str, str]
    confidence: float
    story: int


class ClaimDict(_ClaimFields, total=False):
    """A claim as a dictionary."""

    organisation_id: str
    value: float
    low: float
    high: float
    withdrawn: bool
    replaced: bool
    scope: str


class ExtractionDict(TypedDict):
    """An extraction as a dictionary."""

    language: str | None
    written: str | None
    claims: list[ClaimDict]


class FigureDict(TypedDict, total=False):
    """A figure of a comparison as a dictionary."""

    value: float
    low: float
    high: float
    unit: str
    bound: Bound
    written: str | None
    position: int
    span: Span
    sentence: Span


class TargetDict(FigureDict, total=False):
    """A target of a comparison as a dictionary."""

    difference: float | None
    difference_percent: float | None
    outcome: str
    replaced: bool


class ComparisonDict(TypedDict):
    """A comparison as a dictionary."""

    organisation: str
    metric: str
    measure: str
    noun: str | None
    unit: str
    year: int | None
    part: str | None
    outcome: str
    targets: list[TargetDict]
    actuals: list[FigureDict]
