import json
import pickle
from collections.abc import Callable
from datetime import date, datetime, timezone
from types import MappingProxyType
from typing import Any, get_type_hints

import pyarrow as pa
import pytest

import sollist
from sollist.types import ClaimDict

TEXT = "Brand New Mobility, kurz BNM, lieferte im vergangenen Jahr 5.000 Roller für 20 Mio. € aus."


def test_attributes_are_the_values_of_the_dictionary(pages: list[str]) -> None:
    for page in pages:
        for claim in sollist.extract_claims(page):
            values = claim.to_dict()
            for name, value in values.items():
                assert getattr(claim, name) == value, name
            assert ClaimDict.__required_keys__ <= values.keys() <= get_type_hints(ClaimDict).keys()


def test_a_dictionary_and_its_json_give_the_claim_back(pages: list[str]) -> None:
    for page in pages:
        for claim in sollist.extract_claims(page):
            assert sollist.Claim.from_dict(claim.to_dict()) == claim
            assert sollist.Claim.from_dict(json.loads(json.dumps(claim.to_dict()))) == claim
            assert pickle.loads(pickle.dumps(claim)) == claim


def test_a_dictionary_that_is_no_claim_is_refused() -> None:
    with pytest.raises(sollist.ParseError, match="metric"):
        sollist.Claim.from_dict({"organisation": None})


def test_dictionaries_without_end_are_refused() -> None:
    claim = sollist.extract_claims("Kestra Mobility sold 61,000 vans in 2022.")[0].to_dict()
    circle: dict[str, Any] = {**claim}
    circle["more"] = [circle]
    for depth in (200, 100_000):
        deep: list[Any] = []
        for _ in range(depth):
            deep = [deep]
        for wrong in (circle, MappingProxyType(circle), {**claim, "more": deep}, {**claim, "noun": deep}):
            with pytest.raises(sollist.ParseError, match="no claim"):
                sollist.Claim.from_dict(wrong)
    assert sollist.Claim.from_dict(MappingProxyType(claim)).to_dict() == claim


@pytest.mark.parametrize("value", [0.1 + 0.2, 123456789.12345679, 5e-324, 1.7976931348623157e308])
def test_numbers_come_back_to_the_last_digit(value: float) -> None:
    claim = sollist.extract_claims("Kestra Mobility sold 61,000 vans in 2022.")[0]
    assert sollist.Claim.from_dict({**claim.to_dict(), "value": value}).value == value


def test_spans_count_as_they_are_asked_to() -> None:
    text = "🛵 Über 5.000 Roller hat BNM 2023 ausgeliefert."
    for offsets in ("characters", "bytes", "utf16"):
        claim = sollist.extract_claims(text, offsets=offsets)[0]
        start, end = claim.mentions[0]
        if offsets == "characters":
            assert text[start:end] == "5.000"
        elif offsets == "bytes":
            assert text.encode()[start:end] == b"5.000"
        else:
            assert text.encode("utf-16-le")[2 * start : 2 * end] == "5.000".encode("utf-16-le")
    with pytest.raises(ValueError, match="utf16"):
        sollist.extract_claims(text, offsets="words")  # type: ignore[arg-type]


def test_every_span_is_counted(pages: list[str]) -> None:
    for page in pages:
        encoded = page.encode()
        counted = sollist.Extractor(unowned=True).extract(page)
        plain = sollist.Extractor(unowned=True).extract(page, offsets="bytes")
        spans = [(c.mentions, c.sentences, c.organisation_span, c.evidence) for c in counted]
        bytewise = [(c.mentions, c.sentences, c.organisation_span, c.evidence) for c in plain]
        words = flat(spans, lambda start, end: page[start:end])
        assert words == flat(bytewise, lambda start, end: encoded[start:end].decode())
        blocks = [page[slice(*block.span)] for block in counted.blocks]
        assert "".join(blocks) == page


