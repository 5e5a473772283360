"""Turns a recording of what SQLite was told to write into a script for replay.c and for PostgreSQL.

Each part of a recording is a statement as it was prepared, and the same with its values put in; the values are read
off by laying one over the other. What FTS5 tells its own tables by itself is left out.
"""

import os
import re
import struct
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "Ledger"))
import rows  # noqa: E402

LITERAL = re.compile(rb"NULL|[xX]'([0-9a-fA-F]*)'|'((?:[^']|'')*)'|-?\d+", re.DOTALL)


def values(sql, expanded):
    """The values in the places of the question marks."""
    found, at, here = [], 0, 0
    while at < len(sql):
        if sql[at:at + 1] != b"?":
            assert sql[at] == expanded[here], (sql, expanded)
            at, here = at + 1, here + 1
            continue
        match = LITERAL.match(expanded, here)
        text = match.group(0)
        if text == b"NULL":
            found.append(None)
        elif match.group(1) is not None:
            found.append(bytes.fromhex(match.group(1).decode()))
        elif match.group(2) is not None:
            found.append(match.group(2).replace(b"''", b"'").decode())
        else:
            found.append(int(text))
        at, here = at + 1, match.end()
    return found


def steps(path):
    """Yields each transaction that wrote as a list of statements with their values."""
    step = None
    with open(path, "rb") as file:
        for part in file.read().split(b"\x1e"):
            if not part:
                continue
            sql, expanded = part.split(b"\x1f", 1)
            if sql.startswith(b"BEGIN"):
                step = [] if b"IMMEDIATE" in sql else None
            elif sql.startswith(b"COMMIT"):
                # Whatever else is written while a file is opened is no step.
                if any(sql.startswith("INSERT INTO event ") for sql, _ in step or []):
                    yield step
                step = None
            elif step is not None and not re.search(rb"'case_search_\w+'", sql):
                step.append((sql.decode(), values(sql, expanded)))


def write(path, output, period):
    """Writes the script for C; the first step of each period is a registration."""
    texts, body = {}, []
    for index, step in enumerate(steps(path)):
        body.append(b"B" + bytes([min(index % period, 1)]))
        for sql, row in step:
            place = texts.setdefault(sql, len(texts))
            body.append(b"S" + struct.pack("<IB", place, len(row)) + b"".join(map(rows.value, row)))
        body.append(b"C")
    with open(output, "wb") as file:
        file.write(struct.pack("<I", len(texts)))
        for sql in texts:
            kind = 1 if sql.startswith("INSERT INTO event ") else 2 if sql.startswith("INSERT INTO vault ") else 0
            file.write(bytes([kind]) + struct.pack("<I", len(sql.encode())) + sql.encode())
        file.write(b"".join(body))
