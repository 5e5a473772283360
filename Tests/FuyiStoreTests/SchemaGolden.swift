// swift-format-ignore-file

/// The schema as SQLite keeps it. Written by SchemaGoldenTests; never by hand.
enum SchemaGolden {
  static let text = #"""
CREATE INDEX agency_by_region ON agency (region);

CREATE INDEX authority_by_region ON authority (region);

CREATE INDEX case_by_filing ON case_record (
  filed_on, filing_outcome, lapse_on, lapse_outcome, state, region, kind, respondent, channel,
  handler, authority);

CREATE INDEX case_by_filing_end ON case_record (
  filing_ended_on, filing_outcome, state, region, kind, respondent, channel, handler, authority)
  WHERE filing_ended_on IS NOT NULL;

CREATE INDEX case_by_handler ON case_record (handler, filed_on);

CREATE INDEX case_by_imported_number ON case_record (imported_number)
  WHERE imported_number IS NOT NULL;

CREATE INDEX case_by_region ON case_record (region, filed_on);

CREATE INDEX case_by_respondent ON case_record (respondent, act_on);

CREATE INDEX case_by_state ON case_record (state, filed_on);

CREATE INDEX case_clock_by_clock ON case_clock (clock, due_on);

CREATE INDEX case_clock_by_due ON case_clock (
  due_on, case_id, clock, party, after_lapse, owner, from_on, unit, is_provisional, article)
  WHERE due_on IS NOT NULL AND substr(clock, 1, 5) <> 'suing';

CREATE INDEX case_clock_right_by_due ON case_clock (
  due_on, case_id, clock, party, after_lapse, owner, from_on, unit, is_provisional, article)
  WHERE due_on IS NOT NULL AND substr(clock, 1, 5) = 'suing';

CREATE INDEX case_clock_stopped ON case_clock (case_id) WHERE due_on IS NULL;

CREATE INDEX case_duty_by_due ON case_duty (
  due_on, done_on, region, kind, respondent, channel, handler, authority);

CREATE INDEX case_identity_by_digest ON case_identity (digest);

CREATE INDEX case_opinion_by_due ON case_opinion (
  due_on, reported_on, region, kind, respondent, channel, handler, authority);

CREATE INDEX case_party_by_agency ON case_party (agency) WHERE agency IS NOT NULL;

CREATE INDEX case_review_by_closing ON case_review (
  closed_on, closing, outcome, due_on, has_rulebook, is_implied, opening, opened_on, served_on,
  sue_until, sued_on, petitioned_on, region, kind, respondent, channel, handler, authority)
  WHERE closed_on IS NOT NULL;

CREATE INDEX case_review_by_opening ON case_review (
  opened_on, opening, is_implied, closed_on, closing, outcome, due_on, has_rulebook, region, kind,
  respondent, channel, handler, authority);

CREATE INDEX case_review_late ON case_review (
  coalesce(closed_on, '9999-12-31'), due_on, opened_on, is_implied, closed_on, region, kind,
  respondent, channel, handler, authority)
  WHERE closed_on IS NULL OR closed_on > due_on;

CREATE INDEX dossier_by_agency ON dossier (agency) WHERE agency IS NOT NULL;

CREATE INDEX dossier_by_case ON dossier (linked_case) WHERE linked_case IS NOT NULL;

CREATE INDEX dossier_by_due ON dossier (
  kind, due_on, done_on, state, outcome, variety, region, agency, field, category, venue, point)
  WHERE due_on IS NOT NULL;

CREATE INDEX dossier_by_end ON dossier (
  kind, ended_on, state, outcome, variety, region, agency, field, category, venue, point)
  WHERE ended_on IS NOT NULL;

CREATE INDEX dossier_by_link ON dossier (linked_number) WHERE linked_number IS NOT NULL;

CREATE INDEX dossier_by_opening ON dossier (
  kind, opened_on, state, outcome, variety, region, agency, field, category, venue, point);

CREATE INDEX dossier_by_point ON dossier (point) WHERE point IS NOT NULL;

CREATE INDEX dossier_by_region ON dossier (region) WHERE region IS NOT NULL;

CREATE INDEX dossier_clock_by_due ON dossier_clock (due_on);

CREATE INDEX dossier_tag_by_code ON dossier_tag (name, code);

CREATE INDEX event_by_recording ON event (recorded_on, subject, sequence);

CREATE INDEX reception_point_by_region ON reception_point (region);

CREATE INDEX suit_defendant_by_agency ON suit_defendant (agency);

CREATE INDEX suit_defendant_by_hearing ON suit_defendant (
  first_hearing_on, head, spoke, region, variety, agency)
  WHERE first_hearing_on IS NOT NULL;

CREATE INDEX vault_by_identity ON vault (substr(value, 5, 64)) WHERE substr(value, 1, 4) = 'id1:';

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

CREATE TABLE case_act (
  mark    INTEGER NOT NULL,
  case_id INTEGER NOT NULL,
  PRIMARY KEY (mark, case_id)
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

CREATE TABLE case_duty (
  case_id    INTEGER NOT NULL REFERENCES case_record (id) ON DELETE CASCADE,
  ordinal    INTEGER NOT NULL CHECK (ordinal > 0),
  duty       TEXT    NOT NULL CHECK (duty IN ('performance', 'remaking')),
  due_on     TEXT    NOT NULL,
  done_on    TEXT,
  -- Of the case
  authority  TEXT    NOT NULL,
  region     TEXT    NOT NULL,
  respondent TEXT    NOT NULL,
  kind       TEXT    NOT NULL,
  channel    TEXT    NOT NULL,
  handler    TEXT,
  PRIMARY KEY (case_id, ordinal, duty)
) STRICT, WITHOUT ROWID;

CREATE TABLE case_identity (
  case_id INTEGER NOT NULL REFERENCES case_record (id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL CHECK (ordinal > 0),
  digest  TEXT    NOT NULL,
  PRIMARY KEY (case_id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE case_opinion (
  case_id     INTEGER NOT NULL REFERENCES case_record (id) ON DELETE CASCADE,
  ordinal     INTEGER NOT NULL CHECK (ordinal > 0),
  due_on      TEXT    NOT NULL,
  reported_on TEXT,
  -- Of the case
  authority   TEXT    NOT NULL,
  region      TEXT    NOT NULL,
  respondent  TEXT    NOT NULL,
  kind        TEXT    NOT NULL,
  channel     TEXT    NOT NULL,
  handler     TEXT,
  PRIMARY KEY (case_id, ordinal)
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

CREATE VIRTUAL TABLE case_search USING fts5 (
  pieces, content = '', columnsize = 0, tokenize = 'ascii', detail = 'full'
);

CREATE TABLE 'case_search_config'(k PRIMARY KEY, v) WITHOUT ROWID;

CREATE TABLE 'case_search_data'(id INTEGER PRIMARY KEY, block BLOB);

CREATE TABLE 'case_search_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

CREATE VIRTUAL TABLE case_search_piece USING fts5vocab (case_search, instance);

CREATE TABLE case_search_waiting (
  case_id INTEGER PRIMARY KEY REFERENCES case_record (id) ON DELETE CASCADE,
  pieces  TEXT NOT NULL,
  earlier TEXT
) STRICT;

CREATE TABLE defect_kind (
  code    TEXT NOT NULL PRIMARY KEY,
  name    TEXT NOT NULL UNIQUE,
  name_en TEXT NOT NULL
) STRICT, WITHOUT ROWID;

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

CREATE TABLE dossier_tag (
  dossier_id INTEGER NOT NULL REFERENCES dossier (id) ON DELETE CASCADE,
  name       TEXT    NOT NULL CHECK (name IN ('bodies', 'regions', 'agencies', 'copy-to')),
  ordinal    INTEGER NOT NULL CHECK (ordinal > 0),
  code       TEXT    NOT NULL,
  PRIMARY KEY (dossier_id, name, ordinal)
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

CREATE TABLE letter_setting (
  letter     TEXT    NOT NULL PRIMARY KEY,
  reply_days INTEGER CHECK (reply_days > 0),
  reply_unit TEXT,
  template   TEXT,
  CHECK ((reply_days IS NULL) = (reply_unit IS NULL))
) STRICT, WITHOUT ROWID;

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
  AND warn_red_working >= 0), retention_years INTEGER
  CHECK (retention_years BETWEEN 10 AND 100)) STRICT;

CREATE TABLE official (
  code        TEXT NOT NULL PRIMARY KEY,
  name_digest TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE rate_variant (
  id         TEXT    NOT NULL PRIMARY KEY,
  version    INTEGER NOT NULL CHECK (version > 0),
  name       TEXT    NOT NULL,
  name_en    TEXT    NOT NULL,
  definition TEXT    NOT NULL CHECK (json_valid(definition))
) STRICT, WITHOUT ROWID;

CREATE TABLE reception_point (
  code       TEXT NOT NULL PRIMARY KEY,
  name       TEXT NOT NULL UNIQUE,
  name_en    TEXT NOT NULL,
  point_kind TEXT NOT NULL,
  region     TEXT NOT NULL REFERENCES region (code),
  place      TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE region (
  code    TEXT NOT NULL PRIMARY KEY,
  name    TEXT NOT NULL,
  name_en TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE rollup_appearances (
  dimension TEXT NOT NULL,
  period TEXT NOT NULL,
  code TEXT NOT NULL,
  "spoke" INTEGER NOT NULL, "silent" INTEGER NOT NULL, "absent" INTEGER NOT NULL,
  PRIMARY KEY (dimension, period, code)
) STRICT, WITHOUT ROWID;

CREATE TABLE rollup_consultations_opened (
  dimension TEXT NOT NULL,
  period TEXT NOT NULL,
  code TEXT NOT NULL,
  "resolved" INTEGER NOT NULL, "other" INTEGER NOT NULL,
  PRIMARY KEY (dimension, period, code)
) STRICT, WITHOUT ROWID;

CREATE TABLE rollup_duties_due (
  dimension TEXT NOT NULL,
  period TEXT NOT NULL,
  code TEXT NOT NULL,
  "not-yet-due" INTEGER NOT NULL, "done" INTEGER NOT NULL, "not-done" INTEGER NOT NULL,
  PRIMARY KEY (dimension, period, code)
) STRICT, WITHOUT ROWID;

CREATE TABLE rollup_entry_appearances (
  id INTEGER PRIMARY KEY,
  records INTEGER NOT NULL CHECK (records IN (-1, 1)),
  first_hearing_on ANY, head ANY, region ANY, spoke ANY, variety ANY
) STRICT;

CREATE TABLE rollup_entry_consultations (
  id INTEGER PRIMARY KEY,
  records INTEGER NOT NULL CHECK (records IN (-1, 1)),
  opened_on ANY, outcome ANY, point ANY, region ANY, kind ANY, state ANY
) STRICT;

CREATE TABLE rollup_entry_duties (
  id INTEGER PRIMARY KEY,
  records INTEGER NOT NULL CHECK (records IN (-1, 1)),
  done_on ANY, due_on ANY, region ANY
) STRICT;

CREATE TABLE rollup_entry_filings (
  id INTEGER PRIMARY KEY,
  records INTEGER NOT NULL CHECK (records IN (-1, 1)),
  filed_on ANY, filing_ended_on ANY, filing_outcome ANY, kind ANY, lapse_on ANY,
  lapse_outcome ANY, region ANY, respondent ANY, state ANY
) STRICT;

CREATE TABLE rollup_entry_letters (
  id INTEGER PRIMARY KEY,
  records INTEGER NOT NULL CHECK (records IN (-1, 1)),
  done_on ANY, due_on ANY, opened_on ANY, outcome ANY, region ANY, variety ANY, kind ANY,
  state ANY
) STRICT;

CREATE TABLE rollup_entry_mediations (
  id INTEGER PRIMARY KEY,
  records INTEGER NOT NULL CHECK (records IN (-1, 1)),
  done_on ANY, due_on ANY, ended_on ANY, opened_on ANY, outcome ANY, region ANY, variety ANY,
  venue ANY, kind ANY, state ANY
) STRICT;

CREATE TABLE rollup_entry_opinions (
  id INTEGER PRIMARY KEY,
  records INTEGER NOT NULL CHECK (records IN (-1, 1)),
  due_on ANY, region ANY, reported_on ANY
) STRICT;

CREATE TABLE rollup_entry_reviews (
  id INTEGER PRIMARY KEY,
  records INTEGER NOT NULL CHECK (records IN (-1, 1)),
  closed_on ANY, closing ANY, due_on ANY, has_rulebook ANY, is_implied ANY, kind ANY,
  opened_on ANY, opening ANY, outcome ANY, petitioned_on ANY, region ANY, respondent ANY,
  served_on ANY, sue_until ANY, sued_on ANY
) STRICT;

CREATE TABLE rollup_entry_suits (
  id INTEGER PRIMARY KEY,
  records INTEGER NOT NULL CHECK (records IN (-1, 1)),
  ended_on ANY, opened_on ANY, outcome ANY, region ANY, variety ANY, kind ANY, state ANY
) STRICT;

CREATE TABLE rollup_filings_by_kind (
  dimension TEXT NOT NULL,
  period TEXT NOT NULL,
  code TEXT NOT NULL,
  "penalty" INTEGER NOT NULL, "compulsion" INTEGER NOT NULL, "licence" INTEGER NOT NULL,
  "resource-title" INTEGER NOT NULL, "expropriation" INTEGER NOT NULL,
  "compensation" INTEGER NOT NULL, "work-injury" INTEGER NOT NULL, "autonomy" INTEGER NOT NULL,
  "competition" INTEGER NOT NULL, "levy" INTEGER NOT NULL, "duty" INTEGER NOT NULL,
  "benefit" INTEGER NOT NULL, "agreement" INTEGER NOT NULL, "information" INTEGER NOT NULL,
  "other" INTEGER NOT NULL,
  PRIMARY KEY (dimension, period, code)
) STRICT, WITHOUT ROWID;

CREATE TABLE rollup_filings_filed (
  dimension TEXT NOT NULL,
  period TEXT NOT NULL,
  code TEXT NOT NULL,
  "undecided" INTEGER NOT NULL, "declined" INTEGER NOT NULL, "withdrawn" INTEGER NOT NULL,
  "settled-before-acceptance" INTEGER NOT NULL, "sent-elsewhere" INTEGER NOT NULL,
  "taken-over" INTEGER NOT NULL, "abandoned" INTEGER NOT NULL, "accepted" INTEGER NOT NULL,
  PRIMARY KEY (dimension, period, code)
) STRICT, WITHOUT ROWID;

CREATE TABLE rollup_filings_settled (
  dimension TEXT NOT NULL,
  period TEXT NOT NULL,
  code TEXT NOT NULL,
  "any" INTEGER NOT NULL,
  PRIMARY KEY (dimension, period, code)
) STRICT, WITHOUT ROWID;

CREATE TABLE rollup_letters_due (
  dimension TEXT NOT NULL,
  period TEXT NOT NULL,
  code TEXT NOT NULL,
  "withdrawn" INTEGER NOT NULL, "not-yet-due" INTEGER NOT NULL, "done" INTEGER NOT NULL,
  "not-done" INTEGER NOT NULL,
  PRIMARY KEY (dimension, period, code)
) STRICT, WITHOUT ROWID;

CREATE TABLE rollup_letters_opened (
  dimension TEXT NOT NULL,
  period TEXT NOT NULL,
  code TEXT NOT NULL,
  "any" INTEGER NOT NULL,
  PRIMARY KEY (dimension, period, code)
) STRICT, WITHOUT ROWID;

CREATE TABLE rollup_letters_timely (
  dimension TEXT NOT NULL,
  period TEXT NOT NULL,
  code TEXT NOT NULL,
  "withdrawn" INTEGER NOT NULL, "not-yet-due" INTEGER NOT NULL, "in-time" INTEGER NOT NULL,
  "not-in-time" INTEGER NOT NULL,
  PRIMARY KEY (dimension, period, code)
) STRICT, WITHOUT ROWID;

CREATE TABLE rollup_mediations_due (
  dimension TEXT NOT NULL,
  period TEXT NOT NULL,
  code TEXT NOT NULL,
  "not-yet-due" INTEGER NOT NULL, "done" INTEGER NOT NULL, "not-done" INTEGER NOT NULL,
  PRIMARY KEY (dimension, period, code)
) STRICT, WITHOUT ROWID;

CREATE TABLE rollup_mediations_ended (
  dimension TEXT NOT NULL,
  period TEXT NOT NULL,
  code TEXT NOT NULL,
  "statement" INTEGER NOT NULL, "settled" INTEGER NOT NULL, "other" INTEGER NOT NULL,
  PRIMARY KEY (dimension, period, code)
) STRICT, WITHOUT ROWID;

CREATE TABLE rollup_mediations_opened (
  dimension TEXT NOT NULL,
  period TEXT NOT NULL,
  code TEXT NOT NULL,
  "any" INTEGER NOT NULL,
  PRIMARY KEY (dimension, period, code)
) STRICT, WITHOUT ROWID;

CREATE TABLE rollup_opinions_due (
  dimension TEXT NOT NULL,
  period TEXT NOT NULL,
  code TEXT NOT NULL,
  "not-yet-due" INTEGER NOT NULL, "done" INTEGER NOT NULL, "not-done" INTEGER NOT NULL,
  PRIMARY KEY (dimension, period, code)
) STRICT, WITHOUT ROWID;

CREATE TABLE rollup_reviews_closed (
  dimension TEXT NOT NULL,
  period TEXT NOT NULL,
  code TEXT NOT NULL,
  "transferred-out" INTEGER NOT NULL, "void" INTEGER NOT NULL, "revoked" INTEGER NOT NULL,
  "partly-revoked" INTEGER NOT NULL, "altered" INTEGER NOT NULL, "perform" INTEGER NOT NULL,
  "unlawful" INTEGER NOT NULL, "agreement-liability" INTEGER NOT NULL,
  "rejected" INTEGER NOT NULL, "upheld" INTEGER NOT NULL, "dismissed" INTEGER NOT NULL,
  "mediated" INTEGER NOT NULL, "terminated" INTEGER NOT NULL,
  "withdrawn-settlement" INTEGER NOT NULL, "withdrawn-self-correction" INTEGER NOT NULL,
  "withdrawn-other" INTEGER NOT NULL, "other" INTEGER NOT NULL,
  PRIMARY KEY (dimension, period, code)
) STRICT, WITHOUT ROWID;

CREATE TABLE rollup_reviews_compared (
  dimension TEXT NOT NULL,
  period TEXT NOT NULL,
  code TEXT NOT NULL,
  "transferred-out" INTEGER NOT NULL, "corrected" INTEGER NOT NULL, "mediated" INTEGER NOT NULL,
  "other" INTEGER NOT NULL,
  PRIMARY KEY (dimension, period, code)
) STRICT, WITHOUT ROWID;

CREATE TABLE rollup_reviews_opened (
  dimension TEXT NOT NULL,
  period TEXT NOT NULL,
  code TEXT NOT NULL,
  "not-begun" INTEGER NOT NULL, "accepted" INTEGER NOT NULL, "deemed-accepted" INTEGER NOT NULL,
  "transferred-in" INTEGER NOT NULL, "reopened" INTEGER NOT NULL,
  PRIMARY KEY (dimension, period, code)
) STRICT, WITHOUT ROWID;

CREATE TABLE rollup_reviews_settled (
  dimension TEXT NOT NULL,
  period TEXT NOT NULL,
  code TEXT NOT NULL,
  "transferred-out" INTEGER NOT NULL, "may-be-sued" INTEGER NOT NULL,
  "disputed" INTEGER NOT NULL, "for-good" INTEGER NOT NULL,
  PRIMARY KEY (dimension, period, code)
) STRICT, WITHOUT ROWID;

CREATE TABLE rollup_reviews_timely (
  dimension TEXT NOT NULL,
  period TEXT NOT NULL,
  code TEXT NOT NULL,
  "transferred-out" INTEGER NOT NULL, "no-rulebook" INTEGER NOT NULL,
  "in-time" INTEGER NOT NULL, "late" INTEGER NOT NULL,
  PRIMARY KEY (dimension, period, code)
) STRICT, WITHOUT ROWID;

CREATE TABLE rollup_suits_ended (
  dimension TEXT NOT NULL,
  period TEXT NOT NULL,
  code TEXT NOT NULL,
  "settled-first" INTEGER NOT NULL, "lost-first" INTEGER NOT NULL,
  "other-first" INTEGER NOT NULL, "settled-further" INTEGER NOT NULL,
  "other-further" INTEGER NOT NULL,
  PRIMARY KEY (dimension, period, code)
) STRICT, WITHOUT ROWID;

CREATE TABLE rollup_suits_opened (
  dimension TEXT NOT NULL,
  period TEXT NOT NULL,
  code TEXT NOT NULL,
  "first" INTEGER NOT NULL, "further" INTEGER NOT NULL,
  PRIMARY KEY (dimension, period, code)
) STRICT, WITHOUT ROWID;

CREATE TABLE rollup_turn (
  name      TEXT    NOT NULL,
  period    TEXT    NOT NULL,
  dimension TEXT    NOT NULL,
  from_on   TEXT    NOT NULL,
  code      TEXT    NOT NULL,
  was       TEXT    NOT NULL,
  class     TEXT    NOT NULL,
  records   INTEGER NOT NULL,
  PRIMARY KEY (name, dimension, period, from_on, code, was, class)
) STRICT, WITHOUT ROWID;

CREATE TABLE suit_defendant (
  dossier_id       INTEGER NOT NULL REFERENCES dossier (id) ON DELETE CASCADE,
  ordinal          INTEGER NOT NULL CHECK (ordinal > 0),
  agency           TEXT    NOT NULL REFERENCES agency (code),
  first_hearing_on TEXT,
  head             TEXT,
  absence          TEXT,
  spoke            TEXT    NOT NULL CHECK (spoke IN ('yes', 'no')),
  -- Of the suit
  region           TEXT,
  variety          TEXT,
  PRIMARY KEY (dossier_id, ordinal),
  CHECK ((head IS NULL) = (first_hearing_on IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE vault (
  digest TEXT NOT NULL PRIMARY KEY CHECK (length(digest) = 64),
  salt   BLOB NOT NULL CHECK (length(salt) = 16),
  value  TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE words_left_out (
  digest TEXT NOT NULL PRIMARY KEY CHECK (length(digest) = 64),
  -- What the copy had in their place, so that it is copied as it came.
  masked TEXT NOT NULL DEFAULT ''
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

CREATE TRIGGER rollup_entry_appearances_added AFTER INSERT ON suit_defendant
BEGIN
  INSERT INTO rollup_entry_appearances (
    records, first_hearing_on, head, region, spoke, variety)
  VALUES (
    1, NEW.first_hearing_on, NEW.head, NEW.region, NEW.spoke, NEW.variety);
END;

CREATE TRIGGER rollup_entry_appearances_changed AFTER UPDATE ON suit_defendant
WHEN (
  OLD.first_hearing_on, OLD.head, OLD.region, OLD.spoke, OLD.variety) IS NOT (
  NEW.first_hearing_on, NEW.head, NEW.region, NEW.spoke, NEW.variety)
BEGIN
  INSERT INTO rollup_entry_appearances (
    records, first_hearing_on, head, region, spoke, variety)
  VALUES (
    -1, OLD.first_hearing_on, OLD.head, OLD.region, OLD.spoke, OLD.variety);
  INSERT INTO rollup_entry_appearances (
    records, first_hearing_on, head, region, spoke, variety)
  VALUES (
    1, NEW.first_hearing_on, NEW.head, NEW.region, NEW.spoke, NEW.variety);
END;

CREATE TRIGGER rollup_entry_appearances_removed AFTER DELETE ON suit_defendant
BEGIN
  INSERT INTO rollup_entry_appearances (
    records, first_hearing_on, head, region, spoke, variety)
  VALUES (
    -1, OLD.first_hearing_on, OLD.head, OLD.region, OLD.spoke, OLD.variety);
END;

CREATE TRIGGER rollup_entry_consultations_added AFTER INSERT ON dossier WHEN NEW.kind = 'consultation'
BEGIN
  INSERT INTO rollup_entry_consultations (
    records, opened_on, outcome, point, region, kind, state)
  VALUES (
    1, NEW.opened_on, NEW.outcome, NEW.point, NEW.region, NEW.kind, NEW.state);
END;

CREATE TRIGGER rollup_entry_consultations_changed AFTER UPDATE ON dossier
WHEN NEW.kind = 'consultation' AND (
  OLD.opened_on, OLD.outcome, OLD.point, OLD.region, OLD.kind, OLD.state = 'voided') IS NOT (
  NEW.opened_on, NEW.outcome, NEW.point, NEW.region, NEW.kind, NEW.state = 'voided')
BEGIN
  INSERT INTO rollup_entry_consultations (
    records, opened_on, outcome, point, region, kind, state)
  VALUES (
    -1, OLD.opened_on, OLD.outcome, OLD.point, OLD.region, OLD.kind, OLD.state);
  INSERT INTO rollup_entry_consultations (
    records, opened_on, outcome, point, region, kind, state)
  VALUES (
    1, NEW.opened_on, NEW.outcome, NEW.point, NEW.region, NEW.kind, NEW.state);
END;

CREATE TRIGGER rollup_entry_consultations_removed AFTER DELETE ON dossier WHEN OLD.kind = 'consultation'
BEGIN
  INSERT INTO rollup_entry_consultations (
    records, opened_on, outcome, point, region, kind, state)
  VALUES (
    -1, OLD.opened_on, OLD.outcome, OLD.point, OLD.region, OLD.kind, OLD.state);
END;

CREATE TRIGGER rollup_entry_duties_added AFTER INSERT ON case_duty
BEGIN
  INSERT INTO rollup_entry_duties (
    records, done_on, due_on, region)
  VALUES (
    1, NEW.done_on, NEW.due_on, NEW.region);
END;

CREATE TRIGGER rollup_entry_duties_changed AFTER UPDATE ON case_duty
WHEN (
  OLD.done_on, OLD.due_on, OLD.region) IS NOT (
  NEW.done_on, NEW.due_on, NEW.region)
BEGIN
  INSERT INTO rollup_entry_duties (
    records, done_on, due_on, region)
  VALUES (
    -1, OLD.done_on, OLD.due_on, OLD.region);
  INSERT INTO rollup_entry_duties (
    records, done_on, due_on, region)
  VALUES (
    1, NEW.done_on, NEW.due_on, NEW.region);
END;

CREATE TRIGGER rollup_entry_duties_removed AFTER DELETE ON case_duty
BEGIN
  INSERT INTO rollup_entry_duties (
    records, done_on, due_on, region)
  VALUES (
    -1, OLD.done_on, OLD.due_on, OLD.region);
END;

CREATE TRIGGER rollup_entry_filings_added AFTER INSERT ON case_record
BEGIN
  INSERT INTO rollup_entry_filings (
    records, filed_on, filing_ended_on, filing_outcome, kind, lapse_on, lapse_outcome, region,
    respondent, state)
  VALUES (
    1, NEW.filed_on, NEW.filing_ended_on, NEW.filing_outcome, NEW.kind, NEW.lapse_on,
    NEW.lapse_outcome, NEW.region, NEW.respondent, NEW.state);
END;

CREATE TRIGGER rollup_entry_filings_changed AFTER UPDATE ON case_record
WHEN (
  OLD.filed_on, OLD.filing_ended_on, OLD.filing_outcome, OLD.kind, OLD.lapse_on,
  OLD.lapse_outcome, OLD.region, OLD.respondent, OLD.state = 'voided') IS NOT (
  NEW.filed_on, NEW.filing_ended_on, NEW.filing_outcome, NEW.kind, NEW.lapse_on,
  NEW.lapse_outcome, NEW.region, NEW.respondent, NEW.state = 'voided')
BEGIN
  INSERT INTO rollup_entry_filings (
    records, filed_on, filing_ended_on, filing_outcome, kind, lapse_on, lapse_outcome, region,
    respondent, state)
  VALUES (
    -1, OLD.filed_on, OLD.filing_ended_on, OLD.filing_outcome, OLD.kind, OLD.lapse_on,
    OLD.lapse_outcome, OLD.region, OLD.respondent, OLD.state);
  INSERT INTO rollup_entry_filings (
    records, filed_on, filing_ended_on, filing_outcome, kind, lapse_on, lapse_outcome, region,
    respondent, state)
  VALUES (
    1, NEW.filed_on, NEW.filing_ended_on, NEW.filing_outcome, NEW.kind, NEW.lapse_on,
    NEW.lapse_outcome, NEW.region, NEW.respondent, NEW.state);
END;

CREATE TRIGGER rollup_entry_filings_removed AFTER DELETE ON case_record
BEGIN
  INSERT INTO rollup_entry_filings (
    records, filed_on, filing_ended_on, filing_outcome, kind, lapse_on, lapse_outcome, region,
    respondent, state)
  VALUES (
    -1, OLD.filed_on, OLD.filing_ended_on, OLD.filing_outcome, OLD.kind, OLD.lapse_on,
    OLD.lapse_outcome, OLD.region, OLD.respondent, OLD.state);
END;

CREATE TRIGGER rollup_entry_letters_added AFTER INSERT ON dossier WHEN NEW.kind = 'letter'
BEGIN
  INSERT INTO rollup_entry_letters (
    records, done_on, due_on, opened_on, outcome, region, variety, kind, state)
  VALUES (
    1, NEW.done_on, NEW.due_on, NEW.opened_on, NEW.outcome, NEW.region, NEW.variety, NEW.kind,
    NEW.state);
END;

CREATE TRIGGER rollup_entry_letters_changed AFTER UPDATE ON dossier
WHEN NEW.kind = 'letter' AND (
  OLD.done_on, OLD.due_on, OLD.opened_on, OLD.outcome, OLD.region, OLD.variety, OLD.kind,
  OLD.state = 'voided') IS NOT (
  NEW.done_on, NEW.due_on, NEW.opened_on, NEW.outcome, NEW.region, NEW.variety, NEW.kind,
  NEW.state = 'voided')
BEGIN
  INSERT INTO rollup_entry_letters (
    records, done_on, due_on, opened_on, outcome, region, variety, kind, state)
  VALUES (
    -1, OLD.done_on, OLD.due_on, OLD.opened_on, OLD.outcome, OLD.region, OLD.variety, OLD.kind,
    OLD.state);
  INSERT INTO rollup_entry_letters (
    records, done_on, due_on, opened_on, outcome, region, variety, kind, state)
  VALUES (
    1, NEW.done_on, NEW.due_on, NEW.opened_on, NEW.outcome, NEW.region, NEW.variety, NEW.kind,
    NEW.state);
END;

CREATE TRIGGER rollup_entry_letters_removed AFTER DELETE ON dossier WHEN OLD.kind = 'letter'
BEGIN
  INSERT INTO rollup_entry_letters (
    records, done_on, due_on, opened_on, outcome, region, variety, kind, state)
  VALUES (
    -1, OLD.done_on, OLD.due_on, OLD.opened_on, OLD.outcome, OLD.region, OLD.variety, OLD.kind,
    OLD.state);
END;

CREATE TRIGGER rollup_entry_mediations_added AFTER INSERT ON dossier WHEN NEW.kind = 'mediation'
BEGIN
  INSERT INTO rollup_entry_mediations (
    records, done_on, due_on, ended_on, opened_on, outcome, region, variety, venue, kind, state)
  VALUES (
    1, NEW.done_on, NEW.due_on, NEW.ended_on, NEW.opened_on, NEW.outcome, NEW.region,
    NEW.variety, NEW.venue, NEW.kind, NEW.state);
END;

CREATE TRIGGER rollup_entry_mediations_changed AFTER UPDATE ON dossier
WHEN NEW.kind = 'mediation' AND (
  OLD.done_on, OLD.due_on, OLD.ended_on, OLD.opened_on, OLD.outcome, OLD.region, OLD.variety,
  OLD.venue, OLD.kind, OLD.state = 'voided') IS NOT (
  NEW.done_on, NEW.due_on, NEW.ended_on, NEW.opened_on, NEW.outcome, NEW.region, NEW.variety,
  NEW.venue, NEW.kind, NEW.state = 'voided')
BEGIN
  INSERT INTO rollup_entry_mediations (
    records, done_on, due_on, ended_on, opened_on, outcome, region, variety, venue, kind, state)
  VALUES (
    -1, OLD.done_on, OLD.due_on, OLD.ended_on, OLD.opened_on, OLD.outcome, OLD.region,
    OLD.variety, OLD.venue, OLD.kind, OLD.state);
  INSERT INTO rollup_entry_mediations (
    records, done_on, due_on, ended_on, opened_on, outcome, region, variety, venue, kind, state)
  VALUES (
    1, NEW.done_on, NEW.due_on, NEW.ended_on, NEW.opened_on, NEW.outcome, NEW.region,
    NEW.variety, NEW.venue, NEW.kind, NEW.state);
END;

CREATE TRIGGER rollup_entry_mediations_removed AFTER DELETE ON dossier WHEN OLD.kind = 'mediation'
BEGIN
  INSERT INTO rollup_entry_mediations (
    records, done_on, due_on, ended_on, opened_on, outcome, region, variety, venue, kind, state)
  VALUES (
    -1, OLD.done_on, OLD.due_on, OLD.ended_on, OLD.opened_on, OLD.outcome, OLD.region,
    OLD.variety, OLD.venue, OLD.kind, OLD.state);
END;

CREATE TRIGGER rollup_entry_opinions_added AFTER INSERT ON case_opinion
BEGIN
  INSERT INTO rollup_entry_opinions (
    records, due_on, region, reported_on)
  VALUES (
    1, NEW.due_on, NEW.region, NEW.reported_on);
END;

CREATE TRIGGER rollup_entry_opinions_changed AFTER UPDATE ON case_opinion
WHEN (
  OLD.due_on, OLD.region, OLD.reported_on) IS NOT (
  NEW.due_on, NEW.region, NEW.reported_on)
BEGIN
  INSERT INTO rollup_entry_opinions (
    records, due_on, region, reported_on)
  VALUES (
    -1, OLD.due_on, OLD.region, OLD.reported_on);
  INSERT INTO rollup_entry_opinions (
    records, due_on, region, reported_on)
  VALUES (
    1, NEW.due_on, NEW.region, NEW.reported_on);
END;

CREATE TRIGGER rollup_entry_opinions_removed AFTER DELETE ON case_opinion
BEGIN
  INSERT INTO rollup_entry_opinions (
    records, due_on, region, reported_on)
  VALUES (
    -1, OLD.due_on, OLD.region, OLD.reported_on);
END;

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

CREATE TRIGGER rollup_entry_suits_added AFTER INSERT ON dossier WHEN NEW.kind = 'suit'
BEGIN
  INSERT INTO rollup_entry_suits (
    records, ended_on, opened_on, outcome, region, variety, kind, state)
  VALUES (
    1, NEW.ended_on, NEW.opened_on, NEW.outcome, NEW.region, NEW.variety, NEW.kind, NEW.state);
END;

CREATE TRIGGER rollup_entry_suits_changed AFTER UPDATE ON dossier
WHEN NEW.kind = 'suit' AND (
  OLD.ended_on, OLD.opened_on, OLD.outcome, OLD.region, OLD.variety, OLD.kind,
  OLD.state = 'voided') IS NOT (
  NEW.ended_on, NEW.opened_on, NEW.outcome, NEW.region, NEW.variety, NEW.kind,
  NEW.state = 'voided')
BEGIN
  INSERT INTO rollup_entry_suits (
    records, ended_on, opened_on, outcome, region, variety, kind, state)
  VALUES (
    -1, OLD.ended_on, OLD.opened_on, OLD.outcome, OLD.region, OLD.variety, OLD.kind, OLD.state);
  INSERT INTO rollup_entry_suits (
    records, ended_on, opened_on, outcome, region, variety, kind, state)
  VALUES (
    1, NEW.ended_on, NEW.opened_on, NEW.outcome, NEW.region, NEW.variety, NEW.kind, NEW.state);
END;

CREATE TRIGGER rollup_entry_suits_removed AFTER DELETE ON dossier WHEN OLD.kind = 'suit'
BEGIN
  INSERT INTO rollup_entry_suits (
    records, ended_on, opened_on, outcome, region, variety, kind, state)
  VALUES (
    -1, OLD.ended_on, OLD.opened_on, OLD.outcome, OLD.region, OLD.variety, OLD.kind, OLD.state);
END;

CREATE TRIGGER rollup_turn_drops AFTER UPDATE ON rollup_turn WHEN NEW.records = 0
BEGIN
  DELETE FROM rollup_turn
  WHERE name = NEW.name AND dimension = NEW.dimension AND period = NEW.period
    AND from_on = NEW.from_on AND code = NEW.code AND was = NEW.was AND class = NEW.class;
END;
"""#
}
