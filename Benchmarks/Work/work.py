"""Measures daily work beside floors in C and peers, and prints a table for each kind of work.

usage: work.py FUYI WORK FOLDER [--cases 1000000] [--rounds 7] [--only NAME,NAME] [--keep] [--markdown FILE]

FUYI is the binary that `make install` puts in place, WORK the program FuyiWork of this package. FOLDER takes the files that are made. Everything that is compared runs in turns, each round from a
copy of the same file; quoted are medians, and medians of the ratios of the two runs of a round.
Python needs django and django-fsm; the C programs libsqlite3, libcrypto and libpq.
"""

import argparse
import datetime
import os
import platform
import shutil
import sqlite3
import statistics
import subprocess
import sys
import time

import city
import postgres
import recording

HERE = os.path.dirname(os.path.abspath(__file__))
# Words as people look for them: of two characters, longer, names, numbers, agencies.
WORDS = ["工伤", "拘留", "扣押", "王伟", "欧阳", "傅鹏", "沈玉珍", "梁水", "闫寺村", "征地批文", "字〔2019〕77", "公安局"]
PERIOD = 7


def run(command, **options):
    """What a program prints."""
    done = subprocess.run(command, capture_output=True, **options)
    if done.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))} failed:\n{(done.stdout + done.stderr).decode()[-3000:]}")
    return done.stdout.decode()


def timings(command, **options):
    """The lines of a program as lists of milliseconds, by what was done."""
    found = {}
    for line in run(command, **options).splitlines():
        name, *rest = line.split()
        if len(rest) == 1 and rest[0].isdigit():
            found.setdefault(name, []).append(int(rest[0]) / 1e6)
    return found


def usage(command):
    """Runs a process; its milliseconds and its largest memory in megabytes."""
    begun = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    message = process.stderr.read()
    _, status, used = os.wait4(process.pid, 0)
    taken = (time.perf_counter() - begun) * 1000
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"{' '.join(command)} failed:\n{message.decode()[-3000:]}")
    return taken, used.ru_maxrss / 1024


def median(numbers):
    return statistics.median(numbers)


def ratio(ours, other):
    return median(mine / theirs for mine, theirs in zip(ours, other))


