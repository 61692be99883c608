-- a project that an event takes out of the draw is not inspected any further
alter table inspection.inspection
  drop constraint inspection_status_check,
  drop constraint inspection_check,
  add constraint inspection_status_check
    check (status in ('OPENED', 'ON_SITE', 'CONCLUDED', 'REPORTED', 'WITHDRAWN')),
  add constraint inspection_check
    check (status in ('OPENED', 'WITHDRAWN') or notice_number is not null);