def flat(spans: Any, cut: Callable[[int, int], str]) -> Any:
    """The same with the words that the spans stand for."""
    match spans:
        case (int() as start, int() as end):
            return cut(start, end)
        case dict():
            return {slot: flat(span, cut) for slot, span in spans.items()}
        case list() | tuple():
            return [flat(span, cut) for span in spans]
    return spans


@pytest.mark.parametrize(
    "published",
    [
        "2024-04-23",
        "2024-04-23T23:30:00Z",
        date(2024, 4, 23),
        datetime(2024, 4, 23, 23, 30),
        datetime(2024, 4, 23, tzinfo=timezone.utc),
    ],
)
def test_the_day_of_publication(published: date | str) -> None:
    extraction = sollist.Extractor().extract(TEXT, published=published)
    assert extraction.written == "2024-04-23"
    assert extraction[0].year == 2023


def test_days_that_are_none() -> None:
    for published in ("23 April 2024", "2023-02-29", ""):
        with pytest.raises(sollist.ParseError, match="YYYY-MM-DD"):
            sollist.Extractor().extract(TEXT, published=published)
    with pytest.raises(TypeError, match="int"):
        sollist.Extractor().extract(TEXT, published=2024)  # type: ignore[arg-type]


def test_an_extraction_is_a_sequence_of_its_claims() -> None:
    extraction = sollist.Extractor().extract(TEXT, "2024-04-23", "de")
    assert len(extraction) == len(extraction.claims) == len(list(extraction)) > 0
    assert extraction[-1] == extraction.claims[-1]
    assert extraction[:1] == extraction.claims[:1]
    with pytest.raises(IndexError):
        extraction[99]
    assert extraction.to_dict()["claims"] == [claim.to_dict() for claim in extraction]


def test_words_and_names_of_ones_own() -> None:
    extractor = sollist.Extractor(
        organisations={"Brand New Mobility": ("BNM",)},
        metrics={"orders": {"de": ["vormerkungen"]}, "test_drives": {"en": {"test drives"}}},
        languages=["German", "en"],
    )
    for copy in (extractor, pickle.loads(pickle.dumps(extractor))):
        claim = copy.extract("BNM counted 1,200 test drives in 2023.")[0]
        assert (claim.organisation, claim.metric) == ("Brand New Mobility", "test_drives")
        assert copy.extract("BNM zählte 2023 rund 1.200 Vormerkungen.")[0].metric == "orders"
    assert sollist.Extractor(organisations=["BNM"]).extract("bnm sold 7 vans in 2023.")[0].organisation == "BNM"


def test_ids_of_ones_own() -> None:
    extractor = sollist.Extractor(
        organisations={"Brand New Mobility": ["BNM"], "Odelis": []},
        ids={"Brand New Mobility": "BNM.DE", "Vandertorf Reederei": "17"},
    )
    text = "BNM sold 1,200 vans in 2023. Odelis sold 340 vans in 2023. Vandertorf Reederei sold 25 ships in 2023."
    for copy in (extractor, pickle.loads(pickle.dumps(extractor))):
        claims = copy.extract(text)
        assert [(claim.organisation, claim.organisation_id) for claim in claims] == [
            ("Brand New Mobility", "BNM.DE"),
            ("Odelis", None),
            ("Vandertorf Reederei", "17"),
        ]
        for claim in claims:
            assert claim.to_dict().get("organisation_id") == claim.organisation_id
            assert pickle.loads(pickle.dumps(claim)) == claim
        (row,) = pa.array(copy.extract_arrow(pa.array([text]))).to_pylist()
        assert [claim["organisation_id"] for claim in row] == ["BNM.DE", None, "17"]
    with pytest.raises(sollist.SetupError, match="BNM"):
        sollist.Extractor(organisations={"Brand New Mobility": ["BNM"]}, ids={"BNM": "BNM.DE"})
    for wrong in ("BNM", {"BNM": 7}):
        with pytest.raises(TypeError):
            sollist.Extractor(ids=wrong)  # type: ignore[arg-type]