class Bench:
    def __init__(self, asked):
        self.fuyi, self.work, self.folder = asked.fuyi, asked.work, asked.folder
        self.cases, self.rounds = asked.cases, asked.rounds
        os.makedirs(self.folder, exist_ok=True)
        for name, libraries in [("replay", ["-lsqlite3", "-lcrypto"]), ("sha", ["-lsqlite3", "-lcrypto"]),
                                ("due", ["-lsqlite3"]),
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
        return path

    # One step at a time

    def steps(self):
        """Registering and advancing beside the floor in C, Django and PostgreSQL."""
        # So many that pages and paths are warm for most of them; a period of the recording is told once.
        base, cases = self.file(10_000), 300
        path = self.fresh(base, "recorded.sqlite")
        told, script, other = self.path("told"), self.path("told.c"), self.path("told.pg")
        run([self.work, "steps", path, str(cases), told])
        recording.write(told, script, PERIOD)
        postgres.write(told, other, PERIOD)
        server_folder = self.path("postgres-server")
        shutil.rmtree(server_folder, ignore_errors=True)
        server = postgres.Server(server_folder)
        kinds = ["register", "advance"]
        peers = ["prepared", "pipelined"]
        found = {name: {kind: [] for kind in kinds} for name in ["ours", "floor", "django", *peers]}
        try:
            for turn in range(self.rounds + 1):
                self.note(f"steps, round {turn} of {self.rounds} …")
                runs = {
                    "ours": [self.work, "steps", self.fresh(base, "ours.sqlite"), str(cases)],
                    "floor": [self.path("replay"), script, self.fresh(base, "floor.sqlite")],
                    "django": [sys.executable, os.path.join(HERE, "peer.py"), self.path("peer.sqlite"), str(cases)],
                    **{peer: [self.path("postgres"), peer, other, server.connection] for peer in peers},
                }
                # Whoever comes first does not always come first.
                for name in sorted(runs, key=lambda name: (list(runs).index(name) + turn) % len(runs)):
                    if name in peers:
                        postgres.fill(server, base)
                    taken = timings(runs[name])
                    # The first round warms up.
                    if turn > 0:
                        for kind in kinds:
                            found[name][kind].append(median(taken[kind]))
        finally:
            server.stop()
            shutil.rmtree(server_folder, ignore_errors=True)
        rows = []
        for kind, name, label, most in [("register", "floor", "C on libsqlite3, the same writes", 1.15),
                                        ("advance", "floor", "C on libsqlite3, the same writes", 1.3)]:
            against = ratio(found["ours"][kind], found[name][kind])
            rows.append([kind, label, f"{median(found['ours'][kind]):.3f}", f"{median(found[name][kind]):.3f}",
                         f"{against:.2f}", f"≤ {most}", self.limit(against <= most)])
        for kind, name, label, least in [("advance", "django", "Django ORM with django-fsm on SQLite", 3),
                                         ("advance", "prepared", "PostgreSQL, libpq, prepared", 1.3),
                                         ("advance", "pipelined", "the same, pipelined", None)]:
            against = 1 / ratio(found["ours"][kind], found[name][kind])
            rows.append([kind, label, f"{median(found['ours'][kind]):.3f}", f"{median(found[name][kind]):.3f}",
                         f"1 / {against:.2f}", f"≤ 1 / {least}" if least else "–",
                         self.limit(against >= least) if least else "–"])
        self.table("One durable step", ["step", "beside", "ours, ms", "beside, ms", "ours / beside", "to reach",
                                        "holds"], rows)

    def batches(self):
        """Actions given in one call beside one transaction each."""
        base = self.file(10_000)
        rows = []
        for size in [20, 50]:
            single, batch, ratios = [], [], []
            for turn in range(max(3, self.rounds // 2)):
                self.note(f"batches of {size}, round {turn} …")
                taken = timings([self.work, "batch", self.fresh(base, "ours.sqlite"), str(size), "2"])
                single += taken["single"]
                batch += taken["batch"]
                ratios += [mine / other for mine, other in zip(taken["batch"], taken["single"])]
            rows.append([f"{size} actions", f"{median(batch) / size:.3f}", f"{median(single) / size:.3f}",
                         f"{median(ratios):.2f}", "≤ 0.5", self.limit(median(ratios) <= 0.5)])
        rows.append(self.batch_of_the_command(base, 50))
        self.table("Actions in one call", ["", "an action of the call, ms", "alone, ms", "ratio", "to reach", "holds"],
                   rows)

    def batch_of_the_command(self, base, size):
        path = self.fresh(base, "ours.sqlite")
        for index in range(2 * size):
            run([self.fuyi, "case", "register", "--filed", "2026-01-05", "--applicant", f"申请人{index}",
                 "--respondent", "莘县公安局", "--region", "莘县", "--kind", "penalty", "--db", path,
                 "--today", "2026-01-15", "--anyway"])
        database = sqlite3.connect(path)
        numbers = [number for (number,) in database.execute(
            "SELECT number FROM case_record ORDER BY id DESC LIMIT ?", (2 * size,))]
        database.close()
        begun = time.perf_counter()
        for number in numbers[:size]:
            run([self.fuyi, "case", "advance", number, "accept", "--on", "2026-01-07", "--db", path,
                 "--today", "2026-01-15"])
        alone = (time.perf_counter() - begun) * 1000 / size
        file = self.path("batch.jsonl")
        with open(file, "w") as lines:
            for number in numbers[size:]:
                lines.write(f'{{"number": "{number}", "action": "accept", "on": "2026-01-07"}}\n')
        begun = time.perf_counter()
        run([self.fuyi, "case", "advance", "--batch", file, "--db", path, "--today", "2026-01-15"])
        together = (time.perf_counter() - begun) * 1000 / size
        return [f"`case advance --batch`, {size} actions", f"{together:.3f}", f"{alone:.3f}",
                f"{together / alone:.2f}", "≤ 0.5", self.limit(together / alone <= 0.5)]

    # Many cases

    def worklist(self):
        """The worklist of the morning beside the same SQL in C."""
        path, today = self.file(self.cases), city.TODAY.isoformat()
        until = (city.TODAY + datetime.timedelta(days=15)).isoformat()
        told = self.path("told.due")
        run([self.work, "due", path, today, "1", told])
        with open(told, "rb") as file:
            sql = next(part for part in file.read().split(b"\x1e") if b"FROM case_clock k" in part).split(b"\x1f")[0]
        all_ours, all_floor, page_ours, page_floor = [], [], [], []
        count = 0
        for turn in range(self.rounds + 1):
            self.note(f"worklist, round {turn} of {self.rounds} …")
            ours = timings([self.work, "due", path, today, "9"])
            whole = timings([self.path("due"), path, "9", today, until, "-1"], input=sql)
            page = timings([self.path("due"), path, "9", today, until, "20"], input=sql)
            if turn > 0:
                all_ours.append(median(ours["due"]))
                page_ours.append(median(ours["page"]))
                all_floor.append(median(whole["due"]))
                page_floor.append(median(page["due"]))
        count = int(run([self.work, "due", path, today, "1"]).split("lines ")[1].split()[0])
        rows = []
        for name, ours, floor, most in [(f"all that is due in 15 days, {count:,} lines", all_ours, all_floor, 15),
                                        ("the first page of 20", page_ours, page_floor, 1)]:
            against = ratio(ours, floor)
            rows.append([name, f"{median(ours):.3f}", f"{median(floor):.3f}", f"{against:.2f}",
                         f"≤ 1.2, < {most} ms", self.limit(against <= 1.2 and median(ours) < most)])
        self.table(f"The morning's worklist over {self.cases:,} cases",
                   ["", "ours, ms", "C, ms", "ours / C", "to reach", "holds"], rows)

    def search(self):
        """Searching beside LIKE over the same texts in a table of their own."""
        path, today = self.file(self.cases), city.TODAY.isoformat()
        texts = self.path(f"texts-{self.cases}.sqlite")
        if not os.path.exists(texts):
            self.note("texts for LIKE …")
            self.remove(texts + ".making")
            database = sqlite3.connect(texts + ".making")
            database.execute("CREATE TABLE text (id INTEGER PRIMARY KEY, text TEXT)")
            process = subprocess.Popen([self.work, "texts", path, today], stdout=subprocess.PIPE)
            database.executemany(
                "INSERT INTO text VALUES (?, ?)",
                (line.decode().rstrip("\n").split("\t", 1) for line in process.stdout))
            database.commit()
            database.close()
            os.rename(texts + ".making", texts)
        database = sqlite3.connect(texts)
        database.execute("PRAGMA mmap_size = 2000000000")
        rows = []
        for word in WORDS:
            self.note(f"search {word} …")
            pattern, ours, like = f"%{word}%", [], []
            for turn in range(3):
                output = run([self.work, "search", path, today, "9", word])
                taken = [int(line.split()[1]) / 1e6 for line in output.splitlines() if line.startswith("search")]
                begun = time.perf_counter()
                hits = [str(row) for (row,) in database.execute(
                    "SELECT id FROM text WHERE text LIKE ? ORDER BY id DESC", (pattern,))]
                # The first round warms up.
                if turn > 0:
                    ours.append(median(taken))
                    like.append((time.perf_counter() - begun) * 1000)
            begun = time.perf_counter()
            database.execute("SELECT id FROM text WHERE text LIKE ? ORDER BY id DESC LIMIT 1001", (pattern,)).fetchall()
            first = (time.perf_counter() - begun) * 1000
            found = next(line for line in output.splitlines() if line.startswith("found")).split()
            listed = found[3].split(",") if len(found) > 3 else []
            same = listed == hits[:5000]
            against = ratio(like, ours)
            rows.append([word, f"{len(hits):,}", "yes" if same else "**no**", f"{median(ours):.3f}",
                         f"{median(like):.0f}", f"{first:.1f}", f"{against:.0f}",
                         self.limit(same and against >= 100)])
        database.close()
        self.table(f"Searching {self.cases:,} cases",
                   ["word", "hits", "the same as LIKE", "ours, ms", "LIKE, every hit, ms", "LIKE, first 1001, ms",
                    "LIKE / ours", "≥ 100, the same"], rows)

    # Processes

    def startup(self):
        """Whole processes beside sqlite3 answering one row."""
        path = self.file(10_000)
        database = sqlite3.connect(path)
        number = database.execute("SELECT number FROM case_record ORDER BY id DESC LIMIT 1").fetchone()[0]
        database.close()
        commands = {
            "sqlite3": ["sqlite3", path, "SELECT state FROM case_record WHERE id = 1"],
            "version": [self.fuyi, "--version"],
            "show": [self.fuyi, "case", "show", number, "--db", path, "--today", city.TODAY.isoformat()],
        }
        found = {name: [] for name in commands}
        for turn in range(60 * self.rounds):
            for name, command in commands.items():
                taken = usage(command)[0]
                if turn >= 20:
                    found[name].append(taken)
        rows = []
        for name, most in [("version", 2.3), ("show", 3)]:
            against = ratio(found[name], found["sqlite3"])
            rows.append([f"`fuyi {'--version' if name == 'version' else 'case show'}`", f"{median(found[name]):.2f}",
                         f"{median(found['sqlite3']):.2f}", f"{against:.2f}", f"≤ {most}", self.limit(against <= most)])
        self.table("Starting", ["", "ours, ms", "sqlite3, ms", "ratio", "to reach", "holds"], rows)

    def verify(self):
        """The chain of a file beside SHA-256 of the same bytes alone."""
        # A million events.
        path, today = self.file(min(self.cases, 168_000)), city.TODAY.isoformat()
        chain, sha, whole, events = [], [], [], ""
        for turn in range(3):
            self.note(f"verify, round {turn} …")
            # Everything is checked once; it takes long and does not vary.
            output = run([self.work, "verify" if turn == 2 else "chain", path, today])
            lines = dict(line.split(maxsplit=1) for line in output.splitlines())
            taken = timings([self.path("sha"), path])
            events = lines["events"].split()[0]
            if turn > 0:
                chain.append(int(lines["chain"]) / 1e6)
                sha.append(taken["sha"][0])
            if "all" in lines:
                whole.append(int(lines["all"]) / 1e6)
        against = ratio(chain, sha)
        self.table(f"Verifying {int(events):,} events",
                   ["", "ours, s", "SHA-256 alone, s", "ratio", "to reach", "holds"],
                   [["the chain", f"{median(chain) / 1000:.2f}", f"{median(sha) / 1000:.2f}", f"{against:.2f}", "≤ 3",
                     self.limit(against <= 3)],
                    ["projections, words, search and rollups", f"{(median(whole) - median(chain)) / 1000:.1f}", "–",
                     "–", "–", "–"]])

    def memory(self):
        """The largest memory of commands over many cases."""
        base, today = self.file(self.cases), city.TODAY.isoformat()
        path = self.fresh(base, "memory.sqlite")
        database = sqlite3.connect(path)
        number = database.execute("SELECT number FROM case_record ORDER BY id DESC LIMIT 1").fetchone()[0]
        filed = database.execute(
            "SELECT number FROM case_record WHERE state = 'filed' ORDER BY id DESC LIMIT 1").fetchone()[0]
        agencies = database.execute(
            "SELECT a.name, r.name FROM agency a JOIN region r ON r.code = a.region").fetchall()
        database.close()
        ledger, output = self.path("memory.csv"), self.path("memory.out")
        city.write(ledger, 1000, agencies)
        with open(ledger) as file:
            text = file.read().replace("旧复字", "另复字")
        with open(ledger, "w") as file:
            file.write(text)
        commands = [
            "case list --limit 20", f"case show {number}", f"case history {number}", "search 工伤", "search 号",
            "due --within 15", "today", "warnings", "rates", "report annual 2025",
            f"case advance {filed} accept --on {today}",
            "case register --filed 2026-01-12 --applicant 王某 --respondent 莘县公安局 --region 莘县 --kind penalty",
            f"import {ledger}", f"export --output {output}.jsonl", f"export --output {output}.csv", "verify",
        ]
        rows = []
        for line in commands:
            self.note(f"memory: {line} …")
            taken, used = usage([self.fuyi, *line.split(), "--db", path, "--today", today])
            shown = line.replace(self.folder + "/", "")
            rows.append([f"`fuyi {shown}`", f"{taken / 1000:.2f}", f"{used:.0f}", self.limit(used < 200)])
        for name in [path, output + ".jsonl", output + ".csv", ledger]:
            self.remove(name)
        self.table(f"Memory over {self.cases:,} cases", ["command", "s", "MB", "< 200"], rows)


def machine():
    name = platform.processor() or platform.machine()
    try:
        with open("/proc/cpuinfo") as file:
            name = next(line.split(":")[1].strip() for line in file if line.startswith("model name"))
    except (OSError, StopIteration):
        pass
    return f"{name}, {os.cpu_count()} cores, SQLite {sqlite3.sqlite_version}"


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
    # Memory before searching: what this process has grown to counts for every process that it starts.
    works = ["steps", "batches", "startup", "worklist", "memory", "search", "verify"]
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
