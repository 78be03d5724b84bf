import signal
import threading
import time
from collections.abc import Callable
from datetime import date, datetime
from typing import Any

import pyarrow as pa
import pytest

import sollist

TEXT = "Kestra Mobility verkaufte im vergangenen Jahr 5.000 Busse, rund 7 % mehr."
FRENCH = "La société a livré 300 000 voitures en 2024, a déclaré son directeur général mardi à Paris."


def as_rows(column: Any) -> list[list[dict[str, Any]] | None]:
    """The rows of a column of claims, with the keys and values of their dictionaries."""
    rows = column.to_pylist()
    return [None if row is None else [as_dict(claim) for claim in row] for row in rows]


def as_dict(claim: dict[str, Any]) -> dict[str, Any]:
    claim["organisation_span"] = span(claim["organisation_span"])
    for places in ("mentions", "sentences"):
        claim[places] = [span(place) for place in claim[places]]
    claim["evidence"] = {slot: span(place) for slot, place in claim["evidence"].items() if place}
    claim["rules"] = {slot: rule for slot, rule in claim["rules"].items() if rule}
    claim["confidence"] = pytest.approx(claim["confidence"])
    left_out: dict[str, bool | None] = {"withdrawn": False, "replaced": False}
    left_out.update(dict.fromkeys(("organisation_id", "value", "low", "high", "scope")))
    return {name: value for name, value in claim.items() if name not in left_out or value != left_out[name]}


def span(place: dict[str, int] | None) -> tuple[int, int] | None:
    return (place["start"], place["end"]) if place else None


def as_dicts(texts: list[str | None], published: date | str | None = None) -> list[list[Any] | None]:
    extractor = sollist.Extractor()
    rows: list[list[Any] | None] = []
    for text in texts:
        if text is None or text == FRENCH:
            rows.append(None)
        else:
            rows.append([claim.to_dict() for claim in extractor.extract(text, published)])
    return rows


@pytest.mark.parametrize("threads", [1, 2, 5])
def test_columns_have_what_dictionaries_have(pages: list[str], threads: int) -> None:
    texts = [*pages, None, FRENCH, "", *pages]
    column = pa.array(sollist.extract_arrow(pa.array(texts), threads=threads))
    column.validate(full=True)
    assert as_rows(column) == as_dicts(texts)


def test_columns_stand_in_the_order_of_the_dictionary(pages: list[str]) -> None:
    columns = [field.name for field in pa.array(sollist.extract_arrow(pa.array([TEXT]))).type.value_type]
    for page in pages:
        for claim in sollist.extract_claims(page):
            assert [name for name in columns if name in claim.to_dict()] == list(claim.to_dict())


@pytest.mark.parametrize("of", [pa.string(), pa.large_string(), pa.string_view(), pa.dictionary(pa.int8(), pa.string())])
def test_strings_of_any_layout(of: Any) -> None:
    texts = [TEXT, None, FRENCH]
    column = pa.array(texts, pa.string()).cast(of) if pa.types.is_dictionary(of) else pa.array(texts, of)
    assert as_rows(pa.array(sollist.extract_arrow(column))) == as_dicts(texts)
    assert as_rows(pa.array(sollist.extract_arrow(column[1:]))) == as_dicts(texts[1:])


@pytest.mark.parametrize("threads", [100_000, 2**61, 2**64 - 1])
def test_more_threads_than_a_machine_has(threads: int) -> None:
    texts = [TEXT, None] * 2_000
    column = pa.array(sollist.extract_arrow(pa.array(texts), threads=threads))
    assert len(column) == 4_000 and column.null_count == 2_000


def test_chunks_stay_chunks() -> None:
    chunks = [[TEXT], [], [None, TEXT, TEXT]]
    column = pa.chunked_array(sollist.extract_arrow(pa.chunked_array(chunks, pa.string())))
    assert [len(chunk) for chunk in column.chunks] == [1, 0, 3]
    assert as_rows(column) == as_dicts([TEXT, None, TEXT, TEXT])


