-- Dossiers: what an office keeps on record beside its cases; and what cases owe after their end.

CREATE TABLE reception_point (
  code       TEXT NOT NULL PRIMARY KEY,
  name       TEXT NOT NULL UNIQUE,
  name_en    TEXT NOT NULL,
  point_kind TEXT NOT NULL,
  region     TEXT NOT NULL REFERENCES region (code),
  place      TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX reception_point_by_region ON reception_point (region);

CREATE TABLE defect_kind (
  code    TEXT NOT NULL PRIMARY KEY,
  name    TEXT NOT NULL UNIQUE,
  name_en TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What the office has set for a kind of letter; without a row the usual holds.
CREATE TABLE letter_setting (
  letter     TEXT    NOT NULL PRIMARY KEY,
  reply_days INTEGER CHECK (reply_days > 0),
  reply_unit TEXT,
  template   TEXT,
  CHECK ((reply_days IS NULL) = (reply_unit IS NULL))
) STRICT, WITHOUT ROWID;

-- One shape for consultations, petitions, mediations, letters, suits, coordination and defects.
CREATE TABLE dossier (
  id            INTEGER PRIMARY KEY REFERENCES event (position),
  kind          TEXT    NOT NULL CHECK (kind IN (
    'consultation', 'petition', 'mediation', 'letter', 'suit', 'coordination', 'defect')),
  series        TEXT    NOT NULL,
  year          INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2199),
  serial        INTEGER NOT NULL CHECK (serial > 0),
  number        TEXT    NOT NULL UNIQUE,
  state         TEXT    NOT NULL,
  -- What sort of its kind it is: of letter, petition, stage, instance, coordination or defect.
  variety       TEXT,
  outcome       TEXT,
  opened_on     TEXT    NOT NULL,
  ended_on      TEXT,
  due_on        TEXT,
  done_on       TEXT,
  region        TEXT    REFERENCES region (code),
  agency        TEXT    REFERENCES agency (code),
  field         TEXT,
  category      TEXT,
  point         TEXT    REFERENCES reception_point (code),
  venue         TEXT,
  area          TEXT,
  is_hard       TEXT    NOT NULL CHECK (is_hard IN ('yes', 'no')),
  is_joint      TEXT    NOT NULL CHECK (is_joint IN ('yes', 'no')),
  linked_case   TEXT    REFERENCES case_record (number),
  linked_number TEXT    REFERENCES dossier (number),
  people        INTEGER CHECK (people > 0),
  sessions      INTEGER CHECK (sessions > 0),
  findings      INTEGER CHECK (findings >= 0),
  amount_fen    INTEGER CHECK (amount_fen >= 0),
  UNIQUE (series, year, serial),
  CHECK ((outcome IS NULL) = (ended_on IS NULL))
) STRICT;

CREATE INDEX dossier_by_opening ON dossier (kind, opened_on);
CREATE INDEX dossier_by_end ON dossier (kind, ended_on) WHERE ended_on IS NOT NULL;
CREATE INDEX dossier_by_due ON dossier (kind, due_on) WHERE due_on IS NOT NULL;
CREATE INDEX dossier_by_region ON dossier (region) WHERE region IS NOT NULL;
CREATE INDEX dossier_by_agency ON dossier (agency) WHERE agency IS NOT NULL;
CREATE INDEX dossier_by_point ON dossier (point) WHERE point IS NOT NULL;
CREATE INDEX dossier_by_case ON dossier (linked_case) WHERE linked_case IS NOT NULL;
CREATE INDEX dossier_by_link ON dossier (linked_number) WHERE linked_number IS NOT NULL;

-- What a dossier has several of: bodies, regions, agencies, copies.
CREATE TABLE dossier_tag (
  dossier_id INTEGER NOT NULL REFERENCES dossier (id) ON DELETE CASCADE,
  name       TEXT    NOT NULL CHECK (name IN ('bodies', 'regions', 'agencies', 'copy-to')),
  ordinal    INTEGER NOT NULL CHECK (ordinal > 0),
  code       TEXT    NOT NULL,
  PRIMARY KEY (dossier_id, name, ordinal)
) STRICT, WITHOUT ROWID;

CREATE INDEX dossier_tag_by_code ON dossier_tag (name, code);

-- The defendants of a suit, each once for the instance, with how its head appeared in court.
CREATE TABLE suit_defendant (
  dossier_id       INTEGER NOT NULL REFERENCES dossier (id) ON DELETE CASCADE,
  ordinal          INTEGER NOT NULL CHECK (ordinal > 0),
  agency           TEXT    NOT NULL REFERENCES agency (code),
  first_hearing_on TEXT,
  head             TEXT,
  absence          TEXT,
  spoke            TEXT    NOT NULL CHECK (spoke IN ('yes', 'no')),
  PRIMARY KEY (dossier_id, ordinal),
  CHECK ((head IS NULL) = (first_hearing_on IS NULL))
) STRICT, WITHOUT ROWID;

CREATE INDEX suit_defendant_by_agency ON suit_defendant (agency);
CREATE INDEX suit_defendant_by_hearing ON suit_defendant (first_hearing_on)
  WHERE first_hearing_on IS NOT NULL;

-- The periods of dossiers that are open: an index over what their histories prove.
CREATE TABLE dossier_clock (
  dossier_id     INTEGER NOT NULL REFERENCES dossier (id) ON DELETE CASCADE,
  clock          TEXT    NOT NULL,
  owner          TEXT    NOT NULL CHECK (owner IN ('applicant', 'office', 'respondent', 'other-body')),
  from_on        TEXT    NOT NULL,
  due_on         TEXT    NOT NULL,
  unit           TEXT,
  is_provisional TEXT    NOT NULL CHECK (is_provisional IN ('yes', 'no')),
  source         TEXT    NOT NULL,
  PRIMARY KEY (dossier_id, clock)
) STRICT, WITHOUT ROWID;

CREATE INDEX dossier_clock_by_due ON dossier_clock (due_on);

-- What a decision or a statement obliges the respondent to, with its last day.
CREATE TABLE case_duty (
  case_id INTEGER NOT NULL REFERENCES case_record (id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL CHECK (ordinal > 0),
  duty    TEXT    NOT NULL CHECK (duty IN ('performance', 'remaking')),
  due_on  TEXT    NOT NULL,
  done_on TEXT,
  PRIMARY KEY (case_id, ordinal, duty)
) STRICT, WITHOUT ROWID;

CREATE INDEX case_duty_by_due ON case_duty (due_on);

-- The opinion letters of a case, with the last day to report back.
CREATE TABLE case_opinion (
  case_id     INTEGER NOT NULL REFERENCES case_record (id) ON DELETE CASCADE,
  ordinal     INTEGER NOT NULL CHECK (ordinal > 0),
  due_on      TEXT    NOT NULL,
  reported_on TEXT,
  PRIMARY KEY (case_id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE INDEX case_opinion_by_due ON case_opinion (due_on);
