PRAGMA application_id = 1182095721; PRAGMA user_version = 5;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO grdb_migrations VALUES('0001_event_log');
INSERT INTO grdb_migrations VALUES('0002_office');
INSERT INTO grdb_migrations VALUES('0003_cases');
INSERT INTO grdb_migrations VALUES('0004_deadlines');
INSERT INTO grdb_migrations VALUES('0005_dossiers');
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
INSERT INTO event VALUES(1,1,1,'office.opened','2024-12-02','2026-11-28T12:40:21.296Z','2024-12-02','wang','{"authority":"371500","make-up-days":"working","suspended-days":"left-out","title":"聊城市人民政府行政复议办公室","title-en":"Administrative Reconsideration Office of the People''s Government of Liaocheng","warn-blue":15,"warn-blue-working":3,"warn-red":3,"warn-red-working":1,"warn-yellow":7,"warn-yellow-working":2}',X'0000000000000000000000000000000000000000000000000000000000000000',X'f2b16d030206e8a1ca849c72b83b31c439cec2826fe8212ab0e7aa734ca3b325');
INSERT INTO event VALUES(2,2,1,'calendar.loaded','2024-12-02','2026-11-28T12:40:21.302Z','2024-12-02','wang','{"marked-days":["2004-01-01,holiday,元旦","2004-01-17,workday_makeup,春节","2004-01-18,workday_makeup,春节","2004-01-22,holiday,春节","2004-01-23,holiday,春节","2004-01-24,holiday,春节","2004-01-25,holiday,春节","2004-01-26,holiday,春节","2004-01-27,holiday,春节","2004-01-28,holiday,春节","2004-05-01,holiday,劳动节","2004-05-02,holiday,劳动节","2004-05-03,holiday,劳动节","2004-05-04,holiday,劳动节","2004-05-05,holiday,劳动节","2004-05-06,holiday,劳动节","2004-05-07,holiday,劳动节","2004-05-08,workday_makeup,劳动节","2004-05-09,workday_makeup,劳动节","2004-10-01,holiday,国庆节","2004-10-02,holiday,国庆节","2004-10-03,holiday,国庆节","2004-10-04,holiday,国庆节","2004-10-05,holiday,国庆节","2004-10-06,holiday,国庆节","2004-10-07,holiday,国庆节","2004-10-09,workday_makeup,国庆节","2004-10-10,workday_makeup,国庆节","2005-01-01,holiday,元旦","2005-01-02,holiday,元旦","2005-01-03,holiday,元旦","2005-02-05,workday_makeup,春节","2005-02-06,workday_makeup,春节","2005-02-09,holiday,春节","2005-02-10,holiday,春节","2005-02-11,holiday,春节","2005-02-12,holiday,春节","2005-02-13,holiday,春节","2005-02-14,holiday,春节","2005-02-15,holiday,春节","2005-04-30,workday_makeup,劳动节","2005-05-01,holiday,劳动节","2005-05-02,holiday,劳动节","2005-05-03,holiday,劳动节","2005-05-04,holiday,劳动节","2005-05-05,holiday,劳动节","2005-05-06,holiday,劳动节","2005-05-07,holiday,劳动节","2005-05-08,workday_makeup,劳动节","2005-10-01,holiday,国庆节","2005-10-02,holiday,国庆节","2005-10-03,holiday,国庆节","2005-10-04,holiday,国庆节","2005-10-05,holiday,国庆节","2005-10-06,holiday,国庆节","2005-10-07,holiday,国庆节","2005-10-08,workday_makeup,国庆节","2005-10-09,workday_makeup,国庆节","2006-01-01,holiday,元旦","2006-01-02,holiday,元旦","2006-01-03,holiday,元旦","2006-01-28,workday_makeup,春节","2006-01-29,holiday,春节","2006-01-30,holiday,春节","2006-01-31,holiday,春节","2006-02-01,holiday,春节","2006-02-02,holiday,春节","2006-02-03,holiday,春节","2006-02-04,holiday,春节","2006-02-05,workday_makeup,春节","2006-04-29,workday_makeup,劳动节","2006-04-30,workday_makeup,劳动节","2006-05-01,holiday,劳动节","2006-05-02,holiday,劳动节","2006-05-03,holiday,劳动节","2006-05-04,holiday,劳动节","2006-05-05,holiday,劳动节","2006-05-06,holiday,劳动节","2006-05-07,holiday,劳动节","2006-09-30,workday_makeup,国庆节","2006-10-01,holiday,国庆节","2006-10-02,holiday,国庆节","2006-10-03,holiday,国庆节","2006-10-04,holiday,国庆节","2006-10-05,holiday,国庆节","2006-10-06,holiday,国庆节","2006-10-07,holiday,国庆节","2006-10-08,workday_makeup,国庆节","2006-12-30,workday_makeup,元旦","2006-12-31,workday_makeup,元旦","2007-01-01,holiday,元旦","2007-01-02,holiday,元旦","2007-01-03,holiday,元旦","2007-02-17,workday_makeup,春节","2007-02-18,holiday,春节","2007-02-19,holiday,春节","2007-02-20,holiday,春节","2007-02-21,holiday,春节","2007-02-22,holiday,春节","2007-02-23,holiday,春节","2007-02-24,holiday,春节","2007-02-25,workday_makeup,春节","2007-04-28,workday_makeup,劳动节","2007-04-29,workday_makeup,劳动节","2007-05-01,holiday,劳动节","2007-05-02,holiday,劳动节","2007-05-03,holiday,劳动节","2007-05-04,holiday,劳动节","2007-05-05,holiday,劳动节","2007-05-06,holiday,劳动节","2007-05-07,holiday,劳动节","2007-09-29,workday_makeup,国庆节","2007-09-30,workday_makeup,国庆节","2007-10-01,holiday,国庆节","2007-10-02,holiday,国庆节","2007-10-03,holiday,国庆节","2007-10-04,holiday,国庆节","2007-10-05,holiday,国庆节","2007-10-06,holiday,国庆节","2007-10-07,holiday,国庆节","2007-12-29,workday_makeup,元旦","2007-12-30,holiday,元旦","2007-12-31,holiday,元旦","2008-01-01,holiday,元旦","2008-02-02,workday_makeup,春节","2008-02-03,workday_makeup,春节","2008-02-06,holiday,春节","2008-02-07,holiday,春节","2008-02-08,holiday,春节","2008-02-09,holiday,春节","2008-02-10,holiday,春节","2008-02-11,holiday,春节","2008-02-12,holiday,春节","2008-04-04,holiday,清明节","2008-04-05,holiday,清明节","2008-04-06,holiday,清明节","2008-05-01,holiday,劳动节","2008-05-02,holiday,劳动节","2008-05-03,holiday,劳动节","2008-05-04,workday_makeup,劳动节","2008-06-07,holiday,端午节","2008-06-08,holiday,端午节","2008-06-09,holiday,端午节","2008-09-13,holiday,中秋节","2008-09-14,holiday,中秋节","2008-09-15,holiday,中秋节","2008-09-27,workday_makeup,国庆节","2008-09-28,workday_makeup,国庆节","2008-09-29,holiday,国庆节","2008-09-30,holiday,国庆节","2008-10-01,holiday,国庆节","2008-10-02,holiday,国庆节","2008-10-03,holiday,国庆节","2008-10-04,holiday,国庆节","2008-10-05,holiday,国庆节","2009-01-01,holiday,元旦","2009-01-02,holiday,元旦","2009-01-03,holiday,元旦","2009-01-04,workday_makeup,元旦","2009-01-24,workday_makeup,春节","2009-01-25,holiday,春节","2009-01-26,holiday,春节","2009-01-27,holiday,春节","2009-01-28,holiday,春节","2009-01-29,holiday,春节","2009-01-30,holiday,春节","2009-01-31,holiday,春节","2009-02-01,workday_makeup,春节","2009-04-04,holiday,清明节","2009-04-05,holiday,清明节","2009-04-06,holiday,清明节","2009-05-01,holiday,劳动节","2009-05-02,holiday,劳动节","2009-05-03,holiday,劳动节","2009-05-28,holiday,端午节","2009-05-29,holiday,端午节","2009-05-30,holiday,端午节","2009-05-31,workday_makeup,端午节","2009-09-27,workday_makeup,国庆节","2009-10-01,holiday,国庆节","2009-10-02,holiday,国庆节","2009-10-03,holiday,中秋节","2009-10-04,holiday,国庆节","2009-10-05,holiday,国庆节","2009-10-06,holiday,国庆节","2009-10-07,holiday,国庆节","2009-10-08,holiday,国庆节","2009-10-10,workday_makeup,国庆节","2010-01-01,holiday,元旦","2010-01-02,holiday,元旦","2010-01-03,holiday,元旦","2010-02-13,holiday,春节","2010-02-14,holiday,春节","2010-02-15,holiday,春节","2010-02-16,holiday,春节","2010-02-17,holiday,春节","2010-02-18,holiday,春节","2010-02-19,holiday,春节","2010-02-20,workday_makeup,春节","2010-02-21,workday_makeup,春节","2010-04-03,holiday,清明节","2010-04-04,holiday,清明节","2010-04-05,holiday,清明节","2010-05-01,holiday,劳动节","2010-05-02,holiday,劳动节","2010-05-03,holiday,劳动节","2010-06-12,workday_makeup,端午节","2010-06-13,workday_makeup,端午节","2010-06-14,holiday,端午节","2010-06-15,holiday,端午节","2010-06-16,holiday,端午节","2010-09-19,workday_makeup,中秋节","2010-09-22,holiday,中秋节","2010-09-23,holiday,中秋节","2010-09-24,holiday,中秋节","2010-09-25,workday_makeup,中秋节","2010-09-26,workday_makeup,国庆节","2010-10-01,holiday,国庆节","2010-10-02,holiday,国庆节","2010-10-03,holiday,国庆节","2010-10-04,holiday,国庆节","2010-10-05,holiday,国庆节","2010-10-06,holiday,国庆节","2010-10-07,holiday,国庆节","2010-10-09,workday_makeup,国庆节","2011-01-01,holiday,元旦","2011-01-02,holiday,元旦","2011-01-03,holiday,元旦","2011-01-30,workday_makeup,春节","2011-02-02,holiday,春节","2011-02-03,holiday,春节","2011-02-04,holiday,春节","2011-02-05,holiday,春节","2011-02-06,holiday,春节","2011-02-07,holiday,春节","2011-02-08,holiday,春节","2011-02-12,workday_makeup,春节","2011-04-02,workday_makeup,清明节","2011-04-03,holiday,清明节","2011-04-04,holiday,清明节","2011-04-05,holiday,清明节","2011-04-30,holiday,劳动节","2011-05-01,holiday,劳动节","2011-05-02,holiday,劳动节","2011-06-04,holiday,端午节","2011-06-05,holiday,端午节","2011-06-06,holiday,端午节","2011-09-10,holiday,中秋节","2011-09-11,holiday,中秋节","2011-09-12,holiday,中秋节","2011-10-01,holiday,国庆节","2011-10-02,holiday,国庆节","2011-10-03,holiday,国庆节","2011-10-04,holiday,国庆节","2011-10-05,holiday,国庆节","2011-10-06,holiday,国庆节","2011-10-07,holiday,国庆节","2011-10-08,workday_makeup,国庆节","2011-10-09,workday_makeup,国庆节","2011-12-31,workday_makeup,元旦","2012-01-01,holiday,元旦","2012-01-02,holiday,元旦","2012-01-03,holiday,元旦","2012-01-21,workday_makeup,春节","2012-01-22,holiday,春节","2012-01-23,holiday,春节","2012-01-24,holiday,春节","2012-01-25,holiday,春节","2012-01-26,holiday,春节","2012-01-27,holiday,春节","2012-01-28,holiday,春节","2012-01-29,workday_makeup,春节","2012-03-31,workday_makeup,清明节","2012-04-01,workday_makeup,清明节","2012-04-02,holiday,清明节","2012-04-03,holiday,清明节","2012-04-04,holiday,清明节","2012-04-28,workday_makeup,劳动节","2012-04-29,holiday,劳动节","2012-04-30,holiday,劳动节","2012-05-01,holiday,劳动节","2012-06-22,holiday,端午节","2012-06-23,holiday,端午节","2012-06-24,holiday,端午节","2012-09-29,workday_makeup,国庆节","2012-09-30,holiday,中秋节","2012-10-01,holiday,国庆节","2012-10-02,holiday,国庆节","2012-10-03,holiday,国庆节","2012-10-04,holiday,国庆节","2012-10-05,holiday,国庆节","2012-10-06,holiday,国庆节","2012-10-07,holiday,国庆节","2013-01-01,holiday,元旦","2013-01-02,holiday,元旦","2013-01-03,holiday,元旦","2013-01-05,workday_makeup,元旦","2013-01-06,workday_makeup,元旦","2013-02-09,holiday,春节","2013-02-10,holiday,春节","2013-02-11,holiday,春节","2013-02-12,holiday,春节","2013-02-13,holiday,春节","2013-02-14,holiday,春节","2013-02-15,holiday,春节","2013-02-16,workday_makeup,春节","2013-02-17,workday_makeup,春节","2013-04-04,holiday,清明节","2013-04-05,holiday,清明节","2013-04-06,holiday,清明节","2013-04-07,workday_makeup,清明节","2013-04-27,workday_makeup,劳动节","2013-04-28,workday_makeup,劳动节","2013-04-29,holiday,劳动节","2013-04-30,holiday,劳动节","2013-05-01,holiday,劳动节","2013-06-08,workday_makeup,端午节","2013-06-09,workday_makeup,端午节","2013-06-10,holiday,端午节","2013-06-11,holiday,端午节","2013-06-12,holiday,端午节","2013-09-19,holiday,中秋节","2013-09-20,holiday,中秋节","2013-09-21,holiday,中秋节","2013-09-22,workday_makeup,中秋节","2013-09-29,workday_makeup,国庆节","2013-10-01,holiday,国庆节","2013-10-02,holiday,国庆节","2013-10-03,holiday,国庆节","2013-10-04,holiday,国庆节","2013-10-05,holiday,国庆节","2013-10-06,holiday,国庆节","2013-10-07,holiday,国庆节","2013-10-12,workday_makeup,国庆节","2014-01-01,holiday,元旦","2014-01-26,workday_makeup,春节","2014-01-31,holiday,春节","2014-02-01,holiday,春节","2014-02-02,holiday,春节","2014-02-03,holiday,春节","2014-02-04,holiday,春节","2014-02-05,holiday,春节","2014-02-06,holiday,春节","2014-02-08,workday_makeup,春节","2014-04-05,holiday,清明节","2014-04-06,holiday,清明节","2014-04-07,holiday,清明节","2014-05-01,holiday,劳动节","2014-05-02,holiday,劳动节","2014-05-03,holiday,劳动节","2014-05-04,workday_makeup,劳动节","2014-06-02,holiday,端午节","2014-09-08,holiday,中秋节","2014-09-28,workday_makeup,国庆节","2014-10-01,holiday,国庆节","2014-10-02,holiday,国庆节","2014-10-03,holiday,国庆节","2014-10-04,holiday,国庆节","2014-10-05,holiday,国庆节","2014-10-06,holiday,国庆节","2014-10-07,holiday,国庆节","2014-10-11,workday_makeup,国庆节","2015-01-01,holiday,元旦","2015-01-02,holiday,元旦","2015-01-03,holiday,元旦","2015-01-04,workday_makeup,元旦","2015-02-15,workday_makeup,春节","2015-02-18,holiday,春节","2015-02-19,holiday,春节","2015-02-20,holiday,春节","2015-02-21,holiday,春节","2015-02-22,holiday,春节","2015-02-23,holiday,春节","2015-02-24,holiday,春节","2015-02-28,workday_makeup,春节","2015-04-05,holiday,清明节","2015-04-06,holiday,清明节","2015-05-01,holiday,劳动节","2015-06-20,holiday,端午节","2015-06-22,holiday,端午节","2015-09-03,holiday,抗战胜利70周年","2015-09-04,holiday,抗战胜利70周年","2015-09-05,holiday,抗日战争暨世界反法西斯战争胜利70周年纪念日","2015-09-06,workday_makeup,抗战胜利70周年","2015-09-27,holiday,中秋节","2015-10-01,holiday,国庆节","2015-10-02,holiday,国庆节","2015-10-03,holiday,国庆节","2015-10-04,holiday,国庆节","2015-10-05,holiday,国庆节","2015-10-06,holiday,国庆节","2015-10-07,holiday,国庆节","2015-10-10,workday_makeup,国庆节","2016-01-01,holiday,元旦","2016-02-06,workday_makeup,春节","2016-02-07,holiday,春节","2016-02-08,holiday,春节","2016-02-09,holiday,春节","2016-02-10,holiday,春节","2016-02-11,holiday,春节","2016-02-12,holiday,春节","2016-02-13,holiday,春节","2016-02-14,workday_makeup,春节","2016-04-04,holiday,清明节","2016-05-01,holiday,劳动节","2016-05-02,holiday,劳动节","2016-06-09,holiday,端午节","2016-06-10,holiday,端午节","2016-06-11,holiday,端午节","2016-06-12,workday_makeup,端午节","2016-09-15,holiday,中秋节","2016-09-16,holiday,中秋节","2016-09-17,holiday,中秋节","2016-09-18,workday_makeup,中秋节","2016-10-01,holiday,国庆节","2016-10-02,holiday,国庆节","2016-10-03,holiday,国庆节","2016-10-04,holiday,国庆节","2016-10-05,holiday,国庆节","2016-10-06,holiday,国庆节","2016-10-07,holiday,国庆节","2016-10-08,workday_makeup,国庆节","2016-10-09,workday_makeup,国庆节","2017-01-01,holiday,元旦","2017-01-02,holiday,元旦","2017-01-22,workday_makeup,春节","2017-01-27,holiday,春节","2017-01-28,holiday,春节","2017-01-29,holiday,春节","2017-01-30,holiday,春节","2017-01-31,holiday,春节","2017-02-01,holiday,春节","2017-02-02,holiday,春节","2017-02-04,workday_makeup,春节","2017-04-01,workday_makeup,清明节","2017-04-02,holiday,清明节","2017-04-03,holiday,清明节","2017-04-04,holiday,清明节","2017-05-01,holiday,劳动节","2017-05-27,workday_makeup,端午节","2017-05-28,holiday,端午节","2017-05-29,holiday,端午节","2017-05-30,holiday,端午节","2017-09-30,workday_makeup,国庆节","2017-10-01,holiday,国庆节","2017-10-02,holiday,国庆节","2017-10-03,holiday,国庆节","2017-10-04,holiday,中秋节","2017-10-05,holiday,国庆节","2017-10-06,holiday,国庆节","2017-10-07,holiday,国庆节","2017-10-08,holiday,国庆节","2018-01-01,holiday,元旦","2018-02-11,workday_makeup,春节","2018-02-15,holiday,春节","2018-02-16,holiday,春节","2018-02-17,holiday,春节","2018-02-18,holiday,春节","2018-02-19,holiday,春节","2018-02-20,holiday,春节","2018-02-21,holiday,春节","2018-02-24,workday_makeup,春节","2018-04-05,holiday,清明节","2018-04-06,holiday,清明节","2018-04-07,holiday,清明节","2018-04-08,workday_makeup,清明节","2018-04-28,workday_makeup,劳动节","2018-04-29,holiday,劳动节","2018-04-30,holiday,劳动节","2018-05-01,holiday,劳动节","2018-06-18,holiday,端午节","2018-09-24,holiday,中秋节","2018-09-29,workday_makeup,国庆节","2018-09-30,workday_makeup,国庆节","2018-10-01,holiday,国庆节","2018-10-02,holiday,国庆节","2018-10-03,holiday,国庆节","2018-10-04,holiday,国庆节","2018-10-05,holiday,国庆节","2018-10-06,holiday,国庆节","2018-10-07,holiday,国庆节","2018-12-29,workday_makeup,元旦","2018-12-30,holiday,元旦","2018-12-31,holiday,元旦","2019-01-01,holiday,元旦","2019-02-02,workday_makeup,春节","2019-02-03,workday_makeup,春节","2019-02-04,holiday,春节","2019-02-05,holiday,春节","2019-02-06,holiday,春节","2019-02-07,holiday,春节","2019-02-08,holiday,春节","2019-02-09,holiday,春节","2019-02-10,holiday,春节","2019-04-05,holiday,清明节","2019-04-06,holiday,清明节","2019-04-07,holiday,清明节","2019-04-28,workday_makeup,劳动节","2019-05-01,holiday,劳动节","2019-05-02,holiday,劳动节","2019-05-03,holiday,劳动节","2019-05-04,holiday,劳动节","2019-05-05,workday_makeup,劳动节","2019-06-07,holiday,端午节","2019-06-08,holiday,端午节","2019-06-09,holiday,端午节","2019-09-13,holiday,中秋节","2019-09-14,holiday,中秋节","2019-09-15,holiday,中秋节","2019-09-29,workday_makeup,国庆节","2019-10-01,holiday,国庆节","2019-10-02,holiday,国庆节","2019-10-03,holiday,国庆节","2019-10-04,holiday,国庆节","2019-10-05,holiday,国庆节","2019-10-06,holiday,国庆节","2019-10-07,holiday,国庆节","2019-10-12,workday_makeup,国庆节","2020-01-01,holiday,元旦","2020-01-19,workday_makeup,春节","2020-01-24,holiday,春节","2020-01-25,holiday,春节","2020-01-26,holiday,春节","2020-01-27,holiday,春节","2020-01-28,holiday,春节","2020-01-29,holiday,春节","2020-01-30,holiday,春节","2020-01-31,holiday,春节","2020-02-01,holiday,春节","2020-02-02,holiday,春节","2020-02-03,workday_makeup,春节","2020-04-04,holiday,清明节","2020-04-05,holiday,清明节","2020-04-06,holiday,清明节","2020-04-26,workday_makeup,劳动节","2020-05-01,holiday,劳动节","2020-05-02,holiday,劳动节","2020-05-03,holiday,劳动节","2020-05-04,holiday,劳动节","2020-05-05,holiday,劳动节","2020-05-09,workday_makeup,劳动节","2020-06-25,holiday,端午节","2020-06-26,holiday,端午节","2020-06-27,holiday,端午节","2020-06-28,workday_makeup,端午节","2020-09-27,workday_makeup,国庆节","2020-10-01,holiday,国庆节","2020-10-02,holiday,国庆节","2020-10-03,holiday,国庆节","2020-10-04,holiday,国庆节","2020-10-05,holiday,国庆节","2020-10-06,holiday,国庆节","2020-10-07,holiday,国庆节","2020-10-08,holiday,国庆节","2020-10-10,workday_makeup,国庆节","2021-01-01,holiday,元旦","2021-01-02,holiday,元旦","2021-01-03,holiday,元旦","2021-02-07,workday_makeup,春节","2021-02-11,holiday,春节","2021-02-12,holiday,春节","2021-02-13,holiday,春节","2021-02-14,holiday,春节","2021-02-15,holiday,春节","2021-02-16,holiday,春节","2021-02-17,holiday,春节","2021-02-20,workday_makeup,春节","2021-04-03,holiday,清明节","2021-04-04,holiday,清明节","2021-04-05,holiday,清明节","2021-04-25,workday_makeup,劳动节","2021-05-01,holiday,劳动节","2021-05-02,holiday,劳动节","2021-05-03,holiday,劳动节","2021-05-04,holiday,劳动节","2021-05-05,holiday,劳动节","2021-05-08,workday_makeup,劳动节","2021-06-12,holiday,端午节","2021-06-13,holiday,端午节","2021-06-14,holiday,端午节","2021-09-18,workday_makeup,中秋节","2021-09-19,holiday,中秋节","2021-09-20,holiday,中秋节","2021-09-21,holiday,中秋节","2021-09-26,workday_makeup,国庆节","2021-10-01,holiday,国庆节","2021-10-02,holiday,国庆节","2021-10-03,holiday,国庆节","2021-10-04,holiday,国庆节","2021-10-05,holiday,国庆节","2021-10-06,holiday,国庆节","2021-10-07,holiday,国庆节","2021-10-09,workday_makeup,国庆节","2022-01-01,holiday,元旦","2022-01-02,holiday,元旦","2022-01-03,holiday,元旦","2022-01-29,workday_makeup,春节","2022-01-30,workday_makeup,春节","2022-01-31,holiday,春节","2022-02-01,holiday,春节","2022-02-02,holiday,春节","2022-02-03,holiday,春节","2022-02-04,holiday,春节","2022-02-05,holiday,春节","2022-02-06,holiday,春节","2022-04-02,workday_makeup,清明节","2022-04-03,holiday,清明节","2022-04-04,holiday,清明节","2022-04-05,holiday,清明节","2022-04-24,workday_makeup,劳动节","2022-04-30,holiday,劳动节","2022-05-01,holiday,劳动节","2022-05-02,holiday,劳动节","2022-05-03,holiday,劳动节","2022-05-04,holiday,劳动节","2022-05-07,workday_makeup,劳动节","2022-06-03,holiday,端午节","2022-06-04,holiday,端午节","2022-06-05,holiday,端午节","2022-09-10,holiday,中秋节","2022-09-11,holiday,中秋节","2022-09-12,holiday,中秋节","2022-10-01,holiday,国庆节","2022-10-02,holiday,国庆节","2022-10-03,holiday,国庆节","2022-10-04,holiday,国庆节","2022-10-05,holiday,国庆节","2022-10-06,holiday,国庆节","2022-10-07,holiday,国庆节","2022-10-08,workday_makeup,国庆节","2022-10-09,workday_makeup,国庆节","2022-12-31,holiday,元旦","2023-01-01,holiday,元旦","2023-01-02,holiday,元旦","2023-01-21,holiday,春节","2023-01-22,holiday,春节","2023-01-23,holiday,春节","2023-01-24,holiday,春节","2023-01-25,holiday,春节","2023-01-26,holiday,春节","2023-01-27,holiday,春节","2023-01-28,workday_makeup,春节","2023-01-29,workday_makeup,春节","2023-04-05,holiday,清明节","2023-04-23,workday_makeup,劳动节","2023-04-29,holiday,劳动节","2023-04-30,holiday,劳动节","2023-05-01,holiday,劳动节","2023-05-02,holiday,劳动节","2023-05-03,holiday,劳动节","2023-05-06,workday_makeup,劳动节","2023-06-22,holiday,端午节","2023-06-23,holiday,端午节","2023-06-24,holiday,端午节","2023-06-25,workday_makeup,端午节","2023-09-29,holiday,中秋节","2023-09-30,holiday,国庆节","2023-10-01,holiday,国庆节","2023-10-02,holiday,国庆节","2023-10-03,holiday,国庆节","2023-10-04,holiday,国庆节","2023-10-05,holiday,国庆节","2023-10-06,holiday,国庆节","2023-10-07,workday_makeup,国庆节","2023-10-08,workday_makeup,国庆节","2023-12-30,holiday,元旦","2023-12-31,holiday,元旦","2024-01-01,holiday,元旦","2024-02-04,workday_makeup,春节","2024-02-10,holiday,春节","2024-02-11,holiday,春节","2024-02-12,holiday,春节","2024-02-13,holiday,春节","2024-02-14,holiday,春节","2024-02-15,holiday,春节","2024-02-16,holiday,春节","2024-02-17,holiday,春节","2024-02-18,workday_makeup,春节","2024-04-04,holiday,清明节","2024-04-05,holiday,清明节","2024-04-06,holiday,清明节","2024-04-07,workday_makeup,清明节","2024-04-28,workday_makeup,劳动节","2024-05-01,holiday,劳动节","2024-05-02,holiday,劳动节","2024-05-03,holiday,劳动节","2024-05-04,holiday,劳动节","2024-05-05,holiday,劳动节","2024-05-11,workday_makeup,劳动节","2024-06-10,holiday,端午节","2024-09-14,workday_makeup,中秋节","2024-09-15,holiday,中秋节","2024-09-16,holiday,中秋节","2024-09-17,holiday,中秋节","2024-09-29,workday_makeup,国庆节","2024-10-01,holiday,国庆节","2024-10-02,holiday,国庆节","2024-10-03,holiday,国庆节","2024-10-04,holiday,国庆节","2024-10-05,holiday,国庆节","2024-10-06,holiday,国庆节","2024-10-07,holiday,国庆节","2024-10-12,workday_makeup,国庆节","2025-01-01,holiday,元旦","2025-01-26,workday_makeup,春节","2025-01-28,holiday,春节","2025-01-29,holiday,春节","2025-01-30,holiday,春节","2025-01-31,holiday,春节","2025-02-01,holiday,春节","2025-02-02,holiday,春节","2025-02-03,holiday,春节","2025-02-04,holiday,春节","2025-02-08,workday_makeup,春节","2025-04-04,holiday,清明节","2025-04-05,holiday,清明节","2025-04-06,holiday,清明节","2025-04-27,workday_makeup,劳动节","2025-05-01,holiday,劳动节","2025-05-02,holiday,劳动节","2025-05-03,holiday,劳动节","2025-05-04,holiday,劳动节","2025-05-05,holiday,劳动节","2025-05-31,holiday,端午节","2025-06-01,holiday,端午节","2025-06-02,holiday,端午节","2025-09-28,workday_makeup,国庆节","2025-10-01,holiday,国庆节","2025-10-02,holiday,国庆节","2025-10-03,holiday,国庆节","2025-10-04,holiday,国庆节","2025-10-05,holiday,国庆节","2025-10-06,holiday,中秋节","2025-10-07,holiday,国庆节","2025-10-08,holiday,国庆节","2025-10-11,workday_makeup,国庆节","2026-01-01,holiday,元旦","2026-01-02,holiday,元旦","2026-01-03,holiday,元旦","2026-01-04,workday_makeup,元旦","2026-02-14,workday_makeup,春节","2026-02-15,holiday,春节","2026-02-16,holiday,春节","2026-02-17,holiday,春节","2026-02-18,holiday,春节","2026-02-19,holiday,春节","2026-02-20,holiday,春节","2026-02-21,holiday,春节","2026-02-22,holiday,春节","2026-02-23,holiday,春节","2026-02-28,workday_makeup,春节","2026-04-04,holiday,清明节","2026-04-05,holiday,清明节","2026-04-06,holiday,清明节","2026-05-01,holiday,劳动节","2026-05-02,holiday,劳动节","2026-05-03,holiday,劳动节","2026-05-04,holiday,劳动节","2026-05-05,holiday,劳动节","2026-05-09,workday_makeup,劳动节","2026-06-19,holiday,端午节","2026-06-20,holiday,端午节","2026-06-21,holiday,端午节","2026-09-20,workday_makeup,国庆节","2026-09-25,holiday,中秋节","2026-09-26,holiday,中秋节","2026-09-27,holiday,中秋节","2026-10-01,holiday,国庆节","2026-10-02,holiday,国庆节","2026-10-03,holiday,国庆节","2026-10-04,holiday,国庆节","2026-10-05,holiday,国庆节","2026-10-06,holiday,国庆节","2026-10-07,holiday,国庆节","2026-10-10,workday_makeup,国庆节"],"standing":"official"}',X'f2b16d030206e8a1ca849c72b83b31c439cec2826fe8212ab0e7aa734ca3b325',X'3d43f80554a08de3d5363db7577c11703f71b3f35649fc5f6b4daa24eaa33718');
INSERT INTO event VALUES(3,3,1,'calendar.loaded','2024-12-02','2026-11-28T12:40:21.317Z','2024-12-02','wang','{"marked-days":["2027-01-01,holiday,元旦","2027-02-05,holiday,农历除夕","2027-02-06,holiday,春节","2027-02-07,holiday,春节","2027-02-08,holiday,春节","2027-02-09,holiday,春节（补假）","2027-02-10,holiday,春节（补假）","2027-04-05,holiday,清明节","2027-05-01,holiday,劳动节","2027-05-02,holiday,劳动节","2027-05-03,holiday,劳动节（补假）","2027-05-04,holiday,劳动节（补假）","2027-06-09,holiday,端午节","2027-09-15,holiday,中秋节","2027-10-01,holiday,国庆节","2027-10-02,holiday,国庆节","2027-10-03,holiday,国庆节","2027-10-04,holiday,国庆节（补假）","2027-10-05,holiday,国庆节（补假）"],"standing":"projected"}',X'3d43f80554a08de3d5363db7577c11703f71b3f35649fc5f6b4daa24eaa33718',X'f3a68075b0798a7beb3cd24ee24e391e5429c5d62e4a97edc5485b17160b1a26');
INSERT INTO event VALUES(4,4,1,'region.added','2024-12-02','2026-11-28T12:40:21.318Z','2024-12-02','wang','{"code":"371500","title":"聊城市","title-en":"Liaocheng"}',X'f3a68075b0798a7beb3cd24ee24e391e5429c5d62e4a97edc5485b17160b1a26',X'cdee39daaa9304f7146cc7444dfc69d2c25618d37366fe4959e0b20d49c1900b');
INSERT INTO event VALUES(5,5,1,'region.added','2024-12-02','2026-11-28T12:40:21.318Z','2024-12-02','wang','{"code":"371502","title":"东昌府区","title-en":"Dongchangfu District"}',X'cdee39daaa9304f7146cc7444dfc69d2c25618d37366fe4959e0b20d49c1900b',X'ddf518ef01af5d2c581ce7a5d5a24f96b9e2cbf1b174dc112c10caa26646725f');
INSERT INTO event VALUES(6,6,1,'region.added','2024-12-02','2026-11-28T12:40:21.318Z','2024-12-02','wang','{"code":"371503","title":"茌平区","title-en":"Chiping District"}',X'ddf518ef01af5d2c581ce7a5d5a24f96b9e2cbf1b174dc112c10caa26646725f',X'8e8cf4f14be08f64eeb6c334523b02bb456d16410086e7788623cb9b653beed1');
INSERT INTO event VALUES(7,7,1,'region.added','2024-12-02','2026-11-28T12:40:21.318Z','2024-12-02','wang','{"code":"371581","title":"临清市","title-en":"Linqing City"}',X'8e8cf4f14be08f64eeb6c334523b02bb456d16410086e7788623cb9b653beed1',X'f450c711c5c88b4b7c8e8568f5d4a6a5c127d9dd290c686a6d8ff14504bed651');
INSERT INTO event VALUES(8,8,1,'region.added','2024-12-02','2026-11-28T12:40:21.318Z','2024-12-02','wang','{"code":"371521","title":"阳谷县","title-en":"Yanggu County"}',X'f450c711c5c88b4b7c8e8568f5d4a6a5c127d9dd290c686a6d8ff14504bed651',X'8a3244874ce083580c0f5e48e0f1b00952100bea0ea1b5364c45d504e76ffe58');
INSERT INTO event VALUES(9,9,1,'region.added','2024-12-02','2026-11-28T12:40:21.318Z','2024-12-02','wang','{"code":"371522","title":"莘县","title-en":"Shen County"}',X'8a3244874ce083580c0f5e48e0f1b00952100bea0ea1b5364c45d504e76ffe58',X'7bc2631a321935c0b4df40811df4ad167d4d80931cbc3291912fd05c99a00db7');
INSERT INTO event VALUES(10,10,1,'region.added','2024-12-02','2026-11-28T12:40:21.318Z','2024-12-02','wang','{"code":"371524","title":"东阿县","title-en":"Dong''e County"}',X'7bc2631a321935c0b4df40811df4ad167d4d80931cbc3291912fd05c99a00db7',X'4ac62ba4872b03d0f84827ab330ee4fec4447d6fb4a5974f26db713ac5244339');
INSERT INTO event VALUES(11,11,1,'region.added','2024-12-02','2026-11-28T12:40:21.318Z','2024-12-02','wang','{"code":"371525","title":"冠县","title-en":"Guan County"}',X'4ac62ba4872b03d0f84827ab330ee4fec4447d6fb4a5974f26db713ac5244339',X'38db4925b30bff73b1af4893fff0c5f42d81275f99fae0f2f49f7ed32519190c');
INSERT INTO event VALUES(12,12,1,'region.added','2024-12-02','2026-11-28T12:40:21.318Z','2024-12-02','wang','{"code":"371526","title":"高唐县","title-en":"Gaotang County"}',X'38db4925b30bff73b1af4893fff0c5f42d81275f99fae0f2f49f7ed32519190c',X'41201204daddeafc21694d924049ac2aa2351e653ce9c57f274cbaed756f4fd2');
INSERT INTO event VALUES(13,13,1,'authority.added','2024-12-02','2026-11-28T12:40:21.318Z','2024-12-02','wang','{"code":"371500","pattern":"聊政复〔{year}〕{serial}号","region":"371500","title":"聊城市人民政府","title-en":"People''s Government of Liaocheng"}',X'41201204daddeafc21694d924049ac2aa2351e653ce9c57f274cbaed756f4fd2',X'c09c83759f5bce76f6b603189946fb868b7e7e4d8753e9e11693f0814293a215');
INSERT INTO event VALUES(14,14,1,'authority.added','2024-12-02','2026-11-28T12:40:21.318Z','2024-12-02','wang','{"code":"371502","pattern":"东昌政复〔{year}〕{serial}号","region":"371502","title":"东昌府区人民政府","title-en":"People''s Government of Dongchangfu District"}',X'c09c83759f5bce76f6b603189946fb868b7e7e4d8753e9e11693f0814293a215',X'5313fe3cc8d33d0d94e1617c2f0ddf9032bba2e075ec0a519b27931f4e33acda');
INSERT INTO event VALUES(15,15,1,'authority.added','2024-12-02','2026-11-28T12:40:21.318Z','2024-12-02','wang','{"code":"371503","pattern":"茌政复〔{year}〕{serial}号","region":"371503","title":"茌平区人民政府","title-en":"People''s Government of Chiping District"}',X'5313fe3cc8d33d0d94e1617c2f0ddf9032bba2e075ec0a519b27931f4e33acda',X'96285df1ab44a3b123ec4b871e50b413f9d5393969a04f05a0903a6315cc462a');
INSERT INTO event VALUES(16,16,1,'authority.added','2024-12-02','2026-11-28T12:40:21.319Z','2024-12-02','wang','{"code":"371581","pattern":"临政复〔{year}〕{serial}号","region":"371581","title":"临清市人民政府","title-en":"People''s Government of Linqing City"}',X'96285df1ab44a3b123ec4b871e50b413f9d5393969a04f05a0903a6315cc462a',X'bab6612c4a0c4b4b5947ed7c766e4ef9f586e2b707b227172c1f85571e497c49');
INSERT INTO event VALUES(17,17,1,'authority.added','2024-12-02','2026-11-28T12:40:21.319Z','2024-12-02','wang','{"code":"371521","pattern":"阳政复〔{year}〕{serial}号","region":"371521","title":"阳谷县人民政府","title-en":"People''s Government of Yanggu County"}',X'bab6612c4a0c4b4b5947ed7c766e4ef9f586e2b707b227172c1f85571e497c49',X'294c2c74f5a1b0475c894f263205bbbe9d32c9cc49c27edacbd0baa61c899067');
INSERT INTO event VALUES(18,18,1,'authority.added','2024-12-02','2026-11-28T12:40:21.319Z','2024-12-02','wang','{"code":"371522","pattern":"莘政复〔{year}〕{serial}号","region":"371522","title":"莘县人民政府","title-en":"People''s Government of Shen County"}',X'294c2c74f5a1b0475c894f263205bbbe9d32c9cc49c27edacbd0baa61c899067',X'7793d447dde553c68d399c8aac7e11f78360724fde5cc2f4452c4d29c828d36e');
INSERT INTO event VALUES(19,19,1,'authority.added','2024-12-02','2026-11-28T12:40:21.319Z','2024-12-02','wang','{"code":"371524","pattern":"东政复〔{year}〕{serial}号","region":"371524","title":"东阿县人民政府","title-en":"People''s Government of Dong''e County"}',X'7793d447dde553c68d399c8aac7e11f78360724fde5cc2f4452c4d29c828d36e',X'c1f09248e8ca23bc5696a94d9ff93cb5a5c348db0fb30fbfdf2ac7e3bb519233');
INSERT INTO event VALUES(20,20,1,'authority.added','2024-12-02','2026-11-28T12:40:21.319Z','2024-12-02','wang','{"code":"371525","pattern":"冠政复〔{year}〕{serial}号","region":"371525","title":"冠县人民政府","title-en":"People''s Government of Guan County"}',X'c1f09248e8ca23bc5696a94d9ff93cb5a5c348db0fb30fbfdf2ac7e3bb519233',X'acbb864dc210bc9251353e42684196b22ee2dfe29b1c4873973d3dc49d1803f2');
INSERT INTO event VALUES(21,21,1,'authority.added','2024-12-02','2026-11-28T12:40:21.319Z','2024-12-02','wang','{"code":"371526","pattern":"高政复〔{year}〕{serial}号","region":"371526","title":"高唐县人民政府","title-en":"People''s Government of Gaotang County"}',X'acbb864dc210bc9251353e42684196b22ee2dfe29b1c4873973d3dc49d1803f2',X'6ec39a12c98e4fa71289ce701a9e3737b70ef908ac8058804087651cc2c23e90');
INSERT INTO event VALUES(22,22,1,'agency.added','2024-12-02','2026-11-28T12:40:21.319Z','2024-12-02','wang','{"code":"371500-government","field":"government","level":"city","region":"371500","title":"聊城市人民政府","title-en":"People''s Government of Liaocheng"}',X'6ec39a12c98e4fa71289ce701a9e3737b70ef908ac8058804087651cc2c23e90',X'c10015627dd90540e7642048877d9362fb44ddca019eef970f6dd1007f02bdac');
INSERT INTO event VALUES(23,23,1,'agency.added','2024-12-02','2026-11-28T12:40:21.319Z','2024-12-02','wang','{"code":"371500-public-security","field":"public-security","level":"city","region":"371500","title":"聊城市公安局","title-en":"Liaocheng Public Security Bureau"}',X'c10015627dd90540e7642048877d9362fb44ddca019eef970f6dd1007f02bdac',X'40841e352ff6ff1c72e7f2364f330b217c12a9a5c8776315a2d4c2256296231b');
INSERT INTO event VALUES(24,24,1,'agency.added','2024-12-02','2026-11-28T12:40:21.319Z','2024-12-02','wang','{"code":"371500-natural-resources","field":"natural-resources","level":"city","region":"371500","title":"聊城市自然资源和规划局","title-en":"Liaocheng Natural Resources and Planning Bureau"}',X'40841e352ff6ff1c72e7f2364f330b217c12a9a5c8776315a2d4c2256296231b',X'c76c0d02ece7b44e4301c4bfa9927de2cbc7fda1a66d9af975590d5a3b954d5b');
INSERT INTO event VALUES(25,25,1,'agency.added','2024-12-02','2026-11-28T12:40:21.319Z','2024-12-02','wang','{"code":"371500-housing","field":"housing","level":"city","region":"371500","title":"聊城市住房和城乡建设局","title-en":"Liaocheng Housing and Construction Bureau"}',X'c76c0d02ece7b44e4301c4bfa9927de2cbc7fda1a66d9af975590d5a3b954d5b',X'365b05a811841785815dcf4921a70d63052313c57ba2e152826cf55194b2bd09');
INSERT INTO event VALUES(26,26,1,'agency.added','2024-12-02','2026-11-28T12:40:21.319Z','2024-12-02','wang','{"code":"371500-human-resources","field":"human-resources","level":"city","region":"371500","title":"聊城市人力资源和社会保障局","title-en":"Liaocheng Human Resources and Social Security Bureau"}',X'365b05a811841785815dcf4921a70d63052313c57ba2e152826cf55194b2bd09',X'9cb6f48ab1584bcfc7a135d603a4a8bcae9a478772c8d7229bdef0ca1f8a6aa2');
INSERT INTO event VALUES(27,27,1,'agency.added','2024-12-02','2026-11-28T12:40:21.319Z','2024-12-02','wang','{"code":"371500-market-regulation","field":"market-regulation","level":"city","region":"371500","title":"聊城市市场监督管理局","title-en":"Liaocheng Market Regulation Bureau"}',X'9cb6f48ab1584bcfc7a135d603a4a8bcae9a478772c8d7229bdef0ca1f8a6aa2',X'e0393e072da6d866b3bdb852f38883295bb1d4d8ee1856d74c320aabbe7d7dd9');
INSERT INTO event VALUES(28,28,1,'agency.added','2024-12-02','2026-11-28T12:40:21.319Z','2024-12-02','wang','{"code":"371500-urban-management","field":"urban-management","level":"city","region":"371500","title":"聊城市城市管理局","title-en":"Liaocheng Urban Management Bureau"}',X'e0393e072da6d866b3bdb852f38883295bb1d4d8ee1856d74c320aabbe7d7dd9',X'10f01e2e3d95207c1cc0c7b83690fd24df5f57a5d8d49d1303daa599a2937f15');
INSERT INTO event VALUES(29,29,1,'agency.added','2024-12-02','2026-11-28T12:40:21.319Z','2024-12-02','wang','{"code":"371500-transport","field":"transport","level":"city","region":"371500","title":"聊城市交通运输局","title-en":"Liaocheng Transport Bureau"}',X'10f01e2e3d95207c1cc0c7b83690fd24df5f57a5d8d49d1303daa599a2937f15',X'd3661977fe6c9e99db0694f77fc82c0362c0a1929bcd5c38c61e24f1c8c868f8');
INSERT INTO event VALUES(30,30,1,'agency.added','2024-12-02','2026-11-28T12:40:21.319Z','2024-12-02','wang','{"code":"371500-health","field":"health","level":"city","region":"371500","title":"聊城市卫生健康委员会","title-en":"Liaocheng Health Commission"}',X'd3661977fe6c9e99db0694f77fc82c0362c0a1929bcd5c38c61e24f1c8c868f8',X'4c4a441cc3da6d2f80136f5250f49cb9e1d14d5e7e4187a43c870e4949dd4ce8');
INSERT INTO event VALUES(31,31,1,'agency.added','2024-12-02','2026-11-28T12:40:21.319Z','2024-12-02','wang','{"code":"371500-medical-insurance","field":"medical-insurance","level":"city","region":"371500","title":"聊城市医疗保障局","title-en":"Liaocheng Medical Insurance Bureau"}',X'4c4a441cc3da6d2f80136f5250f49cb9e1d14d5e7e4187a43c870e4949dd4ce8',X'4e3f400744535767e9884b17c67dcd4a0550d8f9dd9497eff9758367443646c2');
INSERT INTO event VALUES(32,32,1,'agency.added','2024-12-02','2026-11-28T12:40:21.319Z','2024-12-02','wang','{"code":"371500-education","field":"education","level":"city","region":"371500","title":"聊城市教育和体育局","title-en":"Liaocheng Education and Sports Bureau"}',X'4e3f400744535767e9884b17c67dcd4a0550d8f9dd9497eff9758367443646c2',X'24445300862d25ed68e4d771d95e9579585230398c7ce07895311ff3b5199630');
INSERT INTO event VALUES(33,33,1,'agency.added','2024-12-02','2026-11-28T12:40:21.320Z','2024-12-02','wang','{"code":"371500-agriculture","field":"agriculture","level":"city","region":"371500","title":"聊城市农业农村局","title-en":"Liaocheng Agriculture and Rural Affairs Bureau"}',X'24445300862d25ed68e4d771d95e9579585230398c7ce07895311ff3b5199630',X'9a765d3462d55da37e39df7d7c8cec57bbd10ed6f545e13952c25d4f85e62887');
INSERT INTO event VALUES(34,34,1,'agency.added','2024-12-02','2026-11-28T12:40:21.320Z','2024-12-02','wang','{"code":"371500-water","field":"water","level":"city","region":"371500","title":"聊城市水利局","title-en":"Liaocheng Water Resources Bureau"}',X'9a765d3462d55da37e39df7d7c8cec57bbd10ed6f545e13952c25d4f85e62887',X'daf9105e3ab246e02bf87cba43158178dc6a4d6a980f04f197d10c8e625e4fc5');
INSERT INTO event VALUES(35,35,1,'agency.added','2024-12-02','2026-11-28T12:40:21.320Z','2024-12-02','wang','{"code":"371500-environment","field":"environment","level":"city","region":"371500","title":"聊城市生态环境局","title-en":"Liaocheng Ecology and Environment Bureau"}',X'daf9105e3ab246e02bf87cba43158178dc6a4d6a980f04f197d10c8e625e4fc5',X'0feb5aac002db2ca8d3e5e9603bfd1ac3a8b243455c1a90fcfe4b77ac1a887b7');
INSERT INTO event VALUES(36,36,1,'agency.added','2024-12-02','2026-11-28T12:40:21.320Z','2024-12-02','wang','{"code":"371500-emergency","field":"emergency","level":"city","region":"371500","title":"聊城市应急管理局","title-en":"Liaocheng Emergency Management Bureau"}',X'0feb5aac002db2ca8d3e5e9603bfd1ac3a8b243455c1a90fcfe4b77ac1a887b7',X'16037d94810f4187a72f4f60d867111448f9f29192c4a5e4949546059867d4f8');
INSERT INTO event VALUES(37,37,1,'agency.added','2024-12-02','2026-11-28T12:40:21.320Z','2024-12-02','wang','{"code":"371500-civil-affairs","field":"civil-affairs","level":"city","region":"371500","title":"聊城市民政局","title-en":"Liaocheng Civil Affairs Bureau"}',X'16037d94810f4187a72f4f60d867111448f9f29192c4a5e4949546059867d4f8',X'85233337eaf8853c9fbf9ce570dcd3828792b0557fae74d2e4ddb57437af5cd0');
INSERT INTO event VALUES(38,38,1,'agency.added','2024-12-02','2026-11-28T12:40:21.320Z','2024-12-02','wang','{"code":"371500-traffic-police","field":"public-security","level":"city","region":"371500","title":"聊城市公安局交通警察支队","title-en":"Traffic Police Detachment of the Liaocheng Public Security Bureau"}',X'85233337eaf8853c9fbf9ce570dcd3828792b0557fae74d2e4ddb57437af5cd0',X'5ba08b373fe13dee23e96dcc6749dde8acf27eca9701a53d94edc7e40783bec1');
INSERT INTO event VALUES(39,39,1,'agency.added','2024-12-02','2026-11-28T12:40:21.320Z','2024-12-02','wang','{"code":"371502-government","field":"government","level":"county","region":"371502","title":"东昌府区人民政府","title-en":"People''s Government of Dongchangfu District"}',X'5ba08b373fe13dee23e96dcc6749dde8acf27eca9701a53d94edc7e40783bec1',X'2290ea70161026c47f8ff7dc053cdbea96212bdf2a7ee7f73a48d071d62ffbf8');
INSERT INTO event VALUES(40,40,1,'agency.added','2024-12-02','2026-11-28T12:40:21.320Z','2024-12-02','wang','{"code":"371502-public-security","field":"public-security","level":"city","region":"371502","title":"聊城市公安局东昌府分局","title-en":"Dongchangfu District Branch of the Liaocheng Public Security Bureau"}',X'2290ea70161026c47f8ff7dc053cdbea96212bdf2a7ee7f73a48d071d62ffbf8',X'f8d7a260ccd467ebefc9be9dc7868d0f0ce1978759f29e1dea20366588f5e6c9');
INSERT INTO event VALUES(41,41,1,'agency.added','2024-12-02','2026-11-28T12:40:21.320Z','2024-12-02','wang','{"code":"371502-natural-resources","field":"natural-resources","level":"county","region":"371502","title":"东昌府区自然资源和规划局","title-en":"Dongchangfu District Natural Resources and Planning Bureau"}',X'f8d7a260ccd467ebefc9be9dc7868d0f0ce1978759f29e1dea20366588f5e6c9',X'b5f95248bc156c37c2cdd232501884011038340c9ea3000318aa37e3914e4941');
INSERT INTO event VALUES(42,42,1,'agency.added','2024-12-02','2026-11-28T12:40:21.320Z','2024-12-02','wang','{"code":"371502-housing","field":"housing","level":"county","region":"371502","title":"东昌府区住房和城乡建设局","title-en":"Dongchangfu District Housing and Construction Bureau"}',X'b5f95248bc156c37c2cdd232501884011038340c9ea3000318aa37e3914e4941',X'c9b5078880e74707aa7c43c34cb6bf3c39ff7cd300dbaf4f871ad0c9ccb41de0');
INSERT INTO event VALUES(43,43,1,'agency.added','2024-12-02','2026-11-28T12:40:21.320Z','2024-12-02','wang','{"code":"371502-human-resources","field":"human-resources","level":"county","region":"371502","title":"东昌府区人力资源和社会保障局","title-en":"Dongchangfu District Human Resources and Social Security Bureau"}',X'c9b5078880e74707aa7c43c34cb6bf3c39ff7cd300dbaf4f871ad0c9ccb41de0',X'94ef8faab8620fc5771a6907424f55975ca98ee57a799852cd33cd2eb3167111');
INSERT INTO event VALUES(44,44,1,'agency.added','2024-12-02','2026-11-28T12:40:21.320Z','2024-12-02','wang','{"code":"371502-market-regulation","field":"market-regulation","level":"county","region":"371502","title":"东昌府区市场监督管理局","title-en":"Dongchangfu District Market Regulation Bureau"}',X'94ef8faab8620fc5771a6907424f55975ca98ee57a799852cd33cd2eb3167111',X'd15e256c08f2909f9d5c2d4351a013d7b7d15cc0d7904993103e49627eecd4bb');
INSERT INTO event VALUES(45,45,1,'agency.added','2024-12-02','2026-11-28T12:40:21.320Z','2024-12-02','wang','{"code":"371502-urban-management","field":"urban-management","level":"county","region":"371502","title":"东昌府区综合行政执法局","title-en":"Dongchangfu District Comprehensive Enforcement Bureau"}',X'd15e256c08f2909f9d5c2d4351a013d7b7d15cc0d7904993103e49627eecd4bb',X'09948f87f6a92ff25ea4887b6913bd23cccb560e1465c6106ba2ccdcf43fb3c3');
INSERT INTO event VALUES(46,46,1,'agency.added','2024-12-02','2026-11-28T12:40:21.320Z','2024-12-02','wang','{"code":"371502-transport","field":"transport","level":"county","region":"371502","title":"东昌府区交通运输局","title-en":"Dongchangfu District Transport Bureau"}',X'09948f87f6a92ff25ea4887b6913bd23cccb560e1465c6106ba2ccdcf43fb3c3',X'c69d5e9d062c5d452983e22291ed3b6d585a76f8855203eed26d76abd640f027');
INSERT INTO event VALUES(47,47,1,'agency.added','2024-12-02','2026-11-28T12:40:21.320Z','2024-12-02','wang','{"code":"371502-health","field":"health","level":"county","region":"371502","title":"东昌府区卫生健康局","title-en":"Dongchangfu District Health Bureau"}',X'c69d5e9d062c5d452983e22291ed3b6d585a76f8855203eed26d76abd640f027',X'3fde586a61b7073cd1b734ec32ea314c4b58460b0243261c8e42a02e0c1b02ad');
INSERT INTO event VALUES(48,48,1,'agency.added','2024-12-02','2026-11-28T12:40:21.320Z','2024-12-02','wang','{"code":"371502-medical-insurance","field":"medical-insurance","level":"county","region":"371502","title":"东昌府区医疗保障局","title-en":"Dongchangfu District Medical Insurance Bureau"}',X'3fde586a61b7073cd1b734ec32ea314c4b58460b0243261c8e42a02e0c1b02ad',X'5cc49d225ad623247fa3e35524692774bd5b0128905bfce683ae4d1b3378c0b2');
INSERT INTO event VALUES(49,49,1,'agency.added','2024-12-02','2026-11-28T12:40:21.320Z','2024-12-02','wang','{"code":"371502-education","field":"education","level":"county","region":"371502","title":"东昌府区教育和体育局","title-en":"Dongchangfu District Education and Sports Bureau"}',X'5cc49d225ad623247fa3e35524692774bd5b0128905bfce683ae4d1b3378c0b2',X'83db23b37a7b3e6ad493b6857678f4fde1fff79a3e59cdd5f9ef56af5ea7aded');
INSERT INTO event VALUES(50,50,1,'agency.added','2024-12-02','2026-11-28T12:40:21.320Z','2024-12-02','wang','{"code":"371502-agriculture","field":"agriculture","level":"county","region":"371502","title":"东昌府区农业农村局","title-en":"Dongchangfu District Agriculture and Rural Affairs Bureau"}',X'83db23b37a7b3e6ad493b6857678f4fde1fff79a3e59cdd5f9ef56af5ea7aded',X'76500f7847deceffdcebf1926a65c3f5a8cffa96ed5e87dd5476f32a24ff5e45');
INSERT INTO event VALUES(51,51,1,'agency.added','2024-12-02','2026-11-28T12:40:21.321Z','2024-12-02','wang','{"code":"371502-water","field":"water","level":"county","region":"371502","title":"东昌府区水利局","title-en":"Dongchangfu District Water Resources Bureau"}',X'76500f7847deceffdcebf1926a65c3f5a8cffa96ed5e87dd5476f32a24ff5e45',X'56f7158668d29352556119e78108c6fb50cfb312a8edc1c4845f5043bece3352');
INSERT INTO event VALUES(52,52,1,'agency.added','2024-12-02','2026-11-28T12:40:21.321Z','2024-12-02','wang','{"code":"371502-environment","field":"environment","level":"city","region":"371502","title":"聊城市生态环境局东昌府区分局","title-en":"Dongchangfu District Branch of the Liaocheng Ecology and Environment Bureau"}',X'56f7158668d29352556119e78108c6fb50cfb312a8edc1c4845f5043bece3352',X'534ee52cc0ce849bfaf2658d56987009fa7033dfa7fbb4393bbbc73de048ee8d');
INSERT INTO event VALUES(53,53,1,'agency.added','2024-12-02','2026-11-28T12:40:21.321Z','2024-12-02','wang','{"code":"371502-emergency","field":"emergency","level":"county","region":"371502","title":"东昌府区应急管理局","title-en":"Dongchangfu District Emergency Management Bureau"}',X'534ee52cc0ce849bfaf2658d56987009fa7033dfa7fbb4393bbbc73de048ee8d',X'4a46567bbb9d03ee324f148d8b8ea474c308119ee42908d30d549e1b14b124f0');
INSERT INTO event VALUES(54,54,1,'agency.added','2024-12-02','2026-11-28T12:40:21.321Z','2024-12-02','wang','{"code":"371502-civil-affairs","field":"civil-affairs","level":"county","region":"371502","title":"东昌府区民政局","title-en":"Dongchangfu District Civil Affairs Bureau"}',X'4a46567bbb9d03ee324f148d8b8ea474c308119ee42908d30d549e1b14b124f0',X'fc5115eb5a24b14a10d223d41d23cc22efccfa2baf336883beddb711f672da88');
INSERT INTO event VALUES(55,55,1,'agency.added','2024-12-02','2026-11-28T12:40:21.321Z','2024-12-02','wang','{"code":"371502-town-1","field":"government","level":"township","region":"371502","title":"东昌府区堂邑镇人民政府","title-en":"People''s Government of Tangyi Town, Dongchangfu District"}',X'fc5115eb5a24b14a10d223d41d23cc22efccfa2baf336883beddb711f672da88',X'3514775899b4eb3671d0c0d7ef57b8a4e8922429f486f48d0c1b2180fdd05b77');
INSERT INTO event VALUES(56,56,1,'agency.added','2024-12-02','2026-11-28T12:40:21.321Z','2024-12-02','wang','{"code":"371502-town-2","field":"government","level":"township","region":"371502","title":"东昌府区沙镇镇人民政府","title-en":"People''s Government of Shazhen Town, Dongchangfu District"}',X'3514775899b4eb3671d0c0d7ef57b8a4e8922429f486f48d0c1b2180fdd05b77',X'ff3462961b7770a0621bf36492a011b1e4b9de372b20d9d45842d85409396184');
INSERT INTO event VALUES(57,57,1,'agency.added','2024-12-02','2026-11-28T12:40:21.321Z','2024-12-02','wang','{"code":"371502-town-3","field":"government","level":"township","region":"371502","title":"东昌府区侯营镇人民政府","title-en":"People''s Government of Houying Town, Dongchangfu District"}',X'ff3462961b7770a0621bf36492a011b1e4b9de372b20d9d45842d85409396184',X'9ee8cee421c99ee2d7c9023b609e9577059a71f99ae829c18dd2d3c485653dcf');
INSERT INTO event VALUES(58,58,1,'agency.added','2024-12-02','2026-11-28T12:40:21.321Z','2024-12-02','wang','{"code":"371503-government","field":"government","level":"county","region":"371503","title":"茌平区人民政府","title-en":"People''s Government of Chiping District"}',X'9ee8cee421c99ee2d7c9023b609e9577059a71f99ae829c18dd2d3c485653dcf',X'f998ba4742117150079492cf28faf72551552a652c040383e53fbbf9dfbd3d97');
INSERT INTO event VALUES(59,59,1,'agency.added','2024-12-02','2026-11-28T12:40:21.321Z','2024-12-02','wang','{"code":"371503-public-security","field":"public-security","level":"city","region":"371503","title":"聊城市公安局茌平分局","title-en":"Chiping District Branch of the Liaocheng Public Security Bureau"}',X'f998ba4742117150079492cf28faf72551552a652c040383e53fbbf9dfbd3d97',X'246279fc1aaa549e5a765b095030d9790a55b053d4afa5eeab6db11554de9864');
INSERT INTO event VALUES(60,60,1,'agency.added','2024-12-02','2026-11-28T12:40:21.321Z','2024-12-02','wang','{"code":"371503-natural-resources","field":"natural-resources","level":"county","region":"371503","title":"茌平区自然资源和规划局","title-en":"Chiping District Natural Resources and Planning Bureau"}',X'246279fc1aaa549e5a765b095030d9790a55b053d4afa5eeab6db11554de9864',X'078ad95fb2e954a673d1ff00a79757f756a7da90ebd51dbac3e1b1956e81f091');
INSERT INTO event VALUES(61,61,1,'agency.added','2024-12-02','2026-11-28T12:40:21.321Z','2024-12-02','wang','{"code":"371503-housing","field":"housing","level":"county","region":"371503","title":"茌平区住房和城乡建设局","title-en":"Chiping District Housing and Construction Bureau"}',X'078ad95fb2e954a673d1ff00a79757f756a7da90ebd51dbac3e1b1956e81f091',X'4499492eaf3ceb2dc15b2f2a59bd3a145b9ce94d7b1ebd31a2a593ccd7d92c94');
INSERT INTO event VALUES(62,62,1,'agency.added','2024-12-02','2026-11-28T12:40:21.321Z','2024-12-02','wang','{"code":"371503-human-resources","field":"human-resources","level":"county","region":"371503","title":"茌平区人力资源和社会保障局","title-en":"Chiping District Human Resources and Social Security Bureau"}',X'4499492eaf3ceb2dc15b2f2a59bd3a145b9ce94d7b1ebd31a2a593ccd7d92c94',X'97b0242fe868b610bedddc408dfd2c0358955f110657541fea3912f8298598ea');
INSERT INTO event VALUES(63,63,1,'agency.added','2024-12-02','2026-11-28T12:40:21.321Z','2024-12-02','wang','{"code":"371503-market-regulation","field":"market-regulation","level":"county","region":"371503","title":"茌平区市场监督管理局","title-en":"Chiping District Market Regulation Bureau"}',X'97b0242fe868b610bedddc408dfd2c0358955f110657541fea3912f8298598ea',X'96cdf81dad6e84c2de2ecaa1fd41d31eea76b09965ebf158aa2dbd5889d61701');
INSERT INTO event VALUES(64,64,1,'agency.added','2024-12-02','2026-11-28T12:40:21.321Z','2024-12-02','wang','{"code":"371503-urban-management","field":"urban-management","level":"county","region":"371503","title":"茌平区综合行政执法局","title-en":"Chiping District Comprehensive Enforcement Bureau"}',X'96cdf81dad6e84c2de2ecaa1fd41d31eea76b09965ebf158aa2dbd5889d61701',X'7c97da1541f4d65c1fae8e9668810ddfaa2f1d049f4cd8e410583cdb535114e3');
INSERT INTO event VALUES(65,65,1,'agency.added','2024-12-02','2026-11-28T12:40:21.321Z','2024-12-02','wang','{"code":"371503-transport","field":"transport","level":"county","region":"371503","title":"茌平区交通运输局","title-en":"Chiping District Transport Bureau"}',X'7c97da1541f4d65c1fae8e9668810ddfaa2f1d049f4cd8e410583cdb535114e3',X'8b3638765294d7f8ea8d765cd7e0a106470244276477813d31835d15eec465d1');
INSERT INTO event VALUES(66,66,1,'agency.added','2024-12-02','2026-11-28T12:40:21.321Z','2024-12-02','wang','{"code":"371503-health","field":"health","level":"county","region":"371503","title":"茌平区卫生健康局","title-en":"Chiping District Health Bureau"}',X'8b3638765294d7f8ea8d765cd7e0a106470244276477813d31835d15eec465d1',X'87ac247c824c06c1ce2e490021ec757f4ed5c921c1d9b4e100e9ba5bc8bd5456');
INSERT INTO event VALUES(67,67,1,'agency.added','2024-12-02','2026-11-28T12:40:21.321Z','2024-12-02','wang','{"code":"371503-medical-insurance","field":"medical-insurance","level":"county","region":"371503","title":"茌平区医疗保障局","title-en":"Chiping District Medical Insurance Bureau"}',X'87ac247c824c06c1ce2e490021ec757f4ed5c921c1d9b4e100e9ba5bc8bd5456',X'dd55d16cecbc346429ff950c052e47f55bc04bd9c66b88986f8fee46968fe1a2');
INSERT INTO event VALUES(68,68,1,'agency.added','2024-12-02','2026-11-28T12:40:21.321Z','2024-12-02','wang','{"code":"371503-education","field":"education","level":"county","region":"371503","title":"茌平区教育和体育局","title-en":"Chiping District Education and Sports Bureau"}',X'dd55d16cecbc346429ff950c052e47f55bc04bd9c66b88986f8fee46968fe1a2',X'6818510d5481bb70d92a12d994572f09c5ed2a4e744eb3343cfacfdc62192470');
INSERT INTO event VALUES(69,69,1,'agency.added','2024-12-02','2026-11-28T12:40:21.322Z','2024-12-02','wang','{"code":"371503-agriculture","field":"agriculture","level":"county","region":"371503","title":"茌平区农业农村局","title-en":"Chiping District Agriculture and Rural Affairs Bureau"}',X'6818510d5481bb70d92a12d994572f09c5ed2a4e744eb3343cfacfdc62192470',X'e8e3b1385716e9c0009210e52a5105e636be95f143bd0cf14434d2c6dc6246c9');
INSERT INTO event VALUES(70,70,1,'agency.added','2024-12-02','2026-11-28T12:40:21.322Z','2024-12-02','wang','{"code":"371503-water","field":"water","level":"county","region":"371503","title":"茌平区水利局","title-en":"Chiping District Water Resources Bureau"}',X'e8e3b1385716e9c0009210e52a5105e636be95f143bd0cf14434d2c6dc6246c9',X'832b07f73e0a6c8e0c3e852a0afa656268dbc5d5746f38c3ebe0bbea828c9e36');
INSERT INTO event VALUES(71,71,1,'agency.added','2024-12-02','2026-11-28T12:40:21.322Z','2024-12-02','wang','{"code":"371503-environment","field":"environment","level":"city","region":"371503","title":"聊城市生态环境局茌平区分局","title-en":"Chiping District Branch of the Liaocheng Ecology and Environment Bureau"}',X'832b07f73e0a6c8e0c3e852a0afa656268dbc5d5746f38c3ebe0bbea828c9e36',X'2a025d18e00d7cbddda0ea20ed67f89f819b19a913c44ba16916e738371e3c3a');
INSERT INTO event VALUES(72,72,1,'agency.added','2024-12-02','2026-11-28T12:40:21.322Z','2024-12-02','wang','{"code":"371503-emergency","field":"emergency","level":"county","region":"371503","title":"茌平区应急管理局","title-en":"Chiping District Emergency Management Bureau"}',X'2a025d18e00d7cbddda0ea20ed67f89f819b19a913c44ba16916e738371e3c3a',X'ff8f420e26b9d3d76415746a86b360a4175e82bc9a7a13a560773c3633fe6e0d');
INSERT INTO event VALUES(73,73,1,'agency.added','2024-12-02','2026-11-28T12:40:21.322Z','2024-12-02','wang','{"code":"371503-civil-affairs","field":"civil-affairs","level":"county","region":"371503","title":"茌平区民政局","title-en":"Chiping District Civil Affairs Bureau"}',X'ff8f420e26b9d3d76415746a86b360a4175e82bc9a7a13a560773c3633fe6e0d',X'ddd30175d7e9da468a3e4745a433a8eb47326b1122dc8e90c8fe06c9217d85d7');
INSERT INTO event VALUES(74,74,1,'agency.added','2024-12-02','2026-11-28T12:40:21.322Z','2024-12-02','wang','{"code":"371503-town-1","field":"government","level":"township","region":"371503","title":"茌平区博平镇人民政府","title-en":"People''s Government of Boping Town, Chiping District"}',X'ddd30175d7e9da468a3e4745a433a8eb47326b1122dc8e90c8fe06c9217d85d7',X'bbf3968437a9f9372e58715fc8e549dba8646a57aad27648918091e1f68e8707');
INSERT INTO event VALUES(75,75,1,'agency.added','2024-12-02','2026-11-28T12:40:21.322Z','2024-12-02','wang','{"code":"371503-town-2","field":"government","level":"township","region":"371503","title":"茌平区杜郎口镇人民政府","title-en":"People''s Government of Dulangkou Town, Chiping District"}',X'bbf3968437a9f9372e58715fc8e549dba8646a57aad27648918091e1f68e8707',X'f6b86e3e6e3f1a0714ba18309f2812b14e8b761baf1cbb5cf891edaf12478695');
INSERT INTO event VALUES(76,76,1,'agency.added','2024-12-02','2026-11-28T12:40:21.322Z','2024-12-02','wang','{"code":"371503-town-3","field":"government","level":"township","region":"371503","title":"茌平区乐平铺镇人民政府","title-en":"People''s Government of Lepingpu Town, Chiping District"}',X'f6b86e3e6e3f1a0714ba18309f2812b14e8b761baf1cbb5cf891edaf12478695',X'68b226185e51540cc5ae4ae7049eed60d0e0e749af49adcd9eb3399b590f6361');
INSERT INTO event VALUES(77,77,1,'agency.added','2024-12-02','2026-11-28T12:40:21.322Z','2024-12-02','wang','{"code":"371581-government","field":"government","level":"county","region":"371581","title":"临清市人民政府","title-en":"People''s Government of Linqing City"}',X'68b226185e51540cc5ae4ae7049eed60d0e0e749af49adcd9eb3399b590f6361',X'598026be71987c3f0523e612e2a71f799aa47edfff8ad55b4180cd96c3b78ee4');
INSERT INTO event VALUES(78,78,1,'agency.added','2024-12-02','2026-11-28T12:40:21.322Z','2024-12-02','wang','{"code":"371581-public-security","field":"public-security","level":"county","region":"371581","title":"临清市公安局","title-en":"Linqing City Public Security Bureau"}',X'598026be71987c3f0523e612e2a71f799aa47edfff8ad55b4180cd96c3b78ee4',X'f0c90d8bd6f4d9b1e42dfc6d1692977cef946880584e08ffc0f33b8f2e4f7fdf');
INSERT INTO event VALUES(79,79,1,'agency.added','2024-12-02','2026-11-28T12:40:21.322Z','2024-12-02','wang','{"code":"371581-natural-resources","field":"natural-resources","level":"county","region":"371581","title":"临清市自然资源和规划局","title-en":"Linqing City Natural Resources and Planning Bureau"}',X'f0c90d8bd6f4d9b1e42dfc6d1692977cef946880584e08ffc0f33b8f2e4f7fdf',X'c10169d4bbe15bb2a08a1de7c430076d356cfd3c21657d3b1d5749bca488133a');
INSERT INTO event VALUES(80,80,1,'agency.added','2024-12-02','2026-11-28T12:40:21.322Z','2024-12-02','wang','{"code":"371581-housing","field":"housing","level":"county","region":"371581","title":"临清市住房和城乡建设局","title-en":"Linqing City Housing and Construction Bureau"}',X'c10169d4bbe15bb2a08a1de7c430076d356cfd3c21657d3b1d5749bca488133a',X'65e08c85ec4b9ada4bd46ca54f318aa44091e79f57ef31c615ee7d1250a8cc5e');
INSERT INTO event VALUES(81,81,1,'agency.added','2024-12-02','2026-11-28T12:40:21.322Z','2024-12-02','wang','{"code":"371581-human-resources","field":"human-resources","level":"county","region":"371581","title":"临清市人力资源和社会保障局","title-en":"Linqing City Human Resources and Social Security Bureau"}',X'65e08c85ec4b9ada4bd46ca54f318aa44091e79f57ef31c615ee7d1250a8cc5e',X'd6d1bffb5712ff18c3ac3ceed494898998b86aed1141d4662d6648709f9d9ad3');
INSERT INTO event VALUES(82,82,1,'agency.added','2024-12-02','2026-11-28T12:40:21.322Z','2024-12-02','wang','{"code":"371581-market-regulation","field":"market-regulation","level":"county","region":"371581","title":"临清市市场监督管理局","title-en":"Linqing City Market Regulation Bureau"}',X'd6d1bffb5712ff18c3ac3ceed494898998b86aed1141d4662d6648709f9d9ad3',X'665e8ecc9eef11478a3ac210e14f7ec287913d5995f9320e555b0e9c627883b6');
INSERT INTO event VALUES(83,83,1,'agency.added','2024-12-02','2026-11-28T12:40:21.322Z','2024-12-02','wang','{"code":"371581-urban-management","field":"urban-management","level":"county","region":"371581","title":"临清市综合行政执法局","title-en":"Linqing City Comprehensive Enforcement Bureau"}',X'665e8ecc9eef11478a3ac210e14f7ec287913d5995f9320e555b0e9c627883b6',X'33826f7e9000af646d55014a0c54685cc7ecaea16e5c247843a0d516a0cdc0c2');
INSERT INTO event VALUES(84,84,1,'agency.added','2024-12-02','2026-11-28T12:40:21.322Z','2024-12-02','wang','{"code":"371581-transport","field":"transport","level":"county","region":"371581","title":"临清市交通运输局","title-en":"Linqing City Transport Bureau"}',X'33826f7e9000af646d55014a0c54685cc7ecaea16e5c247843a0d516a0cdc0c2',X'c01e2bb5529ecb2aafbb1bef5070f49477ddf4a4bbe6c9df6f4be816fa270e12');
INSERT INTO event VALUES(85,85,1,'agency.added','2024-12-02','2026-11-28T12:40:21.322Z','2024-12-02','wang','{"code":"371581-health","field":"health","level":"county","region":"371581","title":"临清市卫生健康局","title-en":"Linqing City Health Bureau"}',X'c01e2bb5529ecb2aafbb1bef5070f49477ddf4a4bbe6c9df6f4be816fa270e12',X'b56cc595d1dbf815b6e8255d08ee5168e815c8133961fd2fdf549822e7981e95');
INSERT INTO event VALUES(86,86,1,'agency.added','2024-12-02','2026-11-28T12:40:21.322Z','2024-12-02','wang','{"code":"371581-medical-insurance","field":"medical-insurance","level":"county","region":"371581","title":"临清市医疗保障局","title-en":"Linqing City Medical Insurance Bureau"}',X'b56cc595d1dbf815b6e8255d08ee5168e815c8133961fd2fdf549822e7981e95',X'08d89c19aeb0d973cfe642d76102fdb5d8006ecb5e1da4da61557bc27a20eeee');
INSERT INTO event VALUES(87,87,1,'agency.added','2024-12-02','2026-11-28T12:40:21.323Z','2024-12-02','wang','{"code":"371581-education","field":"education","level":"county","region":"371581","title":"临清市教育和体育局","title-en":"Linqing City Education and Sports Bureau"}',X'08d89c19aeb0d973cfe642d76102fdb5d8006ecb5e1da4da61557bc27a20eeee',X'e725ad1f99729608bd56075c0ef29899bbba5bf2b9ff91be660284723d071924');
INSERT INTO event VALUES(88,88,1,'agency.added','2024-12-02','2026-11-28T12:40:21.323Z','2024-12-02','wang','{"code":"371581-agriculture","field":"agriculture","level":"county","region":"371581","title":"临清市农业农村局","title-en":"Linqing City Agriculture and Rural Affairs Bureau"}',X'e725ad1f99729608bd56075c0ef29899bbba5bf2b9ff91be660284723d071924',X'f22e84371b59e1ff88348480a589c236c46678cd54921ff7de89256801baf0fb');
INSERT INTO event VALUES(89,89,1,'agency.added','2024-12-02','2026-11-28T12:40:21.323Z','2024-12-02','wang','{"code":"371581-water","field":"water","level":"county","region":"371581","title":"临清市水利局","title-en":"Linqing City Water Resources Bureau"}',X'f22e84371b59e1ff88348480a589c236c46678cd54921ff7de89256801baf0fb',X'ddb4c4777fad3cde949117ea39f92ba9171b5f9d46368147551a41a69f68b774');
INSERT INTO event VALUES(90,90,1,'agency.added','2024-12-02','2026-11-28T12:40:21.323Z','2024-12-02','wang','{"code":"371581-environment","field":"environment","level":"city","region":"371581","title":"聊城市生态环境局临清市分局","title-en":"Linqing City Branch of the Liaocheng Ecology and Environment Bureau"}',X'ddb4c4777fad3cde949117ea39f92ba9171b5f9d46368147551a41a69f68b774',X'33225fe738c181f4f77b7f16d952bba79d9e5ab105372728ff0eedb390795692');
INSERT INTO event VALUES(91,91,1,'agency.added','2024-12-02','2026-11-28T12:40:21.323Z','2024-12-02','wang','{"code":"371581-emergency","field":"emergency","level":"county","region":"371581","title":"临清市应急管理局","title-en":"Linqing City Emergency Management Bureau"}',X'33225fe738c181f4f77b7f16d952bba79d9e5ab105372728ff0eedb390795692',X'9dee8d131becbc91ce0047db963e90b50651dbc27e6bfa11c381930600729d6c');
INSERT INTO event VALUES(92,92,1,'agency.added','2024-12-02','2026-11-28T12:40:21.323Z','2024-12-02','wang','{"code":"371581-civil-affairs","field":"civil-affairs","level":"county","region":"371581","title":"临清市民政局","title-en":"Linqing City Civil Affairs Bureau"}',X'9dee8d131becbc91ce0047db963e90b50651dbc27e6bfa11c381930600729d6c',X'dca0614a7e1492ce4067c07988f918ef5bc64bc9445ccad97f91e82e20e29665');
INSERT INTO event VALUES(93,93,1,'agency.added','2024-12-02','2026-11-28T12:40:21.323Z','2024-12-02','wang','{"code":"371581-town-1","field":"government","level":"township","region":"371581","title":"临清市康庄镇人民政府","title-en":"People''s Government of Kangzhuang Town, Linqing City"}',X'dca0614a7e1492ce4067c07988f918ef5bc64bc9445ccad97f91e82e20e29665',X'd0c8135a6a0d468b8fb76f02b48665258727b795a3a5467d8bf26d68323d7914');
INSERT INTO event VALUES(94,94,1,'agency.added','2024-12-02','2026-11-28T12:40:21.323Z','2024-12-02','wang','{"code":"371581-town-2","field":"government","level":"township","region":"371581","title":"临清市烟店镇人民政府","title-en":"People''s Government of Yandian Town, Linqing City"}',X'd0c8135a6a0d468b8fb76f02b48665258727b795a3a5467d8bf26d68323d7914',X'c516d26cf39e744cee9794902ec4352d8906192de0b4dbd01f2e08ff6900e1db');
INSERT INTO event VALUES(95,95,1,'agency.added','2024-12-02','2026-11-28T12:40:21.323Z','2024-12-02','wang','{"code":"371581-town-3","field":"government","level":"township","region":"371581","title":"临清市八岔路镇人民政府","title-en":"People''s Government of Bachalu Town, Linqing City"}',X'c516d26cf39e744cee9794902ec4352d8906192de0b4dbd01f2e08ff6900e1db',X'3acc488de70bc5af7c1740b87b3fff34c333db2714b45792735dad661f9cd010');
INSERT INTO event VALUES(96,96,1,'agency.added','2024-12-02','2026-11-28T12:40:21.323Z','2024-12-02','wang','{"code":"371521-government","field":"government","level":"county","region":"371521","title":"阳谷县人民政府","title-en":"People''s Government of Yanggu County"}',X'3acc488de70bc5af7c1740b87b3fff34c333db2714b45792735dad661f9cd010',X'19f5ed4a3f40b1d02ab1d85aed12b74de9c8c9895d326a74f3676d5be9fa1925');
INSERT INTO event VALUES(97,97,1,'agency.added','2024-12-02','2026-11-28T12:40:21.323Z','2024-12-02','wang','{"code":"371521-public-security","field":"public-security","level":"county","region":"371521","title":"阳谷县公安局","title-en":"Yanggu County Public Security Bureau"}',X'19f5ed4a3f40b1d02ab1d85aed12b74de9c8c9895d326a74f3676d5be9fa1925',X'e70dc1f975a1f4a83232203d86cace10ae93c55b1c0e1d893daf4560be5df27c');
INSERT INTO event VALUES(98,98,1,'agency.added','2024-12-02','2026-11-28T12:40:21.323Z','2024-12-02','wang','{"code":"371521-natural-resources","field":"natural-resources","level":"county","region":"371521","title":"阳谷县自然资源和规划局","title-en":"Yanggu County Natural Resources and Planning Bureau"}',X'e70dc1f975a1f4a83232203d86cace10ae93c55b1c0e1d893daf4560be5df27c',X'6bf4bdd91dfe956e0158c7ec1688e254bc868d2ddbe25da93fa2580c6fdd245b');
INSERT INTO event VALUES(99,99,1,'agency.added','2024-12-02','2026-11-28T12:40:21.323Z','2024-12-02','wang','{"code":"371521-housing","field":"housing","level":"county","region":"371521","title":"阳谷县住房和城乡建设局","title-en":"Yanggu County Housing and Construction Bureau"}',X'6bf4bdd91dfe956e0158c7ec1688e254bc868d2ddbe25da93fa2580c6fdd245b',X'671ca5802f5e42b85140ccf8b655a73e9d8ee7160a62e1e768ed0a4074ae452b');
INSERT INTO event VALUES(100,100,1,'agency.added','2024-12-02','2026-11-28T12:40:21.323Z','2024-12-02','wang','{"code":"371521-human-resources","field":"human-resources","level":"county","region":"371521","title":"阳谷县人力资源和社会保障局","title-en":"Yanggu County Human Resources and Social Security Bureau"}',X'671ca5802f5e42b85140ccf8b655a73e9d8ee7160a62e1e768ed0a4074ae452b',X'bf8693615754e3ebf47d1bd3b78165324e0c62778ffe1f88b883078d4646d29c');
INSERT INTO event VALUES(101,101,1,'agency.added','2024-12-02','2026-11-28T12:40:21.323Z','2024-12-02','wang','{"code":"371521-market-regulation","field":"market-regulation","level":"county","region":"371521","title":"阳谷县市场监督管理局","title-en":"Yanggu County Market Regulation Bureau"}',X'bf8693615754e3ebf47d1bd3b78165324e0c62778ffe1f88b883078d4646d29c',X'fed6f1dda42972a667176befde5cefc19e468a18edd7f214e5891fec1e92aa03');
INSERT INTO event VALUES(102,102,1,'agency.added','2024-12-02','2026-11-28T12:40:21.323Z','2024-12-02','wang','{"code":"371521-urban-management","field":"urban-management","level":"county","region":"371521","title":"阳谷县综合行政执法局","title-en":"Yanggu County Comprehensive Enforcement Bureau"}',X'fed6f1dda42972a667176befde5cefc19e468a18edd7f214e5891fec1e92aa03',X'fd04d61c2e42a1a2d1e5d2d496192a18a41777c2f0c219138fa26276aaca6b26');
INSERT INTO event VALUES(103,103,1,'agency.added','2024-12-02','2026-11-28T12:40:21.323Z','2024-12-02','wang','{"code":"371521-transport","field":"transport","level":"county","region":"371521","title":"阳谷县交通运输局","title-en":"Yanggu County Transport Bureau"}',X'fd04d61c2e42a1a2d1e5d2d496192a18a41777c2f0c219138fa26276aaca6b26',X'f3c15b968837e78befa76607843d5c53c2555588201bc50c59f6e31254061841');
INSERT INTO event VALUES(104,104,1,'agency.added','2024-12-02','2026-11-28T12:40:21.323Z','2024-12-02','wang','{"code":"371521-health","field":"health","level":"county","region":"371521","title":"阳谷县卫生健康局","title-en":"Yanggu County Health Bureau"}',X'f3c15b968837e78befa76607843d5c53c2555588201bc50c59f6e31254061841',X'0393fd46ca8db4e7494c458d121ee66f32cd0d7e7a6fbb438812352e5cec5747');
INSERT INTO event VALUES(105,105,1,'agency.added','2024-12-02','2026-11-28T12:40:21.324Z','2024-12-02','wang','{"code":"371521-medical-insurance","field":"medical-insurance","level":"county","region":"371521","title":"阳谷县医疗保障局","title-en":"Yanggu County Medical Insurance Bureau"}',X'0393fd46ca8db4e7494c458d121ee66f32cd0d7e7a6fbb438812352e5cec5747',X'7c0af1f336ce0fed165924797d643b92527e2d7d9ea4b93776b3575f07858a6c');
INSERT INTO event VALUES(106,106,1,'agency.added','2024-12-02','2026-11-28T12:40:21.324Z','2024-12-02','wang','{"code":"371521-education","field":"education","level":"county","region":"371521","title":"阳谷县教育和体育局","title-en":"Yanggu County Education and Sports Bureau"}',X'7c0af1f336ce0fed165924797d643b92527e2d7d9ea4b93776b3575f07858a6c',X'1101900d18fa3c46389550c93cd62424a417e9188a3c5f8f6cc9e9ab2c49c7a3');
INSERT INTO event VALUES(107,107,1,'agency.added','2024-12-02','2026-11-28T12:40:21.324Z','2024-12-02','wang','{"code":"371521-agriculture","field":"agriculture","level":"county","region":"371521","title":"阳谷县农业农村局","title-en":"Yanggu County Agriculture and Rural Affairs Bureau"}',X'1101900d18fa3c46389550c93cd62424a417e9188a3c5f8f6cc9e9ab2c49c7a3',X'72f7ab25cd202121d92bfdd1f0c0d39a2b2fbb3d2e922523ff7291ef61299b47');
INSERT INTO event VALUES(108,108,1,'agency.added','2024-12-02','2026-11-28T12:40:21.324Z','2024-12-02','wang','{"code":"371521-water","field":"water","level":"county","region":"371521","title":"阳谷县水利局","title-en":"Yanggu County Water Resources Bureau"}',X'72f7ab25cd202121d92bfdd1f0c0d39a2b2fbb3d2e922523ff7291ef61299b47',X'f280a3c00960686c9369c55130784c54aaf47f63f10ebcb9564c94730e3f46f0');
INSERT INTO event VALUES(109,109,1,'agency.added','2024-12-02','2026-11-28T12:40:21.324Z','2024-12-02','wang','{"code":"371521-environment","field":"environment","level":"city","region":"371521","title":"聊城市生态环境局阳谷县分局","title-en":"Yanggu County Branch of the Liaocheng Ecology and Environment Bureau"}',X'f280a3c00960686c9369c55130784c54aaf47f63f10ebcb9564c94730e3f46f0',X'c1b88f6bd1c6c14fb2a9cabd1db174a1ec376bab16fd53b35225c97f58c5f627');
INSERT INTO event VALUES(110,110,1,'agency.added','2024-12-02','2026-11-28T12:40:21.324Z','2024-12-02','wang','{"code":"371521-emergency","field":"emergency","level":"county","region":"371521","title":"阳谷县应急管理局","title-en":"Yanggu County Emergency Management Bureau"}',X'c1b88f6bd1c6c14fb2a9cabd1db174a1ec376bab16fd53b35225c97f58c5f627',X'6283a25a49e43c5abc3dde7e1eb958b62f583082bcdf9343c1e81a7762fc3e93');
INSERT INTO event VALUES(111,111,1,'agency.added','2024-12-02','2026-11-28T12:40:21.324Z','2024-12-02','wang','{"code":"371521-civil-affairs","field":"civil-affairs","level":"county","region":"371521","title":"阳谷县民政局","title-en":"Yanggu County Civil Affairs Bureau"}',X'6283a25a49e43c5abc3dde7e1eb958b62f583082bcdf9343c1e81a7762fc3e93',X'887e1d23c30c5272d9624aa7ad44f011dba7c2d36275998a52405e1952ec2864');
INSERT INTO event VALUES(112,112,1,'agency.added','2024-12-02','2026-11-28T12:40:21.324Z','2024-12-02','wang','{"code":"371521-town-1","field":"government","level":"township","region":"371521","title":"阳谷县阿城镇人民政府","title-en":"People''s Government of Acheng Town, Yanggu County"}',X'887e1d23c30c5272d9624aa7ad44f011dba7c2d36275998a52405e1952ec2864',X'dadd7d2ca1a7477af243c7de151fd8feb674509b6f74629003753807279d5cf5');
INSERT INTO event VALUES(113,113,1,'agency.added','2024-12-02','2026-11-28T12:40:21.324Z','2024-12-02','wang','{"code":"371521-town-2","field":"government","level":"township","region":"371521","title":"阳谷县张秋镇人民政府","title-en":"People''s Government of Zhangqiu Town, Yanggu County"}',X'dadd7d2ca1a7477af243c7de151fd8feb674509b6f74629003753807279d5cf5',X'dc4127e58d122cff4df49d10e2774c0c1dffff3f951e4aa514ffe596d88b9f53');
INSERT INTO event VALUES(114,114,1,'agency.added','2024-12-02','2026-11-28T12:40:21.324Z','2024-12-02','wang','{"code":"371521-town-3","field":"government","level":"township","region":"371521","title":"阳谷县寿张镇人民政府","title-en":"People''s Government of Shouzhang Town, Yanggu County"}',X'dc4127e58d122cff4df49d10e2774c0c1dffff3f951e4aa514ffe596d88b9f53',X'8693367fb62d1f5817685072563cbd68122cbd4f8f79ce37c7b44b3d8cbd7fde');
INSERT INTO event VALUES(115,115,1,'agency.added','2024-12-02','2026-11-28T12:40:21.324Z','2024-12-02','wang','{"code":"371522-government","field":"government","level":"county","region":"371522","title":"莘县人民政府","title-en":"People''s Government of Shen County"}',X'8693367fb62d1f5817685072563cbd68122cbd4f8f79ce37c7b44b3d8cbd7fde',X'03dad19257d913b558d7b178d63ec34e29d5780dd7d62e02550c502fe6952810');
INSERT INTO event VALUES(116,116,1,'agency.added','2024-12-02','2026-11-28T12:40:21.324Z','2024-12-02','wang','{"code":"371522-public-security","field":"public-security","level":"county","region":"371522","title":"莘县公安局","title-en":"Shen County Public Security Bureau"}',X'03dad19257d913b558d7b178d63ec34e29d5780dd7d62e02550c502fe6952810',X'b1f56f1603cbe5b5366581389fd6b881e0d25a728986908bb1d9314c031d36b1');
INSERT INTO event VALUES(117,117,1,'agency.added','2024-12-02','2026-11-28T12:40:21.324Z','2024-12-02','wang','{"code":"371522-natural-resources","field":"natural-resources","level":"county","region":"371522","title":"莘县自然资源和规划局","title-en":"Shen County Natural Resources and Planning Bureau"}',X'b1f56f1603cbe5b5366581389fd6b881e0d25a728986908bb1d9314c031d36b1',X'58100cc3a77e4154d5ce752b2521cc2a7f4efbc2bd1a012bd0310377ac30e2b2');
INSERT INTO event VALUES(118,118,1,'agency.added','2024-12-02','2026-11-28T12:40:21.324Z','2024-12-02','wang','{"code":"371522-housing","field":"housing","level":"county","region":"371522","title":"莘县住房和城乡建设局","title-en":"Shen County Housing and Construction Bureau"}',X'58100cc3a77e4154d5ce752b2521cc2a7f4efbc2bd1a012bd0310377ac30e2b2',X'd41b933cf265695f81f3a2a3f26bd22eed5f1876a525f8f33aed24f95770e997');
INSERT INTO event VALUES(119,119,1,'agency.added','2024-12-02','2026-11-28T12:40:21.324Z','2024-12-02','wang','{"code":"371522-human-resources","field":"human-resources","level":"county","region":"371522","title":"莘县人力资源和社会保障局","title-en":"Shen County Human Resources and Social Security Bureau"}',X'd41b933cf265695f81f3a2a3f26bd22eed5f1876a525f8f33aed24f95770e997',X'60f637e935a9b7ad9da35c43a0c6cd1c893c2ba8ec05d69df1f9a02e4bf6d668');
INSERT INTO event VALUES(120,120,1,'agency.added','2024-12-02','2026-11-28T12:40:21.324Z','2024-12-02','wang','{"code":"371522-market-regulation","field":"market-regulation","level":"county","region":"371522","title":"莘县市场监督管理局","title-en":"Shen County Market Regulation Bureau"}',X'60f637e935a9b7ad9da35c43a0c6cd1c893c2ba8ec05d69df1f9a02e4bf6d668',X'e0892cefdd1d5d644b797173747d128ce40f44630e9d9e572db221ff37777ae8');
INSERT INTO event VALUES(121,121,1,'agency.added','2024-12-02','2026-11-28T12:40:21.324Z','2024-12-02','wang','{"code":"371522-urban-management","field":"urban-management","level":"county","region":"371522","title":"莘县综合行政执法局","title-en":"Shen County Comprehensive Enforcement Bureau"}',X'e0892cefdd1d5d644b797173747d128ce40f44630e9d9e572db221ff37777ae8',X'5c1676facfabd844be5a854b66f929876ca8dacc3a527d76e5363aa4eb223c65');
INSERT INTO event VALUES(122,122,1,'agency.added','2024-12-02','2026-11-28T12:40:21.325Z','2024-12-02','wang','{"code":"371522-transport","field":"transport","level":"county","region":"371522","title":"莘县交通运输局","title-en":"Shen County Transport Bureau"}',X'5c1676facfabd844be5a854b66f929876ca8dacc3a527d76e5363aa4eb223c65',X'50ac262f20a592472ba6c488cb0d67cfb5c4d6c846b43c87cd53b4cc38c10379');
INSERT INTO event VALUES(123,123,1,'agency.added','2024-12-02','2026-11-28T12:40:21.325Z','2024-12-02','wang','{"code":"371522-health","field":"health","level":"county","region":"371522","title":"莘县卫生健康局","title-en":"Shen County Health Bureau"}',X'50ac262f20a592472ba6c488cb0d67cfb5c4d6c846b43c87cd53b4cc38c10379',X'6deef6c5d7be0ffd0a0102cd5516103f174b5ce69f18342695cac6d66eab69e0');
INSERT INTO event VALUES(124,124,1,'agency.added','2024-12-02','2026-11-28T12:40:21.325Z','2024-12-02','wang','{"code":"371522-medical-insurance","field":"medical-insurance","level":"county","region":"371522","title":"莘县医疗保障局","title-en":"Shen County Medical Insurance Bureau"}',X'6deef6c5d7be0ffd0a0102cd5516103f174b5ce69f18342695cac6d66eab69e0',X'58cdfe9e3486296b23bbe1850a5029db0ad573763f6e1c2d5bc3e1e507310665');
INSERT INTO event VALUES(125,125,1,'agency.added','2024-12-02','2026-11-28T12:40:21.325Z','2024-12-02','wang','{"code":"371522-education","field":"education","level":"county","region":"371522","title":"莘县教育和体育局","title-en":"Shen County Education and Sports Bureau"}',X'58cdfe9e3486296b23bbe1850a5029db0ad573763f6e1c2d5bc3e1e507310665',X'1569722794176208fb6c026d91d5fc818a6fc631bdeac25127ca22ad240c64e8');
INSERT INTO event VALUES(126,126,1,'agency.added','2024-12-02','2026-11-28T12:40:21.325Z','2024-12-02','wang','{"code":"371522-agriculture","field":"agriculture","level":"county","region":"371522","title":"莘县农业农村局","title-en":"Shen County Agriculture and Rural Affairs Bureau"}',X'1569722794176208fb6c026d91d5fc818a6fc631bdeac25127ca22ad240c64e8',X'68e5440ab8b120223dbea2cc3276f33d3772f6e2df90737eb64d8edb5b7ae7e9');
INSERT INTO event VALUES(127,127,1,'agency.added','2024-12-02','2026-11-28T12:40:21.325Z','2024-12-02','wang','{"code":"371522-water","field":"water","level":"county","region":"371522","title":"莘县水利局","title-en":"Shen County Water Resources Bureau"}',X'68e5440ab8b120223dbea2cc3276f33d3772f6e2df90737eb64d8edb5b7ae7e9',X'25e6917f0107cf75eacb2acc8dcd9a4a97ce52c169461b53668911f9b7703bac');
INSERT INTO event VALUES(128,128,1,'agency.added','2024-12-02','2026-11-28T12:40:21.325Z','2024-12-02','wang','{"code":"371522-environment","field":"environment","level":"city","region":"371522","title":"聊城市生态环境局莘县分局","title-en":"Shen County Branch of the Liaocheng Ecology and Environment Bureau"}',X'25e6917f0107cf75eacb2acc8dcd9a4a97ce52c169461b53668911f9b7703bac',X'5119b980b8262e44dbc704be4dc69a5590264bc6c7f1ce886c333b4fb013a8a8');
INSERT INTO event VALUES(129,129,1,'agency.added','2024-12-02','2026-11-28T12:40:21.325Z','2024-12-02','wang','{"code":"371522-emergency","field":"emergency","level":"county","region":"371522","title":"莘县应急管理局","title-en":"Shen County Emergency Management Bureau"}',X'5119b980b8262e44dbc704be4dc69a5590264bc6c7f1ce886c333b4fb013a8a8',X'e82c636710727ff3aecdc3a4a2cdc5eb5381e4ea93b42f0e78f3e6c34abb9f67');
INSERT INTO event VALUES(130,130,1,'agency.added','2024-12-02','2026-11-28T12:40:21.325Z','2024-12-02','wang','{"code":"371522-civil-affairs","field":"civil-affairs","level":"county","region":"371522","title":"莘县民政局","title-en":"Shen County Civil Affairs Bureau"}',X'e82c636710727ff3aecdc3a4a2cdc5eb5381e4ea93b42f0e78f3e6c34abb9f67',X'6ebe34e922025880eda90f6da386d12c8e016399c012e95aff91c3e9aa9c0142');
INSERT INTO event VALUES(131,131,1,'agency.added','2024-12-02','2026-11-28T12:40:21.325Z','2024-12-02','wang','{"code":"371522-town-1","field":"government","level":"township","region":"371522","title":"莘县朝城镇人民政府","title-en":"People''s Government of Chaocheng Town, Shen County"}',X'6ebe34e922025880eda90f6da386d12c8e016399c012e95aff91c3e9aa9c0142',X'6ec008aaf0bd234aef4a33bb1f3d6938dd45e28c6a389336964cbf2a5e5de960');
INSERT INTO event VALUES(132,132,1,'agency.added','2024-12-02','2026-11-28T12:40:21.325Z','2024-12-02','wang','{"code":"371522-town-2","field":"government","level":"township","region":"371522","title":"莘县观城镇人民政府","title-en":"People''s Government of Guancheng Town, Shen County"}',X'6ec008aaf0bd234aef4a33bb1f3d6938dd45e28c6a389336964cbf2a5e5de960',X'3bb70e9abd8beb28fd4d0653206e3ccfc82dd264ed336d0dcc88c16d5000360f');
INSERT INTO event VALUES(133,133,1,'agency.added','2024-12-02','2026-11-28T12:40:21.325Z','2024-12-02','wang','{"code":"371522-town-3","field":"government","level":"township","region":"371522","title":"莘县古云镇人民政府","title-en":"People''s Government of Guyun Town, Shen County"}',X'3bb70e9abd8beb28fd4d0653206e3ccfc82dd264ed336d0dcc88c16d5000360f',X'e4a7ca05e8f79363654fae31a76247d77b968d547cdcf84d58c2f121069a9dad');
INSERT INTO event VALUES(134,134,1,'agency.added','2024-12-02','2026-11-28T12:40:21.325Z','2024-12-02','wang','{"code":"371524-government","field":"government","level":"county","region":"371524","title":"东阿县人民政府","title-en":"People''s Government of Dong''e County"}',X'e4a7ca05e8f79363654fae31a76247d77b968d547cdcf84d58c2f121069a9dad',X'15080932ed26762c16fddd536ea77c290ba39a8b9ca0dc700bd12a7985adf5b9');
INSERT INTO event VALUES(135,135,1,'agency.added','2024-12-02','2026-11-28T12:40:21.325Z','2024-12-02','wang','{"code":"371524-public-security","field":"public-security","level":"county","region":"371524","title":"东阿县公安局","title-en":"Dong''e County Public Security Bureau"}',X'15080932ed26762c16fddd536ea77c290ba39a8b9ca0dc700bd12a7985adf5b9',X'c9c9a7c61b27fb7401a95e2dbe4a0abd5fdc4d3ad8f4ca3cd271a20bb361797d');
INSERT INTO event VALUES(136,136,1,'agency.added','2024-12-02','2026-11-28T12:40:21.325Z','2024-12-02','wang','{"code":"371524-natural-resources","field":"natural-resources","level":"county","region":"371524","title":"东阿县自然资源和规划局","title-en":"Dong''e County Natural Resources and Planning Bureau"}',X'c9c9a7c61b27fb7401a95e2dbe4a0abd5fdc4d3ad8f4ca3cd271a20bb361797d',X'df81f8c796ff110cf3b63de17501b34c98758568769b5d92b05214e6b45e092e');
INSERT INTO event VALUES(137,137,1,'agency.added','2024-12-02','2026-11-28T12:40:21.325Z','2024-12-02','wang','{"code":"371524-housing","field":"housing","level":"county","region":"371524","title":"东阿县住房和城乡建设局","title-en":"Dong''e County Housing and Construction Bureau"}',X'df81f8c796ff110cf3b63de17501b34c98758568769b5d92b05214e6b45e092e',X'0d88d1b01b9faf4a542645d20be8dd9153c4023e925b7f864743bd32e11977ea');
INSERT INTO event VALUES(138,138,1,'agency.added','2024-12-02','2026-11-28T12:40:21.325Z','2024-12-02','wang','{"code":"371524-human-resources","field":"human-resources","level":"county","region":"371524","title":"东阿县人力资源和社会保障局","title-en":"Dong''e County Human Resources and Social Security Bureau"}',X'0d88d1b01b9faf4a542645d20be8dd9153c4023e925b7f864743bd32e11977ea',X'0268e209baeed4bbcf959420a8187da0a8d6244444b04889c7b7250a9189b02d');
INSERT INTO event VALUES(139,139,1,'agency.added','2024-12-02','2026-11-28T12:40:21.325Z','2024-12-02','wang','{"code":"371524-market-regulation","field":"market-regulation","level":"county","region":"371524","title":"东阿县市场监督管理局","title-en":"Dong''e County Market Regulation Bureau"}',X'0268e209baeed4bbcf959420a8187da0a8d6244444b04889c7b7250a9189b02d',X'93ee6f0f64fc55d0b61407ad341dd9ed53a69c9bf2d72d919849c1b483654cb6');
INSERT INTO event VALUES(140,140,1,'agency.added','2024-12-02','2026-11-28T12:40:21.326Z','2024-12-02','wang','{"code":"371524-urban-management","field":"urban-management","level":"county","region":"371524","title":"东阿县综合行政执法局","title-en":"Dong''e County Comprehensive Enforcement Bureau"}',X'93ee6f0f64fc55d0b61407ad341dd9ed53a69c9bf2d72d919849c1b483654cb6',X'34c0d7dc9ee1b2e1b0b4fcc3639e0df2beef9705fc5e78d7df2019acc2a49dce');
INSERT INTO event VALUES(141,141,1,'agency.added','2024-12-02','2026-11-28T12:40:21.326Z','2024-12-02','wang','{"code":"371524-transport","field":"transport","level":"county","region":"371524","title":"东阿县交通运输局","title-en":"Dong''e County Transport Bureau"}',X'34c0d7dc9ee1b2e1b0b4fcc3639e0df2beef9705fc5e78d7df2019acc2a49dce',X'42bce2190bfd671a9571f74b36e27b3a27658c3aafbddb94b2e53f8d3a0f579c');
INSERT INTO event VALUES(142,142,1,'agency.added','2024-12-02','2026-11-28T12:40:21.326Z','2024-12-02','wang','{"code":"371524-health","field":"health","level":"county","region":"371524","title":"东阿县卫生健康局","title-en":"Dong''e County Health Bureau"}',X'42bce2190bfd671a9571f74b36e27b3a27658c3aafbddb94b2e53f8d3a0f579c',X'200ec60074a16ddaef8597a7e678cbd6067fb3df2ac5832a40aa7ba3441f5a18');
INSERT INTO event VALUES(143,143,1,'agency.added','2024-12-02','2026-11-28T12:40:21.326Z','2024-12-02','wang','{"code":"371524-medical-insurance","field":"medical-insurance","level":"county","region":"371524","title":"东阿县医疗保障局","title-en":"Dong''e County Medical Insurance Bureau"}',X'200ec60074a16ddaef8597a7e678cbd6067fb3df2ac5832a40aa7ba3441f5a18',X'1f42157f2dacca2064d9ceaa23a49b3a591064cec5fabdbb5c62ee6a39a8bcc5');
INSERT INTO event VALUES(144,144,1,'agency.added','2024-12-02','2026-11-28T12:40:21.326Z','2024-12-02','wang','{"code":"371524-education","field":"education","level":"county","region":"371524","title":"东阿县教育和体育局","title-en":"Dong''e County Education and Sports Bureau"}',X'1f42157f2dacca2064d9ceaa23a49b3a591064cec5fabdbb5c62ee6a39a8bcc5',X'48c019b032148e56d14b35236f9b250ed91f788dc6319159363bf7f03c05376e');
INSERT INTO event VALUES(145,145,1,'agency.added','2024-12-02','2026-11-28T12:40:21.326Z','2024-12-02','wang','{"code":"371524-agriculture","field":"agriculture","level":"county","region":"371524","title":"东阿县农业农村局","title-en":"Dong''e County Agriculture and Rural Affairs Bureau"}',X'48c019b032148e56d14b35236f9b250ed91f788dc6319159363bf7f03c05376e',X'97d295a798b7dc471c3ecd4b35b4357dccddf89996f9696d1e24324f6a314730');
INSERT INTO event VALUES(146,146,1,'agency.added','2024-12-02','2026-11-28T12:40:21.326Z','2024-12-02','wang','{"code":"371524-water","field":"water","level":"county","region":"371524","title":"东阿县水利局","title-en":"Dong''e County Water Resources Bureau"}',X'97d295a798b7dc471c3ecd4b35b4357dccddf89996f9696d1e24324f6a314730',X'74b9e6c5ed0c0cd33626a63d78d5771d3a67f4bb61b7fc2b688db0f77cdc6939');
INSERT INTO event VALUES(147,147,1,'agency.added','2024-12-02','2026-11-28T12:40:21.326Z','2024-12-02','wang','{"code":"371524-environment","field":"environment","level":"city","region":"371524","title":"聊城市生态环境局东阿县分局","title-en":"Dong''e County Branch of the Liaocheng Ecology and Environment Bureau"}',X'74b9e6c5ed0c0cd33626a63d78d5771d3a67f4bb61b7fc2b688db0f77cdc6939',X'edca7c86adbca60cd73843954c877b6a00ec918d08a97321215053df2a6bdf6b');
INSERT INTO event VALUES(148,148,1,'agency.added','2024-12-02','2026-11-28T12:40:21.326Z','2024-12-02','wang','{"code":"371524-emergency","field":"emergency","level":"county","region":"371524","title":"东阿县应急管理局","title-en":"Dong''e County Emergency Management Bureau"}',X'edca7c86adbca60cd73843954c877b6a00ec918d08a97321215053df2a6bdf6b',X'3677d73d27f425d30eec28a3d750bbb62b85435d9cd0222c3153f4d954eaf899');
INSERT INTO event VALUES(149,149,1,'agency.added','2024-12-02','2026-11-28T12:40:21.326Z','2024-12-02','wang','{"code":"371524-civil-affairs","field":"civil-affairs","level":"county","region":"371524","title":"东阿县民政局","title-en":"Dong''e County Civil Affairs Bureau"}',X'3677d73d27f425d30eec28a3d750bbb62b85435d9cd0222c3153f4d954eaf899',X'3585cef365075cbde01b1bdbcbd1ed3d5631acaeeb450dc830067ac5ca0eb386');
INSERT INTO event VALUES(150,150,1,'agency.added','2024-12-02','2026-11-28T12:40:21.326Z','2024-12-02','wang','{"code":"371524-town-1","field":"government","level":"township","region":"371524","title":"东阿县刘集镇人民政府","title-en":"People''s Government of Liuji Town, Dong''e County"}',X'3585cef365075cbde01b1bdbcbd1ed3d5631acaeeb450dc830067ac5ca0eb386',X'6141e0b9e096c216999b10353ee5c7ea2fb6dee5529877ad56ec69f39cf98b2e');
INSERT INTO event VALUES(151,151,1,'agency.added','2024-12-02','2026-11-28T12:40:21.326Z','2024-12-02','wang','{"code":"371524-town-2","field":"government","level":"township","region":"371524","title":"东阿县牛角店镇人民政府","title-en":"People''s Government of Niujiaodian Town, Dong''e County"}',X'6141e0b9e096c216999b10353ee5c7ea2fb6dee5529877ad56ec69f39cf98b2e',X'bdbc152714807b233d38745310270075fc3b920358f7e111069c78e0d654ebed');
INSERT INTO event VALUES(152,152,1,'agency.added','2024-12-02','2026-11-28T12:40:21.326Z','2024-12-02','wang','{"code":"371524-town-3","field":"government","level":"township","region":"371524","title":"东阿县鱼山镇人民政府","title-en":"People''s Government of Yushan Town, Dong''e County"}',X'bdbc152714807b233d38745310270075fc3b920358f7e111069c78e0d654ebed',X'3c807519d224e03c33f55ab1cdbed8811eed3a6821e676322a23e0578ccd9c2e');
INSERT INTO event VALUES(153,153,1,'agency.added','2024-12-02','2026-11-28T12:40:21.326Z','2024-12-02','wang','{"code":"371525-government","field":"government","level":"county","region":"371525","title":"冠县人民政府","title-en":"People''s Government of Guan County"}',X'3c807519d224e03c33f55ab1cdbed8811eed3a6821e676322a23e0578ccd9c2e',X'8a3c1f2af6d4b2525f4c9ea4ae56b7ce875d30d6dafa7fae7908c2664834f929');
INSERT INTO event VALUES(154,154,1,'agency.added','2024-12-02','2026-11-28T12:40:21.326Z','2024-12-02','wang','{"code":"371525-public-security","field":"public-security","level":"county","region":"371525","title":"冠县公安局","title-en":"Guan County Public Security Bureau"}',X'8a3c1f2af6d4b2525f4c9ea4ae56b7ce875d30d6dafa7fae7908c2664834f929',X'de90d0ee8ec6f863c108f375367460a555d157f6675e54f81c81ea03f19d4005');
INSERT INTO event VALUES(155,155,1,'agency.added','2024-12-02','2026-11-28T12:40:21.326Z','2024-12-02','wang','{"code":"371525-natural-resources","field":"natural-resources","level":"county","region":"371525","title":"冠县自然资源和规划局","title-en":"Guan County Natural Resources and Planning Bureau"}',X'de90d0ee8ec6f863c108f375367460a555d157f6675e54f81c81ea03f19d4005',X'a5a61ad387e4ed2f8e20a31c6033f0f69a764ab609abae84796d4da72e11cfce');
INSERT INTO event VALUES(156,156,1,'agency.added','2024-12-02','2026-11-28T12:40:21.326Z','2024-12-02','wang','{"code":"371525-housing","field":"housing","level":"county","region":"371525","title":"冠县住房和城乡建设局","title-en":"Guan County Housing and Construction Bureau"}',X'a5a61ad387e4ed2f8e20a31c6033f0f69a764ab609abae84796d4da72e11cfce',X'18f6106d9d4bac2a50e1f9da116a5718d9b70bdf3d7e035c1ffda3ae29bfc7d5');
INSERT INTO event VALUES(157,157,1,'agency.added','2024-12-02','2026-11-28T12:40:21.326Z','2024-12-02','wang','{"code":"371525-human-resources","field":"human-resources","level":"county","region":"371525","title":"冠县人力资源和社会保障局","title-en":"Guan County Human Resources and Social Security Bureau"}',X'18f6106d9d4bac2a50e1f9da116a5718d9b70bdf3d7e035c1ffda3ae29bfc7d5',X'f429de824141791e0f3c285bcc16324dff8fcf238bd742160adedb441401dcb7');
INSERT INTO event VALUES(158,158,1,'agency.added','2024-12-02','2026-11-28T12:40:21.327Z','2024-12-02','wang','{"code":"371525-market-regulation","field":"market-regulation","level":"county","region":"371525","title":"冠县市场监督管理局","title-en":"Guan County Market Regulation Bureau"}',X'f429de824141791e0f3c285bcc16324dff8fcf238bd742160adedb441401dcb7',X'64e3bffcdfc3e18ebd552157fe7c6e536f317bdda8a0b2875cbf6aa044e09a9f');
INSERT INTO event VALUES(159,159,1,'agency.added','2024-12-02','2026-11-28T12:40:21.327Z','2024-12-02','wang','{"code":"371525-urban-management","field":"urban-management","level":"county","region":"371525","title":"冠县综合行政执法局","title-en":"Guan County Comprehensive Enforcement Bureau"}',X'64e3bffcdfc3e18ebd552157fe7c6e536f317bdda8a0b2875cbf6aa044e09a9f',X'c424859ad8b435ab1371a67b4236d0a6c8f7cb0712fa384ba3b23a8abcd06ab8');
INSERT INTO event VALUES(160,160,1,'agency.added','2024-12-02','2026-11-28T12:40:21.327Z','2024-12-02','wang','{"code":"371525-transport","field":"transport","level":"county","region":"371525","title":"冠县交通运输局","title-en":"Guan County Transport Bureau"}',X'c424859ad8b435ab1371a67b4236d0a6c8f7cb0712fa384ba3b23a8abcd06ab8',X'de0c3eb646ca398c1002d0e9d76d0f7d6d1448afc003dbd209dcdd4d0b5a3828');
INSERT INTO event VALUES(161,161,1,'agency.added','2024-12-02','2026-11-28T12:40:21.327Z','2024-12-02','wang','{"code":"371525-health","field":"health","level":"county","region":"371525","title":"冠县卫生健康局","title-en":"Guan County Health Bureau"}',X'de0c3eb646ca398c1002d0e9d76d0f7d6d1448afc003dbd209dcdd4d0b5a3828',X'4919ab42910edeca2629e2ab9ab71a9365f15c473868fd05e311511ba80ae731');
INSERT INTO event VALUES(162,162,1,'agency.added','2024-12-02','2026-11-28T12:40:21.327Z','2024-12-02','wang','{"code":"371525-medical-insurance","field":"medical-insurance","level":"county","region":"371525","title":"冠县医疗保障局","title-en":"Guan County Medical Insurance Bureau"}',X'4919ab42910edeca2629e2ab9ab71a9365f15c473868fd05e311511ba80ae731',X'7a304b3a31a998b408600cf44b3ba026e06c7e371442216d199e869a5ec36e97');
INSERT INTO event VALUES(163,163,1,'agency.added','2024-12-02','2026-11-28T12:40:21.327Z','2024-12-02','wang','{"code":"371525-education","field":"education","level":"county","region":"371525","title":"冠县教育和体育局","title-en":"Guan County Education and Sports Bureau"}',X'7a304b3a31a998b408600cf44b3ba026e06c7e371442216d199e869a5ec36e97',X'eb75389fca725a4222dd13608d81862caed70f7d5dc0006107a400f0bb5fa0f7');
INSERT INTO event VALUES(164,164,1,'agency.added','2024-12-02','2026-11-28T12:40:21.327Z','2024-12-02','wang','{"code":"371525-agriculture","field":"agriculture","level":"county","region":"371525","title":"冠县农业农村局","title-en":"Guan County Agriculture and Rural Affairs Bureau"}',X'eb75389fca725a4222dd13608d81862caed70f7d5dc0006107a400f0bb5fa0f7',X'53c36cece16e78635a1bc6509579f04de4c3197d6efecf0c03e49b6c2dd98a3a');
INSERT INTO event VALUES(165,165,1,'agency.added','2024-12-02','2026-11-28T12:40:21.327Z','2024-12-02','wang','{"code":"371525-water","field":"water","level":"county","region":"371525","title":"冠县水利局","title-en":"Guan County Water Resources Bureau"}',X'53c36cece16e78635a1bc6509579f04de4c3197d6efecf0c03e49b6c2dd98a3a',X'666d7b70391360e734aba6880ca4d308989937a7b6824cbae32748d4c8e68ef2');
INSERT INTO event VALUES(166,166,1,'agency.added','2024-12-02','2026-11-28T12:40:21.327Z','2024-12-02','wang','{"code":"371525-environment","field":"environment","level":"city","region":"371525","title":"聊城市生态环境局冠县分局","title-en":"Guan County Branch of the Liaocheng Ecology and Environment Bureau"}',X'666d7b70391360e734aba6880ca4d308989937a7b6824cbae32748d4c8e68ef2',X'19fcdbd6d85eb04d45f1dbed7441aafbc25f80985b719835cc1b03b97c42320b');
INSERT INTO event VALUES(167,167,1,'agency.added','2024-12-02','2026-11-28T12:40:21.327Z','2024-12-02','wang','{"code":"371525-emergency","field":"emergency","level":"county","region":"371525","title":"冠县应急管理局","title-en":"Guan County Emergency Management Bureau"}',X'19fcdbd6d85eb04d45f1dbed7441aafbc25f80985b719835cc1b03b97c42320b',X'b52563f6cf37975d7128a27dc8d4695848598c1083be09b37f09b14aad6bf620');
INSERT INTO event VALUES(168,168,1,'agency.added','2024-12-02','2026-11-28T12:40:21.327Z','2024-12-02','wang','{"code":"371525-civil-affairs","field":"civil-affairs","level":"county","region":"371525","title":"冠县民政局","title-en":"Guan County Civil Affairs Bureau"}',X'b52563f6cf37975d7128a27dc8d4695848598c1083be09b37f09b14aad6bf620',X'2b54c4a0bd3823abf368f85d0a12b22b796c1afae94a7008a3104938c0cf158e');
INSERT INTO event VALUES(169,169,1,'agency.added','2024-12-02','2026-11-28T12:40:21.327Z','2024-12-02','wang','{"code":"371525-town-1","field":"government","level":"township","region":"371525","title":"冠县贾镇人民政府","title-en":"People''s Government of Jiazhen Town, Guan County"}',X'2b54c4a0bd3823abf368f85d0a12b22b796c1afae94a7008a3104938c0cf158e',X'757f7637f5677454018cfcad2dccfcc70fa509308409b77d3932e6f801b1218b');
INSERT INTO event VALUES(170,170,1,'agency.added','2024-12-02','2026-11-28T12:40:21.327Z','2024-12-02','wang','{"code":"371525-town-2","field":"government","level":"township","region":"371525","title":"冠县柳林镇人民政府","title-en":"People''s Government of Liulin Town, Guan County"}',X'757f7637f5677454018cfcad2dccfcc70fa509308409b77d3932e6f801b1218b',X'12c769f707f10381bcbff6146728043a3a9b965db73816a085cd11fbdfec430a');
INSERT INTO event VALUES(171,171,1,'agency.added','2024-12-02','2026-11-28T12:40:21.327Z','2024-12-02','wang','{"code":"371525-town-3","field":"government","level":"township","region":"371525","title":"冠县北馆陶镇人民政府","title-en":"People''s Government of Beiguantao Town, Guan County"}',X'12c769f707f10381bcbff6146728043a3a9b965db73816a085cd11fbdfec430a',X'04769ebb7f8072dd9b7ada6f88acfe82176d03569653c4769812f62b6e56c69d');
INSERT INTO event VALUES(172,172,1,'agency.added','2024-12-02','2026-11-28T12:40:21.327Z','2024-12-02','wang','{"code":"371526-government","field":"government","level":"county","region":"371526","title":"高唐县人民政府","title-en":"People''s Government of Gaotang County"}',X'04769ebb7f8072dd9b7ada6f88acfe82176d03569653c4769812f62b6e56c69d',X'c903662e5d0951fde525f14ca18e41e9868e21fd8c8816ab764270b3d958eb5f');
INSERT INTO event VALUES(173,173,1,'agency.added','2024-12-02','2026-11-28T12:40:21.327Z','2024-12-02','wang','{"code":"371526-public-security","field":"public-security","level":"county","region":"371526","title":"高唐县公安局","title-en":"Gaotang County Public Security Bureau"}',X'c903662e5d0951fde525f14ca18e41e9868e21fd8c8816ab764270b3d958eb5f',X'266f692db0d52f4ec79dd7f3415b5c32d16c841d8404e5d0118731125b0071ac');
INSERT INTO event VALUES(174,174,1,'agency.added','2024-12-02','2026-11-28T12:40:21.327Z','2024-12-02','wang','{"code":"371526-natural-resources","field":"natural-resources","level":"county","region":"371526","title":"高唐县自然资源和规划局","title-en":"Gaotang County Natural Resources and Planning Bureau"}',X'266f692db0d52f4ec79dd7f3415b5c32d16c841d8404e5d0118731125b0071ac',X'1bff7ba2ba2a39131e2f8723d300bc5b659f9147edf82701598203d24c2e1bff');
INSERT INTO event VALUES(175,175,1,'agency.added','2024-12-02','2026-11-28T12:40:21.327Z','2024-12-02','wang','{"code":"371526-housing","field":"housing","level":"county","region":"371526","title":"高唐县住房和城乡建设局","title-en":"Gaotang County Housing and Construction Bureau"}',X'1bff7ba2ba2a39131e2f8723d300bc5b659f9147edf82701598203d24c2e1bff',X'0965264f45b45b7b9e0a764eb19c82b49ee146e336ecd2ec949fe3f61bc2f155');
INSERT INTO event VALUES(176,176,1,'agency.added','2024-12-02','2026-11-28T12:40:21.328Z','2024-12-02','wang','{"code":"371526-human-resources","field":"human-resources","level":"county","region":"371526","title":"高唐县人力资源和社会保障局","title-en":"Gaotang County Human Resources and Social Security Bureau"}',X'0965264f45b45b7b9e0a764eb19c82b49ee146e336ecd2ec949fe3f61bc2f155',X'860fe82c97700dfe8fdd1a01934d512a64e57686f1d01e6b782e900b9b04ef24');
INSERT INTO event VALUES(177,177,1,'agency.added','2024-12-02','2026-11-28T12:40:21.328Z','2024-12-02','wang','{"code":"371526-market-regulation","field":"market-regulation","level":"county","region":"371526","title":"高唐县市场监督管理局","title-en":"Gaotang County Market Regulation Bureau"}',X'860fe82c97700dfe8fdd1a01934d512a64e57686f1d01e6b782e900b9b04ef24',X'b1fd5beceb496a98e70f096c2757939ae102fb0d62ba009edda9f2e1445c7c36');
INSERT INTO event VALUES(178,178,1,'agency.added','2024-12-02','2026-11-28T12:40:21.328Z','2024-12-02','wang','{"code":"371526-urban-management","field":"urban-management","level":"county","region":"371526","title":"高唐县综合行政执法局","title-en":"Gaotang County Comprehensive Enforcement Bureau"}',X'b1fd5beceb496a98e70f096c2757939ae102fb0d62ba009edda9f2e1445c7c36',X'34c65296a33b2644e046aa57040a2d86e45a225a2f11a893e709c4d47e20dcfc');
INSERT INTO event VALUES(179,179,1,'agency.added','2024-12-02','2026-11-28T12:40:21.328Z','2024-12-02','wang','{"code":"371526-transport","field":"transport","level":"county","region":"371526","title":"高唐县交通运输局","title-en":"Gaotang County Transport Bureau"}',X'34c65296a33b2644e046aa57040a2d86e45a225a2f11a893e709c4d47e20dcfc',X'41c790712529ae324cd6a36ec1ea49ee10d14bc01f52401ac6ca3129e6248118');
INSERT INTO event VALUES(180,180,1,'agency.added','2024-12-02','2026-11-28T12:40:21.328Z','2024-12-02','wang','{"code":"371526-health","field":"health","level":"county","region":"371526","title":"高唐县卫生健康局","title-en":"Gaotang County Health Bureau"}',X'41c790712529ae324cd6a36ec1ea49ee10d14bc01f52401ac6ca3129e6248118',X'ac9a986eefc3ffd84a9b4c0a3bb0ab7787f6325b7af3b7fba75a2d86da3ff973');
INSERT INTO event VALUES(181,181,1,'agency.added','2024-12-02','2026-11-28T12:40:21.328Z','2024-12-02','wang','{"code":"371526-medical-insurance","field":"medical-insurance","level":"county","region":"371526","title":"高唐县医疗保障局","title-en":"Gaotang County Medical Insurance Bureau"}',X'ac9a986eefc3ffd84a9b4c0a3bb0ab7787f6325b7af3b7fba75a2d86da3ff973',X'89207c38475c494858822ca5a87779c1c290b1708d67daf416ae55d8453ba3c8');
INSERT INTO event VALUES(182,182,1,'agency.added','2024-12-02','2026-11-28T12:40:21.328Z','2024-12-02','wang','{"code":"371526-education","field":"education","level":"county","region":"371526","title":"高唐县教育和体育局","title-en":"Gaotang County Education and Sports Bureau"}',X'89207c38475c494858822ca5a87779c1c290b1708d67daf416ae55d8453ba3c8',X'b232023ecac38d94c5b283489359373e2d003c6f0a862834fca60c1a450860bc');
INSERT INTO event VALUES(183,183,1,'agency.added','2024-12-02','2026-11-28T12:40:21.328Z','2024-12-02','wang','{"code":"371526-agriculture","field":"agriculture","level":"county","region":"371526","title":"高唐县农业农村局","title-en":"Gaotang County Agriculture and Rural Affairs Bureau"}',X'b232023ecac38d94c5b283489359373e2d003c6f0a862834fca60c1a450860bc',X'240c715e3b45b628cce4de1a54f6476ea36d5eb2ca06e05432d0f9f6c815dc46');
INSERT INTO event VALUES(184,184,1,'agency.added','2024-12-02','2026-11-28T12:40:21.328Z','2024-12-02','wang','{"code":"371526-water","field":"water","level":"county","region":"371526","title":"高唐县水利局","title-en":"Gaotang County Water Resources Bureau"}',X'240c715e3b45b628cce4de1a54f6476ea36d5eb2ca06e05432d0f9f6c815dc46',X'3c46c8160bf68751c96b100374f1a737746bc98447d5b0431b9d7fedbfd3249f');
INSERT INTO event VALUES(185,185,1,'agency.added','2024-12-02','2026-11-28T12:40:21.328Z','2024-12-02','wang','{"code":"371526-environment","field":"environment","level":"city","region":"371526","title":"聊城市生态环境局高唐县分局","title-en":"Gaotang County Branch of the Liaocheng Ecology and Environment Bureau"}',X'3c46c8160bf68751c96b100374f1a737746bc98447d5b0431b9d7fedbfd3249f',X'c7061b962da98872fb497c1d14ae95ed864112ce616982fbe6e4d95f6a60b582');
INSERT INTO event VALUES(186,186,1,'agency.added','2024-12-02','2026-11-28T12:40:21.328Z','2024-12-02','wang','{"code":"371526-emergency","field":"emergency","level":"county","region":"371526","title":"高唐县应急管理局","title-en":"Gaotang County Emergency Management Bureau"}',X'c7061b962da98872fb497c1d14ae95ed864112ce616982fbe6e4d95f6a60b582',X'2d9934624d83e9bfa8f64d8432b6396360547e2612946dde64b1a1807b9e9c41');
INSERT INTO event VALUES(187,187,1,'agency.added','2024-12-02','2026-11-28T12:40:21.328Z','2024-12-02','wang','{"code":"371526-civil-affairs","field":"civil-affairs","level":"county","region":"371526","title":"高唐县民政局","title-en":"Gaotang County Civil Affairs Bureau"}',X'2d9934624d83e9bfa8f64d8432b6396360547e2612946dde64b1a1807b9e9c41',X'b14a4bfaa936ca8294563838bde2b46c6287901a8df5c7ecaaa2ce19446b2d96');
INSERT INTO event VALUES(188,188,1,'agency.added','2024-12-02','2026-11-28T12:40:21.328Z','2024-12-02','wang','{"code":"371526-town-1","field":"government","level":"township","region":"371526","title":"高唐县清平镇人民政府","title-en":"People''s Government of Qingping Town, Gaotang County"}',X'b14a4bfaa936ca8294563838bde2b46c6287901a8df5c7ecaaa2ce19446b2d96',X'645d1ba6dadcde879dbacc7b959778f9f2605a5db44a01827af1bc88e6134bc0');
INSERT INTO event VALUES(189,189,1,'agency.added','2024-12-02','2026-11-28T12:40:21.328Z','2024-12-02','wang','{"code":"371526-town-2","field":"government","level":"township","region":"371526","title":"高唐县梁村镇人民政府","title-en":"People''s Government of Liangcun Town, Gaotang County"}',X'645d1ba6dadcde879dbacc7b959778f9f2605a5db44a01827af1bc88e6134bc0',X'2d9037b5f2b4e4cd1e59ffe3f533836f882e68d0d46d337de06f8918a37b5ebf');
INSERT INTO event VALUES(190,190,1,'agency.added','2024-12-02','2026-11-28T12:40:21.328Z','2024-12-02','wang','{"code":"371526-town-3","field":"government","level":"township","region":"371526","title":"高唐县琉璃寺镇人民政府","title-en":"People''s Government of Liulisi Town, Gaotang County"}',X'2d9037b5f2b4e4cd1e59ffe3f533836f882e68d0d46d337de06f8918a37b5ebf',X'0de9c39d8837c36cc1f671d6b9cd57af06838034e16908998a12540f2a9d1172');
INSERT INTO event VALUES(191,191,1,'reception-point.added','2024-12-02','2026-11-28T12:40:21.339Z','2024-12-02','wang','{"code":"point-1","point-kind":"traffic-police","region":"371502","title":"东昌府区交警大队行政争议接收点","title-en":"Dongchangfu District: traffic police"}',X'0de9c39d8837c36cc1f671d6b9cd57af06838034e16908998a12540f2a9d1172',X'88ad7c9c63a15170682c34a95d4d61bbdf576043fcba18413e555748ecc11776');
INSERT INTO event VALUES(192,192,1,'reception-point.added','2024-12-02','2026-11-28T12:40:21.340Z','2024-12-02','wang','{"code":"point-2","point-kind":"court","region":"371503","title":"茌平区法院行政争议接收点","title-en":"Chiping District: court"}',X'88ad7c9c63a15170682c34a95d4d61bbdf576043fcba18413e555748ecc11776',X'40cb5c36c1963eea9474819a6eea70e23c3a27f2c9954916a08c3691eb54c12d');
INSERT INTO event VALUES(193,193,1,'reception-point.added','2024-12-02','2026-11-28T12:40:21.340Z','2024-12-02','wang','{"code":"point-3","point-kind":"governance-centre","region":"371581","title":"临清市社会治理服务中心行政争议接收点","title-en":"Linqing City: general-governance centre"}',X'40cb5c36c1963eea9474819a6eea70e23c3a27f2c9954916a08c3691eb54c12d',X'c155fd5efbdec9eb56bc509b4ca21597777013f29e2c4050bd0d11e2265a7eaa');
INSERT INTO event VALUES(194,194,1,'reception-point.added','2024-12-02','2026-11-28T12:40:21.340Z','2024-12-02','wang','{"code":"point-4","point-kind":"township","region":"371521","title":"阳谷县城关镇行政争议接收点","title-en":"Yanggu County: township or subdistrict"}',X'c155fd5efbdec9eb56bc509b4ca21597777013f29e2c4050bd0d11e2265a7eaa',X'4d7446ebc616452891071f44b9ac48b81f45440e9e34f475b744bf6ad6ff4658');
INSERT INTO event VALUES(195,195,1,'reception-point.added','2024-12-02','2026-11-28T12:40:21.340Z','2024-12-02','wang','{"code":"point-5","point-kind":"traffic-police","region":"371522","title":"莘县交警大队行政争议接收点","title-en":"Shen County: traffic police"}',X'4d7446ebc616452891071f44b9ac48b81f45440e9e34f475b744bf6ad6ff4658',X'9c18e9d109ccc6622cb9ea92f8b4d3f14cc062387e059578bbcc2dd0e5c34e20');
INSERT INTO event VALUES(196,196,1,'reception-point.added','2024-12-02','2026-11-28T12:40:21.340Z','2024-12-02','wang','{"code":"point-6","point-kind":"court","region":"371524","title":"东阿县法院行政争议接收点","title-en":"Dong''e County: court"}',X'9c18e9d109ccc6622cb9ea92f8b4d3f14cc062387e059578bbcc2dd0e5c34e20',X'c1f676c731faa427ba584cb6f93262908d54cb5a7c8e6f2e9367d2cce317e040');
INSERT INTO event VALUES(197,197,1,'reception-point.added','2024-12-02','2026-11-28T12:40:21.341Z','2024-12-02','wang','{"code":"point-7","point-kind":"governance-centre","region":"371525","title":"冠县社会治理服务中心行政争议接收点","title-en":"Guan County: general-governance centre"}',X'c1f676c731faa427ba584cb6f93262908d54cb5a7c8e6f2e9367d2cce317e040',X'fbfb536fcc6bf4f98e407d7d3960ac1bf6bf365b59345729225bfe381dc8a449');
INSERT INTO event VALUES(198,198,1,'reception-point.added','2024-12-02','2026-11-28T12:40:21.341Z','2024-12-02','wang','{"code":"point-8","point-kind":"township","region":"371526","title":"高唐县城关镇行政争议接收点","title-en":"Gaotang County: township or subdistrict"}',X'fbfb536fcc6bf4f98e407d7d3960ac1bf6bf365b59345729225bfe381dc8a449',X'4b9c75badf0ec2bc0d144a448950e793d49bf7c69cc7d9d7dd7543b99966f7fa');
INSERT INTO event VALUES(199,199,1,'reception-point.added','2024-12-02','2026-11-28T12:40:21.341Z','2024-12-02','wang','{"code":"point-9","point-kind":"court","region":"371502","title":"东昌府区法院行政争议接收点","title-en":"Dongchangfu District: court"}',X'4b9c75badf0ec2bc0d144a448950e793d49bf7c69cc7d9d7dd7543b99966f7fa',X'18c9f46509ed102f9baf036c866d5e082fe4c649b039fa1a33cef126f89b828c');
INSERT INTO event VALUES(200,200,1,'reception-point.added','2024-12-02','2026-11-28T12:40:21.341Z','2024-12-02','wang','{"code":"point-10","point-kind":"governance-centre","region":"371503","title":"茌平区社会治理服务中心行政争议接收点","title-en":"Chiping District: general-governance centre"}',X'18c9f46509ed102f9baf036c866d5e082fe4c649b039fa1a33cef126f89b828c',X'2d8c7bfec3a15417ce38ffd4e1aa920d56ed3b17a5ea220e1a309d711b5c60a4');
INSERT INTO event VALUES(201,201,1,'reception-point.added','2024-12-02','2026-11-28T12:40:21.341Z','2024-12-02','wang','{"code":"point-11","point-kind":"township","region":"371581","title":"临清市城关镇行政争议接收点","title-en":"Linqing City: township or subdistrict"}',X'2d8c7bfec3a15417ce38ffd4e1aa920d56ed3b17a5ea220e1a309d711b5c60a4',X'03e2c64a7b7a4950483541524c19b36ffa5301feb2238b7bf7bd8c790ff0c24e');
INSERT INTO event VALUES(202,202,1,'reception-point.added','2024-12-02','2026-11-28T12:40:21.341Z','2024-12-02','wang','{"code":"point-12","point-kind":"traffic-police","region":"371521","title":"阳谷县交警大队行政争议接收点","title-en":"Yanggu County: traffic police"}',X'03e2c64a7b7a4950483541524c19b36ffa5301feb2238b7bf7bd8c790ff0c24e',X'f23eada1ae5036fdfd00ac50f58ae7258a9ce6c5b640843dcadb6b64c96be71a');
INSERT INTO event VALUES(203,203,1,'defect-kind.added','2024-12-02','2026-11-28T12:40:21.342Z','2024-12-02','wang','{"code":"facts","title":"事实不清、证据不足","title-en":"facts unclear, evidence insufficient"}',X'f23eada1ae5036fdfd00ac50f58ae7258a9ce6c5b640843dcadb6b64c96be71a',X'74c78233f37045d5537ab7160570e95dbed5b09604408cdbd0d3aec7c0a03893');
INSERT INTO event VALUES(204,204,1,'defect-kind.added','2024-12-02','2026-11-28T12:40:21.342Z','2024-12-02','wang','{"code":"wrong-basis","title":"适用依据错误","title-en":"wrong legal basis"}',X'74c78233f37045d5537ab7160570e95dbed5b09604408cdbd0d3aec7c0a03893',X'd65a4e2a3bb6cd3dae1090e5b4329e054ee4a8c4bbe5ba8583af82bd25eadd2f');
INSERT INTO event VALUES(205,205,1,'defect-kind.added','2024-12-02','2026-11-28T12:40:21.342Z','2024-12-02','wang','{"code":"procedure","title":"违反法定程序","title-en":"unlawful procedure"}',X'd65a4e2a3bb6cd3dae1090e5b4329e054ee4a8c4bbe5ba8583af82bd25eadd2f',X'02ff25413fe61be330aa11579e590f3c15490db64d500bb05b8e7c9f14712037');
INSERT INTO event VALUES(206,206,1,'defect-kind.added','2024-12-02','2026-11-28T12:40:21.342Z','2024-12-02','wang','{"code":"not-heard","title":"未告知陈述申辩权","title-en":"right to be heard not told"}',X'02ff25413fe61be330aa11579e590f3c15490db64d500bb05b8e7c9f14712037',X'be65bebe41304a30cf2965ed714d93c82e96c2fa246374d859693613aba67232');
INSERT INTO event VALUES(207,207,1,'defect-kind.added','2024-12-02','2026-11-28T12:40:21.342Z','2024-12-02','wang','{"code":"not-served","title":"未依法送达","title-en":"not served lawfully"}',X'be65bebe41304a30cf2965ed714d93c82e96c2fa246374d859693613aba67232',X'4401d015f4f2c4f31d44b2233d6424d31561ad81cea7384cf3db158c60951160');
INSERT INTO event VALUES(208,208,1,'defect-kind.added','2024-12-02','2026-11-28T12:40:21.342Z','2024-12-02','wang','{"code":"beyond-powers","title":"超越职权","title-en":"beyond its powers"}',X'4401d015f4f2c4f31d44b2233d6424d31561ad81cea7384cf3db158c60951160',X'10c8801de9453bcee6ed2a3325d0cb4ee6c8e237c6671f63645000c173357204');
INSERT INTO event VALUES(209,209,1,'defect-kind.added','2024-12-02','2026-11-28T12:40:21.342Z','2024-12-02','wang','{"code":"unreasonable","title":"明显不当","title-en":"plainly unreasonable"}',X'10c8801de9453bcee6ed2a3325d0cb4ee6c8e237c6671f63645000c173357204',X'de056baea1911b7cda86afcf8fa15b8990a1b2d1f7edb891e8c3f4eb2902aea3');
INSERT INTO event VALUES(210,210,1,'defect-kind.added','2024-12-02','2026-11-28T12:40:21.342Z','2024-12-02','wang','{"code":"inaction","title":"不履行法定职责","title-en":"failure of a duty"}',X'de056baea1911b7cda86afcf8fa15b8990a1b2d1f7edb891e8c3f4eb2902aea3',X'ae4d3aba35dab641e3a421e5c467b6e1309b9eda1d343c9bbfab82447eb6b005');
INSERT INTO event VALUES(211,211,1,'defect-kind.added','2024-12-02','2026-11-28T12:40:21.343Z','2024-12-02','wang','{"code":"overdue","title":"超过法定办理期限","title-en":"done after the lawful period"}',X'ae4d3aba35dab641e3a421e5c467b6e1309b9eda1d343c9bbfab82447eb6b005',X'ec3ac6c0f4c6b99f63a46545def071bd39cac969128cad7ef5b4021f3df6f0fd');
INSERT INTO event VALUES(212,212,1,'defect-kind.added','2024-12-02','2026-11-28T12:40:21.343Z','2024-12-02','wang','{"code":"no-reasons","title":"文书未说明理由","title-en":"document without reasons"}',X'ec3ac6c0f4c6b99f63a46545def071bd39cac969128cad7ef5b4021f3df6f0fd',X'415e6417a51532d138808c34a6ceca1ab92a1eff37d6dedaed290a330b9a629c');
INSERT INTO event VALUES(213,213,1,'coordination.register','2021-05-25','2026-11-28T12:40:21.346Z','2024-12-02','wang','{"coordination-kind":"leaders-attend","heads":12,"number":"聊政复协〔2021〕1号","people":60,"region":"371581","serial":1,"sessions":1,"summary":["231369299fc4689bb79d3074a79f235af07d852e0cddc56c9f929efd3cd36c69"],"year":2021}',X'415e6417a51532d138808c34a6ceca1ab92a1eff37d6dedaed290a330b9a629c',X'191905628e32ee83cfd1d3208fdae9fd44557aa8e743cad6146ebbe368d07457');
INSERT INTO event VALUES(214,214,1,'coordination.register','2021-08-23','2026-11-28T12:40:21.347Z','2024-12-02','wang','{"coordination-kind":"leaders-attend","heads":12,"number":"聊政复协〔2021〕2号","people":60,"region":"371502","serial":2,"sessions":1,"summary":["c0a92a54f73499f994751084aca7320e10f2861cc706fda37260760519907f0d"],"year":2021}',X'191905628e32ee83cfd1d3208fdae9fd44557aa8e743cad6146ebbe368d07457',X'f37a6ce209b4befc52962b3316d5a76e06e1187a7a866ebb4b496a2530aeec9c');
INSERT INTO event VALUES(215,215,1,'coordination.register','2022-05-24','2026-11-28T12:40:21.348Z','2024-12-02','wang','{"coordination-kind":"leaders-attend","heads":12,"number":"聊政复协〔2022〕1号","people":60,"region":"371522","serial":1,"sessions":1,"summary":["3477a0eef5912a3b3024c9cb073adf960e2819a83c39bf62d18f8c79a7219523"],"year":2022}',X'f37a6ce209b4befc52962b3316d5a76e06e1187a7a866ebb4b496a2530aeec9c',X'144751cccca5d44c485a4f5e9db24626a92bdb0e356b8a8c882bd4692b7a60a6');
INSERT INTO event VALUES(216,216,1,'coordination.register','2022-08-22','2026-11-28T12:40:21.348Z','2024-12-02','wang','{"coordination-kind":"leaders-attend","heads":12,"number":"聊政复协〔2022〕2号","people":60,"region":"371521","serial":2,"sessions":1,"summary":["e0516f88aca2790923bfcb075572cc60feca563e838f52ad07620c9cf34e4ccb"],"year":2022}',X'144751cccca5d44c485a4f5e9db24626a92bdb0e356b8a8c882bd4692b7a60a6',X'c0f4a2e86adc711b98c46f031f7997fe36ff611abf3259d273dc3cd2f53ab145');
INSERT INTO event VALUES(217,217,1,'coordination.register','2023-05-23','2026-11-28T12:40:21.348Z','2024-12-02','wang','{"coordination-kind":"leaders-attend","heads":12,"number":"聊政复协〔2023〕1号","people":60,"region":"371581","serial":1,"sessions":1,"summary":["039ac1cf3997c34bd8766321443b2a752cee99627d2fc3582a372f603c4ff61f"],"year":2023}',X'c0f4a2e86adc711b98c46f031f7997fe36ff611abf3259d273dc3cd2f53ab145',X'c12a2751e6f7294b4f8346bc1a7cdbf0bb85b1806915ed32bf862581a22ac614');
INSERT INTO event VALUES(218,218,1,'coordination.register','2023-08-21','2026-11-28T12:40:21.349Z','2024-12-02','wang','{"coordination-kind":"leaders-attend","heads":12,"number":"聊政复协〔2023〕2号","people":60,"region":"371500","serial":2,"sessions":1,"summary":["09709995f439e22443671e3c1e2a6afc4fd5bba9e0cfee37236f6a11102b955e"],"year":2023}',X'c12a2751e6f7294b4f8346bc1a7cdbf0bb85b1806915ed32bf862581a22ac614',X'be281ef8838865cffa7d362dc198e0d603a266a8885e3e0281d2d0b7fd29d55c');
INSERT INTO event VALUES(219,219,1,'coordination.register','2024-05-21','2026-11-28T12:40:21.349Z','2024-12-02','wang','{"coordination-kind":"leaders-attend","heads":12,"number":"聊政复协〔2024〕1号","people":60,"region":"371581","serial":1,"sessions":1,"summary":["87d1b089eba9754ff529cd5c43ad4dcaaf564c3c7428fb37c43b084769419a05"],"year":2024}',X'be281ef8838865cffa7d362dc198e0d603a266a8885e3e0281d2d0b7fd29d55c',X'62795c84b7e06dfb76ebebe4526f1578e3a16e30ab6b386663d3b9aa4e514a4a');
INSERT INTO event VALUES(220,220,1,'coordination.register','2024-08-19','2026-11-28T12:40:21.349Z','2024-12-02','wang','{"coordination-kind":"leaders-attend","heads":12,"number":"聊政复协〔2024〕2号","people":60,"region":"371524","serial":2,"sessions":1,"summary":["db3a978a5cfa5d59e0f4422dd00fdb6ae65d371997f6ed150ad4927d0367be74"],"year":2024}',X'62795c84b7e06dfb76ebebe4526f1578e3a16e30ab6b386663d3b9aa4e514a4a',X'809ad4c40c5de62a13ae86e66ceb1bc6091826724f44926230cf24d2ba0c019d');
INSERT INTO event VALUES(221,221,1,'case.register','2025-01-10','2026-11-28T12:40:21.350Z','2025-01-10','wang','{"act":["1065c24f81b09d6c653de012802385dcb47ccf38db288e2648de0e06f459ca2d"],"act-date":"2024-12-27","agent":["37c987cb521abf7a4e4e3e614ba51559f271d55c6ffd5fe2ee813c12e92f8c22"],"amount":87100000,"applicant":["8ecefed2ea0e746569f94964ac34c4d303caed9cf38f4d4c37eeae48e0a6e123"],"authority":"371500","channel":"court","immovable":true,"kind":"expropriation","number":"聊政复〔2025〕1号","region":"371581","respondent":["371581-government"],"serial":1,"summary":["32659540cf381a8f17891216fe4759a0baeb2807791a5f7c437c665aa8bd1dec"],"year":2025}',X'809ad4c40c5de62a13ae86e66ceb1bc6091826724f44926230cf24d2ba0c019d',X'9c32a734c7b0719d2732a5607716b370d7887e92214aa0529b37ac03909ee788');
INSERT INTO event VALUES(222,221,2,'case.accept','2025-01-17','2026-11-28T12:40:21.352Z','2025-01-17','wang','{"procedure":"ordinary"}',X'9c32a734c7b0719d2732a5607716b370d7887e92214aa0529b37ac03909ee788',X'1c345269c4453b7ace4bc276bd9859f97e72db665eb9841fcf746a430dde4134');
INSERT INTO event VALUES(223,223,1,'mediation.open','2025-01-17','2026-11-28T12:40:21.353Z','2025-01-17','wang','{"bodies":["reconsideration","court-response","trial"],"kind":"compulsion","mediator":["6d8db2e45b9c8efa7eb7ac3ec931c9c62adc3713ce85885cbd6abf7e702eaf51"],"number":"聊政复调〔2025〕1号","person":["6fe8b69f721ba9c42230a0530f9735796f3816584002bae2c9c5d89f17d716b3"],"region":"371524","respondent":["371524-town-3"],"serial":1,"stage":"before-filing","summary":["0db5354199c4dbb196cdd5c075d06c9e2439a87f51f4ced23d0018000c7ea157"],"venue":"reconciliation-centre","year":2025}',X'1c345269c4453b7ace4bc276bd9859f97e72db665eb9841fcf746a430dde4134',X'97e9b343dc583a30796e2eb9ef5a64ba9314510e34216cbddd3344aedac8dbd7');
INSERT INTO event VALUES(224,221,3,'case.serve-copy','2025-01-20','2026-11-28T12:40:21.354Z','2025-01-22','wang','{"received":"2025-01-22"}',X'97e9b343dc583a30796e2eb9ef5a64ba9314510e34216cbddd3344aedac8dbd7',X'40e6932434578cc80db2e7deaaaecbe724c4d4f3f4304f3bb6547e93a8f4d4d3');
INSERT INTO event VALUES(225,223,2,'mediation.agree','2025-01-21','2026-11-28T12:40:21.354Z','2025-01-22','wang','{"signatories":["applicant","respondent"]}',X'40e6932434578cc80db2e7deaaaecbe724c4d4f3f4304f3bb6547e93a8f4d4d3',X'6c69095d95abd34cda7caada308b833ba9a4e9daf7baae24587d7689b1129cb8');
INSERT INTO event VALUES(226,223,3,'mediation.sign','2025-01-21','2026-11-28T12:40:21.355Z','2025-01-22','wang','{"signatory":"applicant"}',X'6c69095d95abd34cda7caada308b833ba9a4e9daf7baae24587d7689b1129cb8',X'513f5146ff549d36ac2240d0d07555172568ae8213fa0c79afdcb5df2cff7772');
INSERT INTO event VALUES(227,223,4,'mediation.sign','2025-01-21','2026-11-28T12:40:21.355Z','2025-01-22','wang','{"signatory":"respondent"}',X'513f5146ff549d36ac2240d0d07555172568ae8213fa0c79afdcb5df2cff7772',X'5148c7942af11f3a409b045cfe4dc921888b7b0715ab039cb863edb4a4e854fb');
INSERT INTO event VALUES(228,223,5,'mediation.seal','2025-01-22','2026-11-28T12:40:21.356Z','2025-01-22','wang','{}',X'5148c7942af11f3a409b045cfe4dc921888b7b0715ab039cb863edb4a4e854fb',X'470819547b3b368b8d1a8495579be1b4fc8e3544099f3bd9efe65c92676318eb');
INSERT INTO event VALUES(229,221,4,'case.answer','2025-02-07','2026-11-28T12:40:21.356Z','2025-02-07','wang','{}',X'470819547b3b368b8d1a8495579be1b4fc8e3544099f3bd9efe65c92676318eb',X'b89dc2fa956fb16a1c52af622d0c27e6d80c58dfd9f2c17053c0239bff8d2c5d');
INSERT INTO event VALUES(230,230,1,'consultation.register','2025-02-06','2026-11-28T12:40:21.357Z','2025-02-08','wang','{"kind":"penalty","number":"聊政复咨〔2025〕1号","person":["f80077361800368d127abc79523ea2bb2fd61c8c99fc6e2f9673829dd565220b"],"point":"point-11","region":"371581","respondent":["371581-public-security"],"serial":1,"summary":["7c7b30bb868bf16f5031a5ce317a3aa55455a86cd0fd1a45321a1cc8c61ac4b9"],"year":2025}',X'b89dc2fa956fb16a1c52af622d0c27e6d80c58dfd9f2c17053c0239bff8d2c5d',X'48727a7742e9ce9a0d16e05b4f5412a84b878e80291d2c2c26693fd0870ee8af');
INSERT INTO event VALUES(231,231,1,'coordination.register','2025-02-06','2026-11-28T12:40:21.358Z','2025-02-08','wang','{"area":"道路交通","bodies":["reconsideration","enforcement-oversight"],"coordination-kind":"cross-region","hard":true,"number":"聊政复协〔2025〕1号","region":"371522","regions":["371522","371521","371524"],"serial":1,"summary":["2bc9ba8384c149e865ac8a459e16351d06f3e6f142ca983999fb057779066e74"],"year":2025}',X'48727a7742e9ce9a0d16e05b4f5412a84b878e80291d2c2c26693fd0870ee8af',X'6eb4b959b53115d75b3b2d05615ae2b7599c68e8aaa08035f4ce9f88944ed9be');
INSERT INTO event VALUES(232,232,1,'letter.issue','2025-02-07','2026-11-28T12:40:21.358Z','2025-02-08','wang','{"addressee":"371503-human-resources","letter-kind":"transfer","number":"聊政复转〔2025〕1号","region":"371503","reply-days":15,"reply-unit":"working-days","serial":1,"summary":["039603a53deef39e5e17d8e59fb9ddaa4f8fdd8a88b6c3cbf86672810f02d97d"],"year":2025}',X'6eb4b959b53115d75b3b2d05615ae2b7599c68e8aaa08035f4ce9f88944ed9be',X'38585fe63707260aaffe45b9431abedfec26d2b3d2372197333c4cba72d13370');
INSERT INTO event VALUES(233,230,2,'consultation.resolve','2025-02-08','2026-11-28T12:40:21.359Z','2025-02-08','wang','{"reason":["f909813fa6c5fda2ef0afee04feb53e1f93360651a3b23e9109e433d08d4c859"],"resolved-by":["23252ff087303cc1c226b1db3ecad14ac6a1929b3174f5a9978bf527a2fd61d4"]}',X'38585fe63707260aaffe45b9431abedfec26d2b3d2372197333c4cba72d13370',X'aa5a02e3252ba610f597376eff05d3111b5e23ab7528daa851b844176384b15d');
INSERT INTO event VALUES(234,232,2,'letter.receive','2025-02-08','2026-11-28T12:40:21.359Z','2025-02-08','wang','{}',X'aa5a02e3252ba610f597376eff05d3111b5e23ab7528daa851b844176384b15d',X'7affe501f4eb2f2c32ecd1f1ead5d3c2451aa4f1e3d26b1d054dcd5078306616');
INSERT INTO event VALUES(235,221,5,'case.hear-opinions','2025-02-12','2026-11-28T12:40:21.360Z','2025-02-12','wang','{"form":"telephone"}',X'7affe501f4eb2f2c32ecd1f1ead5d3c2451aa4f1e3d26b1d054dcd5078306616',X'9e88db7d172f89b1d30e5d5f711f5319058807936d68e96657f74aebe08f187c');
INSERT INTO event VALUES(236,236,1,'petition.register','2025-02-10','2026-11-28T12:40:21.360Z','2025-02-14','wang','{"kind":"compulsion","number":"聊政复访〔2025〕1号","person":["7d265eaa8a44f779387538efb49278904032b1be1663fd0b1807640950767442"],"petition-number":"聊信访〔2025〕6260号","region":"371503","respondent":["371503-public-security"],"serial":1,"summary":["93d4b079a842fee94da1f4ec27e9841f57eb528b54da5b8cc512ebd9c224b6bf"],"year":2025}',X'9e88db7d172f89b1d30e5d5f711f5319058807936d68e96657f74aebe08f187c',X'c2a2f81bab269cd0a963553c8531f1f808205a76b140eb15839ac397e47ce683');
INSERT INTO event VALUES(237,237,1,'coordination.register','2025-02-10','2026-11-28T12:40:21.361Z','2025-02-14','wang','{"bodies":["reconsideration","procuratorate"],"coordination-kind":"government-procuratorate","heads":4,"number":"聊政复协〔2025〕2号","people":17,"serial":2,"summary":["0d5d3361ab297db303f232fdd74cc11c8899574bd5dcb4343b49c451f48cff7b"],"year":2025}',X'c2a2f81bab269cd0a963553c8531f1f808205a76b140eb15839ac397e47ce683',X'60e4198f55b4d9824b8e806bf311969dce98c67da4c2801dfece1c4a4d0975f4');
INSERT INTO event VALUES(238,238,1,'coordination.register','2025-02-14','2026-11-28T12:40:21.361Z','2025-02-14','wang','{"coordination-kind":"trial-observation","heads":24,"number":"聊政复协〔2025〕3号","people":160,"region":"371503","serial":3,"sessions":1,"summary":["1e4ff4b71c6895c8228914b58566d1c572d567cb427cf1a4cc52b4a1f3244b3a"],"year":2025}',X'60e4198f55b4d9824b8e806bf311969dce98c67da4c2801dfece1c4a4d0975f4',X'56a2eb41265168310ab1a3510d3ca1105a4c5c25a0180c94b37b4c5e94fe2c58');
INSERT INTO event VALUES(239,231,2,'coordination.conclude','2025-02-17','2026-11-28T12:40:21.362Z','2025-02-17','wang','{"result":"studied"}',X'56a2eb41265168310ab1a3510d3ca1105a4c5c25a0180c94b37b4c5e94fe2c58',X'41e6bc3300fe41db527bc913110047acfa8e0cab3877cf993ef359da4b698185');
INSERT INTO event VALUES(240,240,1,'petition.register','2025-02-24','2026-11-28T12:40:21.362Z','2025-02-26','wang','{"kind":"licence","number":"聊政复访〔2025〕2号","person":["315bedfb1f6564f7fad2768d457c3a1bc781bb04f5390529ff13ee9ec48fa803"],"petition-number":"聊信访〔2025〕5764号","region":"371524","respondent":["371524-market-regulation"],"serial":2,"summary":["29eefd0726327b7898b2e43fc6f31b6343cb9edfd9dede07f2445aab16aaf9f7"],"year":2025}',X'41e6bc3300fe41db527bc913110047acfa8e0cab3877cf993ef359da4b698185',X'6471358bb3c4175b71fc2a1ddd87ffdb6ef1a3151a667610d861e726d0df109f');
INSERT INTO event VALUES(241,241,1,'petition.register','2025-02-26','2026-11-28T12:40:21.363Z','2025-02-26','wang','{"kind":"penalty","number":"聊政复访〔2025〕3号","person":["8713659931141453daf36cb4351204f6db2806098bb2c092769660ce3de7b487"],"petition-number":"聊信访〔2025〕5143号","region":"371500","respondent":["371500-market-regulation"],"serial":3,"summary":["f858f7f3fb4cacdeeff8d89358674dade617ef744d3eb653fff21b21324d895a"],"year":2025}',X'6471358bb3c4175b71fc2a1ddd87ffdb6ef1a3151a667610d861e726d0df109f',X'58da2d760203f3abe0ad88dd2e3e34f68b86c0c4daff172e0aa6a3ec72e458a2');
INSERT INTO event VALUES(242,242,1,'official.added','2025-03-05','2026-11-28T12:40:21.363Z','2025-03-07','wang','{"code":"h1","name":["1f1b26abb2af513c4c2923bb6192966a7415cf65ef1aa03569e7f948970179a5"]}',X'58da2d760203f3abe0ad88dd2e3e34f68b86c0c4daff172e0aa6a3ec72e458a2',X'c7f39512b0f6ebc096b61e6ba6c9ee969dffac63c04d65df681fc86005cbd5d5');
INSERT INTO event VALUES(243,243,1,'case.register','2025-03-05','2026-11-28T12:40:21.364Z','2025-03-07','wang','{"act":["54d53bb853b23b48a98048f0db81fa812c35e05536e373adcc4a4bf728111b9b"],"act-date":"2025-01-27","agent":["99fd43d4dccc52651bfe81c45dcfe7d8c024ea2dad311e1a28144e683a8cd023"],"amount":7200000,"applicant":["472504037ec18f5c673529325a101cc6e60c68dad434902de87283dab9b9e4d8"],"authority":"371500","channel":"window","handler":"h1","kind":"penalty","known-on":"2025-01-28","number":"聊政复〔2025〕2号","region":"371500","respondent":["371500-market-regulation"],"serial":2,"summary":["6253b71a5a32012aba1513613859a08ed62780f26464f5e4eafe4d7662842256"],"year":2025}',X'c7f39512b0f6ebc096b61e6ba6c9ee969dffac63c04d65df681fc86005cbd5d5',X'b38bc393bcfe569c771ff07e840138187f00b425cc64599723a880db233ac195');
INSERT INTO event VALUES(244,243,2,'case.accept','2025-03-06','2026-11-28T12:40:21.364Z','2025-03-07','wang','{"procedure":"simplified","simplified-basis":"consent"}',X'b38bc393bcfe569c771ff07e840138187f00b425cc64599723a880db233ac195',X'ca0ad59521e88fd39d74e51f3fc6815c86c9f7029db0292d93bb1bbb00371d06');
INSERT INTO event VALUES(245,243,3,'case.serve-copy','2025-03-07','2026-11-28T12:40:21.365Z','2025-03-07','wang','{}',X'ca0ad59521e88fd39d74e51f3fc6815c86c9f7029db0292d93bb1bbb00371d06',X'52f987b2e6427a61a6dafb1ffab703287a503b7dd29eef6ea3c755b79b444305');
INSERT INTO event VALUES(246,246,1,'letter.issue','2025-03-03','2026-11-28T12:40:21.366Z','2025-03-07','wang','{"addressee":"371503-health","letter-kind":"inspection","number":"聊政复察〔2025〕1号","region":"371503","reply-days":15,"reply-unit":"working-days","serial":1,"summary":["a85be2627bc220258d045c9da4ec4c7f3ce765831472be19af38d0d71b90118c"],"year":2025}',X'52f987b2e6427a61a6dafb1ffab703287a503b7dd29eef6ea3c755b79b444305',X'1fe182b47515392f59ed4c7b8b38ebc0dbb267bb5e14b547a4814d95b74f4d7d');
INSERT INTO event VALUES(247,247,1,'mediation.open','2025-03-03','2026-11-28T12:40:21.366Z','2025-03-07','wang','{"bodies":["reconsideration","court-response","trial"],"kind":"penalty","mediator":["f3a27129469ed8a7de36337444bc3b6cf21e6ce0f6f9efcf1e46d2f63537452b"],"number":"聊政复调〔2025〕2号","person":["14f08bce642250eb3eaf09d2105293df0c030c8b34499ae47269ad779b6479bf"],"region":"371524","respondent":["371524-transport"],"serial":2,"stage":"before-filing","summary":["36952a81297181356946d6623e37fe6fc58b1f8d3abfbc672d03a0368e5f79f8"],"venue":"agency-head-room","year":2025}',X'1fe182b47515392f59ed4c7b8b38ebc0dbb267bb5e14b547a4814d95b74f4d7d',X'0f456b23767e9e6236bc8afd962ad1cdcb7589ac6aaf1fa7b56f6d51b3cb5a34');
INSERT INTO event VALUES(248,246,2,'letter.receive','2025-03-04','2026-11-28T12:40:21.367Z','2025-03-07','wang','{}',X'0f456b23767e9e6236bc8afd962ad1cdcb7589ac6aaf1fa7b56f6d51b3cb5a34',X'62bf42dc91ee7a69f9941467c898fbaa5f95d8848e8b25829b9cd850de32856f');
INSERT INTO event VALUES(249,249,1,'coordination.register','2025-03-04','2026-11-28T12:40:21.367Z','2025-03-07','wang','{"agencies":["371500-housing"],"coordination-kind":"unannounced-visit","finding-count":1,"findings":["854fee93e7885d38575ac7fa2782a1626b24c40bf9cdeb24118acab2e8331cee"],"number":"聊政复协〔2025〕4号","region":"371500","serial":4,"summary":["37570d283a6e5956a184398ebd48348ffc0aecfcc92168a4791718e10460edfd"],"year":2025}',X'62bf42dc91ee7a69f9941467c898fbaa5f95d8848e8b25829b9cd850de32856f',X'7f3694090368dc845a8db11c5f23fec3213d94dc4ae341caa815cf22ba7ca0c2');
INSERT INTO event VALUES(250,241,2,'petition.convert','2025-03-05','2026-11-28T12:40:21.368Z','2025-03-07','wang','{"case":"聊政复〔2025〕2号"}',X'7f3694090368dc845a8db11c5f23fec3213d94dc4ae341caa815cf22ba7ca0c2',X'ff64a240716742ec283606591bbf2b9f572f286939972dee41b8781c4154eb79');
INSERT INTO event VALUES(251,251,1,'letter.issue','2025-03-06','2026-11-28T12:40:21.369Z','2025-03-07','wang','{"addressee":"371503-human-resources","escalated-from":"聊政复转〔2025〕1号","letter-kind":"reminder","number":"聊政复提〔2025〕1号","region":"371503","reply-days":10,"reply-unit":"working-days","serial":1,"summary":["039603a53deef39e5e17d8e59fb9ddaa4f8fdd8a88b6c3cbf86672810f02d97d"],"year":2025}',X'ff64a240716742ec283606591bbf2b9f572f286939972dee41b8781c4154eb79',X'05ae610307e8dedd025d42e842a2662d976d0388220badf232f3d551b518f530');
INSERT INTO event VALUES(252,232,3,'letter.escalate','2025-03-06','2026-11-28T12:40:21.369Z','2025-03-07','wang','{"escalated-to":"聊政复提〔2025〕1号"}',X'05ae610307e8dedd025d42e842a2662d976d0388220badf232f3d551b518f530',X'c00299decbdc01783e17ec668abffe615b513a9987ff85f40c57ecc074a06f4d');
INSERT INTO event VALUES(253,251,2,'letter.receive','2025-03-07','2026-11-28T12:40:21.370Z','2025-03-07','wang','{}',X'c00299decbdc01783e17ec668abffe615b513a9987ff85f40c57ecc074a06f4d',X'55b03a7405c064ff7280a6a9af1894c202900e781e3df66fd2f64c703e9c16a9');
INSERT INTO event VALUES(254,243,4,'case.receive','2025-03-10','2026-11-28T12:40:21.370Z','2025-03-13','wang','{}',X'55b03a7405c064ff7280a6a9af1894c202900e781e3df66fd2f64c703e9c16a9',X'be6ffe60b1847b2294aea066edc65b4736065b9b6e6ba395169d2aa5ee6562fa');
INSERT INTO event VALUES(255,243,5,'case.answer','2025-03-13','2026-11-28T12:40:21.371Z','2025-03-13','wang','{}',X'be6ffe60b1847b2294aea066edc65b4736065b9b6e6ba395169d2aa5ee6562fa',X'1605c0d2fafa03701e55f3b49b64899cee250797f5a32a736553a4354c7f3771');
INSERT INTO event VALUES(256,247,2,'mediation.agree','2025-03-10','2026-11-28T12:40:21.372Z','2025-03-14','wang','{"signatories":["applicant","respondent"]}',X'1605c0d2fafa03701e55f3b49b64899cee250797f5a32a736553a4354c7f3771',X'e59ec4a9b242201e7fe0d079a11f6f694dcea35b28c809f2f23fd51d0d9cfaf0');
INSERT INTO event VALUES(257,247,3,'mediation.sign','2025-03-10','2026-11-28T12:40:21.372Z','2025-03-14','wang','{"signatory":"applicant"}',X'e59ec4a9b242201e7fe0d079a11f6f694dcea35b28c809f2f23fd51d0d9cfaf0',X'ede848a022fe8d562da99bc191abbb06b3bebeaee1b68d651f8753354016940d');
INSERT INTO event VALUES(258,246,3,'letter.reply','2025-03-11','2026-11-28T12:40:21.372Z','2025-03-14','wang','{}',X'ede848a022fe8d562da99bc191abbb06b3bebeaee1b68d651f8753354016940d',X'fdc16f3fe5ff2cc4e98c35f03fb2b387291a3349ee3de6d41fcbc23f758ddb79');
INSERT INTO event VALUES(259,247,4,'mediation.go-back','2025-03-11','2026-11-28T12:40:21.373Z','2025-03-14','wang','{"reason":["a9f72fe7d39c2580414803eb3ce62766c40d0ddfc5f075c6912d1a11c69466d5"]}',X'fdc16f3fe5ff2cc4e98c35f03fb2b387291a3349ee3de6d41fcbc23f758ddb79',X'1cd8fc7627d36f4c0762b91052ac97e6e95ff83b4c2110710cd035bf7da52047');
INSERT INTO event VALUES(260,260,1,'coordination.register','2025-03-12','2026-11-28T12:40:21.373Z','2025-03-14','wang','{"bodies":["reconsideration","trial"],"coordination-kind":"government-court","heads":4,"number":"聊政复协〔2025〕5号","people":17,"serial":5,"summary":["c2252538aa79279c0b7a4fc2c3d7c3f09d30bdbbde69a4288668f9dc15e758a5"],"year":2025}',X'1cd8fc7627d36f4c0762b91052ac97e6e95ff83b4c2110710cd035bf7da52047',X'3739f545752ad744e50bf1d7af5f4e283805fbc4cf51024f297be42da54f20c7');
INSERT INTO event VALUES(261,232,4,'letter.reply','2025-03-14','2026-11-28T12:40:21.374Z','2025-03-14','wang','{}',X'3739f545752ad744e50bf1d7af5f4e283805fbc4cf51024f297be42da54f20c7',X'b8d6fcba81a3d7c761c38b4140cbc2dad7795adc73b231b581f1f3b200b7ed0b');
INSERT INTO event VALUES(262,251,3,'letter.reply','2025-03-14','2026-11-28T12:40:21.374Z','2025-03-14','wang','{}',X'b8d6fcba81a3d7c761c38b4140cbc2dad7795adc73b231b581f1f3b200b7ed0b',X'c820b7cc6e1dcf54d7117f3b214905ebf79a00589af8e8f4e0961b4837107b04');
INSERT INTO event VALUES(263,246,4,'letter.close','2025-03-14','2026-11-28T12:40:21.374Z','2025-03-14','wang','{}',X'c820b7cc6e1dcf54d7117f3b214905ebf79a00589af8e8f4e0961b4837107b04',X'0d42281dac22681b0ea4aa06c08545b667aa190c9e25a491eb305138526c03d7');
INSERT INTO event VALUES(264,243,6,'case.suspend','2025-03-17','2026-11-28T12:40:21.375Z','2025-03-19','wang','{"consented-on":"2025-03-13","ground":6,"reason":["086694814311791b6986cbf8431b810b105091d163d11289ea83dd11c38a815e"]}',X'0d42281dac22681b0ea4aa06c08545b667aa190c9e25a491eb305138526c03d7',X'2f5e4076067321a7ba420e930a19cdc5257d0d51a038adcc0da69ab9b64c14d9');
INSERT INTO event VALUES(265,221,6,'case.decide','2025-03-18','2026-11-28T12:40:21.376Z','2025-03-19','wang','{"disposition":["upheld"],"document":"聊政复决〔2025〕1号"}',X'2f5e4076067321a7ba420e930a19cdc5257d0d51a038adcc0da69ab9b64c14d9',X'a1d9325befcf5300af76d563686813c7545793cc3d52f2970a3623f057920b52');
INSERT INTO event VALUES(266,221,7,'case.serve','2025-03-19','2026-11-28T12:40:21.376Z','2025-03-19','wang','{"received":"2025-03-19","recipient":["applicant","respondent"]}',X'a1d9325befcf5300af76d563686813c7545793cc3d52f2970a3623f057920b52',X'5c76c73c1f182b714ddaa5a901e9b7d145a9bbd23f396dcab736a7232b6bf709');
INSERT INTO event VALUES(267,267,1,'petition.register','2025-03-20','2026-11-28T12:40:21.377Z','2025-03-21','wang','{"kind":"resource-title","number":"聊政复访〔2025〕4号","person":["64f2826411539296dd89acb861029c21714735de9300b04d87d306a7a1e0f660"],"petition-number":"聊信访〔2025〕1940号","region":"371525","respondent":["371525-natural-resources"],"serial":4,"summary":["c7d86bab078231edabd9e4d88792a5d3dfdcf9785bcadeb6a205b28531359778"],"year":2025}',X'5c76c73c1f182b714ddaa5a901e9b7d145a9bbd23f396dcab736a7232b6bf709',X'b6fe42b6c16f9c9abfe84b1fa2c1130cb336ab1448787cb31ba35d2964c5e9ea');
INSERT INTO event VALUES(268,268,1,'suit.register','2025-03-21','2026-11-28T12:40:21.378Z','2025-03-21','wang','{"court":["20373e2cffbbb6a6a3ad2628ed9270683943aeceda9d37e24827818994824771"],"court-number":"(2025)鲁1505行初127号","defendant":["371522-public-security"],"docketed-on":"2025-03-21","instance":"first","kind":"penalty","number":"聊政复诉〔2025〕1号","person":["a481ca81a9bc1c56d189718a84a7fcc01e8bb91a0182cb5c67735d85892936a9"],"region":"371522","serial":1,"summary":["97468b46bf968ccb3fca196b8a5b442485dd71dab51a1a166d37f7690b4209c4"],"year":2025}',X'b6fe42b6c16f9c9abfe84b1fa2c1130cb336ab1448787cb31ba35d2964c5e9ea',X'ba2c1e560f4ad663fc5fc33df628e8916ed553b00cb71e60cb3a16ec09a6fe4c');
INSERT INTO event VALUES(269,269,1,'official.added','2025-03-24','2026-11-28T12:40:21.378Z','2025-03-24','wang','{"code":"h2","name":["087548b92cb3bbea421a07f49659b861c47e86e466d02c8f35b3a7344a1832bb"]}',X'ba2c1e560f4ad663fc5fc33df628e8916ed553b00cb71e60cb3a16ec09a6fe4c',X'e3eac61a5b976238da1f5411c87db6fed77ab4d5eca841a315a58a38b5dc320c');
INSERT INTO event VALUES(270,270,1,'case.register','2025-03-24','2026-11-28T12:40:21.379Z','2025-03-24','wang','{"act-date":"2025-02-12","amount":11300000,"applicant":["3becee37f93afe9285319752a9ede450a653b0220f5840836aa90dc777bf2f66"],"authority":"371502","channel":"online","handler":"h2","kind":"penalty","number":"东昌政复〔2025〕1号","region":"371502","respondent":["371502-housing"],"serial":1,"summary":["23b8dd3a55b90adaf76e3767264260fa40d2ad052ea6f15d3141edb2e300d384"],"year":2025}',X'e3eac61a5b976238da1f5411c87db6fed77ab4d5eca841a315a58a38b5dc320c',X'008ec0448cac7f413cd22617e1357e632078ff83a76b82ff37a02c4900f46609');
INSERT INTO event VALUES(271,271,1,'mediation.open','2025-03-25','2026-11-28T12:40:21.380Z','2025-03-25','wang','{"bodies":["reconsideration","court-response","trial"],"case":"聊政复〔2025〕2号","kind":"penalty","mediator":["eb802d361e465d371f2fa860233afbf0b0835d59de017d4e5ccbae304ebfe60d"],"number":"聊政复调〔2025〕3号","region":"371500","respondent":["371500-market-regulation"],"serial":3,"stage":"during-review","venue":"reconciliation-centre","year":2025}',X'008ec0448cac7f413cd22617e1357e632078ff83a76b82ff37a02c4900f46609',X'93aeeaeae2490fc8334015612f7a5f574b0d6ea6176a842d07112b0e2765afe5');
INSERT INTO event VALUES(272,243,7,'case.request-withdrawal','2025-03-25','2026-11-28T12:40:21.381Z','2025-03-27','wang','{"reason":["104cbfe3f236360837f5feaae57202873f5bc4bd6428515e3a40099dcbbe64ff"]}',X'93aeeaeae2490fc8334015612f7a5f574b0d6ea6176a842d07112b0e2765afe5',X'c1a0e359d609cedd83b8dbf08b3be55b1ae2b612dd6ec5a15f5b5bde302981c1');
INSERT INTO event VALUES(273,270,2,'case.request-correction','2025-03-25','2026-11-28T12:40:21.381Z','2025-03-27','wang','{"missing":["98a1513b611211eeb89f4df53305831ab6489013a21633801b43c7fc1ab0e088"],"received":"2025-03-27"}',X'c1a0e359d609cedd83b8dbf08b3be55b1ae2b612dd6ec5a15f5b5bde302981c1',X'152dd9bbc19e0838ebf969b05b2508c1b74b582792f6e330c055b04ae2bf89d9');
INSERT INTO event VALUES(274,243,8,'case.terminate','2025-03-28','2026-11-28T12:40:21.383Z','2025-03-28','wang','{"after":"settlement","ground":1}',X'152dd9bbc19e0838ebf969b05b2508c1b74b582792f6e330c055b04ae2bf89d9',X'963323a09a73b73a7d3ab9f9f51d62e9b883d694536f7e1ca4010b92c277c1f5');
INSERT INTO event VALUES(275,271,2,'mediation.settle','2025-03-28','2026-11-28T12:40:21.383Z','2025-03-28','wang','{"case-sequence":8,"reason":["d67eb9f8604586141d4983f3916fda8ffe230a53fdb8aab557130b011b62eca4"]}',X'963323a09a73b73a7d3ab9f9f51d62e9b883d694536f7e1ca4010b92c277c1f5',X'8627be6c7d1cbeff05783f17d9b6d6f9ac515f92761c89d36a27a5c3693c18e1');
INSERT INTO event VALUES(276,276,1,'letter.issue','2025-03-24','2026-11-28T12:40:21.384Z','2025-03-28','wang','{"addressee":"371522-natural-resources","letter-kind":"transfer","number":"聊政复转〔2025〕2号","region":"371522","reply-days":15,"reply-unit":"working-days","serial":2,"summary":["8681815ad28aafaf92c83239aa1f2b661a7498a82519808502c2f1c308744cc8"],"year":2025}',X'8627be6c7d1cbeff05783f17d9b6d6f9ac515f92761c89d36a27a5c3693c18e1',X'c82ecd087c46c9cf12a38bd7a9df210e7c4e323820a77ca3a811019d8038fa6b');
INSERT INTO event VALUES(277,276,2,'letter.receive','2025-03-25','2026-11-28T12:40:21.384Z','2025-03-28','wang','{}',X'c82ecd087c46c9cf12a38bd7a9df210e7c4e323820a77ca3a811019d8038fa6b',X'b69f277ecc3bb45bb8c975647f7bd5e998b2b896dc9e3df3178bd51113e02596');
INSERT INTO event VALUES(278,243,9,'case.serve','2025-03-28','2026-11-28T12:40:21.385Z','2025-04-01','wang','{"received":"2025-04-01","recipient":["applicant","respondent"]}',X'b69f277ecc3bb45bb8c975647f7bd5e998b2b896dc9e3df3178bd51113e02596',X'0727e682b0a502ee2ba99be94c5a8d3b1147605a0a7cfc3ab859df58d06bbea7');
INSERT INTO event VALUES(279,268,2,'suit.answer','2025-04-03','2026-11-28T12:40:21.385Z','2025-04-03','wang','{}',X'0727e682b0a502ee2ba99be94c5a8d3b1147605a0a7cfc3ab859df58d06bbea7',X'dca0021ce41eba26f9b2faadf70b7f52e075c11ce0c2d1c24751c1906bed68bf');
INSERT INTO event VALUES(280,276,3,'letter.reply','2025-04-03','2026-11-28T12:40:21.386Z','2025-04-03','wang','{}',X'dca0021ce41eba26f9b2faadf70b7f52e075c11ce0c2d1c24751c1906bed68bf',X'3ed2567cb4c8f78d31d25ae6ac8e8f2d07afaa40486054f7e76f98efe4866510');
INSERT INTO event VALUES(281,270,3,'case.correct','2025-04-07','2026-11-28T12:40:21.386Z','2025-04-09','wang','{}',X'3ed2567cb4c8f78d31d25ae6ac8e8f2d07afaa40486054f7e76f98efe4866510',X'e586ef532a8403d23f7210d4cbe6670873c036d5b4a2aa29363655df651529c6');
INSERT INTO event VALUES(282,270,4,'case.accept','2025-04-09','2026-11-28T12:40:21.387Z','2025-04-09','wang','{"procedure":"ordinary"}',X'e586ef532a8403d23f7210d4cbe6670873c036d5b4a2aa29363655df651529c6',X'e2dbdc8ea5ec80f59ef8e1ff6be1562a5d9288b46baba6fb4509c334cbfd66e8');
INSERT INTO event VALUES(283,270,5,'case.assign','2025-04-09','2026-11-28T12:40:21.388Z','2025-04-09','wang','{"handler":"h2"}',X'e2dbdc8ea5ec80f59ef8e1ff6be1562a5d9288b46baba6fb4509c334cbfd66e8',X'2713353dc4d9a37941f73f2accab5ba8e51ef6af3e96582ef035e16a6182269a');
INSERT INTO event VALUES(284,284,1,'letter.issue','2025-04-07','2026-11-28T12:40:21.389Z','2025-04-09','wang','{"addressee":"371526-medical-insurance","letter-kind":"recommendation","number":"聊政复建〔2025〕1号","region":"371526","reply-days":15,"reply-unit":"working-days","serial":1,"summary":["30aeced36a89985034bf79bf635a4692e686e6d8a1bba443ca930d68c193b99e"],"year":2025}',X'2713353dc4d9a37941f73f2accab5ba8e51ef6af3e96582ef035e16a6182269a',X'f64e2dee82285b8da8492f00a5b92b3c73140b613f1cb8f27794194ca086b0cf');
INSERT INTO event VALUES(285,276,4,'letter.close','2025-04-09','2026-11-28T12:40:21.389Z','2025-04-09','wang','{}',X'f64e2dee82285b8da8492f00a5b92b3c73140b613f1cb8f27794194ca086b0cf',X'ce678ca41e40caa4069856e9caea398a4af79eda6197c32a2fa6c1f94fc21d4d');
INSERT INTO event VALUES(286,284,2,'letter.receive','2025-04-09','2026-11-28T12:40:21.389Z','2025-04-09','wang','{}',X'ce678ca41e40caa4069856e9caea398a4af79eda6197c32a2fa6c1f94fc21d4d',X'6bcf9074b0d34eed6a6d7493da4ad4324597c4debf8ce072fc91b4bbe57aece9');
INSERT INTO event VALUES(287,270,6,'case.serve-copy','2025-04-15','2026-11-28T12:40:21.390Z','2025-04-18','wang','{"received":"2025-04-16"}',X'6bcf9074b0d34eed6a6d7493da4ad4324597c4debf8ce072fc91b4bbe57aece9',X'1344e994e517767cb607cb2e63d87b0725bec85dea43bd95dbc95b75f2af62aa');
INSERT INTO event VALUES(288,243,10,'case.archive','2025-04-18','2026-11-28T12:40:21.391Z','2025-04-18','wang','{"reason":["7527d7de5707b4c5d4ee1fffbfebabe1139a8d2ec0801b5e6d8ac87524f1e16e"]}',X'1344e994e517767cb607cb2e63d87b0725bec85dea43bd95dbc95b75f2af62aa',X'f5df4cf8285ce6631d8b4b34466bcbb001967d99f8fd2911f2d9734d178593c9');
INSERT INTO event VALUES(289,284,3,'letter.reply','2025-04-17','2026-11-28T12:40:21.392Z','2025-04-18','wang','{}',X'f5df4cf8285ce6631d8b4b34466bcbb001967d99f8fd2911f2d9734d178593c9',X'08126c3dd6501f1a68f350a2f77bb7792253609564bed80055848340ea5b27e6');
INSERT INTO event VALUES(290,270,7,'case.answer','2025-04-24','2026-11-28T12:40:21.392Z','2025-04-27','wang','{}',X'08126c3dd6501f1a68f350a2f77bb7792253609564bed80055848340ea5b27e6',X'a0305ac1e76a43b71713401f33052974ceac4a94d6ccab6a38e0d83e6e341b82');
INSERT INTO event VALUES(291,221,8,'case.archive','2025-04-27','2026-11-28T12:40:21.393Z','2025-04-27','wang','{"reason":["529f4f03887f0cbd691aea86e79a487f41e9986ffd98d214600a110486a44d0b"]}',X'a0305ac1e76a43b71713401f33052974ceac4a94d6ccab6a38e0d83e6e341b82',X'752744d45ad1f61adea634d6272346fef41a817a766dc95988962b314781a2c6');
INSERT INTO event VALUES(292,284,4,'letter.close','2025-04-22','2026-11-28T12:40:21.394Z','2025-04-27','wang','{}',X'752744d45ad1f61adea634d6272346fef41a817a766dc95988962b314781a2c6',X'2fb67f8befab137e6b5b6f981face04068afa3c6b8fdeb268cacaaa7a5897581');
INSERT INTO event VALUES(293,293,1,'petition.register','2025-04-23','2026-11-28T12:40:21.394Z','2025-04-27','wang','{"kind":"expropriation","number":"聊政复访〔2025〕5号","person":["c180c39625814718930d19a300f8721e5ee10421391c8b77baa6af90499da35a"],"petition-number":"聊信访〔2025〕2545号","region":"371500","respondent":["371500-natural-resources"],"serial":5,"summary":["b5e24dc4ddeb0e2725349ecd3494c0c44f9770a2c29f6ee7ff5385281e793178"],"year":2025}',X'2fb67f8befab137e6b5b6f981face04068afa3c6b8fdeb268cacaaa7a5897581',X'2c760482d8ada24b4ee028ca20f4b8cabdbb44f0164ef7cf243fdf0ebeb42e52');
INSERT INTO event VALUES(294,294,1,'petition.register','2025-04-27','2026-11-28T12:40:21.395Z','2025-04-27','wang','{"kind":"compensation","number":"聊政复访〔2025〕6号","person":["782c2ba50bf4978fff7a49b862ad5e6c29411d3e1c3f7ef7f4f52330dc176cd2"],"petition-number":"聊信访〔2025〕7180号","region":"371581","respondent":["371581-government"],"serial":6,"summary":["a6f79bb33533297b9762ae0301b1b24e6c678ca96be7fe12d1eac3d157e6b134"],"year":2025}',X'2c760482d8ada24b4ee028ca20f4b8cabdbb44f0164ef7cf243fdf0ebeb42e52',X'e2afa1307c2c479c212056d093f212efd38c13d1043895580cd208b2e8969129');
INSERT INTO event VALUES(295,295,1,'coordination.register','2025-05-09','2026-11-28T12:40:21.395Z','2025-05-09','wang','{"agencies":["371500-housing"],"coordination-kind":"rectification","number":"聊政复协〔2025〕6号","region":"371500","serial":6,"summary":["870617239ba698039c1dcb4124d0eb3516948c7deb7dd2a818a9ef63e1908078"],"year":2025}',X'e2afa1307c2c479c212056d093f212efd38c13d1043895580cd208b2e8969129',X'cf40d0e62e88c23c02434eb22a6698484d5c57194c71c9cb908cd256bf932e96');
INSERT INTO event VALUES(296,270,8,'case.request-withdrawal','2025-05-14','2026-11-28T12:40:21.396Z','2025-05-14','wang','{"reason":["0b37dcf05a73ddb8829e4eace8e5e7ab7f24c11be16cf030255da3b80cff63d1"]}',X'cf40d0e62e88c23c02434eb22a6698484d5c57194c71c9cb908cd256bf932e96',X'25bb511abf14af349f4a170e1028c725020b06dcb11c0d85f47dd95913bf4751');
INSERT INTO event VALUES(297,297,1,'coordination.register','2025-05-12','2026-11-28T12:40:21.397Z','2025-05-16','wang','{"agencies":["371581-government"],"case":"聊政复〔2025〕1号","coordination-kind":"case-review","number":"聊政复协〔2025〕7号","region":"371581","serial":7,"summary":["3e7a51eeea82cb3d2b51f1824ebb4029fb68c20ac6bb785c4a6a391bfb13ebaa"],"year":2025}',X'25bb511abf14af349f4a170e1028c725020b06dcb11c0d85f47dd95913bf4751',X'0896d15415d97ee98bef7591e7197a297dd2723ca226fc9c1b68564599862261');
INSERT INTO event VALUES(298,298,1,'mediation.open','2025-05-15','2026-11-28T12:40:21.398Z','2025-05-16','wang','{"bodies":["reconsideration","court-response","trial"],"kind":"penalty","number":"聊政复调〔2025〕4号","region":"371522","respondent":["371522-public-security"],"serial":4,"stage":"in-litigation","suit":"聊政复诉〔2025〕1号","venue":"court","year":2025}',X'0896d15415d97ee98bef7591e7197a297dd2723ca226fc9c1b68564599862261',X'2a7997b65bdf7c46490eb6e586d9e6f6d8d8626c12c7abdadcb9b156806e26ef');
INSERT INTO event VALUES(299,268,3,'suit.hearing','2025-05-15','2026-11-28T12:40:21.398Z','2025-05-16','wang','{"head":"principal","name":["accb859243aaa35bbb012c944442c967ec513767c439722a5f1eaaa068a952f9"],"spoke":true}',X'2a7997b65bdf7c46490eb6e586d9e6f6d8d8626c12c7abdadcb9b156806e26ef',X'f3e8bc4a3409115010d909c594435438541be3c20ca222d0c9e70dd2f6f5d709');
INSERT INTO event VALUES(300,300,1,'coordination.register','2025-05-16','2026-11-28T12:40:21.399Z','2025-05-16','wang','{"coordination-kind":"proposal","number":"聊政复协〔2025〕8号","serial":8,"summary":["8885f7a0e587d6f18b31ed379b370ac42ac9fb6d4367d1a72edd3aaa32de388e"],"year":2025}',X'f3e8bc4a3409115010d909c594435438541be3c20ca222d0c9e70dd2f6f5d709',X'73dfb4060b75ed33d091b31a005a919ba221160fe80040d927e94a52b60fdd3f');
INSERT INTO event VALUES(301,270,9,'case.terminate','2025-05-19','2026-11-28T12:40:21.399Z','2025-05-23','wang','{"after":"other","document":"东昌政复终〔2025〕1号","ground":1}',X'73dfb4060b75ed33d091b31a005a919ba221160fe80040d927e94a52b60fdd3f',X'e0576612f33856e4e65bd9e381adfd69f2ea6c73fa10fa71f5f976f450b5c276');
INSERT INTO event VALUES(302,270,10,'case.serve','2025-05-20','2026-11-28T12:40:21.400Z','2025-05-23','wang','{"recipient":["respondent"]}',X'e0576612f33856e4e65bd9e381adfd69f2ea6c73fa10fa71f5f976f450b5c276',X'55f6f6f9db947884f0d993d1ef98e8dd422579cb8091cd5a5946d02fc837e83e');
INSERT INTO event VALUES(303,270,11,'case.serve','2025-05-20','2026-11-28T12:40:21.401Z','2025-05-23','wang','{"received":"2025-05-23","recipient":["applicant"]}',X'55f6f6f9db947884f0d993d1ef98e8dd422579cb8091cd5a5946d02fc837e83e',X'2485afd39528510783c4d637929764f5889d432ccffabe7b6f84a23e58fb9bd1');
INSERT INTO event VALUES(304,304,1,'coordination.register','2025-05-20','2026-11-28T12:40:21.402Z','2025-05-23','wang','{"coordination-kind":"leaders-attend","heads":12,"number":"聊政复协〔2025〕9号","people":60,"region":"371502","serial":9,"sessions":1,"summary":["27a965a78cc37a91b2643c2a4e81a0d6f07a943761ced95608f8269be6571f24"],"year":2025}',X'2485afd39528510783c4d637929764f5889d432ccffabe7b6f84a23e58fb9bd1',X'd932a2672b88bcaabe989163b5cecda63ac90558cbf3c627a95b607c8f0baafe');
INSERT INTO event VALUES(305,297,2,'coordination.conclude','2025-05-22','2026-11-28T12:40:21.402Z','2025-05-23','wang','{"finding-count":1,"findings":["0a6f0b041387e95c780f2fafc7330ceb95c8004b00a64be5373e098ef08fc359"],"result":"reviewed"}',X'd932a2672b88bcaabe989163b5cecda63ac90558cbf3c627a95b607c8f0baafe',X'e5db2aeaf9faeb7c9b01ad8c3df43d64dd62ff315da88594a79b96c2333766ef');
INSERT INTO event VALUES(306,306,1,'letter.issue','2025-05-23','2026-11-28T12:40:21.403Z','2025-05-23','wang','{"addressee":"371502-agriculture","letter-kind":"transfer","number":"聊政复转〔2025〕3号","region":"371502","reply-days":15,"reply-unit":"working-days","serial":3,"summary":["24e679056c36dad6b4a06a7ee43e10a143135ad84cd0e8d32d48c4cd62f02e1b"],"year":2025}',X'e5db2aeaf9faeb7c9b01ad8c3df43d64dd62ff315da88594a79b96c2333766ef',X'b57ab2f7a7eb75d01634c00c84f6461a6e3a0a3373bcc999e583f4a554a7b371');
INSERT INTO event VALUES(307,307,1,'petition.register','2025-05-27','2026-11-28T12:40:21.403Z','2025-05-28','wang','{"kind":"work-injury","number":"聊政复访〔2025〕7号","person":["88f37dbc0cc86e45dd7df2b031e943803209ac4add1ef24798ae52471734c3b4"],"petition-number":"聊信访〔2025〕3391号","region":"371522","respondent":["371522-human-resources"],"serial":7,"summary":["e4278efeedc8a2c890042cf820bd141bc8d862de98e40ef1b12cf4afb3a02d81"],"year":2025}',X'b57ab2f7a7eb75d01634c00c84f6461a6e3a0a3373bcc999e583f4a554a7b371',X'2aa6629831a4b7f3221d9e7538fe63d984cd34fde869fc93021b8efd8b7c23fb');
INSERT INTO event VALUES(308,306,2,'letter.receive','2025-05-27','2026-11-28T12:40:21.404Z','2025-05-28','wang','{}',X'2aa6629831a4b7f3221d9e7538fe63d984cd34fde869fc93021b8efd8b7c23fb',X'c4081efe637d1c289c7bfb054a36e484b9fbd017aefa5bbfff79999631b1228a');
INSERT INTO event VALUES(309,295,2,'coordination.conclude','2025-05-28','2026-11-28T12:40:21.404Z','2025-05-28','wang','{"result":"rectified"}',X'c4081efe637d1c289c7bfb054a36e484b9fbd017aefa5bbfff79999631b1228a',X'86d6e3b95089ee3e8b87e1c03c59bbfa0d5e308552c170f9a0b6bc2fdfb6ec89');
INSERT INTO event VALUES(310,298,2,'mediation.settle','2025-06-06','2026-11-28T12:40:21.404Z','2025-06-06','wang','{"reason":["c2c3869d0dbb8b0356ce794f0a56524b3849aa7d5939bcb04d92fd902ab09d30"]}',X'86d6e3b95089ee3e8b87e1c03c59bbfa0d5e308552c170f9a0b6bc2fdfb6ec89',X'aedc58d788a6cbf65c8d7abdd59c87e1d223d38428fcd9d7ced4e3b2454a7d40');
INSERT INTO event VALUES(311,270,12,'case.archive','2025-06-13','2026-11-28T12:40:21.405Z','2025-06-13','wang','{"reason":["0c88033f2956b7198e017dcc6374522fe8e0fc742d3d07514f50eda07b6c5e53"]}',X'aedc58d788a6cbf65c8d7abdd59c87e1d223d38428fcd9d7ced4e3b2454a7d40',X'42b9513462c75af48b00f156bb4ba071b8b458b0f8f9465ed5949dc1f07aebec');
INSERT INTO event VALUES(312,312,1,'mediation.open','2025-06-10','2026-11-28T12:40:21.406Z','2025-06-13','wang','{"bodies":["reconsideration","petitions","administrative-mediation"],"kind":"penalty","mediator":["c74437403c501c203bda3514d2ef9b4c08fbce143715aeb65907de2203030e33"],"number":"聊政复调〔2025〕5号","person":["780d7892b743a4e649e520e5cbe78b171021fe75fa78a69f5a89c9012d9da53c"],"region":"371500","respondent":["371500-market-regulation"],"serial":5,"stage":"before-filing","summary":["c411fe6c1a21b156ae1b76797384e2a51ed69a726526b7ebc0e3b422f93f20f5"],"venue":"reconciliation-centre","year":2025}',X'42b9513462c75af48b00f156bb4ba071b8b458b0f8f9465ed5949dc1f07aebec',X'291905fab795e7125ef14fccec99a40564ec76c74e2545048590aef48cbca138');
INSERT INTO event VALUES(313,268,4,'suit.judge','2025-06-09','2026-11-28T12:40:21.406Z','2025-06-13','wang','{"received":"2025-06-12","suit-outcome":"withdrawn-settlement"}',X'291905fab795e7125ef14fccec99a40564ec76c74e2545048590aef48cbca138',X'c8b437d8b79cd13e998cf06ed176e6d089198a1dc1576e18542256206bd0fdce');
INSERT INTO event VALUES(314,314,1,'letter.issue','2025-06-13','2026-11-28T12:40:21.407Z','2025-06-13','wang','{"addressee":"371502-town-2","letter-kind":"inspection","number":"聊政复察〔2025〕2号","region":"371502","reply-days":15,"reply-unit":"working-days","serial":2,"summary":["92bb7d4944ec16c6a28fad492ebe5878db32eb622874feab46abc6bbcba120fe"],"year":2025}',X'c8b437d8b79cd13e998cf06ed176e6d089198a1dc1576e18542256206bd0fdce',X'456dda7e360900c84e22741c2abfb28b68e03f949455e83cd4688ff26eb051d4');
INSERT INTO event VALUES(315,312,2,'mediation.settle','2025-06-13','2026-11-28T12:40:21.407Z','2025-06-13','wang','{"perform-by":"2025-07-15"}',X'456dda7e360900c84e22741c2abfb28b68e03f949455e83cd4688ff26eb051d4',X'd301cad8611b39498dc797190114df9c33f31af53b494d1298f0754ecc0cf05e');
INSERT INTO event VALUES(316,314,2,'letter.receive','2025-06-16','2026-11-28T12:40:21.408Z','2025-06-19','wang','{}',X'd301cad8611b39498dc797190114df9c33f31af53b494d1298f0754ecc0cf05e',X'1fd16808b4435eeae80fbb15b2b289b71515724a9af00115ad924aa7ad0be467');
INSERT INTO event VALUES(317,317,1,'petition.register','2025-06-18','2026-11-28T12:40:21.408Z','2025-06-19','wang','{"kind":"autonomy","number":"聊政复访〔2025〕8号","person":["ef8aaddc030f8f01bdf020e6c82fe3d592d6b1be8100e9a55a98aa01325bd029"],"petition-number":"聊信访〔2025〕1047号","region":"371503","respondent":["371503-agriculture"],"serial":8,"summary":["c61382a8074821b5c9daa76b66fbceba61336877202ddc7e44654f1b5e90d9f4"],"year":2025}',X'1fd16808b4435eeae80fbb15b2b289b71515724a9af00115ad924aa7ad0be467',X'49aa14b9f3492d6964bbb7c9fdab19381a7eba4bb5264b59ea3fc591b9b88962');
INSERT INTO event VALUES(318,318,1,'letter.issue','2025-06-19','2026-11-28T12:40:21.409Z','2025-06-19','wang','{"addressee":"371524-market-regulation","letter-kind":"transfer","number":"聊政复转〔2025〕4号","region":"371524","reply-days":15,"reply-unit":"working-days","serial":4,"summary":["ace8da43429dc5f440c22b775d9f0bae2b67e1c328cef1fa21e4f409e10e0c57"],"year":2025}',X'49aa14b9f3492d6964bbb7c9fdab19381a7eba4bb5264b59ea3fc591b9b88962',X'426b2dab07c37b3fdf5210d65c0bb789eb85e937e156764a0c04ee6d6cb43acf');
INSERT INTO event VALUES(319,319,1,'letter.issue','2025-06-20','2026-11-28T12:40:21.410Z','2025-06-20','wang','{"addressee":"371502-agriculture","escalated-from":"聊政复转〔2025〕3号","letter-kind":"reminder","number":"聊政复提〔2025〕2号","region":"371502","reply-days":10,"reply-unit":"working-days","serial":2,"summary":["24e679056c36dad6b4a06a7ee43e10a143135ad84cd0e8d32d48c4cd62f02e1b"],"year":2025}',X'426b2dab07c37b3fdf5210d65c0bb789eb85e937e156764a0c04ee6d6cb43acf',X'1f87c572c1f98615db5b4bc5316a1cdf8635f060d5433d6176c62278e2da0cd5');
INSERT INTO event VALUES(320,306,3,'letter.escalate','2025-06-20','2026-11-28T12:40:21.410Z','2025-06-20','wang','{"escalated-to":"聊政复提〔2025〕2号"}',X'1f87c572c1f98615db5b4bc5316a1cdf8635f060d5433d6176c62278e2da0cd5',X'a298c05e4dcbbdc36b5a3f5fe25d5b2b5b64688326c3bd04b16962d91916c191');
INSERT INTO event VALUES(321,300,2,'coordination.conclude','2025-06-20','2026-11-28T12:40:21.411Z','2025-06-20','wang','{"result":"adopted"}',X'a298c05e4dcbbdc36b5a3f5fe25d5b2b5b64688326c3bd04b16962d91916c191',X'6253b682b6dd62f162be0f78da900e033938402ad8e1865d5c853fc1d3638702');
INSERT INTO event VALUES(322,322,1,'case.register','2025-06-25','2026-11-28T12:40:21.411Z','2025-06-27','wang','{"act":["587604b26aa96480b2ff2171dcbd1d65f5741b04729aa6948575f88aad6cd10d"],"act-date":"2025-05-19","agent":["f418395c10f3829a767ecb8fadd31016d6ad8563587fd0177c43cfc938e8b486"],"amount":250000,"applicant":["2419a4818a05180b1259de9ed5ad6e83073c650ce1e321ba272a6f86df284838"],"authority":"371503","channel":"window","kind":"penalty","number":"茌政复〔2025〕1号","region":"371503","respondent":["371503-urban-management"],"serial":1,"summary":["69c4667daa0193b84784a7a96b2763487d78b09eed53ed48cd8c1687a882eb64"],"year":2025}',X'6253b682b6dd62f162be0f78da900e033938402ad8e1865d5c853fc1d3638702',X'2f6bb7efa4024bb527c8108b9f7f33d0f577ca4280fde6d524ba8cafec4599da');
INSERT INTO event VALUES(323,322,2,'case.accept','2025-06-27','2026-11-28T12:40:21.412Z','2025-06-27','wang','{"procedure":"ordinary"}',X'2f6bb7efa4024bb527c8108b9f7f33d0f577ca4280fde6d524ba8cafec4599da',X'74bc8cde087099eccd141546a40644d32d0bdf21a431cedd7c66f4bc410a45f8');
INSERT INTO event VALUES(324,319,2,'letter.receive','2025-06-23','2026-11-28T12:40:21.413Z','2025-06-27','wang','{}',X'74bc8cde087099eccd141546a40644d32d0bdf21a431cedd7c66f4bc410a45f8',X'd109278d6de81f918e3537fb4074a55bd8310473337a2395059d56a46677dfb0');
INSERT INTO event VALUES(325,318,2,'letter.receive','2025-06-23','2026-11-28T12:40:21.413Z','2025-06-27','wang','{}',X'd109278d6de81f918e3537fb4074a55bd8310473337a2395059d56a46677dfb0',X'3100ddd88ffa05688969dfbcd08197f5e879b40f554bcf4e1c8c8421945a24f1');
INSERT INTO event VALUES(326,314,3,'letter.reply','2025-06-25','2026-11-28T12:40:21.413Z','2025-06-27','wang','{}',X'3100ddd88ffa05688969dfbcd08197f5e879b40f554bcf4e1c8c8421945a24f1',X'ac459cc64ba1b72527d2caf6a34c45b0bd06f03ae7a4ba4692b51ac49f1cc704');
INSERT INTO event VALUES(327,306,4,'letter.reply','2025-06-26','2026-11-28T12:40:21.414Z','2025-06-27','wang','{}',X'ac459cc64ba1b72527d2caf6a34c45b0bd06f03ae7a4ba4692b51ac49f1cc704',X'377a2cf24f5c3e9693d08c17d7c67d1518b94cb56005c82d2a83055ab4def034');
INSERT INTO event VALUES(328,319,3,'letter.reply','2025-06-26','2026-11-28T12:40:21.414Z','2025-06-27','wang','{}',X'377a2cf24f5c3e9693d08c17d7c67d1518b94cb56005c82d2a83055ab4def034',X'c1eb419cb78869e62c9298c1add5312585670ae981ae4b9ee7730e058339250b');
INSERT INTO event VALUES(329,322,3,'case.serve-copy','2025-07-02','2026-11-28T12:40:21.415Z','2025-07-04','wang','{"received":"2025-07-04"}',X'c1eb419cb78869e62c9298c1add5312585670ae981ae4b9ee7730e058339250b',X'0fbf087bb36f1df733615e1f59504186230554b2f7affc1724bbb2dee4ba8a73');
INSERT INTO event VALUES(330,314,4,'letter.close','2025-06-30','2026-11-28T12:40:21.415Z','2025-07-04','wang','{}',X'0fbf087bb36f1df733615e1f59504186230554b2f7affc1724bbb2dee4ba8a73',X'9ff29d80f8814a2138dc3a3e378387bfeb1d0693fe6934fbaf8a0908df03c374');
INSERT INTO event VALUES(331,318,3,'letter.reply','2025-07-08','2026-11-28T12:40:21.416Z','2025-07-09','wang','{}',X'9ff29d80f8814a2138dc3a3e378387bfeb1d0693fe6934fbaf8a0908df03c374',X'06070aabd0275f1f6c86b4f8749fe4c529dc5e53222688a2ee35101df1a80fb5');
INSERT INTO event VALUES(332,318,4,'letter.close','2025-07-09','2026-11-28T12:40:21.416Z','2025-07-09','wang','{}',X'06070aabd0275f1f6c86b4f8749fe4c529dc5e53222688a2ee35101df1a80fb5',X'a6bace6f453fe1d3ccfa0cf34cf27c3c7ac917fccfd2a96a47fe5be325fb6ccc');
INSERT INTO event VALUES(333,322,4,'case.answer','2025-07-16','2026-11-28T12:40:21.417Z','2025-07-16','wang','{}',X'a6bace6f453fe1d3ccfa0cf34cf27c3c7ac917fccfd2a96a47fe5be325fb6ccc',X'30eaeb89db3ed8328c2d4c1bdfd354af6839dd06527e7d0c0f07897272fdf8f3');
INSERT INTO event VALUES(334,334,1,'petition.register','2025-07-15','2026-11-28T12:40:21.418Z','2025-07-17','wang','{"kind":"competition","number":"聊政复访〔2025〕9号","person":["cca1efcc3df5862a091d9473246c2e063576552089f6e84f632f24a22d542b42"],"petition-number":"聊信访〔2025〕2310号","region":"371581","respondent":["371581-housing"],"serial":9,"summary":["05b49f5bb5f3a9744c941c55976c73a08bda9f2f476cfa9c6b7dd0eb95f6546a"],"year":2025}',X'30eaeb89db3ed8328c2d4c1bdfd354af6839dd06527e7d0c0f07897272fdf8f3',X'38726206e7a8142332188b714560659a68971ab777dab0d71e0c25b717993cdd');
INSERT INTO event VALUES(335,312,3,'mediation.perform','2025-07-15','2026-11-28T12:40:21.418Z','2025-07-17','wang','{}',X'38726206e7a8142332188b714560659a68971ab777dab0d71e0c25b717993cdd',X'bc31321fd6d1acc2cd94099d2d12f0e4256baece124689caad230dfdfa81874f');
INSERT INTO event VALUES(336,336,1,'coordination.register','2025-07-17','2026-11-28T12:40:21.418Z','2025-07-17','wang','{"coordination-kind":"shared-class","number":"聊政复协〔2025〕10号","people":128,"region":"371502","serial":10,"sessions":1,"summary":["6c3793ad2d01b142812556fd596f2cc250f53ac3ed85d6d492da5d25da5a637b"],"year":2025}',X'bc31321fd6d1acc2cd94099d2d12f0e4256baece124689caad230dfdfa81874f',X'13995ac0662d9c69b5fd867413ad5235e6124477c8ecc382092809dd3e6ffaf2');
INSERT INTO event VALUES(337,322,5,'case.consent','2025-07-21','2026-11-28T12:40:21.419Z','2025-07-22','wang','{}',X'13995ac0662d9c69b5fd867413ad5235e6124477c8ecc382092809dd3e6ffaf2',X'890e612a0a3b3b61ee8e208d2f3f3b23f7cad25b1b828a271b4417d4fc735cb0');
INSERT INTO event VALUES(338,322,6,'case.suspend','2025-07-22','2026-11-28T12:40:21.420Z','2025-07-22','wang','{"consented-on":"2025-07-21","ground":6,"reason":["938fc996476b474279fb72048ddd495a512ce8c187e593807d2f5d91bf56be76"]}',X'890e612a0a3b3b61ee8e208d2f3f3b23f7cad25b1b828a271b4417d4fc735cb0',X'd3973d0f3d88ab5cb2a48e8a317b2f080c43d402aec8e346d428074fc18668c6');
INSERT INTO event VALUES(339,339,1,'letter.issue','2025-07-22','2026-11-28T12:40:21.420Z','2025-07-24','wang','{"addressee":"371503-market-regulation","letter-kind":"recommendation","number":"聊政复建〔2025〕2号","region":"371503","reply-days":15,"reply-unit":"working-days","serial":2,"summary":["a202f5f09522e6d2e7084d534a9908eba469ea8491c24c8ac5b5a54281eac987"],"year":2025}',X'd3973d0f3d88ab5cb2a48e8a317b2f080c43d402aec8e346d428074fc18668c6',X'2151b55da01c4a60a810b766a6323354aa6a190299fcb3dd91497a2342b66aef');
INSERT INTO event VALUES(340,339,2,'letter.receive','2025-07-24','2026-11-28T12:40:21.421Z','2025-07-24','wang','{}',X'2151b55da01c4a60a810b766a6323354aa6a190299fcb3dd91497a2342b66aef',X'010653464d56087b691f1fd23188b90c79b22c5ce3c4c9b7ef6f7faf4db73b48');
INSERT INTO event VALUES(341,341,1,'coordination.register','2025-08-04','2026-11-28T12:40:21.421Z','2025-08-08','wang','{"coordination-kind":"proposal","number":"聊政复协〔2025〕11号","serial":11,"summary":["f894b58d591b827cda40936626e8d1ebcdd535204a2211bce7d46fd81d934242"],"year":2025}',X'010653464d56087b691f1fd23188b90c79b22c5ce3c4c9b7ef6f7faf4db73b48',X'7d899d11ca87660ec055105f332b6d135714a2763a0df538d916332189985b87');
INSERT INTO event VALUES(342,342,1,'coordination.register','2025-08-05','2026-11-28T12:40:21.422Z','2025-08-08','wang','{"coordination-kind":"court-visit","heads":2,"number":"聊政复协〔2025〕12号","people":40,"region":"371503","serial":12,"sessions":1,"summary":["525a69b4a9c2f7c5c2abb89e912d1342c2203444e836b779796621d7e0d59415"],"year":2025}',X'7d899d11ca87660ec055105f332b6d135714a2763a0df538d916332189985b87',X'3f7593f228452eb6ce983488ed436cea18f41ef6005485f73b0d617c86e68ec0');
INSERT INTO event VALUES(343,339,3,'letter.reply','2025-08-07','2026-11-28T12:40:21.422Z','2025-08-08','wang','{}',X'3f7593f228452eb6ce983488ed436cea18f41ef6005485f73b0d617c86e68ec0',X'977538e8e4ff7992577c659e3adc3306bab582fe183cee6f4717c3ada62c6f70');
INSERT INTO event VALUES(344,344,1,'petition.register','2025-08-08','2026-11-28T12:40:21.423Z','2025-08-08','wang','{"kind":"levy","number":"聊政复访〔2025〕10号","person":["32658f42936134e5a72e17eb3f5292e9979d0b8c7c153ca35ce63a4a347419f6"],"petition-number":"聊信访〔2025〕8222号","region":"371502","respondent":["371502-town-3"],"serial":10,"summary":["9757154ed0a76404ec33fd0a3b9eea385cbd7c02619a7c107ea53792f6e09fd7"],"year":2025}',X'977538e8e4ff7992577c659e3adc3306bab582fe183cee6f4717c3ada62c6f70',X'6a3cc87a537bb8424eba185f73fad89c4e77345443dd4343cd5c344e2b4c2e40');
INSERT INTO event VALUES(345,339,4,'letter.close','2025-08-08','2026-11-28T12:40:21.423Z','2025-08-08','wang','{}',X'6a3cc87a537bb8424eba185f73fad89c4e77345443dd4343cd5c344e2b4c2e40',X'16cdfb21b7e06b26df2e1afdb8aae7c67f808ba83a1c27abcfcc610eaaa0622d');
INSERT INTO event VALUES(346,322,7,'case.conclude-by-mediation','2025-08-11','2026-11-28T12:40:21.428Z','2025-08-15','wang','{"applicant-signed":"2025-08-11","document":"茌政复调〔2025〕1号","perform-within":30,"respondent-signed":"2025-08-11","sealed":"2025-08-11"}',X'16cdfb21b7e06b26df2e1afdb8aae7c67f808ba83a1c27abcfcc610eaaa0622d',X'1cb03c5db8706e29087247c8a0fb69ef7da26f796e8a36c82382a86edb1b9379');
INSERT INTO event VALUES(347,322,8,'case.serve','2025-08-14','2026-11-28T12:40:21.429Z','2025-08-15','wang','{"received":"2025-08-15","recipient":["applicant","respondent"]}',X'1cb03c5db8706e29087247c8a0fb69ef7da26f796e8a36c82382a86edb1b9379',X'ace077c13691b329741bb8e812bc6b71fa3f855924e7d8b475836509be23f069');
INSERT INTO event VALUES(348,348,1,'coordination.register','2025-08-18','2026-11-28T12:40:21.430Z','2025-08-20','wang','{"coordination-kind":"leaders-attend","heads":12,"number":"聊政复协〔2025〕13号","people":60,"region":"371522","serial":13,"sessions":1,"summary":["3b871e7c50a8214993f331076737d7eab942b06f2dbd624e71eb0858739772e7"],"year":2025}',X'ace077c13691b329741bb8e812bc6b71fa3f855924e7d8b475836509be23f069',X'01a3c53e5efb5d0d31320fa55e4882d21d48149029b4989f913a3165684f9bb9');
INSERT INTO event VALUES(349,349,1,'petition.register','2025-08-19','2026-11-28T12:40:21.431Z','2025-08-20','wang','{"kind":"duty","number":"聊政复访〔2025〕11号","person":["0fe3f675111e5afc5c0134dadc95ccd526ffeca778be7891fc391aaa16974f84"],"petition-number":"聊信访〔2025〕4825号","region":"371524","respondent":["371524-market-regulation"],"serial":11,"summary":["7b7ce7af5cbcf2eabfdb0ecdb7b845174fca253f32da60c060e636863b07ffd2"],"year":2025}',X'01a3c53e5efb5d0d31320fa55e4882d21d48149029b4989f913a3165684f9bb9',X'fc76cccff2d017bac6f8ff17641fd83296e561ec85d1522b6e1229bb42deae5d');
INSERT INTO event VALUES(350,341,2,'coordination.conclude','2025-08-20','2026-11-28T12:40:21.431Z','2025-08-20','wang','{"result":"adopted"}',X'fc76cccff2d017bac6f8ff17641fd83296e561ec85d1522b6e1229bb42deae5d',X'd543211bfa4f71b97899bb34cabc174a824ac3421f75815c1d56019fc9d3fbce');
INSERT INTO event VALUES(351,351,1,'letter.issue','2025-08-25','2026-11-28T12:40:21.432Z','2025-08-27','wang','{"addressee":"371500-public-security","letter-kind":"inspection","number":"聊政复察〔2025〕3号","region":"371500","reply-days":15,"reply-unit":"working-days","serial":3,"summary":["e0f7ec0cedd35f1902f4582f1e496dbf6493508b2100498a2ef1de0097d4081c"],"year":2025}',X'd543211bfa4f71b97899bb34cabc174a824ac3421f75815c1d56019fc9d3fbce',X'92a77abaac77ebe9e2cc4369a9f765904c372c26040e66dadeada2e5a6ad4139');
INSERT INTO event VALUES(352,351,2,'letter.receive','2025-08-27','2026-11-28T12:40:21.432Z','2025-08-27','wang','{}',X'92a77abaac77ebe9e2cc4369a9f765904c372c26040e66dadeada2e5a6ad4139',X'7cfa866d2188b4cd13e341848933f46937e0a4bcefe0d1d25ff3aaed0e313b4b');
INSERT INTO event VALUES(353,353,1,'coordination.register','2025-08-27','2026-11-28T12:40:21.433Z','2025-08-27','wang','{"area":"食品药品","bodies":["reconsideration","enforcement-oversight"],"coordination-kind":"cross-region","number":"聊政复协〔2025〕14号","region":"371524","regions":["371524","371525"],"serial":14,"summary":["4d055ca79d32b7f8493909a4f5bb5adba8bb8b40c44eb2210f88e94d3d275e32"],"year":2025}',X'7cfa866d2188b4cd13e341848933f46937e0a4bcefe0d1d25ff3aaed0e313b4b',X'29bb0804d4b67ab2beccd715d43919ca8fc97dffd15e5d2a2fd0eba5a9707140');
INSERT INTO event VALUES(354,354,1,'letter.issue','2025-09-04','2026-11-28T12:40:21.433Z','2025-09-05','wang','{"addressee":"371521-housing","letter-kind":"transfer","number":"聊政复转〔2025〕5号","region":"371521","reply-days":15,"reply-unit":"working-days","serial":5,"summary":["608f29b3557bc1ee55d8fb25f6cf7178ccfe0e71830c9ffb574aa2eb251b7738"],"year":2025}',X'29bb0804d4b67ab2beccd715d43919ca8fc97dffd15e5d2a2fd0eba5a9707140',X'be9199f92ab360d0cee742917565a947bfc70fa1638b428ffa1d15510d561195');
INSERT INTO event VALUES(355,355,1,'coordination.register','2025-09-05','2026-11-28T12:40:21.434Z','2025-09-05','wang','{"bodies":["reconsideration","procuratorate"],"coordination-kind":"government-procuratorate","heads":4,"number":"聊政复协〔2025〕15号","people":35,"serial":15,"summary":["0a272dbd844c592e8faf2a035398e09ea49a177da573f96b49d172db3db59e03"],"year":2025}',X'be9199f92ab360d0cee742917565a947bfc70fa1638b428ffa1d15510d561195',X'f94fc109fde75694fc4fc9777aa7b4d48c1081fbdfdd2c50239c99e1e8ac1fbf');
INSERT INTO event VALUES(356,354,2,'letter.receive','2025-09-08','2026-11-28T12:40:21.434Z','2025-09-12','wang','{}',X'f94fc109fde75694fc4fc9777aa7b4d48c1081fbdfdd2c50239c99e1e8ac1fbf',X'80db3fd734a8b7117805c88fbb3bdbac670720fc54f140852be3e5a9a844995b');
INSERT INTO event VALUES(357,357,1,'petition.register','2025-09-12','2026-11-28T12:40:21.435Z','2025-09-12','wang','{"kind":"benefit","number":"聊政复访〔2025〕12号","person":["f68253cc4d2500e09642420ec5fba859d2c2a51c4d275819b3f4f785f1dad652"],"petition-number":"聊信访〔2025〕5322号","region":"371500","respondent":["371500-human-resources"],"serial":12,"summary":["3f12736381d94dd127edbe244186f88dacf9e483e4eeb68539d117b3c1a95590"],"year":2025}',X'80db3fd734a8b7117805c88fbb3bdbac670720fc54f140852be3e5a9a844995b',X'26a3a7f4681875750f63f3744f4ebc4d2d4c6430d2366b000a045fc9ef49c5d3');
INSERT INTO event VALUES(358,351,3,'letter.reply','2025-09-12','2026-11-28T12:40:21.435Z','2025-09-12','wang','{}',X'26a3a7f4681875750f63f3744f4ebc4d2d4c6430d2366b000a045fc9ef49c5d3',X'7457c2c2e5ba965c859b49a83a2a957c119c63067d0509aaf5f0f3d1cb0eab81');
INSERT INTO event VALUES(359,351,4,'letter.close','2025-09-15','2026-11-28T12:40:21.435Z','2025-09-19','wang','{}',X'7457c2c2e5ba965c859b49a83a2a957c119c63067d0509aaf5f0f3d1cb0eab81',X'26ddb6b6d1207d672f892de3bb8c5ca5a96de403c90aa734857cb3457d684eb9');
INSERT INTO event VALUES(360,353,2,'coordination.conclude','2025-09-19','2026-11-28T12:40:21.436Z','2025-09-19','wang','{"result":"coordinated"}',X'26ddb6b6d1207d672f892de3bb8c5ca5a96de403c90aa734857cb3457d684eb9',X'9cb71c3e6f8e3a2cd3df1f277214433ae6be1a5948fbd0994341613e26e0af45');
INSERT INTO event VALUES(361,322,9,'case.order-performance','2025-09-23','2026-11-28T12:40:21.436Z','2025-09-28','wang','{"reason":["1de4f4cb65a9146ee1d1cdd4ffea40d7a6fb4cf6c5b04fe3d7aa63a880a708ba"],"until":"2025-10-08"}',X'9cb71c3e6f8e3a2cd3df1f277214433ae6be1a5948fbd0994341613e26e0af45',X'9e1494f1eb7ea2b3eaebe4c25e98aed32fbb57f25bd6a28f6504f5b4e9835bff');
INSERT INTO event VALUES(362,322,10,'case.summon','2025-09-28','2026-11-28T12:40:21.437Z','2025-09-28','wang','{"reason":["ecd95d8ab739fc32bed86c016544993f1b66d032c3191e2ae4e9c85846c57b9c"]}',X'9e1494f1eb7ea2b3eaebe4c25e98aed32fbb57f25bd6a28f6504f5b4e9835bff',X'dab58ea95084110d61252768270cdd2bc2c00680adc5ce0eb98ccea916b30a55');
INSERT INTO event VALUES(363,363,1,'petition.register','2025-09-26','2026-11-28T12:40:21.438Z','2025-09-28','wang','{"kind":"agreement","number":"聊政复访〔2025〕13号","person":["d2e4cac4fddc4de9776d83f31f246b7ccac67540c5b27d8d2cc694d0e772611e"],"petition-number":"聊信访〔2025〕6175号","region":"371502","respondent":["371502-housing"],"serial":13,"summary":["4cde24e879b2419b46589213d40672fde469ef0ba1bedca6079edb0adcb902a9"],"year":2025}',X'dab58ea95084110d61252768270cdd2bc2c00680adc5ce0eb98ccea916b30a55',X'9c32e0439b620784513d06ac8f22641cf7bec4ac1cab3ca76da803899a2c62b5');
INSERT INTO event VALUES(364,364,1,'letter.issue','2025-10-10','2026-11-28T12:40:21.439Z','2025-10-10','wang','{"addressee":"371521-housing","escalated-from":"聊政复转〔2025〕5号","letter-kind":"reminder","number":"聊政复提〔2025〕3号","region":"371521","reply-days":10,"reply-unit":"working-days","serial":3,"summary":["608f29b3557bc1ee55d8fb25f6cf7178ccfe0e71830c9ffb574aa2eb251b7738"],"year":2025}',X'9c32e0439b620784513d06ac8f22641cf7bec4ac1cab3ca76da803899a2c62b5',X'8be6cad24472def7a3fb6f8c587bd56993ca0b5477416ca9f82b3dd14b76f547');
INSERT INTO event VALUES(365,354,3,'letter.escalate','2025-10-10','2026-11-28T12:40:21.439Z','2025-10-10','wang','{"escalated-to":"聊政复提〔2025〕3号"}',X'8be6cad24472def7a3fb6f8c587bd56993ca0b5477416ca9f82b3dd14b76f547',X'f2b02254c168ff33a0027932dead05ef7092e18c8bdb456e948eb808e17668d5');
INSERT INTO event VALUES(366,364,2,'letter.receive','2025-10-11','2026-11-28T12:40:21.440Z','2025-10-11','wang','{}',X'f2b02254c168ff33a0027932dead05ef7092e18c8bdb456e948eb808e17668d5',X'6ab34cd45f0117b47480abf0a4e97b4ffe177825e4daff25c9ea0c43d6897994');
INSERT INTO event VALUES(367,322,11,'case.criticise','2025-10-15','2026-11-28T12:40:21.440Z','2025-10-15','wang','{"reason":["6a04b199c9ff99b5c20a510b4ce04776599af67f472d839e8f99ebfc3b72209e"]}',X'6ab34cd45f0117b47480abf0a4e97b4ffe177825e4daff25c9ea0c43d6897994',X'c27ccf486bb7214635e9528fb40da81c2b5f1abe4bd1f8dc988666c7199a5113');
INSERT INTO event VALUES(368,354,4,'letter.reply','2025-10-17','2026-11-28T12:40:21.441Z','2025-10-17','wang','{}',X'c27ccf486bb7214635e9528fb40da81c2b5f1abe4bd1f8dc988666c7199a5113',X'9cbb2449085bbc98a76d8b8ab9f99214d2a8baba72a82bb41aed600c2e921de1');
INSERT INTO event VALUES(369,364,3,'letter.reply','2025-10-17','2026-11-28T12:40:21.441Z','2025-10-17','wang','{}',X'9cbb2449085bbc98a76d8b8ab9f99214d2a8baba72a82bb41aed600c2e921de1',X'2e8611b1b269bf20d5cf8695409a93faf09909f19182258cc0d6b715b683b7c0');
INSERT INTO event VALUES(370,322,12,'case.perform','2025-10-29','2026-11-28T12:40:21.442Z','2025-10-29','wang','{}',X'2e8611b1b269bf20d5cf8695409a93faf09909f19182258cc0d6b715b683b7c0',X'd29dd65d3476c187a3ba24416282b3d1f0ab9dabac29a08f98557833b413c05c');
INSERT INTO event VALUES(371,371,1,'mediation.open','2025-10-29','2026-11-28T12:40:21.443Z','2025-10-31','wang','{"bodies":["reconsideration","enforcement-oversight"],"kind":"penalty","mediator":["ac986eed78feb41b5ff125e0942af9dc68529da542566b88645d0589a1d6a018"],"number":"聊政复调〔2025〕6号","person":["828c153bbcc317ecccdcde9000042f5d069d2dc3eca821798fb8c0f745c6bfdd"],"region":"371526","respondent":["371526-urban-management"],"serial":6,"stage":"before-filing","summary":["dbda7ea1980a06b1bf0309e9f70e33974d86de22f01f514f749df76cac626ffb"],"venue":"agency-head-room","year":2025}',X'd29dd65d3476c187a3ba24416282b3d1f0ab9dabac29a08f98557833b413c05c',X'a5759a871637495accec6ab429c90ae2a8194495d7df138a4420a715a9dcaba7');
INSERT INTO event VALUES(372,372,1,'consultation.register','2025-10-30','2026-11-28T12:40:21.444Z','2025-10-31','wang','{"kind":"expropriation","number":"聊政复咨〔2025〕2号","person":["0ea6f364440b6ae36ec3f8eddc535f58f7da5d59a8765f24c2e47639e9ee3149"],"point":"point-8","region":"371526","respondent":["371526-government"],"serial":2,"summary":["164bd862b9da79aa4ea2b250542ebc9a44488e4a1fc91e2a4ac062d768876d28"],"year":2025}',X'a5759a871637495accec6ab429c90ae2a8194495d7df138a4420a715a9dcaba7',X'028d9432b3e09f95430dae7f6922a5731527cce34e522f152c2fe6e3e1f90a07');
INSERT INTO event VALUES(373,373,1,'petition.register','2025-10-31','2026-11-28T12:40:21.444Z','2025-10-31','wang','{"kind":"information","number":"聊政复访〔2025〕14号","person":["5798fd59154c8eaf67ac614f65cbec5210b47704f4fcc43f7d0f0446c33daacd"],"petition-number":"聊信访〔2025〕4699号","region":"371522","respondent":["371522-housing"],"serial":14,"summary":["1043c45cf7785d18d2a7689252edec434e8974642077f279b1b13835e7265618"],"year":2025}',X'028d9432b3e09f95430dae7f6922a5731527cce34e522f152c2fe6e3e1f90a07',X'fa6262e1c476084f986b49a955b8c662347f6af066e2f51387c0641d73b41c42');
INSERT INTO event VALUES(374,371,2,'mediation.session','2025-10-31','2026-11-28T12:40:21.444Z','2025-10-31','wang','{}',X'fa6262e1c476084f986b49a955b8c662347f6af066e2f51387c0641d73b41c42',X'c0c33904643a0a4ff1eed01001f5d4dfb0e0e825929ab52316b14c11c9e23bf7');
INSERT INTO event VALUES(375,372,2,'consultation.resolve','2025-11-03','2026-11-28T12:40:21.445Z','2025-11-07','wang','{"reason":["a069faf6212a2a0ee957f7ca5460e30209211ca6934b8734f284f0e545f4bab1"],"resolved-by":["7bb527d29404c2f0ae6af6e7179a7b9bef8c18b4fb221ed7ddd021193a240672"]}',X'c0c33904643a0a4ff1eed01001f5d4dfb0e0e825929ab52316b14c11c9e23bf7',X'3c3d6eb81b55a6933ffd58eeda60832712a5cd80787a41455ec0319c75ec8385');
INSERT INTO event VALUES(376,376,1,'coordination.register','2025-11-03','2026-11-28T12:40:21.445Z','2025-11-07','wang','{"bodies":["reconsideration","court-response","enforcement-oversight"],"coordination-kind":"joint-consultation","heads":4,"number":"聊政复协〔2025〕16号","people":15,"serial":16,"summary":["5b15ff3420a6fab12379196ee01a6dffd9555d8a25cafc48ad8c11808a6b0c01"],"year":2025}',X'3c3d6eb81b55a6933ffd58eeda60832712a5cd80787a41455ec0319c75ec8385',X'cb4695c05e4d2fe9df8cbfe0b228af18ca788451340278c6ee08e203fbc67d0f');
INSERT INTO event VALUES(377,377,1,'mediation.open','2025-11-07','2026-11-28T12:40:21.446Z','2025-11-07','wang','{"bodies":["reconsideration","enforcement-oversight"],"kind":"expropriation","mediator":["6d248183614837ea6134d5147d41b6925156afbe79fcb2c034b8f04f16bf8c8e"],"number":"聊政复调〔2025〕7号","person":["7c54986f4f654654e8151056b4de5f972e84ab2cfcf34a833ea31d6dcbf6291c"],"region":"371522","respondent":["371522-housing"],"serial":7,"stage":"before-filing","summary":["229344bea0fba7a7a66b41d6b8b7c024b2ffc66030d7767c52e8359b8de0b451"],"venue":"reconciliation-centre","year":2025}',X'cb4695c05e4d2fe9df8cbfe0b228af18ca788451340278c6ee08e203fbc67d0f',X'13a83965d41ea43c533045d0a0d17303645da7d102cb9124b5c62cbcce378aaf');
INSERT INTO event VALUES(378,371,3,'mediation.settle','2025-11-10','2026-11-28T12:40:21.446Z','2025-11-12','wang','{}',X'13a83965d41ea43c533045d0a0d17303645da7d102cb9124b5c62cbcce378aaf',X'b0546e09078b86448b6045f7142fbaa38032fa0faa507c6a848cb5efbe3f5e90');
INSERT INTO event VALUES(379,377,2,'mediation.agree','2025-11-12','2026-11-28T12:40:21.447Z','2025-11-12','wang','{"amount":39500000,"signatories":["applicant","respondent"]}',X'b0546e09078b86448b6045f7142fbaa38032fa0faa507c6a848cb5efbe3f5e90',X'8c33bb45b9ca88e82e482a9f1aeba5355be5e9ced74f3a1593915fc2f525895d');
INSERT INTO event VALUES(380,377,3,'mediation.sign','2025-11-12','2026-11-28T12:40:21.447Z','2025-11-12','wang','{"signatory":"applicant"}',X'8c33bb45b9ca88e82e482a9f1aeba5355be5e9ced74f3a1593915fc2f525895d',X'8d4de90bae707308224db848008a76c9070035c8bc38167a2e0e08a2e00fbbd9');
INSERT INTO event VALUES(381,377,4,'mediation.sign','2025-11-12','2026-11-28T12:40:21.447Z','2025-11-12','wang','{"signatory":"respondent"}',X'8d4de90bae707308224db848008a76c9070035c8bc38167a2e0e08a2e00fbbd9',X'88ef41b7adc9a1c711c25f5ec04dfaf73c6294402f0e131e82267af229ff9950');
INSERT INTO event VALUES(382,377,5,'mediation.seal','2025-11-12','2026-11-28T12:40:21.448Z','2025-11-12','wang','{}',X'88ef41b7adc9a1c711c25f5ec04dfaf73c6294402f0e131e82267af229ff9950',X'70e5cf16166a128e655e7eda5988c848d59bc4d35b5a61d27941ac5071d8b664');
INSERT INTO event VALUES(383,383,1,'suit.register','2025-11-20','2026-11-28T12:40:21.448Z','2025-11-21','wang','{"court":["b690ca7cf3c44e7f2d93f9cad6c0ea2b0e10e915bc4fb2fbfc7727ebff0e84e4"],"court-number":"(2025)鲁1516行初52号","defendant":["371526-natural-resources"],"docketed-on":"2025-11-20","instance":"first","kind":"information","number":"聊政复诉〔2025〕2号","person":["859b9b971098de2a7d439b5b4c37129685f179aef71d836a56f13720a2ce2d16"],"region":"371526","serial":2,"summary":["a6b74c118661daa36df14772be3736fd708beb4d725ae38fa32203fc7215f631"],"year":2025}',X'70e5cf16166a128e655e7eda5988c848d59bc4d35b5a61d27941ac5071d8b664',X'37a18060eacbaed9651575a75ac629b21463dd430092b61ff5091cb3b4ad3ead');
INSERT INTO event VALUES(384,384,1,'coordination.register','2025-11-21','2026-11-28T12:40:21.449Z','2025-11-21','wang','{"coordination-kind":"trial-observation","heads":24,"number":"聊政复协〔2025〕17号","people":160,"region":"371502","serial":17,"sessions":1,"summary":["3194839f62be447f0d3743743451094b7d6619aebe12935cf0665a0c59f26530"],"year":2025}',X'37a18060eacbaed9651575a75ac629b21463dd430092b61ff5091cb3b4ad3ead',X'3f26700f22b4b324c1179f48b00537de0fecc4af5761dbdf669db21551ca2930');
INSERT INTO event VALUES(385,385,1,'petition.register','2025-11-26','2026-11-28T12:40:21.449Z','2025-11-26','wang','{"kind":"other","number":"聊政复访〔2025〕15号","person":["bc003745fa3117039a41fbd9bed20aba861b33a435f2d86f76293edd3fc66465"],"petition-number":"聊信访〔2025〕4776号","region":"371500","respondent":["371500-traffic-police"],"serial":15,"summary":["831e723b4640d53348db56a299f42b8e74ce0fbbd8aeb76965057c9a440512e5"],"year":2025}',X'3f26700f22b4b324c1179f48b00537de0fecc4af5761dbdf669db21551ca2930',X'f9a2a786201a54f7243986ca900d2edcb496636f0cf76a6a04009fe31514cb5a');
INSERT INTO event VALUES(386,383,2,'suit.answer','2025-12-01','2026-11-28T12:40:21.450Z','2025-12-04','wang','{}',X'f9a2a786201a54f7243986ca900d2edcb496636f0cf76a6a04009fe31514cb5a',X'9002e0c6e177b29384f13010b7628b4cd9fe20d06fcfa2819a1044994d90ecd6');
INSERT INTO event VALUES(387,387,1,'coordination.register','2025-12-04','2026-11-28T12:40:21.450Z','2025-12-04','wang','{"bodies":["reconsideration","trial"],"coordination-kind":"government-court","heads":4,"number":"聊政复协〔2025〕18号","people":26,"serial":18,"summary":["156cac5f9b90ffe32454a57ee42b2dc77c62a24a1c7abbfbf6b27210391d5ca6"],"year":2025}',X'9002e0c6e177b29384f13010b7628b4cd9fe20d06fcfa2819a1044994d90ecd6',X'52d7348e1f01fcc0b7cdef31cb6ba996a2873e3b761054654ff5a9b9b49c3dda');
INSERT INTO event VALUES(388,322,13,'case.archive','2025-12-09','2026-11-28T12:40:21.451Z','2025-12-09','wang','{"reason":["af54d861f51ca9ae94480fcd07a0139fe2401d558018407b284e794613c077aa"]}',X'52d7348e1f01fcc0b7cdef31cb6ba996a2873e3b761054654ff5a9b9b49c3dda',X'bcc21112acc910a32c616998b5e640d85fb91678a0c3b594856b81cb424da764');
INSERT INTO event VALUES(389,383,3,'suit.hearing','2026-01-13','2026-11-28T12:40:21.452Z','2026-01-13','wang','{"head":"deputy","name":["48bc3e548cd68f10df11e3ddf75f661f6181378bc7169dcec333378fc9f9a7ff"],"spoke":true}',X'bcc21112acc910a32c616998b5e640d85fb91678a0c3b594856b81cb424da764',X'995afe14614259fb9ddea4baee883c1a74a59e4abb5bdd27b1df60c84d1afec5');
CREATE TABLE vault (
  digest TEXT NOT NULL PRIMARY KEY CHECK (length(digest) = 64),
  salt   BLOB NOT NULL CHECK (length(salt) = 16),
  value  TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO vault VALUES('039603a53deef39e5e17d8e59fb9ddaa4f8fdd8a88b6c3cbf86672810f02d97d',X'cb273909c6139780494104270ed06d54','请依法办理群众反映的行政争议并函复');
INSERT INTO vault VALUES('039ac1cf3997c34bd8766321443b2a752cee99627d2fc3582a372f603c4ff61f',X'44ebb33a6d1a22edc8e7a393dc210c47','领导干部旁听行政诉讼庭审');
INSERT INTO vault VALUES('05b49f5bb5f3a9744c941c55976c73a08bda9f2f476cfa9c6b7dd0eb95f6546a',X'e3f66edab9aa2c91ed226a079e4ddc40','申请人认为招标文件对外地企业设置了限制');
INSERT INTO vault VALUES('086694814311791b6986cbf8431b810b105091d163d11289ea83dd11c38a815e',X'1f7ad2f0f621249edf2841993009f709','双方同意在调解、和解期间中止审理');
INSERT INTO vault VALUES('087548b92cb3bbea421a07f49659b861c47e86e466d02c8f35b3a7344a1832bb',X'eeb0e2ec5c1464e15d5f5fca6d1676ee','卢思远');
INSERT INTO vault VALUES('09709995f439e22443671e3c1e2a6afc4fd5bba9e0cfee37236f6a11102b955e',X'2d4e2836ba044858024404ec936c49c7','领导干部旁听行政诉讼庭审');
INSERT INTO vault VALUES('0a272dbd844c592e8faf2a035398e09ea49a177da573f96b49d172db3db59e03',X'b3c1ebfde3f4827bac804279232f6247','通报行政争议情况，会商预防化解措施');
INSERT INTO vault VALUES('0a6f0b041387e95c780f2fafc7330ceb95c8004b00a64be5373e098ef08fc359',X'efc7e8c6e2321eaad6acfc294319aa82','文书说理不充分');
INSERT INTO vault VALUES('0b37dcf05a73ddb8829e4eace8e5e7ab7f24c11be16cf030255da3b80cff63d1',X'e18b40a4703c9e0561ebbc878c4cdf2b','申请人不再坚持复议请求');
INSERT INTO vault VALUES('0c88033f2956b7198e017dcc6374522fe8e0fc742d3d07514f50eda07b6c5e53',X'0e30b8260d44316c6b43a6c51bbd62b7','案件办结，未履行的另行督办');
INSERT INTO vault VALUES('0d5d3361ab297db303f232fdd74cc11c8899574bd5dcb4343b49c451f48cff7b',X'cf9bfec945add1318f7a5992e2f6c165','通报行政争议情况，会商预防化解措施');
INSERT INTO vault VALUES('0db5354199c4dbb196cdd5c075d06c9e2439a87f51f4ced23d0018000c7ea157',X'2f407ad0b9fbf391a7538dfe41f87a6a','申请人不服对其房屋实施的强制拆除');
INSERT INTO vault VALUES('0ea6f364440b6ae36ec3f8eddc535f58f7da5d59a8765f24c2e47639e9ee3149',X'cf7d9e6f9bea52bc9fa7a2b0df4e9b08','杜立峰');
INSERT INTO vault VALUES('0fe3f675111e5afc5c0134dadc95ccd526ffeca778be7891fc391aaa16974f84',X'd77295bbdbb5e3a6199496eee1e7acc9','魏永琪');
INSERT INTO vault VALUES('1043c45cf7785d18d2a7689252edec434e8974642077f279b1b13835e7265618',X'0b9c28ee4dd976d3aeb777bc44bfb2f6','申请人不服对公开房屋征收资料申请的答复');
INSERT INTO vault VALUES('104cbfe3f236360837f5feaae57202873f5bc4bd6428515e3a40099dcbbe64ff',X'2480e15de5d9bdbb32a6b5c3a2334550','双方已自行达成和解');
INSERT INTO vault VALUES('1065c24f81b09d6c653de012802385dcb47ccf38db288e2648de0e06f459ca2d',X'4bafe36795e843f57941b1749f176f30','聊(临)政征补字〔2024〕3968号');
INSERT INTO vault VALUES('14f08bce642250eb3eaf09d2105293df0c030c8b34499ae47269ad779b6479bf',X'8486a741e04e5aa4f290086fc42ca641','东阿县嘉利医药连锁有限公司');
INSERT INTO vault VALUES('156cac5f9b90ffe32454a57ee42b2dc77c62a24a1c7abbfbf6b27210391d5ca6',X'86fd4f9e0a6803781777f318fbe1231a','通报行政争议情况，会商预防化解措施');
INSERT INTO vault VALUES('164bd862b9da79aa4ea2b250542ebc9a44488e4a1fc91e2a4ac062d768876d28',X'8f14f6c71d37e280736d4a64b00fa308','咨询：申请人不服对其房屋作出的征收补偿决定');
INSERT INTO vault VALUES('1de4f4cb65a9146ee1d1cdd4ffea40d7a6fb4cf6c5b04fe3d7aa63a880a708ba',X'0aa9bda8bf8f1ede1b322d54b8fdcf0b','逾期未履行');
INSERT INTO vault VALUES('1e4ff4b71c6895c8228914b58566d1c572d567cb427cf1a4cc52b4a1f3244b3a',X'19cf89e022675693ef11a85a26160fcb','新任领导干部旁听庭审，法官以案释法');
INSERT INTO vault VALUES('1f1b26abb2af513c4c2923bb6192966a7415cf65ef1aa03569e7f948970179a5',X'91056c8dab0d702afd26544f8e190115','孟庆川');
INSERT INTO vault VALUES('20373e2cffbbb6a6a3ad2628ed9270683943aeceda9d37e24827818994824771',X'd2f01781b0a5c972a38afc5b2a903f50','莘县人民法院');
INSERT INTO vault VALUES('229344bea0fba7a7a66b41d6b8b7c024b2ffc66030d7767c52e8359b8de0b451',X'81598f6855c7a5f181b7686de5ab2f26','申请人不服旧城改造项目的房屋搬迁补偿决定');
INSERT INTO vault VALUES('231369299fc4689bb79d3074a79f235af07d852e0cddc56c9f929efd3cd36c69',X'900f3a8ca777cc93447fd9ea6280800e','领导干部旁听行政诉讼庭审');
INSERT INTO vault VALUES('23252ff087303cc1c226b1db3ecad14ac6a1929b3174f5a9978bf527a2fd61d4',X'0f61adfb4394363584ad18450d11069b','周文澜');
INSERT INTO vault VALUES('23b8dd3a55b90adaf76e3767264260fa40d2ad052ea6f15d3141edb2e300d384',X'd2e75bf111592a0a3afc15547571a1b6','申请人不服因擅自预售商品房被处罚款的决定');
INSERT INTO vault VALUES('2419a4818a05180b1259de9ed5ad6e83073c650ce1e321ba272a6f86df284838',X'0cbd760693220ffa25687608802912a5','魏洪');
INSERT INTO vault VALUES('24e679056c36dad6b4a06a7ee43e10a143135ad84cd0e8d32d48c4cd62f02e1b',X'7ca4372dc60f9face10ad0dfcaedd3f7','请依法办理群众反映的行政争议并函复');
INSERT INTO vault VALUES('27a965a78cc37a91b2643c2a4e81a0d6f07a943761ced95608f8269be6571f24',X'884209279704106d2a246aa503a4ae05','领导干部旁听行政诉讼庭审');
INSERT INTO vault VALUES('29eefd0726327b7898b2e43fc6f31b6343cb9edfd9dede07f2445aab16aaf9f7',X'779c06e41901b65056635db01f4d53f8','申请人不服核准他人股权变更登记');
INSERT INTO vault VALUES('2bc9ba8384c149e865ac8a459e16351d06f3e6f142ca983999fb057779066e74',X'acb4b344afc15a52f6b7583befb98293','道路交通领域的跨区域疑难案件会商');
INSERT INTO vault VALUES('30aeced36a89985034bf79bf635a4692e686e6d8a1bba443ca930d68c193b99e',X'9a7bee7d05c127c8cdf423d651340bad','建议统一同类处罚的裁量基准');
INSERT INTO vault VALUES('315bedfb1f6564f7fad2768d457c3a1bc781bb04f5390529ff13ee9ec48fa803',X'df465f5d518805667a9cafd6631392b2','东阿县禾通餐饮管理有限公司');
INSERT INTO vault VALUES('3194839f62be447f0d3743743451094b7d6619aebe12935cf0665a0c59f26530',X'8403fc207bd149046a54e6fbef46cb11','新任领导干部旁听庭审，法官以案释法');
INSERT INTO vault VALUES('32658f42936134e5a72e17eb3f5292e9979d0b8c7c153ca35ce63a4a347419f6',X'fcd94ced959567a44e46f103b7ff9921','徐桂云');
INSERT INTO vault VALUES('32659540cf381a8f17891216fe4759a0baeb2807791a5f7c437c665aa8bd1dec',X'8b08663bca6ec74893b028d3dff7180e','申请人不服对其房屋作出的征收补偿决定');
INSERT INTO vault VALUES('3477a0eef5912a3b3024c9cb073adf960e2819a83c39bf62d18f8c79a7219523',X'f36afd5a83c23b228a51a961671d80bb','领导干部旁听行政诉讼庭审');
INSERT INTO vault VALUES('36952a81297181356946d6623e37fe6fc58b1f8d3abfbc672d03a0368e5f79f8',X'e8d4352b11d656bd1d042919ad1a6daa','申请人不服因超限运输被处罚款的决定');
INSERT INTO vault VALUES('37570d283a6e5956a184398ebd48348ffc0aecfcc92168a4791718e10460edfd',X'b2ee9cf971068be67339277fb822d257','暗访执法窗口');
INSERT INTO vault VALUES('37c987cb521abf7a4e4e3e614ba51559f271d55c6ffd5fe2ee813c12e92f8c22',X'e462e81febf1037d8b731ef7bc39fb19','徐文林（近亲属）');
INSERT INTO vault VALUES('3b871e7c50a8214993f331076737d7eab942b06f2dbd624e71eb0858739772e7',X'772c2597b7b4498ae0cadfcd4c927a2f','领导干部旁听行政诉讼庭审');
INSERT INTO vault VALUES('3becee37f93afe9285319752a9ede450a653b0220f5840836aa90dc777bf2f66',X'16bca5b10f18b4f10a0dd15023046f46','东昌府区鼎旺医药连锁有限公司');
INSERT INTO vault VALUES('3e7a51eeea82cb3d2b51f1824ebb4029fb68c20ac6bb785c4a6a391bfb13ebaa',X'58e76904852b4dbad0c561eadd4ec7ed','案件评查“回头看”');
INSERT INTO vault VALUES('3f12736381d94dd127edbe244186f88dacf9e483e4eeb68539d117b3c1a95590',X'58f6b4a3ea951ff9adfd7f4d2e091a5e','申请人不服企业职工基本养老金的核定结果');
INSERT INTO vault VALUES('472504037ec18f5c673529325a101cc6e60c68dad434902de87283dab9b9e4d8',X'bf996205d1e104cacbb0d6762a74f7db','聊城市祥茂食品有限公司');
INSERT INTO vault VALUES('48bc3e548cd68f10df11e3ddf75f661f6181378bc7169dcec333378fc9f9a7ff',X'9c2bdcbaf11042aab2377eb84689c883','许保华');
INSERT INTO vault VALUES('4cde24e879b2419b46589213d40672fde469ef0ba1bedca6079edb0adcb902a9',X'5c9fa9f2f08432dfe64621d3af0cc093','申请人请求履行房屋征收补偿安置协议');
INSERT INTO vault VALUES('4d055ca79d32b7f8493909a4f5bb5adba8bb8b40c44eb2210f88e94d3d275e32',X'cf66dbe93cd785bd0e41ad666264b9b7','食品药品领域的跨区域行政争议协调');
INSERT INTO vault VALUES('525a69b4a9c2f7c5c2abb89e912d1342c2203444e836b779796621d7e0d59415',X'7414ae6bac1c810fe14fcab0404927bf','按领域定制的庭审观摩');
INSERT INTO vault VALUES('529f4f03887f0cbd691aea86e79a487f41e9986ffd98d214600a110486a44d0b',X'c342ea3c4a911025ef3dc7f5fa105530','案件办结，未履行的另行督办');
INSERT INTO vault VALUES('54d53bb853b23b48a98048f0db81fa812c35e05536e373adcc4a4bf728111b9b',X'e7b222aed74bb6311f91f69e96bfa3dd','聊(市)市监罚字〔2025〕2696号');
INSERT INTO vault VALUES('5798fd59154c8eaf67ac614f65cbec5210b47704f4fcc43f7d0f0446c33daacd',X'1e7aa5ae70e1a880eb4f10b166781748','韩长强');
INSERT INTO vault VALUES('587604b26aa96480b2ff2171dcbd1d65f5741b04729aa6948575f88aad6cd10d',X'24a5bf1c1fe96b86f01e4cde12b5349a','聊(茌)城管罚字〔2025〕1773号');
INSERT INTO vault VALUES('5b15ff3420a6fab12379196ee01a6dffd9555d8a25cafc48ad8c11808a6b0c01',X'3200085f3fac1f6c70460b092f8fdb33','通报行政争议情况，会商预防化解措施');
INSERT INTO vault VALUES('608f29b3557bc1ee55d8fb25f6cf7178ccfe0e71830c9ffb574aa2eb251b7738',X'117bc417e7e6b8d0400db022a9f1521d','请依法办理群众反映的行政争议并函复');
INSERT INTO vault VALUES('6253b71a5a32012aba1513613859a08ed62780f26464f5e4eafe4d7662842256',X'33f379bc171c06381fcf657bbaa43952','申请人不服因虚假宣传被处罚款的决定');
INSERT INTO vault VALUES('64f2826411539296dd89acb861029c21714735de9300b04d87d306a7a1e0f660',X'41277d974bf9b6f690175f40f37d7baa','谢晓峰');
INSERT INTO vault VALUES('69c4667daa0193b84784a7a96b2763487d78b09eed53ed48cd8c1687a882eb64',X'cba946eb5d3058b23b9cfbeb4e2da5ca','申请人不服因占道经营被处罚款的决定');
INSERT INTO vault VALUES('6a04b199c9ff99b5c20a510b4ce04776599af67f472d839e8f99ebfc3b72209e',X'8b81e95f9315029dc4b222d9e88840cd','无正当理由拖延履行');
INSERT INTO vault VALUES('6c3793ad2d01b142812556fd596f2cc250f53ac3ed85d6d492da5d25da5a637b',X'47da4b9b5c45d084a57dc813e9df6e62','与法院同堂培训');
INSERT INTO vault VALUES('6d248183614837ea6134d5147d41b6925156afbe79fcb2c034b8f04f16bf8c8e',X'1cf20ab20cc7838e76f7913833d4fcfa','段景行');
INSERT INTO vault VALUES('6d8db2e45b9c8efa7eb7ac3ec931c9c62adc3713ce85885cbd6abf7e702eaf51',X'2886910cb2b8739d9762682658110215','葛明哲');
INSERT INTO vault VALUES('6fe8b69f721ba9c42230a0530f9735796f3816584002bae2c9c5d89f17d716b3',X'7747c865f1e9fc2bda32f83016dc1da2','高广刚');
INSERT INTO vault VALUES('7527d7de5707b4c5d4ee1fffbfebabe1139a8d2ec0801b5e6d8ac87524f1e16e',X'5fe9c873a653d5a4e1025c7baaefe724','案件办结，未履行的另行督办');
INSERT INTO vault VALUES('780d7892b743a4e649e520e5cbe78b171021fe75fa78a69f5a89c9012d9da53c',X'76b929058c979a53ec4d3a15552625fa','聊城市嘉辰餐饮管理有限公司');
INSERT INTO vault VALUES('782c2ba50bf4978fff7a49b862ad5e6c29411d3e1c3f7ef7f4f52330dc176cd2',X'42d21ea2199fe00c7384b61d3f7cba18','石志燕');
INSERT INTO vault VALUES('7b7ce7af5cbcf2eabfdb0ecdb7b845174fca253f32da60c060e636863b07ffd2',X'0b4dc544db87d21bbacb8d7e94dbb045','申请人不服对其投诉举报不予立案的处理');
INSERT INTO vault VALUES('7bb527d29404c2f0ae6af6e7179a7b9bef8c18b4fb221ed7ddd021193a240672',X'9336edd504ece787fe2fed252299c053','赵一诺');
INSERT INTO vault VALUES('7c54986f4f654654e8151056b4de5f972e84ab2cfcf34a833ea31d6dcbf6291c',X'89d68cdb6f69d03047fe71c20033eb6d','范树杰');
INSERT INTO vault VALUES('7c7b30bb868bf16f5031a5ce317a3aa55455a86cd0fd1a45321a1cc8c61ac4b9',X'63b0012e50275ca0e56381b043c8f58b','咨询：申请人不服行政拘留五日的处罚决定');
INSERT INTO vault VALUES('7d265eaa8a44f779387538efb49278904032b1be1663fd0b1807640950767442',X'ef130f191f437b421eca5991f2a5bb0c','彭瑞雪');
INSERT INTO vault VALUES('828c153bbcc317ecccdcde9000042f5d069d2dc3eca821798fb8c0f745c6bfdd',X'91ba0eeaa941c5ebd3411d1a2e6ce7b5','任连晨');
INSERT INTO vault VALUES('831e723b4640d53348db56a299f42b8e74ce0fbbd8aeb76965057c9a440512e5',X'2fc141925f3adcb65f89e99dcd7058c7','申请人不服户口登记事项的处理意见');
INSERT INTO vault VALUES('854fee93e7885d38575ac7fa2782a1626b24c40bf9cdeb24118acab2e8331cee',X'6ea5c717eee48b864246ac0484cba716','办事窗口未公示行政复议权利和途径');
INSERT INTO vault VALUES('859b9b971098de2a7d439b5b4c37129685f179aef71d836a56f13720a2ce2d16',X'efd7d3dea3a2199147ebb8409ae9e73d','阎传山');
INSERT INTO vault VALUES('8681815ad28aafaf92c83239aa1f2b661a7498a82519808502c2f1c308744cc8',X'3bfed8b6280c8f39f3fc3e9583043826','请依法办理群众反映的行政争议并函复');
INSERT INTO vault VALUES('870617239ba698039c1dcb4124d0eb3516948c7deb7dd2a818a9ef63e1908078',X'aee33a5c83017dcc424e68660cff3ee8','整改督察发现的执法不规范问题');
INSERT INTO vault VALUES('8713659931141453daf36cb4351204f6db2806098bb2c092769660ce3de7b487',X'8b2393eaa2822add108f38fa878bc62c','聊城市祥茂食品有限公司');
INSERT INTO vault VALUES('87d1b089eba9754ff529cd5c43ad4dcaaf564c3c7428fb37c43b084769419a05',X'6983c0a39263aed27d6e81283378676f','领导干部旁听行政诉讼庭审');
INSERT INTO vault VALUES('8885f7a0e587d6f18b31ed379b370ac42ac9fb6d4367d1a72edd3aaa32de388e',X'68700c963ad1ace752febc6c7fe19f08','关于规范集体土地征收补偿程序的建议');
INSERT INTO vault VALUES('88f37dbc0cc86e45dd7df2b031e943803209ac4add1ef24798ae52471734c3b4',X'bb5b4155ffac6180a9bc7f2949c378ca','莘县瑞宏物流有限公司');
INSERT INTO vault VALUES('8ecefed2ea0e746569f94964ac34c4d303caed9cf38f4d4c37eeae48e0a6e123',X'45d8ce1e136d1dacf9f6563b7cc022f7','丁兴');
INSERT INTO vault VALUES('92bb7d4944ec16c6a28fad492ebe5878db32eb622874feab46abc6bbcba120fe',X'3eddc57e0c2f13e306c8016191b10552','行政执法公示信息未按期更新');
INSERT INTO vault VALUES('938fc996476b474279fb72048ddd495a512ce8c187e593807d2f5d91bf56be76',X'823bc8c2ff937f3c29bb0eb4192fe5b3','双方同意在调解、和解期间中止审理');
INSERT INTO vault VALUES('93d4b079a842fee94da1f4ec27e9841f57eb528b54da5b8cc512ebd9c224b6bf',X'b1d87f7ac722c950464e9ff321823abe','申请人不服扣留其电动三轮车的强制措施');
INSERT INTO vault VALUES('97468b46bf968ccb3fca196b8a5b442485dd71dab51a1a166d37f7690b4209c4',X'c7c72553248c25a728b535e9212fcc33','原告不服电子监控记录的违法停车罚款');
INSERT INTO vault VALUES('9757154ed0a76404ec33fd0a3b9eea385cbd7c02619a7c107ea53792f6e09fd7',X'f6fa82ec5d4aec214175dbd4017acd74','申请人不服向其收取环境整治费用的行为');
INSERT INTO vault VALUES('98a1513b611211eeb89f4df53305831ab6489013a21633801b43c7fc1ab0e088',X'd771ed0920914bdc8c6fc9f2f8c07abd','授权委托书');
INSERT INTO vault VALUES('99fd43d4dccc52651bfe81c45dcfe7d8c024ea2dad311e1a28144e683a8cd023',X'ad4aa3bad1d726d221f20a4ce936a33e','薛庆莹（近亲属）');
INSERT INTO vault VALUES('a069faf6212a2a0ee957f7ca5460e30209211ca6934b8734f284f0e545f4bab1',X'4d3f2cb39fff86fbb1d4775c5593b7be','释明法律规定并促成当场化解');
INSERT INTO vault VALUES('a202f5f09522e6d2e7084d534a9908eba469ea8491c24c8ac5b5a54281eac987',X'4430d4fbe056e3e3c541774c76a5c9ec','建议完善征收补偿评估程序');
INSERT INTO vault VALUES('a481ca81a9bc1c56d189718a84a7fcc01e8bb91a0182cb5c67735d85892936a9',X'50397dc20d72f686f42f39c69276cfae','何广平');
INSERT INTO vault VALUES('a6b74c118661daa36df14772be3736fd708beb4d725ae38fa32203fc7215f631',X'0aae748fef0b59e44fbb16e6029a5832','原告不服对公开征地批文申请的答复');
INSERT INTO vault VALUES('a6f79bb33533297b9762ae0301b1b24e6c678ca96be7fe12d1eac3d157e6b134',X'760a2eea39b563e0c5c0c826b99e3101','申请人请求赔偿违法拆除房屋造成的损失');
INSERT INTO vault VALUES('a85be2627bc220258d045c9da4ec4c7f3ce765831472be19af38d0d71b90118c',X'7972975614ad1c8e69bba7554db92c30','执法案卷归档不及时');
INSERT INTO vault VALUES('a9f72fe7d39c2580414803eb3ce62766c40d0ddfc5f075c6912d1a11c69466d5',X'100efbb81d6fbb630562302f5356c64b','被申请人在盖章前反悔');
INSERT INTO vault VALUES('ac986eed78feb41b5ff125e0942af9dc68529da542566b88645d0589a1d6a018',X'58c752e01b9296913cb2e8ac1c4e0783','郝向晨');
INSERT INTO vault VALUES('accb859243aaa35bbb012c944442c967ec513767c439722a5f1eaaa068a952f9',X'7508d32ade344f967034c223e7326be1','叶红山');
INSERT INTO vault VALUES('ace8da43429dc5f440c22b775d9f0bae2b67e1c328cef1fa21e4f409e10e0c57',X'4d2fbbd5c5fc40df79932e5a3a9c0c99','请依法办理群众反映的行政争议并函复');
INSERT INTO vault VALUES('af54d861f51ca9ae94480fcd07a0139fe2401d558018407b284e794613c077aa',X'2553bfb52f7fa20576ea10a82ad1b9a6','案件办结，未履行的另行督办');
INSERT INTO vault VALUES('b5e24dc4ddeb0e2725349ecd3494c0c44f9770a2c29f6ee7ff5385281e793178',X'362db171582cd424a57dff6a97e79342','申请人不服责令交出被征收土地的决定');
INSERT INTO vault VALUES('b690ca7cf3c44e7f2d93f9cad6c0ea2b0e10e915bc4fb2fbfc7727ebff0e84e4',X'b009d696db73da1ed2e09cad5567c6a1','高唐县人民法院');
INSERT INTO vault VALUES('bc003745fa3117039a41fbd9bed20aba861b33a435f2d86f76293edd3fc66465',X'ea6774b04a80aba673448b220bfac6d0','丁洪生');
INSERT INTO vault VALUES('c0a92a54f73499f994751084aca7320e10f2861cc706fda37260760519907f0d',X'c2bd6fbbc47b5f1e2dbf8062d364aa81','领导干部旁听行政诉讼庭审');
INSERT INTO vault VALUES('c180c39625814718930d19a300f8721e5ee10421391c8b77baa6af90499da35a',X'b8217ef9bda2335f021104be3f749804','吕志东');
INSERT INTO vault VALUES('c2252538aa79279c0b7a4fc2c3d7c3f09d30bdbbde69a4288668f9dc15e758a5',X'1f19cbe7dca6fd8dc5868a9ad74b2ef1','通报行政争议情况，会商预防化解措施');
INSERT INTO vault VALUES('c2c3869d0dbb8b0356ce794f0a56524b3849aa7d5939bcb04d92fd902ab09d30',X'd89938b16a678b1b82947ba453fde9dc','双方在法庭主持下达成和解');
INSERT INTO vault VALUES('c411fe6c1a21b156ae1b76797384e2a51ed69a726526b7ebc0e3b422f93f20f5',X'6b5b0368b50dafeabfe6a2cc316d9009','申请人不服因虚假宣传被处罚款的决定');
INSERT INTO vault VALUES('c61382a8074821b5c9daa76b66fbceba61336877202ddc7e44654f1b5e90d9f4',X'354200a0f481dda2d5130803f06f8ec2','申请人不服收回其承包地经营权证的决定');
INSERT INTO vault VALUES('c74437403c501c203bda3514d2ef9b4c08fbce143715aeb65907de2203030e33',X'238f4d5840ed6f70f138e87d56ed0b28','周文澜');
INSERT INTO vault VALUES('c7d86bab078231edabd9e4d88792a5d3dfdcf9785bcadeb6a205b28531359778',X'54ad8a116701406847a0cda175292884','申请人不服对宅基地使用权的登记');
INSERT INTO vault VALUES('cca1efcc3df5862a091d9473246c2e063576552089f6e84f632f24a22d542b42',X'79a8853b8fc984903e9d67ea4802e4c0','临清市禾利物流有限公司');
INSERT INTO vault VALUES('d2e4cac4fddc4de9776d83f31f246b7ccac67540c5b27d8d2cc694d0e772611e',X'2141d3f1eb34f84670c488a8727ec0d5','陈春霞');
INSERT INTO vault VALUES('d67eb9f8604586141d4983f3916fda8ffe230a53fdb8aab557130b011b62eca4',X'83de563f38d5342d9c3220de0b2231b3','双方达成和解，申请人撤回申请');
INSERT INTO vault VALUES('db3a978a5cfa5d59e0f4422dd00fdb6ae65d371997f6ed150ad4927d0367be74',X'89f6de9edf849f17542368d48bb01d52','领导干部旁听行政诉讼庭审');
INSERT INTO vault VALUES('dbda7ea1980a06b1bf0309e9f70e33974d86de22f01f514f749df76cac626ffb',X'813aaee1d1ccab32604fc01ca5f5e03b','申请人不服因占道经营被处罚款的决定');
INSERT INTO vault VALUES('e0516f88aca2790923bfcb075572cc60feca563e838f52ad07620c9cf34e4ccb',X'556cf28f14b03f6a88055b6716fde274','领导干部旁听行政诉讼庭审');
INSERT INTO vault VALUES('e0f7ec0cedd35f1902f4582f1e496dbf6493508b2100498a2ef1de0097d4081c',X'9a22779c1bc52c458f08dd0ed5458fce','复议决定履行情况反馈不完整');
INSERT INTO vault VALUES('e4278efeedc8a2c890042cf820bd141bc8d862de98e40ef1b12cf4afb3a02d81',X'eaae7cbc0963e0ddcd575a8a43a9b979','申请人不服对其职工作出的工伤认定');
INSERT INTO vault VALUES('eb802d361e465d371f2fa860233afbf0b0835d59de017d4e5ccbae304ebfe60d',X'e8f18ef975caf69973b3034fd5bf1b89','孟庆川');
INSERT INTO vault VALUES('ecd95d8ab739fc32bed86c016544993f1b66d032c3191e2ae4e9c85846c57b9c',X'5b7e13ca7a3e770bbef73d570ea1a6dc','约谈被申请人有关负责人');
INSERT INTO vault VALUES('ef8aaddc030f8f01bdf020e6c82fe3d592d6b1be8100e9a55a98aa01325bd029',X'58787bcb48276a90c574e67e1cf5d182','唐明');
INSERT INTO vault VALUES('f3a27129469ed8a7de36337444bc3b6cf21e6ce0f6f9efcf1e46d2f63537452b',X'87ae2bda558c6ab13d2bf944d0c2d94a','谭和光');
INSERT INTO vault VALUES('f418395c10f3829a767ecb8fadd31016d6ad8563587fd0177c43cfc938e8b486',X'd8b815179839feb4acce67f8f1ab753d','方海梅（近亲属）');
INSERT INTO vault VALUES('f68253cc4d2500e09642420ec5fba859d2c2a51c4d275819b3f4f785f1dad652',X'6814d9340efa6cd74d6ce15befc9e3ad','唐凤兰');
INSERT INTO vault VALUES('f80077361800368d127abc79523ea2bb2fd61c8c99fc6e2f9673829dd565220b',X'cccb096c8d7a35cb330ea6a349c33045','周志华');
INSERT INTO vault VALUES('f858f7f3fb4cacdeeff8d89358674dade617ef744d3eb653fff21b21324d895a',X'b3ccada2520b88dc65146be2050abca9','申请人不服因虚假宣传被处罚款的决定');
INSERT INTO vault VALUES('f894b58d591b827cda40936626e8d1ebcdd535204a2211bce7d46fd81d934242',X'ce2c794cb42537ee7b25689a62183090','关于统一房屋征收补偿评估标准的建议');
INSERT INTO vault VALUES('f909813fa6c5fda2ef0afee04feb53e1f93360651a3b23e9109e433d08d4c859',X'c8a16c420948d56cb9a3bed1a6bc25b8','释明法律规定并促成当场化解');
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
INSERT INTO official VALUES('h1','1f1b26abb2af513c4c2923bb6192966a7415cf65ef1aa03569e7f948970179a5');
INSERT INTO official VALUES('h2','087548b92cb3bbea421a07f49659b861c47e86e466d02c8f35b3a7344a1832bb');
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
INSERT INTO case_record VALUES(221,'371500',2025,1,'聊政复〔2025〕1号','2025-01-10','371581','371581-government','expropriation','court',NULL,'archived','ordinary',87100000,'2024-12-27','1065c24f81b09d6c653de012802385dcb47ccf38db288e2648de0e06f459ca2d',NULL,'accepted','2025-01-17',NULL,NULL,NULL);
INSERT INTO case_record VALUES(243,'371500',2025,2,'聊政复〔2025〕2号','2025-03-05','371500','371500-market-regulation','penalty','window','h1','archived','simplified',7200000,'2025-01-27','54d53bb853b23b48a98048f0db81fa812c35e05536e373adcc4a4bf728111b9b',NULL,'accepted','2025-03-06',NULL,NULL,NULL);
INSERT INTO case_record VALUES(270,'371502',2025,1,'东昌政复〔2025〕1号','2025-03-24','371502','371502-housing','penalty','online','h2','archived','ordinary',11300000,'2025-02-12',NULL,NULL,'accepted','2025-04-09',NULL,NULL,NULL);
INSERT INTO case_record VALUES(322,'371503',2025,1,'茌政复〔2025〕1号','2025-06-25','371503','371503-urban-management','penalty','window',NULL,'archived','ordinary',250000,'2025-05-19','587604b26aa96480b2ff2171dcbd1d65f5741b04729aa6948575f88aad6cd10d',NULL,'accepted','2025-06-27',NULL,NULL,NULL);
CREATE TABLE case_party (
  case_id     INTEGER NOT NULL REFERENCES case_record (id) ON DELETE CASCADE,
  role        TEXT    NOT NULL CHECK (role IN ('applicant', 'respondent', 'third-party')),
  ordinal     INTEGER NOT NULL CHECK (ordinal > 0),
  name_digest TEXT,
  agency      TEXT    REFERENCES agency (code),
  PRIMARY KEY (case_id, role, ordinal),
  CHECK ((name_digest IS NULL) <> (agency IS NULL))
) STRICT, WITHOUT ROWID;
INSERT INTO case_party VALUES(221,'applicant',1,'8ecefed2ea0e746569f94964ac34c4d303caed9cf38f4d4c37eeae48e0a6e123',NULL);
INSERT INTO case_party VALUES(221,'respondent',1,NULL,'371581-government');
INSERT INTO case_party VALUES(243,'applicant',1,'472504037ec18f5c673529325a101cc6e60c68dad434902de87283dab9b9e4d8',NULL);
INSERT INTO case_party VALUES(243,'respondent',1,NULL,'371500-market-regulation');
INSERT INTO case_party VALUES(270,'applicant',1,'3becee37f93afe9285319752a9ede450a653b0220f5840836aa90dc777bf2f66',NULL);
INSERT INTO case_party VALUES(270,'respondent',1,NULL,'371502-housing');
INSERT INTO case_party VALUES(322,'applicant',1,'2419a4818a05180b1259de9ed5ad6e83073c650ce1e321ba272a6f86df284838',NULL);
INSERT INTO case_party VALUES(322,'respondent',1,NULL,'371503-urban-management');
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
INSERT INTO case_review VALUES(221,1,'accepted','2025-01-17','no','ordinary','2025-03-18','decided','upheld','2025-03-18','yes','2025-03-19','2025-04-03',NULL,NULL,'no');
INSERT INTO case_review VALUES(243,1,'accepted','2025-03-06','no','simplified','2025-03-28','terminated','withdrawn-settlement','2025-04-16','yes','2025-04-01',NULL,NULL,NULL,'no');
INSERT INTO case_review VALUES(270,1,'accepted','2025-04-09','no','ordinary','2025-05-19','terminated','withdrawn-other','2025-06-09','yes','2025-05-23',NULL,NULL,NULL,'no');
INSERT INTO case_review VALUES(322,1,'accepted','2025-06-27','no','ordinary','2025-08-11','mediated','mediated','2025-09-15','yes','2025-08-15',NULL,NULL,NULL,'no');
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
INSERT INTO case_clock VALUES(221,'suing','applicant','no','applicant','2025-03-19','2025-04-03','calendar-days',15,'2025-04-03',NULL,'no','no','ALL 45');
INSERT INTO case_clock VALUES(243,'suing-act','','no','applicant','2025-01-28','2025-07-28','months',NULL,'2025-07-28',NULL,'no','no','ALL 46');
INSERT INTO case_clock VALUES(270,'suing-act','','no','applicant','2025-02-12','2025-08-12','months',NULL,'2025-08-12',NULL,'no','no','ALL 46');
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
INSERT INTO dossier VALUES(213,'coordination','coordination',2021,1,'聊政复协〔2021〕1号','concluded','leaders-attend','done','2021-05-25','2021-05-25',NULL,NULL,'371581',NULL,NULL,NULL,NULL,NULL,NULL,'no','no',NULL,NULL,60,1,NULL,NULL);
INSERT INTO dossier VALUES(214,'coordination','coordination',2021,2,'聊政复协〔2021〕2号','concluded','leaders-attend','done','2021-08-23','2021-08-23',NULL,NULL,'371502',NULL,NULL,NULL,NULL,NULL,NULL,'no','no',NULL,NULL,60,1,NULL,NULL);
INSERT INTO dossier VALUES(215,'coordination','coordination',2022,1,'聊政复协〔2022〕1号','concluded','leaders-attend','done','2022-05-24','2022-05-24',NULL,NULL,'371522',NULL,NULL,NULL,NULL,NULL,NULL,'no','no',NULL,NULL,60,1,NULL,NULL);
INSERT INTO dossier VALUES(216,'coordination','coordination',2022,2,'聊政复协〔2022〕2号','concluded','leaders-attend','done','2022-08-22','2022-08-22',NULL,NULL,'371521',NULL,NULL,NULL,NULL,NULL,NULL,'no','no',NULL,NULL,60,1,NULL,NULL);
INSERT INTO dossier VALUES(217,'coordination','coordination',2023,1,'聊政复协〔2023〕1号','concluded','leaders-attend','done','2023-05-23','2023-05-23',NULL,NULL,'371581',NULL,NULL,NULL,NULL,NULL,NULL,'no','no',NULL,NULL,60,1,NULL,NULL);
INSERT INTO dossier VALUES(218,'coordination','coordination',2023,2,'聊政复协〔2023〕2号','concluded','leaders-attend','done','2023-08-21','2023-08-21',NULL,NULL,'371500',NULL,NULL,NULL,NULL,NULL,NULL,'no','no',NULL,NULL,60,1,NULL,NULL);
INSERT INTO dossier VALUES(219,'coordination','coordination',2024,1,'聊政复协〔2024〕1号','concluded','leaders-attend','done','2024-05-21','2024-05-21',NULL,NULL,'371581',NULL,NULL,NULL,NULL,NULL,NULL,'no','no',NULL,NULL,60,1,NULL,NULL);
INSERT INTO dossier VALUES(220,'coordination','coordination',2024,2,'聊政复协〔2024〕2号','concluded','leaders-attend','done','2024-08-19','2024-08-19',NULL,NULL,'371524',NULL,NULL,NULL,NULL,NULL,NULL,'no','no',NULL,NULL,60,1,NULL,NULL);
INSERT INTO dossier VALUES(223,'mediation','mediation',2025,1,'聊政复调〔2025〕1号','in-force','before-filing','statement','2025-01-17','2025-01-22',NULL,NULL,'371524','371524-town-3',NULL,'compulsion',NULL,'reconciliation-centre',NULL,'no','yes',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO dossier VALUES(230,'consultation','consultation',2025,1,'聊政复咨〔2025〕1号','resolved',NULL,'resolved','2025-02-06','2025-02-08',NULL,NULL,'371581','371581-public-security',NULL,'penalty','point-11',NULL,NULL,'no','no',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO dossier VALUES(231,'coordination','coordination',2025,1,'聊政复协〔2025〕1号','concluded','cross-region','studied','2025-02-06','2025-02-17',NULL,NULL,'371522',NULL,NULL,NULL,NULL,NULL,'道路交通','yes','yes',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO dossier VALUES(232,'letter','transfer',2025,1,'聊政复转〔2025〕1号','replied','transfer','replied','2025-02-07','2025-03-14','2025-02-28','2025-03-14','371503','371503-human-resources',NULL,NULL,NULL,NULL,NULL,'no','no',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO dossier VALUES(236,'petition','petition',2025,1,'聊政复访〔2025〕1号','open','handed-over',NULL,'2025-02-10',NULL,NULL,NULL,'371503','371503-public-security',NULL,'compulsion',NULL,NULL,NULL,'no','no',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO dossier VALUES(237,'coordination','coordination',2025,2,'聊政复协〔2025〕2号','concluded','government-procuratorate','done','2025-02-10','2025-02-10',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'no','yes',NULL,NULL,17,NULL,NULL,NULL);
INSERT INTO dossier VALUES(238,'coordination','coordination',2025,3,'聊政复协〔2025〕3号','concluded','trial-observation','done','2025-02-14','2025-02-14',NULL,NULL,'371503',NULL,NULL,NULL,NULL,NULL,NULL,'no','no',NULL,NULL,160,1,NULL,NULL);
INSERT INTO dossier VALUES(240,'petition','petition',2025,2,'聊政复访〔2025〕2号','open','handed-over',NULL,'2025-02-24',NULL,NULL,NULL,'371524','371524-market-regulation',NULL,'licence',NULL,NULL,NULL,'no','no',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO dossier VALUES(241,'petition','petition',2025,3,'聊政复访〔2025〕3号','became-case','handed-over','became-case','2025-02-26','2025-03-05',NULL,NULL,'371500','371500-market-regulation',NULL,'penalty',NULL,NULL,NULL,'no','no','聊政复〔2025〕2号',NULL,NULL,NULL,NULL,NULL);
INSERT INTO dossier VALUES(246,'letter','inspection',2025,1,'聊政复察〔2025〕1号','closed','inspection','closed','2025-03-03','2025-03-14','2025-03-25','2025-03-11','371503','371503-health',NULL,NULL,NULL,NULL,NULL,'no','no',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO dossier VALUES(247,'mediation','mediation',2025,2,'聊政复调〔2025〕2号','failed','before-filing','gone-back','2025-03-03','2025-03-11',NULL,NULL,'371524','371524-transport',NULL,'penalty',NULL,'agency-head-room',NULL,'no','yes',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO dossier VALUES(249,'coordination','coordination',2025,4,'聊政复协〔2025〕4号','concluded','unannounced-visit','done','2025-03-04','2025-03-04',NULL,NULL,'371500','371500-housing',NULL,NULL,NULL,NULL,NULL,'no','no',NULL,NULL,NULL,NULL,1,NULL);
INSERT INTO dossier VALUES(251,'letter','reminder',2025,1,'聊政复提〔2025〕1号','replied','reminder','replied','2025-03-06','2025-03-14','2025-03-21','2025-03-14','371503','371503-human-resources',NULL,NULL,NULL,NULL,NULL,'no','no',NULL,'聊政复转〔2025〕1号',NULL,NULL,NULL,NULL);
INSERT INTO dossier VALUES(260,'coordination','coordination',2025,5,'聊政复协〔2025〕5号','concluded','government-court','done','2025-03-12','2025-03-12',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'no','yes',NULL,NULL,17,NULL,NULL,NULL);
INSERT INTO dossier VALUES(267,'petition','petition',2025,4,'聊政复访〔2025〕4号','open','handed-over',NULL,'2025-03-20',NULL,NULL,NULL,'371525','371525-natural-resources',NULL,'resource-title',NULL,NULL,NULL,'no','no',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO dossier VALUES(268,'suit','suit',2025,1,'聊政复诉〔2025〕1号','concluded','first','withdrawn-settlement','2025-03-21','2025-06-09',NULL,NULL,'371522','371522-public-security',NULL,'penalty',NULL,NULL,NULL,'no','no',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO dossier VALUES(271,'mediation','mediation',2025,3,'聊政复调〔2025〕3号','settled','during-review','settled','2025-03-25','2025-03-28',NULL,NULL,'371500','371500-market-regulation',NULL,'penalty',NULL,'reconciliation-centre',NULL,'no','yes','聊政复〔2025〕2号',NULL,NULL,NULL,NULL,NULL);
INSERT INTO dossier VALUES(276,'letter','transfer',2025,2,'聊政复转〔2025〕2号','closed','transfer','closed','2025-03-24','2025-04-09','2025-04-16','2025-04-03','371522','371522-natural-resources',NULL,NULL,NULL,NULL,NULL,'no','no',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO dossier VALUES(284,'letter','recommendation',2025,1,'聊政复建〔2025〕1号','closed','recommendation','closed','2025-04-07','2025-04-22','2025-04-29','2025-04-17','371526','371526-medical-insurance',NULL,NULL,NULL,NULL,NULL,'no','no',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO dossier VALUES(293,'petition','petition',2025,5,'聊政复访〔2025〕5号','open','handed-over',NULL,'2025-04-23',NULL,NULL,NULL,'371500','371500-natural-resources',NULL,'expropriation',NULL,NULL,NULL,'no','no',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO dossier VALUES(294,'petition','petition',2025,6,'聊政复访〔2025〕6号','open','handed-over',NULL,'2025-04-27',NULL,NULL,NULL,'371581','371581-government',NULL,'compensation',NULL,NULL,NULL,'no','no',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO dossier VALUES(295,'coordination','coordination',2025,6,'聊政复协〔2025〕6号','concluded','rectification','rectified','2025-05-09','2025-05-28',NULL,NULL,'371500','371500-housing',NULL,NULL,NULL,NULL,NULL,'no','no',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO dossier VALUES(297,'coordination','coordination',2025,7,'聊政复协〔2025〕7号','concluded','case-review','reviewed','2025-05-12','2025-05-22',NULL,NULL,'371581','371581-government',NULL,NULL,NULL,NULL,NULL,'no','no','聊政复〔2025〕1号',NULL,NULL,NULL,1,NULL);
INSERT INTO dossier VALUES(298,'mediation','mediation',2025,4,'聊政复调〔2025〕4号','settled','in-litigation','settled','2025-05-15','2025-06-06',NULL,NULL,'371522','371522-public-security',NULL,'penalty',NULL,'court',NULL,'no','yes',NULL,'聊政复诉〔2025〕1号',NULL,NULL,NULL,NULL);
INSERT INTO dossier VALUES(300,'coordination','coordination',2025,8,'聊政复协〔2025〕8号','concluded','proposal','adopted','2025-05-16','2025-06-20',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'no','no',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO dossier VALUES(304,'coordination','coordination',2025,9,'聊政复协〔2025〕9号','concluded','leaders-attend','done','2025-05-20','2025-05-20',NULL,NULL,'371502',NULL,NULL,NULL,NULL,NULL,NULL,'no','no',NULL,NULL,60,1,NULL,NULL);
INSERT INTO dossier VALUES(306,'letter','transfer',2025,3,'聊政复转〔2025〕3号','replied','transfer','replied','2025-05-23','2025-06-26','2025-06-18','2025-06-26','371502','371502-agriculture',NULL,NULL,NULL,NULL,NULL,'no','no',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO dossier VALUES(307,'petition','petition',2025,7,'聊政复访〔2025〕7号','open','handed-over',NULL,'2025-05-27',NULL,NULL,NULL,'371522','371522-human-resources',NULL,'work-injury',NULL,NULL,NULL,'no','no',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO dossier VALUES(312,'mediation','mediation',2025,5,'聊政复调〔2025〕5号','settled','before-filing','settled','2025-06-10','2025-06-13','2025-07-15','2025-07-15','371500','371500-market-regulation',NULL,'penalty',NULL,'reconciliation-centre',NULL,'no','yes',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO dossier VALUES(314,'letter','inspection',2025,2,'聊政复察〔2025〕2号','closed','inspection','closed','2025-06-13','2025-06-30','2025-07-07','2025-06-25','371502','371502-town-2',NULL,NULL,NULL,NULL,NULL,'no','no',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO dossier VALUES(317,'petition','petition',2025,8,'聊政复访〔2025〕8号','open','handed-over',NULL,'2025-06-18',NULL,NULL,NULL,'371503','371503-agriculture',NULL,'autonomy',NULL,NULL,NULL,'no','no',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO dossier VALUES(318,'letter','transfer',2025,4,'聊政复转〔2025〕4号','closed','transfer','closed','2025-06-19','2025-07-09','2025-07-14','2025-07-08','371524','371524-market-regulation',NULL,NULL,NULL,NULL,NULL,'no','no',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO dossier VALUES(319,'letter','reminder',2025,2,'聊政复提〔2025〕2号','replied','reminder','replied','2025-06-20','2025-06-26','2025-07-07','2025-06-26','371502','371502-agriculture',NULL,NULL,NULL,NULL,NULL,'no','no',NULL,'聊政复转〔2025〕3号',NULL,NULL,NULL,NULL);
INSERT INTO dossier VALUES(334,'petition','petition',2025,9,'聊政复访〔2025〕9号','open','handed-over',NULL,'2025-07-15',NULL,NULL,NULL,'371581','371581-housing',NULL,'competition',NULL,NULL,NULL,'no','no',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO dossier VALUES(336,'coordination','coordination',2025,10,'聊政复协〔2025〕10号','concluded','shared-class','done','2025-07-17','2025-07-17',NULL,NULL,'371502',NULL,NULL,NULL,NULL,NULL,NULL,'no','no',NULL,NULL,128,1,NULL,NULL);
INSERT INTO dossier VALUES(339,'letter','recommendation',2025,2,'聊政复建〔2025〕2号','closed','recommendation','closed','2025-07-22','2025-08-08','2025-08-14','2025-08-07','371503','371503-market-regulation',NULL,NULL,NULL,NULL,NULL,'no','no',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO dossier VALUES(341,'coordination','coordination',2025,11,'聊政复协〔2025〕11号','concluded','proposal','adopted','2025-08-04','2025-08-20',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'no','no',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO dossier VALUES(342,'coordination','coordination',2025,12,'聊政复协〔2025〕12号','concluded','court-visit','done','2025-08-05','2025-08-05',NULL,NULL,'371503',NULL,NULL,NULL,NULL,NULL,NULL,'no','no',NULL,NULL,40,1,NULL,NULL);
INSERT INTO dossier VALUES(344,'petition','petition',2025,10,'聊政复访〔2025〕10号','open','handed-over',NULL,'2025-08-08',NULL,NULL,NULL,'371502','371502-town-3',NULL,'levy',NULL,NULL,NULL,'no','no',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO dossier VALUES(348,'coordination','coordination',2025,13,'聊政复协〔2025〕13号','concluded','leaders-attend','done','2025-08-18','2025-08-18',NULL,NULL,'371522',NULL,NULL,NULL,NULL,NULL,NULL,'no','no',NULL,NULL,60,1,NULL,NULL);
INSERT INTO dossier VALUES(349,'petition','petition',2025,11,'聊政复访〔2025〕11号','open','handed-over',NULL,'2025-08-19',NULL,NULL,NULL,'371524','371524-market-regulation',NULL,'duty',NULL,NULL,NULL,'no','no',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO dossier VALUES(351,'letter','inspection',2025,3,'聊政复察〔2025〕3号','closed','inspection','closed','2025-08-25','2025-09-15','2025-09-17','2025-09-12','371500','371500-public-security',NULL,NULL,NULL,NULL,NULL,'no','no',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO dossier VALUES(353,'coordination','coordination',2025,14,'聊政复协〔2025〕14号','concluded','cross-region','coordinated','2025-08-27','2025-09-19',NULL,NULL,'371524',NULL,NULL,NULL,NULL,NULL,'食品药品','no','yes',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO dossier VALUES(354,'letter','transfer',2025,5,'聊政复转〔2025〕5号','replied','transfer','replied','2025-09-04','2025-10-17','2025-09-28','2025-10-17','371521','371521-housing',NULL,NULL,NULL,NULL,NULL,'no','no',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO dossier VALUES(355,'coordination','coordination',2025,15,'聊政复协〔2025〕15号','concluded','government-procuratorate','done','2025-09-05','2025-09-05',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'no','yes',NULL,NULL,35,NULL,NULL,NULL);
INSERT INTO dossier VALUES(357,'petition','petition',2025,12,'聊政复访〔2025〕12号','open','handed-over',NULL,'2025-09-12',NULL,NULL,NULL,'371500','371500-human-resources',NULL,'benefit',NULL,NULL,NULL,'no','no',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO dossier VALUES(363,'petition','petition',2025,13,'聊政复访〔2025〕13号','open','handed-over',NULL,'2025-09-26',NULL,NULL,NULL,'371502','371502-housing',NULL,'agreement',NULL,NULL,NULL,'no','no',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO dossier VALUES(364,'letter','reminder',2025,3,'聊政复提〔2025〕3号','replied','reminder','replied','2025-10-10','2025-10-17','2025-10-24','2025-10-17','371521','371521-housing',NULL,NULL,NULL,NULL,NULL,'no','no',NULL,'聊政复转〔2025〕5号',NULL,NULL,NULL,NULL);
INSERT INTO dossier VALUES(371,'mediation','mediation',2025,6,'聊政复调〔2025〕6号','settled','before-filing','settled','2025-10-29','2025-11-10',NULL,NULL,'371526','371526-urban-management',NULL,'penalty',NULL,'agency-head-room',NULL,'no','yes',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO dossier VALUES(372,'consultation','consultation',2025,2,'聊政复咨〔2025〕2号','resolved',NULL,'resolved','2025-10-30','2025-11-03',NULL,NULL,'371526','371526-government',NULL,'expropriation','point-8',NULL,NULL,'no','no',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO dossier VALUES(373,'petition','petition',2025,14,'聊政复访〔2025〕14号','open','handed-over',NULL,'2025-10-31',NULL,NULL,NULL,'371522','371522-housing',NULL,'information',NULL,NULL,NULL,'no','no',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO dossier VALUES(376,'coordination','coordination',2025,16,'聊政复协〔2025〕16号','concluded','joint-consultation','done','2025-11-03','2025-11-03',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'no','yes',NULL,NULL,15,NULL,NULL,NULL);
INSERT INTO dossier VALUES(377,'mediation','mediation',2025,7,'聊政复调〔2025〕7号','in-force','before-filing','statement','2025-11-07','2025-11-12',NULL,NULL,'371522','371522-housing',NULL,'expropriation',NULL,'reconciliation-centre',NULL,'no','yes',NULL,NULL,NULL,NULL,NULL,39500000);
INSERT INTO dossier VALUES(383,'suit','suit',2025,2,'聊政复诉〔2025〕2号','open','first',NULL,'2025-11-20',NULL,NULL,NULL,'371526','371526-natural-resources',NULL,'information',NULL,NULL,NULL,'no','no',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO dossier VALUES(384,'coordination','coordination',2025,17,'聊政复协〔2025〕17号','concluded','trial-observation','done','2025-11-21','2025-11-21',NULL,NULL,'371502',NULL,NULL,NULL,NULL,NULL,NULL,'no','no',NULL,NULL,160,1,NULL,NULL);
INSERT INTO dossier VALUES(385,'petition','petition',2025,15,'聊政复访〔2025〕15号','open','handed-over',NULL,'2025-11-26',NULL,NULL,NULL,'371500','371500-traffic-police',NULL,'other',NULL,NULL,NULL,'no','no',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO dossier VALUES(387,'coordination','coordination',2025,18,'聊政复协〔2025〕18号','concluded','government-court','done','2025-12-04','2025-12-04',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'no','yes',NULL,NULL,26,NULL,NULL,NULL);
CREATE TABLE dossier_tag (
  dossier_id INTEGER NOT NULL REFERENCES dossier (id) ON DELETE CASCADE,
  name       TEXT    NOT NULL CHECK (name IN ('bodies', 'regions', 'agencies', 'copy-to')),
  ordinal    INTEGER NOT NULL CHECK (ordinal > 0),
  code       TEXT    NOT NULL,
  PRIMARY KEY (dossier_id, name, ordinal)
) STRICT, WITHOUT ROWID;
INSERT INTO dossier_tag VALUES(249,'agencies',1,'371500-housing');
INSERT INTO dossier_tag VALUES(295,'agencies',1,'371500-housing');
INSERT INTO dossier_tag VALUES(297,'agencies',1,'371581-government');
INSERT INTO dossier_tag VALUES(312,'bodies',3,'administrative-mediation');
INSERT INTO dossier_tag VALUES(223,'bodies',2,'court-response');
INSERT INTO dossier_tag VALUES(247,'bodies',2,'court-response');
INSERT INTO dossier_tag VALUES(271,'bodies',2,'court-response');
INSERT INTO dossier_tag VALUES(298,'bodies',2,'court-response');
INSERT INTO dossier_tag VALUES(376,'bodies',2,'court-response');
INSERT INTO dossier_tag VALUES(231,'bodies',2,'enforcement-oversight');
INSERT INTO dossier_tag VALUES(353,'bodies',2,'enforcement-oversight');
INSERT INTO dossier_tag VALUES(371,'bodies',2,'enforcement-oversight');
INSERT INTO dossier_tag VALUES(376,'bodies',3,'enforcement-oversight');
INSERT INTO dossier_tag VALUES(377,'bodies',2,'enforcement-oversight');
INSERT INTO dossier_tag VALUES(312,'bodies',2,'petitions');
INSERT INTO dossier_tag VALUES(237,'bodies',2,'procuratorate');
INSERT INTO dossier_tag VALUES(355,'bodies',2,'procuratorate');
INSERT INTO dossier_tag VALUES(223,'bodies',1,'reconsideration');
INSERT INTO dossier_tag VALUES(231,'bodies',1,'reconsideration');
INSERT INTO dossier_tag VALUES(237,'bodies',1,'reconsideration');
INSERT INTO dossier_tag VALUES(247,'bodies',1,'reconsideration');
INSERT INTO dossier_tag VALUES(260,'bodies',1,'reconsideration');
INSERT INTO dossier_tag VALUES(271,'bodies',1,'reconsideration');
INSERT INTO dossier_tag VALUES(298,'bodies',1,'reconsideration');
INSERT INTO dossier_tag VALUES(312,'bodies',1,'reconsideration');
INSERT INTO dossier_tag VALUES(353,'bodies',1,'reconsideration');
INSERT INTO dossier_tag VALUES(355,'bodies',1,'reconsideration');
INSERT INTO dossier_tag VALUES(371,'bodies',1,'reconsideration');
INSERT INTO dossier_tag VALUES(376,'bodies',1,'reconsideration');
INSERT INTO dossier_tag VALUES(377,'bodies',1,'reconsideration');
INSERT INTO dossier_tag VALUES(387,'bodies',1,'reconsideration');
INSERT INTO dossier_tag VALUES(223,'bodies',3,'trial');
INSERT INTO dossier_tag VALUES(247,'bodies',3,'trial');
INSERT INTO dossier_tag VALUES(260,'bodies',2,'trial');
INSERT INTO dossier_tag VALUES(271,'bodies',3,'trial');
INSERT INTO dossier_tag VALUES(298,'bodies',3,'trial');
INSERT INTO dossier_tag VALUES(387,'bodies',2,'trial');
INSERT INTO dossier_tag VALUES(231,'regions',2,'371521');
INSERT INTO dossier_tag VALUES(231,'regions',1,'371522');
INSERT INTO dossier_tag VALUES(231,'regions',3,'371524');
INSERT INTO dossier_tag VALUES(353,'regions',1,'371524');
INSERT INTO dossier_tag VALUES(353,'regions',2,'371525');
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
INSERT INTO suit_defendant VALUES(268,1,'371522-public-security','2025-05-15','principal',NULL,'yes');
INSERT INTO suit_defendant VALUES(383,1,'371526-natural-resources','2026-01-13','deputy',NULL,'yes');
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
INSERT INTO dossier_clock VALUES(383,'first-instance','other-body','2025-11-20','2026-05-20','months','no','ALL 81');
CREATE TABLE case_duty (
  case_id INTEGER NOT NULL REFERENCES case_record (id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL CHECK (ordinal > 0),
  duty    TEXT    NOT NULL CHECK (duty IN ('performance', 'remaking')),
  due_on  TEXT    NOT NULL,
  done_on TEXT,
  PRIMARY KEY (case_id, ordinal, duty)
) STRICT, WITHOUT ROWID;
INSERT INTO case_duty VALUES(322,1,'performance','2025-10-09','2025-10-29');
CREATE TABLE case_opinion (
  case_id     INTEGER NOT NULL REFERENCES case_record (id) ON DELETE CASCADE,
  ordinal     INTEGER NOT NULL CHECK (ordinal > 0),
  due_on      TEXT    NOT NULL,
  reported_on TEXT,
  PRIMARY KEY (case_id, ordinal)
) STRICT, WITHOUT ROWID;
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
CREATE INDEX case_by_filing ON case_record (filed_on);
CREATE INDEX case_by_filing_end ON case_record (filing_ended_on) WHERE filing_ended_on IS NOT NULL;
CREATE INDEX case_by_state ON case_record (state, filed_on);
CREATE INDEX case_by_region ON case_record (region, filed_on);
CREATE INDEX case_by_respondent ON case_record (respondent, act_on);
CREATE INDEX case_by_act ON case_record (respondent) WHERE act_digest IS NOT NULL;
CREATE INDEX case_by_handler ON case_record (handler, filed_on);
CREATE INDEX case_by_imported_number ON case_record (imported_number)
  WHERE imported_number IS NOT NULL;
CREATE INDEX case_party_by_agency ON case_party (agency) WHERE agency IS NOT NULL;
CREATE INDEX case_review_by_closing ON case_review (closed_on) WHERE closed_on IS NOT NULL;
CREATE INDEX case_review_by_opening ON case_review (opened_on);
CREATE INDEX case_clock_by_due ON case_clock (due_on) WHERE due_on IS NOT NULL;
CREATE INDEX case_clock_by_clock ON case_clock (clock, due_on);
CREATE INDEX reception_point_by_region ON reception_point (region);
CREATE INDEX dossier_by_opening ON dossier (kind, opened_on);
CREATE INDEX dossier_by_end ON dossier (kind, ended_on) WHERE ended_on IS NOT NULL;
CREATE INDEX dossier_by_due ON dossier (kind, due_on) WHERE due_on IS NOT NULL;
CREATE INDEX dossier_by_region ON dossier (region) WHERE region IS NOT NULL;
CREATE INDEX dossier_by_agency ON dossier (agency) WHERE agency IS NOT NULL;
CREATE INDEX dossier_by_point ON dossier (point) WHERE point IS NOT NULL;
CREATE INDEX dossier_by_case ON dossier (linked_case) WHERE linked_case IS NOT NULL;
CREATE INDEX dossier_by_link ON dossier (linked_number) WHERE linked_number IS NOT NULL;
CREATE INDEX dossier_tag_by_code ON dossier_tag (name, code);
CREATE INDEX suit_defendant_by_agency ON suit_defendant (agency);
CREATE INDEX suit_defendant_by_hearing ON suit_defendant (first_hearing_on)
  WHERE first_hearing_on IS NOT NULL;
CREATE INDEX dossier_clock_by_due ON dossier_clock (due_on);
CREATE INDEX case_duty_by_due ON case_duty (due_on);
CREATE INDEX case_opinion_by_due ON case_opinion (due_on);
COMMIT;
