-- 办结: a decided matter ends once, as something, on a day, by a numbered document, for a reason, by a person
alter table casework.matter
  drop constraint matter_status_check,
  add constraint matter_status_check check (status in ('OPEN', 'PROPOSED', 'REVIEWED', 'DECIDED', 'ENDED')),
  add ended_as     varchar(12) check (ended_as in
    ('PENALISED', 'UNPENALISED', 'UNFOUNDED', 'TO_JUSTICE', 'RECTIFIED', 'REFERRED', 'DECLINED')),
  add ended_on     date,
  add ended_number varchar(120) check (btrim(ended_number) <> ''),
  add ended_reason varchar(2000) check (btrim(ended_reason) <> ''),
  add ended_by     varchar(40) references identity.account,
  add constraint ended_whole check (num_nonnulls(ended_as, ended_on, ended_number, ended_reason, ended_by)
    = case status when 'ENDED' then 5 else 0 end),
  add constraint ended_after_decision check (ended_on >= decided_on);

-- matter_check4 and matter_check5 knew decided as the last state
alter table casework.matter
  drop constraint matter_check4,
  drop constraint matter_check5,
  add constraint decided_whole check (num_nonnulls(decided_by, decided_on, number, nullif(cardinality(outcomes), 0))
    = case when status in ('DECIDED', 'ENDED') then 4 else 0 end);

create or replace function casework.decided_stays() returns trigger language plpgsql as $$
begin
  if old.status = 'DECIDED' and new.status = 'ENDED'
     and to_jsonb(new) - '{status,version,ended_as,ended_on,ended_number,ended_reason,ended_by}'::text[]
       = to_jsonb(old) - '{status,version,ended_as,ended_on,ended_number,ended_reason,ended_by}'::text[] then
    return new;
  end if;
  raise exception 'append-only: a decided matter stays as it was decided';
end $$;
drop trigger decided_stays on casework.matter;
create trigger decided_stays before update on casework.matter
  for each row when (old.status in ('DECIDED', 'ENDED')) execute function casework.decided_stays();
