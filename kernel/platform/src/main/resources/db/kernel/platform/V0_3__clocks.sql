-- Every statutory and committed period that runs in this service: one row per case and kind. The law's clock lives here
-- and nowhere else; the dates beside it are what it gives under the calendar named, so that lists and timers can use them.
create table clock (
    id                    uuid        primary key,
    case_table            text        not null,
    case_id               uuid        not null,
    organisation_id       uuid        not null,
    kind                  text        not null,
    clock                 jsonb       not null,
    due_on                date        not null,
    committed_on          date,
    provisional           boolean     not null,
    -- The first moments at which the two dates are missed.
    missed_from           timestamptz not null,
    committed_missed_from timestamptz,
    calendar_version      text        not null collate "C",
    policy_version        integer     not null,
    stopped_on            date,
    missed_told           boolean     not null default false,
    committed_missed_told boolean     not null default false,
    -- The nearest of 5, 3 and 1 working days within which its first date has come.
    warned                smallint,
    unique (case_id, kind)
);

create index clock_to_miss on clock (missed_from) where not missed_told;
create index clock_to_miss_committed on clock (committed_missed_from)
    where not committed_missed_told and committed_missed_from is not null;
create index clock_calendar on clock (calendar_version) where stopped_on is null;
create index clock_open on clock (organisation_id, due_on) where stopped_on is null;
