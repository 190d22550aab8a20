-- Parts of a schedule that could be better by themselves, as JSON; nothing where none is known.
ALTER TABLE solving ADD COLUMN gaps TEXT;
