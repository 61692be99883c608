-- 名录库: subjects, inspectors, tender data, imports; every change leaves a version (S6–S8)
create schema roster;

-- the two-character search: pairs of neighbouring characters, as org.yangguang.kernel.SearchText cuts them
create function roster.pairs(text) returns text[] language sql immutable strict parallel safe as $$
  select coalesce(array_agg(distinct substr($1, i, 2)), '{}') from generate_series(1, length($1) - 1) i
$$;

create sequence roster.import_batch_id;

create table roster.subject (
  id         varchar(64)  primary key check (id ~ '^[0-9A-Za-z][0-9A-Za-z:._-]{0,63}$'),
  kind       varchar(12)  not null check (kind in ('PROJECT', 'ORGANISATION', 'EXPERT')),
  code       varchar(64)  not null,
  name       varchar(600) not null check (name <> ''),
  -- normalised name, code and pinyin initials, one space between
  find       text         not null,
  pairs      text[]       generated always as (roster.pairs(find)) stored,
  -- json, not jsonb: the reading order of the labels stays
  facts      json         not null,
  state      varchar(10)  not null check (state in ('ACTIVE', 'INACTIVE', 'WITHDRAWN')),
  version    bigint       not null default 0,
  changed_at timestamptz  not null,
  changed_by varchar(80)  not null,
  reason     varchar(400) not null default '',
  import_id  bigint
);
create index subject_pairs on roster.subject using gin (pairs);
create index subject_kind_code on roster.subject (kind, code);

create table roster.subject_version (
  seq bigint generated always as identity primary key,
  id varchar(64) not null, kind varchar(12) not null, code varchar(64) not null, name varchar(600) not null,
  find text not null, facts json not null, state varchar(10) not null, version bigint not null,
  changed_at timestamptz not null, changed_by varchar(80) not null, reason varchar(400) not null, import_id bigint
);
create index subject_version_id on roster.subject_version (id, changed_at desc, seq desc);
create index subject_version_import on roster.subject_version (import_id) where import_id is not null;

-- the graph: who takes part in a project; drawn from the tender data, so its history is theirs
create table roster.party (
  project varchar(64) not null references roster.subject,
  subject varchar(64) not null references roster.subject,
  role    varchar(10) not null check (role in ('TENDERER', 'AGENCY', 'WINNER', 'BIDDER', 'EXPERT')),
  primary key (project, role, subject)
);
create index party_subject on roster.party (subject, role);

create table roster.inspector (
  code               varchar(40)  primary key check (code ~ '^[0-9A-Za-z][0-9A-Za-z._-]{0,39}$'),
  name               varchar(80)  not null check (name <> ''),
  unit               varchar(200) not null,
  post               varchar(80)  not null,
  login              varchar(40)  unique,
  certificate        varchar(80)  not null,
  certificate_expiry date         not null,
  lead               boolean      not null,
  skills             text[]       not null,
  leaves             json         not null,
  interests          json         not null,
  state              varchar(10)  not null check (state in ('ACTIVE', 'INACTIVE', 'WITHDRAWN')),
  version            bigint       not null default 0,
  changed_at         timestamptz  not null,
  changed_by         varchar(80)  not null,
  reason             varchar(400) not null default '',
  import_id          bigint
);
create table roster.inspector_version (
  seq bigint generated always as identity primary key,
  code varchar(40) not null, name varchar(80) not null, unit varchar(200) not null, post varchar(80) not null,
  login varchar(40), certificate varchar(80) not null, certificate_expiry date not null, lead boolean not null,
  skills text[] not null, leaves json not null, interests json not null, state varchar(10) not null,
  version bigint not null, changed_at timestamptz not null, changed_by varchar(80) not null,
  reason varchar(400) not null, import_id bigint
);
create index inspector_version_code on roster.inspector_version (code, changed_at desc, seq desc);

-- one row of a data set of the national standard, unknown columns included
create table roster.tender_row (
  dataset    varchar(3)   not null,
  row_key    varchar(400) not null,
  owner      varchar(64)  not null,
  line       integer      not null,
  data       json         not null,
  state      varchar(10)  not null check (state in ('ACTIVE', 'WITHDRAWN')),
  version    bigint       not null default 0,
  changed_at timestamptz  not null,
  changed_by varchar(80)  not null,
  import_id  bigint,
  primary key (dataset, row_key)
);
create index tender_row_owner on roster.tender_row (owner, dataset);
create table roster.tender_row_version (
  seq bigint generated always as identity primary key,
  dataset varchar(3) not null, row_key varchar(400) not null, owner varchar(64) not null, line integer not null,
  data json not null, state varchar(10) not null, version bigint not null, changed_at timestamptz not null,
  changed_by varchar(80) not null, import_id bigint
);
create index tender_row_version_key on roster.tender_row_version (dataset, row_key, changed_at desc, seq desc);
create index tender_row_version_import on roster.tender_row_version (import_id) where import_id is not null;

-- a version for every write, whoever writes: one statement, one set
create function roster.keep_subject() returns trigger language plpgsql as $$
begin
  insert into roster.subject_version
    (id, kind, code, name, find, facts, state, version, changed_at, changed_by, reason, import_id)
  select id, kind, code, name, find, facts, state, version, changed_at, changed_by, reason, import_id from fresh;
  return null;
end $$;
create trigger keep_new after insert on roster.subject referencing new table as fresh
  for each statement execute function roster.keep_subject();
create trigger keep_changed after update on roster.subject referencing new table as fresh
  for each statement execute function roster.keep_subject();

