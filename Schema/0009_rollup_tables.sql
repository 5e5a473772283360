-- Rollups, each in a table of its own: a row has a column for each class, so that a question reads one row
-- for each code; quarters are counted too. A fact is entered once for all rollups of its set, and its
-- classes are worked out when entries are taken in.

DROP TRIGGER rollup_filings_filed_added;
DROP TRIGGER rollup_filings_filed_removed;
DROP TRIGGER rollup_filings_filed_changed;
DROP VIEW rollup_filings_filed;
DROP TRIGGER rollup_filings_by_kind_added;
DROP TRIGGER rollup_filings_by_kind_removed;
DROP TRIGGER rollup_filings_by_kind_changed;
DROP VIEW rollup_filings_by_kind;
DROP TRIGGER rollup_filings_settled_added;
DROP TRIGGER rollup_filings_settled_removed;
DROP TRIGGER rollup_filings_settled_changed;
DROP VIEW rollup_filings_settled;
DROP TRIGGER rollup_reviews_opened_added;
DROP TRIGGER rollup_reviews_opened_removed;
DROP TRIGGER rollup_reviews_opened_changed;
DROP VIEW rollup_reviews_opened;
DROP TRIGGER rollup_reviews_compared_added;
DROP TRIGGER rollup_reviews_compared_removed;
DROP TRIGGER rollup_reviews_compared_changed;
DROP VIEW rollup_reviews_compared;
DROP TRIGGER rollup_reviews_timely_added;
DROP TRIGGER rollup_reviews_timely_removed;
DROP TRIGGER rollup_reviews_timely_changed;
DROP VIEW rollup_reviews_timely;
DROP TRIGGER rollup_reviews_closed_added;
DROP TRIGGER rollup_reviews_closed_removed;
DROP TRIGGER rollup_reviews_closed_changed;
DROP VIEW rollup_reviews_closed;
DROP TRIGGER rollup_reviews_settled_added;
DROP TRIGGER rollup_reviews_settled_removed;
DROP TRIGGER rollup_reviews_settled_changed;
DROP VIEW rollup_reviews_settled;
DROP TRIGGER rollup_duties_due_added;
DROP TRIGGER rollup_duties_due_removed;
DROP TRIGGER rollup_duties_due_changed;
DROP VIEW rollup_duties_due;
DROP TRIGGER rollup_opinions_due_added;
DROP TRIGGER rollup_opinions_due_removed;
DROP TRIGGER rollup_opinions_due_changed;
DROP VIEW rollup_opinions_due;
DROP TRIGGER rollup_consultations_opened_added;
DROP TRIGGER rollup_consultations_opened_removed;
DROP TRIGGER rollup_consultations_opened_changed;
DROP VIEW rollup_consultations_opened;
DROP TRIGGER rollup_mediations_opened_added;
DROP TRIGGER rollup_mediations_opened_removed;
DROP TRIGGER rollup_mediations_opened_changed;
DROP VIEW rollup_mediations_opened;
DROP TRIGGER rollup_mediations_ended_added;
DROP TRIGGER rollup_mediations_ended_removed;
DROP TRIGGER rollup_mediations_ended_changed;
DROP VIEW rollup_mediations_ended;
DROP TRIGGER rollup_mediations_due_added;
DROP TRIGGER rollup_mediations_due_removed;
DROP TRIGGER rollup_mediations_due_changed;
DROP VIEW rollup_mediations_due;
DROP TRIGGER rollup_letters_opened_added;
DROP TRIGGER rollup_letters_opened_removed;
DROP TRIGGER rollup_letters_opened_changed;
DROP VIEW rollup_letters_opened;
DROP TRIGGER rollup_letters_due_added;
DROP TRIGGER rollup_letters_due_removed;
DROP TRIGGER rollup_letters_due_changed;
DROP VIEW rollup_letters_due;
DROP TRIGGER rollup_letters_timely_added;
DROP TRIGGER rollup_letters_timely_removed;
DROP TRIGGER rollup_letters_timely_changed;
DROP VIEW rollup_letters_timely;
DROP TRIGGER rollup_suits_opened_added;
DROP TRIGGER rollup_suits_opened_removed;
DROP TRIGGER rollup_suits_opened_changed;
DROP VIEW rollup_suits_opened;
DROP TRIGGER rollup_suits_ended_added;
DROP TRIGGER rollup_suits_ended_removed;
DROP TRIGGER rollup_suits_ended_changed;
DROP VIEW rollup_suits_ended;
DROP TRIGGER rollup_appearances_added;
DROP TRIGGER rollup_appearances_removed;
DROP TRIGGER rollup_appearances_changed;
DROP VIEW rollup_appearances;
DROP TABLE rollup_entry;
DROP VIEW rollup_full;
DROP TABLE rollup;
DELETE FROM rollup_turn;

