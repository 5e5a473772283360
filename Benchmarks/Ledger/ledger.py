"""Measures the import of ledgers beside a floor in C and a peer in Python, and prints a table.

usage: ledger.py FUYI FOLDER [--rows 100000,1000000] [--runs 3] [--markdown FILE]

FUYI is the release binary. FOLDER takes the files that are made. Every run begins with a copy of the same empty
office. A run of ours is the whole process `fuyi import FILE`; the floor and the peer get the rows that it wrote,
ready made. Python needs xlsxwriter, pandas and openpyxl for the workbooks.
"""

import argparse
import csv
import datetime
import os
import random
import shutil
import sqlite3
import statistics
import subprocess
import sys
import time

import rows

HERE = os.path.dirname(os.path.abspath(__file__))
HEADINGS = ["案号", "申请人", "被申请人", "所属区县", "案由", "行政行为文号", "行政行为日期", "收案日期", "渠道",
            "受理日期", "答复通知日期", "答复日期", "结案日期", "结案方式", "送达日期"]
KINDS = ["行政处罚", "行政许可", "工伤认定", "政府信息公开", "行政强制"]
OUTCOMES = ["维持", "维持", "维持", "撤销", "确认违法", "驳回复议请求", "变更"]
CHANNELS = ["窗口", "邮寄", "网上"]


def ledger(count, agencies):
    """Rows of cases, each with about six events; the same for every run."""
    dice = random.Random(2025)
    first = datetime.date(2024, 1, 8)
    for index in range(count):
        name, region = dice.choice(agencies)
        filed = first + datetime.timedelta(days=dice.randrange(600))
        def after(day, low, high):
            return day + datetime.timedelta(days=dice.randint(low, high))
        accepted = after(filed, 0, 4)
        copied = after(accepted, 0, 5)
        answered = after(copied, 1, 9)
        closed = after(answered, 5, 30)
        yield [f"旧复字〔{filed.year}〕{index + 1}号", f"申请人{index % 90_000}", name, region,
               dice.choice(KINDS), f"某罚字〔{filed.year}〕{dice.randrange(9_999)}号", after(filed, -40, -5),
               filed, dice.choice(CHANNELS), accepted, copied, answered, closed, dice.choice(OUTCOMES),
               after(closed, 0, 6)]


def make_csv(path, table):
    with open(path, "w", newline="", encoding="utf-8-sig") as file:
        writer = csv.writer(file)
        writer.writerow(HEADINGS)
        writer.writerows(table)


def make_xlsx(path, table):
    import xlsxwriter
    book = xlsxwriter.Workbook(path, {"constant_memory": True})
    day = book.add_format({"num_format": "yyyy-mm-dd"})
    sheet = book.add_worksheet("台账")
    sheet.write_row(0, 0, HEADINGS)
    for number, row in enumerate(table, 1):
        for column, item in enumerate(row):
            if isinstance(item, datetime.date):
                sheet.write_datetime(number, column, item, day)
            else:
                sheet.write_string(number, column, item)
    book.close()


