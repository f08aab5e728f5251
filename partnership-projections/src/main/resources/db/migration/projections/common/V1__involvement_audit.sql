-- What the involvement audit reads: each event, filed under everything it concerns. Can be dropped and rebuilt from the event store.
create table involvement_entry (
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
create index involvement_entry_version on involvement_entry (office, version);
