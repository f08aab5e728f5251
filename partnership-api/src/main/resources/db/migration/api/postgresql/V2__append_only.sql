-- Append-only tables: no role updates, deletes or truncates them by mistake, not even their owner, and not by way of replication. Whoever
-- owns a table, or is superuser, can drop its trigger: a deliberate act, which the database's own log of such statements can show.
create function append_only() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only: % is refused', tg_table_name, tg_op using errcode = 'insufficient_privilege';
end
$$;

create trigger append_only before update or delete or truncate on domain_event
    for each statement execute function append_only();
alter table domain_event enable always trigger append_only;

create trigger append_only before update or delete or truncate on read_log
    for each statement execute function append_only();
alter table read_log enable always trigger append_only;

create trigger append_only before update or delete or truncate on person_act
    for each statement execute function append_only();
alter table person_act enable always trigger append_only;