def test_what_is_compared_by_value_has_no_hash() -> None:
    claims = sollist.extract_claims("Kestra Mobility sold 54,000 vans in 2022, missing its target of 60,000.")
    (comparison,) = sollist.compare(claims)
    assert comparison == sollist.compare(claims)[0]
    for value in (claims[0], comparison, comparison.target, comparison.actual):
        with pytest.raises(TypeError, match="unhashable"):
            hash(value)


def test_figures_without_an_owner() -> None:
    text = "Exports of the country rose by 5 percent in 2023."
    assert len(sollist.Extractor().extract(text)) == 0
    claim = sollist.Extractor(unowned=True).extract(text)[0]
    assert claim.organisation is None and claim.organisation_span is None


def test_errors() -> None:
    french = "La société a livré 300 000 voitures en 2024, a déclaré son directeur général mardi à Paris."
    with pytest.raises(sollist.UnsupportedLanguage) as unsupported:
        sollist.extract_claims(french)
    assert unsupported.value.detected == "fr"
    assert pickle.loads(pickle.dumps(unsupported.value)).detected == "fr"

    with pytest.raises(sollist.TooLarge) as large:
        sollist.Extractor(max_bytes=10).extract("eleven byte")
    assert (large.value.bytes, large.value.limit) == (11, 10)

    with pytest.raises(sollist.SetupError, match="give a longer name"):
        sollist.Extractor(organisations={"On Running": ["On"]})
    wordless: list[dict[str, dict[str, list[str]]]]
    wordless = [{"test_drives": {}}, {"orders": {}}, {"test_drives": {"en": []}}]
    for metrics in wordless:
        with pytest.raises(sollist.SetupError, match="has no words"):
            sollist.Extractor(metrics=metrics)
    with pytest.raises(sollist.ParseError, match="language"):
        sollist.Extractor(languages=["fr"])
    for class_ in (sollist.UnsupportedLanguage, sollist.TooLarge, sollist.SetupError, sollist.ParseError):
        assert issubclass(class_, sollist.Error)


def test_a_string_is_no_list_of_strings() -> None:
    mistakes: list[dict[str, Any]] = [
        {"organisations": "BNM"},
        {"organisations": {"Brand New": "BNM"}},
        {"languages": "de"},
    ]
    for wrong in mistakes:
        with pytest.raises(TypeError, match="several strings"):
            sollist.Extractor(**wrong)
    with pytest.raises(TypeError, match="str or a Page"):
        sollist.extract_claims(b"BNM sold 7 vans.")  # type: ignore[arg-type]


def test_targets_beside_actuals() -> None:
    extractor = sollist.Extractor()
    target = extractor.extract("Kestra Mobility aims to sell 60,000 vans in 2022.", "2022-01-10")
    revised = extractor.extract("Kestra Mobility now aims to sell 55,000 vans in 2022.", "2022-08-01")
    actual = extractor.extract("Kestra Mobility AG sold 61,500 vans in 2022.", "2023-02-01")

    (comparison,) = sollist.compare([revised, target, actual])
    assert (comparison.outcome, comparison.is_revised) == ("met", True)
    assert [figure.value for figure in comparison.targets] == [60_000, 55_000]
    assert comparison.target.written == "2022-08-01"
    assert comparison.actual is not None and comparison.actual.position == 2
    assert comparison.to_dict()["outcome"] == "met"

    (comparison,) = sollist.compare([(target[0], date(2022, 1, 10)), (actual[0], "2023-02")])
    assert comparison.difference == 1500
    assert comparison.actual is not None and comparison.actual.written == "2023-02"
    assert sollist.compare([*target, *actual])[0].outcome == "met"
    with pytest.raises(TypeError, match="str"):
        sollist.compare(["Kestra"])  # type: ignore[list-item]
