"""The peer of an import: plain Python and sqlite3 doing the same rows, events and hashes.

usage: peer.py ROWS DATABASE
ROWS is what `rows.py` writes for it: marshalled lists of (table, values). What an import works out (digests of
words, the chain of hashes) is worked out here too; nothing is checked.
"""

import hashlib
import marshal
import sqlite3
import struct
import sys

EVENT, VAULT = 1, 0


def chained(row, previous):
    """The event with the hashes that follow from the one before it."""
    parts = [str(row[0]), str(row[1]), str(row[2]), *row[3:9]]
    data = b"".join(
        struct.pack(">Q", len(part)) + part
        for part in [*(text.encode() for text in parts), previous])
    digest = hashlib.sha256(data).digest()
    return (*row[:9], previous, digest), digest


def main(rows, path):
    database = sqlite3.connect(path, isolation_level=None)
    for pragma in ["journal_mode = WAL", "synchronous = FULL", "secure_delete = ON",
                   "foreign_keys = ON", "cache_size = -65536"]:
        database.execute(f"PRAGMA {pragma}")
    database.execute("BEGIN IMMEDIATE")
    previous = database.execute("SELECT hash FROM event ORDER BY position DESC LIMIT 1").fetchone()[0]
    execute = database.cursor().execute
    with open(rows, "rb") as file:
        statements = marshal.load(file)
        while True:
            try:
                lot = marshal.load(file)
            except EOFError:
                break
            for table, row in lot:
                if table == EVENT:
                    row, previous = chained(row, previous)
                elif table == VAULT:
                    digest = hashlib.sha256(row[1] + row[2].encode()).hexdigest()
                    row = (digest, row[1], row[2])
                execute(statements[table], row)
    database.execute("COMMIT")
    print(previous.hex())


main(sys.argv[1], sys.argv[2])
