"""Work on one case at a time: a durable step, actions in one call, whole processes."""

import os
import shutil
import sqlite3
import sys
import time

import city
import postgres
import recording
from measuring import HERE, median, ratio, run, timings, usage

PERIOD = 7


class SingleCases:
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
        # More of these, since a step waits for the disk, whose times swing most.
        rounds = 3 * self.rounds
        try:
            for turn in range(rounds + 1):
                self.note(f"steps, round {turn} of {rounds} …")
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

    def startup(self):
        """Whole processes beside sqlite3 answering one row."""
        path = self.file(10_000)
        database = sqlite3.connect(path)
        number = database.execute("SELECT number FROM case_record ORDER BY id DESC LIMIT 1").fetchone()[0]
        database.close()
        commands = {
            "sqlite3": [shutil.which("sqlite3"), path, "SELECT state FROM case_record WHERE id = 1"],
            "version": [self.fuyi, "--version"],
            "show": [self.fuyi, "case", "show", number, "--db", path, "--today", city.TODAY.isoformat()],
        }
        found = {name: [] for name in commands}
        for turn in range(60 * self.rounds):
            for name, command in commands.items():
                taken = usage(self.path("usage"), command)[0]
                if turn >= 20:
                    found[name].append(taken)
        rows = []
        for name, most in [("version", 2.3), ("show", 3)]:
            against = ratio(found[name], found["sqlite3"])
            rows.append([f"`fuyi {'--version' if name == 'version' else 'case show'}`", f"{median(found[name]):.2f}",
                         f"{median(found['sqlite3']):.2f}", f"{against:.2f}", f"≤ {most}", self.limit(against <= most)])
        self.table("Starting", ["", "ours, ms", "sqlite3, ms", "ratio", "to reach", "holds"], rows)
