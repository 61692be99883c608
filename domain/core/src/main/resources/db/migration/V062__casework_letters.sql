-- 移送函: one for each recipient of a decided matter, kept word for word
create table casework.letter (
  id            bigint       generated always as identity primary key,
  inspection_id bigint       not null references casework.matter,
  recipient     varchar(40)  not null,
  recipient_name varchar(200) not null,
  outcome       varchar(12)  not null check (outcome in ('REFER_DEPT', 'REFER_PS', 'REFER_SUP')),
  violations    varchar(10)[] not null,
  number        varchar(120) not null unique,
  xhtml         text         not null,
  sha256        char(64)     not null check (sha256 ~ '^[0-9a-f]{64}$'),
  issued_by     varchar(40)  not null references identity.account,
  issued_on     date         not null,
  unique (inspection_id, recipient, outcome)
);
create trigger letter_stays before update or delete or truncate on casework.letter
  for each statement execute function platform.refuse_change();
