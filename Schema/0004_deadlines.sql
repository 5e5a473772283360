-- Deadlines: warning thresholds of the office, and what a worklist says of a clock.

ALTER TABLE office ADD COLUMN warn_blue           INTEGER NOT NULL DEFAULT 15;
ALTER TABLE office ADD COLUMN warn_yellow         INTEGER NOT NULL DEFAULT 7;
ALTER TABLE office ADD COLUMN warn_red            INTEGER NOT NULL DEFAULT 3 CHECK (
  warn_blue > warn_yellow AND warn_yellow > warn_red AND warn_red >= 0);
ALTER TABLE office ADD COLUMN warn_blue_working   INTEGER NOT NULL DEFAULT 3;
ALTER TABLE office ADD COLUMN warn_yellow_working INTEGER NOT NULL DEFAULT 2;
ALTER TABLE office ADD COLUMN warn_red_working    INTEGER NOT NULL DEFAULT 1 CHECK (
  warn_blue_working > warn_yellow_working AND warn_yellow_working > warn_red_working
  AND warn_red_working >= 0);

-- Rows of cases are made again after a change of the schema, so this table begins empty.
DROP TABLE case_clock;

-- The clocks that run or are stopped. An index over what the histories prove, counted again when the
-- calendar changes.
CREATE TABLE case_clock (
  case_id        INTEGER NOT NULL REFERENCES case_record (id) ON DELETE CASCADE,
  clock          TEXT    NOT NULL,
  party          TEXT    NOT NULL,
  after_lapse    TEXT    NOT NULL CHECK (after_lapse IN ('yes', 'no')),
  owner          TEXT    NOT NULL CHECK (owner IN ('applicant', 'office', 'respondent', 'other-body')),
  from_on        TEXT    NOT NULL,
  due_on         TEXT,
  -- What the period is counted in, and so many of it with its extensions; null where a day was set.
  unit           TEXT,
  budget         INTEGER CHECK (budget > 0),
  raw_end_on     TEXT    NOT NULL,
  -- The days left when it was stopped.
  days_left      INTEGER CHECK (days_left >= 0),
  is_stopped     TEXT    NOT NULL CHECK (is_stopped IN ('yes', 'no')),
  is_provisional TEXT    NOT NULL CHECK (is_provisional IN ('yes', 'no')),
  article        TEXT    NOT NULL,
  PRIMARY KEY (case_id, clock, party, after_lapse),
  CHECK ((due_on IS NULL) = (is_stopped = 'yes') AND (days_left IS NOT NULL) = (is_stopped = 'yes'))
) STRICT, WITHOUT ROWID;

CREATE INDEX case_clock_by_due ON case_clock (due_on) WHERE due_on IS NOT NULL;
CREATE INDEX case_clock_by_clock ON case_clock (clock, due_on);
