-- Documents of reference data as this service, their owner, last published them.

create table reference_book (
    id              uuid    primary key,
    organisation_id uuid    not null references organisation,
    version         integer not null,
    told            bigint  not null,
    audited         integer not null,
    audit_head      bytea,
    kind            text    not null unique,
    book_version    integer not null,
    document        text    not null
);
