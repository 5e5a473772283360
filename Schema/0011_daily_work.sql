-- What daily work waits for: earlier cases about the same act, what is due next, and the rows of reviews.

-- Acts by their numbers. A mark is made from the number whatever way it is written (Sources/FuyiStore/Search);
-- two numbers may share one. It can be guessed from the number, and so goes when the number is erased. The search
-- index has a case's words without a foreign key, and so has this: one more index would be written for each case.
CREATE TABLE case_act (
  mark    INTEGER NOT NULL,
  case_id INTEGER NOT NULL,
  PRIMARY KEY (mark, case_id)
) STRICT, WITHOUT ROWID;

DROP INDEX case_by_act;

-- A right to sue ends by itself, so those of old cases stay behind by the million and are of no interest, while
-- an obligation stays until it is met. What is due is read from two indexes, and what is stopped from a third.
-- The rights are known by how their codes begin: a list would be made a table of its own for every row that is written.
DROP INDEX case_clock_by_due;
CREATE INDEX case_clock_by_due ON case_clock (due_on)
  WHERE due_on IS NOT NULL AND substr(clock, 1, 5) <> 'suing';
CREATE INDEX case_clock_right_by_due ON case_clock (due_on)
  WHERE due_on IS NOT NULL AND substr(clock, 1, 5) = 'suing';
CREATE INDEX case_clock_stopped ON case_clock (case_id) WHERE due_on IS NULL;

-- The rows of reviews are checked by comparisons: a list of more than two is made a table of its own for every row
-- that is written, a fifth of the time of an action. Rows of cases are made again after a change of the schema, so
-- this table begins empty; its columns, indexes and triggers are those it had.
DROP TABLE case_review;

-- One review of a case: the first, and a further one for each reopening; none of a void case.
CREATE TABLE case_review (
  case_id         INTEGER NOT NULL REFERENCES case_record (id) ON DELETE CASCADE,
  ordinal         INTEGER NOT NULL CHECK (ordinal > 0),
  opening         TEXT    NOT NULL CHECK (
    opening = 'accepted' OR opening = 'deemed-accepted' OR opening = 'transferred-in'
    OR opening = 'reopened'),
  opened_on       TEXT    NOT NULL,
  is_implied      TEXT    NOT NULL CHECK (is_implied IN ('yes', 'no')),
  procedure       TEXT    NOT NULL,
  closed_on       TEXT    CHECK (closed_on >= opened_on),
  closing         TEXT    CHECK (
    closing = 'decided' OR closing = 'dismissed' OR closing = 'terminated' OR closing = 'mediated'
    OR closing = 'transferred-out'),
  outcome         TEXT,
  due_on          TEXT,
  has_rulebook    TEXT    NOT NULL CHECK (has_rulebook IN ('yes', 'no')),
  served_on       TEXT,
  sue_until       TEXT,
  sued_on         TEXT,
  petitioned_on   TEXT,
  partly_mediated TEXT    NOT NULL CHECK (partly_mediated IN ('yes', 'no')),
  -- Of the case
  authority       TEXT    NOT NULL,
  region          TEXT    NOT NULL,
  respondent      TEXT    NOT NULL,
  kind            TEXT    NOT NULL,
  channel         TEXT    NOT NULL,
  handler         TEXT,
  PRIMARY KEY (case_id, ordinal),
  CHECK ((closed_on IS NULL) = (closing IS NULL) AND (closed_on IS NULL) = (outcome IS NULL)),
  CHECK (is_implied = 'no' OR closed_on IS NULL)
) STRICT, WITHOUT ROWID;

CREATE INDEX case_review_by_closing ON case_review (
  closed_on, closing, outcome, due_on, has_rulebook, is_implied, opening, opened_on, served_on,
  sue_until, sued_on, petitioned_on, region, kind, respondent, channel, handler, authority)
  WHERE closed_on IS NOT NULL;
