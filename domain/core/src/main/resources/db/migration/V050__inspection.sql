-- 检查、笔录、取证、报告
create schema inspection;

create table inspection.inspection (
  id            bigint generated always as identity primary key,
  assignment_id bigint       not null unique,
  task_id       bigint       not null,
  task_title    varchar(300) not null,
  project_id    varchar(64)  not null,
  project_name  varchar(500) not null,
  status        varchar(10)  not null check (status in ('OPENED', 'ON_SITE', 'CONCLUDED', 'REPORTED')),
  opened_at     timestamptz  not null,
  notice_number varchar(120) unique,
  concluded_on  date,
  report_number varchar(120) unique,
  reported_on   date,
  version       bigint       not null default 0,
  check (status = 'OPENED' or notice_number is not null),
  check ((status in ('CONCLUDED', 'REPORTED')) = (concluded_on is not null)),
  check ((status = 'REPORTED') = (report_number is not null and reported_on is not null))
);
create index inspection_status on inspection.inspection (status, id desc);

create table inspection.seat (
  inspection_id   bigint       not null references inspection.inspection,
  number          integer      not null check (number > 0),
  inspector_code  varchar(40)  not null,
  login           varchar(40)  not null,
  name            varchar(80)  not null,
  certificate     varchar(80)  not null,
  acknowledged_at timestamptz,
  primary key (inspection_id, number)
);
create index seat_login on inspection.seat (login, inspection_id desc);

create table inspection.party (
  inspection_id bigint       not null references inspection.inspection,
  position      integer      not null,
  subject_id    varchar(64)  not null,
  name          varchar(300) not null,
  role          varchar(10)  not null check (role in ('TENDERER', 'BIDDER', 'WINNER', 'AGENCY', 'EXPERT')),
  primary key (inspection_id, position)
);

-- 检查表: the item's words are kept as they stood in the catalogue's version
create table inspection.finding (
  id              bigint generated always as identity primary key,
  inspection_id   bigint        not null references inspection.inspection,
  item_code       varchar(20)   not null,
  item_version    integer       not null,
  item_content    varchar(2000) not null,
  basis           varchar(1000) not null,
  evidence_hint   varchar(1000) not null,
  party_id        varchar(64),
  party_name      varchar(300)  not null,
  role            varchar(10)   check (role in ('TENDERER', 'BIDDER', 'WINNER', 'AGENCY', 'EXPERT')),
  machine_status  varchar(10)   check (machine_status in ('PASS', 'FAIL', 'SUSPECT', 'NA')),
  arithmetic      varchar(4000),
  review          boolean       not null,
  status          varchar(10)   check (status in ('PASS', 'FAIL', 'SUSPECT', 'NA')),
  note            varchar(4000) not null default '',
  settled_by      varchar(40),
  settled_at      timestamptz,
  version         bigint        not null default 0,
  check ((status is null) = (settled_by is null))
);
create index finding_inspection on inspection.finding (inspection_id, id);

-- 证据: received once, never changed (S16); the bytes lie under their hash in the data folder
create table inspection.evidence (
  id            bigint generated always as identity primary key,
  inspection_id bigint        not null references inspection.inspection,
  finding_id    bigint        references inspection.finding,
  file_name     varchar(255)  not null,
  media_type    varchar(120)  not null,
  bytes         bigint        not null check (bytes > 0),
  sha256        char(64)      not null check (sha256 ~ '^[0-9a-f]{64}$'),
  source        varchar(500)  not null check (btrim(source) <> ''),
  received_by   varchar(40)   not null,
  received_at   timestamptz   not null
);
create index evidence_inspection on inspection.evidence (inspection_id, id);

create table inspection.site_record (
  inspection_id       bigint primary key references inspection.inspection,
  place               varchar(300)   not null default '',
  began               timestamp,
  ended               timestamp,
  representative      varchar(80)    not null default '',
  representative_post varchar(80)    not null default '',
  situation           varchar(10000) not null default '',
  statement           varchar(10000) not null default '',
  sign                varchar(14)    check (sign in ('SIGNED', 'REFUSED_NOTED')),
  signed_text_sha256  char(64),
  strokes             text,
  picture             bytea,
  scan_id             bigint         references inspection.evidence,
  refusal_reason      varchar(2000),
  witness             varchar(80),
  witness_unit        varchar(200),
  signed_at           timestamptz,
  version             bigint         not null default 0,
  check ((sign is null) = (signed_at is null)),
  check (sign is distinct from 'SIGNED' or picture is not null or scan_id is not null),
  check (sign is distinct from 'REFUSED_NOTED' or refusal_reason is not null and witness is not null)
);
create table inspection.answer (
  inspection_id bigint        not null references inspection.site_record,
  position      integer       not null,
  question      varchar(2000) not null,
  answer        varchar(5000) not null,
  primary key (inspection_id, position)
);

create table inspection.confirmation (
  inspection_id bigint      not null references inspection.inspection,
  login         varchar(40) not null,
  name          varchar(80) not null,
  at            timestamptz not null,
  primary key (inspection_id, login)
);

-- 文书: the issued words; a PDF is added when a font is at hand, the words stay
create table inspection.paper (
  inspection_id bigint       not null references inspection.inspection,
  kind          varchar(10)  not null check (kind in ('NOTICE', 'RECORD', 'REPORT')),
  number        varchar(120),
  xhtml         text         not null,
  sha256        char(64)     not null,
  issued_by     varchar(40)  not null,
  issued_at     timestamptz  not null,
  primary key (inspection_id, kind)
);
create table inspection.paper_pdf (
  inspection_id bigint      not null,
  kind          varchar(10) not null,
  pdf           bytea       not null,
  sha256        char(64)    not null,
  primary key (inspection_id, kind),
  foreign key (inspection_id, kind) references inspection.paper
);

-- what two inspectors confirmed stays as they confirmed it
create function inspection.refuse_after_conclusion() returns trigger language plpgsql as $$
begin
  if exists (select 1 from inspection.inspection i
             where i.id = old.inspection_id and i.status in ('CONCLUDED', 'REPORTED')) then
    raise exception 'concluded: % on %.% is refused', tg_op, tg_table_schema, tg_table_name;
  end if;
  return coalesce(new, old);
end $$;
create trigger finding_stays before update or delete on inspection.finding
  for each row execute function inspection.refuse_after_conclusion();
create trigger record_stays before update or delete on inspection.site_record
  for each row execute function inspection.refuse_after_conclusion();
create trigger answer_stays before update or delete on inspection.answer
  for each row execute function inspection.refuse_after_conclusion();
create trigger confirmation_stays before update or delete on inspection.confirmation
  for each row execute function inspection.refuse_after_conclusion();
create trigger evidence_stays before update or delete or truncate on inspection.evidence
  for each statement execute function platform.refuse_change();
create trigger paper_stays before update or delete or truncate on inspection.paper
  for each statement execute function platform.refuse_change();
create trigger paper_pdf_stays before update or delete or truncate on inspection.paper_pdf
  for each statement execute function platform.refuse_change();
