-- 培训考核 (S28): a record of each inspector, kept in versions like leave and interests
alter table roster.inspector add trainings json not null default '[]';
alter table roster.inspector_version add trainings json not null default '[]';

create or replace function roster.keep_inspector() returns trigger language plpgsql as $$
begin
  insert into roster.inspector_version
    (code, name, unit, post, login, certificate, certificate_expiry, lead, skills, leaves, interests, trainings, state,
     version, changed_at, changed_by, reason, import_id)
  select code, name, unit, post, login, certificate, certificate_expiry, lead, skills, leaves, interests, trainings,
     state, version, changed_at, changed_by, reason, import_id from fresh;
  return null;
end $$;
