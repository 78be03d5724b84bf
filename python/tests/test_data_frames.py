"""The three lines of README.md, run in the data frames that they are for: as many claims as one by one."""

from datetime import date
from pathlib import Path
from typing import Any

import duckdb
import pandas as pd
import polars as pl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from readme import three_lines

import sollist

DAY = date(2024, 4, 23)


@pytest.fixture(scope="session")
def news(pages: list[str]) -> dict[str, Any]:
    return {"id": list(range(len(pages))), "text": pages, "published": [DAY] * len(pages)}


def run(place: str, **names: Any) -> dict[str, Any]:
    exec(three_lines(place), names)
    return names


def count(news: dict[str, Any], published: date | None = None) -> int:
    extractor = sollist.Extractor()
    return sum(len(extractor.extract(text, published)) for text in news["text"])


def test_strings(news: dict[str, Any]) -> None:
    names = run("a string", text=news["text"][0])
    assert names["rows"] == [claim.to_dict() for claim in sollist.Extractor().extract(news["text"][0], DAY)]


def test_html() -> None:
    names = run("HTML", html="<html lang=en><p>Kestra Mobility sold 61,000 vans in 2022.</p></html>")
    assert names["rows"][0]["value"] == 61_000


def test_parquet(news: dict[str, Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    pq.write_table(pa.table(news), "news.parquet", row_group_size=50)
    names = run("Parquet")
    claims = pq.read_table("claims.parquet")["claims"]
    assert pa.compute.sum(pa.compute.list_value_length(claims)).as_py() == count(news, DAY)
    assert names["news"].num_rows == len(news["text"])


def test_pandas(news: dict[str, Any]) -> None:
    frame = pd.DataFrame(news)
    frame.index += 7
    frame = run("pandas", df=frame)["df"]
    assert frame["claims"].list.len().sum() == count(news, DAY)
    claims = frame.explode("claims").dropna(subset=["claims"])
    assert len(claims) == count(news, DAY)
    assert claims["claims"].struct.field("metric").notna().all()


def test_polars(news: dict[str, Any]) -> None:
    claims = run("Polars", df=pl.DataFrame(news))["claims"]
    assert claims.height == count(news)
    assert claims.filter(pl.col("status") == "target").height > 0


def test_duckdb(news: dict[str, Any]) -> None:
    con = duckdb.connect()
    table = pa.table(news)
    con.register("arriving", table)
    con.execute("CREATE TABLE news AS FROM arriving")
    claims = run("DuckDB", con=con)["claims"]
    assert len(claims) == count(news)
    assert {"id", "organisation", "metric"} <= set(claims.columns)
