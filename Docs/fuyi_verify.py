#!/usr/bin/env python3
"""A second verifier for the log of a Fuyi database, apart from the program.

It is written from Docs/data-model.md and Docs/trust.md alone, uses Python's standard library and only
reads. It checks the chain, the sequences, the kept texts, the triggers of the log, and checkpoints with
their signatures. It does not know the query tables, the procedure or the office: `fuyi verify` does.

    python3 fuyi_verify.py DATABASE [--against FILE|LINE ...] [--public-key FILE|HEX]

Prints one JSON object; exit 0 where all fits, 1 where something does not, 2 where it cannot look.
"""

import base64
import hashlib
import json
import re
import sqlite3
import struct
import sys
from datetime import date

# Facts whose value is a list of digests of texts, and the one that lists what was erased.
WORDS = set(
    "act address agent applicant approver by-law competent-authority court findings from identity "
    "mediator missing name note order person phone proof reason resolved-by summary third-party to "
    "why".split()
)
ERASED = "erased-words"

TRIGGERS = {
    "event_is_not_updated": """CREATE TRIGGER event_is_not_updated BEFORE UPDATE ON event BEGIN
        SELECT RAISE(ABORT, 'the event log is append-only: no UPDATE'); END""",
    "event_is_not_deleted": """CREATE TRIGGER event_is_not_deleted BEFORE DELETE ON event BEGIN
        SELECT RAISE(ABORT, 'the event log is append-only: no DELETE'); END""",
    "event_is_appended": """CREATE TRIGGER event_is_appended BEFORE INSERT ON event BEGIN
        SELECT RAISE(ABORT, 'the event log is append-only: position is not the next one')
        WHERE NEW.position IS NOT (SELECT coalesce(max(position), 0) + 1 FROM event);
        SELECT RAISE(ABORT, 'the event log is append-only: sequence is not the next one of its subject')
        WHERE NEW.sequence IS NOT
          (SELECT coalesce(max(sequence), 0) + 1 FROM event WHERE subject = NEW.subject);
        SELECT RAISE(ABORT, 'the event log is a chain: previous is not the last hash')
        WHERE NEW.previous IS NOT
          coalesce((SELECT hash FROM event WHERE position = NEW.position - 1), zeroblob(32)); END""",
}


class Broken(Exception):
    """The first thing that does not fit."""

    def __init__(self, problem, **where):
        self.finding = {"sound": False, "problem": problem, **where}


# The log


def digest_of(row, previous):
    sha = hashlib.sha256()
    for field in [str(value).encode() for value in row] + [previous]:
        sha.update(struct.pack(">Q", len(field)) + field)
    return sha.digest()


def facts_of(kind, day, payload, position):
    """The payload's members; what is no event of this program is unreadable."""
    try:
        date.fromisoformat(day)
        facts = json.loads(payload)
    except ValueError:
        raise Broken("event-unreadable", position=position) from None
    if not isinstance(facts, dict) or not re.fullmatch(r"[a-z-]+\.[a-z-]+", kind):
        raise Broken("event-unreadable", position=position)
    return facts


def log(db, last):
    """The chain and the sequences; yields each event's place and facts on the way."""
    previous, place, records = bytes(32), 0, {}
    for row in db.execute(
        """SELECT position, subject, sequence, kind, effective_on, recorded_at, recorded_on, recorder,
           payload, previous, hash FROM event ORDER BY position"""
    ):
        position, subject, sequence, kind, day, *_, payload, before, stored = row
        if digest_of(row[:9], bytes(before)) != bytes(stored):
            raise Broken("event-altered", position=position)
        place += 1
        if position != place or bytes(before) != previous:
            raise Broken("chain-broken", position=place)
        previous = bytes(stored)
        facts = facts_of(kind, day, payload, position)
        record = kind.split(".")[0]
        so_far, known = records.get(subject, (0, record))
        if sequence != so_far + 1 or known != record or (sequence == 1) != (subject == position):
            raise Broken("chain-broken", position=position)
        records[subject] = (sequence, record)
        last[:] = [position, previous.hex()]
        yield position, kind, facts


