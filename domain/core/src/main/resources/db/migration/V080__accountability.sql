-- 时限与问责: obligations with their counted days, and the ledger of overruns
create schema accountability;

create table accountability.obligation (
  id            bigint generated always as identity primary key,
  duty          varchar(2)   not null check (duty in ('K1', 'K2', 'K3')),
  inspection_id bigint       not null,
  project_id    varchar(64)  not null,
  project_name  varchar(300) not null,
  owner         varchar(40)  not null references identity.account,
  owner_name    varchar(80)  not null,
  term          varchar(20)  not null,
  start_day     date         not null,
  last_day      date         not null check (last_day > start_day),
  basis         varchar(300) not null,
  provisional   boolean      not null,
  done_on       date         check (done_on >= start_day),
  version       bigint       not null default 0,
  unique (duty, inspection_id)
);
create index obligation_open on accountability.obligation (owner, last_day) where done_on is null;
create index obligation_last_day on accountability.obligation (last_day desc, id desc);

create table accountability.counted_day (
  obligation_id bigint       not null references accountability.obligation,
  place         integer      not null check (place >= 0),
  on_day        date         not null,
  counts        boolean      not null,
  why           varchar(200) not null,
  primary key (obligation_id, place)
);
create trigger count_stays before update or delete or truncate on accountability.counted_day
  for each statement execute function platform.refuse_change();

-- a clock is stopped once; nothing else of an obligation ever changes
create function accountability.only_stop_the_clock() returns trigger language plpgsql as $$
begin
  if old.done_on is not null
     or (to_jsonb(new) - 'done_on' - 'version') <> (to_jsonb(old) - 'done_on' - 'version') then
    raise exception 'append-only: a started clock is only stopped, once';
  end if;
  return new;
end $$;
create trigger clock_is_only_stopped before update on accountability.obligation
  for each row execute function accountability.only_stop_the_clock();
create trigger obligation_stays before delete or truncate on accountability.obligation
  for each statement execute function platform.refuse_change();

-- 超时限台账: one clock, one overrun, one entry; nobody decides on the own overrun
create table accountability.overrun (
  id            bigint generated always as identity primary key,
  obligation_id bigint       not null unique references accountability.obligation,
  person        varchar(40)  not null references identity.account,
  found_on      date         not null,
  days_late     integer      not null check (days_late >= 0),
  level         varchar(10)  not null check (level in ('NONE', 'LIGHT', 'SERIOUS')),
  consequence   varchar(400) not null,
  rule          varchar(80)  not null,
  sentence      varchar(1000) not null,
  basis         varchar(400) not null,
  explanation   varchar(4000),
  explained_on  date,
  decision      varchar(10)  check (decision in ('CONFIRMED', 'EXEMPT')),
  ground        varchar(30)  check (ground in ('PLATFORM_OUTAGE', 'APPROVED_EXTENSION', 'WAITING_FOR_OTHERS')),
  reason        varchar(2000),
  decided_by    varchar(40)  references identity.account check (decided_by <> person),
  decided_on    date,
  version       bigint       not null default 0,
  check ((explanation is null) = (explained_on is null)),
  check ((decision is null) = (decided_by is null)),
  check ((decision is null) = (decided_on is null)),
  check ((decision is null) = (reason is null)),
  check ((decision is not distinct from 'EXEMPT') = (ground is not null))
);
create index overrun_undecided on accountability.overrun (level, found_on) where decision is null;
create index overrun_person on accountability.overrun (person, decided_on) where decision = 'CONFIRMED';

create function accountability.decided_stays() returns trigger language plpgsql as $$
begin
  raise exception 'append-only: a decided overrun stays as it was decided';
end $$;
create trigger decided_stays before update on accountability.overrun
  for each row when (old.decision is not null) execute function accountability.decided_stays();
create trigger overrun_stays before delete or truncate on accountability.overrun
  for each statement execute function platform.refuse_change();
