-- which version of the rules the proposal of an overrun rests on; 0 = as shipped
alter table accountability.overrun add column rules_version integer not null default 0;