def check(db):
    last, named, erased = [0, bytes(32).hex()], {}, set()
    for position, kind, facts in log(db, last):
        for name, value in facts.items():
            if name in WORDS:
                for digest in value:
                    named.setdefault(digest, position)
            elif name == ERASED:
                erased.update(value)
    kept = texts(db, named, erased)
    triggers(db)
    return {
        "sound": True,
        "events": last[0],
        "texts": kept,
        "textsErased": len(erased & set(named)),
        "head": last[1],
        "position": last[0],
    }


# The texts


def texts(db, named, erased):
    kept = set()
    for digest, salt, value in db.execute("SELECT digest, salt, value FROM vault ORDER BY digest"):
        if hashlib.sha256(bytes(salt) + value.encode()).hexdigest() != digest:
            raise Broken("text-altered", digest=digest)
        kept.add(digest)
    left_out = {digest for digest, in db.execute("SELECT digest FROM words_left_out")}
    for digest, position in named.items():
        if not (digest in kept or digest in erased or digest in left_out):
            raise Broken("text-missing", position=position, digest=digest)
    for digest in sorted(kept):
        if digest not in named:
            raise Broken("text-unnamed", digest=digest)
    for digest in sorted(kept & erased):
        raise Broken("text-back", digest=digest)
    return len(kept)


# The triggers


def triggers(db):
    def plain(sql):
        return " ".join(sql.split())

    found = dict(
        db.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'event'")
    )
    for name in sorted(TRIGGERS):
        if name not in found:
            raise Broken("schema-differs", kind="trigger", name=name, change="missing")
        if plain(found[name]) != plain(TRIGGERS[name]):
            raise Broken("schema-differs", kind="trigger", name=name, change="altered")
    for name in sorted(set(found) - set(TRIGGERS)):
        raise Broken("schema-differs", kind="trigger", name=name, change="added")


# Checkpoints


class NotACheckpoint(Exception):
    pass


def message(position, day, head):
    return f"fuyi-checkpoint 1\nposition {position}\nday {day}\nhead {head}\n".encode()


def checkpoints(text):
    lines = [line.split() for line in text.splitlines()]
    if any(words[:1] == ["fuyi-checkpoint"] for words in lines):
        yield from [of_file([words for words in lines if words and not words[0].startswith("#")])]
        return
    words = re.findall(r"[A-Za-z0-9_-]+", text)
    starts = [index for index, word in enumerate(words) if re.fullmatch(r"fuyi\d+", word.lower())]
    for index in starts:
        yield of_line(words[index:])
    if not starts:
        raise NotACheckpoint("no checkpoint in it")


def of_file(lines):
    names = [words[0] for words in lines]
    signed = ["fuyi-checkpoint", "position", "day", "head", "key", "signature"]
    if names not in (signed, signed[:4] + ["unsigned"]) or lines[0][1:] != ["1"]:
        raise NotACheckpoint("its lines are not those of a checkpoint")
    values = {words[0]: words[1] for words in lines if len(words) == 2}
    key = bytes.fromhex(values["key"]) if "key" in values else None
    return (
        int(values["position"]),
        values["day"],
        values["head"],
        key and fingerprint(key),
        key,
        bytes.fromhex(values["signature"]) if key else None,
    )


def of_line(words):
    if words[0].lower() != "fuyi1":
        raise NotACheckpoint("of a newer version")
    position, day, rest, digits = words[1], words[2], list(words[3:]), ""
    while rest and len(digits) < 68:
        digits += rest.pop(0).lower()
    head, check = digits[:64], digits[64:]
    if not re.fullmatch("[0-9a-f]{68}", digits):
        raise NotACheckpoint("its head is not sixteen groups of four digits and one to check them")
    if hashlib.sha256(message(position, day, head)).hexdigest()[:4] != check:
        raise NotACheckpoint("something in the line was mistyped")
    name = next((i for i in range(min(3, len(rest))) if re.fullmatch("[0-9a-fA-F]{32}", rest[i])), None)
    if name is None:
        return int(position), day, head, None, None, None
    signature = base64.urlsafe_b64decode(rest[name + 1] + "==")
    return int(position), day, head, rest[name].lower(), None, signature


