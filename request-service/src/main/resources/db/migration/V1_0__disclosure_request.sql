-- A request: what is filtered, sorted, joined or counted as columns, its whole state as JSON.

create table disclosure_request (
    id                uuid        primary key,
    organisation_id   uuid        not null,
    version           integer     not null,
    told              bigint      not null,
    audited           integer     not null,
    audit_head        bytea,
    state             text        not null,
    receipt_number    text        not null unique,
    query_code        text        not null,
    office_confirmed  boolean     not null,
    number            text,
    channel           text        not null,
    applicant_type    text        not null,
    applicant_id      uuid        not null,
    applicant_account uuid,
    subject           text        not null,
    submitted_at      timestamptz not null,
    receipt_date      date,
    section_id        uuid,
    handler_id        uuid,
    outcome           text,
    issued_on         date,
    content           jsonb       not null
);

create unique index disclosure_request_number on disclosure_request (organisation_id, number) where number is not null;
create index disclosure_request_unit on disclosure_request (organisation_id, submitted_at desc, id desc);
create index disclosure_request_open on disclosure_request (organisation_id, state) where state not in ('CLOSED', 'WITHDRAWN');
create index disclosure_request_account on disclosure_request (applicant_account, submitted_at desc);
create index disclosure_request_handler on disclosure_request (handler_id) where state not in ('CLOSED', 'WITHDRAWN');

create sequence receipt_number;

-- Register numbers are without gaps per unit and year: the row is locked by the transaction that takes the next one.
create table register_series (
    organisation_id uuid    not null,
    series          text    not null,
    year            integer not null,
    last            integer not null,
    primary key (organisation_id, series, year)
);

-- Personal data of applicants: sealed per row, searched by digest only.
create table applicant (
    id                 uuid        primary key,
    account            uuid,
    key_algorithm      text        not null,
    key_id             text        not null,
    wrapped_key        bytea       not null,
    sealed             jsonb       not null,
    identity_digest    text,
    credit_code_digest text,
    phone_digest       text,
    created_at         timestamptz not null
);
create index applicant_identity on applicant (identity_digest) where identity_digest is not null;
create index applicant_credit_code on applicant (credit_code_digest) where credit_code_digest is not null;
create index applicant_account on applicant (account) where account is not null;

-- Who looked at an applicant's data, when and for which case (7.4.6).
create table applicant_look (
    applicant_id uuid        not null,
    person_id    uuid        not null,
    case_id      uuid        not null,
    at           timestamptz not null
);
create index applicant_look_applicant on applicant_look (applicant_id, at desc);
