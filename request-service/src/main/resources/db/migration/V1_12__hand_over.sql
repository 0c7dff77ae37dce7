-- What a unit had in hand when it was merged, split or closed: one list for each, with what was decided about single cases.
create table hand_over (
    id              uuid    primary key,
    organisation_id uuid    not null,
    version         integer not null,
    told            bigint  not null,
    audited         integer not null,
    audit_head      bytea,
    content         jsonb   not null
);

create table hand_over_case (
    hand_over_id   uuid not null references hand_over (id),
    case_id        uuid not null references disclosure_request (id),
    successor_id   uuid not null,
    named_back     text,
    handed_over_on date,
    primary key (hand_over_id, case_id)
);
create index hand_over_case_case on hand_over_case (case_id);

-- A case that was handed over keeps its number in the former unit's register, and counts for it where it was decided there.
alter table disclosure_request
    add column numbered_by uuid,
    add column counts_for  uuid;
drop index disclosure_request_number;
create unique index disclosure_request_number on disclosure_request (coalesce(numbered_by, organisation_id), number)
    where number is not null;
