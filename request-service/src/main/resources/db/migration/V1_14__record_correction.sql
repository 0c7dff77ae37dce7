-- Who has evidence that a record about himself is inaccurate asks for its correction (Decree 711 article 41).

create table record_correction (
    id                uuid        primary key,
    organisation_id   uuid        not null,
    version           integer     not null,
    told              bigint      not null,
    audited           integer     not null,
    audit_head        bytea,
    applicant_account uuid,
    receipt_number    text        not null unique,
    state             text        not null,
    filed_at          timestamptz not null,
    content           jsonb       not null,
    key_algorithm     text        not null,
    key_id            text        not null,
    wrapped_key       bytea       not null,
    sealed            jsonb       not null
);
create index record_correction_unit on record_correction (organisation_id, filed_at desc, id);
create index record_correction_account on record_correction (applicant_account, filed_at desc, id);
