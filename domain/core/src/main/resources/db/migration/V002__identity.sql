-- 身份与权限
create schema identity;

create table identity.account (
  login         varchar(40)  primary key check (login ~ '^[a-z][a-z0-9._-]{1,39}$'),
  display_name  varchar(80)  not null,
  unit          varchar(200) not null default '',
  password_hash varchar(300) not null,
  enabled       boolean      not null default true,
  must_change   boolean      not null default false,
  failures      integer      not null default 0,
  locked_until  timestamptz,
  version       bigint       not null default 0
);
create table identity.account_role (
  login varchar(40) not null references identity.account,
  role  varchar(20) not null,
  primary key (login, role)
);
