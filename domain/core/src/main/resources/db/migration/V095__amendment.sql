-- 规则修订: drafts of rules by legal officers, their rehearsals, and the versions that came into force
create schema amendment;

-- version 0 is what the product ships and has no row
create table amendment.rule_version (
  number      integer      primary key check (number > 0),
  hash        char(64)     not null check (hash ~ '^[0-9a-f]{64}$'),
  valid_from  date         not null,
  draft       bigint       not null unique,
  title       varchar(200) not null,
  approved_by varchar(40)  not null references identity.account,
  approved_at timestamptz  not null
);
create trigger rule_version_stays before update or delete or truncate on amendment.rule_version
  for each statement execute function platform.refuse_change();

create table amendment.version_file (
  version integer      not null references amendment.rule_version,
  -- a text of rules, or a class that the worker compiled of it
  path    varchar(300) not null,
  content bytea        not null,
  sha256  char(64)     not null,
  primary key (version, path)
);
create trigger version_file_stays before update or delete or truncate on amendment.version_file
  for each statement execute function platform.refuse_change();

create sequence amendment.draft_id;
create table amendment.draft (
  id          bigint        primary key,
  title       varchar(200)  not null check (title <> ''),
  reason      varchar(2000) not null check (reason <> ''),
  base        integer       not null check (base >= 0),
  author      varchar(40)   not null references identity.account,
  begun_at    timestamptz   not null,
  status      varchar(10)   not null check (status in ('DRAFT', 'SUBMITTED', 'APPROVED', 'REJECTED', 'WITHDRAWN')),
  check_state varchar(10)   not null check (check_state in ('UNCHECKED', 'RUNNING', 'ACCEPTED', 'REFUSED')),
  hash        char(64),
  missing     varchar(200)  not null default '',
  failure     varchar(20),
  rehearsal   varchar(10)   not null check (rehearsal in ('NONE', 'RUNNING', 'DONE', 'CANCELLED', 'FAILED')),
  total       integer       not null default 0,
  done        integer       not null default 0,
  valid_from  date,
  decided_by  varchar(40)   references identity.account,
  decided_at  timestamptz,
  note        varchar(2000),
  version     bigint        not null default 0,
  -- four eyes
  check (decided_by <> author or status = 'WITHDRAWN'),
  check ((status in ('SUBMITTED', 'APPROVED')) <= (hash is not null and valid_from is not null and rehearsal = 'DONE'))
);
alter table amendment.rule_version add foreign key (draft) references amendment.draft;

create table amendment.draft_file (
  draft   bigint       not null references amendment.draft,
  path    varchar(300) not null,
  name    varchar(255) not null,
  content bytea        not null,
  primary key (draft, path)
);

-- what the worker made of a draft that it accepted
create table amendment.draft_made (
  draft   bigint       not null references amendment.draft,
  path    varchar(300) not null,
  content bytea        not null,
  primary key (draft, path)
);

create table amendment.draft_problem (
  draft     bigint        not null references amendment.draft,
  position  integer       not null,
  path      varchar(300)  not null,
  line      integer       not null,
  col       integer       not null,
  reason    varchar(60)   not null,
  arguments text[]        not null,
  primary key (draft, position)
);

create table amendment.rehearsed (
  draft    bigint       not null references amendment.draft,
  position integer      not null,
  kind     varchar(12)  not null,
  title    varchar(600) not null,
  facts    text         not null,
  before   text,
  after    text,
  rules    text,
  primary key (draft, position)
);

create function amendment.decided_stays() returns trigger language plpgsql as $$
begin
  raise exception 'append-only: a decided draft stays as it was decided';
end $$;
create trigger decided_stays before update on amendment.draft
  for each row when (old.status in ('APPROVED', 'REJECTED', 'WITHDRAWN')) execute function amendment.decided_stays();

-- which version of the rules a proposal rests on
alter table casework.matter add column rules_version integer not null default 0;
