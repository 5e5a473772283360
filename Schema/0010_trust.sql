-- Personal data that can be masked, erased, found again, and told apart from what was taken by hand.

-- Words that this file never had, since the copy that it was made from left them out. The log has their
-- digests; of words that were erased an event of the log says so.
CREATE TABLE words_left_out (
  digest TEXT NOT NULL PRIMARY KEY CHECK (length(digest) = 64),
  -- What the copy had in their place, so that it is copied as it came.
  masked TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;

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
