-- Personal data that can be masked, erased, found again, and told apart from what was taken by hand.

-- Words that this file never had, since the copy that it was made from left them out. The log has their
-- digests; of words that were erased an event of the log says so.
CREATE TABLE words_left_out (
  digest TEXT NOT NULL PRIMARY KEY CHECK (length(digest) = 64)
) STRICT, WITHOUT ROWID;

-- How many years personal data is kept after the year in which a case ended; null where the office has not
-- set it, and nothing may be erased.
ALTER TABLE office ADD COLUMN retention_years INTEGER
  CHECK (retention_years BETWEEN 10 AND 100);
