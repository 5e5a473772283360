-- Cases: projections of their events, written in the same transaction and rebuildable from the log.
-- Nothing here depends on today; what the law will do by itself stands as the day it does it.

CREATE TABLE case_record (
  id              INTEGER PRIMARY KEY REFERENCES event (position),
  authority       TEXT    NOT NULL REFERENCES authority (code),
  year            INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2199),
  serial          INTEGER NOT NULL CHECK (serial > 0),
  number          TEXT    NOT NULL UNIQUE,
  filed_on        TEXT    NOT NULL,
  region          TEXT    NOT NULL REFERENCES region (code),
  respondent      TEXT    NOT NULL REFERENCES agency (code),
  kind            TEXT    NOT NULL,
  channel         TEXT    NOT NULL,
  handler         TEXT    REFERENCES official (code),
  state           TEXT    NOT NULL,
  procedure       TEXT,
  amount_fen      INTEGER CHECK (amount_fen >= 0),
  act_on          TEXT,
  act_digest      TEXT,
  imported_number TEXT,
  filing_outcome  TEXT,
  filing_ended_on TEXT,
  lapse_on        TEXT,
  lapse_state     TEXT,
  lapse_outcome   TEXT,
  UNIQUE (authority, year, serial)
) STRICT;

CREATE INDEX case_by_filing ON case_record (filed_on);
CREATE INDEX case_by_filing_end ON case_record (filing_ended_on) WHERE filing_ended_on IS NOT NULL;
CREATE INDEX case_by_state ON case_record (state, filed_on);
CREATE INDEX case_by_region ON case_record (region, filed_on);
CREATE INDEX case_by_respondent ON case_record (respondent, act_on);
CREATE INDEX case_by_act ON case_record (respondent) WHERE act_digest IS NOT NULL;
CREATE INDEX case_by_handler ON case_record (handler, filed_on);
CREATE INDEX case_by_imported_number ON case_record (imported_number)
  WHERE imported_number IS NOT NULL;

CREATE TABLE case_party (
  case_id     INTEGER NOT NULL REFERENCES case_record (id) ON DELETE CASCADE,
  role        TEXT    NOT NULL CHECK (role IN ('applicant', 'respondent', 'third-party')),
  ordinal     INTEGER NOT NULL CHECK (ordinal > 0),
  name_digest TEXT,
  agency      TEXT    REFERENCES agency (code),
  PRIMARY KEY (case_id, role, ordinal),
  CHECK ((name_digest IS NULL) <> (agency IS NULL))
) STRICT, WITHOUT ROWID;

CREATE INDEX case_party_by_agency ON case_party (agency) WHERE agency IS NOT NULL;

-- One review of a case: the first, and a further one for each reopening.
CREATE TABLE case_review (
  case_id         INTEGER NOT NULL REFERENCES case_record (id) ON DELETE CASCADE,
  ordinal         INTEGER NOT NULL CHECK (ordinal > 0),
  opening         TEXT    NOT NULL,
  opened_on       TEXT    NOT NULL,
  is_implied      TEXT    NOT NULL CHECK (is_implied IN ('yes', 'no')),
  procedure       TEXT    NOT NULL,
  closed_on       TEXT,
  closing         TEXT,
  outcome         TEXT,
  due_on          TEXT,
  has_rulebook    TEXT    NOT NULL CHECK (has_rulebook IN ('yes', 'no')),
  served_on       TEXT,
  sue_until       TEXT,
  sued_on         TEXT,
  petitioned_on   TEXT,
  partly_mediated TEXT    NOT NULL CHECK (partly_mediated IN ('yes', 'no')),
  PRIMARY KEY (case_id, ordinal),
  CHECK ((closed_on IS NULL) = (closing IS NULL) AND (closed_on IS NULL) = (outcome IS NULL))
) STRICT, WITHOUT ROWID;

CREATE INDEX case_review_by_closing ON case_review (closed_on) WHERE closed_on IS NOT NULL;
CREATE INDEX case_review_by_opening ON case_review (opened_on);

-- The clocks that run or are stopped. An index over what the histories prove, counted again when the
-- calendar changes.
CREATE TABLE case_clock (
  case_id        INTEGER NOT NULL REFERENCES case_record (id) ON DELETE CASCADE,
  clock          TEXT    NOT NULL,
  party          TEXT    NOT NULL,
  after_lapse    TEXT    NOT NULL CHECK (after_lapse IN ('yes', 'no')),
  from_on        TEXT    NOT NULL,
  due_on         TEXT,
  is_stopped     TEXT    NOT NULL CHECK (is_stopped IN ('yes', 'no')),
  is_provisional TEXT    NOT NULL CHECK (is_provisional IN ('yes', 'no')),
  article        TEXT    NOT NULL,
  PRIMARY KEY (case_id, clock, party, after_lapse)
) STRICT, WITHOUT ROWID;

CREATE INDEX case_clock_by_due ON case_clock (due_on) WHERE due_on IS NOT NULL;
