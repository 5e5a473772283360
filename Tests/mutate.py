"""Changes one operator, constant or condition of the pure rooms at a time, and looks whether the tests notice.

usage: mutate.py [--rooms FuyiLaw,FuyiCore,FuyiStatistics] [--sample 60] [--seed 1] [--folder .build-mutants]
                 [--only ID,ID] [--table FILE] [--jobs 1]

A copy of the pure rooms and of their tests is made in the folder, with every mutant of the sample in it at once: where
the source says `a < b`, the copy says `a ⊰ b`, and that operator is `<` unless FUYI_MUTANT names this mutant. So the
copy is built once, and a mutant takes as long as the tests until the first that fails. A place that the compiler does
not take in this form is left out and counted apart. Comments, texts and preconditions are left alone.

A mutant is killed where a test of its own room fails, the tests crash or do not end in time; else the tests of the
rooms that rest on it are asked; what none of them notices has survived. The sample is drawn anew from the same seed,
but rests on the source as it is: a changed file may have other mutants. Exit code 1 where one survived.
"""

import argparse
import os
import random
import re
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ROOMS = ["FuyiLaw", "FuyiCore", "FuyiStatistics"]
# The rooms whose tests are asked, a room's own first.
ASKED = {
    "FuyiLaw": ["FuyiLaw", "FuyiCore", "FuyiStatistics", "FuyiWording"],
    "FuyiCore": ["FuyiCore", "FuyiStatistics", "FuyiWording"],
    "FuyiStatistics": ["FuyiStatistics", "FuyiWording"],
}
COPIED = ROOMS + ["FuyiWording"]

PACKAGE = """// swift-tools-version: 6.2
import PackageDescription
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6), .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"), .enableUpcomingFeature("MemberImportVisibility"),
]
let package = Package(
  name: "mutants",
  targets: [
    .target(name: "FuyiLaw", resources: [
      .embedInCode("Resources/holidays.csv"), .embedInCode("Resources/holidays_2027_projected.csv"),
    ], swiftSettings: strict),
    .target(name: "FuyiCore", dependencies: ["FuyiLaw"], swiftSettings: strict),
    .target(name: "FuyiStatistics", dependencies: ["FuyiLaw", "FuyiCore"], swiftSettings: strict),
    .target(name: "FuyiWording", dependencies: ["FuyiLaw", "FuyiCore", "FuyiStatistics"], swiftSettings: strict),
    .target(name: "FuyiTestSupport", dependencies: ["FuyiLaw", "FuyiCore"], path: "Tests/FuyiTestSupport",
      swiftSettings: strict),
    .testTarget(name: "FuyiLawTests", dependencies: ["FuyiLaw", "FuyiTestSupport"], swiftSettings: strict),
    .testTarget(name: "FuyiCoreTests", dependencies: ["FuyiLaw", "FuyiCore", "FuyiTestSupport"],
      swiftSettings: strict),
    .testTarget(name: "FuyiStatisticsTests",
      dependencies: ["FuyiLaw", "FuyiCore", "FuyiStatistics", "FuyiTestSupport"], swiftSettings: strict),
    .testTarget(name: "FuyiWordingTests",
      dependencies: ["FuyiLaw", "FuyiCore", "FuyiStatistics", "FuyiWording", "FuyiTestSupport"],
      swiftSettings: strict),
  ]
)
"""

SWITCH = """#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The mutant that this process tests, 0 for none.
private let chosen: Int = getenv("FUYI_MUTANT").flatMap { Int(String(cString: $0)) } ?? 0

func mutantNumber<T: ExpressibleByIntegerLiteral>(_ id: Int, _ usual: T, _ other: T) -> T {
  chosen == id ? other : usual
}
func mutantTruth(_ id: Int, _ usual: Bool) -> Bool { chosen == id ? !usual : usual }
"""

