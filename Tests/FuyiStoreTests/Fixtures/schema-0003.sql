PRAGMA application_id = 1182095721; PRAGMA user_version = 3;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO grdb_migrations VALUES('0001_event_log');
INSERT INTO grdb_migrations VALUES('0002_office');
INSERT INTO grdb_migrations VALUES('0003_cases');
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
INSERT INTO event VALUES(1,1,1,'office.opened','2025-01-02','2026-11-25T09:08:41.291Z','2025-01-02','wang','{"authority":"371500","make-up-days":"working","suspended-days":"left-out","title":"聊城市人民政府行政复议办公室","title-en":"Reconsideration Office of Liaocheng"}',X'0000000000000000000000000000000000000000000000000000000000000000',X'bc5bbb83846338b7b56fdc40b580553711b8b7b689c6550bc6127357d240cc43');
INSERT INTO event VALUES(2,2,1,'calendar.loaded','2025-01-02','2026-11-25T09:08:41.343Z','2025-01-02','wang','{"marked-days":["2004-01-01,holiday,元旦","2004-01-17,workday_makeup,春节","2004-01-18,workday_makeup,春节","2004-01-22,holiday,春节","2004-01-23,holiday,春节","2004-01-24,holiday,春节","2004-01-25,holiday,春节","2004-01-26,holiday,春节","2004-01-27,holiday,春节","2004-01-28,holiday,春节","2004-05-01,holiday,劳动节","2004-05-02,holiday,劳动节","2004-05-03,holiday,劳动节","2004-05-04,holiday,劳动节","2004-05-05,holiday,劳动节","2004-05-06,holiday,劳动节","2004-05-07,holiday,劳动节","2004-05-08,workday_makeup,劳动节","2004-05-09,workday_makeup,劳动节","2004-10-01,holiday,国庆节","2004-10-02,holiday,国庆节","2004-10-03,holiday,国庆节","2004-10-04,holiday,国庆节","2004-10-05,holiday,国庆节","2004-10-06,holiday,国庆节","2004-10-07,holiday,国庆节","2004-10-09,workday_makeup,国庆节","2004-10-10,workday_makeup,国庆节","2005-01-01,holiday,元旦","2005-01-02,holiday,元旦","2005-01-03,holiday,元旦","2005-02-05,workday_makeup,春节","2005-02-06,workday_makeup,春节","2005-02-09,holiday,春节","2005-02-10,holiday,春节","2005-02-11,holiday,春节","2005-02-12,holiday,春节","2005-02-13,holiday,春节","2005-02-14,holiday,春节","2005-02-15,holiday,春节","2005-04-30,workday_makeup,劳动节","2005-05-01,holiday,劳动节","2005-05-02,holiday,劳动节","2005-05-03,holiday,劳动节","2005-05-04,holiday,劳动节","2005-05-05,holiday,劳动节","2005-05-06,holiday,劳动节","2005-05-07,holiday,劳动节","2005-05-08,workday_makeup,劳动节","2005-10-01,holiday,国庆节","2005-10-02,holiday,国庆节","2005-10-03,holiday,国庆节","2005-10-04,holiday,国庆节","2005-10-05,holiday,国庆节","2005-10-06,holiday,国庆节","2005-10-07,holiday,国庆节","2005-10-08,workday_makeup,国庆节","2005-10-09,workday_makeup,国庆节","2006-01-01,holiday,元旦","2006-01-02,holiday,元旦","2006-01-03,holiday,元旦","2006-01-28,workday_makeup,春节","2006-01-29,holiday,春节","2006-01-30,holiday,春节","2006-01-31,holiday,春节","2006-02-01,holiday,春节","2006-02-02,holiday,春节","2006-02-03,holiday,春节","2006-02-04,holiday,春节","2006-02-05,workday_makeup,春节","2006-04-29,workday_makeup,劳动节","2006-04-30,workday_makeup,劳动节","2006-05-01,holiday,劳动节","2006-05-02,holiday,劳动节","2006-05-03,holiday,劳动节","2006-05-04,holiday,劳动节","2006-05-05,holiday,劳动节","2006-05-06,holiday,劳动节","2006-05-07,holiday,劳动节","2006-09-30,workday_makeup,国庆节","2006-10-01,holiday,国庆节","2006-10-02,holiday,国庆节","2006-10-03,holiday,国庆节","2006-10-04,holiday,国庆节","2006-10-05,holiday,国庆节","2006-10-06,holiday,国庆节","2006-10-07,holiday,国庆节","2006-10-08,workday_makeup,国庆节","2006-12-30,workday_makeup,元旦","2006-12-31,workday_makeup,元旦","2007-01-01,holiday,元旦","2007-01-02,holiday,元旦","2007-01-03,holiday,元旦","2007-02-17,workday_makeup,春节","2007-02-18,holiday,春节","2007-02-19,holiday,春节","2007-02-20,holiday,春节","2007-02-21,holiday,春节","2007-02-22,holiday,春节","2007-02-23,holiday,春节","2007-02-24,holiday,春节","2007-02-25,workday_makeup,春节","2007-04-28,workday_makeup,劳动节","2007-04-29,workday_makeup,劳动节","2007-05-01,holiday,劳动节","2007-05-02,holiday,劳动节","2007-05-03,holiday,劳动节","2007-05-04,holiday,劳动节","2007-05-05,holiday,劳动节","2007-05-06,holiday,劳动节","2007-05-07,holiday,劳动节","2007-09-29,workday_makeup,国庆节","2007-09-30,workday_makeup,国庆节","2007-10-01,holiday,国庆节","2007-10-02,holiday,国庆节","2007-10-03,holiday,国庆节","2007-10-04,holiday,国庆节","2007-10-05,holiday,国庆节","2007-10-06,holiday,国庆节","2007-10-07,holiday,国庆节","2007-12-29,workday_makeup,元旦","2007-12-30,holiday,元旦","2007-12-31,holiday,元旦","2008-01-01,holiday,元旦","2008-02-02,workday_makeup,春节","2008-02-03,workday_makeup,春节","2008-02-06,holiday,春节","2008-02-07,holiday,春节","2008-02-08,holiday,春节","2008-02-09,holiday,春节","2008-02-10,holiday,春节","2008-02-11,holiday,春节","2008-02-12,holiday,春节","2008-04-04,holiday,清明节","2008-04-05,holiday,清明节","2008-04-06,holiday,清明节","2008-05-01,holiday,劳动节","2008-05-02,holiday,劳动节","2008-05-03,holiday,劳动节","2008-05-04,workday_makeup,劳动节","2008-06-07,holiday,端午节","2008-06-08,holiday,端午节","2008-06-09,holiday,端午节","2008-09-13,holiday,中秋节","2008-09-14,holiday,中秋节","2008-09-15,holiday,中秋节","2008-09-27,workday_makeup,国庆节","2008-09-28,workday_makeup,国庆节","2008-09-29,holiday,国庆节","2008-09-30,holiday,国庆节","2008-10-01,holiday,国庆节","2008-10-02,holiday,国庆节","2008-10-03,holiday,国庆节","2008-10-04,holiday,国庆节","2008-10-05,holiday,国庆节","2009-01-01,holiday,元旦","2009-01-02,holiday,元旦","2009-01-03,holiday,元旦","2009-01-04,workday_makeup,元旦","2009-01-24,workday_makeup,春节","2009-01-25,holiday,春节","2009-01-26,holiday,春节","2009-01-27,holiday,春节","2009-01-28,holiday,春节","2009-01-29,holiday,春节","2009-01-30,holiday,春节","2009-01-31,holiday,春节","2009-02-01,workday_makeup,春节","2009-04-04,holiday,清明节","2009-04-05,holiday,清明节","2009-04-06,holiday,清明节","2009-05-01,holiday,劳动节","2009-05-02,holiday,劳动节","2009-05-03,holiday,劳动节","2009-05-28,holiday,端午节","2009-05-29,holiday,端午节","2009-05-30,holiday,端午节","2009-05-31,workday_makeup,端午节","2009-09-27,workday_makeup,国庆节","2009-10-01,holiday,国庆节","2009-10-02,holiday,国庆节","2009-10-03,holiday,中秋节","2009-10-04,holiday,国庆节","2009-10-05,holiday,国庆节","2009-10-06,holiday,国庆节","2009-10-07,holiday,国庆节","2009-10-08,holiday,国庆节","2009-10-10,workday_makeup,国庆节","2010-01-01,holiday,元旦","2010-01-02,holiday,元旦","2010-01-03,holiday,元旦","2010-02-13,holiday,春节","2010-02-14,holiday,春节","2010-02-15,holiday,春节","2010-02-16,holiday,春节","2010-02-17,holiday,春节","2010-02-18,holiday,春节","2010-02-19,holiday,春节","2010-02-20,workday_makeup,春节","2010-02-21,workday_makeup,春节","2010-04-03,holiday,清明节","2010-04-04,holiday,清明节","2010-04-05,holiday,清明节","2010-05-01,holiday,劳动节","2010-05-02,holiday,劳动节","2010-05-03,holiday,劳动节","2010-06-12,workday_makeup,端午节","2010-06-13,workday_makeup,端午节","2010-06-14,holiday,端午节","2010-06-15,holiday,端午节","2010-06-16,holiday,端午节","2010-09-19,workday_makeup,中秋节","2010-09-22,holiday,中秋节","2010-09-23,holiday,中秋节","2010-09-24,holiday,中秋节","2010-09-25,workday_makeup,中秋节","2010-09-26,workday_makeup,国庆节","2010-10-01,holiday,国庆节","2010-10-02,holiday,国庆节","2010-10-03,holiday,国庆节","2010-10-04,holiday,国庆节","2010-10-05,holiday,国庆节","2010-10-06,holiday,国庆节","2010-10-07,holiday,国庆节","2010-10-09,workday_makeup,国庆节","2011-01-01,holiday,元旦","2011-01-02,holiday,元旦","2011-01-03,holiday,元旦","2011-01-30,workday_makeup,春节","2011-02-02,holiday,春节","2011-02-03,holiday,春节","2011-02-04,holiday,春节","2011-02-05,holiday,春节","2011-02-06,holiday,春节","2011-02-07,holiday,春节","2011-02-08,holiday,春节","2011-02-12,workday_makeup,春节","2011-04-02,workday_makeup,清明节","2011-04-03,holiday,清明节","2011-04-04,holiday,清明节","2011-04-05,holiday,清明节","2011-04-30,holiday,劳动节","2011-05-01,holiday,劳动节","2011-05-02,holiday,劳动节","2011-06-04,holiday,端午节","2011-06-05,holiday,端午节","2011-06-06,holiday,端午节","2011-09-10,holiday,中秋节","2011-09-11,holiday,中秋节","2011-09-12,holiday,中秋节","2011-10-01,holiday,国庆节","2011-10-02,holiday,国庆节","2011-10-03,holiday,国庆节","2011-10-04,holiday,国庆节","2011-10-05,holiday,国庆节","2011-10-06,holiday,国庆节","2011-10-07,holiday,国庆节","2011-10-08,workday_makeup,国庆节","2011-10-09,workday_makeup,国庆节","2011-12-31,workday_makeup,元旦","2012-01-01,holiday,元旦","2012-01-02,holiday,元旦","2012-01-03,holiday,元旦","2012-01-21,workday_makeup,春节","2012-01-22,holiday,春节","2012-01-23,holiday,春节","2012-01-24,holiday,春节","2012-01-25,holiday,春节","2012-01-26,holiday,春节","2012-01-27,holiday,春节","2012-01-28,holiday,春节","2012-01-29,workday_makeup,春节","2012-03-31,workday_makeup,清明节","2012-04-01,workday_makeup,清明节","2012-04-02,holiday,清明节","2012-04-03,holiday,清明节","2012-04-04,holiday,清明节","2012-04-28,workday_makeup,劳动节","2012-04-29,holiday,劳动节","2012-04-30,holiday,劳动节","2012-05-01,holiday,劳动节","2012-06-22,holiday,端午节","2012-06-23,holiday,端午节","2012-06-24,holiday,端午节","2012-09-29,workday_makeup,国庆节","2012-09-30,holiday,中秋节","2012-10-01,holiday,国庆节","2012-10-02,holiday,国庆节","2012-10-03,holiday,国庆节","2012-10-04,holiday,国庆节","2012-10-05,holiday,国庆节","2012-10-06,holiday,国庆节","2012-10-07,holiday,国庆节","2013-01-01,holiday,元旦","2013-01-02,holiday,元旦","2013-01-03,holiday,元旦","2013-01-05,workday_makeup,元旦","2013-01-06,workday_makeup,元旦","2013-02-09,holiday,春节","2013-02-10,holiday,春节","2013-02-11,holiday,春节","2013-02-12,holiday,春节","2013-02-13,holiday,春节","2013-02-14,holiday,春节","2013-02-15,holiday,春节","2013-02-16,workday_makeup,春节","2013-02-17,workday_makeup,春节","2013-04-04,holiday,清明节","2013-04-05,holiday,清明节","2013-04-06,holiday,清明节","2013-04-07,workday_makeup,清明节","2013-04-27,workday_makeup,劳动节","2013-04-28,workday_makeup,劳动节","2013-04-29,holiday,劳动节","2013-04-30,holiday,劳动节","2013-05-01,holiday,劳动节","2013-06-08,workday_makeup,端午节","2013-06-09,workday_makeup,端午节","2013-06-10,holiday,端午节","2013-06-11,holiday,端午节","2013-06-12,holiday,端午节","2013-09-19,holiday,中秋节","2013-09-20,holiday,中秋节","2013-09-21,holiday,中秋节","2013-09-22,workday_makeup,中秋节","2013-09-29,workday_makeup,国庆节","2013-10-01,holiday,国庆节","2013-10-02,holiday,国庆节","2013-10-03,holiday,国庆节","2013-10-04,holiday,国庆节","2013-10-05,holiday,国庆节","2013-10-06,holiday,国庆节","2013-10-07,holiday,国庆节","2013-10-12,workday_makeup,国庆节","2014-01-01,holiday,元旦","2014-01-26,workday_makeup,春节","2014-01-31,holiday,春节","2014-02-01,holiday,春节","2014-02-02,holiday,春节","2014-02-03,holiday,春节","2014-02-04,holiday,春节","2014-02-05,holiday,春节","2014-02-06,holiday,春节","2014-02-08,workday_makeup,春节","2014-04-05,holiday,清明节","2014-04-06,holiday,清明节","2014-04-07,holiday,清明节","2014-05-01,holiday,劳动节","2014-05-02,holiday,劳动节","2014-05-03,holiday,劳动节","2014-05-04,workday_makeup,劳动节","2014-06-02,holiday,端午节","2014-09-08,holiday,中秋节","2014-09-28,workday_makeup,国庆节","2014-10-01,holiday,国庆节","2014-10-02,holiday,国庆节","2014-10-03,holiday,国庆节","2014-10-04,holiday,国庆节","2014-10-05,holiday,国庆节","2014-10-06,holiday,国庆节","2014-10-07,holiday,国庆节","2014-10-11,workday_makeup,国庆节","2015-01-01,holiday,元旦","2015-01-02,holiday,元旦","2015-01-03,holiday,元旦","2015-01-04,workday_makeup,元旦","2015-02-15,workday_makeup,春节","2015-02-18,holiday,春节","2015-02-19,holiday,春节","2015-02-20,holiday,春节","2015-02-21,holiday,春节","2015-02-22,holiday,春节","2015-02-23,holiday,春节","2015-02-24,holiday,春节","2015-02-28,workday_makeup,春节","2015-04-05,holiday,清明节","2015-04-06,holiday,清明节","2015-05-01,holiday,劳动节","2015-06-20,holiday,端午节","2015-06-22,holiday,端午节","2015-09-03,holiday,抗战胜利70周年","2015-09-04,holiday,抗战胜利70周年","2015-09-05,holiday,抗日战争暨世界反法西斯战争胜利70周年纪念日","2015-09-06,workday_makeup,抗战胜利70周年","2015-09-27,holiday,中秋节","2015-10-01,holiday,国庆节","2015-10-02,holiday,国庆节","2015-10-03,holiday,国庆节","2015-10-04,holiday,国庆节","2015-10-05,holiday,国庆节","2015-10-06,holiday,国庆节","2015-10-07,holiday,国庆节","2015-10-10,workday_makeup,国庆节","2016-01-01,holiday,元旦","2016-02-06,workday_makeup,春节","2016-02-07,holiday,春节","2016-02-08,holiday,春节","2016-02-09,holiday,春节","2016-02-10,holiday,春节","2016-02-11,holiday,春节","2016-02-12,holiday,春节","2016-02-13,holiday,春节","2016-02-14,workday_makeup,春节","2016-04-04,holiday,清明节","2016-05-01,holiday,劳动节","2016-05-02,holiday,劳动节","2016-06-09,holiday,端午节","2016-06-10,holiday,端午节","2016-06-11,holiday,端午节","2016-06-12,workday_makeup,端午节","2016-09-15,holiday,中秋节","2016-09-16,holiday,中秋节","2016-09-17,holiday,中秋节","2016-09-18,workday_makeup,中秋节","2016-10-01,holiday,国庆节","2016-10-02,holiday,国庆节","2016-10-03,holiday,国庆节","2016-10-04,holiday,国庆节","2016-10-05,holiday,国庆节","2016-10-06,holiday,国庆节","2016-10-07,holiday,国庆节","2016-10-08,workday_makeup,国庆节","2016-10-09,workday_makeup,国庆节","2017-01-01,holiday,元旦","2017-01-02,holiday,元旦","2017-01-22,workday_makeup,春节","2017-01-27,holiday,春节","2017-01-28,holiday,春节","2017-01-29,holiday,春节","2017-01-30,holiday,春节","2017-01-31,holiday,春节","2017-02-01,holiday,春节","2017-02-02,holiday,春节","2017-02-04,workday_makeup,春节","2017-04-01,workday_makeup,清明节","2017-04-02,holiday,清明节","2017-04-03,holiday,清明节","2017-04-04,holiday,清明节","2017-05-01,holiday,劳动节","2017-05-27,workday_makeup,端午节","2017-05-28,holiday,端午节","2017-05-29,holiday,端午节","2017-05-30,holiday,端午节","2017-09-30,workday_makeup,国庆节","2017-10-01,holiday,国庆节","2017-10-02,holiday,国庆节","2017-10-03,holiday,国庆节","2017-10-04,holiday,中秋节","2017-10-05,holiday,国庆节","2017-10-06,holiday,国庆节","2017-10-07,holiday,国庆节","2017-10-08,holiday,国庆节","2018-01-01,holiday,元旦","2018-02-11,workday_makeup,春节","2018-02-15,holiday,春节","2018-02-16,holiday,春节","2018-02-17,holiday,春节","2018-02-18,holiday,春节","2018-02-19,holiday,春节","2018-02-20,holiday,春节","2018-02-21,holiday,春节","2018-02-24,workday_makeup,春节","2018-04-05,holiday,清明节","2018-04-06,holiday,清明节","2018-04-07,holiday,清明节","2018-04-08,workday_makeup,清明节","2018-04-28,workday_makeup,劳动节","2018-04-29,holiday,劳动节","2018-04-30,holiday,劳动节","2018-05-01,holiday,劳动节","2018-06-18,holiday,端午节","2018-09-24,holiday,中秋节","2018-09-29,workday_makeup,国庆节","2018-09-30,workday_makeup,国庆节","2018-10-01,holiday,国庆节","2018-10-02,holiday,国庆节","2018-10-03,holiday,国庆节","2018-10-04,holiday,国庆节","2018-10-05,holiday,国庆节","2018-10-06,holiday,国庆节","2018-10-07,holiday,国庆节","2018-12-29,workday_makeup,元旦","2018-12-30,holiday,元旦","2018-12-31,holiday,元旦","2019-01-01,holiday,元旦","2019-02-02,workday_makeup,春节","2019-02-03,workday_makeup,春节","2019-02-04,holiday,春节","2019-02-05,holiday,春节","2019-02-06,holiday,春节","2019-02-07,holiday,春节","2019-02-08,holiday,春节","2019-02-09,holiday,春节","2019-02-10,holiday,春节","2019-04-05,holiday,清明节","2019-04-06,holiday,清明节","2019-04-07,holiday,清明节","2019-04-28,workday_makeup,劳动节","2019-05-01,holiday,劳动节","2019-05-02,holiday,劳动节","2019-05-03,holiday,劳动节","2019-05-04,holiday,劳动节","2019-05-05,workday_makeup,劳动节","2019-06-07,holiday,端午节","2019-06-08,holiday,端午节","2019-06-09,holiday,端午节","2019-09-13,holiday,中秋节","2019-09-14,holiday,中秋节","2019-09-15,holiday,中秋节","2019-09-29,workday_makeup,国庆节","2019-10-01,holiday,国庆节","2019-10-02,holiday,国庆节","2019-10-03,holiday,国庆节","2019-10-04,holiday,国庆节","2019-10-05,holiday,国庆节","2019-10-06,holiday,国庆节","2019-10-07,holiday,国庆节","2019-10-12,workday_makeup,国庆节","2020-01-01,holiday,元旦","2020-01-19,workday_makeup,春节","2020-01-24,holiday,春节","2020-01-25,holiday,春节","2020-01-26,holiday,春节","2020-01-27,holiday,春节","2020-01-28,holiday,春节","2020-01-29,holiday,春节","2020-01-30,holiday,春节","2020-01-31,holiday,春节","2020-02-01,holiday,春节","2020-02-02,holiday,春节","2020-02-03,workday_makeup,春节","2020-04-04,holiday,清明节","2020-04-05,holiday,清明节","2020-04-06,holiday,清明节","2020-04-26,workday_makeup,劳动节","2020-05-01,holiday,劳动节","2020-05-02,holiday,劳动节","2020-05-03,holiday,劳动节","2020-05-04,holiday,劳动节","2020-05-05,holiday,劳动节","2020-05-09,workday_makeup,劳动节","2020-06-25,holiday,端午节","2020-06-26,holiday,端午节","2020-06-27,holiday,端午节","2020-06-28,workday_makeup,端午节","2020-09-27,workday_makeup,国庆节","2020-10-01,holiday,国庆节","2020-10-02,holiday,国庆节","2020-10-03,holiday,国庆节","2020-10-04,holiday,国庆节","2020-10-05,holiday,国庆节","2020-10-06,holiday,国庆节","2020-10-07,holiday,国庆节","2020-10-08,holiday,国庆节","2020-10-10,workday_makeup,国庆节","2021-01-01,holiday,元旦","2021-01-02,holiday,元旦","2021-01-03,holiday,元旦","2021-02-07,workday_makeup,春节","2021-02-11,holiday,春节","2021-02-12,holiday,春节","2021-02-13,holiday,春节","2021-02-14,holiday,春节","2021-02-15,holiday,春节","2021-02-16,holiday,春节","2021-02-17,holiday,春节","2021-02-20,workday_makeup,春节","2021-04-03,holiday,清明节","2021-04-04,holiday,清明节","2021-04-05,holiday,清明节","2021-04-25,workday_makeup,劳动节","2021-05-01,holiday,劳动节","2021-05-02,holiday,劳动节","2021-05-03,holiday,劳动节","2021-05-04,holiday,劳动节","2021-05-05,holiday,劳动节","2021-05-08,workday_makeup,劳动节","2021-06-12,holiday,端午节","2021-06-13,holiday,端午节","2021-06-14,holiday,端午节","2021-09-18,workday_makeup,中秋节","2021-09-19,holiday,中秋节","2021-09-20,holiday,中秋节","2021-09-21,holiday,中秋节","2021-09-26,workday_makeup,国庆节","2021-10-01,holiday,国庆节","2021-10-02,holiday,国庆节","2021-10-03,holiday,国庆节","2021-10-04,holiday,国庆节","2021-10-05,holiday,国庆节","2021-10-06,holiday,国庆节","2021-10-07,holiday,国庆节","2021-10-09,workday_makeup,国庆节","2022-01-01,holiday,元旦","2022-01-02,holiday,元旦","2022-01-03,holiday,元旦","2022-01-29,workday_makeup,春节","2022-01-30,workday_makeup,春节","2022-01-31,holiday,春节","2022-02-01,holiday,春节","2022-02-02,holiday,春节","2022-02-03,holiday,春节","2022-02-04,holiday,春节","2022-02-05,holiday,春节","2022-02-06,holiday,春节","2022-04-02,workday_makeup,清明节","2022-04-03,holiday,清明节","2022-04-04,holiday,清明节","2022-04-05,holiday,清明节","2022-04-24,workday_makeup,劳动节","2022-04-30,holiday,劳动节","2022-05-01,holiday,劳动节","2022-05-02,holiday,劳动节","2022-05-03,holiday,劳动节","2022-05-04,holiday,劳动节","2022-05-07,workday_makeup,劳动节","2022-06-03,holiday,端午节","2022-06-04,holiday,端午节","2022-06-05,holiday,端午节","2022-09-10,holiday,中秋节","2022-09-11,holiday,中秋节","2022-09-12,holiday,中秋节","2022-10-01,holiday,国庆节","2022-10-02,holiday,国庆节","2022-10-03,holiday,国庆节","2022-10-04,holiday,国庆节","2022-10-05,holiday,国庆节","2022-10-06,holiday,国庆节","2022-10-07,holiday,国庆节","2022-10-08,workday_makeup,国庆节","2022-10-09,workday_makeup,国庆节","2022-12-31,holiday,元旦","2023-01-01,holiday,元旦","2023-01-02,holiday,元旦","2023-01-21,holiday,春节","2023-01-22,holiday,春节","2023-01-23,holiday,春节","2023-01-24,holiday,春节","2023-01-25,holiday,春节","2023-01-26,holiday,春节","2023-01-27,holiday,春节","2023-01-28,workday_makeup,春节","2023-01-29,workday_makeup,春节","2023-04-05,holiday,清明节","2023-04-23,workday_makeup,劳动节","2023-04-29,holiday,劳动节","2023-04-30,holiday,劳动节","2023-05-01,holiday,劳动节","2023-05-02,holiday,劳动节","2023-05-03,holiday,劳动节","2023-05-06,workday_makeup,劳动节","2023-06-22,holiday,端午节","2023-06-23,holiday,端午节","2023-06-24,holiday,端午节","2023-06-25,workday_makeup,端午节","2023-09-29,holiday,中秋节","2023-09-30,holiday,国庆节","2023-10-01,holiday,国庆节","2023-10-02,holiday,国庆节","2023-10-03,holiday,国庆节","2023-10-04,holiday,国庆节","2023-10-05,holiday,国庆节","2023-10-06,holiday,国庆节","2023-10-07,workday_makeup,国庆节","2023-10-08,workday_makeup,国庆节","2023-12-30,holiday,元旦","2023-12-31,holiday,元旦","2024-01-01,holiday,元旦","2024-02-04,workday_makeup,春节","2024-02-10,holiday,春节","2024-02-11,holiday,春节","2024-02-12,holiday,春节","2024-02-13,holiday,春节","2024-02-14,holiday,春节","2024-02-15,holiday,春节","2024-02-16,holiday,春节","2024-02-17,holiday,春节","2024-02-18,workday_makeup,春节","2024-04-04,holiday,清明节","2024-04-05,holiday,清明节","2024-04-06,holiday,清明节","2024-04-07,workday_makeup,清明节","2024-04-28,workday_makeup,劳动节","2024-05-01,holiday,劳动节","2024-05-02,holiday,劳动节","2024-05-03,holiday,劳动节","2024-05-04,holiday,劳动节","2024-05-05,holiday,劳动节","2024-05-11,workday_makeup,劳动节","2024-06-10,holiday,端午节","2024-09-14,workday_makeup,中秋节","2024-09-15,holiday,中秋节","2024-09-16,holiday,中秋节","2024-09-17,holiday,中秋节","2024-09-29,workday_makeup,国庆节","2024-10-01,holiday,国庆节","2024-10-02,holiday,国庆节","2024-10-03,holiday,国庆节","2024-10-04,holiday,国庆节","2024-10-05,holiday,国庆节","2024-10-06,holiday,国庆节","2024-10-07,holiday,国庆节","2024-10-12,workday_makeup,国庆节","2025-01-01,holiday,元旦","2025-01-26,workday_makeup,春节","2025-01-28,holiday,春节","2025-01-29,holiday,春节","2025-01-30,holiday,春节","2025-01-31,holiday,春节","2025-02-01,holiday,春节","2025-02-02,holiday,春节","2025-02-03,holiday,春节","2025-02-04,holiday,春节","2025-02-08,workday_makeup,春节","2025-04-04,holiday,清明节","2025-04-05,holiday,清明节","2025-04-06,holiday,清明节","2025-04-27,workday_makeup,劳动节","2025-05-01,holiday,劳动节","2025-05-02,holiday,劳动节","2025-05-03,holiday,劳动节","2025-05-04,holiday,劳动节","2025-05-05,holiday,劳动节","2025-05-31,holiday,端午节","2025-06-01,holiday,端午节","2025-06-02,holiday,端午节","2025-09-28,workday_makeup,国庆节","2025-10-01,holiday,国庆节","2025-10-02,holiday,国庆节","2025-10-03,holiday,国庆节","2025-10-04,holiday,国庆节","2025-10-05,holiday,国庆节","2025-10-06,holiday,中秋节","2025-10-07,holiday,国庆节","2025-10-08,holiday,国庆节","2025-10-11,workday_makeup,国庆节","2026-01-01,holiday,元旦","2026-01-02,holiday,元旦","2026-01-03,holiday,元旦","2026-01-04,workday_makeup,元旦","2026-02-14,workday_makeup,春节","2026-02-15,holiday,春节","2026-02-16,holiday,春节","2026-02-17,holiday,春节","2026-02-18,holiday,春节","2026-02-19,holiday,春节","2026-02-20,holiday,春节","2026-02-21,holiday,春节","2026-02-22,holiday,春节","2026-02-23,holiday,春节","2026-02-28,workday_makeup,春节","2026-04-04,holiday,清明节","2026-04-05,holiday,清明节","2026-04-06,holiday,清明节","2026-05-01,holiday,劳动节","2026-05-02,holiday,劳动节","2026-05-03,holiday,劳动节","2026-05-04,holiday,劳动节","2026-05-05,holiday,劳动节","2026-05-09,workday_makeup,劳动节","2026-06-19,holiday,端午节","2026-06-20,holiday,端午节","2026-06-21,holiday,端午节","2026-09-20,workday_makeup,国庆节","2026-09-25,holiday,中秋节","2026-09-26,holiday,中秋节","2026-09-27,holiday,中秋节","2026-10-01,holiday,国庆节","2026-10-02,holiday,国庆节","2026-10-03,holiday,国庆节","2026-10-04,holiday,国庆节","2026-10-05,holiday,国庆节","2026-10-06,holiday,国庆节","2026-10-07,holiday,国庆节","2026-10-10,workday_makeup,国庆节"],"standing":"official"}',X'bc5bbb83846338b7b56fdc40b580553711b8b7b689c6550bc6127357d240cc43',X'b21946528d849f1fa756f020a04c137f1047c475fae01ef7b00af086901f0b0f');
INSERT INTO event VALUES(3,3,1,'calendar.loaded','2025-01-02','2026-11-25T09:08:41.474Z','2025-01-02','wang','{"marked-days":["2027-01-01,holiday,元旦","2027-02-05,holiday,农历除夕","2027-02-06,holiday,春节","2027-02-07,holiday,春节","2027-02-08,holiday,春节","2027-02-09,holiday,春节（补假）","2027-02-10,holiday,春节（补假）","2027-04-05,holiday,清明节","2027-05-01,holiday,劳动节","2027-05-02,holiday,劳动节","2027-05-03,holiday,劳动节（补假）","2027-05-04,holiday,劳动节（补假）","2027-06-09,holiday,端午节","2027-09-15,holiday,中秋节","2027-10-01,holiday,国庆节","2027-10-02,holiday,国庆节","2027-10-03,holiday,国庆节","2027-10-04,holiday,国庆节（补假）","2027-10-05,holiday,国庆节（补假）"],"standing":"projected"}',X'b21946528d849f1fa756f020a04c137f1047c475fae01ef7b00af086901f0b0f',X'7f49a569e14dfd9abcd95998c57c25d3f0c34514ad8f893cb07621a0d5de19a0');
INSERT INTO event VALUES(4,4,1,'region.added','2025-01-02','2026-11-25T09:08:41.475Z','2025-01-02','wang','{"code":"371500","title":"聊城市","title-en":"Liaocheng"}',X'7f49a569e14dfd9abcd95998c57c25d3f0c34514ad8f893cb07621a0d5de19a0',X'67f2d2330800c9377c873d8475f67167dbbd5c48dc2018433a92969470dcbb8f');
INSERT INTO event VALUES(5,5,1,'authority.added','2025-01-02','2026-11-25T09:08:41.475Z','2025-01-02','wang','{"code":"371500","pattern":"聊政复〔{year}〕{serial}号","region":"371500","title":"聊城市人民政府","title-en":"People''s Government of Liaocheng"}',X'67f2d2330800c9377c873d8475f67167dbbd5c48dc2018433a92969470dcbb8f',X'172fa32f3db48c693c60b89191540f2f01e512f157351a2f5b3675485e9d17c9');
INSERT INTO event VALUES(6,6,1,'agency.added','2025-01-02','2026-11-25T09:08:41.475Z','2025-01-02','wang','{"code":"market","field":"market-regulation","level":"city","region":"371500","title":"聊城市市场监督管理局","title-en":"Market Regulation Bureau"}',X'172fa32f3db48c693c60b89191540f2f01e512f157351a2f5b3675485e9d17c9',X'12046afc9082ecde11ad4e12fc991addbd9b2ca473abe5ade49b7004c55f1265');
INSERT INTO event VALUES(7,7,1,'case.register','2025-03-03','2026-11-25T09:08:41.974Z','2025-06-01','wang','{"act-date":"2025-02-10","applicant":["595355791b8620abdc639d2ad0372c4d1a07e5266dea2ab6acf6cf900df42cd8"],"authority":"371500","channel":"window","kind":"penalty","number":"聊政复〔2025〕1号","region":"371500","respondent":["market"],"serial":1,"year":2025}',X'12046afc9082ecde11ad4e12fc991addbd9b2ca473abe5ade49b7004c55f1265',X'318a4b2a7372e62656759f7061fa51b8ac81ab3c6582a52b08745617ad4081e2');
INSERT INTO event VALUES(8,8,1,'case.register','2025-03-04','2026-11-25T09:08:42.386Z','2025-06-01','wang','{"act-date":"2025-02-10","applicant":["5a3191353701e1430dd7fe7b4fbb13f1dd1aa3a89a8411f0952de8d4ad34347b"],"authority":"371500","channel":"window","kind":"penalty","number":"聊政复〔2025〕2号","region":"371500","respondent":["market"],"serial":2,"year":2025}',X'318a4b2a7372e62656759f7061fa51b8ac81ab3c6582a52b08745617ad4081e2',X'483f0f698a0caaae84ab6c0a058dde0897de042ae4c36824c115bea2610c6984');
INSERT INTO event VALUES(9,9,1,'case.register','2025-03-05','2026-11-25T09:08:42.877Z','2025-06-01','wang','{"act-date":"2025-02-10","applicant":["a39e9b5fc2bcb8235029e0f2cf44596331fce7c224e205662f277d5874f8abc0"],"authority":"371500","channel":"window","kind":"penalty","number":"聊政复〔2025〕3号","region":"371500","respondent":["market"],"serial":3,"year":2025}',X'483f0f698a0caaae84ab6c0a058dde0897de042ae4c36824c115bea2610c6984',X'ecaeb779884bca53f31aa67ad4995dbf91f53d6a9f590e8f4a23bccf60223239');
INSERT INTO event VALUES(10,10,1,'case.register','2025-03-06','2026-11-25T09:08:43.313Z','2025-06-01','wang','{"act-date":"2025-02-10","applicant":["c4551158b9522a7e86458f2e83a887f4739ae77e28a2909ccdd896ac10fb9247"],"authority":"371500","channel":"window","kind":"penalty","number":"聊政复〔2025〕4号","region":"371500","respondent":["market"],"serial":4,"year":2025}',X'ecaeb779884bca53f31aa67ad4995dbf91f53d6a9f590e8f4a23bccf60223239',X'b815153537868885ffee082026485114908e53c5ce3c87a78112efae0d6d5683');
INSERT INTO event VALUES(11,11,1,'case.register','2025-03-07','2026-11-25T09:08:43.728Z','2025-06-01','wang','{"act-date":"2025-02-10","applicant":["59e64ddfc1d4a90935aa135b9eca5a471ef61548f33f37e2a347e0c559decd3c"],"authority":"371500","channel":"window","kind":"penalty","number":"聊政复〔2025〕5号","region":"371500","respondent":["market"],"serial":5,"year":2025}',X'b815153537868885ffee082026485114908e53c5ce3c87a78112efae0d6d5683',X'9b947f9c9c0b780c7f11d5ba291e3ec93898a25e469edc6adf87be5361c24fd6');
INSERT INTO event VALUES(12,7,2,'case.accept','2025-03-05','2026-11-25T09:08:44.264Z','2025-06-01','wang','{"procedure":"ordinary"}',X'9b947f9c9c0b780c7f11d5ba291e3ec93898a25e469edc6adf87be5361c24fd6',X'afd3b56484b07587b94b1d36ee8d4c62533793e40c849c1d5877d30eb427d9eb');
INSERT INTO event VALUES(13,7,3,'case.serve-copy','2025-03-07','2026-11-25T09:08:44.854Z','2025-06-01','wang','{}',X'afd3b56484b07587b94b1d36ee8d4c62533793e40c849c1d5877d30eb427d9eb',X'923211a0f3893780c843dd2a55d1901dc568c2a60ab8b0e983673e9bf1bfca8a');
INSERT INTO event VALUES(14,7,4,'case.suspend','2025-03-20','2026-11-25T09:08:45.294Z','2025-06-01','wang','{"ground":1}',X'923211a0f3893780c843dd2a55d1901dc568c2a60ab8b0e983673e9bf1bfca8a',X'8f1dcee963ad22f0699015dbe113fb7da41e455f68187bcbf8e294c40616ac08');
INSERT INTO event VALUES(15,8,2,'case.accept','2025-03-06','2026-11-25T09:08:45.849Z','2025-06-01','wang','{"procedure":"ordinary"}',X'8f1dcee963ad22f0699015dbe113fb7da41e455f68187bcbf8e294c40616ac08',X'bb18a1041e4ffecbabb99826da56d8035297290c9db2874d9e03af4a6fc74dbc');
INSERT INTO event VALUES(16,8,3,'case.extend','2025-04-20','2026-11-25T09:08:46.412Z','2025-06-01','wang','{"approver":["16199cbbbf8fce9852398980b4fa0363627bce7446901cc1142b1a09ff2ec99c"],"days":20}',X'bb18a1041e4ffecbabb99826da56d8035297290c9db2874d9e03af4a6fc74dbc',X'0143d3d40f4f06c1144d2ba21faa4e504b9ab455e2f09b1d795dff760b9e3ec4');
INSERT INTO event VALUES(17,9,2,'case.request-correction','2025-03-06','2026-11-25T09:08:46.982Z','2025-06-01','wang','{"missing":["ff6f9528ca633e90a380b3389337c2b26620698d702514eee143afcae0713f77"]}',X'0143d3d40f4f06c1144d2ba21faa4e504b9ab455e2f09b1d795dff760b9e3ec4',X'25a697b9c55378526810f2962d15f988916ac732aa465b7555810d1cd14dd07b');
INSERT INTO event VALUES(18,10,2,'case.accept','2025-03-10','2026-11-25T09:08:47.523Z','2025-06-01','wang','{"procedure":"ordinary"}',X'25a697b9c55378526810f2962d15f988916ac732aa465b7555810d1cd14dd07b',X'2086ecafdcb72572411df76ce9ed30b21f96016aafdc86cc7de28ba7ead3deeb');
INSERT INTO event VALUES(19,10,3,'case.decide','2025-05-06','2026-11-25T09:08:48.105Z','2025-06-01','wang','{"act-again":true,"disposition":["revoked"],"perform-within":30}',X'2086ecafdcb72572411df76ce9ed30b21f96016aafdc86cc7de28ba7ead3deeb',X'99ce05b02d276b70d79813cb94bf6f312109b2f1f33d1754d6c24e43c0f9c198');
INSERT INTO event VALUES(20,10,4,'case.serve','2025-05-08','2026-11-25T09:08:48.715Z','2025-06-01','wang','{"recipient":["applicant","respondent"]}',X'99ce05b02d276b70d79813cb94bf6f312109b2f1f33d1754d6c24e43c0f9c198',X'c2c415da451e3e253c0c2618624fdeb9775af05b6af9d2a02e5eba26283eb805');
CREATE TABLE vault (
  digest TEXT NOT NULL PRIMARY KEY CHECK (length(digest) = 64),
  salt   BLOB NOT NULL CHECK (length(salt) = 16),
  value  TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO vault VALUES('16199cbbbf8fce9852398980b4fa0363627bce7446901cc1142b1a09ff2ec99c',X'ac91ef38d009d52fc231693011aa85e6','李');
INSERT INTO vault VALUES('595355791b8620abdc639d2ad0372c4d1a07e5266dea2ab6acf6cf900df42cd8',X'44d92e6ae6591f69e88426ea41b01ebc','王某2025-03-03');
INSERT INTO vault VALUES('59e64ddfc1d4a90935aa135b9eca5a471ef61548f33f37e2a347e0c559decd3c',X'cf6205e6098159a3d776a056e7da9f9f','王某2025-03-07');
INSERT INTO vault VALUES('5a3191353701e1430dd7fe7b4fbb13f1dd1aa3a89a8411f0952de8d4ad34347b',X'573fc5c5f656f080514bd6d78ece7d55','王某2025-03-04');
INSERT INTO vault VALUES('a39e9b5fc2bcb8235029e0f2cf44596331fce7c224e205662f277d5874f8abc0',X'004fd74d9489bd39a89f3701e925a97e','王某2025-03-05');
INSERT INTO vault VALUES('c4551158b9522a7e86458f2e83a887f4739ae77e28a2909ccdd896ac10fb9247',X'1bfa35e6b8c4b737b0ba9214ebce231c','王某2025-03-06');
INSERT INTO vault VALUES('ff6f9528ca633e90a380b3389337c2b26620698d702514eee143afcae0713f77',X'7af5f02693ca4e9daeaae1f85334723c','身份证');
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
INSERT INTO office VALUES(1,'聊城市人民政府行政复议办公室','Reconsideration Office of Liaocheng','371500','working','left-out',3);
CREATE TABLE region (
  code    TEXT NOT NULL PRIMARY KEY,
  name    TEXT NOT NULL,
  name_en TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO region VALUES('371500','聊城市','Liaocheng');
CREATE TABLE authority (
  code    TEXT NOT NULL PRIMARY KEY,
  name    TEXT NOT NULL,
  name_en TEXT NOT NULL,
  region  TEXT NOT NULL REFERENCES region (code),
  pattern TEXT NOT NULL UNIQUE
) STRICT, WITHOUT ROWID;
INSERT INTO authority VALUES('371500','聊城市人民政府','People''s Government of Liaocheng','371500','聊政复〔{year}〕{serial}号');
CREATE TABLE agency (
  code    TEXT NOT NULL PRIMARY KEY,
  name    TEXT NOT NULL UNIQUE,
  name_en TEXT NOT NULL,
  region  TEXT NOT NULL REFERENCES region (code),
  level   TEXT NOT NULL,
  field   TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO agency VALUES('market','聊城市市场监督管理局','Market Regulation Bureau','371500','city','market-regulation');
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
INSERT INTO case_record VALUES(7,'371500',2025,1,'聊政复〔2025〕1号','2025-03-03','371500','market','penalty','window',NULL,'suspended','ordinary',NULL,'2025-02-10',NULL,NULL,'accepted','2025-03-05',NULL,NULL,NULL);
INSERT INTO case_record VALUES(8,'371500',2025,2,'聊政复〔2025〕2号','2025-03-04','371500','market','penalty','window',NULL,'under-review','ordinary',NULL,'2025-02-10',NULL,NULL,'accepted','2025-03-06',NULL,NULL,NULL);
INSERT INTO case_record VALUES(9,'371500',2025,3,'聊政复〔2025〕3号','2025-03-05','371500','market','penalty','window',NULL,'awaiting-correction',NULL,NULL,'2025-02-10',NULL,NULL,NULL,NULL,'2025-03-20','abandoned','abandoned');
INSERT INTO case_record VALUES(10,'371500',2025,4,'聊政复〔2025〕4号','2025-03-06','371500','market','penalty','window',NULL,'effective','ordinary',NULL,'2025-02-10',NULL,NULL,'accepted','2025-03-10',NULL,NULL,NULL);
INSERT INTO case_record VALUES(11,'371500',2025,5,'聊政复〔2025〕5号','2025-03-07','371500','market','penalty','window',NULL,'filed',NULL,NULL,'2025-02-10',NULL,NULL,NULL,NULL,'2025-03-14','under-review','deemed-accepted');
CREATE TABLE case_party (
  case_id     INTEGER NOT NULL REFERENCES case_record (id) ON DELETE CASCADE,
  role        TEXT    NOT NULL CHECK (role IN ('applicant', 'respondent', 'third-party')),
  ordinal     INTEGER NOT NULL CHECK (ordinal > 0),
  name_digest TEXT,
  agency      TEXT    REFERENCES agency (code),
  PRIMARY KEY (case_id, role, ordinal),
  CHECK ((name_digest IS NULL) <> (agency IS NULL))
) STRICT, WITHOUT ROWID;
INSERT INTO case_party VALUES(7,'applicant',1,'595355791b8620abdc639d2ad0372c4d1a07e5266dea2ab6acf6cf900df42cd8',NULL);
INSERT INTO case_party VALUES(7,'respondent',1,NULL,'market');
INSERT INTO case_party VALUES(8,'applicant',1,'5a3191353701e1430dd7fe7b4fbb13f1dd1aa3a89a8411f0952de8d4ad34347b',NULL);
INSERT INTO case_party VALUES(8,'respondent',1,NULL,'market');
INSERT INTO case_party VALUES(9,'applicant',1,'a39e9b5fc2bcb8235029e0f2cf44596331fce7c224e205662f277d5874f8abc0',NULL);
INSERT INTO case_party VALUES(9,'respondent',1,NULL,'market');
INSERT INTO case_party VALUES(10,'applicant',1,'c4551158b9522a7e86458f2e83a887f4739ae77e28a2909ccdd896ac10fb9247',NULL);
INSERT INTO case_party VALUES(10,'respondent',1,NULL,'market');
INSERT INTO case_party VALUES(11,'applicant',1,'59e64ddfc1d4a90935aa135b9eca5a471ef61548f33f37e2a347e0c559decd3c',NULL);
INSERT INTO case_party VALUES(11,'respondent',1,NULL,'market');
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
INSERT INTO case_review VALUES(7,1,'accepted','2025-03-05','no','ordinary',NULL,NULL,NULL,NULL,'yes',NULL,NULL,NULL,NULL,'no');
INSERT INTO case_review VALUES(8,1,'accepted','2025-03-06','no','ordinary',NULL,NULL,NULL,'2025-05-26','yes',NULL,NULL,NULL,NULL,'no');
INSERT INTO case_review VALUES(10,1,'accepted','2025-03-10','no','ordinary','2025-05-06','decided','revoked','2025-05-09','yes','2025-05-08','2025-05-23',NULL,NULL,'no');
INSERT INTO case_review VALUES(11,1,'deemed-accepted','2025-03-14','yes','ordinary',NULL,NULL,NULL,'2025-05-13','yes',NULL,NULL,NULL,NULL,'no');
CREATE TABLE case_clock (
  case_id        INTEGER NOT NULL REFERENCES case_record (id) ON DELETE CASCADE,
  clock          TEXT    NOT NULL,
  party          TEXT    NOT NULL,
  after_lapse    TEXT    NOT NULL CHECK (after_lapse IN ('yes', 'no')),
  from_on        TEXT    NOT NULL,
  due_on         TEXT,
  is_stopped     TEXT    NOT NULL CHECK (is_stopped IN ('yes', 'no')),
  is_provisional TEXT    NOT NULL CHECK (is_provisional IN ('yes', 'no')),
  article        TEXT    NOT NULL,
  PRIMARY KEY (case_id, clock, party, after_lapse)
) STRICT, WITHOUT ROWID;
INSERT INTO case_clock VALUES(7,'answer','','no','2025-03-07','2025-03-21','no','no','ARL 48');
INSERT INTO case_clock VALUES(7,'review','','no','2025-03-05',NULL,'yes','no','ARL 62');
INSERT INTO case_clock VALUES(7,'suspension-limit','','no','2025-03-20','2025-05-20','no','no','ARL 41(5)');
INSERT INTO case_clock VALUES(8,'copy-service','','no','2025-03-06','2025-03-17','no','no','ARL 48');
INSERT INTO case_clock VALUES(8,'review','','no','2025-03-06','2025-05-26','no','no','ARL 62');
INSERT INTO case_clock VALUES(9,'correction','','no','2025-03-06','2025-03-20','no','no','ARL 31');
INSERT INTO case_clock VALUES(10,'performance','','no','2025-05-08','2025-06-09','no','no','ARL 77');
INSERT INTO case_clock VALUES(10,'remaking','','no','2025-05-08','2025-07-07','no','no','Reg. 49');
INSERT INTO case_clock VALUES(10,'suing','applicant','no','2025-05-08','2025-05-23','no','no','ALL 45');
INSERT INTO case_clock VALUES(11,'copy-service','','yes','2025-03-14','2025-03-25','no','no','ARL 48');
INSERT INTO case_clock VALUES(11,'examination','','no','2025-03-07','2025-03-14','no','no','ARL 30');
INSERT INTO case_clock VALUES(11,'review','','yes','2025-03-14','2025-05-13','no','no','ARL 62');
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
COMMIT;