def against(db, text, keys):
    """What is to be said of each checkpoint in a text, as `fuyi verify --json` says it."""
    last = db.execute("SELECT coalesce(max(position), 0) FROM event").fetchone()[0]
    for position, day, head, name, key, signature in checkpoints(text):
        row = db.execute("SELECT hash FROM event WHERE position = ?", [position]).fetchone()
        stored = bytes(row[0]).hex() if row else bytes(32).hex() if position == 0 else None
        continuity = (
            "ended" if position > last else "continued" if stored == head else "replaced"
        )
        known = next((k for k in keys if fingerprint(k) == name), None)
        if signature is None:
            standing = "unsigned"
        elif known or key:
            good = verifies(known or key, message(position, day, head), signature)
            standing = ("good" if known else "unknown-key") if good else "forged"
        else:
            standing = "unknown-key"
        yield {
            "position": position,
            "continuity": continuity,
            "signature": standing,
            "good": continuity == "continued" and standing != "forged",
        }


# Ed25519 (RFC 8032), verifying alone

P = 2**255 - 19
ORDER = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, -1, P) % P


def fingerprint(key):
    return hashlib.sha256(key).hexdigest()[:32]


def add(one, other):
    """The sum of two points in extended coordinates (x, y, z, xy/z)."""
    a = (one[1] - one[0]) * (other[1] - other[0])
    b = (one[1] + one[0]) * (other[1] + other[0])
    c, d = 2 * D * one[3] * other[3], 2 * one[2] * other[2]
    e, f, g, h = b - a, d - c, d + c, b + a
    return e * f % P, g * h % P, f * g % P, e * h % P


def times(scalar, point):
    total = (0, 1, 1, 0)
    while scalar:
        if scalar & 1:
            total = add(total, point)
        point, scalar = add(point, point), scalar >> 1
    return total


def point(data):
    """The point that 32 bytes stand for; None where they stand for none."""
    y = int.from_bytes(data, "little")
    sign, y = y >> 255, y & (2**255 - 1)
    if y >= P:
        return None
    square = (y * y - 1) * pow(D * y * y + 1, -1, P) % P
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P:
        x = x * pow(2, (P - 1) // 4, P) % P
    if (x * x - square) % P or (x == 0 and sign):
        return None
    if x & 1 != sign:
        x = P - x
    return x, y, 1, x * y % P


def same(one, other):
    return (one[0] * other[2] - other[0] * one[2]) % P == 0 and (
        one[1] * other[2] - other[1] * one[2]
    ) % P == 0


BASE = point((4 * pow(5, -1, P) % P).to_bytes(32, "little"))


def verifies(key, text, signature):
    if len(key) != 32 or len(signature) != 64:
        return False
    owner, commitment = point(key), point(signature[:32])
    scalar = int.from_bytes(signature[32:], "little")
    if owner is None or commitment is None or scalar >= ORDER:
        return False
    challenge = hashlib.sha512(signature[:32] + key + text).digest()
    challenge = int.from_bytes(challenge, "little") % ORDER
    return same(times(scalar, BASE), add(commitment, times(challenge, owner)))


# The command


def public_key(given):
    if not re.fullmatch("[0-9a-fA-F]{64}", given):
        with open(given, encoding="ascii") as file:
            mark, given = file.read().split("\n")[:2]
        if mark != "fuyi-public-key 1":
            raise NotACheckpoint("no public key in " + given)
    return bytes.fromhex(given)


def main(arguments):
    path, noted, keys = None, [], []
    while arguments:
        word = arguments.pop(0)
        if word == "--against":
            noted.append(arguments.pop(0))
        elif word == "--public-key":
            keys.append(public_key(arguments.pop(0)))
        else:
            path = word
    db = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    try:
        finding = check(db)
    except Broken as broken:
        finding = broken.finding
    finding["against"] = []
    for item in noted:
        try:
            with open(item, encoding="utf-8") as file:
                item = file.read()
        except OSError:
            pass
        finding["against"] += sorted(
            against(db, item, keys), key=lambda found: found["position"]
        )
    finding["good"] = finding["sound"] and all(found["good"] for found in finding["against"])
    print(json.dumps(finding, ensure_ascii=False))
    return 0 if finding["good"] else 1


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except (OSError, sqlite3.Error, NotACheckpoint, IndexError, ValueError, TypeError) as error:
        print(f"cannot look: {error}", file=sys.stderr)
        sys.exit(2)
