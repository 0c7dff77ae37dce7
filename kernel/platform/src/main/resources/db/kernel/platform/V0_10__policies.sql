-- The policies this service answers for as it last published them, and changes that somebody has proposed.

create table policy_book (
    id              uuid    primary key,
    organisation_id uuid    not null,
    version         integer not null,
    told            bigint  not null,
    audited         integer not null,
    audit_head      bytea,
    owner           text    not null unique,
    book_version    integer not null,
    -- The version of the release whose defaults are in it.
    bundled         integer not null,
    document        text    not null
);

create table policy_proposal (
    id              uuid        primary key,
    organisation_id uuid        not null,
    version         integer     not null,
    told            bigint      not null,
    audited         integer     not null,
    audit_head      bytea,
    -- What a statutory value and the promise beside it share: one change of the two is open at a time.
    policy          text        not null,
    state           text        not null,
    proposed_at     timestamptz not null,
    content         jsonb       not null
);
create unique index policy_proposal_open on policy_proposal (policy) where state = 'PROPOSED';
create index policy_proposal_latest on policy_proposal (proposed_at desc, id);
