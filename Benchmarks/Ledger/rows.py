"""Takes the rows out of a database that an import has filled, in the order in which it wrote them, for the floor
and the peer to insert."""

import json
import marshal
import sqlite3
import struct

TABLES = ["vault", "event", "case_record", "case_party", "case_review", "case_clock", "case_duty",
          "case_opinion"]
DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def columns(database, table):
    return [row[1] for row in database.execute(f"PRAGMA table_info({table})")]


def statement(database, table):
    names = columns(database, table)
    return f"INSERT INTO {table} ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})"


def pieces(database, events, digests, agencies):
    """What the search index is given of a case; the index itself keeps no text."""
    words = {digest: text for digest in digests
             for (text,) in database.execute("SELECT value FROM vault WHERE digest = ?", (digest,))}
    texts, act = [], None
    for event in events:
        for name, fact in json.loads(event[8]).items():
            if name in ("number", "imported-number", "petition-number", "document"):
                texts.append(fact)
            elif name not in ("address", "identity", "phone"):
                found = [words[digest] for digest in (fact if isinstance(fact, list) else [fact]) if digest in words]
                texts += found
                if name == "act" and found:
                    act = "".join(found[0].lower().split())
    tokens = ["x" + agency.encode().hex() for agency in agencies]
    if act is not None:
        hashed = 0xCBF29CE484222325
        for byte in act.encode():
            hashed = (hashed ^ byte) * 0x100000001B3 % 2**64
        tokens.append("y" + hashed.to_bytes(8, "little").hex())
    for text in dict.fromkeys(texts):
        points = [ord(letter.lower() if letter.isascii() else letter) for letter in text] + [36**4 - 1]
        tokens += [point(left) + point(right) for left, right in zip(points, points[1:])]
    return "".join(" " + token for token in tokens)


def point(number):
    return "".join(DIGITS[number // place % 36] for place in (46_656, 1296, 36, 1))


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
        agencies = [agency for (agency,) in database.execute(
            "SELECT agency FROM case_party WHERE case_id = ? AND agency IS NOT NULL", (case,))]
        yield len(TABLES), (case, pieces(database, events, digests, agencies))
    database.close()


def write(path, first, binary, marshalled):
    """Writes the rows twice: as bytes for C, and marshalled for Python."""
    database = sqlite3.connect(path)
    statements = [statement(database, table) for table in TABLES]
    statements.append("INSERT INTO case_search (rowid, pieces) VALUES (?, ?)")
    database.close()
    with open(binary, "wb") as file, open(marshalled, "wb") as other:
        file.write(bytes([len(statements)]))
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
