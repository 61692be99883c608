-- A draw may be frozen although some project has no lawful team: seats stay empty and are assigned directly with approval.
-- draw_check1 wanted enough people for one team.
alter table draw.draw
  drop constraint draw_check1,
  drop constraint draw_fewest_teams_check,
  add constraint draw_available_check check (available >= 0),
  add constraint draw_fewest_teams_check check (fewest_teams >= 0);
