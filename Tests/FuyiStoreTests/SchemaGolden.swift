// swift-format-ignore-file

/// The schema as SQLite keeps it. Written by SchemaGoldenTests; never by hand.
enum SchemaGolden {
  static let text = #"""
CREATE INDEX agency_by_region ON agency (region);

CREATE INDEX authority_by_region ON authority (region);

CREATE INDEX case_by_act ON case_record (respondent) WHERE act_digest IS NOT NULL;

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

CREATE INDEX case_clock_by_due ON case_clock (due_on) WHERE due_on IS NOT NULL;

CREATE INDEX case_duty_by_due ON case_duty (
  due_on, done_on, region, kind, respondent, channel, handler, authority);

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
  opening         TEXT    NOT NULL CHECK (opening IN (
    'accepted', 'deemed-accepted', 'transferred-in', 'reopened')),
  opened_on       TEXT    NOT NULL,
  is_implied      TEXT    NOT NULL CHECK (is_implied IN ('yes', 'no')),
  procedure       TEXT    NOT NULL,
  closed_on       TEXT    CHECK (closed_on >= opened_on),
  closing         TEXT    CHECK (closing IN (
    'decided', 'dismissed', 'terminated', 'mediated', 'transferred-out')),
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
  AND warn_red_working >= 0)) STRICT;

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

CREATE TABLE rollup (
  name      TEXT    NOT NULL,
  period    TEXT    NOT NULL,
  dimension TEXT    NOT NULL,
  code      TEXT    NOT NULL,
  class     TEXT    NOT NULL,
  records   INTEGER NOT NULL,
  PRIMARY KEY (name, dimension, period, code, class)
) STRICT, WITHOUT ROWID;

CREATE TABLE rollup_entry (
  id         INTEGER PRIMARY KEY,
  name       TEXT    NOT NULL,
  day        TEXT    NOT NULL,
  from_on    TEXT,
  was        TEXT,
  class      TEXT    NOT NULL,
  records    INTEGER NOT NULL CHECK (records IN (-1, 1)),
  region     TEXT,
  kind       TEXT,
  field      TEXT,
  respondent TEXT,
  variety    TEXT,
  venue      TEXT,
  point      TEXT
) STRICT;

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

CREATE TRIGGER rollup_appearances_added AFTER INSERT ON suit_defendant
BEGIN
  INSERT INTO rollup_appearances VALUES (
    1, NEW.first_hearing_on, NEW.head, NEW.region, NEW.spoke, NEW.variety);
END;

CREATE TRIGGER rollup_appearances_changed AFTER UPDATE ON suit_defendant
WHEN (
  OLD.first_hearing_on, OLD.head, OLD.region, OLD.spoke, OLD.variety) IS NOT (
  NEW.first_hearing_on, NEW.head, NEW.region, NEW.spoke, NEW.variety)
BEGIN
  INSERT INTO rollup_appearances VALUES (
    -1, OLD.first_hearing_on, OLD.head, OLD.region, OLD.spoke, OLD.variety);
  INSERT INTO rollup_appearances VALUES (
    1, NEW.first_hearing_on, NEW.head, NEW.region, NEW.spoke, NEW.variety);
END;

CREATE TRIGGER rollup_appearances_entered INSTEAD OF INSERT ON rollup_appearances
WHEN NEW.first_hearing_on IS NOT NULL
BEGIN
  INSERT INTO rollup_entry (name, day, class, records, region, variety)
  SELECT 'appearances', NEW.first_hearing_on, CASE
    WHEN NEW.head IN ('principal', 'deputy', 'leader-in-charge') AND NEW.spoke = 'yes' THEN 'spoke'
    WHEN NEW.head IN ('principal', 'deputy', 'leader-in-charge') THEN 'silent'
    ELSE 'absent' END, NEW.records,
    coalesce(NEW.region, ''), coalesce(NEW.variety, '');
END;

CREATE TRIGGER rollup_appearances_removed AFTER DELETE ON suit_defendant
BEGIN
  INSERT INTO rollup_appearances VALUES (
    -1, OLD.first_hearing_on, OLD.head, OLD.region, OLD.spoke, OLD.variety);
END;

CREATE TRIGGER rollup_consultations_opened_added AFTER INSERT ON dossier WHEN NEW.kind = 'consultation'
BEGIN
  INSERT INTO rollup_consultations_opened VALUES (
    1, NEW.opened_on, NEW.outcome, NEW.point, NEW.region, NEW.kind, NEW.state);
END;

CREATE TRIGGER rollup_consultations_opened_changed AFTER UPDATE ON dossier
WHEN NEW.kind = 'consultation' AND (
  OLD.opened_on, OLD.outcome, OLD.point, OLD.region, OLD.kind, OLD.state = 'voided') IS NOT (
  NEW.opened_on, NEW.outcome, NEW.point, NEW.region, NEW.kind, NEW.state = 'voided')
BEGIN
  INSERT INTO rollup_consultations_opened VALUES (
    -1, OLD.opened_on, OLD.outcome, OLD.point, OLD.region, OLD.kind, OLD.state);
  INSERT INTO rollup_consultations_opened VALUES (
    1, NEW.opened_on, NEW.outcome, NEW.point, NEW.region, NEW.kind, NEW.state);
END;

CREATE TRIGGER rollup_consultations_opened_entered INSTEAD OF INSERT ON rollup_consultations_opened
WHEN NEW.kind = 'consultation' AND NEW.state <> 'voided' AND NEW.opened_on IS NOT NULL
BEGIN
  INSERT INTO rollup_entry (name, day, class, records, region, point)
  SELECT 'consultations-opened', NEW.opened_on, CASE
    WHEN NEW.outcome = 'resolved' THEN 'resolved'
    ELSE 'other' END, NEW.records,
    coalesce(NEW.region, ''), coalesce(NEW.point, '');
END;

CREATE TRIGGER rollup_consultations_opened_removed AFTER DELETE ON dossier WHEN OLD.kind = 'consultation'
BEGIN
  INSERT INTO rollup_consultations_opened VALUES (
    -1, OLD.opened_on, OLD.outcome, OLD.point, OLD.region, OLD.kind, OLD.state);
END;

CREATE TRIGGER rollup_drops AFTER UPDATE ON rollup WHEN NEW.records = 0
BEGIN
  DELETE FROM rollup
  WHERE name = NEW.name AND dimension = NEW.dimension AND period = NEW.period
    AND code = NEW.code AND class = NEW.class;
END;

CREATE TRIGGER rollup_duties_due_added AFTER INSERT ON case_duty
BEGIN
  INSERT INTO rollup_duties_due VALUES (
    1, NEW.done_on, NEW.due_on, NEW.region);
END;

CREATE TRIGGER rollup_duties_due_changed AFTER UPDATE ON case_duty
WHEN (
  OLD.done_on, OLD.due_on, OLD.region) IS NOT (
  NEW.done_on, NEW.due_on, NEW.region)
BEGIN
  INSERT INTO rollup_duties_due VALUES (
    -1, OLD.done_on, OLD.due_on, OLD.region);
  INSERT INTO rollup_duties_due VALUES (
    1, NEW.done_on, NEW.due_on, NEW.region);
END;

CREATE TRIGGER rollup_duties_due_entered INSTEAD OF INSERT ON rollup_duties_due
WHEN NEW.due_on IS NOT NULL
BEGIN
  INSERT INTO rollup_entry (name, day, class, records, region)
  SELECT 'duties-due', NEW.due_on, CASE
    WHEN FALSE THEN 'not-yet-due'
    WHEN NEW.done_on IS NOT NULL THEN 'done'
    ELSE 'not-done' END, NEW.records,
    coalesce(NEW.region, '');
  INSERT INTO rollup_entry (
    name, day, from_on, was, class, records, region)
  SELECT 'duties-due', NEW.due_on, t.day, CASE
    WHEN date(NEW.due_on, '+1 day') >= t.day THEN 'not-yet-due'
    WHEN NEW.done_on < t.day THEN 'done'
    ELSE 'not-done' END, CASE
    WHEN NEW.due_on >= t.day THEN 'not-yet-due'
    WHEN NEW.done_on <= t.day THEN 'done'
    ELSE 'not-done' END,
    NEW.records,
    coalesce(NEW.region, '')
  FROM (SELECT date(NEW.due_on, '+1 day') AS day UNION SELECT NEW.done_on) t
  WHERE t.day IS NOT NULL AND CASE
    WHEN date(NEW.due_on, '+1 day') >= t.day THEN 'not-yet-due'
    WHEN NEW.done_on < t.day THEN 'done'
    ELSE 'not-done' END
    <> CASE
    WHEN NEW.due_on >= t.day THEN 'not-yet-due'
    WHEN NEW.done_on <= t.day THEN 'done'
    ELSE 'not-done' END;