COMPARISON = """infix operator {op}: ComparisonPrecedence
func {op} <T: Comparable>(a: T, b: T) -> Bool {{ chosen == {id} ? a {new} b : a {old} b }}
"""
EQUALITY = """infix operator {op}: ComparisonPrecedence
func {op} <T: Equatable>(a: T, b: T) -> Bool {{ chosen == {id} ? a {new} b : a {old} b }}
func {op} <T>(a: T?, b: _OptionalNilComparisonType) -> Bool {{ chosen == {id} ? a {new} b : a {old} b }}
"""
SUM = """infix operator {op}: AdditionPrecedence
func {op} <T: AdditiveArithmetic>(a: T, b: T) -> T {{ chosen == {id} ? a {new} b : a {old} b }}
"""
PRODUCT = """infix operator {op}: MultiplicationPrecedence
func {op} <T: BinaryInteger>(a: T, b: T) -> T {{ chosen == {id} ? a {new} b : a {old} b }}
"""
ASSIGNMENT = """infix operator {op}: AssignmentPrecedence
func {op} <T: AdditiveArithmetic>(a: inout T, b: T) {{ if chosen == {id} {{ a {new} b }} else {{ a {old} b }} }}
"""
CONJUNCTION = """infix operator {op}: {precedence}
func {op} (a: Bool, b: @autoclosure () throws -> Bool) rethrows -> Bool {{
  try chosen == {id} ? a {new} b() : a {old} b()
}}
"""
NEGATION = """prefix operator {op}
prefix func {op} (a: Bool) -> Bool {{ chosen == {id} ? a : !a }}
"""
LIMIT = """func mutant{id}<T: Comparable>(_ a: T, _ b: T) -> T {{ chosen == {id} ? {new}(a, b) : {old}(a, b) }}
"""

INFIX = {
    "<": (COMPARISON, ["<=", ">="]), "<=": (COMPARISON, ["<", ">"]),
    ">": (COMPARISON, [">=", "<="]), ">=": (COMPARISON, [">", "<"]),
    "==": (EQUALITY, ["!="]), "!=": (EQUALITY, ["=="]),
    "+": (SUM, ["-"]), "-": (SUM, ["+"]),
    "*": (PRODUCT, ["/"]), "/": (PRODUCT, ["*"]), "%": (PRODUCT, ["/"]),
    "+=": (ASSIGNMENT, ["-="]), "-=": (ASSIGNMENT, ["+="]),
    "&&": (CONJUNCTION, ["||"]), "||": (CONJUNCTION, ["&&"]),
}


def blanked(text):
    """The source with comments and texts made spaces, so that places in it stay where they are."""
    out, at = list(text), 0

    def blank(start, end):
        for i in range(start, end):
            if out[i] != "\n":
                out[i] = " "

    while at < len(text):
        if text.startswith("//", at):
            end = text.find("\n", at)
            end = len(text) if end < 0 else end
        elif text.startswith("/*", at):
            end = text.index("*/", at) + 2
        elif text.startswith('"""', at):
            end = text.index('"""', at + 3) + 3
        elif text[at] == '"':
            end = string_end(text, at)
        else:
            at += 1
            continue
        blank(at, end)
        at = end
    return "".join(out)


def string_end(text, at):
    """The place behind a text of one line, with what is interpolated in it."""
    at, depth = at + 1, 0
    while True:
        if depth == 0 and text[at] == '"':
            return at + 1
        if depth == 0 and text.startswith("\\(", at):
            depth, at = 1, at + 2
        elif depth == 0 and text[at] == "\\":
            at += 2
        elif depth > 0 and text[at] == '"':
            at = string_end(text, at)
        else:
            depth += {"(": 1, ")": -1}.get(text[at], 0) if depth else 0
            at += 1


