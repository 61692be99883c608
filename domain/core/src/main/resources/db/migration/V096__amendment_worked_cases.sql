-- 示例案例: worked cases of the bureau. A case is retired, never removed, and every version of it stays.
create sequence amendment.worked_case_id;
create table amendment.worked_case (
  id            bigint        primary key,
  code          varchar(40)   not null unique,
  title         varchar(200)  not null,
  reason        varchar(2000) not null,
  -- facts and expected answers, a line a cell
  cells         text          not null,
  number        integer       not null check (number > 0),
  -- null = it came with the product
  written_by    varchar(40)   references identity.account,
  written_at    timestamptz   not null,
  retired_by    varchar(40)   references identity.account,
  retired_at    timestamptz,
  retire_reason varchar(1000),
  version       bigint        not null default 0,
  check ((retired_by is null) = (retired_at is null) and (retired_by is null) = (retire_reason is null))
);
create trigger worked_case_stays before delete or truncate on amendment.worked_case
  for each statement execute function platform.refuse_change();

create table amendment.worked_case_version (
  worked_case bigint      not null references amendment.worked_case,
  number      integer     not null,
  cells       text        not null,
  written_by  varchar(40) references identity.account,
  written_at  timestamptz not null,
  primary key (worked_case, number)
);
create trigger worked_case_version_stays before update or delete or truncate on amendment.worked_case_version
  for each statement execute function platform.refuse_change();

-- workbooks of cases as they were sent; what is wrong with them is found out anew at every look
create sequence amendment.case_file_id;
create table amendment.case_file (
  id          bigint       primary key,
  name        varchar(255) not null,
  content     bytea        not null,
  sha256      char(64)     not null,
  sent_by     varchar(40)  not null references identity.account,
  sent_at     timestamptz  not null,
  accepted_by varchar(40)  references identity.account,
  accepted_at timestamptz,
  added       integer      not null default 0,
  changed     integer      not null default 0,
  version     bigint       not null default 0
);
create trigger case_file_stays before delete or truncate on amendment.case_file
  for each statement execute function platform.refuse_change();

-- a worked case in a rehearsal: what differs from the expected answers, before and after; nothing = it agrees
alter table amendment.rehearsed add column worked_case bigint references amendment.worked_case;
-- which of its rehearsals is under way: one that was cancelled may still be in its last batch
alter table amendment.draft add column run integer not null default 0;
alter table amendment.draft add column rehearsed_at timestamptz;
-- why the draft was approved although worked cases no longer agree
alter table amendment.draft add column acknowledged varchar(2000);
