-- Letters of a case (domain 4.19). The words of a letter are personal data, sealed per row, and never change; its PDF is
-- printed from them once and is a document of its own.

create table letter (
    id               uuid        primary key,
    case_id          uuid        not null references disclosure_request (id),
    organisation_id  uuid        not null,
    kind             text        not null,
    about            uuid        not null,
    number           text        not null,
    check_code       text        not null,
    issued_on        date        not null,
    template_version int         not null,
    key_algorithm    text        not null,
    key_id           text        not null,
    wrapped_key      bytea       not null,
    sealed           jsonb       not null,
    document_id      uuid,
    sha256           text,
    created_at       timestamptz not null
);
comment on column letter.about is 'the consultation it belongs to, otherwise the case: one letter of a kind about one thing';
create unique index letter_once on letter (case_id, kind, about);
create unique index letter_check on letter (number, check_code);
create unique index letter_sha256 on letter (sha256);
create index letter_unprinted on letter (created_at) where document_id is null;

create table letter_template (
    kind     text        not null,
    version  int         not null check (version > 0),
    body     text        not null,
    saved_by uuid        not null,
    saved_at timestamptz not null,
    primary key (kind, version)
);

-- The electronic seals of units: certificates in the open, keys sealed.
create table unit_seal (
    id              uuid        primary key,
    organisation_id uuid        not null,
    certificate     bytea       not null,
    authority       bytea       not null,
    not_after       timestamptz not null,
    key_algorithm   text        not null,
    key_id          text        not null,
    wrapped_key     bytea       not null,
    sealed          jsonb       not null
);
create index unit_seal_unit on unit_seal (organisation_id, not_after);
