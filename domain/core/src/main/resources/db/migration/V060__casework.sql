-- 问题处置: one matter for every inspection whose report finds a problem
create schema casework;

create table casework.matter (
  inspection_id   bigint       primary key references inspection.inspection,
  project_id      varchar(64)  not null,
  project_name    varchar(500) not null,
  found_on        date         not null,
  status          varchar(10)  not null check (status in ('OPEN', 'PROPOSED', 'REVIEWED', 'DECIDED')),
  affects_result  varchar(1)   not null check (affects_result in ('Y', 'N', 'U')),
  rectifiable     boolean      not null,
  conduct_end     date,
  -- facts and answer of the rules, byte for byte as they were
  facts           text         check (facts is json object),
  proposal        text         check (proposal is json object),
  rules_hash      varchar(64)  check (rules_hash ~ '^[0-9a-f]{64}$'),
  proposed_on     date,
  opinion         varchar(4000),
  reviewed_by     varchar(40)  references identity.account,
  reviewed_on     date,
  outcomes        varchar(12)[] not null default '{}'
                  check (outcomes <@ array['NONE', 'RECTIFY', 'SUPPLEMENT', 'CASE', 'REFER_DEPT', 'REFER_PS', 'REFER_SUP']::varchar[]),
  override_reason varchar(2000),
  decided_by      varchar(40)  references identity.account,
  decided_on      date,
  number          varchar(120) unique,
  version         bigint       not null default 0,
  check ((status = 'OPEN') = (proposal is null)),
  check ((proposal is null) = (facts is null) and (proposal is null) = (rules_hash is null) and (proposal is null) = (proposed_on is null)),
  check ((opinion is null) = (reviewed_by is null) and (opinion is null) = (reviewed_on is null)),
  check (status <> 'REVIEWED' or opinion is not null),
  check ((status = 'DECIDED') = (cardinality(outcomes) > 0)),
  check ((status = 'DECIDED') = (decided_by is not null and decided_on is not null and number is not null)),
  check (not ('NONE' = any (outcomes)) or cardinality(outcomes) = 1),
  check (decided_by <> reviewed_by)
);
create index matter_status on casework.matter (status, found_on);

create function casework.decided_stays() returns trigger language plpgsql as $$
begin
  raise exception 'append-only: a decided matter stays as it was decided';
end $$;
create trigger decided_stays before update on casework.matter
  for each row when (old.status = 'DECIDED') execute function casework.decided_stays();
create trigger matter_stays before delete or truncate on casework.matter
  for each statement execute function platform.refuse_change();
