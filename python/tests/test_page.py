import pickle
from datetime import date

import pyarrow as pa
import pytest

import sollist
from sollist.types import Offsets

HTML = """<html lang="de"><head><title>Größer | Hafenblatt</title>
<meta property="article:published_time" content="2024-03-05T07:00:00+01:00"></head><body>
<nav>Über uns</nav><h1>Größer</h1><p>Kestra Mobility hat voriges Jahr <b>61</b>.000 Busse verkauft.</p></body></html>"""


def test_a_page_is_read_with_its_day() -> None:
    page = sollist.Page(HTML)
    assert (page.title, page.published, page.language) == ("Größer", date(2024, 3, 5), "de")
    claim = sollist.Extractor().extract(page)[0]
    assert claim.year == 2023
    assert page.text[slice(*claim.mentions[0])] == "61.000"
    assert sollist.Extractor().extract(page, published="2020-01-01")[0].year == 2019
    assert sollist.extract_claims(page)[0] == claim


@pytest.mark.parametrize("offsets", ["characters", "bytes", "utf16"])
def test_places_in_the_html_are_such_that_slices_work(offsets: Offsets) -> None:
    page = sollist.Page(HTML)
    claim = sollist.extract_claims(page, offsets=offsets)[0]
    assert [HTML[slice(*place)] for place in page.source(claim.mentions[0], offsets=offsets)] == ["61", ".000"]

    html = HTML.encode()
    places = sollist.Page(html).source(claim.mentions[0], offsets=offsets)
    assert [html[slice(*place)] for place in places] == [b"61", b".000"]


def test_html_in_place_of_a_text() -> None:
    with pytest.raises(sollist.LooksLikeHtml, match=r"sollist\.Page\(html\)") as refused:
        sollist.extract_claims(HTML)
    assert isinstance(refused.value, sollist.Error) and "html::" not in str(refused.value)
    assert str(pickle.loads(pickle.dumps(refused.value))) == str(refused.value)

    texts = pa.array([sollist.Page(HTML).text, HTML])
    assert pa.array(sollist.extract_arrow(texts)).is_null().to_pylist() == [False, True]
    with pytest.raises(sollist.LooksLikeHtml) as in_column:
        sollist.extract_arrow(texts, strict=True)
    assert in_column.value.row == 1


def test_what_is_no_page() -> None:
    assert sollist.Page("").text == ""
    assert sollist.Page(b"\xff<p>\xfe").title is None
    with pytest.raises(TypeError, match="int"):
        sollist.Page(7)  # type: ignore[arg-type]
    page = sollist.Page("<p>Kürzer</p>")
    assert page.source((0, 99)) == [(3, 9)]
    assert page.source((50, 60)) == []
