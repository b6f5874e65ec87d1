-- Who submitted it, for fairness between people while attempts wait: see web.exercises.Visitor. Empty where nobody is told
-- apart.
ALTER TABLE attempt ADD COLUMN person VARCHAR(64) DEFAULT '' NOT NULL;

CREATE INDEX attempt_waiting ON attempt (graded_at, person, id);
