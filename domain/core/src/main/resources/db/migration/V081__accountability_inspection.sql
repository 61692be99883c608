-- an obligation belongs to an inspection; project names are as long as there
alter table accountability.obligation
  alter column project_name type varchar(500),
  add foreign key (inspection_id) references inspection.inspection;
