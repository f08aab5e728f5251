-- No role changes or removes an event by mistake, also not the owner of the table, and not by way of replication. Whoever owns the
-- table, or is superuser, can drop the trigger: a deliberate act, which the database's own log of such statements can show.
create function domain_event_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'The record is append-only: % is refused', tg_op using errcode = 'insufficient_privilege';
end
$$;

create trigger append_only before update or delete or truncate on domain_event
    for each statement execute function domain_event_append_only();
alter table domain_event enable always trigger append_only;