END;

CREATE TRIGGER rollup_duties_due_removed AFTER DELETE ON case_duty
BEGIN
  INSERT INTO rollup_duties_due VALUES (
    -1, OLD.done_on, OLD.due_on, OLD.region);
END;

CREATE TRIGGER rollup_entry_added AFTER INSERT ON rollup_entry WHEN NEW.id >= 2048
BEGIN
  INSERT INTO rollup_full VALUES (NEW.id);
END;

CREATE TRIGGER rollup_filings_by_kind_added AFTER INSERT ON case_record
BEGIN
  INSERT INTO rollup_filings_by_kind VALUES (
    1, NEW.filed_on, NEW.kind, NEW.respondent, NEW.state);
END;

CREATE TRIGGER rollup_filings_by_kind_changed AFTER UPDATE ON case_record
WHEN (
  OLD.filed_on, OLD.kind, OLD.respondent, OLD.state = 'voided') IS NOT (
  NEW.filed_on, NEW.kind, NEW.respondent, NEW.state = 'voided')
BEGIN
  INSERT INTO rollup_filings_by_kind VALUES (
    -1, OLD.filed_on, OLD.kind, OLD.respondent, OLD.state);
  INSERT INTO rollup_filings_by_kind VALUES (
    1, NEW.filed_on, NEW.kind, NEW.respondent, NEW.state);
END;

CREATE TRIGGER rollup_filings_by_kind_entered INSTEAD OF INSERT ON rollup_filings_by_kind
WHEN NEW.state <> 'voided' AND NEW.filed_on IS NOT NULL
BEGIN
  INSERT INTO rollup_entry (name, day, class, records, field)
  SELECT 'filings-by-kind', NEW.filed_on, CASE
    WHEN NEW.kind = 'penalty' THEN 'penalty'
    WHEN NEW.kind = 'compulsion' THEN 'compulsion'
    WHEN NEW.kind = 'licence' THEN 'licence'
    WHEN NEW.kind = 'resource-title' THEN 'resource-title'
    WHEN NEW.kind = 'expropriation' THEN 'expropriation'
    WHEN NEW.kind = 'compensation' THEN 'compensation'
    WHEN NEW.kind = 'work-injury' THEN 'work-injury'
    WHEN NEW.kind = 'autonomy' THEN 'autonomy'
    WHEN NEW.kind = 'competition' THEN 'competition'
    WHEN NEW.kind = 'levy' THEN 'levy'
    WHEN NEW.kind = 'duty' THEN 'duty'
    WHEN NEW.kind = 'benefit' THEN 'benefit'
    WHEN NEW.kind = 'agreement' THEN 'agreement'
    WHEN NEW.kind = 'information' THEN 'information'
    ELSE 'other' END, NEW.records,
    coalesce((SELECT field FROM agency WHERE code = NEW.respondent), '');
END;

CREATE TRIGGER rollup_filings_by_kind_removed AFTER DELETE ON case_record
BEGIN
  INSERT INTO rollup_filings_by_kind VALUES (
    -1, OLD.filed_on, OLD.kind, OLD.respondent, OLD.state);
END;

CREATE TRIGGER rollup_filings_filed_added AFTER INSERT ON case_record
BEGIN
  INSERT INTO rollup_filings_filed VALUES (
    1, NEW.filed_on, NEW.filing_outcome, NEW.kind, NEW.lapse_on, NEW.lapse_outcome, NEW.region,
    NEW.respondent, NEW.state);
END;

CREATE TRIGGER rollup_filings_filed_changed AFTER UPDATE ON case_record
WHEN (
  OLD.filed_on, OLD.filing_outcome, OLD.kind, OLD.lapse_on, OLD.lapse_outcome, OLD.region,
  OLD.respondent, OLD.state = 'voided') IS NOT (
  NEW.filed_on, NEW.filing_outcome, NEW.kind, NEW.lapse_on, NEW.lapse_outcome, NEW.region,
  NEW.respondent, NEW.state = 'voided')
BEGIN
  INSERT INTO rollup_filings_filed VALUES (
    -1, OLD.filed_on, OLD.filing_outcome, OLD.kind, OLD.lapse_on, OLD.lapse_outcome, OLD.region,
    OLD.respondent, OLD.state);
  INSERT INTO rollup_filings_filed VALUES (
    1, NEW.filed_on, NEW.filing_outcome, NEW.kind, NEW.lapse_on, NEW.lapse_outcome, NEW.region,
    NEW.respondent, NEW.state);
END;

CREATE TRIGGER rollup_filings_filed_entered INSTEAD OF INSERT ON rollup_filings_filed
WHEN NEW.state <> 'voided' AND NEW.filed_on IS NOT NULL
BEGIN
  INSERT INTO rollup_entry (name, day, class, records, region, kind, field, respondent)
  SELECT 'filings-filed', NEW.filed_on, CASE
    WHEN (NEW.filing_outcome IS NOT NULL OR NEW.lapse_on IS NOT NULL) IS NOT TRUE THEN 'undecided'
    WHEN NEW.filing_outcome = 'declined' THEN 'declined'
    WHEN NEW.filing_outcome = 'withdrawn' THEN 'withdrawn'
    WHEN NEW.filing_outcome = 'settled-before-acceptance' THEN 'settled-before-acceptance'
    WHEN NEW.filing_outcome = 'sent-elsewhere' THEN 'sent-elsewhere'
    WHEN NEW.filing_outcome = 'taken-over' THEN 'taken-over'
    WHEN NEW.filing_outcome = 'abandoned' OR (NEW.lapse_on IS NOT NULL AND NEW.lapse_outcome = 'abandoned') THEN 'abandoned'
    ELSE 'accepted' END, NEW.records,
    coalesce(NEW.region, ''), coalesce(NEW.kind, ''),
    coalesce((SELECT field FROM agency WHERE code = NEW.respondent), ''),
    coalesce(NEW.respondent, '');
  INSERT INTO rollup_entry (
    name, day, from_on, was, class, records, region, kind, field, respondent)
  SELECT 'filings-filed', NEW.filed_on, t.day, CASE
    WHEN (NEW.filing_outcome IS NOT NULL OR date(NEW.lapse_on, '+1 day') < t.day) IS NOT TRUE THEN 'undecided'
    WHEN NEW.filing_outcome = 'declined' THEN 'declined'
    WHEN NEW.filing_outcome = 'withdrawn' THEN 'withdrawn'
    WHEN NEW.filing_outcome = 'settled-before-acceptance' THEN 'settled-before-acceptance'
    WHEN NEW.filing_outcome = 'sent-elsewhere' THEN 'sent-elsewhere'
    WHEN NEW.filing_outcome = 'taken-over' THEN 'taken-over'
    WHEN NEW.filing_outcome = 'abandoned' OR (date(NEW.lapse_on, '+1 day') < t.day AND NEW.lapse_outcome = 'abandoned') THEN 'abandoned'
    ELSE 'accepted' END, CASE
    WHEN (NEW.filing_outcome IS NOT NULL OR NEW.lapse_on < t.day) IS NOT TRUE THEN 'undecided'
    WHEN NEW.filing_outcome = 'declined' THEN 'declined'
    WHEN NEW.filing_outcome = 'withdrawn' THEN 'withdrawn'
    WHEN NEW.filing_outcome = 'settled-before-acceptance' THEN 'settled-before-acceptance'
    WHEN NEW.filing_outcome = 'sent-elsewhere' THEN 'sent-elsewhere'
    WHEN NEW.filing_outcome = 'taken-over' THEN 'taken-over'
    WHEN NEW.filing_outcome = 'abandoned' OR (NEW.lapse_on < t.day AND NEW.lapse_outcome = 'abandoned') THEN 'abandoned'
    ELSE 'accepted' END,
    NEW.records,
    coalesce(NEW.region, ''), coalesce(NEW.kind, ''),
    coalesce((SELECT field FROM agency WHERE code = NEW.respondent), ''),
    coalesce(NEW.respondent, '')
  FROM (SELECT date(NEW.lapse_on, '+1 day') AS day) t
  WHERE t.day IS NOT NULL AND CASE
    WHEN (NEW.filing_outcome IS NOT NULL OR date(NEW.lapse_on, '+1 day') < t.day) IS NOT TRUE THEN 'undecided'
    WHEN NEW.filing_outcome = 'declined' THEN 'declined'
    WHEN NEW.filing_outcome = 'withdrawn' THEN 'withdrawn'
    WHEN NEW.filing_outcome = 'settled-before-acceptance' THEN 'settled-before-acceptance'
    WHEN NEW.filing_outcome = 'sent-elsewhere' THEN 'sent-elsewhere'
    WHEN NEW.filing_outcome = 'taken-over' THEN 'taken-over'
    WHEN NEW.filing_outcome = 'abandoned' OR (date(NEW.lapse_on, '+1 day') < t.day AND NEW.lapse_outcome = 'abandoned') THEN 'abandoned'
    ELSE 'accepted' END
    <> CASE
    WHEN (NEW.filing_outcome IS NOT NULL OR NEW.lapse_on < t.day) IS NOT TRUE THEN 'undecided'
    WHEN NEW.filing_outcome = 'declined' THEN 'declined'
    WHEN NEW.filing_outcome = 'withdrawn' THEN 'withdrawn'
    WHEN NEW.filing_outcome = 'settled-before-acceptance' THEN 'settled-before-acceptance'
    WHEN NEW.filing_outcome = 'sent-elsewhere' THEN 'sent-elsewhere'
    WHEN NEW.filing_outcome = 'taken-over' THEN 'taken-over'
    WHEN NEW.filing_outcome = 'abandoned' OR (NEW.lapse_on < t.day AND NEW.lapse_outcome = 'abandoned') THEN 'abandoned'
    ELSE 'accepted' END;
