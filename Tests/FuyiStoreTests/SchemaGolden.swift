// swift-format-ignore-file

/// The schema as SQLite keeps it. Written by SchemaGoldenTests; never by hand.
enum SchemaGolden {
  static let text = #"""
CREATE INDEX agency_by_region ON agency (region);

CREATE INDEX authority_by_region ON authority (region);

CREATE INDEX case_by_act ON case_record (respondent) WHERE act_digest IS NOT NULL;

CREATE INDEX case_by_filing ON case_record (filed_on);

CREATE INDEX case_by_filing_end ON case_record (filing_ended_on) WHERE filing_ended_on IS NOT NULL;

CREATE INDEX case_by_handler ON case_record (handler, filed_on);

CREATE INDEX case_by_imported_number ON case_record (imported_number)
  WHERE imported_number IS NOT NULL;

CREATE INDEX case_by_region ON case_record (region, filed_on);

CREATE INDEX case_by_respondent ON case_record (respondent, act_on);

CREATE INDEX case_by_state ON case_record (state, filed_on);

CREATE INDEX case_clock_by_clock ON case_clock (clock, due_on);

CREATE INDEX case_clock_by_due ON case_clock (due_on) WHERE due_on IS NOT NULL;

CREATE INDEX case_party_by_agency ON case_party (agency) WHERE agency IS NOT NULL;

CREATE INDEX case_review_by_closing ON case_review (closed_on) WHERE closed_on IS NOT NULL;

CREATE INDEX case_review_by_opening ON case_review (opened_on);

CREATE TABLE agency (
  code    TEXT NOT NULL PRIMARY KEY,
  name    TEXT NOT NULL UNIQUE,
  name_en TEXT NOT NULL,
  region  TEXT NOT NULL REFERENCES region (code),
  level   TEXT NOT NULL,
  field   TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE authority (
  code    TEXT NOT NULL PRIMARY KEY,
  name    TEXT NOT NULL,
  name_en TEXT NOT NULL,
  region  TEXT NOT NULL REFERENCES region (code),
  pattern TEXT NOT NULL UNIQUE
) STRICT, WITHOUT ROWID;

CREATE TABLE calendar_day (
  standing TEXT NOT NULL CHECK (standing IN ('official', 'projected')),
  date     TEXT NOT NULL,
  kind     TEXT NOT NULL CHECK (kind IN ('holiday', 'workday_makeup')),
  name     TEXT NOT NULL,
  PRIMARY KEY (standing, date)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE case_party (
  case_id     INTEGER NOT NULL REFERENCES case_record (id) ON DELETE CASCADE,
  role        TEXT    NOT NULL CHECK (role IN ('applicant', 'respondent', 'third-party')),
  ordinal     INTEGER NOT NULL CHECK (ordinal > 0),
  name_digest TEXT,
  agency      TEXT    REFERENCES agency (code),
  PRIMARY KEY (case_id, role, ordinal),
  CHECK ((name_digest IS NULL) <> (agency IS NULL))
) STRICT, WITHOUT ROWID;

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

CREATE TABLE office (
  id             INTEGER PRIMARY KEY CHECK (id = 1),
  name           TEXT NOT NULL,
  name_en        TEXT NOT NULL,
  authority      TEXT NOT NULL,
  make_up_days   TEXT NOT NULL CHECK (make_up_days IN ('working', 'resting')),
  suspended_days TEXT NOT NULL CHECK (suspended_days IN ('left-out', 'counted')),
  -- The position of the last event that changed the calendar or a switch.
  settled_at     INTEGER NOT NULL
, warn_blue           INTEGER NOT NULL DEFAULT 15, warn_yellow         INTEGER NOT NULL DEFAULT 7, warn_red            INTEGER NOT NULL DEFAULT 3 CHECK (
  warn_blue > warn_yellow AND warn_yellow > warn_red AND warn_red >= 0), warn_blue_working   INTEGER NOT NULL DEFAULT 3, warn_yellow_working INTEGER NOT NULL DEFAULT 2, warn_red_working    INTEGER NOT NULL DEFAULT 1 CHECK (
  warn_blue_working > warn_yellow_working AND warn_yellow_working > warn_red_working
  AND warn_red_working >= 0)) STRICT;

CREATE TABLE official (
  code        TEXT NOT NULL PRIMARY KEY,
  name_digest TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE region (
  code    TEXT NOT NULL PRIMARY KEY,
  name    TEXT NOT NULL,
  name_en TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE vault (
  digest TEXT NOT NULL PRIMARY KEY CHECK (length(digest) = 64),
  salt   BLOB NOT NULL CHECK (length(salt) = 16),
  value  TEXT NOT NULL
) STRICT, WITHOUT ROWID;

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

CREATE TRIGGER event_is_not_deleted BEFORE DELETE ON event
BEGIN
  SELECT RAISE(ABORT, 'the event log is append-only: no DELETE');
END;

CREATE TRIGGER event_is_not_updated BEFORE UPDATE ON event
BEGIN
  SELECT RAISE(ABORT, 'the event log is append-only: no UPDATE');
END;
"""#
}