def test_columns_without_rows_have_a_type() -> None:
    expected = pa.array(sollist.extract_arrow(pa.array([TEXT]))).type
    assert pa.array(sollist.extract_arrow(pa.array([], pa.string()))).type == expected
    assert pa.chunked_array(sollist.extract_arrow(pa.chunked_array([], pa.string()))).type == expected
    assert pa.array(sollist.extract_arrow(pa.nulls(2))).to_pylist() == [None, None]


@pytest.mark.parametrize(
    "days",
    [
        pa.array([date(2024, 4, 23), None, date(2020, 1, 1)]),
        pa.array([datetime(2024, 4, 23, 7), None, datetime(2020, 1, 1)], pa.timestamp("us")),
        pa.array([datetime(2024, 4, 23, 7), None, datetime(2020, 1, 1)], pa.timestamp("ns", "UTC")),
        pa.array(["2024-04-23T07:00", None, "2020-01-01"]),
        pa.chunked_array([[date(2024, 4, 23)], [None, date(2020, 1, 1)]]),
    ],
)
def test_a_day_for_each_text(days: Any) -> None:
    texts = pa.chunked_array([[TEXT, TEXT], [TEXT]])
    column = pa.chunked_array(sollist.extract_arrow(texts, days))
    assert [row[0]["year"] for row in column.to_pylist()] == [2023, None, 2019]


def test_the_day_of_a_time_is_that_of_its_zone() -> None:
    new_year = datetime(2023, 12, 31, 23, 30)
    for zone, year in ((None, 2022), ("UTC", 2022), ("Europe/Berlin", 2023), ("+01:00", 2023), ("America/Lima", 2022)):
        for unit in ("s", "ms", "us", "ns"):
            times = pa.array([new_year], pa.timestamp(unit, zone))
            assert pa.array(sollist.extract_arrow(pa.array([TEXT]), times))[0][0]["year"].as_py() == year, (zone, unit)
    summer = pa.array([datetime(2024, 6, 30, 22, 30)], pa.timestamp("s", "Europe/Berlin"))
    text = pa.array(["Kestra Mobility verkaufte im vergangenen Monat 5.000 Busse."])
    assert pa.array(sollist.extract_arrow(text, summer))[0][0]["part"].as_py() == "M06"
    with pytest.raises(ValueError, match="Europe/Nowhere"):
        sollist.extract_arrow(pa.array([TEXT]), pa.array([new_year], pa.timestamp("s", "Europe/Nowhere")))


@pytest.mark.parametrize(
    "days",
    [
        pa.array([0, 3_000_000, None], pa.int32()).cast(pa.date32()),
        pa.array([0, -800_000, None], pa.int32()).cast(pa.date32()),
        pa.array([0, 2**31 - 1, None], pa.int32()).cast(pa.date32()),
        pa.array([0, 86_400_000 * 2**34, None], pa.int64()).cast(pa.date64()),
        pa.array([0, 2**62, None], pa.timestamp("s")),
        pa.array([0, -(2**62), None], pa.timestamp("ms", "Europe/Berlin")),
        pa.array([0, 8_210_266_876_799, None], pa.timestamp("s", "+01:00")),
        pa.array(["1970-01-01", "10000-01-01", None]),
    ],
)
def test_a_day_outside_the_calendar_is_an_error(days: Any) -> None:
    texts = pa.array([TEXT] * 3)
    column = pa.array(sollist.extract_arrow(texts, days))
    assert column.is_null().to_pylist() == [False, True, False]
    assert [column[row][0]["year"].as_py() for row in (0, 2)] == [1969, None]
    with pytest.raises(sollist.ParseError) as refused:
        sollist.extract_arrow(texts, days, strict=True)
    assert refused.value.row == 1


