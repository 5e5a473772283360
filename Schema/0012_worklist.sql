-- What a worklist says of a clock that runs stands in the index that finds it. A morning's list looks at thousands of
-- clocks, each in a place of its own in the table; the index has them side by side in the order of their ends.
DROP INDEX case_clock_by_due;
CREATE INDEX case_clock_by_due ON case_clock (
  due_on, case_id, clock, party, after_lapse, owner, from_on, unit, is_provisional, article)
  WHERE due_on IS NOT NULL AND substr(clock, 1, 5) <> 'suing';
DROP INDEX case_clock_right_by_due;
CREATE INDEX case_clock_right_by_due ON case_clock (
  due_on, case_id, clock, party, after_lapse, owner, from_on, unit, is_provisional, article)
  WHERE due_on IS NOT NULL AND substr(clock, 1, 5) = 'suing';
