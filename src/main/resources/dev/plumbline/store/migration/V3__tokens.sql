-- Who may ask. Of a token there is only its hash: nobody can read it here.
CREATE TABLE token (
    id TEXT NOT NULL PRIMARY KEY,
    -- SHA-256 in hexadecimal digits
    hash TEXT NOT NULL UNIQUE,
    holder TEXT NOT NULL,
    -- 1 when it is for the whole server, else 0
    admin BIGINT NOT NULL,
    created BIGINT NOT NULL,
    expires BIGINT,
    last_used BIGINT,
    revoked BIGINT
);

-- Sessions of browsers, each opened with a token.
CREATE TABLE login (
    hash TEXT NOT NULL PRIMARY KEY,
    token TEXT NOT NULL REFERENCES token (id) ON DELETE CASCADE,
    expires BIGINT NOT NULL
);

CREATE INDEX login_expires ON login (expires);

-- The holder who handed it in; what came before there were tokens was handed in by this machine.
ALTER TABLE submission ADD COLUMN owner TEXT NOT NULL DEFAULT 'local';

CREATE INDEX submission_owner ON submission (owner, number);

-- Who changed what, and when.
CREATE TABLE audit (
    -- hexadecimal digits, growing with time
    id TEXT NOT NULL PRIMARY KEY,
    happened BIGINT NOT NULL,
    who TEXT NOT NULL,
    -- method and path, without anything of the request
    action TEXT NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    -- the agenda whose committee may read it
    agenda TEXT REFERENCES agenda (id) ON DELETE CASCADE,
    request TEXT NOT NULL
);

CREATE INDEX audit_agenda ON audit (agenda, id);
CREATE INDEX audit_happened ON audit (happened);