END;

CREATE TRIGGER rollup_filings_filed_removed AFTER DELETE ON case_record
BEGIN
  INSERT INTO rollup_filings_filed VALUES (
    -1, OLD.filed_on, OLD.filing_outcome, OLD.kind, OLD.lapse_on, OLD.lapse_outcome, OLD.region,
    OLD.respondent, OLD.state);
END;

CREATE TRIGGER rollup_filings_settled_added AFTER INSERT ON case_record
BEGIN
  INSERT INTO rollup_filings_settled VALUES (
    1, NEW.filing_ended_on, NEW.filing_outcome, NEW.kind, NEW.region, NEW.respondent, NEW.state);
END;

CREATE TRIGGER rollup_filings_settled_changed AFTER UPDATE ON case_record
WHEN (
  OLD.filing_ended_on, OLD.filing_outcome, OLD.kind, OLD.region, OLD.respondent,
  OLD.state = 'voided') IS NOT (
  NEW.filing_ended_on, NEW.filing_outcome, NEW.kind, NEW.region, NEW.respondent,
  NEW.state = 'voided')
BEGIN
  INSERT INTO rollup_filings_settled VALUES (
    -1, OLD.filing_ended_on, OLD.filing_outcome, OLD.kind, OLD.region, OLD.respondent, OLD.state);
  INSERT INTO rollup_filings_settled VALUES (
    1, NEW.filing_ended_on, NEW.filing_outcome, NEW.kind, NEW.region, NEW.respondent, NEW.state);
END;

CREATE TRIGGER rollup_filings_settled_entered INSTEAD OF INSERT ON rollup_filings_settled
WHEN NEW.state <> 'voided' AND NEW.filing_ended_on IS NOT NULL AND NEW.filing_outcome = 'settled-before-acceptance'
BEGIN
  INSERT INTO rollup_entry (name, day, class, records, region, kind, field, respondent)
  SELECT 'filings-settled', NEW.filing_ended_on, 'any', NEW.records,
    coalesce(NEW.region, ''), coalesce(NEW.kind, ''),
    coalesce((SELECT field FROM agency WHERE code = NEW.respondent), ''),
    coalesce(NEW.respondent, '');
END;

CREATE TRIGGER rollup_filings_settled_removed AFTER DELETE ON case_record
BEGIN
  INSERT INTO rollup_filings_settled VALUES (
    -1, OLD.filing_ended_on, OLD.filing_outcome, OLD.kind, OLD.region, OLD.respondent, OLD.state);
END;

CREATE TRIGGER rollup_full_taken_in INSTEAD OF INSERT ON rollup_full
BEGIN
  INSERT INTO rollup (name, period, dimension, code, class, records)
  WITH moved AS MATERIALIZED (
    SELECT name, substr(day, 1, 7) AS month, class, sum(records) AS records, region, kind, field,
      respondent, variety, venue, point
    FROM rollup_entry WHERE from_on IS NULL
    GROUP BY name, month, class, region, kind, field, respondent, variety, venue, point
    HAVING sum(records) <> 0
  ), coded AS MATERIALIZED (
    SELECT name, month, dimension, code, class, sum(records) AS records FROM (
      SELECT name, month, 'region' AS dimension, region AS code, class, records FROM moved
      UNION ALL SELECT name, month, 'kind', kind, class, records FROM moved
      UNION ALL SELECT name, month, 'field', field, class, records FROM moved
      UNION ALL SELECT name, month, 'respondent', respondent, class, records FROM moved
      UNION ALL SELECT name, month, 'variety', variety, class, records FROM moved
      UNION ALL SELECT name, month, 'venue', venue, class, records FROM moved
      UNION ALL SELECT name, month, 'point', point, class, records FROM moved
    )
    WHERE code IS NOT NULL
    GROUP BY name, month, dimension, code, class HAVING sum(records) <> 0
  )
  SELECT name, substr(month, 1, l.length), dimension, code, class, records
  FROM coded, (SELECT 0 AS length UNION ALL SELECT 4 UNION ALL SELECT 7) l
  WHERE TRUE
  ON CONFLICT DO UPDATE SET records = records + excluded.records;
  INSERT INTO rollup_turn (name, period, dimension, from_on, code, was, class, records)
  WITH moved AS MATERIALIZED (
    SELECT name, substr(day, 1, 7) AS month, from_on, was, class, sum(records) AS records, region,
      kind, field, respondent, variety, venue, point
    FROM rollup_entry WHERE from_on IS NOT NULL
    GROUP BY name, month, from_on, was, class, region, kind, field, respondent, variety, venue,
      point
    HAVING sum(records) <> 0
  ), coded AS (
    SELECT name, month, 'region' AS dimension, from_on, region AS code, was, class, records
    FROM moved
    UNION ALL SELECT name, month, 'kind', from_on, kind, was, class, records FROM moved
    UNION ALL SELECT name, month, 'field', from_on, field, was, class, records FROM moved
    UNION ALL SELECT name, month, 'respondent', from_on, respondent, was, class, records FROM moved
    UNION ALL SELECT name, month, 'variety', from_on, variety, was, class, records FROM moved
    UNION ALL SELECT name, month, 'venue', from_on, venue, was, class, records FROM moved
    UNION ALL SELECT name, month, 'point', from_on, point, was, class, records FROM moved
  )
  SELECT name, month, dimension, from_on, code, was, class, sum(records) FROM coded
  WHERE code IS NOT NULL
  GROUP BY name, month, dimension, from_on, code, was, class HAVING sum(records) <> 0
  ON CONFLICT DO UPDATE SET records = records + excluded.records;
  DELETE FROM rollup_entry;
END;

CREATE TRIGGER rollup_letters_due_added AFTER INSERT ON dossier WHEN NEW.kind = 'letter'
BEGIN
  INSERT INTO rollup_letters_due VALUES (
    1, NEW.done_on, NEW.due_on, NEW.outcome, NEW.region, NEW.variety, NEW.kind, NEW.state);
END;

CREATE TRIGGER rollup_letters_due_changed AFTER UPDATE ON dossier
WHEN NEW.kind = 'letter' AND (
  OLD.done_on, OLD.due_on, OLD.outcome, OLD.region, OLD.variety, OLD.kind, OLD.state = 'voided') IS NOT (
  NEW.done_on, NEW.due_on, NEW.outcome, NEW.region, NEW.variety, NEW.kind, NEW.state = 'voided')
BEGIN
  INSERT INTO rollup_letters_due VALUES (
    -1, OLD.done_on, OLD.due_on, OLD.outcome, OLD.region, OLD.variety, OLD.kind, OLD.state);
  INSERT INTO rollup_letters_due VALUES (
    1, NEW.done_on, NEW.due_on, NEW.outcome, NEW.region, NEW.variety, NEW.kind, NEW.state);
END;

