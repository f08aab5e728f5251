-- What the service's own role may do. Run by the role that owns the tables: by the program after its migrations, or by hand with
-- psql -v application=ROLE -f postgresql.sql. Can be run again at any time.
revoke all on domain_event from public, :"application";
grant select, insert on domain_event to :"application";

-- A newer snapshot replaces an older one.
grant select, insert, delete on snapshot to :"application";

-- The event index, which a rebuild replaces.
grant select, insert, delete on event_index to :"application";

-- The partnerships, which a rebuild replaces.
grant select, insert, delete on partnership to :"application";

-- Drafts are revised, and lose their text.
grant select, insert, update on agreement_draft to :"application";

-- Responses are stored for repeated requests, and deleted after 30 days.
grant select, insert, delete on stored_response to :"application";

-- A start checks that the tables are those that it knows.
grant select on flyway_api, flyway_projections to :"application";

-- The read log and the decisions about names are only added to.
grant select, insert on read_log to :"application";
grant select, insert on person_act to :"application";

-- Names are corrected and erased.
grant select, insert, update on person to :"application";
