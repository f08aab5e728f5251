-- The event index: each event under every subject that it concerns (the office, a change, a meeting, a decision, a dispute, the
-- cost key); what all views are read from. Can be dropped and rebuilt from the record.
create table event_index (
    office      varchar(4)    not null,
    subject     varchar(8)    not null,
    number      int           not null,
    version     bigint        not null,
    event_id    varchar(64)   not null,
    recorded_at varchar(24)   not null,
    acting_as   varchar(32)   not null,
    provenance  varchar(16)   not null,
    audience    varchar(32)   not null,
    type        varchar(64)   not null,
    payload     varchar       not null,
    primary key (office, subject, number, version)
);
create index event_index_version on event_index (office, version);

-- The partnerships: one row each, added with the first event, so that a list of them need not search the event index.
create table partnership (
    office     varchar(4)  not null primary key,
    opened_at  varchar(24) not null
);