create function roster.keep_inspector() returns trigger language plpgsql as $$
begin
  insert into roster.inspector_version
    (code, name, unit, post, login, certificate, certificate_expiry, lead, skills, leaves, interests, state,
     version, changed_at, changed_by, reason, import_id)
  select code, name, unit, post, login, certificate, certificate_expiry, lead, skills, leaves, interests, state,
     version, changed_at, changed_by, reason, import_id from fresh;
  return null;
end $$;
create trigger keep_new after insert on roster.inspector referencing new table as fresh
  for each statement execute function roster.keep_inspector();
create trigger keep_changed after update on roster.inspector referencing new table as fresh
  for each statement execute function roster.keep_inspector();

create function roster.keep_tender_row() returns trigger language plpgsql as $$
begin
  insert into roster.tender_row_version
    (dataset, row_key, owner, line, data, state, version, changed_at, changed_by, import_id)
  select dataset, row_key, owner, line, data, state, version, changed_at, changed_by, import_id from fresh;
  return null;
end $$;
create trigger keep_new after insert on roster.tender_row referencing new table as fresh
  for each statement execute function roster.keep_tender_row();
create trigger keep_changed after update on roster.tender_row referencing new table as fresh
  for each statement execute function roster.keep_tender_row();

-- what was once in the roster stays readable: nothing is deleted, no version is changed
create trigger subject_stays before delete or truncate on roster.subject
  for each statement execute function platform.refuse_change();
create trigger inspector_stays before delete or truncate on roster.inspector
  for each statement execute function platform.refuse_change();
create trigger tender_row_stays before delete or truncate on roster.tender_row
  for each statement execute function platform.refuse_change();
create trigger version_stays before update or delete or truncate on roster.subject_version
  for each statement execute function platform.refuse_change();
create trigger version_stays before update or delete or truncate on roster.inspector_version
  for each statement execute function platform.refuse_change();
create trigger version_stays before update or delete or truncate on roster.tender_row_version
  for each statement execute function platform.refuse_change();

-- the roster as it stood before an instant
create function roster.subjects_before(timestamptz) returns setof roster.subject_version language sql stable as $$
  select distinct on (id) * from roster.subject_version where changed_at < $1
  order by id, changed_at desc, seq desc
$$;
create function roster.inspectors_before(timestamptz) returns setof roster.inspector_version
language sql stable as $$
  select distinct on (code) * from roster.inspector_version where changed_at < $1
  order by code, changed_at desc, seq desc
$$;
create function roster.tender_rows_before(timestamptz) returns setof roster.tender_row_version
language sql stable as $$
  select distinct on (dataset, row_key) * from roster.tender_row_version where changed_at < $1
  order by dataset, row_key, changed_at desc, seq desc
$$;

-- what the standard leaves open is data: which column says which fact, and what its codes mean
create table roster.mapping (
  seq       integer generated always as identity primary key,
  dataset   varchar(3)   not null,
  field_en  varchar(60)  not null,
  fact      varchar(60)  not null,
  transform varchar(60)  not null,
  key       varchar(80)  not null,
  filter    varchar(120) not null,
  pick      varchar(60)  not null,
  priority  integer      not null check (priority between 1 and 9),
  note      varchar(400) not null
);
create table roster.code_list (
  list    varchar(40)  not null,
  code    varchar(40)  not null,
  value   varchar(60)  not null,
  meaning varchar(200) not null,
  source  varchar(60)  not null,
  primary key (list, code)
);

-- 导入
create table roster.import_batch (
  id          bigint       primary key default nextval('roster.import_batch_id'),
  kind        varchar(14)  not null check (kind in ('ORGANISATIONS', 'INSPECTORS', 'EXPERTS', 'TENDER_DATA')),
  file_name   varchar(255) not null,
  sha256      char(64)     not null,
  bytes       bigint       not null check (bytes > 0),
  state       varchar(10)  not null
    check (state in ('UPLOADED', 'CHECKING', 'CHECKED', 'ACCEPTING', 'ACCEPTED', 'UNDONE', 'FAILED')),
  failure     varchar(40),
  total       integer      not null default 0,
  done        integer      not null default 0 check (done <= total),
  good        integer      not null default 0,
  bad         integer      not null default 0,
  uploaded_at timestamptz  not null,
  uploaded_by varchar(80)  not null,
  accepted_at timestamptz,
  accepted_by varchar(80),
  undone_at   timestamptz,
  undone_by   varchar(80),
  undo_reason varchar(400),
  version     bigint       not null default 0
);
alter sequence roster.import_batch_id owned by roster.import_batch.id;
create table roster.import_file (
  batch   bigint primary key references roster.import_batch,
  content bytea  not null
);
create trigger file_stays before update or delete or truncate on roster.import_file
  for each statement execute function platform.refuse_change();
create table roster.import_row (
  batch  bigint       not null references roster.import_batch,
  seq    integer      not null,
  part   varchar(255) not null,
  line   integer      not null,
  good   boolean      not null,
  cells  json         not null,
  target json         not null,
  faults json         not null,
  primary key (batch, seq)
);
create index import_row_bad on roster.import_row (batch, seq) where json_array_length(faults) > 0;

alter table roster.subject add foreign key (import_id) references roster.import_batch;
alter table roster.inspector add foreign key (import_id) references roster.import_batch;
alter table roster.tender_row add foreign key (import_id) references roster.import_batch;

-- identity card numbers of experts never become ids; the key never leaves the database
create table roster.pseudonym_key (only_row boolean primary key default true check (only_row), key uuid not null);
insert into roster.pseudonym_key (key) values (gen_random_uuid());
create trigger key_stays before update or delete or truncate on roster.pseudonym_key
  for each statement execute function platform.refuse_change();