CREATE TRIGGER rollup_letters_due_entered INSTEAD OF INSERT ON rollup_letters_due
WHEN NEW.kind = 'letter' AND NEW.state <> 'voided' AND NEW.due_on IS NOT NULL
BEGIN
  INSERT INTO rollup_entry (name, day, class, records, region, variety)
  SELECT 'letters-due', NEW.due_on, CASE
    WHEN NEW.outcome = 'withdrawn' THEN 'withdrawn'
    WHEN FALSE THEN 'not-yet-due'
    WHEN NEW.done_on IS NOT NULL THEN 'done'
    ELSE 'not-done' END, NEW.records,
    coalesce(NEW.region, ''), coalesce(NEW.variety, '');
  INSERT INTO rollup_entry (
    name, day, from_on, was, class, records, region, variety)
  SELECT 'letters-due', NEW.due_on, t.day, CASE
    WHEN NEW.outcome = 'withdrawn' THEN 'withdrawn'
    WHEN date(NEW.due_on, '+1 day') >= t.day THEN 'not-yet-due'
    WHEN NEW.done_on < t.day THEN 'done'
    ELSE 'not-done' END, CASE
    WHEN NEW.outcome = 'withdrawn' THEN 'withdrawn'
    WHEN NEW.due_on >= t.day THEN 'not-yet-due'
    WHEN NEW.done_on <= t.day THEN 'done'
    ELSE 'not-done' END,
    NEW.records,
    coalesce(NEW.region, ''), coalesce(NEW.variety, '')
  FROM (SELECT date(NEW.due_on, '+1 day') AS day UNION SELECT NEW.done_on) t
  WHERE t.day IS NOT NULL AND CASE
    WHEN NEW.outcome = 'withdrawn' THEN 'withdrawn'
    WHEN date(NEW.due_on, '+1 day') >= t.day THEN 'not-yet-due'
    WHEN NEW.done_on < t.day THEN 'done'
    ELSE 'not-done' END
    <> CASE
    WHEN NEW.outcome = 'withdrawn' THEN 'withdrawn'
    WHEN NEW.due_on >= t.day THEN 'not-yet-due'
    WHEN NEW.done_on <= t.day THEN 'done'
    ELSE 'not-done' END;
END;

CREATE TRIGGER rollup_letters_due_removed AFTER DELETE ON dossier WHEN OLD.kind = 'letter'
BEGIN
  INSERT INTO rollup_letters_due VALUES (
    -1, OLD.done_on, OLD.due_on, OLD.outcome, OLD.region, OLD.variety, OLD.kind, OLD.state);
END;

CREATE TRIGGER rollup_letters_opened_added AFTER INSERT ON dossier WHEN NEW.kind = 'letter'
BEGIN
  INSERT INTO rollup_letters_opened VALUES (
    1, NEW.opened_on, NEW.region, NEW.variety, NEW.kind, NEW.state);
END;

CREATE TRIGGER rollup_letters_opened_changed AFTER UPDATE ON dossier
WHEN NEW.kind = 'letter' AND (
  OLD.opened_on, OLD.region, OLD.variety, OLD.kind, OLD.state = 'voided') IS NOT (
  NEW.opened_on, NEW.region, NEW.variety, NEW.kind, NEW.state = 'voided')
BEGIN
  INSERT INTO rollup_letters_opened VALUES (
    -1, OLD.opened_on, OLD.region, OLD.variety, OLD.kind, OLD.state);
  INSERT INTO rollup_letters_opened VALUES (
    1, NEW.opened_on, NEW.region, NEW.variety, NEW.kind, NEW.state);
END;

CREATE TRIGGER rollup_letters_opened_entered INSTEAD OF INSERT ON rollup_letters_opened
WHEN NEW.kind = 'letter' AND NEW.state <> 'voided' AND NEW.opened_on IS NOT NULL
BEGIN
  INSERT INTO rollup_entry (name, day, class, records, region, variety)
  SELECT 'letters-opened', NEW.opened_on, 'any', NEW.records,
    coalesce(NEW.region, ''), coalesce(NEW.variety, '');
END;

CREATE TRIGGER rollup_letters_opened_removed AFTER DELETE ON dossier WHEN OLD.kind = 'letter'
BEGIN
  INSERT INTO rollup_letters_opened VALUES (
    -1, OLD.opened_on, OLD.region, OLD.variety, OLD.kind, OLD.state);
END;

CREATE TRIGGER rollup_letters_timely_added AFTER INSERT ON dossier WHEN NEW.kind = 'letter'
BEGIN
  INSERT INTO rollup_letters_timely VALUES (
    1, NEW.done_on, NEW.due_on, NEW.outcome, NEW.region, NEW.variety, NEW.kind, NEW.state);
END;

CREATE TRIGGER rollup_letters_timely_changed AFTER UPDATE ON dossier
WHEN NEW.kind = 'letter' AND (
  OLD.done_on, OLD.due_on, OLD.outcome, OLD.region, OLD.variety, OLD.kind, OLD.state = 'voided') IS NOT (
  NEW.done_on, NEW.due_on, NEW.outcome, NEW.region, NEW.variety, NEW.kind, NEW.state = 'voided')
BEGIN
  INSERT INTO rollup_letters_timely VALUES (
    -1, OLD.done_on, OLD.due_on, OLD.outcome, OLD.region, OLD.variety, OLD.kind, OLD.state);
  INSERT INTO rollup_letters_timely VALUES (
    1, NEW.done_on, NEW.due_on, NEW.outcome, NEW.region, NEW.variety, NEW.kind, NEW.state);
END;

CREATE TRIGGER rollup_letters_timely_entered INSTEAD OF INSERT ON rollup_letters_timely
WHEN NEW.kind = 'letter' AND NEW.state <> 'voided' AND NEW.due_on IS NOT NULL
BEGIN
  INSERT INTO rollup_entry (name, day, class, records, region, variety)
  SELECT 'letters-timely', NEW.due_on, CASE
    WHEN NEW.outcome = 'withdrawn' THEN 'withdrawn'
    WHEN FALSE THEN 'not-yet-due'
    WHEN NEW.done_on <= NEW.due_on THEN 'in-time'
    ELSE 'not-in-time' END, NEW.records,
    coalesce(NEW.region, ''), coalesce(NEW.variety, '');
  INSERT INTO rollup_entry (
    name, day, from_on, was, class, records, region, variety)
  SELECT 'letters-timely', NEW.due_on, t.day, CASE
    WHEN NEW.outcome = 'withdrawn' THEN 'withdrawn'
    WHEN date(NEW.due_on, '+1 day') >= t.day THEN 'not-yet-due'
    WHEN NEW.done_on <= NEW.due_on THEN 'in-time'
    ELSE 'not-in-time' END, CASE
    WHEN NEW.outcome = 'withdrawn' THEN 'withdrawn'
    WHEN NEW.due_on >= t.day THEN 'not-yet-due'
    WHEN NEW.done_on <= NEW.due_on THEN 'in-time'
    ELSE 'not-in-time' END,
    NEW.records,
    coalesce(NEW.region, ''), coalesce(NEW.variety, '')
  FROM (SELECT date(NEW.due_on, '+1 day') AS day) t
  WHERE t.day IS NOT NULL AND CASE
    WHEN NEW.outcome = 'withdrawn' THEN 'withdrawn'
    WHEN date(NEW.due_on, '+1 day') >= t.day THEN 'not-yet-due'
    WHEN NEW.done_on <= NEW.due_on THEN 'in-time'
    ELSE 'not-in-time' END
    <> CASE
    WHEN NEW.outcome = 'withdrawn' THEN 'withdrawn'
    WHEN NEW.due_on >= t.day THEN 'not-yet-due'
    WHEN NEW.done_on <= NEW.due_on THEN 'in-time'
    ELSE 'not-in-time' END;
END;

CREATE TRIGGER rollup_letters_timely_removed AFTER DELETE ON dossier WHEN OLD.kind = 'letter'
BEGIN
  INSERT INTO rollup_letters_timely VALUES (
    -1, OLD.done_on, OLD.due_on, OLD.outcome, OLD.region, OLD.variety, OLD.kind, OLD.state);
END;

CREATE TRIGGER rollup_mediations_due_added AFTER INSERT ON dossier WHEN NEW.kind = 'mediation'
BEGIN
  INSERT INTO rollup_mediations_due VALUES (
    1, NEW.done_on, NEW.due_on, NEW.region, NEW.kind, NEW.state);
END;

CREATE TRIGGER rollup_mediations_due_changed AFTER UPDATE ON dossier
WHEN NEW.kind = 'mediation' AND (
  OLD.done_on, OLD.due_on, OLD.region, OLD.kind, OLD.state = 'voided') IS NOT (
  NEW.done_on, NEW.due_on, NEW.region, NEW.kind, NEW.state = 'voided')
BEGIN
  INSERT INTO rollup_mediations_due VALUES (
    -1, OLD.done_on, OLD.due_on, OLD.region, OLD.kind, OLD.state);
  INSERT INTO rollup_mediations_due VALUES (
    1, NEW.done_on, NEW.due_on, NEW.region, NEW.kind, NEW.state);
END;