def measured(command):
    """Runs a process; its seconds, its largest memory in megabytes, and what it printed."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    output = process.stdout.read().decode()
    _, status, usage = os.wait4(process.pid, 0)
    taken = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"{' '.join(command)} failed:\n{output}")
    return taken, usage.ru_maxrss / 1024, output.strip()


class Bench:
    def __init__(self, fuyi, folder, runs, most_peer_rows):
        self.fuyi, self.folder, self.runs, self.most_peer_rows = fuyi, folder, runs, most_peer_rows
        os.makedirs(folder, exist_ok=True)
        self.base = self.path("base.sqlite")
        self.remove(self.base)
        measured([fuyi, "init", "--db", self.base])
        database = sqlite3.connect(self.base)
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        self.first = database.execute("SELECT max(position) FROM event").fetchone()[0]
        self.agencies = database.execute(
            "SELECT a.name, r.name FROM agency a JOIN region r ON r.code = a.region").fetchall()
        database.close()
        self.floor = self.path("floor")
        measured(["gcc", "-O2", "-o", self.floor, os.path.join(HERE, "floor.c"), "-lsqlite3"])

    def path(self, name):
        return os.path.join(self.folder, name)

    @staticmethod
    def remove(path):
        for suffix in ["", "-wal", "-shm"]:
            if os.path.exists(path + suffix):
                os.remove(path + suffix)

    def fresh(self, name):
        path = self.path(name)
        self.remove(path)
        shutil.copyfile(self.base, path)
        return path

    def ledger(self, count, form):
        path = self.path(f"ledger-{count}.{form}")
        if not os.path.exists(path):
            table = ledger(count, self.agencies)
            (make_csv if form == "csv" else make_xlsx)(path, table)
        return path

    def run(self, count, form):
        """Ours, the floor and the peer in turns; medians of seconds, and of ratios of paired runs."""
        file = self.ledger(count, form)
        binary, marshalled = self.path("rows.bin"), self.path("rows.marshal")
        ours, floor, peer, memory = [], [], [], 0
        events = head = None
        for turn in range(self.runs):
            path = self.fresh("ours.sqlite")
            taken, used, _ = measured([self.fuyi, "import", file, "--db", path])
            ours.append(taken)
            memory = max(memory, used)
            database = sqlite3.connect(path)
            last, head = database.execute(
                "SELECT position, hex(hash) FROM event ORDER BY position DESC LIMIT 1").fetchone()
            events = last - self.first
            database.close()
            rows.write(path, self.first, binary, marshalled)
            other = self.fresh("floor.sqlite")
            floor.append(measured([self.floor, binary, other])[0])
            # The peer is slow and steady; once is enough where it takes longest.
            if count <= self.most_peer_rows and (turn == 0 or count <= 100_000):
                other = self.fresh("peer.sqlite")
                taken, _, printed = measured(
                    [sys.executable, os.path.join(HERE, "peer.py"), marshalled, other])
                peer.append(taken)
                if printed.upper() != head:
                    sys.exit("the peer came to another head")
        pairs = statistics.median(mine / least for mine, least in zip(ours, floor))
        against = statistics.median(
            theirs / mine for mine, theirs in zip(ours, peer)) if peer else None
        holds = pairs <= 2 and (against or 2) > 1 and memory < 200
        return [f"{count:,} rows of {form.upper()}", f"{events:,}", *(
            f"{statistics.median(times):.1f}" if times else "–" for times in (ours, floor, peer)),
            f"{pairs:.2f}", f"{against:.2f}" if against else "–", f"{memory:.0f}",
            "yes" if holds else "**no**"]

    def reading(self, count):
        """Only reading a workbook, every row of which is a total and left out, beside pandas."""
        path = self.path(f"totals-{count}.xlsx")
        if not os.path.exists(path):
            make_xlsx(path, (["合计", *row[1:]] for row in ledger(count, self.agencies)))
        ours = [measured([self.fuyi, "import", path, "--dry-run", "--db", self.fresh("ours.sqlite")])[0]
                for _ in range(self.runs)]
        script = f"import pandas; pandas.read_excel({path!r}, engine='openpyxl')"
        pandas, _, _ = measured([sys.executable, "-c", script])
        mine = statistics.median(ours)
        return [f"reading {count:,} rows of XLSX", f"{mine:.2f}", f"{pandas:.1f}",
                f"{pandas / mine:.1f}", "yes" if pandas >= 10 * mine else "**no**"]


def table(headings, lines):
    yield "| " + " | ".join(headings) + " |"
    yield "| --- |" + " ---: |" * (len(headings) - 2) + " --- |"
    for line in lines:
        yield "| " + " | ".join(line) + " |"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("fuyi")
    parser.add_argument("folder")
    parser.add_argument("--rows", default="100000,1000000")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--peer-rows", type=int, default=1_000_000, help="no longer ledgers for the peer")
    parser.add_argument("--markdown")
    asked = parser.parse_args()
    counts = [int(count) for count in asked.rows.split(",")]
    bench = Bench(asked.fuyi, asked.folder, asked.runs, asked.peer_rows)
    lines = [bench.run(counts[0], "xlsx")] + [bench.run(count, "csv") for count in counts]
    text = ["# Speed: importing", "",
            "Written by `make bench-import`; [benchmarks.md](benchmarks.md) says how it is measured and what it "
            "means.", "",
            *table(["ledger", "events", "ours, s", "floor, s", "Python, s", "ours / floor", "Python / ours",
                    "memory, MB", "≤ 2, > 1, < 200"], lines), "",
            *table(["", "ours, s", "pandas, s", "pandas / ours", "≥ 10"], [bench.reading(counts[0])])]
    print("\n".join(text))
    if asked.markdown:
        with open(asked.markdown, "w") as file:
            file.write("\n".join(text) + "\n")


main()
