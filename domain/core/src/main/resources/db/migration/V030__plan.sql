-- 计划与任务: the year plan with its special team (S25), the tasks it orders (S10)
create schema plan;

create table plan.plan (
  id            bigint generated always as identity primary key,
  year          integer      not null unique check (year between 2021 and 2999),
  title         varchar(200) not null check (title <> ''),
  basis         text         not null check (basis <> ''),
  status        varchar(12)  not null check (status in ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'PUBLISHED')),
  number        varchar(120) unique,
  drafted_by    varchar(40)  not null,
  approved_by   varchar(40),
  return_reason varchar(500),
  published_on  date,
  version       bigint       not null default 0,
  check ((status in ('APPROVED', 'PUBLISHED')) = (number is not null and approved_by is not null)),
  check ((status = 'PUBLISHED') = (published_on is not null)),
  check ((status = 'RETURNED') = (return_reason is not null)),
  constraint four_eyes check (approved_by <> drafted_by)
);
create trigger published_plan_stays before update or delete on plan.plan
  for each row when (old.status = 'PUBLISHED') execute function platform.refuse_change();

create table plan.member (
  plan_id  bigint       not null references plan.plan,
  position integer      not null,
  post     varchar(10)  not null check (post in ('LEADER', 'DEPUTY', 'MEMBER')),
  name     varchar(80)  not null check (name <> ''),
  login    varchar(40)  references identity.account,
  duty     varchar(200) not null,
  primary key (plan_id, position)
);
create function plan.refuse_new_team() returns trigger language plpgsql as $$
begin
  if exists (select 1 from plan.plan p
             where p.id = coalesce(new.plan_id, old.plan_id) and p.status in ('APPROVED', 'PUBLISHED')) then
    raise exception 'the team of an approved plan stays';
  end if;
  return coalesce(new, old);
end $$;
create trigger approved_team_stays before insert or update or delete on plan.member
  for each row execute function plan.refuse_new_team();

create table plan.task (
  id            bigint generated always as identity primary key,
  plan_id       bigint       not null references plan.plan,
  title         varchar(200) not null check (title <> ''),
  quota         integer      not null check (quota > 0),
  with_agencies boolean      not null,
  first_day     date         not null,
  last_day      date         not null,
  team_size     integer      not null check (team_size >= 2),
  status        varchar(12)  not null check (status in ('DRAFT', 'PUBLISHED', 'DRAWN', 'CLOSED', 'CANCELLED')),
  number        varchar(120) unique,
  drafted_by    varchar(40)  not null,
  published_on  date,
  cancel_reason varchar(500),
  version       bigint       not null default 0,
  check (first_day <= last_day),
  check (status in ('DRAFT', 'CANCELLED') or (number is not null and published_on is not null)),
  check ((status = 'CANCELLED') = (cancel_reason is not null))
);
create index task_plan on plan.task (plan_id);
create function plan.refuse_task_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE'
     or (new.plan_id, new.title, new.quota, new.with_agencies, new.first_day, new.last_day, new.team_size, new.number)
        is distinct from
        (old.plan_id, old.title, old.quota, old.with_agencies, old.first_day, old.last_day, old.team_size, old.number) then
    raise exception 'a published task stays as it was published';
  end if;
  return new;
end $$;
create trigger published_task_stays before update or delete on plan.task
  for each row when (old.number is not null) execute function plan.refuse_task_change();
