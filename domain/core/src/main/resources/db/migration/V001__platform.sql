-- 平台: business clock, document numbers, one-time tokens
create schema platform;

create table platform.clock_shift (
  only_row boolean primary key default true check (only_row),
  seconds  bigint  not null default 0 check (seconds >= 0)
);
insert into platform.clock_shift (seconds) values (0);

-- 文号: gap-free per kind and year; the row is locked by the transaction that takes a number
create table platform.document_series (
  kind   varchar(40) not null,
  year   integer     not null check (year between 2000 and 2999),
  last   integer     not null default 0 check (last >= 0),
  primary key (kind, year)
);
create table platform.document_number (
  kind     varchar(40)  not null,
  year     integer      not null,
  serial   integer      not null check (serial > 0),
  text     varchar(120) not null unique,
  taken_at timestamptz  not null,
  primary key (kind, year, serial)
);

-- one form, one effect: the token is claimed in the transaction of its effect
create table platform.once_token (
  token    varchar(64)  primary key,
  result   varchar(200) not null,
  taken_at timestamptz  not null default clock_timestamp()
);

create function platform.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'append-only: % on %.% is refused', tg_op, tg_table_schema, tg_table_name;
end $$;
create trigger number_stays before update or delete or truncate on platform.document_number
  for each statement execute function platform.refuse_change();
