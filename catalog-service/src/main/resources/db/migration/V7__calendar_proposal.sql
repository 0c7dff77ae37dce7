-- Working calendars that somebody of the district office has brought in, whole, and what another made of them.

create table calendar_proposal (
    id              uuid        primary key,
    organisation_id uuid        not null references organisation,
    version         integer     not null,
    told            bigint      not null,
    audited         integer     not null,
    audit_head      bytea,
    state           text        not null,
    proposed_at     timestamptz not null,
    content         jsonb       not null,
    document        text        not null
);
create index calendar_proposal_latest on calendar_proposal (proposed_at desc, id);
