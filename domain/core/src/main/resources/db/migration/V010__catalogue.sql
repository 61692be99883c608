-- 抽查事项清单: versions of check items; a published version never changes, the next one ends it (S1)
create schema catalogue;

create table catalogue.item (
  id              bigint generated always as identity primary key,
  code            varchar(10)  not null check (code ~ '^[A-Z][0-9]{2}$'),
  item_version    integer      not null check (item_version > 0),
  stage           varchar(40)  not null,
  concerns        varchar(80)  not null,
  parties         text[]       not null,
  content         text         not null check (content <> ''),
  content_english text         not null,
  evidence        text         not null,
  basis           text         not null check (basis <> ''),
  parameter       text         not null,
  yields          varchar(80)  not null,
  mode            varchar(2)   not null check (mode in ('M', 'MH', 'H')),
  mark            varchar(40)  not null,
  valid_from      date         not null,
  status          varchar(10)  not null check (status in ('DRAFT', 'PUBLISHED')),
  drafted_by      varchar(40)  not null,
  published_by    varchar(40),
  version         bigint       not null default 0,
  unique (code, item_version),
  check ((status = 'PUBLISHED') = (published_by is not null))
);
create unique index one_draft_an_item on catalogue.item (code) where status = 'DRAFT';
create index item_in_force on catalogue.item (valid_from, code) where status = 'PUBLISHED';

create trigger published_item_stays before update or delete on catalogue.item
  for each row when (old.status = 'PUBLISHED') execute function platform.refuse_change();