def test_one_day_for_all_texts() -> None:
    for day in ("2024-04-23", date(2024, 4, 23)):
        column = pa.array(sollist.extract_arrow(pa.array([TEXT, TEXT]), day))
        assert as_rows(column) == as_dicts([TEXT, TEXT], published=day)


def test_offsets_other_than_characters() -> None:
    text = "Über 5.000 Busse hat Kestra 2023 verkauft."
    for offsets in ("characters", "bytes", "utf16"):
        row = pa.array(sollist.extract_arrow(pa.array([text]), offsets=offsets))[0].as_py()
        assert tuple(row[0]["mentions"][0].values()) == sollist.extract_claims(text, offsets=offsets)[0].mentions[0]


def test_strictness_names_the_first_row_that_fails() -> None:
    texts = [TEXT] * 300
    for row in (170, 171, 290):
        texts[row] = FRENCH
    for column in (pa.array(texts), pa.chunked_array([texts[:150], texts[150:]])):
        with pytest.raises(sollist.UnsupportedLanguage) as unsupported:
            sollist.extract_arrow(column, strict=True, threads=3)
        assert unsupported.value.row == 170
    with pytest.raises(sollist.ParseError) as day:
        sollist.extract_arrow(pa.array([TEXT, TEXT]), pa.array(["2024-04-23", "soon"]), strict=True)
    assert day.value.row == 1
    loose = sollist.extract_arrow(pa.array([TEXT, TEXT]), pa.array(["2024-04-23", "soon"]))
    assert pa.array(loose).is_null().to_pylist() == [False, True]
    assert len(sollist.extract_arrow(pa.array([TEXT, None]), strict=True)) == 2


def test_an_extractor_of_ones_own() -> None:
    extractor = sollist.Extractor(max_bytes=len(TEXT), unowned=True)
    column = pa.array(extractor.extract_arrow(pa.array([TEXT, TEXT + " "])))
    assert column.is_null().to_pylist() == [False, True]


def test_what_is_no_column_of_texts() -> None:
    wrongs: list[tuple[Any, str]] = [
        (pa.array([1]), "Int64"),
        (pa.table({"text": [TEXT]}), "Struct"),
        ([TEXT], "pyarrow.array"),
    ]
    for wrong, why in wrongs:
        with pytest.raises(TypeError, match=why):
            sollist.extract_arrow(wrong)
    with pytest.raises(TypeError, match="published"):
        sollist.extract_arrow(pa.array([TEXT]), pa.array([2024]))
    with pytest.raises(ValueError, match="2 days"):
        sollist.extract_arrow(pa.array([TEXT]), pa.array(["2024-04-23", None]))
    with pytest.raises(ValueError, match="at least 1"):
        sollist.extract_arrow(pa.array([TEXT]), threads=0)


def test_ctrl_c_ends_it_while_answers_flow() -> None:
    texts = pa.array([TEXT] * 500_000)
    pressed = threading.Timer(0.3, signal.raise_signal, [signal.SIGINT])
    pressed.start()
    with pytest.raises(KeyboardInterrupt):
        sollist.extract_arrow(texts, threads=2)
    pressed.join()


CLAIMS = sollist.extract_claims("Kestra Mobility sold 61,000 vans in 2022 and aims to sell 90,000 next year.")
NAMES = [f"Kestra {number} Mobility" for number in range(20_000)]


@pytest.mark.parametrize(
    "work",
    [
        lambda pages: sollist.extract_arrow(pa.array(pages * 3), threads=1),
        lambda _: sollist.compare(CLAIMS * 50_000),
        lambda _: sollist.Extractor(organisations=NAMES),
    ],
)
def test_other_threads_run_meanwhile(work: Callable[[list[str]], Any], pages: list[str]) -> None:
    ticks = 0
    done = threading.Event()

    def tick() -> None:
        nonlocal ticks
        while not done.is_set():
            ticks += 1
            time.sleep(0.001)

    other = threading.Thread(target=tick)
    other.start()
    work(pages)
    done.set()
    other.join()
    assert ticks > 10
