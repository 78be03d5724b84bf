"""Counts the claims in Parquet files of news on a Spark master, by the three lines of README.md.

    count.py MASTER NEWS.parquet

Prints a line of JSON: how many claims, in how many seconds; of several rounds the fastest, as `measure.py` tells of the
other ways.
"""

import json
import sys
import time
from pathlib import Path

from pyspark.sql import SparkSession

sys.path.append(str(Path(__file__).parents[2] / "python/tests"))
from readme import three_lines  # noqa: E402

# The first also compiles the query, and Java's own code.
ROUNDS = 5


def main(master: str, path: str) -> None:
    spark = (
        SparkSession.builder.master(master)
        .appName("sollist")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.ui.enabled", "false")
        .config("spark.sql.files.maxPartitionBytes", "512k")
        .getOrCreate()
    )
    spark.sparkContext.setLogLevel("ERROR")
    names = {"df": spark.read.parquet(path).select("id", "text")}
    # The workers of Python start once; they are not what is measured.
    spark.range(2).mapInArrow(lambda batches: batches, "id long").count()

    fastest = float("inf")
    for _ in range(ROUNDS):
        started = time.perf_counter()
        exec(three_lines("Spark"), names)
        claims = names["claims"]
        found = {row["metric"]: row["count"] for row in claims.groupBy("metric").count().collect()}
        fastest = min(fastest, time.perf_counter() - started)
        assert None not in found
    print(json.dumps({"claims": sum(found.values()), "seconds": round(fastest, 3)}))
    spark.stop()


if __name__ == "__main__":
    main(*sys.argv[1:])
