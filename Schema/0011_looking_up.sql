-- What is looked up all day: earlier cases about the same act, and what is due next.

-- Acts by their numbers. A mark is made from the number whatever way it is written (Sources/FuyiStore/Search);
-- two numbers may share one. It can be guessed from the number, and so goes when the number is erased. The search
-- index has a case's words without a foreign key, and so has this: one more index would be written for each case.
CREATE TABLE case_act (
  mark    INTEGER NOT NULL,
  case_id INTEGER NOT NULL,
  PRIMARY KEY (mark, case_id)
) STRICT, WITHOUT ROWID;

DROP INDEX case_by_act;

-- A right to sue ends by itself, so those of old cases stay behind by the million and are of no interest, while
-- an obligation stays until it is met. What is due is read from two indexes, and what is stopped from a third.
DROP INDEX case_clock_by_due;
CREATE INDEX case_clock_by_due ON case_clock (due_on)
  WHERE due_on IS NOT NULL
    AND clock NOT IN ('suing', 'suing-untold', 'suing-undecided', 'suing-act');
CREATE INDEX case_clock_right_by_due ON case_clock (due_on)
  WHERE due_on IS NOT NULL
    AND clock IN ('suing', 'suing-untold', 'suing-undecided', 'suing-act');
CREATE INDEX case_clock_stopped ON case_clock (case_id) WHERE due_on IS NULL;
