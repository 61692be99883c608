-- 法规库: texts of statutes by version, and what legal officers checked against them
create schema rulebook;

create table rulebook.statute (
  id    bigint generated always as identity primary key,
  title varchar(200) not null unique check (title <> '')
);
create trigger statute_stays before update or delete or truncate on rulebook.statute
  for each statement execute function platform.refuse_change();

create table rulebook.statute_version (
  id           bigint generated always as identity primary key,
  statute_id   bigint       not null references rulebook.statute,
  issuer       varchar(200) not null check (issuer <> ''),
  number       varchar(120) not null,
  valid_from   date         not null,
  valid_until  date         check (valid_until >= valid_from),
  source       varchar(400) not null check (source <> ''),
  in_sections  boolean      not null,
  articles     integer      not null check (articles > 0),
  remarks      text[]       not null,
  -- title, number and issuer, normalised as org.yangguang.kernel.SearchText does
  find         text         not null,
  file_name    varchar(255) not null,
  content      bytea        not null,
  sha256       char(64)     not null,
  uploaded_at  timestamptz  not null,
  uploaded_by  varchar(40)  not null references identity.account,
  withdrawn_at timestamptz,
  withdrawn_by varchar(40)  references identity.account,
  reason       varchar(400),
  version      bigint       not null default 0,
  check ((withdrawn_at is null) = (withdrawn_by is null)),
  check ((withdrawn_at is null) = (reason is null))
);
create unique index one_version_a_day on rulebook.statute_version (statute_id, valid_from) where withdrawn_at is null;

-- a text is never changed or removed: it is withdrawn once, with a reason
create function rulebook.only_withdraw() returns trigger language plpgsql as $$
begin
  if old.withdrawn_at is not null
     or (to_jsonb(new) - array['withdrawn_at', 'withdrawn_by', 'reason', 'version'])
        <> (to_jsonb(old) - array['withdrawn_at', 'withdrawn_by', 'reason', 'version']) then
    raise exception 'append-only: a kept statute text is only withdrawn, once';
  end if;
  return new;
end $$;
create trigger version_is_only_withdrawn before update on rulebook.statute_version
  for each row execute function rulebook.only_withdraw();
create trigger version_stays before delete or truncate on rulebook.statute_version
  for each statement execute function platform.refuse_change();

create table rulebook.article (
  version_id bigint       not null references rulebook.statute_version,
  place      integer      not null check (place >= 0),
  number     integer      not null check (number > 0),
  inserted   integer      not null check (inserted >= 0),
  heading    varchar(200) not null,
  text       text         not null check (text <> ''),
  -- normalised as org.yangguang.kernel.SearchText does
  find       text         not null,
  primary key (version_id, place),
  unique (version_id, number, inserted)
);
create trigger article_stays before update or delete or truncate on rulebook.article
  for each statement execute function platform.refuse_change();

-- 核对: somebody compared an entry of the rule book with the texts as they were then
create table rulebook.rule_check (
  id         bigint generated always as identity primary key,
  entry      varchar(120)  not null,
  checked_on date          not null,
  checked_by varchar(40)   not null references identity.account,
  note       varchar(1000) not null check (note <> ''),
  seen       text[]        not null
);
create index rule_check_entry on rulebook.rule_check (entry, id desc);
create trigger check_stays before update or delete or truncate on rulebook.rule_check
  for each statement execute function platform.refuse_change();
