-- What was handed in. It never changes, so that the large columns are written once.
CREATE TABLE submission (
    -- in the order in which they came
    number ${counted_key},
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    -- milliseconds since 1970, as all times here
    submitted BIGINT NOT NULL,
    idempotency_key TEXT UNIQUE,
    body_hash TEXT,
    -- the schedule that this one revises, which may be gone
    parent TEXT,
    bytes BIGINT NOT NULL,
    -- JSON, as the columns below
    warnings TEXT NOT NULL,
    config TEXT NOT NULL,
    problem TEXT NOT NULL
);

-- What became of it.
CREATE TABLE solving (
    id TEXT NOT NULL PRIMARY KEY REFERENCES submission (id) ON DELETE CASCADE,
    status TEXT NOT NULL,
    started BIGINT,
    completed BIGINT,
    failure TEXT,
    score TEXT,
    optimality TEXT,
    bound TEXT,
    -- JSON
    placements TEXT
);

CREATE INDEX solving_completed ON solving (completed);
