-- Those that came before what they rest on are looked at each second, whichever copy of the service hears that.

alter table inbox_parked add column early boolean not null default false;
create index inbox_parked_early on inbox_parked (aggregate, source) where early;
