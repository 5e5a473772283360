"""Running programs, and what their times and memory come to."""

import os
import platform
import sqlite3
import statistics
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))


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


def usage(starter, command):
    """Runs a process through usage.c; its milliseconds and its largest memory in megabytes."""
    taken, used = run([starter, *command]).split()
    return float(taken), int(used) / 1024


def median(numbers):
    return statistics.median(numbers)


def ratio(ours, other):
    return median(mine / theirs for mine, theirs in zip(ours, other))


def machine():
    name = platform.processor() or platform.machine()
    try:
        with open("/proc/cpuinfo") as file:
            name = next(line.split(":")[1].strip() for line in file if line.startswith("model name"))
    except (OSError, StopIteration):
        pass
    return f"{name}, {os.cpu_count()} cores, SQLite {sqlite3.sqlite_version}"
