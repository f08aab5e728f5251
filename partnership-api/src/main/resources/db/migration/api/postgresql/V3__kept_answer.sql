-- What a request with an Idempotency-Key was answered, so that the same request gets the same answer again. Written in the
-- transaction of what the request did; no evidence, and removed after 30 days.
create table kept_answer (
    caller        text         not null,
    repeat_key    varchar(200) not null,
    fingerprint   varchar(64)  not null,
    kept_on       date         not null,
    first_version bigint,
    last_version  bigint,
    status        integer      not null,
    headers       text         not null,
    body          text         not null,
    primary key (caller, repeat_key)
);
create index kept_answer_age on kept_answer (kept_on);
