-- which lines of the mapping table and the code lists a release has brought already: what the bureau removed or
-- changed since then does not come back
create table roster.delivered (
  what varchar(20)  not null check (what in ('mapping', 'code_list')),
  line varchar(400) not null,
  primary key (what, line)
);
