-- What the server's login may do, told anew at every start, so that a new table is never forgotten: read and add
-- everywhere; change and remove except where a trigger refuses it to everybody. It owns nothing: no table can be
-- altered, emptied or robbed of its triggers.
do $$
declare
  part  record;
  place record;
begin
  execute format('revoke temporary on database %I from public', current_database());
  for part in
    select oid, nspname as name from pg_namespace
    where nspname not like 'pg\_%' and nspname not in ('information_schema', 'public', 'platform_history')
  loop
    execute format('grant usage on schema %I to "${app}"', part.name);
    execute format('revoke all on all tables in schema %I from "${app}"', part.name);
    execute format('grant select, insert on all tables in schema %I to "${app}"', part.name);
    execute format('grant usage on all sequences in schema %I to "${app}"', part.name);
    for place in
      -- tgtype: 1 = for each row, 8 = delete, 16 = update (pg_trigger)
      select c.oid::regclass as name,
             coalesce(bit_or(t.tgtype) & 16, 0) = 0 as changes,
             coalesce(bit_or(t.tgtype) & 8, 0) = 0 as removes
      from pg_class c
        left join pg_trigger t on t.tgrelid = c.oid and t.tgtype & 1 = 0
          and t.tgfoid = 'platform.refuse_change'::regproc
      where c.relnamespace = part.oid and c.relkind = 'r'
      group by c.oid
    loop
      if place.changes then
        execute format('grant update on %s to "${app}"', place.name);
      end if;
      if place.removes and part.name <> 'draw' then
        execute format('grant delete on %s to "${app}"', place.name);
      end if;
    end loop;
  end loop;
end $$;
