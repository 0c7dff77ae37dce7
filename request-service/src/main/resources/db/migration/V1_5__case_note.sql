-- What officers note about a case for one another; people are named in it, so it is sealed per row.

create table case_note (
    id              uuid        primary key,
    case_id         uuid        not null references disclosure_request (id),
    organisation_id uuid        not null,
    kind            text        not null,
    written_by      uuid        not null,
    written_at      timestamptz not null,
    key_algorithm   text        not null,
    key_id          text        not null,
    wrapped_key     bytea       not null,
    sealed          jsonb       not null
);
create index case_note_case on case_note (case_id, written_at);

-- A list of requests an officer comes back to: its filters under a name of his own.
create table saved_view (
    id         uuid        primary key,
    person_id  uuid        not null,
    name       text        not null,
    query      text        not null,
    created_at timestamptz not null,
    unique (person_id, name)
);
