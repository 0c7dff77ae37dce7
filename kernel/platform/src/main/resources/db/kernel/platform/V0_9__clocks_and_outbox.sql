-- A clock that was stopped in time has missed nothing: it leaves the indexes of those to miss, or it would be looked at, and
-- left, at every tick for ever.
drop index clock_to_miss;
drop index clock_to_miss_committed;
create index clock_to_miss on clock (missed_from)
    where not missed_told and (stopped_on is null or stopped_on > due_on);
create index clock_to_miss_committed on clock (committed_missed_from)
    where not committed_missed_told and committed_missed_from is not null
        and (stopped_on is null or stopped_on > committed_on);
-- The open dates that have moved, which my tasks look for at each opening.
create index clock_moved on clock (organisation_id, moved_on) where stopped_on is null and moved_from <> due_on;
-- Written at every tick and read by nobody: lists and pages compute how near a date is.
alter table clock drop column warned;
