create table note (
    id              uuid    primary key,
    organisation_id uuid    not null,
    version         integer not null,
    told            bigint  not null,
    audited         integer not null,
    audit_head      bytea,
    words           text    not null
);

-- What the service applied, in the order it applied it.
create table applied (
    seq       bigint generated always as identity primary key,
    aggregate uuid   not null,
    sequence  bigint not null,
    type      text   not null,
    at        timestamptz not null default clock_timestamp()
);