-- A rollup counts the records of a set by the month, the quarter and the year of one of their days, some for all
-- time too (the period is empty), by a code (of a region, a kind of act …) and by a class that each record is
-- in: `reviews_compared` the reviews by the day of closing, and so on. Classes are those that records have
-- when all has happened that they say will; rollup_turn has the days on which they turn.
--
-- What comes and goes is entered with 1 and -1, on one page, and every so many entries of a set all are
-- taken in at once; a question adds up those that wait. SQLite makes room for a whole trigger before it
-- looks at its condition, so the one that runs at every entry is small, and the work is in that of a view
-- that only it inserts into.
--
-- Written by Sources/FuyiStore/Rollups. A test holds the two together; Docs/data-model.md says how to
-- add one.

CREATE TABLE rollup_filings_filed (
  dimension TEXT NOT NULL,
  period TEXT NOT NULL,
  code TEXT NOT NULL,
  "undecided" INTEGER NOT NULL, "declined" INTEGER NOT NULL, "withdrawn" INTEGER NOT NULL,
  "settled-before-acceptance" INTEGER NOT NULL, "sent-elsewhere" INTEGER NOT NULL,
  "taken-over" INTEGER NOT NULL, "abandoned" INTEGER NOT NULL, "accepted" INTEGER NOT NULL,
  PRIMARY KEY (dimension, period, code)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE rollup_filings_settled (
  dimension TEXT NOT NULL,
  period TEXT NOT NULL,
  code TEXT NOT NULL,
  "any" INTEGER NOT NULL,
  PRIMARY KEY (dimension, period, code)
) STRICT, WITHOUT ROWID;

CREATE TABLE rollup_entry_filings (
  id INTEGER PRIMARY KEY,
  records INTEGER NOT NULL CHECK (records IN (-1, 1)),
  filed_on ANY, filing_ended_on ANY, filing_outcome ANY, kind ANY, lapse_on ANY,
  lapse_outcome ANY, region ANY, respondent ANY, state ANY
) STRICT;

CREATE TRIGGER rollup_entry_filings_added AFTER INSERT ON case_record
BEGIN
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

CREATE TABLE rollup_reviews_opened (
  dimension TEXT NOT NULL,
  period TEXT NOT NULL,
  code TEXT NOT NULL,
  "not-begun" INTEGER NOT NULL, "accepted" INTEGER NOT NULL, "deemed-accepted" INTEGER NOT NULL,
  "transferred-in" INTEGER NOT NULL, "reopened" INTEGER NOT NULL,
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

CREATE TABLE rollup_reviews_timely (
  dimension TEXT NOT NULL,
  period TEXT NOT NULL,
  code TEXT NOT NULL,
  "transferred-out" INTEGER NOT NULL, "no-rulebook" INTEGER NOT NULL,
  "in-time" INTEGER NOT NULL, "late" INTEGER NOT NULL,
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

CREATE TABLE rollup_reviews_settled (
  dimension TEXT NOT NULL,
  period TEXT NOT NULL,
  code TEXT NOT NULL,
  "transferred-out" INTEGER NOT NULL, "may-be-sued" INTEGER NOT NULL,
  "disputed" INTEGER NOT NULL, "for-good" INTEGER NOT NULL,
  PRIMARY KEY (dimension, period, code)
) STRICT, WITHOUT ROWID;

CREATE TABLE rollup_entry_reviews (
  id INTEGER PRIMARY KEY,
  records INTEGER NOT NULL CHECK (records IN (-1, 1)),
  closed_on ANY, closing ANY, due_on ANY, has_rulebook ANY, is_implied ANY, kind ANY,
  opened_on ANY, opening ANY, outcome ANY, petitioned_on ANY, region ANY, respondent ANY,
  served_on ANY, sue_until ANY, sued_on ANY
) STRICT;

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

CREATE TABLE rollup_duties_due (
  dimension TEXT NOT NULL,
  period TEXT NOT NULL,
  code TEXT NOT NULL,
  "not-yet-due" INTEGER NOT NULL, "done" INTEGER NOT NULL, "not-done" INTEGER NOT NULL,
  PRIMARY KEY (dimension, period, code)
) STRICT, WITHOUT ROWID;

CREATE TABLE rollup_entry_duties (
  id INTEGER PRIMARY KEY,
  records INTEGER NOT NULL CHECK (records IN (-1, 1)),
  done_on ANY, due_on ANY, region ANY
) STRICT;

CREATE TRIGGER rollup_entry_duties_added AFTER INSERT ON case_duty
BEGIN
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

CREATE TABLE rollup_opinions_due (
  dimension TEXT NOT NULL,
  period TEXT NOT NULL,
  code TEXT NOT NULL,
  "not-yet-due" INTEGER NOT NULL, "done" INTEGER NOT NULL, "not-done" INTEGER NOT NULL,
  PRIMARY KEY (dimension, period, code)
) STRICT, WITHOUT ROWID;

CREATE TABLE rollup_entry_opinions (
  id INTEGER PRIMARY KEY,
  records INTEGER NOT NULL CHECK (records IN (-1, 1)),
  due_on ANY, region ANY, reported_on ANY
) STRICT;

CREATE TRIGGER rollup_entry_opinions_added AFTER INSERT ON case_opinion
BEGIN
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

CREATE TABLE rollup_consultations_opened (
  dimension TEXT NOT NULL,
  period TEXT NOT NULL,
  code TEXT NOT NULL,
  "resolved" INTEGER NOT NULL, "other" INTEGER NOT NULL,
  PRIMARY KEY (dimension, period, code)
) STRICT, WITHOUT ROWID;

CREATE TABLE rollup_entry_consultations (
  id INTEGER PRIMARY KEY,
  records INTEGER NOT NULL CHECK (records IN (-1, 1)),
  opened_on ANY, outcome ANY, point ANY, region ANY, kind ANY, state ANY
) STRICT;

CREATE TRIGGER rollup_entry_consultations_added AFTER INSERT ON dossier WHEN NEW.kind = 'consultation'
BEGIN
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

CREATE TABLE rollup_mediations_opened (
  dimension TEXT NOT NULL,
  period TEXT NOT NULL,
  code TEXT NOT NULL,
  "any" INTEGER NOT NULL,
  PRIMARY KEY (dimension, period, code)
) STRICT, WITHOUT ROWID;

CREATE TABLE rollup_mediations_ended (
  dimension TEXT NOT NULL,
  period TEXT NOT NULL,
  code TEXT NOT NULL,
  "statement" INTEGER NOT NULL, "settled" INTEGER NOT NULL, "other" INTEGER NOT NULL,
  PRIMARY KEY (dimension, period, code)
) STRICT, WITHOUT ROWID;

CREATE TABLE rollup_mediations_due (
  dimension TEXT NOT NULL,
  period TEXT NOT NULL,
  code TEXT NOT NULL,
  "not-yet-due" INTEGER NOT NULL, "done" INTEGER NOT NULL, "not-done" INTEGER NOT NULL,
  PRIMARY KEY (dimension, period, code)
) STRICT, WITHOUT ROWID;

CREATE TABLE rollup_entry_mediations (
  id INTEGER PRIMARY KEY,
  records INTEGER NOT NULL CHECK (records IN (-1, 1)),
  done_on ANY, due_on ANY, ended_on ANY, opened_on ANY, outcome ANY, region ANY, variety ANY,
  venue ANY, kind ANY, state ANY
) STRICT;

CREATE TRIGGER rollup_entry_mediations_added AFTER INSERT ON dossier WHEN NEW.kind = 'mediation'
BEGIN
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

CREATE TABLE rollup_letters_opened (
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

CREATE TABLE rollup_letters_timely (
  dimension TEXT NOT NULL,
  period TEXT NOT NULL,
  code TEXT NOT NULL,
  "withdrawn" INTEGER NOT NULL, "not-yet-due" INTEGER NOT NULL, "in-time" INTEGER NOT NULL,
  "not-in-time" INTEGER NOT NULL,
  PRIMARY KEY (dimension, period, code)
) STRICT, WITHOUT ROWID;

CREATE TABLE rollup_entry_letters (
  id INTEGER PRIMARY KEY,
  records INTEGER NOT NULL CHECK (records IN (-1, 1)),
  done_on ANY, due_on ANY, opened_on ANY, outcome ANY, region ANY, variety ANY, kind ANY,
  state ANY
) STRICT;

CREATE TRIGGER rollup_entry_letters_added AFTER INSERT ON dossier WHEN NEW.kind = 'letter'
BEGIN
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

CREATE TABLE rollup_suits_opened (
  dimension TEXT NOT NULL,
  period TEXT NOT NULL,
  code TEXT NOT NULL,
  "first" INTEGER NOT NULL, "further" INTEGER NOT NULL,
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

CREATE TABLE rollup_entry_suits (
  id INTEGER PRIMARY KEY,
  records INTEGER NOT NULL CHECK (records IN (-1, 1)),
  ended_on ANY, opened_on ANY, outcome ANY, region ANY, variety ANY, kind ANY, state ANY
) STRICT;

CREATE TRIGGER rollup_entry_suits_added AFTER INSERT ON dossier WHEN NEW.kind = 'suit'
BEGIN
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

CREATE TABLE rollup_appearances (
  dimension TEXT NOT NULL,
  period TEXT NOT NULL,
  code TEXT NOT NULL,
  "spoke" INTEGER NOT NULL, "silent" INTEGER NOT NULL, "absent" INTEGER NOT NULL,
  PRIMARY KEY (dimension, period, code)
) STRICT, WITHOUT ROWID;

CREATE TABLE rollup_entry_appearances (
  id INTEGER PRIMARY KEY,
  records INTEGER NOT NULL CHECK (records IN (-1, 1)),
  first_hearing_on ANY, head ANY, region ANY, spoke ANY, variety ANY
) STRICT;

CREATE TRIGGER rollup_entry_appearances_added AFTER INSERT ON suit_defendant
BEGIN
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

