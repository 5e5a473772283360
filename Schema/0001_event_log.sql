-- The record: one append-only log for everything, and the vault of words about people.

CREATE TABLE event (
  position     INTEGER PRIMARY KEY CHECK (position > 0),
  subject      INTEGER NOT NULL CHECK (subject BETWEEN 1 AND position),
  sequence     INTEGER NOT NULL CHECK (sequence > 0),
  kind         TEXT    NOT NULL CHECK (kind GLOB '[a-z]*.[a-z]*'),
  effective_on TEXT    NOT NULL CHECK (effective_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  recorded_at  TEXT    NOT NULL CHECK (recorded_at GLOB '[12][0-9][0-9][0-9]-*T*Z'),
  recorded_on  TEXT    NOT NULL CHECK (recorded_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  recorder     TEXT    NOT NULL CHECK (recorder <> ''),
  payload      TEXT    NOT NULL CHECK (payload GLOB '{*}'),
  previous     BLOB    NOT NULL CHECK (length(previous) = 32),
  hash         BLOB    NOT NULL CHECK (length(hash) = 32),
  UNIQUE (subject, sequence)
) STRICT;

-- Nothing is changed and nothing is taken away.
CREATE TRIGGER event_is_not_updated BEFORE UPDATE ON event
BEGIN
  SELECT RAISE(ABORT, 'the event log is append-only: no UPDATE');
END;

CREATE TRIGGER event_is_not_deleted BEFORE DELETE ON event
BEGIN
  SELECT RAISE(ABORT, 'the event log is append-only: no DELETE');
END;

-- INSERT OR REPLACE deletes the row that it conflicts with without firing DELETE triggers, so every
-- conflict is refused before it arises: the next position, the next sequence, the last hash.
CREATE TRIGGER event_is_appended BEFORE INSERT ON event
BEGIN
  SELECT RAISE(ABORT, 'the event log is append-only: position is not the next one')
  WHERE NEW.position IS NOT (SELECT coalesce(max(position), 0) + 1 FROM event);
  SELECT RAISE(ABORT, 'the event log is append-only: sequence is not the next one of its subject')
  WHERE NEW.sequence IS NOT
    (SELECT coalesce(max(sequence), 0) + 1 FROM event WHERE subject = NEW.subject);
  SELECT RAISE(ABORT, 'the event log is a chain: previous is not the last hash')
  WHERE NEW.previous IS NOT
    coalesce((SELECT hash FROM event WHERE position = NEW.position - 1), zeroblob(32));
END;

-- Names, contacts and free text. The log has only the digest, SHA-256 over salt and value, so that a
-- row here can be erased without breaking the chain.
CREATE TABLE vault (
  digest TEXT NOT NULL PRIMARY KEY CHECK (length(digest) = 64),
  salt   BLOB NOT NULL CHECK (length(salt) = 16),
  value  TEXT NOT NULL
) STRICT, WITHOUT ROWID;