CREATE TRIGGER rollup_mediations_due_entered INSTEAD OF INSERT ON rollup_mediations_due
WHEN NEW.kind = 'mediation' AND NEW.state <> 'voided' AND NEW.due_on IS NOT NULL
BEGIN
  INSERT INTO rollup_entry (name, day, class, records, region)
  SELECT 'mediations-due', NEW.due_on, CASE
    WHEN FALSE THEN 'not-yet-due'
    WHEN NEW.done_on IS NOT NULL THEN 'done'
    ELSE 'not-done' END, NEW.records,
    coalesce(NEW.region, '');
  INSERT INTO rollup_entry (
    name, day, from_on, was, class, records, region)
  SELECT 'mediations-due', NEW.due_on, t.day, CASE
    WHEN date(NEW.due_on, '+1 day') >= t.day THEN 'not-yet-due'
    WHEN NEW.done_on < t.day THEN 'done'
    ELSE 'not-done' END, CASE
    WHEN NEW.due_on >= t.day THEN 'not-yet-due'
    WHEN NEW.done_on <= t.day THEN 'done'
    ELSE 'not-done' END,
    NEW.records,
    coalesce(NEW.region, '')
  FROM (SELECT date(NEW.due_on, '+1 day') AS day UNION SELECT NEW.done_on) t
  WHERE t.day IS NOT NULL AND CASE
    WHEN date(NEW.due_on, '+1 day') >= t.day THEN 'not-yet-due'
    WHEN NEW.done_on < t.day THEN 'done'
    ELSE 'not-done' END
    <> CASE
    WHEN NEW.due_on >= t.day THEN 'not-yet-due'
    WHEN NEW.done_on <= t.day THEN 'done'
    ELSE 'not-done' END;
END;

CREATE TRIGGER rollup_mediations_due_removed AFTER DELETE ON dossier WHEN OLD.kind = 'mediation'
BEGIN
  INSERT INTO rollup_mediations_due VALUES (
    -1, OLD.done_on, OLD.due_on, OLD.region, OLD.kind, OLD.state);
END;

CREATE TRIGGER rollup_mediations_ended_added AFTER INSERT ON dossier WHEN NEW.kind = 'mediation'
BEGIN
  INSERT INTO rollup_mediations_ended VALUES (
    1, NEW.ended_on, NEW.outcome, NEW.region, NEW.variety, NEW.venue, NEW.kind, NEW.state);
END;

CREATE TRIGGER rollup_mediations_ended_changed AFTER UPDATE ON dossier
WHEN NEW.kind = 'mediation' AND (
  OLD.ended_on, OLD.outcome, OLD.region, OLD.variety, OLD.venue, OLD.kind, OLD.state = 'voided') IS NOT (
  NEW.ended_on, NEW.outcome, NEW.region, NEW.variety, NEW.venue, NEW.kind, NEW.state = 'voided')
BEGIN
  INSERT INTO rollup_mediations_ended VALUES (
    -1, OLD.ended_on, OLD.outcome, OLD.region, OLD.variety, OLD.venue, OLD.kind, OLD.state);
  INSERT INTO rollup_mediations_ended VALUES (
    1, NEW.ended_on, NEW.outcome, NEW.region, NEW.variety, NEW.venue, NEW.kind, NEW.state);
END;

CREATE TRIGGER rollup_mediations_ended_entered INSTEAD OF INSERT ON rollup_mediations_ended
WHEN NEW.kind = 'mediation' AND NEW.state <> 'voided' AND NEW.ended_on IS NOT NULL
BEGIN
  INSERT INTO rollup_entry (name, day, class, records, region, variety, venue)
  SELECT 'mediations-ended', NEW.ended_on, CASE
    WHEN NEW.outcome = 'statement' THEN 'statement'
    WHEN NEW.outcome = 'settled' THEN 'settled'
    ELSE 'other' END, NEW.records,
    coalesce(NEW.region, ''), coalesce(NEW.variety, ''), coalesce(NEW.venue, '');
END;

CREATE TRIGGER rollup_mediations_ended_removed AFTER DELETE ON dossier WHEN OLD.kind = 'mediation'
BEGIN
  INSERT INTO rollup_mediations_ended VALUES (
    -1, OLD.ended_on, OLD.outcome, OLD.region, OLD.variety, OLD.venue, OLD.kind, OLD.state);
END;

CREATE TRIGGER rollup_mediations_opened_added AFTER INSERT ON dossier WHEN NEW.kind = 'mediation'
BEGIN
  INSERT INTO rollup_mediations_opened VALUES (
    1, NEW.opened_on, NEW.region, NEW.variety, NEW.venue, NEW.kind, NEW.state);
END;

CREATE TRIGGER rollup_mediations_opened_changed AFTER UPDATE ON dossier
WHEN NEW.kind = 'mediation' AND (
  OLD.opened_on, OLD.region, OLD.variety, OLD.venue, OLD.kind, OLD.state = 'voided') IS NOT (
  NEW.opened_on, NEW.region, NEW.variety, NEW.venue, NEW.kind, NEW.state = 'voided')
BEGIN
  INSERT INTO rollup_mediations_opened VALUES (
    -1, OLD.opened_on, OLD.region, OLD.variety, OLD.venue, OLD.kind, OLD.state);
  INSERT INTO rollup_mediations_opened VALUES (
    1, NEW.opened_on, NEW.region, NEW.variety, NEW.venue, NEW.kind, NEW.state);
END;

CREATE TRIGGER rollup_mediations_opened_entered INSTEAD OF INSERT ON rollup_mediations_opened
WHEN NEW.kind = 'mediation' AND NEW.state <> 'voided' AND NEW.opened_on IS NOT NULL
BEGIN
  INSERT INTO rollup_entry (name, day, class, records, region, variety, venue)
  SELECT 'mediations-opened', NEW.opened_on, 'any', NEW.records,
    coalesce(NEW.region, ''), coalesce(NEW.variety, ''), coalesce(NEW.venue, '');
END;

CREATE TRIGGER rollup_mediations_opened_removed AFTER DELETE ON dossier WHEN OLD.kind = 'mediation'
BEGIN
  INSERT INTO rollup_mediations_opened VALUES (
    -1, OLD.opened_on, OLD.region, OLD.variety, OLD.venue, OLD.kind, OLD.state);
END;

CREATE TRIGGER rollup_opinions_due_added AFTER INSERT ON case_opinion
BEGIN
  INSERT INTO rollup_opinions_due VALUES (
    1, NEW.due_on, NEW.region, NEW.reported_on);
END;

CREATE TRIGGER rollup_opinions_due_changed AFTER UPDATE ON case_opinion
WHEN (
  OLD.due_on, OLD.region, OLD.reported_on) IS NOT (
  NEW.due_on, NEW.region, NEW.reported_on)
BEGIN
  INSERT INTO rollup_opinions_due VALUES (
    -1, OLD.due_on, OLD.region, OLD.reported_on);
  INSERT INTO rollup_opinions_due VALUES (
    1, NEW.due_on, NEW.region, NEW.reported_on);
END;

CREATE TRIGGER rollup_opinions_due_entered INSTEAD OF INSERT ON rollup_opinions_due
WHEN NEW.due_on IS NOT NULL
BEGIN
  INSERT INTO rollup_entry (name, day, class, records, region)
  SELECT 'opinions-due', NEW.due_on, CASE
    WHEN FALSE THEN 'not-yet-due'
    WHEN NEW.reported_on IS NOT NULL THEN 'done'
    ELSE 'not-done' END, NEW.records,
    coalesce(NEW.region, '');
  INSERT INTO rollup_entry (
    name, day, from_on, was, class, records, region)
  SELECT 'opinions-due', NEW.due_on, t.day, CASE
    WHEN date(NEW.due_on, '+1 day') >= t.day THEN 'not-yet-due'
    WHEN NEW.reported_on < t.day THEN 'done'
    ELSE 'not-done' END, CASE
    WHEN NEW.due_on >= t.day THEN 'not-yet-due'
    WHEN NEW.reported_on <= t.day THEN 'done'
    ELSE 'not-done' END,
    NEW.records,
    coalesce(NEW.region, '')
  FROM (SELECT date(NEW.due_on, '+1 day') AS day UNION SELECT NEW.reported_on) t
  WHERE t.day IS NOT NULL AND CASE
    WHEN date(NEW.due_on, '+1 day') >= t.day THEN 'not-yet-due'
    WHEN NEW.reported_on < t.day THEN 'done'
    ELSE 'not-done' END
    <> CASE
    WHEN NEW.due_on >= t.day THEN 'not-yet-due'
    WHEN NEW.reported_on <= t.day THEN 'done'
    ELSE 'not-done' END;
END;

