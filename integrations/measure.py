"""How fast the ways to claims are, beside the command on two threads, in one run.

    measure.py COMMAND NEWS.parquet [SPARK]
    measure.py --count COMMAND NEWS.parquet

Texts a second by the clock, and seconds of the processor (of all threads) that a thousand texts take: the first tells
what a user waits for on a quiet machine, the second holds on a busy one too. Exits with 1 where a way gives other
claims than the command. SPARK is count.py, to be run on local[2]. With
--count, it tells how many claims the command finds, and that is all.
"""

import json
import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable

import pyarrow as pa
import pyarrow.compute
import pyarrow.parquet as pq

import sollist

ROUNDS = 5


def command(binary: str, texts: list[str]) -> int:
    lines = "".join(json.dumps({"id": str(number), "text": text}) + "\n" for number, text in enumerate(texts))
    arguments = [binary, "extract", "-", "--quiet", "--claims-only", "--threads", "2", "--format", "jsonl"]
    out = subprocess.run(arguments, input=lines, text=True, capture_output=True, check=True).stdout
    return len(out.splitlines())


def arrow(column: pa.ChunkedArray, threads: int) -> int:
    claims = pa.chunked_array(sollist.extract_arrow(column, threads=threads))
    return pa.compute.sum(pa.compute.list_value_length(claims)).as_py()


def dicts(texts: list[str]) -> int:
    return sum(len([claim.to_dict() for claim in sollist.extract_claims(text)]) for text in texts)


def processor_seconds() -> float:
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(usage.ru_utime + usage.ru_stime for usage in used)


def measured(way: Callable[[], int]) -> tuple[int, float, float]:
    """Claims, seconds by the clock and of the processor."""
    clock, processor = time.perf_counter(), processor_seconds()
    claims = way()
    return claims, time.perf_counter() - clock, processor_seconds() - processor


def main(binary: str, news: str, spark: str | None = None) -> int:
    column = pq.read_table(news)["text"]
    texts = column.to_pylist()
    ways: dict[str, Callable[[], int]] = {
        "command, 2 threads": lambda: command(binary, texts),
        "Arrow, 2 threads": lambda: arrow(column, 2),
        "dicts, 1 thread": lambda: dicts(texts),
    }
    best: dict[str, tuple[int, float, float]] = {}
    # Turn about, so that what else the machine does falls on all alike.
    for _ in range(ROUNDS):
        for name, way in ways.items():
            claims, clock, processor = measured(way)
            _, fastest, least = best.get(name, (0, clock, processor))
            best[name] = (claims, min(clock, fastest), min(processor, least))
    if spark:
        answer = subprocess.run([sys.executable, spark, "local[2]", news], capture_output=True, text=True, check=True)
        found = json.loads(answer.stdout.splitlines()[-1])
        best["Spark, local[2]"] = (found["claims"], found["seconds"], float("nan"))
    claims, clock, processor = best["command, 2 threads"]
    print(f"{len(texts)} texts on {os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}")
    for name, (found, seconds, busy) in best.items():
        print(
            f"{name:20} {found} claims, {len(texts) / seconds:6.0f} texts/s ({clock / seconds:.2f} x),"
            f" {1000 * busy / len(texts):.3f} s of the processor for 1,000 texts ({processor / busy:.2f} x)"
        )
    return 0 if {found for found, _, _ in best.values()} == {claims} else 1


if __name__ == "__main__":
    if sys.argv[1] == "--count":
        print(command(sys.argv[2], pq.read_table(sys.argv[3])["text"].to_pylist()))
    else:
        sys.exit(main(*sys.argv[1:]))
