PRAGMA application_id = 1182095721; PRAGMA user_version = 11;
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
INSERT INTO grdb_migrations VALUES('0011_daily_work');
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
INSERT INTO event VALUES(1,1,1,'office.opened','2026-11-30','2026-11-29T16:38:54.936Z','2026-11-30','uid0','{"authority":"371500","make-up-days":"working","suspended-days":"left-out","title":"聊城市人民政府行政复议办公室","title-en":"Administrative Reconsideration Office of the People''s Government of Liaocheng","warn-blue":15,"warn-blue-working":3,"warn-red":3,"warn-red-working":1,"warn-yellow":7,"warn-yellow-working":2}',X'0000000000000000000000000000000000000000000000000000000000000000',X'e3ede348eff6fcecba98769672bfcb1833baaefbc32dd67e9e158fdc133110e7');
INSERT INTO event VALUES(2,2,1,'calendar.loaded','2026-11-30','2026-11-29T16:38:54.939Z','2026-11-30','uid0','{"marked-days":["2004-01-01,holiday,元旦","2004-01-17,workday_makeup,春节","2004-01-18,workday_makeup,春节","2004-01-22,holiday,春节","2004-01-23,holiday,春节","2004-01-24,holiday,春节","2004-01-25,holiday,春节","2004-01-26,holiday,春节","2004-01-27,holiday,春节","2004-01-28,holiday,春节","2004-05-01,holiday,劳动节","2004-05-02,holiday,劳动节","2004-05-03,holiday,劳动节","2004-05-04,holiday,劳动节","2004-05-05,holiday,劳动节","2004-05-06,holiday,劳动节","2004-05-07,holiday,劳动节","2004-05-08,workday_makeup,劳动节","2004-05-09,workday_makeup,劳动节","2004-10-01,holiday,国庆节","2004-10-02,holiday,国庆节","2004-10-03,holiday,国庆节","2004-10-04,holiday,国庆节","2004-10-05,holiday,国庆节","2004-10-06,holiday,国庆节","2004-10-07,holiday,国庆节","2004-10-09,workday_makeup,国庆节","2004-10-10,workday_makeup,国庆节","2005-01-01,holiday,元旦","2005-01-02,holiday,元旦","2005-01-03,holiday,元旦","2005-02-05,workday_makeup,春节","2005-02-06,workday_makeup,春节","2005-02-09,holiday,春节","2005-02-10,holiday,春节","2005-02-11,holiday,春节","2005-02-12,holiday,春节","2005-02-13,holiday,春节","2005-02-14,holiday,春节","2005-02-15,holiday,春节","2005-04-30,workday_makeup,劳动节","2005-05-01,holiday,劳动节","2005-05-02,holiday,劳动节","2005-05-03,holiday,劳动节","2005-05-04,holiday,劳动节","2005-05-05,holiday,劳动节","2005-05-06,holiday,劳动节","2005-05-07,holiday,劳动节","2005-05-08,workday_makeup,劳动节","2005-10-01,holiday,国庆节","2005-10-02,holiday,国庆节","2005-10-03,holiday,国庆节","2005-10-04,holiday,国庆节","2005-10-05,holiday,国庆节","2005-10-06,holiday,国庆节","2005-10-07,holiday,国庆节","2005-10-08,workday_makeup,国庆节","2005-10-09,workday_makeup,国庆节","2006-01-01,holiday,元旦","2006-01-02,holiday,元旦","2006-01-03,holiday,元旦","2006-01-28,workday_makeup,春节","2006-01-29,holiday,春节","2006-01-30,holiday,春节","2006-01-31,holiday,春节","2006-02-01,holiday,春节","2006-02-02,holiday,春节","2006-02-03,holiday,春节","2006-02-04,holiday,春节","2006-02-05,workday_makeup,春节","2006-04-29,workday_makeup,劳动节","2006-04-30,workday_makeup,劳动节","2006-05-01,holiday,劳动节","2006-05-02,holiday,劳动节","2006-05-03,holiday,劳动节","2006-05-04,holiday,劳动节","2006-05-05,holiday,劳动节","2006-05-06,holiday,劳动节","2006-05-07,holiday,劳动节","2006-09-30,workday_makeup,国庆节","2006-10-01,holiday,国庆节","2006-10-02,holiday,国庆节","2006-10-03,holiday,国庆节","2006-10-04,holiday,国庆节","2006-10-05,holiday,国庆节","2006-10-06,holiday,国庆节","2006-10-07,holiday,国庆节","2006-10-08,workday_makeup,国庆节","2006-12-30,workday_makeup,元旦","2006-12-31,workday_makeup,元旦","2007-01-01,holiday,元旦","2007-01-02,holiday,元旦","2007-01-03,holiday,元旦","2007-02-17,workday_makeup,春节","2007-02-18,holiday,春节","2007-02-19,holiday,春节","2007-02-20,holiday,春节","2007-02-21,holiday,春节","2007-02-22,holiday,春节","2007-02-23,holiday,春节","2007-02-24,holiday,春节","2007-02-25,workday_makeup,春节","2007-04-28,workday_makeup,劳动节","2007-04-29,workday_makeup,劳动节","2007-05-01,holiday,劳动节","2007-05-02,holiday,劳动节","2007-05-03,holiday,劳动节","2007-05-04,holiday,劳动节","2007-05-05,holiday,劳动节","2007-05-06,holiday,劳动节","2007-05-07,holiday,劳动节","2007-09-29,workday_makeup,国庆节","2007-09-30,workday_makeup,国庆节","2007-10-01,holiday,国庆节","2007-10-02,holiday,国庆节","2007-10-03,holiday,国庆节","2007-10-04,holiday,国庆节","2007-10-05,holiday,国庆节","2007-10-06,holiday,国庆节","2007-10-07,holiday,国庆节","2007-12-29,workday_makeup,元旦","2007-12-30,holiday,元旦","2007-12-31,holiday,元旦","2008-01-01,holiday,元旦","2008-02-02,workday_makeup,春节","2008-02-03,workday_makeup,春节","2008-02-06,holiday,春节","2008-02-07,holiday,春节","2008-02-08,holiday,春节","2008-02-09,holiday,春节","2008-02-10,holiday,春节","2008-02-11,holiday,春节","2008-02-12,holiday,春节","2008-04-04,holiday,清明节","2008-04-05,holiday,清明节","2008-04-06,holiday,清明节","2008-05-01,holiday,劳动节","2008-05-02,holiday,劳动节","2008-05-03,holiday,劳动节","2008-05-04,workday_makeup,劳动节","2008-06-07,holiday,端午节","2008-06-08,holiday,端午节","2008-06-09,holiday,端午节","2008-09-13,holiday,中秋节","2008-09-14,holiday,中秋节","2008-09-15,holiday,中秋节","2008-09-27,workday_makeup,国庆节","2008-09-28,workday_makeup,国庆节","2008-09-29,holiday,国庆节","2008-09-30,holiday,国庆节","2008-10-01,holiday,国庆节","2008-10-02,holiday,国庆节","2008-10-03,holiday,国庆节","2008-10-04,holiday,国庆节","2008-10-05,holiday,国庆节","2009-01-01,holiday,元旦","2009-01-02,holiday,元旦","2009-01-03,holiday,元旦","2009-01-04,workday_makeup,元旦","2009-01-24,workday_makeup,春节","2009-01-25,holiday,春节","2009-01-26,holiday,春节","2009-01-27,holiday,春节","2009-01-28,holiday,春节","2009-01-29,holiday,春节","2009-01-30,holiday,春节","2009-01-31,holiday,春节","2009-02-01,workday_makeup,春节","2009-04-04,holiday,清明节","2009-04-05,holiday,清明节","2009-04-06,holiday,清明节","2009-05-01,holiday,劳动节","2009-05-02,holiday,劳动节","2009-05-03,holiday,劳动节","2009-05-28,holiday,端午节","2009-05-29,holiday,端午节","2009-05-30,holiday,端午节","2009-05-31,workday_makeup,端午节","2009-09-27,workday_makeup,国庆节","2009-10-01,holiday,国庆节","2009-10-02,holiday,国庆节","2009-10-03,holiday,中秋节","2009-10-04,holiday,国庆节","2009-10-05,holiday,国庆节","2009-10-06,holiday,国庆节","2009-10-07,holiday,国庆节","2009-10-08,holiday,国庆节","2009-10-10,workday_makeup,国庆节","2010-01-01,holiday,元旦","2010-01-02,holiday,元旦","2010-01-03,holiday,元旦","2010-02-13,holiday,春节","2010-02-14,holiday,春节","2010-02-15,holiday,春节","2010-02-16,holiday,春节","2010-02-17,holiday,春节","2010-02-18,holiday,春节","2010-02-19,holiday,春节","2010-02-20,workday_makeup,春节","2010-02-21,workday_makeup,春节","2010-04-03,holiday,清明节","2010-04-04,holiday,清明节","2010-04-05,holiday,清明节","2010-05-01,holiday,劳动节","2010-05-02,holiday,劳动节","2010-05-03,holiday,劳动节","2010-06-12,workday_makeup,端午节","2010-06-13,workday_makeup,端午节","2010-06-14,holiday,端午节","2010-06-15,holiday,端午节","2010-06-16,holiday,端午节","2010-09-19,workday_makeup,中秋节","2010-09-22,holiday,中秋节","2010-09-23,holiday,中秋节","2010-09-24,holiday,中秋节","2010-09-25,workday_makeup,中秋节","2010-09-26,workday_makeup,国庆节","2010-10-01,holiday,国庆节","2010-10-02,holiday,国庆节","2010-10-03,holiday,国庆节","2010-10-04,holiday,国庆节","2010-10-05,holiday,国庆节","2010-10-06,holiday,国庆节","2010-10-07,holiday,国庆节","2010-10-09,workday_makeup,国庆节","2011-01-01,holiday,元旦","2011-01-02,holiday,元旦","2011-01-03,holiday,元旦","2011-01-30,workday_makeup,春节","2011-02-02,holiday,春节","2011-02-03,holiday,春节","2011-02-04,holiday,春节","2011-02-05,holiday,春节","2011-02-06,holiday,春节","2011-02-07,holiday,春节","2011-02-08,holiday,春节","2011-02-12,workday_makeup,春节","2011-04-02,workday_makeup,清明节","2011-04-03,holiday,清明节","2011-04-04,holiday,清明节","2011-04-05,holiday,清明节","2011-04-30,holiday,劳动节","2011-05-01,holiday,劳动节","2011-05-02,holiday,劳动节","2011-06-04,holiday,端午节","2011-06-05,holiday,端午节","2011-06-06,holiday,端午节","2011-09-10,holiday,中秋节","2011-09-11,holiday,中秋节","2011-09-12,holiday,中秋节","2011-10-01,holiday,国庆节","2011-10-02,holiday,国庆节","2011-10-03,holiday,国庆节","2011-10-04,holiday,国庆节","2011-10-05,holiday,国庆节","2011-10-06,holiday,国庆节","2011-10-07,holiday,国庆节","2011-10-08,workday_makeup,国庆节","2011-10-09,workday_makeup,国庆节","2011-12-31,workday_makeup,元旦","2012-01-01,holiday,元旦","2012-01-02,holiday,元旦","2012-01-03,holiday,元旦","2012-01-21,workday_makeup,春节","2012-01-22,holiday,春节","2012-01-23,holiday,春节","2012-01-24,holiday,春节","2012-01-25,holiday,春节","2012-01-26,holiday,春节","2012-01-27,holiday,春节","2012-01-28,holiday,春节","2012-01-29,workday_makeup,春节","2012-03-31,workday_makeup,清明节","2012-04-01,workday_makeup,清明节","2012-04-02,holiday,清明节","2012-04-03,holiday,清明节","2012-04-04,holiday,清明节","2012-04-28,workday_makeup,劳动节","2012-04-29,holiday,劳动节","2012-04-30,holiday,劳动节","2012-05-01,holiday,劳动节","2012-06-22,holiday,端午节","2012-06-23,holiday,端午节","2012-06-24,holiday,端午节","2012-09-29,workday_makeup,国庆节","2012-09-30,holiday,中秋节","2012-10-01,holiday,国庆节","2012-10-02,holiday,国庆节","2012-10-03,holiday,国庆节","2012-10-04,holiday,国庆节","2012-10-05,holiday,国庆节","2012-10-06,holiday,国庆节","2012-10-07,holiday,国庆节","2013-01-01,holiday,元旦","2013-01-02,holiday,元旦","2013-01-03,holiday,元旦","2013-01-05,workday_makeup,元旦","2013-01-06,workday_makeup,元旦","2013-02-09,holiday,春节","2013-02-10,holiday,春节","2013-02-11,holiday,春节","2013-02-12,holiday,春节","2013-02-13,holiday,春节","2013-02-14,holiday,春节","2013-02-15,holiday,春节","2013-02-16,workday_makeup,春节","2013-02-17,workday_makeup,春节","2013-04-04,holiday,清明节","2013-04-05,holiday,清明节","2013-04-06,holiday,清明节","2013-04-07,workday_makeup,清明节","2013-04-27,workday_makeup,劳动节","2013-04-28,workday_makeup,劳动节","2013-04-29,holiday,劳动节","2013-04-30,holiday,劳动节","2013-05-01,holiday,劳动节","2013-06-08,workday_makeup,端午节","2013-06-09,workday_makeup,端午节","2013-06-10,holiday,端午节","2013-06-11,holiday,端午节","2013-06-12,holiday,端午节","2013-09-19,holiday,中秋节","2013-09-20,holiday,中秋节","2013-09-21,holiday,中秋节","2013-09-22,workday_makeup,中秋节","2013-09-29,workday_makeup,国庆节","2013-10-01,holiday,国庆节","2013-10-02,holiday,国庆节","2013-10-03,holiday,国庆节","2013-10-04,holiday,国庆节","2013-10-05,holiday,国庆节","2013-10-06,holiday,国庆节","2013-10-07,holiday,国庆节","2013-10-12,workday_makeup,国庆节","2014-01-01,holiday,元旦","2014-01-26,workday_makeup,春节","2014-01-31,holiday,春节","2014-02-01,holiday,春节","2014-02-02,holiday,春节","2014-02-03,holiday,春节","2014-02-04,holiday,春节","2014-02-05,holiday,春节","2014-02-06,holiday,春节","2014-02-08,workday_makeup,春节","2014-04-05,holiday,清明节","2014-04-06,holiday,清明节","2014-04-07,holiday,清明节","2014-05-01,holiday,劳动节","2014-05-02,holiday,劳动节","2014-05-03,holiday,劳动节","2014-05-04,workday_makeup,劳动节","2014-06-02,holiday,端午节","2014-09-08,holiday,中秋节","2014-09-28,workday_makeup,国庆节","2014-10-01,holiday,国庆节","2014-10-02,holiday,国庆节","2014-10-03,holiday,国庆节","2014-10-04,holiday,国庆节","2014-10-05,holiday,国庆节","2014-10-06,holiday,国庆节","2014-10-07,holiday,国庆节","2014-10-11,workday_makeup,国庆节","2015-01-01,holiday,元旦","2015-01-02,holiday,元旦","2015-01-03,holiday,元旦","2015-01-04,workday_makeup,元旦","2015-02-15,workday_makeup,春节","2015-02-18,holiday,春节","2015-02-19,holiday,春节","2015-02-20,holiday,春节","2015-02-21,holiday,春节","2015-02-22,holiday,春节","2015-02-23,holiday,春节","2015-02-24,holiday,春节","2015-02-28,workday_makeup,春节","2015-04-05,holiday,清明节","2015-04-06,holiday,清明节","2015-05-01,holiday,劳动节","2015-06-20,holiday,端午节","2015-06-22,holiday,端午节","2015-09-03,holiday,抗战胜利70周年","2015-09-04,holiday,抗战胜利70周年","2015-09-05,holiday,抗日战争暨世界反法西斯战争胜利70周年纪念日","2015-09-06,workday_makeup,抗战胜利70周年","2015-09-27,holiday,中秋节","2015-10-01,holiday,国庆节","2015-10-02,holiday,国庆节","2015-10-03,holiday,国庆节","2015-10-04,holiday,国庆节","2015-10-05,holiday,国庆节","2015-10-06,holiday,国庆节","2015-10-07,holiday,国庆节","2015-10-10,workday_makeup,国庆节","2016-01-01,holiday,元旦","2016-02-06,workday_makeup,春节","2016-02-07,holiday,春节","2016-02-08,holiday,春节","2016-02-09,holiday,春节","2016-02-10,holiday,春节","2016-02-11,holiday,春节","2016-02-12,holiday,春节","2016-02-13,holiday,春节","2016-02-14,workday_makeup,春节","2016-04-04,holiday,清明节","2016-05-01,holiday,劳动节","2016-05-02,holiday,劳动节","2016-06-09,holiday,端午节","2016-06-10,holiday,端午节","2016-06-11,holiday,端午节","2016-06-12,workday_makeup,端午节","2016-09-15,holiday,中秋节","2016-09-16,holiday,中秋节","2016-09-17,holiday,中秋节","2016-09-18,workday_makeup,中秋节","2016-10-01,holiday,国庆节","2016-10-02,holiday,国庆节","2016-10-03,holiday,国庆节","2016-10-04,holiday,国庆节","2016-10-05,holiday,国庆节","2016-10-06,holiday,国庆节","2016-10-07,holiday,国庆节","2016-10-08,workday_makeup,国庆节","2016-10-09,workday_makeup,国庆节","2017-01-01,holiday,元旦","2017-01-02,holiday,元旦","2017-01-22,workday_makeup,春节","2017-01-27,holiday,春节","2017-01-28,holiday,春节","2017-01-29,holiday,春节","2017-01-30,holiday,春节","2017-01-31,holiday,春节","2017-02-01,holiday,春节","2017-02-02,holiday,春节","2017-02-04,workday_makeup,春节","2017-04-01,workday_makeup,清明节","2017-04-02,holiday,清明节","2017-04-03,holiday,清明节","2017-04-04,holiday,清明节","2017-05-01,holiday,劳动节","2017-05-27,workday_makeup,端午节","2017-05-28,holiday,端午节","2017-05-29,holiday,端午节","2017-05-30,holiday,端午节","2017-09-30,workday_makeup,国庆节","2017-10-01,holiday,国庆节","2017-10-02,holiday,国庆节","2017-10-03,holiday,国庆节","2017-10-04,holiday,中秋节","2017-10-05,holiday,国庆节","2017-10-06,holiday,国庆节","2017-10-07,holiday,国庆节","2017-10-08,holiday,国庆节","2018-01-01,holiday,元旦","2018-02-11,workday_makeup,春节","2018-02-15,holiday,春节","2018-02-16,holiday,春节","2018-02-17,holiday,春节","2018-02-18,holiday,春节","2018-02-19,holiday,春节","2018-02-20,holiday,春节","2018-02-21,holiday,春节","2018-02-24,workday_makeup,春节","2018-04-05,holiday,清明节","2018-04-06,holiday,清明节","2018-04-07,holiday,清明节","2018-04-08,workday_makeup,清明节","2018-04-28,workday_makeup,劳动节","2018-04-29,holiday,劳动节","2018-04-30,holiday,劳动节","2018-05-01,holiday,劳动节","2018-06-18,holiday,端午节","2018-09-24,holiday,中秋节","2018-09-29,workday_makeup,国庆节","2018-09-30,workday_makeup,国庆节","2018-10-01,holiday,国庆节","2018-10-02,holiday,国庆节","2018-10-03,holiday,国庆节","2018-10-04,holiday,国庆节","2018-10-05,holiday,国庆节","2018-10-06,holiday,国庆节","2018-10-07,holiday,国庆节","2018-12-29,workday_makeup,元旦","2018-12-30,holiday,元旦","2018-12-31,holiday,元旦","2019-01-01,holiday,元旦","2019-02-02,workday_makeup,春节","2019-02-03,workday_makeup,春节","2019-02-04,holiday,春节","2019-02-05,holiday,春节","2019-02-06,holiday,春节","2019-02-07,holiday,春节","2019-02-08,holiday,春节","2019-02-09,holiday,春节","2019-02-10,holiday,春节","2019-04-05,holiday,清明节","2019-04-06,holiday,清明节","2019-04-07,holiday,清明节","2019-04-28,workday_makeup,劳动节","2019-05-01,holiday,劳动节","2019-05-02,holiday,劳动节","2019-05-03,holiday,劳动节","2019-05-04,holiday,劳动节","2019-05-05,workday_makeup,劳动节","2019-06-07,holiday,端午节","2019-06-08,holiday,端午节","2019-06-09,holiday,端午节","2019-09-13,holiday,中秋节","2019-09-14,holiday,中秋节","2019-09-15,holiday,中秋节","2019-09-29,workday_makeup,国庆节","2019-10-01,holiday,国庆节","2019-10-02,holiday,国庆节","2019-10-03,holiday,国庆节","2019-10-04,holiday,国庆节","2019-10-05,holiday,国庆节","2019-10-06,holiday,国庆节","2019-10-07,holiday,国庆节","2019-10-12,workday_makeup,国庆节","2020-01-01,holiday,元旦","2020-01-19,workday_makeup,春节","2020-01-24,holiday,春节","2020-01-25,holiday,春节","2020-01-26,holiday,春节","2020-01-27,holiday,春节","2020-01-28,holiday,春节","2020-01-29,holiday,春节","2020-01-30,holiday,春节","2020-01-31,holiday,春节","2020-02-01,holiday,春节","2020-02-02,holiday,春节","2020-02-03,workday_makeup,春节","2020-04-04,holiday,清明节","2020-04-05,holiday,清明节","2020-04-06,holiday,清明节","2020-04-26,workday_makeup,劳动节","2020-05-01,holiday,劳动节","2020-05-02,holiday,劳动节","2020-05-03,holiday,劳动节","2020-05-04,holiday,劳动节","2020-05-05,holiday,劳动节","2020-05-09,workday_makeup,劳动节","2020-06-25,holiday,端午节","2020-06-26,holiday,端午节","2020-06-27,holiday,端午节","2020-06-28,workday_makeup,端午节","2020-09-27,workday_makeup,国庆节","2020-10-01,holiday,国庆节","2020-10-02,holiday,国庆节","2020-10-03,holiday,国庆节","2020-10-04,holiday,国庆节","2020-10-05,holiday,国庆节","2020-10-06,holiday,国庆节","2020-10-07,holiday,国庆节","2020-10-08,holiday,国庆节","2020-10-10,workday_makeup,国庆节","2021-01-01,holiday,元旦","2021-01-02,holiday,元旦","2021-01-03,holiday,元旦","2021-02-07,workday_makeup,春节","2021-02-11,holiday,春节","2021-02-12,holiday,春节","2021-02-13,holiday,春节","2021-02-14,holiday,春节","2021-02-15,holiday,春节","2021-02-16,holiday,春节","2021-02-17,holiday,春节","2021-02-20,workday_makeup,春节","2021-04-03,holiday,清明节","2021-04-04,holiday,清明节","2021-04-05,holiday,清明节","2021-04-25,workday_makeup,劳动节","2021-05-01,holiday,劳动节","2021-05-02,holiday,劳动节","2021-05-03,holiday,劳动节","2021-05-04,holiday,劳动节","2021-05-05,holiday,劳动节","2021-05-08,workday_makeup,劳动节","2021-06-12,holiday,端午节","2021-06-13,holiday,端午节","2021-06-14,holiday,端午节","2021-09-18,workday_makeup,中秋节","2021-09-19,holiday,中秋节","2021-09-20,holiday,中秋节","2021-09-21,holiday,中秋节","2021-09-26,workday_makeup,国庆节","2021-10-01,holiday,国庆节","2021-10-02,holiday,国庆节","2021-10-03,holiday,国庆节","2021-10-04,holiday,国庆节","2021-10-05,holiday,国庆节","2021-10-06,holiday,国庆节","2021-10-07,holiday,国庆节","2021-10-09,workday_makeup,国庆节","2022-01-01,holiday,元旦","2022-01-02,holiday,元旦","2022-01-03,holiday,元旦","2022-01-29,workday_makeup,春节","2022-01-30,workday_makeup,春节","2022-01-31,holiday,春节","2022-02-01,holiday,春节","2022-02-02,holiday,春节","2022-02-03,holiday,春节","2022-02-04,holiday,春节","2022-02-05,holiday,春节","2022-02-06,holiday,春节","2022-04-02,workday_makeup,清明节","2022-04-03,holiday,清明节","2022-04-04,holiday,清明节","2022-04-05,holiday,清明节","2022-04-24,workday_makeup,劳动节","2022-04-30,holiday,劳动节","2022-05-01,holiday,劳动节","2022-05-02,holiday,劳动节","2022-05-03,holiday,劳动节","2022-05-04,holiday,劳动节","2022-05-07,workday_makeup,劳动节","2022-06-03,holiday,端午节","2022-06-04,holiday,端午节","2022-06-05,holiday,端午节","2022-09-10,holiday,中秋节","2022-09-11,holiday,中秋节","2022-09-12,holiday,中秋节","2022-10-01,holiday,国庆节","2022-10-02,holiday,国庆节","2022-10-03,holiday,国庆节","2022-10-04,holiday,国庆节","2022-10-05,holiday,国庆节","2022-10-06,holiday,国庆节","2022-10-07,holiday,国庆节","2022-10-08,workday_makeup,国庆节","2022-10-09,workday_makeup,国庆节","2022-12-31,holiday,元旦","2023-01-01,holiday,元旦","2023-01-02,holiday,元旦","2023-01-21,holiday,春节","2023-01-22,holiday,春节","2023-01-23,holiday,春节","2023-01-24,holiday,春节","2023-01-25,holiday,春节","2023-01-26,holiday,春节","2023-01-27,holiday,春节","2023-01-28,workday_makeup,春节","2023-01-29,workday_makeup,春节","2023-04-05,holiday,清明节","2023-04-23,workday_makeup,劳动节","2023-04-29,holiday,劳动节","2023-04-30,holiday,劳动节","2023-05-01,holiday,劳动节","2023-05-02,holiday,劳动节","2023-05-03,holiday,劳动节","2023-05-06,workday_makeup,劳动节","2023-06-22,holiday,端午节","2023-06-23,holiday,端午节","2023-06-24,holiday,端午节","2023-06-25,workday_makeup,端午节","2023-09-29,holiday,中秋节","2023-09-30,holiday,国庆节","2023-10-01,holiday,国庆节","2023-10-02,holiday,国庆节","2023-10-03,holiday,国庆节","2023-10-04,holiday,国庆节","2023-10-05,holiday,国庆节","2023-10-06,holiday,国庆节","2023-10-07,workday_makeup,国庆节","2023-10-08,workday_makeup,国庆节","2023-12-30,holiday,元旦","2023-12-31,holiday,元旦","2024-01-01,holiday,元旦","2024-02-04,workday_makeup,春节","2024-02-10,holiday,春节","2024-02-11,holiday,春节","2024-02-12,holiday,春节","2024-02-13,holiday,春节","2024-02-14,holiday,春节","2024-02-15,holiday,春节","2024-02-16,holiday,春节","2024-02-17,holiday,春节","2024-02-18,workday_makeup,春节","2024-04-04,holiday,清明节","2024-04-05,holiday,清明节","2024-04-06,holiday,清明节","2024-04-07,workday_makeup,清明节","2024-04-28,workday_makeup,劳动节","2024-05-01,holiday,劳动节","2024-05-02,holiday,劳动节","2024-05-03,holiday,劳动节","2024-05-04,holiday,劳动节","2024-05-05,holiday,劳动节","2024-05-11,workday_makeup,劳动节","2024-06-10,holiday,端午节","2024-09-14,workday_makeup,中秋节","2024-09-15,holiday,中秋节","2024-09-16,holiday,中秋节","2024-09-17,holiday,中秋节","2024-09-29,workday_makeup,国庆节","2024-10-01,holiday,国庆节","2024-10-02,holiday,国庆节","2024-10-03,holiday,国庆节","2024-10-04,holiday,国庆节","2024-10-05,holiday,国庆节","2024-10-06,holiday,国庆节","2024-10-07,holiday,国庆节","2024-10-12,workday_makeup,国庆节","2025-01-01,holiday,元旦","2025-01-26,workday_makeup,春节","2025-01-28,holiday,春节","2025-01-29,holiday,春节","2025-01-30,holiday,春节","2025-01-31,holiday,春节","2025-02-01,holiday,春节","2025-02-02,holiday,春节","2025-02-03,holiday,春节","2025-02-04,holiday,春节","2025-02-08,workday_makeup,春节","2025-04-04,holiday,清明节","2025-04-05,holiday,清明节","2025-04-06,holiday,清明节","2025-04-27,workday_makeup,劳动节","2025-05-01,holiday,劳动节","2025-05-02,holiday,劳动节","2025-05-03,holiday,劳动节","2025-05-04,holiday,劳动节","2025-05-05,holiday,劳动节","2025-05-31,holiday,端午节","2025-06-01,holiday,端午节","2025-06-02,holiday,端午节","2025-09-28,workday_makeup,国庆节","2025-10-01,holiday,国庆节","2025-10-02,holiday,国庆节","2025-10-03,holiday,国庆节","2025-10-04,holiday,国庆节","2025-10-05,holiday,国庆节","2025-10-06,holiday,中秋节","2025-10-07,holiday,国庆节","2025-10-08,holiday,国庆节","2025-10-11,workday_makeup,国庆节","2026-01-01,holiday,元旦","2026-01-02,holiday,元旦","2026-01-03,holiday,元旦","2026-01-04,workday_makeup,元旦","2026-02-14,workday_makeup,春节","2026-02-15,holiday,春节","2026-02-16,holiday,春节","2026-02-17,holiday,春节","2026-02-18,holiday,春节","2026-02-19,holiday,春节","2026-02-20,holiday,春节","2026-02-21,holiday,春节","2026-02-22,holiday,春节","2026-02-23,holiday,春节","2026-02-28,workday_makeup,春节","2026-04-04,holiday,清明节","2026-04-05,holiday,清明节","2026-04-06,holiday,清明节","2026-05-01,holiday,劳动节","2026-05-02,holiday,劳动节","2026-05-03,holiday,劳动节","2026-05-04,holiday,劳动节","2026-05-05,holiday,劳动节","2026-05-09,workday_makeup,劳动节","2026-06-19,holiday,端午节","2026-06-20,holiday,端午节","2026-06-21,holiday,端午节","2026-09-20,workday_makeup,国庆节","2026-09-25,holiday,中秋节","2026-09-26,holiday,中秋节","2026-09-27,holiday,中秋节","2026-10-01,holiday,国庆节","2026-10-02,holiday,国庆节","2026-10-03,holiday,国庆节","2026-10-04,holiday,国庆节","2026-10-05,holiday,国庆节","2026-10-06,holiday,国庆节","2026-10-07,holiday,国庆节","2026-10-10,workday_makeup,国庆节"],"standing":"official"}',X'e3ede348eff6fcecba98769672bfcb1833baaefbc32dd67e9e158fdc133110e7',X'd1257099b179e9de89ce43eb6955e73b0aa86c36cdf24d37c7588930b3809720');
INSERT INTO event VALUES(3,3,1,'calendar.loaded','2026-11-30','2026-11-29T16:38:54.947Z','2026-11-30','uid0','{"marked-days":["2027-01-01,holiday,元旦","2027-02-05,holiday,农历除夕","2027-02-06,holiday,春节","2027-02-07,holiday,春节","2027-02-08,holiday,春节","2027-02-09,holiday,春节（补假）","2027-02-10,holiday,春节（补假）","2027-04-05,holiday,清明节","2027-05-01,holiday,劳动节","2027-05-02,holiday,劳动节","2027-05-03,holiday,劳动节（补假）","2027-05-04,holiday,劳动节（补假）","2027-06-09,holiday,端午节","2027-09-15,holiday,中秋节","2027-10-01,holiday,国庆节","2027-10-02,holiday,国庆节","2027-10-03,holiday,国庆节","2027-10-04,holiday,国庆节（补假）","2027-10-05,holiday,国庆节（补假）"],"standing":"projected"}',X'd1257099b179e9de89ce43eb6955e73b0aa86c36cdf24d37c7588930b3809720',X'800874fa6139edd69f91581b539fd8c60465bae2f3710a215cdda20d4094544c');
INSERT INTO event VALUES(4,4,1,'region.added','2026-11-30','2026-11-29T16:38:54.947Z','2026-11-30','uid0','{"code":"371500","title":"聊城市","title-en":"Liaocheng"}',X'800874fa6139edd69f91581b539fd8c60465bae2f3710a215cdda20d4094544c',X'3058a670fcfc6cae6673645ef2c64b9aab8bd18309b93557297d98e4eb1a587c');
INSERT INTO event VALUES(5,5,1,'region.added','2026-11-30','2026-11-29T16:38:54.947Z','2026-11-30','uid0','{"code":"371502","title":"东昌府区","title-en":"Dongchangfu District"}',X'3058a670fcfc6cae6673645ef2c64b9aab8bd18309b93557297d98e4eb1a587c',X'2f71c3892024d28f9f40ae77d3c67016687ad087048a383d7a471a84f5b7ef89');
INSERT INTO event VALUES(6,6,1,'region.added','2026-11-30','2026-11-29T16:38:54.947Z','2026-11-30','uid0','{"code":"371503","title":"茌平区","title-en":"Chiping District"}',X'2f71c3892024d28f9f40ae77d3c67016687ad087048a383d7a471a84f5b7ef89',X'3fac2d5df1919eb620e7911dd24ea4099c899dd742b86a9754d7c15987ca7b27');
INSERT INTO event VALUES(7,7,1,'region.added','2026-11-30','2026-11-29T16:38:54.947Z','2026-11-30','uid0','{"code":"371581","title":"临清市","title-en":"Linqing City"}',X'3fac2d5df1919eb620e7911dd24ea4099c899dd742b86a9754d7c15987ca7b27',X'ea0e4c8ab7a57fb02db5f592a343648e68140e45aeb57f13fe51c53eb5ef6f29');
INSERT INTO event VALUES(8,8,1,'region.added','2026-11-30','2026-11-29T16:38:54.947Z','2026-11-30','uid0','{"code":"371521","title":"阳谷县","title-en":"Yanggu County"}',X'ea0e4c8ab7a57fb02db5f592a343648e68140e45aeb57f13fe51c53eb5ef6f29',X'4c349dc576a0275c3d203655ca49f844f230d84c68fd7bc39e9ed53507361141');
INSERT INTO event VALUES(9,9,1,'region.added','2026-11-30','2026-11-29T16:38:54.947Z','2026-11-30','uid0','{"code":"371522","title":"莘县","title-en":"Shen County"}',X'4c349dc576a0275c3d203655ca49f844f230d84c68fd7bc39e9ed53507361141',X'c61d4edc1abfdf741414cce300d3957b99345681df2e49cafb03b724849daadb');
INSERT INTO event VALUES(10,10,1,'region.added','2026-11-30','2026-11-29T16:38:54.947Z','2026-11-30','uid0','{"code":"371524","title":"东阿县","title-en":"Dong''e County"}',X'c61d4edc1abfdf741414cce300d3957b99345681df2e49cafb03b724849daadb',X'a89f16233e0b8f257b0743ab949b040e0a2ae60de14f3f96d4f113d16b7357e0');
INSERT INTO event VALUES(11,11,1,'region.added','2026-11-30','2026-11-29T16:38:54.947Z','2026-11-30','uid0','{"code":"371525","title":"冠县","title-en":"Guan County"}',X'a89f16233e0b8f257b0743ab949b040e0a2ae60de14f3f96d4f113d16b7357e0',X'bb0f3bee64f76dae58ead003f80beab9edf1f293c3f50b499c86638ee1adabe9');
INSERT INTO event VALUES(12,12,1,'region.added','2026-11-30','2026-11-29T16:38:54.947Z','2026-11-30','uid0','{"code":"371526","title":"高唐县","title-en":"Gaotang County"}',X'bb0f3bee64f76dae58ead003f80beab9edf1f293c3f50b499c86638ee1adabe9',X'9b2279e434d9435b1628615095cdc92d3ebeb77be6e6f7fdac6281e4eb1abfdd');
INSERT INTO event VALUES(13,13,1,'authority.added','2026-11-30','2026-11-29T16:38:54.947Z','2026-11-30','uid0','{"code":"371500","pattern":"聊政复〔{year}〕{serial}号","region":"371500","title":"聊城市人民政府","title-en":"People''s Government of Liaocheng"}',X'9b2279e434d9435b1628615095cdc92d3ebeb77be6e6f7fdac6281e4eb1abfdd',X'd4a2f6b2334d04061d642220d7344c242725f15b1b92b8b50fabaceb25c3d05b');
INSERT INTO event VALUES(14,14,1,'authority.added','2026-11-30','2026-11-29T16:38:54.948Z','2026-11-30','uid0','{"code":"371502","pattern":"东昌政复〔{year}〕{serial}号","region":"371502","title":"东昌府区人民政府","title-en":"People''s Government of Dongchangfu District"}',X'd4a2f6b2334d04061d642220d7344c242725f15b1b92b8b50fabaceb25c3d05b',X'0f0fd3734a6ed8bc88317009d0c18dd9d93a2b007104ff3acac86e6a2e3fefcb');
INSERT INTO event VALUES(15,15,1,'authority.added','2026-11-30','2026-11-29T16:38:54.948Z','2026-11-30','uid0','{"code":"371503","pattern":"茌政复〔{year}〕{serial}号","region":"371503","title":"茌平区人民政府","title-en":"People''s Government of Chiping District"}',X'0f0fd3734a6ed8bc88317009d0c18dd9d93a2b007104ff3acac86e6a2e3fefcb',X'0446d30550e02e7696883a23e6aa049a37ddbb3488cc85431760dffdbde0c4be');
INSERT INTO event VALUES(16,16,1,'authority.added','2026-11-30','2026-11-29T16:38:54.948Z','2026-11-30','uid0','{"code":"371581","pattern":"临政复〔{year}〕{serial}号","region":"371581","title":"临清市人民政府","title-en":"People''s Government of Linqing City"}',X'0446d30550e02e7696883a23e6aa049a37ddbb3488cc85431760dffdbde0c4be',X'96ae33a4771765fb54acb291001553423cf1da99bda2a3a40695d7c3d1054bdd');
INSERT INTO event VALUES(17,17,1,'authority.added','2026-11-30','2026-11-29T16:38:54.948Z','2026-11-30','uid0','{"code":"371521","pattern":"阳政复〔{year}〕{serial}号","region":"371521","title":"阳谷县人民政府","title-en":"People''s Government of Yanggu County"}',X'96ae33a4771765fb54acb291001553423cf1da99bda2a3a40695d7c3d1054bdd',X'1c3f4fc415afa90214a3cc12bc4b03ef0f71caa1375b018b5b892f9056f9c1cc');
INSERT INTO event VALUES(18,18,1,'authority.added','2026-11-30','2026-11-29T16:38:54.948Z','2026-11-30','uid0','{"code":"371522","pattern":"莘政复〔{year}〕{serial}号","region":"371522","title":"莘县人民政府","title-en":"People''s Government of Shen County"}',X'1c3f4fc415afa90214a3cc12bc4b03ef0f71caa1375b018b5b892f9056f9c1cc',X'9d751bb0cd5a6e989acf38751e88ba6cfa1dded0b32717cc2e7aeeed48996b23');
INSERT INTO event VALUES(19,19,1,'authority.added','2026-11-30','2026-11-29T16:38:54.948Z','2026-11-30','uid0','{"code":"371524","pattern":"东政复〔{year}〕{serial}号","region":"371524","title":"东阿县人民政府","title-en":"People''s Government of Dong''e County"}',X'9d751bb0cd5a6e989acf38751e88ba6cfa1dded0b32717cc2e7aeeed48996b23',X'b7314462658b0257455ba2168f247047791c14fb877268ae81ff209a05bde21a');
INSERT INTO event VALUES(20,20,1,'authority.added','2026-11-30','2026-11-29T16:38:54.948Z','2026-11-30','uid0','{"code":"371525","pattern":"冠政复〔{year}〕{serial}号","region":"371525","title":"冠县人民政府","title-en":"People''s Government of Guan County"}',X'b7314462658b0257455ba2168f247047791c14fb877268ae81ff209a05bde21a',X'1233c83e10df340571c2c837b507d2a1138953f467a8d86401052b601a7fb930');
INSERT INTO event VALUES(21,21,1,'authority.added','2026-11-30','2026-11-29T16:38:54.948Z','2026-11-30','uid0','{"code":"371526","pattern":"高政复〔{year}〕{serial}号","region":"371526","title":"高唐县人民政府","title-en":"People''s Government of Gaotang County"}',X'1233c83e10df340571c2c837b507d2a1138953f467a8d86401052b601a7fb930',X'c17391cf166ccb212c8815a913e7145cbeefc0497bbcbca5b0156984e5e8b75c');
INSERT INTO event VALUES(22,22,1,'agency.added','2026-11-30','2026-11-29T16:38:54.948Z','2026-11-30','uid0','{"code":"371500-government","field":"government","level":"city","region":"371500","title":"聊城市人民政府","title-en":"People''s Government of Liaocheng"}',X'c17391cf166ccb212c8815a913e7145cbeefc0497bbcbca5b0156984e5e8b75c',X'd3cb650662eec361cd75b7cf07f78e212200b0ac76ec1247eef77852264a43a2');
INSERT INTO event VALUES(23,23,1,'agency.added','2026-11-30','2026-11-29T16:38:54.948Z','2026-11-30','uid0','{"code":"371500-public-security","field":"public-security","level":"city","region":"371500","title":"聊城市公安局","title-en":"Liaocheng Public Security Bureau"}',X'd3cb650662eec361cd75b7cf07f78e212200b0ac76ec1247eef77852264a43a2',X'09f8f966e5e07ce9e46855880c6dcc45eb964c6dd8644707ec3485421a803789');
INSERT INTO event VALUES(24,24,1,'agency.added','2026-11-30','2026-11-29T16:38:54.948Z','2026-11-30','uid0','{"code":"371500-natural-resources","field":"natural-resources","level":"city","region":"371500","title":"聊城市自然资源和规划局","title-en":"Liaocheng Natural Resources and Planning Bureau"}',X'09f8f966e5e07ce9e46855880c6dcc45eb964c6dd8644707ec3485421a803789',X'10a7536bfc25d7b09f338662159fa9bfd180f10d9ed0c7e12527549efdc57460');
INSERT INTO event VALUES(25,25,1,'agency.added','2026-11-30','2026-11-29T16:38:54.948Z','2026-11-30','uid0','{"code":"371500-housing","field":"housing","level":"city","region":"371500","title":"聊城市住房和城乡建设局","title-en":"Liaocheng Housing and Construction Bureau"}',X'10a7536bfc25d7b09f338662159fa9bfd180f10d9ed0c7e12527549efdc57460',X'0a1b43ea70c011f6f2c3834b28befb91d5ccb29941530c9b8e91ea4bdd66b422');
INSERT INTO event VALUES(26,26,1,'agency.added','2026-11-30','2026-11-29T16:38:54.948Z','2026-11-30','uid0','{"code":"371500-human-resources","field":"human-resources","level":"city","region":"371500","title":"聊城市人力资源和社会保障局","title-en":"Liaocheng Human Resources and Social Security Bureau"}',X'0a1b43ea70c011f6f2c3834b28befb91d5ccb29941530c9b8e91ea4bdd66b422',X'a49306f2bd43acf17c1384d64d7359a742ee41c202ff01f1446bb880db421bfa');
INSERT INTO event VALUES(27,27,1,'agency.added','2026-11-30','2026-11-29T16:38:54.948Z','2026-11-30','uid0','{"code":"371500-market-regulation","field":"market-regulation","level":"city","region":"371500","title":"聊城市市场监督管理局","title-en":"Liaocheng Market Regulation Bureau"}',X'a49306f2bd43acf17c1384d64d7359a742ee41c202ff01f1446bb880db421bfa',X'30f09d193fc8f8bbb540851b58237af6f59419e74f68b1a7ed9c83f3e88ef5fb');
INSERT INTO event VALUES(28,28,1,'agency.added','2026-11-30','2026-11-29T16:38:54.948Z','2026-11-30','uid0','{"code":"371500-urban-management","field":"urban-management","level":"city","region":"371500","title":"聊城市城市管理局","title-en":"Liaocheng Urban Management Bureau"}',X'30f09d193fc8f8bbb540851b58237af6f59419e74f68b1a7ed9c83f3e88ef5fb',X'5a21f256c30a28182514e0d6a624fb9990e29567cc26356dd07a7def27e887f4');
INSERT INTO event VALUES(29,29,1,'agency.added','2026-11-30','2026-11-29T16:38:54.948Z','2026-11-30','uid0','{"code":"371500-transport","field":"transport","level":"city","region":"371500","title":"聊城市交通运输局","title-en":"Liaocheng Transport Bureau"}',X'5a21f256c30a28182514e0d6a624fb9990e29567cc26356dd07a7def27e887f4',X'9793204eb98942b9bcc659e74af2dd17adb85b7546ef998b19b2160c0d04210c');
INSERT INTO event VALUES(30,30,1,'agency.added','2026-11-30','2026-11-29T16:38:54.948Z','2026-11-30','uid0','{"code":"371500-health","field":"health","level":"city","region":"371500","title":"聊城市卫生健康委员会","title-en":"Liaocheng Health Commission"}',X'9793204eb98942b9bcc659e74af2dd17adb85b7546ef998b19b2160c0d04210c',X'3df5801a5652b2360cb982d577d47d6974a038eb5900d306bac7fdcb6de8dccc');
INSERT INTO event VALUES(31,31,1,'agency.added','2026-11-30','2026-11-29T16:38:54.948Z','2026-11-30','uid0','{"code":"371500-medical-insurance","field":"medical-insurance","level":"city","region":"371500","title":"聊城市医疗保障局","title-en":"Liaocheng Medical Insurance Bureau"}',X'3df5801a5652b2360cb982d577d47d6974a038eb5900d306bac7fdcb6de8dccc',X'461e21070c338d38cbfd522a4ee4b8e48e39f8b34c615ce54bb38d18d08aa362');
INSERT INTO event VALUES(32,32,1,'agency.added','2026-11-30','2026-11-29T16:38:54.948Z','2026-11-30','uid0','{"code":"371500-education","field":"education","level":"city","region":"371500","title":"聊城市教育和体育局","title-en":"Liaocheng Education and Sports Bureau"}',X'461e21070c338d38cbfd522a4ee4b8e48e39f8b34c615ce54bb38d18d08aa362',X'bfa6bba635d97b2a71f56b79cd7f9cdb2eba34e469752c85562b812a0d67729a');
INSERT INTO event VALUES(33,33,1,'agency.added','2026-11-30','2026-11-29T16:38:54.948Z','2026-11-30','uid0','{"code":"371500-agriculture","field":"agriculture","level":"city","region":"371500","title":"聊城市农业农村局","title-en":"Liaocheng Agriculture and Rural Affairs Bureau"}',X'bfa6bba635d97b2a71f56b79cd7f9cdb2eba34e469752c85562b812a0d67729a',X'133ffb0009a5302cc59888e34a407f3e4acd8c538effcddcc04d237a97471590');
INSERT INTO event VALUES(34,34,1,'agency.added','2026-11-30','2026-11-29T16:38:54.948Z','2026-11-30','uid0','{"code":"371500-water","field":"water","level":"city","region":"371500","title":"聊城市水利局","title-en":"Liaocheng Water Resources Bureau"}',X'133ffb0009a5302cc59888e34a407f3e4acd8c538effcddcc04d237a97471590',X'fcae6a48ceede4fd31ecb33691875986b8d7cb959fd0fdf5d469fd0d7b936cd6');
INSERT INTO event VALUES(35,35,1,'agency.added','2026-11-30','2026-11-29T16:38:54.948Z','2026-11-30','uid0','{"code":"371500-environment","field":"environment","level":"city","region":"371500","title":"聊城市生态环境局","title-en":"Liaocheng Ecology and Environment Bureau"}',X'fcae6a48ceede4fd31ecb33691875986b8d7cb959fd0fdf5d469fd0d7b936cd6',X'c4bfb0086e537e77b6f99efc44c2d1ffad4df76925dc027fe26d7f482cf51100');
INSERT INTO event VALUES(36,36,1,'agency.added','2026-11-30','2026-11-29T16:38:54.948Z','2026-11-30','uid0','{"code":"371500-emergency","field":"emergency","level":"city","region":"371500","title":"聊城市应急管理局","title-en":"Liaocheng Emergency Management Bureau"}',X'c4bfb0086e537e77b6f99efc44c2d1ffad4df76925dc027fe26d7f482cf51100',X'9c7f7ee5f0e98ec7481bbbd6f1bf1d25088b0eb47b15a7651ad99f7d2d71e57b');
INSERT INTO event VALUES(37,37,1,'agency.added','2026-11-30','2026-11-29T16:38:54.948Z','2026-11-30','uid0','{"code":"371500-civil-affairs","field":"civil-affairs","level":"city","region":"371500","title":"聊城市民政局","title-en":"Liaocheng Civil Affairs Bureau"}',X'9c7f7ee5f0e98ec7481bbbd6f1bf1d25088b0eb47b15a7651ad99f7d2d71e57b',X'8974d7d73dd4d294cd2c9fbe4769f06b9739c7d6aa3f177598df480ac0b84446');
INSERT INTO event VALUES(38,38,1,'agency.added','2026-11-30','2026-11-29T16:38:54.948Z','2026-11-30','uid0','{"code":"371500-traffic-police","field":"public-security","level":"city","region":"371500","title":"聊城市公安局交通警察支队","title-en":"Traffic Police Detachment of the Liaocheng Public Security Bureau"}',X'8974d7d73dd4d294cd2c9fbe4769f06b9739c7d6aa3f177598df480ac0b84446',X'7c035153a3c3ebecee646551830720e471ab4a1950bd1f4fc3f780820fc3c9b1');
INSERT INTO event VALUES(39,39,1,'agency.added','2026-11-30','2026-11-29T16:38:54.948Z','2026-11-30','uid0','{"code":"371502-government","field":"government","level":"county","region":"371502","title":"东昌府区人民政府","title-en":"People''s Government of Dongchangfu District"}',X'7c035153a3c3ebecee646551830720e471ab4a1950bd1f4fc3f780820fc3c9b1',X'7b34980b2ec1673f728b17c162e676d7113bbd260afa72ff647d77e1aae8256a');
INSERT INTO event VALUES(40,40,1,'agency.added','2026-11-30','2026-11-29T16:38:54.948Z','2026-11-30','uid0','{"code":"371502-public-security","field":"public-security","level":"city","region":"371502","title":"聊城市公安局东昌府分局","title-en":"Dongchangfu District Branch of the Liaocheng Public Security Bureau"}',X'7b34980b2ec1673f728b17c162e676d7113bbd260afa72ff647d77e1aae8256a',X'5f8977aa3a717c99968b54179b78931317c3c7b149acd6d543f63b909dbd9354');
INSERT INTO event VALUES(41,41,1,'agency.added','2026-11-30','2026-11-29T16:38:54.948Z','2026-11-30','uid0','{"code":"371502-natural-resources","field":"natural-resources","level":"county","region":"371502","title":"东昌府区自然资源和规划局","title-en":"Dongchangfu District Natural Resources and Planning Bureau"}',X'5f8977aa3a717c99968b54179b78931317c3c7b149acd6d543f63b909dbd9354',X'da56ff39895f525b2c70511d6d83802e987d30c938bbb7bb8602f84a5ddd8361');
INSERT INTO event VALUES(42,42,1,'agency.added','2026-11-30','2026-11-29T16:38:54.948Z','2026-11-30','uid0','{"code":"371502-housing","field":"housing","level":"county","region":"371502","title":"东昌府区住房和城乡建设局","title-en":"Dongchangfu District Housing and Construction Bureau"}',X'da56ff39895f525b2c70511d6d83802e987d30c938bbb7bb8602f84a5ddd8361',X'816b3e8abc16b45b951e02a1a1f78ba09eae3f3d262c798527a58a02305061c1');
INSERT INTO event VALUES(43,43,1,'agency.added','2026-11-30','2026-11-29T16:38:54.948Z','2026-11-30','uid0','{"code":"371502-human-resources","field":"human-resources","level":"county","region":"371502","title":"东昌府区人力资源和社会保障局","title-en":"Dongchangfu District Human Resources and Social Security Bureau"}',X'816b3e8abc16b45b951e02a1a1f78ba09eae3f3d262c798527a58a02305061c1',X'9fbe0e2b5fd13c9d0d80de4de844bbed78f9d260f8c1fb24ee12c83ad4c10af2');
INSERT INTO event VALUES(44,44,1,'agency.added','2026-11-30','2026-11-29T16:38:54.948Z','2026-11-30','uid0','{"code":"371502-market-regulation","field":"market-regulation","level":"county","region":"371502","title":"东昌府区市场监督管理局","title-en":"Dongchangfu District Market Regulation Bureau"}',X'9fbe0e2b5fd13c9d0d80de4de844bbed78f9d260f8c1fb24ee12c83ad4c10af2',X'85571094651b389f66c251d17f2a6047dbf860eb808db0aa37c5f2b5f8ab46ba');
INSERT INTO event VALUES(45,45,1,'agency.added','2026-11-30','2026-11-29T16:38:54.948Z','2026-11-30','uid0','{"code":"371502-urban-management","field":"urban-management","level":"county","region":"371502","title":"东昌府区综合行政执法局","title-en":"Dongchangfu District Comprehensive Enforcement Bureau"}',X'85571094651b389f66c251d17f2a6047dbf860eb808db0aa37c5f2b5f8ab46ba',X'8800391ebf5d899f7c9cc44ee6fc4476c212f67943b98278c5514aa192714670');
INSERT INTO event VALUES(46,46,1,'agency.added','2026-11-30','2026-11-29T16:38:54.948Z','2026-11-30','uid0','{"code":"371502-transport","field":"transport","level":"county","region":"371502","title":"东昌府区交通运输局","title-en":"Dongchangfu District Transport Bureau"}',X'8800391ebf5d899f7c9cc44ee6fc4476c212f67943b98278c5514aa192714670',X'8038f1d98907cb891451929337a2b1f81942d6f5aca4fc39ecfc424ecb64a661');
INSERT INTO event VALUES(47,47,1,'agency.added','2026-11-30','2026-11-29T16:38:54.948Z','2026-11-30','uid0','{"code":"371502-health","field":"health","level":"county","region":"371502","title":"东昌府区卫生健康局","title-en":"Dongchangfu District Health Bureau"}',X'8038f1d98907cb891451929337a2b1f81942d6f5aca4fc39ecfc424ecb64a661',X'2004af586ac1a68b2a71171c851a82b8c443b1297e7e542b44f2afe16b0091c6');
INSERT INTO event VALUES(48,48,1,'agency.added','2026-11-30','2026-11-29T16:38:54.948Z','2026-11-30','uid0','{"code":"371502-medical-insurance","field":"medical-insurance","level":"county","region":"371502","title":"东昌府区医疗保障局","title-en":"Dongchangfu District Medical Insurance Bureau"}',X'2004af586ac1a68b2a71171c851a82b8c443b1297e7e542b44f2afe16b0091c6',X'faf14dfb1a383a3f2a16bb37f68f72b663d6b8bdc78b7bc0480f55fd3164f744');
INSERT INTO event VALUES(49,49,1,'agency.added','2026-11-30','2026-11-29T16:38:54.948Z','2026-11-30','uid0','{"code":"371502-education","field":"education","level":"county","region":"371502","title":"东昌府区教育和体育局","title-en":"Dongchangfu District Education and Sports Bureau"}',X'faf14dfb1a383a3f2a16bb37f68f72b663d6b8bdc78b7bc0480f55fd3164f744',X'ca26e0a7231b87e35b3f3ac003812b44c30dafbbd79550801dca04fd8ebb327d');
INSERT INTO event VALUES(50,50,1,'agency.added','2026-11-30','2026-11-29T16:38:54.948Z','2026-11-30','uid0','{"code":"371502-agriculture","field":"agriculture","level":"county","region":"371502","title":"东昌府区农业农村局","title-en":"Dongchangfu District Agriculture and Rural Affairs Bureau"}',X'ca26e0a7231b87e35b3f3ac003812b44c30dafbbd79550801dca04fd8ebb327d',X'0c1fa7073d29748522d396d7e9a44457926c051fb2140bebe90d54f206a01209');
INSERT INTO event VALUES(51,51,1,'agency.added','2026-11-30','2026-11-29T16:38:54.948Z','2026-11-30','uid0','{"code":"371502-water","field":"water","level":"county","region":"371502","title":"东昌府区水利局","title-en":"Dongchangfu District Water Resources Bureau"}',X'0c1fa7073d29748522d396d7e9a44457926c051fb2140bebe90d54f206a01209',X'41f36e46eb2cfc73ccb0306148efab420bb171d84b74342906c3f4400ee568fa');
INSERT INTO event VALUES(52,52,1,'agency.added','2026-11-30','2026-11-29T16:38:54.948Z','2026-11-30','uid0','{"code":"371502-environment","field":"environment","level":"city","region":"371502","title":"聊城市生态环境局东昌府区分局","title-en":"Dongchangfu District Branch of the Liaocheng Ecology and Environment Bureau"}',X'41f36e46eb2cfc73ccb0306148efab420bb171d84b74342906c3f4400ee568fa',X'83d5be56e5f551837ea93fdf8f68ff9881e69ee219813a4f8d001f30f2dec8ee');
INSERT INTO event VALUES(53,53,1,'agency.added','2026-11-30','2026-11-29T16:38:54.948Z','2026-11-30','uid0','{"code":"371502-emergency","field":"emergency","level":"county","region":"371502","title":"东昌府区应急管理局","title-en":"Dongchangfu District Emergency Management Bureau"}',X'83d5be56e5f551837ea93fdf8f68ff9881e69ee219813a4f8d001f30f2dec8ee',X'964bd9348fa5750308ec242b932fae4e06a0762fb452012cc405f15cb0003c00');
INSERT INTO event VALUES(54,54,1,'agency.added','2026-11-30','2026-11-29T16:38:54.948Z','2026-11-30','uid0','{"code":"371502-civil-affairs","field":"civil-affairs","level":"county","region":"371502","title":"东昌府区民政局","title-en":"Dongchangfu District Civil Affairs Bureau"}',X'964bd9348fa5750308ec242b932fae4e06a0762fb452012cc405f15cb0003c00',X'fad070511ef21aecff8533e61562ebf5ba365ad55d9887c7f8d9a625ec7c1df5');
INSERT INTO event VALUES(55,55,1,'agency.added','2026-11-30','2026-11-29T16:38:54.948Z','2026-11-30','uid0','{"code":"371502-town-1","field":"government","level":"township","region":"371502","title":"东昌府区堂邑镇人民政府","title-en":"People''s Government of Tangyi Town, Dongchangfu District"}',X'fad070511ef21aecff8533e61562ebf5ba365ad55d9887c7f8d9a625ec7c1df5',X'44775da8617814e2e14d32331b02b1ec9a556587f3f26f7d93cecf62abd6e67b');
INSERT INTO event VALUES(56,56,1,'agency.added','2026-11-30','2026-11-29T16:38:54.948Z','2026-11-30','uid0','{"code":"371502-town-2","field":"government","level":"township","region":"371502","title":"东昌府区沙镇镇人民政府","title-en":"People''s Government of Shazhen Town, Dongchangfu District"}',X'44775da8617814e2e14d32331b02b1ec9a556587f3f26f7d93cecf62abd6e67b',X'765e086d26f6857a635675ca59e3ee86322e1185fd6dbbf3e5ba7bf671a11325');
INSERT INTO event VALUES(57,57,1,'agency.added','2026-11-30','2026-11-29T16:38:54.949Z','2026-11-30','uid0','{"code":"371502-town-3","field":"government","level":"township","region":"371502","title":"东昌府区侯营镇人民政府","title-en":"People''s Government of Houying Town, Dongchangfu District"}',X'765e086d26f6857a635675ca59e3ee86322e1185fd6dbbf3e5ba7bf671a11325',X'15f14a6b073be12b610ea6c6ab87fab53e4401bb4a7defffef1075ee1bc25904');
INSERT INTO event VALUES(58,58,1,'agency.added','2026-11-30','2026-11-29T16:38:54.949Z','2026-11-30','uid0','{"code":"371503-government","field":"government","level":"county","region":"371503","title":"茌平区人民政府","title-en":"People''s Government of Chiping District"}',X'15f14a6b073be12b610ea6c6ab87fab53e4401bb4a7defffef1075ee1bc25904',X'87eee37425ec770d6fb7bf466d1c6c6970a06d6ef9c0bfcfc6cad6205b322055');
INSERT INTO event VALUES(59,59,1,'agency.added','2026-11-30','2026-11-29T16:38:54.949Z','2026-11-30','uid0','{"code":"371503-public-security","field":"public-security","level":"city","region":"371503","title":"聊城市公安局茌平分局","title-en":"Chiping District Branch of the Liaocheng Public Security Bureau"}',X'87eee37425ec770d6fb7bf466d1c6c6970a06d6ef9c0bfcfc6cad6205b322055',X'c28c94b1aea66bf1b46fd7e77d5f2166521ff50f6dfe3b6138f0b1f35d24f2e7');
INSERT INTO event VALUES(60,60,1,'agency.added','2026-11-30','2026-11-29T16:38:54.949Z','2026-11-30','uid0','{"code":"371503-natural-resources","field":"natural-resources","level":"county","region":"371503","title":"茌平区自然资源和规划局","title-en":"Chiping District Natural Resources and Planning Bureau"}',X'c28c94b1aea66bf1b46fd7e77d5f2166521ff50f6dfe3b6138f0b1f35d24f2e7',X'3673623f282e6b651b4c522800e61e30c13d893f0ad9bf59399a734412055a17');
INSERT INTO event VALUES(61,61,1,'agency.added','2026-11-30','2026-11-29T16:38:54.949Z','2026-11-30','uid0','{"code":"371503-housing","field":"housing","level":"county","region":"371503","title":"茌平区住房和城乡建设局","title-en":"Chiping District Housing and Construction Bureau"}',X'3673623f282e6b651b4c522800e61e30c13d893f0ad9bf59399a734412055a17',X'e6445e26d8cbfbaa7f2a62efe4e44c6680199a5d25cea825c595fa6b4aa02452');
INSERT INTO event VALUES(62,62,1,'agency.added','2026-11-30','2026-11-29T16:38:54.949Z','2026-11-30','uid0','{"code":"371503-human-resources","field":"human-resources","level":"county","region":"371503","title":"茌平区人力资源和社会保障局","title-en":"Chiping District Human Resources and Social Security Bureau"}',X'e6445e26d8cbfbaa7f2a62efe4e44c6680199a5d25cea825c595fa6b4aa02452',X'ff482668ebb270bf41ccd8a206102ac822e59ee71765ccff8aceba98a6fc40c2');
INSERT INTO event VALUES(63,63,1,'agency.added','2026-11-30','2026-11-29T16:38:54.949Z','2026-11-30','uid0','{"code":"371503-market-regulation","field":"market-regulation","level":"county","region":"371503","title":"茌平区市场监督管理局","title-en":"Chiping District Market Regulation Bureau"}',X'ff482668ebb270bf41ccd8a206102ac822e59ee71765ccff8aceba98a6fc40c2',X'4d445872e390cb0a0ed89b05d84a5daeb25824b7aaeda450ad9ca5fb66702fce');
INSERT INTO event VALUES(64,64,1,'agency.added','2026-11-30','2026-11-29T16:38:54.949Z','2026-11-30','uid0','{"code":"371503-urban-management","field":"urban-management","level":"county","region":"371503","title":"茌平区综合行政执法局","title-en":"Chiping District Comprehensive Enforcement Bureau"}',X'4d445872e390cb0a0ed89b05d84a5daeb25824b7aaeda450ad9ca5fb66702fce',X'81f1d7e67c72ca48bfac563bcb7a51722ef013bedff9a0bd3d0eb1c9cbb108de');
INSERT INTO event VALUES(65,65,1,'agency.added','2026-11-30','2026-11-29T16:38:54.949Z','2026-11-30','uid0','{"code":"371503-transport","field":"transport","level":"county","region":"371503","title":"茌平区交通运输局","title-en":"Chiping District Transport Bureau"}',X'81f1d7e67c72ca48bfac563bcb7a51722ef013bedff9a0bd3d0eb1c9cbb108de',X'196356a3bf2b9c16fb8ea0ed12812e89d38d6ae6765c33451ab64686b771668d');
INSERT INTO event VALUES(66,66,1,'agency.added','2026-11-30','2026-11-29T16:38:54.949Z','2026-11-30','uid0','{"code":"371503-health","field":"health","level":"county","region":"371503","title":"茌平区卫生健康局","title-en":"Chiping District Health Bureau"}',X'196356a3bf2b9c16fb8ea0ed12812e89d38d6ae6765c33451ab64686b771668d',X'de47095e9a25e7049f061cab0a2e718872f6cd097490d1664b5f2dca9e21d7bd');
INSERT INTO event VALUES(67,67,1,'agency.added','2026-11-30','2026-11-29T16:38:54.949Z','2026-11-30','uid0','{"code":"371503-medical-insurance","field":"medical-insurance","level":"county","region":"371503","title":"茌平区医疗保障局","title-en":"Chiping District Medical Insurance Bureau"}',X'de47095e9a25e7049f061cab0a2e718872f6cd097490d1664b5f2dca9e21d7bd',X'4247f7c2ee184156bf2a68e3e368907166adc8cf91b56b7fc77c8f0c2959531b');
INSERT INTO event VALUES(68,68,1,'agency.added','2026-11-30','2026-11-29T16:38:54.949Z','2026-11-30','uid0','{"code":"371503-education","field":"education","level":"county","region":"371503","title":"茌平区教育和体育局","title-en":"Chiping District Education and Sports Bureau"}',X'4247f7c2ee184156bf2a68e3e368907166adc8cf91b56b7fc77c8f0c2959531b',X'5f5c4eac786ea2e934a912aacca3622a99cd5eb822f32b9f3fc278a071ac65fe');
INSERT INTO event VALUES(69,69,1,'agency.added','2026-11-30','2026-11-29T16:38:54.949Z','2026-11-30','uid0','{"code":"371503-agriculture","field":"agriculture","level":"county","region":"371503","title":"茌平区农业农村局","title-en":"Chiping District Agriculture and Rural Affairs Bureau"}',X'5f5c4eac786ea2e934a912aacca3622a99cd5eb822f32b9f3fc278a071ac65fe',X'9b59f6ca2210d8eb4eda367395c29d15ef7e6522577b3ab16cc41d804d04107d');
INSERT INTO event VALUES(70,70,1,'agency.added','2026-11-30','2026-11-29T16:38:54.949Z','2026-11-30','uid0','{"code":"371503-water","field":"water","level":"county","region":"371503","title":"茌平区水利局","title-en":"Chiping District Water Resources Bureau"}',X'9b59f6ca2210d8eb4eda367395c29d15ef7e6522577b3ab16cc41d804d04107d',X'5e7f01b8029ef2b8a541801f8c0552689ee546614c0fce6b994fe589139a8cd7');
INSERT INTO event VALUES(71,71,1,'agency.added','2026-11-30','2026-11-29T16:38:54.949Z','2026-11-30','uid0','{"code":"371503-environment","field":"environment","level":"city","region":"371503","title":"聊城市生态环境局茌平区分局","title-en":"Chiping District Branch of the Liaocheng Ecology and Environment Bureau"}',X'5e7f01b8029ef2b8a541801f8c0552689ee546614c0fce6b994fe589139a8cd7',X'03aa4bade9741edb7b974731962773ce4656316bfe23666a08a32f7deb2125f8');
INSERT INTO event VALUES(72,72,1,'agency.added','2026-11-30','2026-11-29T16:38:54.949Z','2026-11-30','uid0','{"code":"371503-emergency","field":"emergency","level":"county","region":"371503","title":"茌平区应急管理局","title-en":"Chiping District Emergency Management Bureau"}',X'03aa4bade9741edb7b974731962773ce4656316bfe23666a08a32f7deb2125f8',X'f283a047b84bc459c5c4dc5a068649aaf2c117ae558c470b8c7a2c6d61651beb');
INSERT INTO event VALUES(73,73,1,'agency.added','2026-11-30','2026-11-29T16:38:54.949Z','2026-11-30','uid0','{"code":"371503-civil-affairs","field":"civil-affairs","level":"county","region":"371503","title":"茌平区民政局","title-en":"Chiping District Civil Affairs Bureau"}',X'f283a047b84bc459c5c4dc5a068649aaf2c117ae558c470b8c7a2c6d61651beb',X'dc6c20247067f15359a2f2c0d8ce1849fda6897e64d534656494ee905d7d5a7b');
INSERT INTO event VALUES(74,74,1,'agency.added','2026-11-30','2026-11-29T16:38:54.949Z','2026-11-30','uid0','{"code":"371503-town-1","field":"government","level":"township","region":"371503","title":"茌平区博平镇人民政府","title-en":"People''s Government of Boping Town, Chiping District"}',X'dc6c20247067f15359a2f2c0d8ce1849fda6897e64d534656494ee905d7d5a7b',X'00482299fb470d9fd0008235a9c37f35ed1423427ccdc8f5eadd9e41923536ab');
INSERT INTO event VALUES(75,75,1,'agency.added','2026-11-30','2026-11-29T16:38:54.949Z','2026-11-30','uid0','{"code":"371503-town-2","field":"government","level":"township","region":"371503","title":"茌平区杜郎口镇人民政府","title-en":"People''s Government of Dulangkou Town, Chiping District"}',X'00482299fb470d9fd0008235a9c37f35ed1423427ccdc8f5eadd9e41923536ab',X'a957d402998d49092a09d82941583e002c762fbf32c873904daa97c28fae4067');
INSERT INTO event VALUES(76,76,1,'agency.added','2026-11-30','2026-11-29T16:38:54.949Z','2026-11-30','uid0','{"code":"371503-town-3","field":"government","level":"township","region":"371503","title":"茌平区乐平铺镇人民政府","title-en":"People''s Government of Lepingpu Town, Chiping District"}',X'a957d402998d49092a09d82941583e002c762fbf32c873904daa97c28fae4067',X'57c75e717434cf781b8136f021b5fbf3d6a6a90d67a9c7e7aa9ea065b85e4b0b');
INSERT INTO event VALUES(77,77,1,'agency.added','2026-11-30','2026-11-29T16:38:54.949Z','2026-11-30','uid0','{"code":"371581-government","field":"government","level":"county","region":"371581","title":"临清市人民政府","title-en":"People''s Government of Linqing City"}',X'57c75e717434cf781b8136f021b5fbf3d6a6a90d67a9c7e7aa9ea065b85e4b0b',X'be54847c78dc6a67451b99d5dd157db7169ab9a6343664456e693e39a64f08a6');
INSERT INTO event VALUES(78,78,1,'agency.added','2026-11-30','2026-11-29T16:38:54.949Z','2026-11-30','uid0','{"code":"371581-public-security","field":"public-security","level":"county","region":"371581","title":"临清市公安局","title-en":"Linqing City Public Security Bureau"}',X'be54847c78dc6a67451b99d5dd157db7169ab9a6343664456e693e39a64f08a6',X'002deebcf216564a8db87f2e0a9a6cd9b2a812d564134615ee93d7ff114c66e7');
INSERT INTO event VALUES(79,79,1,'agency.added','2026-11-30','2026-11-29T16:38:54.949Z','2026-11-30','uid0','{"code":"371581-natural-resources","field":"natural-resources","level":"county","region":"371581","title":"临清市自然资源和规划局","title-en":"Linqing City Natural Resources and Planning Bureau"}',X'002deebcf216564a8db87f2e0a9a6cd9b2a812d564134615ee93d7ff114c66e7',X'029bd258323b9ab497ac9c25ce5efe822e552a126568a9b8e1b9e4104164df2d');
INSERT INTO event VALUES(80,80,1,'agency.added','2026-11-30','2026-11-29T16:38:54.949Z','2026-11-30','uid0','{"code":"371581-housing","field":"housing","level":"county","region":"371581","title":"临清市住房和城乡建设局","title-en":"Linqing City Housing and Construction Bureau"}',X'029bd258323b9ab497ac9c25ce5efe822e552a126568a9b8e1b9e4104164df2d',X'05cc1fecf0ac76c496196273f216bddfc48022578bcd3f93d4c7d70084bb2330');
INSERT INTO event VALUES(81,81,1,'agency.added','2026-11-30','2026-11-29T16:38:54.949Z','2026-11-30','uid0','{"code":"371581-human-resources","field":"human-resources","level":"county","region":"371581","title":"临清市人力资源和社会保障局","title-en":"Linqing City Human Resources and Social Security Bureau"}',X'05cc1fecf0ac76c496196273f216bddfc48022578bcd3f93d4c7d70084bb2330',X'5e87ec4f06060a64912c0748a48b26e69e66ff5a6012a8a7bd9857b78b456083');
INSERT INTO event VALUES(82,82,1,'agency.added','2026-11-30','2026-11-29T16:38:54.949Z','2026-11-30','uid0','{"code":"371581-market-regulation","field":"market-regulation","level":"county","region":"371581","title":"临清市市场监督管理局","title-en":"Linqing City Market Regulation Bureau"}',X'5e87ec4f06060a64912c0748a48b26e69e66ff5a6012a8a7bd9857b78b456083',X'c299080cf5471a569f9bbde222d43e25028cc769a8048fbb5834f2c3f5ec9e79');
INSERT INTO event VALUES(83,83,1,'agency.added','2026-11-30','2026-11-29T16:38:54.949Z','2026-11-30','uid0','{"code":"371581-urban-management","field":"urban-management","level":"county","region":"371581","title":"临清市综合行政执法局","title-en":"Linqing City Comprehensive Enforcement Bureau"}',X'c299080cf5471a569f9bbde222d43e25028cc769a8048fbb5834f2c3f5ec9e79',X'9e3c95f0685becc1187512a6f771fc27a7eb50dec532f479deafcc465b216a01');
INSERT INTO event VALUES(84,84,1,'agency.added','2026-11-30','2026-11-29T16:38:54.949Z','2026-11-30','uid0','{"code":"371581-transport","field":"transport","level":"county","region":"371581","title":"临清市交通运输局","title-en":"Linqing City Transport Bureau"}',X'9e3c95f0685becc1187512a6f771fc27a7eb50dec532f479deafcc465b216a01',X'97be296456c78b90004f2a3f4cc7369a42b2ffda65654a288e83aef5126cca71');
INSERT INTO event VALUES(85,85,1,'agency.added','2026-11-30','2026-11-29T16:38:54.949Z','2026-11-30','uid0','{"code":"371581-health","field":"health","level":"county","region":"371581","title":"临清市卫生健康局","title-en":"Linqing City Health Bureau"}',X'97be296456c78b90004f2a3f4cc7369a42b2ffda65654a288e83aef5126cca71',X'23f408c2f65147b724c9dd394ac9b873e8d168bbd090bff9e0b44ef76edad192');
INSERT INTO event VALUES(86,86,1,'agency.added','2026-11-30','2026-11-29T16:38:54.949Z','2026-11-30','uid0','{"code":"371581-medical-insurance","field":"medical-insurance","level":"county","region":"371581","title":"临清市医疗保障局","title-en":"Linqing City Medical Insurance Bureau"}',X'23f408c2f65147b724c9dd394ac9b873e8d168bbd090bff9e0b44ef76edad192',X'03a97487c3c141dd0e18612118c6e7d046bc11069c0b775dc1ae95e07925de57');
INSERT INTO event VALUES(87,87,1,'agency.added','2026-11-30','2026-11-29T16:38:54.949Z','2026-11-30','uid0','{"code":"371581-education","field":"education","level":"county","region":"371581","title":"临清市教育和体育局","title-en":"Linqing City Education and Sports Bureau"}',X'03a97487c3c141dd0e18612118c6e7d046bc11069c0b775dc1ae95e07925de57',X'67965657086f02dce9d125d7eb27dbbb4c5ce527f21ab5271b09c75e51d4bf17');
INSERT INTO event VALUES(88,88,1,'agency.added','2026-11-30','2026-11-29T16:38:54.949Z','2026-11-30','uid0','{"code":"371581-agriculture","field":"agriculture","level":"county","region":"371581","title":"临清市农业农村局","title-en":"Linqing City Agriculture and Rural Affairs Bureau"}',X'67965657086f02dce9d125d7eb27dbbb4c5ce527f21ab5271b09c75e51d4bf17',X'fbf66e44bc0ffd25040b8c2668d5b1d0c7ff24556ff459b94d1a6d7be6341197');
INSERT INTO event VALUES(89,89,1,'agency.added','2026-11-30','2026-11-29T16:38:54.949Z','2026-11-30','uid0','{"code":"371581-water","field":"water","level":"county","region":"371581","title":"临清市水利局","title-en":"Linqing City Water Resources Bureau"}',X'fbf66e44bc0ffd25040b8c2668d5b1d0c7ff24556ff459b94d1a6d7be6341197',X'80be6cb1881fd9be9bbc92ae5156c9b8d162540509463f03c4d8b63f885cabd6');
INSERT INTO event VALUES(90,90,1,'agency.added','2026-11-30','2026-11-29T16:38:54.949Z','2026-11-30','uid0','{"code":"371581-environment","field":"environment","level":"city","region":"371581","title":"聊城市生态环境局临清市分局","title-en":"Linqing City Branch of the Liaocheng Ecology and Environment Bureau"}',X'80be6cb1881fd9be9bbc92ae5156c9b8d162540509463f03c4d8b63f885cabd6',X'5ab2a8d2a9020a7d53325c87065b6535485bf64b0dc7aa8fa12e4eebc6b8051a');
INSERT INTO event VALUES(91,91,1,'agency.added','2026-11-30','2026-11-29T16:38:54.949Z','2026-11-30','uid0','{"code":"371581-emergency","field":"emergency","level":"county","region":"371581","title":"临清市应急管理局","title-en":"Linqing City Emergency Management Bureau"}',X'5ab2a8d2a9020a7d53325c87065b6535485bf64b0dc7aa8fa12e4eebc6b8051a',X'010f3d89c74256202bbc5769cb7544331ace97144e0de63443ee2fc9c4340816');
INSERT INTO event VALUES(92,92,1,'agency.added','2026-11-30','2026-11-29T16:38:54.949Z','2026-11-30','uid0','{"code":"371581-civil-affairs","field":"civil-affairs","level":"county","region":"371581","title":"临清市民政局","title-en":"Linqing City Civil Affairs Bureau"}',X'010f3d89c74256202bbc5769cb7544331ace97144e0de63443ee2fc9c4340816',X'94327998e9f041812122cf2490c740c0af210e5298d7f3b28c39594eb0d6faa7');
INSERT INTO event VALUES(93,93,1,'agency.added','2026-11-30','2026-11-29T16:38:54.949Z','2026-11-30','uid0','{"code":"371581-town-1","field":"government","level":"township","region":"371581","title":"临清市康庄镇人民政府","title-en":"People''s Government of Kangzhuang Town, Linqing City"}',X'94327998e9f041812122cf2490c740c0af210e5298d7f3b28c39594eb0d6faa7',X'a9f96772fea6fff7642c3756b124f37207c9b326d8377d06efe165843ac1fe18');
INSERT INTO event VALUES(94,94,1,'agency.added','2026-11-30','2026-11-29T16:38:54.949Z','2026-11-30','uid0','{"code":"371581-town-2","field":"government","level":"township","region":"371581","title":"临清市烟店镇人民政府","title-en":"People''s Government of Yandian Town, Linqing City"}',X'a9f96772fea6fff7642c3756b124f37207c9b326d8377d06efe165843ac1fe18',X'317e9e2822e3fdc8c60e181fd4deaa89170b55f3baee4ec197896c1b807a7dc0');
INSERT INTO event VALUES(95,95,1,'agency.added','2026-11-30','2026-11-29T16:38:54.949Z','2026-11-30','uid0','{"code":"371581-town-3","field":"government","level":"township","region":"371581","title":"临清市八岔路镇人民政府","title-en":"People''s Government of Bachalu Town, Linqing City"}',X'317e9e2822e3fdc8c60e181fd4deaa89170b55f3baee4ec197896c1b807a7dc0',X'01550b6fcc55ec75a8c591aab20cb5b9c31716b850ed6288f29cdb0098b18c6a');
INSERT INTO event VALUES(96,96,1,'agency.added','2026-11-30','2026-11-29T16:38:54.949Z','2026-11-30','uid0','{"code":"371521-government","field":"government","level":"county","region":"371521","title":"阳谷县人民政府","title-en":"People''s Government of Yanggu County"}',X'01550b6fcc55ec75a8c591aab20cb5b9c31716b850ed6288f29cdb0098b18c6a',X'd0563e0c2e1001c3d4340ce5f948fe2bcfa8af2e99d0ba84f2341cb71c1985c2');
INSERT INTO event VALUES(97,97,1,'agency.added','2026-11-30','2026-11-29T16:38:54.949Z','2026-11-30','uid0','{"code":"371521-public-security","field":"public-security","level":"county","region":"371521","title":"阳谷县公安局","title-en":"Yanggu County Public Security Bureau"}',X'd0563e0c2e1001c3d4340ce5f948fe2bcfa8af2e99d0ba84f2341cb71c1985c2',X'7bea133aec93f502226e2dbe5872880b39eacccee497dc3043d457fd4ea2ef69');
INSERT INTO event VALUES(98,98,1,'agency.added','2026-11-30','2026-11-29T16:38:54.949Z','2026-11-30','uid0','{"code":"371521-natural-resources","field":"natural-resources","level":"county","region":"371521","title":"阳谷县自然资源和规划局","title-en":"Yanggu County Natural Resources and Planning Bureau"}',X'7bea133aec93f502226e2dbe5872880b39eacccee497dc3043d457fd4ea2ef69',X'6df75375c6cb01c75cc895ffa796ca4d20752369afb6bd5790a387d041e383ef');
INSERT INTO event VALUES(99,99,1,'agency.added','2026-11-30','2026-11-29T16:38:54.949Z','2026-11-30','uid0','{"code":"371521-housing","field":"housing","level":"county","region":"371521","title":"阳谷县住房和城乡建设局","title-en":"Yanggu County Housing and Construction Bureau"}',X'6df75375c6cb01c75cc895ffa796ca4d20752369afb6bd5790a387d041e383ef',X'0f72007d01bb29b4a6a6959299d41c3d7fd28b035e7c76b6e5d866edd8e6d744');
INSERT INTO event VALUES(100,100,1,'agency.added','2026-11-30','2026-11-29T16:38:54.950Z','2026-11-30','uid0','{"code":"371521-human-resources","field":"human-resources","level":"county","region":"371521","title":"阳谷县人力资源和社会保障局","title-en":"Yanggu County Human Resources and Social Security Bureau"}',X'0f72007d01bb29b4a6a6959299d41c3d7fd28b035e7c76b6e5d866edd8e6d744',X'c9af19aeba185ab85e57111b909a97b1518ca18b00ef2c308945363f8cc94740');
INSERT INTO event VALUES(101,101,1,'agency.added','2026-11-30','2026-11-29T16:38:54.950Z','2026-11-30','uid0','{"code":"371521-market-regulation","field":"market-regulation","level":"county","region":"371521","title":"阳谷县市场监督管理局","title-en":"Yanggu County Market Regulation Bureau"}',X'c9af19aeba185ab85e57111b909a97b1518ca18b00ef2c308945363f8cc94740',X'11e053d7a52edd58f5694db225004a02b14b5fa6a0beb5690fbe2560b407d1e4');
INSERT INTO event VALUES(102,102,1,'agency.added','2026-11-30','2026-11-29T16:38:54.950Z','2026-11-30','uid0','{"code":"371521-urban-management","field":"urban-management","level":"county","region":"371521","title":"阳谷县综合行政执法局","title-en":"Yanggu County Comprehensive Enforcement Bureau"}',X'11e053d7a52edd58f5694db225004a02b14b5fa6a0beb5690fbe2560b407d1e4',X'cfbc81da3accb6e98d45800f57a4eb67e8c23803cd5b3ef757904b26ee8edf92');
INSERT INTO event VALUES(103,103,1,'agency.added','2026-11-30','2026-11-29T16:38:54.950Z','2026-11-30','uid0','{"code":"371521-transport","field":"transport","level":"county","region":"371521","title":"阳谷县交通运输局","title-en":"Yanggu County Transport Bureau"}',X'cfbc81da3accb6e98d45800f57a4eb67e8c23803cd5b3ef757904b26ee8edf92',X'd4cb63a9d2cad59ae2ebc82fa0d8ff2664ad0887f329d003277e6672d28e577f');
INSERT INTO event VALUES(104,104,1,'agency.added','2026-11-30','2026-11-29T16:38:54.950Z','2026-11-30','uid0','{"code":"371521-health","field":"health","level":"county","region":"371521","title":"阳谷县卫生健康局","title-en":"Yanggu County Health Bureau"}',X'd4cb63a9d2cad59ae2ebc82fa0d8ff2664ad0887f329d003277e6672d28e577f',X'77a11190a8a00b4ae5796c7ffa5db239405875719bb708d9e2abfa0db1d7a273');
INSERT INTO event VALUES(105,105,1,'agency.added','2026-11-30','2026-11-29T16:38:54.950Z','2026-11-30','uid0','{"code":"371521-medical-insurance","field":"medical-insurance","level":"county","region":"371521","title":"阳谷县医疗保障局","title-en":"Yanggu County Medical Insurance Bureau"}',X'77a11190a8a00b4ae5796c7ffa5db239405875719bb708d9e2abfa0db1d7a273',X'687847de2033b60d6d15216b2f45cd2dff4f2d63f7ba6eb3fc184d746d86b046');
INSERT INTO event VALUES(106,106,1,'agency.added','2026-11-30','2026-11-29T16:38:54.950Z','2026-11-30','uid0','{"code":"371521-education","field":"education","level":"county","region":"371521","title":"阳谷县教育和体育局","title-en":"Yanggu County Education and Sports Bureau"}',X'687847de2033b60d6d15216b2f45cd2dff4f2d63f7ba6eb3fc184d746d86b046',X'df540869b65542754a30e8c4249ea6f552d1404cb80940727b5216724b9124c2');
INSERT INTO event VALUES(107,107,1,'agency.added','2026-11-30','2026-11-29T16:38:54.950Z','2026-11-30','uid0','{"code":"371521-agriculture","field":"agriculture","level":"county","region":"371521","title":"阳谷县农业农村局","title-en":"Yanggu County Agriculture and Rural Affairs Bureau"}',X'df540869b65542754a30e8c4249ea6f552d1404cb80940727b5216724b9124c2',X'cb90cc5533b81da77b53e3cc26af0bb036492362d4feaec4daab6dfa08306928');
INSERT INTO event VALUES(108,108,1,'agency.added','2026-11-30','2026-11-29T16:38:54.950Z','2026-11-30','uid0','{"code":"371521-water","field":"water","level":"county","region":"371521","title":"阳谷县水利局","title-en":"Yanggu County Water Resources Bureau"}',X'cb90cc5533b81da77b53e3cc26af0bb036492362d4feaec4daab6dfa08306928',X'b3e70a30814513622d9583711a1fa5ba0febeb722e2a4a71a48f76ef673f1c4e');
INSERT INTO event VALUES(109,109,1,'agency.added','2026-11-30','2026-11-29T16:38:54.950Z','2026-11-30','uid0','{"code":"371521-environment","field":"environment","level":"city","region":"371521","title":"聊城市生态环境局阳谷县分局","title-en":"Yanggu County Branch of the Liaocheng Ecology and Environment Bureau"}',X'b3e70a30814513622d9583711a1fa5ba0febeb722e2a4a71a48f76ef673f1c4e',X'2d7cc0648fb52bcf8ccd6df0f0a24482b5b6dbb71cf745a65bdaa65ef3a49fb5');
INSERT INTO event VALUES(110,110,1,'agency.added','2026-11-30','2026-11-29T16:38:54.950Z','2026-11-30','uid0','{"code":"371521-emergency","field":"emergency","level":"county","region":"371521","title":"阳谷县应急管理局","title-en":"Yanggu County Emergency Management Bureau"}',X'2d7cc0648fb52bcf8ccd6df0f0a24482b5b6dbb71cf745a65bdaa65ef3a49fb5',X'7ad34da8aa71b379cc0b68a4e318edcc5d42fd077678cd378c89604f1bd62ffe');
INSERT INTO event VALUES(111,111,1,'agency.added','2026-11-30','2026-11-29T16:38:54.950Z','2026-11-30','uid0','{"code":"371521-civil-affairs","field":"civil-affairs","level":"county","region":"371521","title":"阳谷县民政局","title-en":"Yanggu County Civil Affairs Bureau"}',X'7ad34da8aa71b379cc0b68a4e318edcc5d42fd077678cd378c89604f1bd62ffe',X'fd63ba1d353cf94e6d2b8643f72737182ca35be8e95a0a043e862797713872fc');
INSERT INTO event VALUES(112,112,1,'agency.added','2026-11-30','2026-11-29T16:38:54.950Z','2026-11-30','uid0','{"code":"371521-town-1","field":"government","level":"township","region":"371521","title":"阳谷县阿城镇人民政府","title-en":"People''s Government of Acheng Town, Yanggu County"}',X'fd63ba1d353cf94e6d2b8643f72737182ca35be8e95a0a043e862797713872fc',X'a8473c32d23c329f13b4f5aaf7091536b5620c0eed466cebfd56220113263b40');
INSERT INTO event VALUES(113,113,1,'agency.added','2026-11-30','2026-11-29T16:38:54.950Z','2026-11-30','uid0','{"code":"371521-town-2","field":"government","level":"township","region":"371521","title":"阳谷县张秋镇人民政府","title-en":"People''s Government of Zhangqiu Town, Yanggu County"}',X'a8473c32d23c329f13b4f5aaf7091536b5620c0eed466cebfd56220113263b40',X'afd1a4cf1331081af362ef4d15ccfd3017ff5c578cd627254d5fb288e5cfa3a6');
INSERT INTO event VALUES(114,114,1,'agency.added','2026-11-30','2026-11-29T16:38:54.950Z','2026-11-30','uid0','{"code":"371521-town-3","field":"government","level":"township","region":"371521","title":"阳谷县寿张镇人民政府","title-en":"People''s Government of Shouzhang Town, Yanggu County"}',X'afd1a4cf1331081af362ef4d15ccfd3017ff5c578cd627254d5fb288e5cfa3a6',X'b9dfa9c37331eb6106f8c0997dc8ef7acd235209dcbf7fee9d4a0bdb20920ad9');
INSERT INTO event VALUES(115,115,1,'agency.added','2026-11-30','2026-11-29T16:38:54.950Z','2026-11-30','uid0','{"code":"371522-government","field":"government","level":"county","region":"371522","title":"莘县人民政府","title-en":"People''s Government of Shen County"}',X'b9dfa9c37331eb6106f8c0997dc8ef7acd235209dcbf7fee9d4a0bdb20920ad9',X'a9985a48a3af9db23279f1423802fa37bcfdf9005c5fb49b4f2d63019a84e8a0');
INSERT INTO event VALUES(116,116,1,'agency.added','2026-11-30','2026-11-29T16:38:54.950Z','2026-11-30','uid0','{"code":"371522-public-security","field":"public-security","level":"county","region":"371522","title":"莘县公安局","title-en":"Shen County Public Security Bureau"}',X'a9985a48a3af9db23279f1423802fa37bcfdf9005c5fb49b4f2d63019a84e8a0',X'6f6ff27704f01de11505ec374589e7db1b36e0e4480ae22f6514862301f258b9');
INSERT INTO event VALUES(117,117,1,'agency.added','2026-11-30','2026-11-29T16:38:54.950Z','2026-11-30','uid0','{"code":"371522-natural-resources","field":"natural-resources","level":"county","region":"371522","title":"莘县自然资源和规划局","title-en":"Shen County Natural Resources and Planning Bureau"}',X'6f6ff27704f01de11505ec374589e7db1b36e0e4480ae22f6514862301f258b9',X'746b1d0dfa39132b5295932db6278d6fdca78cf9dc74801629708019f4cefe13');
INSERT INTO event VALUES(118,118,1,'agency.added','2026-11-30','2026-11-29T16:38:54.950Z','2026-11-30','uid0','{"code":"371522-housing","field":"housing","level":"county","region":"371522","title":"莘县住房和城乡建设局","title-en":"Shen County Housing and Construction Bureau"}',X'746b1d0dfa39132b5295932db6278d6fdca78cf9dc74801629708019f4cefe13',X'0848396b61acf74b1c582074e30fc4edcf0600a9a6182d94c7b9e90fab2551f3');
INSERT INTO event VALUES(119,119,1,'agency.added','2026-11-30','2026-11-29T16:38:54.950Z','2026-11-30','uid0','{"code":"371522-human-resources","field":"human-resources","level":"county","region":"371522","title":"莘县人力资源和社会保障局","title-en":"Shen County Human Resources and Social Security Bureau"}',X'0848396b61acf74b1c582074e30fc4edcf0600a9a6182d94c7b9e90fab2551f3',X'1fe947f46a2b57de06059a1651de1db050d5daea04b23a9e5a9a00ee79b49258');
INSERT INTO event VALUES(120,120,1,'agency.added','2026-11-30','2026-11-29T16:38:54.950Z','2026-11-30','uid0','{"code":"371522-market-regulation","field":"market-regulation","level":"county","region":"371522","title":"莘县市场监督管理局","title-en":"Shen County Market Regulation Bureau"}',X'1fe947f46a2b57de06059a1651de1db050d5daea04b23a9e5a9a00ee79b49258',X'c37f03726730baa4156057d2081956a7f2834deed1c1ad97bb8df8738ef09c7d');
INSERT INTO event VALUES(121,121,1,'agency.added','2026-11-30','2026-11-29T16:38:54.950Z','2026-11-30','uid0','{"code":"371522-urban-management","field":"urban-management","level":"county","region":"371522","title":"莘县综合行政执法局","title-en":"Shen County Comprehensive Enforcement Bureau"}',X'c37f03726730baa4156057d2081956a7f2834deed1c1ad97bb8df8738ef09c7d',X'f9ffd9ecfc5bb77c6d689368a0d18210b15c017bdff6f3fc0b0c08a9fadf47bf');
INSERT INTO event VALUES(122,122,1,'agency.added','2026-11-30','2026-11-29T16:38:54.950Z','2026-11-30','uid0','{"code":"371522-transport","field":"transport","level":"county","region":"371522","title":"莘县交通运输局","title-en":"Shen County Transport Bureau"}',X'f9ffd9ecfc5bb77c6d689368a0d18210b15c017bdff6f3fc0b0c08a9fadf47bf',X'b67616f6df9306014cfb16f59cae2e8ba546911cf72666d9d5b17688d5dae3f2');
INSERT INTO event VALUES(123,123,1,'agency.added','2026-11-30','2026-11-29T16:38:54.950Z','2026-11-30','uid0','{"code":"371522-health","field":"health","level":"county","region":"371522","title":"莘县卫生健康局","title-en":"Shen County Health Bureau"}',X'b67616f6df9306014cfb16f59cae2e8ba546911cf72666d9d5b17688d5dae3f2',X'7a6f5cab3c05e7ed60194426d7514cae4ad010ac60a3b1fafaee310913df09d0');
INSERT INTO event VALUES(124,124,1,'agency.added','2026-11-30','2026-11-29T16:38:54.950Z','2026-11-30','uid0','{"code":"371522-medical-insurance","field":"medical-insurance","level":"county","region":"371522","title":"莘县医疗保障局","title-en":"Shen County Medical Insurance Bureau"}',X'7a6f5cab3c05e7ed60194426d7514cae4ad010ac60a3b1fafaee310913df09d0',X'62ff7a0ad439e3f37defd99ccda1fa8fc6e9a0ab061fc517b3e6b355ea29f0a7');
INSERT INTO event VALUES(125,125,1,'agency.added','2026-11-30','2026-11-29T16:38:54.950Z','2026-11-30','uid0','{"code":"371522-education","field":"education","level":"county","region":"371522","title":"莘县教育和体育局","title-en":"Shen County Education and Sports Bureau"}',X'62ff7a0ad439e3f37defd99ccda1fa8fc6e9a0ab061fc517b3e6b355ea29f0a7',X'c73264c642d081bcff05edfcc307cb6f6e66d1b3c7ff707da14a3ce163eb77ae');
INSERT INTO event VALUES(126,126,1,'agency.added','2026-11-30','2026-11-29T16:38:54.950Z','2026-11-30','uid0','{"code":"371522-agriculture","field":"agriculture","level":"county","region":"371522","title":"莘县农业农村局","title-en":"Shen County Agriculture and Rural Affairs Bureau"}',X'c73264c642d081bcff05edfcc307cb6f6e66d1b3c7ff707da14a3ce163eb77ae',X'a7c4a688e68e1001390f95e6792c11a37e2be653fd4103b5cadf977c392244ba');
INSERT INTO event VALUES(127,127,1,'agency.added','2026-11-30','2026-11-29T16:38:54.950Z','2026-11-30','uid0','{"code":"371522-water","field":"water","level":"county","region":"371522","title":"莘县水利局","title-en":"Shen County Water Resources Bureau"}',X'a7c4a688e68e1001390f95e6792c11a37e2be653fd4103b5cadf977c392244ba',X'2e11755e17057db09f2a04bf92b44f927f6cce793d14a871469eb8dcf96a18ad');
INSERT INTO event VALUES(128,128,1,'agency.added','2026-11-30','2026-11-29T16:38:54.950Z','2026-11-30','uid0','{"code":"371522-environment","field":"environment","level":"city","region":"371522","title":"聊城市生态环境局莘县分局","title-en":"Shen County Branch of the Liaocheng Ecology and Environment Bureau"}',X'2e11755e17057db09f2a04bf92b44f927f6cce793d14a871469eb8dcf96a18ad',X'233328e755b4f0115e4b4b4d0b57000841db71aaa8ae3b5e3fcf98bd93fd9c17');
INSERT INTO event VALUES(129,129,1,'agency.added','2026-11-30','2026-11-29T16:38:54.950Z','2026-11-30','uid0','{"code":"371522-emergency","field":"emergency","level":"county","region":"371522","title":"莘县应急管理局","title-en":"Shen County Emergency Management Bureau"}',X'233328e755b4f0115e4b4b4d0b57000841db71aaa8ae3b5e3fcf98bd93fd9c17',X'e944adc06c0c85add10aafbd1cb71320b82e0419cd2de222892f50d05ccb3294');
INSERT INTO event VALUES(130,130,1,'agency.added','2026-11-30','2026-11-29T16:38:54.950Z','2026-11-30','uid0','{"code":"371522-civil-affairs","field":"civil-affairs","level":"county","region":"371522","title":"莘县民政局","title-en":"Shen County Civil Affairs Bureau"}',X'e944adc06c0c85add10aafbd1cb71320b82e0419cd2de222892f50d05ccb3294',X'2bd09725e30cfe0f708a867bfa7a262516b2f48d02e0e0bf447a82b303c7413c');
INSERT INTO event VALUES(131,131,1,'agency.added','2026-11-30','2026-11-29T16:38:54.951Z','2026-11-30','uid0','{"code":"371522-town-1","field":"government","level":"township","region":"371522","title":"莘县朝城镇人民政府","title-en":"People''s Government of Chaocheng Town, Shen County"}',X'2bd09725e30cfe0f708a867bfa7a262516b2f48d02e0e0bf447a82b303c7413c',X'1e1c4006076570cc181622224e6353d86829512baacaf0860ea4072f809ae5cf');
INSERT INTO event VALUES(132,132,1,'agency.added','2026-11-30','2026-11-29T16:38:54.951Z','2026-11-30','uid0','{"code":"371522-town-2","field":"government","level":"township","region":"371522","title":"莘县观城镇人民政府","title-en":"People''s Government of Guancheng Town, Shen County"}',X'1e1c4006076570cc181622224e6353d86829512baacaf0860ea4072f809ae5cf',X'22f4c76887c78d33f6d9957ad8835a5d1d2193f21b141e70f3d41277fd78111f');
INSERT INTO event VALUES(133,133,1,'agency.added','2026-11-30','2026-11-29T16:38:54.951Z','2026-11-30','uid0','{"code":"371522-town-3","field":"government","level":"township","region":"371522","title":"莘县古云镇人民政府","title-en":"People''s Government of Guyun Town, Shen County"}',X'22f4c76887c78d33f6d9957ad8835a5d1d2193f21b141e70f3d41277fd78111f',X'0751e16965ff287bbef9d762c5197230304c9fdadc697a48129eab98f7912f2e');
INSERT INTO event VALUES(134,134,1,'agency.added','2026-11-30','2026-11-29T16:38:54.951Z','2026-11-30','uid0','{"code":"371524-government","field":"government","level":"county","region":"371524","title":"东阿县人民政府","title-en":"People''s Government of Dong''e County"}',X'0751e16965ff287bbef9d762c5197230304c9fdadc697a48129eab98f7912f2e',X'b39290dcb0717251470cec55ccc7980ae6ff47644aa4e5a3bd506480f58c5ed4');
INSERT INTO event VALUES(135,135,1,'agency.added','2026-11-30','2026-11-29T16:38:54.951Z','2026-11-30','uid0','{"code":"371524-public-security","field":"public-security","level":"county","region":"371524","title":"东阿县公安局","title-en":"Dong''e County Public Security Bureau"}',X'b39290dcb0717251470cec55ccc7980ae6ff47644aa4e5a3bd506480f58c5ed4',X'6fa9983bc8069b2517a5ed9d816165be77942a14e266bfcd18bf89e29be3d32c');
INSERT INTO event VALUES(136,136,1,'agency.added','2026-11-30','2026-11-29T16:38:54.951Z','2026-11-30','uid0','{"code":"371524-natural-resources","field":"natural-resources","level":"county","region":"371524","title":"东阿县自然资源和规划局","title-en":"Dong''e County Natural Resources and Planning Bureau"}',X'6fa9983bc8069b2517a5ed9d816165be77942a14e266bfcd18bf89e29be3d32c',X'd42924fe3d58e09e66220ddb7237d889e24e3bc067bbed706e715e5bb3a09555');
INSERT INTO event VALUES(137,137,1,'agency.added','2026-11-30','2026-11-29T16:38:54.951Z','2026-11-30','uid0','{"code":"371524-housing","field":"housing","level":"county","region":"371524","title":"东阿县住房和城乡建设局","title-en":"Dong''e County Housing and Construction Bureau"}',X'd42924fe3d58e09e66220ddb7237d889e24e3bc067bbed706e715e5bb3a09555',X'6b1bc479f1b275d09d67692b4372a39980dfe065add60fa33760728ee37d4e73');
INSERT INTO event VALUES(138,138,1,'agency.added','2026-11-30','2026-11-29T16:38:54.951Z','2026-11-30','uid0','{"code":"371524-human-resources","field":"human-resources","level":"county","region":"371524","title":"东阿县人力资源和社会保障局","title-en":"Dong''e County Human Resources and Social Security Bureau"}',X'6b1bc479f1b275d09d67692b4372a39980dfe065add60fa33760728ee37d4e73',X'9394bd140835a92e324361a96a670271e722ada61f38eee87408dfeac2684c71');
INSERT INTO event VALUES(139,139,1,'agency.added','2026-11-30','2026-11-29T16:38:54.951Z','2026-11-30','uid0','{"code":"371524-market-regulation","field":"market-regulation","level":"county","region":"371524","title":"东阿县市场监督管理局","title-en":"Dong''e County Market Regulation Bureau"}',X'9394bd140835a92e324361a96a670271e722ada61f38eee87408dfeac2684c71',X'bd3bfd1c2e318234b61bc3c2d65b31961a1a7aba8dc9c402f4f182754779ac6c');
INSERT INTO event VALUES(140,140,1,'agency.added','2026-11-30','2026-11-29T16:38:54.951Z','2026-11-30','uid0','{"code":"371524-urban-management","field":"urban-management","level":"county","region":"371524","title":"东阿县综合行政执法局","title-en":"Dong''e County Comprehensive Enforcement Bureau"}',X'bd3bfd1c2e318234b61bc3c2d65b31961a1a7aba8dc9c402f4f182754779ac6c',X'd01f4fe74472f0e2adb8ca8562b798fc8c257222448196d5b1d6bc6b4bd931a6');
INSERT INTO event VALUES(141,141,1,'agency.added','2026-11-30','2026-11-29T16:38:54.951Z','2026-11-30','uid0','{"code":"371524-transport","field":"transport","level":"county","region":"371524","title":"东阿县交通运输局","title-en":"Dong''e County Transport Bureau"}',X'd01f4fe74472f0e2adb8ca8562b798fc8c257222448196d5b1d6bc6b4bd931a6',X'72e256fcccf6e0d77fa7dcfeed2a60b22a2485a99c7cb157df4e66f38cd7b174');
INSERT INTO event VALUES(142,142,1,'agency.added','2026-11-30','2026-11-29T16:38:54.951Z','2026-11-30','uid0','{"code":"371524-health","field":"health","level":"county","region":"371524","title":"东阿县卫生健康局","title-en":"Dong''e County Health Bureau"}',X'72e256fcccf6e0d77fa7dcfeed2a60b22a2485a99c7cb157df4e66f38cd7b174',X'808954eaedbb1249454a693699e759f67d54d4207bf8b37c97ef4187214943b4');
INSERT INTO event VALUES(143,143,1,'agency.added','2026-11-30','2026-11-29T16:38:54.951Z','2026-11-30','uid0','{"code":"371524-medical-insurance","field":"medical-insurance","level":"county","region":"371524","title":"东阿县医疗保障局","title-en":"Dong''e County Medical Insurance Bureau"}',X'808954eaedbb1249454a693699e759f67d54d4207bf8b37c97ef4187214943b4',X'90a14fc89814bfc84b8bfde38630e2442f6faf9be089df942707cd81bbf28993');
INSERT INTO event VALUES(144,144,1,'agency.added','2026-11-30','2026-11-29T16:38:54.951Z','2026-11-30','uid0','{"code":"371524-education","field":"education","level":"county","region":"371524","title":"东阿县教育和体育局","title-en":"Dong''e County Education and Sports Bureau"}',X'90a14fc89814bfc84b8bfde38630e2442f6faf9be089df942707cd81bbf28993',X'658325f453232bcce4af283d2fda150684992172b02f65eb75f4be6cb9651cb8');
INSERT INTO event VALUES(145,145,1,'agency.added','2026-11-30','2026-11-29T16:38:54.951Z','2026-11-30','uid0','{"code":"371524-agriculture","field":"agriculture","level":"county","region":"371524","title":"东阿县农业农村局","title-en":"Dong''e County Agriculture and Rural Affairs Bureau"}',X'658325f453232bcce4af283d2fda150684992172b02f65eb75f4be6cb9651cb8',X'0ca3944747b9da2868cf8f041ab1966d58cad16b1fc11e1561071291502b6d29');
INSERT INTO event VALUES(146,146,1,'agency.added','2026-11-30','2026-11-29T16:38:54.951Z','2026-11-30','uid0','{"code":"371524-water","field":"water","level":"county","region":"371524","title":"东阿县水利局","title-en":"Dong''e County Water Resources Bureau"}',X'0ca3944747b9da2868cf8f041ab1966d58cad16b1fc11e1561071291502b6d29',X'af9f3680068fa023744029104841cc1c903e561644d85b5d726acdd72baf60eb');
INSERT INTO event VALUES(147,147,1,'agency.added','2026-11-30','2026-11-29T16:38:54.951Z','2026-11-30','uid0','{"code":"371524-environment","field":"environment","level":"city","region":"371524","title":"聊城市生态环境局东阿县分局","title-en":"Dong''e County Branch of the Liaocheng Ecology and Environment Bureau"}',X'af9f3680068fa023744029104841cc1c903e561644d85b5d726acdd72baf60eb',X'cdbfc9f16e52e87b79563ab15fab7cd7eabc4419d8f2274f9483cf522c4fc05f');
INSERT INTO event VALUES(148,148,1,'agency.added','2026-11-30','2026-11-29T16:38:54.951Z','2026-11-30','uid0','{"code":"371524-emergency","field":"emergency","level":"county","region":"371524","title":"东阿县应急管理局","title-en":"Dong''e County Emergency Management Bureau"}',X'cdbfc9f16e52e87b79563ab15fab7cd7eabc4419d8f2274f9483cf522c4fc05f',X'c9ec6d3e43fbac9b79e4c2f7f406f8def51f21f795d80900364e7288ec37a0c0');
INSERT INTO event VALUES(149,149,1,'agency.added','2026-11-30','2026-11-29T16:38:54.951Z','2026-11-30','uid0','{"code":"371524-civil-affairs","field":"civil-affairs","level":"county","region":"371524","title":"东阿县民政局","title-en":"Dong''e County Civil Affairs Bureau"}',X'c9ec6d3e43fbac9b79e4c2f7f406f8def51f21f795d80900364e7288ec37a0c0',X'39d78a0c30042b8029e3a6fb1e29edd891e76f1b67e7c925e868292f25a88662');
INSERT INTO event VALUES(150,150,1,'agency.added','2026-11-30','2026-11-29T16:38:54.951Z','2026-11-30','uid0','{"code":"371524-town-1","field":"government","level":"township","region":"371524","title":"东阿县刘集镇人民政府","title-en":"People''s Government of Liuji Town, Dong''e County"}',X'39d78a0c30042b8029e3a6fb1e29edd891e76f1b67e7c925e868292f25a88662',X'e0a71b1d1b1c220860d226f3b20f556e3481fb1603c9fd3c498f378d563f2610');
INSERT INTO event VALUES(151,151,1,'agency.added','2026-11-30','2026-11-29T16:38:54.951Z','2026-11-30','uid0','{"code":"371524-town-2","field":"government","level":"township","region":"371524","title":"东阿县牛角店镇人民政府","title-en":"People''s Government of Niujiaodian Town, Dong''e County"}',X'e0a71b1d1b1c220860d226f3b20f556e3481fb1603c9fd3c498f378d563f2610',X'e2c297bee2614136b8eb909d89dfc5b8c7f82728fbfcdb1b774187f50dd74894');
INSERT INTO event VALUES(152,152,1,'agency.added','2026-11-30','2026-11-29T16:38:54.951Z','2026-11-30','uid0','{"code":"371524-town-3","field":"government","level":"township","region":"371524","title":"东阿县鱼山镇人民政府","title-en":"People''s Government of Yushan Town, Dong''e County"}',X'e2c297bee2614136b8eb909d89dfc5b8c7f82728fbfcdb1b774187f50dd74894',X'20d368ba1ea615b85a2106d36647a0ac699a51977bfbd87d9f5d52f68e01ff0c');
INSERT INTO event VALUES(153,153,1,'agency.added','2026-11-30','2026-11-29T16:38:54.951Z','2026-11-30','uid0','{"code":"371525-government","field":"government","level":"county","region":"371525","title":"冠县人民政府","title-en":"People''s Government of Guan County"}',X'20d368ba1ea615b85a2106d36647a0ac699a51977bfbd87d9f5d52f68e01ff0c',X'9213c9b5e025d24a5894a6f0b83467baae7f11dab24da0355cf2744f0424a34f');
INSERT INTO event VALUES(154,154,1,'agency.added','2026-11-30','2026-11-29T16:38:54.951Z','2026-11-30','uid0','{"code":"371525-public-security","field":"public-security","level":"county","region":"371525","title":"冠县公安局","title-en":"Guan County Public Security Bureau"}',X'9213c9b5e025d24a5894a6f0b83467baae7f11dab24da0355cf2744f0424a34f',X'918aedcf6a2890c14fd8bde00319ccda12da5d5a393d4ce1cd9cae235d183c0d');
INSERT INTO event VALUES(155,155,1,'agency.added','2026-11-30','2026-11-29T16:38:54.951Z','2026-11-30','uid0','{"code":"371525-natural-resources","field":"natural-resources","level":"county","region":"371525","title":"冠县自然资源和规划局","title-en":"Guan County Natural Resources and Planning Bureau"}',X'918aedcf6a2890c14fd8bde00319ccda12da5d5a393d4ce1cd9cae235d183c0d',X'adbe782caccb1ce5b4f3a0a00df765a93935857a0a8c84a03c6e8221f3641c18');
INSERT INTO event VALUES(156,156,1,'agency.added','2026-11-30','2026-11-29T16:38:54.951Z','2026-11-30','uid0','{"code":"371525-housing","field":"housing","level":"county","region":"371525","title":"冠县住房和城乡建设局","title-en":"Guan County Housing and Construction Bureau"}',X'adbe782caccb1ce5b4f3a0a00df765a93935857a0a8c84a03c6e8221f3641c18',X'd54aa36fd7ca5ddf6c34413f8b9f28f31fbec097533f0953e6f2c59454b93a90');
INSERT INTO event VALUES(157,157,1,'agency.added','2026-11-30','2026-11-29T16:38:54.951Z','2026-11-30','uid0','{"code":"371525-human-resources","field":"human-resources","level":"county","region":"371525","title":"冠县人力资源和社会保障局","title-en":"Guan County Human Resources and Social Security Bureau"}',X'd54aa36fd7ca5ddf6c34413f8b9f28f31fbec097533f0953e6f2c59454b93a90',X'a5efb8720af85f8daae8236b6dfb3c8d86f0d1b89596cfc7f2c51d6a8f0d60e0');
INSERT INTO event VALUES(158,158,1,'agency.added','2026-11-30','2026-11-29T16:38:54.951Z','2026-11-30','uid0','{"code":"371525-market-regulation","field":"market-regulation","level":"county","region":"371525","title":"冠县市场监督管理局","title-en":"Guan County Market Regulation Bureau"}',X'a5efb8720af85f8daae8236b6dfb3c8d86f0d1b89596cfc7f2c51d6a8f0d60e0',X'447a29688a753e8bd7799cf8435076613135fc9b2fdceac9ecf1b29e5c9e133a');
INSERT INTO event VALUES(159,159,1,'agency.added','2026-11-30','2026-11-29T16:38:54.951Z','2026-11-30','uid0','{"code":"371525-urban-management","field":"urban-management","level":"county","region":"371525","title":"冠县综合行政执法局","title-en":"Guan County Comprehensive Enforcement Bureau"}',X'447a29688a753e8bd7799cf8435076613135fc9b2fdceac9ecf1b29e5c9e133a',X'1678284e10a2f9ed89bd6829a1ac7d8b61954fd5dcee61c7ea4e0ee9eb094a57');
INSERT INTO event VALUES(160,160,1,'agency.added','2026-11-30','2026-11-29T16:38:54.951Z','2026-11-30','uid0','{"code":"371525-transport","field":"transport","level":"county","region":"371525","title":"冠县交通运输局","title-en":"Guan County Transport Bureau"}',X'1678284e10a2f9ed89bd6829a1ac7d8b61954fd5dcee61c7ea4e0ee9eb094a57',X'ef1bd32d5818b33f8754246f63cd74352d5de90ef5a51b01d35deb606baeb9a6');
INSERT INTO event VALUES(161,161,1,'agency.added','2026-11-30','2026-11-29T16:38:54.951Z','2026-11-30','uid0','{"code":"371525-health","field":"health","level":"county","region":"371525","title":"冠县卫生健康局","title-en":"Guan County Health Bureau"}',X'ef1bd32d5818b33f8754246f63cd74352d5de90ef5a51b01d35deb606baeb9a6',X'180e14a664d30e73642d404ee024f0a383af5dd0879edbb2a654488cf8b94a4a');
INSERT INTO event VALUES(162,162,1,'agency.added','2026-11-30','2026-11-29T16:38:54.951Z','2026-11-30','uid0','{"code":"371525-medical-insurance","field":"medical-insurance","level":"county","region":"371525","title":"冠县医疗保障局","title-en":"Guan County Medical Insurance Bureau"}',X'180e14a664d30e73642d404ee024f0a383af5dd0879edbb2a654488cf8b94a4a',X'22dcbc45a0d8a86df8b88fd82125abb4e87064414be74c58ba701d7da939c09c');
INSERT INTO event VALUES(163,163,1,'agency.added','2026-11-30','2026-11-29T16:38:54.951Z','2026-11-30','uid0','{"code":"371525-education","field":"education","level":"county","region":"371525","title":"冠县教育和体育局","title-en":"Guan County Education and Sports Bureau"}',X'22dcbc45a0d8a86df8b88fd82125abb4e87064414be74c58ba701d7da939c09c',X'19afdf45b1afd5bca3fb422824abfc9327e114832efe0fcce1513fd5090272e1');
INSERT INTO event VALUES(164,164,1,'agency.added','2026-11-30','2026-11-29T16:38:54.951Z','2026-11-30','uid0','{"code":"371525-agriculture","field":"agriculture","level":"county","region":"371525","title":"冠县农业农村局","title-en":"Guan County Agriculture and Rural Affairs Bureau"}',X'19afdf45b1afd5bca3fb422824abfc9327e114832efe0fcce1513fd5090272e1',X'ed4cabcd39d3cfab21833593f2d070d2d0a995c15aa54881d5026e5d8f849769');
INSERT INTO event VALUES(165,165,1,'agency.added','2026-11-30','2026-11-29T16:38:54.951Z','2026-11-30','uid0','{"code":"371525-water","field":"water","level":"county","region":"371525","title":"冠县水利局","title-en":"Guan County Water Resources Bureau"}',X'ed4cabcd39d3cfab21833593f2d070d2d0a995c15aa54881d5026e5d8f849769',X'b82447c17d0ff9f5ce324a5b5e32b7e5d9745a3cb869c24bde24cadf9903d9f6');
INSERT INTO event VALUES(166,166,1,'agency.added','2026-11-30','2026-11-29T16:38:54.951Z','2026-11-30','uid0','{"code":"371525-environment","field":"environment","level":"city","region":"371525","title":"聊城市生态环境局冠县分局","title-en":"Guan County Branch of the Liaocheng Ecology and Environment Bureau"}',X'b82447c17d0ff9f5ce324a5b5e32b7e5d9745a3cb869c24bde24cadf9903d9f6',X'c4e9c5d7a2f4322f2a6fdaba0a3eca74444742ef9d7f722ba879af66d3c0831d');
INSERT INTO event VALUES(167,167,1,'agency.added','2026-11-30','2026-11-29T16:38:54.951Z','2026-11-30','uid0','{"code":"371525-emergency","field":"emergency","level":"county","region":"371525","title":"冠县应急管理局","title-en":"Guan County Emergency Management Bureau"}',X'c4e9c5d7a2f4322f2a6fdaba0a3eca74444742ef9d7f722ba879af66d3c0831d',X'04fb55d22a66c66fce8365a17e303d0cd6603d337cb8570a3d775036b8553e8d');
INSERT INTO event VALUES(168,168,1,'agency.added','2026-11-30','2026-11-29T16:38:54.951Z','2026-11-30','uid0','{"code":"371525-civil-affairs","field":"civil-affairs","level":"county","region":"371525","title":"冠县民政局","title-en":"Guan County Civil Affairs Bureau"}',X'04fb55d22a66c66fce8365a17e303d0cd6603d337cb8570a3d775036b8553e8d',X'b2af783976dc9437fa045bd900dd6cfa0db41214a309bf98a6496be82983e67d');
INSERT INTO event VALUES(169,169,1,'agency.added','2026-11-30','2026-11-29T16:38:54.951Z','2026-11-30','uid0','{"code":"371525-town-1","field":"government","level":"township","region":"371525","title":"冠县贾镇人民政府","title-en":"People''s Government of Jiazhen Town, Guan County"}',X'b2af783976dc9437fa045bd900dd6cfa0db41214a309bf98a6496be82983e67d',X'78bf240c4341676dbd0924366c050e20cb0de12cda93b43c022400191cb67ddd');
INSERT INTO event VALUES(170,170,1,'agency.added','2026-11-30','2026-11-29T16:38:54.951Z','2026-11-30','uid0','{"code":"371525-town-2","field":"government","level":"township","region":"371525","title":"冠县柳林镇人民政府","title-en":"People''s Government of Liulin Town, Guan County"}',X'78bf240c4341676dbd0924366c050e20cb0de12cda93b43c022400191cb67ddd',X'be768f80bd2d9e058a2cd449cdd1df6983be5972c9b03d6c653575d2a5444bd8');
INSERT INTO event VALUES(171,171,1,'agency.added','2026-11-30','2026-11-29T16:38:54.951Z','2026-11-30','uid0','{"code":"371525-town-3","field":"government","level":"township","region":"371525","title":"冠县北馆陶镇人民政府","title-en":"People''s Government of Beiguantao Town, Guan County"}',X'be768f80bd2d9e058a2cd449cdd1df6983be5972c9b03d6c653575d2a5444bd8',X'df5bfaa396f0b4e17ad3ff071bcebceb2d3327ead348c20b77272367b541c77a');
INSERT INTO event VALUES(172,172,1,'agency.added','2026-11-30','2026-11-29T16:38:54.951Z','2026-11-30','uid0','{"code":"371526-government","field":"government","level":"county","region":"371526","title":"高唐县人民政府","title-en":"People''s Government of Gaotang County"}',X'df5bfaa396f0b4e17ad3ff071bcebceb2d3327ead348c20b77272367b541c77a',X'5788574742267fb43ade2256d5e62d8b945ce2d6426077baba970b9d515693bc');
INSERT INTO event VALUES(173,173,1,'agency.added','2026-11-30','2026-11-29T16:38:54.951Z','2026-11-30','uid0','{"code":"371526-public-security","field":"public-security","level":"county","region":"371526","title":"高唐县公安局","title-en":"Gaotang County Public Security Bureau"}',X'5788574742267fb43ade2256d5e62d8b945ce2d6426077baba970b9d515693bc',X'268fac2a6d619435fb29de42ffcb06cdb0d6bd1740e3c8bf0da14ddc1c7697e6');
INSERT INTO event VALUES(174,174,1,'agency.added','2026-11-30','2026-11-29T16:38:54.951Z','2026-11-30','uid0','{"code":"371526-natural-resources","field":"natural-resources","level":"county","region":"371526","title":"高唐县自然资源和规划局","title-en":"Gaotang County Natural Resources and Planning Bureau"}',X'268fac2a6d619435fb29de42ffcb06cdb0d6bd1740e3c8bf0da14ddc1c7697e6',X'4a7ae16b134763102cbf0e083c76817cebaf0c0e95f822f7ff812de20aaa97cf');
INSERT INTO event VALUES(175,175,1,'agency.added','2026-11-30','2026-11-29T16:38:54.951Z','2026-11-30','uid0','{"code":"371526-housing","field":"housing","level":"county","region":"371526","title":"高唐县住房和城乡建设局","title-en":"Gaotang County Housing and Construction Bureau"}',X'4a7ae16b134763102cbf0e083c76817cebaf0c0e95f822f7ff812de20aaa97cf',X'acd6a0cd73b21b8b6be7f3181b1a59a716fefc43ade0e906d0a073df3b713f8d');
INSERT INTO event VALUES(176,176,1,'agency.added','2026-11-30','2026-11-29T16:38:54.951Z','2026-11-30','uid0','{"code":"371526-human-resources","field":"human-resources","level":"county","region":"371526","title":"高唐县人力资源和社会保障局","title-en":"Gaotang County Human Resources and Social Security Bureau"}',X'acd6a0cd73b21b8b6be7f3181b1a59a716fefc43ade0e906d0a073df3b713f8d',X'ef5147b9936ff6635542ebeb4f53fcde694389e2288dccae28758e54e5ebfcd8');
INSERT INTO event VALUES(177,177,1,'agency.added','2026-11-30','2026-11-29T16:38:54.951Z','2026-11-30','uid0','{"code":"371526-market-regulation","field":"market-regulation","level":"county","region":"371526","title":"高唐县市场监督管理局","title-en":"Gaotang County Market Regulation Bureau"}',X'ef5147b9936ff6635542ebeb4f53fcde694389e2288dccae28758e54e5ebfcd8',X'1e8ac01c6ad235fe692e5a50fb3869b2c57e6b514c8b9ec326e82d0b8808cd9c');
INSERT INTO event VALUES(178,178,1,'agency.added','2026-11-30','2026-11-29T16:38:54.952Z','2026-11-30','uid0','{"code":"371526-urban-management","field":"urban-management","level":"county","region":"371526","title":"高唐县综合行政执法局","title-en":"Gaotang County Comprehensive Enforcement Bureau"}',X'1e8ac01c6ad235fe692e5a50fb3869b2c57e6b514c8b9ec326e82d0b8808cd9c',X'109ddf9da785bb6ee896ae6307950cb5a854ba44a612b63cd6bfa0e28c562728');
INSERT INTO event VALUES(179,179,1,'agency.added','2026-11-30','2026-11-29T16:38:54.952Z','2026-11-30','uid0','{"code":"371526-transport","field":"transport","level":"county","region":"371526","title":"高唐县交通运输局","title-en":"Gaotang County Transport Bureau"}',X'109ddf9da785bb6ee896ae6307950cb5a854ba44a612b63cd6bfa0e28c562728',X'691e5e2164ca06e7649c89f26e9bdc9e1b9e6864a59a2c594cb0fb6a103a6899');
INSERT INTO event VALUES(180,180,1,'agency.added','2026-11-30','2026-11-29T16:38:54.952Z','2026-11-30','uid0','{"code":"371526-health","field":"health","level":"county","region":"371526","title":"高唐县卫生健康局","title-en":"Gaotang County Health Bureau"}',X'691e5e2164ca06e7649c89f26e9bdc9e1b9e6864a59a2c594cb0fb6a103a6899',X'67964a7602661380123ff19c9217a99914bff51433a1f7fd7cf9fdde5b86fb57');
INSERT INTO event VALUES(181,181,1,'agency.added','2026-11-30','2026-11-29T16:38:54.952Z','2026-11-30','uid0','{"code":"371526-medical-insurance","field":"medical-insurance","level":"county","region":"371526","title":"高唐县医疗保障局","title-en":"Gaotang County Medical Insurance Bureau"}',X'67964a7602661380123ff19c9217a99914bff51433a1f7fd7cf9fdde5b86fb57',X'46fd039dca792a449e6583fdd9adeeaf50b8331460692863b4598167153eb7db');
INSERT INTO event VALUES(182,182,1,'agency.added','2026-11-30','2026-11-29T16:38:54.952Z','2026-11-30','uid0','{"code":"371526-education","field":"education","level":"county","region":"371526","title":"高唐县教育和体育局","title-en":"Gaotang County Education and Sports Bureau"}',X'46fd039dca792a449e6583fdd9adeeaf50b8331460692863b4598167153eb7db',X'e4841f87a6274f915b2ddbab3a15607ebf9ad3581fbf9ce70d795146d9a0d4fb');
INSERT INTO event VALUES(183,183,1,'agency.added','2026-11-30','2026-11-29T16:38:54.952Z','2026-11-30','uid0','{"code":"371526-agriculture","field":"agriculture","level":"county","region":"371526","title":"高唐县农业农村局","title-en":"Gaotang County Agriculture and Rural Affairs Bureau"}',X'e4841f87a6274f915b2ddbab3a15607ebf9ad3581fbf9ce70d795146d9a0d4fb',X'385f89524873d075b8b39759c4634294680769a954d88a34a047e9bc7ef442fb');
INSERT INTO event VALUES(184,184,1,'agency.added','2026-11-30','2026-11-29T16:38:54.952Z','2026-11-30','uid0','{"code":"371526-water","field":"water","level":"county","region":"371526","title":"高唐县水利局","title-en":"Gaotang County Water Resources Bureau"}',X'385f89524873d075b8b39759c4634294680769a954d88a34a047e9bc7ef442fb',X'0c0c7c5ebdec438bdcc19100beb73a215845003fc231a9fb3cd0c1608a8ecd2f');
INSERT INTO event VALUES(185,185,1,'agency.added','2026-11-30','2026-11-29T16:38:54.952Z','2026-11-30','uid0','{"code":"371526-environment","field":"environment","level":"city","region":"371526","title":"聊城市生态环境局高唐县分局","title-en":"Gaotang County Branch of the Liaocheng Ecology and Environment Bureau"}',X'0c0c7c5ebdec438bdcc19100beb73a215845003fc231a9fb3cd0c1608a8ecd2f',X'400d6108e5e57ad7823bedf5377a66e71a12237496f38b1cf2313c7d77daad9b');
INSERT INTO event VALUES(186,186,1,'agency.added','2026-11-30','2026-11-29T16:38:54.952Z','2026-11-30','uid0','{"code":"371526-emergency","field":"emergency","level":"county","region":"371526","title":"高唐县应急管理局","title-en":"Gaotang County Emergency Management Bureau"}',X'400d6108e5e57ad7823bedf5377a66e71a12237496f38b1cf2313c7d77daad9b',X'8b1d06a820eb78a04a99873c0a0aebbffca165fc2b9fe88853903a09f431d65c');
INSERT INTO event VALUES(187,187,1,'agency.added','2026-11-30','2026-11-29T16:38:54.952Z','2026-11-30','uid0','{"code":"371526-civil-affairs","field":"civil-affairs","level":"county","region":"371526","title":"高唐县民政局","title-en":"Gaotang County Civil Affairs Bureau"}',X'8b1d06a820eb78a04a99873c0a0aebbffca165fc2b9fe88853903a09f431d65c',X'f9fe6d49736ce0df667a7e64a27d9f2ebde03ecb9cb892882062084f5f7d5b04');
INSERT INTO event VALUES(188,188,1,'agency.added','2026-11-30','2026-11-29T16:38:54.952Z','2026-11-30','uid0','{"code":"371526-town-1","field":"government","level":"township","region":"371526","title":"高唐县清平镇人民政府","title-en":"People''s Government of Qingping Town, Gaotang County"}',X'f9fe6d49736ce0df667a7e64a27d9f2ebde03ecb9cb892882062084f5f7d5b04',X'ab0cf84f94ed9c0783b6aa88b6121f59f68b9afc34fe93602273ddd93a3b5081');
INSERT INTO event VALUES(189,189,1,'agency.added','2026-11-30','2026-11-29T16:38:54.952Z','2026-11-30','uid0','{"code":"371526-town-2","field":"government","level":"township","region":"371526","title":"高唐县梁村镇人民政府","title-en":"People''s Government of Liangcun Town, Gaotang County"}',X'ab0cf84f94ed9c0783b6aa88b6121f59f68b9afc34fe93602273ddd93a3b5081',X'fc48bd5eb074302968a8e5b8c2a66482280318f3e311bdaed2ec9f2c5d1926a7');
INSERT INTO event VALUES(190,190,1,'agency.added','2026-11-30','2026-11-29T16:38:54.952Z','2026-11-30','uid0','{"code":"371526-town-3","field":"government","level":"township","region":"371526","title":"高唐县琉璃寺镇人民政府","title-en":"People''s Government of Liulisi Town, Gaotang County"}',X'fc48bd5eb074302968a8e5b8c2a66482280318f3e311bdaed2ec9f2c5d1926a7',X'9f52e5cdf88b3fc528e6e94b4b771ef13f76f9bcbabc4670c1dc802c24497786');
INSERT INTO event VALUES(191,191,1,'case.register','2025-03-03','2026-11-29T16:38:54.975Z','2026-11-30','uid0','{"act-date":"2025-02-20","applicant":["b324bef1c4e7754872916705254eb54b29237904934f44139459175159d601a4"],"authority":"371500","channel":"window","kind":"penalty","number":"聊政复〔2025〕1号","region":"371500","respondent":["371500-public-security"],"serial":1,"year":2025}',X'9f52e5cdf88b3fc528e6e94b4b771ef13f76f9bcbabc4670c1dc802c24497786',X'c02a2622def291d88e523672e8ddf7672dd23ee1ebf4373011ec0718151b4d63');
INSERT INTO event VALUES(192,191,2,'case.accept','2025-03-05','2026-11-29T16:38:54.999Z','2026-11-30','uid0','{"procedure":"ordinary"}',X'c02a2622def291d88e523672e8ddf7672dd23ee1ebf4373011ec0718151b4d63',X'68623f3de036b8b2d6824ad12ff4fdd0c321fdfbb1b3d6519694c3bd244a77f5');
INSERT INTO event VALUES(193,191,3,'case.serve-copy','2025-03-06','2026-11-29T16:38:55.021Z','2026-11-30','uid0','{}',X'68623f3de036b8b2d6824ad12ff4fdd0c321fdfbb1b3d6519694c3bd244a77f5',X'af8e50e6336924ccf4b299d29d7e3834b3719312ccfa9af4cfe850f0c83cb7db');
INSERT INTO event VALUES(194,191,4,'case.answer','2025-03-14','2026-11-29T16:38:55.041Z','2026-11-30','uid0','{}',X'af8e50e6336924ccf4b299d29d7e3834b3719312ccfa9af4cfe850f0c83cb7db',X'b154a1488a0b535d65a15fb81eb8a124827c9fddbc132f56ff1eb2ffcb09d6b8');
INSERT INTO event VALUES(195,191,5,'case.hear-opinions','2025-03-17','2026-11-29T16:38:55.061Z','2026-11-30','uid0','{"form":"in-person"}',X'b154a1488a0b535d65a15fb81eb8a124827c9fddbc132f56ff1eb2ffcb09d6b8',X'04d95c803c3c58397c10cc033c6ecd60407ee4c3e84b21552216fba4946cace1');
INSERT INTO event VALUES(196,196,1,'case.register','2025-03-10','2026-11-29T16:38:55.129Z','2026-11-30','uid0','{"act-date":"2025-02-20","applicant":["2467d81989fcd66e2136672d06f5c0a798c55e9511a7b0e6249d5ea3ec7ab4b2"],"authority":"371500","channel":"window","kind":"penalty","number":"聊政复〔2025〕2号","region":"371500","respondent":["371500-public-security"],"serial":2,"year":2025}',X'04d95c803c3c58397c10cc033c6ecd60407ee4c3e84b21552216fba4946cace1',X'ea0351a5cf19a182e3087eacdb015f3c11b62264f9a834a1c55d6306685965f1');
INSERT INTO event VALUES(197,196,2,'case.accept','2025-03-12','2026-11-29T16:38:55.153Z','2026-11-30','uid0','{"procedure":"ordinary"}',X'ea0351a5cf19a182e3087eacdb015f3c11b62264f9a834a1c55d6306685965f1',X'787148b4d0bd2552a33740a2f6df687c276d52a2822919e34aefe227783e12ed');
INSERT INTO event VALUES(198,196,3,'case.suspend','2025-03-20','2026-11-29T16:38:55.175Z','2026-11-30','uid0','{"consented-on":"2025-03-20","ground":6}',X'787148b4d0bd2552a33740a2f6df687c276d52a2822919e34aefe227783e12ed',X'1ae9c29d6224eb6aaaf98dde170d171f9e166ebc4488944e09fbd0566ee6fc09');
INSERT INTO event VALUES(199,199,1,'case.register','2025-03-12','2026-11-29T16:38:55.195Z','2026-11-30','uid0','{"act-date":"2025-02-20","applicant":["29ee8f57e8e633b5de0026d102c533048c594f8856a66aa1dfc043cabe334ebd"],"authority":"371500","channel":"window","kind":"penalty","number":"聊政复〔2025〕3号","region":"371500","respondent":["371500-public-security"],"serial":3,"year":2025}',X'1ae9c29d6224eb6aaaf98dde170d171f9e166ebc4488944e09fbd0566ee6fc09',X'dd81cb2774a2aade1d412de66f198a7c16f8b3b2848f0890616dfed65bc951d0');
INSERT INTO event VALUES(200,199,2,'case.accept','2025-03-14','2026-11-29T16:38:55.217Z','2026-11-30','uid0','{"procedure":"ordinary"}',X'dd81cb2774a2aade1d412de66f198a7c16f8b3b2848f0890616dfed65bc951d0',X'453f6bbddf181be6f26815d67250291e920c33af17657bcdbd6e7b1f93255d9a');
INSERT INTO event VALUES(201,199,3,'case.serve-copy','2025-03-17','2026-11-29T16:38:55.239Z','2026-11-30','uid0','{}',X'453f6bbddf181be6f26815d67250291e920c33af17657bcdbd6e7b1f93255d9a',X'b24a47de2e0a8bd5ec8858ca05a2f3b9e04fa42441c77ef99e1b0523d29c1a69');
INSERT INTO event VALUES(202,202,1,'case.register','2025-03-24','2026-11-29T16:38:55.258Z','2026-11-30','uid0','{"act-date":"2025-02-20","applicant":["2ff9ed358f9b1dec483f795b76dcc2229b20e26f40500d8c42a38b585e59f6e3"],"authority":"371500","channel":"window","kind":"penalty","number":"聊政复〔2025〕4号","region":"371500","respondent":["371500-public-security"],"serial":4,"year":2025}',X'b24a47de2e0a8bd5ec8858ca05a2f3b9e04fa42441c77ef99e1b0523d29c1a69',X'52aca6fa2ceee342fbedfa0d31e99f22c7fe4b7c5ea73c294c3bf84826eb18c0');
INSERT INTO event VALUES(203,203,1,'case.register','2025-03-31','2026-11-29T16:38:55.279Z','2026-11-30','uid0','{"act-date":"2025-02-20","applicant":["9bd7cc468057cc10953f05d5d79e91f85d0a08c432496f923f663acd0cb2a9ed"],"authority":"371500","channel":"window","kind":"penalty","number":"聊政复〔2025〕5号","region":"371500","respondent":["371500-public-security"],"serial":5,"year":2025}',X'52aca6fa2ceee342fbedfa0d31e99f22c7fe4b7c5ea73c294c3bf84826eb18c0',X'c4fb99bb98b1fec1d74be71414c2962435116c8791b8b02eda1db801863a3406');
INSERT INTO event VALUES(204,203,2,'case.withdraw','2025-04-01','2026-11-29T16:38:55.302Z','2026-11-30','uid0','{}',X'c4fb99bb98b1fec1d74be71414c2962435116c8791b8b02eda1db801863a3406',X'c56859efaf833669a051fb0c5d5c461b0b38ce9d667805e9fe7c0f4185ab45b7');
INSERT INTO event VALUES(205,191,6,'case.decide','2025-03-20','2026-11-29T16:39:06.152Z','2026-11-30','tester','{"disposition":["upheld"]}',X'c56859efaf833669a051fb0c5d5c461b0b38ce9d667805e9fe7c0f4185ab45b7',X'dc571f0846e17404a76567e4c789cfaaffb2d23411d705c79533dfa843ce998c');
INSERT INTO event VALUES(206,191,7,'case.serve','2025-03-24','2026-11-29T16:39:06.175Z','2026-11-30','tester','{"recipient":["applicant","respondent"]}',X'dc571f0846e17404a76567e4c789cfaaffb2d23411d705c79533dfa843ce998c',X'7000335d38a7955c8f3f23121a4a9f856148b61c69999c7fa0541b90067aa95d');
CREATE TABLE vault (
  digest TEXT NOT NULL PRIMARY KEY CHECK (length(digest) = 64),
  salt   BLOB NOT NULL CHECK (length(salt) = 16),
  value  TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO vault VALUES('2467d81989fcd66e2136672d06f5c0a798c55e9511a7b0e6249d5ea3ec7ab4b2',X'14b6e7134f05f500dd967a95ec98dabc','李四');
INSERT INTO vault VALUES('29ee8f57e8e633b5de0026d102c533048c594f8856a66aa1dfc043cabe334ebd',X'55a63c58502e1c02bae758f921b14686','王五');
INSERT INTO vault VALUES('2ff9ed358f9b1dec483f795b76dcc2229b20e26f40500d8c42a38b585e59f6e3',X'd2f8e7cf619cd635cf425563b4f75371','赵六');
INSERT INTO vault VALUES('9bd7cc468057cc10953f05d5d79e91f85d0a08c432496f923f663acd0cb2a9ed',X'15f308f7c80603739d9b7f26870481c8','孙七');
INSERT INTO vault VALUES('b324bef1c4e7754872916705254eb54b29237904934f44139459175159d601a4',X'e2aef3ae8cd8e87cba3f9abb14ee674f','张三');
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
INSERT INTO case_record VALUES(191,'371500',2025,1,'聊政复〔2025〕1号','2025-03-03','371500','371500-public-security','penalty','window',NULL,'effective','ordinary',NULL,'2025-02-20',NULL,NULL,'accepted','2025-03-05',NULL,NULL,NULL);
INSERT INTO case_record VALUES(196,'371500',2025,2,'聊政复〔2025〕2号','2025-03-10','371500','371500-public-security','penalty','window',NULL,'suspended','ordinary',NULL,'2025-02-20',NULL,NULL,'accepted','2025-03-12',NULL,NULL,NULL);
INSERT INTO case_record VALUES(199,'371500',2025,3,'聊政复〔2025〕3号','2025-03-12','371500','371500-public-security','penalty','window',NULL,'under-review','ordinary',NULL,'2025-02-20',NULL,NULL,'accepted','2025-03-14',NULL,NULL,NULL);
INSERT INTO case_record VALUES(202,'371500',2025,4,'聊政复〔2025〕4号','2025-03-24','371500','371500-public-security','penalty','window',NULL,'filed',NULL,NULL,'2025-02-20',NULL,NULL,NULL,NULL,'2025-03-31','under-review','deemed-accepted');
INSERT INTO case_record VALUES(203,'371500',2025,5,'聊政复〔2025〕5号','2025-03-31','371500','371500-public-security','penalty','window',NULL,'withdrawn',NULL,NULL,'2025-02-20',NULL,NULL,'withdrawn','2025-04-01',NULL,NULL,NULL);
CREATE TABLE case_party (
  case_id     INTEGER NOT NULL REFERENCES case_record (id) ON DELETE CASCADE,
  role        TEXT    NOT NULL CHECK (role IN ('applicant', 'respondent', 'third-party')),
  ordinal     INTEGER NOT NULL CHECK (ordinal > 0),
  name_digest TEXT,
  agency      TEXT    REFERENCES agency (code),
  PRIMARY KEY (case_id, role, ordinal),
  CHECK ((name_digest IS NULL) <> (agency IS NULL))
) STRICT, WITHOUT ROWID;
INSERT INTO case_party VALUES(191,'applicant',1,'b324bef1c4e7754872916705254eb54b29237904934f44139459175159d601a4',NULL);
INSERT INTO case_party VALUES(191,'respondent',1,NULL,'371500-public-security');
INSERT INTO case_party VALUES(196,'applicant',1,'2467d81989fcd66e2136672d06f5c0a798c55e9511a7b0e6249d5ea3ec7ab4b2',NULL);
INSERT INTO case_party VALUES(196,'respondent',1,NULL,'371500-public-security');
INSERT INTO case_party VALUES(199,'applicant',1,'29ee8f57e8e633b5de0026d102c533048c594f8856a66aa1dfc043cabe334ebd',NULL);
INSERT INTO case_party VALUES(199,'respondent',1,NULL,'371500-public-security');
INSERT INTO case_party VALUES(202,'applicant',1,'2ff9ed358f9b1dec483f795b76dcc2229b20e26f40500d8c42a38b585e59f6e3',NULL);
INSERT INTO case_party VALUES(202,'respondent',1,NULL,'371500-public-security');
INSERT INTO case_party VALUES(203,'applicant',1,'9bd7cc468057cc10953f05d5d79e91f85d0a08c432496f923f663acd0cb2a9ed',NULL);
INSERT INTO case_party VALUES(203,'respondent',1,NULL,'371500-public-security');
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
INSERT INTO case_clock VALUES(191,'suing','applicant','no','applicant','2025-03-24','2025-04-08','calendar-days',15,'2025-04-08',NULL,'no','no','ALL 45');
INSERT INTO case_clock VALUES(196,'copy-service','','no','office','2025-03-12','2025-03-21','working-days',7,'2025-03-21',NULL,'no','no','ARL 48');
INSERT INTO case_clock VALUES(196,'review','','no','office','2025-03-12',NULL,'calendar-days',60,'2025-05-11',53,'yes','no','ARL 62');
INSERT INTO case_clock VALUES(199,'answer','','no','respondent','2025-03-17','2025-03-31','working-days',10,'2025-03-31',NULL,'no','no','ARL 48');
INSERT INTO case_clock VALUES(199,'review','','no','office','2025-03-14','2025-05-13','calendar-days',60,'2025-05-13',NULL,'no','no','ARL 62');
INSERT INTO case_clock VALUES(199,'suing-undecided','','no','applicant','2025-05-13','2025-05-28','calendar-days',15,'2025-05-28',NULL,'no','no','ALL 45');
INSERT INTO case_clock VALUES(202,'copy-service','','yes','office','2025-03-31','2025-04-10','working-days',7,'2025-04-10',NULL,'no','no','ARL 48');
INSERT INTO case_clock VALUES(202,'examination','','no','office','2025-03-24','2025-03-31','working-days',5,'2025-03-31',NULL,'no','no','ARL 30');
INSERT INTO case_clock VALUES(202,'review','','yes','office','2025-03-31','2025-05-30','calendar-days',60,'2025-05-30',NULL,'no','no','ARL 62');
INSERT INTO case_clock VALUES(202,'suing-undecided','','yes','applicant','2025-05-30','2025-06-16','calendar-days',15,'2025-06-14',NULL,'no','no','ALL 45');
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
INSERT INTO rollup_entry_filings VALUES(1,1,'2025-03-03',NULL,NULL,'penalty','2025-03-10','deemed-accepted','371500','371500-public-security','filed');
INSERT INTO rollup_entry_filings VALUES(2,-1,'2025-03-03',NULL,NULL,'penalty','2025-03-10','deemed-accepted','371500','371500-public-security','filed');
INSERT INTO rollup_entry_filings VALUES(3,1,'2025-03-03','2025-03-05','accepted','penalty',NULL,NULL,'371500','371500-public-security','under-review');
INSERT INTO rollup_entry_filings VALUES(4,1,'2025-03-10',NULL,NULL,'penalty','2025-03-17','deemed-accepted','371500','371500-public-security','filed');
INSERT INTO rollup_entry_filings VALUES(5,-1,'2025-03-10',NULL,NULL,'penalty','2025-03-17','deemed-accepted','371500','371500-public-security','filed');
INSERT INTO rollup_entry_filings VALUES(6,1,'2025-03-10','2025-03-12','accepted','penalty',NULL,NULL,'371500','371500-public-security','under-review');
INSERT INTO rollup_entry_filings VALUES(7,1,'2025-03-12',NULL,NULL,'penalty','2025-03-19','deemed-accepted','371500','371500-public-security','filed');
INSERT INTO rollup_entry_filings VALUES(8,-1,'2025-03-12',NULL,NULL,'penalty','2025-03-19','deemed-accepted','371500','371500-public-security','filed');
INSERT INTO rollup_entry_filings VALUES(9,1,'2025-03-12','2025-03-14','accepted','penalty',NULL,NULL,'371500','371500-public-security','under-review');
INSERT INTO rollup_entry_filings VALUES(10,1,'2025-03-24',NULL,NULL,'penalty','2025-03-31','deemed-accepted','371500','371500-public-security','filed');
INSERT INTO rollup_entry_filings VALUES(11,1,'2025-03-31',NULL,NULL,'penalty','2025-04-08','deemed-accepted','371500','371500-public-security','filed');
INSERT INTO rollup_entry_filings VALUES(12,-1,'2025-03-31',NULL,NULL,'penalty','2025-04-08','deemed-accepted','371500','371500-public-security','filed');
INSERT INTO rollup_entry_filings VALUES(13,1,'2025-03-31','2025-04-01','withdrawn','penalty',NULL,NULL,'371500','371500-public-security','withdrawn');
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
INSERT INTO rollup_entry_reviews VALUES(1,1,NULL,NULL,'2025-05-09','yes','yes','penalty','2025-03-10','deemed-accepted',NULL,NULL,'371500','371500-public-security',NULL,NULL,NULL);
INSERT INTO rollup_entry_reviews VALUES(2,-1,NULL,NULL,'2025-05-09','yes','yes','penalty','2025-03-10','deemed-accepted',NULL,NULL,'371500','371500-public-security',NULL,NULL,NULL);
INSERT INTO rollup_entry_reviews VALUES(3,1,NULL,NULL,'2025-05-06','yes','no','penalty','2025-03-05','accepted',NULL,NULL,'371500','371500-public-security',NULL,NULL,NULL);
INSERT INTO rollup_entry_reviews VALUES(4,1,NULL,NULL,'2025-05-16','yes','yes','penalty','2025-03-17','deemed-accepted',NULL,NULL,'371500','371500-public-security',NULL,NULL,NULL);
INSERT INTO rollup_entry_reviews VALUES(5,-1,NULL,NULL,'2025-05-16','yes','yes','penalty','2025-03-17','deemed-accepted',NULL,NULL,'371500','371500-public-security',NULL,NULL,NULL);
INSERT INTO rollup_entry_reviews VALUES(6,1,NULL,NULL,'2025-05-12','yes','no','penalty','2025-03-12','accepted',NULL,NULL,'371500','371500-public-security',NULL,NULL,NULL);
INSERT INTO rollup_entry_reviews VALUES(7,-1,NULL,NULL,'2025-05-12','yes','no','penalty','2025-03-12','accepted',NULL,NULL,'371500','371500-public-security',NULL,NULL,NULL);
INSERT INTO rollup_entry_reviews VALUES(8,1,NULL,NULL,NULL,'yes','no','penalty','2025-03-12','accepted',NULL,NULL,'371500','371500-public-security',NULL,NULL,NULL);
INSERT INTO rollup_entry_reviews VALUES(9,1,NULL,NULL,'2025-05-19','yes','yes','penalty','2025-03-19','deemed-accepted',NULL,NULL,'371500','371500-public-security',NULL,NULL,NULL);
INSERT INTO rollup_entry_reviews VALUES(10,-1,NULL,NULL,'2025-05-19','yes','yes','penalty','2025-03-19','deemed-accepted',NULL,NULL,'371500','371500-public-security',NULL,NULL,NULL);
INSERT INTO rollup_entry_reviews VALUES(11,1,NULL,NULL,'2025-05-13','yes','no','penalty','2025-03-14','accepted',NULL,NULL,'371500','371500-public-security',NULL,NULL,NULL);
INSERT INTO rollup_entry_reviews VALUES(12,1,NULL,NULL,'2025-05-30','yes','yes','penalty','2025-03-31','deemed-accepted',NULL,NULL,'371500','371500-public-security',NULL,NULL,NULL);
INSERT INTO rollup_entry_reviews VALUES(13,1,NULL,NULL,'2025-06-09','yes','yes','penalty','2025-04-08','deemed-accepted',NULL,NULL,'371500','371500-public-security',NULL,NULL,NULL);
INSERT INTO rollup_entry_reviews VALUES(14,-1,NULL,NULL,'2025-06-09','yes','yes','penalty','2025-04-08','deemed-accepted',NULL,NULL,'371500','371500-public-security',NULL,NULL,NULL);
INSERT INTO rollup_entry_reviews VALUES(15,-1,NULL,NULL,'2025-05-06','yes','no','penalty','2025-03-05','accepted',NULL,NULL,'371500','371500-public-security',NULL,NULL,NULL);
INSERT INTO rollup_entry_reviews VALUES(16,1,'2025-03-20','decided','2025-05-06','yes','no','penalty','2025-03-05','accepted','upheld',NULL,'371500','371500-public-security',NULL,NULL,NULL);
INSERT INTO rollup_entry_reviews VALUES(17,-1,'2025-03-20','decided','2025-05-06','yes','no','penalty','2025-03-05','accepted','upheld',NULL,'371500','371500-public-security',NULL,NULL,NULL);
INSERT INTO rollup_entry_reviews VALUES(18,1,'2025-03-20','decided','2025-05-06','yes','no','penalty','2025-03-05','accepted','upheld',NULL,'371500','371500-public-security','2025-03-24','2025-04-08',NULL);
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
INSERT INTO case_search_data VALUES(1,X'');
INSERT INTO case_search_data VALUES(10,X'00000000000000');
CREATE TABLE IF NOT EXISTS 'case_search_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS 'case_search_config'(k PRIMARY KEY, v) WITHOUT ROWID;
INSERT INTO case_search_config VALUES('version',4);
INSERT INTO sqlite_schema(type,name,tbl_name,rootpage,sql)VALUES('table','case_search_piece','case_search_piece',0,'CREATE VIRTUAL TABLE case_search_piece USING fts5vocab (case_search, instance)');
CREATE TABLE case_search_waiting (
  case_id INTEGER PRIMARY KEY REFERENCES case_record (id) ON DELETE CASCADE,
  pieces  TEXT NOT NULL,
  earlier TEXT
) STRICT;
INSERT INTO case_search_waiting VALUES(191,' x3337313530302d7075626c69632d7365637572697479 0pca0jzz 0jzz0hl9 0hl909hw 09hw001e 001e001c 001c001e 001e001h 001h09hx 09hx001d 001d0gl3 0gl3zzzz 0isg0fex 0fexzzzz',NULL);
INSERT INTO case_search_waiting VALUES(196,' x3337313530302d7075626c69632d7365637572697479 0pca0jzz 0jzz0hl9 0hl909hw 09hw001e 001e001c 001c001e 001e001h 001h09hx 09hx001e 001e0gl3 0gl3zzzz 0kem0h5n 0h5nzzzz',NULL);
INSERT INTO case_search_waiting VALUES(199,' x3337313530302d7075626c69632d7365637572697479 0pca0jzz 0jzz0hl9 0hl909hw 09hw001e 001e001c 001c001e 001e001h 001h09hx 09hx001f 001f0gl3 0gl3zzzz 0mtn0fis 0fiszzzz',NULL);
INSERT INTO case_search_waiting VALUES(202,' x3337313530302d7075626c69632d7365637572697479 0pca0jzz 0jzz0hl9 0hl909hw 09hw001e 001e001c 001c001e 001e001h 001h09hx 09hx001g 001g0gl3 0gl3zzzz 0rxx0g31 0g31zzzz',NULL);
INSERT INTO case_search_waiting VALUES(203,' x3337313530302d7075626c69632d7365637572697479 0pca0jzz 0jzz0hl9 0hl909hw 09hw001e 001e001c 001c001e 001e001h 001h09hx 09hx001h 001h0gl3 0gl3zzzz 0i1l0fer 0ferzzzz',NULL);
CREATE TABLE case_identity (
  case_id INTEGER NOT NULL REFERENCES case_record (id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL CHECK (ordinal > 0),
  digest  TEXT    NOT NULL,
  PRIMARY KEY (case_id, ordinal)
) STRICT, WITHOUT ROWID;
CREATE TABLE case_act (
  mark    INTEGER NOT NULL,
  case_id INTEGER NOT NULL,
  PRIMARY KEY (mark, case_id)
) STRICT, WITHOUT ROWID;
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
INSERT INTO case_review VALUES(191,1,'accepted','2025-03-05','no','ordinary','2025-03-20','decided','upheld','2025-05-06','yes','2025-03-24','2025-04-08',NULL,NULL,'no','371500','371500','371500-public-security','penalty','window',NULL);
INSERT INTO case_review VALUES(196,1,'accepted','2025-03-12','no','ordinary',NULL,NULL,NULL,NULL,'yes',NULL,NULL,NULL,NULL,'no','371500','371500','371500-public-security','penalty','window',NULL);
INSERT INTO case_review VALUES(199,1,'accepted','2025-03-14','no','ordinary',NULL,NULL,NULL,'2025-05-13','yes',NULL,NULL,NULL,NULL,'no','371500','371500','371500-public-security','penalty','window',NULL);
INSERT INTO case_review VALUES(202,1,'deemed-accepted','2025-03-31','yes','ordinary',NULL,NULL,NULL,'2025-05-30','yes',NULL,NULL,NULL,NULL,'no','371500','371500','371500-public-security','penalty','window',NULL);
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
CREATE INDEX case_by_handler ON case_record (handler, filed_on);
CREATE INDEX case_by_imported_number ON case_record (imported_number)
  WHERE imported_number IS NOT NULL;
CREATE INDEX case_party_by_agency ON case_party (agency) WHERE agency IS NOT NULL;
CREATE INDEX case_clock_by_clock ON case_clock (clock, due_on);
CREATE INDEX reception_point_by_region ON reception_point (region);
CREATE INDEX dossier_by_region ON dossier (region) WHERE region IS NOT NULL;
CREATE INDEX dossier_by_agency ON dossier (agency) WHERE agency IS NOT NULL;
CREATE INDEX dossier_by_point ON dossier (point) WHERE point IS NOT NULL;
CREATE INDEX dossier_by_case ON dossier (linked_case) WHERE linked_case IS NOT NULL;
CREATE INDEX dossier_by_link ON dossier (linked_number) WHERE linked_number IS NOT NULL;
CREATE INDEX dossier_tag_by_code ON dossier_tag (name, code);
CREATE INDEX dossier_clock_by_due ON dossier_clock (due_on);
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
CREATE INDEX case_clock_by_due ON case_clock (due_on)
  WHERE due_on IS NOT NULL AND substr(clock, 1, 5) <> 'suing';
CREATE INDEX case_clock_right_by_due ON case_clock (due_on)
  WHERE due_on IS NOT NULL AND substr(clock, 1, 5) = 'suing';
CREATE INDEX case_clock_stopped ON case_clock (case_id) WHERE due_on IS NULL;
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
PRAGMA writable_schema=OFF;
COMMIT;
