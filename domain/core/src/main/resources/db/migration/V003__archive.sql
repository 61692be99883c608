-- 留痕: who did what, when, on whose decision; written in the transaction of the act, append-only
create schema archive;

create table archive.entry (
  id          bigint generated always as identity primary key,
  at          timestamptz  not null,
  recorded_at timestamptz  not null default clock_timestamp(),
  actor       varchar(80)  not null,
  actor_name  varchar(120) not null,
  kind        varchar(120) not null,
  details     text[]       not null,
  decided_by  varchar(80),
  secrecy     varchar(10)  not null check (secrecy in ('OPEN', 'INTERNAL', 'SEALED'))
);
create table archive.entry_ref (
  entry_id bigint       not null references archive.entry,
  kind     varchar(40)  not null,
  ref_id   varchar(200) not null,
  primary key (kind, ref_id, entry_id)
);
create index entry_at on archive.entry (at desc, id desc);
create index entry_actor on archive.entry (actor, id desc);

create trigger entry_stays before update or delete or truncate on archive.entry
  for each statement execute function platform.refuse_change();
create trigger entry_ref_stays before update or delete or truncate on archive.entry_ref
  for each statement execute function platform.refuse_change();
