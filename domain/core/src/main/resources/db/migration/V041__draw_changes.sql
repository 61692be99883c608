-- 抽取后的变更 (DR1 3.7, 4.1, 4.4): asked for, decided by a leader, approved by the witness, then in effect for good

-- what is written stays, only what was empty is filled; a final state stays too
create function draw.only_add() returns trigger language plpgsql as $$
declare
  had jsonb := to_jsonb(old) - 'version';
begin
  if not coalesce(had ->> 'status' in
      ('DISCLOSED', 'DISCARDED', 'VOIDED', 'REFUSED', 'OBJECTED', 'EFFECTIVE'), false) then
    had := had - 'status';
  end if;
  if tg_op = 'DELETE' or exists (
      select from jsonb_each(had) as was(name, value)
      where value <> 'null' and value is distinct from to_jsonb(new) -> name) then
    raise exception 'append-only: what is written in %.% stays', tg_table_schema, tg_table_name;
  end if;
  return new;
end $$;

-- a draw may end as void: public with its reason, and the task is open for the next number
alter table draw.draw
  drop constraint draw_status_check,
  add constraint draw_status_check check (status in
    ('FROZEN', 'COMMITTED', 'PLANNED', 'OPENED', 'DRAWN', 'DISCLOSED', 'DISCARDED', 'VOIDED')),
  add void_reason varchar(1000),
  add voided_at   timestamptz,
  add constraint void_has_reason check
    ((status = 'VOIDED') = (void_reason is not null) and (void_reason is null) = (voided_at is null));
drop index draw.draw_of_task;
create unique index draw_of_task on draw.draw (task_id) where status not in ('DISCARDED', 'VOIDED');
create unique index one_void on draw.log (draw) where type = 'VOID';
drop trigger draw_stays on draw.draw;
drop function draw.keep_sealed();
create trigger draw_stays before update or delete on draw.draw
  for each row execute function draw.only_add();

-- a commitment may be replaced until T0; from then on everything handed in stays
create function draw.keep_pledge() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE'
     or exists (select from draw.draw d where d.id = old.draw_id and d.plan_hash is not null)
        and ((old.login, old.name, old.organisation, old.commitment, old.committed_at)
               is distinct from (new.login, new.name, new.organisation, new.commitment, new.committed_at)
             or old.reveal is not null and old.reveal is distinct from new.reveal) then
    raise exception 'append-only: a published promise stays';
  end if;
  return new;
end $$;
create trigger pledge_stays before update or delete on draw.pledge
  for each row execute function draw.keep_pledge();

create table draw.change (
  id            bigint generated always as identity primary key,
  draw_id       bigint        not null references draw.draw,
  kind          varchar(10)   not null check (kind in ('OUT', 'LEAVE', 'RECUSE', 'ADD', 'VOID', 'APPOINT')),
  project       varchar(64),
  inspector     varchar(64),
  more          integer       check (more between 1 and 999),
  assignment_id bigint        references draw.assignment,
  seat          integer       check (seat between 1 and 9),
  code          varchar(3)    not null check (code ~ '^[A-Z][0-9][0-9]$'),
  evidence      varchar(300)  not null check (btrim(evidence) <> ''),
  reason        varchar(1000) not null check (btrim(reason) <> ''),
  party         varchar(200)  check (btrim(party) <> ''),
  asked_by      varchar(40)   not null references identity.account,
  asked_at      timestamptz   not null,
  status        varchar(10)   not null
    check (status in ('ASKED', 'DECIDED', 'REFUSED', 'OBJECTED', 'EFFECTIVE')),
  decided_by    varchar(40)   references identity.account,
  decided_at    timestamptz,
  witnessed_by  varchar(40)   references identity.account,
  witnessed_at  timestamptz,
  refusal       varchar(1000) check (btrim(refusal) <> ''),
  version       bigint        not null default 0,
  check ((project is not null) = (kind in ('OUT', 'RECUSE'))),
  check ((inspector is not null) = (kind in ('LEAVE', 'RECUSE', 'APPOINT'))),
  check ((more is not null) = (kind = 'ADD')),
  check ((assignment_id is not null and seat is not null) = (kind = 'APPOINT')),
  check (party is null or kind = 'RECUSE'),
  check ((status = 'ASKED') = (decided_by is null) and (decided_by is null) = (decided_at is null)),
  check ((witnessed_by is not null) = (status = 'OBJECTED' or status = 'EFFECTIVE' and kind <> 'APPOINT')
         and (witnessed_by is null) = (witnessed_at is null)),
  check ((refusal is not null) = (status in ('REFUSED', 'OBJECTED'))),
  constraint asker_does_not_decide check (asked_by <> decided_by or kind in ('LEAVE', 'VOID')),
  constraint witness_is_another check (witnessed_by <> asked_by and witnessed_by <> decided_by)
);
create index change_of_draw on draw.change (draw_id, id);
create index change_open on draw.change (status) where status in ('ASKED', 'DECIDED');
create trigger change_stays before update or delete on draw.change
  for each row execute function draw.only_add();

-- events.txt line by line
create table draw.event (
  draw_id    bigint       not null references draw.draw,
  number     integer      not null check (number > 0),
  line       varchar(200) not null,
  change_id  bigint       not null unique references draw.change,
  final_hash char(64)     not null check (final_hash ~ '^[0-9a-f]{64}$'),
  at         timestamptz  not null,
  primary key (draw_id, number)
);
create trigger event_stays before update or delete or truncate on draw.event
  for each statement execute function platform.refuse_change();

-- 未经抽取，经批准直接指派
create table draw.appointment (
  change_id     bigint       primary key references draw.change,
  assignment_id bigint       not null references draw.assignment,
  seat          integer      not null check (seat between 1 and 9),
  inspector     varchar(64)  not null,
  reason        varchar(1000) not null,
  approved_by   varchar(40)  not null references identity.account,
  at            timestamptz  not null
);
create trigger appointment_stays before update or delete or truncate on draw.appointment
  for each statement execute function platform.refuse_change();

-- a project joins by an event or by the draw itself (0); it ends by an event or with a void draw
alter table draw.assignment
  add team_size    integer,
  add joined       integer not null default 0 check (joined >= 0),
  add withdrawn    integer check (withdrawn > 0),
  add withdrawn_at timestamptz,
  add check (withdrawn is null or withdrawn_at is not null);
update draw.assignment a set team_size = d.team_size from draw.draw d where d.id = a.draw_id;
alter table draw.assignment alter team_size set not null;
create trigger assignment_stays before update or delete on draw.assignment
  for each row execute function draw.only_add();

-- a seat is held by one after the other; who gave it up stays in the record
alter table draw.seat
  drop constraint seat_pkey,
  drop constraint seat_assignment_id_inspector_key,
  add id           bigint generated always as identity primary key,
  add came         integer not null default 0 check (came >= 0),
  add appointed    boolean not null default false,
  add ended        integer check (ended > 0),
  add ended_at     timestamptz,
  add check (ended is null or ended_at is not null);
create unique index seat_held on draw.seat (assignment_id, number) where ended_at is null;
create unique index seat_held_once on draw.seat (assignment_id, inspector) where ended_at is null;
drop trigger seat_stays on draw.seat;
drop function draw.keep_team();
create trigger seat_stays before update or delete on draw.seat
  for each row execute function draw.only_add();