CREATE INDEX case_review_by_opening ON case_review (
  opened_on, opening, is_implied, closed_on, closing, outcome, due_on, has_rulebook, region, kind,
  respondent, channel, handler, authority);
-- Reviews past their lawful end, or that may come to be: what was overdue on a day.
CREATE INDEX case_review_late ON case_review (
  coalesce(closed_on, '9999-12-31'), due_on, opened_on, is_implied, closed_on, region, kind,
  respondent, channel, handler, authority)
  WHERE closed_on IS NULL OR closed_on > due_on;

CREATE TRIGGER rollup_entry_reviews_added AFTER INSERT ON case_review
BEGIN
  INSERT INTO rollup_entry_reviews (
    records, closed_on, closing, due_on, has_rulebook, is_implied, kind, opened_on, opening,
    outcome, petitioned_on, region, respondent, served_on, sue_until, sued_on)
  VALUES (
    1, NEW.closed_on, NEW.closing, NEW.due_on, NEW.has_rulebook, NEW.is_implied, NEW.kind,
    NEW.opened_on, NEW.opening, NEW.outcome, NEW.petitioned_on, NEW.region, NEW.respondent,
    NEW.served_on, NEW.sue_until, NEW.sued_on);
END;
CREATE TRIGGER rollup_entry_reviews_removed AFTER DELETE ON case_review
BEGIN
  INSERT INTO rollup_entry_reviews (
    records, closed_on, closing, due_on, has_rulebook, is_implied, kind, opened_on, opening,
    outcome, petitioned_on, region, respondent, served_on, sue_until, sued_on)
  VALUES (
    -1, OLD.closed_on, OLD.closing, OLD.due_on, OLD.has_rulebook, OLD.is_implied, OLD.kind,
    OLD.opened_on, OLD.opening, OLD.outcome, OLD.petitioned_on, OLD.region, OLD.respondent,
    OLD.served_on, OLD.sue_until, OLD.sued_on);
END;
CREATE TRIGGER rollup_entry_reviews_changed AFTER UPDATE ON case_review
WHEN (
  OLD.closed_on, OLD.closing, OLD.due_on, OLD.has_rulebook, OLD.is_implied, OLD.kind,
  OLD.opened_on, OLD.opening, OLD.outcome, OLD.petitioned_on, OLD.region, OLD.respondent,
  OLD.served_on, OLD.sue_until, OLD.sued_on) IS NOT (
  NEW.closed_on, NEW.closing, NEW.due_on, NEW.has_rulebook, NEW.is_implied, NEW.kind,
  NEW.opened_on, NEW.opening, NEW.outcome, NEW.petitioned_on, NEW.region, NEW.respondent,
  NEW.served_on, NEW.sue_until, NEW.sued_on)
BEGIN
  INSERT INTO rollup_entry_reviews (
    records, closed_on, closing, due_on, has_rulebook, is_implied, kind, opened_on, opening,
    outcome, petitioned_on, region, respondent, served_on, sue_until, sued_on)
  VALUES (
    -1, OLD.closed_on, OLD.closing, OLD.due_on, OLD.has_rulebook, OLD.is_implied, OLD.kind,
    OLD.opened_on, OLD.opening, OLD.outcome, OLD.petitioned_on, OLD.region, OLD.respondent,
    OLD.served_on, OLD.sue_until, OLD.sued_on);
  INSERT INTO rollup_entry_reviews (
    records, closed_on, closing, due_on, has_rulebook, is_implied, kind, opened_on, opening,
    outcome, petitioned_on, region, respondent, served_on, sue_until, sued_on)
  VALUES (
    1, NEW.closed_on, NEW.closing, NEW.due_on, NEW.has_rulebook, NEW.is_implied, NEW.kind,
    NEW.opened_on, NEW.opening, NEW.outcome, NEW.petitioned_on, NEW.region, NEW.respondent,
    NEW.served_on, NEW.sue_until, NEW.sued_on);
END;
