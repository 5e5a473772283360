-- Personal data that can be masked, erased, found again, and told apart from what was taken by hand.

-- Words that this file never had, since the copy that it was made from left them out. The log has their
-- digests; of words that were erased an event of the log says so.
CREATE TABLE words_left_out (
  digest TEXT NOT NULL PRIMARY KEY CHECK (length(digest) = 64),
  -- What the copy had in their place, so that it is copied as it came.
  masked TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;

-- What cases are found by: names, numbers and texts cut into pieces of two characters, the agencies that take
-- part beside them (Sources/FuyiStore/Search). The index has no texts of its own, but its pieces are personal
-- data as much as the vault's words are, and are made from those. Cases wait beside it until some hundreds are
-- taken in together; of one that is in already the earlier pieces say what has to be taken out then.
CREATE VIRTUAL TABLE case_search USING fts5 (
  pieces, content = '', columnsize = 0, tokenize = 'ascii', detail = 'full'
);

CREATE VIRTUAL TABLE case_search_piece USING fts5vocab (case_search, instance);

CREATE TABLE case_search_waiting (
  case_id INTEGER PRIMARY KEY REFERENCES case_record (id) ON DELETE CASCADE,
  pieces  TEXT NOT NULL,
  earlier TEXT
) STRICT;

-- How many years personal data is kept after the year in which a case ended; null where the office has not
-- set it, and nothing may be erased.
ALTER TABLE office ADD COLUMN retention_years INTEGER
  CHECK (retention_years BETWEEN 10 AND 100);

-- The papers by which the applicants of a case are known: the digests of their numbers, for finding other
-- cases of the same person.
CREATE TABLE case_identity (
  case_id INTEGER NOT NULL REFERENCES case_record (id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL CHECK (ordinal > 0),
  digest  TEXT    NOT NULL,
  PRIMARY KEY (case_id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE INDEX case_identity_by_digest ON case_identity (digest);

-- A locked number is `id1:`, 64 hexadecimal digits that equal numbers have in common, and the box.
CREATE INDEX vault_by_identity ON vault (substr(value, 5, 64)) WHERE substr(value, 1, 4) = 'id1:';