class Mutant:
    """One change: which text of which file becomes what."""

    def __init__(self, room, path, line, start, end, old, new, kind):
        self.room, self.path, self.line = room, path, line
        self.start, self.end, self.old, self.new, self.kind = start, end, old, new, kind
        self.id, self.verdict, self.by, self.seconds = 0, "", "", 0.0

    def replacement(self):
        """The text in the copy, and what it needs to be declared."""
        names = {"id": self.id, "old": self.old, "new": self.new, "op": operator(self.id)}
        if self.kind == "infix":
            template = INFIX[self.old][0]
            names["precedence"] = {
                "&&": "LogicalConjunctionPrecedence", "||": "LogicalDisjunctionPrecedence"}.get(self.old)
            return names["op"], template.format(**names)
        if self.kind == "not":
            return names["op"], NEGATION.format(**names)
        if self.kind == "limit":
            return f"mutant{self.id}", LIMIT.format(**names)
        if self.kind == "number":
            return f"mutantNumber({self.id}, {self.old}, {self.new})", ""
        return f"mutantTruth({self.id}, {self.old})", ""

    def told(self):
        if self.kind == "condition":
            return f"`{self.old}` → `!({self.old})`"
        if self.kind == "not":
            return "`!` left out"
        return f"`{self.old}` → `{self.new}`"


