"""Takes the rows out of a database that an import has filled, in the order in which it wrote them, for the floor
and the peer to insert."""

import marshal
import sqlite3
import struct

TABLES = ["vault", "event", "case_record", "case_party", "case_review", "case_clock", "case_duty",
          "case_opinion"]


def columns(database, table):
    return [row[1] for row in database.execute(f"PRAGMA table_info({table})")]


def statement(database, table):
    names = columns(database, table)
    return f"INSERT INTO {table} ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})"


def value(item):
    if item is None:
        return b"\0" + struct.pack("<I", 0)
    if isinstance(item, int):
        return b"\1" + struct.pack("<Iq", 8, item)
    if isinstance(item, str):
        data = item.encode()
        return b"\2" + struct.pack("<I", len(data)) + data
    return b"\3" + struct.pack("<I", len(item)) + item


def rows(path, first):
    """Yields the index of the table and the values, case by case, of what came after an event."""
    database = sqlite3.connect(path)
    cases = database.execute(
        "SELECT id FROM case_record WHERE id > ? ORDER BY id", (first,)).fetchall()
    for (case,) in cases:
        events = database.execute(
            "SELECT * FROM event WHERE subject = ? ORDER BY position", (case,)).fetchall()
        digests = [part for event in events for part in event[8].split('"') if len(part) == 64]
        for digest in digests:
            for row in database.execute("SELECT * FROM vault WHERE digest = ?", (digest,)):
                yield 0, row
        for event in events:
            yield 1, event
        for index, table in enumerate(TABLES[2:], 2):
            key = "id" if table == "case_record" else "case_id"
            for row in database.execute(f"SELECT * FROM {table} WHERE {key} = ?", (case,)):
                yield index, row
    database.close()


def write(path, first, binary, marshalled):
    """Writes the rows twice: as bytes for C, and marshalled for Python."""
    database = sqlite3.connect(path)
    statements = [statement(database, table) for table in TABLES]
    database.close()
    with open(binary, "wb") as file, open(marshalled, "wb") as other:
        file.write(bytes([len(TABLES)]))
        for text in statements:
            file.write(struct.pack("<I", len(text)) + text.encode())
        marshal.dump(statements, other)
        lot = []
        for index, row in rows(path, first):
            file.write(bytes([index]) + b"".join(map(value, row)))
            lot.append((index, row))
            if len(lot) == 10_000:
                marshal.dump(lot, other)
                lot = []
        marshal.dump(lot, other)