CREATE TRIGGER rollup_opinions_due_removed AFTER DELETE ON case_opinion
BEGIN
  INSERT INTO rollup_opinions_due VALUES (
    -1, OLD.due_on, OLD.region, OLD.reported_on);
END;

CREATE TRIGGER rollup_reviews_closed_added AFTER INSERT ON case_review
BEGIN
  INSERT INTO rollup_reviews_closed VALUES (
    1, NEW.closed_on, NEW.closing, NEW.kind, NEW.outcome, NEW.region, NEW.respondent);
END;

CREATE TRIGGER rollup_reviews_closed_changed AFTER UPDATE ON case_review
WHEN (
  OLD.closed_on, OLD.closing, OLD.kind, OLD.outcome, OLD.region, OLD.respondent) IS NOT (
  NEW.closed_on, NEW.closing, NEW.kind, NEW.outcome, NEW.region, NEW.respondent)
BEGIN
  INSERT INTO rollup_reviews_closed VALUES (
    -1, OLD.closed_on, OLD.closing, OLD.kind, OLD.outcome, OLD.region, OLD.respondent);
  INSERT INTO rollup_reviews_closed VALUES (
    1, NEW.closed_on, NEW.closing, NEW.kind, NEW.outcome, NEW.region, NEW.respondent);
END;

CREATE TRIGGER rollup_reviews_closed_entered INSTEAD OF INSERT ON rollup_reviews_closed
WHEN NEW.closed_on IS NOT NULL
BEGIN
  INSERT INTO rollup_entry (name, day, class, records, region, kind, field)
  SELECT 'reviews-closed', NEW.closed_on, CASE
    WHEN NEW.closing = 'transferred-out' THEN 'transferred-out'
    WHEN NEW.outcome = 'void' THEN 'void'
    WHEN NEW.outcome = 'revoked' THEN 'revoked'
    WHEN NEW.outcome = 'partly-revoked' THEN 'partly-revoked'
    WHEN NEW.outcome = 'altered' THEN 'altered'
    WHEN NEW.outcome = 'perform' THEN 'perform'
    WHEN NEW.outcome = 'unlawful' THEN 'unlawful'
    WHEN NEW.outcome = 'agreement-liability' THEN 'agreement-liability'
    WHEN NEW.outcome = 'rejected' THEN 'rejected'
    WHEN NEW.outcome = 'upheld' THEN 'upheld'
    WHEN NEW.outcome = 'dismissed' THEN 'dismissed'
    WHEN NEW.outcome = 'mediated' THEN 'mediated'
    WHEN NEW.outcome = 'terminated' THEN 'terminated'
    WHEN NEW.outcome = 'withdrawn-settlement' THEN 'withdrawn-settlement'
    WHEN NEW.outcome = 'withdrawn-self-correction' THEN 'withdrawn-self-correction'
    WHEN NEW.outcome = 'withdrawn-other' THEN 'withdrawn-other'
    ELSE 'other' END, NEW.records,
    coalesce(NEW.region, ''), coalesce(NEW.kind, ''),
    coalesce((SELECT field FROM agency WHERE code = NEW.respondent), '');
END;

CREATE TRIGGER rollup_reviews_closed_removed AFTER DELETE ON case_review
BEGIN
  INSERT INTO rollup_reviews_closed VALUES (
    -1, OLD.closed_on, OLD.closing, OLD.kind, OLD.outcome, OLD.region, OLD.respondent);
END;

CREATE TRIGGER rollup_reviews_compared_added AFTER INSERT ON case_review
BEGIN
  INSERT INTO rollup_reviews_compared VALUES (
    1, NEW.closed_on, NEW.closing, NEW.kind, NEW.outcome, NEW.region, NEW.respondent);
END;

CREATE TRIGGER rollup_reviews_compared_changed AFTER UPDATE ON case_review
WHEN (
  OLD.closed_on, OLD.closing, OLD.kind, OLD.outcome, OLD.region, OLD.respondent) IS NOT (
  NEW.closed_on, NEW.closing, NEW.kind, NEW.outcome, NEW.region, NEW.respondent)
BEGIN
  INSERT INTO rollup_reviews_compared VALUES (
    -1, OLD.closed_on, OLD.closing, OLD.kind, OLD.outcome, OLD.region, OLD.respondent);
  INSERT INTO rollup_reviews_compared VALUES (
    1, NEW.closed_on, NEW.closing, NEW.kind, NEW.outcome, NEW.region, NEW.respondent);
END;

CREATE TRIGGER rollup_reviews_compared_entered INSTEAD OF INSERT ON rollup_reviews_compared
WHEN NEW.closed_on IS NOT NULL
BEGIN
  INSERT INTO rollup_entry (name, day, class, records, region, kind, field, respondent)
  SELECT 'reviews-compared', NEW.closed_on, CASE
    WHEN NEW.closing = 'transferred-out' THEN 'transferred-out'
    WHEN NEW.outcome IN ('void', 'revoked', 'partly-revoked', 'altered', 'perform', 'unlawful', 'agreement-liability') THEN 'corrected'
    WHEN NEW.outcome IN ('mediated', 'withdrawn-settlement') THEN 'mediated'
    ELSE 'other' END, NEW.records,
    coalesce(NEW.region, ''), coalesce(NEW.kind, ''),
    coalesce((SELECT field FROM agency WHERE code = NEW.respondent), ''),
    coalesce(NEW.respondent, '');
END;

CREATE TRIGGER rollup_reviews_compared_removed AFTER DELETE ON case_review
BEGIN
  INSERT INTO rollup_reviews_compared VALUES (
    -1, OLD.closed_on, OLD.closing, OLD.kind, OLD.outcome, OLD.region, OLD.respondent);
END;

CREATE TRIGGER rollup_reviews_opened_added AFTER INSERT ON case_review
BEGIN
  INSERT INTO rollup_reviews_opened VALUES (
    1, NEW.is_implied, NEW.kind, NEW.opened_on, NEW.opening, NEW.region, NEW.respondent);
END;

CREATE TRIGGER rollup_reviews_opened_changed AFTER UPDATE ON case_review
WHEN (
  OLD.is_implied, OLD.kind, OLD.opened_on, OLD.opening, OLD.region, OLD.respondent) IS NOT (
  NEW.is_implied, NEW.kind, NEW.opened_on, NEW.opening, NEW.region, NEW.respondent)
BEGIN
  INSERT INTO rollup_reviews_opened VALUES (
    -1, OLD.is_implied, OLD.kind, OLD.opened_on, OLD.opening, OLD.region, OLD.respondent);
  INSERT INTO rollup_reviews_opened VALUES (
    1, NEW.is_implied, NEW.kind, NEW.opened_on, NEW.opening, NEW.region, NEW.respondent);
END;

CREATE TRIGGER rollup_reviews_opened_entered INSTEAD OF INSERT ON rollup_reviews_opened
WHEN NEW.opened_on IS NOT NULL
BEGIN
  INSERT INTO rollup_entry (name, day, class, records, region, kind, field, respondent)
  SELECT 'reviews-opened', NEW.opened_on, CASE
    WHEN (NEW.is_implied = 'no' OR NEW.opened_on IS NOT NULL) IS NOT TRUE THEN 'not-begun'
    WHEN NEW.opening = 'accepted' THEN 'accepted'
    WHEN NEW.opening = 'deemed-accepted' THEN 'deemed-accepted'
    WHEN NEW.opening = 'transferred-in' THEN 'transferred-in'
    ELSE 'reopened' END, NEW.records,
    coalesce(NEW.region, ''), coalesce(NEW.kind, ''),
    coalesce((SELECT field FROM agency WHERE code = NEW.respondent), ''),
    coalesce(NEW.respondent, '');
  INSERT INTO rollup_entry (
    name, day, from_on, was, class, records, region, kind, field, respondent)
  SELECT 'reviews-opened', NEW.opened_on, t.day, CASE
    WHEN (NEW.is_implied = 'no' OR date(NEW.opened_on, '+1 day') < t.day) IS NOT TRUE THEN 'not-begun'
    WHEN NEW.opening = 'accepted' THEN 'accepted'
    WHEN NEW.opening = 'deemed-accepted' THEN 'deemed-accepted'
    WHEN NEW.opening = 'transferred-in' THEN 'transferred-in'
    ELSE 'reopened' END, CASE
    WHEN (NEW.is_implied = 'no' OR NEW.opened_on < t.day) IS NOT TRUE THEN 'not-begun'
    WHEN NEW.opening = 'accepted' THEN 'accepted'
    WHEN NEW.opening = 'deemed-accepted' THEN 'deemed-accepted'
    WHEN NEW.opening = 'transferred-in' THEN 'transferred-in'
    ELSE 'reopened' END,
    NEW.records,
    coalesce(NEW.region, ''), coalesce(NEW.kind, ''),
    coalesce((SELECT field FROM agency WHERE code = NEW.respondent), ''),
    coalesce(NEW.respondent, '')
  FROM (SELECT date(NEW.opened_on, '+1 day') AS day) t
  WHERE t.day IS NOT NULL AND CASE
    WHEN (NEW.is_implied = 'no' OR date(NEW.opened_on, '+1 day') < t.day) IS NOT TRUE THEN 'not-begun'
    WHEN NEW.opening = 'accepted' THEN 'accepted'
    WHEN NEW.opening = 'deemed-accepted' THEN 'deemed-accepted'
    WHEN NEW.opening = 'transferred-in' THEN 'transferred-in'
    ELSE 'reopened' END
    <> CASE
    WHEN (NEW.is_implied = 'no' OR NEW.opened_on < t.day) IS NOT TRUE THEN 'not-begun'
    WHEN NEW.opening = 'accepted' THEN 'accepted'
    WHEN NEW.opening = 'deemed-accepted' THEN 'deemed-accepted'
    WHEN NEW.opening = 'transferred-in' THEN 'transferred-in'
    ELSE 'reopened' END;
