-- 公示与回填: what went public, frozen; what was seen on the supervision platform
create schema publicity;

create table publicity.publication (
  id            bigint generated always as identity primary key,
  inspection_id bigint       not null unique references inspection.inspection,
  task_id       bigint       not null references plan.task,
  number        varchar(120) not null unique,
  published_on  date         not null,
  published_by  varchar(40)  not null references identity.account,
  finding       varchar(12)  not null check (finding in ('CLEAN', 'RECTIFY', 'IN_HANDLING')),
  search_text   text         not null,
  words         text         not null check (words is json object)
);
create trigger publication_stays before update or delete or truncate on publicity.publication
  for each statement execute function platform.refuse_change();

create table publicity.backfill (
  inspection_id bigint       primary key references inspection.inspection,
  seen_on       date         not null,
  seen_by       varchar(40)  not null references identity.account,
  note          varchar(500) not null
);
create trigger backfill_stays before update or delete or truncate on publicity.backfill
  for each statement execute function platform.refuse_change();
