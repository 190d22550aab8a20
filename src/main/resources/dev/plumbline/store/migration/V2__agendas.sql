-- What can change about an agenda.
CREATE TABLE agenda (
    id TEXT NOT NULL PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    created BIGINT NOT NULL,
    -- whoever changes an agenda says which version they have seen
    version BIGINT NOT NULL,
    -- numbers of revisions
    head INTEGER NOT NULL,
    published INTEGER
);

CREATE INDEX agenda_created ON agenda (created, id);

CREATE TABLE agenda_tag (
    agenda TEXT NOT NULL REFERENCES agenda (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    tag TEXT NOT NULL,
    PRIMARY KEY (agenda, position)
);

CREATE INDEX agenda_tag_tag ON agenda_tag (tag);

CREATE TABLE agenda_member (
    agenda TEXT NOT NULL REFERENCES agenda (id) ON DELETE CASCADE,
    holder TEXT NOT NULL,
    position INTEGER NOT NULL,
    role TEXT NOT NULL,
    -- JSON
    tracks TEXT NOT NULL,
    PRIMARY KEY (agenda, holder)
);

-- A problem with its settings, under the number of the first revision that has it.
CREATE TABLE agenda_problem (
    agenda TEXT NOT NULL REFERENCES agenda (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    -- JSON, both
    config TEXT NOT NULL,
    problem TEXT NOT NULL,
    PRIMARY KEY (agenda, number)
);

-- Rows are added and never changed.
CREATE TABLE revision (
    agenda TEXT NOT NULL REFERENCES agenda (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    kind TEXT NOT NULL,
    who TEXT NOT NULL,
    made BIGINT NOT NULL,
    summary TEXT NOT NULL,
    -- of the agenda, from this revision on
    version BIGINT NOT NULL,
    problem INTEGER NOT NULL,
    score TEXT NOT NULL,
    -- JSON: where everything stands, and the request that led here
    placements TEXT NOT NULL,
    request TEXT NOT NULL,
    PRIMARY KEY (agenda, number),
    FOREIGN KEY (agenda, problem) REFERENCES agenda_problem (agenda, number)
);

-- A schedule that is made for an agenda.
CREATE TABLE proposal (
    id TEXT NOT NULL PRIMARY KEY REFERENCES submission (id) ON DELETE CASCADE,
    agenda TEXT NOT NULL REFERENCES agenda (id) ON DELETE CASCADE,
    revision INTEGER NOT NULL,
    way TEXT NOT NULL,
    who TEXT NOT NULL,
    made BIGINT NOT NULL
);

CREATE INDEX proposal_agenda ON proposal (agenda, made);
