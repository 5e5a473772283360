-- As known on a day: finds the records of which something was recorded after it, without reading the log.
-- Days of recording may go back (in a rehearsal), so that positions cannot stand in for them.

CREATE INDEX event_by_recording ON event (recorded_on, subject, sequence);
