"""Measures daily work beside floors in C and peers, and prints a table for each kind of work.

usage: work.py FUYI WORK FOLDER [--cases 1000000] [--rounds 7] [--only NAME,NAME] [--keep] [--markdown FILE]

FUYI is the binary that `make install` puts in place, WORK the program FuyiWork of this package. FOLDER takes the
files that are made. Everything that is compared runs in turns, each round from a copy of the same file; quoted are
medians, and medians of the ratios of the two runs of a round.
Python needs django and django-fsm; the C programs libsqlite3, libcrypto and libpq.
"""

import argparse
import datetime
import os
import shutil
import sqlite3
import sys
import time

import city
from many import ManyCases
from measuring import HERE, machine, run
from single import SingleCases


class Bench(SingleCases, ManyCases):
    def __init__(self, asked):
        self.fuyi, self.work, self.folder = asked.fuyi, asked.work, asked.folder
        self.cases, self.rounds = asked.cases, asked.rounds
        os.makedirs(self.folder, exist_ok=True)
        for name, libraries in [("replay", ["-lsqlite3", "-lcrypto"]), ("sha", ["-lsqlite3", "-lcrypto"]),
                                ("due", ["-lsqlite3"]), ("usage", []),
                                ("postgres", ["-I" + run(["pg_config", "--includedir"]).strip(), "-lpq"])]:
            run(["gcc", "-O2", "-Wall", "-o", self.path(name), os.path.join(HERE, name + ".c"), *libraries])
        self.lines = []
        self.holds = True

    def path(self, name):
        return os.path.join(self.folder, name)

    @staticmethod
    def remove(path):
        for suffix in ["", "-wal", "-shm"]:
            if os.path.exists(path + suffix):
                os.remove(path + suffix)

    def fresh(self, base, name):
        """A copy that no pages wait to be written of."""
        path = self.path(name)
        self.remove(path)
        shutil.copyfile(base, path)
        file = os.open(path, os.O_RDONLY)
        os.fsync(file)
        os.close(file)
        return path

    def note(self, text):
        print(text, file=sys.stderr, flush=True)

    def limit(self, holds):
        self.holds = self.holds and holds
        return "yes" if holds else "**no**"

    def table(self, title, headings, rows):
        self.lines += ["", f"## {title}", "", "| " + " | ".join(headings) + " |",
                       "| --- |" + " ---: |" * (len(headings) - 2) + " --- |"]
        self.lines += ["| " + " | ".join(row) + " |" for row in rows]

    def file(self, cases):
        """A file of so many cases, imported from a ledger, without a side file."""
        path = self.path(f"cases-{cases}.sqlite")
        if not os.path.exists(path):
            self.note(f"making {cases:,} cases …")
            making, ledger = path + ".making", self.path("ledger.csv")
            self.remove(making)
            run([self.fuyi, "init", "--db", making])
            database = sqlite3.connect(making)
            agencies = database.execute(
                "SELECT a.name, r.name FROM agency a JOIN region r ON r.code = a.region").fetchall()
            city.write(ledger, cases, agencies)
            run([self.fuyi, "import", ledger, "--db", making, "--today", city.TODAY.isoformat()])
            database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            database.close()
            os.remove(ledger)
            os.rename(making, path)
            # What the import left to write is not to be written while something is measured.
            os.sync()
        return path


def main():
    parser = argparse.ArgumentParser()
    for name in ["fuyi", "work", "folder"]:
        parser.add_argument(name, type=os.path.abspath)
    parser.add_argument("--cases", type=int, default=1_000_000)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--only")
    parser.add_argument("--keep", action="store_true", help="leave the files of cases for the next time")
    parser.add_argument("--markdown")
    asked = parser.parse_args()
    bench = Bench(asked)
    works = ["steps", "batches", "startup", "worklist", "search", "verify", "memory"]
    for name in asked.only.split(",") if asked.only else works:
        begun = time.perf_counter()
        getattr(bench, name)()
        bench.note(f"{name}: {time.perf_counter() - begun:.0f} s")
    text = "\n".join(
        ["# Speed: daily work", "",
         "Written by `make bench-work`; [benchmarks.md](benchmarks.md) says how it is measured and what it means.", "",
         f"{datetime.date.today()}, {machine()}.", *bench.lines, "",
         "Every limit holds." if bench.holds else "Not every limit holds."])
    print(text)
    if asked.markdown:
        with open(asked.markdown, "w") as file:
            file.write(text + "\n")
    if not asked.keep:
        for name in os.listdir(asked.folder):
            if name.endswith((".sqlite", ".sqlite-wal", ".sqlite-shm")):
                os.remove(os.path.join(asked.folder, name))


main()
