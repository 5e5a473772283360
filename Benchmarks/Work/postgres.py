"""A PostgreSQL of its own in a folder, and what the C program there is to do."""

import os
import pwd
import re
import shutil
import socket
import sqlite3
import struct
import subprocess

import recording  # noqa: I001, which finds rows
import rows

TABLES = ["event", "vault", "case_record", "case_party", "case_review", "case_clock", "case_duty", "case_opinion",
          "case_act"]
TYPES = {"TEXT": "text", "INTEGER": "bigint", "BLOB": "bytea"}


class Server:
    """Starts as another user than root, on a port of the loopback that is free."""

    def __init__(self, folder):
        self.folder = folder
        self.user = None
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        if os.getuid() == 0:
            names = {entry.pw_name for entry in pwd.getpwall()}
            self.user = "postgres" if "postgres" in names else "nobody"
        self.command("initdb", "-D", self.data, "-A", "trust", "-U", "bench", "-E", "UTF8", "--locale=C")
        with open(os.path.join(self.data, "postgresql.conf"), "a") as file:
            file.write(f"listen_addresses = '127.0.0.1'\nport = {self.port}\nunix_socket_directories = ''\n"
                       "fsync = on\nsynchronous_commit = on\nshared_buffers = 512MB\n")
        self.command("pg_ctl", "-D", self.data, "-w", "-l", os.path.join(folder, "log"), "start")

    @property
    def data(self):
        return os.path.join(self.folder, "data")

    @property
    def connection(self):
        return f"host=127.0.0.1 port={self.port} user=bench dbname=postgres sslmode=disable"

    def command(self, name, *words):
        if not os.path.isdir(self.folder):
            os.makedirs(self.folder)
            if self.user:
                shutil.chown(self.folder, self.user)
        tool = shutil.which(name) or sorted(
            os.path.join(folder, name) for folder, _, files in os.walk("/usr/lib/postgresql") if name in files)[-1]
        before = ["setpriv", "--reuid", self.user, "--regid", str(pwd.getpwnam(self.user).pw_gid),
                  "--clear-groups"] if self.user else []
        subprocess.run([*before, tool, *words], check=True, stdout=subprocess.DEVNULL, cwd=self.folder)

    def sql(self, text):
        text = "SET client_min_messages = warning;\n" + text
        subprocess.run(["psql", "-q", "-v", "ON_ERROR_STOP=1", self.connection], input=text.encode(), check=True)

    def stop(self):
        self.command("pg_ctl", "-D", self.data, "-m", "fast", "stop")


def schema(path):
    """The log, the vault and the tables of cases, with their indexes, made anew."""
    database = sqlite3.connect(path)
    yield f"DROP TABLE IF EXISTS {', '.join(TABLES)};"
    for table in TABLES:
        columns = database.execute(f"PRAGMA table_info({table})").fetchall()
        key = [column[1] for column in sorted(columns, key=lambda column: column[5]) if column[5]]
        parts = [f"{column[1]} {TYPES[column[2]]}{' NOT NULL' if column[3] else ''}" for column in columns]
        yield f"CREATE TABLE {table} ({', '.join(parts)}, PRIMARY KEY ({', '.join(key)}));"
    for (text,) in database.execute(
            f"SELECT sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL AND tbl_name IN "
            f"({', '.join('?' * len(TABLES))})", TABLES):
        yield text + ";"
    yield "CREATE UNIQUE INDEX ON event (subject, sequence); CREATE UNIQUE INDEX ON case_record (number);"
    yield "CREATE UNIQUE INDEX ON case_record (authority, year, serial);"


def fill(server, path):
    """The same cases as the other programs find."""
    server.sql("\n".join(schema(path)))
    database = sqlite3.connect(path)
    for table in TABLES:
        psql = subprocess.Popen(["psql", "-q", server.connection, "-c", f"COPY {table} FROM STDIN"],
                                stdin=subprocess.PIPE)
        for row in database.execute(f"SELECT * FROM {table}"):
            cells = ["\\N" if cell is None else "\\\\x" + cell.hex() if isinstance(cell, bytes)
                     else str(cell).replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r")
                     for cell in row]
            psql.stdin.write(("\t".join(cells) + "\n").encode())
        psql.stdin.close()
        if psql.wait() != 0:
            raise SystemExit(f"COPY {table} failed")
    server.sql("ANALYZE; CHECKPOINT;")


def write(path, output, period):
    """Writes the script for postgres.c: the statements with numbered places."""
    texts, body = {}, []
    pattern = re.compile(r"(INSERT INTO|UPDATE|DELETE FROM) (" + "|".join(TABLES) + r")\b")
    for index, step in enumerate(recording.steps(path)):
        written = [(sql, row) for sql, row in step if pattern.match(sql)]
        subject = next(row[1] for sql, row in written if sql.startswith("INSERT INTO event "))
        body.append(b"B" + struct.pack("<BI", min(index % period, 1), subject))
        for sql, row in written:
            numbers = iter(range(1, 100))
            sql = re.sub(r"\?", lambda _: f"${next(numbers)}", sql)
            place = texts.setdefault(sql, len(texts))
            body.append(b"S" + struct.pack("<IB", place, len(row)) + b"".join(map(rows.value, row)))
        body.append(b"C")
    with open(output, "wb") as file:
        file.write(struct.pack("<I", len(texts)))
        for sql in texts:
            file.write(struct.pack("<I", len(sql.encode())) + sql.encode())
        file.write(b"".join(body))