END;

CREATE TRIGGER rollup_reviews_opened_removed AFTER DELETE ON case_review
BEGIN
  INSERT INTO rollup_reviews_opened VALUES (
    -1, OLD.is_implied, OLD.kind, OLD.opened_on, OLD.opening, OLD.region, OLD.respondent);
END;

CREATE TRIGGER rollup_reviews_settled_added AFTER INSERT ON case_review
BEGIN
  INSERT INTO rollup_reviews_settled VALUES (
    1, NEW.closed_on, NEW.closing, NEW.kind, NEW.petitioned_on, NEW.region, NEW.respondent,
    NEW.served_on, NEW.sue_until, NEW.sued_on);
END;

CREATE TRIGGER rollup_reviews_settled_changed AFTER UPDATE ON case_review
WHEN (
  OLD.closed_on, OLD.closing, OLD.kind, OLD.petitioned_on, OLD.region, OLD.respondent,
  OLD.served_on, OLD.sue_until, OLD.sued_on) IS NOT (
  NEW.closed_on, NEW.closing, NEW.kind, NEW.petitioned_on, NEW.region, NEW.respondent,
  NEW.served_on, NEW.sue_until, NEW.sued_on)
BEGIN
  INSERT INTO rollup_reviews_settled VALUES (
    -1, OLD.closed_on, OLD.closing, OLD.kind, OLD.petitioned_on, OLD.region, OLD.respondent,
    OLD.served_on, OLD.sue_until, OLD.sued_on);
  INSERT INTO rollup_reviews_settled VALUES (
    1, NEW.closed_on, NEW.closing, NEW.kind, NEW.petitioned_on, NEW.region, NEW.respondent,
    NEW.served_on, NEW.sue_until, NEW.sued_on);
END;

CREATE TRIGGER rollup_reviews_settled_entered INSTEAD OF INSERT ON rollup_reviews_settled
WHEN NEW.closed_on IS NOT NULL
BEGIN
  INSERT INTO rollup_entry (name, day, class, records, region, kind, field)
  SELECT 'reviews-settled', NEW.closed_on, CASE
    WHEN NEW.closing = 'transferred-out' THEN 'transferred-out'
    WHEN NEW.closing IN ('decided', 'dismissed') AND (NEW.sued_on IS NOT NULL OR NEW.petitioned_on IS NOT NULL) IS NOT TRUE AND (NEW.served_on IS NULL OR FALSE OR FALSE) THEN 'may-be-sued'
    WHEN NEW.sued_on IS NOT NULL OR NEW.petitioned_on IS NOT NULL THEN 'disputed'
    ELSE 'for-good' END, NEW.records,
    coalesce(NEW.region, ''), coalesce(NEW.kind, ''),
    coalesce((SELECT field FROM agency WHERE code = NEW.respondent), '');
  INSERT INTO rollup_entry (
    name, day, from_on, was, class, records, region, kind, field)
  SELECT 'reviews-settled', NEW.closed_on, t.day, CASE
    WHEN NEW.closing = 'transferred-out' THEN 'transferred-out'
    WHEN NEW.closing IN ('decided', 'dismissed') AND (NEW.sued_on < t.day OR NEW.petitioned_on < t.day) IS NOT TRUE AND (NEW.served_on IS NULL OR NEW.served_on >= t.day OR date(NEW.sue_until, '+1 day') >= t.day) THEN 'may-be-sued'
    WHEN NEW.sued_on < t.day OR NEW.petitioned_on < t.day THEN 'disputed'
    ELSE 'for-good' END, CASE
    WHEN NEW.closing = 'transferred-out' THEN 'transferred-out'
    WHEN NEW.closing IN ('decided', 'dismissed') AND (NEW.sued_on <= t.day OR NEW.petitioned_on <= t.day) IS NOT TRUE AND (NEW.served_on IS NULL OR NEW.served_on > t.day OR NEW.sue_until >= t.day) THEN 'may-be-sued'
    WHEN NEW.sued_on <= t.day OR NEW.petitioned_on <= t.day THEN 'disputed'
    ELSE 'for-good' END,
    NEW.records,
    coalesce(NEW.region, ''), coalesce(NEW.kind, ''),
    coalesce((SELECT field FROM agency WHERE code = NEW.respondent), '')
  FROM (SELECT NEW.sued_on AS day UNION SELECT NEW.petitioned_on UNION SELECT NEW.served_on UNION SELECT date(NEW.sue_until, '+1 day')) t
  WHERE t.day IS NOT NULL AND CASE
    WHEN NEW.closing = 'transferred-out' THEN 'transferred-out'
    WHEN NEW.closing IN ('decided', 'dismissed') AND (NEW.sued_on < t.day OR NEW.petitioned_on < t.day) IS NOT TRUE AND (NEW.served_on IS NULL OR NEW.served_on >= t.day OR date(NEW.sue_until, '+1 day') >= t.day) THEN 'may-be-sued'
    WHEN NEW.sued_on < t.day OR NEW.petitioned_on < t.day THEN 'disputed'
    ELSE 'for-good' END
    <> CASE
    WHEN NEW.closing = 'transferred-out' THEN 'transferred-out'
    WHEN NEW.closing IN ('decided', 'dismissed') AND (NEW.sued_on <= t.day OR NEW.petitioned_on <= t.day) IS NOT TRUE AND (NEW.served_on IS NULL OR NEW.served_on > t.day OR NEW.sue_until >= t.day) THEN 'may-be-sued'
    WHEN NEW.sued_on <= t.day OR NEW.petitioned_on <= t.day THEN 'disputed'
    ELSE 'for-good' END;
END;

CREATE TRIGGER rollup_reviews_settled_removed AFTER DELETE ON case_review
BEGIN
  INSERT INTO rollup_reviews_settled VALUES (
    -1, OLD.closed_on, OLD.closing, OLD.kind, OLD.petitioned_on, OLD.region, OLD.respondent,
    OLD.served_on, OLD.sue_until, OLD.sued_on);
END;

CREATE TRIGGER rollup_reviews_timely_added AFTER INSERT ON case_review
BEGIN
  INSERT INTO rollup_reviews_timely VALUES (
    1, NEW.closed_on, NEW.closing, NEW.due_on, NEW.has_rulebook, NEW.kind, NEW.region,
    NEW.respondent);
END;

CREATE TRIGGER rollup_reviews_timely_changed AFTER UPDATE ON case_review
WHEN (
  OLD.closed_on, OLD.closing, OLD.due_on, OLD.has_rulebook, OLD.kind, OLD.region, OLD.respondent) IS NOT (
  NEW.closed_on, NEW.closing, NEW.due_on, NEW.has_rulebook, NEW.kind, NEW.region, NEW.respondent)
BEGIN
  INSERT INTO rollup_reviews_timely VALUES (
    -1, OLD.closed_on, OLD.closing, OLD.due_on, OLD.has_rulebook, OLD.kind, OLD.region,
    OLD.respondent);
  INSERT INTO rollup_reviews_timely VALUES (
    1, NEW.closed_on, NEW.closing, NEW.due_on, NEW.has_rulebook, NEW.kind, NEW.region,
    NEW.respondent);
END;

