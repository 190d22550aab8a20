-- What became public, in its order; rows are added and never changed.
CREATE TABLE publication (
    agenda TEXT NOT NULL REFERENCES agenda (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    who TEXT NOT NULL,
    -- milliseconds since 1970, as all times here
    made BIGINT NOT NULL,
    PRIMARY KEY (agenda, number)
);

-- Addresses that nobody can guess, one for each person.
CREATE TABLE agenda_calendar (
    secret TEXT NOT NULL PRIMARY KEY,
    agenda TEXT NOT NULL REFERENCES agenda (id) ON DELETE CASCADE,
    person TEXT NOT NULL,
    UNIQUE (agenda, person)
);

-- The number of the last event. It is counted with the agenda locked, so that events are to be
-- seen in the order of their numbers, whichever server wrote them.
ALTER TABLE agenda ADD COLUMN events BIGINT NOT NULL DEFAULT 0;

-- What happened, the last so many of each agenda. Those of an agenda that is gone stay for a while.
CREATE TABLE agenda_event (
    agenda TEXT NOT NULL,
    number BIGINT NOT NULL,
    type TEXT NOT NULL,
    made BIGINT NOT NULL,
    -- JSON
    data TEXT NOT NULL,
    PRIMARY KEY (agenda, number)
);

CREATE INDEX agenda_event_made ON agenda_event (made);

-- What was last told of a proposal: 0 nothing, 1 that it waits, 2 that it is searched for, 3 the
-- end; and the score. Those of before this table are not news.
ALTER TABLE proposal ADD COLUMN told INTEGER NOT NULL DEFAULT 0;
ALTER TABLE proposal ADD COLUMN told_score TEXT;
UPDATE proposal SET told = 3;
CREATE INDEX proposal_untold ON proposal (told) WHERE told < 3;

-- Who is called when something happens. It outlives its agenda until the last call is done.
CREATE TABLE webhook (
    id TEXT NOT NULL PRIMARY KEY,
    agenda TEXT NOT NULL,
    url TEXT NOT NULL,
    secret TEXT NOT NULL,
    -- words, with a space between them
    types TEXT NOT NULL,
    who TEXT NOT NULL,
    made BIGINT NOT NULL
);

CREATE INDEX webhook_agenda ON webhook (agenda, made);

-- The calls: those to be made, and the last of those that were.
CREATE TABLE webhook_delivery (
    number ${counted_key},
    webhook TEXT NOT NULL REFERENCES webhook (id) ON DELETE CASCADE,
    event BIGINT NOT NULL,
    type TEXT NOT NULL,
    made BIGINT NOT NULL,
    -- JSON
    body TEXT NOT NULL,
    -- the delivery that this one repeats
    repeats BIGINT,
    state TEXT NOT NULL,
    attempts INTEGER NOT NULL,
    -- not before
    due BIGINT NOT NULL,
    -- of the last attempt: the answer's, or why there is none
    status INTEGER,
    failure TEXT,
    ended BIGINT
);

CREATE INDEX webhook_delivery_webhook ON webhook_delivery (webhook, number);
CREATE INDEX webhook_delivery_due ON webhook_delivery (due) WHERE state = 'WAITING';
