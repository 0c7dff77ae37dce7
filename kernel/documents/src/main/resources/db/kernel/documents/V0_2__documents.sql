-- One row per stored document; its bytes lie sealed on disk under its id. file_name is sealed with the document's own
-- key, because names of uploaded files often hold personal data: shredding takes bytes and name together.
create table document (
    id              uuid primary key,
    media_type      text        not null,
    sealed_name     bytea,
    size            bigint      not null check (size >= 0),
    sha256          text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    algorithm       text        not null,
    wrap_algorithm  text        not null,
    key_id          text        not null,
    wrapped_key     bytea,
    owner_kind      text        not null,
    owner_id        uuid        not null,
    organisation_id uuid        not null,
    created_at      timestamptz not null,
    created_by      uuid        not null,
    withdrawn_at    timestamptz,
    shredded_at     timestamptz,
    bytes_removed   boolean     not null default false,
    check ((shredded_at is null) = (wrapped_key is not null)),
    check ((shredded_at is null) = (sealed_name is not null))
);

create index document_by_owner on document (owner_kind, owner_id);
create index document_by_digest on document (sha256);
create index document_by_key on document (key_id) where wrapped_key is not null;
create index document_to_remove on document (shredded_at) where shredded_at is not null and not bytes_removed;
