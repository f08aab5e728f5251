-- Who from outside has looked into what, for which purpose and on which ground (R-145). One log for each office and each person,
-- numbered without gaps; only added to.
create table read_log (
    about        varchar(32) not null,
    number       int         not null,
    read_at      timestamp with time zone not null,
    kind         varchar(32) not null,
    organisation varchar(9),
    supplier     varchar(9),
    actor_ref    varchar     not null,
    role         varchar     not null,
    purpose      varchar(32) not null,
    basis        varchar     not null,
    what         varchar     not null,
    valid_on     date,
    known_at     timestamp with time zone,
    trace_id     varchar(64) not null,
    primary key (about, number)
);

-- Those who represent an owner, by an opaque reference that everything else uses. A name stands here and nowhere else (R-142); erasing
-- takes the name away and the digest by which the same person would be known again (R-143).
create table person (
    ref            varchar(32) not null primary key,
    subject_digest varchar(64) unique,
    name           varchar(200),
    told_digest    varchar(64),
    role           varchar(200),
    organisation   varchar(9),
    recorded_at    timestamp with time zone not null
);

-- What was decided about a name, by whom and why; only added to, and without the name.
create table person_act (
    ref          varchar(32) not null references person (ref),
    number       int         not null,
    act          varchar(32) not null,
    decided_by   varchar(32) not null,
    actor_ref    varchar,
    organisation varchar(9),
    decided_on   date        not null,
    recorded_at  timestamp with time zone not null,
    reason       varchar,
    provision    varchar,
    primary key (ref, number)
);
