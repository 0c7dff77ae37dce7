-- What each unit has to publish, and the duty of each period of what recurs.

create table catalogue_entry (
    id               uuid    primary key,
    organisation_id  uuid    not null references organisation,
    version          integer not null,
    told             bigint  not null,
    audited          integer not null,
    audit_head       bytea,
    section_id       uuid    references organisation,
    matter_group     text,
    matter           text    not null,
    content_elements text,
    legal_basis      text,
    timing_class     text    not null,
    cycle            text,
    days             integer,
    mode             text    not null,
    five_phase       text    not null,
    audience         text    not null,
    categories       text[]  not null,
    since            date    not null,
    active           boolean not null,
    unique (organisation_id, matter)
);

create table publication_duty (
    id              uuid    primary key,
    organisation_id uuid    not null references organisation,
    version         integer not null,
    told            bigint  not null,
    audited         integer not null,
    audit_head      bytea,
    entry_id        uuid    not null references catalogue_entry,
    period_end      date    not null,
    due_on          date    not null,
    fulfilled_on    date,
    item_id         uuid,
    unique (entry_id, period_end)
);
create index publication_duty_open on publication_duty (organisation_id, due_on) where fulfilled_on is null;
