-- What waits to be done or is being done; a row goes when its work is over.
CREATE TABLE job (
    -- of the solving, or of a part of a comparison
    id TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    -- whoever handed it in
    owner TEXT NOT NULL,
    -- in the order in which they came
    number BIGINT NOT NULL UNIQUE,
    -- how often the scheduler was given a task for it
    start BIGINT NOT NULL,
    -- 1 while the scheduler has a task for it, else 0
    given INTEGER NOT NULL,
    -- of the claim that may write, or of the last one that could
    fence BIGINT NOT NULL,
    -- that works on it
    node TEXT,
    -- 1 when somebody wants it to end early, else 0
    ended INTEGER NOT NULL
);

CREATE INDEX job_waiting ON job (kind, given, owner, number);

-- When each owner had a turn for the last time.
CREATE TABLE job_turn (
    owner TEXT NOT NULL PRIMARY KEY,
    number BIGINT NOT NULL
);

-- Counts the transactions that change jobs. Each takes it first and keeps it to its end, so that they
-- come one after the other, and a node that has seen a number has seen all below it.
CREATE TABLE change_counter (
    id INTEGER NOT NULL PRIMARY KEY,
    value BIGINT NOT NULL
);

INSERT INTO change_counter (id, value) VALUES (1, 0);

-- When something was changed for the last time, also when it is gone.
CREATE TABLE job_change (
    id TEXT NOT NULL PRIMARY KEY,
    seq BIGINT NOT NULL,
    -- milliseconds since 1970
    changed BIGINT NOT NULL
);

CREATE INDEX job_change_seq ON job_change (seq);

-- Schedules of an earlier version that are not finished; nobody else is there while this runs.
INSERT INTO job (id, kind, owner, number, start, given, fence, node, ended)
SELECT submission.id, 'SOLVING', 'local', submission.number, 0, 0, 0, NULL, 0
FROM submission JOIN solving ON solving.id = submission.id
WHERE solving.status IN ('DATASET_CREATED', 'SOLVING_SCHEDULED', 'SOLVING_ACTIVE');

UPDATE change_counter SET value = (SELECT COALESCE(MAX(number), 0) FROM submission);

-- The scheduler's own tables, one for what somebody waits for and one for what can wait. SQLite takes
-- the types of PostgreSQL as names.
CREATE TABLE solving_task (
    task_name TEXT NOT NULL,
    task_instance TEXT NOT NULL,
    task_data BYTEA,
    execution_time TIMESTAMP WITH TIME ZONE NOT NULL,
    picked BOOLEAN NOT NULL,
    picked_by TEXT,
    last_success TIMESTAMP WITH TIME ZONE,
    last_failure TIMESTAMP WITH TIME ZONE,
    consecutive_failures INTEGER,
    last_heartbeat TIMESTAMP WITH TIME ZONE,
    version BIGINT NOT NULL,
    priority SMALLINT,
    PRIMARY KEY (task_name, task_instance)
);

CREATE INDEX solving_task_due ON solving_task (execution_time);
CREATE INDEX solving_task_beat ON solving_task (last_heartbeat);

CREATE TABLE comparing_task (
    task_name TEXT NOT NULL,
    task_instance TEXT NOT NULL,
    task_data BYTEA,
    execution_time TIMESTAMP WITH TIME ZONE NOT NULL,
    picked BOOLEAN NOT NULL,
    picked_by TEXT,
    last_success TIMESTAMP WITH TIME ZONE,
    last_failure TIMESTAMP WITH TIME ZONE,
    consecutive_failures INTEGER,
    last_heartbeat TIMESTAMP WITH TIME ZONE,
    version BIGINT NOT NULL,
    priority SMALLINT,
    PRIMARY KEY (task_name, task_instance)
);

CREATE INDEX comparing_task_due ON comparing_task (execution_time);
CREATE INDEX comparing_task_beat ON comparing_task (last_heartbeat);

-- A comparison of weights that was handed in, and how far it is.
CREATE TABLE comparison (
    id TEXT NOT NULL PRIMARY KEY,
    number BIGINT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    owner TEXT NOT NULL,
    -- JSON, as it was handed in
    definition TEXT NOT NULL,
    -- searches that it takes
    runs INTEGER NOT NULL,
    -- 1 when it is asked how far weights can change once all runs are made, else 0
    asks INTEGER NOT NULL,
    status TEXT NOT NULL,
    submitted BIGINT NOT NULL,
    started BIGINT,
    completed BIGINT,
    failure TEXT,
    -- what was begun last, in words
    doing TEXT,
    -- JSON: the answer
    sensitivity TEXT
);

-- A finished search of a comparison.
CREATE TABLE comparison_run (
    comparison TEXT NOT NULL REFERENCES comparison (id) ON DELETE CASCADE,
    cell INTEGER NOT NULL,
    -- JSON
    run TEXT NOT NULL,
    PRIMARY KEY (comparison, cell)
);
