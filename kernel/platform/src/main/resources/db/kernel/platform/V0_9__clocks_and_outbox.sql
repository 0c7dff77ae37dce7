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

-- After a long rest facts of a new month may lie in the default partition already, where no partition of that month could
-- be made beside them: they move into it.
drop function prepare_outbox_partitions();
create function prepare_outbox_partitions(today timestamptz default now()) returns void language plpgsql as $$
declare
    month date;
    name  text;
begin
    for month in select generate_series(date_trunc('month', today), today + interval '2 months', '1 month')::date loop
        name := 'outbox_' || to_char(month, 'YYYY_MM');
        if to_regclass(name) is null then
            -- Whoever tells or sends waits for this, and another replica makes the same partition; once a month.
            lock table outbox in access exclusive mode;
            create temporary table moving on commit drop as
                select * from outbox_default where told_at >= month and told_at < month + interval '1 month';
            delete from outbox_default where told_at >= month and told_at < month + interval '1 month';
            execute format('create table if not exists %I partition of outbox for values from (%L) to (%L)',
                name, month, month + interval '1 month');
            insert into outbox overriding system value select * from moving;
            drop table moving;
        end if;
    end loop;
end $$;
