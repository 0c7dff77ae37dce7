-- Items, what of them is public, what can be found, and the numbers they get.

create table information_item (
    id              uuid    primary key,
    organisation_id uuid    not null references organisation,
    version         integer not null,
    told            bigint  not null,
    audited         integer not null,
    audit_head      bytea,
    state           text    not null,
    title           text    not null,
    entry_id        uuid    references catalogue_entry,
    section_id      uuid    references organisation,
    drafter_id      uuid    not null,
    document_date   date    not null,
    submissions     integer not null,
    is_public       boolean not null,
    index_number    text    unique,
    published_at    timestamptz,
    proposal_id     uuid    unique,
    changed_at      timestamptz not null,
    content         jsonb   not null
);
create index information_item_unit on information_item (organisation_id, changed_at desc, id);
create index information_item_state on information_item (organisation_id, state);
create index information_item_entry on information_item (entry_id);

-- Index numbers without gaps per unit and year: the row is locked until the publication commits.
create table index_series (
    organisation_id uuid    not null references organisation,
    year            integer not null,
    last            integer not null,
    primary key (organisation_id, year)
);

-- Each published version with the very bytes that were reviewed; pages, lists and search are made from them.
create table publication (
    item_id            uuid        not null references information_item,
    item_version       integer     not null,
    organisation_id    uuid        not null references organisation,
    entry_id           uuid        not null references catalogue_entry,
    audience           text        not null,
    index_number       text        not null,
    title              text        not null,
    categories         text[]      not null,
    document_date      date        not null,
    document_number    text,
    content            bytea       not null,
    content_sha256     text        not null,
    certificate_number text        not null,
    certificate        text        not null,
    first_published_at timestamptz not null,
    published_at       timestamptz not null,
    current            boolean     not null,
    withdrawn_at       timestamptz,
    withdrawal_cause   text,
    primary key (item_id, item_version)
);
create unique index publication_current on publication (item_id) where current;
create index publication_number on publication (index_number);
create index publication_latest on publication (published_at desc, item_id) where current;
create index publication_unit on publication (organisation_id, published_at desc, item_id) where current;
create index publication_entry on publication (entry_id) where current;

create table search_entry (
    item_id         uuid        primary key references information_item,
    organisation_id uuid        not null references organisation,
    entry_id        uuid,
    year            integer     not null,
    categories      text[]      not null,
    title           text        not null,
    index_number    text        not null,
    document_number text,
    document_date   date        not null,
    published_at    timestamptz not null,
    body            text        not null,
    folded          text        not null,
    tsv             tsvector    not null
);
create index search_entry_tokens on search_entry using gin (tsv);

-- Proposals heard from other services whose words are still to be fetched.
create table publication_proposal (
    proposal_id     uuid        primary key,
    organisation_id uuid        not null,
    proposal        jsonb       not null,
    heard_at        timestamptz not null default now(),
    item_id         uuid,
    attempts        integer     not null default 0,
    next_at         timestamptz not null default now(),
    trouble         text
);
create index publication_proposal_open on publication_proposal (next_at) where item_id is null;
