PRAGMA application_id = 1182095721; PRAGMA user_version = 9;
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
INSERT INTO event VALUES(1,1,1,'office.opened','2024-12-02','2026-11-28T19:28:02.566Z','2024-12-02','wang','{"authority":"371500","make-up-days":"working","suspended-days":"left-out","title":"聊城市人民政府行政复议办公室","title-en":"Administrative Reconsideration Office of the People''s Government of Liaocheng","warn-blue":15,"warn-blue-working":3,"warn-red":3,"warn-red-working":1,"warn-yellow":7,"warn-yellow-working":2}',X'0000000000000000000000000000000000000000000000000000000000000000',X'1715c0a525b7140e5b8306fc26efdc16112e15c7e4c732d67687c26b669ae4c5');
INSERT INTO event VALUES(2,2,1,'calendar.loaded','2024-12-02','2026-11-28T19:28:02.605Z','2024-12-02','wang','{"marked-days":["2004-01-01,holiday,元旦","2004-01-17,workday_makeup,春节","2004-01-18,workday_makeup,春节","2004-01-22,holiday,春节","2004-01-23,holiday,春节","2004-01-24,holiday,春节","2004-01-25,holiday,春节","2004-01-26,holiday,春节","2004-01-27,holiday,春节","2004-01-28,holiday,春节","2004-05-01,holiday,劳动节","2004-05-02,holiday,劳动节","2004-05-03,holiday,劳动节","2004-05-04,holiday,劳动节","2004-05-05,holiday,劳动节","2004-05-06,holiday,劳动节","2004-05-07,holiday,劳动节","2004-05-08,workday_makeup,劳动节","2004-05-09,workday_makeup,劳动节","2004-10-01,holiday,国庆节","2004-10-02,holiday,国庆节","2004-10-03,holiday,国庆节","2004-10-04,holiday,国庆节","2004-10-05,holiday,国庆节","2004-10-06,holiday,国庆节","2004-10-07,holiday,国庆节","2004-10-09,workday_makeup,国庆节","2004-10-10,workday_makeup,国庆节","2005-01-01,holiday,元旦","2005-01-02,holiday,元旦","2005-01-03,holiday,元旦","2005-02-05,workday_makeup,春节","2005-02-06,workday_makeup,春节","2005-02-09,holiday,春节","2005-02-10,holiday,春节","2005-02-11,holiday,春节","2005-02-12,holiday,春节","2005-02-13,holiday,春节","2005-02-14,holiday,春节","2005-02-15,holiday,春节","2005-04-30,workday_makeup,劳动节","2005-05-01,holiday,劳动节","2005-05-02,holiday,劳动节","2005-05-03,holiday,劳动节","2005-05-04,holiday,劳动节","2005-05-05,holiday,劳动节","2005-05-06,holiday,劳动节","2005-05-07,holiday,劳动节","2005-05-08,workday_makeup,劳动节","2005-10-01,holiday,国庆节","2005-10-02,holiday,国庆节","2005-10-03,holiday,国庆节","2005-10-04,holiday,国庆节","2005-10-05,holiday,国庆节","2005-10-06,holiday,国庆节","2005-10-07,holiday,国庆节","2005-10-08,workday_makeup,国庆节","2005-10-09,workday_makeup,国庆节","2006-01-01,holiday,元旦","2006-01-02,holiday,元旦","2006-01-03,holiday,元旦","2006-01-28,workday_makeup,春节","2006-01-29,holiday,春节","2006-01-30,holiday,春节","2006-01-31,holiday,春节","2006-02-01,holiday,春节","2006-02-02,holiday,春节","2006-02-03,holiday,春节","2006-02-04,holiday,春节","2006-02-05,workday_makeup,春节","2006-04-29,workday_makeup,劳动节","2006-04-30,workday_makeup,劳动节","2006-05-01,holiday,劳动节","2006-05-02,holiday,劳动节","2006-05-03,holiday,劳动节","2006-05-04,holiday,劳动节","2006-05-05,holiday,劳动节","2006-05-06,holiday,劳动节","2006-05-07,holiday,劳动节","2006-09-30,workday_makeup,国庆节","2006-10-01,holiday,国庆节","2006-10-02,holiday,国庆节","2006-10-03,holiday,国庆节","2006-10-04,holiday,国庆节","2006-10-05,holiday,国庆节","2006-10-06,holiday,国庆节","2006-10-07,holiday,国庆节","2006-10-08,workday_makeup,国庆节","2006-12-30,workday_makeup,元旦","2006-12-31,workday_makeup,元旦","2007-01-01,holiday,元旦","2007-01-02,holiday,元旦","2007-01-03,holiday,元旦","2007-02-17,workday_makeup,春节","2007-02-18,holiday,春节","2007-02-19,holiday,春节","2007-02-20,holiday,春节","2007-02-21,holiday,春节","2007-02-22,holiday,春节","2007-02-23,holiday,春节","2007-02-24,holiday,春节","2007-02-25,workday_makeup,春节","2007-04-28,workday_makeup,劳动节","2007-04-29,workday_makeup,劳动节","2007-05-01,holiday,劳动节","2007-05-02,holiday,劳动节","2007-05-03,holiday,劳动节","2007-05-04,holiday,劳动节","2007-05-05,holiday,劳动节","2007-05-06,holiday,劳动节","2007-05-07,holiday,劳动节","2007-09-29,workday_makeup,国庆节","2007-09-30,workday_makeup,国庆节","2007-10-01,holiday,国庆节","2007-10-02,holiday,国庆节","2007-10-03,holiday,国庆节","2007-10-04,holiday,国庆节","2007-10-05,holiday,国庆节","2007-10-06,holiday,国庆节","2007-10-07,holiday,国庆节","2007-12-29,workday_makeup,元旦","2007-12-30,holiday,元旦","2007-12-31,holiday,元旦","2008-01-01,holiday,元旦","2008-02-02,workday_makeup,春节","2008-02-03,workday_makeup,春节","2008-02-06,holiday,春节","2008-02-07,holiday,春节","2008-02-08,holiday,春节","2008-02-09,holiday,春节","2008-02-10,holiday,春节","2008-02-11,holiday,春节","2008-02-12,holiday,春节","2008-04-04,holiday,清明节","2008-04-05,holiday,清明节","2008-04-06,holiday,清明节","2008-05-01,holiday,劳动节","2008-05-02,holiday,劳动节","2008-05-03,holiday,劳动节","2008-05-04,workday_makeup,劳动节","2008-06-07,holiday,端午节","2008-06-08,holiday,端午节","2008-06-09,holiday,端午节","2008-09-13,holiday,中秋节","2008-09-14,holiday,中秋节","2008-09-15,holiday,中秋节","2008-09-27,workday_makeup,国庆节","2008-09-28,workday_makeup,国庆节","2008-09-29,holiday,国庆节","2008-09-30,holiday,国庆节","2008-10-01,holiday,国庆节","2008-10-02,holiday,国庆节","2008-10-03,holiday,国庆节","2008-10-04,holiday,国庆节","2008-10-05,holiday,国庆节","2009-01-01,holiday,元旦","2009-01-02,holiday,元旦","2009-01-03,holiday,元旦","2009-01-04,workday_makeup,元旦","2009-01-24,workday_makeup,春节","2009-01-25,holiday,春节","2009-01-26,holiday,春节","2009-01-27,holiday,春节","2009-01-28,holiday,春节","2009-01-29,holiday,春节","2009-01-30,holiday,春节","2009-01-31,holiday,春节","2009-02-01,workday_makeup,春节","2009-04-04,holiday,清明节","2009-04-05,holiday,清明节","2009-04-06,holiday,清明节","2009-05-01,holiday,劳动节","2009-05-02,holiday,劳动节","2009-05-03,holiday,劳动节","2009-05-28,holiday,端午节","2009-05-29,holiday,端午节","2009-05-30,holiday,端午节","2009-05-31,workday_makeup,端午节","2009-09-27,workday_makeup,国庆节","2009-10-01,holiday,国庆节","2009-10-02,holiday,国庆节","2009-10-03,holiday,中秋节","2009-10-04,holiday,国庆节","2009-10-05,holiday,国庆节","2009-10-06,holiday,国庆节","2009-10-07,holiday,国庆节","2009-10-08,holiday,国庆节","2009-10-10,workday_makeup,国庆节","2010-01-01,holiday,元旦","2010-01-02,holiday,元旦","2010-01-03,holiday,元旦","2010-02-13,holiday,春节","2010-02-14,holiday,春节","2010-02-15,holiday,春节","2010-02-16,holiday,春节","2010-02-17,holiday,春节","2010-02-18,holiday,春节","2010-02-19,holiday,春节","2010-02-20,workday_makeup,春节","2010-02-21,workday_makeup,春节","2010-04-03,holiday,清明节","2010-04-04,holiday,清明节","2010-04-05,holiday,清明节","2010-05-01,holiday,劳动节","2010-05-02,holiday,劳动节","2010-05-03,holiday,劳动节","2010-06-12,workday_makeup,端午节","2010-06-13,workday_makeup,端午节","2010-06-14,holiday,端午节","2010-06-15,holiday,端午节","2010-06-16,holiday,端午节","2010-09-19,workday_makeup,中秋节","2010-09-22,holiday,中秋节","2010-09-23,holiday,中秋节","2010-09-24,holiday,中秋节","2010-09-25,workday_makeup,中秋节","2010-09-26,workday_makeup,国庆节","2010-10-01,holiday,国庆节","2010-10-02,holiday,国庆节","2010-10-03,holiday,国庆节","2010-10-04,holiday,国庆节","2010-10-05,holiday,国庆节","2010-10-06,holiday,国庆节","2010-10-07,holiday,国庆节","2010-10-09,workday_makeup,国庆节","2011-01-01,holiday,元旦","2011-01-02,holiday,元旦","2011-01-03,holiday,元旦","2011-01-30,workday_makeup,春节","2011-02-02,holiday,春节","2011-02-03,holiday,春节","2011-02-04,holiday,春节","2011-02-05,holiday,春节","2011-02-06,holiday,春节","2011-02-07,holiday,春节","2011-02-08,holiday,春节","2011-02-12,workday_makeup,春节","2011-04-02,workday_makeup,清明节","2011-04-03,holiday,清明节","2011-04-04,holiday,清明节","2011-04-05,holiday,清明节","2011-04-30,holiday,劳动节","2011-05-01,holiday,劳动节","2011-05-02,holiday,劳动节","2011-06-04,holiday,端午节","2011-06-05,holiday,端午节","2011-06-06,holiday,端午节","2011-09-10,holiday,中秋节","2011-09-11,holiday,中秋节","2011-09-12,holiday,中秋节","2011-10-01,holiday,国庆节","2011-10-02,holiday,国庆节","2011-10-03,holiday,国庆节","2011-10-04,holiday,国庆节","2011-10-05,holiday,国庆节","2011-10-06,holiday,国庆节","2011-10-07,holiday,国庆节","2011-10-08,workday_makeup,国庆节","2011-10-09,workday_makeup,国庆节","2011-12-31,workday_makeup,元旦","2012-01-01,holiday,元旦","2012-01-02,holiday,元旦","2012-01-03,holiday,元旦","2012-01-21,workday_makeup,春节","2012-01-22,holiday,春节","2012-01-23,holiday,春节","2012-01-24,holiday,春节","2012-01-25,holiday,春节","2012-01-26,holiday,春节","2012-01-27,holiday,春节","2012-01-28,holiday,春节","2012-01-29,workday_makeup,春节","2012-03-31,workday_makeup,清明节","2012-04-01,workday_makeup,清明节","2012-04-02,holiday,清明节","2012-04-03,holiday,清明节","2012-04-04,holiday,清明节","2012-04-28,workday_makeup,劳动节","2012-04-29,holiday,劳动节","2012-04-30,holiday,劳动节","2012-05-01,holiday,劳动节","2012-06-22,holiday,端午节","2012-06-23,holiday,端午节","2012-06-24,holiday,端午节","2012-09-29,workday_makeup,国庆节","2012-09-30,holiday,中秋节","2012-10-01,holiday,国庆节","2012-10-02,holiday,国庆节","2012-10-03,holiday,国庆节","2012-10-04,holiday,国庆节","2012-10-05,holiday,国庆节","2012-10-06,holiday,国庆节","2012-10-07,holiday,国庆节","2013-01-01,holiday,元旦","2013-01-02,holiday,元旦","2013-01-03,holiday,元旦","2013-01-05,workday_makeup,元旦","2013-01-06,workday_makeup,元旦","2013-02-09,holiday,春节","2013-02-10,holiday,春节","2013-02-11,holiday,春节","2013-02-12,holiday,春节","2013-02-13,holiday,春节","2013-02-14,holiday,春节","2013-02-15,holiday,春节","2013-02-16,workday_makeup,春节","2013-02-17,workday_makeup,春节","2013-04-04,holiday,清明节","2013-04-05,holiday,清明节","2013-04-06,holiday,清明节","2013-04-07,workday_makeup,清明节","2013-04-27,workday_makeup,劳动节","2013-04-28,workday_makeup,劳动节","2013-04-29,holiday,劳动节","2013-04-30,holiday,劳动节","2013-05-01,holiday,劳动节","2013-06-08,workday_makeup,端午节","2013-06-09,workday_makeup,端午节","2013-06-10,holiday,端午节","2013-06-11,holiday,端午节","2013-06-12,holiday,端午节","2013-09-19,holiday,中秋节","2013-09-20,holiday,中秋节","2013-09-21,holiday,中秋节","2013-09-22,workday_makeup,中秋节","2013-09-29,workday_makeup,国庆节","2013-10-01,holiday,国庆节","2013-10-02,holiday,国庆节","2013-10-03,holiday,国庆节","2013-10-04,holiday,国庆节","2013-10-05,holiday,国庆节","2013-10-06,holiday,国庆节","2013-10-07,holiday,国庆节","2013-10-12,workday_makeup,国庆节","2014-01-01,holiday,元旦","2014-01-26,workday_makeup,春节","2014-01-31,holiday,春节","2014-02-01,holiday,春节","2014-02-02,holiday,春节","2014-02-03,holiday,春节","2014-02-04,holiday,春节","2014-02-05,holiday,春节","2014-02-06,holiday,春节","2014-02-08,workday_makeup,春节","2014-04-05,holiday,清明节","2014-04-06,holiday,清明节","2014-04-07,holiday,清明节","2014-05-01,holiday,劳动节","2014-05-02,holiday,劳动节","2014-05-03,holiday,劳动节","2014-05-04,workday_makeup,劳动节","2014-06-02,holiday,端午节","2014-09-08,holiday,中秋节","2014-09-28,workday_makeup,国庆节","2014-10-01,holiday,国庆节","2014-10-02,holiday,国庆节","2014-10-03,holiday,国庆节","2014-10-04,holiday,国庆节","2014-10-05,holiday,国庆节","2014-10-06,holiday,国庆节","2014-10-07,holiday,国庆节","2014-10-11,workday_makeup,国庆节","2015-01-01,holiday,元旦","2015-01-02,holiday,元旦","2015-01-03,holiday,元旦","2015-01-04,workday_makeup,元旦","2015-02-15,workday_makeup,春节","2015-02-18,holiday,春节","2015-02-19,holiday,春节","2015-02-20,holiday,春节","2015-02-21,holiday,春节","2015-02-22,holiday,春节","2015-02-23,holiday,春节","2015-02-24,holiday,春节","2015-02-28,workday_makeup,春节","2015-04-05,holiday,清明节","2015-04-06,holiday,清明节","2015-05-01,holiday,劳动节","2015-06-20,holiday,端午节","2015-06-22,holiday,端午节","2015-09-03,holiday,抗战胜利70周年","2015-09-04,holiday,抗战胜利70周年","2015-09-05,holiday,抗日战争暨世界反法西斯战争胜利70周年纪念日","2015-09-06,workday_makeup,抗战胜利70周年","2015-09-27,holiday,中秋节","2015-10-01,holiday,国庆节","2015-10-02,holiday,国庆节","2015-10-03,holiday,国庆节","2015-10-04,holiday,国庆节","2015-10-05,holiday,国庆节","2015-10-06,holiday,国庆节","2015-10-07,holiday,国庆节","2015-10-10,workday_makeup,国庆节","2016-01-01,holiday,元旦","2016-02-06,workday_makeup,春节","2016-02-07,holiday,春节","2016-02-08,holiday,春节","2016-02-09,holiday,春节","2016-02-10,holiday,春节","2016-02-11,holiday,春节","2016-02-12,holiday,春节","2016-02-13,holiday,春节","2016-02-14,workday_makeup,春节","2016-04-04,holiday,清明节","2016-05-01,holiday,劳动节","2016-05-02,holiday,劳动节","2016-06-09,holiday,端午节","2016-06-10,holiday,端午节","2016-06-11,holiday,端午节","2016-06-12,workday_makeup,端午节","2016-09-15,holiday,中秋节","2016-09-16,holiday,中秋节","2016-09-17,holiday,中秋节","2016-09-18,workday_makeup,中秋节","2016-10-01,holiday,国庆节","2016-10-02,holiday,国庆节","2016-10-03,holiday,国庆节","2016-10-04,holiday,国庆节","2016-10-05,holiday,国庆节","2016-10-06,holiday,国庆节","2016-10-07,holiday,国庆节","2016-10-08,workday_makeup,国庆节","2016-10-09,workday_makeup,国庆节","2017-01-01,holiday,元旦","2017-01-02,holiday,元旦","2017-01-22,workday_makeup,春节","2017-01-27,holiday,春节","2017-01-28,holiday,春节","2017-01-29,holiday,春节","2017-01-30,holiday,春节","2017-01-31,holiday,春节","2017-02-01,holiday,春节","2017-02-02,holiday,春节","2017-02-04,workday_makeup,春节","2017-04-01,workday_makeup,清明节","2017-04-02,holiday,清明节","2017-04-03,holiday,清明节","2017-04-04,holiday,清明节","2017-05-01,holiday,劳动节","2017-05-27,workday_makeup,端午节","2017-05-28,holiday,端午节","2017-05-29,holiday,端午节","2017-05-30,holiday,端午节","2017-09-30,workday_makeup,国庆节","2017-10-01,holiday,国庆节","2017-10-02,holiday,国庆节","2017-10-03,holiday,国庆节","2017-10-04,holiday,中秋节","2017-10-05,holiday,国庆节","2017-10-06,holiday,国庆节","2017-10-07,holiday,国庆节","2017-10-08,holiday,国庆节","2018-01-01,holiday,元旦","2018-02-11,workday_makeup,春节","2018-02-15,holiday,春节","2018-02-16,holiday,春节","2018-02-17,holiday,春节","2018-02-18,holiday,春节","2018-02-19,holiday,春节","2018-02-20,holiday,春节","2018-02-21,holiday,春节","2018-02-24,workday_makeup,春节","2018-04-05,holiday,清明节","2018-04-06,holiday,清明节","2018-04-07,holiday,清明节","2018-04-08,workday_makeup,清明节","2018-04-28,workday_makeup,劳动节","2018-04-29,holiday,劳动节","2018-04-30,holiday,劳动节","2018-05-01,holiday,劳动节","2018-06-18,holiday,端午节","2018-09-24,holiday,中秋节","2018-09-29,workday_makeup,国庆节","2018-09-30,workday_makeup,国庆节","2018-10-01,holiday,国庆节","2018-10-02,holiday,国庆节","2018-10-03,holiday,国庆节","2018-10-04,holiday,国庆节","2018-10-05,holiday,国庆节","2018-10-06,holiday,国庆节","2018-10-07,holiday,国庆节","2018-12-29,workday_makeup,元旦","2018-12-30,holiday,元旦","2018-12-31,holiday,元旦","2019-01-01,holiday,元旦","2019-02-02,workday_makeup,春节","2019-02-03,workday_makeup,春节","2019-02-04,holiday,春节","2019-02-05,holiday,春节","2019-02-06,holiday,春节","2019-02-07,holiday,春节","2019-02-08,holiday,春节","2019-02-09,holiday,春节","2019-02-10,holiday,春节","2019-04-05,holiday,清明节","2019-04-06,holiday,清明节","2019-04-07,holiday,清明节","2019-04-28,workday_makeup,劳动节","2019-05-01,holiday,劳动节","2019-05-02,holiday,劳动节","2019-05-03,holiday,劳动节","2019-05-04,holiday,劳动节","2019-05-05,workday_makeup,劳动节","2019-06-07,holiday,端午节","2019-06-08,holiday,端午节","2019-06-09,holiday,端午节","2019-09-13,holiday,中秋节","2019-09-14,holiday,中秋节","2019-09-15,holiday,中秋节","2019-09-29,workday_makeup,国庆节","2019-10-01,holiday,国庆节","2019-10-02,holiday,国庆节","2019-10-03,holiday,国庆节","2019-10-04,holiday,国庆节","2019-10-05,holiday,国庆节","2019-10-06,holiday,国庆节","2019-10-07,holiday,国庆节","2019-10-12,workday_makeup,国庆节","2020-01-01,holiday,元旦","2020-01-19,workday_makeup,春节","2020-01-24,holiday,春节","2020-01-25,holiday,春节","2020-01-26,holiday,春节","2020-01-27,holiday,春节","2020-01-28,holiday,春节","2020-01-29,holiday,春节","2020-01-30,holiday,春节","2020-01-31,holiday,春节","2020-02-01,holiday,春节","2020-02-02,holiday,春节","2020-02-03,workday_makeup,春节","2020-04-04,holiday,清明节","2020-04-05,holiday,清明节","2020-04-06,holiday,清明节","2020-04-26,workday_makeup,劳动节","2020-05-01,holiday,劳动节","2020-05-02,holiday,劳动节","2020-05-03,holiday,劳动节","2020-05-04,holiday,劳动节","2020-05-05,holiday,劳动节","2020-05-09,workday_makeup,劳动节","2020-06-25,holiday,端午节","2020-06-26,holiday,端午节","2020-06-27,holiday,端午节","2020-06-28,workday_makeup,端午节","2020-09-27,workday_makeup,国庆节","2020-10-01,holiday,国庆节","2020-10-02,holiday,国庆节","2020-10-03,holiday,国庆节","2020-10-04,holiday,国庆节","2020-10-05,holiday,国庆节","2020-10-06,holiday,国庆节","2020-10-07,holiday,国庆节","2020-10-08,holiday,国庆节","2020-10-10,workday_makeup,国庆节","2021-01-01,holiday,元旦","2021-01-02,holiday,元旦","2021-01-03,holiday,元旦","2021-02-07,workday_makeup,春节","2021-02-11,holiday,春节","2021-02-12,holiday,春节","2021-02-13,holiday,春节","2021-02-14,holiday,春节","2021-02-15,holiday,春节","2021-02-16,holiday,春节","2021-02-17,holiday,春节","2021-02-20,workday_makeup,春节","2021-04-03,holiday,清明节","2021-04-04,holiday,清明节","2021-04-05,holiday,清明节","2021-04-25,workday_makeup,劳动节","2021-05-01,holiday,劳动节","2021-05-02,holiday,劳动节","2021-05-03,holiday,劳动节","2021-05-04,holiday,劳动节","2021-05-05,holiday,劳动节","2021-05-08,workday_makeup,劳动节","2021-06-12,holiday,端午节","2021-06-13,holiday,端午节","2021-06-14,holiday,端午节","2021-09-18,workday_makeup,中秋节","2021-09-19,holiday,中秋节","2021-09-20,holiday,中秋节","2021-09-21,holiday,中秋节","2021-09-26,workday_makeup,国庆节","2021-10-01,holiday,国庆节","2021-10-02,holiday,国庆节","2021-10-03,holiday,国庆节","2021-10-04,holiday,国庆节","2021-10-05,holiday,国庆节","2021-10-06,holiday,国庆节","2021-10-07,holiday,国庆节","2021-10-09,workday_makeup,国庆节","2022-01-01,holiday,元旦","2022-01-02,holiday,元旦","2022-01-03,holiday,元旦","2022-01-29,workday_makeup,春节","2022-01-30,workday_makeup,春节","2022-01-31,holiday,春节","2022-02-01,holiday,春节","2022-02-02,holiday,春节","2022-02-03,holiday,春节","2022-02-04,holiday,春节","2022-02-05,holiday,春节","2022-02-06,holiday,春节","2022-04-02,workday_makeup,清明节","2022-04-03,holiday,清明节","2022-04-04,holiday,清明节","2022-04-05,holiday,清明节","2022-04-24,workday_makeup,劳动节","2022-04-30,holiday,劳动节","2022-05-01,holiday,劳动节","2022-05-02,holiday,劳动节","2022-05-03,holiday,劳动节","2022-05-04,holiday,劳动节","2022-05-07,workday_makeup,劳动节","2022-06-03,holiday,端午节","2022-06-04,holiday,端午节","2022-06-05,holiday,端午节","2022-09-10,holiday,中秋节","2022-09-11,holiday,中秋节","2022-09-12,holiday,中秋节","2022-10-01,holiday,国庆节","2022-10-02,holiday,国庆节","2022-10-03,holiday,国庆节","2022-10-04,holiday,国庆节","2022-10-05,holiday,国庆节","2022-10-06,holiday,国庆节","2022-10-07,holiday,国庆节","2022-10-08,workday_makeup,国庆节","2022-10-09,workday_makeup,国庆节","2022-12-31,holiday,元旦","2023-01-01,holiday,元旦","2023-01-02,holiday,元旦","2023-01-21,holiday,春节","2023-01-22,holiday,春节","2023-01-23,holiday,春节","2023-01-24,holiday,春节","2023-01-25,holiday,春节","2023-01-26,holiday,春节","2023-01-27,holiday,春节","2023-01-28,workday_makeup,春节","2023-01-29,workday_makeup,春节","2023-04-05,holiday,清明节","2023-04-23,workday_makeup,劳动节","2023-04-29,holiday,劳动节","2023-04-30,holiday,劳动节","2023-05-01,holiday,劳动节","2023-05-02,holiday,劳动节","2023-05-03,holiday,劳动节","2023-05-06,workday_makeup,劳动节","2023-06-22,holiday,端午节","2023-06-23,holiday,端午节","2023-06-24,holiday,端午节","2023-06-25,workday_makeup,端午节","2023-09-29,holiday,中秋节","2023-09-30,holiday,国庆节","2023-10-01,holiday,国庆节","2023-10-02,holiday,国庆节","2023-10-03,holiday,国庆节","2023-10-04,holiday,国庆节","2023-10-05,holiday,国庆节","2023-10-06,holiday,国庆节","2023-10-07,workday_makeup,国庆节","2023-10-08,workday_makeup,国庆节","2023-12-30,holiday,元旦","2023-12-31,holiday,元旦","2024-01-01,holiday,元旦","2024-02-04,workday_makeup,春节","2024-02-10,holiday,春节","2024-02-11,holiday,春节","2024-02-12,holiday,春节","2024-02-13,holiday,春节","2024-02-14,holiday,春节","2024-02-15,holiday,春节","2024-02-16,holiday,春节","2024-02-17,holiday,春节","2024-02-18,workday_makeup,春节","2024-04-04,holiday,清明节","2024-04-05,holiday,清明节","2024-04-06,holiday,清明节","2024-04-07,workday_makeup,清明节","2024-04-28,workday_makeup,劳动节","2024-05-01,holiday,劳动节","2024-05-02,holiday,劳动节","2024-05-03,holiday,劳动节","2024-05-04,holiday,劳动节","2024-05-05,holiday,劳动节","2024-05-11,workday_makeup,劳动节","2024-06-10,holiday,端午节","2024-09-14,workday_makeup,中秋节","2024-09-15,holiday,中秋节","2024-09-16,holiday,中秋节","2024-09-17,holiday,中秋节","2024-09-29,workday_makeup,国庆节","2024-10-01,holiday,国庆节","2024-10-02,holiday,国庆节","2024-10-03,holiday,国庆节","2024-10-04,holiday,国庆节","2024-10-05,holiday,国庆节","2024-10-06,holiday,国庆节","2024-10-07,holiday,国庆节","2024-10-12,workday_makeup,国庆节","2025-01-01,holiday,元旦","2025-01-26,workday_makeup,春节","2025-01-28,holiday,春节","2025-01-29,holiday,春节","2025-01-30,holiday,春节","2025-01-31,holiday,春节","2025-02-01,holiday,春节","2025-02-02,holiday,春节","2025-02-03,holiday,春节","2025-02-04,holiday,春节","2025-02-08,workday_makeup,春节","2025-04-04,holiday,清明节","2025-04-05,holiday,清明节","2025-04-06,holiday,清明节","2025-04-27,workday_makeup,劳动节","2025-05-01,holiday,劳动节","2025-05-02,holiday,劳动节","2025-05-03,holiday,劳动节","2025-05-04,holiday,劳动节","2025-05-05,holiday,劳动节","2025-05-31,holiday,端午节","2025-06-01,holiday,端午节","2025-06-02,holiday,端午节","2025-09-28,workday_makeup,国庆节","2025-10-01,holiday,国庆节","2025-10-02,holiday,国庆节","2025-10-03,holiday,国庆节","2025-10-04,holiday,国庆节","2025-10-05,holiday,国庆节","2025-10-06,holiday,中秋节","2025-10-07,holiday,国庆节","2025-10-08,holiday,国庆节","2025-10-11,workday_makeup,国庆节","2026-01-01,holiday,元旦","2026-01-02,holiday,元旦","2026-01-03,holiday,元旦","2026-01-04,workday_makeup,元旦","2026-02-14,workday_makeup,春节","2026-02-15,holiday,春节","2026-02-16,holiday,春节","2026-02-17,holiday,春节","2026-02-18,holiday,春节","2026-02-19,holiday,春节","2026-02-20,holiday,春节","2026-02-21,holiday,春节","2026-02-22,holiday,春节","2026-02-23,holiday,春节","2026-02-28,workday_makeup,春节","2026-04-04,holiday,清明节","2026-04-05,holiday,清明节","2026-04-06,holiday,清明节","2026-05-01,holiday,劳动节","2026-05-02,holiday,劳动节","2026-05-03,holiday,劳动节","2026-05-04,holiday,劳动节","2026-05-05,holiday,劳动节","2026-05-09,workday_makeup,劳动节","2026-06-19,holiday,端午节","2026-06-20,holiday,端午节","2026-06-21,holiday,端午节","2026-09-20,workday_makeup,国庆节","2026-09-25,holiday,中秋节","2026-09-26,holiday,中秋节","2026-09-27,holiday,中秋节","2026-10-01,holiday,国庆节","2026-10-02,holiday,国庆节","2026-10-03,holiday,国庆节","2026-10-04,holiday,国庆节","2026-10-05,holiday,国庆节","2026-10-06,holiday,国庆节","2026-10-07,holiday,国庆节","2026-10-10,workday_makeup,国庆节"],"standing":"official"}',X'1715c0a525b7140e5b8306fc26efdc16112e15c7e4c732d67687c26b669ae4c5',X'f1a71ddd257ceda04187e29ce63bc4b720da150a418763a3c0bb000741c98be2');
INSERT INTO event VALUES(3,3,1,'calendar.loaded','2024-12-02','2026-11-28T19:28:02.699Z','2024-12-02','wang','{"marked-days":["2027-01-01,holiday,元旦","2027-02-05,holiday,农历除夕","2027-02-06,holiday,春节","2027-02-07,holiday,春节","2027-02-08,holiday,春节","2027-02-09,holiday,春节（补假）","2027-02-10,holiday,春节（补假）","2027-04-05,holiday,清明节","2027-05-01,holiday,劳动节","2027-05-02,holiday,劳动节","2027-05-03,holiday,劳动节（补假）","2027-05-04,holiday,劳动节（补假）","2027-06-09,holiday,端午节","2027-09-15,holiday,中秋节","2027-10-01,holiday,国庆节","2027-10-02,holiday,国庆节","2027-10-03,holiday,国庆节","2027-10-04,holiday,国庆节（补假）","2027-10-05,holiday,国庆节（补假）"],"standing":"projected"}',X'f1a71ddd257ceda04187e29ce63bc4b720da150a418763a3c0bb000741c98be2',X'd9e758c95aff2ae49ca8bf6f4690d0d935a9cfa4f23bed23a0b0005dbf3b6068');
INSERT INTO event VALUES(4,4,1,'region.added','2024-12-02','2026-11-28T19:28:02.712Z','2024-12-02','wang','{"code":"371500","title":"聊城市","title-en":"Liaocheng"}',X'd9e758c95aff2ae49ca8bf6f4690d0d935a9cfa4f23bed23a0b0005dbf3b6068',X'878c1d93576a1163140ebfb3529115aea0afe012b4b9d78b805368ea722a38ce');
INSERT INTO event VALUES(5,5,1,'region.added','2024-12-02','2026-11-28T19:28:02.712Z','2024-12-02','wang','{"code":"371502","title":"东昌府区","title-en":"Dongchangfu District"}',X'878c1d93576a1163140ebfb3529115aea0afe012b4b9d78b805368ea722a38ce',X'3afc90dde0c852b1619138562d8716ac6e2212435cf8cd204dbe490d8482e5ae');
INSERT INTO event VALUES(6,6,1,'region.added','2024-12-02','2026-11-28T19:28:02.712Z','2024-12-02','wang','{"code":"371503","title":"茌平区","title-en":"Chiping District"}',X'3afc90dde0c852b1619138562d8716ac6e2212435cf8cd204dbe490d8482e5ae',X'fe4944ef43ba61564df7a590f5e46104977a187c49b302e171a3fd350732e2d5');
INSERT INTO event VALUES(7,7,1,'region.added','2024-12-02','2026-11-28T19:28:02.712Z','2024-12-02','wang','{"code":"371581","title":"临清市","title-en":"Linqing City"}',X'fe4944ef43ba61564df7a590f5e46104977a187c49b302e171a3fd350732e2d5',X'a10f98595116ff5886a91fe4f82d7caa95dd2cd551a6639ad3e068cc95659f0a');
INSERT INTO event VALUES(8,8,1,'region.added','2024-12-02','2026-11-28T19:28:02.713Z','2024-12-02','wang','{"code":"371521","title":"阳谷县","title-en":"Yanggu County"}',X'a10f98595116ff5886a91fe4f82d7caa95dd2cd551a6639ad3e068cc95659f0a',X'8ea984f20bd33218f5adfc104372bc390c2b5791041c6e4340448bca47445a4b');
INSERT INTO event VALUES(9,9,1,'region.added','2024-12-02','2026-11-28T19:28:02.713Z','2024-12-02','wang','{"code":"371522","title":"莘县","title-en":"Shen County"}',X'8ea984f20bd33218f5adfc104372bc390c2b5791041c6e4340448bca47445a4b',X'd12edf0148294f1242bdc26704be82f1270e738911485615d44f3f5df7f98825');
INSERT INTO event VALUES(10,10,1,'region.added','2024-12-02','2026-11-28T19:28:02.713Z','2024-12-02','wang','{"code":"371524","title":"东阿县","title-en":"Dong''e County"}',X'd12edf0148294f1242bdc26704be82f1270e738911485615d44f3f5df7f98825',X'aba38d9058a7569c76e6fa755f726075951068b5f972516d0521a50f793ea19d');
INSERT INTO event VALUES(11,11,1,'region.added','2024-12-02','2026-11-28T19:28:02.713Z','2024-12-02','wang','{"code":"371525","title":"冠县","title-en":"Guan County"}',X'aba38d9058a7569c76e6fa755f726075951068b5f972516d0521a50f793ea19d',X'32e12097fa4e07c5b3577230b0de866892fd1af71292088db899047f03e2fc2e');
INSERT INTO event VALUES(12,12,1,'region.added','2024-12-02','2026-11-28T19:28:02.713Z','2024-12-02','wang','{"code":"371526","title":"高唐县","title-en":"Gaotang County"}',X'32e12097fa4e07c5b3577230b0de866892fd1af71292088db899047f03e2fc2e',X'72337f8406638d00b8bbbf6f9775e06949e1bce8360d28d1405a76a03e7b5480');
INSERT INTO event VALUES(13,13,1,'authority.added','2024-12-02','2026-11-28T19:28:02.713Z','2024-12-02','wang','{"code":"371500","pattern":"聊政复〔{year}〕{serial}号","region":"371500","title":"聊城市人民政府","title-en":"People''s Government of Liaocheng"}',X'72337f8406638d00b8bbbf6f9775e06949e1bce8360d28d1405a76a03e7b5480',X'b9d03d73a4b3f524a2f8b11d8dac119fa2c0fdb9aba7195ce7652070d5fa8697');
INSERT INTO event VALUES(14,14,1,'authority.added','2024-12-02','2026-11-28T19:28:02.713Z','2024-12-02','wang','{"code":"371502","pattern":"东昌政复〔{year}〕{serial}号","region":"371502","title":"东昌府区人民政府","title-en":"People''s Government of Dongchangfu District"}',X'b9d03d73a4b3f524a2f8b11d8dac119fa2c0fdb9aba7195ce7652070d5fa8697',X'5d7a3d2f6e4bc0da3325431699b2b215bcf8c418443bfa2fdabc2acd7b5043ed');
INSERT INTO event VALUES(15,15,1,'authority.added','2024-12-02','2026-11-28T19:28:02.713Z','2024-12-02','wang','{"code":"371503","pattern":"茌政复〔{year}〕{serial}号","region":"371503","title":"茌平区人民政府","title-en":"People''s Government of Chiping District"}',X'5d7a3d2f6e4bc0da3325431699b2b215bcf8c418443bfa2fdabc2acd7b5043ed',X'fd7088bd89099ac6985e272eeec869441a62e13156b34db7a0aa82abb8fb571a');
INSERT INTO event VALUES(16,16,1,'authority.added','2024-12-02','2026-11-28T19:28:02.713Z','2024-12-02','wang','{"code":"371581","pattern":"临政复〔{year}〕{serial}号","region":"371581","title":"临清市人民政府","title-en":"People''s Government of Linqing City"}',X'fd7088bd89099ac6985e272eeec869441a62e13156b34db7a0aa82abb8fb571a',X'029223bed9a7cc727822df22b09ac2bd7baf12d4a0a25e7ac1beb2fa55815745');
INSERT INTO event VALUES(17,17,1,'authority.added','2024-12-02','2026-11-28T19:28:02.713Z','2024-12-02','wang','{"code":"371521","pattern":"阳政复〔{year}〕{serial}号","region":"371521","title":"阳谷县人民政府","title-en":"People''s Government of Yanggu County"}',X'029223bed9a7cc727822df22b09ac2bd7baf12d4a0a25e7ac1beb2fa55815745',X'aed4ddfd354c9c1588c459268f17b899356114565a8c4e1508132e684aee3113');
INSERT INTO event VALUES(18,18,1,'authority.added','2024-12-02','2026-11-28T19:28:02.713Z','2024-12-02','wang','{"code":"371522","pattern":"莘政复〔{year}〕{serial}号","region":"371522","title":"莘县人民政府","title-en":"People''s Government of Shen County"}',X'aed4ddfd354c9c1588c459268f17b899356114565a8c4e1508132e684aee3113',X'a456f3b4359a373da8c9bf225deb45a629bad1af25470bb4d8ed8fb0dee2d7ca');
INSERT INTO event VALUES(19,19,1,'authority.added','2024-12-02','2026-11-28T19:28:02.713Z','2024-12-02','wang','{"code":"371524","pattern":"东政复〔{year}〕{serial}号","region":"371524","title":"东阿县人民政府","title-en":"People''s Government of Dong''e County"}',X'a456f3b4359a373da8c9bf225deb45a629bad1af25470bb4d8ed8fb0dee2d7ca',X'b912453df69915b185e3fc52534309989c41c65e25f260b7914e529bd0b1239f');
INSERT INTO event VALUES(20,20,1,'authority.added','2024-12-02','2026-11-28T19:28:02.713Z','2024-12-02','wang','{"code":"371525","pattern":"冠政复〔{year}〕{serial}号","region":"371525","title":"冠县人民政府","title-en":"People''s Government of Guan County"}',X'b912453df69915b185e3fc52534309989c41c65e25f260b7914e529bd0b1239f',X'0119c61e83224ebc7e70ebd52bd2816a92f500afd103a569d9cc0b7dbc77aaaf');
INSERT INTO event VALUES(21,21,1,'authority.added','2024-12-02','2026-11-28T19:28:02.713Z','2024-12-02','wang','{"code":"371526","pattern":"高政复〔{year}〕{serial}号","region":"371526","title":"高唐县人民政府","title-en":"People''s Government of Gaotang County"}',X'0119c61e83224ebc7e70ebd52bd2816a92f500afd103a569d9cc0b7dbc77aaaf',X'0847b439f8d8e921269018380aa5accca0e62490d0b5f231c6e9311777a44cfb');
INSERT INTO event VALUES(22,22,1,'agency.added','2024-12-02','2026-11-28T19:28:02.713Z','2024-12-02','wang','{"code":"371500-government","field":"government","level":"city","region":"371500","title":"聊城市人民政府","title-en":"People''s Government of Liaocheng"}',X'0847b439f8d8e921269018380aa5accca0e62490d0b5f231c6e9311777a44cfb',X'41b528e1d591a4c859f9a92b8b709d38b0e4feda166b81febb8012a371de3a4f');
INSERT INTO event VALUES(23,23,1,'agency.added','2024-12-02','2026-11-28T19:28:02.713Z','2024-12-02','wang','{"code":"371500-public-security","field":"public-security","level":"city","region":"371500","title":"聊城市公安局","title-en":"Liaocheng Public Security Bureau"}',X'41b528e1d591a4c859f9a92b8b709d38b0e4feda166b81febb8012a371de3a4f',X'ef66410b7ab1375c658a71ba41fc7e6e19aaf9d6a598d0346060f39399e2d7e3');
INSERT INTO event VALUES(24,24,1,'agency.added','2024-12-02','2026-11-28T19:28:02.713Z','2024-12-02','wang','{"code":"371500-natural-resources","field":"natural-resources","level":"city","region":"371500","title":"聊城市自然资源和规划局","title-en":"Liaocheng Natural Resources and Planning Bureau"}',X'ef66410b7ab1375c658a71ba41fc7e6e19aaf9d6a598d0346060f39399e2d7e3',X'c9f862475260e7426f6203db0e2e7cce9969617668e130b49ba92932c75dd00b');
INSERT INTO event VALUES(25,25,1,'agency.added','2024-12-02','2026-11-28T19:28:02.714Z','2024-12-02','wang','{"code":"371500-housing","field":"housing","level":"city","region":"371500","title":"聊城市住房和城乡建设局","title-en":"Liaocheng Housing and Construction Bureau"}',X'c9f862475260e7426f6203db0e2e7cce9969617668e130b49ba92932c75dd00b',X'bbea01f8d8900bdcafa65806b4eee7d831a8d6055f857f7f4ea3d25ba9fa78e0');
INSERT INTO event VALUES(26,26,1,'agency.added','2024-12-02','2026-11-28T19:28:02.714Z','2024-12-02','wang','{"code":"371500-human-resources","field":"human-resources","level":"city","region":"371500","title":"聊城市人力资源和社会保障局","title-en":"Liaocheng Human Resources and Social Security Bureau"}',X'bbea01f8d8900bdcafa65806b4eee7d831a8d6055f857f7f4ea3d25ba9fa78e0',X'306db10fc6f0af3c4863f7d8c09cf13f31a0b56f84bb28275ec08b009b00580a');
INSERT INTO event VALUES(27,27,1,'agency.added','2024-12-02','2026-11-28T19:28:02.714Z','2024-12-02','wang','{"code":"371500-market-regulation","field":"market-regulation","level":"city","region":"371500","title":"聊城市市场监督管理局","title-en":"Liaocheng Market Regulation Bureau"}',X'306db10fc6f0af3c4863f7d8c09cf13f31a0b56f84bb28275ec08b009b00580a',X'355b77dedb9157ff7b4a155f14846991081cad2c29e83ff03651d264618935d5');
INSERT INTO event VALUES(28,28,1,'agency.added','2024-12-02','2026-11-28T19:28:02.714Z','2024-12-02','wang','{"code":"371500-urban-management","field":"urban-management","level":"city","region":"371500","title":"聊城市城市管理局","title-en":"Liaocheng Urban Management Bureau"}',X'355b77dedb9157ff7b4a155f14846991081cad2c29e83ff03651d264618935d5',X'e249e3ef2ee323076c280a8f663de1e5ff2527d9c07d54fce0b51b5c785a72a6');
INSERT INTO event VALUES(29,29,1,'agency.added','2024-12-02','2026-11-28T19:28:02.714Z','2024-12-02','wang','{"code":"371500-transport","field":"transport","level":"city","region":"371500","title":"聊城市交通运输局","title-en":"Liaocheng Transport Bureau"}',X'e249e3ef2ee323076c280a8f663de1e5ff2527d9c07d54fce0b51b5c785a72a6',X'235fda0eebfa1049af293fe8b09710c9c667bce207085d7b60711702739b61d4');
INSERT INTO event VALUES(30,30,1,'agency.added','2024-12-02','2026-11-28T19:28:02.714Z','2024-12-02','wang','{"code":"371500-health","field":"health","level":"city","region":"371500","title":"聊城市卫生健康委员会","title-en":"Liaocheng Health Commission"}',X'235fda0eebfa1049af293fe8b09710c9c667bce207085d7b60711702739b61d4',X'154fe264563a990f7120e0764f128808908c42d154103587f3b2df891fdbf034');
INSERT INTO event VALUES(31,31,1,'agency.added','2024-12-02','2026-11-28T19:28:02.714Z','2024-12-02','wang','{"code":"371500-medical-insurance","field":"medical-insurance","level":"city","region":"371500","title":"聊城市医疗保障局","title-en":"Liaocheng Medical Insurance Bureau"}',X'154fe264563a990f7120e0764f128808908c42d154103587f3b2df891fdbf034',X'e4e4e4394aafa111799781f89645e6f0c71d12b6564ea013f3c0d0d0bf1ac9eb');
INSERT INTO event VALUES(32,32,1,'agency.added','2024-12-02','2026-11-28T19:28:02.714Z','2024-12-02','wang','{"code":"371500-education","field":"education","level":"city","region":"371500","title":"聊城市教育和体育局","title-en":"Liaocheng Education and Sports Bureau"}',X'e4e4e4394aafa111799781f89645e6f0c71d12b6564ea013f3c0d0d0bf1ac9eb',X'4de4c42e72eabbdbc2948c71fd8e073d907667b45a5cc5ff79b5b0c7a732104b');
INSERT INTO event VALUES(33,33,1,'agency.added','2024-12-02','2026-11-28T19:28:02.714Z','2024-12-02','wang','{"code":"371500-agriculture","field":"agriculture","level":"city","region":"371500","title":"聊城市农业农村局","title-en":"Liaocheng Agriculture and Rural Affairs Bureau"}',X'4de4c42e72eabbdbc2948c71fd8e073d907667b45a5cc5ff79b5b0c7a732104b',X'404f9cf5435fb5768ff704c2e27932ef18446ee5a288f48c88318f5d1bd37b14');
INSERT INTO event VALUES(34,34,1,'agency.added','2024-12-02','2026-11-28T19:28:02.714Z','2024-12-02','wang','{"code":"371500-water","field":"water","level":"city","region":"371500","title":"聊城市水利局","title-en":"Liaocheng Water Resources Bureau"}',X'404f9cf5435fb5768ff704c2e27932ef18446ee5a288f48c88318f5d1bd37b14',X'db3fe9c767ab1350211ef3e58004d669b38238c0b33f70470eae0d3deb23ccbc');
INSERT INTO event VALUES(35,35,1,'agency.added','2024-12-02','2026-11-28T19:28:02.714Z','2024-12-02','wang','{"code":"371500-environment","field":"environment","level":"city","region":"371500","title":"聊城市生态环境局","title-en":"Liaocheng Ecology and Environment Bureau"}',X'db3fe9c767ab1350211ef3e58004d669b38238c0b33f70470eae0d3deb23ccbc',X'69398ab0d681a8f48d4ee6d9d932b89a28f30662c041ed6a6ca0892901874933');
INSERT INTO event VALUES(36,36,1,'agency.added','2024-12-02','2026-11-28T19:28:02.714Z','2024-12-02','wang','{"code":"371500-emergency","field":"emergency","level":"city","region":"371500","title":"聊城市应急管理局","title-en":"Liaocheng Emergency Management Bureau"}',X'69398ab0d681a8f48d4ee6d9d932b89a28f30662c041ed6a6ca0892901874933',X'8f82df3de8fb6ebabda88729ae9044be4a2b549ff23fbebe8e5283c1f10a28cd');
INSERT INTO event VALUES(37,37,1,'agency.added','2024-12-02','2026-11-28T19:28:02.714Z','2024-12-02','wang','{"code":"371500-civil-affairs","field":"civil-affairs","level":"city","region":"371500","title":"聊城市民政局","title-en":"Liaocheng Civil Affairs Bureau"}',X'8f82df3de8fb6ebabda88729ae9044be4a2b549ff23fbebe8e5283c1f10a28cd',X'2f0095624acbb6f9646b1ed15561060dba200bf2e3d77a2f016d5a7773041597');
INSERT INTO event VALUES(38,38,1,'agency.added','2024-12-02','2026-11-28T19:28:02.714Z','2024-12-02','wang','{"code":"371500-traffic-police","field":"public-security","level":"city","region":"371500","title":"聊城市公安局交通警察支队","title-en":"Traffic Police Detachment of the Liaocheng Public Security Bureau"}',X'2f0095624acbb6f9646b1ed15561060dba200bf2e3d77a2f016d5a7773041597',X'de59875e3b7dd5d104a33e72236774f02920a43f10ac4de343286ddb4b8c4344');
INSERT INTO event VALUES(39,39,1,'agency.added','2024-12-02','2026-11-28T19:28:02.714Z','2024-12-02','wang','{"code":"371502-government","field":"government","level":"county","region":"371502","title":"东昌府区人民政府","title-en":"People''s Government of Dongchangfu District"}',X'de59875e3b7dd5d104a33e72236774f02920a43f10ac4de343286ddb4b8c4344',X'905d2ad904db19294d811730ae3c0657d53cd29d4d5057b87e33a3e8fe8daa10');
INSERT INTO event VALUES(40,40,1,'agency.added','2024-12-02','2026-11-28T19:28:02.714Z','2024-12-02','wang','{"code":"371502-public-security","field":"public-security","level":"city","region":"371502","title":"聊城市公安局东昌府分局","title-en":"Dongchangfu District Branch of the Liaocheng Public Security Bureau"}',X'905d2ad904db19294d811730ae3c0657d53cd29d4d5057b87e33a3e8fe8daa10',X'a79f3da37c61390a9404d43d78ce1b0367d44c94320f11abb48fbbb8c34219f3');
INSERT INTO event VALUES(41,41,1,'agency.added','2024-12-02','2026-11-28T19:28:02.714Z','2024-12-02','wang','{"code":"371502-natural-resources","field":"natural-resources","level":"county","region":"371502","title":"东昌府区自然资源和规划局","title-en":"Dongchangfu District Natural Resources and Planning Bureau"}',X'a79f3da37c61390a9404d43d78ce1b0367d44c94320f11abb48fbbb8c34219f3',X'b16cfe11024a0ed0a29d24c6837eb9af4d88ecdeae324aac421eac02775b94a8');
INSERT INTO event VALUES(42,42,1,'agency.added','2024-12-02','2026-11-28T19:28:02.714Z','2024-12-02','wang','{"code":"371502-housing","field":"housing","level":"county","region":"371502","title":"东昌府区住房和城乡建设局","title-en":"Dongchangfu District Housing and Construction Bureau"}',X'b16cfe11024a0ed0a29d24c6837eb9af4d88ecdeae324aac421eac02775b94a8',X'bf35c1b5c45e4f73e74191cf2a96b5c75b3b3819662087615c79bfcdc81dc4b6');
INSERT INTO event VALUES(43,43,1,'agency.added','2024-12-02','2026-11-28T19:28:02.715Z','2024-12-02','wang','{"code":"371502-human-resources","field":"human-resources","level":"county","region":"371502","title":"东昌府区人力资源和社会保障局","title-en":"Dongchangfu District Human Resources and Social Security Bureau"}',X'bf35c1b5c45e4f73e74191cf2a96b5c75b3b3819662087615c79bfcdc81dc4b6',X'fdf192dac716201d7aec8fd98008bc225a82af9e414533f0705680671ac25734');
INSERT INTO event VALUES(44,44,1,'agency.added','2024-12-02','2026-11-28T19:28:02.715Z','2024-12-02','wang','{"code":"371502-market-regulation","field":"market-regulation","level":"county","region":"371502","title":"东昌府区市场监督管理局","title-en":"Dongchangfu District Market Regulation Bureau"}',X'fdf192dac716201d7aec8fd98008bc225a82af9e414533f0705680671ac25734',X'adb30e378f567f64a7f104d6476505434bb0d10ddb86bbf69dbdd28a5c656766');
INSERT INTO event VALUES(45,45,1,'agency.added','2024-12-02','2026-11-28T19:28:02.715Z','2024-12-02','wang','{"code":"371502-urban-management","field":"urban-management","level":"county","region":"371502","title":"东昌府区综合行政执法局","title-en":"Dongchangfu District Comprehensive Enforcement Bureau"}',X'adb30e378f567f64a7f104d6476505434bb0d10ddb86bbf69dbdd28a5c656766',X'ab9660004786f6c762eac7b888e40c78e56c94988123ac5ffaf8b097386b23e4');
INSERT INTO event VALUES(46,46,1,'agency.added','2024-12-02','2026-11-28T19:28:02.715Z','2024-12-02','wang','{"code":"371502-transport","field":"transport","level":"county","region":"371502","title":"东昌府区交通运输局","title-en":"Dongchangfu District Transport Bureau"}',X'ab9660004786f6c762eac7b888e40c78e56c94988123ac5ffaf8b097386b23e4',X'da325b1d3e2baca880b5a2908157f532d4f242ad6db0d1208cd3358567083870');
INSERT INTO event VALUES(47,47,1,'agency.added','2024-12-02','2026-11-28T19:28:02.715Z','2024-12-02','wang','{"code":"371502-health","field":"health","level":"county","region":"371502","title":"东昌府区卫生健康局","title-en":"Dongchangfu District Health Bureau"}',X'da325b1d3e2baca880b5a2908157f532d4f242ad6db0d1208cd3358567083870',X'8172e0475d8d3227588658f34f205e508c29503c6f109c198e78cea6c3c91ac2');
INSERT INTO event VALUES(48,48,1,'agency.added','2024-12-02','2026-11-28T19:28:02.715Z','2024-12-02','wang','{"code":"371502-medical-insurance","field":"medical-insurance","level":"county","region":"371502","title":"东昌府区医疗保障局","title-en":"Dongchangfu District Medical Insurance Bureau"}',X'8172e0475d8d3227588658f34f205e508c29503c6f109c198e78cea6c3c91ac2',X'768e19beec61905eda93496e4ec55a3809627813f8040ab0cf8ff591f7aee1ab');
INSERT INTO event VALUES(49,49,1,'agency.added','2024-12-02','2026-11-28T19:28:02.715Z','2024-12-02','wang','{"code":"371502-education","field":"education","level":"county","region":"371502","title":"东昌府区教育和体育局","title-en":"Dongchangfu District Education and Sports Bureau"}',X'768e19beec61905eda93496e4ec55a3809627813f8040ab0cf8ff591f7aee1ab',X'12cfcc87df4a7474597fd3468b2fb85394d62414641142007e3e9b2a60f0719b');
INSERT INTO event VALUES(50,50,1,'agency.added','2024-12-02','2026-11-28T19:28:02.728Z','2024-12-02','wang','{"code":"371502-agriculture","field":"agriculture","level":"county","region":"371502","title":"东昌府区农业农村局","title-en":"Dongchangfu District Agriculture and Rural Affairs Bureau"}',X'12cfcc87df4a7474597fd3468b2fb85394d62414641142007e3e9b2a60f0719b',X'564ff410d260ccd8f9277008d27fb6cbf3990c8703a40556ff70e689200e005f');
INSERT INTO event VALUES(51,51,1,'agency.added','2024-12-02','2026-11-28T19:28:02.728Z','2024-12-02','wang','{"code":"371502-water","field":"water","level":"county","region":"371502","title":"东昌府区水利局","title-en":"Dongchangfu District Water Resources Bureau"}',X'564ff410d260ccd8f9277008d27fb6cbf3990c8703a40556ff70e689200e005f',X'4a5028001e4b7f8e2eb32562b13aa1ed77f16c7578beae1a766452e6abfd92b6');
INSERT INTO event VALUES(52,52,1,'agency.added','2024-12-02','2026-11-28T19:28:02.728Z','2024-12-02','wang','{"code":"371502-environment","field":"environment","level":"city","region":"371502","title":"聊城市生态环境局东昌府区分局","title-en":"Dongchangfu District Branch of the Liaocheng Ecology and Environment Bureau"}',X'4a5028001e4b7f8e2eb32562b13aa1ed77f16c7578beae1a766452e6abfd92b6',X'69b305224caba1c5ef573a65fa18532b8f5e7e16b969bd9b372d4034a3453bdf');
INSERT INTO event VALUES(53,53,1,'agency.added','2024-12-02','2026-11-28T19:28:02.728Z','2024-12-02','wang','{"code":"371502-emergency","field":"emergency","level":"county","region":"371502","title":"东昌府区应急管理局","title-en":"Dongchangfu District Emergency Management Bureau"}',X'69b305224caba1c5ef573a65fa18532b8f5e7e16b969bd9b372d4034a3453bdf',X'8b05f827c739524e2c714653a8720f103a0ecf6fbefee33eaa7b085dc78ca781');
INSERT INTO event VALUES(54,54,1,'agency.added','2024-12-02','2026-11-28T19:28:02.728Z','2024-12-02','wang','{"code":"371502-civil-affairs","field":"civil-affairs","level":"county","region":"371502","title":"东昌府区民政局","title-en":"Dongchangfu District Civil Affairs Bureau"}',X'8b05f827c739524e2c714653a8720f103a0ecf6fbefee33eaa7b085dc78ca781',X'46443cebf53ab00d665537736ea906ef43c860c79d618da1246b833b98de0853');
INSERT INTO event VALUES(55,55,1,'agency.added','2024-12-02','2026-11-28T19:28:02.728Z','2024-12-02','wang','{"code":"371502-town-1","field":"government","level":"township","region":"371502","title":"东昌府区堂邑镇人民政府","title-en":"People''s Government of Tangyi Town, Dongchangfu District"}',X'46443cebf53ab00d665537736ea906ef43c860c79d618da1246b833b98de0853',X'eeee197a581c98b48c51821801f5d2beb30795c8669af1c5718bb6c794b8a56c');
INSERT INTO event VALUES(56,56,1,'agency.added','2024-12-02','2026-11-28T19:28:02.728Z','2024-12-02','wang','{"code":"371502-town-2","field":"government","level":"township","region":"371502","title":"东昌府区沙镇镇人民政府","title-en":"People''s Government of Shazhen Town, Dongchangfu District"}',X'eeee197a581c98b48c51821801f5d2beb30795c8669af1c5718bb6c794b8a56c',X'88d6d2481fe0246890659700b0002e4e642b8ec3b6d5b663636b40a3fc6123b0');
INSERT INTO event VALUES(57,57,1,'agency.added','2024-12-02','2026-11-28T19:28:02.728Z','2024-12-02','wang','{"code":"371502-town-3","field":"government","level":"township","region":"371502","title":"东昌府区侯营镇人民政府","title-en":"People''s Government of Houying Town, Dongchangfu District"}',X'88d6d2481fe0246890659700b0002e4e642b8ec3b6d5b663636b40a3fc6123b0',X'7d0aa67a422928009699bbca32b3451406a4a645af3c0a4d8b33a6512d7fcbc1');
INSERT INTO event VALUES(58,58,1,'agency.added','2024-12-02','2026-11-28T19:28:02.728Z','2024-12-02','wang','{"code":"371503-government","field":"government","level":"county","region":"371503","title":"茌平区人民政府","title-en":"People''s Government of Chiping District"}',X'7d0aa67a422928009699bbca32b3451406a4a645af3c0a4d8b33a6512d7fcbc1',X'c5fae429281b9920eddc704b841b86310b339225f5f795b4089c4a484f35a65a');
INSERT INTO event VALUES(59,59,1,'agency.added','2024-12-02','2026-11-28T19:28:02.729Z','2024-12-02','wang','{"code":"371503-public-security","field":"public-security","level":"city","region":"371503","title":"聊城市公安局茌平分局","title-en":"Chiping District Branch of the Liaocheng Public Security Bureau"}',X'c5fae429281b9920eddc704b841b86310b339225f5f795b4089c4a484f35a65a',X'3037da347878240d74769b0ba5b23cf0a4ac00e8d6fcb5ebfde6b3c0256bb562');
INSERT INTO event VALUES(60,60,1,'agency.added','2024-12-02','2026-11-28T19:28:02.729Z','2024-12-02','wang','{"code":"371503-natural-resources","field":"natural-resources","level":"county","region":"371503","title":"茌平区自然资源和规划局","title-en":"Chiping District Natural Resources and Planning Bureau"}',X'3037da347878240d74769b0ba5b23cf0a4ac00e8d6fcb5ebfde6b3c0256bb562',X'34773d3586d4ca1e69795431a251b4509a1c3dba1acc78a88e10eb67a37e00cd');
INSERT INTO event VALUES(61,61,1,'agency.added','2024-12-02','2026-11-28T19:28:02.729Z','2024-12-02','wang','{"code":"371503-housing","field":"housing","level":"county","region":"371503","title":"茌平区住房和城乡建设局","title-en":"Chiping District Housing and Construction Bureau"}',X'34773d3586d4ca1e69795431a251b4509a1c3dba1acc78a88e10eb67a37e00cd',X'4063e80fd23b4522a1acbad6cf7ac0b0f96604d8bfe9f0e15f007d1f2aba2b06');
INSERT INTO event VALUES(62,62,1,'agency.added','2024-12-02','2026-11-28T19:28:02.729Z','2024-12-02','wang','{"code":"371503-human-resources","field":"human-resources","level":"county","region":"371503","title":"茌平区人力资源和社会保障局","title-en":"Chiping District Human Resources and Social Security Bureau"}',X'4063e80fd23b4522a1acbad6cf7ac0b0f96604d8bfe9f0e15f007d1f2aba2b06',X'e183052b292fa1c063aef45c0fac20c8f35c4ba5b9709133ef81223780740137');
INSERT INTO event VALUES(63,63,1,'agency.added','2024-12-02','2026-11-28T19:28:02.729Z','2024-12-02','wang','{"code":"371503-market-regulation","field":"market-regulation","level":"county","region":"371503","title":"茌平区市场监督管理局","title-en":"Chiping District Market Regulation Bureau"}',X'e183052b292fa1c063aef45c0fac20c8f35c4ba5b9709133ef81223780740137',X'8993821f40e2db667109dd1e057b016896043cc97113f9cf9e81def79ca40d90');
INSERT INTO event VALUES(64,64,1,'agency.added','2024-12-02','2026-11-28T19:28:02.729Z','2024-12-02','wang','{"code":"371503-urban-management","field":"urban-management","level":"county","region":"371503","title":"茌平区综合行政执法局","title-en":"Chiping District Comprehensive Enforcement Bureau"}',X'8993821f40e2db667109dd1e057b016896043cc97113f9cf9e81def79ca40d90',X'ab3691e8960c8d08dcb61d5f43cd6f4ed0ae70c9d985040000eda27bb1528e78');
INSERT INTO event VALUES(65,65,1,'agency.added','2024-12-02','2026-11-28T19:28:02.729Z','2024-12-02','wang','{"code":"371503-transport","field":"transport","level":"county","region":"371503","title":"茌平区交通运输局","title-en":"Chiping District Transport Bureau"}',X'ab3691e8960c8d08dcb61d5f43cd6f4ed0ae70c9d985040000eda27bb1528e78',X'206c676a4d7c7f984cd11a9f8dcd73199ff3a1ff91ee25e68337fb0a7fad3f3d');
INSERT INTO event VALUES(66,66,1,'agency.added','2024-12-02','2026-11-28T19:28:02.729Z','2024-12-02','wang','{"code":"371503-health","field":"health","level":"county","region":"371503","title":"茌平区卫生健康局","title-en":"Chiping District Health Bureau"}',X'206c676a4d7c7f984cd11a9f8dcd73199ff3a1ff91ee25e68337fb0a7fad3f3d',X'c03a2ceb3fd22704a38a3a14a2eaccf12eaf6b66b036435039c3bcd327868342');
INSERT INTO event VALUES(67,67,1,'agency.added','2024-12-02','2026-11-28T19:28:02.729Z','2024-12-02','wang','{"code":"371503-medical-insurance","field":"medical-insurance","level":"county","region":"371503","title":"茌平区医疗保障局","title-en":"Chiping District Medical Insurance Bureau"}',X'c03a2ceb3fd22704a38a3a14a2eaccf12eaf6b66b036435039c3bcd327868342',X'c15640e33a8e4d2d02b01eeec82b533d30c3d7a41d3898c08ba2d214e20b1af6');
INSERT INTO event VALUES(68,68,1,'agency.added','2024-12-02','2026-11-28T19:28:02.729Z','2024-12-02','wang','{"code":"371503-education","field":"education","level":"county","region":"371503","title":"茌平区教育和体育局","title-en":"Chiping District Education and Sports Bureau"}',X'c15640e33a8e4d2d02b01eeec82b533d30c3d7a41d3898c08ba2d214e20b1af6',X'03fa28948e014108603a65eefb9c0b8b07da199ecc5099f988c05839be6f422b');
INSERT INTO event VALUES(69,69,1,'agency.added','2024-12-02','2026-11-28T19:28:02.729Z','2024-12-02','wang','{"code":"371503-agriculture","field":"agriculture","level":"county","region":"371503","title":"茌平区农业农村局","title-en":"Chiping District Agriculture and Rural Affairs Bureau"}',X'03fa28948e014108603a65eefb9c0b8b07da199ecc5099f988c05839be6f422b',X'6475a51858e4f2cdcf9c726deae85997a962a578767b0f8b21496d75c9fbad4f');
INSERT INTO event VALUES(70,70,1,'agency.added','2024-12-02','2026-11-28T19:28:02.729Z','2024-12-02','wang','{"code":"371503-water","field":"water","level":"county","region":"371503","title":"茌平区水利局","title-en":"Chiping District Water Resources Bureau"}',X'6475a51858e4f2cdcf9c726deae85997a962a578767b0f8b21496d75c9fbad4f',X'20cba19cc040db740a7669f5006a69c93da60a48f1dbcb071150c7e1e17d945e');
INSERT INTO event VALUES(71,71,1,'agency.added','2024-12-02','2026-11-28T19:28:02.729Z','2024-12-02','wang','{"code":"371503-environment","field":"environment","level":"city","region":"371503","title":"聊城市生态环境局茌平区分局","title-en":"Chiping District Branch of the Liaocheng Ecology and Environment Bureau"}',X'20cba19cc040db740a7669f5006a69c93da60a48f1dbcb071150c7e1e17d945e',X'31c6b8a0da346608073efdeaaac20367ffd94b68e8d73675bbf75d7a2bfbf1d1');
INSERT INTO event VALUES(72,72,1,'agency.added','2024-12-02','2026-11-28T19:28:02.729Z','2024-12-02','wang','{"code":"371503-emergency","field":"emergency","level":"county","region":"371503","title":"茌平区应急管理局","title-en":"Chiping District Emergency Management Bureau"}',X'31c6b8a0da346608073efdeaaac20367ffd94b68e8d73675bbf75d7a2bfbf1d1',X'711530fa0f9dd9e0c034a4c0455ecadbc2e735a96d634bcd9827c8ed9291c57c');
INSERT INTO event VALUES(73,73,1,'agency.added','2024-12-02','2026-11-28T19:28:02.729Z','2024-12-02','wang','{"code":"371503-civil-affairs","field":"civil-affairs","level":"county","region":"371503","title":"茌平区民政局","title-en":"Chiping District Civil Affairs Bureau"}',X'711530fa0f9dd9e0c034a4c0455ecadbc2e735a96d634bcd9827c8ed9291c57c',X'bcce13bbd3ecf1f3fdee7ba40a6f6b13b461ccad1443ef88803301f640ad6804');
INSERT INTO event VALUES(74,74,1,'agency.added','2024-12-02','2026-11-28T19:28:02.729Z','2024-12-02','wang','{"code":"371503-town-1","field":"government","level":"township","region":"371503","title":"茌平区博平镇人民政府","title-en":"People''s Government of Boping Town, Chiping District"}',X'bcce13bbd3ecf1f3fdee7ba40a6f6b13b461ccad1443ef88803301f640ad6804',X'738c40c848f62230d76e49a4e5838ff2e6fa647fc8b0a9cd8bbefa3c6cf7af0f');
INSERT INTO event VALUES(75,75,1,'agency.added','2024-12-02','2026-11-28T19:28:02.730Z','2024-12-02','wang','{"code":"371503-town-2","field":"government","level":"township","region":"371503","title":"茌平区杜郎口镇人民政府","title-en":"People''s Government of Dulangkou Town, Chiping District"}',X'738c40c848f62230d76e49a4e5838ff2e6fa647fc8b0a9cd8bbefa3c6cf7af0f',X'25356a9afbcd46d62030783893482c5477823dacd1a4da058d39a458cff1967a');
INSERT INTO event VALUES(76,76,1,'agency.added','2024-12-02','2026-11-28T19:28:02.730Z','2024-12-02','wang','{"code":"371503-town-3","field":"government","level":"township","region":"371503","title":"茌平区乐平铺镇人民政府","title-en":"People''s Government of Lepingpu Town, Chiping District"}',X'25356a9afbcd46d62030783893482c5477823dacd1a4da058d39a458cff1967a',X'69bdbef34bbdb90c75197b70323fb06b6c361fbf5fbf6adea8564d810c7576a5');
INSERT INTO event VALUES(77,77,1,'agency.added','2024-12-02','2026-11-28T19:28:02.730Z','2024-12-02','wang','{"code":"371581-government","field":"government","level":"county","region":"371581","title":"临清市人民政府","title-en":"People''s Government of Linqing City"}',X'69bdbef34bbdb90c75197b70323fb06b6c361fbf5fbf6adea8564d810c7576a5',X'609027e4649caddba849fa4eb3db9137221eec728e0edbc68cd7bc53005bb106');
INSERT INTO event VALUES(78,78,1,'agency.added','2024-12-02','2026-11-28T19:28:02.730Z','2024-12-02','wang','{"code":"371581-public-security","field":"public-security","level":"county","region":"371581","title":"临清市公安局","title-en":"Linqing City Public Security Bureau"}',X'609027e4649caddba849fa4eb3db9137221eec728e0edbc68cd7bc53005bb106',X'f30c6ca4d184f079c4a2d357299c35a325beb569bd86cf07ec3457eccd31bb6e');
INSERT INTO event VALUES(79,79,1,'agency.added','2024-12-02','2026-11-28T19:28:02.730Z','2024-12-02','wang','{"code":"371581-natural-resources","field":"natural-resources","level":"county","region":"371581","title":"临清市自然资源和规划局","title-en":"Linqing City Natural Resources and Planning Bureau"}',X'f30c6ca4d184f079c4a2d357299c35a325beb569bd86cf07ec3457eccd31bb6e',X'd9b52c0d50868932c184bf179300cfeabbcf3f8e6a792c8e35f3a170c664275e');
INSERT INTO event VALUES(80,80,1,'agency.added','2024-12-02','2026-11-28T19:28:02.730Z','2024-12-02','wang','{"code":"371581-housing","field":"housing","level":"county","region":"371581","title":"临清市住房和城乡建设局","title-en":"Linqing City Housing and Construction Bureau"}',X'd9b52c0d50868932c184bf179300cfeabbcf3f8e6a792c8e35f3a170c664275e',X'463be11d6712d1d476a11edea385c53f81e03ad94d4a154fe533de90c8ef4c86');
INSERT INTO event VALUES(81,81,1,'agency.added','2024-12-02','2026-11-28T19:28:02.730Z','2024-12-02','wang','{"code":"371581-human-resources","field":"human-resources","level":"county","region":"371581","title":"临清市人力资源和社会保障局","title-en":"Linqing City Human Resources and Social Security Bureau"}',X'463be11d6712d1d476a11edea385c53f81e03ad94d4a154fe533de90c8ef4c86',X'edd4916f6fcfdaa2f7669504193a9ed7f0ab632e370ae3b95415d671c0eb2aa8');
INSERT INTO event VALUES(82,82,1,'agency.added','2024-12-02','2026-11-28T19:28:02.730Z','2024-12-02','wang','{"code":"371581-market-regulation","field":"market-regulation","level":"county","region":"371581","title":"临清市市场监督管理局","title-en":"Linqing City Market Regulation Bureau"}',X'edd4916f6fcfdaa2f7669504193a9ed7f0ab632e370ae3b95415d671c0eb2aa8',X'066b5ff970ca870a6ae39c9f01ee1ed4648c406ad053153d3ac1197012c8a9a7');
INSERT INTO event VALUES(83,83,1,'agency.added','2024-12-02','2026-11-28T19:28:02.730Z','2024-12-02','wang','{"code":"371581-urban-management","field":"urban-management","level":"county","region":"371581","title":"临清市综合行政执法局","title-en":"Linqing City Comprehensive Enforcement Bureau"}',X'066b5ff970ca870a6ae39c9f01ee1ed4648c406ad053153d3ac1197012c8a9a7',X'b813d05180f953395f49754d29add084e52f69217edfeac2db960868e3726719');
INSERT INTO event VALUES(84,84,1,'agency.added','2024-12-02','2026-11-28T19:28:02.730Z','2024-12-02','wang','{"code":"371581-transport","field":"transport","level":"county","region":"371581","title":"临清市交通运输局","title-en":"Linqing City Transport Bureau"}',X'b813d05180f953395f49754d29add084e52f69217edfeac2db960868e3726719',X'a761b3ac259996bb82db7d0a42d13387b2de4bf8c8e8795fa844b106a8657b14');
INSERT INTO event VALUES(85,85,1,'agency.added','2024-12-02','2026-11-28T19:28:02.730Z','2024-12-02','wang','{"code":"371581-health","field":"health","level":"county","region":"371581","title":"临清市卫生健康局","title-en":"Linqing City Health Bureau"}',X'a761b3ac259996bb82db7d0a42d13387b2de4bf8c8e8795fa844b106a8657b14',X'312e84f5375e6ffbd2e7f2f69910ea8fd82ea6a24544b55be0071398f18b6e0a');
INSERT INTO event VALUES(86,86,1,'agency.added','2024-12-02','2026-11-28T19:28:02.730Z','2024-12-02','wang','{"code":"371581-medical-insurance","field":"medical-insurance","level":"county","region":"371581","title":"临清市医疗保障局","title-en":"Linqing City Medical Insurance Bureau"}',X'312e84f5375e6ffbd2e7f2f69910ea8fd82ea6a24544b55be0071398f18b6e0a',X'a63af2523c94b94e628a328416038f5a5918fbca62b6c77efdc2cd9bc2c9d0e3');
INSERT INTO event VALUES(87,87,1,'agency.added','2024-12-02','2026-11-28T19:28:02.730Z','2024-12-02','wang','{"code":"371581-education","field":"education","level":"county","region":"371581","title":"临清市教育和体育局","title-en":"Linqing City Education and Sports Bureau"}',X'a63af2523c94b94e628a328416038f5a5918fbca62b6c77efdc2cd9bc2c9d0e3',X'a42d0268f0ba05eeafe54bcb7d65a06fe3152a00acf052da949779671f5accae');
INSERT INTO event VALUES(88,88,1,'agency.added','2024-12-02','2026-11-28T19:28:02.730Z','2024-12-02','wang','{"code":"371581-agriculture","field":"agriculture","level":"county","region":"371581","title":"临清市农业农村局","title-en":"Linqing City Agriculture and Rural Affairs Bureau"}',X'a42d0268f0ba05eeafe54bcb7d65a06fe3152a00acf052da949779671f5accae',X'ccafbf01495949dd1baa51e4c806755b89c3a85621d778675f2f02b964b9ec9d');
INSERT INTO event VALUES(89,89,1,'agency.added','2024-12-02','2026-11-28T19:28:02.730Z','2024-12-02','wang','{"code":"371581-water","field":"water","level":"county","region":"371581","title":"临清市水利局","title-en":"Linqing City Water Resources Bureau"}',X'ccafbf01495949dd1baa51e4c806755b89c3a85621d778675f2f02b964b9ec9d',X'3c24110a394b59c981b4bbb575a269bedfe03f4cf308f6e971da28e5b423c839');
INSERT INTO event VALUES(90,90,1,'agency.added','2024-12-02','2026-11-28T19:28:02.730Z','2024-12-02','wang','{"code":"371581-environment","field":"environment","level":"city","region":"371581","title":"聊城市生态环境局临清市分局","title-en":"Linqing City Branch of the Liaocheng Ecology and Environment Bureau"}',X'3c24110a394b59c981b4bbb575a269bedfe03f4cf308f6e971da28e5b423c839',X'c29479a9c2cb51b5f28477e907ae2de84df903eacf821468bd1259146ed341ae');
INSERT INTO event VALUES(91,91,1,'agency.added','2024-12-02','2026-11-28T19:28:02.730Z','2024-12-02','wang','{"code":"371581-emergency","field":"emergency","level":"county","region":"371581","title":"临清市应急管理局","title-en":"Linqing City Emergency Management Bureau"}',X'c29479a9c2cb51b5f28477e907ae2de84df903eacf821468bd1259146ed341ae',X'558f3e53014e03980a543c58038dc54e834ddb540637607d6fd1b78575f7bc60');
INSERT INTO event VALUES(92,92,1,'agency.added','2024-12-02','2026-11-28T19:28:02.730Z','2024-12-02','wang','{"code":"371581-civil-affairs","field":"civil-affairs","level":"county","region":"371581","title":"临清市民政局","title-en":"Linqing City Civil Affairs Bureau"}',X'558f3e53014e03980a543c58038dc54e834ddb540637607d6fd1b78575f7bc60',X'911809cb4a33baf05bcbd28350f3e8a62df71b4682ef052f6827a129b8c13662');
INSERT INTO event VALUES(93,93,1,'agency.added','2024-12-02','2026-11-28T19:28:02.731Z','2024-12-02','wang','{"code":"371581-town-1","field":"government","level":"township","region":"371581","title":"临清市康庄镇人民政府","title-en":"People''s Government of Kangzhuang Town, Linqing City"}',X'911809cb4a33baf05bcbd28350f3e8a62df71b4682ef052f6827a129b8c13662',X'52de835488287b71afdb6f2d562a7282c5c6bda967e8067cfc94106db0780f57');
INSERT INTO event VALUES(94,94,1,'agency.added','2024-12-02','2026-11-28T19:28:02.731Z','2024-12-02','wang','{"code":"371581-town-2","field":"government","level":"township","region":"371581","title":"临清市烟店镇人民政府","title-en":"People''s Government of Yandian Town, Linqing City"}',X'52de835488287b71afdb6f2d562a7282c5c6bda967e8067cfc94106db0780f57',X'50043bdcc50360ac81ad10a8de35fdbd1c4b871ef31c5bf07a4f786ecc0e1f47');
INSERT INTO event VALUES(95,95,1,'agency.added','2024-12-02','2026-11-28T19:28:02.731Z','2024-12-02','wang','{"code":"371581-town-3","field":"government","level":"township","region":"371581","title":"临清市八岔路镇人民政府","title-en":"People''s Government of Bachalu Town, Linqing City"}',X'50043bdcc50360ac81ad10a8de35fdbd1c4b871ef31c5bf07a4f786ecc0e1f47',X'41ec91965a424f5c5ee079355bff4b6cc3f027f7c9e27180076e7c622a229fde');
INSERT INTO event VALUES(96,96,1,'agency.added','2024-12-02','2026-11-28T19:28:02.731Z','2024-12-02','wang','{"code":"371521-government","field":"government","level":"county","region":"371521","title":"阳谷县人民政府","title-en":"People''s Government of Yanggu County"}',X'41ec91965a424f5c5ee079355bff4b6cc3f027f7c9e27180076e7c622a229fde',X'32906b12147418e45bf625516a8af603965845b0af6c49c22e0640b21d667d34');
INSERT INTO event VALUES(97,97,1,'agency.added','2024-12-02','2026-11-28T19:28:02.731Z','2024-12-02','wang','{"code":"371521-public-security","field":"public-security","level":"county","region":"371521","title":"阳谷县公安局","title-en":"Yanggu County Public Security Bureau"}',X'32906b12147418e45bf625516a8af603965845b0af6c49c22e0640b21d667d34',X'c8b69529b343fd668a4a087c49ee5cde45ce934bcd9ddac428a3662d9f26b286');
INSERT INTO event VALUES(98,98,1,'agency.added','2024-12-02','2026-11-28T19:28:02.731Z','2024-12-02','wang','{"code":"371521-natural-resources","field":"natural-resources","level":"county","region":"371521","title":"阳谷县自然资源和规划局","title-en":"Yanggu County Natural Resources and Planning Bureau"}',X'c8b69529b343fd668a4a087c49ee5cde45ce934bcd9ddac428a3662d9f26b286',X'0e6f397db02cb8362709954ea5d2e07e103fbf9617a5929644fe4965e6fc79dc');
INSERT INTO event VALUES(99,99,1,'agency.added','2024-12-02','2026-11-28T19:28:02.731Z','2024-12-02','wang','{"code":"371521-housing","field":"housing","level":"county","region":"371521","title":"阳谷县住房和城乡建设局","title-en":"Yanggu County Housing and Construction Bureau"}',X'0e6f397db02cb8362709954ea5d2e07e103fbf9617a5929644fe4965e6fc79dc',X'96f367fb183cb9b061221d23f2c3b60553f10ec7bc44e07bc6830f219ba1996e');
INSERT INTO event VALUES(100,100,1,'agency.added','2024-12-02','2026-11-28T19:28:02.731Z','2024-12-02','wang','{"code":"371521-human-resources","field":"human-resources","level":"county","region":"371521","title":"阳谷县人力资源和社会保障局","title-en":"Yanggu County Human Resources and Social Security Bureau"}',X'96f367fb183cb9b061221d23f2c3b60553f10ec7bc44e07bc6830f219ba1996e',X'0569c41d615c2265a2620ddccb93f7e53d72b8a04af8439b11d6335b7a8548b6');
INSERT INTO event VALUES(101,101,1,'agency.added','2024-12-02','2026-11-28T19:28:02.731Z','2024-12-02','wang','{"code":"371521-market-regulation","field":"market-regulation","level":"county","region":"371521","title":"阳谷县市场监督管理局","title-en":"Yanggu County Market Regulation Bureau"}',X'0569c41d615c2265a2620ddccb93f7e53d72b8a04af8439b11d6335b7a8548b6',X'6854a5f6da15a68cbd1c56a4fb4762baa7f7569961ba226250ff26ce17b85a1e');
INSERT INTO event VALUES(102,102,1,'agency.added','2024-12-02','2026-11-28T19:28:02.731Z','2024-12-02','wang','{"code":"371521-urban-management","field":"urban-management","level":"county","region":"371521","title":"阳谷县综合行政执法局","title-en":"Yanggu County Comprehensive Enforcement Bureau"}',X'6854a5f6da15a68cbd1c56a4fb4762baa7f7569961ba226250ff26ce17b85a1e',X'3c0b103fc9453e399b24815bfac3dfa9930de94477eb20e53d06341310e85605');
INSERT INTO event VALUES(103,103,1,'agency.added','2024-12-02','2026-11-28T19:28:02.746Z','2024-12-02','wang','{"code":"371521-transport","field":"transport","level":"county","region":"371521","title":"阳谷县交通运输局","title-en":"Yanggu County Transport Bureau"}',X'3c0b103fc9453e399b24815bfac3dfa9930de94477eb20e53d06341310e85605',X'cf3ad3b97bb171e848d63093146de307ea8ced1a716cf2340cdfe7a4aede7648');
INSERT INTO event VALUES(104,104,1,'agency.added','2024-12-02','2026-11-28T19:28:02.746Z','2024-12-02','wang','{"code":"371521-health","field":"health","level":"county","region":"371521","title":"阳谷县卫生健康局","title-en":"Yanggu County Health Bureau"}',X'cf3ad3b97bb171e848d63093146de307ea8ced1a716cf2340cdfe7a4aede7648',X'92e044bd38eef170e19ddf1f88a8fe4cb968079dfd7618e5787b86f63a2c7740');
INSERT INTO event VALUES(105,105,1,'agency.added','2024-12-02','2026-11-28T19:28:02.746Z','2024-12-02','wang','{"code":"371521-medical-insurance","field":"medical-insurance","level":"county","region":"371521","title":"阳谷县医疗保障局","title-en":"Yanggu County Medical Insurance Bureau"}',X'92e044bd38eef170e19ddf1f88a8fe4cb968079dfd7618e5787b86f63a2c7740',X'9289a8a48c98c01d22ee613d349effa97bbde773f6642e13812f3fc5520fee1b');
INSERT INTO event VALUES(106,106,1,'agency.added','2024-12-02','2026-11-28T19:28:02.746Z','2024-12-02','wang','{"code":"371521-education","field":"education","level":"county","region":"371521","title":"阳谷县教育和体育局","title-en":"Yanggu County Education and Sports Bureau"}',X'9289a8a48c98c01d22ee613d349effa97bbde773f6642e13812f3fc5520fee1b',X'2134158d64cefb7751bd861fcb150accdb4ce79028c631aaa657b54850673126');
INSERT INTO event VALUES(107,107,1,'agency.added','2024-12-02','2026-11-28T19:28:02.746Z','2024-12-02','wang','{"code":"371521-agriculture","field":"agriculture","level":"county","region":"371521","title":"阳谷县农业农村局","title-en":"Yanggu County Agriculture and Rural Affairs Bureau"}',X'2134158d64cefb7751bd861fcb150accdb4ce79028c631aaa657b54850673126',X'f9cd512f6c2a00410b7cc98f2cbe5220e551333d5afe988ea73a7785686811aa');
INSERT INTO event VALUES(108,108,1,'agency.added','2024-12-02','2026-11-28T19:28:02.747Z','2024-12-02','wang','{"code":"371521-water","field":"water","level":"county","region":"371521","title":"阳谷县水利局","title-en":"Yanggu County Water Resources Bureau"}',X'f9cd512f6c2a00410b7cc98f2cbe5220e551333d5afe988ea73a7785686811aa',X'4940300b248d6bfba80d3dab76ffe50344533aab7bdef9a336789c440e8f7c8e');
INSERT INTO event VALUES(109,109,1,'agency.added','2024-12-02','2026-11-28T19:28:02.747Z','2024-12-02','wang','{"code":"371521-environment","field":"environment","level":"city","region":"371521","title":"聊城市生态环境局阳谷县分局","title-en":"Yanggu County Branch of the Liaocheng Ecology and Environment Bureau"}',X'4940300b248d6bfba80d3dab76ffe50344533aab7bdef9a336789c440e8f7c8e',X'2713c8ff7894fc0cb0f2665b0633b6464666df476637c9d4018b7743268db017');
INSERT INTO event VALUES(110,110,1,'agency.added','2024-12-02','2026-11-28T19:28:02.747Z','2024-12-02','wang','{"code":"371521-emergency","field":"emergency","level":"county","region":"371521","title":"阳谷县应急管理局","title-en":"Yanggu County Emergency Management Bureau"}',X'2713c8ff7894fc0cb0f2665b0633b6464666df476637c9d4018b7743268db017',X'cd56f4959b42cb174121939d717a383ff2c880dd63d19b266c934ce9a3cc54cf');
INSERT INTO event VALUES(111,111,1,'agency.added','2024-12-02','2026-11-28T19:28:02.747Z','2024-12-02','wang','{"code":"371521-civil-affairs","field":"civil-affairs","level":"county","region":"371521","title":"阳谷县民政局","title-en":"Yanggu County Civil Affairs Bureau"}',X'cd56f4959b42cb174121939d717a383ff2c880dd63d19b266c934ce9a3cc54cf',X'bfc8382643e5e3f5b1f3f49de6e838f065b672da9f3f3954e42379424db5e5bc');
INSERT INTO event VALUES(112,112,1,'agency.added','2024-12-02','2026-11-28T19:28:02.747Z','2024-12-02','wang','{"code":"371521-town-1","field":"government","level":"township","region":"371521","title":"阳谷县阿城镇人民政府","title-en":"People''s Government of Acheng Town, Yanggu County"}',X'bfc8382643e5e3f5b1f3f49de6e838f065b672da9f3f3954e42379424db5e5bc',X'203decc3315f74c904d7db4aa2f66a0f5461082de4af4c117747639af23ffae3');
INSERT INTO event VALUES(113,113,1,'agency.added','2024-12-02','2026-11-28T19:28:02.747Z','2024-12-02','wang','{"code":"371521-town-2","field":"government","level":"township","region":"371521","title":"阳谷县张秋镇人民政府","title-en":"People''s Government of Zhangqiu Town, Yanggu County"}',X'203decc3315f74c904d7db4aa2f66a0f5461082de4af4c117747639af23ffae3',X'f393c9def1f7ba5af28ebb2ce7001f416559042250cf693d7b61f90d1da51699');
INSERT INTO event VALUES(114,114,1,'agency.added','2024-12-02','2026-11-28T19:28:02.747Z','2024-12-02','wang','{"code":"371521-town-3","field":"government","level":"township","region":"371521","title":"阳谷县寿张镇人民政府","title-en":"People''s Government of Shouzhang Town, Yanggu County"}',X'f393c9def1f7ba5af28ebb2ce7001f416559042250cf693d7b61f90d1da51699',X'ad3d77fd6cf8337977d8df900e9834230423fa8ddd1d9430d73d03b811c052bf');
INSERT INTO event VALUES(115,115,1,'agency.added','2024-12-02','2026-11-28T19:28:02.747Z','2024-12-02','wang','{"code":"371522-government","field":"government","level":"county","region":"371522","title":"莘县人民政府","title-en":"People''s Government of Shen County"}',X'ad3d77fd6cf8337977d8df900e9834230423fa8ddd1d9430d73d03b811c052bf',X'43608f5ed913c4ec432a0cf1419d2a9ac9743bc1144121e5cf493a8035900102');
INSERT INTO event VALUES(116,116,1,'agency.added','2024-12-02','2026-11-28T19:28:02.747Z','2024-12-02','wang','{"code":"371522-public-security","field":"public-security","level":"county","region":"371522","title":"莘县公安局","title-en":"Shen County Public Security Bureau"}',X'43608f5ed913c4ec432a0cf1419d2a9ac9743bc1144121e5cf493a8035900102',X'c32a42fe6e9d7c3e3bc0c816b7384568926e35aec428d9d3037218e46cd5c1d9');
INSERT INTO event VALUES(117,117,1,'agency.added','2024-12-02','2026-11-28T19:28:02.747Z','2024-12-02','wang','{"code":"371522-natural-resources","field":"natural-resources","level":"county","region":"371522","title":"莘县自然资源和规划局","title-en":"Shen County Natural Resources and Planning Bureau"}',X'c32a42fe6e9d7c3e3bc0c816b7384568926e35aec428d9d3037218e46cd5c1d9',X'80479ec7d64b1aee48478bbe982446fc65b7196899d5bff81f19b6e5dc525716');
INSERT INTO event VALUES(118,118,1,'agency.added','2024-12-02','2026-11-28T19:28:02.747Z','2024-12-02','wang','{"code":"371522-housing","field":"housing","level":"county","region":"371522","title":"莘县住房和城乡建设局","title-en":"Shen County Housing and Construction Bureau"}',X'80479ec7d64b1aee48478bbe982446fc65b7196899d5bff81f19b6e5dc525716',X'8a5e2364825b3d2673f02045aa7d8f6559d6d66834d20aa33b7ffc45f99569d0');
INSERT INTO event VALUES(119,119,1,'agency.added','2024-12-02','2026-11-28T19:28:02.747Z','2024-12-02','wang','{"code":"371522-human-resources","field":"human-resources","level":"county","region":"371522","title":"莘县人力资源和社会保障局","title-en":"Shen County Human Resources and Social Security Bureau"}',X'8a5e2364825b3d2673f02045aa7d8f6559d6d66834d20aa33b7ffc45f99569d0',X'1bb96deddf065ea5fcaec35b4acbc8856d3b9ea6a0358158e9ed39f712623577');
INSERT INTO event VALUES(120,120,1,'agency.added','2024-12-02','2026-11-28T19:28:02.747Z','2024-12-02','wang','{"code":"371522-market-regulation","field":"market-regulation","level":"county","region":"371522","title":"莘县市场监督管理局","title-en":"Shen County Market Regulation Bureau"}',X'1bb96deddf065ea5fcaec35b4acbc8856d3b9ea6a0358158e9ed39f712623577',X'24fbafd114e69b2bd8974e931d04a978699ec66a72f314ad16c66a7bf2419f77');
INSERT INTO event VALUES(121,121,1,'agency.added','2024-12-02','2026-11-28T19:28:02.747Z','2024-12-02','wang','{"code":"371522-urban-management","field":"urban-management","level":"county","region":"371522","title":"莘县综合行政执法局","title-en":"Shen County Comprehensive Enforcement Bureau"}',X'24fbafd114e69b2bd8974e931d04a978699ec66a72f314ad16c66a7bf2419f77',X'0fcf3fe39087b499c71bc5ff978730961e7446602dc454f314eac688bb9fd40c');
INSERT INTO event VALUES(122,122,1,'agency.added','2024-12-02','2026-11-28T19:28:02.764Z','2024-12-02','wang','{"code":"371522-transport","field":"transport","level":"county","region":"371522","title":"莘县交通运输局","title-en":"Shen County Transport Bureau"}',X'0fcf3fe39087b499c71bc5ff978730961e7446602dc454f314eac688bb9fd40c',X'36129ae9fc03290d22b9440841274598a0715e48061fec265e3dfc2842eaa7ed');
INSERT INTO event VALUES(123,123,1,'agency.added','2024-12-02','2026-11-28T19:28:02.764Z','2024-12-02','wang','{"code":"371522-health","field":"health","level":"county","region":"371522","title":"莘县卫生健康局","title-en":"Shen County Health Bureau"}',X'36129ae9fc03290d22b9440841274598a0715e48061fec265e3dfc2842eaa7ed',X'4f21af829ff9a698993300216e59fdd19675d5c1669c94550d1f4b86e8f8bc06');
INSERT INTO event VALUES(124,124,1,'agency.added','2024-12-02','2026-11-28T19:28:02.764Z','2024-12-02','wang','{"code":"371522-medical-insurance","field":"medical-insurance","level":"county","region":"371522","title":"莘县医疗保障局","title-en":"Shen County Medical Insurance Bureau"}',X'4f21af829ff9a698993300216e59fdd19675d5c1669c94550d1f4b86e8f8bc06',X'3ed5b13a4ea06db60ce9849ee62297c477da639fd593c644d247428538d88ad0');
INSERT INTO event VALUES(125,125,1,'agency.added','2024-12-02','2026-11-28T19:28:02.764Z','2024-12-02','wang','{"code":"371522-education","field":"education","level":"county","region":"371522","title":"莘县教育和体育局","title-en":"Shen County Education and Sports Bureau"}',X'3ed5b13a4ea06db60ce9849ee62297c477da639fd593c644d247428538d88ad0',X'cd1f6d17fab0cdcda22b5b503eaef8a1c663fb66b7297bc297ceff5198b51170');
INSERT INTO event VALUES(126,126,1,'agency.added','2024-12-02','2026-11-28T19:28:02.764Z','2024-12-02','wang','{"code":"371522-agriculture","field":"agriculture","level":"county","region":"371522","title":"莘县农业农村局","title-en":"Shen County Agriculture and Rural Affairs Bureau"}',X'cd1f6d17fab0cdcda22b5b503eaef8a1c663fb66b7297bc297ceff5198b51170',X'e1357f63e47c9accd1de7df4ef37e7d11faaf5e50052cb7ba894d845eef64c56');
INSERT INTO event VALUES(127,127,1,'agency.added','2024-12-02','2026-11-28T19:28:02.764Z','2024-12-02','wang','{"code":"371522-water","field":"water","level":"county","region":"371522","title":"莘县水利局","title-en":"Shen County Water Resources Bureau"}',X'e1357f63e47c9accd1de7df4ef37e7d11faaf5e50052cb7ba894d845eef64c56',X'8e83398355386073276a5d0efb8226d18ecf3ae2d4fde7358c20d89945e62175');
INSERT INTO event VALUES(128,128,1,'agency.added','2024-12-02','2026-11-28T19:28:02.764Z','2024-12-02','wang','{"code":"371522-environment","field":"environment","level":"city","region":"371522","title":"聊城市生态环境局莘县分局","title-en":"Shen County Branch of the Liaocheng Ecology and Environment Bureau"}',X'8e83398355386073276a5d0efb8226d18ecf3ae2d4fde7358c20d89945e62175',X'8c0362544420fe278babefb03cffa6816b1f62d8cc5e0447a2e7645341613b3e');
INSERT INTO event VALUES(129,129,1,'agency.added','2024-12-02','2026-11-28T19:28:02.765Z','2024-12-02','wang','{"code":"371522-emergency","field":"emergency","level":"county","region":"371522","title":"莘县应急管理局","title-en":"Shen County Emergency Management Bureau"}',X'8c0362544420fe278babefb03cffa6816b1f62d8cc5e0447a2e7645341613b3e',X'ec7b79b42fa11a20caa6e08355f47d8a89ccb458e61e31082926025a93bce7c4');
INSERT INTO event VALUES(130,130,1,'agency.added','2024-12-02','2026-11-28T19:28:02.765Z','2024-12-02','wang','{"code":"371522-civil-affairs","field":"civil-affairs","level":"county","region":"371522","title":"莘县民政局","title-en":"Shen County Civil Affairs Bureau"}',X'ec7b79b42fa11a20caa6e08355f47d8a89ccb458e61e31082926025a93bce7c4',X'8df342e0f443ebdb317adc2179e8ab105cdfc1dac4a553379d673ea0215784c1');
INSERT INTO event VALUES(131,131,1,'agency.added','2024-12-02','2026-11-28T19:28:02.765Z','2024-12-02','wang','{"code":"371522-town-1","field":"government","level":"township","region":"371522","title":"莘县朝城镇人民政府","title-en":"People''s Government of Chaocheng Town, Shen County"}',X'8df342e0f443ebdb317adc2179e8ab105cdfc1dac4a553379d673ea0215784c1',X'4b501c47a50a632f90d944d2b6d51cee6818a73543adf2842cf41b26ce5d42ad');
INSERT INTO event VALUES(132,132,1,'agency.added','2024-12-02','2026-11-28T19:28:02.765Z','2024-12-02','wang','{"code":"371522-town-2","field":"government","level":"township","region":"371522","title":"莘县观城镇人民政府","title-en":"People''s Government of Guancheng Town, Shen County"}',X'4b501c47a50a632f90d944d2b6d51cee6818a73543adf2842cf41b26ce5d42ad',X'bdae31f26c5d5dc29b1214fcbc405a012133f247c4c94e8c5fa92106e22ce28e');
INSERT INTO event VALUES(133,133,1,'agency.added','2024-12-02','2026-11-28T19:28:02.765Z','2024-12-02','wang','{"code":"371522-town-3","field":"government","level":"township","region":"371522","title":"莘县古云镇人民政府","title-en":"People''s Government of Guyun Town, Shen County"}',X'bdae31f26c5d5dc29b1214fcbc405a012133f247c4c94e8c5fa92106e22ce28e',X'512aa83459db7edb3c34d8ba1f384d024121d1bc053f6fe3850ba012a3ef1c98');
INSERT INTO event VALUES(134,134,1,'agency.added','2024-12-02','2026-11-28T19:28:02.765Z','2024-12-02','wang','{"code":"371524-government","field":"government","level":"county","region":"371524","title":"东阿县人民政府","title-en":"People''s Government of Dong''e County"}',X'512aa83459db7edb3c34d8ba1f384d024121d1bc053f6fe3850ba012a3ef1c98',X'04ad6b38e0cc1b264f2cceff7fe0db77e979658656978142626ba57b2bc5021d');
INSERT INTO event VALUES(135,135,1,'agency.added','2024-12-02','2026-11-28T19:28:02.765Z','2024-12-02','wang','{"code":"371524-public-security","field":"public-security","level":"county","region":"371524","title":"东阿县公安局","title-en":"Dong''e County Public Security Bureau"}',X'04ad6b38e0cc1b264f2cceff7fe0db77e979658656978142626ba57b2bc5021d',X'b53d7454d5bed7c95045c1b0a7fa4ad3da47aadaf031813432320f528aa7ecd1');
INSERT INTO event VALUES(136,136,1,'agency.added','2024-12-02','2026-11-28T19:28:02.767Z','2024-12-02','wang','{"code":"371524-natural-resources","field":"natural-resources","level":"county","region":"371524","title":"东阿县自然资源和规划局","title-en":"Dong''e County Natural Resources and Planning Bureau"}',X'b53d7454d5bed7c95045c1b0a7fa4ad3da47aadaf031813432320f528aa7ecd1',X'7139f816614df44bdc38464dff8617737c0d2f1d7f0c73c2ba4a52eed8c87749');
INSERT INTO event VALUES(137,137,1,'agency.added','2024-12-02','2026-11-28T19:28:02.767Z','2024-12-02','wang','{"code":"371524-housing","field":"housing","level":"county","region":"371524","title":"东阿县住房和城乡建设局","title-en":"Dong''e County Housing and Construction Bureau"}',X'7139f816614df44bdc38464dff8617737c0d2f1d7f0c73c2ba4a52eed8c87749',X'91d431470101bbca278c44f530991fdc697f32f18fd5f5d85ece99b79beeb8f3');
INSERT INTO event VALUES(138,138,1,'agency.added','2024-12-02','2026-11-28T19:28:02.767Z','2024-12-02','wang','{"code":"371524-human-resources","field":"human-resources","level":"county","region":"371524","title":"东阿县人力资源和社会保障局","title-en":"Dong''e County Human Resources and Social Security Bureau"}',X'91d431470101bbca278c44f530991fdc697f32f18fd5f5d85ece99b79beeb8f3',X'b153953aa9c0d6fc8b234b6b5eba890e4a94568110f0f42e39da32ee32508a52');
INSERT INTO event VALUES(139,139,1,'agency.added','2024-12-02','2026-11-28T19:28:02.767Z','2024-12-02','wang','{"code":"371524-market-regulation","field":"market-regulation","level":"county","region":"371524","title":"东阿县市场监督管理局","title-en":"Dong''e County Market Regulation Bureau"}',X'b153953aa9c0d6fc8b234b6b5eba890e4a94568110f0f42e39da32ee32508a52',X'067eff17320ba66be356fd463bf430d92bc3be455c31ef403339a713555378ee');
INSERT INTO event VALUES(140,140,1,'agency.added','2024-12-02','2026-11-28T19:28:02.767Z','2024-12-02','wang','{"code":"371524-urban-management","field":"urban-management","level":"county","region":"371524","title":"东阿县综合行政执法局","title-en":"Dong''e County Comprehensive Enforcement Bureau"}',X'067eff17320ba66be356fd463bf430d92bc3be455c31ef403339a713555378ee',X'5ac5bcf7bb4a79897eb0c15fa93ed830776526a0f8fb57586ff41a2a9c9fba32');
INSERT INTO event VALUES(141,141,1,'agency.added','2024-12-02','2026-11-28T19:28:02.768Z','2024-12-02','wang','{"code":"371524-transport","field":"transport","level":"county","region":"371524","title":"东阿县交通运输局","title-en":"Dong''e County Transport Bureau"}',X'5ac5bcf7bb4a79897eb0c15fa93ed830776526a0f8fb57586ff41a2a9c9fba32',X'6e1842c9460916d0f815e24960d0fffb5fb5b556a121c25403f3c917f96af22a');
INSERT INTO event VALUES(142,142,1,'agency.added','2024-12-02','2026-11-28T19:28:02.768Z','2024-12-02','wang','{"code":"371524-health","field":"health","level":"county","region":"371524","title":"东阿县卫生健康局","title-en":"Dong''e County Health Bureau"}',X'6e1842c9460916d0f815e24960d0fffb5fb5b556a121c25403f3c917f96af22a',X'5894dcd4d27bdd7d936ddbd8624467e8f9a36ca8ba90bb0b0d8ef9ac336e3846');
INSERT INTO event VALUES(143,143,1,'agency.added','2024-12-02','2026-11-28T19:28:02.768Z','2024-12-02','wang','{"code":"371524-medical-insurance","field":"medical-insurance","level":"county","region":"371524","title":"东阿县医疗保障局","title-en":"Dong''e County Medical Insurance Bureau"}',X'5894dcd4d27bdd7d936ddbd8624467e8f9a36ca8ba90bb0b0d8ef9ac336e3846',X'35ffbaa7dde4b8754a3e712d9d64e6b16b97721d535e36710b68616980690cef');
INSERT INTO event VALUES(144,144,1,'agency.added','2024-12-02','2026-11-28T19:28:02.768Z','2024-12-02','wang','{"code":"371524-education","field":"education","level":"county","region":"371524","title":"东阿县教育和体育局","title-en":"Dong''e County Education and Sports Bureau"}',X'35ffbaa7dde4b8754a3e712d9d64e6b16b97721d535e36710b68616980690cef',X'f21c1e2e0289b381b77bc29d3a461e1a4e08dc96044c74c59f3141b9a03a961d');
INSERT INTO event VALUES(145,145,1,'agency.added','2024-12-02','2026-11-28T19:28:02.768Z','2024-12-02','wang','{"code":"371524-agriculture","field":"agriculture","level":"county","region":"371524","title":"东阿县农业农村局","title-en":"Dong''e County Agriculture and Rural Affairs Bureau"}',X'f21c1e2e0289b381b77bc29d3a461e1a4e08dc96044c74c59f3141b9a03a961d',X'5607c320ae97899599b4bc03c991cd6b1c29483b5b8c5a4da2daa6a0bcbcd0c1');
INSERT INTO event VALUES(146,146,1,'agency.added','2024-12-02','2026-11-28T19:28:02.768Z','2024-12-02','wang','{"code":"371524-water","field":"water","level":"county","region":"371524","title":"东阿县水利局","title-en":"Dong''e County Water Resources Bureau"}',X'5607c320ae97899599b4bc03c991cd6b1c29483b5b8c5a4da2daa6a0bcbcd0c1',X'8b133e3877008cee2a4611d7881e40e7354c8b50cfe052f704b508ed05cc6afa');
INSERT INTO event VALUES(147,147,1,'agency.added','2024-12-02','2026-11-28T19:28:02.768Z','2024-12-02','wang','{"code":"371524-environment","field":"environment","level":"city","region":"371524","title":"聊城市生态环境局东阿县分局","title-en":"Dong''e County Branch of the Liaocheng Ecology and Environment Bureau"}',X'8b133e3877008cee2a4611d7881e40e7354c8b50cfe052f704b508ed05cc6afa',X'43c23ca552fb421064606f2c6e8278462a22f8b7bd03ba138cb849bf48a1c5b3');
INSERT INTO event VALUES(148,148,1,'agency.added','2024-12-02','2026-11-28T19:28:02.768Z','2024-12-02','wang','{"code":"371524-emergency","field":"emergency","level":"county","region":"371524","title":"东阿县应急管理局","title-en":"Dong''e County Emergency Management Bureau"}',X'43c23ca552fb421064606f2c6e8278462a22f8b7bd03ba138cb849bf48a1c5b3',X'09b4a085046bf4ed80158040a57cd424522fd191ffaf7687ad3d11c51dc64fb3');
INSERT INTO event VALUES(149,149,1,'agency.added','2024-12-02','2026-11-28T19:28:02.768Z','2024-12-02','wang','{"code":"371524-civil-affairs","field":"civil-affairs","level":"county","region":"371524","title":"东阿县民政局","title-en":"Dong''e County Civil Affairs Bureau"}',X'09b4a085046bf4ed80158040a57cd424522fd191ffaf7687ad3d11c51dc64fb3',X'c4a0355a017b1918fb48a4680fc2869919ca75fe870a57489a9751f42e3e9519');
INSERT INTO event VALUES(150,150,1,'agency.added','2024-12-02','2026-11-28T19:28:02.768Z','2024-12-02','wang','{"code":"371524-town-1","field":"government","level":"township","region":"371524","title":"东阿县刘集镇人民政府","title-en":"People''s Government of Liuji Town, Dong''e County"}',X'c4a0355a017b1918fb48a4680fc2869919ca75fe870a57489a9751f42e3e9519',X'77b2d2c28ac25c329a181518a8e2a7af6fcb3e4fdb4f39d2e21a241fd894d947');
INSERT INTO event VALUES(151,151,1,'agency.added','2024-12-02','2026-11-28T19:28:02.768Z','2024-12-02','wang','{"code":"371524-town-2","field":"government","level":"township","region":"371524","title":"东阿县牛角店镇人民政府","title-en":"People''s Government of Niujiaodian Town, Dong''e County"}',X'77b2d2c28ac25c329a181518a8e2a7af6fcb3e4fdb4f39d2e21a241fd894d947',X'97cf716e5143d93ff7acd95fddd837e78d8a114c675f8fe038280045e5e7fc21');
INSERT INTO event VALUES(152,152,1,'agency.added','2024-12-02','2026-11-28T19:28:02.768Z','2024-12-02','wang','{"code":"371524-town-3","field":"government","level":"township","region":"371524","title":"东阿县鱼山镇人民政府","title-en":"People''s Government of Yushan Town, Dong''e County"}',X'97cf716e5143d93ff7acd95fddd837e78d8a114c675f8fe038280045e5e7fc21',X'ee6ddda2fff8c67fc6b2f650789f274e4fc0efdae1c814d20057f70b41747c43');
INSERT INTO event VALUES(153,153,1,'agency.added','2024-12-02','2026-11-28T19:28:02.768Z','2024-12-02','wang','{"code":"371525-government","field":"government","level":"county","region":"371525","title":"冠县人民政府","title-en":"People''s Government of Guan County"}',X'ee6ddda2fff8c67fc6b2f650789f274e4fc0efdae1c814d20057f70b41747c43',X'94edd159d6d2e7c48f362693b66d4332448bbfd4300d14f2e43e81d9c75f8f3e');
INSERT INTO event VALUES(154,154,1,'agency.added','2024-12-02','2026-11-28T19:28:02.768Z','2024-12-02','wang','{"code":"371525-public-security","field":"public-security","level":"county","region":"371525","title":"冠县公安局","title-en":"Guan County Public Security Bureau"}',X'94edd159d6d2e7c48f362693b66d4332448bbfd4300d14f2e43e81d9c75f8f3e',X'd114ed3fc6fd7f8aa64b906927283e31998d7259c0965b0d42087e06997cf09c');
INSERT INTO event VALUES(155,155,1,'agency.added','2024-12-02','2026-11-28T19:28:02.768Z','2024-12-02','wang','{"code":"371525-natural-resources","field":"natural-resources","level":"county","region":"371525","title":"冠县自然资源和规划局","title-en":"Guan County Natural Resources and Planning Bureau"}',X'd114ed3fc6fd7f8aa64b906927283e31998d7259c0965b0d42087e06997cf09c',X'0be24ae24cac6958cbc2a8b1869b421acc9cecbc1fb233510e52c1596a9d4dd2');
INSERT INTO event VALUES(156,156,1,'agency.added','2024-12-02','2026-11-28T19:28:02.768Z','2024-12-02','wang','{"code":"371525-housing","field":"housing","level":"county","region":"371525","title":"冠县住房和城乡建设局","title-en":"Guan County Housing and Construction Bureau"}',X'0be24ae24cac6958cbc2a8b1869b421acc9cecbc1fb233510e52c1596a9d4dd2',X'ea6cf9d64454dbddce5c73ca0ad21856191fa7f4000e0198d86d04b4f13186c9');
INSERT INTO event VALUES(157,157,1,'agency.added','2024-12-02','2026-11-28T19:28:02.768Z','2024-12-02','wang','{"code":"371525-human-resources","field":"human-resources","level":"county","region":"371525","title":"冠县人力资源和社会保障局","title-en":"Guan County Human Resources and Social Security Bureau"}',X'ea6cf9d64454dbddce5c73ca0ad21856191fa7f4000e0198d86d04b4f13186c9',X'387a885b6d8bf301113acbe5c290b0961cb50ae78f3174844ddb63f13ff46f56');
INSERT INTO event VALUES(158,158,1,'agency.added','2024-12-02','2026-11-28T19:28:02.768Z','2024-12-02','wang','{"code":"371525-market-regulation","field":"market-regulation","level":"county","region":"371525","title":"冠县市场监督管理局","title-en":"Guan County Market Regulation Bureau"}',X'387a885b6d8bf301113acbe5c290b0961cb50ae78f3174844ddb63f13ff46f56',X'e30aaac67e59df9afae04b22d900804f7234fe5b750f00c10b84d1f8dd54faa4');
INSERT INTO event VALUES(159,159,1,'agency.added','2024-12-02','2026-11-28T19:28:02.768Z','2024-12-02','wang','{"code":"371525-urban-management","field":"urban-management","level":"county","region":"371525","title":"冠县综合行政执法局","title-en":"Guan County Comprehensive Enforcement Bureau"}',X'e30aaac67e59df9afae04b22d900804f7234fe5b750f00c10b84d1f8dd54faa4',X'27a942746479031bfd36f6e38b273e5fab60c09748511ced037c9055b1d81f7f');
INSERT INTO event VALUES(160,160,1,'agency.added','2024-12-02','2026-11-28T19:28:02.769Z','2024-12-02','wang','{"code":"371525-transport","field":"transport","level":"county","region":"371525","title":"冠县交通运输局","title-en":"Guan County Transport Bureau"}',X'27a942746479031bfd36f6e38b273e5fab60c09748511ced037c9055b1d81f7f',X'83fbbc1a2e1218a27f985492d20057dd85b66f1688ef9e798dd9ea1584f448c6');
INSERT INTO event VALUES(161,161,1,'agency.added','2024-12-02','2026-11-28T19:28:02.769Z','2024-12-02','wang','{"code":"371525-health","field":"health","level":"county","region":"371525","title":"冠县卫生健康局","title-en":"Guan County Health Bureau"}',X'83fbbc1a2e1218a27f985492d20057dd85b66f1688ef9e798dd9ea1584f448c6',X'c60f27b41f692c957e0a8c0f1a9e444b2821d1d0c77e69c2bf3af77e51c15611');
INSERT INTO event VALUES(162,162,1,'agency.added','2024-12-02','2026-11-28T19:28:02.769Z','2024-12-02','wang','{"code":"371525-medical-insurance","field":"medical-insurance","level":"county","region":"371525","title":"冠县医疗保障局","title-en":"Guan County Medical Insurance Bureau"}',X'c60f27b41f692c957e0a8c0f1a9e444b2821d1d0c77e69c2bf3af77e51c15611',X'223e599851c19fec34847b965e864781624ce2ea3a07e60ca014096acde4f028');
INSERT INTO event VALUES(163,163,1,'agency.added','2024-12-02','2026-11-28T19:28:02.769Z','2024-12-02','wang','{"code":"371525-education","field":"education","level":"county","region":"371525","title":"冠县教育和体育局","title-en":"Guan County Education and Sports Bureau"}',X'223e599851c19fec34847b965e864781624ce2ea3a07e60ca014096acde4f028',X'e3f98ef2388ff755648f02e113cfd429ecc7ce77779e4a2f2c3173c45d9ff5b5');
INSERT INTO event VALUES(164,164,1,'agency.added','2024-12-02','2026-11-28T19:28:02.769Z','2024-12-02','wang','{"code":"371525-agriculture","field":"agriculture","level":"county","region":"371525","title":"冠县农业农村局","title-en":"Guan County Agriculture and Rural Affairs Bureau"}',X'e3f98ef2388ff755648f02e113cfd429ecc7ce77779e4a2f2c3173c45d9ff5b5',X'807c4da8d59e33eccddcb4b95e6759c8232081b6b1e9c51303bba5a49696f18d');
INSERT INTO event VALUES(165,165,1,'agency.added','2024-12-02','2026-11-28T19:28:02.769Z','2024-12-02','wang','{"code":"371525-water","field":"water","level":"county","region":"371525","title":"冠县水利局","title-en":"Guan County Water Resources Bureau"}',X'807c4da8d59e33eccddcb4b95e6759c8232081b6b1e9c51303bba5a49696f18d',X'c45d5d925969eeec3b09ef53b77a6dc15cfef5458b7bcdbb419ad11731036761');
INSERT INTO event VALUES(166,166,1,'agency.added','2024-12-02','2026-11-28T19:28:02.769Z','2024-12-02','wang','{"code":"371525-environment","field":"environment","level":"city","region":"371525","title":"聊城市生态环境局冠县分局","title-en":"Guan County Branch of the Liaocheng Ecology and Environment Bureau"}',X'c45d5d925969eeec3b09ef53b77a6dc15cfef5458b7bcdbb419ad11731036761',X'afccfe38c84502d2debaf05d4f18e058b100ca154078bb48f90789b91513f4be');
INSERT INTO event VALUES(167,167,1,'agency.added','2024-12-02','2026-11-28T19:28:02.769Z','2024-12-02','wang','{"code":"371525-emergency","field":"emergency","level":"county","region":"371525","title":"冠县应急管理局","title-en":"Guan County Emergency Management Bureau"}',X'afccfe38c84502d2debaf05d4f18e058b100ca154078bb48f90789b91513f4be',X'43023f0d4efa015efdf00ce362be543d1c34b90ef4fa6dce07dcb0f5428745a7');
INSERT INTO event VALUES(168,168,1,'agency.added','2024-12-02','2026-11-28T19:28:02.769Z','2024-12-02','wang','{"code":"371525-civil-affairs","field":"civil-affairs","level":"county","region":"371525","title":"冠县民政局","title-en":"Guan County Civil Affairs Bureau"}',X'43023f0d4efa015efdf00ce362be543d1c34b90ef4fa6dce07dcb0f5428745a7',X'4de3e7c74e0360465f5949ce3c0da161e90f8876cac6b7c17ff1817eb1b0216c');
INSERT INTO event VALUES(169,169,1,'agency.added','2024-12-02','2026-11-28T19:28:02.769Z','2024-12-02','wang','{"code":"371525-town-1","field":"government","level":"township","region":"371525","title":"冠县贾镇人民政府","title-en":"People''s Government of Jiazhen Town, Guan County"}',X'4de3e7c74e0360465f5949ce3c0da161e90f8876cac6b7c17ff1817eb1b0216c',X'9e35a4bf5368e4c79cf1024b0f37ee41157de212e247a6e2cfa19b51329cb04f');
INSERT INTO event VALUES(170,170,1,'agency.added','2024-12-02','2026-11-28T19:28:02.769Z','2024-12-02','wang','{"code":"371525-town-2","field":"government","level":"township","region":"371525","title":"冠县柳林镇人民政府","title-en":"People''s Government of Liulin Town, Guan County"}',X'9e35a4bf5368e4c79cf1024b0f37ee41157de212e247a6e2cfa19b51329cb04f',X'573ada96d7f6a785b108b81759bd0158e40199455881f68fa180f470d5715041');
INSERT INTO event VALUES(171,171,1,'agency.added','2024-12-02','2026-11-28T19:28:02.769Z','2024-12-02','wang','{"code":"371525-town-3","field":"government","level":"township","region":"371525","title":"冠县北馆陶镇人民政府","title-en":"People''s Government of Beiguantao Town, Guan County"}',X'573ada96d7f6a785b108b81759bd0158e40199455881f68fa180f470d5715041',X'9e3a317ddc9055d83ecf3db33d0e7daa86cc0cee0c3f2b57683da7101154fcc8');
INSERT INTO event VALUES(172,172,1,'agency.added','2024-12-02','2026-11-28T19:28:02.769Z','2024-12-02','wang','{"code":"371526-government","field":"government","level":"county","region":"371526","title":"高唐县人民政府","title-en":"People''s Government of Gaotang County"}',X'9e3a317ddc9055d83ecf3db33d0e7daa86cc0cee0c3f2b57683da7101154fcc8',X'd0020545d63a1cbf969e26d3f3d6f715b341598681be71a601984d25756f94bf');
INSERT INTO event VALUES(173,173,1,'agency.added','2024-12-02','2026-11-28T19:28:02.769Z','2024-12-02','wang','{"code":"371526-public-security","field":"public-security","level":"county","region":"371526","title":"高唐县公安局","title-en":"Gaotang County Public Security Bureau"}',X'd0020545d63a1cbf969e26d3f3d6f715b341598681be71a601984d25756f94bf',X'7b61d07c600bd8ba6b96487da974bb380d8c20c911d2609cd0cec16cc54a9c3b');
INSERT INTO event VALUES(174,174,1,'agency.added','2024-12-02','2026-11-28T19:28:02.769Z','2024-12-02','wang','{"code":"371526-natural-resources","field":"natural-resources","level":"county","region":"371526","title":"高唐县自然资源和规划局","title-en":"Gaotang County Natural Resources and Planning Bureau"}',X'7b61d07c600bd8ba6b96487da974bb380d8c20c911d2609cd0cec16cc54a9c3b',X'72896ff159c7f1183927510ca1375e6a8ef98b545018ddd6f5f7cd6ed660f513');
INSERT INTO event VALUES(175,175,1,'agency.added','2024-12-02','2026-11-28T19:28:02.769Z','2024-12-02','wang','{"code":"371526-housing","field":"housing","level":"county","region":"371526","title":"高唐县住房和城乡建设局","title-en":"Gaotang County Housing and Construction Bureau"}',X'72896ff159c7f1183927510ca1375e6a8ef98b545018ddd6f5f7cd6ed660f513',X'10fcde472d63dc2f06490408c6e79787e8859c729254f1c1cddf6376fd03805e');
INSERT INTO event VALUES(176,176,1,'agency.added','2024-12-02','2026-11-28T19:28:02.769Z','2024-12-02','wang','{"code":"371526-human-resources","field":"human-resources","level":"county","region":"371526","title":"高唐县人力资源和社会保障局","title-en":"Gaotang County Human Resources and Social Security Bureau"}',X'10fcde472d63dc2f06490408c6e79787e8859c729254f1c1cddf6376fd03805e',X'409fbcdfe51b405b9f5e0d76077c26017fc6109aa33be9a1b0f975a49d671092');
INSERT INTO event VALUES(177,177,1,'agency.added','2024-12-02','2026-11-28T19:28:02.769Z','2024-12-02','wang','{"code":"371526-market-regulation","field":"market-regulation","level":"county","region":"371526","title":"高唐县市场监督管理局","title-en":"Gaotang County Market Regulation Bureau"}',X'409fbcdfe51b405b9f5e0d76077c26017fc6109aa33be9a1b0f975a49d671092',X'ecf3c57fe70a1a49c84f72029544f71dc35878c12719e7469e6ac7d668a79955');
INSERT INTO event VALUES(178,178,1,'agency.added','2024-12-02','2026-11-28T19:28:02.787Z','2024-12-02','wang','{"code":"371526-urban-management","field":"urban-management","level":"county","region":"371526","title":"高唐县综合行政执法局","title-en":"Gaotang County Comprehensive Enforcement Bureau"}',X'ecf3c57fe70a1a49c84f72029544f71dc35878c12719e7469e6ac7d668a79955',X'c30e1ff053b500b9542ad3b958c8ad122b42766527c0eacc11c25cbfa0916a41');
INSERT INTO event VALUES(179,179,1,'agency.added','2024-12-02','2026-11-28T19:28:02.788Z','2024-12-02','wang','{"code":"371526-transport","field":"transport","level":"county","region":"371526","title":"高唐县交通运输局","title-en":"Gaotang County Transport Bureau"}',X'c30e1ff053b500b9542ad3b958c8ad122b42766527c0eacc11c25cbfa0916a41',X'c61e34c65ce43d65c13b947e2290ae756b11d704b6a4fb680daff9bcb3cceba6');
INSERT INTO event VALUES(180,180,1,'agency.added','2024-12-02','2026-11-28T19:28:02.788Z','2024-12-02','wang','{"code":"371526-health","field":"health","level":"county","region":"371526","title":"高唐县卫生健康局","title-en":"Gaotang County Health Bureau"}',X'c61e34c65ce43d65c13b947e2290ae756b11d704b6a4fb680daff9bcb3cceba6',X'1ac845c0dd9c4f95fe0c3a22d86b5b074a88c29071cca4e7cb4f33501feabcb1');
INSERT INTO event VALUES(181,181,1,'agency.added','2024-12-02','2026-11-28T19:28:02.788Z','2024-12-02','wang','{"code":"371526-medical-insurance","field":"medical-insurance","level":"county","region":"371526","title":"高唐县医疗保障局","title-en":"Gaotang County Medical Insurance Bureau"}',X'1ac845c0dd9c4f95fe0c3a22d86b5b074a88c29071cca4e7cb4f33501feabcb1',X'b17e9f7fe0c3889262e50773c43270c41cbc4abaccd380ffc41521cd6750d0b5');
INSERT INTO event VALUES(182,182,1,'agency.added','2024-12-02','2026-11-28T19:28:02.788Z','2024-12-02','wang','{"code":"371526-education","field":"education","level":"county","region":"371526","title":"高唐县教育和体育局","title-en":"Gaotang County Education and Sports Bureau"}',X'b17e9f7fe0c3889262e50773c43270c41cbc4abaccd380ffc41521cd6750d0b5',X'191f6a12f689221a7f664dd1b51bb5a22629edea7583a72b1ff23a4b18d70c76');
INSERT INTO event VALUES(183,183,1,'agency.added','2024-12-02','2026-11-28T19:28:02.788Z','2024-12-02','wang','{"code":"371526-agriculture","field":"agriculture","level":"county","region":"371526","title":"高唐县农业农村局","title-en":"Gaotang County Agriculture and Rural Affairs Bureau"}',X'191f6a12f689221a7f664dd1b51bb5a22629edea7583a72b1ff23a4b18d70c76',X'9b0b0be20c28356e993b869fc96ed87520168c78ed8ddf20c66ad2a72caf4e65');
INSERT INTO event VALUES(184,184,1,'agency.added','2024-12-02','2026-11-28T19:28:02.788Z','2024-12-02','wang','{"code":"371526-water","field":"water","level":"county","region":"371526","title":"高唐县水利局","title-en":"Gaotang County Water Resources Bureau"}',X'9b0b0be20c28356e993b869fc96ed87520168c78ed8ddf20c66ad2a72caf4e65',X'de3230c275c358bec35269ce44998536e37ee561dad3e0350d3ee1618f49ff37');
INSERT INTO event VALUES(185,185,1,'agency.added','2024-12-02','2026-11-28T19:28:02.788Z','2024-12-02','wang','{"code":"371526-environment","field":"environment","level":"city","region":"371526","title":"聊城市生态环境局高唐县分局","title-en":"Gaotang County Branch of the Liaocheng Ecology and Environment Bureau"}',X'de3230c275c358bec35269ce44998536e37ee561dad3e0350d3ee1618f49ff37',X'72571fd52b1b11be6e2035fe6535095e552416e33e63ccb9255092bec9afefa8');
INSERT INTO event VALUES(186,186,1,'agency.added','2024-12-02','2026-11-28T19:28:02.788Z','2024-12-02','wang','{"code":"371526-emergency","field":"emergency","level":"county","region":"371526","title":"高唐县应急管理局","title-en":"Gaotang County Emergency Management Bureau"}',X'72571fd52b1b11be6e2035fe6535095e552416e33e63ccb9255092bec9afefa8',X'bbd8aad438752adc5ae9b0b1070e3101be2fcb2a9c21f08dc527401e88d451b8');
INSERT INTO event VALUES(187,187,1,'agency.added','2024-12-02','2026-11-28T19:28:02.788Z','2024-12-02','wang','{"code":"371526-civil-affairs","field":"civil-affairs","level":"county","region":"371526","title":"高唐县民政局","title-en":"Gaotang County Civil Affairs Bureau"}',X'bbd8aad438752adc5ae9b0b1070e3101be2fcb2a9c21f08dc527401e88d451b8',X'dbdbaa18e4cda73c0ab22d9bdaa782a18d284780eb4f8deadda32d4920d4a515');
INSERT INTO event VALUES(188,188,1,'agency.added','2024-12-02','2026-11-28T19:28:02.788Z','2024-12-02','wang','{"code":"371526-town-1","field":"government","level":"township","region":"371526","title":"高唐县清平镇人民政府","title-en":"People''s Government of Qingping Town, Gaotang County"}',X'dbdbaa18e4cda73c0ab22d9bdaa782a18d284780eb4f8deadda32d4920d4a515',X'4208eb2335be68eca357ba0acf5631e9e26bd21914106de69006776b200fedce');
INSERT INTO event VALUES(189,189,1,'agency.added','2024-12-02','2026-11-28T19:28:02.788Z','2024-12-02','wang','{"code":"371526-town-2","field":"government","level":"township","region":"371526","title":"高唐县梁村镇人民政府","title-en":"People''s Government of Liangcun Town, Gaotang County"}',X'4208eb2335be68eca357ba0acf5631e9e26bd21914106de69006776b200fedce',X'079d4e0fd166d802caea6335a33d403de4b7db3c0735406bfcc1844388b8e987');
INSERT INTO event VALUES(190,190,1,'agency.added','2024-12-02','2026-11-28T19:28:02.788Z','2024-12-02','wang','{"code":"371526-town-3","field":"government","level":"township","region":"371526","title":"高唐县琉璃寺镇人民政府","title-en":"People''s Government of Liulisi Town, Gaotang County"}',X'079d4e0fd166d802caea6335a33d403de4b7db3c0735406bfcc1844388b8e987',X'b139aa1b3e4bd7cd1a872048142d65763a8fbc5c42c6d6318ba320926d45029c');
INSERT INTO event VALUES(191,191,1,'reception-point.added','2024-12-02','2026-11-28T19:28:02.866Z','2024-12-02','wang','{"code":"point-1","point-kind":"traffic-police","region":"371502","title":"东昌府区交警大队行政争议接收点","title-en":"Dongchangfu District: traffic police"}',X'b139aa1b3e4bd7cd1a872048142d65763a8fbc5c42c6d6318ba320926d45029c',X'3b7164eee8d6fb72e611e8b2f83eda5ec62ad16082d75ffc8f6b9dbe6f255ef2');
INSERT INTO event VALUES(192,192,1,'reception-point.added','2024-12-02','2026-11-28T19:28:02.867Z','2024-12-02','wang','{"code":"point-2","point-kind":"court","region":"371503","title":"茌平区法院行政争议接收点","title-en":"Chiping District: court"}',X'3b7164eee8d6fb72e611e8b2f83eda5ec62ad16082d75ffc8f6b9dbe6f255ef2',X'3e301f39f3354288ec0c5e4673c71d9419dd956760d716ff7426883e62e3dc41');
INSERT INTO event VALUES(193,193,1,'reception-point.added','2024-12-02','2026-11-28T19:28:02.867Z','2024-12-02','wang','{"code":"point-3","point-kind":"governance-centre","region":"371581","title":"临清市社会治理服务中心行政争议接收点","title-en":"Linqing City: general-governance centre"}',X'3e301f39f3354288ec0c5e4673c71d9419dd956760d716ff7426883e62e3dc41',X'3ded5effb1a7fcabe1873b8a50ffe02a08c4ea3abb729abe633e3c0fd346afd8');
INSERT INTO event VALUES(194,194,1,'reception-point.added','2024-12-02','2026-11-28T19:28:02.867Z','2024-12-02','wang','{"code":"point-4","point-kind":"township","region":"371521","title":"阳谷县城关镇行政争议接收点","title-en":"Yanggu County: township or subdistrict"}',X'3ded5effb1a7fcabe1873b8a50ffe02a08c4ea3abb729abe633e3c0fd346afd8',X'a24dd2a4230a19fc1a76ae6547347f98c222e58f9315d8cdf80e8eecdfd6ff41');
INSERT INTO event VALUES(195,195,1,'reception-point.added','2024-12-02','2026-11-28T19:28:02.891Z','2024-12-02','wang','{"code":"point-5","point-kind":"traffic-police","region":"371522","title":"莘县交警大队行政争议接收点","title-en":"Shen County: traffic police"}',X'a24dd2a4230a19fc1a76ae6547347f98c222e58f9315d8cdf80e8eecdfd6ff41',X'0284e8c7dd8ade0e94cc8621762f6b01899159a145d4a9bb24c1d60d3f4b1cac');
INSERT INTO event VALUES(196,196,1,'reception-point.added','2024-12-02','2026-11-28T19:28:02.892Z','2024-12-02','wang','{"code":"point-6","point-kind":"court","region":"371524","title":"东阿县法院行政争议接收点","title-en":"Dong''e County: court"}',X'0284e8c7dd8ade0e94cc8621762f6b01899159a145d4a9bb24c1d60d3f4b1cac',X'aafb64cb11259883f49b51c902b8a7ec0ff937e00ded03ec0e02fc9e18d2a747');
INSERT INTO event VALUES(197,197,1,'reception-point.added','2024-12-02','2026-11-28T19:28:02.892Z','2024-12-02','wang','{"code":"point-7","point-kind":"governance-centre","region":"371525","title":"冠县社会治理服务中心行政争议接收点","title-en":"Guan County: general-governance centre"}',X'aafb64cb11259883f49b51c902b8a7ec0ff937e00ded03ec0e02fc9e18d2a747',X'c85a0da60154992d922d5137da3c10b4cef955ead39efaa37a702689cd4d3802');
INSERT INTO event VALUES(198,198,1,'reception-point.added','2024-12-02','2026-11-28T19:28:02.893Z','2024-12-02','wang','{"code":"point-8","point-kind":"township","region":"371526","title":"高唐县城关镇行政争议接收点","title-en":"Gaotang County: township or subdistrict"}',X'c85a0da60154992d922d5137da3c10b4cef955ead39efaa37a702689cd4d3802',X'd6218c495c1042974b7ca4960748522c96c0a7a62cc38a9ebafed77275808547');
INSERT INTO event VALUES(199,199,1,'reception-point.added','2024-12-02','2026-11-28T19:28:02.893Z','2024-12-02','wang','{"code":"point-9","point-kind":"court","region":"371502","title":"东昌府区法院行政争议接收点","title-en":"Dongchangfu District: court"}',X'd6218c495c1042974b7ca4960748522c96c0a7a62cc38a9ebafed77275808547',X'33c3ffab37f6edab974e427db85ed2dc31232b2657638a952b26051153347475');
INSERT INTO event VALUES(200,200,1,'reception-point.added','2024-12-02','2026-11-28T19:28:02.893Z','2024-12-02','wang','{"code":"point-10","point-kind":"governance-centre","region":"371503","title":"茌平区社会治理服务中心行政争议接收点","title-en":"Chiping District: general-governance centre"}',X'33c3ffab37f6edab974e427db85ed2dc31232b2657638a952b26051153347475',X'5a1fa72e08c1b80afc925b7e7316e1f59d9b06670a91b37aa46b00f21c5ca238');
INSERT INTO event VALUES(201,201,1,'reception-point.added','2024-12-02','2026-11-28T19:28:02.893Z','2024-12-02','wang','{"code":"point-11","point-kind":"township","region":"371581","title":"临清市城关镇行政争议接收点","title-en":"Linqing City: township or subdistrict"}',X'5a1fa72e08c1b80afc925b7e7316e1f59d9b06670a91b37aa46b00f21c5ca238',X'553d79646812519356c5982a9228fe74768ed50247a1e1066be9fabefc6c340f');
INSERT INTO event VALUES(202,202,1,'reception-point.added','2024-12-02','2026-11-28T19:28:02.893Z','2024-12-02','wang','{"code":"point-12","point-kind":"traffic-police","region":"371521","title":"阳谷县交警大队行政争议接收点","title-en":"Yanggu County: traffic police"}',X'553d79646812519356c5982a9228fe74768ed50247a1e1066be9fabefc6c340f',X'ad036a4190fc9681124408464b64e4d1af0bcea39486bfd89c8cb6a206c3114e');
INSERT INTO event VALUES(203,203,1,'defect-kind.added','2024-12-02','2026-11-28T19:28:02.894Z','2024-12-02','wang','{"code":"facts","title":"事实不清、证据不足","title-en":"facts unclear, evidence insufficient"}',X'ad036a4190fc9681124408464b64e4d1af0bcea39486bfd89c8cb6a206c3114e',X'f3ed891ca82f1372e9952e5b4205e72f6115c1ee8908260c05f44dfd4697b952');
INSERT INTO event VALUES(204,204,1,'defect-kind.added','2024-12-02','2026-11-28T19:28:02.894Z','2024-12-02','wang','{"code":"wrong-basis","title":"适用依据错误","title-en":"wrong legal basis"}',X'f3ed891ca82f1372e9952e5b4205e72f6115c1ee8908260c05f44dfd4697b952',X'1608ab7f76ce5ebe1e68cb3846d2023acfeb219c1fe823825dd9b12dcdd9260c');
INSERT INTO event VALUES(205,205,1,'defect-kind.added','2024-12-02','2026-11-28T19:28:02.894Z','2024-12-02','wang','{"code":"procedure","title":"违反法定程序","title-en":"unlawful procedure"}',X'1608ab7f76ce5ebe1e68cb3846d2023acfeb219c1fe823825dd9b12dcdd9260c',X'aed8f2c9ceb60f5791e8bb5847a22c3f5fba70282c3dd28f2a9401d469f57ddb');
INSERT INTO event VALUES(206,206,1,'defect-kind.added','2024-12-02','2026-11-28T19:28:02.894Z','2024-12-02','wang','{"code":"not-heard","title":"未告知陈述申辩权","title-en":"right to be heard not told"}',X'aed8f2c9ceb60f5791e8bb5847a22c3f5fba70282c3dd28f2a9401d469f57ddb',X'6f5c0009a872385798aa9370db75cc8f6182b53df5dedc43fdb669435eee3d9e');
INSERT INTO event VALUES(207,207,1,'defect-kind.added','2024-12-02','2026-11-28T19:28:02.894Z','2024-12-02','wang','{"code":"not-served","title":"未依法送达","title-en":"not served lawfully"}',X'6f5c0009a872385798aa9370db75cc8f6182b53df5dedc43fdb669435eee3d9e',X'cb3e66e3f8e83a04b79db35d36f25d759236abfb33dd174f8ae7778a16c8424f');
INSERT INTO event VALUES(208,208,1,'defect-kind.added','2024-12-02','2026-11-28T19:28:02.894Z','2024-12-02','wang','{"code":"beyond-powers","title":"超越职权","title-en":"beyond its powers"}',X'cb3e66e3f8e83a04b79db35d36f25d759236abfb33dd174f8ae7778a16c8424f',X'1ace9780de1d6e4f23d3cfbb56e6c5e48e19ad3305f2ad3af10f974180e91fa8');
INSERT INTO event VALUES(209,209,1,'defect-kind.added','2024-12-02','2026-11-28T19:28:02.894Z','2024-12-02','wang','{"code":"unreasonable","title":"明显不当","title-en":"plainly unreasonable"}',X'1ace9780de1d6e4f23d3cfbb56e6c5e48e19ad3305f2ad3af10f974180e91fa8',X'60a0e5d5c8b87fc97c3ad75f7af95374a0688da81ed0afd018e3f70f75d82174');
INSERT INTO event VALUES(210,210,1,'defect-kind.added','2024-12-02','2026-11-28T19:28:02.894Z','2024-12-02','wang','{"code":"inaction","title":"不履行法定职责","title-en":"failure of a duty"}',X'60a0e5d5c8b87fc97c3ad75f7af95374a0688da81ed0afd018e3f70f75d82174',X'd200797672e9c36407a21fcc741fbd46522a73509c3479cf725915cb0cab234b');
INSERT INTO event VALUES(211,211,1,'defect-kind.added','2024-12-02','2026-11-28T19:28:02.895Z','2024-12-02','wang','{"code":"overdue","title":"超过法定办理期限","title-en":"done after the lawful period"}',X'd200797672e9c36407a21fcc741fbd46522a73509c3479cf725915cb0cab234b',X'a4d8769166e57f33eb1e238b4bba72f6f0238a5fcf585a7c850fb0ad9abda857');
INSERT INTO event VALUES(212,212,1,'defect-kind.added','2024-12-02','2026-11-28T19:28:02.895Z','2024-12-02','wang','{"code":"no-reasons","title":"文书未说明理由","title-en":"document without reasons"}',X'a4d8769166e57f33eb1e238b4bba72f6f0238a5fcf585a7c850fb0ad9abda857',X'2b925289f3e4beefa6434de2015baef66190d1d99688f9764e814d74c7c74f44');
INSERT INTO event VALUES(213,213,1,'coordination.register','2021-07-07','2026-11-28T19:28:02.944Z','2024-12-02','wang','{"coordination-kind":"leaders-attend","heads":12,"number":"聊政复协〔2021〕1号","people":60,"region":"371521","serial":1,"sessions":1,"summary":["e0339d9158fb747ff81883c20efee7380ebc29f54bf5d57907332fdc7b5aa250"],"year":2021}',X'2b925289f3e4beefa6434de2015baef66190d1d99688f9764e814d74c7c74f44',X'f4f1831c345f3d2dc5bd1c4fabe6fc275864cdd81d97e27b9dedc773f98cd512');
INSERT INTO event VALUES(214,214,1,'coordination.register','2021-10-05','2026-11-28T19:28:02.945Z','2024-12-02','wang','{"coordination-kind":"leaders-attend","heads":12,"number":"聊政复协〔2021〕2号","people":60,"region":"371502","serial":2,"sessions":1,"summary":["c190890f27c4c02352bce200f98a741d78e2e3e6be65c24dab03d4bd36a5058e"],"year":2021}',X'f4f1831c345f3d2dc5bd1c4fabe6fc275864cdd81d97e27b9dedc773f98cd512',X'eca0cfab95b2f71669e49a1e77727af701dd1c098c07798ef3b433025dc00f1a');
INSERT INTO event VALUES(215,215,1,'coordination.register','2022-07-06','2026-11-28T19:28:02.946Z','2024-12-02','wang','{"coordination-kind":"leaders-attend","heads":12,"number":"聊政复协〔2022〕1号","people":60,"region":"371522","serial":1,"sessions":1,"summary":["4faf10794915d72ff5a0382c5896846f7c20dd5fad121e706b6441a001cb5f64"],"year":2022}',X'eca0cfab95b2f71669e49a1e77727af701dd1c098c07798ef3b433025dc00f1a',X'7a81851714253398ab1ce914653367f8cff2634237dc5ec7d0468de1987e4575');
INSERT INTO event VALUES(216,216,1,'coordination.register','2022-10-04','2026-11-28T19:28:02.946Z','2024-12-02','wang','{"coordination-kind":"leaders-attend","heads":12,"number":"聊政复协〔2022〕2号","people":60,"region":"371581","serial":2,"sessions":1,"summary":["7fb8d3ed32e009dd40a82113cf50c3f5d8c94907e5955b37fc583419ff3dafd9"],"year":2022}',X'7a81851714253398ab1ce914653367f8cff2634237dc5ec7d0468de1987e4575',X'6d8bfda4c36a6e8f645d0eb7d680562af7239f584c937856d6cfa2d8ecbc4be0');
INSERT INTO event VALUES(217,217,1,'coordination.register','2023-07-05','2026-11-28T19:28:02.946Z','2024-12-02','wang','{"coordination-kind":"leaders-attend","heads":12,"number":"聊政复协〔2023〕1号","people":60,"region":"371502","serial":1,"sessions":1,"summary":["363bf11d7290100cb1a043bbf681693c695e951e114f0d87fe9aa1b227027d1d"],"year":2023}',X'6d8bfda4c36a6e8f645d0eb7d680562af7239f584c937856d6cfa2d8ecbc4be0',X'a43349a145db4be1ebd4a5f04c4e54782ef151dfb13dafffdf115ec9af545eff');
INSERT INTO event VALUES(218,218,1,'coordination.register','2023-10-03','2026-11-28T19:28:02.947Z','2024-12-02','wang','{"coordination-kind":"leaders-attend","heads":12,"number":"聊政复协〔2023〕2号","people":60,"region":"371502","serial":2,"sessions":1,"summary":["4c149b58eb8eaf6d0fc63c0112f32993edd3d4f8181929a77e0c91a5daec9eab"],"year":2023}',X'a43349a145db4be1ebd4a5f04c4e54782ef151dfb13dafffdf115ec9af545eff',X'8cf01c134ddc4bef4391f1c422ee5690330093bb1bdc1c3cb945ab8db19aaa71');
INSERT INTO event VALUES(219,219,1,'coordination.register','2024-07-03','2026-11-28T19:28:02.947Z','2024-12-02','wang','{"coordination-kind":"leaders-attend","heads":12,"number":"聊政复协〔2024〕1号","people":60,"region":"371502","serial":1,"sessions":1,"summary":["757776de17582c02289b44923d380fefd11b561b2706eba289a8dc5ce893cf43"],"year":2024}',X'8cf01c134ddc4bef4391f1c422ee5690330093bb1bdc1c3cb945ab8db19aaa71',X'5c0814986c429f578c408a170c544457613d71c88007f0c1db702d0039386ef4');
INSERT INTO event VALUES(220,220,1,'coordination.register','2024-10-01','2026-11-28T19:28:02.964Z','2024-12-02','wang','{"coordination-kind":"leaders-attend","heads":12,"number":"聊政复协〔2024〕2号","people":60,"region":"371524","serial":2,"sessions":1,"summary":["23e3673ef642b17d78b2ba08749d63c79e94d47375c9f167568dc12c0bce54aa"],"year":2024}',X'5c0814986c429f578c408a170c544457613d71c88007f0c1db702d0039386ef4',X'b53d72d9261d073e169f44e86a2e31c9caa9c3a07e6c530e38903ac5ec827771');
INSERT INTO event VALUES(221,221,1,'coordination.register','2025-01-06','2026-11-28T19:28:02.965Z','2025-01-07','wang','{"bodies":["reconsideration","trial"],"coordination-kind":"government-court","heads":4,"number":"聊政复协〔2025〕1号","people":13,"serial":1,"summary":["49de9a4557c177aac3af51b8a9d7471eee634c16de40e8928dfff45ce1816d02"],"year":2025}',X'b53d72d9261d073e169f44e86a2e31c9caa9c3a07e6c530e38903ac5ec827771',X'e6cd573748a3d99a063d19389e5d1fcf3132e8ba05cdfe7649461afe2b3cf06f');
INSERT INTO event VALUES(222,222,1,'suit.register','2025-01-07','2026-11-28T19:28:02.965Z','2025-01-07','wang','{"court":["382e1c366bbb725cd40fb88f9ec3a00673811fac7a966560e2d4763b9f194c46"],"court-number":"(2025)鲁1519行初16号","defendant":["371581-public-security"],"docketed-on":"2025-01-07","instance":"first","kind":"penalty","number":"聊政复诉〔2025〕1号","person":["20024d24a34503284743c8eb06d96f8893ffb1b3b4cab97532d2dce8c3eb4585"],"region":"371581","serial":1,"summary":["f1170325bd27cad368149c42102dda54e739833c3626bd8eb89380e8e2d35e4d"],"year":2025}',X'e6cd573748a3d99a063d19389e5d1fcf3132e8ba05cdfe7649461afe2b3cf06f',X'eff5992168c61cef2fa077f5f31495dc3d0f0d0983723f8cd1fb50b802666874');
INSERT INTO event VALUES(223,223,1,'petition.register','2025-01-15','2026-11-28T19:28:02.966Z','2025-01-17','wang','{"kind":"penalty","number":"聊政复访〔2025〕1号","person":["bcb0c7b3c657d03ebbc65233e472083865475de53d1f63a56472b4bc66d7ae76"],"petition-number":"聊信访〔2025〕6261号","region":"371502","respondent":["371502-natural-resources"],"serial":1,"summary":["265e29150951eb8ba26778dcb5f422842d876faafa0a540a3d76c1bc341414bc"],"year":2025}',X'eff5992168c61cef2fa077f5f31495dc3d0f0d0983723f8cd1fb50b802666874',X'17ce44616ce9ade11b8ec0f09ba9d03899bf6c933b65d5c8d1662ecde5f34432');
INSERT INTO event VALUES(224,224,1,'coordination.register','2025-01-17','2026-11-28T19:28:02.967Z','2025-01-17','wang','{"agencies":["371522-human-resources"],"coordination-kind":"unannounced-visit","finding-count":1,"findings":["6915d1973309802209e08e04d5811998a506aa47e8bb13c3b5cbb2151addc443"],"number":"聊政复协〔2025〕2号","region":"371522","serial":2,"summary":["f87b10d22b575db0e491a512ed8af8e59e1744f99aac9e3c79b7a138563e0cbc"],"year":2025}',X'17ce44616ce9ade11b8ec0f09ba9d03899bf6c933b65d5c8d1662ecde5f34432',X'7f274aeed480951c04bba2478b397478c99c41bdf37818d6390c2419fb8270dd');
INSERT INTO event VALUES(225,222,2,'suit.answer','2025-01-21','2026-11-28T19:28:02.984Z','2025-01-23','wang','{}',X'7f274aeed480951c04bba2478b397478c99c41bdf37818d6390c2419fb8270dd',X'91d7e8cd11c5400c7ad01b262b63cf1499d203109367ecd22319e808c67fd40e');
INSERT INTO event VALUES(226,226,1,'letter.issue','2025-01-21','2026-11-28T19:28:02.985Z','2025-01-23','wang','{"addressee":"371502-water","letter-kind":"transfer","number":"聊政复转〔2025〕1号","region":"371502","reply-days":15,"reply-unit":"working-days","serial":1,"summary":["d975fcc58694956e1b50af8b6165f7579033a37135e1c0ceb874c25a6828dcb9"],"year":2025}',X'91d7e8cd11c5400c7ad01b262b63cf1499d203109367ecd22319e808c67fd40e',X'99d5a3f3d92960934c0ffe235e94d87c9836be2b1e20dea3bf376bf758e32754');
INSERT INTO event VALUES(227,226,2,'letter.receive','2025-01-23','2026-11-28T19:28:02.986Z','2025-01-23','wang','{}',X'99d5a3f3d92960934c0ffe235e94d87c9836be2b1e20dea3bf376bf758e32754',X'9688e9aa235c336c5adc2ef6b2ca9db8637f770c264152a5da6f6d02c14bb4e3');
INSERT INTO event VALUES(228,228,1,'coordination.register','2025-02-14','2026-11-28T19:28:03.006Z','2025-02-14','wang','{"area":"道路交通","bodies":["reconsideration","enforcement-oversight"],"coordination-kind":"cross-region","number":"聊政复协〔2025〕3号","region":"371500","regions":["371500","371525","371524"],"serial":3,"summary":["5aebd878523c107d2af0dc302bba9386f396fae0d189fe178e521b65dd42d52c"],"year":2025}',X'9688e9aa235c336c5adc2ef6b2ca9db8637f770c264152a5da6f6d02c14bb4e3',X'082c6e1ca798cce4ee24a6570ca265e36753eb0c6377356c0af32e03c13db31d');
INSERT INTO event VALUES(229,222,3,'suit.hearing','2025-02-19','2026-11-28T19:28:03.007Z','2025-02-19','wang','{"head":"principal","name":["4967e60c11b7cb299489c415eab190b47078dcc449e6b5a985392779e371f960"],"spoke":true}',X'082c6e1ca798cce4ee24a6570ca265e36753eb0c6377356c0af32e03c13db31d',X'6396ef1fe37d27bb04fa6b3b7252cb0b3e4cfd08bdc149028e7826e42b8e8ffc');
INSERT INTO event VALUES(230,230,1,'letter.issue','2025-02-25','2026-11-28T19:28:03.028Z','2025-02-25','wang','{"addressee":"371502-water","escalated-from":"聊政复转〔2025〕1号","letter-kind":"reminder","number":"聊政复提〔2025〕1号","region":"371502","reply-days":10,"reply-unit":"working-days","serial":1,"summary":["d975fcc58694956e1b50af8b6165f7579033a37135e1c0ceb874c25a6828dcb9"],"year":2025}',X'6396ef1fe37d27bb04fa6b3b7252cb0b3e4cfd08bdc149028e7826e42b8e8ffc',X'8ae374ac16aa4c1c00a6bf497d6c6e2e4e478718237f6e4d8bcefc7b676619e2');
INSERT INTO event VALUES(231,226,3,'letter.escalate','2025-02-25','2026-11-28T19:28:03.028Z','2025-02-25','wang','{"escalated-to":"聊政复提〔2025〕1号"}',X'8ae374ac16aa4c1c00a6bf497d6c6e2e4e478718237f6e4d8bcefc7b676619e2',X'00c7050163c40123ea6f2b807c064e916678c7eb62d2080d464221425d4d282c');
INSERT INTO event VALUES(232,230,2,'letter.receive','2025-02-26','2026-11-28T19:28:03.029Z','2025-02-26','wang','{}',X'00c7050163c40123ea6f2b807c064e916678c7eb62d2080d464221425d4d282c',X'bfd4e7bf925f822bbdf6908a36f3fd0ba90c1b1ed38f1db105e75b719f11dad0');
INSERT INTO event VALUES(233,226,4,'letter.reply','2025-03-05','2026-11-28T19:28:03.030Z','2025-03-07','wang','{}',X'bfd4e7bf925f822bbdf6908a36f3fd0ba90c1b1ed38f1db105e75b719f11dad0',X'8e09dea3f493cc0aa80d6451fe920371d74309845f835cb354a31387581e8cf4');
INSERT INTO event VALUES(234,230,3,'letter.reply','2025-03-05','2026-11-28T19:28:03.030Z','2025-03-07','wang','{}',X'8e09dea3f493cc0aa80d6451fe920371d74309845f835cb354a31387581e8cf4',X'a13f91c40642e82585a6c665c3ceadfb2def3f31a4e3e5185b5ae323c3725cc8');
INSERT INTO event VALUES(235,235,1,'mediation.open','2025-03-05','2026-11-28T19:28:03.031Z','2025-03-07','wang','{"bodies":["reconsideration","enforcement-oversight"],"kind":"expropriation","mediator":["dd8258196fcf7dec3089d4ef7222c755ce2960cd779eac8f873eab1502d714fd"],"number":"聊政复调〔2025〕1号","person":["0ced775d95ebd4587543f7bcbaec69f89b1ffd42998e751bc39275628498f0db"],"region":"371525","respondent":["371525-government"],"serial":1,"stage":"before-filing","summary":["566976fc9452d3fc2a5c530c7aa7de0fce85a6bd4d430efb24b88848e276b640"],"venue":"reconciliation-centre","year":2025}',X'a13f91c40642e82585a6c665c3ceadfb2def3f31a4e3e5185b5ae323c3725cc8',X'f72e1588577a079148f5919025cc05c5134387e84c7f8413dbcf82de86efa212');
INSERT INTO event VALUES(236,235,2,'mediation.agree','2025-03-06','2026-11-28T19:28:03.048Z','2025-03-07','wang','{"amount":58400000,"signatories":["applicant","respondent"]}',X'f72e1588577a079148f5919025cc05c5134387e84c7f8413dbcf82de86efa212',X'61bc203a290a008a2a4a7db7087e70d03a52392488a94c3fc72e2fc998fa1117');
INSERT INTO event VALUES(237,235,3,'mediation.sign','2025-03-06','2026-11-28T19:28:03.049Z','2025-03-07','wang','{"signatory":"applicant"}',X'61bc203a290a008a2a4a7db7087e70d03a52392488a94c3fc72e2fc998fa1117',X'8d4dd5f58cdbd3de5f093147d546d19d80c7ac0156bd51118dbb1e1768fda179');
INSERT INTO event VALUES(238,235,4,'mediation.sign','2025-03-06','2026-11-28T19:28:03.049Z','2025-03-07','wang','{"signatory":"respondent"}',X'8d4dd5f58cdbd3de5f093147d546d19d80c7ac0156bd51118dbb1e1768fda179',X'b1c52a5428d14ae91825b873f87a70a579b5f6a04487e420859b67a7503dc5be');
INSERT INTO event VALUES(239,235,5,'mediation.seal','2025-03-06','2026-11-28T19:28:03.050Z','2025-03-07','wang','{}',X'b1c52a5428d14ae91825b873f87a70a579b5f6a04487e420859b67a7503dc5be',X'd37f9e876be5177db216f1e541bde6f9659b0a93a6d26723a342b5fc4a94b4af');
INSERT INTO event VALUES(240,240,1,'mediation.open','2025-03-07','2026-11-28T19:28:03.050Z','2025-03-07','wang','{"bodies":["reconsideration","court-response","trial"],"kind":"penalty","mediator":["bbf49d10b1b7bbacd8797654eeb2e26c64ea5dc07463449dfb953002c023338c"],"number":"聊政复调〔2025〕2号","person":["f0b64f89f9a9d0111bf7fb5a8ae5f0dc2838c34c2cb7b01b47dc1684146f35dc"],"region":"371525","respondent":["371525-public-security"],"serial":2,"stage":"before-filing","summary":["92da2e119129878b037201b9682218fb010c4bd5dbc56b55dc7645f5fdbea338"],"venue":"reconciliation-centre","year":2025}',X'd37f9e876be5177db216f1e541bde6f9659b0a93a6d26723a342b5fc4a94b4af',X'0801544b7173545c019ebf18f44ccb89000266f3f75a9cba496187fa28827998');
INSERT INTO event VALUES(241,228,2,'coordination.conclude','2025-03-07','2026-11-28T19:28:03.051Z','2025-03-07','wang','{"result":"coordinated"}',X'0801544b7173545c019ebf18f44ccb89000266f3f75a9cba496187fa28827998',X'7667d31eac672316749e3dc7cca0ae27a33effa2e1902ba57fa0fadd33e59232');
INSERT INTO event VALUES(242,242,1,'coordination.register','2025-03-07','2026-11-28T19:28:03.068Z','2025-03-07','wang','{"bodies":["reconsideration","procuratorate"],"coordination-kind":"government-procuratorate","heads":4,"number":"聊政复协〔2025〕4号","people":26,"serial":4,"summary":["8ef25c1dc12f420188d6b688daa3e85d1a4978f9b5620940275d6e759f114134"],"year":2025}',X'7667d31eac672316749e3dc7cca0ae27a33effa2e1902ba57fa0fadd33e59232',X'318ca19cd4fa7c290b581366480a9c57c3de44efaa93b5066aad76035553c5bc');
INSERT INTO event VALUES(243,243,1,'petition.register','2025-03-10','2026-11-28T19:28:03.069Z','2025-03-14','wang','{"kind":"licence","number":"聊政复访〔2025〕2号","person":["7a62b2f3fc992af2dabe46f469426d1a6b4c8bacb39f0c85637c31a6445eb9f0"],"petition-number":"聊信访〔2025〕8018号","region":"371502","respondent":["371502-natural-resources"],"serial":2,"summary":["6a7faf95cdc93a95c737ab9890edd5918c7505438958289ebf57ba199d9ff92f"],"year":2025}',X'318ca19cd4fa7c290b581366480a9c57c3de44efaa93b5066aad76035553c5bc',X'bb6eb650dcde2f49ef4c109d8f0df68e34e853b79d3fd1ec0e27b879af4b4c56');
INSERT INTO event VALUES(244,222,4,'suit.judge','2025-03-04','2026-11-28T19:28:03.070Z','2025-03-14','wang','{"received":"2025-03-10","suit-outcome":"won"}',X'bb6eb650dcde2f49ef4c109d8f0df68e34e853b79d3fd1ec0e27b879af4b4c56',X'eba9ac9574517d29a2be783b12f0321f49bad733da77c0cb222478688c442e14');
INSERT INTO event VALUES(245,240,2,'mediation.agree','2025-03-11','2026-11-28T19:28:03.070Z','2025-03-14','wang','{"signatories":["applicant","respondent"]}',X'eba9ac9574517d29a2be783b12f0321f49bad733da77c0cb222478688c442e14',X'5b93d9d270d0a3bcab2a6d732fe543f3d212f2692458262e6b7058857724bbcd');
INSERT INTO event VALUES(246,240,3,'mediation.sign','2025-03-11','2026-11-28T19:28:03.071Z','2025-03-14','wang','{"signatory":"applicant"}',X'5b93d9d270d0a3bcab2a6d732fe543f3d212f2692458262e6b7058857724bbcd',X'06435b4b677debb38b9d5195e80ed62021858bd2b7e7f9dbe0b5c83631903d3e');
INSERT INTO event VALUES(247,240,4,'mediation.sign','2025-03-11','2026-11-28T19:28:03.071Z','2025-03-14','wang','{"signatory":"respondent"}',X'06435b4b677debb38b9d5195e80ed62021858bd2b7e7f9dbe0b5c83631903d3e',X'24b80aae9a4f1e125309990294ce11ef0604727e8b16ea277737b058a0e2707c');
INSERT INTO event VALUES(248,240,5,'mediation.seal','2025-03-12','2026-11-28T19:28:03.104Z','2025-03-14','wang','{}',X'24b80aae9a4f1e125309990294ce11ef0604727e8b16ea277737b058a0e2707c',X'a67571e4d17a191461939c915b83455fade9407fd808b819401c8a8c56f6c0ba');
INSERT INTO event VALUES(249,249,1,'letter.issue','2025-03-14','2026-11-28T19:28:03.105Z','2025-03-14','wang','{"addressee":"371526-town-1","letter-kind":"transfer","number":"聊政复转〔2025〕2号","region":"371526","reply-days":15,"reply-unit":"working-days","serial":2,"summary":["ff58039794b7606e91470aab43f881190159c64f85fded1f27ca871d2a2612b0"],"year":2025}',X'a67571e4d17a191461939c915b83455fade9407fd808b819401c8a8c56f6c0ba',X'4737f1ee8d5804a6cbd8601ac4e0084727d3b7d528ed8638c0b913ea068ef20e');
INSERT INTO event VALUES(250,250,1,'official.added','2025-03-21','2026-11-28T19:28:03.105Z','2025-03-21','wang','{"code":"h1","name":["46c4d26d93db232b6fdb7839c33b9a26f25ef3d7152fa5635624dbaab8a28efc"]}',X'4737f1ee8d5804a6cbd8601ac4e0084727d3b7d528ed8638c0b913ea068ef20e',X'e600fbde04409c32592a82799a467fd93f4625ac87c7680e75234620f9aea899');
INSERT INTO event VALUES(251,251,1,'case.register','2025-03-21','2026-11-28T19:28:03.107Z','2025-03-21','wang','{"act":["abce7716b211d3c495d4b1c3bdb2b2fb6e72b73e603835fa84079563cd7c3d65"],"act-date":"2025-02-21","applicant":["2e2593827cbee0023b8c9ee68ef9f72c15f787ce8e4631924b990c7128eb8e11"],"authority":"371500","channel":"online","handler":"h1","kind":"information","number":"聊政复〔2025〕1号","region":"371500","respondent":["371500-housing"],"serial":1,"summary":["b88fe6c800b7c276a0939b8ea2fb0b20ee436dd594de970e801fe60cd407ad2a"],"year":2025}',X'e600fbde04409c32592a82799a467fd93f4625ac87c7680e75234620f9aea899',X'54c827282c934e1d4faa7672461503361b8c094c5b300f0be1fd0e9528611888');
INSERT INTO event VALUES(252,249,2,'letter.receive','2025-03-17','2026-11-28T19:28:03.129Z','2025-03-21','wang','{}',X'54c827282c934e1d4faa7672461503361b8c094c5b300f0be1fd0e9528611888',X'6c2d40cb1e15928585d7ebfc0608bd3ebafefee5b588e7cf7503e119e024ec63');
INSERT INTO event VALUES(253,253,1,'petition.register','2025-03-21','2026-11-28T19:28:03.130Z','2025-03-21','wang','{"kind":"resource-title","number":"聊政复访〔2025〕3号","person":["b3e237dbc89511e8ac351d51aa32af229d442241a091624e5e5080a19361e718"],"petition-number":"聊信访〔2025〕4083号","region":"371581","respondent":["371581-government"],"serial":3,"summary":["82d0adda541e84ad6f24f2afc08378975273a36e8aecfd4b14484fc8d545d3fd"],"year":2025}',X'6c2d40cb1e15928585d7ebfc0608bd3ebafefee5b588e7cf7503e119e024ec63',X'a4f07b6b5a7e996fea9c7a709c5663e161373030ea9dc44e95fdcbdf73e5ae63');
INSERT INTO event VALUES(254,251,2,'case.request-correction','2025-03-26','2026-11-28T19:28:03.131Z','2025-03-28','wang','{"missing":["50ca2579b6fdfc23dd29320e82f92e1d27c1de1fc319d7a238b9b94451594392"],"received":"2025-03-28"}',X'a4f07b6b5a7e996fea9c7a709c5663e161373030ea9dc44e95fdcbdf73e5ae63',X'3d4e5165d83aa80ecdafea64ef1e1d1ee9953e1639d9b91dbffc8edc0930169a');
INSERT INTO event VALUES(255,255,1,'petition.register','2025-03-27','2026-11-28T19:28:03.172Z','2025-03-28','wang','{"kind":"compulsion","number":"聊政复访〔2025〕4号","person":["8b5594a0e5351429a518883d7bd98de080e5875fc75cb9f9a5b020f7692ebf33"],"petition-number":"聊信访〔2025〕5573号","region":"371502","respondent":["371502-town-1"],"serial":4,"summary":["4666663082c5f45e7e3465a28f099a06ae3780fe0eca548cc46ceffc091deffe"],"year":2025}',X'3d4e5165d83aa80ecdafea64ef1e1d1ee9953e1639d9b91dbffc8edc0930169a',X'e1979e69440cde5ce4a2b1e16c5e29acd38fbf23939ab8895d8ceef5fa2dc7d8');
INSERT INTO event VALUES(256,251,3,'case.correct','2025-04-02','2026-11-28T19:28:03.188Z','2025-04-02','wang','{}',X'e1979e69440cde5ce4a2b1e16c5e29acd38fbf23939ab8895d8ceef5fa2dc7d8',X'646d433482df0bd5421250c79c4f4d3e2fabfdf1e7d22fa36b24a07f3f337282');
INSERT INTO event VALUES(257,257,1,'case.register','2025-04-02','2026-11-28T19:28:03.189Z','2025-04-02','wang','{"act-date":"2025-02-14","applicant":["7ff7a7da024c947be8dc32be563f15aa43e74a1a1ea6fdfe792f148b40d03ac5"],"authority":"371502","channel":"court","immovable":true,"kind":"compulsion","known-on":"2025-02-14","number":"东昌政复〔2025〕1号","region":"371502","respondent":["371502-town-1"],"serial":1,"summary":["bf8455b2d41648dbd66d81841c5f5060ed815ab0f2aac99e310d69aad9b736a5"],"year":2025}',X'646d433482df0bd5421250c79c4f4d3e2fabfdf1e7d22fa36b24a07f3f337282',X'6f1d80ca547c2b99616df42546bba830c2d0ca98d5ce1aebdf9d3ffe1f43bf92');
INSERT INTO event VALUES(258,249,3,'letter.reply','2025-03-31','2026-11-28T19:28:03.190Z','2025-04-03','wang','{}',X'6f1d80ca547c2b99616df42546bba830c2d0ca98d5ce1aebdf9d3ffe1f43bf92',X'd8a79934f0f236268239939413ce5653067c831f7deba41b588830829d22384f');
INSERT INTO event VALUES(259,249,4,'letter.close','2025-04-01','2026-11-28T19:28:03.191Z','2025-04-03','wang','{}',X'd8a79934f0f236268239939413ce5653067c831f7deba41b588830829d22384f',X'462b6eec746b5508cc7d524b6f37f923d119fb7888be7f0ed54184178fa24481');
INSERT INTO event VALUES(260,255,2,'petition.convert','2025-04-02','2026-11-28T19:28:03.209Z','2025-04-03','wang','{"case":"东昌政复〔2025〕1号"}',X'462b6eec746b5508cc7d524b6f37f923d119fb7888be7f0ed54184178fa24481',X'98dc1ec743b6a029128949d35712ddf57e621ebce3aeb28734e2ff255f0336d2');
INSERT INTO event VALUES(261,261,1,'letter.issue','2025-04-02','2026-11-28T19:28:03.210Z','2025-04-03','wang','{"addressee":"371500-natural-resources","letter-kind":"recommendation","number":"聊政复建〔2025〕1号","region":"371500","reply-days":15,"reply-unit":"working-days","serial":1,"summary":["daff41fff06c39f1db4e7a65b2f2927cd675cfb426a9fd9daeb5be199d578705"],"year":2025}',X'98dc1ec743b6a029128949d35712ddf57e621ebce3aeb28734e2ff255f0336d2',X'42c00e9dc2258186720b7ea9ecdf9836918e95c4bd57711e833c671c4185f5a7');
INSERT INTO event VALUES(262,262,1,'letter.issue','2025-04-03','2026-11-28T19:28:03.231Z','2025-04-03','wang','{"addressee":"371581-town-1","letter-kind":"inspection","number":"聊政复察〔2025〕1号","region":"371581","reply-days":15,"reply-unit":"working-days","serial":1,"summary":["19925502c2612c1781694335ffeeb6b8815a3210d86a4c5f5069ad4796e822e9"],"year":2025}',X'42c00e9dc2258186720b7ea9ecdf9836918e95c4bd57711e833c671c4185f5a7',X'872dd629a9233c787f368167444e52328375152a21bceac1c94cc8cf70e46721');
INSERT INTO event VALUES(263,261,2,'letter.receive','2025-04-03','2026-11-28T19:28:03.233Z','2025-04-03','wang','{}',X'872dd629a9233c787f368167444e52328375152a21bceac1c94cc8cf70e46721',X'8b62a798ba21197a3693f33b88cfce3cf0844da5960e3ca8dafe6ad655d36998');
INSERT INTO event VALUES(264,251,4,'case.accept','2025-04-08','2026-11-28T19:28:03.234Z','2025-04-10','wang','{"procedure":"ordinary"}',X'8b62a798ba21197a3693f33b88cfce3cf0844da5960e3ca8dafe6ad655d36998',X'5194101b3fbf19316d14e58047dc9955a6852239c453f7d566484167acd6bc84');
INSERT INTO event VALUES(265,265,1,'official.added','2025-04-08','2026-11-28T19:28:03.256Z','2025-04-10','wang','{"code":"h2","name":["748e4ccd07b4d1182535086afdf51d4f0af0173049b31edb0c9f416d28feb439"]}',X'5194101b3fbf19316d14e58047dc9955a6852239c453f7d566484167acd6bc84',X'b35064491c4b4fb154deadbe773b4934bc3cfcd4d92164269013255e5a26b7d8');
INSERT INTO event VALUES(266,251,5,'case.assign','2025-04-08','2026-11-28T19:28:03.257Z','2025-04-10','wang','{"handler":"h2"}',X'b35064491c4b4fb154deadbe773b4934bc3cfcd4d92164269013255e5a26b7d8',X'8582ffc6f34bc0fc4e51bcfd4c59cb725b2b05a09ec65d0144c4407f1c554e7a');
INSERT INTO event VALUES(267,257,2,'case.accept','2025-04-09','2026-11-28T19:28:03.258Z','2025-04-10','wang','{"procedure":"ordinary"}',X'8582ffc6f34bc0fc4e51bcfd4c59cb725b2b05a09ec65d0144c4407f1c554e7a',X'e44393a4971d39930a58f14a4ddfee91b579c5d779da34e990c1885a88b4cfbe');
INSERT INTO event VALUES(268,251,6,'case.serve-copy','2025-04-10','2026-11-28T19:28:03.276Z','2025-04-10','wang','{}',X'e44393a4971d39930a58f14a4ddfee91b579c5d779da34e990c1885a88b4cfbe',X'2062064ef43f65eb340f3bc5f068148920dd706d4a2baf237349f4f4f24d5549');
INSERT INTO event VALUES(269,262,2,'letter.receive','2025-04-08','2026-11-28T19:28:03.277Z','2025-04-10','wang','{}',X'2062064ef43f65eb340f3bc5f068148920dd706d4a2baf237349f4f4f24d5549',X'eba09ef33d3ebb466f73a30a8969f8e3765c5add3fd1754081ab431535c95976');
INSERT INTO event VALUES(270,251,7,'case.receive','2025-04-14','2026-11-28T19:28:03.278Z','2025-04-17','wang','{}',X'eba09ef33d3ebb466f73a30a8969f8e3765c5add3fd1754081ab431535c95976',X'ef7eace9d3e4f4e45220120ca42b8555113de231f01d5d1dd8105410cbe1b484');
INSERT INTO event VALUES(271,271,1,'official.added','2025-04-14','2026-11-28T19:28:03.278Z','2025-04-17','wang','{"code":"h3","name":["698a232041036ceb1cff187baeb73aaf4d4b9a589eb5971d310a937969bdebcb"]}',X'ef7eace9d3e4f4e45220120ca42b8555113de231f01d5d1dd8105410cbe1b484',X'3f243fc509d626639ee9495ce45ee5722f049c91c3c90ded8bd2a0b68a6dfff5');
INSERT INTO event VALUES(272,272,1,'case.register','2025-04-14','2026-11-28T19:28:03.303Z','2025-04-17','wang','{"act-date":"2025-03-18","applicant":["00a7a6de57544cfe0b60af4d1c6fc7a46ebe670dbe91de23fd9070c139f42b28"],"authority":"371503","channel":"window","handler":"h3","kind":"agreement","known-on":"2025-03-19","number":"茌政复〔2025〕1号","region":"371503","respondent":["371503-natural-resources"],"serial":1,"summary":["ed6908a4498e1ecd585193c92344566a8abe1497f7f2f7ba8833146fb612e25f"],"year":2025}',X'3f243fc509d626639ee9495ce45ee5722f049c91c3c90ded8bd2a0b68a6dfff5',X'dad3260c1b3b0d253df9c03a228b6e6b45579d659fbe77e7581b18e602be6607');
INSERT INTO event VALUES(273,257,3,'case.serve-copy','2025-04-15','2026-11-28T19:28:03.305Z','2025-04-17','wang','{"received":"2025-04-17"}',X'dad3260c1b3b0d253df9c03a228b6e6b45579d659fbe77e7581b18e602be6607',X'094c0d90dd20dc7dc170a06962c4d2431b4e0115fc4a5c4cf940e29e6478fd7a');
INSERT INTO event VALUES(274,272,2,'case.accept','2025-04-17','2026-11-28T19:28:03.305Z','2025-04-17','wang','{"procedure":"ordinary"}',X'094c0d90dd20dc7dc170a06962c4d2431b4e0115fc4a5c4cf940e29e6478fd7a',X'caa09dec4a784be545159c4453c5112f00aad6211aaff6173afe96d8414624ef');
INSERT INTO event VALUES(275,262,3,'letter.reply','2025-04-15','2026-11-28T19:28:03.306Z','2025-04-18','wang','{}',X'caa09dec4a784be545159c4453c5112f00aad6211aaff6173afe96d8414624ef',X'ba44530ab5d097f071c2666ad049998405ba0d58e9428b7fcd9da3fd0abc6b6a');
INSERT INTO event VALUES(276,276,1,'petition.register','2025-04-16','2026-11-28T19:28:03.320Z','2025-04-18','wang','{"kind":"expropriation","number":"聊政复访〔2025〕5号","person":["e084043a5fb4f19eefcba04843cbbbc2a16baf7af8a452d16529e677627b047a"],"petition-number":"聊信访〔2025〕6739号","region":"371502","respondent":["371502-government"],"serial":5,"summary":["c5a0b2755afae9cf7c2dd1cefa54f3032fcb7caf40d87588611397ea73f6a2b5"],"year":2025}',X'ba44530ab5d097f071c2666ad049998405ba0d58e9428b7fcd9da3fd0abc6b6a',X'd6b87a4ce70a50acdec61af393ae6f90f242b5cb9e4fddde9ed01e7364c5d5ea');
INSERT INTO event VALUES(277,261,3,'letter.reply','2025-04-16','2026-11-28T19:28:03.320Z','2025-04-18','wang','{}',X'd6b87a4ce70a50acdec61af393ae6f90f242b5cb9e4fddde9ed01e7364c5d5ea',X'83ca28b5d38d5447f6bb9e51cdab597643b886d41f3517e6eb7dc8876ce75092');
INSERT INTO event VALUES(278,262,4,'letter.close','2025-04-17','2026-11-28T19:28:03.321Z','2025-04-18','wang','{}',X'83ca28b5d38d5447f6bb9e51cdab597643b886d41f3517e6eb7dc8876ce75092',X'aef70dc0d9d6c6fd3175e37b17aac8c4aa142e421aac49fba62dc29ec9932091');
INSERT INTO event VALUES(279,261,4,'letter.close','2025-04-18','2026-11-28T19:28:03.321Z','2025-04-18','wang','{}',X'aef70dc0d9d6c6fd3175e37b17aac8c4aa142e421aac49fba62dc29ec9932091',X'452f3e5199dc30c6f6fba5bfcb0720a00c509def9f71d4e20f7ebb08efb930bb');
INSERT INTO event VALUES(280,280,1,'coordination.register','2025-04-18','2026-11-28T19:28:03.322Z','2025-04-18','wang','{"coordination-kind":"proposal","number":"聊政复协〔2025〕5号","serial":5,"summary":["359c19249d7956cdaa3f04baf7afa1a6419dd6a28338e0deb2484970b46c5834"],"year":2025}',X'452f3e5199dc30c6f6fba5bfcb0720a00c509def9f71d4e20f7ebb08efb930bb',X'e8b811836ec4d78b5b4976493d3bc5ee270bd42b289320e485382ca1ee4c2a64');
INSERT INTO event VALUES(281,251,8,'case.answer','2025-04-22','2026-11-28T19:28:03.323Z','2025-04-25','wang','{}',X'e8b811836ec4d78b5b4976493d3bc5ee270bd42b289320e485382ca1ee4c2a64',X'e1dcd51da7aa2c1dc53833188ca88f5ff3e8e04e0e363df7e5963deaf82b0996');
INSERT INTO event VALUES(282,282,1,'official.added','2025-04-22','2026-11-28T19:28:03.344Z','2025-04-25','wang','{"code":"h4","name":["52dbd61faa03c6dd5a1ea6357d20fe65850c4bdb7a92ea2655a27fce08541630"]}',X'e1dcd51da7aa2c1dc53833188ca88f5ff3e8e04e0e363df7e5963deaf82b0996',X'cff55228948b78185f4ca81e7f47ed283ad86dbdf2d2d000b054b082c221a47f');
INSERT INTO event VALUES(283,283,1,'case.register','2025-04-22','2026-11-28T19:28:03.345Z','2025-04-25','wang','{"act":["83bc1d841c6a4c5878f4a9ef5a4d559d0529ae38a3d1ea1935f6e41138b8f7c0"],"act-date":"2025-02-26","applicant":["cc874e6e18edea9fd2b965dfc08a1c7fe78b53b0cac33ec35044cca828b5478d"],"authority":"371581","channel":"window","handler":"h4","kind":"compulsion","known-on":"2025-02-27","number":"临政复〔2025〕1号","region":"371581","respondent":["371581-transport"],"serial":1,"summary":["cce27b7d70b61a7698d891c168f502e8ee2629c73bfdebf935776773d7a4df8b"],"year":2025}',X'cff55228948b78185f4ca81e7f47ed283ad86dbdf2d2d000b054b082c221a47f',X'a9b19c4e4ac7e701317fddf1e95e3dc09a5c8cd8caf29a18ea380e4e838573b6');
INSERT INTO event VALUES(284,251,9,'case.suspend','2025-04-23','2026-11-28T19:28:03.346Z','2025-04-25','wang','{"consented-on":"2025-04-22","ground":6,"reason":["b5cbcd050ffd2879e9d874c99b4ee61c2496745af876d31b57cda95a930060e1"]}',X'a9b19c4e4ac7e701317fddf1e95e3dc09a5c8cd8caf29a18ea380e4e838573b6',X'9c81190a5513a66d4df8a9fe0074971c331c3b15b3572e112099916c8942c97c');
INSERT INTO event VALUES(285,272,3,'case.serve-copy','2025-04-22','2026-11-28T19:28:03.347Z','2025-04-25','wang','{"received":"2025-04-23"}',X'9c81190a5513a66d4df8a9fe0074971c331c3b15b3572e112099916c8942c97c',X'f654e1a94c74fcc38f3c04c6226ecd2148a3ce5fb214ef59b63b9c527733666f');
INSERT INTO event VALUES(286,283,2,'case.accept','2025-04-25','2026-11-28T19:28:03.374Z','2025-04-25','wang','{"procedure":"ordinary"}',X'f654e1a94c74fcc38f3c04c6226ecd2148a3ce5fb214ef59b63b9c527733666f',X'be0698f1abd8c2d39ecaf1d07b5a1373a19d9f85816cc721756fa3ce7128de6e');
INSERT INTO event VALUES(287,257,4,'case.answer','2025-04-29','2026-11-28T19:28:03.392Z','2025-04-30','wang','{}',X'be0698f1abd8c2d39ecaf1d07b5a1373a19d9f85816cc721756fa3ce7128de6e',X'4548d5f0931420ad9843b367be6fb0351b1b91fddd3c6044d2046082c7ca76c2');
INSERT INTO event VALUES(288,272,4,'case.answer','2025-04-29','2026-11-28T19:28:03.393Z','2025-04-30','wang','{}',X'4548d5f0931420ad9843b367be6fb0351b1b91fddd3c6044d2046082c7ca76c2',X'0f3ed288251f9aa2cdccc0e189318bbebbffe672e51be43ca4f64cb621b9623c');
INSERT INTO event VALUES(289,283,3,'case.serve-copy','2025-04-29','2026-11-28T19:28:03.393Z','2025-04-30','wang','{"received":"2025-04-30"}',X'0f3ed288251f9aa2cdccc0e189318bbebbffe672e51be43ca4f64cb621b9623c',X'6a3c66f4a441ba5ad96f619e60de34eec6673eefcd67320762943176919755cb');
INSERT INTO event VALUES(290,290,1,'petition.register','2025-04-28','2026-11-28T19:28:03.394Z','2025-04-30','wang','{"kind":"compensation","number":"聊政复访〔2025〕6号","person":["75b84baa3f4c322498eea7b9913a9532cfd88e16517329a9f5eb73459d6e83d3"],"petition-number":"聊信访〔2025〕2620号","region":"371500","respondent":["371500-public-security"],"serial":6,"summary":["716ac2295c52577c20382efec69dde7c761cdcc029f187d8a3d02ebec0e4414a"],"year":2025}',X'6a3c66f4a441ba5ad96f619e60de34eec6673eefcd67320762943176919755cb',X'bbc4b589c4ed01ac47b2d0445969cbf656e7771f68de532ccac02c5ab96954e1');
INSERT INTO event VALUES(291,257,5,'case.consent','2025-05-06','2026-11-28T19:28:03.395Z','2025-05-07','wang','{}',X'bbc4b589c4ed01ac47b2d0445969cbf656e7771f68de532ccac02c5ab96954e1',X'60efc8eb2bf2124b1c42e3045ee79d642c2e9965ed05e222929322af4b3ce5c8');
INSERT INTO event VALUES(292,257,6,'case.suspend','2025-05-07','2026-11-28T19:28:03.416Z','2025-05-07','wang','{"consented-on":"2025-05-06","ground":6,"reason":["5c7425eecffcfbbe7e420e08eb5a62c0e9e8ade0c9bf6e4dab418c3dfd3ba01e"]}',X'60efc8eb2bf2124b1c42e3045ee79d642c2e9965ed05e222929322af4b3ce5c8',X'1b7a17afe404d9343a9e90e518a759bbe9bfa88c7506c9faf39995842088af32');
INSERT INTO event VALUES(293,293,1,'mediation.open','2025-05-07','2026-11-28T19:28:03.418Z','2025-05-07','wang','{"bodies":["reconsideration","trial","procuratorate"],"case":"东昌政复〔2025〕1号","kind":"compulsion","mediator":["e63e3308f9650ecb3a59f1bdb54c77dfad71da17958e4fdd403abdd553f6fc61"],"number":"聊政复调〔2025〕3号","region":"371502","respondent":["371502-town-1"],"serial":3,"stage":"during-review","venue":"office-room","year":2025}',X'1b7a17afe404d9343a9e90e518a759bbe9bfa88c7506c9faf39995842088af32',X'93e9c5fa1d56278e5a66d5e849be6965dd0933443b0298fd01f4ffd065bf42c0');
INSERT INTO event VALUES(294,294,1,'mediation.open','2025-05-13','2026-11-28T19:28:03.444Z','2025-05-13','wang','{"bodies":["reconsideration","trial","procuratorate"],"case":"聊政复〔2025〕1号","kind":"information","mediator":["f1add8f40edd2cfc3beb6d7a81a6c32ca518590e843e5a9b85c339dafd9eef18"],"number":"聊政复调〔2025〕4号","region":"371500","respondent":["371500-housing"],"serial":4,"stage":"during-review","venue":"office-room","year":2025}',X'93e9c5fa1d56278e5a66d5e849be6965dd0933443b0298fd01f4ffd065bf42c0',X'cae5db1cca635e05e9c5beb94bb75e83e9d9bd2a23920b4a81e08009852d1e17');
INSERT INTO event VALUES(295,251,10,'case.request-withdrawal','2025-05-13','2026-11-28T19:28:03.445Z','2025-05-13','wang','{"reason":["320e4682cb5370443721689b475630065ed3a3557c27279a81bd0af08f3992ce"]}',X'cae5db1cca635e05e9c5beb94bb75e83e9d9bd2a23920b4a81e08009852d1e17',X'8ad2d2afc7e77b561bf205da01d6d0e50010fa12013577b93ba8e24186cc8ead');
INSERT INTO event VALUES(296,251,11,'case.terminate','2025-05-14','2026-11-28T19:28:03.446Z','2025-05-14','wang','{"after":"settlement","ground":1}',X'8ad2d2afc7e77b561bf205da01d6d0e50010fa12013577b93ba8e24186cc8ead',X'042e99b1b5ef487980529ae5d4cfe4127d537896ae9ab81cc8d1581294545743');
INSERT INTO event VALUES(297,294,2,'mediation.settle','2025-05-14','2026-11-28T19:28:03.447Z','2025-05-14','wang','{"case-sequence":11,"reason":["ecb4f4b79aa29b5b466e58eba6b2860bb737995cafe029006e9c0b848bef2ea5"]}',X'042e99b1b5ef487980529ae5d4cfe4127d537896ae9ab81cc8d1581294545743',X'0c23cf65cb3d450659cacbc87e32e0bec3fe1f77ffcc3368f6757cae75e26c18');
INSERT INTO event VALUES(298,251,12,'case.serve','2025-05-14','2026-11-28T19:28:03.465Z','2025-05-16','wang','{"recipient":["respondent"]}',X'0c23cf65cb3d450659cacbc87e32e0bec3fe1f77ffcc3368f6757cae75e26c18',X'a3df4df5550834e22d6dc147dfffe26ef8af28f7fb229047cd77d9610d32b3e9');
INSERT INTO event VALUES(299,283,4,'case.answer','2025-05-16','2026-11-28T19:28:03.466Z','2025-05-16','wang','{}',X'a3df4df5550834e22d6dc147dfffe26ef8af28f7fb229047cd77d9610d32b3e9',X'd26cf118105a53e17bada2457794ece29959f0e3d70d35a00fbbe4c0014900e6');
INSERT INTO event VALUES(300,300,1,'letter.issue','2025-05-14','2026-11-28T19:28:03.467Z','2025-05-16','wang','{"addressee":"371525-town-1","letter-kind":"transfer","number":"聊政复转〔2025〕3号","region":"371525","reply-days":15,"reply-unit":"working-days","serial":3,"summary":["9626168a1506f30d525bdb39c627c374bb15a259cd27487528d1d9b38200af49"],"year":2025}',X'd26cf118105a53e17bada2457794ece29959f0e3d70d35a00fbbe4c0014900e6',X'145c2a905733e0221a1b497c81a1deaa665382ce1d9c3c30299affc7279d0170');
INSERT INTO event VALUES(301,300,2,'letter.receive','2025-05-16','2026-11-28T19:28:03.487Z','2025-05-16','wang','{}',X'145c2a905733e0221a1b497c81a1deaa665382ce1d9c3c30299affc7279d0170',X'00750774240b165c0a161922df93249dcd854c665505e7324adfab72ba41af50');
INSERT INTO event VALUES(302,272,5,'case.request-withdrawal','2025-05-19','2026-11-28T19:28:03.489Z','2025-05-20','wang','{"reason":["4a638ad10d5077a0aebb65d97cff2fe5838f8be43295fa3707bb78e33bc366c9"]}',X'00750774240b165c0a161922df93249dcd854c665505e7324adfab72ba41af50',X'91d9601c0c96bc5a1f822bf1fa8aec7e2aa4ed6aad4653c31943184d3cb5f611');
INSERT INTO event VALUES(303,272,6,'case.terminate','2025-05-19','2026-11-28T19:28:03.489Z','2025-05-20','wang','{"after":"other","document":"茌政复终〔2025〕1号","ground":1}',X'91d9601c0c96bc5a1f822bf1fa8aec7e2aa4ed6aad4653c31943184d3cb5f611',X'9225b824ee165a99a30e9abe08177739ae6f37da8882fb7df1a0d3390f3faf45');
INSERT INTO event VALUES(304,251,13,'case.serve','2025-05-16','2026-11-28T19:28:03.490Z','2025-05-20','wang','{"received":"2025-05-20","recipient":["applicant"]}',X'9225b824ee165a99a30e9abe08177739ae6f37da8882fb7df1a0d3390f3faf45',X'f228d76cc4784744f6613fb6d1ba2ecbf074be756c7cd42a0bc8dfd12a13ecf3');
INSERT INTO event VALUES(305,293,2,'mediation.agree','2025-05-20','2026-11-28T19:28:03.516Z','2025-05-20','wang','{"signatories":["applicant","respondent"]}',X'f228d76cc4784744f6613fb6d1ba2ecbf074be756c7cd42a0bc8dfd12a13ecf3',X'c176eb109ba79700f812c845295afec1d7c70ac0053100817f742cacf430a0c6');
INSERT INTO event VALUES(306,293,3,'mediation.sign','2025-05-20','2026-11-28T19:28:03.517Z','2025-05-20','wang','{"signatory":"applicant"}',X'c176eb109ba79700f812c845295afec1d7c70ac0053100817f742cacf430a0c6',X'fa731bf749a4a97d932e948be0293682313bf06a8294bb61be49240b5e8d7fe4');
INSERT INTO event VALUES(307,293,4,'mediation.sign','2025-05-20','2026-11-28T19:28:03.518Z','2025-05-20','wang','{"signatory":"respondent"}',X'fa731bf749a4a97d932e948be0293682313bf06a8294bb61be49240b5e8d7fe4',X'a7528e8e477e8c3596acdab4144bcfc0367e3ebae275d60d6fb997e33078d71f');
INSERT INTO event VALUES(308,257,7,'case.conclude-by-mediation','2025-05-20','2026-11-28T19:28:03.519Z','2025-05-20','wang','{"applicant-signed":"2025-05-20","document":"聊政复调〔2025〕3号","respondent-signed":"2025-05-20","sealed":"2025-05-20"}',X'a7528e8e477e8c3596acdab4144bcfc0367e3ebae275d60d6fb997e33078d71f',X'8a2be571a3794279738ff5b3bf6ba750f9b1ee7dc5cfbe80855f1bf094b10ba4');
INSERT INTO event VALUES(309,293,5,'mediation.seal','2025-05-20','2026-11-28T19:28:03.536Z','2025-05-20','wang','{"case-sequence":7}',X'8a2be571a3794279738ff5b3bf6ba750f9b1ee7dc5cfbe80855f1bf094b10ba4',X'3e72ba118577e3f7086f21208fc1c95a7a61b6570b16b3785bae053aac84adb6');
INSERT INTO event VALUES(310,272,7,'case.serve','2025-05-21','2026-11-28T19:28:03.537Z','2025-05-23','wang','{"recipient":["respondent"]}',X'3e72ba118577e3f7086f21208fc1c95a7a61b6570b16b3785bae053aac84adb6',X'663364b066e93abff9b01e84f51f95aceaf1909bdfa9e9b1063053c2b70725d1');
INSERT INTO event VALUES(311,283,5,'case.hear-opinions','2025-05-21','2026-11-28T19:28:03.538Z','2025-05-23','wang','{"form":"telephone"}',X'663364b066e93abff9b01e84f51f95aceaf1909bdfa9e9b1063053c2b70725d1',X'986ca1a1d2dd856916b945d1b0d2ba370c105977285aae71cf79ffcc5da5dd94');
INSERT INTO event VALUES(312,257,8,'case.serve','2025-05-20','2026-11-28T19:28:03.538Z','2025-05-23','wang','{"received":"2025-05-23","recipient":["applicant","respondent"]}',X'986ca1a1d2dd856916b945d1b0d2ba370c105977285aae71cf79ffcc5da5dd94',X'de868e04af2233aaf8a37e3fae98ee83c29560de603a29040ad814cb6e601129');
INSERT INTO event VALUES(313,313,1,'coordination.register','2025-05-20','2026-11-28T19:28:03.564Z','2025-05-23','wang','{"bodies":["reconsideration","court-response","enforcement-oversight"],"coordination-kind":"joint-consultation","heads":4,"number":"聊政复协〔2025〕6号","people":20,"serial":6,"summary":["8ac6ca43b93f90876976e2bfa175316fba8c05ff7a91f1773dfe7f7b40044509"],"year":2025}',X'de868e04af2233aaf8a37e3fae98ee83c29560de603a29040ad814cb6e601129',X'a0ee9a393e8e1ff1295ce4eb2bc04ae40e824f7b5f3e61bdbf2634758abf8fc4');
INSERT INTO event VALUES(314,314,1,'petition.register','2025-05-21','2026-11-28T19:28:03.565Z','2025-05-23','wang','{"kind":"work-injury","number":"聊政复访〔2025〕7号","person":["eb2c88d117df9c38afaa979defcecb4e50d140e051754a74e09f0fb8c990932d"],"petition-number":"聊信访〔2025〕5136号","region":"371500","respondent":["371500-human-resources"],"serial":7,"summary":["63963aff9eb02118d322b4abf30d002643018406f5dea9e6c1f915b02dbd56af"],"year":2025}',X'a0ee9a393e8e1ff1295ce4eb2bc04ae40e824f7b5f3e61bdbf2634758abf8fc4',X'9aac946c8ec6697659bba6fef9f8269ab265639c294b84f5370742fd6b5fd180');
INSERT INTO event VALUES(315,280,2,'coordination.conclude','2025-05-22','2026-11-28T19:28:03.565Z','2025-05-23','wang','{"result":"adopted"}',X'9aac946c8ec6697659bba6fef9f8269ab265639c294b84f5370742fd6b5fd180',X'5220a2fe63f7a7e28f86bce976e53ee2ebd14a23afef7ca0831d3b4fc58ca3f1');
INSERT INTO event VALUES(316,316,1,'consultation.register','2025-05-23','2026-11-28T19:28:03.566Z','2025-05-23','wang','{"kind":"resource-title","number":"聊政复咨〔2025〕1号","person":["da2ca36fb115a3ad05224266fff74b449ff973d816a4f117e8cb0d74549a0098"],"point":"point-10","region":"371503","respondent":["371503-natural-resources"],"serial":1,"summary":["8ce8acb8d4dfcbcd24509c6e77b19926745416afcd671b89f11ba64200193f13"],"year":2025}',X'5220a2fe63f7a7e28f86bce976e53ee2ebd14a23afef7ca0831d3b4fc58ca3f1',X'9564df96ce963b10c911853473b601db07006ded468bc9cb6f260180f7b89e44');
INSERT INTO event VALUES(317,272,8,'case.serve','2025-05-23','2026-11-28T19:28:03.566Z','2025-05-27','wang','{"received":"2025-05-27","recipient":["applicant"]}',X'9564df96ce963b10c911853473b601db07006ded468bc9cb6f260180f7b89e44',X'10bae1102bcb82d547e1dda75140a6251368ad5b827c02e1a916c5daac0e6843');
INSERT INTO event VALUES(318,316,2,'consultation.resolve','2025-05-29','2026-11-28T19:28:03.588Z','2025-05-29','wang','{"reason":["f58aa4d6d47603a4dd659c26c031b2a818fef6d1f9f55495951fc63cc86bd5e5"],"resolved-by":["872076dbd4856f538d6ceb5a0ce47dbc33c8f37e7564deac3a0386a0fdca65ce"]}',X'10bae1102bcb82d547e1dda75140a6251368ad5b827c02e1a916c5daac0e6843',X'3fc9e26ea93a2683c0ae224cf34f4f4e434412472ad6cd62dad0fa5fbad67b4b');
INSERT INTO event VALUES(319,257,9,'case.archive','2025-06-13','2026-11-28T19:28:03.589Z','2025-06-13','wang','{"reason":["aa1692a85378363c729915a632630a5321daf5c13a349dfc42f4953a357dec06"]}',X'3fc9e26ea93a2683c0ae224cf34f4f4e434412472ad6cd62dad0fa5fbad67b4b',X'15eff1b036357ed4c6b032af04e81744de167d7ca95ef0708f850bdfefc9bfbb');
INSERT INTO event VALUES(320,320,1,'letter.issue','2025-06-09','2026-11-28T19:28:03.590Z','2025-06-13','wang','{"addressee":"371581-water","letter-kind":"inspection","number":"聊政复察〔2025〕2号","region":"371581","reply-days":15,"reply-unit":"working-days","serial":2,"summary":["7eca019d41d8ca73bc7f5c99c148350d94de18d2d02a41e366ee18a8387df8ca"],"year":2025}',X'15eff1b036357ed4c6b032af04e81744de167d7ca95ef0708f850bdfefc9bfbb',X'c867857337e0577058ad5eff22bc6b5933270df9a1f04671a6201c812365e2b1');
INSERT INTO event VALUES(321,321,1,'coordination.register','2025-06-09','2026-11-28T19:28:03.591Z','2025-06-13','wang','{"coordination-kind":"trial-observation","heads":24,"number":"聊政复协〔2025〕7号","people":160,"region":"371522","serial":7,"sessions":1,"summary":["6d9ea587310baf6ba3f82ff193fb706afb2271f1a4f00daac02c4917c332e5fb"],"year":2025}',X'c867857337e0577058ad5eff22bc6b5933270df9a1f04671a6201c812365e2b1',X'd406c0c95ce9e6db85c7848de05899ad50745c23286fb6f5dc4192ba04e0fa48');
INSERT INTO event VALUES(322,320,2,'letter.receive','2025-06-10','2026-11-28T19:28:03.603Z','2025-06-13','wang','{}',X'd406c0c95ce9e6db85c7848de05899ad50745c23286fb6f5dc4192ba04e0fa48',X'7f1ea9edba9d74efa0f8ac2df22e8bee8ee6f0d3cce2b4c40e98448fc42eba5b');
INSERT INTO event VALUES(323,323,1,'petition.register','2025-06-13','2026-11-28T19:28:03.604Z','2025-06-13','wang','{"kind":"autonomy","number":"聊政复访〔2025〕8号","person":["79f8bc16edd4f4b0ecd5b0709ea35201f9023e897b2f908514e370eb2baa5029"],"petition-number":"聊信访〔2025〕6529号","region":"371581","respondent":["371581-agriculture"],"serial":8,"summary":["febdbed0f7cab6816222faa430630391bb95a865f1590fe316f3207ad8d641f7"],"year":2025}',X'7f1ea9edba9d74efa0f8ac2df22e8bee8ee6f0d3cce2b4c40e98448fc42eba5b',X'5ef460cbba2d077cc21db73758f52de0e720de34e5ca4df2b4dfa600f4572b51');
INSERT INTO event VALUES(324,324,1,'letter.issue','2025-06-13','2026-11-28T19:28:03.632Z','2025-06-13','wang','{"addressee":"371525-town-1","escalated-from":"聊政复转〔2025〕3号","letter-kind":"reminder","number":"聊政复提〔2025〕2号","region":"371525","reply-days":10,"reply-unit":"working-days","serial":2,"summary":["9626168a1506f30d525bdb39c627c374bb15a259cd27487528d1d9b38200af49"],"year":2025}',X'5ef460cbba2d077cc21db73758f52de0e720de34e5ca4df2b4dfa600f4572b51',X'a0f17a35804e4c95f25194a2758866f62f23f288f4f7279a102f9dfaf0f85630');
INSERT INTO event VALUES(325,300,3,'letter.escalate','2025-06-13','2026-11-28T19:28:03.633Z','2025-06-13','wang','{"escalated-to":"聊政复提〔2025〕2号"}',X'a0f17a35804e4c95f25194a2758866f62f23f288f4f7279a102f9dfaf0f85630',X'8db8fe982ef9cd757a9c637c44a835860a9a2fec52f3249d8392587f2d595589');
INSERT INTO event VALUES(326,283,6,'case.decide','2025-06-20','2026-11-28T19:28:03.652Z','2025-06-20','wang','{"disposition":["upheld"],"document":"临政复决〔2025〕1号"}',X'8db8fe982ef9cd757a9c637c44a835860a9a2fec52f3249d8392587f2d595589',X'e3c3660a4a5353a2af43f594165531038ee7587474f2a180ae94532a9f96b693');
INSERT INTO event VALUES(327,324,2,'letter.receive','2025-06-16','2026-11-28T19:28:03.653Z','2025-06-20','wang','{}',X'e3c3660a4a5353a2af43f594165531038ee7587474f2a180ae94532a9f96b693',X'3591e670fe312ff982eff7a36a24ee437aab9a8a0b817cfecb955cbe04d205a7');
INSERT INTO event VALUES(328,300,4,'letter.reply','2025-06-19','2026-11-28T19:28:03.654Z','2025-06-20','wang','{}',X'3591e670fe312ff982eff7a36a24ee437aab9a8a0b817cfecb955cbe04d205a7',X'cb24b70dcffa7bd05460f8fb88496b202d62819dc0cf7b80ccdb00d2550f33eb');
INSERT INTO event VALUES(329,324,3,'letter.reply','2025-06-19','2026-11-28T19:28:03.654Z','2025-06-20','wang','{}',X'cb24b70dcffa7bd05460f8fb88496b202d62819dc0cf7b80ccdb00d2550f33eb',X'32675c617aa1d56f21f427684dee72b00f2c7fd1d0f0df3711f4768e2ce10ad0');
INSERT INTO event VALUES(330,330,1,'coordination.register','2025-06-19','2026-11-28T19:28:03.655Z','2025-06-20','wang','{"agencies":["371522-human-resources"],"coordination-kind":"rectification","number":"聊政复协〔2025〕8号","region":"371522","serial":8,"summary":["fa207798f014de1b9a426ebde11cae24d4d48a65029885d23d679b8a5a489748"],"year":2025}',X'32675c617aa1d56f21f427684dee72b00f2c7fd1d0f0df3711f4768e2ce10ad0',X'15a92a3e4df1d79354ae66869e4ba6cd2e07e99a90b7b0ffa717f9976eb9a628');
INSERT INTO event VALUES(331,320,3,'letter.reply','2025-06-20','2026-11-28T19:28:03.668Z','2025-06-20','wang','{}',X'15a92a3e4df1d79354ae66869e4ba6cd2e07e99a90b7b0ffa717f9976eb9a628',X'7254aa2ed57d2ceaa21137187dff688625cdb23018fc483a2c0dd37e29f4dc25');
INSERT INTO event VALUES(332,283,7,'case.serve','2025-06-24','2026-11-28T19:28:03.669Z','2025-06-25','wang','{"received":"2025-06-25","recipient":["applicant","respondent"]}',X'7254aa2ed57d2ceaa21137187dff688625cdb23018fc483a2c0dd37e29f4dc25',X'5b0fc00cd6084f6893e44be3580ca40b4ff4cd3a04d82fd9d77dda03f2096efc');
INSERT INTO event VALUES(333,320,4,'letter.close','2025-06-23','2026-11-28T19:28:03.670Z','2025-06-26','wang','{}',X'5b0fc00cd6084f6893e44be3580ca40b4ff4cd3a04d82fd9d77dda03f2096efc',X'2763625f461179a7a968f4ffd60c304c04633504fb490bc544d043c5d100fc4b');
INSERT INTO event VALUES(334,334,1,'coordination.register','2025-06-26','2026-11-28T19:28:03.671Z','2025-06-26','wang','{"area":"食品药品","bodies":["reconsideration","enforcement-oversight"],"coordination-kind":"cross-region","hard":true,"number":"聊政复协〔2025〕9号","region":"371521","regions":["371521","371524"],"serial":9,"summary":["0fa93651c0df5c3d533e0028dbfd29a1872811016c5efbb43a137cdcc62022e0"],"year":2025}',X'2763625f461179a7a968f4ffd60c304c04633504fb490bc544d043c5d100fc4b',X'de203f0ea923b35b5805487c874addcaf5a03503e01920150b46ea312dd924eb');
INSERT INTO event VALUES(335,272,9,'case.archive','2025-07-01','2026-11-28T19:28:03.692Z','2025-07-02','wang','{"reason":["4d99a65d69f958cde3b126190a88c18d6b794a116893a52659e48cad2c50a6ab"]}',X'de203f0ea923b35b5805487c874addcaf5a03503e01920150b46ea312dd924eb',X'9c35a5bdea09e32d0c79a148e27f3670ee134506235d6191156b945aed6fe2cf');
INSERT INTO event VALUES(336,251,14,'case.archive','2025-07-02','2026-11-28T19:28:03.693Z','2025-07-02','wang','{"reason":["87a2ca537771f11b02113f77062d3be8c2e53734eec94f5a0ebd575daa886233"]}',X'9c35a5bdea09e32d0c79a148e27f3670ee134506235d6191156b945aed6fe2cf',X'74378116def315fe4181b81f4de7f133e5a9771386865f48c9dba9729f30e9a8');
INSERT INTO event VALUES(337,337,1,'coordination.register','2025-07-02','2026-11-28T19:28:03.694Z','2025-07-02','wang','{"coordination-kind":"leaders-attend","heads":12,"number":"聊政复协〔2025〕10号","people":60,"region":"371502","serial":10,"sessions":1,"summary":["991050edf4c03e0ba097bc7ad803974b04f482b29a1053907291e7391df5a3f4"],"year":2025}',X'74378116def315fe4181b81f4de7f133e5a9771386865f48c9dba9729f30e9a8',X'a9c70d6d598ec5ca600ce4b944c8c847f6c9a613ba4474e441515bfd6ff6fe79');
INSERT INTO event VALUES(338,338,1,'letter.issue','2025-07-10','2026-11-28T19:28:03.695Z','2025-07-11','wang','{"addressee":"371524-emergency","letter-kind":"transfer","number":"聊政复转〔2025〕4号","region":"371524","reply-days":15,"reply-unit":"working-days","serial":4,"summary":["ebd4245f0a9b77dbbd9626c68303defe914a59c58fcba15dd1075fdda0c75300"],"year":2025}',X'a9c70d6d598ec5ca600ce4b944c8c847f6c9a613ba4474e441515bfd6ff6fe79',X'f31e7a72cdf67d44da8bf03f95fb2d0dfe04f5d25402048b9a2532dd8dbe39c0');
INSERT INTO event VALUES(339,338,2,'letter.receive','2025-07-11','2026-11-28T19:28:03.724Z','2025-07-11','wang','{}',X'f31e7a72cdf67d44da8bf03f95fb2d0dfe04f5d25402048b9a2532dd8dbe39c0',X'6e6817329654d4e3fae93f362218bdf40b494d7564696e9483a0727fff610787');
INSERT INTO event VALUES(340,334,2,'coordination.conclude','2025-07-14','2026-11-28T19:28:03.725Z','2025-07-16','wang','{"result":"studied"}',X'6e6817329654d4e3fae93f362218bdf40b494d7564696e9483a0727fff610787',X'2c481a43484affe900477bb6b44c51ded1dc124bca8a1ff88af1ab2750b54f05');
INSERT INTO event VALUES(341,330,2,'coordination.conclude','2025-07-14','2026-11-28T19:28:03.725Z','2025-07-16','wang','{"result":"rectified"}',X'2c481a43484affe900477bb6b44c51ded1dc124bca8a1ff88af1ab2750b54f05',X'c8bcdfa86d8be226046ed2a167384ab77c9c48562f995ec6a7fcac76ce4039be');
INSERT INTO event VALUES(342,342,1,'coordination.register','2025-07-16','2026-11-28T19:28:03.726Z','2025-07-16','wang','{"agencies":["371500-housing"],"case":"聊政复〔2025〕1号","coordination-kind":"case-review","number":"聊政复协〔2025〕11号","region":"371500","serial":11,"summary":["7514149fec7e6aabd81aec05fcc87abc414ad77db543e12311e48e607f5afb66"],"year":2025}',X'c8bcdfa86d8be226046ed2a167384ab77c9c48562f995ec6a7fcac76ce4039be',X'46ac567d76720f3677dc2e2c8ab766cf8b308d2a838f9645b5699959d9a5840b');
INSERT INTO event VALUES(343,343,1,'petition.register','2025-07-23','2026-11-28T19:28:03.743Z','2025-07-24','wang','{"kind":"competition","number":"聊政复访〔2025〕9号","person":["92db6828bec9cd6635d7983bf855b6e0b134144919132f4c445acbd27d41b160"],"petition-number":"聊信访〔2025〕6332号","region":"371500","respondent":["371500-housing"],"serial":9,"summary":["6a586bda36be345c9502df8a32e31a2bb055bc55d8b3f9365181d94cdd353b0c"],"year":2025}',X'46ac567d76720f3677dc2e2c8ab766cf8b308d2a838f9645b5699959d9a5840b',X'f82b67b387f4a3634ab5080a19cb61f4f2dcb1e3201531ec97abf37144c01ab0');
INSERT INTO event VALUES(344,342,2,'coordination.conclude','2025-07-24','2026-11-28T19:28:03.744Z','2025-07-24','wang','{"finding-count":1,"findings":["d0d2a911f441d6322290fa81cf426d05bc29b547d954c7354b650c06e2bff71d"],"result":"reviewed"}',X'f82b67b387f4a3634ab5080a19cb61f4f2dcb1e3201531ec97abf37144c01ab0',X'f95c26e9188b5ab4c35f0115c3d6f0eb2aaf3d961d437ec2912ee65cc59554b1');
INSERT INTO event VALUES(345,338,3,'letter.reply','2025-07-30','2026-11-28T19:28:03.745Z','2025-08-01','wang','{}',X'f95c26e9188b5ab4c35f0115c3d6f0eb2aaf3d961d437ec2912ee65cc59554b1',X'0fe139ac6487b5dcdeb647446ddcee30cfa639e9504798c6636b8203473bfd99');
INSERT INTO event VALUES(346,338,4,'letter.close','2025-08-01','2026-11-28T19:28:03.746Z','2025-08-01','wang','{}',X'0fe139ac6487b5dcdeb647446ddcee30cfa639e9504798c6636b8203473bfd99',X'8c60beb1d00a037d2b487fae2e828557f97bad82fde7331b1ba499bbc0b6f136');
INSERT INTO event VALUES(347,283,8,'case.archive','2025-08-05','2026-11-28T19:28:03.747Z','2025-08-05','wang','{"reason":["f8492e5152ceb083a914e222fd0c939f74c80ee6ffa78b6f75f12e7510f8c3f9"]}',X'8c60beb1d00a037d2b487fae2e828557f97bad82fde7331b1ba499bbc0b6f136',X'f1e5922d7dabb980d93c7e40d00ba00ca8293d8c86832e84f34a5ea4e1f0f160');
INSERT INTO event VALUES(348,348,1,'coordination.register','2025-08-04','2026-11-28T19:28:03.771Z','2025-08-06','wang','{"coordination-kind":"trial-observation","heads":24,"number":"聊政复协〔2025〕12号","people":160,"region":"371503","serial":12,"sessions":1,"summary":["5d8c60689849fce73ab38e65b89554a38816408ac6197909e4006526e1f2d76e"],"year":2025}',X'f1e5922d7dabb980d93c7e40d00ba00ca8293d8c86832e84f34a5ea4e1f0f160',X'e5bf48c5eb1c4c052ebe54c3e736ff5162201de39235ffc6c15bf9002a1f72b3');
INSERT INTO event VALUES(349,349,1,'petition.register','2025-08-06','2026-11-28T19:28:03.772Z','2025-08-06','wang','{"kind":"levy","number":"聊政复访〔2025〕10号","person":["749253724b3549ece0dc31ae6fea782699077f55d2a0577ff96eaeb3bc01c4a0"],"petition-number":"聊信访〔2025〕6355号","region":"371521","respondent":["371521-town-3"],"serial":10,"summary":["90e25a43cf51dbd471ea46616874879558691d139c821c85e1aa6c9e175c3b70"],"year":2025}',X'e5bf48c5eb1c4c052ebe54c3e736ff5162201de39235ffc6c15bf9002a1f72b3',X'219ac400de5aeae79ba2e229a8b6996f5cf664585538bdabff9ecad0f3b1708b');
INSERT INTO event VALUES(350,350,1,'mediation.open','2025-08-11','2026-11-28T19:28:03.772Z','2025-08-15','wang','{"bodies":["reconsideration","petitions","administrative-mediation"],"kind":"work-injury","mediator":["24bd1a4a43c93987ab23e4b97b72ff1838d7084f817aceb463b5cc41c5427be7"],"number":"聊政复调〔2025〕5号","person":["3b8e53c68ee15cab4317c5b96d15c6fa2f86394d23d880a564c40d1a4b763f4c"],"region":"371500","respondent":["371500-human-resources"],"serial":5,"stage":"before-filing","summary":["b9286a4f6a3a93cd7b1d38b9be6bfe24522e2bf48175823916a029f1e54d94a6"],"venue":"peoples-mediation","year":2025}',X'219ac400de5aeae79ba2e229a8b6996f5cf664585538bdabff9ecad0f3b1708b',X'b9d0006cc8e31f3670bf460c7f5f81490c6043193bebb6fcaa7166007704b83f');
INSERT INTO event VALUES(351,351,1,'consultation.register','2025-08-12','2026-11-28T19:28:03.773Z','2025-08-15','wang','{"kind":"work-injury","number":"聊政复咨〔2025〕2号","person":["f57fa2eb6de1b2a7bb681943f2b3bdefa379e1dcc42d974169dc505eef660aa3"],"point":"point-10","region":"371503","respondent":["371503-human-resources"],"serial":2,"summary":["0c60a4d12fd48d08cf4bf7efbb2f44678ab8ceebeab434ba4e534907b6d5e821"],"year":2025}',X'b9d0006cc8e31f3670bf460c7f5f81490c6043193bebb6fcaa7166007704b83f',X'38a53da7fda460c36b74ae5c1897824971f507f40a7525b912c5e81e630d5807');
INSERT INTO event VALUES(352,351,2,'consultation.resolve','2025-08-13','2026-11-28T19:28:03.773Z','2025-08-15','wang','{"reason":["43679ed94c6e487ea601967aefa61707eb8836a14efc57408f892d2a70af4326"],"resolved-by":["bb3b8db4be89e68411c39846b453e7b290832ac883cc7130ad0244a59f6a760c"]}',X'38a53da7fda460c36b74ae5c1897824971f507f40a7525b912c5e81e630d5807',X'15d27f9b7c284032168295d957bbef91e944e4f0e672cf8f4231fcf7c4fe0b90');
INSERT INTO event VALUES(353,350,2,'mediation.settle','2025-08-15','2026-11-28T19:28:03.774Z','2025-08-15','wang','{"perform-by":"2025-09-21"}',X'15d27f9b7c284032168295d957bbef91e944e4f0e672cf8f4231fcf7c4fe0b90',X'ca719d942154f9ebf933c0163a8fca896cbcce98e48a8f0a0aecad8b64df00a0');
INSERT INTO event VALUES(354,354,1,'petition.register','2025-08-19','2026-11-28T19:28:03.774Z','2025-08-21','wang','{"kind":"duty","number":"聊政复访〔2025〕11号","person":["73b265a38abd95d01cb7f26f2f5c43a5bc323acc3391bafa0281b2d814d450c1"],"petition-number":"聊信访〔2025〕4520号","region":"371525","respondent":["371525-public-security"],"serial":11,"summary":["d9b4388698fe0d2309366ef44d5e047670046c6f4eb616f5c91df422bde92cc4"],"year":2025}',X'ca719d942154f9ebf933c0163a8fca896cbcce98e48a8f0a0aecad8b64df00a0',X'926f1e526f5f406a6d0932cb4f1a6c41d1935fc647e8b563beaf7deebe25d11e');
INSERT INTO event VALUES(355,355,1,'letter.issue','2025-08-19','2026-11-28T19:28:03.775Z','2025-08-21','wang','{"addressee":"371503-civil-affairs","letter-kind":"transfer","number":"聊政复转〔2025〕5号","region":"371503","reply-days":15,"reply-unit":"working-days","serial":5,"summary":["1da8a7c79cd2565915f15c7526f7d25d43fe09beab29506dc63fc4640f103cd6"],"year":2025}',X'926f1e526f5f406a6d0932cb4f1a6c41d1935fc647e8b563beaf7deebe25d11e',X'3129856c4abe57d6aba7c4813510111386987fcd4879bc40ad491c9073069881');
INSERT INTO event VALUES(356,355,2,'letter.receive','2025-08-20','2026-11-28T19:28:03.802Z','2025-08-21','wang','{}',X'3129856c4abe57d6aba7c4813510111386987fcd4879bc40ad491c9073069881',X'81decf524cb76b5d1d8251ebd9ca0fc48d883df95efb94ebe5e107cd5f2d43ed');
INSERT INTO event VALUES(357,357,1,'mediation.open','2025-08-21','2026-11-28T19:28:03.803Z','2025-08-21','wang','{"bodies":["reconsideration","trial","procuratorate"],"kind":"information","mediator":["84e04a4cfd1c8990f7ef25bd03706ded870709946348d88fe67ddd4e1ac4fc9f"],"number":"聊政复调〔2025〕6号","person":["419653d119e5443cc3fa7acfa332f2e6429da86666c6001534b1bedc8252e062"],"region":"371502","respondent":["371502-government"],"serial":6,"stage":"before-filing","summary":["42e04fc062f82bebe5812397dd7f1b7666f2f2fb39e81b21295d317141ad24b0"],"venue":"agency-head-room","year":2025}',X'81decf524cb76b5d1d8251ebd9ca0fc48d883df95efb94ebe5e107cd5f2d43ed',X'98135160132a9e2229d2c7550ccca4e72ea179fa7d8afd84be30c75e1d72ad87');
INSERT INTO event VALUES(358,357,2,'mediation.agree','2025-08-27','2026-11-28T19:28:03.824Z','2025-08-28','wang','{"signatories":["applicant","respondent"]}',X'98135160132a9e2229d2c7550ccca4e72ea179fa7d8afd84be30c75e1d72ad87',X'f309eed75546e151b993b3daa09d34a87833369cd72825c00cdc8ccd65611d1e');
INSERT INTO event VALUES(359,357,3,'mediation.sign','2025-08-27','2026-11-28T19:28:03.825Z','2025-08-28','wang','{"signatory":"applicant"}',X'f309eed75546e151b993b3daa09d34a87833369cd72825c00cdc8ccd65611d1e',X'4f0285a639f6021c30fa663ffab63e5f99c356c30fd9aa4869af29aa110c6cbd');
INSERT INTO event VALUES(360,360,1,'coordination.register','2025-08-28','2026-11-28T19:28:03.825Z','2025-08-28','wang','{"coordination-kind":"proposal","number":"聊政复协〔2025〕13号","serial":13,"summary":["b181e0bf4f10701bfaa766b13803d80857a373f8e88912211bf69876558751e4"],"year":2025}',X'4f0285a639f6021c30fa663ffab63e5f99c356c30fd9aa4869af29aa110c6cbd',X'4f8e75c3598648da0004fa23529db9ec394b59cd7169257e2b1d6b54b75d0de0');
INSERT INTO event VALUES(361,357,4,'mediation.go-back','2025-09-01','2026-11-28T19:28:03.826Z','2025-09-05','wang','{"reason":["f93a98cd70bf39d7b0fc544445019a00b241ef1ec65f672cf715e73e53196160"]}',X'4f8e75c3598648da0004fa23529db9ec394b59cd7169257e2b1d6b54b75d0de0',X'04bab4dee5483b71f584aa287d5dbc63c9c583d35b3e1d4e7c652f8403551fff');
INSERT INTO event VALUES(362,362,1,'petition.register','2025-09-04','2026-11-28T19:28:03.826Z','2025-09-05','wang','{"kind":"benefit","number":"聊政复访〔2025〕12号","person":["e1a332972797df468d3ac13c35bbb763c0a46ff0f64136ef76c245e65c6c6984"],"petition-number":"聊信访〔2025〕4397号","region":"371500","respondent":["371500-agriculture"],"serial":12,"summary":["4fd8babaea1ac603f85f4fe249446c0df7682fd088f9845d8fc661dc935c6a58"],"year":2025}',X'04bab4dee5483b71f584aa287d5dbc63c9c583d35b3e1d4e7c652f8403551fff',X'd6ba5ce749d10c094df4857883b689addebb9f38dabae1636d0e76b1f1d3a610');
INSERT INTO event VALUES(363,363,1,'letter.issue','2025-09-05','2026-11-28T19:28:03.827Z','2025-09-05','wang','{"addressee":"371524-government","letter-kind":"recommendation","number":"聊政复建〔2025〕2号","region":"371524","reply-days":15,"reply-unit":"working-days","serial":2,"summary":["7c79cc5f1e0bb6b3a95559992868c430394d5c6385e0bac4591893217958d63f"],"year":2025}',X'd6ba5ce749d10c094df4857883b689addebb9f38dabae1636d0e76b1f1d3a610',X'71a804c74dc4f45ec891b46c396602fafa3c45734f79a758d031bea8384e94f9');
INSERT INTO event VALUES(364,363,2,'letter.receive','2025-09-09','2026-11-28T19:28:03.856Z','2025-09-12','wang','{}',X'71a804c74dc4f45ec891b46c396602fafa3c45734f79a758d031bea8384e94f9',X'eb36d0a86657278671b6327749fced49bb27fe5c30ea705d6f093fec64cd51d2');
INSERT INTO event VALUES(365,365,1,'coordination.register','2025-09-11','2026-11-28T19:28:03.856Z','2025-09-12','wang','{"coordination-kind":"court-visit","heads":2,"number":"聊政复协〔2025〕14号","people":40,"region":"371502","serial":14,"sessions":1,"summary":["6b68c972adce5c9458bcbf783159028ebedfee2aa3358f891bfc34f67be53bf2"],"year":2025}',X'eb36d0a86657278671b6327749fced49bb27fe5c30ea705d6f093fec64cd51d2',X'cc49657210061ff469c30c4f5c901f8acef5a23ae5d3ae7bd83eba923968e2d7');
INSERT INTO event VALUES(366,366,1,'letter.issue','2025-09-12','2026-11-28T19:28:03.857Z','2025-09-12','wang','{"addressee":"371521-water","letter-kind":"inspection","number":"聊政复察〔2025〕3号","region":"371521","reply-days":15,"reply-unit":"working-days","serial":3,"summary":["265b43c6c60f8e94d3f732884ae515494d8ec7de528db2674f3bc843e5a1850d"],"year":2025}',X'cc49657210061ff469c30c4f5c901f8acef5a23ae5d3ae7bd83eba923968e2d7',X'3b53cb85f4b704772a83ab44285e2505c59d37ad3d83d9ebdeec51857774f4bb');
INSERT INTO event VALUES(367,366,2,'letter.receive','2025-09-15','2026-11-28T19:28:03.857Z','2025-09-15','wang','{}',X'3b53cb85f4b704772a83ab44285e2505c59d37ad3d83d9ebdeec51857774f4bb',X'95b4e807e375e9fff4362563daf51dac55b0f1658a3453256f0c12655b8b0e7e');
INSERT INTO event VALUES(368,368,1,'letter.issue','2025-09-16','2026-11-28T19:28:03.858Z','2025-09-16','wang','{"addressee":"371503-civil-affairs","escalated-from":"聊政复转〔2025〕5号","letter-kind":"reminder","number":"聊政复提〔2025〕3号","region":"371503","reply-days":10,"reply-unit":"working-days","serial":3,"summary":["1da8a7c79cd2565915f15c7526f7d25d43fe09beab29506dc63fc4640f103cd6"],"year":2025}',X'95b4e807e375e9fff4362563daf51dac55b0f1658a3453256f0c12655b8b0e7e',X'859f4d7acd05c68aad45885995f6758f2852b999a952e367fde21a664fa73f6c');
INSERT INTO event VALUES(369,355,3,'letter.escalate','2025-09-16','2026-11-28T19:28:03.859Z','2025-09-16','wang','{"escalated-to":"聊政复提〔2025〕3号"}',X'859f4d7acd05c68aad45885995f6758f2852b999a952e367fde21a664fa73f6c',X'061b0d4e4b921b943f10a1a5eba89cf3e9dcad077783c844e1f65c76b9aae453');
INSERT INTO event VALUES(370,360,2,'coordination.conclude','2025-09-16','2026-11-28T19:28:03.892Z','2025-09-19','wang','{"result":"adopted"}',X'061b0d4e4b921b943f10a1a5eba89cf3e9dcad077783c844e1f65c76b9aae453',X'1c8b2b7f83b689a34746dfb6e1a1d2ac4d8171c3f2b227933966eac0cd2f5512');
INSERT INTO event VALUES(371,368,2,'letter.receive','2025-09-17','2026-11-28T19:28:03.892Z','2025-09-19','wang','{}',X'1c8b2b7f83b689a34746dfb6e1a1d2ac4d8171c3f2b227933966eac0cd2f5512',X'9ced19df765ac6769a17eef66b6db48be373c197e463afdde8f09746a247c69a');
INSERT INTO event VALUES(372,372,1,'coordination.register','2025-09-17','2026-11-28T19:28:03.893Z','2025-09-19','wang','{"coordination-kind":"shared-class","number":"聊政复协〔2025〕15号","people":128,"region":"371503","serial":15,"sessions":1,"summary":["4674e7c4e1f21022a51a4547335905c5269fdff16a864dfbdd307f8958ca5072"],"year":2025}',X'9ced19df765ac6769a17eef66b6db48be373c197e463afdde8f09746a247c69a',X'a9193e49d6aa35fca5a7de6851016bd5bee74605f98eb4cf554b2f129bb6330f');
INSERT INTO event VALUES(373,350,3,'mediation.perform','2025-09-19','2026-11-28T19:28:03.893Z','2025-09-19','wang','{}',X'a9193e49d6aa35fca5a7de6851016bd5bee74605f98eb4cf554b2f129bb6330f',X'65e73106409ed121aed7c660c358160f216b6027bcc3b28d30607c8d66149165');
INSERT INTO event VALUES(374,366,3,'letter.reply','2025-09-24','2026-11-28T19:28:03.894Z','2025-09-28','wang','{}',X'65e73106409ed121aed7c660c358160f216b6027bcc3b28d30607c8d66149165',X'900eb078eff751f6675c6d3f561b94350ed8d38a42acdfc26a67bbfef90792bd');
INSERT INTO event VALUES(375,366,4,'letter.close','2025-09-25','2026-11-28T19:28:03.894Z','2025-09-28','wang','{}',X'900eb078eff751f6675c6d3f561b94350ed8d38a42acdfc26a67bbfef90792bd',X'd5bc8655247d4fea32fabdabc1d2a9e810258b97f7f254937847427ecdba15d3');
INSERT INTO event VALUES(376,363,3,'letter.reply','2025-09-25','2026-11-28T19:28:03.895Z','2025-09-28','wang','{}',X'd5bc8655247d4fea32fabdabc1d2a9e810258b97f7f254937847427ecdba15d3',X'ea52f67af2bd2260a3968eb7e90e1265f8768691f20d6a73bb196532f7a17401');
INSERT INTO event VALUES(377,355,4,'letter.reply','2025-09-26','2026-11-28T19:28:03.951Z','2025-09-28','wang','{}',X'ea52f67af2bd2260a3968eb7e90e1265f8768691f20d6a73bb196532f7a17401',X'1d7a45a6a4fb33779255029a38d73dcf57183380a2b71cab6ae4e46f1e8c0d73');
INSERT INTO event VALUES(378,368,3,'letter.reply','2025-09-26','2026-11-28T19:28:03.951Z','2025-09-28','wang','{}',X'1d7a45a6a4fb33779255029a38d73dcf57183380a2b71cab6ae4e46f1e8c0d73',X'dfe3715a879837cc17b7404c995430a406938a6a0deaa986cc0efecbd32abc5e');
INSERT INTO event VALUES(379,363,4,'letter.close','2025-09-28','2026-11-28T19:28:03.952Z','2025-09-28','wang','{}',X'dfe3715a879837cc17b7404c995430a406938a6a0deaa986cc0efecbd32abc5e',X'cedbea71aef989642d119114177b724d5e5bf107bfa499e24c253baee9bcde86');
INSERT INTO event VALUES(380,380,1,'petition.register','2025-09-30','2026-11-28T19:28:03.953Z','2025-09-30','wang','{"kind":"agreement","number":"聊政复访〔2025〕13号","person":["4f8915f9c867f162d53be7bddf703f402cced0963d7a419768e74b16a6b8c1b7"],"petition-number":"聊信访〔2025〕1772号","region":"371521","respondent":["371521-housing"],"serial":13,"summary":["85793b51b27329358846476fa94f81f3124b7a7eeb9548f5ad7b6e41053a14ca"],"year":2025}',X'cedbea71aef989642d119114177b724d5e5bf107bfa499e24c253baee9bcde86',X'ef59c1d75167d80dc3e8da54e7336fd5ba290bfd7a0b85626cced99a6c6edb95');
INSERT INTO event VALUES(381,381,1,'coordination.register','2025-09-30','2026-11-28T19:28:03.953Z','2025-09-30','wang','{"coordination-kind":"leaders-attend","heads":12,"number":"聊政复协〔2025〕16号","people":60,"region":"371524","serial":16,"sessions":1,"summary":["3b785f05a1af2adb4b7e0b3f484e00ca5629aec60a6e8c0f1660ce61a28279e9"],"year":2025}',X'ef59c1d75167d80dc3e8da54e7336fd5ba290bfd7a0b85626cced99a6c6edb95',X'bade808702b8741c435cc6cc50c417e5d4bfd3e197ef019dc50cdbff9672fbf2');
INSERT INTO event VALUES(382,382,1,'suit.register','2025-10-09','2026-11-28T19:28:03.954Z','2025-10-09','wang','{"court":["d431cc4aaa5ed322473772ed42c6c817196a5c189b72ffa6a5ef2bd59fd21682"],"court-number":"(2025)鲁1515行初164号","defendant":["371500-public-security"],"docketed-on":"2025-10-09","instance":"first","kind":"penalty","number":"聊政复诉〔2025〕2号","person":["cab0295d1aae2386f3bbbfa4191f88dc8cd0337e7184f419197faaa96168a8b3"],"region":"371500","serial":2,"summary":["e04dd2566e6d40517129adae7ceed4a802c118a0b5037def308f8fdffe2b7956"],"year":2025}',X'bade808702b8741c435cc6cc50c417e5d4bfd3e197ef019dc50cdbff9672fbf2',X'f5b7cd259f88e81fa1510e063f41b66b8adaadece2b5e119afc41907b077b716');
INSERT INTO event VALUES(383,382,2,'suit.answer','2025-10-24','2026-11-28T19:28:03.954Z','2025-10-24','wang','{}',X'f5b7cd259f88e81fa1510e063f41b66b8adaadece2b5e119afc41907b077b716',X'7e94283880416ba96184019770c3416626cf0885a864e7e81cfaf0fc20550893');
INSERT INTO event VALUES(384,384,1,'petition.register','2025-10-28','2026-11-28T19:28:03.955Z','2025-10-28','wang','{"kind":"information","number":"聊政复访〔2025〕14号","person":["ed4ab399d45436799e9ec28550b6e55419b1f72065029d2b5e158189a0317961"],"petition-number":"聊信访〔2025〕9322号","region":"371521","respondent":["371521-public-security"],"serial":14,"summary":["06dbddd4567d19e65203c22766f59c06cee07bd2fc061ba9d4492a4647690eb5"],"year":2025}',X'7e94283880416ba96184019770c3416626cf0885a864e7e81cfaf0fc20550893',X'5741789455822172631403eb855dc2ef223a94bf84766de56e1a9c44426b63a7');
INSERT INTO event VALUES(385,385,1,'mediation.open','2025-11-14','2026-11-28T19:28:03.997Z','2025-11-14','wang','{"bodies":["reconsideration","petitions","administrative-mediation"],"kind":"penalty","mediator":["a00268711ca3688c8ee1317bd51e3bb1680907e9e219cf7dc959a34bac6ec917"],"number":"聊政复调〔2025〕7号","person":["9e1bc4c86d5ff7116eee67ee4efcdd8d6ea8e72082c1c507c85600129c33f399"],"region":"371521","respondent":["371521-market-regulation"],"serial":7,"stage":"before-filing","summary":["f8db68c70720fc5053d2c5fa3295e3b2dbbf4224660c5cca04faf61c5a31c629"],"venue":"agency-head-room","year":2025}',X'5741789455822172631403eb855dc2ef223a94bf84766de56e1a9c44426b63a7',X'640f320111adddf3f74d617f434d7ff1f9429ab299612eb3253cb6b288f21b9b');
INSERT INTO event VALUES(386,385,2,'mediation.session','2025-11-17','2026-11-28T19:28:03.997Z','2025-11-20','wang','{}',X'640f320111adddf3f74d617f434d7ff1f9429ab299612eb3253cb6b288f21b9b',X'894c82a6a6acf8eece0969399cdd3b4fb73f9e3721c90610db76204f6eda08db');
INSERT INTO event VALUES(387,387,1,'petition.register','2025-11-20','2026-11-28T19:28:03.998Z','2025-11-20','wang','{"kind":"other","number":"聊政复访〔2025〕15号","person":["5207d461331a6f1a558c0084ebefb89d291c536ffa792185d8f4773236800990"],"petition-number":"聊信访〔2025〕6367号","region":"371525","respondent":["371525-public-security"],"serial":15,"summary":["f294f5637d1a0dbcbb4e014d5cc8635f71bb838d0ddd317550cf973d61a378fd"],"year":2025}',X'894c82a6a6acf8eece0969399cdd3b4fb73f9e3721c90610db76204f6eda08db',X'3bf4ec92be971a295ca257fb25417ea8effc22c4e76eec28720b5182b47691ac');
INSERT INTO event VALUES(388,382,3,'suit.hearing','2025-11-26','2026-11-28T19:28:03.998Z','2025-11-27','wang','{"head":"deputy","name":["fbfbaf45d57ed560d327b2023c7737fbb08414512c7113aa9345cda15a0ed51b"],"spoke":true}',X'3bf4ec92be971a295ca257fb25417ea8effc22c4e76eec28720b5182b47691ac',X'6db6223b876f865067ae0a887c8454f5b8776c83ecb69e5b78fcdcf75b0c87f8');
INSERT INTO event VALUES(389,385,3,'mediation.settle','2025-11-27','2026-11-28T19:28:03.999Z','2025-11-27','wang','{}',X'6db6223b876f865067ae0a887c8454f5b8776c83ecb69e5b78fcdcf75b0c87f8',X'72c5c7bd1a403f126682a121e0ee4d0c8d9443c16c568e04177d480dea0d9fcf');
INSERT INTO event VALUES(390,390,1,'coordination.register','2025-12-11','2026-11-28T19:28:04.040Z','2025-12-11','wang','{"bodies":["reconsideration","procuratorate"],"coordination-kind":"government-procuratorate","heads":4,"number":"聊政复协〔2025〕17号","people":26,"serial":17,"summary":["f8550cf74f791dc275253e5be0a7e1267e50631a6e283a8d99c36fe22ee97537"],"year":2025}',X'72c5c7bd1a403f126682a121e0ee4d0c8d9443c16c568e04177d480dea0d9fcf',X'f3de9dfdd20b4c939ea2cb624649277aa8a562bc90c8f7462b240ddbfaf4ced4');
INSERT INTO event VALUES(391,391,1,'coordination.register','2025-12-24','2026-11-28T19:28:04.041Z','2025-12-26','wang','{"bodies":["reconsideration","trial"],"coordination-kind":"government-court","heads":4,"number":"聊政复协〔2025〕18号","people":37,"serial":18,"summary":["7137f682f917c0fca2475df3ef03de7221c287e861e0791c6f9a2d77975c3a35"],"year":2025}',X'f3de9dfdd20b4c939ea2cb624649277aa8a562bc90c8f7462b240ddbfaf4ced4',X'd271fdce0eb8b4f44a79e9baff51afd05732bd7cf90690898915c893f43eb7a5');
INSERT INTO event VALUES(392,382,4,'suit.judge','2025-12-23','2026-11-28T19:28:04.041Z','2025-12-26','wang','{"received":"2025-12-26","suit-outcome":"partly-lost"}',X'd271fdce0eb8b4f44a79e9baff51afd05732bd7cf90690898915c893f43eb7a5',X'bbfa34aed8cbaa49f1cc9fe0afa8ff0e35c7bf6bf463297c93d654337d7b0bac');
INSERT INTO event VALUES(393,382,5,'suit.appeal','2026-01-04','2026-11-28T19:28:04.042Z','2026-01-04','wang','{}',X'bbfa34aed8cbaa49f1cc9fe0afa8ff0e35c7bf6bf463297c93d654337d7b0bac',X'553cab3bb46cb58079fea183ec0bf995b2ffc07434245ee447310aa371a9beef');
INSERT INTO event VALUES(394,394,1,'case.register','2025-03-01','2026-11-28T19:28:15.524Z','2026-01-15','wang','{"applicant":["346906f4871bd582ef0e499feec75413cc9eb82e392b6791b2008c450b059363"],"authority":"371500","channel":"window","imported-number":"旧1号","kind":"penalty","number":"聊政复〔2025〕2号","region":"371500","respondent":["371500-public-security"],"serial":2,"year":2025}',X'553cab3bb46cb58079fea183ec0bf995b2ffc07434245ee447310aa371a9beef',X'c4c0817d2b3fe3d59197249b6a1fffb7a9349e40b2c9c44a78b69d3ecfdd0799');
INSERT INTO event VALUES(395,394,2,'case.accept','2025-03-04','2026-11-28T19:28:15.524Z','2026-01-15','wang','{"procedure":"ordinary"}',X'c4c0817d2b3fe3d59197249b6a1fffb7a9349e40b2c9c44a78b69d3ecfdd0799',X'1d6fd5f275ca3079561386e74aeef240086bb2cc7995f7fd8e80dbcfb155fbe2');
INSERT INTO event VALUES(396,394,3,'case.decide','2025-04-20','2026-11-28T19:28:15.524Z','2026-01-15','wang','{"disposition":["upheld"]}',X'1d6fd5f275ca3079561386e74aeef240086bb2cc7995f7fd8e80dbcfb155fbe2',X'db61f989eba1a97a4d6443f4571dcd17d332821965a10c65ed9213fcf7225b21');
INSERT INTO event VALUES(397,394,4,'case.record-replace','2025-03-05','2026-11-28T19:28:43.000Z','2026-01-16','wang','{"procedure":"ordinary","target":2,"why":["bb30a756329758121974d96bc3c04da5e8a961713551fe4886c1e2479e1b869d"]}',X'db61f989eba1a97a4d6443f4571dcd17d332821965a10c65ed9213fcf7225b21',X'4c3623aa06372ae7be48a9016e6fc49c7be5bc82b27cf46c75d9fb947a0bd83d');
INSERT INTO event VALUES(398,394,5,'case.record-annul','2025-04-20','2026-11-28T19:28:43.291Z','2026-01-16','wang','{"target":3,"why":["e14d062c933d289d28de4c45b8d8eb14a67e2efd9422609797c36c70c8271ccb"]}',X'4c3623aa06372ae7be48a9016e6fc49c7be5bc82b27cf46c75d9fb947a0bd83d',X'465927efb4e4ff87639fca166f6782fe034f0cf49706b90fdd4985d25270f6d6');
CREATE TABLE vault (
  digest TEXT NOT NULL PRIMARY KEY CHECK (length(digest) = 64),
  salt   BLOB NOT NULL CHECK (length(salt) = 16),
  value  TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO vault VALUES('00a7a6de57544cfe0b60af4d1c6fc7a46ebe670dbe91de23fd9070c139f42b28',X'5b754440e7ec319dac946afef40554c0','茌平区源邦汽车维修中心');
INSERT INTO vault VALUES('06dbddd4567d19e65203c22766f59c06cee07bd2fc061ba9d4492a4647690eb5',X'c74312fce1fc6149220aadf7be186fb1','申请人不服对公开出警记录申请的答复');
INSERT INTO vault VALUES('0c60a4d12fd48d08cf4bf7efbb2f44678ab8ceebeab434ba4e534907b6d5e821',X'0dfec87146b0510320072993339e5a59','咨询：申请人不服对其职工作出的工伤认定');
INSERT INTO vault VALUES('0ced775d95ebd4587543f7bcbaec69f89b1ffd42998e751bc39275628498f0db',X'44b4fd3b0fdc124e8dd00104c472beae','沈明琪');
INSERT INTO vault VALUES('0fa93651c0df5c3d533e0028dbfd29a1872811016c5efbb43a137cdcc62022e0',X'd7f70b783d7b01311294508f55625c85','食品药品领域的跨区域疑难案件会商');
INSERT INTO vault VALUES('19925502c2612c1781694335ffeeb6b8815a3210d86a4c5f5069ad4796e822e9',X'3b440243f3f3edcd3230d35b2bca5c82','执法案卷归档不及时');
INSERT INTO vault VALUES('1da8a7c79cd2565915f15c7526f7d25d43fe09beab29506dc63fc4640f103cd6',X'f48838cd49afe5168b86e6aa92eb4300','请依法办理群众反映的行政争议并函复');
INSERT INTO vault VALUES('20024d24a34503284743c8eb06d96f8893ffb1b3b4cab97532d2dce8c3eb4585',X'af5d3dd13c012c7d823116e083192e9e','苏建燕');
INSERT INTO vault VALUES('23e3673ef642b17d78b2ba08749d63c79e94d47375c9f167568dc12c0bce54aa',X'cd1f74cac5cdb8eae70e1f8b7b597891','领导干部旁听行政诉讼庭审');
INSERT INTO vault VALUES('24bd1a4a43c93987ab23e4b97b72ff1838d7084f817aceb463b5cc41c5427be7',X'a011821dcfa4796eac5b1bb80de86068','石佳宁');
INSERT INTO vault VALUES('265b43c6c60f8e94d3f732884ae515494d8ec7de528db2674f3bc843e5a1850d',X'7d3da1e0ef2d3ae23f26763f80c09216','复议决定履行情况反馈不完整');
INSERT INTO vault VALUES('265e29150951eb8ba26778dcb5f422842d876faafa0a540a3d76c1bc341414bc',X'c61d86e13d62f294c1d313493766ea9e','申请人不服因非法占地被处罚款并限期拆除的决定');
INSERT INTO vault VALUES('2e2593827cbee0023b8c9ee68ef9f72c15f787ce8e4631924b990c7128eb8e11',X'8d5e646b91ae011c8ff16c98ce42076f','谭国宇');
INSERT INTO vault VALUES('320e4682cb5370443721689b475630065ed3a3557c27279a81bd0af08f3992ce',X'f0b3b714fe86bdc183832c21ff244e7a','双方已自行达成和解');
INSERT INTO vault VALUES('346906f4871bd582ef0e499feec75413cc9eb82e392b6791b2008c450b059363',X'b3a658d8173053f6678abd5ac12b9fa9','李四');
INSERT INTO vault VALUES('359c19249d7956cdaa3f04baf7afa1a6419dd6a28338e0deb2484970b46c5834',X'fed925904129b034f48bfc068a8f18ee','关于规范集体土地征收补偿程序的建议');
INSERT INTO vault VALUES('363bf11d7290100cb1a043bbf681693c695e951e114f0d87fe9aa1b227027d1d',X'18605c7ab49dd8ffeddb3ee1c44e623d','领导干部旁听行政诉讼庭审');
INSERT INTO vault VALUES('382e1c366bbb725cd40fb88f9ec3a00673811fac7a966560e2d4763b9f194c46',X'39acbd2a014a44939792c308857b4590','临清市人民法院');
INSERT INTO vault VALUES('3b785f05a1af2adb4b7e0b3f484e00ca5629aec60a6e8c0f1660ce61a28279e9',X'f27a50f65bf1960fdf1f99848bac547e','领导干部旁听行政诉讼庭审');
INSERT INTO vault VALUES('3b8e53c68ee15cab4317c5b96d15c6fa2f86394d23d880a564c40d1a4b763f4c',X'54a9d34928e7742a70c2802af0bcc934','聊城市和海机械配件有限公司');
INSERT INTO vault VALUES('419653d119e5443cc3fa7acfa332f2e6429da86666c6001534b1bedc8252e062',X'979a4694dbe45439cb74f6f033e522b8','姜金平');
INSERT INTO vault VALUES('42e04fc062f82bebe5812397dd7f1b7666f2f2fb39e81b21295d317141ad24b0',X'7f728e7fe1b4bac5b3a3b11dac153cee','申请人不服对公开安置方案申请的答复');
INSERT INTO vault VALUES('43679ed94c6e487ea601967aefa61707eb8836a14efc57408f892d2a70af4326',X'ae711cf9d2010278abaf893b81cba462','释明法律规定并促成当场化解');
INSERT INTO vault VALUES('4666663082c5f45e7e3465a28f099a06ae3780fe0eca548cc46ceffc091deffe',X'107e4261554f35b2022009ed9a506b4f','申请人不服对其房屋实施的强制拆除');
INSERT INTO vault VALUES('4674e7c4e1f21022a51a4547335905c5269fdff16a864dfbdd307f8958ca5072',X'77913b334bfd5e2ad8a6bd9fea379315','与法院同堂培训');
INSERT INTO vault VALUES('46c4d26d93db232b6fdb7839c33b9a26f25ef3d7152fa5635624dbaab8a28efc',X'70844a8f3acbc7ecfe79657c80ffe92f','孟庆川');
INSERT INTO vault VALUES('4967e60c11b7cb299489c415eab190b47078dcc449e6b5a985392779e371f960',X'f600a9b6f4e08e2633db887743aba535','姚长莹');
INSERT INTO vault VALUES('49de9a4557c177aac3af51b8a9d7471eee634c16de40e8928dfff45ce1816d02',X'6d63ae14752ba825c344f8682170c054','通报行政争议情况，会商预防化解措施');
INSERT INTO vault VALUES('4a638ad10d5077a0aebb65d97cff2fe5838f8be43295fa3707bb78e33bc366c9',X'4dcba12f8ea2b8c4149299149666a005','申请人不再坚持复议请求');
INSERT INTO vault VALUES('4c149b58eb8eaf6d0fc63c0112f32993edd3d4f8181929a77e0c91a5daec9eab',X'8f1121d136b830e9c0036e4299134681','领导干部旁听行政诉讼庭审');
INSERT INTO vault VALUES('4d99a65d69f958cde3b126190a88c18d6b794a116893a52659e48cad2c50a6ab',X'824978cc907fdc06b51782425946c907','案件办结，未履行的另行督办');
INSERT INTO vault VALUES('4f8915f9c867f162d53be7bddf703f402cced0963d7a419768e74b16a6b8c1b7',X'7ecb1704b485b1ba9c515ac6edbeb014','董秀峰');
INSERT INTO vault VALUES('4faf10794915d72ff5a0382c5896846f7c20dd5fad121e706b6441a001cb5f64',X'e77a46384e3fa9a67d536497fe2145fb','领导干部旁听行政诉讼庭审');
INSERT INTO vault VALUES('4fd8babaea1ac603f85f4fe249446c0df7682fd088f9845d8fc661dc935c6a58',X'6194d69281fb14873421186d44c25c41','申请人请求发放耕地地力保护补贴');
INSERT INTO vault VALUES('50ca2579b6fdfc23dd29320e82f92e1d27c1de1fc319d7a238b9b94451594392',X'0a6d71263933fade26fbb37c95b8115c','授权委托书');
INSERT INTO vault VALUES('5207d461331a6f1a558c0084ebefb89d291c536ffa792185d8f4773236800990',X'4227606076a481ff6281de88a8ee3501','郭树璐');
INSERT INTO vault VALUES('52dbd61faa03c6dd5a1ea6357d20fe65850c4bdb7a92ea2655a27fce08541630',X'316bc5236e65de9ae3ad2a988e6000bd','石佳宁');
INSERT INTO vault VALUES('566976fc9452d3fc2a5c530c7aa7de0fce85a6bd4d430efb24b88848e276b640',X'ce04800472e0d0d711624b594061c7af','申请人不服对其房屋作出的征收补偿决定');
INSERT INTO vault VALUES('5aebd878523c107d2af0dc302bba9386f396fae0d189fe178e521b65dd42d52c',X'e167ec4e6f4613d4d71efb1bd1c4bf58','道路交通领域的跨区域行政争议协调');
INSERT INTO vault VALUES('5c7425eecffcfbbe7e420e08eb5a62c0e9e8ade0c9bf6e4dab418c3dfd3ba01e',X'ffe4af9cc909dca3bea9bf1af50e1aa2','双方同意在调解、和解期间中止审理');
INSERT INTO vault VALUES('5d8c60689849fce73ab38e65b89554a38816408ac6197909e4006526e1f2d76e',X'5076aef7a83145ea702ba3fff39d1c9d','新任领导干部旁听庭审，法官以案释法');
INSERT INTO vault VALUES('63963aff9eb02118d322b4abf30d002643018406f5dea9e6c1f915b02dbd56af',X'498894e94cc29012b8e0c5ce2b90710b','申请人不服对上下班途中受伤不予认定工伤的决定');
INSERT INTO vault VALUES('6915d1973309802209e08e04d5811998a506aa47e8bb13c3b5cbb2151addc443',X'd44c29724c0a298d0881d7894a81c0e3','办事窗口未公示行政复议权利和途径');
INSERT INTO vault VALUES('698a232041036ceb1cff187baeb73aaf4d4b9a589eb5971d310a937969bdebcb',X'6899f1a7a84b2b097707af360751d1eb','葛明哲');
INSERT INTO vault VALUES('6a586bda36be345c9502df8a32e31a2bb055bc55d8b3f9365181d94cdd353b0c',X'03a3f8dfae9cfe9addd67d22c9a6ec4d','申请人认为招标文件对外地企业设置了限制');
INSERT INTO vault VALUES('6a7faf95cdc93a95c737ab9890edd5918c7505438958289ebf57ba199d9ff92f',X'4f5df3206d0aaf71842f0a7dc87e5cc3','申请人不服为相邻方核发的建设工程规划许可证');
INSERT INTO vault VALUES('6b68c972adce5c9458bcbf783159028ebedfee2aa3358f891bfc34f67be53bf2',X'fb0ad04bddd5cac56c6790ef6f14af74','按领域定制的庭审观摩');
INSERT INTO vault VALUES('6d9ea587310baf6ba3f82ff193fb706afb2271f1a4f00daac02c4917c332e5fb',X'e414e57c5c2c70c0bfcde51439684555','新任领导干部旁听庭审，法官以案释法');
INSERT INTO vault VALUES('7137f682f917c0fca2475df3ef03de7221c287e861e0791c6f9a2d77975c3a35',X'eac8164f7914fb3311017584d18fdeb1','通报行政争议情况，会商预防化解措施');
INSERT INTO vault VALUES('716ac2295c52577c20382efec69dde7c761cdcc029f187d8a3d02ebec0e4414a',X'7ba570c7759f8a13780417b52cdc2ee0','申请人请求赔偿扣留车辆造成的损失');
INSERT INTO vault VALUES('73b265a38abd95d01cb7f26f2f5c43a5bc323acc3391bafa0281b2d814d450c1',X'0e6b1caf65857010788bb87d12cf6622','任学军');
INSERT INTO vault VALUES('748e4ccd07b4d1182535086afdf51d4f0af0173049b31edb0c9f416d28feb439',X'af137bd38decd4ca692c3ef530f424c5','赵一诺');
INSERT INTO vault VALUES('749253724b3549ece0dc31ae6fea782699077f55d2a0577ff96eaeb3bc01c4a0',X'6b9a50b0ef4cb307286ca7a833a1d188','阎玉');
INSERT INTO vault VALUES('7514149fec7e6aabd81aec05fcc87abc414ad77db543e12311e48e607f5afb66',X'880bfe45d1fa2bfef8e990a3069aa510','案件评查“回头看”');
INSERT INTO vault VALUES('757776de17582c02289b44923d380fefd11b561b2706eba289a8dc5ce893cf43',X'9d3f0706ebe0c56eee2767b6b0e402ff','领导干部旁听行政诉讼庭审');
INSERT INTO vault VALUES('75b84baa3f4c322498eea7b9913a9532cfd88e16517329a9f5eb73459d6e83d3',X'dfbbdcf94f26a8eede1e6df0ce3a02b1','何长琪');
INSERT INTO vault VALUES('79f8bc16edd4f4b0ecd5b0709ea35201f9023e897b2f908514e370eb2baa5029',X'2c6728c280595f9bbc1d7a7ca2bfe836','田树');
INSERT INTO vault VALUES('7a62b2f3fc992af2dabe46f469426d1a6b4c8bacb39f0c85637c31a6445eb9f0',X'795d9c2d12380014aeae63ef2ef7823c','赵明勇');
INSERT INTO vault VALUES('7c79cc5f1e0bb6b3a95559992868c430394d5c6385e0bac4591893217958d63f',X'cd8e06379f43259903d9c3c3c1a2be53','建议完善征收补偿评估程序');
INSERT INTO vault VALUES('7eca019d41d8ca73bc7f5c99c148350d94de18d2d02a41e366ee18a8387df8ca',X'ab34a09254e9e5566b0c052cb051539f','行政执法公示信息未按期更新');
INSERT INTO vault VALUES('7fb8d3ed32e009dd40a82113cf50c3f5d8c94907e5955b37fc583419ff3dafd9',X'3696a49b402403536b23794efdf51e40','领导干部旁听行政诉讼庭审');
INSERT INTO vault VALUES('7ff7a7da024c947be8dc32be563f15aa43e74a1a1ea6fdfe792f148b40d03ac5',X'c922064badc272711c18245a9d033ae1','赵桂');
INSERT INTO vault VALUES('82d0adda541e84ad6f24f2afc08378975273a36e8aecfd4b14484fc8d545d3fd',X'1118b323299d5dcb43b68f84fe372c31','申请人不服对林地使用权争议的处理决定');
INSERT INTO vault VALUES('83bc1d841c6a4c5878f4a9ef5a4d559d0529ae38a3d1ea1935f6e41138b8f7c0',X'5811900d209633b01dadd8ca2eed0d3b','聊(临)交强字〔2025〕1862号');
INSERT INTO vault VALUES('84e04a4cfd1c8990f7ef25bd03706ded870709946348d88fe67ddd4e1ac4fc9f',X'8b89138c08747a2680d01e9cf5f4b690','段景行');
INSERT INTO vault VALUES('85793b51b27329358846476fa94f81f3124b7a7eeb9548f5ad7b6e41053a14ca',X'46bb39996a973fe21feb81b5b05fcd12','申请人请求履行房屋征收补偿安置协议');
INSERT INTO vault VALUES('872076dbd4856f538d6ceb5a0ce47dbc33c8f37e7564deac3a0386a0fdca65ce',X'dcbd0ea6cdfbe6f3f5796ab98db44358','周文澜');
INSERT INTO vault VALUES('87a2ca537771f11b02113f77062d3be8c2e53734eec94f5a0ebd575daa886233',X'd72633603d4423943decf3371fa06f91','案件办结，未履行的另行督办');
INSERT INTO vault VALUES('8ac6ca43b93f90876976e2bfa175316fba8c05ff7a91f1773dfe7f7b40044509',X'e241101881e6223fc057a22918a1a7e9','通报行政争议情况，会商预防化解措施');
INSERT INTO vault VALUES('8b5594a0e5351429a518883d7bd98de080e5875fc75cb9f9a5b020f7692ebf33',X'aebf3ae67b504cd595ba95599c2d9097','赵桂');
INSERT INTO vault VALUES('8ce8acb8d4dfcbcd24509c6e77b19926745416afcd671b89f11ba64200193f13',X'5d60f90d0c97ba1009062bbed354940e','咨询：申请人不服对宅基地使用权的登记');
INSERT INTO vault VALUES('8ef25c1dc12f420188d6b688daa3e85d1a4978f9b5620940275d6e759f114134',X'869119480007134bddd9a63bf32f9803','通报行政争议情况，会商预防化解措施');
INSERT INTO vault VALUES('90e25a43cf51dbd471ea46616874879558691d139c821c85e1aa6c9e175c3b70',X'285b7aef773ad9db55d8eb9ef1c4ef4d','申请人不服向其收取环境整治费用的行为');
INSERT INTO vault VALUES('92da2e119129878b037201b9682218fb010c4bd5dbc56b55dc7645f5fdbea338',X'34b0022ef411de055818d28c3e1955a4','申请人不服电子监控记录的违法停车罚款');
INSERT INTO vault VALUES('92db6828bec9cd6635d7983bf855b6e0b134144919132f4c445acbd27d41b160',X'3e641728b4e92e9a23730feed89f6bcb','聊城市博辰商贸有限公司');
INSERT INTO vault VALUES('9626168a1506f30d525bdb39c627c374bb15a259cd27487528d1d9b38200af49',X'86502f4bce432b7b2d75738f53e2dcee','请依法办理群众反映的行政争议并函复');
INSERT INTO vault VALUES('991050edf4c03e0ba097bc7ad803974b04f482b29a1053907291e7391df5a3f4',X'9992edcb6fee469112a3f7a6a5f7ecfa','领导干部旁听行政诉讼庭审');
INSERT INTO vault VALUES('9e1bc4c86d5ff7116eee67ee4efcdd8d6ea8e72082c1c507c85600129c33f399',X'd3eee61fd1e71ada0ec59ab865d10eee','阳谷县鼎川农资销售部');
INSERT INTO vault VALUES('a00268711ca3688c8ee1317bd51e3bb1680907e9e219cf7dc959a34bac6ec917',X'46570547f5933e03155c0b142f76e73a','葛明哲');
INSERT INTO vault VALUES('aa1692a85378363c729915a632630a5321daf5c13a349dfc42f4953a357dec06',X'5b471fa85f4986db91a6886a65a82cd4','案件办结，未履行的另行督办');
INSERT INTO vault VALUES('abce7716b211d3c495d4b1c3bdb2b2fb6e72b73e603835fa84079563cd7c3d65',X'1e458549a054258892f8284f09fafd1c','聊(市)公开告字〔2025〕1625号');
INSERT INTO vault VALUES('b181e0bf4f10701bfaa766b13803d80857a373f8e88912211bf69876558751e4',X'd1ea159c4fcc0a817e7e3c8ec625e466','关于统一房屋征收补偿评估标准的建议');
INSERT INTO vault VALUES('b3e237dbc89511e8ac351d51aa32af229d442241a091624e5e5080a19361e718',X'ac0a1ee5cf7e177bc610e206bd2ccffc','魏志云');
INSERT INTO vault VALUES('b5cbcd050ffd2879e9d874c99b4ee61c2496745af876d31b57cda95a930060e1',X'4cdb84ece9555c8681d33d0c336a2a1d','双方同意在调解、和解期间中止审理');
INSERT INTO vault VALUES('b88fe6c800b7c276a0939b8ea2fb0b20ee436dd594de970e801fe60cd407ad2a',X'eca25f0e1513f27c2c1a869be98000b7','申请人不服对公开房屋征收资料申请的答复');
INSERT INTO vault VALUES('b9286a4f6a3a93cd7b1d38b9be6bfe24522e2bf48175823916a029f1e54d94a6',X'd39fbbdc4986428a7dd52fb3f5a66cf3','申请人不服对其职工作出的工伤认定');
INSERT INTO vault VALUES('bb30a756329758121974d96bc3c04da5e8a961713551fe4886c1e2479e1b869d',X'af7c795ed417f04df7bcda955216bef7','笔误');
INSERT INTO vault VALUES('bb3b8db4be89e68411c39846b453e7b290832ac883cc7130ad0244a59f6a760c',X'0a2ea309a04b9c1f7d02ceeead6be8bb','曲若溪');
INSERT INTO vault VALUES('bbf49d10b1b7bbacd8797654eeb2e26c64ea5dc07463449dfb953002c023338c',X'2e0c8934f95eef74c22b4a7a00aa3192','曲若溪');
INSERT INTO vault VALUES('bcb0c7b3c657d03ebbc65233e472083865475de53d1f63a56472b4bc66d7ae76',X'5c25921aa01f862f5dc3957bc5f311e4','唐秀');
INSERT INTO vault VALUES('bf8455b2d41648dbd66d81841c5f5060ed815ab0f2aac99e310d69aad9b736a5',X'415aa242018e1495afb8297a8809f4a4','申请人不服对其房屋实施的强制拆除');
INSERT INTO vault VALUES('c190890f27c4c02352bce200f98a741d78e2e3e6be65c24dab03d4bd36a5058e',X'6ffb6e5b50d7eb8f1436500404c0eab3','领导干部旁听行政诉讼庭审');
INSERT INTO vault VALUES('c5a0b2755afae9cf7c2dd1cefa54f3032fcb7caf40d87588611397ea73f6a2b5',X'10c78f6b0a1b0680337a497b10bea360','申请人不服对其房屋作出的征收补偿决定');
INSERT INTO vault VALUES('cab0295d1aae2386f3bbbfa4191f88dc8cd0337e7184f419197faaa96168a8b3',X'581265c0b980ab51686a8074fafdbbce','于景');
INSERT INTO vault VALUES('cc874e6e18edea9fd2b965dfc08a1c7fe78b53b0cac33ec35044cca828b5478d',X'84721d7e99bf4681090787840448bc3c','唐永');
INSERT INTO vault VALUES('cce27b7d70b61a7698d891c168f502e8ee2629c73bfdebf935776773d7a4df8b',X'17c78cc786a07592e7c959ac791755d0','申请人不服暂扣其货运车辆的强制措施');
INSERT INTO vault VALUES('d0d2a911f441d6322290fa81cf426d05bc29b547d954c7354b650c06e2bff71d',X'e2019ea1cd889828a1e4c4daf5eb9cbc','文书说理不充分');
INSERT INTO vault VALUES('d431cc4aaa5ed322473772ed42c6c817196a5c189b72ffa6a5ef2bd59fd21682',X'192b2e0ccb606dbb1a9e955f275df3d3','聊城市人民法院');
INSERT INTO vault VALUES('d975fcc58694956e1b50af8b6165f7579033a37135e1c0ceb874c25a6828dcb9',X'93c696b83586c153d8dd7c6fd5dfcc0e','请依法办理群众反映的行政争议并函复');
INSERT INTO vault VALUES('d9b4388698fe0d2309366ef44d5e047670046c6f4eb616f5c91df422bde92cc4',X'09fcb4e8f9e00fa7acee5640e72a448e','申请人认为被申请人接警后未履行保护财产安全的职责');
INSERT INTO vault VALUES('da2ca36fb115a3ad05224266fff74b449ff973d816a4f117e8cb0d74549a0098',X'51907bb605a940ee623fb34e031942a8','程景璐');
INSERT INTO vault VALUES('daff41fff06c39f1db4e7a65b2f2927cd675cfb426a9fd9daeb5be199d578705',X'ed1e619a024d765b06f53fe73649559e','建议统一同类处罚的裁量基准');
INSERT INTO vault VALUES('dd8258196fcf7dec3089d4ef7222c755ce2960cd779eac8f873eab1502d714fd',X'8dc0a7172c12f985b811e4d76c4a120e','刘清扬');
INSERT INTO vault VALUES('e0339d9158fb747ff81883c20efee7380ebc29f54bf5d57907332fdc7b5aa250',X'77b32df32bb2aa26b32485d1112560c2','领导干部旁听行政诉讼庭审');
INSERT INTO vault VALUES('e04dd2566e6d40517129adae7ceed4a802c118a0b5037def308f8fdffe2b7956',X'500d4cfe49c62cf0f4966423eac3e078','原告不服因扰乱单位秩序被处警告的决定');
INSERT INTO vault VALUES('e084043a5fb4f19eefcba04843cbbbc2a16baf7af8a452d16529e677627b047a',X'c72c5bd4406b8a78e6ba3b8f262eccce','周建东');
INSERT INTO vault VALUES('e14d062c933d289d28de4c45b8d8eb14a67e2efd9422609797c36c70c8271ccb',X'd6030f60ce3fff0acaeab3a2f7b6c8f5','误录');
INSERT INTO vault VALUES('e1a332972797df468d3ac13c35bbb763c0a46ff0f64136ef76c245e65c6c6984',X'735d69dfd0a7b16eebc1999cebc700d9','姚秀敏');
INSERT INTO vault VALUES('e63e3308f9650ecb3a59f1bdb54c77dfad71da17958e4fdd403abdd553f6fc61',X'95578048634a06a465096a1f860d1770','卢思远');
INSERT INTO vault VALUES('eb2c88d117df9c38afaa979defcecb4e50d140e051754a74e09f0fb8c990932d',X'7f813d3aada7ac44b4d9636b24facc89','梁存璐');
INSERT INTO vault VALUES('ebd4245f0a9b77dbbd9626c68303defe914a59c58fcba15dd1075fdda0c75300',X'fe65e6fec1509f6586be676de7cff6ae','请依法办理群众反映的行政争议并函复');
INSERT INTO vault VALUES('ecb4f4b79aa29b5b466e58eba6b2860bb737995cafe029006e9c0b848bef2ea5',X'acb5d87efc623c4a0a0d546af2b0dc8f','双方达成和解，申请人撤回申请');
INSERT INTO vault VALUES('ed4ab399d45436799e9ec28550b6e55419b1f72065029d2b5e158189a0317961',X'2a24b8dd67a403cbceae1c7e80ce2296','刘兴');
INSERT INTO vault VALUES('ed6908a4498e1ecd585193c92344566a8abe1497f7f2f7ba8833146fb612e25f',X'cbaafce48947c5f69257aaa929d6e486','申请人请求履行国有建设用地使用权出让合同');
INSERT INTO vault VALUES('f0b64f89f9a9d0111bf7fb5a8ae5f0dc2838c34c2cb7b01b47dc1684146f35dc',X'564a33cafd438813d529acf3b176c88c','于秀东');
INSERT INTO vault VALUES('f1170325bd27cad368149c42102dda54e739833c3626bd8eb89380e8e2d35e4d',X'780d23860ffeaf1f8ca7aebfc5c5d3c0','原告不服因扰乱单位秩序被处警告的决定');
INSERT INTO vault VALUES('f1add8f40edd2cfc3beb6d7a81a6c32ca518590e843e5a9b85c339dafd9eef18',X'd55cffa4f8468ac7ca65161781799576','赵一诺');
INSERT INTO vault VALUES('f294f5637d1a0dbcbb4e014d5cc8635f71bb838d0ddd317550cf973d61a378fd',X'f145b4b10bc3d32f3ea3df64e8dd0aeb','申请人不服户口登记事项的处理意见');
INSERT INTO vault VALUES('f57fa2eb6de1b2a7bb681943f2b3bdefa379e1dcc42d974169dc505eef660aa3',X'26cdd01aa7de4a9ae222d706fa96e18a','茌平区鼎海机械配件有限公司');
INSERT INTO vault VALUES('f58aa4d6d47603a4dd659c26c031b2a818fef6d1f9f55495951fc63cc86bd5e5',X'c34bb409a49ca0f3e1cb750f32b0c106','释明法律规定并促成当场化解');
INSERT INTO vault VALUES('f8492e5152ceb083a914e222fd0c939f74c80ee6ffa78b6f75f12e7510f8c3f9',X'018e513bce3244e90bf67ec07ba4cdd8','案件办结，未履行的另行督办');
INSERT INTO vault VALUES('f8550cf74f791dc275253e5be0a7e1267e50631a6e283a8d99c36fe22ee97537',X'fd7e2c8fd808f12a9ee534c57fe5b820','通报行政争议情况，会商预防化解措施');
INSERT INTO vault VALUES('f87b10d22b575db0e491a512ed8af8e59e1744f99aac9e3c79b7a138563e0cbc',X'df0563b7903fb127b00a29a02e89914d','暗访执法窗口');
INSERT INTO vault VALUES('f8db68c70720fc5053d2c5fa3295e3b2dbbf4224660c5cca04faf61c5a31c629',X'3d9eea4ebb925a8ac7e48d30c9f54c9f','申请人不服因虚假宣传被处罚款的决定');
INSERT INTO vault VALUES('f93a98cd70bf39d7b0fc544445019a00b241ef1ec65f672cf715e73e53196160',X'd8d0774b23ad796140e4a68a7659a99f','被申请人在盖章前反悔');
INSERT INTO vault VALUES('fa207798f014de1b9a426ebde11cae24d4d48a65029885d23d679b8a5a489748',X'13b41344d54213ead398171915914388','整改督察发现的执法不规范问题');
INSERT INTO vault VALUES('fbfbaf45d57ed560d327b2023c7737fbb08414512c7113aa9345cda15a0ed51b',X'5844d18c65edcab5adb6bf32f8b176b9','潘晓勇');
INSERT INTO vault VALUES('febdbed0f7cab6816222faa430630391bb95a865f1590fe316f3207ad8d641f7',X'fbac2cbceacf43ac90f3b91e06b87572','申请人不服收回其承包地经营权证的决定');
INSERT INTO vault VALUES('ff58039794b7606e91470aab43f881190159c64f85fded1f27ca871d2a2612b0',X'c88f964c0308149fb043caaed0782444','请依法办理群众反映的行政争议并函复');
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
INSERT INTO office VALUES(1,'聊城市人民政府行政复议办公室','Administrative Reconsideration Office of the People''s Government of Liaocheng','371500','working','left-out',3,15,7,3,3,2,1);
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
INSERT INTO official VALUES('h1','46c4d26d93db232b6fdb7839c33b9a26f25ef3d7152fa5635624dbaab8a28efc');
INSERT INTO official VALUES('h2','748e4ccd07b4d1182535086afdf51d4f0af0173049b31edb0c9f416d28feb439');
INSERT INTO official VALUES('h3','698a232041036ceb1cff187baeb73aaf4d4b9a589eb5971d310a937969bdebcb');
INSERT INTO official VALUES('h4','52dbd61faa03c6dd5a1ea6357d20fe65850c4bdb7a92ea2655a27fce08541630');
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
INSERT INTO case_record VALUES(251,'371500',2025,1,'聊政复〔2025〕1号','2025-03-21','371500','371500-housing','information','online','h2','archived','ordinary',NULL,'2025-02-21','abce7716b211d3c495d4b1c3bdb2b2fb6e72b73e603835fa84079563cd7c3d65',NULL,'accepted','2025-04-08',NULL,NULL,NULL);
INSERT INTO case_record VALUES(257,'371502',2025,1,'东昌政复〔2025〕1号','2025-04-02','371502','371502-town-1','compulsion','court',NULL,'archived','ordinary',NULL,'2025-02-14',NULL,NULL,'accepted','2025-04-09',NULL,NULL,NULL);
INSERT INTO case_record VALUES(272,'371503',2025,1,'茌政复〔2025〕1号','2025-04-14','371503','371503-natural-resources','agreement','window','h3','archived','ordinary',NULL,'2025-03-18',NULL,NULL,'accepted','2025-04-17',NULL,NULL,NULL);
INSERT INTO case_record VALUES(283,'371581',2025,1,'临政复〔2025〕1号','2025-04-22','371581','371581-transport','compulsion','window','h4','archived','ordinary',NULL,'2025-02-26','83bc1d841c6a4c5878f4a9ef5a4d559d0529ae38a3d1ea1935f6e41138b8f7c0',NULL,'accepted','2025-04-25',NULL,NULL,NULL);
INSERT INTO case_record VALUES(394,'371500',2025,2,'聊政复〔2025〕2号','2025-03-01','371500','371500-public-security','penalty','window',NULL,'under-review','ordinary',NULL,NULL,NULL,'旧1号','accepted','2025-03-05',NULL,NULL,NULL);
CREATE TABLE case_party (
  case_id     INTEGER NOT NULL REFERENCES case_record (id) ON DELETE CASCADE,
  role        TEXT    NOT NULL CHECK (role IN ('applicant', 'respondent', 'third-party')),
  ordinal     INTEGER NOT NULL CHECK (ordinal > 0),
  name_digest TEXT,
  agency      TEXT    REFERENCES agency (code),
  PRIMARY KEY (case_id, role, ordinal),
  CHECK ((name_digest IS NULL) <> (agency IS NULL))
) STRICT, WITHOUT ROWID;
INSERT INTO case_party VALUES(251,'applicant',1,'2e2593827cbee0023b8c9ee68ef9f72c15f787ce8e4631924b990c7128eb8e11',NULL);
INSERT INTO case_party VALUES(251,'respondent',1,NULL,'371500-housing');
INSERT INTO case_party VALUES(257,'applicant',1,'7ff7a7da024c947be8dc32be563f15aa43e74a1a1ea6fdfe792f148b40d03ac5',NULL);
INSERT INTO case_party VALUES(257,'respondent',1,NULL,'371502-town-1');
INSERT INTO case_party VALUES(272,'applicant',1,'00a7a6de57544cfe0b60af4d1c6fc7a46ebe670dbe91de23fd9070c139f42b28',NULL);
INSERT INTO case_party VALUES(272,'respondent',1,NULL,'371503-natural-resources');
INSERT INTO case_party VALUES(283,'applicant',1,'cc874e6e18edea9fd2b965dfc08a1c7fe78b53b0cac33ec35044cca828b5478d',NULL);
INSERT INTO case_party VALUES(283,'respondent',1,NULL,'371581-transport');
INSERT INTO case_party VALUES(394,'applicant',1,'346906f4871bd582ef0e499feec75413cc9eb82e392b6791b2008c450b059363',NULL);
INSERT INTO case_party VALUES(394,'respondent',1,NULL,'371500-public-security');
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
INSERT INTO case_clock VALUES(251,'suing-act','','no','applicant','2025-02-21','2025-08-21','months',NULL,'2025-08-21',NULL,'no','no','ALL 46');
INSERT INTO case_clock VALUES(272,'suing-act','','no','applicant','2025-03-19','2025-09-19','months',NULL,'2025-09-19',NULL,'no','no','ALL 46');
INSERT INTO case_clock VALUES(283,'suing','applicant','no','applicant','2025-06-25','2025-07-10','calendar-days',15,'2025-07-10',NULL,'no','no','ALL 45');
INSERT INTO case_clock VALUES(394,'copy-service','','no','office','2025-03-05','2025-03-14','working-days',7,'2025-03-14',NULL,'no','no','ARL 48');
INSERT INTO case_clock VALUES(394,'review','','no','office','2025-03-05','2025-05-06','calendar-days',60,'2025-05-04',NULL,'no','no','ARL 62');
INSERT INTO case_clock VALUES(394,'suing-undecided','','no','applicant','2025-05-06','2025-05-21','calendar-days',15,'2025-05-21',NULL,'no','no','ALL 45');
CREATE TABLE reception_point (
  code       TEXT NOT NULL PRIMARY KEY,
  name       TEXT NOT NULL UNIQUE,
  name_en    TEXT NOT NULL,
  point_kind TEXT NOT NULL,
  region     TEXT NOT NULL REFERENCES region (code),
  place      TEXT
) STRICT, WITHOUT ROWID;
INSERT INTO reception_point VALUES('point-1','东昌府区交警大队行政争议接收点','Dongchangfu District: traffic police','traffic-police','371502',NULL);
INSERT INTO reception_point VALUES('point-10','茌平区社会治理服务中心行政争议接收点','Chiping District: general-governance centre','governance-centre','371503',NULL);
INSERT INTO reception_point VALUES('point-11','临清市城关镇行政争议接收点','Linqing City: township or subdistrict','township','371581',NULL);
INSERT INTO reception_point VALUES('point-12','阳谷县交警大队行政争议接收点','Yanggu County: traffic police','traffic-police','371521',NULL);
INSERT INTO reception_point VALUES('point-2','茌平区法院行政争议接收点','Chiping District: court','court','371503',NULL);
INSERT INTO reception_point VALUES('point-3','临清市社会治理服务中心行政争议接收点','Linqing City: general-governance centre','governance-centre','371581',NULL);
INSERT INTO reception_point VALUES('point-4','阳谷县城关镇行政争议接收点','Yanggu County: township or subdistrict','township','371521',NULL);
INSERT INTO reception_point VALUES('point-5','莘县交警大队行政争议接收点','Shen County: traffic police','traffic-police','371522',NULL);
INSERT INTO reception_point VALUES('point-6','东阿县法院行政争议接收点','Dong''e County: court','court','371524',NULL);
INSERT INTO reception_point VALUES('point-7','冠县社会治理服务中心行政争议接收点','Guan County: general-governance centre','governance-centre','371525',NULL);
INSERT INTO reception_point VALUES('point-8','高唐县城关镇行政争议接收点','Gaotang County: township or subdistrict','township','371526',NULL);
INSERT INTO reception_point VALUES('point-9','东昌府区法院行政争议接收点','Dongchangfu District: court','court','371502',NULL);
CREATE TABLE defect_kind (
  code    TEXT NOT NULL PRIMARY KEY,
  name    TEXT NOT NULL UNIQUE,
  name_en TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO defect_kind VALUES('beyond-powers','超越职权','beyond its powers');
INSERT INTO defect_kind VALUES('facts','事实不清、证据不足','facts unclear, evidence insufficient');
INSERT INTO defect_kind VALUES('inaction','不履行法定职责','failure of a duty');
INSERT INTO defect_kind VALUES('no-reasons','文书未说明理由','document without reasons');
INSERT INTO defect_kind VALUES('not-heard','未告知陈述申辩权','right to be heard not told');
INSERT INTO defect_kind VALUES('not-served','未依法送达','not served lawfully');
INSERT INTO defect_kind VALUES('overdue','超过法定办理期限','done after the lawful period');
INSERT INTO defect_kind VALUES('procedure','违反法定程序','unlawful procedure');
INSERT INTO defect_kind VALUES('unreasonable','明显不当','plainly unreasonable');
INSERT INTO defect_kind VALUES('wrong-basis','适用依据错误','wrong legal basis');
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
INSERT INTO dossier VALUES(213,'coordination','coordination',2021,1,'聊政复协〔2021〕1号','concluded','leaders-attend','done','2021-07-07','2021-07-07',NULL,NULL,'371521',NULL,NULL,NULL,NULL,NULL,NULL,'no','no',NULL,NULL,60,1,NULL,NULL);
INSERT INTO dossier VALUES(214,'coordination','coordination',2021,2,'聊政复协〔2021〕2号','concluded','leaders-attend','done','2021-10-05','2021-10-05',NULL,NULL,'371502',NULL,NULL,NULL,NULL,NULL,NULL,'no','no',NULL,NULL,60,1,NULL,NULL);
INSERT INTO dossier VALUES(215,'coordination','coordination',2022,1,'聊政复协〔2022〕1号','concluded','leaders-attend','done','2022-07-06','2022-07-06',NULL,NULL,'371522',NULL,NULL,NULL,NULL,NULL,NULL,'no','no',NULL,NULL,60,1,NULL,NULL);
INSERT INTO dossier VALUES(216,'coordination','coordination',2022,2,'聊政复协〔2022〕2号','concluded','leaders-attend','done','2022-10-04','2022-10-04',NULL,NULL,'371581',NULL,NULL,NULL,NULL,NULL,NULL,'no','no',NULL,NULL,60,1,NULL,NULL);
INSERT INTO dossier VALUES(217,'coordination','coordination',2023,1,'聊政复协〔2023〕1号','concluded','leaders-attend','done','2023-07-05','2023-07-05',NULL,NULL,'371502',NULL,NULL,NULL,NULL,NULL,NULL,'no','no',NULL,NULL,60,1,NULL,NULL);
INSERT INTO dossier VALUES(218,'coordination','coordination',2023,2,'聊政复协〔2023〕2号','concluded','leaders-attend','done','2023-10-03','2023-10-03',NULL,NULL,'371502',NULL,NULL,NULL,NULL,NULL,NULL,'no','no',NULL,NULL,60,1,NULL,NULL);
INSERT INTO dossier VALUES(219,'coordination','coordination',2024,1,'聊政复协〔2024〕1号','concluded','leaders-attend','done','2024-07-03','2024-07-03',NULL,NULL,'371502',NULL,NULL,NULL,NULL,NULL,NULL,'no','no',NULL,NULL,60,1,NULL,NULL);
INSERT INTO dossier VALUES(220,'coordination','coordination',2024,2,'聊政复协〔2024〕2号','concluded','leaders-attend','done','2024-10-01','2024-10-01',NULL,NULL,'371524',NULL,NULL,NULL,NULL,NULL,NULL,'no','no',NULL,NULL,60,1,NULL,NULL);
INSERT INTO dossier VALUES(221,'coordination','coordination',2025,1,'聊政复协〔2025〕1号','concluded','government-court','done','2025-01-06','2025-01-06',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'no','yes',NULL,NULL,13,NULL,NULL,NULL);
INSERT INTO dossier VALUES(222,'suit','suit',2025,1,'聊政复诉〔2025〕1号','concluded','first','won','2025-01-07','2025-03-04',NULL,NULL,'371581','371581-public-security',NULL,'penalty',NULL,NULL,NULL,'no','no',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO dossier VALUES(223,'petition','petition',2025,1,'聊政复访〔2025〕1号','open','handed-over',NULL,'2025-01-15',NULL,NULL,NULL,'371502','371502-natural-resources',NULL,'penalty',NULL,NULL,NULL,'no','no',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO dossier VALUES(224,'coordination','coordination',2025,2,'聊政复协〔2025〕2号','concluded','unannounced-visit','done','2025-01-17','2025-01-17',NULL,NULL,'371522','371522-human-resources',NULL,NULL,NULL,NULL,NULL,'no','no',NULL,NULL,NULL,NULL,1,NULL);
INSERT INTO dossier VALUES(226,'letter','transfer',2025,1,'聊政复转〔2025〕1号','replied','transfer','replied','2025-01-21','2025-03-05','2025-02-19','2025-03-05','371502','371502-water',NULL,NULL,NULL,NULL,NULL,'no','no',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO dossier VALUES(228,'coordination','coordination',2025,3,'聊政复协〔2025〕3号','concluded','cross-region','coordinated','2025-02-14','2025-03-07',NULL,NULL,'371500',NULL,NULL,NULL,NULL,NULL,'道路交通','no','yes',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO dossier VALUES(230,'letter','reminder',2025,1,'聊政复提〔2025〕1号','replied','reminder','replied','2025-02-25','2025-03-05','2025-03-12','2025-03-05','371502','371502-water',NULL,NULL,NULL,NULL,NULL,'no','no',NULL,'聊政复转〔2025〕1号',NULL,NULL,NULL,NULL);
INSERT INTO dossier VALUES(235,'mediation','mediation',2025,1,'聊政复调〔2025〕1号','in-force','before-filing','statement','2025-03-05','2025-03-06',NULL,NULL,'371525','371525-government',NULL,'expropriation',NULL,'reconciliation-centre',NULL,'no','yes',NULL,NULL,NULL,NULL,NULL,58400000);
INSERT INTO dossier VALUES(240,'mediation','mediation',2025,2,'聊政复调〔2025〕2号','in-force','before-filing','statement','2025-03-07','2025-03-12',NULL,NULL,'371525','371525-public-security',NULL,'penalty',NULL,'reconciliation-centre',NULL,'no','yes',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO dossier VALUES(242,'coordination','coordination',2025,4,'聊政复协〔2025〕4号','concluded','government-procuratorate','done','2025-03-07','2025-03-07',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'no','yes',NULL,NULL,26,NULL,NULL,NULL);
INSERT INTO dossier VALUES(243,'petition','petition',2025,2,'聊政复访〔2025〕2号','open','handed-over',NULL,'2025-03-10',NULL,NULL,NULL,'371502','371502-natural-resources',NULL,'licence',NULL,NULL,NULL,'no','no',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO dossier VALUES(249,'letter','transfer',2025,2,'聊政复转〔2025〕2号','closed','transfer','closed','2025-03-14','2025-04-01','2025-04-08','2025-03-31','371526','371526-town-1',NULL,NULL,NULL,NULL,NULL,'no','no',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO dossier VALUES(253,'petition','petition',2025,3,'聊政复访〔2025〕3号','open','handed-over',NULL,'2025-03-21',NULL,NULL,NULL,'371581','371581-government',NULL,'resource-title',NULL,NULL,NULL,'no','no',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO dossier VALUES(255,'petition','petition',2025,4,'聊政复访〔2025〕4号','became-case','handed-over','became-case','2025-03-27','2025-04-02',NULL,NULL,'371502','371502-town-1',NULL,'compulsion',NULL,NULL,NULL,'no','no','东昌政复〔2025〕1号',NULL,NULL,NULL,NULL,NULL);
INSERT INTO dossier VALUES(261,'letter','recommendation',2025,1,'聊政复建〔2025〕1号','closed','recommendation','closed','2025-04-02','2025-04-18','2025-04-25','2025-04-16','371500','371500-natural-resources',NULL,NULL,NULL,NULL,NULL,'no','no',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO dossier VALUES(262,'letter','inspection',2025,1,'聊政复察〔2025〕1号','closed','inspection','closed','2025-04-03','2025-04-17','2025-04-28','2025-04-15','371581','371581-town-1',NULL,NULL,NULL,NULL,NULL,'no','no',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO dossier VALUES(276,'petition','petition',2025,5,'聊政复访〔2025〕5号','open','handed-over',NULL,'2025-04-16',NULL,NULL,NULL,'371502','371502-government',NULL,'expropriation',NULL,NULL,NULL,'no','no',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO dossier VALUES(280,'coordination','coordination',2025,5,'聊政复协〔2025〕5号','concluded','proposal','adopted','2025-04-18','2025-05-22',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'no','no',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO dossier VALUES(290,'petition','petition',2025,6,'聊政复访〔2025〕6号','open','handed-over',NULL,'2025-04-28',NULL,NULL,NULL,'371500','371500-public-security',NULL,'compensation',NULL,NULL,NULL,'no','no',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO dossier VALUES(293,'mediation','mediation',2025,3,'聊政复调〔2025〕3号','in-force','during-review','statement','2025-05-07','2025-05-20',NULL,NULL,'371502','371502-town-1',NULL,'compulsion',NULL,'office-room',NULL,'no','yes','东昌政复〔2025〕1号',NULL,NULL,NULL,NULL,NULL);
INSERT INTO dossier VALUES(294,'mediation','mediation',2025,4,'聊政复调〔2025〕4号','settled','during-review','settled','2025-05-13','2025-05-14',NULL,NULL,'371500','371500-housing',NULL,'information',NULL,'office-room',NULL,'no','yes','聊政复〔2025〕1号',NULL,NULL,NULL,NULL,NULL);
INSERT INTO dossier VALUES(300,'letter','transfer',2025,3,'聊政复转〔2025〕3号','replied','transfer','replied','2025-05-14','2025-06-19','2025-06-09','2025-06-19','371525','371525-town-1',NULL,NULL,NULL,NULL,NULL,'no','no',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO dossier VALUES(313,'coordination','coordination',2025,6,'聊政复协〔2025〕6号','concluded','joint-consultation','done','2025-05-20','2025-05-20',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'no','yes',NULL,NULL,20,NULL,NULL,NULL);
INSERT INTO dossier VALUES(314,'petition','petition',2025,7,'聊政复访〔2025〕7号','open','handed-over',NULL,'2025-05-21',NULL,NULL,NULL,'371500','371500-human-resources',NULL,'work-injury',NULL,NULL,NULL,'no','no',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO dossier VALUES(316,'consultation','consultation',2025,1,'聊政复咨〔2025〕1号','resolved',NULL,'resolved','2025-05-23','2025-05-29',NULL,NULL,'371503','371503-natural-resources',NULL,'resource-title','point-10',NULL,NULL,'no','no',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO dossier VALUES(320,'letter','inspection',2025,2,'聊政复察〔2025〕2号','closed','inspection','closed','2025-06-09','2025-06-23','2025-07-01','2025-06-20','371581','371581-water',NULL,NULL,NULL,NULL,NULL,'no','no',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO dossier VALUES(321,'coordination','coordination',2025,7,'聊政复协〔2025〕7号','concluded','trial-observation','done','2025-06-09','2025-06-09',NULL,NULL,'371522',NULL,NULL,NULL,NULL,NULL,NULL,'no','no',NULL,NULL,160,1,NULL,NULL);
INSERT INTO dossier VALUES(323,'petition','petition',2025,8,'聊政复访〔2025〕8号','open','handed-over',NULL,'2025-06-13',NULL,NULL,NULL,'371581','371581-agriculture',NULL,'autonomy',NULL,NULL,NULL,'no','no',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO dossier VALUES(324,'letter','reminder',2025,2,'聊政复提〔2025〕2号','replied','reminder','replied','2025-06-13','2025-06-19','2025-06-30','2025-06-19','371525','371525-town-1',NULL,NULL,NULL,NULL,NULL,'no','no',NULL,'聊政复转〔2025〕3号',NULL,NULL,NULL,NULL);
INSERT INTO dossier VALUES(330,'coordination','coordination',2025,8,'聊政复协〔2025〕8号','concluded','rectification','rectified','2025-06-19','2025-07-14',NULL,NULL,'371522','371522-human-resources',NULL,NULL,NULL,NULL,NULL,'no','no',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO dossier VALUES(334,'coordination','coordination',2025,9,'聊政复协〔2025〕9号','concluded','cross-region','studied','2025-06-26','2025-07-14',NULL,NULL,'371521',NULL,NULL,NULL,NULL,NULL,'食品药品','yes','yes',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO dossier VALUES(337,'coordination','coordination',2025,10,'聊政复协〔2025〕10号','concluded','leaders-attend','done','2025-07-02','2025-07-02',NULL,NULL,'371502',NULL,NULL,NULL,NULL,NULL,NULL,'no','no',NULL,NULL,60,1,NULL,NULL);
INSERT INTO dossier VALUES(338,'letter','transfer',2025,4,'聊政复转〔2025〕4号','closed','transfer','closed','2025-07-10','2025-08-01','2025-08-01','2025-07-30','371524','371524-emergency',NULL,NULL,NULL,NULL,NULL,'no','no',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO dossier VALUES(342,'coordination','coordination',2025,11,'聊政复协〔2025〕11号','concluded','case-review','reviewed','2025-07-16','2025-07-24',NULL,NULL,'371500','371500-housing',NULL,NULL,NULL,NULL,NULL,'no','no','聊政复〔2025〕1号',NULL,NULL,NULL,1,NULL);
INSERT INTO dossier VALUES(343,'petition','petition',2025,9,'聊政复访〔2025〕9号','open','handed-over',NULL,'2025-07-23',NULL,NULL,NULL,'371500','371500-housing',NULL,'competition',NULL,NULL,NULL,'no','no',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO dossier VALUES(348,'coordination','coordination',2025,12,'聊政复协〔2025〕12号','concluded','trial-observation','done','2025-08-04','2025-08-04',NULL,NULL,'371503',NULL,NULL,NULL,NULL,NULL,NULL,'no','no',NULL,NULL,160,1,NULL,NULL);
INSERT INTO dossier VALUES(349,'petition','petition',2025,10,'聊政复访〔2025〕10号','open','handed-over',NULL,'2025-08-06',NULL,NULL,NULL,'371521','371521-town-3',NULL,'levy',NULL,NULL,NULL,'no','no',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO dossier VALUES(350,'mediation','mediation',2025,5,'聊政复调〔2025〕5号','settled','before-filing','settled','2025-08-11','2025-08-15','2025-09-22','2025-09-19','371500','371500-human-resources',NULL,'work-injury',NULL,'peoples-mediation',NULL,'no','yes',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO dossier VALUES(351,'consultation','consultation',2025,2,'聊政复咨〔2025〕2号','resolved',NULL,'resolved','2025-08-12','2025-08-13',NULL,NULL,'371503','371503-human-resources',NULL,'work-injury','point-10',NULL,NULL,'no','no',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO dossier VALUES(354,'petition','petition',2025,11,'聊政复访〔2025〕11号','open','handed-over',NULL,'2025-08-19',NULL,NULL,NULL,'371525','371525-public-security',NULL,'duty',NULL,NULL,NULL,'no','no',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO dossier VALUES(355,'letter','transfer',2025,5,'聊政复转〔2025〕5号','replied','transfer','replied','2025-08-19','2025-09-26','2025-09-10','2025-09-26','371503','371503-civil-affairs',NULL,NULL,NULL,NULL,NULL,'no','no',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO dossier VALUES(357,'mediation','mediation',2025,6,'聊政复调〔2025〕6号','failed','before-filing','gone-back','2025-08-21','2025-09-01',NULL,NULL,'371502','371502-government',NULL,'information',NULL,'agency-head-room',NULL,'no','yes',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO dossier VALUES(360,'coordination','coordination',2025,13,'聊政复协〔2025〕13号','concluded','proposal','adopted','2025-08-28','2025-09-16',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'no','no',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO dossier VALUES(362,'petition','petition',2025,12,'聊政复访〔2025〕12号','open','handed-over',NULL,'2025-09-04',NULL,NULL,NULL,'371500','371500-agriculture',NULL,'benefit',NULL,NULL,NULL,'no','no',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO dossier VALUES(363,'letter','recommendation',2025,2,'聊政复建〔2025〕2号','closed','recommendation','closed','2025-09-05','2025-09-28','2025-09-29','2025-09-25','371524','371524-government',NULL,NULL,NULL,NULL,NULL,'no','no',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO dossier VALUES(365,'coordination','coordination',2025,14,'聊政复协〔2025〕14号','concluded','court-visit','done','2025-09-11','2025-09-11',NULL,NULL,'371502',NULL,NULL,NULL,NULL,NULL,NULL,'no','no',NULL,NULL,40,1,NULL,NULL);
INSERT INTO dossier VALUES(366,'letter','inspection',2025,3,'聊政复察〔2025〕3号','closed','inspection','closed','2025-09-12','2025-09-25','2025-10-11','2025-09-24','371521','371521-water',NULL,NULL,NULL,NULL,NULL,'no','no',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO dossier VALUES(368,'letter','reminder',2025,3,'聊政复提〔2025〕3号','replied','reminder','replied','2025-09-16','2025-09-26','2025-09-30','2025-09-26','371503','371503-civil-affairs',NULL,NULL,NULL,NULL,NULL,'no','no',NULL,'聊政复转〔2025〕5号',NULL,NULL,NULL,NULL);
INSERT INTO dossier VALUES(372,'coordination','coordination',2025,15,'聊政复协〔2025〕15号','concluded','shared-class','done','2025-09-17','2025-09-17',NULL,NULL,'371503',NULL,NULL,NULL,NULL,NULL,NULL,'no','no',NULL,NULL,128,1,NULL,NULL);
INSERT INTO dossier VALUES(380,'petition','petition',2025,13,'聊政复访〔2025〕13号','open','handed-over',NULL,'2025-09-30',NULL,NULL,NULL,'371521','371521-housing',NULL,'agreement',NULL,NULL,NULL,'no','no',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO dossier VALUES(381,'coordination','coordination',2025,16,'聊政复协〔2025〕16号','concluded','leaders-attend','done','2025-09-30','2025-09-30',NULL,NULL,'371524',NULL,NULL,NULL,NULL,NULL,NULL,'no','no',NULL,NULL,60,1,NULL,NULL);
INSERT INTO dossier VALUES(382,'suit','suit',2025,2,'聊政复诉〔2025〕2号','concluded','first','partly-lost','2025-10-09','2025-12-23',NULL,NULL,'371500','371500-public-security',NULL,'penalty',NULL,NULL,NULL,'no','no',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO dossier VALUES(384,'petition','petition',2025,14,'聊政复访〔2025〕14号','open','handed-over',NULL,'2025-10-28',NULL,NULL,NULL,'371521','371521-public-security',NULL,'information',NULL,NULL,NULL,'no','no',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO dossier VALUES(385,'mediation','mediation',2025,7,'聊政复调〔2025〕7号','settled','before-filing','settled','2025-11-14','2025-11-27',NULL,NULL,'371521','371521-market-regulation',NULL,'penalty',NULL,'agency-head-room',NULL,'no','yes',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO dossier VALUES(387,'petition','petition',2025,15,'聊政复访〔2025〕15号','open','handed-over',NULL,'2025-11-20',NULL,NULL,NULL,'371525','371525-public-security',NULL,'other',NULL,NULL,NULL,'no','no',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO dossier VALUES(390,'coordination','coordination',2025,17,'聊政复协〔2025〕17号','concluded','government-procuratorate','done','2025-12-11','2025-12-11',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'no','yes',NULL,NULL,26,NULL,NULL,NULL);
INSERT INTO dossier VALUES(391,'coordination','coordination',2025,18,'聊政复协〔2025〕18号','concluded','government-court','done','2025-12-24','2025-12-24',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'no','yes',NULL,NULL,37,NULL,NULL,NULL);
CREATE TABLE dossier_tag (
  dossier_id INTEGER NOT NULL REFERENCES dossier (id) ON DELETE CASCADE,
  name       TEXT    NOT NULL CHECK (name IN ('bodies', 'regions', 'agencies', 'copy-to')),
  ordinal    INTEGER NOT NULL CHECK (ordinal > 0),
  code       TEXT    NOT NULL,
  PRIMARY KEY (dossier_id, name, ordinal)
) STRICT, WITHOUT ROWID;
INSERT INTO dossier_tag VALUES(342,'agencies',1,'371500-housing');
INSERT INTO dossier_tag VALUES(224,'agencies',1,'371522-human-resources');
INSERT INTO dossier_tag VALUES(330,'agencies',1,'371522-human-resources');
INSERT INTO dossier_tag VALUES(350,'bodies',3,'administrative-mediation');
INSERT INTO dossier_tag VALUES(385,'bodies',3,'administrative-mediation');
INSERT INTO dossier_tag VALUES(240,'bodies',2,'court-response');
INSERT INTO dossier_tag VALUES(313,'bodies',2,'court-response');
INSERT INTO dossier_tag VALUES(228,'bodies',2,'enforcement-oversight');
INSERT INTO dossier_tag VALUES(235,'bodies',2,'enforcement-oversight');
INSERT INTO dossier_tag VALUES(313,'bodies',3,'enforcement-oversight');
INSERT INTO dossier_tag VALUES(334,'bodies',2,'enforcement-oversight');
INSERT INTO dossier_tag VALUES(350,'bodies',2,'petitions');
INSERT INTO dossier_tag VALUES(385,'bodies',2,'petitions');
INSERT INTO dossier_tag VALUES(242,'bodies',2,'procuratorate');
INSERT INTO dossier_tag VALUES(293,'bodies',3,'procuratorate');
INSERT INTO dossier_tag VALUES(294,'bodies',3,'procuratorate');
INSERT INTO dossier_tag VALUES(357,'bodies',3,'procuratorate');
INSERT INTO dossier_tag VALUES(390,'bodies',2,'procuratorate');
INSERT INTO dossier_tag VALUES(221,'bodies',1,'reconsideration');
INSERT INTO dossier_tag VALUES(228,'bodies',1,'reconsideration');
INSERT INTO dossier_tag VALUES(235,'bodies',1,'reconsideration');
INSERT INTO dossier_tag VALUES(240,'bodies',1,'reconsideration');
INSERT INTO dossier_tag VALUES(242,'bodies',1,'reconsideration');
INSERT INTO dossier_tag VALUES(293,'bodies',1,'reconsideration');
INSERT INTO dossier_tag VALUES(294,'bodies',1,'reconsideration');
INSERT INTO dossier_tag VALUES(313,'bodies',1,'reconsideration');
INSERT INTO dossier_tag VALUES(334,'bodies',1,'reconsideration');
INSERT INTO dossier_tag VALUES(350,'bodies',1,'reconsideration');
INSERT INTO dossier_tag VALUES(357,'bodies',1,'reconsideration');
INSERT INTO dossier_tag VALUES(385,'bodies',1,'reconsideration');
INSERT INTO dossier_tag VALUES(390,'bodies',1,'reconsideration');
INSERT INTO dossier_tag VALUES(391,'bodies',1,'reconsideration');
INSERT INTO dossier_tag VALUES(221,'bodies',2,'trial');
INSERT INTO dossier_tag VALUES(240,'bodies',3,'trial');
INSERT INTO dossier_tag VALUES(293,'bodies',2,'trial');
INSERT INTO dossier_tag VALUES(294,'bodies',2,'trial');
INSERT INTO dossier_tag VALUES(357,'bodies',2,'trial');
INSERT INTO dossier_tag VALUES(391,'bodies',2,'trial');
INSERT INTO dossier_tag VALUES(228,'regions',1,'371500');
INSERT INTO dossier_tag VALUES(334,'regions',1,'371521');
INSERT INTO dossier_tag VALUES(228,'regions',3,'371524');
INSERT INTO dossier_tag VALUES(334,'regions',2,'371524');
INSERT INTO dossier_tag VALUES(228,'regions',2,'371525');
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
INSERT INTO dossier_clock VALUES(222,'appeal','respondent','2025-03-10','2025-03-25','calendar-days','no','ALL 85');
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
INSERT INTO case_review VALUES(251,1,'accepted','2025-04-08','no','ordinary','2025-05-14','terminated','withdrawn-settlement','2025-06-30','yes','2025-05-20',NULL,NULL,NULL,'no','371500','371500','371500-housing','information','online','h2');
INSERT INTO case_review VALUES(257,1,'accepted','2025-04-09','no','ordinary','2025-05-20','mediated','mediated','2025-06-23','yes','2025-05-23',NULL,NULL,NULL,'no','371502','371502','371502-town-1','compulsion','court',NULL);
INSERT INTO case_review VALUES(272,1,'accepted','2025-04-17','no','ordinary','2025-05-19','terminated','withdrawn-other','2025-06-16','yes','2025-05-27',NULL,NULL,NULL,'no','371503','371503','371503-natural-resources','agreement','window','h3');
INSERT INTO case_review VALUES(283,1,'accepted','2025-04-25','no','ordinary','2025-06-20','decided','upheld','2025-06-24','yes','2025-06-25','2025-07-10',NULL,NULL,'no','371581','371581','371581-transport','compulsion','window','h4');
INSERT INTO case_review VALUES(394,1,'accepted','2025-03-05','no','ordinary',NULL,NULL,NULL,'2025-05-06','yes',NULL,NULL,NULL,NULL,'no','371500','371500','371500-public-security','penalty','window',NULL);
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
INSERT INTO suit_defendant VALUES(222,1,'371581-public-security','2025-02-19','principal',NULL,'yes','371581','first');
INSERT INTO suit_defendant VALUES(382,1,'371500-public-security','2025-11-26','deputy',NULL,'yes','371500','first');
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
INSERT INTO rollup_entry_filings VALUES(1,1,'2025-03-21',NULL,NULL,'information','2025-03-28','deemed-accepted','371500','371500-housing','filed');
INSERT INTO rollup_entry_filings VALUES(2,-1,'2025-03-21',NULL,NULL,'information','2025-03-28','deemed-accepted','371500','371500-housing','filed');
INSERT INTO rollup_entry_filings VALUES(3,1,'2025-03-21',NULL,NULL,'information','2025-04-14','abandoned','371500','371500-housing','awaiting-correction');
INSERT INTO rollup_entry_filings VALUES(4,-1,'2025-03-21',NULL,NULL,'information','2025-04-14','abandoned','371500','371500-housing','awaiting-correction');
INSERT INTO rollup_entry_filings VALUES(5,1,'2025-03-21',NULL,NULL,'information','2025-04-10','deemed-accepted','371500','371500-housing','filed');
INSERT INTO rollup_entry_filings VALUES(6,1,'2025-04-02',NULL,NULL,'compulsion','2025-04-10','deemed-accepted','371502','371502-town-1','filed');
INSERT INTO rollup_entry_filings VALUES(7,-1,'2025-03-21',NULL,NULL,'information','2025-04-10','deemed-accepted','371500','371500-housing','filed');
INSERT INTO rollup_entry_filings VALUES(8,1,'2025-03-21','2025-04-08','accepted','information',NULL,NULL,'371500','371500-housing','under-review');
INSERT INTO rollup_entry_filings VALUES(9,-1,'2025-04-02',NULL,NULL,'compulsion','2025-04-10','deemed-accepted','371502','371502-town-1','filed');
INSERT INTO rollup_entry_filings VALUES(10,1,'2025-04-02','2025-04-09','accepted','compulsion',NULL,NULL,'371502','371502-town-1','under-review');
INSERT INTO rollup_entry_filings VALUES(11,1,'2025-04-14',NULL,NULL,'agreement','2025-04-21','deemed-accepted','371503','371503-natural-resources','filed');
INSERT INTO rollup_entry_filings VALUES(12,-1,'2025-04-14',NULL,NULL,'agreement','2025-04-21','deemed-accepted','371503','371503-natural-resources','filed');
INSERT INTO rollup_entry_filings VALUES(13,1,'2025-04-14','2025-04-17','accepted','agreement',NULL,NULL,'371503','371503-natural-resources','under-review');
INSERT INTO rollup_entry_filings VALUES(14,1,'2025-04-22',NULL,NULL,'compulsion','2025-04-28','deemed-accepted','371581','371581-transport','filed');
INSERT INTO rollup_entry_filings VALUES(15,-1,'2025-04-22',NULL,NULL,'compulsion','2025-04-28','deemed-accepted','371581','371581-transport','filed');
INSERT INTO rollup_entry_filings VALUES(16,1,'2025-04-22','2025-04-25','accepted','compulsion',NULL,NULL,'371581','371581-transport','under-review');
INSERT INTO rollup_entry_filings VALUES(17,1,'2025-03-01','2025-03-04','accepted','penalty',NULL,NULL,'371500','371500-public-security','decided');
INSERT INTO rollup_entry_filings VALUES(18,-1,'2025-03-01','2025-03-04','accepted','penalty',NULL,NULL,'371500','371500-public-security','decided');
INSERT INTO rollup_entry_filings VALUES(19,1,'2025-03-01','2025-03-05','accepted','penalty',NULL,NULL,'371500','371500-public-security','decided');
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
INSERT INTO rollup_entry_reviews VALUES(1,1,NULL,NULL,'2025-05-27','yes','yes','information','2025-03-28','deemed-accepted',NULL,NULL,'371500','371500-housing',NULL,NULL,NULL);
INSERT INTO rollup_entry_reviews VALUES(2,-1,NULL,NULL,'2025-05-27','yes','yes','information','2025-03-28','deemed-accepted',NULL,NULL,'371500','371500-housing',NULL,NULL,NULL);
INSERT INTO rollup_entry_reviews VALUES(3,1,NULL,NULL,'2025-06-09','yes','yes','information','2025-04-10','deemed-accepted',NULL,NULL,'371500','371500-housing',NULL,NULL,NULL);
INSERT INTO rollup_entry_reviews VALUES(4,1,NULL,NULL,'2025-06-09','yes','yes','compulsion','2025-04-10','deemed-accepted',NULL,NULL,'371502','371502-town-1',NULL,NULL,NULL);
INSERT INTO rollup_entry_reviews VALUES(5,-1,NULL,NULL,'2025-06-09','yes','yes','information','2025-04-10','deemed-accepted',NULL,NULL,'371500','371500-housing',NULL,NULL,NULL);
INSERT INTO rollup_entry_reviews VALUES(6,1,NULL,NULL,'2025-06-09','yes','no','information','2025-04-08','accepted',NULL,NULL,'371500','371500-housing',NULL,NULL,NULL);
INSERT INTO rollup_entry_reviews VALUES(7,-1,NULL,NULL,'2025-06-09','yes','yes','compulsion','2025-04-10','deemed-accepted',NULL,NULL,'371502','371502-town-1',NULL,NULL,NULL);
INSERT INTO rollup_entry_reviews VALUES(8,1,NULL,NULL,'2025-06-09','yes','no','compulsion','2025-04-09','accepted',NULL,NULL,'371502','371502-town-1',NULL,NULL,NULL);
INSERT INTO rollup_entry_reviews VALUES(9,1,NULL,NULL,'2025-06-20','yes','yes','agreement','2025-04-21','deemed-accepted',NULL,NULL,'371503','371503-natural-resources',NULL,NULL,NULL);
INSERT INTO rollup_entry_reviews VALUES(10,-1,NULL,NULL,'2025-06-20','yes','yes','agreement','2025-04-21','deemed-accepted',NULL,NULL,'371503','371503-natural-resources',NULL,NULL,NULL);
INSERT INTO rollup_entry_reviews VALUES(11,1,NULL,NULL,'2025-06-16','yes','no','agreement','2025-04-17','accepted',NULL,NULL,'371503','371503-natural-resources',NULL,NULL,NULL);
INSERT INTO rollup_entry_reviews VALUES(12,1,NULL,NULL,'2025-06-27','yes','yes','compulsion','2025-04-28','deemed-accepted',NULL,NULL,'371581','371581-transport',NULL,NULL,NULL);
INSERT INTO rollup_entry_reviews VALUES(13,-1,NULL,NULL,'2025-06-09','yes','no','information','2025-04-08','accepted',NULL,NULL,'371500','371500-housing',NULL,NULL,NULL);
INSERT INTO rollup_entry_reviews VALUES(14,1,NULL,NULL,NULL,'yes','no','information','2025-04-08','accepted',NULL,NULL,'371500','371500-housing',NULL,NULL,NULL);
INSERT INTO rollup_entry_reviews VALUES(15,-1,NULL,NULL,'2025-06-27','yes','yes','compulsion','2025-04-28','deemed-accepted',NULL,NULL,'371581','371581-transport',NULL,NULL,NULL);
INSERT INTO rollup_entry_reviews VALUES(16,1,NULL,NULL,'2025-06-24','yes','no','compulsion','2025-04-25','accepted',NULL,NULL,'371581','371581-transport',NULL,NULL,NULL);
INSERT INTO rollup_entry_reviews VALUES(17,-1,NULL,NULL,'2025-06-09','yes','no','compulsion','2025-04-09','accepted',NULL,NULL,'371502','371502-town-1',NULL,NULL,NULL);
INSERT INTO rollup_entry_reviews VALUES(18,1,NULL,NULL,NULL,'yes','no','compulsion','2025-04-09','accepted',NULL,NULL,'371502','371502-town-1',NULL,NULL,NULL);
INSERT INTO rollup_entry_reviews VALUES(19,-1,NULL,NULL,NULL,'yes','no','information','2025-04-08','accepted',NULL,NULL,'371500','371500-housing',NULL,NULL,NULL);
INSERT INTO rollup_entry_reviews VALUES(20,1,'2025-05-14','terminated','2025-06-30','yes','no','information','2025-04-08','accepted','withdrawn-settlement',NULL,'371500','371500-housing',NULL,NULL,NULL);
INSERT INTO rollup_entry_reviews VALUES(21,-1,NULL,NULL,'2025-06-16','yes','no','agreement','2025-04-17','accepted',NULL,NULL,'371503','371503-natural-resources',NULL,NULL,NULL);
INSERT INTO rollup_entry_reviews VALUES(22,1,'2025-05-19','terminated','2025-06-16','yes','no','agreement','2025-04-17','accepted','withdrawn-other',NULL,'371503','371503-natural-resources',NULL,NULL,NULL);
INSERT INTO rollup_entry_reviews VALUES(23,-1,'2025-05-14','terminated','2025-06-30','yes','no','information','2025-04-08','accepted','withdrawn-settlement',NULL,'371500','371500-housing',NULL,NULL,NULL);
INSERT INTO rollup_entry_reviews VALUES(24,1,'2025-05-14','terminated','2025-06-30','yes','no','information','2025-04-08','accepted','withdrawn-settlement',NULL,'371500','371500-housing','2025-05-20',NULL,NULL);
INSERT INTO rollup_entry_reviews VALUES(25,-1,NULL,NULL,NULL,'yes','no','compulsion','2025-04-09','accepted',NULL,NULL,'371502','371502-town-1',NULL,NULL,NULL);
INSERT INTO rollup_entry_reviews VALUES(26,1,'2025-05-20','mediated','2025-06-23','yes','no','compulsion','2025-04-09','accepted','mediated',NULL,'371502','371502-town-1',NULL,NULL,NULL);
INSERT INTO rollup_entry_reviews VALUES(27,-1,'2025-05-20','mediated','2025-06-23','yes','no','compulsion','2025-04-09','accepted','mediated',NULL,'371502','371502-town-1',NULL,NULL,NULL);
INSERT INTO rollup_entry_reviews VALUES(28,1,'2025-05-20','mediated','2025-06-23','yes','no','compulsion','2025-04-09','accepted','mediated',NULL,'371502','371502-town-1','2025-05-23',NULL,NULL);
INSERT INTO rollup_entry_reviews VALUES(29,-1,'2025-05-19','terminated','2025-06-16','yes','no','agreement','2025-04-17','accepted','withdrawn-other',NULL,'371503','371503-natural-resources',NULL,NULL,NULL);
INSERT INTO rollup_entry_reviews VALUES(30,1,'2025-05-19','terminated','2025-06-16','yes','no','agreement','2025-04-17','accepted','withdrawn-other',NULL,'371503','371503-natural-resources','2025-05-27',NULL,NULL);
INSERT INTO rollup_entry_reviews VALUES(31,-1,NULL,NULL,'2025-06-24','yes','no','compulsion','2025-04-25','accepted',NULL,NULL,'371581','371581-transport',NULL,NULL,NULL);
INSERT INTO rollup_entry_reviews VALUES(32,1,'2025-06-20','decided','2025-06-24','yes','no','compulsion','2025-04-25','accepted','upheld',NULL,'371581','371581-transport',NULL,NULL,NULL);
INSERT INTO rollup_entry_reviews VALUES(33,-1,'2025-06-20','decided','2025-06-24','yes','no','compulsion','2025-04-25','accepted','upheld',NULL,'371581','371581-transport',NULL,NULL,NULL);
INSERT INTO rollup_entry_reviews VALUES(34,1,'2025-06-20','decided','2025-06-24','yes','no','compulsion','2025-04-25','accepted','upheld',NULL,'371581','371581-transport','2025-06-25','2025-07-10',NULL);
INSERT INTO rollup_entry_reviews VALUES(35,1,'2025-04-20','decided','2025-05-06','yes','no','penalty','2025-03-04','accepted','upheld',NULL,'371500','371500-public-security',NULL,NULL,NULL);
INSERT INTO rollup_entry_reviews VALUES(36,-1,'2025-04-20','decided','2025-05-06','yes','no','penalty','2025-03-04','accepted','upheld',NULL,'371500','371500-public-security',NULL,NULL,NULL);
INSERT INTO rollup_entry_reviews VALUES(37,1,'2025-04-20','decided','2025-05-06','yes','no','penalty','2025-03-05','accepted','upheld',NULL,'371500','371500-public-security',NULL,NULL,NULL);
INSERT INTO rollup_entry_reviews VALUES(38,-1,'2025-04-20','decided','2025-05-06','yes','no','penalty','2025-03-05','accepted','upheld',NULL,'371500','371500-public-security',NULL,NULL,NULL);
INSERT INTO rollup_entry_reviews VALUES(39,1,NULL,NULL,'2025-05-06','yes','no','penalty','2025-03-05','accepted',NULL,NULL,'371500','371500-public-security',NULL,NULL,NULL);
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
INSERT INTO rollup_entry_consultations VALUES(1,1,'2025-05-23',NULL,'point-10','371503','consultation','open');
INSERT INTO rollup_entry_consultations VALUES(2,-1,'2025-05-23',NULL,'point-10','371503','consultation','open');
INSERT INTO rollup_entry_consultations VALUES(3,1,'2025-05-23','resolved','point-10','371503','consultation','resolved');
INSERT INTO rollup_entry_consultations VALUES(4,1,'2025-08-12',NULL,'point-10','371503','consultation','open');
INSERT INTO rollup_entry_consultations VALUES(5,-1,'2025-08-12',NULL,'point-10','371503','consultation','open');
INSERT INTO rollup_entry_consultations VALUES(6,1,'2025-08-12','resolved','point-10','371503','consultation','resolved');
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
INSERT INTO rollup_entry_mediations VALUES(1,1,NULL,NULL,NULL,'2025-03-05',NULL,'371525','before-filing','reconciliation-centre','mediation','open');
INSERT INTO rollup_entry_mediations VALUES(2,-1,NULL,NULL,NULL,'2025-03-05',NULL,'371525','before-filing','reconciliation-centre','mediation','agreed');
INSERT INTO rollup_entry_mediations VALUES(3,1,NULL,NULL,'2025-03-06','2025-03-05','statement','371525','before-filing','reconciliation-centre','mediation','in-force');
INSERT INTO rollup_entry_mediations VALUES(4,1,NULL,NULL,NULL,'2025-03-07',NULL,'371525','before-filing','reconciliation-centre','mediation','open');
INSERT INTO rollup_entry_mediations VALUES(5,-1,NULL,NULL,NULL,'2025-03-07',NULL,'371525','before-filing','reconciliation-centre','mediation','agreed');
INSERT INTO rollup_entry_mediations VALUES(6,1,NULL,NULL,'2025-03-12','2025-03-07','statement','371525','before-filing','reconciliation-centre','mediation','in-force');
INSERT INTO rollup_entry_mediations VALUES(7,1,NULL,NULL,NULL,'2025-05-07',NULL,'371502','during-review','office-room','mediation','open');
INSERT INTO rollup_entry_mediations VALUES(8,1,NULL,NULL,NULL,'2025-05-13',NULL,'371500','during-review','office-room','mediation','open');
INSERT INTO rollup_entry_mediations VALUES(9,-1,NULL,NULL,NULL,'2025-05-13',NULL,'371500','during-review','office-room','mediation','open');
INSERT INTO rollup_entry_mediations VALUES(10,1,NULL,NULL,'2025-05-14','2025-05-13','settled','371500','during-review','office-room','mediation','settled');
INSERT INTO rollup_entry_mediations VALUES(11,-1,NULL,NULL,NULL,'2025-05-07',NULL,'371502','during-review','office-room','mediation','agreed');
INSERT INTO rollup_entry_mediations VALUES(12,1,NULL,NULL,'2025-05-20','2025-05-07','statement','371502','during-review','office-room','mediation','in-force');
INSERT INTO rollup_entry_mediations VALUES(13,1,NULL,NULL,NULL,'2025-08-11',NULL,'371500','before-filing','peoples-mediation','mediation','open');
INSERT INTO rollup_entry_mediations VALUES(14,-1,NULL,NULL,NULL,'2025-08-11',NULL,'371500','before-filing','peoples-mediation','mediation','open');
INSERT INTO rollup_entry_mediations VALUES(15,1,NULL,'2025-09-22','2025-08-15','2025-08-11','settled','371500','before-filing','peoples-mediation','mediation','settled');
INSERT INTO rollup_entry_mediations VALUES(16,1,NULL,NULL,NULL,'2025-08-21',NULL,'371502','before-filing','agency-head-room','mediation','open');
INSERT INTO rollup_entry_mediations VALUES(17,-1,NULL,NULL,NULL,'2025-08-21',NULL,'371502','before-filing','agency-head-room','mediation','agreed');
INSERT INTO rollup_entry_mediations VALUES(18,1,NULL,NULL,'2025-09-01','2025-08-21','gone-back','371502','before-filing','agency-head-room','mediation','failed');
INSERT INTO rollup_entry_mediations VALUES(19,-1,NULL,'2025-09-22','2025-08-15','2025-08-11','settled','371500','before-filing','peoples-mediation','mediation','settled');
INSERT INTO rollup_entry_mediations VALUES(20,1,'2025-09-19','2025-09-22','2025-08-15','2025-08-11','settled','371500','before-filing','peoples-mediation','mediation','settled');
INSERT INTO rollup_entry_mediations VALUES(21,1,NULL,NULL,NULL,'2025-11-14',NULL,'371521','before-filing','agency-head-room','mediation','open');
INSERT INTO rollup_entry_mediations VALUES(22,-1,NULL,NULL,NULL,'2025-11-14',NULL,'371521','before-filing','agency-head-room','mediation','open');
INSERT INTO rollup_entry_mediations VALUES(23,1,NULL,NULL,'2025-11-27','2025-11-14','settled','371521','before-filing','agency-head-room','mediation','settled');
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
INSERT INTO rollup_entry_letters VALUES(1,1,NULL,'2025-02-17','2025-01-21',NULL,'371502','transfer','letter','issued');
INSERT INTO rollup_entry_letters VALUES(2,-1,NULL,'2025-02-17','2025-01-21',NULL,'371502','transfer','letter','issued');
INSERT INTO rollup_entry_letters VALUES(3,1,NULL,'2025-02-19','2025-01-21',NULL,'371502','transfer','letter','issued');
INSERT INTO rollup_entry_letters VALUES(4,1,NULL,'2025-03-11','2025-02-25',NULL,'371502','reminder','letter','issued');
INSERT INTO rollup_entry_letters VALUES(5,-1,NULL,'2025-02-19','2025-01-21',NULL,'371502','transfer','letter','issued');
INSERT INTO rollup_entry_letters VALUES(6,1,NULL,'2025-02-19','2025-01-21','escalated','371502','transfer','letter','escalated');
INSERT INTO rollup_entry_letters VALUES(7,-1,NULL,'2025-03-11','2025-02-25',NULL,'371502','reminder','letter','issued');
INSERT INTO rollup_entry_letters VALUES(8,1,NULL,'2025-03-12','2025-02-25',NULL,'371502','reminder','letter','issued');
INSERT INTO rollup_entry_letters VALUES(9,-1,NULL,'2025-02-19','2025-01-21','escalated','371502','transfer','letter','escalated');
INSERT INTO rollup_entry_letters VALUES(10,1,'2025-03-05','2025-02-19','2025-01-21','replied','371502','transfer','letter','replied');
INSERT INTO rollup_entry_letters VALUES(11,-1,NULL,'2025-03-12','2025-02-25',NULL,'371502','reminder','letter','issued');
INSERT INTO rollup_entry_letters VALUES(12,1,'2025-03-05','2025-03-12','2025-02-25','replied','371502','reminder','letter','replied');
INSERT INTO rollup_entry_letters VALUES(13,1,NULL,'2025-04-07','2025-03-14',NULL,'371526','transfer','letter','issued');
INSERT INTO rollup_entry_letters VALUES(14,-1,NULL,'2025-04-07','2025-03-14',NULL,'371526','transfer','letter','issued');
INSERT INTO rollup_entry_letters VALUES(15,1,NULL,'2025-04-08','2025-03-14',NULL,'371526','transfer','letter','issued');
INSERT INTO rollup_entry_letters VALUES(16,-1,NULL,'2025-04-08','2025-03-14',NULL,'371526','transfer','letter','issued');
INSERT INTO rollup_entry_letters VALUES(17,1,'2025-03-31','2025-04-08','2025-03-14','replied','371526','transfer','letter','replied');
INSERT INTO rollup_entry_letters VALUES(18,-1,'2025-03-31','2025-04-08','2025-03-14','replied','371526','transfer','letter','replied');
INSERT INTO rollup_entry_letters VALUES(19,1,'2025-03-31','2025-04-08','2025-03-14','closed','371526','transfer','letter','closed');
INSERT INTO rollup_entry_letters VALUES(20,1,NULL,'2025-04-24','2025-04-02',NULL,'371500','recommendation','letter','issued');
INSERT INTO rollup_entry_letters VALUES(21,1,NULL,'2025-04-25','2025-04-03',NULL,'371581','inspection','letter','issued');
INSERT INTO rollup_entry_letters VALUES(22,-1,NULL,'2025-04-24','2025-04-02',NULL,'371500','recommendation','letter','issued');
INSERT INTO rollup_entry_letters VALUES(23,1,NULL,'2025-04-25','2025-04-02',NULL,'371500','recommendation','letter','issued');
INSERT INTO rollup_entry_letters VALUES(24,-1,NULL,'2025-04-25','2025-04-03',NULL,'371581','inspection','letter','issued');
INSERT INTO rollup_entry_letters VALUES(25,1,NULL,'2025-04-28','2025-04-03',NULL,'371581','inspection','letter','issued');
INSERT INTO rollup_entry_letters VALUES(26,-1,NULL,'2025-04-28','2025-04-03',NULL,'371581','inspection','letter','issued');
INSERT INTO rollup_entry_letters VALUES(27,1,'2025-04-15','2025-04-28','2025-04-03','replied','371581','inspection','letter','replied');
INSERT INTO rollup_entry_letters VALUES(28,-1,NULL,'2025-04-25','2025-04-02',NULL,'371500','recommendation','letter','issued');
INSERT INTO rollup_entry_letters VALUES(29,1,'2025-04-16','2025-04-25','2025-04-02','replied','371500','recommendation','letter','replied');
INSERT INTO rollup_entry_letters VALUES(30,-1,'2025-04-15','2025-04-28','2025-04-03','replied','371581','inspection','letter','replied');
INSERT INTO rollup_entry_letters VALUES(31,1,'2025-04-15','2025-04-28','2025-04-03','closed','371581','inspection','letter','closed');
INSERT INTO rollup_entry_letters VALUES(32,-1,'2025-04-16','2025-04-25','2025-04-02','replied','371500','recommendation','letter','replied');
INSERT INTO rollup_entry_letters VALUES(33,1,'2025-04-16','2025-04-25','2025-04-02','closed','371500','recommendation','letter','closed');
INSERT INTO rollup_entry_letters VALUES(34,1,NULL,'2025-06-05','2025-05-14',NULL,'371525','transfer','letter','issued');
INSERT INTO rollup_entry_letters VALUES(35,-1,NULL,'2025-06-05','2025-05-14',NULL,'371525','transfer','letter','issued');
INSERT INTO rollup_entry_letters VALUES(36,1,NULL,'2025-06-09','2025-05-14',NULL,'371525','transfer','letter','issued');
INSERT INTO rollup_entry_letters VALUES(37,1,NULL,'2025-06-30','2025-06-09',NULL,'371581','inspection','letter','issued');
INSERT INTO rollup_entry_letters VALUES(38,-1,NULL,'2025-06-30','2025-06-09',NULL,'371581','inspection','letter','issued');
INSERT INTO rollup_entry_letters VALUES(39,1,NULL,'2025-07-01','2025-06-09',NULL,'371581','inspection','letter','issued');
INSERT INTO rollup_entry_letters VALUES(40,1,NULL,'2025-06-27','2025-06-13',NULL,'371525','reminder','letter','issued');
INSERT INTO rollup_entry_letters VALUES(41,-1,NULL,'2025-06-09','2025-05-14',NULL,'371525','transfer','letter','issued');
INSERT INTO rollup_entry_letters VALUES(42,1,NULL,'2025-06-09','2025-05-14','escalated','371525','transfer','letter','escalated');
INSERT INTO rollup_entry_letters VALUES(43,-1,NULL,'2025-06-27','2025-06-13',NULL,'371525','reminder','letter','issued');
INSERT INTO rollup_entry_letters VALUES(44,1,NULL,'2025-06-30','2025-06-13',NULL,'371525','reminder','letter','issued');
INSERT INTO rollup_entry_letters VALUES(45,-1,NULL,'2025-06-09','2025-05-14','escalated','371525','transfer','letter','escalated');
INSERT INTO rollup_entry_letters VALUES(46,1,'2025-06-19','2025-06-09','2025-05-14','replied','371525','transfer','letter','replied');
INSERT INTO rollup_entry_letters VALUES(47,-1,NULL,'2025-06-30','2025-06-13',NULL,'371525','reminder','letter','issued');
INSERT INTO rollup_entry_letters VALUES(48,1,'2025-06-19','2025-06-30','2025-06-13','replied','371525','reminder','letter','replied');
INSERT INTO rollup_entry_letters VALUES(49,-1,NULL,'2025-07-01','2025-06-09',NULL,'371581','inspection','letter','issued');
INSERT INTO rollup_entry_letters VALUES(50,1,'2025-06-20','2025-07-01','2025-06-09','replied','371581','inspection','letter','replied');
INSERT INTO rollup_entry_letters VALUES(51,-1,'2025-06-20','2025-07-01','2025-06-09','replied','371581','inspection','letter','replied');
INSERT INTO rollup_entry_letters VALUES(52,1,'2025-06-20','2025-07-01','2025-06-09','closed','371581','inspection','letter','closed');
INSERT INTO rollup_entry_letters VALUES(53,1,NULL,'2025-07-31','2025-07-10',NULL,'371524','transfer','letter','issued');
INSERT INTO rollup_entry_letters VALUES(54,-1,NULL,'2025-07-31','2025-07-10',NULL,'371524','transfer','letter','issued');
INSERT INTO rollup_entry_letters VALUES(55,1,NULL,'2025-08-01','2025-07-10',NULL,'371524','transfer','letter','issued');
INSERT INTO rollup_entry_letters VALUES(56,-1,NULL,'2025-08-01','2025-07-10',NULL,'371524','transfer','letter','issued');
INSERT INTO rollup_entry_letters VALUES(57,1,'2025-07-30','2025-08-01','2025-07-10','replied','371524','transfer','letter','replied');
INSERT INTO rollup_entry_letters VALUES(58,-1,'2025-07-30','2025-08-01','2025-07-10','replied','371524','transfer','letter','replied');
INSERT INTO rollup_entry_letters VALUES(59,1,'2025-07-30','2025-08-01','2025-07-10','closed','371524','transfer','letter','closed');
INSERT INTO rollup_entry_letters VALUES(60,1,NULL,'2025-09-09','2025-08-19',NULL,'371503','transfer','letter','issued');
INSERT INTO rollup_entry_letters VALUES(61,-1,NULL,'2025-09-09','2025-08-19',NULL,'371503','transfer','letter','issued');
INSERT INTO rollup_entry_letters VALUES(62,1,NULL,'2025-09-10','2025-08-19',NULL,'371503','transfer','letter','issued');
INSERT INTO rollup_entry_letters VALUES(63,1,NULL,'2025-09-26','2025-09-05',NULL,'371524','recommendation','letter','issued');
INSERT INTO rollup_entry_letters VALUES(64,-1,NULL,'2025-09-26','2025-09-05',NULL,'371524','recommendation','letter','issued');
INSERT INTO rollup_entry_letters VALUES(65,1,NULL,'2025-09-29','2025-09-05',NULL,'371524','recommendation','letter','issued');
INSERT INTO rollup_entry_letters VALUES(66,1,NULL,'2025-10-10','2025-09-12',NULL,'371521','inspection','letter','issued');
INSERT INTO rollup_entry_letters VALUES(67,-1,NULL,'2025-10-10','2025-09-12',NULL,'371521','inspection','letter','issued');
INSERT INTO rollup_entry_letters VALUES(68,1,NULL,'2025-10-11','2025-09-12',NULL,'371521','inspection','letter','issued');
INSERT INTO rollup_entry_letters VALUES(69,1,NULL,'2025-09-29','2025-09-16',NULL,'371503','reminder','letter','issued');
INSERT INTO rollup_entry_letters VALUES(70,-1,NULL,'2025-09-10','2025-08-19',NULL,'371503','transfer','letter','issued');
INSERT INTO rollup_entry_letters VALUES(71,1,NULL,'2025-09-10','2025-08-19','escalated','371503','transfer','letter','escalated');
INSERT INTO rollup_entry_letters VALUES(72,-1,NULL,'2025-09-29','2025-09-16',NULL,'371503','reminder','letter','issued');
INSERT INTO rollup_entry_letters VALUES(73,1,NULL,'2025-09-30','2025-09-16',NULL,'371503','reminder','letter','issued');
INSERT INTO rollup_entry_letters VALUES(74,-1,NULL,'2025-10-11','2025-09-12',NULL,'371521','inspection','letter','issued');
INSERT INTO rollup_entry_letters VALUES(75,1,'2025-09-24','2025-10-11','2025-09-12','replied','371521','inspection','letter','replied');
INSERT INTO rollup_entry_letters VALUES(76,-1,'2025-09-24','2025-10-11','2025-09-12','replied','371521','inspection','letter','replied');
INSERT INTO rollup_entry_letters VALUES(77,1,'2025-09-24','2025-10-11','2025-09-12','closed','371521','inspection','letter','closed');
INSERT INTO rollup_entry_letters VALUES(78,-1,NULL,'2025-09-29','2025-09-05',NULL,'371524','recommendation','letter','issued');
INSERT INTO rollup_entry_letters VALUES(79,1,'2025-09-25','2025-09-29','2025-09-05','replied','371524','recommendation','letter','replied');
INSERT INTO rollup_entry_letters VALUES(80,-1,NULL,'2025-09-10','2025-08-19','escalated','371503','transfer','letter','escalated');
INSERT INTO rollup_entry_letters VALUES(81,1,'2025-09-26','2025-09-10','2025-08-19','replied','371503','transfer','letter','replied');
INSERT INTO rollup_entry_letters VALUES(82,-1,NULL,'2025-09-30','2025-09-16',NULL,'371503','reminder','letter','issued');
INSERT INTO rollup_entry_letters VALUES(83,1,'2025-09-26','2025-09-30','2025-09-16','replied','371503','reminder','letter','replied');
INSERT INTO rollup_entry_letters VALUES(84,-1,'2025-09-25','2025-09-29','2025-09-05','replied','371524','recommendation','letter','replied');
INSERT INTO rollup_entry_letters VALUES(85,1,'2025-09-25','2025-09-29','2025-09-05','closed','371524','recommendation','letter','closed');
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
INSERT INTO rollup_entry_suits VALUES(1,1,NULL,'2025-01-07',NULL,'371581','first','suit','open');
INSERT INTO rollup_entry_suits VALUES(2,-1,NULL,'2025-01-07',NULL,'371581','first','suit','open');
INSERT INTO rollup_entry_suits VALUES(3,1,'2025-03-04','2025-01-07','won','371581','first','suit','concluded');
INSERT INTO rollup_entry_suits VALUES(4,1,NULL,'2025-10-09',NULL,'371500','first','suit','open');
INSERT INTO rollup_entry_suits VALUES(5,-1,NULL,'2025-10-09',NULL,'371500','first','suit','open');
INSERT INTO rollup_entry_suits VALUES(6,1,'2025-12-23','2025-10-09','partly-lost','371500','first','suit','concluded');
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
INSERT INTO rollup_entry_appearances VALUES(1,1,NULL,NULL,'371581','no','first');
INSERT INTO rollup_entry_appearances VALUES(2,-1,NULL,NULL,'371581','no','first');
INSERT INTO rollup_entry_appearances VALUES(3,1,'2025-02-19','principal','371581','yes','first');
INSERT INTO rollup_entry_appearances VALUES(4,1,NULL,NULL,'371500','no','first');
INSERT INTO rollup_entry_appearances VALUES(5,-1,NULL,NULL,'371500','no','first');
INSERT INTO rollup_entry_appearances VALUES(6,1,'2025-11-26','deputy','371500','yes','first');
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
COMMIT;