def operator(number):
    """A name that is an operator in Swift and no other mutant's."""
    return "⊰" + chr(0x2200 + number // 200) + chr(0x2200 + number % 200)


def mutants_of(room, path, choose):
    """Every mutant that the rules find in a file."""
    text = path.read_text(encoding="utf-8")
    bare = blanked(text)
    found = []

    def add(start, end, new, kind):
        line = text.count("\n", 0, start) + 1
        found.append(Mutant(room, path, line, start, end, text[start:end], new, kind))

    for match in re.finditer(r"(?<=[\w)\]}\"?!] )(<=|>=|==|!=|&&|\|\||\+=|-=|[<>+*/%-])(?=\s)|(?<=\n)\s*(&&|\|\||[+-]) ", bare):
        group = 1 if match.group(1) else 2
        add(*match.span(group), choose(INFIX[match.group(group)][1]), "infix")
    for match in re.finditer(r"(?<![\w)\]}!=.])!(?=[\w(])", bare):
        add(*match.span(), "", "not")
    for match in re.finditer(r"(?<![\w.$#\"])\d[\d_]*(?![\w.\"]|\.\d)|(?<![\w.$#])\d[\d_]*(?=\.\.)", bare):
        number = int(match.group().replace("_", ""))
        add(*match.span(), str(choose([number + 1, number - 1]) if number > 1 else 1 - number), "number")
    for match in re.finditer(r"(?<![\w.])(true|false)\b", bare):
        add(*match.span(), "false" if match.group() == "true" else "true", "truth")
    for match in re.finditer(r"(?<![\w.`])(min|max)(?=\()", bare):
        add(*match.span(), "max" if match.group() == "min" else "min", "limit")
    for match in re.finditer(r"\b(?:if|while|guard) ((?!let |var |case |#)[^,{}\n]+?)(?= \{\n| else \{| \{ )", bare):
        condition = text[match.start(1):match.end(1)]
        if " = " not in condition and not condition.startswith("!"):
            add(*match.span(1), f"!({condition})", "condition")
    lines = bare.split("\n")
    skipped = re.compile(
        r"precondition|assert|fatalError|@available|#if|import |\bfunc [<>=!+*/&|-]|^\s*(extension|protocol)|\bwhere [A-Z]")
    return [m for m in found if not skipped.search(lines[m.line - 1])]


def draw(options):
    """The sample: so many mutants of a room, at most one a line, each kind of change in its turn."""
    sample = []
    for room in ROOMS:
        if room not in options.rooms:
            continue
        chance = random.Random(f"{options.seed} {room}")
        found = []
        for path in sorted((ROOT / "Sources" / room).rglob("*.swift")):
            found += mutants_of(room, path, chance.choice)
        chance.shuffle(found)
        lines, kinds = set(), {}
        for mutant in found:
            kinds.setdefault(kind_of(mutant), []).append(mutant)
        taken = []
        while len(taken) < options.sample and any(kinds.values()):
            for waiting in kinds.values():
                while waiting:
                    mutant = waiting.pop()
                    if (mutant.path, mutant.line) not in lines:
                        lines.add((mutant.path, mutant.line))
                        taken.append(mutant)
                        break
        print(f"{room}: {len(found)} mutants found, {min(len(taken), options.sample)} drawn", flush=True)
        sample += taken[: options.sample]
    for number, mutant in enumerate(sample, 1):
        mutant.id = number
    return sample


def kind_of(mutant):
    if mutant.kind != "infix":
        return mutant.kind
    return {"==": "equality", "!=": "equality", "&&": "logic", "||": "logic"}.get(
        mutant.old, "comparison" if mutant.old[0] in "<>" else "arithmetic")


def copy(folder, mutants):
    """Writes the copy with these mutants; files that stay the same keep their time, so that builds are short."""
    put(folder / "Package.swift", PACKAGE)
    wanted = set()
    for room in COPIED:
        declarations = [SWITCH]
        for path in sorted((ROOT / "Sources" / room).rglob("*")):
            if path.is_dir() or ".docc" in str(path):
                continue
            target = folder / path.relative_to(ROOT)
            wanted.add(target)
            if path.suffix != ".swift":
                put(target, path.read_text(encoding="utf-8"))
                continue
            text = path.read_text(encoding="utf-8")
            for mutant in sorted((m for m in mutants if m.path == path), key=lambda m: -m.start):
                replacement, declared = mutant.replacement()
                text = text[: mutant.start] + replacement + text[mutant.end:]
                declarations.append(declared)
            put(target, text)
        if room in ROOMS:
            target = folder / "Sources" / room / "MutantSwitch.swift"
            wanted.add(target)
            put(target, "\n".join(declarations))
    for name in ["FuyiTestSupport"] + [f"{room}Tests" for room in COPIED]:
        for path in sorted((ROOT / "Tests" / name).rglob("*.swift")):
            target = folder / path.relative_to(ROOT)
            wanted.add(target)
            put(target, path.read_text(encoding="utf-8"))
    for top in ["Sources", "Tests"]:
        for path in (folder / top).rglob("*"):
            if path.is_file() and path not in wanted:
                path.unlink()


def put(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    if not path.exists() or path.read_text(encoding="utf-8") != text:
        path.write_text(text, encoding="utf-8")


def build(folder, mutants, jobs):
    """Builds the copy, taking out the mutants that do not compile in it."""
    left_out = []
    while True:
        copy(folder, mutants)
        result = subprocess.run(
            ["swift", "build", "--build-tests", "-j", str(jobs), "--package-path", str(folder)],
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        if result.returncode == 0:
            return mutants, left_out
        wrong = set()
        for path, line in re.findall(r"^(/\S+\.swift):(\d+):\d+: error:", result.stdout, re.M):
            source = ROOT / Path(path).relative_to(folder)
            here = [m for m in mutants if m.path == source and int(line) <= m.line <= int(line) + 12]
            same = [m for m in here if m.line == int(line)]
            wrong |= set(same or here)
        if not wrong:
            sys.exit(result.stdout[-4000:] + "\nmutate: the copy does not build, and no mutant is why")
        print(f"{len(wrong)} mutants do not compile and are left out", flush=True)
        left_out += wrong
        mutants = [m for m in mutants if m not in wrong]


def ask(folder, room, mutant, limit):
    """Runs a room's tests on a mutant until the first that fails.

    Returns what killed it, or None, and the seconds that it took.
    """
    program = folder / ".build/debug/mutantsPackageTests.xctest"
    began = time.monotonic()
    process = subprocess.Popen(
        [str(program), "--testing-library", "swift-testing", "--filter", f"^{room}Tests\\."],
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, cwd=folder, start_new_session=True,
        env=os.environ | {"FUYI_MUTANT": str(mutant)})
    signal.signal(signal.SIGALRM, lambda *_: os.killpg(process.pid, signal.SIGKILL))
    signal.alarm(max(1, int(limit)))
    by, ran = None, False
    for line in process.stdout:
        line = re.sub(r"\x1b\[[0-9;]*m", "", line)
        ran = ran or "Test run with" in line
        failed = re.search(r"✘ Test (.+?) (?:recorded an issue|failed)", line)
        if failed:
            by = re.sub(r" with \d+ test cases?$", "", failed.group(1)).strip('"')
            os.killpg(process.pid, signal.SIGKILL)
            break
    process.stdout.close()
    process.wait()
    signal.alarm(0)
    seconds = time.monotonic() - began
    if by is None and process.returncode != 0:
        by = "no end in time" if seconds >= limit - 1 else "a crash"
    elif by is None and not ran:
        sys.exit(f"mutate: no test of {room} ran")
    return by, seconds


def judge(folder, mutants):
    """Asks the tests about every mutant."""
    usual = {}
    for room in COPIED:
        by, usual[room] = ask(folder, room, 0, 900)
        if by:
            sys.exit(f"mutate: the tests of {room} do not pass without a mutant: {by}")
        print(f"{room}: the tests take {usual[room]:.1f} s", flush=True)
    for number, mutant in enumerate(mutants, 1):
        for room in ASKED[mutant.room]:
            by, seconds = ask(folder, room, mutant.id, 30 + 10 * usual[room])
            mutant.seconds += seconds
            if by:
                mutant.verdict, mutant.by = "killed", f"{room}: {by}" if room != mutant.room else by
                break
        else:
            mutant.verdict = "survived"
        print(f"{number}/{len(mutants)} #{mutant.id} {place(mutant)} {mutant.told()}: {mutant.verdict} "
              f"{mutant.by} ({mutant.seconds:.1f} s)", flush=True)


def place(mutant):
    return f"{mutant.path.relative_to(ROOT)}:{mutant.line}"


def table(options, mutants, left_out):
    """The scores and every mutant as Markdown."""
    lines = [
        f"Sample of {options.sample} mutants a room, seed {options.seed}; made by `make mutation`.", "",
        "| room | judged | killed by its own tests | by those of others | survived | score | left out |",
        "| --- | --- | --- | --- | --- | --- | --- |",
    ]
    for room in options.rooms:
        ours = [m for m in mutants if m.room == room]
        killed = [m for m in ours if m.verdict == "killed"]
        own = [m for m in killed if not re.match(r"Fuyi\w+: ", m.by)]
        score = f"{100 * len(killed) / len(ours):.1f}%" if ours else ""
        lines.append(
            f"| `{room}` | {len(ours)} | {len(own)} | {len(killed) - len(own)} | {len(ours) - len(killed)} "
            f"| {score} | {sum(m.room == room for m in left_out)} |")
    lines += ["", "| place | change | verdict | killed by |", "| --- | --- | --- | --- |"]
    for m in sorted(mutants, key=lambda m: (m.room, m.verdict == "killed", str(m.path), m.line)):
        change, by = m.told().replace("|", "\\|"), m.by.replace("|", "\\|")
        lines.append(f"| `{place(m).removeprefix('Sources/')}` | {change} | {m.verdict} | {by} |")
    return "\n".join(lines) + "\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--rooms", type=lambda text: text.split(","), default=ROOMS)
    parser.add_argument("--sample", type=int, default=60, help="mutants of each room")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", help="judge these of the sample: numbers with commas between")
    parser.add_argument("--folder", type=Path, default=ROOT / ".build-mutants")
    parser.add_argument("--table", type=Path, help="write the table to this file too")
    parser.add_argument("--jobs", type=int, default=1)
    options = parser.parse_args()
    unknown = set(options.rooms) - set(ROOMS)
    if unknown:
        parser.error(f"no such room: {', '.join(sorted(unknown))}; there are {', '.join(ROOMS)}")
    options.folder = options.folder.resolve()
    mutants, left_out = build(options.folder, draw(options), options.jobs)
    if options.only:
        wanted = {int(number) for number in options.only.split(",")}
        mutants = [m for m in mutants if m.id in wanted]
    judge(options.folder, mutants)
    text = table(options, mutants, left_out)
    print(text)
    if options.table:
        options.table.write_text(text, encoding="utf-8")
    return 1 if any(m.verdict == "survived" for m in mutants) else 0


if __name__ == "__main__":
    sys.exit(main())
