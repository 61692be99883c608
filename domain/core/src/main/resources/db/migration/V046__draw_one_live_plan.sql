-- One live plan for the same projects and days (DR1 4.4). The projects of a draw are the base roster of its year; other
-- years share none. What was drawn side by side before this rule stays as it is, without a first day.
alter table draw.draw add first_day date check (first_day <= last_day);
update draw.draw d set first_day = t.first_day
from plan.task t
where t.id = d.task_id and not exists (
  select from draw.draw o join plan.task p on p.id = o.task_id
  where o.id <> d.id and o.year = d.year
    and o.status not in ('DISCLOSED', 'DISCARDED', 'VOIDED')
    and d.status not in ('DISCLOSED', 'DISCARDED', 'VOIDED')
    and daterange(p.first_day, p.last_day, '[]') && daterange(t.first_day, t.last_day, '[]'));
alter table draw.draw add constraint one_live_plan exclude using gist (
  int4range(year, year, '[]') with &&, daterange(first_day, last_day, '[]') with &&)
  where (first_day is not null and status not in ('DISCLOSED', 'DISCARDED', 'VOIDED'));
