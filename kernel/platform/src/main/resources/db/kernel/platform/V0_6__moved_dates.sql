-- What a date was before another working calendar moved it, and the day it did, for those who work by it.
alter table clock add column moved_from date, add column moved_on date;
create index clock_moved on clock (organisation_id, moved_on) where moved_on is not null and stopped_on is null;
