"""Writes 2,000 texts to a Parquet file, made of the pages of fixtures/: make_news.py NEWS.parquet"""

import sys
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

TEXTS = 2000


def main(path: str) -> None:
    fixtures = Path(__file__).parents[1] / "fixtures"
    pages = [page.read_text() for page in sorted(fixtures.glob("*/pages/*.txt"))]
    texts = [pages[number % len(pages)] for number in range(TEXTS)]
    news = pa.table(
        {
            "id": [str(number) for number in range(TEXTS)],
            "text": texts,
            "published": pa.array(["2024-04-23"] * TEXTS),
        }
    )
    # As large as texts are that do not repeat, so that engines part the file among their workers.
    pq.write_table(news, path, row_group_size=125, use_dictionary=False, compression="none")


if __name__ == "__main__":
    main(*sys.argv[1:])
