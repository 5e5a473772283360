PRAGMA application_id = 1182095721; PRAGMA user_version = 10;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO grdb_migrations VALUES('0001_event_log');
INSERT INTO grdb_migrations VALUES('0002_office');
INSERT INTO grdb_migrations VALUES('0003_cases');
INSERT INTO grdb_migrations VALUES('0004_deadlines');
INSERT INTO grdb_migrations VALUES('0005_dossiers');
INSERT INTO grdb_migrations VALUES('0006_rate_variants');
INSERT INTO grdb_migrations VALUES('0007_rollups');
INSERT INTO grdb_migrations VALUES('0008_known');
INSERT INTO grdb_migrations VALUES('0009_rollup_tables');
INSERT INTO grdb_migrations VALUES('0010_trust');
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
INSERT INTO event VALUES(1,1,1,'office.opened','2026-11-29','2026-11-28T22:19:45.310Z','2026-11-29','uid0','{"authority":"371500","make-up-days":"working","suspended-days":"left-out","title":"聊城市人民政府行政复议办公室","title-en":"Administrative Reconsideration Office of the People''s Government of Liaocheng","warn-blue":15,"warn-blue-working":3,"warn-red":3,"warn-red-working":1,"warn-yellow":7,"warn-yellow-working":2}',X'0000000000000000000000000000000000000000000000000000000000000000',X'1c8b03fbcd7aacb1eb8c2d06c454f6404f1c77dc6eb5c4678893e87cf296782f');
INSERT INTO event VALUES(2,2,1,'calendar.loaded','2026-11-29','2026-11-28T22:19:45.312Z','2026-11-29','uid0','{"marked-days":["2004-01-01,holiday,元旦","2004-01-17,workday_makeup,春节","2004-01-18,workday_makeup,春节","2004-01-22,holiday,春节","2004-01-23,holiday,春节","2004-01-24,holiday,春节","2004-01-25,holiday,春节","2004-01-26,holiday,春节","2004-01-27,holiday,春节","2004-01-28,holiday,春节","2004-05-01,holiday,劳动节","2004-05-02,holiday,劳动节","2004-05-03,holiday,劳动节","2004-05-04,holiday,劳动节","2004-05-05,holiday,劳动节","2004-05-06,holiday,劳动节","2004-05-07,holiday,劳动节","2004-05-08,workday_makeup,劳动节","2004-05-09,workday_makeup,劳动节","2004-10-01,holiday,国庆节","2004-10-02,holiday,国庆节","2004-10-03,holiday,国庆节","2004-10-04,holiday,国庆节","2004-10-05,holiday,国庆节","2004-10-06,holiday,国庆节","2004-10-07,holiday,国庆节","2004-10-09,workday_makeup,国庆节","2004-10-10,workday_makeup,国庆节","2005-01-01,holiday,元旦","2005-01-02,holiday,元旦","2005-01-03,holiday,元旦","2005-02-05,workday_makeup,春节","2005-02-06,workday_makeup,春节","2005-02-09,holiday,春节","2005-02-10,holiday,春节","2005-02-11,holiday,春节","2005-02-12,holiday,春节","2005-02-13,holiday,春节","2005-02-14,holiday,春节","2005-02-15,holiday,春节","2005-04-30,workday_makeup,劳动节","2005-05-01,holiday,劳动节","2005-05-02,holiday,劳动节","2005-05-03,holiday,劳动节","2005-05-04,holiday,劳动节","2005-05-05,holiday,劳动节","2005-05-06,holiday,劳动节","2005-05-07,holiday,劳动节","2005-05-08,workday_makeup,劳动节","2005-10-01,holiday,国庆节","2005-10-02,holiday,国庆节","2005-10-03,holiday,国庆节","2005-10-04,holiday,国庆节","2005-10-05,holiday,国庆节","2005-10-06,holiday,国庆节","2005-10-07,holiday,国庆节","2005-10-08,workday_makeup,国庆节","2005-10-09,workday_makeup,国庆节","2006-01-01,holiday,元旦","2006-01-02,holiday,元旦","2006-01-03,holiday,元旦","2006-01-28,workday_makeup,春节","2006-01-29,holiday,春节","2006-01-30,holiday,春节","2006-01-31,holiday,春节","2006-02-01,holiday,春节","2006-02-02,holiday,春节","2006-02-03,holiday,春节","2006-02-04,holiday,春节","2006-02-05,workday_makeup,春节","2006-04-29,workday_makeup,劳动节","2006-04-30,workday_makeup,劳动节","2006-05-01,holiday,劳动节","2006-05-02,holiday,劳动节","2006-05-03,holiday,劳动节","2006-05-04,holiday,劳动节","2006-05-05,holiday,劳动节","2006-05-06,holiday,劳动节","2006-05-07,holiday,劳动节","2006-09-30,workday_makeup,国庆节","2006-10-01,holiday,国庆节","2006-10-02,holiday,国庆节","2006-10-03,holiday,国庆节","2006-10-04,holiday,国庆节","2006-10-05,holiday,国庆节","2006-10-06,holiday,国庆节","2006-10-07,holiday,国庆节","2006-10-08,workday_makeup,国庆节","2006-12-30,workday_makeup,元旦","2006-12-31,workday_makeup,元旦","2007-01-01,holiday,元旦","2007-01-02,holiday,元旦","2007-01-03,holiday,元旦","2007-02-17,workday_makeup,春节","2007-02-18,holiday,春节","2007-02-19,holiday,春节","2007-02-20,holiday,春节","2007-02-21,holiday,春节","2007-02-22,holiday,春节","2007-02-23,holiday,春节","2007-02-24,holiday,春节","2007-02-25,workday_makeup,春节","2007-04-28,workday_makeup,劳动节","2007-04-29,workday_makeup,劳动节","2007-05-01,holiday,劳动节","2007-05-02,holiday,劳动节","2007-05-03,holiday,劳动节","2007-05-04,holiday,劳动节","2007-05-05,holiday,劳动节","2007-05-06,holiday,劳动节","2007-05-07,holiday,劳动节","2007-09-29,workday_makeup,国庆节","2007-09-30,workday_makeup,国庆节","2007-10-01,holiday,国庆节","2007-10-02,holiday,国庆节","2007-10-03,holiday,国庆节","2007-10-04,holiday,国庆节","2007-10-05,holiday,国庆节","2007-10-06,holiday,国庆节","2007-10-07,holiday,国庆节","2007-12-29,workday_makeup,元旦","2007-12-30,holiday,元旦","2007-12-31,holiday,元旦","2008-01-01,holiday,元旦","2008-02-02,workday_makeup,春节","2008-02-03,workday_makeup,春节","2008-02-06,holiday,春节","2008-02-07,holiday,春节","2008-02-08,holiday,春节","2008-02-09,holiday,春节","2008-02-10,holiday,春节","2008-02-11,holiday,春节","2008-02-12,holiday,春节","2008-04-04,holiday,清明节","2008-04-05,holiday,清明节","2008-04-06,holiday,清明节","2008-05-01,holiday,劳动节","2008-05-02,holiday,劳动节","2008-05-03,holiday,劳动节","2008-05-04,workday_makeup,劳动节","2008-06-07,holiday,端午节","2008-06-08,holiday,端午节","2008-06-09,holiday,端午节","2008-09-13,holiday,中秋节","2008-09-14,holiday,中秋节","2008-09-15,holiday,中秋节","2008-09-27,workday_makeup,国庆节","2008-09-28,workday_makeup,国庆节","2008-09-29,holiday,国庆节","2008-09-30,holiday,国庆节","2008-10-01,holiday,国庆节","2008-10-02,holiday,国庆节","2008-10-03,holiday,国庆节","2008-10-04,holiday,国庆节","2008-10-05,holiday,国庆节","2009-01-01,holiday,元旦","2009-01-02,holiday,元旦","2009-01-03,holiday,元旦","2009-01-04,workday_makeup,元旦","2009-01-24,workday_makeup,春节","2009-01-25,holiday,春节","2009-01-26,holiday,春节","2009-01-27,holiday,春节","2009-01-28,holiday,春节","2009-01-29,holiday,春节","2009-01-30,holiday,春节","2009-01-31,holiday,春节","2009-02-01,workday_makeup,春节","2009-04-04,holiday,清明节","2009-04-05,holiday,清明节","2009-04-06,holiday,清明节","2009-05-01,holiday,劳动节","2009-05-02,holiday,劳动节","2009-05-03,holiday,劳动节","2009-05-28,holiday,端午节","2009-05-29,holiday,端午节","2009-05-30,holiday,端午节","2009-05-31,workday_makeup,端午节","2009-09-27,workday_makeup,国庆节","2009-10-01,holiday,国庆节","2009-10-02,holiday,国庆节","2009-10-03,holiday,中秋节","2009-10-04,holiday,国庆节","2009-10-05,holiday,国庆节","2009-10-06,holiday,国庆节","2009-10-07,holiday,国庆节","2009-10-08,holiday,国庆节","2009-10-10,workday_makeup,国庆节","2010-01-01,holiday,元旦","2010-01-02,holiday,元旦","2010-01-03,holiday,元旦","2010-02-13,holiday,春节","2010-02-14,holiday,春节","2010-02-15,holiday,春节","2010-02-16,holiday,春节","2010-02-17,holiday,春节","2010-02-18,holiday,春节","2010-02-19,holiday,春节","2010-02-20,workday_makeup,春节","2010-02-21,workday_makeup,春节","2010-04-03,holiday,清明节","2010-04-04,holiday,清明节","2010-04-05,holiday,清明节","2010-05-01,holiday,劳动节","2010-05-02,holiday,劳动节","2010-05-03,holiday,劳动节","2010-06-12,workday_makeup,端午节","2010-06-13,workday_makeup,端午节","2010-06-14,holiday,端午节","2010-06-15,holiday,端午节","2010-06-16,holiday,端午节","2010-09-19,workday_makeup,中秋节","2010-09-22,holiday,中秋节","2010-09-23,holiday,中秋节","2010-09-24,holiday,中秋节","2010-09-25,workday_makeup,中秋节","2010-09-26,workday_makeup,国庆节","2010-10-01,holiday,国庆节","2010-10-02,holiday,国庆节","2010-10-03,holiday,国庆节","2010-10-04,holiday,国庆节","2010-10-05,holiday,国庆节","2010-10-06,holiday,国庆节","2010-10-07,holiday,国庆节","2010-10-09,workday_makeup,国庆节","2011-01-01,holiday,元旦","2011-01-02,holiday,元旦","2011-01-03,holiday,元旦","2011-01-30,workday_makeup,春节","2011-02-02,holiday,春节","2011-02-03,holiday,春节","2011-02-04,holiday,春节","2011-02-05,holiday,春节","2011-02-06,holiday,春节","2011-02-07,holiday,春节","2011-02-08,holiday,春节","2011-02-12,workday_makeup,春节","2011-04-02,workday_makeup,清明节","2011-04-03,holiday,清明节","2011-04-04,holiday,清明节","2011-04-05,holiday,清明节","2011-04-30,holiday,劳动节","2011-05-01,holiday,劳动节","2011-05-02,holiday,劳动节","2011-06-04,holiday,端午节","2011-06-05,holiday,端午节","2011-06-06,holiday,端午节","2011-09-10,holiday,中秋节","2011-09-11,holiday,中秋节","2011-09-12,holiday,中秋节","2011-10-01,holiday,国庆节","2011-10-02,holiday,国庆节","2011-10-03,holiday,国庆节","2011-10-04,holiday,国庆节","2011-10-05,holiday,国庆节","2011-10-06,holiday,国庆节","2011-10-07,holiday,国庆节","2011-10-08,workday_makeup,国庆节","2011-10-09,workday_makeup,国庆节","2011-12-31,workday_makeup,元旦","2012-01-01,holiday,元旦","2012-01-02,holiday,元旦","2012-01-03,holiday,元旦","2012-01-21,workday_makeup,春节","2012-01-22,holiday,春节","2012-01-23,holiday,春节","2012-01-24,holiday,春节","2012-01-25,holiday,春节","2012-01-26,holiday,春节","2012-01-27,holiday,春节","2012-01-28,holiday,春节","2012-01-29,workday_makeup,春节","2012-03-31,workday_makeup,清明节","2012-04-01,workday_makeup,清明节","2012-04-02,holiday,清明节","2012-04-03,holiday,清明节","2012-04-04,holiday,清明节","2012-04-28,workday_makeup,劳动节","2012-04-29,holiday,劳动节","2012-04-30,holiday,劳动节","2012-05-01,holiday,劳动节","2012-06-22,holiday,端午节","2012-06-23,holiday,端午节","2012-06-24,holiday,端午节","2012-09-29,workday_makeup,国庆节","2012-09-30,holiday,中秋节","2012-10-01,holiday,国庆节","2012-10-02,holiday,国庆节","2012-10-03,holiday,国庆节","2012-10-04,holiday,国庆节","2012-10-05,holiday,国庆节","2012-10-06,holiday,国庆节","2012-10-07,holiday,国庆节","2013-01-01,holiday,元旦","2013-01-02,holiday,元旦","2013-01-03,holiday,元旦","2013-01-05,workday_makeup,元旦","2013-01-06,workday_makeup,元旦","2013-02-09,holiday,春节","2013-02-10,holiday,春节","2013-02-11,holiday,春节","2013-02-12,holiday,春节","2013-02-13,holiday,春节","2013-02-14,holiday,春节","2013-02-15,holiday,春节","2013-02-16,workday_makeup,春节","2013-02-17,workday_makeup,春节","2013-04-04,holiday,清明节","2013-04-05,holiday,清明节","2013-04-06,holiday,清明节","2013-04-07,workday_makeup,清明节","2013-04-27,workday_makeup,劳动节","2013-04-28,workday_makeup,劳动节","2013-04-29,holiday,劳动节","2013-04-30,holiday,劳动节","2013-05-01,holiday,劳动节","2013-06-08,workday_makeup,端午节","2013-06-09,workday_makeup,端午节","2013-06-10,holiday,端午节","2013-06-11,holiday,端午节","2013-06-12,holiday,端午节","2013-09-19,holiday,中秋节","2013-09-20,holiday,中秋节","2013-09-21,holiday,中秋节","2013-09-22,workday_makeup,中秋节","2013-09-29,workday_makeup,国庆节","2013-10-01,holiday,国庆节","2013-10-02,holiday,国庆节","2013-10-03,holiday,国庆节","2013-10-04,holiday,国庆节","2013-10-05,holiday,国庆节","2013-10-06,holiday,国庆节","2013-10-07,holiday,国庆节","2013-10-12,workday_makeup,国庆节","2014-01-01,holiday,元旦","2014-01-26,workday_makeup,春节","2014-01-31,holiday,春节","2014-02-01,holiday,春节","2014-02-02,holiday,春节","2014-02-03,holiday,春节","2014-02-04,holiday,春节","2014-02-05,holiday,春节","2014-02-06,holiday,春节","2014-02-08,workday_makeup,春节","2014-04-05,holiday,清明节","2014-04-06,holiday,清明节","2014-04-07,holiday,清明节","2014-05-01,holiday,劳动节","2014-05-02,holiday,劳动节","2014-05-03,holiday,劳动节","2014-05-04,workday_makeup,劳动节","2014-06-02,holiday,端午节","2014-09-08,holiday,中秋节","2014-09-28,workday_makeup,国庆节","2014-10-01,holiday,国庆节","2014-10-02,holiday,国庆节","2014-10-03,holiday,国庆节","2014-10-04,holiday,国庆节","2014-10-05,holiday,国庆节","2014-10-06,holiday,国庆节","2014-10-07,holiday,国庆节","2014-10-11,workday_makeup,国庆节","2015-01-01,holiday,元旦","2015-01-02,holiday,元旦","2015-01-03,holiday,元旦","2015-01-04,workday_makeup,元旦","2015-02-15,workday_makeup,春节","2015-02-18,holiday,春节","2015-02-19,holiday,春节","2015-02-20,holiday,春节","2015-02-21,holiday,春节","2015-02-22,holiday,春节","2015-02-23,holiday,春节","2015-02-24,holiday,春节","2015-02-28,workday_makeup,春节","2015-04-05,holiday,清明节","2015-04-06,holiday,清明节","2015-05-01,holiday,劳动节","2015-06-20,holiday,端午节","2015-06-22,holiday,端午节","2015-09-03,holiday,抗战胜利70周年","2015-09-04,holiday,抗战胜利70周年","2015-09-05,holiday,抗日战争暨世界反法西斯战争胜利70周年纪念日","2015-09-06,workday_makeup,抗战胜利70周年","2015-09-27,holiday,中秋节","2015-10-01,holiday,国庆节","2015-10-02,holiday,国庆节","2015-10-03,holiday,国庆节","2015-10-04,holiday,国庆节","2015-10-05,holiday,国庆节","2015-10-06,holiday,国庆节","2015-10-07,holiday,国庆节","2015-10-10,workday_makeup,国庆节","2016-01-01,holiday,元旦","2016-02-06,workday_makeup,春节","2016-02-07,holiday,春节","2016-02-08,holiday,春节","2016-02-09,holiday,春节","2016-02-10,holiday,春节","2016-02-11,holiday,春节","2016-02-12,holiday,春节","2016-02-13,holiday,春节","2016-02-14,workday_makeup,春节","2016-04-04,holiday,清明节","2016-05-01,holiday,劳动节","2016-05-02,holiday,劳动节","2016-06-09,holiday,端午节","2016-06-10,holiday,端午节","2016-06-11,holiday,端午节","2016-06-12,workday_makeup,端午节","2016-09-15,holiday,中秋节","2016-09-16,holiday,中秋节","2016-09-17,holiday,中秋节","2016-09-18,workday_makeup,中秋节","2016-10-01,holiday,国庆节","2016-10-02,holiday,国庆节","2016-10-03,holiday,国庆节","2016-10-04,holiday,国庆节","2016-10-05,holiday,国庆节","2016-10-06,holiday,国庆节","2016-10-07,holiday,国庆节","2016-10-08,workday_makeup,国庆节","2016-10-09,workday_makeup,国庆节","2017-01-01,holiday,元旦","2017-01-02,holiday,元旦","2017-01-22,workday_makeup,春节","2017-01-27,holiday,春节","2017-01-28,holiday,春节","2017-01-29,holiday,春节","2017-01-30,holiday,春节","2017-01-31,holiday,春节","2017-02-01,holiday,春节","2017-02-02,holiday,春节","2017-02-04,workday_makeup,春节","2017-04-01,workday_makeup,清明节","2017-04-02,holiday,清明节","2017-04-03,holiday,清明节","2017-04-04,holiday,清明节","2017-05-01,holiday,劳动节","2017-05-27,workday_makeup,端午节","2017-05-28,holiday,端午节","2017-05-29,holiday,端午节","2017-05-30,holiday,端午节","2017-09-30,workday_makeup,国庆节","2017-10-01,holiday,国庆节","2017-10-02,holiday,国庆节","2017-10-03,holiday,国庆节","2017-10-04,holiday,中秋节","2017-10-05,holiday,国庆节","2017-10-06,holiday,国庆节","2017-10-07,holiday,国庆节","2017-10-08,holiday,国庆节","2018-01-01,holiday,元旦","2018-02-11,workday_makeup,春节","2018-02-15,holiday,春节","2018-02-16,holiday,春节","2018-02-17,holiday,春节","2018-02-18,holiday,春节","2018-02-19,holiday,春节","2018-02-20,holiday,春节","2018-02-21,holiday,春节","2018-02-24,workday_makeup,春节","2018-04-05,holiday,清明节","2018-04-06,holiday,清明节","2018-04-07,holiday,清明节","2018-04-08,workday_makeup,清明节","2018-04-28,workday_makeup,劳动节","2018-04-29,holiday,劳动节","2018-04-30,holiday,劳动节","2018-05-01,holiday,劳动节","2018-06-18,holiday,端午节","2018-09-24,holiday,中秋节","2018-09-29,workday_makeup,国庆节","2018-09-30,workday_makeup,国庆节","2018-10-01,holiday,国庆节","2018-10-02,holiday,国庆节","2018-10-03,holiday,国庆节","2018-10-04,holiday,国庆节","2018-10-05,holiday,国庆节","2018-10-06,holiday,国庆节","2018-10-07,holiday,国庆节","2018-12-29,workday_makeup,元旦","2018-12-30,holiday,元旦","2018-12-31,holiday,元旦","2019-01-01,holiday,元旦","2019-02-02,workday_makeup,春节","2019-02-03,workday_makeup,春节","2019-02-04,holiday,春节","2019-02-05,holiday,春节","2019-02-06,holiday,春节","2019-02-07,holiday,春节","2019-02-08,holiday,春节","2019-02-09,holiday,春节","2019-02-10,holiday,春节","2019-04-05,holiday,清明节","2019-04-06,holiday,清明节","2019-04-07,holiday,清明节","2019-04-28,workday_makeup,劳动节","2019-05-01,holiday,劳动节","2019-05-02,holiday,劳动节","2019-05-03,holiday,劳动节","2019-05-04,holiday,劳动节","2019-05-05,workday_makeup,劳动节","2019-06-07,holiday,端午节","2019-06-08,holiday,端午节","2019-06-09,holiday,端午节","2019-09-13,holiday,中秋节","2019-09-14,holiday,中秋节","2019-09-15,holiday,中秋节","2019-09-29,workday_makeup,国庆节","2019-10-01,holiday,国庆节","2019-10-02,holiday,国庆节","2019-10-03,holiday,国庆节","2019-10-04,holiday,国庆节","2019-10-05,holiday,国庆节","2019-10-06,holiday,国庆节","2019-10-07,holiday,国庆节","2019-10-12,workday_makeup,国庆节","2020-01-01,holiday,元旦","2020-01-19,workday_makeup,春节","2020-01-24,holiday,春节","2020-01-25,holiday,春节","2020-01-26,holiday,春节","2020-01-27,holiday,春节","2020-01-28,holiday,春节","2020-01-29,holiday,春节","2020-01-30,holiday,春节","2020-01-31,holiday,春节","2020-02-01,holiday,春节","2020-02-02,holiday,春节","2020-02-03,workday_makeup,春节","2020-04-04,holiday,清明节","2020-04-05,holiday,清明节","2020-04-06,holiday,清明节","2020-04-26,workday_makeup,劳动节","2020-05-01,holiday,劳动节","2020-05-02,holiday,劳动节","2020-05-03,holiday,劳动节","2020-05-04,holiday,劳动节","2020-05-05,holiday,劳动节","2020-05-09,workday_makeup,劳动节","2020-06-25,holiday,端午节","2020-06-26,holiday,端午节","2020-06-27,holiday,端午节","2020-06-28,workday_makeup,端午节","2020-09-27,workday_makeup,国庆节","2020-10-01,holiday,国庆节","2020-10-02,holiday,国庆节","2020-10-03,holiday,国庆节","2020-10-04,holiday,国庆节","2020-10-05,holiday,国庆节","2020-10-06,holiday,国庆节","2020-10-07,holiday,国庆节","2020-10-08,holiday,国庆节","2020-10-10,workday_makeup,国庆节","2021-01-01,holiday,元旦","2021-01-02,holiday,元旦","2021-01-03,holiday,元旦","2021-02-07,workday_makeup,春节","2021-02-11,holiday,春节","2021-02-12,holiday,春节","2021-02-13,holiday,春节","2021-02-14,holiday,春节","2021-02-15,holiday,春节","2021-02-16,holiday,春节","2021-02-17,holiday,春节","2021-02-20,workday_makeup,春节","2021-04-03,holiday,清明节","2021-04-04,holiday,清明节","2021-04-05,holiday,清明节","2021-04-25,workday_makeup,劳动节","2021-05-01,holiday,劳动节","2021-05-02,holiday,劳动节","2021-05-03,holiday,劳动节","2021-05-04,holiday,劳动节","2021-05-05,holiday,劳动节","2021-05-08,workday_makeup,劳动节","2021-06-12,holiday,端午节","2021-06-13,holiday,端午节","2021-06-14,holiday,端午节","2021-09-18,workday_makeup,中秋节","2021-09-19,holiday,中秋节","2021-09-20,holiday,中秋节","2021-09-21,holiday,中秋节","2021-09-26,workday_makeup,国庆节","2021-10-01,holiday,国庆节","2021-10-02,holiday,国庆节","2021-10-03,holiday,国庆节","2021-10-04,holiday,国庆节","2021-10-05,holiday,国庆节","2021-10-06,holiday,国庆节","2021-10-07,holiday,国庆节","2021-10-09,workday_makeup,国庆节","2022-01-01,holiday,元旦","2022-01-02,holiday,元旦","2022-01-03,holiday,元旦","2022-01-29,workday_makeup,春节","2022-01-30,workday_makeup,春节","2022-01-31,holiday,春节","2022-02-01,holiday,春节","2022-02-02,holiday,春节","2022-02-03,holiday,春节","2022-02-04,holiday,春节","2022-02-05,holiday,春节","2022-02-06,holiday,春节","2022-04-02,workday_makeup,清明节","2022-04-03,holiday,清明节","2022-04-04,holiday,清明节","2022-04-05,holiday,清明节","2022-04-24,workday_makeup,劳动节","2022-04-30,holiday,劳动节","2022-05-01,holiday,劳动节","2022-05-02,holiday,劳动节","2022-05-03,holiday,劳动节","2022-05-04,holiday,劳动节","2022-05-07,workday_makeup,劳动节","2022-06-03,holiday,端午节","2022-06-04,holiday,端午节","2022-06-05,holiday,端午节","2022-09-10,holiday,中秋节","2022-09-11,holiday,中秋节","2022-09-12,holiday,中秋节","2022-10-01,holiday,国庆节","2022-10-02,holiday,国庆节","2022-10-03,holiday,国庆节","2022-10-04,holiday,国庆节","2022-10-05,holiday,国庆节","2022-10-06,holiday,国庆节","2022-10-07,holiday,国庆节","2022-10-08,workday_makeup,国庆节","2022-10-09,workday_makeup,国庆节","2022-12-31,holiday,元旦","2023-01-01,holiday,元旦","2023-01-02,holiday,元旦","2023-01-21,holiday,春节","2023-01-22,holiday,春节","2023-01-23,holiday,春节","2023-01-24,holiday,春节","2023-01-25,holiday,春节","2023-01-26,holiday,春节","2023-01-27,holiday,春节","2023-01-28,workday_makeup,春节","2023-01-29,workday_makeup,春节","2023-04-05,holiday,清明节","2023-04-23,workday_makeup,劳动节","2023-04-29,holiday,劳动节","2023-04-30,holiday,劳动节","2023-05-01,holiday,劳动节","2023-05-02,holiday,劳动节","2023-05-03,holiday,劳动节","2023-05-06,workday_makeup,劳动节","2023-06-22,holiday,端午节","2023-06-23,holiday,端午节","2023-06-24,holiday,端午节","2023-06-25,workday_makeup,端午节","2023-09-29,holiday,中秋节","2023-09-30,holiday,国庆节","2023-10-01,holiday,国庆节","2023-10-02,holiday,国庆节","2023-10-03,holiday,国庆节","2023-10-04,holiday,国庆节","2023-10-05,holiday,国庆节","2023-10-06,holiday,国庆节","2023-10-07,workday_makeup,国庆节","2023-10-08,workday_makeup,国庆节","2023-12-30,holiday,元旦","2023-12-31,holiday,元旦","2024-01-01,holiday,元旦","2024-02-04,workday_makeup,春节","2024-02-10,holiday,春节","2024-02-11,holiday,春节","2024-02-12,holiday,春节","2024-02-13,holiday,春节","2024-02-14,holiday,春节","2024-02-15,holiday,春节","2024-02-16,holiday,春节","2024-02-17,holiday,春节","2024-02-18,workday_makeup,春节","2024-04-04,holiday,清明节","2024-04-05,holiday,清明节","2024-04-06,holiday,清明节","2024-04-07,workday_makeup,清明节","2024-04-28,workday_makeup,劳动节","2024-05-01,holiday,劳动节","2024-05-02,holiday,劳动节","2024-05-03,holiday,劳动节","2024-05-04,holiday,劳动节","2024-05-05,holiday,劳动节","2024-05-11,workday_makeup,劳动节","2024-06-10,holiday,端午节","2024-09-14,workday_makeup,中秋节","2024-09-15,holiday,中秋节","2024-09-16,holiday,中秋节","2024-09-17,holiday,中秋节","2024-09-29,workday_makeup,国庆节","2024-10-01,holiday,国庆节","2024-10-02,holiday,国庆节","2024-10-03,holiday,国庆节","2024-10-04,holiday,国庆节","2024-10-05,holiday,国庆节","2024-10-06,holiday,国庆节","2024-10-07,holiday,国庆节","2024-10-12,workday_makeup,国庆节","2025-01-01,holiday,元旦","2025-01-26,workday_makeup,春节","2025-01-28,holiday,春节","2025-01-29,holiday,春节","2025-01-30,holiday,春节","2025-01-31,holiday,春节","2025-02-01,holiday,春节","2025-02-02,holiday,春节","2025-02-03,holiday,春节","2025-02-04,holiday,春节","2025-02-08,workday_makeup,春节","2025-04-04,holiday,清明节","2025-04-05,holiday,清明节","2025-04-06,holiday,清明节","2025-04-27,workday_makeup,劳动节","2025-05-01,holiday,劳动节","2025-05-02,holiday,劳动节","2025-05-03,holiday,劳动节","2025-05-04,holiday,劳动节","2025-05-05,holiday,劳动节","2025-05-31,holiday,端午节","2025-06-01,holiday,端午节","2025-06-02,holiday,端午节","2025-09-28,workday_makeup,国庆节","2025-10-01,holiday,国庆节","2025-10-02,holiday,国庆节","2025-10-03,holiday,国庆节","2025-10-04,holiday,国庆节","2025-10-05,holiday,国庆节","2025-10-06,holiday,中秋节","2025-10-07,holiday,国庆节","2025-10-08,holiday,国庆节","2025-10-11,workday_makeup,国庆节","2026-01-01,holiday,元旦","2026-01-02,holiday,元旦","2026-01-03,holiday,元旦","2026-01-04,workday_makeup,元旦","2026-02-14,workday_makeup,春节","2026-02-15,holiday,春节","2026-02-16,holiday,春节","2026-02-17,holiday,春节","2026-02-18,holiday,春节","2026-02-19,holiday,春节","2026-02-20,holiday,春节","2026-02-21,holiday,春节","2026-02-22,holiday,春节","2026-02-23,holiday,春节","2026-02-28,workday_makeup,春节","2026-04-04,holiday,清明节","2026-04-05,holiday,清明节","2026-04-06,holiday,清明节","2026-05-01,holiday,劳动节","2026-05-02,holiday,劳动节","2026-05-03,holiday,劳动节","2026-05-04,holiday,劳动节","2026-05-05,holiday,劳动节","2026-05-09,workday_makeup,劳动节","2026-06-19,holiday,端午节","2026-06-20,holiday,端午节","2026-06-21,holiday,端午节","2026-09-20,workday_makeup,国庆节","2026-09-25,holiday,中秋节","2026-09-26,holiday,中秋节","2026-09-27,holiday,中秋节","2026-10-01,holiday,国庆节","2026-10-02,holiday,国庆节","2026-10-03,holiday,国庆节","2026-10-04,holiday,国庆节","2026-10-05,holiday,国庆节","2026-10-06,holiday,国庆节","2026-10-07,holiday,国庆节","2026-10-10,workday_makeup,国庆节"],"standing":"official"}',X'1c8b03fbcd7aacb1eb8c2d06c454f6404f1c77dc6eb5c4678893e87cf296782f',X'2e224985b4c9968bfbf432031733d56d22bac9633affdd96d41eb28c2a5fd048');
INSERT INTO event VALUES(3,3,1,'calendar.loaded','2026-11-29','2026-11-28T22:19:45.315Z','2026-11-29','uid0','{"marked-days":["2027-01-01,holiday,元旦","2027-02-05,holiday,农历除夕","2027-02-06,holiday,春节","2027-02-07,holiday,春节","2027-02-08,holiday,春节","2027-02-09,holiday,春节（补假）","2027-02-10,holiday,春节（补假）","2027-04-05,holiday,清明节","2027-05-01,holiday,劳动节","2027-05-02,holiday,劳动节","2027-05-03,holiday,劳动节（补假）","2027-05-04,holiday,劳动节（补假）","2027-06-09,holiday,端午节","2027-09-15,holiday,中秋节","2027-10-01,holiday,国庆节","2027-10-02,holiday,国庆节","2027-10-03,holiday,国庆节","2027-10-04,holiday,国庆节（补假）","2027-10-05,holiday,国庆节（补假）"],"standing":"projected"}',X'2e224985b4c9968bfbf432031733d56d22bac9633affdd96d41eb28c2a5fd048',X'34ab25b0d78b892090913c3006a53e7069d241631acc5a7d7057394705abfbe6');
INSERT INTO event VALUES(4,4,1,'region.added','2026-11-29','2026-11-28T22:19:45.316Z','2026-11-29','uid0','{"code":"371500","title":"聊城市","title-en":"Liaocheng"}',X'34ab25b0d78b892090913c3006a53e7069d241631acc5a7d7057394705abfbe6',X'be873afe99060c76a46b5d38fe65869e9ef613f67091afa67f61864e304c5691');
INSERT INTO event VALUES(5,5,1,'region.added','2026-11-29','2026-11-28T22:19:45.316Z','2026-11-29','uid0','{"code":"371502","title":"东昌府区","title-en":"Dongchangfu District"}',X'be873afe99060c76a46b5d38fe65869e9ef613f67091afa67f61864e304c5691',X'923a77b2eb885d49631d1449607d76ca17d3f1a4f29013e96b01fc2cca91711f');
INSERT INTO event VALUES(6,6,1,'region.added','2026-11-29','2026-11-28T22:19:45.316Z','2026-11-29','uid0','{"code":"371503","title":"茌平区","title-en":"Chiping District"}',X'923a77b2eb885d49631d1449607d76ca17d3f1a4f29013e96b01fc2cca91711f',X'749818f9d8a0276feef23328a803e7b982714d1adaf8629cf244089898e22d99');
INSERT INTO event VALUES(7,7,1,'region.added','2026-11-29','2026-11-28T22:19:45.316Z','2026-11-29','uid0','{"code":"371581","title":"临清市","title-en":"Linqing City"}',X'749818f9d8a0276feef23328a803e7b982714d1adaf8629cf244089898e22d99',X'0b3c388198ddf8ec88e9714d97432c43f91b881fc1e7417f0e14433707c206b8');
INSERT INTO event VALUES(8,8,1,'region.added','2026-11-29','2026-11-28T22:19:45.316Z','2026-11-29','uid0','{"code":"371521","title":"阳谷县","title-en":"Yanggu County"}',X'0b3c388198ddf8ec88e9714d97432c43f91b881fc1e7417f0e14433707c206b8',X'90d89698d71a69753c67e6bdedf2b28551cffe46ca7beb9a6459fd9d4e2149f0');
INSERT INTO event VALUES(9,9,1,'region.added','2026-11-29','2026-11-28T22:19:45.316Z','2026-11-29','uid0','{"code":"371522","title":"莘县","title-en":"Shen County"}',X'90d89698d71a69753c67e6bdedf2b28551cffe46ca7beb9a6459fd9d4e2149f0',X'a7fa6af5e86ccce4aee1434057daeabcc6b088a2376970fa724c2c5b4cce672a');
INSERT INTO event VALUES(10,10,1,'region.added','2026-11-29','2026-11-28T22:19:45.316Z','2026-11-29','uid0','{"code":"371524","title":"东阿县","title-en":"Dong''e County"}',X'a7fa6af5e86ccce4aee1434057daeabcc6b088a2376970fa724c2c5b4cce672a',X'9fd09e378be152a737ffdd4bc1d657ed833f2e4614b6bb31740aee3125a7d8b3');
INSERT INTO event VALUES(11,11,1,'region.added','2026-11-29','2026-11-28T22:19:45.316Z','2026-11-29','uid0','{"code":"371525","title":"冠县","title-en":"Guan County"}',X'9fd09e378be152a737ffdd4bc1d657ed833f2e4614b6bb31740aee3125a7d8b3',X'a5d2fd9747a050bbdb4532548f53c2c7b7891f7f18e15dd78289d7aa063bc444');
INSERT INTO event VALUES(12,12,1,'region.added','2026-11-29','2026-11-28T22:19:45.316Z','2026-11-29','uid0','{"code":"371526","title":"高唐县","title-en":"Gaotang County"}',X'a5d2fd9747a050bbdb4532548f53c2c7b7891f7f18e15dd78289d7aa063bc444',X'a242492a7007f0982d909599d65476760536c1665e468790e92447502e90e72b');
INSERT INTO event VALUES(13,13,1,'authority.added','2026-11-29','2026-11-28T22:19:45.316Z','2026-11-29','uid0','{"code":"371500","pattern":"聊政复〔{year}〕{serial}号","region":"371500","title":"聊城市人民政府","title-en":"People''s Government of Liaocheng"}',X'a242492a7007f0982d909599d65476760536c1665e468790e92447502e90e72b',X'4f1651226da9f70d9c06a9420aa127aee1ffaebe6b86f472b1af2ba917619883');
INSERT INTO event VALUES(14,14,1,'authority.added','2026-11-29','2026-11-28T22:19:45.316Z','2026-11-29','uid0','{"code":"371502","pattern":"东昌政复〔{year}〕{serial}号","region":"371502","title":"东昌府区人民政府","title-en":"People''s Government of Dongchangfu District"}',X'4f1651226da9f70d9c06a9420aa127aee1ffaebe6b86f472b1af2ba917619883',X'29f83457ea5379225d3602046e225a375e71272de7ba542acf71d697313ba955');
INSERT INTO event VALUES(15,15,1,'authority.added','2026-11-29','2026-11-28T22:19:45.316Z','2026-11-29','uid0','{"code":"371503","pattern":"茌政复〔{year}〕{serial}号","region":"371503","title":"茌平区人民政府","title-en":"People''s Government of Chiping District"}',X'29f83457ea5379225d3602046e225a375e71272de7ba542acf71d697313ba955',X'62f3f2b7bd77ea4188f9d114e2f7323535aa1c3b46cb34a0169f8459d8eba625');
INSERT INTO event VALUES(16,16,1,'authority.added','2026-11-29','2026-11-28T22:19:45.316Z','2026-11-29','uid0','{"code":"371581","pattern":"临政复〔{year}〕{serial}号","region":"371581","title":"临清市人民政府","title-en":"People''s Government of Linqing City"}',X'62f3f2b7bd77ea4188f9d114e2f7323535aa1c3b46cb34a0169f8459d8eba625',X'17678d228ca3d420e0ae6c4f6472088e446c7a33d266154e9860f4a1f8b7d7c1');
INSERT INTO event VALUES(17,17,1,'authority.added','2026-11-29','2026-11-28T22:19:45.316Z','2026-11-29','uid0','{"code":"371521","pattern":"阳政复〔{year}〕{serial}号","region":"371521","title":"阳谷县人民政府","title-en":"People''s Government of Yanggu County"}',X'17678d228ca3d420e0ae6c4f6472088e446c7a33d266154e9860f4a1f8b7d7c1',X'74af38dd6e832fe23ad286a6719136b084c5541846210d2068a65fc14ff5d21c');
INSERT INTO event VALUES(18,18,1,'authority.added','2026-11-29','2026-11-28T22:19:45.316Z','2026-11-29','uid0','{"code":"371522","pattern":"莘政复〔{year}〕{serial}号","region":"371522","title":"莘县人民政府","title-en":"People''s Government of Shen County"}',X'74af38dd6e832fe23ad286a6719136b084c5541846210d2068a65fc14ff5d21c',X'7871e2cbb32472cb24865d5535bc4b673655584a1f8e0c325ba62cad71286abc');
INSERT INTO event VALUES(19,19,1,'authority.added','2026-11-29','2026-11-28T22:19:45.316Z','2026-11-29','uid0','{"code":"371524","pattern":"东政复〔{year}〕{serial}号","region":"371524","title":"东阿县人民政府","title-en":"People''s Government of Dong''e County"}',X'7871e2cbb32472cb24865d5535bc4b673655584a1f8e0c325ba62cad71286abc',X'6161f5c98b23d7535f5f3ccc0309d92cfff6eb255ff5b19a0fdd9a27659456ef');
INSERT INTO event VALUES(20,20,1,'authority.added','2026-11-29','2026-11-28T22:19:45.316Z','2026-11-29','uid0','{"code":"371525","pattern":"冠政复〔{year}〕{serial}号","region":"371525","title":"冠县人民政府","title-en":"People''s Government of Guan County"}',X'6161f5c98b23d7535f5f3ccc0309d92cfff6eb255ff5b19a0fdd9a27659456ef',X'dfca4053213af0b02405a1c7fb06b8425149003176120055bb37f22a33660b2a');
INSERT INTO event VALUES(21,21,1,'authority.added','2026-11-29','2026-11-28T22:19:45.316Z','2026-11-29','uid0','{"code":"371526","pattern":"高政复〔{year}〕{serial}号","region":"371526","title":"高唐县人民政府","title-en":"People''s Government of Gaotang County"}',X'dfca4053213af0b02405a1c7fb06b8425149003176120055bb37f22a33660b2a',X'15d802eedf3a4a49e2de1ecaa79754f09c0fe8c240339b70c18946dd52295e25');
INSERT INTO event VALUES(22,22,1,'agency.added','2026-11-29','2026-11-28T22:19:45.316Z','2026-11-29','uid0','{"code":"371500-government","field":"government","level":"city","region":"371500","title":"聊城市人民政府","title-en":"People''s Government of Liaocheng"}',X'15d802eedf3a4a49e2de1ecaa79754f09c0fe8c240339b70c18946dd52295e25',X'815525bc54b9f1c3331b39998c275efe475b17c5a9ebbfb022bdbc68a9675b9d');
INSERT INTO event VALUES(23,23,1,'agency.added','2026-11-29','2026-11-28T22:19:45.316Z','2026-11-29','uid0','{"code":"371500-public-security","field":"public-security","level":"city","region":"371500","title":"聊城市公安局","title-en":"Liaocheng Public Security Bureau"}',X'815525bc54b9f1c3331b39998c275efe475b17c5a9ebbfb022bdbc68a9675b9d',X'32efd6f2ffab443aec2c4f7e0eacb3e864ced95fef61aedd2461de86bf67f20b');
INSERT INTO event VALUES(24,24,1,'agency.added','2026-11-29','2026-11-28T22:19:45.316Z','2026-11-29','uid0','{"code":"371500-natural-resources","field":"natural-resources","level":"city","region":"371500","title":"聊城市自然资源和规划局","title-en":"Liaocheng Natural Resources and Planning Bureau"}',X'32efd6f2ffab443aec2c4f7e0eacb3e864ced95fef61aedd2461de86bf67f20b',X'61ab077ed209cf557ecd64dba8f65c8fc946689fee7f46a1a6358eb993079a12');
INSERT INTO event VALUES(25,25,1,'agency.added','2026-11-29','2026-11-28T22:19:45.316Z','2026-11-29','uid0','{"code":"371500-housing","field":"housing","level":"city","region":"371500","title":"聊城市住房和城乡建设局","title-en":"Liaocheng Housing and Construction Bureau"}',X'61ab077ed209cf557ecd64dba8f65c8fc946689fee7f46a1a6358eb993079a12',X'14ea8050b06ea2c3fc105c1cd0c0507505b76d6dba8bdb8095bbfbea616223fd');
INSERT INTO event VALUES(26,26,1,'agency.added','2026-11-29','2026-11-28T22:19:45.316Z','2026-11-29','uid0','{"code":"371500-human-resources","field":"human-resources","level":"city","region":"371500","title":"聊城市人力资源和社会保障局","title-en":"Liaocheng Human Resources and Social Security Bureau"}',X'14ea8050b06ea2c3fc105c1cd0c0507505b76d6dba8bdb8095bbfbea616223fd',X'e207cb353b114ee8b982b63cb3b28b7b9bb2ffa608152b656f3b82a7a25682bd');
INSERT INTO event VALUES(27,27,1,'agency.added','2026-11-29','2026-11-28T22:19:45.316Z','2026-11-29','uid0','{"code":"371500-market-regulation","field":"market-regulation","level":"city","region":"371500","title":"聊城市市场监督管理局","title-en":"Liaocheng Market Regulation Bureau"}',X'e207cb353b114ee8b982b63cb3b28b7b9bb2ffa608152b656f3b82a7a25682bd',X'80d2d7c2579718580881f5147668d605ab826bebc6b778d4c897fb17dab2fd79');
INSERT INTO event VALUES(28,28,1,'agency.added','2026-11-29','2026-11-28T22:19:45.316Z','2026-11-29','uid0','{"code":"371500-urban-management","field":"urban-management","level":"city","region":"371500","title":"聊城市城市管理局","title-en":"Liaocheng Urban Management Bureau"}',X'80d2d7c2579718580881f5147668d605ab826bebc6b778d4c897fb17dab2fd79',X'3b2769745c98c1721e3b75ebf0b5a9870d909be4d8387996b5ab21f4a559191d');
INSERT INTO event VALUES(29,29,1,'agency.added','2026-11-29','2026-11-28T22:19:45.316Z','2026-11-29','uid0','{"code":"371500-transport","field":"transport","level":"city","region":"371500","title":"聊城市交通运输局","title-en":"Liaocheng Transport Bureau"}',X'3b2769745c98c1721e3b75ebf0b5a9870d909be4d8387996b5ab21f4a559191d',X'6a55164b912b84382983cbdac2a8f093bd34dfc7d98f9e1b15770223be1a447e');
INSERT INTO event VALUES(30,30,1,'agency.added','2026-11-29','2026-11-28T22:19:45.316Z','2026-11-29','uid0','{"code":"371500-health","field":"health","level":"city","region":"371500","title":"聊城市卫生健康委员会","title-en":"Liaocheng Health Commission"}',X'6a55164b912b84382983cbdac2a8f093bd34dfc7d98f9e1b15770223be1a447e',X'ef50f4e27b32ead3b3a8482e9709905300c681c80dd01de0ebab34076c752d4b');
INSERT INTO event VALUES(31,31,1,'agency.added','2026-11-29','2026-11-28T22:19:45.316Z','2026-11-29','uid0','{"code":"371500-medical-insurance","field":"medical-insurance","level":"city","region":"371500","title":"聊城市医疗保障局","title-en":"Liaocheng Medical Insurance Bureau"}',X'ef50f4e27b32ead3b3a8482e9709905300c681c80dd01de0ebab34076c752d4b',X'322bb458ee306caed39e28d60ae2b3f7dcaf3d5784a077565529dfdaf213ed67');
INSERT INTO event VALUES(32,32,1,'agency.added','2026-11-29','2026-11-28T22:19:45.316Z','2026-11-29','uid0','{"code":"371500-education","field":"education","level":"city","region":"371500","title":"聊城市教育和体育局","title-en":"Liaocheng Education and Sports Bureau"}',X'322bb458ee306caed39e28d60ae2b3f7dcaf3d5784a077565529dfdaf213ed67',X'ae5353047c4a5fc5b9ff7a49f07257771312577a30c5514d364b3704500c763c');
INSERT INTO event VALUES(33,33,1,'agency.added','2026-11-29','2026-11-28T22:19:45.316Z','2026-11-29','uid0','{"code":"371500-agriculture","field":"agriculture","level":"city","region":"371500","title":"聊城市农业农村局","title-en":"Liaocheng Agriculture and Rural Affairs Bureau"}',X'ae5353047c4a5fc5b9ff7a49f07257771312577a30c5514d364b3704500c763c',X'a4f3c1e67eae3184cea925a0589a455e9a9ebfc6aa6316a7fa97b3dd3a3511fd');
INSERT INTO event VALUES(34,34,1,'agency.added','2026-11-29','2026-11-28T22:19:45.316Z','2026-11-29','uid0','{"code":"371500-water","field":"water","level":"city","region":"371500","title":"聊城市水利局","title-en":"Liaocheng Water Resources Bureau"}',X'a4f3c1e67eae3184cea925a0589a455e9a9ebfc6aa6316a7fa97b3dd3a3511fd',X'e833650f5ace8ffc92fad8a84498deee7cec60eba964df1d3c67c2e8af61b12f');
INSERT INTO event VALUES(35,35,1,'agency.added','2026-11-29','2026-11-28T22:19:45.316Z','2026-11-29','uid0','{"code":"371500-environment","field":"environment","level":"city","region":"371500","title":"聊城市生态环境局","title-en":"Liaocheng Ecology and Environment Bureau"}',X'e833650f5ace8ffc92fad8a84498deee7cec60eba964df1d3c67c2e8af61b12f',X'f793c4c5e63ecba364ffee3f73097c881a89e329c9794216b603e96e9fc65a3b');
INSERT INTO event VALUES(36,36,1,'agency.added','2026-11-29','2026-11-28T22:19:45.316Z','2026-11-29','uid0','{"code":"371500-emergency","field":"emergency","level":"city","region":"371500","title":"聊城市应急管理局","title-en":"Liaocheng Emergency Management Bureau"}',X'f793c4c5e63ecba364ffee3f73097c881a89e329c9794216b603e96e9fc65a3b',X'e8b561b4d42a011fa2f802e9b32d7298dcad038e8c0d7cc16ed4459cabb922be');
INSERT INTO event VALUES(37,37,1,'agency.added','2026-11-29','2026-11-28T22:19:45.316Z','2026-11-29','uid0','{"code":"371500-civil-affairs","field":"civil-affairs","level":"city","region":"371500","title":"聊城市民政局","title-en":"Liaocheng Civil Affairs Bureau"}',X'e8b561b4d42a011fa2f802e9b32d7298dcad038e8c0d7cc16ed4459cabb922be',X'2811d37c0fab91f641dfe82bd7e70ef9c6dd17b868ea942945f7d7590329c242');
INSERT INTO event VALUES(38,38,1,'agency.added','2026-11-29','2026-11-28T22:19:45.316Z','2026-11-29','uid0','{"code":"371500-traffic-police","field":"public-security","level":"city","region":"371500","title":"聊城市公安局交通警察支队","title-en":"Traffic Police Detachment of the Liaocheng Public Security Bureau"}',X'2811d37c0fab91f641dfe82bd7e70ef9c6dd17b868ea942945f7d7590329c242',X'3016a5d2b2e3543f0c6f5fad2b8da741f270c686c9eb3d1533884ca76261f0a5');
INSERT INTO event VALUES(39,39,1,'agency.added','2026-11-29','2026-11-28T22:19:45.316Z','2026-11-29','uid0','{"code":"371502-government","field":"government","level":"county","region":"371502","title":"东昌府区人民政府","title-en":"People''s Government of Dongchangfu District"}',X'3016a5d2b2e3543f0c6f5fad2b8da741f270c686c9eb3d1533884ca76261f0a5',X'be361cd29662f8a1865fb648d1009bced362e69493e3c5aec9e6a1ccdee6c6da');
INSERT INTO event VALUES(40,40,1,'agency.added','2026-11-29','2026-11-28T22:19:45.316Z','2026-11-29','uid0','{"code":"371502-public-security","field":"public-security","level":"city","region":"371502","title":"聊城市公安局东昌府分局","title-en":"Dongchangfu District Branch of the Liaocheng Public Security Bureau"}',X'be361cd29662f8a1865fb648d1009bced362e69493e3c5aec9e6a1ccdee6c6da',X'3d245e8054b6eb45b9115e1aa2e0becccecc73b0f881455ddb321601ac1f04e2');
INSERT INTO event VALUES(41,41,1,'agency.added','2026-11-29','2026-11-28T22:19:45.316Z','2026-11-29','uid0','{"code":"371502-natural-resources","field":"natural-resources","level":"county","region":"371502","title":"东昌府区自然资源和规划局","title-en":"Dongchangfu District Natural Resources and Planning Bureau"}',X'3d245e8054b6eb45b9115e1aa2e0becccecc73b0f881455ddb321601ac1f04e2',X'e021cc297673b0b45d1fc5b2253f4e86f276c0ff005f55afc5440a3cc01f0167');
INSERT INTO event VALUES(42,42,1,'agency.added','2026-11-29','2026-11-28T22:19:45.316Z','2026-11-29','uid0','{"code":"371502-housing","field":"housing","level":"county","region":"371502","title":"东昌府区住房和城乡建设局","title-en":"Dongchangfu District Housing and Construction Bureau"}',X'e021cc297673b0b45d1fc5b2253f4e86f276c0ff005f55afc5440a3cc01f0167',X'745ff73988f7967817da06509aff6dfc69ba2fb6f2cd4d58623d3a79d985f27a');
INSERT INTO event VALUES(43,43,1,'agency.added','2026-11-29','2026-11-28T22:19:45.316Z','2026-11-29','uid0','{"code":"371502-human-resources","field":"human-resources","level":"county","region":"371502","title":"东昌府区人力资源和社会保障局","title-en":"Dongchangfu District Human Resources and Social Security Bureau"}',X'745ff73988f7967817da06509aff6dfc69ba2fb6f2cd4d58623d3a79d985f27a',X'fe0ca86472660b34f1365df0db36ddf52dad02a68d7809bdabc0794e70a6800b');
INSERT INTO event VALUES(44,44,1,'agency.added','2026-11-29','2026-11-28T22:19:45.316Z','2026-11-29','uid0','{"code":"371502-market-regulation","field":"market-regulation","level":"county","region":"371502","title":"东昌府区市场监督管理局","title-en":"Dongchangfu District Market Regulation Bureau"}',X'fe0ca86472660b34f1365df0db36ddf52dad02a68d7809bdabc0794e70a6800b',X'f7f78a489887ce69afd3cc8d95b2824f191c40d9333323da90e5c4495e854033');
INSERT INTO event VALUES(45,45,1,'agency.added','2026-11-29','2026-11-28T22:19:45.316Z','2026-11-29','uid0','{"code":"371502-urban-management","field":"urban-management","level":"county","region":"371502","title":"东昌府区综合行政执法局","title-en":"Dongchangfu District Comprehensive Enforcement Bureau"}',X'f7f78a489887ce69afd3cc8d95b2824f191c40d9333323da90e5c4495e854033',X'839075e0b57487ee5fe582ee476cadeabce3c05a6d5c9d5ae58a391127d9bcd4');
INSERT INTO event VALUES(46,46,1,'agency.added','2026-11-29','2026-11-28T22:19:45.316Z','2026-11-29','uid0','{"code":"371502-transport","field":"transport","level":"county","region":"371502","title":"东昌府区交通运输局","title-en":"Dongchangfu District Transport Bureau"}',X'839075e0b57487ee5fe582ee476cadeabce3c05a6d5c9d5ae58a391127d9bcd4',X'62bd27929685b897644c8961a07bc3f55cee4520ca36d0977392ec0ca9f6e0a6');
INSERT INTO event VALUES(47,47,1,'agency.added','2026-11-29','2026-11-28T22:19:45.316Z','2026-11-29','uid0','{"code":"371502-health","field":"health","level":"county","region":"371502","title":"东昌府区卫生健康局","title-en":"Dongchangfu District Health Bureau"}',X'62bd27929685b897644c8961a07bc3f55cee4520ca36d0977392ec0ca9f6e0a6',X'13ce8a816f2c14f503d1402422d70fe52837553615d329d93a51de89c4476f25');
INSERT INTO event VALUES(48,48,1,'agency.added','2026-11-29','2026-11-28T22:19:45.316Z','2026-11-29','uid0','{"code":"371502-medical-insurance","field":"medical-insurance","level":"county","region":"371502","title":"东昌府区医疗保障局","title-en":"Dongchangfu District Medical Insurance Bureau"}',X'13ce8a816f2c14f503d1402422d70fe52837553615d329d93a51de89c4476f25',X'cdc5ccc4bd9d043916c8592001bc4f1c002e3d0836dc418666c9bd07e5dcb9ce');
INSERT INTO event VALUES(49,49,1,'agency.added','2026-11-29','2026-11-28T22:19:45.316Z','2026-11-29','uid0','{"code":"371502-education","field":"education","level":"county","region":"371502","title":"东昌府区教育和体育局","title-en":"Dongchangfu District Education and Sports Bureau"}',X'cdc5ccc4bd9d043916c8592001bc4f1c002e3d0836dc418666c9bd07e5dcb9ce',X'e6281a08313e73bf2871427fc199d6af5580fc4df240c288c5ef9a70283a7ed8');
INSERT INTO event VALUES(50,50,1,'agency.added','2026-11-29','2026-11-28T22:19:45.316Z','2026-11-29','uid0','{"code":"371502-agriculture","field":"agriculture","level":"county","region":"371502","title":"东昌府区农业农村局","title-en":"Dongchangfu District Agriculture and Rural Affairs Bureau"}',X'e6281a08313e73bf2871427fc199d6af5580fc4df240c288c5ef9a70283a7ed8',X'736baa3fa76824960f48ca659f17cc7dc1747cab1ba36d80e90e73afbad52611');
INSERT INTO event VALUES(51,51,1,'agency.added','2026-11-29','2026-11-28T22:19:45.316Z','2026-11-29','uid0','{"code":"371502-water","field":"water","level":"county","region":"371502","title":"东昌府区水利局","title-en":"Dongchangfu District Water Resources Bureau"}',X'736baa3fa76824960f48ca659f17cc7dc1747cab1ba36d80e90e73afbad52611',X'da6899dfd5bafcc1cc110bcf7303a75802589fe719359118e968f80befead369');
INSERT INTO event VALUES(52,52,1,'agency.added','2026-11-29','2026-11-28T22:19:45.316Z','2026-11-29','uid0','{"code":"371502-environment","field":"environment","level":"city","region":"371502","title":"聊城市生态环境局东昌府区分局","title-en":"Dongchangfu District Branch of the Liaocheng Ecology and Environment Bureau"}',X'da6899dfd5bafcc1cc110bcf7303a75802589fe719359118e968f80befead369',X'af8228793540bfd7f024d814ea50da61ec33cb928238605aec2a7bbab86abf43');
INSERT INTO event VALUES(53,53,1,'agency.added','2026-11-29','2026-11-28T22:19:45.316Z','2026-11-29','uid0','{"code":"371502-emergency","field":"emergency","level":"county","region":"371502","title":"东昌府区应急管理局","title-en":"Dongchangfu District Emergency Management Bureau"}',X'af8228793540bfd7f024d814ea50da61ec33cb928238605aec2a7bbab86abf43',X'33643fd5300192b3f9c8c2a84ec9590bce02bd2f8906bf4c0584572b373ce54b');
INSERT INTO event VALUES(54,54,1,'agency.added','2026-11-29','2026-11-28T22:19:45.316Z','2026-11-29','uid0','{"code":"371502-civil-affairs","field":"civil-affairs","level":"county","region":"371502","title":"东昌府区民政局","title-en":"Dongchangfu District Civil Affairs Bureau"}',X'33643fd5300192b3f9c8c2a84ec9590bce02bd2f8906bf4c0584572b373ce54b',X'3c9963fa2a43414c7b19891889099c2929e375bc555ec116c553b03a60e15b6b');
INSERT INTO event VALUES(55,55,1,'agency.added','2026-11-29','2026-11-28T22:19:45.316Z','2026-11-29','uid0','{"code":"371502-town-1","field":"government","level":"township","region":"371502","title":"东昌府区堂邑镇人民政府","title-en":"People''s Government of Tangyi Town, Dongchangfu District"}',X'3c9963fa2a43414c7b19891889099c2929e375bc555ec116c553b03a60e15b6b',X'9175dbbe07b2d18225ed1efbca06babb74c1cfb9b1814187bbb0cf3f6ba9d5c6');
INSERT INTO event VALUES(56,56,1,'agency.added','2026-11-29','2026-11-28T22:19:45.316Z','2026-11-29','uid0','{"code":"371502-town-2","field":"government","level":"township","region":"371502","title":"东昌府区沙镇镇人民政府","title-en":"People''s Government of Shazhen Town, Dongchangfu District"}',X'9175dbbe07b2d18225ed1efbca06babb74c1cfb9b1814187bbb0cf3f6ba9d5c6',X'c2ce5459945eae50c2c59e881bf5ebd0a68ca5358471e94219feaeb257f7419b');
INSERT INTO event VALUES(57,57,1,'agency.added','2026-11-29','2026-11-28T22:19:45.316Z','2026-11-29','uid0','{"code":"371502-town-3","field":"government","level":"township","region":"371502","title":"东昌府区侯营镇人民政府","title-en":"People''s Government of Houying Town, Dongchangfu District"}',X'c2ce5459945eae50c2c59e881bf5ebd0a68ca5358471e94219feaeb257f7419b',X'5d2ae55353a27470ae6a9b2ecb243281d140b4eab6cb26f7b3fc470b74e5b1e0');
INSERT INTO event VALUES(58,58,1,'agency.added','2026-11-29','2026-11-28T22:19:45.316Z','2026-11-29','uid0','{"code":"371503-government","field":"government","level":"county","region":"371503","title":"茌平区人民政府","title-en":"People''s Government of Chiping District"}',X'5d2ae55353a27470ae6a9b2ecb243281d140b4eab6cb26f7b3fc470b74e5b1e0',X'c5420a2066d6de09e08637c1a36b34a57c292c87fc47ce94f03ceb0fe340fd2a');
INSERT INTO event VALUES(59,59,1,'agency.added','2026-11-29','2026-11-28T22:19:45.316Z','2026-11-29','uid0','{"code":"371503-public-security","field":"public-security","level":"city","region":"371503","title":"聊城市公安局茌平分局","title-en":"Chiping District Branch of the Liaocheng Public Security Bureau"}',X'c5420a2066d6de09e08637c1a36b34a57c292c87fc47ce94f03ceb0fe340fd2a',X'91cdd768100764bd9e5fab636a854207a4dbfbe02b1ace62c12df26186261c67');
INSERT INTO event VALUES(60,60,1,'agency.added','2026-11-29','2026-11-28T22:19:45.316Z','2026-11-29','uid0','{"code":"371503-natural-resources","field":"natural-resources","level":"county","region":"371503","title":"茌平区自然资源和规划局","title-en":"Chiping District Natural Resources and Planning Bureau"}',X'91cdd768100764bd9e5fab636a854207a4dbfbe02b1ace62c12df26186261c67',X'3922b28c1cba686d389b82d1f09382eb9c40a80f4b0df5b31763e27f3885e59e');
INSERT INTO event VALUES(61,61,1,'agency.added','2026-11-29','2026-11-28T22:19:45.316Z','2026-11-29','uid0','{"code":"371503-housing","field":"housing","level":"county","region":"371503","title":"茌平区住房和城乡建设局","title-en":"Chiping District Housing and Construction Bureau"}',X'3922b28c1cba686d389b82d1f09382eb9c40a80f4b0df5b31763e27f3885e59e',X'a4d8fbb0d3d7f1afe305c2482a5611320989b4df30fef3d90f6c327bda100a06');
INSERT INTO event VALUES(62,62,1,'agency.added','2026-11-29','2026-11-28T22:19:45.316Z','2026-11-29','uid0','{"code":"371503-human-resources","field":"human-resources","level":"county","region":"371503","title":"茌平区人力资源和社会保障局","title-en":"Chiping District Human Resources and Social Security Bureau"}',X'a4d8fbb0d3d7f1afe305c2482a5611320989b4df30fef3d90f6c327bda100a06',X'72f20a6be1f704c4a4daa5e486c4324d7af5707f5a62cc7308df62c14b1faefd');
INSERT INTO event VALUES(63,63,1,'agency.added','2026-11-29','2026-11-28T22:19:45.316Z','2026-11-29','uid0','{"code":"371503-market-regulation","field":"market-regulation","level":"county","region":"371503","title":"茌平区市场监督管理局","title-en":"Chiping District Market Regulation Bureau"}',X'72f20a6be1f704c4a4daa5e486c4324d7af5707f5a62cc7308df62c14b1faefd',X'cf7238260e0702dfd6d576875a9459a0b4809c350cdf01790dbff7e9ee64a2ea');
INSERT INTO event VALUES(64,64,1,'agency.added','2026-11-29','2026-11-28T22:19:45.316Z','2026-11-29','uid0','{"code":"371503-urban-management","field":"urban-management","level":"county","region":"371503","title":"茌平区综合行政执法局","title-en":"Chiping District Comprehensive Enforcement Bureau"}',X'cf7238260e0702dfd6d576875a9459a0b4809c350cdf01790dbff7e9ee64a2ea',X'73915d01dd5285a02ded3eb91a011315645ef4fb08999bcbd3a600a8b320d714');
INSERT INTO event VALUES(65,65,1,'agency.added','2026-11-29','2026-11-28T22:19:45.316Z','2026-11-29','uid0','{"code":"371503-transport","field":"transport","level":"county","region":"371503","title":"茌平区交通运输局","title-en":"Chiping District Transport Bureau"}',X'73915d01dd5285a02ded3eb91a011315645ef4fb08999bcbd3a600a8b320d714',X'909090fdab01dde5cfe0bca1b169dde3b1315b675c48314d965da56be920133e');
INSERT INTO event VALUES(66,66,1,'agency.added','2026-11-29','2026-11-28T22:19:45.316Z','2026-11-29','uid0','{"code":"371503-health","field":"health","level":"county","region":"371503","title":"茌平区卫生健康局","title-en":"Chiping District Health Bureau"}',X'909090fdab01dde5cfe0bca1b169dde3b1315b675c48314d965da56be920133e',X'5e0057d3ebd0af847f2dbe9c22c441c2c228fd9b08b35bb5d5d5d8315be2dd31');
INSERT INTO event VALUES(67,67,1,'agency.added','2026-11-29','2026-11-28T22:19:45.316Z','2026-11-29','uid0','{"code":"371503-medical-insurance","field":"medical-insurance","level":"county","region":"371503","title":"茌平区医疗保障局","title-en":"Chiping District Medical Insurance Bureau"}',X'5e0057d3ebd0af847f2dbe9c22c441c2c228fd9b08b35bb5d5d5d8315be2dd31',X'9f750aa80220325676307e7a35882bf6ce3d5edcb34c4ee1062a5d1e6d044ecf');
INSERT INTO event VALUES(68,68,1,'agency.added','2026-11-29','2026-11-28T22:19:45.316Z','2026-11-29','uid0','{"code":"371503-education","field":"education","level":"county","region":"371503","title":"茌平区教育和体育局","title-en":"Chiping District Education and Sports Bureau"}',X'9f750aa80220325676307e7a35882bf6ce3d5edcb34c4ee1062a5d1e6d044ecf',X'9588e72f241f0f3b542f9904697650e0598fe987514c37b459a79d98230c33cb');
INSERT INTO event VALUES(69,69,1,'agency.added','2026-11-29','2026-11-28T22:19:45.316Z','2026-11-29','uid0','{"code":"371503-agriculture","field":"agriculture","level":"county","region":"371503","title":"茌平区农业农村局","title-en":"Chiping District Agriculture and Rural Affairs Bureau"}',X'9588e72f241f0f3b542f9904697650e0598fe987514c37b459a79d98230c33cb',X'b67493cc297c5f23e4589adf4876654938e7dd3f11ed229ce559531165ac4822');
INSERT INTO event VALUES(70,70,1,'agency.added','2026-11-29','2026-11-28T22:19:45.316Z','2026-11-29','uid0','{"code":"371503-water","field":"water","level":"county","region":"371503","title":"茌平区水利局","title-en":"Chiping District Water Resources Bureau"}',X'b67493cc297c5f23e4589adf4876654938e7dd3f11ed229ce559531165ac4822',X'c3f66a5d19ae630d3c9c98c792c5d3bc09db246d4fdc56079e14ea3746cb3316');
INSERT INTO event VALUES(71,71,1,'agency.added','2026-11-29','2026-11-28T22:19:45.316Z','2026-11-29','uid0','{"code":"371503-environment","field":"environment","level":"city","region":"371503","title":"聊城市生态环境局茌平区分局","title-en":"Chiping District Branch of the Liaocheng Ecology and Environment Bureau"}',X'c3f66a5d19ae630d3c9c98c792c5d3bc09db246d4fdc56079e14ea3746cb3316',X'ba0b1e5c4a7a45f1913942e615a46221d6e84f6b8c17959c6ea412e2c70b2eec');
INSERT INTO event VALUES(72,72,1,'agency.added','2026-11-29','2026-11-28T22:19:45.316Z','2026-11-29','uid0','{"code":"371503-emergency","field":"emergency","level":"county","region":"371503","title":"茌平区应急管理局","title-en":"Chiping District Emergency Management Bureau"}',X'ba0b1e5c4a7a45f1913942e615a46221d6e84f6b8c17959c6ea412e2c70b2eec',X'3d7aefd334959f5f8e47d2c2d9f18c04c384c4cd5a4b527f74a71a6e3650693b');
INSERT INTO event VALUES(73,73,1,'agency.added','2026-11-29','2026-11-28T22:19:45.316Z','2026-11-29','uid0','{"code":"371503-civil-affairs","field":"civil-affairs","level":"county","region":"371503","title":"茌平区民政局","title-en":"Chiping District Civil Affairs Bureau"}',X'3d7aefd334959f5f8e47d2c2d9f18c04c384c4cd5a4b527f74a71a6e3650693b',X'c4f498def344283d34fb9177200f7327e7f2ef81658374c94b4a89636e5a9b48');
INSERT INTO event VALUES(74,74,1,'agency.added','2026-11-29','2026-11-28T22:19:45.316Z','2026-11-29','uid0','{"code":"371503-town-1","field":"government","level":"township","region":"371503","title":"茌平区博平镇人民政府","title-en":"People''s Government of Boping Town, Chiping District"}',X'c4f498def344283d34fb9177200f7327e7f2ef81658374c94b4a89636e5a9b48',X'db590beba44953664d6b7c0b466eb948ed2abdb78b0b36e0e4f97fa88d1afee1');
INSERT INTO event VALUES(75,75,1,'agency.added','2026-11-29','2026-11-28T22:19:45.316Z','2026-11-29','uid0','{"code":"371503-town-2","field":"government","level":"township","region":"371503","title":"茌平区杜郎口镇人民政府","title-en":"People''s Government of Dulangkou Town, Chiping District"}',X'db590beba44953664d6b7c0b466eb948ed2abdb78b0b36e0e4f97fa88d1afee1',X'e7a32ac68df9c9a0b85c868ca03685776bdb5b600fc7174d4880c44bf1219a95');
INSERT INTO event VALUES(76,76,1,'agency.added','2026-11-29','2026-11-28T22:19:45.317Z','2026-11-29','uid0','{"code":"371503-town-3","field":"government","level":"township","region":"371503","title":"茌平区乐平铺镇人民政府","title-en":"People''s Government of Lepingpu Town, Chiping District"}',X'e7a32ac68df9c9a0b85c868ca03685776bdb5b600fc7174d4880c44bf1219a95',X'1be0a81cb0e76fcbd33b49436e0fcb6979f34193dc55f29ad0b6fa57c917608c');
INSERT INTO event VALUES(77,77,1,'agency.added','2026-11-29','2026-11-28T22:19:45.317Z','2026-11-29','uid0','{"code":"371581-government","field":"government","level":"county","region":"371581","title":"临清市人民政府","title-en":"People''s Government of Linqing City"}',X'1be0a81cb0e76fcbd33b49436e0fcb6979f34193dc55f29ad0b6fa57c917608c',X'f0356928c158563043157eafcb9b02a3d3fa1cad9c6d9187069463f79d425096');
INSERT INTO event VALUES(78,78,1,'agency.added','2026-11-29','2026-11-28T22:19:45.317Z','2026-11-29','uid0','{"code":"371581-public-security","field":"public-security","level":"county","region":"371581","title":"临清市公安局","title-en":"Linqing City Public Security Bureau"}',X'f0356928c158563043157eafcb9b02a3d3fa1cad9c6d9187069463f79d425096',X'cb37c9ec6993bb50a267a57f7c9c6d2113f4f33c78a051841fe74553c0244f93');
INSERT INTO event VALUES(79,79,1,'agency.added','2026-11-29','2026-11-28T22:19:45.317Z','2026-11-29','uid0','{"code":"371581-natural-resources","field":"natural-resources","level":"county","region":"371581","title":"临清市自然资源和规划局","title-en":"Linqing City Natural Resources and Planning Bureau"}',X'cb37c9ec6993bb50a267a57f7c9c6d2113f4f33c78a051841fe74553c0244f93',X'da6a35c0f050879c4f8ec7c12ab2e274f42eeb92fee358a6131ae0b5a4939f9a');
INSERT INTO event VALUES(80,80,1,'agency.added','2026-11-29','2026-11-28T22:19:45.317Z','2026-11-29','uid0','{"code":"371581-housing","field":"housing","level":"county","region":"371581","title":"临清市住房和城乡建设局","title-en":"Linqing City Housing and Construction Bureau"}',X'da6a35c0f050879c4f8ec7c12ab2e274f42eeb92fee358a6131ae0b5a4939f9a',X'67b0c82efdd10afac98fd5dc2632d054842eccd3d0e8498dcf23da706a291a30');
INSERT INTO event VALUES(81,81,1,'agency.added','2026-11-29','2026-11-28T22:19:45.317Z','2026-11-29','uid0','{"code":"371581-human-resources","field":"human-resources","level":"county","region":"371581","title":"临清市人力资源和社会保障局","title-en":"Linqing City Human Resources and Social Security Bureau"}',X'67b0c82efdd10afac98fd5dc2632d054842eccd3d0e8498dcf23da706a291a30',X'e2a56e8f48ee73be51c41d35dfb0ebd981457365d697b4f81272fc0ab7109cd2');
INSERT INTO event VALUES(82,82,1,'agency.added','2026-11-29','2026-11-28T22:19:45.317Z','2026-11-29','uid0','{"code":"371581-market-regulation","field":"market-regulation","level":"county","region":"371581","title":"临清市市场监督管理局","title-en":"Linqing City Market Regulation Bureau"}',X'e2a56e8f48ee73be51c41d35dfb0ebd981457365d697b4f81272fc0ab7109cd2',X'8377839c481d1441d2757e5432b999c5efd1508d72eb19d43eaf9b5c22290460');
INSERT INTO event VALUES(83,83,1,'agency.added','2026-11-29','2026-11-28T22:19:45.317Z','2026-11-29','uid0','{"code":"371581-urban-management","field":"urban-management","level":"county","region":"371581","title":"临清市综合行政执法局","title-en":"Linqing City Comprehensive Enforcement Bureau"}',X'8377839c481d1441d2757e5432b999c5efd1508d72eb19d43eaf9b5c22290460',X'14ac70bc0c20a95f7034da2bcc42d7407c39df07e6eb22ce8f189272c0d981b1');
INSERT INTO event VALUES(84,84,1,'agency.added','2026-11-29','2026-11-28T22:19:45.317Z','2026-11-29','uid0','{"code":"371581-transport","field":"transport","level":"county","region":"371581","title":"临清市交通运输局","title-en":"Linqing City Transport Bureau"}',X'14ac70bc0c20a95f7034da2bcc42d7407c39df07e6eb22ce8f189272c0d981b1',X'f4d0c3a9177c2ec61c6270e82aae5205e000b1fc9e5d31a258db54d73e736453');
INSERT INTO event VALUES(85,85,1,'agency.added','2026-11-29','2026-11-28T22:19:45.317Z','2026-11-29','uid0','{"code":"371581-health","field":"health","level":"county","region":"371581","title":"临清市卫生健康局","title-en":"Linqing City Health Bureau"}',X'f4d0c3a9177c2ec61c6270e82aae5205e000b1fc9e5d31a258db54d73e736453',X'506ec5352e980a5fb9319e8bcac6d1935380943987143dbe1e27ba746d2d3e0e');
INSERT INTO event VALUES(86,86,1,'agency.added','2026-11-29','2026-11-28T22:19:45.317Z','2026-11-29','uid0','{"code":"371581-medical-insurance","field":"medical-insurance","level":"county","region":"371581","title":"临清市医疗保障局","title-en":"Linqing City Medical Insurance Bureau"}',X'506ec5352e980a5fb9319e8bcac6d1935380943987143dbe1e27ba746d2d3e0e',X'f4a782f6c56a97cbf479ba4c0ddcaeb014ffce05f7cc0863889ed6d268f38f2a');
INSERT INTO event VALUES(87,87,1,'agency.added','2026-11-29','2026-11-28T22:19:45.317Z','2026-11-29','uid0','{"code":"371581-education","field":"education","level":"county","region":"371581","title":"临清市教育和体育局","title-en":"Linqing City Education and Sports Bureau"}',X'f4a782f6c56a97cbf479ba4c0ddcaeb014ffce05f7cc0863889ed6d268f38f2a',X'3683dcc33590968a41a634c3c7173915bcf5165b4998cdae35d0b21084bb9e75');
INSERT INTO event VALUES(88,88,1,'agency.added','2026-11-29','2026-11-28T22:19:45.317Z','2026-11-29','uid0','{"code":"371581-agriculture","field":"agriculture","level":"county","region":"371581","title":"临清市农业农村局","title-en":"Linqing City Agriculture and Rural Affairs Bureau"}',X'3683dcc33590968a41a634c3c7173915bcf5165b4998cdae35d0b21084bb9e75',X'5a3d4d4df94b303845834b6867fbba69423660d1df3c8e1c27673ab0f7506d40');
INSERT INTO event VALUES(89,89,1,'agency.added','2026-11-29','2026-11-28T22:19:45.317Z','2026-11-29','uid0','{"code":"371581-water","field":"water","level":"county","region":"371581","title":"临清市水利局","title-en":"Linqing City Water Resources Bureau"}',X'5a3d4d4df94b303845834b6867fbba69423660d1df3c8e1c27673ab0f7506d40',X'0508d2bae166d7094ff7ea7d9f1e5e1a79e8126b892b00c49bb14906a6834dd1');
INSERT INTO event VALUES(90,90,1,'agency.added','2026-11-29','2026-11-28T22:19:45.317Z','2026-11-29','uid0','{"code":"371581-environment","field":"environment","level":"city","region":"371581","title":"聊城市生态环境局临清市分局","title-en":"Linqing City Branch of the Liaocheng Ecology and Environment Bureau"}',X'0508d2bae166d7094ff7ea7d9f1e5e1a79e8126b892b00c49bb14906a6834dd1',X'c4e4b43d9714a734a2cf163f35d1079d1171b0fd39441cd6c23abdc895d1205a');
INSERT INTO event VALUES(91,91,1,'agency.added','2026-11-29','2026-11-28T22:19:45.317Z','2026-11-29','uid0','{"code":"371581-emergency","field":"emergency","level":"county","region":"371581","title":"临清市应急管理局","title-en":"Linqing City Emergency Management Bureau"}',X'c4e4b43d9714a734a2cf163f35d1079d1171b0fd39441cd6c23abdc895d1205a',X'173d016a597017542b9e484006c675c44f04bf547e5664cc46c1d31184719429');
INSERT INTO event VALUES(92,92,1,'agency.added','2026-11-29','2026-11-28T22:19:45.317Z','2026-11-29','uid0','{"code":"371581-civil-affairs","field":"civil-affairs","level":"county","region":"371581","title":"临清市民政局","title-en":"Linqing City Civil Affairs Bureau"}',X'173d016a597017542b9e484006c675c44f04bf547e5664cc46c1d31184719429',X'2e6aa6f23029c9be43adef228995720b69c741b4b929d62b8b1c6850c2cfc724');
INSERT INTO event VALUES(93,93,1,'agency.added','2026-11-29','2026-11-28T22:19:45.317Z','2026-11-29','uid0','{"code":"371581-town-1","field":"government","level":"township","region":"371581","title":"临清市康庄镇人民政府","title-en":"People''s Government of Kangzhuang Town, Linqing City"}',X'2e6aa6f23029c9be43adef228995720b69c741b4b929d62b8b1c6850c2cfc724',X'090cf3e57b60c81a6a73f3e6b25e337df9ae978de89b4ce01fd2b646465bcbbf');
INSERT INTO event VALUES(94,94,1,'agency.added','2026-11-29','2026-11-28T22:19:45.317Z','2026-11-29','uid0','{"code":"371581-town-2","field":"government","level":"township","region":"371581","title":"临清市烟店镇人民政府","title-en":"People''s Government of Yandian Town, Linqing City"}',X'090cf3e57b60c81a6a73f3e6b25e337df9ae978de89b4ce01fd2b646465bcbbf',X'02cd0ad2e317a9f127dc38b0bec75a72168890dd43ea0a877b697c9b6aa487a4');
INSERT INTO event VALUES(95,95,1,'agency.added','2026-11-29','2026-11-28T22:19:45.317Z','2026-11-29','uid0','{"code":"371581-town-3","field":"government","level":"township","region":"371581","title":"临清市八岔路镇人民政府","title-en":"People''s Government of Bachalu Town, Linqing City"}',X'02cd0ad2e317a9f127dc38b0bec75a72168890dd43ea0a877b697c9b6aa487a4',X'ccf09bc46d709e59ade69f25f1088976c9b3b6184ffc0f2463860f59d6b02dc3');
INSERT INTO event VALUES(96,96,1,'agency.added','2026-11-29','2026-11-28T22:19:45.317Z','2026-11-29','uid0','{"code":"371521-government","field":"government","level":"county","region":"371521","title":"阳谷县人民政府","title-en":"People''s Government of Yanggu County"}',X'ccf09bc46d709e59ade69f25f1088976c9b3b6184ffc0f2463860f59d6b02dc3',X'40b46f6b5f4175007cafebea9b0668e68f605bdb241185cff038f4823550f16f');
INSERT INTO event VALUES(97,97,1,'agency.added','2026-11-29','2026-11-28T22:19:45.317Z','2026-11-29','uid0','{"code":"371521-public-security","field":"public-security","level":"county","region":"371521","title":"阳谷县公安局","title-en":"Yanggu County Public Security Bureau"}',X'40b46f6b5f4175007cafebea9b0668e68f605bdb241185cff038f4823550f16f',X'c9a853005b20f4588f5df73e16f05eef04e22ac383ce7e54aac8712cc110a947');
INSERT INTO event VALUES(98,98,1,'agency.added','2026-11-29','2026-11-28T22:19:45.317Z','2026-11-29','uid0','{"code":"371521-natural-resources","field":"natural-resources","level":"county","region":"371521","title":"阳谷县自然资源和规划局","title-en":"Yanggu County Natural Resources and Planning Bureau"}',X'c9a853005b20f4588f5df73e16f05eef04e22ac383ce7e54aac8712cc110a947',X'104102d185d0a2afc9a0d22a1f138b777befc5a229320bf417582c4249c6bfd3');
INSERT INTO event VALUES(99,99,1,'agency.added','2026-11-29','2026-11-28T22:19:45.317Z','2026-11-29','uid0','{"code":"371521-housing","field":"housing","level":"county","region":"371521","title":"阳谷县住房和城乡建设局","title-en":"Yanggu County Housing and Construction Bureau"}',X'104102d185d0a2afc9a0d22a1f138b777befc5a229320bf417582c4249c6bfd3',X'15ef100bb8786cfc53de52980ed7967cc26db7bb0b7701356d53edb99e177bea');
INSERT INTO event VALUES(100,100,1,'agency.added','2026-11-29','2026-11-28T22:19:45.317Z','2026-11-29','uid0','{"code":"371521-human-resources","field":"human-resources","level":"county","region":"371521","title":"阳谷县人力资源和社会保障局","title-en":"Yanggu County Human Resources and Social Security Bureau"}',X'15ef100bb8786cfc53de52980ed7967cc26db7bb0b7701356d53edb99e177bea',X'398963daa12ee34e6d81f63cd437bab85a2a8a6f0f4916b1fb024a70d257e2fb');
INSERT INTO event VALUES(101,101,1,'agency.added','2026-11-29','2026-11-28T22:19:45.317Z','2026-11-29','uid0','{"code":"371521-market-regulation","field":"market-regulation","level":"county","region":"371521","title":"阳谷县市场监督管理局","title-en":"Yanggu County Market Regulation Bureau"}',X'398963daa12ee34e6d81f63cd437bab85a2a8a6f0f4916b1fb024a70d257e2fb',X'b863dec14bb2e953f1674850b72fd14f70510e7a533002b57cb3996a34251659');
INSERT INTO event VALUES(102,102,1,'agency.added','2026-11-29','2026-11-28T22:19:45.317Z','2026-11-29','uid0','{"code":"371521-urban-management","field":"urban-management","level":"county","region":"371521","title":"阳谷县综合行政执法局","title-en":"Yanggu County Comprehensive Enforcement Bureau"}',X'b863dec14bb2e953f1674850b72fd14f70510e7a533002b57cb3996a34251659',X'cb55208088c625578ae58836701628d71ccb598c3bab735ca6dbd1c91450da81');
INSERT INTO event VALUES(103,103,1,'agency.added','2026-11-29','2026-11-28T22:19:45.317Z','2026-11-29','uid0','{"code":"371521-transport","field":"transport","level":"county","region":"371521","title":"阳谷县交通运输局","title-en":"Yanggu County Transport Bureau"}',X'cb55208088c625578ae58836701628d71ccb598c3bab735ca6dbd1c91450da81',X'8775c31d35f0212e4f098be40d7e2429f06cc49680526501405bfc21d43efbbc');
INSERT INTO event VALUES(104,104,1,'agency.added','2026-11-29','2026-11-28T22:19:45.317Z','2026-11-29','uid0','{"code":"371521-health","field":"health","level":"county","region":"371521","title":"阳谷县卫生健康局","title-en":"Yanggu County Health Bureau"}',X'8775c31d35f0212e4f098be40d7e2429f06cc49680526501405bfc21d43efbbc',X'7b443c43391ce388d8a28edf9291a1cb670b244372daafbe2d34be65a416a4d5');
INSERT INTO event VALUES(105,105,1,'agency.added','2026-11-29','2026-11-28T22:19:45.317Z','2026-11-29','uid0','{"code":"371521-medical-insurance","field":"medical-insurance","level":"county","region":"371521","title":"阳谷县医疗保障局","title-en":"Yanggu County Medical Insurance Bureau"}',X'7b443c43391ce388d8a28edf9291a1cb670b244372daafbe2d34be65a416a4d5',X'cc3358157b9f0166c0ed9c8e3b0484937c7ea69c1f04f9ee5ae6f500d4ec7350');
INSERT INTO event VALUES(106,106,1,'agency.added','2026-11-29','2026-11-28T22:19:45.317Z','2026-11-29','uid0','{"code":"371521-education","field":"education","level":"county","region":"371521","title":"阳谷县教育和体育局","title-en":"Yanggu County Education and Sports Bureau"}',X'cc3358157b9f0166c0ed9c8e3b0484937c7ea69c1f04f9ee5ae6f500d4ec7350',X'fd1f8bd6d89ea172e9c57165c6b53622ee831f739904b61c14b3cf7f3b36b4b1');
INSERT INTO event VALUES(107,107,1,'agency.added','2026-11-29','2026-11-28T22:19:45.317Z','2026-11-29','uid0','{"code":"371521-agriculture","field":"agriculture","level":"county","region":"371521","title":"阳谷县农业农村局","title-en":"Yanggu County Agriculture and Rural Affairs Bureau"}',X'fd1f8bd6d89ea172e9c57165c6b53622ee831f739904b61c14b3cf7f3b36b4b1',X'8a1dfad2e578f005e610c84cfec97a2ba92f08e3f95af39e30aeb947ac1132f4');
INSERT INTO event VALUES(108,108,1,'agency.added','2026-11-29','2026-11-28T22:19:45.317Z','2026-11-29','uid0','{"code":"371521-water","field":"water","level":"county","region":"371521","title":"阳谷县水利局","title-en":"Yanggu County Water Resources Bureau"}',X'8a1dfad2e578f005e610c84cfec97a2ba92f08e3f95af39e30aeb947ac1132f4',X'1e72c6695e764f561906bfd495e2b30caae2c68207353aa5cf3332222468589b');
INSERT INTO event VALUES(109,109,1,'agency.added','2026-11-29','2026-11-28T22:19:45.317Z','2026-11-29','uid0','{"code":"371521-environment","field":"environment","level":"city","region":"371521","title":"聊城市生态环境局阳谷县分局","title-en":"Yanggu County Branch of the Liaocheng Ecology and Environment Bureau"}',X'1e72c6695e764f561906bfd495e2b30caae2c68207353aa5cf3332222468589b',X'f32ae9b61c87f4b802d6b43dbed94e13efe48330b6e9112f2d334ee6e4ea76ff');
INSERT INTO event VALUES(110,110,1,'agency.added','2026-11-29','2026-11-28T22:19:45.317Z','2026-11-29','uid0','{"code":"371521-emergency","field":"emergency","level":"county","region":"371521","title":"阳谷县应急管理局","title-en":"Yanggu County Emergency Management Bureau"}',X'f32ae9b61c87f4b802d6b43dbed94e13efe48330b6e9112f2d334ee6e4ea76ff',X'e59c41fb8fe41b76872a87d05c17d16a7d6648e7506d1d9bef6798152c5d2d51');
INSERT INTO event VALUES(111,111,1,'agency.added','2026-11-29','2026-11-28T22:19:45.317Z','2026-11-29','uid0','{"code":"371521-civil-affairs","field":"civil-affairs","level":"county","region":"371521","title":"阳谷县民政局","title-en":"Yanggu County Civil Affairs Bureau"}',X'e59c41fb8fe41b76872a87d05c17d16a7d6648e7506d1d9bef6798152c5d2d51',X'dcad4c39575e23c77dfd5059be14e936a559fa2e800444231a033fe389edabbd');
INSERT INTO event VALUES(112,112,1,'agency.added','2026-11-29','2026-11-28T22:19:45.317Z','2026-11-29','uid0','{"code":"371521-town-1","field":"government","level":"township","region":"371521","title":"阳谷县阿城镇人民政府","title-en":"People''s Government of Acheng Town, Yanggu County"}',X'dcad4c39575e23c77dfd5059be14e936a559fa2e800444231a033fe389edabbd',X'00311409bec150ececb92b8dd77de498e7ea0935e0c457d568802e88edf8e0da');
INSERT INTO event VALUES(113,113,1,'agency.added','2026-11-29','2026-11-28T22:19:45.317Z','2026-11-29','uid0','{"code":"371521-town-2","field":"government","level":"township","region":"371521","title":"阳谷县张秋镇人民政府","title-en":"People''s Government of Zhangqiu Town, Yanggu County"}',X'00311409bec150ececb92b8dd77de498e7ea0935e0c457d568802e88edf8e0da',X'8da2cb37ee2186e16a2268b1b072f5309ded6766529eb089dda97dc71b04d10b');
INSERT INTO event VALUES(114,114,1,'agency.added','2026-11-29','2026-11-28T22:19:45.317Z','2026-11-29','uid0','{"code":"371521-town-3","field":"government","level":"township","region":"371521","title":"阳谷县寿张镇人民政府","title-en":"People''s Government of Shouzhang Town, Yanggu County"}',X'8da2cb37ee2186e16a2268b1b072f5309ded6766529eb089dda97dc71b04d10b',X'd6ddc1fa62b495c7d3b2476cb8d17396937f3c89e87b647b6dbe7872772f29ff');
INSERT INTO event VALUES(115,115,1,'agency.added','2026-11-29','2026-11-28T22:19:45.317Z','2026-11-29','uid0','{"code":"371522-government","field":"government","level":"county","region":"371522","title":"莘县人民政府","title-en":"People''s Government of Shen County"}',X'd6ddc1fa62b495c7d3b2476cb8d17396937f3c89e87b647b6dbe7872772f29ff',X'ad1cf487d912c0b36970ee8cc939a30565555c0eccad28b8e3505f6a75c6ec8b');
INSERT INTO event VALUES(116,116,1,'agency.added','2026-11-29','2026-11-28T22:19:45.317Z','2026-11-29','uid0','{"code":"371522-public-security","field":"public-security","level":"county","region":"371522","title":"莘县公安局","title-en":"Shen County Public Security Bureau"}',X'ad1cf487d912c0b36970ee8cc939a30565555c0eccad28b8e3505f6a75c6ec8b',X'8eb98d43ff7177e9185933bcdab369f0d602f82065acc9c1f5560d5d323456a8');
INSERT INTO event VALUES(117,117,1,'agency.added','2026-11-29','2026-11-28T22:19:45.317Z','2026-11-29','uid0','{"code":"371522-natural-resources","field":"natural-resources","level":"county","region":"371522","title":"莘县自然资源和规划局","title-en":"Shen County Natural Resources and Planning Bureau"}',X'8eb98d43ff7177e9185933bcdab369f0d602f82065acc9c1f5560d5d323456a8',X'38c0f84f21b958cb9ba466ad93078614b66ef06506c73464b7c5c48e0bcd8b38');
INSERT INTO event VALUES(118,118,1,'agency.added','2026-11-29','2026-11-28T22:19:45.317Z','2026-11-29','uid0','{"code":"371522-housing","field":"housing","level":"county","region":"371522","title":"莘县住房和城乡建设局","title-en":"Shen County Housing and Construction Bureau"}',X'38c0f84f21b958cb9ba466ad93078614b66ef06506c73464b7c5c48e0bcd8b38',X'66c4db1ba3da559a283be10b566f98fe5a1eae0ee14ec63ca33b1e26863de8ae');
INSERT INTO event VALUES(119,119,1,'agency.added','2026-11-29','2026-11-28T22:19:45.317Z','2026-11-29','uid0','{"code":"371522-human-resources","field":"human-resources","level":"county","region":"371522","title":"莘县人力资源和社会保障局","title-en":"Shen County Human Resources and Social Security Bureau"}',X'66c4db1ba3da559a283be10b566f98fe5a1eae0ee14ec63ca33b1e26863de8ae',X'794fb43d7ed3563acb5ec156bde6750166a9be81bf124cc47fc1782eb55fc893');
INSERT INTO event VALUES(120,120,1,'agency.added','2026-11-29','2026-11-28T22:19:45.317Z','2026-11-29','uid0','{"code":"371522-market-regulation","field":"market-regulation","level":"county","region":"371522","title":"莘县市场监督管理局","title-en":"Shen County Market Regulation Bureau"}',X'794fb43d7ed3563acb5ec156bde6750166a9be81bf124cc47fc1782eb55fc893',X'63ceb27dc31f2abdf42662c3aaaddaa3094642e9ec346ec85f019aa23adf55e9');
INSERT INTO event VALUES(121,121,1,'agency.added','2026-11-29','2026-11-28T22:19:45.317Z','2026-11-29','uid0','{"code":"371522-urban-management","field":"urban-management","level":"county","region":"371522","title":"莘县综合行政执法局","title-en":"Shen County Comprehensive Enforcement Bureau"}',X'63ceb27dc31f2abdf42662c3aaaddaa3094642e9ec346ec85f019aa23adf55e9',X'695e4ba25963304ff48e7a613f478e4807862c0aa6c1414137f6c56978fef7f7');
INSERT INTO event VALUES(122,122,1,'agency.added','2026-11-29','2026-11-28T22:19:45.317Z','2026-11-29','uid0','{"code":"371522-transport","field":"transport","level":"county","region":"371522","title":"莘县交通运输局","title-en":"Shen County Transport Bureau"}',X'695e4ba25963304ff48e7a613f478e4807862c0aa6c1414137f6c56978fef7f7',X'5c0f4926a7aae14f1a4e00e9b509472c26ec0a760c5d9893f1503c62028a827d');
INSERT INTO event VALUES(123,123,1,'agency.added','2026-11-29','2026-11-28T22:19:45.317Z','2026-11-29','uid0','{"code":"371522-health","field":"health","level":"county","region":"371522","title":"莘县卫生健康局","title-en":"Shen County Health Bureau"}',X'5c0f4926a7aae14f1a4e00e9b509472c26ec0a760c5d9893f1503c62028a827d',X'0e15667dd8b7c5b00b9893c336e13445ee09c348593c0a63e7f14a13f6923b57');
INSERT INTO event VALUES(124,124,1,'agency.added','2026-11-29','2026-11-28T22:19:45.317Z','2026-11-29','uid0','{"code":"371522-medical-insurance","field":"medical-insurance","level":"county","region":"371522","title":"莘县医疗保障局","title-en":"Shen County Medical Insurance Bureau"}',X'0e15667dd8b7c5b00b9893c336e13445ee09c348593c0a63e7f14a13f6923b57',X'7c69916482e10be54cf2c8f789984d8c7bd4919b8fdf5c0863500d0b75d3c064');
INSERT INTO event VALUES(125,125,1,'agency.added','2026-11-29','2026-11-28T22:19:45.317Z','2026-11-29','uid0','{"code":"371522-education","field":"education","level":"county","region":"371522","title":"莘县教育和体育局","title-en":"Shen County Education and Sports Bureau"}',X'7c69916482e10be54cf2c8f789984d8c7bd4919b8fdf5c0863500d0b75d3c064',X'59275ff1e96bb99598f38f43ccb9e49fdcdbb8087527926d29a02d2ecc17b109');
INSERT INTO event VALUES(126,126,1,'agency.added','2026-11-29','2026-11-28T22:19:45.317Z','2026-11-29','uid0','{"code":"371522-agriculture","field":"agriculture","level":"county","region":"371522","title":"莘县农业农村局","title-en":"Shen County Agriculture and Rural Affairs Bureau"}',X'59275ff1e96bb99598f38f43ccb9e49fdcdbb8087527926d29a02d2ecc17b109',X'a83022ed6e192d77a947ee865bc076e7c0dd26deddca7a233447d87f3c2faba3');
INSERT INTO event VALUES(127,127,1,'agency.added','2026-11-29','2026-11-28T22:19:45.317Z','2026-11-29','uid0','{"code":"371522-water","field":"water","level":"county","region":"371522","title":"莘县水利局","title-en":"Shen County Water Resources Bureau"}',X'a83022ed6e192d77a947ee865bc076e7c0dd26deddca7a233447d87f3c2faba3',X'c81353659a54e14581ee2a9205bb2e0eb6524b6651c7407b6388cd8dc2a732cc');
INSERT INTO event VALUES(128,128,1,'agency.added','2026-11-29','2026-11-28T22:19:45.317Z','2026-11-29','uid0','{"code":"371522-environment","field":"environment","level":"city","region":"371522","title":"聊城市生态环境局莘县分局","title-en":"Shen County Branch of the Liaocheng Ecology and Environment Bureau"}',X'c81353659a54e14581ee2a9205bb2e0eb6524b6651c7407b6388cd8dc2a732cc',X'66ab2518c87ca792d73019cedc012a90711b9767cee4264235fecf0959dd2202');
INSERT INTO event VALUES(129,129,1,'agency.added','2026-11-29','2026-11-28T22:19:45.317Z','2026-11-29','uid0','{"code":"371522-emergency","field":"emergency","level":"county","region":"371522","title":"莘县应急管理局","title-en":"Shen County Emergency Management Bureau"}',X'66ab2518c87ca792d73019cedc012a90711b9767cee4264235fecf0959dd2202',X'1c821109a53609ce66014970b9a455decf81832d405d27281dd2d0e9f00d8913');
INSERT INTO event VALUES(130,130,1,'agency.added','2026-11-29','2026-11-28T22:19:45.317Z','2026-11-29','uid0','{"code":"371522-civil-affairs","field":"civil-affairs","level":"county","region":"371522","title":"莘县民政局","title-en":"Shen County Civil Affairs Bureau"}',X'1c821109a53609ce66014970b9a455decf81832d405d27281dd2d0e9f00d8913',X'89667254fde01396ad3ce2566a9c02eb744f66c8ef258b1ad0a5178f2b9a47b3');
INSERT INTO event VALUES(131,131,1,'agency.added','2026-11-29','2026-11-28T22:19:45.317Z','2026-11-29','uid0','{"code":"371522-town-1","field":"government","level":"township","region":"371522","title":"莘县朝城镇人民政府","title-en":"People''s Government of Chaocheng Town, Shen County"}',X'89667254fde01396ad3ce2566a9c02eb744f66c8ef258b1ad0a5178f2b9a47b3',X'34f1006353e351bb5759551f00bea3b1ab162eccb1ded62b968043b0de127651');
INSERT INTO event VALUES(132,132,1,'agency.added','2026-11-29','2026-11-28T22:19:45.317Z','2026-11-29','uid0','{"code":"371522-town-2","field":"government","level":"township","region":"371522","title":"莘县观城镇人民政府","title-en":"People''s Government of Guancheng Town, Shen County"}',X'34f1006353e351bb5759551f00bea3b1ab162eccb1ded62b968043b0de127651',X'92c78be3b327fee77f03ed438f173381ce5792404abdacaf74671843aa8150ec');
INSERT INTO event VALUES(133,133,1,'agency.added','2026-11-29','2026-11-28T22:19:45.317Z','2026-11-29','uid0','{"code":"371522-town-3","field":"government","level":"township","region":"371522","title":"莘县古云镇人民政府","title-en":"People''s Government of Guyun Town, Shen County"}',X'92c78be3b327fee77f03ed438f173381ce5792404abdacaf74671843aa8150ec',X'8661138c0aedd0e961eff741336ca138e014972308570a3646bc11515d122017');
INSERT INTO event VALUES(134,134,1,'agency.added','2026-11-29','2026-11-28T22:19:45.317Z','2026-11-29','uid0','{"code":"371524-government","field":"government","level":"county","region":"371524","title":"东阿县人民政府","title-en":"People''s Government of Dong''e County"}',X'8661138c0aedd0e961eff741336ca138e014972308570a3646bc11515d122017',X'd35903c300f049fd103af2a87a1cd0bf80089e3a6e418148b16af0e48883f5e9');
INSERT INTO event VALUES(135,135,1,'agency.added','2026-11-29','2026-11-28T22:19:45.318Z','2026-11-29','uid0','{"code":"371524-public-security","field":"public-security","level":"county","region":"371524","title":"东阿县公安局","title-en":"Dong''e County Public Security Bureau"}',X'd35903c300f049fd103af2a87a1cd0bf80089e3a6e418148b16af0e48883f5e9',X'c26dad7b0c3735979b996f575c00cdd653437295c80b23d9a035b69706143344');
INSERT INTO event VALUES(136,136,1,'agency.added','2026-11-29','2026-11-28T22:19:45.318Z','2026-11-29','uid0','{"code":"371524-natural-resources","field":"natural-resources","level":"county","region":"371524","title":"东阿县自然资源和规划局","title-en":"Dong''e County Natural Resources and Planning Bureau"}',X'c26dad7b0c3735979b996f575c00cdd653437295c80b23d9a035b69706143344',X'5c20971c9a81139df017cd3872971ae89f6d971d3c418d3a3c9fb03146a8e166');
INSERT INTO event VALUES(137,137,1,'agency.added','2026-11-29','2026-11-28T22:19:45.318Z','2026-11-29','uid0','{"code":"371524-housing","field":"housing","level":"county","region":"371524","title":"东阿县住房和城乡建设局","title-en":"Dong''e County Housing and Construction Bureau"}',X'5c20971c9a81139df017cd3872971ae89f6d971d3c418d3a3c9fb03146a8e166',X'a055685caf4b51fa5053c5833bec8170912cd066b393131fe031700a07651daa');
INSERT INTO event VALUES(138,138,1,'agency.added','2026-11-29','2026-11-28T22:19:45.318Z','2026-11-29','uid0','{"code":"371524-human-resources","field":"human-resources","level":"county","region":"371524","title":"东阿县人力资源和社会保障局","title-en":"Dong''e County Human Resources and Social Security Bureau"}',X'a055685caf4b51fa5053c5833bec8170912cd066b393131fe031700a07651daa',X'9d513ed30904e07d473481add58756604ce7482ae98f5e4946d365565957f2a4');
INSERT INTO event VALUES(139,139,1,'agency.added','2026-11-29','2026-11-28T22:19:45.318Z','2026-11-29','uid0','{"code":"371524-market-regulation","field":"market-regulation","level":"county","region":"371524","title":"东阿县市场监督管理局","title-en":"Dong''e County Market Regulation Bureau"}',X'9d513ed30904e07d473481add58756604ce7482ae98f5e4946d365565957f2a4',X'c78c88e9aa0f30722d81032111ef5aa25e1007b375ec99a1122e051a67683f84');
INSERT INTO event VALUES(140,140,1,'agency.added','2026-11-29','2026-11-28T22:19:45.318Z','2026-11-29','uid0','{"code":"371524-urban-management","field":"urban-management","level":"county","region":"371524","title":"东阿县综合行政执法局","title-en":"Dong''e County Comprehensive Enforcement Bureau"}',X'c78c88e9aa0f30722d81032111ef5aa25e1007b375ec99a1122e051a67683f84',X'b943e8c4b8df3a8d5d8016ef57c87aefde7359f733229594ba0f3ff7196ff17d');
INSERT INTO event VALUES(141,141,1,'agency.added','2026-11-29','2026-11-28T22:19:45.318Z','2026-11-29','uid0','{"code":"371524-transport","field":"transport","level":"county","region":"371524","title":"东阿县交通运输局","title-en":"Dong''e County Transport Bureau"}',X'b943e8c4b8df3a8d5d8016ef57c87aefde7359f733229594ba0f3ff7196ff17d',X'c6acd62ceffdb16eeda8e72d17dad1d0d058a1b52b5759b3bacfcbf3542f34e1');
INSERT INTO event VALUES(142,142,1,'agency.added','2026-11-29','2026-11-28T22:19:45.318Z','2026-11-29','uid0','{"code":"371524-health","field":"health","level":"county","region":"371524","title":"东阿县卫生健康局","title-en":"Dong''e County Health Bureau"}',X'c6acd62ceffdb16eeda8e72d17dad1d0d058a1b52b5759b3bacfcbf3542f34e1',X'62d00c69138faddab3d4a438be641c538dda3ea9339bd0d00224570fcdc38821');
INSERT INTO event VALUES(143,143,1,'agency.added','2026-11-29','2026-11-28T22:19:45.318Z','2026-11-29','uid0','{"code":"371524-medical-insurance","field":"medical-insurance","level":"county","region":"371524","title":"东阿县医疗保障局","title-en":"Dong''e County Medical Insurance Bureau"}',X'62d00c69138faddab3d4a438be641c538dda3ea9339bd0d00224570fcdc38821',X'f5992bad144dbaa5ebdad44dc2c7e47fda61705fa61672e48821633f56de1bf5');
INSERT INTO event VALUES(144,144,1,'agency.added','2026-11-29','2026-11-28T22:19:45.318Z','2026-11-29','uid0','{"code":"371524-education","field":"education","level":"county","region":"371524","title":"东阿县教育和体育局","title-en":"Dong''e County Education and Sports Bureau"}',X'f5992bad144dbaa5ebdad44dc2c7e47fda61705fa61672e48821633f56de1bf5',X'c167f8f793fc8b2119521bb2848703343c1bd41ce3f1c5f4916d6fec1cb32c8d');
INSERT INTO event VALUES(145,145,1,'agency.added','2026-11-29','2026-11-28T22:19:45.318Z','2026-11-29','uid0','{"code":"371524-agriculture","field":"agriculture","level":"county","region":"371524","title":"东阿县农业农村局","title-en":"Dong''e County Agriculture and Rural Affairs Bureau"}',X'c167f8f793fc8b2119521bb2848703343c1bd41ce3f1c5f4916d6fec1cb32c8d',X'304716fe1521ee8f42b9b72049c88dcde0aff1931c35bc4999bb5b1dd0bb78b1');
INSERT INTO event VALUES(146,146,1,'agency.added','2026-11-29','2026-11-28T22:19:45.318Z','2026-11-29','uid0','{"code":"371524-water","field":"water","level":"county","region":"371524","title":"东阿县水利局","title-en":"Dong''e County Water Resources Bureau"}',X'304716fe1521ee8f42b9b72049c88dcde0aff1931c35bc4999bb5b1dd0bb78b1',X'7fcbe2593359a0c1c6351136446773f8439016a64166cdbf79ce03884f1d985e');
INSERT INTO event VALUES(147,147,1,'agency.added','2026-11-29','2026-11-28T22:19:45.318Z','2026-11-29','uid0','{"code":"371524-environment","field":"environment","level":"city","region":"371524","title":"聊城市生态环境局东阿县分局","title-en":"Dong''e County Branch of the Liaocheng Ecology and Environment Bureau"}',X'7fcbe2593359a0c1c6351136446773f8439016a64166cdbf79ce03884f1d985e',X'0f6180b4609d965398e8387c4922693959b3b4034588ed259f7c9ed772f82568');
INSERT INTO event VALUES(148,148,1,'agency.added','2026-11-29','2026-11-28T22:19:45.318Z','2026-11-29','uid0','{"code":"371524-emergency","field":"emergency","level":"county","region":"371524","title":"东阿县应急管理局","title-en":"Dong''e County Emergency Management Bureau"}',X'0f6180b4609d965398e8387c4922693959b3b4034588ed259f7c9ed772f82568',X'678d1412a31c8e5ef7ba5915992d584260862cba1a4f60d92c216d5aaa77a8b4');
INSERT INTO event VALUES(149,149,1,'agency.added','2026-11-29','2026-11-28T22:19:45.318Z','2026-11-29','uid0','{"code":"371524-civil-affairs","field":"civil-affairs","level":"county","region":"371524","title":"东阿县民政局","title-en":"Dong''e County Civil Affairs Bureau"}',X'678d1412a31c8e5ef7ba5915992d584260862cba1a4f60d92c216d5aaa77a8b4',X'9d5882e1dee5359633b4974f2298fe2641a76c8683dbc3c4be265cbbce079669');
INSERT INTO event VALUES(150,150,1,'agency.added','2026-11-29','2026-11-28T22:19:45.318Z','2026-11-29','uid0','{"code":"371524-town-1","field":"government","level":"township","region":"371524","title":"东阿县刘集镇人民政府","title-en":"People''s Government of Liuji Town, Dong''e County"}',X'9d5882e1dee5359633b4974f2298fe2641a76c8683dbc3c4be265cbbce079669',X'410e36010d85b6c6afd561880b461852473a17f95027333ec6b0d557d8bff89c');
INSERT INTO event VALUES(151,151,1,'agency.added','2026-11-29','2026-11-28T22:19:45.318Z','2026-11-29','uid0','{"code":"371524-town-2","field":"government","level":"township","region":"371524","title":"东阿县牛角店镇人民政府","title-en":"People''s Government of Niujiaodian Town, Dong''e County"}',X'410e36010d85b6c6afd561880b461852473a17f95027333ec6b0d557d8bff89c',X'cd3098f3e4a18a831bf20cd914c5f36bc437a4ce6de0419a4f7b622ae2af9af7');
INSERT INTO event VALUES(152,152,1,'agency.added','2026-11-29','2026-11-28T22:19:45.318Z','2026-11-29','uid0','{"code":"371524-town-3","field":"government","level":"township","region":"371524","title":"东阿县鱼山镇人民政府","title-en":"People''s Government of Yushan Town, Dong''e County"}',X'cd3098f3e4a18a831bf20cd914c5f36bc437a4ce6de0419a4f7b622ae2af9af7',X'ddbd376bf019370ece74a1d30c8c1c776f4044ecfdf2e0e3c752680f5251ec9f');
INSERT INTO event VALUES(153,153,1,'agency.added','2026-11-29','2026-11-28T22:19:45.318Z','2026-11-29','uid0','{"code":"371525-government","field":"government","level":"county","region":"371525","title":"冠县人民政府","title-en":"People''s Government of Guan County"}',X'ddbd376bf019370ece74a1d30c8c1c776f4044ecfdf2e0e3c752680f5251ec9f',X'9c0e6aac500a0f67c899b0cc838873fac0d35099bd5c7e6a87374e8f0d4089eb');
INSERT INTO event VALUES(154,154,1,'agency.added','2026-11-29','2026-11-28T22:19:45.318Z','2026-11-29','uid0','{"code":"371525-public-security","field":"public-security","level":"county","region":"371525","title":"冠县公安局","title-en":"Guan County Public Security Bureau"}',X'9c0e6aac500a0f67c899b0cc838873fac0d35099bd5c7e6a87374e8f0d4089eb',X'0a11b56361daf1134886d7f1948145cd9be174e47654e84782a06c85398843f2');
INSERT INTO event VALUES(155,155,1,'agency.added','2026-11-29','2026-11-28T22:19:45.318Z','2026-11-29','uid0','{"code":"371525-natural-resources","field":"natural-resources","level":"county","region":"371525","title":"冠县自然资源和规划局","title-en":"Guan County Natural Resources and Planning Bureau"}',X'0a11b56361daf1134886d7f1948145cd9be174e47654e84782a06c85398843f2',X'd17175fd69425a8d3e9d5b5782c65b116a25dfed00528b587b373dfe305ce088');
INSERT INTO event VALUES(156,156,1,'agency.added','2026-11-29','2026-11-28T22:19:45.318Z','2026-11-29','uid0','{"code":"371525-housing","field":"housing","level":"county","region":"371525","title":"冠县住房和城乡建设局","title-en":"Guan County Housing and Construction Bureau"}',X'd17175fd69425a8d3e9d5b5782c65b116a25dfed00528b587b373dfe305ce088',X'c1b9d122bb83e7a122e22e666c6400351f3e98a5f4555c4360d7e3947316c559');
INSERT INTO event VALUES(157,157,1,'agency.added','2026-11-29','2026-11-28T22:19:45.318Z','2026-11-29','uid0','{"code":"371525-human-resources","field":"human-resources","level":"county","region":"371525","title":"冠县人力资源和社会保障局","title-en":"Guan County Human Resources and Social Security Bureau"}',X'c1b9d122bb83e7a122e22e666c6400351f3e98a5f4555c4360d7e3947316c559',X'a98e146c984dddee214ed6426282ca2f0744770110597db0977d45e1088f36ce');
INSERT INTO event VALUES(158,158,1,'agency.added','2026-11-29','2026-11-28T22:19:45.318Z','2026-11-29','uid0','{"code":"371525-market-regulation","field":"market-regulation","level":"county","region":"371525","title":"冠县市场监督管理局","title-en":"Guan County Market Regulation Bureau"}',X'a98e146c984dddee214ed6426282ca2f0744770110597db0977d45e1088f36ce',X'8f330580f436683f26b613eed6828e4544daf4c6ffe571e74ea7a207e83ecb38');
INSERT INTO event VALUES(159,159,1,'agency.added','2026-11-29','2026-11-28T22:19:45.318Z','2026-11-29','uid0','{"code":"371525-urban-management","field":"urban-management","level":"county","region":"371525","title":"冠县综合行政执法局","title-en":"Guan County Comprehensive Enforcement Bureau"}',X'8f330580f436683f26b613eed6828e4544daf4c6ffe571e74ea7a207e83ecb38',X'1fa297fab6e42d1275b12c9c6d6d23bd6d542feb47d3291e481555615c99821e');
INSERT INTO event VALUES(160,160,1,'agency.added','2026-11-29','2026-11-28T22:19:45.318Z','2026-11-29','uid0','{"code":"371525-transport","field":"transport","level":"county","region":"371525","title":"冠县交通运输局","title-en":"Guan County Transport Bureau"}',X'1fa297fab6e42d1275b12c9c6d6d23bd6d542feb47d3291e481555615c99821e',X'd3ec0a0e0d246f1ca25cfcb096980cb2424dc0ab5c8970e5ae035f1f2d2cd347');
INSERT INTO event VALUES(161,161,1,'agency.added','2026-11-29','2026-11-28T22:19:45.318Z','2026-11-29','uid0','{"code":"371525-health","field":"health","level":"county","region":"371525","title":"冠县卫生健康局","title-en":"Guan County Health Bureau"}',X'd3ec0a0e0d246f1ca25cfcb096980cb2424dc0ab5c8970e5ae035f1f2d2cd347',X'967774c91c8cd1fa673b89e31521e518b7f6b2ea2c57827847735bd95b99d46f');
INSERT INTO event VALUES(162,162,1,'agency.added','2026-11-29','2026-11-28T22:19:45.318Z','2026-11-29','uid0','{"code":"371525-medical-insurance","field":"medical-insurance","level":"county","region":"371525","title":"冠县医疗保障局","title-en":"Guan County Medical Insurance Bureau"}',X'967774c91c8cd1fa673b89e31521e518b7f6b2ea2c57827847735bd95b99d46f',X'bd05bd2b698fe12336bde4a22e45b25db036f44670539c817dfa7b224d1415a6');
INSERT INTO event VALUES(163,163,1,'agency.added','2026-11-29','2026-11-28T22:19:45.318Z','2026-11-29','uid0','{"code":"371525-education","field":"education","level":"county","region":"371525","title":"冠县教育和体育局","title-en":"Guan County Education and Sports Bureau"}',X'bd05bd2b698fe12336bde4a22e45b25db036f44670539c817dfa7b224d1415a6',X'91d65cfc49d1c3346fdbf03fddfbc4044640770b78e32fd5a3b471ee9d473857');
INSERT INTO event VALUES(164,164,1,'agency.added','2026-11-29','2026-11-28T22:19:45.318Z','2026-11-29','uid0','{"code":"371525-agriculture","field":"agriculture","level":"county","region":"371525","title":"冠县农业农村局","title-en":"Guan County Agriculture and Rural Affairs Bureau"}',X'91d65cfc49d1c3346fdbf03fddfbc4044640770b78e32fd5a3b471ee9d473857',X'dcf317c6ea8b34446445672429aa758b98bde6871c54e1bca82c42795f1a4569');
INSERT INTO event VALUES(165,165,1,'agency.added','2026-11-29','2026-11-28T22:19:45.318Z','2026-11-29','uid0','{"code":"371525-water","field":"water","level":"county","region":"371525","title":"冠县水利局","title-en":"Guan County Water Resources Bureau"}',X'dcf317c6ea8b34446445672429aa758b98bde6871c54e1bca82c42795f1a4569',X'4b3434a0817a97ae72935f3af9bbaa580533512e7e4a5df997d76b03c81f7f15');
INSERT INTO event VALUES(166,166,1,'agency.added','2026-11-29','2026-11-28T22:19:45.318Z','2026-11-29','uid0','{"code":"371525-environment","field":"environment","level":"city","region":"371525","title":"聊城市生态环境局冠县分局","title-en":"Guan County Branch of the Liaocheng Ecology and Environment Bureau"}',X'4b3434a0817a97ae72935f3af9bbaa580533512e7e4a5df997d76b03c81f7f15',X'387199ae94e230cb64cd46b33cd04d8af13f014e3b23e5417ba5dda9e06c7842');
INSERT INTO event VALUES(167,167,1,'agency.added','2026-11-29','2026-11-28T22:19:45.318Z','2026-11-29','uid0','{"code":"371525-emergency","field":"emergency","level":"county","region":"371525","title":"冠县应急管理局","title-en":"Guan County Emergency Management Bureau"}',X'387199ae94e230cb64cd46b33cd04d8af13f014e3b23e5417ba5dda9e06c7842',X'7345cc34892c184c76a10d5aeeb7843c07b1350b9320d7cbf17727316c75b685');
INSERT INTO event VALUES(168,168,1,'agency.added','2026-11-29','2026-11-28T22:19:45.318Z','2026-11-29','uid0','{"code":"371525-civil-affairs","field":"civil-affairs","level":"county","region":"371525","title":"冠县民政局","title-en":"Guan County Civil Affairs Bureau"}',X'7345cc34892c184c76a10d5aeeb7843c07b1350b9320d7cbf17727316c75b685',X'f8c004dc5678dfe7081d7cedbc58659b96caf7c31d3b2c652d1d9bfba5fcc8b9');
INSERT INTO event VALUES(169,169,1,'agency.added','2026-11-29','2026-11-28T22:19:45.318Z','2026-11-29','uid0','{"code":"371525-town-1","field":"government","level":"township","region":"371525","title":"冠县贾镇人民政府","title-en":"People''s Government of Jiazhen Town, Guan County"}',X'f8c004dc5678dfe7081d7cedbc58659b96caf7c31d3b2c652d1d9bfba5fcc8b9',X'ebed714ac55502b3fd25a9f62cc9f8a4612e667c00265bac31b91c733730e024');
INSERT INTO event VALUES(170,170,1,'agency.added','2026-11-29','2026-11-28T22:19:45.318Z','2026-11-29','uid0','{"code":"371525-town-2","field":"government","level":"township","region":"371525","title":"冠县柳林镇人民政府","title-en":"People''s Government of Liulin Town, Guan County"}',X'ebed714ac55502b3fd25a9f62cc9f8a4612e667c00265bac31b91c733730e024',X'295a56af0a2ca192a77bf255c10770026b800e1c355da563a3874a0d9f783724');
INSERT INTO event VALUES(171,171,1,'agency.added','2026-11-29','2026-11-28T22:19:45.318Z','2026-11-29','uid0','{"code":"371525-town-3","field":"government","level":"township","region":"371525","title":"冠县北馆陶镇人民政府","title-en":"People''s Government of Beiguantao Town, Guan County"}',X'295a56af0a2ca192a77bf255c10770026b800e1c355da563a3874a0d9f783724',X'fed093abc883634affd11d9e07e0a04a3d75160091362aa1ee7cf80c6b08b158');
INSERT INTO event VALUES(172,172,1,'agency.added','2026-11-29','2026-11-28T22:19:45.318Z','2026-11-29','uid0','{"code":"371526-government","field":"government","level":"county","region":"371526","title":"高唐县人民政府","title-en":"People''s Government of Gaotang County"}',X'fed093abc883634affd11d9e07e0a04a3d75160091362aa1ee7cf80c6b08b158',X'5c60702b588c557fd6d5ccf9cccdba7ca82ee6f32abe833a4d8deee2dd13f876');
INSERT INTO event VALUES(173,173,1,'agency.added','2026-11-29','2026-11-28T22:19:45.318Z','2026-11-29','uid0','{"code":"371526-public-security","field":"public-security","level":"county","region":"371526","title":"高唐县公安局","title-en":"Gaotang County Public Security Bureau"}',X'5c60702b588c557fd6d5ccf9cccdba7ca82ee6f32abe833a4d8deee2dd13f876',X'b9bc36ebb16dec77aca1853441b588412cc11ac5df0aa44bbc20d7bacbcd7d89');
INSERT INTO event VALUES(174,174,1,'agency.added','2026-11-29','2026-11-28T22:19:45.318Z','2026-11-29','uid0','{"code":"371526-natural-resources","field":"natural-resources","level":"county","region":"371526","title":"高唐县自然资源和规划局","title-en":"Gaotang County Natural Resources and Planning Bureau"}',X'b9bc36ebb16dec77aca1853441b588412cc11ac5df0aa44bbc20d7bacbcd7d89',X'e7a755c65072f9f504fa81d5671aa0a7570d51b16ad282128073da3e5e700c82');
INSERT INTO event VALUES(175,175,1,'agency.added','2026-11-29','2026-11-28T22:19:45.318Z','2026-11-29','uid0','{"code":"371526-housing","field":"housing","level":"county","region":"371526","title":"高唐县住房和城乡建设局","title-en":"Gaotang County Housing and Construction Bureau"}',X'e7a755c65072f9f504fa81d5671aa0a7570d51b16ad282128073da3e5e700c82',X'887141e2717f5e1e65bdd2ed517f4aa21f797e231dc05df44753e6007c6aea11');
INSERT INTO event VALUES(176,176,1,'agency.added','2026-11-29','2026-11-28T22:19:45.318Z','2026-11-29','uid0','{"code":"371526-human-resources","field":"human-resources","level":"county","region":"371526","title":"高唐县人力资源和社会保障局","title-en":"Gaotang County Human Resources and Social Security Bureau"}',X'887141e2717f5e1e65bdd2ed517f4aa21f797e231dc05df44753e6007c6aea11',X'09352aa56c64482c141921478ac3869d6d328727dee4e1f3d551f3f1cbb85319');
INSERT INTO event VALUES(177,177,1,'agency.added','2026-11-29','2026-11-28T22:19:45.318Z','2026-11-29','uid0','{"code":"371526-market-regulation","field":"market-regulation","level":"county","region":"371526","title":"高唐县市场监督管理局","title-en":"Gaotang County Market Regulation Bureau"}',X'09352aa56c64482c141921478ac3869d6d328727dee4e1f3d551f3f1cbb85319',X'9ba6e1a16b4c9084bd258cec40d9ff633c7073468673d2793561224773c67b46');
INSERT INTO event VALUES(178,178,1,'agency.added','2026-11-29','2026-11-28T22:19:45.318Z','2026-11-29','uid0','{"code":"371526-urban-management","field":"urban-management","level":"county","region":"371526","title":"高唐县综合行政执法局","title-en":"Gaotang County Comprehensive Enforcement Bureau"}',X'9ba6e1a16b4c9084bd258cec40d9ff633c7073468673d2793561224773c67b46',X'f62ae95e841366f600a6c5e02d2ad6f04e4ad80d31c140a13c58c73c68fef7b2');
INSERT INTO event VALUES(179,179,1,'agency.added','2026-11-29','2026-11-28T22:19:45.318Z','2026-11-29','uid0','{"code":"371526-transport","field":"transport","level":"county","region":"371526","title":"高唐县交通运输局","title-en":"Gaotang County Transport Bureau"}',X'f62ae95e841366f600a6c5e02d2ad6f04e4ad80d31c140a13c58c73c68fef7b2',X'a4ea2557e4d7a8035127028f8d130a62793d7ee8f153dc349f0a629dbd82df30');
INSERT INTO event VALUES(180,180,1,'agency.added','2026-11-29','2026-11-28T22:19:45.318Z','2026-11-29','uid0','{"code":"371526-health","field":"health","level":"county","region":"371526","title":"高唐县卫生健康局","title-en":"Gaotang County Health Bureau"}',X'a4ea2557e4d7a8035127028f8d130a62793d7ee8f153dc349f0a629dbd82df30',X'64e5fb0ae7515a60b9fe6ce54d5f9cbd831a76cf26b93d8a8ec4a39ad2d1b0e0');
INSERT INTO event VALUES(181,181,1,'agency.added','2026-11-29','2026-11-28T22:19:45.318Z','2026-11-29','uid0','{"code":"371526-medical-insurance","field":"medical-insurance","level":"county","region":"371526","title":"高唐县医疗保障局","title-en":"Gaotang County Medical Insurance Bureau"}',X'64e5fb0ae7515a60b9fe6ce54d5f9cbd831a76cf26b93d8a8ec4a39ad2d1b0e0',X'aad5498832354c27a6b24b2cecc982a58f9fa5ec9c0b5c19af6a1994e854a49f');
INSERT INTO event VALUES(182,182,1,'agency.added','2026-11-29','2026-11-28T22:19:45.318Z','2026-11-29','uid0','{"code":"371526-education","field":"education","level":"county","region":"371526","title":"高唐县教育和体育局","title-en":"Gaotang County Education and Sports Bureau"}',X'aad5498832354c27a6b24b2cecc982a58f9fa5ec9c0b5c19af6a1994e854a49f',X'0d082686675933119fd82f73df6496a2f5dc685d297a112ab24041a6b8461b43');
INSERT INTO event VALUES(183,183,1,'agency.added','2026-11-29','2026-11-28T22:19:45.318Z','2026-11-29','uid0','{"code":"371526-agriculture","field":"agriculture","level":"county","region":"371526","title":"高唐县农业农村局","title-en":"Gaotang County Agriculture and Rural Affairs Bureau"}',X'0d082686675933119fd82f73df6496a2f5dc685d297a112ab24041a6b8461b43',X'cdadd29913c0bb74ec7e967b0ee27858abc3081a5a9d0d60f5c190e57b61098d');
INSERT INTO event VALUES(184,184,1,'agency.added','2026-11-29','2026-11-28T22:19:45.318Z','2026-11-29','uid0','{"code":"371526-water","field":"water","level":"county","region":"371526","title":"高唐县水利局","title-en":"Gaotang County Water Resources Bureau"}',X'cdadd29913c0bb74ec7e967b0ee27858abc3081a5a9d0d60f5c190e57b61098d',X'845695b2db5371a75de9e4ce422469c2e371537e99889c3000b70a669014532b');
INSERT INTO event VALUES(185,185,1,'agency.added','2026-11-29','2026-11-28T22:19:45.318Z','2026-11-29','uid0','{"code":"371526-environment","field":"environment","level":"city","region":"371526","title":"聊城市生态环境局高唐县分局","title-en":"Gaotang County Branch of the Liaocheng Ecology and Environment Bureau"}',X'845695b2db5371a75de9e4ce422469c2e371537e99889c3000b70a669014532b',X'a671ad0e859ec052a60ca09176746e7716e2a40686ea0a67ff752710376a169a');
INSERT INTO event VALUES(186,186,1,'agency.added','2026-11-29','2026-11-28T22:19:45.318Z','2026-11-29','uid0','{"code":"371526-emergency","field":"emergency","level":"county","region":"371526","title":"高唐县应急管理局","title-en":"Gaotang County Emergency Management Bureau"}',X'a671ad0e859ec052a60ca09176746e7716e2a40686ea0a67ff752710376a169a',X'82c0a64511b3c4ca1e344443d4dab87a817de9681cc886e5c87e378252cd7c1a');
INSERT INTO event VALUES(187,187,1,'agency.added','2026-11-29','2026-11-28T22:19:45.318Z','2026-11-29','uid0','{"code":"371526-civil-affairs","field":"civil-affairs","level":"county","region":"371526","title":"高唐县民政局","title-en":"Gaotang County Civil Affairs Bureau"}',X'82c0a64511b3c4ca1e344443d4dab87a817de9681cc886e5c87e378252cd7c1a',X'77f39627382416cba5999ab52a081b35402b5d21b71ee73b54eb4f572e48be36');
INSERT INTO event VALUES(188,188,1,'agency.added','2026-11-29','2026-11-28T22:19:45.318Z','2026-11-29','uid0','{"code":"371526-town-1","field":"government","level":"township","region":"371526","title":"高唐县清平镇人民政府","title-en":"People''s Government of Qingping Town, Gaotang County"}',X'77f39627382416cba5999ab52a081b35402b5d21b71ee73b54eb4f572e48be36',X'a0988f241c075e4a6aa4a2bcc15a944b54e8e24c73dc46017ce76366443e952b');
INSERT INTO event VALUES(189,189,1,'agency.added','2026-11-29','2026-11-28T22:19:45.318Z','2026-11-29','uid0','{"code":"371526-town-2","field":"government","level":"township","region":"371526","title":"高唐县梁村镇人民政府","title-en":"People''s Government of Liangcun Town, Gaotang County"}',X'a0988f241c075e4a6aa4a2bcc15a944b54e8e24c73dc46017ce76366443e952b',X'2130c0a66a58a4f423fb3f9dd94825099d01409850bbdbcae2bdc99f319f3d56');
INSERT INTO event VALUES(190,190,1,'agency.added','2026-11-29','2026-11-28T22:19:45.318Z','2026-11-29','uid0','{"code":"371526-town-3","field":"government","level":"township","region":"371526","title":"高唐县琉璃寺镇人民政府","title-en":"People''s Government of Liulisi Town, Gaotang County"}',X'2130c0a66a58a4f423fb3f9dd94825099d01409850bbdbcae2bdc99f319f3d56',X'e82b547cb914a72a32321568c3e2a9ab6dad7f55e21bddd76e18c036302e27fe');
INSERT INTO event VALUES(191,191,1,'case.register','2026-01-05','2026-11-28T22:19:45.336Z','2026-01-15','uid0','{"act":["570c05fd626960c8f347b16d5e75851d9923eeed36459964623c79210a217a27"],"act-date":"2025-12-20","applicant":["5c368ab7f3938a7003a4c7759add7c1dbf1c7848f666f75ac491360bc0a5d4a8"],"authority":"371500","channel":"window","kind":"penalty","number":"聊政复〔2026〕1号","region":"371522","respondent":["371522-public-security"],"serial":1,"year":2026}',X'e82b547cb914a72a32321568c3e2a9ab6dad7f55e21bddd76e18c036302e27fe',X'82e5ebb58b0dce4a701d87d6343a03645ac93c2bb22455ea60a567392bc8d00d');
INSERT INTO event VALUES(192,192,1,'case.register','2026-01-06','2026-11-28T22:19:45.360Z','2026-01-15','uid0','{"act":["b2567d21206379f69c9865874b3279ef910055699538cdb268411f260e43f66c"],"applicant":["1c8b4ddfe5b180953b163343e1b2bdb38bbb783475b00e3159ce174fc5848c1d"],"authority":"371500","channel":"window","kind":"penalty","number":"聊政复〔2026〕2号","region":"371522","respondent":["371522-public-security"],"serial":2,"year":2026}',X'82e5ebb58b0dce4a701d87d6343a03645ac93c2bb22455ea60a567392bc8d00d',X'46c1a0834b86fbd7b8eaf82cbad536ddff3cfd8e449b0b6769ee15728126ee46');
INSERT INTO event VALUES(193,193,1,'case.register','2026-01-07','2026-11-28T22:19:45.374Z','2026-01-15','uid0','{"applicant":["5380f91cd99de7bf9d491c9dc69dc4db8dfbcd4dd66e12b3b9e8ffd7fe8eebdb"],"authority":"371500","channel":"window","kind":"penalty","number":"聊政复〔2026〕3号","region":"371522","respondent":["371522-public-security"],"serial":3,"year":2026}',X'46c1a0834b86fbd7b8eaf82cbad536ddff3cfd8e449b0b6769ee15728126ee46',X'281366945572afc9348e8f5935ca192001f418ae5204d324ac755a2d36c3db50');
INSERT INTO event VALUES(194,191,2,'case.accept','2026-01-07','2026-11-28T22:19:45.401Z','2026-01-15','uid0','{"procedure":"ordinary"}',X'281366945572afc9348e8f5935ca192001f418ae5204d324ac755a2d36c3db50',X'72ebbc04c18e15d850815bbe5e7c8d30ba511f8dececf47b3c15b8396a88754a');
INSERT INTO event VALUES(195,195,1,'case.register','2026-01-08','2026-11-28T22:20:00.122Z','2026-01-15','wang','{"act":["1ab8b9ecbcea065e55670c13884d24f414da3fac8199d4abe2d4805ba60ae12f"],"applicant":["bb7dadcc82f62ef1df89644994c29b3809324617cf604c2b627f497f1d6cf30a"],"authority":"371500","channel":"window","identity":["5911b9b82f3e2fe06d4add4dce3de022092c4390ba1bf646d34f07ff653bb8d7"],"kind":"penalty","number":"聊政复〔2026〕4号","region":"371522","respondent":["371522-public-security"],"serial":4,"year":2026}',X'72ebbc04c18e15d850815bbe5e7c8d30ba511f8dececf47b3c15b8396a88754a',X'ea3380fac8e04c5281b1efd97eff1b064aeb157ced6c071ba9db8f6ebcdc0164');
INSERT INTO event VALUES(196,196,1,'case.register','2024-02-20','2026-11-28T22:20:00.142Z','2026-01-15','wang','{"act":["66a6c5e3dfc9590dd6842ad0b73c3456f5ac3afa79b8f9834ee8254afc2de9a8"],"act-date":"2024-02-01","applicant":["583541139de116671b089c1e771920bbed674a50987ef8c9247e4ae8adb08c79"],"authority":"371500","channel":"window","imported-number":"旧复字〔2024〕1号","kind":"penalty","number":"聊政复〔2024〕1号","region":"371522","respondent":["371522-public-security"],"serial":1,"year":2024}',X'ea3380fac8e04c5281b1efd97eff1b064aeb157ced6c071ba9db8f6ebcdc0164',X'a7f0220a91c980527257a73a88ad23c1bac01482fba0109366a9d7033b0ce0f4');
INSERT INTO event VALUES(197,196,2,'case.accept','2024-02-22','2026-11-28T22:20:00.142Z','2026-01-15','wang','{"procedure":"ordinary"}',X'a7f0220a91c980527257a73a88ad23c1bac01482fba0109366a9d7033b0ce0f4',X'e6d53daacbc7e4588ed9998a320b2c972f612730aa2ff1832efd750b818d7e78');
INSERT INTO event VALUES(198,196,3,'case.serve-copy','2024-02-23','2026-11-28T22:20:00.142Z','2026-01-15','wang','{}',X'e6d53daacbc7e4588ed9998a320b2c972f612730aa2ff1832efd750b818d7e78',X'79c6473fcf7fe0de057cf7e6c1f34fe906f1ba11c51a98e082bcd7013d11c589');
INSERT INTO event VALUES(199,196,4,'case.answer','2024-03-01','2026-11-28T22:20:00.142Z','2026-01-15','wang','{}',X'79c6473fcf7fe0de057cf7e6c1f34fe906f1ba11c51a98e082bcd7013d11c589',X'4f924adeaf6e8343e7bd492205ad26d3baf845a3ccada44e7d158b799df43791');
INSERT INTO event VALUES(200,196,5,'case.decide','2024-03-29','2026-11-28T22:20:00.142Z','2026-01-15','wang','{"disposition":["upheld"]}',X'4f924adeaf6e8343e7bd492205ad26d3baf845a3ccada44e7d158b799df43791',X'e2efb1e14cff50299147b5774d97edf8cc199e021d686c33c61cd4f8665c426f');
INSERT INTO event VALUES(201,196,6,'case.serve','2024-04-01','2026-11-28T22:20:00.142Z','2026-01-15','wang','{"recipient":["applicant","respondent"]}',X'e2efb1e14cff50299147b5774d97edf8cc199e021d686c33c61cd4f8665c426f',X'0d027ab4353623bba0290242843149e8e9e4edf4caea09f1faba19c5eefb6b74');
INSERT INTO event VALUES(202,202,1,'case.register','2024-02-20','2026-11-28T22:20:00.142Z','2026-01-15','wang','{"act":["a3fc4a9837a72c5014e50ef8b490dda56d44f43f986a8f6135e5a9dbfeb49769"],"act-date":"2024-02-01","applicant":["cc3c47a72975685d8f0c5a66726c800afb7205ceb582ef0b6c7db891ce2358bd"],"authority":"371500","channel":"window","imported-number":"旧复字〔2024〕2号","kind":"penalty","number":"聊政复〔2024〕2号","region":"371522","respondent":["371522-public-security"],"serial":2,"year":2024}',X'0d027ab4353623bba0290242843149e8e9e4edf4caea09f1faba19c5eefb6b74',X'b2eec1a26031d9351beeabbc9e22eccda9a2e862f01bfa5112ca529cf646cdc3');
INSERT INTO event VALUES(203,202,2,'case.accept','2024-02-22','2026-11-28T22:20:00.142Z','2026-01-15','wang','{"procedure":"ordinary"}',X'b2eec1a26031d9351beeabbc9e22eccda9a2e862f01bfa5112ca529cf646cdc3',X'a8c24e9f6bbbca054a37b8eeb175cdb176e4cec50bbecf1a1b87fb3c19f162df');
INSERT INTO event VALUES(204,202,3,'case.serve-copy','2024-02-23','2026-11-28T22:20:00.142Z','2026-01-15','wang','{}',X'a8c24e9f6bbbca054a37b8eeb175cdb176e4cec50bbecf1a1b87fb3c19f162df',X'cd7941f2d75413947f8e03a53d9dca3fefcdce93ebfc1ef7fe4bd36f4cd79a82');
INSERT INTO event VALUES(205,202,4,'case.answer','2024-03-01','2026-11-28T22:20:00.142Z','2026-01-15','wang','{}',X'cd7941f2d75413947f8e03a53d9dca3fefcdce93ebfc1ef7fe4bd36f4cd79a82',X'5c81b6b7896869d9e0e09cb18e473b38b2afae7b38c75b79855021f59decfff0');
INSERT INTO event VALUES(206,202,5,'case.decide','2024-03-29','2026-11-28T22:20:00.142Z','2026-01-15','wang','{"disposition":["revoked"]}',X'5c81b6b7896869d9e0e09cb18e473b38b2afae7b38c75b79855021f59decfff0',X'3eb50f2e2becb2251521109f1e361ecdb7e290b356e207c546791d98ba51b022');
INSERT INTO event VALUES(207,202,6,'case.serve','2024-04-01','2026-11-28T22:20:00.142Z','2026-01-15','wang','{"recipient":["applicant","respondent"]}',X'3eb50f2e2becb2251521109f1e361ecdb7e290b356e207c546791d98ba51b022',X'66abb17c3b42dbf6dc33ecf5d7107560adeefface1f91412ae0fb7babf19cb5c');
INSERT INTO event VALUES(208,208,1,'case.register','2024-02-20','2026-11-28T22:20:00.142Z','2026-01-15','wang','{"act":["be68b4ae02b7a32c1444cc53845a3ab6689645d7bbf2843c625e88b5d8ec5025"],"act-date":"2024-02-01","applicant":["2217f09ad6c2b94b9da100735145b508938bd7acc30a659a5e42f8a103fe8c6d"],"authority":"371500","channel":"window","imported-number":"旧复字〔2024〕3号","kind":"penalty","number":"聊政复〔2024〕3号","region":"371522","respondent":["371522-public-security"],"serial":3,"year":2024}',X'66abb17c3b42dbf6dc33ecf5d7107560adeefface1f91412ae0fb7babf19cb5c',X'55b2a5e04ee5c7edc5f413985a5065739c9c55925e95bda10efeaa28514e6374');
INSERT INTO event VALUES(209,208,2,'case.accept','2024-02-22','2026-11-28T22:20:00.142Z','2026-01-15','wang','{"procedure":"ordinary"}',X'55b2a5e04ee5c7edc5f413985a5065739c9c55925e95bda10efeaa28514e6374',X'e1cabe0fa30639c6579e79e4ecf2d120453984c916e32b724b6f4ea93af8fa78');
INSERT INTO event VALUES(210,208,3,'case.serve-copy','2024-02-23','2026-11-28T22:20:00.142Z','2026-01-15','wang','{}',X'e1cabe0fa30639c6579e79e4ecf2d120453984c916e32b724b6f4ea93af8fa78',X'028b32b0462cd78c3d235068a701b13bf3e2730f343f8c6e59328c83da248ef9');
INSERT INTO event VALUES(211,208,4,'case.answer','2024-03-01','2026-11-28T22:20:00.142Z','2026-01-15','wang','{}',X'028b32b0462cd78c3d235068a701b13bf3e2730f343f8c6e59328c83da248ef9',X'3f63918abf206f60d8c4409bf182a7b841189adece31d7b4736ed5185549d14c');
INSERT INTO event VALUES(212,208,5,'case.decide','2024-03-29','2026-11-28T22:20:00.142Z','2026-01-15','wang','{"disposition":["upheld"]}',X'3f63918abf206f60d8c4409bf182a7b841189adece31d7b4736ed5185549d14c',X'3f78cd50b13be7d8d7a8518d693d0f17cc10800cfadc7504f80a79883df9d0df');
INSERT INTO event VALUES(213,208,6,'case.serve','2024-04-01','2026-11-28T22:20:00.142Z','2026-01-15','wang','{"recipient":["applicant","respondent"]}',X'3f78cd50b13be7d8d7a8518d693d0f17cc10800cfadc7504f80a79883df9d0df',X'f0ef9fac4a04956d4448d490fee1b3529e8614726465427e9d919b67516b05a7');
INSERT INTO event VALUES(214,196,7,'case.record-replace','2024-02-20','2026-11-28T22:20:22.057Z','2026-01-15','wang','{"act":["66a6c5e3dfc9590dd6842ad0b73c3456f5ac3afa79b8f9834ee8254afc2de9a8"],"act-date":"2024-02-01","applicant":["583541139de116671b089c1e771920bbed674a50987ef8c9247e4ae8adb08c79"],"authority":"371500","channel":"window","imported-number":"旧复字〔2024〕1号","kind":"penalty","number":"聊政复〔2024〕1号","region":"371522","respondent":["371522-public-security"],"serial":1,"summary":["66471996cf9d6cf03d59111291eba523e1ba3c17f33b1581e5af4305e5ee2013"],"target":1,"why":["201557207c38bcbde9a5a1049f4a5768c17780269c7594c3dc98e75580fcb774"],"year":2024}',X'f0ef9fac4a04956d4448d490fee1b3529e8614726465427e9d919b67516b05a7',X'28fe94df04090b888ced39309f706a787d7661f41183f7a76714e16c59248209');
CREATE TABLE vault (
  digest TEXT NOT NULL PRIMARY KEY CHECK (length(digest) = 64),
  salt   BLOB NOT NULL CHECK (length(salt) = 16),
  value  TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO vault VALUES('1ab8b9ecbcea065e55670c13884d24f414da3fac8199d4abe2d4805ba60ae12f',X'98be059545477c77ba4e86a4ddb6e675','莘公罚决字〔2025〕15号');
INSERT INTO vault VALUES('1c8b4ddfe5b180953b163343e1b2bdb38bbb783475b00e3159ce174fc5848c1d',X'a2e68d03fec7f88f8f64364e87bf2d8c','李华');
INSERT INTO vault VALUES('201557207c38bcbde9a5a1049f4a5768c17780269c7594c3dc98e75580fcb774',X'8a05eceea8eec5644e9a9fb8530d66be','笔误');
INSERT INTO vault VALUES('2217f09ad6c2b94b9da100735145b508938bd7acc30a659a5e42f8a103fe8c6d',X'f19b86d54a1e3b36b4e051fe4a827679','郑军');
INSERT INTO vault VALUES('5380f91cd99de7bf9d491c9dc69dc4db8dfbcd4dd66e12b3b9e8ffd7fe8eebdb',X'723f5e5568b7b6df359ed36f7bdbdf17','赵敏');
INSERT INTO vault VALUES('570c05fd626960c8f347b16d5e75851d9923eeed36459964623c79210a217a27',X'b1c82e82c3720aba330cf5c54e212953','莘公罚决字〔2025〕12号');
INSERT INTO vault VALUES('583541139de116671b089c1e771920bbed674a50987ef8c9247e4ae8adb08c79',X'23c57235d75b57db4d6fd32155d2e3bb','周强');
INSERT INTO vault VALUES('5911b9b82f3e2fe06d4add4dce3de022092c4390ba1bf646d34f07ff653bb8d7',X'a36e6953cc623eeac6dfe34b132fad90','id1:245d4526e9c88cbc39d4beff1b90dd72f40d31a823a8b1944f09fcb750e31eda:rBcZXFC/H5TGH3O9pSczTYuAHvWHjFVRFUTwCIvjnTFS68lnbHyzfZthotKn3w==');
INSERT INTO vault VALUES('5c368ab7f3938a7003a4c7759add7c1dbf1c7848f666f75ac491360bc0a5d4a8',X'ae2063c6726a80398cce5ec32eee114f','王小明');
INSERT INTO vault VALUES('66471996cf9d6cf03d59111291eba523e1ba3c17f33b1581e5af4305e5ee2013',X'54642d67ce20e0ca43ab52a2e30be34d','不服处罚，改写');
INSERT INTO vault VALUES('66a6c5e3dfc9590dd6842ad0b73c3456f5ac3afa79b8f9834ee8254afc2de9a8',X'654028e99165182bf2d944669520ae2e','莘公罚字〔2024〕1号');
INSERT INTO vault VALUES('a3fc4a9837a72c5014e50ef8b490dda56d44f43f986a8f6135e5a9dbfeb49769',X'c7c494b9f7a543e80cff1329b27b2f8e','莘公罚字〔2024〕2号');
INSERT INTO vault VALUES('b2567d21206379f69c9865874b3279ef910055699538cdb268411f260e43f66c',X'6ac2e78a9082a1878b41812556f6e3d3','莘公罚决字〔2025〕13号');
INSERT INTO vault VALUES('bb7dadcc82f62ef1df89644994c29b3809324617cf604c2b627f497f1d6cf30a',X'3065ba6e21e92615df118d3931926f1b','孙丽');
INSERT INTO vault VALUES('be68b4ae02b7a32c1444cc53845a3ab6689645d7bbf2843c625e88b5d8ec5025',X'63a413bb4c5f3e85f295c8506ed25384','莘公罚字〔2024〕1号');
INSERT INTO vault VALUES('cc3c47a72975685d8f0c5a66726c800afb7205ceb582ef0b6c7db891ce2358bd',X'5366d3f1e526b921e961281764ddf7eb','吴芳');
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
INSERT INTO office VALUES(1,'聊城市人民政府行政复议办公室','Administrative Reconsideration Office of the People''s Government of Liaocheng','371500','working','left-out',3,15,7,3,3,2,1,NULL);
CREATE TABLE region (
  code    TEXT NOT NULL PRIMARY KEY,
  name    TEXT NOT NULL,
  name_en TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO region VALUES('371500','聊城市','Liaocheng');
INSERT INTO region VALUES('371502','东昌府区','Dongchangfu District');
INSERT INTO region VALUES('371503','茌平区','Chiping District');
INSERT INTO region VALUES('371521','阳谷县','Yanggu County');
INSERT INTO region VALUES('371522','莘县','Shen County');
INSERT INTO region VALUES('371524','东阿县','Dong''e County');
INSERT INTO region VALUES('371525','冠县','Guan County');
INSERT INTO region VALUES('371526','高唐县','Gaotang County');
INSERT INTO region VALUES('371581','临清市','Linqing City');
CREATE TABLE authority (
  code    TEXT NOT NULL PRIMARY KEY,
  name    TEXT NOT NULL,
  name_en TEXT NOT NULL,
  region  TEXT NOT NULL REFERENCES region (code),
  pattern TEXT NOT NULL UNIQUE
) STRICT, WITHOUT ROWID;
INSERT INTO authority VALUES('371500','聊城市人民政府','People''s Government of Liaocheng','371500','聊政复〔{year}〕{serial}号');
INSERT INTO authority VALUES('371502','东昌府区人民政府','People''s Government of Dongchangfu District','371502','东昌政复〔{year}〕{serial}号');
INSERT INTO authority VALUES('371503','茌平区人民政府','People''s Government of Chiping District','371503','茌政复〔{year}〕{serial}号');
INSERT INTO authority VALUES('371521','阳谷县人民政府','People''s Government of Yanggu County','371521','阳政复〔{year}〕{serial}号');
INSERT INTO authority VALUES('371522','莘县人民政府','People''s Government of Shen County','371522','莘政复〔{year}〕{serial}号');
INSERT INTO authority VALUES('371524','东阿县人民政府','People''s Government of Dong''e County','371524','东政复〔{year}〕{serial}号');
INSERT INTO authority VALUES('371525','冠县人民政府','People''s Government of Guan County','371525','冠政复〔{year}〕{serial}号');
INSERT INTO authority VALUES('371526','高唐县人民政府','People''s Government of Gaotang County','371526','高政复〔{year}〕{serial}号');
INSERT INTO authority VALUES('371581','临清市人民政府','People''s Government of Linqing City','371581','临政复〔{year}〕{serial}号');
CREATE TABLE agency (
  code    TEXT NOT NULL PRIMARY KEY,
  name    TEXT NOT NULL UNIQUE,
  name_en TEXT NOT NULL,
  region  TEXT NOT NULL REFERENCES region (code),
  level   TEXT NOT NULL,
  field   TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO agency VALUES('371500-agriculture','聊城市农业农村局','Liaocheng Agriculture and Rural Affairs Bureau','371500','city','agriculture');
INSERT INTO agency VALUES('371500-civil-affairs','聊城市民政局','Liaocheng Civil Affairs Bureau','371500','city','civil-affairs');
INSERT INTO agency VALUES('371500-education','聊城市教育和体育局','Liaocheng Education and Sports Bureau','371500','city','education');
INSERT INTO agency VALUES('371500-emergency','聊城市应急管理局','Liaocheng Emergency Management Bureau','371500','city','emergency');
INSERT INTO agency VALUES('371500-environment','聊城市生态环境局','Liaocheng Ecology and Environment Bureau','371500','city','environment');
INSERT INTO agency VALUES('371500-government','聊城市人民政府','People''s Government of Liaocheng','371500','city','government');
INSERT INTO agency VALUES('371500-health','聊城市卫生健康委员会','Liaocheng Health Commission','371500','city','health');
INSERT INTO agency VALUES('371500-housing','聊城市住房和城乡建设局','Liaocheng Housing and Construction Bureau','371500','city','housing');
INSERT INTO agency VALUES('371500-human-resources','聊城市人力资源和社会保障局','Liaocheng Human Resources and Social Security Bureau','371500','city','human-resources');
INSERT INTO agency VALUES('371500-market-regulation','聊城市市场监督管理局','Liaocheng Market Regulation Bureau','371500','city','market-regulation');
INSERT INTO agency VALUES('371500-medical-insurance','聊城市医疗保障局','Liaocheng Medical Insurance Bureau','371500','city','medical-insurance');
INSERT INTO agency VALUES('371500-natural-resources','聊城市自然资源和规划局','Liaocheng Natural Resources and Planning Bureau','371500','city','natural-resources');
INSERT INTO agency VALUES('371500-public-security','聊城市公安局','Liaocheng Public Security Bureau','371500','city','public-security');
INSERT INTO agency VALUES('371500-traffic-police','聊城市公安局交通警察支队','Traffic Police Detachment of the Liaocheng Public Security Bureau','371500','city','public-security');
INSERT INTO agency VALUES('371500-transport','聊城市交通运输局','Liaocheng Transport Bureau','371500','city','transport');
INSERT INTO agency VALUES('371500-urban-management','聊城市城市管理局','Liaocheng Urban Management Bureau','371500','city','urban-management');
INSERT INTO agency VALUES('371500-water','聊城市水利局','Liaocheng Water Resources Bureau','371500','city','water');
INSERT INTO agency VALUES('371502-agriculture','东昌府区农业农村局','Dongchangfu District Agriculture and Rural Affairs Bureau','371502','county','agriculture');
INSERT INTO agency VALUES('371502-civil-affairs','东昌府区民政局','Dongchangfu District Civil Affairs Bureau','371502','county','civil-affairs');
INSERT INTO agency VALUES('371502-education','东昌府区教育和体育局','Dongchangfu District Education and Sports Bureau','371502','county','education');
INSERT INTO agency VALUES('371502-emergency','东昌府区应急管理局','Dongchangfu District Emergency Management Bureau','371502','county','emergency');
INSERT INTO agency VALUES('371502-environment','聊城市生态环境局东昌府区分局','Dongchangfu District Branch of the Liaocheng Ecology and Environment Bureau','371502','city','environment');
INSERT INTO agency VALUES('371502-government','东昌府区人民政府','People''s Government of Dongchangfu District','371502','county','government');
INSERT INTO agency VALUES('371502-health','东昌府区卫生健康局','Dongchangfu District Health Bureau','371502','county','health');
INSERT INTO agency VALUES('371502-housing','东昌府区住房和城乡建设局','Dongchangfu District Housing and Construction Bureau','371502','county','housing');
INSERT INTO agency VALUES('371502-human-resources','东昌府区人力资源和社会保障局','Dongchangfu District Human Resources and Social Security Bureau','371502','county','human-resources');
INSERT INTO agency VALUES('371502-market-regulation','东昌府区市场监督管理局','Dongchangfu District Market Regulation Bureau','371502','county','market-regulation');
INSERT INTO agency VALUES('371502-medical-insurance','东昌府区医疗保障局','Dongchangfu District Medical Insurance Bureau','371502','county','medical-insurance');
INSERT INTO agency VALUES('371502-natural-resources','东昌府区自然资源和规划局','Dongchangfu District Natural Resources and Planning Bureau','371502','county','natural-resources');
INSERT INTO agency VALUES('371502-public-security','聊城市公安局东昌府分局','Dongchangfu District Branch of the Liaocheng Public Security Bureau','371502','city','public-security');
INSERT INTO agency VALUES('371502-town-1','东昌府区堂邑镇人民政府','People''s Government of Tangyi Town, Dongchangfu District','371502','township','government');
INSERT INTO agency VALUES('371502-town-2','东昌府区沙镇镇人民政府','People''s Government of Shazhen Town, Dongchangfu District','371502','township','government');
INSERT INTO agency VALUES('371502-town-3','东昌府区侯营镇人民政府','People''s Government of Houying Town, Dongchangfu District','371502','township','government');
INSERT INTO agency VALUES('371502-transport','东昌府区交通运输局','Dongchangfu District Transport Bureau','371502','county','transport');
INSERT INTO agency VALUES('371502-urban-management','东昌府区综合行政执法局','Dongchangfu District Comprehensive Enforcement Bureau','371502','county','urban-management');
INSERT INTO agency VALUES('371502-water','东昌府区水利局','Dongchangfu District Water Resources Bureau','371502','county','water');
INSERT INTO agency VALUES('371503-agriculture','茌平区农业农村局','Chiping District Agriculture and Rural Affairs Bureau','371503','county','agriculture');
INSERT INTO agency VALUES('371503-civil-affairs','茌平区民政局','Chiping District Civil Affairs Bureau','371503','county','civil-affairs');
INSERT INTO agency VALUES('371503-education','茌平区教育和体育局','Chiping District Education and Sports Bureau','371503','county','education');
INSERT INTO agency VALUES('371503-emergency','茌平区应急管理局','Chiping District Emergency Management Bureau','371503','county','emergency');
INSERT INTO agency VALUES('371503-environment','聊城市生态环境局茌平区分局','Chiping District Branch of the Liaocheng Ecology and Environment Bureau','371503','city','environment');
INSERT INTO agency VALUES('371503-government','茌平区人民政府','People''s Government of Chiping District','371503','county','government');
INSERT INTO agency VALUES('371503-health','茌平区卫生健康局','Chiping District Health Bureau','371503','county','health');
INSERT INTO agency VALUES('371503-housing','茌平区住房和城乡建设局','Chiping District Housing and Construction Bureau','371503','county','housing');
INSERT INTO agency VALUES('371503-human-resources','茌平区人力资源和社会保障局','Chiping District Human Resources and Social Security Bureau','371503','county','human-resources');
INSERT INTO agency VALUES('371503-market-regulation','茌平区市场监督管理局','Chiping District Market Regulation Bureau','371503','county','market-regulation');
INSERT INTO agency VALUES('371503-medical-insurance','茌平区医疗保障局','Chiping District Medical Insurance Bureau','371503','county','medical-insurance');
INSERT INTO agency VALUES('371503-natural-resources','茌平区自然资源和规划局','Chiping District Natural Resources and Planning Bureau','371503','county','natural-resources');
INSERT INTO agency VALUES('371503-public-security','聊城市公安局茌平分局','Chiping District Branch of the Liaocheng Public Security Bureau','371503','city','public-security');
INSERT INTO agency VALUES('371503-town-1','茌平区博平镇人民政府','People''s Government of Boping Town, Chiping District','371503','township','government');
INSERT INTO agency VALUES('371503-town-2','茌平区杜郎口镇人民政府','People''s Government of Dulangkou Town, Chiping District','371503','township','government');
INSERT INTO agency VALUES('371503-town-3','茌平区乐平铺镇人民政府','People''s Government of Lepingpu Town, Chiping District','371503','township','government');
INSERT INTO agency VALUES('371503-transport','茌平区交通运输局','Chiping District Transport Bureau','371503','county','transport');
INSERT INTO agency VALUES('371503-urban-management','茌平区综合行政执法局','Chiping District Comprehensive Enforcement Bureau','371503','county','urban-management');
INSERT INTO agency VALUES('371503-water','茌平区水利局','Chiping District Water Resources Bureau','371503','county','water');
INSERT INTO agency VALUES('371521-agriculture','阳谷县农业农村局','Yanggu County Agriculture and Rural Affairs Bureau','371521','county','agriculture');
INSERT INTO agency VALUES('371521-civil-affairs','阳谷县民政局','Yanggu County Civil Affairs Bureau','371521','county','civil-affairs');
INSERT INTO agency VALUES('371521-education','阳谷县教育和体育局','Yanggu County Education and Sports Bureau','371521','county','education');
INSERT INTO agency VALUES('371521-emergency','阳谷县应急管理局','Yanggu County Emergency Management Bureau','371521','county','emergency');
INSERT INTO agency VALUES('371521-environment','聊城市生态环境局阳谷县分局','Yanggu County Branch of the Liaocheng Ecology and Environment Bureau','371521','city','environment');
INSERT INTO agency VALUES('371521-government','阳谷县人民政府','People''s Government of Yanggu County','371521','county','government');
INSERT INTO agency VALUES('371521-health','阳谷县卫生健康局','Yanggu County Health Bureau','371521','county','health');
INSERT INTO agency VALUES('371521-housing','阳谷县住房和城乡建设局','Yanggu County Housing and Construction Bureau','371521','county','housing');
INSERT INTO agency VALUES('371521-human-resources','阳谷县人力资源和社会保障局','Yanggu County Human Resources and Social Security Bureau','371521','county','human-resources');
INSERT INTO agency VALUES('371521-market-regulation','阳谷县市场监督管理局','Yanggu County Market Regulation Bureau','371521','county','market-regulation');
INSERT INTO agency VALUES('371521-medical-insurance','阳谷县医疗保障局','Yanggu County Medical Insurance Bureau','371521','county','medical-insurance');
INSERT INTO agency VALUES('371521-natural-resources','阳谷县自然资源和规划局','Yanggu County Natural Resources and Planning Bureau','371521','county','natural-resources');
INSERT INTO agency VALUES('371521-public-security','阳谷县公安局','Yanggu County Public Security Bureau','371521','county','public-security');
INSERT INTO agency VALUES('371521-town-1','阳谷县阿城镇人民政府','People''s Government of Acheng Town, Yanggu County','371521','township','government');
INSERT INTO agency VALUES('371521-town-2','阳谷县张秋镇人民政府','People''s Government of Zhangqiu Town, Yanggu County','371521','township','government');
INSERT INTO agency VALUES('371521-town-3','阳谷县寿张镇人民政府','People''s Government of Shouzhang Town, Yanggu County','371521','township','government');
INSERT INTO agency VALUES('371521-transport','阳谷县交通运输局','Yanggu County Transport Bureau','371521','county','transport');
INSERT INTO agency VALUES('371521-urban-management','阳谷县综合行政执法局','Yanggu County Comprehensive Enforcement Bureau','371521','county','urban-management');
INSERT INTO agency VALUES('371521-water','阳谷县水利局','Yanggu County Water Resources Bureau','371521','county','water');
INSERT INTO agency VALUES('371522-agriculture','莘县农业农村局','Shen County Agriculture and Rural Affairs Bureau','371522','county','agriculture');
INSERT INTO agency VALUES('371522-civil-affairs','莘县民政局','Shen County Civil Affairs Bureau','371522','county','civil-affairs');
INSERT INTO agency VALUES('371522-education','莘县教育和体育局','Shen County Education and Sports Bureau','371522','county','education');
INSERT INTO agency VALUES('371522-emergency','莘县应急管理局','Shen County Emergency Management Bureau','371522','county','emergency');
INSERT INTO agency VALUES('371522-environment','聊城市生态环境局莘县分局','Shen County Branch of the Liaocheng Ecology and Environment Bureau','371522','city','environment');
INSERT INTO agency VALUES('371522-government','莘县人民政府','People''s Government of Shen County','371522','county','government');
INSERT INTO agency VALUES('371522-health','莘县卫生健康局','Shen County Health Bureau','371522','county','health');
INSERT INTO agency VALUES('371522-housing','莘县住房和城乡建设局','Shen County Housing and Construction Bureau','371522','county','housing');
INSERT INTO agency VALUES('371522-human-resources','莘县人力资源和社会保障局','Shen County Human Resources and Social Security Bureau','371522','county','human-resources');
INSERT INTO agency VALUES('371522-market-regulation','莘县市场监督管理局','Shen County Market Regulation Bureau','371522','county','market-regulation');
INSERT INTO agency VALUES('371522-medical-insurance','莘县医疗保障局','Shen County Medical Insurance Bureau','371522','county','medical-insurance');
INSERT INTO agency VALUES('371522-natural-resources','莘县自然资源和规划局','Shen County Natural Resources and Planning Bureau','371522','county','natural-resources');
INSERT INTO agency VALUES('371522-public-security','莘县公安局','Shen County Public Security Bureau','371522','county','public-security');
INSERT INTO agency VALUES('371522-town-1','莘县朝城镇人民政府','People''s Government of Chaocheng Town, Shen County','371522','township','government');
INSERT INTO agency VALUES('371522-town-2','莘县观城镇人民政府','People''s Government of Guancheng Town, Shen County','371522','township','government');
INSERT INTO agency VALUES('371522-town-3','莘县古云镇人民政府','People''s Government of Guyun Town, Shen County','371522','township','government');
INSERT INTO agency VALUES('371522-transport','莘县交通运输局','Shen County Transport Bureau','371522','county','transport');
INSERT INTO agency VALUES('371522-urban-management','莘县综合行政执法局','Shen County Comprehensive Enforcement Bureau','371522','county','urban-management');
INSERT INTO agency VALUES('371522-water','莘县水利局','Shen County Water Resources Bureau','371522','county','water');
INSERT INTO agency VALUES('371524-agriculture','东阿县农业农村局','Dong''e County Agriculture and Rural Affairs Bureau','371524','county','agriculture');
INSERT INTO agency VALUES('371524-civil-affairs','东阿县民政局','Dong''e County Civil Affairs Bureau','371524','county','civil-affairs');
INSERT INTO agency VALUES('371524-education','东阿县教育和体育局','Dong''e County Education and Sports Bureau','371524','county','education');
INSERT INTO agency VALUES('371524-emergency','东阿县应急管理局','Dong''e County Emergency Management Bureau','371524','county','emergency');
INSERT INTO agency VALUES('371524-environment','聊城市生态环境局东阿县分局','Dong''e County Branch of the Liaocheng Ecology and Environment Bureau','371524','city','environment');
INSERT INTO agency VALUES('371524-government','东阿县人民政府','People''s Government of Dong''e County','371524','county','government');
INSERT INTO agency VALUES('371524-health','东阿县卫生健康局','Dong''e County Health Bureau','371524','county','health');
INSERT INTO agency VALUES('371524-housing','东阿县住房和城乡建设局','Dong''e County Housing and Construction Bureau','371524','county','housing');
INSERT INTO agency VALUES('371524-human-resources','东阿县人力资源和社会保障局','Dong''e County Human Resources and Social Security Bureau','371524','county','human-resources');
INSERT INTO agency VALUES('371524-market-regulation','东阿县市场监督管理局','Dong''e County Market Regulation Bureau','371524','county','market-regulation');
INSERT INTO agency VALUES('371524-medical-insurance','东阿县医疗保障局','Dong''e County Medical Insurance Bureau','371524','county','medical-insurance');
INSERT INTO agency VALUES('371524-natural-resources','东阿县自然资源和规划局','Dong''e County Natural Resources and Planning Bureau','371524','county','natural-resources');
INSERT INTO agency VALUES('371524-public-security','东阿县公安局','Dong''e County Public Security Bureau','371524','county','public-security');
INSERT INTO agency VALUES('371524-town-1','东阿县刘集镇人民政府','People''s Government of Liuji Town, Dong''e County','371524','township','government');
INSERT INTO agency VALUES('371524-town-2','东阿县牛角店镇人民政府','People''s Government of Niujiaodian Town, Dong''e County','371524','township','government');
INSERT INTO agency VALUES('371524-town-3','东阿县鱼山镇人民政府','People''s Government of Yushan Town, Dong''e County','371524','township','government');
INSERT INTO agency VALUES('371524-transport','东阿县交通运输局','Dong''e County Transport Bureau','371524','county','transport');
INSERT INTO agency VALUES('371524-urban-management','东阿县综合行政执法局','Dong''e County Comprehensive Enforcement Bureau','371524','county','urban-management');
INSERT INTO agency VALUES('371524-water','东阿县水利局','Dong''e County Water Resources Bureau','371524','county','water');
INSERT INTO agency VALUES('371525-agriculture','冠县农业农村局','Guan County Agriculture and Rural Affairs Bureau','371525','county','agriculture');
INSERT INTO agency VALUES('371525-civil-affairs','冠县民政局','Guan County Civil Affairs Bureau','371525','county','civil-affairs');
INSERT INTO agency VALUES('371525-education','冠县教育和体育局','Guan County Education and Sports Bureau','371525','county','education');
INSERT INTO agency VALUES('371525-emergency','冠县应急管理局','Guan County Emergency Management Bureau','371525','county','emergency');
INSERT INTO agency VALUES('371525-environment','聊城市生态环境局冠县分局','Guan County Branch of the Liaocheng Ecology and Environment Bureau','371525','city','environment');
INSERT INTO agency VALUES('371525-government','冠县人民政府','People''s Government of Guan County','371525','county','government');
INSERT INTO agency VALUES('371525-health','冠县卫生健康局','Guan County Health Bureau','371525','county','health');
INSERT INTO agency VALUES('371525-housing','冠县住房和城乡建设局','Guan County Housing and Construction Bureau','371525','county','housing');
INSERT INTO agency VALUES('371525-human-resources','冠县人力资源和社会保障局','Guan County Human Resources and Social Security Bureau','371525','county','human-resources');
INSERT INTO agency VALUES('371525-market-regulation','冠县市场监督管理局','Guan County Market Regulation Bureau','371525','county','market-regulation');
INSERT INTO agency VALUES('371525-medical-insurance','冠县医疗保障局','Guan County Medical Insurance Bureau','371525','county','medical-insurance');
INSERT INTO agency VALUES('371525-natural-resources','冠县自然资源和规划局','Guan County Natural Resources and Planning Bureau','371525','county','natural-resources');
INSERT INTO agency VALUES('371525-public-security','冠县公安局','Guan County Public Security Bureau','371525','county','public-security');
INSERT INTO agency VALUES('371525-town-1','冠县贾镇人民政府','People''s Government of Jiazhen Town, Guan County','371525','township','government');
INSERT INTO agency VALUES('371525-town-2','冠县柳林镇人民政府','People''s Government of Liulin Town, Guan County','371525','township','government');
INSERT INTO agency VALUES('371525-town-3','冠县北馆陶镇人民政府','People''s Government of Beiguantao Town, Guan County','371525','township','government');
INSERT INTO agency VALUES('371525-transport','冠县交通运输局','Guan County Transport Bureau','371525','county','transport');
INSERT INTO agency VALUES('371525-urban-management','冠县综合行政执法局','Guan County Comprehensive Enforcement Bureau','371525','county','urban-management');
INSERT INTO agency VALUES('371525-water','冠县水利局','Guan County Water Resources Bureau','371525','county','water');
INSERT INTO agency VALUES('371526-agriculture','高唐县农业农村局','Gaotang County Agriculture and Rural Affairs Bureau','371526','county','agriculture');
INSERT INTO agency VALUES('371526-civil-affairs','高唐县民政局','Gaotang County Civil Affairs Bureau','371526','county','civil-affairs');
INSERT INTO agency VALUES('371526-education','高唐县教育和体育局','Gaotang County Education and Sports Bureau','371526','county','education');
INSERT INTO agency VALUES('371526-emergency','高唐县应急管理局','Gaotang County Emergency Management Bureau','371526','county','emergency');
INSERT INTO agency VALUES('371526-environment','聊城市生态环境局高唐县分局','Gaotang County Branch of the Liaocheng Ecology and Environment Bureau','371526','city','environment');
INSERT INTO agency VALUES('371526-government','高唐县人民政府','People''s Government of Gaotang County','371526','county','government');
INSERT INTO agency VALUES('371526-health','高唐县卫生健康局','Gaotang County Health Bureau','371526','county','health');
INSERT INTO agency VALUES('371526-housing','高唐县住房和城乡建设局','Gaotang County Housing and Construction Bureau','371526','county','housing');
INSERT INTO agency VALUES('371526-human-resources','高唐县人力资源和社会保障局','Gaotang County Human Resources and Social Security Bureau','371526','county','human-resources');
INSERT INTO agency VALUES('371526-market-regulation','高唐县市场监督管理局','Gaotang County Market Regulation Bureau','371526','county','market-regulation');
INSERT INTO agency VALUES('371526-medical-insurance','高唐县医疗保障局','Gaotang County Medical Insurance Bureau','371526','county','medical-insurance');
INSERT INTO agency VALUES('371526-natural-resources','高唐县自然资源和规划局','Gaotang County Natural Resources and Planning Bureau','371526','county','natural-resources');
INSERT INTO agency VALUES('371526-public-security','高唐县公安局','Gaotang County Public Security Bureau','371526','county','public-security');
INSERT INTO agency VALUES('371526-town-1','高唐县清平镇人民政府','People''s Government of Qingping Town, Gaotang County','371526','township','government');
INSERT INTO agency VALUES('371526-town-2','高唐县梁村镇人民政府','People''s Government of Liangcun Town, Gaotang County','371526','township','government');
INSERT INTO agency VALUES('371526-town-3','高唐县琉璃寺镇人民政府','People''s Government of Liulisi Town, Gaotang County','371526','township','government');
INSERT INTO agency VALUES('371526-transport','高唐县交通运输局','Gaotang County Transport Bureau','371526','county','transport');
INSERT INTO agency VALUES('371526-urban-management','高唐县综合行政执法局','Gaotang County Comprehensive Enforcement Bureau','371526','county','urban-management');
INSERT INTO agency VALUES('371526-water','高唐县水利局','Gaotang County Water Resources Bureau','371526','county','water');
INSERT INTO agency VALUES('371581-agriculture','临清市农业农村局','Linqing City Agriculture and Rural Affairs Bureau','371581','county','agriculture');
INSERT INTO agency VALUES('371581-civil-affairs','临清市民政局','Linqing City Civil Affairs Bureau','371581','county','civil-affairs');
INSERT INTO agency VALUES('371581-education','临清市教育和体育局','Linqing City Education and Sports Bureau','371581','county','education');
INSERT INTO agency VALUES('371581-emergency','临清市应急管理局','Linqing City Emergency Management Bureau','371581','county','emergency');
INSERT INTO agency VALUES('371581-environment','聊城市生态环境局临清市分局','Linqing City Branch of the Liaocheng Ecology and Environment Bureau','371581','city','environment');
INSERT INTO agency VALUES('371581-government','临清市人民政府','People''s Government of Linqing City','371581','county','government');
INSERT INTO agency VALUES('371581-health','临清市卫生健康局','Linqing City Health Bureau','371581','county','health');
INSERT INTO agency VALUES('371581-housing','临清市住房和城乡建设局','Linqing City Housing and Construction Bureau','371581','county','housing');
INSERT INTO agency VALUES('371581-human-resources','临清市人力资源和社会保障局','Linqing City Human Resources and Social Security Bureau','371581','county','human-resources');
INSERT INTO agency VALUES('371581-market-regulation','临清市市场监督管理局','Linqing City Market Regulation Bureau','371581','county','market-regulation');
INSERT INTO agency VALUES('371581-medical-insurance','临清市医疗保障局','Linqing City Medical Insurance Bureau','371581','county','medical-insurance');
INSERT INTO agency VALUES('371581-natural-resources','临清市自然资源和规划局','Linqing City Natural Resources and Planning Bureau','371581','county','natural-resources');
INSERT INTO agency VALUES('371581-public-security','临清市公安局','Linqing City Public Security Bureau','371581','county','public-security');
INSERT INTO agency VALUES('371581-town-1','临清市康庄镇人民政府','People''s Government of Kangzhuang Town, Linqing City','371581','township','government');
INSERT INTO agency VALUES('371581-town-2','临清市烟店镇人民政府','People''s Government of Yandian Town, Linqing City','371581','township','government');
INSERT INTO agency VALUES('371581-town-3','临清市八岔路镇人民政府','People''s Government of Bachalu Town, Linqing City','371581','township','government');
INSERT INTO agency VALUES('371581-transport','临清市交通运输局','Linqing City Transport Bureau','371581','county','transport');
INSERT INTO agency VALUES('371581-urban-management','临清市综合行政执法局','Linqing City Comprehensive Enforcement Bureau','371581','county','urban-management');
INSERT INTO agency VALUES('371581-water','临清市水利局','Linqing City Water Resources Bureau','371581','county','water');
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
INSERT INTO calendar_day VALUES('official','2004-01-01','holiday','元旦');
INSERT INTO calendar_day VALUES('official','2004-01-17','workday_makeup','春节');
INSERT INTO calendar_day VALUES('official','2004-01-18','workday_makeup','春节');
INSERT INTO calendar_day VALUES('official','2004-01-22','holiday','春节');
INSERT INTO calendar_day VALUES('official','2004-01-23','holiday','春节');
INSERT INTO calendar_day VALUES('official','2004-01-24','holiday','春节');
INSERT INTO calendar_day VALUES('official','2004-01-25','holiday','春节');
INSERT INTO calendar_day VALUES('official','2004-01-26','holiday','春节');
INSERT INTO calendar_day VALUES('official','2004-01-27','holiday','春节');
INSERT INTO calendar_day VALUES('official','2004-01-28','holiday','春节');
INSERT INTO calendar_day VALUES('official','2004-05-01','holiday','劳动节');
INSERT INTO calendar_day VALUES('official','2004-05-02','holiday','劳动节');
INSERT INTO calendar_day VALUES('official','2004-05-03','holiday','劳动节');
INSERT INTO calendar_day VALUES('official','2004-05-04','holiday','劳动节');
INSERT INTO calendar_day VALUES('official','2004-05-05','holiday','劳动节');
INSERT INTO calendar_day VALUES('official','2004-05-06','holiday','劳动节');
INSERT INTO calendar_day VALUES('official','2004-05-07','holiday','劳动节');
INSERT INTO calendar_day VALUES('official','2004-05-08','workday_makeup','劳动节');
INSERT INTO calendar_day VALUES('official','2004-05-09','workday_makeup','劳动节');
INSERT INTO calendar_day VALUES('official','2004-10-01','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2004-10-02','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2004-10-03','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2004-10-04','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2004-10-05','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2004-10-06','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2004-10-07','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2004-10-09','workday_makeup','国庆节');
INSERT INTO calendar_day VALUES('official','2004-10-10','workday_makeup','国庆节');
INSERT INTO calendar_day VALUES('official','2005-01-01','holiday','元旦');
INSERT INTO calendar_day VALUES('official','2005-01-02','holiday','元旦');
INSERT INTO calendar_day VALUES('official','2005-01-03','holiday','元旦');
INSERT INTO calendar_day VALUES('official','2005-02-05','workday_makeup','春节');
INSERT INTO calendar_day VALUES('official','2005-02-06','workday_makeup','春节');
INSERT INTO calendar_day VALUES('official','2005-02-09','holiday','春节');
INSERT INTO calendar_day VALUES('official','2005-02-10','holiday','春节');
INSERT INTO calendar_day VALUES('official','2005-02-11','holiday','春节');
INSERT INTO calendar_day VALUES('official','2005-02-12','holiday','春节');
INSERT INTO calendar_day VALUES('official','2005-02-13','holiday','春节');
INSERT INTO calendar_day VALUES('official','2005-02-14','holiday','春节');
INSERT INTO calendar_day VALUES('official','2005-02-15','holiday','春节');
INSERT INTO calendar_day VALUES('official','2005-04-30','workday_makeup','劳动节');
INSERT INTO calendar_day VALUES('official','2005-05-01','holiday','劳动节');
INSERT INTO calendar_day VALUES('official','2005-05-02','holiday','劳动节');
INSERT INTO calendar_day VALUES('official','2005-05-03','holiday','劳动节');
INSERT INTO calendar_day VALUES('official','2005-05-04','holiday','劳动节');
INSERT INTO calendar_day VALUES('official','2005-05-05','holiday','劳动节');
INSERT INTO calendar_day VALUES('official','2005-05-06','holiday','劳动节');
INSERT INTO calendar_day VALUES('official','2005-05-07','holiday','劳动节');
INSERT INTO calendar_day VALUES('official','2005-05-08','workday_makeup','劳动节');
INSERT INTO calendar_day VALUES('official','2005-10-01','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2005-10-02','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2005-10-03','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2005-10-04','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2005-10-05','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2005-10-06','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2005-10-07','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2005-10-08','workday_makeup','国庆节');
INSERT INTO calendar_day VALUES('official','2005-10-09','workday_makeup','国庆节');
INSERT INTO calendar_day VALUES('official','2006-01-01','holiday','元旦');
INSERT INTO calendar_day VALUES('official','2006-01-02','holiday','元旦');
INSERT INTO calendar_day VALUES('official','2006-01-03','holiday','元旦');
INSERT INTO calendar_day VALUES('official','2006-01-28','workday_makeup','春节');
INSERT INTO calendar_day VALUES('official','2006-01-29','holiday','春节');
INSERT INTO calendar_day VALUES('official','2006-01-30','holiday','春节');
INSERT INTO calendar_day VALUES('official','2006-01-31','holiday','春节');
INSERT INTO calendar_day VALUES('official','2006-02-01','holiday','春节');
INSERT INTO calendar_day VALUES('official','2006-02-02','holiday','春节');
INSERT INTO calendar_day VALUES('official','2006-02-03','holiday','春节');
INSERT INTO calendar_day VALUES('official','2006-02-04','holiday','春节');
INSERT INTO calendar_day VALUES('official','2006-02-05','workday_makeup','春节');
INSERT INTO calendar_day VALUES('official','2006-04-29','workday_makeup','劳动节');
INSERT INTO calendar_day VALUES('official','2006-04-30','workday_makeup','劳动节');
INSERT INTO calendar_day VALUES('official','2006-05-01','holiday','劳动节');
INSERT INTO calendar_day VALUES('official','2006-05-02','holiday','劳动节');
INSERT INTO calendar_day VALUES('official','2006-05-03','holiday','劳动节');
INSERT INTO calendar_day VALUES('official','2006-05-04','holiday','劳动节');
INSERT INTO calendar_day VALUES('official','2006-05-05','holiday','劳动节');
INSERT INTO calendar_day VALUES('official','2006-05-06','holiday','劳动节');
INSERT INTO calendar_day VALUES('official','2006-05-07','holiday','劳动节');
INSERT INTO calendar_day VALUES('official','2006-09-30','workday_makeup','国庆节');
INSERT INTO calendar_day VALUES('official','2006-10-01','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2006-10-02','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2006-10-03','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2006-10-04','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2006-10-05','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2006-10-06','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2006-10-07','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2006-10-08','workday_makeup','国庆节');
INSERT INTO calendar_day VALUES('official','2006-12-30','workday_makeup','元旦');
INSERT INTO calendar_day VALUES('official','2006-12-31','workday_makeup','元旦');
INSERT INTO calendar_day VALUES('official','2007-01-01','holiday','元旦');
INSERT INTO calendar_day VALUES('official','2007-01-02','holiday','元旦');
INSERT INTO calendar_day VALUES('official','2007-01-03','holiday','元旦');
INSERT INTO calendar_day VALUES('official','2007-02-17','workday_makeup','春节');
INSERT INTO calendar_day VALUES('official','2007-02-18','holiday','春节');
INSERT INTO calendar_day VALUES('official','2007-02-19','holiday','春节');
INSERT INTO calendar_day VALUES('official','2007-02-20','holiday','春节');
INSERT INTO calendar_day VALUES('official','2007-02-21','holiday','春节');
INSERT INTO calendar_day VALUES('official','2007-02-22','holiday','春节');
INSERT INTO calendar_day VALUES('official','2007-02-23','holiday','春节');
INSERT INTO calendar_day VALUES('official','2007-02-24','holiday','春节');
INSERT INTO calendar_day VALUES('official','2007-02-25','workday_makeup','春节');
INSERT INTO calendar_day VALUES('official','2007-04-28','workday_makeup','劳动节');
INSERT INTO calendar_day VALUES('official','2007-04-29','workday_makeup','劳动节');
INSERT INTO calendar_day VALUES('official','2007-05-01','holiday','劳动节');
INSERT INTO calendar_day VALUES('official','2007-05-02','holiday','劳动节');
INSERT INTO calendar_day VALUES('official','2007-05-03','holiday','劳动节');
INSERT INTO calendar_day VALUES('official','2007-05-04','holiday','劳动节');
INSERT INTO calendar_day VALUES('official','2007-05-05','holiday','劳动节');
INSERT INTO calendar_day VALUES('official','2007-05-06','holiday','劳动节');
INSERT INTO calendar_day VALUES('official','2007-05-07','holiday','劳动节');
INSERT INTO calendar_day VALUES('official','2007-09-29','workday_makeup','国庆节');
INSERT INTO calendar_day VALUES('official','2007-09-30','workday_makeup','国庆节');
INSERT INTO calendar_day VALUES('official','2007-10-01','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2007-10-02','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2007-10-03','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2007-10-04','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2007-10-05','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2007-10-06','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2007-10-07','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2007-12-29','workday_makeup','元旦');
INSERT INTO calendar_day VALUES('official','2007-12-30','holiday','元旦');
INSERT INTO calendar_day VALUES('official','2007-12-31','holiday','元旦');
INSERT INTO calendar_day VALUES('official','2008-01-01','holiday','元旦');
INSERT INTO calendar_day VALUES('official','2008-02-02','workday_makeup','春节');
INSERT INTO calendar_day VALUES('official','2008-02-03','workday_makeup','春节');
INSERT INTO calendar_day VALUES('official','2008-02-06','holiday','春节');
INSERT INTO calendar_day VALUES('official','2008-02-07','holiday','春节');
INSERT INTO calendar_day VALUES('official','2008-02-08','holiday','春节');
INSERT INTO calendar_day VALUES('official','2008-02-09','holiday','春节');
INSERT INTO calendar_day VALUES('official','2008-02-10','holiday','春节');
INSERT INTO calendar_day VALUES('official','2008-02-11','holiday','春节');
INSERT INTO calendar_day VALUES('official','2008-02-12','holiday','春节');
INSERT INTO calendar_day VALUES('official','2008-04-04','holiday','清明节');
INSERT INTO calendar_day VALUES('official','2008-04-05','holiday','清明节');
INSERT INTO calendar_day VALUES('official','2008-04-06','holiday','清明节');
INSERT INTO calendar_day VALUES('official','2008-05-01','holiday','劳动节');
INSERT INTO calendar_day VALUES('official','2008-05-02','holiday','劳动节');
INSERT INTO calendar_day VALUES('official','2008-05-03','holiday','劳动节');
INSERT INTO calendar_day VALUES('official','2008-05-04','workday_makeup','劳动节');
INSERT INTO calendar_day VALUES('official','2008-06-07','holiday','端午节');
INSERT INTO calendar_day VALUES('official','2008-06-08','holiday','端午节');
INSERT INTO calendar_day VALUES('official','2008-06-09','holiday','端午节');
INSERT INTO calendar_day VALUES('official','2008-09-13','holiday','中秋节');
INSERT INTO calendar_day VALUES('official','2008-09-14','holiday','中秋节');
INSERT INTO calendar_day VALUES('official','2008-09-15','holiday','中秋节');
INSERT INTO calendar_day VALUES('official','2008-09-27','workday_makeup','国庆节');
INSERT INTO calendar_day VALUES('official','2008-09-28','workday_makeup','国庆节');
INSERT INTO calendar_day VALUES('official','2008-09-29','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2008-09-30','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2008-10-01','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2008-10-02','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2008-10-03','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2008-10-04','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2008-10-05','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2009-01-01','holiday','元旦');
INSERT INTO calendar_day VALUES('official','2009-01-02','holiday','元旦');
INSERT INTO calendar_day VALUES('official','2009-01-03','holiday','元旦');
INSERT INTO calendar_day VALUES('official','2009-01-04','workday_makeup','元旦');
INSERT INTO calendar_day VALUES('official','2009-01-24','workday_makeup','春节');
INSERT INTO calendar_day VALUES('official','2009-01-25','holiday','春节');
INSERT INTO calendar_day VALUES('official','2009-01-26','holiday','春节');
INSERT INTO calendar_day VALUES('official','2009-01-27','holiday','春节');
INSERT INTO calendar_day VALUES('official','2009-01-28','holiday','春节');
INSERT INTO calendar_day VALUES('official','2009-01-29','holiday','春节');
INSERT INTO calendar_day VALUES('official','2009-01-30','holiday','春节');
INSERT INTO calendar_day VALUES('official','2009-01-31','holiday','春节');
INSERT INTO calendar_day VALUES('official','2009-02-01','workday_makeup','春节');
INSERT INTO calendar_day VALUES('official','2009-04-04','holiday','清明节');
INSERT INTO calendar_day VALUES('official','2009-04-05','holiday','清明节');
INSERT INTO calendar_day VALUES('official','2009-04-06','holiday','清明节');
INSERT INTO calendar_day VALUES('official','2009-05-01','holiday','劳动节');
INSERT INTO calendar_day VALUES('official','2009-05-02','holiday','劳动节');
INSERT INTO calendar_day VALUES('official','2009-05-03','holiday','劳动节');
INSERT INTO calendar_day VALUES('official','2009-05-28','holiday','端午节');
INSERT INTO calendar_day VALUES('official','2009-05-29','holiday','端午节');
INSERT INTO calendar_day VALUES('official','2009-05-30','holiday','端午节');
INSERT INTO calendar_day VALUES('official','2009-05-31','workday_makeup','端午节');
INSERT INTO calendar_day VALUES('official','2009-09-27','workday_makeup','国庆节');
INSERT INTO calendar_day VALUES('official','2009-10-01','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2009-10-02','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2009-10-03','holiday','中秋节');
INSERT INTO calendar_day VALUES('official','2009-10-04','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2009-10-05','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2009-10-06','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2009-10-07','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2009-10-08','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2009-10-10','workday_makeup','国庆节');
INSERT INTO calendar_day VALUES('official','2010-01-01','holiday','元旦');
INSERT INTO calendar_day VALUES('official','2010-01-02','holiday','元旦');
INSERT INTO calendar_day VALUES('official','2010-01-03','holiday','元旦');
INSERT INTO calendar_day VALUES('official','2010-02-13','holiday','春节');
INSERT INTO calendar_day VALUES('official','2010-02-14','holiday','春节');
INSERT INTO calendar_day VALUES('official','2010-02-15','holiday','春节');
INSERT INTO calendar_day VALUES('official','2010-02-16','holiday','春节');
INSERT INTO calendar_day VALUES('official','2010-02-17','holiday','春节');
INSERT INTO calendar_day VALUES('official','2010-02-18','holiday','春节');
INSERT INTO calendar_day VALUES('official','2010-02-19','holiday','春节');
INSERT INTO calendar_day VALUES('official','2010-02-20','workday_makeup','春节');
INSERT INTO calendar_day VALUES('official','2010-02-21','workday_makeup','春节');
INSERT INTO calendar_day VALUES('official','2010-04-03','holiday','清明节');
INSERT INTO calendar_day VALUES('official','2010-04-04','holiday','清明节');
INSERT INTO calendar_day VALUES('official','2010-04-05','holiday','清明节');
INSERT INTO calendar_day VALUES('official','2010-05-01','holiday','劳动节');
INSERT INTO calendar_day VALUES('official','2010-05-02','holiday','劳动节');
INSERT INTO calendar_day VALUES('official','2010-05-03','holiday','劳动节');
INSERT INTO calendar_day VALUES('official','2010-06-12','workday_makeup','端午节');
INSERT INTO calendar_day VALUES('official','2010-06-13','workday_makeup','端午节');
INSERT INTO calendar_day VALUES('official','2010-06-14','holiday','端午节');
INSERT INTO calendar_day VALUES('official','2010-06-15','holiday','端午节');
INSERT INTO calendar_day VALUES('official','2010-06-16','holiday','端午节');
INSERT INTO calendar_day VALUES('official','2010-09-19','workday_makeup','中秋节');
INSERT INTO calendar_day VALUES('official','2010-09-22','holiday','中秋节');
INSERT INTO calendar_day VALUES('official','2010-09-23','holiday','中秋节');
INSERT INTO calendar_day VALUES('official','2010-09-24','holiday','中秋节');
INSERT INTO calendar_day VALUES('official','2010-09-25','workday_makeup','中秋节');
INSERT INTO calendar_day VALUES('official','2010-09-26','workday_makeup','国庆节');
INSERT INTO calendar_day VALUES('official','2010-10-01','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2010-10-02','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2010-10-03','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2010-10-04','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2010-10-05','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2010-10-06','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2010-10-07','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2010-10-09','workday_makeup','国庆节');
INSERT INTO calendar_day VALUES('official','2011-01-01','holiday','元旦');
INSERT INTO calendar_day VALUES('official','2011-01-02','holiday','元旦');
INSERT INTO calendar_day VALUES('official','2011-01-03','holiday','元旦');
INSERT INTO calendar_day VALUES('official','2011-01-30','workday_makeup','春节');
INSERT INTO calendar_day VALUES('official','2011-02-02','holiday','春节');
INSERT INTO calendar_day VALUES('official','2011-02-03','holiday','春节');
INSERT INTO calendar_day VALUES('official','2011-02-04','holiday','春节');
INSERT INTO calendar_day VALUES('official','2011-02-05','holiday','春节');
INSERT INTO calendar_day VALUES('official','2011-02-06','holiday','春节');
INSERT INTO calendar_day VALUES('official','2011-02-07','holiday','春节');
INSERT INTO calendar_day VALUES('official','2011-02-08','holiday','春节');
INSERT INTO calendar_day VALUES('official','2011-02-12','workday_makeup','春节');
INSERT INTO calendar_day VALUES('official','2011-04-02','workday_makeup','清明节');
INSERT INTO calendar_day VALUES('official','2011-04-03','holiday','清明节');
INSERT INTO calendar_day VALUES('official','2011-04-04','holiday','清明节');
INSERT INTO calendar_day VALUES('official','2011-04-05','holiday','清明节');
INSERT INTO calendar_day VALUES('official','2011-04-30','holiday','劳动节');
INSERT INTO calendar_day VALUES('official','2011-05-01','holiday','劳动节');
INSERT INTO calendar_day VALUES('official','2011-05-02','holiday','劳动节');
INSERT INTO calendar_day VALUES('official','2011-06-04','holiday','端午节');
INSERT INTO calendar_day VALUES('official','2011-06-05','holiday','端午节');
INSERT INTO calendar_day VALUES('official','2011-06-06','holiday','端午节');
INSERT INTO calendar_day VALUES('official','2011-09-10','holiday','中秋节');
INSERT INTO calendar_day VALUES('official','2011-09-11','holiday','中秋节');
INSERT INTO calendar_day VALUES('official','2011-09-12','holiday','中秋节');
INSERT INTO calendar_day VALUES('official','2011-10-01','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2011-10-02','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2011-10-03','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2011-10-04','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2011-10-05','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2011-10-06','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2011-10-07','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2011-10-08','workday_makeup','国庆节');
INSERT INTO calendar_day VALUES('official','2011-10-09','workday_makeup','国庆节');
INSERT INTO calendar_day VALUES('official','2011-12-31','workday_makeup','元旦');
INSERT INTO calendar_day VALUES('official','2012-01-01','holiday','元旦');
INSERT INTO calendar_day VALUES('official','2012-01-02','holiday','元旦');
INSERT INTO calendar_day VALUES('official','2012-01-03','holiday','元旦');
INSERT INTO calendar_day VALUES('official','2012-01-21','workday_makeup','春节');
INSERT INTO calendar_day VALUES('official','2012-01-22','holiday','春节');
INSERT INTO calendar_day VALUES('official','2012-01-23','holiday','春节');
INSERT INTO calendar_day VALUES('official','2012-01-24','holiday','春节');
INSERT INTO calendar_day VALUES('official','2012-01-25','holiday','春节');
INSERT INTO calendar_day VALUES('official','2012-01-26','holiday','春节');
INSERT INTO calendar_day VALUES('official','2012-01-27','holiday','春节');
INSERT INTO calendar_day VALUES('official','2012-01-28','holiday','春节');
INSERT INTO calendar_day VALUES('official','2012-01-29','workday_makeup','春节');
INSERT INTO calendar_day VALUES('official','2012-03-31','workday_makeup','清明节');
INSERT INTO calendar_day VALUES('official','2012-04-01','workday_makeup','清明节');
INSERT INTO calendar_day VALUES('official','2012-04-02','holiday','清明节');
INSERT INTO calendar_day VALUES('official','2012-04-03','holiday','清明节');
INSERT INTO calendar_day VALUES('official','2012-04-04','holiday','清明节');
INSERT INTO calendar_day VALUES('official','2012-04-28','workday_makeup','劳动节');
INSERT INTO calendar_day VALUES('official','2012-04-29','holiday','劳动节');
INSERT INTO calendar_day VALUES('official','2012-04-30','holiday','劳动节');
INSERT INTO calendar_day VALUES('official','2012-05-01','holiday','劳动节');
INSERT INTO calendar_day VALUES('official','2012-06-22','holiday','端午节');
INSERT INTO calendar_day VALUES('official','2012-06-23','holiday','端午节');
INSERT INTO calendar_day VALUES('official','2012-06-24','holiday','端午节');
INSERT INTO calendar_day VALUES('official','2012-09-29','workday_makeup','国庆节');
INSERT INTO calendar_day VALUES('official','2012-09-30','holiday','中秋节');
INSERT INTO calendar_day VALUES('official','2012-10-01','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2012-10-02','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2012-10-03','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2012-10-04','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2012-10-05','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2012-10-06','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2012-10-07','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2013-01-01','holiday','元旦');
INSERT INTO calendar_day VALUES('official','2013-01-02','holiday','元旦');
INSERT INTO calendar_day VALUES('official','2013-01-03','holiday','元旦');
INSERT INTO calendar_day VALUES('official','2013-01-05','workday_makeup','元旦');
INSERT INTO calendar_day VALUES('official','2013-01-06','workday_makeup','元旦');
INSERT INTO calendar_day VALUES('official','2013-02-09','holiday','春节');
INSERT INTO calendar_day VALUES('official','2013-02-10','holiday','春节');
INSERT INTO calendar_day VALUES('official','2013-02-11','holiday','春节');
INSERT INTO calendar_day VALUES('official','2013-02-12','holiday','春节');
INSERT INTO calendar_day VALUES('official','2013-02-13','holiday','春节');
INSERT INTO calendar_day VALUES('official','2013-02-14','holiday','春节');
INSERT INTO calendar_day VALUES('official','2013-02-15','holiday','春节');
INSERT INTO calendar_day VALUES('official','2013-02-16','workday_makeup','春节');
INSERT INTO calendar_day VALUES('official','2013-02-17','workday_makeup','春节');
INSERT INTO calendar_day VALUES('official','2013-04-04','holiday','清明节');
INSERT INTO calendar_day VALUES('official','2013-04-05','holiday','清明节');
INSERT INTO calendar_day VALUES('official','2013-04-06','holiday','清明节');
INSERT INTO calendar_day VALUES('official','2013-04-07','workday_makeup','清明节');
INSERT INTO calendar_day VALUES('official','2013-04-27','workday_makeup','劳动节');
INSERT INTO calendar_day VALUES('official','2013-04-28','workday_makeup','劳动节');
INSERT INTO calendar_day VALUES('official','2013-04-29','holiday','劳动节');
INSERT INTO calendar_day VALUES('official','2013-04-30','holiday','劳动节');
INSERT INTO calendar_day VALUES('official','2013-05-01','holiday','劳动节');
INSERT INTO calendar_day VALUES('official','2013-06-08','workday_makeup','端午节');
INSERT INTO calendar_day VALUES('official','2013-06-09','workday_makeup','端午节');
INSERT INTO calendar_day VALUES('official','2013-06-10','holiday','端午节');
INSERT INTO calendar_day VALUES('official','2013-06-11','holiday','端午节');
INSERT INTO calendar_day VALUES('official','2013-06-12','holiday','端午节');
INSERT INTO calendar_day VALUES('official','2013-09-19','holiday','中秋节');
INSERT INTO calendar_day VALUES('official','2013-09-20','holiday','中秋节');
INSERT INTO calendar_day VALUES('official','2013-09-21','holiday','中秋节');
INSERT INTO calendar_day VALUES('official','2013-09-22','workday_makeup','中秋节');
INSERT INTO calendar_day VALUES('official','2013-09-29','workday_makeup','国庆节');
INSERT INTO calendar_day VALUES('official','2013-10-01','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2013-10-02','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2013-10-03','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2013-10-04','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2013-10-05','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2013-10-06','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2013-10-07','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2013-10-12','workday_makeup','国庆节');
INSERT INTO calendar_day VALUES('official','2014-01-01','holiday','元旦');
INSERT INTO calendar_day VALUES('official','2014-01-26','workday_makeup','春节');
INSERT INTO calendar_day VALUES('official','2014-01-31','holiday','春节');
INSERT INTO calendar_day VALUES('official','2014-02-01','holiday','春节');
INSERT INTO calendar_day VALUES('official','2014-02-02','holiday','春节');
INSERT INTO calendar_day VALUES('official','2014-02-03','holiday','春节');
INSERT INTO calendar_day VALUES('official','2014-02-04','holiday','春节');
INSERT INTO calendar_day VALUES('official','2014-02-05','holiday','春节');
INSERT INTO calendar_day VALUES('official','2014-02-06','holiday','春节');
INSERT INTO calendar_day VALUES('official','2014-02-08','workday_makeup','春节');
INSERT INTO calendar_day VALUES('official','2014-04-05','holiday','清明节');
INSERT INTO calendar_day VALUES('official','2014-04-06','holiday','清明节');
INSERT INTO calendar_day VALUES('official','2014-04-07','holiday','清明节');
INSERT INTO calendar_day VALUES('official','2014-05-01','holiday','劳动节');
INSERT INTO calendar_day VALUES('official','2014-05-02','holiday','劳动节');
INSERT INTO calendar_day VALUES('official','2014-05-03','holiday','劳动节');
INSERT INTO calendar_day VALUES('official','2014-05-04','workday_makeup','劳动节');
INSERT INTO calendar_day VALUES('official','2014-06-02','holiday','端午节');
INSERT INTO calendar_day VALUES('official','2014-09-08','holiday','中秋节');
INSERT INTO calendar_day VALUES('official','2014-09-28','workday_makeup','国庆节');
INSERT INTO calendar_day VALUES('official','2014-10-01','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2014-10-02','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2014-10-03','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2014-10-04','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2014-10-05','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2014-10-06','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2014-10-07','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2014-10-11','workday_makeup','国庆节');
INSERT INTO calendar_day VALUES('official','2015-01-01','holiday','元旦');
INSERT INTO calendar_day VALUES('official','2015-01-02','holiday','元旦');
INSERT INTO calendar_day VALUES('official','2015-01-03','holiday','元旦');
INSERT INTO calendar_day VALUES('official','2015-01-04','workday_makeup','元旦');
INSERT INTO calendar_day VALUES('official','2015-02-15','workday_makeup','春节');
INSERT INTO calendar_day VALUES('official','2015-02-18','holiday','春节');
INSERT INTO calendar_day VALUES('official','2015-02-19','holiday','春节');
INSERT INTO calendar_day VALUES('official','2015-02-20','holiday','春节');
INSERT INTO calendar_day VALUES('official','2015-02-21','holiday','春节');
INSERT INTO calendar_day VALUES('official','2015-02-22','holiday','春节');
INSERT INTO calendar_day VALUES('official','2015-02-23','holiday','春节');
INSERT INTO calendar_day VALUES('official','2015-02-24','holiday','春节');
INSERT INTO calendar_day VALUES('official','2015-02-28','workday_makeup','春节');
INSERT INTO calendar_day VALUES('official','2015-04-05','holiday','清明节');
INSERT INTO calendar_day VALUES('official','2015-04-06','holiday','清明节');
INSERT INTO calendar_day VALUES('official','2015-05-01','holiday','劳动节');
INSERT INTO calendar_day VALUES('official','2015-06-20','holiday','端午节');
INSERT INTO calendar_day VALUES('official','2015-06-22','holiday','端午节');
INSERT INTO calendar_day VALUES('official','2015-09-03','holiday','抗战胜利70周年');
INSERT INTO calendar_day VALUES('official','2015-09-04','holiday','抗战胜利70周年');
INSERT INTO calendar_day VALUES('official','2015-09-05','holiday','抗日战争暨世界反法西斯战争胜利70周年纪念日');
INSERT INTO calendar_day VALUES('official','2015-09-06','workday_makeup','抗战胜利70周年');
INSERT INTO calendar_day VALUES('official','2015-09-27','holiday','中秋节');
INSERT INTO calendar_day VALUES('official','2015-10-01','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2015-10-02','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2015-10-03','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2015-10-04','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2015-10-05','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2015-10-06','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2015-10-07','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2015-10-10','workday_makeup','国庆节');
INSERT INTO calendar_day VALUES('official','2016-01-01','holiday','元旦');
INSERT INTO calendar_day VALUES('official','2016-02-06','workday_makeup','春节');
INSERT INTO calendar_day VALUES('official','2016-02-07','holiday','春节');
INSERT INTO calendar_day VALUES('official','2016-02-08','holiday','春节');
INSERT INTO calendar_day VALUES('official','2016-02-09','holiday','春节');
INSERT INTO calendar_day VALUES('official','2016-02-10','holiday','春节');
INSERT INTO calendar_day VALUES('official','2016-02-11','holiday','春节');
INSERT INTO calendar_day VALUES('official','2016-02-12','holiday','春节');
INSERT INTO calendar_day VALUES('official','2016-02-13','holiday','春节');
INSERT INTO calendar_day VALUES('official','2016-02-14','workday_makeup','春节');
INSERT INTO calendar_day VALUES('official','2016-04-04','holiday','清明节');
INSERT INTO calendar_day VALUES('official','2016-05-01','holiday','劳动节');
INSERT INTO calendar_day VALUES('official','2016-05-02','holiday','劳动节');
INSERT INTO calendar_day VALUES('official','2016-06-09','holiday','端午节');
INSERT INTO calendar_day VALUES('official','2016-06-10','holiday','端午节');
INSERT INTO calendar_day VALUES('official','2016-06-11','holiday','端午节');
INSERT INTO calendar_day VALUES('official','2016-06-12','workday_makeup','端午节');
INSERT INTO calendar_day VALUES('official','2016-09-15','holiday','中秋节');
INSERT INTO calendar_day VALUES('official','2016-09-16','holiday','中秋节');
INSERT INTO calendar_day VALUES('official','2016-09-17','holiday','中秋节');
INSERT INTO calendar_day VALUES('official','2016-09-18','workday_makeup','中秋节');
INSERT INTO calendar_day VALUES('official','2016-10-01','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2016-10-02','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2016-10-03','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2016-10-04','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2016-10-05','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2016-10-06','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2016-10-07','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2016-10-08','workday_makeup','国庆节');
INSERT INTO calendar_day VALUES('official','2016-10-09','workday_makeup','国庆节');
INSERT INTO calendar_day VALUES('official','2017-01-01','holiday','元旦');
INSERT INTO calendar_day VALUES('official','2017-01-02','holiday','元旦');
INSERT INTO calendar_day VALUES('official','2017-01-22','workday_makeup','春节');
INSERT INTO calendar_day VALUES('official','2017-01-27','holiday','春节');
INSERT INTO calendar_day VALUES('official','2017-01-28','holiday','春节');
INSERT INTO calendar_day VALUES('official','2017-01-29','holiday','春节');
INSERT INTO calendar_day VALUES('official','2017-01-30','holiday','春节');
INSERT INTO calendar_day VALUES('official','2017-01-31','holiday','春节');
INSERT INTO calendar_day VALUES('official','2017-02-01','holiday','春节');
INSERT INTO calendar_day VALUES('official','2017-02-02','holiday','春节');
INSERT INTO calendar_day VALUES('official','2017-02-04','workday_makeup','春节');
INSERT INTO calendar_day VALUES('official','2017-04-01','workday_makeup','清明节');
INSERT INTO calendar_day VALUES('official','2017-04-02','holiday','清明节');
INSERT INTO calendar_day VALUES('official','2017-04-03','holiday','清明节');
INSERT INTO calendar_day VALUES('official','2017-04-04','holiday','清明节');
INSERT INTO calendar_day VALUES('official','2017-05-01','holiday','劳动节');
INSERT INTO calendar_day VALUES('official','2017-05-27','workday_makeup','端午节');
INSERT INTO calendar_day VALUES('official','2017-05-28','holiday','端午节');
INSERT INTO calendar_day VALUES('official','2017-05-29','holiday','端午节');
INSERT INTO calendar_day VALUES('official','2017-05-30','holiday','端午节');
INSERT INTO calendar_day VALUES('official','2017-09-30','workday_makeup','国庆节');
INSERT INTO calendar_day VALUES('official','2017-10-01','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2017-10-02','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2017-10-03','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2017-10-04','holiday','中秋节');
INSERT INTO calendar_day VALUES('official','2017-10-05','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2017-10-06','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2017-10-07','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2017-10-08','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2018-01-01','holiday','元旦');
INSERT INTO calendar_day VALUES('official','2018-02-11','workday_makeup','春节');
INSERT INTO calendar_day VALUES('official','2018-02-15','holiday','春节');
INSERT INTO calendar_day VALUES('official','2018-02-16','holiday','春节');
INSERT INTO calendar_day VALUES('official','2018-02-17','holiday','春节');
INSERT INTO calendar_day VALUES('official','2018-02-18','holiday','春节');
INSERT INTO calendar_day VALUES('official','2018-02-19','holiday','春节');
INSERT INTO calendar_day VALUES('official','2018-02-20','holiday','春节');
INSERT INTO calendar_day VALUES('official','2018-02-21','holiday','春节');
INSERT INTO calendar_day VALUES('official','2018-02-24','workday_makeup','春节');
INSERT INTO calendar_day VALUES('official','2018-04-05','holiday','清明节');
INSERT INTO calendar_day VALUES('official','2018-04-06','holiday','清明节');
INSERT INTO calendar_day VALUES('official','2018-04-07','holiday','清明节');
INSERT INTO calendar_day VALUES('official','2018-04-08','workday_makeup','清明节');
INSERT INTO calendar_day VALUES('official','2018-04-28','workday_makeup','劳动节');
INSERT INTO calendar_day VALUES('official','2018-04-29','holiday','劳动节');
INSERT INTO calendar_day VALUES('official','2018-04-30','holiday','劳动节');
INSERT INTO calendar_day VALUES('official','2018-05-01','holiday','劳动节');
INSERT INTO calendar_day VALUES('official','2018-06-18','holiday','端午节');
INSERT INTO calendar_day VALUES('official','2018-09-24','holiday','中秋节');
INSERT INTO calendar_day VALUES('official','2018-09-29','workday_makeup','国庆节');
INSERT INTO calendar_day VALUES('official','2018-09-30','workday_makeup','国庆节');
INSERT INTO calendar_day VALUES('official','2018-10-01','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2018-10-02','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2018-10-03','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2018-10-04','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2018-10-05','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2018-10-06','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2018-10-07','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2018-12-29','workday_makeup','元旦');
INSERT INTO calendar_day VALUES('official','2018-12-30','holiday','元旦');
INSERT INTO calendar_day VALUES('official','2018-12-31','holiday','元旦');
INSERT INTO calendar_day VALUES('official','2019-01-01','holiday','元旦');
INSERT INTO calendar_day VALUES('official','2019-02-02','workday_makeup','春节');
INSERT INTO calendar_day VALUES('official','2019-02-03','workday_makeup','春节');
INSERT INTO calendar_day VALUES('official','2019-02-04','holiday','春节');
INSERT INTO calendar_day VALUES('official','2019-02-05','holiday','春节');
INSERT INTO calendar_day VALUES('official','2019-02-06','holiday','春节');
INSERT INTO calendar_day VALUES('official','2019-02-07','holiday','春节');
INSERT INTO calendar_day VALUES('official','2019-02-08','holiday','春节');
INSERT INTO calendar_day VALUES('official','2019-02-09','holiday','春节');
INSERT INTO calendar_day VALUES('official','2019-02-10','holiday','春节');
INSERT INTO calendar_day VALUES('official','2019-04-05','holiday','清明节');
INSERT INTO calendar_day VALUES('official','2019-04-06','holiday','清明节');
INSERT INTO calendar_day VALUES('official','2019-04-07','holiday','清明节');
INSERT INTO calendar_day VALUES('official','2019-04-28','workday_makeup','劳动节');
INSERT INTO calendar_day VALUES('official','2019-05-01','holiday','劳动节');
INSERT INTO calendar_day VALUES('official','2019-05-02','holiday','劳动节');
INSERT INTO calendar_day VALUES('official','2019-05-03','holiday','劳动节');
INSERT INTO calendar_day VALUES('official','2019-05-04','holiday','劳动节');
INSERT INTO calendar_day VALUES('official','2019-05-05','workday_makeup','劳动节');
INSERT INTO calendar_day VALUES('official','2019-06-07','holiday','端午节');
INSERT INTO calendar_day VALUES('official','2019-06-08','holiday','端午节');
INSERT INTO calendar_day VALUES('official','2019-06-09','holiday','端午节');
INSERT INTO calendar_day VALUES('official','2019-09-13','holiday','中秋节');
INSERT INTO calendar_day VALUES('official','2019-09-14','holiday','中秋节');
INSERT INTO calendar_day VALUES('official','2019-09-15','holiday','中秋节');
INSERT INTO calendar_day VALUES('official','2019-09-29','workday_makeup','国庆节');
INSERT INTO calendar_day VALUES('official','2019-10-01','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2019-10-02','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2019-10-03','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2019-10-04','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2019-10-05','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2019-10-06','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2019-10-07','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2019-10-12','workday_makeup','国庆节');
INSERT INTO calendar_day VALUES('official','2020-01-01','holiday','元旦');
INSERT INTO calendar_day VALUES('official','2020-01-19','workday_makeup','春节');
INSERT INTO calendar_day VALUES('official','2020-01-24','holiday','春节');
INSERT INTO calendar_day VALUES('official','2020-01-25','holiday','春节');
INSERT INTO calendar_day VALUES('official','2020-01-26','holiday','春节');
INSERT INTO calendar_day VALUES('official','2020-01-27','holiday','春节');
INSERT INTO calendar_day VALUES('official','2020-01-28','holiday','春节');
INSERT INTO calendar_day VALUES('official','2020-01-29','holiday','春节');
INSERT INTO calendar_day VALUES('official','2020-01-30','holiday','春节');
INSERT INTO calendar_day VALUES('official','2020-01-31','holiday','春节');
INSERT INTO calendar_day VALUES('official','2020-02-01','holiday','春节');
INSERT INTO calendar_day VALUES('official','2020-02-02','holiday','春节');
INSERT INTO calendar_day VALUES('official','2020-02-03','workday_makeup','春节');
INSERT INTO calendar_day VALUES('official','2020-04-04','holiday','清明节');
INSERT INTO calendar_day VALUES('official','2020-04-05','holiday','清明节');
INSERT INTO calendar_day VALUES('official','2020-04-06','holiday','清明节');
INSERT INTO calendar_day VALUES('official','2020-04-26','workday_makeup','劳动节');
INSERT INTO calendar_day VALUES('official','2020-05-01','holiday','劳动节');
INSERT INTO calendar_day VALUES('official','2020-05-02','holiday','劳动节');
INSERT INTO calendar_day VALUES('official','2020-05-03','holiday','劳动节');
INSERT INTO calendar_day VALUES('official','2020-05-04','holiday','劳动节');
INSERT INTO calendar_day VALUES('official','2020-05-05','holiday','劳动节');
INSERT INTO calendar_day VALUES('official','2020-05-09','workday_makeup','劳动节');
INSERT INTO calendar_day VALUES('official','2020-06-25','holiday','端午节');
INSERT INTO calendar_day VALUES('official','2020-06-26','holiday','端午节');
INSERT INTO calendar_day VALUES('official','2020-06-27','holiday','端午节');
INSERT INTO calendar_day VALUES('official','2020-06-28','workday_makeup','端午节');
INSERT INTO calendar_day VALUES('official','2020-09-27','workday_makeup','国庆节');
INSERT INTO calendar_day VALUES('official','2020-10-01','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2020-10-02','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2020-10-03','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2020-10-04','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2020-10-05','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2020-10-06','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2020-10-07','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2020-10-08','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2020-10-10','workday_makeup','国庆节');
INSERT INTO calendar_day VALUES('official','2021-01-01','holiday','元旦');
INSERT INTO calendar_day VALUES('official','2021-01-02','holiday','元旦');
INSERT INTO calendar_day VALUES('official','2021-01-03','holiday','元旦');
INSERT INTO calendar_day VALUES('official','2021-02-07','workday_makeup','春节');
INSERT INTO calendar_day VALUES('official','2021-02-11','holiday','春节');
INSERT INTO calendar_day VALUES('official','2021-02-12','holiday','春节');
INSERT INTO calendar_day VALUES('official','2021-02-13','holiday','春节');
INSERT INTO calendar_day VALUES('official','2021-02-14','holiday','春节');
INSERT INTO calendar_day VALUES('official','2021-02-15','holiday','春节');
INSERT INTO calendar_day VALUES('official','2021-02-16','holiday','春节');
INSERT INTO calendar_day VALUES('official','2021-02-17','holiday','春节');
INSERT INTO calendar_day VALUES('official','2021-02-20','workday_makeup','春节');
INSERT INTO calendar_day VALUES('official','2021-04-03','holiday','清明节');
INSERT INTO calendar_day VALUES('official','2021-04-04','holiday','清明节');
INSERT INTO calendar_day VALUES('official','2021-04-05','holiday','清明节');
INSERT INTO calendar_day VALUES('official','2021-04-25','workday_makeup','劳动节');
INSERT INTO calendar_day VALUES('official','2021-05-01','holiday','劳动节');
INSERT INTO calendar_day VALUES('official','2021-05-02','holiday','劳动节');
INSERT INTO calendar_day VALUES('official','2021-05-03','holiday','劳动节');
INSERT INTO calendar_day VALUES('official','2021-05-04','holiday','劳动节');
INSERT INTO calendar_day VALUES('official','2021-05-05','holiday','劳动节');
INSERT INTO calendar_day VALUES('official','2021-05-08','workday_makeup','劳动节');
INSERT INTO calendar_day VALUES('official','2021-06-12','holiday','端午节');
INSERT INTO calendar_day VALUES('official','2021-06-13','holiday','端午节');
INSERT INTO calendar_day VALUES('official','2021-06-14','holiday','端午节');
INSERT INTO calendar_day VALUES('official','2021-09-18','workday_makeup','中秋节');
INSERT INTO calendar_day VALUES('official','2021-09-19','holiday','中秋节');
INSERT INTO calendar_day VALUES('official','2021-09-20','holiday','中秋节');
INSERT INTO calendar_day VALUES('official','2021-09-21','holiday','中秋节');
INSERT INTO calendar_day VALUES('official','2021-09-26','workday_makeup','国庆节');
INSERT INTO calendar_day VALUES('official','2021-10-01','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2021-10-02','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2021-10-03','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2021-10-04','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2021-10-05','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2021-10-06','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2021-10-07','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2021-10-09','workday_makeup','国庆节');
INSERT INTO calendar_day VALUES('official','2022-01-01','holiday','元旦');
INSERT INTO calendar_day VALUES('official','2022-01-02','holiday','元旦');
INSERT INTO calendar_day VALUES('official','2022-01-03','holiday','元旦');
INSERT INTO calendar_day VALUES('official','2022-01-29','workday_makeup','春节');
INSERT INTO calendar_day VALUES('official','2022-01-30','workday_makeup','春节');
INSERT INTO calendar_day VALUES('official','2022-01-31','holiday','春节');
INSERT INTO calendar_day VALUES('official','2022-02-01','holiday','春节');
INSERT INTO calendar_day VALUES('official','2022-02-02','holiday','春节');
INSERT INTO calendar_day VALUES('official','2022-02-03','holiday','春节');
INSERT INTO calendar_day VALUES('official','2022-02-04','holiday','春节');
INSERT INTO calendar_day VALUES('official','2022-02-05','holiday','春节');
INSERT INTO calendar_day VALUES('official','2022-02-06','holiday','春节');
INSERT INTO calendar_day VALUES('official','2022-04-02','workday_makeup','清明节');
INSERT INTO calendar_day VALUES('official','2022-04-03','holiday','清明节');
INSERT INTO calendar_day VALUES('official','2022-04-04','holiday','清明节');
INSERT INTO calendar_day VALUES('official','2022-04-05','holiday','清明节');
INSERT INTO calendar_day VALUES('official','2022-04-24','workday_makeup','劳动节');
INSERT INTO calendar_day VALUES('official','2022-04-30','holiday','劳动节');
INSERT INTO calendar_day VALUES('official','2022-05-01','holiday','劳动节');
INSERT INTO calendar_day VALUES('official','2022-05-02','holiday','劳动节');
INSERT INTO calendar_day VALUES('official','2022-05-03','holiday','劳动节');
INSERT INTO calendar_day VALUES('official','2022-05-04','holiday','劳动节');
INSERT INTO calendar_day VALUES('official','2022-05-07','workday_makeup','劳动节');
INSERT INTO calendar_day VALUES('official','2022-06-03','holiday','端午节');
INSERT INTO calendar_day VALUES('official','2022-06-04','holiday','端午节');
INSERT INTO calendar_day VALUES('official','2022-06-05','holiday','端午节');
INSERT INTO calendar_day VALUES('official','2022-09-10','holiday','中秋节');
INSERT INTO calendar_day VALUES('official','2022-09-11','holiday','中秋节');
INSERT INTO calendar_day VALUES('official','2022-09-12','holiday','中秋节');
INSERT INTO calendar_day VALUES('official','2022-10-01','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2022-10-02','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2022-10-03','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2022-10-04','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2022-10-05','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2022-10-06','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2022-10-07','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2022-10-08','workday_makeup','国庆节');
INSERT INTO calendar_day VALUES('official','2022-10-09','workday_makeup','国庆节');
INSERT INTO calendar_day VALUES('official','2022-12-31','holiday','元旦');
INSERT INTO calendar_day VALUES('official','2023-01-01','holiday','元旦');
INSERT INTO calendar_day VALUES('official','2023-01-02','holiday','元旦');
INSERT INTO calendar_day VALUES('official','2023-01-21','holiday','春节');
INSERT INTO calendar_day VALUES('official','2023-01-22','holiday','春节');
INSERT INTO calendar_day VALUES('official','2023-01-23','holiday','春节');
INSERT INTO calendar_day VALUES('official','2023-01-24','holiday','春节');
INSERT INTO calendar_day VALUES('official','2023-01-25','holiday','春节');
INSERT INTO calendar_day VALUES('official','2023-01-26','holiday','春节');
INSERT INTO calendar_day VALUES('official','2023-01-27','holiday','春节');
INSERT INTO calendar_day VALUES('official','2023-01-28','workday_makeup','春节');
INSERT INTO calendar_day VALUES('official','2023-01-29','workday_makeup','春节');
INSERT INTO calendar_day VALUES('official','2023-04-05','holiday','清明节');
INSERT INTO calendar_day VALUES('official','2023-04-23','workday_makeup','劳动节');
INSERT INTO calendar_day VALUES('official','2023-04-29','holiday','劳动节');
INSERT INTO calendar_day VALUES('official','2023-04-30','holiday','劳动节');
INSERT INTO calendar_day VALUES('official','2023-05-01','holiday','劳动节');
INSERT INTO calendar_day VALUES('official','2023-05-02','holiday','劳动节');
INSERT INTO calendar_day VALUES('official','2023-05-03','holiday','劳动节');
INSERT INTO calendar_day VALUES('official','2023-05-06','workday_makeup','劳动节');
INSERT INTO calendar_day VALUES('official','2023-06-22','holiday','端午节');
INSERT INTO calendar_day VALUES('official','2023-06-23','holiday','端午节');
INSERT INTO calendar_day VALUES('official','2023-06-24','holiday','端午节');
INSERT INTO calendar_day VALUES('official','2023-06-25','workday_makeup','端午节');
INSERT INTO calendar_day VALUES('official','2023-09-29','holiday','中秋节');
INSERT INTO calendar_day VALUES('official','2023-09-30','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2023-10-01','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2023-10-02','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2023-10-03','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2023-10-04','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2023-10-05','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2023-10-06','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2023-10-07','workday_makeup','国庆节');
INSERT INTO calendar_day VALUES('official','2023-10-08','workday_makeup','国庆节');
INSERT INTO calendar_day VALUES('official','2023-12-30','holiday','元旦');
INSERT INTO calendar_day VALUES('official','2023-12-31','holiday','元旦');
INSERT INTO calendar_day VALUES('official','2024-01-01','holiday','元旦');
INSERT INTO calendar_day VALUES('official','2024-02-04','workday_makeup','春节');
INSERT INTO calendar_day VALUES('official','2024-02-10','holiday','春节');
INSERT INTO calendar_day VALUES('official','2024-02-11','holiday','春节');
INSERT INTO calendar_day VALUES('official','2024-02-12','holiday','春节');
INSERT INTO calendar_day VALUES('official','2024-02-13','holiday','春节');
INSERT INTO calendar_day VALUES('official','2024-02-14','holiday','春节');
INSERT INTO calendar_day VALUES('official','2024-02-15','holiday','春节');
INSERT INTO calendar_day VALUES('official','2024-02-16','holiday','春节');
INSERT INTO calendar_day VALUES('official','2024-02-17','holiday','春节');
INSERT INTO calendar_day VALUES('official','2024-02-18','workday_makeup','春节');
INSERT INTO calendar_day VALUES('official','2024-04-04','holiday','清明节');
INSERT INTO calendar_day VALUES('official','2024-04-05','holiday','清明节');
INSERT INTO calendar_day VALUES('official','2024-04-06','holiday','清明节');
INSERT INTO calendar_day VALUES('official','2024-04-07','workday_makeup','清明节');
INSERT INTO calendar_day VALUES('official','2024-04-28','workday_makeup','劳动节');
INSERT INTO calendar_day VALUES('official','2024-05-01','holiday','劳动节');
INSERT INTO calendar_day VALUES('official','2024-05-02','holiday','劳动节');
INSERT INTO calendar_day VALUES('official','2024-05-03','holiday','劳动节');
INSERT INTO calendar_day VALUES('official','2024-05-04','holiday','劳动节');
INSERT INTO calendar_day VALUES('official','2024-05-05','holiday','劳动节');
INSERT INTO calendar_day VALUES('official','2024-05-11','workday_makeup','劳动节');
INSERT INTO calendar_day VALUES('official','2024-06-10','holiday','端午节');
INSERT INTO calendar_day VALUES('official','2024-09-14','workday_makeup','中秋节');
INSERT INTO calendar_day VALUES('official','2024-09-15','holiday','中秋节');
INSERT INTO calendar_day VALUES('official','2024-09-16','holiday','中秋节');
INSERT INTO calendar_day VALUES('official','2024-09-17','holiday','中秋节');
INSERT INTO calendar_day VALUES('official','2024-09-29','workday_makeup','国庆节');
INSERT INTO calendar_day VALUES('official','2024-10-01','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2024-10-02','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2024-10-03','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2024-10-04','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2024-10-05','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2024-10-06','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2024-10-07','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2024-10-12','workday_makeup','国庆节');
INSERT INTO calendar_day VALUES('official','2025-01-01','holiday','元旦');
INSERT INTO calendar_day VALUES('official','2025-01-26','workday_makeup','春节');
INSERT INTO calendar_day VALUES('official','2025-01-28','holiday','春节');
INSERT INTO calendar_day VALUES('official','2025-01-29','holiday','春节');
INSERT INTO calendar_day VALUES('official','2025-01-30','holiday','春节');
INSERT INTO calendar_day VALUES('official','2025-01-31','holiday','春节');
INSERT INTO calendar_day VALUES('official','2025-02-01','holiday','春节');
INSERT INTO calendar_day VALUES('official','2025-02-02','holiday','春节');
INSERT INTO calendar_day VALUES('official','2025-02-03','holiday','春节');
INSERT INTO calendar_day VALUES('official','2025-02-04','holiday','春节');
INSERT INTO calendar_day VALUES('official','2025-02-08','workday_makeup','春节');
INSERT INTO calendar_day VALUES('official','2025-04-04','holiday','清明节');
INSERT INTO calendar_day VALUES('official','2025-04-05','holiday','清明节');
INSERT INTO calendar_day VALUES('official','2025-04-06','holiday','清明节');
INSERT INTO calendar_day VALUES('official','2025-04-27','workday_makeup','劳动节');
INSERT INTO calendar_day VALUES('official','2025-05-01','holiday','劳动节');
INSERT INTO calendar_day VALUES('official','2025-05-02','holiday','劳动节');
INSERT INTO calendar_day VALUES('official','2025-05-03','holiday','劳动节');
INSERT INTO calendar_day VALUES('official','2025-05-04','holiday','劳动节');
INSERT INTO calendar_day VALUES('official','2025-05-05','holiday','劳动节');
INSERT INTO calendar_day VALUES('official','2025-05-31','holiday','端午节');
INSERT INTO calendar_day VALUES('official','2025-06-01','holiday','端午节');
INSERT INTO calendar_day VALUES('official','2025-06-02','holiday','端午节');
INSERT INTO calendar_day VALUES('official','2025-09-28','workday_makeup','国庆节');
INSERT INTO calendar_day VALUES('official','2025-10-01','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2025-10-02','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2025-10-03','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2025-10-04','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2025-10-05','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2025-10-06','holiday','中秋节');
INSERT INTO calendar_day VALUES('official','2025-10-07','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2025-10-08','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2025-10-11','workday_makeup','国庆节');
INSERT INTO calendar_day VALUES('official','2026-01-01','holiday','元旦');
INSERT INTO calendar_day VALUES('official','2026-01-02','holiday','元旦');
INSERT INTO calendar_day VALUES('official','2026-01-03','holiday','元旦');
INSERT INTO calendar_day VALUES('official','2026-01-04','workday_makeup','元旦');
INSERT INTO calendar_day VALUES('official','2026-02-14','workday_makeup','春节');
INSERT INTO calendar_day VALUES('official','2026-02-15','holiday','春节');
INSERT INTO calendar_day VALUES('official','2026-02-16','holiday','春节');
INSERT INTO calendar_day VALUES('official','2026-02-17','holiday','春节');
INSERT INTO calendar_day VALUES('official','2026-02-18','holiday','春节');
INSERT INTO calendar_day VALUES('official','2026-02-19','holiday','春节');
INSERT INTO calendar_day VALUES('official','2026-02-20','holiday','春节');
INSERT INTO calendar_day VALUES('official','2026-02-21','holiday','春节');
INSERT INTO calendar_day VALUES('official','2026-02-22','holiday','春节');
INSERT INTO calendar_day VALUES('official','2026-02-23','holiday','春节');
INSERT INTO calendar_day VALUES('official','2026-02-28','workday_makeup','春节');
INSERT INTO calendar_day VALUES('official','2026-04-04','holiday','清明节');
INSERT INTO calendar_day VALUES('official','2026-04-05','holiday','清明节');
INSERT INTO calendar_day VALUES('official','2026-04-06','holiday','清明节');
INSERT INTO calendar_day VALUES('official','2026-05-01','holiday','劳动节');
INSERT INTO calendar_day VALUES('official','2026-05-02','holiday','劳动节');
INSERT INTO calendar_day VALUES('official','2026-05-03','holiday','劳动节');
INSERT INTO calendar_day VALUES('official','2026-05-04','holiday','劳动节');
INSERT INTO calendar_day VALUES('official','2026-05-05','holiday','劳动节');
INSERT INTO calendar_day VALUES('official','2026-05-09','workday_makeup','劳动节');
INSERT INTO calendar_day VALUES('official','2026-06-19','holiday','端午节');
INSERT INTO calendar_day VALUES('official','2026-06-20','holiday','端午节');
INSERT INTO calendar_day VALUES('official','2026-06-21','holiday','端午节');
INSERT INTO calendar_day VALUES('official','2026-09-20','workday_makeup','国庆节');
INSERT INTO calendar_day VALUES('official','2026-09-25','holiday','中秋节');
INSERT INTO calendar_day VALUES('official','2026-09-26','holiday','中秋节');
INSERT INTO calendar_day VALUES('official','2026-09-27','holiday','中秋节');
INSERT INTO calendar_day VALUES('official','2026-10-01','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2026-10-02','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2026-10-03','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2026-10-04','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2026-10-05','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2026-10-06','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2026-10-07','holiday','国庆节');
INSERT INTO calendar_day VALUES('official','2026-10-10','workday_makeup','国庆节');
INSERT INTO calendar_day VALUES('projected','2027-01-01','holiday','元旦');
INSERT INTO calendar_day VALUES('projected','2027-02-05','holiday','农历除夕');
INSERT INTO calendar_day VALUES('projected','2027-02-06','holiday','春节');
INSERT INTO calendar_day VALUES('projected','2027-02-07','holiday','春节');
INSERT INTO calendar_day VALUES('projected','2027-02-08','holiday','春节');
INSERT INTO calendar_day VALUES('projected','2027-02-09','holiday','春节（补假）');
INSERT INTO calendar_day VALUES('projected','2027-02-10','holiday','春节（补假）');
INSERT INTO calendar_day VALUES('projected','2027-04-05','holiday','清明节');
INSERT INTO calendar_day VALUES('projected','2027-05-01','holiday','劳动节');
INSERT INTO calendar_day VALUES('projected','2027-05-02','holiday','劳动节');
INSERT INTO calendar_day VALUES('projected','2027-05-03','holiday','劳动节（补假）');
INSERT INTO calendar_day VALUES('projected','2027-05-04','holiday','劳动节（补假）');
INSERT INTO calendar_day VALUES('projected','2027-06-09','holiday','端午节');
INSERT INTO calendar_day VALUES('projected','2027-09-15','holiday','中秋节');
INSERT INTO calendar_day VALUES('projected','2027-10-01','holiday','国庆节');
INSERT INTO calendar_day VALUES('projected','2027-10-02','holiday','国庆节');
INSERT INTO calendar_day VALUES('projected','2027-10-03','holiday','国庆节');
INSERT INTO calendar_day VALUES('projected','2027-10-04','holiday','国庆节（补假）');
INSERT INTO calendar_day VALUES('projected','2027-10-05','holiday','国庆节（补假）');
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
INSERT INTO case_record VALUES(191,'371500',2026,1,'聊政复〔2026〕1号','2026-01-05','371522','371522-public-security','penalty','window',NULL,'under-review','ordinary',NULL,'2025-12-20','570c05fd626960c8f347b16d5e75851d9923eeed36459964623c79210a217a27',NULL,'accepted','2026-01-07',NULL,NULL,NULL);
INSERT INTO case_record VALUES(192,'371500',2026,2,'聊政复〔2026〕2号','2026-01-06','371522','371522-public-security','penalty','window',NULL,'filed',NULL,NULL,NULL,'b2567d21206379f69c9865874b3279ef910055699538cdb268411f260e43f66c',NULL,NULL,NULL,'2026-01-13','under-review','deemed-accepted');
INSERT INTO case_record VALUES(193,'371500',2026,3,'聊政复〔2026〕3号','2026-01-07','371522','371522-public-security','penalty','window',NULL,'filed',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-01-14','under-review','deemed-accepted');
INSERT INTO case_record VALUES(195,'371500',2026,4,'聊政复〔2026〕4号','2026-01-08','371522','371522-public-security','penalty','window',NULL,'filed',NULL,NULL,NULL,'1ab8b9ecbcea065e55670c13884d24f414da3fac8199d4abe2d4805ba60ae12f',NULL,NULL,NULL,'2026-01-15','under-review','deemed-accepted');
INSERT INTO case_record VALUES(196,'371500',2024,1,'聊政复〔2024〕1号','2024-02-20','371522','371522-public-security','penalty','window',NULL,'effective','ordinary',NULL,'2024-02-01','66a6c5e3dfc9590dd6842ad0b73c3456f5ac3afa79b8f9834ee8254afc2de9a8','旧复字〔2024〕1号','accepted','2024-02-22',NULL,NULL,NULL);
INSERT INTO case_record VALUES(202,'371500',2024,2,'聊政复〔2024〕2号','2024-02-20','371522','371522-public-security','penalty','window',NULL,'effective','ordinary',NULL,'2024-02-01','a3fc4a9837a72c5014e50ef8b490dda56d44f43f986a8f6135e5a9dbfeb49769','旧复字〔2024〕2号','accepted','2024-02-22',NULL,NULL,NULL);
INSERT INTO case_record VALUES(208,'371500',2024,3,'聊政复〔2024〕3号','2024-02-20','371522','371522-public-security','penalty','window',NULL,'effective','ordinary',NULL,'2024-02-01','be68b4ae02b7a32c1444cc53845a3ab6689645d7bbf2843c625e88b5d8ec5025','旧复字〔2024〕3号','accepted','2024-02-22',NULL,NULL,NULL);
CREATE TABLE case_party (
  case_id     INTEGER NOT NULL REFERENCES case_record (id) ON DELETE CASCADE,
  role        TEXT    NOT NULL CHECK (role IN ('applicant', 'respondent', 'third-party')),
  ordinal     INTEGER NOT NULL CHECK (ordinal > 0),
  name_digest TEXT,
  agency      TEXT    REFERENCES agency (code),
  PRIMARY KEY (case_id, role, ordinal),
  CHECK ((name_digest IS NULL) <> (agency IS NULL))
) STRICT, WITHOUT ROWID;
INSERT INTO case_party VALUES(191,'applicant',1,'5c368ab7f3938a7003a4c7759add7c1dbf1c7848f666f75ac491360bc0a5d4a8',NULL);
INSERT INTO case_party VALUES(191,'respondent',1,NULL,'371522-public-security');
INSERT INTO case_party VALUES(192,'applicant',1,'1c8b4ddfe5b180953b163343e1b2bdb38bbb783475b00e3159ce174fc5848c1d',NULL);
INSERT INTO case_party VALUES(192,'respondent',1,NULL,'371522-public-security');
INSERT INTO case_party VALUES(193,'applicant',1,'5380f91cd99de7bf9d491c9dc69dc4db8dfbcd4dd66e12b3b9e8ffd7fe8eebdb',NULL);
INSERT INTO case_party VALUES(193,'respondent',1,NULL,'371522-public-security');
INSERT INTO case_party VALUES(195,'applicant',1,'bb7dadcc82f62ef1df89644994c29b3809324617cf604c2b627f497f1d6cf30a',NULL);
INSERT INTO case_party VALUES(195,'respondent',1,NULL,'371522-public-security');
INSERT INTO case_party VALUES(196,'applicant',1,'583541139de116671b089c1e771920bbed674a50987ef8c9247e4ae8adb08c79',NULL);
INSERT INTO case_party VALUES(196,'respondent',1,NULL,'371522-public-security');
INSERT INTO case_party VALUES(202,'applicant',1,'cc3c47a72975685d8f0c5a66726c800afb7205ceb582ef0b6c7db891ce2358bd',NULL);
INSERT INTO case_party VALUES(202,'respondent',1,NULL,'371522-public-security');
INSERT INTO case_party VALUES(208,'applicant',1,'2217f09ad6c2b94b9da100735145b508938bd7acc30a659a5e42f8a103fe8c6d',NULL);
INSERT INTO case_party VALUES(208,'respondent',1,NULL,'371522-public-security');
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
INSERT INTO case_clock VALUES(191,'copy-service','','no','office','2026-01-07','2026-01-16','working-days',7,'2026-01-16',NULL,'no','no','ARL 48');
INSERT INTO case_clock VALUES(191,'review','','no','office','2026-01-07','2026-03-09','calendar-days',60,'2026-03-08',NULL,'no','no','ARL 62');
INSERT INTO case_clock VALUES(191,'suing-undecided','','no','applicant','2026-03-09','2026-03-24','calendar-days',15,'2026-03-24',NULL,'no','no','ALL 45');
INSERT INTO case_clock VALUES(192,'copy-service','','yes','office','2026-01-13','2026-01-22','working-days',7,'2026-01-22',NULL,'no','no','ARL 48');
INSERT INTO case_clock VALUES(192,'examination','','no','office','2026-01-06','2026-01-13','working-days',5,'2026-01-13',NULL,'no','no','ARL 30');
INSERT INTO case_clock VALUES(192,'review','','yes','office','2026-01-13','2026-03-16','calendar-days',60,'2026-03-14',NULL,'no','no','ARL 62');
INSERT INTO case_clock VALUES(192,'suing-undecided','','yes','applicant','2026-03-16','2026-03-31','calendar-days',15,'2026-03-31',NULL,'no','no','ALL 45');
INSERT INTO case_clock VALUES(193,'copy-service','','yes','office','2026-01-14','2026-01-23','working-days',7,'2026-01-23',NULL,'no','no','ARL 48');
INSERT INTO case_clock VALUES(193,'examination','','no','office','2026-01-07','2026-01-14','working-days',5,'2026-01-14',NULL,'no','no','ARL 30');
INSERT INTO case_clock VALUES(193,'review','','yes','office','2026-01-14','2026-03-16','calendar-days',60,'2026-03-15',NULL,'no','no','ARL 62');
INSERT INTO case_clock VALUES(193,'suing-undecided','','yes','applicant','2026-03-16','2026-03-31','calendar-days',15,'2026-03-31',NULL,'no','no','ALL 45');
INSERT INTO case_clock VALUES(195,'copy-service','','yes','office','2026-01-15','2026-01-26','working-days',7,'2026-01-26',NULL,'no','no','ARL 48');
INSERT INTO case_clock VALUES(195,'examination','','no','office','2026-01-08','2026-01-15','working-days',5,'2026-01-15',NULL,'no','no','ARL 30');
INSERT INTO case_clock VALUES(195,'review','','yes','office','2026-01-15','2026-03-16','calendar-days',60,'2026-03-16',NULL,'no','no','ARL 62');
INSERT INTO case_clock VALUES(195,'suing-undecided','','yes','applicant','2026-03-16','2026-03-31','calendar-days',15,'2026-03-31',NULL,'no','no','ALL 45');
INSERT INTO case_clock VALUES(196,'suing','applicant','no','applicant','2024-04-01','2024-04-16','calendar-days',15,'2024-04-16',NULL,'no','no','ALL 45');
INSERT INTO case_clock VALUES(202,'suing','applicant','no','applicant','2024-04-01','2024-04-16','calendar-days',15,'2024-04-16',NULL,'no','no','ALL 45');
INSERT INTO case_clock VALUES(208,'suing','applicant','no','applicant','2024-04-01','2024-04-16','calendar-days',15,'2024-04-16',NULL,'no','no','ALL 45');
CREATE TABLE reception_point (
  code       TEXT NOT NULL PRIMARY KEY,
  name       TEXT NOT NULL UNIQUE,
  name_en    TEXT NOT NULL,
  point_kind TEXT NOT NULL,
  region     TEXT NOT NULL REFERENCES region (code),
  place      TEXT
) STRICT, WITHOUT ROWID;
CREATE TABLE defect_kind (
  code    TEXT NOT NULL PRIMARY KEY,
  name    TEXT NOT NULL UNIQUE,
  name_en TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE letter_setting (
  letter     TEXT    NOT NULL PRIMARY KEY,
  reply_days INTEGER CHECK (reply_days > 0),
  reply_unit TEXT,
  template   TEXT,
  CHECK ((reply_days IS NULL) = (reply_unit IS NULL))
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
CREATE TABLE dossier_tag (
  dossier_id INTEGER NOT NULL REFERENCES dossier (id) ON DELETE CASCADE,
  name       TEXT    NOT NULL CHECK (name IN ('bodies', 'regions', 'agencies', 'copy-to')),
  ordinal    INTEGER NOT NULL CHECK (ordinal > 0),
  code       TEXT    NOT NULL,
  PRIMARY KEY (dossier_id, name, ordinal)
) STRICT, WITHOUT ROWID;
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
CREATE TABLE rate_variant (
  id         TEXT    NOT NULL PRIMARY KEY,
  version    INTEGER NOT NULL CHECK (version > 0),
  name       TEXT    NOT NULL,
  name_en    TEXT    NOT NULL,
  definition TEXT    NOT NULL CHECK (json_valid(definition))
) STRICT, WITHOUT ROWID;
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
INSERT INTO case_review VALUES(191,1,'accepted','2026-01-07','no','ordinary',NULL,NULL,NULL,'2026-03-09','yes',NULL,NULL,NULL,NULL,'no','371500','371522','371522-public-security','penalty','window',NULL);
INSERT INTO case_review VALUES(192,1,'deemed-accepted','2026-01-13','yes','ordinary',NULL,NULL,NULL,'2026-03-16','yes',NULL,NULL,NULL,NULL,'no','371500','371522','371522-public-security','penalty','window',NULL);
INSERT INTO case_review VALUES(193,1,'deemed-accepted','2026-01-14','yes','ordinary',NULL,NULL,NULL,'2026-03-16','yes',NULL,NULL,NULL,NULL,'no','371500','371522','371522-public-security','penalty','window',NULL);
INSERT INTO case_review VALUES(195,1,'deemed-accepted','2026-01-15','yes','ordinary',NULL,NULL,NULL,'2026-03-16','yes',NULL,NULL,NULL,NULL,'no','371500','371522','371522-public-security','penalty','window',NULL);
INSERT INTO case_review VALUES(196,1,'accepted','2024-02-22','no','ordinary','2024-03-29','decided','upheld','2024-04-22','yes','2024-04-01','2024-04-16',NULL,NULL,'no','371500','371522','371522-public-security','penalty','window',NULL);
INSERT INTO case_review VALUES(202,1,'accepted','2024-02-22','no','ordinary','2024-03-29','decided','revoked','2024-04-22','yes','2024-04-01','2024-04-16',NULL,NULL,'no','371500','371522','371522-public-security','penalty','window',NULL);
INSERT INTO case_review VALUES(208,1,'accepted','2024-02-22','no','ordinary','2024-03-29','decided','upheld','2024-04-22','yes','2024-04-01','2024-04-16',NULL,NULL,'no','371500','371522','371522-public-security','penalty','window',NULL);
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
INSERT INTO rollup_entry_filings VALUES(1,1,'2026-01-05',NULL,NULL,'penalty','2026-01-12','deemed-accepted','371522','371522-public-security','filed');
INSERT INTO rollup_entry_filings VALUES(2,1,'2026-01-06',NULL,NULL,'penalty','2026-01-13','deemed-accepted','371522','371522-public-security','filed');
INSERT INTO rollup_entry_filings VALUES(3,1,'2026-01-07',NULL,NULL,'penalty','2026-01-14','deemed-accepted','371522','371522-public-security','filed');
INSERT INTO rollup_entry_filings VALUES(4,-1,'2026-01-05',NULL,NULL,'penalty','2026-01-12','deemed-accepted','371522','371522-public-security','filed');
INSERT INTO rollup_entry_filings VALUES(5,1,'2026-01-05','2026-01-07','accepted','penalty',NULL,NULL,'371522','371522-public-security','under-review');
INSERT INTO rollup_entry_filings VALUES(6,1,'2026-01-08',NULL,NULL,'penalty','2026-01-15','deemed-accepted','371522','371522-public-security','filed');
INSERT INTO rollup_entry_filings VALUES(7,1,'2024-02-20','2024-02-22','accepted','penalty',NULL,NULL,'371522','371522-public-security','effective');
INSERT INTO rollup_entry_filings VALUES(8,1,'2024-02-20','2024-02-22','accepted','penalty',NULL,NULL,'371522','371522-public-security','effective');
INSERT INTO rollup_entry_filings VALUES(9,1,'2024-02-20','2024-02-22','accepted','penalty',NULL,NULL,'371522','371522-public-security','effective');
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
INSERT INTO rollup_entry_reviews VALUES(1,1,NULL,NULL,'2026-03-13','yes','yes','penalty','2026-01-12','deemed-accepted',NULL,NULL,'371522','371522-public-security',NULL,NULL,NULL);
INSERT INTO rollup_entry_reviews VALUES(2,1,NULL,NULL,'2026-03-16','yes','yes','penalty','2026-01-13','deemed-accepted',NULL,NULL,'371522','371522-public-security',NULL,NULL,NULL);
INSERT INTO rollup_entry_reviews VALUES(3,1,NULL,NULL,'2026-03-16','yes','yes','penalty','2026-01-14','deemed-accepted',NULL,NULL,'371522','371522-public-security',NULL,NULL,NULL);
INSERT INTO rollup_entry_reviews VALUES(4,-1,NULL,NULL,'2026-03-13','yes','yes','penalty','2026-01-12','deemed-accepted',NULL,NULL,'371522','371522-public-security',NULL,NULL,NULL);
INSERT INTO rollup_entry_reviews VALUES(5,1,NULL,NULL,'2026-03-09','yes','no','penalty','2026-01-07','accepted',NULL,NULL,'371522','371522-public-security',NULL,NULL,NULL);
INSERT INTO rollup_entry_reviews VALUES(6,1,NULL,NULL,'2026-03-16','yes','yes','penalty','2026-01-15','deemed-accepted',NULL,NULL,'371522','371522-public-security',NULL,NULL,NULL);
INSERT INTO rollup_entry_reviews VALUES(7,1,'2024-03-29','decided','2024-04-22','yes','no','penalty','2024-02-22','accepted','upheld',NULL,'371522','371522-public-security','2024-04-01','2024-04-16',NULL);
INSERT INTO rollup_entry_reviews VALUES(8,1,'2024-03-29','decided','2024-04-22','yes','no','penalty','2024-02-22','accepted','revoked',NULL,'371522','371522-public-security','2024-04-01','2024-04-16',NULL);
INSERT INTO rollup_entry_reviews VALUES(9,1,'2024-03-29','decided','2024-04-22','yes','no','penalty','2024-02-22','accepted','upheld',NULL,'371522','371522-public-security','2024-04-01','2024-04-16',NULL);
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
CREATE TABLE words_left_out (
  digest TEXT NOT NULL PRIMARY KEY CHECK (length(digest) = 64),
  -- What the copy had in their place, so that it is copied as it came.
  masked TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;
PRAGMA writable_schema=ON;
INSERT INTO sqlite_schema(type,name,tbl_name,rootpage,sql)VALUES('table','case_search','case_search',0,'CREATE VIRTUAL TABLE case_search USING fts5 (
  pieces, content = '''', columnsize = 0, tokenize = ''ascii'', detail = ''full''
)');
CREATE TABLE IF NOT EXISTS 'case_search_data'(id INTEGER PRIMARY KEY, block BLOB);
INSERT INTO case_search_data VALUES(1,X'0372');
INSERT INTO case_search_data VALUES(10,X'000000000103030003010101020101030101');
INSERT INTO case_search_data VALUES(137438953473,X'0000014009303030316330303165814406090d0e04056430676c338144060d0d0e04056530303163814406080d0e0801678144060a0d0e040567303968788144060b0d0e020739687730303165814406070d0e040578303031648144060c0d0e02076733303070356d8144021b03066c337a7a7a7a8144060e0d0e03066f3830697436814402260207686c393039687781440211060369316a81440205020769316a303968778144040619030674367a7a7a7a8144022702076a7a7a30686c398144021002076b346e30686c3981440204020770356d3069316a8144021c03066361306a7a7a8144020f03067a73306733308144021a012d78333333373331333533323332326437303735363236633639363332643733363536333735373236393734373981440203011179653531663532383239633235343462398144020204100d0d090d0f0d0d0e0c0d090e0c0d0d0d0c0c33');
INSERT INTO case_search_data VALUES(274877906945,X'0000013e09303030316330303165814a06090d0e04056530303163814a06080d0e080167814a060a0d0e0603676c33814a060d0d0e04056730396878814a060b0d0e020739687730303165814a06070d0e04057830303165814a060c0d0e02076733303070356d814a021b03066c337a7a7a7a814a060e0d0e03066d7330707466814a02260207686c3930396877814a0211060369316a814a0205020769316a30396877814a04061902076a7a7a30686c39814a021002076b346e30686c39814a0204020770356d3069316a814a021c03066361306a7a7a814a020f030674667a7a7a7a814a022703067a7330673330814a021a012d783333333733313335333233323264373037353632366336393633326437333635363337353732363937343739814a020301117938323764363337626235353532633838814a020204100d090b0d0f0d0d0e0c0d090e0d0d0d0c0c0c33');
INSERT INTO case_search_data VALUES(412316860417,X'0000015109303030316330303165815006090d0e04056430676c338150022404056530303163815006080d0e0801678150060a0d0e04056630676c338150040d0d040567303968788150060b0d0e020739687730303165815006070d0e04057830303164815002230801668150040c0d02076733303070356d8150021b030634627a7a7a7a8150022703066c337a7a7a7a8150060e0d0e0207686c393039687781500211060369316a81500205020769316a30396877815004061902076a7a7a30686c398150021002076b346e30686c3981500204020770356d3069316a8150021c03066361306a7a7a8150020f03067a73306733308150021a0207736c743067346281500226012d78333333373331333533323332326437303735363236633639363332643733363536333735373236393734373981500203011179653531663532383239633235343462398150020204100b0d090c0d0f0b080d0c0e0d090e0d0d0d0c0c0d33');
CREATE TABLE IF NOT EXISTS 'case_search_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;
INSERT INTO case_search_idx VALUES(1,X'',2);
INSERT INTO case_search_idx VALUES(2,X'',2);
INSERT INTO case_search_idx VALUES(3,X'',2);
CREATE TABLE IF NOT EXISTS 'case_search_config'(k PRIMARY KEY, v) WITHOUT ROWID;
INSERT INTO case_search_config VALUES('version',4);
INSERT INTO sqlite_schema(type,name,tbl_name,rootpage,sql)VALUES('table','case_search_piece','case_search_piece',0,'CREATE VIRTUAL TABLE case_search_piece USING fts5vocab (case_search, instance)');
CREATE TABLE case_search_waiting (
  case_id INTEGER PRIMARY KEY REFERENCES case_record (id) ON DELETE CASCADE,
  pieces  TEXT NOT NULL,
  earlier TEXT
) STRICT;
INSERT INTO case_search_waiting VALUES(191,' y82676fef6e5bb3d3 x3337313532322d7075626c69632d7365637572697479 0pca0jzz 0jzz0hl9 0hl909hw 09hw001e 001e001c 001c001e 001e001i 001i09hx 09hx001d 001d0gl3 0gl3zzzz 0pzs0g30 0g300p5m 0p5m0g4z 0g4z0i1j 0i1j09hw 09hw001e 001e001c 001c001e 001e001h 001h09hx 09hx001d 001d001e 001e0gl3 0gl3zzzz 0mtn0i6n 0i6n0k5q 0k5qzzzz',NULL);
INSERT INTO case_search_waiting VALUES(192,' yefeccbca624f1c7d x3337313532322d7075626c69632d7365637572697479 0pca0jzz 0jzz0hl9 0hl909hw 09hw001e 001e001c 001c001e 001e001i 001i09hx 09hx001e 001e0gl3 0gl3zzzz 0pzs0g30 0g300p5m 0p5m0g4z 0g4z0i1j 0i1j09hw 09hw001e 001e001c 001c001e 001e001h 001h09hx 09hx001d 001d001f 001f0gl3 0gl3zzzz 0kem0gge 0ggezzzz',NULL);
INSERT INTO case_search_waiting VALUES(193,' x3337313532322d7075626c69632d7365637572697479 0pca0jzz 0jzz0hl9 0hl909hw 09hw001e 001e001c 001c001e 001e001i 001i09hx 09hx001f 001f0gl3 0gl3zzzz 0rxx0k0f 0k0fzzzz',NULL);
INSERT INTO case_search_waiting VALUES(195,' y61d22cc96fcbe73d x3337313532322d7075626c69632d7365637572697479 0pca0jzz 0jzz0hl9 0hl909hw 09hw001e 001e001c 001c001e 001e001i 001i09hx 09hx001g 001g0gl3 0gl3zzzz 0pzs0g30 0g300p5m 0p5m0g4z 0g4z0i1j 0i1j09hw 09hw001e 001e001c 001c001e 001e001h 001h09hx 09hx001d 001d001h 001h0gl3 0gl3zzzz 0i1l0fgd 0fgdzzzz',NULL);
INSERT INTO case_search_waiting VALUES(196,' ye51f52829c2544b9 x3337313532322d7075626c69632d7365637572697479 0k4n0hl9 0hl90i1j 0i1j09hw 09hw001e 001e001c 001c001e 001e001g 001g09hx 09hx001d 001d0gl3 0gl3zzzz 0pca0jzz 0jzz0hl9 0hl909hw 09hw001e 001e001c 001c001e 001e001g 001g09hx 09hx001d 001d0gl3 0gl3zzzz 0pzs0g30 0g300p5m 0p5m0i1j 0i1j09hw 09hw001e 001e001c 001c001e 001e001g 001g09hx 09hx001d 001d0gl3 0gl3zzzz 0go80it6 0it6zzzz 0ff10kct 0kct0hl0 0hl00p5m 0p5m1edo 1edo0jzt 0jzt0g49 0g49zzzz',' ye51f52829c2544b9 x3337313532322d7075626c69632d7365637572697479 0k4n0hl9 0hl90i1j 0i1j09hw 09hw001e 001e001c 001c001e 001e001g 001g09hx 09hx001d 001d0gl3 0gl3zzzz 0pca0jzz 0jzz0hl9 0hl909hw 09hw001e 001e001c 001c001e 001e001g 001g09hx 09hx001d 001d0gl3 0gl3zzzz 0pzs0g30 0g300p5m 0p5m0i1j 0i1j09hw 09hw001e 001e001c 001c001e 001e001g 001g09hx 09hx001d 001d0gl3 0gl3zzzz 0go80it6 0it6zzzz');
CREATE TABLE case_identity (
  case_id INTEGER NOT NULL REFERENCES case_record (id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL CHECK (ordinal > 0),
  digest  TEXT    NOT NULL,
  PRIMARY KEY (case_id, ordinal)
) STRICT, WITHOUT ROWID;
INSERT INTO case_identity VALUES(195,1,'5911b9b82f3e2fe06d4add4dce3de022092c4390ba1bf646d34f07ff653bb8d7');
CREATE TRIGGER event_is_not_updated BEFORE UPDATE ON event
BEGIN
  SELECT RAISE(ABORT, 'the event log is append-only: no UPDATE');
END;
CREATE TRIGGER event_is_not_deleted BEFORE DELETE ON event
BEGIN
  SELECT RAISE(ABORT, 'the event log is append-only: no DELETE');
END;
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
CREATE INDEX authority_by_region ON authority (region);
CREATE INDEX agency_by_region ON agency (region);
CREATE INDEX case_by_state ON case_record (state, filed_on);
CREATE INDEX case_by_region ON case_record (region, filed_on);
CREATE INDEX case_by_respondent ON case_record (respondent, act_on);
CREATE INDEX case_by_act ON case_record (respondent) WHERE act_digest IS NOT NULL;
CREATE INDEX case_by_handler ON case_record (handler, filed_on);
CREATE INDEX case_by_imported_number ON case_record (imported_number)
  WHERE imported_number IS NOT NULL;
CREATE INDEX case_party_by_agency ON case_party (agency) WHERE agency IS NOT NULL;
CREATE INDEX case_clock_by_due ON case_clock (due_on) WHERE due_on IS NOT NULL;
CREATE INDEX case_clock_by_clock ON case_clock (clock, due_on);
CREATE INDEX reception_point_by_region ON reception_point (region);
CREATE INDEX dossier_by_region ON dossier (region) WHERE region IS NOT NULL;
CREATE INDEX dossier_by_agency ON dossier (agency) WHERE agency IS NOT NULL;
CREATE INDEX dossier_by_point ON dossier (point) WHERE point IS NOT NULL;
CREATE INDEX dossier_by_case ON dossier (linked_case) WHERE linked_case IS NOT NULL;
CREATE INDEX dossier_by_link ON dossier (linked_number) WHERE linked_number IS NOT NULL;
CREATE INDEX dossier_tag_by_code ON dossier_tag (name, code);
CREATE INDEX dossier_clock_by_due ON dossier_clock (due_on);
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
CREATE INDEX case_duty_by_due ON case_duty (
  due_on, done_on, region, kind, respondent, channel, handler, authority);
CREATE INDEX case_opinion_by_due ON case_opinion (
  due_on, reported_on, region, kind, respondent, channel, handler, authority);
CREATE INDEX suit_defendant_by_agency ON suit_defendant (agency);
CREATE INDEX suit_defendant_by_hearing ON suit_defendant (
  first_hearing_on, head, spoke, region, variety, agency)
  WHERE first_hearing_on IS NOT NULL;
CREATE INDEX case_by_filing ON case_record (
  filed_on, filing_outcome, lapse_on, lapse_outcome, state, region, kind, respondent, channel,
  handler, authority);
CREATE INDEX case_by_filing_end ON case_record (
  filing_ended_on, filing_outcome, state, region, kind, respondent, channel, handler, authority)
  WHERE filing_ended_on IS NOT NULL;
CREATE INDEX dossier_by_opening ON dossier (
  kind, opened_on, state, outcome, variety, region, agency, field, category, venue, point);
CREATE INDEX dossier_by_end ON dossier (
  kind, ended_on, state, outcome, variety, region, agency, field, category, venue, point)
  WHERE ended_on IS NOT NULL;
CREATE INDEX dossier_by_due ON dossier (
  kind, due_on, done_on, state, outcome, variety, region, agency, field, category, venue, point)
  WHERE due_on IS NOT NULL;
CREATE TRIGGER rollup_turn_drops AFTER UPDATE ON rollup_turn WHEN NEW.records = 0
BEGIN
  DELETE FROM rollup_turn
  WHERE name = NEW.name AND dimension = NEW.dimension AND period = NEW.period
    AND from_on = NEW.from_on AND code = NEW.code AND was = NEW.was AND class = NEW.class;
END;
CREATE INDEX event_by_recording ON event (recorded_on, subject, sequence);
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
CREATE INDEX case_identity_by_digest ON case_identity (digest);
CREATE INDEX vault_by_identity ON vault (substr(value, 5, 64)) WHERE substr(value, 1, 4) = 'id1:';
PRAGMA writable_schema=OFF;
COMMIT;
