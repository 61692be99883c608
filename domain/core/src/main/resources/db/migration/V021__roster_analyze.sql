-- only a table's owner gathers its statistics; the server's login asks for it here
create function roster.analyze_import_rows() returns void
  language plpgsql security definer set search_path = '' as $$
begin
  analyze roster.import_row;
end $$;
