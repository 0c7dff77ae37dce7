-- What was told about each case, one row per case: codes, dates and numbers, never a word of it.
create table case_fact (
    id              uuid    primary key,
    kind            text    not null,
    organisation_id uuid    not null,
    -- The case's id at its owner; for a review null until it is opened.
    page_id         uuid,
    -- What a review is about.
    subject_id      uuid,
    subject_kind    text,
    state           text,
    channel         text,
    applicant_type  text,
    outcome         text,
    begun_on        date,
    receipt_date    date,
    -- The dates its owner computed: what the law demands, and the unit's own earlier promise.
    due_on          date,
    committed_on    date,
    provisional     boolean,
    -- Its owner told that the due date of that time passed; it may have moved since.
    missed          boolean,
    -- The act that was owed: replied, published, reviewed.
    done_on         date,
    -- Since when nothing is owed any more, by the act or without it.
    ended_on        date,
    -- The due date itself is in time; without one nothing can be late.
    in_time         boolean generated always as (done_on <= coalesce(due_on, done_on)) stored
);

create index case_fact_open on case_fact (organisation_id, due_on) where ended_on is null;
create index case_fact_done on case_fact (done_on, organisation_id) where done_on is not null;
create index case_fact_page on case_fact (page_id);
