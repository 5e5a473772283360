"""Work over very many cases: the worklist, searching, verifying, and the memory of commands."""

import datetime
import os
import sqlite3
import subprocess
import time

import city
from measuring import median, ratio, run, timings, usage

# Words as people look for them: of two characters, longer, names, numbers, agencies.
WORDS = ["工伤", "拘留", "扣押", "王伟", "欧阳", "傅鹏", "沈玉珍", "梁水", "闫寺村", "征地批文", "字〔2019〕77", "公安局"]


class ManyCases:
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
            taken, used = usage(self.path("usage"), [self.fuyi, *line.split(), "--db", path, "--today", today])
            shown = line.replace(self.folder + "/", "")
            rows.append([f"`fuyi {shown}`", f"{taken / 1000:.2f}", f"{used:.0f}", self.limit(used < 200)])
        for name in [path, output + ".jsonl", output + ".csv", ledger]:
            self.remove(name)
        self.table(f"Memory over {self.cases:,} cases", ["command", "s", "MB", "< 200"], rows)
