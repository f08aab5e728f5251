-- Which partnerships there are: one row each, written with their first event, so that a list of them need not go through the record.
create table partnership (
    office     varchar(4)  not null primary key,
    opened_at  varchar(24) not null
);
insert into partnership (office, opened_at)
    select office, recorded_at from record_entry where subject = 'OFFICE' and number = 0 and version = 1;
