-- The office: projections of its own events.

CREATE TABLE office (
  id             INTEGER PRIMARY KEY CHECK (id = 1),
  name           TEXT NOT NULL,
  name_en        TEXT NOT NULL,
  authority      TEXT NOT NULL,
  make_up_days   TEXT NOT NULL CHECK (make_up_days IN ('working', 'resting')),
  suspended_days TEXT NOT NULL CHECK (suspended_days IN ('left-out', 'counted')),
  -- The position of the last event that changed the calendar or a switch.
  settled_at     INTEGER NOT NULL
) STRICT;

CREATE TABLE region (
  code    TEXT NOT NULL PRIMARY KEY,
  name    TEXT NOT NULL,
  name_en TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE authority (
  code    TEXT NOT NULL PRIMARY KEY,
  name    TEXT NOT NULL,
  name_en TEXT NOT NULL,
  region  TEXT NOT NULL REFERENCES region (code),
  pattern TEXT NOT NULL UNIQUE
) STRICT, WITHOUT ROWID;

CREATE INDEX authority_by_region ON authority (region);

CREATE TABLE agency (
  code    TEXT NOT NULL PRIMARY KEY,
  name    TEXT NOT NULL UNIQUE,
  name_en TEXT NOT NULL,
  region  TEXT NOT NULL REFERENCES region (code),
  level   TEXT NOT NULL,
  field   TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX agency_by_region ON agency (region);

CREATE TABLE official (
  code        TEXT NOT NULL PRIMARY KEY,
  name_digest TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE calendar_day (
  standing TEXT NOT NULL CHECK (standing IN ('official', 'projected')),
  date     TEXT NOT NULL,
  kind     TEXT NOT NULL CHECK (kind IN ('holiday', 'workday_makeup')),
  name     TEXT NOT NULL,
  PRIMARY KEY (standing, date)
) STRICT, WITHOUT ROWID;
