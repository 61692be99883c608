-- 抽取与匹配: draws with their sealed files, the hash-chained log, the drawn teams (S11–S13, S15)
create schema draw;

-- numbers are consecutive within a year; the row is locked by the transaction that takes one
create table draw.number_series (
  year integer primary key check (year between 2000 and 2999),
  last integer not null check (last > 0)
);

create table draw.draw (
  id             bigint generated always as identity primary key,
  number         varchar(64)  not null unique,
  task_id        bigint       not null,
  task_number    varchar(120) not null,
  task_title     varchar(300) not null,
  year           integer      not null,
  last_day       date         not null,
  status         varchar(20)  not null
    check (status in ('FROZEN', 'COMMITTED', 'PLANNED', 'OPENED', 'DRAWN', 'DISCLOSED', 'DISCARDED')),
  source         varchar(128) not null,
  quota          integer      not null check (quota > 0),
  team_size      integer      not null check (team_size between 2 and 9),
  objects        integer      not null,
  eligible       integer      not null check (eligible >= quota),
  inspectors     integer      not null,
  available      integer      not null check (available >= team_size),
  recusals       integer      not null,
  fewest_teams   bigint       not null check (fewest_teams > 0),
  frozen_by      varchar(80)  not null,
  frozen_at      timestamptz  not null,
  plan_hash      char(64),
  planned_at     timestamptz,
  public_value   varchar(400),
  result_hash    char(64),
  grade          varchar(1) check (grade in ('A', 'B', 'C')),
  drawn_at       timestamptz,
  disclosed_at   timestamptz,
  discard_reason varchar(500),
  version        bigint       not null default 0,
  check ((plan_hash is null) = (planned_at is null)),
  check (status in ('FROZEN', 'COMMITTED', 'DISCARDED') or plan_hash is not null),
  check (status not in ('DRAWN', 'DISCLOSED') or (result_hash is not null and public_value is not null)),
  check ((status = 'DISCARDED') = (discard_reason is not null))
);
-- one live plan per task: nobody prepares several and keeps the one that suits
create unique index draw_of_task on draw.draw (task_id) where status <> 'DISCARDED';

-- what was sealed stays: a draw goes forward only
create function draw.keep_sealed() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'append-only: a draw is never removed';
  end if;
  if (old.number, old.task_id, old.source, old.quota, old.team_size)
       is distinct from (new.number, new.task_id, new.source, new.quota, new.team_size)
     or (old.plan_hash is not null
         and (old.plan_hash, old.planned_at) is distinct from (new.plan_hash, new.planned_at))
     or (old.result_hash is not null
         and (old.result_hash, old.public_value, old.drawn_at)
             is distinct from (new.result_hash, new.public_value, new.drawn_at))
     or old.status in ('DISCLOSED', 'DISCARDED') and old.status <> new.status then
    raise exception 'append-only: what draw % has sealed is not changed', old.number;
  end if;
  return new;
end $$;
create trigger draw_stays before update or delete on draw.draw
  for each row execute function draw.keep_sealed();

-- the two parties: only commitments until they hand in what they promised
create table draw.pledge (
  draw_id      bigint       not null references draw.draw,
  party        varchar(10)  not null check (party in ('OFFICER', 'WITNESS')),
  login        varchar(80)  not null,
  name         varchar(120) not null,
  organisation varchar(200) not null,
  commitment   char(64)     not null check (commitment ~ '^[0-9a-f]{64}$'),
  committed_at timestamptz  not null,
  reveal       char(64) check (reveal ~ '^[0-9a-f]{64}$'),
  revealed_at  timestamptz,
  entry        varchar(300),
  entered_at   timestamptz,
  primary key (draw_id, party),
  unique (draw_id, login)
);

-- plan.txt, objects.txt … byte for byte
create table draw.file (
  draw_id   bigint      not null references draw.draw,
  name      varchar(40) not null,
  content   bytea       not null,
  sha256    char(64)    not null,
  stored_at timestamptz not null,
  primary key (draw_id, name)
);
create trigger file_stays before update or delete or truncate on draw.file
  for each statement execute function platform.refuse_change();

-- DR1 3.8: consecutive numbers, each head over the one before, so that a silent redraw leaves a hole
create table draw.log (
  number integer     primary key check (number > 0),
  at     timestamptz not null,
  type   varchar(10) not null check (type in ('PLAN', 'VOID', 'RESULT', 'FINAL', 'REVEAL')),
  draw   varchar(64) not null references draw.draw (number),
  hash   char(64)    not null,
  head   char(64)    not null unique
);
create unique index one_plan_and_one_result on draw.log (draw, type)
  where type in ('PLAN', 'RESULT', 'REVEAL');
create trigger log_stays before update or delete or truncate on draw.log
  for each statement execute function platform.refuse_change();

-- 派发
create table draw.assignment (
  id           bigint generated always as identity primary key,
  draw_id      bigint       not null references draw.draw,
  task_id      bigint       not null,
  task_title   varchar(300) not null,
  project      varchar(64)  not null,
  project_name varchar(300) not null,
  dispatched_at timestamptz not null,
  concluded_at timestamptz,
  version      bigint       not null default 0,
  unique (draw_id, project)
);
create table draw.seat (
  assignment_id   bigint       not null references draw.assignment,
  number          integer      not null check (number between 1 and 9),
  inspector       varchar(64)  not null,
  login           varchar(80)  not null,
  name            varchar(120) not null,
  certificate     varchar(80)  not null,
  acknowledged_at timestamptz,
  primary key (assignment_id, number),
  unique (assignment_id, inspector)
);
create index seat_of_person on draw.seat (login);

-- a team is drawn once; only the receipt is added, once
create function draw.keep_team() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE'
     or (old.inspector, old.login, old.name, old.certificate)
          is distinct from (new.inspector, new.login, new.name, new.certificate)
     or (old.acknowledged_at is not null
         and old.acknowledged_at is distinct from new.acknowledged_at) then
    raise exception 'append-only: a drawn team is not changed by hand';
  end if;
  return new;
end $$;
create trigger seat_stays before update or delete on draw.seat
  for each row execute function draw.keep_team();
