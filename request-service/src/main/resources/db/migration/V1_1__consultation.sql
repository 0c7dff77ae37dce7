-- Who is asked for an opinion: personal data, sealed per row. The link he answers by is kept as its digest alone.

create table consulted_party (
    id            uuid        primary key,
    case_id       uuid        not null references disclosure_request (id),
    key_algorithm text        not null,
    key_id        text        not null,
    wrapped_key   bytea       not null,
    sealed        jsonb       not null,
    link_digest   bytea       not null unique,
    created_at    timestamptz not null
);
create index consulted_party_case on consulted_party (case_id);

create index disclosure_request_consulting on disclosure_request (id)
    where state in ('CONSULTING_THIRD_PARTY', 'CONSULTING_AGENCY');
