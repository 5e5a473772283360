"""Loads the facts that FuyiBenchmarks wrote as CSV into DuckDB and answers its questions, with times.

Usage: duck.py FOLDER QUESTIONS ANSWERS RUNS
"""

import json
import pathlib
import statistics
import sys
import time

import duckdb

folder, asked, told, runs = pathlib.Path(sys.argv[1]), sys.argv[2], sys.argv[3], int(sys.argv[4])
path = folder / "city.duckdb"
fresh = not path.exists()
connection = duckdb.connect(str(path))
if fresh:
    for name in ["filings", "reviews", "duties", "opinions", "dossiers", "appearances"]:
        file = folder / f"{name}.csv"
        columns = file.open(encoding="utf-8").readline().strip().split(",")
        types = {c: "DATE" if c.endswith("On") or c == "sueUntil" else "VARCHAR" for c in columns}
        connection.execute(
            f"CREATE TABLE {name} AS SELECT * FROM read_csv('{file}', header=true, nullstr='', columns={types})"
        )
    connection.execute("CHECKPOINT")

answers = []
for statement in json.load(open(asked, encoding="utf-8")):
    taken = []
    for _ in range(2 + runs):
        begun = time.perf_counter()
        rows = connection.execute(statement).fetchall()
        taken.append((time.perf_counter() - begun) * 1000)
    answers.append(
        {"median": statistics.median(taken[2:]), "max": max(taken[2:]), "rows": rows}
    )
threads = connection.execute("SELECT current_setting('threads')").fetchone()[0]
json.dump(
    {"version": duckdb.__version__, "threads": int(threads), "answers": answers},
    open(told, "w", encoding="utf-8"),
)
