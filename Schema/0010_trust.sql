-- Personal data that can be masked, erased, found again, and told apart from what was taken by hand.

-- Words that this file never had, since the copy that it was made from left them out. The log has their
-- digests; of words that were erased an event of the log says so.
CREATE TABLE words_left_out (
  digest TEXT NOT NULL PRIMARY KEY CHECK (length(digest) = 64)
) STRICT, WITHOUT ROWID;
