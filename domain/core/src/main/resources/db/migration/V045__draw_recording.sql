-- 抽取现场的照片、录像: public by name and hash, never changed; the bytes lie under their hash in the data folder
create table draw.recording (
  id         bigint generated always as identity primary key,
  draw_id    bigint       not null references draw.draw,
  file_name  varchar(255) not null check (btrim(file_name) <> ''),
  bytes      bigint       not null check (bytes > 0),
  sha256     char(64)     not null check (sha256 ~ '^[0-9a-f]{64}$'),
  words      varchar(300) not null check (btrim(words) <> ''),
  added_by   varchar(40)  not null references identity.account,
  added_at   timestamptz  not null,
  unique (draw_id, sha256)
);
create trigger recording_stays before update or delete or truncate on draw.recording
  for each statement execute function platform.refuse_change();