CREATE TRIGGER rollup_reviews_timely_entered INSTEAD OF INSERT ON rollup_reviews_timely
WHEN NEW.closed_on IS NOT NULL
BEGIN
  INSERT INTO rollup_entry (name, day, class, records, region, kind, field, respondent)
  SELECT 'reviews-timely', NEW.closed_on, CASE
    WHEN NEW.closing = 'transferred-out' THEN 'transferred-out'
    WHEN NEW.has_rulebook = 'no' THEN 'no-rulebook'
    WHEN NEW.closed_on <= NEW.due_on THEN 'in-time'
    ELSE 'late' END, NEW.records,
    coalesce(NEW.region, ''), coalesce(NEW.kind, ''),
    coalesce((SELECT field FROM agency WHERE code = NEW.respondent), ''),
    coalesce(NEW.respondent, '');
END;

CREATE TRIGGER rollup_reviews_timely_removed AFTER DELETE ON case_review
BEGIN
  INSERT INTO rollup_reviews_timely VALUES (
    -1, OLD.closed_on, OLD.closing, OLD.due_on, OLD.has_rulebook, OLD.kind, OLD.region,
    OLD.respondent);
END;

CREATE TRIGGER rollup_suits_ended_added AFTER INSERT ON dossier WHEN NEW.kind = 'suit'
BEGIN
  INSERT INTO rollup_suits_ended VALUES (
    1, NEW.ended_on, NEW.outcome, NEW.region, NEW.variety, NEW.kind, NEW.state);
END;

CREATE TRIGGER rollup_suits_ended_changed AFTER UPDATE ON dossier
WHEN NEW.kind = 'suit' AND (
  OLD.ended_on, OLD.outcome, OLD.region, OLD.variety, OLD.kind, OLD.state = 'voided') IS NOT (
  NEW.ended_on, NEW.outcome, NEW.region, NEW.variety, NEW.kind, NEW.state = 'voided')
BEGIN
  INSERT INTO rollup_suits_ended VALUES (
    -1, OLD.ended_on, OLD.outcome, OLD.region, OLD.variety, OLD.kind, OLD.state);
  INSERT INTO rollup_suits_ended VALUES (
    1, NEW.ended_on, NEW.outcome, NEW.region, NEW.variety, NEW.kind, NEW.state);
END;

CREATE TRIGGER rollup_suits_ended_entered INSTEAD OF INSERT ON rollup_suits_ended
WHEN NEW.kind = 'suit' AND NEW.state <> 'voided' AND NEW.ended_on IS NOT NULL
BEGIN
  INSERT INTO rollup_entry (name, day, class, records, region, variety)
  SELECT 'suits-ended', NEW.ended_on, CASE
    WHEN NEW.variety = 'first' AND NEW.outcome IN ('withdrawn-settlement', 'mediated') THEN 'settled-first'
    WHEN NEW.variety = 'first' AND NEW.outcome IN ('lost', 'partly-lost') THEN 'lost-first'
    WHEN NEW.variety = 'first' THEN 'other-first'
    WHEN NEW.outcome IN ('withdrawn-settlement', 'mediated') THEN 'settled-further'
    ELSE 'other-further' END, NEW.records,
    coalesce(NEW.region, ''), coalesce(NEW.variety, '');
END;

CREATE TRIGGER rollup_suits_ended_removed AFTER DELETE ON dossier WHEN OLD.kind = 'suit'
BEGIN
  INSERT INTO rollup_suits_ended VALUES (
    -1, OLD.ended_on, OLD.outcome, OLD.region, OLD.variety, OLD.kind, OLD.state);
END;

CREATE TRIGGER rollup_suits_opened_added AFTER INSERT ON dossier WHEN NEW.kind = 'suit'
BEGIN
  INSERT INTO rollup_suits_opened VALUES (
    1, NEW.opened_on, NEW.region, NEW.variety, NEW.kind, NEW.state);
END;

CREATE TRIGGER rollup_suits_opened_changed AFTER UPDATE ON dossier
WHEN NEW.kind = 'suit' AND (
  OLD.opened_on, OLD.region, OLD.variety, OLD.kind, OLD.state = 'voided') IS NOT (
  NEW.opened_on, NEW.region, NEW.variety, NEW.kind, NEW.state = 'voided')
BEGIN
  INSERT INTO rollup_suits_opened VALUES (
    -1, OLD.opened_on, OLD.region, OLD.variety, OLD.kind, OLD.state);
  INSERT INTO rollup_suits_opened VALUES (
    1, NEW.opened_on, NEW.region, NEW.variety, NEW.kind, NEW.state);
END;

CREATE TRIGGER rollup_suits_opened_entered INSTEAD OF INSERT ON rollup_suits_opened
WHEN NEW.kind = 'suit' AND NEW.state <> 'voided' AND NEW.opened_on IS NOT NULL
BEGIN
  INSERT INTO rollup_entry (name, day, class, records, region, variety)
  SELECT 'suits-opened', NEW.opened_on, CASE
    WHEN NEW.variety = 'first' THEN 'first'
    ELSE 'further' END, NEW.records,
    coalesce(NEW.region, ''), coalesce(NEW.variety, '');
END;

CREATE TRIGGER rollup_suits_opened_removed AFTER DELETE ON dossier WHEN OLD.kind = 'suit'
BEGIN
  INSERT INTO rollup_suits_opened VALUES (
    -1, OLD.opened_on, OLD.region, OLD.variety, OLD.kind, OLD.state);
END;

CREATE TRIGGER rollup_turn_drops AFTER UPDATE ON rollup_turn WHEN NEW.records = 0
BEGIN
  DELETE FROM rollup_turn
  WHERE name = NEW.name AND dimension = NEW.dimension AND period = NEW.period
    AND from_on = NEW.from_on AND code = NEW.code AND was = NEW.was AND class = NEW.class;
END;

CREATE VIEW rollup_appearances AS SELECT
  0 AS records, first_hearing_on, head, region, spoke, variety
FROM suit_defendant;

CREATE VIEW rollup_consultations_opened AS SELECT
  0 AS records, opened_on, outcome, point, region, kind, state
FROM dossier;

CREATE VIEW rollup_duties_due AS SELECT
  0 AS records, done_on, due_on, region
FROM case_duty;

CREATE VIEW rollup_filings_by_kind AS SELECT
  0 AS records, filed_on, kind, respondent, state
FROM case_record;

CREATE VIEW rollup_filings_filed AS SELECT
  0 AS records, filed_on, filing_outcome, kind, lapse_on, lapse_outcome, region, respondent,
  state
FROM case_record;

CREATE VIEW rollup_filings_settled AS SELECT
  0 AS records, filing_ended_on, filing_outcome, kind, region, respondent, state
FROM case_record;

CREATE VIEW rollup_full AS SELECT 0 AS entries;

CREATE VIEW rollup_letters_due AS SELECT
  0 AS records, done_on, due_on, outcome, region, variety, kind, state
FROM dossier;

CREATE VIEW rollup_letters_opened AS SELECT
  0 AS records, opened_on, region, variety, kind, state
FROM dossier;

CREATE VIEW rollup_letters_timely AS SELECT
  0 AS records, done_on, due_on, outcome, region, variety, kind, state
FROM dossier;

CREATE VIEW rollup_mediations_due AS SELECT
  0 AS records, done_on, due_on, region, kind, state
FROM dossier;

CREATE VIEW rollup_mediations_ended AS SELECT
  0 AS records, ended_on, outcome, region, variety, venue, kind, state
FROM dossier;

CREATE VIEW rollup_mediations_opened AS SELECT
  0 AS records, opened_on, region, variety, venue, kind, state
FROM dossier;

CREATE VIEW rollup_opinions_due AS SELECT
  0 AS records, due_on, region, reported_on
FROM case_opinion;

CREATE VIEW rollup_reviews_closed AS SELECT
  0 AS records, closed_on, closing, kind, outcome, region, respondent
FROM case_review;

CREATE VIEW rollup_reviews_compared AS SELECT
  0 AS records, closed_on, closing, kind, outcome, region, respondent
FROM case_review;

CREATE VIEW rollup_reviews_opened AS SELECT
  0 AS records, is_implied, kind, opened_on, opening, region, respondent
FROM case_review;

CREATE VIEW rollup_reviews_settled AS SELECT
  0 AS records, closed_on, closing, kind, petitioned_on, region, respondent, served_on,
  sue_until, sued_on
FROM case_review;

CREATE VIEW rollup_reviews_timely AS SELECT
  0 AS records, closed_on, closing, due_on, has_rulebook, kind, region, respondent
FROM case_review;

CREATE VIEW rollup_suits_ended AS SELECT
  0 AS records, ended_on, outcome, region, variety, kind, state
FROM dossier;

CREATE VIEW rollup_suits_opened AS SELECT
  0 AS records, opened_on, region, variety, kind, state
FROM dossier;
"""#
}
