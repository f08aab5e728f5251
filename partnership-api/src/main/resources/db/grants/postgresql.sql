-- What the service's own role may do. Run by the role that owns the tables: by the program after its migrations, or by hand with
-- psql -v application=ROLE -f postgresql.sql. Can be run again at any time.
revoke all on domain_event from public, :"application";
grant select, insert on domain_event to :"application";

-- Shortcuts, which the newer one replaces.
grant select, insert, delete on snapshot to :"application";

-- What views are read from; a rebuild replaces it.
grant select, insert, delete on record_entry to :"application";

-- One row for each opening of a partnership; a rebuild replaces it.
grant select, insert, delete on partnership to :"application";

-- Drafts change, and give up their text.
grant select, insert, update on agreement_draft to :"application";

-- Answers are kept for those who send again, and dropped when their time is over.
grant select, insert, delete on kept_answer to :"application";

-- A start asks whether the tables are those that it knows.
grant select on flyway_api, flyway_projections to :"application";

-- Who has looked into what, and what was decided about a name, is only added to.
grant select, insert on read_log to :"application";
grant select, insert on person_act to :"application";

-- Names are put right, and taken away.
grant select, insert, update on person to :"application";
