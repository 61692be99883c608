-- A matter knows the drawn assignment it came of: whether its case may be told goes by that draw, not by the project,
-- which another draw may have chosen as well (DR1 3.2, X03; S15)
alter table casework.matter add assignment_id bigint;
alter table casework.matter disable trigger decided_stays;
update casework.matter m set assignment_id = i.assignment_id from inspection.inspection i where i.id = m.inspection_id;
alter table casework.matter enable trigger decided_stays;
alter table casework.matter alter assignment_id set not null, add unique (assignment_id);
