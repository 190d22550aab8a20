-- Who listens to agendas now, as each server said last. What is old counts no more.
CREATE TABLE presence (
    agenda TEXT NOT NULL,
    server TEXT NOT NULL,
    holder TEXT NOT NULL,
    streams INTEGER NOT NULL,
    seen BIGINT NOT NULL,
    PRIMARY KEY (agenda, server, holder)
);
